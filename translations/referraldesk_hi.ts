<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>rd::Explanation</name>
    <message>
        <source>half to even</source>
        <translation>निकटतम, आधा होने पर सम अंक</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>निकटतम, आधा होने पर ऊपर</translation>
    </message>
    <message>
        <source>down</source>
        <translation>हमेशा नीचे</translation>
    </message>
    <message>
        <source>promotion code used on this purchase</source>
        <translation>इस खरीद पर उपयोग हुआ प्रोमो कोड</translation>
    </message>
    <message>
        <source>client reference of the checkout</source>
        <translation>चेकआउट का क्लाइंट संदर्भ</translation>
    </message>
    <message>
        <source>metadata of the checkout session</source>
        <translation>चेकआउट सत्र का मेटाडेटा</translation>
    </message>
    <message>
        <source>metadata of the payment link</source>
        <translation>पेमेंट लिंक का मेटाडेटा</translation>
    </message>
    <message>
        <source>metadata of the customer</source>
        <translation>ग्राहक का मेटाडेटा</translation>
    </message>
    <message>
        <source>metadata of the subscription</source>
        <translation>सब्सक्रिप्शन का मेटाडेटा</translation>
    </message>
    <message>
        <source>metadata of the payment</source>
        <translation>भुगतान का मेटाडेटा</translation>
    </message>
    <message>
        <source>imported referral</source>
        <translation>आयातित रेफ़रल</translation>
    </message>
    <message>
        <source>decision by a person</source>
        <translation>किसी व्यक्ति का निर्णय</translation>
    </message>
    <message>
        <source>participant %1</source>
        <translation>प्रतिभागी %1</translation>
    </message>
    <message>
        <source>participant %1 (%2)</source>
        <translation>प्रतिभागी %1 (%2)</translation>
    </message>
    <message>
        <source>without product</source>
        <translation>बिना उत्पाद</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>चार्ज</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>Evidence: %1, %2.</source>
        <translation>प्रमाण: %1, %2।</translation>
    </message>
    <message>
        <source>This conversion is the one that fixed it.</source>
        <translation>यह इसी कन्वर्ज़न से तय हुआ।</translation>
    </message>
    <message>
        <source>An earlier conversion fixed it.</source>
        <translation>यह पहले के किसी कन्वर्ज़न से तय हुआ।</translation>
    </message>
    <message>
        <source>The customer belongs to %1 since %2. %3</source>
        <translation>%2 से यह ग्राहक %1 का है। %3</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>शुरुआत से</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>when the referral began</source>
        <translation>रेफ़रल शुरू होने के समय</translation>
    </message>
    <message>
        <source>when it was billed</source>
        <translation>बिलिंग के समय</translation>
    </message>
    <message>
        <source>Campaign &quot;%1&quot; by its terms in force %2 (version %3, %4).</source>
        <translation>कैंपेन “%1”, %2 लागू शर्तों के अनुसार (वर्ज़न %3, %4)।</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>शुद्ध %1</translation>
    </message>
    <message>
        <source>%1 − discount %2 − tax in it %3 = net %4</source>
        <translation>%1 − डिस्काउंट %2 − शामिल टैक्स %3 = शुद्ध %4</translation>
    </message>
    <message>
        <source>Line %1 (%2): %3; its part of the base is %4.</source>
        <translation>पंक्ति %1 (%2): %3; आधार राशि में इसका हिस्सा %4 है।</translation>
    </message>
    <message>
        <source>%1 of the %2 asked for were covered by customer credit or not paid: only what was paid in money counts.</source>
        <translation>माँगे गए %2 में से %1 ग्राहक क्रेडिट से पूरा हुआ या चुकाया नहीं गया: केवल पैसे में चुकाई गई राशि गिनी जाती है।</translation>
    </message>
    <message>
        <source>%1 % of %2 = %3</source>
        <translation>%2 का %1% = %3</translation>
    </message>
    <message>
        <source>revenue of %1</source>
        <translation>रेवेन्यू %1</translation>
    </message>
    <message>
        <source>%1 qualifying conversions</source>
        <translation>%1 मान्य कन्वर्ज़न</translation>
    </message>
    <message>
        <source>after earlier %1 the tier is %2 %; %2 % of %3 = %4</source>
        <translation>इससे पहले %1: स्टेप %2% है; %3 का %2% = %4</translation>
    </message>
    <message>
        <source>per order</source>
        <translation>प्रति ऑर्डर</translation>
    </message>
    <message>
        <source>× %1 lines</source>
        <translation>× %1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>× %1 units</source>
        <translation>× %1 नग</translation>
    </message>
    <message>
        <source>Line %1: %2 × %3 % = %4 before rounding, %5 after.</source>
        <translation>पंक्ति %1: %2 × %3% = %4 (राउंडिंग से पहले), %5 (बाद में)।</translation>
    </message>
    <message>
        <source>, added to other rules</source>
        <translation>, अन्य नियमों के अतिरिक्त</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; applies to %2 of %3 lines%4.</source>
        <translation>नियम “%1” %3 में से %2 पंक्तियों पर लागू होता है%4।</translation>
    </message>
    <message>
        <source>The duration of rule &quot;%1&quot; is over for this customer; it gives nothing.</source>
        <translation>इस ग्राहक के लिए नियम “%1” की अवधि समाप्त हो चुकी है; इससे कुछ नहीं मिलता।</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1।</translation>
    </message>
    <message>
        <source>Each line is rounded once, %1: together %2.</source>
        <translation>हर पंक्ति एक बार राउंड होती है (%1): कुल %2।</translation>
    </message>
    <message>
        <source>All rules together: %1.</source>
        <translation>सभी नियम मिलाकर: %1।</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>ड्राफ़्ट</translation>
    </message>
    <message>
        <source>running</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>over</source>
        <translation>अवधि समाप्त</translation>
    </message>
    <message>
        <source>it begins on %1</source>
        <translation>%1 को शुरू</translation>
    </message>
    <message>
        <source>it ends on %1</source>
        <translation>%1 को समाप्त</translation>
    </message>
    <message>
        <source>The conversion earned, but not this reward.</source>
        <translation>कन्वर्ज़न से कमाई हुई, पर यह रिवॉर्ड नहीं बना।</translation>
    </message>
    <message>
        <source>A cap was used up before this conversion: nothing of it was left.</source>
        <translation>इस कन्वर्ज़न से पहले एक सीमा पूरी हो चुकी थी: उसमें कुछ शेष नहीं था।</translation>
    </message>
    <message>
        <source>The campaign lists no amount in %1, the currency of this payment.</source>
        <translation>कैंपेन में इस भुगतान की मुद्रा %1 में कोई राशि नहीं दी गई है।</translation>
    </message>
    <message>
        <source>It was paid in %1 mode, the campaign is %2: test payments never earn in a live campaign, nor the other way round.</source>
        <translation>भुगतान %1 मोड में हुआ, कैंपेन %2 मोड में है: टेस्ट भुगतान लाइव कैंपेन में कभी नहीं कमाते, न ही लाइव भुगतान टेस्ट कैंपेन में।</translation>
    </message>
    <message>
        <source>The campaign does not take payments of this connection.</source>
        <translation>कैंपेन इस कनेक्शन के भुगतान नहीं लेता।</translation>
    </message>
    <message>
        <source>Nothing says that a participant brought this customer: no code, no reference, no imported referral.</source>
        <translation>ऐसा कुछ नहीं जो बताए कि कोई प्रतिभागी इस ग्राहक को लाया: न कोड, न संदर्भ, न आयातित रेफ़रल।</translation>
    </message>
    <message>
        <source>What the sale carries names no participant of the campaign, or is evidence that it does not accept: %1.</source>
        <translation>बिक्री पर दी गई जानकारी कैंपेन के किसी प्रतिभागी को नहीं बताती, या ऐसा प्रमाण है जिसे कैंपेन नहीं मानता: %1।</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>एक भुगतान</translation>
    </message>
    <message>
        <source>The customer had paid before the participant&apos;s touch.</source>
        <translation>ग्राहक ने प्रतिभागी के संपर्क से पहले भुगतान किया था।</translation>
    </message>
    <message>
        <source>The customer was not new: %1 was paid on %2, before the touch on %3 (%4).</source>
        <translation>ग्राहक नया नहीं था: %1, %2 को चुकाया गया, %3 के संपर्क (%4) से पहले।</translation>
    </message>
    <message>
        <source>The touch lies further back than the campaign&apos;s window of %1 days.</source>
        <translation>संपर्क कैंपेन की %1 दिनों की मान्यता अवधि से पहले का है।</translation>
    </message>
    <message>
        <source>The touch (%1) was on %2; the window of %3 days ended on %4, and it was billed on %5 (%6).</source>
        <translation>संपर्क (%1) %2 को हुआ; %3 दिनों की मान्यता अवधि %4 को समाप्त हुई, और बिलिंग %5 को हुई (%6)।</translation>
    </message>
    <message>
        <source>The participant named is not in this campaign.</source>
        <translation>बताया गया प्रतिभागी इस कैंपेन में नहीं है।</translation>
    </message>
    <message>
        <source>The participant named is not in this campaign: %1.</source>
        <translation>बताया गया प्रतिभागी इस कैंपेन में नहीं है: %1।</translation>
    </message>
    <message>
        <source>Its lines come to %1 net: there is nothing to earn from, and nothing is taken back for it.</source>
        <translation>इसकी पंक्तियों का शुद्ध योग %1 है: कमाने के लिए कुछ नहीं है, और इसके लिए कुछ वापस नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>No money came in for goods and services: %1 of %2 was paid, for %3 net.</source>
        <translation>वस्तुओं और सेवाओं के लिए कोई पैसा नहीं आया: %2 में से %1 चुकाया गया, शुद्ध राशि %3।</translation>
    </message>
    <message>
        <source>The rules come to %1 for this conversion: nothing is left to reward.</source>
        <translation>इस कन्वर्ज़न के लिए नियमों का परिणाम %1 है: रिवॉर्ड के लिए कुछ शेष नहीं।</translation>
    </message>
    <message>
        <source>The participant was suspended when it was billed, and earns nothing then.</source>
        <translation>बिलिंग के समय प्रतिभागी निलंबित था, और तब कुछ नहीं कमाता।</translation>
    </message>
    <message>
        <source>already</source>
        <translation>पहले से ही</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 से %2 तक</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>The participant was suspended %1, and it was billed on %2 (%3): by the merchant&apos;s rule of that day, what is billed during a suspension earns nothing and counts for nothing.</source>
        <translation>प्रतिभागी %1 निलंबित था, और बिलिंग %2 को हुई (%3): व्यापारी के उस दिन के नियम के अनुसार, निलंबन के दौरान बिल हुए पर कुछ नहीं मिलता और वह किसी गिनती में नहीं आता।</translation>
    </message>
    <message>
        <source>The base of %1 is below the campaign&apos;s minimum of %2; the payment does not count.</source>
        <translation>आधार राशि %1 कैंपेन की न्यूनतम राशि %2 से कम है; यह भुगतान नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>It is qualifying payment number %1 of this customer; the reward arises from number %2 on.</source>
        <translation>यह इस ग्राहक का मान्य भुगतान संख्या %1 है; रिवॉर्ड संख्या %2 से बनता है।</translation>
    </message>
    <message>
        <source>The campaign gives nothing for a single payment: it counts them for its milestones or its ranking.</source>
        <translation>कैंपेन अकेले भुगतान पर कुछ नहीं देता: वह भुगतानों को माइलस्टोन या लीडरबोर्ड के लिए गिनता है।</translation>
    </message>
    <message>
        <source>No rule of the campaign gives anything for this payment.</source>
        <translation>कैंपेन का कोई नियम इस भुगतान पर कुछ नहीं देता।</translation>
    </message>
    <message>
        <source>No rule of the campaign applies to what was bought: %1.</source>
        <translation>जो खरीदा गया उस पर कैंपेन का कोई नियम लागू नहीं होता: %1।</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; pays for %2 payments of a customer, and has done so.</source>
        <translation>नियम “%1” एक ग्राहक के %2 भुगतानों पर देता है, और दे चुका है।</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; pays for %2 months from the first payment it earned for, of %3: what is billed before %4. This one was billed on %5 (%6).</source>
        <translation>नियम “%1” अपने कमाई वाले पहले भुगतान (%3) से %2 महीनों तक देता है: जो %4 से पहले बिल हुआ। इसकी बिलिंग %5 को हुई (%6)।</translation>
    </message>
    <message>
        <source>Its reward arises only once per referral, and an earlier payment brought it.</source>
        <translation>इसका रिवॉर्ड हर रेफ़रल पर केवल एक बार बनता है, और पहले के किसी भुगतान से बन चुका है।</translation>
    </message>
    <message>
        <source>Another campaign, earlier in the order, already took this conversion.</source>
        <translation>क्रम में पहले आने वाला कोई अन्य कैंपेन यह कन्वर्ज़न ले चुका है।</translation>
    </message>
    <message>
        <source>Campaign &quot;%1&quot; has sent out its reward for this conversion, and what is out stays: a payment earns in one campaign only.</source>
        <translation>कैंपेन “%1” इस कन्वर्ज़न का रिवॉर्ड भेज चुका है, और जो जा चुका वह बना रहता है: भुगतान केवल एक कैंपेन में कमाता है।</translation>
    </message>
    <message>
        <source>Campaign &quot;%1&quot; (priority %2) comes earlier in the order and took this conversion: a payment earns in one campaign only.</source>
        <translation>कैंपेन “%1” (प्राथमिकता %2) क्रम में पहले आता है और उसने यह कन्वर्ज़न ले लिया: भुगतान केवल एक कैंपेन में कमाता है।</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>day</source>
        <translation>प्रति दिन</translation>
    </message>
    <message>
        <source>week</source>
        <translation>प्रति सप्ताह</translation>
    </message>
    <message>
        <source>month</source>
        <translation>प्रति माह</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>पूरी अवधि में</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>रिफ़ंड</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>विवाद</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>क्रेडिट नोट</translation>
    </message>
    <message>
        <source>Cap of %1 per %2 (%3): %4 used before, %5 left; %6 granted.</source>
        <translation>प्रति %2 सीमा %1 (%3): पहले उपयोग %4, शेष %5; दिया गया %6।</translation>
    </message>
    <message>
        <source>The %1&apos;s reward arises once per referral, at its first conversion that earns, which is this one: %2.</source>
        <translation>%1 का रिवॉर्ड हर रेफ़रल पर एक बार बनता है, उसके कमाई वाले पहले कन्वर्ज़न पर, जो यही है: %2।</translation>
    </message>
    <message>
        <source>With this the participant has %1 referrals in the campaign, which is a milestone: %2, once.</source>
        <translation>इसके साथ कैंपेन में प्रतिभागी के %1 रेफ़रल हो गए, जो एक माइलस्टोन है: %2, एक बार।</translation>
    </message>
    <message>
        <source>The milestone of %1 referrals (%2) was reached, but after refunds the count is lower again.</source>
        <translation>%1 रेफ़रल का माइलस्टोन (%2) पूरा हुआ था, पर रिफ़ंड के बाद गिनती फिर कम है।</translation>
    </message>
    <message>
        <source>Rank %1 of the participants of &quot;%2&quot; when the period was closed: %3, due on %4.</source>
        <translation>अवधि बंद होते समय “%2” के प्रतिभागियों में रैंक %1: %3, %4 को देय।</translation>
    </message>
    <message>
        <source>No hold: paid on %1 (%2), due at once, on %3.</source>
        <translation>कोई होल्ड नहीं: %1 को भुगतान (%2), तुरंत देय, %3 को।</translation>
    </message>
    <message>
        <source>In review: %1.</source>
        <translation>समीक्षा में: %1।</translation>
    </message>
    <message>
        <source>The first synchronisation of the connection is not complete; nothing is due yet.</source>
        <translation>कनेक्शन का पहला सिंक पूरा नहीं हुआ है; अभी कुछ देय नहीं है।</translation>
    </message>
    <message>
        <source>%1 %2 of %3 (%4, %5)</source>
        <translation>%3 का %1 %2 (%4, %5)</translation>
    </message>
    <message>
        <source>%1 of %2 went back</source>
        <translation>%2 में से %1 वापस गया</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>अब कुछ नहीं</translation>
    </message>
    <message>
        <source>Owed to the %1: %2.</source>
        <translation>%1 को देय: %2।</translation>
    </message>
    <message>
        <source>Recorded %1: %2</source>
        <translation>%1 को दर्ज: %2</translation>
    </message>
    <message>
        <source>The participant has %1 referrals in the campaign, paying or not, which is a milestone. Reached on %2, due on %3.</source>
        <translation>कैंपेन में प्रतिभागी के %1 रेफ़रल हैं, भुगतान करने वाले हों या नहीं, जो एक माइलस्टोन है। %2 को पूरा हुआ, %3 को देय।</translation>
    </message>
    <message>
        <source>Something that came later would make it %1. It has been given out, so that nothing changes unless a person accepts.</source>
        <translation>बाद में हुई किसी बात से यह %1 हो जाता। यह जारी हो चुका है, इसलिए किसी व्यक्ति के स्वीकार किए बिना कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>By now its sale counts for another participant. It had gone out before, and stays with who was given it.</source>
        <translation>इसकी बिक्री अब किसी अन्य प्रतिभागी के लिए गिनी जाती है। यह पहले ही जा चुका था, और जिसे दिया गया उसी के पास रहता है।</translation>
    </message>
    <message>
        <source>%1 are owed and %2 were given out: what was refunded when it was given is owed again. One reward is sent once; give the difference in money with &quot;adjust&quot;.</source>
        <translation>%1 देय है और %2 जारी हुआ: जारी करते समय जिसका रिफ़ंड हो चुका था, वह फिर देय है। एक रिवॉर्ड एक ही बार भेजा जाता है; अंतर “adjust” से नकद में दें।</translation>
    </message>
    <message>
        <source>It was given, and its payment went back afterwards: withdraw it at the provider if it was not used; else it is only recorded.</source>
        <translation>यह जारी हुआ, और बाद में इसका भुगतान वापस चला गया: उपयोग न हुआ हो तो प्रोवाइडर पर इसे वापस लें; वरना यह केवल दर्ज रहता है।</translation>
    </message>
    <message>
        <source>%1 were given out, %2 are owed by now: %3 went out too much.</source>
        <translation>%1 जारी हुआ, अब %2 देय है: %3 अधिक चला गया।</translation>
    </message>
    <message>
        <source>until a person clears or confirms it</source>
        <translation>जब तक कोई व्यक्ति फ़्लैग न हटाए या उसकी पुष्टि न करे</translation>
    </message>
    <message>
        <source>until the provider says how it ends, or what is missing is known</source>
        <translation>जब तक प्रोवाइडर परिणाम न बताए, या जो नहीं है वह ज्ञात न हो</translation>
    </message>
    <message>
        <source>It waits in review for %1, %2.</source>
        <translation>समीक्षा में रुका है: %1; %2।</translation>
    </message>
    <message>
        <source>It waits for the end of its hold: paid on %1, plus %2 days, is %3 (%4).</source>
        <translation>होल्ड समाप्त होने की प्रतीक्षा: %1 को भुगतान, %2 दिन जोड़कर %3 (%4)।</translation>
    </message>
    <message>
        <source>It waits for the threshold of payouts through %1, %2: the balance is %3, %4 is missing.</source>
        <translation>%1 से पेआउट की न्यूनतम सीमा %2 की प्रतीक्षा: शेष %3 है, %4 कम है।</translation>
    </message>
    <message>
        <source>It waits for the threshold of %1: the balance is %2, %3 is missing.</source>
        <translation>न्यूनतम सीमा %1 की प्रतीक्षा: शेष %2 है, %3 कम है।</translation>
    </message>
    <message>
        <source>the participant&apos;s balance is not above zero; later rewards make it up first</source>
        <translation>प्रतिभागी का शेष शून्य से अधिक नहीं है; बाद के रिवॉर्ड पहले इसे पूरा करते हैं</translation>
    </message>
    <message>
        <source>the participant is suspended, until a person lets them back</source>
        <translation>प्रतिभागी निलंबित है, जब तक कोई व्यक्ति उसे वापस न ले</translation>
    </message>
    <message>
        <source>no exchange rate of its day is stored, until one is added</source>
        <translation>उसके दिन की विनिमय दर दर्ज नहीं है, जब तक वह जोड़ी न जाए</translation>
    </message>
    <message>
        <source>the customer already has a discount, until that ends</source>
        <translation>ग्राहक के पास पहले से डिस्काउंट है, जब तक वह समाप्त न हो</translation>
    </message>
    <message>
        <source>the provider knows no customer to give it to</source>
        <translation>प्रोवाइडर के पास ऐसा कोई ग्राहक नहीं जिसे यह दिया जाए</translation>
    </message>
    <message>
        <source>the first synchronisation of the connection is not complete</source>
        <translation>कनेक्शन का पहला सिंक पूरा नहीं हुआ है</translation>
    </message>
    <message>
        <source>the last attempt was stopped by %1</source>
        <translation>पिछला प्रयास रुक गया: %1</translation>
    </message>
    <message>
        <source>It waits for the first synchronisation of its connection to be complete; until then it may still change.</source>
        <translation>अपने कनेक्शन का पहला सिंक पूरा होने की प्रतीक्षा; तब तक यह बदल सकता है।</translation>
    </message>
    <message>
        <source>It waits: %1.</source>
        <translation>प्रतीक्षा में: %1।</translation>
    </message>
    <message>
        <source>It waits for a person to approve it.</source>
        <translation>किसी व्यक्ति की स्वीकृति की प्रतीक्षा।</translation>
    </message>
    <message>
        <source>The participant was erased (%1). How the amount came about is not kept; what is booked stays.</source>
        <translation>प्रतिभागी मिटाया गया (%1)। राशि कैसे बनी, यह नहीं रखा जाता; जो दर्ज है वह बना रहता है।</translation>
    </message>
    <message>
        <source>%1 entered %2 %3 by hand: %4.</source>
        <translation>%1 ने %2 %3 हाथ से दर्ज किया: %4।</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2 पर</translation>
    </message>
    <message>
        <source>%1 (paid by %2)</source>
        <translation>%1 (भुगतान %2)</translation>
    </message>
    <message>
        <source>%1 %2 was billed on %3 and paid on %4: %5 of %6.</source>
        <translation>%1 %2: बिलिंग %3, भुगतान %4; %6 में से %5 चुकाया गया।</translation>
    </message>
    <message>
        <source>Its tax is not known, so that the whole amount counts.</source>
        <translation>इसका टैक्स ज्ञात नहीं है, इसलिए पूरी राशि गिनी जाती है।</translation>
    </message>
    <message>
        <source>%1 (tax %2 on top)</source>
        <translation>%1 (ऊपर से टैक्स %2)</translation>
    </message>
    <message>
        <source>Base: net %1, after discounts and without tax, × %2 paid / %3 asked for = %4, rounded half to even %5, split over the lines by largest remainder.</source>
        <translation>आधार राशि: शुद्ध %1 (डिस्काउंट के बाद, टैक्स के बिना) × चुकाए गए %2 / माँगे गए %3 = %4, निकटतम (आधा होने पर सम अंक) राउंड करके %5, सबसे बड़े शेषफल के अनुसार पंक्तियों में बाँटी गई।</translation>
    </message>
    <message>
        <source>Base: net %1, after discounts and without tax, × %2 paid / %3 asked for = %4, rounded half to even %5.</source>
        <translation>आधार राशि: शुद्ध %1 (डिस्काउंट के बाद, टैक्स के बिना) × चुकाए गए %2 / माँगे गए %3 = %4, निकटतम (आधा होने पर सम अंक) राउंड करके %5।</translation>
    </message>
    <message>
        <source>%1 %2 = %3</source>
        <translation>%1 %2 = %3</translation>
    </message>
    <message>
        <source>%1 %2, at most the base of %3 = %4</source>
        <translation>%1 %2, अधिकतम आधार राशि %3 = %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The campaign was %1 when it was billed, on %2.</source>
        <translation>बिलिंग के समय, %2, कैंपेन की स्थिति: %1।</translation>
    </message>
    <message>
        <source>The campaign was %1 at the time of the touch, %2, so that no new referral could start.</source>
        <translation>संपर्क के समय, %2, कैंपेन की स्थिति: %1। इसलिए कोई नया रेफ़रल शुरू नहीं हो सकता था।</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Paid out in %1: %2 at the rate %3 of %4 (%5).</source>
        <translation>%1 में पेआउट: %2, %4 की दर %3 पर (%5)।</translation>
    </message>
    <message>
        <source>Held for %1 days after payment because a line covers six months or more: paid on %2 (%3) + %1 days = %4, from its first instant on: due on %5.</source>
        <translation>भुगतान के बाद %1 दिनों का होल्ड (क्योंकि एक पंक्ति छह माह या अधिक की है): %2 को भुगतान (%3) + %1 दिन = %4, उस दिन के पहले क्षण से: %5 को देय।</translation>
    </message>
    <message>
        <source>Held for %1 days after payment: paid on %2 (%3) + %1 days = %4, from its first instant on: due on %5.</source>
        <translation>भुगतान के बाद %1 दिनों का होल्ड: %2 को भुगतान (%3) + %1 दिन = %4, उस दिन के पहले क्षण से: %5 को देय।</translation>
    </message>
    <message>
        <source>%1: takes nothing while it is so.</source>
        <translation>%1: जब तक ऐसा है, कुछ वापस नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>%1, of which %2 without tax was not refunded</source>
        <translation>%1, जिसमें से टैक्स के बिना %2 का रिफ़ंड नहीं हुआ</translation>
    </message>
    <message>
        <source>%1, of which %2 counts: no more can go back than was paid</source>
        <translation>%1, जिसमें से %2 गिना जाता है (जितना चुकाया गया उससे अधिक वापस नहीं जा सकता)</translation>
    </message>
    <message>
        <source>%1: base %2 → %3</source>
        <translation>%1: आधार राशि %2 → %3</translation>
    </message>
    <message>
        <source>%1, reward %2 → %3: takes %4.</source>
        <translation>%1, रिवॉर्ड %2 → %3: %4 वापस लिया गया।</translation>
    </message>
    <message>
        <source>%1, the reward stays.</source>
        <translation>%1, रिवॉर्ड बना रहता है।</translation>
    </message>
    <message>
        <source>%1, the reward is void.</source>
        <translation>%1, रिवॉर्ड अमान्य है।</translation>
    </message>
    <message>
        <source>%1 and %2 net was credited</source>
        <translation>%1 और शुद्ध %2 का क्रेडिट नोट बना</translation>
    </message>
    <message>
        <source>%1: base %2</source>
        <translation>%1: आधार राशि %2</translation>
    </message>
    <message>
        <source>%1, reward %2 instead of %3.</source>
        <translation>%1, रिवॉर्ड %3 के बजाय %2।</translation>
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
        <translation>%1 (%2 द्वारा)</translation>
    </message>
    <message>
        <source>It is not netted against money: taking a credit back is for a person to approve, never automatic.</source>
        <translation>इसका नकद से समायोजन नहीं होता: क्रेडिट वापस लेने के लिए किसी व्यक्ति की स्वीकृति चाहिए, यह कभी अपने आप नहीं होता।</translation>
    </message>
    <message>
        <source>Of everything that went out too much, the participant still owes back %1: it is taken off what they are paid next in %2, or written off.</source>
        <translation>जो कुछ अधिक गया, उसमें से प्रतिभागी पर अब भी %1 वापसी बकाया है: यह %2 में उसके अगले पेआउट से घटाया जाता है, या राइट-ऑफ़ होता है।</translation>
    </message>
    <message>
        <source>All of it has been taken off later payments in %1, or was written off.</source>
        <translation>यह सब %1 में बाद के पेआउट से घटाया गया, या राइट-ऑफ़ हुआ।</translation>
    </message>
    <message>
        <source>The payment belongs to an invoice or order that was seen later; that sale counts in its place.</source>
        <translation>यह भुगतान बाद में दिखे किसी इनवॉइस या ऑर्डर का है; उसकी जगह वही बिक्री गिनी जाती है।</translation>
    </message>
    <message>
        <source>A reward for it had gone out before. It stays with who was given it; nothing is owed a second time.</source>
        <translation>इसके लिए पहले एक रिवॉर्ड जारी हो चुका था। वह जिसे मिला उसी के पास रहता है; दोबारा कुछ देय नहीं है।</translation>
    </message>
    <message>
        <source>It had earned something here, but nothing is left of it: what it was given for went back, or is no longer reached.</source>
        <translation>इससे यहाँ कुछ अर्जित हुआ था, पर उसमें से कुछ नहीं बचा: जिसके लिए वह मिला था वह वापस हो गया, या अब पूरा नहीं होता।</translation>
    </message>
</context>
<context>
    <name>rd::PayoutFormat</name>
    <message>
        <source>Cashfree bulk transfer file</source>
        <translation>Cashfree बल्क ट्रांसफ़र फ़ाइल</translation>
    </message>
    <message>
        <source>First line of the template downloaded from Cashfree</source>
        <translation>Cashfree से डाउनलोड किए गए टेम्पलेट की पहली पंक्ति</translation>
    </message>
    <message>
        <source>Cashfree does not publish the columns of this file: take the header from the sample you download there and try one transfer first.</source>
        <translation>Cashfree इस फ़ाइल के कॉलम प्रकाशित नहीं करता: हेडर वहाँ से डाउनलोड किए गए नमूने से लें और पहले एक ट्रांसफ़र आज़माएँ।</translation>
    </message>
    <message>
        <source>CSV for any bank or service</source>
        <translation>किसी भी बैंक या सेवा के लिए CSV</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, for spreadsheets (yes or no)</source>
        <translation>शुरुआत में बाइट ऑर्डर मार्क, स्प्रेडशीट के लिए (yes या no)</translation>
    </message>
    <message>
        <source>ACH credits (NACHA)</source>
        <translation>ACH क्रेडिट (NACHA)</translation>
    </message>
    <message>
        <source>Routing number (ABA) of the bank that takes the file</source>
        <translation>फ़ाइल लेने वाले बैंक का राउटिंग नंबर (ABA)</translation>
    </message>
    <message>
        <source>Name of that bank</source>
        <translation>उस बैंक का नाम</translation>
    </message>
    <message>
        <source>Origin number assigned by the bank, ten signs</source>
        <translation>बैंक से मिला ओरिजिन नंबर, दस वर्ण</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>आपकी कंपनी</translation>
    </message>
    <message>
        <source>Company number, ten signs; the origin where it is left out</source>
        <translation>कंपनी नंबर, दस वर्ण; न देने पर ओरिजिन नंबर</translation>
    </message>
    <message>
        <source>Routing number of the bank that pays; the destination where it is left out</source>
        <translation>भुगतान करने वाले बैंक का राउटिंग नंबर; न देने पर फ़ाइल लेने वाला बैंक</translation>
    </message>
    <message>
        <source>PPD for persons, CCD for companies</source>
        <translation>व्यक्तियों के लिए PPD, कंपनियों के लिए CCD</translation>
    </message>
    <message>
        <source>What receivers read, ten signs</source>
        <translation>प्राप्तकर्ता जो पढ़ते हैं, दस वर्ण</translation>
    </message>
    <message>
        <source>Letter of this file among those of one day; made from the batch&apos;s number where it is left out</source>
        <translation>एक ही दिन की फ़ाइलों में इस फ़ाइल का अक्षर; न देने पर बैच की संख्या से बनता है</translation>
    </message>
    <message>
        <source>Write the note of each payout as an addenda record (yes or no)</source>
        <translation>हर पेआउट का नोट addenda रिकॉर्ड के रूप में लिखें (yes या no)</translation>
    </message>
    <message>
        <source>Line ends (crlf or lf)</source>
        <translation>पंक्ति का अंत (crlf या lf)</translation>
    </message>
    <message>
        <source>Many banks want a balancing debit entry: this file holds none. Ask yours.</source>
        <translation>कई बैंक संतुलन की डेबिट प्रविष्टि चाहते हैं: इस फ़ाइल में वह नहीं है। अपने बैंक से पूछें।</translation>
    </message>
    <message>
        <source>Batches that follow one another have different file letters, so that banks take two of one day.</source>
        <translation>एक के बाद एक आने वाले बैचों की फ़ाइलों के अक्षर अलग होते हैं, ताकि बैंक एक दिन की दो फ़ाइलें ले सकें।</translation>
    </message>
    <message>
        <source>PayPal payouts file</source>
        <translation>PayPal पेआउट फ़ाइल</translation>
    </message>
    <message>
        <source>Decimal mark of the sending PayPal account (point or comma)</source>
        <translation>भेजने वाले PayPal खाते का दशमलव चिह्न (point या comma)</translation>
    </message>
    <message>
        <source>Amounts have the decimal mark of the sending account&apos;s country (setting decimal-mark): look at it once.</source>
        <translation>राशियों में भेजने वाले खाते के देश का दशमलव चिह्न होता है (सेटिंग decimal-mark): इसे एक बार देख लें।</translation>
    </message>
    <message>
        <source>PayPal pays BRL and MYR inside the country only.</source>
        <translation>PayPal BRL और MYR का भुगतान केवल देश के भीतर करता है।</translation>
    </message>
    <message>
        <source>A file uploaded twice pays twice: PayPal does not promise to notice.</source>
        <translation>दो बार अपलोड की गई फ़ाइल दो बार भुगतान करती है: PayPal इसे पकड़ने का वादा नहीं करता।</translation>
    </message>
    <message>
        <source>RazorpayX bulk payout file</source>
        <translation>RazorpayX बल्क पेआउट फ़ाइल</translation>
    </message>
    <message>
        <source>How banks move the money (auto: the first that takes the amount)</source>
        <translation>बैंक पैसा कैसे भेजते हैं (auto: पहला तरीका जो राशि ले सके)</translation>
    </message>
    <message>
        <source>First line of the template downloaded from RazorpayX</source>
        <translation>RazorpayX से डाउनलोड किए गए टेम्पलेट की पहली पंक्ति</translation>
    </message>
    <message>
        <source>RazorpayX publishes the limits of this file and its result report, not the words of its header, which are known from independent projects: compare them with the template of your dashboard and try one payout first.</source>
        <translation>RazorpayX इस फ़ाइल की सीमाएँ और इसकी परिणाम रिपोर्ट प्रकाशित करता है, पर हेडर के शब्द नहीं; वे स्वतंत्र परियोजनाओं से ज्ञात हैं: उन्हें अपने डैशबोर्ड के टेम्पलेट से मिलाएँ और पहले एक पेआउट आज़माएँ।</translation>
    </message>
    <message>
        <source>Purpose and debit account are chosen at RazorpayX. A file is never queued: without enough balance its payouts fail.</source>
        <translation>उद्देश्य और डेबिट खाता RazorpayX पर चुने जाते हैं। फ़ाइल कभी कतार में नहीं लगती: पर्याप्त शेष न होने पर उसके पेआउट विफल होते हैं।</translation>
    </message>
    <message>
        <source>SEPA credit transfers (pain.001)</source>
        <translation>SEPA क्रेडिट ट्रांसफ़र (pain.001)</translation>
    </message>
    <message>
        <source>Name of the account that pays</source>
        <translation>भुगतान करने वाले खाते का नाम</translation>
    </message>
    <message>
        <source>IBAN of the account that pays</source>
        <translation>भुगतान करने वाले खाते का IBAN</translation>
    </message>
    <message>
        <source>BIC of its bank (most banks do not need it)</source>
        <translation>उसके बैंक का BIC (अधिकांश बैंकों को इसकी ज़रूरत नहीं)</translation>
    </message>
    <message>
        <source>Book the file as one sum (yes or no)</source>
        <translation>फ़ाइल को एक ही राशि के रूप में दर्ज करें (yes या no)</translation>
    </message>
    <message>
        <source>Version of the file; older banks take .03</source>
        <translation>फ़ाइल का वर्ज़न; पुराने बैंक .03 लेते हैं</translation>
    </message>
    <message>
        <source>Letters that SEPA does not know are written in others; each change is shown.</source>
        <translation>जो अक्षर SEPA में नहीं हैं, वे दूसरे अक्षरों में लिखे जाते हैं; हर बदलाव दिखाया जाता है।</translation>
    </message>
    <message>
        <source>Tremendous bulk order file</source>
        <translation>Tremendous बल्क ऑर्डर फ़ाइल</translation>
    </message>
    <message>
        <source>Currency of the order at Tremendous: the file holds none</source>
        <translation>Tremendous पर ऑर्डर की मुद्रा: फ़ाइल में वह नहीं होती</translation>
    </message>
    <message>
        <source>First line of the template downloaded from Tremendous</source>
        <translation>Tremendous से डाउनलोड किए गए टेम्पलेट की पहली पंक्ति</translation>
    </message>
    <message>
        <source>Tremendous does not publish the columns of this file: take the header from the template you download there and try one reward first.</source>
        <translation>Tremendous इस फ़ाइल के कॉलम प्रकाशित नहीं करता: हेडर वहाँ से डाउनलोड किए गए टेम्पलेट से लें और पहले एक रिवॉर्ड आज़माएँ।</translation>
    </message>
    <message>
        <source>The currency is chosen at Tremendous, it does not stand in the file.</source>
        <translation>मुद्रा Tremendous पर चुनी जाती है, वह फ़ाइल में नहीं होती।</translation>
    </message>
    <message>
        <source>Wise batch payment file</source>
        <translation>Wise बैच भुगतान फ़ाइल</translation>
    </message>
    <message>
        <source>Currency the transfers are paid from</source>
        <translation>मुद्रा जिससे ट्रांसफ़र चुकाए जाते हैं</translation>
    </message>
    <message>
        <source>PERSON or BUSINESS</source>
        <translation>PERSON या BUSINESS</translation>
    </message>
    <message>
        <source>First line of the template downloaded from Wise</source>
        <translation>Wise से डाउनलोड किए गए टेम्पलेट की पहली पंक्ति</translation>
    </message>
    <message>
        <source>The header of Wise&apos;s bank template depends on the currencies chosen there: start from a template you downloaded.</source>
        <translation>Wise के बैंक टेम्पलेट का हेडर वहाँ चुनी गई मुद्राओं पर निर्भर है: अपने डाउनलोड किए गए टेम्पलेट से शुरू करें।</translation>
    </message>
    <message>
        <source>Uploading does not pay: Wise shows errors by row, paying is a separate step.</source>
        <translation>अपलोड करने से भुगतान नहीं होता: Wise हर पंक्ति की त्रुटियाँ दिखाता है, भुगतान एक अलग चरण है।</translation>
    </message>
    <message>
        <source>A receiver has one week to take the money, then it comes back.</source>
        <translation>प्राप्तकर्ता के पास पैसा लेने के लिए एक सप्ताह है, फिर वह वापस आ जाता है।</translation>
    </message>
    <message>
        <source>The account columns of this currency are not published by Wise: take the header from a template you downloaded.</source>
        <translation>Wise इस मुद्रा के खाता कॉलम प्रकाशित नहीं करता: हेडर अपने डाउनलोड किए गए टेम्पलेट से लें।</translation>
    </message>
    <message>
        <source>Wise asks for the receiver&apos;s address where the source is USD or AUD, or the target USD, PHP, THB or TRY: complete it there.</source>
        <translation>Wise प्राप्तकर्ता का पता माँगता है जब स्रोत मुद्रा USD या AUD हो, या लक्ष्य मुद्रा USD, PHP, THB या TRY: उसे वहाँ पूरा करें।</translation>
    </message>
    <message>
        <source>Excel workbook for any bank or service</source>
        <translation>किसी भी बैंक या सेवा के लिए Excel वर्कबुक</translation>
    </message>
    <message>
        <source>What became of the payouts is read back from a CSV file: save a workbook as CSV first.</source>
        <translation>पेआउट का परिणाम CSV फ़ाइल से पढ़ा जाता है: पहले वर्कबुक को CSV के रूप में सहेजें।</translation>
    </message>
</context>
<context>
    <name>rd::Permission</name>
    <message>
        <source>Without it no order can be read: nothing can be rewarded.</source>
        <translation>इसके बिना कोई ऑर्डर पढ़ा नहीं जा सकता: कोई रिवॉर्ड नहीं दिया जा सकता।</translation>
    </message>
    <message>
        <source>Orders older than 60 days stay hidden: earlier purchases of a customer are not known, and refunds of older orders are not seen.</source>
        <translation>60 दिन से पुराने ऑर्डर छिपे रहते हैं: ग्राहक की पिछली खरीदारी ज्ञात नहीं होती, और पुराने ऑर्डर के रिफ़ंड नहीं दिखते।</translation>
    </message>
    <message>
        <source>Customers cannot be read: referrals are found by codes and links alone, not by e-mail, tag or metafield.</source>
        <translation>ग्राहक पढ़े नहीं जा सकते: रेफ़रल केवल कोड और लिंक से मिलते हैं, ईमेल, टैग या मेटाफ़ील्ड से नहीं।</translation>
    </message>
    <message>
        <source>Products have no names, and rules for single products cannot be checked.</source>
        <translation>उत्पादों के नाम नहीं होते, और अलग-अलग उत्पादों के नियम जाँचे नहीं जा सकते।</translation>
    </message>
    <message>
        <source>Discount codes cannot be read or taken over.</source>
        <translation>डिस्काउंट कोड न पढ़े जा सकते हैं, न अपनाए जा सकते हैं।</translation>
    </message>
    <message>
        <source>No discount code can be made, neither for a participant nor as a reward.</source>
        <translation>कोई डिस्काउंट कोड नहीं बनाया जा सकता, न प्रतिभागी के लिए, न रिवॉर्ड के रूप में।</translation>
    </message>
    <message>
        <source>No gift card can be given: it could not be made out to its receiver.</source>
        <translation>कोई गिफ़्ट कार्ड नहीं दिया जा सकता: उसे पाने वाले के नाम नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>No gift card can be given.</source>
        <translation>कोई गिफ़्ट कार्ड नहीं दिया जा सकता।</translation>
    </message>
    <message>
        <source>No store credit can be given: what an account got cannot be looked up.</source>
        <translation>स्टोर क्रेडिट नहीं दिया जा सकता: खाते में क्या आया, यह देखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>No store credit can be given.</source>
        <translation>स्टोर क्रेडिट नहीं दिया जा सकता।</translation>
    </message>
    <message>
        <source>Ask Shopify for it in the Dev Dashboard: the app, API access, &quot;Read all orders&quot;. Then release a version with this scope.</source>
        <translation>Shopify से Dev Dashboard में इसका अनुरोध करें: ऐप, API access, &quot;Read all orders&quot;। फिर इस स्कोप के साथ वर्ज़न रिलीज़ करें।</translation>
    </message>
    <message>
        <source>Ask Shopify&apos;s support to allow it for this app.</source>
        <translation>Shopify के सपोर्ट से इस ऐप के लिए इसकी अनुमति माँगें।</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the Dev Dashboard, release the version, and confirm it on the shop.</source>
        <translation>Dev Dashboard में ऐप में स्कोप %1 जोड़ें, वर्ज़न रिलीज़ करें, और दुकान पर उसकी पुष्टि करें।</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the shop&apos;s admin: Settings, Apps, Develop apps.</source>
        <translation>दुकान के एडमिन में ऐप में स्कोप %1 जोड़ें: Settings, Apps, Develop apps.</translation>
    </message>
    <message>
        <source>Names and e-mail addresses of customers are hidden: nobody is recognised by e-mail, neither a referred customer nor a participant who is to get a reward in the shop.</source>
        <translation>ग्राहकों के नाम और ईमेल पते छिपे हैं: ईमेल से किसी की पहचान नहीं होती, न रेफ़र किए गए ग्राहक की, न उस प्रतिभागी की जिसे दुकान में रिवॉर्ड मिलना है।</translation>
    </message>
    <message>
        <source>In the Dev Dashboard choose the app, API access, Protected customer data, and select name and e-mail address. Then sync everything again.</source>
        <translation>Dev Dashboard में ऐप, API access, Protected customer data चुनें, और नाम व ईमेल पता चुनें। फिर सब कुछ दोबारा सिंक करें।</translation>
    </message>
    <message>
        <source>Shopify shows them to apps made in the shop&apos;s admin from the plan Grow on. On a smaller plan use an app of the Dev Dashboard. Then sync everything again.</source>
        <translation>दुकान के एडमिन में बने ऐप को Shopify ये प्लान Grow से ही दिखाता है। छोटे प्लान पर Dev Dashboard का ऐप उपयोग करें। फिर सब कुछ दोबारा सिंक करें।</translation>
    </message>
</context>
<context>
    <name>rd::Said</name>
    <message>
        <source>%1 needs a reason</source>
        <translation>%1 के लिए कारण चाहिए</translation>
    </message>
    <message>
        <source>a reason has at most %1 characters</source>
        <translation>कारण में अधिकतम %1 वर्ण होते हैं</translation>
    </message>
    <message>
        <source>change balances</source>
        <translation>शेष बदलना</translation>
    </message>
    <message>
        <source>nobody changes an own balance</source>
        <translation>कोई अपना शेष स्वयं नहीं बदलता</translation>
    </message>
    <message>
        <source>Ask another approver or admin.</source>
        <translation>किसी दूसरे स्वीकृतिकर्ता या एडमिन से कहें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a %2 mode campaign</source>
        <translation>“%1” %2 मोड का कैंपेन है</translation>
    </message>
    <message>
        <source>Test and live money are apart; name a %1 mode campaign.</source>
        <translation>टेस्ट और लाइव पैसा अलग रहते हैं; %1 मोड का कैंपेन बताएँ।</translation>
    </message>
    <message>
        <source>there is no campaign &quot;%1&quot;</source>
        <translation>“%1” नाम का कोई कैंपेन नहीं है</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>अभी कोई नहीं है।</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>उपलब्ध: %1</translation>
    </message>
    <message>
        <source>an adjustment of nothing changes nothing</source>
        <translation>शून्य राशि के समायोजन से कुछ नहीं बदलता</translation>
    </message>
    <message>
        <source>the amount is beyond all bounds</source>
        <translation>राशि सभी सीमाओं से बाहर है</translation>
    </message>
    <message>
        <source>this participant was erased</source>
        <translation>यह प्रतिभागी मिटाया जा चुका है</translation>
    </message>
    <message>
        <source>participant %1</source>
        <translation>प्रतिभागी %1</translation>
    </message>
    <message>
        <source>the %1 balance in %2 is not negative (%3)</source>
        <translation>%2 में %1 शेष ऋणात्मक नहीं है (%3)</translation>
    </message>
    <message>
        <source>Only what a participant owes back can be written off.</source>
        <translation>केवल प्रतिभागी का वापसी बकाया ही राइट-ऑफ़ किया जा सकता है।</translation>
    </message>
    <message>
        <source>write-off %1 is %2 already</source>
        <translation>राइट-ऑफ़ %1 पहले से %2 है</translation>
    </message>
    <message>
        <source>there is no write-off %1</source>
        <translation>राइट-ऑफ़ %1 मौजूद नहीं है</translation>
    </message>
    <message>
        <source>who asked for a write-off does not approve it</source>
        <translation>जिसने राइट-ऑफ़ माँगा, वह उसे स्वीकृत नहीं करता</translation>
    </message>
    <message>
        <source>nothing is owed back any more</source>
        <translation>अब कुछ भी वापसी बकाया नहीं है</translation>
    </message>
    <message>
        <source>Refuse the request.</source>
        <translation>अनुरोध को मना करें।</translation>
    </message>
    <message>
        <source>stopped; the next run goes on from here</source>
        <translation>रोका गया; अगली बार यहीं से आगे चलेगा</translation>
    </message>
    <message>
        <source>connections: there is no connection &quot;%1&quot;</source>
        <translation>connections: “%1” नाम का कोई कनेक्शन नहीं है</translation>
    </message>
    <message>
        <source>Connect a provider first.</source>
        <translation>पहले किसी प्रोवाइडर को कनेक्ट करें।</translation>
    </message>
    <message>
        <source>connections: &quot;%1&quot; is a %2 mode connection, the others are not</source>
        <translation>connections: “%1” %2 मोड का कनेक्शन है, बाकी नहीं</translation>
    </message>
    <message>
        <source>Make one campaign for test and one for live mode.</source>
        <translation>टेस्ट मोड और लाइव मोड के लिए एक-एक कैंपेन बनाएँ।</translation>
    </message>
    <message>
        <source>connections: name at least one connection</source>
        <translation>connections: कम से कम एक कनेक्शन बताएँ</translation>
    </message>
    <message>
        <source>campaign &quot;%1&quot; is a %2 mode campaign and stays one</source>
        <translation>कैंपेन “%1” %2 मोड का है और उसी में रहता है</translation>
    </message>
    <message>
        <source>Use another name for the %1 mode campaign.</source>
        <translation>%1 मोड के कैंपेन के लिए दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>kind: &quot;%1&quot; is not accepted: campaign &quot;%2&quot; is of kind &quot;%3&quot;, and a campaign keeps its kind</source>
        <translation>kind: “%1” मान्य नहीं: कैंपेन “%2” का प्रकार “%3” है, और कैंपेन अपना प्रकार नहीं बदलता</translation>
    </message>
    <message>
        <source>Make a new campaign with another name for the other kind.</source>
        <translation>दूसरे प्रकार के लिए नए नाम से नया कैंपेन बनाएँ।</translation>
    </message>
    <message>
        <source>%1 of kind %2 can only be marked as issued by hand through its connections: rewards issue --via manual.</source>
        <translation>%1 (प्रकार %2) को इसके कनेक्शन से केवल हाथ से जारी चिह्नित किया जा सकता है: rewards issue --via manual।</translation>
    </message>
    <message>
        <source>The referrer&apos;s reward</source>
        <translation>रेफ़रर का रिवॉर्ड</translation>
    </message>
    <message>
        <source>The referee&apos;s reward</source>
        <translation>रेफ़र किए गए ग्राहक का रिवॉर्ड</translation>
    </message>
    <message>
        <source>The reward of milestone %1</source>
        <translation>माइलस्टोन %1 का रिवॉर्ड</translation>
    </message>
    <message>
        <source>change campaigns</source>
        <translation>कैंपेन बदलना</translation>
    </message>
    <message>
        <source>stopped while writing rewards</source>
        <translation>रिवॉर्ड लिखते समय रोका गया</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>कीचेन लॉक है</translation>
    </message>
    <message>
        <source>Unlock the keychain, then repeat.</source>
        <translation>कीचेन अनलॉक करें, फिर दोहराएँ।</translation>
    </message>
    <message>
        <source>there is no keychain service</source>
        <translation>कोई कीचेन सेवा नहीं है</translation>
    </message>
    <message>
        <source>Start a keychain service.</source>
        <translation>कीचेन सेवा शुरू करें।</translation>
    </message>
    <message>
        <source>the key that signs these books is not in this computer&apos;s keychain</source>
        <translation>जिस कुंजी से इस बहीखाते पर हस्ताक्षर होते हैं, वह इस कंप्यूटर की कीचेन में नहीं है</translation>
    </message>
    <message>
        <source>If the books have moved to this computer for good: referral-desk verify --restored.</source>
        <translation>यदि बहीखाता हमेशा के लिए इस कंप्यूटर पर आ गया है: referral-desk verify --restored।</translation>
    </message>
    <message>
        <source>this computer&apos;s keychain knows no end of these books</source>
        <translation>इस कंप्यूटर की कीचेन इस बहीखाते का कोई अंत नहीं जानती</translation>
    </message>
    <message>
        <source>the chain is not the one the keychain knows</source>
        <translation>यह वह शृंखला नहीं है जिसे कीचेन जानती है</translation>
    </message>
    <message>
        <source>confirm that books were brought back</source>
        <translation>बहीखाता वापस लाए जाने की पुष्टि करना</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 मिनट</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 घंटे</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 दिन</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 %2 by the provider&apos;s clock</source>
        <translation>प्रोवाइडर की घड़ी के अनुसार इस कंप्यूटर की घड़ी %1 %2 है</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 before the newest entry of the books</source>
        <translation>इस कंप्यूटर की घड़ी बहीखाते की सबसे नई प्रविष्टि से %1 पीछे है</translation>
    </message>
    <message>
        <source>refunded: %1 before, %2 now</source>
        <translation>रिफ़ंड: पहले %1, अब %2</translation>
    </message>
    <message>
        <source>we owe it in %1</source>
        <translation>हम पर यह %1 में देय है</translation>
    </message>
    <message>
        <source>we say %1 %2; &quot;rewards explain %3&quot; shows why</source>
        <translation>हमारे अनुसार %1 %2; कारण &quot;rewards explain %3&quot; दिखाता है</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>हाथ से दर्ज</translation>
    </message>
    <message>
        <source>not in their file</source>
        <translation>उनकी फ़ाइल में नहीं</translation>
    </message>
    <message>
        <source>Connect %1 again, or set %2 for this run.</source>
        <translation>%1 को फिर कनेक्ट करें, या इस बार के लिए %2 सेट करें।</translation>
    </message>
    <message>
        <source>a connection cannot be called &quot;%1&quot;</source>
        <translation>कनेक्शन का नाम “%1” नहीं हो सकता</translation>
    </message>
    <message>
        <source>%1 holds another secret; choose another name.</source>
        <translation>%1 में कोई दूसरा सीक्रेट है; दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a connection</source>
        <translation>“%1” कनेक्शन का नाम नहीं हो सकता</translation>
    </message>
    <message>
        <source>Use 1 to 40 letters, digits and dashes.</source>
        <translation>1 से 40 अक्षर, अंक और डैश लिखें।</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot; for this provider</source>
        <translation>इस प्रोवाइडर के लिए “%1” विकल्प नहीं है</translation>
    </message>
    <message>
        <source>It takes none.</source>
        <translation>यह कोई विकल्प नहीं लेता।</translation>
    </message>
    <message>
        <source>the address %1 has more than a host</source>
        <translation>पते %1 में होस्ट के अलावा भी कुछ है</translation>
    </message>
    <message>
        <source>Give it as %1, without what follows; paths such as /v1/ are added to it.</source>
        <translation>इसे %1 के रूप में दें, आगे के भाग के बिना; /v1/ जैसे पाथ अपने-आप जुड़ते हैं।</translation>
    </message>
    <message>
        <source>the key of %1 was stored, but the keychain no longer has it</source>
        <translation>%1 की कुंजी सहेजी गई थी, पर वह अब कीचेन में नहीं है</translation>
    </message>
    <message>
        <source>there is no stored key for %1</source>
        <translation>%1 की कोई सहेजी हुई कुंजी नहीं है</translation>
    </message>
    <message>
        <source>the keychain is locked; the key of %1 cannot be read</source>
        <translation>कीचेन लॉक है; %1 की कुंजी पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or set %1 for this run.</source>
        <translation>कीचेन अनलॉक करके फिर प्रयास करें, या इस बार के लिए %1 सेट करें।</translation>
    </message>
    <message>
        <source>there is no keychain service to read the key of %1 from</source>
        <translation>%1 की कुंजी पढ़ने के लिए कोई कीचेन सेवा नहीं है</translation>
    </message>
    <message>
        <source>Start a keychain service, or set %1 for this run.</source>
        <translation>कीचेन सेवा शुरू करें, या इस बार के लिए %1 सेट करें।</translation>
    </message>
    <message>
        <source>%1 belongs to account %2, this key to %3</source>
        <translation>%1 खाते %2 का है, यह कुंजी %3 की</translation>
    </message>
    <message>
        <source>Use a key of the same account, or another connection name.</source>
        <translation>उसी खाते की कुंजी दें, या कनेक्शन का दूसरा नाम।</translation>
    </message>
    <message>
        <source>%1 is a %2 mode connection, this is a %3 mode key</source>
        <translation>%1 %2 मोड का कनेक्शन है, यह %3 मोड की कुंजी है</translation>
    </message>
    <message>
        <source>Test and live mode are two connections; use another name.</source>
        <translation>टेस्ट और लाइव मोड दो अलग कनेक्शन हैं; दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>account %1 (%2) is already connected as %3</source>
        <translation>खाता %1 (%2) पहले से %3 के रूप में कनेक्ट है</translation>
    </message>
    <message>
        <source>Use the name %1 to renew its key.</source>
        <translation>उसकी कुंजी बदलने के लिए नाम %1 का उपयोग करें।</translation>
    </message>
    <message>
        <source>there is no provider &quot;%1&quot;</source>
        <translation>“%1” नाम का कोई प्रोवाइडर नहीं है</translation>
    </message>
    <message>
        <source>change connections</source>
        <translation>कनेक्शन बदलना</translation>
    </message>
    <message>
        <source>no key was given for %1</source>
        <translation>%1 के लिए कोई कुंजी नहीं दी गई</translation>
    </message>
    <message>
        <source>%1 is a connection to %2</source>
        <translation>%1 %2 का कनेक्शन है</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <translation>दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no pace</source>
        <translation>“%1” मान्य गति नहीं है</translation>
    </message>
    <message>
        <source>This provider has none to choose.</source>
        <translation>इस प्रोवाइडर में कोई विकल्प नहीं है।</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>इनमें से एक: %1</translation>
    </message>
    <message>
        <source>there is no connection &quot;%1&quot;</source>
        <translation>“%1” नाम का कोई कनेक्शन नहीं है</translation>
    </message>
    <message>
        <source>There are none yet: connect a provider first.</source>
        <translation>अभी कोई नहीं है: पहले किसी प्रोवाइडर को कनेक्ट करें।</translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 डिस्कनेक्ट है</translation>
    </message>
    <message>
        <source>stopped; the next sync goes on from here</source>
        <translation>रोका गया; अगला सिंक यहीं से आगे चलेगा</translation>
    </message>
    <message>
        <source>the key may not read %1; rewards stay provisional without it</source>
        <translation>कुंजी को %1 पढ़ने की अनुमति नहीं; इसके बिना रिवॉर्ड अनंतिम रहते हैं</translation>
    </message>
    <message>
        <source>Give the key this permission at the provider, then sync again.</source>
        <translation>प्रोवाइडर पर कुंजी को यह अनुमति दें, फिर दोबारा सिंक करें।</translation>
    </message>
    <message>
        <source>kind was %1 (%2)</source>
        <translation>प्रकार %1 था (%2)</translation>
    </message>
    <message>
        <source>the outcome of %1 requests is not known yet</source>
        <translation>%1 अनुरोधों का परिणाम अभी ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>Issue again to look them up, then erase.</source>
        <translation>परिणाम देखने के लिए फिर जारी करें, फिर मिटाएँ।</translation>
    </message>
    <message>
        <source>%1 rewards are still owed</source>
        <translation>%1 रिवॉर्ड अभी देय हैं</translation>
    </message>
    <message>
        <source>Issue or reject them first.</source>
        <translation>पहले उन्हें जारी या अस्वीकृत करें।</translation>
    </message>
    <message>
        <source>a write-off waits for a decision</source>
        <translation>एक राइट-ऑफ़ निर्णय की प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>Approve or refuse it first.</source>
        <translation>पहले उसे स्वीकृत करें या मना करें।</translation>
    </message>
    <message>
        <source>%1 %2 are owed back in %3 mode</source>
        <translation>%3 मोड में %1 %2 वापसी बकाया है</translation>
    </message>
    <message>
        <source>Write them off first.</source>
        <translation>पहले उन्हें राइट-ऑफ़ करें।</translation>
    </message>
    <message>
        <source>erasing a person needs a reason</source>
        <translation>व्यक्ति को मिटाने के लिए कारण चाहिए</translation>
    </message>
    <message>
        <source>erase people</source>
        <translation>लोगों को मिटाना</translation>
    </message>
    <message>
        <source>this person was erased already</source>
        <translation>यह व्यक्ति पहले ही मिटाया जा चुका है</translation>
    </message>
    <message>
        <source>there is no member &quot;%1&quot;</source>
        <translation>“%1” नाम का कोई सदस्य नहीं है</translation>
    </message>
    <message>
        <source>%1 is %2 and may not %3</source>
        <translation>%1 की भूमिका %2 है, जिसे यह अनुमति नहीं: %3</translation>
    </message>
    <message>
        <source>Ask a member with the role %1.</source>
        <translation>%1 की भूमिका वाले किसी सदस्य से कहें।</translation>
    </message>
    <message>
        <source>%1 has a passphrase, and it was not given</source>
        <translation>%1 का पासफ़्रेज़ है, और वह नहीं दिया गया</translation>
    </message>
    <message>
        <source>Give it at the prompt, or as a line of standard input.</source>
        <translation>उसे प्रॉम्प्ट पर दें, या मानक इनपुट की एक पंक्ति के रूप में।</translation>
    </message>
    <message>
        <source>this is not the passphrase of %1</source>
        <translation>यह %1 का पासफ़्रेज़ नहीं है</translation>
    </message>
    <message>
        <source>Try again; an admin can set a new one with members passphrase.</source>
        <translation>फिर प्रयास करें; एडमिन members passphrase से नया सेट कर सकता है।</translation>
    </message>
    <message>
        <source>too many wrong passphrases for %1; the next try is possible in %2 s</source>
        <translation>%1 के लिए बहुत बार ग़लत पासफ़्रेज़; अगला प्रयास %2 सेकंड में</translation>
    </message>
    <message>
        <source>Wait, or ask an admin to set a new one.</source>
        <translation>प्रतीक्षा करें, या एडमिन से नया सेट करने को कहें।</translation>
    </message>
    <message>
        <source>the key that %1 signs with is not in this computer&apos;s keychain</source>
        <translation>जिस कुंजी से %1 हस्ताक्षर करता है, वह इस कंप्यूटर की कीचेन में नहीं है</translation>
    </message>
    <message>
        <source>Decide on the computer that has it.</source>
        <translation>निर्णय उस कंप्यूटर पर लें जिसमें वह है।</translation>
    </message>
    <message>
        <source>it is not signed, though the member had a key</source>
        <translation>इस पर हस्ताक्षर नहीं हैं, जबकि सदस्य के पास कुंजी थी</translation>
    </message>
    <message>
        <source>it is signed with a key that is not the member&apos;s</source>
        <translation>इस पर ऐसी कुंजी से हस्ताक्षर हैं जो सदस्य की नहीं</translation>
    </message>
    <message>
        <source>the signature is not one over these values</source>
        <translation>हस्ताक्षर इन मानों पर नहीं है</translation>
    </message>
    <message>
        <source>the key that %1 signs with is in the keychain, and that is locked</source>
        <translation>जिस कुंजी से %1 हस्ताक्षर करता है, वह कीचेन में है, और कीचेन लॉक है</translation>
    </message>
    <message>
        <source>a member&apos;s name has 1 to %1 visible characters</source>
        <translation>सदस्य के नाम में 1 से %1 दिखने वाले वर्ण होते हैं</translation>
    </message>
    <message>
        <source>this is no e-mail address</source>
        <translation>यह ईमेल पता नहीं है</translation>
    </message>
    <message>
        <source>change the members</source>
        <translation>सदस्य बदलना</translation>
    </message>
    <message>
        <source>%1 is the only admin and stays</source>
        <translation>%1 एकमात्र एडमिन है और बना रहता है</translation>
    </message>
    <message>
        <source>Add another admin first.</source>
        <translation>पहले दूसरा एडमिन जोड़ें।</translation>
    </message>
    <message>
        <source>set another member&apos;s passphrase</source>
        <translation>दूसरे सदस्य का पासफ़्रेज़ सेट करना</translation>
    </message>
    <message>
        <source>a passphrase has at least %1 characters</source>
        <translation>पासफ़्रेज़ में कम से कम %1 वर्ण होते हैं</translation>
    </message>
    <message>
        <source>Several words are easier to keep than a short riddle.</source>
        <translation>एक छोटी पहेली से कई शब्द याद रखना आसान है।</translation>
    </message>
    <message>
        <source>there is no %1 mode connection</source>
        <translation>%1 मोड का कोई कनेक्शन नहीं है</translation>
    </message>
    <message>
        <source>is no currency code (USD)</source>
        <translation>मुद्रा कोड नहीं है (USD)</translation>
    </message>
    <message>
        <source>is not more than 0, or beyond all bounds</source>
        <translation>0 से अधिक नहीं है, या सभी सीमाओं से बाहर है</translation>
    </message>
    <message>
        <source>is no date between 2000 and 2100 (2026-05-01)</source>
        <translation>2000 और 2100 के बीच की तिथि नहीं है (2026-05-01)</translation>
    </message>
    <message>
        <source>is empty; it is what keeps a row from counting twice</source>
        <translation>खाली है; इसी से पंक्ति दो बार नहीं गिनी जाती</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>%1 वर्णों से लंबा है</translation>
    </message>
    <message>
        <source>belongs to no participant</source>
        <translation>किसी प्रतिभागी का नहीं है</translation>
    </message>
    <message>
        <source>belongs to another participant than participant_email</source>
        <translation>participant_email से अलग प्रतिभागी का है</translation>
    </message>
    <message>
        <source>is empty, and so is customer_id; one of them is needed</source>
        <translation>खाली है, और customer_id भी; इनमें से एक चाहिए</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>दो बार है</translation>
    </message>
    <message>
        <source>is needed where there is not exactly one %1 mode connection</source>
        <translation>ज़रूरी है जब %1 मोड का ठीक एक कनेक्शन न हो</translation>
    </message>
    <message>
        <source>is empty, and so is participant_code; one of them is needed</source>
        <translation>खाली है, और participant_code भी; इनमें से एक चाहिए</translation>
    </message>
    <message>
        <source>is empty, and so is sold_at; one of them is needed</source>
        <translation>खाली है, और sold_at भी; इनमें से एक चाहिए</translation>
    </message>
    <message>
        <source>is known with other values; what was entered stays</source>
        <translation>दूसरे मानों के साथ ज्ञात है; जो दर्ज था वही रहता है</translation>
    </message>
    <message>
        <source>enter sales and payments</source>
        <translation>बिक्री और भुगतान दर्ज करना</translation>
    </message>
    <message>
        <source>%1 conversions added</source>
        <translation>%1 कन्वर्ज़न जोड़े गए</translation>
    </message>
    <message>
        <source>%1 commissions added</source>
        <translation>%1 कमीशन जोड़े गए</translation>
    </message>
    <message>
        <source>is the same person as line %1</source>
        <translation>पंक्ति %1 वाला ही व्यक्ति है</translation>
    </message>
    <message>
        <source>is no two-letter country code (DE)</source>
        <translation>दो अक्षर का देश कोड नहीं है (DE)</translation>
    </message>
    <message>
        <source>is none of applied, active, suspended, left</source>
        <translation>applied, active, suspended, left में से कोई नहीं है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to somebody else</source>
        <translation>“%1” किसी और का है</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 unchanged, %4 skipped</source>
        <translation>%1 जोड़े गए, %2 बदले, %3 अपरिवर्तित, %4 छोड़े गए</translation>
    </message>
    <message>
        <source>import participants</source>
        <translation>प्रतिभागी आयात करना</translation>
    </message>
    <message>
        <source>import referrals</source>
        <translation>रेफ़रल आयात करना</translation>
    </message>
    <message>
        <source>import exchange rates</source>
        <translation>विनिमय दरें आयात करना</translation>
    </message>
    <message>
        <source>%1 is the id of one participant and the code of another</source>
        <translation>%1 एक प्रतिभागी की ID और दूसरे का कोड है</translation>
    </message>
    <message>
        <source>Name the one you mean by e-mail address.</source>
        <translation>जिससे आशय है, उसे ईमेल पते से बताएँ।</translation>
    </message>
    <message>
        <source>Name one by id, e-mail address or code.</source>
        <translation>ID, ईमेल पते या कोड से एक बताएँ।</translation>
    </message>
    <message>
        <source>an assignment by hand needs a reason</source>
        <translation>हाथ से असाइन करने के लिए कारण चाहिए</translation>
    </message>
    <message>
        <source>assign customers</source>
        <translation>ग्राहक असाइन करना</translation>
    </message>
    <message>
        <source>name the customer by the provider&apos;s id or by e-mail address</source>
        <translation>ग्राहक को प्रोवाइडर की ID या ईमेल पते से बताएँ</translation>
    </message>
    <message>
        <source>no provider has shown the customer &quot;%1&quot; so far</source>
        <translation>अब तक किसी प्रोवाइडर ने ग्राहक “%1” नहीं दिखाया</translation>
    </message>
    <message>
        <source>Check it against the provider&apos;s list and sync first; referrals import keeps customers who are still to come.</source>
        <translation>इसे प्रोवाइडर की सूची से मिलाएँ और पहले सिंक करें; referrals import उन ग्राहकों को रखता है जो अभी आने हैं।</translation>
    </message>
    <message>
        <source>is no currency of ISO 4217 (USD)</source>
        <translation>ISO 4217 की मुद्रा नहीं है (USD)</translation>
    </message>
    <message>
        <source>is no other currency of ISO 4217 (EUR)</source>
        <translation>ISO 4217 की कोई दूसरी मुद्रा नहीं है (EUR)</translation>
    </message>
    <message>
        <source>has to say where the rate comes from, in 1 to 200 characters</source>
        <translation>बताना होगा कि दर कहाँ से आई, 1 से 200 वर्णों में</translation>
    </message>
    <message>
        <source>names this date and pair of currencies a second time</source>
        <translation>इस तिथि और मुद्रा जोड़ी को दूसरी बार बताता है</translation>
    </message>
    <message>
        <source>%1 has more than %2 columns</source>
        <translation>%1 में %2 से अधिक कॉलम हैं</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows</source>
        <translation>%1 में %2 से अधिक पंक्तियाँ हैं</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>फ़ाइल को बाँटें।</translation>
    </message>
    <message>
        <source>%1: the column %2 is there twice</source>
        <translation>%1: कॉलम %2 दो बार है</translation>
    </message>
    <message>
        <source>has %1 cells, the header %2</source>
        <translation>%1 सेल हैं, हेडर में %2</translation>
    </message>
    <message>
        <source>contains a NUL character</source>
        <translation>NUL वर्ण है</translation>
    </message>
    <message>
        <source>is empty; an e-mail address is needed</source>
        <translation>खाली है; ईमेल पता चाहिए</translation>
    </message>
    <message>
        <source>is no e-mail address (name@example.com)</source>
        <translation>ईमेल पता नहीं है (name@example.com)</translation>
    </message>
    <message>
        <source>has a code of more than %1 characters</source>
        <translation>कोड %1 से अधिक वर्णों का है</translation>
    </message>
    <message>
        <source>has a code with other characters than letters, digits, dash, dot and underscore</source>
        <translation>कोड में अक्षर, अंक, डैश, बिंदु और अंडरस्कोर के अलावा वर्ण हैं</translation>
    </message>
    <message>
        <source>is not between 2000 and 2100</source>
        <translation>2000 और 2100 के बीच नहीं है</translation>
    </message>
    <message>
        <source>%1 has no column %2</source>
        <translation>%1 में कॉलम %2 नहीं है</translation>
    </message>
    <message>
        <source>The first row must name the columns.</source>
        <translation>पहली पंक्ति में कॉलमों के नाम होने चाहिए।</translation>
    </message>
    <message>
        <source>the sum of the rewards is beyond the largest amount kept</source>
        <translation>रिवॉर्ड का योग रखी जा सकने वाली सबसे बड़ी राशि से अधिक है</translation>
    </message>
    <message>
        <source>choose a shorter time with --from and --to</source>
        <translation>--from और --to से छोटी अवधि चुनें</translation>
    </message>
    <message>
        <source>The campaign is new: every participant is taken to be in it.</source>
        <translation>कैंपेन नया है: माना गया है कि हर प्रतिभागी इसमें है।</translation>
    </message>
    <message>
        <source>The document&apos;s state is %1; it is computed as if it were active.</source>
        <translation>दस्तावेज़ की स्थिति %1 है; गणना ऐसे होती है मानो वह सक्रिय हो।</translation>
    </message>
    <message>
        <source>The document starts on %1: of what is stored nothing earns by it.</source>
        <translation>दस्तावेज़ %1 से शुरू होता है: जो सहेजा हुआ है, उसमें से कुछ भी इससे नहीं कमाता।</translation>
    </message>
    <message>
        <source>Payments have not been read for the metadata keys %1; what they say is missing here and counts once the document is applied.</source>
        <translation>भुगतान मेटाडेटा कुंजियों %1 के लिए नहीं पढ़े गए; उनकी जानकारी यहाँ नहीं है और दस्तावेज़ लागू होने पर गिनी जाएगी।</translation>
    </message>
    <message>
        <source>the last day lies before the first</source>
        <translation>अंतिम दिन पहले दिन से पहले है</translation>
    </message>
    <message>
        <source>Run sync again.</source>
        <translation>फिर सिंक करें।</translation>
    </message>
    <message>
        <source>%1: the provider sent %2 mode objects to a %3 mode connection</source>
        <translation>%1: प्रोवाइडर ने %3 मोड के कनेक्शन को %2 मोड के ऑब्जेक्ट भेजे</translation>
    </message>
    <message>
        <source>Connect again with a key of the right mode.</source>
        <translation>सही मोड की कुंजी से फिर कनेक्ट करें।</translation>
    </message>
    <message>
        <source>a page says there is more but holds nothing</source>
        <translation>एक पेज कहता है कि और भी है, पर उसमें कुछ नहीं</translation>
    </message>
    <message>
        <source>the list does not go on (same place twice)</source>
        <translation>सूची आगे नहीं बढ़ती (दो बार वही स्थान)</translation>
    </message>
    <message>
        <source>the same page came twice</source>
        <translation>वही पेज दो बार आया</translation>
    </message>
    <message>
        <source>the list does not end</source>
        <translation>सूची समाप्त नहीं होती</translation>
    </message>
    <message>
        <source>%1 read, %2 new, %3 changed, %4 requests</source>
        <translation>%1 पढ़े गए, %2 नए, %3 बदले, %4 अनुरोध</translation>
    </message>
    <message>
        <source>%1 is an event of %2 mode, %3 is a %4 mode connection</source>
        <translation>%1 %2 मोड का इवेंट है, %3 %4 मोड का कनेक्शन है</translation>
    </message>
    <message>
        <source>%1 is an event of account %2, %3 belongs to %4</source>
        <translation>%1 खाते %2 का इवेंट है, %3 %4 का है</translation>
    </message>
    <message>
        <source>the first sync of %1 is not complete</source>
        <translation>%1 का पहला सिंक पूरा नहीं हुआ</translation>
    </message>
    <message>
        <source>Run sync first: it lists everything, whatever the log says.</source>
        <translation>पहले सिंक करें: लॉग में जो भी हो, उससे सब कुछ सूचीबद्ध होता है।</translation>
    </message>
    <message>
        <source>there are several connections</source>
        <translation>कई कनेक्शन हैं</translation>
    </message>
    <message>
        <source>Say which one the log is of: %1.</source>
        <translation>बताएँ कि लॉग किसका है: %1।</translation>
    </message>
    <message>
        <source>%1 events are signed, and there is no signing secret of %2 to verify them</source>
        <translation>%1 के इवेंट हस्ताक्षरित हैं, और उन्हें जाँचने के लिए %2 का साइनिंग सीक्रेट नहीं है</translation>
    </message>
    <message>
        <source>It is the secret of the webhook endpoint, whsec_…, at Developers → Webhooks.</source>
        <translation>यह वेबहुक एंडपॉइंट का सीक्रेट है, whsec_…, Developers → Webhooks पर।</translation>
    </message>
    <message>
        <source>there is no active connection</source>
        <translation>कोई सक्रिय कनेक्शन नहीं है</translation>
    </message>
    <message>
        <source>The state</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>The connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>The payout currency</source>
        <translation>पेआउट मुद्रा</translation>
    </message>
    <message>
        <source>The priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>The touch that counts</source>
        <translation>गिना जाने वाला संपर्क</translation>
    </message>
    <message>
        <source>The window in days</source>
        <translation>मान्यता अवधि (दिन)</translation>
    </message>
    <message>
        <source>The evidence accepted</source>
        <translation>मान्य प्रमाण</translation>
    </message>
    <message>
        <source>The metadata keys</source>
        <translation>मेटाडेटा कुंजियाँ</translation>
    </message>
    <message>
        <source>Whether existing customers count</source>
        <translation>क्या मौजूदा ग्राहक गिने जाते हैं</translation>
    </message>
    <message>
        <source>Whether a later code moves the customer</source>
        <translation>क्या बाद का कोड ग्राहक को स्थानांतरित करता है</translation>
    </message>
    <message>
        <source>The least amount of a payment</source>
        <translation>भुगतान की न्यूनतम राशि</translation>
    </message>
    <message>
        <source>The payment from which rewards arise</source>
        <translation>भुगतान जिससे रिवॉर्ड बनते हैं</translation>
    </message>
    <message>
        <source>What the referrer gets</source>
        <translation>रेफ़रर को क्या मिलता है</translation>
    </message>
    <message>
        <source>What the new customer gets</source>
        <translation>नए ग्राहक को क्या मिलता है</translation>
    </message>
    <message>
        <source>The referrer&apos;s fixed amount</source>
        <translation>रेफ़रर की निश्चित राशि</translation>
    </message>
    <message>
        <source>The new customer&apos;s fixed amount</source>
        <translation>नए ग्राहक की निश्चित राशि</translation>
    </message>
    <message>
        <source>The new customer&apos;s reward</source>
        <translation>नए ग्राहक का रिवॉर्ड</translation>
    </message>
    <message>
        <source>The hold in days</source>
        <translation>होल्ड (दिन)</translation>
    </message>
    <message>
        <source>The hold for intervals of six months or more, in days</source>
        <translation>छह महीने या अधिक के अंतराल पर होल्ड (दिन)</translation>
    </message>
    <message>
        <source>The least balance for cash</source>
        <translation>नकद के लिए न्यूनतम शेष</translation>
    </message>
    <message>
        <source>What a coupon does beside another discount</source>
        <translation>दूसरे डिस्काउंट के साथ कूपन क्या करता है</translation>
    </message>
    <message>
        <source>The approval</source>
        <translation>स्वीकृति</translation>
    </message>
    <message>
        <source>Whether two persons approve</source>
        <translation>क्या दो व्यक्ति स्वीकृत करते हैं</translation>
    </message>
    <message>
        <source>The order changes, and the first rule that matches applies: %1.</source>
        <translation>क्रम बदलता है, और मेल खाने वाला पहला नियम लागू होता है: %1।</translation>
    </message>
    <message>
        <source>%1 is new: %2.</source>
        <translation>%1 नया है: %2।</translation>
    </message>
    <message>
        <source>%1 is gone; it was: %2.</source>
        <translation>%1 हट गया; पहले था: %2।</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3.</source>
        <translation>%1: %2 से बदलकर %3।</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>न yes है, न no</translation>
    </message>
    <message>
        <source>is empty; a fixed bond needs its beginning</source>
        <translation>खाली है; निश्चित संबंध को उसकी शुरुआत चाहिए</translation>
    </message>
    <message>
        <source>a write-off needs a reason</source>
        <translation>राइट-ऑफ़ के लिए कारण चाहिए</translation>
    </message>
    <message>
        <source>a refusal needs a reason</source>
        <translation>मना करने के लिए कारण चाहिए</translation>
    </message>
    <message>
        <source>the customer is no e-mail address (name@example.com)</source>
        <translation>ग्राहक का मान ईमेल पता नहीं है (name@example.com)</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>मान्य: %1</translation>
    </message>
    <message>
        <source>these books are no older copy; there is nothing to confirm</source>
        <translation>यह बहीखाता पुरानी प्रति नहीं है; पुष्टि के लिए कुछ नहीं है</translation>
    </message>
    <message>
        <source>it was discarded</source>
        <translation>इसे त्याग दिया गया</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>यह बंद है</translation>
    </message>
    <message>
        <source>whether its file was written is uncertain</source>
        <translation>निश्चित नहीं कि इसकी फ़ाइल लिखी गई या नहीं</translation>
    </message>
    <message>
        <source>its file was written</source>
        <translation>इसकी फ़ाइल लिखी जा चुकी है</translation>
    </message>
    <message>
        <source>its file has not been written yet</source>
        <translation>इसकी फ़ाइल अभी नहीं लिखी गई</translation>
    </message>
    <message>
        <source>it is sealed</source>
        <translation>यह सील है</translation>
    </message>
    <message>
        <source>it is not sealed</source>
        <translation>यह सील नहीं है</translation>
    </message>
    <message>
        <source>the batch cannot be %1: %2</source>
        <translation>बैच पर यह नहीं हो सकता (%1): %2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>पूर्ण संख्या</translation>
    </message>
    <message>
        <source>a decimal text such as &quot;20&quot;</source>
        <translation>दशमलव टेक्स्ट, जैसे &quot;20&quot;</translation>
    </message>
    <message>
        <source>rising numbers</source>
        <translation>बढ़ती संख्याएँ</translation>
    </message>
    <message>
        <source>a list of at least one tier, such as [{&quot;from&quot;: 0, &quot;percent&quot;: &quot;20&quot;}]</source>
        <translation>कम से कम एक स्टेप की सूची, जैसे [{&quot;from&quot;: 0, &quot;percent&quot;: &quot;20&quot;}]</translation>
    </message>
    <message>
        <source>exactly one of: percent flat tiers</source>
        <translation>इनमें से ठीक एक: percent flat tiers</translation>
    </message>
    <message>
        <source>&quot;per&quot; beside &quot;flat&quot;</source>
        <translation>&quot;flat&quot; के साथ &quot;per&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; beside &quot;tiers&quot;</source>
        <translation>&quot;tiers&quot; के साथ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>true only beside &quot;flat&quot;</source>
        <translation>true केवल &quot;flat&quot; के साथ</translation>
    </message>
    <message>
        <source>1, or one of the two members</source>
        <translation>1, या दो में से एक मेंबर</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>नियम %1</translation>
    </message>
    <message>
        <source>exactly one of: percentOff amountOff</source>
        <translation>इनमें से ठीक एक: percentOff amountOff</translation>
    </message>
    <message>
        <source>a decimal text above &quot;0&quot;, such as &quot;20&quot;</source>
        <translation>&quot;0&quot; से अधिक का दशमलव टेक्स्ट, जैसे &quot;20&quot;</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>1 से %1 तक की पूर्ण संख्या</translation>
    </message>
    <message>
        <source>&quot;months&quot; beside &quot;duration&quot;: &quot;repeating&quot;</source>
        <translation>&quot;duration&quot;: &quot;repeating&quot; के साथ &quot;months&quot;</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the price</source>
        <translation>मूल्य की प्रोवाइडर वाली ID</translation>
    </message>
    <message>
        <source>what the person gets, such as &quot;100 points&quot;</source>
        <translation>व्यक्ति को क्या मिलता है, जैसे &quot;100 points&quot;</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>इनमें से एक: %1</translation>
    </message>
    <message>
        <source>a list of amounts, or rules in the campaign that compute one</source>
        <translation>राशियों की सूची, या कैंपेन में ऐसे नियम जो राशि निकालें</translation>
    </message>
    <message>
        <source>true only beside a referrer and a referee</source>
        <translation>true केवल रेफ़रर और रेफ़र किए गए ग्राहक के साथ</translation>
    </message>
    <message>
        <source>what the participant gets, such as {&quot;kind&quot;: &quot;goods&quot;, &quot;label&quot;: &quot;a mug&quot;}</source>
        <translation>प्रतिभागी को क्या मिलता है, जैसे {&quot;kind&quot;: &quot;goods&quot;, &quot;label&quot;: &quot;a mug&quot;}</translation>
    </message>
    <message>
        <source>%1: ranks from 1 on, in order</source>
        <translation>%1: रैंक 1 से, क्रम में</translation>
    </message>
    <message>
        <source>the currency whose revenue is ranked, such as &quot;USD&quot;</source>
        <translation>मुद्रा जिसके रेवेन्यू की रैंकिंग होती है, जैसे &quot;USD&quot;</translation>
    </message>
    <message>
        <source>&quot;currency&quot; beside &quot;by&quot;: &quot;revenue&quot;</source>
        <translation>&quot;by&quot;: &quot;revenue&quot; के साथ &quot;currency&quot;</translation>
    </message>
    <message>
        <source>&quot;endsAt&quot;, or another period</source>
        <translation>&quot;endsAt&quot;, या दूसरी अवधि</translation>
    </message>
    <message>
        <source>at most %1 prizes</source>
        <translation>अधिकतम %1 इनाम</translation>
    </message>
    <message>
        <source>a list of at least one prize</source>
        <translation>कम से कम एक इनाम की सूची</translation>
    </message>
    <message>
        <source>&quot;milestones&quot; with at least one element</source>
        <translation>कम से कम एक तत्व वाला &quot;milestones&quot;</translation>
    </message>
    <message>
        <source>the ranking, such as {&quot;by&quot;: &quot;conversions&quot;, &quot;period&quot;: &quot;month&quot;, …}</source>
        <translation>रैंकिंग, जैसे {&quot;by&quot;: &quot;conversions&quot;, &quot;period&quot;: &quot;month&quot;, …}</translation>
    </message>
    <message>
        <source>&quot;leaderboard&quot; beside &quot;kind&quot;: &quot;leaderboard&quot;</source>
        <translation>&quot;kind&quot;: &quot;leaderboard&quot; के साथ &quot;leaderboard&quot;</translation>
    </message>
    <message>
        <source>an amount such as {&quot;minor&quot;: 50000, &quot;currency&quot;: &quot;USD&quot;}</source>
        <translation>राशि, जैसे {&quot;minor&quot;: 50000, &quot;currency&quot;: &quot;USD&quot;}</translation>
    </message>
    <message>
        <source>the name of the campaign</source>
        <translation>कैंपेन का नाम</translation>
    </message>
    <message>
        <source>a list of at least one connection name</source>
        <translation>कम से कम एक कनेक्शन नाम की सूची</translation>
    </message>
    <message>
        <source>a later date</source>
        <translation>बाद की तिथि</translation>
    </message>
    <message>
        <source>false; a lower percentage comes to the same</source>
        <translation>false; कम प्रतिशत से वही परिणाम मिलता है</translation>
    </message>
    <message>
        <source>the head of the chain in the keychain cannot be read</source>
        <translation>कीचेन में शृंखला का सिरा पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>यह खाली है</translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation>इसमें %1 से अधिक वर्ण हैं</translation>
    </message>
    <message>
        <source>only letters A to Z, digits and dashes may stand in it</source>
        <translation>इसमें केवल A से Z तक के अक्षर, अंक और डैश हो सकते हैं</translation>
    </message>
    <message>
        <source>the pattern of codes cannot be used: %1</source>
        <translation>कोड का पैटर्न उपयोग नहीं हो सकता: %1</translation>
    </message>
    <message>
        <source>Letters, digits, dashes and {%1}, for example {name}{number}.</source>
        <translation>अक्षर, अंक, डैश और {%1}, जैसे {name}{number}।</translation>
    </message>
    <message>
        <source>there is no {%1}</source>
        <translation>{%1} मौजूद नहीं है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand in a code</source>
        <translation>“%1” कोड में नहीं आ सकता</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency</source>
        <translation>“%1” मुद्रा नहीं है</translation>
    </message>
    <message>
        <source>a code of ISO 4217 such as USD or EUR</source>
        <translation>ISO 4217 का कोड, जैसे USD या EUR</translation>
    </message>
    <message>
        <source>An IBAN, or the number of the bank and the account with a stroke between: &quot;12-34-56 / 12345678&quot; (British sort code), &quot;123-456 / 12345678&quot; (Australian BSB), &quot;021000021 / 123456789&quot; (American), &quot;003-12345 / 1234567&quot; (Canadian), &quot;HDFC0004277 / 12345678901&quot; (Indian).</source>
        <translation>IBAN, या बैंक कोड और खाता संख्या, बीच में स्लैश के साथ: &quot;12-34-56 / 12345678&quot; (ब्रिटिश sort code), &quot;123-456 / 12345678&quot; (ऑस्ट्रेलियाई BSB), &quot;021000021 / 123456789&quot; (अमेरिकी), &quot;003-12345 / 1234567&quot; (कनाडाई), &quot;HDFC0004277 / 12345678901&quot; (भारतीय)।</translation>
    </message>
    <message>
        <source>six digits may be a British sort code or an Australian BSB</source>
        <translation>छह अंक ब्रिटिश sort code भी हो सकते हैं और ऑस्ट्रेलियाई BSB भी</translation>
    </message>
    <message>
        <source>Write it as 12-34-56 (British) or as 123-456 (Australian).</source>
        <translation>इसे 12-34-56 (ब्रिटिश) या 123-456 (ऑस्ट्रेलियाई) के रूप में लिखें।</translation>
    </message>
    <message>
        <source>these digits may be an account or a recipient saved at Wise</source>
        <translation>ये अंक खाता भी हो सकते हैं और Wise पर सहेजा गया प्राप्तकर्ता भी</translation>
    </message>
    <message>
        <source>An account has its bank in front: 12-34-56 / 12345678. A saved recipient: recipient 12345678.</source>
        <translation>खाते के आगे उसका बैंक होता है: 12-34-56 / 12345678। सहेजा गया प्राप्तकर्ता: recipient 12345678।</translation>
    </message>
    <message>
        <source>it is no destination that %1 pays to</source>
        <translation>यह ऐसा गंतव्य नहीं है जिस पर %1 भुगतान करता है</translation>
    </message>
    <message>
        <source>An e-mail address.</source>
        <translation>ईमेल पता।</translation>
    </message>
    <message>
        <source>there is no payout provider of that name</source>
        <translation>इस नाम का कोई पेआउट प्रोवाइडर नहीं है</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>इनमें से एक: %1।</translation>
    </message>
    <message>
        <source>%1 does not pay to a destination of the kind %2</source>
        <translation>%1 इस प्रकार के गंतव्य पर भुगतान नहीं करता: %2</translation>
    </message>
    <message>
        <source>PayPal takes addresses of at most %1 characters</source>
        <translation>PayPal अधिकतम %1 वर्णों के पते लेता है</translation>
    </message>
    <message>
        <source>RazorpayX takes no underline in a UPI address</source>
        <translation>RazorpayX UPI पते में अंडरस्कोर नहीं लेता</translation>
    </message>
    <message>
        <source>accounts of %1 take no SEPA credit transfers</source>
        <translation>%1 के खाते SEPA क्रेडिट ट्रांसफ़र नहीं लेते</translation>
    </message>
    <message>
        <source>the American bank number (ABA) does not have nine digits with the right check digit</source>
        <translation>अमेरिकी बैंक नंबर (ABA) में सही जाँच अंक वाले नौ अंक नहीं हैं</translation>
    </message>
    <message>
        <source>an American account number has 4 to 17 digits</source>
        <translation>अमेरिकी खाता संख्या में 4 से 17 अंक होते हैं</translation>
    </message>
    <message>
        <source>a Canadian bank is a number of three digits and a transit number of five</source>
        <translation>कनाडाई बैंक की पहचान तीन अंकों की संख्या और पाँच अंकों का ट्रांज़िट नंबर है</translation>
    </message>
    <message>
        <source>a Canadian account number has 5 to 12 digits</source>
        <translation>कनाडाई खाता संख्या में 5 से 12 अंक होते हैं</translation>
    </message>
    <message>
        <source>an IFSC has four letters, a zero, and six letters or digits</source>
        <translation>IFSC में चार अक्षर, एक शून्य और छह अक्षर या अंक होते हैं</translation>
    </message>
    <message>
        <source>an Indian account number has 5 to 35 digits or letters</source>
        <translation>भारतीय खाता संख्या में 5 से 35 अंक या अक्षर होते हैं</translation>
    </message>
    <message>
        <source>a British sort code has six digits</source>
        <translation>ब्रिटिश sort code में छह अंक होते हैं</translation>
    </message>
    <message>
        <source>a British account number has eight digits</source>
        <translation>ब्रिटिश खाता संख्या में आठ अंक होते हैं</translation>
    </message>
    <message>
        <source>an Australian BSB has six digits</source>
        <translation>ऑस्ट्रेलियाई BSB में छह अंक होते हैं</translation>
    </message>
    <message>
        <source>an Australian account number has 4 to 9 digits</source>
        <translation>ऑस्ट्रेलियाई खाता संख्या में 4 से 9 अंक होते हैं</translation>
    </message>
    <message>
        <source>the e-mail address is not in its normal form</source>
        <translation>ईमेल पता अपने सामान्य रूप में नहीं है</translation>
    </message>
    <message>
        <source>it is neither an e-mail address nor a PayPal id of 13 signs</source>
        <translation>यह न ईमेल पता है, न 13 वर्णों की PayPal ID</translation>
    </message>
    <message>
        <source>a phone number has 8 to 15 digits behind + and the country</source>
        <translation>फ़ोन नंबर में + और देश कोड के साथ 8 से 15 अंक होते हैं</translation>
    </message>
    <message>
        <source>a UPI address looks like name@bank</source>
        <translation>UPI पता name@bank जैसा होता है</translation>
    </message>
    <message>
        <source>a recipient at Wise is a number</source>
        <translation>Wise पर प्राप्तकर्ता एक संख्या होता है</translation>
    </message>
    <message>
        <source>a Stripe account begins with acct_</source>
        <translation>Stripe खाता acct_ से शुरू होता है</translation>
    </message>
    <message>
        <source>it is of no known kind</source>
        <translation>यह किसी ज्ञात प्रकार का नहीं है</translation>
    </message>
    <message>
        <source>it holds an invisible character</source>
        <translation>इसमें एक अदृश्य वर्ण है</translation>
    </message>
    <message>
        <source>Type it instead of copying it.</source>
        <translation>कॉपी करने के बजाय इसे टाइप करें।</translation>
    </message>
    <message>
        <source>an e-mail address has one @ with something before it</source>
        <translation>ईमेल पते में एक @ होता है और उससे पहले कुछ</translation>
    </message>
    <message>
        <source>the part of the e-mail address before the @ is not one that mail services give out</source>
        <translation>ईमेल पते में @ से पहले का भाग ऐसा नहीं जो मेल सेवाएँ देती हैं</translation>
    </message>
    <message>
        <source>the part of the e-mail address behind the @ is no domain such as example.com</source>
        <translation>ईमेल पते में @ के बाद का भाग example.com जैसा डोमेन नहीं है</translation>
    </message>
    <message>
        <source>the e-mail address has more than 254 characters</source>
        <translation>ईमेल पते में 254 से अधिक वर्ण हैं</translation>
    </message>
    <message>
        <source>the name of the account&apos;s holder has more than %1 characters</source>
        <translation>खाताधारक के नाम में %1 से अधिक वर्ण हैं</translation>
    </message>
    <message>
        <source>only American and Canadian accounts are told apart by checking and savings</source>
        <translation>checking और savings का अंतर केवल अमेरिकी और कनाडाई खातों में होता है</translation>
    </message>
    <message>
        <source>the document is not JSON at line %1, column %2: %3</source>
        <translation>दस्तावेज़ पंक्ति %1, कॉलम %2 पर JSON नहीं है: %3</translation>
    </message>
    <message>
        <source>one JSON object in UTF-8</source>
        <translation>UTF-8 में एक JSON ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>each text once</source>
        <translation>हर टेक्स्ट एक बार</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true या false</translation>
    </message>
    <message>
        <source>a decimal text from &quot;0&quot; to &quot;100&quot; with at most four decimals, such as &quot;7.5&quot;</source>
        <translation>&quot;0&quot; से &quot;100&quot; तक का दशमलव टेक्स्ट, अधिकतम चार दशमलव अंक, जैसे &quot;7.5&quot;</translation>
    </message>
    <message>
        <source>an ISO 8601 date of 2000 to 2100, such as &quot;2026-05-01&quot; or &quot;2026-05-01T12:30:00Z&quot;</source>
        <translation>2000 से 2100 तक की ISO 8601 तिथि, जैसे &quot;2026-05-01&quot; या &quot;2026-05-01T12:30:00Z&quot;</translation>
    </message>
    <message>
        <source>a list of at least one amount, such as [{&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}]</source>
        <translation>कम से कम एक राशि की सूची, जैसे [{&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}]</translation>
    </message>
    <message>
        <source>one amount for each currency</source>
        <translation>हर मुद्रा के लिए एक राशि</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>the members %1</source>
        <translation>मेंबर %1</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters, no spaces around it and no control characters</source>
        <translation>1 से %1 वर्णों का टेक्स्ट, आगे-पीछे स्पेस और नियंत्रण वर्णों के बिना</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 से %2 तक की पूर्ण संख्या</translation>
    </message>
    <message>
        <source>a currency code of ISO 4217, such as &quot;USD&quot;</source>
        <translation>ISO 4217 का मुद्रा कोड, जैसे &quot;USD&quot;</translation>
    </message>
    <message>
        <source>an amount such as {&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}</source>
        <translation>राशि, जैसे {&quot;minor&quot;: 1000, &quot;currency&quot;: &quot;USD&quot;}</translation>
    </message>
    <message>
        <source>a whole number of minor units</source>
        <translation>मुद्रा की सबसे छोटी इकाई में पूर्ण संख्या</translation>
    </message>
    <message>
        <source>the document has %1 bytes; accepted: at most 16 MB</source>
        <translation>दस्तावेज़ में %1 बाइट हैं; मान्य: अधिकतम 16 MB</translation>
    </message>
    <message>
        <source>the document is nested deeper than %1 levels</source>
        <translation>दस्तावेज़ में %1 से अधिक स्तरों की नेस्टिंग है</translation>
    </message>
    <message>
        <source>%1 is there twice; accepted: each member once</source>
        <translation>%1 दो बार है; मान्य: हर मेंबर एक बार</translation>
    </message>
    <message>
        <source>the document is not an object; accepted: one JSON object in UTF-8</source>
        <translation>दस्तावेज़ ऑब्जेक्ट नहीं है; मान्य: UTF-8 में एक JSON ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>each word once</source>
        <translation>हर शब्द एक बार</translation>
    </message>
    <message>
        <source>there is no conversion %1</source>
        <translation>कन्वर्ज़न %1 मौजूद नहीं है</translation>
    </message>
    <message>
        <source>an amount of %1 is beyond the largest amount accepted (10^12 minor units)</source>
        <translation>%1 की राशि स्वीकार्य अधिकतम राशि (सबसे छोटी इकाई में 10^12) से अधिक है</translation>
    </message>
    <message>
        <source>an amount of %1 is beyond the largest amount kept</source>
        <translation>%1 की राशि रखी जा सकने वाली सबसे बड़ी राशि से अधिक है</translation>
    </message>
    <message>
        <source>check this payment at the provider; amounts may reach 10^12 minor units, sums 10^15</source>
        <translation>प्रोवाइडर पर यह भुगतान जाँचें; सबसे छोटी इकाई में राशियाँ 10^12 तक और योग 10^15 तक हो सकते हैं</translation>
    </message>
    <message>
        <source>the rewards of campaign &quot;%1&quot; in %2 add up to more than the largest sum kept</source>
        <translation>%2 में कैंपेन “%1” के रिवॉर्ड का योग रखे जा सकने वाले सबसे बड़े योग से अधिक है</translation>
    </message>
    <message>
        <source>check the amounts of the campaign; sums may reach 10^15 minor units</source>
        <translation>कैंपेन की राशियाँ जाँचें; योग सबसे छोटी इकाई में 10^15 तक हो सकते हैं</translation>
    </message>
    <message>
        <source>a milestone or prize is beyond the largest amount kept</source>
        <translation>कोई माइलस्टोन या इनाम रखी जा सकने वाली सबसे बड़ी राशि से अधिक है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a rate; accepted: a decimal number above 0 and up to 9000000, with a point and at most twelve decimals, such as 0.9234</source>
        <translation>“%1” दर नहीं है; मान्य: 0 से अधिक और 9000000 तक की दशमलव संख्या, बिंदु के साथ और अधिकतम बारह दशमलव अंक, जैसे 0.9234</translation>
    </message>
    <message>
        <source>Copy the IBAN from the bank&apos;s own papers.</source>
        <translation>IBAN बैंक के अपने काग़ज़ों से कॉपी करें।</translation>
    </message>
    <message>
        <source>the IBAN does not begin with a country that has IBANs</source>
        <translation>IBAN ऐसे देश से शुरू नहीं होता जहाँ IBAN होते हैं</translation>
    </message>
    <message>
        <source>the IBAN has %1 signs; those of %2 have %3</source>
        <translation>IBAN में %1 वर्ण हैं; %2 के IBAN में %3 होते हैं</translation>
    </message>
    <message>
        <source>the IBAN has a letter or a digit where those of %1 have none</source>
        <translation>IBAN में ऐसी जगह अक्षर या अंक है जहाँ %1 के IBAN में नहीं होता</translation>
    </message>
    <message>
        <source>the check digits of the IBAN do not fit: a sign is wrong or two are swapped</source>
        <translation>IBAN के जाँच अंक मेल नहीं खाते: कोई वर्ण ग़लत है या दो आपस में बदल गए हैं</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date between 2000 and 2100</source>
        <translation>“%1” 2000 और 2100 के बीच की तिथि नहीं है</translation>
    </message>
    <message>
        <source>ISO 8601, such as 2026-05-01 or 2026-05-01T12:30:00Z</source>
        <translation>ISO 8601, जैसे 2026-05-01 या 2026-05-01T12:30:00Z</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone</source>
        <translation>“%1” समय क्षेत्र नहीं है</translation>
    </message>
    <message>
        <source>an IANA name such as Europe/Berlin or America/New_York</source>
        <translation>IANA नाम, जैसे Europe/Berlin या America/New_York</translation>
    </message>
    <message>
        <source>(what was typed has been removed)</source>
        <translation>(जो टाइप किया गया था, उसे हटा दिया गया)</translation>
    </message>
    <message>
        <source>line %1 of the list of mail domains is not understood</source>
        <translation>मेल डोमेन की सूची की पंक्ति %1 समझ में नहीं आई</translation>
    </message>
    <message>
        <source>One domain a line behind one of the words shared, disposable, company, such as &quot;company acme.io&quot;.</source>
        <translation>हर पंक्ति में shared, disposable, company में से एक शब्द के बाद एक डोमेन, जैसे &quot;company acme.io&quot;।</translation>
    </message>
    <message>
        <source>the sum %1 in minor units of %2 is beyond the largest amount kept (10^15)</source>
        <translation>%2 की सबसे छोटी इकाई में योग %1 रखी जा सकने वाली सबसे बड़ी राशि (10^15) से अधिक है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a percentage</source>
        <translation>“%1” प्रतिशत नहीं है</translation>
    </message>
    <message>
        <source>a decimal from 0 to 100 with a point and at most four decimals, such as &quot;7.5&quot;</source>
        <translation>0 से 100 तक की दशमलव संख्या, बिंदु के साथ और अधिकतम चार दशमलव अंक, जैसे &quot;7.5&quot;</translation>
    </message>
    <message>
        <source>the amount is empty</source>
        <translation>राशि खाली है</translation>
    </message>
    <message>
        <source>a decimal with a point, such as 12.50</source>
        <translation>बिंदु के साथ दशमलव संख्या, जैसे 12.50</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount</source>
        <translation>“%1” राशि नहीं है</translation>
    </message>
    <message>
        <source>a decimal with a point and without thousands marks, such as 12.50</source>
        <translation>बिंदु के साथ दशमलव संख्या, हज़ार के चिह्नों के बिना, जैसे 12.50</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more decimals than %2 (%3)</source>
        <translation>“%1” में %2 से अधिक दशमलव अंक हैं (%3)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is beyond the largest amount kept (10^15 minor units)</source>
        <translation>“%1” रखी जा सकने वाली सबसे बड़ी राशि (सबसे छोटी इकाई में 10^15) से अधिक है</translation>
    </message>
    <message>
        <source>no line of this batch</source>
        <translation>इस बैच की कोई पंक्ति नहीं</translation>
    </message>
    <message>
        <source>%1 rows of the file are about this line</source>
        <translation>फ़ाइल की %1 पंक्तियाँ इस पंक्ति के बारे में हैं</translation>
    </message>
    <message>
        <source>the file says %1 %2</source>
        <translation>फ़ाइल में %1 %2 है</translation>
    </message>
    <message>
        <source>the file names another receiver</source>
        <translation>फ़ाइल में दूसरा प्राप्तकर्ता है</translation>
    </message>
    <message>
        <source>what this word means is not known</source>
        <translation>इस शब्द का अर्थ ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>found by receiver and amount only</source>
        <translation>केवल प्राप्तकर्ता और राशि से मिला</translation>
    </message>
    <message>
        <source>a person had marked it as paid</source>
        <translation>किसी व्यक्ति ने इसे चुकाया गया चिह्नित किया था</translation>
    </message>
    <message>
        <source>it had been reported as paid</source>
        <translation>इसे चुकाया गया बताया गया था</translation>
    </message>
    <message>
        <source>it had failed or come back, and the file says otherwise</source>
        <translation>यह विफल हुआ था या वापस आया था, और फ़ाइल कुछ और कहती है</translation>
    </message>
    <message>
        <source>the file says nothing about it</source>
        <translation>फ़ाइल में इसके बारे में कुछ नहीं है</translation>
    </message>
    <message>
        <source>a prefix begins with a letter and has at most %1 letters, dashes, strokes or points</source>
        <translation>प्रीफ़िक्स अक्षर से शुरू होता है और उसमें अधिकतम %1 अक्षर, डैश, स्लैश या बिंदु होते हैं</translation>
    </message>
    <message>
        <source>Such as SB- or AFF/.</source>
        <translation>जैसे SB- या AFF/।</translation>
    </message>
    <message>
        <source>%1 needs a coupon</source>
        <translation>%1 के लिए कूपन चाहिए</translation>
    </message>
    <message>
        <source>an adjustment needs a reason</source>
        <translation>समायोजन के लिए कारण चाहिए</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>कॉलम %1</translation>
    </message>
    <message>
        <source>is missing; accepted: %1</source>
        <translation>नहीं है; मान्य: %1</translation>
    </message>
    <message>
        <source>%1 is missing; accepted: %2</source>
        <translation>%1 नहीं है; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 is not accepted; accepted: %2</source>
        <translation>%1 मान्य नहीं; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 does not follow the tier before it; accepted: %2</source>
        <translation>%1 अपने से पहले के स्टेप के क्रम में नहीं है; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 stands beside another formula; accepted: %2</source>
        <translation>%1 किसी दूसरे सूत्र के साथ है; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 has no meaning here; accepted: %2</source>
        <translation>%1 का यहाँ कोई अर्थ नहीं; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 contradicts firstPaymentOnly; accepted: %2</source>
        <translation>%1 firstPaymentOnly के विपरीत है; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 is no discount; accepted: %2</source>
        <translation>%1 डिस्काउंट नहीं है; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 stands beside percentOff; accepted: %2</source>
        <translation>%1 percentOff के साथ है; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 does not follow the milestone before it; accepted: %2</source>
        <translation>%1 अपने से पहले के माइलस्टोन के क्रम में नहीं है; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 leaves a rank out; accepted: %2</source>
        <translation>%1 में एक रैंक छूटी है; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 needs an end of the campaign; accepted: %2</source>
        <translation>%1 के लिए कैंपेन की समाप्ति चाहिए; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 is one too many; accepted: %2</source>
        <translation>%1 एक अधिक है; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 needs milestones; accepted: %2</source>
        <translation>%1 के लिए माइलस्टोन चाहिए; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 does not lie after startsAt; accepted: %2</source>
        <translation>%1 startsAt के बाद नहीं है; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 cannot be done: what a provider keeps of a payment is not among the facts that are read; accepted: %2</source>
        <translation>%1 नहीं हो सकता: प्रोवाइडर भुगतान में से जो रखता है, वह पढ़े गए तथ्यों में नहीं है; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 is named twice; accepted: %2</source>
        <translation>%1 दो बार बताया गया है; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 names a currency twice; accepted: %2</source>
        <translation>%1 में एक मुद्रा दो बार है; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 is not a known member here; accepted: %2</source>
        <translation>%1 यहाँ ज्ञात मेंबर नहीं है; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 names something that is no currency; accepted: %2</source>
        <translation>%1 में ऐसा कुछ है जो मुद्रा नहीं; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 names a kind that does not exist; accepted: %2</source>
        <translation>%1 में ऐसा प्रकार है जो मौजूद नहीं; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 is true where the encoding is another; accepted: %2</source>
        <translation>%1 का मान true है, जबकि एन्कोडिंग दूसरी है; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 is not the format the file is named after; accepted: %2</source>
        <translation>%1 वह फ़ॉर्मैट नहीं है जिस पर फ़ाइल का नाम है; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 is no payout provider; accepted: %2</source>
        <translation>%1 पेआउट प्रोवाइडर नहीं है; मान्य: %2</translation>
    </message>
    <message>
        <source>%1 are not accepted; accepted: %2</source>
        <translation>%1 मान्य नहीं हैं; मान्य: %2</translation>
    </message>
    <message>
        <source>The encoding of the file does not have all signs of the header.</source>
        <translation>फ़ाइल की एन्कोडिंग में हेडर के सभी वर्ण नहीं हैं।</translation>
    </message>
    <message>
        <source>Nothing in the file carries our references: results are matched by receiver and amount.</source>
        <translation>फ़ाइल में हमारे संदर्भ नहीं हैं: परिणामों का मिलान प्राप्तकर्ता और राशि से होता है।</translation>
    </message>
    <message>
        <source>There is nothing for the column &quot;%1&quot;.</source>
        <translation>कॉलम “%1” के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The encoding of the file does not have all signs of &quot;%1&quot;.</source>
        <translation>फ़ाइल की एन्कोडिंग में “%1” के सभी वर्ण नहीं हैं।</translation>
    </message>
    <message>
        <source>Left out: it holds no sign that can stand there.</source>
        <translation>छोड़ा गया: इसमें ऐसा कोई वर्ण नहीं जो वहाँ आ सके।</translation>
    </message>
    <message>
        <source>Written as &quot;%1&quot;.</source>
        <translation>“%1” लिखा गया।</translation>
    </message>
    <message>
        <source>It must have at least %1 characters in this file.</source>
        <translation>इस फ़ाइल में इसमें कम से कम %1 वर्ण होने चाहिए।</translation>
    </message>
    <message>
        <source>The provider wants first and last name, each of two letters or more; set the account&apos;s holder.</source>
        <translation>प्रोवाइडर को पहला नाम और उपनाम चाहिए, हर एक में दो या अधिक अक्षर; खाताधारक सेट करें।</translation>
    </message>
    <message>
        <source>Left out: it is no e-mail address that can stand there.</source>
        <translation>छोड़ा गया: यह ऐसा ईमेल पता नहीं जो वहाँ आ सके।</translation>
    </message>
    <message>
        <source>It has %1 characters; the provider takes %2 to %3.</source>
        <translation>इसमें %1 वर्ण हैं; प्रोवाइडर %2 से %3 लेता है।</translation>
    </message>
    <message>
        <source>%1 does not move an amount of this size.</source>
        <translation>%1 इस आकार की राशि नहीं भेजता।</translation>
    </message>
    <message>
        <source>The file has more than the %1 bytes the provider takes.</source>
        <translation>फ़ाइल प्रोवाइडर की सीमा %1 बाइट से बड़ी है।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the template is left empty.</source>
        <translation>टेम्पलेट का कॉलम “%1” खाली रहता है।</translation>
    </message>
    <message>
        <source>The template has no column &quot;%1&quot;.</source>
        <translation>टेम्पलेट में कॉलम “%1” नहीं है।</translation>
    </message>
    <message>
        <source>The template&apos;s header is not one row of column names.</source>
        <translation>टेम्पलेट का हेडर कॉलम नामों की एक पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>%1 has no setting &quot;%2&quot;.</source>
        <translation>%1 में सेटिंग “%2” नहीं है।</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is missing: %2.</source>
        <translation>सेटिंग “%1” नहीं है: %2।</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; must be one of: %2.</source>
        <translation>सेटिंग “%1” इनमें से एक होनी चाहिए: %2।</translation>
    </message>
    <message>
        <source>The order is in %1, the batch in %2.</source>
        <translation>ऑर्डर %1 में है, बैच %2 में।</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; must be a currency code such as USD.</source>
        <translation>सेटिंग “%1” USD जैसा मुद्रा कोड होनी चाहिए।</translation>
    </message>
    <message>
        <source>The payout is in another currency than the file.</source>
        <translation>पेआउट की मुद्रा फ़ाइल की मुद्रा से अलग है।</translation>
    </message>
    <message>
        <source>The amount must be more than zero and at most 10^12 minor units.</source>
        <translation>राशि शून्य से अधिक और सबसे छोटी इकाई में अधिकतम 10^12 होनी चाहिए।</translation>
    </message>
    <message>
        <source>The amount is below the least of the provider, %1.</source>
        <translation>राशि प्रोवाइडर की न्यूनतम सीमा %1 से कम है।</translation>
    </message>
    <message>
        <source>The amount is above the most of the provider, %1.</source>
        <translation>राशि प्रोवाइडर की अधिकतम सीमा %1 से अधिक है।</translation>
    </message>
    <message>
        <source>The provider takes %1 without decimals only.</source>
        <translation>प्रोवाइडर %1 केवल बिना दशमलव लेता है।</translation>
    </message>
    <message>
        <source>A destination of the kind %1 does not go into this file.</source>
        <translation>%1 प्रकार का गंतव्य इस फ़ाइल में नहीं जाता।</translation>
    </message>
    <message>
        <source>Such an account does not take this currency.</source>
        <translation>ऐसा खाता यह मुद्रा नहीं लेता।</translation>
    </message>
    <message>
        <source>The destination holds signs that no destination has.</source>
        <translation>गंतव्य में ऐसे वर्ण हैं जो किसी गंतव्य में नहीं होते।</translation>
    </message>
    <message>
        <source>The destination cannot be used: %1.</source>
        <translation>गंतव्य का उपयोग नहीं हो सकता: %1।</translation>
    </message>
    <message>
        <source>There is no payout in the batch.</source>
        <translation>बैच में कोई पेआउट नहीं है।</translation>
    </message>
    <message>
        <source>The batch has no currency.</source>
        <translation>बैच की कोई मुद्रा नहीं है।</translation>
    </message>
    <message>
        <source>The batch has no number that can stand in a file.</source>
        <translation>बैच की ऐसी संख्या नहीं है जो फ़ाइल में आ सके।</translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <translation>%1 %2 नहीं लेता।</translation>
    </message>
    <message>
        <source>%1 takes at most %2 payouts; there are %3.</source>
        <translation>%1 अधिकतम %2 पेआउट लेता है; यहाँ %3 हैं।</translation>
    </message>
    <message>
        <source>The payouts cannot be added up: their sum is too large, or they are of several currencies.</source>
        <translation>पेआउट जोड़े नहीं जा सकते: उनका योग बहुत बड़ा है, या वे कई मुद्राओं में हैं।</translation>
    </message>
    <message>
        <source>The payout has no reference that can stand in a file.</source>
        <translation>पेआउट का ऐसा संदर्भ नहीं है जो फ़ाइल में आ सके।</translation>
    </message>
    <message>
        <source>Another payout of the batch has the same reference.</source>
        <translation>बैच के किसी दूसरे पेआउट का संदर्भ यही है।</translation>
    </message>
    <message>
        <source>&quot;kinds&quot; names a kind the format does not pay to</source>
        <translation>&quot;kinds&quot; में ऐसा प्रकार है जिस पर यह फ़ॉर्मैट भुगतान नहीं करता</translation>
    </message>
    <message>
        <source>account, bank number, amount and currency must stand in the file once each, as they do in the program&apos;s own data</source>
        <translation>खाता, बैंक कोड, राशि और मुद्रा फ़ाइल में एक-एक बार होने चाहिए, जैसे प्रोग्राम के अपने डेटा में</translation>
    </message>
    <message>
        <source>&quot;leastMinor&quot; and &quot;mostMinor&quot; may only be narrowed</source>
        <translation>&quot;leastMinor&quot; और &quot;mostMinor&quot; केवल सीमित किए जा सकते हैं</translation>
    </message>
    <message>
        <source>&quot;writer&quot; cannot be changed</source>
        <translation>&quot;writer&quot; बदला नहीं जा सकता</translation>
    </message>
    <message>
        <source>&quot;provider&quot; cannot be changed</source>
        <translation>&quot;provider&quot; बदला नहीं जा सकता</translation>
    </message>
    <message>
        <source>&quot;currencies&quot; may only be narrowed</source>
        <translation>&quot;currencies&quot; केवल सीमित किया जा सकता है</translation>
    </message>
    <message>
        <source>&quot;mostLines&quot; may only be narrowed</source>
        <translation>&quot;mostLines&quot; केवल सीमित किया जा सकता है</translation>
    </message>
    <message>
        <source>&quot;mostBytes&quot; may only be narrowed</source>
        <translation>&quot;mostBytes&quot; केवल सीमित किया जा सकता है</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot; is missing, or not required any more</source>
        <translation>सेटिंग “%1” नहीं है, या अब ज़रूरी नहीं रखी गई</translation>
    </message>
    <message>
        <source>&quot;variants&quot; is empty</source>
        <translation>&quot;variants&quot; खाली है</translation>
    </message>
    <message>
        <source>&quot;words&quot; gives a known word another meaning</source>
        <translation>&quot;words&quot; किसी ज्ञात शब्द को दूसरा अर्थ देता है</translation>
    </message>
    <message>
        <source>&quot;stayReasons&quot; may only be added to</source>
        <translation>&quot;stayReasons&quot; में केवल जोड़ा जा सकता है</translation>
    </message>
    <message>
        <source>is missing, and the file has a header</source>
        <translation>नहीं है, जबकि फ़ाइल में हेडर है</translation>
    </message>
    <message>
        <source>Mend the file, or take it away: the program&apos;s own data is used then.</source>
        <translation>फ़ाइल सुधारें या हटाएँ: हटाने पर प्रोग्राम के अपने डेटा का उपयोग होता है।</translation>
    </message>
    <message>
        <source>Made with this workspace&apos;s own data of the format, formats/%1.json (SHA-256 %2...).</source>
        <translation>इस वर्कस्पेस के अपने फ़ॉर्मैट डेटा से बनाई गई, formats/%1.json (SHA-256 %2...)।</translation>
    </message>
    <message>
        <source>%1: there is no payout format of that name</source>
        <translation>%1: इस नाम का कोई पेआउट फ़ॉर्मैट नहीं है</translation>
    </message>
    <message>
        <source>The file is named after the format, such as paypal-csv.json.</source>
        <translation>फ़ाइल का नाम फ़ॉर्मैट पर होता है, जैसे paypal-csv.json।</translation>
    </message>
    <message>
        <source>Take the payout out of the batch, or mend it.</source>
        <translation>पेआउट को बैच से निकालें, या सुधारें।</translation>
    </message>
    <message>
        <source>the data of a format has at most %1 bytes</source>
        <translation>फ़ॉर्मैट के डेटा में अधिकतम %1 बाइट होते हैं</translation>
    </message>
    <message>
        <source>the document does not say which format it is: &quot;format&quot; is missing</source>
        <translation>दस्तावेज़ नहीं बताता कि वह कौन सा फ़ॉर्मैट है: &quot;format&quot; नहीं है</translation>
    </message>
    <message>
        <source>%1 is no table: it has no header</source>
        <translation>%1 तालिका नहीं है: इसमें हेडर नहीं है</translation>
    </message>
    <message>
        <source>there is no place for copies of formats</source>
        <translation>फ़ॉर्मैट की प्रतियों के लिए कोई जगह नहीं है</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>फ़ोल्डर %1 बनाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>%1 cannot be taken away</source>
        <translation>%1 हटाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>codes of ISO 4217, such as &quot;USD&quot;</source>
        <translation>ISO 4217 के कोड, जैसे &quot;USD&quot;</translation>
    </message>
    <message>
        <source>words such as &quot;email&quot; and &quot;iban&quot;</source>
        <translation>&quot;email&quot; और &quot;iban&quot; जैसे शब्द</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>what people read</source>
        <translation>जो लोग पढ़ते हैं</translation>
    </message>
    <message>
        <source>a currency code</source>
        <translation>मुद्रा कोड</translation>
    </message>
    <message>
        <source>a number of characters</source>
        <translation>वर्णों की संख्या</translation>
    </message>
    <message>
        <source>what stands in the cell, or the name of the setting</source>
        <translation>सेल में क्या है, या सेटिंग का नाम</translation>
    </message>
    <message>
        <source>a list of kinds of destinations</source>
        <translation>गंतव्य के प्रकारों की सूची</translation>
    </message>
    <message>
        <source>the provider&apos;s word</source>
        <translation>प्रोवाइडर का शब्द</translation>
    </message>
    <message>
        <source>false, or the encoding utf-8</source>
        <translation>false, या एन्कोडिंग utf-8</translation>
    </message>
    <message>
        <source>an object of lists of column titles</source>
        <translation>कॉलम शीर्षकों की सूचियों का ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>a file name with %1 for the batch&apos;s number</source>
        <translation>फ़ाइल नाम, जिसमें %1 बैच की संख्या हो</translation>
    </message>
    <message>
        <source>at least one, each with kinds and columns</source>
        <translation>कम से कम एक, हर एक में kinds और columns</translation>
    </message>
    <message>
        <source>to be there</source>
        <translation>मौजूद होना</translation>
    </message>
    <message>
        <source>ACH moves dollars only.</source>
        <translation>ACH केवल डॉलर भेजता है।</translation>
    </message>
    <message>
        <source>An ACH file needs the bank that takes it, the origin number and the company.</source>
        <translation>ACH फ़ाइल के लिए उसे लेने वाला बैंक, ओरिजिन नंबर और कंपनी चाहिए।</translation>
    </message>
    <message>
        <source>The sum does not fit into an ACH file.</source>
        <translation>योग ACH फ़ाइल में नहीं समाता।</translation>
    </message>
    <message>
        <source>An ACH file holds at most 999,999 entries and addenda.</source>
        <translation>ACH फ़ाइल में अधिकतम 999,999 प्रविष्टियाँ और addenda होते हैं।</translation>
    </message>
    <message>
        <source>The origin number has at most ten digits and letters.</source>
        <translation>ओरिजिन नंबर में अधिकतम दस अंक और अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>Receivers read the company as &quot;%1&quot;.</source>
        <translation>प्राप्तकर्ताओं को कंपनी “%1” दिखती है।</translation>
    </message>
    <message>
        <source>The company number has at most ten digits and letters.</source>
        <translation>कंपनी नंबर में अधिकतम दस अंक और अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>The description %1 is reserved for other payments.</source>
        <translation>विवरण %1 दूसरे भुगतानों के लिए आरक्षित है।</translation>
    </message>
    <message>
        <source>The letter of the file is one letter or digit.</source>
        <translation>फ़ाइल का अक्षर एक अक्षर या अंक होता है।</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is no American bank number with the right check digit.</source>
        <translation>सेटिंग “%1” सही जाँच अंक वाला अमेरिकी बैंक नंबर नहीं है।</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; has no letter that an ACH file knows.</source>
        <translation>सेटिंग “%1” में ऐसा कोई अक्षर नहीं जो ACH फ़ाइल में होता है।</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is written as &quot;%2&quot;.</source>
        <translation>सेटिंग “%1” को “%2” लिखा गया।</translation>
    </message>
    <message>
        <source>A number does not fit into its field of an ACH file.</source>
        <translation>एक संख्या ACH फ़ाइल के अपने फ़ील्ड में नहीं समाती।</translation>
    </message>
    <message>
        <source>On the same day ACH moves at most 1000000.00 USD a payment.</source>
        <translation>उसी दिन ACH प्रति भुगतान अधिकतम 1000000.00 USD भेजता है।</translation>
    </message>
    <message>
        <source>ACH pays to American accounts only.</source>
        <translation>ACH केवल अमेरिकी खातों में भुगतान करता है।</translation>
    </message>
    <message>
        <source>It has no letter that an ACH file knows: set the account&apos;s holder.</source>
        <translation>इसमें ऐसा कोई अक्षर नहीं जो ACH फ़ाइल में होता है: खाताधारक सेट करें।</translation>
    </message>
    <message>
        <source>It does not fit into the fifteen signs of an ACH entry.</source>
        <translation>यह ACH प्रविष्टि के पंद्रह वर्णों में नहीं समाता।</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; to map a column to</source>
        <translation>ऐसा कोई फ़ील्ड “%1” नहीं है जिससे कॉलम जोड़ा जा सके</translation>
    </message>
    <message>
        <source>the file has no column &quot;%1&quot;</source>
        <translation>फ़ाइल में कॉलम “%1” नहीं है</translation>
    </message>
    <message>
        <source>Its columns: %1.</source>
        <translation>इसके कॉलम: %1।</translation>
    </message>
    <message>
        <source>no column says which payout a row is about</source>
        <translation>कोई कॉलम नहीं बताता कि पंक्ति किस पेआउट की है</translation>
    </message>
    <message>
        <source>Map reference, provider-id, or receiver and amount.</source>
        <translation>reference, provider-id, या प्राप्तकर्ता और राशि को जोड़ें।</translation>
    </message>
    <message>
        <source>%1 times are not in ISO form and were left out.</source>
        <translation>%1 समय ISO रूप में नहीं थे और छोड़ दिए गए।</translation>
    </message>
    <message>
        <source>Row %1 is left out: %2.</source>
        <translation>पंक्ति %1 छोड़ी गई: %2।</translation>
    </message>
    <message>
        <source>More rows are left out.</source>
        <translation>और भी पंक्तियाँ छोड़ी गई हैं।</translation>
    </message>
    <message>
        <source>a spreadsheet turned a number into &quot;%1&quot;</source>
        <translation>किसी स्प्रेडशीट ने संख्या को “%1” बना दिया</translation>
    </message>
    <message>
        <source>it does not say which payout it is about</source>
        <translation>यह नहीं बताती कि किस पेआउट की है</translation>
    </message>
    <message>
        <source>The columns of this file are not known: say which is which.</source>
        <translation>इस फ़ाइल के कॉलम ज्ञात नहीं हैं: बताएँ कि कौन सा क्या है।</translation>
    </message>
    <message>
        <source>a spreadsheet turned the amount into &quot;%1&quot;</source>
        <translation>किसी स्प्रेडशीट ने राशि को “%1” बना दिया</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; has thousands marks</source>
        <translation>राशि “%1” में हज़ार के चिह्न हैं</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; is below zero</source>
        <translation>राशि “%1” शून्य से कम है</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; is larger than any payout</source>
        <translation>राशि “%1” किसी भी पेआउट से बड़ी है</translation>
    </message>
    <message>
        <source>%1 payouts are &quot;%2&quot;: nothing is changed by that word.</source>
        <translation>%1 पेआउट “%2” हैं: इस शब्द से कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>%1 payouts are &quot;%2&quot;, a word that is not known: nothing is changed.</source>
        <translation>%1 पेआउट “%2” हैं, यह शब्द ज्ञात नहीं है: कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Download it once more from the bank.</source>
        <translation>इसे बैंक से एक बार फिर डाउनलोड करें।</translation>
    </message>
    <message>
        <source>the file defines a document type or entities, which no bank&apos;s message does</source>
        <translation>फ़ाइल में document type या entities परिभाषित हैं, जो किसी बैंक संदेश में नहीं होता</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>फ़ाइल में बहुत गहरी नेस्टिंग है</translation>
    </message>
    <message>
        <source>the file ends too early or is no XML, line %1</source>
        <translation>फ़ाइल समय से पहले समाप्त होती है या XML नहीं है, पंक्ति %1</translation>
    </message>
    <message>
        <source>it is no message that this program reads: pain.002, camt.053 or camt.054</source>
        <translation>यह ऐसा संदेश नहीं जिसे यह प्रोग्राम पढ़ता है: pain.002, camt.053 या camt.054</translation>
    </message>
    <message>
        <source>it names no payment</source>
        <translation>इसमें कोई भुगतान नहीं बताया गया</translation>
    </message>
    <message>
        <source>The amount of the entry at line %1 cannot be read: nothing is changed by it.</source>
        <translation>पंक्ति %1 की प्रविष्टि की राशि पढ़ी नहीं जा सकती: इससे कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>The bank saw a payment or a file before (%1): that says nothing about the first one, and nothing is changed by it.</source>
        <translation>बैंक ने कोई भुगतान या फ़ाइल पहले देखी थी (%1): इससे पहले वाले के बारे में कुछ पता नहीं चलता, और इससे कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>The entry at line %1 is left out: %2.</source>
        <translation>पंक्ति %1 की प्रविष्टि छोड़ी गई: %2।</translation>
    </message>
    <message>
        <source>One sum of %1 %2 was booked for %3 payments of %4.</source>
        <translation>%4 के %3 भुगतानों के लिए %1 %2 की एक ही राशि दर्ज हुई।</translation>
    </message>
    <message>
        <source>The file says nothing about a payment of a batch.</source>
        <translation>फ़ाइल में किसी बैच के भुगतान के बारे में कुछ नहीं है।</translation>
    </message>
    <message>
        <source>the file has more than 64 MB</source>
        <translation>फ़ाइल 64 MB से बड़ी है</translation>
    </message>
    <message>
        <source>the file is not in UTF-8</source>
        <translation>फ़ाइल UTF-8 में नहीं है</translation>
    </message>
    <message>
        <source>The name of the account that pays is written as &quot;%1&quot;.</source>
        <translation>भुगतान करने वाले खाते का नाम “%1” लिखा गया।</translation>
    </message>
    <message>
        <source>The name of the account that pays has no letter that SEPA knows.</source>
        <translation>भुगतान करने वाले खाते के नाम में ऐसा कोई अक्षर नहीं जो SEPA में होता है।</translation>
    </message>
    <message>
        <source>The IBAN of the account that pays cannot be used: %1.</source>
        <translation>भुगतान करने वाले खाते के IBAN का उपयोग नहीं हो सकता: %1।</translation>
    </message>
    <message>
        <source>The account that pays is not in a country of SEPA.</source>
        <translation>भुगतान करने वाला खाता SEPA के किसी देश में नहीं है।</translation>
    </message>
    <message>
        <source>The BIC has eight or eleven letters and digits.</source>
        <translation>BIC में आठ या ग्यारह अक्षर और अंक होते हैं।</translation>
    </message>
    <message>
        <source>SEPA moves euros only.</source>
        <translation>SEPA केवल यूरो भेजता है।</translation>
    </message>
    <message>
        <source>A SEPA file needs name and IBAN of the account that pays.</source>
        <translation>SEPA फ़ाइल के लिए भुगतान करने वाले खाते का नाम और IBAN चाहिए।</translation>
    </message>
    <message>
        <source>The batch&apos;s number does not fit into a SEPA file: at most 35 plain signs.</source>
        <translation>बैच की संख्या SEPA फ़ाइल में नहीं समाती: अधिकतम 35 सादे वर्ण।</translation>
    </message>
    <message>
        <source>It does not fit into a SEPA file: at most 35 plain signs.</source>
        <translation>यह SEPA फ़ाइल में नहीं समाता: अधिकतम 35 सादे वर्ण।</translation>
    </message>
    <message>
        <source>SEPA pays to accounts with an IBAN of its countries only.</source>
        <translation>SEPA केवल अपने देशों के IBAN वाले खातों में भुगतान करता है।</translation>
    </message>
    <message>
        <source>It has no letter that SEPA knows: set the account&apos;s holder in Latin letters.</source>
        <translation>इसमें ऐसा कोई अक्षर नहीं जो SEPA में होता है: खाताधारक का नाम लैटिन अक्षरों में सेट करें।</translation>
    </message>
    <message>
        <source>Left out: it holds no sign that SEPA knows.</source>
        <translation>छोड़ा गया: इसमें ऐसा कोई वर्ण नहीं जो SEPA में होता है।</translation>
    </message>
    <message>
        <source>a template has at most 16 MB</source>
        <translation>टेम्पलेट अधिकतम 16 MB का होता है</translation>
    </message>
    <message>
        <source>this is a workbook, not a table in text</source>
        <translation>यह वर्कबुक है, टेक्स्ट वाली तालिका नहीं</translation>
    </message>
    <message>
        <source>Open it and save it as CSV, then take that file.</source>
        <translation>इसे खोलकर CSV के रूप में सहेजें, फिर वह फ़ाइल लें।</translation>
    </message>
    <message>
        <source>the file is UTF-16</source>
        <translation>फ़ाइल UTF-16 में है</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8.</source>
        <translation>इसे UTF-8 में CSV के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>the first row cannot be read as titles of columns</source>
        <translation>पहली पंक्ति कॉलम शीर्षकों के रूप में पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>the first row has more than %1 columns</source>
        <translation>पहली पंक्ति में %1 से अधिक कॉलम हैं</translation>
    </message>
    <message>
        <source>a title has more than %1 characters</source>
        <translation>एक शीर्षक में %1 से अधिक वर्ण हैं</translation>
    </message>
    <message>
        <source>the first row has fewer than two titles</source>
        <translation>पहली पंक्ति में दो से कम शीर्षक हैं</translation>
    </message>
    <message>
        <source>Take the file as the provider gave it.</source>
        <translation>फ़ाइल वैसी ही लें जैसी प्रोवाइडर ने दी।</translation>
    </message>
    <message>
        <source>Its columns are parted by: %1.</source>
        <translation>इसके कॉलम का विभाजक: %1।</translation>
    </message>
    <message>
        <source>Its lines end with: %1.</source>
        <translation>इसकी पंक्तियों का अंत: %1।</translation>
    </message>
    <message>
        <source>It begins with a byte order mark.</source>
        <translation>यह बाइट ऑर्डर मार्क से शुरू होती है।</translation>
    </message>
    <message>
        <source>It has no byte order mark.</source>
        <translation>इसमें बाइट ऑर्डर मार्क नहीं है।</translation>
    </message>
    <message>
        <source>It is not UTF-8: look at the encoding.</source>
        <translation>यह UTF-8 नहीं है: एन्कोडिंग देखें।</translation>
    </message>
    <message>
        <source>The format takes every payout</source>
        <translation>फ़ॉर्मैट हर पेआउट लेता है</translation>
    </message>
    <message>
        <source>It begins with a byte order mark</source>
        <translation>यह बाइट ऑर्डर मार्क से शुरू होती है</translation>
    </message>
    <message>
        <source>It has no byte order mark</source>
        <translation>इसमें बाइट ऑर्डर मार्क नहीं है</translation>
    </message>
    <message>
        <source>Its signs are %1</source>
        <translation>इसके वर्ण %1 हैं</translation>
    </message>
    <message>
        <source>Every line ends with CR LF</source>
        <translation>हर पंक्ति CR LF से समाप्त होती है</translation>
    </message>
    <message>
        <source>Every line ends with LF</source>
        <translation>हर पंक्ति LF से समाप्त होती है</translation>
    </message>
    <message>
        <source>there are other line ends in the file</source>
        <translation>फ़ाइल में दूसरे पंक्ति-अंत हैं</translation>
    </message>
    <message>
        <source>Every row has %1 columns</source>
        <translation>हर पंक्ति में %1 कॉलम हैं</translation>
    </message>
    <message>
        <source>There is a row for each payout</source>
        <translation>हर पेआउट के लिए एक पंक्ति है</translation>
    </message>
    <message>
        <source>%1 rows for %2 payouts</source>
        <translation>%2 पेआउट के लिए %1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>Receivers and amounts are those of the payouts</source>
        <translation>प्राप्तकर्ता और राशियाँ पेआउट वाली ही हैं</translation>
    </message>
    <message>
        <source>No cell is a formula for a spreadsheet</source>
        <translation>कोई सेल स्प्रेडशीट का सूत्र नहीं है</translation>
    </message>
    <message>
        <source>The amounts add up to %1 %2</source>
        <translation>राशियों का योग %1 %2 है</translation>
    </message>
    <message>
        <source>the file says something else</source>
        <translation>फ़ाइल में कुछ और है</translation>
    </message>
    <message>
        <source>It is well-formed XML</source>
        <translation>यह सुगठित XML है</translation>
    </message>
    <message>
        <source>There is a transfer for each payout</source>
        <translation>हर पेआउट के लिए एक ट्रांसफ़र है</translation>
    </message>
    <message>
        <source>Every record has %1 signs</source>
        <translation>हर रिकॉर्ड में %1 वर्ण हैं</translation>
    </message>
    <message>
        <source>Records fill blocks of %1</source>
        <translation>रिकॉर्ड %1 के ब्लॉक भरते हैं</translation>
    </message>
    <message>
        <source>There is an entry for each payout</source>
        <translation>हर पेआउट के लिए एक प्रविष्टि है</translation>
    </message>
    <message>
        <source>It has at most %1 bytes</source>
        <translation>इसमें अधिकतम %1 बाइट हैं</translation>
    </message>
    <message>
        <source>the file is nested too deeply, or has too many elements</source>
        <translation>फ़ाइल में बहुत गहरी नेस्टिंग या बहुत अधिक एलिमेंट हैं</translation>
    </message>
    <message>
        <source>Download it once more.</source>
        <translation>इसे एक बार फिर डाउनलोड करें।</translation>
    </message>
    <message>
        <source>line %1, %2: %3</source>
        <translation>पंक्ति %1, %2: %3</translation>
    </message>
    <message>
        <source>Check client ID and secret. Cashfree also wants this computer&apos;s IP address on its list, or the public key that it makes for two-factor authentication, with this computer&apos;s clock set right: a signature is good for some minutes only. Without either pay with the Cashfree file instead.</source>
        <translation>Client ID और secret जाँचें। Cashfree को अपनी सूची में इस कंप्यूटर का IP पता भी चाहिए, या वह सार्वजनिक कुंजी जो वह दो-चरणीय प्रमाणीकरण के लिए बनाता है, और इस कंप्यूटर की घड़ी सही हो: हस्ताक्षर केवल कुछ मिनट मान्य रहता है। दोनों के बिना Cashfree फ़ाइल से भुगतान करें।</translation>
    </message>
    <message>
        <source>this is no API key of Cashfree Payouts</source>
        <translation>यह Cashfree Payouts की API कुंजी नहीं है</translation>
    </message>
    <message>
        <source>Give client ID and client secret with a colon between them: ID:SECRET.</source>
        <translation>Client ID और client secret बीच में कोलन के साथ दें: ID:SECRET।</translation>
    </message>
    <message>
        <source>The balance cannot be seen from here: Cashfree says so when it is too low.</source>
        <translation>शेष यहाँ से नहीं दिखता: बहुत कम होने पर Cashfree बताता है।</translation>
    </message>
    <message>
        <source>Cashfree pays only for the IP addresses on its list: this computer needs a fixed one, or the public key of two-factor authentication.</source>
        <translation>Cashfree केवल अपनी सूची के IP पतों के लिए भुगतान करता है: इस कंप्यूटर को स्थायी IP पता चाहिए, या दो-चरणीय प्रमाणीकरण की सार्वजनिक कुंजी।</translation>
    </message>
    <message>
        <source>Cashfree takes names of letters and spaces only; write the account&apos;s holder in brackets behind the payout method</source>
        <translation>Cashfree केवल अक्षरों और स्पेस वाले नाम लेता है; खाताधारक का नाम पेआउट के तरीके के बाद कोष्ठक में लिखें</translation>
    </message>
    <message>
        <source>Cashfree takes account numbers of 9 to 18 digits; the Cashfree file may take this one</source>
        <translation>Cashfree 9 से 18 अंकों की खाता संख्या लेता है; Cashfree फ़ाइल इसे ले सकती है</translation>
    </message>
    <message>
        <source>The remarks may have 70 letters, digits and spaces.</source>
        <translation>टिप्पणी में 70 अक्षर, अंक और स्पेस तक हो सकते हैं।</translation>
    </message>
    <message>
        <source>The fund source is no id of Cashfree.</source>
        <translation>फ़ंड स्रोत Cashfree की ID नहीं है।</translation>
    </message>
    <message>
        <source>Cashfree does not offer the method %1</source>
        <translation>Cashfree में तरीका %1 उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>it has no amount that could be paid</source>
        <translation>इसमें चुकाने योग्य कोई राशि नहीं है</translation>
    </message>
    <message>
        <source>Cashfree pays in INR only</source>
        <translation>Cashfree केवल INR में भुगतान करता है</translation>
    </message>
    <message>
        <source>the participant has no payout method at Cashfree</source>
        <translation>प्रतिभागी के पास Cashfree पर पेआउट का तरीका नहीं है</translation>
    </message>
    <message>
        <source>Cashfree pays one rupee at least</source>
        <translation>Cashfree कम से कम एक रुपया चुकाता है</translation>
    </message>
    <message>
        <source>%1 gets %2 INR by Cashfree; its fee comes on top, and the balance is not known here</source>
        <translation>%1 को Cashfree से %2 INR मिलते हैं; शुल्क अलग से लगता है, और शेष यहाँ ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>the participant&apos;s payout method has not been read yet</source>
        <translation>प्रतिभागी का पेआउट का तरीका अभी पढ़ा नहीं गया है</translation>
    </message>
    <message>
        <source>the request that was written down cannot be read</source>
        <translation>जो अनुरोध दर्ज किया गया था, वह पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Cashfree&apos;s answer is not about transfer %1</source>
        <translation>Cashfree का उत्तर ट्रांसफ़र %1 के बारे में नहीं है</translation>
    </message>
    <message>
        <source>Cashfree has taken it</source>
        <translation>Cashfree ने इसे ले लिया है</translation>
    </message>
    <message>
        <source>it waits for an approval in the dashboard of Cashfree</source>
        <translation>यह Cashfree के डैशबोर्ड में स्वीकृति की प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>the bank works on it</source>
        <translation>बैंक इस पर काम कर रहा है</translation>
    </message>
    <message>
        <source>Cashfree could not pay it</source>
        <translation>Cashfree इसे चुका नहीं सका</translation>
    </message>
    <message>
        <source>Cashfree rejected it</source>
        <translation>Cashfree ने इसे अस्वीकृत किया</translation>
    </message>
    <message>
        <source>it came back</source>
        <translation>यह वापस आया</translation>
    </message>
    <message>
        <source>status %1: %2</source>
        <translation>स्थिति %1: %2</translation>
    </message>
    <message>
        <source>status %1 without an error Cashfree would send</source>
        <translation>स्थिति %1, बिना ऐसी त्रुटि के जो Cashfree भेजता</translation>
    </message>
    <message>
        <source>Cashfree&apos;s answer shows no transfer</source>
        <translation>Cashfree के उत्तर में कोई ट्रांसफ़र नहीं है</translation>
    </message>
    <message>
        <source>transfer %1 at Cashfree is not what was sent: %2</source>
        <translation>Cashfree पर ट्रांसफ़र %1 वह नहीं है जो भेजा गया था: %2</translation>
    </message>
    <message>
        <source>Cashfree calls it %1</source>
        <translation>Cashfree में इसका नाम %1 है</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer names no payout</source>
        <translation>PayPal के उत्तर में कोई पेआउट नहीं है</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer is about another payout than ours</source>
        <translation>PayPal का उत्तर हमारे पेआउट के बारे में नहीं है</translation>
    </message>
    <message>
        <source>PayPal has taken it (%1)</source>
        <translation>PayPal ने इसे ले लिया है (%1)</translation>
    </message>
    <message>
        <source>PayPal works on it</source>
        <translation>PayPal इस पर काम कर रहा है</translation>
    </message>
    <message>
        <source>the receiver has not taken it</source>
        <translation>प्राप्तकर्ता ने इसे नहीं लिया है</translation>
    </message>
    <message>
        <source>PayPal holds it for review</source>
        <translation>PayPal ने इसे समीक्षा के लिए रोका है</translation>
    </message>
    <message>
        <source>PayPal could not pay it</source>
        <translation>PayPal इसे चुका नहीं सका</translation>
    </message>
    <message>
        <source>PayPal blocked it</source>
        <translation>PayPal ने इसे ब्लॉक किया</translation>
    </message>
    <message>
        <source>nobody took it, it came back</source>
        <translation>किसी ने इसे नहीं लिया, यह वापस आया</translation>
    </message>
    <message>
        <source>the receiver gave it back</source>
        <translation>प्राप्तकर्ता ने इसे लौटा दिया</translation>
    </message>
    <message>
        <source>PayPal took it back</source>
        <translation>PayPal ने इसे वापस लिया</translation>
    </message>
    <message>
        <source>unless it is taken, it comes back on %1</source>
        <translation>न लिए जाने पर यह %1 को वापस आता है</translation>
    </message>
    <message>
        <source>PayPal calls it %1</source>
        <translation>PayPal में इसका नाम %1 है</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer is not about payout %1</source>
        <translation>PayPal का उत्तर पेआउट %1 के बारे में नहीं है</translation>
    </message>
    <message>
        <source>payout %1 at PayPal does not carry our id</source>
        <translation>PayPal पर पेआउट %1 में हमारी ID नहीं है</translation>
    </message>
    <message>
        <source>PayPal carried nothing of it out (%1)</source>
        <translation>PayPal ने इसमें से कुछ पूरा नहीं किया (%1)</translation>
    </message>
    <message>
        <source>PayPal works on it (%1)</source>
        <translation>PayPal इस पर काम कर रहा है (%1)</translation>
    </message>
    <message>
        <source>payout %1 at PayPal has %2 items instead of one</source>
        <translation>PayPal पर पेआउट %1 में एक के बजाय %2 आइटम हैं</translation>
    </message>
    <message>
        <source>payout %1 at PayPal has our id, but not what was sent: %2</source>
        <translation>PayPal पर पेआउट %1 में हमारी ID है, पर वह नहीं जो भेजा गया था: %2</translation>
    </message>
    <message>
        <source>this is no key of a PayPal app</source>
        <translation>यह PayPal ऐप की कुंजी नहीं है</translation>
    </message>
    <message>
        <source>Give client ID and secret of a REST app with a colon between them: ID:SECRET.</source>
        <translation>REST ऐप की client ID और secret बीच में कोलन के साथ दें: ID:SECRET।</translation>
    </message>
    <message>
        <source>The balance cannot be seen with this permission: PayPal says so when it is too low.</source>
        <translation>इस अनुमति से शेष नहीं दिखता: बहुत कम होने पर PayPal बताता है।</translation>
    </message>
    <message>
        <source>Nothing can be paid out.</source>
        <translation>कुछ भी चुकाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Switch on Payouts in the app&apos;s features; a new account has to ask PayPal for it first.</source>
        <translation>ऐप की सुविधाओं में Payouts चालू करें; नए खाते को पहले PayPal से इसका अनुरोध करना होता है।</translation>
    </message>
    <message>
        <source>PayPal pays nothing out in %1</source>
        <translation>PayPal %1 में कुछ नहीं चुकाता</translation>
    </message>
    <message>
        <source>PayPal takes %1 without decimals; %2 cannot be sent</source>
        <translation>PayPal %1 बिना दशमलव लेता है; %2 भेजा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Check client ID and secret of the app, and whether they are of the sandbox or of live.</source>
        <translation>ऐप की client ID और secret जाँचें, और यह कि वे सैंडबॉक्स की हैं या लाइव की।</translation>
    </message>
    <message>
        <source>Payouts must be switched on for the account and in the app&apos;s features.</source>
        <translation>Payouts खाते के लिए और ऐप की सुविधाओं में चालू होना चाहिए।</translation>
    </message>
    <message>
        <source>PayPal does not offer the method %1</source>
        <translation>PayPal में तरीका %1 उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>the receiver has no e-mail address that PayPal could pay to</source>
        <translation>प्राप्तकर्ता का ऐसा ईमेल पता नहीं है जिस पर PayPal भुगतान कर सके</translation>
    </message>
    <message>
        <source>%1 gets %2 %3 by PayPal; PayPal&apos;s fee comes on top, and the balance is not known here</source>
        <translation>%1 को PayPal से %2 %3 मिलते हैं; PayPal का शुल्क अलग से लगता है, और शेष यहाँ ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>PayPal has no list by our id; its activity page shows the payout</source>
        <translation>PayPal में हमारी ID से कोई सूची नहीं है; पेआउट उसके गतिविधि पेज पर दिखता है</translation>
    </message>
    <message>
        <source>PayPal gives no access token</source>
        <translation>PayPal एक्सेस टोकन नहीं देता</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer holds no access token</source>
        <translation>PayPal के उत्तर में एक्सेस टोकन नहीं है</translation>
    </message>
    <message>
        <source>RazorpayX waits for money</source>
        <translation>RazorpayX पैसे की प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>it waits for an approval in the dashboard of RazorpayX</source>
        <translation>यह RazorpayX के डैशबोर्ड में स्वीकृति की प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>RazorpayX sends it later</source>
        <translation>RazorpayX इसे बाद में भेजता है</translation>
    </message>
    <message>
        <source>nobody approved it</source>
        <translation>किसी ने इसे स्वीकृत नहीं किया</translation>
    </message>
    <message>
        <source>RazorpayX could not pay it</source>
        <translation>RazorpayX इसे चुका नहीं सका</translation>
    </message>
    <message>
        <source>status %1 without an error RazorpayX would send</source>
        <translation>स्थिति %1, बिना ऐसी त्रुटि के जो RazorpayX भेजता</translation>
    </message>
    <message>
        <source>RazorpayX&apos;s answer shows no payout</source>
        <translation>RazorpayX के उत्तर में कोई पेआउट नहीं है</translation>
    </message>
    <message>
        <source>payout %1 at RazorpayX is not what was sent: %2</source>
        <translation>RazorpayX पर पेआउट %1 वह नहीं है जो भेजा गया था: %2</translation>
    </message>
    <message>
        <source>RazorpayX calls it %1</source>
        <translation>RazorpayX में इसका नाम %1 है</translation>
    </message>
    <message>
        <source>Check key and secret, and whether this computer&apos;s IP address is on RazorpayX&apos;s list of allowed ones. Without a fixed IP address pay with the RazorpayX file instead.</source>
        <translation>Key और secret जाँचें, और यह कि इस कंप्यूटर का IP पता RazorpayX की अनुमत सूची में है। स्थायी IP पते के बिना RazorpayX फ़ाइल से भुगतान करें।</translation>
    </message>
    <message>
        <source>this is no API key of RazorpayX</source>
        <translation>यह RazorpayX की API कुंजी नहीं है</translation>
    </message>
    <message>
        <source>Give key ID and secret with a colon between them: ID:SECRET. The ID begins with rzp_test_ or rzp_live_.</source>
        <translation>Key ID और secret बीच में कोलन के साथ दें: ID:SECRET. ID rzp_test_ या rzp_live_ से शुरू होती है।</translation>
    </message>
    <message>
        <source>RazorpayX needs to know which account pays.</source>
        <translation>RazorpayX को जानना होगा कि कौन सा खाता भुगतान करता है।</translation>
    </message>
    <message>
        <source>Give the customer identifier or account number that the dashboard shows, with --option account=NUMBER.</source>
        <translation>डैशबोर्ड पर दिखने वाला कस्टमर आइडेंटिफ़ायर या खाता संख्या --option account=NUMBER से दें।</translation>
    </message>
    <message>
        <source>RazorpayX&apos;s answer holds no list of payouts</source>
        <translation>RazorpayX के उत्तर में पेआउट की सूची नहीं है</translation>
    </message>
    <message>
        <source>The balance cannot be seen from here: RazorpayX says so when it is too low.</source>
        <translation>शेष यहाँ से नहीं दिखता: बहुत कम होने पर RazorpayX बताता है।</translation>
    </message>
    <message>
        <source>RazorpayX pays only for the IP addresses on its list: this computer needs a fixed one, or pay with the RazorpayX file.</source>
        <translation>RazorpayX केवल अपनी सूची के IP पतों के लिए भुगतान करता है: इस कंप्यूटर को स्थायी IP पता चाहिए, या RazorpayX फ़ाइल से भुगतान करें।</translation>
    </message>
    <message>
        <source>The narration may have 30 letters, digits and spaces.</source>
        <translation>विवरण में 30 अक्षर, अंक और स्पेस तक हो सकते हैं।</translation>
    </message>
    <message>
        <source>The purpose is no word of RazorpayX.</source>
        <translation>उद्देश्य RazorpayX का तय शब्द नहीं है।</translation>
    </message>
    <message>
        <source>Such as payout, cashback or one made in the dashboard.</source>
        <translation>जैसे payout, cashback या डैशबोर्ड में बनाया गया कोई उद्देश्य।</translation>
    </message>
    <message>
        <source>RazorpayX does not offer the method %1</source>
        <translation>RazorpayX में तरीका %1 उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>RazorpayX pays in INR only</source>
        <translation>RazorpayX केवल INR में भुगतान करता है</translation>
    </message>
    <message>
        <source>the participant has no payout method at RazorpayX</source>
        <translation>प्रतिभागी के पास RazorpayX पर पेआउट का तरीका नहीं है</translation>
    </message>
    <message>
        <source>RazorpayX pays one rupee at least</source>
        <translation>RazorpayX कम से कम एक रुपया चुकाता है</translation>
    </message>
    <message>
        <source>by UPI at most 1,00,000 rupees go out at once</source>
        <translation>UPI से एक बार में अधिकतम 1,00,000 रुपये जाते हैं</translation>
    </message>
    <message>
        <source>the name on the account has fewer than three characters</source>
        <translation>खाते पर नाम में तीन से कम वर्ण हैं</translation>
    </message>
    <message>
        <source>%1 gets %2 INR by RazorpayX (%3); its fee comes on top, and the balance is not known here</source>
        <translation>%1 को RazorpayX (%3) से %2 INR मिलते हैं; शुल्क अलग से लगता है, और शेष यहाँ ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>RazorpayX&apos;s answer is not about payout %1</source>
        <translation>RazorpayX का उत्तर पेआउट %1 के बारे में नहीं है</translation>
    </message>
    <message>
        <source>%1 payouts at RazorpayX carry our reference</source>
        <translation>RazorpayX पर %1 पेआउट में हमारा संदर्भ है</translation>
    </message>
    <message>
        <source>it is paid, but its e-mail could not be delivered: send it again or cancel it at Tremendous</source>
        <translation>भुगतान हो चुका है, पर इसका ईमेल नहीं पहुँच सका: Tremendous पर इसे फिर भेजें या रद्द करें</translation>
    </message>
    <message>
        <source>Tremendous delivers it (%1)</source>
        <translation>Tremendous इसे पहुँचा रहा है (%1)</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer shows no order</source>
        <translation>Tremendous के उत्तर में कोई ऑर्डर नहीं है</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer is not about order %1</source>
        <translation>Tremendous का उत्तर ऑर्डर %1 के बारे में नहीं है</translation>
    </message>
    <message>
        <source>order %1 at Tremendous is not what was sent: %2</source>
        <translation>Tremendous पर ऑर्डर %1 वह नहीं है जो भेजा गया था: %2</translation>
    </message>
    <message>
        <source>Tremendous could not carry the order out</source>
        <translation>Tremendous ऑर्डर पूरा नहीं कर सका</translation>
    </message>
    <message>
        <source>the order was canceled at Tremendous</source>
        <translation>ऑर्डर Tremendous पर रद्द किया गया</translation>
    </message>
    <message>
        <source>Tremendous has it (%1)</source>
        <translation>यह Tremendous के पास है (%1)</translation>
    </message>
    <message>
        <source>Check the API key, and whether it is of the sandbox (TEST_) or of live (PROD_).</source>
        <translation>API कुंजी जाँचें, और यह कि वह सैंडबॉक्स (TEST_) की है या लाइव (PROD_) की।</translation>
    </message>
    <message>
        <source>status %1 without an error Tremendous would send</source>
        <translation>स्थिति %1, बिना ऐसी त्रुटि के जो Tremendous भेजता</translation>
    </message>
    <message>
        <source>this is no API key of Tremendous</source>
        <translation>यह Tremendous की API कुंजी नहीं है</translation>
    </message>
    <message>
        <source>It begins with TEST_ (sandbox) or PROD_ (live).</source>
        <translation>यह TEST_ (सैंडबॉक्स) या PROD_ (लाइव) से शुरू होती है।</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer is no JSON object</source>
        <translation>Tremendous का उत्तर JSON ऑब्जेक्ट नहीं है</translation>
    </message>
    <message>
        <source>Tremendous does not say which organization the key belongs to</source>
        <translation>Tremendous नहीं बताता कि कुंजी किस संगठन की है</translation>
    </message>
    <message>
        <source>The organization is not approved yet (%1): orders will be refused.</source>
        <translation>संगठन अभी स्वीकृत नहीं है (%1): ऑर्डर मना किए जाएँगे।</translation>
    </message>
    <message>
        <source>there is no funding source &quot;%1&quot; at Tremendous</source>
        <translation>Tremendous पर फ़ंडिंग स्रोत “%1” नहीं है</translation>
    </message>
    <message>
        <source>There are: %1. Choose one with --option funding-source=ID.</source>
        <translation>उपलब्ध: %1। --option funding-source=ID से एक चुनें।</translation>
    </message>
    <message>
        <source>what the funding source holds is not told</source>
        <translation>फ़ंडिंग स्रोत में कितना है, यह नहीं बताया गया</translation>
    </message>
    <message>
        <source>the balance holds %1</source>
        <translation>शेष में %1 है</translation>
    </message>
    <message>
        <source>the funding source holds %1</source>
        <translation>फ़ंडिंग स्रोत में %1 है</translation>
    </message>
    <message>
        <source>Tremendous needs to know what the receivers may choose from.</source>
        <translation>Tremendous को जानना होगा कि प्राप्तकर्ता किनमें से चुन सकते हैं।</translation>
    </message>
    <message>
        <source>Give a campaign of theirs, --option campaign=ID, or products, --option products=ID,ID.</source>
        <translation>उनका कैंपेन दें, --option campaign=ID, या उत्पाद, --option products=ID,ID।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of Tremendous.</source>
        <translation>“%1” Tremendous की ID नहीं है।</translation>
    </message>
    <message>
        <source>Orders will be refused.</source>
        <translation>ऑर्डर मना किए जाएँगे।</translation>
    </message>
    <message>
        <source>Allow orders by the API for this funding source at Tremendous, or choose another one.</source>
        <translation>Tremendous पर इस फ़ंडिंग स्रोत के लिए API से ऑर्डर की अनुमति दें, या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Paid from %1; %2.</source>
        <translation>%1 से भुगतान; %2।</translation>
    </message>
    <message>
        <source>none of the products takes an amount of %1</source>
        <translation>कोई भी उत्पाद %1 की राशि नहीं लेता</translation>
    </message>
    <message>
        <source>none of the products is there in %1</source>
        <translation>कोई भी उत्पाद %1 में उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>Tremendous does not offer the method %1</source>
        <translation>Tremendous में तरीका %1 उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>the receiver has no e-mail address that could be sent to</source>
        <translation>प्राप्तकर्ता का ऐसा ईमेल पता नहीं है जिस पर भेजा जा सके</translation>
    </message>
    <message>
        <source>Tremendous has no rewards in %1</source>
        <translation>Tremendous में %1 में रिवॉर्ड नहीं हैं</translation>
    </message>
    <message>
        <source>funding source %1 may not pay for orders by the API</source>
        <translation>फ़ंडिंग स्रोत %1 को API से ऑर्डर चुकाने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>insufficient funds: %1</source>
        <translation>पर्याप्त राशि नहीं: %1</translation>
    </message>
    <message>
        <source>%1 gets %2 by Tremendous; %3</source>
        <translation>%1 को Tremendous से %2 मिलता है; %3</translation>
    </message>
    <message>
        <source>Tremendous&apos;s answer holds no list of orders</source>
        <translation>Tremendous के उत्तर में ऑर्डर की सूची नहीं है</translation>
    </message>
    <message>
        <source>%1 orders at Tremendous carry our id</source>
        <translation>Tremendous पर %1 ऑर्डर में हमारी ID है</translation>
    </message>
    <message>
        <source>a draft at Wise: it goes out when its batch is paid</source>
        <translation>Wise पर ड्राफ़्ट: इसका बैच चुकाए जाने पर यह जाता है</translation>
    </message>
    <message>
        <source>Wise waits for the money of its batch</source>
        <translation>Wise इसके बैच के पैसे की प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>Wise works on it</source>
        <translation>Wise इस पर काम कर रहा है</translation>
    </message>
    <message>
        <source>the receiver&apos;s bank sent it back; Wise returns the money</source>
        <translation>प्राप्तकर्ता के बैंक ने इसे लौटा दिया; Wise पैसा वापस करता है</translation>
    </message>
    <message>
        <source>the payment for it was taken back: look at wise.com</source>
        <translation>इसका भुगतान वापस ले लिया गया: wise.com देखें</translation>
    </message>
    <message>
        <source>Wise returned the money</source>
        <translation>Wise ने पैसा वापस कर दिया</translation>
    </message>
    <message>
        <source>it was cancelled at Wise</source>
        <translation>यह Wise पर रद्द किया गया</translation>
    </message>
    <message>
        <source>Wise&apos;s answer shows no transfer</source>
        <translation>Wise के उत्तर में कोई ट्रांसफ़र नहीं है</translation>
    </message>
    <message>
        <source>transfer %1 at Wise is not what was asked for: %2</source>
        <translation>Wise पर ट्रांसफ़र %1 वह नहीं है जो माँगा गया था: %2</translation>
    </message>
    <message>
        <source>%1 (transfer %2)</source>
        <translation>%1 (ट्रांसफ़र %2)</translation>
    </message>
    <message>
        <source>unless it is taken, it comes back about %1</source>
        <translation>न लिए जाने पर यह लगभग %1 को वापस आता है</translation>
    </message>
    <message>
        <source>Wise calls it %1 (transfer %2)</source>
        <translation>Wise में इसका नाम %1 है (ट्रांसफ़र %2)</translation>
    </message>
    <message>
        <source>Check the API token, and whether it is of the sandbox or of live.</source>
        <translation>API टोकन जाँचें, और यह कि वह सैंडबॉक्स का है या लाइव का।</translation>
    </message>
    <message>
        <source>this is no API token of Wise</source>
        <translation>यह Wise का API टोकन नहीं है</translation>
    </message>
    <message>
        <source>Make one on wise.com under Settings, Connect and manage, API tokens.</source>
        <translation>wise.com पर Settings, Connect and manage, API tokens में एक बनाएँ।</translation>
    </message>
    <message>
        <source>there is no profile %1 at Wise</source>
        <translation>Wise पर प्रोफ़ाइल %1 नहीं है</translation>
    </message>
    <message>
        <source>There are: %1. Choose one with --option profile=ID.</source>
        <translation>उपलब्ध: %1। --option profile=ID से एक चुनें।</translation>
    </message>
    <message>
        <source>this token belongs to several profiles at Wise</source>
        <translation>यह टोकन Wise पर कई प्रोफ़ाइल का है</translation>
    </message>
    <message>
        <source>Say which one pays, with --option profile=ID: %1.</source>
        <translation>बताएँ कि कौन भुगतान करता है, --option profile=ID से: %1।</translation>
    </message>
    <message>
        <source>Wise does not say which profile the token belongs to</source>
        <translation>Wise नहीं बताता कि टोकन किस प्रोफ़ाइल का है</translation>
    </message>
    <message>
        <source>each batch is paid from the balance when the run has ended well</source>
        <translation>काम ठीक से पूरा होने पर हर बैच शेष से चुकाया जाता है</translation>
    </message>
    <message>
        <source>batches wait as drafts until somebody pays them on wise.com</source>
        <translation>बैच ड्राफ़्ट के रूप में रहते हैं, जब तक कोई उन्हें wise.com पर न चुकाए</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency.</source>
        <translation>“%1” मुद्रा नहीं है।</translation>
    </message>
    <message>
        <source>Give three letters, such as EUR.</source>
        <translation>तीन अक्षर दें, जैसे EUR।</translation>
    </message>
    <message>
        <source>The reference has more than %1 characters.</source>
        <translation>संदर्भ में %1 से अधिक वर्ण हैं।</translation>
    </message>
    <message>
        <source>Many banks show fewer still; American ones ten.</source>
        <translation>कई बैंक इससे भी कम दिखाते हैं; अमेरिकी बैंक दस।</translation>
    </message>
    <message>
        <source>There is no balance at Wise.</source>
        <translation>Wise पर कोई शेष नहीं है।</translation>
    </message>
    <message>
        <source>The balances hold %1.</source>
        <translation>शेष राशियाँ: %1।</translation>
    </message>
    <message>
        <source>The token may not see the balances.</source>
        <translation>टोकन को शेष देखने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Payouts become batches at Wise: %1.</source>
        <translation>Wise पर पेआउट बैच बनते हैं: %1।</translation>
    </message>
    <message>
        <source>In the United Kingdom and the European Economic Area Wise lets no program pay: there the batches stay drafts.</source>
        <translation>यूनाइटेड किंगडम और यूरोपीय आर्थिक क्षेत्र में Wise किसी प्रोग्राम को भुगतान नहीं करने देता: वहाँ बैच ड्राफ़्ट रहते हैं।</translation>
    </message>
    <message>
        <source>there is no recipient of that number at Wise</source>
        <translation>Wise पर इस संख्या का कोई प्राप्तकर्ता नहीं है</translation>
    </message>
    <message>
        <source>the recipient was removed at Wise</source>
        <translation>प्राप्तकर्ता Wise पर हटाया गया</translation>
    </message>
    <message>
        <source>the recipient saved at Wise is not for %1</source>
        <translation>Wise पर सहेजा गया प्राप्तकर्ता %1 के लिए नहीं है</translation>
    </message>
    <message>
        <source>Wise does not offer the method %1</source>
        <translation>Wise में तरीका %1 उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>the participant has no payout method at Wise</source>
        <translation>प्रतिभागी के पास Wise पर पेआउट का तरीका नहीं है</translation>
    </message>
    <message>
        <source>insufficient funds: the balance holds %1</source>
        <translation>पर्याप्त राशि नहीं: शेष में %1 है</translation>
    </message>
    <message>
        <source>%1 gets %2 by Wise, whose fee comes on top; %3; %4</source>
        <translation>%1 को Wise से %2 मिलता है, जिसका शुल्क अलग से लगता है; %3; %4</translation>
    </message>
    <message>
        <source>Wise&apos;s answer names no recipient</source>
        <translation>Wise के उत्तर में कोई प्राप्तकर्ता नहीं है</translation>
    </message>
    <message>
        <source>Wise&apos;s quote is not about %1</source>
        <translation>Wise का कोटेशन %1 के बारे में नहीं है</translation>
    </message>
    <message>
        <source>Wise&apos;s answer names no batch group</source>
        <translation>Wise के उत्तर में बैच समूह नहीं है</translation>
    </message>
    <message>
        <source>Wise&apos;s answer holds no list of transfers</source>
        <translation>Wise के उत्तर में ट्रांसफ़र की सूची नहीं है</translation>
    </message>
    <message>
        <source>two transfers at Wise carry our id</source>
        <translation>Wise पर दो ट्रांसफ़र में हमारी ID है</translation>
    </message>
    <message>
        <source>Wise&apos;s list of transfers does not end</source>
        <translation>Wise की ट्रांसफ़र सूची समाप्त नहीं होती</translation>
    </message>
    <message>
        <source>Wise&apos;s answer is not about transfer %1</source>
        <translation>Wise का उत्तर ट्रांसफ़र %1 के बारे में नहीं है</translation>
    </message>
    <message>
        <source>the program was cut off while it was made, so it is withdrawn</source>
        <translation>इसे बनाते समय प्रोग्राम बीच में रुक गया, इसलिए इसे वापस लिया जाता है</translation>
    </message>
    <message>
        <source>Wise does not show it as closed</source>
        <translation>Wise इसे बंद नहीं दिखाता</translation>
    </message>
    <message>
        <source>Wise has not shown transfer %1 in it just as it was asked for</source>
        <translation>Wise ने इसमें ट्रांसफ़र %1 ठीक वैसा नहीं दिखाया जैसा माँगा गया था</translation>
    </message>
    <message>
        <source>Wise does not show all of its transfers</source>
        <translation>Wise इसके सभी ट्रांसफ़र नहीं दिखाता</translation>
    </message>
    <message>
        <source>it was rejected (%1)</source>
        <translation>इसे अस्वीकृत किया गया (%1)</translation>
    </message>
    <message>
        <source>Wise did not let the batch be paid, which waits as a draft: %1</source>
        <translation>Wise ने बैच चुकाने नहीं दिया, वह ड्राफ़्ट के रूप में प्रतीक्षा में है: %1</translation>
    </message>
    <message>
        <source>Pay it on wise.com.</source>
        <translation>इसे wise.com पर चुकाएँ।</translation>
    </message>
    <message>
        <source>Wise did not pay the batch, and it was cancelled: %1</source>
        <translation>Wise ने बैच नहीं चुकाया, और उसे रद्द किया गया: %1</translation>
    </message>
    <message>
        <source>Add money there; the rewards are due again at the next sync.</source>
        <translation>वहाँ पैसा जोड़ें; अगले सिंक पर रिवॉर्ड फिर देय होंगे।</translation>
    </message>
    <message>
        <source>Wise wants to know the purpose of a payout in %1, which only a person can say there: use the Wise file</source>
        <translation>Wise को %1 में पेआउट का उद्देश्य जानना है, जिसे वहाँ केवल कोई व्यक्ति बता सकता है: Wise फ़ाइल का उपयोग करें</translation>
    </message>
    <message>
        <source>through the connection only recipients with a number can be paid; the Wise file takes this one</source>
        <translation>कनेक्शन से केवल संख्या वाले प्राप्तकर्ताओं को भुगतान हो सकता है; Wise फ़ाइल इसे ले लेती है</translation>
    </message>
    <message>
        <source>Wise does not pay to a %1</source>
        <translation>Wise इस पर भुगतान नहीं करता: %1</translation>
    </message>
    <message>
        <source>Wise does not pay %1 to a payout method of the kind %2</source>
        <translation>Wise %1 का भुगतान %2 प्रकार के पेआउट के तरीके पर नहीं करता</translation>
    </message>
    <message>
        <source>Wise wants the receiver&apos;s postal address for this: save the recipient at Wise and give its number as payout method, or use the Wise file</source>
        <translation>Wise को इसके लिए प्राप्तकर्ता का डाक पता चाहिए: प्राप्तकर्ता को Wise पर सहेजें और उसकी संख्या पेआउट के तरीके के रूप में दें, या Wise फ़ाइल का उपयोग करें</translation>
    </message>
    <message>
        <source>reward %1 has changed meanwhile</source>
        <translation>रिवॉर्ड %1 इस बीच बदल गया है</translation>
    </message>
    <message>
        <source>Prepare the batch again.</source>
        <translation>बैच फिर से तैयार करें।</translation>
    </message>
    <message>
        <source>&quot;batch settings&quot; sets what a format needs.</source>
        <translation>फ़ॉर्मैट को जो चाहिए, वह &quot;batch settings&quot; सेट करता है।</translation>
    </message>
    <message>
        <source>prepare payouts</source>
        <translation>पेआउट तैयार करना</translation>
    </message>
    <message>
        <source>%1 batches, %2 rewards left out</source>
        <translation>%1 बैच, %2 रिवॉर्ड छोड़े गए</translation>
    </message>
    <message>
        <source>reward %1 is no longer in the batch</source>
        <translation>रिवॉर्ड %1 अब बैच में नहीं है</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot;.</source>
        <translation>&quot;verify&quot; चलाएँ।</translation>
    </message>
    <message>
        <source>export payouts</source>
        <translation>पेआउट निर्यात करना</translation>
    </message>
    <message>
        <source>%1 has been answered for, at least in part; writing it again could pay somebody twice</source>
        <translation>%1 का उत्तर कम से कम आंशिक रूप से आ चुका है; इसे फिर लिखने से किसी को दो बार भुगतान हो सकता है</translation>
    </message>
    <message>
        <source>the stored file of %1 is not the one that was sealed</source>
        <translation>%1 की सहेजी गई फ़ाइल वह नहीं है जो सील हुई थी</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot;; nothing is written.</source>
        <translation>&quot;verify&quot; चलाएँ; कुछ नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>The day of payment in the file, %1, has passed: the bank may refuse it or take a later day.</source>
        <translation>फ़ाइल में भुगतान का दिन, %1, बीत चुका है: बैंक इसे मना कर सकता है या बाद का दिन ले सकता है।</translation>
    </message>
    <message>
        <source>This is test money, and the file is a real order: do not upload it.</source>
        <translation>यह टेस्ट पैसा है, और फ़ाइल असली ऑर्डर है: इसे अपलोड न करें।</translation>
    </message>
    <message>
        <source>This file was written before, with the same bytes and references. Upload it once only: a provider pays a file that is uploaded twice twice.</source>
        <translation>यह फ़ाइल पहले लिखी जा चुकी है, उन्हीं बाइट और संदर्भों के साथ। इसे केवल एक बार अपलोड करें: दो बार अपलोड की गई फ़ाइल को प्रोवाइडर दो बार चुकाता है।</translation>
    </message>
    <message>
        <source>An earlier export did not end; it may have written the same file. Upload it once only.</source>
        <translation>पिछला निर्यात पूरा नहीं हुआ; शायद उसने यही फ़ाइल लिखी हो। इसे केवल एक बार अपलोड करें।</translation>
    </message>
    <message>
        <source>discard payouts</source>
        <translation>पेआउट त्यागना</translation>
    </message>
    <message>
        <source>the file of %1 may have been uploaded; what is discarded here would be paid twice</source>
        <translation>%1 की फ़ाइल शायद अपलोड हो चुकी है; यहाँ जो त्यागा जाएगा, उसका भुगतान दो बार होगा</translation>
    </message>
    <message>
        <source>If nothing of it was uploaded: --never-uploaded.</source>
        <translation>यदि उसमें से कुछ भी अपलोड नहीं हुआ: --never-uploaded।</translation>
    </message>
    <message>
        <source>%1 wrote the file of %2; that nothing of it was uploaded is for somebody else to say</source>
        <translation>%1 ने %2 की फ़ाइल लिखी; उसमें से कुछ अपलोड नहीं हुआ, यह किसी और को कहना होगा</translation>
    </message>
    <message>
        <source>a result file was read back: something of the file was uploaded</source>
        <translation>परिणाम फ़ाइल पढ़ी जा चुकी है: फ़ाइल का कुछ भाग अपलोड हुआ था</translation>
    </message>
    <message>
        <source>line %1 is %2: something of the file was uploaded</source>
        <translation>पंक्ति %1 %2 है: फ़ाइल का कुछ भाग अपलोड हुआ था</translation>
    </message>
    <message>
        <source>mark payouts as paid</source>
        <translation>पेआउट को चुकाया गया चिह्नित करना</translation>
    </message>
    <message>
        <source>marking as paid needs the reference of the payment</source>
        <translation>चुकाया गया चिह्नित करने के लिए भुगतान का संदर्भ चाहिए</translation>
    </message>
    <message>
        <source>the reference is too long, or the date lies in the future</source>
        <translation>संदर्भ बहुत लंबा है, या तिथि भविष्य की है</translation>
    </message>
    <message>
        <source>line %1 is %2</source>
        <translation>पंक्ति %1 %2 है</translation>
    </message>
    <message>
        <source>%1 by hand</source>
        <translation>%1 हाथ से</translation>
    </message>
    <message>
        <source>the batch has no such line</source>
        <translation>बैच में ऐसी कोई पंक्ति नहीं है</translation>
    </message>
    <message>
        <source>close payouts</source>
        <translation>पेआउट बंद करना</translation>
    </message>
    <message>
        <source>a file says of line %1 something against what is known; a person has to find out</source>
        <translation>एक फ़ाइल पंक्ति %1 के बारे में ज्ञात जानकारी के विपरीत कहती है; किसी व्यक्ति को पता लगाना होगा</translation>
    </message>
    <message>
        <source>line %1 is %2; its end is not known yet</source>
        <translation>पंक्ति %1 %2 है; उसका अंतिम परिणाम अभी ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>Read a result file back, or mark it as paid.</source>
        <translation>परिणाम फ़ाइल पढ़ें, या इसे चुकाया गया चिह्नित करें।</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>यह %1 है</translation>
    </message>
    <message>
        <source>it belongs to the customer, who has no payout method</source>
        <translation>यह ग्राहक का है, जिसके पास पेआउट का तरीका नहीं है</translation>
    </message>
    <message>
        <source>it came back after part of it had become a reward of its own; pay the rest by hand</source>
        <translation>इसका एक भाग अलग रिवॉर्ड बनने के बाद यह वापस आया; बाकी हाथ से चुकाएँ</translation>
    </message>
    <message>
        <source>there is no payout format &quot;%1&quot;</source>
        <translation>“%1” नाम का कोई पेआउट फ़ॉर्मैट नहीं है</translation>
    </message>
    <message>
        <source>the participant is paid through %1</source>
        <translation>प्रतिभागी को %1 से भुगतान होता है</translation>
    </message>
    <message>
        <source>it is %1 money</source>
        <translation>यह %1 मोड का पैसा है</translation>
    </message>
    <message>
        <source>only cash is paid by a batch</source>
        <translation>बैच से केवल नकद चुकाया जाता है</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <translation>%1 को बदला गया</translation>
    </message>
    <message>
        <source>shared-destination: %1 is paid to the same place as another participant</source>
        <translation>shared-destination: %1 का भुगतान उसी जगह होता है जहाँ किसी दूसरे प्रतिभागी का</translation>
    </message>
    <message>
        <source>the sum of the batch is beyond all bounds</source>
        <translation>बैच का योग सभी सीमाओं से बाहर है</translation>
    </message>
    <message>
        <source>name the rewards, or all of them</source>
        <translation>रिवॉर्ड बताएँ, या सभी चुनें</translation>
    </message>
    <message>
        <source>there is no reward %1</source>
        <translation>रिवॉर्ड %1 मौजूद नहीं है</translation>
    </message>
    <message>
        <source>The data of this format is not what was put into use here (batch formats show %1): look at it before the file is paid.</source>
        <translation>इस फ़ॉर्मैट का डेटा वह नहीं है जो यहाँ उपयोग में लाया गया था (batch formats show %1): फ़ाइल चुकाने से पहले उसे देखें।</translation>
    </message>
    <message>
        <source>%1 has passed; no bank pays then</source>
        <translation>%1 बीत चुका है; उस दिन कोई बैंक भुगतान नहीं करता</translation>
    </message>
    <message>
        <source>Name today or a later day.</source>
        <translation>आज या बाद का दिन बताएँ।</translation>
    </message>
    <message>
        <source>%1: %2 more lines were changed; the batch shows them</source>
        <translation>%1: %2 और पंक्तियाँ बदलीं; बैच उन्हें दिखाता है</translation>
    </message>
    <message>
        <source>Receivers could not be compared: the key of the payout details is out of reach.</source>
        <translation>प्राप्तकर्ताओं की तुलना नहीं हो सकी: पेआउट विवरण की कुंजी उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>read results of payouts back</source>
        <translation>पेआउट के परिणाम पढ़ना</translation>
    </message>
    <message>
        <source>which column of the file is which is not known</source>
        <translation>फ़ाइल का कौन सा कॉलम क्या है, यह ज्ञात नहीं</translation>
    </message>
    <message>
        <source>Say it with --map reference=COLUMN …; the file has: %1.</source>
        <translation>इसे --map reference=COLUMN … से बताएँ; फ़ाइल में हैं: %1।</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 बदलाव</translation>
    </message>
    <message>
        <source>%1 is yes or no</source>
        <translation>%1 का मान yes या no है</translation>
    </message>
    <message>
        <source>%1 has at most %2 characters</source>
        <translation>%1 में अधिकतम %2 वर्ण होते हैं</translation>
    </message>
    <message>
        <source>self-billing-next is a number from 1 on, or none</source>
        <translation>self-billing-next 1 से शुरू होने वाली संख्या है, या none</translation>
    </message>
    <message>
        <source>numbers up to %1 are given already</source>
        <translation>%1 तक की संख्याएँ पहले ही दी जा चुकी हैं</translation>
    </message>
    <message>
        <source>numbers of invoices follow one another: the next one is %1</source>
        <translation>इनवॉइस की संख्याएँ क्रम से चलती हैं: अगली %1 है</translation>
    </message>
    <message>
        <source>A new prefix begins a new series.</source>
        <translation>नए प्रीफ़िक्स से नई शृंखला शुरू होती है।</translation>
    </message>
    <message>
        <source>%1 paid payouts wait for the numbers of their self-billing invoices: the participants could not be written down encrypted. Once the keychain holds the key of payout details, they get them with the next result, or when self-billing-next is said again.</source>
        <translation>%1 चुकाए गए पेआउट अपने सेल्फ़-बिलिंग इनवॉइस की संख्या की प्रतीक्षा में हैं: प्रतिभागियों को एन्क्रिप्ट करके दर्ज नहीं किया जा सका। कीचेन में पेआउट विवरण की कुंजी आने पर संख्याएँ अगले परिणाम के साथ मिलेंगी, या जब self-billing-next फिर बताया जाए।</translation>
    </message>
    <message>
        <source>change the rules of payouts</source>
        <translation>पेआउट के नियम बदलना</translation>
    </message>
    <message>
        <source>change-days is a number of days</source>
        <translation>change-days दिनों की संख्या है</translation>
    </message>
    <message>
        <source>suspended-sales is one of earn, earn-nothing</source>
        <translation>suspended-sales का मान earn, earn-nothing में से एक है</translation>
    </message>
    <message>
        <source>two-person is one of %1</source>
        <translation>two-person का मान %1 में से एक है</translation>
    </message>
    <message>
        <source>%1 cannot be %2</source>
        <translation>%1 का मान %2 नहीं हो सकता</translation>
    </message>
    <message>
        <source>%1 was taken to be &quot;%2&quot;, for this time only: an admin stores it with %3.</source>
        <translation>%1 को केवल इस बार “%2” माना गया: एडमिन इसे %3 से सहेजता है।</translation>
    </message>
    <message>
        <source>%1 is stored as &quot;%2&quot; from now on: %3 changes it.</source>
        <translation>%1 अब से “%2” के रूप में सहेजा गया है: %3 इसे बदलता है।</translation>
    </message>
    <message>
        <source>change what payout files are made of</source>
        <translation>पेआउट फ़ाइलें जिससे बनती हैं, उसे बदलना</translation>
    </message>
    <message>
        <source>%1 has no setting &quot;%2&quot;</source>
        <translation>%1 में सेटिंग “%2” नहीं है</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>इसमें कोई नहीं है।</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 %2 में से कोई नहीं है</translation>
    </message>
    <message>
        <source>a setting has at most %1 characters</source>
        <translation>सेटिंग में अधिकतम %1 वर्ण होते हैं</translation>
    </message>
    <message>
        <source>these books came back from a backup after the batch was made; it may have been paid meanwhile</source>
        <translation>यह बहीखाता बैच बनने के बाद बैकअप से वापस आया; इस बीच उसका भुगतान हो चुका हो सकता है</translation>
    </message>
    <message>
        <source>reward %1 (%2) was refunded or changed since the batch was made</source>
        <translation>बैच बनने के बाद रिवॉर्ड %1 (%2) का रिफ़ंड हुआ या वह बदला</translation>
    </message>
    <message>
        <source>reward %1 (%2) is held for review since: %3</source>
        <translation>तब से रिवॉर्ड %1 (%2) समीक्षा के लिए रोका गया है: %3</translation>
    </message>
    <message>
        <source>the participant of %1 is suspended</source>
        <translation>%1 का प्रतिभागी निलंबित है</translation>
    </message>
    <message>
        <source>what the participant of %1 owes back has changed since the batch was made</source>
        <translation>बैच बनने के बाद %1 के प्रतिभागी का वापसी बकाया बदल गया है</translation>
    </message>
    <message>
        <source>It cannot be exported: %1. Discard it and make it anew.</source>
        <translation>इसे निर्यात नहीं किया जा सकता: %1। इसे त्यागें और नया बनाएँ।</translation>
    </message>
    <message>
        <source>Export uncertain: whether %1 was written is not known. Export it again: the bytes are the same, and so are the references.</source>
        <translation>निर्यात अनिश्चित: ज्ञात नहीं कि %1 लिखी गई या नहीं। इसे फिर निर्यात करें: बाइट वही हैं, और संदर्भ भी।</translation>
    </message>
    <message>
        <source>approve payouts</source>
        <translation>पेआउट स्वीकृत करना</translation>
    </message>
    <message>
        <source>%1 prepared this batch, or changed a payout method in it; somebody else has to approve it</source>
        <translation>%1 ने यह बैच तैयार किया, या इसमें कोई पेआउट का तरीका बदला; इसे किसी और को स्वीकृत करना होगा</translation>
    </message>
    <message>
        <source>Another approver: batch approve %1 --as MEMBER.</source>
        <translation>दूसरा स्वीकृतिकर्ता: batch approve %1 --as MEMBER।</translation>
    </message>
    <message>
        <source>%1 is paid by line %2 of this batch; nobody approves an own reward</source>
        <translation>%1 को इस बैच की पंक्ति %2 से भुगतान होता है; कोई अपना रिवॉर्ड स्वीकृत नहीं करता</translation>
    </message>
    <message>
        <source>the lines of %1 are not those it was made of</source>
        <translation>%1 की पंक्तियाँ वे नहीं हैं जिनसे वह बना था</translation>
    </message>
    <message>
        <source>the batch is not what was shown</source>
        <translation>बैच वह नहीं है जो दिखाया गया था</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>इसे फिर देखें।</translation>
    </message>
    <message>
        <source>Discard the batch and make it anew.</source>
        <translation>बैच त्यागें और नया बनाएँ।</translation>
    </message>
    <message>
        <source>the approval of %1 has lapsed: it is good for 72 hours</source>
        <translation>%1 की स्वीकृति समाप्त हो गई: वह 72 घंटे मान्य रहती है</translation>
    </message>
    <message>
        <source>Approve it again.</source>
        <translation>इसे फिर स्वीकृत करें।</translation>
    </message>
    <message>
        <source>%1 needs the approval of a second person</source>
        <translation>%1 के लिए दूसरे व्यक्ति की स्वीकृति चाहिए</translation>
    </message>
    <message>
        <source>batch approve %1 --as MEMBER</source>
        <translation>batch approve %1 --as MEMBER</translation>
    </message>
    <message>
        <source>seal payouts</source>
        <translation>पेआउट सील करना</translation>
    </message>
    <message>
        <source>the seal of %1 does not match its lines</source>
        <translation>%1 की सील उसकी पंक्तियों से मेल नहीं खाती</translation>
    </message>
    <message>
        <source>the ledger is not the one that %1 was sealed over</source>
        <translation>लेजर वह नहीं है जिस पर %1 सील हुआ था</translation>
    </message>
    <message>
        <source>these books came back from a backup after %1 was made; it may have been paid meanwhile</source>
        <translation>यह बहीखाता %1 बनने के बाद बैकअप से वापस आया; इस बीच उसका भुगतान हो चुका हो सकता है</translation>
    </message>
    <message>
        <source>Look at the provider; if nothing was paid, discard the batch and make it anew.</source>
        <translation>प्रोवाइडर पर देखें; यदि कुछ नहीं चुकाया गया, तो बैच त्यागें और नया बनाएँ।</translation>
    </message>
    <message>
        <source>the approval of %1 has lapsed since it was sealed</source>
        <translation>सील होने के बाद %1 की स्वीकृति समाप्त हो गई</translation>
    </message>
    <message>
        <source>the seal of %1 is broken: %2</source>
        <translation>%1 की सील टूटी है: %2</translation>
    </message>
    <message>
        <source>Discard the batch and make it anew; nothing was written.</source>
        <translation>बैच त्यागें और नया बनाएँ; कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>a check of the books failed (%1), so nothing is paid</source>
        <translation>बहीखाते की एक जाँच विफल हुई (%1), इसलिए कुछ नहीं चुकाया जाता</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot; to see the difference.</source>
        <translation>अंतर देखने के लिए &quot;verify&quot; चलाएँ।</translation>
    </message>
    <message>
        <source>these books are not the ones that this computer&apos;s keychain knows</source>
        <translation>यह वह बहीखाता नहीं है जिसे इस कंप्यूटर की कीचेन जानती है</translation>
    </message>
    <message>
        <source>the participant of %1 has no such payout method any more</source>
        <translation>%1 के प्रतिभागी के पास अब पेआउट का यह तरीका नहीं है</translation>
    </message>
    <message>
        <source>the participant of %1 has another payout method by now</source>
        <translation>%1 के प्रतिभागी का पेआउट का तरीका अब दूसरा है</translation>
    </message>
    <message>
        <source>the approval of %1: %2</source>
        <translation>%1 की स्वीकृति: %2</translation>
    </message>
    <message>
        <source>the seal of %1: %2</source>
        <translation>%1 की सील: %2</translation>
    </message>
    <message>
        <source>the key in the keychain is not the one of these books</source>
        <translation>कीचेन की कुंजी इस बहीखाते की नहीं है</translation>
    </message>
    <message>
        <source>Open the books on the computer whose keychain has their key.</source>
        <translation>बहीखाता उस कंप्यूटर पर खोलें जिसकी कीचेन में इसकी कुंजी है।</translation>
    </message>
    <message>
        <source>payout details are encrypted, and the keychain is locked</source>
        <translation>पेआउट विवरण एन्क्रिप्टेड हैं, और कीचेन लॉक है</translation>
    </message>
    <message>
        <source>payout details are kept encrypted, and there is no keychain for their key</source>
        <translation>पेआउट विवरण एन्क्रिप्ट करके रखे जाते हैं, और उनकी कुंजी के लिए कोई कीचेन नहीं है</translation>
    </message>
    <message>
        <source>Start a keychain service, or give the key by REFERRAL_DESK_SECRET_DATA_KEY.</source>
        <translation>कीचेन सेवा शुरू करें, या कुंजी REFERRAL_DESK_SECRET_DATA_KEY से दें।</translation>
    </message>
    <message>
        <source>the key of the payout details is not in this computer&apos;s keychain</source>
        <translation>पेआउट विवरण की कुंजी इस कंप्यूटर की कीचेन में नहीं है</translation>
    </message>
    <message>
        <source>Open the books on the computer whose keychain has it; nothing was changed.</source>
        <translation>बहीखाता उस कंप्यूटर पर खोलें जिसकी कीचेन में वह है; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>there is no key for payout details yet</source>
        <translation>पेआउट विवरण के लिए अभी कोई कुंजी नहीं है</translation>
    </message>
    <message>
        <source>%1 is no table: its bytes are made by the program</source>
        <translation>%1 तालिका नहीं है: इसके बाइट प्रोग्राम बनाता है</translation>
    </message>
    <message>
        <source>Its data can be edited as a file: batch formats show %1 --output FILE.</source>
        <translation>इसका डेटा फ़ाइल के रूप में संपादित हो सकता है: batch formats show %1 --output FILE।</translation>
    </message>
    <message>
        <source>The copy that was put into use is not there any more: the program&apos;s own data is used.</source>
        <translation>जो प्रति उपयोग में लाई गई थी, वह अब नहीं है: प्रोग्राम के अपने डेटा का उपयोग होता है।</translation>
    </message>
    <message>
        <source>The copy was put there or changed outside of the program.</source>
        <translation>प्रति प्रोग्राम के बाहर से रखी या बदली गई।</translation>
    </message>
    <message>
        <source>%1 has no layout &quot;%2&quot;</source>
        <translation>%1 में लेआउट “%2” नहीं है</translation>
    </message>
    <message>
        <source>between 0 and %1 days</source>
        <translation>0 और %1 दिनों के बीच</translation>
    </message>
    <message>
        <source>this payout method has no destination any more</source>
        <translation>पेआउट के इस तरीके का अब कोई गंतव्य नहीं है</translation>
    </message>
    <message>
        <source>see tax numbers</source>
        <translation>टैक्स संख्याएँ देखना</translation>
    </message>
    <message>
        <source>change tax numbers</source>
        <translation>टैक्स संख्याएँ बदलना</translation>
    </message>
    <message>
        <source>a tax number has at most %1 letters, digits, dashes, strokes and points</source>
        <translation>टैक्स संख्या में अधिकतम %1 अक्षर, अंक, डैश, स्लैश और बिंदु होते हैं</translation>
    </message>
    <message>
        <source>change where people are paid</source>
        <translation>लोगों को कहाँ भुगतान हो, यह बदलना</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a least amount for each of some currencies</source>
        <translation>“%1” मुद्राओं की न्यूनतम राशियाँ नहीं बताता</translation>
    </message>
    <message>
        <source>For example &quot;75.00 USD, 60.00 EUR&quot;, or &quot;none&quot;.</source>
        <translation>जैसे &quot;75.00 USD, 60.00 EUR&quot;, या &quot;none&quot;।</translation>
    </message>
    <message>
        <source>the participant has no payout method</source>
        <translation>प्रतिभागी के पास पेआउट का तरीका नहीं है</translation>
    </message>
    <message>
        <source>the payout method was changed on %1</source>
        <translation>पेआउट का तरीका %1 को बदला गया</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>%1 में से कोई नहीं है</translation>
    </message>
    <message>
        <source>is no currency (USD)</source>
        <translation>मुद्रा नहीं है (USD)</translation>
    </message>
    <message>
        <source>this file is no recovery kit</source>
        <translation>यह फ़ाइल रिकवरी किट नहीं है</translation>
    </message>
    <message>
        <source>&quot;recovery-kit save&quot; writes one.</source>
        <translation>&quot;recovery-kit save&quot; एक लिखता है।</translation>
    </message>
    <message>
        <source>payout details</source>
        <translation>पेआउट विवरण</translation>
    </message>
    <message>
        <source>signature of the books</source>
        <translation>बहीखाते का हस्ताक्षर</translation>
    </message>
    <message>
        <source>signature of %1</source>
        <translation>%1 का हस्ताक्षर</translation>
    </message>
    <message>
        <source>save the keys of these books</source>
        <translation>इस बहीखाते की कुंजियाँ सहेजना</translation>
    </message>
    <message>
        <source>there is no keychain service, so there are no keys to save</source>
        <translation>कोई कीचेन सेवा नहीं है, इसलिए सहेजने के लिए कुंजियाँ नहीं हैं</translation>
    </message>
    <message>
        <source>there are no keys yet</source>
        <translation>अभी कोई कुंजी नहीं है</translation>
    </message>
    <message>
        <source>They are made with the first payout method and the first approval.</source>
        <translation>वे पेआउट के पहले तरीके और पहली स्वीकृति के साथ बनती हैं।</translation>
    </message>
    <message>
        <source>this is the recovery kit of other books</source>
        <translation>यह किसी दूसरे बहीखाते की रिकवरी किट है</translation>
    </message>
    <message>
        <source>bring the keys of these books back</source>
        <translation>इस बहीखाते की कुंजियाँ वापस लाना</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>अवधि शुरू होने से पहले समाप्त होती है।</translation>
    </message>
    <message>
        <source>Cancellation of self-billing invoice %1 of %2: the payment came back</source>
        <translation>%2 के सेल्फ़-बिलिंग इनवॉइस %1 का निरस्तीकरण: भुगतान वापस आया</translation>
    </message>
    <message>
        <source>Self-billing invoice %1</source>
        <translation>सेल्फ़-बिलिंग इनवॉइस %1</translation>
    </message>
    <message>
        <source>the period ends before it begins</source>
        <translation>अवधि शुरू होने से पहले समाप्त होती है</translation>
    </message>
    <message>
        <source>%1 does not take %2</source>
        <translation>%1 %2 नहीं लेता</translation>
    </message>
    <message>
        <source>there is no currency that the layout &quot;%1&quot; takes</source>
        <translation>ऐसी कोई मुद्रा नहीं है जिसे लेआउट “%1” लेता हो</translation>
    </message>
    <message>
        <source>No numbers of self-billing invoices are given: these books came back from a backup on %1, and numbers given since it was made are not in them. An admin looks up the last number and says the next one with &quot;batch rules self-billing-next=N&quot;; by these books it is %2.</source>
        <translation>सेल्फ़-बिलिंग इनवॉइस की संख्याएँ नहीं दी जातीं: यह बहीखाता %1 को बैकअप से वापस आया, और बैकअप बनने के बाद दी गई संख्याएँ इसमें नहीं हैं। एडमिन अंतिम संख्या देखकर अगली &quot;batch rules self-billing-next=N&quot; से बताता है; इस बहीखाते के अनुसार वह %2 है।</translation>
    </message>
    <message>
        <source>No numbers of self-billing invoices are given: these books came back from a backup on %1, and numbers given since it was made are not in them. An admin looks up the last number and says the next one with &quot;batch rules self-billing-next=N&quot;; by these books it is %2. %3 paid payouts wait for theirs.</source>
        <translation>सेल्फ़-बिलिंग इनवॉइस की संख्याएँ नहीं दी जातीं: यह बहीखाता %1 को बैकअप से वापस आया, और बैकअप बनने के बाद दी गई संख्याएँ इसमें नहीं हैं। एडमिन अंतिम संख्या देखकर अगली &quot;batch rules self-billing-next=N&quot; से बताता है; इस बहीखाते के अनुसार वह %2 है। %3 चुकाए गए पेआउट अपनी संख्या की प्रतीक्षा में हैं।</translation>
    </message>
    <message>
        <source>Formats: %1.</source>
        <translation>फ़ॉर्मैट: %1।</translation>
    </message>
    <message>
        <source>Settings: %1.</source>
        <translation>सेटिंग: %1।</translation>
    </message>
    <message>
        <source>adopt codes</source>
        <translation>कोड अपनाना</translation>
    </message>
    <message>
        <source>name a code and its participant, or neither</source>
        <translation>कोड और उसका प्रतिभागी बताएँ, या दोनों में से कोई नहीं</translation>
    </message>
    <message>
        <source>there is no such participant</source>
        <translation>ऐसा कोई प्रतिभागी नहीं है</translation>
    </message>
    <message>
        <source>it belongs to another participant</source>
        <translation>यह किसी दूसरे प्रतिभागी का है</translation>
    </message>
    <message>
        <source>there is no promotion code &quot;%1&quot; at the provider</source>
        <translation>प्रोवाइडर पर प्रोमो कोड “%1” नहीं है</translation>
    </message>
    <message>
        <source>%1 adopted</source>
        <translation>%1 अपनाए गए</translation>
    </message>
    <message>
        <source>switch codes off</source>
        <translation>कोड बंद करना</translation>
    </message>
    <message>
        <source>name the codes</source>
        <translation>कोड बताएँ</translation>
    </message>
    <message>
        <source>no promotion code &quot;%1&quot; is known</source>
        <translation>प्रोमो कोड “%1” ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>Sync first; codes list shows the ones there are.</source>
        <translation>पहले सिंक करें; मौजूद कोड codes list दिखाता है।</translation>
    </message>
    <message>
        <source>%1 deactivated, %2 not</source>
        <translation>%1 बंद किए गए, %2 नहीं</translation>
    </message>
    <message>
        <source>does not take part in %1</source>
        <translation>%1 में भाग नहीं लेता</translation>
    </message>
    <message>
        <source>this text is or was a code already</source>
        <translation>यह टेक्स्ट पहले से कोड है या था</translation>
    </message>
    <message>
        <source>was switched off; name the participant to make another one</source>
        <translation>बंद किया गया था; दूसरा बनाने के लिए प्रतिभागी बताएँ</translation>
    </message>
    <message>
        <source>it exists there and was switched off</source>
        <translation>यह वहाँ मौजूद है और बंद किया गया था</translation>
    </message>
    <message>
        <source>its outcome is not known yet</source>
        <translation>इसका परिणाम अभी ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>it was written down for account %1 (%2)</source>
        <translation>इसे खाते %1 (%2) के लिए दर्ज किया गया था</translation>
    </message>
    <message>
        <source>this computer&apos;s clock and the provider&apos;s differ too much to send it again</source>
        <translation>इस कंप्यूटर और प्रोवाइडर की घड़ियों में इतना अंतर है कि इसे फिर नहीं भेजा जा सकता</translation>
    </message>
    <message>
        <source>the provider repeats its error for a day; it is sent again after that</source>
        <translation>प्रोवाइडर एक दिन तक अपनी त्रुटि दोहराता है; उसके बाद इसे फिर भेजा जाता है</translation>
    </message>
    <message>
        <source>the look-up gave no clear answer (%1)</source>
        <translation>खोज से स्पष्ट उत्तर नहीं मिला (%1)</translation>
    </message>
    <message>
        <source>Connect %1 again with a key that may make coupons and promotion codes; what is open goes on then.</source>
        <translation>%1 को ऐसी कुंजी से फिर कनेक्ट करें जो कूपन और प्रोमो कोड बना सके; फिर जो बाकी है वह आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Run it again when the provider can be reached.</source>
        <translation>प्रोवाइडर से संपर्क होने पर इसे फिर चलाएँ।</translation>
    </message>
    <message>
        <source>Run it again later; it goes on where it stopped.</source>
        <translation>इसे बाद में फिर चलाएँ; जहाँ रुका था वहीं से आगे चलता है।</translation>
    </message>
    <message>
        <source>%1 exists at the provider, but %2</source>
        <translation>%1 प्रोवाइडर पर मौजूद है, पर %2</translation>
    </message>
    <message>
        <source>the coupon could not be made (%1)</source>
        <translation>कूपन नहीं बन सका (%1)</translation>
    </message>
    <message>
        <source>Choose another coupon; nothing was made with this one.</source>
        <translation>दूसरा कूपन चुनें; इससे कुछ नहीं बनाया गया।</translation>
    </message>
    <message>
        <source>%1 codes in a row were refused: %2</source>
        <translation>लगातार %1 कोड मना हुए: %2</translation>
    </message>
    <message>
        <source>Mend what the provider names, give up what is open, and order again.</source>
        <translation>प्रोवाइडर जो बताता है उसे सुधारें, जो बाकी है उसे छोड़ें, और फिर ऑर्डर करें।</translation>
    </message>
    <message>
        <source>%1 outcomes in a row are unknown</source>
        <translation>लगातार %1 परिणाम अज्ञात हैं</translation>
    </message>
    <message>
        <source>Run it again when the provider answers; it looks them up first.</source>
        <translation>प्रोवाइडर के उत्तर देने पर इसे फिर चलाएँ; यह पहले उन्हें खोजता है।</translation>
    </message>
    <message>
        <source>%1 gives no discount to those who are referred</source>
        <translation>%1 रेफ़र किए गए ग्राहकों को डिस्काउंट नहीं देता</translation>
    </message>
    <message>
        <source>Name a coupon that exists, or say what the code takes off.</source>
        <translation>मौजूद कूपन का नाम बताएँ, या बताएँ कि कोड कितना घटाता है।</translation>
    </message>
    <message>
        <source>the codes would have expired already</source>
        <translation>कोड पहले ही समाप्त हो चुके होते</translation>
    </message>
    <message>
        <source>a code has to be usable once at least</source>
        <translation>कोड कम से कम एक बार उपयोग हो सकना चाहिए</translation>
    </message>
    <message>
        <source>a least amount must be above zero, one for each currency</source>
        <translation>न्यूनतम राशि शून्य से अधिक होनी चाहिए, हर मुद्रा के लिए एक</translation>
    </message>
    <message>
        <source>%1 created, %2 not created, %3 uncertain, %4 open</source>
        <translation>%1 बनाए गए, %2 नहीं बने, %3 अनिश्चित, %4 खुले</translation>
    </message>
    <message>
        <source>%1 has no connection in use</source>
        <translation>%1 का कोई कनेक्शन उपयोग में नहीं है</translation>
    </message>
    <message>
        <source>%1 has no connection &quot;%2&quot;</source>
        <translation>%1 का कोई कनेक्शन “%2” नहीं है</translation>
    </message>
    <message>
        <source>Connect one again.</source>
        <translation>फिर से कनेक्ट करें।</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>उपलब्ध: %1</translation>
    </message>
    <message>
        <source>a text is given for exactly one participant</source>
        <translation>टेक्स्ट ठीक एक प्रतिभागी के लिए दिया जाता है</translation>
    </message>
    <message>
        <source>%1 is a shop and has no coupons</source>
        <translation>%1 एक दुकान है और उसमें कूपन नहीं होते</translation>
    </message>
    <message>
        <source>Say what the codes take off, or leave the connection out.</source>
        <translation>बताएँ कि कोड कितना घटाते हैं, या कनेक्शन छोड़ दें।</translation>
    </message>
    <message>
        <source>the coupon %1 can no longer be redeemed at %2</source>
        <translation>कूपन %1 अब %2 पर रिडीम नहीं हो सकता</translation>
    </message>
    <message>
        <source>the coupon %1 does not exist at %2</source>
        <translation>कूपन %1 %2 पर मौजूद नहीं है</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>दूसरा नाम बताएँ।</translation>
    </message>
    <message>
        <source>create codes</source>
        <translation>कोड बनाना</translation>
    </message>
    <message>
        <source>give up codes</source>
        <translation>कोड छोड़ना</translation>
    </message>
    <message>
        <source>these books came back from a backup, and it may have been given before; look, then confirm with rewards confirm-unissued</source>
        <translation>यह बहीखाता बैकअप से वापस आया है, और हो सकता है यह पहले दिया जा चुका हो; जाँचें, फिर rewards confirm-unissued से पुष्टि करें</translation>
    </message>
    <message>
        <source>%1 has no e-mail address here, so nobody can tell whether a reward is their own; set it with members email %1 ADDRESS</source>
        <translation>%1 का यहाँ कोई ईमेल पता नहीं है, इसलिए पता नहीं चल सकता कि कोई रिवॉर्ड उन्हीं का है या नहीं; इसे members email %1 ADDRESS से सेट करें</translation>
    </message>
    <message>
        <source>there is no conversion &quot;%1&quot;</source>
        <translation>कन्वर्ज़न “%1” मौजूद नहीं है</translation>
    </message>
    <message>
        <source>A conversion is a paid invoice, or a charge without one, with an amount; give the provider&apos;s id. Trials, free invoices and unpaid ones are none, and so earn nothing.</source>
        <translation>कन्वर्ज़न चुकाया गया इनवॉइस है, या बिना इनवॉइस का चार्ज, जिसमें राशि हो; प्रोवाइडर की ID दें। ट्रायल, मुफ़्त और न चुकाए गए इनवॉइस कन्वर्ज़न नहीं हैं, इसलिए उन पर कुछ नहीं मिलता।</translation>
    </message>
    <message>
        <source>several connections know &quot;%1&quot;</source>
        <translation>“%1” कई कनेक्शन में है</translation>
    </message>
    <message>
        <source>Say which one: %1.</source>
        <translation>बताएँ कि कौन सा: %1।</translation>
    </message>
    <message>
        <source>clear flags</source>
        <translation>फ़्लैग हटाना</translation>
    </message>
    <message>
        <source>confirm flags</source>
        <translation>फ़्लैग की पुष्टि करना</translation>
    </message>
    <message>
        <source>to %1 needs a reason</source>
        <translation>इसके लिए कारण चाहिए: %1</translation>
    </message>
    <message>
        <source>a person holds reward %1</source>
        <translation>रिवॉर्ड %1 को किसी व्यक्ति ने होल्ड किया है</translation>
    </message>
    <message>
        <source>End the hold with rewards release.</source>
        <translation>होल्ड को rewards release से समाप्त करें।</translation>
    </message>
    <message>
        <source>%1 ends by itself when the provider says so</source>
        <translation>%1 प्रोवाइडर के बताने पर अपने आप समाप्त होता है</translation>
    </message>
    <message>
        <source>nobody decides about an own reward</source>
        <translation>कोई अपने रिवॉर्ड पर निर्णय नहीं लेता</translation>
    </message>
    <message>
        <source>Reward %1 is for %2: ask another member.</source>
        <translation>रिवॉर्ड %1 %2 के लिए है: किसी दूसरे सदस्य से कहें।</translation>
    </message>
    <message>
        <source>reward %1 is %2 and cannot be rejected</source>
        <translation>रिवॉर्ड %1 की स्थिति “%2” है, उसे अस्वीकृत नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>no flag %1 holds anything</source>
        <translation>फ़्लैग %1 ने कुछ नहीं रोका है</translation>
    </message>
    <message>
        <source>referral-desk flags list shows what is held.</source>
        <translation>क्या रुका है, यह referral-desk flags list दिखाता है।</translation>
    </message>
    <message>
        <source>%1 rewards</source>
        <translation>%1 रिवॉर्ड</translation>
    </message>
    <message>
        <source>it is on its way; its outcome is not known yet</source>
        <translation>यह भेजा जा रहा है; इसका परिणाम अभी ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>it is in a batch</source>
        <translation>यह बैच में है</translation>
    </message>
    <message>
        <source>it was issued before (%1)</source>
        <translation>यह पहले जारी हो चुका है (%1)</translation>
    </message>
    <message>
        <source>it is %1, not approved</source>
        <translation>इसकी स्थिति “%1” है, स्वीकृत नहीं</translation>
    </message>
    <message>
        <source>issuing by hand needs the reference of the payment</source>
        <translation>हाथ से जारी करने के लिए भुगतान का संदर्भ चाहिए</translation>
    </message>
    <message>
        <source>For example the number of the bank transfer.</source>
        <translation>उदाहरण: बैंक ट्रांसफ़र की संख्या।</translation>
    </message>
    <message>
        <source>a reference has at most %1 characters</source>
        <translation>संदर्भ में अधिकतम %1 वर्ण होते हैं</translation>
    </message>
    <message>
        <source>the date lies in the future</source>
        <translation>तिथि भविष्य की है</translation>
    </message>
    <message>
        <source>issue rewards</source>
        <translation>रिवॉर्ड जारी करना</translation>
    </message>
    <message>
        <source>a check of the books failed (%1), so nothing is issued</source>
        <translation>बहीखाते की एक जाँच विफल हुई (%1), इसलिए कुछ जारी नहीं किया जाता</translation>
    </message>
    <message>
        <source>%1 issued, %2 not issued</source>
        <translation>%1 जारी हुए, %2 जारी नहीं हुए</translation>
    </message>
    <message>
        <source>%1 %2 are owed back; issuing by hand takes that off, or write it off first</source>
        <translation>%1 %2 वापसी बकाया है; हाथ से जारी करने पर वह घटाया जाता है, या पहले उसे राइट-ऑफ़ करें</translation>
    </message>
    <message>
        <source>the run ended early</source>
        <translation>रन समय से पहले समाप्त हुआ</translation>
    </message>
    <message>
        <source>nobody has ordered to issue just now</source>
        <translation>अभी किसी ने जारी करने का आदेश नहीं दिया है</translation>
    </message>
    <message>
        <source>its batch was not paid (%1) and waits as a draft there</source>
        <translation>इसका बैच नहीं चुकाया गया (%1) और वहाँ ड्राफ़्ट के रूप में है</translation>
    </message>
    <message>
        <source>its batch is paid</source>
        <translation>इसका बैच चुकाया गया है</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>इसे रद्द किया गया</translation>
    </message>
    <message>
        <source>reward %1: %2</source>
        <translation>रिवॉर्ड %1: %2</translation>
    </message>
    <message>
        <source>one of its rewards is settled already</source>
        <translation>इसका एक रिवॉर्ड पहले ही निपट चुका है</translation>
    </message>
    <message>
        <source>sent; it can be asked for from %1 on</source>
        <translation>भेजा गया; इसके बारे में %1 से पूछा जा सकता है</translation>
    </message>
    <message>
        <source>another request used the same id; a person has to look at the provider</source>
        <translation>किसी दूसरे अनुरोध ने यही ID उपयोग की; किसी व्यक्ति को प्रोवाइडर पर देखना होगा</translation>
    </message>
    <message>
        <source>it was refused when it was sent again (%1), which says nothing about the first time; a person has to look at the provider</source>
        <translation>दोबारा भेजने पर इसे मना किया गया (%1), जिससे पहली बार के बारे में कुछ पता नहीं चलता; किसी व्यक्ति को प्रोवाइडर पर देखना होगा</translation>
    </message>
    <message>
        <source>it was sent so long ago that the provider may have forgotten its id; a person has to look there</source>
        <translation>इसे भेजे इतना समय हो गया कि प्रोवाइडर इसकी ID भूल चुका हो सकता है; किसी व्यक्ति को वहाँ देखना होगा</translation>
    </message>
    <message>
        <source>the receiver could not be read (%1)</source>
        <translation>प्राप्तकर्ता पढ़ा नहीं जा सका (%1)</translation>
    </message>
    <message>
        <source>it may have been paid, and it must not be sent again (%1); a person has to look at the provider</source>
        <translation>हो सकता है इसका भुगतान हो चुका हो, और इसे दोबारा नहीं भेजना है (%1); किसी व्यक्ति को प्रोवाइडर पर देखना होगा</translation>
    </message>
    <message>
        <source>the provider says it came back (%1), but the books do not hold it as issued</source>
        <translation>प्रोवाइडर के अनुसार यह वापस आया (%1), पर बहीखाते में यह जारी दर्ज नहीं है</translation>
    </message>
    <message>
        <source>it came back: %1</source>
        <translation>यह वापस आया: %1</translation>
    </message>
    <message>
        <source>subscription %1 gets another reward in the same run</source>
        <translation>सब्सक्रिप्शन %1 को इसी रन में दूसरा रिवॉर्ड मिल रहा है</translation>
    </message>
    <message>
        <source>insufficient funds: %1 %2 are there, and the rewards before it take %3</source>
        <translation>पैसा पर्याप्त नहीं: %1 %2 उपलब्ध है, और इससे पहले के रिवॉर्ड %3 लेते हैं</translation>
    </message>
    <message>
        <source>the key of %1 belongs to account %2 (%3)</source>
        <translation>%1 की कुंजी खाते %2 (%3) की है</translation>
    </message>
    <message>
        <source>Connect %1 again with a key of its own account.</source>
        <translation>%1 को उसके अपने खाते की कुंजी से फिर कनेक्ट करें।</translation>
    </message>
    <message>
        <source>the provider repeats a server error for it, and it was not found; a person may send it again or end it</source>
        <translation>प्रोवाइडर इसके लिए बार-बार सर्वर त्रुटि देता है, और यह नहीं मिला; कोई व्यक्ति इसे फिर भेज सकता है या समाप्त कर सकता है</translation>
    </message>
    <message>
        <source>it was sent with another account (%1, %2)</source>
        <translation>इसे दूसरे खाते से भेजा गया था (%1, %2)</translation>
    </message>
    <message>
        <source>this computer&apos;s clock and the provider&apos;s differ too much to send it again; set the clock right</source>
        <translation>इसे फिर भेजने के लिए इस कंप्यूटर और प्रोवाइडर की घड़ी में बहुत अंतर है; घड़ी ठीक करें</translation>
    </message>
    <message>
        <source>sent; it can be looked up from %1 on</source>
        <translation>भेजा गया; इसे %1 से खोजा जा सकता है</translation>
    </message>
    <message>
        <source>another request used the same key; a person has to look at the provider</source>
        <translation>किसी दूसरे अनुरोध ने यही कुंजी उपयोग की; किसी व्यक्ति को प्रोवाइडर पर देखना होगा</translation>
    </message>
    <message>
        <source>not sent yet: whether it was given before could not be found out (%1)</source>
        <translation>अभी नहीं भेजा गया: पता नहीं चल सका कि यह पहले दिया जा चुका है या नहीं (%1)</translation>
    </message>
    <message>
        <source>it was not found at the provider; to be sure it is looked for once more from %1 on</source>
        <translation>यह प्रोवाइडर पर नहीं मिला; पक्का करने के लिए %1 से एक बार फिर खोजा जाएगा</translation>
    </message>
    <message>
        <source>nothing about this reward is uncertain</source>
        <translation>इस रिवॉर्ड में कुछ अनिश्चित नहीं है</translation>
    </message>
    <message>
        <source>it is looked up and, if it is not there, sent again by itself</source>
        <translation>इसे खोजा जाता है और न मिलने पर अपने आप फिर भेजा जाता है</translation>
    </message>
    <message>
        <source>Issue again, or wait for the next look-up.</source>
        <translation>फिर जारी करें, या अगली खोज की प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>it was sent a moment ago</source>
        <translation>इसे अभी-अभी भेजा गया</translation>
    </message>
    <message>
        <source>Wait some minutes.</source>
        <translation>कुछ मिनट प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>it was not found, but it takes two look-ups a day apart to be sure</source>
        <translation>यह नहीं मिला, पर पक्का करने के लिए एक दिन के अंतर पर दो बार खोजना होता है</translation>
    </message>
    <message>
        <source>Try again from %1 on.</source>
        <translation>%1 से फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>the sale changed before it was sent</source>
        <translation>भेजने से पहले बिक्री बदल गई</translation>
    </message>
    <message>
        <source>reward %1 of an open intent is missing</source>
        <translation>खुले अनुरोध का रिवॉर्ड %1 नहीं मिला</translation>
    </message>
    <message>
        <source>the participant was suspended meanwhile</source>
        <translation>प्रतिभागी इस बीच निलंबित हो गया</translation>
    </message>
    <message>
        <source>the receiver or the terms changed since</source>
        <translation>इस बीच प्राप्तकर्ता या शर्तें बदल गईं</translation>
    </message>
    <message>
        <source>it could be issued now, but nobody has agreed to that yet</source>
        <translation>इसे अभी जारी किया जा सकता है, पर अब तक किसी ने इसकी सहमति नहीं दी</translation>
    </message>
    <message>
        <source>an earlier attempt is not resolved yet</source>
        <translation>पहले के एक प्रयास का परिणाम अभी तय नहीं है</translation>
    </message>
    <message>
        <source>it has changed since it was listed</source>
        <translation>सूची में दिखने के बाद यह बदल गया है</translation>
    </message>
    <message>
        <source>another credit for this customer is on its way; what becomes of it comes first</source>
        <translation>इस ग्राहक का दूसरा क्रेडिट भेजा जा रहा है; पहले उसका परिणाम आना चाहिए</translation>
    </message>
    <message>
        <source>another reward for this subscription is on its way</source>
        <translation>इस सब्सक्रिप्शन का दूसरा रिवॉर्ड भेजा जा रहा है</translation>
    </message>
    <message>
        <source>an earlier attempt already made %1 with other terms (%2)</source>
        <translation>पहले के एक प्रयास में %1 अलग शर्तों से बन चुका है (%2)</translation>
    </message>
    <message>
        <source>it changed meanwhile</source>
        <translation>यह इस बीच बदल गया</translation>
    </message>
    <message>
        <source>another attempt is under way</source>
        <translation>दूसरा प्रयास चल रहा है</translation>
    </message>
    <message>
        <source>reward %1 is missing</source>
        <translation>रिवॉर्ड %1 नहीं मिला</translation>
    </message>
    <message>
        <source>it is %1 by now, not approved</source>
        <translation>अब इसकी स्थिति “%1” है, स्वीकृत नहीं</translation>
    </message>
    <message>
        <source>its customer was removed meanwhile</source>
        <translation>इसका ग्राहक इस बीच हटा दिया गया</translation>
    </message>
    <message>
        <source>the receiver&apos;s e-mail was changed meanwhile</source>
        <translation>प्राप्तकर्ता का ईमेल इस बीच बदला गया</translation>
    </message>
    <message>
        <source>its customer has another account now</source>
        <translation>इसके ग्राहक का खाता अब दूसरा है</translation>
    </message>
    <message>
        <source>the payout method was changed meanwhile</source>
        <translation>पेआउट का तरीका इस बीच बदला गया</translation>
    </message>
    <message>
        <source>the step before it did not succeed</source>
        <translation>इससे पहले का चरण सफल नहीं हुआ</translation>
    </message>
    <message>
        <source>sent, but its outcome could not be written down; it is looked up first (%1)</source>
        <translation>भेजा गया, पर परिणाम लिखा नहीं जा सका; पहले उसे खोजा जाता है (%1)</translation>
    </message>
    <message>
        <source>a subscription is chosen for exactly one reward</source>
        <translation>सब्सक्रिप्शन ठीक एक रिवॉर्ड के लिए चुना जाता है</translation>
    </message>
    <message>
        <source>there is no connection to %1 in %2 mode that could pay it</source>
        <translation>%2 मोड में %1 का कोई कनेक्शन नहीं है जो इसे चुका सके</translation>
    </message>
    <message>
        <source>there are several connections to %1: %2; say which one</source>
        <translation>%1 के कई कनेक्शन हैं: %2; बताएँ कि कौन सा</translation>
    </message>
    <message>
        <source>it was entered by hand and campaign &quot;%1&quot; has several connections, so nobody can tell which account the credit belongs to; issue it by hand</source>
        <translation>इसे हाथ से दर्ज किया गया था और कैंपेन “%1” के कई कनेक्शन हैं, इसलिए पता नहीं चल सकता कि क्रेडिट किस खाते का है; इसे हाथ से जारी करें</translation>
    </message>
    <message>
        <source>it was earned through %1, where nothing is given via %2</source>
        <translation>इसकी कमाई %1 से हुई, जहाँ %2 से कुछ नहीं दिया जाता</translation>
    </message>
    <message>
        <source>a reward of kind %1 is not issued via %2</source>
        <translation>%1 प्रकार का रिवॉर्ड %2 से जारी नहीं होता</translation>
    </message>
    <message>
        <source>there is not enough money at %1: %2</source>
        <translation>%1 पर पर्याप्त पैसा नहीं है: %2</translation>
    </message>
    <message>
        <source>Add money there; nothing more was sent.</source>
        <translation>वहाँ पैसा जोड़ें; और कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Connect %1 again with a key that may do this; what is open goes on then.</source>
        <translation>%1 को ऐसी कुंजी से फिर कनेक्ट करें जिसे यह अनुमति हो; जो खुला है वह तब आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>It is sent when the provider can be reached.</source>
        <translation>प्रोवाइडर से संपर्क होने पर इसे भेजा जाएगा।</translation>
    </message>
    <message>
        <source>refused when it was sent again (%1); whether an earlier attempt arrived is found out first</source>
        <translation>दोबारा भेजने पर मना किया गया (%1); पहले पता किया जाता है कि पिछला प्रयास पहुँचा या नहीं</translation>
    </message>
    <message>
        <source>not accepted yet, it is sent again later (%1)</source>
        <translation>अभी स्वीकार नहीं हुआ, इसे बाद में फिर भेजा जाएगा (%1)</translation>
    </message>
    <message>
        <source>the outcome is unknown until it is looked up (%1)</source>
        <translation>जब तक खोजा न जाए, परिणाम अज्ञात है (%1)</translation>
    </message>
    <message>
        <source>Try again when the provider answers.</source>
        <translation>प्रोवाइडर के उत्तर देने पर फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>%1 issued, %2 not issued, %3 uncertain</source>
        <translation>%1 जारी हुए, %2 जारी नहीं हुए, %3 अनिश्चित</translation>
    </message>
    <message>
        <source>the provider could not be asked</source>
        <translation>प्रोवाइडर से पूछा नहीं जा सका</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>कारण चाहिए</translation>
    </message>
    <message>
        <source>it is %1, its outcome is not uncertain</source>
        <translation>इसकी स्थिति “%1” है, इसका परिणाम अनिश्चित नहीं है</translation>
    </message>
    <message>
        <source>the provider has taken it and says what becomes of it (%1)</source>
        <translation>प्रोवाइडर ने इसे ले लिया है और परिणाम बताएगा (%1)</translation>
    </message>
    <message>
        <source>Cancel it at the provider; what is not claimed comes back by itself.</source>
        <translation>इसे प्रोवाइडर पर रद्द करें; जिसका दावा नहीं होता, वह अपने आप वापस आता है।</translation>
    </message>
    <message>
        <source>the provider has not taken it yet; it is sent again by itself</source>
        <translation>प्रोवाइडर ने इसे अभी नहीं लिया है; इसे अपने आप फिर भेजा जाता है</translation>
    </message>
    <message>
        <source>Issue again first.</source>
        <translation>पहले फिर जारी करें।</translation>
    </message>
    <message>
        <source>it has not been looked for at the provider since it was sent</source>
        <translation>भेजे जाने के बाद से इसे प्रोवाइडर पर खोजा नहीं गया है</translation>
    </message>
    <message>
        <source>Issue again to look it up, some minutes after it was sent.</source>
        <translation>इसे खोजने के लिए, भेजने के कुछ मिनट बाद फिर जारी करें।</translation>
    </message>
    <message>
        <source>the step before it was abandoned</source>
        <translation>इससे पहले का चरण छोड़ दिया गया</translation>
    </message>
    <message>
        <source>reward %1</source>
        <translation>रिवॉर्ड %1</translation>
    </message>
    <message>
        <source>the workspace&apos;s setting &quot;%1&quot; cannot be read</source>
        <translation>वर्कस्पेस की सेटिंग “%1” पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>a limit must be above zero</source>
        <translation>सीमा शून्य से अधिक होनी चाहिए</translation>
    </message>
    <message>
        <source>there are two limits in %1</source>
        <translation>%1 में दो सीमाएँ हैं</translation>
    </message>
    <message>
        <source>stop issuing</source>
        <translation>जारी करना रोकना</translation>
    </message>
    <message>
        <source>stopped by %1</source>
        <translation>%1 ने रोका</translation>
    </message>
    <message>
        <source>let rewards be issued again</source>
        <translation>रिवॉर्ड जारी करना फिर शुरू करना</translation>
    </message>
    <message>
        <source>on again, by %1</source>
        <translation>फिर चालू, %1 ने किया</translation>
    </message>
    <message>
        <source>set limits of automatic rewards</source>
        <translation>अपने आप जारी होने वाले रिवॉर्ड की सीमाएँ सेट करना</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>%1 ने सेट किया</translation>
    </message>
    <message>
        <source>issuing is stopped: the books fail the check %1</source>
        <translation>जारी करना रुका है: बहीखाता जाँच %1 में विफल है</translation>
    </message>
    <message>
        <source>Run verify, mend what it names, and run it again.</source>
        <translation>verify चलाएँ, जो वह बताए उसे ठीक करें, और फिर चलाएँ।</translation>
    </message>
    <message>
        <source>issuing was stopped by %1 on %2</source>
        <translation>%1 ने %2 को जारी करना रोका</translation>
    </message>
    <message>
        <source>An admin lets rewards be issued again.</source>
        <translation>एडमिन रिवॉर्ड जारी करना फिर शुरू करता है।</translation>
    </message>
    <message>
        <source>the first sync of its connection is not complete</source>
        <translation>इसके कनेक्शन का पहला सिंक पूरा नहीं हुआ है</translation>
    </message>
    <message>
        <source>it is %1, not due</source>
        <translation>इसकी स्थिति “%1” है, देय नहीं</translation>
    </message>
    <message>
        <source>nobody approves an own reward</source>
        <translation>कोई अपना रिवॉर्ड स्वीकृत नहीं करता</translation>
    </message>
    <message>
        <source>no person holds it; %1 is cleared or confirmed as a flag, with a reason</source>
        <translation>इसे किसी व्यक्ति ने होल्ड नहीं किया है; %1 को फ़्लैग के रूप में, कारण सहित, हटाया या पुष्ट किया जाता है</translation>
    </message>
    <message>
        <source>nothing holds it</source>
        <translation>इसे किसी ने नहीं रोका है</translation>
    </message>
    <message>
        <source>no change of it is proposed</source>
        <translation>इसका कोई बदलाव प्रस्तावित नहीं है</translation>
    </message>
    <message>
        <source>it has been given out as %1, and one reward is sent once: %2 %3 more cannot follow under it. Dismiss the change and give the difference in money with &quot;adjust&quot;.</source>
        <translation>यह %1 के रूप में दिया जा चुका है, और एक रिवॉर्ड एक ही बार भेजा जाता है: इसके अंतर्गत %2 %3 और नहीं भेजा जा सकता। बदलाव खारिज करें और अंतर &quot;adjust&quot; से पैसे में दें।</translation>
    </message>
    <message>
        <source>nothing about it is in doubt after a restore</source>
        <translation>रीस्टोर के बाद इसमें कोई संदेह नहीं है</translation>
    </message>
    <message>
        <source>it is already on hold</source>
        <translation>यह पहले से होल्ड है</translation>
    </message>
    <message>
        <source>there is no such reward</source>
        <translation>ऐसा कोई रिवॉर्ड नहीं है</translation>
    </message>
    <message>
        <source>%1 done, %2 not done</source>
        <translation>%1 पूरे, %2 नहीं हुए</translation>
    </message>
    <message>
        <source>the key of %1 belongs to account %2 (%3), not to %4 (%5)</source>
        <translation>%1 की कुंजी खाते %2 (%3) की है, %4 (%5) की नहीं</translation>
    </message>
    <message>
        <source>interrupted, to be looked up</source>
        <translation>बीच में रुका, खोजा जाना है</translation>
    </message>
    <message>
        <source>%1 issued, %2 not issued, %3 uncertain, %4 on their way</source>
        <translation>%1 जारी हुए, %2 जारी नहीं हुए, %3 अनिश्चित, %4 भेजे जा रहे हैं</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>पंक्ति %1</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>%1% छूट</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 छूट</translation>
    </message>
    <message>
        <source>a row of a bulk operation&apos;s file does not end</source>
        <translation>बल्क ऑपरेशन की फ़ाइल की एक पंक्ति समाप्त नहीं होती</translation>
    </message>
    <message>
        <source>the shop shows what was asked for and an error beside it: %1</source>
        <translation>दुकान माँगी गई जानकारी के साथ एक त्रुटि दिखाती है: %1</translation>
    </message>
    <message>
        <source>the shop&apos;s answer does not show what was asked for: %1</source>
        <translation>दुकान के उत्तर में माँगी गई जानकारी नहीं है: %1</translation>
    </message>
    <message>
        <source>%1 Shopify asks for: %2</source>
        <translation>%1 Shopify माँगता है: %2</translation>
    </message>
    <message>
        <source>the answer holds nothing of what was asked for</source>
        <translation>उत्तर में माँगी गई कोई जानकारी नहीं है</translation>
    </message>
    <message>
        <source>the answer is cut or no JSON</source>
        <translation>उत्तर अधूरा है या JSON नहीं है</translation>
    </message>
    <message>
        <source>the code %1 exists in the shop and is not from here</source>
        <translation>कोड %1 दुकान में मौजूद है और यहाँ का नहीं है</translation>
    </message>
    <message>
        <source>the shop shows the discount without its code</source>
        <translation>दुकान डिस्काउंट को उसके कोड के बिना दिखाती है</translation>
    </message>
    <message>
        <source>gift card %1 has the mark, but another amount or customer</source>
        <translation>गिफ़्ट कार्ड %1 पर चिह्न है, पर राशि या ग्राहक दूसरा है</translation>
    </message>
    <message>
        <source>gift card %1 has this reward&apos;s code, amount and customer, but another note</source>
        <translation>गिफ़्ट कार्ड %1 में इस रिवॉर्ड का कोड, राशि और ग्राहक है, पर नोट दूसरा है</translation>
    </message>
    <message>
        <source>the list of gift cards does not go on</source>
        <translation>गिफ़्ट कार्ड की सूची आगे नहीं बढ़ती</translation>
    </message>
    <message>
        <source>the customer has %1 credits of %2, and one of them may be this reward&apos;s</source>
        <translation>ग्राहक के पास %2 के %1 क्रेडिट हैं, और उनमें से एक इस रिवॉर्ड का हो सकता है</translation>
    </message>
    <message>
        <source>the customer&apos;s store credit got %1 credits of %2 since, and the shop does not say which is this reward&apos;s</source>
        <translation>ग्राहक के स्टोर क्रेडिट में तब से %2 के %1 क्रेडिट आए, और दुकान नहीं बताती कि इस रिवॉर्ड का कौन सा है</translation>
    </message>
    <message>
        <source>the shop&apos;s app lacks the permission %1: %2 %3</source>
        <translation>दुकान के ऐप में अनुमति %1 नहीं है: %2 %3</translation>
    </message>
    <message>
        <source>Shopify hides store credit: %1</source>
        <translation>Shopify स्टोर क्रेडिट छिपाता है: %1</translation>
    </message>
    <message>
        <source>customer %1 does not exist any more</source>
        <translation>ग्राहक %1 अब मौजूद नहीं है</translation>
    </message>
    <message>
        <source>the customer has more accounts than can be looked through</source>
        <translation>ग्राहक के खाते इतने अधिक हैं कि सब जाँचे नहीं जा सकते</translation>
    </message>
    <message>
        <source>Shopify hides what an account of store credit got</source>
        <translation>Shopify छिपाता है कि स्टोर क्रेडिट खाते में क्या आया</translation>
    </message>
    <message>
        <source>a list inside an answer of the shop does not go on</source>
        <translation>दुकान के उत्तर की एक सूची आगे नहीं बढ़ती</translation>
    </message>
    <message>
        <source>a shop takes percentages with two decimals at most</source>
        <translation>दुकान अधिकतम दो दशमलव वाले प्रतिशत लेती है</translation>
    </message>
    <message>
        <source>a discount needs a percentage or an amount</source>
        <translation>डिस्काउंट के लिए प्रतिशत या राशि चाहिए</translation>
    </message>
    <message>
        <source>the shop&apos;s money is %1, for which there is no amount</source>
        <translation>दुकान की मुद्रा %1 है, जिसके लिए कोई राशि नहीं है</translation>
    </message>
    <message>
        <source>Shopify shows this app no e-mail addresses, so the receiver cannot be checked; allow them under API access, Protected customer data</source>
        <translation>Shopify इस ऐप को ईमेल पते नहीं दिखाता, इसलिए प्राप्तकर्ता जाँचा नहीं जा सकता; इन्हें API access, Protected customer data में अनुमति दें</translation>
    </message>
    <message>
        <source>customer %1 of the shop has another e-mail address than the receiver</source>
        <translation>दुकान के ग्राहक %1 का ईमेल पता प्राप्तकर्ता से अलग है</translation>
    </message>
    <message>
        <source>customer %1 does not exist in the shop any more</source>
        <translation>ग्राहक %1 अब दुकान में मौजूद नहीं है</translation>
    </message>
    <message>
        <source>the receiver has no e-mail address to be found by</source>
        <translation>प्राप्तकर्ता का ईमेल पता नहीं है जिससे उसे खोजा जाए</translation>
    </message>
    <message>
        <source>no customer of the shop has the receiver&apos;s e-mail address</source>
        <translation>दुकान के किसी ग्राहक का ईमेल पता प्राप्तकर्ता वाला नहीं है</translation>
    </message>
    <message>
        <source>%1 customers of the shop have the receiver&apos;s e-mail address; merge them in the shop</source>
        <translation>दुकान के %1 ग्राहकों का ईमेल पता प्राप्तकर्ता वाला है; उन्हें दुकान में मिलाएँ</translation>
    </message>
    <message>
        <source>this reward needs an amount above zero</source>
        <translation>इस रिवॉर्ड के लिए शून्य से अधिक राशि चाहिए</translation>
    </message>
    <message>
        <source>the reward is in %1, the shop&apos;s money is %2</source>
        <translation>रिवॉर्ड %1 में है, दुकान की मुद्रा %2 है</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>the shop gives gift cards of at most %1</source>
        <translation>दुकान अधिकतम %1 के गिफ़्ट कार्ड देती है</translation>
    </message>
    <message>
        <source>customer %1 gets a gift card of %2, which Shopify sends to them</source>
        <translation>ग्राहक %1 को %2 का गिफ़्ट कार्ड मिलता है, जिसे Shopify उन्हें भेजता है</translation>
    </message>
    <message>
        <source>customer %1 gets store credit of %2, and Shopify writes to them</source>
        <translation>ग्राहक %1 को %2 का स्टोर क्रेडिट मिलता है, और Shopify उन्हें लिखता है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the permanent address of a shop</source>
        <translation>“%1” दुकान का स्थायी पता नहीं है</translation>
    </message>
    <message>
        <source>Give the name before .myshopify.com, as in the address of the shop&apos;s admin: --option shop=NAME.</source>
        <translation>.myshopify.com से पहले का नाम दें, जैसा दुकान के एडमिन के पते में है: --option shop=NAME.</translation>
    </message>
    <message>
        <source>Without it no order can be read: nothing can be rewarded.</source>
        <translation>इसके बिना कोई ऑर्डर पढ़ा नहीं जा सकता: किसी पर रिवॉर्ड नहीं दिया जा सकता।</translation>
    </message>
    <message>
        <source>Orders older than 60 days stay hidden: earlier purchases of a customer are not known, and refunds of older orders are not seen.</source>
        <translation>60 दिन से पुराने ऑर्डर छिपे रहते हैं: ग्राहक की पहले की खरीद ज्ञात नहीं होती, और पुराने ऑर्डर के रिफ़ंड नहीं दिखते।</translation>
    </message>
    <message>
        <source>Customers cannot be read: referrals are found by codes and links alone, not by e-mail, tag or metafield.</source>
        <translation>ग्राहक पढ़े नहीं जा सकते: रेफ़रल केवल कोड और लिंक से मिलते हैं, ईमेल, टैग या मेटाफ़ील्ड से नहीं।</translation>
    </message>
    <message>
        <source>Products have no names, and rules for single products cannot be checked.</source>
        <translation>उत्पादों के नाम नहीं हैं, और अलग-अलग उत्पादों के नियम जाँचे नहीं जा सकते।</translation>
    </message>
    <message>
        <source>Discount codes cannot be read or taken over.</source>
        <translation>डिस्काउंट कोड न पढ़े जा सकते हैं, न अपनाए जा सकते हैं।</translation>
    </message>
    <message>
        <source>No discount code can be made, neither for a participant nor as a reward.</source>
        <translation>कोई डिस्काउंट कोड नहीं बनाया जा सकता, न प्रतिभागी के लिए, न रिवॉर्ड के रूप में।</translation>
    </message>
    <message>
        <source>No gift card can be given: it could not be made out to its receiver.</source>
        <translation>कोई गिफ़्ट कार्ड नहीं दिया जा सकता: वह प्राप्तकर्ता के नाम नहीं बनाया जा सकता।</translation>
    </message>
    <message>
        <source>No gift card can be given.</source>
        <translation>कोई गिफ़्ट कार्ड नहीं दिया जा सकता।</translation>
    </message>
    <message>
        <source>No store credit can be given: what an account got cannot be looked up.</source>
        <translation>स्टोर क्रेडिट नहीं दिया जा सकता: खाते में क्या आया, यह देखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>No store credit can be given.</source>
        <translation>स्टोर क्रेडिट नहीं दिया जा सकता।</translation>
    </message>
    <message>
        <source>Ask Shopify for it in the Dev Dashboard: the app, API access, &quot;Read all orders&quot;. Then release a version with this scope.</source>
        <translation>इसे Shopify से Dev Dashboard में माँगें: ऐप, API access, &quot;Read all orders&quot;। फिर इस स्कोप वाला वर्ज़न रिलीज़ करें।</translation>
    </message>
    <message>
        <source>Ask Shopify&apos;s support to allow it for this app.</source>
        <translation>Shopify की सहायता टीम से इस ऐप के लिए इसकी अनुमति माँगें।</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the Dev Dashboard, release the version, and confirm it on the shop.</source>
        <translation>Dev Dashboard में ऐप में स्कोप %1 जोड़ें, वर्ज़न रिलीज़ करें, और दुकान पर उसकी पुष्टि करें।</translation>
    </message>
    <message>
        <source>Add the scope %1 to the app in the shop&apos;s admin: Settings, Apps, Develop apps.</source>
        <translation>दुकान के एडमिन में ऐप में स्कोप %1 जोड़ें: Settings, Apps, Develop apps.</translation>
    </message>
    <message>
        <source>Shopify hides names or e-mail addresses of customers from this app; everything else was read. %1</source>
        <translation>Shopify इस ऐप से ग्राहकों के नाम या ईमेल पते छिपाता है; बाकी सब पढ़ा गया। %1</translation>
    </message>
    <message>
        <source>Names and e-mail addresses of customers are hidden: nobody is recognised by e-mail, neither a referred customer nor a participant who is to get a reward in the shop.</source>
        <translation>ग्राहकों के नाम और ईमेल पते छिपे हैं: कोई ईमेल से पहचाना नहीं जाता, न रेफ़र किया गया ग्राहक, न वह प्रतिभागी जिसे दुकान में रिवॉर्ड मिलना है।</translation>
    </message>
    <message>
        <source>the shop does not say which one it is</source>
        <translation>दुकान नहीं बताती कि कौन सा</translation>
    </message>
    <message>
        <source>Shopify answers with version %1 of its interface instead of %2: this program is too old for it. Update it.</source>
        <translation>Shopify अपने इंटरफ़ेस के वर्ज़न %2 के बजाय %1 से उत्तर देता है: यह प्रोग्राम उसके लिए पुराना है। इसे अपडेट करें।</translation>
    </message>
    <message>
        <source>stopped while waiting for Shopify</source>
        <translation>Shopify की प्रतीक्षा में रोका गया</translation>
    </message>
    <message>
        <source>Shopify names a file at an address that is not https</source>
        <translation>Shopify फ़ाइल का ऐसा पता देता है जो https नहीं है</translation>
    </message>
    <message>
        <source>the file of a bulk operation: status %1</source>
        <translation>बल्क ऑपरेशन की फ़ाइल: स्थिति %1</translation>
    </message>
    <message>
        <source>a shop has no coupons: each code has a discount of its own</source>
        <translation>दुकान में कूपन नहीं होते: हर कोड का अपना डिस्काउंट होता है</translation>
    </message>
    <message>
        <source>a shop has no discounts that last for some months</source>
        <translation>दुकान में कुछ महीनों तक चलने वाले डिस्काउंट नहीं होते</translation>
    </message>
    <message>
        <source>Choose once or for ever for the codes of the shop.</source>
        <translation>दुकान के कोड के लिए एक बार या हमेशा चुनें।</translation>
    </message>
    <message>
        <source>a shop cannot keep a code to first orders</source>
        <translation>दुकान किसी कोड को पहले ऑर्डर तक सीमित नहीं रख सकती</translation>
    </message>
    <message>
        <source>Leave that out for the shop; once per customer is what codes for one order are.</source>
        <translation>दुकान के लिए इसे छोड़ दें; एक ऑर्डर वाले कोड हर ग्राहक पर एक बार चलते हैं।</translation>
    </message>
    <message>
        <source>the shop&apos;s money is %1, for which no least amount is named</source>
        <translation>दुकान की मुद्रा %1 है, जिसके लिए न्यूनतम राशि नहीं दी गई</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of discount that codes combine with.</source>
        <translation>“%1” ऐसा डिस्काउंट प्रकार नहीं जिसके साथ कोड जुड़ सकें।</translation>
    </message>
    <message>
        <source>none, or words out of orders, products, shipping with commas between them.</source>
        <translation>none, या orders, products, shipping में से शब्द, बीच में कॉमा।</translation>
    </message>
    <message>
        <source>%1 cannot be a code in a shop: %2</source>
        <translation>%1 दुकान में कोड नहीं हो सकता: %2</translation>
    </message>
    <message>
        <source>there is no discount %1 in the shop</source>
        <translation>दुकान में डिस्काउंट %1 नहीं है</translation>
    </message>
    <message>
        <source>discount %1 of the shop has no codes</source>
        <translation>दुकान के डिस्काउंट %1 में कोड नहीं हैं</translation>
    </message>
    <message>
        <source>the codes of a discount do not end</source>
        <translation>एक डिस्काउंट के कोड समाप्त नहीं होते</translation>
    </message>
    <message>
        <source>the list of discounts does not end</source>
        <translation>डिस्काउंट की सूची समाप्त नहीं होती</translation>
    </message>
    <message>
        <source>there is no code %1 in the shop</source>
        <translation>दुकान में कोड %1 नहीं है</translation>
    </message>
    <message>
        <source>the code %1 belongs to a discount of another kind</source>
        <translation>कोड %1 दूसरे प्रकार के डिस्काउंट का है</translation>
    </message>
    <message>
        <source>Switch it off in the shop&apos;s admin.</source>
        <translation>इसे दुकान के एडमिन में बंद करें।</translation>
    </message>
    <message>
        <source>the code %1 shares its discount with %2 others, which would end too</source>
        <translation>कोड %1 का डिस्काउंट %2 और कोड के साथ साझा है, जो भी समाप्त हो जाएँगे</translation>
    </message>
    <message>
        <source>Take it off the discount in the shop&apos;s admin.</source>
        <translation>इसे दुकान के एडमिन में डिस्काउंट से हटाएँ।</translation>
    </message>
    <message>
        <source>the shop still shows the code %1 as usable</source>
        <translation>दुकान अब भी कोड %1 को उपयोग योग्य दिखाती है</translation>
    </message>
    <message>
        <source>Shopify asks for: %1.</source>
        <translation>Shopify माँगता है: %1।</translation>
    </message>
    <message>
        <source>The shop is closed or paused: open it in Shopify&apos;s admin, then sync again.</source>
        <translation>दुकान बंद या रुकी हुई है: उसे Shopify के एडमिन में खोलें, फिर दोबारा सिंक करें।</translation>
    </message>
    <message>
        <source>The access token is no longer valid: enter a current one for this connection.</source>
        <translation>एक्सेस टोकन अब मान्य नहीं है: इस कनेक्शन के लिए मौजूदा टोकन दर्ज करें।</translation>
    </message>
    <message>
        <source>The shop is frozen for an unpaid bill; Shopify answers again when it is paid.</source>
        <translation>बिल न चुकाने से दुकान फ़्रीज़ है; चुकाने पर Shopify फिर उत्तर देगा।</translation>
    </message>
    <message>
        <source>Check the shop&apos;s name: --option shop=NAME as before .myshopify.com.</source>
        <translation>दुकान का नाम जाँचें: --option shop=NAME, जैसा .myshopify.com से पहले है।</translation>
    </message>
    <message>
        <source>Shopify does not offer the method %1</source>
        <translation>Shopify में तरीका %1 उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>this is a key of Stripe, not of Shopify</source>
        <translation>यह Stripe की कुंजी है, Shopify की नहीं</translation>
    </message>
    <message>
        <source>Take the Admin API access token (shpat_…) of your app, or the secret of an app of the Dev Dashboard.</source>
        <translation>अपने ऐप का Admin API एक्सेस टोकन (shpat_…) लें, या Dev Dashboard के ऐप का सीक्रेट।</translation>
    </message>
    <message>
        <source>this is the secret of an app, not an access token</source>
        <translation>यह ऐप का सीक्रेट है, एक्सेस टोकन नहीं</translation>
    </message>
    <message>
        <source>Give the app&apos;s client ID as well: --option client-id=ID.</source>
        <translation>ऐप की क्लाइंट ID भी दें: --option client-id=ID.</translation>
    </message>
    <message>
        <source>this is an access token, but a client ID was given</source>
        <translation>यह एक्सेस टोकन है, पर क्लाइंट ID दी गई</translation>
    </message>
    <message>
        <source>Leave the option client-id out, or give the app&apos;s client secret.</source>
        <translation>विकल्प client-id छोड़ दें, या ऐप का क्लाइंट सीक्रेट दें।</translation>
    </message>
    <message>
        <source>this does not look like a token or secret of Shopify</source>
        <translation>यह Shopify का टोकन या सीक्रेट नहीं लगता</translation>
    </message>
    <message>
        <source>Copy it again; it is one word without spaces.</source>
        <translation>इसे फिर कॉपी करें; यह बिना स्पेस का एक शब्द है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not look like an app&apos;s client ID</source>
        <translation>“%1” ऐप की क्लाइंट ID नहीं लगती</translation>
    </message>
    <message>
        <source>Copy it from the app&apos;s settings in the Dev Dashboard.</source>
        <translation>इसे Dev Dashboard में ऐप की सेटिंग से कॉपी करें।</translation>
    </message>
    <message>
        <source>order %1 comes without its lines</source>
        <translation>ऑर्डर %1 अपनी पंक्तियों के बिना आता है</translation>
    </message>
    <message>
        <source>the shop gives this app no token: status %1</source>
        <translation>दुकान इस ऐप को टोकन नहीं देती: स्थिति %1</translation>
    </message>
    <message>
        <source>App and shop must belong to the same organization of the Dev Dashboard. Make the app where the shop is, install it there, and use its client ID and secret.</source>
        <translation>ऐप और दुकान Dev Dashboard के एक ही संगठन के होने चाहिए। ऐप वहीं बनाएँ जहाँ दुकान है, उसे वहाँ इंस्टॉल करें, और उसकी क्लाइंट ID व सीक्रेट उपयोग करें।</translation>
    </message>
    <message>
        <source>Check client ID and client secret, that a version of the app is released, and that the app is installed on this shop.</source>
        <translation>क्लाइंट ID और क्लाइंट सीक्रेट जाँचें, और यह भी कि ऐप का वर्ज़न रिलीज़ है और ऐप इस दुकान पर इंस्टॉल है।</translation>
    </message>
    <message>
        <source>the shop&apos;s answer holds no access token</source>
        <translation>दुकान के उत्तर में एक्सेस टोकन नहीं है</translation>
    </message>
    <message>
        <source>customer %1 gets the code %2 of their own: %3</source>
        <translation>ग्राहक %1 को अपना कोड %2 मिलता है: %3</translation>
    </message>
    <message>
        <source>customer %1 gets the code %2 of their own: %3, until %4</source>
        <translation>ग्राहक %1 को अपना कोड %2 मिलता है: %3, %4 तक</translation>
    </message>
    <message>
        <source>a bulk operation of the shop was not started: %1</source>
        <translation>दुकान का बल्क ऑपरेशन शुरू नहीं हुआ: %1</translation>
    </message>
    <message>
        <source>a bulk operation of the shop was not started</source>
        <translation>दुकान का बल्क ऑपरेशन शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>a bulk operation of the shop does not say how long its file is</source>
        <translation>दुकान का बल्क ऑपरेशन नहीं बताता कि उसकी फ़ाइल कितनी लंबी है</translation>
    </message>
    <message>
        <source>a bulk operation of the shop ended as %1 %2</source>
        <translation>दुकान का बल्क ऑपरेशन इस तरह समाप्त हुआ: %1 %2</translation>
    </message>
    <message>
        <source>a bulk operation of the shop takes too long</source>
        <translation>दुकान का बल्क ऑपरेशन बहुत समय ले रहा है</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file with a line that is cut</source>
        <translation>दुकान के बल्क ऑपरेशन की फ़ाइल में एक पंक्ति अधूरी है</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file whose rows are not in order</source>
        <translation>दुकान के बल्क ऑपरेशन की फ़ाइल की पंक्तियाँ क्रम में नहीं हैं</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a place that cannot be read</source>
        <translation>दुकान के बल्क ऑपरेशन का स्थान पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file of %1 lines for %2 objects</source>
        <translation>दुकान के बल्क ऑपरेशन की फ़ाइल में %2 ऑब्जेक्ट के लिए %1 पंक्तियाँ हैं</translation>
    </message>
    <message>
        <source>a bulk operation of the shop no longer has its file</source>
        <translation>दुकान के बल्क ऑपरेशन की फ़ाइल अब नहीं है</translation>
    </message>
    <message>
        <source>a bulk operation of the shop has a file that is cut</source>
        <translation>दुकान के बल्क ऑपरेशन की फ़ाइल अधूरी है</translation>
    </message>
    <message>
        <source>a list inside an answer of the shop turns in a circle</source>
        <translation>दुकान के उत्तर की एक सूची चक्कर में घूमती है</translation>
    </message>
    <message>
        <source>Check that the folder can be written and the disk has space left.</source>
        <translation>जाँचें कि फ़ोल्डर में लिखा जा सकता है और डिस्क में जगह है।</translation>
    </message>
    <message>
        <source>%1 was written by a newer program (version %2 of the books, this one knows %3)</source>
        <translation>%1 को नए प्रोग्राम ने लिखा है (बहीखाते का वर्ज़न %2, यह प्रोग्राम %3 जानता है)</translation>
    </message>
    <message>
        <source>Install the newer program; nothing was changed.</source>
        <translation>नया प्रोग्राम इंस्टॉल करें; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>there is no database %1</source>
        <translation>डेटाबेस %1 मौजूद नहीं है</translation>
    </message>
    <message>
        <source>there is no workspace in %1</source>
        <translation>%1 में कोई वर्कस्पेस नहीं है</translation>
    </message>
    <message>
        <source>Choose another directory with --workspace.</source>
        <translation>--workspace से दूसरी डायरेक्टरी चुनें।</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 पहले से मौजूद है</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>दूसरा फ़ाइल नाम चुनें।</translation>
    </message>
    <message>
        <source>it is left from an earlier try</source>
        <translation>यह पहले के किसी प्रयास से बचा है</translation>
    </message>
    <message>
        <source>the list of erased people goes there</source>
        <translation>मिटाए गए लोगों की सूची वहाँ जाती है</translation>
    </message>
    <message>
        <source>the books in the backup do not end where its manifest says</source>
        <translation>बैकअप का बहीखाता वहाँ समाप्त नहीं होता जहाँ उसका मैनिफ़ेस्ट बताता है</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>दूसरा बैकअप चुनें।</translation>
    </message>
    <message>
        <source>it holds the last changes of the former books</source>
        <translation>इसमें पिछले बहीखाते के अंतिम बदलाव हैं</translation>
    </message>
    <message>
        <source>Choose a file that was written by the command backup, or one of the workspace&apos;s folder backups.</source>
        <translation>कमांड backup से लिखी गई फ़ाइल चुनें, या वर्कस्पेस के फ़ोल्डर backups की कोई फ़ाइल।</translation>
    </message>
    <message>
        <source>reward %1 is in another batch</source>
        <translation>रिवॉर्ड %1 दूसरे बैच में है</translation>
    </message>
    <message>
        <source>Check that the file and its folder belong to you and can be written.</source>
        <translation>जाँचें कि फ़ाइल और उसका फ़ोल्डर आपके हैं और उनमें लिखा जा सकता है।</translation>
    </message>
    <message>
        <source>%1 is not a workspace of this program</source>
        <translation>%1 इस प्रोग्राम का वर्कस्पेस नहीं है</translation>
    </message>
    <message>
        <source>Choose another directory with --workspace, or bring a backup back with referral-desk restore FILE.</source>
        <translation>--workspace से दूसरी डायरेक्टरी चुनें, या referral-desk restore FILE से बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>Bring the newest backup back with referral-desk restore FILE.</source>
        <translation>referral-desk restore FILE से सबसे नया बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 खोला नहीं जा सकता</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 बदला नहीं जा सकता</translation>
    </message>
    <message>
        <source>the disk of %1 is full</source>
        <translation>%1 की डिस्क भरी है</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing was changed.</source>
        <translation>कुछ जगह खाली करें और फिर प्रयास करें; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>the disk failed while %1 was read or written</source>
        <translation>%1 को पढ़ते या लिखते समय डिस्क विफल हुई</translation>
    </message>
    <message>
        <source>Check the disk and whether it has space left, then try again.</source>
        <translation>डिस्क और उसमें बची जगह जाँचें, फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>पर्याप्त मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 किसी दूसरे प्रोग्राम के उपयोग में है</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it.</source>
        <translation>उसके पूरा होने की प्रतीक्षा करें, या उसे बंद करें।</translation>
    </message>
    <message>
        <source>the books refused an entry that contradicts them; nothing was changed</source>
        <translation>बहीखाते ने विरोधी प्रविष्टि नहीं ली; कुछ नहीं बदला गया</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>विवरण लॉग में है।</translation>
    </message>
    <message>
        <source>the database of the workspace answered with error %1; nothing was changed</source>
        <translation>वर्कस्पेस के डेटाबेस ने त्रुटि %1 दी; कुछ नहीं बदला गया</translation>
    </message>
    <message>
        <source>%1 cannot be opened: there is not enough memory</source>
        <translation>%1 खोला नहीं जा सकता: पर्याप्त मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>the database refuses the setting %1=%2</source>
        <translation>डेटाबेस सेटिंग %1=%2 नहीं लेता</translation>
    </message>
    <message>
        <source>the file system does not support the write-ahead log</source>
        <translation>फ़ाइल सिस्टम write-ahead log का समर्थन नहीं करता</translation>
    </message>
    <message>
        <source>Keep the workspace on a local disk.</source>
        <translation>वर्कस्पेस को लोकल डिस्क पर रखें।</translation>
    </message>
    <message>
        <source>stopped while reading sales</source>
        <translation>बिक्रियाँ पढ़ते समय रोका गया</translation>
    </message>
    <message>
        <source>%1 is damaged, so who was erased before is not known</source>
        <translation>%1 क्षतिग्रस्त है, इसलिए ज्ञात नहीं कि पहले किसे मिटाया गया था</translation>
    </message>
    <message>
        <source>Put back the copy that belongs to this workspace. If desk.sqlite is surely the newest copy of the books, remove the damaged file: the books write it anew.</source>
        <translation>इस वर्कस्पेस की प्रति वापस रखें। यदि desk.sqlite निश्चित रूप से बहीखाते की सबसे नई प्रति है, तो क्षतिग्रस्त फ़ाइल हटाएँ: बहीखाता उसे नए सिरे से लिखेगा।</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>%1 was written by a newer program</source>
        <translation>%1 को नए प्रोग्राम ने लिखा है</translation>
    </message>
    <message>
        <source>Install the newer program.</source>
        <translation>नया प्रोग्राम इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 लिखा नहीं जा सकता: %2</translation>
    </message>
    <message>
        <source>the lines of conversion %1 cannot be read</source>
        <translation>कन्वर्ज़न %1 की पंक्तियाँ पढ़ी नहीं जा सकतीं</translation>
    </message>
    <message>
        <source>somebody is reading</source>
        <translation>कोई पढ़ रहा है</translation>
    </message>
    <message>
        <source>It is a text of at most 1 MB, or absent.</source>
        <translation>यह अधिकतम 1 MB का टेक्स्ट है, या है ही नहीं।</translation>
    </message>
    <message>
        <source>the workspace %1 was left open on another computer: %2</source>
        <translation>वर्कस्पेस %1 दूसरे कंप्यूटर पर खुला रह गया: %2</translation>
    </message>
    <message>
        <source>Close the program there first. If it is closed, or that computer is gone: repeat with --take-over. What it may have issued is looked up before anything is issued here.</source>
        <translation>पहले वहाँ प्रोग्राम बंद करें। यदि वह बंद है, या वह कंप्यूटर अब नहीं है: --take-over के साथ दोहराएँ। उसने जो जारी किया हो सकता है, उसे यहाँ कुछ भी जारी करने से पहले खोजा जाता है।</translation>
    </message>
    <message>
        <source>there is no intent %1</source>
        <translation>अनुरोध %1 मौजूद नहीं है</translation>
    </message>
    <message>
        <source>the workspace has version %1, this program knows up to %2</source>
        <translation>वर्कस्पेस का वर्ज़न %1 है, यह प्रोग्राम %2 तक जानता है</translation>
    </message>
    <message>
        <source>desk.sqlite is a database, but not a workspace of this program</source>
        <translation>desk.sqlite डेटाबेस है, पर इस प्रोग्राम का वर्कस्पेस नहीं</translation>
    </message>
    <message>
        <source>after the upgrade a row of %1 points nowhere</source>
        <translation>अपग्रेड के बाद %1 की एक पंक्ति का संदर्भ कहीं नहीं मिलता</translation>
    </message>
    <message>
        <source>the database is damaged: %1</source>
        <translation>डेटाबेस क्षतिग्रस्त है: %1</translation>
    </message>
    <message>
        <source>Bring the newest backup back with referral-desk restore FILE; the workspace&apos;s folder backups may hold one.</source>
        <translation>referral-desk restore FILE से सबसे नया बैकअप वापस लाएँ; वह वर्कस्पेस के फ़ोल्डर backups में हो सकता है।</translation>
    </message>
    <message>
        <source>line %1: the e-mail is empty</source>
        <translation>पंक्ति %1: ईमेल खाली है</translation>
    </message>
    <message>
        <source>line %1: the code %2 belongs to another participant</source>
        <translation>पंक्ति %1: कोड %2 किसी दूसरे प्रतिभागी का है</translation>
    </message>
    <message>
        <source>Give each participant codes of their own.</source>
        <translation>हर प्रतिभागी को अपने कोड दें।</translation>
    </message>
    <message>
        <source>line %1: the code %2 belonged to somebody who was erased</source>
        <translation>पंक्ति %1: कोड %2 किसी मिटाए गए व्यक्ति का था</translation>
    </message>
    <message>
        <source>What was bought with it stays theirs: choose another code.</source>
        <translation>उससे जो खरीदा गया, वह उन्हीं का रहता है: दूसरा कोड चुनें।</translation>
    </message>
    <message>
        <source>there is no payout method %1</source>
        <translation>पेआउट का तरीका %1 मौजूद नहीं है</translation>
    </message>
    <message>
        <source>%1 is a file</source>
        <translation>%1 एक फ़ाइल है</translation>
    </message>
    <message>
        <source>you may not write in %1</source>
        <translation>आपको %1 में लिखने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>the disk of %1 does not take it (full or read-only?)</source>
        <translation>%1 की डिस्क इसे नहीं लेती (भरी है या केवल पढ़ने योग्य?)</translation>
    </message>
    <message>
        <source>%1 is not a directory</source>
        <translation>%1 डायरेक्टरी नहीं है</translation>
    </message>
    <message>
        <source>Choose another place for the workspace with --workspace.</source>
        <translation>--workspace से वर्कस्पेस के लिए दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>cannot create the directory %1: %2</source>
        <translation>डायरेक्टरी %1 नहीं बन सकती: %2</translation>
    </message>
    <message>
        <source>Choose another place with --workspace, or have this one made writable for you.</source>
        <translation>--workspace से दूसरी जगह चुनें, या इसमें अपने लिए लिखने की अनुमति दिलाएँ।</translation>
    </message>
    <message>
        <source>cannot make the directory %1 private</source>
        <translation>डायरेक्टरी %1 निजी नहीं बन सकती</translation>
    </message>
    <message>
        <source>cannot make the file %1 private</source>
        <translation>फ़ाइल %1 निजी नहीं बन सकती</translation>
    </message>
    <message>
        <source>cannot open %1 to sync it</source>
        <translation>%1 डिस्क पर लिखने के लिए खोला नहीं जा सकता</translation>
    </message>
    <message>
        <source>cannot sync %1 to the disk</source>
        <translation>%1 डिस्क पर लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>rest of reward %1</source>
        <translation>रिवॉर्ड %1 का शेष</translation>
    </message>
    <message>
        <source>carried to a reward of its own</source>
        <translation>अलग रिवॉर्ड में ले जाया गया</translation>
    </message>
    <message>
        <source>the lines of a conversion cannot be read</source>
        <translation>एक कन्वर्ज़न की पंक्तियाँ पढ़ी नहीं जा सकतीं</translation>
    </message>
    <message>
        <source>the database takes no functions</source>
        <translation>डेटाबेस फ़ंक्शन नहीं लेता</translation>
    </message>
    <message>
        <source>the balance has changed meanwhile</source>
        <translation>शेष इस बीच बदल गया है</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>this write-off has already been decided</source>
        <translation>इस राइट-ऑफ़ पर निर्णय हो चुका है</translation>
    </message>
    <message>
        <source>there is no such campaign</source>
        <translation>ऐसा कोई कैंपेन नहीं है</translation>
    </message>
    <message>
        <source>write-off %1 of this balance waits for a decision already</source>
        <translation>इस शेष का राइट-ऑफ़ %1 पहले से निर्णय की प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>Approve or refuse that one first.</source>
        <translation>पहले उसे स्वीकृत करें या मना करें।</translation>
    </message>
    <message>
        <source>there is no batch %1</source>
        <translation>बैच %1 मौजूद नहीं है</translation>
    </message>
    <message>
        <source>the batch has changed meanwhile</source>
        <translation>बैच इस बीच बदल गया है</translation>
    </message>
    <message>
        <source>there is no batch &quot;%1&quot;</source>
        <translation>बैच “%1” मौजूद नहीं है</translation>
    </message>
    <message>
        <source>&quot;batch list&quot; shows their numbers.</source>
        <translation>&quot;batch list&quot; उनकी संख्याएँ दिखाता है।</translation>
    </message>
    <message>
        <source>the campaign %1 has no version</source>
        <translation>कैंपेन %1 का कोई वर्ज़न नहीं है</translation>
    </message>
    <message>
        <source>the campaign belongs to %1 mode and cannot move to %2 mode</source>
        <translation>कैंपेन %1 मोड का है और %2 मोड में नहीं जा सकता</translation>
    </message>
    <message>
        <source>Make a campaign with another name for the other mode.</source>
        <translation>दूसरे मोड के लिए दूसरे नाम का कैंपेन बनाएँ।</translation>
    </message>
    <message>
        <source>the code %1 belongs to another participant</source>
        <translation>कोड %1 किसी दूसरे प्रतिभागी का है</translation>
    </message>
    <message>
        <source>A code keeps the one it was first given to.</source>
        <translation>कोड उसी का रहता है जिसे पहले दिया गया।</translation>
    </message>
    <message>
        <source>the code %1 belonged to somebody who was erased</source>
        <translation>कोड %1 किसी मिटाए गए व्यक्ति का था</translation>
    </message>
    <message>
        <source>a request for the code %1 is written down already</source>
        <translation>कोड %1 का अनुरोध पहले से लिखा है</translation>
    </message>
    <message>
        <source>there is already a connection named %1</source>
        <translation>%1 नाम का कनेक्शन पहले से है</translation>
    </message>
    <message>
        <source>there is no connection %1</source>
        <translation>कनेक्शन %1 मौजूद नहीं है</translation>
    </message>
    <message>
        <source>there is no such customer</source>
        <translation>ऐसा कोई ग्राहक नहीं है</translation>
    </message>
    <message>
        <source>Name one by the provider&apos;s id or by e-mail address.</source>
        <translation>प्रोवाइडर की ID या ईमेल पते से बताएँ।</translation>
    </message>
    <message>
        <source>this customer is participant %1, too</source>
        <translation>यह ग्राहक प्रतिभागी %1 भी है</translation>
    </message>
    <message>
        <source>Erase the participant; that erases the customer with them.</source>
        <translation>प्रतिभागी को मिटाएँ; उसके साथ ग्राहक भी मिट जाता है।</translation>
    </message>
    <message>
        <source>there is no referral %1</source>
        <translation>रेफ़रल %1 मौजूद नहीं है</translation>
    </message>
    <message>
        <source>reward %1 has already an intent for step %2</source>
        <translation>रिवॉर्ड %1 का चरण %2 के लिए पहले से एक अनुरोध है</translation>
    </message>
    <message>
        <source>line %1: the reference %2 is known with other values</source>
        <translation>पंक्ति %1: संदर्भ %2 दूसरे मानों के साथ ज्ञात है</translation>
    </message>
    <message>
        <source>What was entered stays; correct it with an adjustment, or give the new sale a reference of its own.</source>
        <translation>जो दर्ज था वही रहता है; उसे समायोजन से ठीक करें, या नई बिक्री को अपना संदर्भ दें।</translation>
    </message>
    <message>
        <source>there is no such connection</source>
        <translation>ऐसा कोई कनेक्शन नहीं है</translation>
    </message>
    <message>
        <source>What was entered stays; give another payment a reference of its own.</source>
        <translation>जो दर्ज था वही रहता है; दूसरे भुगतान को अपना संदर्भ दें।</translation>
    </message>
    <message>
        <source>there is no campaign named %1</source>
        <translation>%1 नाम का कोई कैंपेन नहीं है</translation>
    </message>
    <message>
        <source>there is no participant %1</source>
        <translation>प्रतिभागी %1 मौजूद नहीं है</translation>
    </message>
    <message>
        <source>an earlier page of this sync could not be stored</source>
        <translation>इस सिंक का पहले का एक पेज सहेजा नहीं जा सका</translation>
    </message>
    <message>
        <source>a member needs a name</source>
        <translation>सदस्य का नाम चाहिए</translation>
    </message>
    <message>
        <source>there is already a member named %1</source>
        <translation>%1 नाम का सदस्य पहले से है</translation>
    </message>
    <message>
        <source>there is no such member</source>
        <translation>ऐसा कोई सदस्य नहीं है</translation>
    </message>
    <message>
        <source>the workspace is open for reading only</source>
        <translation>वर्कस्पेस केवल पढ़ने के लिए खुला है</translation>
    </message>
    <message>
        <source>Let this user write into its directory and the files there.</source>
        <translation>इस उपयोगकर्ता को उसकी डायरेक्टरी और वहाँ की फ़ाइलों में लिखने दें।</translation>
    </message>
    <message>
        <source>the books in %1 are an older copy than this computer has seen, so nothing is written into them</source>
        <translation>%1 का बहीखाता इस कंप्यूटर की देखी हुई प्रति से पुराना है, इसलिए उसमें कुछ नहीं लिखा जाता</translation>
    </message>
    <message>
        <source>Put the newest desk.sqlite back; or, if this copy was brought back on purpose, say so with referral-desk verify --restored.</source>
        <translation>सबसे नया desk.sqlite वापस रखें; या, यदि यह प्रति जान-बूझकर वापस लाई गई, तो referral-desk verify --restored से बताएँ।</translation>
    </message>
    <message>
        <source>only %1 MB are free on the disk of %2; nothing is issued with less than %3 MB</source>
        <translation>%2 की डिस्क पर केवल %1 MB खाली हैं; %3 MB से कम पर कुछ जारी नहीं किया जाता</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing was sent.</source>
        <translation>कुछ जगह खाली करें और फिर प्रयास करें। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>the workspace has version %1</source>
        <translation>वर्कस्पेस का वर्ज़न %1 है</translation>
    </message>
    <message>
        <source>the workspace has to be upgraded before it can be read</source>
        <translation>पढ़ने से पहले वर्कस्पेस को अपग्रेड करना होगा</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 नहीं बन सकता</translation>
    </message>
    <message>
        <source>Check whether the disk is full or read-only.</source>
        <translation>जाँचें कि डिस्क भरी या केवल पढ़ने योग्य तो नहीं।</translation>
    </message>
    <message>
        <source>Create one with referral-desk init, or choose another directory with --workspace.</source>
        <translation>referral-desk init से एक बनाएँ, या --workspace से दूसरी डायरेक्टरी चुनें।</translation>
    </message>
    <message>
        <source>desk.sqlite in %1 is empty</source>
        <translation>%1 में desk.sqlite खाली है</translation>
    </message>
    <message>
        <source>Bring a backup back with referral-desk restore FILE; or remove the empty file to begin anew.</source>
        <translation>referral-desk restore FILE से बैकअप वापस लाएँ; या नए सिरे से शुरू करने के लिए खाली फ़ाइल हटाएँ।</translation>
    </message>
    <message>
        <source>Choose a directory that belongs to you with --workspace.</source>
        <translation>--workspace से अपनी कोई डायरेक्टरी चुनें।</translation>
    </message>
    <message>
        <source>no file can be made in %1</source>
        <translation>%1 में कोई फ़ाइल नहीं बन सकती</translation>
    </message>
    <message>
        <source>the workspace %1 is in use by another process</source>
        <translation>वर्कस्पेस %1 दूसरी प्रोसेस के उपयोग में है</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it is done.</source>
        <translation>दूसरा प्रोग्राम बंद करें, या उसके पूरा होने की प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>cannot remove %1: %2</source>
        <translation>%1 हटाया नहीं जा सकता: %2</translation>
    </message>
    <message>
        <source>cannot move %1: %2</source>
        <translation>%1 को स्थानांतरित नहीं किया जा सकता: %2</translation>
    </message>
    <message>
        <source>cannot put the restored books at %1: %2</source>
        <translation>रीस्टोर किया गया बहीखाता %1 पर रखा नहीं जा सकता: %2</translation>
    </message>
    <message>
        <source>%1 is a database, but not one of this program</source>
        <translation>%1 डेटाबेस है, पर इस प्रोग्राम का नहीं</translation>
    </message>
    <message>
        <source>%1 is no backup</source>
        <translation>%1 बैकअप नहीं है</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 मौजूद नहीं है</translation>
    </message>
    <message>
        <source>%1 is not whole: it holds %2 of %3 bytes</source>
        <translation>%1 पूरा नहीं है: इसमें %3 में से %2 बाइट हैं</translation>
    </message>
    <message>
        <source>%1 was changed or damaged since it was written</source>
        <translation>%1 लिखे जाने के बाद बदला या क्षतिग्रस्त हुआ</translation>
    </message>
    <message>
        <source>%1 has a beginning that cannot be read</source>
        <translation>%1 की शुरुआत पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>the workspace %1 is in use by %2 (process %3 on %4)</source>
        <translation>वर्कस्पेस %1 %2 के उपयोग में है (%4 पर प्रोसेस %3)</translation>
    </message>
    <message>
        <source>the workspace %1 is in use by %2 (process %3 on %4, since %5)</source>
        <translation>वर्कस्पेस %1 %2 के उपयोग में है (%4 पर प्रोसेस %3, %5 से)</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>दूसरा प्रोग्राम</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>दूसरा कंप्यूटर</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3), last seen %4</source>
        <translation>%2 पर %1 (प्रोसेस %3), पिछली बार %4 को देखा गया</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>ऑब्जेक्ट अपेक्षित था</translation>
    </message>
    <message>
        <source>a raw body without its signature proves nothing</source>
        <translation>हस्ताक्षर के बिना कच्चा कंटेंट कुछ साबित नहीं करता</translation>
    </message>
    <message>
        <source>it has not the members object, id, type and data.object of an event</source>
        <translation>इसमें इवेंट के सदस्य object, id, type और data.object नहीं हैं</translation>
    </message>
    <message>
        <source>it does not say whether it is of test or live mode (livemode)</source>
        <translation>यह नहीं बताता कि टेस्ट मोड का है या लाइव (livemode)</translation>
    </message>
    <message>
        <source>the line is no whole JSON document</source>
        <translation>पंक्ति पूरा JSON दस्तावेज़ नहीं है</translation>
    </message>
    <message>
        <source>the file begins a list that is no whole JSON document</source>
        <translation>फ़ाइल में शुरू हुई सूची पूरा JSON दस्तावेज़ नहीं है</translation>
    </message>
    <message>
        <source>Lists up to 16 MB can be read; longer logs as one event a line.</source>
        <translation>16 MB तक की सूचियाँ पढ़ी जा सकती हैं; लंबे लॉग हर पंक्ति में एक इवेंट के रूप में।</translation>
    </message>
    <message>
        <source>the body is no whole JSON document</source>
        <translation>कंटेंट पूरा JSON दस्तावेज़ नहीं है</translation>
    </message>
    <message>
        <source>the body holds another body</source>
        <translation>कंटेंट के भीतर दूसरा कंटेंट है</translation>
    </message>
    <message>
        <source>the answer is not an object</source>
        <translation>उत्तर ऑब्जेक्ट नहीं है</translation>
    </message>
    <message>
        <source>Stripe&apos;s answer does not show what was asked for: %1</source>
        <translation>Stripe के उत्तर में माँगी गई जानकारी नहीं है: %1</translation>
    </message>
    <message>
        <source>the key lacks the permission %1</source>
        <translation>कुंजी में अनुमति %1 नहीं है</translation>
    </message>
    <message>
        <source>the customer or subscription is gone at Stripe, so what it was given cannot be seen: %1</source>
        <translation>ग्राहक या सब्सक्रिप्शन अब Stripe पर नहीं है, इसलिए उसे क्या दिया गया, यह देखा नहीं जा सकता: %1</translation>
    </message>
    <message>
        <source>a coupon %1 that is not from this reward exists at Stripe</source>
        <translation>Stripe पर कूपन %1 मौजूद है जो इस रिवॉर्ड का नहीं है</translation>
    </message>
    <message>
        <source>an active code %1 that is not from this reward exists at Stripe</source>
        <translation>Stripe पर सक्रिय कोड %1 मौजूद है जो इस रिवॉर्ड का नहीं है</translation>
    </message>
    <message>
        <source>coupon %1 was redeemed, but neither subscription %2 nor its invoices show it</source>
        <translation>कूपन %1 रिडीम हुआ, पर न सब्सक्रिप्शन %2 में दिखता है, न उसके इनवॉइस में</translation>
    </message>
    <message>
        <source>transaction %1 has the mark but another amount or currency</source>
        <translation>लेन-देन %1 पर चिह्न है, पर राशि या मुद्रा दूसरी है</translation>
    </message>
    <message>
        <source>the customer has %1 living subscriptions; choose one</source>
        <translation>ग्राहक के %1 चालू सब्सक्रिप्शन हैं; एक चुनें</translation>
    </message>
    <message>
        <source>subscription %1 is no living subscription of this customer</source>
        <translation>सब्सक्रिप्शन %1 इस ग्राहक का चालू सब्सक्रिप्शन नहीं है</translation>
    </message>
    <message>
        <source>subscription %1 is steered by a schedule, which would undo the change</source>
        <translation>सब्सक्रिप्शन %1 एक शेड्यूल से चलता है, जो बदलाव को पलट देगा</translation>
    </message>
    <message>
        <source>Stripe takes percentages with two decimals at most</source>
        <translation>Stripe अधिकतम दो दशमलव वाले प्रतिशत लेता है</translation>
    </message>
    <message>
        <source>a coupon reward needs percentOff or amountOff</source>
        <translation>कूपन रिवॉर्ड के लिए percentOff या amountOff चाहिए</translation>
    </message>
    <message>
        <source>the customer pays in %1, for which the campaign has no amount</source>
        <translation>ग्राहक %1 में भुगतान करता है, जिसके लिए कैंपेन में राशि नहीं है</translation>
    </message>
    <message>
        <source>Stripe cannot express %1</source>
        <translation>Stripe %1 को व्यक्त नहीं कर सकता</translation>
    </message>
    <message>
        <source>a repeating coupon needs a number of months</source>
        <translation>दोहराने वाले कूपन के लिए महीनों की संख्या चाहिए</translation>
    </message>
    <message>
        <source>subscription %1 gets a coupon of %2</source>
        <translation>सब्सक्रिप्शन %1 को %2 का कूपन मिलता है</translation>
    </message>
    <message>
        <source>customer %1 has no living subscription and gets a promotion code of their own: %2</source>
        <translation>ग्राहक %1 का कोई चालू सब्सक्रिप्शन नहीं है और उसे अपना प्रोमो कोड मिलता है: %2</translation>
    </message>
    <message>
        <source>the customer pays in %1, the reward is in %2</source>
        <translation>ग्राहक %1 में भुगतान करता है, रिवॉर्ड %2 में है</translation>
    </message>
    <message>
        <source>customer %1 gets a credit of %2 on their next invoice</source>
        <translation>ग्राहक %1 को अगले इनवॉइस पर %2 का क्रेडिट मिलता है</translation>
    </message>
    <message>
        <source>account credit needs an amount above zero</source>
        <translation>खाता क्रेडिट के लिए शून्य से अधिक राशि चाहिए</translation>
    </message>
    <message>
        <source>a coupon of a percentage has no amount that could be given as credit</source>
        <translation>प्रतिशत वाले कूपन की कोई राशि नहीं होती जो क्रेडिट के रूप में दी जा सके</translation>
    </message>
    <message>
        <source>subscription %1 has several items, and not exactly one of the new price&apos;s product</source>
        <translation>सब्सक्रिप्शन %1 में कई आइटम हैं, और नए मूल्य के उत्पाद का ठीक एक आइटम नहीं है</translation>
    </message>
    <message>
        <source>subscription %1 has this price already</source>
        <translation>सब्सक्रिप्शन %1 का मूल्य पहले से यही है</translation>
    </message>
    <message>
        <source>subscription %1 is billed at another interval than price %2</source>
        <translation>सब्सक्रिप्शन %1 की बिलिंग अवधि मूल्य %2 से अलग है</translation>
    </message>
    <message>
        <source>subscription %1 changes from price %2 to %3</source>
        <translation>सब्सक्रिप्शन %1 मूल्य %2 से %3 पर जाता है</translation>
    </message>
    <message>
        <source>its next invoice comes to %1 instead of %2</source>
        <translation>इसका अगला इनवॉइस %2 के बजाय %1 का होगा</translation>
    </message>
    <message>
        <source>Stripe gave no preview of its next invoice</source>
        <translation>Stripe ने इसके अगले इनवॉइस का पूर्वावलोकन नहीं दिया</translation>
    </message>
    <message>
        <source>a price change needs the price</source>
        <translation>मूल्य परिवर्तन के लिए मूल्य चाहिए</translation>
    </message>
    <message>
        <source>customer %1 has no living subscription whose price could change</source>
        <translation>ग्राहक %1 का कोई चालू सब्सक्रिप्शन नहीं है जिसका मूल्य बदल सके</translation>
    </message>
    <message>
        <source>price %1 does not exist at Stripe</source>
        <translation>मूल्य %1 Stripe पर मौजूद नहीं है</translation>
    </message>
    <message>
        <source>price %1 is no active recurring price</source>
        <translation>मूल्य %1 सक्रिय आवर्ती मूल्य नहीं है</translation>
    </message>
    <message>
        <source>the subscription is billed in %1, the price is in %2</source>
        <translation>सब्सक्रिप्शन की बिलिंग %1 में है, मूल्य %2 में</translation>
    </message>
    <message>
        <source>the list does not end properly: %1</source>
        <translation>सूची ठीक से समाप्त नहीं होती: %1</translation>
    </message>
    <message>
        <source>the customer holds %1</source>
        <translation>ग्राहक के पास है: %1</translation>
    </message>
    <message>
        <source>customer %1 does not exist at Stripe</source>
        <translation>ग्राहक %1 Stripe पर मौजूद नहीं है</translation>
    </message>
    <message>
        <source>customer %1 was deleted at Stripe</source>
        <translation>ग्राहक %1 Stripe पर मिटाया गया</translation>
    </message>
    <message>
        <source>customer %1 has another e-mail address at Stripe now</source>
        <translation>Stripe पर ग्राहक %1 का ईमेल पता अब दूसरा है</translation>
    </message>
    <message>
        <source>the search for customers by e-mail gave no list</source>
        <translation>ईमेल से ग्राहकों की खोज में सूची नहीं मिली</translation>
    </message>
    <message>
        <source>%1 customers have this e-mail address: %2</source>
        <translation>%1 ग्राहकों का यही ईमेल पता है: %2</translation>
    </message>
    <message>
        <source>an item of subscription %1</source>
        <translation>सब्सक्रिप्शन %1 का एक आइटम</translation>
    </message>
    <message>
        <source>the preview of the next invoice has no total</source>
        <translation>अगले इनवॉइस के पूर्वावलोकन में कुल राशि नहीं है</translation>
    </message>
    <message>
        <source>The restricted key does not tell which account it belongs to: let it read the account.</source>
        <translation>प्रतिबंधित कुंजी नहीं बताती कि वह किस खाते की है: उसे खाता पढ़ने दें।</translation>
    </message>
    <message>
        <source>the key is a %1 key, but Stripe answered with %2 data</source>
        <translation>कुंजी %1 मोड की है, पर Stripe ने %2 मोड का डेटा दिया</translation>
    </message>
    <message>
        <source>the key of this connection is not in the keychain</source>
        <translation>इस कनेक्शन की कुंजी कीचेन में नहीं है</translation>
    </message>
    <message>
        <source>Connect again and enter the key.</source>
        <translation>फिर कनेक्ट करें और कुंजी दर्ज करें।</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>उसे अनलॉक करें और फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>no keychain answers</source>
        <translation>कोई कीचेन उत्तर नहीं देती</translation>
    </message>
    <message>
        <source>Stripe cannot express %1 %2</source>
        <translation>Stripe %1 %2 को व्यक्त नहीं कर सकता</translation>
    </message>
    <message>
        <source>a coupon needs a percentage or an amount</source>
        <translation>कूपन के लिए प्रतिशत या राशि चाहिए</translation>
    </message>
    <message>
        <source>Stripe&apos;s answer is no promotion code</source>
        <translation>Stripe का उत्तर प्रोमो कोड नहीं है</translation>
    </message>
    <message>
        <source>%1 cannot be a code at Stripe: %2</source>
        <translation>%1 Stripe पर कोड नहीं हो सकता: %2</translation>
    </message>
    <message>
        <source>there is no coupon %1 at Stripe</source>
        <translation>Stripe पर कूपन %1 नहीं है</translation>
    </message>
    <message>
        <source>The key was rolled, deleted or has expired: enter a current one for this connection.</source>
        <translation>कुंजी बदली या मिटाई गई, या समाप्त हो गई: इस कनेक्शन के लिए मौजूदा कुंजी दर्ज करें।</translation>
    </message>
    <message>
        <source>Give the restricted key the permission %1 in Stripe&apos;s dashboard.</source>
        <translation>Stripe के डैशबोर्ड में प्रतिबंधित कुंजी को अनुमति %1 दें।</translation>
    </message>
    <message>
        <source>Stripe does not offer the method %1</source>
        <translation>Stripe में तरीका %1 उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>उत्तर खाली है</translation>
    </message>
    <message>
        <source>the answer is a web page, not JSON</source>
        <translation>उत्तर वेब पेज है, JSON नहीं</translation>
    </message>
    <message>
        <source>the answer is larger than 16 MB</source>
        <translation>उत्तर 16 MB से बड़ा है</translation>
    </message>
    <message>
        <source>the JSON of the answer is cut off or broken (%1)</source>
        <translation>उत्तर का JSON अधूरा या टूटा हुआ है (%1)</translation>
    </message>
    <message>
        <source>Something between this computer and Stripe may have answered in its place (proxy, sign-in page).</source>
        <translation>हो सकता है इस कंप्यूटर और Stripe के बीच किसी और ने उसकी जगह उत्तर दिया हो (प्रॉक्सी, साइन-इन पेज)।</translation>
    </message>
    <message>
        <source>Use a secret key (sk_…) or a restricted key (rk_…) from Developers → API keys.</source>
        <translation>Developers → API keys से सीक्रेट कुंजी (sk_…) या प्रतिबंधित कुंजी (rk_…) उपयोग करें।</translation>
    </message>
    <message>
        <source>this is a publishable key (pk_…): it belongs into web pages and cannot read data</source>
        <translation>यह पब्लिशेबल कुंजी (pk_…) है: यह वेब पेजों के लिए है और डेटा नहीं पढ़ सकती</translation>
    </message>
    <message>
        <source>this is a webhook secret (whsec_…), not an API key</source>
        <translation>यह वेबहुक सीक्रेट (whsec_…) है, API कुंजी नहीं</translation>
    </message>
    <message>
        <source>this does not look like an API key of Stripe</source>
        <translation>यह Stripe की API कुंजी नहीं लगती</translation>
    </message>
    <message>
        <source>the signature cannot be read: %1</source>
        <translation>हस्ताक्षर पढ़ा नहीं जा सकता: %1</translation>
    </message>
    <message>
        <source>It is the value of the header Stripe-Signature, t=…,v1=…</source>
        <translation>यह हेडर Stripe-Signature का मान है, t=…,v1=…</translation>
    </message>
    <message>
        <source>a part is not name=value</source>
        <translation>एक भाग name=value नहीं है</translation>
    </message>
    <message>
        <source>two times</source>
        <translation>दो बार</translation>
    </message>
    <message>
        <source>the time is no number</source>
        <translation>समय संख्या नहीं है</translation>
    </message>
    <message>
        <source>no time (t=)</source>
        <translation>समय नहीं है (t=)</translation>
    </message>
    <message>
        <source>there is no signing secret to verify with</source>
        <translation>जाँचने के लिए साइनिंग सीक्रेट नहीं है</translation>
    </message>
    <message>
        <source>the signature does not fit the body</source>
        <translation>हस्ताक्षर कंटेंट से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>The body was changed, or it was signed with another secret than the one of this connection.</source>
        <translation>कंटेंट बदला गया, या उस पर इस कनेक्शन से अलग सीक्रेट से हस्ताक्षर हुए।</translation>
    </message>
    <message>
        <source>the signature is %1 seconds away from now</source>
        <translation>हस्ताक्षर में अभी के समय से %1 सेकंड का अंतर है</translation>
    </message>
    <message>
        <source>A signature is good for five minutes; check this computer&apos;s clock.</source>
        <translation>हस्ताक्षर पाँच मिनट मान्य रहता है; इस कंप्यूटर की घड़ी जाँचें।</translation>
    </message>
    <message>
        <source>the customer has no e-mail address</source>
        <translation>ग्राहक का ईमेल पता नहीं है</translation>
    </message>
    <message>
        <source>the participant has no e-mail address</source>
        <translation>प्रतिभागी का ईमेल पता नहीं है</translation>
    </message>
    <message>
        <source>no customer at Stripe has the customer&apos;s e-mail address</source>
        <translation>Stripe पर किसी ग्राहक का ईमेल पता इस ग्राहक वाला नहीं है</translation>
    </message>
    <message>
        <source>no customer at Stripe has the participant&apos;s e-mail address</source>
        <translation>Stripe पर किसी ग्राहक का ईमेल पता प्रतिभागी वाला नहीं है</translation>
    </message>
    <message>
        <source>%1 holds %2</source>
        <translation>%1 में %2 है</translation>
    </message>
    <message>
        <source>%1 holds a discount</source>
        <translation>%1 में डिस्काउंट है</translation>
    </message>
    <message>
        <source>subscription %1</source>
        <translation>सब्सक्रिप्शन %1</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>इनवॉइस %1</translation>
    </message>
    <message>
        <source>a line of invoice %1</source>
        <translation>इनवॉइस %1 की एक पंक्ति</translation>
    </message>
    <message>
        <source>a discount</source>
        <translation>डिस्काउंट</translation>
    </message>
    <message>
        <source>a discount until %1</source>
        <translation>%1 तक डिस्काउंट</translation>
    </message>
    <message>
        <source>coupon %1</source>
        <translation>कूपन %1</translation>
    </message>
    <message>
        <source>coupon %1 until %2</source>
        <translation>कूपन %1, %2 तक</translation>
    </message>
    <message>
        <source>subscription %1 changes from price %2 to %3: its next invoice comes to %4 instead of %5</source>
        <translation>सब्सक्रिप्शन %1 मूल्य %2 से %3 पर जाता है: इसका अगला इनवॉइस %5 के बजाय %4 का होगा</translation>
    </message>
    <message>
        <source>subscription %1 changes from price %2 to %3; Stripe gave no preview of its next invoice</source>
        <translation>सब्सक्रिप्शन %1 मूल्य %2 से %3 पर जाता है; Stripe ने इसके अगले इनवॉइस का पूर्वावलोकन नहीं दिया</translation>
    </message>
    <message>
        <source>%1: the key lacks the permission %2</source>
        <translation>%1: कुंजी में अनुमति %2 नहीं है</translation>
    </message>
    <message>
        <source>%1: the answer is not a list</source>
        <translation>%1: उत्तर सूची नहीं है</translation>
    </message>
    <message>
        <source>%1: the answer does not say which are there</source>
        <translation>%1: उत्तर नहीं बताता कि कौन से मौजूद हैं</translation>
    </message>
    <message>
        <source>%1: a row without id</source>
        <translation>%1: बिना ID की पंक्ति</translation>
    </message>
    <message>
        <source>%1: the answer is not an object</source>
        <translation>%1: उत्तर ऑब्जेक्ट नहीं है</translation>
    </message>
    <message>
        <source>%1: the answer is not an account</source>
        <translation>%1: उत्तर खाता नहीं है</translation>
    </message>
    <message>
        <source>%1: an event without id</source>
        <translation>%1: बिना ID का इवेंट</translation>
    </message>
    <message>
        <source>a row of the list of %1s is not an object</source>
        <translation>%1 की सूची की एक पंक्ति ऑब्जेक्ट नहीं है</translation>
    </message>
    <message>
        <source>the list mixes test and live objects at %1</source>
        <translation>%1 पर सूची में टेस्ट और लाइव ऑब्जेक्ट मिले हुए हैं</translation>
    </message>
    <message>
        <source>the answer is not a list</source>
        <translation>उत्तर सूची नहीं है</translation>
    </message>
    <message>
        <source>the list has no data</source>
        <translation>सूची में डेटा नहीं है</translation>
    </message>
    <message>
        <source>the list does not say whether there is more</source>
        <translation>सूची नहीं बताती कि और कुछ है या नहीं</translation>
    </message>
    <message>
        <source>no signature of scheme v1</source>
        <translation>स्कीम v1 का हस्ताक्षर नहीं है</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>दूसरा बैकअप चुनें; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>the backup cannot be written: %1</source>
        <translation>बैकअप लिखा नहीं जा सकता: %1</translation>
    </message>
    <message>
        <source>Check that the disk has space left.</source>
        <translation>जाँचें कि डिस्क में जगह बची है।</translation>
    </message>
    <message>
        <source>this is not the passphrase of the backup, or its beginning was changed</source>
        <translation>यह बैकअप का पासफ़्रेज़ नहीं है, या उसकी शुरुआत बदली गई</translation>
    </message>
    <message>
        <source>Try again with the passphrase it was made with; nothing was changed.</source>
        <translation>जिस पासफ़्रेज़ से वह बना था, उससे फिर प्रयास करें; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>the signing key in the keychain cannot be read</source>
        <translation>कीचेन में साइनिंग कुंजी पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>the data key cannot be read: it is not 32 bytes as base64 text</source>
        <translation>डेटा कुंजी पढ़ी नहीं जा सकती: वह base64 टेक्स्ट के रूप में 32 बाइट नहीं है</translation>
    </message>
    <message>
        <source>an encrypted field was changed, moved or cut</source>
        <translation>एक एन्क्रिप्टेड फ़ील्ड बदला, हटाया या काटा गया</translation>
    </message>
    <message>
        <source>Run &quot;verify&quot;; a backup may hold it whole.</source>
        <translation>&quot;verify&quot; चलाएँ; किसी बैकअप में वह पूरा हो सकता है।</translation>
    </message>
    <message>
        <source>there is no RSA public key of 2048 bits or more in it</source>
        <translation>इसमें 2048 बिट या अधिक की RSA पब्लिक कुंजी नहीं है</translation>
    </message>
    <message>
        <source>the stored check of a passphrase cannot be read</source>
        <translation>पासफ़्रेज़ की सहेजी हुई जाँच पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>An admin can set a new passphrase with members passphrase.</source>
        <translation>एडमिन members passphrase से नया पासफ़्रेज़ सेट कर सकता है।</translation>
    </message>
    <message>
        <source>128 MB must be free.</source>
        <translation>128 MB खाली होने चाहिए।</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>Save the file as &quot;CSV UTF-8&quot;.</source>
        <translation>फ़ाइल को &quot;CSV UTF-8&quot; के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>the file is UTF-16, not UTF-8</source>
        <translation>फ़ाइल UTF-16 में है, UTF-8 में नहीं</translation>
    </message>
    <message>
        <source>the file is a spreadsheet or an archive, not CSV</source>
        <translation>फ़ाइल स्प्रेडशीट या आर्काइव है, CSV नहीं</translation>
    </message>
    <message>
        <source>the text holds a NUL character</source>
        <translation>टेक्स्ट में NUL वर्ण है</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>टेक्स्ट UTF-8 में नहीं है</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>कॉलम %1: %2</translation>
    </message>
    <message>
        <source>%1 columns, more than the %2 allowed</source>
        <translation>%1 कॉलम, अनुमत %2 से अधिक</translation>
    </message>
    <message>
        <source>column %1 has no name</source>
        <translation>कॉलम %1 का नाम नहीं है</translation>
    </message>
    <message>
        <source>The first row must hold the column names.</source>
        <translation>पहली पंक्ति में कॉलमों के नाम होने चाहिए।</translation>
    </message>
    <message>
        <source>column %1: the name &quot;%2&quot; occurs twice</source>
        <translation>कॉलम %1: नाम “%2” दो बार है</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2</source>
        <translation>%1 सेल हैं, हेडर में %2</translation>
    </message>
    <message>
        <source>%1 bytes, more than the %2 allowed in a cell</source>
        <translation>%1 बाइट, एक सेल में अनुमत %2 से अधिक</translation>
    </message>
    <message>
        <source>the file has more than the %1 bytes allowed</source>
        <translation>फ़ाइल में अनुमत %1 बाइट से अधिक हैं</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>फ़ाइल खाली है</translation>
    </message>
    <message>
        <source>more than the %1 rows allowed</source>
        <translation>अनुमत %1 पंक्तियों से अधिक</translation>
    </message>
    <message>
        <source>column %1: a quote is opened and never closed</source>
        <translation>कॉलम %1: उद्धरण चिह्न खुलता है और बंद नहीं होता</translation>
    </message>
    <message>
        <source>a quote inside a cell that does not begin with one</source>
        <translation>ऐसे सेल में उद्धरण चिह्न जो उससे शुरू नहीं होता</translation>
    </message>
    <message>
        <source>text behind the closing quote</source>
        <translation>बंद होने वाले उद्धरण चिह्न के बाद टेक्स्ट</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 लिखा नहीं जा सकता: %2</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>फ़ाइल %1 मौजूद नहीं है</translation>
    </message>
    <message>
        <source>%1 is no ordinary file</source>
        <translation>%1 सामान्य फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 पढ़ा नहीं जा सकता: %2</translation>
    </message>
    <message>
        <source>%1 has more than the %2 bytes allowed</source>
        <translation>%1 में अनुमत %2 बाइट से अधिक हैं</translation>
    </message>
    <message>
        <source>nothing can be written in %1: %2</source>
        <translation>%1 में कुछ लिखा नहीं जा सकता: %2</translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and that its disk is neither full nor read-only.</source>
        <translation>जाँचें कि फ़ोल्डर आपका है और उसकी डिस्क न भरी है, न केवल पढ़ने योग्य।</translation>
    </message>
    <message>
        <source>a spreadsheet holds no more than %1 rows</source>
        <translation>स्प्रेडशीट में %1 से अधिक पंक्तियाँ नहीं आतीं</translation>
    </message>
    <message>
        <source>Choose CSV, or fewer rows.</source>
        <translation>CSV चुनें, या कम पंक्तियाँ।</translation>
    </message>
    <message>
        <source>the table is too large for a spreadsheet</source>
        <translation>तालिका स्प्रेडशीट के लिए बहुत बड़ी है</translation>
    </message>
    <message>
        <source>nothing answers at this address</source>
        <translation>इस पते पर कोई उत्तर नहीं देता</translation>
    </message>
    <message>
        <source>the other side closed the connection</source>
        <translation>दूसरी ओर से कनेक्शन बंद किया गया</translation>
    </message>
    <message>
        <source>the name of this host is not known; is the computer online?</source>
        <translation>इस होस्ट का नाम ज्ञात नहीं; क्या कंप्यूटर ऑनलाइन है?</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>बहुत समय लगा</translation>
    </message>
    <message>
        <source>no secure connection could be agreed on</source>
        <translation>सुरक्षित कनेक्शन तय नहीं हो सका</translation>
    </message>
    <message>
        <source>the computer lost its network</source>
        <translation>कंप्यूटर का नेटवर्क टूट गया</translation>
    </message>
    <message>
        <source>the proxy of this computer did not connect</source>
        <translation>इस कंप्यूटर के प्रॉक्सी ने कनेक्ट नहीं किया</translation>
    </message>
    <message>
        <source>the proxy of this computer wants a password</source>
        <translation>इस कंप्यूटर का प्रॉक्सी पासवर्ड माँगता है</translation>
    </message>
    <message>
        <source>the connection was lost while sending</source>
        <translation>भेजते समय कनेक्शन टूट गया</translation>
    </message>
    <message>
        <source>what came back is no web answer</source>
        <translation>जो वापस आया वह वेब उत्तर नहीं है</translation>
    </message>
    <message>
        <source>the connection failed (network error %1)</source>
        <translation>कनेक्शन विफल (नेटवर्क त्रुटि %1)</translation>
    </message>
    <message>
        <source>cancelled while the answer was awaited</source>
        <translation>उत्तर की प्रतीक्षा में रद्द किया गया</translation>
    </message>
    <message>
        <source>the answer is larger than the limit of %1 bytes</source>
        <translation>उत्तर %1 बाइट की सीमा से बड़ा है</translation>
    </message>
    <message>
        <source>no byte for %1 ms</source>
        <translation>%1 ms तक कोई बाइट नहीं</translation>
    </message>
    <message>
        <source>no whole answer within %1 ms</source>
        <translation>%1 ms में पूरा उत्तर नहीं</translation>
    </message>
    <message>
        <source>Check the network connection and the address, then repeat.</source>
        <translation>नेटवर्क कनेक्शन और पता जाँचें, फिर दोहराएँ।</translation>
    </message>
    <message>
        <source>the answer (status %1) broke off: %2</source>
        <translation>उत्तर (स्थिति %1) बीच में टूट गया: %2</translation>
    </message>
    <message>
        <source>the connection was lost before an answer: %1</source>
        <translation>उत्तर से पहले कनेक्शन टूट गया: %1</translation>
    </message>
    <message>
        <source>redirected (status %1), which is not followed</source>
        <translation>रीडायरेक्ट (स्थिति %1), जिसका अनुसरण नहीं किया जाता</translation>
    </message>
    <message>
        <source>the answer has %1 of %2 promised bytes</source>
        <translation>उत्तर में बताए गए %2 में से %1 बाइट हैं</translation>
    </message>
    <message>
        <source>Whether it was carried out is looked up before anything is sent again.</source>
        <translation>कुछ भी दोबारा भेजने से पहले देखा जाता है कि यह पूरा हुआ या नहीं।</translation>
    </message>
    <message>
        <source>the key is empty or holds characters that no key has</source>
        <translation>कुंजी खाली है या उसमें ऐसे वर्ण हैं जो कुंजी में नहीं होते</translation>
    </message>
    <message>
        <source>Copy it again, without spaces and line breaks around it.</source>
        <translation>इसे फिर कॉपी करें, आसपास के स्पेस और पंक्ति-विराम के बिना।</translation>
    </message>
    <message>
        <source>cancelled before anything was sent</source>
        <translation>कुछ भी भेजने से पहले रद्द किया गया</translation>
    </message>
    <message>
        <source>cancelled; nothing more was sent</source>
        <translation>रद्द किया गया; और कुछ नहीं भेजा गया</translation>
    </message>
    <message>
        <source>%1: the answer is no JSON</source>
        <translation>%1: उत्तर JSON नहीं है</translation>
    </message>
    <message>
        <source>a secret must be text of 1 to %1 bytes</source>
        <translation>सीक्रेट 1 से %1 बाइट का टेक्स्ट होना चाहिए</translation>
    </message>
    <message>
        <source>a plain-text file %1 would be used instead of the keychain; remove it</source>
        <translation>कीचेन के बजाय सादे टेक्स्ट की फ़ाइल %1 उपयोग होगी; उसे हटाएँ</translation>
    </message>
    <message>
        <source>the keychain service does not answer</source>
        <translation>कीचेन सेवा उत्तर नहीं देती</translation>
    </message>
    <message>
        <source>no answer within %1 ms; the keychain waits to be unlocked</source>
        <translation>%1 ms में कोई उत्तर नहीं; कीचेन अनलॉक होने की प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>access denied: %1</source>
        <translation>पहुँच की अनुमति नहीं: %1</translation>
    </message>
    <message>
        <source>the default collection is locked</source>
        <translation>डिफ़ॉल्ट कलेक्शन लॉक है</translation>
    </message>
    <message>
        <source>the keychain service has no default collection</source>
        <translation>कीचेन सेवा में डिफ़ॉल्ट कलेक्शन नहीं है</translation>
    </message>
    <message>
        <source>not in the keychain</source>
        <translation>कीचेन में नहीं</translation>
    </message>
    <message>
        <source>the keychain waits to be unlocked</source>
        <translation>कीचेन अनलॉक होने की प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>this keychain has never held anything of this workspace</source>
        <translation>इस कीचेन में इस वर्कस्पेस का कभी कुछ नहीं रहा</translation>
    </message>
    <message>
        <source>%1: the keychain is locked</source>
        <translation>%1: कीचेन लॉक है</translation>
    </message>
    <message>
        <source>no answer within %1 ms</source>
        <translation>%1 ms में कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>Start a keychain service, or give the key by the environment variable REFERRAL_DESK_SECRET_%1.</source>
        <translation>कीचेन सेवा शुरू करें, या कुंजी को एनवायरनमेंट वेरिएबल REFERRAL_DESK_SECRET_%1 से दें।</translation>
    </message>
    <message>
        <source>a plain-text file %1 would be used instead of the keychain</source>
        <translation>कीचेन के बजाय सादे टेक्स्ट की फ़ाइल %1 उपयोग होगी</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>उसे हटाएँ।</translation>
    </message>
    <message>
        <source>writing to the keychain</source>
        <translation>कीचेन में लिखना</translation>
    </message>
    <message>
        <source>reading back from the keychain</source>
        <translation>कीचेन से वापस पढ़ना</translation>
    </message>
    <message>
        <source>the keychain gives back another value than was written</source>
        <translation>कीचेन लिखे गए मान से अलग मान लौटाती है</translation>
    </message>
    <message>
        <source>erasing from the keychain</source>
        <translation>कीचेन से मिटाना</translation>
    </message>
    <message>
        <source>the keychain still holds the secret after erasing it</source>
        <translation>मिटाने के बाद भी सीक्रेट कीचेन में है</translation>
    </message>
    <message>
        <source>erasing from the keychain: %1</source>
        <translation>कीचेन से मिटाना: %1</translation>
    </message>
    <message>
        <source>the backup is not whole: its end is missing</source>
        <translation>बैकअप पूरा नहीं है: उसका अंत नहीं है</translation>
    </message>
    <message>
        <source>the backup has something behind its end</source>
        <translation>बैकअप के अंत के बाद भी कुछ है</translation>
    </message>
    <message>
        <source>the backup was changed, cut or damaged since it was written (piece %1)</source>
        <translation>बैकअप लिखे जाने के बाद बदला, काटा या क्षतिग्रस्त हुआ (खंड %1)</translation>
    </message>
    <message>
        <source>the backup is none of this program&apos;s encrypted backups</source>
        <translation>यह बैकअप इस प्रोग्राम का एन्क्रिप्टेड बैकअप नहीं है</translation>
    </message>
    <message>
        <source>the backup has a beginning that cannot be read</source>
        <translation>बैकअप की शुरुआत पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>%1: no connection; nothing was sent: %2</source>
        <translation>%1: कनेक्शन नहीं; कुछ नहीं भेजा गया: %2</translation>
    </message>
    <message>
        <source>%1: no secure connection: %2</source>
        <translation>%1: सुरक्षित कनेक्शन नहीं: %2</translation>
    </message>
    <message>
        <source>%1: no connection: %2</source>
        <translation>%1: कनेक्शन नहीं: %2</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and whether a proxy or a virus scanner looks into encrypted connections.</source>
        <translation>कंप्यूटर की तिथि जाँचें, और यह भी कि कोई प्रॉक्सी या वायरस स्कैनर एन्क्रिप्टेड कनेक्शन में तो नहीं देखता।</translation>
    </message>
    <message>
        <source>Choose CSV.</source>
        <translation>CSV चुनें।</translation>
    </message>
    <message>
        <source>A connection to Shopify needs to know the shop.</source>
        <translation>Shopify के कनेक्शन के लिए दुकान बतानी होगी।</translation>
    </message>
    <message>
        <source>Give its name as before .myshopify.com: --option shop=NAME.</source>
        <translation>उसका नाम दें जैसा .myshopify.com से पहले है: --option shop=NAME.</translation>
    </message>
    <message>
        <source>Option %1=%2 is not NAMESPACE.KEY.</source>
        <translation>विकल्प %1=%2 NAMESPACE.KEY नहीं है।</translation>
    </message>
    <message>
        <source>As the metafield is called in the shop&apos;s admin, for example referral_desk.affiliate.</source>
        <translation>जैसा मेटाफ़ील्ड का नाम दुकान के एडमिन में है, उदाहरण: referral_desk.affiliate.</translation>
    </message>
    <message>
        <source>%1 only pays out: promotion codes are made where the sales are.</source>
        <translation>%1 केवल पेआउट करता है: प्रोमो कोड वहाँ बनते हैं जहाँ बिक्री होती है।</translation>
    </message>
    <message>
        <source>A shop has no pace to choose: Shopify&apos;s own limit is kept by itself.</source>
        <translation>दुकान के लिए गति नहीं चुननी होती: Shopify की अपनी सीमा अपने आप रखी जाती है।</translation>
    </message>
    <message>
        <source>A shop has no log of events that could be imported.</source>
        <translation>दुकान का कोई इवेंट लॉग नहीं होता जो आयात हो सके।</translation>
    </message>
    <message>
        <source>Sync it instead.</source>
        <translation>इसके बजाय उसे सिंक करें।</translation>
    </message>
    <message>
        <source>Option %1=%2: %3.</source>
        <translation>विकल्प %1=%2: %3।</translation>
    </message>
    <message>
        <source>Give the whole path of a PEM file with the certificate of your company&apos;s authority; whoever runs your network has it.</source>
        <translation>अपनी कंपनी की प्रमाणन अथॉरिटी के प्रमाणपत्र वाली PEM फ़ाइल का पूरा पाथ दें; वह आपका नेटवर्क चलाने वाले के पास है।</translation>
    </message>
    <message>
        <source>not a whole path</source>
        <translation>पूरा पाथ नहीं है</translation>
    </message>
    <message>
        <source>no certificate in it</source>
        <translation>इसमें प्रमाणपत्र नहीं है</translation>
    </message>
    <message>
        <source>a certificate in it is not that of an authority</source>
        <translation>इसका एक प्रमाणपत्र अथॉरिटी का नहीं है</translation>
    </message>
    <message>
        <source>a certificate in it has expired</source>
        <translation>इसका एक प्रमाणपत्र समाप्त हो चुका है</translation>
    </message>
    <message>
        <source>Option %1=%2 is neither yes nor no.</source>
        <translation>विकल्प %1=%2 न yes है, न no।</translation>
    </message>
    <message>
        <source>Option %1 has to be a plain text of at most %2 characters.</source>
        <translation>विकल्प %1 अधिकतम %2 वर्णों का सादा टेक्स्ट होना चाहिए।</translation>
    </message>
    <message>
        <source>Option public-key=%1 is not a whole path.</source>
        <translation>विकल्प public-key=%1 पूरा पाथ नहीं है।</translation>
    </message>
    <message>
        <source>Give the file that the dashboard of Cashfree made for two-factor authentication.</source>
        <translation>वह फ़ाइल दें जो Cashfree के डैशबोर्ड ने टू-फ़ैक्टर प्रमाणीकरण के लिए बनाई।</translation>
    </message>
    <message>
        <source>too large to be encrypted</source>
        <translation>एन्क्रिप्ट करने के लिए बहुत बड़ा</translation>
    </message>
    <message>
        <source>this field was encrypted with another key than the keychain&apos;s</source>
        <translation>यह फ़ील्ड कीचेन से अलग कुंजी से एन्क्रिप्ट हुआ</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>इवेंट %1</translation>
    </message>
    <message>
        <source>test</source>
        <translation>टेस्ट</translation>
    </message>
    <message>
        <source>live</source>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>धीमा</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>in-review</source>
        <translation>समीक्षा में</translation>
    </message>
    <message>
        <source>due</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>batched</source>
        <translation>बैच में</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>प्रस्तुत</translation>
    </message>
    <message>
        <source>unclaimed</source>
        <translation>दावा नहीं हुआ</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>अमान्य</translation>
    </message>
    <message>
        <source>partly-reversed</source>
        <translation>आंशिक रूप से वापस लिया</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>लौटाया गया</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ड्राफ़्ट</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>सील किया गया</translation>
    </message>
    <message>
        <source>export-uncertain</source>
        <translation>निर्यात अनिश्चित</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>निर्यात किया गया</translation>
    </message>
    <message>
        <source>reconciled</source>
        <translation>मिलान हो चुका</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>त्यागा गया</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>दर्शक</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>समीक्षक</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>स्वीकृतिकर्ता</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>एडमिन</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>आवेदन किया</translation>
    </message>
    <message>
        <source>active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>निलंबित</translation>
    </message>
    <message>
        <source>left</source>
        <translation>छोड़ दिया</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>मिटाया गया</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>स्वीकृत करना</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>वापस लेना</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>अस्वीकृत करना</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>फिर खोलना</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>होल्ड करना</translation>
    </message>
    <message>
        <source>release</source>
        <translation>होल्ड समाप्त करना</translation>
    </message>
    <message>
        <source>accept-change</source>
        <translation>बदलाव स्वीकारना</translation>
    </message>
    <message>
        <source>dismiss-change</source>
        <translation>बदलाव खारिज करना</translation>
    </message>
    <message>
        <source>confirm-unissued</source>
        <translation>जारी न होने की पुष्टि</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>अनुरोध किया गया</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>मना किया गया</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>कूपन</translation>
    </message>
    <message>
        <source>account-credit</source>
        <translation>खाता क्रेडिट</translation>
    </message>
    <message>
        <source>price-change</source>
        <translation>मूल्य परिवर्तन</translation>
    </message>
    <message>
        <source>store-credit</source>
        <translation>स्टोर क्रेडिट</translation>
    </message>
    <message>
        <source>gift-card</source>
        <translation>गिफ़्ट कार्ड</translation>
    </message>
    <message>
        <source>discount-code</source>
        <translation>डिस्काउंट कोड</translation>
    </message>
    <message>
        <source>points</source>
        <translation>पॉइंट</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>वस्तुएँ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>refer-single</source>
        <translation>एकतरफ़ा रेफ़रल</translation>
    </message>
    <message>
        <source>refer-double</source>
        <translation>दोतरफ़ा रेफ़रल</translation>
    </message>
    <message>
        <source>affiliate</source>
        <translation>एफ़िलिएट</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>माइलस्टोन</translation>
    </message>
    <message>
        <source>leaderboard</source>
        <translation>लीडरबोर्ड</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>विवाद</translation>
    </message>
    <message>
        <source>refund-pending</source>
        <translation>रिफ़ंड चल रहा है</translation>
    </message>
    <message>
        <source>self-referral</source>
        <translation>स्वयं-रेफ़रल</translation>
    </message>
    <message>
        <source>self-referral-weak</source>
        <translation>संभावित स्वयं-रेफ़रल</translation>
    </message>
    <message>
        <source>foreign-code</source>
        <translation>दूसरे का कोड</translation>
    </message>
    <message>
        <source>rate-missing</source>
        <translation>विनिमय दर नहीं</translation>
    </message>
    <message>
        <source>held</source>
        <translation>होल्ड</translation>
    </message>
    <message>
        <source>count-fell</source>
        <translation>गिनती घटी</translation>
    </message>
    <message>
        <source>late-change</source>
        <translation>बाद का बदलाव</translation>
    </message>
    <message>
        <source>company-domain</source>
        <translation>कंपनी का डोमेन</translation>
    </message>
    <message>
        <source>disposable-email</source>
        <translation>अस्थायी ईमेल</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>असामान्य तेज़ी</translation>
    </message>
    <message>
        <source>look-alike-email</source>
        <translation>मिलता-जुलता ईमेल</translation>
    </message>
    <message>
        <source>duplicate-email</source>
        <translation>दोहराया गया ईमेल</translation>
    </message>
    <message>
        <source>prize-given</source>
        <translation>इनाम दिया जा चुका</translation>
    </message>
    <message>
        <source>shared-destination</source>
        <translation>साझा गंतव्य</translation>
    </message>
    <message>
        <source>email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>paypal-id</source>
        <translation>PayPal ID</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>iban</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>uk-account</source>
        <translation>यूके का खाता</translation>
    </message>
    <message>
        <source>us-account</source>
        <translation>अमेरिकी खाता</translation>
    </message>
    <message>
        <source>au-account</source>
        <translation>ऑस्ट्रेलियाई खाता</translation>
    </message>
    <message>
        <source>ca-account</source>
        <translation>कनाडाई खाता</translation>
    </message>
    <message>
        <source>indian-account</source>
        <translation>भारतीय खाता</translation>
    </message>
    <message>
        <source>upi</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>wise-recipient</source>
        <translation>Wise प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>stripe-account</source>
        <translation>Stripe खाता</translation>
    </message>
    <message>
        <source>there is no %1 mode campaign</source>
        <translation>%1 मोड का कोई कैंपेन नहीं है</translation>
    </message>
    <message>
        <source>Apply the campaign whose terms the money falls under.</source>
        <translation>वह कैंपेन लागू करें जिसकी शर्तों में यह पैसा आता है।</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 नहीं मिला</translation>
    </message>
    <message>
        <source>%1 to %2 are missing</source>
        <translation>%1 से %2 तक नहीं मिले</translation>
    </message>
    <message>
        <source>%1 was given twice</source>
        <translation>%1 दो बार दिया गया</translation>
    </message>
    <message>
        <source>it is not the number of its place</source>
        <translation>यह अपनी जगह की संख्या नहीं है</translation>
    </message>
    <message>
        <source>record %1 of the books gave it, and no payout has it</source>
        <translation>बहीखाते के रिकॉर्ड %1 ने इसे दिया, और यह किसी पेआउट में नहीं है</translation>
    </message>
    <message>
        <source>record %1 of the books gave other numbers</source>
        <translation>बहीखाते के रिकॉर्ड %1 ने दूसरी संख्याएँ दीं</translation>
    </message>
    <message>
        <source>%1 was given twice, by record %2 once more</source>
        <translation>%1 दो बार दिया गया, रिकॉर्ड %2 ने दोबारा दिया</translation>
    </message>
    <message>
        <source>one record</source>
        <translation>एक रिकॉर्ड</translation>
    </message>
    <message>
        <source>no record of the books gave it</source>
        <translation>बहीखाते के किसी रिकॉर्ड ने इसे नहीं दिया</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>एक रिकॉर्ड</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>प्रविष्टि %1</translation>
    </message>
    <message>
        <source>is not the record that was signed</source>
        <translation>वह रिकॉर्ड नहीं है जिस पर हस्ताक्षर हुए थे</translation>
    </message>
    <message>
        <source>no outside head</source>
        <translation>कोई बाहरी अंत नहीं</translation>
    </message>
    <message>
        <source>was signed, but the chain ends at %1</source>
        <translation>पर हस्ताक्षर हुए थे, पर शृंखला %1 पर समाप्त होती है</translation>
    </message>
    <message>
        <source>its signature is not by the workspace&apos;s key</source>
        <translation>इसका हस्ताक्षर वर्कस्पेस की कुंजी से नहीं है</translation>
    </message>
    <message>
        <source>no record of the chain names it</source>
        <translation>शृंखला के किसी रिकॉर्ड में इसका उल्लेख नहीं है</translation>
    </message>
    <message>
        <source>unsigned since entry %1</source>
        <translation>प्रविष्टि %1 से बिना हस्ताक्षर</translation>
    </message>
    <message>
        <source>the books end here, but this computer has seen them end at entry %1: an older copy. Nothing is written until the newest file is back, or verify --restored says that this one was brought back on purpose</source>
        <translation>बहीखाता यहाँ समाप्त होता है, पर इस कंप्यूटर ने उसे प्रविष्टि %1 पर समाप्त होते देखा है: यह पुरानी प्रति है। जब तक सबसे नई फ़ाइल वापस न आए, या verify --restored से न बताया जाए कि यह जानबूझकर वापस लाई गई, तब तक कुछ नहीं लिखा जाता</translation>
    </message>
    <message>
        <source>is not the record this computer has seen there: the chain was written anew, or an older copy was worked on. Bring the newest file or a backup back; verify --restored goes on with these books</source>
        <translation>वह रिकॉर्ड नहीं है जो इस कंप्यूटर ने वहाँ देखा था: शृंखला नए सिरे से लिखी गई, या पुरानी प्रति पर काम हुआ। सबसे नई फ़ाइल या बैकअप वापस लाएँ; verify --restored इसी बहीखाते से आगे चलता है</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>बैच %1</translation>
    </message>
    <message>
        <source>payout %1</source>
        <translation>पेआउट %1</translation>
    </message>
    <message>
        <source>member %1 signing key %2</source>
        <translation>सदस्य %1, हस्ताक्षर कुंजी %2</translation>
    </message>
    <message>
        <source>member %1</source>
        <translation>सदस्य %1</translation>
    </message>
    <message>
        <source>a key of a member is in no record</source>
        <translation>सदस्य की एक कुंजी किसी रिकॉर्ड में नहीं है</translation>
    </message>
    <message>
        <source>a key of a member is missing</source>
        <translation>सदस्य की एक कुंजी नहीं मिली</translation>
    </message>
    <message>
        <source>a valid signature</source>
        <translation>मान्य हस्ताक्षर</translation>
    </message>
    <message>
        <source>it is not the sum of what it pays of each reward</source>
        <translation>यह हर रिवॉर्ड के चुकाए गए हिस्सों का योग नहीं है</translation>
    </message>
    <message>
        <source>its lines are not its total</source>
        <translation>इसकी पंक्तियाँ इसके कुल के बराबर नहीं हैं</translation>
    </message>
    <message>
        <source>%1 in %2 lines</source>
        <translation>%2 पंक्तियों में %1</translation>
    </message>
    <message>
        <source>its lines are not those it was made of</source>
        <translation>इसकी पंक्तियाँ वे नहीं हैं जिनसे यह बना था</translation>
    </message>
    <message>
        <source>its seal does not match its lines and approvals</source>
        <translation>इसकी सील इसकी पंक्तियों और स्वीकृतियों से मेल नहीं खाती</translation>
    </message>
    <message>
        <source>it was sealed without a second person</source>
        <translation>इसे दूसरे व्यक्ति के बिना सील किया गया</translation>
    </message>
    <message>
        <source>an approval of somebody else</source>
        <translation>किसी और की स्वीकृति</translation>
    </message>
    <message>
        <source>it is not what the books say was made</source>
        <translation>यह वह नहीं है जो बहीखाते के अनुसार बना था</translation>
    </message>
    <message>
        <source>an approval of it is in no record</source>
        <translation>इसकी एक स्वीकृति किसी रिकॉर्ड में नहीं है</translation>
    </message>
    <message>
        <source>its seal is not the one in the books</source>
        <translation>इसकी सील बहीखाते वाली सील नहीं है</translation>
    </message>
    <message>
        <source>the signature of its seal is not the one in the books</source>
        <translation>इसकी सील का हस्ताक्षर बहीखाते वाला नहीं है</translation>
    </message>
    <message>
        <source>its seal was signed and is not any more</source>
        <translation>इसकी सील पर हस्ताक्षर था और अब नहीं है</translation>
    </message>
    <message>
        <source>its reward %1 is in another batch, too</source>
        <translation>इसका रिवॉर्ड %1 किसी दूसरे बैच में भी है</translation>
    </message>
    <message>
        <source>one batch</source>
        <translation>एक बैच</translation>
    </message>
    <message>
        <source>it is %1, and its reward %2 is not</source>
        <translation>यह %1 है, और इसका रिवॉर्ड %2 नहीं है</translation>
    </message>
    <message>
        <source>invoice %1 follows %2: a person said so</source>
        <translation>इनवॉइस %1, %2 के बाद आता है: किसी व्यक्ति ने ऐसा बताया</translation>
    </message>
    <message>
        <source>is in a batch that does not know it</source>
        <translation>ऐसे बैच में है जिसमें यह दर्ज नहीं है</translation>
    </message>
    <message>
        <source>one line of a batch</source>
        <translation>बैच की एक पंक्ति</translation>
    </message>
    <message>
        <source>number %1 is missing</source>
        <translation>संख्या %1 नहीं मिली</translation>
    </message>
    <message>
        <source>does not follow the entry before it</source>
        <translation>अपने से पिछली प्रविष्टि के क्रम में नहीं है</translation>
    </message>
    <message>
        <source>its content does not match its hash</source>
        <translation>इसकी सामग्री इसके हैश से मेल नहीं खाती</translation>
    </message>
    <message>
        <source>what was typed with it has been changed</source>
        <translation>इसके साथ जो टाइप किया गया था, वह बदल दिया गया है</translation>
    </message>
    <message>
        <source>the amount does not fit %1</source>
        <translation>राशि %1 से मेल नहीं खाती</translation>
    </message>
    <message>
        <source>has no currency</source>
        <translation>की कोई मुद्रा नहीं है</translation>
    </message>
    <message>
        <source>a currency</source>
        <translation>एक मुद्रा</translation>
    </message>
    <message>
        <source>belongs to a reward that does not exist</source>
        <translation>ऐसे रिवॉर्ड का है जो मौजूद नहीं है</translation>
    </message>
    <message>
        <source>%1 has no two accounts</source>
        <translation>%1 के दो खाते नहीं हैं</translation>
    </message>
    <message>
        <source>what was typed is stored in the other mode</source>
        <translation>जो टाइप किया गया वह दूसरे मोड में सहेजा गया है</translation>
    </message>
    <message>
        <source>pays an adjustment from a campaign of the other mode</source>
        <translation>दूसरे मोड के कैंपेन का समायोजन चुकाता है</translation>
    </message>
    <message>
        <source>adjustments of participant %1, %2</source>
        <translation>प्रतिभागी %1 के समायोजन, %2</translation>
    </message>
    <message>
        <source>what counts as taken off payments is not what they lack</source>
        <translation>भुगतानों से घटाई गई गिनी गई राशि उनमें कम हुई राशि के बराबर नहीं है</translation>
    </message>
    <message>
        <source>participant %1: %2 %3 owed back in the other mode were taken off %4 money</source>
        <translation>प्रतिभागी %1: दूसरे मोड के वापसी बकाया %2 %3, %4 पैसे से घटाए गए</translation>
    </message>
    <message>
        <source>what is stored does not follow from its entries</source>
        <translation>जो सहेजा गया है वह इसकी प्रविष्टियों से नहीं निकलता</translation>
    </message>
    <message>
        <source>was issued more than once</source>
        <translation>एक से अधिक बार जारी हुआ</translation>
    </message>
    <message>
        <source>at most 1 settlement</source>
        <translation>अधिकतम 1 निपटान</translation>
    </message>
    <message>
        <source>%1 settlements</source>
        <translation>%1 निपटान</translation>
    </message>
    <message>
        <source>a flag is cleared, and no entry says so</source>
        <translation>एक फ़्लैग हटाया गया है, और कोई प्रविष्टि यह नहीं बताती</translation>
    </message>
    <message>
        <source>its entries are in another currency</source>
        <translation>इसकी प्रविष्टियाँ दूसरी मुद्रा में हैं</translation>
    </message>
    <message>
        <source>accrued + reinstated + adjusted − reversed − issued + returned is not the open balance</source>
        <translation>अर्जित + फिर जोड़ा गया + समायोजित − वापस लिया गया − जारी + लौटा हुआ खुले शेष के बराबर नहीं है</translation>
    </message>
    <message>
        <source>its accounts are below zero</source>
        <translation>इसके खाते शून्य से नीचे हैं</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 या अधिक</translation>
    </message>
    <message>
        <source>something is open and recoverable at the same time</source>
        <translation>एक ही समय में कुछ खुला भी है और वसूली योग्य भी</translation>
    </message>
    <message>
        <source>one of them 0</source>
        <translation>दोनों में से एक 0</translation>
    </message>
    <message>
        <source>participant %1, %2, %3</source>
        <translation>प्रतिभागी %1, %2, %3</translation>
    </message>
    <message>
        <source>what the entries owe is not what lies in the accounts</source>
        <translation>प्रविष्टियों के अनुसार जो देय है वह खातों की राशि के बराबर नहीं है</translation>
    </message>
    <message>
        <source>more has left an account (%1) than came in</source>
        <translation>खाते से (%1) जितना आया उससे अधिक निकल गया</translation>
    </message>
    <message>
        <source>debits and credits differ</source>
        <translation>डेबिट और क्रेडिट में अंतर है</translation>
    </message>
    <message>
        <source>intent %1</source>
        <translation>अनुरोध %1</translation>
    </message>
    <message>
        <source>its step was confirmed twice</source>
        <translation>इसके चरण की दो बार पुष्टि हुई</translation>
    </message>
    <message>
        <source>step %1 once</source>
        <translation>चरण %1 एक बार</translation>
    </message>
    <message>
        <source>is settled without a confirmed request</source>
        <translation>पुष्टि किए गए अनुरोध के बिना निपटाया गया है</translation>
    </message>
    <message>
        <source>a confirmed request</source>
        <translation>पुष्टि किया गया अनुरोध</translation>
    </message>
    <message>
        <source>all its requests are confirmed, but no entry says issued</source>
        <translation>इसके सभी अनुरोधों की पुष्टि हो चुकी है, पर कोई प्रविष्टि इसे जारी नहीं बताती</translation>
    </message>
    <message>
        <source>an entry issued</source>
        <translation>जारी होने की प्रविष्टि</translation>
    </message>
    <message>
        <source>is submitted, but no request is open</source>
        <translation>भेजा गया है, पर कोई अनुरोध खुला नहीं है</translation>
    </message>
    <message>
        <source>an open request</source>
        <translation>खुला अनुरोध</translation>
    </message>
    <message>
        <source>the same facts in another order ask for something else</source>
        <translation>यही तथ्य दूसरे क्रम में कुछ और माँगते हैं</translation>
    </message>
    <message>
        <source>there is no batch</source>
        <translation>कोई बैच नहीं है</translation>
    </message>
    <message>
        <source>no number of an invoice was given</source>
        <translation>कोई इनवॉइस संख्या नहीं दी गई</translation>
    </message>
    <message>
        <source>no provider shows it without a request</source>
        <translation>कोई प्रोवाइडर इसे अनुरोध के बिना नहीं दिखाता</translation>
    </message>
    <message>
        <source>amounts within the limits</source>
        <translation>सीमाओं के भीतर राशियाँ</translation>
    </message>
    <message>
        <source>not up to date: %1 rewards change with the next sync</source>
        <translation>अद्यतन नहीं: अगले सिंक से %1 रिवॉर्ड बदलेंगे</translation>
    </message>
    <message>
        <source>not up to date: all sales are read again with the next sync</source>
        <translation>अद्यतन नहीं: अगले सिंक में सभी बिक्री फिर पढ़ी जाएँगी</translation>
    </message>
    <message>
        <source>not up to date: %1 sales are read again with the next sync</source>
        <translation>अद्यतन नहीं: अगले सिंक में %1 बिक्री फिर पढ़ी जाएँगी</translation>
    </message>
    <message>
        <source>conversion %1</source>
        <translation>कन्वर्ज़न %1</translation>
    </message>
    <message>
        <source>asks for a reward that is not in the books; the next sync adds it</source>
        <translation>ऐसा रिवॉर्ड माँगता है जो बहीखाते में नहीं है; अगला सिंक उसे जोड़ेगा</translation>
    </message>
    <message>
        <source>a reward of %1</source>
        <translation>%1 का रिवॉर्ड</translation>
    </message>
    <message>
        <source>what is booked is not what the facts ask for</source>
        <translation>जो दर्ज है वह तथ्यों के अनुसार नहीं है</translation>
    </message>
    <message>
        <source>its amount does not follow its refunds</source>
        <translation>इसकी राशि इसके रिफ़ंड के अनुसार नहीं है</translation>
    </message>
    <message>
        <source>it is of another kind or currency</source>
        <translation>यह दूसरे प्रकार या मुद्रा का है</translation>
    </message>
    <message>
        <source>it is not what the facts ask for</source>
        <translation>यह तथ्यों के अनुसार नहीं है</translation>
    </message>
    <message>
        <source>it is booked, and the facts ask for nothing</source>
        <translation>यह दर्ज है, और तथ्यों के अनुसार कुछ देय नहीं</translation>
    </message>
    <message>
        <source>nothing asks for it any more, and it does not follow its refunds</source>
        <translation>अब इसका कोई आधार नहीं, और यह अपने रिफ़ंड के अनुसार नहीं है</translation>
    </message>
    <message>
        <source>%1 is a sale, and not in the books</source>
        <translation>%1 बिक्री है, और बहीखाते में नहीं है</translation>
    </message>
    <message>
        <source>a conversion</source>
        <translation>एक कन्वर्ज़न</translation>
    </message>
    <message>
        <source>%1 is no sale by what the provider says</source>
        <translation>प्रोवाइडर के अनुसार %1 बिक्री नहीं है</translation>
    </message>
    <message>
        <source>%1 does not follow from the provider&apos;s objects: %2</source>
        <translation>%1 प्रोवाइडर के ऑब्जेक्ट से नहीं निकलता: %2</translation>
    </message>
    <message>
        <source>%1 belongs to another customer than its account</source>
        <translation>%1 अपने खाते से अलग किसी ग्राहक का है</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>ग्राहक %1</translation>
    </message>
    <message>
        <source>%1 is not what was typed in by hand</source>
        <translation>%1 वह नहीं है जो हाथ से दर्ज किया गया था</translation>
    </message>
    <message>
        <source>%1 has no sale behind it</source>
        <translation>%1 के पीछे कोई बिक्री नहीं है</translation>
    </message>
    <message>
        <source>its accounts are not those of its kind</source>
        <translation>इसके खाते इसके प्रकार के नहीं हैं</translation>
    </message>
    <message>
        <source>it points to a row that is not there</source>
        <translation>यह ऐसी पंक्ति की ओर संकेत करता है जो मौजूद नहीं है</translation>
    </message>
    <message>
        <source>a row of %1</source>
        <translation>%1 की एक पंक्ति</translation>
    </message>
    <message>
        <source>it belongs to a reward that is not there</source>
        <translation>यह ऐसे रिवॉर्ड का है जो मौजूद नहीं है</translation>
    </message>
    <message>
        <source>%1 is no whole number within the limits</source>
        <translation>%1 सीमाओं के भीतर पूर्ण संख्या नहीं है</translation>
    </message>
    <message>
        <source>its amount is not the one in the ledger</source>
        <translation>इसकी राशि लेजर वाली नहीं है</translation>
    </message>
    <message>
        <source>it counts as settled, and no reward was settled for it</source>
        <translation>इसे निपटा हुआ गिना गया है, और इसके लिए कोई रिवॉर्ड नहीं निपटाया गया</translation>
    </message>
    <message>
        <source>a settled reward</source>
        <translation>निपटाया गया रिवॉर्ड</translation>
    </message>
    <message>
        <source>%1 has no meaning in a workbook; accepted: %2</source>
        <translation>वर्कबुक में %1 का कोई अर्थ नहीं; मान्य: %2</translation>
    </message>
    <message>
        <source>not to be there</source>
        <translation>मौजूद न होना</translation>
    </message>
    <message>
        <source>line %1 of the file cannot be read: %2</source>
        <translation>फ़ाइल की पंक्ति %1 पढ़ी नहीं जा सकती: %2</translation>
    </message>
    <message>
        <source>A sheet has at most %1 rows.</source>
        <translation>एक शीट में अधिकतम %1 पंक्तियाँ होती हैं।</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1.</source>
        <translation>वर्कबुक लिखी नहीं जा सकती: %1।</translation>
    </message>
    <message>
        <source>It is a workbook of one sheet, amounts as numbers and all else as text</source>
        <translation>यह एक शीट की वर्कबुक है, राशियाँ संख्याएँ हैं और बाकी सब टेक्स्ट</translation>
    </message>
    <message>
        <source>It is one table</source>
        <translation>यह एक ही तालिका है</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>एक उद्धरण चिह्न बंद नहीं हुआ है</translation>
    </message>
    <message>
        <source>the cell %1 is a text, not a number</source>
        <translation>सेल %1 में टेक्स्ट है, संख्या नहीं</translation>
    </message>
    <message>
        <source>the cell %1 is a number, not a text</source>
        <translation>सेल %1 में संख्या है, टेक्स्ट नहीं</translation>
    </message>
    <message>
        <source>this is the payout file of %1, not what became of it</source>
        <translation>यह %1 की पेआउट फ़ाइल है, उसका परिणाम नहीं</translation>
    </message>
    <message>
        <source>this is the payout file of %1, and somebody has changed it: it is not the one that was sealed</source>
        <translation>यह %1 की पेआउट फ़ाइल है, और किसी ने इसे बदल दिया है: यह वह नहीं है जो सील हुई थी</translation>
    </message>
    <message>
        <source>If it was uploaded like this, look at the provider what was paid. %1</source>
        <translation>यदि इसे ऐसे ही अपलोड किया गया, तो प्रोवाइडर पर देखें कि क्या भुगतान हुआ। %1</translation>
    </message>
    <message>
        <source>The bank was given another file than the one of %1 that was sealed: it speaks of %2 payments and a sum of %3, the batch has %4 and %5. A row without an amount of its own changes nothing before you have looked at it.</source>
        <translation>बैंक को %1 की सील की गई फ़ाइल से अलग फ़ाइल दी गई: उसमें %2 भुगतान और कुल %3 हैं, बैच में %4 और %5। जिस पंक्ति में अपनी राशि नहीं है, वह आपके देखने से पहले कुछ नहीं बदलती।</translation>
    </message>
    <message>
        <source>Take the report that the provider or bank gives back.</source>
        <translation>वह रिपोर्ट लें जो प्रोवाइडर या बैंक लौटाता है।</translation>
    </message>
    <message>
        <source>the bank was given another file than the one that was sealed</source>
        <translation>बैंक को सील की गई फ़ाइल से अलग फ़ाइल दी गई</translation>
    </message>
    <message>
        <source>discarding a batch whose file was written needs a reason</source>
        <translation>जिस बैच की फ़ाइल लिखी जा चुकी है, उसे त्यागने के लिए कारण चाहिए</translation>
    </message>
    <message>
        <source>Mark it as paid where it was paid all the same; else read that file back again with --confirm ROW.</source>
        <translation>जहाँ फिर भी भुगतान हुआ, वहाँ उसे भुगतान हुआ चिह्नित करें; अन्यथा उस फ़ाइल को --confirm ROW के साथ फिर पढ़ें।</translation>
    </message>
    <message>
        <source>%1 %2: the field %3 is missing or not what Shopify promises</source>
        <translation>%1 %2: फ़ील्ड %3 नहीं है या वैसा नहीं है जैसा Shopify बताता है</translation>
    </message>
    <message>
        <source>The table changed meanwhile.</source>
        <translation>इस बीच तालिका बदल गई।</translation>
    </message>
    <message>
        <source>the list has no field %1</source>
        <translation>सूची में फ़ील्ड %1 नहीं है</translation>
    </message>
    <message>
        <source>the list has a row with the number %1</source>
        <translation>सूची में %1 संख्या वाली पंक्ति है</translation>
    </message>
    <message>
        <source>%1 holds files that are no copies of payout formats</source>
        <translation>%1 में ऐसी फ़ाइलें हैं जो पेआउट फ़ॉर्मैट की प्रतियाँ नहीं हैं</translation>
    </message>
    <message>
        <source>%1 goes on behind its end</source>
        <translation>%1 अपने अंत के बाद भी जारी है</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>%1 लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>cannot move to %1</source>
        <translation>%1 पर जाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>the archive has no entry %1</source>
        <translation>आर्काइव में प्रविष्टि %1 नहीं है</translation>
    </message>
    <message>
        <source>the sheet has a document type</source>
        <translation>शीट में डॉक्यूमेंट टाइप (DOCTYPE) है</translation>
    </message>
    <message>
        <source>row %1 says that it is another one</source>
        <translation>पंक्ति %1 स्वयं को दूसरी पंक्ति बताती है</translation>
    </message>
    <message>
        <source>row %1 holds something that is no cell</source>
        <translation>पंक्ति %1 में ऐसा कुछ है जो सेल नहीं है</translation>
    </message>
    <message>
        <source>the cell %1 is not at its place</source>
        <translation>सेल %1 अपनी जगह पर नहीं है</translation>
    </message>
    <message>
        <source>the cell %1 is no plain text</source>
        <translation>सेल %1 सादा टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>the cell %1 holds more than a text</source>
        <translation>सेल %1 में टेक्स्ट के अलावा भी कुछ है</translation>
    </message>
    <message>
        <source>the cell %1 is a formula</source>
        <translation>सेल %1 में सूत्र है</translation>
    </message>
    <message>
        <source>the cell %1 is no number</source>
        <translation>सेल %1 संख्या नहीं है</translation>
    </message>
    <message>
        <source>the cell %1 holds more than a number</source>
        <translation>सेल %1 में संख्या के अलावा भी कुछ है</translation>
    </message>
    <message>
        <source>the cell %1 is neither text nor number</source>
        <translation>सेल %1 न टेक्स्ट है, न संख्या</translation>
    </message>
    <message>
        <source>an entry of the archive is not where its directory says</source>
        <translation>आर्काइव की एक प्रविष्टि वहाँ नहीं है जहाँ उसकी निर्देशिका बताती है</translation>
    </message>
    <message>
        <source>an entry of the archive is not what its directory says</source>
        <translation>आर्काइव की एक प्रविष्टि वैसी नहीं है जैसी उसकी निर्देशिका बताती है</translation>
    </message>
    <message>
        <source>an entry of the archive is encrypted or cut</source>
        <translation>आर्काइव की एक प्रविष्टि एन्क्रिप्टेड या कटी हुई है</translation>
    </message>
    <message>
        <source>an entry of the archive is damaged</source>
        <translation>आर्काइव की एक प्रविष्टि क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>this is no whole ZIP archive</source>
        <translation>यह पूरा ZIP आर्काइव नहीं है</translation>
    </message>
    <message>
        <source>the directory of the archive is damaged</source>
        <translation>आर्काइव की निर्देशिका क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>the directory of the archive is cut</source>
        <translation>आर्काइव की निर्देशिका कटी हुई है</translation>
    </message>
    <message>
        <source>an entry of the archive is too large</source>
        <translation>आर्काइव की एक प्रविष्टि बहुत बड़ी है</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>पढ़ने योग्य नहीं: %1</translation>
    </message>
    <message>
        <source>What the PayPal account holds is not known here: PayPal&apos;s interface for payouts has no request that tells it. Look there first; the fee comes on top, and what is not covered is refused and due again.</source>
        <translation>PayPal खाते में कितना शेष है, यह यहाँ ज्ञात नहीं: पेआउट के लिए PayPal के इंटरफ़ेस में ऐसा कोई अनुरोध नहीं जो इसे बताए। पहले वहाँ देखें; शुल्क अलग से लगता है, और शेष से जो पूरा नहीं होता, वह मना होकर फिर देय हो जाता है।</translation>
    </message>
    <message>
        <source>What the RazorpayX account holds is not known here: its interface for payouts has no documented request that tells it. Look there first; the fee comes on top, and what is not covered is refused and due again.</source>
        <translation>RazorpayX खाते में कितना शेष है, यह यहाँ ज्ञात नहीं: पेआउट के लिए उसके इंटरफ़ेस के दस्तावेज़ों में ऐसा कोई अनुरोध नहीं जो इसे बताए। पहले वहाँ देखें; शुल्क अलग से लगता है, और शेष से जो पूरा नहीं होता, वह मना होकर फिर देय हो जाता है।</translation>
    </message>
    <message>
        <source>What the Cashfree account holds is not known here: Cashfree&apos;s interface for payouts has no request that tells it. Look there first; the fee comes on top, and what is not covered is refused and due again.</source>
        <translation>Cashfree खाते में कितना शेष है, यह यहाँ ज्ञात नहीं: पेआउट के लिए Cashfree के इंटरफ़ेस में ऐसा कोई अनुरोध नहीं जो इसे बताए। पहले वहाँ देखें; शुल्क अलग से लगता है, और शेष से जो पूरा नहीं होता, वह मना होकर फिर देय हो जाता है।</translation>
    </message>
    <message>
        <source>that %1 was paid after all books nothing by itself</source>
        <translation>%1 का भुगतान आख़िरकार हो जाने से अपने आप कुछ दर्ज नहीं होता</translation>
    </message>
    <message>
        <source>Mark its rewards as issued by hand where they have not been paid another time, then clear the flag.</source>
        <translation>इसके जिन रिवॉर्ड का भुगतान दोबारा नहीं हुआ, उन्हें हाथ से जारी चिह्नित करें, फिर फ़्लैग हटाएँ।</translation>
    </message>
    <message>
        <source>In the Dev Dashboard choose the app, API access, Protected customer data, and select name and e-mail address. Then sync everything again.</source>
        <translation>Dev Dashboard में ऐप, API access, Protected customer data चुनें, और नाम व ईमेल पता चुनें। फिर सब कुछ दोबारा सिंक करें।</translation>
    </message>
    <message>
        <source>Shopify shows them to apps made in the shop&apos;s admin from the plan Grow on. On a smaller plan use an app of the Dev Dashboard. Then sync everything again.</source>
        <translation>दुकान के एडमिन में बने ऐप को Shopify ये प्लान Grow से ही दिखाता है। छोटे प्लान पर Dev Dashboard का ऐप उपयोग करें। फिर सब कुछ दोबारा सिंक करें।</translation>
    </message>
    <message>
        <source>Shopify did not say which collections were deleted (%1). A deleted one is noticed with the next change of its products, or when everything is synced again.</source>
        <translation>Shopify ने नहीं बताया कि कौन से कलेक्शन मिटाए गए (%1)। मिटाया गया कलेक्शन उसके उत्पादों के अगले बदलाव पर, या सब कुछ दोबारा सिंक होने पर पता चलता है।</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation>पासफ़्रेज़ में कम से कम %1 वर्ण होते हैं।</translation>
    </message>
    <message>
        <source>there are books in %1 already</source>
        <translation>%1 में पहले से बहीखाता है</translation>
    </message>
    <message>
        <source>Choose a folder without books; nothing was changed.</source>
        <translation>ऐसा फ़ोल्डर चुनें जिसमें बहीखाता न हो; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>abandon</source>
        <translation>प्रयास छोड़ना</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>समायोजन</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>मिटाना</translation>
    </message>
    <message>
        <source>resend</source>
        <translation>फिर भेजना</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>स्विच करना</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>products</source>
        <translation>उत्पाद</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>कूपन</translation>
    </message>
    <message>
        <source>promotion-codes</source>
        <translation>प्रोमो कोड</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>सदस्यताएँ</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>चालान</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>payment-intents</source>
        <translation>भुगतान इरादे</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>रिफ़ंड</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>विवाद</translation>
    </message>
    <message>
        <source>checkout-sessions</source>
        <translation>चेकआउट सत्र</translation>
    </message>
    <message>
        <source>credit-notes</source>
        <translation>क्रेडिट नोट</translation>
    </message>
    <message>
        <source>payment-links</source>
        <translation>भुगतान लिंक</translation>
    </message>
    <message>
        <source>events</source>
        <translation>घटनाएँ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is or was the address of %2</source>
        <translation>“%1” %2 का पता है या था</translation>
    </message>
    <message>
        <source>%1 is the file of batch %2</source>
        <translation>%1 बैच %2 की फ़ाइल है</translation>
    </message>
    <message>
        <source>Choose another file name; nothing was written.</source>
        <translation>कोई दूसरा फ़ाइल नाम चुनें; कुछ भी नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>line %1: %2 belonged to somebody who was erased</source>
        <translation>पंक्ति %1: %2 किसी ऐसे व्यक्ति का था जिसका डेटा मिटा दिया गया है</translation>
    </message>
    <message>
        <source>line %1: %2 and %3 belong to two participants</source>
        <translation>पंक्ति %1: %2 और %3 दो अलग प्रतिभागियों के हैं</translation>
    </message>
    <message>
        <source>Participants are never merged: choose another address.</source>
        <translation>प्रतिभागी कभी मिलाए नहीं जाते: कोई दूसरा पता चुनें।</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>कोई दूसरा पता चुनें।</translation>
    </message>
    <message>
        <source>Free some space there, or choose another place.</source>
        <translation>वहाँ कुछ जगह खाली करें या कोई दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>the e-mail address was changed on %1</source>
        <translation>ई-मेल पता %1 को बदला गया</translation>
    </message>
    <message>
        <source>line %1: the e-mail address of %2 was changed meanwhile</source>
        <translation>पंक्ति %1: %2 का ई-मेल पता इस बीच बदल दिया गया</translation>
    </message>
    <message>
        <source>Name the present address as the former one, if it is to be replaced.</source>
        <translation>यदि वर्तमान पता बदला जाना है, तो उसे पुराने पते के रूप में लिखें।</translation>
    </message>
    <message>
        <source>begun in the window by %1</source>
        <translation>%1 ने विंडो में शुरू किया</translation>
    </message>
    <message>
        <source>begun in a terminal by %1</source>
        <translation>%1 ने टर्मिनल में शुरू किया</translation>
    </message>
    <message>
        <source>begun by the timer of the window of %1</source>
        <translation>%1 की विंडो के टाइमर ने शुरू किया</translation>
    </message>
    <message>
        <source>begun when the network was back, by the window of %1</source>
        <translation>नेटवर्क लौटने पर %1 की विंडो ने शुरू किया</translation>
    </message>
    <message>
        <source>payments cannot be read from a day that has not begun</source>
        <translation>जो दिन अभी शुरू नहीं हुआ, उससे भुगतान नहीं पढ़े जा सकते</translation>
    </message>
    <message>
        <source>the payments of %1 are known from an earlier day on</source>
        <translation>%1 के भुगतान इससे पहले के दिन से ज्ञात हैं</translation>
    </message>
    <message>
        <source>What is known is not forgotten: only an earlier day can be chosen.</source>
        <translation>जो ज्ञात है, वह भुलाया नहीं जाता: केवल इससे पहले का दिन चुना जा सकता है।</translation>
    </message>
    <message>
        <source>payments are read from %1 on</source>
        <translation>भुगतान %1 से पढ़े जाते हैं</translation>
    </message>
    <message>
        <source>all payments are read</source>
        <translation>सभी भुगतान पढ़े जाते हैं</translation>
    </message>
    <message>
        <source>the text is not %1</source>
        <translation>टेक्स्ट %1 में नहीं है</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>दूसरी एन्कोडिंग चुनें।</translation>
    </message>
</context>
<context>
    <name>rd::app</name>
    <message>
        <source>Use it here</source>
        <translation>यहाँ उपयोग करें</translation>
    </message>
    <message>
        <source>Show the open window</source>
        <translation>खुली विंडो दिखाएँ</translation>
    </message>
    <message>
        <source>It does not answer. Perhaps a command in a terminal is using the workspace.</source>
        <translation>कोई उत्तर नहीं मिल रहा। शायद टर्मिनल का कोई कमांड वर्कस्पेस का उपयोग कर रहा है।</translation>
    </message>
</context>
<context>
    <name>rd::app::DeskWindows</name>
    <message>
        <source>Opening the workspace …</source>
        <translation>वर्कस्पेस खुल रहा है …</translation>
    </message>
    <message>
        <source>An older copy of the books</source>
        <translation>बहीखाते की पुरानी प्रति</translation>
    </message>
    <message>
        <source>This computer has seen newer books of this workspace. Was this copy brought back on purpose?</source>
        <translation>इस कंप्यूटर ने इस वर्कस्पेस का अधिक नया बहीखाता देखा है। क्या यह प्रति जान-बूझकर वापस लाई गई है?</translation>
    </message>
    <message>
        <source>Until you say so, nothing is written into it. If you go on with it, each reward that was due is looked up before it is issued. If not, close the window and put the newest file back.</source>
        <translation>आपके बताने तक इसमें कुछ नहीं लिखा जाएगा। यदि आप इसी से आगे बढ़ते हैं, तो जो रिवॉर्ड देय था उसे जारी करने से पहले जाँचा जाएगा। यदि नहीं, तो विंडो बंद करें और सबसे नई फ़ाइल वापस रखें।</translation>
    </message>
    <message>
        <source>Go on with this copy</source>
        <translation>इसी प्रति से आगे बढ़ें</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>केवल देखें</translation>
    </message>
    <message>
        <source>Preparing the sample merchant …</source>
        <translation>सैंपल व्यापारी तैयार हो रहा है …</translation>
    </message>
    <message>
        <source>The language changes as soon as “%1” has ended.</source>
        <translation>“%1” समाप्त होते ही भाषा बदलेगी।</translation>
    </message>
    <message>
        <source>The language changes as soon as “%1” is closed.</source>
        <translation>“%1” बंद होते ही भाषा बदलेगी।</translation>
    </message>
    <message>
        <source>The language changes as soon as the work under way has ended.</source>
        <translation>जारी काम समाप्त होते ही भाषा बदलेगी।</translation>
    </message>
</context>
<context>
    <name>rd::items::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>About</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration</comment>
        <translation>लगा समय</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>सिंक</translation>
    </message>
    <message>
        <source>Issuing rewards</source>
        <translation>रिवॉर्ड जारी करना</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Computing rewards</source>
        <translation>रिवॉर्ड की गणना</translation>
    </message>
    <message>
        <source>Clock warning</source>
        <comment>the computer&apos;s clock is wrong</comment>
        <translation>घड़ी की चेतावनी</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>आंशिक रूप से पूरा</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 मि.से.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 से.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 मि. %2 से.</translation>
    </message>
    <message>
        <source>Payout batch</source>
        <translation>पेआउट बैच</translation>
    </message>
    <message>
        <source>Events of a file</source>
        <translation>फ़ाइल के इवेंट</translation>
    </message>
</context>
<context>
    <name>rd::items::BatchModel</name>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>पेआउट</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर मिला</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>टेस्ट मोड</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ड्राफ़्ट</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>सील किया गया</translation>
    </message>
    <message>
        <source>Export uncertain</source>
        <translation>निर्यात अनिश्चित</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>निर्यात किया गया</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>मिलान हो चुका</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>त्यागा गया</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>अभी नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>दावा नहीं हुआ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>वापस आया</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>मोड</translation>
    </message>
</context>
<context>
    <name>rd::items::CampaignModel</name>
    <message>
        <source>Campaign</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>क्या मिलता है</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>days between payment and reward</comment>
        <translation>होल्ड</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>वर्ज़न</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln दिन</numerusform>
            <numerusform>%Ln दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral, one-sided</source>
        <translation>रेफ़रल, एकतरफ़ा</translation>
    </message>
    <message>
        <source>Referral, two-sided</source>
        <translation>रेफ़रल, दोतरफ़ा</translation>
    </message>
    <message>
        <source>Affiliate</source>
        <translation>एफ़िलिएट</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>न्यूज़लेटर</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>माइलस्टोन</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>लीडरबोर्ड</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ड्राफ़्ट</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
</context>
<context>
    <name>rd::items::ParticipantModel</name>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>अर्जित</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>amount that is due</comment>
        <translation>देय</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>आगामी</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>जुड़ने की तिथि</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>has asked to take part</comment>
        <translation>आवेदन किया</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>निलंबित</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>no longer takes part</comment>
        <translation>छोड़ दिया</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>मिटाया गया</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an amount is, currency</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Former e-mail</source>
        <translation>पुराना ई-मेल</translation>
    </message>
</context>
<context>
    <name>rd::items::PaymentModel</name>
    <message>
        <source>Paid</source>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>रिफ़ंड हुआ</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>लाने वाला</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>चार्ज</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>हाथ से दर्ज</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>मोड</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>what payments add up to</comment>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>Referred revenue</source>
        <translation>रेफ़रल से रेवेन्यू</translation>
    </message>
</context>
<context>
    <name>rd::items::PayoutListModel</name>
    <message>
        <source>Made</source>
        <comment>when a batch was</comment>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>निपटाया गया</translation>
    </message>
    <message>
        <source>Provider says</source>
        <translation>प्रोवाइडर का उत्तर</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>मोड</translation>
    </message>
</context>
<context>
    <name>rd::items::PayoutModel</name>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>किसे जाता है</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>May be taken until</source>
        <translation>कब तक लिया जा सकता है</translation>
    </message>
</context>
<context>
    <name>rd::items::RecordModel</name>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a record</comment>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>सभी रिकॉर्ड</translation>
    </message>
    <message>
        <source>Earned, issued, taken back</source>
        <translation>कमाई, जारी, वापस लिए गए</translation>
    </message>
    <message>
        <source>Decisions of people</source>
        <translation>लोगों के निर्णय</translation>
    </message>
    <message>
        <source>Payout batches</source>
        <translation>पेआउट बैच</translation>
    </message>
    <message>
        <source>Settings, people, imports</source>
        <translation>सेटिंग, लोग, आयात</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Reward earned</source>
        <translation>रिवॉर्ड अर्जित</translation>
    </message>
    <message>
        <source>Reward given back</source>
        <translation>रिवॉर्ड फिर जोड़ा गया</translation>
    </message>
    <message>
        <source>Reward taken back before it was issued</source>
        <translation>जारी होने से पहले रिवॉर्ड वापस लिया</translation>
    </message>
    <message>
        <source>Reward taken back after it was issued</source>
        <translation>जारी होने के बाद रिवॉर्ड वापस लिया</translation>
    </message>
    <message>
        <source>Reward on its way</source>
        <translation>रिवॉर्ड भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Reward issued</source>
        <translation>रिवॉर्ड जारी</translation>
    </message>
    <message>
        <source>Issuing failed</source>
        <translation>जारी करना विफल</translation>
    </message>
    <message>
        <source>Came back from the provider</source>
        <translation>प्रोवाइडर से वापस आया</translation>
    </message>
    <message>
        <source>Kept for a claim</source>
        <translation>दावे के लिए रोका गया</translation>
    </message>
    <message>
        <source>Balance corrected upwards</source>
        <translation>शेष बढ़ाकर ठीक किया गया</translation>
    </message>
    <message>
        <source>Balance corrected downwards</source>
        <translation>शेष घटाकर ठीक किया गया</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>राइट-ऑफ़ किया गया</translation>
    </message>
    <message>
        <source>Claim stands again</source>
        <translation>दावा फिर लागू</translation>
    </message>
    <message>
        <source>Reward approved</source>
        <translation>रिवॉर्ड स्वीकृत</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>स्वीकृति वापस ली गई</translation>
    </message>
    <message>
        <source>Reward rejected</source>
        <translation>रिवॉर्ड अस्वीकृत</translation>
    </message>
    <message>
        <source>Reward reopened</source>
        <translation>रिवॉर्ड फिर खोला गया</translation>
    </message>
    <message>
        <source>Suspicion raised</source>
        <translation>संदेह उठाया गया</translation>
    </message>
    <message>
        <source>Suspicion cleared</source>
        <translation>संदेह हटाया गया</translation>
    </message>
    <message>
        <source>Suspicion confirmed</source>
        <translation>संदेह की पुष्टि</translation>
    </message>
    <message>
        <source>Reward put on hold</source>
        <translation>रिवॉर्ड होल्ड किया गया</translation>
    </message>
    <message>
        <source>Reward without an amount earned</source>
        <translation>बिना राशि का रिवॉर्ड अर्जित</translation>
    </message>
    <message>
        <source>Uncertain request ended</source>
        <translation>अनिश्चित अनुरोध समाप्त</translation>
    </message>
    <message>
        <source>Request sent again</source>
        <translation>अनुरोध फिर भेजा गया</translation>
    </message>
    <message>
        <source>Marked as issued by hand</source>
        <translation>हाथ से जारी चिह्नित</translation>
    </message>
    <message>
        <source>Write-off proposed</source>
        <translation>राइट-ऑफ़ प्रस्तावित</translation>
    </message>
    <message>
        <source>Write-off refused</source>
        <translation>राइट-ऑफ़ से मना</translation>
    </message>
    <message>
        <source>Put into a payout batch</source>
        <translation>पेआउट बैच में रखा गया</translation>
    </message>
    <message>
        <source>Payout batch given up</source>
        <translation>पेआउट बैच छोड़ा गया</translation>
    </message>
    <message>
        <source>Payout batch sealed</source>
        <translation>पेआउट बैच सील किया गया</translation>
    </message>
    <message>
        <source>News of a payout</source>
        <translation>पेआउट की नई जानकारी</translation>
    </message>
    <message>
        <source>Part kept for a claim</source>
        <translation>दावे के लिए कुछ राशि रोकी गई</translation>
    </message>
    <message>
        <source>Payout batch approved</source>
        <translation>पेआउट बैच स्वीकृत</translation>
    </message>
    <message>
        <source>Payout file written</source>
        <translation>पेआउट फ़ाइल लिखी गई</translation>
    </message>
    <message>
        <source>Results of payouts read</source>
        <translation>पेआउट के परिणाम पढ़े गए</translation>
    </message>
    <message>
        <source>Payout batch closed</source>
        <translation>पेआउट बैच बंद किया गया</translation>
    </message>
    <message>
        <source>Campaign changed</source>
        <translation>कैंपेन बदला गया</translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation>सदस्य बदला गया</translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation>कनेक्शन बदला गया</translation>
    </message>
    <message>
        <source>Codes or customers assigned</source>
        <translation>कोड या ग्राहक असाइन किए गए</translation>
    </message>
    <message>
        <source>List imported</source>
        <translation>सूची आयात की गई</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>बैकअप से रीस्टोर किया गया</translation>
    </message>
    <message>
        <source>Looked up after a restore</source>
        <translation>रीस्टोर के बाद जाँचा गया</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>व्यक्ति मिटाया गया</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>कुंजी बदली गई</translation>
    </message>
    <message>
        <source>Payout method or rule changed</source>
        <translation>पेआउट का तरीका या नियम बदला गया</translation>
    </message>
    <message>
        <source>State of a participant changed</source>
        <translation>प्रतिभागी की स्थिति बदली गई</translation>
    </message>
    <message>
        <source>E-mail address of a participant changed</source>
        <translation>किसी प्रतिभागी का ई-मेल पता बदला गया</translation>
    </message>
</context>
<context>
    <name>rd::items::ReferralModel</name>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>लाने वाला</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Has paid</source>
        <translation>भुगतान किया</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>कोड %1</translation>
    </message>
    <message>
        <source>Link reference %1</source>
        <translation>लिंक संदर्भ %1</translation>
    </message>
    <message>
        <source>Metadata %1</source>
        <translation>मेटाडेटा %1</translation>
    </message>
    <message>
        <source>Order attribute %1</source>
        <translation>ऑर्डर एट्रिब्यूट %1</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>आयातित सूची</translation>
    </message>
    <message>
        <source>Imported list %1</source>
        <translation>आयातित सूची %1</translation>
    </message>
    <message>
        <source>Assigned by hand</source>
        <translation>हाथ से असाइन</translation>
    </message>
    <message>
        <source>Assigned by hand: %1</source>
        <translation>हाथ से असाइन: %1</translation>
    </message>
    <message>
        <source>Participant&apos;s e-mail</source>
        <translation>प्रतिभागी का ईमेल</translation>
    </message>
    <message>
        <source>Customer at the provider</source>
        <translation>प्रोवाइडर पर ग्राहक</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>मोड</translation>
    </message>
</context>
<context>
    <name>rd::items::RewardGroupModel</name>
    <message numerus="yes">
        <source>%Ln ready</source>
        <comment>rewards with nothing in the way</comment>
        <translation>
            <numerusform>%Ln तैयार</numerusform>
            <numerusform>%Ln तैयार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <comment>rewards</comment>
        <translation>
            <numerusform>%Ln रुका हुआ</numerusform>
            <numerusform>%Ln रुके हुए</numerusform>
        </translation>
    </message>
    <message>
        <source>Participant %1</source>
        <comment>by number, who has no name</comment>
        <translation>प्रतिभागी %1</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>कोई कैंपेन नहीं</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>सभी प्रतिभागी</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>सभी कैंपेन</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड</numerusform>
            <numerusform>%Ln रिवॉर्ड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be issued</source>
        <comment>rewards with nothing in the way</comment>
        <translation>
            <numerusform>%Ln जारी हो सकता है</numerusform>
            <numerusform>%Ln जारी हो सकते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln प्रतिभागी</numerusform>
            <numerusform>%Ln प्रतिभागी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln कैंपेन</numerusform>
            <numerusform>%Ln कैंपेन</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>participants or campaigns, as the title of the column says</comment>
        <translation>सभी</translation>
    </message>
</context>
<context>
    <name>rd::items::RewardModel</name>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>रिवॉर्ड</translation>
    </message>
    <message>
        <source>For</source>
        <comment>which side of a referral is rewarded</comment>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date from which a reward is due</comment>
        <translation>देय तिथि</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>रुकने का कारण</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>कूपन</translation>
    </message>
    <message>
        <source>Account credit</source>
        <translation>खाता क्रेडिट</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>मूल्य परिवर्तन</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>स्टोर क्रेडिट</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>गिफ़्ट कार्ड</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>डिस्काउंट कोड</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>पॉइंट</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>वस्तु</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>समीक्षा में</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>In a batch</source>
        <translation>बैच में</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>प्रस्तुत</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>दावा नहीं हुआ</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>अमान्य</translation>
    </message>
    <message>
        <source>Partly reversed</source>
        <translation>आंशिक रूप से वापस लिया</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Below the threshold</source>
        <translation>न्यूनतम सीमा से कम</translation>
    </message>
    <message>
        <source>Negative balance</source>
        <translation>ऋणात्मक शेष</translation>
    </message>
    <message>
        <source>No payout method</source>
        <translation>पेआउट का तरीका नहीं</translation>
    </message>
    <message>
        <source>Payout method changed recently</source>
        <translation>पेआउट का तरीका हाल में बदला</translation>
    </message>
    <message>
        <source>Currency not supported</source>
        <translation>मुद्रा समर्थित नहीं</translation>
    </message>
    <message>
        <source>Tax form missing</source>
        <translation>टैक्स फ़ॉर्म नहीं मिला</translation>
    </message>
    <message>
        <source>Participant suspended</source>
        <translation>प्रतिभागी निलंबित</translation>
    </message>
    <message>
        <source>No customer with this e-mail</source>
        <translation>इस ईमेल का ग्राहक नहीं</translation>
    </message>
    <message>
        <source>E-mail differs</source>
        <translation>ईमेल अलग है</translation>
    </message>
    <message>
        <source>Holds an unused discount</source>
        <translation>अप्रयुक्त डिस्काउंट है</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>दूसरी मुद्रा</translation>
    </message>
    <message>
        <source>Provider&apos;s limit</source>
        <translation>प्रोवाइडर की सीमा</translation>
    </message>
    <message>
        <source>Exchange rate missing</source>
        <translation>विनिमय दर नहीं है</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>Several customers with this e-mail</source>
        <translation>इस ईमेल के कई ग्राहक</translation>
    </message>
    <message>
        <source>Several subscriptions</source>
        <translation>कई सब्सक्रिप्शन</translation>
    </message>
    <message>
        <source>First sync not complete</source>
        <translation>पहला सिंक अधूरा</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>स्वीकृति चाहिए</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>प्रोवाइडर ने मना किया</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>समय पर उत्तर नहीं</translation>
    </message>
    <message>
        <source>Provider asks for a pause</source>
        <translation>प्रोवाइडर ने रुकने को कहा</translation>
    </message>
    <message>
        <source>Outcome being checked</source>
        <translation>परिणाम जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>Referrer&apos;s reward not due</source>
        <translation>रेफ़रर का रिवॉर्ड देय नहीं</translation>
    </message>
    <message>
        <source>Already issued</source>
        <translation>पहले ही जारी</translation>
    </message>
    <message>
        <source>May have been given before the restore</source>
        <translation>शायद रीस्टोर से पहले दिया गया</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>रेफ़रर</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>the person who was referred</comment>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>A dispute is open</source>
        <translation>विवाद खुला है</translation>
    </message>
    <message>
        <source>A refund is under way</source>
        <translation>रिफ़ंड चल रहा है</translation>
    </message>
    <message>
        <source>Participant and customer are the same person</source>
        <translation>प्रतिभागी और ग्राहक एक ही व्यक्ति हैं</translation>
    </message>
    <message>
        <source>Participant and customer look alike</source>
        <translation>प्रतिभागी और ग्राहक मिलते-जुलते हैं</translation>
    </message>
    <message>
        <source>Somebody else&apos;s code was used</source>
        <translation>किसी और के कोड का उपयोग हुआ</translation>
    </message>
    <message>
        <source>The exchange rate is missing</source>
        <translation>विनिमय दर नहीं है</translation>
    </message>
    <message>
        <source>Held by a person</source>
        <translation>किसी व्यक्ति ने होल्ड किया</translation>
    </message>
    <message>
        <source>What was counted for it has fallen since</source>
        <translation>जिस पर गणना हुई वह बाद में घट गया</translation>
    </message>
    <message>
        <source>A change is proposed</source>
        <translation>बदलाव प्रस्तावित है</translation>
    </message>
    <message>
        <source>Participant and customer are of the same company</source>
        <translation>प्रतिभागी और ग्राहक एक ही कंपनी के हैं</translation>
    </message>
    <message>
        <source>The customer has a throw-away e-mail address</source>
        <translation>ग्राहक का ईमेल पता अस्थायी है</translation>
    </message>
    <message>
        <source>Unusually many new referrals at once</source>
        <translation>एक साथ असामान्य रूप से अधिक नए रेफ़रल</translation>
    </message>
    <message>
        <source>The e-mail address looks like another one</source>
        <translation>ईमेल पता किसी अन्य पते जैसा है</translation>
    </message>
    <message>
        <source>Another customer has the same e-mail address</source>
        <translation>किसी अन्य ग्राहक का ईमेल पता यही है</translation>
    </message>
    <message>
        <source>This prize has been given to somebody else</source>
        <translation>यह इनाम किसी और को दिया जा चुका है</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>मोड</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>date of the payment</comment>
        <translation>भुगतान की तिथि</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>date</comment>
        <translation>जारी होने की तिथि</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Two participants are paid to the same place</source>
        <translation>दो प्रतिभागियों का पेआउट एक ही जगह जाता है</translation>
    </message>
    <message>
        <source>Reversed</source>
        <comment>date</comment>
        <translation>वापस लिया गया</translation>
    </message>
</context>
<context>
    <name>rd::items::WindowModel</name>
    <message>
        <source>The table changed meanwhile.</source>
        <translation>तालिका इस बीच बदल गई।</translation>
    </message>
</context>
<context>
    <name>rd::views::AboutSheet</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>डायग्नोस्टिक कॉपी करें</translation>
    </message>
    <message>
        <source>About Referral Desk</source>
        <translation>Referral Desk के बारे में</translation>
    </message>
    <message>
        <source>Referral Desk</source>
        <translation>Referral Desk</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>वर्ज़न %1</translation>
    </message>
    <message>
        <source>Referral and affiliate administration on the merchant&apos;s own desk.</source>
        <translation>रेफ़रल और एफ़िलिएट का प्रबंधन, व्यापारी के अपने डेस्क पर।</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License वर्ज़न 3 या बाद के अंतर्गत मुक्त सॉफ़्टवेयर। इसके साथ कोई वारंटी नहीं है।</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>डायग्नोस्टिक</translation>
    </message>
    <message>
        <source>For a report of a problem. Versions and kinds of places only: no names, no addresses, no keys.</source>
        <translation>समस्या की रिपोर्ट के लिए। केवल वर्ज़न और स्थानों के प्रकार: कोई नाम, पता या कुंजी नहीं।</translation>
    </message>
    <message>
        <source>Collecting …</source>
        <translation>जानकारी ली जा रही है …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>This window acts as %1, the user of this computer, with the role %2.</source>
        <translation>यह विंडो इस कंप्यूटर के उपयोगकर्ता %1 के रूप में, %2 की भूमिका में काम करती है।</translation>
    </message>
</context>
<context>
    <name>rd::views::ActionBar</name>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>More that can be done with the selection</source>
        <translation>चयन पर अन्य कार्रवाइयाँ</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>चयन</translation>
    </message>
</context>
<context>
    <name>rd::views::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>गतिविधियाँ</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>इतिहास में खोजें</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>अभी कुछ नहीं हुआ</translation>
    </message>
    <message>
        <source>Syncs, imports, decisions and issued rewards are listed here, with their outcome.</source>
        <translation>सिंक, आयात, निर्णय और जारी रिवॉर्ड यहाँ परिणाम सहित दिखते हैं।</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>अभी सिंक करें</translation>
    </message>
    <message>
        <source>Lines of the history are hidden by the search or the filters above.</source>
        <translation>ऊपर की खोज या फ़िल्टर के कारण इतिहास की कुछ पंक्तियाँ छिपी हैं।</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>रीफ़्रेश</translation>
    </message>
    <message>
        <source>Load the history again</source>
        <translation>इतिहास फिर से लोड करें</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>गतिविधि का प्रकार</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>सभी गतिविधियाँ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>सभी परिणाम</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln गतिविधि</numerusform>
            <numerusform>%Ln गतिविधियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>About</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration</comment>
        <translation>लगा समय</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Records of the books …</source>
        <translation>बहीखाते के रिकॉर्ड …</translation>
    </message>
    <message>
        <source>Every posting and decision there ever was, in the order of the hash chain</source>
        <translation>अब तक की हर प्रविष्टि और निर्णय, हैश शृंखला के क्रम में</translation>
    </message>
    <message>
        <source>Last issue …</source>
        <translation>पिछली बार जारी …</translation>
    </message>
    <message>
        <source>Read again what the last order to issue rewards came to, reward by reward</source>
        <translation>पिछली बार रिवॉर्ड जारी करने का परिणाम, हर रिवॉर्ड सहित, फिर देखें</translation>
    </message>
</context>
<context>
    <name>rd::views::AdjustSheet</name>
    <message>
        <source>Adjust the balance of %1</source>
        <translation>%1 की शेष राशि समायोजित करें</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Adjust balance</source>
        <translation>शेष समायोजित करें</translation>
    </message>
    <message>
        <source>For what the campaigns do not cover: a bonus, a correction, something agreed on. It is a record of its own with your name and the reason, and is never changed afterwards.</source>
        <translation>जो कैंपेन में नहीं आता उसके लिए: बोनस, सुधार या कोई सहमति। यह आपके नाम और कारण के साथ अलग रिकॉर्ड है और बाद में कभी नहीं बदलता।</translation>
    </message>
    <message>
        <source>Owe more</source>
        <translation>देय बढ़ाएँ</translation>
    </message>
    <message>
        <source>Owe less</source>
        <translation>देय घटाएँ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Under whose terms the money is approved and paid</source>
        <translation>किस कैंपेन की शर्तों पर राशि स्वीकृत और चुकाई जाएगी</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Kept with the record</source>
        <translation>रिकॉर्ड के साथ रखा जाता है</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>क्या होगा</translation>
    </message>
    <message>
        <source>%1 is in no campaign, so that nothing says how more money would be paid. Import the participant into a campaign first.</source>
        <translation>%1 किसी कैंपेन में नहीं हैं, इसलिए तय नहीं है कि अतिरिक्त राशि कैसे चुकाई जाए। पहले प्रतिभागी को किसी कैंपेन में आयात करें।</translation>
    </message>
    <message>
        <source>%1 is taken off what %2 is paid next in this currency. Nothing is asked back from them.</source>
        <translation>%2 को इस मुद्रा में अगले पेआउट में से %1 घटाया जाएगा। उनसे कुछ वापस नहीं माँगा जाएगा।</translation>
    </message>
    <message>
        <source>%1 becomes a reward of %2. It is due at once and waits for approval like any other.</source>
        <translation>%1, %2 का रिवॉर्ड बनेगा। यह तुरंत देय होगा और सामान्य रूप से स्वीकृति की प्रतीक्षा करेगा।</translation>
    </message>
    <message>
        <source>Owe %1 less</source>
        <translation>देय %1 घटाएँ</translation>
    </message>
    <message>
        <source>Owe %1 more</source>
        <translation>देय %1 बढ़ाएँ</translation>
    </message>
    <message>
        <source>Adjusting a balance</source>
        <translation>शेष का समायोजन</translation>
    </message>
    <message>
        <source>%1 will be taken off what %2 is paid next.</source>
        <translation>%2 के अगले पेआउट में से %1 घटाया जाएगा।</translation>
    </message>
    <message>
        <source>%1 more is owed to %2; the reward waits for approval.</source>
        <translation>%2 को %1 अधिक देय है; रिवॉर्ड स्वीकृति की प्रतीक्षा में है।</translation>
    </message>
</context>
<context>
    <name>rd::views::AdoptSheet</name>
    <message>
        <source>its metadata say so</source>
        <translation>उसके मेटाडेटा के अनुसार</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>उसके नाम के अनुसार</translation>
    </message>
    <message>
        <source>you say so</source>
        <translation>आपके अनुसार</translation>
    </message>
    <message>
        <source>Adopt existing codes</source>
        <translation>मौजूदा कोड अपनाएँ</translation>
    </message>
    <message>
        <source>Go by names as well: DRONA29 belongs to the only Drona</source>
        <translation>नाम से भी पहचानें: DRONA29 एकमात्र Drona का है</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>मिले कोड</translation>
    </message>
    <message>
        <source>Look for codes</source>
        <translation>कोड खोजें</translation>
    </message>
    <message>
        <source>Adopt codes</source>
        <translation>कोड अपनाएँ</translation>
    </message>
    <message>
        <source>Promotion codes that were made at the provider and belong to nobody here. Nothing is changed at the provider; what was bought with an adopted code counts for its participant.</source>
        <translation>प्रोवाइडर पर बने प्रोमो कोड जो यहाँ किसी के नहीं हैं। प्रोवाइडर पर कुछ नहीं बदलता; अपनाए गए कोड से हुई खरीद उसके प्रतिभागी के खाते में गिनी जाती है।</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>One code only</source>
        <translation>केवल एक कोड</translation>
    </message>
    <message>
        <source>Its text or id; empty for all that can be told</source>
        <translation>उसका टेक्स्ट या ID; सभी पहचाने जा सकने वालों के लिए खाली छोड़ें</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>किसका है</translation>
    </message>
    <message>
        <source>E-mail address, code or id of the participant</source>
        <translation>प्रतिभागी का ईमेल पता, कोड या ID</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>A campaign says which connections and metadata to look at. Make one first.</source>
        <translation>कौन से कनेक्शन और मेटाडेटा देखने हैं, यह कैंपेन से तय होता है। पहले कैंपेन बनाएँ।</translation>
    </message>
    <message>
        <source>A single code needs its participant, and the other way round.</source>
        <translation>एक कोड के साथ उसका प्रतिभागी चाहिए, और प्रतिभागी के साथ कोड।</translation>
    </message>
    <message>
        <source>Looking for codes</source>
        <translation>कोड खोजे जा रहे हैं</translation>
    </message>
    <message>
        <source>Adopting codes</source>
        <translation>कोड अपनाए जा रहे हैं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes belong to their participants now.</source>
        <translation>
            <numerusform>%Ln कोड अब अपने प्रतिभागी का है।</numerusform>
            <numerusform>%Ln कोड अब अपने प्रतिभागियों के हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>could be several: name one</source>
        <translation>कई हो सकते हैं: एक चुनें</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>codes that can be told, codes that cannot</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No code can be told.</source>
        <translation>कोई कोड पहचाना नहीं जा सका।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes can be told.</source>
        <translation>
            <numerusform>%Ln कोड पहचाना जा सकता है।</numerusform>
            <numerusform>%Ln कोड पहचाने जा सकते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay with nobody.</source>
        <translation>
            <numerusform>%Ln किसी का नहीं रहेगा।</numerusform>
            <numerusform>%Ln किसी के नहीं रहेंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %Ln codes</source>
        <translation>
            <numerusform>%Ln कोड अपनाएँ</numerusform>
            <numerusform>%Ln कोड अपनाएँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::AmountsField</name>
    <message>
        <source>Add an amount in another currency</source>
        <translation>दूसरी मुद्रा में राशि जोड़ें</translation>
    </message>
    <message>
        <source>Remove this amount</source>
        <translation>यह राशि हटाएँ</translation>
    </message>
</context>
<context>
    <name>rd::views::ApproveSheet</name>
    <message>
        <source>Approve batch %1</source>
        <translation>बैच %1 स्वीकृत करें</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>स्वीकृत करें</translation>
    </message>
    <message>
        <source>Somebody else than the person who made the batch agrees to exactly these payouts. An approval is good for 72 hours, and only for this content.</source>
        <translation>बैच बनाने वाले से अलग व्यक्ति ठीक इन्हीं पेआउट पर सहमति देता है। स्वीकृति 72 घंटे और केवल इसी सामग्री के लिए मान्य है।</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>पेआउट</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>बनाने वाला</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>स्वीकृत करने वाला</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>There is nobody else who may approve this batch.</source>
        <translation>इस बैच को स्वीकृत कर सकने वाला कोई और नहीं है।</translation>
    </message>
    <message>
        <source>An admin adds an approver: File, Who decides.</source>
        <translation>एडमिन स्वीकृतिकर्ता जोड़ता है: फ़ाइल, निर्णय कौन लेता है।</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>यह पासफ़्रेज़ सही नहीं है।</translation>
    </message>
    <message>
        <source>%1 approved batch %2.</source>
        <translation>%1 ने बैच %2 स्वीकृत किया।</translation>
    </message>
    <message>
        <source>The e-mail address of %1 is not known, so own rewards cannot be told from others.</source>
        <translation>%1 का ईमेल पता ज्ञात नहीं है, इसलिए अपने रिवॉर्ड दूसरों के रिवॉर्ड से अलग नहीं पहचाने जा सकते।</translation>
    </message>
    <message>
        <source>An admin enters it: File, Who decides.</source>
        <translation>एडमिन इसे दर्ज करता है: फ़ाइल, निर्णय कौन लेता है।</translation>
    </message>
    <message>
        <source>%1 approved batch %2 and signed it.</source>
        <translation>%1 ने बैच %2 स्वीकृत किया और उस पर हस्ताक्षर किए।</translation>
    </message>
    <message>
        <source>Approving a batch</source>
        <translation>बैच स्वीकृत करना</translation>
    </message>
</context>
<context>
    <name>rd::views::AssignSheet</name>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>E-mail or customer id of the provider</source>
        <translation>ईमेल या प्रोवाइडर की ग्राहक ID</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>E-mail, code or id</source>
        <translation>ईमेल, कोड या ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Kept with the decision</source>
        <translation>निर्णय के साथ रखा जाता है</translation>
    </message>
    <message>
        <source>Assign customer</source>
        <translation>ग्राहक असाइन करें</translation>
    </message>
    <message>
        <source>Assign a customer</source>
        <translation>ग्राहक असाइन करें</translation>
    </message>
    <message>
        <source>An assignment by hand comes before every other evidence. Rewards that were not issued yet move with the customer.</source>
        <translation>हाथ से असाइन करना हर अन्य प्रमाण से ऊपर है। जो रिवॉर्ड अभी जारी नहीं हुए, वे ग्राहक के साथ जाते हैं।</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>लाने वाला</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Any campaign the participant has joined</source>
        <translation>कोई भी कैंपेन जिसमें प्रतिभागी है</translation>
    </message>
    <message>
        <source>Assigning a customer</source>
        <translation>ग्राहक असाइन करना</translation>
    </message>
    <message>
        <source>Assigning, and computing the rewards again …</source>
        <translation>असाइन किया जा रहा है और रिवॉर्ड की फिर गणना हो रही है …</translation>
    </message>
</context>
<context>
    <name>rd::views::AttentionList</name>
    <message>
        <source>Nothing waits for you.</source>
        <translation>आपके लिए कुछ लंबित नहीं है।</translation>
    </message>
</context>
<context>
    <name>rd::views::AutoSync</name>
    <message>
        <source>Only when asked</source>
        <translation>केवल कहने पर</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>हर %Ln मिनट</numerusform>
            <numerusform>हर %Ln मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>How often this window syncs by itself while it is open</source>
        <translation>यह विंडो खुली रहने पर कितनी बार अपने आप सिंक करती है</translation>
    </message>
</context>
<context>
    <name>rd::views::BackupSheet</name>
    <message>
        <source>Back up the books</source>
        <translation>बहीखाते का बैकअप लें</translation>
    </message>
    <message>
        <source>Without a passphrase: whoever has the file can read the books</source>
        <translation>बिना पासफ़्रेज़ के: जिसके पास फ़ाइल हो, वह बहीखाता पढ़ सकता है</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>बैकअप लें …</translation>
    </message>
    <message>
        <source>The books as they are now go into one new file, also while a sync or an issue is under way. Keys that lie in this computer&apos;s keychain are not in it. Without its passphrase nobody can open the file, you neither: keep both, and apart.</source>
        <translation>बहीखाता अभी जैसा है, वैसा एक नई फ़ाइल में जाता है, सिंक या जारी करने के दौरान भी। इस कंप्यूटर की कीचेन में रखी कुंजियाँ इसमें नहीं होतीं। पासफ़्रेज़ के बिना फ़ाइल कोई नहीं खोल सकता, आप भी नहीं: दोनों को संभालकर और अलग-अलग रखें।</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>एक बार और</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>क्या लिखा गया</translation>
    </message>
    <message>
        <source>Put the file where nobody else can read it.</source>
        <translation>फ़ाइल वहाँ रखें जहाँ उसे कोई और न पढ़ सके।</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters. Several words are easier to keep than a short riddle.</source>
        <translation>
            <numerusform>कम से कम %Ln अक्षर। छोटी पहेली से कई शब्द याद रखना आसान है।</numerusform>
            <numerusform>कम से कम %Ln अक्षर। छोटी पहेली से कई शब्द याद रखना आसान है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>इसे एक बार और लिखें।</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>दोनों अलग हैं।</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>बैकअप (*.backup)</translation>
    </message>
    <message>
        <source>Backing up the books</source>
        <translation>बहीखाते का बैकअप लेना</translation>
    </message>
    <message>
        <source>Copying the books …</source>
        <translation>बहीखाते की प्रति बन रही है …</translation>
    </message>
    <message>
        <source>%1 was written: %2 records of the books, %3 KB.</source>
        <translation>%1 लिखी गई: बहीखाते के %2 रिकॉर्ड, %3 KB।</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>यह एन्क्रिप्टेड है।</translation>
    </message>
    <message>
        <source>It is not encrypted.</source>
        <translation>यह एन्क्रिप्टेड नहीं है।</translation>
    </message>
    <message>
        <source>With your own copies of payout formats: %1.</source>
        <translation>पेआउट फ़ॉर्मैट की आपकी अपनी प्रतियाँ भी शामिल हैं: %1।</translation>
    </message>
    <message>
        <source>Not in it, since they are no payout formats that can be read: %1.</source>
        <translation>शामिल नहीं, क्योंकि ये पढ़े जा सकने वाले पेआउट फ़ॉर्मैट नहीं हैं: %1।</translation>
    </message>
</context>
<context>
    <name>rd::views::BalanceView</name>
    <message>
        <source>Balance in %1</source>
        <translation>%1 में शेष</translation>
    </message>
    <message>
        <source>Owed back</source>
        <translation>वापसी बकाया</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>भुगतान योग्य</translation>
    </message>
    <message>
        <source>Asks to write off what is owed back; another person approves</source>
        <translation>वापसी बकाया के राइट-ऑफ़ का अनुरोध; कोई अन्य व्यक्ति स्वीकृत करता है</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>हाथ से दर्ज</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>reason, who entered it</comment>
        <translation>%1, %2 द्वारा</translation>
    </message>
    <message>
        <source>Proposed write-off</source>
        <translation>प्रस्तावित राइट-ऑफ़</translation>
    </message>
    <message>
        <source>%1 asks to give up %2: %3</source>
        <comment>1: who, 2: amount, 3: reason</comment>
        <translation>%1 ने %2 छोड़ने का अनुरोध किया है: %3</translation>
    </message>
    <message>
        <source>Write off …</source>
        <translation>राइट-ऑफ़ करें …</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>मना करें …</translation>
    </message>
    <message>
        <source>Carried until the threshold of the campaign is reached.</source>
        <translation>कैंपेन की न्यूनतम सीमा पूरी होने तक आगे ले जाया जाता है।</translation>
    </message>
    <message>
        <source>New rewards first pay back what was issued and later refunded.</source>
        <translation>जो जारी होने के बाद रिफ़ंड हुआ, वह पहले नए रिवॉर्ड से वसूला जाता है।</translation>
    </message>
</context>
<context>
    <name>rd::views::Banner</name>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is Warning, Problem, Note or Done, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>यह संदेश हटाएँ</translation>
    </message>
</context>
<context>
    <name>rd::views::BatchPaper</name>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>पेआउट</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>भुगतान का दिन</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>मोड</translation>
    </message>
    <message>
        <source>Test mode: nothing here is real money</source>
        <translation>टेस्ट मोड: यहाँ असली पैसा नहीं है</translation>
    </message>
    <message>
        <source>Fingerprints (SHA-256)</source>
        <translation>फ़िंगरप्रिंट (SHA-256)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>सील</translation>
    </message>
    <message>
        <source>recorded, not signed with a key of their own</source>
        <translation>दर्ज, पर अपनी कुंजी से हस्ताक्षरित नहीं</translation>
    </message>
    <message>
        <source>signed with their own key</source>
        <translation>अपनी कुंजी से हस्ताक्षरित</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>किसने सहमति दी</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>किसने बनाया</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>किसने स्वीकृत किया</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>अभी किसी ने नहीं</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>किसने सील किया</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>किसने लिखा</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln payouts are in the table of the batch.</source>
        <translation>
            <numerusform>%Ln पेआउट बैच की तालिका में है।</numerusform>
            <numerusform>%Ln पेआउट बैच की तालिका में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>किसे जाता है</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>तैयार किया</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>स्वीकृत किया</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>अपलोड किया</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तिथि</translation>
    </message>
    <message>
        <source>Payout batch %1</source>
        <translation>पेआउट बैच %1</translation>
    </message>
    <message>
        <source>Written again by</source>
        <translation>फिर किसने लिखा</translation>
    </message>
    <message>
        <source>Not written by</source>
        <comment>an export that failed</comment>
        <translation>किससे नहीं लिखा गया</translation>
    </message>
    <message>
        <source>Perhaps written by</source>
        <comment>an export whose end is not known</comment>
        <translation>शायद किसने लिखा</translation>
    </message>
    <message>
        <source>the file above</source>
        <translation>ऊपर वाली फ़ाइल</translation>
    </message>
</context>
<context>
    <name>rd::views::BatchSteps</name>
    <message>
        <source>Write the file of %1 again?</source>
        <translation>%1 की फ़ाइल फिर से लिखें?</translation>
    </message>
    <message>
        <source>The file was written before: %1. If both are uploaded, everybody may be paid twice.</source>
        <translation>फ़ाइल पहले लिखी जा चुकी है: %1। यदि दोनों अपलोड हुईं, तो सबको दो बार भुगतान हो सकता है।</translation>
    </message>
    <message>
        <source>It has the same bytes and the same references as the first one, so that the provider can tell.</source>
        <translation>इसकी सामग्री और संदर्भ पहली फ़ाइल जैसे ही हैं, ताकि प्रोवाइडर पहचान सके।</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>फिर से लिखें</translation>
    </message>
    <message>
        <source>Write the file of %1?</source>
        <translation>%1 की फ़ाइल लिखें?</translation>
    </message>
    <message>
        <source>%1 are sealed and written as “%2”. From then on they count as submitted and cannot be changed.</source>
        <translation>%1 सील होकर “%2” के रूप में लिखा जाएगा। उसके बाद वह प्रस्तुत माना जाएगा और बदला नहीं जा सकेगा।</translation>
    </message>
    <message>
        <source>Nothing is sent by this program: you upload the file at the provider, once, and read its result back here.</source>
        <translation>यह प्रोग्राम कुछ नहीं भेजता: आप फ़ाइल प्रोवाइडर पर एक बार अपलोड करें और उसका परिणाम यहाँ पढ़ें।</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>फ़ाइल लिखें</translation>
    </message>
    <message>
        <source>Write the file of batch %1</source>
        <translation>बैच %1 की फ़ाइल लिखें</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <translation>%1 फ़ाइलें (*.%2);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Writing a payout file</source>
        <translation>पेआउट फ़ाइल लिखना</translation>
    </message>
    <message>
        <source>Give it to the provider, then read the result file back here.</source>
        <translation>इसे प्रोवाइडर को दें, फिर परिणाम फ़ाइल यहाँ पढ़ें।</translation>
    </message>
    <message>
        <source>Upload it at %1, then read the result file back here.</source>
        <translation>इसे %1 पर अपलोड करें, फिर परिणाम फ़ाइल यहाँ पढ़ें।</translation>
    </message>
    <message>
        <source>Batch %1 was written to %2.</source>
        <translation>बैच %1 को %2 में लिखा गया।</translation>
    </message>
    <message>
        <source>Check a file against batch %1</source>
        <translation>बैच %1 से फ़ाइल का मिलान करें</translation>
    </message>
    <message>
        <source>%1 is the file of batch %2, byte for byte.</source>
        <translation>%1 ठीक बैच %2 की ही फ़ाइल है, हर बाइट समान है।</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 is not the file of batch %2. Do not upload it.</source>
        <translation>%1 बैच %2 की फ़ाइल नहीं है। इसे अपलोड न करें।</translation>
    </message>
    <message>
        <source>Its SHA-256 begins with %1; that of the batch with %2.</source>
        <translation>इसका SHA-256 %1 से शुरू होता है; बैच का %2 से।</translation>
    </message>
    <message>
        <source>Read the results of batch %1</source>
        <translation>बैच %1 के परिणाम पढ़ें</translation>
    </message>
    <message>
        <source>Result files (*.csv *.xml *.txt);;All files (*)</source>
        <translation>परिणाम फ़ाइलें (*.csv *.xml *.txt);;सभी फ़ाइलें (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were paid by hand</source>
        <translation>
            <numerusform>%Ln पेआउट हाथ से चुकाया गया</numerusform>
            <numerusform>%Ln पेआउट हाथ से चुकाए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference of the payment, kept with them</source>
        <translation>भुगतान का संदर्भ, इनके साथ रखा जाता है</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>भुगतान हुआ चिह्नित करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were marked as paid.</source>
        <translation>
            <numerusform>%Ln पेआउट भुगतान हुआ चिह्नित किया गया।</numerusform>
            <numerusform>%Ln पेआउट भुगतान हुए चिह्नित किए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1 is closed.</source>
        <translation>बैच %1 बंद हुआ।</translation>
    </message>
    <message>
        <source>Discard batch %1</source>
        <translation>बैच %1 त्यागें</translation>
    </message>
    <message>
        <source>Its file may have been written. Why is nothing of it going to be paid?</source>
        <translation>शायद इसकी फ़ाइल लिखी जा चुकी है। इसमें से कुछ भी क्यों नहीं चुकाया जाएगा?</translation>
    </message>
    <message>
        <source>Reason, kept with the batch</source>
        <translation>कारण, बैच के साथ रखा जाता है</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>त्यागें</translation>
    </message>
    <message>
        <source>Was the file really never uploaded?</source>
        <translation>क्या फ़ाइल सचमुच कभी अपलोड नहीं हुई?</translation>
    </message>
    <message>
        <source>%1 of batch %2 are due again. If the file was uploaded somewhere, they would be paid twice.</source>
        <translation>बैच %2 का %1 फिर से देय होगा। यदि फ़ाइल कहीं अपलोड हुई थी, तो दो बार भुगतान हो जाएगा।</translation>
    </message>
    <message>
        <source>Look at the provider first.</source>
        <translation>पहले प्रोवाइडर पर देखें।</translation>
    </message>
    <message>
        <source>It was never uploaded: discard</source>
        <translation>अपलोड नहीं हुई: त्यागें</translation>
    </message>
    <message>
        <source>Batch %1 is discarded; its rewards are due again.</source>
        <translation>बैच %1 त्यागा गया; इसके रिवॉर्ड फिर से देय हैं।</translation>
    </message>
    <message>
        <source>Batch %1 is discarded; its rewards are approved as before.</source>
        <translation>बैच %1 त्यागा गया; इसके रिवॉर्ड पहले की तरह स्वीकृत हैं।</translation>
    </message>
    <message>
        <source>Save the cover sheet of batch %1</source>
        <translation>बैच %1 की कवर शीट सहेजें</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF फ़ाइलें (*.pdf)</translation>
    </message>
    <message>
        <source>The cover sheet of batch %1 was saved as %2.</source>
        <translation>बैच %1 की कवर शीट %2 के रूप में सहेजी गई।</translation>
    </message>
    <message>
        <source>Its totals and fingerprints are those of the batch now; there is a line for each signature.</source>
        <translation>इसके योग और फ़िंगरप्रिंट बैच के अभी के हैं; हर हस्ताक्षर के लिए एक रेखा है।</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>प्रिंट के लिए खोलें</translation>
    </message>
</context>
<context>
    <name>rd::views::BatchView</name>
    <message>
        <source>Another participant has the same destination</source>
        <translation>किसी अन्य प्रतिभागी का गंतव्य भी यही है</translation>
    </message>
    <message>
        <source>The participant has another payout method by now</source>
        <translation>प्रतिभागी का पेआउट का तरीका अब अलग है</translation>
    </message>
    <message>
        <source>%1 kept for what was owed back</source>
        <translation>वापसी बकाया के लिए %1 रोका गया</translation>
    </message>
    <message>
        <source>May be taken until %1</source>
        <translation>%1 तक लिया जा सकता है</translation>
    </message>
    <message>
        <source>Marked as paid by a person</source>
        <translation>किसी व्यक्ति ने भुगतान हुआ चिह्नित किया</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Payouts of the batch</source>
        <translation>बैच के पेआउट</translation>
    </message>
    <message>
        <source>About this batch</source>
        <translation>इस बैच के बारे में</translation>
    </message>
    <message>
        <source>Search name, e-mail or reference</source>
        <translation>नाम, ईमेल या संदर्भ खोजें</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>सभी स्थितियाँ</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>लोड हो रहा है …</translation>
    </message>
    <message>
        <source>test mode</source>
        <translation>टेस्ट मोड</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>बैच %1</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>टेस्ट मोड</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>पेआउट</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर मिला</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>किसने क्या किया</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>सील किया गया</translation>
    </message>
    <message>
        <source>Copy the path of the file</source>
        <translation>फ़ाइल का पाथ कॉपी करें</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>त्यागा गया</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>सील</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the file</source>
        <translation>फ़ाइल का SHA-256 कॉपी करें</translation>
    </message>
    <message>
        <source>Results read</source>
        <translation>पढ़े गए परिणाम</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln पंक्ति</numerusform>
            <numerusform>%Ln पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Export again …</source>
        <translation>फिर निर्यात करें …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>निर्यात करें …</translation>
    </message>
    <message>
        <source>Approved and signed</source>
        <translation>स्वीकृत और हस्ताक्षरित</translation>
    </message>
    <message>
        <source>Self-billing invoice %1</source>
        <translation>सेल्फ़-बिलिंग इनवॉइस %1</translation>
    </message>
    <message>
        <source>Waits for the number of its invoice</source>
        <translation>अपने इनवॉइस की संख्या की प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignEditor</name>
    <message>
        <source>New campaign</source>
        <translation>नया कैंपेन</translation>
    </message>
    <message>
        <source>Edit campaign “%1”</source>
        <translation>कैंपेन “%1” संपादित करें</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>इसे भरना ज़रूरी है।</translation>
    </message>
    <message>
        <source>This has to be filled in: %1.</source>
        <translation>इसे भरना ज़रूरी है: %1।</translation>
    </message>
    <message>
        <source>What would it cost?</source>
        <translation>लागत कितनी होगी?</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>सहेजें …</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>सेक्शन</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Shows what changes before anything is saved (%1)</source>
        <translation>सहेजने से पहले बदलाव दिखाता है (%1)</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>शब्दों में</translation>
    </message>
    <message>
        <source>Something here has to be put right.</source>
        <translation>यहाँ कुछ ठीक करना होगा।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things have to be put right first.</source>
        <translation>
            <numerusform>पहले %Ln चीज़ ठीक करनी होगी।</numerusform>
            <numerusform>पहले %Ln चीज़ें ठीक करनी होंगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>What you changed in this campaign is lost.</source>
        <translation>इस कैंपेन में किए गए बदलाव खो जाएँगे।</translation>
    </message>
    <message>
        <source>Beside the form</source>
        <translation>फ़ॉर्म के बगल में</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>of other terms</comment>
        <translation>लागत</translation>
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
        <translation> या </translation>
    </message>
    <message>
        <source>%1 for each payment</source>
        <translation>हर भुगतान पर %1</translation>
    </message>
    <message>
        <source>%1 for each line of an invoice</source>
        <translation>इनवॉइस की हर पंक्ति पर %1</translation>
    </message>
    <message>
        <source>%1 for each piece sold</source>
        <translation>बिके हर नग पर %1</translation>
    </message>
    <message>
        <source>counted over all time</source>
        <translation>पूरी अवधि की गिनती</translation>
    </message>
    <message>
        <source>counted anew each year</source>
        <translation>हर वर्ष नई गिनती</translation>
    </message>
    <message>
        <source>counted anew each month</source>
        <translation>हर महीने नई गिनती</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %Ln payments</source>
        <translation>
            <numerusform>%Ln भुगतान के बाद %1</numerusform>
            <numerusform>%Ln भुगतानों के बाद %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 after %2 minor units of revenue</source>
        <comment>rate, revenue in the smallest unit of the currency</comment>
        <translation>मुद्रा की सबसे छोटी इकाई में %2 रेवेन्यू के बाद %1</translation>
    </message>
    <message>
        <source>%1 of each payment, %2</source>
        <comment>steps of a rate, how they are counted</comment>
        <translation>हर भुगतान का %1, %2</translation>
    </message>
    <message>
        <source>on the first payment only</source>
        <translation>केवल पहले भुगतान पर</translation>
    </message>
    <message numerus="yes">
        <source>on the first %Ln payments</source>
        <translation>
            <numerusform>केवल पहले %Ln भुगतान पर</numerusform>
            <numerusform>पहले %Ln भुगतानों पर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln months</source>
        <translation>
            <numerusform>%Ln महीने तक</numerusform>
            <numerusform>%Ln महीनों तक</numerusform>
        </translation>
    </message>
    <message>
        <source>a coupon of %1 for the next invoice</source>
        <translation>अगले इनवॉइस के लिए %1 का कूपन</translation>
    </message>
    <message numerus="yes">
        <source>a coupon of %1 for %Ln months</source>
        <translation>
            <numerusform>%Ln महीने के लिए %1 का कूपन</numerusform>
            <numerusform>%Ln महीनों के लिए %1 का कूपन</numerusform>
        </translation>
    </message>
    <message>
        <source>a coupon of %1 on every invoice</source>
        <translation>हर इनवॉइस पर %1 का कूपन</translation>
    </message>
    <message>
        <source>a discount code of %1</source>
        <translation>%1 का डिस्काउंट कोड</translation>
    </message>
    <message numerus="yes">
        <source>%1, to be used %Ln times</source>
        <translation>
            <numerusform>%1, %Ln बार उपयोग के लिए</numerusform>
            <numerusform>%1, %Ln बार उपयोग के लिए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, within %Ln days</source>
        <translation>
            <numerusform>%1, %Ln दिन के भीतर</numerusform>
            <numerusform>%1, %Ln दिनों के भीतर</numerusform>
        </translation>
    </message>
    <message>
        <source>each month</source>
        <translation>हर महीने</translation>
    </message>
    <message>
        <source>each quarter</source>
        <translation>हर तिमाही</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>हर वर्ष</translation>
    </message>
    <message>
        <source>over the whole campaign</source>
        <translation>पूरे कैंपेन में</translation>
    </message>
    <message>
        <source>promotion code</source>
        <translation>प्रोमो कोड</translation>
    </message>
    <message>
        <source>reference of a link</source>
        <translation>लिंक का संदर्भ</translation>
    </message>
    <message>
        <source>metadata of the sale</source>
        <translation>बिक्री का मेटाडेटा</translation>
    </message>
    <message>
        <source>attribute of the order</source>
        <translation>ऑर्डर का एट्रिब्यूट</translation>
    </message>
    <message>
        <source>imported list</source>
        <translation>आयातित सूची</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>प्रति दिन</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>प्रति सप्ताह</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>प्रति माह</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>At most %1 %2 for each customer.</source>
        <comment>amount, period</comment>
        <translation>हर ग्राहक के लिए अधिकतम %1 %2।</translation>
    </message>
    <message>
        <source>At most %1 %2 for each participant.</source>
        <comment>amount, period</comment>
        <translation>हर प्रतिभागी के लिए अधिकतम %1 %2।</translation>
    </message>
    <message>
        <source>At most %1 %2 for the whole campaign.</source>
        <comment>amount, period</comment>
        <translation>पूरे कैंपेन के लिए अधिकतम %1 %2।</translation>
    </message>
    <message>
        <source>Who still holds an unused discount is left out until it is used.</source>
        <translation>जिनके पास अप्रयुक्त डिस्काउंट है, वे उपयोग होने तक शामिल नहीं होते।</translation>
    </message>
    <message>
        <source>Who still holds an unused discount waits until it is used.</source>
        <translation>जिनके पास अप्रयुक्त डिस्काउंट है, वे उपयोग होने तक प्रतीक्षा करते हैं।</translation>
    </message>
    <message>
        <source>Who still holds an unused discount gets account credit instead.</source>
        <translation>जिनके पास अप्रयुक्त डिस्काउंट है, उन्हें उसके बदले खाता क्रेडिट मिलता है।</translation>
    </message>
    <message>
        <source>%1 of each payment</source>
        <comment>percentage</comment>
        <translation>हर भुगतान का %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is earned, how long</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Only products %1.</source>
        <translation>केवल उत्पाद %1।</translation>
    </message>
    <message>
        <source>Only prices %1.</source>
        <translation>केवल मूल्य %1।</translation>
    </message>
    <message>
        <source>Only collections %1.</source>
        <translation>केवल कलेक्शन %1।</translation>
    </message>
    <message>
        <source>Only for %1.</source>
        <translation>केवल %1 के लिए।</translation>
    </message>
    <message>
        <source>Only for the groups %1.</source>
        <translation>केवल समूह %1 के लिए।</translation>
    </message>
    <message>
        <source>Comes on top of other rules.</source>
        <translation>अन्य नियमों के अतिरिक्त।</translation>
    </message>
    <message>
        <source>another price: %1</source>
        <translation>दूसरा मूल्य: %1</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>amount, kind of reward</comment>
        <translation>%2 के रूप में %1</translation>
    </message>
    <message>
        <source>%1 as %2, once for each referral</source>
        <comment>amount, kind of reward</comment>
        <translation>%2 के रूप में %1, हर रेफ़रल पर एक बार</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more rules, as %2</source>
        <translation>
            <numerusform>%1 और %Ln अन्य नियम, %2 के रूप में</numerusform>
            <numerusform>%1 और %Ln अन्य नियम, %2 के रूप में</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>what is earned, kind of reward</comment>
        <translation>%2 के रूप में %1</translation>
    </message>
    <message>
        <source>The referrer gets %1.</source>
        <translation>रेफ़रर को मिलता है: %1।</translation>
    </message>
    <message>
        <source>The customer gets %1.</source>
        <translation>ग्राहक को मिलता है: %1।</translation>
    </message>
    <message>
        <source>The customer&apos;s reward waits until the referrer&apos;s is due.</source>
        <translation>ग्राहक का रिवॉर्ड रेफ़रर का रिवॉर्ड देय होने तक रुकता है।</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln customers: %1.</source>
        <translation>
            <numerusform>%Ln ग्राहक के बाद: %1।</numerusform>
            <numerusform>%Ln ग्राहकों के बाद: %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranked by payments brought, %1.</source>
        <comment>period</comment>
        <translation>लाए गए भुगतानों के अनुसार रैंक, %1।</translation>
    </message>
    <message>
        <source>Ranked by revenue in %1, %2.</source>
        <comment>currency, period</comment>
        <translation>%1 में रेवेन्यू के अनुसार रैंक, %2।</translation>
    </message>
    <message>
        <source>Rank %1: %2.</source>
        <comment>number, prize</comment>
        <translation>रैंक %1: %2।</translation>
    </message>
    <message>
        <source>Referrer: %1</source>
        <translation>रेफ़रर: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <comment>the person who was referred</comment>
        <translation>ग्राहक: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln milestones</source>
        <translation>
            <numerusform>%Ln माइलस्टोन</numerusform>
            <numerusform>%Ln माइलस्टोन</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1.</source>
        <comment>kinds of evidence</comment>
        <translation>पहचान का आधार: %1।</translation>
    </message>
    <message numerus="yes">
        <source>The first to bring a customer counts, within %Ln days.</source>
        <translation>
            <numerusform>%Ln दिन के भीतर, ग्राहक को सबसे पहले लाने वाला गिना जाता है।</numerusform>
            <numerusform>%Ln दिनों के भीतर, ग्राहक को सबसे पहले लाने वाला गिना जाता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last to bring a customer counts, within %Ln days.</source>
        <translation>
            <numerusform>%Ln दिन के भीतर, ग्राहक को सबसे अंत में लाने वाला गिना जाता है।</numerusform>
            <numerusform>%Ln दिनों के भीतर, ग्राहक को सबसे अंत में लाने वाला गिना जाता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>People who were customers before count too.</source>
        <translation>जो पहले से ग्राहक थे, वे भी गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Another participant&apos;s code moves the customer to that participant.</source>
        <translation>किसी अन्य प्रतिभागी के कोड से ग्राहक उस प्रतिभागी के पास चला जाता है।</translation>
    </message>
    <message>
        <source>Due as soon as the customer has paid.</source>
        <translation>ग्राहक के भुगतान करते ही देय।</translation>
    </message>
    <message numerus="yes">
        <source>Due %Ln days after the customer has paid.</source>
        <translation>
            <numerusform>ग्राहक के भुगतान के %Ln दिन बाद देय।</numerusform>
            <numerusform>ग्राहक के भुगतान के %Ln दिन बाद देय।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payments for a longer interval are held %Ln days.</source>
        <translation>
            <numerusform>लंबी अवधि के भुगतान %Ln दिन होल्ड पर रहते हैं।</numerusform>
            <numerusform>लंबी अवधि के भुगतान %Ln दिन होल्ड पर रहते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins with payment number %1.</source>
        <translation>भुगतान संख्या %1 से शुरू।</translation>
    </message>
    <message>
        <source>Due rewards are approved automatically and, where Stripe gives them, sent after each sync.</source>
        <translation>देय रिवॉर्ड अपने आप स्वीकृत होते हैं और जहाँ Stripe देता है, वहाँ हर सिंक के बाद भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>A person approves each reward.</source>
        <translation>हर रिवॉर्ड को कोई व्यक्ति स्वीकृत करता है।</translation>
    </message>
    <message>
        <source>Runs from %1.</source>
        <translation>%1 से चालू।</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <translation>%1 को समाप्त।</translation>
    </message>
    <message>
        <source>Payments below %1 earn nothing.</source>
        <translation>%1 से कम के भुगतान पर कुछ नहीं मिलता।</translation>
    </message>
    <message>
        <source>Paid out from %1 on.</source>
        <translation>%1 से पेआउट होता है।</translation>
    </message>
    <message>
        <source>the same company&apos;s e-mail domain</source>
        <translation>एक ही कंपनी का ईमेल डोमेन</translation>
    </message>
    <message>
        <source>throw-away addresses</source>
        <translation>अस्थायी पते</translation>
    </message>
    <message>
        <source>addresses that look alike</source>
        <translation>मिलते-जुलते पते</translation>
    </message>
    <message>
        <source>the same address written in several ways</source>
        <translation>एक ही पता अलग-अलग तरह से लिखा हुआ</translation>
    </message>
    <message>
        <source>Referring oneself is always held until a person has looked.</source>
        <translation>स्वयं को रेफ़र करना हमेशा होल्ड होता है, जब तक कोई व्यक्ति न देख ले।</translation>
    </message>
    <message>
        <source>So are: %1.</source>
        <comment>list of suspicions</comment>
        <translation>ये भी: %1।</translation>
    </message>
    <message>
        <source>And a burst of more than %1 referrals within %2 days that is more than %3 times the participant&apos;s usual number.</source>
        <translation>और %2 दिनों में %1 से अधिक रेफ़रल का उछाल, जो प्रतिभागी की सामान्य संख्या के %3 गुना से अधिक हो।</translation>
    </message>
    <message>
        <source>cash</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>नकद</translation>
    </message>
    <message>
        <source>account credit</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>खाता क्रेडिट</translation>
    </message>
    <message>
        <source>store credit</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>स्टोर क्रेडिट</translation>
    </message>
    <message>
        <source>gift card</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>गिफ़्ट कार्ड</translation>
    </message>
    <message>
        <source>points</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>पॉइंट</translation>
    </message>
    <message>
        <source>goods</source>
        <comment>after: 20.00 EUR as</comment>
        <translation>वस्तुएँ</translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignTemplates</name>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Affiliate programme</source>
        <translation>एफ़िलिएट प्रोग्राम</translation>
    </message>
    <message>
        <source>Partners earn 20 % of every payment of their customers for a year, in cash.</source>
        <translation>पार्टनर अपने ग्राहकों के हर भुगतान का 20 % एक वर्ष तक नकद पाते हैं।</translation>
    </message>
    <message>
        <source>Rising share</source>
        <translation>बढ़ता हिस्सा</translation>
    </message>
    <message>
        <source>Affiliate programme with steps</source>
        <translation>स्टेप वाला एफ़िलिएट प्रोग्राम</translation>
    </message>
    <message>
        <source>Who brings more earns a better share: 20 %, from 10 payments a year 25 %, from 50 on 30 %.</source>
        <translation>जो अधिक लाता है, उसका हिस्सा बढ़ता है: 20 %, वर्ष में 10 भुगतान से 25 %, 50 से 30 %।</translation>
    </message>
    <message>
        <source>Give and get</source>
        <translation>दें और पाएँ</translation>
    </message>
    <message>
        <source>Customers invite friends: the friend gets 20 % off, the customer an account credit.</source>
        <translation>ग्राहक मित्रों को बुलाते हैं: मित्र को 20 % छूट, ग्राहक को खाता क्रेडिट।</translation>
    </message>
    <message>
        <source>Refer a friend</source>
        <translation>मित्र को रेफ़र करें</translation>
    </message>
    <message>
        <source>The customer who refers gets an account credit once the friend has paid.</source>
        <translation>मित्र के भुगतान करने पर रेफ़र करने वाले ग्राहक को खाता क्रेडिट मिलता है।</translation>
    </message>
    <message>
        <source>A surprise</source>
        <translation>सरप्राइज़</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>माइलस्टोन</translation>
    </message>
    <message>
        <source>A reward at the 3rd, the 10th and the 25th customer brought.</source>
        <translation>लाए गए 3रे, 10वें और 25वें ग्राहक पर रिवॉर्ड।</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>स्टिकर</translation>
    </message>
    <message>
        <source>A mug</source>
        <translation>मग</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>न्यूज़लेटर</translation>
    </message>
    <message>
        <source>Readers who bring readers get something at certain numbers; nobody has to buy.</source>
        <translation>पाठक लाने वाले पाठकों को निश्चित संख्या पर कुछ मिलता है; किसी को खरीदना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>लीडरबोर्ड</translation>
    </message>
    <message>
        <source>Each month the three who brought most payments win a prize.</source>
        <translation>हर महीने सबसे अधिक भुगतान लाने वाले तीन लोग इनाम जीतते हैं।</translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignsPage</name>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, what it earns</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>किसे क्या मिलता है</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>वर्ज़न</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>वर्ज़न %1</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>शुरुआत से</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>A payment keeps the terms of the version that was in force when it was billed.</source>
        <translation>भुगतान पर उस वर्ज़न की शर्तें लागू रहती हैं जो बिलिंग के समय लागू था।</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Search campaign or rule</source>
        <translation>कैंपेन या नियम खोजें</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>शर्तें</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>अभी कोई कैंपेन नहीं</translation>
    </message>
    <message>
        <source>A campaign says who earns what, for which payments and for how long. Begin with a template and change what you like.</source>
        <translation>कैंपेन बताता है कि किसे, क्या, किन भुगतानों पर और कब तक मिलता है। टेम्पलेट से शुरू करें और जो चाहें बदलें।</translation>
    </message>
    <message>
        <source>New campaign …</source>
        <translation>नया कैंपेन …</translation>
    </message>
    <message>
        <source>Campaigns are hidden by the search above.</source>
        <translation>ऊपर की खोज के कारण कुछ कैंपेन छिपे हैं।</translation>
    </message>
    <message>
        <source>Begin a campaign with a template; nothing is saved before you have seen what it does</source>
        <translation>टेम्पलेट से कैंपेन शुरू करें; असर देखे बिना कुछ नहीं सहेजा जाता</translation>
    </message>
    <message>
        <source>Edit campaign …</source>
        <translation>कैंपेन संपादित करें …</translation>
    </message>
    <message>
        <source>Change the terms of this campaign; Enter does the same while the panel is open</source>
        <translation>इस कैंपेन की शर्तें बदलें; पैनल खुला हो तो Enter से भी</translation>
    </message>
    <message>
        <source>Duplicate campaign …</source>
        <translation>कैंपेन की प्रति बनाएँ …</translation>
    </message>
    <message>
        <source>Begin a new campaign with the terms of this one</source>
        <translation>इसी कैंपेन की शर्तों से नया शुरू करें</translation>
    </message>
    <message>
        <source>Versions …</source>
        <translation>वर्ज़न …</translation>
    </message>
    <message>
        <source>What changed when, and by whom</source>
        <translation>क्या, कब और किसने बदला</translation>
    </message>
    <message>
        <source>Apply a campaign document …</source>
        <translation>कैंपेन डॉक्यूमेंट लागू करें …</translation>
    </message>
    <message>
        <source>Create a campaign, or change one, from a JSON document</source>
        <translation>JSON डॉक्यूमेंट से कैंपेन बनाएँ या बदलें</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>क्या होगा यदि …</translation>
    </message>
    <message>
        <source>Exchange rates …</source>
        <translation>विनिमय दरें …</translation>
    </message>
    <message>
        <source>The rates for campaigns that pay in another currency than the customer</source>
        <translation>ग्राहक से अलग मुद्रा में भुगतान करने वाले कैंपेन की दरें</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>1: campaigns, 2: of them active</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln कैंपेन</numerusform>
            <numerusform>%Ln कैंपेन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln सक्रिय</numerusform>
            <numerusform>%Ln सक्रिय</numerusform>
        </translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>टेस्ट मोड</translation>
    </message>
    <message>
        <source>How a referral is recognised</source>
        <translation>रेफ़रल की पहचान कैसे होती है</translation>
    </message>
    <message>
        <source>When a reward is due</source>
        <translation>रिवॉर्ड कब देय होता है</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Apply a campaign document</source>
        <translation>कैंपेन डॉक्यूमेंट लागू करें</translation>
    </message>
    <message>
        <source>Campaign documents (*.json);;All files (*)</source>
        <translation>कैंपेन डॉक्यूमेंट (*.json);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Campaign “%1” was created.</source>
        <translation>कैंपेन “%1” बनाया गया।</translation>
    </message>
    <message>
        <source>Campaign “%1” has a new version.</source>
        <translation>कैंपेन “%1” का नया वर्ज़न बना।</translation>
    </message>
    <message>
        <source>Campaign “%1” already has these terms; nothing changed.</source>
        <translation>कैंपेन “%1” की शर्तें पहले से यही हैं; कुछ नहीं बदला।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards came out of it.</source>
        <translation>
            <numerusform>इससे %Ln रिवॉर्ड बना।</numerusform>
            <numerusform>इससे %Ln रिवॉर्ड बने।</numerusform>
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
        <translation>%1 लागू नहीं हुआ: %2</translation>
    </message>
    <message>
        <source>Choose another document</source>
        <translation>दूसरा डॉक्यूमेंट चुनें</translation>
    </message>
    <message>
        <source>Change the terms of this campaign and see what they would have cost; nothing is saved before you say so</source>
        <translation>इस कैंपेन की शर्तें बदलें और देखें कि लागत कितनी होती; आपके कहे बिना कुछ नहीं सहेजा जाता</translation>
    </message>
    <message>
        <source>What a campaign document would cost …</source>
        <translation>कैंपेन डॉक्यूमेंट की लागत कितनी होती …</translation>
    </message>
    <message>
        <source>Compute what a JSON document would have cost; nothing is saved</source>
        <translation>JSON डॉक्यूमेंट से लागत कितनी होती, इसकी गणना करें; कुछ सहेजा नहीं जाता</translation>
    </message>
</context>
<context>
    <name>rd::views::CatalogBook</name>
    <message>
        <source>%1, by quantity</source>
        <comment>currency of a price without a fixed amount</comment>
        <translation>%1, मात्रा के अनुसार</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 प्रति माह</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln months</source>
        <translation>
            <numerusform>हर %Ln महीने में %1</numerusform>
            <numerusform>हर %Ln महीनों में %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 प्रति वर्ष</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln years</source>
        <translation>
            <numerusform>हर %Ln वर्ष में %1</numerusform>
            <numerusform>हर %Ln वर्षों में %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 प्रति सप्ताह</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln weeks</source>
        <translation>
            <numerusform>हर %Ln सप्ताह में %1</numerusform>
            <numerusform>हर %Ln सप्ताहों में %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 प्रति दिन</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln days</source>
        <translation>
            <numerusform>हर %Ln दिन में %1</numerusform>
            <numerusform>हर %Ln दिनों में %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 once</source>
        <comment>a price that is not repeated</comment>
        <translation>%1 एक बार</translation>
    </message>
</context>
<context>
    <name>rd::views::CatalogSheet</name>
    <message>
        <source>Choose products</source>
        <translation>उत्पाद चुनें</translation>
    </message>
    <message>
        <source>Choose a price</source>
        <translation>मूल्य चुनें</translation>
    </message>
    <message>
        <source>Choose prices</source>
        <translation>मूल्य चुनें</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>उत्पाद</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (आर्काइव किया गया)</translation>
    </message>
    <message>
        <source>Search name, amount or id</source>
        <translation>नाम, राशि या ID खोजें</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>लोड हो रहा है …</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>चुनने के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>Products and prices appear here once the connections of this campaign have been synced.</source>
        <translation>इस कैंपेन के कनेक्शन सिंक होने पर उत्पाद और मूल्य यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>कोई मेल नहीं</translation>
    </message>
    <message>
        <source>Try a part of the name, an amount or an id.</source>
        <translation>नाम का अंश, राशि या ID आज़माएँ।</translation>
    </message>
    <message>
        <source>Not among the synced ones</source>
        <translation>सिंक की गई सूची में नहीं</translation>
    </message>
    <message>
        <source>“%1” can be used as an id all the same. It takes effect when the provider lists it.</source>
        <translation>“%1” को फिर भी ID के रूप में उपयोग कर सकते हैं। प्रोवाइडर की सूची में आने पर यह लागू होगा।</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>“%1” उपयोग करें</translation>
    </message>
    <message numerus="yes">
        <source>Choose %Ln</source>
        <translation>
            <numerusform>%Ln चुनें</numerusform>
            <numerusform>%Ln चुनें</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose collections</source>
        <translation>कलेक्शन चुनें</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>कलेक्शन</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>उत्पाद</translation>
    </message>
    <message>
        <source>Collections appear here once a shop of this campaign has been synced.</source>
        <translation>इस कैंपेन की कोई दुकान सिंक होने पर कलेक्शन यहाँ दिखेंगे।</translation>
    </message>
</context>
<context>
    <name>rd::views::ChangeSentences</name>
    <message>
        <source>the percentage</source>
        <translation>प्रतिशत</translation>
    </message>
    <message>
        <source>the fixed amount</source>
        <translation>निश्चित राशि</translation>
    </message>
    <message>
        <source>what the fixed amount is paid for</source>
        <translation>निश्चित राशि का आधार</translation>
    </message>
    <message>
        <source>what the tiers count</source>
        <translation>स्टेप की गिनती का आधार</translation>
    </message>
    <message>
        <source>the time the tiers count in</source>
        <translation>स्टेप की गिनती की अवधि</translation>
    </message>
    <message>
        <source>the rounding</source>
        <translation>राउंडिंग</translation>
    </message>
    <message>
        <source>whether it is given beside other rules</source>
        <translation>अन्य नियमों के अतिरिक्त मिलना</translation>
    </message>
    <message>
        <source>the products</source>
        <translation>उत्पाद</translation>
    </message>
    <message>
        <source>the prices</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>the collections</source>
        <translation>कलेक्शन</translation>
    </message>
    <message>
        <source>the participants</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>the groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>for how many months it is given</source>
        <translation>कितने महीनों तक मिलेगा</translation>
    </message>
    <message>
        <source>for how many payments it is given</source>
        <translation>कितने भुगतानों पर मिलेगा</translation>
    </message>
    <message>
        <source>whether it may exceed the payment</source>
        <translation>भुगतान से अधिक की अनुमति</translation>
    </message>
    <message>
        <source>whether a refund lowers it in proportion</source>
        <translation>रिफ़ंड पर उसी अनुपात में घटना</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>सीमा %1</translation>
    </message>
    <message>
        <source>Milestone %1</source>
        <translation>माइलस्टोन %1</translation>
    </message>
    <message>
        <source>Prize %1</source>
        <translation>इनाम %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>नियम “%1”</translation>
    </message>
    <message>
        <source>Rule “%1”: %2</source>
        <comment>name, part of it</comment>
        <translation>नियम “%1”, %2</translation>
    </message>
    <message>
        <source>%1 is new.</source>
        <comment>rule or limit</comment>
        <translation>जोड़ा गया: %1।</translation>
    </message>
    <message>
        <source>%1 is new: %2.</source>
        <comment>part of a rule, value</comment>
        <translation>जोड़ा गया: %1: %2।</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <comment>rule or limit</comment>
        <translation>हटाया गया: %1।</translation>
    </message>
    <message>
        <source>%1 is gone; it was %2.</source>
        <comment>part of a rule, value</comment>
        <translation>हटाया गया: %1; पहले था: %2।</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3.</source>
        <comment>part of a rule, values</comment>
        <translation>%1: %2 से बदलकर %3।</translation>
    </message>
</context>
<context>
    <name>rd::views::ChartCard</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, तालिका में</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>दिखाने के लिए अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Figures appear here after the next sync.</source>
        <translation>अगले सिंक के बाद आँकड़े यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>तालिका में दिखाएँ</translation>
    </message>
    <message>
        <source>More about this chart</source>
        <translation>इस चार्ट के अन्य विकल्प</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>चार्ट में दिखाएँ</translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation>इमेज सहेजें…</translation>
    </message>
    <message>
        <source>Save numbers as CSV…</source>
        <translation>आँकड़े CSV में सहेजें…</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, currency</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 का सप्ताह</translation>
    </message>
</context>
<context>
    <name>rd::views::ChartSaver</name>
    <message>
        <source>Save the chart as an image</source>
        <translation>चार्ट को इमेज के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Images (*.png);;Drawings (*.svg)</source>
        <translation>इमेज (*.png);;ड्रॉइंग (*.svg)</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>आँकड़े सहेजें</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 के रूप में सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>rd::views::Chip</name>
    <message>
        <source>Press to remove this filter</source>
        <translation>यह फ़िल्टर हटाने के लिए दबाएँ</translation>
    </message>
</context>
<context>
    <name>rd::views::ChipsField</name>
    <message>
        <source>Press to remove it</source>
        <translation>हटाने के लिए दबाएँ</translation>
    </message>
</context>
<context>
    <name>rd::views::CodeLines</name>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>क्या होगा</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>1: discount, 2: connection</comment>
        <translation>%1, %2 पर</translation>
    </message>
    <message>
        <source>Code is taken</source>
        <translation>कोड पहले से लिया हुआ</translation>
    </message>
    <message>
        <source>Code not allowed</source>
        <translation>कोड की अनुमति नहीं</translation>
    </message>
    <message>
        <source>Was switched off</source>
        <translation>बंद किया गया था</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>सक्रिय नहीं</translation>
    </message>
    <message>
        <source>Not in the campaign</source>
        <translation>कैंपेन में नहीं</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>प्रोवाइडर ने मना किया</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>बनाया जाएगा</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>जाँच हो रही है</translation>
    </message>
</context>
<context>
    <name>rd::views::CodeSheet</name>
    <message>
        <source>Create codes</source>
        <translation>कोड बनाएँ</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>शर्तें</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>What happens to each code</source>
        <translation>हर कोड का क्या होगा</translation>
    </message>
    <message>
        <source>Give the rest up</source>
        <translation>बाकी छोड़ दें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>कोड दिखाएँ</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>कैंपेन</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>चुना गया %Ln</numerusform>
            <numerusform>चुने गए %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody active in the campaign</source>
        <translation>कैंपेन के सभी सक्रिय प्रतिभागी</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Letters, digits, dashes, and {name}, {surname}, {initials}, {campaign}, {discount}, {number}. Who has a code already keeps it.</source>
        <translation>अक्षर, अंक, डैश और {name}, {surname}, {initials}, {campaign}, {discount}, {number}। जिनके पास कोड है, उनका वही रहता है।</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>पैटर्न</translation>
    </message>
    <message>
        <source>What the campaign gives to those who are referred</source>
        <translation>कैंपेन रेफ़र किए गए लोगों को क्या देता है</translation>
    </message>
    <message>
        <source>A percentage</source>
        <translation>प्रतिशत</translation>
    </message>
    <message>
        <source>A coupon that exists</source>
        <translation>मौजूदा कूपन</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>डिस्काउंट</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>प्रतिशत छूट</translation>
    </message>
    <message>
        <source>Id of the coupon</source>
        <translation>कूपन की ID</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>कूपन</translation>
    </message>
    <message>
        <source>Only for a customer’s first order</source>
        <translation>केवल ग्राहक के पहले ऑर्डर पर</translation>
    </message>
    <message>
        <source>Least amount of an order</source>
        <translation>ऑर्डर की न्यूनतम राशि</translation>
    </message>
    <message>
        <source>The provider asks for one in each currency in which codes are to work</source>
        <translation>कोड जिन मुद्राओं में चलने हैं, प्रोवाइडर हर एक में न्यूनतम राशि माँगता है</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>न्यूनतम राशि</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>केवल इस तिथि तक</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>Uses of each code</source>
        <translation>हर कोड के उपयोग</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Each participant gets a promotion code at the provider, to be typed at the checkout.</source>
        <translation>हर प्रतिभागी को प्रोवाइडर पर एक प्रोमो कोड मिलता है, जो चेकआउट पर लिखा जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln codes</source>
        <translation>
            <numerusform>%Ln कोड बनाएँ</numerusform>
            <numerusform>%Ln कोड बनाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>इसके बाद रोकें</translation>
    </message>
    <message>
        <source>Name the coupon.</source>
        <translation>कूपन बताएँ।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes will be created.</source>
        <translation>
            <numerusform>%Ln कोड बनेगा।</numerusform>
            <numerusform>%Ln कोड बनेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>No code is missing.</source>
        <translation>कोई कोड बाकी नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln पहले से है।</numerusform>
            <numerusform>%Ln पहले से हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of an earlier order are made first.</source>
        <translation>
            <numerusform>पहले के अनुरोध का %Ln कोड पहले बनेगा।</numerusform>
            <numerusform>पहले के अनुरोध के %Ln कोड पहले बनेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating codes</source>
        <translation>कोड बनाना</translation>
    </message>
    <message>
        <source>Creating the codes, one after the other. What is made stays, whatever happens.</source>
        <translation>कोड एक-एक करके बन रहे हैं। जो बन गया वह हर स्थिति में बना रहेगा।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes were created.</source>
        <translation>
            <numerusform>%Ln कोड बनाया गया।</numerusform>
            <numerusform>%Ln कोड बनाए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not; the reason stands beside each.</source>
        <translation>
            <numerusform>%Ln नहीं बना; कारण उसके सामने है।</numerusform>
            <numerusform>%Ln नहीं बने; कारण हर एक के सामने है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being checked at the provider; nothing is made twice.</source>
        <translation>
            <numerusform>%Ln की प्रोवाइडर पर जाँच हो रही है; कुछ भी दो बार नहीं बनता।</numerusform>
            <numerusform>%Ln की प्रोवाइडर पर जाँच हो रही है; कुछ भी दो बार नहीं बनता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still to be made.</source>
        <translation>
            <numerusform>%Ln अभी बनना बाकी है।</numerusform>
            <numerusform>%Ln अभी बनने बाकी हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes are given up; nothing of them was sent.</source>
        <translation>
            <numerusform>%Ln कोड छोड़ा गया; उसका कुछ नहीं भेजा गया।</numerusform>
            <numerusform>%Ln कोड छोड़े गए; उनका कुछ नहीं भेजा गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>The terms you chose for these codes are lost; no code was made.</source>
        <translation>इन कोड के लिए चुनी गई शर्तें खो गईं; कोई कोड नहीं बनाया गया।</translation>
    </message>
</context>
<context>
    <name>rd::views::CodesPanel</name>
    <message>
        <source>Codes</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>कोड %1 कॉपी करें</translation>
    </message>
    <message numerus="yes">
        <source>used %Ln times</source>
        <translation>
            <numerusform>%Ln बार उपयोग हुआ</numerusform>
            <numerusform>%Ln बार उपयोग हुआ</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>Switch %1 off …</source>
        <translation>%1 बंद करें …</translation>
    </message>
    <message>
        <source>Not at the provider: nobody can type it at a checkout yet.</source>
        <translation>प्रोवाइडर पर नहीं है: अभी कोई इसे चेकआउट पर नहीं लिख सकता।</translation>
    </message>
    <message>
        <source>No code yet.</source>
        <translation>अभी कोई कोड नहीं।</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>Copy the address of payment link %1</source>
        <translation>पेमेंट लिंक %1 का पता कॉपी करें</translation>
    </message>
    <message>
        <source>Pricing table</source>
        <translation>प्राइसिंग टेबल</translation>
    </message>
    <message>
        <source>Copy the attribute for a pricing table or buy button</source>
        <translation>प्राइसिंग टेबल या बाय बटन का एट्रिब्यूट कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the metadata value for your own checkout</source>
        <translation>अपने चेकआउट के लिए मेटाडेटा मान कॉपी करें</translation>
    </message>
    <message>
        <source>Switch a code off</source>
        <translation>कोड बंद करना</translation>
    </message>
    <message>
        <source>Nobody can use %1 any more. What was bought with it goes on counting.</source>
        <translation>%1 का अब कोई उपयोग नहीं कर सकेगा। इससे हुई खरीद गिनी जाती रहेगी।</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1 बंद करें</translation>
    </message>
</context>
<context>
    <name>rd::views::CohortChart</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1k</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers first paid in %1</source>
        <translation>
            <numerusform>%1 में %Ln ग्राहक ने पहली बार भुगतान किया</numerusform>
            <numerusform>%1 में %Ln ग्राहकों ने पहली बार भुगतान किया</numerusform>
        </translation>
    </message>
    <message>
        <source>First payment in %1: in %2, %3 of %4 customers paid (%5), %6 in all</source>
        <comment>1, 2: months; 6: money</comment>
        <translation>पहला भुगतान %1 में: %2 में %4 में से %3 ग्राहकों ने भुगतान किया (%5), कुल %6</translation>
    </message>
    <message>
        <source>%1. The month is not over yet.</source>
        <translation>%1। महीना अभी पूरा नहीं हुआ।</translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>पहला भुगतान</translation>
    </message>
    <message>
        <source>%1, chart: arrow keys tell the values</source>
        <translation>%1, चार्ट: तीर कुंजियाँ मान बताती हैं</translation>
    </message>
    <message>
        <source>What the table of months shows</source>
        <translation>महीनों की तालिका क्या दिखाती है</translation>
    </message>
    <message>
        <source>Still paying, %1</source>
        <comment>a currency</comment>
        <translation>अब भी भुगतान जारी, %1</translation>
    </message>
    <message>
        <source>Still paying</source>
        <translation>अब भी भुगतान जारी</translation>
    </message>
    <message>
        <source>Revenue, %1</source>
        <comment>a currency</comment>
        <translation>रेवेन्यू, %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Month %1</source>
        <comment>a number: months after the first payment</comment>
        <translation>महीना %1</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <comment>a month</comment>
        <translation>%1, प्रतिशत</translation>
    </message>
</context>
<context>
    <name>rd::views::ColumnsPane</name>
    <message>
        <source>First rows as they will be read</source>
        <translation>पहली पंक्तियाँ, जैसी पढ़ी जाएँगी</translation>
    </message>
    <message>
        <source>Fields and their columns</source>
        <translation>फ़ील्ड और उनके कॉलम</translation>
    </message>
    <message>
        <source>The first rows, as they will be read</source>
        <translation>पहली पंक्तियाँ, जैसी वे पढ़ी जाएँगी</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>विभाजक</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>एन्कोडिंग</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <comment>field</comment>
        <translation>%1 (ज़रूरी)</translation>
    </message>
    <message>
        <source>%1 (one is needed)</source>
        <comment>field, of two</comment>
        <translation>%1 (कोई एक ज़रूरी)</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <comment>what separates columns</comment>
        <translation>मिला: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <comment>encoding</comment>
        <translation>मिला: %1</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>फ़ाइल में नहीं</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <comment>columns</comment>
        <translation>नहीं पढ़े जाते: %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>one of two fields</comment>
        <translation>%1 या %2</translation>
    </message>
    <message>
        <source>Say which column is which. What you choose is proposed for the next file of this kind.</source>
        <translation>बताएँ कि कौन सा कॉलम क्या है। आपका चयन इस तरह की अगली फ़ाइल के लिए सुझाया जाएगा।</translation>
    </message>
    <message>
        <source>Choose the column for: %1</source>
        <comment>fields that are needed</comment>
        <translation>इसके लिए कॉलम चुनें: %1</translation>
    </message>
</context>
<context>
    <name>rd::views::CommandPalette</name>
    <message>
        <source>What can be done</source>
        <translation>क्या किया जा सकता है</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>Nothing of that name. Try another word.</source>
        <translation>इस नाम का कुछ नहीं मिला। कोई और शब्द आज़माएँ।</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>कहीं भी जाएँ</translation>
    </message>
    <message>
        <source>Type a command, a page, a participant or a campaign</source>
        <translation>कमांड, पेज, प्रतिभागी या कैंपेन लिखें</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>कैंपेन</translation>
    </message>
</context>
<context>
    <name>rd::views::CompareSheet</name>
    <message>
        <source>Equal</source>
        <translation>समान</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>अलग</translation>
    </message>
    <message>
        <source>Only theirs</source>
        <translation>केवल उनका</translation>
    </message>
    <message>
        <source>Only ours</source>
        <translation>केवल हमारा</translation>
    </message>
    <message>
        <source>Compare with another system</source>
        <translation>दूसरे सिस्टम से तुलना करें</translation>
    </message>
    <message>
        <source>Compare with another system: %1</source>
        <translation>दूसरे सिस्टम से तुलना: %1</translation>
    </message>
    <message>
        <source>Comparing line by line …</source>
        <translation>एक-एक पंक्ति की तुलना हो रही है …</translation>
    </message>
    <message>
        <source>Their system and these books, line by line</source>
        <translation>उनका सिस्टम और यह बहीखाता, पंक्ति दर पंक्ति</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>उनका</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>हमारा</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>CSV में सहेजें …</translation>
    </message>
    <message>
        <source>Nothing is changed. “Only ours” are the rewards of the time the file speaks of that it does not name.</source>
        <translation>कुछ नहीं बदला जाता। “केवल हमारा” फ़ाइल की अवधि के वे रिवॉर्ड हैं जो फ़ाइल में नहीं हैं।</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>कौन सी पंक्तियाँ</translation>
    </message>
    <message>
        <source>All that is not equal</source>
        <translation>जो समान नहीं हैं</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>सभी पंक्तियाँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>कोई तुलना नहीं हुई।</translation>
    </message>
    <message>
        <source>%1 equal, %2 differ, %3 only theirs, %4 only ours.</source>
        <translation>%1 समान, %2 अलग, %3 केवल उनके, %4 केवल हमारे।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out because they could not be read.</source>
        <translation>
            <numerusform>%Ln पंक्ति छोड़ी गई, क्योंकि पढ़ी नहीं जा सकी।</numerusform>
            <numerusform>%Ln पंक्तियाँ छोड़ी गईं, क्योंकि पढ़ी नहीं जा सकीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: line %1, %2: %3</source>
        <comment>1: line number, 2: column, 3: what is wrong</comment>
        <translation>पहली: पंक्ति %1, %2: %3</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>तुलना सहेजें</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 के रूप में सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>rd::views::ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectGuide</name>
    <message>
        <source>Nothing that is paid there is real money</source>
        <translation>वहाँ होने वाले भुगतान में असली पैसा नहीं लगता</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Open dashboard.stripe.com and choose the account. Switch to test mode there if you want to try things first.</source>
        <translation>dashboard.stripe.com खोलें और खाता चुनें। पहले आज़माना हो तो वहाँ टेस्ट मोड पर जाएँ।</translation>
    </message>
    <message>
        <source>Choose Developers, then API keys, then “Create restricted key”.</source>
        <translation>Developers, फिर API keys, फिर “Create restricted key” चुनें।</translation>
    </message>
    <message>
        <source>Give it “Read” for Customers, Charges, PaymentIntents, Invoices, Subscriptions, Checkout Sessions, Credit notes, Disputes, Events, Products, Prices, Coupons and Promotion codes.</source>
        <translation>Customers, Charges, PaymentIntents, Invoices, Subscriptions, Checkout Sessions, Credit notes, Disputes, Events, Products, Prices, Coupons और Promotion codes के लिए “Read” दें।</translation>
    </message>
    <message>
        <source>To issue rewards later also give “Write” for Customers, Subscriptions, Coupons and Promotion codes.</source>
        <translation>बाद में रिवॉर्ड जारी करने के लिए Customers, Subscriptions, Coupons और Promotion codes के लिए “Write” भी दें।</translation>
    </message>
    <message>
        <source>Copy the key (it begins with “rk_”; one with “sk_” works too) and paste it here.</source>
        <translation>कुंजी कॉपी करें (यह “rk_” से शुरू होती है; “sk_” वाली भी चलेगी) और यहाँ पेस्ट करें।</translation>
    </message>
    <message>
        <source>Shopify</source>
        <translation>Shopify</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>एक्सेस टोकन</translation>
    </message>
    <message>
        <source>Make an app in Shopify&apos;s Dev Dashboard (dev.shopify.com) and give its version the permissions read_orders, read_all_orders, read_customers, read_products and read_discounts.</source>
        <translation>Shopify के Dev Dashboard (dev.shopify.com) में ऐप बनाएँ और उसके वर्ज़न को read_orders, read_all_orders, read_customers, read_products और read_discounts की अनुमति दें।</translation>
    </message>
    <message>
        <source>To give rewards in the shop later also add write_discounts, write_customers, write_gift_cards, read_store_credit_accounts and write_store_credit_account_transactions.</source>
        <translation>बाद में दुकान में रिवॉर्ड देने के लिए write_discounts, write_customers, write_gift_cards, read_store_credit_accounts और write_store_credit_account_transactions भी जोड़ें।</translation>
    </message>
    <message>
        <source>Release the version and install the app on the shop.</source>
        <translation>वर्ज़न रिलीज़ करें और दुकान पर ऐप इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Copy client ID and client secret from the app&apos;s settings and paste them here.</source>
        <translation>ऐप की सेटिंग से क्लाइंट ID और क्लाइंट सीक्रेट कॉपी करके यहाँ पेस्ट करें।</translation>
    </message>
    <message>
        <source>An app that was made in the shop&apos;s admin has an access token instead, which begins with “shpat_”: leave the client ID empty and paste the token.</source>
        <translation>दुकान के एडमिन में बने ऐप के पास इसके बदले एक्सेस टोकन होता है, जो “shpat_” से शुरू होता है: क्लाइंट ID खाली छोड़ें और टोकन पेस्ट करें।</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>दुकान</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>क्लाइंट ID</translation>
    </message>
    <message>
        <source>Of an app of the Dev Dashboard; empty for an access token</source>
        <translation>Dev Dashboard के ऐप का; एक्सेस टोकन के लिए खाली</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>सीक्रेट</translation>
    </message>
    <message>
        <source>Open the Developer Dashboard of PayPal (developer.paypal.com) and choose Sandbox, to try things, or Live.</source>
        <translation>PayPal का Developer Dashboard (developer.paypal.com) खोलें और Live चुनें, या आज़माने के लिए Sandbox।</translation>
    </message>
    <message>
        <source>Make a REST app there, and switch on Payouts among its features. A live account has to ask PayPal for Payouts first.</source>
        <translation>वहाँ REST ऐप बनाएँ और उसकी सुविधाओं में Payouts चालू करें। लाइव खाते के लिए पहले PayPal से Payouts की अनुमति लेनी होती है।</translation>
    </message>
    <message>
        <source>Copy the app&apos;s client ID and secret and paste them here.</source>
        <translation>ऐप की क्लाइंट ID और सीक्रेट कॉपी करके यहाँ पेस्ट करें।</translation>
    </message>
    <message>
        <source>These are keys of the sandbox</source>
        <translation>ये सैंडबॉक्स की कुंजियाँ हैं</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>of PayPal&apos;s e-mail; may stay empty</source>
        <translation>PayPal के ईमेल का; खाली रह सकता है</translation>
    </message>
    <message>
        <source>What receivers read as the subject of PayPal&apos;s e-mail</source>
        <translation>PayPal के ईमेल के विषय में प्राप्तकर्ता जो पढ़ते हैं</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>to the receiver; may stay empty</source>
        <translation>प्राप्तकर्ता के लिए; खाली रह सकता है</translation>
    </message>
    <message>
        <source>What receivers read in PayPal&apos;s e-mail</source>
        <translation>PayPal के ईमेल में प्राप्तकर्ता जो पढ़ते हैं</translation>
    </message>
    <message>
        <source>Tremendous</source>
        <translation>Tremendous</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>Open the dashboard of Tremendous, or that of its sandbox to try things, and make an API key for developers. It begins with “PROD_”, in the sandbox with “TEST_”.</source>
        <translation>Tremendous का डैशबोर्ड, या आज़माने के लिए उसके सैंडबॉक्स का डैशबोर्ड, खोलें और डेवलपर के लिए API कुंजी बनाएँ। यह “PROD_” से शुरू होती है, सैंडबॉक्स में “TEST_” से।</translation>
    </message>
    <message>
        <source>Make a campaign there, with what the receivers may choose from, and copy its ID. Single products do instead of it.</source>
        <translation>वहाँ कैंपेन बनाएँ, उसमें प्राप्तकर्ताओं के विकल्प तय करें और उसकी ID कॉपी करें। कैंपेन के बदले अलग-अलग उत्पाद भी चलेंगे।</translation>
    </message>
    <message>
        <source>See to it that the funding source may pay for orders by the API, and that there is money in it.</source>
        <translation>सुनिश्चित करें कि फ़ंडिंग स्रोत से API के ऑर्डर का भुगतान हो सकता है और उसमें पैसा है।</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>कैंपेन ID</translation>
    </message>
    <message>
        <source>what receivers choose from</source>
        <translation>प्राप्तकर्ताओं के विकल्प</translation>
    </message>
    <message>
        <source>An ID of Tremendous</source>
        <translation>Tremendous की ID</translation>
    </message>
    <message>
        <source>Product IDs</source>
        <translation>उत्पाद ID</translation>
    </message>
    <message>
        <source>instead of a campaign, with commas</source>
        <translation>कैंपेन के बदले, कॉमा से अलग</translation>
    </message>
    <message>
        <source>IDs of Tremendous, with commas; they win over the campaign</source>
        <translation>Tremendous की ID, कॉमा से अलग; कैंपेन के बजाय ये लागू होती हैं</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>फ़ंडिंग स्रोत</translation>
    </message>
    <message>
        <source>ID of what pays; empty for the balance</source>
        <translation>जिससे भुगतान हो उसकी ID; शेष राशि के लिए खाली</translation>
    </message>
    <message>
        <source>Wise</source>
        <translation>Wise</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API टोकन</translation>
    </message>
    <message>
        <source>Sign in at wise.com with the business that pays, or at its sandbox to try things, and make an API token with full access in the settings.</source>
        <translation>भुगतान करने वाले व्यवसाय से wise.com पर, या आज़माने के लिए उसके सैंडबॉक्स में, साइन इन करें और सेटिंग में पूर्ण एक्सेस वाला API टोकन बनाएँ।</translation>
    </message>
    <message>
        <source>Switch off payment approvals for the business, or Wise refuses transfers that a program makes.</source>
        <translation>व्यवसाय के लिए भुगतान की स्वीकृति का नियम बंद करें, वरना Wise प्रोग्राम से बने ट्रांसफ़र अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>Payouts become a batch at Wise that waits until somebody pays it on wise.com. Only in some countries may a token pay: the United States, Canada, Australia, New Zealand, Singapore and Malaysia.</source>
        <translation>पेआउट Wise पर एक बैच बनते हैं, जो wise.com पर किसी के भुगतान करने तक रुका रहता है। टोकन से भुगतान केवल कुछ देशों में हो सकता है: संयुक्त राज्य अमेरिका, कनाडा, ऑस्ट्रेलिया, न्यूज़ीलैंड, सिंगापुर और मलेशिया।</translation>
    </message>
    <message>
        <source>Participants need a payout method at Wise. Where Wise wants a postal address, such as for US dollars, save the recipient at Wise and give its number.</source>
        <translation>प्रतिभागियों के लिए Wise वाला पेआउट का तरीका चाहिए। जहाँ Wise डाक पता माँगता है, जैसे अमेरिकी डॉलर के लिए, वहाँ प्राप्तकर्ता को Wise पर सहेजें और उसकी संख्या दें।</translation>
    </message>
    <message>
        <source>This is a token of the sandbox</source>
        <translation>यह सैंडबॉक्स का टोकन है</translation>
    </message>
    <message>
        <source>Profile ID</source>
        <translation>प्रोफ़ाइल ID</translation>
    </message>
    <message>
        <source>the business, unless there are several</source>
        <translation>केवल तब, जब व्यवसाय एक से अधिक हों</translation>
    </message>
    <message>
        <source>ID of the profile that pays; empty where there is one business</source>
        <translation>भुगतान करने वाली प्रोफ़ाइल की ID; एक ही व्यवसाय हो तो खाली</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>भुगतान किससे</translation>
    </message>
    <message>
        <source>Currency of the balance that pays; empty for the currency of each reward</source>
        <translation>जिस शेष राशि से भुगतान हो उसकी मुद्रा; हर रिवॉर्ड की अपनी मुद्रा के लिए खाली</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>in the bank statement; may stay empty</source>
        <translation>बैंक स्टेटमेंट में; खाली रह सकता है</translation>
    </message>
    <message>
        <source>What receivers read in their bank statement; American banks show ten characters</source>
        <translation>बैंक स्टेटमेंट में प्राप्तकर्ता जो पढ़ते हैं; अमेरिकी बैंक दस वर्ण दिखाते हैं</translation>
    </message>
    <message>
        <source>Pay each batch from the balance at once</source>
        <translation>हर बैच का भुगतान शेष राशि से तुरंत करें</translation>
    </message>
    <message>
        <source>Only where Wise lets a token pay</source>
        <translation>केवल वहाँ, जहाँ Wise टोकन से भुगतान करने देता है</translation>
    </message>
    <message>
        <source>RazorpayX</source>
        <translation>RazorpayX</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>कुंजी ID</translation>
    </message>
    <message>
        <source>Key secret</source>
        <translation>कुंजी सीक्रेट</translation>
    </message>
    <message>
        <source>Sign in to the dashboard of RazorpayX, in test mode to try things, and make an API key. Its ID begins with “rzp_live_”, in test mode with “rzp_test_”.</source>
        <translation>RazorpayX के डैशबोर्ड में साइन इन करें, आज़माने के लिए टेस्ट मोड में, और API कुंजी बनाएँ। उसकी ID “rzp_live_” से शुरू होती है, टेस्ट मोड में “rzp_test_” से।</translation>
    </message>
    <message>
        <source>Copy the customer identifier or number of the account that pays; it differs between test and live.</source>
        <translation>भुगतान करने वाले खाते का कस्टमर आइडेंटिफ़ायर या खाता संख्या कॉपी करें; टेस्ट और लाइव में यह अलग होती है।</translation>
    </message>
    <message>
        <source>Participants need a payout method at RazorpayX: an Indian account or a UPI address.</source>
        <translation>प्रतिभागियों के लिए RazorpayX वाला पेआउट का तरीका चाहिए: भारतीय खाता या UPI पता।</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>खाता संख्या</translation>
    </message>
    <message>
        <source>Customer identifier of the account that pays</source>
        <translation>भुगतान करने वाले खाते का कस्टमर आइडेंटिफ़ायर</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>At most 30 letters, digits and spaces; the first nine are shown everywhere</source>
        <translation>अधिकतम 30 अक्षर, अंक और स्पेस; पहले नौ हर जगह दिखते हैं</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>A word of RazorpayX or one made in its dashboard</source>
        <translation>RazorpayX का तय शब्द या उसके डैशबोर्ड में बनाया गया शब्द</translation>
    </message>
    <message>
        <source>Cashfree</source>
        <translation>Cashfree</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>क्लाइंट सीक्रेट</translation>
    </message>
    <message>
        <source>Sign in to the Payouts dashboard of Cashfree, in its sandbox to try things, and make an API key under Developers.</source>
        <translation>Cashfree के Payouts डैशबोर्ड में, या आज़माने के लिए उसके सैंडबॉक्स में, साइन इन करें और Developers में API कुंजी बनाएँ।</translation>
    </message>
    <message>
        <source>Participants need a payout method at Cashfree: an Indian account or a UPI address.</source>
        <translation>प्रतिभागियों के लिए Cashfree वाला पेआउट का तरीका चाहिए: भारतीय खाता या UPI पता।</translation>
    </message>
    <message>
        <source>Public key file</source>
        <translation>सार्वजनिक कुंजी की फ़ाइल</translation>
    </message>
    <message>
        <source>The file that Cashfree made for two-factor authentication</source>
        <translation>टू-फ़ैक्टर ऑथेंटिकेशन के लिए Cashfree की बनाई फ़ाइल</translation>
    </message>
    <message>
        <source>Fund source</source>
        <translation>फ़ंड स्रोत</translation>
    </message>
    <message>
        <source>ID of what pays</source>
        <translation>जिससे भुगतान हो उसकी ID</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>At most 70 letters, digits and spaces</source>
        <translation>अधिकतम 70 अक्षर, अंक और स्पेस</translation>
    </message>
    <message>
        <source>Choose API access, Protected customer data, and select name and e-mail address: without them nobody is recognised by e-mail.</source>
        <translation>API access, फिर Protected customer data चुनें, और वहाँ नाम और ईमेल पता: इनके बिना ईमेल से किसी की पहचान नहीं होती।</translation>
    </message>
    <message>
        <source>the balance where it stays empty</source>
        <translation>खाली होने पर शेष राशि</translation>
    </message>
    <message>
        <source>the currency of each reward</source>
        <translation>हर रिवॉर्ड की मुद्रा</translation>
    </message>
    <message>
        <source>Live keys work only from IP addresses on RazorpayX&apos;s list of allowed ones: put this computer&apos;s IP address there. It has to be a fixed one; without it pay with the RazorpayX file under Payouts.</source>
        <translation>लाइव कुंजियाँ केवल RazorpayX की अनुमत सूची के IP पतों से काम करती हैं: इस कंप्यूटर का IP पता उसमें जोड़ें। पता स्थायी होना चाहिए; न हो तो “पेआउट” में RazorpayX फ़ाइल से भुगतान करें।</translation>
    </message>
    <message>
        <source>“payout” where it stays empty</source>
        <translation>खाली होने पर “payout”</translation>
    </message>
    <message>
        <source>Under two-factor authentication there make a public key and save its file: with it Cashfree takes payouts from any IP address. Or put this computer&apos;s IP address on the list; it has to be a fixed one.</source>
        <translation>वहाँ टू-फ़ैक्टर ऑथेंटिकेशन में सार्वजनिक कुंजी बनाएँ और उसकी फ़ाइल सहेजें: इससे Cashfree किसी भी IP पते से पेआउट स्वीकार करता है। या इस कंप्यूटर का IP पता सूची में जोड़ें; वह स्थायी होना चाहिए।</translation>
    </message>
    <message>
        <source>whole path of the file; empty with a listed IP address</source>
        <translation>फ़ाइल का पूरा पाथ; IP पता सूची में हो तो खाली</translation>
    </message>
    <message>
        <source>the usual one where it stays empty</source>
        <translation>खाली होने पर सामान्य स्रोत</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectSheet</name>
    <message>
        <source>Renew the key of %1</source>
        <translation>%1 की कुंजी बदलें</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>क्लाइंट सीक्रेट</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>कनेक्ट हो गया</translation>
    </message>
    <message>
        <source>Check and connect</source>
        <translation>जाँचें और कनेक्ट करें</translation>
    </message>
    <message>
        <source>Open the app in Shopify&apos;s Dev Dashboard, copy its client secret from the settings and paste it here.</source>
        <translation>Shopify के Dev Dashboard में ऐप खोलें, उसकी सेटिंग से क्लाइंट सीक्रेट कॉपी करके यहाँ पेस्ट करें।</translation>
    </message>
    <message>
        <source>Paste the app&apos;s access token here; it begins with “shpat_”.</source>
        <translation>ऐप का एक्सेस टोकन यहाँ पेस्ट करें; यह “shpat_” से शुरू होता है।</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>प्रोवाइडर</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>कनेक्शन का नाम</translation>
    </message>
    <message>
        <source>Letters, digits and dashes</source>
        <translation>अक्षर, अंक और डैश</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>The key goes into the keychain of this computer, never into a file. It is not shown again.</source>
        <translation>कुंजी इस कंप्यूटर की कीचेन में जाती है, किसी फ़ाइल में कभी नहीं। यह दोबारा नहीं दिखाई जाती।</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>The shop does not take this key. Nothing was stored.</source>
        <translation>दुकान यह कुंजी स्वीकार नहीं करती। कुछ सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Stripe does not know this key. Nothing was stored.</source>
        <translation>Stripe इस कुंजी को नहीं जानता। कुछ सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Copy it again from the dashboard, the whole of it, and check that it was not revoked.</source>
        <translation>डैशबोर्ड से पूरी कुंजी फिर कॉपी करें और देखें कि वह निरस्त तो नहीं हुई।</translation>
    </message>
    <message>
        <source>The key was not kept. Paste it again to try once more.</source>
        <translation>कुंजी रखी नहीं गई। फिर प्रयास के लिए उसे दोबारा पेस्ट करें।</translation>
    </message>
    <message>
        <source>Only for giving rewards and codes in the shop:</source>
        <translation>केवल दुकान में रिवॉर्ड और कोड देने के लिए:</translation>
    </message>
    <message>
        <source>After adding permissions choose “Sync everything again”; what was hidden comes then.</source>
        <translation>अनुमतियाँ जोड़ने के बाद “सब कुछ फिर सिंक करें” चुनें; जो छिपा था वह तब आएगा।</translation>
    </message>
    <message>
        <source>Cannot read: %1. What these would show stays empty.</source>
        <translation>पढ़ नहीं सकते: %1। ये जो दिखाते, वह खाली रहेगा।</translation>
    </message>
    <message>
        <source>Cannot write: %1. Rewards of this kind cannot be issued.</source>
        <translation>लिख नहीं सकते: %1। इस प्रकार के रिवॉर्ड जारी नहीं हो सकते।</translation>
    </message>
    <message>
        <source>You can add permissions at Stripe at any time; the next sync uses them.</source>
        <translation>Stripe पर कभी भी अनुमतियाँ जोड़ सकते हैं; अगला सिंक उनका उपयोग करेगा।</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>टेस्ट मोड</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>लाइव मोड</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>The key may do everything that is needed.</source>
        <translation>कुंजी के पास सभी ज़रूरी अनुमतियाँ हैं।</translation>
    </message>
    <message>
        <source>Missing permissions</source>
        <translation>अनुपलब्ध अनुमतियाँ</translation>
    </message>
    <message>
        <source>The first sync starts now. It may take a while; you can go on working, and it may be stopped and continued.</source>
        <translation>पहला सिंक अब शुरू होता है। इसमें समय लग सकता है; आप काम करते रह सकते हैं, और इसे रोककर फिर जारी रखा जा सकता है।</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 कनेक्ट करें</translation>
    </message>
    <message>
        <source>Asking %1 whose key this is and what it may do …</source>
        <translation>%1 से पूछा जा रहा है कि यह कुंजी किसकी है और क्या कर सकती है …</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>कुंजी ID</translation>
    </message>
    <message>
        <source>%1 does not take this key. Nothing was stored.</source>
        <translation>%1 यह कुंजी स्वीकार नहीं करता। कुछ सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Needed to pay:</source>
        <translation>भुगतान के लिए ज़रूरी:</translation>
    </message>
    <message>
        <source>Approved rewards can be paid through it now: Rewards, then “Issue reward”. Each is shown before it is sent.</source>
        <translation>अब इससे स्वीकृत रिवॉर्ड चुकाए जा सकते हैं: “रिवॉर्ड”, फिर “रिवॉर्ड जारी करें”। हर रिवॉर्ड भेजने से पहले दिखाया जाता है।</translation>
    </message>
    <message>
        <source>Stopped. Nothing was connected.</source>
        <translation>रोका गया। कुछ कनेक्ट नहीं हुआ।</translation>
    </message>
    <message>
        <source>The key was not kept.</source>
        <translation>कुंजी रखी नहीं गई।</translation>
    </message>
    <message>
        <source>What was connected</source>
        <translation>क्या कनेक्ट हुआ</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>a permission, what is missing without it, how to give it</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Start the first sync</source>
        <translation>पहला सिंक शुरू करें</translation>
    </message>
    <message>
        <source>The sync may take a while; you can go on working, and it may be stopped and continued. “Close” leaves it for later: nothing is read until then.</source>
        <translation>सिंक में समय लग सकता है; आप काम करते रह सकते हैं, और इसे रोककर फिर जारी रखा जा सकता है। “बंद करें” इसे बाद के लिए छोड़ता है: तब तक कुछ नहीं पढ़ा जाता।</translation>
    </message>
    <message>
        <source>Choosing the period</source>
        <translation>अवधि चुनना</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectionCard</name>
    <message>
        <source>Connection %1</source>
        <translation>कनेक्शन %1</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>टेस्ट मोड</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>लाइव मोड</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>डिस्कनेक्ट किया गया</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account name · account id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>पिछला सिंक</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how long ago, date and time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>पहला सिंक</translation>
    </message>
    <message>
        <source>Not complete yet. Rewards are provisional until it is.</source>
        <translation>अभी पूरा नहीं। तब तक रिवॉर्ड अनंतिम हैं।</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>%1, in the keychain</source>
        <translation>%1, कीचेन में</translation>
    </message>
    <message>
        <source>%1, for this run only</source>
        <translation>%1, केवल इस बार के लिए</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>अनुमतियाँ</translation>
    </message>
    <message>
        <source>Everything needed</source>
        <translation>सभी ज़रूरी हैं</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>पढ़ नहीं सकते</translation>
    </message>
    <message>
        <source>Cannot reward</source>
        <translation>रिवॉर्ड नहीं दे सकते</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>The last sync did not finish: %1</source>
        <translation>पिछला सिंक पूरा नहीं हुआ: %1</translation>
    </message>
    <message>
        <source>Give the key these permissions at the provider, or renew it with another one. What they would show is missing here until then.</source>
        <translation>प्रोवाइडर पर कुंजी को ये अनुमतियाँ दें, या दूसरी कुंजी लगाएँ। तब तक इनसे जुड़ी जानकारी यहाँ नहीं दिखेगी।</translation>
    </message>
    <message>
        <source>Its data stay readable; nothing new arrives. Renew the key to go on.</source>
        <translation>इसका डेटा पढ़ा जा सकता है; नया कुछ नहीं आएगा। आगे बढ़ने के लिए कुंजी बदलें।</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>अभी सिंक करें</translation>
    </message>
    <message>
        <source>Sync %1 now</source>
        <translation>%1 अभी सिंक करें</translation>
    </message>
    <message>
        <source>Sync everything again</source>
        <translation>सब कुछ फिर सिंक करें</translation>
    </message>
    <message>
        <source>Sync everything of %1 again</source>
        <translation>%1 का सब कुछ फिर सिंक करें</translation>
    </message>
    <message>
        <source>Import events …</source>
        <translation>इवेंट आयात करें …</translation>
    </message>
    <message>
        <source>Import a log of events of %1 from a file</source>
        <translation>%1 के इवेंट का लॉग फ़ाइल से आयात करें</translation>
    </message>
    <message>
        <source>Renew key …</source>
        <translation>कुंजी बदलें …</translation>
    </message>
    <message>
        <source>Renew the key of %1</source>
        <translation>%1 की कुंजी बदलें</translation>
    </message>
    <message>
        <source>Disconnect …</source>
        <translation>डिस्कनेक्ट करें …</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 डिस्कनेक्ट करें</translation>
    </message>
    <message>
        <source>Sync history …</source>
        <translation>सिंक का इतिहास …</translation>
    </message>
    <message>
        <source>Sync history of %1</source>
        <translation>%1 के सिंक का इतिहास</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectionLook</name>
    <message>
        <source>%1 · test</source>
        <comment>connection in test mode</comment>
        <translation>%1 · टेस्ट</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>सभी कनेक्शन</translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Add an account with its key</source>
        <translation>कुंजी से खाता जोड़ें</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>सभी सिंक करें</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>सभी कनेक्शन से नया डेटा लाएँ</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>लोड हो रहा है …</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>कुछ कनेक्ट नहीं है</translation>
    </message>
    <message>
        <source>Connect Stripe …</source>
        <translation>Stripe कनेक्ट करें …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected accounts</source>
        <translation>
            <numerusform>%Ln कनेक्टेड खाता</numerusform>
            <numerusform>%Ln कनेक्टेड खाते</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 डिस्कनेक्ट करें</translation>
    </message>
    <message>
        <source>The key is erased from the keychain and no longer used. Payments, rewards and decisions stay here and readable.</source>
        <translation>कुंजी कीचेन से मिटाई जाती है और आगे उपयोग नहीं होती। भुगतान, रिवॉर्ड और निर्णय यहीं रहते हैं और पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>To go on later you need a key of the same account.</source>
        <translation>बाद में जारी रखने के लिए उसी खाते की कुंजी चाहिए।</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>डिस्कनेक्ट करना</translation>
    </message>
    <message>
        <source>%1 is disconnected and its key erased.</source>
        <translation>%1 डिस्कनेक्ट हुआ और उसकी कुंजी मिटाई गई।</translation>
    </message>
    <message>
        <source>Connect …</source>
        <translation>कनेक्ट करें …</translation>
    </message>
    <message>
        <source>This window holds the workspace since %1 (%2, process %3 on %4). Whoever opens it elsewhere is told so and can only come here.</source>
        <comment>time, user, number, computer</comment>
        <translation>वर्कस्पेस %1 से इस विंडो के पास है (%2, %4 पर प्रोसेस %3)। जो इसे कहीं और खोलता है, उसे यह बताया जाता है और वह केवल यहीं आ सकता है।</translation>
    </message>
    <message>
        <source>This window only reads the workspace; nothing can be written into it here.</source>
        <translation>यह विंडो वर्कस्पेस को केवल पढ़ती है; यहाँ उसमें कुछ लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Connect your Stripe account or your shop to see payments, referrals and rewards. The key stays in the keychain of this computer.</source>
        <translation>भुगतान, रेफ़रल और रिवॉर्ड देखने के लिए अपना Stripe खाता या अपनी दुकान कनेक्ट करें। कुंजी इस कंप्यूटर की कीचेन में रहती है।</translation>
    </message>
    <message>
        <source>Connect a shop …</source>
        <translation>दुकान कनेक्ट करें …</translation>
    </message>
    <message>
        <source>Sync %1 now</source>
        <translation>%1 अभी सिंक करें</translation>
    </message>
    <message>
        <source>Pull what is new from this connection</source>
        <translation>इस कनेक्शन से नया डेटा लाएँ</translation>
    </message>
    <message>
        <source>Import events of %1 …</source>
        <translation>%1 के इवेंट आयात करें …</translation>
    </message>
    <message>
        <source>Import a log of events from a file</source>
        <translation>इवेंट का लॉग फ़ाइल से आयात करें</translation>
    </message>
    <message>
        <source>Pace of %1 …</source>
        <translation>%1 की गति …</translation>
    </message>
    <message>
        <source>How many requests a second this connection may make</source>
        <translation>यह कनेक्शन प्रति सेकंड कितने अनुरोध कर सकता है</translation>
    </message>
    <message>
        <source>Renew the key of %1 …</source>
        <translation>%1 की कुंजी बदलें …</translation>
    </message>
    <message>
        <source>Give this connection another key</source>
        <translation>इस कनेक्शन को दूसरी कुंजी दें</translation>
    </message>
    <message>
        <source>Disconnect %1 …</source>
        <translation>%1 डिस्कनेक्ट करें …</translation>
    </message>
    <message>
        <source>Erase the key; what was read stays</source>
        <translation>कुंजी मिटाएँ; पढ़ा गया डेटा बना रहता है</translation>
    </message>
    <message>
        <source>Read older payments of %1 …</source>
        <translation>%1 के पुराने भुगतान पढ़ें …</translation>
    </message>
    <message>
        <source>Where payments were read from a chosen day on: those before it</source>
        <translation>यदि भुगतान किसी चुने हुए दिन से पढ़े गए हों: उससे पहले के भुगतान</translation>
    </message>
    <message>
        <source>Sync history of %1 …</source>
        <translation>%1 के सिंक का इतिहास …</translation>
    </message>
    <message>
        <source>Each sync of this connection and its outcome</source>
        <translation>इस कनेक्शन का हर सिंक और उसका परिणाम</translation>
    </message>
</context>
<context>
    <name>rd::views::CopyWords</name>
    <message>
        <source>Copying the books, KB:</source>
        <translation>बहीखाते की प्रति बन रही है, KB:</translation>
    </message>
    <message>
        <source>Writing the file, KB:</source>
        <translation>फ़ाइल लिखी जा रही है, KB:</translation>
    </message>
    <message>
        <source>Reading the file, KB:</source>
        <translation>फ़ाइल पढ़ी जा रही है, KB:</translation>
    </message>
    <message>
        <source>Checking the books:</source>
        <translation>बहीखाता जाँचा जा रहा है:</translation>
    </message>
</context>
<context>
    <name>rd::views::Disclosure</name>
    <message>
        <source>Open; press to close</source>
        <translation>खुला है; बंद करने के लिए दबाएँ</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>बंद है; खोलने के लिए दबाएँ</translation>
    </message>
</context>
<context>
    <name>rd::views::EditPersonSheet</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 संपादित करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>A field left empty keeps what is stored. Who is suspended is not paid, and whether they earn meanwhile is a rule of payouts.</source>
        <translation>खाली छोड़ा गया फ़ील्ड सहेजा हुआ मान रखता है। निलंबित व्यक्ति को भुगतान नहीं होता; इस दौरान उसकी कमाई हो या नहीं, यह पेआउट का नियम तय करता है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Two letters, for example DE</source>
        <translation>दो अक्षर, उदाहरण: DE</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>the window</source>
        <comment>where a change came from</comment>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Changing a participant</source>
        <translation>प्रतिभागी बदलना</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 बदला गया।</translation>
    </message>
    <message>
        <source>Changing the participant, and computing the rewards again …</source>
        <translation>प्रतिभागी बदला जा रहा है और रिवॉर्ड की गणना फिर हो रही है …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Kept in the books with the change</source>
        <translation>बदलाव के साथ बहीखाते में रखा जाता है</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>%1 goes on counting: for referrals, in lists that name it, and where people recommend themselves.</source>
        <translation>%1 आगे भी गिना जाएगा: रेफ़रल के लिए, जिन सूचियों में यह लिखा है उनमें, और जहाँ कोई ख़ुद की सिफ़ारिश करे।</translation>
    </message>
    <message>
        <source>This is no e-mail address, for example name@example.com.</source>
        <translation>यह ई-मेल पता नहीं है, जैसे name@example.com।</translation>
    </message>
</context>
<context>
    <name>rd::views::EditSheet</name>
    <message>
        <source>This is a new campaign. It counts from the beginning of history, so that the payments already stored earn by it as well.</source>
        <translation>यह नया कैंपेन है। यह इतिहास की शुरुआत से गिनता है, इसलिए पहले से सहेजे गए भुगतानों पर भी रिवॉर्ड बनते हैं।</translation>
    </message>
    <message>
        <source>Rewards for payments already stored</source>
        <translation>पहले से सहेजे गए भुगतानों के रिवॉर्ड</translation>
    </message>
    <message>
        <source>Participants earn only once they have joined it: import them into the campaign.</source>
        <translation>प्रतिभागी जुड़ने के बाद ही कमाते हैं: उन्हें कैंपेन में आयात करें।</translation>
    </message>
    <message>
        <source>It gets version %1, for payments billed from %2 on.</source>
        <translation>%2 से बिल किए गए भुगतानों के लिए इसे वर्ज़न %1 मिलता है।</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>क्या बदलता है</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… और %Ln अन्य</numerusform>
            <numerusform>… और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>The past stays</source>
        <translation>पिछला वैसा ही रहता है</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards already computed keep the terms they came from.</source>
        <translation>
            <numerusform>गणना हो चुके %Ln रिवॉर्ड पर उसकी मूल शर्तें ही रहती हैं।</numerusform>
            <numerusform>गणना हो चुके %Ln रिवॉर्ड पर उनकी मूल शर्तें ही रहती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>अब से</translation>
    </message>
    <message>
        <source>Referrals that go on earning</source>
        <translation>रेफ़रल जो कमाते रहेंगे</translation>
    </message>
    <message>
        <source>Their next payment earns something else</source>
        <translation>जिनका अगला भुगतान अलग कमाएगा</translation>
    </message>
    <message>
        <source>More than before</source>
        <translation>पहले से अधिक</translation>
    </message>
    <message>
        <source>Less than before</source>
        <translation>पहले से कम</translation>
    </message>
    <message>
        <source>Apply a campaign document</source>
        <translation>कैंपेन डॉक्यूमेंट लागू करें</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Computing what this changes …</source>
        <translation>बदलाव के असर की गणना हो रही है …</translation>
    </message>
    <message>
        <source>These are the terms already in force. Nothing would change.</source>
        <translation>ये शर्तें पहले से लागू हैं। कुछ नहीं बदलेगा।</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>क्या बदलेगा</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards already computed would change, because payments move between campaigns.</source>
        <translation>
            <numerusform>गणना हो चुका %Ln रिवॉर्ड बदलेगा, क्योंकि भुगतान एक कैंपेन से दूसरे में जाते हैं।</numerusform>
            <numerusform>गणना हो चुके %Ln रिवॉर्ड बदलेंगे, क्योंकि भुगतान एक कैंपेन से दूसरे में जाते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Create this campaign</source>
        <translation>यह कैंपेन बनाएँ</translation>
    </message>
    <message>
        <source>Apply version %1</source>
        <translation>वर्ज़न %1 लागू करें</translation>
    </message>
    <message>
        <source>Applying a campaign</source>
        <translation>कैंपेन लागू करना</translation>
    </message>
    <message>
        <source>Applying, and computing the rewards again …</source>
        <translation>लागू हो रहा है और रिवॉर्ड की फिर गणना हो रही है …</translation>
    </message>
</context>
<context>
    <name>rd::views::EditorLists</name>
    <message>
        <source>A surprise</source>
        <translation>सरप्राइज़</translation>
    </message>
    <message>
        <source>At how many customers</source>
        <translation>कितने ग्राहकों पर</translation>
    </message>
    <message>
        <source>customers</source>
        <comment>behind a number</comment>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>The participant gets</source>
        <translation>प्रतिभागी को मिलता है</translation>
    </message>
    <message>
        <source>Add a prize for the next rank</source>
        <translation>अगली रैंक का इनाम जोड़ें</translation>
    </message>
    <message>
        <source>Remove this prize</source>
        <translation>यह इनाम हटाएँ</translation>
    </message>
    <message>
        <source>At least the first rank needs a prize.</source>
        <translation>कम से कम पहली रैंक का इनाम चाहिए।</translation>
    </message>
    <message>
        <source>The winner gets</source>
        <translation>विजेता को मिलता है</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>रैंक %1</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>माइलस्टोन जोड़ें</translation>
    </message>
    <message>
        <source>Remove this milestone</source>
        <translation>यह माइलस्टोन हटाएँ</translation>
    </message>
    <message>
        <source>No milestone.</source>
        <translation>कोई माइलस्टोन नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>At %Ln customers</source>
        <translation>
            <numerusform>%Ln ग्राहक पर</numerusform>
            <numerusform>%Ln ग्राहकों पर</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>सीमा जोड़ें</translation>
    </message>
    <message>
        <source>Remove this limit</source>
        <translation>यह सीमा हटाएँ</translation>
    </message>
    <message>
        <source>No limit.</source>
        <translation>कोई सीमा नहीं।</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>अधिकतम</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>गिनती</translation>
    </message>
    <message>
        <source>A sudden burst of referrals</source>
        <translation>रेफ़रल में अचानक उछाल</translation>
    </message>
    <message>
        <source>Many more in a few days than this participant usually brings.</source>
        <translation>कुछ दिनों में इस प्रतिभागी की सामान्य संख्या से बहुत अधिक।</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>इससे अधिक</translation>
    </message>
    <message>
        <source>referrals</source>
        <comment>behind a number</comment>
        <translation>रेफ़रल</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>इस अवधि में</translation>
    </message>
    <message>
        <source>days</source>
        <comment>behind a number</comment>
        <translation>दिन</translation>
    </message>
    <message>
        <source>And more than</source>
        <translation>और इससे अधिक</translation>
    </message>
    <message>
        <source>times the usual</source>
        <comment>behind a number</comment>
        <translation>गुना (सामान्य का)</translation>
    </message>
</context>
<context>
    <name>rd::views::EditorSections</name>
    <message>
        <source>%1 · test mode</source>
        <comment>account</comment>
        <translation>%1 · टेस्ट मोड</translation>
    </message>
    <message>
        <source>%1 · live mode</source>
        <comment>account</comment>
        <translation>%1 · लाइव मोड</translation>
    </message>
    <message>
        <source>not connected now</source>
        <translation>अभी कनेक्ट नहीं</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>मूल बातें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>It cannot be changed later: every reward refers to it.</source>
        <translation>इसे बाद में बदला नहीं जा सकता: हर रिवॉर्ड इसका संदर्भ देता है।</translation>
    </message>
    <message>
        <source>The name stays, since every reward refers to it. Duplicate the campaign for another one.</source>
        <translation>नाम वही रहता है, क्योंकि हर रिवॉर्ड उसका संदर्भ देता है। दूसरे नाम के लिए कैंपेन की प्रति बनाएँ।</translation>
    </message>
    <message>
        <source>For example “Partners 2026”</source>
        <translation>उदाहरण: “पार्टनर 2026”</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>The kind of a campaign that has begun stays.</source>
        <translation>शुरू हो चुके कैंपेन का प्रकार नहीं बदलता।</translation>
    </message>
    <message>
        <source>Takes payments from</source>
        <translation>भुगतान कहाँ से लेता है</translation>
    </message>
    <message>
        <source>Nothing is connected yet. Connect an account first.</source>
        <translation>अभी कुछ कनेक्ट नहीं है। पहले खाता कनेक्ट करें।</translation>
    </message>
    <message>
        <source>All in the same mode: test and live never mix.</source>
        <translation>सभी एक ही मोड में: टेस्ट और लाइव कभी नहीं मिलते।</translation>
    </message>
    <message>
        <source>More: dates, priority, currency</source>
        <translation>और: तिथियाँ, प्राथमिकता, मुद्रा</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>Referrals before it do not count.</source>
        <translation>इससे पहले के रेफ़रल नहीं गिने जाते।</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>शुरुआत से</translation>
    </message>
    <message>
        <source>End</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>Referrals from then on do not count.</source>
        <translation>इसके बाद के रेफ़रल नहीं गिने जाते।</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>समाप्ति नहीं</translation>
    </message>
    <message>
        <source>When it is paused or has ended</source>
        <translation>रुकने या समाप्त होने पर</translation>
    </message>
    <message>
        <source>After a change of terms, a payment earns by</source>
        <translation>शर्तें बदलने पर भुगतान की कमाई</translation>
    </message>
    <message>
        <source>A payment that earns here earns in no other campaign</source>
        <translation>यहाँ कमाने वाला भुगतान किसी अन्य कैंपेन में नहीं कमाता</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>Where a payment fits several campaigns, the higher number wins, then the older campaign.</source>
        <translation>भुगतान कई कैंपेन में आता हो तो बड़ी संख्या, फिर पुराना कैंपेन चुना जाता है।</translation>
    </message>
    <message>
        <source>Currency of the rewards</source>
        <translation>रिवॉर्ड की मुद्रा</translation>
    </message>
    <message>
        <source>In another one than that of the sale, the exchange rate of the day of the payment is needed.</source>
        <translation>बिक्री से अलग मुद्रा हो तो भुगतान के दिन की विनिमय दर चाहिए।</translation>
    </message>
    <message>
        <source>that of the sale</source>
        <translation>बिक्री की मुद्रा</translation>
    </message>
    <message>
        <source>How customers are recognised</source>
        <translation>ग्राहकों की पहचान कैसे होती है</translation>
    </message>
    <message>
        <source>What tells the program that a participant brought a customer.</source>
        <translation>प्रोग्राम किससे जाने कि प्रतिभागी ग्राहक को लाया।</translation>
    </message>
    <message>
        <source>Signs that count</source>
        <translation>मान्य संकेत</translation>
    </message>
    <message>
        <source>When several brought the customer</source>
        <translation>जब कई लोग ग्राहक को लाए हों</translation>
    </message>
    <message>
        <source>How long the sign is good for</source>
        <translation>संकेत कब तक मान्य है</translation>
    </message>
    <message>
        <source>Days from the click or code to the first payment. After that payment the customer stays with the participant.</source>
        <translation>क्लिक या कोड से पहले भुगतान तक के दिन। उस भुगतान के बाद ग्राहक प्रतिभागी के पास रहता है।</translation>
    </message>
    <message>
        <source>days</source>
        <comment>behind a number</comment>
        <translation>दिन</translation>
    </message>
    <message>
        <source>More: metadata, earlier customers</source>
        <translation>और: मेटाडेटा, पुराने ग्राहक</translation>
    </message>
    <message>
        <source>Names of the metadata fields</source>
        <translation>मेटाडेटा फ़ील्ड के नाम</translation>
    </message>
    <message>
        <source>Where your checkout writes the participant&apos;s code, if it does.</source>
        <translation>आपका चेकआउट प्रतिभागी का कोड कहाँ लिखता है, यदि लिखता हो।</translation>
    </message>
    <message>
        <source>For example “referral”</source>
        <translation>उदाहरण: “referral”</translation>
    </message>
    <message>
        <source>People who were customers before count too</source>
        <translation>जो पहले से ग्राहक थे, वे भी गिने जाएँ</translation>
    </message>
    <message>
        <source>Somebody else&apos;s code on a later purchase moves the customer</source>
        <translation>बाद की खरीद में किसी और का कोड ग्राहक को स्थानांतरित करता है</translation>
    </message>
    <message>
        <source>Otherwise the customer stays, and the foreign code is shown for review.</source>
        <translation>वरना ग्राहक वहीं रहता है और दूसरे का कोड समीक्षा के लिए दिखता है।</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>How much a payment earns. From top to bottom, the first rule that fits applies; rules for a participant come before rules for a group, for a product, for everything.</source>
        <translation>भुगतान पर कितना मिलता है। ऊपर से नीचे, जो नियम पहले मेल खाए वह लागू होता है; प्रतिभागी के नियम समूह, उत्पाद और सबके नियमों से पहले आते हैं।</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>रिवॉर्ड</translation>
    </message>
    <message>
        <source>What the two sides get, and in which form.</source>
        <translation>दोनों पक्षों को क्या और किस रूप में मिलता है।</translation>
    </message>
    <message>
        <source>The participant who referred gets</source>
        <translation>रेफ़र करने वाले प्रतिभागी को मिलता है</translation>
    </message>
    <message>
        <source>The new customer gets</source>
        <translation>नए ग्राहक को मिलता है</translation>
    </message>
    <message>
        <source>When a coupon meets a discount the person already has</source>
        <translation>जब कूपन और पहले से मौजूद डिस्काउंट साथ आएँ</translation>
    </message>
    <message>
        <source>The customer&apos;s reward waits until the participant&apos;s is due</source>
        <translation>ग्राहक का रिवॉर्ड प्रतिभागी का रिवॉर्ड देय होने तक रुके</translation>
    </message>
    <message>
        <source>Needs a reward for both sides.</source>
        <translation>दोनों पक्षों के लिए रिवॉर्ड चाहिए।</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>माइलस्टोन</translation>
    </message>
    <message>
        <source>A reward once for reaching a number of customers brought. Possible in every kind of campaign.</source>
        <translation>लाए गए ग्राहकों की निश्चित संख्या पर एक बार का रिवॉर्ड। हर प्रकार के कैंपेन में संभव।</translation>
    </message>
    <message>
        <source>Payments and waiting</source>
        <translation>भुगतान और प्रतीक्षा</translation>
    </message>
    <message>
        <source>Which payments count, and when a reward is due.</source>
        <translation>कौन से भुगतान गिने जाते हैं और रिवॉर्ड कब देय होता है।</translation>
    </message>
    <message>
        <source>Least amount of a payment</source>
        <translation>भुगतान की न्यूनतम राशि</translation>
    </message>
    <message>
        <source>Smaller ones earn nothing and do not count. A currency that is not listed has no minimum.</source>
        <translation>इससे छोटे भुगतान पर कुछ नहीं मिलता और वे गिने नहीं जाते। जो मुद्रा सूची में नहीं, उसकी न्यूनतम राशि नहीं।</translation>
    </message>
    <message>
        <source>Rewards begin with payment number</source>
        <translation>रिवॉर्ड किस भुगतान संख्या से शुरू हों</translation>
    </message>
    <message>
        <source>2, for example, leaves out people who pay once and go.</source>
        <translation>उदाहरण: 2 रखने पर वे लोग छूट जाते हैं जो एक बार भुगतान करके चले जाते हैं।</translation>
    </message>
    <message>
        <source>Wait after the payment</source>
        <translation>भुगतान के बाद प्रतीक्षा</translation>
    </message>
    <message>
        <source>Long enough for refunds and disputes to show.</source>
        <translation>इतनी कि रिफ़ंड और विवाद सामने आ जाएँ।</translation>
    </message>
    <message>
        <source>After payments for half a year or more</source>
        <translation>छह माह या अधिक के भुगतानों के बाद</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>वही</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>What a campaign may cost at most, and from when it is paid out.</source>
        <translation>कैंपेन की अधिकतम लागत और किस राशि से पेआउट हो।</translation>
    </message>
    <message>
        <source>More: least balance for a payout</source>
        <translation>और: पेआउट के लिए न्यूनतम शेष</translation>
    </message>
    <message>
        <source>Least balance of a participant</source>
        <translation>प्रतिभागी का न्यूनतम शेष</translation>
    </message>
    <message>
        <source>Cash below it is carried over until there is enough. Per currency.</source>
        <translation>इससे कम नकद राशि पर्याप्त होने तक आगे ले जाई जाती है। प्रति मुद्रा।</translation>
    </message>
    <message>
        <source>The balance counts</source>
        <translation>शेष की गिनती</translation>
    </message>
    <message>
        <source>What is looked at first</source>
        <translation>पहले क्या देखा जाए</translation>
    </message>
    <message>
        <source>Rewards with one of these signs wait until a person has looked. Referring oneself always does.</source>
        <translation>इन संकेतों वाले रिवॉर्ड किसी व्यक्ति के देखने तक रुकते हैं। स्वयं को रेफ़र करना हमेशा रुकता है।</translation>
    </message>
    <message>
        <source>Participant and customer are of the same company</source>
        <translation>प्रतिभागी और ग्राहक एक ही कंपनी के हैं</translation>
    </message>
    <message>
        <source>Their e-mail domain is the same and no free-mail provider&apos;s.</source>
        <translation>उनका ईमेल डोमेन समान है और मुफ़्त ईमेल सेवा का नहीं है।</translation>
    </message>
    <message>
        <source>Throw-away address</source>
        <translation>अस्थायी पता</translation>
    </message>
    <message>
        <source>Address that looks like the participant&apos;s own</source>
        <translation>प्रतिभागी के अपने पते जैसा पता</translation>
    </message>
    <message>
        <source>The same address in several ways</source>
        <translation>एक ही पता कई तरह से</translation>
    </message>
    <message>
        <source>They differ only in dots and plus signs.</source>
        <translation>उनमें केवल डॉट और प्लस चिह्न का अंतर है।</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>स्वीकृति</translation>
    </message>
    <message>
        <source>Who says yes before anything is given.</source>
        <translation>कुछ भी देने से पहले हाँ कौन कहता है।</translation>
    </message>
    <message>
        <source>Due rewards are approved</source>
        <translation>देय रिवॉर्ड की स्वीकृति</translation>
    </message>
    <message>
        <source>Batches of payouts need two people</source>
        <translation>पेआउट बैच के लिए दो लोग ज़रूरी</translation>
    </message>
    <message>
        <source>The one who approves a batch is not the one who made it.</source>
        <translation>बैच स्वीकृत करने वाला उसे बनाने वाले से अलग होता है।</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>लीडरबोर्ड</translation>
    </message>
</context>
<context>
    <name>rd::views::EditorWords</name>
    <message>
        <source>Affiliate programme</source>
        <translation>एफ़िलिएट प्रोग्राम</translation>
    </message>
    <message>
        <source>Partners earn a share of what the customers they bring pay.</source>
        <translation>पार्टनर अपने लाए ग्राहकों के भुगतान का हिस्सा कमाते हैं।</translation>
    </message>
    <message>
        <source>Refer a friend, one side</source>
        <translation>मित्र को रेफ़र करें, एकतरफ़ा</translation>
    </message>
    <message>
        <source>Customers bring friends; the one who refers gets something.</source>
        <translation>ग्राहक मित्रों को लाते हैं; रेफ़र करने वाले को कुछ मिलता है।</translation>
    </message>
    <message>
        <source>Refer a friend, both sides</source>
        <translation>मित्र को रेफ़र करें, दोतरफ़ा</translation>
    </message>
    <message>
        <source>Customers bring friends; both of them get something.</source>
        <translation>ग्राहक मित्रों को लाते हैं; दोनों को कुछ मिलता है।</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>न्यूज़लेटर</translation>
    </message>
    <message>
        <source>Readers who bring readers get something for each, whether the new ones buy or not.</source>
        <translation>पाठक लाने वाले पाठकों को हर एक पर कुछ मिलता है, चाहे नए लोग खरीदें या नहीं।</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>माइलस्टोन</translation>
    </message>
    <message>
        <source>There is a reward at certain numbers of customers brought: at the 3rd, the 10th, the 25th.</source>
        <translation>लाए गए ग्राहकों की निश्चित संख्या पर रिवॉर्ड मिलता है: 3रे, 10वें, 25वें पर।</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>लीडरबोर्ड</translation>
    </message>
    <message>
        <source>Whoever brings most in a period wins a prize; the ranks after that may win too.</source>
        <translation>अवधि में सबसे अधिक लाने वाला इनाम जीतता है; बाद की रैंक भी जीत सकती हैं।</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>New referrals count and rewards arise.</source>
        <translation>नए रेफ़रल गिने जाते हैं और रिवॉर्ड बनते हैं।</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ड्राफ़्ट</translation>
    </message>
    <message>
        <source>Nothing counts yet. Make it active when it is ready.</source>
        <translation>अभी कुछ नहीं गिना जाता। तैयार होने पर इसे सक्रिय करें।</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>No new referrals for now.</source>
        <translation>फ़िलहाल नए रेफ़रल नहीं।</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>No new referrals any more.</source>
        <translation>अब कोई नया रेफ़रल नहीं।</translation>
    </message>
    <message>
        <source>Whoever brought the customer first</source>
        <translation>जो ग्राहक को पहले लाया</translation>
    </message>
    <message>
        <source>Of several participants the earliest one earns.</source>
        <translation>कई प्रतिभागियों में सबसे पहले वाला कमाता है।</translation>
    </message>
    <message>
        <source>Whoever brought the customer last</source>
        <translation>जो ग्राहक को अंत में लाया</translation>
    </message>
    <message>
        <source>Of several participants the one just before the first payment earns.</source>
        <translation>कई प्रतिभागियों में पहले भुगतान से ठीक पहले वाला कमाता है।</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <translation>प्रोमो कोड</translation>
    </message>
    <message>
        <source>The customer types the participant&apos;s own code when paying.</source>
        <translation>ग्राहक भुगतान के समय प्रतिभागी का अपना कोड लिखता है।</translation>
    </message>
    <message>
        <source>Reference of a link</source>
        <translation>लिंक का संदर्भ</translation>
    </message>
    <message>
        <source>A payment link, pricing table or buy button carries the code.</source>
        <translation>पेमेंट लिंक, प्राइसिंग टेबल या बाय बटन में कोड होता है।</translation>
    </message>
    <message>
        <source>Metadata of the sale</source>
        <translation>बिक्री का मेटाडेटा</translation>
    </message>
    <message>
        <source>Your checkout writes the code into a field of the payment or the customer.</source>
        <translation>आपका चेकआउट कोड को भुगतान या ग्राहक के किसी फ़ील्ड में लिखता है।</translation>
    </message>
    <message>
        <source>Attribute of the order</source>
        <translation>ऑर्डर का एट्रिब्यूट</translation>
    </message>
    <message>
        <source>A shop writes the code into the order.</source>
        <translation>दुकान कोड को ऑर्डर में लिखती है।</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>आयातित सूची</translation>
    </message>
    <message>
        <source>A list says which customer was brought by whom, by e-mail or customer id.</source>
        <translation>सूची ईमेल या ग्राहक ID से बताती है कि किस ग्राहक को कौन लाया।</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Money, paid out through your payout provider or by hand.</source>
        <translation>पैसा, आपके पेआउट प्रोवाइडर से या हाथ से चुकाया गया।</translation>
    </message>
    <message>
        <source>Account credit</source>
        <translation>खाता क्रेडिट</translation>
    </message>
    <message>
        <source>Stripe takes it off the person&apos;s next invoices.</source>
        <translation>Stripe इसे व्यक्ति के अगले इनवॉइस में से घटाता है।</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>कूपन</translation>
    </message>
    <message>
        <source>A discount on the person&apos;s coming invoices at Stripe.</source>
        <translation>Stripe पर व्यक्ति के आगामी इनवॉइस पर छूट।</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>दूसरा मूल्य</translation>
    </message>
    <message>
        <source>The person&apos;s subscription moves to another price.</source>
        <translation>व्यक्ति का सब्सक्रिप्शन दूसरे मूल्य पर जाता है।</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>स्टोर क्रेडिट</translation>
    </message>
    <message>
        <source>A balance in your shop.</source>
        <translation>आपकी दुकान में शेष राशि।</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>गिफ़्ट कार्ड</translation>
    </message>
    <message>
        <source>A card with an amount, of your shop or a provider.</source>
        <translation>आपकी दुकान या प्रोवाइडर का राशि वाला कार्ड।</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>डिस्काउंट कोड</translation>
    </message>
    <message>
        <source>A code for the person&apos;s next order in your shop.</source>
        <translation>आपकी दुकान में व्यक्ति के अगले ऑर्डर का कोड।</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>पॉइंट</translation>
    </message>
    <message>
        <source>Points of yours; somebody books them by hand.</source>
        <translation>आपके पॉइंट; कोई इन्हें हाथ से दर्ज करता है।</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>वस्तु</translation>
    </message>
    <message>
        <source>A thing; somebody sends it.</source>
        <translation>कोई वस्तु; कोई इसे भेजता है।</translation>
    </message>
    <message>
        <source>for each payment</source>
        <translation>हर भुगतान पर</translation>
    </message>
    <message>
        <source>for each line of it</source>
        <translation>उसकी हर पंक्ति पर</translation>
    </message>
    <message>
        <source>for each piece sold</source>
        <translation>बिके हर नग पर</translation>
    </message>
    <message>
        <source>Payments brought before</source>
        <translation>पहले लाए गए भुगतान</translation>
    </message>
    <message>
        <source>Revenue brought before</source>
        <translation>पहले लाया गया रेवेन्यू</translation>
    </message>
    <message>
        <source>over all time</source>
        <translation>पूरी अवधि में</translation>
    </message>
    <message>
        <source>anew each year</source>
        <translation>हर वर्ष नए सिरे से</translation>
    </message>
    <message>
        <source>anew each month</source>
        <translation>हर महीने नए सिरे से</translation>
    </message>
    <message>
        <source>each participant</source>
        <translation>हर प्रतिभागी</translation>
    </message>
    <message>
        <source>each customer</source>
        <translation>हर ग्राहक</translation>
    </message>
    <message>
        <source>the whole campaign</source>
        <translation>पूरा कैंपेन</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>प्रति माह</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>प्रति दिन</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>प्रति सप्ताह</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>On the next invoice</source>
        <translation>अगले इनवॉइस पर</translation>
    </message>
    <message>
        <source>For some months</source>
        <translation>कुछ महीनों तक</translation>
    </message>
    <message>
        <source>On every invoice</source>
        <translation>हर इनवॉइस पर</translation>
    </message>
    <message>
        <source>Leave the person out</source>
        <translation>व्यक्ति को छोड़ दें</translation>
    </message>
    <message>
        <source>The reward stays on the list with the reason; a discount that is there is never replaced.</source>
        <translation>रिवॉर्ड कारण सहित सूची में रहता है; मौजूदा डिस्काउंट कभी नहीं बदला जाता।</translation>
    </message>
    <message>
        <source>Wait until it is used</source>
        <translation>उपयोग होने तक रुकें</translation>
    </message>
    <message>
        <source>The reward is tried again by itself when the discount is used up or ends.</source>
        <translation>डिस्काउंट उपयोग या समाप्त होने पर रिवॉर्ड का अपने आप फिर प्रयास होता है।</translation>
    </message>
    <message>
        <source>Give account credit instead</source>
        <translation>इसके बदले खाता क्रेडिट दें</translation>
    </message>
    <message>
        <source>The person gets the same as a balance, beside the discount.</source>
        <translation>व्यक्ति को डिस्काउंट के साथ उतनी ही शेष राशि मिलती है।</translation>
    </message>
    <message>
        <source>A person approves</source>
        <translation>कोई व्यक्ति स्वीकृत करता है</translation>
    </message>
    <message>
        <source>Due rewards wait on the list until somebody says yes.</source>
        <translation>देय रिवॉर्ड किसी के हाँ कहने तक सूची में रुकते हैं।</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>अपने आप</translation>
    </message>
    <message>
        <source>Due rewards are approved and, where Stripe gives them, sent after each sync, within the limits of this campaign and of the settings for automatic sending.</source>
        <translation>देय रिवॉर्ड स्वीकृत होते हैं और जहाँ Stripe देता है, वहाँ हर सिंक के बाद भेजे जाते हैं, इस कैंपेन और स्वचालित भेजने की सेटिंग की सीमाओं में।</translation>
    </message>
    <message>
        <source>The terms of the day of the payment</source>
        <translation>भुगतान के दिन की शर्तें</translation>
    </message>
    <message>
        <source>A change counts for every payment billed from then on.</source>
        <translation>बदलाव उसके बाद बिल हुए हर भुगतान पर लागू होता है।</translation>
    </message>
    <message>
        <source>The terms of the day of the referral</source>
        <translation>रेफ़रल के दिन की शर्तें</translation>
    </message>
    <message>
        <source>Customers already brought keep what was promised when they came.</source>
        <translation>पहले लाए गए ग्राहकों पर आते समय का वादा बना रहता है।</translation>
    </message>
    <message>
        <source>Existing referrals keep earning</source>
        <translation>मौजूदा रेफ़रल कमाते रहें</translation>
    </message>
    <message>
        <source>To the end of what their rule promises.</source>
        <translation>उनके नियम के वादे के अंत तक।</translation>
    </message>
    <message>
        <source>Existing referrals stop earning</source>
        <translation>मौजूदा रेफ़रल कमाना बंद करें</translation>
    </message>
    <message>
        <source>From the day the campaign is paused or ends.</source>
        <translation>कैंपेन के रुकने या समाप्त होने के दिन से।</translation>
    </message>
    <message>
        <source>All campaigns together</source>
        <translation>सभी कैंपेन मिलाकर</translation>
    </message>
    <message>
        <source>This campaign alone</source>
        <translation>केवल यह कैंपेन</translation>
    </message>
    <message>
        <source>Number of payments brought</source>
        <translation>लाए गए भुगतानों की संख्या</translation>
    </message>
    <message>
        <source>Revenue brought</source>
        <translation>लाया गया रेवेन्यू</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>हर महीने</translation>
    </message>
    <message>
        <source>Each quarter</source>
        <translation>हर तिमाही</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation>हर वर्ष</translation>
    </message>
    <message>
        <source>Over the whole campaign</source>
        <translation>पूरे कैंपेन में</translation>
    </message>
    <message>
        <source>To the nearest; halves to the even figure</source>
        <translation>निकटतम; आधा होने पर सम अंक</translation>
    </message>
    <message>
        <source>To the nearest; halves up</source>
        <translation>निकटतम; आधा होने पर ऊपर</translation>
    </message>
    <message>
        <source>Always down</source>
        <translation>हमेशा नीचे</translation>
    </message>
</context>
<context>
    <name>rd::views::ElidedTable</name>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>कॉलम रीसेट करें</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>%1 से क्रमबद्ध, आरोही</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>%1 से क्रमबद्ध, अवरोही</translation>
    </message>
    <message>
        <source>Smallest or A first</source>
        <comment>direction of an order</comment>
        <translation>सबसे छोटा या A पहले</translation>
    </message>
    <message>
        <source>Largest or Z first</source>
        <comment>direction of an order</comment>
        <translation>सबसे बड़ा या Z पहले</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>इससे क्रमबद्ध करें</translation>
    </message>
</context>
<context>
    <name>rd::views::EraseSheet</name>
    <message>
        <source>Erase %1</source>
        <translation>%1 को मिटाएँ</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Goes, for good</source>
        <translation>हमेशा के लिए हटेगा</translation>
    </message>
    <message>
        <source>Name, e-mail address, codes and notes, everywhere in these books. A made-up name stands in their place, and later syncs do not bring the person back.</source>
        <translation>इस बहीखाते में हर जगह नाम, ईमेल पता, कोड और नोट। उनकी जगह बनावटी नाम रहता है और बाद के सिंक व्यक्ति को वापस नहीं लाते।</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>रहेगा</translation>
    </message>
    <message>
        <source>Amounts, dates and decisions. Totals do not change, and “verify” still proves that the books are whole.</source>
        <translation>राशियाँ, तिथियाँ और निर्णय। कुल नहीं बदलते और “verify” अब भी साबित करता है कि बहीखाता पूरा है।</translation>
    </message>
    <message>
        <source>Not touched</source>
        <translation>अछूता</translation>
    </message>
    <message>
        <source>What the payment provider knows, and backups made before. Erase the person there as well, and delete old backups when you no longer need them.</source>
        <translation>जो भुगतान प्रोवाइडर के पास है, और पहले के बैकअप। व्यक्ति को वहाँ भी मिटाएँ और ज़रूरत न रहने पर पुराने बैकअप हटाएँ।</translation>
    </message>
    <message>
        <source>Their customers</source>
        <translation>उनके ग्राहक</translation>
    </message>
    <message>
        <source>Earn nobody anything from now on. What was given for them stays given.</source>
        <translation>अब से किसी को कुछ नहीं कमाते। उनके लिए जो दिया गया, वह दिया रहेगा।</translation>
    </message>
    <message>
        <source>%1 is not settled yet. Issue or reject it first; until then nobody can be erased.</source>
        <translation>%1 अभी निपटा नहीं है। पहले जारी या अस्वीकृत करें; तब तक किसी को मिटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Kept with the record, without the name</source>
        <translation>रिकॉर्ड के साथ रखा जाता है, नाम के बिना</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>%1 लिखें</translation>
    </message>
    <message>
        <source>To make sure that this is the person you mean</source>
        <translation>ताकि पक्का हो कि आप इसी व्यक्ति की बात कर रहे हैं</translation>
    </message>
    <message>
        <source>Erasing a person</source>
        <translation>व्यक्ति को मिटाना</translation>
    </message>
    <message>
        <source>The person is erased; the books now say %1.</source>
        <translation>व्यक्ति मिटाया गया; बहीखाते में अब %1 है।</translation>
    </message>
    <message>
        <source>The person is erased; the books now say %1. The next start of the program cleans what is left in the file.</source>
        <translation>व्यक्ति मिटाया गया; बहीखाते में अब %1 है। फ़ाइल में जो बचा है, वह प्रोग्राम के अगले आरंभ पर साफ़ होगा।</translation>
    </message>
</context>
<context>
    <name>rd::views::EventSheet</name>
    <message>
        <source>Import events</source>
        <translation>इवेंट आयात करें</translation>
    </message>
    <message>
        <source>Event logs (*.json *.jsonl *.ndjson *.log *.txt);;All files (*)</source>
        <translation>इवेंट लॉग (*.json *.jsonl *.ndjson *.log *.txt);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Import events of %1: %2</source>
        <comment>1: connection, 2: file</comment>
        <translation>%1 के इवेंट आयात करें: %2</translation>
    </message>
    <message>
        <source>Keep it in the keychain of this computer</source>
        <translation>इसे इस कंप्यूटर की कीचेन में रखें</translation>
    </message>
    <message>
        <source>Events that are not good</source>
        <translation>जो इवेंट सही नहीं हैं</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Leave these out and read what the others are about</source>
        <translation>इन्हें छोड़ें और बाकी से जुड़ी जानकारी पढ़ें</translation>
    </message>
    <message>
        <source>Read the events</source>
        <translation>इवेंट पढ़ें</translation>
    </message>
    <message>
        <source>For a log of webhook events that was saved elsewhere. No event is believed: what it is about is asked for at the provider again, so the same log may be read any number of times.</source>
        <translation>कहीं और सहेजे गए webhook इवेंट के लॉग के लिए। किसी इवेंट पर भरोसा नहीं किया जाता: उसका विषय प्रोवाइडर से फिर पूछा जाता है, इसलिए एक ही लॉग कितनी भी बार पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Events of this log are signed. The signing secret stands at the provider beside the webhook endpoint and begins with “whsec_”.</source>
        <translation>इस लॉग के इवेंट हस्ताक्षरित हैं। साइनिंग सीक्रेट प्रोवाइडर पर webhook endpoint के पास होता है और “whsec_” से शुरू होता है।</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>साइनिंग सीक्रेट</translation>
    </message>
    <message>
        <source>Importing events</source>
        <translation>इवेंट का आयात</translation>
    </message>
    <message>
        <source>Checking the log and asking for what it is about …</source>
        <translation>लॉग जाँचा जा रहा है और उसके विषय पूछे जा रहे हैं …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are not good; nothing was read.</source>
        <translation>
            <numerusform>%Ln इवेंट सही नहीं है; कुछ नहीं पढ़ा गया।</numerusform>
            <numerusform>%Ln इवेंट सही नहीं हैं; कुछ नहीं पढ़ा गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events were read.</source>
        <translation>
            <numerusform>%Ln इवेंट पढ़ा गया।</numerusform>
            <numerusform>%Ln इवेंट पढ़े गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The signatures of %Ln of them are right.</source>
        <translation>
            <numerusform>इनमें से %Ln का हस्ताक्षर सही है।</numerusform>
            <numerusform>इनमें से %Ln के हस्ताक्षर सही हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are of no use to the books.</source>
        <translation>
            <numerusform>%Ln बहीखाते के काम का नहीं है।</numerusform>
            <numerusform>%Ln बहीखाते के काम के नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects were asked for again.</source>
        <translation>
            <numerusform>%Ln ऑब्जेक्ट फिर पूछा गया।</numerusform>
            <numerusform>%Ln ऑब्जेक्ट फिर पूछे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>New rewards: %1, reversed: %2.</source>
        <translation>नए रिवॉर्ड: %1, वापस लिए गए: %2।</translation>
    </message>
</context>
<context>
    <name>rd::views::EvidenceText</name>
    <message>
        <source>Code %1</source>
        <translation>कोड %1</translation>
    </message>
    <message>
        <source>Link reference %1</source>
        <translation>लिंक संदर्भ %1</translation>
    </message>
    <message>
        <source>Metadata %1 = %2</source>
        <comment>key, value</comment>
        <translation>मेटाडेटा %1 = %2</translation>
    </message>
    <message>
        <source>Order attribute %1 = %2</source>
        <comment>key, value</comment>
        <translation>ऑर्डर एट्रिब्यूट %1 = %2</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>आयातित सूची</translation>
    </message>
    <message>
        <source>Assigned by hand</source>
        <translation>हाथ से असाइन</translation>
    </message>
    <message>
        <source>of checkout session %1</source>
        <translation>चेकआउट सेशन %1 का</translation>
    </message>
    <message>
        <source>of payment link %1</source>
        <translation>पेमेंट लिंक %1 का</translation>
    </message>
    <message>
        <source>of customer %1</source>
        <translation>ग्राहक %1 का</translation>
    </message>
    <message>
        <source>of subscription %1</source>
        <translation>सब्सक्रिप्शन %1 का</translation>
    </message>
    <message>
        <source>of payment %1</source>
        <translation>भुगतान %1 का</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>object that carries a code</comment>
        <translation>%1 पर</translation>
    </message>
</context>
<context>
    <name>rd::views::ExplanationText</name>
    <message>
        <source>referrer</source>
        <translation>रेफ़रर</translation>
    </message>
    <message>
        <source>referee</source>
        <translation>रेफ़र किए गए ग्राहक</translation>
    </message>
    <message>
        <source>live</source>
        <comment>a mode</comment>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>test</source>
        <comment>a mode</comment>
        <translation>टेस्ट</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>अर्जित</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>फिर जोड़ा गया</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>taken back after it was given</source>
        <translation>जारी होने के बाद वापस लिया गया</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>given</source>
        <translation>जारी किया गया</translation>
    </message>
    <message>
        <source>payout failed</source>
        <translation>पेआउट विफल</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>वापस आया</translation>
    </message>
    <message>
        <source>kept for what is owed back</source>
        <translation>वापसी बकाया के लिए रोका गया</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>हाथ से जोड़ा गया</translation>
    </message>
    <message>
        <source>taken off by hand</source>
        <translation>हाथ से घटाया गया</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>राइट-ऑफ़ किया गया</translation>
    </message>
    <message>
        <source>what was kept is owed again</source>
        <translation>रोकी गई राशि फिर वापसी बकाया</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>approval withdrawn</source>
        <translation>स्वीकृति वापस ली गई</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>फिर खोला गया</translation>
    </message>
    <message>
        <source>put in review</source>
        <translation>समीक्षा में रखा गया</translation>
    </message>
    <message>
        <source>suspicion cleared</source>
        <translation>संदेह हटाया गया</translation>
    </message>
    <message>
        <source>suspicion confirmed</source>
        <translation>संदेह की पुष्टि</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>होल्ड किया गया</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>uncertain request ended</source>
        <translation>अनिश्चित अनुरोध समाप्त</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>फिर भेजा गया</translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation>हाथ से जारी किया गया</translation>
    </message>
    <message>
        <source>put in a batch</source>
        <translation>बैच में रखा गया</translation>
    </message>
    <message>
        <source>taken out of the batch</source>
        <translation>बैच से निकाला गया</translation>
    </message>
    <message>
        <source>news of the provider</source>
        <translation>प्रोवाइडर से सूचना</translation>
    </message>
    <message>
        <source>part kept for what is owed back</source>
        <translation>वापसी बकाया के लिए कुछ राशि रोकी गई</translation>
    </message>
    <message>
        <source>looked up after a restore</source>
        <translation>रीस्टोर के बाद जाँचा गया</translation>
    </message>
</context>
<context>
    <name>rd::views::ExplanationView</name>
    <message>
        <source>Computing it again …</source>
        <translation>फिर से गणना हो रही है …</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>टेस्ट मोड</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>participant · campaign</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>%1 को देय</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>कारण: %1</translation>
    </message>
    <message>
        <source>Reference at the provider: %1</source>
        <translation>प्रोवाइडर पर संदर्भ: %1</translation>
    </message>
    <message>
        <source>The last attempt failed: %1</source>
        <translation>पिछला प्रयास विफल रहा: %1</translation>
    </message>
    <message>
        <source>Unfounded …</source>
        <translation>निराधार …</translation>
    </message>
    <message>
        <source>Clear the flag: the referral is held for this no longer</source>
        <translation>फ़्लैग हटाएँ: रेफ़रल अब इस कारण होल्ड नहीं रहेगा</translation>
    </message>
    <message>
        <source>It is true …</source>
        <translation>यह सच है …</translation>
    </message>
    <message>
        <source>Confirm the flag: the rewards it holds are rejected</source>
        <translation>फ़्लैग की पुष्टि करें: इससे रुके रिवॉर्ड अस्वीकृत होंगे</translation>
    </message>
    <message>
        <source>Change proposed</source>
        <translation>प्रस्तावित बदलाव</translation>
    </message>
    <message>
        <source>It was given with %1. By what is known today it would be %2.</source>
        <comment>1, 2: amounts</comment>
        <translation>यह %1 के साथ दिया गया। आज की जानकारी के अनुसार यह %2 होता।</translation>
    </message>
    <message>
        <source>It was given. By what is known today it would be another one.</source>
        <translation>यह दिया जा चुका है। आज की जानकारी के अनुसार यह कुछ और होता।</translation>
    </message>
    <message>
        <source>Accept the change to book the difference, or dismiss it to leave the reward as it was given. Until then nothing is booked.</source>
        <translation>अंतर दर्ज करने के लिए बदलाव स्वीकार करें, या रिवॉर्ड को वैसा ही रखने के लिए उसे खारिज करें। तब तक कुछ दर्ज नहीं होता।</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>यह कैसे बना</translation>
    </message>
    <message>
        <source>Computed again just now: the same amount.</source>
        <translation>अभी फिर गणना की गई: राशि वही है।</translation>
    </message>
    <message>
        <source>Waits for its receiver at the provider, who gives it back on %1</source>
        <translation>प्रोवाइडर पर प्राप्तकर्ता की प्रतीक्षा; प्रोवाइडर इसे %1 को लौटा देगा</translation>
    </message>
    <message>
        <source>Computed again just now: another amount. Choose “File, Verify the books” before you issue anything.</source>
        <translation>अभी फिर गणना की गई: राशि अलग है। कुछ भी जारी करने से पहले “फ़ाइल, बहीखाता जाँचें” चुनें।</translation>
    </message>
    <message>
        <source>Said to have failed</source>
        <translation>प्रोवाइडर के अनुसार विफल</translation>
    </message>
    <message>
        <source>Said to be paid</source>
        <translation>प्रोवाइडर के अनुसार भुगतान हुआ</translation>
    </message>
    <message>
        <source>Payout %1 counts as paid, and its provider says: %2</source>
        <translation>पेआउट %1 का भुगतान हुआ माना गया है, और उसका प्रोवाइडर बताता है: %2</translation>
    </message>
    <message>
        <source>Payout %1 had failed or come back, and its provider says that it was paid: %2</source>
        <translation>पेआउट %1 विफल हुआ था या वापस आया था, और उसका प्रोवाइडर बताता है कि उसका भुगतान हुआ: %2</translation>
    </message>
    <message>
        <source>It was paid …</source>
        <translation>भुगतान हुआ था …</translation>
    </message>
    <message>
        <source>Looked at …</source>
        <translation>देख लिया …</translation>
    </message>
    <message>
        <source>The payout stays paid; the provider&apos;s word is set aside</source>
        <translation>पेआउट का भुगतान हुआ ही माना जाता है; प्रोवाइडर की सूचना हटाई जाती है</translation>
    </message>
    <message>
        <source>Nothing changes; the provider&apos;s word is set aside</source>
        <translation>कुछ नहीं बदलता; प्रोवाइडर की सूचना हटाई जाती है</translation>
    </message>
    <message>
        <source>It has failed …</source>
        <translation>यह विफल हुआ …</translation>
    </message>
    <message>
        <source>What the payout paid is due again</source>
        <translation>इस पेआउट से जो चुकाया गया, वह फिर से देय होगा</translation>
    </message>
</context>
<context>
    <name>rd::views::ExportSheet</name>
    <message>
        <source>Export rows</source>
        <translation>पंक्तियाँ निर्यात करें</translation>
    </message>
    <message>
        <source>All columns are written, also those that are hidden. Amounts stand apart from their currency; dates are in universal time.</source>
        <translation>सभी कॉलम लिखे जाते हैं, छिपे हुए भी। राशि और मुद्रा अलग-अलग रहती हैं; तिथियाँ यूनिवर्सल समय (UTC) में हैं।</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows that match</source>
        <translation>
            <numerusform>मेल खाती %Ln पंक्ति</numerusform>
            <numerusform>मेल खाती सभी %Ln पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected rows</source>
        <translation>
            <numerusform>चुनी हुई %Ln पंक्ति</numerusform>
            <numerusform>चुनी हुई %Ln पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>CSV, for every program</source>
        <translation>CSV, हर प्रोग्राम के लिए</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel वर्कबुक (XLSX)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>लिखी गई पंक्तियाँ</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln rows …</source>
        <translation>
            <numerusform>%Ln पंक्ति निर्यात करें …</numerusform>
            <numerusform>%Ln पंक्तियाँ निर्यात करें …</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel वर्कबुक (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <comment>counts</comment>
        <translation>%2 में से %1 पंक्तियाँ लिखी गईं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>%Ln पंक्ति %1 में लिखी गई।</numerusform>
            <numerusform>%Ln पंक्तियाँ %1 में लिखी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table was read again: %Ln of the selected rows are not shown any more.</source>
        <translation>
            <numerusform>तालिका फिर पढ़ी गई: चुनी हुई पंक्तियों में से %Ln अब नहीं दिखती।</numerusform>
            <numerusform>तालिका फिर पढ़ी गई: चुनी हुई पंक्तियों में से %Ln अब नहीं दिखतीं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::FigureCard</name>
    <message>
        <source>loading</source>
        <translation>लोड हो रहा है</translation>
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
            <numerusform>+ %Ln मुद्रा</numerusform>
            <numerusform>+ %Ln मुद्राएँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::FiguresGrid</name>
    <message>
        <source>%1 test</source>
        <translation>%1 टेस्ट</translation>
    </message>
    <message>
        <source>Nothing earned yet.</source>
        <translation>अभी कुछ अर्जित नहीं।</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>अर्जित</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>आगामी</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>अभी देय</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Carried</source>
        <comment>balance that waits for its threshold</comment>
        <translation>आगे ले जाया गया</translation>
    </message>
    <message>
        <source>Owed back</source>
        <translation>वापसी बकाया</translation>
    </message>
</context>
<context>
    <name>rd::views::FileGuide</name>
    <message>
        <source>Drop the file here</source>
        <translation>फ़ाइल यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Drop it: what it is and what it would change is shown first</source>
        <translation>इसे छोड़ें: यह क्या है और क्या बदलेगी, पहले दिखाया जाएगा</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Drop one file at a time: each is shown before it changes anything. None of these was read.</source>
        <translation>एक बार में एक फ़ाइल छोड़ें: हर फ़ाइल कुछ भी बदलने से पहले दिखाई जाती है। इनमें से कोई नहीं पढ़ी गई।</translation>
    </message>
</context>
<context>
    <name>rd::views::FileKind</name>
    <message>
        <source>A list of participants</source>
        <translation>प्रतिभागियों की सूची</translation>
    </message>
    <message>
        <source>A list of referrals</source>
        <translation>रेफ़रल की सूची</translation>
    </message>
    <message>
        <source>Sales that no provider reports</source>
        <translation>बिक्री जो कोई प्रोवाइडर नहीं बताता</translation>
    </message>
    <message>
        <source>Commissions another system has paid</source>
        <translation>दूसरे सिस्टम के चुकाए गए कमीशन</translation>
    </message>
    <message>
        <source>Another system&apos;s list, to compare with</source>
        <translation>तुलना के लिए दूसरे सिस्टम की सूची</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>विनिमय दरें</translation>
    </message>
    <message>
        <source>A campaign document</source>
        <translation>कैंपेन डॉक्यूमेंट</translation>
    </message>
    <message>
        <source>A log of the provider&apos;s events</source>
        <translation>प्रोवाइडर के इवेंट का लॉग</translation>
    </message>
    <message>
        <source>Results of a payout batch</source>
        <translation>पेआउट बैच के परिणाम</translation>
    </message>
</context>
<context>
    <name>rd::views::FileSheet</name>
    <message>
        <source>Open a file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>%1 looks like this: %2.</source>
        <comment>file, what it is</comment>
        <translation>%1 यह लगती है: %2।</translation>
    </message>
    <message>
        <source>It is not clear what %1 is.</source>
        <translation>स्पष्ट नहीं कि %1 क्या है।</translation>
    </message>
    <message>
        <source>Its columns: %1</source>
        <comment>names</comment>
        <translation>इसके कॉलम: %1</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>चुनें कि यह क्या है</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>यह क्या है</translation>
    </message>
    <message>
        <source>Nothing is taken yet: what it would change is shown first.</source>
        <translation>अभी कुछ नहीं लिया गया: इससे क्या बदलेगा, यह पहले दिखाया जाता है।</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, total</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>No payout batch waits for results: its file has to be written first.</source>
        <translation>कोई पेआउट बैच परिणाम की प्रतीक्षा में नहीं है: पहले उसकी फ़ाइल लिखनी होगी।</translation>
    </message>
    <message>
        <source>No account is connected that events could be of.</source>
        <translation>ऐसा कोई खाता कनेक्ट नहीं है जिसके ये इवेंट हो सकें।</translation>
    </message>
    <message>
        <source>Tables are read as CSV text: in a spreadsheet choose to save as CSV. Besides there are campaign documents and logs of events (JSON), and results of payouts in the formats of banks and providers.</source>
        <translation>तालिकाएँ CSV टेक्स्ट के रूप में पढ़ी जाती हैं: स्प्रेडशीट में CSV में सहेजना चुनें। इनके अलावा कैंपेन डॉक्यूमेंट और इवेंट के लॉग (JSON), तथा बैंकों और प्रोवाइडर के फ़ॉर्मेट में पेआउट के परिणाम पढ़े जाते हैं।</translation>
    </message>
</context>
<context>
    <name>rd::views::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
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
    <name>rd::views::FilterMenu</name>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Fields to search in, and saved filters (Alt+Down in the search)</source>
        <translation>खोज के फ़ील्ड और सहेजे गए फ़िल्टर (खोज में Alt+Down)</translation>
    </message>
    <message>
        <source>Fields to search in, and saved filters</source>
        <translation>खोज के फ़ील्ड और सहेजे गए फ़िल्टर</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>सहेजे गए फ़िल्टर</translation>
    </message>
    <message>
        <source>Look in one field</source>
        <translation>एक फ़ील्ड में खोजें</translation>
    </message>
</context>
<context>
    <name>rd::views::FirstRunPage</name>
    <message>
        <source>Connect Stripe</source>
        <translation>Stripe कनेक्ट करें</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>सैंपल डेटा के साथ देखें</translation>
    </message>
    <message>
        <source>Welcome to Referral Desk</source>
        <translation>Referral Desk में आपका स्वागत है</translation>
    </message>
    <message>
        <source>See who recommends you, what each of them has earned, and reward them, from your own payment data.</source>
        <translation>देखें कि आपकी सिफ़ारिश कौन करता है, किसने क्या कमाया, और अपने ही भुगतान डेटा से उन्हें रिवॉर्ड दें।</translation>
    </message>
    <message>
        <source>A second window on an invented merchant with campaigns, participants and rewards.</source>
        <translation>काल्पनिक व्यापारी के कैंपेन, प्रतिभागी और रिवॉर्ड वाली दूसरी विंडो।</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and it is gone when you close the program.</source>
        <translation>कुछ भी इस कंप्यूटर से बाहर नहीं जाता, और प्रोग्राम बंद करने पर सब हट जाता है।</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>क्या कहाँ रखा जाता है</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>आपकी कुंजी</translation>
    </message>
    <message>
        <source>In the keychain of this computer, nowhere else.</source>
        <translation>इस कंप्यूटर की कीचेन में, और कहीं नहीं।</translation>
    </message>
    <message>
        <source>Customers and payments</source>
        <translation>ग्राहक और भुगतान</translation>
    </message>
    <message>
        <source>A copy of what rewards need, in a file of your own on this computer.</source>
        <translation>रिवॉर्ड के लिए ज़रूरी डेटा की प्रति, इस कंप्यूटर पर आपकी अपनी फ़ाइल में।</translation>
    </message>
    <message>
        <source>Decisions and rewards</source>
        <translation>निर्णय और रिवॉर्ड</translation>
    </message>
    <message>
        <source>In the same file, in a chain that shows any later change.</source>
        <translation>उसी फ़ाइल में, ऐसी शृंखला में जो बाद का हर बदलाव दिखाती है।</translation>
    </message>
    <message>
        <source>On the internet</source>
        <translation>इंटरनेट पर</translation>
    </message>
    <message>
        <source>Nothing. The program talks to your provider and to nobody else.</source>
        <translation>कुछ नहीं। प्रोग्राम केवल आपके प्रोवाइडर से बात करता है।</translation>
    </message>
    <message>
        <source>Connect a shop</source>
        <translation>दुकान कनेक्ट करें</translation>
    </message>
    <message>
        <source>Connect what you sell with</source>
        <translation>जिससे आप बेचते हैं, उसे कनेक्ट करें</translation>
    </message>
    <message>
        <source>Your account at Stripe, in test or live mode, or your shop at Shopify. You need a key from there; the next page says where.</source>
        <translation>Stripe पर आपका खाता, टेस्ट या लाइव मोड में, या Shopify पर आपकी दुकान। आपको वहाँ की एक कुंजी चाहिए; अगला पेज बताता है कि वह कहाँ है।</translation>
    </message>
    <message>
        <source>Reading comes first: nothing is changed there until you issue a reward yourself.</source>
        <translation>पहले केवल पढ़ा जाता है: जब तक आप स्वयं रिवॉर्ड जारी न करें, वहाँ कुछ नहीं बदलता।</translation>
    </message>
</context>
<context>
    <name>rd::views::FirstSync</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>क्या किया जा रहा है</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>रोका जा रहा है …</translation>
    </message>
    <message>
        <source>Nothing has been synced to its end yet, so nothing can be said here. You can go on working.</source>
        <translation>अभी कोई सिंक पूरा नहीं हुआ, इसलिए यहाँ कुछ नहीं बताया जा सकता। आप काम करते रह सकते हैं।</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>शुरू हो रहा है …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is read, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>रिफ़ंड</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>विवाद</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>सब्सक्रिप्शन</translation>
    </message>
    <message>
        <source>Products and prices</source>
        <translation>उत्पाद और मूल्य</translation>
    </message>
    <message>
        <source>Coupons and codes</source>
        <translation>कूपन और कोड</translation>
    </message>
    <message>
        <source>Checkouts</source>
        <translation>चेकआउट</translation>
    </message>
    <message>
        <source>Looking at payments</source>
        <translation>भुगतानों की जाँच</translation>
    </message>
    <message>
        <source>Finding out who brought whom</source>
        <translation>किसे कौन लाया, इसका पता लगाना</translation>
    </message>
    <message>
        <source>Computing rewards</source>
        <translation>रिवॉर्ड की गणना</translation>
    </message>
</context>
<context>
    <name>rd::views::FlagSentences</name>
    <message>
        <source>The e-mail addresses of the customer (%1) and the participant (%2) differ only in dots or in what stands behind a plus sign.</source>
        <translation>ग्राहक (%1) और प्रतिभागी (%2) के ईमेल पतों में केवल डॉट या प्लस चिह्न के बाद के अक्षरों का अंतर है।</translation>
    </message>
    <message>
        <source>The customer (%1) and the participant (%2) have e-mail addresses of the same company.</source>
        <translation>ग्राहक (%1) और प्रतिभागी (%2) के ईमेल पते एक ही कंपनी के हैं।</translation>
    </message>
    <message>
        <source>%1 is an address of a service for throw-away e-mail.</source>
        <translation>%1 अस्थायी (डिस्पोज़ेबल) ईमेल सेवा का पता है।</translation>
    </message>
    <message>
        <source>Another customer of this participant has the same e-mail address as %1 but for dots or what stands behind a plus sign.</source>
        <translation>इस प्रतिभागी के किसी अन्य ग्राहक का ईमेल पता भी %1 ही है, केवल डॉट या प्लस चिह्न के बाद के अक्षर अलग हैं।</translation>
    </message>
    <message>
        <source>The sale carries a code of another participant.</source>
        <translation>इस बिक्री पर किसी अन्य प्रतिभागी का कोड है।</translation>
    </message>
    <message>
        <source>The customer disputes the payment. This ends by itself when the dispute does.</source>
        <translation>ग्राहक ने भुगतान पर विवाद किया है। विवाद समाप्त होते ही यह अपने आप हट जाएगा।</translation>
    </message>
    <message>
        <source>A refund of the payment is under way. This ends by itself when it is done.</source>
        <translation>भुगतान का रिफ़ंड चल रहा है। पूरा होते ही यह अपने आप हट जाएगा।</translation>
    </message>
    <message>
        <source>Import the exchange rate of the day of payment.</source>
        <translation>भुगतान के दिन की विनिमय दर आयात करें।</translation>
    </message>
    <message>
        <source>The prize of rank %1 of this period has been given to %2, whose sales have fallen since. Clear this to give the prize a second time, confirm it to leave it at one.</source>
        <translation>इस अवधि का रैंक %1 का इनाम %2 को दिया जा चुका है, जिनकी बिक्री बाद में घट गई। इनाम दूसरी बार देने के लिए फ़्लैग हटाएँ, एक ही रखने के लिए पुष्टि करें।</translation>
    </message>
    <message>
        <source>The customer has the participant&apos;s own e-mail address, %1.</source>
        <translation>ग्राहक का ईमेल पता प्रतिभागी का अपना पता %1 है।</translation>
    </message>
    <message>
        <source>The customer has the participant&apos;s own e-mail address, %1, and pays with the same card.</source>
        <translation>ग्राहक का ईमेल पता प्रतिभागी का अपना पता %1 है और भुगतान भी उसी कार्ड से होता है।</translation>
    </message>
    <message>
        <source>The customer %1 pays with a card that the participant %2 has paid with too.</source>
        <translation>ग्राहक %1 जिस कार्ड से भुगतान करते हैं, उससे प्रतिभागी %2 भी भुगतान कर चुके हैं।</translation>
    </message>
    <message>
        <source>The participant brought %1 new customers from %2 to %3. In %4 days it is usually %5; more than %6 are looked at.</source>
        <translation>प्रतिभागी %2 से %3 तक %1 नए ग्राहक लाए। %4 दिनों में आम तौर पर %5 होते हैं; %6 से अधिक होने पर जाँच होती है।</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address %1 looks like the participant&apos;s, %2, but is another one.</source>
        <translation>ग्राहक का ईमेल पता %1 प्रतिभागी के पते %2 जैसा दिखता है, पर अलग है।</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address %1 mixes letters of alphabets that look alike.</source>
        <translation>ग्राहक के ईमेल पते %1 में एक जैसी दिखने वाली अलग-अलग लिपियों के अक्षर मिले हुए हैं।</translation>
    </message>
    <message>
        <source>The customer %1 is a participant too: %3 wants to be paid to the same place as %2.</source>
        <translation>ग्राहक %1 प्रतिभागी भी है: %3 ने पेआउट के लिए वही जगह दी है जो %2 की है।</translation>
    </message>
    <message>
        <source>%1 wants to be paid to the same place as %2. Unfounded lets go all that is held for it, and what comes later while nobody else is paid there.</source>
        <translation>%1 ने पेआउट के लिए वही जगह दी है जो %2 की है। “निराधार” चुनने पर इस कारण होल्ड की गई हर चीज़ छूट जाती है, और आगे की भी, जब तक किसी और का पेआउट वहाँ नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>rd::views::Format</name>
    <message>
        <source>no change</source>
        <translation>कोई बदलाव नहीं</translation>
    </message>
    <message>
        <source>more than tenfold</source>
        <translation>दस गुना से अधिक</translation>
    </message>
    <message>
        <source>far below</source>
        <translation>बहुत कम</translation>
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
        <translation>अभी-अभी</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln मिनट पहले</numerusform>
            <numerusform>%Ln मिनट पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln घंटा पहले</numerusform>
            <numerusform>%Ln घंटे पहले</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>बीता कल</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln दिन पहले</numerusform>
            <numerusform>%Ln दिन पहले</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::FormatSettings</name>
    <message>
        <source>The file cannot be written before these are filled in.</source>
        <translation>इन्हें भरे बिना फ़ाइल नहीं लिखी जा सकती।</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Point (1234.50)</source>
        <translation>बिंदु (1234.50)</translation>
    </message>
    <message>
        <source>Comma (1234,50)</source>
        <translation>कॉमा (1234,50)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>चुनें …</translation>
    </message>
    <message>
        <source>Automatic: the first that allows the amount</source>
        <translation>अपने आप: पहला तरीका जो राशि ले सके</translation>
    </message>
</context>
<context>
    <name>rd::views::FormatsSheet</name>
    <message>
        <source>Formats of payout files</source>
        <translation>पेआउट फ़ाइलों के फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>क्या देखना है</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>The program&apos;s</source>
        <translation>प्रोग्राम का</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>आपका</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>लोड हो रहा है …</translation>
    </message>
    <message>
        <source>Read a header …</source>
        <translation>हेडर पढ़ें …</translation>
    </message>
    <message>
        <source>Back to the program&apos;s …</source>
        <translation>मूल पर लौटें …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Providers change what their files look like. Batches that are made already keep theirs.</source>
        <translation>प्रोवाइडर अपनी फ़ाइलों का रूप बदलते रहते हैं। पहले से बने बैच अपना फ़ॉर्मैट रखते हैं।</translation>
    </message>
    <message>
        <source>File for</source>
        <translation>फ़ाइल किसके लिए</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>लेआउट</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>File and source</source>
        <translation>फ़ाइल और स्रोत</translation>
    </message>
    <message>
        <source>What is yours</source>
        <translation>आपके बदलाव</translation>
    </message>
    <message>
        <source>Whether it can be used</source>
        <translation>उपयोग हो सकता है या नहीं</translation>
    </message>
    <message>
        <source>From a template that you downloaded from the provider, as CSV</source>
        <translation>प्रोवाइडर से डाउनलोड किए गए CSV टेम्पलेट से</translation>
    </message>
    <message>
        <source>Leave the changes?</source>
        <translation>बदलाव छोड़ें?</translation>
    </message>
    <message>
        <source>The changes of this format were not saved.</source>
        <translation>इस फ़ॉर्मैट के बदलाव सहेजे नहीं गए।</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <comment>layout, kinds of destinations</comment>
        <translation>%1 (%2 के लिए)</translation>
    </message>
    <message>
        <source>Your own copy is in use.</source>
        <translation>आपकी अपनी प्रति उपयोग में है।</translation>
    </message>
    <message>
        <source>As the program brings it.</source>
        <translation>जैसा प्रोग्राम के साथ आता है।</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… और %Ln अन्य</numerusform>
            <numerusform>… और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>It is what the program brings.</source>
        <translation>यह प्रोग्राम का अपना फ़ॉर्मैट है।</translation>
    </message>
    <message numerus="yes">
        <source>It can be used. %Ln things are yours.</source>
        <translation>
            <numerusform>इसका उपयोग हो सकता है। %Ln बदलाव आपका है।</numerusform>
            <numerusform>इसका उपयोग हो सकता है। %Ln बदलाव आपके हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Template of the provider</source>
        <translation>प्रोवाइडर का टेम्पलेट</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>CSV फ़ाइलें (*.csv *.txt);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>The file has no column for “%1”.</source>
        <translation>फ़ाइल में “%1” के लिए कोई कॉलम नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns were known.</source>
        <translation>
            <numerusform>%Ln कॉलम पहचाना गया।</numerusform>
            <numerusform>%Ln कॉलम पहचाने गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Say what goes into %Ln others.</source>
        <comment>known columns</comment>
        <translation>
            <numerusform>%1 बताएँ कि %Ln अन्य में क्या जाए।</numerusform>
            <numerusform>%1 बताएँ कि %Ln अन्य में क्या जाए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are made this way from now on. Batches that are made already keep theirs.</source>
        <translation>अब से फ़ाइलें इसी तरह बनेंगी। पहले से बने बैच अपना फ़ॉर्मैट रखते हैं।</translation>
    </message>
    <message>
        <source>The format of payout files was changed.</source>
        <translation>पेआउट फ़ाइलों का फ़ॉर्मैट बदला गया।</translation>
    </message>
    <message>
        <source>Back to the program&apos;s?</source>
        <translation>मूल फ़ॉर्मैट पर लौटें?</translation>
    </message>
    <message>
        <source>Your copy of this format is taken away.</source>
        <translation>इस फ़ॉर्मैट की आपकी प्रति हटाई जाएगी।</translation>
    </message>
    <message>
        <source>Batches that are made already keep their files.</source>
        <translation>पहले से बने बैच अपनी फ़ाइलें रखते हैं।</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>हटा दें</translation>
    </message>
    <message>
        <source>The format of payout files is the program&apos;s again.</source>
        <translation>पेआउट फ़ाइलों का फ़ॉर्मैट फिर से प्रोग्राम का है।</translation>
    </message>
    <message>
        <source>Try on sample rows …</source>
        <translation>सैंपल पंक्तियों पर आज़माएँ …</translation>
    </message>
    <message>
        <source>Not all of it is published by the provider: read the header of a template you downloaded, and try it on sample rows.</source>
        <translation>प्रोवाइडर ने सब कुछ प्रकाशित नहीं किया है: डाउनलोड किए गए टेम्पलेट का हेडर पढ़ें और सैंपल पंक्तियों पर आज़माएँ।</translation>
    </message>
</context>
<context>
    <name>rd::views::FunnelChart</name>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>हिस्सा (%)</translation>
    </message>
</context>
<context>
    <name>rd::views::GroupControl</name>
    <message>
        <source>%1 (test)</source>
        <comment>amount</comment>
        <translation>%1 (टेस्ट)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Put the rewards together by participant or campaign</source>
        <translation>रिवॉर्ड को प्रतिभागी या कैंपेन के अनुसार समूहों में रखें</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>बिना समूह</translation>
    </message>
    <message>
        <source>By participant</source>
        <translation>प्रतिभागी के अनुसार</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>कैंपेन के अनुसार</translation>
    </message>
    <message>
        <source>Only %1 is shown. Press to show all groups again.</source>
        <translation>केवल %1 दिखाया गया है। सभी समूह फिर दिखाने के लिए दबाएँ।</translation>
    </message>
    <message>
        <source>Participant: %1</source>
        <translation>प्रतिभागी: %1</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>कैंपेन: %1</translation>
    </message>
</context>
<context>
    <name>rd::views::GroupList</name>
    <message>
        <source>Groups of rewards</source>
        <translation>रिवॉर्ड के समूह</translation>
    </message>
</context>
<context>
    <name>rd::views::GroupTotalDelegate</name>
    <message numerus="yes">
        <source>+ %Ln currencies</source>
        <comment>further amounts of a group</comment>
        <translation>
            <numerusform>+ %Ln मुद्रा</numerusform>
            <numerusform>+ %Ln मुद्राएँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::HandIssueSheet</name>
    <message numerus="yes">
        <source>Record %Ln rewards as paid by hand</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड हाथ से चुकाया गया दर्ज करें</numerusform>
            <numerusform>%Ln रिवॉर्ड हाथ से चुकाए गए दर्ज करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Record as paid …</source>
        <translation>चुकाया गया दर्ज करें …</translation>
    </message>
    <message>
        <source>For what you paid or gave outside every provider, such as a bank transfer or cash. Nothing is sent. It becomes a record with your name, and the rewards are never paid again.</source>
        <translation>उसके लिए जो आपने प्रोवाइडर के बाहर चुकाया या दिया, जैसे बैंक ट्रांसफ़र या नकद। कुछ नहीं भेजा जाता। यह आपके नाम से रिकॉर्ड बनता है, और इन रिवॉर्ड का फिर कभी भुगतान नहीं होता।</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Number of the transfer or receipt</source>
        <translation>ट्रांसफ़र या रसीद की संख्या</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>भुगतान की तिथि</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>None of these rewards can be recorded as paid.</source>
        <translation>इनमें से कोई रिवॉर्ड चुकाया गया दर्ज नहीं हो सकता।</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln rewards as paid?</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड चुकाया गया दर्ज करें?</numerusform>
            <numerusform>%Ln रिवॉर्ड चुकाए गए दर्ज करें?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You say that %Ln rewards were given by you. This cannot be taken back.</source>
        <translation>
            <numerusform>आप बता रहे हैं कि %Ln रिवॉर्ड आपने दिया। इसे वापस नहीं लिया जा सकता।</numerusform>
            <numerusform>आप बता रहे हैं कि %Ln रिवॉर्ड आपने दिए। इसे वापस नहीं लिया जा सकता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You say that %1 were paid by you for %Ln rewards. This cannot be taken back.</source>
        <translation>
            <numerusform>आप बता रहे हैं कि %Ln रिवॉर्ड के लिए आपने %1 चुकाए। इसे वापस नहीं लिया जा सकता।</numerusform>
            <numerusform>आप बता रहे हैं कि %Ln रिवॉर्ड के लिए आपने %1 चुकाए। इसे वापस नहीं लिया जा सकता।</numerusform>
        </translation>
    </message>
    <message>
        <source>What participants owe was taken off first; the amounts are what is to be paid.</source>
        <translation>प्रतिभागियों का बकाया पहले घटाया गया; दिखाई गई राशियाँ वे हैं जो चुकानी हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are:</source>
        <translation>
            <numerusform>%Ln वैसा ही रहता है:</numerusform>
            <numerusform>%Ln वैसे ही रहते हैं:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln as paid</source>
        <translation>
            <numerusform>%Ln चुकाया गया दर्ज करें</numerusform>
            <numerusform>%Ln चुकाए गए दर्ज करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording rewards as paid</source>
        <translation>रिवॉर्ड चुकाए गए दर्ज करना</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were recorded as paid.</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड चुकाया गया दर्ज हुआ।</numerusform>
            <numerusform>%Ln रिवॉर्ड चुकाए गए दर्ज हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>कुल %1।</translation>
    </message>
    <message>
        <source>Reward %1: %2</source>
        <translation>रिवॉर्ड %1: %2</translation>
    </message>
</context>
<context>
    <name>rd::views::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>सहायता का पाठ</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>सभी विषय</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>सहायता में खोजें</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>विषय-सूची</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>सहायता में मिला</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>छोटा टेक्स्ट</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़ा टेक्स्ट</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>प्रिंट करें …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page of help, heading</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing in the help has all of these words.</source>
        <translation>सहायता में ये सभी शब्द एक साथ कहीं नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>rd::views::HistoryList</name>
    <message>
        <source>This could not be read</source>
        <translation>इसे पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a moment.</source>
        <translation>कुछ खोया नहीं है। थोड़ी देर में फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर प्रयास करें</translation>
    </message>
    <message>
        <source>Reading all rows, to put them in order. %1 so far …</source>
        <translation>क्रम में लगाने के लिए सभी पंक्तियाँ पढ़ी जा रही हैं। अब तक %1 …</translation>
    </message>
    <message>
        <source>Only the first %1 rows are here, in this order. The page of this list has all of them.</source>
        <translation>इस क्रम में यहाँ केवल पहली %1 पंक्तियाँ हैं। सभी पंक्तियाँ इस सूची के पेज पर हैं।</translation>
    </message>
</context>
<context>
    <name>rd::views::HistoryRows</name>
    <message>
        <source>%1 test</source>
        <comment>amount</comment>
        <translation>%1 टेस्ट</translation>
    </message>
    <message>
        <source>Customers brought</source>
        <translation>लाए गए ग्राहक</translation>
    </message>
    <message>
        <source>Nobody brought yet</source>
        <translation>अभी कोई नहीं लाया गया</translation>
    </message>
    <message>
        <source>A customer stands here as soon as a code, a link or a list says who brought them, with the evidence.</source>
        <translation>कोड, लिंक या सूची से पता चलते ही कि ग्राहक को कौन लाया, वह यहाँ प्रमाण सहित दिखता है।</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Counts since</source>
        <translation>गिनती कब से</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Rewards of this participant</source>
        <translation>इस प्रतिभागी के रिवॉर्ड</translation>
    </message>
    <message>
        <source>No rewards yet</source>
        <translation>अभी कोई रिवॉर्ड नहीं</translation>
    </message>
    <message>
        <source>A reward appears with the first payment that counts.</source>
        <translation>गिने जाने वाले पहले भुगतान के साथ रिवॉर्ड दिखता है।</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>टाइमलाइन</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>अभी कुछ नहीं हुआ</translation>
    </message>
    <message>
        <source>Issued rewards, corrections and decisions appear here.</source>
        <translation>जारी रिवॉर्ड, सुधार और निर्णय यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>टेस्ट मोड</translation>
    </message>
</context>
<context>
    <name>rd::views::HistorySheet</name>
    <message>
        <source>from the beginning</source>
        <translation>शुरुआत से</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>“%1” के वर्ज़न</translation>
    </message>
    <message>
        <source>Edit from this version …</source>
        <translation>इस वर्ज़न से संपादित करें …</translation>
    </message>
    <message>
        <source>A payment keeps the terms of the version that was in force when it was billed.</source>
        <translation>भुगतान पर उस वर्ज़न की शर्तें लागू रहती हैं जो बिलिंग के समय लागू था।</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>वर्ज़न</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>इस वर्ज़न में क्या बदला</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>वर्ज़न %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>लागू</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>बनाने वाला</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>क्या बदला</translation>
    </message>
    <message>
        <source>This is how the campaign began.</source>
        <translation>कैंपेन इसी तरह शुरू हुआ।</translation>
    </message>
    <message>
        <source>Nothing that can be told in words.</source>
        <translation>शब्दों में बताने लायक कुछ नहीं।</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>किसे क्या मिलता है</translation>
    </message>
    <message>
        <source>When a reward is due</source>
        <translation>रिवॉर्ड कब देय होता है</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>तुलना किससे</translation>
    </message>
    <message>
        <source>the version before</source>
        <translation>इससे पहले का वर्ज़न</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>वर्ज़न %1</translation>
    </message>
    <message>
        <source>What differs from version %1</source>
        <translation>वर्ज़न %1 से क्या अलग है</translation>
    </message>
    <message>
        <source>This is the same version.</source>
        <translation>यह वही वर्ज़न है।</translation>
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
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Join no campaign</source>
        <translation>किसी कैंपेन में न जोड़ें</translation>
    </message>
    <message>
        <source>As the file says, else any</source>
        <translation>फ़ाइल के अनुसार, वरना कोई भी</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>फ़ाइल जाँची जा रही है …</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>फ़ाइल की समस्याएँ</translation>
    </message>
    <message>
        <source>Leave the lines with problems out and import the rest</source>
        <translation>समस्या वाली पंक्तियाँ छोड़कर बाकी आयात करें</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>आयात हो रहा है …</translation>
    </message>
    <message>
        <source>Not read, because these columns are not known: %1</source>
        <translation>नहीं पढ़े गए, क्योंकि ये कॉलम ज्ञात नहीं हैं: %1</translation>
    </message>
    <message>
        <source>Kept out: %1. %2</source>
        <translation>छोड़े गए: %1। %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were read.</source>
        <translation>
            <numerusform>%Ln पंक्ति पढ़ी गई।</numerusform>
            <numerusform>%Ln पंक्तियाँ पढ़ी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing would add %1, change %2 and leave %3 as they are.</source>
        <translation>आयात से %1 जुड़ेंगे, %2 बदलेंगे और %3 वैसे ही रहेंगे।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have problems.</source>
        <translation>
            <numerusform>%Ln पंक्ति में समस्या है।</numerusform>
            <numerusform>%Ln पंक्तियों में समस्याएँ हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1 added, %2 changed, %3 as they were, %4 left out.</source>
        <translation>आयात हुआ: %1 जुड़े, %2 बदले, %3 वैसे ही रहे, %4 छोड़े गए।</translation>
    </message>
    <message>
        <source>Nothing was imported; the lines below have problems.</source>
        <translation>कुछ आयात नहीं हुआ; नीचे की पंक्तियों में समस्याएँ हैं।</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>1: line number, 2: what is wrong</comment>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>1: line number, 2: column, 3: what is wrong</comment>
        <translation>पंक्ति %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… और %Ln अन्य</numerusform>
            <numerusform>… और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>कुछ आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>प्रतिभागी आयात करें</translation>
    </message>
    <message>
        <source>Import referrals</source>
        <translation>रेफ़रल आयात करें</translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>विनिमय दरें आयात करें</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>बिक्री आयात करें</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Say which column of the file is which</source>
        <translation>बताएँ कि फ़ाइल का कौन सा कॉलम क्या है</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <comment>columns</comment>
        <translation>नहीं पढ़े जाते: %1</translation>
    </message>
    <message>
        <source>%1 of %2 still goes to %3, by a payout method of its own.</source>
        <comment>currency, person, masked account</comment>
        <translation>%2 की %1 राशि अब भी पेआउट के अपने अलग तरीके से %3 को जाती है।</translation>
    </message>
    <message>
        <source>The same is so for others in the file.</source>
        <translation>फ़ाइल के अन्य लोगों के लिए भी ऐसा ही है।</translation>
    </message>
    <message>
        <source>Line %1, %2: %3. The file says “%4”.</source>
        <comment>1: line number, 2: column, 3: what is wrong, 4: value of the cell</comment>
        <translation>पंक्ति %1, %2: %3। फ़ाइल में “%4” है।</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ईमेल पता</translation>
    </message>
    <message>
        <source>Name, or first name</source>
        <translation>नाम, या पहला नाम</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>जुड़ने की तिथि</translation>
    </message>
    <message>
        <source>Former e-mail address</source>
        <translation>पुराना ईमेल पता</translation>
    </message>
    <message>
        <source>Paid through</source>
        <translation>भुगतान का माध्यम</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>भुगतान किसे</translation>
    </message>
    <message>
        <source>Paid in the currency</source>
        <translation>भुगतान की मुद्रा</translation>
    </message>
    <message>
        <source>Customer’s e-mail address</source>
        <translation>ग्राहक का ईमेल पता</translation>
    </message>
    <message>
        <source>Customer’s id at the provider</source>
        <translation>प्रोवाइडर पर ग्राहक की ID</translation>
    </message>
    <message>
        <source>Participant’s e-mail address</source>
        <translation>प्रतिभागी का ईमेल पता</translation>
    </message>
    <message>
        <source>Participant’s code</source>
        <translation>प्रतिभागी का कोड</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>रेफ़रल की तिथि</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>निश्चित</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तिथि</translation>
    </message>
    <message>
        <source>From currency</source>
        <translation>किस मुद्रा से</translation>
    </message>
    <message>
        <source>To currency</source>
        <translation>किस मुद्रा में</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>भुगतान की तिथि</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>उत्पाद</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>कॉमा</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>सेमीकोलन</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>खड़ी रेखा</translation>
    </message>
    <message>
        <source>UTF-16 (Unicode text of spreadsheets)</source>
        <translation>UTF-16 (स्प्रेडशीट का Unicode टेक्स्ट)</translation>
    </message>
    <message>
        <source>UTF-16, other order of bytes</source>
        <translation>UTF-16, उलटा बाइट क्रम</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>Windows-1252 (पश्चिमी यूरोपीय)</translation>
    </message>
</context>
<context>
    <name>rd::views::IssueSheet</name>
    <message>
        <source>coupons for the next invoice at Stripe</source>
        <translation>Stripe पर अगले इनवॉइस के कूपन</translation>
    </message>
    <message>
        <source>another price of the subscription at Stripe</source>
        <translation>Stripe पर सब्सक्रिप्शन का दूसरा मूल्य</translation>
    </message>
    <message>
        <source>payments by PayPal</source>
        <translation>PayPal से भुगतान</translation>
    </message>
    <message>
        <source>rewards by Tremendous</source>
        <translation>Tremendous से रिवॉर्ड</translation>
    </message>
    <message>
        <source>discount codes in the shop</source>
        <translation>दुकान के डिस्काउंट कोड</translation>
    </message>
    <message>
        <source>gift cards of the shop</source>
        <translation>दुकान के गिफ़्ट कार्ड</translation>
    </message>
    <message>
        <source>store credit in the shop</source>
        <translation>दुकान का स्टोर क्रेडिट</translation>
    </message>
    <message>
        <source>account credit at Stripe</source>
        <translation>Stripe पर खाता क्रेडिट</translation>
    </message>
    <message>
        <source>Issue rewards</source>
        <translation>रिवॉर्ड जारी करें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>पुष्टि</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>जारी करें</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Show who was not rewarded</source>
        <translation>दिखाएँ किसे रिवॉर्ड नहीं मिला</translation>
    </message>
    <message>
        <source>Give as account credit instead …</source>
        <translation>इसके बदले खाता क्रेडिट दें …</translation>
    </message>
    <message>
        <source>For those who hold a discount: the selected lines, or all of them</source>
        <translation>जिनके पास डिस्काउंट है उनके लिए: चुनी हुई पंक्तियाँ, या सभी</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>इसके बाद रोकें</translation>
    </message>
    <message numerus="yes">
        <source>Asking the provider about %Ln customers. Nothing is changed yet.</source>
        <translation>
            <numerusform>%Ln ग्राहक के बारे में प्रोवाइडर से पूछा जा रहा है। अभी कुछ नहीं बदला।</numerusform>
            <numerusform>%Ln ग्राहकों के बारे में प्रोवाइडर से पूछा जा रहा है। अभी कुछ नहीं बदला।</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking rewards</source>
        <translation>रिवॉर्ड की जाँच</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards will be given as %1%2.</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड %1%2 के रूप में दिया जाएगा।</numerusform>
            <numerusform>%Ln रिवॉर्ड %1%2 के रूप में दिए जाएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be issued now; they stay on the list.</source>
        <translation>
            <numerusform>%Ln अभी जारी नहीं हो सकता; वह सूची में रहेगा।</numerusform>
            <numerusform>%Ln अभी जारी नहीं हो सकते; वे सूची में रहेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>What is issued cannot be taken back here.</source>
        <translation>जो जारी हो गया, उसे यहाँ वापस नहीं लिया जा सकता।</translation>
    </message>
    <message numerus="yes">
        <source>Issue %Ln rewards</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड जारी करें</numerusform>
            <numerusform>%Ln रिवॉर्ड जारी करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them on the “Not rewarded” list</source>
        <translation>“रिवॉर्ड नहीं मिला” सूची में डालें</translation>
    </message>
    <message numerus="yes">
        <source>Issuing %Ln rewards, one after the other.</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड जारी हो रहा है।</numerusform>
            <numerusform>%Ln रिवॉर्ड एक-एक करके जारी हो रहे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuing rewards</source>
        <translation>रिवॉर्ड जारी करना</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were issued.</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड जारी हुआ।</numerusform>
            <numerusform>%Ln रिवॉर्ड जारी हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>कुल %1।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not; the reason stands beside each.</source>
        <translation>
            <numerusform>%Ln जारी नहीं हुआ; कारण उसके सामने है।</numerusform>
            <numerusform>%Ln जारी नहीं हुए; कारण हर एक के सामने है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are on their way; the next sync asks what became of them.</source>
        <translation>
            <numerusform>%Ln रास्ते में है; अगला सिंक पूछेगा कि उसका क्या हुआ।</numerusform>
            <numerusform>%Ln रास्ते में हैं; अगला सिंक पूछेगा कि उनका क्या हुआ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being checked at the provider; nothing is sent twice.</source>
        <translation>
            <numerusform>%Ln की प्रोवाइडर पर जाँच हो रही है; कुछ भी दो बार नहीं भेजा जाता।</numerusform>
            <numerusform>%Ln की प्रोवाइडर पर जाँच हो रही है; कुछ भी दो बार नहीं भेजा जाता।</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it; the others are as they were.</source>
        <translation>आपने इसे रोका; बाकी वैसे ही हैं।</translation>
    </message>
    <message>
        <source>Stopped. Nothing further was sent.</source>
        <translation>रोका गया। आगे कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>payments by Wise</source>
        <translation>Wise से भुगतान</translation>
    </message>
    <message>
        <source>payments by RazorpayX</source>
        <translation>RazorpayX से भुगतान</translation>
    </message>
    <message>
        <source>payments by Cashfree</source>
        <translation>Cashfree से भुगतान</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln rewards in the books. Nothing is changed yet.</source>
        <translation>
            <numerusform>बहीखाते में %Ln रिवॉर्ड देखा जा रहा है। अभी कुछ बदला नहीं गया है।</numerusform>
            <numerusform>बहीखाते में %Ln रिवॉर्ड देखे जा रहे हैं। अभी कुछ बदला नहीं गया है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask all the same</source>
        <translation>फिर भी पूछें</translation>
    </message>
    <message>
        <source>Offline: these rewards are given by a provider that cannot be reached now. Nothing was sent, and nothing is lost: they stay on the list. The check begins by itself when the network is back. Cash can be paid meanwhile with a payout file or by hand.</source>
        <translation>ऑफ़लाइन: ये रिवॉर्ड जिस प्रोवाइडर से दिए जाते हैं, उससे अभी संपर्क नहीं हो सकता। कुछ नहीं भेजा गया और कुछ नहीं खोया: ये सूची में रहेंगे। नेटवर्क लौटने पर जाँच अपने आप शुरू होगी। तब तक नकद का भुगतान पेआउट फ़ाइल से या हाथ से किया जा सकता है।</translation>
    </message>
    <message>
        <source>Last issue</source>
        <translation>पिछली बार जारी</translation>
    </message>
    <message>
        <source>Reading what became of the last issue …</source>
        <translation>पिछली बार जारी का परिणाम पढ़ा जा रहा है …</translation>
    </message>
    <message>
        <source>Nothing has been issued here yet.</source>
        <translation>यहाँ अभी कुछ जारी नहीं हुआ।</translation>
    </message>
    <message>
        <source>%1, by %2, as %3:</source>
        <comment>when, who, how rewards were given</comment>
        <translation>%1, %2 द्वारा, %3 के रूप में:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were issued than can be listed.</source>
        <translation>
            <numerusform>%Ln और जारी हुआ, जो सूची में नहीं दिखाया जा सकता।</numerusform>
            <numerusform>%Ln और जारी हुए, जो सूची में नहीं दिखाए जा सकते।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::IssuingWatch</name>
    <message>
        <source>Stop &amp;issuing …</source>
        <translation>जारी करना रोकें (&amp;I) …</translation>
    </message>
    <message>
        <source>Let rewards be &amp;issued again</source>
        <translation>जारी करना फिर शुरू करें (&amp;I)</translation>
    </message>
    <message>
        <source>Send nothing more from the next reward on, whoever asks</source>
        <translation>अगले रिवॉर्ड से कुछ न भेजें, चाहे कोई भी कहे</translation>
    </message>
    <message>
        <source>Rewards may be sent again, also by themselves after a sync</source>
        <translation>रिवॉर्ड फिर भेजे जा सकते हैं, सिंक के बाद अपने आप भी</translation>
    </message>
    <message>
        <source>Stop issuing?</source>
        <translation>जारी करना रोकें?</translation>
    </message>
    <message>
        <source>Reason. From the next reward on nothing is sent, whoever asks; what is on its way is finished.</source>
        <translation>कारण। अगले रिवॉर्ड से कुछ नहीं भेजा जाएगा, चाहे कोई भी कहे; जो रास्ते में है वह पूरा होगा।</translation>
    </message>
    <message>
        <source>Stop issuing</source>
        <translation>जारी करना रोकें</translation>
    </message>
    <message>
        <source>Issuing is stopped: nothing is sent. %1 stopped it on %2.</source>
        <translation>जारी करना रुका है: कुछ नहीं भेजा जाता। %1 ने इसे %2 को रोका।</translation>
    </message>
    <message>
        <source>Let rewards be issued again</source>
        <translation>जारी करना फिर शुरू करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards went out by themselves.</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड अपने आप भेजा गया।</numerusform>
            <numerusform>%Ln रिवॉर्ड अपने आप भेजे गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be given; they are on the list.</source>
        <translation>
            <numerusform>%Ln नहीं दिया जा सका; वह सूची में है।</numerusform>
            <numerusform>%Ln नहीं दिए जा सके; वे सूची में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being checked at the provider.</source>
        <translation>
            <numerusform>%Ln की प्रोवाइडर पर जाँच हो रही है।</numerusform>
            <numerusform>%Ln की प्रोवाइडर पर जाँच हो रही है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for you because of their amount.</source>
        <translation>
            <numerusform>%Ln अपनी राशि के कारण आपकी प्रतीक्षा में है।</numerusform>
            <numerusform>%Ln अपनी राशि के कारण आपकी प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for another day: today&apos;s budget is used up.</source>
        <translation>
            <numerusform>%Ln किसी और दिन के लिए रुका है: आज का बजट पूरा हो गया।</numerusform>
            <numerusform>%Ln किसी और दिन के लिए रुके हैं: आज का बजट पूरा हो गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>कुल %1।</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;Limits of automatic issuing …</source>
        <translation>अपने आप जारी करने की सीमाएँ (&amp;L) …</translation>
    </message>
    <message>
        <source>How much goes out a day without a person, and above which amount one is asked</source>
        <translation>बिना किसी व्यक्ति के प्रति दिन कितना जाए, और किस राशि से ऊपर पूछा जाए</translation>
    </message>
</context>
<context>
    <name>rd::views::LeaderboardCard</name>
    <message>
        <source>Leaderboard</source>
        <translation>लीडरबोर्ड</translation>
    </message>
    <message>
        <source>Who brings most wins. Prizes arise when the period is over and are due after the wait.</source>
        <translation>सबसे अधिक लाने वाला जीतता है। इनाम अवधि समाप्त होने पर बनते हैं और प्रतीक्षा के बाद देय होते हैं।</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>रैंक का आधार</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Revenue in</source>
        <translation>रेवेन्यू की मुद्रा</translation>
    </message>
    <message>
        <source>Only payments in this currency count; two are never added up.</source>
        <translation>केवल इस मुद्रा के भुगतान गिने जाते हैं; दो मुद्राएँ कभी जोड़ी नहीं जातीं।</translation>
    </message>
</context>
<context>
    <name>rd::views::Leaving</name>
    <message>
        <source>Leave without saving?</source>
        <translation>बिना सहेजे छोड़ें?</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>बिना सहेजे छोड़ें</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>संपादन जारी रखें</translation>
    </message>
</context>
<context>
    <name>rd::views::LimitsSheet</name>
    <message>
        <source>Limits of automatic issuing</source>
        <translation>अपने आप जारी करने की सीमाएँ</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>प्रति दिन अधिकतम</translation>
    </message>
    <message>
        <source>Ask a person above</source>
        <translation>इससे ऊपर किसी से पूछें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>They bind campaigns that approve by themselves, whose due rewards are issued after each sync. What does not fit into a day goes out on a later one. Only an admin changes them.</source>
        <translation>ये उन कैंपेन पर लागू हैं जो अपने आप स्वीकृत करते हैं और जिनके देय रिवॉर्ड हर सिंक के बाद जारी होते हैं। जो एक दिन में नहीं आता, वह बाद के दिन जाता है। केवल एडमिन इन्हें बदलता है।</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>Rewards a day</source>
        <translation>प्रति दिन रिवॉर्ड</translation>
    </message>
    <message>
        <source>What went out today</source>
        <translation>आज क्या गया</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड</numerusform>
            <numerusform>%Ln रिवॉर्ड</numerusform>
        </translation>
    </message>
    <message>
        <source>Went out by itself today in test mode: %1.</source>
        <translation>आज टेस्ट मोड में अपने आप गया: %1।</translation>
    </message>
    <message>
        <source>Went out by itself today: %1.</source>
        <translation>आज अपने आप गया: %1।</translation>
    </message>
</context>
<context>
    <name>rd::views::ListItem</name>
    <message>
        <source>Something here has to be put right.</source>
        <translation>यहाँ कुछ ठीक करना होगा।</translation>
    </message>
    <message>
        <source>Drag to another place, or press Alt with an arrow key</source>
        <translation>दूसरी जगह खींचें, या Alt के साथ तीर कुंजी दबाएँ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>प्रति बनाएँ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>folds an element of a list</comment>
        <translation>समेटें</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>unfolds an element of a list</comment>
        <translation>खोलें</translation>
    </message>
</context>
<context>
    <name>rd::views::LogSheet</name>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>लॉग में खोजें</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>लोड हो रहा है …</translation>
    </message>
    <message>
        <source>What the program noted while it worked, newest first. Keys and addresses were left out when it was written.</source>
        <translation>प्रोग्राम ने काम करते समय जो दर्ज किया, सबसे नया पहले। कुंजियाँ और पते लिखते समय ही छोड़ दिए गए।</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>चेतावनियाँ और त्रुटियाँ</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>क्या दिखाना है</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>लॉग की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>जो दिख रहा है उसे कॉपी करें</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>रीफ़्रेश</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>लॉग खाली है।</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <comment>counts</comment>
        <translation>%2 में से %1 पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>rd::views::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>रेफ़रल</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>रिवॉर्ड</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>पेआउट</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
    </message>
    <message>
        <source>“%1” is still running. Please wait for it to end, or cancel it first.</source>
        <translation>“%1” अभी चल रहा है। उसके पूरा होने की प्रतीक्षा करें, या पहले उसे रद्द करें।</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>अभी सिंक करें (&amp;S)</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>सभी कनेक्शन से नया डेटा लाएँ</translation>
    </message>
    <message>
        <source>Sync &amp;everything again</source>
        <translation>सब कुछ फिर सिंक करें (&amp;E)</translation>
    </message>
    <message>
        <source>List everything at the provider again, not only what changed</source>
        <translation>प्रोवाइडर की पूरी सूची फिर लें, केवल बदलाव नहीं</translation>
    </message>
    <message>
        <source>&amp;Who decides …</source>
        <translation>निर्णय कौन लेता है (&amp;W) …</translation>
    </message>
    <message>
        <source>The members of this workspace, their roles and passphrases</source>
        <translation>इस वर्कस्पेस के सदस्य, उनकी भूमिकाएँ और पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Open the sample &amp;merchant</source>
        <translation>सैंपल व्यापारी खोलें (&amp;M)</translation>
    </message>
    <message>
        <source>A second window on invented data</source>
        <translation>काल्पनिक डेटा वाली दूसरी विंडो</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>यह विंडो बंद करें</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>खोजें (&amp;F)</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>इस पेज पर खोजें</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>जाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>Go to this page</source>
        <translation>इस पेज पर जाएँ</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>कार्रवाइयाँ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>सिस्टम के अनुसार (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्का (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरा (&amp;D)</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>विंडो के रंग</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>इस पेज की सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>What this page is for and how to use it</source>
        <translation>यह पेज किसलिए है और इसका उपयोग कैसे करें</translation>
    </message>
    <message>
        <source>&amp;About Referral Desk</source>
        <translation>Referral Desk के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and diagnostics</source>
        <translation>वर्ज़न, लाइसेंस और डायग्नोस्टिक</translation>
    </message>
    <message>
        <source>Nothing to do on this page</source>
        <translation>इस पेज पर करने के लिए कुछ नहीं</translation>
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
        <translation>सैंपल व्यापारी: सभी लोग और भुगतान काल्पनिक हैं</translation>
    </message>
    <message>
        <source>The last sync of %1 did not finish</source>
        <translation>%1 का पिछला सिंक पूरा नहीं हुआ</translation>
    </message>
    <message>
        <source>Synced %1 · %2</source>
        <comment>1: how long ago, 2: connection</comment>
        <translation>सिंक: %1 · %2</translation>
    </message>
    <message>
        <source>Nothing synced yet</source>
        <translation>अभी कुछ सिंक नहीं हुआ</translation>
    </message>
    <message>
        <source>%1 is no member of this workspace: you can look at everything and decide nothing.</source>
        <translation>%1 इस वर्कस्पेस के सदस्य नहीं हैं: आप सब देख सकते हैं, पर कोई निर्णय नहीं ले सकते।</translation>
    </message>
    <message>
        <source>An admin adds you: File, Who decides, with the name of your account.</source>
        <translation>एडमिन आपके खाते के नाम से आपको जोड़ता है: फ़ाइल, निर्णय कौन लेता है।</translation>
    </message>
    <message>
        <source>You act as %1, whose decisions ask for a passphrase.</source>
        <translation>आप %1 के रूप में काम कर रहे हैं, जिनके निर्णयों के लिए पासफ़्रेज़ चाहिए।</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>पासफ़्रेज़ लिखें</translation>
    </message>
    <message>
        <source>%1: %2, %3 a second</source>
        <comment>stage, count, rate</comment>
        <translation>%1: %2, %3 प्रति सेकंड</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>कनेक्शन खोलें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर प्रयास करें</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows a time before the newest entry of the books.</source>
        <translation>इस कंप्यूटर की घड़ी बहीखाते की सबसे नई प्रविष्टि से पहले का समय दिखाती है।</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes slow.</source>
        <translation>
            <numerusform>इस कंप्यूटर की घड़ी %Ln मिनट पीछे है।</numerusform>
            <numerusform>इस कंप्यूटर की घड़ी %Ln मिनट पीछे है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes fast.</source>
        <translation>
            <numerusform>इस कंप्यूटर की घड़ी %Ln मिनट आगे है।</numerusform>
            <numerusform>इस कंप्यूटर की घड़ी %Ln मिनट आगे है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Due dates and hold periods depend on it. Set the clock right, then sync.</source>
        <translation>देय तिथियाँ और होल्ड अवधियाँ इस पर निर्भर हैं। घड़ी ठीक करें, फिर सिंक करें।</translation>
    </message>
    <message>
        <source>Finishing the current step, then this window closes.</source>
        <translation>मौजूदा चरण पूरा हो रहा है, फिर यह विंडो बंद होगी।</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>भाषा (&amp;U)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>सिस्टम के अनुसार (&amp;S)</translation>
    </message>
    <message>
        <source>Language of texts, dates and figures</source>
        <translation>टेक्स्ट, तारीखों और अंकों की भाषा</translation>
    </message>
    <message>
        <source>Go to &amp;anything …</source>
        <translation>कहीं भी जाएँ (&amp;A) …</translation>
    </message>
    <message>
        <source>Find a command, a page, a participant or a campaign by typing</source>
        <translation>लिखकर कमांड, पेज, प्रतिभागी या कैंपेन खोजें</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>सेटिंग (&amp;S) …</translation>
    </message>
    <message>
        <source>How this window looks and behaves</source>
        <translation>यह विंडो कैसी दिखती है और कैसे काम करती है</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>विंडो का टूर (&amp;T)</translation>
    </message>
    <message>
        <source>What each page is for, step by step</source>
        <translation>हर पेज किसलिए है, चरण दर चरण</translation>
    </message>
    <message>
        <source>&amp;Log …</source>
        <translation>लॉग (&amp;L) …</translation>
    </message>
    <message>
        <source>What the program noted while it worked</source>
        <translation>प्रोग्राम ने काम करते समय जो दर्ज किया</translation>
    </message>
    <message>
        <source>S&amp;ync by itself</source>
        <translation>अपने आप सिंक करें (&amp;Y)</translation>
    </message>
    <message>
        <source>New here? The tour shows in one minute what is where.</source>
        <translation>यहाँ नए हैं? टूर एक मिनट में दिखाता है कि क्या कहाँ है।</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>मुझे दिखाएँ</translation>
    </message>
    <message>
        <source>“%1” has ended; its sheet was closed meanwhile.</source>
        <translation>“%1” पूरा हुआ; इसका डायलॉग इस बीच बंद हो गया था।</translation>
    </message>
    <message>
        <source>It does not answer. Perhaps a command in a terminal is using the workspace.</source>
        <translation>कोई उत्तर नहीं मिल रहा। शायद टर्मिनल का कोई कमांड वर्कस्पेस का उपयोग कर रहा है।</translation>
    </message>
    <message>
        <source>Show the open window</source>
        <translation>खुली विंडो दिखाएँ</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>खुला रखें</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>फ़ाइल खोलें (&amp;O) …</translation>
    </message>
    <message>
        <source>A list of participants, results of a batch, a campaign document …: as if it were dropped here</source>
        <translation>प्रतिभागियों की सूची, बैच के परिणाम, कैंपेन डॉक्यूमेंट …: जैसे यहाँ छोड़ी गई हो</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>कीबोर्ड शॉर्टकट (&amp;K) …</translation>
    </message>
    <message>
        <source>Every key this window listens to</source>
        <translation>इस विंडो की सभी शॉर्टकट कुंजियाँ</translation>
    </message>
    <message>
        <source>&amp;Verify the books …</source>
        <translation>बहीखाता जाँचें (&amp;V) …</translation>
    </message>
    <message>
        <source>Compute everything again and compare it with the books</source>
        <translation>सब कुछ फिर से गणना करें और बहीखाते से मिलाएँ</translation>
    </message>
    <message>
        <source>&amp;Back up …</source>
        <translation>बैकअप लें (&amp;B) …</translation>
    </message>
    <message>
        <source>Write the books into one file</source>
        <translation>बहीखाता एक फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>Res&amp;tore a backup …</source>
        <translation>बैकअप रीस्टोर करें (&amp;T) …</translation>
    </message>
    <message>
        <source>Bring books back from a file, into a folder of their own</source>
        <translation>फ़ाइल से बहीखाता उसके अपने फ़ोल्डर में वापस लाएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Nothing can be taken back here</source>
        <translation>यहाँ ऐसा कुछ नहीं जो पूर्ववत हो सके</translation>
    </message>
    <message>
        <source>Offline. Nothing has been synced yet.</source>
        <translation>ऑफ़लाइन। अभी कुछ सिंक नहीं हुआ।</translation>
    </message>
    <message>
        <source>Offline. What is here is as of %1.</source>
        <translation>ऑफ़लाइन। यहाँ की जानकारी %1 तक की है।</translation>
    </message>
    <message>
        <source>Sync goes on by itself when the network is back.</source>
        <translation>नेटवर्क लौटने पर सिंक अपने आप आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>Sync again when the network is back.</source>
        <translation>नेटवर्क लौटने पर फिर सिंक करें।</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You can go on working: look, decide, prepare payouts. Nothing is sent to providers until then.</source>
        <translation>आप काम करते रह सकते हैं: देखें, निर्णय लें, पेआउट तैयार करें। तब तक प्रोवाइडर को कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी प्रयास करें</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>Offline · as of %1</source>
        <translation>ऑफ़लाइन · %1 तक</translation>
    </message>
    <message>
        <source>%1, %2 to be approved by you</source>
        <comment>place in the navigation, number of payout batches</comment>
        <translation>%1, आपकी स्वीकृति बाकी: %2</translation>
    </message>
    <message>
        <source>%1, %2 not working</source>
        <comment>place in the navigation, number of connections</comment>
        <translation>%1, काम नहीं कर रहे: %2</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>पंक्तियाँ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <comment>height of the rows of tables</comment>
        <translation>आरामदायक (&amp;C)</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <comment>height of the rows of tables</comment>
        <translation>कॉम्पैक्ट (&amp;P)</translation>
    </message>
    <message>
        <source>Height of the rows of all tables</source>
        <translation>सभी तालिकाओं की पंक्तियों की ऊँचाई</translation>
    </message>
</context>
<context>
    <name>rd::views::MembersSheet</name>
    <message>
        <source>Viewer</source>
        <translation>दर्शक</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>समीक्षक</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>स्वीकृतिकर्ता</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>एडमिन</translation>
    </message>
    <message>
        <source>looks at everything, decides nothing</source>
        <translation>सब देखता है, कुछ तय नहीं करता</translation>
    </message>
    <message>
        <source>rejects, holds and releases</source>
        <translation>अस्वीकृत, होल्ड और होल्ड समाप्त करता है</translation>
    </message>
    <message>
        <source>also approves, issues, assigns and imports</source>
        <translation>स्वीकृत, जारी, असाइन और आयात भी करता है</translation>
    </message>
    <message>
        <source>also campaigns, connections, members and erasing</source>
        <translation>कैंपेन, कनेक्शन, सदस्य और मिटाना भी</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>निर्णय कौन लेता है</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>सदस्य जोड़ें</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>हटाएँ …</translation>
    </message>
    <message>
        <source>Set passphrase …</source>
        <translation>पासफ़्रेज़ सेट करें …</translation>
    </message>
    <message>
        <source>Whoever uses this program acts as the member with the name of their account on this computer. What they decide is kept under that name, also after they are removed.</source>
        <translation>इस प्रोग्राम का उपयोग करने वाला इस कंप्यूटर पर अपने खाते के नाम वाले सदस्य के रूप में काम करता है। उसके निर्णय उसी नाम से रखे जाते हैं, हटाए जाने के बाद भी।</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>सदस्य जोड़ें</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>खाते का नाम</translation>
    </message>
    <message>
        <source>As on this computer, for example kim</source>
        <translation>जैसा इस कंप्यूटर पर है, उदाहरण: kim</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, what it may do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>So that nobody approves an own reward</source>
        <translation>ताकि कोई अपना ही रिवॉर्ड स्वीकृत न करे</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (आप)</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>माँगा जाता है</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 जोड़े गए।</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 को हटाएँ?</translation>
    </message>
    <message>
        <source>%1 can decide nothing any more. What they decided stays on record.</source>
        <translation>%1 अब कुछ तय नहीं कर सकते। उनके निर्णय रिकॉर्ड में रहेंगे।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 हटाए गए।</translation>
    </message>
    <message>
        <source>From now on %1 is asked for it before a decision.</source>
        <translation>अब से निर्णय से पहले %1 से यह माँगा जाएगा।</translation>
    </message>
    <message>
        <source>%1 is asked for no passphrase any more.</source>
        <translation>%1 से अब पासफ़्रेज़ नहीं माँगा जाएगा।</translation>
    </message>
    <message>
        <source>Adding a member</source>
        <translation>सदस्य जोड़ना</translation>
    </message>
    <message>
        <source>Removing a member</source>
        <translation>सदस्य हटाना</translation>
    </message>
    <message>
        <source>Set e-mail …</source>
        <translation>ईमेल सेट करें …</translation>
    </message>
    <message>
        <source>E-mail of %1</source>
        <translation>%1 का ईमेल</translation>
    </message>
    <message>
        <source>By it a reward of their own is told from those of others; empty = nobody can tell.</source>
        <translation>इससे उनका अपना रिवॉर्ड दूसरों के रिवॉर्ड से अलग पहचाना जाता है; खाली = कोई पहचान नहीं सकता।</translation>
    </message>
    <message>
        <source>Set e-mail</source>
        <translation>ईमेल सेट करें</translation>
    </message>
    <message>
        <source>Setting an e-mail address</source>
        <translation>ईमेल पता सेट करना</translation>
    </message>
    <message>
        <source>From now on %1 decides nothing about a reward of their own.</source>
        <translation>अब से %1 अपने रिवॉर्ड पर कोई निर्णय नहीं लेते।</translation>
    </message>
    <message>
        <source>%1 has no e-mail address any more: own rewards are not noticed.</source>
        <translation>%1 का अब कोई ईमेल पता नहीं है: अपने रिवॉर्ड पहचाने नहीं जाते।</translation>
    </message>
</context>
<context>
    <name>rd::views::MethodPanel</name>
    <message>
        <source>Payout method</source>
        <translation>पेआउट का तरीका</translation>
    </message>
    <message>
        <source>since %1, by %2</source>
        <comment>date, who</comment>
        <translation>%1 से, %2 द्वारा</translation>
    </message>
    <message>
        <source>Changed a short while ago: payouts wait for some days.</source>
        <translation>हाल ही में बदला: पेआउट कुछ दिन रुकेंगे।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other participants have the same destination.</source>
        <translation>
            <numerusform>%Ln अन्य प्रतिभागी का गंतव्य यही है।</numerusform>
            <numerusform>%Ln अन्य प्रतिभागियों का गंतव्य यही है।</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet: cash rewards cannot be put into a batch.</source>
        <translation>अभी कोई नहीं: नकद रिवॉर्ड बैच में नहीं डाले जा सकते।</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>बदलें …</translation>
    </message>
    <message>
        <source>Enter …</source>
        <translation>दर्ज करें …</translation>
    </message>
    <message>
        <source>Change the payout method</source>
        <translation>पेआउट का तरीका बदलें</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>टैक्स संख्या</translation>
    </message>
</context>
<context>
    <name>rd::views::MethodSheet</name>
    <message>
        <source>How %1 is paid</source>
        <translation>%1 को भुगतान कैसे होता है</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>हटा दें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Paid through</source>
        <translation>भुगतान का माध्यम</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>गंतव्य</translation>
    </message>
    <message>
        <source>Every currency without a method of its own</source>
        <translation>हर मुद्रा जिसका अपना तरीका नहीं</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>उदाहरण: %1</translation>
    </message>
    <message>
        <source>This is no currency: write its three letters.</source>
        <translation>यह मुद्रा नहीं है: उसके तीन अक्षर लिखें।</translation>
    </message>
    <message>
        <source>Good. It will be shown as %1.</source>
        <translation>ठीक है। यह %1 के रूप में दिखेगा।</translation>
    </message>
    <message>
        <source>The payout method of %1 was stored.</source>
        <translation>%1 का पेआउट का तरीका सहेजा गया।</translation>
    </message>
    <message>
        <source>Take the stored tax number away</source>
        <translation>सहेजी गई टैक्स संख्या हटाएँ</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>टैक्स संख्या</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>It stands on self-billing invoices from the next one on.</source>
        <translation>यह अगले सेल्फ़-बिलिंग इनवॉइस से दिखेगी।</translation>
    </message>
    <message>
        <source>Both are kept encrypted, with a key in the keychain of this computer, and shown only in part; without a keychain nothing is stored. After a change of the destination, payouts wait for some days, so that nobody redirects them unnoticed.</source>
        <translation>दोनों इस कंप्यूटर की कीचेन में रखी कुंजी से एन्क्रिप्ट रहते हैं और आंशिक रूप से ही दिखते हैं; कीचेन के बिना कुछ नहीं सहेजा जाता। गंतव्य बदलने के बाद पेआउट कुछ दिन रुकते हैं, ताकि कोई चुपके से उन्हें मोड़ न सके।</translation>
    </message>
    <message>
        <source>Storing a payout method</source>
        <translation>पेआउट का तरीका सहेजना</translation>
    </message>
    <message>
        <source>The tax number of %1 was stored.</source>
        <translation>%1 की टैक्स संख्या सहेजी गई।</translation>
    </message>
    <message>
        <source>Take away how %1 is paid?</source>
        <translation>%1 का पेआउट का तरीका हटाएँ?</translation>
    </message>
    <message>
        <source>%1 is paid through %2 to %3 no more.</source>
        <translation>%1 को अब %2 से %3 पर भुगतान नहीं होगा।</translation>
    </message>
    <message>
        <source>This is the payout method for %1; those for other currencies stay.</source>
        <translation>यह %1 के लिए पेआउट का तरीका है; दूसरी मुद्राओं वाले बने रहेंगे।</translation>
    </message>
    <message>
        <source>This is the payout method for every currency without a method of its own; those for single currencies stay.</source>
        <translation>यह हर उस मुद्रा के लिए पेआउट का तरीका है जिसका अपना नहीं है; अलग-अलग मुद्राओं वाले बने रहेंगे।</translation>
    </message>
    <message>
        <source>The payout method of %1 was taken away.</source>
        <translation>%1 का पेआउट का तरीका हटाया गया।</translation>
    </message>
    <message>
        <source>%1 still goes to %2, by a method of its own.</source>
        <translation>%1 अब भी अपने अलग तरीके से %2 को जाता है।</translation>
    </message>
</context>
<context>
    <name>rd::views::MomentField</name>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
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
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Write the currency as three letters, for example EUR.</source>
        <translation>मुद्रा तीन अक्षरों में लिखें, उदाहरण: EUR।</translation>
    </message>
    <message>
        <source>Write the amount like %1, without signs between thousands.</source>
        <translation>राशि %1 की तरह लिखें, हज़ार के विभाजक के बिना।</translation>
    </message>
</context>
<context>
    <name>rd::views::MoneyList</name>
    <message>
        <source>Another currency</source>
        <translation>दूसरी मुद्रा</translation>
    </message>
    <message>
        <source>%1 stands twice.</source>
        <translation>%1 दो बार है।</translation>
    </message>
</context>
<context>
    <name>rd::views::MoveWords</name>
    <message>
        <source>No reward for this sale here yet</source>
        <translation>इस बिक्री का यहाँ अभी कोई रिवॉर्ड नहीं</translation>
    </message>
    <message>
        <source>Earned by another participant here</source>
        <translation>यहाँ किसी अन्य प्रतिभागी ने अर्जित किया</translation>
    </message>
    <message>
        <source>Several sales fit</source>
        <translation>कई बिक्रियाँ मेल खाती हैं</translation>
    </message>
    <message>
        <source>The first sync has not finished</source>
        <translation>पहला सिंक पूरा नहीं हुआ</translation>
    </message>
    <message>
        <source>Another currency here</source>
        <translation>यहाँ दूसरी मुद्रा</translation>
    </message>
    <message>
        <source>Another amount here</source>
        <translation>यहाँ अलग राशि</translation>
    </message>
    <message>
        <source>Rejected here</source>
        <translation>यहाँ अस्वीकृत</translation>
    </message>
    <message>
        <source>Already given here</source>
        <translation>यहाँ पहले ही दिया गया</translation>
    </message>
    <message>
        <source>Nobody here has this name or code</source>
        <translation>यहाँ किसी का यह नाम या कोड नहीं</translation>
    </message>
    <message>
        <source>This sale is not known here</source>
        <translation>यह बिक्री यहाँ ज्ञात नहीं</translation>
    </message>
    <message>
        <source>Not in their file</source>
        <translation>उनकी फ़ाइल में नहीं</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>हाथ से दर्ज</translation>
    </message>
</context>
<context>
    <name>rd::views::NavigationRail</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 लंबित</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>नेविगेशन</translation>
    </message>
</context>
<context>
    <name>rd::views::NewBatchSheet</name>
    <message>
        <source>%1 in test mode</source>
        <comment>amount</comment>
        <translation>%1 टेस्ट मोड में</translation>
    </message>
    <message>
        <source>Another participant has the same destination</source>
        <translation>किसी अन्य प्रतिभागी का गंतव्य भी यही है</translation>
    </message>
    <message>
        <source>%1 kept for what was owed back</source>
        <translation>वापसी बकाया के लिए %1 रोका गया</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>batch, line, remark</comment>
        <translation>%1, पंक्ति %2: %3</translation>
    </message>
    <message>
        <source>New payout batch</source>
        <translation>नया पेआउट बैच</translation>
    </message>
    <message>
        <source>Looking at what is approved …</source>
        <translation>स्वीकृत रिवॉर्ड देखे जा रहे हैं …</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>क्या देखना है</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>पेआउट</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Kept for debts</source>
        <translation>वसूली के लिए रोका</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>स्वीकृति</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>रिवॉर्ड</translation>
    </message>
    <message>
        <source>Make batches</source>
        <translation>बैच बनाएँ</translation>
    </message>
    <message>
        <source>All approved cash rewards, one payout for each participant and currency, less what they owe back.</source>
        <translation>सभी स्वीकृत नकद रिवॉर्ड, हर प्रतिभागी और मुद्रा का एक पेआउट, वापसी बकाया घटाकर।</translation>
    </message>
    <message>
        <source>The selected rewards, one payout for each participant and currency, less what they owe back.</source>
        <translation>चुने हुए रिवॉर्ड, हर प्रतिभागी और मुद्रा का एक पेआउट, वापसी बकाया घटाकर।</translation>
    </message>
    <message>
        <source>What would be made</source>
        <translation>क्या बनेगा</translation>
    </message>
    <message>
        <source>File for</source>
        <translation>फ़ाइल किसके लिए</translation>
    </message>
    <message>
        <source>The day on which the bank is asked to pay, where the file says one</source>
        <translation>जिस दिन बैंक से भुगतान करने को कहा जाए, जहाँ फ़ाइल में दिन होता है</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>भुगतान का दिन</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़े गए</translation>
    </message>
    <message>
        <source>For participants who are paid through %1.</source>
        <translation>%1 से भुगतान पाने वाले प्रतिभागियों के लिए।</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln payouts in a file; more go into several.</source>
        <translation>
            <numerusform>एक फ़ाइल में अधिकतम %Ln पेआउट; अधिक होने पर कई फ़ाइलें बनती हैं।</numerusform>
            <numerusform>एक फ़ाइल में अधिकतम %Ln पेआउट; अधिक होने पर कई फ़ाइलें बनती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of it is published by the provider: try it with a small file first.</source>
        <translation>प्रोवाइडर ने इसका पूरा विवरण प्रकाशित नहीं किया है: पहले छोटी फ़ाइल से आज़माएँ।</translation>
    </message>
    <message>
        <source>%1 (test mode)</source>
        <translation>%1 (टेस्ट मोड)</translation>
    </message>
    <message>
        <source>By a second person</source>
        <translation>दूसरे व्यक्ति द्वारा</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>Nothing that is approved can be paid with this file.</source>
        <translation>स्वीकृत में से कुछ भी इस फ़ाइल से नहीं चुकाया जा सकता।</translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <comment>payouts, batches, totals per currency</comment>
        <translation>%2 में %1: %3।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts</source>
        <translation>
            <numerusform>%Ln पेआउट</numerusform>
            <numerusform>%Ln पेआउट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln बैच</numerusform>
            <numerusform>%Ln बैच</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are left out.</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड छोड़ा गया।</numerusform>
            <numerusform>%Ln रिवॉर्ड छोड़े गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… और %Ln अन्य</numerusform>
            <numerusform>… और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Making payout batches</source>
        <translation>पेआउट बैच बनाना</translation>
    </message>
    <message>
        <source>Making the batches …</source>
        <translation>बैच बन रहे हैं …</translation>
    </message>
    <message>
        <source>Batch %1 was made.</source>
        <translation>बैच %1 बनाया गया।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches were made: %1.</source>
        <translation>
            <numerusform>%Ln बैच बनाया गया: %1।</numerusform>
            <numerusform>%Ln बैच बनाए गए: %1।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln batches</source>
        <translation>
            <numerusform>%Ln बैच बनाएँ</numerusform>
            <numerusform>%Ln बैच बनाएँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::Notices</name>
    <message>
        <source>New rewards are due</source>
        <translation>नए रिवॉर्ड देय हैं</translation>
    </message>
    <message numerus="yes">
        <source>The last sync found %Ln rewards that wait for a decision.</source>
        <translation>
            <numerusform>पिछले सिंक में %Ln रिवॉर्ड निर्णय की प्रतीक्षा में मिला।</numerusform>
            <numerusform>पिछले सिंक में %Ln रिवॉर्ड निर्णय की प्रतीक्षा में मिले।</numerusform>
        </translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation>कुछ विफल हुआ</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>गतिविधि दिखाएँ</translation>
    </message>
</context>
<context>
    <name>rd::views::ObstaclePopover</name>
    <message>
        <source>What stands in the way</source>
        <translation>क्या बाधा है</translation>
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
        <translation>उन्हें भुगतान कैसे हो …</translation>
    </message>
    <message>
        <source>Edit participant …</source>
        <translation>प्रतिभागी संपादित करें …</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>प्रतिभागी खोलें</translation>
    </message>
    <message>
        <source>Open the connections</source>
        <translation>कनेक्शन खोलें</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>अभी सिंक करें</translation>
    </message>
    <message>
        <source>Exchange rates …</source>
        <translation>विनिमय दरें …</translation>
    </message>
    <message>
        <source>Show this customer&apos;s rewards</source>
        <translation>इस ग्राहक के रिवॉर्ड दिखाएँ</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>स्वीकृत करें</translation>
    </message>
    <message>
        <source>Issue it alone …</source>
        <translation>केवल इसे जारी करें …</translation>
    </message>
    <message>
        <source>Give account credit instead …</source>
        <translation>इसके बदले खाता क्रेडिट दें …</translation>
    </message>
    <message>
        <source>Pay in a batch …</source>
        <translation>बैच में चुकाएँ …</translation>
    </message>
    <message>
        <source>Record as paid by hand …</source>
        <translation>हाथ से चुकाया गया दर्ज करें …</translation>
    </message>
    <message>
        <source>Not given yet …</source>
        <translation>अभी नहीं दिया …</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>होल्ड समाप्त करें</translation>
    </message>
    <message>
        <source>End as uncertain …</source>
        <translation>अनिश्चित मानकर समाप्त करें …</translation>
    </message>
    <message>
        <source>Send again …</source>
        <translation>फिर भेजें …</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>यह कैसे बना</translation>
    </message>
    <message>
        <source>It is due on %1.</source>
        <translation>यह %1 को देय होगा।</translation>
    </message>
    <message>
        <source>Refunds may still come until then. Nothing has to be done: it becomes due by itself.</source>
        <translation>तब तक रिफ़ंड हो सकते हैं। कुछ करना नहीं है: यह अपने आप देय हो जाएगा।</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>कारण: %1</translation>
    </message>
    <message>
        <source>A person put it aside. It goes on where it was when the hold is ended.</source>
        <translation>किसी व्यक्ति ने इसे होल्ड किया है। होल्ड समाप्त होने पर यह जहाँ था वहीं से आगे चलता है।</translation>
    </message>
</context>
<context>
    <name>rd::views::OutcomeList</name>
    <message>
        <source>What will happen</source>
        <translation>क्या होगा</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>उनका क्या हुआ</translation>
    </message>
    <message>
        <source>What happens to each reward</source>
        <translation>हर रिवॉर्ड का क्या होगा</translation>
    </message>
    <message>
        <source>Search participant, customer or reference</source>
        <translation>प्रतिभागी, ग्राहक या संदर्भ खोजें</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Will be issued</source>
        <translation>जारी होगा</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>जारी नहीं हुआ</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>टेस्ट मोड</translation>
    </message>
    <message>
        <source>Rewards to be issued</source>
        <translation>जारी होने वाले रिवॉर्ड</translation>
    </message>
    <message>
        <source>Result of issuing rewards</source>
        <translation>रिवॉर्ड जारी करने का परिणाम</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>सभी कारण</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, number of rewards</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No reward is in this group, or none matches the search.</source>
        <translation>इस समूह में कोई रिवॉर्ड नहीं है, या कोई खोज से मेल नहीं खाता।</translation>
    </message>
</context>
<context>
    <name>rd::views::OutcomeModel</name>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>क्या होगा</translation>
    </message>
    <message>
        <source>Will be issued</source>
        <translation>जारी होगा</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>जारी नहीं हुआ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation>देय</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>कारण कोड</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>रिवॉर्ड</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>test or live</comment>
        <translation>मोड</translation>
    </message>
</context>
<context>
    <name>rd::views::OverviewData</name>
    <message>
        <source>Issued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Referred revenue</source>
        <translation>रेफ़रल से रेवेन्यू</translation>
    </message>
    <message>
        <source>New referrals</source>
        <translation>नए रेफ़रल</translation>
    </message>
    <message>
        <source>New participants</source>
        <translation>नए प्रतिभागी</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>रिफ़ंड</translation>
    </message>
    <message>
        <source>Payments that count</source>
        <translation>गिने जाने वाले भुगतान</translation>
    </message>
    <message>
        <source>Fell due</source>
        <comment>rewards</comment>
        <translation>देय हुआ</translation>
    </message>
</context>
<context>
    <name>rd::views::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>लोड हो रहा है …</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>सभी कैंपेन</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>सिंक</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>सभी कनेक्शन से नया डेटा लाएँ</translation>
    </message>
    <message>
        <source>Referred revenue</source>
        <translation>रेफ़रल से रेवेन्यू</translation>
    </message>
    <message>
        <source>New referrals</source>
        <translation>नए रेफ़रल</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>अभी देय</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>No referred revenue</source>
        <translation>रेफ़रल से रेवेन्यू नहीं</translation>
    </message>
    <message>
        <source>Payments of referred customers in this period appear here.</source>
        <translation>इस अवधि में रेफ़र किए गए ग्राहकों के भुगतान यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>No new referrals</source>
        <translation>कोई नया रेफ़रल नहीं</translation>
    </message>
    <message>
        <source>Customers somebody brought in this period appear here.</source>
        <translation>इस अवधि में लाए गए ग्राहक यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>No rewards</source>
        <translation>कोई रिवॉर्ड नहीं</translation>
    </message>
    <message>
        <source>Top participants</source>
        <translation>शीर्ष प्रतिभागी</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>Participants with the most referred revenue appear here.</source>
        <translation>रेफ़रल से सर्वाधिक रेवेन्यू वाले प्रतिभागी यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ध्यान देने योग्य</translation>
    </message>
    <message>
        <source>referred-revenue</source>
        <comment>name of a file</comment>
        <translation>रेफ़रल-रेवेन्यू</translation>
    </message>
    <message>
        <source>new-referrals</source>
        <comment>name of a file</comment>
        <translation>नए-रेफ़रल</translation>
    </message>
    <message>
        <source>top-participants</source>
        <comment>name of a file</comment>
        <translation>शीर्ष-प्रतिभागी</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>दिखाने के लिए अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>After the first sync you see here what referrals bring in, what is due, and what waits for you.</source>
        <translation>पहले सिंक के बाद यहाँ दिखेगा कि रेफ़रल क्या लाते हैं, क्या देय है और आपके लिए क्या लंबित है।</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>अभी सिंक करें</translation>
    </message>
    <message>
        <source>Connect Stripe …</source>
        <translation>Stripe कनेक्ट करें …</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>participants · referred customers · as of</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln प्रतिभागी</numerusform>
            <numerusform>%Ln प्रतिभागी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referred customers</source>
        <translation>
            <numerusform>रेफ़र किया गया %Ln ग्राहक</numerusform>
            <numerusform>रेफ़र किए गए %Ln ग्राहक</numerusform>
        </translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>अभी सिंक नहीं हुआ</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 तक</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड</numerusform>
            <numerusform>%Ln रिवॉर्ड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln ग्राहक</numerusform>
            <numerusform>%Ln ग्राहक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards could not be issued</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड जारी नहीं हो सका</numerusform>
            <numerusform>%Ln रिवॉर्ड जारी नहीं हो सके</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says what stands in the way and what to do</source>
        <translation>हर एक बताता है कि बाधा क्या है और क्या करना है</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are being checked</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड की जाँच हो रही है</numerusform>
            <numerusform>%Ln रिवॉर्ड की जाँच हो रही है</numerusform>
        </translation>
    </message>
    <message>
        <source>The outcome at the provider is not known yet</source>
        <translation>प्रोवाइडर पर परिणाम अभी ज्ञात नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are in review</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड समीक्षा में है</numerusform>
            <numerusform>%Ln रिवॉर्ड समीक्षा में हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them, then let them go on or reject them</source>
        <translation>इन्हें देखें, फिर आगे बढ़ने दें या अस्वीकृत करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards wait for approval</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड स्वीकृति की प्रतीक्षा में है</numerusform>
            <numerusform>%Ln रिवॉर्ड स्वीकृति की प्रतीक्षा में हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved rewards wait to be issued</source>
        <translation>
            <numerusform>%Ln स्वीकृत रिवॉर्ड जारी होना बाकी है</numerusform>
            <numerusform>%Ln स्वीकृत रिवॉर्ड जारी होने बाकी हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 डिस्कनेक्ट है</translation>
    </message>
    <message>
        <source>The last sync of %1 did not finish</source>
        <translation>%1 का पिछला सिंक पूरा नहीं हुआ</translation>
    </message>
    <message>
        <source>The key of %1 lacks permissions</source>
        <translation>%1 की कुंजी में अनुमतियाँ कम हैं</translation>
    </message>
    <message>
        <source>All live campaigns</source>
        <translation>सभी लाइव कैंपेन</translation>
    </message>
    <message>
        <source>All test campaigns</source>
        <translation>सभी टेस्ट कैंपेन</translation>
    </message>
    <message>
        <source>%1 (test mode)</source>
        <comment>a campaign</comment>
        <translation>%1 (टेस्ट मोड)</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>आपकी प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Payments that count</source>
        <translation>गिने जाने वाले भुगतान</translation>
    </message>
    <message>
        <source>No payments</source>
        <translation>कोई भुगतान नहीं</translation>
    </message>
    <message>
        <source>Payments of referred customers in this period are counted here.</source>
        <translation>इस अवधि में रेफ़र किए गए ग्राहकों के भुगतान यहाँ गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>रिफ़ंड</translation>
    </message>
    <message>
        <source>No refunds</source>
        <translation>कोई रिफ़ंड नहीं</translation>
    </message>
    <message>
        <source>What went back of payments of this period appears here, on the day of the payment.</source>
        <translation>इस अवधि के भुगतानों में से जो वापस गया, वह यहाँ भुगतान के दिन पर दिखता है।</translation>
    </message>
    <message>
        <source>payments</source>
        <comment>name of a file</comment>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>refunds</source>
        <comment>name of a file</comment>
        <translation>रिफ़ंड</translation>
    </message>
    <message>
        <source>From referral to reward</source>
        <translation>रेफ़रल से रिवॉर्ड तक</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>How far the customers referred in this period came appears here.</source>
        <translation>इस अवधि में रेफ़र किए गए ग्राहक कहाँ तक पहुँचे, यह यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Customers whose referral began in this period, and what they have done until today. Visits and clicks are not known here.</source>
        <translation>जिन ग्राहकों का रेफ़रल इस अवधि में शुरू हुआ, और उन्होंने आज तक क्या किया। विज़िट और क्लिक यहाँ ज्ञात नहीं हैं।</translation>
    </message>
    <message>
        <source>Customers after their first payment</source>
        <translation>पहले भुगतान के बाद ग्राहक</translation>
    </message>
    <message>
        <source>Month by month, how many referred customers still pay and what they bring appears here.</source>
        <translation>हर महीने कितने रेफ़र किए गए ग्राहक अब भी भुगतान करते हैं और उनसे कितना आता है, यह यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>referral-to-reward</source>
        <comment>name of a file</comment>
        <translation>रेफ़रल-से-रिवॉर्ड</translation>
    </message>
    <message>
        <source>customers-by-first-payment</source>
        <comment>name of a file</comment>
        <translation>पहले-भुगतान-अनुसार-ग्राहक</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>प्रिंट करें …</translation>
    </message>
    <message>
        <source>Print figures and charts of this period and campaign, or save them as PDF</source>
        <translation>इस अवधि और कैंपेन के आँकड़े और चार्ट प्रिंट करें, या PDF में सहेजें</translation>
    </message>
    <message>
        <source>Connect a shop …</source>
        <translation>दुकान कनेक्ट करें …</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts are not as they were known</source>
        <translation>
            <numerusform>%Ln पेआउट वैसा नहीं है जैसा ज्ञात था</numerusform>
            <numerusform>%Ln पेआउट वैसे नहीं हैं जैसे ज्ञात थे</numerusform>
        </translation>
    </message>
    <message>
        <source>Their provider says that they failed, or that they were paid after all</source>
        <translation>प्रोवाइडर के अनुसार ये विफल हुए, या इनका भुगतान आख़िरकार हो गया</translation>
    </message>
    <message>
        <source>What refunds and disputes took back from rewards in this period</source>
        <translation>इस अवधि में रिफ़ंड और विवादों के कारण रिवॉर्ड में से जो वापस लिया गया</translation>
    </message>
    <message>
        <source>Rewards over time</source>
        <translation>समय के साथ रिवॉर्ड</translation>
    </message>
    <message>
        <source>Rewards that fell due, were issued or taken back in this period appear here, each on that day.</source>
        <translation>इस अवधि में देय हुए, जारी हुए या वापस लिए गए रिवॉर्ड यहाँ अपने-अपने दिन पर दिखते हैं।</translation>
    </message>
    <message>
        <source>Each on its own day: when it fell due, when it was issued, when something of it was taken back. What is in review, rejected or void has not fallen due.</source>
        <translation>हर एक अपने दिन पर: जब देय हुआ, जब जारी हुआ, जब उसमें से कुछ वापस लिया गया। जो समीक्षा में, अस्वीकृत या अमान्य है, वह देय नहीं हुआ।</translation>
    </message>
    <message>
        <source>rewards-over-time</source>
        <comment>name of a file</comment>
        <translation>समय-के-साथ-रिवॉर्ड</translation>
    </message>
    <message>
        <source>Save the chart that has the focus as an image (PNG) or a drawing (SVG)</source>
        <translation>फ़ोकस वाला चार्ट इमेज (PNG) या ड्रॉइंग (SVG) के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Save the numbers of the chart that has the focus as CSV</source>
        <translation>फ़ोकस वाले चार्ट के आँकड़े CSV में सहेजें</translation>
    </message>
    <message>
        <source>Show the chart that has the focus as a table, or as a chart again</source>
        <translation>फ़ोकस वाला चार्ट तालिका में दिखाएँ, या फिर चार्ट में</translation>
    </message>
    <message>
        <source>Chart “%1”: save as image …</source>
        <translation>चार्ट “%1”: इमेज सहेजें …</translation>
    </message>
    <message>
        <source>Chart “%1”: save numbers as CSV …</source>
        <translation>चार्ट “%1”: आँकड़े CSV में सहेजें …</translation>
    </message>
    <message>
        <source>Chart “%1”: show as a chart</source>
        <translation>चार्ट “%1”: चार्ट में दिखाएँ</translation>
    </message>
    <message>
        <source>Chart “%1”: show as a table</source>
        <translation>चार्ट “%1”: तालिका में दिखाएँ</translation>
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
        <translation>प्रिंटर पेज स्वीकार नहीं कर रहा।</translation>
    </message>
    <message>
        <source>Check that it is switched on and has paper, or save a PDF file instead.</source>
        <translation>देखें कि वह चालू है और उसमें कागज़ है, या PDF फ़ाइल सहेजें।</translation>
    </message>
    <message>
        <source>The printer did not take all pages.</source>
        <translation>प्रिंटर ने सभी पेज स्वीकार नहीं किए।</translation>
    </message>
    <message>
        <source>The overview changed while it was printed. Print it again.</source>
        <translation>प्रिंट करते समय सारांश बदल गया। फिर से प्रिंट करें।</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>पेज %1</translation>
    </message>
</context>
<context>
    <name>rd::views::OverviewPrintSheet</name>
    <message>
        <source>Print the overview</source>
        <translation>सारांश प्रिंट करें</translation>
    </message>
    <message>
        <source>overview</source>
        <comment>name of a file</comment>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>The figures, what needs attention and all charts of the chosen period and campaign are printed; each currency has a chart of its own.</source>
        <translation>चुनी गई अवधि और कैंपेन के आँकड़े, ध्यान देने योग्य बातें और सभी चार्ट प्रिंट होते हैं; हर मुद्रा का अपना चार्ट होता है।</translation>
    </message>
</context>
<context>
    <name>rd::views::PaceRow</name>
    <message>
        <source>Loading …</source>
        <translation>लोड हो रहा है …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>बदलें …</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Change the pace of %1</source>
        <translation>%1 की गति बदलें</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>pace, requests a second, what it costs</comment>
        <translation>%1: %2। %3</translation>
    </message>
</context>
<context>
    <name>rd::views::PaceSheet</name>
    <message>
        <source>Pace of %1</source>
        <translation>%1 की गति</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>लोड हो रहा है …</translation>
    </message>
    <message>
        <source>Use this pace</source>
        <translation>यह गति उपयोग करें</translation>
    </message>
    <message>
        <source>How fast this program asks the provider. Your own site shares what the provider allows in a second.</source>
        <translation>यह प्रोग्राम प्रोवाइडर से कितनी तेज़ी से पूछता है। प्रोवाइडर की प्रति सेकंड सीमा आपकी अपनी साइट भी साझा करती है।</translation>
    </message>
    <message>
        <source>Now %1, as was given when it was connected. Choosing here replaces that.</source>
        <translation>अभी %1, जैसा कनेक्ट करते समय दिया गया। यहाँ चुनने पर वह बदल जाएगा।</translation>
    </message>
    <message>
        <source>This account is on this computer: there is no limit now.</source>
        <translation>यह खाता इसी कंप्यूटर पर है: अभी कोई सीमा नहीं है।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pace, requests a second</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 asks at another pace from the next sync on: %2.</source>
        <translation>%1 अगले सिंक से दूसरी गति पर पूछेगा: %2।</translation>
    </message>
    <message>
        <source>Setting the pace</source>
        <translation>गति सेट करना</translation>
    </message>
</context>
<context>
    <name>rd::views::PaceWords</name>
    <message>
        <source>Polite</source>
        <translation>विनम्र</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>पूरी</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>अपनी संख्याएँ</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>असीमित</translation>
    </message>
    <message>
        <source>Leaves most of what the provider allows to your own site, which shares it.</source>
        <translation>प्रोवाइडर की अधिकांश सीमा आपकी अपनी साइट के लिए छोड़ता है, जो उसे साझा करती है।</translation>
    </message>
    <message>
        <source>Uses all the provider allows. While a long sync runs, your own site may be asked to wait.</source>
        <translation>प्रोवाइडर की पूरी सीमा का उपयोग करता है। लंबे सिंक के दौरान आपकी साइट को रुकना पड़ सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at a time</source>
        <comment>requests</comment>
        <translation>
            <numerusform>एक साथ %Ln</numerusform>
            <numerusform>एक साथ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>as many requests as are answered, %1</source>
        <comment>how many at a time</comment>
        <translation>जितने अनुरोधों का उत्तर मिले, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>requests a second, how many at a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests a second</source>
        <translation>
            <numerusform>%Ln अनुरोध प्रति सेकंड</numerusform>
            <numerusform>%Ln अनुरोध प्रति सेकंड</numerusform>
        </translation>
    </message>
    <message>
        <source>How long listing everything takes is known after the first sync.</source>
        <translation>सब कुछ लाने में कितना समय लगेगा, यह पहले सिंक के बाद पता चलेगा।</translation>
    </message>
    <message numerus="yes">
        <source>Listing everything takes about %Ln seconds.</source>
        <translation>
            <numerusform>सब कुछ लाने में लगभग %Ln सेकंड लगता है।</numerusform>
            <numerusform>सब कुछ लाने में लगभग %Ln सेकंड लगते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listing everything takes about %Ln minutes.</source>
        <translation>
            <numerusform>सब कुछ लाने में लगभग %Ln मिनट लगता है।</numerusform>
            <numerusform>सब कुछ लाने में लगभग %Ln मिनट लगते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listing everything takes about %Ln hours.</source>
        <translation>
            <numerusform>सब कुछ लाने में लगभग %Ln घंटा लगता है।</numerusform>
            <numerusform>सब कुछ लाने में लगभग %Ln घंटे लगते हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::Page</name>
    <message>
        <source>Could not be read</source>
        <translation>पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>This page could not be read. Nothing is lost.</source>
        <translation>यह पेज पढ़ा नहीं जा सका। कुछ खोया नहीं है।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर प्रयास करें</translation>
    </message>
</context>
<context>
    <name>rd::views::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>rd::views::PaidSheet</name>
    <message>
        <source>Take over paid commissions</source>
        <translation>चुकाए गए कमीशन लाएँ</translation>
    </message>
    <message>
        <source>Take over paid commissions: %1</source>
        <translation>चुकाए गए कमीशन लाएँ: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>फ़ाइल जाँची जा रही है …</translation>
    </message>
    <message>
        <source>Lines that do not fit or have problems</source>
        <translation>पंक्तियाँ जो मेल नहीं खातीं या जिनमें समस्या है</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>They paid</source>
        <translation>उनका भुगतान</translation>
    </message>
    <message>
        <source>Our reward</source>
        <translation>हमारा रिवॉर्ड</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Leave the lines with problems out and import the rest</source>
        <translation>समस्या वाली पंक्तियाँ छोड़कर बाकी आयात करें</translation>
    </message>
    <message>
        <source>A line that meets its reward settles it, so that it is not paid again. With another amount the reward is held until somebody decides. The others wait for their sale and are looked at again after each sync.</source>
        <translation>रिवॉर्ड से मिलने वाली पंक्ति उसे निपटा देती है, ताकि दोबारा भुगतान न हो। राशि अलग हो तो रिवॉर्ड किसी के निर्णय तक होल्ड रहता है। बाकी अपनी बिक्री की प्रतीक्षा करती हैं और हर सिंक के बाद फिर देखी जाती हैं।</translation>
    </message>
    <message>
        <source>Taking over paid commissions</source>
        <translation>चुकाए गए कमीशन लाना</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>आयात हो रहा है …</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>कुछ आयात नहीं हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were read.</source>
        <translation>
            <numerusform>%Ln पंक्ति पढ़ी गई।</numerusform>
            <numerusform>%Ln पंक्तियाँ पढ़ी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1, known: %2.</source>
        <translation>नए: %1, ज्ञात: %2।</translation>
    </message>
    <message>
        <source>%1 would settle their reward, %2 have another amount, %3 wait for their sale.</source>
        <translation>%1 अपना रिवॉर्ड निपटाएँगी, %2 की राशि अलग है, %3 अपनी बिक्री की प्रतीक्षा में हैं।</translation>
    </message>
    <message>
        <source>%1 settled their reward, %2 have another amount and are held, %3 wait for their sale.</source>
        <translation>%1 ने अपना रिवॉर्ड निपटाया, %2 की राशि अलग है और वे होल्ड पर हैं, %3 अपनी बिक्री की प्रतीक्षा में हैं।</translation>
    </message>
    <message>
        <source>Not read, because these columns are not known: %1</source>
        <translation>नहीं पढ़े गए, क्योंकि ये कॉलम ज्ञात नहीं हैं: %1</translation>
    </message>
</context>
<context>
    <name>rd::views::PaperPeriod</name>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>पिछला महीना</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>यह महीना</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>इस वर्ष</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>चुने हुए दिन</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>असली पैसा</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>टेस्ट मोड</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>पैसा</translation>
    </message>
</context>
<context>
    <name>rd::views::PaperSheet</name>
    <message>
        <source>Save as PDF …</source>
        <translation>PDF में सहेजें …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>प्रिंट करें …</translation>
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
        <translation>कागज़</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>खड़ा</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>आड़ा</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>Pages made</source>
        <translation>पेज बने</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages went to the printer.</source>
        <translation>
            <numerusform>%Ln पेज प्रिंटर को भेजा गया।</numerusform>
            <numerusform>%Ln पेज प्रिंटर को भेजे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF में सहेजें</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF फ़ाइलें (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages were written to %1.</source>
        <translation>
            <numerusform>%Ln पेज %1 में लिखा गया।</numerusform>
            <numerusform>%Ln पेज %1 में लिखे गए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::ParticipantCare</name>
    <message>
        <source>Give up %1</source>
        <translation>%1 छोड़ें</translation>
    </message>
    <message>
        <source>Reason; another approver or admin reads it and decides</source>
        <translation>कारण; कोई अन्य स्वीकृतिकर्ता या एडमिन इसे पढ़कर निर्णय लेता है</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>अनुरोध करें</translation>
    </message>
    <message>
        <source>Asked to give up %1. It is booked when another approver or admin agrees.</source>
        <translation>%1 छोड़ने का अनुरोध किया गया। किसी अन्य स्वीकृतिकर्ता या एडमिन की सहमति पर यह दर्ज होगा।</translation>
    </message>
    <message>
        <source>Give up %1?</source>
        <translation>%1 छोड़ें?</translation>
    </message>
    <message>
        <source>%1 that %2 owes back is written off. It is never taken off a payment any more.</source>
        <translation>%2 का वापसी बकाया %1 राइट-ऑफ़ होगा। यह फिर कभी किसी भुगतान से नहीं घटाया जाएगा।</translation>
    </message>
    <message>
        <source>Asked for by %1: %2</source>
        <translation>अनुरोधकर्ता %1: %2</translation>
    </message>
    <message>
        <source>Write off %1</source>
        <translation>%1 राइट-ऑफ़ करें</translation>
    </message>
    <message>
        <source>%1 was written off.</source>
        <translation>%1 राइट-ऑफ़ हुआ।</translation>
    </message>
    <message>
        <source>Refuse to give up %1</source>
        <translation>%1 छोड़ने से मना करें</translation>
    </message>
    <message>
        <source>Reason, kept with the decision</source>
        <translation>कारण, निर्णय के साथ रखा जाता है</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>मना करें</translation>
    </message>
    <message>
        <source>Refused; %1 stays owed back.</source>
        <translation>मना किया गया; %1 वापसी बकाया रहेगा।</translation>
    </message>
</context>
<context>
    <name>rd::views::ParticipantView</name>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>यह कौन है</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>क्या देखना है</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>रिवॉर्ड</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>टाइमलाइन</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>लोड हो रहा है …</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>This participant could not be read. Nothing is lost.</source>
        <translation>यह प्रतिभागी पढ़ा नहीं जा सका। कुछ खोया नहीं है।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर प्रयास करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers brought</source>
        <translation>
            <numerusform>लाया गया %Ln ग्राहक</numerusform>
            <numerusform>लाए गए %Ln ग्राहक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewarded payments</source>
        <translation>
            <numerusform>रिवॉर्ड वाला %Ln भुगतान</numerusform>
            <numerusform>रिवॉर्ड वाले %Ln भुगतान</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in test mode</source>
        <comment>customers</comment>
        <translation>
            <numerusform>टेस्ट मोड में %Ln</numerusform>
            <numerusform>टेस्ट मोड में %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>ईमेल पता कॉपी करें</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>जुड़ने की तिथि</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>यहाँ जाएँ</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>व्यक्तिगत डेटा</translation>
    </message>
    <message>
        <source>No code of this participant is in use.</source>
        <translation>इस प्रतिभागी का कोई कोड उपयोग में नहीं है।</translation>
    </message>
    <message>
        <source>Formerly %1</source>
        <translation>पहले %1</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>पेआउट</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>स्टेटमेंट</translation>
    </message>
    <message>
        <source>What is not paid yet</source>
        <translation>अभी जो नहीं चुकाया गया</translation>
    </message>
    <message>
        <source>Open statement …</source>
        <translation>स्टेटमेंट खोलें …</translation>
    </message>
    <message>
        <source>The statement of this month, to be read, saved or printed (Enter)</source>
        <translation>इस महीने का स्टेटमेंट, पढ़ने, सहेजने या प्रिंट करने के लिए (Enter)</translation>
    </message>
    <message>
        <source>Print or PDF …</source>
        <translation>प्रिंट या PDF …</translation>
    </message>
</context>
<context>
    <name>rd::views::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Search name, e-mail or code</source>
        <translation>नाम, ईमेल या कोड खोजें</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation>अभी कोई भाग नहीं ले रहा</translation>
    </message>
    <message>
        <source>Participants recommend you and earn rewards. Import them from a CSV file with an e-mail column; names and codes are optional.</source>
        <translation>प्रतिभागी आपकी सिफ़ारिश करते हैं और रिवॉर्ड कमाते हैं। उन्हें ईमेल कॉलम वाली CSV फ़ाइल से आयात करें; नाम और कोड वैकल्पिक हैं।</translation>
    </message>
    <message>
        <source>Import participants …</source>
        <translation>प्रतिभागी आयात करें …</translation>
    </message>
    <message>
        <source>Participants are hidden by the search or the filters above.</source>
        <translation>ऊपर की खोज या फ़िल्टर के कारण कुछ प्रतिभागी छिपे हैं।</translation>
    </message>
    <message>
        <source>Read a CSV file of participants</source>
        <translation>प्रतिभागियों की CSV फ़ाइल पढ़ें</translation>
    </message>
    <message>
        <source>Show rewards</source>
        <translation>रिवॉर्ड दिखाएँ</translation>
    </message>
    <message>
        <source>Go to the rewards of this participant</source>
        <translation>इस प्रतिभागी के रिवॉर्ड पर जाएँ</translation>
    </message>
    <message>
        <source>Show referred customers</source>
        <translation>रेफ़र किए ग्राहक दिखाएँ</translation>
    </message>
    <message>
        <source>Go to the customers this participant brought</source>
        <translation>इस प्रतिभागी के लाए ग्राहकों पर जाएँ</translation>
    </message>
    <message>
        <source>Create codes …</source>
        <translation>कोड बनाएँ …</translation>
    </message>
    <message>
        <source>Create promotion codes at the provider for the selected participants, or for all of a campaign</source>
        <translation>चुने हुए प्रतिभागियों या पूरे कैंपेन के लिए प्रोवाइडर पर प्रोमो कोड बनाएँ</translation>
    </message>
    <message>
        <source>Adopt existing codes …</source>
        <translation>मौजूदा कोड अपनाएँ …</translation>
    </message>
    <message>
        <source>Bind promotion codes that exist at the provider to their participants</source>
        <translation>प्रोवाइडर पर मौजूद प्रोमो कोड को उनके प्रतिभागियों से जोड़ें</translation>
    </message>
    <message>
        <source>Statement …</source>
        <translation>स्टेटमेंट …</translation>
    </message>
    <message>
        <source>Make a statement of a period for the selected participants, or for everybody</source>
        <translation>चुने हुए प्रतिभागियों या सबके लिए किसी अवधि का स्टेटमेंट बनाएँ</translation>
    </message>
    <message>
        <source>Show details beside the table</source>
        <translation>विवरण तालिका के पास दिखाएँ</translation>
    </message>
    <message>
        <source>Look at the current participant without leaving the table</source>
        <translation>तालिका छोड़े बिना मौजूदा प्रतिभागी देखें</translation>
    </message>
    <message>
        <source>Back to all participants</source>
        <translation>सभी प्रतिभागियों पर वापस</translation>
    </message>
    <message>
        <source>Leave the page of this participant</source>
        <translation>इस प्रतिभागी का पेज छोड़ें</translation>
    </message>
    <message>
        <source>Adjust balance …</source>
        <translation>शेष समायोजित करें …</translation>
    </message>
    <message>
        <source>Owe this participant more or less, with a reason</source>
        <translation>कारण सहित इस प्रतिभागी का देय बढ़ाएँ या घटाएँ</translation>
    </message>
    <message>
        <source>Erase participant …</source>
        <translation>प्रतिभागी मिटाएँ …</translation>
    </message>
    <message>
        <source>Forget this person for good; amounts and totals stay</source>
        <translation>इस व्यक्ति को हमेशा के लिए भुला दें; राशियाँ और कुल रहेंगे</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>सभी स्थितियाँ</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>सभी कैंपेन</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln प्रतिभागी</numerusform>
            <numerusform>%Ln प्रतिभागी</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 देय</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>ईमेल पता कॉपी करें</translation>
    </message>
    <message>
        <source>%1 in test mode</source>
        <translation>टेस्ट मोड में %1</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>अर्जित</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>अभी देय</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>आगामी</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Nothing earned yet.</source>
        <translation>अभी कुछ अर्जित नहीं।</translation>
    </message>
    <message>
        <source>Customers brought</source>
        <translation>लाए गए ग्राहक</translation>
    </message>
    <message>
        <source>Rewarded payments</source>
        <translation>रिवॉर्ड वाले भुगतान</translation>
    </message>
    <message>
        <source>Customers in test mode</source>
        <translation>टेस्ट मोड के ग्राहक</translation>
    </message>
    <message>
        <source>Rewarded test payments</source>
        <translation>रिवॉर्ड वाले टेस्ट भुगतान</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>किनमें भाग लेता है</translation>
    </message>
    <message>
        <source>No campaign yet.</source>
        <translation>अभी कोई कैंपेन नहीं।</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>जुड़ने की तिथि</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>व्यक्तिगत डेटा</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>कॉपी किया गया: %1</translation>
    </message>
    <message>
        <source>How this participant is paid …</source>
        <translation>इस प्रतिभागी को भुगतान कैसे हो …</translation>
    </message>
    <message>
        <source>On the page of a participant: where payouts go, and the tax number</source>
        <translation>प्रतिभागी के पेज पर: पेआउट कहाँ जाते हैं, और टैक्स संख्या</translation>
    </message>
    <message>
        <source>Switch a code off …</source>
        <translation>कोड बंद करें …</translation>
    </message>
    <message>
        <source>On the page of a participant: end a code at the provider for good</source>
        <translation>प्रतिभागी के पेज पर: प्रोवाइडर पर कोड हमेशा के लिए समाप्त करें</translation>
    </message>
    <message>
        <source>Edit participant …</source>
        <translation>प्रतिभागी संपादित करें …</translation>
    </message>
    <message>
        <source>Change name, group, country and state of this participant</source>
        <translation>इस प्रतिभागी का नाम, समूह, देश और स्थिति बदलें</translation>
    </message>
</context>
<context>
    <name>rd::views::PassphraseSheet</name>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1 का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>पासफ़्रेज़ सेट करें</translation>
    </message>
    <message>
        <source>Ask for none</source>
        <translation>न माँगें</translation>
    </message>
    <message>
        <source>It is asked for once, before anything counts as a decision of this member. Several words are easier to keep than a short riddle. Nobody can tell you a forgotten one; an admin sets another.</source>
        <translation>इस सदस्य का कोई भी निर्णय मान्य होने से पहले यह एक बार माँगा जाता है। छोटी पहेली से कई शब्द याद रखना आसान है। भूला हुआ पासफ़्रेज़ कोई नहीं बता सकता; एडमिन दूसरा सेट करता है।</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>नया पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>एक बार और</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>कम से कम %Ln अक्षर।</numerusform>
            <numerusform>कम से कम %Ln अक्षर।</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>इसे एक बार और लिखें।</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>दोनों अलग हैं।</translation>
    </message>
    <message>
        <source>Setting a passphrase</source>
        <translation>पासफ़्रेज़ सेट करना</translation>
    </message>
</context>
<context>
    <name>rd::views::PaymentScope</name>
    <message>
        <source>Counted for %1</source>
        <comment>payments, for a campaign</comment>
        <translation>%1 के लिए गिने गए</translation>
    </message>
    <message>
        <source>Counted for live campaigns</source>
        <comment>payments</comment>
        <translation>लाइव कैंपेन के लिए गिने गए</translation>
    </message>
    <message>
        <source>Counted for test campaigns</source>
        <comment>payments</comment>
        <translation>टेस्ट कैंपेन के लिए गिने गए</translation>
    </message>
    <message>
        <source>Counted for a referral</source>
        <comment>payments</comment>
        <translation>रेफ़रल के लिए गिने गए</translation>
    </message>
    <message>
        <source>%1, first paid in %2</source>
        <comment>1: payments that count, 2: a month</comment>
        <translation>%1, पहला भुगतान %2 में</translation>
    </message>
</context>
<context>
    <name>rd::views::PaymentsPage</name>
    <message>
        <source>All payments</source>
        <translation>सभी भुगतान</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Search customer, or the beginning of an id</source>
        <translation>ग्राहक या ID की शुरुआत खोजें</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>What became of this payment …</source>
        <translation>इस भुगतान का क्या हुआ …</translation>
    </message>
    <message>
        <source>See what each campaign made of the payment of this row, and why</source>
        <translation>देखें कि हर कैंपेन ने इस पंक्ति के भुगतान का क्या किया, और क्यों</translation>
    </message>
    <message>
        <source>Show the referral</source>
        <translation>रेफ़रल दिखाएँ</translation>
    </message>
    <message>
        <source>Who brought this customer, and how it is known</source>
        <translation>इस ग्राहक को कौन लाया, और यह कैसे ज्ञात है</translation>
    </message>
    <message>
        <source>No payment yet</source>
        <translation>अभी कोई भुगतान नहीं</translation>
    </message>
    <message>
        <source>Paid invoices, charges and orders appear here after a sync.</source>
        <translation>चुकाए गए इनवॉइस, चार्ज और ऑर्डर सिंक के बाद यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Payments are hidden by the search or the filter above.</source>
        <translation>ऊपर की खोज या फ़िल्टर से भुगतान छिपे हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln भुगतान</numerusform>
            <numerusform>%Ln भुगतान</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known to have brought this customer: the payment earned nothing.</source>
        <translation>ज्ञात नहीं कि इस ग्राहक को कौन लाया: भुगतान पर कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>रिफ़ंड हुआ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Copy the payment&apos;s id</source>
        <translation>भुगतान की ID कॉपी करें</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Copy the customer&apos;s id</source>
        <translation>ग्राहक की ID कॉपी करें</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>लाने वाला</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Nobody is known to have brought this customer.</source>
        <translation>ज्ञात नहीं कि इस ग्राहक को कौन लाया।</translation>
    </message>
    <message>
        <source>Payments that count</source>
        <translation>गिने जाने वाले भुगतान</translation>
    </message>
    <message>
        <source>Referred revenue</source>
        <translation>रेफ़रल से रेवेन्यू</translation>
    </message>
</context>
<context>
    <name>rd::views::PaymentsSheet</name>
    <message>
        <source>Payments of a customer</source>
        <translation>ग्राहक के भुगतान</translation>
    </message>
    <message>
        <source>Choose a payment to see what each campaign made of it, and why one gave nothing.</source>
        <translation>भुगतान चुनें और देखें कि हर कैंपेन ने उसका क्या किया, और किसी ने कुछ क्यों नहीं दिया।</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>What became of the payment</source>
        <translation>भुगतान का क्या हुआ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Looking for payments …</source>
        <translation>भुगतान खोजे जा रहे हैं …</translation>
    </message>
    <message>
        <source>No payment of this customer is known yet. Trials, free and unpaid invoices are no payments, and earn nothing.</source>
        <translation>इस ग्राहक का अभी कोई भुगतान ज्ञात नहीं है। ट्रायल, मुफ़्त और बिना चुकाए इनवॉइस भुगतान नहीं हैं और उन पर कुछ नहीं मिलता।</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>date, amount, id at the provider</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Computing it again …</source>
        <translation>फिर से गणना हो रही है …</translation>
    </message>
    <message>
        <source>It earned here.</source>
        <translation>इससे यहाँ रिवॉर्ड बना।</translation>
    </message>
    <message>
        <source>It earned nothing here.</source>
        <translation>इससे यहाँ कुछ नहीं बना।</translation>
    </message>
    <message>
        <source>%1 for %2: %3</source>
        <comment>amount or kind of a reward, participant, state</comment>
        <translation>%2 के लिए %1: %3</translation>
    </message>
    <message>
        <source>There is no campaign that could have rewarded it.</source>
        <translation>ऐसा कोई कैंपेन नहीं है जो इस पर रिवॉर्ड दे सकता था।</translation>
    </message>
    <message>
        <source>Nothing is left of what it earned here.</source>
        <translation>यहाँ इससे जो अर्जित हुआ, उसमें से कुछ नहीं बचा।</translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutListPage</name>
    <message>
        <source>All payouts</source>
        <translation>सभी पेआउट</translation>
    </message>
    <message>
        <source>Payouts of all batches</source>
        <translation>सभी बैच के पेआउट</translation>
    </message>
    <message>
        <source>Search person or reference</source>
        <translation>व्यक्ति या संदर्भ खोजें</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>पेआउट</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Show details beside the table</source>
        <translation>विवरण तालिका के पास दिखाएँ</translation>
    </message>
    <message>
        <source>Look at the current payout without leaving the table</source>
        <translation>तालिका छोड़े बिना मौजूदा पेआउट देखें</translation>
    </message>
    <message>
        <source>Open the batch of this payout</source>
        <translation>इस पेआउट का बैच खोलें</translation>
    </message>
    <message>
        <source>All payouts of the same file</source>
        <translation>उसी फ़ाइल के सभी पेआउट</translation>
    </message>
    <message>
        <source>No payout yet</source>
        <translation>अभी कोई पेआउट नहीं</translation>
    </message>
    <message>
        <source>The payouts of a batch appear here once it is made.</source>
        <translation>बैच बनते ही उसके पेआउट यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Payouts are hidden by the search or the filter above.</source>
        <translation>ऊपर की खोज या फ़िल्टर के कारण कुछ पेआउट छिपे हैं।</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>सभी स्थितियाँ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts</source>
        <translation>
            <numerusform>%Ln पेआउट</numerusform>
            <numerusform>%Ln पेआउट</numerusform>
        </translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>टेस्ट मोड</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>निपटाया गया</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>संदर्भ कॉपी करें</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>प्रोवाइडर पर</translation>
    </message>
    <message>
        <source>Copy the provider&apos;s id</source>
        <translation>प्रोवाइडर की ID कॉपी करें</translation>
    </message>
    <message>
        <source>Self-billing invoice</source>
        <translation>सेल्फ़-बिलिंग इनवॉइस</translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutRows</name>
    <message>
        <source>%1 test</source>
        <comment>amount</comment>
        <translation>%1 टेस्ट</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Payouts to this participant</source>
        <translation>इस प्रतिभागी के पेआउट</translation>
    </message>
    <message>
        <source>No payouts yet</source>
        <translation>अभी कोई पेआउट नहीं</translation>
    </message>
    <message>
        <source>A payout stands here as soon as a batch is made with it. Rewards that go out one by one stand under “Rewards”.</source>
        <translation>पेआउट वाला बैच बनते ही वह यहाँ दिखता है। एक-एक करके जाने वाले रिवॉर्ड “रिवॉर्ड” में दिखते हैं।</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>date</comment>
        <translation>उत्तर मिला</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>Statements of this participant</source>
        <translation>इस प्रतिभागी के स्टेटमेंट</translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation>अभी कोई स्टेटमेंट नहीं</translation>
    </message>
    <message>
        <source>A month has a statement once something is booked in it.</source>
        <translation>किसी महीने में कुछ दर्ज होने पर उसका स्टेटमेंट बनता है।</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>आरंभिक</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>अंतिम</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>of a batch</comment>
        <translation>पंक्ति %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln issued</source>
        <comment>kind of reward</comment>
        <translation>
            <numerusform>%1, %Ln जारी</numerusform>
            <numerusform>%1, %Ln जारी</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are owed back: new rewards first pay back what was issued and later taken back.</source>
        <translation>%1 की वापसी बाकी है: जो जारी होने के बाद वापस लिया गया, वह पहले नए रिवॉर्ड से वसूला जाता है।</translation>
    </message>
    <message>
        <source>%1 are carried to a later payout: the least amount of the campaign or of the payout method is not reached yet.</source>
        <translation>%1 बाद के पेआउट में ले जाया जाता है: कैंपेन या पेआउट के तरीके की न्यूनतम राशि अभी पूरी नहीं हुई।</translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutWords</name>
    <message>
        <source>Not approved</source>
        <translation>स्वीकृत नहीं</translation>
    </message>
    <message>
        <source>Not paid in cash</source>
        <translation>नकद में नहीं चुकाया जाता</translation>
    </message>
    <message>
        <source>Paid through another provider</source>
        <translation>दूसरे प्रोवाइडर से चुकाया जाता है</translation>
    </message>
    <message>
        <source>Belongs to the customer</source>
        <translation>ग्राहक का है</translation>
    </message>
    <message>
        <source>The file cannot hold it</source>
        <translation>फ़ाइल में नहीं आ सकता</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>मेल हुआ</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>मेल नहीं हुआ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>दोहराव</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>राशि अलग है</translation>
    </message>
    <message>
        <source>Receiver differs</source>
        <translation>प्राप्तकर्ता अलग है</translation>
    </message>
    <message>
        <source>Unknown state</source>
        <translation>अज्ञात स्थिति</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>विरोधाभासी</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>वैसा ही रहेगा</translation>
    </message>
    <message>
        <source>Becomes paid</source>
        <translation>भुगतान हुआ बनेगा</translation>
    </message>
    <message>
        <source>Becomes unclaimed</source>
        <translation>दावा नहीं हुआ बनेगा</translation>
    </message>
    <message>
        <source>Failed: due again</source>
        <translation>विफल: फिर से देय</translation>
    </message>
    <message>
        <source>Came back: due again</source>
        <translation>वापस आया: फिर से देय</translation>
    </message>
    <message>
        <source>A person has to find out</source>
        <translation>किसी व्यक्ति को पता करना होगा</translation>
    </message>
    <message>
        <source>Bank account (SEPA)</source>
        <translation>बैंक खाता (SEPA)</translation>
    </message>
    <message>
        <source>Bank account (US)</source>
        <translation>बैंक खाता (US)</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>बैंक खाता</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>payouts, total</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts</source>
        <translation>
            <numerusform>%Ln पेआउट</numerusform>
            <numerusform>%Ln पेआउट</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>निर्यात किया गया</translation>
    </message>
    <message>
        <source>Exported again</source>
        <translation>फिर निर्यात किया गया</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>निर्यात विफल</translation>
    </message>
    <message>
        <source>Export uncertain</source>
        <translation>निर्यात अनिश्चित</translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutsPage</name>
    <message>
        <source>Payouts</source>
        <translation>पेआउट</translation>
    </message>
    <message>
        <source>Payout batches</source>
        <translation>पेआउट बैच</translation>
    </message>
    <message>
        <source>Search number, file or person</source>
        <translation>संख्या, फ़ाइल या व्यक्ति खोजें</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>No payouts yet</source>
        <translation>अभी कोई पेआउट नहीं</translation>
    </message>
    <message>
        <source>Approved cash rewards are paid in batches: made here, agreed to by a second person, written as a file for your payout provider, and read back when it has paid.</source>
        <translation>स्वीकृत नकद रिवॉर्ड बैच में चुकाए जाते हैं: यहाँ बनते हैं, दूसरा व्यक्ति सहमति देता है, पेआउट प्रोवाइडर के लिए फ़ाइल लिखी जाती है और भुगतान के बाद परिणाम पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>New batch …</source>
        <translation>नया बैच …</translation>
    </message>
    <message>
        <source>Batches are hidden by the search or the filter above.</source>
        <translation>ऊपर की खोज या फ़िल्टर के कारण कुछ बैच छिपे हैं।</translation>
    </message>
    <message>
        <source>Make payout batches of the approved cash rewards</source>
        <translation>स्वीकृत नकद रिवॉर्ड के पेआउट बैच बनाएँ</translation>
    </message>
    <message>
        <source>Show details beside the table</source>
        <translation>विवरण तालिका के पास दिखाएँ</translation>
    </message>
    <message>
        <source>Look at the current batch without leaving the table</source>
        <translation>तालिका छोड़े बिना मौजूदा बैच देखें</translation>
    </message>
    <message>
        <source>Back to all batches</source>
        <translation>सभी बैच पर वापस</translation>
    </message>
    <message>
        <source>Leave the page of this batch</source>
        <translation>इस बैच का पेज छोड़ें</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>सभी स्थितियाँ</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>अभी खुले</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>स्वीकृत करें …</translation>
    </message>
    <message>
        <source>A second person agrees to this batch</source>
        <translation>दूसरा व्यक्ति इस बैच पर सहमति देता है</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>निर्यात करें …</translation>
    </message>
    <message>
        <source>Seal the batch and write its file for the provider</source>
        <translation>बैच सील करें और प्रोवाइडर के लिए फ़ाइल लिखें</translation>
    </message>
    <message>
        <source>Read results …</source>
        <translation>परिणाम पढ़ें …</translation>
    </message>
    <message>
        <source>Read the provider&apos;s result file back; it can also be dropped on the page</source>
        <translation>प्रोवाइडर की परिणाम फ़ाइल पढ़ें; उसे पेज पर छोड़ा भी जा सकता है</translation>
    </message>
    <message>
        <source>Check a file …</source>
        <translation>फ़ाइल जाँचें …</translation>
    </message>
    <message>
        <source>Is this file, byte for byte, the one that was sealed?</source>
        <translation>क्या यह फ़ाइल, हर बाइट समेत, वही है जो सील हुई थी?</translation>
    </message>
    <message>
        <source>Mark as paid by hand …</source>
        <translation>हाथ से भुगतान हुआ चिह्नित करें …</translation>
    </message>
    <message>
        <source>The selected payouts were paid elsewhere, with a reference</source>
        <translation>चुने हुए पेआउट कहीं और चुकाए गए, संदर्भ सहित</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Every payout is answered: nothing more is expected</source>
        <translation>हर पेआउट का उत्तर मिल चुका: आगे कुछ अपेक्षित नहीं</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>त्यागें …</translation>
    </message>
    <message>
        <source>Nothing of this batch is paid; its rewards are free again</source>
        <translation>इस बैच का कुछ नहीं चुकाया जाएगा; इसके रिवॉर्ड फिर मुक्त होंगे</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open batches</source>
        <translation>
            <numerusform>%Ln खुला बैच</numerusform>
            <numerusform>%Ln खुले बैच</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>बैच %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर मिला</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>बनाने वाला</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>किसने स्वीकृत किया</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>निर्यात किया गया</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>त्यागा गया</translation>
    </message>
    <message>
        <source>Open the batch</source>
        <translation>बैच खोलें</translation>
    </message>
    <message>
        <source>Rules of payouts …</source>
        <translation>पेआउट के नियम …</translation>
    </message>
    <message>
        <source>Whether a second person has to agree, from which balance on is paid, whether the suspended earn</source>
        <translation>दूसरे व्यक्ति की सहमति चाहिए या नहीं, किस शेष से पेआउट हो, निलंबित लोग कमाएँ या नहीं</translation>
    </message>
    <message>
        <source>Recovery kit …</source>
        <translation>रिकवरी किट …</translation>
    </message>
    <message>
        <source>Save the keys of payout details and signatures for the day this computer is lost</source>
        <translation>पेआउट विवरण और हस्ताक्षरों की कुंजियाँ सहेजें, ताकि यह कंप्यूटर खो जाने पर काम आएँ</translation>
    </message>
    <message>
        <source>Cover sheet …</source>
        <translation>कवर शीट …</translation>
    </message>
    <message>
        <source>Totals, fingerprints and approvals of this batch as a PDF, with lines to sign by hand</source>
        <translation>इस बैच के योग, फ़िंगरप्रिंट और स्वीकृतियाँ PDF में, हाथ से हस्ताक्षर की रेखाओं सहित</translation>
    </message>
    <message>
        <source>Formats …</source>
        <translation>फ़ॉर्मैट …</translation>
    </message>
    <message>
        <source>Reports …</source>
        <translation>रिपोर्ट …</translation>
    </message>
    <message>
        <source>Summary, payouts or ledger of a period as CSV, XLSX or PDF</source>
        <translation>किसी अवधि का सारांश, पेआउट या लेजर CSV, XLSX या PDF में</translation>
    </message>
    <message>
        <source>What the files for providers are made of: columns, signs, limits; try them on sample rows</source>
        <translation>प्रोवाइडर की फ़ाइलें किससे बनती हैं: कॉलम, वर्ण, सीमाएँ; सैंपल पंक्तियों पर आज़माएँ</translation>
    </message>
    <message>
        <source>All payouts …</source>
        <translation>सभी पेआउट …</translation>
    </message>
    <message>
        <source>The payouts of all batches: who got what, when, and what became of it</source>
        <translation>सभी बैच के पेआउट: किसे क्या मिला, कब, और उसका क्या हुआ</translation>
    </message>
</context>
<context>
    <name>rd::views::PdfTable</name>
    <message>
        <source>Page %1</source>
        <translation>पेज %1</translation>
    </message>
</context>
<context>
    <name>rd::views::PeopleField</name>
    <message>
        <source>Name, e-mail address or code</source>
        <translation>नाम, ईमेल पता या कोड</translation>
    </message>
    <message>
        <source>%1 (nobody is called so yet)</source>
        <comment>address or code</comment>
        <translation>%1 (अभी इस नाम का कोई नहीं)</translation>
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
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>पिछले 90 दिन</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>पिछले 12 महीने</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>इस वर्ष</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>पूरी अवधि</translation>
    </message>
    <message>
        <source>Other days …</source>
        <translation>अन्य दिन …</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>against the 30 days before</source>
        <translation>उससे पहले के 30 दिनों की तुलना में</translation>
    </message>
    <message>
        <source>against the 90 days before</source>
        <translation>उससे पहले के 90 दिनों की तुलना में</translation>
    </message>
    <message>
        <source>against the 12 months before</source>
        <translation>उससे पहले के 12 महीनों की तुलना में</translation>
    </message>
    <message>
        <source>against as many days before</source>
        <translation>उससे पहले के उतने ही दिनों की तुलना में</translation>
    </message>
    <message numerus="yes">
        <source>against the %Ln days before</source>
        <translation>
            <numerusform>उससे पहले के %Ln दिन की तुलना में</numerusform>
            <numerusform>उससे पहले के %Ln दिनों की तुलना में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::PickField</name>
    <message>
        <source>Choose products …</source>
        <translation>उत्पाद चुनें …</translation>
    </message>
    <message>
        <source>Choose prices …</source>
        <translation>मूल्य चुनें …</translation>
    </message>
    <message>
        <source>Choose a price …</source>
        <translation>मूल्य चुनें …</translation>
    </message>
    <message>
        <source>%1 (not among the synced ones)</source>
        <comment>id</comment>
        <translation>%1 (सिंक की गई सूची में नहीं)</translation>
    </message>
    <message>
        <source>Choose collections …</source>
        <translation>कलेक्शन चुनें …</translation>
    </message>
</context>
<context>
    <name>rd::views::PrintSheet</name>
    <message>
        <source>Print rows</source>
        <translation>पंक्तियाँ प्रिंट करें</translation>
    </message>
    <message>
        <source>The columns that are shown are printed, in their order, with what is searched for and filtered by.</source>
        <translation>दिख रहे कॉलम उसी क्रम में, खोज और फ़िल्टर सहित प्रिंट होते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows that match</source>
        <translation>
            <numerusform>मेल खाती %Ln पंक्ति</numerusform>
            <numerusform>मेल खाती सभी %Ln पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected rows</source>
        <translation>
            <numerusform>चुनी हुई %Ln पंक्ति</numerusform>
            <numerusform>चुनी हुई %Ln पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>More than %1 rows are too many for paper. Narrow them by a search or a filter, or export them as a file.</source>
        <translation>%1 से अधिक पंक्तियाँ कागज़ के लिए बहुत हैं। खोज या फ़िल्टर से उन्हें कम करें, या फ़ाइल में निर्यात करें।</translation>
    </message>
</context>
<context>
    <name>rd::views::ProgressPane</name>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>1: what is done, 2: count, 3: of how many</comment>
        <translation>%1 %3 में से %2</translation>
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
        <translation>%1, चार्ट: तीर कुंजियाँ मान बताती हैं</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>चार्ट की मुद्रा</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
</context>
<context>
    <name>rd::views::RatesSheet</name>
    <message>
        <source>Exchange rates</source>
        <translation>विनिमय दरें</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तिथि</translation>
    </message>
    <message>
        <source>From</source>
        <translation>मूल मुद्रा</translation>
    </message>
    <message>
        <source>To</source>
        <translation>लक्ष्य मुद्रा</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Import rates …</source>
        <translation>दरें आयात करें …</translation>
    </message>
    <message>
        <source>For campaigns that pay in another currency than their customers. The rate of the day of the payment counts; a stored rate is never changed, because rewards refer to it.</source>
        <translation>ग्राहकों से अलग मुद्रा में भुगतान करने वाले कैंपेन के लिए। भुगतान के दिन की दर मान्य है; सहेजी गई दर कभी नहीं बदलती, क्योंकि रिवॉर्ड उसका संदर्भ देते हैं।</translation>
    </message>
    <message>
        <source>No rates yet</source>
        <translation>अभी कोई दर नहीं</translation>
    </message>
    <message>
        <source>Import them from a CSV file with the columns date, from, to, rate and source, for example the reference rates of a central bank. Until then rewards in another currency wait.</source>
        <translation>इन्हें date, from, to, rate और source कॉलम वाली CSV फ़ाइल से आयात करें, जैसे किसी केंद्रीय बैंक की संदर्भ दरें। तब तक दूसरी मुद्रा के रिवॉर्ड रुकते हैं।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rates</source>
        <translation>
            <numerusform>%Ln दर</numerusform>
            <numerusform>%Ln दरें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RecordsPage</name>
    <message>
        <source>Records of the books</source>
        <translation>बहीखाते के रिकॉर्ड</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Search person, details or member</source>
        <translation>व्यक्ति, विवरण या सदस्य खोजें</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>रिकॉर्ड का प्रकार</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>अभी कोई रिकॉर्ड नहीं</translation>
    </message>
    <message>
        <source>Each change of the books is written here, one after the other.</source>
        <translation>बहीखाते का हर बदलाव यहाँ एक के बाद एक लिखा जाता है।</translation>
    </message>
    <message>
        <source>Records are hidden by the search or the filter above.</source>
        <translation>ऊपर की खोज या फ़िल्टर से रिकॉर्ड छिपे हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, each bound to the one before by its hash</source>
        <translation>
            <numerusform>%Ln रिकॉर्ड, अपने हैश से पिछले से जुड़ा</numerusform>
            <numerusform>%Ln रिकॉर्ड, हर एक अपने हैश से पिछले से जुड़ा</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>In the chain</source>
        <translation>शृंखला में</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a record</comment>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>हैश</translation>
    </message>
    <message>
        <source>Copy the hash of the record</source>
        <translation>रिकॉर्ड का हैश कॉपी करें</translation>
    </message>
    <message>
        <source>A record is never changed or removed; “verify” in the terminal checks the whole chain.</source>
        <translation>रिकॉर्ड न कभी बदला जाता है, न हटाया जाता है; टर्मिनल में “verify” पूरी शृंखला जाँचता है।</translation>
    </message>
    <message>
        <source>Show the reward</source>
        <translation>रिवॉर्ड दिखाएँ</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>प्रतिभागी खोलें</translation>
    </message>
</context>
<context>
    <name>rd::views::RecoverySheet</name>
    <message>
        <source>Recovery kit</source>
        <translation>रिकवरी किट</translation>
    </message>
    <message>
        <source>Save a kit …</source>
        <translation>किट सहेजें …</translation>
    </message>
    <message>
        <source>Bring keys back …</source>
        <translation>कुंजियाँ वापस लाएँ …</translation>
    </message>
    <message>
        <source>Payout details are encrypted, and decisions are signed, with keys that lie in this computer&apos;s keychain and nowhere else; a backup does not hold them. A kit is one file with these keys, opened by a passphrase. Keep it away from this computer, and the passphrase away from it.</source>
        <translation>पेआउट विवरण का एन्क्रिप्शन और निर्णयों पर हस्ताक्षर जिन कुंजियों से होते हैं, वे केवल इस कंप्यूटर की कीचेन में हैं, और कहीं नहीं; बैकअप में वे नहीं होतीं। किट इन कुंजियों वाली एक फ़ाइल है, जो पासफ़्रेज़ से खुलती है। इसे इस कंप्यूटर से अलग रखें, और पासफ़्रेज़ को इससे अलग।</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>एक बार और</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>कम से कम %Ln अक्षर।</numerusform>
            <numerusform>कम से कम %Ln अक्षर।</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more to save a kit.</source>
        <translation>किट सहेजने के लिए इसे एक बार और लिखें।</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>दोनों अलग हैं।</translation>
    </message>
    <message>
        <source>Save a recovery kit</source>
        <translation>रिकवरी किट सहेजें</translation>
    </message>
    <message>
        <source>Open a recovery kit</source>
        <translation>रिकवरी किट खोलें</translation>
    </message>
    <message>
        <source>Recovery kits (*.kit);;All files (*)</source>
        <translation>रिकवरी किट (*.kit);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>The recovery kit was saved as %1.</source>
        <translation>रिकवरी किट %1 के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>The keys of the kit are in this computer&apos;s keychain.</source>
        <translation>किट की कुंजियाँ इस कंप्यूटर की कीचेन में हैं।</translation>
    </message>
    <message>
        <source>Keys: %1.</source>
        <translation>कुंजियाँ: %1।</translation>
    </message>
    <message>
        <source>There already: %1.</source>
        <translation>पहले से मौजूद: %1।</translation>
    </message>
    <message>
        <source>Left out, since the books have another key by now: %1.</source>
        <translation>छोड़ी गईं, क्योंकि बहीखाते में अब दूसरी कुंजी है: %1।</translation>
    </message>
    <message>
        <source>Encrypting the keys and saving the kit …</source>
        <translation>कुंजियाँ एन्क्रिप्ट करके किट सहेजा जा रहा है …</translation>
    </message>
    <message>
        <source>Saving a recovery kit</source>
        <translation>रिकवरी किट सहेजना</translation>
    </message>
    <message>
        <source>Opening the kit and bringing its keys back …</source>
        <translation>किट खोलकर उसकी कुंजियाँ वापस लाई जा रही हैं …</translation>
    </message>
    <message>
        <source>Bringing keys back</source>
        <translation>कुंजियाँ वापस लाना</translation>
    </message>
    <message>
        <source>Not in the kit, and not in this keychain: %1.</source>
        <translation>न किट में, न इस कीचेन में: %1।</translation>
    </message>
</context>
<context>
    <name>rd::views::ReferralFacts</name>
    <message>
        <source>How we know</source>
        <translation>हमें कैसे पता</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, on which object</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>किसने बताया</translation>
    </message>
    <message>
        <source>Copy the id of the object that says so</source>
        <translation>जिस ऑब्जेक्ट से पता चला उसकी ID कॉपी करें</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <translation>प्रोमो कोड</translation>
    </message>
    <message>
        <source>Copy the id of the promotion code</source>
        <translation>प्रोमो कोड की ID कॉपी करें</translation>
    </message>
    <message>
        <source>By %1 on %2: %3</source>
        <comment>who, when, why</comment>
        <translation>%1 द्वारा %2 को: %3</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Counts since</source>
        <translation>गिनती कब से</translation>
    </message>
    <message>
        <source>the first payment</source>
        <translation>पहला भुगतान</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>क्या गिना जाता है</translation>
    </message>
    <message>
        <source>No payment counts yet.</source>
        <translation>अभी कोई भुगतान नहीं गिना जाता।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln भुगतान</numerusform>
            <numerusform>%Ln भुगतान</numerusform>
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
        <translation>%1, %2, जिसमें से %3 वापस गया</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without an account at the provider, known by the e-mail address.</source>
        <comment>payments</comment>
        <translation>
            <numerusform>इनमें से %Ln प्रोवाइडर पर बिना खाते का है, ईमेल पते से पहचाना गया।</numerusform>
            <numerusform>इनमें से %Ln प्रोवाइडर पर बिना खाते के हैं, ईमेल पते से पहचाने गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>सब्सक्रिप्शन</translation>
    </message>
    <message>
        <source>Copy the id of the subscription</source>
        <translation>सब्सक्रिप्शन की ID कॉपी करें</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>subscription</comment>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status, payments</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · since %3</source>
        <comment>status, payments, date</comment>
        <translation>%1 · %2 · %3 से</translation>
    </message>
    <message>
        <source>Accounts at the provider</source>
        <translation>प्रोवाइडर पर खाते</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are the same person here: they had the same e-mail address.</source>
        <translation>
            <numerusform>%Ln खाता यहाँ उसी व्यक्ति का है: ईमेल पता एक ही था।</numerusform>
            <numerusform>%Ln खाते यहाँ एक ही व्यक्ति के हैं: उनका ईमेल पता एक ही था।</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the customer&apos;s id</source>
        <translation>ग्राहक की ID कॉपी करें</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>वहाँ हटाया गया</translation>
    </message>
    <message>
        <source>The address has changed since; the bond stays.</source>
        <translation>पता बाद में बदल गया; संबंध बना रहता है।</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>%1 to %2: %3, %4</source>
        <comment>first day, last day, participant, evidence</comment>
        <translation>%1 से %2: %3, %4</translation>
    </message>
    <message>
        <source>%1: assigned to %2 by %3: %4</source>
        <comment>date, participant, author, reason</comment>
        <translation>%1: %3 ने %2 को असाइन किया: %4</translation>
    </message>
</context>
<context>
    <name>rd::views::ReferralWay</name>
    <message>
        <source>%1 of those referred</source>
        <translation>रेफ़र किए गए लोगों का %1</translation>
    </message>
    <message>
        <source>%1 of those who bought</source>
        <translation>खरीदने वालों का %1</translation>
    </message>
    <message>
        <source>Referred customers</source>
        <translation>रेफ़र किए गए ग्राहक</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>खरीदा</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>फिर खरीदा</translation>
    </message>
    <message>
        <source>Led to a reward given out</source>
        <translation>जिनसे रिवॉर्ड जारी हुआ</translation>
    </message>
</context>
<context>
    <name>rd::views::ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>रेफ़रल</translation>
    </message>
    <message>
        <source>Referred customers</source>
        <translation>रेफ़र किए गए ग्राहक</translation>
    </message>
    <message>
        <source>Search customer, participant or evidence</source>
        <translation>ग्राहक, प्रतिभागी या प्रमाण खोजें</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>रेफ़रल</translation>
    </message>
    <message>
        <source>No customer was referred yet</source>
        <translation>अभी कोई ग्राहक रेफ़र नहीं हुआ</translation>
    </message>
    <message>
        <source>A customer appears here once a code, a link or a list connects them with a participant. A sync looks for that in every payment.</source>
        <translation>जब कोड, लिंक या सूची ग्राहक को किसी प्रतिभागी से जोड़ती है, तब वह यहाँ दिखता है। सिंक हर भुगतान में यह देखता है।</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>अभी सिंक करें</translation>
    </message>
    <message>
        <source>Referrals are hidden by the search or the filters above.</source>
        <translation>ऊपर की खोज या फ़िल्टर के कारण कुछ रेफ़रल छिपे हैं।</translation>
    </message>
    <message>
        <source>Assign a customer …</source>
        <translation>ग्राहक असाइन करें …</translation>
    </message>
    <message>
        <source>Say by hand who brought a customer</source>
        <translation>हाथ से बताएँ कि ग्राहक को कौन लाया</translation>
    </message>
    <message>
        <source>Import referrals …</source>
        <translation>रेफ़रल आयात करें …</translation>
    </message>
    <message>
        <source>Read a CSV file of customers and who brought them</source>
        <translation>ग्राहकों और उन्हें लाने वालों की CSV फ़ाइल पढ़ें</translation>
    </message>
    <message>
        <source>Show the participant&apos;s rewards</source>
        <translation>प्रतिभागी के रिवॉर्ड दिखाएँ</translation>
    </message>
    <message>
        <source>Go to the rewards of the participant of this row</source>
        <translation>इस पंक्ति के प्रतिभागी के रिवॉर्ड पर जाएँ</translation>
    </message>
    <message>
        <source>Payments, and why …</source>
        <translation>भुगतान, और कारण …</translation>
    </message>
    <message>
        <source>Choose a payment of this customer and see what each campaign made of it</source>
        <translation>इस ग्राहक का भुगतान चुनें और देखें कि हर कैंपेन ने उसका क्या किया</translation>
    </message>
    <message>
        <source>Erase customer …</source>
        <translation>ग्राहक मिटाएँ …</translation>
    </message>
    <message>
        <source>Forget this customer for good; amounts and totals stay</source>
        <translation>इस ग्राहक को हमेशा के लिए भुला दें; राशियाँ और कुल रहेंगे</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>प्रतिभागी खोलें</translation>
    </message>
    <message>
        <source>Go to the page of the participant of this row</source>
        <translation>इस पंक्ति के प्रतिभागी के पेज पर जाएँ</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>All evidence</source>
        <translation>सभी प्रमाण</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Link references</source>
        <translation>लिंक संदर्भ</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>मेटाडेटा</translation>
    </message>
    <message>
        <source>Imported lists</source>
        <translation>आयातित सूचियाँ</translation>
    </message>
    <message>
        <source>Assigned by hand</source>
        <translation>हाथ से असाइन</translation>
    </message>
    <message>
        <source>Moved to another participant</source>
        <translation>दूसरे प्रतिभागी के पास गया</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>1: referred customers, 2: of them paying</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referred customers</source>
        <translation>
            <numerusform>रेफ़र किया गया %Ln ग्राहक</numerusform>
            <numerusform>रेफ़र किए गए %Ln ग्राहक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have paid</source>
        <translation>
            <numerusform>%Ln ने भुगतान किया</numerusform>
            <numerusform>%Ln ने भुगतान किया</numerusform>
        </translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>सभी कैंपेन</translation>
    </message>
    <message>
        <source>Has paid</source>
        <translation>भुगतान किया</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>स्थानांतरित</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>प्रोवाइडर पर</translation>
    </message>
    <message>
        <source>Copy the customer&apos;s id</source>
        <translation>ग्राहक की ID कॉपी करें</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>लाने वाला</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>यहाँ जाएँ</translation>
    </message>
    <message>
        <source>Not right? Assign the customer by hand; that comes before every other evidence.</source>
        <translation>सही नहीं है? ग्राहक को हाथ से असाइन करें; यह हर अन्य प्रमाण से ऊपर है।</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>व्यक्तिगत डेटा</translation>
    </message>
    <message>
        <source>The customer was assigned and the rewards computed again.</source>
        <translation>ग्राहक असाइन किया गया और रिवॉर्ड की फिर गणना हुई।</translation>
    </message>
    <message>
        <source>All payments …</source>
        <translation>सभी भुगतान …</translation>
    </message>
    <message>
        <source>Every payment the books know, of referred customers and of others</source>
        <translation>बहीखाते में ज्ञात हर भुगतान, रेफ़र किए गए और दूसरे ग्राहकों का</translation>
    </message>
</context>
<context>
    <name>rd::views::ReportSheet</name>
    <message>
        <source>Reports</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>रिपोर्ट सहेजें …</translation>
    </message>
    <message>
        <source>One table over everybody. Statements for each participant are on the page of participants.</source>
        <translation>सबकी एक ही तालिका। हर प्रतिभागी के स्टेटमेंट “प्रतिभागी” पेज पर हैं।</translation>
    </message>
    <message>
        <source>Summary: what each participant earned and was given</source>
        <translation>सारांश: हर प्रतिभागी ने क्या कमाया और उसे क्या मिला</translation>
    </message>
    <message>
        <source>Payouts: the lines of all batches</source>
        <translation>पेआउट: सभी बैच की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Ledger: every record of the books</source>
        <translation>लेजर: बहीखाते का हर रिकॉर्ड</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>CSV, for every program</source>
        <translation>CSV, हर प्रोग्राम के लिए</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel वर्कबुक (XLSX)</translation>
    </message>
    <message>
        <source>PDF, to be printed</source>
        <translation>PDF, प्रिंट के लिए</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Reports (*.%1)</source>
        <translation>रिपोर्ट (*.%1)</translation>
    </message>
    <message>
        <source>Writing a report</source>
        <translation>रिपोर्ट लिखना</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>%Ln पंक्ति %1 में लिखी गई।</numerusform>
            <numerusform>%Ln पंक्तियाँ %1 में लिखी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>लिखा जा रहा है …</translation>
    </message>
</context>
<context>
    <name>rd::views::RestoreSheet</name>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप रीस्टोर करें</translation>
    </message>
    <message>
        <source>Choose the backup …</source>
        <translation>बैकअप चुनें …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>फ़ोल्डर चुनें …</translation>
    </message>
    <message>
        <source>Open these books</source>
        <translation>यह बहीखाता खोलें</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>रीस्टोर करें</translation>
    </message>
    <message>
        <source>A backup comes back into a folder of its own, checked as “Verify the books” does; the books that are open stay as they are. To replace books, use referral-desk restore while no window has them open.</source>
        <translation>बैकअप अपने अलग फ़ोल्डर में वापस आता है, और “बहीखाता जाँचें” की तरह जाँचा जाता है; खुला बहीखाता वैसा ही रहता है। बहीखाते को बदलने के लिए referral-desk restore तब चलाएँ जब वह किसी विंडो में खुला न हो।</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>इस फ़ोल्डर में</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>बैकअप का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>क्या वापस आया</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>बैकअप चुनें</translation>
    </message>
    <message>
        <source>Backups (*.backup *.sqlite)</source>
        <translation>बैकअप (*.backup *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Looking at the backup</source>
        <translation>बैकअप देखना</translation>
    </message>
    <message>
        <source>Restore into this folder</source>
        <translation>इस फ़ोल्डर में रीस्टोर करें</translation>
    </message>
    <message>
        <source>The backup is encrypted: its passphrase opens it.</source>
        <translation>बैकअप एन्क्रिप्टेड है: यह अपने पासफ़्रेज़ से खुलता है।</translation>
    </message>
    <message>
        <source>The backup needs no passphrase.</source>
        <translation>बैकअप के लिए पासफ़्रेज़ नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>बैकअप रीस्टोर करना</translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <translation>बैकअप पढ़ा जा रहा है …</translation>
    </message>
    <message>
        <source>The books of %1 are back, whole and checked: %2 records.</source>
        <translation>%1 का बहीखाता वापस आ गया है, पूरा और जाँचा हुआ: %2 रिकॉर्ड।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who were erased since were erased again.</source>
        <translation>
            <numerusform>इसके बाद मिटाया गया %Ln व्यक्ति फिर मिटाया गया।</numerusform>
            <numerusform>इसके बाद मिटाए गए %Ln व्यक्ति फिर मिटाए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>They are an older copy of the books in this window: nothing can be changed in them until an admin confirms there that they were brought back on purpose. Never pay from both.</source>
        <translation>यह इस विंडो के बहीखाते की पुरानी प्रति है: जब तक एडमिन वहाँ पुष्टि न करे कि इसे जानबूझकर वापस लाया गया, इसमें कुछ नहीं बदला जा सकता। दोनों से भुगतान कभी न करें।</translation>
    </message>
    <message>
        <source>They do not know what was given since: run a sync first, and confirm what is paid in cash.</source>
        <translation>इसमें यह दर्ज नहीं कि इसके बाद क्या दिया गया: पहले सिंक करें, और जो नकद चुकाया जाता है उसकी पुष्टि करें।</translation>
    </message>
</context>
<context>
    <name>rd::views::ResultSheet</name>
    <message>
        <source>Our reference</source>
        <translation>हमारा संदर्भ</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Reason of a failure</source>
        <translation>विफलता का कारण</translation>
    </message>
    <message>
        <source>Id of the payment there</source>
        <translation>वहाँ भुगतान की ID</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>तिथि या समय</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>our state, the provider&apos;s own word</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Needs your agreement: %1</source>
        <translation>आपकी सहमति चाहिए: %1</translation>
    </message>
    <message>
        <source>Results of batch %1: %2</source>
        <comment>1: number, 2: file</comment>
        <translation>बैच %1 के परिणाम: %2</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Comparing the file with the batch …</source>
        <translation>फ़ाइल की बैच से तुलना हो रही है …</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>कौन सी पंक्तियाँ</translation>
    </message>
    <message>
        <source>Rows of the file beside the batch</source>
        <translation>फ़ाइल की पंक्तियाँ, बैच के साथ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>मिलान</translation>
    </message>
    <message>
        <source>Payout to</source>
        <translation>पेआउट किसे</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>फ़ाइल में</translation>
    </message>
    <message>
        <source>In the batch</source>
        <translation>बैच में</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>फ़ाइल के अनुसार</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>क्या होगा</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Agree to the selected rows</source>
        <translation>चुनी हुई पंक्तियों पर सहमति दें</translation>
    </message>
    <message>
        <source>Nothing is changed before you apply it. A row that does not fit is never guessed; reading the same file twice changes nothing.</source>
        <translation>लागू किए बिना कुछ नहीं बदलता। जो पंक्ति मेल न खाए, उसका अनुमान नहीं लगाया जाता; वही फ़ाइल दो बार पढ़ने से कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>फ़ाइल क्या कहती है</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>सभी पंक्तियाँ</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>देखने योग्य</translation>
    </message>
    <message>
        <source>The file could not be compared; nothing was changed.</source>
        <translation>फ़ाइल की तुलना नहीं हो सकी; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Which column is which is not known for this file. Our reference tells best which payout a row is about.</source>
        <translation>इस फ़ाइल का कौन सा कॉलम क्या है, ज्ञात नहीं है। पंक्ति किस पेआउट की है, यह हमारे संदर्भ से सबसे अच्छा पता चलता है।</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>फ़ाइल में नहीं</translation>
    </message>
    <message>
        <source>Nothing can be compared before the columns are known.</source>
        <translation>कॉलम ज्ञात हुए बिना तुलना नहीं हो सकती।</translation>
    </message>
    <message>
        <source>This very file was applied before: it changes nothing.</source>
        <translation>यही फ़ाइल पहले लागू हो चुकी है: इससे कुछ नहीं बदलता।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts would change.</source>
        <translation>
            <numerusform>%Ln पेआउट बदलेगा।</numerusform>
            <numerusform>%Ln पेआउट बदलेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid: %1.</source>
        <translation>भुगतान हुआ: %1।</translation>
    </message>
    <message>
        <source>Comes back: %1.</source>
        <translation>वापस आएगा: %1।</translation>
    </message>
    <message>
        <source>Applying results</source>
        <translation>परिणाम लागू करना</translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>लागू हो रहा है …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were changed.</source>
        <translation>
            <numerusform>%Ln पेआउट बदला गया।</numerusform>
            <numerusform>%Ln पेआउट बदले गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of batch %1 were applied. %2</source>
        <comment>number, what changed</comment>
        <translation>बैच %1 के परिणाम लागू हुए। %2</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln changes</source>
        <translation>
            <numerusform>%Ln बदलाव लागू करें</numerusform>
            <numerusform>%Ln बदलाव लागू करें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RewardCommands</name>
    <message>
        <source>Give in the shop: discount code …</source>
        <translation>दुकान में दें: डिस्काउंट कोड …</translation>
    </message>
    <message>
        <source>Preview, confirm and make a discount code for each receiver alone</source>
        <translation>देखें, पुष्टि करें और हर प्राप्तकर्ता के लिए अलग डिस्काउंट कोड बनाएँ</translation>
    </message>
    <message>
        <source>Give in the shop: gift card …</source>
        <translation>दुकान में दें: गिफ़्ट कार्ड …</translation>
    </message>
    <message>
        <source>Preview, confirm and give gift cards, which Shopify sends to the receivers</source>
        <translation>देखें, पुष्टि करें और गिफ़्ट कार्ड दें, जिन्हें Shopify प्राप्तकर्ताओं को भेजता है</translation>
    </message>
    <message>
        <source>Give in the shop: store credit …</source>
        <translation>दुकान में दें: स्टोर क्रेडिट …</translation>
    </message>
    <message>
        <source>Preview, confirm and give the selected rewards as store credit</source>
        <translation>देखें, पुष्टि करें और चुने हुए रिवॉर्ड स्टोर क्रेडिट के रूप में दें</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>स्वीकृत करें</translation>
    </message>
    <message>
        <source>Accept the selected rewards for payment</source>
        <translation>चुने हुए रिवॉर्ड भुगतान के लिए स्वीकृत करें</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>अस्वीकृत करें …</translation>
    </message>
    <message>
        <source>Decide against the selected rewards, with a reason</source>
        <translation>कारण सहित चुने हुए रिवॉर्ड अस्वीकृत करें</translation>
    </message>
    <message>
        <source>Hold …</source>
        <translation>होल्ड करें …</translation>
    </message>
    <message>
        <source>Put the selected rewards aside for review, with a reason</source>
        <translation>कारण सहित चुने हुए रिवॉर्ड समीक्षा के लिए अलग रखें</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>होल्ड समाप्त करें</translation>
    </message>
    <message>
        <source>End the hold of the selected rewards</source>
        <translation>चुने हुए रिवॉर्ड का होल्ड समाप्त करें</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>स्वीकृति वापस लें</translation>
    </message>
    <message>
        <source>Take the approval of the selected rewards back</source>
        <translation>चुने हुए रिवॉर्ड की स्वीकृति वापस लें</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>फिर खोलें …</translation>
    </message>
    <message>
        <source>Take a rejection back, with a reason</source>
        <translation>कारण सहित अस्वीकृति वापस लें</translation>
    </message>
    <message>
        <source>Accept change …</source>
        <translation>बदलाव स्वीकारें …</translation>
    </message>
    <message>
        <source>Book the proposed change of the selected rewards, with a reason</source>
        <translation>कारण सहित चुने हुए रिवॉर्ड का प्रस्तावित बदलाव दर्ज करें</translation>
    </message>
    <message>
        <source>Dismiss change …</source>
        <translation>बदलाव खारिज करें …</translation>
    </message>
    <message>
        <source>Leave the selected rewards as they were given, with a reason</source>
        <translation>कारण सहित चुने हुए रिवॉर्ड जैसे दिए गए वैसे ही रखें</translation>
    </message>
    <message>
        <source>Not given yet …</source>
        <translation>अभी नहीं दिया …</translation>
    </message>
    <message>
        <source>After a restore: confirm that the selected rewards were not given before</source>
        <translation>रीस्टोर के बाद: पुष्टि करें कि चुने हुए रिवॉर्ड पहले नहीं दिए गए</translation>
    </message>
    <message>
        <source>Why is this due?</source>
        <translation>यह देय क्यों है?</translation>
    </message>
    <message>
        <source>Show how the reward came about</source>
        <translation>दिखाएँ कि रिवॉर्ड कैसे बना</translation>
    </message>
    <message>
        <source>End as uncertain …</source>
        <translation>अनिश्चित मानकर समाप्त करें …</translation>
    </message>
    <message>
        <source>Stop waiting for an outcome that cannot be found out; the reward is due again</source>
        <translation>जो परिणाम पता नहीं चल सकता, उसकी प्रतीक्षा बंद करें; रिवॉर्ड फिर से देय होगा</translation>
    </message>
    <message>
        <source>Send again …</source>
        <translation>फिर भेजें …</translation>
    </message>
    <message>
        <source>Look for the reward once more and, if it is not there, send it as a new request</source>
        <translation>रिवॉर्ड को एक बार और खोजें और न मिले तो नए अनुरोध के रूप में भेजें</translation>
    </message>
    <message>
        <source>Send rewards with Stripe: coupon for the next invoice …</source>
        <translation>Stripe से रिवॉर्ड दें: अगले इनवॉइस का कूपन …</translation>
    </message>
    <message>
        <source>Preview, confirm and issue the selected coupon rewards</source>
        <translation>देखें, पुष्टि करें और चुने हुए कूपन रिवॉर्ड जारी करें</translation>
    </message>
    <message>
        <source>Send rewards with Stripe: account credit …</source>
        <translation>Stripe से रिवॉर्ड दें: खाता क्रेडिट …</translation>
    </message>
    <message>
        <source>Preview, confirm and issue the selected rewards as account credit</source>
        <translation>देखें, पुष्टि करें और चुने हुए रिवॉर्ड खाता क्रेडिट के रूप में जारी करें</translation>
    </message>
    <message>
        <source>Send rewards with Stripe: another subscription price …</source>
        <translation>Stripe से रिवॉर्ड दें: दूसरा सब्सक्रिप्शन मूल्य …</translation>
    </message>
    <message>
        <source>Preview, confirm and switch the price of the customers&apos; subscriptions from their next invoice on</source>
        <translation>देखें, पुष्टि करें और अगले इनवॉइस से ग्राहकों के सब्सक्रिप्शन का मूल्य बदलें</translation>
    </message>
    <message>
        <source>Pay by PayPal …</source>
        <translation>PayPal से भुगतान करें …</translation>
    </message>
    <message>
        <source>Send by Tremendous …</source>
        <translation>Tremendous से भेजें …</translation>
    </message>
    <message>
        <source>Select all in this list</source>
        <translation>इस सूची में सभी चुनें</translation>
    </message>
    <message>
        <source>Select every reward of the list shown</source>
        <translation>दिखाई गई सूची का हर रिवॉर्ड चुनें</translation>
    </message>
    <message>
        <source>Next reward</source>
        <translation>अगला रिवॉर्ड</translation>
    </message>
    <message>
        <source>Go to the next row</source>
        <translation>अगली पंक्ति पर जाएँ</translation>
    </message>
    <message>
        <source>Previous reward</source>
        <translation>पिछला रिवॉर्ड</translation>
    </message>
    <message>
        <source>Go to the row before</source>
        <translation>पिछली पंक्ति पर जाएँ</translation>
    </message>
    <message>
        <source>Issue reward</source>
        <translation>रिवॉर्ड जारी करें</translation>
    </message>
    <message>
        <source>Pay by Wise …</source>
        <translation>Wise से भुगतान करें …</translation>
    </message>
    <message>
        <source>Preview, confirm and put the selected rewards into a batch at Wise</source>
        <translation>देखें, पुष्टि करें और चुने हुए रिवॉर्ड Wise के बैच में डालें</translation>
    </message>
    <message>
        <source>Pay by RazorpayX …</source>
        <translation>RazorpayX से भुगतान करें …</translation>
    </message>
    <message>
        <source>Preview, confirm and pay the selected rewards to accounts and UPI addresses in India</source>
        <translation>देखें, पुष्टि करें और चुने हुए रिवॉर्ड भारत के खातों और UPI पतों पर चुकाएँ</translation>
    </message>
    <message>
        <source>Pay by Cashfree …</source>
        <translation>Cashfree से भुगतान करें …</translation>
    </message>
    <message>
        <source>Record as paid by hand …</source>
        <translation>हाथ से चुकाया गया दर्ज करें …</translation>
    </message>
    <message>
        <source>Say that the selected approved rewards were paid or given outside every provider, with a reference</source>
        <translation>बताएँ कि चुने हुए स्वीकृत रिवॉर्ड किसी प्रोवाइडर के बाहर चुकाए या दिए गए, संदर्भ सहित</translation>
    </message>
    <message>
        <source>Preview, confirm and pay the selected rewards to each participant&apos;s payout method at PayPal, or else to the e-mail address</source>
        <translation>देखें, पुष्टि करें और चुने हुए रिवॉर्ड हर प्रतिभागी के PayPal वाले पेआउट के तरीके पर, वरना ईमेल पते पर चुकाएँ</translation>
    </message>
    <message>
        <source>Preview, confirm and send the selected rewards to each participant&apos;s payout method at Tremendous, or else to the e-mail address</source>
        <translation>देखें, पुष्टि करें और चुने हुए रिवॉर्ड हर प्रतिभागी के Tremendous वाले पेआउट के तरीके पर, वरना ईमेल पते पर भेजें</translation>
    </message>
</context>
<context>
    <name>rd::views::RewardDecisions</name>
    <message numerus="yes">
        <source>%Ln rewards approved.</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड स्वीकृत हुआ।</numerusform>
            <numerusform>%Ln रिवॉर्ड स्वीकृत हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approvals withdrawn.</source>
        <translation>
            <numerusform>%Ln स्वीकृति वापस ली गई।</numerusform>
            <numerusform>%Ln स्वीकृतियाँ वापस ली गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards rejected.</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड अस्वीकृत हुआ।</numerusform>
            <numerusform>%Ln रिवॉर्ड अस्वीकृत हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards reopened.</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड फिर खोला गया।</numerusform>
            <numerusform>%Ln रिवॉर्ड फिर खोले गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards held.</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड होल्ड हुआ।</numerusform>
            <numerusform>%Ln रिवॉर्ड होल्ड हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds ended.</source>
        <translation>
            <numerusform>%Ln होल्ड समाप्त हुआ।</numerusform>
            <numerusform>%Ln होल्ड समाप्त हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed changes booked.</source>
        <translation>
            <numerusform>%Ln प्रस्तावित बदलाव दर्ज हुआ।</numerusform>
            <numerusform>%Ln प्रस्तावित बदलाव दर्ज हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed changes dismissed.</source>
        <translation>
            <numerusform>%Ln प्रस्तावित बदलाव खारिज हुआ।</numerusform>
            <numerusform>%Ln प्रस्तावित बदलाव खारिज हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards confirmed as not given yet.</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड की पुष्टि हुई कि अभी नहीं दिया गया।</numerusform>
            <numerusform>%Ln रिवॉर्ड की पुष्टि हुई कि अभी नहीं दिए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason, kept with the decision</source>
        <translation>कारण, निर्णय के साथ रखा जाता है</translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln rewards</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड अस्वीकृत करें</numerusform>
            <numerusform>%Ln रिवॉर्ड अस्वीकृत करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>अस्वीकृत करें</translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln rewards</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड होल्ड करें</numerusform>
            <numerusform>%Ln रिवॉर्ड होल्ड करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>होल्ड करें</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln rewards</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड फिर खोलें</numerusform>
            <numerusform>%Ln रिवॉर्ड फिर खोलें</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>फिर खोलें</translation>
    </message>
    <message numerus="yes">
        <source>Accept the change of %Ln rewards</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड का बदलाव स्वीकारें</numerusform>
            <numerusform>%Ln रिवॉर्ड का बदलाव स्वीकारें</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept change</source>
        <translation>बदलाव स्वीकारें</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss the change of %Ln rewards</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड का बदलाव खारिज करें</numerusform>
            <numerusform>%Ln रिवॉर्ड का बदलाव खारिज करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss change</source>
        <translation>बदलाव खारिज करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were not given before the restore</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड रीस्टोर से पहले नहीं दिया गया</numerusform>
            <numerusform>%Ln रिवॉर्ड रीस्टोर से पहले नहीं दिए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>पुष्टि</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>इसे फिर भेजें?</translation>
    </message>
    <message>
        <source>%1 for %2 goes out as a new request if it is not found now.</source>
        <translation>%2 के लिए %1 अभी न मिलने पर नए अनुरोध के रूप में भेजा जाएगा।</translation>
    </message>
    <message>
        <source>It is looked for at the provider once more first. If the provider has given it without showing it, the customer gets it twice.</source>
        <translation>पहले इसे प्रोवाइडर पर एक बार और खोजा जाएगा। यदि प्रोवाइडर ने दिखाए बिना दे दिया है, तो ग्राहक को यह दो बार मिलेगा।</translation>
    </message>
    <message>
        <source>Look again, then send</source>
        <translation>फिर खोजें, तब भेजें</translation>
    </message>
    <message>
        <source>End it as uncertain?</source>
        <translation>इसे अनिश्चित मानकर समाप्त करें?</translation>
    </message>
    <message>
        <source>The customer may already have %1 for %2. Nobody knows.</source>
        <translation>शायद ग्राहक को %2 के लिए %1 पहले ही मिल चुका है। किसी को पता नहीं।</translation>
    </message>
    <message>
        <source>The reward is due again. Whoever approves and issues it then may give it a second time: look at the customer at the provider first.</source>
        <translation>रिवॉर्ड फिर से देय होगा। जो इसे स्वीकृत करके जारी करेगा, वह शायद दूसरी बार देगा: पहले प्रोवाइडर पर ग्राहक को देखें।</translation>
    </message>
    <message>
        <source>End as uncertain</source>
        <translation>अनिश्चित मानकर समाप्त करें</translation>
    </message>
    <message>
        <source>The suspicion is unfounded</source>
        <translation>संदेह निराधार है</translation>
    </message>
    <message>
        <source>The suspicion is true: reject what it holds</source>
        <translation>संदेह सच है: रुके रिवॉर्ड अस्वीकृत करें</translation>
    </message>
    <message>
        <source>Clear the flag</source>
        <translation>फ़्लैग हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Flag cleared for %Ln rewards.</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड का फ़्लैग हटाया गया।</numerusform>
            <numerusform>%Ln रिवॉर्ड का फ़्लैग हटाया गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left as they are: %1</source>
        <translation>
            <numerusform>%Ln वैसा ही रखा गया: %1</numerusform>
            <numerusform>%Ln वैसे ही रखे गए: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>this reward</source>
        <translation>यह रिवॉर्ड</translation>
    </message>
    <message>
        <source>Send an uncertain reward again</source>
        <translation>अनिश्चित रिवॉर्ड फिर भेजें</translation>
    </message>
    <message>
        <source>End an uncertain reward</source>
        <translation>अनिश्चित रिवॉर्ड समाप्त करें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>The reward is due again.</source>
        <translation>रिवॉर्ड फिर से देय है।</translation>
    </message>
    <message>
        <source>Before you issue it, look at the provider whether the customer already has it.</source>
        <translation>जारी करने से पहले प्रोवाइडर पर देखें कि ग्राहक के पास यह पहले से है या नहीं।</translation>
    </message>
    <message>
        <source>Sending a reward again</source>
        <translation>रिवॉर्ड फिर भेजना</translation>
    </message>
    <message>
        <source>The reward was given.</source>
        <translation>रिवॉर्ड दिया जा चुका था।</translation>
    </message>
    <message>
        <source>It is still uncertain.</source>
        <translation>यह अब भी अनिश्चित है।</translation>
    </message>
    <message>
        <source>It was not given.</source>
        <translation>यह नहीं दिया गया था।</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <comment>what was decided</comment>
        <translation>पूर्ववत करें: %1</translation>
    </message>
    <message>
        <source>Nothing was decided that can be taken back</source>
        <translation>ऐसा कोई निर्णय नहीं जो पूर्ववत हो सके</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what was decided</comment>
        <translation>पूर्ववत किया गया: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Your e-mail address is not known here, so nobody can tell whether a reward is your own. An admin sets it under “File, Who decides”.</source>
        <translation>आपका ईमेल पता यहाँ ज्ञात नहीं है, इसलिए पता नहीं चल सकता कि कोई रिवॉर्ड आपका अपना है या नहीं। एडमिन इसे “फ़ाइल, निर्णय कौन लेता है” में सेट करता है।</translation>
    </message>
    <message>
        <source>The payout is as it was known</source>
        <translation>पेआउट वैसा ही है जैसा ज्ञात था</translation>
    </message>
    <message>
        <source>The payout has failed: it is due again</source>
        <translation>पेआउट विफल हुआ: वह फिर से देय है</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>सूचना हटाएँ</translation>
    </message>
    <message>
        <source>It has failed</source>
        <translation>यह विफल हुआ</translation>
    </message>
    <message numerus="yes">
        <source>The payout has failed: %Ln rewards are due again.</source>
        <translation>
            <numerusform>पेआउट विफल हुआ: %Ln रिवॉर्ड फिर से देय है।</numerusform>
            <numerusform>पेआउट विफल हुआ: %Ln रिवॉर्ड फिर से देय हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RewardForm</name>
    <message>
        <source>Nothing</source>
        <comment>no reward</comment>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>नया मूल्य</translation>
    </message>
    <message>
        <source>The subscription of the person moves to it.</source>
        <translation>व्यक्ति का सब्सक्रिप्शन इस पर जाएगा।</translation>
    </message>
    <message>
        <source>What the person gets</source>
        <translation>व्यक्ति को क्या मिलता है</translation>
    </message>
    <message>
        <source>As it shall be read, for example “100 points” or “a mug”.</source>
        <translation>जैसा पढ़ा जाए, उदाहरण: “100 पॉइंट” या “एक मग”।</translation>
    </message>
    <message>
        <source>Fixed amount, once for each referral</source>
        <translation>निश्चित राशि, हर रेफ़रल पर एक बार</translation>
    </message>
    <message>
        <source>Leave it empty for what the rules compute from each payment.</source>
        <translation>नियम हर भुगतान से गणना करें, इसके लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>A share of the price</source>
        <translation>मूल्य का हिस्सा</translation>
    </message>
    <message>
        <source>A fixed amount</source>
        <translation>निश्चित राशि</translation>
    </message>
    <message>
        <source>How the discount is given</source>
        <translation>डिस्काउंट कैसे दिया जाए</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>छूट की राशि</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>प्रतिशत छूट</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>कितने महीनों तक</translation>
    </message>
    <message>
        <source>months</source>
        <comment>behind a number</comment>
        <translation>महीने</translation>
    </message>
    <message>
        <source>How often it can be used</source>
        <translation>कितनी बार उपयोग हो सके</translation>
    </message>
    <message>
        <source>times</source>
        <comment>behind a number</comment>
        <translation>बार</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>असीमित</translation>
    </message>
    <message>
        <source>How long it can be used</source>
        <translation>कब तक उपयोग हो सके</translation>
    </message>
    <message>
        <source>days</source>
        <comment>behind a number</comment>
        <translation>दिन</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>समाप्ति नहीं</translation>
    </message>
</context>
<context>
    <name>rd::views::RewardLists</name>
    <message>
        <source>Due</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>समीक्षा में</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>आगामी</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>Not rewarded</source>
        <translation>रिवॉर्ड नहीं मिला</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>कुछ देय नहीं है</translation>
    </message>
    <message>
        <source>Rewards appear here when their hold period is over and nothing stands in the way.</source>
        <translation>होल्ड अवधि पूरी होने और कोई बाधा न होने पर रिवॉर्ड यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>समीक्षा के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>Rewards wait here when something about them looks odd, such as a dispute or a self-referral.</source>
        <translation>विवाद या स्वयं-रेफ़रल जैसी कोई बात असामान्य लगे, तो रिवॉर्ड यहाँ रुकते हैं।</translation>
    </message>
    <message>
        <source>Nothing is coming up</source>
        <translation>आगे कुछ नहीं आने वाला</translation>
    </message>
    <message>
        <source>Rewards wait here while their hold period is running.</source>
        <translation>होल्ड अवधि चलने तक रिवॉर्ड यहाँ रुकते हैं।</translation>
    </message>
    <message>
        <source>Nothing is uncertain</source>
        <translation>कुछ अनिश्चित नहीं है</translation>
    </message>
    <message>
        <source>A reward waits here when the provider&apos;s answer got lost, until it is known what happened.</source>
        <translation>प्रोवाइडर का उत्तर खो जाए तो परिणाम पता चलने तक रिवॉर्ड यहाँ रुकता है।</translation>
    </message>
    <message>
        <source>Everybody could be rewarded</source>
        <translation>सबको रिवॉर्ड दिया जा सका</translation>
    </message>
    <message>
        <source>Rewards that could not be issued appear here, with the reason and a way out.</source>
        <translation>जो रिवॉर्ड जारी नहीं हो सके, वे यहाँ कारण और उपाय सहित दिखते हैं।</translation>
    </message>
    <message>
        <source>Nothing issued yet</source>
        <translation>अभी कुछ जारी नहीं हुआ</translation>
    </message>
    <message>
        <source>Rewards move here once the provider has confirmed them.</source>
        <translation>प्रोवाइडर की पुष्टि के बाद रिवॉर्ड यहाँ आते हैं।</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>कुछ अस्वीकृत नहीं है</translation>
    </message>
    <message>
        <source>Rewards that a person rejected, or that a refund made void, appear here.</source>
        <translation>जो रिवॉर्ड किसी ने अस्वीकृत किए या रिफ़ंड से अमान्य हुए, वे यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>No rewards yet</source>
        <translation>अभी कोई रिवॉर्ड नहीं</translation>
    </message>
    <message>
        <source>Rewards appear once customers pay who were brought by a participant of a campaign.</source>
        <translation>कैंपेन के प्रतिभागी के लाए ग्राहक भुगतान करते हैं, तब रिवॉर्ड दिखते हैं।</translation>
    </message>
    <message>
        <source>test money: %1</source>
        <translation>टेस्ट राशि: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln चुना गया</numerusform>
            <numerusform>%Ln चुने गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an amount</source>
        <translation>
            <numerusform>%Ln बिना राशि का</numerusform>
            <numerusform>%Ln बिना राशि के</numerusform>
        </translation>
    </message>
    <message>
        <source>It is carried until the participant&apos;s balance in this currency reaches the campaign&apos;s threshold.</source>
        <translation>इस मुद्रा में प्रतिभागी का शेष कैंपेन की न्यूनतम सीमा तक पहुँचने तक इसे आगे ले जाया जाता है।</translation>
    </message>
    <message>
        <source>Refunds after earlier payouts are being recovered from new rewards first.</source>
        <translation>पिछले पेआउट के बाद हुए रिफ़ंड पहले नए रिवॉर्ड से वसूले जा रहे हैं।</translation>
    </message>
    <message>
        <source>Wait for the safety period after a change of the payout method to pass.</source>
        <translation>पेआउट का तरीका बदलने के बाद की सुरक्षा अवधि बीतने दें।</translation>
    </message>
    <message>
        <source>Choose another way to reward for this currency.</source>
        <translation>इस मुद्रा के लिए रिवॉर्ड का दूसरा तरीका चुनें।</translation>
    </message>
    <message>
        <source>Ask the participant for the tax form.</source>
        <translation>प्रतिभागी से टैक्स फ़ॉर्म माँगें।</translation>
    </message>
    <message>
        <source>The provider knows no customer with this e-mail. Correct the participant&apos;s e-mail, then sync.</source>
        <translation>प्रोवाइडर के पास इस ईमेल का कोई ग्राहक नहीं है। प्रतिभागी का ईमेल सुधारें, फिर सिंक करें।</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail at the provider is another one now. Check who it is before you go on.</source>
        <translation>प्रोवाइडर पर ग्राहक का ईमेल अब दूसरा है। आगे बढ़ने से पहले जाँचें कि वह कौन है।</translation>
    </message>
    <message>
        <source>An unused discount is never overwritten. Wait until it is used, or reward with account credit instead.</source>
        <translation>अप्रयुक्त डिस्काउंट कभी नहीं बदला जाता। उसके उपयोग तक रुकें, या इसके बदले खाता क्रेडिट दें।</translation>
    </message>
    <message>
        <source>The customer is billed in another currency, so this would have no effect.</source>
        <translation>ग्राहक की बिलिंग दूसरी मुद्रा में है, इसलिए इसका कोई असर नहीं होगा।</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation>कनेक्शन होने पर फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>Several customers have this e-mail. Merge them at the provider, or choose another way.</source>
        <translation>इस ईमेल के कई ग्राहक हैं। प्रोवाइडर पर उन्हें मिलाएँ, या दूसरा तरीका चुनें।</translation>
    </message>
    <message>
        <source>The customer has several subscriptions. Issue this reward alone and choose one.</source>
        <translation>ग्राहक के कई सब्सक्रिप्शन हैं। केवल यह रिवॉर्ड जारी करें और एक चुनें।</translation>
    </message>
    <message>
        <source>The first sync has not finished, so amounts may still change. Let it finish first.</source>
        <translation>पहला सिंक पूरा नहीं हुआ, इसलिए राशियाँ बदल सकती हैं। पहले उसे पूरा होने दें।</translation>
    </message>
    <message>
        <source>Approve it first.</source>
        <translation>पहले इसे स्वीकृत करें।</translation>
    </message>
    <message>
        <source>The provider refused. The reason stands beside it.</source>
        <translation>प्रोवाइडर ने मना किया। कारण सामने दिया है।</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>थोड़ी देर में फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>कुछ मिनट बाद फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>It is being checked at the provider. Nothing is sent again before that is known.</source>
        <translation>प्रोवाइडर पर इसकी जाँच हो रही है। पता चलने तक कुछ दोबारा नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>The campaign lets it wait until the referrer&apos;s reward for the same purchase is due.</source>
        <translation>कैंपेन के अनुसार यह उसी खरीद के रेफ़रर का रिवॉर्ड देय होने तक रुकता है।</translation>
    </message>
    <message>
        <source>It was issued before; nobody gets a reward twice.</source>
        <translation>यह पहले जारी हो चुका है; किसी को रिवॉर्ड दो बार नहीं मिलता।</translation>
    </message>
    <message>
        <source>These books came back from a backup, and it may have been given before. Coupons and credit are looked up when you issue them; what is paid by hand you confirm after looking.</source>
        <translation>यह बहीखाता बैकअप से वापस आया है, इसलिए शायद यह पहले दिया जा चुका है। कूपन और क्रेडिट जारी करते समय जाँचे जाते हैं; जो हाथ से चुकाया जाता है, उसे देखकर आप पुष्टि करें।</translation>
    </message>
    <message>
        <source>Ask the participant how to pay them, and enter it on their page under “Payout method”.</source>
        <translation>प्रतिभागी से पूछें कि उन्हें भुगतान कैसे हो, और उसे उनके पेज पर “पेआउट का तरीका” में दर्ज करें।</translation>
    </message>
    <message>
        <source>Make the participant active again to go on: “Edit participant” on their page.</source>
        <translation>आगे बढ़ने के लिए प्रतिभागी को फिर सक्रिय करें: उनके पेज पर “प्रतिभागी संपादित करें”।</translation>
    </message>
    <message>
        <source>The exchange rate of that day is not known yet. Enter it under “Campaigns, Exchange rates”.</source>
        <translation>उस दिन की विनिमय दर अभी ज्ञात नहीं है। उसे “कैंपेन, विनिमय दरें” में दर्ज करें।</translation>
    </message>
    <message>
        <source>Its limit stands beside it. Fill up the balance there, issue fewer at once, or choose another way.</source>
        <translation>इसकी सीमा साथ में लिखी है। वहाँ शेष बढ़ाएँ, एक बार में कम जारी करें, या दूसरा तरीका चुनें।</translation>
    </message>
</context>
<context>
    <name>rd::views::RewardsPage</name>
    <message>
        <source>Rewards</source>
        <translation>रिवॉर्ड</translation>
    </message>
    <message>
        <source>Search participant, e-mail, customer or id</source>
        <translation>प्रतिभागी, ईमेल, ग्राहक या ID खोजें</translation>
    </message>
    <message>
        <source>Why is this due?</source>
        <translation>यह देय क्यों है?</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>सिंक</translation>
    </message>
    <message>
        <source>Pull what is new from all connections</source>
        <translation>सभी कनेक्शन से नया डेटा लाएँ</translation>
    </message>
    <message>
        <source>Lists of rewards</source>
        <translation>रिवॉर्ड की सूचियाँ</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>टेस्ट मोड</translation>
    </message>
    <message>
        <source>Take over paid commissions …</source>
        <translation>चुकाए गए कमीशन लाएँ …</translation>
    </message>
    <message>
        <source>Read what another system has already paid, so that nothing is paid twice</source>
        <translation>दूसरा सिस्टम जो चुका चुका है उसे पढ़ें, ताकि दो बार भुगतान न हो</translation>
    </message>
    <message>
        <source>Compare with another system …</source>
        <translation>दूसरे सिस्टम से तुलना करें …</translation>
    </message>
    <message>
        <source>Their commissions beside ours, line by line; changes nothing</source>
        <translation>उनके कमीशन हमारे साथ, पंक्ति दर पंक्ति; कुछ नहीं बदलता</translation>
    </message>
    <message>
        <source>Import sales …</source>
        <translation>बिक्री आयात करें …</translation>
    </message>
    <message>
        <source>Enter sales that no provider reports, from a CSV file</source>
        <translation>जो बिक्री कोई प्रोवाइडर नहीं बताता, उसे CSV फ़ाइल से दर्ज करें</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>प्रतिभागी खोलें</translation>
    </message>
    <message>
        <source>Go to the page of the participant of this row</source>
        <translation>इस पंक्ति के प्रतिभागी के पेज पर जाएँ</translation>
    </message>
    <message>
        <source>Pay in a batch …</source>
        <translation>बैच में चुकाएँ …</translation>
    </message>
    <message>
        <source>Make payout batches of the selected approved cash rewards, or of all of them</source>
        <translation>चुने हुए या सभी स्वीकृत नकद रिवॉर्ड के पेआउट बैच बनाएँ</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>सभी कैंपेन</translation>
    </message>
    <message>
        <source>All currencies</source>
        <translation>सभी मुद्राएँ</translation>
    </message>
    <message>
        <source>Rewards of this list are hidden by the search or the filters above.</source>
        <translation>ऊपर की खोज या फ़िल्टर के कारण इस सूची के कुछ रिवॉर्ड छिपे हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln देय</numerusform>
            <numerusform>%Ln देय</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>1: counts and totals, 2: time</comment>
        <translation>%1 · %2 तक</translation>
    </message>
    <message>
        <source>Why is this so?</source>
        <translation>ऐसा क्यों है?</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>पिछला निर्णय पूर्ववत करें</translation>
    </message>
    <message>
        <source>Take back what was decided last, while nothing was sent</source>
        <translation>पिछला निर्णय वापस लें, जब तक कुछ भेजा न गया हो</translation>
    </message>
    <message>
        <source>%1 has no rewards in this list, or the search and the filters above hide them.</source>
        <translation>%1 के इस सूची में कोई रिवॉर्ड नहीं हैं, या ऊपर की खोज और फ़िल्टर उन्हें छिपा रहे हैं।</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>सभी समूह दिखाएँ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Put the rewards together by participant, or go to the list of groups</source>
        <translation>रिवॉर्ड को प्रतिभागी के अनुसार समूहों में रखें, या समूहों की सूची पर जाएँ</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>अगला समूह</translation>
    </message>
    <message>
        <source>Show the rewards of the next group alone</source>
        <translation>केवल अगले समूह के रिवॉर्ड दिखाएँ</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>पिछला समूह</translation>
    </message>
    <message>
        <source>Show the rewards of the group before alone</source>
        <translation>केवल पिछले समूह के रिवॉर्ड दिखाएँ</translation>
    </message>
    <message>
        <source>Show the rewards of all groups again</source>
        <translation>सभी समूहों के रिवॉर्ड फिर दिखाएँ</translation>
    </message>
    <message>
        <source>Click to see what can be done about it</source>
        <translation>क्या किया जा सकता है, यह देखने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>क्या बाधा है</translation>
    </message>
    <message>
        <source>Say what keeps the current reward from being issued, and what can be done about it</source>
        <translation>बताएँ कि वर्तमान रिवॉर्ड के जारी होने में क्या बाधा है, और क्या किया जा सकता है</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected, counting …</source>
        <comment>rewards</comment>
        <translation>
            <numerusform>%Ln चुना गया, गिनती हो रही है …</numerusform>
            <numerusform>%Ln चुने गए, गिनती हो रही है …</numerusform>
        </translation>
    </message>
    <message>
        <source>Last issue …</source>
        <translation>पिछली बार जारी …</translation>
    </message>
    <message>
        <source>Read again what the last order to issue rewards came to, reward by reward</source>
        <translation>पिछली बार रिवॉर्ड जारी करने का परिणाम, हर रिवॉर्ड सहित, फिर देखें</translation>
    </message>
</context>
<context>
    <name>rd::views::RuleForm</name>
    <message>
        <source>Name of the rule</source>
        <translation>नियम का नाम</translation>
    </message>
    <message>
        <source>Stands in the explanation of each reward. Rewards refer to it: keep it.</source>
        <translation>हर रिवॉर्ड के विवरण में दिखता है। रिवॉर्ड इसका संदर्भ देते हैं: इसे न बदलें।</translation>
    </message>
    <message>
        <source>More for this rule</source>
        <translation>इस नियम के अन्य विकल्प</translation>
    </message>
    <message>
        <source>What it earns</source>
        <translation>क्या मिलता है</translation>
    </message>
    <message>
        <source>A share of the payment</source>
        <translation>भुगतान का हिस्सा</translation>
    </message>
    <message>
        <source>A fixed amount</source>
        <translation>निश्चित राशि</translation>
    </message>
    <message>
        <source>A share that rises in steps</source>
        <translation>स्टेप में बढ़ता हिस्सा</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>प्रतिशत</translation>
    </message>
    <message>
        <source>Of what the customer really paid, without tax and after discounts.</source>
        <translation>ग्राहक ने वास्तव में जो चुकाया उसका, टैक्स के बिना और डिस्काउंट के बाद।</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>A payment in another currency than those named here earns nothing by this rule.</source>
        <translation>यहाँ दी गई मुद्राओं से अलग मुद्रा के भुगतान पर इस नियम से कुछ नहीं मिलता।</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>कितनी बार</translation>
    </message>
    <message>
        <source>May be more than the customer paid</source>
        <translation>ग्राहक के भुगतान से अधिक हो सकता है</translation>
    </message>
    <message>
        <source>A partial refund lowers it in proportion</source>
        <translation>आंशिक रिफ़ंड पर उसी अनुपात में घटे</translation>
    </message>
    <message>
        <source>Otherwise it stays whole until all is refunded.</source>
        <translation>वरना पूरा रिफ़ंड होने तक यह पूरा रहता है।</translation>
    </message>
    <message>
        <source>The step depends on</source>
        <translation>स्टेप किस पर निर्भर है</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>गिनती</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>स्टेप जोड़ें</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>यह स्टेप हटाएँ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>मूल मुद्रा</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>कितने महीनों तक</translation>
    </message>
    <message>
        <source>From the first payment that earns.</source>
        <translation>कमाने वाले पहले भुगतान से।</translation>
    </message>
    <message>
        <source>months</source>
        <comment>behind a number</comment>
        <translation>महीने</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>समाप्ति नहीं</translation>
    </message>
    <message>
        <source>For how many payments</source>
        <translation>कितने भुगतानों तक</translation>
    </message>
    <message>
        <source>1 = the first payment only.</source>
        <translation>1 = केवल पहला भुगतान।</translation>
    </message>
    <message>
        <source>payments</source>
        <comment>behind a number</comment>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Only these products</source>
        <translation>केवल ये उत्पाद</translation>
    </message>
    <message>
        <source>Without any, the rule is for everything.</source>
        <translation>कोई न हो तो नियम सबके लिए है।</translation>
    </message>
    <message>
        <source>Only these prices</source>
        <translation>केवल ये मूल्य</translation>
    </message>
    <message>
        <source>For a rate of its own for a yearly plan, say.</source>
        <translation>जैसे वार्षिक प्लान की अपनी दर के लिए।</translation>
    </message>
    <message>
        <source>Only for these groups of participants</source>
        <translation>केवल प्रतिभागियों के ये समूह</translation>
    </message>
    <message>
        <source>A rule for a group comes before a rule for a product or for everything.</source>
        <translation>समूह का नियम उत्पाद या सबके नियम से पहले आता है।</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>समूह का नाम</translation>
    </message>
    <message>
        <source>Only for these participants</source>
        <translation>केवल ये प्रतिभागी</translation>
    </message>
    <message>
        <source>A rule for a participant comes before all others.</source>
        <translation>प्रतिभागी का नियम सबसे पहले आता है।</translation>
    </message>
    <message>
        <source>Only these collections</source>
        <translation>केवल ये कलेक्शन</translation>
    </message>
    <message>
        <source>Comes on top of the rule that applies</source>
        <translation>लागू नियम के अतिरिक्त जुड़ता है</translation>
    </message>
    <message>
        <source>Otherwise the first rule that fits is the only one.</source>
        <translation>वरना केवल पहला मेल खाने वाला नियम लागू होता है।</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>राउंडिंग</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>नियम जोड़ें</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>यह नियम हटाएँ</translation>
    </message>
    <message>
        <source>No rule: only fixed rewards are given, once for each referral.</source>
        <translation>कोई नियम नहीं: केवल निश्चित रिवॉर्ड, हर रेफ़रल पर एक बार।</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>नियम %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place and name of a rule</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Products of a shop, by the collections they were in when they were bought. Stripe has none: there the rule never applies.</source>
        <translation>दुकान के उत्पाद, उन कलेक्शन के अनुसार जिनमें वे ख़रीद के समय थे। Stripe में कलेक्शन नहीं होते: वहाँ यह नियम कभी लागू नहीं होता।</translation>
    </message>
</context>
<context>
    <name>rd::views::RulesSheet</name>
    <message>
        <source>Rules of payouts</source>
        <translation>पेआउट के नियम</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>As the campaign says</source>
        <translation>कैंपेन के अनुसार</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>A second person agrees</source>
        <translation>दूसरा व्यक्ति सहमति देता है</translation>
    </message>
    <message>
        <source> days</source>
        <translation> दिन</translation>
    </message>
    <message>
        <source>A changed payout method waits</source>
        <translation>पेआउट का तरीका बदलने पर प्रतीक्षा</translation>
    </message>
    <message>
        <source>The rules of payouts are saved.</source>
        <translation>पेआउट के नियम सहेजे गए।</translation>
    </message>
    <message>
        <source>Give paid payouts numbers of self-billing invoices</source>
        <translation>चुकाए गए पेआउट को सेल्फ़-बिलिंग इनवॉइस संख्या दें</translation>
    </message>
    <message>
        <source>Begin anew each year</source>
        <translation>हर वर्ष नए सिरे से शुरू</translation>
    </message>
    <message>
        <source>For everybody, from now on: nothing that was earned or paid before changes. Only an admin changes these rules, and each change is in the history.</source>
        <translation>सबके लिए, अब से: पहले जो अर्जित या चुकाया गया, उसमें कुछ नहीं बदलता। ये नियम केवल एडमिन बदलता है, और हर बदलाव इतिहास में रहता है।</translation>
    </message>
    <message>
        <source>Least balance for payouts by</source>
        <translation>इस प्रोवाइडर का न्यूनतम शेष</translation>
    </message>
    <message>
        <source>None, or for example 75.00 USD, 60.00 EUR</source>
        <translation>कोई नहीं, या जैसे 75.00 USD, 60.00 EUR</translation>
    </message>
    <message>
        <source>Where a campaign asks for more, the campaign counts.</source>
        <translation>जहाँ कैंपेन अधिक माँगे, वहाँ कैंपेन की राशि लागू होती है।</translation>
    </message>
    <message>
        <source>Amount in each currency</source>
        <translation>हर मुद्रा में राशि</translation>
    </message>
    <message>
        <source>Earn, and are paid later</source>
        <translation>कमाई होती है, पेआउट बाद में</translation>
    </message>
    <message>
        <source>Earn nothing</source>
        <translation>कुछ नहीं मिलता</translation>
    </message>
    <message>
        <source>Sales that are billed while their participant is suspended.</source>
        <translation>वे बिक्रियाँ जिनकी बिलिंग उनके प्रतिभागी के निलंबित रहते हुई।</translation>
    </message>
    <message>
        <source>Sales of a suspended participant</source>
        <translation>निलंबित प्रतिभागी की बिक्री</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>संख्या की शुरुआत</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>अगली संख्या</translation>
    </message>
    <message>
        <source>Your name on invoices</source>
        <translation>इनवॉइस पर आपका नाम</translation>
    </message>
    <message>
        <source>as registered</source>
        <translation>जैसा पंजीकृत है</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>आपका पता</translation>
    </message>
    <message>
        <source>in one line</source>
        <translation>एक पंक्ति में</translation>
    </message>
    <message>
        <source>Your tax number</source>
        <translation>आपकी टैक्स संख्या</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>A number is given when a payout of a batch is known as paid, and never again. It stands on the participant&apos;s statement.</source>
        <translation>संख्या तब दी जाती है जब बैच के किसी पेआउट का भुगतान होना ज्ञात हो, और फिर कभी नहीं दी जाती। यह प्रतिभागी के स्टेटमेंट पर रहती है।</translation>
    </message>
    <message>
        <source>I have looked it up: this is the next number</source>
        <translation>मैंने जाँच लिया है: अगली संख्या यही है</translation>
    </message>
    <message>
        <source>These books came back from a backup on %1, and numbers given since it was made are not in them. No number is given before you have looked up the last one and said which is next.</source>
        <translation>यह बहीखाता %1 को बैकअप से वापस आया है, और उस बैकअप के बाद दी गई संख्याएँ इसमें नहीं हैं। जब तक आप अंतिम संख्या जाँचकर अगली न बताएँ, कोई संख्या नहीं दी जाती।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid payouts wait for their numbers.</source>
        <translation>
            <numerusform>%Ln चुकाया गया पेआउट अपनी संख्या की प्रतीक्षा में है।</numerusform>
            <numerusform>%Ln चुकाए गए पेआउट अपनी संख्याओं की प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the rules of payouts</source>
        <translation>पेआउट के नियम सहेजना</translation>
    </message>
</context>
<context>
    <name>rd::views::SafeText</name>
    <message>
        <source>%1.</source>
        <comment>a sentence and its full stop</comment>
        <translation>%1।</translation>
    </message>
</context>
<context>
    <name>rd::views::SavedFilters</name>
    <message>
        <source>Save filter</source>
        <translation>फ़िल्टर सहेजें</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>इस फ़िल्टर का नाम</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>No filter saved yet</source>
        <translation>अभी कोई फ़िल्टर सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>फ़िल्टर का नाम बदलें</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Rename a filter</source>
        <translation>किसी फ़िल्टर का नाम बदलें</translation>
    </message>
    <message>
        <source>Delete a filter</source>
        <translation>कोई फ़िल्टर हटाएँ</translation>
    </message>
</context>
<context>
    <name>rd::views::SearchCompleter</name>
    <message>
        <source>Fields to search in</source>
        <translation>किन फ़ील्ड में खोजें</translation>
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
        <translation>बहीखाते की पुष्टि</translation>
    </message>
    <message>
        <source>Checking unfinished rewards</source>
        <translation>अधूरे रिवॉर्ड की जाँच</translation>
    </message>
    <message>
        <source>Preparing the sample merchant</source>
        <translation>सैंपल व्यापारी तैयार करना</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>सिंक हो रहा है</translation>
    </message>
    <message>
        <source>This decision asks for your passphrase. Enter it, then decide again.</source>
        <translation>इस निर्णय के लिए आपका पासफ़्रेज़ चाहिए। उसे लिखें, फिर दोबारा निर्णय लें।</translation>
    </message>
    <message>
        <source>Issuing is stopped: nothing is sent until an admin lets rewards be issued again.</source>
        <translation>जारी करना रुका है: एडमिन के फिर शुरू करने तक कुछ नहीं भेजा जाएगा।</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Nothing was sent; everything here stays readable. Check the network and try again.</source>
        <translation>प्रोवाइडर से संपर्क नहीं हो पा रहा। कुछ नहीं भेजा गया; यहाँ का सब पढ़ा जा सकता है। नेटवर्क जाँचें और फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>The provider did not answer in time. What was already stored is safe; try again in a moment.</source>
        <translation>प्रोवाइडर ने समय पर उत्तर नहीं दिया। जो सहेजा जा चुका है वह सुरक्षित है; थोड़ी देर में फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>The provider no longer accepts this key. Nothing is lost: reconnect with a new key and the sync goes on.</source>
        <translation>प्रोवाइडर अब यह कुंजी स्वीकार नहीं करता। कुछ खोया नहीं है: नई कुंजी से फिर कनेक्ट करें, सिंक आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>The key lacks a permission: %1</source>
        <translation>कुंजी में एक अनुमति कम है: %1</translation>
    </message>
    <message>
        <source>The provider asks for a pause because of too many requests. What was already stored is safe; try again in a few minutes.</source>
        <translation>बहुत अधिक अनुरोधों के कारण प्रोवाइडर ने रुकने को कहा है। जो सहेजा जा चुका है वह सुरक्षित है; कुछ मिनट बाद फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>The key of this connection is not in the keychain. Reconnect it to go on.</source>
        <translation>इस कनेक्शन की कुंजी कीचेन में नहीं है। आगे बढ़ने के लिए फिर कनेक्ट करें।</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>कीचेन लॉक है। उसे अनलॉक करें और फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>This computer offers no keychain at the moment, so no key can be read. Data already here stays readable.</source>
        <translation>इस कंप्यूटर पर अभी कीचेन उपलब्ध नहीं है, इसलिए कोई कुंजी नहीं पढ़ी जा सकती। मौजूद डेटा पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be understood. What was already stored is safe: %1</source>
        <translation>प्रोवाइडर का उत्तर समझा नहीं जा सका। जो सहेजा जा चुका है वह सुरक्षित है: %1</translation>
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
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>सेटिंग में खोजें</translation>
    </message>
    <message>
        <source>No setting of that name.</source>
        <translation>इस नाम की कोई सेटिंग नहीं।</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Light or dark, also in the night.</source>
        <translation>हल्का या गहरा, रात में भी।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>अपने आप सिंक करें</translation>
    </message>
    <message>
        <source>Pulls what is new from all connections while this window is open. What campaigns may issue without a person goes out after it.</source>
        <translation>यह विंडो खुली रहने पर सभी कनेक्शन से नया डेटा लाता है। कैंपेन जो रिवॉर्ड बिना किसी व्यक्ति के जारी कर सकते हैं, वे उसके बाद भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>The page I left</source>
        <translation>जिस पेज पर मैंने छोड़ा था</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>शुरुआत करें</translation>
    </message>
    <message>
        <source>What is shown when the program starts.</source>
        <translation>प्रोग्राम शुरू होने पर क्या दिखे।</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>मुझे बताएँ</translation>
    </message>
    <message>
        <source>When something has ended</source>
        <translation>जब कोई काम पूरा हो</translation>
    </message>
    <message>
        <source>Asks for attention when a sync or an issue ends while you are in another window.</source>
        <translation>आप किसी और विंडो में हों और सिंक या जारी करना पूरा हो, तो आपका ध्यान खींचता है।</translation>
    </message>
    <message>
        <source>Show notices</source>
        <translation>सूचनाएँ दिखाएँ</translation>
    </message>
    <message>
        <source>Shows a message of the desktop when a sync found rewards that are due, or when something failed, while you are in another window. It names nobody and no amount.</source>
        <translation>जब आप किसी दूसरी विंडो में हों और सिंक में देय रिवॉर्ड मिलें या कुछ विफल हो, तो डेस्कटॉप पर सूचना दिखती है। इसमें कोई नाम या राशि नहीं होती।</translation>
    </message>
    <message>
        <source>When a sync found rewards that are due, or when something failed, while you are in another window. This desktop has no place for messages: they wait in the window.</source>
        <translation>जब आप किसी दूसरी विंडो में हों और सिंक में देय रिवॉर्ड मिलें या कुछ विफल हो। इस डेस्कटॉप पर सूचनाओं की जगह नहीं है: वे विंडो में रुकी रहती हैं।</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>Reset the arrangement</source>
        <translation>विंडो लेआउट रीसेट करें</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>विंडो लेआउट</translation>
    </message>
    <message>
        <source>Columns, widths, panels and the size of the window as at the beginning. Filters, saved filters and the books stay.</source>
        <translation>कॉलम, चौड़ाई, पैनल और विंडो का आकार शुरुआत जैसे। फ़िल्टर, सहेजे गए फ़िल्टर और बहीखाता बने रहते हैं।</translation>
    </message>
    <message>
        <source>The window is arranged as at the beginning.</source>
        <translation>विंडो का लेआउट शुरुआत जैसा हो गया है।</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <comment>height of the rows of tables</comment>
        <translation>आरामदायक</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>height of the rows of tables</comment>
        <translation>कॉम्पैक्ट</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>तालिकाओं की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Compact rows show a quarter more of a long list at once.</source>
        <translation>कॉम्पैक्ट पंक्तियों में लंबी सूची का एक चौथाई अधिक भाग एक साथ दिखता है।</translation>
    </message>
    <message>
        <source>Of texts, dates and figures. It changes when this sheet is closed.</source>
        <translation>पाठ, तारीख़ों और अंकों की। यह विंडो बंद होने पर बदलती है।</translation>
    </message>
</context>
<context>
    <name>rd::views::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>पासफ़्रेज़ लिखें</translation>
    </message>
    <message>
        <source>Another task is still running. Try again when it has ended.</source>
        <translation>दूसरा काम अभी चल रहा है। उसके पूरा होने पर फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>Stopped. What was stored by then stays; doing it again completes it.</source>
        <translation>रोका गया। तब तक जो सहेजा गया वह बना रहता है; दोबारा करने पर काम पूरा हो जाता है।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>“%1” is being finished and cannot be stopped halfway. What became of it will stand here.</source>
        <translation>“%1” पूरा किया जा रहा है और बीच में रोका नहीं जा सकता। परिणाम यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>“%1” stops at its next safe place. What became of it will stand here.</source>
        <translation>“%1” अगली सुरक्षित जगह पर रुकेगा। परिणाम यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>What you entered here was not saved.</source>
        <translation>आपने यहाँ जो दर्ज किया, वह सहेजा नहीं गया।</translation>
    </message>
</context>
<context>
    <name>rd::views::SheetFile</name>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV फ़ाइलें (*.csv);;सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>rd::views::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>कमांड और कुंजियाँ खोजें</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>सभी तालिकाएँ</translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation>मौजूदा पंक्ति खोलें</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>पैनल बंद करें</translation>
    </message>
    <message>
        <source>Select all rows that match</source>
        <translation>मेल खाती सभी पंक्तियाँ चुनें</translation>
    </message>
    <message>
        <source>Copy the selected rows with their titles</source>
        <translation>चुनी हुई पंक्तियाँ शीर्षकों सहित कॉपी करें</translation>
    </message>
    <message>
        <source>Select further rows</source>
        <translation>और पंक्तियाँ चुनें</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>पंक्ति पर कार्रवाइयाँ</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>चार्ट</translation>
    </message>
    <message>
        <source>Go from value to value</source>
        <translation>एक मान से दूसरे पर जाएँ</translation>
    </message>
    <message>
        <source>Open the rows behind a value</source>
        <translation>मान के पीछे की पंक्तियाँ खोलें</translation>
    </message>
    <message>
        <source>Sort the rows by a column</source>
        <translation>पंक्तियों को किसी कॉलम से क्रमबद्ध करें</translation>
    </message>
    <message>
        <source>Fields to search in, and saved filters</source>
        <translation>खोज के फ़ील्ड और सहेजे गए फ़िल्टर</translation>
    </message>
</context>
<context>
    <name>rd::views::SidePanel</name>
    <message>
        <source>Width of the panel</source>
        <translation>पैनल की चौड़ाई</translation>
    </message>
    <message>
        <source>Left and Right change the width</source>
        <translation>बाएँ और दाएँ तीर से चौड़ाई बदलती है</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>पैनल बंद करें</translation>
    </message>
</context>
<context>
    <name>rd::views::SimulationSheet</name>
    <message>
        <source>Change the document</source>
        <translation>डॉक्यूमेंट बदलें</translation>
    </message>
    <message>
        <source>Apply this document …</source>
        <translation>यह डॉक्यूमेंट लागू करें …</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>गणना करें</translation>
    </message>
    <message>
        <source>What a campaign would have cost with the payments already stored, beside what it costs by the rules in force. Nothing is saved.</source>
        <translation>सहेजे गए भुगतानों पर कैंपेन की लागत क्या होती, लागू नियमों की लागत के साथ। कुछ सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Open a document …</source>
        <translation>डॉक्यूमेंट खोलें …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Begin with the terms of</source>
        <translation>किसकी शर्तों से शुरू करें</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>सभी भुगतान</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>पिछले बारह महीने</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>इस वर्ष</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>पिछला वर्ष</translation>
    </message>
    <message>
        <source>Own period</source>
        <translation>अपनी अवधि</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>Change something, for example a percentage, and compute.</source>
        <translation>कुछ बदलें, जैसे कोई प्रतिशत, और गणना करें।</translation>
    </message>
    <message>
        <source>Campaign document</source>
        <translation>कैंपेन डॉक्यूमेंट</translation>
    </message>
    <message>
        <source>Campaign documents (*.json);;All files (*)</source>
        <translation>कैंपेन डॉक्यूमेंट (*.json);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>गणना</translation>
    </message>
    <message>
        <source>Computing every payment by both rules …</source>
        <translation>दोनों नियमों से हर भुगतान की गणना हो रही है …</translation>
    </message>
    <message>
        <source>“%1” would have cost:</source>
        <comment>before a list of amounts</comment>
        <translation>“%1” की लागत होती:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>What a document would cost</source>
        <translation>डॉक्यूमेंट की लागत कितनी होती</translation>
    </message>
</context>
<context>
    <name>rd::views::SimulationView</name>
    <message numerus="yes">
        <source>%1: %2, %Ln rewards</source>
        <comment>1: when, 2: amounts</comment>
        <translation>
            <numerusform>%1: %2, %Ln रिवॉर्ड</numerusform>
            <numerusform>%1: %2, %Ln रिवॉर्ड</numerusform>
        </translation>
    </message>
    <message>
        <source>Rewards without an amount, such as coupons: %1 instead of %2.</source>
        <translation>बिना राशि के रिवॉर्ड, जैसे कूपन: %2 के बदले %1।</translation>
    </message>
    <message>
        <source>%1, the same as by today&apos;s rules.</source>
        <translation>%1, आज के नियमों जितना ही।</translation>
    </message>
    <message>
        <source>%1 instead of %2 by today&apos;s rules (%3).</source>
        <translation>आज के नियमों के %2 के बदले %1 (%3)।</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>महीने के अनुसार लागत</translation>
    </message>
    <message>
        <source>No rewards</source>
        <translation>कोई रिवॉर्ड नहीं</translation>
    </message>
    <message>
        <source>No payment of this period earns anything.</source>
        <translation>इस अवधि के किसी भुगतान पर कुछ नहीं मिलता।</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>जानने योग्य</translation>
    </message>
    <message>
        <source>Which participants</source>
        <translation>कौन से प्रतिभागी</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>सभी प्रतिभागी</translation>
    </message>
    <message>
        <source>Those who gain</source>
        <translation>जिन्हें लाभ होगा</translation>
    </message>
    <message>
        <source>Those who lose</source>
        <translation>जिन्हें हानि होगी</translation>
    </message>
    <message>
        <source>Participants, by what changes for them</source>
        <translation>प्रतिभागी, उनके बदलाव के अनुसार</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड</numerusform>
            <numerusform>%Ln रिवॉर्ड</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gain, %2 lose, %3 stay as they are</source>
        <comment>numbers of participants</comment>
        <translation>%1 को लाभ, %2 को हानि, %3 वैसे ही</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments were looked at.</source>
        <translation>
            <numerusform>%Ln भुगतान देखा गया।</numerusform>
            <numerusform>%Ln भुगतान देखे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no campaign of this name yet. Every participant is taken to be in it.</source>
        <translation>इस नाम का अभी कोई कैंपेन नहीं है। माना गया है कि हर प्रतिभागी इसमें है।</translation>
    </message>
    <message>
        <source>When it would have to be given</source>
        <translation>कब देना होगा</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>तुरंत</translation>
    </message>
    <message>
        <source>Held for review</source>
        <translation>समीक्षा के लिए होल्ड</translation>
    </message>
    <message>
        <source>What limits save</source>
        <translation>सीमाओं से बचत</translation>
    </message>
    <message>
        <source>%1, for %2 payments</source>
        <comment>1: amount, 2: number</comment>
        <translation>%1, %2 भुगतानों के लिए</translation>
    </message>
    <message>
        <source>Other campaigns would change</source>
        <translation>अन्य कैंपेन बदलेंगे</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>by the terms in force</comment>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>by other terms</comment>
        <translation>बदलाव के बाद</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Nothing: no payment of this period earns anything, neither by today&apos;s rules nor by these.</source>
        <translation>कुछ नहीं: इस अवधि के किसी भुगतान पर कुछ नहीं मिलता, न आज के नियमों से और न इनसे।</translation>
    </message>
    <message>
        <source>Search participant</source>
        <translation>प्रतिभागी खोजें</translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>किसे लाभ, किसे नुकसान</translation>
    </message>
</context>
<context>
    <name>rd::views::StartChoice</name>
    <message>
        <source>From when are payments read?</source>
        <translation>भुगतान कब से पढ़े जाएँ?</translation>
    </message>
    <message>
        <source>Everything there is</source>
        <translation>सभी उपलब्ध भुगतान</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>पिछले 12 महीने</translation>
    </message>
    <message>
        <source>The last 24 months</source>
        <translation>पिछले 24 महीने</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>इस दिन से</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>All payments are read. Nothing is missing when rewards are computed; a large account takes longer.</source>
        <translation>सभी भुगतान पढ़े जाते हैं। रिवॉर्ड की गणना में कुछ नहीं छूटता; बड़े खाते में अधिक समय लगता है।</translation>
    </message>
    <message>
        <source>Payments before %1 are not known here: somebody who paid earlier may look like a new customer, and who brought them may be missing. People, subscriptions and codes are read whole. Older payments can be read later.</source>
        <translation>%1 से पहले के भुगतान यहाँ ज्ञात नहीं हैं: पहले भुगतान कर चुका व्यक्ति नया ग्राहक लग सकता है, और उसे कौन लाया, यह जानकारी छूट सकती है। लोग, सब्सक्रिप्शन और कोड पूरे पढ़े जाते हैं। पुराने भुगतान बाद में पढ़े जा सकते हैं।</translation>
    </message>
</context>
<context>
    <name>rd::views::StartRow</name>
    <message>
        <source>Loading …</source>
        <translation>लोड हो रहा है …</translation>
    </message>
    <message>
        <source>Read older payments …</source>
        <translation>पुराने भुगतान पढ़ें …</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Read older payments of %1</source>
        <translation>%1 के पुराने भुगतान पढ़ें</translation>
    </message>
    <message>
        <source>%1; the next sync reads older ones</source>
        <translation>%1; अगला सिंक इससे पुराने भी पढ़ेगा</translation>
    </message>
</context>
<context>
    <name>rd::views::StartSheet</name>
    <message>
        <source>Older payments of %1</source>
        <translation>%1 के पुराने भुगतान</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>लोड हो रहा है …</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>इन्हें पढ़ें</translation>
    </message>
    <message>
        <source>All payments there are have been read; nothing older is left.</source>
        <translation>सभी उपलब्ध भुगतान पढ़े जा चुके हैं; इससे पुराना कुछ नहीं बचा।</translation>
    </message>
    <message>
        <source>Now payments are known: %1. Only what is older is read, and rewards are computed with it.</source>
        <translation>अभी ज्ञात भुगतान: %1। केवल इससे पुराने पढ़े जाते हैं, और उनके साथ रिवॉर्ड की गणना होती है।</translation>
    </message>
    <message>
        <source>The first sync is not complete yet. What is chosen here counts for it.</source>
        <translation>पहला सिंक अभी पूरा नहीं हुआ। यहाँ का चयन उसी के लिए लागू होगा।</translation>
    </message>
    <message>
        <source>Choosing the period</source>
        <translation>अवधि चुनना</translation>
    </message>
</context>
<context>
    <name>rd::views::StatementPaper</name>
    <message>
        <source>Earned</source>
        <translation>अर्जित</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>सुधारा गया</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>currency, kind of reward</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in test mode</source>
        <translation>टेस्ट मोड में %1</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>स्टेटमेंट</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <translation>कोड: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>merchant</comment>
        <translation>प्रेषक: %1</translation>
    </message>
    <message>
        <source>Test mode: nothing here is real money</source>
        <translation>टेस्ट मोड: यहाँ असली पैसा नहीं है</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>Nothing was earned or issued up to now.</source>
        <translation>अब तक कुछ अर्जित या जारी नहीं हुआ।</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>आरंभिक शेष</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>अंतिम शेष</translation>
    </message>
    <message>
        <source>paid %1</source>
        <comment>date</comment>
        <translation>%1 को भुगतान</translation>
    </message>
    <message>
        <source>added later</source>
        <translation>बाद में जोड़ा गया</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>प्रविष्टियाँ</translation>
    </message>
    <message numerus="yes">
        <source>Entries of one day are added up: there are %Ln of them.</source>
        <translation>
            <numerusform>एक दिन की प्रविष्टियाँ जोड़ी गई हैं: कुल %Ln प्रविष्टि है।</numerusform>
            <numerusform>एक दिन की प्रविष्टियाँ जोड़ी गई हैं: कुल %Ln प्रविष्टियाँ हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Rewards without an amount</source>
        <translation>बिना राशि के रिवॉर्ड</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Each entry stands on the day on which it was booked, in the calendar of %1. What was added later belongs to a payment before this period. Made %2.</source>
        <translation>हर प्रविष्टि उस दिन में है जब वह दर्ज हुई, %1 के कैलेंडर में। जो बाद में जोड़ा गया, वह इस अवधि से पहले के भुगतान का है। बनाया गया %2।</translation>
    </message>
    <message>
        <source>Tax number: %1</source>
        <translation>टैक्स संख्या: %1</translation>
    </message>
    <message>
        <source>Self-billing invoices</source>
        <translation>सेल्फ़-बिलिंग इनवॉइस</translation>
    </message>
    <message>
        <source>Issued by the customer</source>
        <translation>जारीकर्ता: खरीदार</translation>
    </message>
    <message>
        <source>In the name of the supplier</source>
        <translation>आपूर्तिकर्ता के नाम पर</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>जारी होने की तिथि</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>भुगतान की तिथि</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Self-billing: for commissions on referred sales. The amounts are what was paid; no tax is shown separately. Whoever disagrees with an invoice says so to its issuer at once.</source>
        <translation>सेल्फ़-बिलिंग: रेफ़रल से हुई बिक्री के कमीशन के लिए। राशियाँ वही हैं जो चुकाई गईं; कोई टैक्स अलग से नहीं दिखाया गया। जो किसी इनवॉइस से असहमत हो, वह तुरंत उसके जारीकर्ता को बताए।</translation>
    </message>
    <message>
        <source>(encrypted)</source>
        <translation>(एन्क्रिप्टेड)</translation>
    </message>
    <message>
        <source>cancelled on %1, the payment came back</source>
        <comment>date</comment>
        <translation>%1 को रद्द, भुगतान वापस आ गया</translation>
    </message>
</context>
<context>
    <name>rd::views::StatementPrintSheet</name>
    <message>
        <source>Print the statement</source>
        <translation>स्टेटमेंट प्रिंट करें</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>%1 का स्टेटमेंट</translation>
    </message>
    <message>
        <source>To be given to the participant: opening balance, what was earned, taken back, corrected and issued, closing balance. No customer is named in it.</source>
        <translation>प्रतिभागी को देने के लिए: आरंभिक शेष, अर्जित, वापस लिया गया, सुधार, जारी और अंतिम शेष। इसमें किसी ग्राहक का नाम नहीं है।</translation>
    </message>
</context>
<context>
    <name>rd::views::StatementSheet</name>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>आरंभिक</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>अंतिम</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>स्टेटमेंट</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>%1 का स्टेटमेंट</translation>
    </message>
    <message>
        <source>Sums of the period</source>
        <translation>अवधि का जोड़</translation>
    </message>
    <message>
        <source>Save statement …</source>
        <translation>स्टेटमेंट सहेजें …</translation>
    </message>
    <message>
        <source>Save statements …</source>
        <translation>स्टेटमेंट सहेजें …</translation>
    </message>
    <message>
        <source>One file for each participant, to be given to them: opening balance, what was earned, taken back, corrected and issued, closing balance. No customer is named in it.</source>
        <translation>हर प्रतिभागी को देने के लिए एक फ़ाइल: आरंभिक शेष, अर्जित, वापस लिया गया, सुधार, जारी और अंतिम शेष। इसमें किसी ग्राहक का नाम नहीं है।</translation>
    </message>
    <message>
        <source>To be given to the participant: opening balance, what was earned, taken back, corrected and issued, closing balance. No customer is named in it; the reasons of corrections are.</source>
        <translation>प्रतिभागी को देने के लिए: आरंभिक शेष, अर्जित, वापस लिया गया, सुधार, जारी और अंतिम शेष। इसमें किसी ग्राहक का नाम नहीं है; सुधारों के कारण हैं।</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>से</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>वेब पेज (HTML)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>तालिका (CSV)</translation>
    </message>
    <message>
        <source>What the statement holds</source>
        <translation>स्टेटमेंट में क्या है</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>अवधि शुरू होने से पहले समाप्त होती है।</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>लोड हो रहा है …</translation>
    </message>
    <message>
        <source>Everybody with an entry or a balance in this period gets a file.</source>
        <translation>इस अवधि में प्रविष्टि या शेष वाले हर व्यक्ति की फ़ाइल बनती है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants are selected.</source>
        <translation>
            <numerusform>%Ln प्रतिभागी चुना गया है।</numerusform>
            <numerusform>%Ln प्रतिभागी चुने गए हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The period could not be read.</source>
        <translation>अवधि पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Nothing was booked in this period.</source>
        <translation>इस अवधि में कुछ दर्ज नहीं हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, by the day on which they were booked.</source>
        <translation>
            <numerusform>%Ln प्रविष्टि, दर्ज होने के दिन के अनुसार।</numerusform>
            <numerusform>%Ln प्रविष्टियाँ, दर्ज होने के दिन के अनुसार।</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing statements</source>
        <translation>स्टेटमेंट लिखना</translation>
    </message>
    <message>
        <source>Nobody has an entry or a balance in this period: no file was written.</source>
        <translation>इस अवधि में किसी की प्रविष्टि या शेष नहीं है: कोई फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>The statement was saved.</source>
        <translation>स्टेटमेंट सहेजा गया।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements were saved.</source>
        <translation>
            <numerusform>%Ln स्टेटमेंट सहेजा गया।</numerusform>
            <numerusform>%Ln स्टेटमेंट सहेजे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel वर्कबुक (XLSX)</translation>
    </message>
    <message>
        <source>Writing a statement</source>
        <translation>स्टेटमेंट लिखना</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>प्रिंट करें …</translation>
    </message>
    <message>
        <source>Reading a statement</source>
        <translation>स्टेटमेंट पढ़ना</translation>
    </message>
</context>
<context>
    <name>rd::views::StepLine</name>
    <message>
        <source>All steps are done: %1</source>
        <translation>सभी चरण पूरे: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>चरण %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>rd::views::SyncHistorySheet</name>
    <message>
        <source>%1, in a terminal</source>
        <translation>%1, टर्मिनल में</translation>
    </message>
    <message>
        <source>By itself, every so often</source>
        <translation>अपने आप, नियमित अंतराल पर</translation>
    </message>
    <message>
        <source>By itself, when the network was back</source>
        <translation>अपने आप, नेटवर्क लौटने पर</translation>
    </message>
    <message>
        <source>Sync history of %1</source>
        <translation>%1 के सिंक का इतिहास</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>सिंक</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration</comment>
        <translation>लगा समय</translation>
    </message>
    <message>
        <source>New</source>
        <comment>objects</comment>
        <translation>नए</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>objects</comment>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>objects</comment>
        <translation>पढ़े गए</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>किसने शुरू किया</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Search the syncs</source>
        <translation>सिंक में खोजें</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>लोड हो रहा है …</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>इतिहास पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>This search cannot be answered</source>
        <translation>इस खोज का उत्तर नहीं दिया जा सकता</translation>
    </message>
    <message>
        <source>Nothing matches the search</source>
        <translation>खोज से कुछ मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Syncs are hidden by the search above.</source>
        <translation>ऊपर की खोज के कारण सिंक छिपे हैं।</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>कभी सिंक नहीं हुआ</translation>
    </message>
    <message>
        <source>Each sync of this connection is listed here, with its outcome.</source>
        <translation>इस कनेक्शन का हर सिंक यहाँ परिणाम सहित दिखता है।</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>अभी सिंक करें</translation>
    </message>
</context>
<context>
    <name>rd::views::TableExport</name>
    <message>
        <source>The table changed while it was written. No file was made; export it again.</source>
        <translation>लिखते समय तालिका बदल गई। कोई फ़ाइल नहीं बनी; फिर से निर्यात करें।</translation>
    </message>
</context>
<context>
    <name>rd::views::TablePage</name>
    <message>
        <source>Loading …</source>
        <translation>लोड हो रहा है …</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>फ़िल्टर से कुछ मेल नहीं खाता</translation>
    </message>
    <message>
        <source>This search cannot be answered</source>
        <translation>इस खोज का उत्तर नहीं दिया जा सकता</translation>
    </message>
    <message>
        <source>The rows have changed, and what was selected is scattered over too many places now.</source>
        <translation>पंक्तियाँ बदल गई हैं, और चयन अब बहुत-सी जगहों पर बिखरा है।</translation>
    </message>
    <message>
        <source>Nothing is selected any more. Select the rows again.</source>
        <translation>अब कुछ चुना हुआ नहीं है। पंक्तियाँ फिर चुनें।</translation>
    </message>
    <message>
        <source>Back to the list before</source>
        <translation>पिछली सूची पर वापस</translation>
    </message>
    <message>
        <source>Leave this list</source>
        <translation>यह सूची छोड़ें</translation>
    </message>
    <message>
        <source>Fields to search in …</source>
        <translation>खोज के फ़ील्ड …</translation>
    </message>
</context>
<context>
    <name>rd::views::TablePrint</name>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>प्रिंटर पेज स्वीकार नहीं कर रहा।</translation>
    </message>
    <message>
        <source>Check that it is switched on and has paper, or save a PDF file instead.</source>
        <translation>देखें कि वह चालू है और उसमें कागज़ है, या PDF फ़ाइल सहेजें।</translation>
    </message>
    <message>
        <source>The table changed while it was printed. Print it again.</source>
        <translation>प्रिंट करते समय तालिका बदल गई। फिर से प्रिंट करें।</translation>
    </message>
    <message>
        <source>The printer did not take all pages.</source>
        <translation>प्रिंटर ने सभी पेज स्वीकार नहीं किए।</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>पेज %1/%2</translation>
    </message>
</context>
<context>
    <name>rd::views::TableTools</name>
    <message>
        <source>Table: export, columns, saved filters</source>
        <translation>तालिका: निर्यात, कॉलम, सहेजे गए फ़िल्टर</translation>
    </message>
    <message>
        <source>Totals of the rows shown</source>
        <translation>दिख रही पंक्तियों का कुल</translation>
    </message>
    <message>
        <source>Export rows …</source>
        <translation>पंक्तियाँ निर्यात करें …</translation>
    </message>
    <message>
        <source>Write all rows that match as CSV or Excel workbook</source>
        <translation>मेल खाती सभी पंक्तियाँ CSV या Excel वर्कबुक में लिखें</translation>
    </message>
    <message>
        <source>Copy rows with titles</source>
        <translation>शीर्षकों सहित पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet (Ctrl+C)</source>
        <translation>चुनी हुई पंक्तियाँ स्प्रेडशीट के लिए कॉपी करें (Ctrl+C)</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>कॉलम …</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>चुनें कि कौन-से कॉलम दिखें</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>यह फ़िल्टर सहेजें …</translation>
    </message>
    <message>
        <source>Keep search and filters of this table under a name</source>
        <translation>इस तालिका की खोज और फ़िल्टर एक नाम से सहेजें</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>मेल खाती सभी चुनें</translation>
    </message>
    <message>
        <source>Select every row that search and filters leave (Ctrl+A)</source>
        <translation>खोज और फ़िल्टर के बाद बची हर पंक्ति चुनें (Ctrl+A)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>सहेजे गए फ़िल्टर</translation>
    </message>
    <message>
        <source>“%1” is no field of this table. Fields are: %2. To search for the text itself, put it in quotation marks.</source>
        <translation>“%1” इस तालिका का फ़ील्ड नहीं है। फ़ील्ड ये हैं: %2। इसी पाठ को खोजने के लिए इसे उद्धरण चिह्नों में लिखें।</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it without separators of thousands: amount:&gt;1250.50 or amount:50..100.</source>
        <translation>“%1” संख्या नहीं है। इसे हज़ार के विभाजक के बिना लिखें: amount:&gt;1250.50 या amount:50..100।</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a year, month or day: 2026, 2026-11 or 2026-11-21.</source>
        <translation>“%1” तिथि नहीं है। वर्ष, महीना या दिन लिखें: 2026, 2026-11 या 2026-11-21।</translation>
    </message>
    <message>
        <source>%1 of %2 rows match</source>
        <comment>counts</comment>
        <translation>%2 में से %1 पंक्तियाँ मेल खाती हैं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln पंक्ति</numerusform>
            <numerusform>%Ln पंक्तियाँ</numerusform>
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
        <translation>टेस्ट मोड में %1</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>प्रिंट करें …</translation>
    </message>
    <message>
        <source>Print all rows that match, or save them as PDF</source>
        <translation>मेल खाती सभी पंक्तियाँ प्रिंट करें या PDF में सहेजें</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page, list</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>Counting the rows that match …</source>
        <translation>मेल खाती पंक्तियाँ गिनी जा रही हैं …</translation>
    </message>
    <message>
        <source>Only the first %1 of the selected rows were copied. “Export rows …” writes all of them into a file.</source>
        <translation>चुनी हुई पंक्तियों में से केवल पहली %1 कॉपी हुईं। “पंक्तियाँ निर्यात करें …” सभी को फ़ाइल में लिखता है।</translation>
    </message>
    <message>
        <source>Table: export, print, columns</source>
        <translation>तालिका: निर्यात, प्रिंट, कॉलम</translation>
    </message>
    <message>
        <source>Sort rows by …</source>
        <translation>पंक्तियाँ क्रमबद्ध करें …</translation>
    </message>
    <message>
        <source>Choose the column that the rows are in the order of</source>
        <translation>चुनें कि पंक्तियाँ किस कॉलम के क्रम में हों</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>कोई पंक्ति मेल नहीं खाती</translation>
    </message>
</context>
<context>
    <name>rd::views::TaskBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Progress of background tasks</source>
        <translation>बैकग्राउंड कार्यों की प्रगति</translation>
    </message>
    <message numerus="yes">
        <source>%Ln background task(s)</source>
        <translation>
            <numerusform>%Ln बैकग्राउंड कार्य</numerusform>
            <numerusform>%Ln बैकग्राउंड कार्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Show background tasks</source>
        <translation>बैकग्राउंड कार्य दिखाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>रद्द करें: %1</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateColumns</name>
    <message>
        <source>No.</source>
        <translation>क्र.</translation>
    </message>
    <message>
        <source>Header text</source>
        <translation>हेडर का टेक्स्ट</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>क्या जाएगा</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>आवश्यक</translation>
    </message>
    <message>
        <source>Most signs</source>
        <translation>अधिकतम वर्ण</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>फ़ाइल के कॉलम</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>कॉलम जोड़ें</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>हटा दें</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>A payout without it is left out</source>
        <translation>इसके बिना पेआउट छोड़ दिया जाता है</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>कोई न्यूनतम नहीं</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>कॉलम ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>कॉलम नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Take the column away</source>
        <translation>कॉलम हटाएँ</translation>
    </message>
    <message>
        <source>Text or setting</source>
        <translation>टेक्स्ट या सेटिंग</translation>
    </message>
    <message>
        <source>Fewest signs</source>
        <translation>न्यूनतम वर्ण</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what goes in, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateFacts</name>
    <message>
        <source>no limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>पहली पंक्ति में कॉलमों के नाम हैं</translation>
    </message>
    <message>
        <source>The file begins with one</source>
        <translation>फ़ाइल इसी से शुरू होती है</translation>
    </message>
    <message>
        <source>Checked with the provider: no warning any more</source>
        <translation>प्रोवाइडर से जाँचा गया: अब चेतावनी नहीं</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>हेडर पंक्ति</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>एन्कोडिंग</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>बाइट ऑर्डर मार्क</translation>
    </message>
    <message>
        <source>Sign between cells</source>
        <translation>सेल विभाजक</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>पंक्ति का अंत</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>उद्धरण चिह्न</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>दशमलव चिह्न</translation>
    </message>
    <message>
        <source>Most payouts in a file</source>
        <translation>फ़ाइल में अधिकतम पेआउट</translation>
    </message>
    <message>
        <source>Most bytes of a file</source>
        <translation>फ़ाइल में अधिकतम बाइट</translation>
    </message>
    <message>
        <source>any</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>मुद्राएँ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>स्रोत की तिथि</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>सत्यापित</translation>
    </message>
    <message>
        <source>Not published by the provider</source>
        <translation>प्रोवाइडर ने प्रकाशित नहीं किया</translation>
    </message>
    <message>
        <source>Columns, where the first line of a template is filled in</source>
        <translation>कॉलम (जहाँ टेम्पलेट की पहली पंक्ति भरी हो)</translation>
    </message>
    <message>
        <source>Set where a batch is made: %1.</source>
        <comment>facts</comment>
        <translation>बैच बनाते समय तय: %1।</translation>
    </message>
    <message>
        <source>Without decimals: %1.</source>
        <comment>currencies</comment>
        <translation>बिना दशमलव: %1।</translation>
    </message>
    <message>
        <source>This file is no table: its bytes are made by the program.</source>
        <translation>यह फ़ाइल तालिका नहीं है: इसके बाइट प्रोग्राम बनाता है।</translation>
    </message>
    <message>
        <source>A workbook: amounts are numbers, everything else is text.</source>
        <translation>वर्कबुक: राशियाँ संख्याएँ हैं, बाकी सब टेक्स्ट है।</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateSheet</name>
    <message>
        <source>New campaign</source>
        <translation>नया कैंपेन</translation>
    </message>
    <message>
        <source>Choose what comes closest. Everything can be changed afterwards, and nothing is saved yet.</source>
        <translation>जो सबसे निकट हो उसे चुनें। बाद में सब बदला जा सकता है, और अभी कुछ सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>टेम्पलेट</translation>
    </message>
</context>
<context>
    <name>rd::views::TemplateWordings</name>
    <message>
        <source>Choose …</source>
        <translation>चुनें …</translation>
    </message>
    <message>
        <source>A fixed text</source>
        <translation>निश्चित टेक्स्ट</translation>
    </message>
    <message>
        <source>A setting of the format</source>
        <translation>फ़ॉर्मैट की सेटिंग</translation>
    </message>
    <message>
        <source>Name of the receiver</source>
        <translation>प्राप्तकर्ता का नाम</translation>
    </message>
    <message>
        <source>E-mail address of the participant</source>
        <translation>प्रतिभागी का ईमेल पता</translation>
    </message>
    <message>
        <source>Where the money goes (address, account)</source>
        <translation>पैसा कहाँ जाता है (पता, खाता)</translation>
    </message>
    <message>
        <source>Number of the bank</source>
        <translation>बैंक कोड</translation>
    </message>
    <message>
        <source>Institution number (Canada)</source>
        <translation>संस्थान संख्या (कनाडा)</translation>
    </message>
    <message>
        <source>Transit number (Canada)</source>
        <translation>ट्रांज़िट संख्या (कनाडा)</translation>
    </message>
    <message>
        <source>Checking or savings</source>
        <translation>चालू या बचत</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>हमारा संदर्भ</translation>
    </message>
    <message>
        <source>Our reference where it fits, else the note</source>
        <translation>जहाँ समाए हमारा संदर्भ, वरना नोट</translation>
    </message>
    <message>
        <source>Number of the batch</source>
        <translation>बैच की संख्या</translation>
    </message>
    <message>
        <source>Note for the receiver</source>
        <translation>प्राप्तकर्ता के लिए नोट</translation>
    </message>
    <message>
        <source>Country of the participant</source>
        <translation>प्रतिभागी का देश</translation>
    </message>
    <message>
        <source>Our number of the participant</source>
        <translation>प्रतिभागी की हमारी संख्या</translation>
    </message>
    <message>
        <source>Kind of destination</source>
        <translation>गंतव्य का प्रकार</translation>
    </message>
    <message>
        <source>How the bank moves the money</source>
        <translation>बैंक पैसा कैसे भेजता है</translation>
    </message>
    <message>
        <source>Nothing: it stays empty</source>
        <translation>कुछ नहीं: खाली रहता है</translation>
    </message>
    <message>
        <source>Any letters</source>
        <translation>कोई भी अक्षर</translation>
    </message>
    <message>
        <source>A to Z, digits, spaces</source>
        <translation>A से Z, अंक, स्पेस</translation>
    </message>
    <message>
        <source>A to Z, spaces</source>
        <translation>A से Z, स्पेस</translation>
    </message>
    <message>
        <source>Letters that Wise takes in names</source>
        <translation>Wise के नामों में मान्य अक्षर</translation>
    </message>
    <message>
        <source>Letters of SEPA</source>
        <translation>SEPA के अक्षर</translation>
    </message>
    <message>
        <source>ASCII</source>
        <translation>ASCII</translation>
    </message>
    <message>
        <source>Letters of Western Europe</source>
        <translation>पश्चिमी यूरोप के अक्षर</translation>
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
        <translation>कॉमा</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>सेमीकोलन</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>टैब</translation>
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
        <translation>जहाँ ज़रूरी</translation>
    </message>
    <message>
        <source>Around every cell</source>
        <translation>हर सेल के चारों ओर</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>बिंदु</translation>
    </message>
    <message>
        <source>Which columns there are</source>
        <translation>कौन-से कॉलम हैं</translation>
    </message>
    <message>
        <source>Order of the columns</source>
        <translation>कॉलमों का क्रम</translation>
    </message>
    <message>
        <source>Texts of the header</source>
        <translation>हेडर के टेक्स्ट</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>एन्कोडिंग</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>बाइट ऑर्डर मार्क</translation>
    </message>
    <message>
        <source>Sign between cells</source>
        <translation>सेल विभाजक</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>पंक्ति का अंत</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>उद्धरण चिह्न</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>दशमलव चिह्न</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>मुद्राएँ</translation>
    </message>
    <message>
        <source>Columns of result files</source>
        <translation>परिणाम फ़ाइलों के कॉलम</translation>
    </message>
    <message>
        <source>Header text</source>
        <translation>हेडर का टेक्स्ट</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>क्या जाएगा</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>निश्चित टेक्स्ट</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>आवश्यक</translation>
    </message>
    <message>
        <source>Fewest signs</source>
        <translation>न्यूनतम वर्ण</translation>
    </message>
    <message>
        <source>Most signs</source>
        <translation>अधिकतम वर्ण</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>Other titles</source>
        <translation>अन्य शीर्षक</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>हेडर पंक्ति</translation>
    </message>
    <message>
        <source>Most payouts</source>
        <translation>अधिकतम पेआउट</translation>
    </message>
    <message>
        <source>Most bytes</source>
        <translation>अधिकतम बाइट</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>न्यूनतम राशि</translation>
    </message>
    <message>
        <source>Most amount</source>
        <translation>अधिकतम राशि</translation>
    </message>
    <message>
        <source>Kinds of destinations</source>
        <translation>गंतव्य के प्रकार</translation>
    </message>
    <message>
        <source>Currencies without decimals</source>
        <translation>बिना दशमलव की मुद्राएँ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>स्रोत की तिथि</translation>
    </message>
    <message>
        <source>Checked with the provider</source>
        <translation>प्रोवाइडर से जाँचा गया</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>प्रकाशित नहीं</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>पूरी फ़ाइल</translation>
    </message>
    <message>
        <source>Layout %1</source>
        <translation>लेआउट %1</translation>
    </message>
    <message>
        <source>Layout %1, column %2</source>
        <translation>लेआउट %1, कॉलम %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: say what goes in.</source>
        <comment>place</comment>
        <translation>%1: बताएँ कि क्या जाएगा।</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>place, field, what is wrong</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Fewest words in a name</source>
        <translation>नाम में न्यूनतम शब्द</translation>
    </message>
</context>
<context>
    <name>rd::views::TermsPreview</name>
    <message>
        <source>An example</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>A customer pays %1 without tax: %2 are earned by “%3”.</source>
        <comment>amount, amount, name of a rule</comment>
        <translation>ग्राहक बिना टैक्स %1 चुकाता है: “%3” से %2 मिलता है।</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>शब्दों में</translation>
    </message>
    <message>
        <source>What this campaign says in words</source>
        <translation>यह कैंपेन शब्दों में</translation>
    </message>
    <message>
        <source>As it was before; some fields have to be put right.</source>
        <translation>जैसा पहले था; कुछ फ़ील्ड ठीक करने होंगे।</translation>
    </message>
    <message>
        <source>It can be read here once the fields marked are filled in.</source>
        <translation>चिह्नित फ़ील्ड भरने पर इसे यहाँ पढ़ सकेंगे।</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>किसे क्या मिलता है</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, what it earns</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How a referral is recognised</source>
        <translation>रेफ़रल की पहचान कैसे होती है</translation>
    </message>
    <message>
        <source>When a reward is due</source>
        <translation>रिवॉर्ड कब देय होता है</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>What is looked at first</source>
        <translation>पहले क्या देखा जाए</translation>
    </message>
    <message>
        <source>Where it takes payments from</source>
        <translation>भुगतान कहाँ से लेता है</translation>
    </message>
</context>
<context>
    <name>rd::views::TestModeBand</name>
    <message>
        <source>Test mode: nothing here is real money</source>
        <translation>टेस्ट मोड: यहाँ असली पैसा नहीं है</translation>
    </message>
</context>
<context>
    <name>rd::views::TestPrintSheet</name>
    <message>
        <source>Column %1</source>
        <translation>कॉलम %1</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>क्या देखना है</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>क्या जाँचा गया</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>क्या गलत है</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>सहेजें …</translation>
    </message>
    <message>
        <source>A file with invented receivers, to be looked at or tried at the provider. It is no batch, pays nobody and is not kept.</source>
        <translation>काल्पनिक प्राप्तकर्ताओं वाली फ़ाइल, देखने या प्रोवाइडर पर आज़माने के लिए। यह बैच नहीं है, किसी को भुगतान नहीं करती और रखी नहीं जाती।</translation>
    </message>
    <message numerus="yes">
        <source>Everything that was looked at is as it should be: %1, %Ln bytes.</source>
        <translation>
            <numerusform>जाँची गई हर बात सही है: %1, %Ln बाइट।</numerusform>
            <numerusform>जाँची गई हर बात सही है: %1, %Ln बाइट।</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is not as it should be: look at the checks.</source>
        <translation>कुछ सही नहीं है: “जाँच” देखें।</translation>
    </message>
    <message>
        <source>Not filled in yet, with a test value in the file: %1.</source>
        <comment>settings</comment>
        <translation>अभी भरा नहीं गया, फ़ाइल में टेस्ट मान है: %1।</translation>
    </message>
    <message>
        <source>What the test came to</source>
        <translation>टेस्ट का परिणाम</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>गलत</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>पंक्ति %1</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>पूरी फ़ाइल</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>ध्यान दें</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>बाइट</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>फ़ाइल के बाइट</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Save the test file</source>
        <translation>टेस्ट फ़ाइल सहेजें</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>The test file was written to %1. It pays nobody.</source>
        <translation>टेस्ट फ़ाइल %1 में लिखी गई। यह किसी को भुगतान नहीं करती।</translation>
    </message>
    <message>
        <source>Tried on sample rows</source>
        <translation>सैंपल पंक्तियों पर आज़माया गया</translation>
    </message>
</context>
<context>
    <name>rd::views::TextSheet</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>rd::views::TextsField</name>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>“%1” में जोड़ें</translation>
    </message>
</context>
<context>
    <name>rd::views::TierStartField</name>
    <message>
        <source>payments before</source>
        <comment>behind a number</comment>
        <translation>भुगतानों के बाद</translation>
    </message>
</context>
<context>
    <name>rd::views::TimeChart</name>
    <message>
        <source>%1, chart: arrow keys tell the values</source>
        <translation>%1, चार्ट: तीर कुंजियाँ मान बताती हैं</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>चार्ट की मुद्रा</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
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
        <translation>जुड़ने की तिथि</translation>
    </message>
    <message>
        <source>Brought the first customer</source>
        <translation>पहला ग्राहक लाया</translation>
    </message>
    <message>
        <source>Reward issued</source>
        <translation>रिवॉर्ड जारी</translation>
    </message>
    <message>
        <source>Marked as issued by hand</source>
        <translation>हाथ से जारी चिह्नित</translation>
    </message>
    <message>
        <source>Reward taken back before it was issued</source>
        <translation>जारी होने से पहले रिवॉर्ड वापस लिया</translation>
    </message>
    <message>
        <source>Reward taken back after it was issued</source>
        <translation>जारी होने के बाद रिवॉर्ड वापस लिया</translation>
    </message>
    <message>
        <source>Reward given back</source>
        <translation>रिवॉर्ड फिर जोड़ा गया</translation>
    </message>
    <message>
        <source>Issuing failed</source>
        <translation>जारी करना विफल</translation>
    </message>
    <message>
        <source>Came back from the provider</source>
        <translation>प्रोवाइडर से वापस आया</translation>
    </message>
    <message>
        <source>Balance corrected</source>
        <translation>शेष सुधारा गया</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>राइट-ऑफ़ किया गया</translation>
    </message>
    <message>
        <source>Write-off proposed</source>
        <translation>राइट-ऑफ़ प्रस्तावित</translation>
    </message>
    <message>
        <source>Write-off refused</source>
        <translation>राइट-ऑफ़ से मना</translation>
    </message>
    <message>
        <source>Reward rejected</source>
        <translation>रिवॉर्ड अस्वीकृत</translation>
    </message>
    <message>
        <source>Reward reopened</source>
        <translation>रिवॉर्ड फिर खोला गया</translation>
    </message>
    <message>
        <source>Reward put on hold</source>
        <translation>रिवॉर्ड होल्ड किया गया</translation>
    </message>
    <message>
        <source>Suspicion confirmed</source>
        <translation>संदेह की पुष्टि</translation>
    </message>
    <message>
        <source>Uncertain request ended</source>
        <translation>अनिश्चित अनुरोध समाप्त</translation>
    </message>
    <message>
        <source>Request sent again</source>
        <translation>अनुरोध फिर भेजा गया</translation>
    </message>
    <message>
        <source>Codes or customers assigned</source>
        <translation>कोड या ग्राहक असाइन किए गए</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>मिटाया गया</translation>
    </message>
    <message>
        <source>Looked up after a restore</source>
        <translation>रीस्टोर के बाद जाँचा गया</translation>
    </message>
    <message>
        <source>for the customer</source>
        <translation>ग्राहक के लिए</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>person</comment>
        <translation>%1 द्वारा</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>स्थिति बदली गई</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>ई-मेल पता बदला गया</translation>
    </message>
    <message>
        <source>Payout paid</source>
        <translation>पेआउट चुकाया गया</translation>
    </message>
    <message>
        <source>Payout failed</source>
        <translation>पेआउट विफल</translation>
    </message>
    <message>
        <source>Payout came back</source>
        <translation>पेआउट वापस आया</translation>
    </message>
    <message>
        <source>Payout: %1</source>
        <comment>state</comment>
        <translation>पेआउट: %1</translation>
    </message>
    <message>
        <source>Put into a payout batch</source>
        <translation>पेआउट बैच में रखा गया</translation>
    </message>
    <message>
        <source>Reward held for review</source>
        <translation>रिवॉर्ड समीक्षा के लिए होल्ड</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards held for review</source>
        <translation>
            <numerusform>%Ln रिवॉर्ड समीक्षा के लिए होल्ड</numerusform>
            <numerusform>%Ln रिवॉर्ड समीक्षा के लिए होल्ड</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspicion cleared</source>
        <translation>संदेह हटाया गया</translation>
    </message>
    <message>
        <source>Tax details changed</source>
        <translation>टैक्स विवरण बदला गया</translation>
    </message>
    <message>
        <source>Payout method taken away</source>
        <translation>पेआउट का तरीका हटाया गया</translation>
    </message>
    <message>
        <source>Payout method changed</source>
        <translation>पेआउट का तरीका बदला गया</translation>
    </message>
    <message>
        <source>batch %1</source>
        <comment>its number</comment>
        <translation>बैच %1</translation>
    </message>
    <message>
        <source>the batch was given up</source>
        <translation>बैच त्यागा गया</translation>
    </message>
</context>
<context>
    <name>rd::views::TourStrip</name>
    <message>
        <source>Leave the tour</source>
        <translation>टूर छोड़ें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>What referrals bring in, and what waits for you. A click on a figure or a bar shows the rows behind it.</source>
        <translation>रेफ़रल से क्या मिलता है और क्या आपकी प्रतीक्षा में है। किसी आँकड़े या बार पर क्लिक करने से उसके पीछे की पंक्तियाँ दिखती हैं।</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>The accounts at Stripe, Shopify and others that payments come from. Nothing is ever written there without you.</source>
        <translation>Stripe, Shopify और अन्य पर वे खाते जिनसे भुगतान आते हैं। आपके बिना वहाँ कभी कुछ नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>What somebody earns for bringing a customer, in plain sentences. “What if” tells the cost before you save.</source>
        <translation>ग्राहक लाने पर किसी को क्या मिलता है, सरल वाक्यों में। “क्या होगा यदि” सहेजने से पहले लागत बताता है।</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>The people who recommend you, with codes, links and what they have earned. Enter opens the page of one.</source>
        <translation>जो लोग आपकी सिफ़ारिश करते हैं, उनके कोड, लिंक और कमाई सहित। Enter किसी एक का पेज खोलता है।</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>रिवॉर्ड</translation>
    </message>
    <message>
        <source>The daily desk: what is due and why. A approves, R rejects, Enter explains; issuing always asks first.</source>
        <translation>रोज़ का काम: क्या देय है और क्यों। A स्वीकृत करता है, R अस्वीकृत करता है, Enter समझाता है; जारी करने से पहले हमेशा पूछा जाता है।</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>पेआउट</translation>
    </message>
    <message>
        <source>Cash rewards are paid in batches that a second person agrees to, as a file for your payout provider.</source>
        <translation>नकद रिवॉर्ड बैचों में चुकाए जाते हैं, जिन पर दूसरा व्यक्ति सहमति देता है, आपके पेआउट प्रोवाइडर की फ़ाइल के रूप में।</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
    </message>
    <message>
        <source>Everything the program did. That is all: Ctrl+K finds whatever you look for, and F1 explains the place you are at.</source>
        <translation>प्रोग्राम ने जो कुछ किया। बस इतना ही: Ctrl+K से जो चाहें खोजें, और F1 बताता है कि आप जहाँ हैं वहाँ क्या है।</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>टूर</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of a tour</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
</context>
<context>
    <name>rd::views::UnlockSheet</name>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1 का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>It is asked for once, before anything counts as a decision of yours.</source>
        <translation>आपका कोई भी निर्णय मान्य होने से पहले यह एक बार माँगा जाता है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>यह पासफ़्रेज़ सही नहीं है।</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a little before the next one.</source>
        <translation>बहुत अधिक गलत प्रयास। अगले से पहले थोड़ा रुकें।</translation>
    </message>
</context>
<context>
    <name>rd::views::VerifySheet</name>
    <message>
        <source>%1 (table %2)</source>
        <comment>1: the row, 2: its table</comment>
        <translation>%1 (तालिका %2)</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>जाँचने के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Verify the books</source>
        <translation>बहीखाता जाँचें</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Copy what was found</source>
        <translation>जो मिला उसे कॉपी करें</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Every reward is computed again from payments and terms, the records are walked from the first to the last, and sums are compared. Nothing in the books is changed. After a difference nothing is issued until a later run finds none.</source>
        <translation>हर रिवॉर्ड की गणना भुगतानों और शर्तों से फिर होती है, रिकॉर्ड पहले से अंतिम तक देखे जाते हैं, और जोड़ मिलाए जाते हैं। बहीखाते में कुछ नहीं बदलता। अंतर मिलने पर तब तक कुछ जारी नहीं होता जब तक बाद की जाँच में कोई अंतर न मिले।</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>Verifying the books</source>
        <translation>बहीखाता जाँचना</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Computing everything again …</source>
        <translation>सब कुछ फिर से गणना हो रहा है …</translation>
    </message>
    <message>
        <source>%1 rewards, %2 records and %3 requests were looked at.</source>
        <translation>%1 रिवॉर्ड, %2 रिकॉर्ड और %3 अनुरोध जाँचे गए।</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>सब कुछ ठीक है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks found a difference. Nothing is issued until a later run finds none.</source>
        <translation>
            <numerusform>%Ln जाँच में अंतर मिला। बाद में कोई अंतर न मिलने तक कुछ जारी नहीं होता।</numerusform>
            <numerusform>%Ln जाँचों में अंतर मिला। बाद में कोई अंतर न मिलने तक कुछ जारी नहीं होता।</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>सूचना: %1।</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>पहली जगह</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>अपेक्षित</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>अंतर</translation>
    </message>
</context>
<context>
    <name>rd::views::WhatIfPanel</name>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>फिर गणना करें</translation>
    </message>
    <message>
        <source>What would it cost?</source>
        <translation>लागत कितनी होगी?</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>पिछले बारह महीने</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>इस वर्ष</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>पिछला वर्ष</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>सभी भुगतान</translation>
    </message>
    <message>
        <source>What differs from the terms in force</source>
        <translation>लागू शर्तों से क्या अलग है</translation>
    </message>
    <message>
        <source>What it would have cost</source>
        <translation>लागत कितनी होती</translation>
    </message>
    <message>
        <source>Whether this is up to date</source>
        <translation>क्या यह अद्यतन है</translation>
    </message>
    <message>
        <source>As it was before your last change.</source>
        <translation>आपके पिछले बदलाव से पहले की स्थिति।</translation>
    </message>
    <message>
        <source>A new campaign: beside what there is without it.</source>
        <translation>नया कैंपेन: इसके बिना की स्थिति से तुलना।</translation>
    </message>
    <message>
        <source>Nothing is changed yet: these are the terms in force.</source>
        <translation>अभी कुछ नहीं बदला: ये लागू शर्तें हैं।</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more changes</source>
        <translation>
            <numerusform>और %Ln अन्य बदलाव</numerusform>
            <numerusform>और %Ln अन्य बदलाव</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed from the terms in force:</source>
        <translation>लागू शर्तों में बदलाव:</translation>
    </message>
    <message>
        <source>As it was before; some fields have to be put right.</source>
        <translation>जैसा पहले था; कुछ फ़ील्ड ठीक करने होंगे।</translation>
    </message>
    <message>
        <source>It can be computed once the fields marked are filled in.</source>
        <translation>चिह्नित फ़ील्ड भरने पर इसकी गणना हो सकेगी।</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>गणना</translation>
    </message>
    <message>
        <source>Computing every payment by both rules …</source>
        <translation>दोनों नियमों से हर भुगतान की गणना हो रही है …</translation>
    </message>
    <message>
        <source>Stopped. It is computed again with the next change.</source>
        <translation>रोका गया। अगले बदलाव पर फिर गणना होगी।</translation>
    </message>
</context>
<context>
    <name>rd::views::WorkspaceMenu</name>
    <message>
        <source>Open another &amp;workspace …</source>
        <translation>दूसरा वर्कस्पेस खोलें (&amp;W) …</translation>
    </message>
    <message>
        <source>A second window on other books, or on new ones</source>
        <translation>दूसरे या नए बहीखाते की दूसरी विंडो</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>हाल के वर्कस्पेस (&amp;R)</translation>
    </message>
    <message>
        <source>Open these books in a window of their own</source>
        <translation>इस बहीखाते को इसकी अपनी विंडो में खोलें</translation>
    </message>
    <message>
        <source>No other workspace yet</source>
        <translation>अभी कोई दूसरा वर्कस्पेस नहीं</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>दूसरा वर्कस्पेस खोलें</translation>
    </message>
    <message>
        <source>No workspace there</source>
        <translation>वहाँ कोई वर्कस्पेस नहीं</translation>
    </message>
    <message>
        <source>There are no books in this folder. Begin new ones there?</source>
        <translation>इस फ़ोल्डर में कोई बहीखाता नहीं है। वहाँ नया बहीखाता शुरू करें?</translation>
    </message>
    <message>
        <source>Begin new books</source>
        <translation>नया बहीखाता शुरू करें</translation>
    </message>
</context>
</TS>

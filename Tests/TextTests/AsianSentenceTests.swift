import Testing
import Text

/// What is hard about the sentences of each language: abbreviations, ordinals, quotations with
/// who spoke, dialogues, references, dates. `|` stands where a sentence ends.
@Suite("Hard sentences: Languages of Asia")
struct AsianSentenceTests {
  @Test(
    arguments: [
      SentenceExample("zh", "他问：“你什么时候走？”|我说：“明天。”|他点点头，没有再问。"),
      SentenceExample("zh", "“太好了！”她喊道，“我们终于到了。”|大家都笑了。"),
      SentenceExample("zh", "报告共分三部分：（一）背景；（二）现状；（三）建议。|全文约3.5万字。"),
      SentenceExample("zh", "《你好，李焕英。》是一部电影。|观众很多。"),
      SentenceExample("zh", "记者：您怎么看这个问题？|答：我认为很好……不过还要等。|谢谢！"),
      SentenceExample("zh", "公司（北京）有限公司2.0版已上线！！！|用户说：“不错。”"),
      SentenceExample("zh", "“一带一路”倡议提出10年来，成果丰硕。|那么，未来呢？|让我们拭目以待。"),
      SentenceExample("zh", "《红楼梦》（第3版．修订本）出版了。|价格：35.50元。"),
      SentenceExample("zh", "第一，要快；第二，要好。|第三……没有第三。"),
      SentenceExample("zh", "他来自U.S.A.的一所大学。|学校很大。"),
      SentenceExample("zh", "今天(5月3日)晴。|明天？|不知道!"),
      SentenceExample("zh-Hant", "「你去哪裡？」他問。|我說：「回家。」|天黑了。"),
      SentenceExample("zh-Hant", "他說：「這本書叫《紅樓夢》。」|大家都讀過。"),
      SentenceExample("zh-Hant", "他問：「為什麼？」|「不知道。」|她說完就走了。"),
      SentenceExample("zh-Hant", "「走！」他喊道，「快走！」|大家跑了。"),
      SentenceExample("ja", "「どこへ行くの？」と母が聞いた。|「学校。」|彼は走り出した。"),
      SentenceExample("ja", "価格は3.5万円です。|高いですね！"),
      SentenceExample("ja", "彼は「もう、やめよう。」と言って、席を立った。|誰も止めなかった。"),
      SentenceExample("ja", "Dr. Smithは来日した。|Mr. 田中が迎えた。"),
      SentenceExample("ja", "え……本当ですか？|はい。"),
      SentenceExample("ja", "第３．５節を参照。|そこにある。"),
      SentenceExample("ja", "映画『君の名は。』を見た。|面白かった。"),
      SentenceExample("ko", "김 박사는 \"괜찮다.\"라고 말했다. |그는 웃었다."),
      SentenceExample("ko", "회의는 오후 3.5시간 동안 계속되었다. |모두 지쳤다!"),
      SentenceExample("ko", "“어디 가니?” 어머니가 물었다. |“학교요.”"),
      SentenceExample("ko", "U.S. 대통령이 방한했다. |내일 떠난다."),
      SentenceExample("ko", "“가자!” 그가 외쳤다. |모두 일어섰다."),
      SentenceExample("ko", "제3.5조 2항을 보라. |거기 있다."),
      SentenceExample("ko", "그는 왔다(3월 5일). |아무도 몰랐다."),
      SentenceExample("hi", "डॉ. शर्मा दिल्ली में रहते हैं। |वे 60 वर्ष के हैं।"),
      SentenceExample("hi", "उसने पूछा, “कहाँ जा रहे हो?” |“घर।” |वह चला गया।"),
      SentenceExample("hi", "मूल्य रु. 3.5 लाख है। |कौन देगा?"),
      SentenceExample("hi", "श्री आर. के. नारायण लेखक थे। |उन्होंने बहुत लिखा।"),
      SentenceExample("hi", "प्रो. ए. पी. जे. अब्दुल कलाम राष्ट्रपति थे। |वे वैज्ञानिक थे।"),
      SentenceExample("hi", "क्या आप आएँगे? |हाँ! |मैं आऊँगा।"),
      SentenceExample("ar", "وصل د. أحمد إلى القاهرة في 5.3.2020. |ثم غادر."),
      SentenceExample("ar", "قال: «إلى أين؟ |إلى البيت!» |لم يجب أحد."),
      SentenceExample("ar", "النسبة 3.5% تقريبًا. |من يدفع؟"),
      SentenceExample("ar", "وُلد سنة 52 ق.م. في روما. |كان مهمًا."),
      SentenceExample("ar", "قال د. محمد: «نعم». |ثم سكت."),
      SentenceExample("ar", "«إلى أين؟» سأل الرجل. |«إلى البيت.»"),
      SentenceExample("ar", "يبلغ السعر 3.5 مليون دولار أ.م. |من يدفع؟"),
      SentenceExample("fa", "دکتر ع. رضایی در تهران زندگی می‌کند. |او پزشک است."),
      SentenceExample("fa", "پرسید: «کجا می‌روی؟» |«خانه.» |هیچ‌کس جواب نداد."),
      SentenceExample("fa", "قیمت آن ۳٫۵ میلیون تومان است. |چه کسی می‌پردازد؟"),
      SentenceExample("fa", "در سال ۵۲ ق.م. به دنیا آمد. |مهم بود."),
      SentenceExample("fa", "«کجا می‌روی؟» مادر پرسید. |«خانه.»"),
      SentenceExample("fa", "آقای م. ح. رضایی آمد. |همه خوشحال شدند."),
    ])
  func ends(_ example: SentenceExample) { #expect(example.cut() == example.marked) }
}

extension NumberCase {
  /// money and temperature: what is right, then what is wrong.
  static let amounts = """
    money | zh→en | 贷款总额为370亿美元 | the loans came to $37 billion | ok
    money | zh→en | 合同金额60亿元人民币 | the contract is worth 6 billion yuan | ok
    money | zh→en | 财政拨款1.2万亿元 | the treasury set aside 1,200 billion yuan | ok
    money | zh→en | 一碗面三块五毛 | a bowl of noodles costs 3.5 yuan | ok
    money | zh→en | 每度电五毛钱 | a unit of power costs 0.5 yuan | ok
    money | zh→en | 每条短信收二十五分钱 | each message costs 0.25 yuan | ok
    money | zh→en | 人民币伍拾万元整 | the sum of 500,000 yuan | ok
    money | zh→en | 四百二十亿欧元的基金 | a fund of €42 billion | ok
    money | zh→en | 罚款3700万美元 | a fine of $37m | ok
    money | zh→en | 损失达八千五百万英镑 | losses came to £85 million | ok
    money | zh→en | 油价每桶八十五美元 | oil cost $85 a barrel | ok
    money | zh→en | 补贴每人五十美分 | a subsidy of 50 cents a head | ok
    money | zh→en | 两元五角二分的邮票 | a stamp of 2.52 yuan | ok
    money | de→en | Der Bau kostete 3,4 Milliarden Euro | construction cost €3.4 billion | ok
    money | de→en | Sie zahlten 2,5 Mio. Dollar | they paid $2.5m | ok
    money | de→en | Ein Brötchen kostet fünfzig Cent | a roll costs 50 cents | ok
    money | de→en | Das Budget liegt bei 1.250.000 Franken | the budget is 1.25 million francs | ok
    money | fr→en | Le stade a coûté 3,4 milliards d'euros | the stadium cost €3.4bn | ok
    money | fr→en | Ils ont perdu 850 000 dollars | they lost $0.85 million | ok
    money | es→en | El plan cuesta 2,5 mil millones de euros | the plan costs €2.5 billion | ok
    money | es→en | Invirtieron doce millones de dólares | they invested $12 million | ok
    money | ru→en | Кредит составил 3,4 млрд долларов | the loan came to $3.4 billion | ok
    money | ru→en | Завод получил 200 млн рублей | the plant got 0.2 billion roubles | ok
    money | ja→en | 予算は370億ドルに上る | the budget comes to $37 billion | ok
    money | ja→en | 賞金は12億円だ | the prize is 1.2 billion yen | ok
    money | en→zh | It raised $1.2 billion | 它筹集了12亿美元 | ok
    money | en→zh | The grant was 6 billion yuan | 拨款为60亿元 | ok
    money | en→de | The bridge cost €3.4bn | Die Brücke kostete 3,4 Milliarden Euro | ok
    money | fr→en | Le tunnel coûtera cinq cents millions de tenges | the tunnel will cost 500 million tenge | ok
    money | fr→en | Le fonds dispose de trois milliards de livres sterling | the fund has £3 billion | ok
    temperature | zh→en | 最低气温零下二十摄氏度 | lows of -20 °C | ok
    temperature | zh→en | 气温降至零下十五度 | it fell to 15 degrees below zero | ok
    temperature | zh→en | 最高气温三十八摄氏度 | highs of 38 °C | ok
    temperature | zh→en | 水温摄氏二十度，气温升至35摄氏度 | the air rose to 95 degrees Fahrenheit over water of 20 degrees | ok
    temperature | de→en | Es waren minus zwölf Grad | it was -12 degrees | ok
    temperature | fr→en | Il faisait quinze degrés | it was 15 degrees | ok
    temperature | ru→en | Мороз достиг двадцати градусов ниже нуля | it reached -20 degrees | ok
    temperature | ja→en | 気温は零下五度まで下がった | it fell to -5 degrees | ok
    temperature | es→en | Hubo diez grados bajo cero | it was -10 degrees | ok
    temperature | en→zh | It was minus twelve degrees Celsius | 气温为零下12摄氏度 | ok
    money | zh→en | 贷款总额为370亿美元 | the loans came to $370 billion | number-mismatch
    money | zh→en | 合同金额60亿元人民币 | the contract is worth $6 billion | currency-mismatch
    money | zh→en | 财政拨款1.2万亿元 | the treasury set aside 1.2 billion yuan | number-mismatch
    money | zh→en | 一碗面三块五毛 | a bowl of noodles costs 35 yuan | number-mismatch
    money | zh→en | 每度电五毛钱 | a unit of power costs 5 yuan | number-mismatch
    money | zh→en | 每条短信收二十五分钱 | each message costs 2.5 yuan | number-mismatch
    money | zh→en | 人民币伍拾万元整 | the sum of 50,000 yuan | number-mismatch
    money | zh→en | 四百二十亿欧元的基金 | a fund of €4.2 billion | number-mismatch
    money | zh→en | 罚款3700万美元 | a fine of $37bn | number-mismatch
    money | zh→en | 损失达八千五百万英镑 | losses came to €85 million | currency-mismatch
    money | zh→en | 油价每桶八十五美元 | oil cost 85 yuan a barrel | currency-mismatch
    money | zh→en | 补贴每人五十美分 | a subsidy of 50 dollars a head | number-mismatch
    money | zh→en | 两元五角二分的邮票 | a stamp of 25.2 yuan | number-mismatch
    money | de→en | Der Bau kostete 3,4 Milliarden Euro | construction cost €3.4 million | number-mismatch
    money | de→en | Sie zahlten 2,5 Mio. Dollar | they paid €2.5m | currency-mismatch
    money | de→en | Ein Brötchen kostet fünfzig Cent | a roll costs 15 cents | number-mismatch
    money | de→en | Das Budget liegt bei 1.250.000 Franken | the budget is 1.25 million euros | currency-mismatch
    money | fr→en | Le stade a coûté 3,4 milliards d'euros | the stadium cost €34bn | number-mismatch
    money | fr→en | Ils ont perdu 850 000 dollars | they lost €0.85 million | currency-mismatch
    money | es→en | El plan cuesta 2,5 mil millones de euros | the plan costs €2.5 million | number-mismatch
    money | es→en | Invirtieron doce millones de dólares | they invested €12 million | currency-mismatch
    money | ru→en | Кредит составил 3,4 млрд долларов | the loan came to $34 billion | number-mismatch
    money | ru→en | Завод получил 200 млн рублей | the plant got 0.2 billion tenge | currency-mismatch
    money | ja→en | 予算は370億ドルに上る | the budget comes to ¥37 billion | currency-mismatch
    money | ja→en | 賞金は12億円だ | the prize is 12 billion yen | number-mismatch
    money | en→zh | It raised $1.2 billion | 它筹集了120亿美元 | number-mismatch
    money | en→zh | The grant was 6 billion yuan | 拨款为60亿美元 | currency-mismatch
    money | en→de | The bridge cost €3.4bn | Die Brücke kostete 3,4 Millionen Euro | number-mismatch
    money | fr→en | Le tunnel coûtera cinq cents millions de tenges | the tunnel will cost £500 million | currency-mismatch
    money | fr→en | Le fonds dispose de trois milliards de livres sterling | the fund has $3 billion | currency-mismatch
    temperature | zh→en | 最低气温零下二十摄氏度 | lows of 20 °C | number-mismatch
    temperature | zh→en | 气温降至零下十五度 | it fell to 15 degrees | number-mismatch
    temperature | zh→en | 最高气温三十八摄氏度 | highs of 83 °C | number-mismatch
    temperature | zh→en | 水温摄氏二十度，气温升至35摄氏度 | the air rose to 35 degrees Fahrenheit over water of 20 degrees | unit-mismatch
    temperature | de→en | Es waren minus zwölf Grad | it was 12 degrees | number-mismatch
    temperature | fr→en | Il faisait quinze degrés | it was 50 degrees | number-mismatch
    temperature | ru→en | Мороз достиг двадцати градусов ниже нуля | it reached 20 degrees | number-mismatch
    temperature | ja→en | 気温は零下五度まで下がった | it fell to 5 degrees | number-mismatch
    temperature | es→en | Hubo diez grados bajo cero | it was 10 degrees | number-mismatch
    temperature | en→zh | It was minus twelve degrees Celsius | 气温为零上12摄氏度 | number-mismatch
    """
}

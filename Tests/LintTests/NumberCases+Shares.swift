extension NumberCase {
  /// percent, point, fraction and multiple: what is right, then what is wrong.
  static let shares = """
    percent | zh→en | 三成居民已经搬走 | 30 percent of residents have left | ok
    percent | zh→en | 三成五的受访者表示反对 | 35 percent of respondents were against | ok
    percent | zh→en | 百分之六十二的选票已清点 | 62 per cent of the votes were counted | ok
    percent | zh→en | 冬装打八折 | winter coats are 20 percent off | ok
    percent | zh→en | 机票打六五折出售 | tickets sell at 35% off | ok
    percent | zh→en | 九成商户支持改造 | 9 out of 10 traders back the work | ok
    percent | zh→en | 失业率升至百分之五点八 | unemployment rose to 5.8% | ok
    percent | zh→en | 千分之三的样品不合格 | 0.3 percent of the samples failed | ok
    percent | zh→en | 棉花产量下降近两成 | cotton output fell by almost 20 percent | ok
    percent | de→en | Vierzig Prozent der Stimmen sind ausgezählt | 40% of the votes are counted | ok
    percent | de→en | Die Miete stieg um 3,8 Prozent | rents rose 3.8 per cent | ok
    percent | fr→en | L'inflation a atteint 4,5 % | inflation reached 4.5 percent | ok
    percent | fr→en | Soixante pour cent des sièges sont vides | 60% of the seats are empty | ok
    percent | es→en | El paro bajó al 11,6 por ciento | joblessness fell to 11.6% | ok
    percent | ru→en | Экспорт вырос на 7,5 процента | exports grew 7.5 percent | ok
    percent | ru→en | Сорок процентов жителей уехали | 40% of residents left | ok
    percent | ja→en | 住民の三割が移転した | 30 percent of residents moved | ok
    percent | ja→en | 冬物が2割引だ | winter wear is 20 percent off | ok
    percent | en→zh | 35 percent of the seats went to women | 女性获得三成五的席位 | ok
    percent | en→de | Output fell by eleven percent | Die Produktion sank um 11 Prozent | ok
    point | zh→en | 增速回落三点五个百分点 | growth slowed by 3.5 percentage points | ok
    point | zh→en | 利率下调二十五个基点 | the rate was cut by 25 basis points | ok
    point | zh→en | 支持率上升了十二个百分点 | support rose 12 percentage points | ok
    point | zh→en | 份额提高两个百分点 | the share rose by 2 percentage points | ok
    point | de→en | Der Anteil sank um drei Prozentpunkte | the share fell by 3 percentage points | ok
    point | fr→en | La part a gagné deux points de pourcentage | the share gained 2 percentage points | ok
    point | es→en | La cuota cayó cinco puntos porcentuales | the share fell 5 percentage points | ok
    point | ru→en | Доля выросла на три процентных пункта | the share rose by 3 percentage points | ok
    point | en→zh | Turnout fell by eight percentage points | 投票率下降8个百分点 | ok
    point | ja→en | 支持率は五ポイント下がった | support fell by 5 percentage points | ok
    point | ru→en | Безработица снизилась на 7,8 процентного пункта | unemployment fell by 7.8 percentage points | ok
    fraction | zh→en | 四分之三的土地已灌溉 | 3/4 of the land is irrigated | ok
    fraction | zh→en | 三分之二的议员投了赞成票 | 2/3 of the members voted in favour | ok
    fraction | zh→en | 四分之一的人没有证件 | 1 in 4 people has no papers | ok
    fraction | zh→en | 十分之九的井已干涸 | 9 in 10 wells are dry | ok
    fraction | zh→en | 万分之五的手续费 | a fee of 0.05% | ok
    fraction | zh→en | 五分之二的桥需要维修 | 2/5 of the bridges need repair | ok
    fraction | de→en | Drei Viertel der Ernte sind verloren | 75 percent of the crop is lost | ok
    fraction | de→en | Zwei Drittel stimmten zu | 2/3 agreed | ok
    fraction | fr→en | Un tiers des habitants est parti | 33 percent of residents left | ok
    fraction | fr→en | Les trois quarts des champs sont inondés | 75% of the fields are flooded | ok
    fraction | es→en | Dos tercios del censo votaron | 67 percent of the roll voted | ok
    fraction | ru→en | Треть жителей уехала | 33 percent of residents left | ok
    fraction | ja→en | 4分の3の議員が賛成した | 75 percent of members agreed | ok
    fraction | de→en | Ein Drittel geht durch Lecks verloren | 33 percent is lost through leaks | ok
    fraction | en→zh | Two thirds of the wells are dry | 2/3的水井已干涸 | ok
    multiple | zh→en | 出口额增长了2倍 | exports tripled | ok
    multiple | zh→en | 产量增长到3倍 | output tripled | ok
    multiple | zh→en | 票价是去年的4倍 | fares are four times last year's | ok
    multiple | zh→en | 居民收入翻了两番 | incomes grew 4-fold | ok
    multiple | zh→en | 货运量增加了两倍 | freight rose by 200 percent | ok
    multiple | zh→en | 订单增长1.5倍 | orders grew 2.5-fold | ok
    multiple | zh→en | 耗电量是同行的5倍 | it uses five times as much power as its rivals | ok
    multiple | zh→en | 投资扩大到原来的10倍 | investment grew tenfold | ok
    multiple | zh→en | 成本上升了3倍 | costs quadrupled | ok
    multiple | de→en | Der Umsatz ist 3-mal so hoch | sales are three times as high | ok
    multiple | de→en | Die Preise stiegen um den Faktor 5 | prices rose by a factor of five | ok
    multiple | fr→en | La production a été multipliée par 4 | output quadrupled | ok
    multiple | es→en | Las ventas se multiplicaron por 5 | sales grew fivefold | ok
    multiple | ru→en | Цены выросли в 3 раза | prices tripled | ok
    multiple | ja→en | 売上は3倍になった | sales tripled | ok
    multiple | en→zh | Exports tripled | 出口额增长了2倍 | ok
    percent | zh→en | 三成居民已经搬走 | 3 percent of residents have left | percent-mismatch
    percent | zh→en | 三成五的受访者表示反对 | 53 percent of respondents were against | percent-mismatch
    percent | zh→en | 百分之六十二的选票已清点 | 26 per cent of the votes were counted | percent-mismatch
    percent | zh→en | 冬装打八折 | winter coats are 80 percent off | percent-mismatch
    percent | zh→en | 机票打六五折出售 | tickets sell at 65% off | percent-mismatch
    percent | zh→en | 九成商户支持改造 | 19 percent of traders back the work | percent-mismatch
    percent | zh→en | 失业率升至百分之五点八 | unemployment rose to 8.5% | percent-mismatch
    percent | zh→en | 千分之三的样品不合格 | 3 percent of the samples failed | percent-mismatch
    percent | zh→en | 棉花产量下降近两成 | cotton output fell by almost 2 percent | percent-mismatch
    percent | de→en | Vierzig Prozent der Stimmen sind ausgezählt | 14% of the votes are counted | percent-mismatch
    percent | de→en | Die Miete stieg um 3,8 Prozent | rents rose 8.3 per cent | percent-mismatch
    percent | fr→en | L'inflation a atteint 4,5 % | inflation reached 5.4 percent | percent-mismatch
    percent | fr→en | Soixante pour cent des sièges sont vides | 16% of the seats are empty | percent-mismatch
    percent | es→en | El paro bajó al 11,6 por ciento | joblessness fell to 16.1% | percent-mismatch
    percent | ru→en | Экспорт вырос на 7,5 процента | exports grew 5.7 percent | percent-mismatch
    percent | ru→en | Сорок процентов жителей уехали | 14% of residents left | percent-mismatch
    percent | ja→en | 住民の三割が移転した | 3 percent of residents moved | percent-mismatch
    percent | ja→en | 冬物が2割引だ | winter wear is 40 percent off | percent-mismatch
    percent | en→zh | 35 percent of the seats went to women | 女性获得五成三的席位 | percent-mismatch
    percent | en→de | Output fell by eleven percent | Die Produktion sank um 17 Prozent | percent-mismatch
    point | zh→en | 增速回落三点五个百分点 | growth slowed by 3.5 percent | percent-mismatch
    point | zh→en | 利率下调二十五个基点 | the rate was cut by 25 percentage points | percent-mismatch
    point | zh→en | 支持率上升了十二个百分点 | support rose 21 percentage points | percent-mismatch
    point | zh→en | 份额提高两个百分点 | the share rose by 2 percent | percent-mismatch
    point | de→en | Der Anteil sank um drei Prozentpunkte | the share fell by 3 percent | percent-mismatch
    point | fr→en | La part a gagné deux points de pourcentage | the share gained 4 percentage points | percent-mismatch
    point | es→en | La cuota cayó cinco puntos porcentuales | the share fell 5 percent | percent-mismatch
    point | ru→en | Доля выросла на три процентных пункта | the share rose by 3 percent | percent-mismatch
    point | en→zh | Turnout fell by eight percentage points | 投票率下降8% | percent-mismatch
    point | ja→en | 支持率は五ポイント下がった | support fell by 5 percent | percent-mismatch
    point | ru→en | Безработица снизилась на 7,8 процентного пункта | unemployment fell by 7.8 percent | percent-mismatch
    fraction | zh→en | 四分之三的土地已灌溉 | 1/4 of the land is irrigated | number-mismatch
    fraction | zh→en | 三分之二的议员投了赞成票 | 3/5 of the members voted in favour | number-mismatch
    fraction | zh→en | 四分之一的人没有证件 | 1 in 5 people has no papers | number-mismatch
    fraction | zh→en | 十分之九的井已干涸 | 6 in 10 wells are dry | number-mismatch
    fraction | zh→en | 万分之五的手续费 | a fee of 0.5% | percent-mismatch
    fraction | zh→en | 五分之二的桥需要维修 | 2/3 of the bridges need repair | number-mismatch
    fraction | de→en | Drei Viertel der Ernte sind verloren | 25 percent of the crop is lost | percent-mismatch
    fraction | de→en | Zwei Drittel stimmten zu | 3/4 agreed | number-mismatch
    fraction | fr→en | Un tiers des habitants est parti | 43 percent of residents left | percent-mismatch
    fraction | fr→en | Les trois quarts des champs sont inondés | 57% of the fields are flooded | percent-mismatch
    fraction | es→en | Dos tercios del censo votaron | 76 percent of the roll voted | percent-mismatch
    fraction | ru→en | Треть жителей уехала | 53 percent of residents left | percent-mismatch
    fraction | ja→en | 4分の3の議員が賛成した | 57 percent of members agreed | percent-mismatch
    fraction | de→en | Ein Drittel geht durch Lecks verloren | a quarter is lost through leaks | number-mismatch
    fraction | en→zh | Two thirds of the wells are dry | 1/3的水井已干涸 | number-mismatch
    multiple | zh→en | 出口额增长了2倍 | exports doubled | multiple-mismatch
    multiple | zh→en | 产量增长到3倍 | output quadrupled | multiple-mismatch
    multiple | zh→en | 票价是去年的4倍 | fares are five times last year's | multiple-mismatch
    multiple | zh→en | 居民收入翻了两番 | incomes grew 2-fold | multiple-mismatch
    multiple | zh→en | 货运量增加了两倍 | freight rose by 500 percent | multiple-mismatch
    multiple | zh→en | 订单增长1.5倍 | orders grew 1.5-fold | multiple-mismatch
    multiple | zh→en | 耗电量是同行的5倍 | it uses six times as much power as its rivals | multiple-mismatch
    multiple | zh→en | 投资扩大到原来的10倍 | investment grew fivefold | multiple-mismatch
    multiple | zh→en | 成本上升了3倍 | costs tripled | multiple-mismatch
    multiple | de→en | Der Umsatz ist 3-mal so hoch | sales are four times as high | multiple-mismatch
    multiple | de→en | Die Preise stiegen um den Faktor 5 | prices rose by a factor of six | multiple-mismatch
    multiple | fr→en | La production a été multipliée par 4 | output tripled | multiple-mismatch
    multiple | es→en | Las ventas se multiplicaron por 5 | sales grew fourfold | multiple-mismatch
    multiple | ru→en | Цены выросли в 3 раза | prices doubled | multiple-mismatch
    multiple | ja→en | 売上は3倍になった | sales quadrupled | multiple-mismatch
    multiple | en→zh | Exports tripled | 出口额增长了5倍 | multiple-mismatch
    """
}

extension NumberCase {
  /// measure: what is right, then what is wrong.
  static let measures = """
    measure | zh→en | 铁路全长四百一十八公里 | the railway is 418 km long | ok
    measure | zh→en | 公路长五百二十三公里 | the road is 523 km long | ok
    measure | zh→en | 铁路长418公里 | the railway is 260 miles long | ok
    measure | zh→en | 粮库存有1.8万吨小麦 | the silo holds 18,000 tonnes of wheat | ok
    measure | zh→en | 果园面积三百亩 | the orchards cover 20 hectares | ok
    measure | zh→en | 管道年输气300亿立方米 | the line carries 30 bcm of gas a year | ok
    measure | zh→en | 电站装机一百三十万千瓦 | the station has 1.3 GW | ok
    measure | zh→en | 全年发电两千亿千瓦时 | it made 200 TWh in the year | ok
    measure | zh→en | 中锋身高一米九二 | the centre is 1.92 m tall | ok
    measure | zh→en | 跳高运动员越过两米一 | the jumper cleared 2.1 metres | ok
    measure | zh→en | 他等了三个半小时 | he waited 3.5 hours | ok
    measure | zh→en | 讲话持续一刻钟 | the speech lasted 15 minutes | ok
    measure | zh→en | 工程历时两年半 | the work took 30 months | ok
    measure | zh→en | 这场战争打了半个世纪 | the war lasted 50 years | ok
    measure | zh→en | 买了两斤半茶叶 | they bought 1.25 kg of tea | ok
    measure | zh→en | 风速每秒三十米，浪高五米 | waves of 5 metres and winds of 30 metres per second | ok
    measure | zh→en | 储量约五万桶原油 | it holds about 50,000 barrels of crude | ok
    measure | zh→en | 保护区方圆12.5平方公里 | the reserve covers 1,250 hectares | ok
    measure | de→en | Die Strecke ist 2.180 Meter lang | the track is 2.18 km long | ok
    measure | de→en | Der Weg dauert eine Dreiviertelstunde | the walk takes 45 minutes | ok
    measure | de→en | Der Tank fasst fünfhundert Liter | the tank holds 500 litres | ok
    measure | de→en | Sie ernteten 4.500 Tonnen Äpfel | they picked 4.5 kt of apples | ok
    measure | fr→en | La digue mesure 1 234,5 mètres | the dyke is 1.2345 km long | ok
    measure | fr→en | Le trajet dure deux heures | the trip takes 120 minutes | ok
    measure | es→en | El túnel mide mil quinientos metros | the tunnel is 1.5 km long | ok
    measure | es→en | La finca ocupa 1.200 hectáreas | the estate covers 12 square kilometres | ok
    measure | ru→en | Дорога длиной пятьсот километров | a road of 500 km | ok
    measure | ru→en | Собрали 1,2 млн тонн зерна | they brought in 1.2 Mt of grain | ok
    measure | ja→en | 全長五百キロの高速道路 | a motorway of 500 km | ok
    measure | ja→en | 農地は三十ヘクタールに及ぶ | the fields cover 30 hectares | ok
    measure | en→zh | The canal is 120 miles long | 运河全长193公里 | ok
    measure | en→zh | The mine yields 50 kt of copper a year | 该矿年产铜5万吨 | ok
    measure | en→de | The hike takes 90 minutes | Die Wanderung dauert anderthalb Stunden | ok
    measure | zh→en | 店主今年五十四岁 | the owner, aged 54, is well | ok
    measure | zh→en | 安娜·凯勒今年四十二岁，开着小店 | Anna Keller, 42, runs a small shop | ok
    measure | de→en | Das Werk meldet 1.780 Tonnen Stahl | the plant reports 1,780 tonnes of steel | ok
    measure | zh→en | 会谈持续了近十个小时 | the talks lasted almost 10 hours | ok
    measure | zh→en | 铁路全长四百一十八公里 | the railway is 481 km long | number-mismatch
    measure | zh→en | 公路长五百二十三公里 | the road is 523 miles long | unit-mismatch
    measure | zh→en | 铁路长418公里 | the railway is 418 miles long | unit-mismatch
    measure | zh→en | 粮库存有1.8万吨小麦 | the silo holds 1,800 tonnes of wheat | number-mismatch
    measure | zh→en | 果园面积三百亩 | the orchards cover 300 hectares | unit-mismatch
    measure | zh→en | 管道年输气300亿立方米 | the line carries 3 bcm of gas a year | number-mismatch
    measure | zh→en | 电站装机一百三十万千瓦 | the station has 13 GW | number-mismatch
    measure | zh→en | 全年发电两千亿千瓦时 | it made 20 TWh in the year | number-mismatch
    measure | zh→en | 中锋身高一米九二 | the centre is 1.29 m tall | number-mismatch
    measure | zh→en | 跳高运动员越过两米一 | the jumper cleared 2.7 metres | number-mismatch
    measure | zh→en | 他等了三个半小时 | he waited 35 hours | number-mismatch
    measure | zh→en | 讲话持续一刻钟 | the speech lasted 50 minutes | number-mismatch
    measure | zh→en | 工程历时两年半 | the work took 30 years | number-mismatch
    measure | zh→en | 这场战争打了半个世纪 | the war lasted 15 years | number-mismatch
    measure | zh→en | 买了两斤半茶叶 | they bought 12.5 kg of tea | number-mismatch
    measure | zh→en | 风速每秒三十米，浪高五米 | waves of 15 metres and winds of 30 metres per second | number-mismatch
    measure | zh→en | 储量约五万桶原油 | it holds about 5,000 barrels of crude | number-mismatch
    measure | zh→en | 保护区方圆12.5平方公里 | the reserve covers 125 hectares | number-mismatch
    measure | de→en | Die Strecke ist 2.180 Meter lang | the track is 2.81 km long | number-mismatch
    measure | de→en | Der Weg dauert eine Dreiviertelstunde | the walk takes 75 minutes | number-mismatch
    measure | de→en | Der Tank fasst fünfhundert Liter | the tank holds 500 gallons | unit-mismatch
    measure | de→en | Sie ernteten 4.500 Tonnen Äpfel | they picked 45 kt of apples | number-mismatch
    measure | fr→en | La digue mesure 1 234,5 mètres | the dyke is 12.345 km long | number-mismatch
    measure | fr→en | Le trajet dure deux heures | the trip takes 20 minutes | number-mismatch
    measure | es→en | El túnel mide mil quinientos metros | the tunnel is 15 km long | number-mismatch
    measure | es→en | La finca ocupa 1.200 hectáreas | the estate covers 120 square kilometres | number-mismatch
    measure | ru→en | Дорога длиной пятьсот километров | a road of 500 miles | unit-mismatch
    measure | ru→en | Собрали 1,2 млн тонн зерна | they brought in 12 Mt of grain | number-mismatch
    measure | ja→en | 全長五百キロの高速道路 | a motorway of 500 miles | unit-mismatch
    measure | ja→en | 農地は三十ヘクタールに及ぶ | the fields cover 30 acres | unit-mismatch
    measure | en→zh | The canal is 120 miles long | 运河全长120公里 | unit-mismatch
    measure | en→zh | The mine yields 50 kt of copper a year | 该矿年产铜50万吨 | number-mismatch
    measure | en→de | The hike takes 90 minutes | Die Wanderung dauert neun Stunden | number-mismatch
    measure | zh→en | 店主今年五十四岁 | the owner, aged 55, is well | number-mismatch
    measure | zh→en | 安娜·凯勒今年四十二岁，开着小店 | Anna Keller, 43, runs a small shop | number-mismatch
    measure | de→en | Das Werk meldet 1.780 Tonnen Stahl | the plant reports 1,780 kilograms of steel | unit-mismatch
    measure | zh→en | 会谈持续了近十个小时 | the talks lasted almost 11 hours | number-mismatch
    """
}

extension NumberLexicon {
  static let japanese = NumberLexicon(
    tag: "ja", readsHan: true,
    table: """
      ordinal-prefix: 第
      ordinal 1: 初めて|最初の
      fraction-bar: 分の
      percent-prefix 100: 百分の
      fraction 0.5: 半分|半数
      half: 半
      multiple 2: 倍増|二倍
      times: 倍
      tenths: 割
      discount: 引き|オフ|割引
      versus: 対
      reign 2018: 令和
      reign 1988: 平成
      reign 1925: 昭和
      reign 1911: 大正
      reign 1867: 明治
      basis-point: ベーシスポイント
      percent: パーセント
      percentage-point: ポイント|%ポイント
      approximate about: 約|およそ|ほぼ
      approximate over: 超|少なくとも
      approximate under: 近く
      approximate-inside over: 余り|余
      approximate-inside several: 数
      approximate-after about: 前後|ほど|程度|くらい|ぐらい
      approximate-after over: 以上|超|を超える|余り
      approximate-after under: 以下|未満|近く|弱
      several-prefix: 数
      minus: 零下|マイナス|氷点下
      to: から|-|~|〜
      year-mark: 年
      month-mark: 月
      day-mark: 日
      decade: 年代
      century: 世紀
      meridiem 0: 午前
      meridiem 720: 午後
      clock: 時
      minute-mark: 分
      name-suffix: 号
      period 1 half: 上半期
      period 2 half: 下半期
      period 1 quarter: 第1四半期|第一四半期
      period 2 quarter: 第2四半期|第二四半期
      period 3 quarter: 第3四半期|第三四半期
      period 4 quarter: 第4四半期|第四四半期
      count: 人|名|個|つ|件|回|社|台|本|枚|冊|頭|匹|羽|軒|戸|カ国|か国|ヶ国|カ所|か所|ヶ所|国|校|隻|機|両|便|位|歳|代|度|点|種類|組|隊|\
      番目|番|回目|世帯|棟|基|話|票|議席|箇所
      unit mm: ミリ|ミリメートル
      unit cm: センチ|センチメートル
      unit m: メートル
      unit km: キロ|キロメートル
      unit mile: マイル
      unit m2: 平方メートル
      unit km2: 平方キロ|平方キロメートル
      unit hectare: ヘクタール
      unit m3: 立方メートル
      unit litre: リットル
      unit TWh: テラワット時
      unit GWh: ギガワット時
      unit ml: ミリリットル
      unit barrel: バレル
      unit g: グラム
      unit kg: キログラム
      unit tonne: トン
      unit kW: キロワット
      unit MW: メガワット
      unit GW: ギガワット
      unit kWh: キロワット時
      unit second: 秒
      unit minute: 分間|分
      unit hour: 時間
      unit day: 日間
      unit week: 週間
      unit month: カ月|か月|ヶ月|ヵ月|カ月間
      unit year: 年間|年|周年
      unit celsius: 度|摂氏
      currency JPY: 円
      currency USD: ドル|米ドル
      currency EUR: ユーロ
      currency GBP: ポンド
      currency CNY: 元|人民元
      currency KZT: テンゲ
      currency RUB: ルーブル
      currency INR: ルピー
      currency KRW: ウォン
      currency CHF: スイスフラン
      currency-part cent 0.01: セント
      stop: 一部|一緒|一方|一体|一般|一番|一度|一時|一致|一定|統一|唯一|一層|一切|一気|一帯一路|一環|一員|一貫|一連|一因|\
      十分|万一|千葉|三重|四国|九州|五輪|二度と|一つ|万全|百貨店|八百屋|七夕|三菱|三井|六本木|四季|四川|数字|数値|数学|超電導
      """)
}

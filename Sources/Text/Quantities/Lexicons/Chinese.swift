extension NumberLexicon {
  static let chinese = NumberLexicon(
    tag: "zh", readsHan: true,
    table: """
      ordinal-prefix: 第
      ordinal 1: 首次|首个|首個|首届|首屆|首批|首列|首任|首位|首家|首条|首條|首座|首辆|首架|首班|首日|首轮|首款|首支
      percent-prefix 100: 百分之
      percent-prefix 1000: 千分之
      fraction-bar: 分之
      fraction 0.5: 一半|半数|半數|过半数
      half: 半
      plus-half: 个半|個半
      multiple 2: 翻番|翻一番|翻了一番|翻了番|一倍
      multiple 4: 翻两番|翻了两番|翻兩番
      times: 倍
      tenths: 成
      remainder: 折
      versus: 比
      basis-point: 个基点|個基點|基点
      reign 1911: 民国|民國
      reign 2018: 令和
      reign 1988: 平成
      reign 1925: 昭和
      reign 1911: 大正
      reign 1867: 明治
      reign 1908: 宣统
      reign 1874: 光绪
      reign 1661: 康熙
      reign 1735: 乾隆
      percentage-point: 个百分点|個百分點|百分点|百分點|个点
      percent: 个百分比
      approximate about: 约|約|大约|大約|大概|大致|约为|约合|差不多|左近|估计|粗略
      approximate over: 超|超过|超過|超出|逾|至少|不少于|不低于|突破|高于|多于|已超
      approximate under: 近|将近|將近|接近|不到|不足|最多|至多|多达|多達|不超过|不超過|低于|少于|未满
      bare-prefix over: 上|成|过
      approximate-inside over: 多|余|餘|馀
      approximate-inside several: 几|幾
      approximate-inside about: 来|來
      approximate-after about: 左右|上下
      approximate-after over: 以上|有余|开外|之多
      approximate-after under: 以下|以内|以內|不到
      several-prefix: 数|數|几|幾|好几|若干
      minus: 零下|负|負
      to: 到|至|-|—|——|~|－
      year-mark: 年
      month-mark: 月|月份
      day-mark: 日|号|號
      decade: 年代
      century: 世纪|世紀
      century-prefix 1900: 上世纪|上世紀|上个世纪|上個世紀
      century-prefix 2000: 本世纪|本世紀
      meridiem 0: 上午|早上|凌晨|清晨|早晨|今晨
      meridiem 720: 下午|晚上|傍晚|夜里|晚间|今晚|晚
      meridiem 0: 中午
      clock: 时|時|点|點|点钟|點鐘|时许|点整
      minute-mark: 分
      name-suffix: 号|號|国集团|國集團|号文件|号线|号楼|号公路|号令|号院
      name 7: 七国集团
      name 8: 八国集团
      name 20: 二十国集团
      name 5: 中亚五国+1
      name 54: 五四
      name 2: 两会|兩會|两岸|兩岸
      name 12: 双十二|十二生肖
      name 20: 二十大
      name 19: 十九大
      name 18: 十八大
      period 1 half: 上半年|头六个月
      period 2 half: 下半年
      period 1 quarter: 一季度|第一季度|首季|1季度|首季度
      period 2 quarter: 二季度|第二季度|2季度
      period 3 quarter: 三季度|第三季度|3季度
      period 4 quarter: 四季度|第四季度|4季度
      count: 点|个|個|名|位|家|份|项|項|条|條|座|人|次|种|種|台|臺|辆|輛|架|艘|件|张|張|本|部|所|间|間|栋|棟|幢|户|戶|口|头|\
      匹|只|隻|支|枝|批|套|组|組|类|類|届|屆|场|場|期|轮|輪|步|方|国|國|村|县|市|省|州|党|院|校|区|站|班|列|趟|节|段|层|级|\
      版|章|篇|幅|颗|粒|块|片|处|處|门|門|笔|起|例|宗|桩|员|师|团|营|股|道|双|对|對|代|者|集|卷|首|集装箱|人次|大|\
      票|枚|瓶|杯|碗|盒|箱|袋|罐|根|棵|株|朵|封|册|页|席|滴|桌|餐|顿|遍|盏|副|剂
      unit mm: 毫米
      unit cm: 厘米|公分
      unit m: 米|公尺
      unit km: 公里|千米
      unit mile: 英里
      unit foot: 英尺
      unit inch: 英寸
      unit nautical-mile: 海里
      unit square-foot: 平方英尺
      unit m2: 平方米|平米
      unit km2: 平方公里|平方千米
      unit hectare: 公顷|公頃
      unit mu: 亩|畝
      unit acre: 英亩
      unit square-mile: 平方英里
      unit m3: 立方米|方水
      unit km3: 立方公里
      unit cubic-foot: 立方英尺
      unit ml: 毫升
      unit gallon: 加仑
      unit bushel: 蒲式耳
      unit carat: 克拉
      unit ounce: 盎司
      unit teu: 标准箱|个标准箱|個標準箱|标箱
      unit TW: 太瓦
      unit MMBtu: 百万英热单位|百万英热
      unit m/s: 米/秒|米每秒
      unit litre: 升|公升
      unit barrel: 桶|桶/日
      unit g: 克
      unit kg: 公斤|千克
      unit jin: 斤
      unit tael: 两
      unit tonne: 吨|噸|公吨|吨标准煤|吨标煤
      unit pound: 磅
      unit W: 瓦
      unit kW: 千瓦
      unit kV: 千伏
      unit MHz: 兆赫|兆赫兹
      unit kHz: 千赫|千赫兹
      unit MPa: 兆帕
      unit kPa: 千帕
      unit kcal: 千卡|大卡
      unit MW: 兆瓦
      unit GW: 吉瓦
      unit kWh: 千瓦时|千瓦時|千瓦小时|度电
      unit MWh: 兆瓦时
      unit GWh: 吉瓦时
      unit TWh: 太瓦时
      unit second: 秒|秒钟
      unit minute: 分钟|分鐘
      unit quarter-hour: 刻钟|刻鐘
      unit hour: 小时|小時|个小时|個小時|个多小时|个钟头|钟头
      unit day: 天
      unit century: 个世纪|個世紀
      unit week: 周|个星期|星期|礼拜
      unit month: 个月|個月|个半月|個半月
      unit year: 岁|歲|年|周年|年来|年前|年间|年内|年后
      unit km/h: 公里/小时|公里每小时
      unit celsius: 摄氏度|攝氏度|度|℃
      unit fahrenheit: 华氏度
      currency CNY: 元|圆|元人民币|人民币|人民币元|块钱|元钱|元整
      currency USD: 美元|美金
      currency-part USD 0.01: 美分
      currency-part EUR 0.01: 欧分
      currency TJS: 索莫尼
      currency AED: 迪拉姆
      currency SAR: 里亚尔|沙特里亚尔
      currency VND: 越南盾
      currency THB: 泰铢
      currency EUR: 欧元|歐元
      currency GBP: 英镑|英鎊
      currency JPY: 日元|日圆
      currency HKD: 港元|港币
      currency AUD: 澳元
      currency CAD: 加元
      currency KZT: 坚戈|堅戈
      currency RUB: 卢布|盧布
      currency UZS: 苏姆
      currency KGS: 索姆
      currency TJS: 索莫尼
      currency TMT: 马纳特
      currency KRW: 韩元
      currency INR: 卢比
      currency TRY: 里拉
      currency CHF: 瑞士法郎
      \(chineseStops)
      """)

  /// Words that begin like numerals or hold one, and count nothing.
  private static let chineseStops = """
    stop: 一些|一定|一致|一样|一樣|一起|一下|一直|一般|一切|一旦|一度|一方面|一面|一边|一边倒|一时|一再|一向|一律|一共|一同|一道|\
    一带一路|一帶一路|一带|一路|一流|一体|一體|一体化|一贯|一經|一经|一番|一手|一心|一生|一味|一线|一概|一行|一国两制|一揽子|一如既往|\
    一席之地|一举|一系列|一站式|一口气|一把手|一来|一点|一会儿|一早|一夜|一身|一家人|一应俱全|一蹴而就|一臂之力|一视同仁|一目了然|一刻不停|此一刻|\
    一成不变|一方|一部分|一大批|一大|一代代|一年一度|一步步|一步一步|一代人|一对一|一次性|一次次|一等|一级|一角|一词|一事|一文|一书|\
    十分|十足|百姓|百货|百科|百年大计|百花|百般|百分百|百分比|百度|千方百计|千家万户|千千万万|千万要|千里之外|千钧一发|千姿百态|千禧|\
    一分钱|一毛钱|万一|万分|万物|万事|万岁|万里长城|十万八千里|万众|万能|亿万|万国|两旁|两边|两侧|两者|两极|两手|两难|两国关系|\
    二手|二维码|二次元|三心二意|三明治|三角|三峡|三亚|三国|三农|四川|四处|四周|四季|四面八方|四海|四通八达|五星红旗|五彩|五湖四海|\
    五角大楼|五金|六安|七夕|七嘴八舌|八卦|八仙|九牛一毛|九龙|九寨沟|半岛|半島|半导体|半導體|半天|半途|半球|半径|半决赛|\
    统一|統一|唯一|之一|进一步|進一步|单一|單一|同一|逐一|专一|不一|第一时间|首一|万般|星期一|星期二|星期三|星期四|星期五|星期六|\
    周一|周二|周三|周四|周五|周六|礼拜一|成千上万|不三不四|乱七八糟|接二连三|说一不二|一五一十|三番五次|丢三落四|五花八门|\
    七上八下|独一无二|举一反三|百闻不如一见|百里挑一|万无一失|万众一心|千载难逢|千变万化|一模一样|一帆风顺|一心一意|一举一动|\
    二者|三者|零售|零部件|零件|零食|零星|零距离|零关税|零碳|归零|数据|数字|数量|数学|数额|数目|数控|数码|几乎|几何|几内亚|\
    上万象|近些|近年|近日|近期|近来|约束|约定|约旦|约翰|超级|超市|上海|上合|上升|上涨|负责|负担|负面|余地|成员|成立|成为|成功|\
    石家庄|李四|张三|王五|老三|老二|初一|初二|初三|高一年级|高二年级|高三年级|大一新生|大二学生|一中|二中|十字|十堰|百色|千岛|万达|万科|万宝|亿利
    """
}

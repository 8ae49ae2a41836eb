/// What the characters of a Chinese string tell of the kind of name that it is.
extension Pinyin {
  /// Whether a string looks like a foreign name written by its sound: a middle dot inside, or at
  /// least 60 % characters that such names are written with (two at least).
  package static func isTransliteration(_ han: String) -> Bool {
    isTransliteration(Array(han.unicodeScalars)[...])
  }

  /// The same of its characters.
  package static func isTransliteration(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    var (ideographs, sounds, hasDot) = (0, 0, false)
    let inner = scalars.startIndex + 1..<max(scalars.startIndex + 1, scalars.endIndex - 1)
    for index in scalars.indices {
      if HanText.isIdeograph(scalars[index]) {
        ideographs += 1
        if isForeign(scalars[index]) { sounds += 1 }
      } else if inner.contains(index), isDot(scalars[index]) {
        hasDot = true
      }
    }
    if hasDot { return ideographs >= 2 }
    return ideographs == scalars.count
      && isTransliteration(ideographs: ideographs, foreign: sounds)
  }

  /// The same of ideographs of which so many are the characters of foreign names.
  package static func isTransliteration(ideographs: Int, foreign: Int) -> Bool {
    foreign >= 2 && foreign * 10 >= ideographs * 6
  }

  /// Whether few words but transcriptions are written with a character.
  package static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
    HanSounds.shared[scalar].isForeign
  }

  /// Whether a string has the shape of a Chinese person's name: one of the common surnames and one
  /// or two characters more. Other words have that shape too (高度, 方面).
  package static func isPersonalName(_ han: String) -> Bool {
    let scalars = Array(han.unicodeScalars)
    guard scalars.allSatisfy(HanText.isIdeograph) else { return false }
    if scalars.count > 2, compoundSurnames.contains(String(han.prefix(2))) {
      return scalars.count <= 4
    }
    return (2...3).contains(scalars.count) && surnames.contains(scalars[0])
  }

  /// Whether transcriptions of foreign names are written with the character.
  static func isSound(_ scalar: Unicode.Scalar) -> Bool { HanSounds.shared[scalar].isSound }

  /// The characters that transcriptions of foreign names are written with.
  static var sounds: (foreign: Set<Unicode.Scalar>, others: Set<Unicode.Scalar>) {
    (foreign, alsoForeign)
  }

  /// Characters of transcriptions that other words are full of.
  private static let alsoForeign = Set("木齐套犁果汗罕安尕昌干汉海".unicodeScalars)

  static func isDot(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "·" || scalar == "・" || scalar == "•" || scalar == "‧"
  }

  /// Without the characters that Chinese words and places are full of too (海, 华, 西, 金, 山).
  private static let foreign = Set(
    """
    阿埃艾奥巴拜班邦贝彼比别宾波伯博勃布采策查茨达戴丹德登邓迪蒂顿厄恩尔法凡菲芬费弗夫盖冈戈格古哈赫亨霍基\
    吉季加贾杰捷津卡喀凯坎考科柯克肯库夸拉莱兰朗劳勒雷里利莉列琳卢鲁伦罗洛马玛迈麦曼梅蒙米莫默姆穆纳娜奈瑙内\
    尼妮涅宁纽努诺帕潘佩皮珀普奇恰乔切琴瑞萨塞赛桑瑟沙莎舍申施什丝斯苏索塔泰坦特滕提廷图托瓦娃旺威韦维沃乌\
    希席夏谢辛休逊雅亚延耶叶伊尤约泽扎詹哲兹佐撒吐伽咖茜
    """.unicodeScalars)

  private static let surnames = Set(
    """
    王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚\
    沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱覃武戴莫孔向汤温康\
    施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗\
    谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜\
    冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝习
    """.unicodeScalars)

  private static let compoundSurnames: Set<String> = [
    "欧阳", "司马", "诸葛", "上官", "司徒", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "长孙", "宇文", "端木",
    "呼延", "南宫", "东方", "独孤", "轩辕", "百里",
  ]
}

internal import ICU
internal import Terms

/// Spells words of other scripts with the letters a to z.
struct Transcriber: ~Copyable {
  private var han = LateTransform("Han-Latin; Latin-ASCII; Lower")
  private var any = LateTransform("Any-Latin; Latin-ASCII; Lower")
  private var syllables: [Unicode.Scalar: String] = [:]

  /// The pinyin of one Han character, without its tone.
  mutating func syllable(_ scalar: Unicode.Scalar) -> String {
    if let known = syllables[scalar] { return known }
    let syllable =
      PinyinReadings.shared[scalar].map { String(decoding: $0, as: UTF8.self) }
      ?? han.transform(String(scalar)) ?? ""
    syllables[scalar] = syllable
    return syllable
  }

  mutating func transcribed(_ word: String) -> String { any.transform(word) ?? word }

  /// Whether a character is one of those that foreign names are usually written with.
  static func borrows(_ scalar: Unicode.Scalar) -> Bool { borrowed.contains(scalar) }

  private static let borrowed = HanSet(
    """
    阿埃艾爱安昂奥巴拜班邦保贝本比彼别宾波伯博勃布查察柴昌车楚茨达大代戴丹道德登邓狄迪地蒂\
    丁东杜顿多厄恩儿尔耳法凡范菲费芬丰佛弗夫福富盖甘冈高哥戈格葛根贡古瓜哈海罕汉汗杭豪赫黑亨洪侯\
    胡华怀惠霍基吉济加贾江焦杰捷金津久喀卡凯坎康考柯科可克肯孔库夸奎昆拉莱赖兰朗劳勒雷累李里\
    理利丽历立连莲良辽列林琳留龙隆卢鲁路吕伦罗洛马玛麦迈曼芒毛梅美门蒙孟弥米密民明摩莫墨默穆\
    姆木慕拿那纳娜乃奈南瑙内嫩尼妮年涅宁牛纽农努诺欧帕派潘庞佩彭蓬皮平珀婆破普奇齐契恰千乔切\
    钦琴青丘屈热仁日荣茹瑞若撒萨塞赛三桑瑟森沙山珊尚绍舍申圣施什石史士舒朔丝斯思司松苏孙所索塔\
    台泰坦汤唐陶特腾提惕田铁廷图吐托脱瓦万旺威韦维伟魏温文翁沃乌吾武伍西希锡席喜夏仙香肖谢\
    辛欣兴休许雅亚延扬杨耶也叶伊依因英永尤于约越赞泽曾扎詹张哲者珍真芝知志朱兹卓宗祖佐
    """.unicodeScalars)
}

/// A transform that is opened when it is needed: CLDR's large ones take a tenth of a second, and
/// only words of other alphabets and rare characters need them.
private struct LateTransform: ~Copyable {
  private let id: String
  private var isOpen = false
  private var transform: Transliterator?

  init(_ id: String) { self.id = id }

  mutating func transform(_ text: String) -> String? {
    if !isOpen { transform = try? Transliterator(id) }
    isOpen = true
    return try? transform?.transform(text)
  }
}

/// Characters of names that are read in more than one way.
enum SecondReadings {
  /// The likelier reading in a name first.
  static let table: [Unicode.Scalar: [[UInt8]]] = {
    var table: [Unicode.Scalar: [[UInt8]]] = [:]
    for entry in list.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
      let parts = entry.split(separator: " ")
      if let scalar = parts.first?.unicodeScalars.first {
        table[scalar] = parts.dropFirst().map { Array($0.utf8) }
      }
    }
    return table
  }()

  private static let list = """
    什 shi shen,干 gan qian,曾 zeng ceng,单 shan dan,阿 a e,行 xing hang,长 chang zhang,乐 le yue
    重 chong zhong,藏 zang cang,莎 sha suo,茜 xi qian,娜 na nuo,伽 jia ga qie,车 che ju
    朝 chao zhao,都 du dou,大 da dai,和 he huo,石 shi dan,率 lv shuai,贾 jia gu,查 cha zha
    柏 bo bai,薄 bo bao,卡 ka qia,咖 ka ga,沈 shen chen,盖 gai ge,解 xie jie,仇 qiu chou,区 qu ou
    朴 piao pu,尉 wei yu,覃 qin tan,万 wan mo,汤 tang shang,佛 fo fu,塞 sai se,色 se shai,南 nan na
    得 de dei,地 di de,的 de di,若 ruo re,厦 xia sha,蚌 beng bang,六 liu lu,宿 su xiu,吕 lv lu lyu
    绿 lv lu,旅 lv lu,卜 bu bo,泊 bo po,埔 bu pu,柞 zha zuo,似 si shi,缪 mou miao,玟 wen min,郇 huan xun
    珩 hang heng,琢 zuo zhuo,牟 mou mu,翟 di zhai
    """
}

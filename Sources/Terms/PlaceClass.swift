/// Words at the end of a Chinese name that say what it names.
enum PlaceClass {
  private static let suffixes =
    """
    自治州 自治区 自治县 共和国 水电站 通讯社 电视台 直辖市 \
    隧道 盆地 铁路 公路 高速 大学 学院 地区 山脉 山口 平原 高原 草原 沙漠 水库 大桥 机场 口岸 运河 半岛 群岛 \
    集团 公司 银行 大街 广场 \
    州 市 县 区 省 盟 旗 镇 乡 村 国 河 江 山 岭 峰 湖 海 湾 岛 谷 峡 关 港 站 网 报 社 族 语
    """.split(separator: " ").map { Array($0.utf8) }

  /// A name without its class, or nil if less than two characters would be left.
  static func stem(of name: String) -> String? {
    let bytes = Array(name.utf8)
    guard let suffix = suffixes.first(where: { bytes.suffix($0.count) == $0[...] }) else {
      return nil
    }
    let stem = String(decoding: bytes.dropLast(suffix.count), as: UTF8.self)
    return stem.unicodeScalars.count >= 2 ? stem : nil
  }
}

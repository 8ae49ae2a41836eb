extension Shape {
  static let chinese = chineseTalks + chineseTrade + chineseLife + chineseScenes
}

extension Shape {
  static let german = germanPolitics + germanBusiness + germanTowns + germanScenes
}

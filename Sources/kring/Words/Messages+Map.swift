import ReferralMaps

extension Messages {
  /// What the user should know about the paper of a map, if anything.
  func notice(for map: ReferralMap, of file: String) -> String? {
    switch map.paper {
    case "A4": nil
    case let paper?:
      pick("\(file): deze kaart past op \(paper).", "\(file): this map fits on \(paper).")
    case nil:
      pick(
        "\(file): deze kaart is groter dan A0. Bekijk hem op een scherm als svg.",
        "\(file): this map is larger than A0. Look at it on a screen, as svg.")
    }
  }
}

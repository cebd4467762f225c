import SupportNetwork

extension PanelMaker {
  /// From whom somebody must be kept away.
  func keptAway(from id: ActorID) -> [[String: Any]] {
    network.keepAways.enumerated().compactMap { position, keepAway in
      guard keepAway.actor == id || keepAway.other == id else { return nil }
      let other = keepAway.actor == id ? keepAway.other : keepAway.actor
      return [
        "position": position, "of": id.rawValue,
        "other": other.map(name) ?? phrase("everybody"), "reason": keepAway.reason ?? "",
      ]
    }
  }
}

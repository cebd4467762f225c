public import SupportNetwork

extension Wording {
  /// What a map is compared with.
  ///
  /// - Parameter earlier: the earlier day; nothing for a network without dates.
  public func comparison(with earlier: CalendarDate?) -> String {
    guard let earlier else {
      return pick("Vergeleken met de vorige tekening.", "Compared with the drawing before.")
    }
    return pick("Vergeleken met \(date(earlier)).", "Compared with \(date(earlier)).")
  }

  /// What a map shows from which actors are taken away.
  ///
  /// - Parameter names: at least one.
  public func supposedAway(_ names: [String]) -> String {
    let whoever = list(names)
    return names.count == 1
      ? pick("Stel dat \(whoever) wegvalt.", "Suppose that \(whoever) falls away.")
      : pick("Stel dat \(whoever) wegvallen.", "Suppose that \(whoever) fall away.")
  }

  /// How many gaps a map shows.
  public func gapCount(_ count: Int) -> String {
    count == 1
      ? pick("Er staat 1 ding bij dat ontbreekt.", "It shows 1 thing that is missing.")
      : pick(
        "Er staan \(count) dingen bij die ontbreken.",
        "It shows \(count) things that are missing.")
  }

  /// What a way leads from and to, and in how many steps.
  public func way(from: String, to: String, steps: Int) -> String {
    let count = steps == 1 ? pick("1 stap", "1 step") : pick("\(steps) stappen", "\(steps) steps")
    return pick(
      "De weg van \(from) naar \(to): \(count)", "The way from \(from) to \(to): \(count)")
  }

  /// One step of a way.
  ///
  /// - Parameter number: as it stands on the map, such as "1" or "1a".
  public func step(_ number: String, from: String, to: String) -> String {
    pick("Stap \(number): van \(from) naar \(to)", "Step \(number): from \(from) to \(to)")
  }

  /// A step that no tie in the file stands for.
  public func linked(_ from: String, _ to: String) -> String {
    pick("\(from) en \(to): horen bij elkaar", "\(from) and \(to): belong together")
  }

  /// A sentence about an actor or a tie, with what an overlay says of it.
  ///
  /// - Parameter item: what the legend calls it.
  public func marked(_ sentence: String, as item: LegendItem) -> String {
    "\(sentence) (\(item == .changed ? pick("veranderd", "changed") : legend(item)))"
  }

  /// A sentence about a tie as it was before it changed.
  public func before(_ sentence: String) -> String {
    "\(pick("Zo was het", "As it was")): \(sentence)"
  }
}

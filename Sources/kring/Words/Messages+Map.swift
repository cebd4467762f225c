import ReferralMaps
import Wording

extension Messages {
  /// What the user should know about the paper of a map, if anything.
  func notice(for map: ReferralMap, of file: String) -> String? {
    if map.paper == "A4" { return nil }
    if let paper = map.paper {
      return pick("\(file): deze kaart past op \(paper).", "\(file): this map fits on \(paper).")
    }
    let type = Wording(language).decimal(map.smallestTypeOnA3)
    return pick(
      "\(file): deze kaart is groter dan A3. Op A3 wordt de kleinste letter \(type) punt; bekijk de "
        + "kaart als svg op een scherm, of druk haar groter af.",
      "\(file): this map is larger than A3. On A3 the smallest type is \(type) points; look at it "
        + "as svg on a screen, or print it larger.")
  }
}

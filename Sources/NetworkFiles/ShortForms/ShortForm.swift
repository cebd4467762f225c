/// The places where a file may say on one line what a mapping says in full.
public enum ShortForm: Hashable, Sendable, CaseIterable {
  case member, person, organisation, actorClass, tie, family, couple, need, observation

  /// A line that shows the form.
  public var example: String {
    switch self {
    case .member: "joost: Joost, man, 41, care need"
    case .person: "oma: Oma Truus, family, moeder van Sanne"
    case .organisation: "school: De Linde, school"
    case .actorClass: "huisartsen: Huisartsen, gp-practice"
    case .tie: "oma -> gezin: strong, PE, weekly"
    case .family: "joost + sanne > lina, sem"
    case .couple: "joost + sanne: married"
    case .need: "gezin, finances: We weten niet meer wat we eerst moeten betalen"
    case .observation: "2026-05-10: Familiefoto's in de gang"
    }
  }
}

/// The sorts of support that a tie carries, with the letters of the Dutch ecogram.
public struct Support: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue & 0b1111 }

  /// P, praktische steun.
  public static let practical = Support(rawValue: 1)
  /// E, emotionele steun.
  public static let emotional = Support(rawValue: 2)
  /// A, advies en informatie.
  public static let advice = Support(rawValue: 4)
  /// G, gezelschap.
  public static let company = Support(rawValue: 8)

  /// Each sort with its letter, in the order in which letters are written.
  public static let lettered: [(letter: Character, support: Support)] = [
    ("P", .practical), ("E", .emotional), ("A", .advice), ("G", .company),
  ]

  /// The letters in the order P, E, A, G; empty for no support.
  public var letters: String {
    String(Self.lettered.filter { contains($0.support) }.map(\.letter))
  }

  /// Makes a set from letters in any order and case, or nothing when another letter is among
  /// them or one comes twice.
  public init?(letters: some StringProtocol) {
    var support: Support = []
    for letter in letters.uppercased() {
      guard let known = Self.lettered.first(where: { $0.letter == letter })?.support,
        !support.contains(known)
      else { return nil }
      support.insert(known)
    }
    self = support
  }
}

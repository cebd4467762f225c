import Foundation
public import SupportNetwork

/// Makes short names for actors from their names, each another one.
public struct ShortNames: Sendable {
  private var taken: Set<String> = []
  /// How many actors there are of a name that came more than once.
  private var counts: [String: Int] = [:]
  /// Longer ones are cut, so that people can still type them.
  private static let longest = 32

  /// - Parameter taken: the short names that there are already.
  public init(taken: some Sequence<ActorID> = []) { self.taken = Set(taken.map(\.rawValue)) }

  /// The short name of the next actor: `dr-maier`, and `dr-maier-2` for a second one.
  ///
  /// - Parameter sort: what stands before a name that begins with a digit, and instead of one of
  ///   which nothing is left, as of an emoji; itself a short name.
  ///
  /// Complexity: O(l) in the length of the name.
  public mutating func next(for name: String, sort: String) -> ActorID {
    let plain = Self.plain(name, longest: Self.longest)
    let first =
      if plain.isEmpty { sort } else if plain.first?.isLetter == true { plain } else {
        "\(sort)-\(plain)"
      }
    var text = first
    while !taken.insert(text).inserted {
      counts[first, default: 1] += 1
      text = "\(first)-\(counts[first, default: 1])"
    }
    guard let id = ActorID(text) else {
      preconditionFailure("few letters, digits and hyphens make a short name")
    }
    return id
  }

  /// A name in lower-case ASCII letters and digits with hyphens: "Gezin Jansen" gives
  /// `gezin-jansen`, other scripts are written in Latin letters, and of an emoji nothing is left.
  public static func plain(_ name: String, longest: Int) -> String {
    let latin =
      name.applyingTransform(StringTransform("Any-Latin; Latin-ASCII"), reverse: false) ?? name
    let plain = latin.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    // Of O'Neill one word is made; transliterations have such marks too.
    let joined = plain.lowercased().filter { !"'\u{2019}\u{02B9}".contains($0) }
    let parts = joined.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let slug = parts.joined(separator: "-").prefix(longest)
    return String(slug.hasSuffix("-") ? slug.dropLast() : slug)
  }
}

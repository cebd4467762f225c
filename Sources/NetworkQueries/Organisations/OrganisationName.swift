/// A name of an organisation, taken apart so that other spellings of it can be found.
///
/// "Zorg en Jeugd CN (ZJCN) - Afdeling Jeugdzorg" is a department of `zorg en jeugd cn`, also
/// called `zjcn`. Legal forms and articles tell nobody apart; the order of words does not either.
public struct OrganisationName: Hashable, Sendable {
  public let written: String
  /// The plain words, without legal forms and articles.
  let words: [String]
  /// The keys of all names in it: the whole, what stands on each side of a slash, abbreviations in
  /// brackets. The whole comes first.
  let keys: [Key]
  /// The keys of the organisation of which it names a department, if it does; its first letters are
  /// among them.
  let parentKeys: [Key]

  /// Words in an order of their own, so that names that differ in order have one key.
  struct Key: Hashable, Sendable {
    let text: String
    /// Whether it rests on leaving out "st", which may be *stichting* or *sint*.
    let isUnsure: Bool
  }

  public init(_ written: String) {
    self.written = written
    let parts = Parts(of: written)
    let parent = Self.parent(in: written).map { Parts(of: $0) }
    let whole = Self.telling(parts.outside.plainWords)
    words = whole.words
    let sides = parts.outside.split(separator: "/").map { Self.telling(String($0).plainWords) }
    // An abbreviation before the dash is that of the organisation, not of its department.
    let own = parts.abbreviations.dropFirst(parent?.abbreviations.count ?? 0)
    keys = Self.keys(of: [whole] + (sides.count > 1 ? sides : []), Array(own))
    parentKeys =
      parent.map { parent in
        let whole = Self.telling(parent.outside.plainWords)
        return Self.keys(of: [whole], parent.abbreviations + Self.initials(of: whole.words))
      } ?? []
  }

  /// The first letters of the words, of a name of two or more: "Centrum Jeugd en Gezin" is `cjg`
  /// and `cjeg`.
  var initials: [String] { Self.initials(of: words) }

  private static func initials(of words: [String]) -> [String] {
    guard words.count > 1 else { return [] }
    let all = String(words.compactMap(\.first))
    let important = String(words.filter { !smallWords.contains($0) }.compactMap(\.first))
    return all == important ? [all] : [important, all]
  }

  private static func keys(
    of names: [(words: [String], isUnsure: Bool)], _ abbreviations: [String]
  ) -> [Key] {
    var seen: Set<Key> = []
    return (names.map(key) + abbreviations.map { Key(text: $0, isUnsure: false) })
      .filter { !$0.text.isEmpty && seen.insert($0).inserted }
  }

  private static func key(_ name: (words: [String], isUnsure: Bool)) -> Key {
    Key(text: name.words.sorted().joined(separator: " "), isUnsure: name.isUnsure)
  }

  /// The words that tell an organisation from others; all of them when nothing else is left.
  private static func telling(_ all: [String]) -> (words: [String], isUnsure: Bool) {
    let words = joiningInitials(all).map { synonyms[$0] ?? $0 }
    let telling = words.filter {
      !legalForms.contains($0) && $0 != "st" && $0 != "of" && !KindWords.articles.contains($0)
    }
    return telling.isEmpty ? (words, false) : (telling, words.contains("st"))
  }

  /// Letters that stand alone one after another, as "B V", are one word.
  private static func joiningInitials(_ words: [String]) -> [String] {
    var joined: [String] = []
    var wasLetter = false
    for word in words {
      let isLetter = word.count == 1 && word.first?.isLetter == true
      if isLetter, wasLetter { joined[joined.count - 1] += word } else { joined.append(word) }
      wasLetter = isLetter
    }
    return joined
  }

  /// What stands before a dash or before a word for a department.
  private static func parent(in name: String) -> String? {
    for dash in [" - ", " \u{2013} ", " \u{2014} "] {
      if let range = name.ranges(of: dash).first { return String(name[..<range.lowerBound]) }
    }
    let words = name.split(separator: " ")
    let place = words.dropFirst().firstIndex { word in
      word.description.plainWords.first.map(departmentWords.contains) ?? false
    }
    return place.map { words[..<$0].joined(separator: " ") }
  }

  private static let legalForms: Set<String> = [
    "stichting", "bv", "nv", "vereniging", "ver", "cooperatie", "cooperatief", "ua", "vof",
    "maatschap", "vzw", "foundation", "fundashon", "fundacion", "ltd", "limited", "inc", "llc",
    "plc", "cic", "gmbh",
  ]
  private static let synonyms = ["municipality": "gemeente", "and": "en"]
  private static let smallWords: Set<String> = [
    "en", "van", "voor", "in", "op", "te", "of", "for", "bij", "aan", "der", "den", "di", "ku",
    "pa",
  ]
  private static let departmentWords: Set<String> = [
    "afdeling", "afd", "locatie", "vestiging", "department", "dept", "division", "branch",
  ]
}

/// A name without its brackets, and the abbreviations in them.
private struct Parts {
  var outside = ""
  var abbreviations: [String] = []

  init(of name: String) {
    var inside: String?
    for character in name {
      switch character {
      case "(", "[":
        outside += inside ?? ""
        inside = ""
      case ")", "]": close(&inside)
      default:
        if inside == nil { outside.append(character) } else { inside?.append(character) }
      }
    }
    close(&inside)
  }

  /// What is in brackets is an abbreviation when it is one word in capitals; otherwise it belongs
  /// to the name, as a place does.
  private mutating func close(_ inside: inout String?) {
    guard let text = inside else { return }
    inside = nil
    let words = text.plainWords
    if words.count == 1, text.count(where: \.isLetter) > 1, !text.contains(where: \.isLowercase) {
      abbreviations.append(words[0])
    } else {
      outside += " " + text + " "
    }
  }
}

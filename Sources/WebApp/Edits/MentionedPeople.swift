/// Whom a sentence in somebody's own words seems to name, to be offered as new on the map.
///
/// A guess by capitals and by words for relatives and neighbours, in Dutch and English; people
/// choose from it, and nothing is added by itself.
struct MentionedPeople {
  /// The names, in the order of the sentence, each once.
  let names: [String]

  /// - Parameter known: who is on the map already.
  init(in sentence: String, knowing known: [String]) {
    let knownWords = Set(known.flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) })
    let words = sentence.split(whereSeparator: \.isWhitespace).map(String.init)
    var found: [String] = []
    var place = 0
    while place < words.count {
      let word = words[place].letters
      let isFirst = place == 0 || words[place - 1].endsSentence
      let isRelative = Self.relatives.contains(word.lowercased())
      let isCapital = word.first?.isUppercase == true && word.count > 1
      let isName =
        isCapital && (!isFirst || Self.isDoing(place + 1, in: words))
        && !Self.noNames.contains(word.lowercased())
      place += 1
      guard isRelative || isName else { continue }
      var name = word
      if isRelative, place < words.count, !words[place - 1].endsSentence,
        words[place].first?.isUppercase == true
      {
        name += " " + words[place].letters
        place += 1
      }
      let parts = name.lowercased().split(separator: " ").map(String.init)
      guard !parts.allSatisfy(knownWords.contains) else { continue }
      let shown = name.prefix(1).uppercased() + name.dropFirst()
      if !found.contains(shown) { found.append(shown) }
    }
    names = found
  }

  /// Whether a word says what only people do, as after a name that begins a sentence.
  private static func isDoing(_ place: Int, in words: [String]) -> Bool {
    words.indices.contains(place) && deeds.contains(words[place].letters.lowercased())
  }

  private static let deeds: Set<String> = [
    "helpt", "past", "komt", "belt", "zegt", "woont", "werkt", "brengt", "haalt", "zorgt", "praat",
    "luistert", "kookt", "vertelt", "bezoekt", "leest", "doet",
    "helps", "minds", "comes", "calls", "says", "lives", "works", "brings", "cares", "talks",
    "listens", "cooks", "tells", "visits", "reads", "does",
  ]

  /// Words that begin a sentence before what people do and name nobody.
  private static let noNames: Set<String> = [
    "hij", "zij", "ze", "hier", "daar", "dat", "dit", "die", "wat", "wie", "er", "het", "niemand",
    "iemand", "iedereen", "alles", "niets", "soms", "nu", "nog", "dan", "toen", "morgen", "straks",
    "elke", "vaak", "post", "geld", "hulp", "ik", "je", "u", "men",
    "he", "she", "it", "that", "this", "what", "who", "nobody", "somebody", "someone", "everybody",
    "everyone", "everything", "nothing", "money", "help", "post", "here", "there",
  ]

  private static let relatives: Set<String> = [
    "oma", "opa", "moeder", "vader", "zus", "broer", "tante", "oom", "nicht", "neef", "buurvrouw",
    "buurman", "vriendin", "vriend", "juf", "meester", "huisarts", "collega",
    "gran", "grandma", "grandpa", "mother", "father", "sister", "brother", "aunt", "uncle",
    "neighbour", "friend", "teacher", "doctor", "colleague",
  ]
}

extension String {
  /// The word without marks around it.
  fileprivate var letters: String {
    guard let first = firstIndex(where: \.isLetter), let last = lastIndex(where: \.isLetter) else {
      return ""
    }
    return String(self[first...last])
  }

  fileprivate var endsSentence: Bool { last.map { ".!?:".contains($0) } ?? false }
}

/// Words before a name that make it the name of a person: "mevr. De Vries", "oma Truus".
///
/// Kring's own selection, in Dutch and English, and rather too small than too large: a title says it
/// of any name, a word for a relative only of a name that is nothing but names. An organisation that
/// is taken for a person can be decided on; a bare "Fatma Yilmaz" is not seen.
public enum PersonWords {
  /// Whether a name looks like that of a person.
  public static func isPerson(_ name: String) -> Bool {
    let written = name.split(whereSeparator: \.isWhitespace).map(String.init)
    let words = written.drop { openings.contains($0.lowercased()) }
    guard let first = words.first, let word = first.plainWords.first, first.plainWords.count == 1
    else { return false }
    let rest = words.dropFirst()
    if titles.contains(word) { return !rest.isEmpty }
    // In capitals these are abbreviations, as of a disease: "MS".
    if shortTitles.contains(word) { return !rest.isEmpty && first.contains(where: \.isLowercase) }
    return relatives.contains(word) && rest.allSatisfy(isName)
  }

  /// Whether a word is written as a part of somebody's name, and is no kind of organisation.
  private static func isName(_ word: String) -> Bool {
    guard word.first?.isLetter == true, let plain = word.plainWords.first else { return false }
    if particles.contains(plain) { return true }
    return word.first?.isUppercase == true && KindWords.kind(of: [plain]) == nil
  }

  private static let openings: Set<String> = ["de", "mijn", "my"]
  private static let titles: Set<String> = [
    "dhr", "heer", "meneer", "mijnheer", "mevr", "mevrouw", "mej", "mejuffrouw", "fam", "mrs",
    "mister",
  ]
  private static let shortTitles: Set<String> = ["hr", "mw", "mr", "ms"]
  private static let relatives: Set<String> = [
    "familie", "gezin", "oma", "opa", "moeder", "vader", "mama", "papa", "zus", "zusje", "broer",
    "broertje", "zoon", "dochter", "kleinzoon", "kleindochter", "tante", "oom", "neef", "nicht",
    "buurman", "buurvrouw", "vriend", "vriendin", "grandma", "grandpa", "granny", "grandmother",
    "grandfather", "mother", "father", "mum", "dad", "sister", "brother", "aunt", "uncle",
    "cousin", "nephew", "niece",
  ]
  private static let particles: Set<String> = [
    "van", "de", "der", "den", "het", "ten", "ter", "te", "el", "al", "ben", "bin", "von",
  ]
}

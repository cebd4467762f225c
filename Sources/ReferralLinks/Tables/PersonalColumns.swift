import NetworkQueries
import Tables

/// Columns of a referral log that would be about people: a log has to do without them.
///
/// Counting referrals needs no person; the least data is the best (article 5(1)(c) of the General
/// Data Protection Regulation). A heading shows it, or numbers that are all citizen service
/// numbers.
enum PersonalColumns {
  private static let words: Set<String> = [
    // Who it is about, or who helps.
    "wie", "who", "whom", "contact", "contactpersoon", "contacts", "medewerker", "behandelaar",
    "case", "casus", "burger", "inwoner", "bewoner", "gezin", "gezinsnaam", "huishouden",
    "household", "family", "person", "persoon", "people", "kind", "child", "naam", "name",
    "fullname", "voornaam", "achternaam", "surname", "lastname", "firstname", "initialen",
    "voorletters",
    // Which person that is.
    "bsn", "burgerservicenummer", "ssn", "zaaknummer", "birthdate", "birthday", "birth", "dob",
    "geboren", "leeftijd", "age", "geslacht", "gender", "sex", "etniciteit", "ethnicity",
    "herkomst", "religie", "religion", "geloof", "burgerlijkestaat", "postcode", "zipcode",
    "straat", "street", "adres", "address", "woonadres", "woonplaats", "mobiel", "mobile",
    // What is the matter, and text of any kind.
    "klacht", "klachten", "problematiek", "hulpvraag", "aanleiding", "bijzonderheden", "reason",
    "reasons", "reden", "redenen", "verwijsreden", "comment", "comments", "remark", "remarks",
    "toelichting", "omschrijving", "description", "beschrijving", "notes", "note", "memo",
  ]
  /// What longer words begin with: "clientnummer", "diagnosis".
  private static let beginnings = [
    "client", "patient", "klant", "dossier", "diagnos", "nationalit", "geboorte", "telefoon",
    "phone", "telephone", "email", "mail", "opmerking", "notitie", "ziekte", "medicat",
  ]

  /// The columns, among those that nothing else is made of.
  static func found(in headings: TableHeadings, read: Set<Int>) -> [Int] {
    headings.names.indices.filter { column in
      !read.contains(column) && headings.names[column].plainWords.contains(where: isPersonal)
    }
  }

  private static func isPersonal(_ word: String) -> Bool {
    words.contains(word) || beginnings.contains { word.hasPrefix($0) }
  }

  /// Whether a text is so long that it says more than a code or a name: more than six words.
  static func isFreeText(_ text: String) -> Bool {
    text.split(whereSeparator: \.isWhitespace).count > 6
  }

  /// Whether a text is a Dutch citizen service number: nine digits that pass the test of eleven.
  ///
  /// Source: Logisch Ontwerp BSN, RvIG: 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h − i is a multiple
  /// of 11.
  static func isCitizenServiceNumber(_ text: String) -> Bool {
    let digits = text.filter { $0 != "." && $0 != " " }.compactMap { Int(String($0)) }
    let isAllDigits = text.allSatisfy { $0.isNumber || $0 == "." || $0 == " " }
    guard isAllDigits, digits.count == 9, digits.contains(where: { $0 > 0 }) else { return false }
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
    return zip(digits, weights).map(*).reduce(0, +).isMultiple(of: 11)
  }
}

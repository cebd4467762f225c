import NetworkQueries
import Tables

/// Columns of a referral log that would be about people: a log has to do without them.
///
/// Counting referrals needs no person; the least data is the best (article 5(1)(c) of the General
/// Data Protection Regulation). A heading shows it, or numbers that are all citizen service
/// numbers.
enum PersonalColumns {
  private static let words: Set<String> = [
    "client", "clients", "clientnaam", "clientnummer", "clientname", "patient", "patientnaam",
    "dossier", "dossiernummer", "zaaknummer", "casus", "case",
    "klant", "klantnaam", "klantnummer", "burger", "inwoner", "bewoner", "gezin", "huishouden",
    "household", "family", "person", "persoon", "kind", "child", "naam", "name", "voornaam",
    "achternaam", "surname", "lastname", "firstname", "bsn", "burgerservicenummer", "ssn",
    "geboortedatum", "geboren", "geboortejaar", "birthdate", "birthday", "birth", "dob", "leeftijd",
    "age", "geslacht", "gender", "postcode", "telefoon", "phone", "email", "mail", "adres",
    "address",
  ]

  /// The columns, among those that nothing else is made of.
  static func found(in headings: TableHeadings, read: Set<Int>) -> [Int] {
    headings.names.indices.filter { column in
      !read.contains(column) && !words.isDisjoint(with: headings.names[column].plainWords)
    }
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

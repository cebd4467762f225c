import SupportNetwork
import Tables

/// The cells of one row, read as values; what cannot be read becomes a fault.
struct RowReading {
  let row: TableRow
  private(set) var faults: [LinkFault] = []

  init(_ row: TableRow) { self.row = row }

  mutating func report(_ fact: LinkFault.Fact, in column: Int?) {
    faults.append(LinkFault(row.fault(.missingValue, in: column), fact))
  }

  func text(_ column: Int?) -> String? { row.text(column) }

  mutating func requiredText(_ column: Int?) -> String? {
    let text = row.text(column)
    if text == nil { report(.table(.missingValue), in: column) }
    return text
  }

  /// A whole number from 0 on.
  mutating func number(_ column: Int?, most: Int = NumberRule.mostCounted) -> Int? {
    guard let text = row.text(column) else { return nil }
    guard let number = Int(text) else {
      report(.table(.noWholeNumber(text)), in: column)
      return nil
    }
    guard (0...most).contains(number) else {
      report(.table(.outside(lowest: 0, highest: most)), in: column)
      return nil
    }
    return number
  }

  mutating func requiredNumber(_ column: Int?) -> Int? {
    requiredText(column) == nil ? nil : number(column)
  }

  /// The identifier of an actor.
  mutating func requiredID(_ column: Int?) -> ActorID? {
    guard let text = requiredText(column) else { return nil }
    let id = ActorID(text)
    if id == nil { report(.table(.malformedID(text)), in: column) }
    return id
  }

  /// Reports where more was accepted, completed or reported on than was made.
  ///
  /// - Parameter columns: of these three.
  mutating func checkParts(of terms: ReferralTerms, in columns: [Int?]) {
    guard let made = terms.made else { return }
    for (column, part) in zip(columns, [terms.accepted, terms.completed, terms.reported]) {
      if let part, part > made { report(.moreThanMade(part, made: made), in: column) }
    }
  }

  mutating func date(_ column: Int?) -> CalendarDate? {
    guard let text = row.text(column) else { return nil }
    let date = CalendarDate(written: text)
    if date == nil { report(.table(.noDate(text)), in: column) }
    return date
  }

  mutating func requiredDate(_ column: Int?) -> CalendarDate? {
    requiredText(column) == nil ? nil : date(column)
  }

  mutating func boolean(_ column: Int?) -> Bool? {
    guard let text = row.text(column) else { return nil }
    let boolean = Bool(written: text)
    if boolean == nil { report(.table(.noBoolean(text)), in: column) }
    return boolean
  }

  /// A code, or a word that stands for it.
  mutating func code<Code: RawRepresentable & CaseIterable>(
    _ column: Int?, _ words: [String: Code]
  ) -> Code? where Code.RawValue == String {
    guard let text = row.text(column) else { return nil }
    if let code = Code(rawValue: text.lowercased()) ?? words[text.lowercased()] { return code }
    report(.table(.unknownCode(text, known: Code.allCases.map(\.rawValue))), in: column)
    return nil
  }

  /// The items of a list; a semicolon, comma or bar stands between them.
  func items(_ column: Int?) -> [String] {
    (row.text(column) ?? "").split { ";,|".contains($0) }
      .map { $0.trimmingSpaces }.filter { !$0.isEmpty }
  }

  /// Life domains by code or by name in either language.
  mutating func domains(_ column: Int?, of known: [LifeDomain]) -> [LifeDomainID] {
    var domains: [LifeDomainID] = []
    for item in items(column) {
      guard let id = known.named(item)?.id else {
        report(.table(.unknownCode(item, known: known.map(\.id.rawValue))), in: column)
        continue
      }
      if !domains.contains(id) { domains.append(id) }
    }
    return domains
  }
}

extension Bool {
  /// What people write for yes and no.
  init?(written text: String) {
    switch text.lowercased() {
    case "yes", "ja", "true", "waar", "1", "y", "j", "x": self = true
    case "no", "nee", "false", "onwaar", "0", "n": self = false
    default: return nil
    }
  }
}

extension CalendarDate {
  /// A day as files have it, `2026-05-10`, or as Dutch spreadsheets do, `10-5-2026` or `10/5/2026`;
  /// a time behind it is left out.
  init?(written text: String) {
    let day = text.split { $0 == " " || $0 == "T" }.first.map(String.init) ?? text
    if let date = CalendarDate(iso: day) {
      self = date
      return
    }
    let parts = day.split { $0 == "-" || $0 == "/" }.compactMap { Int($0) }
    guard parts.count == 3, parts[2] > 31 else { return nil }
    self.init(year: parts[2], month: parts[1], day: parts[0])
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

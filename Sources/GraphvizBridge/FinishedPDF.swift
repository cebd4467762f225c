import DotLanguage

/// Cairo's PDF, made fit to be read aloud and handed on.
///
/// It says what it is called and in what language, and no longer when and with what it was made: the
/// same picture has the same bytes. Cairo writes the document information and the catalogue last,
/// then a table of where all objects begin; these last parts are written anew. A file of another
/// form fails.
struct FinishedPDF {
  private let drawn: [UInt8]
  /// The table of objects and what follows it, as lines.
  private let lines: [Substring]
  private let tableStart: Int

  static func bytes(
    of picture: DotPicture, drawn: [UInt8]
  ) throws(DotRenderingFailure) -> [UInt8] {
    let pdf = try FinishedPDF(drawn: drawn)
    return try pdf.bytes(
      information: "<< /Title \(picture.title.asTextOfPDF) >>",
      additions: "/Lang \(picture.language.asTextOfPDF) "
        + "/ViewerPreferences << /DisplayDocTitle true >>")
  }

  private init(drawn: [UInt8]) throws(DotRenderingFailure) {
    let end = String(decoding: drawn.suffix(40), as: UTF8.self).split(separator: "\n")
    guard let mark = end.lastIndex(of: "startxref"), mark + 1 < end.endIndex,
      let start = Int(end[mark + 1]), drawn.indices.contains(start)
    else { throw .unexpectedOutput("startxref") }
    self.drawn = drawn
    tableStart = start
    lines = String(decoding: drawn[start...], as: UTF8.self).split(separator: "\n")
  }

  /// The file with other information, and a catalogue with more in it.
  private func bytes(
    information: String, additions: String
  ) throws(DotRenderingFailure) -> [UInt8] {
    let informationNumber = try object(named: "/Info")
    let catalogueNumber = try object(named: "/Root")
    let start = try place(of: informationNumber)
    let catalogueStart = try place(of: catalogueNumber)
    guard start < catalogueStart, catalogueStart < tableStart else {
      throw .unexpectedOutput("/Root")
    }
    var catalogue = String(decoding: drawn[catalogueStart..<tableStart], as: UTF8.self)
    guard let end = catalogue.firstRange(of: "\n>>\nendobj\n") else {
      throw .unexpectedOutput("endobj")
    }
    catalogue.replaceSubrange(end, with: "\n   \(additions)\n>>\nendobj\n")

    var finished = Array(drawn[..<start])
    var table = lines
    table[2 + informationNumber] = entry(finished.count)
    finished += "\(informationNumber) 0 obj\n\(information)\nendobj\n".utf8
    table[2 + catalogueNumber] = entry(finished.count)
    finished += catalogue.utf8
    guard let mark = table.lastIndex(of: "startxref") else { throw .unexpectedOutput("startxref") }
    table[mark + 1] = "\(finished.count)"
    for line in table { finished += "\(line)\n".utf8 }
    return finished
  }

  /// The number of the object that the end of the file names: `/Info 24 0 R`.
  private func object(named key: String) throws(DotRenderingFailure) -> Int {
    for line in lines {
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: key[...]), place + 1 < words.endIndex,
        let number = Int(words[place + 1])
      else { continue }
      return number
    }
    throw .unexpectedOutput(key)
  }

  /// Where an object begins, by the table.
  private func place(of object: Int) throws(DotRenderingFailure) -> Int {
    let line = 2 + object
    guard lines.indices.contains(line), lines[line].hasSuffix(" 00000 n "),
      let place = Int(lines[line].prefix(10)), drawn.indices.contains(place),
      drawn[place...].starts(with: "\(object) 0 obj\n".utf8)
    else { throw .unexpectedOutput("xref") }
    return place
  }

  /// A line of the table: ten digits, and always twenty bytes with the line break.
  private func entry(_ place: Int) -> Substring {
    let digits = String(place)
    return "\(String(repeating: "0", count: 10 - digits.count))\(digits) 00000 n "
  }
}

extension String {
  /// A text as PDF has it: UTF-16 in hexadecimal, with a byte order mark.
  fileprivate var asTextOfPDF: String {
    let units = utf16.map { unit in
      let digits = String(unit, radix: 16)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
    return "<feff\(units.joined())>"
  }
}

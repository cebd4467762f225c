extension String {
  /// The words of a name without what people write in different ways: capitals, accents and other
  /// marks on letters, punctuation, and the sign `&`.
  ///
  /// Letters of other scripts stay as they are. A point or apostrophe within a word joins its
  /// parts, so that "G.G.D." is `ggd` and "collega's" is `collegas`; other signs part words.
  ///
  /// Complexity: O(n) in the length of the text.
  package var plainWords: [String] {
    var words: [String] = []
    var word = ""
    for scalar in lowercased().unicodeScalars {
      if let letters = plainLetters(of: scalar) {
        word += letters
      } else if scalar != ".", scalar != "'", scalar != "\u{2019}" {
        if !word.isEmpty { words.append(word) }
        if scalar == "&" { words.append("en") }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}

/// The letters that a scalar stands for, none for a mark on the letter before, nothing for a sign.
///
/// The Unicode names of Latin letters say which letter they are: "LATIN SMALL LETTER E WITH ACUTE".
private func plainLetters(of scalar: Unicode.Scalar) -> String? {
  if scalar.isASCII {
    let isLetter = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    return isLetter ? String(scalar) : nil
  }
  switch scalar.properties.generalCategory {
  case .nonspacingMark: return ""
  case .lowercaseLetter, .uppercaseLetter, .otherLetter, .modifierLetter, .decimalNumber,
    .spacingMark:
    return latinLetters(of: scalar) ?? String(scalar)
  default: return nil
  }
}

private func latinLetters(of scalar: Unicode.Scalar) -> String? {
  let words = (scalar.properties.name ?? "").split(separator: " ")
  guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER" || words[2] == "LIGATURE"
  else { return nil }
  switch words[3] {
  case "SHARP": return "ss"
  case "DOTLESS": return "i"
  case "THORN": return "th"
  case "ETH": return "d"
  default: return words[3].count <= 2 ? words[3].lowercased() : nil
  }
}

extension String {
  /// The text with every scalar replaced for which `replacement` has one.
  func escaped(_ replacement: (Unicode.Scalar) -> String?) -> String {
    var result = ""
    var kept = startIndex
    for place in unicodeScalars.indices {
      guard let replaced = replacement(unicodeScalars[place]) else { continue }
      result += self[kept..<place]
      result += replaced
      kept = unicodeScalars.index(after: place)
    }
    return kept == startIndex ? self : result + self[kept...]
  }

  /// The text between tags or in an attribute of XML.
  package var escapedForMarkup: String {
    escaped { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: nil
      }
    }
  }

  /// A value of ours as a quoted DOT string.
  ///
  /// DOT has no escape for a backslash: it keeps a pair as a pair, and reads `\"` as a quote. So a
  /// backslash that would swallow a quote gets a second one; no value can end its own string.
  var quotedForDot: String {
    let isPlain = !utf8.contains { byte in
      byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0
    }
    if isPlain { return "\"" + self + "\"" }
    var quoted = "\""
    var backslashes = 0
    for scalar in unicodeScalars {
      switch scalar {
      case "\"":
        quoted += backslashes.isMultiple(of: 2) ? "\\\"" : "\\\\\""
      case "\0":
        quoted += "\u{FFFD}"
      default:
        quoted.unicodeScalars.append(scalar)
      }
      backslashes = scalar == "\\" ? backslashes + 1 : 0
    }
    return quoted + (backslashes.isMultiple(of: 2) ? "\"" : "\\\"")
  }

  /// The name of a node as a quoted DOT string: different names stay different.
  var quotedAsName: String {
    escaped { $0 == "\\" ? "\\\\" : nil }.quotedForDot
  }

  /// The text with an invisible joiner between a backslash and a quote, which DOT cannot write.
  var withBackslashesKeptFromQuotes: String {
    var kept = ""
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      if previous == "\\", scalar == "\"" { kept.unicodeScalars.append("\u{2060}") }
      kept.unicodeScalars.append(scalar)
      previous = scalar
    }
    return kept
  }
}

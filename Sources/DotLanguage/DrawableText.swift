/// One line of typed text, made fit to be drawn: nothing in it is lost, collapsed or obeyed.
///
/// - Spaces that XML or a browser would drop (at an end, or beside another one) become no-break
///   spaces, which are equally wide; a tab becomes a space.
/// - Line breaks within a line become spaces: a label's lines are its only line structure.
/// - Other control characters, and the two that XML forbids, become U+FFFD, so that the picture
///   stays well-formed and NUL never cuts a text short.
/// - Text that has no width (a lone direction mark) gets a no-break space, as Pango complains of it.
///
/// Linear in the length of the text.
func drawable(_ text: String) -> String {
  var scalars = text.unicodeScalars.map(\.drawn)
  for place in scalars.indices where scalars[place] == " " {
    let isAtAnEnd = place == scalars.startIndex || place == scalars.endIndex - 1
    if isAtAnEnd || scalars[place - 1] == "\u{A0}" || scalars[place + 1] == " " {
      scalars[place] = "\u{A0}"
    }
  }
  if !scalars.isEmpty, scalars.allSatisfy(\.hasNoWidth) { scalars.append("\u{A0}") }
  var drawn = String.UnicodeScalarView()
  drawn.append(contentsOf: scalars)
  return String(drawn)
}

extension Unicode.Scalar {
  /// Whether the scalar alone takes no place on a line.
  fileprivate var hasNoWidth: Bool {
    switch properties.generalCategory {
    case .format, .nonspacingMark, .enclosingMark: true
    default: properties.isDefaultIgnorableCodePoint
    }
  }

  /// The scalar that is drawn for this one.
  fileprivate var drawn: Unicode.Scalar {
    switch value {
    case 0x09, 0x0A...0x0D, 0x85, 0x2028, 0x2029: " "
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: "\u{FFFD}"
    default: self
    }
  }
}

/// The fonts of all drawings: one family and what stands in for it.
///
/// Pango takes such a stack for measuring, PNG and PDF, with the style after it; a finished SVG
/// gets the stack as its `font-family` and the style in attributes of its own.
public enum DotFont {
  /// The families, in order of preference.
  public static let family = "DejaVu Sans,Verdana,sans-serif"

  /// All values of `fontname` that the styles need.
  package static let names = [
    name(), name(isBold: true), name(isItalic: true), name(isBold: true, isItalic: true),
  ]

  /// The value of `fontname` for a style of the family.
  public static func name(isBold: Bool = false, isItalic: Bool = false) -> String {
    family + (isBold ? " Bold" : "") + (isItalic ? " Italic" : "")
  }
}

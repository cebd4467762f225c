/// A number as DOT and xdot write it: at most three decimals, a full stop, never an exponent.
///
/// Independent of the locale and of the standard library's shortest form, so the same drawing has
/// the same bytes everywhere. `-0` (and what rounds to it) is `0`. What is no number, or too large
/// to be a place on a sheet (from a million million on), is written `nan`, which every renderer
/// has to refuse.
///
/// Halves are rounded away from zero.
package func decimal(_ number: Double) -> String {
  guard number.isFinite, number.magnitude < 1e12 else { return "nan" }
  let thousandths = Int64((number * 1000).rounded(.toNearestOrAwayFromZero))
  guard thousandths != 0 else { return "0" }
  let sign = thousandths < 0 ? "-" : ""
  let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
  return sign + String(whole) + fractions[Int(rest)]
}

/// A number of thousandths as it stands behind the whole: nothing, `.5`, `.25`, `.125`.
private let fractions: [String] = (0..<1000).map { thousandths in
  var digits = String(thousandths + 1000).dropFirst()
  while digits.last == "0" { digits.removeLast() }
  return digits.isEmpty ? "" : "." + digits
}

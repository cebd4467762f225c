import Foundation

/// Fills contents up, so that the size of a sealed blob tells less of what is in it.
///
/// A byte 0x80 ends the content and zeros follow (ISO/IEC 7816-4). The seal lies around it, so that
/// nobody can try out other endings.
enum Padding {
  static func add(to content: Data, granule: Int) -> Data {
    guard granule > 1 else { return content }
    let rest = (content.count + 1) % granule
    return content + [0x80] + Data(count: rest == 0 ? 0 : granule - rest)
  }

  /// - Returns: nothing when the content was not filled up by this rule.
  static func remove(from filled: Data, granule: Int) -> Data? {
    guard granule > 1 else { return filled }
    guard let end = filled.lastIndex(where: { $0 != 0 }), filled[end] == 0x80 else { return nil }
    return filled[..<end]
  }
}

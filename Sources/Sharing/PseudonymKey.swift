/// The secret by which one case is made unrecognisable.
///
/// The same secret gives the same pseudonyms and the same shift of dates, so that two exports of a
/// case can be laid beside each other; exports with different secrets have nothing in common.
public struct PseudonymKey: Hashable, Sendable {
  private let secret: UInt64

  /// - Parameter secret: random, another one for each case, and kept with the case.
  public init(secret: UInt64) { self.secret = secret }

  /// A key out of the bytes of a file that holds a secret.
  ///
  /// Source: FNV-1a, G. Fowler, L. C. Noll, K.-P. Vo, 1991, RFC 9923.
  public init(bytes: some Sequence<UInt8>) {
    self.init(secret: Self.hash(bytes, from: 0xcbf2_9ce4_8422_2325))
  }

  /// By how many days all dates go back: a month to about four years.
  var daysBack: Int { 30 + Int(Self.mixed(secret) % 1461) }

  /// A number by which identifiers are put in an order that tells nothing of their own.
  func rank(of text: String) -> UInt64 {
    Self.mixed(Self.hash(text.utf8, from: Self.mixed(secret &+ 1)))
  }

  private static func hash(_ bytes: some Sequence<UInt8>, from start: UInt64) -> UInt64 {
    bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }

  /// Spreads a number over all bits.
  ///
  /// Source: the finaliser of SplitMix64, G. L. Steele, D. Lea and C. H. Flood, "Fast splittable
  /// pseudorandom number generators", OOPSLA 2014.
  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number &+ 0x9e37_79b9_7f4a_7c15
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

/// A set of life domains as bits; bit 0 is the first life domain of the network's list.
public struct DomainSet: OptionSet, Hashable, Sendable, BitwiseCopyable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The set of one domain.
  ///
  /// - Parameter index: its place in the network's list, 0 to 31.
  public init(index: Int) { self.init(rawValue: 1 << UInt32(index)) }

  public var count: Int { rawValue.nonzeroBitCount }

  /// The places of the domains in the network's list, lowest first.
  public var indices: [Int] { (0..<32).filter { rawValue & (1 << UInt32($0)) != 0 } }
}

/// Values in one row of memory that never changes: memory of their own, or part of a file that is
/// mapped into memory.
///
/// One family and a region that is opened from its file are read by the same code. The memory lives
/// as long as any copy of the column.
public struct Column<Element: BitwiseCopyable & Hashable & Sendable> {
  private let memory: UnsafeBufferPointer<Element>
  private let owner: AnyObject

  /// Copies values. Complexity: O(values).
  public init(_ values: some Collection<Element>) {
    self.init(count: values.count) { memory in
      _ = memory.initialize(fromContentsOf: values)
    }
  }

  /// Makes a column in place.
  ///
  /// - Parameter fill: gets memory that is all zero bits, and may write every value.
  ///
  /// Complexity: O(count), and what `fill` takes.
  public init(count: Int, fill: (UnsafeMutableBufferPointer<Element>) throws -> Void) rethrows {
    let own = OwnMemory<Element>(count: count)
    try fill(own.memory)
    memory = UnsafeBufferPointer(own.memory)
    owner = own
  }

  /// Takes memory that somebody else keeps.
  ///
  /// - Parameters:
  ///   - mapped: the bytes of the values, aligned for them; nobody writes to them any more.
  ///   - owner: keeps the memory for as long as it lives.
  ///
  /// - Precondition: the bytes are a whole number of values.
  public init(mapped: UnsafeRawBufferPointer, owner: AnyObject) {
    precondition(mapped.count.isMultiple(of: MemoryLayout<Element>.stride))
    memory = mapped.bindMemory(to: Element.self)
    self.owner = owner
  }

  /// Lends the values to a loop for which checking every place would cost too much.
  public func withUnsafeBufferPointer<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { extendLifetime(owner) }
    return try body(memory)
  }
}

// The memory is written before a column has it, and freed after the last one let it go.
extension Column: @unchecked Sendable {}

extension Column: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { memory.count }

  public subscript(place: Int) -> Element {
    precondition(place >= 0 && place < memory.count, "a place outside the column")
    defer { extendLifetime(owner) }
    return memory[place]
  }

  public func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<Element>) throws -> Result
  ) rethrows -> Result? {
    defer { extendLifetime(owner) }
    return try body(memory)
  }
}

extension Column: Hashable {
  public static func == (one: Column, other: Column) -> Bool { one.elementsEqual(other) }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for value in self { hasher.combine(value) }
  }
}

extension Column: ExpressibleByArrayLiteral {
  public init(arrayLiteral values: Element...) { self.init(values) }
}

/// The one owner of a column's own memory.
private final class OwnMemory<Element: BitwiseCopyable> {
  let memory: UnsafeMutableBufferPointer<Element>

  init(count: Int) {
    let bytes = UnsafeMutableRawBufferPointer.allocate(
      byteCount: count * MemoryLayout<Element>.stride, alignment: 64)
    bytes.initializeMemory(as: UInt8.self, repeating: 0)
    memory = bytes.bindMemory(to: Element.self)
  }

  deinit { memory.deallocate() }
}

/// One attribute of a graph, node or edge.
public struct DotAttribute: Hashable, Sendable {
  public var name: String
  public var value: DotValue

  public init(name: String, value: DotValue) {
    self.name = name
    self.value = value
  }
}

/// Attributes in the order in which they were first given; a name occurs once.
///
/// Lookup is linear: an element has a dozen attributes at most.
public struct DotAttributes: Hashable, Sendable {
  private var ordered: [DotAttribute]

  public init() { ordered = [] }

  /// The value of an attribute. Setting a known name keeps its place; setting `nil` removes it.
  public subscript(name: String) -> DotValue? {
    get { ordered.first { $0.name == name }?.value }
    set {
      let place = ordered.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): ordered[place].value = value
      case (let place?, nil): ordered.remove(at: place)
      case (nil, let value?): ordered.append(DotAttribute(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// These attributes with those of `others` over them.
  public func merging(_ others: DotAttributes) -> DotAttributes {
    var merged = self
    for attribute in others { merged[attribute.name] = attribute.value }
    return merged
  }
}

extension DotAttributes: ExpressibleByDictionaryLiteral {
  /// Of a name that is given twice, the last value counts, in the first one's place.
  public init(dictionaryLiteral elements: (String, DotValue)...) {
    self.init()
    for (name, value) in elements { self[name] = value }
  }
}

extension DotAttributes: RandomAccessCollection {
  public var startIndex: Int { ordered.startIndex }
  public var endIndex: Int { ordered.endIndex }
  public subscript(position: Int) -> DotAttribute { ordered[position] }
}

import SupportNetwork

/// What one reading of a file gathers: faults, and where each element of the network stands.
///
/// Reading goes on after a fault; what could not be read is left out or stood in for, and noted,
/// so that one mistake is not reported twice.
final class Reading {
  let text: FileText
  private(set) var faults: [PlacedFact] = []
  private(set) var spots: [Place: TextPosition] = [:]
  private(set) var paths: [NetworkElement: String] = [:]
  var path = FieldPath()
  var element = NetworkElement.network
  /// The field being read, for the items of a list.
  var field: FieldName?
  var nearest = NearestCode()
  /// The household being read, and the ties read so far: family sections stand in households.
  var householdIndex = 0
  var ties: [Tie] = []
  var sides = TieSides(households: [])
  /// Whether each actor that the file names was read, so that an unknown id is a mistake.
  var knowsAllActors = true
  var knowsAllLifeDomains = true
  /// Actors whose sort could not be read: rules about sorts skip them.
  var actorsOfUnknownSort: Set<ActorID> = []
  /// The codes of the life domains, once they are read.
  var lifeDomains: [String] = LifeDomain.standard.map(\.id.rawValue)

  /// The codes of learning questions, once they are read.
  var questionCodes: [String] = []

  init(text: FileText) { self.text = text }

  /// A fact with its position in scalars and its path.
  struct PlacedFact {
    let position: TextPosition
    let path: String
    let fact: Fault.Fact
  }

  func report(_ fact: Fault.Fact, at position: TextPosition, path way: String? = nil) {
    faults.append(PlacedFact(position: position, path: way ?? path.description, fact: fact))
  }

  /// Drops what was reported for no good reason.
  func forget(_ isIdle: (Fault.Fact) -> Bool) { faults.removeAll { isIdle($0.fact) } }

  /// Reads something with one more step on the path.
  func inside<Result>(_ step: FieldPath.Step, _ body: () -> Result) -> Result {
    path.steps.append(step)
    defer { path.steps.removeLast() }
    return body()
  }

  /// Reads an element of the network, whose fields are from now on found by place.
  func reading<Result>(
    _ element: NetworkElement, at position: TextPosition, _ body: () -> Result
  ) -> Result {
    let outer = self.element
    self.element = element
    defer { self.element = outer }
    spots[Place(element)] = position
    paths[element] = path.description
    return body()
  }

  /// Remembers where a field of the element at hand stands.
  func note(_ field: FieldName?, item: Int? = nil, at position: TextPosition) {
    guard let field else { return }
    spots[Place(element, field, item: item)] = position
  }

  /// Where a place of the network stands in the file; its field or element if no closer.
  func position(of place: Place) -> TextPosition {
    spots[place] ?? spots[Place(place.element, place.field)] ?? spots[Place(place.element)]
      ?? .start
  }
}

public import SupportNetwork

/// Writes a network in the canonical form of its file.
///
/// Sections come in a fixed order with a blank line between them; everything is written in the
/// short form when that says all of it, and else as a mapping in braces; fields at their default
/// are left out. The same network always gives the same text.
struct NetworkWriter {
  let network: SupportNetwork
  let sides: TieSides
  let order: TieOrder
  var lines: [String] = []

  init(_ network: SupportNetwork) {
    self.network = network
    sides = TieSides(households: network.households)
    order = TieOrder(network)
    writeHead()
    writeHouseholds()
    writeActors()
    writeTies()
    writeCaseWork()
    writeRecord()
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func write(_ line: String, depth: Int = 0) {
    lines.append(String(repeating: "  ", count: depth) + line)
  }

  /// Writes a field whose value is a text, if it has one.
  mutating func write(_ field: some FieldEntry, _ text: String?, depth: Int = 0) {
    guard let text else { return }
    write("\(field.name): \(ScalarText.written(text, inFlow: false))", depth: depth)
  }

  /// Writes the name of a section, a blank line before it.
  mutating func begin(_ field: some FieldEntry) {
    lines.append("")
    write(field.name + ":")
  }

  /// Writes a section of lines, if there are any.
  mutating func write(_ field: some FieldEntry, lines: [String]) {
    guard !lines.isEmpty else { return }
    begin(field)
    for line in lines { write(line, depth: 1) }
  }

  private mutating func writeHead() {
    write("\(NetworkFields.version.name): \(NetworkFile.version)")
    write(NetworkFields.title, network.title)
    write(NetworkFields.language, network.language?.rawValue)
    if let date = network.dates.first {
      let dates = network.dates.map(\.iso)
      let days = dates.count == 1 ? date.iso : "[" + dates.joined(separator: ", ") + "]"
      write("\(NetworkFields.date.name): \(days)")
    }
    write(NetworkFields.occasion, network.occasion)
    guard network.lifeDomains != LifeDomain.standard else { return }
    if network.lifeDomains.isEmpty {
      write("\(NetworkFields.lifeDomains.name): []")
    } else {
      write("\(NetworkFields.lifeDomains.name):")
      for domain in network.lifeDomains {
        var mapping = FlowMapping()
        mapping.add(LifeDomainFields.id, domain.id.rawValue)
        mapping.add(LifeDomainFields.dutch, domain.dutch)
        mapping.add(LifeDomainFields.english, domain.english)
        write("- " + mapping.text, depth: 1)
      }
    }
  }
}

extension NetworkFile {
  /// The text of a network in the canonical form: always the same for the same network.
  ///
  /// Reading the text of a network without problems gives the network again, with its ties in the
  /// order of the file: those that family sections hold come first.
  ///
  /// Complexity: O(n) in the size of the network.
  public static func text(of network: SupportNetwork) -> String { NetworkWriter(network).text }
}

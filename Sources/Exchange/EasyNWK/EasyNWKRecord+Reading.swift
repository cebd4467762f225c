import SupportNetwork

extension EasyNWKRecord {
  /// What reading a file gave.
  public enum ReadingResult: Sendable {
    case record(EasyNWKRecord)
    /// All that is wrong with the file, in its order; at least one.
    case faults([ImportFault])
  }

  /// Reads a file of easyNWK: a record of maps, or one map alone as older versions wrote it.
  ///
  /// Fields that older versions did not write yet take their usual values.
  ///
  /// Complexity: O(n) in the length of the file.
  public static func read(_ bytes: some Collection<UInt8>) -> ReadingResult {
    let text = JSONText(bytes)
    let root: JSONNode
    do throws(ImportFault) {
      root = try text.root()
    } catch {
      return .faults([error])
    }
    var reading = FieldReading(text)
    let maps: [EasyNWKMap]
    if isRecord(root) {
      maps = reading.items("versions", of: root, path: "").compactMap { node, path in
        reading.version(node, path: path)
      }
      if maps.isEmpty, reading.faults.isEmpty { reading.report(.noMap, at: root, path: "versions") }
    } else if isMap(root) {
      maps = [reading.map(root, path: "", title: "", date: nil)]
    } else {
      return .faults([text.fault(.noMap, at: root.offset)])
    }
    return reading.faults.isEmpty
      ? .record(EasyNWKRecord(maps: maps)) : .faults(reading.faults)
  }

  static func isRecord(_ root: JSONNode) -> Bool { root["versions"] != nil }

  static func isMap(_ root: JSONNode) -> Bool { root["ego"] != nil && root["alteri"] != nil }
}

extension FieldReading {
  fileprivate mutating func version(_ node: JSONNode, path: String) -> EasyNWKMap? {
    guard isFields(node, path: path), let map = fields("nwk", of: node, path: path) else {
      return nil
    }
    let title = text("title", of: node, path: path, rule: .label)
    let date = date("date", of: node, path: path)
    return self.map(map, path: Self.joined(path, "nwk"), title: title, date: date)
  }

  private mutating func date(_ name: String, of node: JSONNode, path: String) -> CalendarDate? {
    let text = text(name, of: node, path: path, rule: .label)
    guard !text.isEmpty, let field = node[name] else { return nil }
    let date = CalendarDate(iso: text)
    if date == nil { report(.noDate(text), at: field, path: Self.joined(path, name)) }
    return date
  }

  fileprivate mutating func map(
    _ node: JSONNode, path: String, title: String, date: CalendarDate?
  ) -> EasyNWKMap {
    let centre = fields("ego", of: node, path: path).map {
      self.centre($0, path: Self.joined(path, "ego"))
    }
    var seen: Set<Int> = []
    let alterItems = items("alteri", of: node, path: path)
    let alters = alterItems.compactMap { item, path in
      alter(item, path: path, seen: &seen)
    }
    // When a number cannot be read, that nobody has another number may not be true.
    let known = alters.count == alterItems.count ? seen : nil
    let connections = items("connections", of: node, path: path).compactMap { item, path in
      connection(item, path: path, known: known)
    }
    return EasyNWKMap(
      title: title, date: date,
      centre: centre ?? EasyNWKMap.Centre(name: "", gender: .unstated, age: nil, note: ""),
      alters: alters, connections: connections)
  }

  private mutating func centre(_ node: JSONNode, path: String) -> EasyNWKMap.Centre {
    let years = Int(text("age", of: node, path: path, rule: .label))
    return EasyNWKMap.Centre(
      name: text("name", of: node, path: path, rule: .name),
      gender: Gender(easyNWK: text("currentGender", of: node, path: path, rule: .label)),
      age: years.flatMap { (0...120).contains($0) ? .years($0) : nil },
      note: text("note", of: node, path: path, rule: .words))
  }

  private mutating func alter(
    _ node: JSONNode, path: String, seen: inout Set<Int>
  ) -> EasyNWKMap.Alter? {
    guard isFields(node, path: path), let identity = wholeNumber("id", of: node, path: path) else {
      return nil
    }
    if !seen.insert(identity).inserted {
      report(.repeatedNumber(identity), at: node["id"] ?? node, path: Self.joined(path, "id"))
    }
    let gender = text("currentGender", of: node, path: path, rule: .label)
    return EasyNWKMap.Alter(
      number: identity, name: text("name", of: node, path: path, rule: .name),
      role: text("role", of: node, path: path, rule: .label),
      note: text("note", of: node, path: path, rule: .words),
      // Before there was a field for it, that somebody is no human was a gender.
      isHuman: boolean("human", of: node, path: path, usual: gender != "kein Mensch"),
      hasDied: boolean("deceased", of: node, path: path, usual: false),
      edge: edge(of: node, path: path),
      angle: number("angle", of: node, path: path, usual: 0),
      distance: number("distance", of: node, path: path, usual: 0))
  }

  private mutating func edge(of node: JSONNode, path: String) -> EasyNWKMap.Edge {
    let code = wholeNumber("edgeType", of: node, path: path, usual: 1)
    if let edge = EasyNWKMap.Edge(rawValue: code) { return edge }
    report(
      .unknownEdgeType(code), at: node["edgeType"] ?? node, path: Self.joined(path, "edgeType"))
    return .single
  }

  private mutating func connection(
    _ node: JSONNode, path: String, known: Set<Int>?
  ) -> EasyNWKMap.Connection? {
    guard isFields(node, path: path) else { return nil }
    let ends = ["id1", "id2"].compactMap { name -> Int? in
      guard let number = wholeNumber(name, of: node, path: path) else { return nil }
      guard let known, !known.contains(number) else { return number }
      report(.unknownNumber(number), at: node[name] ?? node, path: Self.joined(path, name))
      return nil
    }
    return ends.count == 2 ? EasyNWKMap.Connection(one: ends[0], other: ends[1]) : nil
  }
}

extension Gender {
  /// A gender by the German word that easyNWK writes, whatever language it shows.
  fileprivate init(easyNWK word: String) {
    switch word {
    case "weiblich": self = .woman
    case "männlich": self = .man
    case "divers": self = .other
    default: self = .unstated
    }
  }
}

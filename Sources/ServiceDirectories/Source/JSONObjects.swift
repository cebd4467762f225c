/// Objects of JSON as records of tables.
struct JSONObjects {
  /// To what an object within another belongs.
  struct Owner {
    var organisation: String?
    var service: String?
    var location: String?
    /// Whether the object stands by itself.
    var isRoot = true
  }

  private var roots: [SourceTable: [SourceRecord]] = [:]
  /// Objects within others, by table and identifier, in the order in which they came.
  private var mentions: [SourceTable: [(id: String, fields: [SourceField: String], file: String)]] =
    [:]
  private var mentionNumbers: [SourceTable: [String: Int]] = [:]
  private var joins: [SourceTable: Set<[SourceField: String]>] = [:]
  private(set) var unknown: [FoundPlace] = []
  /// Objects of which Kring keeps nothing.
  private(set) var others = ObjectCounts()
  var isSocialMap = false

  /// The records: objects by themselves, then those that are only within others.
  var records: [SourceTable: [SourceRecord]] {
    var records = roots
    for (table, mentions) in mentions {
      let known = Set((roots[table] ?? []).compactMap { $0[.id] })
      records[table, default: []] += mentions.filter { !known.contains($0.id) }
        .map { SourceRecord(fields: $0.fields, file: $0.file) }
    }
    return records
  }

  /// Takes a whole file.
  mutating func take(_ value: Any, file: String) {
    switch value {
    case let list as [Any]: for item in list { take(item, file: file) }
    case let object as [String: Any]:
      if let contents = (object["contents"] ?? object["content"]) as? [Any] {
        for item in contents { take(item, file: file) }
      } else if takeTables(object, file: file) {
        break
      } else if let table = Self.table(of: object) {
        add(object, to: table, Owner(), file: file)
      } else {
        let fields = object.keys.sorted().prefix(5).joined(separator: ", ")
        unknown.append(FoundPlace(file: file, id: Self.text(object["id"]), detail: fields))
      }
    default: unknown.append(FoundPlace(file: file))
    }
  }

  /// Takes an object that holds a list for each table.
  private mutating func takeTables(_ object: [String: Any], file: String) -> Bool {
    guard object["id"] == nil else { return false }
    var isTables = false
    var notKept: [(name: String, objects: [[String: Any]])] = []
    // In the order of tables, as the keys of an object have none.
    for key in object.keys.sorted() {
      guard let list = object[key] as? [Any] else { continue }
      let items = list.compactMap { $0 as? [String: Any] }
      let stem = String(key.prefix { $0 != "." })
      let names: (SourceField) -> Bool = { field in
        items.contains { item in field.names.contains { item[$0] != nil } }
      }
      let table = stem == "themes" ? .term : SourceTable.named(stem, columns: names)
      guard let table else {
        notKept.append((stem, items))
        continue
      }
      isTables = true
      for item in items { add(item, to: table, Owner(), file: file) }
      for _ in items.count..<list.count { unknown.append(FoundPlace(file: file, detail: stem)) }
    }
    guard isTables else { return false }
    for (name, objects) in notKept { others.add(objects, named: name, file: file) }
    return true
  }

  /// What an object by itself is, by the fields it has.
  private static func table(of object: [String: Any]) -> SourceTable? {
    func has(_ keys: String...) -> Bool { keys.contains { object[$0] != nil } }
    // A JSON Schema has the name of what it describes.
    if has("$schema") || object["properties"] is [String: Any] { return nil }
    if has("organization", "organization_id", "organisation_id"), has("name", "title") {
      return has("latitude", "location_type", "addresses") ? .location : .service
    }
    if has("location", "location_id"), !has("name") || has("service", "service_id") {
      return .serviceAtLocation
    }
    guard has("name", "term") else { return nil }
    if has("latitude", "location_type", "addresses") { return .location }
    if has("parent_id", "term_uri", "taxonomy", "taxonomy_detail", "code") { return .term }
    if has("slug"), !has("islands", "island", "themes") { return .term }
    if has("uri", "version"), !has("website", "email", "url", "legal_status") { return nil }
    if has("status"), has("application_process", "fees", "assured_date", "attributes") {
      return .service
    }
    return .organisation
  }

  /// Adds an object, and those within it.
  private mutating func add(
    _ object: [String: Any], to table: SourceTable, _ owner: Owner, file: String
  ) {
    var fields = Self.fields(of: object, table)
    if fields[.name] == nil {
      let dutch = (object["translations"] as? [String: Any])?["nl"] as? [String: Any]
      fields[.name] = Self.text(dutch?["name"])
    }
    if table == .organisation || table == .service, object["island"] ?? object["islands"] != nil {
      addSocialMap(object, table, &fields, file: file)
    }
    others.addOthers(in: object, of: table, file: file)
    switch table {
    case .organisation: addChildren(of: object, organisation: fields[.id], file: file)
    case .service: addChildren(ofService: object, &fields, owner, file: file)
    case .serviceAtLocation: addChildren(ofPlace: object, &fields, owner, file: file)
    case .location:
      fields[.organisationID] = fields[.organisationID] ?? owner.organisation
      addAll(object["addresses"], to: .address, file: file) { $0[.locationID] = fields[.id] }
      addAll(object["physical_addresses"], to: .address, file: file) {
        $0[.locationID] = fields[.id]
      }
    default: break
    }
    keep(fields, in: table, isRoot: owner.isRoot, file: file)
  }

  private mutating func addChildren(
    of object: [String: Any], organisation id: String?, file: String
  ) {
    let inside = Owner(organisation: id, isRoot: false)
    for service in object["services"] as? [[String: Any]] ?? [] {
      add(service, to: .service, inside, file: file)
    }
    for location in object["locations"] as? [[String: Any]] ?? [] {
      add(location, to: .location, inside, file: file)
    }
    addAll(object["organization_identifiers"], to: .organisationIdentifier, file: file) {
      $0[.organisationID] = id
    }
  }

  private mutating func addChildren(
    ofService object: [String: Any], _ fields: inout [SourceField: String], _ owner: Owner,
    file: String
  ) {
    let id = fields[.id]
    if let organisation = object["organization"] as? [String: Any] {
      fields[.organisationID] = Self.text(organisation["id"])
      add(organisation, to: .organisation, Owner(isRoot: false), file: file)
    }
    fields[.organisationID] = fields[.organisationID] ?? owner.organisation
    addAll(object["service_areas"], to: .serviceArea, file: file) { $0[.serviceID] = id }
    addAll(object["capacities"], to: .serviceCapacity, file: file) { $0[.serviceID] = id }
    addAll(object["eligibility"], to: .eligibility, file: file) { $0[.serviceID] = id }
    for place in object["service_at_locations"] as? [[String: Any]] ?? [] {
      add(place, to: .serviceAtLocation, Owner(service: id, isRoot: false), file: file)
    }
    for attribute in object["attributes"] as? [[String: Any]] ?? [] {
      var link = Self.fields(of: attribute, .attribute)
      link[.linkID] = id
      link[.linkEntity] = "service"
      if let term = attribute["taxonomy_term"] as? [String: Any] {
        link[.termID] = Self.text(term["id"])
        add(term, to: .term, Owner(isRoot: false), file: file)
      }
      keep(link, in: .attribute, isRoot: false, file: file)
    }
  }

  private mutating func addChildren(
    ofPlace object: [String: Any], _ fields: inout [SourceField: String], _ owner: Owner,
    file: String
  ) {
    fields[.serviceID] = fields[.serviceID] ?? owner.service
    if let service = object["service"] as? [String: Any] {
      fields[.serviceID] = Self.text(service["id"])
      add(service, to: .service, Owner(isRoot: false), file: file)
    }
    let service = fields[.serviceID]
    addAll(object["service_areas"], to: .serviceArea, file: file) { $0[.serviceID] = service }
    if let location = object["location"] as? [String: Any] {
      fields[.locationID] = Self.text(location["id"])
      add(location, to: .location, Owner(isRoot: false), file: file)
    }
  }

  private mutating func addAll(
    _ value: Any?, to table: SourceTable, file: String,
    _ complete: (inout [SourceField: String]) -> Void
  ) {
    for object in value as? [[String: Any]] ?? [] {
      var fields = Self.fields(of: object, table)
      complete(&fields)
      keep(fields, in: table, isRoot: false, file: file)
    }
  }

  mutating func keep(
    _ fields: [SourceField: String], in table: SourceTable, isRoot: Bool, file: String
  ) {
    if isRoot {
      roots[table, default: []].append(SourceRecord(fields: fields, file: file))
      return
    }
    guard let id = fields[.id] else {
      if joins[table, default: []].insert(fields).inserted {
        roots[table, default: []].append(SourceRecord(fields: fields, file: file))
      }
      return
    }
    // Of the same attribute or place, each link counts.
    let key =
      [.attribute, .serviceAtLocation].contains(table)
      ? id + "\n" + (fields[.linkID] ?? fields[.serviceID] ?? "") : id
    if let number = mentionNumbers[table]?[key] {
      mentions[table]?[number].fields.merge(fields) { first, _ in first }
    } else {
      mentionNumbers[table, default: [:]][key] = mentions[table]?.count ?? 0
      mentions[table, default: []].append((id, fields, file))
    }
  }

  private static func fields(
    of object: [String: Any], _ table: SourceTable
  ) -> [SourceField: String] {
    var fields: [SourceField: String] = [:]
    for field in SourceField.allCases {
      fields[field] = field.names.lazy.compactMap { text(object[$0]) }.first
    }
    return fields
  }

  /// A text or number without spaces around it, or a list of them with commas.
  static func text(_ value: Any?) -> String? {
    let text =
      switch value {
      case let text as String: text
      case let list as [Any]: list.compactMap { Self.text($0) }.joined(separator: ",")
      case let number as any CustomStringConvertible where !(value is [String: Any]):
        number.description
      default: ""
      }
    return ListCell.items(of: text.replacing(";", with: "\u{1}")).first?
      .replacing("\u{1}", with: ";")
  }
}

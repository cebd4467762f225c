extension JSONObjects {
  /// What a social map says in its own way: themes are terms, islands areas, audiences target
  /// groups. Where it has no services, what an organisation offers is one service of its name.
  mutating func addSocialMap(
    _ object: [String: Any], _ table: SourceTable, _ fields: inout [SourceField: String],
    file: String
  ) {
    isSocialMap = true
    let areas = Self.texts(object["islands"]) + Self.texts(object["island"])
    fields[.region] = areas.count == 1 ? areas[0] : nil
    if fields[.status]?.contains("archived") == true { fields[.status] = "inactive" }
    let address = Self.dutch((object["contact"] as? [String: Any])?["address"])
    if table == .organisation, let id = fields[.id], let address {
      keep([.organisationID: id, .address1: address], in: .address, isRoot: false, file: file)
    }
    let themes = Self.texts(object["primary_theme_ids"]) + Self.texts(object["secondary_theme_ids"])
    var service = fields
    if table == .organisation {
      guard !themes.isEmpty else { return }
      service[.organisationID] = fields[.id]
      service[.access] = Self.dutch(object["access_label"])
      service[.termIDs] = themes.joined(separator: ",")
      keep(service, in: .service, isRoot: true, file: file)
    }
    for area in areas {
      keep(
        [.serviceID: service[.id] ?? "", .name: area], in: .serviceArea, isRoot: false, file: file)
    }
    for group in Self.texts(object["audiences"]) + Self.texts(object["target_audiences"]) {
      keep(
        [.serviceID: service[.id] ?? "", .eligibility: group], in: .eligibility, isRoot: false,
        file: file)
    }
  }

  private static func texts(_ value: Any?) -> [String] {
    (value as? [Any])?.compactMap { text($0) } ?? text(value).map { [$0] } ?? []
  }

  /// The Dutch one of texts by language.
  private static func dutch(_ value: Any?) -> String? {
    text((value as? [String: Any])?["nl"])
  }
}

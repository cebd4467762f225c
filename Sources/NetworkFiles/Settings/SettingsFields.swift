import NetworkQueries

/// The sections of a settings file.
enum SettingsFields {
  static let version = Field(
    "kring-settings", .documentVersion(SettingsFile.version), isRequired: true,
    "The version of the format: 1.")
  static let trust = Field("trust", .trust, "How far each sort of tie is trusted, up to 1.")
  static let gaps = Field("gaps", .gapSettings, "The gap rules: off, or with other numbers.")

  static let table = FieldTable(
    "settings", "What a team sets for all its questions.", [version, trust, gaps])
}

extension Reading {
  /// Reads a whole settings file.
  func settings(_ node: FileNode) -> AskingSettings? {
    guard let record = record(node, SettingsFields.table, from: .start) else { return nil }
    if let version = record[SettingsFields.version], version > SettingsFile.version {
      forget { $0 != .newerVersion(version) }
      return nil
    }
    var settings = AskingSettings()
    settings.trust = record[SettingsFields.trust] ?? settings.trust
    settings.gaps = record[SettingsFields.gaps] ?? settings.gaps
    return settings
  }
}

/// The numbers of trust.
enum TrustFields {
  private static func field(_ name: String, _ summary: String) -> Field<Double> {
    Field(name, .number(0.001, 1), isNoted: false, summary)
  }

  static let weak = field("weak", "A weak tie; 0.3 unless set.")
  static let normal = field("normal", "A normal tie; 0.6 unless set.")
  static let strong = field("strong", "A strong tie; 0.9 unless set.")
  static let stressful = field("stressful", "A factor for tension; 0.5 unless set.")
  static let ambivalent = field(
    "ambivalent", "A factor for support and tension at once; 0.7 unless set.")
  static let cold = field("cold-referral", "A leaflet or phone number; 0.3 unless set.")
  static let warm = field("warm-referral", "An introduction in person; 0.7 unless set.")
  static let agreed = field("agreed-referral", "A written agreement; 0.9 unless set.")

  static let table = FieldTable(
    "trust", "How far each sort of tie is trusted to carry a question onwards, up to 1.",
    [weak, normal, strong, stressful, ambivalent, cold, warm, agreed])
}

extension Shape where Value == TrustScale {
  static let trust: Shape<TrustScale> = .fields(TrustFields.table) { record in
    var trust = TrustScale()
    trust.weak = record[TrustFields.weak] ?? trust.weak
    trust.normal = record[TrustFields.normal] ?? trust.normal
    trust.strong = record[TrustFields.strong] ?? trust.strong
    trust.stressful = record[TrustFields.stressful] ?? trust.stressful
    trust.ambivalent = record[TrustFields.ambivalent] ?? trust.ambivalent
    trust.coldReferral = record[TrustFields.cold] ?? trust.coldReferral
    trust.warmReferral = record[TrustFields.warm] ?? trust.warmReferral
    trust.agreedReferral = record[TrustFields.agreed] ?? trust.agreedReferral
    return trust
  }
}

extension Shape where Value == Int {
  /// The version of a sort of file; a newer one is read as a number, so that it can be named.
  static func documentVersion(_ newest: Int) -> Shape<Int> {
    Shape<Int>(schema: .integer(lowest: 1, highest: newest)) { node, reading in
      guard let text = reading.scalar(node),
        let version = reading.integer(text, 1, 1_000_000, at: node.position)
      else { return nil }
      if version > newest { reading.report(.newerVersion(version), at: node.position) }
      return version
    }
  }
}

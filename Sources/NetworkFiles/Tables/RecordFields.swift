import SupportNetwork

/// The fields of why a network is kept.
enum CaseRecordFields {
  static let purpose = Field("purpose", .words, "What the network is for.")
  static let ground = Field<LegalGround>("ground", .code, "The legal ground.")
  static let domainReasons = Field(
    "domain-reasons", .domainReasons, "Why a life domain was opened, by its code.")
  static let retention = Field("retention", .retention, "How long it is kept.")

  static let table = FieldTable(
    "record", "Why this network may be kept, and how long.",
    [purpose, ground, domainReasons, retention])
}

/// The fields of how long a network is kept.
enum RetentionFields {
  static let rule = Field<Retention.Rule>("rule", .code, isRequired: true, "Which rule.")
  static let start = Field("start", .date, "The day the clock started.")
  static let end = Field("end", .date, "The day it must be gone.")

  static let table = FieldTable("retention", "How long the network is kept.", [rule, start, end])
}

extension Shape where Value == Retention {
  static let retention: Shape<Retention> = .fields(RetentionFields.table) { record in
    let start = record[RetentionFields.start]
    let end = record[RetentionFields.end]
    return record[RetentionFields.rule].map { Retention(rule: $0, start: start, end: end) }
  }
}

extension Shape where Value == [DomainReason] {
  static let domainReasons: Shape<[DomainReason]> = .entries(
    keys: SchemaPattern.identifier, .words
  ) { key, text, reason, reading in
    reading.lifeDomain(text, at: key.position).map { DomainReason(domain: $0, reason: reason) }
  }
}

extension Shape where Value == CaseRecord {
  static let record = Shape<CaseRecord>(schema: .record(CaseRecordFields.table)) { node, reading in
    reading.reading(.record, at: node.position) {
      reading.record(node, CaseRecordFields.table).map { record in
        CaseRecord(
          purpose: record[CaseRecordFields.purpose], ground: record[CaseRecordFields.ground],
          domainReasons: record[CaseRecordFields.domainReasons] ?? [],
          retention: record[CaseRecordFields.retention])
      }
    }
  }
}

/// The fields of a life domain of the network's own list.
enum LifeDomainFields {
  static let id = Field("id", .lifeDomain, isRequired: true, "Its code.")
  static let dutch = Field("nl", .name, isRequired: true, "Its name in Dutch.")
  static let english = Field("en", .name, isRequired: true, "Its name in English.")

  static let table = FieldTable("life-domain", "A life domain.", [id, dutch, english])
}

extension Shape where Value == [LifeDomain] {
  static let lifeDomains = Shape<[LifeDomain]>(
    schema: .list(.record(LifeDomainFields.table))
  ) { node, reading in
    reading.elements(node, NetworkElement.lifeDomain) { node in
      guard let record = reading.record(node, LifeDomainFields.table),
        let id = record[LifeDomainFields.id]
      else {
        reading.knowsAllLifeDomains = false
        return nil
      }
      return LifeDomain(
        id: id, dutch: record[LifeDomainFields.dutch] ?? Reading.unreadable,
        english: record[LifeDomainFields.english] ?? Reading.unreadable)
    }
  }
}

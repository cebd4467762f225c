/// A map as easyNWK writes it, of fictional people.
///
/// ```
///            friends      |      family
///     Noa (12) 80 ─┐      |      ┌─ Bea (3) 20 ── Cor (4) 50
///                  │      |      │        Rex the dog (5) 10
///     ─────────────┴── Ada in the middle ──── Opa (6), died, 103
///     Eli (7) 60          |     Dr. Fay (8) 95
///          colleagues     |       professionals
/// ```
///
/// Bea knows Cor, Noa and Dr. Fay. Cor and Ada have no tie now. Noa's is multiplex. Gil (9), without
/// a tie, is outside the outer circle. Hab (10) was not put anywhere yet.
enum SampleMap {
  static let alters = [
    #"{"id": 12, "name": "Noa", "role": "Nachbar*in", "edgeType": 2, "angle": 135, "distance": 80}"#,
    #"{"id": 8, "name": "Dr. Fay", "role": "Ärzt*in", "human": true, "deceased": false, "edgeType": 1, "edgeTypeByUser": 1, "angle": -45.5, "distance": 95.25, "note": ""}"#,
    #"{"id": 3, "name": "Bea", "role": "Schwester", "human": true, "currentGender": "weiblich", "age": 34, "note": "belt\r\nelke week", "edgeType": 1, "angle": 45, "distance": 20}"#,
    #"{"id": 4, "name": "Cor", "role": "", "edgeType": 0, "angle": 30, "distance": 50}"#,
    #"{"id": 5, "name": "Rex", "role": "Hund", "human": false, "edgeType": 0, "angle": 10, "distance": 10, "note": "blaft"}"#,
    #"{"id": 6, "name": "Opa", "role": "Großvater", "deceased": true, "edgeType": 0, "angle": 5, "distance": 103}"#,
    #"{"id": 7, "name": " Eli\n ", "role": "Kolleg*in", "edgeType": 1, "angle": -135, "distance": 60}"#,
    #"{"id": 9, "name": "Gil", "role": null, "edgeType": 0, "angle": 100, "distance": 101}"#,
    #"{"id": 10}"#,
  ]

  static let ego =
    #"{"name": "Ada \u00c9\ud83d\ude00", "currentGender": "divers", "age": "45", "note": ""}"#

  static let connections = [(3, 4), (12, 3), (3, 12), (8, 3), (3, 3), (5, 3)]

  /// A map without a record around it.
  static func map(alters: [String] = alters) -> String {
    let pairs = connections.map { "{\"id1\": \($0.0), \"id2\": \($0.1)}" }
    return """
      {"ego": \(ego), "alteri": [
      \(alters.joined(separator: ",\n"))
      ], "connections": [\(pairs.joined(separator: ", "))]}
      """
  }

  /// A record of one map, with byte order mark.
  static let record = """
    \u{FEFF}{"versions": [{"id": 1, "title": "Eerste keer", "date": "2026-05-12", "nwk": \(map())}],
    "currentVersion": 1, "size": "5"}
    """
}

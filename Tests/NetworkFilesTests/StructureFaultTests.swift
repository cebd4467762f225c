import SupportNetwork
import Testing

@testable import NetworkFiles

/// Faults of fields that are wrong, missing or of another shape.
struct StructureFaultTests {
  @Test(arguments: cases)
  func `each fault is told at its place in two languages`(_ one: FaultCase) { one.check() }

  static let cases: [FaultCase] = [
    FaultCase(
      "a misspelt field",
      """
      peple:
        a: A, friend

      """,
      [
        .init(
          3, 1,
          "`peple`: unknown field, did you mean `people`?",
          "`peple`: onbekend veld, bedoelde je `people`?")
      ]),
    FaultCase(
      "a misspelt field of a tie",
      """
      people: {a: \"A, friend\", b: \"B, friend\"}
      ties:
        - {from: a, to: b, strenght: weak}

      """,
      [
        .init(
          5, 22,
          "`strenght`: unknown field, did you mean `strength`?",
          "`strenght`: onbekend veld, bedoelde je `strength`?")
      ]),
    FaultCase(
      "a field that is like no other",
      """
      colour: red

      """,
      [
        .init(
          3, 1,
          "`colour`: unknown field; here can be `kring`, `title`, `language`, `date`, "
            + "`occasion`, `life-domains`, `household`, `households`, `people`, "
            + "`organisations`, `services`, `teams` …",
          "`colour`: onbekend veld; hier kan staan `kring`, `title`, `language`, "
            + "`date`, `occasion`, `life-domains`, `household`, `households`, `people`, "
            + "`organisations`, `services`, `teams` …")
      ]),
    FaultCase(
      "a missing field",
      """
      household:
        name: G

      """,
      [
        .init(
          4, 3,
          "`id` is missing; it has to be given",
          "`id` ontbreekt; vul dat in")
      ]),
    FaultCase(
      "an empty field that is required",
      """
      household:
        id:
        name: G

      """,
      [
        .init(
          4, 3,
          "`id` is empty; write something after the colon",
          "`id` is leeg; schrijf iets achter de dubbele punt")
      ]),
    FaultCase(
      "an empty entry",
      """
      people:
        a:

      """,
      [
        .init(
          4, 3,
          "`a` is empty; write something after the colon",
          "`a` is leeg; schrijf iets achter de dubbele punt")
      ]),
    FaultCase(
      "a list where a value belongs",
      """
      occasion: [x, y]

      """,
      [
        .init(
          3, 11,
          "one value belongs here, not a list",
          "hier hoort één waarde, geen lijst")
      ]),
    FaultCase(
      "a mapping where a value belongs",
      """
      occasion:
        x: y

      """,
      [
        .init(
          4, 3,
          "one value belongs here, not a group of fields. A text with `: ` in it needs "
            + "quotes",
          "hier hoort één waarde, geen groep velden. Tekst met `: ` erin moet tussen "
            + "aanhalingstekens")
      ]),
    FaultCase(
      "a value where a list belongs",
      """
      ties: a -- b

      """,
      [
        .init(
          3, 7,
          "a list belongs here: each item on a line of its own, after `- `, not one value",
          "hier hoort een lijst: elk onderdeel op een eigen regel, na `- `, niet één "
            + "waarde")
      ]),
    FaultCase(
      "a mapping where a list belongs",
      """
      needs:
        g, finances: x

      """,
      [
        .init(
          4, 3,
          "a list belongs here: each item on a line of its own, after `- `, not a group "
            + "of fields",
          "hier hoort een lijst: elk onderdeel op een eigen regel, na `- `, geen groep "
            + "velden")
      ]),
    FaultCase(
      "a list where entries belong",
      """
      people:
        - a: A, friend

      """,
      [
        .init(
          4, 3,
          "here belong lines like `name: value`, each on a line of its own, not a list",
          "hier horen regels als `naam: waarde`, elk op een eigen regel, geen lijst")
      ]),
    FaultCase(
      "a value where fields belong",
      """
      household: G

      """,
      [
        .init(
          3, 12,
          "here belong fields, such as `id`, `name`, `question`, `area` and "
            + "`coordinator`, not one value",
          "hier horen velden, zoals `id`, `name`, `question`, `area` en `coordinator`, "
            + "niet één waarde")
      ]),
    FaultCase(
      "a text cut by a comma in braces",
      """
      people:
        a: {name: Jansen, P., role: friend}

      """,
      [
        .init(
          4, 21,
          "`P.` stands on its own; if it belongs to the text before the comma, put all "
            + "of that text in quotes",
          "`P.` staat los; hoort het bij de tekst voor de komma, zet dan die hele tekst "
            + "tussen aanhalingstekens")
      ]),
    FaultCase(
      "both household and households",
      """
      household: {id: g, name: G}
      households: [{id: h, name: H}]

      """,
      [
        .init(
          4, 1,
          "`households`: `household` was given already; keep one",
          "`households`: `household` stond er al; laat er één staan")
      ]),
  ]
}

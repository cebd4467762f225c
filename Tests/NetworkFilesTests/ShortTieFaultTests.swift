import SupportNetwork
import Testing

@testable import NetworkFiles

/// Faults of the short form of ties and family lines.
struct ShortTieFaultTests {
  @Test(arguments: cases)
  func `each fault is told at its place in two languages`(_ one: FaultCase) { one.check() }

  static let cases: [FaultCase] = [
    FaultCase(
      "a misspelt item of a tie",
      """
      people: {a: \"A, friend\", b: \"B, friend\"}
      ties:
        - a -> b: strong, PE, wekly

      """,
      [
        .init(
          5, 25,
          "`wekly`: did you mean `weekly`?",
          "`wekly`: bedoelde je `weekly`?")
      ]),
    FaultCase(
      "an item in quotes, on one line",
      """
      people: {a: \"A, friend\", b: \"B, friend\"}
      ties:
        - a -> b: 'strong, PE, wekly'

      """,
      [
        .init(
          5, 26,
          "`wekly`: did you mean `weekly`?",
          "`wekly`: bedoelde je `weekly`?")
      ]),
    FaultCase(
      "an item after emoji",
      """
      people: {a: \"A, friend\", b: \"B, friend\"}
      ties:
        - a -> b: 👩‍👧‍👦, wekly

      """,
      [
        .init(
          5, 13,
          "`👩‍👧‍👦` is not known here; write it like `oma -> gezin: strong, PE, weekly`",
          "`👩‍👧‍👦` is hier niet bekend; schrijf het zoals `oma -> gezin: strong, PE, "
            + "weekly`"),
        .init(
          5, 16,
          "`wekly`: did you mean `weekly`?",
          "`wekly`: bedoelde je `weekly`?"),
      ]),
    FaultCase(
      "an item that is given twice",
      """
      people: {a: \"A, friend\", b: \"B, friend\"}
      ties:
        - a -> b: weekly, weekly

      """,
      [
        .init(
          5, 21,
          "`weekly` is here twice; keep one",
          "`weekly` staat hier twee keer; laat er één staan")
      ]),
    FaultCase(
      "two items for one thing",
      """
      people: {a: \"A, friend\", b: \"B, friend\"}
      ties:
        - a -> b: weak, strong

      """,
      [
        .init(
          5, 19,
          "`strong`: `weak` was given already; keep one",
          "`strong`: `weak` stond er al; laat er één staan")
      ]),
    FaultCase(
      "letters without a direction",
      """
      people: {a: \"A, friend\", b: \"B, friend\"}
      ties:
        - a -- b: PE

      """,
      [
        .init(
          5, 13,
          "`PE`: who gives this? Use `->` or `<-` instead of `--`, or write `PE/` when "
            + "the left one gives",
          "`PE`: wie geeft dit? Gebruik `->` of `<-` in plaats van `--`, of schrijf "
            + "`PE/` als de linker dat geeft")
      ]),
    FaultCase(
      "an item of a referral on another tie",
      """
      people: {a: \"A, friend\", b: \"B, friend\"}
      ties:
        - a -> b: warm

      """,
      [
        .init(
          5, 13,
          "`warm` is only for ties of kind `referral`",
          "`warm` is alleen voor banden van de soort `referral`")
      ]),
    FaultCase(
      "a tie without an arrow",
      """
      people: {a: \"A, friend\", b: \"B, friend\"}
      ties:
        - a - b: weak

      """,
      [
        .init(
          5, 5,
          "this cannot be read; write it like `oma -> gezin: strong, PE, weekly`",
          "dit is niet te lezen; schrijf het zoals `oma -> gezin: strong, PE, weekly`")
      ]),
    FaultCase(
      "two ties in one item",
      """
      people: {a: \"A, friend\", b: \"B, friend\"}
      ties:
        - a -> b: weak
          b -> a: weak

      """,
      [
        .init(
          6, 5,
          "put `- ` before this: each one is an item of its own",
          "zet hier `- ` voor: elk is een eigen onderdeel van de lijst")
      ]),
    FaultCase(
      "a date in a tie that does not exist",
      """
      people: {a: \"A, friend\", b: \"B, friend\"}
      ties:
        - a -> b: since 2026-02-30

      """,
      [
        .init(
          5, 19,
          "`2026-02-30` is a day that does not exist; look in the calendar",
          "`2026-02-30` is een dag die niet bestaat; kijk op de kalender")
      ]),
    FaultCase(
      "a misspelt word for a couple",
      """
      household:
        id: g
        name: G
        members: {a: A, b: B}
        family:
          - a + b: maried

      """,
      [
        .init(
          8, 14,
          "`maried`: did you mean `married`?",
          "`maried`: bedoelde je `married`?")
      ]),
    FaultCase(
      "a couple without a word",
      """
      household:
        id: g
        name: G
        members: {a: A, b: B}
        family:
          - a + b

      """,
      [
        .init(
          8, 7,
          "this cannot be read; write it like `joost + sanne: married`",
          "dit is niet te lezen; schrijf het zoals `joost + sanne: married`")
      ]),
    FaultCase(
      "an unknown way to be a parent",
      """
      household:
        id: g
        name: G
        members: {a: A, b: B}
        family:
          - a > b: natural

      """,
      [
        .init(
          8, 14,
          "`natural` is not known here; choose `birth`, `adopted`, `foster`, `step`, "
            + "`since` or `until`",
          "`natural` is hier niet bekend; kies `birth`, `adopted`, `foster`, `step`, "
            + "`since` of `until`")
      ]),
    FaultCase(
      "a need without a life domain",
      """
      household: {id: g, name: G}
      needs:
        - g: hulp

      """,
      [
        .init(
          5, 5,
          "this cannot be read; write it like `gezin, finances: We weten niet meer wat "
            + "we eerst moeten betalen`",
          "dit is niet te lezen; schrijf het zoals `gezin, finances: We weten niet meer "
            + "wat we eerst moeten betalen`")
      ]),
  ]
}

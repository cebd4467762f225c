import SupportNetwork
import Testing

@testable import NetworkFiles

/// Faults of the version, and files that are no network at all.
struct VersionFaultTests {
  @Test(arguments: cases)
  func `each fault is told at its place in two languages`(_ one: FaultCase) { one.check() }

  static let cases: [FaultCase] = [
    FaultCase(
      "a newer version", hasHead: false,
      """
      kring: 2
      title: T
      colour: red

      """,
      [
        .init(
          1, 8,
          "this file is of version 2, made by a newer Kring; this Kring reads version "
            + "1. Install a newer one",
          "dit bestand is van versie 2, gemaakt met een nieuwere Kring; deze Kring "
            + "leest versie 1. Installeer een nieuwere")
      ]),
    FaultCase(
      "no version", hasHead: false,
      """
      title: T

      """,
      [
        .init(
          1, 1,
          "`kring` is missing; it has to be given",
          "`kring` ontbreekt; vul dat in")
      ]),
    FaultCase(
      "a version in letters", hasHead: false,
      """
      kring: een
      title: T

      """,
      [
        .init(
          1, 8,
          "`een` is not a whole number; write it in figures: `8`",
          "`een` is geen heel getal; schrijf het in cijfers: `8`")
      ]),
    FaultCase(
      "a list at the top", hasHead: false,
      """
      - a
      - b

      """,
      [
        .init(
          1, 1,
          "here belong fields, such as `kring`, `title`, `language`, `date` and "
            + "`occasion`, not a list",
          "hier horen velden, zoals `kring`, `title`, `language`, `date` en `occasion`, "
            + "geen lijst")
      ]),
    FaultCase(
      "a text at the top", hasHead: false,
      """
      hallo

      """,
      [
        .init(
          1, 1,
          "here belong fields, such as `kring`, `title`, `language`, `date` and "
            + "`occasion`, not one value",
          "hier horen velden, zoals `kring`, `title`, `language`, `date` en `occasion`, "
            + "niet één waarde")
      ]),
    FaultCase(
      "an empty file", hasHead: false,
      "",
      [
        .init(
          1, 1,
          "there is nothing in this file; begin with `kring: 1`, then `title:` and "
            + "`household:`",
          "er staat niets in dit bestand; begin met `kring: 1`, dan `title:` en "
            + "`household:`")
      ]),
    FaultCase(
      "only comments", hasHead: false,
      """
      # niets

      # nog niets

      """,
      [
        .init(
          1, 1,
          "there is nothing in this file; begin with `kring: 1`, then `title:` and "
            + "`household:`",
          "er staat niets in dit bestand; begin met `kring: 1`, dan `title:` en "
            + "`household:`")
      ]),
  ]
}

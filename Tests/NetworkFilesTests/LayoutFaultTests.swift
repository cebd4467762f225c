import SupportNetwork
import Testing

@testable import NetworkFiles

/// Faults of signs that YAML takes for something else.
struct LayoutFaultTests {
  @Test(arguments: cases)
  func `each fault is told at its place in two languages`(_ one: FaultCase) { one.check() }

  static let cases: [FaultCase] = [
    FaultCase(
      "a colon in a value",
      """
      occasion: thuis: samen

      """,
      [
        .init(
          3, 16,
          "a value with `: ` in it needs quotes: `name: \"Jan: the neighbour\"`",
          "een waarde met `: ` erin moet tussen aanhalingstekens: `name: \"Jan: de "
            + "buurman\"`")
      ]),
    FaultCase(
      "a colon in a value in braces",
      """
      people:
        a: {name: Jan: de buurman, role: friend}

      """,
      [
        .init(
          4, 16,
          "a comma is missing before this field; or, if it is text, a value with `: ` "
            + "in it needs quotes",
          "voor dit veld ontbreekt een komma; is het tekst, dan moet een waarde met `: "
            + "` erin tussen aanhalingstekens")
      ]),
    FaultCase(
      "a second colon in braces without a comma",
      """
      people:
        a: {name: A role: friend}

      """,
      [
        .init(
          4, 19,
          "a comma is missing before this field; or, if it is text, a value with `: ` "
            + "in it needs quotes",
          "voor dit veld ontbreekt een komma; is het tekst, dan moet een waarde met `: "
            + "` erin tussen aanhalingstekens")
      ]),
    FaultCase(
      "a value that begins with an at sign",
      """
      occasion: @home

      """,
      [
        .init(
          3, 11,
          "a value cannot begin with `@`; put it in quotes",
          "een waarde kan niet met `@` beginnen; zet er aanhalingstekens om")
      ]),
    FaultCase(
      "a value that begins with a percent sign",
      """
      occasion: %x

      """,
      [
        .init(
          3, 11,
          "a value cannot begin with `%`; put it in quotes",
          "een waarde kan niet met `%` beginnen; zet er aanhalingstekens om")
      ]),
    FaultCase(
      "a value that begins with a backtick",
      """
      occasion: `x`

      """,
      [
        .init(
          3, 11,
          "a value cannot begin with a backtick; put it in quotes",
          "een waarde kan niet met een accent grave beginnen; zet er aanhalingstekens om")
      ]),
    FaultCase(
      "a value that begins with a star",
      """
      occasion: *samen* getekend

      """,
      [
        .init(
          3, 11,
          "a value cannot begin with `*`; if it is text, put all of it in quotes. YAML "
            + "marks like `*samen* getekend` are not used in network files",
          "een waarde kan niet met `*` beginnen; is het tekst, zet alles dan tussen "
            + "aanhalingstekens. YAML-tekens als `*samen* getekend` horen niet in een "
            + "netwerkbestand")
      ]),
    FaultCase(
      "a value that begins with an ampersand",
      """
      people:
        a: {name: &, role: friend}

      """,
      [
        .init(
          4, 13,
          "a value cannot begin with `&`; if it is text, put all of it in quotes. YAML "
            + "marks like `&` are not used in network files",
          "een waarde kan niet met `&` beginnen; is het tekst, zet alles dan tussen "
            + "aanhalingstekens. YAML-tekens als `&` horen niet in een netwerkbestand")
      ]),
    FaultCase(
      "a value that begins with an exclamation mark",
      """
      occasion: !let op

      """,
      [
        .init(
          3, 11,
          "a value cannot begin with `!`; if it is text, put all of it in quotes. YAML "
            + "marks like `!let` are not used in network files",
          "een waarde kan niet met `!` beginnen; is het tekst, zet alles dan tussen "
            + "aanhalingstekens. YAML-tekens als `!let` horen niet in een netwerkbestand")
      ]),
    FaultCase(
      "an anchor and an alias",
      """
      organisations:
        a: &x {name: A, kind: school}
        b: *x

      """,
      [
        .init(
          4, 6,
          "a value cannot begin with `&`; if it is text, put all of it in quotes. YAML "
            + "marks like `&x` are not used in network files",
          "een waarde kan niet met `&` beginnen; is het tekst, zet alles dan tussen "
            + "aanhalingstekens. YAML-tekens als `&x` horen niet in een netwerkbestand"),
        .init(
          5, 6,
          "a value cannot begin with `*`; if it is text, put all of it in quotes. YAML "
            + "marks like `*x` are not used in network files",
          "een waarde kan niet met `*` beginnen; is het tekst, zet alles dan tussen "
            + "aanhalingstekens. YAML-tekens als `*x` horen niet in een netwerkbestand"),
      ]),
    FaultCase(
      "a merge key",
      """
      organisations:
        <<: {name: A, kind: school}

      """,
      [
        .init(
          4, 3,
          "`<<` is not used in network files; write the fields out",
          "`<<` hoort niet in een netwerkbestand; schrijf de velden uit")
      ]),
    FaultCase(
      "a key that is a list",
      """
      ? [a, b]
      : c

      """,
      [
        .init(
          3, 1,
          "the name of a field is a text, not a list or a group of fields",
          "de naam van een veld is tekst, geen lijst of groep velden")
      ]),
    FaultCase(
      "a key in brackets",
      """
      [a, b]: c

      """,
      [
        .init(
          3, 1,
          "the name of a field is a text, not a list or a group of fields",
          "de naam van een veld is tekst, geen lijst of groep velden")
      ]),
    FaultCase(
      "a tab as indentation",
      """
      household:
      	id: g
      	name: G

      """,
      [
        .init(
          4, 1,
          "there is a tab here; use spaces",
          "hier staat een tab; gebruik spaties"),
        .init(
          5, 1,
          "there is a tab here; use spaces",
          "hier staat een tab; gebruik spaties"),
      ]),
  ]
}

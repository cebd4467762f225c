import SupportNetwork
import Testing

@testable import NetworkFiles

/// Faults of quotes, brackets, indentation and doubled fields.
struct QuotingFaultTests {
  @Test(arguments: cases)
  func `each fault is told at its place in two languages`(_ one: FaultCase) { one.check() }

  static let cases: [FaultCase] = [
    FaultCase(
      "a quote that is not closed",
      """
      occasion: \"samen
      people: {}

      """,
      [
        .init(
          3, 11,
          "this quote is never closed; put the same quote after the value",
          "dit aanhalingsteken wordt nergens gesloten; zet hetzelfde teken achter de "
            + "waarde")
      ]),
    FaultCase(
      "text after a quote",
      """
      occasion: 'It's home'

      """,
      [
        .init(
          3, 15,
          "there is text after the closing quote; put all of it inside the quotes",
          "er staat tekst na het laatste aanhalingsteken; zet alles tussen de "
            + "aanhalingstekens")
      ]),
    FaultCase(
      "text after a quote in braces",
      """
      people:
        a: {name: \"A\" B, role: friend}

      """,
      [
        .init(
          4, 17,
          "there is text after the closing quote; put all of it inside the quotes",
          "er staat tekst na het laatste aanhalingsteken; zet alles tussen de "
            + "aanhalingstekens")
      ]),
    FaultCase(
      "an unknown escape",
      """
      occasion: \"C:\\dir\"

      """,
      [
        .init(
          3, 14,
          "`\\` means something special in double quotes; write `\\\\`",
          "`\\` betekent iets bijzonders tussen dubbele aanhalingstekens; schrijf `\\\\`")
      ]),
    FaultCase(
      "a brace that is not closed",
      """
      household: {id: g, name: G
      people:
        a: A, friend

      """,
      [
        .init(
          3, 12,
          "`{` is never closed; put `}` after the last item",
          "`{` wordt nergens gesloten; zet `}` na het laatste onderdeel")
      ]),
    FaultCase(
      "a comma that is missing",
      """
      household: {id: g, members: {} name: G}

      """,
      [
        .init(
          3, 36,
          "a comma is missing before this field; or, if it is text, a value with `: ` "
            + "in it needs quotes",
          "voor dit veld ontbreekt een komma; is het tekst, dan moet een waarde met `: "
            + "` erin tussen aanhalingstekens")
      ]),
    FaultCase(
      "a colon that is missing",
      """
      people
        a: A, friend

      """,
      [
        .init(
          3, 1,
          "a colon is missing after this; write `name: value`",
          "hierna ontbreekt een dubbele punt; schrijf `naam: waarde`")
      ]),
    FaultCase(
      "a line that is indented too far",
      """
      household:
        id: g
         name: G

      """,
      [
        .init(
          5, 4,
          "this line does not begin in the right column; begin it where its neighbours "
            + "begin",
          "deze regel begint niet in de goede kolom; begin hem waar de regels erbij "
            + "beginnen")
      ]),
    FaultCase(
      "a line that is indented too little",
      """
      household:
          id: g
        name: G

      """,
      [
        .init(
          5, 3,
          "this line does not begin in the right column; begin it where its neighbours "
            + "begin",
          "deze regel begint niet in de goede kolom; begin hem waar de regels erbij "
            + "beginnen")
      ]),
    FaultCase(
      "a list on the line of its field",
      """
      ties: - a -- b

      """,
      [
        .init(
          3, 7,
          "a list begins on the next line: `- ` cannot stand here",
          "een lijst begint op de volgende regel: `- ` kan hier niet staan")
      ]),
    FaultCase(
      "a second document",
      """
      ---
      kring: 1

      """,
      [
        .init(
          3, 1,
          "one file holds one network; take out this line and what follows",
          "in één bestand staat één netwerk; haal deze regel weg, en wat erna komt")
      ]),
    FaultCase(
      "a directive",
      """
      occasion: x
      %YAML 1.2

      """,
      [
        .init(
          4, 1,
          "a line that begins with `%` has no place in a network file; take it out",
          "een regel die met `%` begint hoort niet in een netwerkbestand; haal hem weg")
      ]),
    FaultCase(
      "a doubled field",
      """
      people:
        a: A, friend
        b: B, friend
        a: C, friend

      """,
      [
        .init(
          6, 3,
          "`a` is already on line 4; keep one of the two",
          "`a` staat al op regel 4; laat er één staan")
      ]),
    FaultCase(
      "a doubled field in braces",
      """
      people:
        a: {name: A, role: friend, name: B}

      """,
      [
        .init(
          4, 30,
          "`name` is already on line 4; keep one of the two",
          "`name` staat al op regel 4; laat er één staan")
      ]),
    FaultCase(
      "a comment glued to a name",
      """
      people:
        a: {name: Jan, role: friend}
      occasion: bij Jan #12

      """,
      [
        .init(
          5, 19,
          "`#12` does not count, because `#` begins a comment. Put the whole value in "
            + "quotes; if it is a comment, write a space after `#`",
          "`#12` telt niet mee, want na `#` komt een opmerking. Zet de hele waarde "
            + "tussen aanhalingstekens; is het een opmerking, schrijf dan een spatie na `#`")
      ]),
    FaultCase(
      "a comment glued to a name in braces",
      """
      people:
        a: {name: Jan #12, role: friend}

      """,
      [
        .init(
          4, 17,
          "`#12` does not count, because `#` begins a comment. Put the whole value in "
            + "quotes; if it is a comment, write a space after `#`",
          "`#12` telt niet mee, want na `#` komt een opmerking. Zet de hele waarde "
            + "tussen aanhalingstekens; is het een opmerking, schrijf dan een spatie na `#`")
      ]),
  ]
}

import Exchange
import SupportNetwork
import Wording

extension Messages {
  /// What somebody is called of whom a file says no name.
  var unnamed: String { pick("Naam onbekend", "Name unknown") }

  func unknownFormat(_ file: String) -> String {
    pick(
      "\(file): Kring ziet niet van welk programma dit bestand is. Zeg het met --from; inlezen "
        + "kan van: easynwk.",
      "\(file): Kring does not see of which program this file is. Say so with --from; it can "
        + "import from: easynwk.")
  }

  func severalMaps(_ file: String, _ dates: [CalendarDate]) -> String {
    let days = list(of: dates)
    return pick(
      "\(file): hier staan meer kaarten in, en --output is één bestand. Kies een dag met --date"
        + "\(days), of laat --output weg.",
      "\(file): this holds several maps, and --output is one file. Choose a day with --date"
        + "\(days), or leave out --output.")
  }

  func noMap(on date: CalendarDate, _ file: String, _ dates: [CalendarDate]) -> String {
    pick(
      "\(file): van \(date.iso) is er geen kaart. Kies een dag die er wel is\(list(of: dates)), of "
        + "laat --date weg.",
      "\(file): there is no map of \(date.iso). Choose a day that is there\(list(of: dates)), or "
        + "leave out --date.")
  }

  private func list(of dates: [CalendarDate]) -> String {
    dates.isEmpty ? "" : " (" + dates.map(\.iso).joined(separator: ", ") + ")"
  }

  /// A fault in the form in which tools print it, and editors jump to it.
  func line(of fault: ImportFault, in file: String) -> String {
    let field = fault.path.isEmpty ? "" : "`\(fault.path)`: "
    return "\(file):\(fault.line):\(fault.column): \(field)\(sentence(fault.fact))"
  }

  private func sentence(_ fact: ImportFault.Fact) -> String {
    switch fact {
    case .nothingInFile:
      pick(
        "er staat niets in dit bestand; bewaar de kaart opnieuw in easyNWK",
        "there is nothing in this file; save the map again in easyNWK")
    case .notUTF8:
      pick(
        "dit is geen UTF-8; sla het bestand op als UTF-8",
        "this is not UTF-8; save the file as UTF-8")
    case .tooDeep(let most):
      pick(
        "dit gaat meer dan \(most) lagen diep; geen enkele kaart heeft dat nodig",
        "this goes more than \(most) levels deep; no map needs that")
    case .syntax(let expectation):
      pick(
        "dit is geen JSON: hier hoort \(name(expectation)); bewaar de kaart opnieuw in easyNWK",
        "this is no JSON: \(name(expectation)) should be here; save the map again in easyNWK")
    case .expected(let expectation):
      pick("hier hoort \(name(expectation))", "\(name(expectation)) should be here")
    case .missingField(let field):
      pick("`\(field)` ontbreekt; vul dat in", "`\(field)` is missing; fill it in")
    case .noMap:
      pick(
        "hier staat geen kaart van easyNWK in; die heeft `versions`, of `ego` en `alteri`",
        "this holds no map of easyNWK; that has `versions`, or `ego` and `alteri`")
    case .noDate(let text):
      pick(
        "`\(text)` is geen datum; schrijf jaar-maand-dag: `2026-05-10`",
        "`\(text)` is no date; write year-month-day: `2026-05-10`")
    case .repeatedNumber(let number):
      pick(
        "nummer \(number) komt twee keer voor; geef iedereen een eigen nummer",
        "number \(number) is there twice; give everybody a number of their own")
    case .unknownNumber(let number):
      pick(
        "niemand in `alteri` heeft nummer \(number); haal deze band weg of verbeter het nummer",
        "nobody in `alteri` has number \(number); take this tie out or correct the number")
    case .unknownEdgeType(let code):
      pick(
        "\(code) is geen soort band; schrijf 0 (geen), 1 (een) of 2 (meer soorten)",
        "\(code) is no sort of tie; write 0 (none), 1 (one) or 2 (several sorts)")
    case .problem(let problem): problem.sentence(about: nil, in: language)
    }
  }

  private func name(_ expectation: ImportFault.Expectation) -> String {
    switch expectation {
    case .value: pick("een waarde", "a value")
    case .text: pick("een tekst tussen aanhalingstekens", "a text in quotation marks")
    case .number: pick("een getal", "a number")
    case .wholeNumber: pick("een heel getal", "a whole number")
    case .boolean: pick("`true` (ja) of `false` (nee)", "`true` (yes) or `false` (no)")
    case .list: pick("een lijst: `[…]`", "a list: `[…]`")
    case .fields: pick("een groep velden: `{…}`", "a group of fields: `{…}`")
    case .fieldName:
      pick(
        "de naam van een veld, tussen aanhalingstekens", "the name of a field, in quotation marks")
    case .colon: pick("een dubbele punt", "a colon")
    case .commaOrEnd:
      pick("een komma of een haakje dat sluit", "a comma or a closing bracket")
    case .endOfText: pick("een aanhalingsteken dat sluit", "a closing quotation mark")
    case .endOfFile: pick("het einde van het bestand", "the end of the file")
    case .escape:
      pick("een teken zoals `\\n` of `\\u00e9`", "a character such as `\\n` or `\\u00e9`")
    }
  }
}

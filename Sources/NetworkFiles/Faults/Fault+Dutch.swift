import SupportNetwork
import Wording

extension Fault.Fact {
  var inDutch: String {
    switch self {
    case .tooLarge(let bytes, let most):
      "het bestand heeft \(bytes) bytes; er worden er hoogstens \(most) gelezen. Verdeel het over"
        + " meer bestanden"
    case .utf16: "het bestand is opgeslagen als UTF-16 (Unicode); sla het op als UTF-8"
    case .notUTF8: "dit is geen UTF-8; sla het bestand op als UTF-8 en kijk of de tekst klopt"
    case .forbiddenCharacter(let scalar):
      "het onzichtbare teken \(characterCode(scalar)) kan niet in een bestand; haal het weg"
    case .nothingInFile:
      "er staat niets in dit bestand; begin met `kring: 1`, dan `title:` en `household:`"
    case .nothingInDocument(let opening):
      "er staat niets in dit bestand; begin met `\(opening)`"
    case .severalDocuments:
      "in één bestand staat één netwerk; haal deze regel weg, en wat erna komt"
    case .tooDeep(let most):
      "dit gaat meer dan \(most) lagen diep; geen enkel netwerk heeft dat nodig"
    case .tooManyParts(let most):
      "het bestand heeft meer dan \(most) onderdelen; verdeel het over meer bestanden"
    case .unusedFeature(let feature, let text): feature.inDutch(text)
    case .duplicateField(let name, let line):
      "`\(name)` staat al op regel \(line); laat er één staan"
    case .syntax(let fault): fault.inDutch
    case .expected(let expectation, let found): Self.dutch(expectation, found)
    case .keyIsNoText: "hier hoort de naam van een veld, geen lijst of groep velden"
    case .unknownField(let name, let nearest?, _):
      "`\(name)`: onbekend veld, bedoelde je `\(nearest)`?"
    case .unknownField(let name, nil, let known):
      "`\(name)`: onbekend veld; hier kan staan \(Self.listed(known, "en"))"
    case .missingField(let name): "`\(name)` ontbreekt; vul dat in"
    case .emptyValue(let field): "`\(field)` is leeg; schrijf iets achter de dubbele punt"
    case .newerVersion(let version):
      "dit bestand is van versie \(version), gemaakt met een nieuwere Kring; deze Kring leest"
        + " versie \(NetworkFile.version). Installeer een nieuwere"
    default: valueInDutch
    }
  }

  private var valueInDutch: String {
    switch self {
    case .unknownCode(let text, let nearest?, _): "`\(text)`: bedoelde je `\(nearest)`?"
    case .unknownCode(let text, nil, let known):
      "`\(text)` is hier niet bekend; kies \(Self.listed(known, "of"))"
    case .noDate(let text): "`\(text)` is geen datum; schrijf jaar-maand-dag: `2026-05-10`"
    case .noSuchDay(let text): "`\(text)` is een dag die niet bestaat; kijk op de kalender"
    case .noWholeNumber(let text): "`\(text)` is geen heel getal; schrijf het in cijfers: `8`"
    case .noNumber(let text):
      "`\(text)` is geen getal; schrijf het in cijfers, met een punt: `1.5`"
    case .outside(let lowest, let highest):
      "geef een getal van \(plainNumber(lowest)) tot en met \(plainNumber(highest))"
    case .noBoolean(let text): "`\(text)`: schrijf `true` (ja) of `false` (nee)"
    case .neverFilledIn(let place):
      "`\(place)`: bij deze regels hoort geen leefgebied, dus hier komt nooit iets te staan; haal het"
        + " weg, of kies andere regels"
    case .noWebAddress(let text):
      "`\(text)` is geen adres van een pagina; schrijf het zoals `https://www.movisie.nl`"
    case .malformedID(let text):
      "`\(text)` kan geen korte naam zijn: begin met een letter en gebruik alleen letters zonder"
        + " accent, cijfers, `-` en `_`, hoogstens 64"
    case .commentInText(let text):
      "`\(text)` telt niet mee, want na `#` komt een opmerking. Zet de hele waarde tussen"
        + " aanhalingstekens; is het een opmerking, schrijf dan een spatie na `#`"
    case .malformed(let form): "dit is niet te lezen; schrijf het zoals `\(form.example)`"
    case .unknownItem(let text, let nearest?, _): "`\(text)`: bedoelde je `\(nearest)`?"
    case .unknownItem(let text, nil, let form):
      "`\(text)` is hier niet bekend; schrijf het zoals `\(form.example)`"
    case .repeatedItem(let text, let first) where text == first:
      "`\(text)` staat hier twee keer; laat er één staan"
    case .needsDash: "zet hier `- ` voor: elk is een eigen onderdeel van de lijst"
    case .repeatedItem(let text, let first):
      "`\(text)`: `\(first)` stond er al; laat er één staan"
    case .lettersWithoutDirection(let text):
      "`\(text)`: wie geeft dit? Gebruik `->` of `<-` in plaats van `--`, of schrijf `\(text)/`"
        + " als de linker dat geeft"
    case .itemNeedsKind(let text, let kind):
      "`\(text)` is alleen voor banden van de soort `\(kind)`"
    case .strayText(let text):
      "`\(text)` staat los; hoort het bij de tekst voor de komma, zet dan die hele tekst tussen"
        + " aanhalingstekens"
    case .problem(let fact, let field): fact.sentence(about: field, in: .dutch)
    default: ""
    }
  }

  private static func dutch(_ expected: Fault.Expectation, _ found: Fault.Found) -> String {
    let wanted =
      switch expected {
      case .value: "hier hoort één waarde"
      case .list: "hier hoort een lijst: elk onderdeel op een eigen regel, na `- `"
      case .mapping(let fields): "hier horen velden, zoals \(listed(Array(fields.prefix(5)), "en"))"
      case .entries: "hier horen regels als `naam: waarde`, elk op een eigen regel"
      }
    return switch found {
    case .nothing: wanted + "; er staat niets"
    case .value: wanted + ", niet één waarde"
    case .list: wanted + ", geen lijst"
    case .mapping where expected == .value:
      wanted + ", geen groep velden. Tekst met `: ` erin moet tussen aanhalingstekens"
    case .mapping: wanted + ", geen groep velden"
    }
  }

  /// Codes in backquotes; of very many, the first.
  private static func listed(_ codes: [String], _ last: String) -> String {
    let shown = codes.prefix(12).map { "`\($0)`" }
    return codes.count > shown.count
      ? shown.joined(separator: ", ") + " …" : joined(Array(shown), last)
  }
}

extension Fault.YAMLFeature {
  func inDutch(_ text: String) -> String {
    switch self {
    case .anchor, .alias, .tag:
      "een waarde kan niet met `\(text.first.map(String.init) ?? "")` beginnen; is het tekst, zet"
        + " alles dan tussen aanhalingstekens. YAML-tekens als `\(text)` horen niet in een"
        + " netwerkbestand"
    case .directive:
      "een regel die met `%` begint hoort niet in een netwerkbestand; haal hem weg"
    case .mergeKey: "`<<` hoort niet in een netwerkbestand; schrijf de velden uit"
    case .complexKey: "de naam van een veld is tekst, geen lijst of groep velden"
    }
  }
}

extension SyntaxFault {
  var inDutch: String {
    switch self {
    case .colonInValue:
      "een waarde met `: ` erin moet tussen aanhalingstekens: `name: \"Jan: de buurman\"`"
    case .colonInBraces:
      "voor dit veld ontbreekt een komma; is het tekst, dan moet een waarde met `: ` erin tussen"
        + " aanhalingstekens"
    case .startsWith("`"):
      "een waarde kan niet met een accent grave beginnen; zet er aanhalingstekens om"
    case .startsWith(let mark):
      "een waarde kan niet met `\(mark)` beginnen; zet er aanhalingstekens om"
    case .tabIndentation: "hier staat een tab; gebruik spaties"
    case .quoteNotClosed:
      "dit aanhalingsteken wordt nergens gesloten; zet hetzelfde teken achter de waarde"
    case .textAfterQuote:
      "er staat tekst na het laatste aanhalingsteken; zet alles tussen de aanhalingstekens"
    case .unknownEscape:
      "`\\` betekent iets bijzonders tussen dubbele aanhalingstekens; schrijf `\\\\`"
    case .bracketNotClosed(let bracket):
      "`\(bracket)` wordt nergens gesloten; zet `\(bracket == "{" ? "}" : "]")` na het laatste"
        + " onderdeel"
    case .missingComma: "hiervoor ontbreekt een komma of een haakje dat sluit"
    case .missingColon: "hierna ontbreekt een dubbele punt; schrijf `naam: waarde`"
    case .wrongIndentation:
      "deze regel begint niet in de goede kolom; begin hem waar de regels erbij beginnen"
    case .listItemNotExpected: "een lijst begint op de volgende regel: `- ` kan hier niet staan"
    case .other: "dit is niet als YAML te lezen; kijk naar de tekens eromheen"
    }
  }
}

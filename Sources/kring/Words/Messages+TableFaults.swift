import SupportNetwork
import Tables
import Wording

extension Messages {
  /// A fault of a table, without its place.
  func sentence(_ fact: TableFault.Fact) -> String {
    switch fact {
    case .unreadable, .damagedArchive, .utf16, .fileTooLarge, .noJSON, .windows1252, .notUTF8, .nul:
      aboutBytes(fact)
    case .nothingInFile, .emptyHeading, .repeatedHeading, .missingHeading: aboutHeadings(fact)
    case .quoteInText, .textAfterQuote, .unclosedQuote, .ragged, .rowTooLong, .cellTooLong:
      aboutForm(fact)
    default: aboutValue(fact)
    }
  }

  private func aboutBytes(_ fact: TableFault.Fact) -> String {
    switch fact {
    case .unreadable(let code): notRead(SystemReason(number: code))
    case .damagedArchive:
      pick(
        "dit gecomprimeerde bestand is beschadigd; haal het opnieuw op",
        "this compressed file is damaged; get it again")
    case .utf16:
      pick(
        "dit is UTF-16; sla het op als CSV UTF-8", "this is UTF-16; save it as CSV UTF-8")
    case .fileTooLarge(let most):
      pick(
        "dit bestand is groter dan \(most >> 20) MB; splits het",
        "this file is larger than \(most >> 20) MB; split it")
    case .noJSON:
      pick(
        "dit is geen JSON, of het bestand is niet heel; haal het opnieuw op",
        "this is no JSON, or the file is not whole; get it again")
    case .windows1252:
      pick(
        "dit lijkt op Windows-1252; sla het op als CSV UTF-8",
        "this looks like Windows-1252; save it as CSV UTF-8")
    case .nul:
      pick("hier staat een nulteken; haal het weg", "there is a null character here; take it out")
    default:
      pick("dit is geen UTF-8; sla het op als CSV UTF-8", "this is not UTF-8; save it as CSV UTF-8")
    }
  }

  private func aboutHeadings(_ fact: TableFault.Fact) -> String {
    switch fact {
    case .emptyHeading(let number):
      pick(
        "kolom \(number) heeft geen kop; geef er een", "column \(number) has no heading; give one")
    case .repeatedHeading(let name, let first):
      pick(
        "de kop `\(name)` staat ook boven kolom \(first); elke kop één keer",
        "the heading `\(name)` is above column \(first) too; each heading once")
    case .missingHeading(let name, let found):
      pick(
        "er is geen kolom `\(name)`; gevonden: \(found.joined(separator: ", "))",
        "there is no column `\(name)`; found: \(found.joined(separator: ", "))")
    default:
      pick(
        "er staat niets in dit bestand; begin met een rij koppen",
        "there is nothing in this file; begin with a row of headings")
    }
  }

  private func aboutForm(_ fact: TableFault.Fact) -> String {
    switch fact {
    case .quoteInText:
      pick(
        "een aanhalingsteken midden in een cel; zet de hele cel tussen aanhalingstekens en schrijf "
          + "het dubbel",
        "a quotation mark within a cell; put the whole cell in quotation marks and write it twice")
    case .textAfterQuote:
      pick(
        "er staat tekst achter het aanhalingsteken dat de cel sluit; haal die weg",
        "there is text behind the quotation mark that ends the cell; take it out")
    case .unclosedQuote:
      pick(
        "deze cel begint met een aanhalingsteken en eindigt niet; sluit hem af",
        "this cell begins with a quotation mark and does not end; close it")
    case .ragged(let found, let expected):
      pick(
        "deze rij heeft \(found) \(found == 1 ? "cel" : "cellen"), en "
          + (expected == 1 ? "er is 1 kop" : "er zijn \(expected) koppen") + "; maak dat gelijk",
        "this row has \(found) \(found == 1 ? "cell" : "cells"), and "
          + (expected == 1 ? "there is 1 heading" : "there are \(expected) headings")
          + "; make them equal")
    case .rowTooLong(let most):
      pick(
        "deze rij is langer dan \(most >> 20) MB; kijk of een aanhalingsteken ontbreekt",
        "this row is longer than \(most >> 20) MB; see whether a quotation mark is missing")
    default:
      pick(
        "deze cel is te lang; kijk of een aanhalingsteken ontbreekt",
        "this cell is too long; see whether a quotation mark is missing")
    }
  }

  private func aboutValue(_ fact: TableFault.Fact) -> String {
    switch fact {
    case .noWholeNumber(let text):
      pick("`\(text)` is geen heel getal", "`\(text)` is no whole number")
    case .noNumber(let text): pick("`\(text)` is geen getal", "`\(text)` is no number")
    case .noDate(let text):
      pick(
        "`\(text)` is geen datum; schrijf jaar-maand-dag: `2026-05-10`",
        "`\(text)` is no date; write year-month-day: `2026-05-10`")
    case .noBoolean(let text):
      pick("`\(text)` is geen ja of nee", "`\(text)` is no yes or no")
    case .unknownCode(let text, let known):
      pick(
        "`\(text)` kent Kring hier niet; kies uit \(known.joined(separator: ", "))",
        "Kring does not know `\(text)` here; choose from \(known.joined(separator: ", "))")
    case .outside(let lowest, let highest):
      pick(
        "dit getal kan niet; geef een getal van \(lowest) tot en met \(highest)",
        "this number cannot be; give a number from \(lowest) to \(highest)")
    case .moreThan(let most, let heading):
      pick(
        "dit is meer dan de \(most) bij `\(heading)`; geef een getal tot en met \(most)",
        "this is more than the \(most) under `\(heading)`; give a number up to \(most)")
    case .wrongDigits(let text, let digits):
      pick(
        "`\(text)` kan niet; dit nummer heeft \(digits) cijfers, met de nullen vooraan",
        "`\(text)` cannot be; this number has \(digits) digits, with the zeros in front")
    case .unknownKind(let text):
      pick(
        "`\(text)` is geen soort die Kring kent; kies uit \(kinds)",
        "`\(text)` is no kind that Kring knows; choose from \(kinds)")
    case .malformedID(let text):
      pick(
        "`\(text)` moet met een letter beginnen, en alleen letters, cijfers, `-` en `_` hebben",
        "`\(text)` must begin with a letter, and have only letters, digits, `-` and `_`")
    case .repeatedID(let text, let first):
      pick(
        "`\(text)` staat ook op regel \(first), met precies hetzelfde; haal een van de twee weg",
        "`\(text)` is on line \(first) too, with the very same; take one of the two out")
    case .contradictoryID(let text, let first):
      pick(
        "`\(text)` staat ook op regel \(first), met andere gegevens; kies wat klopt, of geef de "
          + "tweede een eigen korte naam",
        "`\(text)` is on line \(first) too, and says something else there; choose what is right, or "
          + "give the second one a short name of its own")
    case .unknownReference(let text):
      pick("`\(text)` staat niet in deze kaart", "`\(text)` is not in this directory")
    case .tooManyCharacters(let most):
      pick(
        "deze tekst is te lang; er passen hoogstens \(most) tekens",
        "this text is too long; at most \(most) characters fit")
    case .forbiddenCharacter:
      pick(
        "hier staat een onzichtbaar teken; haal het weg",
        "there is an invisible character here; take it out")
    default: pick("dit ontbreekt; vul het in", "this is missing; fill it in")
    }
  }

  private var kinds: String {
    OrganisationKind.allCases.map(Wording(language).organisationKind).joined(separator: ", ")
  }
}

import ReferralLinks
import SupportNetwork
import Tables

extension Messages {
  /// The most faults of tables that are listed.
  private static let mostListed = 50

  /// Faults in the form in which tools print them, and editors jump to them.
  func lines(of faults: [LinkFault]) -> [String] {
    let lines = faults.prefix(Self.mostListed).map { fault in
      let field = fault.field.map { "`\($0)`: " } ?? ""
      return "\(fault.file):\(fault.line):\(fault.column): \(field)\(sentence(fault.fact))"
    }
    let more = faults.count - lines.count
    return lines + (more > 0 ? [moreFaults(more)] : [])
  }

  /// A fault of a table of referral links, without its place.
  func sentence(_ fact: LinkFault.Fact) -> String {
    switch fact {
    case .table(let fact): sentence(fact)
    case .personal:
      pick(
        "deze kolom gaat over mensen, en tellen kan zonder. Haal de kolom weg en neem het logboek "
          + "opnieuw op; er is niets van bewaard",
        "this column is about people, and counting needs none. Take the column out and take in the "
          + "log again; nothing of it was kept")
    case .freeText:
      pick(
        "in deze kolom staan hele zinnen, en daarin staat al gauw iets over mensen. Haal de kolom "
          + "weg en neem het logboek opnieuw op; er is niets van bewaard",
        "this column holds whole sentences, and those soon say something about people. Take the "
          + "column out and take in the log again; nothing of it was kept")
    case .person:
      pick(
        "dit lijkt de naam van een mens. Schrijf de organisatie op waar die werkt of helpt; is het "
          + "toch een organisatie, besluit dat dan met --decide NAAM=new",
        "this looks like the name of a person. Write the organisation where they work or help; if "
          + "it is an organisation after all, decide so with --decide NAME=new")
    case .countedPartly(let counted, let log):
      pick(
        "het logboek loopt van \(log.lowerBound.iso) tot en met \(log.upperBound.iso), en van "
          + "\(counted.lowerBound.iso) tot en met \(counted.upperBound.iso) is al geteld. Neem een "
          + "logboek op dat al die dagen heeft, of schrijf --recount: dan vervalt die eerdere telling",
        "the log runs from \(log.lowerBound.iso) to \(log.upperBound.iso), and "
          + "\(counted.lowerBound.iso) to \(counted.upperBound.iso) was counted already. Take in a "
          + "log that has all of those days, or write --recount: then that earlier count is dropped"
      )
    case .contradicts(let line, let file):
      pick(
        "op regel \(line)\(file.map { " van " + $0 } ?? "") staat iets anders over dezelfde lijn; "
          + "laat één van de twee staan",
        "line \(line)\(file.map { " of " + $0 } ?? "") says something else of the same line of "
          + "referral; keep one of the two")
    case .sameEnds:
      pick(
        "van en naar zijn dezelfde; noem er twee die verschillen",
        "from and to are the same; name two that differ")
    case .moreThanMade(let part, let made):
      pick(
        "\(part) is meer dan er verwezen zijn, dat is \(made); meer kan het niet zijn",
        "\(part) is more than were referred, which is \(made); it cannot be more")
    case .beforeReferral(let day, let made):
      pick(
        "\(day.iso) ligt voor \(made.iso), de dag van de verwijzing; het moet die dag of later zijn",
        "\(day.iso) is before \(made.iso), the day of the referral; it must be that day or later")
    case .unknownActor(let text):
      pick(
        "`\(text)` is geen korte naam uit deze map, of staat er al",
        "`\(text)` is no short name of this folder, or is there already")
    case .unknownDecision(let text):
      pick(
        "`\(text)` is geen besluit; schrijf een korte naam, `class:school`, `new` of `leave-out`",
        "`\(text)` is no decision; write a short name, `class:school`, `new` or `leave-out`")
    }
  }
}

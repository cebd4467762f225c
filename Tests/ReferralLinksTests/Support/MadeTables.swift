import ReferralLinks
import SupportNetwork
import Tables

/// Tables and directories as tests write them.
enum Made {
  static func reader(_ text: String) -> TableReader {
    TableReader(BytesInMemory(Array(text.utf8)), file: "made.csv")
  }

  static func links(_ text: String) -> LinkTable { LinkTable.read(reader(text)) }

  static func log(_ text: String) -> LinkTable { LinkTable.readLog(reader(text)) }

  /// A log of referrals by Wijkteam Noord, each `day who` or `day who outcome`.
  static func log(of referrals: [String]) -> LinkTable {
    let rows = referrals.map { referral in
      let cells = referral.split(separator: " ")
      return "\(cells[0]),Wijkteam Noord,\(cells[1]),\(cells.count > 2 ? cells[2] : "open")\n"
    }
    return log("datum,van,naar,uitkomst\n" + rows.joined())
  }

  //  wijkteam, maatjes with the service kring, two that are called De Kom
  static let directory = SupportNetwork(
    title: "directory",
    organisations: [
      Organisation(id: id("wijkteam"), name: "Wijkteam Noord", kind: .neighbourhoodTeam),
      Organisation(
        id: id("maatjes"), name: "Stichting Maatjes Noord", kind: .volunteerOrganisation),
      Organisation(id: id("kom-noord"), name: "De Kom", kind: .welfare, area: "Noord"),
      Organisation(id: id("kom-zuid"), name: "De Kom", kind: .welfare, area: "Zuid"),
    ],
    services: [Service(id: id("kring"), name: "Budgetkring", organisation: id("maatjes"))])

  static func id(_ text: String) -> ActorID { ActorID(text)! }
  static func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso)! }
}

extension LinkFault {
  /// The place and the fact, short enough to compare.
  var summary: String { "\(line):\(field ?? "") \(fact)" }
}

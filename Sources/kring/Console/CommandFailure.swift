import DotLanguage
import Exchange
import NetworkFiles
import NetworkQueries
import ReferralLinks
import Regions
import SupportNetwork
import Tables

/// Why something was not done, as facts; `CommandFailure+Lines` says them.
enum CommandFailure: Error {
  // Asked for what cannot be.
  case standardInputTwice
  case standardOutputTakesOne
  case pictureAsFolder(path: String)
  case sameName(path: String, file: String, other: String)
  case overNetwork(path: String)
  case pageOverNetwork(path: String)
  /// A name on the command line that is nobody in the network, or several.
  case nobody(file: String, name: String, nearest: [NamedActor])
  case several(file: String, name: String, candidates: [NamedActor])
  /// A question about one household, of a file that has several.
  case severalHouseholds(file: String, option: String, candidates: [NamedActor])
  /// A household, or somebody of it, as the party to share with.
  case sharedWithHousehold(file: String, name: String)
  /// A copy for what is no person.
  case copyForNoPerson(file: String, name: String)
  /// Nothing may go to a party; in sentences, as they are told when something goes.
  case nothingToShare(account: [String])
  /// A secret that can be guessed.
  case shortKey(file: String, least: Int)
  /// Nobody joins the two.
  case noWay(file: String, from: String, to: String)
  case noSuchDomain(file: String, code: String, known: [String])
  case noSuchArea(file: String, name: String, known: [String])
  case nothingSupposed
  case householdStays(file: String, name: String)
  /// The earlier day of a comparison is not earlier.
  case sinceIsLater(CalendarDate, CalendarDate)
  /// Somebody would come who must be kept apart from somebody else.
  case keptApart(file: String, one: String, other: String)
  case noPlaceToKeep
  case dayIsPast(CalendarDate)
  case noSuchGap(file: String, key: String)
  case notAccepted(file: String, key: String)
  /// One name for several networks.
  case severalMaps(file: String, dates: [CalendarDate])
  case noMapOn(CalendarDate, file: String, dates: [CalendarDate])
  /// No node of a region has this number.
  case noSuchNumber(file: String, Int64)
  /// Somebody with this number is there, but no link can begin or end there.
  case noOrganisation(file: String, Int64)
  case noService(file: String, Int64)
  // Something about one file.
  case oneDay(file: String)
  /// The same, of a file that is drawn.
  case noEarlierDay(file: String)
  case nothingToCompare(file: String)
  case unreadable(file: String, SystemReason)
  case faults(ReadingResult)
  case unknownFormat(file: String)
  case importFaults(file: String, [ImportFault])
  case noHousehold(file: String)
  case manyPictures(file: String, count: Int)
  case drawing(file: String, DotRenderingFailure)
  case region(RegionImportFailure)
  /// The best links of a network that is too large to try all choices.
  case tooManyLinks(file: String, count: Int)
  /// There is no browser to make a PDF.
  case noBrowser
  /// The program with the web app is not beside this one.
  case noServer
  case notPrinted(browser: String)
  case unknownDirectory(path: String)
  case severalDirectories(path: String, folders: [String])
  case noOutputFolder(path: String)
  /// An import that would be written over what is imported.
  case overSource(path: String)
  case tableFaults([TableFault], unlisted: Int)
  case unwritable(path: String, SystemReason)
  case alreadyThere(path: String)
  /// A folder without a service directory.
  case noDirectory(folder: String)
  case linkFaults([LinkFault])
  /// A decision for somebody who is not in the directory.
  case notInDirectory(folder: String, id: ActorID, nearest: ActorID?)
  /// Several networks that cannot be one; the files as they were joined.
  case notJoined(JoiningFailure, files: [String])
  /// Files that are taken together, of which these could not be read.
  case notTogether([CommandFailure])
  /// Who read the output has gone, as `head` does: nothing to say, nothing left to do.
  case readerGone

  var status: ExitStatus {
    switch self {
    case .standardInputTwice, .standardOutputTakesOne, .pictureAsFolder, .sameName, .overNetwork,
      .pageOverNetwork, .nobody, .several, .severalHouseholds, .noSuchDomain, .noSuchArea,
      .nothingSupposed, .householdStays, .sinceIsLater, .keptApart, .noPlaceToKeep, .dayIsPast,
      .noSuchGap, .notAccepted, .severalMaps, .noSuchNumber, .noOrganisation, .noService,
      .noMapOn, .noOutputFolder, .overSource, .notInDirectory, .sharedWithHousehold,
      .copyForNoPerson:
      .usage
    case .noWay, .nothingToShare: .findings
    case .unreadable, .region(.unreadable): .noInput
    case .region(.unwritable): .cannotWrite
    case .region, .tooManyLinks: .badData
    case .faults, .unknownFormat, .importFaults, .noHousehold, .manyPictures, .oneDay,
      .noEarlierDay,
      .nothingToCompare, .unknownDirectory, .severalDirectories, .tableFaults:
      .badData
    case .shortKey: .badData
    case .noDirectory: .noInput
    case .notJoined, .linkFaults: .badData
    case .notTogether(let failures): failures.first?.status ?? .badData
    case .drawing(_, .tooLarge): .badData
    case .drawing(_, .formatUnavailable), .noBrowser, .noServer, .notPrinted:
      .unavailable
    case .drawing: .softwareFault
    case .unwritable, .alreadyThere, .readerGone: .cannotWrite
    }
  }

  /// Tells the user, and ends the command.
  func end(_ messages: Messages) throws -> Never {
    lines(messages).forEach(Terminal.warn)
    throw status.exitCode
  }
}

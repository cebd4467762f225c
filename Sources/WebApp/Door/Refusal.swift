import SupportNetwork
import Workbench

/// Why a request was not answered with what it asked for. Facts only.
enum Refusal: Error {
  /// The request was for another host.
  case otherHost
  /// Another page sent the request.
  case otherOrigin
  /// The browser did not come in with a link, or the link was used before.
  case noTicket
  /// The form is none of this session's, or none that this app has.
  case strangeForm
  /// There is no such page, case, person or line.
  case notFound
  /// What is past cannot be changed.
  case past
  /// The cases are locked.
  case locked
  case archive(CaseArchiveFailure)
  /// The backup that was sent brought nothing back.
  case backup(CaseArchiveFailure)
  /// More was sent than is read.
  case tooLarge
  case editing(EditingFailure)
  /// A field of a form is empty, or holds what it cannot.
  case field(name: String, FieldFault)
  /// Somebody on the map has this name.
  case sameName(String)
  case twoPassphrases
  /// The case was not there yet on the day that was asked for.
  case beforeBeginning
  case drawing
  /// Something went wrong on our side.
  case ours

  enum FieldFault { case empty, unreadable }
}

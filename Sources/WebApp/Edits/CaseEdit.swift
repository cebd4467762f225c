import NetworkQueries
import SupportNetwork
import Workbench

/// A change to a case that a form asks for.
struct CaseEdit: Sendable {
  /// What happens to the network, in this order.
  var edits: [NetworkEdit] = []
  /// What happens to the rest of the case.
  var rest: @Sendable (inout CaseDocument) -> Void = { _ in }
  /// A stable word for the sort of change; its sentence is in ``Phrases``.
  let code: Code
  /// Whom or what it is about, in the user's words.
  var subject = ""
  /// Who is shown in the panel afterwards; nothing leaves the panel as it was asked for.
  var shows: PanelChoice?

  /// The sorts of change, as the history keeps them.
  enum Code: String, Sendable, CaseIterable {
    case begun, sample
    case readIn = "read-in"
    case householdChanged = "household-changed"
    case memberAdded = "member-added"
    case memberChanged = "member-changed"
    case familyChanged = "family-changed"
    case namesAdded = "names-added"
    case personAdded = "person-added"
    case personChanged = "person-changed"
    case organisationAdded = "organisation-added"
    case organisationChanged = "organisation-changed"
    case serviceChanged = "service-changed"
    case keepAwayChanged = "keep-away-changed"
    case placed
    case removed
    case tieAdded = "tie-added"
    case tieChanged = "tie-changed"
    case tieRemoved = "tie-removed"
    case needAdded = "need-added"
    case needChanged = "need-changed"
    case needRemoved = "need-removed"
    case hookAdded = "hook-added"
    case hookChanged = "hook-changed"
    case hookRemoved = "hook-removed"
    case gapAccepted = "gap-accepted"
    case gapReopened = "gap-reopened"
    case questionAdopted = "question-adopted"
    case questionDropped = "question-dropped"
    case recordChanged = "record-changed"
  }

  /// The document after the change.
  ///
  /// What is drawn on a later day than before makes that a day on which the network was drawn.
  ///
  /// - Throws: ``Refusal`` when the network would not be right any more.
  func applied(
    to document: CaseDocument, on today: CalendarDate
  ) throws(Refusal) -> CaseDocument {
    var changed = document
    do throws(EditingFailure) {
      if isDrawing, document.network.latestDate.map({ $0 < today }) ?? true {
        changed.network = try changed.network.applying(.day(today))
      }
      for edit in edits { changed.network = try changed.network.applying(edit) }
    } catch {
      throw Refusal.editing(error)
    }
    rest(&changed)
    return changed
  }

  /// Whether it changes what is drawn, and not only what is kept beside it.
  private var isDrawing: Bool {
    edits.contains { edit in
      switch edit {
      case .title, .household, .record: false
      default: true
      }
    }
  }
}

/// What a sheet made from a guide for a conversation is for.
public enum TalkSheet: String, Hashable, Sendable, CaseIterable {
  /// The conversation with the household.
  case household
  /// A meeting of the household with those around it (netwerkberaad).
  case meeting
  /// Bringing the household to a colleague in person (warme overdracht).
  case handover
  /// Whom to call, in order.
  case crisis
  /// For whoever leads the conversation, to read beforehand: also what is not for the table.
  case worker
}

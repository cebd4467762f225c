/// Why a tie is not shared with somebody. Of several reasons the first in this order counts.
public enum ReasonToStay: String, Hashable, Sendable, CaseIterable {
  /// One of its ends must be kept away from the other, or from whom it would go to.
  case keptApart
  /// One of its ends is a place that must stay secret.
  case confidential
  /// The answer was no.
  case refused
  /// The consent has run out.
  case expired
  /// The consent is for others.
  case forOthers
  /// Nobody asked.
  case notAsked
}

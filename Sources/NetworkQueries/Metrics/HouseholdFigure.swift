/// The figures of a household's network that are one number, by the codes that answers use.
///
/// Their formulas are in ``HouseholdMetrics``. None of them says how good a network is: no such
/// threshold can be derived.
public enum HouseholdFigure: String, Hashable, Sendable, CaseIterable {
  case size
  case informalShare = "informal-share"
  case volunteerShare = "volunteer-share"
  case formalShare = "formal-share"
  case density
  case components
  case isolates
  case bridges = "bridging-people"
  case effectiveSize = "effective-size"
  case constraint
  case reciprocity
  case meanSupport = "mean-support"
  case meanDomains = "mean-domains"
  case meanStrength = "mean-strength"
  case stressShare = "stress-share"
}

extension HouseholdMetrics {
  /// A figure, or nothing where it is not defined.
  public subscript(figure: HouseholdFigure) -> Double? {
    switch figure {
    case .size: Double(size)
    case .informalShare: informalShare
    case .volunteerShare: volunteerShare
    case .formalShare: formalShare
    case .density: density
    case .components: Double(components.count)
    case .isolates: Double(isolates.count)
    case .bridges: Double(bridges.count)
    case .effectiveSize: effectiveSize
    case .constraint: constraint
    case .reciprocity: reciprocity
    case .meanSupport: meanSupport
    case .meanDomains: meanDomains
    case .meanStrength: meanStrength
    case .stressShare: stressShare
    }
  }
}

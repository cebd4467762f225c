/// Why this network may be kept, and how long.
public struct CaseRecord: Hashable, Sendable {
  /// What the network is for, in words.
  public var purpose: String?
  /// The legal ground; recorded, never assumed.
  public var ground: LegalGround?
  /// Why a life domain was opened; nothing is compulsory.
  public var domainReasons: [DomainReason]
  public var retention: Retention?

  public init(
    purpose: String? = nil, ground: LegalGround? = nil, domainReasons: [DomainReason] = [],
    retention: Retention? = nil
  ) {
    self.purpose = purpose
    self.ground = ground
    self.domainReasons = domainReasons
    self.retention = retention
  }
}

/// The grounds of article 6(1) of the General Data Protection Regulation.
public enum LegalGround: String, Hashable, Sendable, CaseIterable {
  case consent
  case contract
  case legalObligation = "legal-obligation"
  case vitalInterest = "vital-interest"
  case publicTask = "public-task"
  case legitimateInterest = "legitimate-interest"
}

/// Why a life domain was talked about in this case.
public struct DomainReason: Hashable, Sendable {
  public var domain: LifeDomainID
  public var reason: String

  public init(domain: LifeDomainID, reason: String) {
    self.domain = domain
    self.reason = reason
  }
}

/// How long the network is kept.
public struct Retention: Hashable, Sendable {
  public var rule: Rule
  /// The day the clock started: the end of the help, or the day of a working drawing.
  public var start: CalendarDate?
  /// The day on which it must be gone.
  public var end: CalendarDate?

  public init(rule: Rule, start: CalendarDate? = nil, end: CalendarDate? = nil) {
    self.rule = rule
    self.start = start
    self.end = end
  }

  /// The last day on which it may be kept: the one that was noted, or the one that the rule gives;
  /// nothing when neither is known.
  public var lastDay: CalendarDate? {
    if let end { return end }
    guard let start, let years = rule.years else { return nil }
    return start.adding(years: years)
  }

  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// 15 years after the end (Wet maatschappelijke ondersteuning 2015, art. 5.3.4).
    case wmo
    /// 20 years after the end (Jeugdwet, art. 7.3.8).
    case youthAct = "youth-act"
    /// A drawing to work with, kept only as long as it is worked with.
    case workingDrawing = "working-drawing"

    /// How many years it is kept after the end of the help; nothing when the law names none.
    public var years: Int? {
      switch self {
      case .wmo: 15
      case .youthAct: 20
      case .workingDrawing: nil
      }
    }
  }
}

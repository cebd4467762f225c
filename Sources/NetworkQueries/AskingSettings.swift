/// What a team sets for all its questions.
public struct AskingSettings: Hashable, Sendable {
  public var trust = TrustScale()
  public var gaps = GapSettings()

  public init() {}
}

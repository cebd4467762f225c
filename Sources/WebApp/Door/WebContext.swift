public import Hummingbird
import SupportNetwork

/// What is known of a request while it is answered.
public struct WebContext: RequestContext {
  public var coreContext: CoreRequestContextStorage
  /// The browser that asks, once it came in.
  var session: Session?
  /// The language of the answer.
  var language = Language.dutch

  public init(source: Source) { coreContext = .init(source: source) }

  /// The largest request that is read: a network file in a form, with room to spare.
  public var maxUploadSize: Int { 6 << 20 }
}

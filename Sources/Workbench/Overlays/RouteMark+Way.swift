public import Ecomaps
public import NetworkQueries

extension RouteMark {
  /// A way as a map shows it.
  ///
  /// - Parameter network: the network that is drawn; the way may have been found without some of
  ///   its actors.
  public init(_ way: Way, on network: CompiledNetwork) {
    var places = TiePlaces(network.ties)
    self.init(
      steps: way.steps.map { step in
        Step(
          from: step.from, to: step.to, tie: step.index == nil ? nil : places.take(step.tie))
      })
  }
}

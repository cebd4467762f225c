public import Ecomaps
public import NetworkQueries

extension RouteMark {
  /// A way as a map shows it.
  public init(_ way: Way) {
    self.init(steps: way.steps.map { Step(from: $0.from, to: $0.to, tie: $0.index) })
  }
}

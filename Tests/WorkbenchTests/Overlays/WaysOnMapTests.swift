import Ecomaps
import NetworkQueries
import SupportNetwork
import Testing
import Workbench

/// A way becomes steps over the ties of the network that is drawn.
struct WaysOnMapTests {
  //  home ◀── Ada ── School ── Eva (works there)
  private let text = """
    people:
      cas: Cas, friend
      ada: Ada, neighbour
      eva: Eva, professional @ school
    organisations:
      school: School, school
    ties:
      - cas -> home: P
      - ada -> ann: E
      - ada -- school: membership

    """

  @Test func `each step knows its tie, and a membership said otherwise has none`() throws {
    let network = try MadeNetwork.compiled(text)
    let way = try #require(network.ways(from: .made("home"), to: .made("eva")).first)
    let route = RouteMark(way, on: network)
    #expect(route.steps.map(\.from) == ["ann", "ada", "school"].map(ActorID.made))
    #expect(route.steps.map(\.to) == ["ada", "school", "eva"].map(ActorID.made))
    #expect(route.steps.map(\.tie) == [1, 2, nil])
  }

  //  Without Cas the ties of the others have other places; on the map they have their own.
  @Test func `a way that was found without somebody lies on the ties of the whole network`() throws
  {
    let network = try MadeNetwork.compiled(text)
    let left = CompiledNetwork(try network.network.without([.made("cas")]))
    let way = try #require(left.ways(from: .made("home"), to: .made("eva")).first)
    #expect(way.steps.map(\.index) == [0, 1, nil])
    #expect(RouteMark(way, on: network).steps.map(\.tie) == [1, 2, nil])
  }
}

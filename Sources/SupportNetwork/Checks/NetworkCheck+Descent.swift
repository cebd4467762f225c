extension NetworkCheck {
  /// Ties of parenthood by which somebody is an ancestor of himself.
  ///
  /// One problem for every tie that closes a circle, found by walking from parents to children
  /// in the order of the ties (the back edges of a depth-first search).
  ///
  /// Complexity: O(n) in the number of ties; no recursion, so that long lines of descent do not
  /// use up the stack.
  mutating func checkDescent() {
    var childTies: [ActorID: [Int]] = [:]
    var parents: [ActorID] = []
    for (index, tie) in network.ties.enumerated() where tie.from != tie.to {
      guard case .kinship(.parent) = tie.kind else { continue }
      if childTies[tie.from] == nil { parents.append(tie.from) }
      childTies[tie.from, default: []].append(index)
    }
    var isOnWay: [ActorID: Bool] = [:]
    var closing: [Int] = []
    for start in parents where isOnWay[start] == nil {
      var way: [(id: ActorID, next: Int)] = [(start, 0)]
      isOnWay[start] = true
      while let step = way.last {
        let ties = childTies[step.id] ?? []
        guard step.next < ties.count else {
          isOnWay[step.id] = false
          way.removeLast()
          continue
        }
        way[way.count - 1].next += 1
        let child = network.ties[ties[step.next]].to
        switch isOnWay[child] {
        case nil:
          isOnWay[child] = true
          way.append((child, 0))
        case true?: closing.append(ties[step.next])
        case false?: break
        }
      }
    }
    for index in closing.sorted() {
      report(.ownAncestor(network.ties[index].to), .tie(index), .to)
    }
  }
}

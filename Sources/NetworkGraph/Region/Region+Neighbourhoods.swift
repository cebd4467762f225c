extension Region {
  /// Who is around each household: its neighbours in the graph of households and organisations,
  /// whatever the direction of a tie. Only households can be asked about.
  ///
  /// Complexity: O(nodes + referrals log referrals).
  public var neighbourhoods: Neighbourhoods {
    let others = organisations
    var pairs: [(Int, Int)] = []
    for organisation in others {
      for head in outgoing.heads[outgoing[organisation]] {
        pairs.append((organisation - others.lowerBound, Int(head) - others.lowerBound))
      }
    }
    let among = SimpleGraph(nodeCount: others.count, pairs: pairs)
    let heads = Column<Int32>(count: among.rows.arcCount) { heads in
      for arc in heads.indices { heads[arc] = among.rows.heads[arc] + Int32(others.lowerBound) }
    }
    let degrees = Column<Int32>(count: nodeCount) { degrees in
      for household in households { degrees[household] = Int32(outgoing[household].count) }
      for organisation in others {
        let from = incoming[organisation]
        let fromHouseholds = incoming.heads[from].prefix { $0 < Int32(householdCount) }.count
        degrees[organisation] = Int32(
          fromHouseholds + among.degree(of: organisation - others.lowerBound))
      }
    }
    return Neighbourhoods(
      rows: outgoing, split: householdCount,
      upperRows: SparseRows(starts: among.rows.starts, heads: heads), degrees: degrees)
  }
}

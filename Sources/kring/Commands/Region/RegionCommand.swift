import ArgumentParser

/// `kring region`: a whole region, from columns.
struct RegionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "region",
    abstract: "Ask a whole region: hundreds of thousands of households at once.",
    discussion: """
      EXAMPLES
        kring region import tables/ --output noord.region
            reads tables/nodes.csv and tables/edges.csv (or .csv.gz)
        kring region audit noord.region --within 3
            for whom is fitting help too far away?
        kring region links noord.region --top 10
            which referral links would help most households?

      THE TABLES
        nodes.csv   id,kind,area,x,y,mask,capacity
                    kind: 0 household, 1 service, 2 GP, 3 school, 4 team, 5 person
                    mask: needs of a household, domains of a service; bit 0 is the
                    first life domain. From bit 14 on they have a number only, such
                    as "life domain 15". area, x, y and capacity may be empty.
        edges.csv   src,dst,kind,weight
                    kind: 0 household-person, 1 household-household, 2 person-school,
                    3 household-GP, 4 household-team, 5 household-service,
                    6 referral; weight in days, may be empty
                    A child with two homes may be in two households: the one of the
                    lowest number counts as home, another one as a tie.

      The people of a household are one with it on ways. Numbers are all there is in
      these files: no names, and nothing that somebody said.
      """,
    subcommands: [
      RegionImportCommand.self, RegionReachCommand.self, RegionAuditCommand.self,
      RegionCutsCommand.self, RegionMetricsCommand.self, RegionPathCommand.self,
      RegionLinksCommand.self,
    ])
}

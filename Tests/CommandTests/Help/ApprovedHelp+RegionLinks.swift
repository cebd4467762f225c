extension ApprovedHelp {
  static let regionLinks = ApprovedHelp(
    arguments: ["region", "links", "--help"],
    text: #"""
      OVERVIEW: Find the referral links that would help most households.

      EXAMPLES
        kring region links noord.region --top 10
        kring region links noord.region --for 812 --domain finances
            which new partners should one organisation get?
        kring region links noord.region --cap 1 --worst-off-first
            one link to a service at most, worst-off area first

      From any organisation to a service. A link brings a need when a way with that
      one new link leads within the steps to a fitting service with room.

      Counts about fewer than 5 households stay hidden. With --area so does one that
      would tell, together with those of the other areas, what is hidden of one.

      USAGE: kring region links <region> [--top <count>] [<options>]

      ARGUMENTS:
        <region>                A region file, or the folder of its tables.

      OPTIONS:
        -f, --format <format>   The form of the answer. (values: text, json, csv;
                                default: text)
        --top <count>           How many links. (default: 10)
        --for <number>          Only links that begin at the organisation of this
                                number.
        --domain <code>         Only needs in this life domain.
        --area <number>         Only needs in the area of this number.
        --within <steps>        The most steps that are near. (default: 3)
        --cap <count>           The most new links to one service.
        --worst-off-first       The area with the largest share out of reach first.
        --exact                 The true best choice; only for small regions.
        --within-area           Only links within one area.
        --candidates <file>     Only the links of a CSV file with columns from and to.
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}

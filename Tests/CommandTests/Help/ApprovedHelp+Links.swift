extension ApprovedHelp {
  static let links = ApprovedHelp(
    arguments: ["links", "--help"],
    text: #"""
      OVERVIEW: Find the links between organisations that would help most.

      EXAMPLES
        kring links team.yaml --directory directory --top 10
            the ten links that bring most needs to fitting help
        kring links cases/*.yaml --directory directory --for "Wijkteam Noord"
            which new partners should one team get?
        kring links team.yaml --worst-off-first
            looks first where most is out of reach
        kring links team.yaml --top 3 --exact
            the true best choice, for a small network

      A link helps a need when a way with that one new link leads from whoever meets
      the household to a fitting service with room. How sure the choice is stands
      below it. Nobody is named; counts of fewer than 5 households are hidden.

      USAGE: kring links [<options>] <files> ...

      ARGUMENTS:
        <files>                 Network files; - reads standard input.

      OPTIONS:
        --directory <folder>    A folder with a service directory to take together
                                with the files.
        --top <count>           How many links. (default: 10)
        --for <name>            Only links that begin at this team or organisation.
        --domain <code>         Only needs in this life domain.
        --area <name>           Only needs in this area.
        --within <steps>        How many links away is still nearby. (default: 3)
        --cap <count>           The most new links to one organisation.
        --worst-off-first       The area with the largest share out of reach first.
        --exact                 The true best choice; only for small networks.
        --within-area           Only links within one area.
        --only-agreed           Only links that were agreed on, and are not in use.
        --candidates <file>     Only the links of a CSV file with columns from and to.
        --date <yyyy-mm-dd>     The day asked about; else the latest of the file.
        --settings <file>       A file with the team's own thresholds.
        -f, --format <format>   The form of the answer. (values: text, json, csv;
                                default: text)
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}

extension ApprovedHelp {
  static let regionPath = ApprovedHelp(
    arguments: ["region", "path", "--help"],
    text: #"""
      OVERVIEW: Find a way from a household or organisation to another.

      EXAMPLES
        kring region path noord.region --from 4711 --to 812
        kring region path noord.region --from 4711 --to 812 --by fastest
        kring region path noord.region --from 4711 --to-domain finances
            to the nearest service for a life domain

      Numbers are those of the tables. When there is no way the exit code is 1.

      USAGE: kring region path <region> --from <number> [<options>]

      ARGUMENTS:
        <region>                A region file, or the folder of its tables.

      OPTIONS:
        -f, --format <format>   The form of the answer. (values: text, json, csv;
                                default: text)
        --from <number>         Where the way begins.
        --to <number>           Where it leads.
        --to-domain <code>      A life domain that it leads to a service for.
        --by <by>               The way of the fewest steps, or of the fewest days.
                                (values: shortest, fastest; default: shortest)
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}

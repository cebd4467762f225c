extension ApprovedHelp {
  static let path = ApprovedHelp(
    arguments: ["path", "--help"],
    text: #"""
      OVERVIEW: Find the way from one person or organisation to another, or to help.

      EXAMPLES
        kring path gezin.yaml --to schuldhulp
            the way from the household to the debt service
        kring path gezin.yaml --from Mila --to "Juf Noor" --by strongest --count 3
            the three strongest ways; names as people say them are fine
        kring path wijk.yaml --from jansen --to-domain finances --with-room
            the way to any service that helps with money and has a place free
        kring path gezin.yaml --to huisarts --informal-first --shared-only
            by way of somebody close, over ties that may be shared

      ORDER
      shortest   the fewest steps
      strongest  the largest trust: the product of the trust of the steps
      fastest    the fewest days of waiting

      EXIT CODES
        0   there is a way
        1   there is none

      USAGE: kring path [<options>] <file>

      ARGUMENTS:
        <file>                  A network file; - reads standard input.

      OPTIONS:
        --from <name>           Where it begins; else the only household of the file.
        --to <name>             Whom it leads to, by name or short name.
        --to-domain <code>      A life domain to find help in.
        --by <by>               What the best way is. (values: shortest, strongest,
                                fastest; default: shortest)
        --count <n>             How many ways, the best one and its alternatives.
                                (default: 1)
        --max-steps <n>         The most steps.
        --without <name>        Who may not be on it; may be given again.
        --shared-only           Only over ties that may be shared.
        --informal-first        The first step is to somebody who helps unpaid.
        --with-room             Only to services that have a free place.
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

extension ApprovedHelp {
  static let gaps = ApprovedHelp(
    arguments: ["gaps", "--help"],
    text: #"""
      OVERVIEW: Say what is missing in networks, and what could be tried.

      EXAMPLES
        kring gaps gezin.yaml
            says what is missing, the most urgent first
        kring gaps *.yaml --severity concern --format csv > gaps.csv
            puts what matters of many households into a spreadsheet
        kring gaps cases/*.yaml --team --directory directory
            says what is missing in services and links, over all cases together
        kring gaps gezin.yaml --rule avoided-topic --domain finances
            looks for one thing only
        kring gaps --rules
            explains every rule
        kring gaps gezin.yaml --keys
            shows the keys by which kring accept takes them

      A gap is a cue for a conversation, never a judgement. What is not on the map is
      not known, and may be there all the same. Each file is asked on its own; with
      --team or --directory the files are taken together. With --team no household is
      named, and fewer than 5 are not counted exactly.

      EXIT CODES
        0   nothing is missing
        1   something is

      USAGE: kring gaps [<options>] <files> ...

      ARGUMENTS:
        <files>                 Network files; - reads standard input.

      OPTIONS:
        --rule <code>           Only this rule; may be given more than once. (values:
                                unmet-need, formal-only, informal-only,
                                single-supporter, overloaded-carer, isolated-member,
                                thin-network, shrinking-network, strained-network,
                                avoided-topic, out-of-reach, uncoordinated-care,
                                open-loop, unasked, one-way, formal-informal-split,
                                open-hook, stale, consent-missing, no-service,
                                no-referral-line, route-too-long, fragile-route,
                                full, no-report-back, formal-only-offer,
                                unused-service, dead-end, single-link, silo,
                                knowledge-gap, unequal-reach, stale-record,
                                missing-link)
        --domain <code>         Only gaps in this life domain.
        --household <name>      Only gaps of this household.
        --severity <severity>   Only gaps that are at least this severe. (values:
                                attention, concern, urgent; default: attention)
        --team                  Only what is missing in the network of a team, over
                                all files together.
        --directory <folder>    A folder with a service directory to take together
                                with the files.
        --keys                  Show with each gap the key that tells it from others.
        --rules                 Explain the rules and their numbers, and look at no
                                file.
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

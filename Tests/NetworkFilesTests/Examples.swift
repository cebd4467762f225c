@testable import NetworkFiles

/// Files that several tests read.
enum Examples {
  /// One of everything the format has, most in both forms.
  static let everything = """
    # yaml-language-server: $schema=./kring.schema.json
    kring: 1                                   # format version
    title: Ecogram van gezin Van Dalen
    language: nl
    date: [2025-11-03, 2026-05-10]
    occasion: samen met het gezin getekend

    household:
      id: gezin
      name: Gezin Van Dalen
      question: Hoe houden we het thuis samen vol?
      area: Oosterwijk
      coordinator: anna
      members:
        joost: Joost, man, 41, care need
        sanne: Sanne, woman, born 1988
        lina: {name: Lina, gender: woman, age: 8}
        sem: Sem, man, born 1985-03-02, died 2019-04-02
        tom: Tom
      family:
        - joost + sanne: married, since 2010-06-01
        - joost + sanne > lina, sem
        - sanne > tom: step
        - twins: lina, sem
        - siblings: oma, ans

    people:
      oma: Oma Truus, family, moeder van Sanne
      ans: {name: Buurvrouw Ans, role: neighbour, ring: near, sector: friends-and-neighbours, informed: yes}
      wim: Wim, volunteer @ maatjes, schuldmaatje
      anna: Anna de Boer, professional @ wijkteam
      karim: {name: Karim, role: friend, informed: {state: not-yet, date: 2026-05-10}, died: true}
      ex: Ex, family

    organisations:
      school: Basisschool De Linde, school
      wijkteam: Wijkteam, neighbourhood-team
      uwv: UWV, benefits-agency
      maatjes: {name: Maatjes, kind: volunteer-organisation, aliases: [Buurtmaatjes], address: Dorpsstraat 1, identifiers: {kvk: "12345678"}, confidential: no}
      huisarts: Huisarts, gp-practice
    services:
      budgetkring: {name: Budgetkring, organisation: maatjes, domains: [finances], target-groups: [], areas: [Oosterwijk], access: open, capacity: {places: 12, free: 3}, waiting-days: 14, confirmed: 2026-01-10}
      schuldhulp: {name: Schuldhulp, domains: [finances]}
    teams:
      wijkteam-oost: {name: Wijkteam Oost, organisation: wijkteam, members: [anna], expertise: [finances], area: Oosterwijk}
    classes:
      huisartsen: Huisartsen, gp-practice

    ties:
      - oma -> gezin: strong, PE, weekly, 6 hours, parenting, instrumental-adl
      - uwv -- gezin: stressful, finances
      - gezin <-> ans: PG/G
      - karim -> gezin: latent, weak, finances
      - oma -- ans
      - wijkteam -> schuldhulp: referral, warm, waiting 21 days, reports back
      - school -- wijkteam: collaboration, coordination
      - {from: huisarts, to: joost, kind: care, strength: normal, quality: supportive, flow: to, support: A, returned: "", domains: [physical-health], frequency: monthly, hours: 1, since: 2022-01-01, until: 2026-01-01, presence: active, wish: more, knowledge: {state: observed, date: 2026-05-10}, source: Sanne, confirmed: 2026-05-10, consent: {share: yes, with: [wijkteam], until: 2027-01-01}, note: belt elke maand}
    needs:
      - gezin, finances: We weten niet meer wat we eerst moeten betalen
      - {who: joost, domain: physical-health, words: Ik ben moe, openness: avoided, status: active, priority: 2, since: 2024-01-01, note: later}
    observations:
      - 2026-05-10: Familiefoto's in de gang
      - {date: 2026-05-10, words: Een volle asbak, domain: social-network, about: joost, status: open}
    referrals:
      - {who: gezin, from: school, to: wijkteam, domain: finances, made: 2026-02-01, outcome: accepted, answered: 2026-02-05, started: 2026-02-20, completed: 2026-03-01, reported: 2026-03-02}
    scores:
      - {who: gezin, domain: finances, date: 2026-05-10, score: 2}
    keep-away:
      - {actor: ex, other: sanne, reason: rechter}
    record:
      purpose: samen hulp regelen
      ground: public-task
      domain-reasons: {finances: schulden}
      retention: {rule: wmo, start: 2026-05-10, end: 2041-05-10}

    """
}

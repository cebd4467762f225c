extension TalkDomain {
  /// The life domains of ``LifeDomain/standard``, by their codes.
  static let standard: [String: TalkDomain] = [
    "finances": TalkDomain(
      ("Geld", "Money"),
      [
        ("Hoe lukt het om rond te komen?", "How do you manage to get by?"),
        (
          "Hoe gaat het met de post en de rekeningen?", "How is it going with letters and bills?"
        ),
        (
          "Wat zou rust geven als het om geld gaat?",
          "What would give you peace of mind about money?"
        ),
      ]),
    "work-and-education": TalkDomain(
      ("Werk en leren", "Work and learning"),
      [
        (
          "Wat voor werk of opleiding doe je, of deed je vroeger?",
          "What work or study do you do, or did you do in the past?"
        ),
        ("Waar ben je goed in?", "What are you good at?"),
        ("Wat zou je nog willen leren of doen?", "What would you still like to learn or do?"),
      ]),
    "use-of-time": TalkDomain(
      ("Hoe de dag eruitziet", "How the day goes"),
      [
        ("Hoe ziet een gewone dag eruit?", "What does an ordinary day look like?"),
        ("Waar kijk je naar uit in de week?", "What do you look forward to in the week?"),
        (
          "Wat deed je vroeger graag en zou je weer willen doen?",
          "What did you enjoy in the past that you would like to do again?"
        ),
      ]),
    "housing": TalkDomain(
      ("Wonen", "Your home"),
      [
        ("Hoe is het om hier te wonen?", "What is it like to live here?"),
        ("Waar voel je je thuis?", "Where do you feel at home?"),
        (
          "Wat zou er anders mogen aan de plek waar je woont?",
          "What could be different about the place where you live?"
        ),
      ]),
    "domestic-relations": TalkDomain(
      ("Thuis met elkaar", "Together at home"),
      [
        ("Hoe gaat het thuis met elkaar?", "How are things between you at home?"),
        ("Wanneer is het thuis op zijn best?", "When is home at its best?"),
        (
          "Hoe komen jullie er samen uit als het een keer botst?",
          "How do you work it out together when you clash?"
        ),
      ],
      forOne: [
        ("Wie horen er voor jou bij thuis?", "Who belongs to home for you?"),
        ("Wanneer voelt het als thuis?", "When does it feel like home?"),
        (
          "Hoe kom je eruit als het botst met iemand die dicht bij je staat?",
          "How do you work it out when you clash with somebody close to you?"
        ),
      ]),
    "mental-health": TalkDomain(
      ("Hoe je je voelt", "How you feel"),
      [
        ("Hoe voel je je de laatste tijd?", "How have you been feeling lately?"),
        ("Bij wie kun je je verhaal kwijt?", "Whom can you tell what is on your mind?"),
        ("Wat geeft je kracht op een moeilijke dag?", "What gives you strength on a hard day?"),
      ]),
    "physical-health": TalkDomain(
      ("Je gezondheid", "Your health"),
      [
        ("Hoe gaat het met je gezondheid?", "How is your health?"),
        (
          "Wat lukt goed op een dag, en wat kost moeite?",
          "What goes well in a day, and what takes effort?"
        ),
        ("Wat doet je lichaam goed?", "What does your body good?"),
      ]),
    "substance-use": TalkDomain(
      ("Roken, drinken en andere middelen", "Smoking, drinking and other substances"),
      [
        ("Wat helpt je om te ontspannen?", "What helps you to relax?"),
        (
          "Welke plek hebben roken, drinken of andere middelen in je leven?",
          "What place do smoking, drinking or other substances have in your life?"
        ),
        (
          "Wat zou je daarin willen houden, en wat zou je willen veranderen?",
          "What would you like to keep about that, and what to change?"
        ),
      ]),
    "basic-adl": TalkDomain(
      ("Voor jezelf zorgen", "Looking after yourself"),
      [
        (
          "Hoe gaat het met opstaan, wassen, aankleden en eten?",
          "How is it going with getting up, washing, dressing and eating?"
        ),
        ("Wat doe je het liefst zelf?", "What do you prefer to do yourself?"),
        ("Waar zou wat hulp welkom zijn?", "Where would some help be welcome?"),
      ]),
    "instrumental-adl": TalkDomain(
      ("Het huishouden en dingen regelen", "Running the home and arranging things"),
      [
        (
          "Hoe gaat het met koken, boodschappen en de was?",
          "How is it going with cooking, shopping and the laundry?"
        ),
        (
          "Hoe gaat het met reizen, bellen en dingen regelen?",
          "How is it going with travelling, phone calls and arranging things?"
        ),
        (
          "Welk klusje zou je graag met iemand delen?",
          "Which chore would you like to share with somebody?"
        ),
      ]),
    "social-network": TalkDomain(
      ("De mensen om je heen", "The people around you"),
      [
        ("Wie zie of spreek je graag?", "Whom do you like to see or talk to?"),
        (
          "Wie bel je als er iets is, en wie belt jou?",
          "Whom do you call when something is up, and who calls you?"
        ),
        ("Wie zou je vaker willen zien?", "Whom would you like to see more often?"),
      ]),
    "community-participation": TalkDomain(
      ("Meedoen in de buurt", "Taking part in the neighbourhood"),
      [
        ("Waar kom je graag in de buurt?", "Where do you like to go in the neighbourhood?"),
        ("Waar zou je aan mee willen doen?", "What would you like to take part in?"),
        (
          "Wat doe je graag voor een ander?", "What do you like to do for somebody else?"
        ),
      ]),
    "judicial": TalkDomain(
      ("Recht en regels", "Law and rules"),
      [
        (
          "Wat loopt er met politie, rechter of deurwaarder, als er iets loopt?",
          "What is going on with police, court or bailiffs, if anything is?"
        ),
        (
          "Wie helpt je om te begrijpen wat er moet gebeuren?",
          "Who helps you to understand what has to be done?"
        ),
        ("Wat zou je graag achter je laten?", "What would you like to leave behind you?"),
      ]),
    "parenting": TalkDomain(
      ("Opvoeden", "Bringing up children"),
      [
        ("Hoe gaat het met de kinderen?", "How are the children?"),
        ("Waar geniet je van als ouder?", "What do you enjoy as a parent?"),
        (
          "Met wie praat je over opvoeden?", "With whom do you talk about bringing up children?"
        ),
      ],
      forAdults: [
        ("Welke kinderen horen bij je leven?", "Which children belong to your life?"),
        ("Hoe is het contact met hen?", "How is your contact with them?"),
        (
          "Wat zou je graag met hen willen doen?", "What would you like to do with them?"
        ),
      ]),
  ]
}

"""The words around a score, and what feelings come to. Spelled as `normal.say` makes them."""

NUMBER_WORDS: dict[str, int] = {
    word: value
    for value, words in enumerate(
        (
            "zero cero",
            "one uno",
            "two dos",
            "three tres",
            "four cuatro",
            "five cinco",
            "six seis",
            "seven sevn siete",
            "eight ocho",
            "nine nueve",
            "ten diez",
        )
    )
    for word in words.split()
}

NAMES: dict[str, frozenset[str]] = {
    "mood": frozenset(["mood", "moods", "animo", "humor", "m"]),
    "craving": frozenset(["craving", "cravings", "urge", "urges", "pull", "ganas", "antojo", "antojos", "c"]),
}

FILLERS = frozenset(
    ["im", "i", "am", "feel", "feeling", "at", "a", "an", "the", "its", "it", "is", "today", "right", "now", "rn", "my", "like", "id", "say", "probably", "maybe", "about", "around", "so", "well", "hi", "hello", "hey", "good", "morning", "and", "please", "thanks", "thank", "you", "lol", "just", "still", "guess", "would", "think", "estoy", "me", "siento", "en", "un", "una", "hoy", "como", "es", "mi", "creo", "que", "digo", "diria", "hola", "gracias", "buenos", "dias", "pues", "y", "ahora", "mas", "menos"]
)
LEADS = frozenset(
    ["a", "about", "at", "like", "around", "maybe", "say", "mood", "craving", "cravings", "feeling", "im", "its", "is", "probably", "un", "como", "en"]
)
TIME_LEADS = frozenset(["at", "by", "til", "till", "until", "from", "to", "for", "since", "on", "in", "las", "la", "desde", "hasta"])
HEDGES = frozenset(["about", "around", "maybe", "probably", "like", "guess", "roughly", "almost", "como", "quizas", "tal"])
COUNTED = frozenset(
    ["day", "days", "hour", "hours", "hr", "hrs", "week", "weeks", "month", "months", "year", "years", "minute", "minutes", "min", "mins", "soda", "sodas", "beer", "beers", "drink", "drinks", "people", "kids", "times", "time", "pm", "am", "oclock", "dia", "dias", "hora", "horas", "semana", "semanas", "mes", "meses", "ano", "anos", "vez", "veces", "cervezas", "refrescos", "personas"]
)
ANSWER_BEGINS = frozenset(
    ["but", "and", "because", "i", "im", "it", "its", "today", "not", "was", "were", "had", "have", "feeling", "feels", "tired", "sad", "ok", "okay", "good", "bad", "so", "my", "the", "a", "for", "pero", "y", "porque", "estoy", "me", "hoy", "no", "muy", "fue", "tengo", "or", "right", "now", "thanks"]
)
NONE_WORDS = frozenset(
    """none|no cravings|no craving|no urges|no urge|nope|not at all|zero cravings|no pull|nada|ninguna
    |ninguno|sin ganas|no ganas|nada de ganas|no tengo ganas|no tengo|no|nothing|ningunas""".replace(
        "\n", ""
    ).split("|")
)
FEELINGS: dict[str, dict[str, int]] = {
    "mood": {
        "great": 8,
        "very good": 9,
        "really good": 8,
        "pretty good": 7,
        "good": 7,
        "fine": 6,
        "ok": 5,
        "okay": 5,
        "k": 5,
        "not bad": 6,
        "so so": 5,
        "meh": 4,
        "not great": 3,
        "not good": 2,
        "bad": 2,
        "very bad": 0,
        "terrible": 1,
        "awful": 1,
        ":)": 7,
        ":(": 2,
        "bien": 7,
        "muy bien": 9,
        "mal": 2,
        "muy mal": 0,
        "mas o menos": 5,
        "regular": 5,
    },
    "craving": {"a lot": 7, "a little": 2, "very strong": 9, "strong": 7, "muy fuertes": 9},
}

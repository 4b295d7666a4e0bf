"""How people spell on a keypad: variant -> the spelling that all tables use.

Only spellings that can mean nothing else. A row holds one plain spelling and its variants.
"""

_ROWS = """
want to: wanna wana wannna wanto
going to: gonna gunna gona gunna
got to: gotta
trying to: tryna
let me: lemme
want: wnt wan wnat watn
dont: dnt dont donot doesnt dosent dosnt
cant: cnt cannot cantt canot
myself: mysef mysel myslef mysself meself mysefl myselve myselff
you: u yu
your: ur yr
are: r
please: pls plz plse pleas
thanks: thx ty tks thnx thanx
because: bc cuz coz cus becuz bcuz cause
though: tho
through: thru
right now: rn
people: ppl
tonight: tonite 2nite tonigh
night: nite nyt
last night: lastnight lastnite
tomorrow: tmrw tomorow tmr 2morrow tomorro
today: 2day tday todya
great: gr8 grt
before: b4
someone: some1 sum1
text: txt
texts: txts
message: msg mesage
messages: msgs mesages mensages
texting: txting texing
about: bout abt abut
something: sumthing smth somthing
nothing: nothin nuthin
feeling: feelin feling felling
doing: doin
going: goin
talking: talkin
talk: tlk tallk
drinking: drinkin
using: usin
okay: oki okey okie okk
good: gud gd
really: rly realy rlly
pretty: prety preety
kind of: kinda kindof
sort of: sorta
i am: iam
i dont know: idk
i guess: ig
not going to: aint
relapsed: relapsd relasped relapesd relapse'd relapced reelapsed
que: q ke qe
porque: xq xque pq porq porke
quiero: kiero qiero quero
estoy: toy stoy
tambien: tmb tb tbn
bien: vien bn bienn
por favor: porfa porfavor xfa xfavor
mensajes: mensages msjs mensaje
"""

SPELLINGS: dict[str, str] = {
    variant: plain
    for row in _ROWS.strip().splitlines()
    for plain, variants in [row.split(": ")]
    for variant in variants.split()
}

# Words that keep two letters when they are stretched ("goood"); all others keep one ("sooo").
DOUBLED = frozenset(
    ["good", "feel", "feeling", "feels", "need", "too", "all", "call", "kill", "killing", "will", "well", "tell", "hell", "see", "seem", "keep", "deep", "sleep", "been", "week", "feed", "off", "ill", "pill", "pills", "miss", "pretty", "happy", "sorry", "hopeless", "goodnight", "see", "free", "beer", "beers", "weed", "speed", "heroine", "dull", "awwful", "cool", "fell", "smell", "sell", "still", "really", "llamar", "llamame"]
)

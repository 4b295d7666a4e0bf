"""The words around a feeling: what says nothing, what makes it stronger, weaker or the opposite,
which smileys tell of a mood and what says none.

What the feelings themselves come to stands in `mood_table` and `craving_table`.
"""

from checkin_sms.core.reader.craving_table import CRAVING
from checkin_sms.core.reader.mood_table import MOOD
from checkin_sms.core.reader.tables import rows, words

# Words that say nothing about the feeling.
SILENT = frozenset(
    words(
        """
    suppose reckon figure dear hon honey sweetie darling joven mijo mija senorita also tambien plus i im am ive id me feel feeling feels felt doing been being have having had a an the it
    its is was today todays day days so_far right now just still tonight this morning
    evening afternoon things everything life thank thanks you your god lol haha honestly
    actually overall at moment currently guess think mean yes yeah yea yep well_then hi
    hello hey hola bro man sir maam dude my mood moods animo humor all_in_all pretty_much
    going been_a day_was far in general here for asking please and oh um hmm hm ugh to be
    honest with rn kind_of_day myself id say would say that there we are were u r ya now_and
    n i_am really_just though tbh today_was ty me siento sentido estoy ando ha sido fue va
    voy todo hoy dia dias la el un una mi ahora gracias dios aqui por momento pues verdad
    creo tengo tuve de con ahorita estado este esta es sentia andamos estamos vamos
    los las yo que digo diria hasta en lo favor saludos amigo amiga como_siempre senor
    senora usted y_usted anda anduve estuvo estaba esto son eso estan girl brother sis boss
    ok_then overall about like sort morning ma mr mrs everyone guys team cravings craving
    urges urge pull ganas antojos antojo ansias deseos deseo crave tentacion temptation
    getting got feelin been_having there_is theres they them theyre today_i these blah_today
    siguen sigue dan dado da tan_solo siento currently ones bit_of level levels nivel oye ahi alli
    buenas buenos tardes noches jesus lord jehova senor_jesus carnal compa compadre mano manito
    vato wey guey neta mijo mija verdad bendito comadre hermano hermana cuz cuzin fam homie dawg yall
    """
    )
)
# Taken out as a whole before anything else: greetings and questions back.
POLITE = rows(
    """good morning / good afternoon / good evening / good night / good day to you / buenos dias
    / buenas tardes / buenas noches / buen dia / thank you / thanks / thank god / praise god
    / thank you dear / thank you hon / thank you sir / thank you maam / thanks dear / thanks hon
    / how are you / how about you / and you / hope you are well / gracias a dios / y usted
    / y tu / como esta / como estas / god bless / god bless you / dios lo bendiga
    / bendiciones / gracias por preguntar / thanks for asking / muchas gracias
    / que tenga buen dia / have a good day / have a great day / have a good night
    / have a good one / hope you have a good day / take care / good luck / good job
    / good to hear / que este bien / hope all is well / hope you are doing well / oh my god
    / shaking my head / good news / bad news / good question / good to know / igualmente"""
)
STRONGER = frozenset(
    words(
        """
    very really so super extremely real hella mad too totally absolutely incredibly muy bien
    re tan demasiado sumamente requete damn fucking freaking bastante mega ultra real_real
    way
    """
    )
)
WEAKER = frozenset(
    words(
        """
    little bit slightly somewhat kind sort of a poco algo medio un poquito tantito halfway
    semi partly
    """
    )
)
# "pretty good" is good.
PLAIN = frozenset(
    words(
        """
    pretty fairly quite mostly rather bastante mainly generally just
    """
    )
)
OPPOSITE = frozenset(
    words(
        """
    not no dont isnt wasnt aint arent havent never cant nada nunca didnt cannot tampoco
    neither
    """
    )
)
# Only these may be turned round: "not happy" is low, "not tired" is nothing.
TURNED = {
    "mood": {9: 3, 8: 3, 7: 2, 6: 3, 5: 2, 2: 6, 1: 5, 0: 5},
    "craving": {9: 4, 8: 4, 7: 2, 5: 3, 2: 4},
}
# Not these: "never better" and "not the worst" are phrases of their own or unclear.
NEVER_TURNED = frozenset(
    words(
        """
    better mejor worst sad triste low bajo poco algo some sick
    """
    )
)

TABLES = {"mood": MOOD, "craving": CRAVING}

FACES: dict[str, dict[str, int]] = {
    "mood": {
        face: value
        for value, faces in {
            9: "🥳 🤩",
            8: ":d =d xd 😀 😃 😄 😁 😊 🥰 😍 :))) 😎 ❤ ♥ <3 💪",
            7: "🙂 :) :)) =) :-) ;) :] =] ^_^ ^^ 👍 😌 (: ☺ 😇 🙏 😉 👌 :'-)",
            5: "😐 :| :-| 😑 🤷 :-/ :/ =/ :\\ 😕 🫤",
            3: "😔 😟 🙁 ☹ 😞 😓 😣 😖",
            2: ":( :-( =( :[ 👎 😢 :(( 😩 😫 </3 💔 ):",
            1: "😭 :'( t_t :((( :'-( ='(",
        }.items()
        for face in faces.split()
    }
}

NONES = frozenset(
    rows(
        """none / nothing / no / nope / nada / ninguna / ninguno / ningunas / ningun / zero
        / cero / havent / dont / not any / not at all / none at all / no ganas
        / sin ganas / no tengo / no tengo nada / no hay / para nada / nothing at all
        / not one / not a thing / havent any / dont any / didnt any / didnt / no any / aint got none / dont got none / aint got any / dont got any / no desire
        / no desire at all / no thoughts / not a bit / not one bit / not craving anything
        / ni tantitas / ni tantita / ni poquitas / nadita / ni me acuerdo / ni pensarlo / no he sentido / no he sentido nada / no senti
        / no senti nada / no he sentido ninguna
        / nulas / nulo / cerito / nones / nop / ni una ganita / ni un antojo / sin rastro / ni una gota
        / ni gota / ni en suenos / ni hablar / ni en cuenta / ni me acuerdo / ni existe / ya no existe
        / gone / all gone / nah / zilch / zip / ninguna gana / ni una gana / nil / no tengo ninguna / no tengo ganas
        / en absoluto / absolutely none / absolutely nothing / nada de nada
        / no siento nada / no siento / no nada / no none / nope none / nada nada
        / dont at all / cero cero / ni una / ni un / none none / no nothing
        / ninguna ninguna / no zero / nunca / not even a little / ni tantito / nada hoy
        / zero zip nada / zero zip / zip zero / cero cero nada / nada de nada / havent thought about it / havent even thought about it / ni pienso en eso / no not at all / nope not / no not / nada para nada / no tuve / no tuve nada
        / no tuve ninguna / no he tenido / no me han / no me / no me dan
        / none thankfully / free / nonexistent / not a single / inexistentes"""
    )
)
# Words that may stand in such a phrase without changing it.
NONE_SILENT = SILENT | frozenset(
    words(
        """
    thankfully luckily so far whatsoever bendito any of de feel all
    """
    )
)
# A bare "no" or "nope" to "how strong?" is most likely none.
GUESSED_NONES = frozenset({"no", "nah"})

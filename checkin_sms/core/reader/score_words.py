"""The words around a score: what may stand before it, after it, and what makes it no score.

Spelled as `normal.say` makes them. Change these to teach the reader; each list says what it does.
"""

from checkin_sms.core.reader.tables import rows, words

NUMBER_WORDS: dict[str, int] = {
    word: value
    for value, row in enumerate(
        (
            "zero cero naught nought",
            "one uno unito wun",
            "two dos doz dosito tew twos",
            "three tres trs tress tre threes tresito trecito tresesito",
            "four cuatro fours foor cuatrito fower",
            "five cinco fives fife sinko cinquito cincito cinkito",
            "six seis sixes sies seys sikx siks seisito sais",
            "seven siete sevens sevin sietito sietecito",
            "eight ocho eights osho ochito",
            "nine nueve nines nien nyne nuevecito",
            "ten diez dies",
        )
    )
    for word in row.split()
}

# What names a question. The letters are for "m3 c7".
NAMES: dict[str, frozenset[str]] = {
    "mood": frozenset(words("mood moods moode animo animos animito humor m")),
    "craving": frozenset(
        words(
            """
    craving cravings crave urge urges pull pulls ganas ganitas antojo antojos ansia ansias deseo deseos
    tentacion temptation temptations c itch desire desires jalon jalones tiron tirones craveing craveings cravng cravngs
    """
        )
    ),
}
# May stand between a name and its number: "craving is at about a 7".
CONNECTING = frozenset(
    words(
        """
    bad strong high low up down is are was at a an about around like maybe level levels score number today right now my
    its of to es esta estan son de en un una como hoy nivel numero mas o menos casi = : -
    las los la lo traigo tengo siguen andan ando feo fea mal bajo baja bajito alto alta fuerte fuertes bien muy
    tambien also too feels feel would be say still probably de_hoy for tonight currently i id give it
    """
    )
)
# May stand between a number and its name: "7 for the cravings".
BEFORE_NAME = frozenset(
    words(
        """
    for on of in de en para the my mi las los la el level with
    """
    )
)

# Say nothing about the score: may stand before it in any number.
FILLERS = frozenset(
    words(
        """
    not i im am id ive me feel feeling feels felt at a an the it its is today todays tonight
    right now my like say maybe probably prob prolly about around so well hi hello hey hola
    good morning afternoon evening please thanks thank you lol haha ha just still guess
    would think be been doing ok okay yes yeah yea yep yup oh um uh hmm hm er ah idk dont
    know honestly actually really rate rated rating score number answer pretty kind of sort
    solid strong big fat give given put call hovering sitting somewhere roughly almost nearly
    perhaps close day mood level sorry meant mean no wait oops make that correction typo
    scratch i_mean currently overall then again was far how here there first second third
    both between only moment not_great great fine bad tired sad happy alright meh stressed
    anxious lonely better worse low down depressed mad angry bored nervous sick hopeful
    grateful blessed blah rough hard long busy calm excited hungry sleepy numb content
    peaceful hurting struggling frustrated overwhelmed exhausted and or all to honest tbh
    for over this hmmm more less self myself as in from shaking head god btw fyi girl man
    bro dude u r ur are your question text checking answering replying reply asking response
    asked check estoy ando sigo siento senti en un una el la hoy como es mi creo que digo
    diria gracias buenos buenas dias tardes noches pues y ahora mas menos o quizas quiza tal
    vez talvez casi aproximadamente aprox bien mal regular muy feliz triste cansado cansada
    solo perdon quise decir espera mejor dicho equivoque le doy pongo pondria daria
    calificacion numero nivel si bueno eh mmm este dia animo va del al de ahorita aqui fue
    seria ser supongo contento contenta asi tranquilo tranquila ansioso ansiosa estresado
    estresada disculpe disculpa corrijo digamos entre lo puse soy por momento favor saludos
    amigo amiga senor senora tengo yo suppose figure reckon weak shaky steady easy decent
    lets go going with kinda leaning toward towards hitting hanging mostly already imagine
    dead wiped must honey dear hun hon babe sweetie buddy friend friends team folks kiddo darling mijo mija
    bruh fam homie dang welp whew phew sheesh geez jeez lordy oof shoot yall uff ay hijole chale orale nombre uy
    ahi nomas alli andamos lie ngl def definitely ima ill saying late reply delay delayed response seeing amaneci worse evening respond getting back
    """
    )
)
# Right before the number these promise a score, whatever stands before them.
LEADS: tuple[tuple[str, ...], ...] = tuple(
    tuple(lead.split())
    for lead in rows(
        """asi que un / asi que / por eso un / so a / thats a / thats an / today its a / tonight its a / so its a / but its a / a ratos / por ratos / a veces / por ahi de / por ahi de un / por ahi del / ahi por el / como por el / comes in waves / gave it a / today gets a / kind of a / sort of a / kind of / sort of
        / barely a / up to a / up to / real low / real high / real strong
        / ima say a / ima say / have to say a / have to say / change my answer to / change it to / change that to
        / change mine to / switch it to / make my answer / other it is a / other it is / other is a
        / other is / maybe a / probably a / prob a / amaneci en un / amaneci en / sigo en un / sigo en
        / going with a / going with / go with a / go with / lets say a / lets say
        / put me down for / down for a / down for / ill say a / ill say / i say
        / im at a / im at / today im a / am at a / am at / im a / im about a / im like a
        / im around a / im maybe a / im probably a / im still a / im still at a
        / still at a / am a / feel like a / feeling like a / feeling like / feel like
        / feeling a / feeling about a / feeling maybe a / feeling / id say a / id say
        / i say a / would say a / i would say / give it a / give myself a / call it a
        / rate it a / rate myself a / put me at a / put me at / put me down for a
        / put me down as a / im sitting at a / sitting at a / sitting at / hovering at a
        / mark me at a / mark me down as a / my number is / my score is / my answer is
        / estoy en un / estoy en / ando en un / ando en / ando como en un
        / estoy como en un / me siento en un / me siento un / me siento como un
        / me siento como en un / diria que un / diria que / diria un / le doy un
        / le pongo un / me doy un / me pongo un / yo digo un / yo digo / estoy como un
        / estoy como en / me siento en / soy un / ando como un / ponle un / pongale un
        / unas / unos / dame un / ponme un / ponme en / ponle / pongale / anotame un / anoteme un / apuntame un
        / apunteme un / me tiene en / me tiene en un / la traigo en / las traigo en / lo traigo en
        / traigo un / subio a / subieron a / bajo a / bajaron a / went to a / jumped to a / otherwise
        / otherwise a / now its a / now its / ahora es / ahora es un / ahora ya es
        / so im a / so im at a / guess im a / guess im at a / i guess a / mood is a
        / mood is / today is a / today was a / today i am a / my day is a / my day was a
        / overall a / overall / alrededor de un / alrededor de / mi dia es un / mi dia va en
        / mi dia fue un / mi dia un / mi dia / today = / mood = / day ="""
    )
)
# A number after these is a time or an amount, not a score.
TIME_LEADS = frozenset(
    words(
        """
    of at by til till until around from to for since on in after before las la desde hasta a x
    por another every last next past los de con sobre
    """
    )
)
# These nouns take a number of their own: "day 12", "step 4", "bus 7".
NUMBERED = frozenset(
    words(
        """
    day days dia step steps paso room bus apt apartment unit floor chapter page channel
    route grade age hwy highway number_1 section phase group bed week month lane track exit
    gate lesson part version psalm verse john level_of size cell pod bldg building ward
    block line division district ps pm am aged turned turns born box locker table episode
    season capitulo pagina cuarto piso ruta camion grado unidad semana mes leccion articulo
    salmo
    """
    )
)
# Said before or after it, the number is only about right.
HEDGES = frozenset(
    words(
        """
    about around maybe probably prob prolly roughly almost nearly perhaps guess think idk
    somewhere close approximately aprox aproximadamente quizas quiza talvez casi creo
    supongo digamos hovering ish alrededor suppose figure reckon imagine
    """
    )
)
HEDGES_AFTER = frozenset(
    words(
        """
    maybe probably prob prolly guess think ish quizas quiza talvez creo supongo aprox
    roughly about aproximadamente perhaps suppose figure reckon imagine idk
    """
    )
)

# A new thought may begin with these right after a number.
AFTER = frozenset(
    words(
        """
    i im ive id ill it its is was were am are be been but and because so or not no yes yeah
    the my me we you your he she they his her their our this that these those at with about
    if when while today tonight now right rn maybe probably think guess just still really
    very pretty kind sort too also then well feeling feel feels felt tired sad ok okay good
    bad great fine thanks thank please lol haha everything nothing all as for on since
    though sorry wait actually than_yesterday better worse can could would will had have got
    did dont didnt cant didn going went trying want need hope hopefully mood i_guess how
    al what why who where thats hard rough long busy happy hungry alone lonely stressed anxious
    depressed mad angry bored sick sober clean currently overall honestly to_be_honest to
    over from after before here there out_here until till bro man dude sir maam ma mr god
    day morning idk omg smh wow y pero porque es esta estoy mi si muy fue era tengo hoy
    ahora ahorita aqui gracias pues ya un una el la lo con en por para que como estuvo tuve
    todo nada bien mal regular cansado cansada triste feliz solo sola ando creo mas quizas
    tal vez cuando aunque pude fui dormi siento ha hace este eso gracias_a dios bueno buenas
    buenos hola saludos amigo amiga both ambos ambas senor senora sin contento contenta
    tranquilo tranquila nervioso nerviosa ansioso ansiosa yo hasta desde tambien entonces
    ayer perdon disculpe menos mejor peor lost made saw came took ate slept woke found told
    said met left ran drove paid worked walked watched stayed tried talked cleaned cooked
    called helped missed finished hung spent kept gotta cause work stop send take remove
    see yay woohoo woo whoo yippee hooray phew whew ugh sigh hehe xo gn leave goodnight gnight gn nite nighty bye byee ttyl cya later xoxo love sincerely signed
    regards respectfully amen aint isnt wasnt crying havent hasnt keep thinking getting struggling same gonna llamenme
    llameme llamame marquenme hableme panic panicked played cried prayed fought argued rained snowed
    laughed fell moved started stopped forgot learned learnt cant couldnt wont wouldnt nobody
    everybody nothings family kids quisiera quiero necesito desesperado desesperada aprendi trabaje
    comi llore pelee hable sali vi estuve jugue cocine limpie rece camine pase recibi perdi gane
    encontre conoci termine empece aburrido aburrida enojado enojada asustado asustada agotado
    agotada animado animada preocupado preocupada adolorido adolorida enfermo enferma matamos
    cumpli llevo llegue di pude traje puse dije supe quise anduve sigo vivo duermo como camino leo rezo cuido
    espero descanse desayune almorce cene bane levante desperte acoste lave planche barri pague compre vendi escuche
    oi lei escribi mande recibi visite llame abrace corri baile cante meti tome recai consumi volvi
    some deje quit bendito bendita alabado wish bendiciones saludos abrazos blessings hugs mucho mucha whats thats whos los las vengo estos estas ni end mis sus fuimos ayer_mi vino llego murio
    compa compadre comadre mijo mija mano carnal pana parce vato wey guey jefe jefa don dona vos
    ish oiga oye oigan next beat passed dying killing looking waiting trying hoping planning heading ganamos perdimos fuimos comimos salimos hicimos anoche temprano nadie aguantando
    """
    )
)
# "2 much", "2 tired", "4 u", "thanks 4 asking": digits for too and for.
TOO = frozenset(
    words(
        """
    much many late early tired bad busy long hard sick hot cold far soon hungry depressed
    sad be go talk see know do get have say use drink stay sleep eat call text come make
    take work stressed close fast slow weak loud scared nervous expensive drunk high good
    """
    )
)
FOR = frozenset(
    words(
        """
    u you me real sure him her us them ever sale once asking checking texting
    """
    )
)
FOR_BEFORE = frozenset(
    words(
        """
    thanks thank you waiting good ready time bad sorry pray
    """
    )
)
TOO_BEFORE = frozenset(
    words(
        """
    me you want need going have got love trying how used able nice good like try ready had
    supposed time hard
    """
    )
)

# Not this one, or not now.
NEGATING = frozenset(words("not instead rather isnt wasnt aint never"))
PAST = frozenset(words("yesterday ayer yesterdays antier anteayer"))
WAS = frozenset(
    words(
        """
    was were earlier morning started before estaba era antes manana first amaneci
    """
    )
)
NOW = frozenset(
    words(
        """
    now today currently ahora ahorita hoy tonight present
    """
    )
)
UNREAL = frozenset(
    words(
        """
    wish wishing hope hoping want wanted if tomorrow ojala quisiera than reach under below
    over above least most until goal espero si would_be_nice what does why how cuanto cual
    who when where did have has got took need must only_had every each she he they mom dad
    his her their kids son daughter friend wife husband boss
    """
    )
)
CORRECTING = rows(
    """sorry / by accident / by mistake / on accident / por error / hit send too soon / hit send / sent too soon / fat fingers / meant / supposed to be / i mean / mean / wait / oops / actually / make that / make it
    / scratch that / correction / typo / perdon / quise decir / quise poner / queria poner / quise mandar / digo / mejor dicho
    / me equivoque / wrong key / wrong / pressed / espera / corrijo / mas bien
    / change that / change it / my bad / should be / disculpe / disculpa / no no
    / better yet / excuse me / wrong button / hit the wrong / pressed the wrong
    / mistake / error / oh no / nope / nah / ups / should have been / should say
    / just kidding / jk / mentira / i lied / psych / sike / naw / se me fue / cambio / not that / era / did it backwards / backwards
    / al reves / other way around / mixed them up / mixed up / swapped / los confundi / mejor ponle
    / mejor pongale / no mejor / mejor ponme / suppose to be / supose to be"""
)
ALL_OF_THEM = frozenset(words("both ambos ambas las_dos los_dos"))

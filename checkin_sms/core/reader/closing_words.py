"""How a thought ends before a bare number ("cant stop laughing 8", but not "he gave me 5"), and how one
begins behind a feeling.
"""

from checkin_sms.core.reader.tables import words

# A thought may end with these; a bare number behind them is one of its own: "cant stop laughing 8".
CLOSING = frozenset(
    words(
        """
    die me it myself today tonight now rn lol haha lmao smh though tho again too lately yesterday
    laughing smiling crying sleeping working hurting well late early alone ugh hurts hurt sucks
    thanks mom dad home work church school sleep so hoy ayer conmigo
    nada nadie ninguna all jaja jajaja jajajaja jeje jejeje haha hahaha hehe lmfao omg wow yay woohoo
    """
    )
)
# These too, if the thought has three words or more and the digit is no sequel's: "breakfast at moms
# 8" tells a score, "watched the movie 2" does not.
CLOSING_LONG = frozenset(
    words(
        """
    moms dads mother father grandma grandpa kids kid son daughter baby babies grandbabies grandkids
    grandson granddaughter wife husband sister brother cousin niece nephew family friend friends
    people sponsor mentor counselor boss neighbor neighbors dog dogs cat house park lake beach store
    gym garden yard kitchen porch couch shower outside inside town hospital clinic court choir bible
    prayer god lord jesus weather sun rain snow heat cold wind storm sunshine breakfast lunch dinner
    supper food pizza coffee tea cake pie bbq music football baseball basketball soccer fishing
    hunting bingo dominoes reading walking running cooking cleaning death life car truck money rent
    bills news heart head back knee knees feet hands teeth pain headache nap rest dreams luck peace
    love joy fun stress anxiety nerves tears hope faith plants flowers birds alligator together
    here visited classes chores laundry dishes errands shopping haircut around away down out him her them us it everybody everyone mind myself
    mama papa abuela abuelo hijo hija hijos hijas nietos nietas nieta nieto bebe esposa esposo
    hermano hermana hermanos primo prima tia tio familia amigos amigas jefe vecina vecino perro
    gato casa iglesia misa trabajo jale chamba escuela parque playa tienda cocina cama patio
    hospital clinica corte culto clima lluvia nieve calor frio viento desayuno comida cena pan
    pozole cafe futbol beisbol musica muerte vida carro troca dinero renta noticias corazon cabeza
    espalda rodilla pies dolor sueno siesta suerte paz amor alegria estres nervios lagrimas risa
    esperanza fe flores pajaros morir matando trabajando durmiendo pescando cocinando rezando
    caminando descansando juntos juntas afuera adentro
    """
    )
)
# So may these, be they the only word: "tired and cranky 3".
FEELS = frozenset(
    words(
        """
    good bad fine ok okay tired hard rough great better worse worst best lonely lovely happy sad sick bored hungry cranky grumpy
    moody anxious nervous stressed depressed lonely exhausted frustrated angry mad calm peaceful
    content excited grateful blessed hopeful hopeless overwhelmed sore drained down numb alright awful
    nice cool chill slow quiet boring crazy beautiful fun hot cold rainy windy sunny tough tiring relaxing stressful
    hectic wonderful amazing beautiful cloudy pretty pleasant bonito bonita pesado pesada lluvioso caliente
    terrible horrible lousy crappy rested strong weak busy sleepy achy blah bien mal triste feliz
    cansado cansada ansioso ansiosa nervioso nerviosa contento contenta tranquilo tranquila enojado
    enojada bendecido bendecida bajon largo larga dificil bueno buena malo mala feo fea
    """
    )
)
# Not where something was handed over, bought or played: "he gave me 5", "they beat us today 5".
GIVING = frozenset(
    words(
        """
    gave give gives owe owes owed cost costs call calls text texts meet see pick get got lend lent
    paid pay pays charge charged bring bought sold took take won lost beat score scored need needs
    have has had start starts wake woke up till until room bus step day page dame dio debe
    llamame marcame tengo tiene
    """
    )
)
# With one of these before it a bare number at the end counts, dates or names something else, or is
# taken back: "see you at 5", "room 6", "we were 4". Behind any other word it stands by itself:
# "they let me out of group 5".
TAKING = frozenset(
    words(
        """
    las los la el lo un una uno unos unas a an the this that these those my your his her its our their mi mis su sus
    tu at by of to for from in on into with without than till til until since before after around
    about past near over under between through per x de del al en con sin por para pa hasta desde entre sobre tras hacia
    como like or o ni and y no not never nor only just solo nomas even aun another other otro otra
    cada every each some any next last first second third
    is are was were be been am being es son era eran fue fueron ser sera seria eramos somos estaba estaban
    have has had got get gets tengo tiene tienen tenia tuvo hay habia haya quedan quedaron quedo faltan
    falta cumple cumplio cumplen cumpli traia traigo
    you me him them us it te le les nos se
    you i he she we they who what which que quien cual cuanto cuantos cuantas how many
    number numero num no. age aged edad version level tipo type size talla part parte
    did do done left turned turn past quarter minus plus times won lost beat tied scored empatamos ganamos perdimos ganaron vinieron llegamos
    kids kid pills pounds lb lbs feet foot ft inches puros pesos dolares dollars bucks
    round cat ch canal channel doble minuto tren metro guagua calle street point night noche
    corner esquina terminal salida puerta gate door foot mile milla
    april march june july august september october november december january february oct nov dec
    jan feb mar apr jun jul aug sept sep enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre monday tuesday wednesday thursday friday saturday sunday lunes martes
    miercoles jueves viernes sabado domingo yesterday yesterdays ayer antier earlier
    ganas animo mood craving cravings crave pull urge urges antojo
    means mean significa quiere entiendo dice says said say digo diria pongo put
    probably maybe casi quizas now then that when cuando if si
    """
    )
)

# A feeling that ends so goes on: "sad but".
TURNING = frozenset(words("and or but y o pero so"))
# Alone these only begin what is said: "ok went home".
BEGINS = frozenset(
    words("no not none nothing nada ok okay alright fine cool nice well k kk better so today")
)
# What a thought begins with that tells why one feels so.
TOLD = frozenset(
    words(
        """
    went got had saw miss missed lost made came took ate slept woke stayed talked called cleaned
    cooked spent played watched helped finished started worked walked didnt couldnt havent cant
    its best worst after earlier
    quisiera quiero necesito ocupo me hoy nacio drove ran sat heard been found paid passed won gonna
    going because cuz cause since with con por desde my mi
    fui fuimos vino vinieron vi hice dormi comi trabaje camine estuve pase extrano tuve tengo llego
    gane perdi porque limpie cocine hable
    """
    )
)

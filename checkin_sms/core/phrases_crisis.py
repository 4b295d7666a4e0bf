"""What a cry for help sounds like, tier by tier. It only ever adds attention.

Nobody's "not" is believed in the three upper tiers: "im not suicidal" goes to a person too.
Sought in the flat words, across commas and full stops.
"""

from checkin_sms.core.phrases import Phrasebook, lines
from checkin_sms.core.reading import Tier

SELF_HARM = """
suicid* !hotline|squad
sucid*|suicd*|siucid*|suiside|sewerslide|suecide|suicde
kill|killing|kil|hang|shoot|drown|hurt|hurting|cut|cutting|harm|harming|stab|burn|burning|end|poison|choke|starve myself
kms|unalive|ctb
end|ending|ended|take|taking|took my life|own
end|ending it all|now|tonight|for
want|going|ready|wish|rather|better|trying|about|plan|planning to? just? die|dead|fie
want|going|rather|wish i|to? was|be|were dead|die
dont want|deserve|wish to? live|exist
dont want to? be here|alive
dont want to? wake up
dont want to? keep living|going
dont feel like living
better off dead|without|deaf
self harm|injury
goodbye forever|everyone|world|cruel
wish i was|were|could|would dead|die|disappear
wish i wasnt|werent|was|were|had never? born|alive
no reason|will to live
no point in living|life
"""

SELF_HARM_ES = """
matarme|matrme|suicidarme|ahorcarme|colgarme|cortarme|lastimarme|herirme !el|las|la|mi
me quiero|voy|quisiera|boy a? matar|suicidar|morir|colgar|ahorcar|lastimar
quiero|quisiera|prefiero|deseo morir|morirme|matarme|desaparecer|suicidarme|morrir
quitarme|kitarme la|mi vida
acabar|terminar con mi|todo vida?
no quiero|deseo|merezco seguir? viviendo|vivir|despertar|existir|bibir
mejor muerto|muerta|muerte|muertos
hacerme dano|algo
"""

MEDICAL = """
overdos*|overdoes|od'd|oded|oding|od|odd|odsed !green
took|taken|swallowed too much|many
took|taken|swallowed all|whole of? my|the|bottle pills|meds|of|bottle
not|isnt|stopped|barely|cant|trouble breathing|breathe
wont|cant|not|dont wake|waking up|him|her|them
turning|turned|lips|is|are|going blue
narcan|naloxone|narcaned
fentanyl|fent
"""

MEDICAL_ES = """
sobredosis|sobre dosis
tome|tomo|tomado|trague demasiado|demasiadas|muchas|todas|demaciado las|mis? pastillas|pildoras?
me pase de dosis
me pase con la dosis
no respira|respiro|respirando|despierta|reacciona|responde
no puedo|puede respirar|despertar|despertarlo|despertarla
se puso|esta|labios|poniendo azul|morado|azules|morados
naloxona|fentanilo
"""

DANGER = """
he|she|they|hes|shes|theyre is|are|will|wants|tried|trying? going? to? kill|hurt|shoot|stab|murder me|us|my
has|got|have|pulled a|his|her gun|knife
kill|murder|shoot|stab him|her|them|someone|everyone|somebody|everybody
"""

DANGER_ES = """
me|nos va|quiere|van|quieren a? matar|golpear|lastimar|pegar
tiene|trae|con una|un arma|pistola|cuchillo
lo|la|los|las|le voy|quiero|vamos a? matar
matarlo|matarla|matarlos|matarlas
"""

DISTRESS = """
hopeless|no hope|worthless
no point
cant do|take this|it anymore
give|giving|gave up !smoking|coffee|sugar|the|my
burden
so|all|feel|feeling alone|lonely
want|wanting|going|need to use|drink|relapse
want|need to get high|drunk|loaded
sin esperanza|salida
no puedo mas
no aguanto mas?
ya no aguanto|puedo
me siento|estoy muy|tan? solo|sola
una carga
ganas de usar|consumir|tomar|beber|drogarme
quiero usar|consumir|tomar|drogarme
"""

CRISES = Phrasebook(
    [
        (tier.value, phrase)
        for tier, text in (
            (Tier.SELF_HARM, SELF_HARM + SELF_HARM_ES),
            (Tier.MEDICAL, MEDICAL + MEDICAL_ES),
            (Tier.DANGER, DANGER + DANGER_ES),
            (Tier.DISTRESS, DISTRESS),
        )
        for phrase in lines(text)
    ]
)

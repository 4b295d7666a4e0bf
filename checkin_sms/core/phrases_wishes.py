"""What people ask for in plain words: to be left alone, to be called, that we have the wrong one.

The language of the phrases is explained in `phrases`; words are spelled as `normal.say` makes
them. A closed list: what is not here is kept for a person to read.
"""

from checkin_sms.core.phrases import Phrasebook, lines
from checkin_sms.core.reading import Intent

CLASSES: dict[str, tuple[str, ...]] = {
    "texts": tuple(
        [
            "text",
            "texts",
            "texting",
            "message",
            "messages",
            "messaging",
            "msg",
            "msgs",
            "sms",
            "mensajes",
            "mensaje",
            "textos",
            "texto",
            "this",
            "these",
        ]
    ),
    "stop": ("stop", "quit", "stopp", "cease", "end", "cancel", "no more", "stop with"),
}

_OPT_OUT = """
stop|quit|cease|end texting|messaging|contacting|bothering|sending
stop|quit|end|cancel|halt|cease all? the|these|your|my|this|all|with? the|these|your|my? texts|messages|text|message|txts|alerts|checkins|service
stop please $        # "stop please"; "please stop" below
^ please stop $
^ stop|stopp now|it|this|already|them please? $
^ (never)
no more texts|messages|text|message|texting
take|remove|get|drop me off|from the|this|your|ur? list|texts|program|system|messages|text
take|remove me off|out|from $
take|remove my number|name|phone off|out|from
remove me|my
unsubscribe me|my|from|please
unsubscribe $
unenroll|deregister me|my
opt me? out
dont text|message|contact|txt|sms me|us|this|my $|again|anymore|any|no|ever|number|phone|please|more
dont text|message|contact me
dont send|want|need|wish me? any|anymore|more|these|your|no|the _? texts|messages|text|message
dont want to? get|receive|recieve|be|hear these|your|any|more|texted|messages|texts|from
dont want texts|messages|your
leave me alone
lose|delete|erase my number
never text|message|contact me again?
i want|wanted|need|would|like like? to? out|off of|from? this|the|your list|program|texts|messages
i want|need to? stop|cancel|quit|end the|these|your|this|my? texts|messages|texting|getting|receiving|service|subscription
cancel my|this|the subscription|service|texts|messages
no|ya me? quiero|deseo recibir|recibiendo|que mas? mensajes|textos|me
no|ya no? me? quiero|deseo mas? mensajes|textos
no me mande|manden|mandes|envie|envien|escriba|escriban|escribas|textee|texteen|molesten|molestes|moleste|contacten _?
no mande|manden|envie|envien mas mensajes|textos|nada
deje|dejen|deja|dejenme|dejame|dejeme en paz
deje|dejen|deja de mandar|mandarme|enviar|enviarme|escribir|escribirme|molestar|molestarme|textear|textearme|llegar
paren|pare|para de mandar|mandarme|enviar|enviarme|escribir|escribirme|molestar|molestarme|textear|textearme|los|con
paren|pare|para los|sus|estos mensajes|textos
no mas|quiero mas? mensajes|textos|texto
quitenme|quiteme|quitame|saquenme|saqueme|sacame|borrenme|borreme|borrame|eliminenme|elimineme|eliminame de|ya $?
quiten|borren|eliminen|saquen|borre|quite|elimine mi numero|nombre|telefono
denme|deme|dame|darme|quiero|quisiera|solicito de|darme|la? baja
cancelar|cancele|cancelen|cancela los|mi|mis|el|este? mensajes|suscripcion|servicio|textos
no|ya no? quiero estar en la|esta|su lista
ya no|no mensajes|textos|manden|envien|escriban
ya no me escriban|manden|llamen|texteen
"""

_CALL_ME = """
call|phone|ring me !a|an|crazy|when|maybe|if|ishmael|names|out|by
can|could|will|would|please|plz someone|somebody|you|anyone|u|he|she|they|_ call|phone|ring me?
can|could you|someone|somebody|anyone call|phone|talk
someone|somebody|anybody|anyone to? call|phone me
give me a|1 call|ring|buzz
have|tell|ask|get someone|somebody|him|her|them|my|_ _3 to? call me
want|need|like|love someone|somebody|anybody|a? _? to talk|call|speak
need|want|like|gotta|got|love to talk|speak|vent !about|the|less
need|want a call|talk|conversation
can|could|may i|we talk|speak
i could use someone|a|somebody to? talk|call
somebody|someone to talk|speak to|with
need|want my mentor|counselor|sponsor|someone|somebody $|please|now|asap|here
pick up the phone
llamame|llamenme|llameme|llamarme
me puede|puedes|pueden|podria|podrian|podrias llamar|hablar|marcar
puede|puedes|pueden|podria|podrian llamar|llamarme|marcarme|hablarme|hablar
me llama|llaman|llamas|marca|marcan por? favor?
quiero|necesito|quisiera|nesesito|ocupo hablar|platicar|conversar !de|ingles|espanol|menos
necesito|quiero|quisiera|ocupo una|un llamada
necesito|quiero|quisiera|ocupo que me|alguien me? llame|llamen|marquen|hablen|marque
necesito|quiero|quisiera|ocupo a alguien|mi
alguien me|que me? puede|llame|pueda|hable|llama llamar|hablar|por?
marcame|marqueme|marquenme|echame|hableme|hablenme un? fonazo|llamada?
"""

_WRONG_NUMBER = """
wrong number|person|num|#|no|guy|phone|numbr|nmber|nunber
who is|are this|it|you
whos|whose this|it|texting|that|dis
who this
who the hell|heck|fuck is|are this|you
new phone who
got a? new phone|number who
i dont know|no you|who this|is? $|is
you have|got|had the wrong
this is not|no _2? $ never
this isnt|aint|not _ $ never
not|no this|my number|person|phone|longer
do i know you
never heard of you|this
this is|isnt a|the business|restaurant|store
{someone} got a? new phone|number
_ doesnt|dont|no longer|no live|have|use here|this phone|number
numero equivocado|incorrecto|erroneo
equivocado|equivocada de? numero
se equivoco|equivocaron|equivocaste de|con numero|el|_?
quien es|eres|son|habla|escribe|manda $|usted|este|esto|tu|ustedes|_?
quien me|habla|escribe|manda escribe|manda|habla|mensajes
no conozco|lo|la a? _? $ never
no los|lo|la|te|le conozco
este no es el|mi? numero|telefono de
este ya? no|ya es|no el|mi? numero|es
de quien es este numero
"""


def _rows(intent: Intent, text: str) -> list[tuple[str, str]]:
    return [(intent.value, phrase) for phrase in lines(text) if "never" not in phrase.split()]


WISHES = Phrasebook(
    [
        *_rows(Intent.OPT_OUT, _OPT_OUT.replace("^ (never)\n", "")),
        *_rows(Intent.CALL_ME, _CALL_ME),
        *_rows(Intent.WRONG_NUMBER, _WRONG_NUMBER.replace("{someone} ", "_ ")),
    ],
    CLASSES,
)

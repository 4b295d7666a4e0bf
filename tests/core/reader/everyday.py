"""Everyday texts that hold no score and no cry: sentences with gaps, filled in any way."""

import re
from collections.abc import Iterator
from itertools import cycle

from hypothesis import strategies as st

from checkin_sms.core.reader.tables import words

ENGLISH = """
got {n} bags of ice at the store
the bus number {n} was late again
meet me at {time}
be there around {time}
my shift starts at {time} tomorrow
{n} more days till payday
he paid {price} for that old truck
gas is up to {price} again
my new office phone is {phone}
the house is at {n} Maple st
{who} turned {n} yesterday
we won {n} to {n}
game starts at {time} on channel {n}
my {who} has {n} cats now
walked {n} blocks in the snow
worked {n} hours on the roof
aisle {n} next to the bread
chapter {n} was slow but good
been up since {time}
it was {n} degrees this morning
bring {n} chairs for the picnic
{who} is {n} feet tall
took the {n} train downtown
room {n} at the end of the hall
need {n} eggs and some milk
{who} made tacos and i had {n}
flight {n} is delayed
paid my {price} phone bill
turn left at exit {n}
season {n} of that show is the best
this traffic is killing me
killed it at work today
i almost died laughing at {who}
dying to see that movie with {who}
my phone died again
the dog ate {n} of my socks
{who} beat me at cards again
shoot me an email
stuck in line at the dmv
that song is so good
did you see the game
the soup was terrible
it is so cold outside
my {who} is doing great
traffic was bad on highway {n}
lol that is too funny
tell {who} i said hi
what a day for fishing
rain rain go away
i cant find my other shoe
the kids are loud today
who won the race
watching tv with {who}
doing laundry all day
they were out of bread
hit the gym with {who}
used my coupon at the store
drank a big glass of water
high winds all night
got high marks in math
the bar was closed so we got pizza
"""
SPANISH = """
compre {n} kilos de tortillas
el camion {n} paso tarde
nos vemos a las {n}
salgo del trabajo a las {n}
mi {quien} cumplio {n} anos
ganamos {n} a {n}
me debe {n} pesos
vivo en la calle {n}
faltan {n} dias para el viernes
hace mucho frio hoy
ya comi gracias
estoy viendo el partido con mi {quien}
me duele la espalda
la comida estuvo mala
que bonito dia hizo
tengo cita el {n} de mayo
mi {quien} hizo tamales
me muero de hambre
este calor me esta matando
me muero de risa con mi {quien}
se me perdio la llave
mate una cucaracha
fui a misa con mi {quien}
el nino tiene tos
ten cuidado con el perro
uno nunca sabe
trabaje {n} horas en la obra
llego tarde el bus
estamos cocinando con mi {quien}
saludos a tu {quien}
tome agua todo el dia
me corte el pelo
"""
GAPS = {
    "n": tuple("23456789"),
    "time": ("5", "7pm", "6:30", "8 am", "noon", "half past 4"),
    "price": ("$5", "8 dollars", "3.59", "7 bucks", "$20"),
    "phone": ("555-0134", "202 555 0134"),
    "who": words("mom sister brother cousin neighbor boss grandma"),
    "quien": words("mama hermana hijo primo vecina tia abuela"),
}
LINES = [line for line in (ENGLISH + SPANISH).splitlines() if line]


JOINTS = (". ", ", ", "\n", " lol ", "! ")


@st.composite
def everyday(draw: st.DrawFn) -> str:
    """One to three sentences, as people join them."""
    told = []
    for line in draw(st.lists(st.sampled_from(LINES), min_size=1, max_size=3)):
        filled = line
        for gap, values in GAPS.items():
            while f"{{{gap}}}" in filled:
                filled = filled.replace(f"{{{gap}}}", draw(st.sampled_from(values)), 1)
        told.append(filled)
    text = draw(st.sampled_from(JOINTS)).join(told)
    return draw(st.sampled_from([text, text.upper(), text.capitalize(), f"{text}."]))


def every_two_of(line: str) -> Iterator[str]:
    """This sentence alone, and before each other."""
    values = {gap: cycle(told) for gap, told in GAPS.items()}
    joints = cycle(JOINTS)

    def filled(sentence: str) -> str:
        return re.sub(r"{(\w+)}", lambda gap: next(values[gap.group(1)]), sentence)

    yield filled(line)
    for other in LINES:
        yield f"{filled(line)}{next(joints)}{filled(other)}"

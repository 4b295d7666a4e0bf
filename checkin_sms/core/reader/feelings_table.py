"""What feelings in words come to, about, for each question. A counsellor may change any number.

Each row: the value, then the words that mean it alone. A phrase of several words stands for
itself; one word may be made stronger, weaker or the opposite by the words of the lists below.
When in doubt a word is left out: asked again is better than read wrong.
"""

from checkin_sms.core.reader.tables import rows, words


def _table(text: str) -> dict[str, int]:
    rows = (line.split("  #")[0].split(":", 1) for line in text.strip().splitlines())
    return {phrase.strip(): int(value) for value, phrases in rows for phrase in phrases.split("/")}


MOOD = _table("""
9: el mejor dia en mucho tiempo / de diez / una belleza de dia / me encuentro perfectamente / estupendo
9: couldnt ask for a better day / couldnt ask for better / en la gloria / de rechupete
9: todo al pelo / a fuego / una chimba / joya / animadisima / animadisimo / amaneci de lujo / estupenda
8: fit as a fiddle / de perlas / two thumbs up / que dia tan bonito / macanudo / como nueva / como nuevo
8: wicked awesome / gozosa / gozoso / gozosa en el senor / lindo dia / chilero / todo melo / bien prendido
8: con la chispa / wepa / snug as a bug / loving life / loving it
7: chilo / been a good one / its been a good one / a good one today / un buen dia / lo que se dice un buen dia
7: its going well / felt good / se puede decir que bien / to bien / la mera neta bien
6: far from terrible / gooder than yesterday / vivito y coleando / better than most days / mejor que ayer
6: no estuvo tan malo el dia / no hay queja / contento de a poquito
5: ahi mas omenos / he estado peor / pues ahi dos tres / mas o menitos / ma o meno / ma o menos
5: un dia cualquiera / ahi mas o menitos / tibio / ni frio ni caliente / tibio ni frio ni caliente
5: pasadero / ahi en la brega / en la brega / en la luchita / resolviendo / masomenitos / vamos tirando
4: podria ser peor / a media maquina / sacado de onda / sacada de onda / ahi guindando / no mas aburrida
4: hay dias mejores / existiendo / aqui existiendo / just surviving
2: a bad one / its a bad one / its a bad one today / a bad one today / a rough one / its a rough one / a hard one / its a hard one
7: a good one / its a good one
3: far from good / cabizbajo / cabizbaja / no bueno / sin animos / no es mi dia / hoy no es mi dia / con pesar
3: caido / caida / que muerdo / ando que muerdo / con el mono torcido / obstinada / jarto / jarta / gris
3: pesado el dia / no ando de buenas / dia pesadito / con muina / not the greatest / malito / malita
2: giving depression / ass / is ass / pal perro / como las huevas / en la lona / purdy bad / chafa / sin animo
2: como la mona / fuleros los animos / bien paila / paila / puro llorar / entusada / en la olla / hecha lena
2: hecho lena / hecha un trapo / encachimbada / pal tigre / como trapo viejo / hasta el copete
2: hasta la coronilla / empingao / esto esta feo / amarga como hiel / rabiosa / cabreada / cabreado
2: estresada a morir / un dia amargo / un dia de esos malos / no estoy nada bien / sucked
1: despichado / como un culo / todo negro / una porqueria / deplorable / un infierno / fue un infierno
1: una pesadilla de dia / de terror / el peor dia en mucho tiempo / del nabo
9: excellent / amazing / awesome / fantastic / wonderful / incredible / perfect / superb
8: animo alto / el animo alto / animo lo traigo alto / animo arriba / buen animo / mood is high / mood high
9: mejor imposible / no puedo estar mejor / 100 percent
5: hay la llevo / ahi bregando / bregando / tamo ahi
2: tan sola / tan solo / so alone / me lleva la chingada
9: never felt better / aint never felt better / never been better / nunca me he sentido mejor / nunca estuve mejor
9: like a million bucks / like a million dollars / feel like a million bucks
8: happy go lucky / contento como nunca / con la moral alta / moral alta
7: good good / real real good
4: had better days / seen better days / un poco apagado
3: just numb / fed up / crabby / ugh / worn out / en las ultimas / con un nudo en la garganta
9: on top of the world / never better / best ever / couldnt be better / best day ever / terrific
9: excelente / perfecto / perfecta / increible / maravilloso / maravillosa / de maravilla
9: fantastico
9: fantastica / mejor que nunca / a todo dar / de lo mejor / super excelente / on cloud nine
9: very good / a toda madre / a toda maquina
9: muy bien / very well / al cien / al 100 / espectacular / really really good / thriving
8: great / blessed / terrific / lovely / joyful / feeling myself / on point
8: really good
8: genial / feliz / bendecido / bendecida / super bien / contentisimo / contentisima / chido
8: chevere
8: padrisimo / bien chido / really well / happy / excited / de lujo / bien padre / alegre / super
8: doing great / going great / very good today / super good / a great day / proud / optimistic
7: bien no mas / good / well / pretty good / all good / not bad at all / bien / contento
7: contenta / peaceful
7: tranquilo / tranquila / hopeful / positive / cheerful / bastante bien / content / grateful
7: calm
7: agradecido / agradecida / muy bien gracias a dios / bien gracias a dios / nice / good enough
7: can not complain / cant complain / no me quejo / no complaints / todo bien / relaxed / animado
7: animada / motivated / solid / better than good / con animo / en paz / at peace / bonito / gd
7: well rested
6: fine / alright / decent / not bad / not too bad / not so bad / not that bad / pretty ok
6: okay i guess and good
6: better / mejor / no tan mal / no mal / nada mal / chill / chillin / all right / ok good / cool
6: not terrible / could be worse / podria estar peor / no esta mal / no estoy mal / no tan malo
6: fair
6: doing ok / doing better / bit better / little better / un poco mejor / mejorando / improving
6: getting better
5: regular no mas / no mas regular / ahi no mas / ok / okay / so so / average / neutral / regular / normal
5: in the middle / mas o menos
5: asi asi
5: could be better could be worse / okey dokey / ahi voy / ahi vamos / ahi la llevo / ahi la llevamos / ahi nomas / mid / medium / middle
5: ni bien ni mal / not good not bad / neither good nor bad / hanging in there / maintaining
5: masomenos
5: mas o menos nomas / mas o menos no mas / ahi mas o menos / pues mas o menos
5: in between / not good or bad / pasable / equis / been worse / alli nomas / ni fu ni fa
5: normalito / ahi pasandola / pasandola / ahi dos tres / dos que tres / same old same old
5: ahi ahi / fifty fifty
5: okish / ok ish / so-so / making it / up and down / half and half / regularcito
5: mas o menos bien
4: meh / blah / could be better / been better / surviving / getting by / hanging on / eh / bleh
4: ive been better / podria estar mejor / he estado mejor / sobreviviendo / ahi aguantando
4: just ok / kind of blah / kind of meh / pretty blah
4: ok not great / okay not great / barely ok / just getting by / regular tirando a mal
4: aguantando / just meh
3: not so hot / not doing so hot / not too hot / not feeling so hot / not doing too hot
3: not great / not so good / not so great / not the best / not too good / not too great
3: so so not great
3: not very good / down / no muy bien / no tan bien / no del todo bien / desanimado / desanimada
3: bajoneado / bajoneada / medio mal / kind of bad / kind of down / a little down
3: under the weather / feeling blue / not feeling it / not feeling it today
2: in the dumps / down in the dumps / down in the dump
3: not doing so good / not doing so great / not doing great / not feeling great / no muy bueno
3: not doing too good
3: a bit down / a little low / un poco mal / un poco triste / a little sad / kind of sad / bit sad
3: a bit low
3: not my best / not that good / not that great / un poco bajo / un poco decaido / un poco decaida
3: blue / decaido / decaida
3: agüitado / aguitado / aguitada / hard / tough / medio triste / bajon / de bajon / not well
3: no ando bien / anxious / stressed / stressed out / mad / nervous / ansioso / ansiosa / estresado / estresada / nervioso / nerviosa
7: much better / way better / a lot better / mucho mejor
2: bad / sad / not good / low / rough / crappy / poor / unhappy / sucks / it sucks / gloomy
2: struggling
2: lousy / not ok / not okay / not alright / hurting / mal / triste / malo / mala / no bien
2: not doing good
2: no estoy bien / bad day / upset / not doing well / not doing ok / not feeling good / no good
2: shitty
2: pretty bad / deprimido / deprimida / depressed / a bad day / de malas / gacho / bien gacho
2: no tan buen dia
2: not happy / dificil / pesado / bien triste / muy triste / really sad / very sad / so sad / duro
2: feo / lonely
1: really bad / terrible / awful / horrible / miserable / so bad / real bad / dreadful / like shit
1: shit
1: like crap / crap / garbage / like garbage / like trash / trash / super bad / not good at all
1: really low / really rough / very low / very rough
1: nada bien
1: pesimo / pesima / fatal / horrendo / bien mal / del asco / de la chingada / re mal
1: hecho pedazos
1: hecha pedazos / super mal / really depressed / very depressed / muy deprimido / muy deprimida
1: extremely low
1: de la fregada / de la patada / bien pinche mal / super triste / devastado / devastada / devastated / super low
1: remal
0: very bad / very very bad / muy mal / worst / the worst / worst ever / worst day ever
0: worst day of my life / worst day in a long time / worst day in a while / worst day in ages
0: worst day in months / worst day in weeks
9: best day ive had / best day ive had in a while / best day ive had in weeks
9: best day in a long time / best day in a while / best day in months / best day in weeks
0: lo peor / peor que nunca / peor imposible / terrible terrible / muy muy mal / horrible horrible
0: malisimo / malisima
9: on fire / over the moon / walking on air / life is beautiful / phenomenal / outstanding / fabulous
9: marvelous / tip top / top notch / stupendous / fantabulous
8: super duper / rocking it / in good spirits / high spirits / full of joy / proud of myself
8: thankful / overjoyed / stoked / pumped / rockin / peachy / peachy keen / on top of it
8: a gusto / rete bien / retebien / con mucha alegria / al tiro / al millon / chingon / padre / al puro pedo
7: upbeat / good vibes / going well / happy enough / swell / dandy / fine and dandy / groovy / mellow / pleasant
7: in a good place / good so far / refreshed / energized / encouraged / looking up / things are looking up
7: at ease / satisfied / not bad not bad / better every day / comfortable / smiling
7: muy bien no me quejo / bien no me quejo / de buenas / con energia / con ganas de vivir / optimista / sonriendo / buen dia / todo bien por aca
6: not half bad / could be a lot worse / could be way worse / could be much worse / getting there
6: hanging tough / decent enough / more good than bad
6: on the mend / holding up / holding steady / steady
6: tirando a bien / tirando para bien / tirando pa bien / mejorcito / mas bien que mal / aceptable
5: not bad not great / not great not bad / ni muy bien ni muy mal / middle of the road / fair to middling / middling / nothing special / same ole same ole / kicking / still kicking
5: alive and kicking / not great not bad / not great not terrible / hanging in / plugging along
5: coasting / could go either way / meh ok / just chilling / just here
5: asi nomas / como siempre nomas / poco a poco / ahi voy poco a poco / en la lucha
5: echandole ganas / ahi dandole / dandole / ahi tirando / en la batalla / al pie del canon / sobrellevandola
4: flat / a little off / off today / not my day / mixed / mixed feelings / iffy / ho hum / just existing
4: unsettled / uneasy / making do / under it / sin chiste / apagado / apagada
3: bummed / bummed out / discouraged / disappointed / out of sorts / run down / burnt out / unmotivated
3: down in the mouth / frustrated / overwhelmed / cranky / grumpy / grouchy / moody / irritable
3: frustrado / frustrada / desganado / desganada / agobiado / agobiada
3: baja de animo / bajo de animo / malhumorado / malhumorada / achicopalado / achicopalada / bajo de animo / no tan bueno / preocupado / preocupada
2: crummy / rotten / cruddy / sucky / beat down / broken hearted / defeated / weepy / been crying / rough one
2: angry / pissed / pissed off / bad day all around / a rough one / a bad one
2: enojado / enojada / encabronado / encabronada / dolido / dolida / amargado / amargada / nada bueno / lloroso / llorosa
2: tristona / llorando
1: in pieces / wrecked / a mess / total mess / a total mess / like death / in hell
1: hopeless / sin esperanza / desesperado / desesperada
1: destrozado / destrozada / por los suelos / por el piso / hasta abajo / hundido / hundida / deshecho / deshecha
8: tuanis / brutal / feeling alive / orgulloso / orgullosa / pura vida / confident / loved / glad / cant stop smiling / muy orgulloso de mi / orgulloso de mi / orgullosa de mi
7: esperanzado / esperanzada / relajado / relajada / calmado / calmada / serene / muy a gusto / a gusto
6: estable / stable
3: aburrido / aburrida / irritado / irritada / inquieto / inquieta / molesto / molesta / annoyed / edgy / worried / guilty / ashamed / irritable as hell
1: worthless / feel worthless / like garbage / feel like garbage / feel like trash / como basura / me siento como basura / como la mierda / me siento como la mierda / perdi toda esperanza
2: pissed / pissed off / vacio / vacia / heartbroken / me siento sola / me siento solo / me siento muy sola / me siento muy solo / por el suelo / por los suelos / hecho pedazos / hecha pedazos / animo por el suelo / con el animo por el suelo / animo bajito / so alone / feel alone / feeling alone / feel so alone
""")

CRAVING = _table("""
9: inaguantables / fuera de control / de las peores / a mil / las peores de mi vida / por las nubes / salvaje
9: gruesisimo / bravisimas / bestial / una locura / a millon / a full / hasta el techo / por los cielos
9: a reventar / desatadas / nunca tan fuerte / un antojo perrisimo / al tope
8: vicious / una barbaridad / strong as hell / mighty powerful / got its hooks in me / hollering my name
8: potente / bien perro / perro / fuertote / grandisimas / tantisimas / matonas / me jala feo / feas feas
8: se me hace agua la boca / antojadisimo / antojadisima / calling my name / me jala horrible
7: bravas / bien recias / recias / esta rudo / mas de lo que quisiera / duras de pelar / gruesas
7: me traen de la oreja / me traen en jaque / el cuerpo me lo pide
5: a media maquina / vienen y van / a ratitos me pega / ahi las voy toreando / tentado / tentada
4: se siente pero lo manejo / llevaderas / el gusanito ahi anda
2: mansitas / escasas / me hace ojitos nada mas / flojitas / quedito / bajaron harto / flojas
1: dormidas / un pelin / apenitas / poquito poquito / como un susurro / como un susurro no mas / bien quedito
1: una pizquita / dormiditas / not a peep / barely a whisper
8: bien alto / bien alta / muy alto
9: very strong / very bad / very high / extremely high / extremely strong / off the charts
9: unbearable
9: through the roof / super strong / super high / really really bad / really really strong
9: worst ever
9: muy fuerte / muy fuertes / muy altas / muy alto / muy alta / muchisimas / muchisimo
9: insoportable
9: insoportables / extremas / super fuertes / fuertisimas / fuertisimo / maximo / al maximo
9: extreme / very intense
8: really bad / really strong / really high / so bad / so strong / intense / terrible / awful
8: crazy
8: super bad / real bad / real strong / constant / a ton / overwhelming / bien fuerte
8: bien fuertes
8: un chingo / un monton / demasiadas / demasiado / intensas / intenso / horribles / horrible
8: terribles / severe
8: constantes / bien altas / tons / badly / nonstop / all day long / out of control / real high
8: fuertes fuertes
8: too much / way too much / demasiado mucho
7: strong / bad / high / a lot / lots / pretty strong / pretty bad / pretty high / alot / fuerte
7: fuertes
7: altas / mucho / muchas / tough / rough / muchos / malas / mal / a whole lot / hard
7: quite a bit / heavy
7: bastante fuerte / bastante fuertes / plenty / a bunch / duro / powerful / many / acting up
7: elevated
6: kind of strong / kind of bad / kind of high / bastante / bastantes / somewhat strong
6: sort of bad / quite a few / higher
6: medio fuertes / medio fuerte / algo fuertes / algo fuerte / a good bit / un tanto fuertes
6: moderately strong / above average
5: medium / moderate / average / in the middle / so so / mas o menos / regular / medio / media
5: medias
5: regulares / moderadas / moderado / mid / middle / medianas / mediano / normales / half and half
5: 50 50 / asi asi / moderately
4: manageable / ok but there / controlables / manejable / manejables / pasables / come and go
4: comes and goes
3: some / not too bad / not so bad / not that bad / not too strong / not so strong / algo
3: unas pocas / algunas
3: a few / not terrible / no tan fuertes / no tan fuerte / no tanto / no tantas / no muy fuerte
3: no muy fuertes / mild to moderate
3: not that strong / not very strong / a couple / few / algunos / unas cuantas / somewhat / leves
3: light / tolerable / lower
2: a little / little / little bit / a little bit / a bit / bit / low / mild / slight / weak
2: not much / not a lot
2: not bad / not strong / not high / un poco / poco / poquito / un poquito / pocas / poquitas
2: bajas / bajo / baja / leve / small
2: pequenas / not many / no mucho / no muchas / no muchos / slightly / tantito / minimal / debil
2: debiles / suave / suaves / faint / lil bit / lil
1: not really any / very low / very little / barely / barely any / hardly any / hardly / almost none / not really
1: very mild / really low / super low
1: muy poco / muy pocas / muy bajas / muy bajo / muy baja / casi nada / casi no / casi ninguna
1: apenas / muy poquito / muy leve / tiny / nearly none / muy poquitas
1: minimas / minimo / very weak / very slight / tiny bit / next to nothing / practically none
1: real low / casi cero / super bajas / just a tad
8: crazy strong / all i think about / sky high / maxed out / brutal / insane / screaming / hella strong
8: hartas / un chorro / con todo / a todo / no se me quitan / todo el dia
7: fierce / big time / growing / getting stronger / creeping up / up there
7: duras / pesadas / fuertecitas / cada rato
4: on and off / off and on / in waves / now and then / nagging / noticeable / there but ok / there but okay
4: a ratos / por ratos / van y vienen / se aguantan
2: un poquito nada mas / poquito nada mas / nada mas un poquito / un poco nada mas / nomas un poquito / a tad / a smidge / a touch / minor / fleeting / passing thought / a passing thought / crossed my mind
2: crossed my mind once / here and there / once in a while
2: bajitas / tantitas / de vez en cuando / una que otra / una pizca / ligeras / ligeritas
8: durisima / durisimas / altisima / altisimas / intensa / intensas / incontrolable / incontrolables / cabronas / bien cabronas / perronas / huge
5: mediana / medianas / la normal / lo normal
2: bajita / tantita / poquita / poca
""")

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

"""How a pull told in words comes to a craving, 0 none to 9 strongest: rows as in `mood_table`."""

from checkin_sms.core.reader.tables import valued

CRAVING = valued("""
9: a morir / enormes / inmensas / todas las del mundo / las mas fuertes del mes / de a madre
8: pesadisimas / insistentes / fatales / las mas fuertes / duro y tupido / me estan comiendo / una bestia
8: dont let up / dont let up all day / wont let up all day / altisimo / altisima / altisimas / altisimos
7: mucho mas que ayer / mas que ayer / grandes / grande / recio / bien recio / dale y dale / tantas / me agarraron fuerte / no me suelta / no me sueltan
5: medio medio / mediano / medianito / a medias
2: chico / chica / chiquito / chiquitas / calmadas / calmado / quietas / quieto / se calmaron / se me calmaron / a raya
1: dormido / dormidito / lejos / calladas / un tilin / hasta abajo / por el piso / apagado / apagao / casi desaparecieron / ya mero se van
8: want it bad / wanting it a lot / want it a lot / wanting it bad / i want it bad / wont leave me alone / wont quit / wont stop / wont let up / wont let go / wont leave / never quits / no me deja / no me dejan / no me deja en paz / no me dejan en paz / big / real big / no se quita / no se quitan / no se me quita
7: stronger than usual / stronger than ever / stronger / mas fuertes / mas fuerte / mas fuertes que ayer / loud / real loud / kind of loud / is up there
5: in between / en medio / half way / halfway / about half way / half strength / so so i guess / ni mucho ni poco / mas o menitos / ahi mas o menos
2: way less / way less than last week / less than yesterday / slim / itty bitty / teensy / a smidgen / a hint / just a hint / a wee bit / a twinge / barely a tug / dying down / almost gone / easing up / calming down
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

"""How a day told in words comes to a mood, 0 worst to 9 best. A counsellor may change any number.

Each row: the value, then the phrases that mean it by themselves. The words of `feelings_table` may
make one stronger, weaker or the opposite. When in doubt a phrase is left out: asked again is better
than read wrong.
"""

from checkin_sms.core.reader.tables import valued

MOOD = valued("""
9: buenisimo / buenisima / de diez / de 10 / recontento / recontenta / hasta arriba / en la luna / la vida es bella / no quepo de la alegria
8: muy buen dia / un muy buen dia / todo lindo / que dia mas bonito / que dia tan bonito / que dia bueno / que dia tan bueno / que dia tan chulo / de bendicion / un dia redondo / dia redondo / rico / que dia tan rico
7: todo correcto / todo tranqui / tranqui / todo cool / saludable / a gusto / muy a gusto / me fue bien / bueno el dia / el dia bueno
5: in between / me fue mas o menos / un dia x / entre feliz y triste / sube y baja / el animo sube y baja / del animo mas o menos
4: batallando / batallando un poco / aguantando vara / sensible / no ando al cien
3: wouldnt call it good / cant call it good / no la estoy pasando bien / bien flojo / flojo / no ando en mi mejor momento / fastidiado / fastidiada / ando chillon / chillon / chillona / no ando bien
2: me fue mal / me fue re mal / me fue muy mal / todo me salio chueco / todo me salio mal / pal gato / que dia mas feo / que dia tan feo / de perros / de perros el dia / medio malito / bajon fuerte / de la patada
1: pa la chingada / de la chingada / supermal / super mal / malisimo / malisima / fatal / estuvo fatal / de la tiznada / de la fregada
9: aces / best i felt in years / best i have felt in years / best in years / tip top / living my best life
8: havent felt this good in months / havent felt this good in a while / no me he sentido tan bien en meses / all smiles / happy camper / a happy camper / over joyed / overjoyed / so relieved / my heart is full / a fun day / had fun / fire / had a blast / so happy
7: pleasant / fun / fun day / relieved / good ole day / good old day / a good old day / a good ole day / a good old time / a good ole time / quiet but good / more ups than downs
5: satisfactory / average day / nothing to write home about / same as always / hit or miss
4: below average / off / a bit off / kind of off
2: lousy / the pits / crummy / rotten / sour / like crud / cruddy / like dirt / real rotten / no good / trash / trash day / in the toilet / in the gutter
3: sour mood / a sour mood / got up on the wrong side of the bed / woke up on the wrong side of the bed / could be a whole lot better / could be a lot better / a struggle / its a struggle
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

"""How people spell on a keypad, in a hurry, by ear. Data only: see `spelling` for the steps.

Everything is lower case, without accents and apostrophes.
"""

# The spelling of the tables, then what stands for it. Only what can mean nothing else.
VARIANTS = """
eight: eigt eihgt
three: thre
six: sicks
ocho: otcho ocjo ochoo
uno: unoo
two: twoo
minutes: minits minuts mintues
who: hu
amazing: amazn amazin
cinco: cinc0 sincoo sincp cincp
cuatro: cuatto qatro quatro cuatr
seis: sies sei seiz
tres: trez tress
wednesday: wensday wendsday
cero: ser0 cer0
killing: killn killng
passed: passd pasd passt
collapsed: colapsed colapsd collapsd
kidnapped: kidnapd kidnaped kidnapt
friend: freind frend
existing: existin
bullet: bullit bulet
trague: trage
tragado: tragao
want to: wanna wanan wana wannna wanto wantto wnna wonna
wants to: wantsto
going to: gonna gunna gona gonn goingto
got to: gotta gota
have to: hafta
had a: hadda
hes: hez
amenazada: amenasada amenasda
amenazado: amenasado
couldnt: cudnt coudnt cudent
somebody: sumbody sumbuddy
threatened: thretend threatend thretened
me quiere: mkiere mquiere
suicidal: sooicidal sewicidal
trying to: tryna tryin2
out of: outta outa
let me: lemme
give me: gimme
kind of: kinda kindof kindda
sort of: sorta
i am: iam
i dont know: idk idkk
i guess: ig
right now: rn
last night: lastnight lastnite
to be honest: tbh
oh my god: omg
shaking my head: smh
by the way: btw
call me: callme kallme
text me: textme
my life: mylife
myself: my-self
end it: endit
cut it: cutit
dont have: donthave
no one: noone no1
have: hav hve ahve haev
want: wnt wan wnat watn waant wannt wantt
dont: dnt dont donot doesnt dosent dosnt dnot dontt doent don'r din't
didnt: didnot didint didn didt didnr
cant: cann't cnt cannot cantt canot cany kant
wont: willnot willn't
arent: arnt
isnt: isn'r
myself: mysef mysel myslef mysself meself mysefl myselve myselff mself mylself miself mysekf
you: u yu yoo ya'll yall
your: ur youre
are: r
the: teh
with: w wit wth
please: pls plz plse pleas pleese plees pleaze plx
stop: discontinue
hour: hr
first: 1st
second: 2nd
primera: 1ra 1era
segunda: 2da
how about you: hbu wbu
pues: pos pus ps
hmm: mm mmh
animo: anmo nimo anim animi animp
ganas: gnas gans ganad ganaz gabas ganasz
craving: crzving cravung crabing craing crving
mood: mod modd
terrible: teribble teribl terribl terrable terible
six: sxi siix sixx
ima: imma
sorry: sry srry sory soryy sorrry
ahi: ai hay'i
some: sum
none: nun nonne
love: luv luvv
heart: hart
tight: tite
anymore: nemore nemor anymor enymore
rough: ruff ruf
alright: alrite alrght aight
guess: gues
between: btwn btween
without: witout wout
excelente: exelente ecselente
verdad: vdd vdad
hoy: oy oi
a las: alas
hasta: asta
textearme: testearme
textear: testear
senor: sr
doctor: dotor
voy: boi voi
va: ba
vale: bale
veo: beo
extranar: estranar estraniar extraniar
thanks: thx ty tks thnx thanx tnx thnks thankyou tanks
thank: thnk thanku
because: bc cuz coz cus becuz bcuz cause becos becaus becouse bcs cauz
though: tho
through: thru
people: ppl peeps
tonight: tonite 2nite tonigh 2night tonigt tnite
night: nite nyt nght nigth
today: 2day tday todya tdy toady todai todday
tomorrow: tmrw tomorow tmr 2morrow tomorro tmw tmoro tommorow tommorrow 2moro tomorrrow
yesterday: yest yday ystrday yesteday yesturday
probably: probly prolly probs probaly probley prob probally
cuatro: kuatro quatro
excellent: excelent exellent excellant exelent
excelente: exelente eselente
great: gr8 grt graet greate
before: b4 befor
little: lil litl lilbit
id: itd
somewhere: somwhere sumwhere
someone: some1 sum1 somone
anyone: any1
everyone: every1
something: sumthing smth somthing sumtin
nothing: nothin nuthin nuthing nuttin
anything: anythin nething
text: txt texxt
texts: txts texs
messaging: msging mssging mesaging
texting: txting texing txtin textin txtng
messages: msgs mesages msges messges messagess
message: msg mesage mssg messge
about: bout abt abut aboot abot
feeling: feelin feling felling feelng feeeling feln
feel: fel feal
doing: doin
going: goin
talking: talkin
talk: tlk tawk talkk
speak: speek speack
drinking: drinkin drnking
drink: drnk
using: usin
drunk: drunl
okay: oki okey okie okk okai oky
good: gud gd goood goood
fine: fien fyne
better: beter betta bettr btr
really: rly realy rlly rele realllly reallly
pretty: prety preety priti
alright: alrite aight aite ight allright alrite
terrible: terible terrable
horrible: horible horrable
awful: aweful awfull
so so: soso
all right: alrght
tired: tierd tird
depressed: depresed deppressed depresd
stressed: stresed
anxious: anxios
and: n nd an'
with me: wme
what: wat wut wht whut
who: whoo hoo
this: dis ths thiz
that: dat tht
is: iz
was: wuz waz
number: nmbr numbr nmber nunber numba nber num numer
wrong: wron rong wrng wrog wrnog worng
call: cal kall caal
phone: fone phne
back: bak
know: kno
need: nead nede ned
help: hlp halp hepl hlep helpp
stop: stp sotp stopp stpo
unsubscribe: unsuscribe unsubcribe unsub unsubscibe unsubsribe unsubscrib unsubscribed
leave: leav leeve
alone: alon aloen
relapsed: relapsd relasped relapesd relapst relapced reelapsed rilapsed relappsed
relapse: relaps relaspe
slipped: sliped slippd slipd slpped
drank: dranked drnak drakn
used: usd ussed uesd
high: hihg hgih
craving: cravin carving
cravings: cravins carvings cravngs
hospital: hosp hopital hospitol hospitle
suicide: sucide suicid suiside suicde siucide sucicide suicidee sewercide sueside suicied
suicidal: sucidal suicidel suisidal suicial siucidal sucicidal suicidle
kill: kil kll kiil klil kiill kyll killl
killing: killin killng kiling
die: dei diie
dead: ded deadd
live: liv
anymore: anymor anymo nomore enymore anymoe
overdose: overdos ovrdose ovedose overdoze
overdosed: overdosd ovrdosed
breathe: breath breeth breth breeathe breate breeve breev
oded: od'd od'ed oedd ode'd
oding: od'ing
naloxone: naloxon
fentanyl: fentynal fentanil fetanyl fentinyl fentany fetty fenty fentnyl
meant: ment
mood: moood mod
seven: sevn sevin svn seben sebn
eight: eigth eght
three: thre
four: foru
five: fiv fivr fibe
nine: nin
zero: zeroo
que: q ke qe
porque: xq xque pq porq porke pork
aunque: aunq aunke unque
should: shud shuld shoud
para: pa pa' pra
por: x
quiero: quero qiero kero
estoy: toy stoy 'toy estoi etoy
esta: ta
tambien: tmb tb tbn tmbn
bien: vien bn bienn
por favor: porfa porfavor xfa xfavor porfis
mensajes: msjs mensjes mesajes mensages
mensaje: msj mesaje
mas o menos: masomenos maso
todavia: toavia
gracias: grax gcias grasias grcias
nada: naa na'
ahorita: orita aorita
numero: num. nro
nesecito: nececito
necesito: nesesito nececito nesecito nesito ncesito necesit
llamame: yamame yamam llamam
aqui: aki
bueno: weno wueno
buenas: wenas
no mas: nomas
ya no: yano
enough: enuf enuff
right: rite
were: wer
them: dem
the: tha thu
something: sumthin sumting
nights: nites
tomorrow: tmrrw 2mrw 2morow
work: wrk
school: skool skule
phone: foan fon
doctor: docter doctr
seizure: seizer seizur
ambulance: amberlance
stomach: stummick stumik stomache
blood: blud
knife: knif nife
gun: gunn
weapon: weppon
police: poleese
dying: dieing dieng
suicide: sooicide
alone: alown
lonely: lonley
depressed: deppresd
worthless: worthles wurthless
anxious: angshus
stressed: stresd strest
great: grate
alright: alryt
girl: gurl
loves: luvs
porque: xk xke
gracias: grcs
verdad: vrd
muy: mui muyy
mas o menos: maomeno maomenos masomeno masomens
siento: sienti
me siento: sientome
mucho: muxo mcho
tambien: tambn tmbm
ayer: aier
hospital: ospitl
navaja: navaga
vivir: vivr
morirme: morirm
golpea: gorpea
policia: polesia
about two: twoish
about three: threeish
about four: fourish
about five: fiveish
about six: sixish
about seven: sevenish
about eight: eightish
about nine: nineish
losing: loosing
tomorrow: tomorow
"""

# One slip of the thumb in these is still the word. Six letters or more, or nothing else near.
LONG_WORDS = """
suicide suicidal overdose overdosed overdosing breathing breathe naloxone narcan fentanyl
relapsed relapse relapsing slipped drinking cravings craving unsubscribe texting messages message
hopeless worthless depressed anxious terrible horrible awful wonderful fantastic excellent
amazing awesome perfect alright pretty really feeling better tomorrow yesterday tonight today
hospital detox rehab arrested nobody myself anymore goodbye forever heroin cocaine whiskey
number someone please thanks sorry seven eight zero three seventh nothing alone stressed
exhausted grateful struggling strong happy lonely pills bottle swallowed unconscious ambulance
five four nine fine
suicidarme suicidar matarme ahorcarme quitarme lastimarme cortarme sobredosis pastillas
excelente horrible fatal pesimo deprimido deprimida triste cansado cansada contento contenta
mensajes necesito quiero equivocado numero hablar llamame llamenme gracias siete cuatro cinco
recaida recai consumi borracho borracha cerveza cervezas drogas drogue hospital carcel
"""

# Spanish words that are spelled by ear in many ways: kiero, bibir, nesesito, yamame.
BY_EAR = """
quiero quieres quisiera vivir viviendo vida matarme matar quitarme suicidarme suicidio suicidar
morir morirme llamame llamenme llameme llamen llamar llame llamada necesito hablar mensajes
cerveza cervezas consumi bebi volvi hospital carcel numero equivocado equivocada equivoco
aguanto quien nueve cinco siete cero ayer anoche ganas fuerte feliz cansado cansada triste
deprimido hacer hacerme dano aqui porque otra mejor conozco seguir despertar existir desaparecer
acabar terminar pastillas sobredosis respira respirar cuchillo recaida recai borracho cruda
drogue emborrache fume chelas cocaina heroina cristal marihuana desintoxicacion internado saldo
minutos manden mande envien envie escriban dejen quitenme saquenme borrenme lista ocho ninguna
excelente pesimo bastante muchisimo ambulancia convulsion convulsiones navaja cabeza conocimiento
"""

# Words that begin a new thought: a clause ends before them.
JOINING = "but and because although except pero y porque aunque sino"

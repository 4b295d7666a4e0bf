"""Words of both languages by what they stand for, for `signs`. A row is one sense: CAPITALS, then its
words. `call*` is every word that begins so; the longest beginning counts, and a whole word before
any. A word stands in one row: the sense in which people text it to us.
"""

SENSES = """
ME: me i im ive id ill my myself mine we us our yo mi mis nos nosotros conmigo
YOU: you u yall youre your yours ur usted ustedes tu te ti vos le les contigo guys ud uds ustd
OTHER: he she they him her them his hes shes theyre their el ella ellos ellas suyo lo la
KIN: mom* mother* dad daddy father* sis sister* bro brother* son sons daughter* kid kids wife husband cousin* friend* aunt uncle grand* boyfriend girlfriend neighbor* ex nephew niece roommate* bf gf lady homie* buddy mama* papa* jefita herman* hij* espos* prim* amig* tia* tio* abuel* novi* vecin* cunad* suegr* niet* sobrin* compadre* comadre* marid* mujer vieja viejo senora patron* boss* coworker* companer* lawyer abogad* landlord baby bebe nin* ninos nino nina
NOT: no not dont never didnt wont cant isnt aint doesnt nunca jamas tampoco ni without sin couldnt wouldnt havent hasnt wasnt nah nope nada nadie nothing nobody neither
NOW: now rn ya ahora ahorita orita today hoy tonight already tonite immediately currently
WANT: want* wanna need* like likes wish* prefer* rather ready quiero quisiera querer queremos necesit* ocup* dese* gustaria hope interested interesad* urge urgente please pls plz porfa* favor
CAN: can could would will may able puede* puedo podr* pudier* posible possible let dejeme dejenme chance manera forma how
GO: go goin going gone gonna went head* leav* voy vamos ir iba fui fue entr* ingres* interno meten mandan llevan trasladan check* heading enter* moving mudo mud* vaya
CALL: call* phon* ring* holler* buzz dial* talk* speak* chat vent llam* marc* marqu* habl* telefon* fonazo platic* convers* desahog* comuni* conversation spoke
TEXT: send* sent text txt texting texted messag* write* writing contact* ask asking asks ping hit mand* envi* escrib* texte* pregunt* mensaje* mensajear lleg* recib* receiv* get getting gets got
TEXTS: texts message messages msgs msg sms checkin* mensajes mensajit* textos texto textit* preguntas pregunta preguntit* question* these survey* encuesta* cuestionario* thing things cosa cosas
STOP: stop* quit* end ends ended ending cease cancel* halt discontinu* unsub* optout dej* par pare paren parar parenle parele suspend* deteng* detener bast* cort* baja desactiv* desuscri* done finish* over enough harto harta termin* acab* ces* turn
REMOVE: remov* delet* take* erase* drop off quite* saqu* sac* borr* elimin* list* lista* scratch unlist tach* retir*
START: start* begin* began resum* restart* join* sign* enroll* subscrib* resub* activ* reactiv* inscri* apunt* anot* agreg* registr* empi* empez* comienz* comenz* reanud* vuelv* volv* regist* meter metan inclu* renew reinstate retom* seguir sigan continu* alta
AGAIN: back again otra vez nuevamente vuelta returned regres* return*
NUMBER: number* num numero* phone* cell* line linea telefono* tel cel celu* chip movil digits
NEW: new differ* other another nuevo nuev* otr* distint* chang* switch* cambi* updat* actuali* old
WRONG: wrong equivoc* mistak* incorrect* error* confund*
TONGUE: english spanish ingles espanol castellano language idioma lengua inglish espanish espanglish spanglish
WHO: who whos whose quien* kien whom
PERSON: someone somebody anyone anybody person people human mentor* counsel* sponsor* staff worker caseworker alguien persona consejer* padrin* madrin* therap* terapeut* coach nurse licenciad* peer
HOSP: hospital* er icu ward surg* operat* urgenc* emergen* cirug* oper* intern* psych* seguro admitted stitches
CLINIC: clinic* doctor* doc dr dentist* appointment* cita* labs
JAIL: jail* prison* county lock* arrest* custod* carcel pres* deten* bote tambo encerr* reclus* judge juez court corte migra celda delegacion sentenc* cops policia police probation po entreg* lockup bars
DETOX: detox* rehab* treatment inpatient residential anex* desintox* tratamiento granja retiro bed halfway
PROGRAM: program* programa* servicio service group* grupo* system sistema
MINUTES: minut* mins saldo airtime credit* signal senal recarg* battery batter* bateria charg* carg* pila cobertura data plan bill* paquete pay* pag*
BROKEN: broke* broken lost lose losing dead die dying died stolen crack* shut muert* muri* muer* romp* perd* rob* descompus* descarg* moj* screen pantalla
OUT: out releas* discharg* sal* solt* libre afuera fuera free freed
AWAY: away trip travel* vacat* town viaj* vacacion* camp rancho pueblo ausent* visit* country state mexico
HOME: home house casa crib
LATER: later luego despues rato* ratit* ratic* soon bit while after minute hour moment* segund* esper* tantito termine hold l8r
BUSY: busy driv* work* cook* meeting class church sleep* asleep manej* trabaj* chamb* jale jalando clase* junta misa cocin* turno shift* dorm* ocupad* bath* shower* clock bus
TIME: time times schedul* hora* horario* am pm oclock reloj
DAYT: morning* evening* afternoon* night* noon manan* noche* mediodia tarde* lunch dinner supper breakfast tempran* early earlier midnight dawn madrugad* late
DAY: monday* tuesday* wednesday* thursday* friday* saturday* sunday* mon tue tues wed thu thur thurs fri sat sun lunes martes miercoles jueves viernes sabado* domingo* tomorrow tmrw week* day* month* seman* dia dias mes meses first quincena
UNTIL: until till til hasta thru through
AGO: ago hace year* ano anos yrs used once before cuando when era since desde
PAST: yesterday last lastnite anoche ayer antier pasad*
USE: use using relaps* slip* consum* reca* recay* usar usando cai caer caigo volvi sobri* sober clean limpi* streak racha fall* fell
DRINK: drank drink* drunk beer* brew* wine liquor vodka whiskey rum cervez* chel* tequila* vino* tom* beb* borrach* emborrach* trag* cop* ron alcohol bottle* botell* six caguama* pist* ped* bar licor pomo
DRUG: meth heroin coke cocaine dope weed fent fentanyl pill* xan* perc* oxy* crystal speed piedra* cristal mota coca cocaina perico mari* pastill* molly acid shrooms joint* blunt* needle pipe bag tina ice tar high toque* churro drog* tweak* norco* vicodin benzos klonopin hierba
TOOK: smok* shot snort* popp* took had fum* ech* met* inyect* did bought avent* inhal* scored swallow* tir* prob*
ALMOST: almost nearly thought dream* casi queria sone ganas tempt* crav* think* pens* wanted
DIE: dies death suicid* kms unaliv* mor mori* morir* suicida* exist* funeral grave tumba coffin ataud
KILL: kill* murder* mat* shoot* stab* strangl* hang* ahorc* colg* apunal* dispar* balac*
MEANS: gun guns pistol* rifle* knife knives cuchill* navaja rope soga cuerda razor* blade* bridge puente train tren noose ledge roof techo trigger gatillo bullet* bala* arma* machete* escopeta
BODY: chest heart breath* breathe lips arm arms face pecho corazon cabeza respir* aire labios brazo cuerpo stomach eyes ojos wrist* muneca* garganta neck cuello veins
SICK: overdos* od ods sobredosis blood bleed* sangr* vomit* puk* throw* faint* desmay* seiz* convuls* unconsc* collaps* numb dizzy mare* pain* dolor* duel* shak* tembl* ambul* narcan 911 poison* veneno* blue morad*
HURT: hurt* beat* punch* chok* slap* golpe* peg* cut* lastim* rap* abus* attack* atac* hitting assault* grab* agarr* follow* sigu* push* empuj* forc* weapon tied amarr*
THREAT: threat* amenaz* scar* afraid miedo asust* hide hiding escond* danger peligro scream* grit* unsafe outside
LIFE: life live* alive living vida vivir vivo vivas wake despert* world mundo earth tierra existence
BYE: goodbye bye adios farewell letter* note notes carta* despid* remember forgive perdon* sorry
HOPE: hopeless* point sentido worth* reason motivo tired cansad* give rindo rendir pointless useless inutil burden carga estorb* alone sol sola solo lonely empty vaci* darkness oscur*
HELP: help* ayud* auxilio instruc* assist*
WON: win wins won winning ganamos gano ganaron ganar gane perdimos perdieron empat* score marcador game games juego partido partidos inning innings gol goles
WHAT: what whats which que cual* signif* mean* explain* expli* entiend* understand* funciona como confus*
IF: if si maybe quizas
"""

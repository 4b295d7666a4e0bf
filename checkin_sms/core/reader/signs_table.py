"""Signs of a cry and of a calm day, with weights: written by `bench/weigh_signs.py`.

A sign is a word, the beginning of a long one (`apunt*`), two words side by side (`end_it`), or two
with one between (`got__rope`). Those of a cry stand with the tier that holds them most; CALM takes
weight away. A text tips at ENOUGH. A weight may be changed by hand, if the corpus still agrees; a
new count would change it again.
"""

ENOUGH = 68

CRIES = {
    "self_harm": """
50: acaba*_con al_tren bette*_off del_techo diosi* done__life en__entie* es__ultim* esta_noche este_mundo for_good going__drive going__walk goodb* goodb*__i got__rope hangi*_mysel* hot_shot killm* kms la_muert* la_vida last_text lasti* live_anymo* los_brazo* matar* maybe__world me_inste* me_lleve mejor_muert* morir morir* no__nacid* para__vivo para_siemp* puent* razor robin_willi* self_harm soga suici* suici*_thoug* the_belt the_overp* the_voice* think*__drivi* to_di to_drown to_dye vivir world_dont wrote_the you_tie
49: pictu*_my
48: i_loade* in__groun* pain__when quier*_desap* rathe*_die
47: corta* kills_me thing*__calli*
46: car_runni* no_vale
45: colga* i_cut un_tiro
44: despe* mis_hijos muero off_mysel*
43: be_here crash__car cutti* de_exist* lleva*_ya mysel*_last que_sigo to_live where__will
42: be_dead drove_to go__livin* the__track* think*_how want__out will_care
41: be_aroun* burne* dano end_life go__sleep gun__my of_livin* on__bridg* see__on tired_of
40: bette*_witho* for_every* havin*__thoug* just_take va__extra*
39: de_todos figur*__how las_venas like__ghost para__sigo think*__takin*
38: a_plan die endin*_it ive_made life__not me_mato segui*_vivie* want__exist
37: calle*_# might_do pense_en was_gone would_even
36: bridg* estar*_mejor jump meet_my tell__his unali*_mysel*
35: alive cuide*_a end_it just_die nothi*_left si_yo to_die to_end worry__me
34: avent* feel__dying keep__how me__tonig* nobod*_would que__amo sad_when want__disap*
33: a_rope id_never mom__heave* pulli*_the
32: acaba_todo arms capaz_de carta de_hacer* decid*_my end__life estar gave_my i__alive me_much mejor_sin mysel* no_despe* no_reaso* piens* used__want
31: a_extra* all__end cutti*_again disap*_and exist good_right nothi*__live start*_cutti* the_train worth_livin* ya_escri*
30: endin* i__dead i__l just_let my_wrist plan_and segui* the__say think_about world__need
29: about__it calle*__last conte*_it estar_muert* killi*_mysel* la_mano la_soga pleas*_take quier*_exist* stand*_on take_my the_surge* tonig*_is up__pills
28: case__dont happi*__i his__loved i__woke ill__gone kids__love los_carro* so_close
27: ando_pensa* care_if mejor_que never_born no__would no_more one_would the_trigg* voy wasnt_here
26: be_alive been_cutti* care__i hope_i it_tonig* quisi* rope time__can wish_i
25: a_manan* drive__a good__now im_check* me__ganas nadie__a ojala only__out only__that other_side quier* slit_my tengo__de think*_about time_you tried vivo
24: a_bette* adios bette*__dead drive__the going__jump ill_see ir_con irme kill_mysel* mama_al somet*__look tell_my worth wrist* wrote
23: be_over dead got__plan live_for looki*__how mejor_me reaso*_to takes why_am
22: from_doing hacer* i_keep ima my__last my_maker never_do point__livin* this_plane*
21: a_estar favor_if ganas_de gave_away i__about in__barn lleva* loade* me_corte the__stops this_earth tie_a wish__was wish_the
20: be_happi* hurti* i__why livin* muert* no__llega* the__thatl* todo__mi waste_and witho*_me
19: dar_un deser*_to do__frida* exist* jk__reall* just_want off_the para__vivir well__one when__stop
18: be__tomor* cansa*__vivir hang hoy_me keep_pictu* life_thing lol__not might__well muera on_livin* over_for sad__you sound*__right way_out wish ya__canse
17: about__being alrea*__as becau*__tried born cigar* crash_my earth_for hang_mysel* i_figur* i_gave id__doing love__all me_quier* my_sleep mysel*_alone on__plane* plann*__do que_dios shoul*_of sitti*__the the_pills tonig* unali* when__hear
16: death dont_see forev* gone harol*__i hurt_mysel* im_sorry in__sad lord off_dead see__makin* soy__de thoug*_of want__be
15: all_thank* disap* goodb*_every* im__close las_pasti* like_dying lost_the mind_if my_life mysel*__doing not_worth ojala_me pensa* plann* quier*__aqui read_this reaso*__stay thank__for the_world to_strin* viend*
14: a__hit been de_matar* dont__to go_be have_saved k__l la_carta let__die of__alive of_died rathe*_be tengo time_becau* to_hang viva vivir_asi was_dead
13: a_favor cant__life cut de_vivir get_hit groun* hacer*_dano i_lost in__garag* it_sad like__mysel* like_this made__want me_die my_wrist* out__every* peace_with seria siste*__my somet*__mysel* techo thing__helps think*__killi*
12: about_dying cut_again cutti*__the dan_ganas end kitch*_table my_time mysel*_makin* nobod* ready si__muero srsly the_cabin* think* think*__jumpi* to_jump
11: about__mysel* for_tryin* i_l i_want k l_l longe* muert*__un no__vivir only_thing otra_vez track* train vez whats__point world__be you_read
10: #_pero about_drivi* be_bette* care dios doubl*__i god hubie* i_shoul* in__alive jail junte looki* made_peace meet__maker no_quier* part__me piens*_en point point_in the_only think*_of to__til up_till voice* wante*_to
9: del_puent* died_that dont__sad garag*_with go__with have__truck hurt_to id_rathe* killi* life makin*__to my_dog on_purpo* reaso*__keep shoul*__livin* si sound*_good the_bridg* tonig*__the trigg* want__die wasnt wont_see would__me
8: a__alrea* a__hijos be__next dan__de en__mano estar_para every*__be i__keep i_wrote last__becau* listo_para mejor only_way thank*_for the_point this_time want want__wake when__gone
7: about__end ando aroun*__my be__every* do_life earth go__be going__use i__die i__like into_a keep_livin* la_amo live might_as my_brain* mysel*_with no__despe* no_tiene quita* ready_to runni* table take__alrea* this__thank* tired__livin*
6: about__my about_not anymo* cant_do carta_a check*_out court_date extra* i is__night la__ves les lol_jk loved_him mi_despe* miss nadie__va sad see_you sufri* take__all tengo_la to_disap* voy_camin* want_to would__come
5: #__night a_beam could_just dios_me earth_anymo* here__week hurti*_mysel* inten* last manan*_ya mejor__mi note prefi* saved_up that_night want__go ya__aguan*
4: again alrea* aroun*_for de__herma* do gun__im happi*_if hold_me i__gone i__saved id im_gone just_wasnt keep_heari* life__no my__wife nobod*__care nobod*__have on__other see_the slit thing_no time_i to_use use_it wasnt_aroun* why__i wish__would* with__dead world_would ya__quier*
3: a_waste be_gone car doing_every* dont_wake en_esto have__deal hope i__deser* just__aroun* llora*_en miss_me my_court quier*_estar robin step__the to_mysel* todas_las todo_para use__it when__roomm* you__thank*
2: #__want am_scare* are_calli* aroun* dead_than drink__i frida*_when going__take hot i_drove in_being in_heave* inten*__el it_all it_every* junte_las keep last__had made__with mano my_arms night_had no no_point nothi* quier*__con scrat*_my senti* sin the_platf* thing__more todo tried_to way__is wont_be would*_have
1: and__date and__done arms_up be but__years get_stitc* i__pictu* i__think* i__wake im_ready junte__pasti* la__adios me_canse mind__a mysel*__the night__to plan__a que_vivo ready__meet thatl*__me this_tomor* till_they time ultim*__que up__many with__cigar* you_all
""",
    "medical": """
50: a_seizu* ambul* and__skin antif* asfix* breat* call_# convu* desma* dio_un dts el_conoc* el_coraz* elect*_un esta_incon* esta_tirad* faint* fell_and fent fenta* got_elect* hand_sanit* heart_attac* infar* la_boca llame*__# me_pase narca* no_despi* no_pulse no_reacc* no_respi* no_sient* od oded of_consc* overd* pasti* pecho pills pm que_hago se_puso seein*_bugs since_sunda* slurr* sobre* sugar__# swall* swell* that_arent tome_demas* took_like turni*_blue unres* wake_up
49: a_strok* aire died__night into_shock
48: para__sangr*
47: tiene__labio*
46: a_needl* my_metha* pukin* tembl*_y
45: #__escal* #_pasti* el_brazo he_turne* vomit vomit*
44: hes_foami* tembl* wakin*_up
43: bicho* chest_hurts chest_pain la_cabez* last__on
42: la_cara lips_are murie*
41: bleed* droop* dude_in feel_weird que_tome took_# took__whole
40: el_azuca* la_garga* numb uncon*
39: got__worst hardl*_breat* my_throa* trago__pasti* veint* xanax
38: burni*_up feel_real im_bleed* noddi* respi* sangr* seizu*
37: #_but arent_there cloro esta_ahoga* frasc* mordi* not_breat*
36: did__much percs_and took_way
35: baby__into burni* cai_y detox* the_kitch* throw*_up
34: al_# creo_que from_withd* pills_and que__meti raras traig*_el
33: alcoh* black*_out blood chest needl* throa* water_broke
32: cant_breat* heart_is inyec* percs took_too whole_bottl*
31: arm cant_get coffe*_groun* de_pasti* drain frio__no hallu* i__bleac* im_dizzy rat se_tomo up_blood
30: bleed*_bad dizzy estoy_sangr* falta__aire gurgl* much_blood no__respi* passe*_out venen*_para
29: #__pound* and_wont choki*
28: #__im buddy_is cara hard__breat* hijo_con lips__blue meds se_mueve
27: and_bleed* benad* bottl*_of chest_pains garga* i__feel shot_and todo_el twice_today
26: an_ambul* esta__azul manos__los me_mordi* seein*_thing* think_im una_ambul* wont
25: despi* i__too the_bathr* veo we__sick woke__in
24: baggi* drank foami* isnt_breat* laced shoul*_have tome_mucha* woke_up
23: el_pecho en__pecho got_bit is__much the_wall tiene_los
22: baby_got dude__the i__stop my_arm perdi seizi* tiene_pulso withd*
21: ate__all colla* deje dying en__bano floor is_uncon* kitch* pacem* pound* shot__and too__cant tylen*
20: amiga_que if_someb* kid llame*_al me_duele muy_mal shaki* skin_is too_much una_sobre*
19: and_hit cant_feel cold_turke* despi*_mi funny__that had__seizu* my_sugar paro shot side__my sweat* traig*
18: alarm__off feel fell his_breat* no__puedo poiso* pulse took__bunch took__my
17: and__feel and__wake and_ate doubl* fell_out found_my is_blurr* perdi_el shes there_is took__month*
16: and__percs azuca*__# cierr*_la el__izqui* eleph*_on esta estoy took vomit*_sangr* wont__up
15: #_month* #_y a_bunch bleac* blue brazo_izqui* by_a im_noddi* on__floor side tirad*__el veo__y
14: esta_ponie* havin* havin*_chest i__rubbi* my_baby on__chest only__month* tirad*_en un_dolor
13: azul colla*_in no_puedo real__by seein* tome un_infar*
12: and__dizzy baby_is bit_by bottl* dejar demas* heari* open__eyes se__durmi* sient*_las stay stepp*_on turni* y__conte*
11: a_ballo* heart like_to mucha*_pasti* my_cousi* my_heart pregn*__bleed* se__ahoga* se_metio stop_bleed* the_stair* throw* water
10: ayude* baby feels_like is_# mucha mucho need__ambul* some_pills stepp*__a there__so twice
9: a_snake ahoga* bottl*__tylen* breat*_right de_sangr* dolor drank_antif* funny in__bathr* lo_puedo los_labio* many my_chest my_hand my_whole one_side took__more what__i
8: ate cant__her feel_right herma*_no is_havin* isnt_movin* life_out me_durmi* out out__today puedo real strok* venen*
7: all_my bad bars cant dream_i he__breat* le_dio left mama mueve no_conte* se stopp* tomo too_many
6: a__where at_work elect* found hold im_seein* like_coffe* mi_herma* passe* por__boca respo* show_about sunda* tome_#
5: a_fifth all__meds azuca*_en by__snake cold i__black* im__# me_inyec* metio my__pills not_answe* sient* speec*_is took_the up watch*__show
4: cant__awake desde doubl*_my incon* like_# lips much_cant off__we real_bad se_paso se_trago swall*_a we_feel what_do
3: abuel*_se accid*_took cant__my did did_# is_swell* isnt me_desma* next__isnt pregn*_and se__hinch* shes__out sugar took_doubl*
2: and_visio* duele__pecho en__piso espos*_esta hes_gray hit__head i_took im_havin* paso_de reacc* shaki*__bad to__cant took__many
1: bars_and by cosas embar* found__roomm* i__took is like_a mas mi_amigo my_legs my_nose my_words no_habla not__overd* of_tylen* ponie*_azul se__ponie*
""",
    "danger": """
50: a_bulle* a_knife abusa*_de ahorc* balaz* beat__up borra*_y burn__house choke*_me escon* golpe* gunsh* hidin* i__jumpe* im__dange* is_after jumpe*_me matar me__sigui* me_empuj* me_viola* my_neck not_safe pega raped robbe* salvo shoot*_outsi* someo*_tryin* threa*_me to_stab un_carro viene*_por
49: a_gun me__hacer un_hombr*
48: abuse* pelig* pisto*
47: phone_and que__mate
46: me_home me_oblig*
45: stalk* they_robbe*
43: being_held he_drink* kidna* me_locke*
42: me__encer* my__pulle*
41: amena* en__calle light_on puert*_con she_threw tiene__arma
40: bury_me mi_casa my_door truck violo
39: estoy_escon* gun he_makes quier*_matar touch*_me una_pisto*
38: black__from i_owe my__hits pegan* someb*
37: cuchi*_en kill miedo__mi
36: hes_here is_break* mi_ex quemo to_hurt
35: de__casa nephe*_is
34: a__casa away__him grabb* hit_on punch* the_close* the_door
33: a__hija agarr*__cuell* beati* cuchi* esta_pegan* my_pimp
32: de_muert* drunk_and hell no__deja pegar
31: cuell* hes__and la_casa me_toca
30: down__stair* ima__my que__queri* unsaf*
29: deja_salir hear_her kill__man sex shake_the someo*_is
28: me_pego might_hurt
27: a_bat am_being armad*_y scare*__my them_money y_borra*
26: at_gunpo* dejo__mata keeps__me someo*_broke
25: a_matar is_hitti* oblig*_a over_there quier*_entra* saco_un slapp*_me someo*__tryin* where__stay
24: dijo_que dont_reply him_tonig* stabb* whoev*__in
23: hes hurt im_being me_amena* me_mate my__wants put__hands shoot so_mad someb*__at someo*__in
22: estan__en got__green hurt_him si__dejo
21: afuer* for_rent he_made mache* my_apart* my_boyfr* pimp they_said un_arma
20: and_said con__navaj* con_pisto* hit_me la_pared me me__thing* me_avent* my__beats pushe*_me quito__llave* stabb*_me
19: ex follo* himse*_on hitti* my__threa* safe
18: beats being_follo* broke celul*__no comes_in echar* going__shoot himse* himse*__me im__over miedo of__kids outsi* robar* scare*
17: encer* going got__black hablo house husba* kill_him quemo_con there*_a threa* will_kill
16: beati*_me forzo_a got_jumpe* is_looki* locke*_in mi mi__saco slapp* the_shelt* tiene to_kill unos_hombr*
15: at_home bough*_a hit im_next kids me_golpe* money__they
14: a_staff abusa* agarr*_del escal* he not__here she_stabb* there__someo* y_sabe
13: and_hes cuart* follo*_me gang he__hitti* marid*_me me_pega me_quito someo* to_shoot
12: a_golpe* afrai* dijo__me he_wont ill me_again my__hit my_man outsi*__house stepd* took__keys when__drink*
11: aint algo_en deale*_is feel__at go_shoot hombr* im im_afrai* mi_espos* my_house this_house voy__matar
10: door has__knife he__hed he__let locke* me_mata metio_a mi_marid* my next no_queri* quema*_la quito_las scare*_of touch* waiti*
9: about_to bangi*_on he_said hes_outsi* im__mad im_hidin* kill__if like_hurti* made_me outsi*_my owe__to said_im se_robar* she_came showe* trick* wont__me
8: a_quema* algo_los break_in comin* he_hit he_locke* hear__screa* me_ahorc* my_roomm* pulle*_a shoot_up swing* threw
7: algo__la alone dad__me dejo_me guy__the hay_un him his_hands le me__anoch* navaj* neigh* over pego queri* safe_here so_bad stab
6: borra* dad escon*__el finis*_it hes_drunk in_front me_go night que__iba reads_my segur*_en there*__man to__moms will_hurt
5: a_mache* algui* being broke__phone de__otra del_cuell* dijo escon*_en her_screa* im_scare* jumpe* keys_and me_sigue salio_de salir to__shoot tryin* voy__meter
4: beat came__my despe*_sin dont_feel door_in down_the getti*__at hacer__que hits_me kille* peopl*_i puert*__un shoot_me tryin*__break will
3: #_mi a__cosas avent*__la de__carce* find_me forzo got hear in__house landl* segur*__mi toca waiti*_for was_blind y__donde
2: arma de__esqui* ex__de hacer__los his_house husba*__me i__came into_my my_stepd* put_a shake son_is tonig*__make una_navaj* us__was
1: a__eye algo boyfr*__me burn front_of going__hurt hacer here home kill_her lo_dejo me_volvi* my_husba* my_stuff my_windo* put__bulle* quier*__a right_now said__next them_pay there* they__comin* to__away unos__en
""",
}

CALM = """
50: esper* yeah
42: compr* haha
41: hall
38: la__# tu
36: becau* befor* their
35: como guess
34: jajaj*
33: oh
32: ok overd*_it ser
31: docto* ran till_i tome_mi
30: inter* so
29: mom__going toda
28: nada or that un_mes your
27: cooki* perso* then
26: but commi* dia_de know proba* seman* sore te you
25: conti* could help_me live_in su tome__pasti*
24: actua* del kind porqu* sangr*_para talk was
23: about__i ahora reall* toca__la yes
22: el enoug* going__end hahah* luck matar_de pero rio risa talki*
21: as first i__pills jaja la sone sure try usar
20: broug* chat ese estos good homew* live_here lol mama_me okay sense worki*
19: doc hey once por still well will_answe*
18: acuer* apolo* call_me de didnt i_would keeps_calli* like me__# misa mount* my_blood wonde*
17: bike drank__night me_off mensa* mi_cunad* mismo thats this_one we
16: also comer el__mejor other ring schoo* summe* to__somet*
15: cree dont__me ex__stop going__die hair ill__here long old sus
14: alway* best compu* consu* cunad*_me duran* favor* grand* like_i more suppo* tan today vi which y_quier*
13: apren* back chang* class corta*_el defin* diero* early ella entre esa exerc* great later least meeti* name nobod*__me prett* texti* think__going to_call too very watch
12: # al and_nobod* breat*_and cours* famil* feel_bette* graci* ha mando mean missi* my_back preso que says_# sorry start* taken tempr* took_my walke*
11: can chatt* compl* con cool dia dije eithe* ever final* give goodb*_to hace id_die just makes my_pills nadie__quier* o of puebl* secre* some son super teeth the thoug* ver want__say were what while
10: and even few for hasta have i__breat* i_haven* im_tryin* los love matar__un messa* naps numbe* parti* regre* sacar* same start to_see total* would
9: anyon* arroz cunad* despe*__mi dog eat event* happy high i_like i_wish im_despe* it marri* month poder rathe*_have remem* shop strea* suici*_de there to tres va visit* work you_watch
8: a_# an any are dormi* esto fall freak* gener* gusta hate it_took its like_im littl* nice peopl* perdi* saw tarde tell_me the_pisto* watch*
7: a a_littl* aburr* all aunqu* cada conve* da dinne* do__use else en__puent* energ* full fun hopef* how kiddi* let llamo luego make me_hard my__# nope norma* progr* puro quier*__de somet* una until wait watch_me year
6: #_# #__and #_weeks alrig* ameri* antes cares chats class* corri* dolid* dont__my el_tren es estad* frien* fue hello llama* lost_my may mostl* new nieta now olvid* paste* right sobre someo*__me sueno text_me those typin* wow y youd yours*
5: able anima* ask bed brasi* byu clean comad* cravi* crazy dishe* domin* dos end_up had if__dont lado las_ganas lo mejor_ya mr notic* other* quien room soon sorry__didnt throu* tiemp* took_me traba* using usual* utah when_i wish__had yep
4: aband* after ahi am anoth* at by_mysel* diffe* drill este fine firma* from glad im__mysel* into lapto* las leave* maybe mento* messe* my__life mysel*_tonig* ni one one__got own quier*_que shaki*__head tarea* think vale want__do who with ya
3: able_to about about_her algun* anyth* anywa* bet corre* day denti* en esqui*_de excep* extra flu habla* has hmm ive jefe kill_me liter* me_llame* my_cowor* nuest* numer* on para picke* pills_all podri* point* quier*__me quit semes* solo someb*__me stand study takin* teach this_morni* todo_mi told_me true un up__night use vio violi* wont_stop yet
2: about_it and_blood anos bien botel* cafe camp check cocin* cried dias every*_had every*_i georg* go happe* hi hows in__life ir is_sore keep__alive keep_mysel* liste* lot my__broke my__calle* parec* phone polit* puede* regal* salid* tele theyr* to__right trust two unas ups video went years
1: #__# and_breat* bette* boss calle* dicho done dont escri* espec* finge* food getti* go_to hit__hard horas i__some i__want i_cant idea in_tomor* just_dont laugh* list lugar makes__want man mi_nieta murio never only our paid paren* physi* play pride pues refre* sleep* tacos test the__house them they_cant thing*_to think*__drink* this_anymo* times told ugh when would* yeste* yo
"""

"""How much each sign speaks for an answer in words, and for how much: written by
`bench/weigh_feelings.py`.

The signs are those of `feeling_signs`. A text that comes to ENOUGH answers the question; what it
comes to for each "at least" makes the value. A weight may be changed by hand, if the corpus still
agrees; a new count would change it again.
"""

ENOUGH = {
    "mood": 15,
    "mood at least 2": -33,
    "mood at least 4": -7,
    "mood at least 6": 5,
    "mood at least 8": 20,
    "craving": 46,
    "craving at least 2": -11,
    "craving at least 4": -2,
    "craving at least 6": 4,
    "craving at least 8": 16,
}

WEIGHTS = {
    "mood": """
50: CAN___BYE hangi*_in quita_$ ~._ANXIOUS ~got_NOT
48: nosta*
46: CAN_queja* ~SOSO_but
45: ~im_SOSO
44: botto* crush* was__yeste*
43: fore
42: ~mi_THINK
41: ^_con ahi_GO cosa
40: agust* alma of__today terri*_of ~NOT_llego
39: encim* lucha ~._AWFUL
38: NOW_DRUG gutte* oh_im wore ~._CALM
37: #__PROGRAM STOP__en ^_bien ^_dark el_cuerp* jevi joy rara
36: delig* doubl*__$ low on_edge well_thank ~._HOPE ~BETTER_que
35: #_there shaky tome__las ~hoy__GOOD
34: of_ME_MEANS the_board ~._ANGRY ~BETTER__that ~like_AWFUL
33: ^_mas al_tiro coraz*__$ is_black let_it perce* recie* spiri* tickl* y__hoy
32: basta* feel heavy last__im perso*__the porci*_$ top usefu* ~._GREAT
31: DETOX_and KILL_on PAST__BUSY TOOK__con WHAT_YOU_digo ^__court ^__jaja ^_de ahuev* can_you getti*__$ left__ME mi_mujer sufri* throu*__$
30: NOT_compl* OTHER_SICK ^__enoug* ^_del ^_hecho ^_judge ^_runni* al_# downh* doy_una is_BROKEN lujo melan* payas* ~CRAVE...SAD ~WORN_but
29: #_haha ALMOST_# DRUG_._NOW HOPE__TEXT WANT_dirt ^__como ^__porqu* ^_como along_$ apart_$ bien_y chopp* feeli* full__of hay_NOT it__what ~._SAD ~AWFUL_but ~SAD...VERY ~WORN_about
28: #_perce* BODY_NOT DRINK__WANT HOPE__on HOPE_para_ME NOW__para WANT___HOPE ^_destr* ^_relie* and_$ as__gets at_every* high_on regul* serio ~BIT_ANXIOUS ~the_THINK
27: IF_YOU_WANT OTHER_left ^_pura arras* entre__y felt gozan* in__dumps medio oh_YOU since_the te_digo ~._WEAK
26: CAN_estar ME__sobre ^_alegr* ando asham* both_$ cloud good_thank* mas_feliz my_rope nunca__a suck_$ torn
25: KIN___NEW ^_all ^_lo asere at_peace best could*_be decen* en__DRINK feeli*__$ id_say like_me llevo_$ por_sient* rey_$ sient* thats_for verda* worn ~._BORED ~NOT_SOSO ~SOSO...CRAVE ~WORN_out
24: CLINIC___DAY KIN__PAST NOT_muy ^__so con__BODY good__my hell mi__murio te_cuent* this_DAYT ~MOOD
23: ^__as ^_getti* ^_muy ^_pensa* como_perro for_mysel* me_dejo me_robar* preoc*_$ queja quill* un__hace ~be__NOT
22: AWAY_de NEW_man OTHER__aqui WANT___TEXTS ^_$ ^_asi ^_tiran* ^_un aqui__$ arrib* asi_asi bed have_ME hoyo juez kind los_mosqu* mess ~.__MOOD ~just_SOSO ~lol_GREAT ~today_NOT ~yo_GOOD
21: AGO_mucho WANT_BROKEN_. WHAT_NOW_es ^_happi* asi_de caso chama* de_# dios__$ disap*_$ estad* feel__and feels give__$ like_# like_somet* looki*_up madre mae me_llego nerve old__and por_TEXT smili* sorry__mysel* thats__sure todo ~._NOT_THINK ~GOOD_pero ~GREAT_lol ~NOT...CRAVE...NOT ~NOT_SAD ~both:CRAVE ~im_GOOD ~im_SAD ~jaja__GOOD ~mas_CALM
20: BODY__BROKEN ME_tiene ME_tres NOT_LIFE_DAYT ^__con ^__with ^_peor ^_real acaba*_de brand_new de_malas good_place insid* jaja__bien killi*_me me_tiene mejor* mom__in mostl*_$ nuevo__no of__days over por__suelo* reall*_reall* salie* senti* suelo_$ ~.__ANXIOUS ~NOT__this ~SAD_. ~echan*_CRAVE ~so_SAD
19: ._NOW_UNTIL DAYT___JAIL HURT__hours NOT___CALL NOW_NOT_se PAST_WHAT ^__but ^__toda ^__whate* ^_laugh* ^_like ^_middl* ^_so a_media* and__WANT bad__WANT dia_me echan* en_LIFE filed got hambr*__frio hombr*_$ im__happy is_$ its__DAY level_$ lost mejor_$ more_$ mysel*__me papa__hoy teeth__$ ~._VERY_CALM ~._VERY_SAD ~ANGRY ~la_AWFUL
18: #__lol #__say ._UNTIL_OTHER NOT_ME_quejo NOW_bien YOU__a ^__along ^__del ^_a ^_al accid* ahi and_tired canta*__DAYT doing dormi human__$ hurti* loca make_$ mis_hijas my__calle* nubes on__day outsi*__on sensi* toque trick* valle* ~GOOD_as ~GOOD_day ~HAND__in ~SAD_in ~la_ANXIOUS
17: HOPE__CALL KIN__DRINK ME_sient* NOT_ME_OTHER NOW_LIFE OTHER_WHAT OTHER__mas WANT_DIE WHAT__fire ^__lol ^__y ^_acaba* ^_could ^_on ^_tranq* all__STOP como de__fui energ* good__ALMOST grand gusto hace_rato haha_not happi* herma*_$ im_here just_SICK makin*_it off_$ opana over__moon pleno prome* today under volve* ~AWFUL__been ~BETTER_. ~GOOD...CRAVE ~NOT...GREAT ~SAD...STRONG ~SAD_since ~VERY...CALM ~WORN__mas ~first:SHAME
16: BROKEN__OTHER BROKEN_a_ME DAYT__a GO_bien ME_was_BROKEN NOT_OUT NOT__so NOT_ando OTHER__siemp* OTHER_patad* WANT_THREAT WANT__DRINK ^__tan ^__today ^_hurti* ^_woke all_# and__about bad_i cabe despu*_de el__dia emoti* felic*_$ fives going_throu* hrs i__gone like_a lloro lol_$ me__sobre me_quier* mejor__$ nada nervi* para__$ por__DRINK shabb* so_alone tryin*__make turno went_up yuca ~._GOOD ~.__GOOD ~AWFUL_to ~MOOD__. ~NOT_HOPE ~NOT___WORSE ~NOT__just ~NOT_the ~SOSO__guess ~both:ANGRY ~feel_AWFUL ~just_WORN
15: #__ok #_on #_or BROKEN__NOT BROKEN__a HOPE___NOW ME_DAY_. ME___BROKEN ME_levan* START__OTHER WHAT_alegr* ^__$ ^__pez ^__wish ^__would* ^_doing ^_en ^_full ^_panic* ^_super a__jaja cant_shake chipi* dando depri* es_OTHER_WHAT es__$ esta_$ full got_# hopel* incom* ish las_nubes like_dirt livin*_the mismo_$ neta of_down pesa quede__OTHER run__the thank_you to_# vergu* vibes viva ~AWFUL...AWFUL ~GOOD_enoug* ~GREAT_. ~HAND__se ~SOSO ~alone_short:SOSO ~de_GREAT
14: ME_CALL ME_WANT_it ME___NUMBER NOT__HOPE NOW___WHAT OTHER_bola STOP__moon TOOK___ME WANT__all ^__amane* ^__bette* ^__da ^__pero ^_bit ^_dos ^_medio abajo chequ* comin*__$ desde feel_WANT_ME fijat* hours i__dead in__while its_bad jajaj*_me l landl* like_this lunes__$ makin*__$ mil_$ my__back my_nerve* my_po nothi*_helps pedaz* pelea*_con pero say_$ se_murio some_$ super_$ the_cover* y__conte* ~._BETTER ~._VERY ~.__GREAT ~NOT...GOOD ~NOT_fue ~both:BORED ~both:MOOD ~both:SHAME ~first:BORED ~just_GOOD ~the_SAD
13: ._UNTIL DAYT_y KIN__to ME__been NOT__DRINK NOW_UNTIL OTHER_sueno TEXT_up ^__becau* ^__po ^__si ^_ahi ^_in ^_prett* ^_pues a_real all_right caigo casi__$ chill* ching* cuand*__en de_siemp* felic* floor__$ hangi* is__tonig* its__good its__one junto mas mundo_$ onda pasti*__$ pila pila_$ poorl* por__piso santo so_hot so_thats than tired_$ vino_el want__use word y_ando ~#_MOOD ~.__BETTER ~ANXIOUS_. ~AWFUL_. ~BIT__. ~HAND_VERY ~RESIST ~VERY__now ~WORSE ~alone:SOSO ~de_GOOD ~first:WORSE ~mi__NOT
12: #_$ ._BROKEN ._ME_LIFE DRINK__DAY DRINK___NOW GO_to_BUSY KIN___PAST LATER__ME ME_WANT_# ME_dog_BROKEN NOT___HOPE NOT_a OTHER_creo REMOVE_de TEXT__# WANT___WANT ^__been ^__compl* ^__hurts ^__te ^_conte* ^_las aint ando_con aunqu* but__bette* como_nuevo delan* dia eat_with el_cielo en__glori* esta__OTHER falta_mi fuera hace_mucho hecho hurts im_good is__over levan* made my_own no__hallo norma* over_the pensa* playa prend* resul* ron roof smile sobre* stole_my thirs* to_write two__$ un_# wonde* y y_$ ~GOOD_. ~GOOD_graci* ~GOOD_jaja ~HAND...HAND ~NOT___VERY ~SAD...NOT ~THINK_i ~VERY...GOOD ~but_WORN ~day__GOOD ~estoy_CALM ~estoy_GOOD ~im__GOOD ~is_STRONG ~to__GOOD ~to__NOT
11: #__$ #_she ._OTHER_BROKEN ._STOP_OTHER ALMOST__OTHER BUSY__BROKEN CAN_ME_feel HOME_y KIN_. LIFE__good ME_en ME_nerve* OTHER_diabl* OUT_. OUT__KIN OUT_of PERSON_AGAIN WHAT_es WRONG__ME ^__and ^__stand* ^_andam* ^_nervo* ^_tryin* ^_was both bueno_NOW cande* cosas cryin* day del_BUSY echan*_ganas encab* even fatal good_STOP hoy im__over is_what izqui* last livin made__my mano marav* mi_grupo moms neith* nerve* never_been ol pesim* puedo_queja* real sin six sun toi torne*__domin* tren una_DRINK using veo_OUT want was_# y__OTHER ~._SHAME ~ANGRY__mi ~AWFUL__NOT ~MOOD_is ~NOT...AWFUL ~SAD ~WEAK_. ~am__SAD ~first:GREAT ~is_RESIST ~today__NOT
10: ._WANT_NOT ALMOST_en_OTHER BROKEN__DAYT DAYT___ME DIE__ME KIN__and ME_CALL_. ME_KIN_CALL ME__OTHER ME__are ME__right ME_been ME_guess NOT_BUSY NOT__for NOT_hay_NOT OTHER_CALL_. OTHER_neta OTHER_senor PERSON_WANT WANT_ME_was WANT___PERSON WHAT_NOT_ME YOU_WANT ^_comin* ^_livin* ^_perso* ^_stron* ^_to ^_una a_gusto ando__y betwe*_$ brill* broth*_relap* chamb* chequ*__$ de_ME de__hijo dirt dormi__horas dropp* en_OTHER_BUSY ever_$ feel__$ feliz hate_ME hecha hones*_$ house hummi* i_aint in__DAYT irrit* it_$ it_all la_manan* lo mama__en me_rio mood_is my__took new_numbe* ni nothi* of__all or_# pena pues rico_$ roof_$ shift sick_about sient*__sola sin__$ so_$ soul_$ thank_YOU the_HURT to__hones* tranq*__OTHER trist* using_$ want__disap* wante* went__a woke__on worth* y_LATER y_nadie ~._BIT ~._WORN ~.__SHAME ~BIT_SAD ~BIT__BIT ~CRAVE...NOT ~HOPE_of ~NOT_GOOD_. ~NOT__today ~NOT_estoy ~RESIST...NOT ~RESIST__. ~SAD_y ~ando_SAD ~estoy_AWFUL ~last:ANXIOUS ~lol_GOOD
9: ._ME_TEXT ._ME_WON CALL_to_ME KIN_TOOK_OTHER KIN_WHAT LIFE_. ME_WANT ME__great ME_dijer*_WHAT ME_feel_WANT ME_jefa ME_own NOT_CALL_to NOT__great NOT__va NOT_estoy NOW_IF OTHER_passe* SICK__DAY WANT_NOT WANT__dog WHAT_bien WHAT_esa YOU_know ^__day ^__heart ^__la ^__quier* ^__too ^_anima* ^_fine ^_lleva* ^_por algo_$ alrig* are_fine bad_day compl* con_OTHER coraj* de_pie dont_see drain* en_dios encoj* ex for_askin* foul foul_mood getti* hard__$ heart hurti*_$ is__new jaja_$ kicke* las_dos me__otra me_levan* mient* none of__UNTIL ok__ALMOST pero_NOW rutin* since someo*_to such tan__$ the__time tiran* to__under today__a todo_ME ugh un_AGO un_ano under_the up_$ up__ME well_$ winni*_$ ~._MOOD ~.__ANGRY ~HAND_throu* ~HOPE_. ~NOT_le ~NOT_me ~NOT_shake ~RESIST_in ~a_AWFUL ~alone_short:BIT ~both:THINK ~kind__SAD ~last:ANGRY ~last:SHAME ~sient*__SAD ~uno_NOT
8: #__de ._NOW_NOT ._WHAT_YOU .__HELP AGO__NOT DRINK__CALL KIN__NOW KIN__USE ME_STOP_. ME_TEXT_OUT ME__AGAIN ME___WANT NOT___WHAT NOT__shabb* NOT_to NOW___WANT OUT___OTHER TEXT___DETOX TIME_at TOOK__toall* WANT_to_USE YOU___NOT ^__hasta ^__littl* ^__mejor ^_le ^_not ^_sunny ahi__$ and__$ aqui__OTHER bajo bette*_DAY brand_NEW buena*_$ calie*__el carna*_$ caugh* coraz*_$ crack* cuatr* de__vida dentr* dios__ME escap*_$ esta_trist* every* fed feel__a foggy gloom* haha__good hard_TIME home_and hoy__dia i_guess impos*_$ it__ME judge kids__me la_patad* like__old llama*__$ los__$ low_$ made_the me me_quejo milli*_bucks my_back not__hot nothi*_to o__$ oh_you palab* peor pez pie_$ porci* puedo__con said_OTHER senor_$ shot_$ slow_$ still__$ sunsh* super the_guys thumb* to_$ to__here tonig*__feel walki* want_to was_gone worst_$ ~.__SAD ~GOOD...NOT ~GOOD__graci* ~GREAT__you ~HAND__GREAT ~NOT__NOT ~NOT__hallo ~NOT__peso ~NOT__shabb* ~SHAME ~WORN_from ~WORN_to ~doing_SOSO ~im__SAD ~last:AWFUL ~me__AWFUL
7: ._NOT .__LIFE AGO_OTHER ALMOST_. BROKEN_NOW_. BUSY__GO CALL___TEXT CALL__a HOPE_WHAT HOPE___BUSY KIN_AGAIN KIN__en KIN_came ME_JAIL ME_KIN_con ME__so NEW__DAY NOT_TEXTS_. NOT__peso OTHER__ME START__NEW STOP_de TEXTS_WRONG WANT__TEXT WANT__bad WHAT_asco ^_# ^__ahi ^__en ^__ish ^__ive ^__just ^__kids ^__mal ^__no ^_aqui ^_hay ^_ni about__i and_NOT are_looki* be__$ been_bette* broke by__threa* chuec*_$ con__mujer crank* cuent* cumpl*__DAY de__BUSY de__LIFE duele energ*_$ estoy__$ falta_ME flat fui_al gets great__$ hair_$ half_$ head in_ME is_high lo_prime* los_suelo* lower lying me__todas me_despe* me_dijo me_hace menos mind_$ mysel* numb old parej*_$ pecho_apret* perdi pink por_WHAT pude que say sient*__HOPE since* suave teeth to_disap* toco todo__$ tres_$ worse y__BODY ~.__AWFUL ~GOOD...CALM ~NOT__for ~SAD__my ~SOSO_. ~VERY ~WORSE_day ~alone:BETTER ~alone:SHAME ~and_NONE ~but_GOOD ~first:GOOD
6: ._YOU_GO .__HOME .__IF BODY__se BROKEN__and BROKEN_and CALL_to HOPE_en HURT__PAST KIN__ME LATER_._ME ME_NOT_BODY ME__. ME__BODY ME__WHAT ME___AWAY ME__mal MINUTES__. NOW_NEW NOW_WHAT NOW___ME NOW__feel OTHER_BODY_apret* OTHER___DAYT OTHER__apret* OTHER_dona TOOK__DAY WANT_ME WANT_PERSON WHAT___GO WHAT___PAST WHAT__para YOU_impor* ^__breat* ^__here ^__por ^__todav* ^__top ^__well ^_aburr* ^_re adela* alive__$ askin* atrav* baila* been__$ care_about clear_$ como_pez con cuand* de_TOOK de__$ de__coraz* de_muert* diero*_las divin* el_exame* emoci* en_OTHER_GO every feel__dirt fue go_with graci*_a i_suppo* in__real its__ME its_early jajaj*_ME la__$ la_neta landl*_$ life__$ live_$ los__ME middl* mind missi*_my mitad my_dog oh_ME optim* perdo* pero__$ poco__$ reall*_strug* salir suelo suelo* tan tengo__navaj* the_DETOX the_NEW the_wrong they_cut thing to__tonig* traba*__de traig*_una vuelt* while whole whole_famil* with__dad ~._HAND ~.__CALM ~.__HOPE ~.__WEAK ~AWFUL_por ~BIT__today ~BORED ~GOOD ~NOT__at ~NOT__que ~NOT_been ~SAD_all ~SAD_por ~SOSO__. ~STRONG_. ~a_BIT ~alone:HOPE ~and_SAD ~at_CALM ~el_MOOD ~first:MOOD ~last:CALM ~my_HAND ~of_SAD ~throu*_BIT ~to_GOOD
5: #_NOW ._ME_HOPE ._ME_SICK ._NOT_NEW BUSY__conte* BUSY_pero DAYT__NOW GO_NOW_. HOPE_OTHER HOPE__bien IF__con KIN_NOT KIN___ME KIN__the ME_HURT ME_KIN ME__USE ME__WANT ME__es ME__y NEW_. NOT_NOT NOT_YOU_impor* NOT__USE NOT_speci* NOW__a OTHER_JAIL OTHER__para OTHER_verda* OUT_negat* STOP_. STOP__and WANT__NEW ^__an ^__bad ^__de ^__in ^__waiti* ^_beat ^_hangi* ^_holdi* ^_hot ^_solo ^_stres* ^_survi* a__$ a__one andab*__OTHER andam* as_alway* at__BUSY autom*_$ brega* but__ME call came_home cielo_$ come conte*__mi coraz* days de__AGO de_gusto de_lujo dumps en__$ en__BODY encue*_senti* enter*__mi este_dia estoy_WHAT ex_is flojo_$ gods gray great_day half hard_time high_$ ho hoy_$ hoy__$ i_cant im insid*_$ it__$ just__here la_bola la_botel* la_navaj* la_quinc* life__good llena_de looki*__$ me_diero* me_dijer* me_sient* medio*_$ mi_hijo night* nothi*_speci* notic*_IF_ME of__DAY pilas por punch* radia* recon* rei round scare* se__$ segun* so_angry solo soul the__off the_call to__about today__$ todo_me total una__ME una__WHAT visit*_$ wanti* with_ME ya_mejor ~._SOSO ~BETTER__a ~BETTER_dia ~CALM_. ~CRAVE_. ~HAND_y ~NONE_speci* ~NOT...SOSO ~NOT__the ~NOT_doy ~RESIST_. ~RESIST_mas ~SAD__. ~VERY_BETTER ~WORN_. ~WORSE_. ~a_HAND ~doing_GOOD ~kind__BORED ~last:SAD ~me__SAD ~o_BETTER ~with__HAND
4: #_AGO #__today ._BUSY ._GO_UNTIL ._NOT_DRINK .__BODY .__MINUTES AGAIN_AGAIN_. AGO_# BODY_. CAN_it DAY___OTHER DRINK__OTHER GO__to HURT_OTHER KILL___ME LIFE_o ME_AGO ME_NEW ME___AGO ME___DAY ME___SICK ME__in ME__the ME_cool ME_dijo ME_finge* NEW_NUMBER_. NOT___DAY NOT___NOT NOT___OUT NOT__quejo NUMBER_y OTHER_KIN_y OTHER_LIFE_. OTHER__AGAIN OTHER___ME OTHER_cielo OUT___BUSY PAST__and PERSON_ME PERSON__CALL STOP___AGO TEXT_ME THREAT___OTHER TOOK__y WANT___DAYT WANT__con WANT__disap* WHAT_OTHER_DAY WHAT_YOU WHAT__. WHAT__DAY WHAT__en ^__asco ^__el ^__feliz ^__go ^__manan* ^__mi ^__muy ^__of ^__ol ^__or ^__out ^__worst ^_gozan* ^_peace* ^_perfe* a__DAYT a__TEXT about about__ME all_week and anda__el ando_al aqui_$ aqui_en ate ayude bajit* caugh*_ME churc*_was con__nieto* could de_BROKEN del__$ destr* dog doing__$ drink* en__cocin* en_calma espan* eveni* fijes* for_hours god_is good__i haber_despe* happy_$ homes* how__feel ill_live im__now im__today in__good it_anymo* just__$ just__lol keep_ALMOST la_dona la_felic* like_the llama lleva* lo_unico march_$ me__despu* me__escon* me_meti mess__ME mi_hija moon mucho_$ my_dad night of_SICK on_ME para_WHAT place raini*_$ ratos roll_$ salad* sed seren* site so_happy strug* the__ME the__right too_$ truck words words_$ y_OTHER ya_paso you you_know ~._NOT ~._SOSO_SOSO ~._WORSE ~.__VERY ~.__WORN ~ANGRY_. ~ANXIOUS_are ~AWFUL ~BETTER__en ~BETTER_since ~BIT__than ~BORED_. ~GOOD_actua* ~GOOD_to ~GREAT__. ~GREAT_mi ~NOT...NONE ~NOT...NOT ~NOT...VERY ~NOT__quejo ~NOT_sleep ~NOT_stop_SAD ~SAD_BIT_. ~VERY_SAD ~WORN__. ~alone:WORSE ~both:ANXIOUS ~both_short:BETTER ~both_short:MOOD ~en_CALM ~feel_GREAT ~feel__AWFUL ~first:AWFUL ~is_NOT ~just_GREAT ~last:BETTER ~ya__VERY
3: #_# ._BROKEN_HOPE ._LIFE ._NOT_ME .__NOW .__THREAT BUSY_y GO_from HOPE__NOT HOSP_and HURT_. HURT__BODY JAIL___ME KIN__CALL ME_CALL_to ME_LIFE ME_NOT_do ME_OTHER_creo ME_OUT ME__TEXTS ME___LIFE ME__fine ME_cuest* ME_dog NOT__START NOT__at NOT__good NOW__se PAST___ME STOP_NOW TEXTS_._CAN TEXT___AGAIN TEXT_the UNTIL WANT__NOT WHAT__ME WHAT__OUT WHAT_perro WHAT_pez YOU___ME ^__boss ^__bus ^__from ^__ganas ^__hoy ^__side ^__then ^__todo ^__up ^__voy ^_best ^_half ^_over a_# a__day a_threa* aca al__tengo alegr* and_ME anima* at__KIN at_all beat bit breat*_$ buen by_a can cant_do carga* chill conte* court_$ custo* de_OTHER de__HOME de_todo dio dog_died dolid*_la down_$ el_diabl* el_jefe el_pecho el_senor enchi* estoy even__$ ever every*_is feels__$ ganas_de god__good group guess_$ happy_ME happy__be hard_$ hija_me in_betwe* is__$ it_TEXT last__i le_impor* left libre lost_my luz made_my me_corri* mi mi_jefa new__$ ni__$ no__caso no_tengo notic*__i of_USE off ok_# otra__no pelee perdo*_todos poco preoc* puro__$ que_esa quejo rato_me salio salir_de segui*__$ sient*__$ sleep*_$ so_HOPE stole_ME suegr* talke* tambi*_$ tengo__$ the_YOU the_point to_OTHER todav* todo__ME tonig*_i under__weath* uno up_WANT veo_salid* wish_i with__kids y_NOT ~#__HAND ~.__WORSE ~ANXIOUS_out ~AWFUL__mi ~AWFUL__want ~BIT...BETTER ~BIT_. ~GOOD__be ~GOOD_que ~HAND_is_GOOD ~NOT__caso ~NOT_para ~THINK...NOT ~alone:ANXIOUS ~alone:BIT ~alone:GOOD ~alone:NONE ~both:CALM ~both:GOOD ~both:SAD ~con__ANXIOUS ~doing__GOOD ~first:STRONG ~its_STRONG ~last:BORED ~last:STRONG ~life__GOOD ~me__STRONG ~the_VERY
2: #_DAY #__in ._TEXT_ME .__LATER .__OTHER AGO_LATER BROKEN__. BROKEN___WANT BUSY__OTHER BUSY_at DAY__y DAY_all DAY_in DRINK__# DRUG_. HOSP_but JAIL__# KILL__a KIN_HURT KIN_de LIFE_AGAIN ME_. ME_STOP ME__# ME___NOW ME_diero* ME_quejo ME_rei ME_sient*_HOPE ME_so NEW_._NOW NOT_WANT NOT__. NOT__LIFE NOT___ALMOST NOT___ME NOT___NOW OTHER_GO OTHER_KIN OTHER___CALL OTHER___STOP OTHER___WHAT OTHER_felic* OTHER_unico OUT_of_DETOX STOP__KIN STOP___NOW STOP___WANT TEXT_. TOOK_the UNTIL_the USE_ME WANT__AGAIN WHAT_GO WHAT_se_ME ^__# ^__aguan* ^__bien ^__cant ^__duele ^__esta ^__haha ^__me ^__off ^__sient* ^__viend* ^__was ^_espan* ^_lord ^_meh ^_recie* ^_sin a_DAY a_DRINK a__bette* a_long a_mess absol*__$ again_$ agota* along baby back_to baja bajon be_USE be_here bien_ME burie*__KIN but_ok calle*_$ cama_y cant__$ cheve* comin* cuest*_$ day_$ days_clean de__WHAT dia__$ dog_BROKEN doing_good dont_feel dont_talk eithe*__$ el__$ el_sueno enoug* fiest* fine fit_as fixed flojo for__DAY good__how grave_$ gray_$ gris haber hell_$ i__$ im__# is_KILL_ME its__bad kids laugh* like__dog me_cuest* me_salio my_ex nerve*_are ok on__KIN paran* passe*_in paz__$ pelee_con pero__traba* prett* que_bien quisi*_no revue*_por rio says_$ suppo*_$ tengo_JAIL the_dumps the_job to__ME to_use toall* unas vez_no visit* was_dead went_from y_colea* ~._VERY_GOOD ~AWFUL__. ~AWFUL_about ~BETTER...VERY ~BIT_off ~GOOD__GOOD ~GOOD__NONE ~GOOD__you ~GOOD_i ~HAND_. ~NONE_helps ~NOT_# ~NOT_se ~SOSO__just ~SOSO_i ~VERY_AWFUL_. ~VERY_CALM ~VERY__i ~WORN__my ~and__NOT ~both:RESIST ~both_short:SAD ~both_short:WORSE ~feel__VERY ~feeli*_GOOD ~first:HOPE ~first:WORN ~foul_MOOD ~i_NOT ~i__NOT ~i__VERY ~la_SAD ~la__GOOD ~last:HOPE ~mas__BETTER ~quisi*_NOT ~seen_BETTER ~un_ANGRY
1: ._ME_TIME ._NOT_CAN ._NOW_LIFE ._WHAT_DAY .__BROKEN .__GO .__HOPE AGO AGO_NOT AGO__. BROKEN_. BYE_todos CALL_. DAY__OUT DAY_y DRINK_OTHER_DAY DRUG__LIFE GO___KIN HOPE_in KIN__# KIN__. KIN___OTHER LATER_todo LATER_todo_OTHER MEANS__. ME_STOP_the ME__KIN ME___KIN ME___OTHER ME__but ME__it ME_corri* ME_dijer* ME_equip* ME_have ME_rio NOT_. NOT_CALL NOT_TEXT_. NOT__caso NOT__hallo NOT_bad NOT_good NOT_para NOT_tengo OTHER_BUSY OTHER_DAY OTHER_DAYT_. OTHER_exame* OTHER_paso REMOVE__ME SICK_. STOP___DAY TEXT__y TOOK_and ^__again ^__am ^__by ^__fui ^_echan* ^_excit* ^_glad ^_had ^_horri* ^_nervi* ^_toi a_LATER a__AGO a__bucks a__today a_day about__$ about_my acabo alive am and__NOT ano anxio* asi_WHAT at ate_$ boss cabez* cada calie*__OTHER came canta* clean clima_nubla* clini* como__clima con__madri* consi*_$ conte*__ME court cumpl*__el dark de_LIFE de__OTHER del__ME down__$ eithe* el__nubla* en_cande* escap* estoy_mal feeli*_WANT for_TEXT fue_dia fuerz* good_$ got__job hace_# hace__mi hones* hoy_estoy impor* in__head is_NOT is__much is_killi* job__ME keep_think* last__and last_time let long made_up mal mama__to mas__menos me_dejar* me_rei mi_equip* mierd* more__ME mostl* muy_bien my_finge* nadie negro no__quejo no_doy notic*_IF notic*_if numb_$ nunca nunca_voy o_menos of_GO of__$ old__$ otra over_here paso pero_ahi pie que__norma* que_alegr* quepo rent right said said_no salid*_$ seen_bette* shook siemp* sient*_HOPE storm* talk thats_CAN_ME the_DIE the__TIME the_first too_bad traba*_y un_DRUG uno_NOT up__$ wife wreck y_NOW yeste*__$ ~AWFUL...VERY ~GOOD_mi ~GOOD_my ~GOOD_now ~GOOD_today ~GREAT__# ~HAND_on ~NOT___NOT ~NOT_ando ~VERY__con ~alone:GREAT ~alone_short ~alone_short:VERY ~been_BETTER ~both:AWFUL ~both:NOT ~both:STRONG ~both:VERY ~both_short:CALM ~both_short:WORN ~broth*_WORSE ~day__NOT ~de_AWFUL ~feel_GOOD ~im_WORN ~last:MOOD ~mostl*_GOOD ~of_GOOD ~was__AWFUL
-1: ._ME_TOOK ._SICK ._WANT ._WHO .__AWAY .__START .__TOOK AGAIN AGO___ME BROKEN__BUSY BUSY_. BUSY__DAY BUSY_con_ME DAY DAY__the DRUG__OTHER HOME__ME KIN__BUSY KIN__depre* LIFE___KIN ME_NOT ME__DIE ME__HURT ME___BUSY ME__de ME_antoj* ME_arrep* ME_hice NEW__in NOT__TEXTS NOT___DRINK NOT___LIFE OTHER__del OTHER__esta OTHER_novel* OTHER_rodil* TOOK__. WANT_KILL ^__bebe ^__doing ^__siste* ^__stron* ^__un ^_cansa* ^_done ^_dying ^_paid ^_sitti* ^_some al algo__mal alto ando_DRINK ando__el animo_WHAT anoch*_$ answe* awful_$ back_from bad__$ becau* bette*_NOT bette*_REMOVE bette*_witho* bien_$ bleed* bridg* busca but_mostl* cerve* chang* cold con__$ con__famil* conte*__OTHER cual_es daugh* day__$ depen* dice dije done_with dont encon* endin* este esto estoy_ALMOST feel_ME going good__someo* great haha here hicie* i__today its_sad keep know la la_puert* like__feel lista me_arrep* mediu* mi_nieto music* muy_trist* no_more not__$ nueva on__# on__$ on__floor pause paz_con por_todo put salud* show sirve so_bad sol_y stuff stuff_$ sugar__ME sunda* tarea tengo__de thank_god the__$ think those throw* tiene*__los time tio to_LIFE to_go toda_la todo__DAY todo_para una vivo_$ want__$ who windy y__arrep* yeste*_$ ~#__SAD ~.__NONE ~AWFUL__is ~BETTER_en ~BETTER_witho* ~GOOD__# ~GOOD__. ~GREAT__mi ~NOT...CRAVE ~NOT_. ~NOT___GOOD ~NOT___SAD ~RESIST_a ~SAD_a ~alone:AWFUL ~both:BIT ~both:HOPE ~but_NOT ~con__NONE ~esta_GOOD ~estoy_THINK ~last:NOT ~roomm*__SAD
-2: #_KIN ._DRINK ._NOT_AGO .__DAY .__DRINK .__WRONG AGO_. ALMOST BROKEN_ME DAY_._ME DAY_NOT HOPE_. IF__BROKEN KIN__GO KIN___NOT LIFE_NOT ME___DAYT ME___MEANS ME__feels ME_break* ME_quede NOW_ME OTHER_TOOK OTHER_pelic* PAST__animo STOP_de_OTHER TIME TOOK___OTHER WHAT___DAY WHAT___HOPE WHAT___NOT WHAT_conta* WON WON_. ^__call ^__coraz* ^__im ^__vecin* ^_ayer ^_conse* ^_hace ^_just ^_neces* ^_odio anoch* at_HOME azuca* bad_NOW bebe bende* bicho* bonit*_dia bottl* cai call_from call_my calor cambi*_$ check coffe*_$ comi como__$ crazy crudo daugh*_$ dont_want drivi* en__traba* en_casa esos esta__ME estoy__HOPE every*__falli* fight* food funci* gano_el good__$ good_im happy__$ he heada* herma*_y huh la_basur* la_rodil* latel* like__up llegu* makes__feel mal__sirvo mama_$ mas_$ mi__todo miedo my__feels my_mom now of_LIFE paid pase_de peopl* pictu* point*_$ pool por_IF porch ready rezan* solta* tempr* thoug*_of throa*__$ tomor* tonig*_$ traff*_$ traig*_los trape* two un__WHAT veo_HOPE veo_senti* viern* when with_OTHER yeste* yo your ~ANXIOUS__my ~ANXIOUS_con ~BETTER_off ~CALM_._NOT ~NONE_mas ~SAD__a ~SAD__lo ~SAD_el ~VERY_GREAT ~both:WORSE ~both_short:CRAVE ~de__GOOD ~have__GREAT ~last:HAND ~last:WORN ~thank_HAND ~went_GOOD
-3: #__y ._LATER ._ME .__DAYT .__HURT .__NUMBER ALMOST___ME ALMOST_about AWAY BODY__. BUSY__. CAN DAY__. DAY__OTHER DAY_at GO GO_a GO_to HELP HOME___KIN KIN_# KIN_se ME__LIFE ME__atrap* ME__on NOT_LIFE NOT_WHAT NOT__ando OTHER__con OTHER__de OTHER_mano START STOP_OTHER TEXT__DAY WANT_BUSY WANT__. WANT__HOPE WANT__up WHAT_WHAT_. YOU_veo_HOPE ^__bonit* ^__dos ^__got ^__to ^_estoy ^_fui ^_good ^_im ^_nobod* ^_proba* ^_sone ^_thank* a_HOPE a__about ahora_estoy an ando_como anyth* aqui_no at_home bad bad__my bendi* bonit* cansa*_$ cant carce*_$ casi chat con__KIN con__nada con_todo conta*_$ dang de_animo de_tomar del did dts el__hace esta_llovi* feel_WANT feel_like feo final* flore* for__$ givin* gradu*_$ guy how hoy_no inter* is_falli* just__DRUG last_day late lavad* lonel*__could lord_$ mal__$ maybe me__atrap* muert* muy__$ never news ocupa* of oh__$ oiga ok_$ one pelo que_conta* quemo quit rato_$ refre* sad_$ saldo snow sobri*_$ socia* someo* soy sugar tacos tenia texts the_mail them think* traig*__$ tuesd* twice_today un__$ up_ME vivir voy y__todo ya__mejor year_$ ~#__RESIST ~._CRAVE ~AWFUL__day ~GOOD__SAD ~NOT...CALM ~NOT...HAND ~RESIST_out ~SAD__the ~alone_short:THINK ~ayer__GOOD ~both:HAND ~both_short:GREAT ~con_VERY ~de_NONE ~first:NOT ~first:THINK ~its_SAD ~last:CRAVE ~last:VERY ~of__GOOD ~still_GOOD
-4: #__days .__CALL .__CAN .__WHAT BODY___ME CAN__ME DAY_NOW DRUG_and HOPE__the HOPE_pero KILL__NOW KIN___KIN ME_BODY ME_KIN_WON ME__ME ME__por ME_glad NEW NOT__WANT NOT__sient* NOT_mas NOW__CAN OTHER__jaja OTHER_basur* OTHER_de OUT_AGO PERSON TEXT__. TOOK WHAT_DRINK WHAT_OTHER_WHAT ^__dias ^__every* ^__puro ^__used ^_cold ^_final* ^_how ^_jajaj* ^_meeti* ^_mis ^_pase ^_phone ^_que ^_watch* a_CALL a_USE afrai* ahorc* also ando_bien arm at__$ baja_$ barat* be bien__dia break* cafe_$ carro cerve*_$ cigar* close* cuart* de_ME_KIN dias drank eggs eh en_ME for fuimo* galli* gente_$ golpe* gradu* great_but hall heard hold hrs_$ i_like jumpe* junta lluvi* look__a lot malo manej* mas_DAYT me__# me_quede mejor mi_abuel* much_$ no_$ nobod* nt_good opera* panca* passe* paz_$ prayi* readi* risa_$ siste* sueno_$ tengo then_$ tiend*_$ todo__no too__$ trope* tv vuelt*_loco with worri* yeah yes ~._NOT_CRAVE ~.__STRONG ~AWFUL...NOT ~GOOD_with ~NOT__ando ~NOT__hoy ~VERY...STRONG ~VERY_of ~WORN__me ~a_GREAT ~both:WEAK ~both_short:BIT ~have__GOOD ~sient*_GOOD
-5: ._DIE ._DRUG ._PAST ._WHAT_ME .__TEXT AGAIN_from ALMOST__ME ALMOST_con_ME CALL__. DAYT_. DRUG_as GO__and HURT_and KILL__. LATER_. ME ME_TOOK_a ME___NOT ME_feel NOT_LIFE_up NOT_ME_sient* NOT_NOW NOW_._ME NOW___KIN OTHER_BODY_y OTHER__NOT OUT__ME OUT__NOT PERSON__ME PROGRAM_. TEXT_to WHAT__LIFE WRONG_de ^__estoy ^__le ^__much ^_cambi* ^_hope ^_oh ^_passe* ^_soy a ahi__tres and_GO attac*_$ aweso* ayer_$ bad__NOW been_DRINK bien__$ came_OUT cansa*_de carce* casa compr*_y cool_$ despi*_$ dia_$ down_to estoy_BUSY famil* fin from_ME good__PERSON hair__$ i im_glad just just__ME kitch* la_mano las like_to livin* livin*_$ llovi* lonel*_i lot_of mail mas__NOT me_queme mi_vida much my_life no__sient* nt one_$ ooh pase real__$ sick_$ smell* so_sad some sone thank* there* to tried trist*_$ vi weeke* y_ALMOST y__BUSY ~BETTER...WORSE ~BIT...AWFUL ~GOOD_AWFUL ~GOOD__panca* ~MOOD__NOT ~NOT...ANXIOUS ~NOT__sient* ~NOT_want ~a_SOSO ~and__ANXIOUS ~me__BETTER ~que_AWFUL
-6: ._GO ._KILL ._OTHER ._REMOVE ._TEXT ._WHAT .__BUSY .__KIN BODY CALL DIE DIE_. GO__. HURT KILL__ME ME_HOPE ME_ME ME___TIME ME__from ME__pero ME_quier* ME_to NOT_ME_. NOT__LATER NOT__ME NOW_GO OTHER_LIFE OTHER___LATER OTHER___NOW OTHER___OTHER PAST PROGRAM STOP__. UNTIL_DAY UNTIL__. WHAT_ME WHAT__WHAT WHAT__este ^_antes a__KIN a__ok algo and__HOPE and__THREAT ando__con animo_NOT antes_de as_hell awful bien__todos borin* busca* call_$ camar* corri*_$ cried days_$ este_mundo exhau* feel_bette* fell few for_good good__NOT good_at got_high has haven* how_about its_NOT jajaj* job_$ la_pelic* leave* my__$ my_cousi* not_doing one__ME power puse__en queme queri* raro reall* same__PAST se__mal see serio* shes sient*__NOW smoke* so_ME someo*_call termi* the they twice_NOW vecin* yo_muy ~.__BIT ~.__HAND ~CALM__. ~GOOD__la ~NOT__la ~alone_short:MOOD ~both ~both_short:GOOD ~first:BIT ~first:VERY ~is_VERY ~its__VERY ~since__RESIST
-7: ._NOT_NOW ._THREAT ._USE ._YOU .__PROGRAM .__WHO BROKEN_AGAIN DAYT GO__ME GO_trist* JAIL KIN_WON ME_dolid* NOT___BODY NOT__in OTHER_cara THREAT_of USE USE_. ^__hombr* ^__it ^__want ^_becau* ^_graci* ^_happy ^_it ^_mejor ^_oiga ^_se a_todos about_the afuer* ahi_dos and_bad away basta been_drink* bien_manan* boy compu* confu*_$ count* cutti* de_STOP di hora hoy_me i__real is_doing it know_$ llamo me__tranq* meet mensa* miss mood_$ nada_$ need not__worst para_OTHER pedo quit_$ segur* so start the__OUT todo_OTHER_DAY tome torti* tranq*_por un us with_ME_KIN witho* worki* ~BIT_WORN ~CALM__aca ~CALM_with ~CRAVE ~SAD_desde ~THINK_about ~THINK_en ~WORSE__# ~ayer__MOOD ~both_short:NONE ~both_short:VERY ~is_BETTER
-8: ._NEW ._NOT_MINUTES ._NOT_USE .__ME AGO_NOW BYE CALL___KIN DRINK DRINK__DRUG HOPE_ME ME__of NOT___UNTIL NOW_. NUMBER_. REMOVE TEXTS TOOK_good WANT___ME ^__aqui ^__feel ^__ok ^__una ^_back ^_been ^_comi ^_dios ^_el ^_fuimo* ^_mood ^_okay ^_someo* ^_think* ^_traba* ^_what ahora anda bad__ME beans conoz* cryin*_$ denti* drunk empty_$ estoy_SICK estuv* felt_good hace__$ home_$ is_ME_KIN kids_$ la_cara lavan* lonel* look_WANT loved luego_$ manos me_$ me__$ messa* mucho__$ nervo*_but night_$ ninos panic*_$ pollo prayi*_for proba* puedo schoo* teste* tranq*_no used would y__WHAT ~ANXIOUS_the ~GOOD...SAD ~NOT__NONE ~SAD_day ~STRONG__NOT ~WORN_as ~alone_short:WORN ~first:CRAVE ~so_AWFUL
-9: #__# #tel ._ALMOST DAY_# DAY_de DRINK_jaja IF_. ME___ME ME_despe* NOT__right NOW__BUSY NOW___OTHER OTHER OTHER__KIN OTHER___NOT OTHER_puert* WHAT YOU__WHAT ^_ahori* ^_didnt ^_i ^_sient* ^_why ^_yes all_day aqui_NOT aqui_estoy bien_DRINK bueni* camio* cant_feel con__herma* cuant* da_$ death_$ despe*_$ en_HOME espan*_$ good_CALL good_DAYT hablo haha_$ handl* help her hes hmm ill its la_novel* live lloro__OTHER lluev*__lluev* makes mi_$ might mood_same movie muy_mal nieto only para paste* pride puse queda* screw* sec sigue still_kicki* sure told un__ME vivir_$ was_good weird ~BETTER__MOOD ~HAND__mi ~NOT__right ~THINK__mi ~VERY_WORN ~alone_short:SAD
-10: ._BYE ._ME_CAN AGAIN_. DETOX JAIL_NOW ME_HELP ME__DRINK ME___BODY ME___HURT ME__en NOT___TEXTS NOT_more NOW_NOT REMOVE_ME TEXT__to WHAT_dios_ME ^__that ^_estuv* ^_nice algun befor* chest comid* creo_que dormi_bien down ella es extra* hable hacer* hielo him hurt im_broke* in__BODY jail jaja_NOW loco_$ luego me_dolid* minut*_$ my__# ocupa*_$ para_todos pizza puedo__de que_buena se team the__AGO the__NOT un_senor y_# y_veo ya__$ ~#__AWFUL ~NOT__to ~WORN__AWFUL ~WORN_de ~first:NONE ~me_SAD ~yo_NOT
-11: ._HURT ._IF ALMOST_NOW BROKEN_por BUSY JAIL__. KILL KIN__WHAT LATER_YOU NOW_ando OTHER_lavad* OUT STOP STOP__llora* WANT__GO WHAT__CALL WHAT__esto ^__antoj* ^__you ^_lluev* ^_me ^_shot ^_ya a_WHAT amane*_bien amen any being buena cansa*__conte* clean* dale desca* dream_$ engli* fume game great__not have his is_DAY look_like name next ni__# no__hoy para_NOT pelic* que_ayer room sunda*_$ terri*_$ theyr* tiene viene* was were worth y_tengo ~GOOD_WORN_. ~GREAT_navid* ~HAND_me ~NOT...RESIST ~it_SAD ~lo__NOT
-12: ._START ._STOP BYE_. HURT_ME ME__mas TEXT TEXT_it THREAT_the WANT ^_ando ^_feel ^_he ^_hoy ^_tired a_BUSY ando__OTHER are compr* demas* down_but feel_weird frio go_$ good_but gusta hola_$ just_TEXT lol_ME made_me mucha* nombr* okay parqu* pulle* renta rest ropa senor* servi* sitti* sound this tuve very_good will ~#__GOOD ~AWFUL_NOT ~whole
-13: #_and #_y .__USE AGO_AGO DRINK_and DRUG HELP_. IF__OTHER ME_DIE ME_KIN_. ME__to NOW_OTHER OTHER_# OTHER__se THREAT WHAT_trist* ^_can ^_got ^_manan* ^_ok ^_tengo bette*_off bueno*_dias candl* cigs corri* creo_WHAT de__KIN dia_de die_$ entie* este_LIFE knee llego_mi more nada_mas sal seman* tell un_hombr* walki*_$ ~BORED__. ~NOT_lo ~alone_short:ANXIOUS ~se__AWFUL ~the_MOOD
-14: ._ME_ALMOST HURT_ME_. JAIL__OTHER OUT_mal ^__llovi* ^_buena* ^_my ^_that ^_whats a__PERSON bien__la deja do estoy__sola goodn* hago hands i_felt ingle* is later mood_ME oh prefi* spide* that todo_bien traig*_la ~._GOOD_GOOD ~._MOOD_NOT ~BIT_anda_AWFUL ~GREAT_la ~for_GOOD
-15: ._AGO DRUG__WANT MINUTES PERSON_NOW WHAT_WHAT WHAT___KIN ^__aburr* ^__sueno ^_haha ^_todos agua animo_no atrap* bad__today but__terri* camin* comer como__# el_lunes espos* feel_real fun hay hello its_awful llore los mejor__animo para_siemp* punto_$ solo__me stop_$ suici*_$ tan__NOT traff* watch* would_be y__falta ~GOOD__someo* ~GOOD_birth* ~NOT_mi ~SAD_at ~WORN___GOOD ~dormi_GOOD ~its_VERY
-16: #__NOT #hour .__TEXTS DRINK_NOW HOSP LIFE__ME ME__lol NOT_NEW_. OTHER_parad* STOP___LIFE THREAT__GO WHAT_asi WHAT_conte* ^__cara ^_want bende*_DAY con_ME_KIN dope esta feet feliz__a for_ME from__$ hi knock* neigh* pan relap*_$ slept_good toca used_today va we ~VERY__y ~a__SOSO ~but_NOT_AWFUL
-17: ._CALL DIE_de LIFE_tranq* ME__deale* ME_on NOW_NOT_ME NOW__USE ^_jaja ^_no ^_the ^_took ^_well del_DAY el__conte* equiv* good_good hair_DAY kind__a laund* or panic takin* tiemb* ~WORSE_than ~nt_GOOD
-18: MEANS NOT_ME_TEXT NUMBER OUT__NOW ^_is ^_she class de_$ drama estoy__OTHER excit*_$ final ganar* hungo* idea llore_de locke* lol numer* que_trist* safe vivi ~SAD__CALM ~SOSO...MOOD ~felt_GOOD ~i__BORED
-19: KIN_DAY_. ^_alto ^_bad achy estar* feliz_DAY hacer hate las_# legs matar max_$ puso stron*__$ sus tele the_baby this_weath* todo_OTHER y__# ~GOOD...NONE ~SOSO__and
-20: ._HURT_ME BROKEN CLINIC HURT_and_ME ^_feliz ^_have en_$ i__# mi__# su tarde thats un_KIN well wow ~#__ANGRY ~BORED__GOOD ~day__RESIST ~the__NOT
-21: KIN_YOU ME_TEXT_a WHAT_esta burne* con__novel* con_mucho esto_$ hope luck quedo regre* ~BIT...RESIST ~GOOD_NOT ~GOOD_con ~NOT_CALM ~todo_SOSO
-22: ME_HOME alcoh* del_# ha hahah* pero_bien ~the_GOOD
-23: HOPE_por ME___PAST NOW_STOP ^__mucho ^__weath* ^_mi ^_thats a__herma* bien__de bien_cansa* con_calma great__NOT hey ir mala ~WORN_of
-24: WHO ^_bueno bonit*_DAY favor piens* ~._VERY_WORN ~BORED...GOOD ~MOOD...NOT
-25: NOT__CALL ^_and cafe capaz_de solit* sound* ya_$
-26: NOT_BODY_. YOU ^__fin ese estan nice pues_bien same_$ song
-27: alone cool shaki* small ~me__CALM
-28: feliz_navid*
-29: SICK ^_sigo bueno
-30: NOW_esta era lit
-31: ^_but ^_y con__novio graci*_por ~GOOD__thank* ~MOOD_same
-32: # ^_yeah que_hoy
-33: debo sola
-34: ~GOOD_but_SAD ~a_SHAME
-35: LATER___KIN de_KIN ~sient*_VERY_AWFUL
-36: ojala
-37: tranq*__NOT
-38: k
-40: ^_relap* sorry
-41: feliz_de
-45: ^_cryin*
-47: igual_$
-48: conte*_de ~GOOD_and_AWFUL
-50: STOP_los de__ME suici* water ~ANGRY_de ~AWFUL__#
""",
    "mood at least 2": """
41: prett*
38: perdi*
37: crapp*
34: mal
33: lousy
31: ^__broke*
25: ^__tengo ^_rough ~first:CALM
24: ^__aint feo
22: ^_deses* bad best
21: pero ~GREAT ~NOT__AWFUL
19: .__SICK gacho
18: ^__so ^_shitt* ~SOSO ~WORN_. ~me__VERY
17: and__WANT kind sucks ~SAD__. ~last:BORED ~last:GOOD
16: mucha rough ~GOOD_. ~alone:SHAME
15: KIN___ME ahi ~BETTER_. ~GOOD ~alone:HOPE
14: jodid* not ~ANGRY_. ~HAND_. ~last:GREAT
13: ._CAN TOOK_a ^_bad ando jaja ~AWFUL__and ~AWFUL_and ~GOOD...NOT ~a_AWFUL ~first:BIT ~first:HOPE
12: NOW_es ^_no bad__$ estoy_mal graci* ~first:BETTER ~last:SOSO
11: HURT_OTHER ^__sient* ^_broke but ~._ANXIOUS ~NOT_AWFUL ~first:HAND ~hoy_NOT
10: WANT__DRINK ^__the pues ~BIT ~NOT_VERY ~first:WORN
9: DAYT_. ME__a ^__me ^__quier* and_WANT on still thank* ~NOT_me ~SAD_. ~SOSO_. ~alone:GOOD ~first:RESIST
8: ^_im jodid*_$ peor_$ pura the__feel yeste* ~NOT_. ~alone:BETTER
7: ._HOPE ALMOST DAY MINUTES WHAT_. WHAT_PAST ^__with about compl* en_OTHER feeli* lluev* mi_herma* shitt* sucks_$ today ~last:STRONG
6: ._DAYT ._STOP ME_USE OTHER___NOT OTHER__en TEXTS ^_# ^__porqu* ^_feel ayer como for jefe kind_of lol sad tranq* week y ~.__SAD ~NOT__VERY ~alone_short:ANXIOUS ~first:ANGRY
5: ME__OTHER ME__todo OTHER_LIFE OTHER__con ^__of ^_a ^_con alone_$ ando__$ bad_$ crap_$ going reall* sleep ~._GOOD_SAD ~ANGRY ~AWFUL...MOOD ~AWFUL__this ~MOOD__AWFUL ~NONE__.
4: ._BROKEN .__AGAIN CALL DAY___WANT ME___ME USE ^__por again broke* estoy__$ got is__$ solo tomar trist*__NOW worse ~MOOD ~NOT ~NOT_estoy ~both_short ~de_MOOD ~real_SAD
3: .__OUT BROKEN_. BROKEN_OTHER GO_. HOPE__NOT ME_GO OUT USE_. and bad_DAY bad_day del el garba*_$ haha las__$ lost me__todo right sad_$ sin want ~BORED ~MOOD_. ~SAD ~SAD__hoy ~VERY ~alone:AWFUL ~alone_short:MOOD ~alone_short:SAD ~both_short:GOOD
2: LIFE__. ME_KIN NOT_estoy OTHER_de STOP___OTHER WHAT ^__$ ^__hoy ^__las ^__ya ^_mas aqui con_ME de_llora* doing down feel feeli*_real getti* mi muy__$ my over_the up ~.__ANXIOUS ~AWFUL__NOT ~BETTER ~VERY__. ~both_short:NOT
1: ._KIN ._TOOK HOPE__OTHER KIN ME__HOPE NEW NEW__. PERSON_. STOP_the WHAT__ME ^__to ^_all aguit* con im no__$ preoc* today_$ traba*_$ yeste*_and ~.__NOT ~AWFUL__me ~STRONG_. ~apart ~both ~both:SAD ~first:GOOD
-1: .__LATER DRINK ME_LIFE_. ME_at ME_da OTHER_suelo SICK WANT__ME WANT__on ^__botto* ^__deses* ^__is ^__que ^__si ^_cant ^_hasta ^_very burie*_ME could* cryin*__day da de_TOOK_OTHER de_tirar digo__en el_suelo esto feel__$ i in insid* like__i like_shit low_$ mal__CALL mal_mal mood__$ o_NOT point* point*__of por__suelo stick_$ suelo the__BUSY toall*_$ toda want_to ~ANXIOUS_que ~AWFUL__llame* ~NOT__de ~alone
-2: AGO BROKEN__. BROKEN_in ME_OTHER ME___DRINK NOT NOT__to NOT_hay NOT_more THREAT_. WANT__LIFE WHAT_NOT ^__# ^__bad ^_hecho ^_trist* a_punto anda animo_por bad__i day_$ de_verda* digo_estoy en encoj*_con every* felt__bad horri* its_STOP llame* llame*_$ malis* no_hay para para_nada perro piece*_$ se_GO suelo_$ te ~.__STRONG ~NOT...HAND ~NOT___VERY ~alone_short:AWFUL ~first:MOOD ~last:HOPE
-3: ._USE ._WHAT .__WHAT IF_ME TOOK__toall* WANT__disap* ^__toda ^__up ^_won bat_$ bette*_off botto*_$ broke__a cant cryin*_all day__my el__$ en__$ es estoy estoy_WANT good_at hate_mysel* hell herma*_$ la_toall* mal_llame* nada negro nothi*_helps que_sigo rock si__hubie* want__disap* worth* ~._AWFUL ~.__MOOD ~VERY...SAD
-4: AGO__. ME__the ME_in NOW_ME STOP__todo TOOK_OTHER_toall* WANT ^_depri* ^_rock ^_worst all be carga_para con__vida dos en__LIFE en_cande* estoy_deses* falli* get__$ ive mal__$ me_hubie* never_been ni punto_de rato_me stick tengo the__shift vida ~._BETTER ~NOT_tengo ~VERY_SAD ~feeli*_AWFUL ~first:NOT
-5: ._ME ._NOW ME_STOP ME_WANT NOT_NOT NOW___ME USE__. YOU_cuent* ^__ganas ^_messe* ^_so a_NOT amane*__OTHER bad__it cryin*__DAY de_ME dos__el im__$ it__$ levan* no_more tirar una_carga very ~alone_short:CRAVE ~alone_short:GOOD ~last:SAD ~stop_SAD ~ya_NOT
-6: .__OTHER DAY__ME GO_a ME_BROKEN NOT___LIFE NOW__feel OTHER_toall* PAST___WANT ^__pinch* ^_drown* ^_super bangi* can carga consu*_$ hate_ME horri*_$ hubie* infie* me_muero mierd* peor piece* shit vuelt* ~._GOOD_VERY ~SAD__la ~alone:NOT ~been__SAD ~so_SAD
-7: DRUG_. HOPE ME_LIFE ME__PAST ME__una OTHER__por OTHER_infie* OTHER_piso ^__de awful cande* de_todo dos__OTHER drown* el_infie* estoy_HOPE falli*_apart jodio llora*_desde nada_$ of__$ pesim*_$ super__$ with__NEW ~NOT_# ~NOT_GOOD_at ~both_short:MOOD ~last:AWFUL
-8: ME___BROKEN NOT__this STOP_. WANT__. YOU__estoy ^__mal ^__want ^_me ^_peor a_real at__$ day heart_hurts nadie_me peric* rota the they tirar_la todo_y una_HOPE ~._CRAVE ~._NOT_GOOD ~AWFUL__AWFUL ~NOT__para ~NOT_hay ~both_short:SAD
-9: .__CAN .__STOP HOPE_to LATER_. NOT_YOU WANT_DIE WHAT_sigo ^__low and_ME_NOT bien__$ dejo in__toile* me_dejo perdi store suelo* tengo__$ the_HOPE the_toile* tome ~NOT__this ~VERY_AWFUL ~first:AWFUL
-10: BYE__. ME___NOW ^__animo depre el_piso encoj*__OTHER end estoy__ME falli*__$ felt_this imagi*_$ is_too just nadie noche__mi para_NOT todo ~AWFUL__. ~VERY...AWFUL ~VERY_AWFUL_. ~con__ANXIOUS ~like__SHAME
-11: CAN_PERSON ME__up NOT_ME_WANT NOT__BODY NOT__mas NOT__worse NOT_sirvo ^__diero* been_cryin* de__hijo feeli*__$ hecho la_patad* llora* mi_marid* much parti*_en passe* trist*_$ ~first:NONE
-12: HURT__. STOP__. ^_fatal ^_terri* asco burie*__KIN cryin* en__hoyo left mal__mal nobod* peor__$ real_low rock_botto* the_point toda__noche ~.__NONE ~NOT_consu* ~NOT_stop_SAD ~both:STRONG
-13: ._NOT_ME .__HOPE MEANS ME___LIFE NOT_LIFE ^_en el_alma enter* esper* insid*_$ mi_mismo night_i no piso segui* so__$ ~._VERY_AWFUL ~ANGRY_mysel* ~CRAVE___NOT ~MOOD_por
-14: ._ME_HOPE .__YOU BODY_HURT NEW__DAY fatal get hate__$ how life_$ llora*_AGO pesim* te_cuent* to_disap* whats ~SAD__SAD
-15: DAYT_ME ME__TEXT NOT_# STOP_ME ^_estoy ^_perdi acaba* my_ex never no_tengo roto sin_consu*
-16: OTHER_alma WHAT___WHAT ^__asco depri* l me_$ real vida_$
-17: BROKEN ^_ahuev* could*_be hay__$ llora*_$ los_suelo* mate nunca piso_$ sin_esper* toque word words_$ ~SAD_._VERY ~i_NOT
-18: filed hace__me ~AWFUL ~VERY...VERY ~both:SHAME
-19: HOPE___LIFE depre* empty feel_HOPE i_cant la_frega* safe scare* so_depre* tears_$
-20: HELP con__coraz* por__suelo* sient*__OTHER so_low super_mal ~NOT__mas
-21: DRUG_._NOW ME__BROKEN ME__HURT absol* es__$ worth*_$ ~NOT_HOPE ~last:WORSE
-22: NOW_DRUG ^_bien real_bad
-23: anda_en toile*_$ vivir
-24: ME_TIME ^_horri* de_trist* hoyo ~._VERY_SAD
-25: TEXT_. ^_depre* botto* sient*_de ~AWFUL...THINK
-26: DIE NOW_NOT_se THREAT___ME dark hopel*_$ patad*_$
-27: ME___JAIL SICK_and animo_de
-28: ._WANT_NOT muy_mal para__sigo
-29: recai ~WORSE...NOT
-30: TEXT__y ^_uno and_ate
-31: ^__ever terri*_$ worst ~SAD_the
-32: pedaz* ~la_SAD
-33: not_good
-34: hecha
-36: a_wall
-37: NOT_WHAT_NOT hate
-38: desap* destr* hell_$
-39: ~ataqu*__ANXIOUS
-42: HOPE___NOT verga
-43: ^_crush* ^_lleva* for_both
-44: ^_del
-45: lowes*
-48: atrop*
-50: ^_heart* basur* lower
""",
    "mood at least 4": """
50: trist*_NOT ~NOT_SAD
46: ~NOT_AWFUL
40: ~NOT...AWFUL
39: felic* ~BETTER ~first:CALM
37: ~SAD___NOT
36: asi_asi stron*
35: ._CAN aburr* dmv ~.__SOSO
34: leani*
33: restl* tranq*
32: cansa*
31: ._LATER ^_same compl*
30: ^_up bored_$ rio tv ~GOOD ~NOT___AWFUL
29: ME__worse blah_$ buen gusto
28: fuert* graci* turne* ~NOT...ANGRY ~NOT__AWFUL
27: bien_y ~of_ANGRY
26: ^_nervo*
25: muert*_$ ~NOT...STRONG
24: alegr* antes flat_$
23: arrib* ~GREAT ~NOT...SAD
22: best homes* kind_of lujo paso ~SOSO
21: agust* happi* ~._HOPE
20: OTHER_CLINIC kind miss_ME ~NONE_AWFUL ~SAD__my ~SOSO_. ~SOSO__.
19: NOT__CAN ~AWFUL_NOT ~first:HOPE
18: ._OUT HOPE__LIFE NOT___KIN ^__perdi* along mas pero tan ~._GREAT ~CALM_. ~GOOD___AWFUL
17: ._DAYT CAN_. WANT__NEW de_DRINK jevi laugh* made ~GOOD_. ~NOT...ANXIOUS ~been_WORSE
16: ._WRONG ^_ahi disap*_$ fixed glori* gozan* intra* jaja_$ littl* shoul* top ~.__HAND ~NONE...AWFUL ~SOSO_NOT ~el_MOOD
15: NEW but__$ gente inqui* lol_$ me_down suave
14: ._DRUG DAY_# KILL_in NOT_ME_quejo ^_jodid* antoj* echan* half home juez mal_no mitad nervi*__OTHER ~BIT_ANXIOUS ~SAD__se
13: ^__ahi ^_disap* a__bucks but con__$ de_fiest* for sol todo_en trist*__NOT ~._NONE ~de_GOOD ~last:SOSO
12: .__KIN OTHER__de ^__bien ^_un a_todo ando_WHAT cafe energ* queja* right salie* volve* ~._RESIST ~BETTER__ayer ~BIT...SAD ~GOOD__AWFUL ~NOT...VERY ~alone:BIT ~alone:WEAK ~both:NONE ~kind__ANGRY ~todo_GOOD
11: ._TEXT BUSY DRINK___LATER ME_TEXT NOT__ME NOT_mal OTHER__en STOP_the TEXT_ME_KIN WHAT_WHAT_ME ^__day ^_im homes*_$ ill recie* serio sient*__hoy siste* super there_$ vivo ~BIT_. ~NOT__SAD ~WEAK_. ~me__BIT ~un__SAD
10: AGAIN_. NOT_ando ^__como bonit* coraz*_$ fijat* fui getti*__$ hijo_de joy la_vida lindo mi_$ nosta* nubes queja so_$ tanto with_ME_KIN ~it_AWFUL ~just_WORN
9: DAY__. HOPE___BUSY KIN_._ME NOT_a NOT_as OTHER___NOW ^_# ^_al ^_gozan* ^_inqui* ^_livin ahi_OTHER baby bien__NOT dios en__lucha la long media* mis nieto* over_the perce* pura rey_$ se_STOP tan__como thoug*_$ ~.__BORED ~ANGRY_. ~BIT__. ~BIT__SAD ~BORED__of ~VERY_. ~alone:ANGRY ~alone:GREAT ~both:HAND ~both:THINK
8: .__LIFE .__ME KILL__. NOT__USE NOT__bad NOT__shabb* OTHER__un ^__so ^__today ^_still al al__$ and_$ as aunqu* beat bucks de_# good__bad heart las_nubes madre_$ milli*_bucks ok over_it parej* pink tired_$ ve ~._BIT_SAD ~NOT_ANGRY ~WORN_. ~last:BIT ~last:GREAT
7: AGO_. ALMOST CLINIC NOT__NOT OTHER_llevo OUT_of WANT__TOOK WON ^__no ^_aqui ^_ate all__long alone bajon cabe_$ chequ* chopp* con__traba* conte* dar de_lujo fe feet felt__good miss_my sueno thing tiran* to_ME ~._BIT ~._GOOD ~BIT__de ~last:RESIST
6: #_y ALMOST___OTHER BROKEN_WHAT TEXTS_ME ^__it ^__manan* ^_high ^_hoy ^_no ^_so ^_tired ahi almos* como fijes* is__$ maxim* me_$ mind no__quejo not_as toda_OTHER traba* trist*_pero week_$ ~GOOD...GOOD ~GREAT_. ~both:NOT ~both_short ~both_short:WORN ~first:BIT ~im_GOOD ~last:NOT
5: DAY_. GO_. ME___ME ME__fuert* NOT_para NOT_to NOW PROGRAM YOU__. ^__mejor ^__with ^_nervi* bored__of derec* down_$ eso full hoy jaja lo__$ manan* mostl* no_ando pues regul* the__lol the_phone weird with ya__$ ~._NOT_VERY ~ANXIOUS_but ~BETTER_. ~BORED__. ~MOOD...GOOD ~NOT_VERY ~NOT_as ~NOT_too ~SAD__i ~WORN__. ~a_BIT ~alone:GOOD ~alone:HOPE ~feeli*_ANXIOUS ~first:GREAT ~first:NOT ~last:GOOD ~ya__VERY
4: #__$ ._ALMOST ._HOPE ._REMOVE ME_KIN_. ME__ME NOT__trist* NOT_too NOW_es TEXT_ME ^_cant ^_fore ^_lo ahi__$ all como__$ de_trist* dentr*_de drink enter*_$ extra*__mi good it lo mad of__today or peor_$ perdi*__el suave* vida__$ y__ME ~ANXIOUS__. ~GOOD_as ~NOT_ando ~VERY_BETTER ~VERY_GOOD ~WORSE_. ~first:HAND ~first:SOSO
3: #_# CAN_queja* DAYT ME_NOW OUT TEXTS WANT__AGAIN WHAT__ME ^__and ^__el ^__here ^__out ^__por ^__regul* ^__trist* ^_a ^_on ^_shoul* ahi_la boss cabe canti* con__frent* domin*_$ en_OTHER felt good__$ grand hangi*_in i_guess it_bad littl*__$ long_$ looki*_up mejor__PAST nervo*_about no__trist* orden pleno prett* que__hijo que__music* que_esa se__$ siemp* than the_DETOX to__ME today y_NOT ~.__GOOD ~.__MOOD ~NOT...NOT ~NOT__NOT ~NOT_estoy ~NOT_noved* ~alone_short ~que_NOT ~que_SAD
2: DRINK__DRINK DRUG HOPE_. KIN__ME KIN_y ME_REMOVE ME__AGAIN ME_guess NOT_estoy ^__del ^_bette* ^_con ^_ni ^_sunny a_# anos ansio* aqui bajon_$ bette*__ME bored_OUT con__BUSY de_animo el_agua esa__de fui_al happy id la_lucha like_me me__$ mejor_$ more muchi* onda_$ otra__$ perdo* prett*_good pues__que senti* sient* sient*_$ the the_LIFE the_NUMBER ~._THINK ~NOT...VERY...SAD ~NOT__shabb* ~VERY...GOOD ~alone:ANXIOUS ~and_NOT ~apart
1: ._OTHER .__AGO DAY DRINK__ME ME_quejo NOT_DRINK NOT_compl* NOT_mas OTHER_BUSY OTHER_lucha WHAT_esa ^__bad ^__be ^__pero ^__que ^__quit ^_en ^_tryin* a__madre ando_de betwe* blah bored_out de__$ drink* escap*_$ feeli*__$ guess human i la_llevo me_llama mood music*__OTHER music*_de not__$ onda out pie radia* say seman* that the_world want worse_$ y__$ ya ~.__CALM ~CALM ~HOPE ~NOT_para ~SAD...GOOD ~alone:BETTER ~alone_short:STRONG ~alone_short:WEAK ~first:GOOD ~me_SAD
-1: #_DRINK ._NOT_BUSY ._NOT_ME AGAIN_AGAIN BUSY_y DRINK_OTHER GO IF__hubie* KIN__. ME_STOP ME__de MINUTES NOW_. NOW___WHAT OTHER_BODY OTHER__STOP OTHER__y SICK_._NOT ^__of ^_que anda ando_$ burnt_out choco*_$ con de__vida death dumps en jose_$ la_cosa last_night like__$ los_suelo* me__raro piso poco por__WHAT pregu* si__hubie* sient*__por to__max up y ~AWFUL__NOT ~GOOD_ANXIOUS_. ~NONE_helps ~NOT_doy ~VERY ~VERY_SAD ~VERY___NOT ~WORSE_que ~alone:NOT ~alone_short:NONE ~both:RESIST ~con__ANXIOUS ~dia_STRONG ~me__AWFUL ~stop_SAD
-2: .__NOT AGO___ME DAYT_. ME__PAST ME___NOW ME__raro NOT__hallo OTHER_TEXTS OTHER__. WHAT WHAT___NOT ^__asco ^__navid* ando_crudo asi_de burde*_$ bus de_ME de_diner* disgu* drank en__hoyo este if is life_$ me missi*_ME not_even oyend* para peor_WHAT pero__ME por_dentr* porqu* sient*__bien so_good suelo* y_yo ~._BETTER ~.__WORSE ~CRAVE ~MOOD...NOT ~MOOD...WEAK ~NOT__best ~NOT__it ~STRONG_. ~WEAK__. ~alone_short:CRAVE ~alone_short:VERY ~both ~both:ANGRY ~first:AWFUL ~last:NONE
-3: ._ME .__MINUTES BODY GO_en IF_ME ME_NOT ME___BROKEN ME__to NOT NOT_HELP NOT_so OTHER OTHER_MINUTES SICK__NOT TEXTS_. ^__$ ^__agua ^__mal ^_sin and_ate baja batal* best_$ cant con_ME_KIN con__KIN de de__KIN desin* dont en_ME fiest*_$ going herma*_$ hoy_$ kicke* menos mi_mismo night_$ no__hallo no_doy nothi*_helps on_ME pero__$ suert* the__$ un_DAY vacio valle* ~._ANGRY ~.__ANXIOUS ~ANXIOUS_to ~NOT_me ~SAD_. ~SOSO__a ~SOSO_but ~alone:MOOD ~alone_short:MOOD ~both_short:NOT ~last:SAD ~pero_NOT ~ya_NOT
-4: ._NOT .__HOPE AGO__ME CALL ME ME_HURT ME_NOT_. NOT__. NOT_even USE WANT ^__oyend* ^__up ^_batal* ^_drown* algo bien__de burnt crudo cuerp* de_todo del en__DRINK feels mama medio__$ my nada_$ poco_$ por__$ sient*__OTHER under up__ME ~AWFUL_. ~MOOD...BETTER ~MOOD_por ~NOT...CRAVE ~SAD__. ~SAD__kids ~alone_short:BIT ~alone_short:RESIST ~both:BIT ~last:ANXIOUS
-5: ALMOST_en DAY__y GO__to NOW_ME OTHER_CALL OTHER_piso USE_apart ^__bajo ^__me ^__very ^_animo ^_me amane* and ando bit burde* choco* de_TOOK desap* el_piso en_cande* feeli* give hace__me hubie* insid*_$ low_today nt_good peor_que right_NOW sigo tiene trick* weeks_$ y_$ ~MOOD__. ~STRONG ~VERY...SAD ~VERY_de ~both:GREAT
-6: .__WHAT HURT ME___STOP NOT_GO NOT_MINUTES_. NOT_TEXT_. NOT__mas OTHER__KIN THREAT_. TOOK_OTHER ^__anda ^_anxio* abajo_$ agua_para anxio* asi bien conmi* del__$ doubl*__$ drown* feel gasol* great helps la__$ malas no__bien preoc* shot_$ so_HOPE the_dumps verda*_$ verga ~.__SAD ~ANXIOUS_que ~VERY...WORSE ~both:WORN
-7: ._SICK CALL_. HOPE__ME KIN ME__NOT ME_just NOT__OUT NOT_doy YOU ^__my ^__un ^_ando ^_stres* animo at atrav* but_$ by de__herma* de__patad* depre*_$ despe*__$ doy ganas loca ni not__best panic* posit* resul* right_now storm* tengo tumba* vida_$ ~.__AWFUL ~AWFUL...AWFUL ~NOT___NONE ~NOT__y ~alone_short:SOSO ~alone_short:WORN ~ando__SAD ~last:BETTER
-8: .__NOW NOT__best NOT__y WHAT__pero ^__bette* ^__la ^_solo bumme* de_OTHER estre* good_$ humor in low_NOW paran* que__$ truck un_dia ~CRAVE...SAD ~GOOD__con ~SAD__lo ~SAD_y ~VERY__que ~WORN...ANGRY ~first:BORED ~im_WORN
-9: AGO_OTHER BROKEN_ME KIN__todo ME_DRINK NOT___CAN TEXT ^__low consu* en_paz junto la_patad* lot manan*_$ otra_vez pena pesim* pues_$ sient*_HOPE sufri* this too_good ~._NOT_GOOD ~._SAD ~GOOD_SAD ~MOOD_de ~NOT_VERY_GOOD ~NOT___GOOD ~NOT__this ~alone:CRAVE ~alone:THINK ~first:WORN ~this_AWFUL
-10: NOT___DAY ^__ever ^_la ^_mi ^_uy algui* animo__$ encoj* genio haha im__$ meh por real the_WRONG ugly ~ANGRY_con ~NOT_GOOD ~NOT__para ~ayer_GOOD
-11: ._START DAYT___NOW DIE GO_a HOPE_y USE__. WANT__NOT ^__throu* algo__pero been every* hecha mas__OTHER not por_OTHER trist*_$ viejo_$ ~BIT__pero ~SAD...HAND ~SOSO__AWFUL ~alone_short:GOOD
-12: ._ME_STOP NOT_WHAT ^__con ahori*__de all__up bajon* con_OTHER depre end felt__bad for__$ hoy__$ los__$ much not_great ~._AWFUL ~._BORED ~NOT__GOOD ~VERY...ANXIOUS ~last:AWFUL
-13: ._WANT HOPE NOT__NOW NOT_doing ^_bien ^_dont ^_el court desin*_$ en__BODY for_both gris heavy hurti* medio muy__$ nt peopl* por__suelo* then under_the uy very ~NOT___VERY ~WORN_y ~just_GOOD ~last:WORSE
-14: DRINK__. ^_been ^_had ^_lleva* abajo bajit* by_a hopel* mal_que pinch* probl* segui* todos ~NOT...GREAT ~alone_short:SAD ~both_short:SAD ~felt__AWFUL
-15: .__REMOVE NOT__bien NOT_great OUT__. ^_estoy bien__$ bien__ya con__herma* encab* low pero_ahi too_and ~AWFUL__. ~NOT_so ~im_NOT
-16: NOT_BUSY bette*_DAY del_BUSY fumar no pedaz* some ~._VERY_AWFUL ~VERY_ANXIOUS ~both_short:WEAK
-17: ^_going es every low_$ not_good talk with__$ ~NOT...HAND ~NOT...RESIST
-18: ME_DAY REMOVE__ME THREAT ^__poco mal_pero perdi poorl* quill* store ~AWFUL...GOOD ~de_BIT ~last:STRONG
-19: NOT___NOW ^__edge ^_panic* ahoga* cande* to__$ toile* ~first:ANXIOUS ~too_GREAT
-20: BROKEN ando_bien ex ~GOOD_at ~NOT__mas ~SAD ~last:ANGRY
-21: NOT_TEXT NOT__good arras* crush* cryin* dirt hoyo left negro ~SOSO...NOT ~first:WORSE
-22: ^_del caida hell ~#_MOOD ~AWFUL ~NOT_doing
-23: WHAT_BROKEN ^_sad ^_start* mejor__animo que_# ugh ~._WORSE ~NONE...GOOD ~NOT...GOOD ~NOT_HOPE
-24: basur* fue gutte* mess
-25: LATER__NOW ^_oh chipi* dark ~SAD__mas
-26: WHAT__NOT ahori* botto* cobra* de_levan* ~NOT...MOOD ~say__GOOD
-27: WHAT_para hones*
-28: ^_today ^_uno mejor__BROKEN seen weak
-29: HURT__. nadie
-30: ^_quisi*
-31: hecho ~NOT...VERY...GOOD
-32: sick ~NOT_GOOD_. ~nt_GOOD ~so_SAD
-33: NOW_DRUG
-34: rubbi* strug* ~first:ANGRY
-35: ahuev* perro
-36: UNTIL_OTHER
-37: ^_kind caido yuca
-40: alma
-42: ^_lol todo_me
-48: lower ~NOT_SOSO
-50: ~NONE_GOOD ~SHAME
""",
    "mood at least 6": """
50: antoj*
46: smili*
41: felic*
40: buen ~BIT_WORN
39: stron*
38: ^_yo ~NOT...ANGRY
37: happy
36: ~NOT...AWFUL
35: de_fiest* ~SAD___NOT
34: arrib* suave ~BETTER
32: alrig* quejo_$
31: above agust* alegr* eso ~NOT_SAD ~que_BETTER
30: good top turne* ~NONE_AWFUL
29: amor despe*_sin laugh* ok_NOW
28: compl* jevi
27: a_todo fuert* gozan* queja recie*
26: NOT_DRINK_. echan* gusto happi* ~._HOPE ~NOT...SAD
25: ^__mejor gods maxim* start trist*_NOT ~BIT_BETTER_.
24: suave* ~._GREAT ~GREAT
23: GO__a ^_alone lujo todo_en ~first:CALM
22: conte* grand high pink ~GOOD ~de_GOOD
21: ME_NEW ME_REMOVE ME___NEW chequ* cielo poca real_$ ~BETTER__ayer ~NOT___STRONG ~WORN_del ~first:HOPE ~last:GREAT
20: NOT_bad ^_ate ^_ok antes chopp* fixed nubes ~._SAD_NOT ~NOT___AWFUL ~NOT_he ~SAD_como
19: ._PAST NEW OTHER__para WANT__AGAIN ^__day compl*_$ en_AGO phone stick* ~#__SOSO
18: bien_graci* full glori* my_kids no__trist* ok_day sunsh* ~NONE...AWFUL ~NOT_im ~and_NOT
17: NOT__bad NOT_a ^__there aunqu* derec* felt fresc* lleno perfe* rey_$ salio ~GOOD_que
16: ^__alive ^__he ^_best bien_$ chile* joy la_vida pleno resol* shabb* sol ~._NOT_AWFUL ~.__CALM ~alone:RESIST ~the_BORED
15: #_# NOT_de WHAT___OTHER ^_gozan* bueno_$ danci* dormi human lindo made tan tan_mal than tranq*_$ ~GOOD...GOOD ~last:CALM
14: NOT__CAN NOT__trist* OTHER___OTHER OTHER__pero TEXT_the WHAT__DAY ^_de ^_super best con__$ consi* de_vivir fui jaja libre peor_$ so_ME the_moon y_colea*
13: #_NOW .__LIFE NOT__bette* NOT__shabb* NOW_UNTIL WANT__NEW ^__now ^__ok ^__voy ^_sunny cant energ* fe fijat* final* milli*_bucks mostl* once para_BUSY radia* right vida__$ ~GOOD_. ~SAD__my ~i__WORSE
12: ._OUT ALMOST_NOT ME__AGAIN bien_y bonit* de_# estar_peor heart mas__# over__moon perso* ~VERY_SOSO
11: ALMOST ME_good WHAT__TEXT ^__parej* ^_to a__bucks canta* orden pero_conte* ~MOOD_GOOD ~NOT__AWFUL ~SAD_la ~VERY...GOOD
10: ._DRUG ME_BODY_. ME__ME ME__y NOT_CAN NOW__OTHER TEXTS a_poco al been_worse colea* doing madre_$ un__$ ~HOPE ~HOPE_. ~alone:SOSO ~been_WORSE ~both:CALM
9: ._NOW_UNTIL NOT___OTHER NOT__at OTHER__de PROGRAM WON ^_$ ^__como ^__had a_ME as en_OTHER las_nubes madre me_$ mil ok__$ paso_OTHER pura queja* relie* right_$ rio unhap* y_# y__$ ~.__MOOD ~BETTER...BETTER ~CALM_. ~doing_GOOD ~todo_GOOD
8: BUSY_. DAY___ME HOPE__LIFE ME_NOW NOT___DRINK OTHER_DAY OTHER___NOW ^__a ^__comin* ^__the ^_alrig* a__madre al__$ anima* as_a con_animo dear graci* like_a mis sient* sient*__hoy ~GOOD__. ~HAND...HAND ~SAD_anymo* ~alone:HOPE ~alone_short:WORSE ~first:HAND
7: .__KIN .__START OUT_of WHAT_IF ^__bien ^__onda ^_good ^_im ^_on ^_una a__$ about__$ al_TOOK ando_de best__ever bien_no como__$ con__frent* cool de__nada doing__$ domin*_$ esta hoy like pense prett* se_ME six vez_en with y__OTHER ~GOOD...VERY ~NOT_estoy_AWFUL ~VERY__. ~alone:GREAT ~both:HAND ~both_short:CALM
6: ._NOT_WANT ._NOW_IF ME___WHAT ^_# ^_con be__$ boss brega* divin* guess_i heart_$ here_$ i_aint is__$ jaja_$ looki*_up mas__WHAT mas_feliz mejor* mejor__$ mind pilas que_onda recon* si side_of sx today up_$ ~.__GOOD ~NOT...ANXIOUS ~NOT...VERY...AWFUL ~NOT_NONE ~alone:HAND ~alone:SAD ~both_short:NONE ~de__HAND ~last:GOOD ~too_AWFUL
5: ALMOST__. BODY__. NOW__ando OTHER_espal* STOP_. WHAT__. and__$ baila* cante dando de__fui enamo* not__$ roof runni*__$ seman* smile* toda toda_OTHER went y_NOT ~._VERY ~BETTER_. ~MOOD_. ~both:NOT ~both:THINK ~both_short:GOOD
4: # AGO_ME DAY_. DRINK_or NOT_. NOT_DRINK NOT___ME STOP__moon ^__fine ^__got ^__make ^_al ^_bette* ^_never about__DRUG bien_NOT bucks cant_be capaz crack* dedos ese fijes* for la_espal* mal_$ nearl* rough senor_$ spiri* todo tranq* ~._VERY_SOSO ~.__WORN ~MOOD__# ~NOT__shabb* ~SAD__. ~estar_WORSE ~que_NOT
3: ._WON .__HURT .__ME CAN_. KIN__ME KIN___LATER LIFE LIFE_AGAIN ME__fuert* NOT_OTHER NOT_TOOK NOT_mal TEXT_ME ^__mi ^__mood ^__pase asere bien_me bronc* ching*_$ de_lujo decen* en__agua frent*_en guess_ME_NOT id_say looki* make_$ me__$ mejor more muchi* nada rey sunny the__REMOVE the_world walki* ~VERY_. ~VERY_BETTER ~WORSE_. ~doing_SOSO ~feel_GREAT
2: ._DAYT ._NOT_TOOK .__AGO AGAIN_. AGO DAY_._NOW ME ME__# OTHER_BUSY OTHER_LIFE OTHER__WHAT OTHER__en OTHER_agua WHAT_NEW WHAT_onda aint al_tiro ate dia dios feeli*__$ frent*__alto good__$ i in__DAY inter* la_frent* never or say smoot* surpr* techo thank toda_la uno_$ vida ~BIT__but ~GOOD_pero ~MOOD...VERY ~MOOD_VERY ~NONE_. ~NOT_AWFUL_. ~NOT__at ~NOT_ando_SAD ~NOT_be ~NOT_me ~alone:GOOD ~alone_short:STRONG ~im_NOT ~la_HAND ~last:BETTER
1: ._HOPE .__BROKEN AGAIN_en ME_KIN ME___ME ME___NOT NOT__OTHER NOT_estoy OUT STOP__. UNTIL_the WHAT__OTHER ^__$ ^__dentr* ^__las ^__to ^_no ^_prett* alto ando_al aqui at_all baby brill* con de__OTHER each el_agua en_alto enamo*_jaja enfer* estuv* hand im_good judge just_fine la lunes_ya more_good mysel* not__anymo* of_# ok_DAY ok_ok que se_ME_STOP sient*__$ super syete thank_YOU the_DETOX the__off today_$ too_bad wipe ya__bien ~._BETTER ~._GOOD ~._MOOD_VERY ~CALM ~GOOD___WORN ~NOT...BETTER ~NOT_estoy ~SOSO_today ~alone:BETTER ~both_short:VERY ~could__WORSE ~more_GOOD
-1: ._OTHER .__NOW BUSY_en_OTHER DAY__y HOPE__NOT ME_DRINK ME__. ME__USE ME_fine ME_guess ME_here MINUTES NOT__it NOT__pero OTHER__. WHAT___LIFE WRONG ^__feeli* ^__o ^__pero ^__would* ^_in all but_NOT conmi* feels hangi* hard how mal_WHAT mejor__BROKEN much no__bien none__$ of of_ME out_$ panic* patad* peor_WHAT sient*__por suppo* under ~._NOT ~.__AWFUL ~.__BIT ~NOT_. ~NOT__NOT ~VERY...STRONG ~VERY_STRONG ~alone ~alone_short:SAD ~alone_short:VERY ~and_NONE ~de_MOOD ~last:NOT
-2: ._LATER ._NOT .__HOPE AGO__ME CALL_. LATER_. ME_. NOT_WHAT OTHER__y WHAT_para ^__del ^__of ^_estoy ^_jus ^_mas ^_me ^_solo ahi__$ ahi_voy alrig*_$ and_ME are cant__much con_ME day desap* dos_tres encab* flojo_$ holdi*__$ jus malas_$ melan* menos__$ pedaz* pensa* peopl* pero pero_ME pero_vivo pesim* pregu* sient*_HOPE sient*_muy tampo* the__$ the__ME the_board trist* truck turno yeste* ~._THINK ~VERY_STRONG_. ~alone:NOT ~alone:WORSE ~both ~both:GREAT ~both:SAD ~feeli*_SOSO ~first:BORED ~last:AWFUL ~last:SOSO ~y_AWFUL
-3: .__STOP BUSY_y ^__de ^_so all__$ anda at como_perro con_ME_KIN de__vida dog it__$ lol not_feeli* pero_ahi porqu* prueb* run teeth_$ use voy_$ ~._VERY_SAD ~._WEAK ~GREAT...NOT ~MOOD...SOSO ~NOT__best ~VERY...SAD ~a__WORSE ~both_short:SOSO ~first:SAD ~im_RESIST ~last:BIT ~last:STRONG ~whole
-4: ._GO ALMOST__NOT NOT_BUSY NOT__mas OTHER__por OUT_. WHAT ^__not ^_un ^_uno and but dark edge hallo im its la__$ le my__$ ni__$ no nothi* off right_now this throu*__$ un_# y y__hoy ~BETTER__. ~WORN_. ~que_GOOD
-5: ._ME ._ME_NOT CAN__bette* HURT_. ME__TEXT NOW_mas OTHER__ME PAST TEXT WHAT___WHAT ^__throu* ^_animo ^_same bajo caido de_levan* en__BODY i_guess los loud me__bien meh mitad peor_que poorl* sient*__bien so__$ still thats up__ME was yeste*_$ ~GOOD...AWFUL ~NOT_as ~NOT_feeli* ~but__SOSO
-6: ._KILL ._ME_STOP .__OTHER GO IF_ME KILL_. SICK ^__la ^__un ^_ando ^_ni ^_today bette*_DAY el estad* muy nosta* por_dentr* pues pues__$ sick sient*_WHAT so_thats vivo_$ voy wish_i y_OTHER yuca ~._SAD ~.__BORED ~BIT__de ~NOT...CRAVE ~NOT...HAND ~NOT__mas ~NOT__this ~RESIST_. ~VERY_solo ~alone:MOOD ~alone_short:GOOD ~last:ANGRY
-7: HURT KILL ME___DRINK ME___OTHER ME__muy NOT_YOU NOT__. NOT___NOT NOT_as UNTIL_OTHER ^__full ^__ish ahori* all_day con_OTHER del felt__bad para_abajo perdi preoc* sick_about tomab* ~._MOOD ~AWFUL__GOOD ~BETTER_than ~GOOD...ANXIOUS ~GOOD__AWFUL ~GREAT_NOT ~alone:BIT ~ando_AWFUL ~first:SOSO
-8: NOT_doing NOT_feeli* PERSON__ME TEXTS_. WHAT___ME ^__haha ^_del ^_half ^_mi a_day been_bette* calle* con__herma* crush* de_OTHER es__$ every* heavy la_patad* llevo not_as ok_ME perro sensi* store ugly ~#_MOOD ~._HAND ~._RESIST ~CRAVE ~MOOD_# ~SAD_. ~SOSO_i ~VERY...ANXIOUS ~alone_short:RESIST ~first:BIT
-9: ._NOT_ME .__WHAT WANT ^__con ^__good a_littl* creo_$ dirt escap*_$ hoy__$ hoyo junto por quien quier* toile* tryin* uy ~._ANGRY ~WORN_about ~been_BETTER ~both:SOSO ~last:NONE ~last:WORN
-10: .__DRUG CALL GO__para ME_DAY cande* days de_todo es fine_$ gutte* im_here makin* mess mismo not__best nt_good oh pinch* por_OTHER quill* se un viejo wore ~BETTER__a ~SOSO_but ~felt__AWFUL
-11: ._START NOT_GO NOT_mas at__TIME both_$ chipi* encoj* left los__$ mysel*_$ nadie norma* on_edge tiene ugh ~CALM_pero ~NOT___GREAT ~RESIST
-12: ME_en STOP__ME ^_been ^_dont ^_estab* ^_uy aburr* alma bajit* buena*_DAYT del_BUSY doing_so give gris muy__$ ~._SOSO ~ANGRY ~VERY_ANXIOUS ~first:BETTER ~podri*__BETTER ~too_GOOD
-13: ME__NOT NOT___NOW a_OTHER baja by in la_manan* ~ANXIOUS_. ~NOT...MOOD ~NOT_GREAT_. ~NOT__y
-14: TEXT__. been__$ botto* could__bette* ex kind_of ni nt same ~GOOD_SAD ~SOSO
-15: .__BODY .__BUSY .__REMOVE NOT_TEXT NOT__much NOW___GO ahi are__ME asi basur* entre to__$ todos y__# ~NOT...VERY
-16: ME_sient*_HOPE NOW_de bien__$ bien__con carga* less_than regul* ~NOT_HOPE ~STRONG
-17: NOT__best REMOVE_de bien__me cryin* de__KIN todo_el
-18: ahuev* caida i_would* lucha ~BORED ~NOT_doing
-19: BROKEN ^_had pena ~RESIST...GOOD ~this_AWFUL
-20: ME__bette* flojo fore hecho just podri*__mejor ~NOT_VERY_GOOD ~mas_CALM
-21: ._WANT ME_JAIL acept* ayer_me esper* waiti* ~NOT...VERY...GOOD ~NOT__GREAT
-22: ^__animo ^_lol hell ~first:WORN
-23: eh estab* para_bien pero_todav* ~BIT__. ~could__BETTER ~first:AWFUL
-24: ^__so fine_ME ~first:ANGRY
-25: ~NOT...GOOD ~WORSE
-26: ratos ~first:THINK
-27: seen ~._VERY_AWFUL
-28: abajo media* ~AWFUL ~NOT___GOOD
-29: NOT_great
-30: he medio o ~._BORED ~nt_GOOD
-31: pero_NOT
-32: would*
-33: NOT__good USE__. menos todo_me ~._WORSE
-34: ~SAD
-37: low
-38: fair_$ lower
-42: ~first:ANXIOUS ~say__GOOD
-43: ~NOT...GREAT
-44: ~SHAME
-45: ~NOT__GOOD
-50: ~NONE_GOOD ~NOT_GOOD
""",
    "mood at least 8": """
49: ~GREAT
44: ~so_GOOD
43: dropp*
42: a_todo top
41: agua_de nunca
40: lleno
39: NOT_a alegr*
38: NOT_STOP pink ~NOT...BETTER
36: miles
35: ^_to
34: de_fiest* look
33: ^_jamas best felic* happi* month* salio
32: super
30: impos*_$ poca recie* sol
29: NOT__bette* ^_ate ~with__HAND
28: crack* ~SAD__my ~dia__GOOD
27: and_still de__fui full pesca*_$ pilas__$ ~real_GOOD
26: TEXT___AGAIN brill* radia* sunsh* ~GOOD_como
25: ME__ate boss libre_$ nubes
24: NOT_be OUT__en UNTIL___OTHER feeli*_$ lujo
23: cielo down__$ hair_$ happy like__new over__moon real_good reque*
22: ^__agrad* ^_una baila* ~VERY_. ~VERY_GOOD
21: NOT__ALMOST USE__NOT WHAT_NEW mil rey_$ the_moon y__conte*
20: ME__peace ^__chequ* al arrib* as_a oreja paz prett*_$ ~GOOD...GOOD...GOOD
19: ^__jevi ^_best about_# and_NOT divin* jaja_$ recon* ~GOOD_GOOD_. ~both:CALM
18: DAY___ME WON ching*_$ conte* los_KIN maxim* verda*__$ ~VERY___GOOD ~me__WEAK
17: #_OUT bien__todo bucks de__OTHER dedos glori* joy las_nubes like_a madre ~GOOD_as
16: NOW___ME ^__hoy made__my me_salio reall*__$ ~GOOD__day
15: ._DRUG BYE_. WHAT__jaja ^__bien ^_never almos* anos desde__$ paz_$ ~so_HOPE
14: LIFE_AGAIN ME__happy NOT__for NOT_one ^_perso* a__papa caugh* happy_NOW livin__dream not_one on__insid* one stron*_today the_showe* ~HOPE__mi
13: ME_diero*_ME TEXTS__NOW ^_perfe* ^_woke en_AGO fixed good__ALMOST impos* in__showe* rey ~SAD...GOOD ~VERY...GREAT ~VERY...VERY...GOOD ~la_HAND
12: LIFE ME__ME STOP__moon ^_de baby domin*_$ hice__$ milli*_bucks tan ~GREAT_por
11: #_there NEW_. ^__el ^__muy agua con__$ could*_be de_conte* every* jaja orgul* ten walki* ~HOPE
10: #__$ AWAY_. DRINK__DAY ^_high ^_lo dio en_OTHER en__playa hoy jamas jevi proud rang the__REMOVE very__$ wipe ~all__VERY
9: CAN ME__OTHER NOT_DRINK NOW___WANT UNTIL_the_MEANS ^__good ^__the bien__hoy buena_$ grate* in__BUSY insid* it__$ llora* mejor mi_hija mis_hijas senor_$ vi victo* ~BIT_. ~GOOD_y ~NOT__que ~VERY_GOOD_graci* ~both_short:MOOD
8: OTHER_BUSY OTHER__de PERSON_. WANT_a_NEW ^__a ^__cheve* ^__toda ^_on a__one agrad* ate bonit* de_lujo el_coraz* en_alto fiest* fr in__LIFE limpi*_y mejor_DAY mejor_dia mi__saco mis mood__$ pilas possi* pupus* sient*__hoy stron*_NOW ~GOOD_GOOD ~SAD_GOOD ~de_GOOD ~first:NOT
7: .__LIFE .__NEW LIFE__. ME_. ^__chile* ^_al a canta* feeli*__today heart_$ never perfe*_$ pura quepo sient*_$ y_$ ~VERY...GOOD ~both_short:HOPE ~last:GREAT ~que__VERY
6: AGO CALL_ME NEW NOT_quepo WHAT__de ^__in ^_animo animo__# down felt fr_$ graci*_$ hija hijas hoy_amane* ilusi* joy_$ la_frent* libre lo meses_$ pleno the__NOW toda_la today tuani*__$ ~alone:GREAT ~y__GOOD
5: AGO__. DAY KIN_is_AWAY ME_olvid* MINUTES_. OTHER__del OTHER_mejor ^__pila ^_as ^_gozan* a__bucks delig* frent*__alto full_of gusto me_sient* muy_bien pelic* puro senor the_LIFE ~._NONE ~._NOT_NONE ~GOOD__boss ~VERY_GOOD_y ~alone:GOOD ~both:GOOD ~both_short:VERY ~my_HAND
4: ._WHAT .__KIN .__MINUTES ALMOST_. ME___WHAT ME_sient* WHAT__ME ^__$ agua_$ alto brand can cant__the con__OTHER con__frent* de__$ diero* en frent*_en fresc* great_$ heart hoy__de life mi_mama nada_$ no_quepo siste*__visit* the__today ver ~._GREAT ~GOOD ~NOT_one ~THINK_for ~both:HAND ~both:NONE ~first:HOPE ~first:VERY ~me__VERY
3: #_DAY ._WON AGO_ME KIN__. ME___ME ME__fuert* OTHER_frent* TEXT_ME ^_# ^__is ^_great algo_$ animo* buen_DAY coraz*__$ day_$ de__nada en_victo* feliz_$ great happy_today high is_AWAY light llamo_mi me_olvid* mi_hijo nine one_TEXTS roll_$ roof_$ show smili* the_world way wonde* ~._HOPE ~CRAVE_. ~GOOD__. ~GOOD__limpi* ~GREAT...GOOD ~GREAT_and ~HOPE_. ~alone:SAD ~both:HOPE ~feeli*_GREAT ~la_GOOD
2: ALMOST_for CAN__. KIN_. ME_at NOW__OTHER OTHER___OTHER WHAT__con ^__at ^__mejor ^__mi ^__mood ^__show ^_como ^_full ^_peace* ^_so bien__NOW bien_bien con__moral excel* for_real glori*_a grate*_$ im__happy is_visit* it livin__ALMOST man me mi my_kids olvid* paid playa show_$ the__off todo__por tonig* y_yo ~MOOD__. ~alone_short:BETTER ~both:BIT ~both_short ~el_CRAVE ~feel_GREAT ~last:HAND ~life__GOOD ~y_NOT
1: #_porci* ._PAST .__ME DAY__ME KIN KIN_REMOVE LIFE__good ME_KIN_REMOVE ME_TEXT ME_diero* ME_feel_WANT OTHER_moral OUT__# STOP_the UNTIL__MEANS ^_hoy ^_mejor ^_real all_the amazi* at__$ ayude comer* comer*_OTHER con diero*_mi el_animo el_senor enamo*__$ feeli*_great ganas__comer* glori*__dios i__like la_moral livin_the llena_de muy__$ padro* pelic*_$ perdo* que_buen sabro* sient* the throu*__roof toall* toda_OTHER una vida ~CRAVE__comer* ~GOOD__graci* ~GOOD__hoy ~GREAT_y ~VERY_CALM_. ~VERY_up ~alone:NONE ~livin__THINK
-1: # #_y ._HOPE ._NOT_ME ALMOST__. KILL NEW__. SICK WANT_ME WHAT_OTHER WHAT__OTHER ^__# ^__or ^__to ^_andam* ^_me ^_que bien_$ buena*_$ chama* compa* cool de__patad* de_todo en__traba* es feel i_guess my_best or_# por_OTHER porqu* todo traba* with ~._VERY_BETTER ~BETTER_. ~CALM ~MOOD...GOOD ~alone_short ~alone_short:HAND ~alone_short:NONE ~both:WEAK ~del_MOOD ~first:CRAVE ~graci*__HAND ~sient*_GOOD
-2: #__in ._ME .__REMOVE DRUG__. IF LATER ME__for NOT__good OTHER_BODY OTHER_patad* TOOK ^__dia ^__my ^__que ^_hasta basur* bette* bien_jaja but__$ day dentr* fit_as no que que__$ quier* the__$ ya ~.__VERY ~NOT_me ~alone:AWFUL ~alone:CRAVE ~both:VERY ~im_GOOD ~pues_GOOD
-3: ._KIN JAIL_. ME_DAY_. ME__de PERSON ^__out about along and ando con_ME con_ME_PERSON con_fe de_LIFE de__KIN here lol ni of un ~ANXIOUS ~RESIST_. ~VERY_BETTER ~alone_short:NOT ~first:BIT ~first:CALM ~whole
-4: .__OTHER DAY___NEW HOME_. ME__WHAT PAST WHAT_es ^__full ^__la ^_sin de__jaja dia_$ encoj* estab* famil*_$ fine_$ i__$ im__$ kind la_patad* mas motiv* ~.__AWFUL ~CALM...GOOD ~GOOD_day ~GREAT_. ~HOPE...NOT ~VERY__NOT
-5: .__JAIL .__NOT DRINK ME_best USE__. ^_no ando__KIN asco bless*__$ feeli*_good fijes* fine fore good__$ hecho humor in ish los_mucha* morni* pie quill* traig*_una vuelt* ~ANXIOUS_. ~BIT__. ~CALM__GOOD ~STRONG_. ~last:BETTER
-6: ._CAN ._TOOK CALL DAYT__. HOPE ME___OTHER ^__compl* done el i just mano mood y ~._NOT ~.__CALM ~.__CRAVE ~.__NOT ~GOOD__de ~VERY_a ~first:SOSO
-7: DAYT ME_KIN_ME NOT__NOT WANT ^_todo ^_un but chill* mejor* mucha*_$ up ~#_MOOD ~._GOOD ~GOOD_hoy ~WEAK ~alone ~alone_short:GREAT ~both_short:SAD ~last:STRONG
-8: ._NOW_NOT ._REMOVE .__LATER .__WHAT GO__. NOT_WHAT ^__no con__PERSON doing media* viejo ~._SAD ~.__SAD ~alone:BIT ~alone_short:HOPE ~first:THINK
-9: JAIL LIFE__NOW OTHER_KIN STOP ^_bless* ^_tuani* a_DAY alma lucha nadie perro pues purty siemp* to tuani* ~CALM__. ~SAD_.
-10: ._WANT ME_NOT ^__me ando__$ esper* mysel*_$ trist* ugh ~first:BETTER
-11: #_NOW HURT NOT__. OTHER__ME TEXT__. ^__animo ^_cheve* amane* dog good hoyo prett*_good suave well ~.__GOOD
-12: BROKEN BUSY_STOP HOPE_. NOW__ME bien_ME hangi* hoy__a para pero__$ por stead* the_dog uy ~todo_GREAT
-13: NOT_say NOW_ME REMOVE__. abajo cabez* decen* feeli*__$ fit mucho ~BIT ~WORN
-14: ._ME_NOT ahuev* mismo o tengo ~NOT...VERY ~RESIST
-15: .__GO ME__NOT al__hoy casa prett*__$ ~VERY...BETTER ~last:WORSE
-16: DAY__ando GO aqui desca* its ~GREAT__me ~both_short:NOT
-17: a_OTHER
-18: ^_emoci* pero ~GOOD_and
-19: WHAT__NOT nitid*_$
-20: ^__so basta* low purty__$
-21: .__NOW ^_lol an
-22: bien feliz_DAY
-23: ^_good ahi del_BUSY ~NOT...GREAT ~SAD
-24: haha ~._MOOD
-25: tranq* ~AWFUL
-26: ~BORED ~last:AWFUL
-27: bacan* ~SHAME
-28: hopef* ~first:WORN
-29: ^_kind ~WORSE
-30: peach*
-33: ~first:ANXIOUS
-34: ~NOT_VERY
-35: prett*
-41: not weird ~SOSO
-42: ~ANGRY
""",
    "craving": """
50: muchi* quier*_$ skin want__use wanti*
49: cosa
46: basta*
44: ^_como mediu*
43: ~both_short:CRAVE
42: #_to ~CRAVE
41: DRINK__in ^_comes
40: mitad quito una_fria
39: ^_una
38: low stron*
36: a_drink media* sed
35: debil licor*_$ none punto think_about want want_it
34: REMOVE_it WANT___HOPE gusan* middl* ~CRAVE_is
33: WANT__DRINK and_cravi* fumar i_keep mouth ~._BIT
32: de_consu* halfw* hit_$ ningu* quier*_tomar
31: bajo quise showe* up_there
30: ME_esta ^_un any_$ cuerp* libre me_llama thirs* tope
29: a__pack wants whole_body
28: una_$ under__$ vicio ~a__CRAVE
27: UNTIL__MEANS ^_once feels_WANT feels_like sient*_$ tengo_$ the_smell usual yelli* ~NONE__NONE
26: hands ~SOSO_de
25: NOW_es ^_mas ^_real ^_solo corti* es_WHAT just_one ronda* ~tengo__CRAVE
24: NOT_STOP_. avera* cuand* de_# la_boca mente need__$ otra_$ pasar* waves ~alone_short
23: DRINK_._NOT IF_lol WANT___WANT ^__y ^_coupl* canti* half regul* store__$ taste third un__$ wante* ~im_GOOD
22: ._WANT_USE ^_# ^__amoun* cool__that cosqu* de_antes ignor*_$ point the_NEW ~._STRONG ~NONE__# ~THINK__using ~alone_short:WEAK ~both:CRAVE
21: ME_mouth OTHER_BODY ^_off ^_para albor* anyth*_for beer chin cigar* helad*_$ it_some la_nariz max mind por__DRINK throu*__roof to_OTHER top treme* tu_$ vaso viene ~._VERY ~._WEAK ~BIT_but
20: #__$ ._KILL_ME BUSY_becau* ME_en_OTHER NOT_WANT_NOT TOOK_to ^__so ^_inter* about_to alway*__$ climb*_the desde_que front_of minut* my_mind se__quita* so_$ the_walls to__hones* un_pase up_$ ~BIT_. ~NOT_CRAVE
19: DAY_WANT NOT__AGO NOT__any NOW_BUSY NOW_se OTHER_HOME WANT__DRUG ^__bad amoun* busy clear como fuert* hardl* today__you ~NOT_wants ~both:BORED ~to__AWFUL
18: UNTIL_the_MEANS ^__estan ^__keep ^__whole ^_bien ^_getti* ^_lo espin* fix its__ME more__ME puert*_$ thing va__$ ~HAND__it ~NOT...THINK ~alone ~alone:RESIST ~alone:WEAK ~first:RESIST
17: BUSY_# CAN__just GO_down ME__body ME_mind NOT__thank WANT_USE ^_esta ^_norma* a__thats con__mujer domin* exist* floor_$ get__$ good__like it_AGO loud manos me_llego me_trae pops the_chart* ~#__NONE ~CRAVE_mas ~and_NONE ~el_CRAVE
16: ALMOST__. DAY_._NOW ME_BROKEN_. ME_LIFE_. ME__al ME_anda NOT_es NOT_pero NUMBER_CALL OTHER_DRINK OTHER_NUMBER ^__esta ^_ahi ^_cuest* ^_too barel* compr*_$ conec* egg going__use hasta hay_$ it_right its_there me_anda me_hace mini my_mouth naggi* not__# un_YOU ~NONE_. ~WORSE ~it__AWFUL
15: ALMOST__DRUG CALL_al GO__USE ME_all ^__hoy ^__pero ^_a ^_big ^_unas a_compr* betwe* casi easy enoug* i__one it__ME la_botel* notic* on_$ porqu* se__$ tembl* to_SICK ~.__STRONG ~CRAVE_. ~CRAVE_que ~both:GREAT ~first:WORSE ~it_RESIST ~want_NONE
14: ._START ME__on NOT_GO WANT_this ^__almos* ^_lol all_i baja be_hones* beber big__$ from_# fumar_$ god_$ hair_$ i_can it lo marca* mas no__none of_stron* quiet_$ silen* since than up__down white__it worse_$ ~._VERY_BETTER ~CRAVE___AWFUL ~NOT...CRAVE...SAD ~VERY...VERY ~un_BIT
13: #_$ ._HELP_ME ._ME_NEW ALMOST___BUSY HELP_ME_. IF___NOT ME_AGO ME_KIN_WHAT NOW__AGAIN ^__maxim* ^_hasta ^_moder* apunt* bad_ME calli* con_eso de_PAST el_prime* enfre* eso_$ flick* hones*_$ its__$ kept me__dado me_provo* menos my_back noise son there todo__que weed ~._AWFUL ~CRAVE_are ~HAND__the ~NONE ~NOT...VERY ~both:MOOD ~just__BIT
12: #__USE ._TEXT_ME ._WANT_ME ALMOST__USE IF__. KIN___DRINK ME__STOP ME_trae OTHER__para PAST_DAY_. TOOK__OTHER WHAT_NOT_YOU WHAT__DAY WHAT__DRINK ^__got ^__hace ^__since ^_del ^_smell* ^_uf agua__boca all_DAY ando__$ contr* herma*_$ la_seman* mild no_$ not__$ otro__$ out_$ pero whisp* ~CRAVE...VERY ~NOT__me ~SAD_from ~alone:STRONG ~hoy_NOT
11: CAN___BYE KIN_y ME_CAN_GO ME___CALL ME__and ME_sweat* OTHER_BUSY_y OTHER_DAYT SICK_. WANT__so WHAT__lol ^__been ^_al ^_easy ^_kind ^_me ^_se ^_tiran* ^_tu a__# a_hair aint blast call cincu* could_go de__IF down el_dia ella getti*__$ here__there it__OUT me__$ miss on__off pensa* preci* ron some_$ tiran*_a una usar_$ ~._GREAT ~._NONE ~BIT ~GOOD__like ~SAD_it ~VERY_. ~alone:THINK ~both:ANGRY
10: CAN_KILL DRINK_. DRUG ME_PERSON ME___YOU START__OTHER WANT_OTHER WANT_estar WHAT_IF ^__$ ^__dio ^__las ^__todo ^__turne* ^_about ^_all a_DRINK a__$ aguan*__$ at_all bien__hoy bien_y casi__$ copa depen* dosis eso every im_cravi* in_DAY just__BUSY nariz ni once one one_$ perce* quema* regul*_$ sabe_$ someb* thoug*__it traig* using ~._VERY_AWFUL ~BIT__el ~HAND...HAND ~WEAK_. ~first:CALM ~last:AWFUL ~pero_NOT
9: ._NOT_STOP ._NOW_NOT ALMOST_en LATER ME__REMOVE ME___TIME NOT_# NOT___STOP OTHER___DRINK TIME___ME WANT_is WHAT_NOT_. ^__norma* ^_las ^_not ^_worst anoth*__$ arrib* asi bad_$ cada desde en__OTHER graci*_a half_$ hoy__$ i__about i__off it_$ its_TEXT kind_of lol_$ lol__$ machi*_$ medio middl*_$ mucha*__$ old over por que same_as sized small__$ soft to_USE y y_quier* ~._NOT_VERY ~BIT_when ~CALM_. ~CRAVE...WEAK ~NOT...BIT ~NOT_es ~NOT_want_NONE ~RESIST_. ~STRONG_. ~de__AWFUL
8: .__KILL DRINK HOPE__. KIN_TEXT ME_BODY_. ME__en ME__por ME_dan ME_guy NOT__STOP OTHER_# OTHER_boca TOOK___ME USE___NOT YOU__WHAT ^__come ^__knock* ^__si ^__tiene ^_doing ^_es ^_ni a_OTHER a__NOW a_walk acuer* after agarr* alto and__all anoth* bad bendi*_sea bien__$ canon cant_do climb*__$ con__$ cravi*_lol crist*_$ de_ALMOST el_# en_OTHER enoug*_to guaro hangi* have_any head_$ i_would me_ojala minut*_$ my_guy no__$ norma* of_contr* peor_WHAT pulli* quick se__STOP smell_of so_ME that_bad this_ALMOST to_CALL toman* when winni*_$ zip ~._NOT ~GOOD__NONE ~NOT_even ~THINK__el ~last:BETTER ~the__VERY
7: ALMOST CAN__. DAY_y DRINK___ME DRINK___NOT HOPE_lol ME_GO ME_at ME_comi NEW_DAY NOT___DRINK NOW_NOT_. NOW_and OTHER___WHAT OTHER__con OTHER_nariz OUT_of TIME_. YOU___ME YOU_digo ^__agarr* ^__but ^__lo ^__me ^__than ^_de ^_mediu* a_ALMOST aroun* asi__$ been__ME door_$ duele__el en__$ for__sec goes high ir_a its__there long_$ mitad_$ nothi*_else ocupa* off paid__ME poqui* prime* prome* small so__ME subid* tanti* verda* want__get y_OTHER y_compr* ya__puedo ~._SOSO ~.__BIT ~CRAVE...CRAVE ~CRAVE__there ~CRAVE_la ~GREAT_. ~NOT_sir ~VERY_como ~a_RESIST ~both:GOOD ~first:AWFUL ~i__NOT ~i__RESIST ~last:NONE ~si_NOT ~the_WORN
6: #_days ALMOST_AGO ALMOST_are ALMOST_de_TOOK BYE_. DAYT_y ME_. ME__WHAT NOT NOT_OTHER NOT__y NOW NOW_. USE_. WANT_TOOK WANT__TEXT WANT_but ^__absol* ^__an ^__con ^__hangi* ^__high ^_con ^_desde a_TEXTS ahi aisle alway* am_$ and_CAN and__TOOK body buggi*_me came chisp* con_OTHER contr*_$ could_have de__KIN dormi*_$ eithe* estan__$ fight__ME full ganas__# ganas__$ get_high guaro_$ have__one hones* i_cant i_could is__$ its killi* la_contr* loco me_all me_da more_$ mostl*_$ my__over on_ME paid sabad* senti* serio* serio*_$ sient* speak_of still sweat* tengo_OTHER tengo__de the_NUMBER the_WANT the__side then_i to__like to_speak todav* traen vecin* vez want__$ with__$ with_mysel* ~BETTER__it ~CRAVE...NOT ~CRAVE__# ~GOOD_CRAVE ~NONE_de ~THINK__it
5: #__nada ._ME_TEXT DRINK_NOT LIFE_. ME_KIN_ME ME_OTHER ME__. NEW__. NOT_NOT NOT_YOU NOT__NEW NOT_but NOT_sir OTHER___ALMOST OTHER__bien OTHER_puert* TEXTS__the ^__for ^__hay ^__time ^_algo ^_every ^_ganas ^_its ^_la ^_muy ^_regul* a__one a_beer a_thing ahi__pero all_$ and__NOT antoj*__$ climb*__walls de__jaja deseo duro estoy estoy__ME estoy__NOT feel_it for_BUSY from_PAST god inten*_$ its__NOW las_manos loco_por lucha me me_$ me_dan my_brain nah no_sir olvid* on_ME_AGAIN on__AGAIN one__$ para_GO peor queda se_fuero* siemp*_$ thoug* todav*__$ un_LATER unas y_ando ~#_NONE ~._ANXIOUS ~._BETTER ~.__RESIST ~BETTER_de ~GOOD_amoun* ~NONE_hoy ~a__BIT ~alone:BETTER ~alone_short:RESIST ~both_short:NONE ~im_SAD ~its_SOSO ~last:THINK ~traig*__CRAVE
4: #_like ._ALMOST_NOT ._ME_CAN ._ME_HURT ._NOT_KIN .__NOW .__OTHER CALL__PERSON DRINK_a DRUG_. GO_y HURT___OTHER IF IF___OTHER ME_WANT_it ME_WANT_to ME__from OTHER__porqu* OUT_del START_. TEXT_. WANT_. WHAT_GO WHAT_OUT WHAT_YOU ^__# ^__aguan* ^__de ^__mi ^__real ^_at ^_bruta* ^_was and ando_con any at_ME away buggi*_ME busca* canti*_$ come__$ cunad* de__DRINK deja despu*_de digo dont__like en__DAYT ever exist*_$ from__$ gets got high_$ hit hoy__me i_dont im_good loca loud_$ marqu* me_sick me_tiene money_in mucha* mucha*_ALMOST no_urge pago por_sient* que__$ que_vende se_ME si sleep_$ this_morni* to__$ tomar_$ walk y_NOT y_WANT yes_a ~AWFUL_. ~BIT...CRAVE ~CRAVE_por ~NONE_de_NONE ~NOT_a ~NOT_maam ~RESIST__my ~THINK__the ~VERY__than ~alone:SOSO ~alone_short:WORSE ~both_short:NOT ~last:ANXIOUS
3: #_yrs ._IF .__CAN .__STOP BUSY_y DAY__NOT DAY___OTHER DRUG__. GO__compr* IF_traig* ME_ALMOST_about ME_DRINK ME_GO_. ME_KILL ME__NOW ME___BUSY ME___OTHER ME__las ME__the ME__to ME_brain ME_ok ME_shoul* ME_tiene NOT_ME NOT_too PAST__OTHER PAST___DAYT REMOVE__chart* SICK__OTHER STOP_. ^__going ^__peor ^__por ^__que ^__queri* ^__se ^__some ^__tengo ^__un a_DRUG a_LATER a__TIME ahi_esta al alone_$ antoj* away_$ bad__ME buddy but_ME cant__it climb* compr*_una de_TOOK deale* el__$ five for__$ help in__hand kind__there la_neta las_piern* like_a lo__$ meeti* moles* mucha*_ganas mundo_$ my__body noche off__chart* overw* padri* past peor_que pint pocas por_USE scale se_sient* shot_$ sigue there__ME todo_me twice una_vez wante*_it yeah__$ ~.__WEAK ~BETTER_. ~BIT...NOT ~CRAVE...BIT ~GOOD___NONE ~NONE...NONE ~NOT...NOT ~NOT_NONE ~NOT__VERY ~alone_short:NONE ~alone_short:VERY ~both:SAD ~en__THINK ~last:STRONG ~lo_THINK ~y__GOOD
2: #_DAY ._BROKEN ._ME_DRINK .__ALMOST .__OUT BUSY_#_TIME CAN_REMOVE HELP_. HURT_OTHER ME___WANT ME_keep ME_provo* NOT_. NOT_NOW_. NOT__NOT NOT__it NOT_maam NOW__NOT OTHER_. OTHER__en USE___ME WANT_NOT WANT__. WHAT_ME WHAT__NOT YOU_know ^__a ^__mero ^__of ^__one ^__the ^_climb* ^_here ^_just a__when almos* at__$ at_work big call_$ cravi*_are de_ME_KIN dormi* drink drink* ex fair_amoun* from going__$ gran had hasta__$ have__$ im im_ok is__ME killi*_me la la_puert* me_comi mostl* neces* no_hace of_NOT of__NOW of_there on__KIN other__like past_the pelea* pero__OTHER prett*_good sacud* si_traig* side_$ solo still_there stron*_NOW tan__WHAT terri* thats__$ the_liquo* think*__it times to_$ todo uf urge you_know yrs ~.__AWFUL ~CRAVE__el ~NOT_. ~NOT_VERY_como ~NOT__tomar ~NOT__voy ~SOSO ~VERY...CRAVE ~a_HAND ~alone:ANXIOUS ~alone:HAND ~alone_short:STRONG ~apart ~eithe*_VERY ~first:ANXIOUS ~get__CRAVE ~its__AWFUL ~last:SOSO
1: #_minut* #_perce* ._NOT_ALMOST ._WHAT_IF .__PAST .__WHAT ALMOST_WANT ALMOST__OTHER CALL_to DAYT DAY_long GO_up IF___WHAT KIN__. LATER__so LATER_del ME_CAN ME_WANT_a ME__AGO ME___KIN ME___ME ME___TEXT ME__esta ME__have NOT___NOW NOT__graci* NOW_CALL NOW_ando OUT_de_OTHER SICK_it TEXT_ME TOOK_. ^__feel ^__had ^__hambr* ^__lot ^__mucha* ^_out ^_si ^_so ^_wish aguan* and__nap ando__OTHER arde_la at bajo_$ buggi* care come con_ME cuent* days_$ de__WHAT de__hoy deale*_$ dia dose exage* free good i__$ i_need im__# im_alone it__$ it__WANT jaja_$ kid kill las lunch mas__WHAT me__now me_pega me_sale menti* mi_mujer momen* monto* much_$ no no_maam no_wants off_and real_good seman*_$ some__the su suelt* talki* tanto tengo_la thoug*_about trago y_NOW y__$ ~.__CALM ~.__WORSE ~AWFUL_as ~NONE_today ~NOT_VERY ~NOT__de ~NOT_hubo ~NOT_me_CRAVE ~VERY_AWFUL ~VERY_BETTER ~VERY__mi ~WEAK__el ~WORSE_que ~a_BIT ~both_short:VERY ~but__NOT ~first:NONE ~im_SOSO ~its_AWFUL ~la__NOT ~last:NOT ~last:WEAK ~me_STRONG ~real_GOOD
-1: #_y ._AGO_ME ._DRINK ._GO ._KILL AGO__NOT CAN___ME DAYT_. DAY__. DRINK_y GO_. LATER_. ME___DAYT ME__una ME_quede NOT__TEXTS NOT___TEXT NOT_fu OTHER__esta OTHER_farma* REMOVE SICK___OTHER TEXT___NOW ^__abraz* ^__el ^__en ^__tomo ^_got a_CALL a__NOT algo__$ all_DAYT all_night bough* camin*_$ chang* compu* cravi*__a cuadr* de_mango* diner* docto* does dont__to donut* dos_TIME dude el_contr* escri* food ganas__me ganas__nada girl ha hombr* inter* itch__my its_NOT just just__ME la_farma* las__NOT mi__$ never no_veo old__$ on__$ perdi place por__pase quejo read real regre* salio same_$ sient*_WHAT sient*_como stres*_$ sugar those tomar__me un_cafec* wow ya year ~._WORN ~.__GOOD ~CRAVE__baila* ~CRAVE_mean ~HAND__. ~NONE_of ~NOT ~NOT__quejo ~NOT_as_AWFUL ~SAD...SAD ~THINK__. ~alone:GREAT ~alone_short:BIT ~alone_short:CRAVE ~first:BIT ~la_HAND ~la__STRONG ~me__NOT
-2: ._ME_KIN ._THREAT .__NOT .__TOOK .__WON AGAIN_AGAIN ALMOST_ME_estan ALMOST__bien CALL_ME_. CAN_ME DRUG_NOW HOPE HURT_en IF_ME KIN__NOT ME_BROKEN ME_BUSY ME_NOW ME__DRINK ME__DRUG ME__bien ME_lol NOT_ME_quejo NOT__TEXT NOT__quejo NOT_tengo NOW_tengo NUMBER OTHER__# PERSON__ME START STOP___ME TEXT__NOW TIME TIME__OTHER TOOK__USE WANT___ALMOST WANT___ME ^__quede ^_have ^_used a_ME a__ME ahi__$ antoj*_un cravi*__$ de de_OUT de_llora* desca*_$ dijo estoy_pensa* estuv* farma* feel_like feeli* felic* firma* fixed found here hi home hora just__$ knee like malas many mas_$ nadie nap_$ neigh* nobod* nueva of pills pleas*_$ pull puse que_$ que_compr* regal* right se_mide si_$ some__$ tenta*_$ the__$ this this__$ to_ALMOST vida vida_es want_to wasnt week with y__nunca years ~._NOT_SAD ~._VERY_GOOD ~.__HAND ~BETTER...CRAVE ~GOOD__NOT ~NOT__comer ~NOT_tengo ~RESIST_a ~SAD ~alone_short:AWFUL ~alone_short:SOSO ~estoy_THINK ~it_AWFUL ~last:GREAT ~of_ANXIOUS
-3: ._AGO ._PAST .__PERSON ALMOST_TEXTS ALMOST___OTHER ALMOST__baila* HOPE__ME HURT_ME ME_DRUG ME_NOT ME_puse ME_sient* NOT_BODY NOT_CAN NOT__MINUTES NOT__WHAT NOW__WHAT OTHER__. PAST_DAYT PAST_DAYT_. PAST__ME TEXT_a WANT WON ^__i ^__think* ^_tengo a becau* bottl* cama camin* de_OTHER de_baila* dog dont en eso_es fuert*__# ganas_# ganas__bien gone_$ good__$ hacer if ill isnt job la_tenta* las__$ makes marte* me_pase me_too movie ni_fu pick quest*_$ regre*_$ rest say the_KIN them tomo tonig*_$ vi ~.__SAD ~BETTER__. ~CRAVE__me ~CRAVE_de ~GOOD ~GOOD_. ~NONE_STRONG ~NOT_fu ~NOT_ya ~alone:VERY ~both:WEAK ~de_SAD ~first:NOT ~last:HAND
-4: .__THREAT ALMOST___KIN ALMOST__a DRUG_en HOME_. IF_OTHER IF___ALMOST JAIL KIN_. ME_KIN_is ME_TOOK ME__ALMOST ME__ME ME__algo ME__at ME_just NOT_MINUTES NOT_modo NOW_estoy PAST STOP_there WHAT__mide WHAT_compr* ^__about ^__duele ^_been ^_feeli* ^_i ^_jaja about__$ also arroz at_# bad__$ calle* cold cravi*_today dias_$ early early_$ favor_$ fiest* fish ganas_ni gas go have he her_$ i_thoug* into ive lol_ME lowes*__the luego me_antoj* me_puse mi might my__$ no_paso no_tengo none_$ one_of poco_HOPE reall*_$ se__olvid* telef* tomor* why y_ALMOST ~.__BORED ~CRAVE...NONE ~CRAVE_# ~NOT__CRAVE ~NOT__mas ~NOT_know ~SAD__. ~VERY...NOT ~both:NOT ~comi_VERY ~first:CRAVE ~for_BIT ~is_CRAVE ~last:CRAVE ~last:GOOD ~the_HAND
-5: #__at ._DAYT ._LATER_ME .__KIN .__MINUTES .__REMOVE AGO__. CAN DAY DAYT___ME GO___ME ME__TEXT ME_sient*_WHAT NEW__OTHER NOT__mas NOT_know NOW__ME WHAT__ME ^__coffe* ^__cravi* ^__puse ^_thank* aches algui*_$ animo arrib*_y as_hell cabez* cafec* car colga* creo de__ahori* defin* deje diero* el_$ haven* it_makes mal me__unos menos_ALMOST mide much no_cravi* nunca on pan pray the tomad* tongu* visit*_$ y__WHAT you ~._RESIST ~BETTER_CRAVE ~CRAVE_tacos ~CRAVE_una ~NOT__con ~WORN ~alone_short:BORED ~alone_short:GREAT ~both:NONE
-6: #__OTHER ._TEXT ALMOST___NOT ALMOST_de CALL DRINK__# GO_to HOPE__OTHER HURT IF__OTHER KIN KIN__# ME_KIN ME___NOW NOT_reall* OTHER OTHER__pero TOOK_ME WANT__BUSY ^__guy ^__is ^_nothi* a_NEW aca ago chiqu* corta* de__$ ese feel_WANT feliz fishi* for_$ fu good_none hurts itch__ME itch_on lots_of mango media ni_modo nunca_me o ok pasti* se__OTHER think* throu* to_STOP un un_abraz* uno watch* weird yes ~._CRAVE ~CRAVE__mas ~CRAVE__una ~STRONG_to ~alone:WORN ~alone_short:GOOD ~alone_short:SAD ~alone_short:THINK ~both_short:GOOD ~i_THINK ~si__VERY
-7: #_didnt ._BUSY ._OTHER ALMOST__GO ALMOST__ME ALMOST__ver ALMOST_de_NOT BUSY_. BUSY__. HOSP NOW__OTHER PAST_. PERSON TEXT ^__al ^__ganas ^__now ^_alrig* ^_and ^_ando ^_aqui ^_dont ^_no agua anoch* ayer__me cayo cold_$ de_NOT del__$ entie* frent* goes_$ hall how hungr* jeans made me_despi* new nothi*_crazy over_there perso* rent senor sirve so someo* survi* today__$ tomat* un__HOPE worth y__ganas ya__$ ~#_BIT ~CRAVE_on ~MOOD__. ~NOT_fui ~alone:HOPE ~alone_short:ANXIOUS ~it__VERY
-8: ._CALL_ME ._LATER BUSY_the LATER_ME ME_USE OTHER_WANT_to OUT STOP USE__bad ^__days ^__it ^__my bien_$ call_me carro chees* class* el enfer* ganas gusta* huge okay paz proba* pues_con put raine* se__ME tengo__hambr* the__one urge_$ ~GOOD...NONE ~HAND_me ~NOT_paso ~VERY_of ~im_RESIST ~use__AWFUL ~y_BETTER ~y_SAD
-9: #_WHAT .__WANT DRINK_of ME__contr* ME__unos ME_made MINUTES_. NOT_se OTHER___NOW OTHER__y WANT_ME WRONG ^_ok ^_okay all_the batte* comer cooke* did dream_$ has hurt matar most otra_vez pie same sol some sus tempr* text thank* ~SOSO...AWFUL ~both:BETTER
-10: ._ALMOST ._ME ALMOST__BUSY BROKEN BUSY KILL NOT_paso NOW_._NOT OTHER__to OTHER_tenta* PAST_IF SICK TIME_y ^_mi ^_sitti* ^_the alto_$ ate clean es for_ME fun hello ice las_ALMOST_NOT made__$ mano__la me_sient* pasti*__la pena time to traba* try voy waved ~both_short:BETTER ~esta_GOOD
-11: #_no .__ME ALMOST_ME ALMOST__ALMOST NEW NOT__los REMOVE_SICK WHAT ^_alto ^_but ^_eso ^_this a_tomar and_# como__mide hahah* it_CAN like_it mas__$ mitad_del modo see used your ~NOT__los ~SAD...NONE ~WORN_of ~a_AWFUL ~alone_short:WORN ~now_NOT
-12: ._YOU .__YOU BODY GO__OTHER IF__# ME_HELP ME___TOOK NOT___NOT OTHER_JAIL SICK__BODY WANT_BUSY WHAT__CAN ^__quier* ^__thats ^_think* ^_took about_a cravi*_$ cual do era manan* menos_ganas nuevo oh sueno_$ that_ME thats they tire_$ weeds ~._VERY_SAD ~AWFUL_day ~SAD_today ~both:STRONG ~las__NOT
-13: DRINK__DAYT KILL_OTHER ME__IF MINUTES NOT___WHAT PROGRAM TOOK ^__woke ^_my ^_still ^_thats conte* cut de_nada famil* invit* is_# later peopl* somet* tell tomar_y tonig* un_taco ~AWFUL__# ~CRAVE_un ~NOT...NONE ~STRONG__# ~both_short ~las_CRAVE_NOT ~last:MOOD ~on__CRAVE ~un__AWFUL
-14: .__DAYT ME_pase NOT__just NOT__por REMOVE_ME TOOK__DRINK WANT_some WANT_to WHAT___ME dice dream fin frijo* great gusto guy hey me__bien ofici* pozol* that trist* well ya_quier*
-15: #hour DAY_ME DAY__ME LIFE MEANS ME___USE NOT_DRINK_. ^__crazy ^__mas ^__usted ^_that algo_$ cafe cravi*__i de__ME los para_OTHER quest* ~#__NOT
-16: #_NOW #_cravi* ._WANT ALMOST__WANT YOU ^__weath* ^_ojala coffe*_NOW cuchi* desca* ganas_de hot quedo reall* smell__the was ~#__BIT
-17: ._NOT_NOW ALMOST_# BYE DAY__a GO_al ^__ofrec* ^_nope bette* cash esto gripa heard k limon love pobre*_$ pregu* ~i_RESIST ~ya_CRAVE
-18: .__DRINK ALMOST_DRINK DRINK_mucho HOME be favor her is is_ALMOST means salud* tv we
-19: TIME__TEXT aqui coffe*_today crazy dicen done fight*__$ go__i lejos_$ mejor se_$
-20: ._WHAT NOW___WHAT TEXTS WHAT_se YOU___OTHER ^__outsi* ^_yeah actua* den drank ok__WANT pobre* quit raini* table
-21: .__JAIL BUSY_NOW OTHER_de d gusta only or she tacos think y_#
-22: ._USE ^_stron* bites for_OTHER for_some hace_un jajaj* pizza quier*
-23: WHAT__ALMOST ~to_CRAVE
-24: NOT_ALMOST_NOW WHO WON__. again are dulce_$ schoo* ~last:HOPE ~me_CRAVE
-25: nada_mas
-26: DRINK__NOW TOOK_ALMOST aca_en llovi* mango* taco ~CRAVE__las
-27: ALMOST___START ^_he graci*_por las_norma* ~BETTER_#
-28: ahori*_no as__$ haha mate rain storm
-29: CLINIC USE_NOW diner*_$ miche* traig*_antoj*
-30: USE_pero
-31: antoj*_de ayer_si
-32: NOT__than
-33: but_WANT lol
-34: abraz*
-35: #
-36: cero no_quier* relap*
-40: and__half tome
-44: NOT__none
-50: zero ~NOT_una_CRAVE
""",
    "craving at least 2": """
45: NOT___STOP
40: than
36: NOT_GO cant nothi*__$
33: ~un__NONE
32: no_quier* said ~VERY_CRAVE
28: CAN ~STRONG
27: ME_gana comes
26: haha
25: ^__se minut*
24: estoy up ~ANXIOUS ~both_short:WEAK
23: NOT_BUSY NOT_STOP ya_casi
22: mostl* some ~CRAVE...VERY
21: NOT_YOU de_ME ~AWFUL_. ~WORSE
20: ^_la bad high ~last:SOSO
19: AGAIN__. ahi mitad
18: loud un_poqui* ~CRAVE__NOT ~both_short:VERY ~last:VERY
17: WHAT_NOT mas quita week ~AWFUL ~HAND...BETTER ~THINK_. ~WEAK
16: NOT__STOP sure_$ ~VERY_NOT
15: cosa cravi*_low cuand* me_gana para ~NOT...VERY ~STRONG_.
14: ^__of ^_its
13: aguan* algo hardl*__$ no_joke sure va ~SOSO ~a_BIT ~alone_short:THINK
12: ME___NOT ^_littl* a_drink of__$ one__ME want_to ~BIT_CRAVE
11: ALMOST_IF LIFE PERSON ^_con ^_me agua but en pero__$
10: AGO__. ME__it NOT_HURT ^__poco ^__the and__$ fumar las__NOT media* si then to ~CRAVE...BIT ~THINK_en ~first:CRAVE ~last:STRONG
9: ME__de WANT__. ^_it ^_sligh* ^_y at casi_$ con__$ contr* every piens* ~BETTER ~alone ~both:WEAK
8: #__# ALMOST_low NOT_WHAT WHAT_PAST ^__and a__NOT moder* regul* stron*_$ toda traig* ~NOT...NONE ~apart
7: ALMOST_it NOT_ALMOST_it NOT__. con de_ALMOST down gran lo__$ me medio quier* ~CRAVE_low ~alone:NOT ~i__THINK ~last:GOOD ~un_BIT
6: ._WANT ALMOST__NOW ALMOST__una ALMOST_zero NOT__NOT ^__mas ^_ni its joke kind more pero piens*_en yeah ~CRAVE_# ~CRAVE__VERY ~CRAVE__jaja ~RESIST ~VERY...CRAVE ~las__NOT
5: .__OTHER ALMOST_NOT_. ALMOST_WHAT MEANS ME_ALMOST ME__. TEXT ^__las al close_to del__$ half is one poco serio* suave* throu* with y_OTHER zero ~CRAVE...NOT...CRAVE ~GOOD_CRAVE ~VERY_. ~alone_short ~last:AWFUL ~whole
4: ._NOW AGO_ME_KIN KILL NOT__WHAT OTHER__. TIME WANT ^__# ^_small big close con__NOT cravi*_but de easy fuerz* gana in major_$ off por prett*_low tengo un_monto* ~._THINK ~BIT ~NOT__NOT ~RESIST_. ~first:BIT
3: ._ME .__WANT ALMOST_. DRINK_. KIN_NOT OTHER__pero ^__aint a_ME ando basta* bruta* de_limon for littl* low mejor mild monto* mucha* no on small so__$ think* tope unas wanti* y ~BETTER...NOT ~CRAVE_but ~NOT_joke ~VERY ~alone_short:CRAVE ~last:SAD
2: ALMOST__DRINK ALMOST_about CALL NOT_joke NOW_ME OTHER STOP__NOT ^__pero ^__y ^__ya ^_cravi* ^_si antoj*__$ cada el__$ es esta i_said manch* my no_manch* not_cravi* right_now stron* thats_all una_palet* y_ME ~._BIT ~NOT...AWFUL ~NOT_manch* ~alone:GOOD ~alone:VERY
1: .__IF .__LATER .__NOW AGAIN AGO_ME AGO__KIN HURT_OTHER LATER__a ME NOT_manch* STOP_. WANT_AGO ^__hoy ^__so ^__there ^_tengo a_DRINK a_OTHER about_half ansia bajo despi* dia few right_NOW sligh* the__$ there_$ thoug*_$ up_$ ~._WEAK ~CRAVE_it ~NOT...NOT...HAND ~NOT...RESIST ~NOT___NOT ~alone:BIT ~alone_short:STRONG ~first:HAND ~last:BIT
-1: ._NOT_ALMOST .__DRINK ALMOST_todo DAYT GO_. NOT_ME_dan NOT___DRUG NOW__NOT OUT OUT_. WANT_. WHAT_IF_NOT ^__are ^__ganas ^_just ^_mi ^_not a_DRUG calle* calle*_my comer crave__$ cross* de_antoj* fijes*_WHAT fijes*_que fuero* it poco__que se_GO se_durmi* sir the_other went_away ~.__BIT ~HAND ~SAD...NOT
-2: ._OTHER_ALMOST .__ALMOST .__NOT AGO_WHAT DAYT_but DRINK__. IF_. NOW_NOT NOW_paso ^__since ^_se ^_un cant__i cant_say cravi*_$ im just__BUSY la__$ los__$ manan* me_acord* only poqui* por__$ ~NOT_say ~VERY_at ~both:NOT ~both_short:CRAVE ~both_short:HAND ~y_NOT
-3: ._NOT ALMOST ALMOST__just GO ^__quit ^_apena* a__$ antoj* dormi*_$ durmi* for_BUSY hair_$ ice_cream one_$ over que se sin un very want ya_$ ya_paso ~._NOT ~.__CALM ~.__HAND ~BETTER__# ~CRAVE__los ~HAND__it ~NOT_. ~NOT__dan ~NOT__i ~NOT_me ~first:HOPE ~last:HAND ~una_BIT
-4: ._ALMOST DAY__ALMOST GO_AWAY NOT__dan NOT__one OTHER_ALMOST TOOK YOU__OTHER ^__$ ^__antoj* ^__much ^__no and anduv* any_$ cafec* cream_$ cross*_ME cross*__mind dado desir* ganas__$ good_# hardl*__it i__say limpi* me__$ nothi*_$ now pasar* puert*_$ thoug*_of un_cafec* una__$ want_it was__$ ~BIT...NOT ~GOOD...WEAK ~VERY_BIT_. ~both:GOOD ~hoy_NOT
-5: # GO___NOT KIN__OTHER NOW_se WHAT_un ^__una ^_de ^_only ^_poco ^_smell* cafec*_$ de_PAST de__NOT en__BUSY fijes* ice__$ las__$ libre much_$ my__once no__$ poco_menos tomar too__to ~CRAVE_de ~NOT ~NOT_tengo ~VERY_BIT ~WEAK__.
-6: ALMOST_BUSY DAY___NOT DRINK_comme* DRUG_cream ME_acord* NOT_de NOT_tengo OTHER__en STOP__OTHER ^__la ^_hoy ^_nah almos* compl* gone lol mente nap once pero_ME rapid* that_ALMOST to_ALMOST ~.__WEAK ~GOOD_# ~GOOD_. ~NOT___CRAVE ~NOT__one ~both_short:GOOD ~me_NOT
-7: BUSY WHAT__DRINK ^_deseo ^_en ^_nada apena*_$ bajit* by_the even ganas_$ poqui*_$ rara very__$ y__ME ~._VERY_VERY ~BIT_a
-8: AGAIN_y NOW___STOP USE ^__last ^_no ^_tiny cravi*__$ cross*_my didnt en__manan* ganas__los god graci* left nada_$ nah tuve y_NOT y_YOU ~._HAND ~.__GREAT ~GOOD ~alone_short:BIT ~alone_short:WEAK
-9: DRINK_NOT NOT__ME NOT___IF ^__de ^_tanti* could*__less idea mi ok saw se_ME tenid*__$ went ~._NOT_CRAVE ~CALM_. ~NONE ~VERY__all ~could*__BETTER ~tenid*_CRAVE
-10: DRUG_OTHER ME__NOW ME__dado ME__say NOT_mas OTHER_KIN_. YOU__. ^__its ^_fijes* a_whisp* cream egg jaja_$ just maybe right_OUT right_out se__quita* ~._CALM ~WORN ~im_GOOD ~last:NOT ~ya__NOT
-11: AWAY NOT__all a_hair ayer_$ crave god_$ goose la_puert* low_$ real__today todo_$ ~NOT__THINK ~last:NONE
-12: ALMOST__ME ALMOST__WHAT NOT NOT_even acord* it__YOU nunca real_low sient*_$ super__$ ~.__NONE ~NOT...THINK ~de_CRAVE ~un_THINK
-13: NOT__WANT ^__poqui* borra*_$ eso pelit* real
-14: ^_una con_ME_KIN dormi* forgo* me_$ ningu* no_$ smell* was ~._NONE ~NONE_. ~both_short:NOT
-15: ALMOST__los NOT__LATER NOT___DRINK NOW__ME bajas de__$ it__ALMOST maybe_a me__dado se_fuero* ~and__RESIST
-16: NOT_TEXT OTHER__NOW ^_solo antoj*_NOT hair the_NEW ~GOOD__BIT
-17: AGO__a ^_one apena* chin_$ en_OTHER_BUSY final*_STOP fue jaja me_quita* ~.__THINK ~both:GREAT ~day__THINK ~first:NONE
-18: ^_lowes* ^_wante* chisp* lol_$ un_LATER ~NOT_there ~NOT_want ~THINK_y
-19: ^__casi it__$ tried under_# ~NOT__llama
-20: NOT_NOW ha_$ mini thats_it ~one_BIT
-21: ._SICK NOW_NOT_. ^__low hun mas__ALMOST one_bit that
-22: ^__quiet vez_y y_NOW
-24: ^_very absol* exist* ~CRAVE...HAND ~NOT_even
-25: not_much reall* tiny ~BETTER...BIT
-26: ^_muy
-29: ALMOST___BUSY NOT_WANT none vez
-30: thing
-31: ._OUT forgo*__it teeny ~NOT...CRAVE
-32: antoj*_de ~both_short:NONE
-33: segun*
-34: hardl*
-35: any last
-36: lowes*
-37: asco quito
-38: olvid*
-40: ^_was bendi* ni
-41: clear
-45: its_GO
-50: NOT_reall* barel* minim*_$
""",
    "craving at least 4": """
50: NOT___STOP but_ok moder* waves
49: ~VERY_NOT
48: ~NOT...WEAK
46: como_ayer
39: cuest*
37: ~STRONG...NOT
34: NOT_STOP tan__$
33: cant medio
32: NOT_BUSY ~AWFUL__it
31: manej*_$ ~CRAVE__NOT
30: said ~BIT...WEAK
29: up ~BIT___WEAK ~NOT_NONE
28: media*
27: on_ME todav*
26: haha puedo ~STRONG ~last:ANGRY
25: manag*_$ media today_and
24: ^_regul* las__NOT some_ALMOST somew*
23: deja it_aint mediu*
22: no_joke zero
21: ^__mostl* fair more quier*
20: and__$ bruta* me_gana sure_$ throu* veces ~.__WORSE ~CRAVE__pero ~NOT_BIT
19: .__TIME LATER__. STOP__NOT monto* piens* un_rato ~NOT__NOT
18: ^_la mitad_$ some tope ~._WORSE ~WORSE
17: AGO__. ME_WANT NOT_GO TOOK_to back de_# id llevo mas_WHAT si_$ ~ANXIOUS ~WEAK__el
16: CAN ME__GO ME_gana naggi* para yet ~AWFUL ~CRAVE...VERY ~NOT...NONE ~NOT...RESIST ~VERY__BIT
15: .__MINUTES KILL NOT_CALL NOT_YOU con__$ fumar middl* minut* norma*_$ of_NOT un_poco ~NOT...THINK...NONE ~VERY_. ~VERY_CRAVE
14: AGO__DAYT OTHER__pero ^_con ^_estoy big estoy half hit noche pone ~last:SOSO
13: GO_to ME__ALMOST NOT__at ^_tengo at high its__ME traig* va water* with ~._SOSO ~BIT___VERY ~CRAVE_a ~NOT...GOOD ~las__NOT ~last:AWFUL
12: #__# AGAIN__. ALMOST_WHAT NOT_se WHAT_NOT ^__lo ^_manag* every* kind mas__# mejor so_$ some_$ voy ~NOT_GOOD ~NOT_se ~THINK_en ~alone_short:CRAVE ~con_CRAVE
11: ._REMOVE .__TOOK ALMOST_zero CALL DRUG HURT LATER__ME NOT_WHAT OTHER_KIN START ^__ratos ^__the ^_y aguan*__$ algo__$ as__a dulce_$ gana hay_$ in just_one loud right_now ~both_short:STRONG ~pero_HAND
10: ALMOST__so BROKEN ^__for ^__las ^__mas ^__tanto all_day manch* punto serio* sort still stron* treme* want_to ~._GOOD ~CRAVE...WORSE
9: #_# IF__. LATER_at ME_keep OTHER_BODY OTHER__del PAST_. WANT___NOT ^_como ^_ni ^_thirs* a_DRINK aguan* bad but_NOT en__DAY esta fuert* la pase pero__$ right_NOW than wanti* ~BIT...BIT ~BIT__. ~alone:NOT ~first:AWFUL ~last:VERY ~una__NOT
8: NOT__WHAT ahori* albor* anda calme* climb* compr* cravi*_some cravi*_zero for_sure high_$ mas menos_$ muero paso__la se__AGO sort_of sure think* think*__it ~ANXIOUS_. ~BIT_VERY ~BIT__es ~CRAVE...NOT...CRAVE ~CRAVE_una ~NOT__at ~both:ANXIOUS ~en_NONE
7: #_$ CALL_. NOW__HOPE ^__me ^__se ^_its ^_so en every more__a ~BETTER_. ~CRAVE_VERY ~NOT___STRONG ~RESIST_. ~THINK_. ~both:BORED ~my_THINK ~y__THINK
6: ._ALMOST_GO ._WANT MEANS ME__NOT NOT_manch* WANT__. ^__con ^_ando ^_cant ^_inter* ^_me ^_si a_ME_KIN a__LATER de_TOOK estan got i_keep is me over__$ tempt*_$ todo white__it y__$ yeah ~._STRONG ~BIT_NOT ~alone:VERY ~alone_short:STRONG ~mas__BETTER
5: ME__. ME___ME ME__a MINUTES__OTHER NOW_ME PAST_estab* UNTIL ^__been ^__so a_drink algo bajo_$ but_ME canon de_DRINK for__$ hoy hoy__me its me_muero mucha* my o old pizca por stick*_$ than_PAST ~BIT_me ~CRAVE...NOT ~HAND_y ~both_short:SOSO ~first:CRAVE ~last:CRAVE ~whole ~ya_NOT
4: ._NOT_OTHER .__WANT ALMOST_GO ALMOST__mas BODY DAY__NOT DRINK___NOT IF IF_hay ME__ME ME__to NOT__STOP ^_mas all and_ME antes avera* bien_$ con de de_ME for_$ goes_$ littl*_$ siemp* sweat* taste_it today_$ toler* un_cigar* ~._VERY ~.__NOT ~alone:NONE ~o_BETTER
3: ._ALMOST ._IF .__YOU AGAIN KIN ME MINUTES_a MINUTES_a_OTHER NOT_mucho OTHER__NOT PERSON WANT ^__aguan* about__$ ando antoj*_$ at_ME barba*_$ compa el es_WHAT ganan* jones* kind_of machi* medio_$ mitad ni__$ of_contr* pensa* piens*_en said__it segui*_$ some_cravi* tempt* un_buen ~NOT_RESIST_. ~VERY...NOT ~WEAK_con ~a_BIT ~alone:CRAVE ~of_CRAVE
2: .__WHAT ME__al ME__it NOT___NOT NOT_else OTHER ^__maxim* ^__un ^_but ^_stron* a_ME and__WANT caigo camin*_y cousi* creep* cuand*__por cuand*_me de_ALMOST del desde fight* ganas__un loco madre*_$ meeti* on paso__OTHER queri* ratos regul* ronda* since the__$ then__$ to todos y y_OTHER ~CRAVE_hoy ~CRAVE_y ~NOT_manch* ~VERY...CRAVE ~and__CRAVE ~last:STRONG ~there__NOT
1: ALMOST__un DAY_PAST_. ME_ALMOST ME__por NOT__. OTHER__. OTHER_boca STOP__. TEXT WANT_it ^__anda ^__ganas ^__up ^__worse ^_and ^_basta* ^_esta a_LATER about_to annoy* boca cant__it como contr* el__$ ever i_dont im it_more me__algo me_hace me_pega my_cousi* norma* o_menos prome* same si si_hay stick* tan terri* there unas_ganas uno ~BIT__BIT ~BIT__y ~CRAVE_SOSO ~HAND__. ~NOT...HAND ~NOT...NOT...HAND ~VERY...GOOD ~VERY_GOOD ~a_VERY ~y__BIT
-1: ._ME .__AWAY .__DRINK .__LATER AGAIN_y ALMOST__ME ALMOST__los DAY___IF IF__un LATER STOP_. ^__chin ^_only ^_un ^_urge ^_ya a_ALMOST a_whisp* de__herma* final*_STOP god_$ good_# hace_rato i__handl* is_ok it its_NOT not_stron* notic* ok__my one paso the_DRINK un_poqui* un_tanti* una_vez vez_y visit* ~._NOT ~.__BIT ~.__VERY ~CRAVE_BIT ~VERY...WORSE ~WORN_. ~apart ~both_short:CRAVE ~can_RESIST ~de_CRAVE ~first:CALM ~last:WEAK ~me__VERY
-2: GO ME__y NOW_NOT_ME OTHER_DRINK_. REMOVE_. WHAT__NOT ^_# ^__a ^__no ^__pero ^_deseo ^_las a a_one antoj*_un cravi* eso__ME forgo* fuero* ganas_$ ganas__los gone jaja_$ la__$ limpi* low_$ nada not__stron* pelit* quiet tenid*__$ the_smell tome too what y__ME ~BORED_. ~GOOD__NOT ~RESIST__. ~VERY...WEAK ~VERY_BIT_. ~WORSE_. ~alone:SAD ~last:NOT ~last:SAD
-3: ._ME_CAN ALMOST__WHAT NOT NOT_WANT_it NOW_NOT_. OTHER__con ^__comes ^__cravi* ^__de ^__knock* ^__not ^__por about_a al_# con__KIN cosqu* cross*_ME didnt down egg el_# en_OTHER_DAYT hair_$ i laugh* light pasa_$ que_ayer right_OUT se_ME small* ~.__WORN ~BIT ~BIT...SOSO ~BIT_a ~CRAVE_NOT ~GOOD_# ~GOOD___BIT ~NOT_STRONG_. ~NOT__THINK ~NOT_mas ~VERY_BIT ~WORN ~alone:BIT ~alone_short:BETTER ~alone_short:NOT ~estuv*_STRONG ~first:GOOD ~pero_BIT
-4: .__NOW ALMOST ALMOST___BUSY ME__manag* NOT___USE NOW__. OTHER___OTHER OTHER__de ^__da ^_antoj* and_there antoj*_NOT apena*_$ cravi*_# cross*_my da_de down_from el_cigar* eso fuert*__OTHER ganas__$ hay__$ ignor* nah pero por_OTHER queda sient* soda suave* think__it thoug*_of tomar_$ un very very__$ when ~._BIT ~._NOT_AWFUL ~._SAD ~BIT__it ~BIT__the ~CALM_. ~CRAVE...NONE ~CRAVE...WEAK ~CRAVE__. ~HOPE ~NOT_AWFUL_. ~THINK__it ~VERY_WORSE ~alone:SOSO ~alone_short:NONE ~both:CRAVE ~both:THINK ~first:NOT ~im_GOOD ~tenid*_CRAVE
-5: BUSY HOPE__. ME_da ME_laugh* NOT__ALMOST NOW_OTHER ^__bien ^__littl* ^_ganas ^_se ^_wante* chiqu* comer comes_$ deseo fire goose ignor*_$ left llega* maybe muy no__$ pero_ahi poco__OTHER real tries una_AGAIN y__WHAT ya ~._NOT_STRONG ~NOT___CRAVE ~last:BIT
-6: ALMOST__DAYT ALMOST___WHAT GO__. ME___WHAT ME_antoj* NOW__NOT NOW__a OTHER___NOW WANT___LATER WHAT_AGAIN_. ^__$ ^__menos ^_it and bien_fria estuv* not__today quiet_$ se_fuero* segun* sprin* thoug* ~HAND
-7: .__BUSY DAYT KIN__OTHER NOT___DRINK NOW_NOT WHAT_AGAIN YOU ^__but all_$ aunqu* baja baje chisp* en__OTHER it__about like__$ me_$ me_da no__eso soft una_cosqu* under ~CRAVE...BIT ~NOT_THINK ~NOT_una ~both:GOOD ~to_SOSO
-8: ._NOT_ALMOST .__STOP ^__bajo contr*__$ easy ha_$ it_some mente mild mini none not__$ of__NOW sient*_$ smell* tarde the_liquo* tu_$ urges way ~.__NONE ~BETTER...BIT ~CRAVE_con ~NONE_. ~first:BETTER ~first:BIT
-9: ._AGO OTHER__en OTHER_cigar* ^__at ^__muy ^_una algo_leve hardl* littl*__$ los__$ my__$ ~CRAVE__SAD
-10: # ME_acord* ME_dio OTHER_BUSY ^_baja ^_de at_DAYT eso__OTHER me_acord* me_dio much no_$ pront* quick se small_$ too_bad un_LATER under__$ ~._HAND ~CRAVE__me ~CRAVE_at ~both_short:GOOD ~me_NOT
-11: CAN__it DRINK_NOT NOT_mas NOT_una ^_coupl* ^_easy bajo casi casi__$ dio duro itch only_a to_$ ~it__BIT ~last:NONE
-12: NOT_even PAST TOOK WHAT__DRINK ^_just ^_not de_comer it__$ last tuve urge ya__$ ~CRAVE_WEAK
-13: ME__REMOVE OTHER_DAYT_. antoj*_de ganas__la here_and se_ME_STOP solo too_$ way__$ ~BETTER ~NOT ~NOT...STRONG ~both:GREAT
-14: ^_one down_$ exist* pasar* passe* quita* viene was ~NOT...CRAVE
-15: ALMOST___DAY NOT_ME ^_no crave de__$ despa*__y far graci* hair pense rapid* tanti* that thing wasnt ~._BETTER ~._NOT_CRAVE ~BIT__i ~CALM ~NOT...VERY ~alone:WEAK
-16: AWAY NOT_WANT NOT__ME NOT__WANT NOT_stron* OUT_a ^__antoj* ^_doing ^_was absol* and_go corti* forgo*__it now_and went ~BIT_when ~NOT__STRONG ~NOT__VERY ~both_short:NOT
-17: NOT_much bajo__$ coupl* me_quito sin sola
-18: NOW_se STOP__OTHER fue poco tried ~GOOD_. ~NOT__AWFUL ~THINK_y ~WEAK...CRAVE ~a_CRAVE ~its_SOSO
-19: ^__ahi ^__mucho alrig* just leve quito tengo_$ ~NONE ~WEAK__. ~both_short:NONE ~first:NONE
-20: bit maybe_a thats__$ ~.__CALM
-21: ^_poca chin littl* ~NOT_even
-22: de__jaja lol_$ ~._NONE ~NOT_want
-23: barel* dormi* facil_$
-24: OTHER__mas con_ME_KIN
-25: ME__pero libre ok
-26: bendi* i__manag* once
-27: ~BIT__pero
-28: NOT__bad olvid* sligh* ya_$ ~WEAK
-29: NOT_bad its_GO vez
-30: ^__feel
-31: pocas ~.__BETTER
-32: clear ganit*
-34: poqui*
-35: ni
-38: any
-47: low
-49: below
""",
    "craving at least 6": """
50: BUSY__NOW about_to
48: high
42: every
39: up_there
38: throu*
36: cant
34: todav*
33: ^_estoy alta mejor
30: albor* ~CRAVE...VERY
29: tope
28: NOT_BUSY NOT___STOP kicki* ~._WORSE ~AWFUL
27: NOT_CAN bruta* if want_to
26: ~BIT_VERY ~CRAVE__NOT
25: ~CRAVE_y
24: siete ~._STRONG ~NOT...RESIST
23: ME___IF loud ~WORSE
22: BODY PAST__PAST climb* ever
21: GO_a canon do monto* over__$ ~BIT_me
20: KILL ^_over big cada hay__no maxim* more quite serio* water* zero
19: DRUG NOT_STOP above all my_old stick*_$ stron* treme* weak ~both_short:STRONG
18: MINUTES ^__good out__contr* traig* up_$ yelli*
17: ._ME_WANT ALMOST_zero NOT__at TIME__and ^_mas in_ME jones* sure the_chart* white__it ~BIT_WEAK_. ~VERY_. ~y_BIT
16: OTHER__NOT PERSON ^__preci* compr* cuest* fiend* si_traig* veces wont ~NOT...THINK...NONE ~STRONG ~las__NOT ~y__BIT
15: ._NOT_GO algo__$ hardl*__$ malil* ~VERY_pero
14: HELP_ME ^__out ^__than ^_basta* and_ME estan fight* it_TEXT noche otra_cosa quier*_$ todo ~BIT_la ~NOT__at ~kind__AWFUL ~kind__STRONG ~mas_CRAVE
13: .__BROKEN NOT_ME_STOP NOW_and ^__for ^_cant for_sure fumar sweat* wanti* with ~NOT...BIT ~NOT...WEAK
12: CALL CAN IF_se ME_keep NOT_se NOW_ME USE_. ^__cabro* ^_con ^_hardl* esta__$ toda_OTHER_DAYT today_and ~BIT_y ~last:STRONG
11: BROKEN WHAT_NOT ^__pero ^__worse ^_ando ^_im body las__NOT six ~ANXIOUS_. ~CRAVE__hay ~NOT__today ~both:ANGRY ~con__CRAVE
10: .__CALL ALMOST_IF ME__ME TOOK_to ^__can ^_thirs* alto bad con_ganas else haha hoy_si its mucha* puedo__$ quier*__$ since__$ sure_$ would yet_$ ~.__WORSE ~CRAVE...NOT...CRAVE ~CRAVE_# ~NOT...GOOD ~just__SOSO
9: DRINK ME__de ME__en OTHER_KIN PAST_and_PAST THREAT YOU__a ^__se ^_bien ^_tenta* ^_y a_DIE aint be en__tele for__$ i_dont me perro por_dentr* right_NOW siemp*_$ so_bad ~._BIT_WEAK ~CRAVE_si
8: GO_to HOPE_. IF__ME LIFE MEANS OTHER_BODY TEXT_. WANT ^_me and__ALMOST bad_$ casi__pero cosa de_OTHER del meeti* oh on_ME sigo todav*__$ vi__mi ~NOT_se ~VERY...CRAVE ~de__CRAVE
7: ._NOT_OTHER AGO__. ME___NOT NOW_GO OTHER OTHER_AGAIN UNTIL ansia barba*_$ caigo canti* cobre cravi*_zero esta exage* front is__$ madre* max me_hace me_muero no pero__$ poco__$ right_now subid* taste_it the__$ ~.__AWFUL ~.__STRONG ~AWFUL_. ~CRAVE...AWFUL ~GOOD_CRAVE ~GOOD__. ~RESIST_. ~THINK__otra ~VERY_CRAVE ~alone:VERY ~alone_short:CRAVE ~both:SOSO ~last:VERY
6: #_$ ALMOST_WHAT ALMOST_more ME__NOT OTHER___NOT OTHER_boca PAST__OTHER ^__day ^__un ^_out ando big__$ boca buen en full ganas_# going hoy__me la_mano las__$ loca_por loco los mas__$ never para punto sed shaki* than the_store think*_of traba* un_monto* una_DRINK unas ~._AWFUL ~BIT_STRONG_. ~alone_short:GREAT ~last:ANXIOUS
5: ._WHAT .__YOU KIN_de ME_ALMOST NOT_GO NOT_else OTHER__WHAT STOP__NOT ^_sient* arrib* drink el__$ es__$ fuert* gana i_keep its_TEXT la_boca las_manos machi* mas_WHAT muero por stick* the_BUSY top trae up va voy yeah yeste*_and ~._VERY ~NOT...NOT...HAND ~NOT_CRAVE_NONE ~RESIST ~SOSO_. ~alone:CRAVE ~first:VERY ~too_VERY ~y_CRAVE
4: .__OUT .__TOOK ALMOST_ME DRINK__ME HURT_OTHER ME_NEW ME__. NOT_ME_OTHER START__OTHER WHAT_ME ^__lo ^_esta ^_its bien con deale* full__$ ganas_que half_$ hold is no_joke nothi*_else nunca one_was pizca_$ skin suelt* tengo__$ time white ~._VERY_CRAVE ~BIT_STRONG ~BIT_WEAK ~VERY_of ~alone_short:BIT ~first:CRAVE ~last:BETTER ~para_NOT ~tengo__CRAVE ~was_SOSO
3: #__ALMOST CALL_. KIN ME__OTHER NOW OUT__contr* TEXT WANT__. all_i but__WANT de ganas__$ ganas__un hoy la__$ lo manch* mano mas__# muchi* my no_puedo of_contr* off__chart* pase pizca que__$ quier* this__$ toda__DAYT un_buen ~GREAT_. ~THINK_about ~VERY ~alone_short:STRONG ~both_short:WORSE ~de_THINK ~first:NOT
2: .__AGO .__MINUTES .__WHAT AGAIN_TEXTS IF_traig* ME_esta NOT___ALMOST OTHER_mano REMOVE_the STOP TIME_. ^__como ^__ganas ^__i ^__maxim* ^__up about_it ahori* and__one antoj*_$ at__$ cabro* de__madre* dentr* each el en_AGAIN en__TEXTS ganas_a id ir it_ME it_aint madre*_$ man neta_$ piern* por_eso right terri* un_# y_antoj* ~BIT__. ~CRAVE__it ~NONE_else ~alone:THINK ~alone_short:VERY ~first:ANXIOUS ~i_NOT ~its_AWFUL ~y_NOT
1: #__cravi* ._ME_ALMOST .__ALMOST .__IF .__WANT ALMOST__una DAY_y ME ME___BODY MINUTES__OTHER NOT___WANT OUT_of REMOVE__chart* SICK START TIME WANT_it_ME WHAT WHAT_IF WHAT_PAST_. ^__buen ^__terri* ^_i ^_not a_beer casi_casi chart* con_ALMOST de_DRINK dos en_AGAIN_TEXTS en__cosa en_otra front_of got grand* i_said in just_over keep lo__$ mas medio mi_herma* one__a pasad*__la tenta* the toda_OTHER toda_la want__$ ~#_CRAVE ~#__CRAVE ~CRAVE...NOT ~CRAVE...WORSE ~CRAVE_que ~GOOD...BIT ~GOOD_CRAVE_. ~alone:NOT ~and_CRAVE ~but__CRAVE
-1: ._NOW AGO_ME DAY DAYT_. GO__ME IF_. IF_hay LATER_. NOT__NOT REMOVE__on WHAT__. ^__is ^__norma* ^__of ^__quit ^_coupl* ^_cravi* ^_una absol* and_goes didnt drink__$ espin* final* ganas_$ gone halfw* im__$ it__$ itchy mis ningu* norma*_$ part_of paso pues quito se_ME the_AGAIN thing to_$ tu_$ una_cosqu* veo ~._NOT ~.__BETTER ~GOOD__NOT ~NOT__que ~VERY_NONE ~WORSE_. ~alone:AWFUL ~alone_short ~de_CRAVE ~pero_NOT ~un_BIT
-2: ._NOW_NOT ALMOST ALMOST__WHAT ALMOST__los LATER ME__REMOVE ME__un ME__y NOT__TOOK WHAT_OTHER WHAT_a ^__low ^__tengo ^_it ^_one but_ME_CAN down_$ fria it jaja jaja_$ like low_$ mind part soft some too took urges velor* very y_ALMOST ~._RESIST ~CRAVE_. ~CRAVE__los ~NONE_. ~VERY_BIT ~o_BETTER
-3: #__# AGAIN ME_OUT ME___WHAT ME__worse NOT_. OTHER__de STOP_. ^__$ ^__comes ^_por ^_prett* casi__$ comes_and cross*_ME en_OTHER_DAYT ex mi__$ mostl* my__$ part__ME quit__me se__$ so__$ sunda* tengo_antoj* una_vez under ~._BIT ~BETTER_than ~NOT_VERY ~SAD_. ~alone ~alone:WEAK
-4: ._CAN ._ME_CAN .__GO HURT IF__pero NOW_se WHAT_una ^__y ^_doing a_hair and and__$ antoj* betwe* cincu* comer de__$ dont el_cafe ganas_en hair just left me_pega me_provo* se_aguan* ~.__VERY ~BIT__than ~both_short:CRAVE ~first:GOOD ~im_ANXIOUS ~last:SAD
-5: DAYT DRINK__. GO ME_feel NOT__ME ^_en ganas__los hay_pero inter* mediu* of thats_all un__NOT ~BIT_. ~NOT...NOT ~SOSO ~VERY__.
-6: ALMOST_de ME_provo* ME_shoul* ^_ganas ^_no como__$ earli* eso__ME fue lol_$ pocas ronda* sient*_$ smell* the_edge to__$ tomar_$ too_$ vez would* ~._CRAVE_NOT ~.__GREAT ~CRAVE_at ~CRAVE_en ~NOT_. ~THINK_. ~alone:BIT
-7: AWAY GO__. ^__dont calor comes comes__goes coupl* cravi* en__DAYT eso final*_STOP me_dio menos moder* off__on provo* whisp* y_viene* ya ~CRAVE__me ~alone:SOSO ~alone_short:NONE ~alone_short:NOT ~first:CALM ~im_GOOD ~ya__NOT
-8: NOT OTHER_DAY OTHER_verda* OUT_. ^_about ^_inter* ^_ni all_$ antoj*__un for_$ graci* me__cuand* naggi* now off once was y__antoj* ya_$ ~._NOT_CRAVE ~BIT ~HAND ~THINK_y ~first:NONE ~its_SOSO ~last:BIT ~last:NONE ~se_RESIST
-9: ME_antoj* ME_seen NOT__WANT ^__at ^__in a_ALMOST all__$ antoj*_de con_ME contr* dio limpi* me__ganas pega quita* the_middl* tried viene when ~.__BIT ~NOT_mas ~it__BIT ~last:NOT
-10: #__i ._STOP DRINK_NOT ME__pero ME_dio ^__there ^_de ^_some a__mitad crave cuand* down hay__$ i_seen kind_of ~.__NONE ~BIT_CRAVE ~CRAVE__# ~NOT_AWFUL ~first:BIT
-11: NOT__ALMOST ^__antoj* about days de_comer every_DAY i_feel littl* me_da not ok or pero_ME por_OTHER una_AGAIN ~._NONE ~NOT___CRAVE
-12: AGAIN__ME ME_da NOT_too ^__so ^_just but chin dios estuv* ganas_pero la_verda* that there un_LATER ~GOOD_. ~NOT_THINK ~both:GOOD ~both_short:NONE ~both_short:NOT ~hoy_NOT ~the_SOSO
-13: # cigar*_$ its_GO libre none o of_WANT thats__$ ver what y_NOW ~BIT...CRAVE ~CRAVE...BIT
-14: ALMOST__a NOT_bad ^_on ahi con_OTHER for__LATER ronda*_$ te tuve ~NOT__STRONG ~STRONG__its ~last:SOSO
-15: NOT_ME STOP__OTHER bendi* regul* then ~NONE
-16: clear quick say tanto ~first:WEAK
-17: edge fria_$ maybe passe* thoug* way ~both:GREAT
-18: BUSY ^__as ^_ahi at_DAYT handl* mitad_de poqui* se so ~WORN_. ~lo_CRAVE
-19: BODY__. half y_ganas ya__$ ~._BETTER ~NOT_AWFUL_.
-20: ^_easy ^_solo ~NOT...CRAVE
-21: baja no_$ ~._SOSO ~NOT_CRAVE
-22: DAYT_pero WHAT__DRINK pero ~.__ANGRY
-23: aroun* tengo_$
-24: NOT__bad every_day mitad
-25: olvid*
-26: NOT___DRINK but__CAN could_go media* ~CALM ~NOT...STRONG
-27: OTHER_ALMOST amoun*
-28: even
-29: ~CRAVE__pero ~NOT...AWFUL
-30: any ~NOT_STRONG
-31: last ni
-36: me_quito
-37: NOT_WANT ~BETTER
-40: ganit* low
-45: bajo
-48: ~WEAK
-50: ~NOT...VERY
""",
    "craving at least 8": """
44: toda__noche
43: de_fuert*
42: muchi*
41: about_to
40: hold siete tope
35: climb*
34: bruta*
33: haha minut*
31: ^__malil* mi_herma* ~SAD__want
30: terri*
29: cant full horri*
28: NOT_be STOP__NOT desde__no still_want top
27: loco
26: so_bad tengo_OTHER ~CRAVE...WORSE
25: DRINK___STOP ~VERY_STRONG_.
24: .__PAST BROKEN la_mano since_my treme*_$
23: KILL de__OTHER monto* ~CRAVE...VERY ~NOT...HAND
22: OTHER__esta max ron shaki* sweat* ~AWFUL__it
21: LIFE duris* exage* fuert*_que gana_$ grand*__$ noche pura whole ~AWFUL...AWFUL ~CRAVE__que
20: IF_NOT_ME de_DRUG fiend* manch* this ~._GREAT
19: a__DRUG cada dentr* ever ir me_urge overw* unbea* y__KIN
18: ALMOST__NOW BODY HELP WHAT_IF ^__ya ^_const* mucha_$ never
17: MEANS OUT_of UNTIL ^__lo ^_way mismo_$ piens*_en starv* ~NOT_puedo ~STRONG...STRONG
16: NOW_and USE___NOW almos* dos every madre* out__contr* throu* ~._AWFUL_CRAVE
15: ._SICK GO_a NOT___STOP NOW__OTHER ^__day ^_the a_morir anyth* awful deep demas* else ever_$ extre* frio hoy__$ need no_aguan* peor quede_con serio* the_chart* todo yet ~.__AWFUL ~NOT...RESIST ~VERY__today
14: ALMOST_ME BROKEN__a DRUG_. KIN__su ME_LIFE ME__por NOT___ALMOST OTHER__por TEXT_. ^__maxim* and_ME_WANT bien ching*_$ dient* im jones* mas__# sigo still__$ y_WANT ~NOT_manch* ~NOT_se ~STRONG
13: ._WANT_USE CAN DRINK___ME ME__en NOT_STOP WANT_OTHER ^_estoy ahori*_$ all_i alto alway*__and bien__OTHER estan is__ME lion loca_por me_traen por_dentr* stron*_ME winni*_$ ~BIT_me ~la__NOT ~las__NOT
12: .__MINUTES DAY__DAYT ME___BODY NOT__CAN OTHER__ME ^_que ^_uf ^_y all_ME all_night apena* canti* high_$ kicki* maxim* nothi*_else off__chart* right unas_ganas ~._CRAVE_AWFUL ~._STRONG ~CRAVE_que ~NOT...THINK...NONE ~VERY...AWFUL ~alone:NONE ~de_VERY
11: .__WON CALL HELP_ME NOW_WANT PERSON ^__pero ^_at ^_i ^_una ^_worst barba*_$ es__$ estoy ganas_a if letti* me_trae no_puedo punto ~first:CRAVE
10: HURT___ME ME__but NOT__up ^_ya a_punto all ansia antoj*__$ botel*_$ can_taste in licor* right_now the_debil worst y_quier* ~AWFUL_. ~STRONG_its ~VERY_. ~VERY_VERY ~both_short:VERY ~real_AWFUL
9: ._NOT_GO ALMOST_bad GO_to ME__to ME_come caigo las__$ liter* piens* por tengo_un there__alway* y_IF yet_$ ~CRAVE_me ~CRAVE_thoug* ~con__CRAVE ~first:VERY
8: .__DRUG ALMOST__TOOK ME__the OTHER_DRINK REMOVE__chart* THREAT ^__un ^_im ^_me ^_para and__cravi* be_stron* en__$ fuert*__$ ganas__el inten* its_# las_piern* me__ganan* mucha* my_hand need__$ por__trago stron*_i un_trago ~._CRAVE_STRONG ~._VERY_STRONG ~GOOD_STRONG_. ~first:WORSE
7: AGAIN__. ME_BODY USE_. ^__como cabal* cerve* e gana las__NOT me_muero mucha*__de pero__USE piedr*_$ piern* real real_bad reall*_reall* tiene treme* unas_ALMOST ~GOOD_STRONG ~HAND__la ~STRONG_STRONG ~WORSE
6: .__OUT HOPE_. NOW OTHER_DAYT OTHER__. WANT_it WHAT__GO YOU_digo ^_its ^_terri* could*_be drink__$ meeti* only quier*__$ right_NOW stron*_as the__$ un__$ with ~._SAD ~NONE_else ~NOT...NONE ~NOT__de ~STRONG__NOT ~both_short:STRONG
5: #_y .__CAN .__ME ALMOST_thoug* ME_BROKEN ME___NOT OTHER_licor* ^__like ^__todo ^_and ^_de ^_out a_ME_KIN al de_ALMOST del estas estom* ganas__una hoy_$ hoy__el in__hand its__bad lo mano more_$ much otra_cosa prett*_low y__WANT ~._ANXIOUS ~CRAVE_real_STRONG ~alone:RESIST ~de__CRAVE ~para_NOT ~so_AWFUL
4: ._WHAT ME_BODY_. ME___OTHER NOT__OTHER OTHER OTHER__NOT OTHER_mano ^__the ^__whole ^_it ^_lo aguan* antoj*_NOW como con__ganas de_TOOK despi* fuert*_AGO high insop* killi* killi*__$ mas muy_fuert* que_hambr* right_$ ron_$ so_stron* to_USE una whole_body ~.__STRONG ~CRAVE...GOOD...STRONG ~GREAT_. ~and__STRONG ~last:WORSE ~the_HAND
3: ._NOT_STOP .__WHAT HOPE__WANT LATER_. ME_TIME ME__it NOT__en OUT__contr* STOP ^__high ^__out ^__que ^_all ^_cant ^_las ^_too and_want ansia* bien__NOW buen crazy_$ en_ME este for fuert*__NOT ganas_de get la_licor* me_today no_manch* nunca_$ take the_meeti* tonig*_$ zapat* ~BIT_la ~CRAVE...RESIST ~NOT___THINK ~alway*_STRONG ~first:NOT ~it__AWFUL ~last:AWFUL ~last:STRONG ~traig*__CRAVE ~wanti*__AWFUL
2: .__REMOVE ALMOST_. HOPE ME__de ME_traen NOT_se OTHER_DRUG OTHER__DAY OTHER___ME OTHER__con SICK SICK_ME WANT__TEXT WHAT WHAT_OUT ^__is ^__real as back__$ con__ALMOST de el__$ en__TEXTS hand it__still its its__ME licor*_$ like me__$ me_tiene medio nunca on__mind screa* than__$ y_OTHER ~._RESIST ~AWFUL ~STRONG_tonig* ~alone_short:STRONG
1: ._ALMOST .__CALL BODY_. ME ME_STOP ME__. ME__WHAT ME_been ME_hand NOT_BUSY NOT__. NOT___ME NOT__de NOT_else TEXT__. WHAT_se ^__hard ^__mucha* ^_oh air_$ as__gets asere bad_ALMOST bad_cravi* cant_take chart* come cravi*_is cravi*_thoug* cuant* dice el__dia esto_me fight* ganas i__$ impos* is mucha*_ALMOST mucha*_ganas muero no of_contr* opana otra que__$ taste__$ traia uf un_cigar* wanti*__bad ~.__CRAVE ~.__RESIST ~ANGRY ~NOT__up ~STRONG_. ~VERY...VERY ~both_short:AWFUL ~the_STRONG
-1: ._NOT .__AGAIN .__ALMOST ALMOST___DAY ALMOST_estan AWAY DRINK__the GO IF ME__ME ME__las ME_feel ME_guess NEW NOT NOT___OTHER NOW_ALMOST NOW__ME OTHER_canti* OTHER_entie* OTHER_neta START_. WHAT__ME ^__a ^__pensa* ^__si ^_ando ando at__$ coffe* de_tomar en_OTHER entie* eso ganit* i_guess las__estan low neta off_$ provo* quier*_$ quita_$ shake si tengo tenta*_$ ya__$ ~._WORN ~CRAVE_NOT ~STRONG__. ~VERY...WORSE ~alone:GOOD ~alone_short ~alone_short:NONE ~alone_short:RESIST ~last:CRAVE ~si__CRAVE ~the_CRAVE
-2: ._ME .__OTHER AGO__TEXT ALMOST CAN__. DAY ME_KIN_. ME_antoj* OTHER___WHAT TEXT_ME ^__at ^__one ^_just antoj*_$ easy el es fria fuert*_$ ganas_estan hace ive jaja la_canti* libre low__$ mediu* mucho_$ my__$ passi* prett*_bad prett*_stron* so_$ stron*_one tempt*_$ then too up want_it y__$ ~._CRAVE ~BIT ~NOT ~STRONG__es ~WORN ~first:ANXIOUS ~first:AWFUL ~first:NONE ~it_VERY ~lo_CRAVE
-3: .__IF ALMOST___AGO ALMOST__a ALMOST__so DAYT_. DRINK_. KIN LATER__. ME__OTHER ME_acord* ME_provo* NOT__WANT YOU__. ^_fairl* ^_fuert* a_# acuer* all__$ and__$ and_now chin clear con__DRINK cuest* day guess hay_$ it_$ kind_of last luego mucho none para__$ prese* regul* sient*_$ thoug* tough y_ALMOST ~._BIT ~CRAVE_en ~CRAVE_si ~GOOD ~NOT_CRAVE ~NOT_VERY ~RESIST_the ~VERY_WORSE ~VERY__. ~a_STRONG ~alone_short:AWFUL
-4: ._CAN ._KIN AGO ALMOST_stron* BROKEN_ME DRUG__ME IF___NOT ME_STOP_. ME_a OTHER_ALMOST OTHER__de TOOK YOU ^__me ^_stron* compr*_y creep* de__$ despe* dont graci* the__TEXT una__$ ~.__BIT ~CRAVE_. ~NOT__a ~SOSO_. ~STRONG__hoy ~STRONG_one ~alone ~alone_short:VERY ~tengo_CRAVE
-5: ._NOT_ME .__KIN DRINK ME___WANT ^__$ ^__una ^_big a__$ ayer_$ but_ME cosqu* cravi*_stron* de_antoj* entre__y ese fuert*__que hay keep mas_ALMOST me_want media* sabe_$ ya_$ ~CRAVE ~CRAVE__# ~CRAVE_estan ~STRONG__la
-6: ALMOST_CAN ME_PERSON_. ME___DRINK NOT_. NOT__TOOK SICK_it ^__right de__ME esta__NOW hands hoy its_TEXT mas__WHAT me_llama norma* pelit* por_OTHER sabe una_$ want would__$ y yo ~GOOD_. ~last:NONE ~un__STRONG
-7: .__NOW HURT__. NOW__NOT WHAT_ALMOST ^__mucho esta__$ fue good hormi* i_feel mi__$ quick quito to__$ va want__$ what ~both_short:CRAVE
-8: #__# ._NOW NOT__a STOP_. ^__in ^__la drink* fairl* fuert* poqui* todo_me way ~BIT...CRAVE ~alone_short:NOT ~con_CRAVE ~first:BIT ~last:THINK ~mas_CRAVE
-9: AGO_the HURT_ME OTHER_DAY WANT_one ^__anda ^__so ^__up ^_heavy is_bad me_provo* smell* un__grand* use__$ ~STRONG_today
-10: DAYT ^__antoj* ^__muy ^_hard de_OTHER eso_$ maybe me_acord* passe* pasti*_$ poco stron* ~._NONE
-11: ._ME_HOPE .__STOP ME_HURT ME_KIN NOT__ALMOST ^__de ^__got ^_on and__NOT como__$ en__DRINK la__$ say usual
-12: CALL_OTHER DRINK_right WANT__DRUG ^__fuert* a_ALMOST comes cuand* its__NOW mitad no_$ subie* today ~NOT...AWFUL
-13: bendi* con_OTHER down even half se vez ~NOT_AWFUL ~SAD ~last:GOOD
-14: ^__por bajo boss of pesad* tengo_$ yeah ~me__CRAVE
-15: LATER WHAT__OTHER mas__$ si__$ thats were ~ANXIOUS_so ~CRAVE__me
-16: CALL___NOT NOT_WANT REMOVE_. ^_se any its__$ not now
-17: ME__CAN heavy there un__KIN
-18: BUSY cabro*_$ ~NOT...CRAVE ~both_short:NOT
-19: ^__than fuert*__OTHER is_stron*
-20: ^_not itch ran y__STOP ~BIT__. ~first:SOSO
-21: ._DRUG ~feel__AWFUL
-22: ._STOP PAST a_lot bad_NOW dura hard low_$ unas__$
-23: but duro me_da ~BIT_. ~NOT_mas
-24: verda* ~CALM
-25: ni ~CRAVE...BIT ~last:SOSO
-26: calor pero when
-28: ahi prett*__$ ~NONE
-29: kill_me was
-30: that ~NOT...VERY
-31: basta* could kind
-32: ~BETTER
-34: quite__$
-36: ~both:GREAT
-39: ~WEAK
-40: prett*
""",
}

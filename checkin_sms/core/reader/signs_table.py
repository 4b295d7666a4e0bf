"""What each sign speaks for and against, with weights: written by `bench/weigh_signs.py`.

A sign is a word, the beginning of a long one (`apunt*`), what it stands for (`CALL`), or several
of these side by side (`end_it`), or with one (`got__rope`) or two words between. A text tips at
ENOUGH. A weight may be changed by hand, if the corpus still agrees; a new
count would change it again.
"""

ENOUGH = {
    "self_harm": 95,
    "medical": 91,
    "danger": 103,
    "distress": 88,
    "opt_out": 118,
    "pause": 100,
    "slip": 103,
    "wrong_number": 102,
    "back": 96,
    "call_me": 110,
    "later": 85,
    "change_time": 113,
    "help": 93,
    "opt_in": 105,
    "new_number": 115,
}

WEIGHTS = {
    "self_harm": """
50: BYE_is KIN_se_KILL ME_CAN_is TEXT___IF UNTIL___SICK WANT__dye ^__ratic* ^__vemos ^_duele a_propo* after_tonig* by_morni* calle*__last carve* con_cigar* desde_aqui desk dying__be find_me garag* goodb* hear__me heliu* its_ME_TIME killm* la_via los_brazo* me_corte me_mato on_purpo* para_queda* safe__mysel* shoul*_died suici* tell_pasto* the_trigg* venen*_de walk_into y_freno ya__van
49: ^_self lo_hago pilot
48: the_edge to__herse*
47: shotg*
46: barra* fecha_$ hurt_to salta*_del stand*__the these_month* venen* volan*__la
45: #_gave LIFE_anymo* ME_entie* OTHER_hago WANT_HURT_ME irme no__llega* no_levan* pills that__woke
44: MEANS__MINUTES ^_parke* bleac* cutti* gave_my medal* plan revol* se_acaba water__so
43: ME_avien* ^_usted barn la_sobre*
42: LATER___TEXT WHAT_naci be_aroun* bleed_out hacer* hurt_mysel* kill_mysel* last_text miro_OTHER trate
41: ^__acues* hopin* one_way shoul*__BROKEN viva voy__poner
40: BROKEN_is LIFE_for START_vivie* adred* con__cigar* cuide* morir* no__tomor* parki*_deck pasti* tiro track*
39: KILL_herse* MEANS__es a_encon* bled can_have last__you plann* read__ME seroq* want__turn witho*_me
38: DIE a_bus about__do busqu* cuand*__vaya hid it_true me_avien* me_dice me_lasti* meet__maker miran* on__arm piens* son__$ this_LIFE
37: GO__do OTHER_viga a_ser brinc* dios__YOU donde_esta im_gone just_let las_vias motiv*_para muere_uno ojala puest*__OTHER regal*_ME siemp*_$ weeks__i
36: WANT_desap* antes_de bury_me drawe* on__ledge soga to_drown tylen* voice_says
35: NOT__fault OUT_CAN_ME ^_compr* cravi*__becau* gas_on is__any morir_$ one__shot said_my the_knot they_say todo__para tome__$ voice*
34: BUSY_into REMOVE_ME_LIFE STOP__medio a_OTHER_LIFE attem*_$ die difun*_$ estoy_senta* jump jump_$ jumpi*_$ me_hice mejor_muert* my_wrist* ojala_me pain__when puse__MEANS suici*_thoug* tonig*_the wrist*
33: DIE_sound* TOOK__un about_me barre*__my born extra*_$ harmi* hit__$ or_ever pront* talk_me the_tub want__disap* ya__toca ya_escri*
32: BUSY_forev* DAYT_START PERSON_STOP_ME STOP_todo STOP_with_LIFE be_here brain*_OUT daddy did__narca* in__NUMBER killi*_mysel* la_muert* might__well mysel* se__antoj* see__makin* the__DRINK tirar to_end voice wont__no
31: BYE__# DAY_LATER IF__BROKEN ME_un_TOOK NOT__LIFE STOP__LIFE TIME_ME_. ^_diosi* ^_vine belt boy_a de_DIE decid* hasta_sangr* hose insur* kitar*_OTHER kms table the_overp*
30: KILL_NOT KIN__heave* LIFE_NOT NOT__nacid* ^_kms a_perso* asi__me askin*__me care__ME de_NOW_NOW die__thats digam* endin*_it estar gets_my got__rope in__groun* insul* los_carro* manan*__esta me__inter* muert* no_vale noche_me quier*_llega* saved_up sitti*_here tragu*__pasti* vivir
29: LIFE_._GO ME_WHAT_OTHER NOT_se_OTHER OTHER_frasc* STOP___LIFE a__azote* able__ever befor*__do cel__mi cutti*_again de_NOW debi difun* joke_$ la_medal* note_is river se_ven shed ultim*
28: ALMOST_de GO___UNTIL SICK_way TEXT___BYE WANT__long ^_life about__being being_here calli* del_edifi* dying falta__$ hang her__may here_next hija_que kids__got livin*_$ made__my me_tragu* navaj* not__joke odio_$ picke* puse_la say__you this_time y__HOPE ya_saben
27: ._OTHER_BROKEN ALMOST_PERSON_to MEANS ME_GO_a UNTIL_SICK UNTIL__SICK a_cada acaba*_con algo_malo belt_aroun* bette*_off bury_ME deep_$ despi*_de estar*_mejor estre*_OTHER in__mouth llevo_DAY los_# me_die me_tire miss_ME my_build* peace* ratic* see__on stand*_on vivir_$ you_all
26: AGO_ME_do ME__peace REMOVE__cliff STOP__esto ^__voces about_DIE abri__gas and__hope avent* corta* cumpl*__el donde_voy got_enoug* groun*_$ guind* hurti* im_askin* its__STOP la_viga me__miedo me_corto mind_to munec* nadie__va piso quarr* segui*_vivie* so_far swall*_# the_cord they_took tome__la y__OUT
25: CAN_miss DIE__it LIFE__WANT MEANS_in NOT__AGAIN PERSON_CALL_. TEXTS_are_CALL WANT_to_HURT YOU___PERSON ^__made ^__pray a_rope brinc*_$ cord__the end_it es__ultim* escog*__dia goodb*_every* have__MEANS havin*__thoug* know_UNTIL leavi* me__all tell_my tengo_# the_belt una_locur* volvi__corta*
24: BYE___OTHER HOPE_de IF___MEANS KILL_ME MEANS_NOW WANT__viva ^_been adios alcan* ando__el are_CALL_ME boots carga* check* corta*__$ cutti*_$ date_picke* freig* helps_$ hope_the i__enoug* look__me me__corta* merez* mommy para_cuand* platf*_$ quema*_los quier*_desap* quise se_quede solo_no swim__$ to_di tonig* wrote__BYE y__tiene*
23: #_goodb* DRUG___DRINK HOPE__LIFE IF__happe* MEANS__NOT MEANS__se ME_TEXTS_OUT ME_mismo STOP_LIFE_. TOOK_ME_. WANT__di ^__walke* ^_tell al_metro being_LIFE bleed boss__dice bough* could_you dead dead_than died_at digan*__ME diosi* en_OTHER_SICK escoj* estoy_hacie* get_hit god__REMOVE good__NOW i_under* junte__pasti* just__PERSON lanzo loade* lord loved_OTHER me_quier* my_lap no__nacid* od on__mind purpo*_$ tomar* truck__the
22: DIE__PERSON HURT__cable KIN_cuida* LIFE__this ME_._NOT ME_inste* MINUTES_tengo NOW_NOT_BODY NOW__REMOVE TEXT_from_ME WHAT_OTHER_haga ^__camin* ^__da ^_givin* ^_para adios_$ arrib* avise burni*_ME cut de_KILL_ME de__AGO de__LIFE encar* enfer*_$ esto_se facil for_when harm harme*__$ himse* hoy_me i__dead ir__paz ive_picke* junte__DRUG looki*_at malec* morni*__i other__$ other_side pasta* se_muere segur*_conmi* somet*__to swall* the_pier the_voice* to_die tree_$ viga was_gone wont_be
21: GO_for LIFE___SICK LIFE_has MEANS_y_NOT ME_WANT_volar ME_affai* ME_raje MINUTES_a NOT__falta NOT_promi* NOW_regal*_ME OTHER_passe* WANT_ME_NOT ^_every ^_k alive amane* atrop*_$ balco* dano deje dile__mi el_pante* for_good hacer_$ im__tonig* is_all it_NOT_OTHER la_vida me_recoj* mensa*__quier* mi_nina might_do my__attem* noche nothi*_left one__left pinch* put_ME quick self__$ slit_my sorry_for tank the__comes to__bridg* to_cut tried wont_need wrote
20: ALMOST_about BYE_forev* HURT_OTHER_cable IF__OUT KIN_._OTHER LIFE__NOT REMOVE___DAY STOP_con WHAT__se ^__cravi* ^__loade* ^_tried a_veces ahorc* amane*_$ any_reaso* as__be being_alive bottl*_of bye__$ cat_is cigar*_AGAIN clock cloro crash__car de__AGAIN dormi*_y drank__fifth el_frasc* en__pante* en__son esta__OTHER estar* estre* go_on gone_$ grand*_esta heave* in_front inten* kills_me la_azote* lap las_venas lay_down les lined llega*_a longe*_$ looki*_over mato_$ me_ando me_atrop* me_paro mejor__BROKEN mis_hijos nobod*_will noose_$ permi*__es plan_and shot take_me tengo__MEANS thank__for the_insur* tubo_$ vuelv*_$ weapo* when_they why__i
19: ALMOST__ways GO_a_KILL LIFE_. ME_estoy_STOP ME_legs NOT__up NOW_desca* OTHER_AGAIN_AGAIN USE__up WANT___BODY a_noose a_ver abajo_$ acaba* all__them all_set away be__OTHER be_dead been__ME bottl*_$ brinq*_$ bye cant_promi* cant_stop cielo cuant*_pasti* cylin* de_dormi* de_hacer* deepe* despe* el_cuell* el_segur* i_aint is_DAY it__morni* its_quiet jump_and just_ALMOST_PERSON la_orill* lasti* looki*_STOP me__manan* mejor_sin my__told my_arms my_wrist no__probl* no_exist* nombr*_de off_mysel* piern* ploma* por_todo son_# the__floor the_top time__up to__# truck very_DAY very_day voice_that world__bette* ya__arreg*
18: ._OTHER_DAY ._OTHER_LIFE ._PERSON_STOP BYE___YOU CAN_GO_of DAYT___TEXT IF___TEXT KIN_WHAT_IF ME_BROKEN_KIN ME_DIE ME_misma NOW__arreg* NOW__va OTHER_MEANS_OTHER OTHER_gramo* PERSON_NOT THREAT_para_ME UNTIL__TEXT WANT__DIE YOU___MEANS YOU___NEW ^__conte* ^_hope ^_keep a__picke* aqui__NOT arbol_$ askin* at__MEANS be_over bette*_with brinc*__NOW cielo_$ con_DRUG con_esto despe*_de dormi*_para eatin*__i en__vias estan__en estoy__OTHER gas_y haber hacer*__$ has__USE holdi* into_a la_carta la_casa le_pedi live_$ looki* lupit* matar_me misma morni*_and my_life nobod* nobod*__to nombr*__mi nothi*__me por_ME segui*_respi* survi* the_wall think* thoug*_of trust_mysel* voy
17: ALMOST___BROKEN BYE__YOU BYE___WHAT CAN___REMOVE HURT_AGAIN_. HURT__DAY ME_BODY ME__es ME__why ME_de ME_lap NOW__OTHER NOW__PAST NOW_might OTHER_pante* TOOK__in WHO___USE ^__escri* ^__reaso* ^_si ^_why ^_wish abri_el all__end colga* con__cintu* conmi*_$ dan__de dano_$ de__herma* death_sound* ends estar_vivo fed fuego_$ head_on is_goodb* know_where make_it manan*_ya mas__NOT mi__hoy my_throa* never_born no__dejen not_sick oigo opana para__LIFE para_hacer* pase_la pido queme* queme__brazo razor segui* starv*_mysel* takes the__box the_platf* to__GO todas voice*_say wasnt__$ woke_up would__bette*
16: .__DIE AGO_a ALMOST_of BUSY__far BYE__WHAT BYE_a CAN__this DRINK_OTHER HOPE__stay LATER__NOT ME_ALMOST_about ME__attem* ME_lleve NOT_START_. NOT__DAY NOT_born OTHER_orill* TEXT_._BYE UNTIL_# WANT_DIE WANT__LIFE WHAT_NOT_YOU WHAT__BUSY ^__ahoga* ^__keep ^__queme ^__world ^_made amo and_AGO and__see car car__the con_OTHER cuand* cut_$ diosi*__NOW el_agua el_gas en__mesa estoy_parad* good_DAYT guard* how_many hoy__tomo inste*_of it_take last_day lleva*__$ lo_unico made_ME_WANT mano_$ me_down me_rasgu* mismo_$ no_more on_# on__bridg* on__highw* one_bulle* only__out otro para_siemp* pensa* pense pills_in por__BODY respi*_$ so__can the__way to_step to_swall* tried__hang vine_a volve* wish_i wont_see
15: .__UNTIL CAN_REMOVE_. DRINK_bleac* DRUG_so_ME HURT_ME_. IF_ME IF__was KIN__IF MEANS__right ME__toda ME_acues* ME_despe* ME_recoj* MINUTES___ALMOST NOT_LIFE OTHER_azote* OTHER_mangu* OTHER_rio TEXTS_._NOT TOOK___TOOK WANT___BROKEN WANT_to_GO YOU_REMOVE ^_dejen ^_last a__hija adios__$ ahoga*__OTHER and_now aslee* at_DAYT be_gone been_cutti* broth*__the caso_a cigar* cuand*_me cuant*_DRUG dios_me dont_send down__the drive endin*__$ esper* feel_WANT fine_AGO get__when going__drive going__try hacer*_algo heave*_NOW i__l im_# impor*_si is_CALL_ME is__last just_wante* la_escop* mama me_dicen mejor more_TOOK muero_$ munda* my__bottl* my_own nino off_the on__table para_WHAT para__NOT pasti*__mas peace piso_# puse_OTHER quemo_con stop_or the_PROGRAM to__off trail*_$ venas vidri*_$ want__be want__to ya_puedo
14: #_been ._WHAT_NOT ALMOST_about_STOP CALL_a CAN__come DRINK_a DRUG__. IF__BUSY KIN_._NOW KIN_WHAT LIFE_# ME_BYE_. ME___BROKEN ME__hacie* ME_hubie* ME_see NEW___ME NOT_ME_extra* NOW_NOT_GO NOW_OTHER OTHER_autop* PERSON__KILL STOP_it STOP_this THREAT_of WANT__BROKEN WANT___LIFE ^__arrib* ^_dios ^_if ^_tengo about_drivi* ahorc*_me azote* broth* conte*_ya cuide*_a culpa donde__se edge__$ encon*_$ estoy__pasti* every*_you exist*_$ forev* forev*_$ frent*_al graci*_por hung_the im_done in_march las_pasti* las_piern* manan* matar means no_llego now__want ojala_NOT one_round own__$ own_hand para__$ planc*_en plane* real_perso* reaso* regal* road savin* se_vaya segur* soga_$ take_all tengo__pasti* the_CAN the__bottl* the_cat third tonig*_is traig*_OTHER ultim*__$ velor*_$ wont
13: ._DIE ALMOST_ME_CAN ALMOST_en BROKEN_NOT BYE__the DAY__all DRUG_count* GO_y HURT_is IF_ME_was KILL_AGO LIFE__TEXT LIFE___HOPE ME_TEXT_a ME_WANT_. ME__NUMBER ME___START ME_brain* ME_carve* ME_or_NOT REMOVE_para WANT_KILL WHAT_ME_lleve ^__life ^__tengo ^_digan* ^_estoy ^_ive ^_soy a_dange* a_hacer a_razor abrir agarr*_y agua_se alla__$ anymo*_$ asi_$ at_midni* bad_thoug* busqu*_$ dame_una deje_la desca* despe*_$ dye este_LIFE insid*__got it__# it_twice join__$ la_mangu* let lleva*_NOW los_GO me__toda me_dejen me_inste* mi_ultim* muero no_creo on_seein* parad*_en paz_$ perdo*_por pier pills_count* prefi* que_dios quier*__aqui razon_para savin*__my segui*__$ sleep_$ stood__the take takin*_my that__$ the__AWAY to__BODY todo_REMOVE un_brinc* up__$ ver_si vivo waiti* was_ME where_ME_GO ya__despe* yo__donde
12: #_GO #_adios #_would ._OTHER_MEANS BUSY_AGO BUSY_REMOVE BUSY_and BYE__todos DRINK_cloro GO__LIFE IF__LIFE KIN___ME ME_STOP_this ME__al ME__pero ME_l NEW_side NOT_KIN NOW_NOT NOW_saben NUMBER__. OTHER_tengo PAST___YOU SICK__purpo* STOP_ME_LIFE TEXTS___BROKEN TOOK__MEANS WANT_GO_con WANT__BUSY WANT_to_LIFE WHAT_ME_KIN WHO__ME ^__al ^__chuy ^__muert* ^__raje ^__swall* ^__tell ^__took ^_going ^_one a_DAY a__conmi* along__AGO bday_is bette*_REMOVE bottl* conmi* corte_$ date de__JAIL decis* digan*_a dios dios_mio dont__mysel* dont_need este_mundo have__gun hice hole__of hurti*_mysel* i_l i_pray it_every* just__GO keeps_telli* last may__i me__tiro my__after of__MEANS of__NEW pal plann*__a propo*_$ roof_of self sewer* si_amane* sleev*_$ the_highw* the_pills the_shotg* them__$ them_all there* throa*_$ to_strin* todos under_ME up_ME use__on volan*_en way_home where_im woke__NOW wrote_the yo yo__aca yo_me
11: #_AGO_NEW #__day ._ALMOST ._NOW_ALMOST .__NUMBER AGO__. AGO__cryin* BROKEN__HOME DAYT___ALMOST DAYT__esta DIE__WANT GO__TOOK GO___WANT HURT_ME_HOPE JAIL_ME_KILL LATER_WHAT_se LATER_de LIFE_NOW ME_JAIL ME_NOW_ME ME__LIFE ME__OUT ME__en ME_dicen ME_rasgu* NOT_ME_va OTHER_gas OUT_ME PAST_con TEXT__BYE TEXT__DAY TEXT_the WANT_BROKEN_. WANT__aqui WANT_hacer WHAT___KILL WHAT_se YOU___OTHER YOU__a ^_# ^__almos* ^__cut ^__gave ^__seria* ^__the ^_does ^_i ^_mood a__put acaba*__todo bette* blade__my ceniz* cierr*__talle* cut_so day_$ de_agua dije each en__cuell* endin* esta__ME frien*__netfl* get__fine give_my go__with go_of god__me have__ME here i_cut in__BUSY it__IF keep__ME keeps kind_to know__im la_# la_fusca la_polic* looks me_tomo midni*_$ more_probl* more_than motor__ME no__manan* of_ways out__good pasti*__me queri* quise__PAST ready_$ se_OTHER se_donde signe*_the sleep somet*_i stay sumbo* tell__group tengo_OTHER the__thatl* this_$ to_DIE to__mysel* toca_$ told want_out wasnt_here well_be
10: ._WANT BROKEN_at BUSY_UNTIL BUSY__NOT BYE__writt* CAN__of DAYT_a DIE_thoug* GO_ME IF_the KILL_. KIN__BYE LATER__DAY ME_ALMOST_of ME_BYE ME_KILL ME_LATER_DAYT ME_OTHER_LIFE ME__WHAT ME___MINUTES MINUTES__a NOT__LATER NOW_YOU OTHER_carro OTHER_pared_UNTIL SICK_on STOP_de TEXTS__NOT TEXT__ME TEXT___KIN THREAT__ME WANT WHAT_SICK WHAT__KILL YOU_TEXT_para YOU__WHAT ^__talk ^_ando ^_bad ^_is ^_lasti* ^_me ^_perdo* adent* along_fine apren*_fuego balco*_$ bette*_place call_$ cinto__OTHER de_facil deep del_MEANS del_puent* despi*_$ do__$ dont_look drove_to el_rio ella esper*_el estar__este for_every* front_of hacer_algo hice_dano i__gone i_lost i_think in__pleas* into__wall it__when just_REMOVE_ME l_l les_escri* like__$ llega load me_lleve me_quite meet_my muert*_$ naci_$ nadie no_despe* not_plann* of_LIFE peace_WANT permi*_este pray_for prefi*_estar quier*__un regal*__ropa she_dont sigo__$ spinn* starv*_ME talk_to telli*_me tengo__frasc* tengo_fecha thats_WHAT the__OUT the_only theyl*_get think*_how this_TIME to_ME to_count told_the under_my vida_$ walk wife y_NOW y_WHAT
9: ._HURT ._NOT_KIN ._WHAT_ME ALMOST__KILL BODY__NOT BYE BYE_de CAN_notic* DAYT_NOT DAY_NOT DIE_BUSY_. DRINK__OTHER GO__peace HOPE___LIFE HURT_HELP_. HURT_ME_BODY IF_ME_NOT IF_ME_TOOK KILL_ME_WANT MEANS___NOT ME_PAST ME___LIFE ME__do ME__down ME__the ME_boy ME_impor*_IF NOT_TEXT_up NOT___LIFE NOW___STOP NOW_lleva* OTHER_haga OUT_._OUT OUT_is SICK___HURT STOP__. WANT_ME_TEXT WANT__NUMBER WANT__disap* WANT_to_BROKEN ^__a ^__been ^__cant ^__more ^__of ^_drank ^_pills a__AGO affai* ahora_no al_MEANS algui*__de algui*_me all_ME amane*__$ and__STOP balaz* be_STOP boss burne*_ME chris*_i corte* decid*_$ digan dont_wake door drunk_and edge_$ en__sleep* end__tonig* eveni*_$ for_DAY fue_accid* glove* hay__$ hope_it i__die i__make if__jump ima__ME it_$ jale kills__$ la_hora love_OTHER made_my mysel*__$ no__$ no__amane* no__mori not__$ off_dead one_last own_BODY parad*__la passe*_in perdo* puent*_$ quier*__mas quise_KILL ray ropa_dobla* senti* shut sick__this sitti* stop_$ tengo__DRUG that_$ the_MEANS the_parki* this_again this_plane* took_them tubo un__solo up_$ wake__tomor* wall wanti*_to with__NOW wont_$ y__GO you_wont
8: #__TEXT #__dont #_de ._ME_GO ._REMOVE_OTHER ._WHAT_PERSON .__JAIL .__MEANS .__STOP ALMOST__takin* BUSY_para BYE_. CAN_ME_GO DIE_BUSY DRINK_of DRUG_USE GO_a_USE IF__KIN JAIL_las KILL__y KIN__OTHER ME_BROKEN ME_CAN_just ME_WANT_GO ME___DAY ME_mind ME_paro NOT_HOPE NOT_WANT_amane* NOT_YOU NOT_promi*_ME OUT__ME PERSON_ME PERSON__ME PROGRAM___ME SICK___ME STOP_. STOP_AGO STOP_ME STOP__DRINK STOP_las TEXTS__. TEXT_. WANT_BROKEN WHAT_GO YOU__at ^__deje ^__did ^__look ^__my ^_adios ^_esta ^_ima ^_prefi* ^_up ^_wont about_to aca al__NOW all__maybe alrea* and_ME and__done anybo* be camio* car_$ care carro cerra* close* corta*_otra could_just count* cut__deep dads despu*_del died do__mysel* en_OTHER every* every*_$ every__ME fecha felic*_NOT it_STOP it_tonig* k__l keep__safe kill knife__right la__puest* la_autop* lasti*_me left life_ends lleva* mas__$ matar__$ me_vean mi__cuand* mi_viejo mom_so motiv*__segui* motor__me my_goodb* mysel*__death nadie_$ no__nadie no__ray no__would no_quier* only_TEXTS only_thing para_NOT parki* pills__# pipe_$ quier*__ya quisi*__me radio ready__meet safe saque savin*_my shoul* stops subi the__say the_house think__ways to_LIFE tomor* uno va__encon* ver_IF viejo__lo viend* viern* volan* wante* when when_im will with__$ worth ya_lleva*
7: #__voy #_ojala ._MEANS ._MINUTES_OTHER .__TEXT AGO__ME BROKEN BYE_ME_NOT BYE__OTHER DAY__NOT DIE_ME JAIL_ME JAIL_made_ME KILL__. KILL__OTHER ME MEANS_OUT MEANS_OUT_. MEANS__ME MEANS__a ME_AGO_ME ME__STOP ME__donde ME__l ME_be NOT_TEXT_a NOT__DAYT NOT_be NOT_for NOW_ME_DRINK NOW__GO OTHER_DAY_y OTHER__en OTHER_fusca PERSON___OTHER REMOVE_ME START_the TEXTS_DRUG_. TEXT__fine TOOK_it UNTIL_WHAT WHAT_LIFE_. WHAT__KIN YOU_. ^__decid* ^__dont ^__el ^__las ^__shoul* ^__too ^_anoch* ^_dont ^_no ^_ojala ^_plann* a_MEANS a__OTHER a__place a_estar a_llora* acabo ando__en asi at_AGO at_BUSY bank barre*__ME be__one been__CAN being__$ brain*_out bridg*_right can_quit cell_$ cintu*__OTHER cloro_$ come con__$ con__SICK corta*_me cut_deepe* cut_too date_$ de__# debi__en di dont_see entie*_$ estar_BROKEN every*_ME_ALMOST every*_im frent* here__ME hope_i id ideas im__dange* ir_en is_right it__$ its_ME its_time join_her la_almoh* last__$ long_walk mi__muert* mi_plan motor my_brain* my_time neith* never_do out pensa*_$ porqu*_no que__vivo quier*_exist* ready recko*_ME round_the see__i see_you segui*_en send si_yo slit_ME tell tell__KIN tengo_la the_BYE the__under the_lake the_lord the_one tierr*_$ to_GO to__LATER todos_adios un_tiro va volan*__OTHER want__out would__a would_do y_ALMOST ya ya_soy
6: #__corte #_freig* ._OUT ._PERSON_WHAT ._USE_OTHER .__OTHER AGAIN_. ALMOST__GO ALMOST___ME BROKEN__feel CAN___PERSON CAN_have_ME DAY___KIN DIE__. DRINK_OTHER_gramo* GO__OUT GO__START HOPE_of IF__TEXT KILL_y KIN_TOOK_it LIFE_CAN_be MEANS_. MEANS__the ME_. ME_BYE_ME ME_GO ME_TEXTS ME__BROKEN ME__DAYT ME__KILL ME__NOW ME___DIE ME___MEANS ME__longe* ME__of NOT_WANT_DIE NOT__sient* NOT_come NOW_ME NOW__YOU NOW___DAY NOW_escog*_OTHER OTHER__a OTHER_quise OUT__good STOP_NOW STOP__ME TEXTS___GO TEXT__the TOOK_ME WANT__crash WANT__in ^__adios ^__count* ^__escog* ^__me ^__no ^__venen* ^_cant ^_kill ^_mejor ^_quien a_corta* algo_$ algui* bajo_LIFE be__DAY bed brinc*__ya cant_keep clips__$ da de_NOT dead_$ desde deser*_to despi* did digan_WHAT dont__tomor* dont__why dont_let dont_try es_ME escog*__DAY ever__$ every__$ fall favor_antes going good_$ hand_$ happe*_if helps i__stop i__wake if__happe* in_$ into_traff* its_ME_PAST its__$ kids kitar*_OTHER_LIFE la_insul* locur*_conmi* long__on look_for loved__$ me_mate mess mysel*_with no__pain of_OTHER on__MEANS once or_ME over_for para__sigo pared_hasta phone_anymo* place_$ pulle* punch* quier* quise_KILL_PAST right__$ saved sayin* says_OTHER_NOT says_they segur*__la set signe* sitti*__the sleep_and sobre* the_close* the_water there*__$ tied_the till time__i to__$ to_who tome_cloro true__is usted* van_a vez vivo_$ volvi_a whats_the with_NOT works_i worry_about would ya_$
5: #_and #_st ._ME_HURT ._ME_NOW ALMOST__REMOVE ALMOST_about_BROKEN BUSY_OTHER BYE_for CALL_ME CALL__PERSON CALL___GO CAN__BROKEN DIE_. GO___ME GO___OTHER GO__dar GO_to HOPE_._ME IF_NOT JAIL_OTHER KIN_._WHAT KIN__the LATER__. LIFE LIFE__bette* MEANS__NOW ME_NOT_see ME_OTHER ME_STOP_LIFE ME_WANT ME_WANT_KILL ME__AGO ME__WANT ME_de_OTHER NOT_WHAT NOT___WHAT NOT__a NOT__for NOT_este OTHER_. OTHER_DAY_NOT OTHER__WANT OTHER___ALMOST OTHER__y OTHER_unico PAST__esta PERSON_YOU REMOVE__MEANS REMOVE_a SICK_. SICK_TOOK TIME___ME UNTIL__bled WANT__be WANT__was WHAT_ME_WANT ^__ando ^__dios ^__is ^__last ^__quier* ^__real ^__so ^__to ^_after ^_bury ^_id ^_im ^_nadie ^_think* a_START a__$ a_date a_hole after algui*__me alrea*__goodb* and_never anoch*_$ aqui aroun* arreg* at__edge bala baran* be__ME becau*_i best_KIN_ME bridg*__now by__# caso cigar*_again clean__up colga*__el crash_ME deber* did__survi* dile__ME diosi*__ya drive__the el_domin* en__ME escop* felic*__ME fifth__NOW final*_decid* fue_culpa go__$ gone hacie*__$ hand hangi* herma*_$ i__$ if__took in__barn in__hand ir is_peace* is_there junta* la__dobla* layin* le_pido levan*_$ lleva*_ya made__want mas me_$ me__ganas me_acues* me_one mi_$ my_daugh* my_head my_kids my_mind my_roomm* my_siste* my_spons* netfl*__and no__falta of_BROKEN of__life passe*__# por_WHAT puse que__atrop* que_brinq* queda queme__BODY quisi* raje_las reaso*__stay reaso*_to renun*_a scare* sin__$ tengo__pisto* the_# the__CAN the_quarr* the_whole think*__takin* this_life tired_of tomor*_for turn_# unali* voces wake_up walk__traff* wasnt way_HOME who_gets with__KIN works
4: #_BYE #__YOU ._NOW_TEXT AGO_aqui ALMOST__the BROKEN_. BROKEN_KIN CAN__AGO DAYT_NOW_NOT GO_to_BUSY KILL KIN___OTHER LIFE__# LIFE__. LIFE__OTHER ME_DIE_. ME_KIN_al ME_PAST_DAY ME_PAST_DAYT ME___BYE ME___NOW ME__be ME__close* ME_esta_CALL ME_this ME_vean NOT_ALMOST_ME NOT_TEXT NOT__to NOT_creo_TEXT NOT_despi* NOT_was NOW_._OTHER OTHER__CAN OTHER___OTHER OTHER__pero PAST__. PERSON_to STOP_OTHER_ropa STOP_or_ME TEXT__MEANS WHAT_NOT_ME WHAT___NOT YOU__for YOU__para ^__# ^__bough* ^__mysel* ^__se ^_hopef* ^_looki* ^_que ^_quier* ^_want a_ME aint all all__pills and_BROKEN and__TEXT ando_en aqui_TEXT been_think* bette*__$ call can_die canse_de cumpl* dange*_to dar_un de_OTHER_HOME de_WHAT deje__ropa del_banco didnt__up diga drink__$ drivi* el__$ el_carro en_OTHER_BODY en__falda enoug* es escog*_OTHER_DAY esta esta_alto estoy favor fifth__now frida*_$ from_ME fue__$ ganas_tambi* going__drink going__set got got__pills hear__ME hijo hit how__tylen* hunti* i__about i_bough* i_keep im_about in__garag* in_peace keep__STOP know__$ lado_$ las_dos le lol__NOT matar_$ me__$ me__volar mia much_ME_WANT munda*_$ my__like my__shot never__up no_despi* no_hay nobod*_would nothi* ojala__despi* overp* pegar puedo__con punch*_the rio_con road_$ s says_OTHER shoul*_just solo_$ son sound* soy_un step still_want the_BYE_NOW the__REMOVE the__alrea* the__dont the_means the_track* tied tirar_me tired to_START_OTHER todas_$ today_$ todo tomar_todo voy_$ walk__the want__wake why why_NOT with__by wont_have would__me y__solte ya__$ ya_escog* you_take youll_read
3: #__quier* #__to #_i ._CALL ._CAN ._GO ._ME_BYE ._ME_WANT ._NOW ._USE ._WANT_ME AGO__GO ALMOST___STOP ALMOST__jumpi* BROKEN___HOPE BROKEN_than_AGAIN BYE_to CAN_PERSON CAN_REMOVE CAN__. CAN_just DAY__las GO_. GO___LATER GO_a_STOP GO_on HOPE_to HURT_. HURT_AGAIN HURT__. JAIL___AGO KILL_ME_. KIN_ME KIN__WHAT LATER_NOW LIFE_up MEANS__and MEANS_comes ME_AGAIN_. ME_MINUTES_. ME_TOOK_# ME_TOOK_somet* ME__. ME__PAST ME___BODY ME__bleac* ME__doing ME__lol ME_hice ME_oded ME_pray ME_starv*_ME MINUTES__seein* NEW_LIFE NOT_ME_. NOT__por NOT__van NOT_conte* NOT_creo NOT_hay NOT_safe NOW___GO NOW_compr* OTHER_SICK OTHER__NOT OTHER_caja OTHER_comid* OTHER_via PAST_y SICK__NOW START__. STOP__del TEXT_ME_. TIME_ME UNTIL UNTIL_there* WANT__ME WANT_to_DIE WANT_to_STOP WHAT__en YOU_for ^__como ^__drove ^__kms ^__on ^_give ^_see ^_suici* a__vida a_plan a_truck acaba*_$ again and_START and__NOT back_in bag bajo_tierr* be__BYE be_alive brazo* busqu*_ya by by__own canse__la daddy* desap* disap* do dont drink* enfre* ever_TEXT every*__be every_day extra* feel_like find_ME fine__ME for__kids forma frasc*__y front__a gave go_$ god gun hable hacie*_dano happe*_to her her__$ hijo__que home hoy_voy i_tried in__shed inten*_KILL inten*_KILL_ME is__$ is_bette* is_writt* it__ME its its__yet keep_livin* keep_pictu* kitar*__LIFE kitar*__vida la__$ la__lista la_otra legs lol_she long__$ look me__cerca mi__$ miran*__abajo more_pain mucha* mucho my_affai* my_car next next_week note one only__OUT perdo*_al perro porqu* prend*_el put_my que__$ que__accid* que__toque quier*_amane* quier*_volar segur*_ME seria si somet*_ME son_para soy suici*_$ take__$ tengo tengo__listo than_back the__sleep them_$ think_of this__$ to__here un__$ una_MEANS vergu* vivir_asi was__$ was_never what_i with__mom with_long world_is y__STOP youll__about
2: #__# #__IF #__hoy #__la #__the #_a #_mood #_wont ._DRINK ._HELP_ME ._HOPE ._NOT ._NOT_GO ._YOU .__CAN AGAIN AGO___WANT AGO__encue* BODY_. BROKEN___ME BYE__. CALL_ME_down CALL__down CAN__STOP CAN___ME CAN_have CAN_many DAY_. DIE_WHAT DRINK_todo_OTHER DRUG_CALL DRUG_CALL_ME DRUG_in GO_con GO_culpa HOME___OTHER HOPE__keep HURT__AGAIN IF_NOT_despi* IF_YOU IF__despi* KIN___NOT KIN__to LIFE_asi ME_KILL_. ME_STOP ME___DAYT ME__bonit* ME__de ME__it ME__promi* ME__where ME_atrop* ME_brain*_OUT ME_del ME_even NEW_lol NOT NOT_AGAIN_. NOT_GO_culpa NOT_LIFE_up NOT_ME_van NOT__NOT NOT__culpa NOT_come_AGAIN NOT_more NOT_try NOW_. NOW__STOP NUMBER_YOU_ever NUMBER_en_ME OTHER_BODY_. OTHER_BYE OTHER_NUMBER OTHER_WHAT_GO OTHER_cuart* OUT_. PAST_TIME STOP__NOW STOP___ME STOP__este TEXT_ME TEXT_ME_ME TIME_. TOOK_. TOOK__ME USE_y WANT___ME WANT__los WANT_the WHAT_YOU_TEXT WHAT___NOW YOU__have YOU_all ^__estar ^__have ^__holdi* ^__vida ^__want ^__you ^_le ^_my ^_somet* ^_tome ^_ya a_DAYT a_WANT a__mejor about_not acost*_$ again_$ ahoga* amarr* apren*__$ are_bleed* be__bette* beam_in bette*__me bleac*_$ blow__brain* brain*__$ cerro_con conmi*__$ contr*_OTHER da__OTHER de_ALMOST de_OTHER del__$ doing_it el_cigar* el_cuart* el_sleep* ella_$ encue* enter* escri* falte frida* fuera get__$ go__sleep happe* has heave*__$ here_for hope__next i__down i_starv* i_want im_ready in__paper irme_con it__HURT just just_NOT just_TEXT just__ME just__wake keep__over knife_on la_pared le_di left_for los__$ los__AGO lunes_no made__MINUTES made_peace many_tylen* mas__WHAT maybe_dont mi_herma* might mis mom__much much_longe* my__again my_guita* my_legs need_me no__busqu* not numbe*__ever numbe*_is of_DRUG of__$ off__cliff on on__plane* one__and plan__seein* queme_el raje reaso*__keep renun*__la si_nadie sleep* somet*__ME stay__this stopp* strin*__$ stron*__$ tell__PROGRAM telli* the_DRUG the__NOW the__middl* them to_ME_KIN to__DAY to_disap* tomor*_$ try__$ ultim*_$ un_ploma* vida_no voy__dar way_OUT whole__$
1: #__a #__but #_le #_today #_y .__CALL AGO_. AGO_._ME BODY BODY__. BYE_every* BYE_yet CALL___ME CALL_por CAN___PAST DAYT__ALMOST DAY_AGO DAY__OTHER DIE___NOT DRUG_and GO___LIFE GO_to_DRINK HOPE HOPE_ME HURT__BODY IF_._NOT IF__a IF__jump JAIL_PAST_y JAIL__KILL KIN___WHAT LATER__NOW LATER_del MEANS__. MEANS_y ME_ME_ALMOST ME_TIME_. ME_WANT_ME ME__DIE ME___GO ME__a ME__aca ME__at ME_estoy ME_quedo ME_throa* NEW__. NOT_KIN_para NOT_OTHER_. NOT_WANT_to NOT__amane* NOT__just NOW_DRINK_OTHER NOW_escog* NOW_regal* OTHER_._NOT OTHER_ALMOST OTHER_BODY OTHER___NOT OTHER__in OTHER__para OTHER_almoh* OTHER_pared OUT_and STOP_._NOT STOP__DAYT STOP_to TOOK_OTHER_all TOOK_por UNTIL_OTHER UNTIL_aqui_TEXT WANT_CALL_ME WANT_amane* WANT_antes WANT_volar WHAT__WANT WHAT_los WHAT_tengo WHAT_the WHAT_to ^__calle* ^__sient* ^__time ^__today ^_could ^_cravi* ^_inten* ^_left ^_todos a__LIFE a__ME about__alot algo and_NOT_TEXT and__switc* arrib*_$ arrib*__puent* at_once back_$ bangi*_ME bangi*__GO burne*_mysel* canse__OTHER cant__mysel* churc*__just clean comes con__KIN con_ideas conte*__saben de__$ dead__back die_$ el_gramo* entie* entre*_por escog*_el esper*__se esta_CALL estar__$ estoy__dano finds_ME finds__$ finds_me fore__$ frien*_my fui gas get go__livin* goodb*__i hago_$ happe*_IF harme* here_$ hit_me hoy_no i__alive i__bleac* i__nothi* i_carve* i_inten* i_still inten*__be its_BYE its__TIME just_waiti* kitar* la_vecin* las_DRUG like_this long_sleev* los_ojos made__CAN me__hacie* me_here me_mori me_raje meter mio miss__$ more__$ morni* much__want mysel*_$ nada_$ navid* nice night_i no__culpa no_volve* not_leavi* of__ME parke*_by pecad* pedi picke*_OUT pictu*_ME piern*_para point__livin* por__cuerp* que que_const* que_tengo queme_OTHER_BODY quier*_estar rasgu* renun*__OTHER safe_$ sangr* say se_mato see_why shoul*_have some__us someb* stop_me sunup takin* talk__down talk__me tengo__y than than_feel thats the__freig* the_barre* there_any this__BYE time_$ todo_YOU tome_un twice veces viend*_para viva_$ way_out world_would y_ahora ya__desca* years__$
-1: #_the ._OTHER_GO ._TEXT ._WANT_STOP .__BUSY .__NOT .__YOU AGO__DIE ALMOST__. ALMOST__ME BROKEN_OTHER BROKEN__the CAN_be DAYT DAYT_. DIE__NOW DRINK_PAST GO__CALL GO__DAY GO_al HOSP HURT___OTHER IF_WANT IF__WHAT IF___YOU JAIL_rasur* KILL_OTHER_ropa KIN_is LATER_the MEANS_and_ME ME_AWAY ME_BODY_is ME__BYE ME__NOT ME___BUSY ME__dos ME__have ME__rasur* ME__with ME_en ME_feel ME_just NOT_NOW NOT_REMOVE NOT__BYE NOT__OTHER NOT__STOP NOT__de NOW_GO NOW__se NUMBER_._ME OTHER_OTHER OTHER__ME OTHER__NOW OTHER__de PERSON_. STOP_SICK_. STOP__MEANS STOP_there TIME TOOK___BUSY UNTIL__DAY WANT__NOT WANT__OTHER WANT__una WHAT_NOW_ME WHAT__CALL WHAT__ME WHAT___STOP YOU___NOT ^__$ ^__put ^__this ^_es ^_hoy ^_todo ^_took a__hoy a__mama ahi_$ an and_NOT anyth* arma be_$ bone call__$ cance* cant__it casa coffe* conte*_$ corri* could__a creo cuatr* cut__hand day dio en__casa esto frien* grand* hi i_like im_hopin* in__car knew looki*_for me_mudo mine mood__$ more_$ murde* my__$ my__look my_grand* no_tengo nobod*__$ ocupa* on_top ones part pasti*_de pasti*_para prepa* puro quier*_$ recib* respo* rest rifle saw ser so__ME sobri* sueno super tengo_WHAT texts that__NOT the_STOP the__AGO the__made the_roof the_same those tomar_un tome__pasti* too_$ trae tu un_cigar* up_DAYT usual* van__STOP voy__poder want__do were where with wont_let y you_dont your
-2: #__NOW ._ME_ALMOST ._ME_KIN ._ME_OUT .__OUT .__WANT ALMOST ALMOST__OTHER BROKEN_ME BYE__los DRINK___NOT DRINK_en GO HURT__with IF__CAN JAIL__. MEANS__OTHER ME_GO_to ME___REMOVE ME__know ME__right ME_good ME_meds NEW_. NOT_. NOT__OUT NOT___KILL NOT__en NOT__this NOW NOW_NOT_ME NOW___ME NUMBER__OTHER OTHER_STOP_. OTHER__es OTHER_los PAST___NOT REMOVE__. STOP___OTHER STOP_up TEXT_UNTIL TEXT___ME TOOK_DRUG TOOK_ME_DRUG UNTIL_DAYT USE WANT_ME WANT_ME_TOOK WANT__jump ^__just ^__voy ^_its a_HOPE about__ME about_it aguan* and_nobod* animo antoj*_$ bad becau* borre* breat* butte* cant__my cares desma* dont_text el_$ el_cuchi* en_OTHER_HOSP enoug*_for famil* favor* feel felt frasc*_de glad half hey i__need i_drank in is it_off levan* lonel* looki*__me los movie much muy my__took noon of__GO off over_the peopl* pues que_hoy quier*_KILL repor* right roof_$ see_no since tengo__de that_ME the_best they to_TEXT to__NOW toco took type ultim*__NOW un_MINUTES unos want__live went wont_quit worke* y_NOT_ME y__WHAT ya__tengo you youd yr zero
-3: #_# #_TIME #__for ._AGO_ME ._IF ._ME_HOPE ._NOT_OTHER .__AGO .__USE .__WHAT AGO__AGO BROKEN__and BROKEN_en BYE_._ME CALL_. CAN__be DAYT_y DIE__YOU DRINK__NOT DRINK___NOW DRUG_para GO__ME HOPE_en KIN__ME ME_TOOK ME__busca* ME__is ME_and NOT___ME NOT__of NOW_REMOVE NOW___TEXT OTHER___DAY OTHER__del OTHER__it START___OTHER THREAT THREAT__OTHER TOOK___NOT UNTIL_DAY WANT_START_con WANT__TEXT WHAT__. WHAT__a WHAT__de ^__and ^__might ^_ill ^_only a_OTHER and_wont anda arma_$ back_to came camin*_$ can__it cuchi*_en de__adios de_aqui dejar* del dog_$ doing el en en__DAYT en__HOME estoy_cansa* every*__ME for_# for__DAY great had hospi* hoy_amane* ice in__DAY la_seman* las__$ love me_back me_quede my_meds ninos no pero__ME plan_$ plant* playe* stop__me super* tamal* tengo_THREAT tengo_miedo there*_NOT this__STOP tome_todas train tv una used want y_OTHER ya__quier*
-4: #__es #__pero .__TOOK BROKEN__ME BUSY_on CAN DRINK__y DRUG__NOT GO__DETOX KILL_al LIFE__so ME_KIN_a ME_NOW_. ME_PERSON_. ME_REMOVE ME_SICK ME__DRUG ME__YOU ME___IF ME_the NOT__any NOW___MEANS OUT SICK_and START START_ME TEXTS__ME TEXT_OTHER TEXT___NOW TEXT_bette* TOOK WANT___HOPE WHAT___WANT ^__mean ^_de ^_el ^_it a_KILL a_LATER alrig* antes apunt* ayer back_on be_ME blood broke byu cant centr* class comer eithe* en__KIN estan food forgo* hombr* hope hurts i__off job losin* mas_$ me_# mixed my__tonig* need o ok over pills__the place que_yo quest* quit se__$ see__ME sigo_inten* someo* stab stand study to__YOU to_keep un vi vivir__esta whole winte*
-5: # #__$ #__OTHER #__me #_no ._AGO ._SICK ._STOP .__GO BUSY CALL__. DAY DAY_de DRINK_NOW HOPE__OTHER JAIL__OTHER KIN_. KIN_NOT KIN_en LATER_. LIFE__the MEANS___BYE ME_CAN_be ME_NOT_know ME_TEXT ME_TEXT_. ME___TEXT NOT__CAN NOT___ALMOST NOT_tengo OTHER OTHER__por STOP_the TEXT__GO TOOK__REMOVE WANT___TEXTS WHAT__AGO ^__i ^__its ^__y a a_$ a__OUT ando__$ at at_ME but__NOT chatt* check con__famil* convi* cuerd* cut_my cut_the dan deale* didnt__to doing_this dos drank dropp* este_NUMBER grave hes i_dont leave let_me mando mano_y my_boss nada__$ no_$ one__$ play por progr* se_DRINK sient* since_i so_ME stop__$ sure te telef* their think times to_BUSY un__WHAT viene wait what where_i witho* wont_stop y_NOT
-6: #__PAST ._BROKEN ._ME ._NEW ._WHAT AGO ALMOST___NOW GO_para HURT___KIN JAIL KIN__se ME___OTHER ME___WANT ME_hopin* NOT_MINUTES NOW__# NOW___ALMOST OTHER___NOW OTHER_esta START_asi WANT_._ME WANT__a WHAT_WHAT YOU_WANT ^__despe* ^_all ^_y all_day also burn by_mysel* calls cold cool diero* dog dont_have el_# estar__esto estud* famil*_$ finis* gener* going__$ hard have haven* i_need if in__DAYT in__truck ive linea my__wont of parti* paso_OTHER pusie* put_a recom* room salir show sola sorry sus tarde to__ME to__OUT uncle us y_GO yes
-7: ALMOST__it AWAY BUSY_. DAY_is DRINK_. DRINK__DRINK GO__BROKEN HELP IF__. IF__ALMOST KILL__ME KIN_y MEANS___KIN ME___DETOX ME_quede ME_up NOT__WHAT OTHER__se PERSON SICK_every* TEXT_del TOOK_YOU WANT___AGAIN WANT___CALL YOU ^__tiene ^_en ^_goodb* ^_he ^_so a_morir about__$ and are back bajon* beat chest clase* como como__$ could cuchi* cunad* days eat esa eso esta_manan* even fell fumar i_cant lunes_$ makes man me_escri* mejor__me mes mis_pasti* more mysel*_in nervi* no__puedo nos of_ME que__inten* roof said sirve tell_me the__ME throu* to_KILL_OTHER tonig*_i tryin* vive watch* worki*
-8: #_DAY #__and #__my ._NOT_ALMOST .__KILL .__START AGO_to BROKEN__. CALL DRUG___KIN GO_mejor HOPE__HOPE HURT__hand LIFE_LIFE LIFE_tranq* ME___CALL ME___HOSP ME_a NOT__ME NOT_en NOW__DIE OTHER_DRUG OTHER_ME OTHER__the OUT__. PAST_# TEXTS TEXT___DAYT TOOK__do UNTIL_NOW UNTIL_the ^__know ^__that ^__was ^_aqui a_DETOX a_gun a_lot about_$ all_DAY all_the am and_OTHER any as balan* commi* decid*_to defin* dice earth_$ else feel_WANT_ME fun guess igles* its_GO manda* me_lleva* me_urge ni pero prime* quier*_mas rompi* says_ME segui*_asi semes* store to_OTHER which with_ME wonde* would*
-9: AGO_AGO CAN_to DAYT_GO GO__a HOME__ME JAIL_y KIN LATER LATER_OTHER_. MEANS_for ME_DRUG NOT_DIE NOT_se_STOP OTHER__DAY WANT___BYE WANT_for ^_like ^_well ahori* baja bendi* bette*_$ blood_every* clean*__garag* cousi* cuand*__$ funer* grave_$ media missi* money over__$ quite*__$ sacar* see_NOT so talki* tears that__CAN the_LIFE the__DAY the_dog to_CALL told_me tren ve with__gun would*_be would__$ year
-10: #hour ._START_ME ._TOOK DRINK HOME_. KILL_ME_KIN KIN__HURT LIFE_and NOT_GO_to NOT___BUSY NOW___OTHER NOW___WHAT OTHER_TEXT REMOVE__REMOVE REMOVE__to TEXT TOOK___DRUG WHAT_# YOU_have ^__do ^_ok a_whole and_says aqui_no busca* conte* corta*_el de_$ dios_quier* feel__ME from gun_and i_can la_$ lot me_mata one_of only__ME our pleas* point* siemp* sol
-11: ALMOST_ME_BROKEN IF__START MEANS_with ME__BUSY ME___YOU ME_rio MINUTES_to NOT_BROKEN NOT_WANT_. NOT__WANT NOW_en OTHER_BROKEN OTHER_LIFE_. STOP_of compr* con_MEANS consu* cravi* de didnt got__gun hace inter* lette*_$ my_stepd* okay pool proba* que_$ texto* too veo when_i world_$
-12: #__y ._BROKEN_ME ._REMOVE IF__quier* ME_ALMOST_. NOT_._NOT NOT__NOW NOW_estoy OTHER__to STOP_OTHER USE_. WHAT__inten* ^__im ^_dice ^_said a__casa bebe belt_on coraz* deja dude en__HOSP for_mysel* fuerz* i__know luck me__bien meeti* nada on_ME or pan prett* suppo* this_anymo* to_hurt trust__NOW wont__up
-13: ._NOW_NOT ALMOST___KIN DAYT__GO DRUG_all JAIL_con KILL_OTHER ME_LIFE ME_TOOK_a ME__START NOW__con TEXTS_. ^_she bit comen first if__dont mal my_old poqui* schoo* seen tranq*_$ was well work
-14: CAN_KILL_ME DRINK___ME JAIL___OTHER LATER_a NOT__BODY NOW_amane* OTHER_DAYT ^__has alway* con exist* homew* opera* para_OTHER puso stuff__$ the_BUSY thoug* tres
-15: ._ME_BROKEN BROKEN_en_OTHER HOPE_up ME__bien NUMBER WON ^__like ^_antes a__hijo de_OTHER_BROKEN death dies hormi* i_didnt kind_of late_$ littl* me_ahorc* perso* stabb* stepd* that una_$ ver_a with__MEANS
-16: DETOX GO___GO ME_HELP NOT_even OTHER___KILL THREAT_WHAT YOU__. YOU__to actua* afuer* compu* cooki* happy i_used perdi* says__i summe* up__ME visit* wrote_a
-17: DRUG___DAY ME_stepd* MINUTES NOW__a SICK_DRUG WANT__DRUG WRONG YOU_to ^_thats but crazy dijo he in__LIFE lol me_rio mysel*_at su then two ultim*__de
-18: ._BYE_BYE GO___HOME KILL_a ME_NUMBER NOT_STOP OTHER_AGAIN_. STOP__DRUG ^_but ^_hace cafe cuchi*__el im_dying mache* month need_to outsi* reall* techo
-19: #_$ NOW___NOW OTHER___GO STOP___MEANS ^_se botel* good graci*_a hahah* here__to my__life pelic* remem* start
-20: BROKEN_de KILL__KIN LATER_para LIFE__esta NEW NOT___BROKEN ^__think ^_lo a_knife aint_going ex hacer*__a high se_ME some wine
-21: ME_TEXT_the START_con WANT__TEXTS ^_and a__# la_noche sofa somew* traba*
-22: NOT_on OTHER___MEANS agrad* gave_me i_would in_OTHER killi*_me me_off to_kill
-23: LIFE_in PROGRAM YOU_GO hair oh trust_ME_NOW
-24: WANT___YOU jefe
-25: bien like need_a wont_wake
-26: BYE__cigar* ese
-27: GO_a_BUSY LIFE_here ME_KIN_NOW me_corta* picke*_up
-28: mudo with__ME
-29: amena* andan early
-30: CLINIC NOT_ME_WANT hallo_senti* irme_a jaja
-31: cares__ME
-33: OTHER_KILL
-34: pierd* yeah
-35: haha
-37: grass
-39: ME_quier* for__LIFE
-41: NOT___HURT we
-43: sense
-44: i_swear
-46: tempr*
-48: ^_bottl*
-49: ._NOT_DIE
""",
    "medical": """
50: BROKEN_fuent* CLINIC_NOW_. DRINK_cloro DRUG_by NOT_wakin* ^__atrop* a_siezu* ataqu* burni*_up cant_wake choki* chorr*_$ coffe*_groun* convu* crash*_the de_repen* desma* droop* dt dts espum* fent fenta* fever fiebr* guaro_AGO gurgl* laced mordi*_una mucha*__cuart* nalox* narca* oded oding overd* param* prens* pulse pulso rcp stepp*_on strok* swall*_a swell* the_saw tobil* un_infar* una_caja wont_come
49: OTHER_cold la_visit* se_despl*
48: seein* viene_OTHER_KIN
47: el_hueso shock*_me stand_up took__whole withd*
46: sugar__# tiemb* woke__in
45: crawl*_on se_elect* snake*__the
44: #__duele TOOK__much pupil* seizu* sudo unres*
43: absce* blurr* fake_DRUG tent
42: DRINK_gasol* azul metha* throa*
41: ME_KIN_en at__mouth delir* spray veo was_elect*
40: GO_black cara esta_incon* fell gray medic_$ of_consc* sobre*
39: pies_$ se_paso unres*_$
38: SICK WANT__CLINIC sudor_frio to_many tok took_like wont_wake
37: by_a dose feo_$ foami* insul* orina* so__SICK una_jerin* veo__y
36: alarm ando_con frasc* medic resba* sangr*_por swall* turni* vomit*
35: ME_subox* dying jerin* leg seroq*_$ snake that__there water_broke
34: ALMOST_ME_BROKEN ME_balea* ambul* azuca* calen* mueve partn* pregn* vuelv*__si y_nada
33: ME_brinc* NOW_las atrag* cant__awake floor hay_uno meds_$ sweat* up_blood veint*__$
32: ALMOST__AGO HURT__bad ME_pase NOT_feel NOT_respo* OTHER_malil* TOOK__mas bebe black bugs burne* demas* hallu* puse__y respi* slurr* tomo un_derra* use__y
31: ^__tragu* ^_sugar and_green bleac* dura en_HOSP hinch* i__died los_BODY shock* to__HOSP twice was_coke
30: BROKEN_PAST adult* chest dando_un embar* escup* gris head_is hit__head medic*__$ negro od of_tylen* parar_me peed sangr*_$ shock trago un_balaz* what__i
29: BODY GO__de NOT__right NOT_reacc* ^__dio coraz*_a dos_veces drank_antif* fuent* incon* las_palab* uncon*
28: HELP_ME_. alcoh* antif* balea*_$ boca bote closi*_up diabe* dropp* la_lengu* mordi* my__open my_sleep* pasti*_$ purpl*_$ sient* thinn*_$
27: MEANS_NOT asfix*_$ azuca*_por clona* despi* en_# falta__BODY keep__OUT me_cai mixed passi* se__BROKEN took__bunch water_BROKEN
26: BODY__AGAIN DRINK_una_MINUTES ME_HOSP SICK_por arma cant ciego con__cierr* cough* dias_sin habla hago_$ heart__# hot__i inhal* inyec* narca*_OTHER no_reacc* passe*_out shock_$ trazo*
25: #_but ._BODY_HURT ME_have_USE WANT__medic* blood_in closi* conoc*_$ heada*_of la__horri* lado le mouth quemo_ME ronca some_pills think y_cayo
24: ^_water baby bleed* despi*_$ ha__NOW la_droga legs mande* my__arm ni_donde orino rat__$ rolle* side skin stopp* tirad* tome_como viene__bebe y__AGAIN
23: BODY_SICK HOSP_con NOT__CAN OUT_in USE__the ^__drank a__cant agua__NOT ahoga* alacr* arm_in burne*_real chess_HURT elect* forgo* havin* jalo_BODY las_manos moto mover*_$ not_answe* out_$ por__tomar sin_quere* so__ME the_bone veo_cosas went_black wont
22: 911 BODY__# BROKEN_here PERSON_SICK TEXT__ME ^__bit amari* azuca*_en boca_a cold confu* corre__OTHER er huele isnt__$ jerki* la_barri* le_di mante*__me open throu*_my
21: BROKEN_OTHER_conoc* CAN__BODY HOPE_and IF_. ME_ALMOST_. NUMBER___ME SICK_so TEXT_TOOK_. asfix* conoc* feels havin*_a heari* huge im_havin* lips lo_sacam* mi_tia olvid*__ya one_side pase_de pecho puso send suda tieso tight veo__de vidri* water_down
20: BROKEN__conoc* CALL__SICK DRINK_antif* ME_estoy SICK_mucho ^__so accid* an__# by__car crash*__car cut doubl* epipe* los_labio* me_balea* move piern* piern*_$ pront* sale se__duerm* swole_up
19: DRUG_and_DRINK HOME__SICK KIN_SICK_. ME_BODY_. WANT_a YOU_dio ^__hand ^__queme ^_vengo aprie* bone breat* breat*_$ con_aceit* de__ojo de_pecho del_rio elect*_$ gas hurts__a im_bleed* jarab* la_malil* las_unas llevo__dias morad*_$ no_conte* noddi* out pills_and puedo rapid* real_sleep* respi*_$ se_DRINK seizu*_this sleep*_$ sugar_is think__was un__NOW usamo*
18: AGO__DAYT BODY_HURT_. DRINK_mucha* DRUG NOT_sient* NOT_stand TOOK_en TOOK_somet* WHAT__agua ^__bicho* ^_mezcl* algo and__BODY colla* creo diese* escal*_$ esta_ahoga* esta_tirad* faint* fuert* gasol* had__fit hall hour_ago keep__out main__the many me_meti no__mover overd*_$ pasti*__que pills_$ por__nubes sin_senti* since_lunch subox*_$ the_START to_STOP too__$ too_many tranq un_vieji* was_bad xanax
17: DRINK__TOOK NOT_ME_conte* TOOK__fit TOOK_way antic*_$ asthm* bad board_$ car__ME carro corre__la corri*_y demas*_$ doble drain__$ drank el_coraz* esta esta_dando heada* heroi* is_# is_split me_tragu* need needl* no__puedo no_ride since smell* tongu*_is
16: ._DETOX ME__se ME_azuca* NOT_BODY NOT___KIN SICK_in WHAT_IF ^_mande* aceit* arm benzo* black*_out cayo cierr* desan* el_dolor fuert*_y get_air golpe_y have_$ is_GO jalo_aire la_piel left_side me_muero me_sale mi_amigo movin* nene no__despi* now oded_$ on__KIN react* room see__$ some_DRUG_PAST the_shelt* throw*_up tomo__para vuelv* worst_GO
15: ._KIN ._SICK_AGO BUSY___NOT HURT_OTHER ME_KIN_ate NOT_TEXT_air NOT__water OTHER___WANT OTHER_hueso SICK_de_OTHER TEXT_OTHER TEXT__the ^__911 ^__un ^_hard ^_old ^_send al_lado bien__y but__BODY cant__a cant_get comin*__OTHER falta_OTHER_BODY getti*__$ hard like_coffe* lleva* mi_espos* mucho pad_every pasti* pura puse__de real_BUSY se__puso siezu* tome tome_demas* took took__bottl* took__more took__my worst_heada* ya_$ yendo
14: AGO_PAST_. KIN_ate ME__TEXT NOT_START_en OTHER_oido SICK_WHAT USE__y WHAT_es_OTHER WHAT_hago WRONG a__ayuda* ate ayuda*_se bars cabec*__cabec* came_$ cant__strai* coraz*__# culeb* curb derra* desde en__bano en__carro from__DRINK funny going hand infar* keep_me media_cara metha*_$ murie*_$ no__salen of__$ pila_$ pound* pukin* que_hago reacc* rojo snori*__$ tengo_OTHER the_BUSY thinn* used va__AGAIN
13: #_pero BODY__ME GO_of_ME ME_legs NOT__and NOT_answe* NOT_despi* NOT_para OTHER_BODY_y OTHER_lengu* SICK_AGO USE___NOT ^__ambul* ^_crash* ^_neces* a_needl* after_that air and_shes bano bathr* blood de_# do_ME dying_here estoy_SICK finge* from_ME hes__$ hot_and i__shive* keep_ME le_dio many_DRUG me_pase my_foot not_breat* pacem* sacam* se shot sick sick_$ techo throa*_closi* traig*_OTHER una_ambul* urgen*
12: ._OTHER_TOOK BODY_its CLINIC_NOW DRINK_LATER_. GO__. HOPE__its KIN__frio ME_BROKEN_ME ME__muy ME_pregn* NOT___BODY OTHER_turne* SICK_for_ME SICK_up TOOK___BUSY TOOK___DRUG ^__al ^_drank a_seizu* alber* and__off casi_no chest_$ clots con__heroi* da__$ dosis esta_SICK estab* foot_is frio gabap*__a help_$ is_huge jaw just__$ keeps kitch* labio* lo_encon* me__yendo metad* mouth_$ mucha por_WANT raro took_# took__pills vuelv*_$
11: #__hes #_meses ._OTHER_BODY ._OTHER_STOP BODY_feels DRINK__frasc* DRINK_hand DRINK_todo DRUG__DRINK KIN_is LATER_ME ME_KIN_NOT ME__BROKEN NOT_CAN_mover OUT__NOW OUT___ME SICK_at START_a WANT_an WHAT_es ^__frien* ^__got ^__oded ^_asthm* ^_se a_fit cai encim*__ME found_ME frien*_fell got__$ have_USE is__here la_garga* la_mitad la_noche me_brinc* me_paral* my_buddy oded_PAST_DAYT perdi__conoc* piso reacc*_$ real se__murie* shes somet*_in tengo__azuca* tiene turni*__$ twice_NOW wake whats_the
10: .__DRUG CALL_# DRINK_rubbi*_DRINK DRUG___DAY HURT_WANT_a KIN_DRINK ME_BODY_is ME__dando ME__yendo NOT__up NOW_OTHER NOW___ME OTHER__LIFE OTHER__are SICK_. SICK__BUSY SICK__DAYT STOP__DRINK STOP_de TOOK__y ^__from ^__hit ^__puse ^_me ^_poopi* ^_she a_lot ago and_NOW and_took ate__all attac* belly bit cant_move car dejo_de detox* dos feel__ME finis*_a for_# found_my frasc*_$ got_elect* heada*__my hes hes_blue i__# in_ME_BODY in__subox* itchy mante*__ME marea* night oded__DAYT over passe*_OUT poopi* por_NOT_DRINK respo*_$ sangr* saw se_ME se__paso soaki*__pad stabb* tembl*_y that_k2 the__NOT the__came the_dope times tome_# tome_todas twice_today
9: #_DAY #__me ._TOOK_WANT 911_$ AGO_DRUG ALMOST_ME BODY___HURT BODY_bien DRINK__NOT DRUG__todo KIN_TEXT_into ME__sick OTHER__WHAT UNTIL_OTHER WANT_# YOU___BODY ^__many aceit*_la all_my ambul*_$ and_ME bicho* brinc* c can compa coraz*__me creo_WHAT creo_WHAT_ME de_DRINK de_golpe dormi*_$ el_nino embar*_y en_fiebr* enoug*_air estoy_BROKEN fell_out frasc*__$ gummi* gummi*_and habla* herma*_$ hot hurry i_thoug* im la__chuec* last_night lo__despe* manos_NOT mi_amiga movid* movin*_$ no_inhal* no_pulse off_im quit react*_to red rotte*__ME se__durmi* se__paral* se_quemo since__$ sol sudor the__next tylen* un_coagu* up__$ viene__KIN y_veo
8: ._DETOX_HOPE ._OTHER_KIN ALMOST__was BODY_is BODY_se BROKEN__fuent* DRINK_todo_OTHER HOSP___ME JAIL__# KIN_en_OTHER LATER___ME ME__con NOT_conte* OTHER__se OTHER_boca OTHER_piel SICK_SICK SICK_ones ^__by ^__esta ^__pique a__ME and_ME_TIME and_now ate_ME awake black*_OUT blue_$ bottl* coagu*_grand* corte_con cosas dio__ataqu* down el_pecho eleph*_on en__piern* estoy every__min fire from__new from_withd* haven* hit hour i__bleed* i_feel im_# im__cold izqui* k2 mante* me_$ minut*_$ muy__$ no no_despi* not__$ on__$ presi* puedo_despe* seein*_thing* shot_and somet* store the_HOSP tiesa_$ too_much un__$ uncon*_$ uno wont__$
7: #_days DRUG_and GO___OUT GO__and KIN_WHAT_hago KIN_por_WRONG ME__feel ME__is NOT__las NOT__mueve OTHER__NOT OTHER___NOT SICK_OTHER_NOT SICK_WANT SICK__ME SICK_por_WANT TEXT_into_ME USE_and ^__can ^_call ^_i ^_las ^_no a_bottl* agua and__alone apt_# aqui__OTHER at_work ate__DRUG ate_my ayuda bed_they benad* blanc* cant_stay cloro del_BODY el_pie el_piso esta__aqui esta_frio esta_ponie* have__$ hip_is hurts kid me_tome murie* negra od_$ on__floor para__SICK parad*_$ pasti*__dormi* percs por__$ quere*_$ red__going se_ME_TOOK se__ME sugar tengo_# they_said truck was__$ water with__chain* y_NOT_CAN y__OTHER
6: #_DRUG ._CALL ._HELP ._SICK .__TEXT CAN_levan* DRINK__de DRUG__BUSY KIN_STOP KIN__estoy ME ME__TOOK ME_tongu* NOT_CALL NOT_CAN NOT__BODY NOT__in OTHER_BODY_. OTHER_CAN_LIFE OTHER_STOP OTHER_mouth OTHER_nariz OTHER_pie OUT__the REMOVE_. SICK__. TOOK TOOK___PAST WANT__truck ^__at ^__call ^__him ^__in ^__opana ^_he ^_llevo ^_need ^_shes abuel* agua_y air__STOP aire_$ alber*_de all__meds amiga_que and and__CALL and__REMOVE calle comin* coraz*_$ corri* cough de__$ de_dosis despl* did_too don drank_bleac* duele__pecho el__$ el_arma en__$ en__ojos en__suelo every*__$ fria green__i guy__the hardl* i__shot i_cant is_empty is_swell* isnt keeps__and la_boca mama_$ me__insul* mi mi__$ mi_compa* mira month* month*_of motel my__cant negra_$ no__broma no_hay oded__night olvid*__NOW ones__is para__$ pase__fenta puede roomm* sangr*__$ se_metio shot__too sient*_bicho* soaki* soaki*_a sobre*_$ strok*__ALMOST subox* tengo traig*__azuca* truck__it under up weird white_$ woke y y_NOT
5: #__and #_for ._TOOK AGAIN__. BROKEN_OTHER_fuent* CAN__bien DRINK_demas* DRUG_de GO_al KIN_SICK KIN_right_NOW ME_KIN ME_paral* NOT__STOP NOT__bien NOT__broma OTHER_NOT TEXT_PERSON_. TOOK__ME YOU__OTHER ^__real ^__side ^__to ^_haven* ^_took a_ballo* alone and__down ataqu*_$ azuca*__# casi cayo_y chest_hurts choki*_$ con_DRUG creo_que cuart* dedos despe* dizzy drink en__talle* esta__$ estoy__$ feel__$ fenta froze_my heart hes_not its__stron* kid_drank like__truck me__drove meds mine my__pills my_chest my_tongu* no_respi* nobod*__here not_movin* of_ME on__saw puedo_levan* real__LATER scare*_$ se__LATER skipp* slow spinn*_$ still__$ store_off sunda*_$ the__STOP un__SICK used__and veo_TEXTS y_ME_OUT y__YOU
4: ._DRINK ._PERSON .__GO .__SICK AGO_DAYT_. DETOX_HOPE DRINK__clean* DRUG___ME LATER_de ME_# ME_STOP_OTHER ME_TOOK ME_TOOK_too ME__WHAT ME__esta ME__por ME__shive* NOT__. NOT__ME NOT__awake NOW__. OTHER_DAY_y OTHER_REMOVE_del OTHER__chuec* OTHER_nena OTHER_tengo PERSON_is SICK_bad STOP_SICK STOP__DRUG STOP__SICK TEXT__. TOOK_# TOOK_a TOOK_up WHAT___NOT ^__had ^_cravi* ^_heart ^_passe* ^_perdi a_PERSON a__$ a_pad abuel*_se bad_and below bike__GO bit_me cant__air coagu*_KIN colla*_in con_mucho creo__me del_MEANS el_oido en_OTHER esta__# feel finge*_$ food foot had__seizu* hand_sanit* head in__house inyec*__mas inyec*_de keep kids__my las_pasti* me__caido me_diero* minut* muero mueve_$ no_vuelv* nobod* por_favor que__sobre* racin* se__ponie* seein*__$ slow_$ someb* tengo__$ that__$ the__OTHER to_pass turne*_blue veo_nada wake__$ wont_stop worki* worst__of yello*
3: #__OTHER ._BODY ._HURT_OTHER ._ME_KIN ._NOT_BODY .__OUT BODY__. CAN_LIFE_. HURT___ME KIN_. KIN__in ME_KIN_se ME_SICK_and ME__de ME__una NOT__air NOT_pulse OTHER OTHER_BODY OTHER_suelo SICK_this_DAYT TEXTS_. TEXT__SICK TEXT__air TEXT_air TEXT_in TOOK_. TOOK__USE TOOK_too WANT__# WANT__groun* WHAT___DRINK YOU__. YOU_di ^__on ^__tome ^_blood ^_le ^_swall* ^_traig* ^_tuve aire all_ME_BUSY amiga an_SICK answe*_$ cara__el chill* coagu* consc*_$ did encon*__OTHER era_otra escal* espos* esta_WHAT feel_ME feel_OTHER feel_WANT_ME found found__on froze_ME got_shot green__ME hands havin*_fist help her hold_the hueso im__$ is is_turni* it__light kept__down la__$ like_a los__$ mi_herma* monst*_and mover night_they now_$ of__SICK para__sangr* pass_OUT quedo quemo__KIN real__after se_YOU se_puso senor* shoul*__$ smell*_rotte* spinn* stop_$ stopp*__$ stree* stuff surge*_fri the__DRINK the_auger this_morni* took_way turne* two went whole
2: #_SICK #_no ._JAIL ._NOT_OTHER .__DRINK AGO__woke BODY_ME BUSY__SICK BUSY___ME CAN__. DAYT__that DRINK_rubbi* DRUG_de_ME HELP KIN_DRINK_drain KIN_TOOK KIN__drain KIN__viene* KIN_right ME_JAIL_con ME_ME ME__REMOVE ME__caido ME_diero* ME_havin* NOT_CAN_BODY NOT_GO_. NOT__mover NOT_kept NOT_reten* NOT_stay OTHER___BUSY OTHER__del OTHER__izqui* OTHER_mitad OTHER_piso SICK_AGO_ME SICK__HELP SICK__WANT TEXTS__NOT TEXT_STOP_air TOOK_#_DRUG TOOK__SICK WANT_coffe* ^__en ^__hurts ^__my ^_choqu* ^_my ^_tres a__every agarr* alcoh*_$ all_day and_OTHER ansia* antic* baja bleac*_$ brazo chorr* comin*_OUT comin*_now comin*_out could*_died drain_clean* drank_rubbi* drank_the el__izqui* el__mucha el_suelo eleph* en__piso epile* es_broma espos*__error every* eyes_$ feel_them fent_$ fistf* frio_y from_surge* gas_can heart__going home__surge* ido izqui*_$ jalo la_espal* la_nariz las_DRUG las__ME le_eche manos many_$ me__demas* me__todo mi_mama my_lips negro_y no__bien no__conte* no_puedo on__bathr* pass_out peso_en que__$ quemo_ME_KIN quemo__aceit* right_$ room_# sangr*_en swall*__$ the__DRUG the_baby the_bathr* the_hospi* the_toile* them tia todo_$ tomo_el took__again un__WHAT una__$ veces weeks
1: #__pm ._PAST ._TEXT .__ALMOST .__TEXTS .__TOOK AGO_HOPE BROKEN_. BROKEN__KIN CAN__ME CAN_mover DRINK_drain KIN_TEXT KIN__NOW KIN___CALL KIN_de LATER ME_DRINK_una ME_KIN_TOOK ME_duerm* ME_foot NOT__OTHER NOT__y OTHER__GO OTHER__OTHER OTHER__in OTHER_said PERSON__BROKEN SICK__the STOP__. STOP_air TOOK__se WHAT_AGO WHAT_ME WHAT__pero ^__benzo* ^__fell ^__mama ^__me ^__need ^__of ^__turne* ^__way ^_cabec* ^_chess ^_cough* ^_narca* ^_someo* a_USE a__right aint air_to all__sleep* alone__its ate_ME_DRUG baby_is bathr*_$ bleed*_from blood_$ cabec*_y cada call cant_see cant_stand compa* con_OTHER creo__ME de_DRUG de_fenta di domin*_y drank__alcoh* drank__sanit* drank_hand espos*_por estoy__sangr* frio__no get__air got__by greas* hago havin*__BODY hi him i__alone in__HOME just_TOOK la_mano la_nena legs_$ main me__dando me_duerm* medio meses_$ my_cousi* my_house my_legs my_stitc* nadie nariz nubes_$ od_ing of_ME_TOOK off on__wall pad__# paso_$ perdi_el pico pleas* puedo__bien seizu*__morni* shot_up snori* stay__$ stop stop__$ talki* thing* traig*_el truck_on vuelv*_en withd*_$ y_OTHER_BODY
-1: #__$ #__NOT #__sin ._ME_SICK ._ME_TOOK ._NOT_ME ._YOU BODY__a DAYT DRINK_. DRINK___OTHER DRUG__ME KIN__DRINK ME_BODY ME_TEXT_a ME_WANT ME__# ME__WANT ME___NOT ME__so NOT_USE OTHER_SICK OTHER__. OTHER__PAST OTHER___GO OTHER_escal* PAST__NOT SICK_ME SICK_OTHER_boca STOP__OTHER STOP_en WHAT_OTHER WHAT__SICK ^__and ^__cayo ^__y ^_like ^_thats a_TEXT a_bit bien blue bus casa coffe* conta* cool del del__$ enfer* es esa esper* estad* fiest* fine_$ gripa hurt is__$ keys made me_duele mi_casa naps nina_que nos own pasti*_con peopl* pesca* porqu* se_BROKEN super tanta tanto tengo__MEANS thing to__$ un_# una vino weed
-2: #__ME #__my #__y ._ME_HURT ._NOT AGO___ME BODY_from BROKEN___ME DAYT__. HURT__. KIN__# KIN__REMOVE KIN__mucho LATER__. ME_CALL ME_REMOVE ME_TOOK_ME ME__HURT ME___DRINK ME__los ME_dio ME_just MINUTES NOT__WHAT NOT_se PERSON__. SICK__piern* START TIME UNTIL__SICK USE WANT_the WON acabo alegr* anda ando any aroun* bebe_esta cayo_ME contr* cree cryin* de_ME el_frio esta_HURT esta_aqui gave_SICK hopin* in monda* nada neigh* pelic* probl* se_STOP se__$ tengo__y the_BODY time took_my voy y_$ ya ya__respi*
-3: #__# .__CALL .__ME .__OTHER AWAY BODY__SICK BODY___OTHER BODY_are DRINK_# DRINK_ME_DRUG GO_. KIN__NOT KIN__TOOK LIFE_. ME__ALMOST ME___YOU ME__agua STOP_. TOOK_DAY WHAT YOU___SICK ^_# ^__tomo ^_mi al also and__TOOK antes boss conte* day de__KIN feliz hahah* happy i__$ jajaj* las let llevo_# me_dio me_hace more munec* pasa pasa_$ preci* purpo*_$ reir right_NOW shake*__$ she tembl* think* today too__on un_trago up__# wagon week were when wife
-4: #_# ._ME_BODY .__MINUTES AGO__AGO BROKEN__BODY DAY DRUG__NOT HURT_a KIN___OTHER KIN__en MEANS ME__and ME_love OTHER___KIN OUT__ME SICK_on ^__chest ^__tengo ^_breat* ^_it ahi and__WANT at chat chile compr* cut__$ do el_aire el_cuerp* en__OTHER espos*_se esta_OTHER feeli* graci* i la laugh* mas me opera* our overd*_on poco seman* sigo the_SICK thoug*_$ too_$ with__KIN y__WHAT
-5: #_AGO ._ME_OTHER ._TOOK_DRUG .__THREAT BODY___ME BODY__de DAY_. KIN__on ME_. ME_HURT ME__. ME___DRUG NOT_WHAT NOT__se NOT_mas NOW_NOT OTHER__UNTIL OTHER__an OTHER__y SICK_._NOT USE__ME ^__i ^__too ^_not ^_they and_breat* arreg* as ataqu*_de by_the corta* esta__OTHER final* girl hard_$ i__breat* is__ME just_TEXT kind la_botel* mango* me_sient* mensa* much__at my_dog numb one paste* percs_$ perso* puro que queri* real_$ scrat* segui* si stiff_from thats traba* we with_ME y_NOT_OTHER
-6: ._CLINIC ._IF ._ME .__NOT .__PERSON AGO DRINK_OTHER_DRUG HURT__BODY LIFE MEANS_. ME___BROKEN NOT_TEXT_NOT NOT__MINUTES NOW_. NOW__ME OTHER__TEXT OTHER__por SICK_was ^__all ^_todo anyon* cambi* cuand* didnt en_ME favor* fell_off is_sore meth moms nina on_ME pase_OTHER sacar* takin* the_ambul* very ya__puedo
-7: .__BROKEN .__YOU AGAIN DRUG_en LATER_. ME_OTHER ME___DAYT ME___OTHER ME__on OTHER_BODY_de OTHER_esta OUT SICK__boca SICK_los TOOK_OTHER WHAT__GO ^__no ^_blue ^_con ^_de ^_its a__OTHER ayuda*_$ ayudo cafe cant_answe* carga*_$ dont drunk el el_telef* en esta_DAYT gave_blood guard* hacer had in_# manan* movie on__work pero propo* right_now se_ME_STOP se_WRONG so_bad some that then throw* to__SICK tv un well
-8: AGO___NOT BUSY CAN_to DAY__. DRINK_en DRINK_unas GO_a KIN KIN___SICK KIN_y ME_DRINK_un ME_JAIL_las ME__AGAIN ME__ME ME___ME NOW OTHER_BROKEN OTHER_de OTHER_frio OUT__OTHER PROGRAM SICK_OUT TEXT WHO ^_still ^_the again ano are big eso for hair llora* mind mood my_grand* off__wagon para_NOT proud put salio sangr*__me tan the the_wagon tome_agua was wrist* y__TOOK
-9: ._GO ._NOW .__JAIL BUSY__the DAYT_. DRINK_PAST DRINK___BODY ME__JAIL NOT_. NOT___WHAT NOT__veo NOW_ME OTHER_WANT OTHER__a TIME_. ^__sient* esta_bien estoy_STOP from los on_$ shaky they yo
-10: #_and DRUG___BODY JAIL_las NOT_OTHER NOT__con OTHER_NUMBER OUT__. THREAT USE_. WANT ^_shoul* adred* andam*__me coraz*__$ de en_OTHER_BODY great por tembl*_$
-11: ._HOPE DRUG_en_OTHER HURT_ME_. KIN_and ME__at ME_dog OTHER___SICK TEXT_NOT ^__aire ^_a este flu here just la_sobre* luz me_cayo me_despi* with
-12: ._WHAT .__AGAIN ALMOST CAN_ME ME_KIN_is ME_NOT ME_in OTHER___HOSP PAST SICK__TEXT ^__cunad* ^_y a are_bleed* asien* detox famil* ganas go me__sangr* no_manch* oh on__BODY on_purpo* prett* siste* talk
-13: IF KIN_ME ME__DRUG NOT_manch* OTHER_. START__. antoj* arms bien_$ how it me__# much_on of reall* smoki* windo*
-14: CAN HURT_ME ME_cayo NUMBER SICK__GO SICK_todo TEXT_. about at_ME die ensen* ex frio__WANT fue fui helpe* proba* su
-15: ._NOT_DRINK BYE ME__las TEXT_OUT TOOK___BODY WHAT___OTHER ir littl* paint para perro profu* shake* to trist* vacun* why would y__azuca*
-16: BROKEN_OTHER JAIL_. SICK_BODY be but cabez* con__SICK de__escal* full good inter* llama__$ risa want
-17: NEW becau* de_SICK enfre* esto i_swall* ver
-18: GO_to IF_NOT ME__from NOW_._OTHER OTHER_in SICK_de so tome__y un_DRINK
-19: DIE OUT_. asi done y_nadie
-20: #_$ UNTIL ^_una gym of_SICK pain paint* quier* tele this
-21: UNTIL__. fine mejor their wrist yeah
-22: haha ok
-23: DRUG__SICK ^__dog every*__ME herma*_se la_insul* or
-24: NOT_SICK SICK_pero YOU YOU__a bette* corte_las murio ojala throw
-25: never
-26: DRINK_ME TOOK_ME and_blue con_ME hondo
-27: duele face__$ high sore
-28: ^_and drank_#
-29: REMOVE_ME the__TOOK
-30: CLINIC purpo* so_ME
-33: my_blood
-36: tragu*__pasti*
-40: you
-41: jaja que__sangr*
-50: lol
""",
    "danger": """
50: OTHER_KILL_. ^_gunsh* ^_shots bates con__nombr* dano_a del_pelo en__alber* ima__OTHER locke*_in meter*__cuchi* padra* raped sciss* sex stalk* tiros touch*_ME traen una_camio*
49: JAIL_ME_in acuch* held mando_a revis*__NUMBER
48: MINUTES__SICK gang me_vino tiene_una
47: BROKEN__vidri* me_ahorc*
46: NOT_CALL_WHAT ^__capaz stepd*
45: YOU_GO_a aqui_antes estoy_THREAT hit__wife pisto*_$ rage
44: ^_corri and_says debo downs* trail*
43: cuell* pelig*_$ they_shot
42: oblig*_a persi* setti*_at
41: owe quema* stabb*
40: NOT_estoy to_snap tumba*_OTHER
39: ME_viola* OTHER_OUT_del behin*_me burn de__carro esta_DRINK guys pimp
38: OTHER___NUMBER asalt* me__sigui* me_quito me_since threa*_me
37: ._HELP_OTHER ._TEXT_HURT KIN_pulle* ^__point* cable__NOT not_safe quebr*_OTHER_BODY robbe* throw*
36: PERSON___REMOVE ^__oblig* got_jumpe* picar viole*
35: KILL__KIN KILL_al ME_was_HURT SICK_this ^_tirar* balaz*_aqui cant__out gasol* gun_to his_throa* on_meth pegan* sola_$
34: beati* cops_$ entra*__mi hands__ME men rastr*
33: #_he HURT_PERSON ME_quier* TOOK__hirvi* ^__pandi* a_bat ahorc*__que ahori*_$ atras black_eye haga__$ is_HURT_ME juro looki*_for me_amena* o_ME parti*_la plomo_$ scare*__go smash* trata*_de viola*
32: IF_CALL acuch*_$ arma_$ drunk encan* hit_my hombr* snap three__now venta* viene will
31: AGAIN___SICK ^_mande* a_fight break* bruis* en__bodeg* felle* golpe* im__dange* is_shoot* nina_y poiso* porch sale_del suelt* that_boy voy__alla yard
30: KILL_PERSON NOT_safe ^_dejar* a_levan* al_KIN by__hair deuda fuego hits_ME me_volvi* my__lady que_hoy waiti*
29: ^__puso con_esa de_aqui debaj* didnt__to estan hidin*_in porch_with robar*_a rompe* y_manej* yelli*
28: HURT_ME_up OUT_and_OTHER WHAT_OTHER_proxi* a__cosas a_gun adent* al_lado bat encer* me__contr* mi_parej* no_pago puert*_a putti*_a quier*_KILL so__cant
27: NOT___OUT THREAT ^__patru* ^__quier* a_knife being__$ cigar*_$ donde_vive esta_START la_mara me_tumbo sin_ropa stab they_know traig*_OTHER un_tubo venia* windo* y_viene
26: LATER_ME_. ME_violo ^__being a__hoy and__woke arras* darle desgr* door esta_afuer* lasti*__algui* my__hits my_bf put_a secue* segur*_en tiran* vuelv* whisp*
25: GO_STOP_there HURT__KIN NOT_CAN STOP_de_HURT TOOK_un ^__landl* a_DRUG at_gunpo* cravi*__and cuand*__me cuand*_salga hes jump_me kidna*__KIN las_escal* man manej* mans my__hit polic* shelt*
24: #_someb* ME_WANT_to NOT_ropa NOW___MEANS OTHER_encar* STOP_un YOU_quemo_OTHER ^_balaz* ^_peopl* armed cocte* colon* dudes echo_gasol* encer*_$ just__by matar*_$ me_andan my_yard puedo_habla* saco so_mad the_cops to_ME_KIN visto_$
23: CALL__sus HURT_OTHER_. JAIL_por_WANT OTHER_esta OUT_del_BUSY ^_send al_bebe almoh*_en amarr*_$ burns circl* dice dijo dispa*_$ dont__nobod* drink*_$ en__patio for_real im_about la__traen la_pandi* me_violo my_apart* no_llame* por_ME someo* that_man threw__water towns va was_assau*
22: DRINK_y_BUSY HURT KILL_a KIN_REMOVE_OTHER ME_tumbo PERSON__tryin TEXTS_with ^_venia* ^_viole* anda avent* boyfr* busca* cant__me donde__$ door__$ ex feel_safe follo*_me hit_on is_tryin* jumpe* jumpe*_ME knife_and me_tiran que__proxi* scare*__my shoot* smash_his viene* want__$ y_GO
21: IF__KIN KILL_HELP NOT_CAN_ME NOT___GO NOT_loud PAST___OTHER PERSON_TOOK addre*_and after__$ again* atras_$ choke* cuart* deale* donde_LIFE el_encar* esta_rompi* hit_me la_escop* otra_golpi* para_ME_KIN shotg* the_wall trae unos venen*_en violo
20: ._TEXT_JAIL DRINK_and HOME__DAYT JAIL__OTHER KIN___MEANS ME_pimp PERSON___HOME STOP_GO ^__tipo acosa* apare* avien* baby comin* con__bate duerm* estoy_debaj* fire_$ guy_at in_here is_tryin le__venen* los__OTHER los_mato mache* mi_venta* my__too on_OTHER_BODY parad* peopl*_from que_nos se_quier* siren* someb* someo*__in swing*_a
19: ._HELP BROKEN_in HURT___KIN ME_AGO ME_LIFE ME_LIFE_HOPE ME_puso NOT_CALL TEXT_jumpe* WHAT_ME_va YOU_quemo ^_algui* ^_me ^_someb* borra* cryin* cryin*_$ from_OTHER hoy_me i__assau* kill last__he me_pega metie* molie* nene__OTHER no__hoy orden_de plomo por__escal* quier*__$ quier*__la quier*_lasti* safe_here shoot toca_$ van viene_por
18: #__he ._CALL ._ME_TIME GO___OTHER KILL_this MEANS MEANS__OTHER ME_STOP NOT__HURT OTHER_jefe_WHAT REMOVE_MEANS_. TEXTS___ALMOST TEXT__BROKEN WHAT__proxi* ^__found ^_mande a_hamme* about__my and__dont brake busca*_$ carre* donde gunpo* he_hit here_$ herma*_anda in_$ keeps know_where light_on me_again not_loud parto polic*__favor puert*_$ restr* said segur*_aqui shook__baby swing* tiran traen__$ tryin*__break tumbo__dient* us_$ y__diero*
17: BUSY___CAN HURT_a_ME KILL__ME KIN_left ME__traff* ME_en_OTHER ME_patio ME_vendi* NOT_ME_STOP NOW__BROKEN OUT__here TOOK___HOME WHAT_IF WHAT_MINUTES YOU_HURT_muy ^_quier* acros* amena* broke elm esqui*_$ feel__at hand__OTHER hidin*__the husba* just_drove me__night me_deja out_front patea* pleas* quebr*__BODY saben says se_TOOK sin_comer skull todav* un_MEANS un_tipo vivo y__HURT
16: ALMOST___KIN DRINK_y DRUG_and GO__TEXT GO_para HOME KILL ME_esta ME_under NOW__# NOW__TOOK OTHER_GO_a OTHER___DAYT PERSON_is WHAT_YOU WHAT_to ^__marid* ^__metio ^__tiro ^_lo a_algui* bate busca desde en__cara estoy__salvo he_broke i_heard jump_ME las_tijer* mano__OTHER my_littl* on__BODY pego__vez rompi* sabe se__NOT shook__KIN shovi* tent tiene__MEANS tiro toca tomad* truck y_ME_STOP
15: HURT_de_ME IF__CALL KILL_that KIN__dando* ME_AGO_LATER ME___BODY ME__the OTHER_HOME_esta OTHER__next REMOVE_ME_de SICK_ME TEXT__y THREAT_de_ME ^__por a_pegar abusa*__mi almoh*__OTHER and_NOT_GO bicho* cabez*__el canda* con__ME cousi*_$ cuchi*_$ dad__me donde_estoy en_ME going he_locke* las_costi* light__ME los_WHAT_ME lot me__said my_ex on_ME pateo_la pay prend* quemo__un shoot*_$ someb*_tried someo*__my telef* termi*_$ tiene*__$ tires took_my troca__de un_carro viola*_$ wont
14: BROKEN_a_ME IF___OTHER KIN__YOU ME__of NOT__WANT NOT__va NUMBER___WHAT OTHER_GO OTHER__gas ^__debaj* ^__feel ^__la ^__tiene* ^_hay about_to broth*_in comes cuart*_$ cuchi* de_ME droga* espos*_me face he hear hed hits_me i_might ill in_ME_DRINK is__intru* la_cabez* landl* me__corre* meter mi_patio neck nosot* pandi* pega polic*_$ safe slow__TIME smash_OTHER the__ME threw troca where_ME
13: CAN_hear HOME__NOT KILL___KIN KIN_los MEANS_en ME_CALL_. ME__hits ME_estan OTHER_GO_to OTHER___MEANS PERSON___ME TEXT_ME_KIN TEXT___OTHER THREAT_. TOOK_OTHER_BODY YOU_TOOK afuer*_$ apunt* carro__con diner* donde_vivo esa__$ for_ME gas green hacer_TEXTS hands hay__afuer* him hoy_se hurt_him kill__all kitch*__NOW levan* llave marid*_me me_corta* me_down me_golpe* me_pego me_vendi* me_viola* mi__noche miedo__mi money need__get novio offic* pateo puert* put__in quebr*_OTHER rifle rippe* round_his suena_ME tengo__la throw
12: #__TOOK DAY__OTHER IF__NOT IF__ve JAIL_ME KIN__START ME_OUT_para ME__KIN TEXT_OTHER_JAIL TEXT__ME WHAT_YOU_SICK ^_se ^_si ^_there* a_HURT abajo acaba_de afuer* at_ME bofet* choke*_her de_# dijo_WHAT dont__safe dude en__cocin* escon*__el got__# gunpo*_$ has__MEANS husba*__me llevo looki* looki*__me makes__STOP mande_la on__$ or__BROKEN por__vida quier*_matar round_OTHER salir the_KIN tiene__$ to__HOME tres turn un_marti* vino yo_$
11: #__now ._ME_TEXT AGAIN_golpi* AGO_OTHER DAY_NOT DRUG__un GO_a_KILL HURT_ME KILL_OTHER_. KILL__dude ME_IF ME_STOP_de ME__busca* ME__up ME_pateo_OTHER ME_tiene* ME_windo* OTHER__ME OTHER__comin* OTHER__it OTHER_fierr* START_con_OTHER TEXT_REMOVE YOU___TOOK YOU_esta ^__sigue* ^_call ^_going a_KILL a_ME amarr* and__want anda_con aqui being_HURT carro del_carro dijer* encim* entie* esta fired front__the he__home her_$ hit__kid hurti*__$ i__$ la_marca me_puso need nenes next parki*__$ prest* quito_las said_so salga segur* tengo_en the__$ the__right to_hurt un_cocte* wont__$ y_ME_KIN
10: ._YOU_GO GO___JAIL GO__alla HURT_. IF_TEXT KIN_._CALL KIN_KILL_ME KIN__TOOK MEANS_OUT ME__from OUT_front REMOVE___AGO SICK__OTHER STOP_HURT_ME TEXT_in_ME THREAT_WHAT THREAT_de WHAT_de YOU__ME ^_agarr* ^_le ^_voice* a_MEANS a__vieji* algui* and__ME aqui__$ break*_in by_# close*_$ comin*_for con con_botel* dijo__de en__CALL esta_dando* estan__la estoy__$ fight found girl__the ha__$ hay_PERSON hitti*_me house im_being im_hidin* in__van it_$ jefe_WHAT las_paga locke*__the now_$ papel* parti*_OTHER patio place sigue__$ stabb*_$ there*_a tiene to_GO_KILL tonig* unos_hombr* upsta* want_to will_kill
9: #_ME_KIN #__broke #_me ._TEXT AGO_NOT CALL_._ME CAN__see HURT_a ME_KIN_ME ME___HURT ME__con ME__place ME__so ME_andan NOT_se NOW_mismo OTHER_TEXT_ME OTHER_in TEXT__KIN WANT_offic* ^__donde ^__en ^__tiene ^__want ^_estoy abusa*_de and_ME_GO asalt*_$ by_her capaz car con__CALL cuand*_estoy de__dedos dos_con esta__OTHER estoy_segur* for__$ for__life guy hacer_dano hay__OUT hijo_$ holds_me hurt_someb* i_could is_THREAT_ME jumpe*_me kitch*_right la__$ la_casa locks mata_$ month*_$ my__$ my__right para_alla para_ca pared_$ piso__ME por__$ punto run__STOP un__$ van_a voy__matar want want__hurt
8: #__ME #_elm ._JAIL ._OTHER_BROKEN CALL___OTHER CAN__. CAN__OUT DRINK___OTHER GO_KILL GO_a_REMOVE HURT__. HURT___WANT IF__ME KILL_. KIN_ME_HURT KIN_de ME_KIN_. ME_TEXT_jumpe* ME_TOOK ME__PERSON ME__it ME_in ME_pateo ME_with NOT_comer NOW__OTHER NOW__donde OTHER OTHER_WHAT_ME OTHER__NOW OTHER__the OTHER_cara OTHER_comin* STOP__viola* TEXT__BUSY THREAT_for_ME WANT_to_KILL WHAT_IF_NOT WHAT__AGO YOU___KIN ^__beat ^__deale* ^__hombr* ^__pushe* ^_dice ^_same ^_told a__$ a__amigo a_hacer are_GO armad* aroun* at__STOP ayuda__me been_KILL casa comes__$ contr*__$ dando__$ dos el_parqu* en__cuart* ese__$ from_ME from__bus he__gas hell i_feel im_scare* me_$ me__paga me_asalt* me_mata me_sigue mi__borra* mi_tio mothe*_$ my__place my_girl my_kids no_paso out__here over pisto* por__LIFE revis*__telef* run sangr*_la tengo__de the_tub there throa*_hes time_he todav*_$ todo_y una_MEANS y_NOW
7: #__im AGO_estoy_HOPE ALMOST__KILL BUSY__OTHER GO__HURT GO_a_ME HURT__ME KIN__ME KIN__con LIFE_HOPE_. ME ME___KILL ME___TEXT ME__found ME_las_MINUTES NOT__de NOT__safe NOT_know NOT_para OTHER__KILL OTHER___BUSY OTHER_cryin* OTHER_puert* WANT_HURT WANT_KILL ^__ahorc* ^__broke ^__de ^__me ^__papa ^_deale* ^_escuc* ^_esta ^_estan ^_he ^_los ^_my ^_tengo a__KIN and_said at__$ been break_in by dano dio_UNTIL en_OTHER encon*__WHAT entra*_$ esqui* estan__$ found__where gun__work has have__$ hell__ME hit__again hoy la_nina lot_# mando me me_dispa* me_escri* mi__$ mood__he my_husba* on_OTHER road safe__HOME seat sigue sin so__NOT the__crew tiene_OTHER to__OTHER viene__OTHER viole*_$ volvi* water__me with_ME_MEANS with__MEANS with__gun
6: ._CALL_ME ._PERSON_ME .__KILL .__THREAT BROKEN__. HURT__OTHER IF_NOT_MINUTES KILL__. KIN__NOW MEANS_. ME__TEXT ME_do_TEXTS ME_trapp* ME_was OTHER_STOP OTHER_STOP_. OTHER___ME OTHER___USE OTHER_are OUT_. OUT___OTHER OUT__aqui WANT_. WHAT__esta ^__boy ^__holds ^_abusa* ^_gang ^_i ^_im ^_they ^_trae baby_$ boyfr*__me broke_my cant como_loco cosas crowb* dijo_que echo en__OTHER floor_$ golpe hacer_una has__ME hasta__viern* have__addre* her kill_me know_i la_boca leave_$ matar_$ mi__tiene neigh* no__# peopl* phone por__venta* que que__queri* same sayin* set the__cant tipos va__dar venta*_$ wants y__quier* y_choqu*
5: #__$ ._NOT_ME .__HURT .__NEW ALMOST___OTHER CALL___KIN HOME_down KIN___KIN LATER__OTHER MEANS_to ME___SICK ME__corre* ME_asalt* ME_nene NOT_soy OTHER_BODY_. OTHER_CALL OTHER_CAN OTHER__YOU OTHER__bad OTHER_says PERSON_. PERSON_se REMOVE_MEANS WHAT___ME YOU_puse ^__guy ^__senor ^_carte* ^_no ^_temo a__otra a__wont a_pan adent*_de and__GO and_hes anda_busca* ayude*_me bano_$ befor*_i boy dando_$ daugh*_$ dice_que echar*_algo encer*__la ese fierr* go his in__parki* is_OUT kitch*__now le_puse le_quemo madre_con marca_de marks matar* me__$ me_toca meth metio mi__llego mi_nene my__beats my_door my_kid round salir_$ sits__my sleep_with tengo_THREAT the__line threw_boili* throu* tijer* to_$ to_TEXT to_shoot tres_veces tubo tumba*__puert* uno van__venir wavin* wish with
4: ._IF_OTHER .__JAIL BROKEN_ese CALL___NOT CAN_KILL GO_a HOME_. KIN__DRUG KIN___HURT KIN__to KIN_in MEANS___KIN MEANS_at ME_NOT_safe ME__DAYT ME__UNTIL ME__and ME__just ME__y ME_parej* NEW_ME NOT_CALL_OTHER OTHER__y OTHER_mara OTHER_va REMOVE__. TEXT_a THREAT___LIFE THREAT___ME TOOK__ME TOOK___OTHER WANT___OTHER WHAT_BROKEN_OTHER WHAT_NOW_ME ^__been ^__herma* ^__need ^__voy ^__wife ^_dijo ^_mi ^_she ^_two a_PERSON agarr*__cuell* algui*_se almoh*__la an and__NOT break broke__my by_ME carro_$ carte* caser* con__cable contr*_ME cousi* dont down encon*__que esper*_me esta_HURT estoy hay__en hole__of hombr*_$ im im_trapp* in__room ir is_open la_cara le llame* llave_$ los__ME me__cuand* me__encer* me_suelt* me_turn my_car next_$ night__i no__dejan no__segur* now_# on_OTHER_ME otra__$ out over_there pasap* pateo_OTHER pero__STOP quier* rio_$ sacar*_pisto* said_im senor si__ve someb*_is still__with temo tengo that__ME the_JAIL the__STOP the_bus the_room think* to_death tomor* tonig*_$ vida_$ what_he y
3: #__dijo #__ex #__to ._IF ._ME_KIN ._NOT_CALL ._OTHER .__WHAT BODY_so_ME BROKEN__ME HURT_del_BODY KILL__todos KIN_DRINK KIN__THREAT KIN__the MEANS_to_BUSY ME_# ME_KILL ME_LIFE_. ME_TEXT ME__LATER ME__los ME__to ME_and NOT_ME NOT__. NOT___WHAT NOT_paso NOW_. NOW_NOT_ME OTHER_KIN OTHER_WANT OTHER__TOOK OTHER___DRUG OTHER_boca OTHER_parqu* OTHER_said TEXT__JAIL WANT__KILL WHAT_ME ^__debo ^__from ^__got ^__put ^_guys ^_held ^_someo* ^_voy a__OUT acros*__my and_REMOVE apret*_OTHER_BODY arma balaz* break*__$ broth*__a cargo__la chest__i clini* cobra*_con cree dad de_muert* debaj*__la dice_WHAT el_$ entra* ex__my front has__OTHER he_said here himse* i_didnt in__hand in__house its_ME las_MINUTES le_pegue linch* llega los_KILL los__$ mache*__mi marid* matar_a me_pateo me_pusie* me_tiene* mi__ahora my need__not nina ninos old_man otra patru* put quier*__ME quier*_hacer rompi*_todo salir__aqui says_its sigue* someo*_my swear_ME the__AGO the_house there_is there_to thing* throa* tipo to_smash to_work tumba*_la va_$ want__kill
2: ._KIN ._ME_THREAT .__DAYT BROKEN__and CALL_WHAT HOME__CALL HURT_the_KIN KILL__perro KIN_ME KIN__esta KIN__is KIN_threw_ME MEANS__esta MEANS_and ME_HURT ME_IF_ME ME__DAY ME___NUMBER ME_pusie* ME_swear_ME NOT__NOT NOW_YOU OTHER_HURT_ME OTHER_MEANS_al OTHER__HOME OTHER__and OTHER__del OTHER__in OTHER__para OTHER_panza OUT_ME START_. STOP__. TEXTS__NOT TEXT__PAST WHAT_OTHER YOU__OTHER ^__al ^__arras* ^__encar* ^__in ^__pego ^__tio ^_cravi* ^_polic* a_man a_venir addre*__ME ahorc* apret*__BODY apret*__cuell* bad behin* being blade broth*_$ cable call__will cama choke*_me con_OTHER_CALL con__$ contr* cops cravi*_# cuand*__sola desde_el dicen dicen_que dont_reply el__$ el__apare* en__agua end esta_noche estan__a ex_esta feel from golpe*_$ habla*_esta hit__$ house_down in ir_$ iron is__ME kidna* kids_$ la_puert* le_meto leave lo__$ los_ninos mande* meto_un mi mi__rato might_hurt my__man nieto_me night_and no__impor* no_soy of__HOME papa pasil*_$ pelea_en plant* run__over safe_$ sharp* si si__pago so_ME_NOT so__ME still still_in the__hes tirar* todo_OTHER_DAY traba*_no truck__me un__AGO un_cuchi* una uncle uno__DRINK vuelv*_me wont__me
1: ._NOT .__MINUTES BODY__OTHER BUSY__# CALL_NOT CALL_OTHER_CAN DRUG_. IF_ME IF_ME_ve JAIL___NOW JAIL_in KILL_ME_KIN KILL_PERSON_. KILL_al_WHAT KIN__. KIN_has LATER_WHAT ME_. ME_BODY_so ME_TEXT_ME ME__WANT ME__YOU ME__but ME__man ME__por ME__this ME_babie* NOT_GO NOT_GO_. NOW___MINUTES OTHER_. OTHER_TOOK OTHER__. OTHER___BODY OTHER__a OTHER_pandi* PAST__. PERSON_put TEXT__OTHER TOOK TOOK___NOT WHAT_OUT WHAT__los ^__boyfr* ^__brinc* ^__has ^__is ^__kidna* ^__no ^__shoot* ^__truck ^_owe ^_soy a_BROKEN a_dar aguan* aguan*_$ ahora_$ and_OTHER and__keys anda__con are__$ balac* beat__up cambi*_de cant__$ casa__noche come cunad* de__$ dispa* drink* el_cuchi* en__mochi* escal* fight__the getti* go_$ going__burn gunsh* guy_i hay_algui* hes__$ him__$ in_ME in__hall in__tub iron_$ jefe_que la_mano lleva*__mi lo_cargo me__busca* me_by me_entie* me_tiro mi_espos* mi_herma* muere_ese my_babie* my_phone night noche o of__house pega_$ puse_venen* quito safe__home safe_at says__ME se__$ someo*_been the_camp them this_house to_KILL to__ME tumba* where with_OTHER wont_let y_OTHER
-1: #__# ._NOW .__KIN BROKEN_ME CALL DRINK__. DRINK__NOT GO HOPE_en HURT_OTHER HURT___NOW IF___ME JAIL_y KIN__OTHER KIN__in KIN__va ME_NOW ME_TOOK_a ME__KILL MINUTES_. NOT___OTHER OTHER_MEANS_en OTHER_REMOVE OTHER___NOT OTHER__up OUT__ME PERSON__. REMOVE START TEXT___AGAIN THREAT_and TOOK_a USE__the ^__mi ^__sient* ^__vecin* ^__were ^_en ^_y a__ex agarr* big broth*__he chase* creo_WHAT del_MEANS for__KIN frio from__$ hija_me hurts las_ganas los__HURT malo mama matar_me maybe missi* muero my_lap no_hay not owe_ME pecho primo pushe*_me se_YOU se__BROKEN seman* ser su ten tengo__MEANS to_CALL to__mysel* traba* turne* vi y__OTHER
-2: #__KILL ._TOOK .__ALMOST AGO__NOT BROKEN__OTHER CALL_. GO_al HELP LATER MEANS__NOT MEANS_burn ME_BROKEN ME___WANT ME__en ME_atrop* ME_on NEW__. NOT_GO_a NOT_LIFE NOT__OTHER NOT___ME NOT_tengo OTHER_SICK OTHER___SICK OTHER__por OTHER_at OTHER_de OTHER_told STOP_OTHER TEXT_TEXT TEXT__TEXTS TIME WANT_GO WHAT__STOP ^__get ^_con ^_hoy actua* again al answe* attac* cuent* cumpl* dando_un fixed follo* fuman* habla hangi* hasta head_$ hoy_$ i_know im_done inter* laugh manan* me_puse my_mom or outsi* pie por por_OTHER queda* roomm* siemp* somet* sugar take they they_cut time today_$ try walke* with__# y__ME ya__$
-3: # ._HURT ._NOW_ME AGAIN___ME AGO___TEXT AWAY DAY_. DRINK__ME DRINK__the KIN KIN_._OTHER KIN_THREAT ME_GO ME_HOPE ME_NOW_. ME_WHAT ME___STOP ME___THREAT OTHER_MEANS OTHER_NOT OTHER___STOP OTHER__con OTHER__on OTHER_is OTHER_was TEXT_KILL UNTIL WHAT__. ^__and ^__una ^_que after all_the and__OTHER at__door buddy domin* en__ME follo*_the fume happy hold i in__BUSY is_GO is_ME las laugh* lo lost manda* mi_hijo narca* para para_OTHER piern* propo* que_vende scare*_me se__ME the the_YOU thing to_see trist* tuvie* weeds would yet your
-4: ._ME_TOOK ._START .__AGO .__DIE .__GO .__HOME .__REMOVE AGAIN__ME ALMOST DAYT_. DETOX KIN_with ME_SICK ME__BROKEN ME___PERSON ME_estoy ME_famil* ME_love NOT_HURT OTHER__se OTHER_a OTHER_were STOP___KIN WHAT__KIN ^__at ^__hija ^__meti ^_man ^_the and_ME and__$ ask broth* con__corre* conte* creo_que desan* enter* esta_$ estan__los ex_$ he_beat i_took lap manan*_$ mis my_head outsi*__house right tengo_la tirad* up_$ vecin* whole ya_$
-5: #_y ._ME BUSY KIN___NUMBER KIN__en LATER_. ME_MINUTES ME_YOU ME__# ME__a ME__at ME__para NOT_. NOT__AGO NOW_GO_a OTHER___TEXT OTHER_dedo REMOVE__KIN SICK TEXT__GO ^__eche ^__my ^_de ^_por bridg* buena corte cuerp* en_HOME este_calor ever ex__me graci* have irme_a los mucho prett* shoul* te the__OTHER think to to_OTHER to__$ tren went why y__tengo yo
-6: ._BODY ._LATER DAYT GO_in JAIL___ME MEANS_WHAT ME_ME ME_PERSON ME___CALL ME___REMOVE ME__un NOT NOT__GO OTHER_HURT_. STOP STOP_the TEXTS_. THREAT_a ^__a ^__am ^__baby ^__the ^__told ^_la all alway* car_THREAT compa con__KIN guess hahah* it__ME mas salud* spide* the__THREAT thoug* visit*
-7: .__CAN .__ME CALL_to CLINIC HELP_con HOME__ME KIN_TEXT ME_dio ME_puse NOT_KILL NOW NOW_ME NUMBER__. OTHER_HOPE OTHER_JAIL PERSON___CALL PROGRAM TEXT_. TEXT_to TOOK___ME WHAT ^__burn ^__i ^__on ^_this about ando como de de_agua dios el event* final* got_drunk la__# math mi__sigue mi_primo on one outsi*_$ scary the_HURT una__ME vi_a
-8: #hour ._OTHER_TOOK .__IF AGO DRINK_y_ME GO___GO IF_. KIN_con ME__TOOK ME___DRINK NEW PERSON WANT WHAT___WHAT algo_$ asi at_BUSY chess cut de_$ dont__the door__ME en__puert* es falta gusta have__MEANS murde* ok out__$ pero quede rapid*_$ se__OTHER someb*_left that ver y_ME
-9: ._ME_JAIL ._OTHER_JAIL CALL__ME DRUG ME___USE ME__se NOT__to NUMBER NUMBER_. OTHER_igles* OUT___HOME PAST__ME STOP_ME WRONG ^_kids ^_sitti* bano__la calli* came compa* cutti* dont__me en even head kille* la_botel* like mysel*_$ nadie_me orgul* pase taxes too tranq* when y__OUT
-10: HOME_de HURT__MEANS KIN_WHAT ME__CALL ME__STOP ME_a ME_to OTHER_# PAST_y PERSON_CALL SICK_. ^__$ also and_THREAT cance* car_outsi* colga* coraz* de__ME este ive la_navaj* matar__$ me_pegue mejor new of regal* siste* techo then way
-11: ._WHAT .__DRINK BODY BYE LIFE NOT__that USE WANT___ME YOU be caso comie* di esto gripa grito is__now its la lleve mama_$ mi_cuart* un__WHAT
-12: .__OTHER .__SICK AGO_. HELP___KIN HOPE ME_HURT_OTHER ME_cuart* OUT_a WHAT_. a_# again__$ choki* dias drive it llama* me_tire se_WHAT so than the_MEANS with_ME
-13: KIN_says ME_at ^__agarr* ^_and and_CALL antoj* cold great igles* inyec* jajaj* looks mal screa* thats well
-14: IF___MEANS ME_know OTHER_JAIL_ME ^__im ^__viene compr* cut_my en_OTHER_HOME for gave ni quite some tengo__pisto*
-15: ._AGO ._OTHER_MEANS DAY KIN_se ME_JAIL_. NOT_WANT OTHER__# THREAT_OTHER WANT___MEANS WHO agarr*_la bien by_a docto* me_quier* rope the_same yeah
-16: ._KILL KIN_ME_dijo KIN_and_ME accid* creo preso que__quier* razor used
-17: #_la BUSY_ME ME_WANT_KILL ME__HOME WANT__ME con_ME_KIN
-18: CALL_ME PERSON_WHAT a_lot frien* good just proba* reall* tengo_un
-19: .__LIFE MEANS_de UNTIL__. estoy__ME oh y_OTHER_OUT
-20: CAN a__ME arreg* becau* but me__miedo ofici* that_OTHER you
-21: me__matan* tarde
-22: se_ME we with__KIN
-23: #_$ HURT_TEXT START__. teach*
-24: puent*
-25: asust*
-26: TEXT__in show was
-27: ME_WANT
-29: .__BODY soga
-30: KIN_._ME
-32: ME___HOPE
-34: mysel*
-35: HURT__at me_mato
-36: WON
-39: HOSP haha
-41: had
-47: jaja
-49: ME_GO_a
-50: lol
""",
    "distress": """
50: #_apaga* REMOVE_with_OTHER ^_fria a_ganar all__do all__had anyth*_anymo* arrui* basur*_$ being_me bothe*_$ by__threa* de__sirve deses* despa*__the destr*_$ dios__oye dont_deser* en__trist* enoug*__this es_demas* esta__mija esta_comie* estan_mejor falli*_apart forgo*__ME fraca* hate_ME hate__ME haven*__or hople*_$ house__so hundi* im__lost im_despe* it__keeps jerin*__$ just_SICK limit*_$ llama*__quier* lucho_$ me__na me_daban no__remed* no_hope nothi*_helps of_fight* pain__stop panic*_$ ruine* shell_$ so_alone so_depre* soled* sopor* the_use tirad*_$ venci*_$
49: ME_break* a_burde* about_to estar_USE malil*_$
48: TEXT_bette* recae*_$
47: el_mundo man__on
46: ME_might_USE NOT_TEXT_USE me__grand* open_it paro__llora* tan_solo
45: ^_nadie miss__at no__arreg* tired_in
44: NOT_ME_TOOK buyin*__ME jones* lagri* llama*__estoy lowke*_sad
43: ^_barel* a_fix aband* after__month* gave_up panic__$ use_going
42: #__dark NOT_opene* OTHER_toall* a_perde* cuent*__NOT faile* need__drink nothi*_matte* perra*_de
41: LIFE_is NOT_way_OUT a_bag acaba*_las asi__solo cant_take dark_place fixin* mothe*_$ no_use odio sufri*_$
40: ^_lloro ^_muert* cuant*_mas da_igual de_lucha* drown* givin*_up man_ME_TEXT me_rindo trust__NOW
39: YOU_peso apren*_$ deale* drink__or fanta*_en fondo lloro no_futur* no_merez* quier*_rendi* todos_se
38: ._TEXT_NOT OTHER_BODY_de a_compr* de_pelea* droga*_$ hopel* hople* para_WHAT past__$ sirvo
37: NOW_YOU_GO OTHER_WANT_NOW ^_jones* a_waste alma any__it bajo_los crack*__on donde_hacer* eat_HOPE pozo_y punto_de recai*_pero same_hell se__segui* ser__$ sigo_$ sin_nadie vida
36: NOT__este WHO_ME_va ansie* atrap*_$ capea*_$ closi* cryin* dolor_$ failu*_$ im_nothi* it__never its_too just__now kids__then matte* para_compr* puedo__con soy_una ultim*_$
35: HOPE_the ME_._WHAT ^_mis cares casi_recai* dying__a estoy_hecho hago_falta keep_doing livin*_for need_it panic what__zero y__diero*
34: ME_GO_crazy WANT__NOW ^_night* all__am cryed_all drown*__$ hope_$ let__down no__salid* no_puedo se_dan soy_lo
33: CALL__k NOT_anymo* NOT_one OUT__down ^__copit* ^_hate a__alway* cumpl*_y dark doy drink*_tonig* eatin*_me estor*_en mas_HOPE never_be no_point no_stren* nobod* para_donde vale valgo want_that
32: ._ME_BROKEN OTHER_LIFE_se boda_pero cant__on cant__this cant_i cares__ME el__infie* el_traba* far_GO hoyo_$ i__feel lones* on__way perra* sin_esper* tengo__DRINK there*_NOT trapp* weigh*_on
31: DAY_AWAY NOT__futur* OTHER_bolsa ^__let and_about boca__una bolsi*__$ de_aqui de_malo de_veras en__camio* foco junki*_$ mom_died mundo_$ my_pocke* poner*_NOW trash_$ una_linea
30: GO_por WANT__UNTIL WHAT_is_WRONG YOU_CALL_al bebi_hasta cuent*__dan estoy__mal every*__HOPE jus keep__i light loco me__matan* me_urge no_tengo poner* sient*_WHAT_ME the__alone to_DRINK vecin*_estab*
29: NOT_fight NOT_un_KIN WANT___DRUG ^_hopel* ^_todos are_KILL_ME baby_today been__days cama_AGO dios__olvid* dispe*_$ estoy__sola in__hole losin* much__i nobod*__notic* not__well perdi piece__garba* remed* the__GO the_dope tired_of va__mejor* valgo_$
28: ME_quier* NOT__con NOT_soy_NOT anxie* break*_down cried__the eat_alone esper* even_try every*__too every*_i fight fria llora* my_limit no__under* no_valgo same__DAY stari*_at tengo__ganas the__closi* way_OUT
27: BROKEN___BROKEN ME__asham* NOT_LATER NOT_tiene altas_y and__reaso* de_usar depre*_$ drink_but el__vende fix go_cop hopel*_today im_broke* its__dark la_toall* le_impor* loca_$ mejor* nunca__a of_garba* poiso* since__said stand*__the takin*_up to_look using_$ vida_es
26: ME__belon* ME_giv ^__soled* ^_every* and_falli* con__diner* futur* igual_de negro to_TEXT_DRUG yo__mas
25: ALMOST_are GO___DRINK ME_LIFE NOT___NEW NOT__mess NOT_merez* SICK__alma TEXT_and WHAT_START_. ^_every a__YOU a__lado about__break chang*_$ dont__bette* esta_ganan* even__ME every*__dark for_$ fuerz* fumar givin*__$ in__truck its__much la__carga* me__asco meter_me mio__ME money_and ningu*__$ nothi* old_man para_levan* por_dentr* quier*_consu* tambi*_$ traig*__la tryin*
24: BROKEN_it GO_to_TEXT ME_TEXT_ME ME__under ME_ruin ME_ruine* ^__skin aguan*_$ ando_malil* cambi*_$ damn de__cama de__ching* esqui*_a estoy_quebr* i_even i_giv i_pray invis* it_hurts llama_por lucha* lucho olvid*__mi sitti*__the the_point throu*_the todo__STOP toque_fondo volvi* want__i
23: #_month* BROKEN_insid* DETOX__DAY DRUG_so ME___LIFE ME__derru* OTHER__viend* WHAT_# ^_tempt* alway*__$ anybo*_$ cry estoy estuv*__punto garba* getti*__tonig* given__$ go_in idc igual is__same les_traig* no__caso no_llego pesa peso__ME soul trist*_trist* una_carga wife_left witho*__mess y_START
22: ._IF_NOT BROKEN__mind ME___BROKEN NOT_GO_on NOT_ME_mess NOT_stren* WANT__HOPE WHAT_NOT_se ^__sient* ^_cried a__esqui* aguan*_AGAIN at__limit caso caso_segui* de_sufri* esta_mejor estor* far_gone feel__a is_worse junki* nacho_$ nada_me nada_mejor* no_fixin* own__$ pedaz* por_ningu* room_$ sient*_NOT tengo_fuerz* think*__using todos_me traig* voy want__use waste
21: CALL___WHAT HOPE ME_TOOK_. NOT_HOPE_the NOT_valgo REMOVE__more STOP_TEXT_. STOP_of_ME WHAT__TOOK ^__odio ^_alone ^_numb aguan*_mas al_borde burde*__my cant__it cant_face casi__que de_ser eatin*_ME en_nada esta_trist* even__up every*_left fallo fingi* freak*_OUT freak*_out haven*__to i__nobod* i_ruin im_drown* losin*__mind miran* my_rope notic*_if perdi* por_consu* quier*_fumar reaso*__get rezar_me so_bad space_$ takin*__space tengo__WHO texte*_me tonig*_i un_DRINK voy_camin* would__miss
20: BROKEN_ME_KIN DRINK_in GO_camin* ME__HOME ME_culpa ME_rendi NOT_WANT_ME NOT__mas STOP__llora* STOP_every* STOP_of WHAT_IF ^_$ ^__given ^__segui* about__tonig* anybo* bottl*_in cant_do de_LATER_WHAT deses*_$ down__the esper*_$ hacer__mi hell i__screa* im__under in_anyth* la_licor* levan* loade* me__desmo* min of_hope panic* peso puro_HOPE put_whate* salid* se_murio ser_yo siemp* sient*__HOPE sigo_inten* today__want todo_es todo_se tomar__no trist*__trist* want_it wey
19: CAN_START_. HOPE_._NOT ME_at OTHER___KIN ^__impor* ^_about ^_been ^_feel ^_too again__alway* as__same barel*__on comie*_vivo compr*_$ dentr*_$ enfre* esto fondo_y given_up god__want highk* i__worth* left mal_siemp* ocupo_help parki*_lot perro_$ puedo__esto rock__my sient*__NOT soy tengo__ansie* the__floor to_USE todo weigh* y__cuerd*
18: #__al #_ya ._WANT_DRINK BROKEN___DRINK DRINK__BYE NOT__compo* NOT__hallo NOT__sopor* NUMBER__is OTHER_BODY PAST__as WANT_somet* WHO_ME ^__morni* ^__vez ^_cravi* ahori*_$ all__be all__it asi__la dias_$ digo__si doing__at dont_see empti* exist*_$ faile*_my fe god__WANT hable_me is__off its_NOT know__much las_ultim* of_any on_ME_KIN on_every* one_would parad* put__NUMBER rendi se_llevo this__phone trapp*_$ trust_ME_NOW
17: #__reaso* ._OTHER_TOOK BROKEN__. CAN___AGAIN DRINK__NOW ME_hand NOT_CALL OTHER_esqui* USE___USE WANT_USE WANT__bad ^__ansia* ^__broke* ^__feel ^__see ^_anoth* ^_lowke* a_salir all__$ alway*_will and_cry anoth* at__end bad_right bien__de break* cant_$ canti*_$ clean__to drive el_numer* every*__love every*__touch every*_hates had_$ here__and hijos_no i_need i_want im_losin* inten*_$ it__TEXT keep_tryin la_canti* mas__da my_car my_kids ni_dormi* no__dan nobod*_calls of_ME_MEANS relap* see__way so_HOPE so_done soy_$ tengo__alma thing this_anymo* to__DRUG una_NUMBER well__all why_keep y__WANT y_yo ya
16: #_but ._NOT_YOU .__HOPE BROKEN__WANT CALL___NOW GO__DRINK HOPE___HOPE IF__ME IF___HOME KIN__TOOK ME__SICK ME__failu* ME_come NOT___OUT NOT_aguan* NOT_good NOT_sirvo OTHER_shoul* STOP__todo TEXT_NOT_one USE_a WANT_un_DRINK WHAT_NOW_ME WHAT__perro ^_cant a__bad a__tiend* a_todos anymo* cabro* can__going cansa*_de cravi*_are dejo_de donde__OTHER done__$ en_cama foot_in hallo_senti* holdi* i__belon* impor* in__way it_matte* just__TEXT me_acaba* me_sale mom__i muy_HOPE nadie nadie_sabe neces*_una no__hallo of_bed on_$ on__bottl* penal__ME queda screa*_in sient*__sola sit so_low stron*__for tiene*__$ too__gone tryin*_$ tryin_$ un_fanta* use_right veo viene viene_$ y_nadie ya__creo
15: ._AGO_WHAT ALMOST_ME_estan GO__open HOME__so KIN_lado ME_NOT_NOT ME_NOT_belon* ME_STOP_. ME__but ME_and ME_deale* NOT_OUT NOT___DAY NOT__arreg* NOT_know_CAN OTHER_DRINK PERSON_ME_so WANT_this ^_# ^__giv alway*__im ando__$ aqui_OUT botto*__a compa cryed__DAY de_compr* dead_insid* dont__how empty_insid* every*__and falle_a famil*_NOT handl*_this how__keep i__nothi* i__stop in__min insid* it__right las_altas llame* mas_hondo mio_que my_mess not_one notic*_$ pal roof_cant rota ruin_every* se_GO soy_NOT soy_un terri*_mothe* the_bathr* there__no there_is to_buy what__wrong y_NOT
14: #__of #_trist* HOPE_. NOT_CAN_decir NOT__with NOW_ME_NOT NOW___LATER NOW___NOW TEXT_OUT TEXT__ME USE_apart WHAT__bien YOU___CALL YOU_veo ^__kids ^_cryin* ^_desde ^_ocupo ^_why a_PERSON aband*_$ and_ME_TEXT and__NOT anymo*_$ at_DAYT_NOW buy cant_stop cerro__LIFE ching* crack* de_todo de_tomar do__$ en__cuart* falli* going going__text hangi* hole hope hour hoyo im_worth* la_corte lost loved_by mano_de me_odio mood_# morni*_i my_siste* nada nobod*_$ now__$ pipe pray puedo_decir puse_en quier*_droga* rendi*_$ rock se__hacer segui*_$ tanto_$ this_# to__happy todo_esta walki*_to whats ya_viene
13: #__am #_i #_im ._NOW_NOT CALL_al GO___OTHER ME_KIN_passe* ME__asco ME_daban ME_estoy ME_touch NOT_STOP_ME NOT__esta NOT_hay NOT_see NOT_to NOW_HELP_. OTHER__por OTHER_alma PERSON_CALL START_asi TEXT__DRUG TEXT__have THREAT_the TOOK_a_BROKEN WANT_un WHAT_vende ^__destr* ^__di ^__me ^__would ^_my ^_para ^_think* are__ME being__$ cant__doing close_to days__i de_verda dejo done__all door echo enter*_$ every* every_day forgo* gave__on give_up got__$ hump impor*_$ in_ME in__# is_water* it_all ive_lost la__pues la_bolsa la_quier* lot__the madre me__quebr* mucho_$ nada_$ no_salgo nobod*_cares none_of on_OTHER one__CALL outsi*_the pena que__inten* que__todo que_vende queda_NOT sient*_que sient*_un so__KIN thats_ME this_close to_call to_give to_think todo__BROKEN try_$ walki*__the worse worth*
12: #__stand* ._WANT ALMOST__DRINK BROKEN__and CAN_con_OTHER DAYT__ME DRINK__mucho DRUG_NOW GO_a_GO HELP_NOT HOME___KIN HOPE_to KIN___WHAT ME_HOPE_up ME_USE_a NOT__LATER NOT__miro NOT__to NOT_loves_ME NOW_TEXT_OTHER NOW_para_WHAT OTHER_WHAT OTHER__infie* OTHER_canti* WANT_una ^__bebi ^__going ^__hasta ^__old ^_tengo ahi__$ all_ME am barel*_on bed_$ cansa*__ME cant__cryin* cant__no de__botel* died_sunda* diero*_ganas drink_one encue* esto__va famil*__mejor famil*__nothi* hand_is hard_my i__faili* it__STOP it__here la_renta llora*_$ me_canse me_oye mi_famil* mismo my__zero my_mind navid* no__compo* no_aguan* of__HOPE of__rope para__tanto puedo__que sient*__un so__NOW solo_que somet*__$ step__me strug* tan__hoy the_DRINK this_$ this__NOT this_time veo__$ vez__no vino want__smoke what_for y__razon
11: #_todo ._ME_STOP ._WANT_ME ._WANT_USE AGO___NOT CAN_. CAN__TEXT DRINK___DRINK GO_._NOT GO___NOW ME__keep ME_esta ME_quedo_KIN NOT__por OTHER_DAYT OTHER_licor* OTHER_mismo OUT_del PERSON___ME TEXT_USE USE_. WANT_DRINK WANT__so ^__caso ^__mi ^__on ^__tome ^_done ^_estoy ^_soy a_NOT a__licor* a_ser afuer*_del all_for alway*_was any_more asco casi_digo compa_$ conmi* done done_tryin* dormi*__dias duele__alma dying_for el__llora* es_gris even ever__bette* famil* feels_WANT ganas__droga* ganas_de hoy__ya im im__high insid*_$ its__late just_ME las__ME le__ganas mano_$ mi_$ mis__$ needl* no_good norma*_$ perdo* place_$ que_entie* said__$ since__$ so__today still__NOT suelo_$ take this_dang tiene__$ to_$ to__DRINK trap__now trist*_$ vacio was__close wish__was y__MEANS years_and
10: #_# .__AGAIN ALMOST_ME ALMOST__USE ALMOST__estan ALMOST_digo BUSY___OTHER CALL__a CAN__esto DAY_._CAN DRUG_fondo GO__USE ME__faili* NOT_NOT NOT__OUT NOT_un OTHER_KIN_. OTHER_pared STOP__it TEXT___DETOX UNTIL_the_MEANS USE__NOW WANT__STOP WANT___NOW WANT___STOP WHAT_. ^__took ^_ganas ^_llevo ^_todo a_ella about__USE ahori*__$ al_grupo and_NOT and__by and_nothi* any_of as_DAY ayer__habla* busca*_$ cama cero_no con__$ dayli*_$ desde_que doy__y en__bano en__lugar end__my esto_NOT estoy_desmo* ever feels_like heavy__cant hopel*__# hurts is__REMOVE kids la_fe late__me left_$ mama mano mano__el mas_WHAT me_conve* nadie__ve neces* notic*__i olvid*__ME perdi__esper* pero__CAN phone_lol quita*_a radio reall*_on segui* segui*_asi sient*_HOPE sient*__me stari* the__house throu*__roof todo_BROKEN todo_lo todos traig*_en viejo what__it worse__the wrong__me y_hoy years
9: ._BROKEN ._BROKEN_OTHER ._ME_NOT ._NOW_GO BROKEN___KIN BROKEN__fe DAY___NOT DRINK HOME__. KIN___NOT ME_TIME_so ME_WANT_TOOK ME__BROKEN ME__THREAT ME__WANT ME_hate_ME NEW__door NOT_KIN NOT__WHO NOT__impor* NOT__loved NOT_doy NOT_fixin* NOT_futur* NOT_left NOT_sirve NOT_va NOW_._ME NOW_OTHER_GO OTHER__del PERSON__ME SICK__ME USE USE__NOT YOU_dispe* ^__en ^__got ^__have ^__it ^_at ^_haven* ^_im ^_mal ^_me a_punto abajo ago_its asi be_happy bed__days belon*__$ bette*_off boca_por call_$ con_WHAT conte*_por cryin*__NOT de_nada died diero*__un drown*_here encim*_$ esta__$ estoy_$ every*_$ feel__givin* feels floor give__$ have__man hole_i just__every* la_mano las__$ like_givin* like_im liter*_on llego llora*_AGO_PAST lo__$ los_mios more_$ more_bad ni night no__sopor* no_hay not__soul now_$ on__siste* padri*_$ para_ir parar point* probl* pues__ando quier*_tomar recov* same screw_it stop_mysel* tan_HOPE todos_ME up_$ usar_$ what_is who__even with_all would__$
8: #_days ._THREAT_ME .__OTHER CAN___NOW ME_. ME_WANT_one ME___SICK ME__atrap* ME__desmo* ME_y NOT_CAN_mas NOT__KIN NOT___ME NOT___NOT NOT___TEXT NOT__todo NOW___DAYT OTHER_deale* OTHER_renta STOP_. STOP___MEANS TEXT__and THREAT__DRINK TIME__HELP WANT__# WANT__to WANT_it_WANT WHAT__ME WHAT___ME ^__hates ^__recai* ^_hable* ^_que ^_tired a_junki* and__TEXT and__heavi* anyth* asham*_ME at_ME attac*_$ bloqu*_NOW can__$ cant cant_handl* caso_$ cryin*__day de__$ dope estoy_hundi* ever_chang* fijes* ganas ganas__estan hable* hay__$ here__could home__$ i__opene* it_$ it_right know__to la__quier* la_botel* llame*_ya llora*__ayer loves mas mismo_infie* much_$ my_hand nada__$ need__to ningu*_lado no__esper* nobod*__$ noche_$ notic*_IF_ME of_ME on_ME out__hope over_$ over__$ panic_attac* pero_quisi* por__$ que__conve* quier*_$ so_lonel* someb* tengo__de than__dope the__liter* the_walls tiene* tired__it to__liquo* una_cuba want_me whats_the why__ME why__try wish ya__puedo zero
7: ._HOPE ALMOST___ME DAYT__TIME DAY_NOT_OUT DAY__the DRINK___ME GO__this HOPE_insid* HOPE_para HOPE_para_ME ME_PERSON_. ME__NOT ME__every* ME_a ME_drown* ME_so NOT_OUT_de NOW_OTHER NOW__NOT OTHER_SICK OTHER_mano OUT_de SICK_OTHER_alma START__. STOP_de TEXT_up WANT_to_TEXT ^__about ^__and ^__done ^__sin ^_aint ^_givin* ^_lo ^_nada ^_por ^_wish a_threa* a_week bad caso_START ching*__me dang_NUMBER de_jodid* dia el_cuerp* end_of estoy__HOPE every feel__$ feel__and for_peopl* forgo*__i fumar_piedr* get_high hallo__a i__cant ir is__peopl* it_ever just_want las_noche* like__$ loved__NOT low_$ mas_$ me__ganas me_queda me_rendi mensa*__mi mi_copit* mind_wont morni* no__$ out_clean peopl*__over perdi*_$ pero_todos point_$ que__bien que__cambi* quit quit__$ se__START ser_norma* shut__and sient*__WHAT sigo someb*__i stop_$ store store__# the_other they_all to_OTHER to_quit toque up__ME vida__quedo walki* what__do whats__point y_NOW_NOT ya__doy
6: #_WHAT #_llame* ._REMOVE AGO__OTHER AGO__entie* CAN_CALL_and CAN_PERSON DRINK_. DRUG___WANT HELP_. HELP__WANT HOPE__. HOPE__CALL HURT_ME_GO KIN_NOT LATER__ME ME_WANT_somet* ME__apart ME__its ME__los ME_job ME_mind ME_pocke* ME_queda ME_sient*_HOPE NEW_. NOT_BUSY_en NOT_CAN_con NOT_HOPE_NOT NOT_ME_queda NOT_REMOVE NOT__en NOT__one NOT__soul NOW_NOT NOW___OTHER OTHER__ME OTHER_bano TIME__the WANT__DRINK ^__famil* ^__hate ^__hay ^_god ^_mi ^_ya a_BROKEN a_DRINK a_cambi* abraz* all_$ alway*_CAN apena*_a asi_NOT at_HOME at_home bebi__el bien__y bottl*_is buen canse canse_de cayen* comie*_LIFE compo*_$ cost cryin*__DAY cuent* de_ME derru*_$ dia__la durmi*__OTHER el_alma ella_no empty_$ en__$ estoy_bien estoy_viend* foot__the go hate__in hate_mysel* he_comid* hijo_todo i i_talk i_touch im__crazy im__low in_any insid*__NOT its_HOPE keep keep_GO la_esqui* las_ALMOST le licor* lift_ME llama llevo loco_$ look love__BROKEN mas__$ me_$ me__derru* me__dios me_van mi_mama minut* mis_hijos morni*__i mysel*_tonig* no_$ not__$ numb olvid*_de outsi* para__$ perte*_a puedo__$ puedo_mas quier* quier*__que salir_de screa* see_NOT sin so__ME sola somet*_$ the_house think__can too__$ too__GO traba*_y un_hoyo unas_ALMOST use_in why_even word yo_no
5: #_AGO #__all ._NOT AGO_DAY_. CALL_muy CAN_START CAN_STOP_de CAN__. DAY_NOT_CALL HOME__OTHER HOPE__levan* HOPE_en HURT_. KIN_. KIN__BROKEN ME___WHAT ME___YOU ME__in ME_odio ME_oye ME_plug NOT_MEANS_. NOT_YOU_hago NOT__WHAT NOT___CAN NOT___OTHER NOT__a NOT_calm NOT_rezar_ME NOW__rezar OTHER___WANT OTHER_pena OTHER_peor SICK_and TEXT_NOT TEXT___ME TOOK__toall* WANT__. WANT__PERSON WANT___IF WHAT_ME_conve* WHAT_trist* WHO_CAN_even ^__all ^__dont ^__keep ^__lost ^__para ^_las ^_voy ^_wats a__$ all_ME_TIME alma_$ alway*_$ an_LATER and__anymo* aqui__un burde*_to cama__OTHER caso__nada close conec*_$ conta*__my dan__de de__WHAT de__famil* desde__entie* dias do_anymo* el_bano empty en__pecho esta__CALL estoy_derru* failu* for_good front__me gasto*__apena* getti* hace__$ hangi*_on im__failu* ir_a is__point* k keep__$ keep_going know__$ know_why la_ansia la_pared light_at like_this llora*_NOW loade*__$ man_is matan* me_quier* muert*__vida my_job nada__senti* one__to one_more out__bed pal__a pasa quien__$ quier*__$ reall*_need right_NOW se_ME se__$ sea siemp*__a since someo*__me stari*__the step__ME talk_to tempt*_to termi*_en the_DRUG tiro__toall* to__$ toall* toda_LATER todo_$ tomar_$ too_much trago trona*_$ una__$ use_$ verda* want_one want_some way__the whats__use y_OTHER yo_$ yo__tengo yrs_im
4: #__WHAT #_whats ._WANT_HELP ._WANT_PERSON ALMOST_said BROKEN___NOT DRINK_NOW_. GO_to_DRINK IF_siemp* ME_ALMOST_said ME_CAN_NOT ME__HOPE ME___GO ME__up ME__y ME_conve* ME_dosis ME_undo ME_walki* NOT_CAN_START NOT__CAN NOT___CALL NOT__busca NOT__in NOT__veo NOT_loves NOT_see_NOT NOT_tiene_HOPE NOW_. NOW__creo OTHER_SICK_y OTHER___ME OTHER__a TOOK_DRUG TOOK__ME WANT_PERSON WANT_the WANT_trash WHAT_WANT WHAT___HOPE ^__aguan* ^__cant ^__is ^__que ^_amane* ^_boss ^_no ^_panic* ^_perdi ^_ready ^_scare* ^_sient* algui*_estoy all alone__the alway* and__knows ando_en any aqui_OTHER aqui_la asi_$ at_ME_NEW at__old bad__$ bad__now bed cant__out cant_calm cerro__mundo ching*__ME cryed cryed__day cryin*_# dang_phone de_DRUG de_OTHER de__fuert* diero*_ALMOST dios__que dios_ya duerm* el_deale* espal*_$ esper*_nada ever_NEW feel__trash fuman*_y ganar grand* hacer_$ hate_WHAT_ME heavi*__TIME help helps ill_never im__apart im_done is__silen* it_NOT just__ME keep__this keys__GO kids_dont like_trash llora*__PAST loco__un me__$ me__atrap* mi_culpa mi_dosis mind__shut money mood__$ muy ninos no__daban no_doy no_names noon_today of__well one__DAY pared perdi_la perdo*_$ point__$ put__numbe* que__$ que__escri* said_ME sale__siemp* scare* ser_igual siemp*_$ sient* sleep stop talk__the tengo__NOT thats__mood this__stop threa*_$ tired__all to_stop un_trago up_thats urge_$ va__NEW way way_out what
3: #__CALL ._PAST_DRINK AGO___ME ALMOST_USE_pero ALMOST_about_USE BROKEN_OTHER_fe BROKEN_a BROKEN_toda_LATER CALL CALL___WANT CAN_NOT DRINK_fria DRINK_so DRUG DRUG__NOW ME_NOT_. ME_NOW ME_OUT_. ME___KIN ME___REMOVE ME__is ME__quebr* ME_even_TEXT ME_just ME_puse ME_sinki* NOT_. NOT_DAY_. NOT_ME_ve NOT_REMOVE_it NOT__NEW NOT__the NOT_aguan*_AGAIN NOW_ME NOW__OTHER NOW_di OTHER__miran* PAST__NOW STOP__fuerz* UNTIL__DRINK WANT_. WANT_to_TOOK ^__esta ^__my ^__of ^__point* ^__too ^__worth* ^_estuv* ^_ni ^_nobod* a_DAY a_OTHER a_busca* almos*_said and__almos* any__$ basur* been__# beer__the boss bottl* broke*_$ calor*_$ cambi* cerro_el compr* dark__$ derru* doy_gasto* en_OTHER en__gasol* entie*__ME estoy__# for__$ front__ME fumar__$ get get_bette* going__$ guy hable*_me hallo herma*_$ hold_on holdi*__DRINK in__BUSY it_need la__$ la_misma las_fuerz* linea loade*_up madre_$ man_i matan*_$ me_puse meter__algo mom muy__$ my_old nadie_me of_DRINK out_here pero__$ point__any puedo_$ senti* sient*_nada sober sola__sient* son tengo__ALMOST tengo__quien the_kids think*_about to__over to_hit toda__noche todo_OTHER_WHAT todo_perdi* trist* un usted__$ vacio__dentr* viejo__eso wats whate*_numbe* whats_it y__NOT y__YOU ya__ganas
2: #__HOPE #__en #_nothi* #_que ._AGO .__BUSY .__OUT AGO_ME_KIN ALMOST___KILL ALMOST__segui ALMOST_de BROKEN_en_LIFE BROKEN_por CAN__con DAY_._NOW DAY___ME DAY___PERSON HOPE__ALMOST HOPE___USE HOPE_up KIN__then LIFE_ME_quedo ME ME_PERSON ME_TEXT_to ME_USE_apart ME_WANT_some ME__AGAIN ME___DRINK ME___OTHER ME__a ME__comie* ME_canse ME_pray ME_van ME_whole NOT_LIFE_WANT NOT_ME_busca NOT__de NOT_sient*_NOT NOW_NOT_rezar NOW__se NUMBER_lol OTHER___OTHER OTHER__y OTHER_ansia OUT_of PERSON__a STOP__NOT TEXT__NOW TEXT___OTHER UNTIL_OTHER WANT_ME WANT_ME_. WANT_ME_at WANT__DRUG WHAT__conve* WHAT__vive ^__# ^__give ^__has ^__just ^__por ^__so ^__solo ^__todo ^__usar ^_animo ^_dios ^_its a_DRUG_NOW a_nada a_way al_limit* an_hour and__need and__walki* animo__nada apart_$ apena*__ME are_killi* away_$ awful been__DAY bien_HOPE botel*__$ by__$ by_mysel* casa__$ comid*_ni compr*_ME did_$ diner*_y durmi*_en el_limit* en_OTHER_LIFE estoy__consu* estoy__explo* estoy_solo every*_is famil*__NOT from_IF gasto*_y habla*_con hole_ME house_$ i__again i_can i_feel im_sinki* in in__pocke* it_man its__DAYT las_ALMOST_ME las_ganas le__falta left__ME los_DAY lost__job mejor*_$ mess mio mio_WHAT more mujer mysel* nada_tiene nadie_$ nadie__habla never_going no__queda no_more no_veo nobod*_left nothi*_feels notic* now_sorry numbe*__is of__$ para_ME para__segui* paso pecho__trist* perdi__fe perdi_toda por__boda por__culpa puert*_del puse__la que_todo quedo_KIN quisi*__todo rezar_ME rindo se_ME_STOP see_a si sient*_WHAT sient*__basur* sient*__que tan tengo text_my texti* tiene_HOPE tiene__segui* to_smoke todas using_its vale__pena veo_OUT weak_so wife willp*_$ with_OTHER ya__viend* yes_$
1: #__like #_and #_was ._ME_DRINK ._NOT_CAN ._WHAT .__PAST .__START .__STOP AGAIN__notic* ALMOST___HOPE ALMOST___NOW BODY__trist* BROKEN_y_NOT CAN___DAY CAN__miss DAYT_NOW GO__aqui HOPE__HOPE HOPE__every* HOPE_in HOPE_to_TEXT KIN_se_BROKEN LIFE__quedo LIFE_es MEANS_. ME_CAN ME_NOT ME__. ME__YOU ME___HOPE ME___USE ME__be ME__here ME_diero* ME_ever ME_feel_NOT ME_hate_WHAT NOT_DIE NOT_ME NOT__TOOK NOT__daban NOT__queda NOT_mejor* NOT_veo NOW_NOT_aguan* NOW_NOT_even NOW__aguan* NOW__sient* OTHER_comid*_NOT STOP_en TEXT_. TEXT_OTHER TIME_past UNTIL__MEANS USE_NOW WANT_WHAT_NOW WANT__WANT WANT__be WANT_a_PERSON WANT_it WANT_to_STOP WHO__va YOU__a YOU_traig* ^__a ^__demas* ^__paro ^__roto ^__stand ^__stop ^__y ^_faile* ^_havin* ^_viejo a_perso* acaba*__fuerz* again ago__on aguan*_otra aint al__$ am_$ aqui_afuer* body bothe* cada can carro__para cerro_OTHER_LIFE conte*__CALL daban dejar* dios__WHAT down_$ duele eso__lo estan estoy_START estoy_STOP estoy__$ feel fria_con get__$ god going__drink has help_$ her hour__its i__livin* im_walki* in__dark is__HOPE it__$ le__senti* lift_my lo lost_my mal_$ mama__quier* man me me__encim* me_diero* me_undo mis muebl* navid*_y no__miro no__point no_reaso* nobod*_loves notic*_IF nunca on_like other_end parad*_frent* peopl* que_$ que__vive que_explo* quien__va right__$ rock_in ser_fuert* sinki* sirve skin__crawl* sola_me stand*_in still_TEXT_NOT talk__ever tengo_OTHER_DRINK tengo__$ the_DAYT the_HOME the_dog the_trap there__NOT they__$ tiend*_por to_CALL_OTHER todo__negro traig*_una under veo_salid* vino__$ vodka way__$ whate*_NUMBER y_NOT_ME ya__rezar ya_di
-1: #__got #__se #__sin #_mi ._CALL_ME ._GO ._NOT_BODY ._OTHER AGAIN_. CALL___ME HURT___NOT IF_traig* KIN__ME KIN__TEXT LIFE_HOPE ME_DAY ME_GO_to ME_HOPE ME_TEXT_the ME__HELP ME___AGAIN ME___ME MINUTES_. NOT_CAN_OUT NOT_DRINK_. NOT_TEXT NOT__ME NOT__NOW NOT__and NOT__los NOT_reall* NOW_estoy OTHER__NOT OTHER___STOP OTHER__con PAST_. PROGRAM TIME__to WHAT_DRINK WHAT_de WHAT_es ^__bad ^__want ^_dont ^_this all_the and_nobod* and_wont aqui_$ bad_i beer_$ belie* bien_$ big casa class* con_algui* creo_que cuelg* de__OTHER de_eso debo desma* drove esta estos feliz got_high hits home_$ hora hurt i__ever la la__# less many mi__# morir* nah never__up nothi*_$ nothi*__tonig* ofici* on__$ pase pelig* pone por_WANT_WHAT prime* pront* quier*_habla* quier*_que respo* says se__ME see__$ serio* si_traig* stay tarde tele text thank to_STOP_ME want_a weeke* y_ME y__OUT
-2: #__KIN #__ME ._LATER ._STOP ._YOU .__KIN AGO AGO_NOW ALMOST_. ALMOST__. CALL__AGAIN CAN_OUT CAN_TEXT DAYT GO_OTHER IF_ME IF_ME_was ME_KIN ME_OTHER_LIFE ME_OUT ME_USE_. ME__# ME__NOW ME__know ME__to ME_aguan* NOT__# NOT__CALL NOT__MINUTES NOT___NOW NOT___YOU NOW___START NOW__estoy NUMBER__ME OTHER_. OTHER_HOPE OTHER__DRINK OUT PERSON_. TEXT_ME UNTIL_WHAT WHAT___NOT ^__there ^_had ^_mas adent* bad_$ be_BROKEN by caer cai check* cobra con_PERSON conoc* de_# de__LIFE desap* dice drink* es__DRINK eso esta_DAYT favor feeli* felic* fenta* frasc* here hijos_me i_never id it just know lavar leave limpi* liquo*__call mad monda* ni__$ nobod*__to ocupa* of on para perso* point roomm* safe santo sayin* somet*_ME super sus tanti* the_DAY the__TEXTS those til to__HOPE to_end to_hurt top traba*_$ un__WHAT where which y__puedo yo__$
-3: #__NOT #__aguan* ._ME_CALL ._NOT_HOPE ._NOW ._OTHER_LIFE ._WHO .__NUMBER CAN__ME DRINK__# IF IF_ME_BROKEN LATER_ME ME_KIN_ME ME_NUMBER ME__HURT ME__STOP ME__do ME__hacer ME__una ME_have ME_levan* NEW__. NOT_OTHER NOT___LIFE NOT___NUMBER NOT_fuerz* NOW___ME OTHER___CALL OTHER___NOT PERSON___CALL WANT___KIN WHAT__conte* YOU_NOT ^__might ^_if a__OTHER aguan*__ALMOST and and__ME as been but_ME call conte* conte*_$ cravi*_$ cryin*_$ donde en__DAY este_NUMBER estoy__OTHER feel_ME for frio gana gener* happe* heard hey hoy__no made mal__que me_aguan* medic* now real se_TOOK somet* speci* stuff then waiti* wanti* were will wont y_NOT_CAN y__CAN
-4: #_dias .__DAY .__ME .__NOT AGO_USE BROKEN__OTHER DAY_. DRINK__and GO__KILL HOPE__on KIN KIN_ME ME_BROKEN_OTHER ME__BYE ME__CALL ME__DAY ME___TEXT ME_room ME_was NOT__sient* OTHER_NEW OUT__ME SICK__. STOP__ME UNTIL_ME USE__# WANT__CALL WHAT_YOU WHAT__a WON YOU YOU___NOT ^__una ^__used ^_there* a_HOPE aburr* acaba* ahora al_KIN alone_$ borra* cafe chill* comer deje estoy__NOW expla* feel__i fine great guess hate__$ i__reall* im_dying its la_azote* la_carga looki* love mande* matar me_levan* medic*__$ mi no__ganas nobod*_calle* ok otra__$ self su the them there to todo_me vuelt* win with__KIN would*
-5: #__OUT #__TEXT ._IF ._ME ._NOT_ME .__WHAT ALMOST BROKEN_ME HURT__. ME_USE ME___NUMBER ME__this NOT_HOPE_up NOT___DRINK NOT___WANT NOW_NOT_. OTHER_azote* PAST TEXT TEXT__to TOOK___NOT WHAT_ME WHAT_WHAT WHAT__YOU ^__el ^__im a a__LIFE agua all__WANT and__want azote* bad__cant becau*_ME bette*_$ como dano de_todos do drank enoja* es espan* estas find had he his in_$ insul* is littl* llama*_$ los need_to no okay put_it see__HOPE solo sure talk tamal tengo_el tired_$ to_KILL traig*_un ver_a walk wante* was__$ y__ALMOST yo
-6: # ._ME_KIN ._WANT_NOT AGO__AGO ALMOST__STOP ALMOST___OUT BROKEN BROKEN_. DETOX GO__and ME_BYE ME_WHAT ME__GO ME__OUT ME___DAY ME___KILL ME__all ME__reall* ME_in NEW NOT__up NOT_de NOW_NOT_GO NUMBER OTHER_KIN OTHER_gave START STOP TIME TOOK__DRUG WANT_DIE WANT_OUT ^__la ^_esta aguan*__ganas al are__$ at back cara corta* dijo discu* estoy_BROKEN estoy_BUSY excep* ganas__$ here__ME hinch* i__$ overp* poco por pract* queja* respi* see store__me sueno this_HOME this_house todo_el too twice usele*_$ wanti*_to watch* winte* yet
-7: #__AGO #__me ._START .__YOU LIFE__NOT LIFE__OTHER ME_KIN_. ME__USE ME__con NOT__OTHER NOW NOW_NOT_WANT NOW___DAY OTHER OTHER_NOT REMOVE__. STOP_OTHER STOP___ME USE__. WHAT_OTHER ^__thats ^_miser* be con_ME estoy__ME half have if im_outsi* life__$ manan* mas__lleno me__nada miss__$ my no__sient* our pleas* sol staye* stopp* taste__$ use__much with y y__$ y__unico yeah
-8: #__NOW #__a #_my ._BYE ._ME_GO .__SICK .__TEXT BUSY_. CALL_ME CAN_ME GO GO__STOP ME_TOOK STOP_los WANT_STOP WANT_to ^__oir ^__use ^_not ando calor cold detox el encon* estoy_HOPE estoy_cansa* gave_ME i_hope is__$ me__habla* me__todo nada_no o piens* por__tengo side sient*_inuti* the__ME tranq* tres yo_sola
-9: #__DAY #hour BYE DAY__ME HOPE_._ME KIN_is ME_._NOT ME__DAYT ME__even ME_about NOT__comer NOT_read NUMBER_. OTHER_basur* TEXT_mas TOOK ^__point ^_is a_lot also con__DRINK day__i de__vida en from graci* livin*_$ pero pregu* than was
-10: .__CALL .__LIFE DAY_USE_. DRINK__DRINK DRINK___NOT HOPE___LIFE HOSP IF__was ME_# ME_THREAT ME__CAN ME_a_HOPE NOT__asi START_a WHAT__CALL ^__i ^__its ^__quier* ^_well cansa* con cross* del early en_ME es_OTHER_DRINK estoy_DRINK hahah* por__KIN she_left text_me to_BUSY worth y__todo
-11: #_$ #__de #__una ._NOT_BROKEN ._WANT_WHAT .__ALMOST .__IF AGO__BROKEN AGO__ME BROKEN_HOPE CAN__CALL LATER ME_AGAIN ME__it NOT_AGO NOT_NOW NOT_USE_. STOP_ME_LIFE WHAT_se ^_someo* a__DRINK came este for_ME hones* i_think into jefe just_NOT las like not or para_estar para_siemp* pisto* tell thank* this_DAY this__ME told
-12: #__ago BUSY CAN CAN_be DRINK_y GO__the HURT JAIL KILL_ME ME__PAST NOT_ME_. OTHER_MEANS REMOVE con__tengo con_estas de dos estar ex give good left__the mejor mient* talki* than__$ viva ya__quier*
-13: #_ME #__stop ._NOT_USE DAYT_. HELP__. HOPE__OTHER ME___NOW MINUTES NOT_ME_TEXT NOW__ME OTHER_LIFE_NOT WHAT_GO ^__$ ^_yeah about antoj* chat kind new pasti* rain tome
-14: #_its CALL__NOW GO__ME KILL ME_NOT_WANT NOT__va WANT_is WHAT__WHAT ^__she aqui bien compa* desca* estoy__NOT hes landl* no__salir pero_NOT schoo* shoul* to_LIFE wait we your
-15: #__$ ALMOST_NOT ALMOST__NOT NOT_DRINK NOT_WANT_it NOT_WHAT NOT__DRINK WHAT___WHAT ^_thats ^_want alive are didnt ese ha it__WANT la__aguan* mean pills tomar__$ voy_$ when
-16: AGO__DRINK BODY ME___LATER ME__with NOT_mas NOW__TEXT SICK bebe esqui*__$ inter* nada__de sucia tanto__$
-17: CLINIC HOPE__LIFE IF__BROKEN ME_THREAT_the ME__DRINK NOT_WANT WANT___NOT botel*_$ empty_and ive_never
-18: .__LATER LIFE ME__un TEXTS ^_lonel* antes_$ cuand* give_me hay__que nadie__quier*
-19: DIE cansa*_$ estoy_sola home insid*_me lleva* regre* trago_$ vivie* you
-20: DRINK_NOT ^_and actua* flat
-21: LIFE__. MEANS STOP___OTHER WANT___CALL llame*_que us volvi
-22: .__DIE HOME___OTHER STOP_it WANT__BROKEN ^__porqu* ^_like becau* jaja te
-23: NOT_estoy but dije so_ME water
-24: NOT__ALMOST USE___ME i_would muero_$ nadie_va
-25: #__i a_START ice oh
-26: NOT_feel USE__much las_#
-27: aguan*__ME tryin*_to
-28: ^__reaso*
-29: haha raro vivir
-30: NOT__LIFE comid*_$ that tired
-31: GO___WANT to__mysel*
-32: lol said_NOT
-33: extra*_$ prett*
-38: thoug*
-41: die
-42: jajaj*
-46: y_compr*
-49: si_nadie
""",
    "opt_out": """
50: ^_fin ^_lose bloqu*_IF bloqu*_si borre* cut_it de__lista me_salgo opt revok* send__more testo* un_START unenr* withd*
49: p_$
48: NOT_ME_inter* can__my
47: de_baja
46: ^__buggi* bye
43: ^__mensa* ^_salir no_mor the_study
42: to_conti*
41: NOT_START mi_regis* not_inter*
40: de_STOP
39: ._STOP ME_DETOX suscr* unsub*
38: WHAT_ME_REMOVE ^_desap* block con__numer* elimi* subsc*_$
37: TEXT_AGAIN_. ^__said ^_get count_ME_OUT
36: ._REMOVE_ME
35: NOT__START STOP_TEXT cease me_off nix parti*
34: ^_alto dont_send optin*_out pedi s
33: CAN_NOW_. ME__from bajen* it_pleas* mi_cuent*
32: ME_cuent* NEW___NOT ^_cierr* mi_suscr* paral* quite*
31: ^_apagu* alrea*_$ de_ahi from_YOU my_accou* off__this optin*_OUT remov*
30: STOP_ME_START anymo*
29: CALL__aqui ^_bajen* bothe* dejen_de desap* esto me_alone ni_uno no_sigan que_pregu*
28: #_and ^_pull kill_the quier*_$ salir_$ this_anymo*
27: STOP_. WANT_OUT WANT_STOP WHAT__OUT del_PROGRAM the_car this_REMOVE
26: ME__answe* NOT_un REMOVE_perma* alto con__PROGRAM dont_messa* last_one me__texte* ok_STOP on__GO renun*__los watch*_i
25: ME_from NOT_TEXT ^_leave any__$ de_TEXT every moles* ya_estuv*
24: ._WANT_WHAT ME__paz NOT_TEXT_ME REMOVE_. REMOVE__NUMBER TEXTS UNTIL_. boili* no_mande* off_perma* optin* pleas* texto*
23: KILL__TEXTS STOP__PROGRAM STOP___TEXTS YOU__NOT ^__$ ^__mas ^__retir* a__signi* alto__me busqu*__$ el_servi* favor fin_$ no__moles* stop suena
22: NOW_NOT_OTHER STOP__WANT TEXT__more close graci* off__good para_siemp* sigan_$ sigue*
21: ._GO_ME LATER___ME NOT__TEXTS ^__texti* a__mensa* annoy* chuy for_good from__progr* hey_NOT if__all longe*_WANT mas_$ no__hable* por_fa t
20: CAN___STOP ME_CAN_WANT TEXTS__more TEXT_mas ^__cance* a_DAY all_$ hago hasta_aqui in__study inter*_$ leave paren_$ parte sigan suert* todo_OTHER
19: GO_ins ME_WANT_OUT NOT_WANT NOT___AGAIN PROGRAM STOP_with TEXT___NOW WANT__be YOU___STOP YOU___WHAT ^_desco* close_my from__PROGRAM graci*_ya into__anymo* like_the now__be opt_OUT so_STOP usted* wish_to ya
18: NOT_ME_TEXT NOT_to REMOVE__. START_. TEXTS_TEXTS ahi_$ ever_again ins mensa* mor nunca_$ remov*_$ texti*__phone
17: #__que ME_suscr* OUT_ME PAST_one STOP__TEXTS UNTIL_aqui USE___ME YOU_buggi*_ME alone check ditch_my dont_bothe* hable*_por no__recib* off__list pero__NOT rid__ME segui*__esto
16: CAN_YOU_STOP ME_NUMBER_. NUMBER__. TEXTS_. TEXT__mas WANT__more boss dont__you duboi* mande* texte* this this_$
15: ._REMOVE ME_PAST_one STOP STOP_NOW WANT_NOT_TEXT WANT__NOT ^__mi ^__salir a__cel and_lay anymo*__$ asked bothe*_ME cance*_$ con__TEXTS desap*_$ desus* get__anymo* it_off leve_me lo more__mean not_doing stop__going this_NOT this_PROGRAM todos__DAY vuelv*__escri*
14: DIE__. ME_NUMBER ME__mas NOT___TEXT NOT_longe*_WANT NOW_NOT_TEXT STOP__numer* STOP_comin* STOP_esto TEXT_NOT_. WANT_REMOVE_. cance* ditch_ME esto_STOP hate__TEXTS mind__want my_mood needi* no_more off_of progr* shut stop_i talke*__me the__talke* write__$
13: #_y ME__REMOVE NOW_NOT STOP_ME_en TEXTS_WANT_. TEXT_. YOU__STOP anule* check_ins en__$ escri* escri*_mas give it__rest manan*_ya opt_out renun*_a rid__my the_TEXTS todos__dias wont
12: ._ME_OUT CAN_STOP ME_aburr* NOT__on OUT_ME_. PROGRAM__graci* TEXT_NOT TEXT___STOP WANT__STOP WHAT__ME YOU___OTHER count__OUT d de__PROGRAM hate_these mas__$ no_deseo stop_it
11: #_ALMOST ._YOU_PERSON .__OUT NOT_TEXTS_. NOT_TEXT_mas NOT_more REMOVE_this REMOVE_with TEXT__anymo* WHAT__. ^_can ^_dont annoy*_STOP de_YOU eso got__say it_WANT it_anymo* list mande*_$ me__$ mire off_$ parar_$ quit spons* suspe*_esto texti* this_NOT_HELP this_stuff with__numbe*
10: ._DAYT_NOW ._HURT CAN_do_ME IF__all ME_PROGRAM ME_be NOT__TEXT OUT___PROGRAM REMOVE REMOVE_ME STOP__. WANT_REMOVE YOU_buggi* ^__sient* ^_desac* ^_i asi_que basta_$ de_TEXTS de_esto esos_TEXTS estar it_$ jus__ME moles*_$ nada__usted* out_$ paren* quite*_me respe* sign__off sign_me texts
9: .__NOW .__TEXTS ME_# ME_OUT_. ME_accou* NOT_START_a NOT_WANT_mas PROGRAM_. TEXT TEXTS___OTHER TEXT_to_STOP WANT_TEXT ^__subsc* ^__was ^_not cada cance*__$ conti* day decid* esos_mensa* este_NUMBER id kindl* me_$ me_aburr* messa*__$ off_the retir*__$ shut__off sirve the__$ with__TEXTS
8: ME_. ME_TEXT_to ME__USE ME_so NOT_WANT_WHAT NOT_more_TEXTS NOW_estuv* STOP__are ^__asked ^__quier* and__NOT anule*_mi apara*_que are__dont do_ME dont__to end_my ended esto_$ go__this good_will los_dias me_anden mejor more no no_escri* no_quier* peace_$ prefe* que__todos signi*_up text watch*__ME ya_$
7: #__and ._NOT ._NOT_TEXT ._WANT_STOP ._YOU .__STOP HOPE__spot ME_OUT ME_START ME__NOT NOT_WANT_parti* NOT___ME NOT___TEXTS NOW__ME NUMBER_. OTHER__WHAT OTHER___WHAT OUT_. REMOVE__good REMOVE__roste* STOP__moles* TEXTS_for TEXT__NOT WANT__ME WANT___TEXTS WANT__de ^__me ^__more ^__que ^__text ^_ive cero_mensa* conti*_$ cost_me daily dont_need este__$ esten hate_TEXTS i_want longe* messa* mood_is no_longe* no_thank* off off_with perma*_$ phone_$ quier*_cance* texts_$ thank* the_PROGRAM y_NOT
6: DAY_so ME__YOU ME__to ME_esten NOT__it NOT_thank* NOW_STOP NOW___TEXT OUT_from PAST_DAY STOP__TEXT STOP_all TEXT__STOP WHAT__los ^_# ^__do ^_no ^_renun* con conta*_me de_TEXT_ME do_ME_STOP doing_this fa_$ from__thing furth* like_to me__paz neces*_que no__$ numbe* que_parar* quita*_mi recib* stuff thank_you time_it to__ME want__$ with__KIN wont_be
5: ._BYE ._KIN AGO_falta CAN__ME DAY___NOT ME ME_TEXT_TEXTS ME__graci* NOT_TEXT_this NOT_WANT_. NOT__WANT NOT__em NOT__of NOW___WANT NOW___WHAT STOP_de TEXT_TEXTS_. TIME_it WANT WANT___REMOVE WHAT_parar* ^__done ^_it ^_mire ^_termi* again_$ alert* be_REMOVE dame__STOP dont_text end i_mean im lista_$ los__$ many por__$ puede so so_ME_TIME stop_$ stop_all stuff_$ thank_YOU theez traba*
4: ._ME_DETOX ._STOP_NOW ._UNTIL ME_LIFE ME_numer* NOT_ME NOT__GO NOT_graci*_NOW NOW_NOT_parti* NOW___ME OUT__this REMOVE_ME_. REMOVE___REMOVE STOP_it WANT_. WANT__. ^__is ^__no ^_anule* ^_stop again anule*_ME ayer_que be been cost_ME count__out deje__manda* desac* escri*_me les__ayer like__stop los_DAY mas mas_TEXTS me_mudo moved__with numer* quier*__$ reads__NUMBER retir* servi* so_YOU the__NOT the_progr* these unsub*_$ was__mista*
3: ._YOU_CAN .__REMOVE ME_CALL_por ME_TEXT_. ME_mind_NOT NEW_ME_mind NOT_longe* NOW_NOT_. STOP_the TEXTS_ME TEXT__. WANT__watch* WANT_darme WHAT_NOT_. WHAT___WHAT YOU YOU_CAN ^_im anden cero_TEXTS chang*__mind conta* de__$ denme__STOP dije dije_$ dont estoy_bien ever_AGAIN hace_falta last les les_dije like__watch* list__$ lo__$ me mejor_no now numbe*_$ numer*_si p parar* que reads__phone stop_comin* the_list way_the
2: #__NOW ._BROKEN ._STOP_ME .__PERSON GO_a HURT ME_GO ME_STOP_with ME__WANT ME___STOP NEW__mind NOT__. NOT___NOT NOT_for_ME REMOVE__PROGRAM TEXTS_REMOVE TEXTS__. TEXT_ME WANT_NOT WANT__GO WANT__TEXTS ^__bothe* ^__esto ^__favor ^__rid ^_id ^_lo apara*_WHAT basta being_watch* dont__it graci*_NOW_NOT hace__que haras* i_would im_done manda*__$ me_go messa*_$ mi more__i more_of no__don numbe*__$ of_here out reads_ME_NUMBER servi*_graci* siste* suert*_$ termi* the_check the_fella them_$ tomor*__any with
1: ._GO .__ME .__WHAT AGAIN_. HURT_ME ME_REMOVE_. ME__OTHER NOT_AGO_falta NOT_WANT_saber NOT__ME NOT__a NOT_doing NOT_soy NOW_NOT_ME OTHER_NUMBER PAST_WHAT TEXT_OTHER WANT__do WHAT_STOP WHAT_STOP_. YOU___TEXT ^__de ^__doing ^_desus* ^_ditch ate be_ME buggi*__$ can_you como con_ME conta*_$ conte* dame__baja en_esto escri*_$ from kill let__go los_numer* me_esten mensa*_$ mind_NOT movin* mudo nada no__escri* nothi*__$ of__$ ok__$ ray someb*_i soy spot_to the_daily this__annoy* thoug*_$ tomor*_or wont__aroun* ya__parti* you you__$ you_can
-1: ._IF ._REMOVE_OTHER .__TEXT .__USE CALL_ME CAN___REMOVE GO_. KIN__STOP ME_KIN_. ME_STOP ME_TIME ME___DAYT ME__los NOT___BODY NOT___KIN PAST_. START___TEXTS STOP_._ME STOP__with TEXTS_UNTIL THREAT WANT_it ^__el ^_cance* ^_pleas* cance*_el cosas dios do done_$ esta here it__$ like__$ ni no__pregu* on__$ one porqu* tiemp* to__$ want_to
-2: ._ME ._ME_NOT ._PERSON ._TEXT_ME .__DAY GO_en IF_ME KIN__NOT ME__WHAT ME___GO ME__a ME__the MINUTES TEXTS_AGAIN TEXTS___ME TEXT__GO UNTIL ^__los ^_the back cosa could dog en__PROGRAM enoug* graci*_por nobod* okay or pensa* pleas*_dont que__$ reall* stop_me y
-3: ._WANT .__OTHER .__YOU DIE_. DRINK KIN_TEXT ME_WANT ME__# NOT_WHAT NOT__MINUTES NOT___REMOVE NOW___NUMBER OTHER__de REMOVE__TEXT STOP___YOU TEXT__# TIME_. WANT__YOU ^__i ^__need ^_mi all and becau* come for harto hoy job mande_mensa* more_$ my of or_ME somet* texts_to to__here told tomor*__wont was
-4: #__NOT ._NOW DAYT_. KIN__TEXT ME_NOW ME_STOP_. ME__este ME_arrep* NUMBER___TEXT TEXT__TEXTS TEXT__los ^__ni ^_and anymo*_$ cable dont_get doy este hey_stop hope i_can me_arrep* much right send__to thats tomar
-5: MEANS ME___ME ME___OTHER ME__for NOW___START OTHER___STOP STOP_todo WHAT WHAT__START YOU_TEXT ^__dont ^_esto are bien end_this got group i me__saldo never por quest*_$ ser to__texti* yo_no
-6: # ME__de NOT__HOPE NOT__OUT TEXT_STOP TEXT_the USE__. YOU_NOT_TEXT by dejen__manda* for__$ grupo_$ hear hola ill los_TEXTS more__for otra pregu*_$ quest* quier* sin weeks
-7: ._HELP AGO_ME DAY__. ME_KIN ME___TEXTS NOT_CAN NOT_STOP_TEXT TEXT___DAY a antoj* cant__this cant_do con_esto de dont__askin* en enoug*_$ get going just le me_quita* se_STOP to todo_ya un y__NOT yeah
-8: ME_USE ME__ME ME__MINUTES ME__STOP NOT_GO NOW_OTHER STOP__todo TEXT___OTHER have in never_want they to_stop trist*
-9: ._TEXT .__HURT AGAIN_on CALL_. CLINIC JAIL START TEXTS_un WANT_START be__ME but diner* el es insul* like
-10: #hour IF KIN KIN___ME NOT__REMOVE OTHER WANT_ME ^__from a_ME de__NOW got__$ is para puedo the tonig* vende*
-11: BYE NOT_se OTHER__ME TEXTS___TEXT antes arrep* back_on be__NOT for__texts on pause thing what would
-12: #__ME IF___ME NOT___OUT NOT__de WANT___NOT ^_done then tiene why
-13: AGAIN AGO AWAY BUSY LATER ME__NOW bad exist* getti* me_pregu* mi_$ mi__$ start take__$ turn when
-14: ._OTHER ME__NUMBER NEW TOOK WANT__NUMBER WHO at del quier*_segui* see take
-15: HOME KIN_NOT ME_BROKEN NOW_NOT_CAN acaba* di pan te vivie*
-16: ALMOST HOSP NOT__STOP TEXTS__TEXT
-17: BODY SICK about be_here cant done
-18: ._START CAN_TEXT ME_NOT_TEXT ^_so it_NOT jaja_$ love never__you oh tengo
-19: .__TOOK bette* that
-20: ME_TEXTS ^__al know las
-21: #_de DAY aguan* corta* thing*
-22: CALL WANT_NOT_STOP dont_stop haha
-23: DAYT ME_was TEXT_los
-24: the_# want__to
-25: nadie
-26: and_# finis* over
-27: WHAT__de diero* sin_quere*
-30: put
-32: DAY__WANT LIFE
-33: deale*
-35: basta*
-36: NUMBER__OTHER TEXT_NOT_WANT
-38: una want_the
-39: lol_$
-40: NOT___STOP
-42: llega*
-46: NOT_ME_REMOVE
-48: al
-49: NOT_STOP
-50: #_$ ._NOT_STOP NOT_REMOVE
""",
    "pause": """
50: #_day ME_in_DAY NOT_STOP_just ^_$ ^_ausen* ^_away ^_scree* admit* apaga desca*_de gallb* herni* into_DETOX my_$ not__joke pausa pause pause* ph skip
49: with_pneum*
48: con_suero pila where__MINUTES
47: STOP__MINUTES doc__a escri*_del
46: ^_bond overn*
45: #__good almos*__$ minit* psych_ward
44: #__left NOW__sayin* cramp*_with el_plan suspe*
43: DETOX inpat* no_servi* obser*
42: ME_ttyl from__TEXTS grid ttyl_$
41: ^_pause* ^_pila ambul* pause__$ week_my wk
40: #_bar STOP_OTHER_NUMBER arres* cama go__tonig* just_TOOK_HOSP
39: deten* prisi* unos_DAY
38: TEXTS_UNTIL ^_knee apaga* estoy__AWAY me_inter* now_start rayit* sirve*__tecla*
37: OUT_of_MINUTES ^_dropp* apend* este__NOW ingre* me_metie* my_time to_DETOX
36: #_perce* desin*_$ high__no
35: DAY__encie* KIN__typin* NOT_OUT_ME UNTIL_ME_OUT ^_paren carga mi_$ plea the_$
34: DAY___TEXTS colla*_# dios__$ estoy__HOSP getti*__right phone*__$ saldo telef*_en
33: PAST___MINUTES dropp*_this labor no_tower* silen*_retre* van_a you_later
32: batte*__# charg* it__again later_# on__rig repla* tengo_para
31: HOPE_OTHER HOSP ME_JAIL_a a_shank alla encam*__OTHER fri just__surge* penal strok*
30: CLINIC_NOT JAIL__una NOT_NUMBER aguan*__TEXTS and__charg* at__er batte* gave__# headi*_to mins minut* pausa_$
29: ^__toca clot mas__ME me_lleva* mood__i preso queda__y the_plea tower
28: ME_encie* carce* detox detuv* doing__DAY intak* is__KIN no__minut* then__AGAIN
27: #_mos UNTIL en__barco havin*__baby how__$ monte_con talk__$ telep* un_tiemp* ya_casi
26: ._NUMBER_USE HOSP_con LATER___YOU NOT__MINUTES NOT__es NUMBER TOOK__va UNTIL_WHAT YOU_TEXTS_. ^__$ ^_havin* encam* hold_$ in_count* la_matri* me_quedo pausi* playe*_games runni*__of says__for tener_NUMBER the_#
25: HOSP___OTHER NOT_CAN_respo* beto break_from card entro is_about juez_me me__broke need_a psiqu* st ten_days walki* y__tiene*
24: HOSP_with NOT_ME_TEXT START_DAY ^__traje* ^_in a_cumpl* cant_answe* el_carga* por_ahora sirve*_las
23: BROKEN_GO_to BROKEN__NOT JAIL ME_NOT_answe* MINUTES_is NUMBER_REMOVE OTHER___TOOK ^__arres* ^__but a_arreg* a_manda* esta_BROKEN estoy_HOSP from__UNTIL hasta_enero in__START is_typin* sanct* servi*_# van__$ you__#
22: CALL_AGO ME_JAIL_. NOT_TEXTS a__job black* cuand*__otro dia_# in_rice lo_deje luz__OTHER manan* stole they__allow to__befor* unos viola*
21: #__for ._DAYT_ME AGO__just AGO_it BYE__NOW CALL_LATER START_OTHER_DAY STOP_._NOT STOP__NOW about_to adios by_a corta*_$ de_AWAY expec* jail of_MINUTES on_MINUTES progr*_me rehab* revok*_$ se_apaga to_rehab two_weeks using
20: DAY___AGAIN HOSP__OTHER KIN__NOT NOT_MINUTES PERSON___NUMBER TEXTS_for ^__agarr* ^__parar ^_voy bar denme er_$ er_with hold in__HOSP les__$ locke*__$ luz_en me__inter* no_tengo pal queda sorry_my texts they theyr* y__NOT
19: ._NOT_MINUTES GO__for ME_esta NOT___MINUTES ^__keepi* ^__under ^_pausa broke cel__$ cerro charg*_at con__NUMBER freez* getti* manan*__no mysel*_in puede_respo* roami*_$ servi* stick* tiemp* tiemp*_$ van__corta*
18: #_TEXTS ._TEXT_TEXT AGO_the ME_START_ME ME_queda* MINUTES_LATER OTHER_NUMBER_al PAST_DAYT ^_ponga* ^_put apago be_able carce*_$ casi_no de_manda* estoy__OTHER ex_se i_start la_panta* les__cuand* lleva* meses_$ mom_colla* off off_til poder_conte* regre*_el to_BROKEN took_the while
17: ._NUMBER .__HOSP AWAY_# BROKEN__NUMBER CAN_STOP GO__HOSP ME_CALL_LATER ME__al NOW_NOT_HOPE TEXT_AGO WON__it ^__tomor* ^_at ^_estoy ^_perdi aqui__OTHER entro_a have_NOT me_tempo* no__credi* por_IF_NOT queda* sitti*_in so_ME_NOT start_again takin* talk the_NEW traig*_MINUTES wont_have
16: BYE_ME_. DAYT_y DAY_ME DAY___KIN JAIL_up KIN_playe* ME_BROKEN_OTHER MINUTES__DAY MINUTES_y NOT_MINUTES_. OTHER_NOT_allow TEXTS_LATER_ME TEXT_ME_UNTIL USE___NOW almos*_out am at_ME_KIN cuand* days__the days_they en__dias hay_MINUTES me_agarr* money_for of_minut* poder__$ progr* red_$ worki*
15: ._MINUTES AWAY DAY DAY__WANT DAY__tengo DAY_de_JAIL LATER_WANT ME_here_ME ME_por NUMBER__BUSY ^__mom ^_pause a_DETOX a__LIFE a_poder agarr* ando__OTHER barel*__$ be_OUT booke* cant_text for_# games_on long may my__phone no_signa* pausa__favor quebr*_OTHER save text_$ to_charg*
14: #_GO #__se #_and ._AWAY ._CLINIC ._YOU_TEXT DAY_. DAY___NUMBER DAY__pneum* GO___OUT JAIL_._ME MINUTES_NOT MINUTES_se NOT_answe* NOW_y NUMBER_USE TEXT_AGAIN ^_denme ^_servi* be_off bien__mas charg*__$ dano_el day_progr* del_# del__ME do__DAY el_# entra few_days from__NUMBER hogar keepi*_me lo locke*_up me__week mensa*__que phone__my puede se_ME seman* so__ME sorry__$ surge* telef*_por that_ME the__HOME the_charg* thurs to_jail una_DAY voy__estar
13: ._BROKEN_BROKEN BROKEN__MINUTES BUSY_._REMOVE ME_in ME_lleva NOT_PROGRAM NOW_and NUMBER___REMOVE OTHER_KIN OTHER_NUMBER OUT_ME STOP___UNTIL UNTIL_LATER ^__wont ^__you ^_text aguan* boss_ando celul*_al charg*_is charg*_lol count*_$ de_HOSP de__jeje en__clini* es__ME going_under me__anoch* mes mos out revok* takin*_me teeth telef*__el terap* thats__$ the_BUSY the_mount* toda_OTHER_DAY un_LATER un_break y__GO
12: #__at #_y .__PAST BUSY__there DAY_ME_GO DAY__LATER DAY__con DETOX__NOW JAIL___ME ME_BODY_. ME_HOSP ME_REMOVE_OTHER ME___JAIL MINUTES__MINUTES NOT_traig*_MINUTES START_AGAIN TEXT_JAIL TEXT_YOU_DAY WANT_suert* ^__me ^_low acaba be__DETOX cayo__telef* dos_seman* el__toda enero guard* in_jail les me_encer* no_money por_# quebr* recup* right__$ soy__KIN text the_bus tonig* vendi
11: ._BROKEN_OTHER .__GO AWAY__. BUSY_so CLINIC___ME JAIL__DAY ME__LATER ME__TEXT NOT_tengo_MINUTES NOW_just NUMBER___KIN OTHER_DAY OTHER_MINUTES OUT_NOW TEXT_UNTIL WHAT__DAY ^__en ^__got ^__quedo a_GO a_corta* a_rest avisa_que aviso barco catch__later corta* credi* days_in de_MINUTES deje for__LATER getti*__off hospi* hoy_y in_JAIL leavi* manan*_me my_minut* place rehab*_$ salud* start*__$ till to__leg una__NOT up vesic*_$ viola*__OTHER voy_pal
10: #_CALL #__JAIL CALL_PERSON DAY_._LATER JAIL___DAYT ME_NUMBER ME__HOSP NOT___WANT NOT_money NOT_worry_IF NUMBER___TEXT OTHER_LIFE_. UNTIL_enero WANT___AGAIN ^__to ^_neces* ^_phone a_HOSP a_quiro* al_agua anoch*_y arrib* el_cel encam*_en havin*_ME havin*__KIN hear__me heart_$ inter*_en june luz my_telep* no ok playe*_WON poner recog* roami* runni*_out sigo siste*_is tener__$ texti* there_$ un_centr* up__$ used__just
9: #_for ._GO ._JAIL ._USE .__MINUTES .__TEXT AGAIN_in BROKEN_ME_NUMBER BUSY___DAY GO ME__NOW ME___HOSP ME__a ME__para NOT__CAN NOT_mas NOW__OTHER REMOVE_OTHER REMOVE__the START__# STOP_BUSY TEXT_NOT ^__have ^_going ^_la ^_me ^_tengo after_this and__TIME apt__TEXT arreg* broke__phone but__$ c cant carga* cut en__calle en__carce* escri* ill in keep_ME left me moms my__$ my__colla* my_phone no_bars no_puede not on on_these picki*_ME por_WANT says se__mojo send__$ stayi* stopp* storm text_you til to_JAIL to__HOSP two until_the vuelv* worry_if
8: ._BUSY ._TEXT_YOU DAY_._GO DAY_NOT DETOX_opene* GO__have HOSP_AGO_PAST JAIL_. KIN_#_DAY KIN__quedo LATER__TEXTS ME_AGO ME_GO_con ME__DAY ME___KIN ME_dano_OTHER NOT__AGO NOT_hay OTHER__# STOP_just TEXT___NOW UNTIL__DAY YOU__WHAT ^_# ^__minut* ^__tanti* ^_mood a_inter* agarr*_estoy aguan*__mensa* ambul*__me at__$ c_secti* cel_$ en_OTHER en_ambul* er esta_noche estar esto estoy for_obser* in_HOSP it__AGAIN mi_telef* minut*__gone month my_talk no_escri* on__card para_TEXT_ME phone_got power prepa* say_$ se__cuand* se__quebr* send_someb* shut_me sin__$ texto* today_just va yo__ella
7: #__expec* #__progr* ._DRUG ._OTHER_JAIL .__JAIL .__REMOVE AGO__. AWAY_UNTIL BROKEN_. BUSY__OTHER DAY__. DAY___YOU DETOX__up GO__un HOPE_ME_NUMBER HOSP_NOW KIN__to ME_NUMBER_. ME_NUMBER_in MINUTES_. NOT__WHAT NUMBER__excus* OTHER__se OUT_a TEXTS TEXT__DAY TOOK_OTHER_NUMBER WANT__luck WHAT__GO ^__is ^__my ^__preso ^__used ^_my allow__$ avisa_WHAT cant__$ count* dano_OTHER de_luto desin* dias dos_DAY el__# el__$ el_minis* estoy_deten* for__$ guate*__DAY in_DETOX in__morni* in_icu la_granj* manan*_$ me_van mi_abuel* of__relat* on__$ phone phone_using por_IF senal stayi*_$ the_month to__ME van__STOP well_ME_TOOK well__took y_manan*
6: #__hold #_talk ._CAN_YOU ._ME_JAIL ._NOW_NOT AWAY__hondu* GO__OTHER GO__in GO_a_OTHER LATER__. ME_GO_al ME_TEXT_NOT ME__JAIL ME__por MINUTES___GO NOT_tower* NOW_. NOW___MINUTES OTHER_# OTHER_BROKEN OTHER__WHAT OTHER__por OTHER_ofici* STOP_ME STOP___START TEXT__UNTIL WHAT__OTHER WHAT___DAY YOU_be ^__los ^_salgo a__abuel* adent*_$ ando asi_que at__dont bent_WRONG cama_en de__KIN dias_$ en__progr* entro_al esta_DAY esta_seman* first_$ for_NOW_START for__while for_good ganas__$ going__jail hasta__dia have__turn holdi*__NOT home inter*__el is__ME it_WANT last libra*_$ me_mojo mi__$ mis_mensa* my__till ofici*__TOOK panta*_se pause_it pleas*_$ pneum* por__DAY prisi*_$ quedo_con recar* segui*_$ send soy__$ this took treat*__days weeke*_in
5: #__count* ._DETOX ._TEXT_NEW BODY_. BROKEN CALL_DAY_. DAYT_y_NOT DAY_ME_encie* DAY__then DAY_for DRINK___ME HOSP_. HOSP__. HURT_OTHER_JAIL JAIL_PAST JAIL_UNTIL JAIL__. JAIL___NOT ME_HURT_. ME_STOP_OTHER ME__NOT ME__tiene ME_for MINUTES__HOME NOT_have NOW_ALMOST OTHER_STOP OTHER_TEXT OTHER__allow OTHER_keepi*_ME OUT_DAY SICK__ME TEXTS__DAY TEXTS__LATER TEXT___MINUTES WHAT__. ^__# ^__carce* ^__cel ^__el ^__getti* ^__metie* ^__with ^_got ^_mi a_DAY a_viola* al__NOW and_ME at break cell celul* centr*_de dont drivi* en_OTHER_HOSP en_SICK este fire for__DAY for__start fyi_$ going have__phone hay__en leg me_queda monda* my_relat* perce* phone*_$ siste* suero tanti* tempo* tener_telef* the_TIME the__$ the_kids they_dont tomor* un_DAY week y_NOT
4: #__$ #__NOT #__in ._TEXT ._WANT .__BROKEN AGAIN_DAY AGO_NOW CAN_YOU CLINIC CLINIC__CAN DAY_adent* DETOX__the GO__the GO_al HOSP___HOSP IF__DAY KIN___NOT ME_. ME_OUT_of ME__STOP MINUTES MINUTES__this NOT_tengo NUMBER_. OTHER__ME OTHER__NUMBER OTHER_keepi* TEXT_NEW TEXT___ME TEXT___OUT TEXT_to WANT___NOT ^__broug* ^__into ^__opera* ^__para ^__queda* ^_ando ^_aqui ^_runni* a_$ a_OTHER a__separ* a_guate* admit*_me bed_opene* boy conte*_$ days days_$ dropp*__NUMBER en__cerro estoy_JAIL estoy_inter* for go_in keep_me la__$ low low__MINUTES minut*_$ my_batte* of__UNTIL one__$ opera* out__$ out__minut* pleas* repor* rig se seno shank sit talk_tomor* tell_you tiro_el va__TEXT viene well__TOOK with_ME_AGAIN
3: #__animo ._HOSP .__WHAT AGAIN_the BROKEN_OTHER_MINUTES DAY_._KIN DAY_START DAY__START DAY___ME DAY_por GO__on GO_in HOSP__ME KIN__DAY ME_GO ME__AWAY ME__OTHER ME_cayo ME_tempo* NOT__UNTIL OTHER_NUMBER_se OTHER__NOW PAST_. REMOVE_on STOP_for UNTIL_ME_TEXT YOU_put_ME ^__de ^__detox ^__in ^_boost ^_doing ^_el ^_en a_while acaba*__minut* at_HOSP be bed__up centr* de__TEXTS de__UNTIL for_now get__$ havin*_my hospi*_$ hoy_pero in__$ kidne* la_clini* lo_van los_TEXTS los__$ me_luck meter_al mi__tiene my_mothe* my_texts no__$ no__there of_town off_$ on__perce* out__town pausa__WANT pausa_por playe*__on pneum*_$ quedo retre* runni*_OUT suici* ten_DAY the_boat the_er this__ME wish_me with__back wont worry_IF worry_IF_ME ya__carga
2: #_DAY ._CAN AGAIN__# AGO_. ALMOST__NOT CAN___TEXTS DETOX_NOW DETOX___OTHER GO__centr* GO__estar GO__quiro* HOSP_on IF__TEXT JAIL__up ME_NOT_TEXT ME_TEXT ME_TEXTS ME__DETOX ME___NOW ME___OUT ME_and ME_queda NOT_CAN NOW_._OTHER NOW___NOT NOW___OTHER OTHER_BROKEN_se OTHER_DAY_y OTHER__. OTHER_van REMOVE REMOVE__break TEXTS_in TEXT_it_AGAIN UNTIL_DAY UNTIL_ME WANT_ME_luck YOU__. ^__a ^__are ^__going ^__it ^__talk ^__the ^_can ^_catch ^_hoy ^_im ^_the a_break a_week acost*_en agua_y al_DETOX all_of alla_$ anoth* back_the bad cant__nothi* conda* de_ME deje__el desde_ayer dia__para dias_adent* el_celul* el_jueve* ella__estoy en_HOSP getti*_my go_dead going__detox home_$ hoy_$ im_getti* just_sayin* long_$ los_separ* mama me_lleva me_recog* mensa* metie* month_$ no__nada of__DAY on__TEXTS para por_favor que__$ salgo scree*__cant se__ME start telef*_$ the_TEXTS the__by this_DAY tiene*_en toile* ttyl un wish__luck write
1: #__to ._DRINK ._NOT_NUMBER ._OTHER_REMOVE .__UNTIL BROKEN_se DAYT__NOT DAY_OTHER DAY__OTHER DAY_with GO_para HOSP_OTHER IF_NOT JAIL_a KIN__WON LATER__ME ME_TOOK ME_USE ME__OUT ME___AGAIN ME___DAY ME_estan ME_in_JAIL MINUTES__ALMOST MINUTES___BUSY NOT_TEXT NOT___GO NOT__there NUMBER__TEXT NUMBER__on OTHER_DAY_# OTHER_cierr* OUT___UNTIL PERSON__ME SICK_. STOP__tempo* TEXTS_there WANT__GO YOU_. ^__acost* ^__phone ^__van ^_ambul* ^_not ^_surge* a__NOT after__$ and__NOT animo__me arreg*_$ bent__$ broke__it cel chanc* comin* con_usted* cumpl* doc docto* doing dropp*__phone dying estar*_OUT estar*_fuera estoy__$ expec*__be from_ME games__it going__$ holle* idea__long im in__# its__# la_cierr* left_$ me__# me_cayo me_estan me_sacan my off_tonig* para_recar* phone__getti* quit rk rk_$ saldo_y servi*__DAY take__break texts_there the_KIN there toda__seman* today_$ tomor*_$ will
-1: #__a #__la ._AGO_ME ._BYE ._MINUTES_OTHER ._NOW .__DAYT AGO_AGO DAY_._NOT DRUG HOME__ME HOPE_. HURT_MINUTES LATER ME___DAYT ME__and ME__for ME_inter* ME_los NOT__. NOT___TEXTS NUMBER__OTHER OTHER_. OTHER_MEANS OUT_of_JAIL PAST_NOT USE__. WANT_NOT WANT__ME ^_animo ^_i ^_so a acabo after bater*_en can cant_hold cel__la cente* compr* con__KIN cuart* cuart*_$ day_$ early en eso espos* este_telef* go_to got here hoy__# is la las las_# nice one pregu* prest* quede_sin ready satur* summe* the_DETOX thoug* tiene__$ to to_ME to__OTHER ve y_OTHER
-2: #_# #__ME #__NOW #_at #_no ._ALMOST ._IF_ME ._NEW ._NOT_ME .__NOT BYE BYE__NOT DAYT_NOW HOME_. HOME_from HURT IF___NOT KIN KIN__DETOX LATER_# LATER_ME ME___DETOX ME_a NOT_estoy OTHER___NOW OUT_. PAST__. STOP_# TEXT_OTHER TEXT__NUMBER TEXT___NOT TOOK_NOT USE ^__court about agarr*_senal alway* and_then bano chama* con_ME_KIN despu* eat el_segur* en__NUMBER este_NUMBER every* in__DAY knock levan* limpi* manan*_voy my_# nos pagan sus tarje* thats thing* tomor*__$ trata* volvi yo
-3: # #_$ #_ME #__UNTIL ._BROKEN ._MINUTES_ME DAY__ME HOSP__NOT HURT_ME KIN__en LATER__DAY ME_# ME___NOT ME__it ME__the MINUTES_OTHER NOT_DRINK NOT__AGAIN NOT__in NOW__ME NUMBER_OTHER NUMBER___DRUG OTHER___LATER OTHER__y OUT__the START TEXTS_TEXTS TEXTS__. ^__no cobra* con de__DAY dejen for__minut* from_DETOX her i__# inter* mas mejor not__$ on_ME ponle puedo quita* si the the_HOSP the_JAIL the__one throu*_the waiti* would
-4: #_el ._OTHER_HOSP AGAIN ALMOST CAN__ME DAYT DAY_USE DETOX___DAY DRUG_. GO___ME ME_KIN ME___ME ME___OTHER OTHER_TOOK OTHER_put OUT_of_DETOX PERSON TEXT_ME TEXT__DAYT WANT ^__dont ^__im ^__let ^_broke ^_ok ^_they an an_HOSP ask at_# but_ME del do do_YOU es esta__$ esta__OTHER froze go hasta__viern* hospi*_a locke*_in los man mi_hijo month* o pagar same schoo* some they_gave y you__$ your
-5: ._WHAT AGO BUSY__. DETOX__DAY IF__. JAIL_ME ME__REMOVE ME__y NOT_OTHER NUMBER__# NUMBER__AGAIN NUMBER__REMOVE OTHER_DAYT OTHER__OTHER SICK TEXT__to THREAT TIME a_MINUTES a__JAIL antes are_YOU cada chip de el_sabad* en__MINUTES esa hasta__# have impor* llevo__DAY me_corte me_quita mensa*_$ mis more no_pago polic* porqu* somet* tengo__NUMBER todo_OTHER vez we well with y__OTHER
-6: #__OTHER #__STOP #__TEXT #_ayer ._DAY .__CAN .__ME ME_NUMBER_NOT ME__del NOT_OUT_. NOT_es NUMBER_y OTHER___NUMBER TEXT_the ^__seman* ^_dont ^_ill ahora carro casa comer compu* de_escri* el__pasad* este__OTHER hey hours hoy_no is__$ ive last__$ me__mensa* nunca psych* the_next
-7: #__# ._ME_TEXT .__NOW .__TIME CALL_. CAN__YOU DRINK HOPE KIN__the KIN_a ME_HOME ME__YOU ME__from ME__so NOW_OTHER NOW__. OTHER_DAY_. OTHER_NOT OTHER__del OTHER_gave REMOVE_ME START___ME STOP__. STOP___KIN TEXT___NUMBER WHAT ^_it a_minut* becau* charg*__phone custo* es_OTHER guy home_from i made my_inter* nervo* ni now of_DETOX on__NUMBER pagar* pay que she than throu* to__$
-8: #__NUMBER AGO__DAY AGO___ME AGO_to DAY_NOW ME_LATER ME__GO ME__dos NOT___OTHER OTHER OTHER_BUSY OTHER_NEW OTHER___OTHER WHO YOU ^__of a__# as back_on conte*_ME cravi* devol* diero* down fue graci* hora in_bed open pago patro* presi* reall* sale se_$ so still stop
-9: #__this .__BUSY .__TEXTS CALL CAN_TEXT JAIL_in KIN_TEXT KIN___HOSP ME_WANT NOT__JAIL NOT__the TEXT_ME_NUMBER TEXT_mas TOOK ^_si and antoj* corte de_OTHER este__$ grand* in__ME just la__seman* matar oh sient* the_inter* todos
-10: #_NOT HOSP___ME JAIL_al KIN___TEXT MEANS ME_BROKEN ME_DAY MINUTES__NUMBER NEW NOT_WANT NOW___DAY NUMBER_MINUTES ^__from but came cosas court_tomor* days_got first la_cama makes muert* on_DAY segur* the__TEXTS the_phone
-11: LIFE ME__UNTIL ME__una NOW___ME NUMBER___NOT STOP__DETOX ^_its a_KILL a_ME cita de_# didnt in_# like of uno use
-12: ._ME_NUMBER AGO___JAIL CALL_ME HOSP__on JAIL__in NUMBER__NOT ^_home aqui__$ cambi* domin*_$ good got__phone nos__el sat sorry_for y__ME
-13: ._TEXT_ME ._TOOK .__HOPE NOT_HOSP NOT_ME TEXT_TEXTS sin_pila susto ya year
-14: #__on DAY__# GO__OUT GO_on KIN__OTHER ME___CAN NEW_NUMBER NOW_NOT_ME NUMBER_ME NUMBER___OTHER OTHER___OUT STOP_with TEXT__# been haha he lol of_JAIL or pasad* salir se_STOP_OTHER stitc* this__$
-15: .__KIN AGAIN__ME GO_to HOSP_OTHER_# JAIL___UNTIL PAST_DAY court en__# halfw* house prayi*
-16: #tel_$ BUSY HELP ME_ALMOST OTHER_cama TEXT__TEXTS
-17: ME_ME OTHER_GO dia eso_NOT eso_no yeah
-18: KIN__in MINUTES__BUSY bed every
-19: GO__STOP HOSP__a KILL never te went
-20: NUMBER__. hace ir
-21: ._ME_NOT MINUTES_to cance*
-22: KIN___DETOX pero sali
-23: DAY_left bette* celul*_en
-24: NUMBER___NOW phone_$
-25: a_TOOK it__# up_ME
-26: my_po
-27: #_MINUTES HOSP___KIN im_here that
-29: to_bed
-30: in_ME numer* off_the
-31: TEXT_HOSP day fui
-32: TEXT_OUT line
-33: NEW_. por_NOT
-35: estuv* visit*
-38: al_LATER
-40: KIN__JAIL
-42: numbe*
-50: JAIL__JAIL was
""",
    "slip": """
50: ALMOST_ME_oded NOT_proud NOW__seis TEXT_waste* TOOK__sip ^_dirty ^_huffe* ^_vengo absti* aguar* bebi blew_it buzze* caved_$ chupe count__ME cruda crudo diero*__con fifth gave_in goma huffe* hungo* lento mezca* nip pint reinc* sniff* snort* start*_over tecat* thc to_times tufo twelv*_$ un_litro used volo
49: chute loade* vergu*
48: AWAY_#_DAY USE_REMOVE_. herma*_estoy on__bende* pache* shot_up sinte*
47: IF_USE alcol clean_time noddi*
46: fuman*__$
45: did__line every__this smoke*
44: #__aguan* been_using lapse recai
43: bad__cant los_compa* relap* resba* usamo*
42: black*__and caved clona*__ME fume shots the_wagon
41: ME_supo di__palos estoy_DRINK frias rivot*
40: ME_TEXT_fever fenta* krato* tippe* up__days
39: DAY_#_AGAIN IF_DRINK TOOK__coupl* ^_volo bad_again gaste had__glass* im_high trama*
38: #__up ._NOT_WON ._USE anten*_$ cough drank edibl* messe*_up nodde*_out sobre*_la
37: BROKEN_ME_USE STOP__USE anduv* nose_$ una_recai*
36: ALMOST_WON OUT__GO YOU__al a_bende* bien_loco de_nuevo drunk for__back gon jale lit not_lol not_sober traia una__NOW volvi_a
35: PERSON_laced fenta got_high k2 on_PAST_DAYT peric*
34: a__botel* acabe de__suegr* knows picke*__$ tome was_bad
33: ALMOST__come ME_pique NOT__ando NOW_save TOOK_DRUG_on ^__jumo ^_went a_subox* altas blew__# crack en__banqu* fuero*_por inyec* lines nodde*_OUT pack payda*__me tranq
32: BROKEN_ME_# foco for__days not__anymo* pasta* this_house tragu*_de trajo__y y_tengo
31: #__pero ^_$ ^_trope* been_drink* de_cero faded finis*_a good_UNTIL got__frida* home__i light_$ still_cant supe_decir y_trist*
30: DRUG ^_could* ^_rompi ^_used adder* beers by__in is__NOT keep__BODY made__to no__remed* on__STOP suppo*_to
29: BUSY__todav* DRINK_GO KIN_estoy TOOK__y TOOK_thinn* ^__many chiva di_unos few i_slipp* me__unas no__regan* tasha whisk*
28: ._USE_NOW ALMOST__oded GO_and IF_. OTHER_juram* asham* cure from__KIN litro me_embor* me_supo norco* picke*_up up_PAST wagon was__there
27: ate__edibl* ben__AGO birri* bump de_alcol eight_ball good_til guaro k2__dont la_borra* las_WHAT line me_gano sabe since_thurs* y_pues
26: #__yes OTHER_finde TOOK__some ^__faded ^_one brete* cuand*__escri* did__again didnt__no dosis_creo one_glass shot_of slow_$ solo_$
25: BODY_HURT_and DAY__AGAIN KIN_ME_STOP NOT_USE_anymo* TEXTS___NOT TOOK__much ^_creo algui*_$ ando_DRINK arreb* as_of ball_HOPE champ* comin*_down drank_about el__otra hasta__$ le_entre ma pero_IF sheet*__the since_the with__rooma*
24: #_cerve* ._TOOK BROKEN___DAY DRINK__BUSY KIN__STOP LATER__BUSY ME_._DRINK ME_TOOK_DRUG ME_ching* REMOVE_in ^__discu* ^__laced ^__up ^_ando ^_back a__hoy aguan*_y ando_bien di drogu* es_WHAT gone jumo lying mouth now_the pase recai_y screw*_up think_come tome_$ tuve__desli* un_gallo
23: #__used AGO__DAYT BODY__huge DRINK_as TOOK_#_DRUG TOOK__LATER TOOK__raya UNTIL__#hour USE_. ^__heart ^__quebr* ^__toman* ^_agarr* and__daddy ano__una con__DRINK date dirty hadnt hubo know__# me_meti meth no_llevo porqu* room stop__going today__low tome_como tuve_un volvi__las zafac*
22: #_pack AGO_DAY_. DAY_DRINK DRINK DRUG___KIN NOT__BODY OTHER_regue PAST_con_OTHER USE__DAY ^__diero* ^__score ^_told ano_por beber_$ crew_$ fui got_loade* it_ME left__i me_emped* me_pique not_proud pena truth used__days white wicke* y_ahi
21: AGAIN_to AGO__DAY ALMOST__es ALMOST_y BUSY__YOU DRINK__NOW LATER__OTHER TOOK_ME_KIN ^__aguan* ^__atasq* ^__month* ^_chin ^_trama* alrea*_got birth* day__again drank_and el_fin finis* i_done i_drank i_used it_didnt la__anoch* mano_que monte neta puse_$ sabe__WHAT sorry_$ the__LATER went__out y_OTHER_BODY
20: AGO_LATER BODY__ALMOST CAN_PERSON DAY_USE DAY__llevo DAY_down DRINK_with LATER___GO LIFE__OTHER PAST_DAYT TOOK__DRINK TOOK__of USE__al USE_a_USE YOU_GO ^__comi again agarr*__jarra alrea*_used anoch* aqui__una atasq* blew_my con__fria demas*_$ es__OTHER faded_$ inhal*_thinn* regue__AGAIN sauce_AGO well_i y_use ya_consu*
19: #_use ._DRINK BROKEN___USE DRINK_PAST DRINK__DRINK DRUG__DAYT GO_AGAIN_OUT HOME_and_ME NOT__regan* TOOK__NUMBER USE__y bebie* could*__out cuatr*_$ el_monte el_sabad* fria__la gano_la hit i__say i_messe* mi_cumpl* para_OTHER_HOME perdo* si_hubo then__more threw tomar_por unas vapin* veo__y vida__ando was__ME week_# y__sient* yea_ME
18: ._BROKEN ME_USE_AGAIN ME__HELP ME_di OUT_de START__cero USE__NOW ^__right ^_start* a_hit ayuda_$ bottl*__it bridg* buddy detox estab*__la feel_ME fue hice high_as hospi*_$ i_alrea* los_labio* media my_clean the__WON three took__extra y_ME_DRINK
17: AGO__storm ALMOST_ME_oding ALMOST__oding DRUG__hell DRUG_with_ME GO_AGO_the HELP_ME_. LATER_AGO_. REMOVE_it_NOW TOOK__extra TOOK__linea* TOOK_a_TOOK UNTIL_atras USE_AGAIN YOU__PAST ^__much ^_salud broug* bueno_para con__mucha* curb diero*__proba* feel_WANT hasta_atras jerin*__NOT me__yendo me_jale mixed money__ME pack__ME por__quint* probe segui toman* up_again used_today wine y__NOW y__acomp* y_termi*
16: AGAIN__DAY AGO_DAYT_. DRINK_. GO_por ME_TOOK ME_WON_OTHER PAST_es TOOK__DRUG TOOK__and USE_TIME WHAT__debia WON_. ^__inyec* ^__picke* ^_empen* ^_traig* acabo_de and_used asi__mal at__yeah borra* came__with carto*_de cel_por chela*__# drank_$ falle_$ half_a high__hell is__empty los__NOT media_de mi_jefa much__NOT my_cousi* no_aguan* pura__nada reset_ME ron sient*__me slipp* tempr*__voy to_DAY twelv* una_curb yeah_$
15: AGAIN_on DRUG_PAST ME_encon* ME_puse NOT___NEW NOT_llevo OTHER_fin USE_de_NEW ^__cravi* ^__hungo* ^_poppe* acabo aguan*__DAY all_$ all__it andab* arm__huge back__squar* bathr* been_GO_AGO bent both cai compr*_y consu*_$ could*_hold estoy__$ feels fuero* hones* i__pills in__BUSY jaja_no la__encim* la_canti* la_regue le_hice llora__ME loade*_$ mala menti* molly nodde* pack__$ sauce__the shot strai* the__game them__real white_$ y__bien
14: #_USE .__USE AGAIN___DAY ALMOST_# ALMOST_WON_. BROKEN__# BUSY_al DRINK_AGAIN DRINK__DAYT ME_TEXT_DRINK ME___NOT ME_cumpl* ME_so OTHER_heroi* OUT__woke PAST TEXT_DRUG_. WHAT_AGO ^_blew ^_estoy a__desde alcoh*_del birra* boda_$ cheve* compr* crave cumpl*__ME day_one del__$ down_the esta_tarde estoy_USE have__every* in__liter* jajaj llevo__dias mal_$ me__tres meti mismo of__SICK one_$ pipe quier*_mas same__he shoul*__$ that_NOT_ME the_weddi* tuve un_DRUG vieja_me volvi__tomar while__cooke* wind_so xanax
13: .__PAST AGO_this DRINK__NOT DRINK_de DRINK_mas_DRUG DRINK_un_DRINK DRUG_DAY DRUG__todo ME_emped* NOW___USE TEXT__at ^__embor* a_DRUG an at_DAY blew bodeg* con__primo cuent* despu* di_un died dont_tell got__again in__hospi* is_GO just_one la_verda* mans__NOT me__ayer me_vio mood_# on__bottl* once_this para_NOW_NOT pasti*_con porro__ME que_tome spice stati* the_bag the_rest un_desli* un_pase used_and used_yeste* vez__a wasnt y_YOU y__USE
12: #_DAY_NOT #__ganas #_pills .__AGO BUSY__OTHER DAYT_de DRUG__DAY ME_TOOK_# ME__una NOT__WHAT OTHER___USE OTHER__the OUT__# TEXT_PERSON_. TEXT___WANT TOOK_NOW TOOK___ME USE USE_DAY USE___DAYT YOU___AGAIN YOU___OTHER YOU_acomp* ^__cerve* ^__lying ^_chipp* ^_put ^_recai* ^_too all_weeke* and__KIN and__took ate been beers__$ blanc* blue con_cerve* curb_$ de_fiebr* embor* ex feeli*_low gallo_$ had__drink had__few half hate hit__all i__back i__high i_hit iba_por in_ME_BODY le_digo letra*_$ lying__you manan*_$ marga* me__meti messe*__$ month*_down my_sobri* night no__traba* of__right otra para_poner* piel_CAN por__conse* pura puse__AGAIN slip some think this_HOME to__feel to_squar* todo_$ took_# truck__then verda* weeke* with_DRUG y_GO
11: #__TOOK .__DRINK DAY DRINK_NOT DRINK__del DRINK__thats DRUG_. LATER__. ME_#_DAY ME_BODY_HURT ME_OTHER ME_STOP_OTHER ME_USE ME_have_CAN NOT_ME_regan* NOT_for NUMBER_TOOK_. OTHER__USE OTHER___WANT REMOVE___YOU TOOK_AGAIN TOOK__. TOOK_y USE_pero YOU_ALMOST ^__celes* ^__con ^__gave ^__once ^_dos ^_smoke* a_TOOK amane* amane*_en and__STOP antie* ayer_me compa* con__banda day_# didnt died__i empez* every*__$ heroi*_$ hungo*_$ junto*__OTHER la__tres liter* llevo__$ miles__in off__stree* paga_y por__cafe quint*_$ resac*_y sabra* sient* still stron*_$ the__hank then__let tomad* tome__la tonta use y_NOT_GO
10: #__i ._DRINK_AGAIN ._TEXT_OUT AGAIN_OUT_. ALMOST___NOW BODY_GO BODY___NOT DRINK__DAY DRUG__# DRUG___NOT DRUG_at HURT_OTHER HURT_one IF__DRINK ME_AGO_but ME_START_OTHER ME__DRINK ME___TOOK ME__up ME_mans NOT__but NOT_es NOW__OTHER OTHER_BROKEN OTHER___AGAIN OTHER___GO OTHER___ME STOP___ME TEXT_. TOOK_._ME TOOK__too WHAT_loco ^__dope ^__got ^__hit ^__puse ^_been ^_got ^_two and__cant and_now ando__loco beer botel* drain_$ empez*__cero en__$ en__manan* escon* esta_DAYT estab* finis*_the got_drunk hit__pipe hopin*_it huge_and i__drink* i__off i_smoke* la__$ loco mae me_eche me_fume ni__parti* no__decir out_$ parti*_$ payda* pero__$ propo*__NOW puse quebr* quick reall*_DRINK reset_my right__$ rompi sera_mi thc_$ to_detox up__night waste* y_STOP y_USE y__tome
9: ._ME_DRUG .__UNTIL AGAIN_on_DRUG DAYT___OTHER DRUG__conse* HURT__jarra KIN_DRUG_. KIN___TOOK ME_PROGRAM ME___AGAIN ME___ALMOST ME__but ME__parte* ME__y ME__yendo ME_vio MINUTES_TEXT NOT_GO NOW_ME_habia NOW__y OTHER_DAY_en OUT_of_JAIL TOOK___DRINK UNTIL_las WANT___ME YOU_. ^__as ^__today ^_had and_TOOK and__strai* ayer back__it been_DRINK bien_DRINK break_NOW burne* chupa* como_loco coupl*_DRUG crazy desli* did drink* feel few__the finde fuman* goma__$ gone__one got_lit hace_rato half__$ high__now hold hones*__ME i_mixed i_took it_now la_heroi* la_selec* me_atasq* me_drogu* me_pase me_puse meti_un mi__$ mis__limpi* my_chest my_siste* nobod*__but oding_$ on__NOW one_hit pain pedo percs prime* puse_de satur* showe*__with the__stop this_DAY tres_dias un_DRINK vendi_ME_NUMBER viern*__# weddi*_$ weed
8: #__fiebr* #_de #_i ._DRINK_DRINK ._DRUG .__AGAIN .__GO .__NEW AGAIN__. AGO__TOOK DAY_._NOW DRINK___CAN DRINK_a DRINK_y DRUG_NOW_. DRUG__ALMOST JAIL_. KILL__. KIN_ME KIN_at LATER_DAYT_BUSY ME__down ME__pass ME_esta NOT_GO_to NOW__para NOW_the OTHER_DAY OTHER__ME PROGRAM_AGAIN SICK_OTHER STOP__then TEXT__. TEXT_the TOOK__at TOOK_a ^__cruda ^__loade* ^__mai ^__pase ^__quede ^_me ^_relap* acuer*_$ again_$ al_activ* antie*_$ away becau*_i bien__ahori* bueno consu* de_goma debia__OTHER del_traba* done_it dos dosis drank__all feel__legs few_beers fiebr* hate_mysel* is_BUSY it_DAY juram* la_botel* la_paga le_di liter*__REMOVE lo lose me_acabe me_sente mezcl* my__again parar_$ party propo*__ya puent* pues relap*_and see__$ sola supo_a tengo__piel think__took three__to took__$ una_pasti* up_$ up__DRINK up__TOOK used_$ vez_$ yendo
7: ._AGAIN ._ME_OTHER AGO__this BODY DAYT_ME DAY_one DRINK_._WHAT DRINK_UNTIL DRINK___CALL DRINK_con DRUG__estoy GO__. ME_AGO_. ME_KIN_DRUG ME_ME ME_NUMBER ME__CAN ME___DRINK ME__at ME__look NOT_STOP NOT__GO NOT___NOT NOT_modo NOT_pude OTHER_quint* TOOK_. TOOK_it USE___NOT WANT_mas WANT_more YOU_hice ^__acabo ^__mas ^__one ^__out ^_messe* ^_took a_USE a_xan adent* al_DAYT alley__$ and_ME_BODY and__GO ayer_$ ayer_en comin*__REMOVE con_DRINK con_pique* cravi*__# crist* dando de__creo debia_la done dormi*__$ en__fiest* fent forgi* garba*_$ girls_at had_# high_right i i_went im_oding inyec*__mas it__TEXT las__$ mi__llora mire mis_# mood_im my__came my_old of_JAIL on_DRUG otro__$ out__woke pase_de picad*__DAYT por_eso powde* que_tonta recai* some_and still_DRINK the_DRUG think__oding this_morni* today__judge today_dont vomit*__$ was_DRUG with_ME_KIN y_yo you_know
6: #__hubo ._PAST AGAIN__squar* ALMOST__. CALL_. DAY_# DRINK_and DRINK_at DRINK_en DRINK_it DRINK_por DRUG_in GO__TEXT HURT___PAST LATER_._ME ME_CAN_OTHER ME_KIN_NOT ME_TOOK_REMOVE ME__OUT ME__right NEW_NUMBER OTHER__NOT PAST_. PAST__NOT SICK_ME_ALMOST STOP_it TEXT_fever TOOK___DAYT TOOK_uno USE_and_ME WHAT_YOU WHAT_sera ^__la ^__me ^__way ^_ate ^_consu* ^_la ^_le a__$ a_drink accid*_$ after and__CAN and_all animo_# anymo* at ayer__puse bad_AGAIN basur* blues__ME broke_my cant cant_see check chest_feels cogi de__KIN dias diero*__TOOK eche el_pecho en__antro encim*__# escri* feel__$ fui_debil gaste_OTHER hit_the i__using i_didnt it__$ la__# later_$ line__$ much_DRUG my__bday nada_ando off__in por__$ porqu*__me puchi*_me pura__NOT que_sera quede ron_y selec*_y some_DRUG soy_una the__ME the__like truck tu_sabe una used__$ used_again vergu*_$ vodka walk__all wante* y_USE_OTHER y__pecho y__veo
5: #_ALMOST #__IF #__fume #__me #__some ._IF ._OUT ._YOU AGAIN__OTHER AGAIN___DRINK AGO_OTHER AGO__. BUSY_BODY BUSY__whole DETOX_. DRINK_about DRINK_de_NEW DRINK_right_NOW DRINK_the DRUG__NOW GO___ME ME_HURT_una ME_WANT_. ME__. ME__DIE ME__REMOVE ME__WHAT ME_black*_OUT MINUTES__GO NOT_OTHER_WON NOT__remed* NOT__un NOT_do NOW_NOT_STOP NOW__YOU NOW___WHAT OTHER___NOW OTHER_canti* OTHER_carto* OTHER_jerin* SICK__. START_. TOOK USE_TOOK WON_OTHER YOU__a ^__anoch* ^__emped* ^__relap* ^__used ^_cravi* ^_im ^_tuve a_TEXT a_littl* agarr* ahi_quede an__# and_DRINK and__chest ando__$ at__KIN at__weddi* by_mysel* con__DRUG despe* dont_judge drink*__now duro_ni el__$ el_viern* em_$ en_OTHER escon*_las estoy__NOW fatal fue__$ gano__tenta* glass* got got__last hasta hones*__im im in_TOOK inhal* it_$ jefe junto*_y la_buena last__$ lying__YOU madre mas me_encon* mi_novio month*__the no_pude out_# pegue pero_NOW pura_LIFE_NOT quier*_que recai_$ sient*_WHAT smoke*__with somet* stron* stuff stuff__do tengo_# the_vein think_i tome_# too_many un__$ use_$ was__# went wey with__ME y_OTHER_MINUTES yo__el
4: #_then #hour ._BYE ._TEXT ._USE_REMOVE .__ALMOST AGO__# AGO___TOOK BODY__. BROKEN__USE DAY__DRUG DRINK__. DRUG_was KIN__. LATER_JAIL_. ME_CALL_. ME_GO ME__AGAIN ME__BUSY ME__KILL ME__bueno ME__that ME__tres ME_clave ME_in ME_sente NOT_CAN_STOP NOT__BUSY NOT__been NOT__para NUMBER__para NUMBER__the OTHER_MINUTES_se OTHER_mano OTHER_monte OTHER_selec* PAST_USE PAST_en START_OTHER START_a TOOK___LATER TOOK_a_TEXT USE_PAST USE__. WANT__a WHAT_NOT YOU___DRINK ^_# ^__and ^__carto* ^__junto* ^__vieja ^_mi ^_mis a_slip aguan* amane*__la ando__ya azule* back_at bien__$ celes* con con_OTHER conte*__es cravi* daddy_$ de_ME_KIN didnt__feel duro_NOT ebrio el_finde emped* entre ex_showe* hable had__shots hards heart herma* hice_GO hoy__la im_drunk in__sauce it__# jerin*__no k know_why let let_them lips__numb lying_to mas_DRUG me__otra me_inyec* mi_primo more_$ much__# mucho__$ no__$ of__$ on_PAST one__thats otra_vez out__jail palos para_aguan* pero_USE por_WHAT poure*_ME regue room_is se_ME shot_$ sient*_que slipp*__$ some__$ tenia_guard* thats_my thats_the the__crazy then time__a to_THREAT tome_y una__anoch* una_media velor* veo was_HURT y__ME
3: #__$ ._AGO ._ME_BODY .__TOOK AGO_LATER_. AGO_so DAYT DAYT_. DAY_. DAY__. DAY___OTHER DAY__fuero* DRINK__con DRUG__ME GO__the KIN_showe* ME_._ME ME_DAY ME_GO_and ME_SICK_ME ME_TOOK_de ME_WON ME__PAST ME__and ME__llora ME_mixed ME_oding ME_on NOT_WANT NOT___BODY NOT__right NOT_aguan* NOW NOW_ME_DRINK NOW_se OTHER_CALL OTHER__. OTHER___DAY OTHER_buena OUT___KIN PAST_DAYT_. PAST__WHAT PERSON_. STOP_and TOOK_una USE_OTHER_DAY WHAT__guard* YOU___ME ^__broke ^__dos ^__drunk ^__lo ^__some ^_hit ^_not ^_sali after_court agarr*_la ago_$ also__used and_NOW_ME and__$ and__NOT and__didnt been__DRUG boss buena__$ con_unas decir desde dias__# discu* drank__the el_carto* en__canti* ended__using entre_al escri*_esto estab*__y estoy_UNTIL estoy__escri* fell_off going_since habia had__beer here im__$ juzgu* knows__you las_# las_letra* le lied__i lips madre__$ mas__OTHER me misa misa_$ more ni_modo of_jail off para_BUSY para_dormi* parad*_$ passi* piel__$ pleas* primo_$ said_ME salio salir_del seno_me sient*_bien some_DRINK spent tell tengo__$ the_cravi* them tinfo* to_YOU todos_$ told_my tonig*_$ vendi__celul* vida_nada vomit* worse__is worse_thing y y__$ y__late y_compr*
2: #__si ._BODY ._CALL ._TOOK_DRUG .__DRUG .__WHAT AGAIN__NOT ALMOST__NOW BODY_open CALL___WANT DAYT__NOW DAY__AGO DRINK__# DRINK__OTHER DRINK_mas DRUG_# DRUG_AGAIN DRUG___TEXT DRUG___TOOK DRUG___WHAT DRUG__to GO_debil KIN__ME LIFE___GO ME_. ME_ALMOST ME_DRINK_las ME_KIN ME_START ME__ME ME___NUMBER ME__en ME_black* ME_pase MINUTES_TEXT_ME NOT_ME_acuer* NOT__decir NOT__left NOT_se_WHAT NOW_. NOW_._NOT NOW__. OTHER_centr* OUT__JAIL OUT_and STOP_. TEXT__ME TEXT__ma TOOK_DRINK TOOK_USE_. TOOK__TEXTS TOOK__few TOOK_some USE_y_ME WANT__. WON_OTHER_tenta* YOU__todos YOU_know ^__# ^__demas* ^__had ^__its ^__no ^__on ^__y ^_just a_ver after__that and_ME and__WANT anoth* atras_$ bad_catch becau*_ME_NOW becau*__alrea* beer__$ can cerve* cravi*__$ dias__$ down_REMOVE ella__no empen*_OTHER entra*_todos estoy__SICK ex__up falle fourt*_one got__$ got_fever great hasta__# have__compa* heroi* hi in_ME jale_una la_pena las man me_clave molin*_$ mona_$ off_every* perdi_mis perdo*_$ poppe* puse_AGAIN_AGAIN puse__vez resba*_OTHER_DAY said_id someo* stopp* subox* syste*__as tell_my thats__USE the_sauce this__suppo* two una_$ vino__la waste*_$ with_ME worse_TEXTS xan y_NOT y__OTHER y__entra*
1: ._BROKEN_ME ._ME_TOOK ._NOT ._NOT_CAN ._NOT_JAIL .__LIFE AGAIN___NOW AGO__TIME AGO___ME BROKEN_the BUSY__BUSY BUSY___ME DAYT__WANT DAY___AGAIN DRINK__ME DRINK_a_DRINK DRUG___AGAIN KIN___ME LATER_JAIL ME ME__de ME__mas ME__un ME_atasq* ME_ben ME_puye NEW_. NOT__ME NOT___TOOK NOT__to NOW_SICK NOW_TEXT OTHER__con OTHER_del OTHER_pena OTHER_velor* PAST_con TEXT__DRINK TOOK__AGAIN USE_y WANT_WHAT WHAT_tonta WON__feel YOU__. ^__de ^__di ^__fui ^__te ^__yo ^_agua a_# a__gran algui* and_ME_GO ante_la at_ME_KIN away_# be__ME becau*__NOW birri*_$ blew_ME blues_and broke__in chela* da__$ days_i de_WHAT_TEXT de__$ di__pase did__shot dont__$ dont__why dope__$ duro__OTHER el_coraz* empen*_OTHER_NUMBER empez*_de escri*_$ eso_TEXT even_feel fiebr*_y glass_of guilt* hell_$ high_$ i__# i__fever i_relap* in__DAYT in__alley in__year is__didnt la_jale la_jerin* la_mano la_prime* la_quint* labio* lared* llega* llevo many marih* me_duro me_pleas* mi_mai miche* mouth* my_mans mysel* no_quier* now now_$ oded over para__$ puse_AGAIN puye que__hacie* room_$ salie*_de se_GO sip slamm*_some stop_then stuff_NOT syste*_again tall tequi* thats this__$ tingl* to__ME today_$ un_ano una__PAST wine__the with__siste* y_ME y__SICK y__vomit*
-1: # #_DAY #__# #__ME #__en #_y ._ME_DRINK ._WANT .__HOPE .__ME .__NOW .__OTHER AGAIN__the AGO__BUSY BROKEN BUSY_NOW DRINK_OTHER DRINK___AGO DRUG_de DRUG_marks HOPE__ME HURT_ME KIN_AGO KIN__DRINK ME___DAYT ME___USE ME__con OTHER__# OTHER__DAY OTHER__al OTHER__del OTHER__en OUT_PAST PAST___WHAT TEXTS_. TEXT__marks TEXT_to TOOK_ME_DRUG USE_BUSY WHAT___OTHER YOU_DRINK YOU_TOOK ^__im ^__los ^__un ^_i ^_proba* a__now a_drunk afuer* all_ME alta and_feel as at_BUSY awake_$ be becau* cant__it deja diero* el en__# ese estoy__OTHER good_$ high_marks it__ME ive las_DRUG me_$ mis__$ my_frien* next__ME o obses* one_of planc* por_USE pract* se the_needl* the_whole this_NUMBER too__$ took_the wife work
-2: #_AGO #__DAYT #__and ._NOT_ME ._OTHER .__DIE DRINK_NOT_. GO_a GO_to ME_TOOK_a ME__# ME___NOW ME__a NOT_one NOW__CAN OTHER_AGAIN OTHER_DRINK_en OTHER__y OTHER_de PROGRAM STOP_de_DRINK TEXT___AGAIN TEXT_it THREAT_ME TOOK__BUSY TOOK___AGO USE_on WANT___DRINK WHAT ^__en ^__fell ^__mis ^__the ^_antes ^_un a_HOME a_SICK al and and_OTHER back buen cero__$ cierr*__ojos compu* conte*_$ creo_WHAT_ME days feeli*__# final* frien* heada* is la looki* manda* oh on_$ para_DIE regal* so_bad someb* te thoug* to todo_OTHER took__shot volvi_$ vuelt* y_DRINK y__ganas
-3: #__DAY #__NOW #__y #_yrs ._ALMOST ._KIN ._ME ._SICK ._STOP .__IF .__PERSON .__YOU AGAIN__# BUSY__ME BYE__. CALL CALL__. DRINK_antif* GO_a_OTHER ME_AGAIN ME_HURT ME_TOOK_al ME___DRUG ME___TEXT ME__the NOW_GO OTHER___DRINK OUT SICK_y STOP TOOK_ME ^__high ^__tengo ^__time ^_ive ^_six ^_then a__fiest* a_day al__$ and__OTHER bed bien class* clean_# cousi*__$ cravi*_# creo__ME deje di_al dijo dog droga* es every i__woke i_mean ir kids_$ lol__my luz marks me__# mixed_xanax muy my nothi* of_water preci* put rendi* se__$ shift_$ tarde_$ trago which y_BODY your
-4: ._LATER ._NOT_ALMOST .__DAYT .__MEANS AGAIN__TOOK BROKEN__. DAYT__ME DETOX DRINK_._ME DRINK__y GO__AGAIN GO__ME HOPE IF_ME KIN__DRUG ME__ALMOST NEW NOT_TEXT NOW__ME OTHER___OTHER OTHER_prueb* OUT__. REMOVE_ME STOP_OTHER TEXTS TEXT___PAST TOOK__DAY TOOK__SICK YOU_WHAT YOU_de ^__por ^__to about_to actua* aire anoch*_$ ayer__$ bit cryin* de del early eche_un es_OTHER este falta famil* go his i__way in__# inste*_of just long meti_a muert* ofrec* on__$ parac* peppe* por_poqui* porqu*__$ rompi* so__ME sobri* start super sweat* take tiene* too_$ with__$ xanax_and
-5: #__ago #_a ._NOW_NOT .__BUSY .__NOT AGAIN_in DAY__ME DAY_and_ME DIE_y DRINK___LATER HURT KIN___DRINK ME_TOOK_. ME___BUSY ME___OTHER ME___SICK ME__to ME__todo NOT_ME NOT__in OUT_the PERSON TEXT TEXT_AGAIN USE_#_DAY WHAT_OTHER ^__i ^__preve* ^__voy ^_quier* a__ME a_fake all_DAYT and__SICK camis* clean corta* creo__me en even falli* first forgo* fui__la gave__and gradu* had hahah* have heart__racin* high la_prueb* los_KIN los__$ might never proje* respo* so_ME steer* tabac*_$ thank* that the these this vecin* well
-6: ._ME_GO ._USE_OTHER AGAIN_. AGO__NOT DAYT_and DRINK___ME DRUG__DRINK IF KIN KIN__USE KIN__the LIFE ME_NOT ME_OTHER_DRINK NOT_ALMOST OTHER_DAYT_. OTHER_SICK OTHER__a REMOVE___NOT TIME TIME_ME TOOK__# TOOK__ALMOST TOOK__OTHER USE_ME WANT_it ^_last a_DAY agua_y aqui at_# bebi_# blood broth* cansa* dias_$ droga estar farm food getti* her hija hours inter*_$ job levan* limpi*_$ maybe mi minut* mundo now_im of other pase_la puert* se__STOP shot_a shot_at the_KIN the_WON the_hay time_i tired
-7: #__que #_hoy .__CALL .__THREAT BUSY GO GO_OTHER MEANS_y NOW_NOT_. NOW__WON OTHER OTHER_DRINK TEXT_DRUG_marks TEXT_up THREAT WANT__DRINK WHO ^__did ^__ofrec* ^__tome ^_it about after__$ ahora_no are bette* clean_$ dream*_i el_dia glad hora i_feel love nadie night_and noon pero__DRINK probl* reall* regre* the_DAY tiros toque up_ME very vitam* walke* we ya_$
-8: #_$ #__today KIN__NOT ME_AGO_ME ME_KIN_TEXT ME_WANT NOT__HOPE OTHER_# TEXTS__ME WHAT_NOW YOU ^__is ^__took ^_thats a anda bus choco* con__jerin* conte* do en__BODY for give had__seizu* hit_my i_cant los_# lunch mind parac*_$ pasti*__me que__$ sangr* seman* thing* to_drink ultim* volvi__la wont ya_volvi
-9: ._ME_KIN .__SICK DAY_ME HOME JAIL__. ME_BYE NOT_. TEXT_OTHER USE_it WANT ^__becau* and_# and_bough* at__$ dance de__hoy de_tomar drank_antif* esta good haven* he invit*__DRINK jaja mess miss perso* porch root_DRINK smoke*_a tos
-10: ._TOOK_OTHER AGAIN__y AGO AGO_AGO DAYT__TOOK DRINK_ME DRINK__TOOK DRINK__feel DRUG__in KIN_DRINK ME__por TEXT_a USE_# ^__every* ^__se ^__there ^_de ^_its bien_$ by__$ cake day gas ill loco_por me_droga* monda* oye para_OTHER paso pasti* si_$ trist*
-11: DAYT___ME HURT_. ME_NOW_. NOT__SICK ^__like ^__sient* ^__volvi ^_oh ^_tome a_DAYT antoj* dio drank__# hay jaja_$ peopl* pero_NOT she sober that__USE todo_ME todos tylen* were when
-12: #_got NOT___IF START_ME USE__the WHAT_PAST_. alway* bough* dia drunk__im frent* guy had__$ refre* root_beer su that_ME to_USE todas tomat* tomo weird__did ya__aguan*
-13: #__my ._TEXT_ME AGO_in ALMOST___DRINK GO__USE KILL LATER_ME ME___MEANS ME_hice MINUTES NOT_AGO NOT__mas OTHER_DRINK_. ^__all ^__you but cafes cai__anoch* cloro cocas con__droga delic* fell front helad* llama* mixed_DRUG pase_OTHER por__DRINK siest* sin watch* whisk*_its work_$
-14: #_ME #__the AGAIN__DAYT AGO__all JAIL__# NUMBER OTHER_NOT TOOK__whole WON___NOT a__right class dad has him horch* i_use juice mes prett* vacun*
-15: #_DRUG ALMOST___PAST BODY__racin* CAN ME__toda ME_sick NOT__DRINK OTHER_DRUG_. aca anyth* cabez* graci* gripa ha me__toda mejor my__relap* pasti*_para pool
-16: #__AGO #__no DRINK_agua HOSP JAIL ME__raro NOT_DRUG TOOK_at USE_this ^_volvi calle* con_ME fall from in__DRINK llora* or se_TOOK sodas test tome_mi vi
-17: ._IF_ME ._OTHER_TOOK ._TOOK_ME DRINK_coffe* ME__way OTHER_TEXT TOOK_OTHER ^__hate ^_yeah hes sick
-18: WHAT_ME ^__it ^_he cafe colad* hand preve* proba* queri* root six tea weeks
-19: NOT__AGAIN NOW_OTHER TOOK_YOU ^_and custo* i_still ice puse_OTHER
-20: USE_in botel*__la frasc* insul* pasti*_$ seizu* tomab* used_to
-21: ALMOST ^__cafe ando__de antif* cigar* enter*_$ metha* shot_some throw* tome_un
-22: NOT__OTHER ^_casi cierr*__BODY sueno tomar*
-23: .__KIN AGO_ME ALMOST__DRINK camio* churc* haha lol
-24: DAY_of DRUG_and_DRINK eggs
-25: AGO__DRINK CLINIC almos* echar pedi
-26: #tel AGO___DRINK NOT_DRINK_. drunk__the drunk_again slipp*_on
-27: coffe* dream* last limpi* por_OTHER tome_la
-28: ME_USE_a agua night*
-29: ^__car pills
-30: ._AGO_ME el_brazo
-31: USE_de_OTHER brisk* cutti*
-32: in__hand
-33: #_DAY_USE AGO__AGO
-34: me_cai
-35: HOPE___KIN bleac*
-36: dream
-37: NOT_TOOK
-38: ribs
-39: AGO_to
-41: DRINK__DRUG
-42: schoo*
-45: DRINK___DRUG
-48: NOT_USE_.
-50: NOT_DRINK a_coke alcoh*_$ water
""",
    "wrong_number": """
50: CALL_mal ^_ho ^_numer* a__shop conoz* eres erras* manda*_a mixed taque*
49: YOU_looki*
47: ^__donde
44: WHAT_consi*_ME writi*_to
42: PERSON_else TEXTS_are WHO_sos ^__conoz*
41: busca*
40: DAY___GO NOT_carlo* en_KIN_PROGRAM
39: im_# tiene__NUMBER
38: WRONG belon*_to este_NUMBER pal_$ this_belon*
37: HOME__famil* ident* no_soy right_NUMBER son_para
36: ._WRONG brend* pleas*_corre*
35: busca know_no no__tengo se_GO
34: ^_ident* ^_uh a_stran*
33: TOOK_this ^_name a__offic* who_you you_want
32: WHO_es en__tiend* telep* tony
31: NUMBER ^__perso* do__know larry no__here owner revis*_bien texti*
30: NOT_harol* casa__famil* dueno habla
29: WHAT_CALL dont__anybo* dont_know know_any that_name
28: YOU_erras* named think_$ whoev*
27: LIFE_here NOT_OTHER_. get__numbe* got__numbe* is_NOT moved offic* perte*_a yo__me
26: NOT_es_ME OTHER_NOT_LIFE know_YOU me_llamo quien__es se_WRONG
25: NOT_soy WHO_are_YOU de_donde may never__of parte__quien who__it yo
24: ME_STOP_de NOT__here de_parte equiv*_$ mio_$ mr su__$ this usted who__is
23: CALL_asi NOT_es START_up anter*_de by_that con_otra kevin no__conoz* para_ME the_hell
22: #__NOW ._WHO NOT_sheil* WHAT__WHO ^__yours* darne* nombr* patri*_$
21: WHO_this WRONG__. ^_este donde__escri* era hay_nadie i_never o_quien who__you
20: NOT_ME_. ^_perdo* is__busin* la_perso* me_pregu*
19: NUMBER_de_OTHER WHO_is_TEXT ^_esta ^_nobod* aint__$ askin* es_OTHER_NUMBER es__$ escri*_$ isnt__$ nobod* quest*_have quien the_wrong what__is youve
18: WHO_TEXT ^_aqui ^_soy ^_this a_NEW apunt*__nada es_$ hablo_$ heard__you le_erras* maria quien_manda ramon sorry the__fella
17: .__WRONG NOT_vive WHO__. aqui creo man__LATER pal pleas*_i rosa telef*_de
16: CALL__. CAN_TOOK_YOU ME_NOT_ME NEW_OTHER_NUMBER NOT_john WHO__TEXT WRONG_. WRONG_PERSON YOU___WRONG ^__es ^_creo acaba*__dar belie* de_famil* este__NOT habla_$ her__$ is__$ mike ningu* not__$ otra_perso*
15: ME_ALMOST_. NOT_in NOT_tanya OTHER_gusto WANT_corre* WHO a_BUSY anymo*_$ aqui_NOT belie*__TEXTS but_hope de_numer* have_diale* meant name numer*_$ para__$ parte__WHO party pleas*__your quest*__we soy__$ this_NOT who__this
14: ME_TIME_NOT ME_just_TEXT NOT__any NUMBER_PAST OTHER_TEXT_a PERSON__. TIME_NOT_the WHAT_ALMOST WHO_quier*_CALL WRONG_KIN YOU_WRONG ^__confu* ^__know a__phone by__name de__$ error_$ este__ahora his this_NUMBER
13: KIN__. ME_NOT_START NOT_the NOW__mio OTHER__WHAT TEXT_TEXTS WHAT_consi* WRONG_ME YOU__ME YOU_have ^__aint am con_quien de_WHAT else_$ equiv* era__otro gusto_$ lisa_$ mood nombr*_$ soy yo__llamo your__$
12: .__NOT AGAIN_PERSON CAN___TEXT WHO_eres WHO_tf ^__isnt ^__me ^__quien ^_con ^_discu* ^_do ^_whos ese gave i_talki* not__phone ok__quest* otra otra__$ panad* sir used
11: ._BYE_WRONG ALMOST__WHAT PERSON_. ^__numbe* ^_im ^_not a_nail ana are__$ at__numbe* belie*__are has__now ident*_yours* mixed__up now_$ senor shop_$ the__YOU this_AGO this__used y_KIN you__raise
10: ._CAN_TOOK ME_NOT_the NEW_owner NOT_OTHER NOT_hay_NOT OUT_._WANT WHO_ME_TEXT YOU YOU__the i_think kien__$ mensa* no__ningu* this__OTHER
9: #_AGO .__WHO NOT_mike NUMBER__. WANT_OTHER_is WHO___TEXT WHO__it WHO_is ^_there* bro es__ME gusto her pero_NOT quien_me reach* she sheil* texti*_me there*_NOT
8: ._ALMOST_YOU ._NOT .__TEXT KIN_PROGRAM_. ME_CALL ME_NOT_OTHER ME_TEXTS ME___NOT ME___PERSON ME__goats NOT__START NOT___NUMBER NOT__de OTHER_NUMBER WRONG_guy ^_esto aqui__vive busqu* but_WANT_OTHER diffe*_perso* es_aqui esta_NOT hay_NOT keep_TEXT mal quien__y se_quien su_NUMBER tengo__gusto this_about um__weird with__$
7: ME__YOU ME_a_YOU NOT___STOP OUT__WANT START__NOT ^__moved a_# any__$ carlo*_$ con_AGAIN de_dar dejo diffe* dont__you el_gusto es esto here_$ know__$ llama*_a manda* manda*__un no not o_WHO ok_weird or__YOU perso* we_met yo_nunca you_$
6: ._NOT_ME ._WHAT_NUMBER .__PERSON ME_ME_CALL ME___TEXTS ME__jess NOT___WHAT NOT__este NUMBER_. NUMBER__de ^__consi* after__is crave_nothi* esta fella have__NUMBER hell__this here i_raise jess lol_$ me_llega* my_name ok__TEXTS phone_$ quier*__$ she__ok someb*__$ sorry__$ sos_$ tal tanya text__$ this_$ usted_$ weird_quest*
5: ._ME_NOT GO_. KIN_WHO KIN__NOW NEW__. OTHER__USE STOP__dar WHO__y YOU_TEXT_a YOU_TEXT_the con__quier* corre*_YOU days_lol desco*_$ dont_have goats__NOT have heard__YOU keep know_YOU_NOT lisa met_$ nail_salon numer*__$ numer*__lo ok soy__perso* the_WRONG verif* youve__TEXT
4: ._OTHER KIN ME_CALL_to ME_KIN_NUMBER ME___YOU ME_raise OTHER_NEW TEXT TEXTS WRONG_KIN_. YOU___ME ^__i ^_kien aqui_no body carla_$ de_NUMBER este__OTHER for__else husba* manda__$ marcu* menor_de name__not no_mr numbe*_$ parte_de quier* salon tammy texti*_a this__# this_isnt vive wrong_fella wrong_guy you_texte*
3: #_yr KIN_. ME_. ME_NOT ME_TEXT ME_TOOK ME__OTHER ME__the NEW_KIN NOT_YOU_tengo NOT_ramon NOT_the_PERSON OTHER_NUMBER_de OTHER__ok PERSON TEXTS_WHAT TEXT_a WHAT__. WHAT___WHO YOU_TEXT YOU__TEXT YOU___NUMBER ^__got ^_dont ^_sorry a__NUMBER aint alvar*_at and_ME been carlo* de_edad debe donde_ME_TEXT donde__TEXT dont_use he hope_she lol must nail no__$ no_vive otro_$ phone_now soy_menor stran*__# tengo_START this__dont weird__have who_is your_recor*
2: ._YOU .__OTHER KIN_PROGRAM ME___OUT ME_a NOT_ME_START NOT_hay OTHER__. OTHER_is START_en STOP_TEXT_ME TOOK_YOU_TEXT YOU_. YOU_recor* ^__no ^_te acaba*_de aqui__hay befor*_me chang*__numbe* corre*_your de_usted* has__NOW i__$ is know_you llega* menor__edad my__now my_numbe* nail_OUT name__NOT no_hay sheil*_$ soy__PERSON to_ME
1: ._BYE_WHO DRUG_. ME__# ME_mood NOT NOT__TEXTS NOT__YOU NOT___YOU NOT_se_WHO NOW_van OTHER_NOW WHO___ME WRONG__KIN YOU_and ^__gave ^__habla ^__soy ^_le a_ME a_NEW_NUMBER are_inten* belon* de__ME dont este_telef* ho my_mood never_heard recor*_$ se_WHO someo* sorry_whos su tengo texti*__$ texts think this__ME this_aint tiene tres_DAY_WHAT tryin*_to un_desco* ya__tres
-1: .__KIN BUSY BUSY_. HOSP ME_NOT_know NOT_soy_NOT OTHER___WRONG TOOK WHO___WHAT YOU___NOT becau*_i entie* inter* no__nada right why yet
-2: ._ME ._REMOVE_ME HELP KIN_ME LIFE LIFE_. ME_NOT_ALMOST ME_WANT ME__NUMBER ME__TOOK ME__this NOT__USE NUMBER_y THREAT WHAT_is WHO__YOU WHO___NOT ^__mi a__$ al conve* este__ME for__ME i__know me more or out there_$ you_know
-3: ._REMOVE CALL__NUMBER DAY_. NOT_WANT NOT___ME NOT__to NUMBER_AGAIN YOU_TEXT_. YOU__to ^__im ^_mi compl* con do es__NOT es_quien i lo much too
-4: ._TEXT BYE_. KIN_NOT NOT__ME OTHER OTHER_TOOK TEXT_aqui WHO__a bette* en hey just know_ME le one way well what wrong_$
-5: NOT___TEXT NOT_aqui PERSON__WHO REMOVE START__NUMBER STOP__. UNTIL WHAT_es ^_hay actua* and call de_NOT del my o thoug* wont y_NOT
-6: .__WHAT ME__know NOT_tengo TEXT___NUMBER USE WHAT WHAT___NUMBER WON ^__are frien* from gave_ME its like this__again y
-7: .__TEXTS DAY ME__a NEW_NUMBER NOT_. NOT_TEXT NOW NOW__este PERSON_WHO a_NUMBER calle* cuand* de_$ el jaja la new quit thats they wrong
-8: # #__# #__ME ME__ME NOT_sure OUT butto* este_$ nadie y__NUMBER your
-9: ._NEW_NUMBER ._NOW_NOT DRINK ME_NEW_NUMBER NOT___OTHER TEXT___ME WANT WHAT__WHAT ^__un doing es_WHO girl hey__is numbe*_for of para soy_NOT texti*__phone to
-10: DAYT ME__NEW YOU_know it the
-11: .__GO LATER OTHER_GO STOP but le__$ messa* numbe*_now va
-12: ._NOT_WHO ME___ME ME___TEXT SICK in mas oh thank
-13: OTHER___ME las time with yeah
-14: BODY CALL_ME GO all good on reall* that
-15: KILL STOP__this uhh wait
-16: ._START alber* mis new_numbe* so
-17: HOPE ME___NUMBER STOP___NUMBER numer*_de
-18: ._WHAT_YOU NOT__TEXT NUMBER__WHAT YOU__OTHER do_YOU
-19: cant este__$
-20: text_this
-21: NOT_WRONG los
-22: haha
-23: TEXT_TEXTS_.
-24: CALL___NUMBER IF por sin
-25: BROKEN chat
-27: CAN
-28: JAIL hoy
-29: #_$
-31: cambi*
-35: nuevo
-43: #tel
""",
    "back": """
50: ._NEW_MINUTES ME_devol* NOW_NOT_estoy ^_found bail_$ cumpl*_ME desem* im_home is_over pausa_$ reach* sigam* volvi
49: this_DAYT
48: in_range
47: en_linea relea*
46: BYE__# NOW_baje
45: agaim disch*_me dispo*
44: OUT___JAIL ^_sprin* de_nuevo fin_OUT toppe*_up
43: OUT_y apare*
42: NOW_CAN_conte* fixed longe*_in senal
40: boat
39: ^__solta* ^_made
38: good__go we_good with_DETOX
37: ._OUT TOOK__los aca alta juez_me resur*_$ ya_ando
36: CAN_START_TEXT ^__pusie* ^_minut* ^_vacat* a_month as_of
35: ME_OTHER_AGAIN ^_finis* came_down got__minut* hi_$ listo me_solta* paid_the repai*
34: ME_loose OUT_bajo guess_who liber*
33: ^__acabo ^_regre* disch* done my__days noon recar*
32: ._AGO_DAY DETOX fianz*_y hey_its it_OUT land_$
31: NUMBER_BUSY OUT___HOSP ^__over ^_compl* ^_hola a__anoch* dejar* la_liber* mismo_numer* repor* tierr*
30: AGAIN_from BROKEN__CAN NOW_ME_recon* OTHER_CLINIC_. OUT_and_ME TOOK__miss ^_vine bough* funci* gradu*_the im_back llegu* regre*_del up_NOW
29: CAN_TEXT cayos centr*_y just_TEXT_OUT mood__a seat sorry__$ vuelv*_a worki*_$
28: AGAIN__NUMBER ME_OUT ME_STOP_GO TEXT_OUT ^__fin ^__let ^_back dejar*_salir del_centr* feeli*__# los__DAY me_loose most_of
27: AWAY_STOP CLINIC__ME ME_habia_BROKEN ^_final* aqui de_AGAIN estoy__nuevo im_aroun* reviv* sprin*
26: ._STOP_DETOX ME_TIME ^__power ^_off can__me diero*_de from_AWAY in__DAYT me_devol* serve* serve*_my
25: ._HOME DAY_but NOW_pase encon*__NUMBER got_bars let__go
24: HOME_LATER HOSP NOW___NUMBER TEXT__MINUTES ^_conse* ^_sali ahead_$ del__PAST estoy__AGAIN im_avail* in__state* pause_$ road_with the_progr* volvi_$ works ya
23: ._NUMBER ._REMOVE AGAIN MINUTES_NEW OUT__DAYT TIME__from ^_encon* ^_termi* back_# de__clini* from_san my__picke* walke*_out
22: OTHER_NUMBER OUT_and STOP_AGAIN_to WHAT__conte* ^_new answe* arreg* for_mood im__again los_cayos on_again
21: HOSP_y ME___START ME_own_DETOX NOT__lol NOW_tengo_MINUTES NUMBER__TOOK NUMBER_is_AGAIN WANT_AGO_. ^__longe* ^__sprin* phone_for the__DAYT
20: MINUTES NOW__NUMBER NOW_estoy OTHER__it OUT_NOW_. WANT_AGO estab* prend* ya__recon*
19: #_days .__START LATER___DAY PAST_DAYT_. TEXT_MINUTES YOU__MINUTES apara* came_on compr*__NUMBER estoy__ME graci*__dios im_here llegu*_de migra*_ya puede*_escri* termi* toppe*
18: AGO__. CALL_ME_. CAN_reach_ME HOME_from LIFE_. OTHER_CAN_ME TEXT_it_BUSY TOOK___ME USE__# ^__del ^_came aire animo charg* flew_in its__now lol_# night_$ out__pawn servi*
17: ._ME_REMOVE AGO_PAST BUSY__. ME_NUMBER ^_walke* ankle discu* i__answe* last_week of_JAIL ok__AGAIN puse_MINUTES regre* signa*_again
16: ._TEXT_MINUTES AGO_DAY DAY__AGO DAY___NOW JAIL__NOW ME_good MINUTES_AGAIN NOW__de OTHER__y OTHER_red OUT_DAY OUT_PAST ^__compr* ^__from ^_aqui ^_out ^_ya baby__here habia_BROKEN llega* panta*_ya pregu* recup* telef*_lo the_rig worki*
15: .__OUT AGAIN_LATER CAN_TEXT_TEXTS DETOX_PAST HOSP___ME NOW_._OTHER NOW__conte* NUMBER_. OTHER_BROKEN_. TEXT_it YOU_TEXTS ^__got ^__out ^__pase dale despu* from__ME here listo_$ me_despa* nothi* phone_dried refug* tengo__$ vine_de
14: #__back AGAIN__ME NOW__MINUTES NOW__del NUMBER NUMBER__AGAIN OUT__JAIL STOP___DAY STOP___GO TEXTS_NOW TEXT_._NUMBER WANT_CALL YOU___NOW afuer* back_you bebe bough*__card centr* de_OTHER_CLINIC despa* estoy__vuelt* fianz* fine has_all lande* mismo mood no_longe* off__boat ready repla* resur* sus
13: #_ya ._AGAIN HOME_. HOME__# KIN__ME ME_MINUTES_NOW ME__arreg* ME__but OTHER_AWAY_. OTHER_finca PAST_. YOU_discu* can conse*__MINUTES count* donde en__$ from__AWAY good__GO home libre los_mensa* no__since now off_the ok__CAN saldo servi*__nuevo thank*_for they_cut turne* was_gone weeks
12: #_DAY ._LATER ._NOW_OUT ._STOP_OTHER AGO__DAY GO__ME ME_was NOT__to NUMBER_AGAIN TEXT_TEXTS_AGAIN ^__back ^__cambi* ^__diero* ^__repor* ^_home ^_sorry ^_they back_my estoy_OUT get_texts got__now its__ME lo loade* me_go new__works norma* same_NUMBER since termi*_los tiemp* tiemp*_BODY
11: #__regre* .__PAST AWAY GO__red HOSP_PAST ME___JAIL ME_burie*_KIN MINUTES_. NOW_OUT_. NOW___HOSP OUT__DETOX START_TEXT STOP__ME STOP_with_ME WANT_is ^__de ^__is ^_fui ^_got ^_tire a_charg* ando cel__# desde_anoch* estos_dias final*__# gradu* im__$ like_befor* me__today meeti* mood_# my__today new no_conte* perdo* scree* treat* viaje vine was_under ya__libre ya_recar* your_patie*
10: #hour ._MINUTES_AGAIN ._START .__HOME AGAIN_. HOME_NOW JAIL___GO ME_TEXT_para ME_TIME_. NOT_more_LATER NOW_CAN OTHER__ME OTHER__NOW OTHER_dropp* OUT__HOSP OUT___AGO TEXT__. TEXT_para_OTHER ^__can ^__more ^_disch* alta__docto* aqui_estoy bars burie*_KIN de_NEW did done__to estuv* gradu*__progr* hey_ME hey__me me_diero* mi_trata* more_LATER no__hold of_pawn phone por_fin power_came repla*_ME same_numbe* so_TEXT stay week_$
9: #_and ._TEXT AWAY_. HOME HOSP_. KIN_. ME_BROKEN_. NOW__. NOW__GO NOW__OUT TEXTS_AGAIN TEXT_. TEXT__HOME ^__anoch* ^__el alive back__the back_on charg*_up con__$ estoy finis* guard*_$ more__im nueva on__grid sali se_STOP se__habia telef* text__$ vivo you__take
8: ._STOP .__STOP AGAIN__AWAY ALMOST_# CAN_REMOVE_ME CAN_TEXT_. DETOX_. DRINK_. GO___NUMBER ME_OTHER ME_WANT ME_avail* NOT_NUMBER_for NOW__los NOW__recon* NUMBER__NUMBER OTHER_liber* OUT_of_JAIL START_OTHER USE_. ^__went ^_just ^_phone* alta_ayer back__$ bail been casa cel clean did__miss fri go grid_$ hi i__text ir its_ME kept__numbe* la_panta* let_me mejor_y migra*__NOW of_DETOX once_more rig sali_del se__OTHER seman*_ya serve*_ME so_send state*_$ telef*_del they_dropp* to_$ tues was y__tengo
7: #__sali BODY__REMOVE DETOX_and GO_. HOME___START JAIL LATER__# ME___NOW NOT__en NOW_ME_STOP NOW__OTHER NOW___TEXTS NOW_so NUMBER_is OTHER_CLINIC OUT___NOW OUT_of_DETOX STOP__# TEXT_ME_NUMBER ^__la ^_guess a__ticke* back_now bajo bien__ME both bus carga* carga*_$ con_senal concl*_ME conte*_$ de_alta en_NUMBER estoy_$ la_finca now_$ off out own_bed pero__$ podem*_START put regre*_de retur* salir_hoy tiene*_$ turne*_ME usted*
6: #__ME DAY_. GO_HOME HOME__ME JAIL_._NOT ME_NOT ME_NUMBER_kept ME_OUT_. ME_TEXT_OUT ME__los NOT_longe* NOW__TEXT NOW_ando_OUT NUMBER___AGAIN NUMBER__the TEXT_a TEXT_de TEXT_del WANT__to ^__animo ^__it ^_de ^_reloa* after_the aire__$ arreg*__NUMBER babie*__me bus_ticke* came can__texts casa_con despu*_del dia__$ gave__ME gone guy__it hello i__home im__# it__under jeje_# las__otra ok__again over_you signa* so__em the_HOSP walke*_OUT well_ME
5: #_$ ._NOW_IF .__AGAIN GO__AGAIN HOSP___NOT ME_ME ME___DAY ME__picke* NOT__NOT NOW___OTHER NOW_so_TEXT PAST PROGRAM_AGO REMOVE__las STOP_._YOU STOP_los TEXT_para TOOK_ME YOU_CAN YOU__AGO ^__mi ^_paid and__$ animo__$ ayer baby celul* check__again detox do__check ese fin ganas__$ got hospi*_$ media*_$ mi_telef* now_# otra_vez out__detox over pusie*_MINUTES regre*_pero today_$ today__send weird_out you__day you_can
4: ._OTHER_CAN .__NOW BROKEN CAN_START DAY_._NOW GO_ahead JAIL_. ME__DRINK ME___AGAIN ME___DETOX ME___OTHER NOT_. NOW___HOME NUMBER_kept OTHER__WHAT OUT__OTHER TEXT_MINUTES_. WHAT__. YOU_patie* ^__on ^_gradu* ^_llegu* ^_per a_# acabo again aqui__de babie*__ME back_$ can__you del__$ desde dona drill el_cel el_inter* estam* found_ME_NUMBER from__HOSP from__every guy_got i_can im in_hospi* its_lou lol loose__$ made_it my__kept of_jale on_AGAIN on__thank* pero__traba* punto*_y repla*_my san_juan signe* sorry_# switc*_on usted*_discu* veo vine__la walki* with__servi* y_# ya_baje ya_pase ya_regre*
3: ._HOME_NOW ._HOSP AGAIN___HOSP AWAY___DAYT CAN__YOU HOME_con ME ME__AGAIN ME___YOU ME__at MINUTES___BYE NOW_REMOVE_OTHER NOW_TEXT NUMBER_dried_OUT OUT__BUSY TEXTS___ME TIME_. TIME_ME YOU__mood ^__$ ^__dried ^__my ^__telef* ^__with ^_done ^_me ^_we a__NUMBER a_casa and_used answe*__now apare*__NUMBER are__$ bien_$ charg*_$ conse* del estoy__casa for__patie* from gone__and guy_TEXT hey_im i_didnt is_STOP la_carce* made me me__arreg* me_pusie* of_BUSY_YOU out__count* own_DETOX progr*_got salio_bien same sober the_NUMBER tiemp*_aire torit* trip__last walke* went__im ya_volvi
2: #__STOP #__ya ._BYE ._ME_AGAIN ._YOU_CAN ALMOST__. BUSY_ticke* CAN___NOW CAN_conte* JAIL_ME LATER__OTHER ME_MINUTES ME_WANT_to ME__pleas* ME_compr* NOW_. NUMBER_._NOW NUMBER_dried OTHER_KIN OTHER___NOW OUT__centr* PROGRAM PROGRAM_._TEXT START_. TEXT__NOW TEXT__certi* YOU_every_DAY ^__dismi* ^__regre* ahora_traba* at_#hour cojo compu*_OTHER dismi* donde_carga* era got__certi* has__gone here_AGAIN hospi* its__NOW la liber*_$ minut* minut*_are morni*_from noche noche_escri* ohio paso_OTHER pero__BUSY podem*_segui* puedo_conte* pusie* reviv*__# sigo the__late vine__OTHER we_burie* with__BUSY ya__saldo ya__telef* you_$ you_every
1: #__on ._ME_OUT ._NOW .__DAY .__DETOX AGAIN_AGAIN_con AGAIN_NOW_. AGAIN_pero_NOW KIN__. ME_KIN_in ME_WHAT_este ME___BROKEN ME_burie* ME_diero* ME_here MINUTES__. OTHER_TOOK OTHER_hates OUT_. TIME_AGAIN_NOW TOOK___DAY YOU_every ^__ayer ^__cap ^__of ^__termi* ^__up ^_case ^_volvi acabo_la am__now and_ME anoch* avail*__$ be_pleas* boat__in came__last compa*__all days__and dried_OUT dried_out en_HOME en__HOME en__finca escri*_$ estos_DAY estoy__HOME fuera hear__YOU here_$ hija__puso in_ME kept_the me_compr* mom_im my_time nano ok__can pleas*__hear ready__do reloa*__MINUTES time traba*__noche weird_OUT y_OTHER ya__$
-1: #_NOW #_phone ._OTHER ._YOU_TEXT AGAIN__# CLINIC DAY___DAY GO_AGAIN ME___HOSP NOT_ME NUMBER_y OTHER_DAY TEXT_the THREAT ^__me ^_it ^_stayi* ahora all_good anoch*_$ are_YOU buddy con__KIN dog feet in llego next of__$ okay salud* thoug*_$ to_ME turn watch* y ya_$
-2: #__ALMOST #__was ._CAN .__NEW BUSY_. DAYT__ME KIN__HOME ME_GO ME_KIN ME_PAST_DAYT ME___TEXT ME_and NOW__ME NOW__NEW NOW__REMOVE NOW__WANT NOW_and OTHER___HOPE STOP___ME WANT_START ^__puede* ^_pleas* ahora_$ all at__$ ayer_$ becau* beto_ya day el estoy_REMOVE hes how in_DETOX inter* it_$ job just just__AGAIN los__$ of_here pero reall* tengo texto* there viene
-3: #__me #tel ._ME .__BROKEN .__ME .__NUMBER AGAIN_HOME AGAIN__NOT CAN JAIL_OTHER ME__DAYT NOW__# NOW_esta STOP__. TEXT__de WRONG YOU___START ^__and ^__bill ^__was ^_been ^_mood beto cama cuatr* de__$ mas mexic* of perso* power__out te tempr* than thats the to_DETOX twice van y__$ year
-4: .__BYE .__HOSP BYE__. CALL ME_HURT ME___OUT MINUTES_OTHER NUMBER_NEW_. OTHER__YOU REMOVE_ME REMOVE__NUMBER TEXT_ME ^__en ^__in ^_i been_OUT by early_$ en__HOSP esta ive las las_# like littl* monda* month* prett* so the_HOME
-5: BROKEN__# GO_OUT IF JAIL_# NOW___START NUMBER_MINUTES OTHER_beto OUT_DAYT OUT___LATER OUT_de ^__a ^_cambi* ago el_numer* en have into is list of_ME phone_$ por power__OUT soy the_DRINK when
-6: #__$ AGAIN_._ME DAYT DRINK JAIL___AGO ME_JAIL ME__the ME_de NEW_ME NOT__OTHER NOW___AGAIN PERSON REMOVE TEXT__KIN USE ^__estoy de de_MINUTES el__$ i igles* it_AGAIN llevo mi numbe* of_MINUTES old se tarde the__home una voy
-7: BYE__ME GO__DETOX ME___DAYT NOW_LATER a_OTHER about for house narca* phone_me salgo still y_ME
-8: # AGO_. AGO___OUT BODY KIN___OTHER ME_TOOK ME__TEXTS NEW__. OTHER OTHER__a TEXT_# USE__OTHER WANT apunt* este its la__# last or para
-9: .__YOU AGAIN_OTHER ME_at NOT__MINUTES STOP TEXT_OUT_of WHAT_NOW ^__i a_DETOX de__OTHER es espos* home_$ if ill in_# it now_im says stop too volvi_a yeah
-10: DAY__# JAIL___NOT MINUTES_ME_NUMBER NOW_NOT STOP_OTHER_NUMBER TEXT_AGAIN TEXT__LATER WHAT ^_and chang* con my un
-11: #_MINUTES ._ME_GO ALMOST DRUG HOSP_AGO KIN_TEXT ME_AGAIN_. NOT_TEXT ^_la arrep* casi chip doing going he missi* plan sale tomor*
-12: #__HOME #__PAST AGAIN__DAY KIN NOW_OUT_OTHER NOW___BUSY OTHER___NUMBER OUT__AWAY TEXT__of a at_# deuda* otra to
-13: ._BROKEN DAYT__# HOPE HURT TEXTS__ME court me__# numer* then this
-14: DAY_y DRINK__. KILL MEANS ME___STOP NOT_MINUTES OTHER__del SICK ^__con al of__#
-15: OTHER___OTHER at__# bed im_done oh
-16: AGO_NOW NOT__AGAIN hace right
-17: AGO START__OTHER im__now start* that
-18: get gimna* haha
-19: BUSY TEXT_NEW TEXT__NEW USE_a a__HOME
-20: ._AGAIN_OTHER ._REMOVE_ME my_numbe* solo
-21: AGAIN_de_OTHER OUT__MINUTES del__NOW recog* santa work
-22: AGAIN___AGAIN UNTIL
-23: segur* will
-24: ^__to again_#
-25: #_ME NOT on__# only
-27: ._PAST
-32: del_BUSY
-39: panca* party
""",
    "call_me": """
50: ^_sos my_mento* phone_me telep* timbr* un_human* voice
48: OUT_to llame*
46: talk_#
45: me_marca*
44: a_voice hit_my misse*_YOU_CALL speak_with
43: by_NUMBER
42: that_talks
40: CALL
37: CALL_ME su_llama* would_help
36: NUMBER_AGO WANT___KIN about_my ben_$ una_boss
35: con__enfer* una_llama*
34: WANT_CALL WANT_CALL_con call real__WANT still_WANT text_$
33: lets_talk
32: WANT__hear marca oido_$
31: PERSON_de TEXT_a_LATER ^_perso* one__YOU
30: PERSON al_NUMBER conse*_$
29: por_texto
28: ^__habla* dale
27: CAN_CALL_con llama* llame
26: HOPE_ME_a NOT_type PERSON__up TEXTS___CALL ^_prefi* by_phone me_llame por_WANT_NOT ring_me sos_$
25: ._ME_TEXT CALL_AGO DAY___CAN NOT__in call__you con_PERSON hable* pasen*_con
24: IF_NOT ME_STOP_HOPE TEXT_ME_NUMBER con_algui* marqu*
23: ^_is conta* llama marca* que__mato
22: CALL__one CALL_por_WANT WHAT_ME_CALL WHO_CAN ^_could ^_get ahi_$ can_we here__perso* kids_are podes_llama* por_telef* un_CALL
21: ._WANT con_WHO_CAN hable la_enfer* lonel*_nobod*
20: CALL_. CALL_NOW ^__tanti* asap_$ just_CALL neces* no__texto ten
19: CALL_so ^__$ a_CALL asap habla*_un live_perso* need need__real telep*_ME
18: CALL__AGAIN CAN__CALL NUMBER OUT__BUSY ^__con esta_OUT hear_from la_llama* telef*
17: CALL__tengo CALL_de_NEW ME_so NUMBER_ME NUMBER_NOT ^__alcan* ^__podri* about_the echar habla*_hoy mejor pasem*__OTHER someb*
16: ._CALL_ME CALL__DAYT TEXT__sec ^__need ^_llame* dame i_cant para_CALL would_like
15: ._CAN GO_on KIN__WANT ME__WHAT WHAT_ME ^__me a_perso* con_WHO favor have__PERSON impor*_$ las__$ me_$ mejor_CALL oido por__$ puede speak_to
14: ._CALL CALL_to PERSON_aroun* ^__puede ^_hall ^_talk i_want its_impor* sumon* telep*_me un want__talk
13: ._CALL_AGO ME_WANT WANT__una WHAT__CAN ^_lonel* here_a me__shout perso*__$ reach_out real_perso* sumon*_$ the_phone tomar
12: AGAIN__CALL CALL__LATER NOT___AGAIN WANT__PERSON WANT_to_CALL agrad*_una algui* anybo*_there camin*__NOT dial inste* me me__habla* podes_CALL pueda salie*__$ talk_$ texto the_NUMBER there when_you
11: #_have CALL_AGAIN CALL_ME_AGO CALL_por CAN___CALL ME_CALL_to NOT__TEXT OTHER_del ^__cravi* ^_need a_shout get__hold hey_CALL id_like oblig* of_YOU un_PERSON un__NOT una_KIN yo__my
10: CALL_LATER CALL_ME_. CAN_YOU_CALL CLINIC_por ME_CAN NOT_por_TEXTS NOW_CALL_ME START_a_CALL TEXT__mejor ^_# ando couns* habla* habla*_$ is__$ llama*_$ llama_me llame*_$ llame*__tengo misse*_YOU pleas*_$ podri* por_TEXTS put_ME_UNTIL shift sigo text__$ to_ME_ME un_phone
9: #_but .__OUT CALL__HURT CALL___CAN ME_CAN_CALL ME_TIME ME__WANT ME___KIN PERSON_on WANT__WANT WANT___CALL YOU__. and_# by__$ call_$ con_OTHER hijo__un i_talk it_$ mejor__me perso*_$ plati* pleas* put put__UNTIL that_CALL
8: ._CAN_YOU ._ME_CAN CALL_WANT_. CALL___AGO CAN_CALL CAN_ME_CALL ME_NOW_. NOW_. PERSON_. THREAT WANT_a_PERSON ^__a ^__up ^_hey ^_pasen* afrai*_of eveni*_$ las_# llame_me me_puede* min my_ex one__you pasam* plati*__$ puede* quien_puedo salie*_# telef*_$ text to_talk y_#
7: .__NUMBER CALL__. CALL__estab* CALL_en_OTHER CAN_ME ME__PERSON ME__to OUT_de PERSON_CALL_. PERSON_there TEXT_. WANT___PERSON WHAT___CALL ^__# ^_me anybo*__$ ben call__house can con__puedo free ganas got mejor__$ nuevo on_shift phone solic*_CALL to_$ tonig* would_you
6: ._AGO CALL_ME_OTHER CALL__OTHER CAN__a HOME HOPE__a ME_CALL ME_CALL_y ME_UNTIL_to ME_at NUMBER_. OTHER_enfer* ^_pasem* buddy by can__get comun*_conmi* cuand*_pueda* el_padri* favor_no get la__$ line_$ llama_$ on__NUMBER pasem* rapid* tomor* un__$ usted* vi__CALL
5: #__CALL .__CALL CALL_DAY CALL_en CAN LATER_. LIFE_PERSON LIFE_PERSON_. NOW___DAYT OTHER_PERSON OTHER___OTHER OTHER_paro OUT WANT__on WHAT__de YOU__ME a_LIFE_PERSON a_PERSON a_live algo conmi* could_use day devue*_OTHER_CALL end estoy for__call lonel* nobod* que_tengo talk_on there_$ to_CALL una vi__llama*
4: #__i ._BROKEN ._TEXT .__ME .__TIME AGAIN__. AGO_YOU CALL___WANT DIE HOPE ME_AGAIN ME_NOW ME__the NUMBER_#tel OTHER_CALL_. PERSON__CALL PERSON___WHAT TIME__ME WANT WANT__here ^__could afrai*__what at befor* break__# d do_ME_CALL el_celul* favor__me fonaz* from__$ give__a grito_$ his me__call me_podri* minut* my__same need_a on talk_to tengo__CALL to__$ to__ME use
3: #_call ._IF .__WHAT AGAIN_. AGO__. AGO__CALL AGO_pueda* ALMOST__. CALL_OUT CALL__NOW CAN___PERSON DAYT ME_. ME_KIN_trae ME_THREAT PERSON___CALL UNTIL_to WANT_. WANT__CALL WHAT_TIME WHAT___OTHER ^__dial ^__got ^__llama* ^__un ^_dame ^_got a__# alcan* ando__para call__me call_and call_tomor* casa dame__CALL en_OTHER for__CALL good__CALL have_PERSON hit live marti*_$ oir__boss pasem*__la put__throu* sigo_esper* there__CALL throu*_to today with_PERSON
2: .__WANT AGAIN_AGAIN_. BUSY CALL__DAY CALL___HOME CALL___ME CALL___OTHER CALL_y CAN_YOU CAN___NUMBER MEANS ME_KIN_se ME_WANT_PERSON ME_WANT_a ME___SICK ME_with PERSON_CALL_to PERSON__GO TEXT__. THREAT_of_WHAT WANT_a YOU_. YOU__a YOU__una ^__supli* ^__to ^_solic* anybo*__that at__$ can__talk cravi*_is dial__up dial_me frida*_i in__hand lo manan*_$ misse*_your need_someb* para__DRINK puede*_marca* reach_OUT senor* talk__my to__bad un_fonaz* un_rato
1: #_# #_CALL #__# #__call #__me #__to ._ME_KIN ._YOU .__OTHER CALL_for CALL_un_LATER CAN_. DAYT_. HURT_. ME___HURT ME__shout ME__somet* MINUTES__. OTHER_BODY PERSON__NUMBER PERSON___NUMBER WANT__. WANT_oir WHAT_tengo YOU_CALL_. ^__oir ^__the a__$ ahi devue*__CALL esto le_supli* llama*_en llame*_me me_hable mysel*_$ no of__NOW quick sea shaky supli* tanti*_$ tomar__el un_grito un_telef* you__$
-1: #_$ ._ME_PERSON ._NOW ._PERSON ._WHAT .__AGO AGO CALL___KIN CAN_CALL_ME ME__NOT ME__YOU ME_esta NOT_. OTHER___CALL TEXTS TEXTS__ME WANT_ME WHAT_WHAT WHAT__WANT WHO_CALL_. ^__this a answe* compu* could_talk es__$ ever habla_$ mi_hija my my_phone o quier* some talk__someo* think wants with_ME
-2: ._TEXT_ME .__HURT CALL__about CALL_con_ME CALL_to_ME KIN__NUMBER KIN_por ME___NOT ME_a NUMBER_CALL OTHER_. OTHER_CALL_ME OTHER_OTHER PERSON__ME PROGRAM WANT___ME YOU_NOT ^_algui* ^_and a__NOW a_real again ate esta hope i__call marcu* mas my_spons* on__CALL pregu* thank* to tomo y__CALL ya
-3: .__YOU ALMOST_. CAN___ME CAN_be ME__. SICK WANT_to ^_i ^_its ^_no ^_well al_rato animo dont__a here_$ its know need_to por se to_TEXT
-4: ._ME CALL_about CALL_del CAN__. KILL ME ME__por NOT__WHAT NOT___CALL OTHER__ME WHAT___WHAT ^_esper* ^_quien calls calls__$ el en had ill in mi more ni one_PERSON the_CALL today_$
-5: CALL_OTHER CALL___PERSON CALL__the CALL_with KIN ME_CALL_. ME___CAN ^__just ^_so a_lot call_it del estoy_CALL i__talk it__$ one_perso* then
-6: ._BUSY CALL__PERSON CALL_of DAY KIN___NUMBER NOT__to OTHER_CAN PERSON_here ^_someb* dijo__me equiv* hija i i__$ las llame_a perso*_to se_ME
-7: #__$ AGO_ME CAN__ME ME__NOW WHAT YOU__to ^_the en__llama* esper*_una este good_CALL let quien__habla* the they when_i y you your
-8: GO GO__CALL KIN__CALL ME_PERSON NOT___ME PERSON_PAST START ^__tengo ^_mi and graci* will
-9: HELP HOPE__CALL KIN___CALL ME__CAN ME___GO OTHER__OTHER for it voice__TEXT what
-10: CALL_YOU KIN_CALL_ME YOU_WANT a_ME a__CALL an be cente* llama__me lol out speak* thats
-11: ._KIN ._NOW_ME CALL_ME_KIN ME_KIN NOW__CALL TEXT_ME ambul* dice jaja jajaj* llama*_de real__$ so todo y_ME
-12: NEW OTHER ^__call calle conve* dos famil* how numbe*
-13: KIN___ME NOW__. PERSON_to alrea* le like talk_about
-14: CALL___OUT JAIL NUMBER_CALL_. WHAT__. ^_call anyon* call__a esa just que__llame*
-15: .__IF ME_IF ^_like but find llamo wish yeah
-16: PERSON_WHO como later to__KIN
-17: NOT__CALL NOT__ME REMOVE call_my maybe_$ polic* we
-18: ._OTHER BYE that
-19: NOT_CALL ^_que haha
-20: i_call
-21: mi_padri* or
-22: actua* los nada_$ talk__you
-23: CALL__un
-24: maybe oh
-25: NOT_WANT
-27: 911 dont_call me_llame* to_call wants__talk
-28: ME_CALL_ME
-29: hello
-30: LATER_una NOT___WHAT graci*_por
-31: ._NOT_ME spons*
-32: calli* need__call
-33: chat
-35: hable_con
-37: talki*
-41: calle*
-43: peopl* talke*
-46: call_someb*
-50: CALL__SICK crazy en__CALL
""",
    "later": """
50: #_mins ^_comie* ^_remin* a_ladde* brb_$ check_with dame eatin*_$ mas_tarde* middl*__somet* min_$ rest_LATER se_duerm* someb*_here takin*__test try_me you_after
49: TEXTS_LATER en__TIME
48: fence_i
47: STOP_para just_walke* ttyl
46: ^_aguan* custo*_$ rice__to
45: deme en_cuant* sec
44: banan* despu*_$ wait_UNTIL_ME
43: CAN_YOU_know choir_pract* is_here is_talki* recue*_a tomor*
42: bad_time mas_DAYT swamp*
41: ._DAYT_IF NOT_this aroun*__NOW boss_is break_$ en__llama*
40: ._AGO_TEXT estan__OTHER is_CALL will_answe*
39: DRINK_ME_cafe gas_# luego un_momen*
38: ._LATER_WANT TEXT__AGAIN at__ok dando*_de not_now voy_entra*
37: BUSY_ok YOU_aviso ^_pregu* salga
36: CAN___AGO YOU_respo* al_salir hit_you in_dishe* up_give voy_corri* woke__CAN
35: DAYT_conte* ^__cheff ^__mismo behin*__wheel chang*_a en__moto mas_tarde ocupa* reply salie* shh walke*_in
34: ._CALL_YOU STOP_para_DAYT WHAT_estoy a__time compa*_STOP de_comer nap_$
33: BROKEN___LATER BYE__god MEANS_CALL ^__manej* dog_its one_later peopl*__cant pregu*
32: #_busy ^__but ^_hacie* al_LATER conte* hang__$ have__CAN hora_$ soon_as
31: #_lo CAN__NOW ^_tryin* after*_$ cant denti*_$ en_corte hands_full holdu* respo* tired_now walki*__dog
30: OTHER_DAYT ^__awake ^_apena* ^_despu* ^_in ask ill_tell other por_OTHER_DAYT suppe*
29: ME_STOP_de TEXT__for ^_en ^_sec a_funer* despe*
28: CAN_distr* YOU_digo ^_swamp* ^_when ahori* apena*__$ cant__now deja estoy_traba* hands maybe__$ planc* talk traff*_NOT
27: #_ok ^__answe* ^__over ^_up at_break deje_me give_me middl*_of on__one this_tonig* ttyl_$
26: BUSY_TEXT_ME DRINK__make TEXT___YOU UNTIL_# al__t llame*__en must on__road phone_with this_after* y_conte*
25: BUSY_lol DAYT_YOU YOU__AGAIN ^__mins ^_at ahori*_no block*_in en__guagu* fence forkl* in__UNTIL my_bike not__good te this_eveni*
24: ._LATER ._TEXT_ME CALL__brb ME_find ^__con ^_busy ^_on a_meeti* a_weddi* behin* despu*__almue* fila__banco ill kids__$ le_conte* on__bike pulli*_a tengo_AWAY tonig*_$
23: NOT___LATER ^_were ahora_no ando ask_me at__denti* en_BUSY medio nina ratit*_$ voy_$
22: ._BUSY LATER_. ^_ahora ^_cuand* ^_manej* bad_TIME banco boss__watch* entra* in_BUSY let__finis* the__TEXT tonig*__$
21: AGAIN___NOW BUSY__ALMOST HOPE___LATER NOW_CALL NOW_WHAT ^__mejor ^__visit* aguan* answe* aslee* compa*_over do__NOW es__momen* in_front job__going la__ahori* prayi*__now puedo se__digo tied_up will your_numbe*
20: ._STOP_WHAT OTHER_desca* TEXT__OTHER ^_esper* ^_half aint aslee*__like cant_now digo first holdi*__KIN que__cocin* silen* tel tell_you text_you wait__at
19: #_ask ._TEXT_AGAIN ME_at NOT__NOW NOT___TIME ^__now ^_let ^_salie* ^_takin* ^_tonig* ^_with a_few after_dinne* at__bank bed buen_momen* busy calf__a con_OTHER court desoc*_$ groce* ill_write im_runni* jefe later muere_el ok_like otro__lo t_TEXT tied__right voy
18: ._NOW_NOT AGO_ME NOT_NOW NOT___NOW YOU_conte* ^_ahori* ^_behin* ^_boss ^_drivi* ^_job corte_$ digo_$ en__escue* estoy__BUSY favor_$ few_$ ill_answe* in__few is__# its__$ joven_$ let__get manej*_$ my_shift name__TEXT till__$ vuelv*__pregu* with_ME_JAIL
17: BUSY_. KIN__is LATER_conte* ME__few ME_quema_OTHER NOT_awake NOW__KIN TEXT__NOW YOU__NOW ^_eatin* ^_hang ^_one ^_tied at_lunch cuand* do__LATER drivi*_$ eso_NOW estoy feedi*__KIN get__work habla* hold__$ let__eat manan*_les pregu*_a the__down un_LATER with_ME ya__salgo yet
16: ALMOST_ME LATER_as MEANS__it TEXT_REMOVE ^__estan ^__ocupa* ^__sec ^_aroun* ^_putti* a__hold after_my ando_vendi* cant_$ clock conte*__OTHER deja_me group hit_me in_group it_when line me__few me_estan mi_numer* prayi*_right preac*_is
15: ._DAY DRINK__cafe LATER__. NUMBER_on OTHER_novel* TEXTS__. TEXT_AGAIN ^__hands ^__reply acabe at__CLINIC at__table eat_first finis* gym la_caja las_# peopl*_looki* recor*__OTHER shh_$ talk_now the_JAIL the_clock today_im try y_YOU
14: CALL__#hour CAN_ME CAN___NUMBER ME_LATER ME__WANT NOT__CALL NOT__yet STOP__DAY STOP__GO TEXT_YOU TEXT__AGO ^__the ^__work ^_estoy ^_my ahora ando__la back__me cene__YOU desca*__las escri*_$ first_$ mama mando maybe_$ me_# me_eat me_tonig* ok_$ remin*__in round__$ runni* tarde_por termi*_de traig* tryin*__nap visit*_$ with__po yelli*_$
13: #_MINUTES ._NOT_TIME LATER_that ME_esta NOT_CALL OTHER__NOW OTHER_respu* ^__suppe* ^__time ^_deme ^_prayi* ^_recue* ^_tomor* acabo after_$ ahora__$ back_to cuent*_$ de_ME_KIN hour_$ in__LATER inter*_going laund* le_respo* off peopl* se__quema tel_you tiemp* tomor*_$ up_man vendi*_tamal* weddi*_$
12: ._CAN ._NOW_WHAT CALL_NOW NOT___TEXT TEXT_ME_DAY YOU_AGAIN_. ^_brb ^_con ^_viene a_pregu* about_to ahori*__puedo de__NOW en__BUSY en__junta en_clase estan_STOP_OTHER good_time have__let media__$ no_time rato_$ recko*__CAN regis* right__$ runni*_late the_highw* to_think
11: AWAY_and BUSY_ME BUSY_NOW_. BUSY__NOT CAN___DAY ME_on NOW___DAYT TIME_right_NOW ^__a ^__no ^_not ^_wait al aroun*_# ask__$ bottl*_to carga* carre* de_hoy greas* hands_are havin*_DAYT hours_$ ill_send it_LATER la_noche las_manos lo_otro manan* media*_$ on__BUSY otra__como pimpi* puedo_$ se__junta* this_DAYT tomor*_ok una_junta
10: ALMOST__a CALL_LATER_. GO_en_OTHER JAIL_right_NOW KIN__BUSY LATER_ME ME_LATER_# ME__PROGRAM MINUTES_. OTHER_caja STOP___OTHER TIME_. WON YOU_._ME ^__clase ^__de ^__en al__$ esta_viend* gente_aqui give__# half_LATER hours_today job__GO junta_de kowal*_$ las__hoy mero other_one park right_now salgo showe*__$ stuck__traff* swamp*__$ text__back the__lol the__tech til too_HOPE_NOW wait_UNTIL
9: ._DAYT ._NOT_CALL AGAIN_at CAN__YOU DETOX_too DRINK_to GO_GO_a LATER_DAYT_. ME__recit* ME_answe* ME_do ME_on_WANT ME_ttyl NOW_TEXT NOW__DAYT OTHER_BUSY OTHER___NOW ^__right a_bit a_custo* baby despe*_WHAT did__hours dont el_bus en_OTHER estan_corta* getti*_my gym_$ im__$ manan*_mejor me__banan* mi__luego minut* numbe* on_$ peopl*_aroun* quema_OTHER the__line think_about to__DAY todav* visit*
8: ._AGO_ME ._GO_BUSY ._IF_LATER ._NOW AGAIN_AGAIN_WHAT GO_with_ME LATER ME___OTHER OTHER__de STOP_. STOP_de TEXT_HOME_. TEXT_to UNTIL YOU_in ^__in a__HOME aroun* aroun*_NOT arrib*_del at at__weddi* bed_too en__hora for__rest hands__$ hrs_$ im__work in inter*_GO kowal* later_im los_clien* on_# on__highw* pregu*_me so_later tengo the__NOT the__windo* up__HOPE with__custo* ya__$ ya_mero yelli*
7: #__$ ._KILL .__AGAIN .__NUMBER AGAIN__DAYT CAN__on DAYT__ME GO_corri* HOME_. KIN_._LATER KIN_recit* ME__BUSY ME__guest* ME_eat NOT_CAN_NOW OTHER__. OTHER_culto OUT_. STOP_it_DAY TEXT___ME TEXT___NOW YOU_. YOU_at ^_come ^_dame a_OTHER a_littl* acabo_de al__YOU and__bless ask_again be__LATER can_you cine despe*_que dinne*_i doy en__desca* enfre* esta__$ estoy__OTHER game getti*__the god havin* hoy_no igles*__$ kids la_noche* la_novel* las__$ let levan*_deja mas__$ muy__NOW pacie*_que se_OTHER someb* till_# time to_ME up_getti* walki*_the will_tell
6: #_ill .__NEW AGO___REMOVE BUSY__ME BYE_NOT DAYT__. IF_LATER_. KIN_down KIN_is LATER___OUT ME_REMOVE ME_TEXT_it ME___DAYT ME_in ME_slamm* NEW__OTHER NOT_CAN OTHER_KIN OTHER_KIN_. START_. TEXT_DAY_. TOOK_. ^__$ ^__gente ^__que ^_ando ^_im ^_subie* a__casa a_calf al_rato are_cover* at__gym bedti*_$ boss__right dmv_$ el_mensa* escri* esper*_$ esta_bien good_TIME guest*__the half_hour hours hours__CALL im_slamm* job_inter* le lo manan*_$ me__# me_quema mero__a minut*__$ my__recit* on pract* te__$ these to__$ tonig*_inste* una__$ up wait when__aslee* when_i woke__let
5: #_que ._ME_TEXT ._STOP_ME .__WHAT AGAIN__YOU CALL_it CAN_TEXT LATER_YOU LIFE_. ME_UNTIL ME__NOW ME__silen* NOT__los NOW_. NOW_inste* NUMBER NUMBER_. OTHER_CALL OTHER_jefe OTHER_moto STOP_WHAT STOP__# TEXT TEXT___HOME WON__in YOU___NUMBER ^__cant ^__on ^__tarde ^_no a__$ acabe_$ al_despe* at__$ at_work awake_yet be__while call_you clien*_$ corri* digo_luego drivi* drivi*_cant el_jefe give guest* in__weeds llame* many__looki* me_acabo no__pensa* ok que__$ salgo_a send_it the_dmv the_tract* up__ME usted work_right
4: #_today ._BYE_NOT ._YOU_CAN GO_GO LATER__TEXT ME_CAN_answe* ME_KIN_recit* ME_quema START__TEXT TEXT__GO WANT_ME YOU__. ^__line ^_give ^_mas a_DIE a__KIN a_diape* after* and_god andam*__NOT andam*__me aqui asere_$ at_# back_aroun* busy_with check coffe* come comie* dont__me duerm*__KIN el_dato hay_gente here_$ hold_up i__$ ill_hit in__$ la_respu* luegu*_YOU man__me manan*__$ me mejor_hoy muy__hoy prime*_$ pulle* salga_de slamm* talk__$ tell_YOU tengo__$ traff* traig*_al wait_til you__numbe*
3: ._NOT_NOW .__BUSY .__IF .__LATER .__OTHER AGAIN_aroun* AGO__desoc* CAN_ME_answe* LATER___ME LATER_as_ME ME_AGAIN_aroun* NOW__en NUMBER__ME OTHER_NUMBER_. OTHER__YOU OTHER_dato PERSON_looki* STOP_ME TEXT_with WHAT___OTHER WHAT___YOU ^__arrib* ^__back ^__churc* ^__el ^__is ^__recor* ^__to ^_esta ^_ocupa* animo arrib*__andam* comer_a dato_$ day dejal* down_$ en__medio es_buen escri*_me go_$ im in_# inter*_in k la_guagu* lawye*_$ le__$ looki*_$ me__$ me__hour my_talk over repea*_the respo*_$ salie*_del se sleep*_to te_digo text__in to_ALMOST try_AGAIN vez_como when__get
2: .__DAYT AGAIN_to ME_NUMBER ME__TEXTS ME_cafe NOT__ME NOT___GO NOW NOW_mero OTHER___GO YOU_TEXT_. ^__at ^__class ^__hour ^__pregu* ^__recko* ^__traba* ^_cant ^_doc ^_pacie* ^_tengo aguan*_$ answe*_LATER duerm*_los el_culto en__culto en__traba* es__LATER esper*_me game__in hoy__la in__BUSY in_traff* it__TEXT junta*_los just_woke le_escri* luegu* my no__puedo no_tengo not_awake now_my ocupa*_$ off_$ other__$ over_$ por_WANT pregu*__las talk_later tengo_visit* text the__quart* the_bank tonig* while_$ will__tonig*
1: #_WHAT ._CAN_TEXT ._LATER_ME ._OUT ._TEXT_DAY .__CAN AGO_ME_TEXT BUSY__. DIE__. GO__BUSY HOPE_ME_# ME___CAN ME__banan* ME__estoy ME__its NOT_CAN_CALL OTHER_guagu* OUT__lonch* TEXTS__DAYT TEXT_LATER TEXT_ME_LATER TEXT_en WANT_. YOU__ME YOU__NUMBER ^__just ^__me ^__repea* ^__una ^__with ^_pulli* ^_ttyl a_lonch* a_min at__dmv cant__$ check__me cocin*__me comer__la creek__up cuand*__a cuand*__desoc* del__$ doing el_medio front_of guagu* hours_NOW hrs is_yelli* its_STOP kids_game la_moto manos me_finis* me_junta* mi__ahori* mi_cafe my__$ my_kids no__buen no_puedo putti*__KIN putti*__kids ratit* recor*__la right_NOW tarde_$ the_KIN too__peopl* try__in waiti* wheel_$
-1: #hour ._NUMBER ._YOU .__KIN .__NOW BODY BYE CALL__LATER CALL___BUSY DAYT_NOW DAYT___ME HOME HOME_ME HOPE___CALL KILL ME_CALL ME__OTHER ME_a ME_be NOT_ME NOT__OUT NOT_mas NOW_estoy OTHER___OTHER STOP__ME TEXT_ME_at about__LATER all an asi at_night back__$ baja bus__# churc* cocin* de__DAYT dos esper*__que every hace house if ill_text ive las_TEXTS las__mejor llego look me_$ messa* my__today ni now__$ out someo* soy this walma*
-2: ._NOT .__ALMOST AGO_. BUSY_BUSY CALL_ME HOPE KIN__# LATER_LATER_. LATER___TEXT MEANS ME_STOP_OTHER ME___OUT NOW__ME NOW___BUSY OTHER_MEANS TEXT_OTHER TEXT_YOU_DAY TEXT___BUSY TEXT___NUMBER YOU___LATER ^__let ^__you ^_al ^_ok after_tonig* again_$ audio be_here been bette* como conte*__$ cravi* de__$ graci* hahah* hey now_$ put ser siste* sleep start* stop text__tomor* the__$ there to_BUSY with__KIN work you_ask
-3: ._UNTIL BUSY_UNTIL_# BUSY_y JAIL ME ME__is NOT___NOT NOW_# NUMBER__NOW OTHER_BUSY_. OUT__. WRONG YOU_NOT ^__i ^__im ^_got ^_phone adela* at__inste* becau* bus cocin*_$ dame__CALL en__cocin* least long mysel* night oh pero__$ phone pizza prett* run schoo* telef* the_BUSY to_talk traba* un what worki* your__$
-4: ._TOOK ALMOST_. CALL_al CALL_to CAN DAY__. DAY___YOU GO HURT MEANS_right_NOW ME__HOPE ME_al MINUTES NOT_BUSY NOW___NOT OTHER__# REMOVE__. ^_# ^_so count* digo__$ frien* i in_ME is las_pregu* no now_on sabe siemp* the they today__$ you
-5: ._ME_NOT ._OTHER ._YOU_TEXT ALMOST_# CAN__ME CAN_be DAYT__TEXT LIFE WHAT_YOU ^__hit ^_after ^_later ^_the algo antoj* anyth* could en__DAYT es got great ha much puedo_conte* reall* sec_$ shoul* the_churc*
-6: ._WHAT .__NOT AGAIN_on AGO DAY__LATER GO_al KIN_NOW LATER_NOW_. ME_KILL ME_TIME ME__TEXT NOT_YOU NOW__# NUMBER_# OTHER_CAN STOP__NUMBER TEXT_mas WANT__. ^__hora ^_hoy alrig* back_in del__ME feel him jaja_$ marco_estoy nada todo
-7: CALL___LATER CAN__TEXT DRUG LATER_de ME_MINUTES ME__AGO ME___NOT NOT TEXT_the TIME_TEXT ^__estoy a__BUSY ahori*_$ en_# end i_cant inste* it lol_$ new some to
-8: #_$ #_DAY BUSY_DAYT BUSY__OTHER CAN_GO KIN__ME ME___GO NOT_TEXT OTHER_. TIME ^_and ^_its ^_ya dient* have just la_junta okay sec__$ so soon_$ your
-9: ._ME DETOX IF MEANS_right ME__ME PAST PERSON TEXT__at TOOK WANT ^_llegu* ^_you class conte*_hoy dias en__# he marco son texti* to__later would
-10: # #__# NOW_on OTHER___DAYT SICK THREAT UNTIL_the ^_se and are_YOU en__OUT good hasta its la mas pero thank* that to__LATER well
-11: ._CALL_ME ._ME_NUMBER ._NOW_YOU .__PERSON CALL CAN_conte* ME_GO ^__ill a dan for from_NOW in__DAY is__ME por see y
-12: ._ME_KIN ._WANT STOP__. be haha luego_les of you_can
-13: ._NOW_ME AGO_YOU BROKEN BYE_. ME_. ME_LATER_DAYT OTHER manan*_te para ya
-14: OTHER__en a_sec este estoy__NOW yeah
-15: ._ALMOST USE con thats
-16: DRINK_NOW REMOVE ^__drivi* a__right mejor_$ the__NOW to_TEXT
-17: HELP NOT__NOT from o porqu*
-18: DAYT_GO yo
-19: CALL__estoy CAN___YOU MEANS__NOW WHAT or
-20: AGAIN_. LATER___NOW de how puede* we
-21: #__la BUSY__# NEW but
-22: LATER_LATER YOU_LATER_. more
-23: GO_a up_ask was
-24: #_# DAY TEXTS mande*_me
-25: ahora_estoy la_manan*
-26: DRINK_.
-27: ALMOST___BUSY
-28: YOU_CALL_.
-32: timbr*
-35: woke__ask
-37: ando_bien
-38: ._ME_BUSY te__luego
-40: HOSP
-49: WHO
""",
    "change_time": """
50: #_works #hour CAN_ser ^__mine ^_middl* ^_sunup a__ocho at_bedti* las_nueve set__for swap_me tipo_#
47: muy_DAYT
46: mas_tempr*
45: TEXTS__las ^_moved
43: OTHER_una
42: #_is pm
41: #hour_one move
40: in__TIME ponme_a posib*_recib* sea__OTHER
39: a__diez hour los_dias tarde_a
38: ^_make de_DAYT mueve* now_on tan_DAYT
37: ME_REMOVE_ME UNTIL_# it_back media_$ mount*__NOW nine
36: inste* mejor otra_hora wld
35: daily
34: ^_ahora like_# medio_DAY too_DAYT
33: CAN_ME_pick NEW_TIME at_# from__aroun* it_comes
31: adjus* after_# at_night horar*_$
30: NOT__las ^_al las_doce make__#
29: #hour_NOT befor* thats_AGO_ME the_day y_media
28: NOW_YOU STOP_with WANT___TIME al_anoch* antes first_thing la_tarde* manda*_a prefi* text
27: TEXT__KIN TEXT__TIME do_# is_there mount*__now ponga* que__pregu* the_kids
26: ._DAYT ^_a ^_de ^_swap is_good me_convi* my__time
25: DAYT_ME_BUSY NOW_on dont_work media* se_puede to_#
24: NEW__to OUT_de about_# esa_TIME hora like__$ medio_dia pleas*
23: DAYT_de OTHER_DAYT STOP__it ^_push after* here_on las__$ noon siemp* tempr*__$ that_hour
22: NOT__DAYT TEXT__anoch* TEXT__las WHAT_es a_OTHER_DAYT a_medio* la_manan* quart*_to
21: #hour__you .__TIME DAYT DAYT_inste* NOW_NOT_a ^_prefi* diari* eveni* las_# menos past phone* una__despu*
20: KIN_every_DAYT ME___AGO ME_up TEXT_AGO TEXT_ME_a a__doce best bette*_$ check_in en_adela* every__$ lunes mejor__las past_eight
19: #_a #_que NEW__TIME WHAT_TEXT ^_ya am_$ but_CAN earli*__this every_day id medio* midni*
18: CAN___AGO DAYT_from ME_._TEXT NOT__AGO TIME ^_mande a_OTHER can__start come__# day_pleas* de_hora despu* from_here half__eight in__DAYT mejor__la my_time thats_when the_phone you__yours
17: #_or #_si BUSY_is TEXT__DAYT ^__$ ^_una alway* are_bette* chang* de_DAY earli* good_$ medio*_$ pasen* por__manan*
16: CAN CAN___NUMBER ME_TEXT_up OTHER_NUMBER OTHER_TEXTS ^__a ^__want ^_too befor*_work early_$ for__$ las_DAYT las_manan* ponga*__las recor* switc*
15: DAYT_NOT DAYT__WANT ME_OTHER ME_WANT_DAYT ME_acomo* NEW_LATER NEW_ME NOT__a TEXT_ME_at WANT___YOU ^__manan* ^__para a__TIME ahi bette*_for do__NEW las__ahora manan*_$ mas_DAYT morni*__get oscur* para_OTHER_DAYT sunup work
14: DAYT___ME GO_forwa* ME_queda NOT_so_DAYT ^_por de__# do is_bette* it_DAYT las las_diez later_in me_despi* move_it posib* send tan y_cuart*
13: #__TEXT ._ME_WANT DAYT_ME DAYT_is LATER___ME TIME__WANT ^__los ^_muy ^_recor* ajust*__TIME cuand* de_eso dialy* favor_$ it__# las_cinco mande* now_so of__day ones para perma* podes
12: ._TIME CAN___NEW CAN_ver KIN__. OTHER_TIME TEXTS___DAYT WANT__at WHAT_a ^__#hour ^_es adela* bette* de__$ durin*_work i__when later llega me_acomo* mejor_$ muy__$ ocloc* sea
11: CAN__OTHER DAYT_CAN DAYT_for_ME ME_convi* WANT__senor* ^__chang* ^__it ^_en come diffe*_hour duerm* esa_hora every*_$ half_past hora_$ la__$ make_it middl*__the phone*__me swap_ME tarde__$ think_befor* to__# una_$
10: #hour_pleas* ._NEW .__AGAIN DAYT_TIME ME_los NOT__the NOW_estoy TEXT__aroun* TEXT_al TEXT_it YOU__IF ^__tempr* ^_como a_OTHER_TIME cambi* dia_$ estoy_dormi* eveni*_$ horar* las_ocho madru* morni* night* not__# or__$ rathe* so so_DAYT there_a to_DAYT tomo
9: #__good ._DAY CAN_it DAYT__bette* ME_DAYT_. ME_pick TEXT_HOME_about TEXT_at WHAT__a ^__de ^__tan ^_move a_eso calif* dont__the el__cambi* en__DAYT for_# mover_OTHER_TIME now para_ME shift tarde wake
8: #__LATER #_and ._CAN ._LATER ._WANT .__CAN .__TEXT .__TEXTS CAN_YOU CAN_a DAY DAYT_WHAT DAYT__. TIME_. WHAT__TEXT ^__la ^__me ^_can cada chang*__time del__$ esta_bien fix hours it__$ las__mejor mensa* not not__$ pasam*__las que_sea recor*__las tempr*_me the_TIME the__house to_#hour
7: # #__be #_so ._WHAT .__BUSY BUSY_is_GO DAYT__TEXT DAYT_for LATER__ME ME__mas NEW NEW_TIME_. NEW__. NOW__a OTHER_DAYT_WHAT OTHER__. TIME_NOT WANT WANT___BUSY ^__noche after aroun*__$ be__$ de_NOW de__escri* for_#hour in_bed it las_siete need__earli* of__ask otra_$ salgo_del sinko_a sleep_days
6: #_NOT .__NEW .__OTHER BUSY_so CAN__be DAYT_. DAYT_WANT DAYT_do ME___YOU OTHER___DAY TEXT TEXT_antes WHAT_. WHAT__las ^__puedo ^__wake ^_need ^_set a_KIN ahora befor*_# come_at days de__tarde dia es_WHAT escri* escri*__las eso fabri*__y llega__tempr* manda*__las me__tempr* me_llegu* me_over noche__que por_OTHER_DAYT prefi*_en puedo_ver put_me seman* tarde* tempr*_$ texts the__$
5: #__bette* #_but #_here #_would #hour_$ ._AGO ._ME_GO ._TEXT CAN_WANT DAYT__BUSY LATER__WANT ME_STOP ME___TIME NOT_ME NOT__. TEXTS TEXTS__LATER TEXT_LATER TEXT_en_OTHER WANT__durin* ^__le ^__mas ^__monda* ^__the ^__y ^_cravi* ^_cuand* ^_despu* ^_dont ^_late ^_not agarr* are__$ best_$ despi*_$ favor for_ME las__WHAT lo_pasam* me_queda milk_$ moles*__OTHER moved_to my_phone not__early on__BUSY prefe*_#hour to__$ weekd*__#
4: #__las ._CAN_ME .__DAYT ALMOST__coffe* DAYT__WHAT DAYT_senor* ME_. ME___OTHER ME__up ME_despi* NOT_ME_acomo* YOU_. ^__puede* ^_mount* ^_stop ^_texts a_diffe* amane* at__$ b__$ chang*__to de_# dos_TIME durin*__# go_back hora_antes it_# la_noche los mensa*__la mi no__acomo* prefi*_conte* put__AGAIN so_# tarde_ya
3: AGO_ME DAY__ME DETOX__# ME_NEW ME_STOP_to ME__CAN ME_lonch* NEW__cuart* NOW__adela* OTHER__pasar TEXT___DAYT TEXT__at WANT_WHAT WANT_it WHAT_sea ^_# ^__en ^__hour ^__las ^_eveni* bus can could_you curfe* del_traba* despi* dije__a duerm*_$ horas_menos is_# kindl* mi_$ mount*_TIME mover__TIME night*__me no_longe* only_$ para_OTHER rathe*__from take tempr* that_LATER the__HOME the__like time__# turno_de with_ME_KIN
2: #__$ #__cambi* #_inste* #hour_WANT AGAIN_TIME DAY_a LATER LATER_# LATER___DAY NEW_de_TIME NOT_longe* NOT_more NOW_en REMOVE_ME TEXT__the YOU__ME ^__is ^_in ^_no ^_podri* ^_que answe*_$ be can__pick can_i coffe*_ha diffe* dont durin*_BUSY fix_it from halfw*__is i_sleep menos__la not__work nueve_y para__# pasam*_a pleas*_$ pleas*_not ponme__las so__# thank_you the__WANT work__or
1: #_$ #hour__#hour ._NOT AGO__DAY AGO__ha CAN_ME CAN__a DAYT__ME DAY___ME DETOX__is HOPE_. KIN_TIME_. ME__. ME_a ME_duerm* NOT__acomo* NOW__dije OTHER__de ^__moles* ^_me ^_this a_later ajust*__hora antes_del at__inste* bus__# death__me dos_horas every_DAY here__$ id_answe* is__$ levan*__$ lo__pasar manda me_duerm* mount* need no__$ only put_ME schoo* siemp*_$ so_TEXT tarde_$ thank_YOU thats_AGO the_BUSY too_early una work_#
-1: ._GO BUSY__ME DAYT___NOT DAYT___OTHER IF_ME ME_WANT_to ME__YOU ME__de NOT_. NOT__ME NOT__en OTHER__# OTHER_de OUT_a TEXTS_. TEXT__. TEXT__AGAIN ^__my ^_ahori* ^_its are conte* day__$ feeli* i_send jaja littl* me_da por se_ME son times tonig* up vez we
-2: #__OTHER #hour_in ._ME ._NEW_OTHER AGO ME__STOP ME___NOW ME__para TEXT_. WANT__. ^_la ^_my a_DAY ahori* canta class con de__DAYT even for in me_after noche* of otro se some tarde_por text__after what
-3: #__AGO #__befor* #hour_so .__NOT CAN__YOU GO_a ME_TIME_. ME___DAYT ME__in ME_da ME_put WANT_ME WHAT becau* detox en era esta_TIME getti* herma* it_CAN manos on to urge well would y_NOW
-4: #_AGO #__my #_to ._ME_KIN .__LATER IF__LATER KIN NOT_TEXT OTHER__del an asi is let lol mood__# todo y
-5: GO HURT OTHER__es TEXT_DAYT TEXT___DAY YOU ^__# ^__que ^_mi a also comer de esta esta_hora gallo grupo hit hoy i ingle* las_TEXTS ok rutin* same sched* sent va
-6: BROKEN CALL_ME DRINK GO___BUSY HOPE MEANS ME__NEW OTHER__OTHER OTHER___ME TIME__OTHER USE ^_las a__BUSY el it_$ pleas*__me reall* right this__$ tomor*
-7: BODY HOSP LIFE ME_CAN ME__ME NEW_OTHER NOT NOT__TEXT OTHER TEXTS__ME WHAT___OTHER ^_manan* ^_so cambi*_la count do_YOU hay la much thing*
-8: ._OTHER ._OUT DAY__. IF_ME_TEXT KIN_las OTHER_DAYT_. YOU_CAN but engli* por__tarde rutin*_$ tengo_que the the__BUSY
-9: #_TIME #__DAYT #__la BUSY__las ME_KIN ME_LATER OTHER___DAYT OUT PERSON__ME START antoj* entra* good_DAYT haha this
-10: BUSY_TEXT KILL ME__a OTHER___OTHER ^_it buena* if in__LATER me__tarde mejor__en other te tengo_WHAT
-11: DAYT__# ME_las NOW OTHER__YOU ^__up ^_pregu* its_#hour tengo that
-12: este ill llega* o
-13: ALMOST DAYT_y ^_at have how in__$ levan*__DAYT manan*__a pregu* sola
-14: #_DAY CAN___ME JAIL KIN__las SICK UNTIL or up__DAYT
-15: ._NOW STOP day_like its las_#hour lunch_is still un voy
-16: spani*
-17: #hour__the MINUTES at_#hour got
-18: so_ME
-19: and just manan*
-20: BYE WHAT_TIME es_OTHER
-21: this_DAYT
-22: #_LATER
-23: ._ME_TIME PAST like
-24: ^_llegu*
-25: early__$ in_BUSY
-26: CLINIC PROGRAM ^__levan*
-27: DAYT_# WANT_to llego was
-28: PERSON WHAT__. will yeah
-29: NOT___TIME
-30: AGO_#hour WHAT__en que_hora
-32: TOOK mejor_NOW
-33: again
-34: numbe*
-36: CALL
-49: junta
""",
    "help": """
50: #_did a_medic are__choic* compu_$ info_$ infor*__progr* need__hand of__thing perdi*_con quier*_decir so_# the_scale to_reply una_mano you_charg*
49: cobra* como__cambi* guess__that numbe*_or
48: ^_auxil* estoy_habla* menu
47: como_funci* opcio* whats__#
46: #_es ^_infor* pongo usted*
45: count__ME de_proba* eres_una rogel*
44: WHAT_for_OTHER de__HELP tranq
43: a_bed lo__escri* mis_respu*
42: WHAT_conte* do_ME echas
41: WANT__hand ^_is cost__anyth*
40: OTHER_cero puedo_poner
39: estoy_CALL hows_this on_there someb*_im
38: ^_optio* ^_wats aprie* befor*_he la_segun* mi__mande* one__first
37: DRUG___HELP no_entie* paro puede*_ayuda* wats
36: ^_ayuda dont_under* from__clini* is__free maqui*_$ que_signi*
35: #__or CLINIC_NOW_. ME_HELP_a ME_MINUTES_. WANT_PERSON_. cuant*__$ good_or me__mande* much_is runs tecla that_CAN_YOU
34: ME_STOP_MINUTES MINUTES__esto la_escal* machi*_$ optio* se__respo* separ*_$ what__this work_this
33: 911 HELP_por WHAT_orden WHAT_pongo YOU___ALMOST ^__reads ^_cobra* does__# en__orden menu_$ my__see poner que_coman*
32: #_asi IF_NEW_de ME_TEXT_todos TEXT_OTHER_. TEXT_YOU_. primo__$ slip
31: #_to ME_WANT_an NOW_WHAT NUMBER_o ^_hows ayude__por hago siend*_un
30: ._HELP JAIL__esta TEXT_#_NUMBER ayude*__$ call__polic* conte* good__is on__daily some_HELP under*__quest*
29: ^_cuant* espum* esto is__confi* o_NOT talki*_to what_to whats__for
28: #__apt HELP_WANT KIN__los UNTIL__WANT WHAT_ALMOST_WHAT ^_am ^_ocupo come_TEXT cuest*_$ o palab*
27: BUSY__ME CAN__BUSY CAN_this NOT_YOU_se WHAT_se answe* ayuda_no doy favor_calle hours_is i__yeste* outfi* para__son si_conte* soy__KIN the__STOP un_dia
26: BROKEN_or IF_conte* WHO___CALL cada__GO dope los_numer* much__it opcio*_$ paga_$ polic* tomo
25: HELP HELP_ME_ME NOT_CALL WANT_HELP come_get donde__me grati* ocupo__$ priva* to__AGAIN
24: IF_NOT ME_KIN_TOOK ME_OTHER_mano ME_una STOP__AGO STOP_on ^__grati* ^__les ^__signi* ^_esto compu*_$ cost words worst
23: WANT___STOP WHO_lee YOU__the ^_es ^_expla* ^_from a_WHAT a_donde aca__se anoto bathr* como__usa cravi* donde instr* my__help my_husba* no_enten* numbe*
22: AGO_uno CLINIC_NOW ME_TOOK_OTHER OTHER__en WHAT_TIME_ME WHAT___PROGRAM al_# ambul*_pleas* anoni* digam* does lado mi_mujer que__refie* que_hago respu*_$ robot_$ se_puede sirve sobre*_mi this_cost
21: #__good JAIL___OTHER ME_put NUMBER__mood OTHER_bots OTHER_puso STOP_WHAT YOU__esto ^_discu* algo conte*_con don dos_NUMBER dunno__to dura_esto enten*_la es_mucho esta_TOOK girlf*_oded mi_tambi* numer* one__OTHER pagar_algo point__the someb* verda*_del
20: CAN__HELP OTHER__GO WANT___NOW WHAT__hay WHAT_es YOU__wheth* ^__puede ^_do a_DAY algun are_ME even__this help__a hes it_run like__or sure_what verda* you__robot
19: #_is ME_JAIL NOT_YOU NOT_se NUMBER_WHAT YOU___KIN ^_are auxil* best_for bien__HELP cambi*__hora do__tell have__direc* high_numbe* lee letra* neces* por__TEXT por__calle que__aprie* se_paga send signi*__$ these to__tonig*
18: ._TOOK_ME CAN_to IF__de NOT_WHAT_. NOW_OTHER WHAT___LATER WHAT___TIME about_$ como__anoto esto_me guy_like half infor*__PROGRAM it__throu* lette* llegu*_el malo mande*_me me_anoto means para__KIN que_pongo quier*_matar right_$ save__i si__conte* todav*_me ton__it
17: ALMOST__WHAT CAN_ME_say HELP_. ME_USE ME_in PERSON__to USE__ME ^_si ambul* can__help con__TEXTS cost_me de_aqui direc*_AGO dos_numer* expla* expli* goes i_talki* infor* kill__$ lado_$ medio_punto por_cada say__$ servi* stopp* to__like use_this vez_de
16: #__is ._WHAT CAN___USE HELP_ME HELP__. HELP___ME IF___ALMOST ME_BUSY_NOT ME_NOT_TEXT ME__colon* NOT_enten* OTHER_escal* PERSON_WHAT_ME SICK__WANT WANT_PERSON WHAT_coman* ^__ayuda* ^__leen ^__ver algui* asi_se bot_$ both cuant*_manda* de__llegu* empez*_$ entra_el eso_se expli*_me for__exact* le puse robot saldo se_conte* tengo_WHAT_MINUTES the_direc* the_numbe* this_$ will__run
15: #__to ._OTHER_ALMOST BROKEN__PERSON HELP_NOW ME__con NOT__WHAT OUT___OTHER SICK_HELP_. TEXT_todos WANT_CALL_# WHAT__conte* WHAT__este ^_quien ayude* de__# de__NUMBER dicen did_yeste* how i_send is__these mi_primo nurse por__$ respo*_$ this to_answe* work_$
14: #__se AGO_OTHER CALL__OTHER CAN_ME_TEXT DAY___ALMOST HELP_OTHER ME_answe* OTHER__o PERSON_. TEXT_YOU WHAT WHAT__the ^__habla* ^__lost ^_para ^_soy algo_$ ansia_$ any__for any_help bill bueno call confi* corri* del__lado does__work el_cravi* este__$ favor for_what is__OUT krato* la__ayude* late_# late__answe* le__aqui le_entie* mano none or orden_$ put put_$ sale save__ME sent tell texti*_i una__WHAT van__cobra* zero
13: #__for ._CALL ._SICK CAN__reply GO__. LATER__. ME_OTHER_puso ME__HELP ME__TOOK NOT_enten*_OTHER NOT_reacc* SICK_WHAT STOP__WHAT WANT__CAN WHAT_NUMBER WHAT___TEXT WHAT_tendr* ^__entie* ^__usted ^_del ^_mande* ayude_me confi*_$ de_WHAT de_gasol* decir entre__y es_grati* esto_y komo_OTHER lo matar might__have more__have neck need need__$ orien* pleas* proba*_$ puedo que__siend* que_numer* quien__lo tengo_que the_# the_BUSY these_$ this__what to_# to__WANT van wrote__on
12: #__del ._KIN CAN___CAN ME_NOW NOT_BUSY OTHER_TEXTS_. WHAT___TEXTS WHAT_es_OTHER WHAT_tengo ^__$ ^_does ^_who cuand*_uno esta__ME for_these forgo* get_air happe*__i i_say is_zero it_BUSY la_mano o__# oiga_YOU por_WANT_CALL real the__OUT the_churc* throu* use__$
11: #_WHAT ._CAN ._DIE_WANT ._HELP_OTHER ALMOST_. CLINIC_o DAY_and DRUG_NUMBER IF_ME_DRINK JAIL__ME ME__an NEW__LATER NOT_to OTHER_WHAT_ME OTHER__al OTHER_maxim* START_. TEXT_. TIME_ME TOOK_ME WANT__CLINIC WHAT_AGO_. WHAT_are_TEXTS ^__cuest* ^__dont ^__tengo ^_need ^_opcio* ^_yo a_OTHER_HOME a_USE and_what ayuda_$ cada_TEXT cuant* del_progr* do__type does_mood el_# es_WHAT_NOT es__# es__$ exact*_$ forgo*_CAN here_$ is_# late low no_reacc* not__# numer*__$ para_START pongo_$ salir_de se__$ se_trata spani*__CAN tambi* the_JAIL this_PROGRAM time__this type what_even
10: #_TEXTS #_a #_numbe* BODY__. IF_ME KIN_is ME__del ME__mano ME__por ME__the NOT__mas OTHER___WHAT OTHER_is OTHER_peor SICK_PERSON TEXT_# TEXT___SICK TEXT_to_ME WHAT_MINUTES_algo ^__coman* ^__funci* ^__una ^_help ^_sobre* a_day and_dont answe*_$ cada_cuant* compa_$ compu dando del_# diffe*__$ dos el__$ en_vez esto_cuest* go habla*__un high is__# komo lost nose__ME numbe*__mood numbe*_for or__$ or_one prime* que__trata si_hoy tengo__ALMOST text_$ the__WHAT the_clini* this_lol uso__$ what__as
9: ._ME_CAN ALMOST_de CAN_YOU_do KILL_ME_. ME__STOP ME___CALL ME__una ME_have ME_ofici* MINUTES_algo NOT___TOOK NOW_NOT OTHER_LATER_DAY OTHER_NEW OTHER__es TEXT_PERSON_. TEXT__WANT WHAT__TEXTS WHAT__esto WRONG___NEW ^__you ^_boss ^_el attac*__think ayuda*_$ best bomba_de cambi* conte*_KIN conte*_a cual_de dura__de el_animo for_$ he help hour house i__under* infor*_$ infor*_por is__askin* lo_maxim* might_ME mood_WHAT perso*__compu* que_orden ray real__one shes shoul*__answe* text the__bathr* to__every what_i
8: #__AGO #_the ._CAN_ME ._WHO .__SICK CAN_YOU DAY_# DETOX_. HELP__ME HURT__OTHER IF_NOW KILL_HELP ME__MINUTES ME___BODY ME__en ME_to MINUTES NEW_. PROGRAM_. WHAT_WHAT_YOU WHAT__ALMOST WHAT__goes WHAT_do WHO_runs YOU__ME ^__tendr* ^__ven ^_pleas* ^_whats ^_will apt__$ broke__nose cada__$ cada__manda* charg* coman*__$ discu* do__ME eche even__nothi* findi*_a hace hombr* i_answe* it__UNTIL lo__$ mando me__mano mensa* my_po noche__algo out_cold over pregu*_$ read__good real__$ rundo* the__what there_$ this_thing which_one who__sendi* with__numbe* yeste*
7: ._DAY_TIME ._ME_HELP ._SICK_HELP ._TEXT .__HELP 911_$ ALMOST_WHAT_. BUSY_HELP_ME CAN___BUSY CAN___WANT GO__KILL HELP__OTHER HELP___NOT NOT_sure_WHAT OTHER_has SICK TEXTS_. TEXTS__. TIME_ME_supos* USE WHAT__IF WHAT__is WHAT__siend* WHAT_hago ^__im ^__me ^__uso ^_so ^_y a_PERSON a__llamo advic*_CAN and_WHAT attac*_i bad bien can__do can_someo* como como_respo* could_use cravi*__$ cuant*_GO de_numer* do dos__KIN esto__los estos_TEXTS_ME estos__ME for_SICK guy_WANT_ME los__$ me__bien me__favor mood_mean numer*_o of__bots or_# or__littl* que_tendr* quien_lee real__what respu* say_# the_card thing_work una__$ under*__$ uno with_ME ya_$
6: #__NOT ._DAY .__NEW .__WHAT GO_OTHER_BODY GO___ME HURT_ME ME__TEXT ME__to NOT__to TEXT TEXTS TEXT__y WHAT_YOU WHAT__KIN WHAT___NUMBER WHAT__refie* YOU_WANT_ME YOU__and YOU__for YOU_a_BROKEN ^__am ^__asi ^__manda ^__this ^_me ^_neces* ^_no ^_one ^_vale ^_walk am__talki* ayuda back_$ boca_al can_i count* cuant*_sale de_# de_crisi* entie*_lo from_# go__$ help__here i__# i__$ i_dont info it_work llegu*_los mi_ofici* nine o__$ o__ALMOST oiga_usted si__despu* the__$ tiene* to_ME usted__tiene what_is y_NOT
5: ._BROKEN ._WANT ._WANT_PERSON CAN_TEXT CAN__CAN CAN_do_ME DRINK__DAY ME_OUT ME_WHAT_. ME__BROKEN ME__YOU ME__on NOT__OTHER NOW_NOT_paso NUMBER_. PERSON_HELP PERSON_real STOP_DRINK TEXT___WHAT WHAT_NOT_tengo WHAT__WHAT WHAT_count* YOU_WHAT ^__es ^_a ^_que a__$ again al__$ ayude ayude*_me cant charg*_for da_pena de__tecla does__mean entie* era esto_$ esto_de forgo*_how ganas_o hacer_ayuda hours__PERSON i_text it__IF lo_cambi* me_expli* mensa*_$ might_i month*_becau* my_minut* no_tengo one_$ para__sirve perso*_o pleas*_$ refie*__animo right sirve_$ spani*__how tengo this_now this_pleas* wrote_#
4: ._ME_BROKEN ._NOT_YOU CALL__CAN CAN_TEXT_. CAN_many_TIME DIE_WANT JAIL_OTHER KILL_ME KIN__favor* ME_BROKEN ME_NOT_WHAT ME_TOOK ME_WANT_HELP MINUTES_for NEW_OTHER_TIME NOT__se TEXTS__ME TEXT_ME_WANT WHAT_NOW WHAT__# WHAT___ME YOU_MINUTES YOU_do ^__# ^__i ^__si ^_not ^_un a_OTHER advic*__to any_HELP be__ME como__respo* cual__es day does__PROGRAM esta gasta__saldo geral* hay heart here how__times in__$ in__middl* is__YOU las__$ linea_de lot__a main__the me_entra no__$ numbe*_means one_goes point por_equiv* que_poner que_tengo soy spani*_now suici*_pleas* tell_ME this__ME werk what__my where__i yo
3: # #_or #_spine ._AGO_PAST ._OTHER ._WANT_HELP .__PAST AGO___ME CAN_ME CAN__fill KIN_OTHER KIN___SICK ME_ALMOST_. ME_KIN_. ME___TOOK ME__here ME_do NOT_tengo OTHER_NUMBER_. OTHER_antoj*_AGO SICK_PERSON_. TEXTS_ME TEXTS__NOT TEXT__. TEXT___DAY TIME_a WANT__to WHAT_NUMBER_es WHAT___AGAIN WHAT_does_ALMOST YOU___ME apure*_$ best_or boss__me by__for can chang* cobra*_por como__hago crisi*_$ cual de__$ do_$ door el_cero en_AGAIN enten*_OTHER es es_WHAT_ME es__verda* estoy_ahoga* first_$ good_WHAT hacer happe* how__reply im im__man infor*__WANT is__too it_$ k la__$ las_ganas le__$ llame* lot_or me me__pena me_anyth* ninos__que now numbe*__two or_NOT que__$ se_refie* se_usa spani*_NOW tengo_WHAT this__$ this__geral* to_TEXT to__$ to__back to__here to_ask used what__can what__cravi* whats_this yeste*_$
2: #__main ._PERSON .__TIME AGO_. BODY__ME BROKEN_. CALL__. CAN__USE DAYT_# KIN_. ME_KIN_ME ME_NEW ME_OTHER ME__. ME___AGO ME___HELP ME___OUT ME___TEXT ME_a ME_pase NOT___OTHER OTHER_DAYT OTHER__. PROGRAM_._WHAT SICK_._ME SICK_WANT TEXT__SICK USE__. WANT_ME_. WANT___ME WANT___NOT WHAT__OTHER WHAT__TEXT WHAT__WANT WHAT__YOU WHAT__pongo WHAT__trata WHAT_mas WHO__TEXT YOU___NOT ^__it ^__que ^_could ^_le ^_perdo* ^_son agarr* al_juez and_main ando animo con__$ count_im cual__las cuant*_OUT cuest* de_santa digam*_que do__numbe* docto*_ya el__algo es_OTHER escri*_todos even_IF_NOT first guess_is habla*_con human_$ juez_$ nine_is ninos no__entra nose__a o__ganas optio*_$ paso pleas*__polic* real_or she_broke son the__once the__right the_hour think_call this_OUT this_about tiene to_BROKEN what__i who_runs y_WHAT y__NOT
1: #__lot #_and #_i ._AGO ._ME_STOP .__PERSON .__YOU AGAIN_de AGO_ME_HURT BODY_HURT_ME CAN__this CAN_do DRUG_. HELP__conse* ME_BROKEN_the ME_SICK ME___AGAIN ME___DRUG ME__bien ME__in ME__pena NOW__paso NUMBER__. NUMBER__that OTHER__de OTHER__del OTHER__perso* OTHER_animo OTHER_mano PERSON__ME SICK__. START__NOW STOP_MINUTES TEXTS_BUSY_. TEXTS_WHAT TEXT_TEXTS_. TIME__supos* WHAT_YOU_WHAT WHAT__aprie* WHAT_de WHAT_it WHO YOU_MINUTES_ME ^__does ^__un ^_can ^_como ^_i ^_puedo a_numbe* ahoga*_no algui*_$ alto__la and_NOT and__behin* bots_$ cant__air con__antoj* conte*__$ could_you equiv* for for_again hacer__$ heart__i hoy__los hoy__paso hoy_con if_nothi* is_sendi* love_# mal manda manda* mano__que me__$ minut* my_numbe* narca* numbe*_$ numbe*__that ocupo pleas*_someb* put_OTHER put__and que_yo send__$ suppo*_to the__one the__texts think__someb* what where__ME ya__llegu*
-1: #__WHAT .__WANT DAY DAY__YOU DIE_. DRINK IF__. IF__CAN KILL KIN_SICK ME ME___TIME ME___WHAT ME__las OTHER_. OTHER__y OTHER_de TEXT___ME WANT_. WANT_to WHAT_# WHAT_TOOK ^_# ^__did ^__texts ^_my ^_took ^_what baby carga* chat does_OTHER en_OTHER esta__$ ever get going homew* hones* how_can in_ME is_WHAT it_cost le_pongo llega* long mande*__a mas my ni point* por__ME quest* said super syste* tembl* tengo__$ than thank* thoug* tiemp* to_HELP to_help to_use too what__do who_is yes you you__$
-2: #__# #__me ._ME_GO .__BUSY CAN___ME GO_. HELP__una KIN ME__un ME_right NOT_WHAT_NOT STOP__. TEXT__ME WANT__PERSON WHAT___YOU WHAT_a YOU_ALMOST YOU__. ^__estan ^__is ^__my ^_this a__KIN al and con_ME didnt dios do__STOP gets good him i_mean is_anyon* kind many__ME maybe me_pleas* moto my__$ of_TEXTS or__ME otra para__OTHER part quien_es quier*_que se_$ se_ME these__$ think tomor* took up
-3: #_ME #__ALMOST #__ME #_no ._ME .__OTHER CAN_CALL KILL_. ME_TEXTS ME_TIME ME__OTHER ME__is ME_love NEW NOT__IF NOT___PROGRAM REMOVE STOP_this WANT__TEXT WHAT_HELP WHO_is YOU__OTHER ^__al ^__de ^_ok a__NOT and_# being como__$ de_$ do_OTHER do__help ill it ive las numbe*__this still stop__$ texts think_$ this_TIME this_quest* wrong y y_$
-4: ._NOT BROKEN__. CAN_. HOSP HURT KIN__BODY ME_PERSON ME_WANT_a ME___ME ME___YOU ME__with NOT___ME NOT__para OTHER_DAY_. OTHER___ME SICK_. WANT__a WHAT_IF ^__in ^__not an call_me compl* decid* dice do__HELP help_me hmm i_can lord manda__$ on para_WHAT_ME para__NOT phone plan tan thing this_WHAT time up_$ your
-5: #_$ #_cravi* .__BODY CALL___PERSON CAN__ME KIN__. KIN___ME ME_KIN ME_START WANT_WHAT WHAT_un YOU__to a como_$ do__know domin* good_NUMBER got help_$ inter* is_ME its know manch* mover of of__$ por say sobre to__PERSON todo wait well with
-6: #__$ ME__IF ME__LATER ME___CLINIC ME___STOP NOT_WANT OTHER_TEXT OTHER___NOT STOP WHAT_CAN WHAT_NOT WHAT__ME WHAT__a WHAT__o ^_la ^_she ^_the a__# cai de__ME esto_no good_numbe* graci* it_comes lol mysel* pues then
-7: #__TEXT ._USE CALL__ME HELP_a ME_TEXT ME__DAY NOT NOT__ME OTHER_WHAT STOP__TEXTS TEXT__of WANT_NOT WANT__ME YOU__TEXTS ^__a ^__how ^_los de estan if__need in just need_to pleas*__me prett* que su thing* to un
-8: .__ALMOST IF__WANT LATER ME__CALL ME___NOW NUMBER_AGAIN OTHER WANT_it WHAT__of ^_mood con creo cual_es de_esto del desde el from hoy mejor remem* text_me this_numbe* viene* would_you
-9: #_AGO ALMOST_# BUSY CAN___OTHER KILL_WHAT ME_CALL NEW_NUMBER NOW__ME NUMBER___CLINIC OTHER___OTHER WHAT__CALL WHAT__de ^__o about actua* at do__ALMOST do__WANT getti* jaja last me__# mood_# peopl* recib* the use_$ why wow
-10: ME_. NEW_NUMBER_. NOW_. can__get have is__ME was
-11: CAN___TEXT TEXT__NOT TEXT_some WON ayer bien_$ cance* en good__$ haha helpi* herma* into name salir_me which
-12: #_# #hour .__NOT HURT__. LIFE OTHER_NOT START___ME WHAT__OUT YOU_pongo ^_or hago__GO off
-13: ._NEW NUMBER_# ^_mi eso_$ hijo_no more oh she ya
-14: ._NOW TEXT__AGAIN be han helpe* let_me or_anyth* pero sus thats to_STOP
-15: CALL_ME HOPE_. OTHER__in WANT__con like rent_$ te us
-16: GO WHAT__DAY YOU a__NUMBER bonit* menos nadie
-17: TEXT__this ^__como creo_que entie*_nada had is__thing that to_CALL yeah
-18: .__DAY CALL NOT_ME_TEXT TEXT__TEXTS WHO_es YOU_TEXT cambi*_el matte* reall* so
-19: ._ALMOST DAYT NUMBER__the SICK_ME TEXTS_for ^__that ^_and
-20: ME__TEXTS NOT_BODY STOP_. creo_WHAT they
-21: OTHER__WHAT WHAT__SICK this_HELP
-23: but
-24: ALMOST___HELP IF_PERSON NUMBER__this START ^__what dio helps
-25: KIN__SICK NOT_de
-26: mi_numer* would
-27: CAN___STOP DAYT___WHAT
-33: real__or
-35: we
-38: HELP__SICK
-39: ._ME_USE
""",
    "opt_in": """
50: CAN__rejoi* ^_suscr* ^_unsto* acept* ando__regre* god_yes inici*_$ like__parti* ponga* reins* shine sumam*_$ unirm*
49: unir
48: in_whats
47: al_progr*
46: add__numbe* reini*
45: de_nuevo entra*
44: STOP___PAST ^_inici* cance*_por en_OTHER_REMOVE
41: comie*_$ in_$ name_down undo
40: a_texte* diari* else__NOT
39: add entro
38: accid* arrep* conec*_de prend*
37: opt
36: can__start i_stopp* puede__a
35: WANT_parti* su_servi*
34: yes_$ yes_START
33: ._START TEXTS_AGAIN chequ*_$
32: AGAIN_TEXT denme told__to
31: AGAIN_WANT REMOVE__DRUG estoy_listo name_is tambi* them
30: START_. ahead_and em hacen_falta mande* me_inter* rejoi* suscr*_$ y_WANT_WHAT
29: ._WHAT_DAY it__DAYT pause_$ se_CAN took_mysel*
28: ME__tambi* OTHER_PROGRAM_. anota_me id_like me_dijer* sumam*
27: ME_inter* TEXT_on ^__$ mis__$ parte por_error rejoi*_$ si_acept*
26: NOT_more_LATER TEXT_START WANT___PROGRAM ^_reins* inscr* me_apunt* mood_TEXTS parti* ponme sin the_check the_daily this_numbe*
25: AGAIN__TEXTS NOT__STOP START_ME ^_comie* dale on__list said
24: NEW_ME_mind START cance* more_LATER sendi*
23: AGAIN__HOME WHAT_to_STOP me__numbe*
22: ME_tambi* check habia join name no__hold quier*__parte would_like
21: ME_animo WANT__AGAIN WHAT_ME_START ^_yes chequ* girl_up me_pleas* more__im parte_de re want
20: DAY__ME START_AGAIN ^__in add_ME in__WHAT part quier* si unsto*
19: NEW_here OTHER_del WANT__be entra*_$ estoy_REMOVE inscr*_me las_TEXTS mysel*_off oport*_con
18: OUT_ME_. PROGRAM TEXT__too TEXT_un_TEXTS WANT_START ^_la anoth* part__it part_of puse put_me the_TEXTS your_texts
17: add__NUMBER back_on enrol* entra*_a like__try sign_up texts usted* vuelv*_a
16: #_DAY_USE #_i ME_in ^__equiv* ^_resum* anota__que can_i can_take daily every_day i__stop it_$ los_habia nombr*_tambi* ya__puede*
15: TEXT___ME TEXT__on WANT__do YOU___ME ^_count a_TEXT back__$ chang*__mind give__anoth* like_to llevo__dias me_llamo nuevo_me set soy stop text that_ME_HOME
14: CAN___START ME_CAN_START ME__este NOT_WHAT_to START_ME_. TEXT___DAY WANT__OTHER WHAT_ME_TEXT ^__puede* and_want back__the dijo for__texts here me pues que__escri* try up_$
13: START__YOU STOP___AGAIN STOP_by TEXTS_. WANT_. WRONG ^_put ^_turn agarr*_el em_AGAIN en_eso fui go_$ good__go i__back miss opt_in regre* rough sus_TEXTS tambi*__del texti* told_YOU yo
12: DAYT___ME ME_AGAIN_in ME_PERSON ME__on ME__with OTHER_ALMOST WANT WANT_in WHAT__STOP cance*_$ clini* como esto im__$ late los_TEXTS my_broth* numer*_para ready this_$ this__ME told_you turn urge__a was_meant
11: CAN_about DAY___WANT ME_#_ME ME_up START__WHAT START_con STOP_. TEXTS TEXT_STOP YOU___KIN ^__its animo del__$ ese me_puede* on__PROGRAM puse_STOP put_ME queri* quier*_darme recov* the_mood to__added unsto*_$ up
10: .__OTHER AGAIN_. AGAIN_ME CAN___ME ME_AGAIN_ME NEW___WANT START_por_WANT TEXT WANT__. WANT___TEXT ^__stop aqui flyer__the lets me__day puede puede__$ quit sign to__TEXTS want_the
9: ._WANT NEW_. NEW__mind OTHER_REMOVE WANT___START WANT___YOU WANT__parte ^__de ^_ponga ^_react* agree_to comen* didnt_mean extra*__TEXTS him how_about list los_mensa* los_texto* manda* recib* said_text says texts_i to__$ to__YOU
8: .__REMOVE AGAIN OTHER___TEXTS PAST___WANT START_a STOP_NOT WANT_OTHER WHAT_DAY_. YOU_CAN_REMOVE ^__el ^_didnt alto anota* empie* en__REMOVE enrol*_$ los__$ my__down progr*_$ said_TEXT start_$ subsc* that_STOP the_list the_progr* want_in
7: ._CAN_ME ._ME_CALL AGAIN__WANT CAN_AGAIN IF__los ME__por REMOVE REMOVE_. START__ME START__for STOP_but TEXT___TEXTS TEXT_de_NEW WANT__START ^__darme ^_hola and_ME back_in check_in count_me di__STOP entro_$ in__name llamo manda_me mando me__text opted_OUT sendi*_$ start__up texts_like to__list yo__los
6: ._CAN ._ME .__ME CLINIC DAY GO_AGAIN ME_START_. ME_START_a ME___ALMOST ME___TEXT ME_boy START__WANT TEXTS_WANT_ME TEXTS___ME TOOK_ME_REMOVE WANT__TEXTS WHAT_ME YOU_to ^__me ^__my ^__want ^_how ^_si ^_you can__me de_NEW down hit_stop it_back para_START para_START_ME para__ME set_me since so__ME texto* that__home told too vez want__be
5: .__AGAIN .__KIN AGAIN_AGAIN AGAIN__ME AGAIN_on_WANT CAN__ME CAN__TEXT CAN_do_ME DAY_and GO ME_TEXT_on ME__DAY PROGRAM_. START__. TEXT_. TEXT_OTHER TEXT__. WANT_GO_a WANT_to_START WHAT_TEXT YOU_. ^__couns* ^_id ^_otra acept*__me agreg* be_added daily__$ do do_ME_TEXT give in__first ins_$ mis_mensa* ocupo stop_i vengo_de your
4: #__DAY #_thing ._IF_WANT AGAIN_a CAN__AGAIN HOPE__NEW IF_acept* KIN__WHAT ME_dijo NEW___TEXT START_ME_WHAT START_TEXT STOP_._ME WANT_WHAT_ME WANT___TEXTS YOU__NEW ^__about ^__can ^__espos* ^_regis* again_i ago agree__TEXT back_$ can__get can_you de_vuelt* este_NUMBER flyer las_pregu* me__$ mucho numbe* on__$ opted_out parti*_$ regis* said__CAN texts__that the__$ the__TEXTS them_again took__off try_it
3: ._AGAIN DAY__and ME_AGAIN ME_KIN OTHER_PERSON START_AGAIN_AGAIN START_TEXT_ME START__up WANT__the WHAT__. ^_empez* apunt*_me can check_ins de__ve didnt__to em__$ for_someb* join_pleas* los me__bien mysel* new on__progr* otra_vez ready_to the_messa* to_quit was
2: ._ME_NEW ._NOT_WHAT AGAIN__. BUSY_is_STOP GO_on IF__. ME_WANT ME__. ME__START ME__TEXT ME___AGAIN ME_equiv* NUMBER_._WANT TEXTS_NOW_that WANT_GO_. WANT_TEXT WHAT_for ^__whats ^_conec* ^_me agree__get am couns*__text count__in eso got__$ i lista_$ me_back me_dijo meant__someb* meant_for new_here opt__in otra_oport* rogel* take too_$ tre turn__back ve_$ want__do want__start your_progr*
1: #__USE #__want .__START .__STOP CAN CAN___TEXT ME_START ME__TEXTS ME___REMOVE ME_los NOW_girl NUMBER_para TEXT__TEXTS TEXT__los WANT_GO WHAT_for_PERSON YOU_CAN YOU__a ^_extra* ^_hi ^_ok ^_set a_esto accid*__OUT and_can back begin carte*__OTHER count_ME de__mensa* do__join every_DAY good le load_ME los_WANT mande*_me mysel*__becau* on por__$ react* saw__flyer that__HOME thing_$ this traba* tre_$ up__$ vengo__parte ver_si ya_girl yes_i
-1: ._STOP_ME ._TEXT AGAIN___TEXT DAYT KIN__ME NOT___TEXTS OTHER___ME TEXTS__. a_TEXTS burie* dont im im_back more no otra pleas*
-2: ._ME_AGAIN ._NUMBER .__ALMOST BUSY_. JAIL ME___WANT NOT___ME OUT REMOVE___TEXTS TEXTS_en YOU__the YOU__to ^_# ^_it have i__$ in make me__otra need out_$ que snapc* start__texts vuelv*_$
-3: AGAIN___ME ME___LATER ME___NOT NUMBER_. WANT_a ^__back ^_so ask ex haha pregu*_$ quest* texts_on the these tomor* when would y y_ME
-4: # #hour ._REMOVE ME__REMOVE ME___OTHER ME___PROGRAM NOW_ME NOW___OTHER START__DAY TOOK ^__i activ*_$ con__TEXTS dos el ingle* it__ME like__start me_diero* me_quier* off_$ para para_OTHER se see texts_again this__$ well with_ME
-5: #tel ._STOP HURT LATER ME___ME NOW TEXT__in WANT_REMOVE WANT___STOP ^_i are break compr* compu* if llego manan* my that thats un with
-6: ._OTHER DETOX DRINK HELP WANT_ME WANT_it ^_no ^_stop a__$ got let mas mi pleas*_im right so some this_TEXTS vuelv*
-7: NEW_NUMBER TEXT_a WANT__TIME WHAT___OTHER WHO a alta la one phone quier*_GO you
-8: #__ME ._NOW_ME .__NOT BODY DAY_ME MEANS ME_OUT WON askin* can_get de need_to softb* thoug* to__ME todo una want_to where
-9: OTHER STOP_with like start_my
-10: BUSY CAN___STOP DAY_. GO_to HOSP STOP_los a_pregu* for from or stop_$
-11: BROKEN CALL_ME NOW_. START_in UNTIL and for__$ is of voy
-12: MINUTES OTHER_. TIME WANT___REMOVE no_quier* quier*_meter reall* sign_$ the_DAY
-13: KIN_. but las start__back
-14: HOME KILL NUMBER_NEW STOP___TEXTS YOU_WANT ^_alta
-15: START_OTHER WANT___ME great know what will
-16: ._IF_ME AWAY DAY__START NOT NOW_NOT TEXT_OUT
-17: ME_NOT equip*
-18: AGAIN___START ^_cance* es the_START
-19: ._REMOVE_ME DIE NOT_WANT ^_sigan i_can join_me
-20: #_$ NOT_ME he just
-21: ._ME_WHAT CALL we
-22: ME_ALMOST then
-23: TEXT___DAYT thing*
-24: sigan
-26: WANT__STOP signi*
-30: WANT_STOP
-31: start*
-32: STOP_TEXT
-34: WANT_OUT
-36: conti*
-45: segui*
-50: ME_OUT_. START__REMOVE
""",
    "new_number": """
50: #tel diff got_mysel* sim text_here usen
49: old_one
48: ^_apunt*
47: swapp*_sims
45: save_this
44: NEW_NUMBER
43: ahora__el
41: anote
40: este
39: NEW_ME_NUMBER linea
38: de_antes
35: en_adela*
33: numbe*
31: TEXT__al ^_text este_$
30: NUMBER el_bueno the_# uso__# va__ser
29: #_# ME_NUMBER_NEW NEW__its ^_tarea les numer*
28: ME__al NUMBER__AWAY STOP__# ^__parti*
27: NOT__the OTHER_KIN_NOW ^__mude ^__sims ahora este__OTHER estre* hoy_me pase use
26: NEW__NUMBER aqui_$ cambi* el_viejo
25: soy they_would*
24: #_new ^_movin* after_the ahora_$ esta_$ it_$
23: NUMBER_a NUMBER_this a_parti* escri*__al is_kelly now_im
22: #__im ._NUMBER_NEW NUMBER_DAY_. con_NUMBER this_one y__numer*
21: NOW__en me_mude moved saque
20: NEW YOU___NEW ^__to ^_old and_TEXT aqui_para guard*_este here so_ME_TEXT tener__numer* use__# viejo
19: #_now #_numbe* ._OTHER_DAY ME__#tel NEW_. OTHER_NUMBER_KIN OTHER__KIN PAST_NUMBER_. REMOVE__PAST is__new manan* viejo__no
18: ME_a NEW_# START_este_NUMBER ^__this ex favor_# guard* media* now otra
17: NUMBER_NEW OTHER___KIN aqui linea_vieja otro plan
16: ME__a NUMBER__be ^__este conse* monda* reach_me sims this would*__me
15: #__this AGAIN_NUMBER NOW_NOT NUMBER_anter* doy is_GO la__vieja numbe*__be
14: ME_OTHER_STOP NUMBER__NEW NUMBER_is_NEW REMOVE_ME_PAST STOP ^_swapp* cance* el new_# put_this switc* the__one
13: ME__NUMBER OTHER_bueno digit* favor__# text this_phone
12: #__NOW KIN___NUMBER STOP_esta_NUMBER TEXT__own USE__# chang* de__marte* ones__its phone__# porqu* termi*_en
11: #_NOT #__$ ._NEW ._TEXT ._USE BUSY_ME ME__same NOT__ME START_este ^__otro ^_its conte*__el el_mismo gover*_NUMBER is_now paso to_chang* viejo_ya
10: ME_TEXTS ME__en ME__have NUMBER__NOW NUMBER__antes NUMBER_in TEXT_ME_own adela* chip de_baja keep_my linea__la new__$ next numbe*_now swap_my
9: ._LATER GO__NEW GO_a NUMBER__YOU NUMBER___NEW NUMBER___USE ^__telef* anoth*_numbe* el__ahora el_numer* mi_cel movin*_to new nuevo sims_$ telep*
8: AGO_OTHER AGO__ME ME_TEXT ME___ME NEW_NUMBER_. NUMBER___NOW NUMBER_por NUMBER_to OTHER_# a_# cambi*__numer* compa* new_digit* one_$ para_lante quedo se_OTHER tengo va
7: ME_TEXT_a ME___NEW NUMBER_NEW_. ^_desde al_# from_NOW had reach_ME stops__$ tomor*_$ tracf* with__#
6: ._START KIN___ME ME_al NEW__NEW OTHER_JAIL_. OTHER__porqu* REMOVE_OTHER STOP_. al atenc*_NOW estre*_NUMBER is numbe*__tonig* numer*_$ so_ME
5: #__# DAY_. ME_NUMBER ME__ME NEW_one TEXT_ME WHAT___ME ^_guard* ^_this a_ser con__numer* digan_a el_# mude new_numbe* numbe*__me numer*_el one swapp* this_ones will you_text
4: ._TOOK .__AGAIN ME_NEW OTHER_del TEXT__NEW ^__line ^_pleas* ^_ya a__conse* anter* aqui_si boost cel el_otro fyi getti* hecto* lo lost me mi_conse* numbe*__for same_me the_numbe* to__NEW todo__NUMBER use__$
3: #_NOW_ME ._ME_TEXT ._NOW_NOT .__TEXT BROKEN DAY ME__in NOT__a NOW_NOT_conte* NUMBER__OTHER NUMBER___TEXT OUT__NUMBER ^_after ^_boss ^_de ^_i after anote_por aqui_IF es_OTHER for__use from_now is_NEW kelly_NEW phone__to swap_ME traba*__lo
2: ._NEW_NUMBER ._YOU .__NUMBER GO__tener LATER__. ME__to NEW_de_NUMBER OTHER_DAY OTHER_WHAT OTHER__. OTHER__NOW OTHER_del_BUSY REMOVE REMOVE__TEXT STOP_in and_numbe* chip_nuevo es_perso* for_ME hecto*_$ is__numbe* lante media*_$ my_numbe* text_my with wont
1: #_no .__OTHER NOT___OTHER NOT_se NOW NUMBER_. NUMBER_NOT NUMBER__TEXT OTHER_NEW_. TEXT_here ^_swap a__numbe* anote__favor dejo del escri* got lol_here los_marte* my__phone mysel*_a of__free on__# por_favor same_ME use_it
-1: .__ME ME ME_CAN ME_STOP_OTHER ME___NOW ME___NUMBER MINUTES NEW__BUSY NOT_soy NUMBER__. TEXTS_. ^__$ a_NEW en la my_mom numbe*_belon* numer*_# numer*_es take the tiene
-2: ._NOW .__NOT AGO__. HOSP ME___OTHER NOT_es NUMBER__the OTHER_NEW WANT__. ^__mi ^_este a__$ ayer back en_OTHER este_NUMBER_NOW going on__$ or phone se_BROKEN the__$ thing today todos y__OTHER
-3: ._NOT ._START_ME BYE CAN DAYT IF KIN___NOT ME__TEXT NUMBER__este NUMBER_for OTHER_. TEXT_NEW im is_NOT just las mismo_numer* other want week_its
-4: ME_KIN_NEW ME__NOT NOT WHO__. ^_# ^__new a este__NOW for is_ME phone_$ phone__$ this_numbe* to to__ME was week__going
-5: .__WHAT .__YOU ME__KIN NEW_OTHER NEW___TEXT NUMBER_# NUMBER___OTHER OTHER PAST ^__me is_# mi un
-6: ._ME ._REMOVE AGO CLINIC KIN_NUMBER OTHER_NUMBER_. WHAT WHAT_NUMBER and busqu* her mi__cambi* mio_$ new_phone same_numbe*
-7: BUSY NOW___ME REMOVE__NUMBER WHAT__OTHER at de numbe*__one su una we
-8: ._WHAT KIN_NEW_de YOU tengo_guard*
-9: .__CAN CALL KIN NUMBER_y_NOT TIME dueno his i of__NUMBER old the_NEW_NUMBER
-10: # right yo
-11: #_DAY NUMBER___CALL OTHER_NUMBER but o
-12: DAY_its compr* is__ME los_NUMBER mom stop
-13: NOT___NUMBER PERSON ^_mi
-14: ._ME_NEW .__TOOK KIN_NEW KIN___NEW NEW__of TEXT__NUMBER is_mine of
-15: its_GO
-16: ALMOST LIFE all do he
-17: NEW___NUMBER
-18: ._STOP KIN___OTHER
-19: OTHER__NEW
-21: WRONG
-22: NOW_se
-23: CALL_ME era vez
-24: NUMBER__#tel OTHER__de try
-26: .__PERSON celul*
-27: de_NEW
-29: got__new
-31: este_NUMBER is__$
-32: WHO mismo_NUMBER same_NUMBER
-50: murio
""",
}

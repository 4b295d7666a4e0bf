"""What each sign speaks for and against, with weights: written by `bench/weigh_signs.py`.

A sign is a word, the beginning of a long one (`apunt*`), what it stands for (`CALL`), or several
of these side by side (`end_it`), or with one (`got__rope`) or two words between. A text tips at
ENOUGH. A weight may be changed by hand, if the corpus still agrees; a new
count would change it again.
"""

ENOUGH = {
    "self_harm": 94,
    "medical": 90,
    "danger": 103,
    "distress": 85,
    "opt_out": 118,
    "pause": 100,
    "slip": 103,
    "wrong_number": 101,
    "back": 95,
    "call_me": 109,
    "later": 85,
    "change_time": 112,
    "help": 92,
    "opt_in": 105,
    "new_number": 114,
}

WEIGHTS = {
    "self_harm": """
50: BYE_is KIN_se_KILL ME_CAN_is ME_entie* NOT__fault WANT__dye ^_duele a_propo* be_aroun* calle*__last carve* con_cigar* desk dying__be find_me garag* goodb* hear__me heliu* its_ME_TIME killm* lo_hago los_brazo* me_mato muere_uno on_purpo* pills plan salta*_del shoul*_died tell_pasto* the_edge the_trigg* these_month* venen* venen*_de volan*__OTHER walk_into water__so ya__van
49: no__llega* that__woke
48: drawe* gave_my last_text pilot suici*
47: WANT_HURT_ME ^_parke* fecha_$ me_corte to__herse*
46: NOT_se_OTHER segui*_vivie*
45: barn safe__mysel* va__ser y_freno
44: UNTIL___SICK ^__acues* ^_self con__cigar* cutti* estre*_OTHER hopin* hurt_to mommy morir* shotg*
43: ^__vemos ^_digan* ^_usted a__azote* es__ultim* hacer* hurt_mysel* irme la_via miro_OTHER on__arm shoul*__BROKEN stand*__the viva
42: KILL_herse* MEANS__MINUTES bleac* cuide* dios__YOU suici*_thoug*
41: ME_avien* carga* death_sound* just_let k__l ojala_me revol* the__DRINK track*
40: LIFE_for MEANS_y_NOT TEXT___IF ^__ratic* a_bus bury_me medal* miran* no_levan* note_is pasti* plann* ratic* razon_para son__$ weeks__i
39: LIFE_anymo* ^__pray can_have seroq* they_say want__turn
38: MEANS__es a_encon* conte*__saben hid kill_mysel* me_dice noose_$ regal*_ME
37: BROKEN_is DIE KIN__heave* OUT_CAN_ME TOOK__un being_LIFE busqu* gas_on is__any kids__got la_viga me_lasti* tome__$ tylen* ya_escri*
36: brain*_out de_HURT_ME diosi* el_frasc* en__vias hasta__llegu* insur* on__ledge para_queda* read__ME table the_overp* wrist* wrote__BYE
35: BUSY_into MEANS__se YOU__at a__conmi* de_KILL_ME debi die jump jumpi*_$ me_avien* se_acaba todo__para
34: BYE__# NOT__nacid* PERSON_STOP_ME STOP__LIFE about__do asi__me bette*_REMOVE in__groun* loved_OTHER miss_ME mysel* piens* segur*_conmi* shed this_LIFE tragu*__pasti* vivir_$ voice
33: GO__do IF__BROKEN ME_GO_a ME_recoj* STOP___LIFE agua_se born digam* mind_to ojala soga tirar to_drown wont_need
32: abri_el amane* attem*_$ be_here bled brinc* by_morni* extra*_$ in__NUMBER kitar*_la know_UNTIL me__manan* more_probl* pront* se_ven the_knot the_tub tiro tonig*_the voice*
31: AGO_ME_do SICK_way TEXTS_are_CALL YOU___PERSON antes_de bleed estar*_mejor got__rope harmi* jump_$ kms mejor_muert* motiv*_para muert* naci_$ no__tomor* on__mind quier*_desap* saved_up thank__for the_cord voice_says
30: DAYT___TEXT DIE__it TOOK_ME_. a_OTHER_LIFE adios away boy_a drank__fifth estar here_next hoy_me i_aint in__pleas* its__STOP killi*_mysel* la_muert* llevo_DAY morir_$ navaj* por_todo puse_la stand*_on take__life to_end witho*_me
29: NOT__LIFE STOP_todo WANT__disap* WANT__long ^_kms a_rope belt cielo cuand*__vaya did__narca* hang livin*_$ lo_unico los_carro* me__inter* me_hice nombr*_de peace* see__on sitti*_here the_river wont_see
28: ALMOST_de BUSY_forev* MEANS_in ME_WHAT_OTHER ^_compr* ^_life amo bleed_out cumpl*__el cutti*_again decid* gone_$ havin*__thoug* hose insul* la_azote* me_corto me_tire morni*__i no__nacid* off__cliff slit_my vivir
27: DIE__PERSON ME_lap NOT__AGAIN a__hija a_cada alcan* belt_aroun* bye__$ calli* de_dormi* dead endin*_it escoj* hit__$ it_true junte__DRUG las_piern* lay_down me_die nobod*__to parki*_deck the_voice* this_time ya__toca
26: DAYT_START DRUG___DRINK KILL_NOT LATER__KIN LIFE__TEXT STOP__esto TEXT___BYE ^_k about__being acaba*_con all_set corta*__$ de_DIE de__JAIL dying estoy_senta* falta__$ get_hit is_all llega*_a mejor__BROKEN my_goodb* no__dejen no_vale picke* pills_in puest*__OTHER puse__MEANS so_far
25: ._OTHER_DAY GO___UNTIL MEANS STOP__medio STOP_with_LIFE ^_para algo_malo care__ME check* cloro cutti*_$ dead_than die__thats el_agua end_it facil for_good freig* have__MEANS hope_the i_under* in__mouth is_DAY la_vida might__well my_wrist* one__left piso say__you
24: HURT_OTHER_cable JAIL_las KILL_ME LIFE_NOT MEANS_NOW NEW_side NOT_promi* PERSON_CALL_. WANT_to_HURT ^__da a_perso* all__end all__them askin* atrop*_$ avent* be_over befor*__do corta* dano de__AGAIN deepe* dont__tomor* dormi*_y estoy_parad* gas_y harm helps_$ ive_picke* just_wante* lanzo munec* my__attem* od parki*__$ sorry_for swall*_# the_CAN the_belt they_took to__bridg* to_di tomar* y__tiene*
23: #_goodb* AGO_a ALMOST___BROKEN ALMOST_of BYE___OTHER HOPE__LIFE JAIL_ME_KILL KIN__BYE LIFE__WANT ME_starv*_ME NOT_TEXT_a OTHER_orill* THREAT_para_ME UNTIL_SICK balco* be__OTHER cravi*__becau* daddy deje dile__mi drive__the en_OTHER_SICK en__mesa esta__OTHER going__drive himse* is_peace* just__PERSON loade* me__corta* merez* mi_plan numbe*__on on__table puse_OTHER quarr* quise razor ready__meet siemp*_$ take_me tank the__comes to_cut to_swall* you_all
22: DIE_BUSY HURT__DAY IF__OUT LATER__NOT LIFE___SICK ME_rasgu* ^_been being_here cat_is cut de__LIFE dont_send groun*_$ hasta_sangr* holdi* hurti* leavi* me__miedo me_inste* me_quier* mi_nina muero noche odio_$ pasta* quema*_los tried truck un_brinc* venas voice_that voy
21: ._OTHER_BROKEN BUSY__far CAN_GO_of ME_paro NOT_born NOW__OTHER NOW__PAST OTHER_hago OTHER_pante* STOP_con WANT_ME_NOT WHAT_ME_lleve WHO___USE ^__arrib* ^__loade* ^_every ^_one a_veces about_DIE about_me ahorc* and__switc* dios_me estoy_hacie* la_escop* las_vias les longe*_$ looki*_over lord meet__maker my_build* no__manan* not_plann* oigo one_round platf*_$ tengo_# the_platf* una_locur* viga vine_a wont_be
20: ALMOST_about BYE___YOU BYE_forev* IF___TEXT LIFE_._GO LIFE__NOT MEANS__right ME__peace ME__why ME_mismo MINUTES_tengo REMOVE___DAY WANT__viva WHAT_OTHER_haga YOU___MEANS ^__camin* ^__chuy ^__walke* ^_tell alive and__hope as__be be_dead boots burni*_ME cant_promi* colga* cylin* estar* felic*_NOT it__when lasti* lasti*_me lupit* my_arms my_lap no_more ojala_no one__out por__BODY roof_of savin*__my son_# spinn* survi* swall* takes to_die toca_$ tree_$ tried__hang would__bette* y__OUT
19: BYE_every* DRINK_OTHER IF_ME ME_BODY ME_STOP_LIFE ME_estoy_STOP ME_legs NOT_LIFE NOW_NOT_GO PERSON_NOT UNTIL__SICK WANT__DIE WANT___BROKEN WANT__di WANT_amane* WANT_to_BROKEN ^__made ^__queme ^__voces ^_tried ^_why a_WANT adred* all__maybe anyth*_happe* barre*__my be_gone boss__dice es_ME guind* hacer*_algo i_cut kills_me les_escri* looki*_STOP mama matar_me me__toda me_tragu* my_life noche_me plan_and put_ME queme_OTHER_BODY reaso* see__makin* self__$ shot tengo__MEANS tengo__pasti* vuelv*_$ was_gone wasnt_here why__i
18: ._OTHER_LIFE BYE___WHAT DAY_LATER DRINK_a ME_carve* NOT__up OTHER_tengo OTHER_viga TOOK__in WANT_desap* ^__ahoga* ^__look abajo_$ acaba* any_reaso* bad_thoug* bottl* bough* con__cintu* da__OTHER despe* dormi*_para every*_ME_ALMOST i__enoug* im_askin* in_front inten* it__IF make_it mano_$ me_lleve mejor_sin morni*_and motor__me my__told nombr*__mi off_mysel* own__$ pills_count* solo_no stood__the the__under thoug*_of tomor*__me tonig* ultim*__$ walki*_on wont_$ world__bette* you_wont
17: BROKEN_at BYE__YOU IF__was LIFE_. ME__toda ME_dicen MINUTES___ALMOST NOT_KIN NOW_OTHER START_vivie* STOP_LIFE_. STOP_this TEXT__BYE WANT__LIFE WHAT_se YOU___NEW ^__keep ^_dios abrir adios_$ algui*__de aqui__NOT aslee* been__ME brinc*_$ conmi* cord__the crash__car del_puent* eatin*__i en__despu* enfer*_$ estoy__OTHER gets_my got_enoug* hacer*__$ hay__$ im_# inste*_of la_sobre* looki* made__my matar might_do nadie__va nino para_WHAT parad*_en piso_# por_ME purpo*_$ quick talk__down tell__KIN the_pier think* to__# todas trail*_$ trust_mysel* wall was_ME y__HOPE ya_puedo
16: ALMOST_en BYE__WHAT DIE_WHAT IF_NOT IF__LIFE ME_misma NOT_ME_va OTHER_rio STOP_it WANT_to_GO ^__conte* ^__raje ^_diosi* ^_last ^_made ^_regal* ^_vine a__picke* a__put ando__el at_DAYT at_midni* barra* bye con_esto cuand* date_picke* de__# deep deep_$ despi*_de donde__se donde_esta dont_need dosis down__the el_cuell* en__son end__tonig* endin*__$ esper* frent*_al hacer_$ harme*__$ her__may i__gone it__# its_quiet junte__pasti* live_$ lleva*_ya me_dicen me_down mis_hijos motiv*__segui* my_wrist nobod* nothi*_left off_the para_hacer* pinch* plan__seein* respi*_$ segui* segui*__$ segur* tell_my tengo_fecha tengo_la the_SICK_STOP ultim*__# up__$ ver_IF voice*_say wrote ya__despe*
15: #__corte #_been #_st ._WHAT_ME .__DIE ALMOST_about_STOP BYE_a CAN__come GO_for HURT__cable LIFE__this ME_PAST_DAY ME_atrop* NOT_START_. OTHER_WHAT_GO SICK_on WANT___BODY WHAT_naci WHO__ME ^__world ^_hope ^_keep ^_manej* ^_soy al_metro and_AGO anymo*_$ bette*_with cant_stop conte*_ya cut_$ de_hacer* despe*_de forev*_$ gave__dog guard* impor*_IF it_take last_day looki*_at me_ando midni*_$ other__$ para__NOT para_siemp* pasti*__mas pasti*__me perdo*_por phone_anymo* ready_$ road saque soga_$ take tonig*_is traig*_OTHER tubo_$ under_my want__disap* want__out want__wake way_home when_im wrote_the you_take
14: ._NOW_ALMOST ._WANT BUSY_UNTIL BYE_de DAYT___ALMOST DIE_sound* DRINK__OTHER DRUG_so_ME JAIL_made_ME KIN___ME KIN_cuida* LATER___TEXT LATER_de ME_OTHER_LIFE ME_TEXT_a ME_WANT_. ME_WANT_volar ME___BROKEN ME___MINUTES ME__al ME__attem* ME__en ME__where ME_despe* ME_hice ME_throa* OTHER_carro REMOVE_para START_BODY_. YOU__WHAT YOU__have ^__life ^_estoy ^_si ^_tengo a_DAY ahoga*__OTHER alla__$ are_CALL_ME arrib* be__BYE bottl*_$ bury_ME car car__the cigar*_again cuant*_pasti* date de__AGO desca* despe*_$ dont__mysel* ella estan__en este_mundo exist*_$ go__with go_on hacie*__$ hacie*_dano in__garag* jale la_polic* las_pasti* me_rasgu* my__bottl* my_own now__want para__$ paz_$ peace pensa* permi*__es real_perso* rio_con self sleep the__box the__way the_wall third time__up to__BODY truck__the un__solo un_tiro very_DAY vivo_$ volve* yo
13: BUSY_and BYE__the BYE_todos CALL___GO CAN___REMOVE DAY___KIN DRINK_cloro DRUG__. HOPE__esta HURT_AGAIN_. HURT_ME_. KILL_. KILL__y ME_BYE_. ME___START OTHER_DAY_y OTHER_HOME_y OTHER_frasc* OTHER_quise OTHER_via STOP_AGO TEXT___KIN THREAT_of WANT___LIFE ^__adios ^__swall* ^_bury ^_dejen ^_does ^_going ^_if ^_suici* ahi__encar* asi_$ been_cutti* brinc*__NOW broth* churc*__just cierr*__talle* cigar* clean__up con_OTHER could_just cuand*_me diosi*__ya encon*_$ esto_se eveni*_$ forev* good_DAYT heave* hung_the ir__paz it__morni* it_every* just__wake la_# la__puest* lap lleva*__$ means mio never_born no__falta no_exist* nothi*__me only_TEXTS other_side own_hand pense perdo* quemo_con raje se_donde so__can sobre* sound*_good this_$ tiene_que ultim* un_ploma* up_ME use__on viend* wake__tomor* well_be
12: ALMOST_ME_CAN BUSY_AGO CAN_miss_ME GO__LIFE GO___WANT IF_ME_was MEANS__CALL ME_ALMOST_about ME_DIE_. ME_MINUTES_. ME__OUT ME__donde ME_de_OTHER ME_lleve NOT_ME_van NOT__DAY NOT___LIFE NOT_come NOW___STOP NOW_lleva* PAST_con PERSON__KILL TOOK_ME_al WANT_BROKEN WANT_DIE YOU__a ^__bough* ^__the ^_i ^_ive ^_wish amane*_$ and_now arbol_$ back_in balco*_$ bday_is bottl*_of cant_keep care corte_$ culpa di dont_look feel_like fuego_$ god__REMOVE hacer_algo here hot_shot in__BUSY into_a kind_to know_where last__you let lined los_# matar* misma mismo_$ more_TOOK my_head my_legs or_ME otro_lado para__LIFE paso__ya permi*_este por_TEXT_ME prefi*_estar queme__BODY regal* shoul*_have sleep_$ somet*__to stop_$ the__thatl* the_only to__GO to_drive todo_REMOVE todos told una__ME very_day waiti* want__to wish_i woke_up worth y_WHAT
11: #_AGO_NEW #__day #_de ._MINUTES_OTHER ._USE_OTHER AGO__. ALMOST__ways DAY__all DRUG__in HOPE___LIFE HOPE__stay LATER_NOW LIFE__# ME_DRINK_toda ME_JAIL ME_WANT_KILL ME__longe* ME__volar ME_see NOT_HOPE NOW___GO NOW_regal* OTHER_mangu* REMOVE__cliff STOP__DRINK USE__up WANT_the_NUMBER WHAT_NOT_ME WHAT_brinq* ^__escri* ^__muert* ^__my ^__seria* ^__shoul* ^_ando ^_givin* ^_looki* a_corta* a_hacer a_razor about_to abri__gas ahorc*_me algui*__me amarr* ando__en at__MEANS becau*_i been__CAN conmi*_$ dads dano_$ day_$ de_ME_KIN de_WHAT decid*_$ do__$ dye endin* famil*_# fed for_every* front__a go__$ hangi* has__USE heave*_NOW i_think if__jump ima__ME is__PAST it_tonig* la_hora last__$ like__$ los__AGO me_paro meet_my misma__$ motor__ME no__would nobod*_will of__life pain__when pared_UNTIL pido pier quier*__aqui quier*__un savin* senti* sewer* si_yo somet*_ME stop_or takin*_my thank*__every* that_$ that__$ the_MEANS the_close* the_lake the_shotg* this_plane* tierr*_$ to_ME unali* uno ver_si vidri*_$ volan*_en want__be wanti*_to
10: #_BYE ._DIE ._ME_GO .__STOP BUSY__NOT CALL_._ME CALL__down CAN__this DRINK_bleac* DRUG_USE GO_ME GO_a_KILL HURT_is IF_ME_TOOK IF_the KIN_WHAT MEANS___NOT ME_KIN_al ME_WANT_GO ME__LIFE ME__WHAT ME__down ME_de NOT_ME_. NOT_ME_extra* NOT_OTHER_GO NOT_TEXT_up NOT_WANT_DIE NOW_NOT NOW___DAY OTHER_gas PERSON__ME STOP__. TEXT__ME THREAT__ME WANT__BUSY WANT___NOW WANT__be ^__el ^__took ^_is ^_ultim* a_dange* a_hole aca adios__$ all__DRUG and_START aqui_$ asi boss bridg*__now burne*_ME busqu*_$ by__own car_$ caso_a colga*__el corta*_otra count* desap* despi* despu*_del door el_gramo* estoy__pasti* every__$ final*_decid* god goodb*__i hot_TOOK i__dead i__wake im_gone impor*_si ir ir_en is_goodb* jump_and just_REMOVE_ME keeps_telli* kill la_mangu* la_orill* last manan*_ya mas mato_$ may__i me_hubie* mejor no__probl* no_joke of_ways ojala__despi* on__tomor* only_thing perdo*_al pills__# prefi* ray regal*__ropa sayin* sigo__$ stop_me stops tan_tranq* tengo__DRUG the__bottl* the_cat the_pills them__$ them_all there* tired_of to_strin* un_TOOK usted* viern* vine woke__NOW ya__desca* yo__donde
9: ._HURT ._REMOVE_OTHER .__JAIL BYE BYE___NOT CALL_a CAN__. DAY__NOT GO_a_USE KILL_ME_WANT KILL__. KILL_y KIN_._OTHER LIFE_NOW LIFE_has MEANS__a ME_KILL ME_PAST ME_TEXTS_OUT ME___LIFE ME__at ME__do ME__the ME_be NOT_be NOT_creo OTHER__CAN OTHER_passe* REMOVE__MEANS SICK___ME STOP_ME TEXT__DAY TEXT_the WANT_TEXT_a WANT_antes WHAT__BUSY WHAT__KILL ^__a ^__al ^__been ^__cant ^__cut ^__le ^__tengo ^_adios ^_me ^_mejor ^_mood ^_quien ^_traig* acaba*__todo acabo algui*_me all_ME apren*_fuego bala be__DAY being__$ bette* cigar*_AGAIN clips__$ cuide*_a cut_so desde_aqui despi*_$ died el_gas el_sleep* en_OTHER en_OTHER_BODY en__sleep* every* every__ME feel_WANT front_of glove* haber happe*_to have__ME helps hice_dano hope_it how_many i__alive i__l it_$ its__$ keep__ME kills__$ know__im la_insul* lado_$ las_venas le__caso lleva* made_peace mi_$ my_time mysel*__$ nadie nadie_$ not_safe of_BROKEN of__MEANS on__MEANS on__bridg* only__out out para_NOT pared_hasta ploma* por_WHAT que__$ que__vivo reaso*_to renun*__OTHER right__$ savin*_ME says_they scare* se_vaya see_why sitti* sorry__could* stay sumbo* talk_me tengo__pisto* termi*__$ the_lord think*_how todo_$ up_$ valgo_mas van_a want_out wife wont
8: #_and #_i BROKEN_KIN BROKEN__HOME CAN_ME_GO DRUG_en_OTHER GO___ME KIN_ME_love MEANS_. MEANS_OUT MEANS__ME ME_BROKEN_KIN ME_BYE ME_DIE ME_TEXTS ME_WANT ME__AGO ME__KILL ME__STOP ME__WANT ME_inste* ME_or_NOT NOT__LATER NOT_for NOW__STOP NUMBER__. OTHER__a OUT_is PERSON_ME SICK_. TEXTS__. TIME___ME TOOK___TOOK TOOK_it WANT WANT_to_LIFE ^__ando ^__did ^_dont ^_le ^_prefi* ^_que a__AGO and_ME and__TEXT and__takin* azote* be_STOP bette*_place blade__my call camio* con_DRUG corta*_me corte* dile__ME dios each edge__$ en__cuell* every*_im fall harme* have__gun hole__of i__about i__make i_lost im_check* in__now join__$ keeps la__lista left like_a look__ME look__me love_OTHER manan* me_$ me_here mi__cuand* my_brain* my_mind my_siste* mysel*_with nadie_me no__$ no__aqui no__nadie no_quier* notic*__ME of__NEW plane* puent*_$ pulle* put_my quise__PAST recko*_ME safe see_you send seria shut the_# the_DRUG the__OUT to_GO to_START_OTHER to__mysel* to__off to_step truck_into tubo una_MEANS under_ME va wante* was_dead way_OUT whats_the would__a would__me would_do y_NOW youll_read
7: #__hoy #_mood ._ALMOST ._HOPE ._MEANS .__MEANS .__TEXT BYE__todos CAN___PERSON CAN__de CAN_many DAYT_NOT DAY_NOT DIE__. GO___LATER GO___OTHER GO_on GO_to HOPE_de HURT_too IF_. IF__BUSY JAIL_PAST_y KIN_._NOW KIN__OTHER MEANS_ME ME_ALMOST_of ME_BROKEN ME_CAN_just ME_ME_ALMOST ME_NOW_ME ME__BROKEN ME__NOW ME___DAY ME___MEANS ME__promi* ME__see ME_mind NEW__. NOT_CALL_WANT NOT_WHAT NOT_promi*_ME NOW__GO NOW__YOU NOW_is NOW_regal*_ME OTHER_SICK OTHER__NOT OTHER__y OTHER_azote* OTHER_cigar* REMOVE_ME_LIFE STOP_. STOP_de TEXT_ME_ME TEXT__famil* TIME_. UNTIL_# WANT__in WANT__was WANT_hacer WANT_to_DIE WHAT___KILL ^__almos* ^__dont ^__reaso* ^_id ^_ima ^_no ^_plann* a_MEANS a_date about_drivi* acues* algo_$ all_YOU anoch*_$ bag barre*__ME becau*__final* by__# canse_de carro caso cintu*__OTHER compr*__no crave_$ cuand*__esto daddy* de__herma* de__queri* diosi*__NOW drivi* drove_to el__$ en__ME entie* escog*__dia esta__ME fui go_of going__try heave*__$ hit_me hurti*_mysel* im_done is__last is_right its_ME_PAST its_TIME its_time kids la_casa la_fusca last_time layin* let__of load me_atrop* mi_herma* more_than munda*_$ my_car my_throa* no__pain no_call no_despe* no_volve* nothi* odio of_LIFE queri* quier* raje_las round_the segui*__este sick__this tell that_chose un_balaz* venta* vivi_basta* volan*__la volvi__corta* will with_NOT with__$ wont__no ya
6: #__but #__quier* ._HELP_ME ._ME_NOW ._NOT_GO ._WANT_ME .__UNTIL AGAIN_. AGO__GO AGO__ME AGO___WANT ALMOST__REMOVE ALMOST___STOP BROKEN_. BROKEN___CAN CALL_ME CAN_GO CAN_REMOVE DAYT___KILL DRINK_of HOPE__keep HOPE_of HURT_ME_HOPE LIFE LIFE_# ME ME_STOP_this ME_brain*_OUT NOT_conte* NOT_was NOW_._ME OTHER_ALMOST OTHER_BYE OTHER__AGAIN OTHER__MINUTES OTHER_haga OTHER_pared_UNTIL STOP__ME TEXTS___BROKEN TEXT_for TOOK__MEANS TOOK__survi* WANT_BROKEN_. WANT__ME WANT__aqui WANT__crash WANT_to_STOP WHAT_OUT WHAT__KIN WHAT__se YOU_. ^_# ^__amane* ^__escog* ^__estar ^__of ^__quier* ^__talk ^__too ^_anoch* ^_im ^_ojala a__IF a_llora* adent* all__pills and_BROKEN and__see ando_en arreg* be_alive bette*__$ brain*_OUT bridg*_right canse__la con__$ con__SICK corta*__vez cuent*_$ deber* del_edifi* dont_wake drink__$ el_domin* el_pante* el_rio ella_$ encue* estar__este every*_$ favor fine__ME ganas_de going_$ gun has he_passe* herma*_$ hope_i i__stop i_gave i_keep id in_$ inste*__him it_STOP it__$ it_twice joke_$ keys_on kitar*__vida left_for lo_inten* look_for made__want mas__$ me_acues* me_recoj* mis_herra* muert*_$ my__again my_son mysel*_makin* netfl*__and never__up never_do not__$ on__plane* picke*_OUT piern* quier*__mas saved shoul* solo_$ talk_to telli* telli*_me tengo_OTHER thats_WHAT the__REMOVE them think*__takin* tied tied_the till to_DIE to_ME_KIN to_YOU to__$ to_who todo_listo tomor* train_comes vez vida_$ vivo voy__dar with__KIN works_i ya__$ ya__estar ya_escog* youll__about
5: #__a #_would ._OUT .__OTHER ALMOST__the BROKEN BUSY_REMOVE BUSY___NOT BYE_. CAN___PAST DIE_BUSY_. DIE_thoug* DRINK_OTHER_gramo* DRUG_count* DRUG_in GO___LIFE GO__peace GO__try HOPE__NOT HURT_HELP_. HURT__. HURT__AGAIN KILL__OTHER LATER__DAY LIFE__. MEANS_OUT_. MEANS__NOW ME_._NOT ME__THREAT ME___NUMBER ME__pero ME_boy ME_hubie* MINUTES__a NOT_ALMOST_ME NOT___WHAT NOT__a NOT__busqu* NOT__just NOT_joke NOW_ME NOW_escog* OTHER_. OTHER_AGAIN_AGAIN OTHER_TOOK_ME OTHER___OTHER OTHER___YOU OTHER__en OUT___OTHER STOP_ME_LIFE TOOK__ME UNTIL WANT__BROKEN WHAT_LIFE_. WHAT_ME_WANT ^__calle* ^__count* ^__cravi* ^__is ^__me ^__mysel* ^__se ^_up a_ME a__$ a__OTHER a__mejor a__place a_estar about_dying after_tonig* agaim al_MEANS alrea* and_NOW are_calli* at_BUSY back_$ bad__ME be be__ME best_KIN_ME brain*__$ brinq* chris*_i close* come cuida*__hasta cut__deep dan__de en__falda estoy for__kids fuera ganas_tambi* got graci*__escri* hear__ME her here_anymo* hija_que hoy_voy i__$ if__took im__dange* inten*_KILL_ME just_TEXT just__GO la_otra levan*_$ like_this los__$ made_my mas_HURT mas_rapid* maybe_dont meter my_ashes mysel*_$ of_OTHER off_dead over_for para_ME place_$ que_dios queme__brazo queme_el quier*__ya quier*_exist* quier*_llega* quise_KILL_PAST renun*_a s safe_$ says_OTHER se_mato stay__this step still_works suici*_$ this_TIME throa*_$ turn_# vida_no when when_they wont__here would y_ALMOST y__GO
4: ._GO ._OTHER_MEANS ALMOST___ME ALMOST__takin* BUSY_para CALL___ME DIE_. GO__START GO__TOOK HOPE_._ME HOPE__GO HURT_ME_BODY HURT__BODY JAIL_OTHER KIN___OTHER LIFE_CAN_be LIFE__bette* MEANS__NOT MEANS__and ME_GO ME__. ME__DIE ME__TOOK ME___DIE ME___UNTIL ME_ashes ME_build* NEW_lado NOT___DAYT NOT__for NOT__por NOT_try NOW_. NOW___BYE NOW___DRINK NOW_escog*_OTHER OTHER__WANT OUT_. OUT_ME OUT__ME PAST___YOU SICK__purpo* START__. STOP__DAYT TEXT_. TEXT__despe* WANT___ME WHAT_ME_KIN WHAT_SICK WHAT_the YOU_TEXT_para ^__kms ^__las ^__no ^__to a__vida all_eveni* and_NOT_TEXT and__NOT and__STOP are_bleed* aroun* bette*_off bleac*_$ brinc*__ya by camin*__la cerra* dar_un de_OTHER de__vida del_MEANS del__$ deser*_to dia_$ digan*__ME donde__$ dont_see drive el_revol* end__life ends esta esta_alto estar_vivo este_LIFE fecha freno frent* going__set goodb*_every* graci*_por her__$ hice hit hope__next i__die into_traff* is_writt* ive_got junta* know__$ life_ends lol__NOT m made_ME_WANT miss__$ munda* my__shot my_kids need_me no__mori no_pregu* on_# only__OUT only__way para_cuand* parki* pase_la passe*__# pictu* porqu*_NOT porqu*_no ready say scrat* segui*_en she_dont somet*_i sunup_$ tengo the_BYE the_BYE_NOW the_barre* the_parki* think__ways this__$ this__BYE time__i to_LIFE to_stay volvi_a voy_$ woke__$ ya_$
3: #__BROKEN #__WANT ._CALL ._USE AGAIN_AGAIN_. ALMOST__STOP CAN_PERSON DRINK__gramo* GO_. HOPE_to HURT_. HURT_AGAIN IF_ME_NOT IF__a KILL KILL_ME_. LIFE___HOPE MEANS__the ME_AGAIN_. ME_JAIL_. ME_TOOK_somet* ME_WANT_be ME__DAYT ME___NOW ME__be ME__lol ME_l NOT_WANT_to NOT__van NOT_come_AGAIN NOT_see NOW_DRINK_OTHER NOW__despe* OTHER_unico OTHER_va OUT_and_ME PAST_TEXT PAST_y REMOVE_ME START_the STOP_NOW STOP_or_ME TEXT__the TEXT_the_DRUG UNTIL__TEXT WHAT_GO ^__dios ^__more ^_cant ^_perdo* ^_see ^_think* a_DAYT a_START a_ver again again_$ alrea*__goodb* at__barn bajo_LIFE be__anymo* bette*__ME bette*__me cell_$ con_permi* date_$ de_NOW de__$ de__ME de__vez de_facil deal__me deje_la did did__survi* do__mysel* dont__why el_cigar* en_OTHER_AGAIN en__SICK en__pante* ends_at entre* es escog*_OTHER_DAY escog*__DAY escri*_me esta_vez estar__$ este__$ extra* felic*__ME for__$ frida*_$ frien*__netfl* from_ME going head_on here_to him_$ home i__comin* insid*__got into__wall is__only is_bette* is_there it__NOW join_her keep_livin* kill__pleas* kitar* kitar*_OTHER_LIFE kitar*__LIFE la la__$ lap_$ le_di les_encar* locur*_conmi* made malo_$ manan*__$ matar__$ me me__ganas me__hacer me_mate more__$ morni* much__want mucha* mucho muero_$ my_daugh* mysel*__death nadie_va no_creo no_sirvo paso_y pensa*_$ pipe_$ pray_for que__toque quier*_volar quisi* renun*__la se_muere set sleep_and sleev*_$ so_tired solta*_el son stron* sunup take_all than_ME the__dont there*_only this_life time to__LATER va__encon* voces walk__traff* why_NOT with_long works
2: #__i #_anos #_today ._CAN ._ME_HURT ._ME_WANT ._NOT ._YOU .__NUMBER .__TIME ALMOST__GO BODY__NOT BYE__writt* CALL_ME_down CAN___ME CAN___TEXT CAN_have_ME CAN_just DAYT_IF DAYT_and DRINK__. DRUG_CALL_ME GO_a_STOP HOPE_ME HURT_every_DAY IF___BROKEN JAIL_ME KIN_ME KIN__NOT LATER_NOW_. LATER__. LIFE_NOT_WANT LIFE__OTHER MEANS_is MEANS_y ME_AGO_ME ME_KIN_WHAT ME__KIN ME___BODY ME___DAYT ME__a ME__doing ME__it ME_car ME_estoy ME_on ME_takin* ME_was_BROKEN NOT_ME NOT_OUT NOT_WANT_LIFE NOT__aroun* NOT__falta NOT__para NOW__BYE NOW__TOOK NOW_might NOW_saben NOW_said_BYE OTHER__adred* OUT_._OUT PAST__esta SICK_TOOK STOP_DRUG TOOK___NOW UNTIL__bled UNTIL_there* WANT__con WANT_bette* WHAT_PERSON_ME YOU_DRUG YOU_all ^__decid* ^__have ^__live ^__on ^__there ^__vida ^__want ^_give ^_kill ^_my ^_nadie ^_pills ^_quier* ^_tome about_not all_# and_never apren* aqui arms be__bette* beam_in been_think* call_$ chose_this cinto__OTHER con_ME_KIN contr*_OTHER creo_llega* cuant*_DRUG cuida* dange*_to de_ALMOST de_corta* dead__back dejar_de deser* didnt__up disap* do dont__to dont_be drink* edge_$ el_carro el_cintu* encon* escog*_el este__ME estoy__DRUG every*__ALMOST every__i for__swing fore__$ got__famil* hago_$ hand here_$ hunti* i__like i__nothi* i_tried im_takin* inste*__OTHER inten*_KILL is_BYE it__ME its its_BYE its_ME its__TIME jail keep_looki* kitch*_table le le_escri* lol__dont me__$ mejor_BROKEN mejor__$ mejor__mi mess mi__$ mi__hoy mi__muert* might mis my__like nerve night no_conte* nobod*__have not oded_on ojala_NOT on one out__good paid parad*__la paro_en perdo*_todos perro plann*_ME por__WHAT por__cuerp* porqu* prend* punch* quise_KILL quisi*__me sangr* says_OTHER_NOT segui*_respi* si sick sitti*__the slit_ME solo still_want strin*__$ sunda* take__$ talk__me the_guy the_insur* the_quarr* the_track* the_whole there*__$ this__goodb* to_live urge_to viend*_para volan* volar wake_up was__$ wasnt why with_LIFE with__by with__lord y_ME y__solte ya_regal*
1: #_but #_freig* #_ojala #_y ._NOW AGAIN___ME BODY_UNTIL BODY__. BODY__every BROKEN_CAN BROKEN_than_AGAIN CAN_ME_CALL CAN___GO CAN_have CAN_miss CAN_notic* DAYT__ALMOST DAYT__YOU DAY_AGO DIE_ME DRINK_ME_to DRUG_and GO_to_DRINK GO_y HOPE HOPE_more HURT_HELP IF__NOT KIN__los KIN_has LATER_WHAT LIFE__ME LIFE_up_DAY MEANS___ME MEANS___OUT ME_. ME_BYE_ME ME_DAY_. ME_LATER_DAYT ME_STOP ME__PAST ME___GO ME___NOT ME__l ME__mas ME__of ME__to NOT NOT_LIFE_up NOT__. NOT___DAY NOT__to NOT_este NOT_safe NOW_._OTHER NOW_ME_DRINK NOW__WHAT OTHER___ALMOST OTHER_fusca SICK___HURT START_HURT START__car STOP_ME_. STOP_NOW_. STOP___ME STOP__del TEXT__MEANS TOOK_ME TOOK_OTHER_all TOOK_del_MEANS UNTIL_WHAT WANT_. WANT_the WANT_volar WHAT_OTHER WHAT___OTHER YOU___ME YOU__una ^__# ^__acabo ^__compr* ^__done ^__drove ^__every* ^__heren* ^__ojala ^_drank ^_esta ^_hable ^_hopef* ^_stop ^_want ^_ya a_plan a_swing about__alot adred*_$ algo algui* anoch* anyth*__to apren*__$ bajo_tierr* been being_alive bot_a brazo* bridg*__# brinq*_$ by_the can_i cord corte_otra crash_my cuant* cut_too de__OTHER dead_$ desde digan*_a dont dont_try easie* enoug* entie*_$ es_OTHER escri* estar*__sin falta for_$ for_DAY going__drink guy_its hacer haga_$ hits__$ hoy_$ i__bleac* i_carve* i_oded im__$ in_ME_BUSY is__$ just last__nobod* lleva*_NOW long_sleev* loved__$ me__dont me_mori me_queme me_raje minut* miran*_para more_ray much_ME_WANT navid* no__amane* no__nada no__ray no_despi* nobod*_would nota nunca_$ of__LIFE plann*_to por__ME por_escri* prayi* que_brinq* quier*__con quier*__para rope_at se_STOP_OTHER si_$ soga_en somet*__ME starv*_ME starv*_mysel* takes_me takin* than_AGAIN the__NOW the_phone the_truck the_water there_any til_i today todo try__$ twice veo__a vivir_asi walk what_i world_would y_STOP yo__aca
-1: #__$ #__y #__ya ._AGO_ME ._BYE ._ME_AGO ._TOOK_ME .__DRINK .__DRUG .__ME .__NOT ALMOST__ME ALMOST_it DAYT__GO DRINK___NOW GO_to_STOP HOME__ME HURT_ME HURT___ME HURT__hand IF__CAN LATER_OTHER_. MEANS___BODY MEANS_to ME_NOW_. ME_TOOK ME__# ME__CALL ME___ME ME__and ME__for ME__more ME__on ME__one ME_and ME_van NOT__ALMOST NOT__OUT NOT___ME NOT_mas OTHER_BROKEN_. OTHER_CAN OTHER___DAY OTHER___OUT SICK_DRUG SICK_and TEXTS__ME TEXT_UNTIL TOOK___OTHER TOOK__do UNTIL_DAY USE__the WANT_ME WANT___TEXTS WHAT__OTHER YOU_WANT ^__con ^__from ^__got ^__has ^_the ^_y a_SICK and_NOT animo asi_WHAT be_$ can cares check clase* comen corri* de__NOW discu* eithe* el_# el_cuchi* enoug*__this every*__ME famil* felt for fuerz* half i_$ i_like in__DAYT job keep_ME las__$ liter* lol_$ lunes manos me_duele more_$ movie much my_meds o ones part pasti*_para puede* puts_ME quier*_KILL rifle se see__ME ser shoot shop since sober sofa somet*_$ tengo_WHAT tengo_miedo the__made the_best there*_NOT this this_DAYT three too_$ un__NOT up_DAYT vomit* what while whole y_OTHER y__WHAT
-2: #_# #_TIME #__# #__NOW #__PAST #__me ._IF ._ME_ALMOST ._ME_HOPE ._TEXT .__DAY .__WANT BROKEN_OTHER BUSY BYE_._ME DRUG_para GO__ME HOPE__HOPE HOPE__OTHER HURT__with MEANS___BYE ME_KIN ME__have ME__right ME__up ME__with ME_meds NOT_NOW NOT_REMOVE NOT___NOT NOT___TEXT NOT_en NOT_tengo NOW__# NOW__NOT OTHER__it PERSON_. TIME__. TOOK__DRUG WANT__TEXT WHAT_NOW WHAT___WANT ^__$ ^__and ^__just ^__might ^__this ^__voy a_$ a_NEW afuer* aguan* all_the an and_OTHER ayer back_to bonit* broke but__NOT by__$ class con_MEANS convi* days dio dog_$ en_ME enoug*_for esto__me estoy__$ glad go_to hay i__want idea igles* in in__car is kill__$ list manda* me_estan me_lleva* muy my__$ mysel*_i no_tengo nos now outsi* over_the para_morir* paste* peopl* pero pills_$ playe* por__$ proce* pues pusie* quier*_mas recar* see__way shaki* show so_ME so__ME stab sus tamal* tarde tell_me the__AGO the_same there times to_CALL to_OTHER to_TEXT tome__pasti* trae train trist* type un_MINUTES us used ve viene wait want__do whole__of ya__quier*
-3: #_no ._KIN ._NOT_OTHER .__START .__WHAT BROKEN__ME CAN DAYT_. DRUG__NOT GO GO__DETOX GO_a IF__. JAIL_y KILL_ME_KIN ME_NOT_REMOVE ME__DRUG ME__busca* ME_know NOT__BYE NOT__any NOW__DIE NOW___TEXT NUMBER__ME OTHER_MEANS_. OTHER_STOP_. OTHER__DIE OTHER___BUSY OTHER___ME OTHER__del OTHER__es PAST_# SICK_every* STOP___OTHER THREAT THREAT__OTHER TOOK_YOU WANT__OTHER WANT__TOOK WANT_algo WHAT_# ^__i ^__mean ^_de ^_he about_it and__BROKEN and_wont anda antoj* be_CAN busca* butte* cant__my centr* de__adios demas* dice dont__me drank el en_OTHER_HOSP en_casa este_NUMBER feliz for_ME give_up grave great had hey hope hoy hurts i_dont in__$ in__DAY ive leave let_me levan* love me_# mero mis_pasti* my__look my_frien* need no of__GO one_DAY paso_OTHER pelic* pills_all puedo__$ quier*_que salir see_NOT sigo_inten* someo* sorry stand stepd* study the_STOP throu* ver_a want went_to where witho* y y_ando zero
-4: ._AGO ._ME_OUT .__BUSY .__TOOK ALMOST__OTHER BYE_WHAT CALL_. DAYT_GO DRINK_NOW DRINK_PAST HURT__ME HURT___OTHER IF JAIL__. JAIL_con KIN_NOW LATER LIFE_LIFE LIFE__a LIFE__so ME_AGO_to ME_NOT_know NOT_. NOT_DIE NOT_MINUTES NOT__WANT NOT__de NOW_MINUTES NOW_REMOVE OTHER_BROKEN OTHER_TEXT REMOVE__to START TOOK TOOK_to USE WANT__CALL WANT___BYE WHAT__YOU WHAT_de ^__mas ^__was ^_it ^_its a_OTHER about_$ also back_on beat byu call_me came cance* cansa*_$ chatt* commi* conte*_$ cool cousi* cuchi* cunad* deale* decid*_to dog dropp* en every_DAYT famil*_$ feel__ME food for__DAY forgo* grand* hes hurt_my i__need i__off in__ME in_here isnt its_GO mal me_van media most my__wont ocupo of over para__ME plan_$ poqui* rest roof said says_ME semes* sobri* stop__$ sueno tan_HOPE una vivir__esta walma* want__hurt washi* watch* where_i y_NOT_ME you your
-5: #__que ._BROKEN ._STOP .__GO AGO__AGO ALMOST__it CALL__. DAY JAIL__OTHER KIN_NOT KIN_en LIFE_tranq* MEANS_and ME_TEXT ME___TEXT ME__is ME__know ME_estan ME_feel NOT_NOT NOW___ME NUMBER__OTHER OTHER___NOW OTHER___REMOVE PERSON TEXT___DAYT TOOK_DRUG TOOK___BUSY UNTIL_the WANT___AGAIN WHAT__. WHAT_compr* ^_el ^_hace a_HOPE am at becau* bette*_$ blood_every* by_mysel* cant coffe* de_$ didnt__to dios_quier* eso estar__esto grave_$ have hospi* if los man me_mudo me_quede money ninos no__puedo over_there pegue puts que__inten* que_compr* recom* se_DRINK shoes since_i stop__me store tengo_ALMOST to_KILL_OTHER tome_todas unos y_NOT
-6: AGO DIE_en_OTHER HOPE_en HOPE_up IF__START JAIL ME_SICK ME__LATER ME___BUSY ME___WANT ME___YOU ME_quede ME_the ME_up ME_y MINUTES_to OTHER__to OUT OUT__. TIME WANT_START_con WANT___CALL WANT__una ^__despe* ^__know ^_all ^_aqui ^_ok ^_so a a_gun all_DAY alrig* ando__$ apunt* are as balan* bebe compr* desma* dude en__HOSP fun guess have_NOT haven* i_need im_hopin* in_OTHER ir_a losin* lot mando me_escri* missi* more my__tonig* mysel*_in noon pasti*_de plan_to play que_yo right the_LIFE to_BUSY to__ME to__goodb* to_hurt tv un winte* with_ME wonde* worki* would* would*_be
-7: # ._ME ._NOT_ALMOST ._WANT_STOP BROKEN__. BROKEN__and DAY__ME GO__. HOME_. IF__ALMOST KIN_. ME_REMOVE ME___OTHER ME__los NOT__ME NOT___KILL NOW___WHAT OTHER STOP__TOOK TEXT_del WANT___HOPE WANT__a WANT_mas ^__do ^__that ^__used a__OUT about__$ and baja bendi* bit call__$ calls clean*__garag* comer compr*__$ con__famil* cut_my estud* even i__know i_can i_cant it_off llame my__took my_old novel* ok point* sirve the__ME their think vi wants y__KIN
-8: #__my #hour ._NOW_NOT ._WHAT AGO__DIE ALMOST___KIN CALL DAY_is DRINK JAIL___OTHER KIN_y MEANS__OTHER MEANS___KIN WHAT__AGO and_says any back blood chest cold cuand*__$ doing eat finis* me_back mejor__me of_ME pero__$ pero__ME ponga* por seen super* sure tengo__de the__DAY tren ultim*__de which yes
-9: #__es AGO_AGO DRUG_all GO__BROKEN KILL_a KIN LIFE__the MEANS_for MEANS_with ME___CALL ME_a NOT_WANT_. NOT__CAN NOT__WHAT NOT_even NOW___MEANS NOW_en OTHER__the UNTIL__DAY WANT_for WHAT__inten* YOU ^_goodb* ^_like a_whole como coraz* corta*_el defin* earth_$ else funer* gener* hace la_$ late_$ los_TEXTS lunes_$ mas_$ open opera* perdi* prett* puso quit quite*__$ sacar* sient* sol stuff__$ uncle year
-10: .__KILL BUSY_. BUSY_on CAN_to DETOX HELP KILL__ME ME_NUMBER ME___HOSP ME___IF NOT_BROKEN NOW__se NOW_estoy OTHER_DAYT OTHER__se START_ME START___OTHER START_con STOP_there TEXT TEXTS USE_. WRONG YOU__. YOU_have ^__tiene conte* could death exist* fell from me__busca* mi_mama ni our pan put_a so tomar_un too va__KILL
-11: #_DAY ._TOOK DRUG___DAY GO__a KIN__HURT NOT__BODY OTHER_ME OTHER_esta STOP___MEANS UNTIL_NOW ^_said ^_she a__casa ahori* aint_going alway* barri* belt_on burn cravi* cuchi*__el cut_the didnt dijo dos makes okay over__$ proba* that__CAN the_roof tryin* well when_i wine
-12: #__OTHER ._BROKEN_ME ALMOST_ME_BROKEN IF__quier* LATER_the ME_HELP ME__BUSY NOT__of OTHER__DAY STOP_the ^_antes ^_en ^_lo ^_well consu* crazy deja deje_el graci*_a im_dying in__truck inter* me_mata month world_$
-13: ._ME_BROKEN BROKEN__OTHER DRINK_. ME_DRUG STOP_OTHER STOP_of TEXTS_. con de feel_WANT_ME gave_me happy hard hormi* littl* nada one_of or parti* que_$ remem* room schoo* se_ME this_anymo* told_me tranq*_$ trust_ME_NOW una_$ was work would__$
-14: ._REMOVE DAY_de KIN__se ME_LIFE ME__START OTHER___GO REMOVE__REMOVE THREAT_WHAT YOU__to ^__im a__# actua* dies high homew* i_didnt in__LIFE kind_of lette*_$ lol luck me_ahorc* perso* pleas* suppo* talki* thoug* two
-15: AWAY ME_ALMOST_. ME_TOOK_a OTHER_AGAIN_. OTHER_DRUG OTHER_LIFE_. WANT__DRUG ^__like ^_but adios__ya botel* pierd* pool su
-16: BROKEN_de KILL_OTHER LIFE_and NOT_STOP NOT__NOW NOT___HURT NOT_para NUMBER START_asi ^_dice esa first on_ME pills__the then traba* tres up__ME
-17: ._BYE_BYE CAN_KILL_ME DRINK_en KILL__KIN NOT___BUSY NOW___NOW WANT__TEXTS WON ^_se a_knife but good hacer*__a he me_off my__life para_OTHER reall* that the_BUSY
-18: #_$ LATER_. NOW___OTHER YOU_to andan compu* de__BROKEN hahah* i_used jefe stabb* summe* techo texto* wont_stop wrote_a
-19: LATER_para LIFE_in NOT___BROKEN NOW__a ^__think ^_thats cafe cooki* here__to mache* says__i somew*
-20: MINUTES only__ME some start with__MEANS
-21: LATER_a ME_TEXT_the NEW TOOK___DRUG YOU_GO me_rio need_to to_kill
-22: LIFE__esta hallo_senti* i_would killi*_me mudo with__ME
-23: BYE__cigar* ME_KIN_NOW OTHER___KILL PROGRAM oh trust__NOW
-25: GO___GO GO___HOME hair nada_grave picke*_up
-26: DRINK___ME OTHER_KILL OTHER___MEANS WANT___YOU mysel*_at
-27: GO_a_BUSY LIFE_here ME___DETOX need_a
-28: early
-29: amena* bien ex
-30: ._NOT_DIE CLINIC irme_a jaja like
-31: agrad* ese
-32: ^_and wont_wake
-33: grass
-34: yeah
-35: haha la_noche
-38: for__LIFE
-40: we
-41: cares__ME
-42: NOT_ME_WANT me_corta*
-43: sense
-44: ME_quier*
-48: tempr*
-50: ^_bottl*
""",
    "medical": """
50: DRUG_by NOT_wakin* NOW_las ^__atrop* a_siezu* balea*_$ burni*_up cant_wake choki* chorr*_$ convu* de_repen* desma* droop* dt dts espum* fent fenta* fever fiebr* gurgl* laced mordi*_una mucha*__cuart* nalox* narca* oded oding overd* param* stepp*_on strok* swell* the_saw tobil* una_caja viene_OTHER_KIN wont_come
49: OTHER_cold prens* swall*_a unres*
48: ataqu* se_despl* sugar__#
47: withd*
46: CLINIC_NOW_. absce* la_visit* like__groun* seein*
45: DRINK_cloro el_hueso metha* of_consc* se_paso seizu* spray took__whole
44: pulso
43: no_reacc* shock*_me
42: alarm azul crawl*_on pies_$ tiemb* woke__in wont_wake
41: BROKEN_fuent* ME_KIN_en TOOK__much blurr* cara delir* fell jerin* medic_$ partn* sobre* tent was_elect*
40: gray orina* pulse pupil* se_elect* swall* thinn*_$ throa* veo
39: TOOK__mas by_a foami* gris
38: ALMOST_ME_BROKEN stand_up un_infar* water_BROKEN
37: SICK ambul* fake_DRUG insul* resba* snake so__SICK tok vuelv*__si y_nada
36: at__mouth calen* crash*__car esta_incon* fuent* to_many turni*
35: GO_black crash*_the frasc* leg mueve
34: WANT__CLINIC demas* dying od rcp that__there trago what__i
33: ME_brinc* NOT_feel asfix*_$ azuca* dose of_tylen* subox*_$ sweat* unres*_$ vomit*
32: GO__de NOT_respo* bugs dura hinch* incon* inhal* my__arm pregn* seroq*_$
31: HURT__bad ^__dio floor hay_uno i__died me__yendo medic meds_$ my_sleep* negro sangr*_por shock tomo took_like twice use__y went_black
30: #__duele BODY ando_con bicho* black burne* embar* escup* hallu* por_NOT_DRINK respi* slurr* sudor to__HOSP took__bunch up_blood
29: BROKEN_PAST DRINK_gasol* ahoga* atrag* bote corre__la se__BROKEN shock* soaki*__pad tome_como un_balaz* uncon* veint*__$
28: NOT__right antif* azuca*_por bleac* cant_move closi*_up dos_veces dropp* hurts__a keep__OUT me_cai medic*__$ se__duerm* took_way un_derra* was_coke y__AGAIN y_cayo
27: ALMOST__AGO MEANS_NOT ME_subox* SICK_OTHER_NOT alcoh* but__BODY clona* cough* despi*_$ diabe* hit__head los_BODY mande* mixed mordi* moto pasti*_$ peed sient* skin
26: ._BODY_HURT DRINK_una_MINUTES ME_HOSP NUMBER___ME SICK_por ^_sugar adult* an__# arma bebe blood_in cant__awake con__cierr* conoc*_$ falta__BODY had__fit la_droga neces*__medic* open perdi_el stopp* sudor_frio trazo* veo__de
25: 911 BODY_SICK HOME__SICK OTHER_malil* SICK_so ^_water a__cant and_green cant closi* despi* habla head_is inyec* lado parar_me pulso_$ purpl*_$ sangr*_$ shock_$ sin_quere* so__ME sudo water_down
24: BODY__# ME_pase WHAT__agua ^_vengo aprie* baby coraz*_a de_pecho dias_sin drank_antif* en_# escal*_$ forgo* lo_sacam* me_tragu* narca*_OTHER out_$ rat__$ side think tieso una_jerin*
23: GO_of_ME OTHER_lengu* bleed* chest chest_$ dying_here havin*_a los_labio* mi_tia mouth ni_donde no__puedo passi* piern* pront* rolle* some_pills the_bone throu*_my veo_cosas
22: CAN__BODY DRINK_antif* NOT_reacc* ^__bit ^__drank amari* burne*_real cold dando*__a elect* hago_$ havin* heada* heart__# huge im_bleed* isnt__$ jalo_BODY las_manos le me__dando my__open no_pulse noddi* not_answe* real_BUSY tengo_OTHER too__$ un_vieji* vuelv* water_broke wont
21: KIN_SICK_. ME_ALMOST_. NOT_ME_conte* NOT__CAN TOOK_en USE__the arm_in chess_HURT confu* conoc* coraz*__# el_conoc* er faint* gasol* ha__NOW hot__i is_# jalo_aire la_barri* las_palab* lips morad*_$
20: BROKEN_here DRUG IF_. NOT___BODY ^_mezcl* agua__NOT cant_get carro colla* elect*_$ falta_OTHER_BODY feo_$ jerki* legs me_paral* mi_espos* passe*_OUT piern*_$ que_hago since the_dope tight too_many viene__bebe y_ME_OUT
19: AGO__DAYT BODY__AGAIN NOT___KIN TEXT__ME ^__so aceit* al_lado azuca*_en cant__strai* dando_un del_rio el_coraz* gas heada*_of heroi* hot_and keep__out keep_me la__horri* many pills_and react* send the_START tirad* took_# took__my was_bad
18: CALL__SICK DRINK_mucha* HELP_ME_. HOPE_and NOT_BODY OUT_in SICK_mucho SICK_up WANT_a ^__911 ^__hand ^_choqu* accid* asfix* bien__y creo cut doubl* esta_ahoga* fuert* heari* hes__$ is_swell* la_lengu* la_malil* llevo__dias me_meti me_salen move need no__despi* no_conte* one_side pase_de pasti*__que puso room sale sick suda tome_# vidri* xanax
17: #_but AGO_PAST_. CLINIC_NOW DRINK__TOOK DRINK__clean* JAIL__# KIN__viene* ME__shive* NOT_pulse OTHER___WANT SICK_WHAT ^__tragu* after_that air and__BODY bad benzo* boca bone breat*_$ by__car da__$ de__ojo demas*_$ doble dormi*_$ dosis el_dolor el_oido esta_tirad* frasc*_$ fuert*_y get_air hall hard mi_amigo needl* now on__KIN out pacem* passe*_out rapid* smell*
16: BODY_HURT_. ME_BODY_. ME_estoy NOT__water WANT__groun* YOU_dio azuca*__# breat* car__ME cayo dejo_de derra* desan* el_pecho epipe* esta hand have_$ heada*__my huele i__# la_garga* movin* quemo_ME se_DRINK see__$ swole_up think__was tome_demas* tomo__para took__pills un_alacr* usamo*
15: ._DETOX ._KIN BUSY___NOT DRUG_and_DRINK KIN__frio ME_KIN_ate ME_have_USE NOT__up NOT_para OTHER_BODY_y OTHER_mouth PAST__DAY SICK_AGO TEXT__the ^__got ^_neces* a__ayuda* ate blood cant__a cierr* con_aceit* culeb* drank feels funny have_USE im_havin* infar* la__sudo la_piel las_nubes me_pase overd*_$ pukin* puse__y raro the_BUSY to_STOP took used
14: CALL_# HURT_OTHER KIN_TEXT_into KIN_ate ME__TEXT ME__dando ME__se NOT_CAN_mover OTHER_boca PERSON_SICK START___DRINK TEXT_TOOK_. TOOK_somet* WRONG ^__pique ^__un ^_drank ^_hard ^_old alber*_de arm black*_out bottl*_$ bottl*_of brinc* de__DRINK do_ME found getti*__$ is_GO just__$ las_unas le_dio lo__despe* many_DRUG me_sale mira mucho olvid*__NOW ones__is orino pecho percs pills_$ pura reacc* sangr* y_tiemb*
13: ._DETOX_HOPE CAN_levan* CAN_mover HOPE__its HOSP_con ME__muy ME_azuca* OTHER__are OTHER_piel SICK_WANT SICK_in STOP_air TEXT_into_ME TOOK___DRUG ^__al awake belly board_$ cloro clots estoy_SICK found_my from_ME going golpe_y like__truck metad* mi_amiga mouth_$ oded_$ oded_PAST_DAYT of__$ pasti* pila_$ real real_sleep* rojo se shes since_lunch snori*__$ some_DRUG_PAST sugar tome_todas ya_$
12: #_DAY ._SICK_AGO ALMOST__was BODY___HURT BODY_se GO__. ME__BROKEN NOT_TEXT_air NOW_viene* OTHER_hueso SICK_de_OTHER START_a WHAT_IF ^__ambul* ^__frien* ^__queme ^_send a_lot ago antic* asthm* ate_ME ate__all bano bars benad* cant_stand cant_stay ciego con__heroi* drank_rubbi* estab* feel_WANT_ME gummi* izqui* lleva* me_muero media_cara oigo respi*_$ se__puso seein*_thing* siezu* the__NOT the_shelt* throa*_closi* tome worst_GO
11: ._OTHER_KIN ._OTHER_TOOK BODY__ME DRINK_LATER_. DRINK_todo_OTHER KIN_is ME_BROKEN_ME NOT__BODY NOT_despi* NOW_OTHER OTHER_pie OTHER_turne* SICK_. SICK_this_DAYT TOOK___BUSY WANT_# ^__side ^_mande* ^_me algo and_now and_took ate__pills bathr* bit cabec*_y cai coffe*_groun* compa coraz*__me corre__OTHER creo_WHAT de_# de_DRINK de_dosis en__bano encim*__ME estoy feel_ME finge* foot_is from__DRINK habla* haven* hes_not im_# is_huge keeps kitch* la_boca la_mitad main__the me_brinc* muy__$ no_ride not_breat* not_movin* pase__fenta puedo puse__de quemo__KIN respo*_$ saw se_ME_TOOK shot sin_senti* the__next tiene twice_today una_ambul* uno wont__$
10: ._TOOK_WANT DRUG__DRINK KIN_DRINK LATER_ME ME__is ME_legs NOT__and NOT__las OTHER__LIFE OTHER__WHAT TEXT_OTHER USE_and ^_las ^_poopi* ^_se and_shes attac* came_$ car comin*__OTHER cosas desde en__carro esta_SICK estoy_BROKEN fell_out for_# fria from__new from_withd* got_shot green__i hip_is hit keep_ME marea* mucha no_sient* on__saw piso poopi* por__$ por_favor pound* se__murie* se_quemo skipp* stabb* techo the__came too_much took__bottl* unas__y veo_NOT
9: #_for #_meses AGO_DRUG ALMOST_ME BODY_bien BODY_is BODY_its GO__and ME_KIN_NOT OTHER__se SICK_SICK SICK__BUSY SICK_at SICK_for_ME TOOK___PAST USE___NOT USE__y YOU__OTHER ^__from ^__hit ^__many ^_crash* ^_need ^_passe* ^_she ^_tres alber* ambul*_$ an_hour and_ME and__REMOVE and__alone antic*_$ blue_$ coagu*_KIN cuart* dos down en__$ esta_frio feel had__seizu* head help_$ herma*_$ hot hueso im in_ME_BODY is_split left_side murie* my_buddy nene no_inhal* no_klono* not__$ oded__DAYT over quere*_$ quit se_ME seizu*__morni* slow sugar_is tengo_# times y_veo
8: #__hes ._OTHER_BODY .__DRUG BODY_feels DRINK__NOT DRINK__frasc* KIN_en_OTHER ME_BODY_is ME__con ME_foot NOT__mueve NOT_answe* NOT_conte* OTHER_CAN_LIFE OTHER_oido OTHER_suelo SICK__DAYT STOP_de ^__oded ^_detox* ^_gabap* a_fit a_seizu* agua air__STOP and__off at_work ataqu*_$ c cabec*__cabec* chest_hurts comin* cough creo_que fenta frio got__$ got_elect* i_thoug* infar*_$ isnt la_noche last_night me_$ my_tongu* negra_$ night no no__bien no_puedo no_respi* ronca shot_up someb* somet* un__NOW uncon*_$ whats_the worst_heada* y_NOT_CAN
7: #__OTHER 911_$ AGO__woke DRUG___DAY HOSP___ME KIN_NOT_despi* LATER___ME ME ME__WHAT ME__yendo ME_havin* NOT__STOP NOT_sient* NOW___ME OTHER___NOT OUT___ME OUT__the SICK__ME TOOK_a TOOK_algo WHAT___NOT WHAT_hago YOU___BODY ^__at ^_perdi a_PERSON abuel* agua_y all_my answe*_$ apt_# black*_OUT choki*_$ deje did_too diese* drink el__$ el__mucha en__piern* esta_ponie* feel__ME frasc*__$ frien*_fell havin*_fist i__bleed* i_feel is_turni* jaw kid like_a lo_encon* me__todo movid* my__cant my_lips negra night_on no__mover of_ME of__SICK on__$ out_twice pad__# para__SICK por__nubes presi*__# puedo_despe* queme react*_to red sangr*__$ se__ME sick_$ sol spinn*_$ stand the_HOSP the_mouth throw*_up toddl* turni*__$ twice_NOW tylen* un__$ up__$ veo__y wake
6: ._CALL ._TOOK DRUG__todo ME__TOOK ME__esta ME_estoy_BROKEN NOT_CAN_BODY NOT_START_en OTHER_BODY_. OTHER__del SICK_bad TEXT__. TOOK_. ^__benzo* ^_call ^_dando* ^_no a_needl* abrio_OTHER aca aceit*_OTHER and aqui__OTHER bike__GO can cayo_y coraz*_$ de__nariz del_MEANS drank_bleac* duele__pecho el_bebe el_piso en__talle* epile* es_broma esta__$ every*__$ feo guaro_AGO hand_sanit* have__$ hes hurts i_cant its__stron* me_puse metha*_$ mi__$ mi_mama minut* murie*_$ my__pills my_chest my_foot no__broma nobod* off_im on_fire para__$ parad*_$ puede reacc*_$ roomm* sacam* se_puso seizu*_this shot_and sobre*_$ somet*_in stepp*__a store store_off strok*_ME_ALMOST sunda*_$ swole tembl*_y they_said to_pass traig*_OTHER traig*_el truck under up veo_TEXTS viene__KIN was__$ water weird woke y y_OTHER_BODY y_cabec*
5: ._HELP ._PERSON ._SICK .__DRINK BROKEN_OTHER_fuent* BROKEN__KIN BUSY__SICK DRINK__de DRUG_de HURT_WANT_a KIN_WHAT_hago ME_KIN_se ME_SICK_and ME___STOP ME_durmi* NOT__in NOW__. OTHER__YOU OTHER___BUSY SICK__BODY SICK__the SICK_por_WANT TOOK TOOK__ME TOOK__fit TOOK_too WANT_coffe* ^__can ^__in ^__pasti* ^__real ^_he ^_i ^_took a__ME a__every a_ballo* a_bottl* all__meds amiga_que an_SICK chill* coagu* compa* cravi*__but creo__es creo__me del_BODY drank_the embar*_y en_OTHER encim* esta__# esta__aqui falta__aire hago havin*__BODY kid_drank la__$ like_coffe* mas__WANT me__caido me__drove me_diero* me_tome meds muero neces*_un nena_ME no_despi* od_$ pasti*__dormi* que__$ shot__too since__$ smell*_rotte* tiesa_$ took__more un_coagu* used__and veo_doble wake__$ y_NOT y__OTHER
4: #__me #_days ._BODY ._DRINK BODY_ME DETOX_HOPE HELP JAIL_OTHER KIN_. KIN_right_NOW LATER_de ME_KIN ME__REMOVE ME__drove ME_paral* ME_pregn* NOT_CALL NOT_CAN NOT__. NOT__ME NOT_veo_NOT OTHER OTHER_TOOK_somet* OTHER__NOT OTHER_nena OTHER_piso SICK__. START__IF STOP_OTHER_guaro STOP_SICK STOP__. STOP__DRINK TOOK__y WANT__# WHAT_ME ^__diero* ^__esta ^__had ^__to ^__way ^_le ^_llevo ^_someo* agarr* all_day amane* an_LATER ansia* bleac*_$ blood_thinn* cada coagu*_grand* de_DRUG de__$ despl* detox* drain_clean* drank__sanit* el_pie every* fire foot froze_ME froze_my guy__the hes_blue hold_the i__alone i__shot im__cold its_near me__insul* metio mi mi_compa* minut*_$ month* movin*_$ muy_feo my_legs nadie no_hay of_ME_TOOK on__floor one_eye paso_$ piso_$ presi* room_# se_metio skin_is soaki*_a still__$ tengo the__OTHER the_hospi* went wont_stop
3: #_DRUG #__and ._NOT_BODY .__ALMOST .__START .__TEXT DAYT__that DRUG_and KIN_STOP KIN_TOOK KIN__NOW KIN__drain ME_DRINK_una ME_TOOK ME_TOOK_de ME_TOOK_too ME__de ME__por ME_tongu* NOT__bien NOT_hay NOT_reten* OTHER_NOT OTHER__GO OTHER_mitad PERSON_is REMOVE__ME SICK__WANT START__PAST TEXTS_. TEXT_PERSON_. TEXT__SICK TEXT_air WANT___NOW WHAT___DRINK ^__by ^__mi ^_asthm* ^_heart ^_hit ^_traig* a_USE a__$ a_pad aceit*_la alcoh*_$ am_writi* and_NOW bad_and call calle colla*_in consc*_$ could*_BROKEN de_golpe dedos did diero*__pasti* el_nino el_suelo en__suelo food frio__no green__ME hands he_turne* heart her ido inyec*__mas is_empty keep la__chuec* la_nena las_pasti* month*_of mysel*_at no_epipe* nubes nubes_$ oded__night para__sangr* pasti*_de por_WANT puedo__bien quemo_mi racin* rio_esta rotte*_and sale_$ stepp* stop_$ stopp*__$ tengo__$ the_bathr* tomar tongu* took__again truck_on two up__much weeks__of worki*
2: #_de ._HURT_OTHER ._ME_DRINK ._ME_KIN ._TEXT .__GO .__TEXTS AGAIN__. AGO_DAYT_. BODY__. CALL_bien CAN__. DRINK__. DRINK_drain DRINK_hand DRINK_todo DRUG___ME GO___OUT HELP_. HURT___ME KIN_SICK KIN__estoy ME_# ME_ME ME_STOP_OTHER ME_TEXT_TOOK ME__caido ME__insul* ME_cuest*_BODY NOT__OTHER NOW___KIN OTHER_REMOVE_del OTHER__AGO OTHER___BODY OTHER__chuec* OTHER_nariz REMOVE_. SICK__HELP TOOK_up WANT__truck ^__him ^__me ^__my ^__of ^__on ^__overd* ^__pase ^__tome ^__turne* ^_cabec* ^_my ^_narca* ^_shes a_OTHER abuel*_se aire_$ alone and_ME_TIME and_OTHER asthm*__no auger ayude*_me balea* bomba brazo call_me chorr* creo__ME drank_drain drove_off el_arma encon*__OTHER enoug*_air esta__azul estoy__$ every__min feel__$ fistf* from_surge* get__air gummi*_and help hi him i__elect* in__house is is__here la_nariz le_eche main mi_herma* mine mixed__and no__conte* no__salen pad_every parar pass_out por_WRONG quemo__aceit* real__LATER red__going se__ponie* se_tomo seein*__$ sleep*_$ soaki* strok*__ALMOST think_it tres_dias truck__it veo_nada vuelv*_$ water__$ weak weeks worst__of y_tengo
1: ._ALMOST_ME ._BROKEN_OTHER ._ME_GO ._NOT_CAN ._OTHER ._OTHER_SICK ._PAST .__OUT .__SICK AGO_HOPE BODY_. BODY_HURT BROKEN_. BUSY___ME CALL__. DRINK DRINK__sanit* DRINK_de DRINK_rubbi* DRUG_de_ME HURT KIN_ate_ME LATER ME___NOW ME___TOOK ME__in ME__sick ME__un ME__una ME_on ME_puse NOT__sient* NOT_stand OTHER_BODY_WHAT OTHER__con OTHER__en OTHER__horri* OTHER_said TEXTS__NOT TOOK_# TOOK__USE WANT__medic* ^__call ^_haven* ^_swall* ^_toso a_ME abrio_la aguad*_$ aint alacr* algui* and__CALL ate__DRUG azule* blanc* cant_feel cant_see casi con_DRUG corri* could*_died creo_WHAT_ME cuest*_BODY de_BODY dias drank__alcoh* drank_hand durmi* en__ojos escal* estoy_murie* feel_them gushi* home__surge* inyec*_de itchy its__store just_TOOK kept__down lento los__$ mama_$ me_queme medio mi_azuca* my__weeks my_house my_stitc* next no__$ ponie*_azul puedo_levan* que__sobre* quedo right_$ roja rotte*__ME shoul*__$ stree*_$ surge*_fri talki* texts_$ the_baby tiesa tongu*__swell* turne* una__$ white_$ whole y_ME
-1: # #_ME #__la ._ME_HURT .__STOP BODY__OTHER BODY_and BROKEN DRINK__DRUG DRUG_del HOME_y KIN__# KIN__PAST KIN__STOP KIN___DAY KIN__en LIFE_. ME__NOW ME___DRINK ME___NOT ME__en ME__y ME_love NOT NOW__CAN OTHER__PAST OTHER___OUT PERSON__ME STOP__OTHER TIME TOOK__DRUG WHAT___BODY WHAT_se WON ^__chest ^_mi ^_thats a__nina bus by_the cafe cayo_ME coffe* con__KIN guant* happy hondo hopin* in let llama llevo_# munec* my_broth* my_wrist* nada ninos nos pasa pelic* poco sangr*__me sangr*_y se_STOP shaki* sient*__HOPE the__$ till tome_agua un__OTHER una voy y__$ y__WHAT y_ando ya years
-2: #_AGO ._ME_SICK ._NOT ._STOP .__MINUTES .__THREAT .__TIME .__YOU AGO_ME AGO__AGO CAN__GO DRINK_ME_DRUG DRUG__. DRUG__ME KIN__SICK ME_TEXT_a ME__HURT ME__WANT ME_dio NOT_WHAT NOT__IF NOT___OTHER OTHER_SICK OTHER__ME OTHER__UNTIL PERSON SICK_._NOT SICK__piern* SICK_todo TOOK_DAY USE USE__ME WANT_the WHAT__GO YOU___SICK ^__and ^__tengo ^__tomo ^__y ^_it a_TEXT also and_breat* are_bleed* arm__a arreg* cant_answe* casa_y conte* contr* cuand* didnt__$ esper* esta_aqui feliz final* in__$ jajaj* love me_dio mensa* more my_kids news over__$ paste* puro seman* she somet*_$ weed ya__puedo
-3: ._DRINK_OTHER ._IF .__OTHER BODY__de DAYT_y DRUG__NOT DRUG_de_OTHER DRUG_in KIN__DRINK MEANS_. ME__ALMOST ME___DRUG ME__and NOT___NOW NOT_manch* NOT_mas OTHER__an SICK_OTHER_boca SICK__boca ^__cunad* ^_todo any bad_here cree cuerp* del do dolor_de el_frio esa gave_SICK gripa hahah* i__$ las looki* me_hace mi_casa mis neigh* off__wagon opera* pasti*__no probl* scrat* se_BROKEN se__$ tembl* then thoug*_$ todo were with_ME y_NOT_OTHER
-4: .__JAIL .__ME AWAY BODY__SICK BROKEN___ME DAY DAYT__. DRUG_en_OTHER HURT__BODY IF_ME KIN__NOT KIN__mucho KIN__y MEANS ME_. ME_DRINK_# ME__. NOT___WHAT OTHER__. OTHER_escal* OUT REMOVE__wagon STOP_. ^_not anda at bebe_esta bien boss cabez*_$ compr* cryin* cut__$ day de__WHAT esta_bien feeli* fell_off give graci* i in_# kind la llora* much__at numb on_ME que right_NOW se_ME_STOP shaki*__head shaki*_my sigo the_SICK they_cant think* throw* today too vino wagon week y_$
-5: #__# #__y ._NOT_ME ._TOOK_DRUG .__BROKEN .__CALL .__NOT AGO___ME DAY_. HURT__. KIN___OTHER ME_GO_. ME_MINUTES ME_OTHER ME__# ME___DAYT ME___NUMBER ME___OTHER NOT_OTHER NOT__se NOT__veo OTHER__NOW START UNTIL__SICK ^_# ^__all ^__i ^_breat* adred* chat de_ME drunk enfer* fiest* hacer is__ME la_escal* laugh* me me_sient* much_on one para_NOT perso* poqui* right_now sacar* segui* takin* time to__SICK tv up__# we
-6: #__NOT ._ME_BODY BROKEN__BODY CAN___SICK DRINK___BODY DRUG_en KIN_y LATER_. ME__los NOT_TEXT_NOT NOT__con NOW_. OTHER__TEXT OUT__ME TEXT__KIN ^__too ^_de ^_they a__OTHER al and__WANT asien* big cafe_$ con__SICK dont el_aire esta_DAYT esta__OTHER esto flu had i__breat* luz manan* mas mind monda* mood nina se__pasa si stiff_from thats traba* un with__KIN
-7: ._ME AGAIN AGO DAY__. DRINK_# DRINK_OTHER_DRUG DRINK_en DRINK_unas ME_DRINK_un ME_HURT ME__JAIL NOW NOW__ME OTHER___HOSP OTHER__y SICK_los SICK_on WHAT WHAT_YOU WHO ^__aire ^_blue ^_its ^_still again antes anyon* aroun* as ayuda*_$ ayudo en en__OTHER esta_OTHER favor* from gave_blood gym hair hard_$ keys los mango* me__# me_cayo my_dog our queri* some the the_BODY they very want well
-8: #_# BUSY__the HURT_ME_. KIN ME__AGAIN ME__ME ME___BROKEN ME___ME ME__agua ME_dog NOT_. PROGRAM STOP_en TOOK_OTHER USE_. ^__no ^__sient* are el en_OTHER_BODY enfre* espos*_se estoy_STOP guard* movie pasa_$ pasti*_con por put real_$ salio se_WRONG shaky tengo__MEANS that vi yo
-9: AGO___NOT BUSY CAN_to GO_a KIN_and ME__on NOT__MINUTES NOW_ME OTHER_esta OUT__OTHER SICK_OUT SICK_was TEXT TIME_. ^_con at_ME detox didnt eso fine_$ for girl great here moms the_wagon was wrist*
-10: ._NOW BODY___OTHER BODY_hondo CAN DAYT_. LIFE OTHER_BROKEN OTHER_WANT OTHER__por de este fui on_$ so_bad tan the_ambul*
-11: ._CLINIC ._HOPE ._WHAT BODY_are KIN_ME ME_KIN_is ME__DRUG ME__at OTHER_BODY_de WANT ^_the ano cambi* de__escal* go me_despi* tembl*_$ tiene* vacun*
-12: #_and ._GO ALMOST DRINK_PAST IF IF_NOT KIN___SICK ME_NOT OTHER__conte* OTHER_de PAST SICK_pero TEXT_NOT WHAT___OTHER ^_a ^_y a bien_$ ganas helpe* is_sore oh on__work prett* smoki* windo* with
-13: CAN_ME ME__las NUMBER OTHER___SICK OUT__. SICK__GO START__. ex inter* just just_TEXT on__BODY pero proba* proud reall* respi*_hondo
-14: .__AGAIN BYE HURT_ME ME_JAIL_las OTHER_. OTHER__a SICK_de TEXT_. THREAT it of para perro siste* ver y__TOOK
-15: BROKEN_OTHER JAIL_. ME_cayo TEXT_OUT ^_shoul* antoj* be fine full good how i_swall* ir littl* su to trist* un_DRINK
-16: JAIL_las ME_in SICK__TEXT cabez* die la_sobre* llama__$ ojala paint shake*
-17: ._NOT_DRINK SICK_BODY but de_SICK famil* me__sangr* no_manch* on_purpo* pain paint* percs_$ risa why would
-18: GO_to OTHER_NUMBER UNTIL__. about becau* no__dormi* of_SICK
-19: #_$ NEW OUT_. done profu* so this tome__y yeah
-20: TOOK___BODY asi ensen* their throw
-21: DIE fue la_insul* mejor ok wrist
-22: NOT_SICK ^_una drank_# murio
-23: DRUG__SICK NOW_._OTHER UNTIL con_ME haha
-24: OTHER_in ^__dog corte_las every*__ME or sore tele
-25: YOU YOU__a tragu*__pasti*
-26: DRINK_ME duele face__$ so_ME
-27: TOOK_ME bette* the__TOOK
-28: CLINIC REMOVE_ME never
-29: ^_and high
-30: you
-31: purpo* quier*
-33: herma*_se
-38: lol my_blood
-40: jaja
-45: que__sangr*
""",
    "danger": """
50: OTHER_KILL_. ^_gunsh* acuch* bates del_pelo en__alber* held hit__wife ima__OTHER locke*_in mando_a meter*__cuchi* padra* rage raped revis*__NUMBER sciss* sex stalk* touch*_ME una_camio*
49: pisto*_$ tiene_una tiros
48: trail*
47: pelig*_$
46: NOT_estoy TEXT_jumpe* downs* me_viola*
45: dano_a gang his_throa* me_vino owe stepd*
44: MINUTES__SICK me_ahorc* persi* to_snap y_manej*
43: AGAIN___SICK JAIL_ME_in YOU_GO_a ^_shots esta_DRINK setti*_at
42: ._HELP_OTHER ME_violo and_says de_aqui estoy_THREAT oblig*_a pimp
41: ^__point* amarr*_$ aqui_antes me__sigui*
40: arma_$ cable__NOT en__patio quebr*_OTHER_BODY quema*
39: OTHER_OUT_del almoh*_en asalt* behin*_me cuell* haga__$ throw* viole*
38: ME_was_HURT OTHER___NUMBER PERSON__tryin me_since men putti*_a su_nombr* they_shot traen
37: NOT_CALL_WHAT NOT_safe PERSON___REMOVE ^__capaz guys my__hits robbe* stabb* viola*
36: SICK_this WHAT_OTHER_proxi* cant__out cops_$ hands__ME me_quito shook__baby sola_$ tumba*_OTHER
35: ME_quier* PERSON_TOOK al_lado my__lady no_pago picar scare*__go smash* yard
34: JAIL_por_WANT ^_corri ^_mande* a_gun al_KIN beati* debo me_tumbo porch_with
33: ._TEXT_HURT IF_CALL KILL_al KIN_pulle* black_eye con__bate deuda gasol* is_HURT_ME porch que_hoy rastr* that_boy viene will
32: HURT_PERSON ^__puso ^_dejar* a_bat a_knife atras bruis* el_encar* entra*__mi hombr* looki*_for no_llame* venia*
31: #_he ahori*_$ balaz*_aqui break* debaj* golpe* is_shoot* my_bf o_ME poiso* robar*_a secue* threa*_me visto_$
30: HURT__KIN KILL_PERSON TOOK__hirvi* desgr* didnt__to echo_gasol* gunpo* im__dange* snap
29: HURT_ME_up TOOK_un ^_tirar* ahorc*__que by__hair by__or estan fuego me_volvi* not_safe on_meth parti*_la quebr*__BODY
28: ^_balaz* adent* arras* bat busca*_$ cuand*__me drunk gun_to hidin*_in hit_my know_where me_vendi* mi_venta* nina_y plomo suelt* swing*_a whisp* y_viene yelli*
27: GO_STOP_there KILL__KIN NOT_CAN ^_mande ^_viole* and__woke being__$ cigar*_$ deale* fire_$ hacer_TEXTS mache* segur*_en stab to_ME_KIN
26: NOT___OUT PAST___OTHER THREAT about_to burn cuart* door encer* esta_pegan* he_broke in__parki* man por_ME put_a sin_ropa that_man threw__water voy__alla waiti* windo*
25: ME_WANT_to NUMBER___WHAT OTHER_esta OUT_and_OTHER after__$ avent* comes__$ con_esa escuc*_WHAT las_escal* my__hit out_front rompe* va vuelv* y_ME_STOP
24: CALL__sus HOME__DAYT HURT KILL_a KIN___MEANS NOT___GO PERSON___HOME ^__being atras_$ bodeg*_$ burns dice dijo__de esta_afuer* felle* hes jumpe* la_escop* marid*_me me_pega mi_parej* parto plomo_$ three__now tiran* tiro towns van venta*
23: ._TEXT_JAIL GO_para ME_AGO_LATER TEXTS_with WHAT_ME_va ^__landl* ^_peopl* a_algui* acuch*_$ addre*_and door__$ echar*_algo fight__the keeps la_mara lasti*__algui* manej* parad* polic* puedo_habla* quier*__la siren* so__cant someo* un_tubo want__$
22: ._ME_TIME HURT_OTHER_. HURT___KIN ^_algui* ^_lo ^_me circl* drink*_$ en__cara esta_START from_OTHER juro knife_and la_pandi* my_apart* on__BODY que__proxi* quier*_KILL quier*__$ segur*_aqui shoot* so_mad troca was_assau*
21: GO__burn KIN_left LATER_ME_. NOW___MEANS TEXT__BROKEN WHAT_MINUTES WHAT_YOU ^__found ^__quier* ^_si a__hoy a_hamme* again* comin* dont__nobod* estoy_debaj* ex fired guy_at hit_me hits_ME is_tryin* kill me_corta* me_tiran my__too safe_here someb* trae tryin*__break
20: GO__alla ME_LIFE_HOPE ME_andan ^__pandi* ^__patru* ^_quier* a_DRUG anda borra* cant__me choke* con__nombr* cousi*_$ dijo_que donde_LIFE donde_vivo encer*__la ese__$ esta_rompi* for_real he_hit hit_on jumpe*_ME kidna*__KIN las_paga los__OTHER me_amena* metie* restr* saco the_wall y_GO
19: ._CALL ALMOST___KIN GO___OTHER KIN_REMOVE_OTHER ME_LIFE ME_en_OTHER ME_pimp ME_under NOT_ME_STOP NOT__HURT OTHER___DAYT OTHER__gas PERSON___ME STOP_GO ^_send a__cosas abusa*__mi al_bebe boyfr* busca cryin* dad__me de_viola* donde dont__safe escon*__el front__the hacer_dano jump_ME kitch*_right la_cabez* light_on me__contr* me__night need__get pateo_OTHER says se_TOOK someo*__in tiran tomad* traig*_OTHER unos
18: DRINK_and MEANS__OTHER MEANS_en ME_AGO ME_tumbo NOT_CALL NOT_loud TEXT_OTHER_JAIL ^__por ^_someb* about__my acosa* at_gunpo* baby busca* cocte* cuchi*_$ darle encer*_$ feel_safe follo*_me in_$ las_tijer* levan* me_deja me_entie* me_metio not_loud para_ME_KIN peopl*_from said se_quier* the_cops to_hurt un_cocte* viene*
17: ._HELP CAN_hear DRINK_y_BUSY GO_a_REMOVE JAIL_ME KILL KILL__ME ME__traff* ^__marid* amena* choke*_her comin*_for cravi*__and cryin*_$ cuand*_salga dijo_WHAT dispa*_$ duerm* hidin*__the hit__kid hits_me hurt_him in_here landl* me__encer* offic*_not out__here scare*__my se__NOT tengo_en tiene__MEANS upsta* y__diero*
16: #_elm BROKEN_in CAN__see HOME HURT_a_ME HURT_de_ME KILL_HELP KIN__YOU ME__the NOT_CAN_ME NOW_porqu*_ME OTHER___MEANS PERSON_is SICK_ME WHAT_IF ^__debo ^__feel ^__metio apunt* broke carro__con donde__$ face i__assau* me_puso mi__borra* molie* my_yard quemo__un sabe shoot they_know todav* un_tipo wont__$
15: IF___OTHER JAIL__OTHER ME__KIN ME__of ME_esta ME_oblig* NOW__# OTHER_GO TEXT__y THREAT_de WHAT_BROKEN_OTHER YOU_TOOK ^__donde ^_hay brake con__ME cuchi* de_ME feel__at in__van jump_me le__venen* me_violo miedo__mi nene__OTHER puert* safe salir shelt* shotg* smash_OTHER toca_$ truck tumbo__dient* turn
14: IF_ME_ve MEANS ME_KIN_KILL NOW_se_BROKEN OTHER_encar* TEXT_REMOVE YOU_quemo_OTHER ^__tiene* ^__tipo ^_dice ^_dijo ^_going ^_there* and__GO and__dont and__want aqui__$ are_GO bicho* como_loco de__dedos de__pesos droga* en_ME esa__$ escuc*_que estoy__salvo fierr* for_ME going hand__OTHER here_$ i_heard kill__all lleva*__mi me__busca* me_again me_pego next nosot* on_ME papel* pega_$ puert*_$ rifle sangr*_la smash_his termi*_$ threw vivo yo_$
13: KILL_ME_KIN KILL_this ME_STOP ME___BODY ME__hits ME_puso ME_whisp* OTHER_GO_a OTHER_GO_to OTHER_WHAT_ME OTHER___USE REMOVE_MEANS_. REMOVE___AGO START_con_OTHER THREAT_. THREAT_de_ME TOOK___HOME WHAT__proxi* ^__la a_HURT a_pegar afuer*_$ desde espos*_me estoy_encer* green he he_locke* him im_being it_$ le_quemo me_asalt* me_down pasil*_$ pateo_la pegan* pleas* quier*_lasti* sali_para senor_y someo*__my stabb*_$ telef* the__ME traba*_no tres tubo where_ME will_kill wont
12: GO_a_KILL KILL_OTHER_. ME_KIN_ME ME__up ME_patio ME_tiene* NOT_para OTHER__ME OTHER_pandi* THREAT_WHAT WANT_KILL YOU_HURT_muy ^_temo a_ME abajo abrir armad* armed broth*_in de_# esqui* esqui*_$ hay__OUT hit__again hoy_me hurt_someb* hurti*__$ husba* husba*__me i_swear last__he light__ME llegu*__porqu* locke*__the los_WHAT_ME mande_la me__paga me_toca my_husba* my_littl* night__i no__hoy offic* por__vida se_donde shoot*_$ swing* the_KIN throw to_smash toca traig*_el un_MEANS un_carro us_$ venta*_$ want y_ME_KIN y__HURT
11: #__now ._YOU_GO BUSY___CAN DRUG_and IF__CALL JAIL___NOW KILL_. MEANS_OUT ME_IF ME_pateo ME_was NOT_know OTHER_parqu* SICK__OTHER TEXT__ME THREAT___LIFE WANT_offic* WHAT__los ^_call ^_estan a__vieji* at_ME balaz* by_her close*_$ colon* dude en__cuart* esta from__bus go__this hear hell__ME ill la__$ looki* matar* me_andan mi_nene money month*_$ my__place nenes now_$ on__$ orden_de parti*_OTHER pay por__escal* put__in rippe* rompi* sale_del someb*_tried tent the__right there*_a tiene to_TEXT_ME vino with__MEANS
10: ._ME_TEXT ._TEXT BROKEN_a_ME CALL_._ME DRINK_y HOME__NOT HURT_. HURT_ME KILL___KIN KILL_that ME_KIN_. ME_estan ME_windo* NOT__va NOT_paso OTHER_HOME_esta OTHER__para OTHER_cryin* OTHER_puert* OTHER_va OUT_del_BUSY TEXT_ME_KIN TEXT__KIN ^__papa ^__pushe* ^_esta ^_gang ^_le ^_los ^_my ^_same ^_venia* afuer* and__ME con con_canda* cuand*__sola cuart*_$ diner* dos elm en__cafe en__cocin* entra* estoy__$ fight for__$ found guy hands hed her_$ hijo_anda hitti*_me i__$ i_could jumpe*_me la_boca la_casa locks lot me_oblig* mi__ahori* mi__noche mi_tio my_ex neck need punto que__cuida quier*__ME run sacar*_pisto* shovi* tengo__de the__$ to__HOME tonig* took_my violo voy__matar
9: DAY_NOT HURT_a KILL__todos MEANS_. ME_CALL_. ME__place ME_babie* ME_with MINUTES__break* OTHER OTHER_CALL REMOVE_ME_de TEXTS___ALMOST TEXT__BUSY TEXT___OTHER TEXT_in_ME WANT_. YOU__ME ^__me ^__oblig* ^__tiro ^_estoy ^_mi ^_polic* ^_se ^_told a__$ acros* algo_en algui* and_NOT_GO aqui being_HURT car con__cable con_botel* dudes esta__OTHER estan__la got_jumpe* gun__work have__$ he__gas hell house i_might im_trapp* la_marca la_nina los_KILL mano__OTHER mi_novio my_kids otra__$ pandi* pega por__$ saben_donde segur* sigue so__NOT throu* tipo tipos to_# wont__me
8: AGO_OTHER CAN__OUT DRINK___OTHER GO___JAIL IF_NOT KIN_BUSY ME MEANS_to MEANS_to_BUSY ME_TEXT_ME ME_TEXT_jumpe* ME___HURT ME___TEXT ME__from ME__it ME_in NOT_se OTHER_CAN OTHER___BUSY OTHER__next OTHER__the OTHER_cara OUT_del STOP__viola* WANT___OTHER YOU___TOOK ^__beat ^__de ^__hombr* ^_tengo ^_voy a__KIN a__otra almoh*__OTHER and_hes balac* boyfr*__me break*_in cabez*__el casa el_revis* encim* estan__$ for__life got__# hay_PERSON holds_me is_tryin kitch*__now la_puert* looki*__me lot_# mache*__mi makes__STOP me__corre* me__said mi__$ mood__he my__$ my__right out__back over pared_$ pisto* sigue__$ the_JAIL there tiene_JAIL time_he truck__me un_cuchi* uno volvi* wants with__gun
7: #__ME ._IF_OTHER ._JAIL ._ME_THREAT .__KILL BROKEN__. GO__TEXT HURT__. HURT__AGAIN HURT__ME IF__ME IF__NOT JAIL__se KIN_ME_HURT KIN__ME KIN__NOW KIN_de KIN_has MEANS_at ME_OUT_para ME__UNTIL ME_las_MINUTES ME_nene NOT_CALL_OTHER NOT__de NOT__safe NOW_mismo OTHER_STOP OTHER__KILL OUT_. STOP_HURT_ME TOOK_OTHER_BODY TOOK___NOT WANT_HURT WHAT_to YOU___KIN YOU_quemo ^__herma* ^__tiene ^__want ^_carte* ^_he ^_i ^_voice* a_fight aroun* asalt*_$ bate been cant capaz carro con_OTHER_CALL cosas dando dijer*_que from_ME gas_on grand*_is has__MEANS has__OTHER herma*_anda hoy i_feel in_ME_DRINK is_THREAT_ME its_ME mata_$ matar_$ me my_babie* of__HOME on_OTHER on_OTHER_BODY que__queri* soy tengo__la the__crew the_tub tiene*__$ todav*_$ una_MEANS van__venir water__me wish
6: #__im .__HURT ALMOST___OTHER BROKEN__and BUSY__OTHER CALL_WHAT CALL___KIN CAN__. HOME__CALL KILL__. KIN__THREAT KIN__is LIFE_HOPE_. MEANS_and ME___KILL ME__but ME__con ME__corre* ME__por ME__so ME_do_TEXTS ME_parej* ME_vendi* NOT_TEXT_NOW NOW_NOT_ME OTHER__HOME OTHER___ME OTHER_are OTHER_in OTHER_says OUT__here PERSON_. TEXT__JAIL YOU_esta ^__debaj* ^__en ^__got ^__kidna* ^_cravi* ^_im ^_two a__amigo a_hacer ahorc* and__keys and_said at__$ baby_$ broke_my con__CALL contr* en__CALL en__OTHER encan*_por floor_$ golpe*_$ ha__$ has hay__afuer* he__home her hijo_$ himse* im_hidin* im_scare* in__kitch* ir_$ is_OUT juro_ya levan*_$ llame* madre_con me__cuand* me_dispa* me_golpe* mi__ahora need__not patio patru* que__mata road run__over safe__home said_im sigo_ME subie* the__down the__line threa* tijer*_$ to_$ un_marti* van_a viola*_$ want__hurt y__quier*
5: ._CALL_ME ._KIN ._ME_KIN ._NOT_ME .__THREAT BUSY__# CALL_NOT DAY_ALMOST_en HOME_. HURT__OTHER HURT___AGO IF__KIN KIN_ME_TEXT KIN__. KIN__START KIN___THREAT ME_BODY_so ME_NOT_safe ME__PERSON ME__TEXT ME__man ME_pateo_OTHER ME_viola* NOW_YOU NOW__OTHER OTHER_BODY_. OTHER_TEXT_ME OTHER__it PAST__. PERSON_se TEXT_a WANT__KILL WANT_to_KILL WHAT_de ^__ahorc* ^__might ^__senor ^__voy ^_abusa* ^_trae a_KILL a_MEANS abajo_$ addre*__ME anda__con ayuda__me been_KILL boy break*__$ contr*__$ dando_$ dice__nos en_OTHER encan*__una ex__my girl go golpe hamme*__ME has__ME his__$ holds_ME im ir llega man__ME mando marid* me_$ me__$ me_turn meter my_door out pateo pego__vez peopl* phone place plant* se__ese sin sleep_with someb*_is tengo_THREAT the__hes the_house the_room to__OTHER tumba*_la un__AGO unos_hombr* unos_tipos ve want_to y
4: #_me .__NEW CALL___OTHER CAN_KILL DAY__OTHER GO_a KIN_CAN KIN_DRINK KIN___KIN KIN__the MEANS_y ME_. ME__DAY ME__DAYT ME__LATER ME__said ME_and NOT__. NOT__segur* OTHER_KIN OTHER__and REMOVE_MEANS STOP_de_HURT TOOK__ME WHAT_IF_NOT YOU__OTHER YOU_puse ^__boyfr* ^__broke ^__deale* ^__estan ^__from ^_no ^_she ^_someo* ^_they an and__NOT arma ayude*_me blade break_in come crowb* dano de__$ de__cama de_numer* desde_el dia_pensa* dice_que down el_cuchi* en_THREAT ese esper*_me estoy_embar* ex_is found_out gunpo*_$ hacer_una here hit__$ in__room is_open kidna* las_# le locke* me_cuida me_sigue me_tiene* mi_patio mothe*_$ my_pimp neigh* ninos no__segur* noche novio pegue__fuert* piso piso__ME put quier* quito quito_las reven* same scare* se__$ senor set sharp* that__neck the__STOP to_TEXT tres_veces un__$ vida_$ vuelv*_me with_OTHER
3: #__$ ._NOT_CALL ._PERSON_ME .__MINUTES ALMOST_# DRUG__un GO__HURT HURT_del_BODY KIN_in LATER_WHAT LATER__OTHER MEANS___KIN MEANS_aqui ME_# ME_TOOK ME__REMOVE ME__YOU ME_dio_UNTIL ME_might NEW_ME NOT_ME NOT_ME_ha NOT_ropa OTHER___DRUG OTHER__in OTHER__y OTHER_boca OTHER_comin* OTHER_mara OTHER_ojo OTHER_said OUT_ME TOOK TOOK___OTHER WHAT__esta WHAT_loco ^__been ^__holds ^_deale* a_pan almoh*__la amarr*__la at__STOP break carte* cops cunad*_en dando* de_OTHER del_cuell* desfi*_$ dicen dispa* dos_con el_$ el__$ el_parqu* girl__the he_said hombr*_$ im_about in_ME kill_me killi*_my la_cara los_mato marca_de me_every mi__tiene my of__OTHER prend* quemo quier*_GO run__STOP sayin* still tengo there_to three to_KILL to_STOP to_shoot todos_$ tumba*__puert* up__ME va__dar viole*_$ with y_OTHER
2: #_to ._OTHER .__WHAT BROKEN BROKEN__ME BUSY_a DRINK___ME HURT_the_KIN IF_TEXT KILL_al_WHAT KIN_KILL_ME KIN___HURT KIN__esta ME_BUSY ME_IF_ME ME_KILL ME_TEXT ME___SICK ME__and ME__y ME_girl NEW___TIME NOT__NOT NOW_se NUMBER_NOT OTHER_BUSY OTHER_KIN_. OTHER_WANT OTHER__NOW OTHER__bad OTHER__del OTHER_coffe* OUT_front START_. TEXT_OTHER_. THREAT___ME THREAT_for_ME WHAT_YOU_AGO WHAT___ME ^__hidin* ^__in ^__matar* ^__put ^_escuc* ^_guys ^_ill ^_sient* a__OUT agarr*__cuell* aguan*_$ ahora beats__$ being cafe__se cant__$ cuida_me da dad dont dont_reply dude_$ el_cuart* el_ojo encon*__que escal* estoy estoy_segur* feel finis*_it found__where hes__$ hes__me hoy_se i_didnt in in__tub is__ME it__$ kids_$ kitch*__NOW la_mochi* le_hace le_pegue le_puse llevo matar me_mata me_sigue* me_tiro meth my__beats next_$ novio_me o__KILL on_OTHER_ME orden over_there pego_otra prest* puedo__esta put_OTHER que quier*_hacer quito__llave* sits__my someo*_been the__AGO them this__$ threw_boili* throa*_hes tirar* un va_$ y_NOT_ME
1: #__ganas ._DRINK ._NOT ._NOW_YOU ._OTHER_WANT .__BROKEN AGAIN_and AGO_NOT ALMOST__KILL BODY___NOT BUSY__HURT DRINK_. GO_to HELP_OTHER KIN__DRUG KIN__NOT KIN__TOOK ME_KIN_de ME_KIN_esta ME_STOP_de ME__ME ME__THREAT ME__WANT ME__is ME__los ME__to ME_cuida_ME ME_trapp* NOT_WHAT NOT__ME NOT_comer NOW_. OTHER_DAY_ALMOST OTHER_HURT OTHER_MINUTES OTHER__. OTHER__OTHER OTHER__REMOVE OTHER__YOU OTHER__where OUT__aqui PERSON___HURT PERSON__tryin* REMOVE__. STOP__. TEXTS_WHAT TEXTS__NOT WANT__CAN WHAT_ME_cuida WHAT__cuida YOU_AGO_ME ^__al ^__are ^__con ^__has ^__is ^__nieto ^__wife ^_hes ^_owe ^_traen a a_OTHER a_crowb* a_man aguan* algui*_en amarr* and_REMOVE are__$ at bad behin* by calle cama casa__noche dice_WHAT dio_UNTIL end esta__$ found_OUT from front going__burn gun habla*_esta hace hace_mi have__addre* his hitti* hole__of if__dont in__$ in__hand iron_$ is_break* las_MINUTES leave_$ llave los__$ los_quier* mans__$ me_escri* me_pateo me_pusie* metid* metio mi_espos* mochi*_$ my_car my_girl my_kid nieto night_and para_alla pegue_muy pelea_en polic*_$ polic*__favor rompi*_todo round said_so salir_$ salir__aqui si sin_comer still__with that__BODY the__OUT the_baby there__STOP think* throw*__at to__ME to_work todo_OTHER_DAY tonig*_$ una uncle viene_por wavin* where y_NOW
-1: #__KILL ._ME_TOOK ._WANT .__ALMOST .__KIN .__NOT BODY_ME CALL__PERSON DIE IF___ME KIN__dice KIN__in KIN_with LIFE__OTHER ME_BODY_. ME_MINUTES ME__NOT ME___HOME ME___WANT ME__its ME__para MINUTES_. NOT__GO NOT__OTHER NUMBER__ME OTHER_REMOVE OTHER___TEXT OTHER__con OUT_a REMOVE START TEXT__. THREAT___HURT TIME_. WHAT__. WHAT__STOP ^_# ^__my ^__vecin* ^_sitti* actua* aqui_en big bridg* con_ME de_START did drove en__ME en_casa escri* ever fixed he__hes how las_ALMOST lo nos or our playi* po pushe*_me quien schoo* se__BROKEN su tell they to_stran* told trist* why
-2: # ._NOW_ME .__IF .__REMOVE GO GO_a_OTHER HURT__MEANS IF__CAN KIN_ME_dijo KIN_THREAT KIN_WHAT MEANS__on ME_GO ME_KIN ME___MINUTES ME___PERSON NOT___OTHER NOW___OTHER OTHER_MEANS OTHER_TEXT OTHER___KIN OTHER_de OTHER_is OTHER_were OUT__. PERSON_left SICK_y STOP__ME USE__the WANT_GO WHAT___WHAT ^__burn ^_la a__WHAT after again and__$ answe* asi ask at__door bano__la choki*_$ de_$ dog en_HOME en__MEANS fui fuman* graci* habla hangi* he_beat hold hoy_voy i_know in__BUSY inter* is las lost manan* matar_me mom_is my_lap my_mom narca* no_tengo not prett* shoul* te to_see try vi
-3: ._NOW .__DIE .__GO AGO___TEXT ALMOST BUSY GO__the HELP___KIN HOME_de KIN___NUMBER KIN_se LATER MEANS_ME MEANS_NOT ME_NOW ME_SICK ME_YOU ME__# ME___REMOVE ME_famil* NUMBER__. OTHER__up OTHER_dedo OUT__ME TEXTS_. TIME WHAT__KIN ^__i ^__they a__OTHER agarr* al and_ME and__OTHER buddy cada esper*_$ falta fin hahah* happy me_puse mis nada se_YOU the thing thoug* vecin* yeste* yet your
-4: ._HURT ._LATER ._OTHER_TOOK ._START ._TOOK .__AGO DAY_. DETOX HELP_a HOME_ME JAIL_y KIN KIN_._OTHER KIN__en LATER_. ME_JAIL_. ME__en ME_love ME_on NOT_HURT NOT___ME OTHER_NOT PAST__ME SICK STOP STOP_the TEXT_KILL ^__baby ^_de ^_que a__# a__ex calli* chase* compr* corte de_agua dije follo*_the got_drunk is_GO las_ganas los malo manda* me__# mi_hijo pecho por propo* right shes_going take to_OTHER up_$ vende volve*
-5: #__# ._BODY ._OTHER_JAIL AGO__NOT BODY__. CALL_por IF___NOT ME__KILL ME___CALL ME_estoy NOT_. NOT__AGO NOT___BUSY NOW OTHER_a OTHER_at STOP_OTHER TEXT_. UNTIL WHAT ^__at ^__meti ^__on ^_the about ando attac* broth* choki* compa con__KIN conte* cuent* este_calor event* have i it__ME laugh* rapid*_$ scare*_me sitti* tengo__MEANS think tirad* to to__mysel* toco went would
-6: #_y #hour ._ME ._ME_JAIL DAYT GO___GO ME_ME ME_PERSON ME__a ME_dio NOT NUMBER OTHER_told PERSON_CALL PROGRAM ^__a ^__the ^_man agarr*_la alway* caso dont__the door__ME es guess head laugh matar__$ nadie_me new ok one piern* scary the_HURT the__OTHER to_CALL to__$ today tuvie* visit* y__ME
-7: .__HOME .__START AGO CALL__ME CLINIC DAYT_. DRUG HOME__ME HURT_OTHER IF__a ME_BROKEN ME_HURT_OTHER ME__BROKEN ME__un ME_to NOT__to NOW__a OTHER__se OTHER_igles* PERSON_WHAT TOOK___ME WHAT__quier* YOU_BROKEN ^__and ^__eche ^_con ^_this came dando_un del_MEANS domin* dont__me el even final* fume have__MEANS irme_a los__HURT mejor on out__$ para when
-8: .__CAN BODY BROKEN__OTHER DRINK_y_ME HOPE_en MEANS_WHAT MEANS___GO ME__CALL ME__TOOK ME___DRINK ME__at ME_dads ME_puse NEW__. NOT_KILL OTHER_JAIL PAST_y WRONG ^__agarr* ^__am a_# all casa_de chess dios esto like lleve me_pegue me_tire mucho outsi*_$ owe_ME regal* spide* techo the__THREAT tranq* ver way weeds y_ME
-9: ._WHAT GO_in KIN_TEXT LIFE NEW OTHER_# PERSON STOP_ME TEXT__GO THREAT_a THREAT_and WANT WANT___ME WHAT_. ^__viene cance* compa* con__corre* cut_my cutti* de este grito kille* la_botel* la_navaj* math para_OTHER razor screa* that with_ME yo
-10: #_la .__DRINK .__ME AGO_. CALL_to HELP_con IF_. KIN_con ME_WANT_KILL OTHER_HURT_. SICK_. YOU ^_kids also and_THREAT at_BUSY de__ME dias en en_OTHER_HOME gusta is__now ive jajaj* mama_$ mas mi__sigue murde* mysel*_$ of pase que__quier* quede so the_MEANS too vi_a
-11: ._AGO KIN_and_ME ME_TOOK_a NOW_ME NUMBER_. TEXT_TEXT TEXT_to WANT___MEANS ^__$ ^__im accid* be colga* como cut di mal pero se_WHAT taxes then un__WHAT well
-12: ._OTHER_MEANS JAIL___ME ME__STOP ME_at NOT__that OUT___HOME USE WHO algo_$ and_CALL by_a comie* docto* gave great inyec* its quite rope than thats
-13: .__OTHER HOPE ME_cuart* ME_know NOT_WANT en__puert* gripa it ni orgul* siste* teach* tengo__pisto* tengo_un the_same
-14: ._KILL .__SICK BYE KIN_says OTHER__# a_lot antoj* coraz* creo drive for igles* la llama* ofici* outsi*__house se__OTHER some
-15: ME_a WANT__ME ^_and estoy__ME looks mi_cuart* preso yeah
-16: DAY OTHER_JAIL_ME broth*__he cold proba*
-17: arreg* frien* solte una__ME
-18: .__LIFE MEANS_de con_ME_KIN puent* se_ME
-19: CALL_ME ME__HOME TEXT__in becau* bien just me__matan* me_quier* oh reall*
-20: BUSY_ME CAN START__. a__ME me__miedo tarde used with__KIN
-21: #_$ UNTIL__.
-22: but that_OTHER we
-23: THREAT_OTHER good
-24: ME_WANT ME__se
-25: HURT_TEXT asust*
-26: soga
-28: KIN_._ME you
-29: was
-30: show
-32: .__BODY
-33: ME___HOPE
-34: mysel*
-35: had me_mato
-37: HURT__at
-38: HOSP
-39: WON lol
-40: jaja
-44: haha
-50: ME_GO_a
""",
    "distress": """
50: #__dark #_apaga* ME_break* ME_hate_ME REMOVE_with_OTHER TEXT_bette* YOU_peso ^_jones* a_compr* a_ganar acaba*_las anyth*_anymo* arrui* bebi_hasta being_me by__threa* de__sirve deses* despa*__the destr*_$ dont_deser* enoug*__this es_demas* esta__mija falli*_apart forgo*__ME haven*__or hople*_$ house__so im_despe* it__keeps junki* just_SICK lloro lones* malil*_$ man__on no_hope pain__stop panic*_$ same_hell shell_$ soled* the_use venci*_$ why_bothe*
49: WANT___DRUG estoy_hundi* givin*_up going__open of_fight* recae*_$ ruine* so_alone
48: cant_take estuv*__punto in__min olvid*__mi
47: all__do dios__oye estan_mejor fix_$ hoyo nothi*_helps quier*_rendi*
46: LIFE_is ^_nadie dark_place im__lost limit*_$ llama*__quier* sopor*
45: en__trist* gave_up para_donde sirvo ultim*_$
44: ME_might_USE ME_quier* OTHER_toall* and_cry odio para_WHAT so_depre*
43: el_mundo no_use
42: aband* cumpl*_y de_lucha* faile* no__remed* panic__$
41: YOU_CALL_al ^_barel* miss__at nothi*_matte* se__segui* todos_me vale valgo vida
40: NOT_ME_TOOK and_falli* bottl*_in de__ching* estoy__mal fondo fraca* is_crawl*
39: about_to any__it camin*__compr* closi* dispe*_$ eatin*_me hate__ME me__na me_rindo neces*_una panic same__DAY ser__$
38: ME_._WHAT NOT_soy_NOT after__month* basur* cryin* it__right its_too livin*_for mejor* nobod*
37: OTHER_LIFE_se doy drown* even_try mothe*_$ no__arreg* por_dentr* se_dan todos_se
36: OUT__down START_loco ^_about ^_hopel* a__alway* about__tonig* alma dark de_veras estoy_quebr* hopel* no_futur*
35: NOT__con a_perde* anxie* cant__on con__diner* cryed_all deale* failu*_$ far_GO lucho mundo_$ no_llego on__way sin_nadie weigh*_on yo__mas
34: NOT_ME_mess a_salir at__limit de_pelea* dolor_$ dont__bette* doy_asco el_cuerp* hole hope_$ lucho_$ no_fixin* por_ningu* puedo__con sufri*_$ tengo__ansie* tired_in trust_ME_NOW y__diero*
33: ._WANT_USE HOPE_the ME__belon* NOT_one ^_muert* a_burde* asi__solo cant__doing estar_USE estoy_hecho had_$ it__never llora* me__matan* recai*_pero see__today to_look trash_$
32: NOT_WANT_ME NOT_valgo been__days cares__ME fuerz* hurts i_giv kids__then licor*_y the__alone to_DRINK
31: CALL__k NOT_way_OUT NOW_HELP_. ^_amane* ^_mis ^_todos bajo_los cuent*__dan depre*_$ futur* light no_merez* no_tengo queda
30: NOT_tiene and__reaso* casi_recai* cuent*__NOT drown*__$ eat_alone en__camio* esper* hoy__ya losin*__mind pesa there*_NOT trist*__trist* una_carga using_$
29: ME_LIFE NOT_LATER NOT_TEXT_USE NOT_merez* ^_every* da_igual de_malo estor*_en let__down matte* me_rendi need__drink nunca__a paro__llora* salid* soy_una tengo__botel* todo_esta trapp*
28: #_im BROKEN___BROKEN DAY_AWAY GO__DRINK ME__faili* USE___USE atrap*_$ break*_down cares cried__the every*__HOPE hago_falta hopel*_today igual im_broke* llora*_NOW quier*_droga* sigo_$ space_$ the_dope todo_se toque_fondo
27: #_month* ._ME_BROKEN ._TEXT_NOT DRUG_NOW_. ME_GO_crazy ME_giv NOT__este NOT__mas NOT_anymo* ^__let ^_dying ^_lloro a_todos cant__this de_usar every*_i fight hople* im_nothi* keep__i losin* mismo_infie* nada_me no_point no_puedo no_stren* not_one para_levan* pedaz* perdi punto_de sient*_WHAT_ME sin_esper* soul tired_of to_TEXT_DRUG un_fanta* vida_es way_OUT
26: ALMOST_digo ME___LIFE WHAT_is_WRONG ^_numb a_ser anymo* caso de__cama el__infie* estor* for_$ garba* hijos_no i_ruin igual_de in__truck insid* its__dark its__much la__pues la_corte quier*_tomar segui*_asi tengo__ganas the__GO want__use y__razon ya_viene
25: ME_NOT_tengo ME___BROKEN ME__asham* NOT___NEW WHAT__perro ^_every a__lado a_waste dang_phone even__ME fondo_y i__nobod* i__worth* i_even mom__i nothi* por_consu* remed* throu*_the traig*_OTHER tryin*
24: ._WANT_DRINK NOW___LATER SICK_OTHER_alma ^_faile* ^_night* all__it cambi*_$ donde_hacer* every*__too far_gone feel__a given__$ im__low just_ME la_toall* la_trist* le_impor* morni*_i much__i never_be no__compo* open_it screa*_in so_bad termi*_en what_for
23: HOPE ME_TOOK_. STOP_of_ME a__YOU anybo*_$ bien__de el_traba* estoy_derru* given_up not__well sient*__NOT since__said sit trust__NOW waste
22: ALMOST__DRINK CAN___AGAIN HOPE_._NOT ME__HOME NOT_GO_on NOT__arreg* NOT__futur* NOT_fixin* NOT_stren* STOP_every* TEXT_USE al_borde all_for ansie* barel*__on belon*__$ cant_do cravi*_are damn dias_$ estoy__HOPE freak*_out givin*__$ home__$ it_matte* mom_died my_rope ningu*__$ of_any on_ME_KIN on_every* pray puedo__esto room_$ so_done soy_un takin*_up thats_ME the__closi* there__no trapp*_$ volvi*
21: BROKEN_ME_KIN BROKEN_it CAN__miss NOT_BUSY_en NOT_HOPE_the NOT_good OTHER_canti* WANT__HOPE WHAT_ME_pasa WHAT__TOOK WHO_ME ^__segui* alway*__$ burde*__my cerro__mundo compa de_LATER_WHAT deses*_$ down__the droga* el_numer* empti* esta_ganan* estoy fanta*_en fingi* hallo_senti* in__hand it_ever lo__$ my_kids no__veo on_$ puro_HOPE put_whate* stand*_outsi* tengo__alma the_liquo* un_trago well__all
20: GO__USE ME_limit NOT_fight OTHER___KIN USE_a ^__destr* ^_aint ^_alone ^_cried aguan*_$ as__same at__end desmo*_$ doing__at dont_see fixin*_it im_drown* no__under* parar_de reaso*__get siemp* the_money the_point todo tryin*_$ worse wrong__me
19: ._AGO_WHAT ALMOST__estan BROKEN__mind GO_to_TEXT HOPE___HOPE ME__under ME_touch OTHER__infie* TEXT__ME ^__given baby_today cant__it cared__ME de_ser enfre*_$ eso__$ esta_mejor haven*__to is__off mano_$ na_$ need_it ocupo_help see__way sient*__sola sigo_inten* soy takin*__space tan_HOPE this_anymo* to__happy todo_es viene y__cuerd*
18: #__al BROKEN___DRINK ME__but ME_estoy ME_ruin NOT___DAY STOP_TEXT_. ^_$ ^_sient* ^_traig* abajo all__be am_$ anoth* are_KILL_ME cansa*_de casi__que ching*__me done__$ dont__how drown*_here estoy_$ i__nothi* in_ME in__# invis* its_NOT just__TEXT left_$ me__atrap* me_odio money_and my_deale* no__esper* que__conve* skin__crawl* so_HOPE to__DRINK vecin*_estab*
17: #_i BROKEN__WANT NOT_OUT STOP___MEANS WANT_WHAT_NOW WHAT_IF WHAT_NOT_se WHAT__bien ^__morni* ^__odio ^_cant ^_cryin* ^_im ^_piece about__break anybo* be_anyth* bothe*_$ break* buy_$ cada__mas de_sufri* dead_insid* dia__la drink_$ esper*_$ famil*_NOT got__bottl* is__same keep_doing las_noche* las_ultim* levan* lucha* mind_NOT_BROKEN norma*_$ out__hope pena sitti*__the so__today stand*_THREAT there_is to_USE todo_lo
16: DETOX__DAY HOPE_up KIN__TOOK ME_and ME_ruine* NOT__mess NOT_un OTHER_BODY STOP__llora* STOP__todo STOP_of TEXT_NOT_one WANT_un_DRINK WHAT_START_. WHAT_WANT ^__sient* ^_been ^_deses* ^_feel ^_tengo ^_too aband*_$ any_more apaga*_$ bed cama cant__cryin* cant_stop cero_no comed*__se cuant*_mas di__lo diero*__un eat_HOPE eatin*_ME en__bano fallo floor hope im__failu* im_worth* la_noche la_pared me__comie* muebl* nobod*__notic* nobod*_calls of_ME_MEANS se_murio ser_yo sient*__HOPE so_lonel* terri*_mothe* than__dope todo__STOP using_its want_me witho*__mess
15: ALMOST_are BROKEN__. BUSY___OTHER CALL___WANT ME_at NOT_CALL NOT_see NOW___DAYT WANT_GO_a WANT__DRINK WANT__NOW WANT___STOP ^__impor* ^__see ^_anoth* ^_my a_NOT basur*_$ caso_segui* clean__to de_tomar do__$ esto every*__me fraca*__siemp* going i__faili* i__feel im__high impor* in__pocke* ir_a is_worse it_all just__every* like_im like_this llame*_ya mas_$ nada_$ no__hallo notic*_$ notic*_if pasa pero__CAN put__NUMBER segui*_$ stari*_at tambi*_$ tan_solo toall*_$ todas trist*_trist* valgo_$ veo why_even y_NOT y_quier*
14: #__of .__HOME BROKEN_y_NOT CAN_START_. ME_KIN_passe* ME_STOP_. ME__keep ME_esta NOT_aguan* NOT_know_CAN NOT_to UNTIL_the_MEANS ^_# ^__jus ^__on ^_wish a_PERSON all_ME_TIME all__$ all_i alway*__im and__NOT droga*_$ encim*_$ estoy__sola every* every*__dark gave__on handl*_this hijo_todo hump hundi* im_losin* in_anyth* la_bolsa la_fe le__ganas mi_cabez* my_mess nada_mejor* nadie no__caso no__dan no_hay numbe*__is on_OTHER panic* pesa_mas recov* relap* rendi*_$ rota sigo since so__NOW soy_lo step__me take__more tengo_OTHER_DRINK tengo__WHO thing think*__using this_close this_time tomar_$ too__gone why__ME y__GO ya zero_$
13: .__HOPE HOPE_. ME__BROKEN ME__estoy ME_even_TEXT NOT__compo* NOT__to NOT_calm NOT_cares NOW_para_WHAT OUT__siemp* REMOVE__more SICK__alma TEXT___DETOX TEXT__and USE_NOW ^__hasta ^__insid* ^__vez ^_para all__am every*__love famil*__nothi* feels_like forgo* freak*_OUT ganas__droga* ive_lost just_want know__much left llame* lost madre mama mano mas__$ me_acaba* mess mi_culpa my_car nada quier*__$ rezar_me sient*_NOT still__NOT stron*__for strug* tanto_$ the_walls this_$ was__close whats wife_left wish with_all worse__the y_nadie
12: #__en #_whats #_ya ._BROKEN_OTHER ._ME_STOP .__AGAIN ALMOST_ME_estan GO__NEW GO__open HELP_NOT HOPE_to KIN___WHAT ME_. ME_pocke* NOT__OUT NOT_un_KIN NOW__creo TOOK_OTHER_toall* USE__NOW ^__about ^__ansia* ^__encue* ^__lo ^__me ^__whole ^_me ^_todo ando__$ as_DAY casa__$ close_to cost deale*_just dentr*_$ esto_NOT even famil* ganas__estan getti*__tonig* holdi* how__keep i_need in__hole it__TEXT llora*_AGO_PAST low_$ me__dios meter__algo mi_famil* my_siste* navid* ni no_valgo notic*_IF padri*_$ para__tanto puedo__$ que__todo ruin_every* said__$ sleep step__ME the_kids this__phone to_give will_never y_apena*
11: ._BROKEN ._ME_NOT ._NOW_NOT ALMOST_ME BODY__OTHER DRINK_store ME_HOPE_up ME_USE_apart ME__SICK ME__asco ME_diero*_ALMOST NOT_KIN NOT_LIFE_WANT NOT_NOT NOT___OUT NOT_rezar_ME NOW_YOU_GO TEXT_OUT USE ^__aguan* ^__deale* ^__hopel* ^__point* ^_done ^_haven* ^_mom ^_nada ^_usele* being__$ burde*_to canse cant__out conmi* desde do_anymo* duerm* en__lugar end_of esta__$ even__up feels__im going__$ habla*_con hallo hangi*_on here__could hoy_voy i_touch impor*_$ keep_going me_oye mi_$ mysel*_tonig* never_going ningu*_lado no__miro nobod*_$ one__CALL perdi* perdi__fe peso por__$ quier*_$ quit__$ se_GO se__hacer soy_$ suelo_$ trist* trona*_$ vacio weigh* wey_$ what__wrong whats_the worth* ya__doy
10: BROKEN__job CALL___WHAT ME__every* ME__its ME_canse ME_feet ME_sient*_HOPE ME_so NOT__impor* NOT_see_NOT NOW_NOT OTHER_shoul* SICK_and TEXT_NOT WANT_USE WANT__STOP WHAT___ME WHO_ME_va ^__apaga* ^__broke* ^__old ^_cravi* ^_por ^_soy ^_think* al__$ alway*_$ am anyth* are_killi* attac*_$ barel*_on but_went call_$ can__going cant cant_face casi_digo caso_$ con_esto cryin*__the de_todo dejo died done__all en__cuart* esta_trist* every*_left feel__givin* feels_WANT for_peopl* ganas_de have__CALL im__crazy llora*_$ mas_hondo me_conve* me_sale nada__$ nadie_sabe negro no_aguan* notic*_IF_ME of_mysel* of_willp* on_ME own__$ para__$ para__segui* probl* sient* sient*_WHAT stop_mysel* tomar__no trist*_$ truck__for veo__$ vez__no want_it what__zero word would__$
9: #_AGO #_llame* BROKEN_en_LIFE CAN___NOW DRINK__NOW DRUG_fondo ME_USE_a ME__AGAIN ME__in ME_just ME_mind ME_rendi NOT__KIN NOT__WHO NOT___CALL NOT___OTHER NOT___TEXT NOT__hallo NOT__loved NOT_belon* NUMBER_lol OTHER__ME OUT_del PERSON_CALL PERSON__ME STOP_. STOP_de TOOK__toall* UNTIL__DRINK USE_. USE_apart WANT__to WHAT_. ^__caso ^__feel ^__giv ^__would ^_estoy ^_llevo and_NOT cant_handl* de__$ de_verda dia durmi*_en echo estoy_START ever__bette* every_day exist*_$ falli* feel__$ go__$ got__rock holdi*__beer i_can its__late junki*_$ kids la_canti* llevo lost__job mas__OTHER me__derru* me_canse mis__$ miser* mood_# neces* no__salid* perde*_todo piece_of same see_no siemp*_$ that__$ the__floor the_meeti* this_# to_OTHER usted__$ what_is years yes_$
8: ._CALL ._NOW_DRINK ._WANT AGO_DAY_. BROKEN_OTHER_fe BROKEN__and DAY_NOT_OUT DRINK__OTHER HOME___KIN HOPE__CALL LIFE_es ME__THREAT ME_drown* NOT___NOT NOT__comid* NOT__por NOT_cuent* NOT_hay OTHER___GO START_asi TEXT_up UNTIL_OTHER WANT__# WHAT_estoy ^__anos ^__mas ^__mucha* ^__paro ^__want ^__yrs ^_neces* a_flip alma_$ any_of apena* asham* boss broke*_$ cambi* chang*_$ con_OTHER done dont_know drive empty_$ end__my enter*_$ give__$ i_pray idc im im__apart im__under im_done in__way is__REMOVE it__STOP just_texte* know_why mis my__someo* my_limit nadie_me ninos no_more notic* of_hope outsi* perdi__esper* point_$ que__inten* rendi rock_in shut__and someb* stari* take tengo__de think*_about this__NOT to__DRUG to_eat traba*_y under use__now va__mejor* what__i whats_it willp*_$ ya__ganas ya_di zero
7: #__all #_peopl* ._OTHER_TOOK AGO___NOT ALMOST__USE ALMOST__segui ALMOST_said BODY_NOT CALL___TEXT CAN__TEXT DAY__the DRINK__GO DRINK___ME HOPE_para KILL__NOT KIN_lado ME___KIN ME_a ME_y NOT_LATER_. NOT__WHAT NOT_en OTHER___ME OTHER___OTHER OTHER_pared PERSON___ME TEXT_DRUG TEXT_the_DRINK WANT_PERSON WANT_trash ^__en ^__kids ^__urge ^_asi ^_desde ^_got ^_panic* ^_why a_fix a_threa* aguan*_AGAIN all_ME alway* and__almos* and_nothi* apagu* botel*_enfre* cabro*_$ con__$ dejo_de desde_que edad el_alma empty estoy__consu* estoy_bien every every*_$ every*_is extra*__mi famil*__NOT feels ganas god_dont hallo__a help_$ hoyo_$ i i__stop in__DAY just_sit keep_GO las_ALMOST late__me left__ME llora*__ni me__encim* me__ganas mind__shut much_$ muy_HOPE my__died nadie_$ night on__siste* peopl*__over right_NOW sale__siemp* screa* se_cuant* someb*__i soy__carga todo__BROKEN ya__puedo
6: #__HOPE #_trist* ._NOT ._WANT_ME ALMOST__and CAN_. DAY___NOT GO___NOW HOME__OTHER HOPE__. KIN__then MEANS_here ME_CAN_feel ME_NOT_. ME_PERSON_. ME__NOT ME_come ME_pray NOT__en NOT__with NOT_loves NOW_DRINK_. PERSON_ME_so TEXT__rock USE__NOT WANT_un WHAT_the_HOPE ^__famil* ^__hay ^__lost ^__mi ^__of ^_bottl* ^_i ^_ya a_BROKEN a__$ a_cambi* a_failu* a_mejor* aguan*_mas all_$ and__anymo* are__ME bed__days cared__i cryin*__DAY de_nada desmo* dias dope duele en__pecho every*__touch falle_a falta_a feel feel__and hace__$ heavy__cant her hopel*__# is__silen* las_ganas lo__todo mas_WHAT me__$ me_queda mind__BROKEN navid*_y need__to no__cuant* numb of_ME one_WHAT perdi_la perro_$ place_$ puedo_$ que_entie* rock__my scare* se_llevo she_took simpl*__go so__ME soy_NOT stop_$ talk_to tengo_con tengo_fuerz* this__stop todo_$ un_# una__WHAT va__cambi* viejo way whate*_numbe* y__MEANS
5: #_NOT #__ALMOST #_nothi* ._DRUG ._HOPE .__OTHER AGO___ME BROKEN_ME_mind BROKEN___KIN CALL__WANT CALL__a CAN_START DAYT__ME DAY_._CAN DRINK__. DRINK_enfre* HOPE__estoy HOPE_in ME__WANT ME___WHAT ME___YOU ME__y ME_culpa NOT___ME NOT__in NOT_on NOT_sirve NOT_sirvo NOT_va NUMBER__is OTHER_LIFE OTHER_alma OTHER_bano OUT_de REMOVE__NOT START__. UNTIL___ME WANT_this WHAT__inten* WHAT__se ^__all ^__going ^_havin* ^_perdi ^_tired ^_wats a_DRINK a__DRUG de_ME deale*__texte* denia* dios en__ultim* every*__and every*_hates feel__trash fijes* fraca*_$ fuman*_y get_bette* going__text hate hay__$ herma* insid*_$ it_$ it__NOT keep know__$ know__to late_for le like_trash live_like lost_my mas_HOPE minut* mom my_mind my_plug no_doy not__$ of__HOPE of__well olvid*_de on_like one_would over_$ peor_$ point__$ que_todo quier*_consu* right_now screa*__my screw_it sea sient*_nada sin sola someo*__me somet*_$ stop the__again they_all tiene_HOPE tired__it to_$ to_think todos up_$ up__ME use_$ wats why__try with_OTHER y__NOT
4: #_NOW_NOT ._NOT_YOU ._REMOVE ._WANT_HELP AGAIN__an BROKEN__fe CAN_PERSON CAN_con_OTHER CAN_mas DRINK_AGAIN GO_a HOPE___USE HOPE_en KIN__BROKEN KIN___NOT ME_ALMOST_said ME_TIME_. ME___DRINK ME___IF ME__a ME_algo ME_diero* ME_simpl* NOT_YOU NOT___GO NOT__a NOT__it NOT_famil* NOT_loves_ME NOT_para NOW_ME NOW_NOT_creo NOW_NOT_rezar NOW__aguan* OTHER_BUSY OTHER_bolsa OTHER_trist* OUT_. OUT_de_OTHER TEXT_. TEXT__NOW TEXT___ME WANT_ME_at WANT__. WANT__de WHAT__en ^__cant ^__di ^__done ^__got ^__nothi* ^__para ^__perte* ^__veo ^_estuv* ^_mi abraz* again all anymo*_$ asi at_ME avanz*_y cerro_el cuent* de_esto derru* done_tryin* droga entie*__ME estoy_solo even__dont famil*_esta from_IF give_up god__WANT help hoy__a inten*_$ is__peopl* jones*_hard k la_mano like__$ llama love__BROKEN loved loved__NOT mismo mood__$ more_$ muy__$ my_feet my_hand neces*_habla* ningu* nobod*_loves now_$ of__rope of_bed panic_attac* phone_lol plug_in puedo_segui* que__$ que__rompi* rompi*_en se_ME_DRINK still_TEXT_NOT text_my the_HOME this__# threa*_$ tiene__START to__$ tonig*_$ too__$ un__$ usar_$ wish__was with_ME would__miss y_yo ya__creo ya__rezar years__its
3: #_NOW #__no #_estoy #_was ._ALMOST ALMOST___ME ALMOST___USE ALMOST_de BROKEN___NOT CAN__. HELP___NOT HOPE__DAY HOPE__every* IF__LIFE ME_NOT_trust ME_OTHER_pide ME_PERSON ME__HOPE ME__comie* ME__derru* ME__dios ME__quebr* ME__so ME_hand NEW___NOT NOT_CAN_START NOT_REMOVE_it NOT___CAN NOT__de NOT__esta NOT__the NOT_left NOT_se OTHER_DRINK OTHER_TOOK OTHER__AGO OTHER__NOW OTHER_fe OTHER_mano OUT_of PERSON STOP_HOPE_. WANT_it WHAT_un ^__# ^__demas* ^__dont ^__have ^__is ^__recai* ^__se ^__soled* ^_its ^_nobod* ^_ocupo ^_scare* ^_voy again_for aguan*_otra algui*_estoy and_ME_TEXT anoth*__from any__$ asi_NOT away be__$ bed_$ by_NOT can__have casi come__to compa_$ cravi*__eatin* cryin*__day derru*_$ diero*_ganas dios__WHAT esta__CALL estoy_STOP ever fixin*__$ for__$ forgo*__i getti* hacer__$ herma*_$ hurts_and i__again i__livin* it_NOT liquo*_store loved_by mal_siemp* mano_de min_$ morni* muert*__vida my_pocke* no__$ nobod*__$ olvid*__ME on__KIN panic_HURT paso__DAY perte*_a que__cambi* quien__$ quien__va rezar_ME sale__$ simpl*__GO tempt*_to tengo__quien tengo_mucha the_DAYT the__$ this__more tiene tiene__$ took__kids try_$ use_right verda* what__do whate*_NUMBER why_$ yo_no
2: #_days #_puro #_todo ._WANT_DRUG ._WHAT .__BROKEN .__WANT ALMOST___NOW BROKEN__KIN BROKEN_en BROKEN_todo CALL_y CAN__esto DAY_NOT DRINK_. DRUG_. HOPE_._CALL ME_WANT_to ME__OTHER ME___HOPE ME___REMOVE ME___TEXTS ME__and ME__encim* ME__here NEW_. NOT_. NOT_KIN_NOT NOT_ME_queda NOT___START NOT_mejor* NOT_sient*_NOT NOT_tiene_HOPE NOW_viene OTHER_DRINK_enfre* OTHER_KIN_. OTHER__a PAST__as REMOVE_. WANT_HELP WHAT_#_NOT WHO__even ^__a ^__are ^__bothe* ^__esta ^__need ^__que ^__too ^_givin* ^_god ^_mood ^_ni ^_no ^_que aguan* aguan*__me aint_much ando_malil* any bad__$ bette*_off botto*__a can cryed__DAY cuerp*__lo dan dang_NUMBER demas__y diero*_ALMOST door_AGO down_$ doy_gasto* es__hoy esto_no every*__PERSON favor__me get hangi* hasta__alcoh* house ill_never im__$ in__dark inten* its_HOPE jodid*__$ la_cama la_casa lift_my los_ninos mas me me__quebr* me_urge me_van mi_mama mio__ME mio_que my__today no__point no_ahi no_reaso* none of__$ one_more other_end out__bed over__$ pero__derec* puedo_con puedo_mas pues__ando que__escri* queda_NOT re_mal said screw__ME see_NOT segui* ser_norma* si sient*_HOPE simpl*_NOT step tenia_y the_NEW_STOP the_cravi* they__$ theyr*_going tiene* tiene__segui* toda__noche today_$ tomar_me too_much weak_so what y_NOT_ME ya__rindo yo__tengo
1: ._AGO .__BUSY .__PAST AGO_ME_KIN BROKEN_toda_LATER CAN_YOU_have CAN___ME DRINK DRINK___DRINK DRUG_so GO__in HELP__WANT HOME HOME__so KILL_._NOT KIN_. ME ME_MEANS_here ME_WANT_it ME___OUT ME__apart ME__atrap* ME__failu* ME_reall*_WANT NEW_STOP NOT_GO_a NOT_ME_busca NOT_REMOVE NOT_YOU_hago NOT__. NOT_aguan*_AGAIN NOW_NOT_ALMOST NOW_NOT_aguan* NOW_and_WANT OTHER_LIFE_BUSY OTHER_WHAT OTHER_comid*_NOT START_. TEXT___ALMOST WANT_ME WANT_a_PERSON WHAT__ME WHO__va YOU__a ^__and ^__give ^__hate ^__in ^__reall* ^__todo ^_it ^_las a_ME a__KIN a__NOT a_nada aint aint__use aloud_to an__MINUTES and__still animo__nada asham*__cant bette*_REMOVE break broke* cada caso_START cerro_OTHER_LIFE cerro__LIFE comid*_ni compr*__YOU cryed cryed__day dan__de does_$ dont dont__anywh* doy__y duele__alma durmi*__OTHER el_bano en__$ es_gris espal*_$ esto__NOT ever_$ falta__nadie fumar gasto*__apena* gasto*_y going__drink haven* it__$ kids_and la__marqu* las_ALMOST_ME le__falta life llama_por llora*__ayer los_dias loves_me mal_$ me_$ me__asco me__volvi* meant__not might__$ mind_wont mio mio_WHAT mio__me more nadie__busca ni_dormi* no__futur* no_encue* nobod*_left notic*__i nunca on__BUSY out_clean peopl* pero_YOU pero__llame pero_quisi* point__me por_WHAT por__culpa radio right__someo* se_ME se__$ se__START sient*__$ sober talk__me thats__ME the_house throu* throu*__roof tiro__toall* to__over to__tryin* toda toda_LATER toda_esper* too__GO un_foco un_lugar use vez vida_$ way_out whats__point
-1: #__me #__nobod* .__KIN AGAIN_ME AGO__STOP BROKEN_# BROKEN__OTHER CAN_do GO___WANT HOPE___WANT HOPE__on ME_CALL ME_THREAT ME__. ME__TEXT ME___ME ME__sucia ME__tell ME__to ME_room NOT_OTHER NOT_TEXT NOT___WANT NOW___ME OTHER_STOP PROGRAM SICK__. STOP_ME STOP_los TEXT__to USE__# USE__y WHAT WHAT_YOU WHAT__YOU WHAT___CALL YOU___WHAT ^__every* ^__its ^_this all__WANT and_nobod* been caer cat class* con_ME con_PERSON con_algui* con_estas de__OTHER en__DAY end__$ este_NUMBER fall fun ganas__llora* good__$ gusta* had is_# livin*_$ many me__inuti* morir* motiv*__segui* next nice no nobod*__to okay perso* porqu* prime* see__$ serio* so_tired speci* sus then want y__CAN
-2: #__DAY ._BROKEN_ME ._GO ._ME_KIN ._OTHER ._WHO .__PERSON AGO__AGO ALMOST__llora* ALMOST_en BROKEN CALL_. DAYT DAY_. IF__. KIN KIN__TEXT ME_GO_to ME_KIN_ME ME_NUMBER ME__# ME__HELP ME___DAY ME__hacer ME_hear NOT_WANT_it NOT___NUMBER OTHER_MEANS STOP__DRINK STOP__ME TOOK___NOT WANT_STOP WANT__CALL ^_a ^_is all__STOP bette*_$ cant_talk creo_que dijo estoy_HOPE estoy_cansa* estoy_trist* frio ganas__$ gener* hey hoy hurt i__think i_like idea in__$ just_GO leave left__the like_i littl* me_tome mi mient* miss__$ monda* now of out por__tengo pract* puse so_much solo__no somet*_i sueno time to_KILL top were yet
-3: ._ME_CAN ._NOT_ME ._STOP .__NUMBER AGAIN_. AGO_ME AGO_USE AGO__NOW ALMOST HURT_ME IF_ME LIFE_HOPE ME_AGO ME_LATER ME___NOW ME__of NEW__. NOT__OTHER NOT___NOW NOT___YOU NOT__and PAST PAST_. REMOVE__. STOP STOP_OTHER WANT_OUT WHAT_ME YOU_NOT ^__im aguan*__ganas all_the and be_BROKEN becau*_ME carro como dano de__NOT eso feel_ME habla*_$ in__DRINK insul* it just mal__que mande* me__habla* me__nada nada__de nobod*_is perso*_$ pone sient*_sucia solo start* stuff sure talk the__ME to too traba*_$ tres was where with__KIN wont y_nada ya__quier* yo_sola yo_ya
-4: #_ALMOST #__NOT .__YOU ALMOST__STOP BODY__ME DETOX IF_NOT KIN_ME KIN_is ME_KIN_. ME__USE ME__con ME__do NOT___LIFE NOT__las NOT__los NOW_NOT_. OTHER__NOT WANT___ME WHAT___WHAT ^__la ^__there ^__used ^_dont algui* alone_$ como__$ cuatr* de__ME detox early esta_DAYT estoy_BUSY graci* great i__know know last limpi*_$ matar muero o poco point su the_DAY those todo_me too_$ ver_a win woke y_NOT_CAN zapat*
-5: #hour ._IF_ME AGO BUSY_. DAY__NOT GO__ME GO__STOP KIN__# LIFE__NOT ME_THREAT_the ME__CAN ME__HURT ME__ME ME__all ME__it ME__un NOT_NOW NOT__NOT NOT___WHAT NOT__up OUT__ME WHAT_ser YOU YOU___NOT ^__por ^__said ^_not a ahora and__ME as call cold de_STOP de_eso dieta donde estoy__NOT for frijo* guess its legs nada_mas ni__$ ok our piens* quier* si_nadie them to__HOPE tranq* why_ME
-6: #_ME .__TEXT .__WHAT ALMOST_. ALMOST__. CALL_ME DAYT_. DRINK_y KILL_ME LATER_ME NEW NOT_CAN_OUT NOT_de NOW___DAY NUMBER STOP___ME ^__i ^__point aguan*__ALMOST ando at conte* dead_tired dios_$ en estar for_ME from he here im_outsi* impor*__ME is is__$ it__WANT la lavar love muert* para pregu* see__HOPE sol tanto__$ usele*_$ would*
-7: #_dias ._CALL_ME ._IF .__CALL .__ME .__NOT BROKEN_ME CAN_OUT DAY__ME DIE DRINK___WANT HOPE_._ME HOPE_AGO HOPE___LIFE IF___NOT ME_USE ME_WHAT ME_a_HOPE NOT__DRINK NOT__comer NOW OTHER_. OTHER_NOT STOP___OTHER TIME USE__much ^__el ^__might ^__this ^_well al bad_i comer es here__ME hes landl* manan* menos mucho need_to on pisto* tamal the y__todo yo__$
-8: # #__WANT .__DAY .__SICK BROKEN_. CAN CAN_be GO ME_TOOK ME__PAST ME_was NOT_HOPE_up NOT__# OTHER TEXT TEXT_ME ^__calle* ^__cansa* ^__thats ^_mas ^_un back be do el espan* ex him i__$ ice like los my otra__$ para_siemp* pills recai roomm* see shoul* tome use__much watch* winte*
-9: ._ME .__ALMOST JAIL KILL ME_AGAIN ME_NOT_WANT ME__GO ME__OUT ME__reall* MINUTES_. NUMBER_. TOOK WANT_to WHAT__WHAT a_lot are__$ compa* del didnt discu* estoy_BROKEN have hay__que hones* if into livin* mejor nadie__va new por side sient*_inuti* tell this_HOME una want_a with worth y
-10: #_$ #_my ._NOT_USE ._START CALL___ME CAN__ME DAY_USE_. HOPE__LIFE ME__DRINK ME__even NOT_mas NOW__YOU REMOVE ^__con ^_someo* ago also are breat* cansa* chat cuand* jefe no__salir not schoo* se_donde talki* thank* todo_el
-11: .__DIE HURT__. LATER NOT_DRINK USE__. WHAT_GO WHAT_OTHER ^__use and__WANT de__vida hahah* i_hope it__ME ive_never just_NOT pero respi* than there this_house to_LIFE walk wante* wanti*
-12: .__LIFE BROKEN_HOPE BUSY CAN_ME CAN__CALL CLINIC ME_in NOW__TEXT de dos este find give i_think mean no_quier* queja* te when
-13: ._NOT_BROKEN ALMOST__NOT BODY HELP__. IF__was NOT_ME_. NOT_WHAT SICK START_a ^_want agua cansa*_$ con cryin*_$ good las or regre* told tomar__$ viend* y_compr* your
-14: #__$ ALMOST_NOT ME___DRUG OTHER_DRINK_. TEXT_mas bien en_ME inter* to_BUSY was__$
-15: LIFE__. LIFE__OTHER MEANS NOT__levan* NOT_feel about corta* desca* llame*_que real some viva
-16: HOPE__OTHER HURT ME___LATER MINUTES NOT_AGO NOW__ME NOW_estoy WANT___CALL ^_thats empty_and give_me ha home this__ME
-17: #__i #__stop ME_# NOT___DRINK WANT__BROKEN WANT___NOT ^__$ actua* cross* kind pasti* sugar volvi wait we
-18: #__a ^__quier* ^_like alive nadie__quier* oh tryin*_to water
-19: .__LATER HOSP NOT_USE_. NOT_WANT NOT__va TEXTS ^_going ese estoy_sola i_would lleva* no__sient* so_ME sucia
-20: .__IF LIFE STOP_it ^__porqu* ^_and ^_miser* nadie_va rain vivie* you
-21: DRINK_NOT USE___ME jaja
-22: BYE ME__with NOT_estoy a_START
-23: bebe becau* us yeah
-24: ._OTHER_LIFE antes_$ antoj*
-25: NOT_ME_TEXT aguan*__ME aqui haha
-26: NOT__LIFE but
-27: NOT__ALMOST prett* sient*__como
-28: said_NOT
-29: AGO__ME WHAT_se tired
-30: ^_en con__ALMOST lol
-32: comid*_$ vivir
-33: thoug*
-34: IF_NOT_ME ^_lonel* jajaj*
-36: extra*_$
-38: ^__reaso* muero_$ that
-39: die
""",
    "opt_out": """
50: ME_suscr* ^_fin ^_lose bloqu*_si borre* can__my cut_it de__lista me_salgo opt p_$ revok* testo* un_START unenr* withd*
48: ^_bajen*
47: ^__buggi* bye
46: bloqu*_IF de_baja send__more the_study
45: ^__mensa*
44: mi_cuent*
43: NOT_START
42: NOT_ME_inter* to_conti*
40: ^_desap* de_STOP unsub*
39: ._STOP WHAT_ME_REMOVE moles* mor not_inter*
38: ME_DETOX block off_perma*
37: ^__said ^_get elimi*
36: CAN_NOW_. STOP_TEXT ^_salir mi_regis* off__this quite* salir_$ subsc*_$
35: NOT__START TEXT_AGAIN_. con__numer* dont_send me_off nix parti* pedi
34: ^_alto bothe* cease
33: hate__TEXTS optin* s
32: ._REMOVE_ME ME__from alrea*_$ el_servi* remov*
31: WANT_OUT de_ahi del_PROGRAM it_pleas* que_pregu*
30: ^_apagu* mi_suscr* paral*
29: WANT_STOP ^_pull anymo* longe*_WANT my_accou* quier*_$ sigue* this_anymo*
28: NEW___NOT NOT_TEXT NOT_un STOP_ME_START ^_cierr* from_YOU hasta_aqui optin*_OUT optin*_out stop_all this_REMOVE
27: REMOVE__NUMBER STOP_. UNTIL_. ^_leave desap* esto todo_OTHER ya_estuv*
26: CALL__aqui REMOVE_. WHAT__OUT alto me__paz no_mor ok_STOP suena the_car
25: #_and alto__me de_TEXT dont_messa* graci* last_one me_alone no_sigan on__GO
24: ._WANT_WHAT ME_CAN_WANT NOT_WANT NOW_NOT_. NOW_NOT_OTHER YOU_buggi*_ME ^__texti* any__$ every fin_$ kill_the mas_$ renun*__los
23: ME_cuent* ME_from NOT___AGAIN TEXTS ^__$ ^__mas boili* from__progr* ni_uno opt_out pleas* rid__my stop
22: STOP__WANT STOP___TEXTS TEXT___NOW TEXT__more a__mensa* annoy* close count__out ditch_ME por_fa sigan texto*
21: #__que CAN___STOP IF__all ME_NUMBER_. ME__answe* OUT_ME STOP__PROGRAM ^__cance* count__OUT favor for_good hey_NOT para_siemp* so_STOP
20: ._GO_ME NOT__TEXTS PROGRAM REMOVE__. TEXT_mas WANT__watch* YOU__NOT alone ever_again moles*_$ remov*_$ t usted*
19: PAST_one START_. STOP_with YOU___STOP YOU___WHAT ahi_$ apara*_WHAT busqu*__$ con__TEXTS dejen_de in__study me__texte* off__good peace_$ pero__NOT sigan_$ texte* wish_to ya
18: NUMBER__. TEXTS_. TEXTS_TEXTS TEXTS__more ^__mi ^__retir* ^_anule* asked chuy close_my hago inter*_$ leave paren_$ texti*__phone
17: GO_ins STOP__TEXTS TEXT__mas check_ins desus* duboi* from__PROGRAM into__anymo* like_the now__be suert* this_PROGRAM vuelv*__escri*
16: ._REMOVE KILL__TEXTS NOT_TEXT_ME NOT_more NOT_to USE___ME WANT_NOT_TEXT WANT_REMOVE_. WANT__be a_DAY boss check dont__you hable*_por ins leve_me mande* needi* no__hable* not_doing nunca_$ parte stop_it this this_NOT
15: CAN_YOU_STOP NOT_ME_TEXT STOP STOP_esto TEXT_NOT TEXT_NOT_. TEXT__anymo* ^_mire a__cel cance* con__PROGRAM desap*_$ it_WANT it_off lo mensa* shut the_TEXTS this_$
14: .__OUT CAN_do_ME LATER___ME ME_WANT_OUT ME__REMOVE NOT___TEXT REMOVE__good REMOVE_perma* TEXT_. WANT__NOT ^__sient* cance*_$ de__PROGRAM esto_STOP list mas__$ retir*__$ segui*__esto todos__DAY
13: ._HURT ME__mas ME_aburr* ME_numer* NOT_TEXT_mas NOW_NOT_TEXT STOP_ME_en WANT__STOP WHAT__ME YOU___OTHER en__$ escri* got__say mande*_$ no_mande* no_more off__list stop_comin* suspe*_esto texti*
12: #_ALMOST CAN_STOP OUT_ME_. REMOVE_this REMOVE_with STOP_NOW WANT_TEXT WANT__more WHAT__. YOU__STOP and_lay decid* estar este__$ get__anymo* lista_$ me__$ more__mean my_mood progr* quit respe* sign_me stop__want todos__dias with__numbe*
11: ME_PAST_one ME_accou* NOT_longe*_WANT NOW_NOT REMOVE_ME STOP__. ^__subsc* ^_not ^_renun* again_$ and__NOT bajen* d de_YOU do_ME esos_TEXTS esos_mensa* give good_will i_want jus__ME kill mind__WANT nada__usted* no_deseo no_thank* opt_OUT out_$ parar_$ signi*_up the_PROGRAM this_NOT_HELP wont write__$
10: DIE__. ME_be NOT__TEXT NOW___WANT TEXTS_WANT_. TEXT___STOP WANT_REMOVE ^_dont a__signi* cero_mensa* de_TEXTS de_esto eso esto_$ kindl* off_with paren* talke*__me texts thank_you
9: #_y ._BROKEN .__NOW ME_NUMBER ME_OUT_. ME_esten NOT_TEXTS_. NOT_more_TEXTS NOW_NOT_parti* PROGRAM_. STOP__TEXT TEXT__NOT TEXT_to_STOP UNTIL_._NOT ^_# ^__was ^_can ^_desac* ^_i anymo*__$ asi_que conta*_me cost_me dont_bothe* end_my ended les_dije me_$ me_aburr* me_anden messa*__$ more off off_$ off_of puede renun*_a rid__ME sign__off spot__PERSON undo_it
8: ._ME_OUT ._NOT_TEXT ._YOU_PERSON ME_# ME_OUT ME_TEXT_TEXTS ME__NOT ME__USE ME__to NOT_TEXT_this NUMBER_. OUT___PROGRAM REMOVE STOP__are TEXTS_for UNTIL_aqui WANT__de ^__quier* ^_ive apara*_que count_ME_OUT ditch_my escri*_mas go__this i_mean it_$ mood_is no__recib* no_longe* off_the text texts_$ the__$ the__talke* to__ME
7: ._NOT .__STOP DAY___NOT NOT___ME NOT___TEXTS NOT__it NOT_longe* NOW_NOT_ME NOW__ME NOW_estuv* OTHER___WHAT OUT_from PAST_DAY TEXT TEXTS_REMOVE TEXT__STOP WANT__ME WHAT___WHAT ^_desco* ^_im ^_no alert* basta_$ be_REMOVE cance*__$ day escri*_me furth* if__all like_to no numbe* prefe* retir* servi*_graci* spons* stop_im stuff_$ thank* ya_$
6: ._STOP_NOW .__TEXTS ME_. ME_PROGRAM ME_START ME__paz ME_so NOT_ME NOT__falta OUT_. STOP_all TEXTS_ME WANT_. WANT___TEXTS ^__do ^_termi* annoy*_stop anule*_ME being_watch* bothe*_ME bothe*_me cada conti* cost_ME daily dejen__estar desac* dont__to el_saldo hace_falta id los_dias me_esten mejor messa* mudo no__$ off__roste* phone_$ quier*__$ rest__good sirve stop_$ theez time_it want__$ with__TEXTS
5: ._KIN ._YOU CAN_STOP_TEXT DAY_so ME_LIFE ME_TEXT_to ME__YOU NOT_START_a NOT_WANT_WHAT NOT_WANT_parti* NOT__inter* NOT__of NOT_graci*_NOW NOW___ME REMOVE_ME_. STOP__numer* STOP_the WHAT_NOT_. WHAT__los YOU YOU_CAN ^__asked ^__done ^__me ^__que ^_id anule*_mi basta be be_ME con conta*_$ conti*_$ doing_this end haras* im_done it_anymo* like__watch* longe* los__$ many mas mind_NOT mire my__pleas* no_quier* numer* quier*_cance* quite*_me stuff talke*_to the_fella watch*_i wont_be y_NOT
4: ._ME_DETOX ._UNTIL ._WANT_STOP AGAIN_. DAY__any GO_a ME NOT_WANT_mas NOT__ME TEXT_TEXTS_. TEXT__NOW TIME_it WANT WANT__. WANT___REMOVE ^__no ayer_que been bothe*__$ denme__STOP dije do_ME_STOP dont_need from from__thing les__ayer list__$ los_numer* me no_escri* no_soy of_here so so_ME_TIME so_YOU suert*_$ the_check these this__annoy* thoug*_$ way_the
3: ._YOU_CAN ME_TEXT_. ME_mind_NOT NEW__mind NOT_TEXTS NOT__WANT NOT__em NOW_STOP NOW___WHAT OTHER__WHAT REMOVE__PROGRAM STOP_comin* TEXT_ME_REMOVE TEXT__. WHAT_parar* YOU_buggi* ^__bothe* ^__is ^__more ^__salir ^_it dame__STOP dejen fa_$ good__ya lo__$ manda*__$ mas_TEXTS me_go mensa*_$ messa*_$ mind__want no__falta now parar* puede*_quita* que que_parar* servi* the__NOT the_progr* traba*
2: #__NOW #__and ._NOW_NOT .__ME .__PERSON .__REMOVE LATER___NOT ME_CALL_por ME_CAN_REMOVE ME_GO ME___STOP NOT_AGO_falta NOT__. NOT__a NOW___TEXT OUT__this PROGRAM__graci* REMOVE_ME_de REMOVE__roste* STOP_de STOP_de_TEXT STOP_it TEXTS__. WANT_NOT WANT__TEXTS WANT_darme WHAT__digo YOU___ME ^__de ^__leve ^__todo a__NUMBER anule* any can_you cero_TEXTS de_TEXT_ME deje__manda* don dont dont__it dont_want f_REMOVE fella im last lay_REMOVE les mejor_no more_of moved__with of__$ out perma*_$ que__todos recib* shut__off solic* the_daily was__WRONG was__mista* watch*__ME
1: ._BYE .__WHAT AGO_falta_WHAT ME_REMOVE_. ME_STOP_with NEW_ME_mind NOT_WANT_. NOT__GO NOT_for_ME NOW__be OTHER_REMOVE_. OTHER_WANT TEXTS__WANT TEXT_ME WANT_WHAT WANT__GO YOU_. YOU___TEXT ^__rid ^__texts ^_quier* chang*__mind conte* dame_de de__$ escri*_$ este_NUMBER esten ever_AGAIN for_ME graci*_NOW_NOT haras*__$ i_would it it__rest let__go los_DAY me__graci* me_mudo me_now mensa*__$ mi neces*_que numer*_si p por__$ quita*_mi ray suspe* thank_YOU them_$ to_TEXT with with__KIN
-1: #_mi ._ME_NOT ._PERSON ._REMOVE_OTHER DETOX GO_. IF_ME KIN_TEXT ME__# ME___GO ME___START ME__more ME__the OTHER__de TEXTS_AGAIN TEXTS___ME TEXTS_un TEXT__# TEXT__TEXTS WANT__YOU WANT_a ^_esto ^_the do do_YOU donde done_$ enoug* ese__no esta estar__$ esto_NOT he it__$ me_equiv* minut* okay pensa* phone por_WHAT pregu*_$ stop_texti* viva want_to y
-2: #hour ._TEXT_ME BUSY_. CAN_be GO_en ME_TEXT_NOT ME_TIME ME__WHAT ME___YOU ME__los ME_arrep* MINUTES NOT__HOPE NOT_mas NOW___NUMBER NUMBER___TEXT STOP_OTHER STOP___YOU TEXT__GO TEXT__los TEXT_los_TEXTS ^__dont ^__out amane* and anymo*_$ dejar* hoy i__want like_it list_of my or reall* rehab said somet* want was
-3: ._ME .__OTHER BROKEN DAYT_. DRINK KIN__STOP MEANS ME_STOP ME_STOP_. ME_WANT ME___OTHER ME__a ME__for ME_just NOT_GO NOT_ME_STOP TEXT__the THREAT UNTIL WHAT_NOW_NOT ^__need all come cosa could dejen__manda* dios dog doy for job more_$ my_messa* never_want of se_STOP ser stop_me tomar
-4: .__DAY .__YOU KIN__TEXT ME_KIN STOP_todo TEXT_the TIME_. YOU_TEXT ^__los are bien by cable going got harto i me_pregu* much pleas*_dont porqu* quest*_$ send__to sin tiemp* to__texti* told tonig* yo_no
-5: ._HELP ._NOW .__HURT ME_KIN_. ME__de NOT_WHAT NOW___START OTHER___STOP WHAT ^__i ^__por ^_and antes askin* cant_do de__NOW end_this este for__$ group hey_stop hola ill never right thats to__here
-6: # BYE IF___ME ME_NOW ME_USE ME___ME START___TEXTS TEXT_STOP WHAT__START YOU_NOT_TEXT ^_nobod* con_esto de dont_get hear hope i_can los_TEXTS me__saldo me_quita* more__for no__pregu* otra quest* todo yeah
-7: ME__STOP NOT__REMOVE TEXT___OTHER USE__. a be__ME diner* en get in kill_me que__$ quier* texts_to to_stop
-8: #__NOT ._STOP_OTHER ._TEXT AGAIN_on AGO_ME DIE_. ME__ME ME__MINUTES ME___TEXTS ME__este NOT___REMOVE TEXT___DAY WANT_ME WANT_START enoug*_$ just le like para weeks y__NOT
-9: DAY__. LATER NOT_STOP_TEXT NUMBER_anymo* REMOVE__TEXT START arrep* cant__this el es exist* got__$ is to trist* un
-10: CALL_. CAN__it CLINIC IF KIN NOT__de OTHER back_on be__NOT but have pregu*_mas the they thing vende*
-11: HOME JAIL NOT_se TEXTS___TEXT a_ME about me_arrep* then tiene why would
-12: #__ME ._OTHER AWAY BUSY CAN_TEXT ME_BROKEN NOW_OTHER TEXTS__TEXT ^__from bad insul* see turn what when
-13: AGO KIN___ME ME__NOW ME__NUMBER NEW NOT__OUT OTHER__ME WANT___NOT WHO acaba* antoj* getti* mi_$ on pause puedo quier*_segui* start take take__$ todo_ya
-14: HOSP NOT__STOP ^_done bette* for__texts jaja_$ te vivie*
-15: AGAIN KIN_NOT NOT___OUT TOOK ^__al cant mi__$
-16: del di done love pan
-17: #_de ALMOST DAY ME_NOT_TEXT ^_so be_here tengo
-18: SICK and_# at las never__you
-19: ._START .__TOOK NOW_NOT_CAN oh that
-20: DAYT ME_TEXTS corta* haha it_NOT know the_#
-21: CALL TEXT_los dont_stop nadie thing*
-22: ME_was
-23: aguan*
-24: WANT_NOT_STOP WHAT__de
-25: finis* over
-27: diero*
-28: NUMBER__OTHER
-29: BODY
-30: want__to
-32: put
-34: LIFE deale* llega*
-35: DAY__WANT
-36: NOT___STOP basta*
-39: want_the
-41: lol_$
-42: una
-46: NOT_ME_REMOVE
-47: NOT_STOP al
-50: #_$ ._NOT_STOP NOT_REMOVE sin_quere*
""",
    "pause": """
50: ME_in_DAY STOP__MINUTES ^_$ ^_ausen* ^_away ^_pila ^_scree* admit* apaga desca*_de gallb* herni* into_DETOX just__surge* overn* pausa pause pause* skip where__MINUTES
49: ^_bond encam*__OTHER plea psych_ward wk
48: #__left #_day UNTIL_ME_OUT doc__a escri*_del says__for
47: my_$
45: cramp*_with go__tonig* inpat* rayit* suspe* ttyl_$ with_pneum*
44: #__good cama no_servi*
43: ^_pause* and__charg* estoy__AWAY obser* pause__$
42: NOT_STOP_just almos*__$
41: DETOX con_suero
40: ME_ttyl NOW__sayin* ^_knee arres*
39: apend* minit* week_my
38: prisi*
37: ^_paren deten* el_plan sirve*_las unos_DAY
36: #_perce* JAIL__una STOP_OTHER_NUMBER TEXTS_UNTIL desin*_$ dios__$ from__TEXTS me_inter* me_metie* mi_$ the_$ to_DETOX
35: DAY___TEXTS ^_dropp* ingre* lo_deje queda__y
34: OUT_of_MINUTES ambul* dropp*_this high__no it__again
33: NOT__MINUTES batte*__# entro estoy__HOSP strok* tener_NUMBER
32: HOSP KIN__typin* apaga* headi*_to me_lleva* on__rig penal telef*_en van_a
31: #_bar carga havin*__baby labor
30: #_mos CLINIC_NOT charg*_at doing__DAY how__$ pausi* por_ahora preso repla* sirve*__tecla*
29: BYE__NOW batte* charg* fri is__KIN mas__ME mins minut* pausa_$ pila saldo stole telep*
28: BROKEN__NOT HOPE_OTHER ME_JAIL_a NOT_ME_TEXT NUMBER at__er card detox detuv* gave__# phone*__$ runni*__of traig*_MINUTES
27: ._NUMBER_USE ._TEXT_YOU UNTIL ^__toca about_to expec* off_grid psiqu*
26: DAY___KIN HOSP___OTHER NOT_NUMBER ^__$ ^__under ^_havin* break_from cuand*__otro getti*__right hold_$ luz_en playe*_WON talk__$ tengo_para to__leg y__tiene*
25: ME_encie* START_DAY alla bar by_a carce* clot quedo_con sanct* tiemp* walki*
24: #__expec* BROKEN_GO_to ME_JAIL_. MINUTES_is NOT_MINUTES NOT___MINUTES OTHER___TOOK YOU_TEXTS_. ^_voy a_cumpl* almos*_out beto dia_# i_start in__HOSP in__START is_about is_typin* need_a poder_conte* silen*_retre* ten_days the_# un_tiemp*
23: #__for DAY___AGAIN JAIL UNTIL_WHAT ^__arres* ^__but a__job cant_answe* en__barco estoy_HOSP in_count* intak* queda sorry_my start_again then__AGAIN tower
22: ._DAYT_ME AGO_it CALL_AGO HOSP__OTHER HOSP_with ME_CALL_LATER NUMBER_REMOVE a_arreg* aguan*__mensa* black* denme just_TOOK_HOSP of_MINUTES poder__$ roami* unos using van__$ van__corta*
21: AGO_the DAY__encie* HOSP_con KIN__NOT START_OTHER_DAY ^_estoy broke cant_text carce*_$ esta_BROKEN hold la_panta* les__cuand* locke*__$ luz__OTHER manan* no__minut* no_carga now_start picki*_ME progr*_me two_weeks wont_have
20: #__progr* DAYT_y NOT_TEXTS PAST_DAYT ^_in ^_pausa ^_perdi ^_ponga* a_manda* ambul*__me jail me__broke off rehab* revok*_$ stick* they took_the
19: ._NOT_MINUTES .__HOSP AGO__just CAN_STOP JAIL_._ME LATER_WANT LATER___YOU ME_here_ME NOT_CAN_respo* NOT_OUT_ME STOP_._NOT STOP__NOW ^__parar cel__$ cerro days_they en__dias estoy__OTHER for_NOW_START freez* les__$ me_quedo mysel*_in pal playe*_games queda* sitti*_in texts to__befor* while ya__carga
18: BROKEN__MINUTES CALL_LATER ME_NOT_answe* NOW_y TEXTS_for TEXT_AGO agarr* ando__OTHER casi_no days__the el_# en_ambul* er_$ getti* hasta_enero me__anoch* me__inter* meses_$ no_tower* of_ME_MINUTES red_$ takin* talk telef*_por theyr* to_rehab you__today
17: #_and #_talk DAY__pneum* OTHER_NOT_allow STOP___UNTIL TEXTS_LATER_ME WANT_suert* boss_ando corta*_$ cuand* del_# from__UNTIL my_time on_MINUTES puede_respo* revok* save servi* sorry__$ texti* the_charg*
16: #_TEXTS #__se ._MINUTES ._YOU_TEXT AWAY_# BUSY__there JAIL_up ME_GO_al ME_REMOVE_OTHER ME_TIME ME_esta NOT_answe* OTHER_NUMBER_al PERSON___NUMBER TEXT_JAIL ^_at ^_pause ^_put ^_servi* a_DETOX be_able bed__up charg*_lol con__NUMBER dano_OTHER de_AWAY few_days have_NOT la_matri* me_agarr* mes money_for monte_con out__minut* progr* regre*_el se_ME senal servi*_# shank so_ME_NOT that_ME the_NEW y__NOT
15: AWAY DAY DAY_ME DAY__LATER DAY___YOU DAY__tengo GO__HOSP ME_queda* MINUTES_NOT NOT_tengo NOW_ALMOST_NOT NUMBER___REMOVE OTHER_KIN OTHER_ofici* STOP_just a_rest aguan*__TEXTS barel*__$ carga* er_with juez_me libra*_$ lleva* long me__week mensa*__que off_til phone__my puede seman* terap* voy__estar y__GO ya_casi
14: #_GO ._AWAY ._CLINIC AWAY__. DAY_ME_encie* DAY__WANT DAY___NUMBER GO__for ME_tempo* NOT__es NUMBER_USE USE___NOW ^__tomor* a_poder apago avisa_que corta* de_HOSP do__DAY guard* may no__credi* out quebr* salud* se__mojo teeth text the_plea until_the well__took
13: .__PAST BROKEN_ME_NUMBER BROKEN__NUMBER DAY_. DETOX__NOW GO___OUT HURT_OTHER_JAIL ME_in MINUTES_LATER MINUTES__NOW OTHER__allow STOP_BUSY TOOK__va WON__it ^__me ^__wont aguan* de_manda* del__ME dos_DAY el_cel er for__LATER getti*__off manan*__no me_traje* moms my_minut* ofici*__TOOK place recog* surge* the__HOME the_bus tiemp*_$ to_jail tonig* un_break una__NOT worki*
12: ._NUMBER BROKEN_OTHER_MINUTES CALL_PERSON DAY_de_JAIL GO__un JAIL___ME ME_por MINUTES_. NOT_PROGRAM NOT___WANT NOW_NOT_HOPE NOW_and OTHER_MINUTES OTHER_NUMBER STOP___START ^_denme ^_phone ^_text al_agua but__$ cayo__telef* en__clini* games_on hay__en in_JAIL june lo locke*_up my_phone no pausa__favor recup* right__$ sigo stayi* storm the_BUSY the_mount* un_LATER una_DAY vendi
11: ._BROKEN_BROKEN .__GO BUSY_._REMOVE BYE_ME_. DAY__con JAIL__DAY ME_HURT_. ME_START_ME ME_up_NOW MINUTES__MINUTES NOT__AGO NOT_tower* NUMBER___KIN OTHER_DAY OTHER_keepi*_ME OUT_ME TEXT_NOT UNTIL_enero WANT_most ^__en ^__getti* ^__got ^__quedo ^_low a_GO arreg* barco c_secti* charg*__$ count*_$ days_in en_OTHER_HOSP entro_a ex_se from__NUMBER hogar in_jail in_rice no_money no_signa* por_IF_NOT por_favor takin*_me up used__just vesic*_$ viola*__OTHER voy_pal
10: ._BUSY ._GO ._JAIL ._USE BUSY_so CLINIC___ME ME_HOSP ME__TEXT ME___JAIL ME__al ME__para NOW_just NUMBER__BUSY NUMBER__excus* OTHER__# START_AGAIN WHAT__DAY YOU__WHAT ^__keepi* ^__to a_HOSP anoch*_y aqui__OTHER aviso boy broke__phone centr*_de credi* dano_el encam*_en enero esta_seman* esto__LATER going_under guate*__DAY hasta__dia hospi* it_WANT keepi*_me lo_van me me_encer* me_van no_escri* rehab*_$ sit text_$ thats__$ till to_BROKEN vuelv* with__back worry_IF
9: #__count* #_for #_y ._DETOX ._OTHER_JAIL DAYT__NOT GO JAIL_. KIN_#_DAY ME__HOSP ME__a ME_quedo MINUTES__DAY NOT__CAN NOT_money OTHER_NUMBER_se REMOVE__the TEXT__DAY WANT___NOT ^_# ^__affor* ^__agarr* ^__metie* ^__used ^_aqui at_ME_KIN be_OUT be__treat* bien__mas booke* cant es__ME for__DAY holdi*__NOT im_getti* in in_DETOX in_HOSP is__ME manan*_me minut*__gone no_tengo on por__DAY salgo says see_YOU shut_me soy__KIN st st_marys the_month they__allow thurs til toda__seman* today_just
8: ._BROKEN_OTHER .__JAIL .__MINUTES .__REMOVE ALMOST__NOT BUSY___DAY CALL_DAY_. DAY__. DAY__GO GO__have GO_a_OTHER KIN_playe* LATER__TEXTS ME_NUMBER_. ME__DAY ME__NOW ME___HOSP ME___KIN MINUTES__this NOT_MINUTES_. NOT__WHAT NOT_mas NOW__OTHER OTHER_van OUT_DAY TEXT_NEW TEXT___NOW WHAT__OTHER ^__have ^__minut* ^__my ^__traje* ^_going ^_me ^_neces* ^_tengo a_inter* be_off break cel_$ celul* cut de__jeje deje el__$ entra escri* estoy_deten* hinge_BROKEN ill la_clini* les low mi_telef* month of_minut* ok poner quebr*_OTHER recar* say_$ se__cuand* servi*__DAY sin__$ siste*_is soy__$ start*__$ tanti* telef*__el to__ME took tower* two wish_me worry_if
7: ._CAN_YOU ._DRUG AWAY_UNTIL BUSY__OTHER DAY_._ME DETOX__the HOSP_NOW HOSP___HOSP JAIL___DAYT KIN__WON ME_for NOW___NOT NUMBER___TEXT OTHER_BROKEN_se OTHER_TEXT TEXTS TEXT_UNTIL TEXT___MINUTES TEXT_one UNTIL__DAY WHAT__GO ^__you ^_boost ^_la ^_mi ^_my a_corta* alla_$ and_ME ando c count* de__UNTIL dias dias_$ el__toda en_OTHER en__carce* esto falla* for_# for_good going__jail havin*__KIN in_icu just_sayin* keep_ME later_today left luz manan*_$ me_opera* my__$ my_mothe* no_puede on__card phone_in pleas*_$ por_# por_IF prepa* retre* roami*_$ se__quebr* siste* stopp* suero there_$ to__HOSP treat*__days up__$ va va__TEXT van__STOP weeke*_in ya_$
6: ._NOW_NOT .__TEXT AGO__. AWAY__hondu* BODY_. CALL_LATER_. DAY_NOT DAY___ME HOSP_AGO_PAST HOSP___SICK IF_NOT ME_GO ME_GO_con ME_NUMBER ME_STOP_OTHER ME__LATER ME__por ME_toca_JAIL MINUTES___GO MINUTES_y NOW___MINUTES OTHER_BROKEN OTHER_keepi* OUT_NOW OUT_a REMOVE_OTHER TEXT__UNTIL UNTIL_ME_TEXT ^__is ^_cramp* a_DAY a__separ* after_this agarr*_estoy at conte*_$ days_$ de_saldo detox_in dia__para dias_adent* dont dropp*_ME_NUMBER encam* esta_noche estar este estoy for__while for_obser* home hoy_y it__AGAIN kidne* last leavi* los_TEXTS mama mi__$ mis_mensa* mos ni_ganas no_agarr* no_bars no_respo* not out__$ pneum* prisi*_$ respo* rk_$ runni*_OUT take__break texto* the_TIME the__$ voy__viaje
5: #__animo ._TEXT ._WANT .__BROKEN AGAIN_DAY CAN_YOU GO__OTHER GO__the HOSP__. JAIL__. ME_AGO ME_BODY_. ME_NOT_TEXT ME_OUT_of ME_TOOK ME__NOT ME_shoul* NOT_worry_IF NOW_. OTHER__NUMBER REMOVE_grid STOP_ME TEXTS__DAY UNTIL_DAY WHAT__. ^__# ^__into ^__los ^__preso ^_el a_$ a__abuel* asi_que at__$ avisa_WHAT bent_WRONG bent__$ broke__it el_carga* first_$ from_ME going inter*_en keep_me leg low__MINUTES luto me__# me_mojo mi_abuel* my_texts on__$ out__town pausa_por put__on repor* se__ME solo strok*_OTHER tempo* tener_telef* the_TEXTS to_JAIL tomor* week write
4: #__JAIL #__NOT #__hold ._DRINK CLINIC__CAN DAY_por DETOX___OTHER DETOX_opene* GO__estar HOME__a HOSP_. JAIL__up JAIL_a KIN__DAY KIN___NOT ME_BROKEN_OTHER ME__AWAY ME___BROKEN ME_and ME_at ME_in_JAIL ME_traje* NOT__there NOT_hay NOT_power NOW___OTHER NUMBER_. OTHER__se PAST_. REMOVE__break START__. TEXTS_in TEXT___ME TEXT_it_AGAIN ^__carce* ^__detox ^__el ^__entro ^_can ^_salgo ^_ya allow__$ be cell celul*_al de__KIN el__# el_jueve* el_juez fire for for__$ for__start havin*_my hospi*_$ in__$ in__morni* inter*__el la__$ la_granj* le_escri* me_recog* me_tempo* minut*_de monda* my__phone my_talk my_telep* mysel*__to pause_it phone playe*__on rig runni*_out save_your stayi*_$ the_kids they_dont this this__ME toda_OTHER_DAY un_# wont_be y_manan*
3: #_DAY ._NOT_NUMBER AGO_NOW BROKEN BROKEN_. DAY_._LATER DAY__then DETOX_NOW DETOX___TIME GO__JAIL HOPE_ME_NUMBER JAIL___NOT KIN__to LATER__. ME_. ME__OTHER ME__STOP ME___USE MINUTES__HOME MINUTES___NOW NOT_TEXT NOT_have NOT_tengo_MINUTES NUMBER__BROKEN NUMBER___HOPE OTHER__WHAT START__# STOP_for TEXT___OUT TEXT_to WHAT___DAY YOU_. YOU_put_ME ^__are ^__in ^__locke* ^__saldo ^__the ^__with ^__y ^_not ^_surge* ^_the admit*_me all_of at_HOSP back_the bad centr* could_you de_ME de__TEXTS de_luto dos_seman* el_minis* en__minis* final*__my games__it get__$ hay_MINUTES hoy i_cant leavi*_for morni* my my_batte* no_hay of__DAY of_town phone* rk se telef*_$ tell_you the_boat toile* under warra* worry_IF_ME y_NOT
2: #__$ #__in #__to ._CALL ._CAN ._HOSP ._ME_HURT ._ME_JAIL ._NOW_ALMOST ._TEXT_NEW .__DETOX AGAIN_the CLINIC DRINK___ME GO_in HOSP__ME JAIL_PAST MINUTES MINUTES_GO NOT_CAN NOT__NUMBER NOT__UNTIL NOT_prend* NOT_right NUMBER_al OTHER_DAY_# OTHER_STOP OTHER__ME OTHER__to PAST___MINUTES REMOVE STOP___OTHER TEXTS__LATER WHAT_OTHER_DAY YOU_be ^__a ^__laid ^__on ^_doing ^_en ^_im ^_need a__centr* al_DETOX al_excus* am_havin* bent_wrong by charg*_is count*_jail cumpl* days desin* doc docto* drivi* dropp*__NUMBER en_OTHER_JAIL en__nina estoy_inter* fyi_$ getti*_my going__$ have__phone juez los__$ me_mando me_sacan meter_al metie* minut*_$ of__minut* off__$ para_TEXT pausa__WANT phone_got phone_using queda*__mensa* quedo seno shuts since__with talk_tomor* the_KIN the_libra* there this_DAY tomor*__my un used__last viern*_me wish__luck wont
1: ._STOP .__UNTIL DAY_so DETOX_. DETOX__up GO__quiro* GO_al IF__TEXT KIN__quedo LATER_UNTIL_OTHER ME ME_NUMBER_in ME_TEXT ME_TEXTS ME_TIME_havin* ME__JAIL ME___DAY ME__en NOT_traig*_MINUTES NOW_._OTHER NOW_GO NUMBER__TEXT OTHER_# OTHER_DAY_y OTHER__por OTHER_minis* REMOVE__one REMOVE_on TEXT_YOU TEXT__ME TEXT_one_AGO TIME_havin* UNTIL_ME WHAT_ME ^__de ^__encer* ^__going ^__para ^__phone ^__van ^_ambul* ^_hoy a_week after__$ and__NOT at_ME cama_en cant__nothi* celul*_$ churc* comin* dropp*__phone en__$ en__calle estoy_JAIL for__days hasta__$ have__turn if__dont ill__one im is_BROKEN knee_repla* mando marys me_luck mensa* month_$ my_siste* mysel* no__$ no__respo* no_power off_$ off_tonig* para para_TEXT_ME phone__getti* pleas* pneum*_$ por saldo__ya sayin* silen* skip_ME ten_DAY to_TEXT to_shut toca_JAIL toda__DAY today_$ tomor*_$ tomor*__the un_rato van__HOSP with_ME_AGAIN works
-1: # #__la ._AGO ._OTHER_HOSP ALMOST CAN DRUG HOME_from KIN__. KIN_a LATER_# ME___LATER ME__and ME__for ME_a ME_inter* ME_los NOT_DRINK NOT__ME NOT___UNTIL NUMBER_MINUTES NUMBER___ME OTHER_TOOK_ME OTHER__in OUT_. OUT__the TEXTS__. TEXTS__NOT USE USE_OTHER WANT__ME WANT__TEXT WANT_to WON ^__court ^__voy ^_i a_TOOK and_wont are_YOU dar de__$ de__DAY early empez* en es every* got habia habla* impor* me_corte me_pagar* read sign some tengo__NUMBER thank*_for the_DETOX the_JAIL the__STOP throu*_the to to_ME ve very were
-2: #_at ._BROKEN ._ME_TEXT AGO_OTHER AGO__DAY BUSY__. CALL_. DAY___OTHER DETOX__DAY HOME HOSP_is IF__MINUTES LATER_ME ME_NUMBER_NOT ME___DETOX ME___ME ME___NOT ME__del ME__it ME__the MINUTES_OTHER NOT___NOW NOW__ME OTHER_NUMBER_de OUT__ME OUT_of_JAIL START___ME TEXT__. THREAT a ahora all bien_$ can compr* con despu* for__TEXTS got__phone hospi*_a i__# inter* la las mas not__$ o of_DETOX quita* would you
-3: #_ME ._DAY AGAIN AGO_AGO BYE DAYT DETOX___DAY HOPE_. HURT_ME ME__# ME___OTHER ME__from NOT_OTHER NUMBER__AGAIN OTHER__OTHER OTHER__y PAST__. START TEXT_ME TEXT__DAYT TEXT___NUMBER USE__. WANT WANT_NOT ^__im about all__$ ask becau* comer con_ME_KIN cravi* custo* de el_segur* eso graci* limpi* month* on_ME pregu* reviv* si siemp*_$ the_DAY they_gave tiene__$ traba* y_ME y_OTHER
-4: #__NUMBER ._AGO_ME ._NOW CAN_TEXT HOSP__NOT KIN ME_KIN ME___REMOVE NOT__JAIL NUMBER__REMOVE NUMBER___DRUG OTHER_DAYT OTHER__UNTIL PAST_NOT REMOVE_ME STOP___KIN TEXT_the TIME ^__let a__JAIL all_ME carro compu* from_DETOX go have home_from hours los mejor my_keys nervo* pagar* prest* ready sale same stayi*__the text_me the waiti* well y_NOT_ME
-5: #__ME #__STOP AGO ALMOST_. ALMOST___PAST DAY_USE DRUG_. IF___NOT ME_LATER ME__una ME__y NUMBER_OTHER NUMBER__NOT OTHER_DAY_. OTHER_HOSP OTHER_NOT OTHER_gave OTHER_put STOP_# TEXTS_TEXTS YOU YOU___ME ^__seman* bater*_en casa chama* conte*_ME do esa esta__$ este__OTHER fue mensa*_$ more nos phone__$ ponle presi* psych* puedo schoo* somet* tarje* the__one throu* to__$ tomor*__$ vez we with y y__OTHER
-6: #_$ #__TEXT #__til ._MINUTES_ME ._OTHER_TOOK ._WHAT .__CAN .__NOW CAN__ME CAN__YOU DAY__ME GO___ME HOPE JAIL_ME KIN___TEXT NOW__. NUMBER_y OTHER___OTHER PERSON TEXT__NUMBER TEXT__to ^_broke ^_ill ^_they aqui__$ back_on bill cobra* down esta__OTHER is__$ ive knock last__$ llevo__DAY made mi_hijo might mis now nunca on__NUMBER the_HOSP the_inter* thing* yo your
-7: #_# #_ayer #_no .__TIME ME_# ME_WANT ME__GO ME__REMOVE NOT__in NOT_es OTHER SICK TOOK_NOT WHAT WHO ^__dont ^_home a_ME a__# at_# came celul*__el guy matar que she the_next
-8: #__# #__OTHER .__ME .__TEXTS LATER__DAY ME_HOME NOT_HOSP NOT__the NUMBER___NOW OTHER___NUMBER OUT_of_DETOX STOP__. TEXT_mas ^_dont a_minut* acabo antes as cambi* devol* didnt eat el_sabad* good grand* i in__ME levan* me__mensa* muert* polic* reall* sat than
-9: #_NOT #__this #tel_$ .__BUSY CALL DRINK LATER__# MINUTES__NUMBER NOT___OTHER NUMBER__# OTHER_cama STOP__DETOX ^__no ^_it ^_its celul*_en chip del diero* el__pasad* first in_# just pago sient* still stop todos y__ME
-10: ._ALMOST HOSP___ME JAIL__in ME_DAY TEXT_ME_NUMBER TOOK ^__from ^__of al_LATER an and antoj* cita corte de_OTHER hora la__seman* my_inter* oh pay porqu* so susto the__TEXTS use
-11: HOSP_OTHER_# JAIL_in NEW NOT_OUT_. NOW___ME OTHER_. a_KILL but de_esa in_bed of on_DAY pasad* rato__$ segur* uno
-12: .__HOPE CALL_ME DAY_NOW GO__OUT JAIL_al KIN_TEXT LATER_conte* LIFE ME___CAN OTHER_BUSY TEXT_TEXTS court_tomor* lol ni no_pago sorry_for stitc* the_phone
-13: #__on ._ME_NUMBER AGO___ME HOSP__on KIN__OTHER ME__UNTIL NEW_NUMBER NOW___DAY OTHER_GO TEXT__# TEXT__TEXTS ^_si domin*_$ like nice open prayi* salir
-14: ._TEXT_ME ._TOOK DAY__# NOW_OTHER NUMBER_ME NUMBER___OTHER PAST_DAY de_# es_OTHER este__$ haha of_JAIL or this__$
-15: BUSY GO_on KIN___HOSP ME_ALMOST NOT_WANT NOW_NOT_ME been court house
-16: AGO_to GO_to MINUTES__BUSY NOT_ME NUMBER___NOT STOP_with days_got eso_no halfw* la_cama ya
-17: GO__STOP KIN__in OTHER___OUT cosas en__# hace he went yeah year
-18: .__KIN KIN___DETOX NUMBER__. bed ir never sali
-19: ._ME_NOT HELP HOSP__a JAIL___UNTIL KILL MEANS ME_ME
-20: dia every
-21: AGAIN__ME
-22: cance* phone_$
-23: eso_NOT im_here
-24: MINUTES_to NEW_. pero
-25: bette* te
-26: it__# that to_bed
-27: #_MINUTES estuv*
-28: DAY_left HOSP___KIN TEXT_OUT in_ME my_po
-29: TEXT_HOSP
-31: day
-32: fui line numer* up_ME
-34: por_NOT
-35: off_the
-38: KIN__JAIL numbe*
-39: visit*
-48: was
-50: JAIL__JAIL
""",
    "slip": """
50: ALMOST_ME_oded TEXT_waste* TOOK__sip ^_dirty ^_vengo ^_volo absti* aguar* bebi blew_it buzze* caved_$ chupe count__ME cruda crudo diero*__con fifth gave_in goma herma*_estoy huffe* hungo* k2 lapse lento loade* mezca* nip on__bende* pasta* pint reinc* shot_up sniff* snort* start*_over tecat* thc tippe* to_times tufo twelv*_$ used vergu*
49: AWAY_#_DAY the_wagon
48: IF_USE ^_huffe*
47: NOT_proud NOW__seis anduv* chute
46: caved smoke* supo_a whisk*
45: #__aguan* USE_REMOVE_. clona*__ME frias los_compa* noddi* pache* resba*
44: di_unos
43: fume relap* shots sobre*_la tranq volo
42: curb_$ inhal*_thinn* rivot*
41: every__this fenta* keep__BODY nose_$ recai vida__ando
40: de_alcol krato* since_the traia
39: BROKEN_ME_USE IF_DRINK bad_again been_using im_high una_recai* up__days volvi_a
38: ALMOST_WON bad__cant black*__and chiva clean_time cough guaro tragu*_de
37: #__up ._USE AGAIN_OUT_. BROKEN_ME_# faded fuero*_por home__i jale litro messe*_up peric* then__more trama*
36: #__yes ME_pique NOT__ando did__line nodde*_out picke*__$
35: ._NOT_WON ME_oding USE__al altas de__suegr* fuman*__$ knows not_sober pack
34: STOP__USE YOU__al ate__edibl* bottl*__it crack gaste is__empty lines lit tuve__desli* un_litro was_bad
33: DRUG TOOK_DRUG_on TOOK__coupl* ^__many ^_used ^_went alcol de_nuevo drunk edibl* fenta gon good_til light_$ one_glass sabe tome
32: #__pero TOOK_#_DRUG been_drink* bien_loco una__NOW usamo* y_pues
31: GO_por OTHER_jarra ^_$ ^_rompi anten*_$ finis*_a for__days hasta__$ i_slipp* is__NOT me_embor* not__anymo* still_cant suppo*_to y_tengo
30: DAY_#_AGAIN TOOK__y ^_could* acabe ball_HOPE blew__# drank drank_and el_finde foco got__frida* got_high la_borra* made__to nodde*_OUT
29: DRINK_GO ^__jumo a_subox* and__daddy by__in estoy_DRINK few inyec* me__yendo supe_decir think__oded
28: ALMOST__come ^__inyec* arreb* dosis_creo good_UNTIL las_WHAT me_meti on__STOP tasha
27: BODY_HURT_and NOT_llevo TOOK__raya ^_one agua__ya as_of beers bump from__KIN gano_la hadnt it_didnt la_marih* line ma monte picke*_up sheet*__the think_come tome_$ un_gallo
26: ._USE_NOW BODY__ALMOST BROKEN___USE DAY__AGAIN DRINK__NOW GO_and NOT_ME_regan* ^__laced asham* gone jumo le_entre pero_IF unas wagon with__rooma*
25: #__used ._TOOK AGO__DAY ME_TOOK_DRUG TEXTS___NOT TOOK_ME_KIN TOOK__much ^__up ^_ando a__desde algui*_$ ando_bien birri* de_cero dirty en__banqu* for__back i_used left__i me_acabe me_gano mouth pase pena regue__AGAIN the__LATER tome_como
24: DRINK DRUG_with_ME LATER__OTHER NOT__BODY NOT__regan* OUT__GO TOOK__LATER USE_. USE_TIME ^_back ^_creo ^_told alrea*_got ano__una bathr* comin*_down con__fria did__again es_WHAT hubo neta on_PAST screw*_up truth tuve_un up_PAST volvi__las
23: BUSY__todav* DRINK__DRINK DRUG___KIN IF_. KIN_estoy LATER__BUSY LIFE__OTHER ME_ching* TOOK__NUMBER TOOK__of ^__emped* adder* drank_about el__otra fui it_ME me__unas not_proud once_this slow_$ solo_$ white ya_consu*
22: AGO__DAYT ALMOST_y BROKEN___DAY DRINK_as KIN_ME_STOP ME_TEXT_DRINK NOT_USE_anymo* OTHER_juram* ^__score ^_trama* a_bende* brete* di eight_ball feel_ME mano_que norco* perdo* porqu* recai_y reset_ME stop__going this_HOME well_i wicke*
21: AGAIN_to DAY_down DRINK__BUSY KIN__STOP PAST_con_OTHER USE_AGAIN USE__y ^__diero* ^__faded ^__toman* ^_trope* again alcoh*_del blew_my chest_feels demas*_$ di_un finis* fue la__anoch* la_heroi* me__ayer meth pipe probe was__there
20: #_pack DRINK_PAST DRUG__hell REMOVE_in USE_TOOK WHAT_AGO ^__heart ^__month* anoch* con__DRINK cuatr*_$ day__again day_one drank_$ es__OTHER hit i__say i_drank la_regue me_sente not_lol room sorry_$ the__WON the_weddi* y_ahi
19: AGO_LATER ALMOST_# DAY_DRINK DRINK_with PAST_DAYT UNTIL__#hour USE__DAY USE__NOW YOU_acomp* ^__aguan* ^_agarr* ^_got ^_salud a__hoy ando_DRINK beers__$ el_sabad* estoy__$ hasta_atras hice high_right le_hice lying marga* me_drogu* nodde* para_poner* payda*__me this_house to_DAY un_pase y__acomp* yea_ME
18: ._BROKEN ._DRINK CAN_PERSON DRUG__DAYT DRUG_con_DRINK ME__HELP ME_cumpl* OTHER_regue OUT_de TEXT__at TOOK__DRINK USE_a_USE USE_de_NEW ^_put ^_recai* ^_start* aguan*_y all__it alrea*_used bridg* could*_hold crew_$ falle_$ fria__OTHER gaste_OTHER got__again in__hospi* me_eche mixed my_cousi* out_# segui threw veo__y was__ME y_STOP y__bien y__sient*
17: ALMOST___NOW ALMOST__es BUSY__YOU DAY_USE HURT__somet* LATER_DAYT_BUSY ME_WON_OTHER NOW_save OTHER_antro PAST_es PERSON_laced TOOK__DRUG TOOK__and UNTIL_atras YOU_GO ^__discu* ^__right ano_por asi__mal buddy date drank__the esta_tarde hopin*_it i_alrea* me_supo much__NOT no__remed* pura__nada quebr* ron sient*__me then__let to_squar* used__days wine y_OTHER_BODY y_trist* yeah_$
16: #_cerve* AGAIN___DAY AGO__TOOK DRINK_. GO_AGAIN_OUT ME___NOT ME_encon* ME_jefa TOOK_a_TOOK ^__comi ^__cravi* ^__picke* ^_empen* ^_estoy acabo and__STOP and_used ayuda_$ birth* came__with cel_por could*__out del__$ dias__# drogu* el_fin estab*__la got_loade* hit__all huge_and loco me_pique me_vio media_de messe*__$ molly my_clean sauce__the shoul*__$ strai* three tomar_por twelv* up_again y__pecho
15: #_i AGAIN__DAY DRINK_NOT DRUG_at ME_PROGRAM ME_TOOK ME_USE_AGAIN ME_so NOW_the OTHER_fin REMOVE___YOU START__cero TEXT_DRUG_. WON_. ^__gave ^__got ^__much ^_chin amane*_en at__weddi* at__yeah bent blanc* botel* compr* consu*_$ coupl*_DRUG detox drain_$ high_as hospi*_$ in__liter* los__NOT me_fume media mismo month*_down on_PAST_DAYT otra out__woke puse puse__y room_is sabe__WHAT sera_ME that__mine to_detox trajo__y volvi__tomar white_$ y_use
14: #_use BODY__huge BUSY_al DRINK_en HELP_ME_. HURT___PAST ME__una ME_supo NOW__para YOU__PAST a_hit all_$ aqui__una at_DAY at_ME_KIN beber_$ didnt__no died__i done_it em_$ en__$ fuero* hones* i__pills in_TOOK le_digo mala molin*_$ no_aguan* pack__ME porqu*__me quier*_que tuve un_DRUG up__night used_today vendi_ME while__cooke* xanax y_YOU y__NOW y_termi*
13: #__i ._DRINK_AGAIN .__AGO BUSY_BODY DRINK__DAYT DRINK_de DRINK_un_DRINK DRUG_DAY DRUG_PAST LATER_._ME ME_TOOK_# ME__DRINK ME__up ME_messe* NOT__WHAT NOW__y PAST TEXT_PERSON_. TEXT___WANT TEXT_the TOOK__. TOOK___ME USE ^__lying a_TOOK aguan* an antie* back__it bebie* boda_$ borra* both cut_with died diero*__TOOK el_pecho empez*__cero feel_like had__few heroi*_$ hones*__ME in_ME_BODY is_GO it_now la_canti* la_mante* liter* me__meti menti* night on__bottl* one_$ para_NOW_NOT por__quint* same__he sient* slipp* the__hank the_rest think toman* tres_dias verda* weed week_# y_GO
12: #_pills .__DRINK .__PAST .__USE DRINK__DAY DRINK__thats GO_AGO_the JAIL_. KIN___TOOK LATER_AGO_. ME_._DRINK ME_OTHER ME___ALMOST NOT_OTHER_WON NOT_for NOW__OTHER OTHER__USE OTHER___USE OUT_of_JAIL TOOK_._ME UNTIL_las USE___DAYT USE_pero ^__vieja ^_dos ^_too acabo_de and__took ate been blew blew_ME cai con__banda cravi*__# cuent* cumpl*__ME despu* faded_$ feeli*_low i__back in__sauce jajaj la__encim* liter*__REMOVE llevo__dias lying__YOU no__traba* no_llevo propo*__NOW puse__AGAIN si_hubo some thc_$ tomad* truck__then wasnt y__USE y_despu*
11: #_DAY_NOT #_USE ._BODY_GO AGAIN_on AGO_DAYT_. BROKEN__# BUSY__OTHER DAY DAY_# DRINK_._WHAT DRINK__NOT DRUG__todo HURT_OTHER ME_KIN_DRUG ME_black*_OUT NOT_GO NOT__remed* NOW_._NOT OTHER___GO OTHER_monte STOP_and TOOK_NOW TOOK_a WHAT_tonta ^__out ^__quede ^__today ^_sali ^_traig* all_weeke* amane* and_TOOK andab* arm__huge compr*_y dosis down_the drank_a el_monte encim*__# estoy_USE every*__$ fuman* going_since half__$ hate_mysel* i__high jaja_NOT la__$ line__$ mal_$ manan*_$ me_avent* mi_cumpl* mi_primo of__right off__stree* out_$ quint*_$ sabra* shot stuff__do tempr*__voy the_bag three__to vapin* vez__a weeke* with__ME y_yo
10: #__ganas ._ME_OTHER AGAIN_on_DRUG DRINK_AGAIN DRINK__del DRUG___NOT DRUG__conse* ME_ME ME_START_OTHER ME___TOOK ME__llora ME__tres ME_puse OTHER___AGAIN OTHER_canti* REMOVE_it_NOW STOP__then YOU___AGAIN ^__as ^__con ^__hit ^__puse ^_been a_DRUG a_TEXT and_now bad_AGAIN becau*__NOW chupa* convu*_$ debia_la did empez* estab* ex feel__legs fent got_lit hold i_smoke* i_went junto*__OTHER junto*_y juram* just_one la_paga la_verda* llevo__$ loade*_$ los_labio* meti_$ mood_# my__again my__came no__regan* pedo poure*_ME puse_de quick reall*_DRINK right__$ sauce_AGO se__duerm* slip still_DRINK still__that think__took this_DAY use vodka waste* wind_so y_USE_OTHER
9: #__fume ._ME_DRUG AGAIN__squar* AGO_LATER_. AGO_this ALMOST_WON_. BUSY__whole DAYT___OTHER DAYT_de DRINK_about DRINK_con IF__DRINK ME_AGO_but ME_BODY_HURT ME_USE ME__down ME__y ME_emped* ME_pase NOT__but NOT__un NOT_do NOW__feeli* OTHER_BROKEN OTHER___ME OTHER_disco STOP___ME TEXT__. TOOK_thinn* USE_DAY YOU___OTHER YOU_know ^__cruda ^__di ^__marih* acuer*_$ amane*__la and__CAN birra* cheve* compa* dont__why dont_tell el_carto* fatal hoy__la i__using i_didnt i_mixed la__# letra*_$ llora__ME meti mi__$ my_old ni__parti* nobod*__but pack__$ pain parar_$ payda* por__$ prime* reset_my rompi selec*_y tengo__$ tequi* the__like them__real think_i un_six used_and vein vomit*__$ with_DRUG y_ME_DRINK y__$
8: #_then CALL_. DAY__llevo DRUG_. HOME_and_ME KILL__. ME_#_DAY ME__REMOVE ME___AGAIN ME_esta NOW_se NUMBER_TOOK_. OTHER__the PAST_. TEXT_. TOOK_AGAIN TOOK__too USE___NOT YOU_ALMOST ^__acabo ^_le ^_smoke* ayer ayer_en basur* bien__ahori* break_NOW broug* bueno cant carto*_de comin*__REMOVE con_unas crist* daddy_$ days_i de__WHAT del_traba* desli* duro_ni feel fiebr* goma__$ hate i i_hit la_chiva la_jerin* mas_DRUG me_encon* me_puse my_chest ni_modo no__decir otro__$ parti*_$ pase__fenta piel_CAN por__conse* por_eso propo*__ya ron_y satur* showe*__with sola thats_the the__crazy the__game think__oding this_morni* up__DRINK used_$ used__$ vergu*_$ was_HURT waste*_$ y_USE
7: #_de ._AGAIN ._DRUG .__GO .__UNTIL AGAIN__. AGAIN__OTHER AGO__storm DRINK_NOW DRINK_it DRUG_NOW_. DRUG__DAY GO___ME KIN_ME LATER__. ME_CALL_. ME_KIN_NOT ME_TEXT_DRUG ME_TOOK_de ME__CAN ME__at ME__but ME__right NOT__GO NOT___NOT NOT__decir NOT__para NOT_pude OTHER_DAY OUT_OTHER TEXT_the_DRUG THREAT_las TOOK_. TOOK__some TOOK_y USE_y_ME WHAT_YOU YOU_. ^__cerve* ^__dope ^__one ^__relap* ^_blew ^_me ^_tuve a__$ and__KIN ando__ya anymo* as_hell at__BUSY back_at been_DRINK blues__ME broke_my crazy day_# de__KIN de__creo dos drink* el__$ el_viern* empez*_de en__fiest* esta_DAYT ex__up few_beers finde hace_rato herma* i__off la_botel* la_buena lying__you madre mans__NOT mas__OTHER me__otra me_emped* me_pleas* mi__llora mis_# my_siste* of_JAIL on_DRUG pegue pero__$ que_tome relap*_and spent stron* them todo_$ tome__la took__$
6: ._BYE ._IF ._PAST ._TOOK_DRUG AGO_DAY AGO_DAY_. ALMOST_ME_oding BODY DAYT_ME DAY__DRUG DRINK__. DRINK_de_NEW DRINK_y GO__. KIN__. ME_GO_and ME_NUMBER ME__KILL ME__OUT ME__bday ME_vio MINUTES_TEXT NOT__left NOW__mas OTHER__ME OUT__woke SICK__. STOP_it TOOK_a_DRINK USE_._NOT USE__. WHAT_NOT YOU__a ^__celes* ^__mai ^__once ^__used ^__way ^_consu* ^_messe* ^_mi ^_relap* a_# a_littl* aguan*__DAY al_medio* and_ME_BODY and__NOT ando__$ anoch*__el antro_$ away ayer_$ beer bien_DRINK buena__$ cart_$ con_OTHER cravi*__$ dias done dormi*__$ el_coraz* embor* empen*_OTHER en_OTHER had_# hasta__# have_any i__drink* i_messe* i_took in__BUSY it_$ it__$ last__$ lying_to me__tres mouth* off parad*_$ perdi_mis puent* pues quebr*_la recai_$ resac*_y see__$ shot_$ slipp*__$ smoke*__with some_DRINK some__$ spice stron*_$ that_shot the_DRUG took_# truck un__OTHER vendi__celul* vendi_mi
5: #__use ._NOT_GO ._OUT .__AGAIN .__NEW AGO__. BODY_GO DAYT__a DETOX_. DRINK___CALL DRINK_por DRUG_# DRUG__# DRUG_was GO__TEXT KIN_DRUG_. KIN_at LATER_JAIL ME_._ME ME__. ME__WHAT ME___DRINK NEW_NUMBER NOT_STOP NOT___NEW NOW OTHER_NOW_NOT OTHER__NOT OTHER_jerin* OTHER_quint* PAST__WON REMOVE__stree* START_. TOOK_it WON_OTHER ^_# ^__anoch* ^__embor* ^__lo ^__me ^__quebr* ^__salie* ^_had ^_im ^_la ^_poppe* ^_three a_USE a_drink a_slip after again_$ agarr* agarr*_la alcoh*_de all_shift and_all animo_# antie*_$ at back__squar* bueno_para check con__primo consu* conte*__es cravi* de_goma didnt duro_NOT escon* feel_WANT had__drink half hell_$ im la_pena la_selec* las__$ later_$ le_di let lied mae man mire much_DRUG my_sobri* now_the para_OTHER_HOME party pase_de pasti*_con poppe* por__cafe pukin*__$ showe* sient*_que still stuff_NOT subox* tengo__piel they_shut tomar__eso tonta tu_sabe un_desli* una_$ used_again used_yeste* vez_$ want_more well_ME_STOP well__done
4: #_shots ._DRINK_DRINK ._TEXT_OUT ._USE_REMOVE .__ALMOST ALMOST__. BODY__. BROKEN__USE DAYT_. DAYT__NOW DAY_. DRINK_DRINK DRUG__ME DRUG_con GO__the HELP__ME KIN_showe* ME_SICK_ME ME_STOP_OTHER ME__DIE ME___NUMBER ME__fever ME__parte* ME__that ME__yendo ME_mans NOT__right NOT_es OTHER___NOW OTHER_centr* OTHER_finde OUT___KIN SICK_OTHER START_OTHER TOOK TOOK_DRINK TOOK__AGAIN TOOK___DAYT TOOK___DRINK USE_and_ME WANT__CALL WANT__a YOU_hice ^__# ^__dos ^__had ^__la ^__loade* ^__on ^_ate ^_chipp* ^_not ^_took ^_two after_court also__used and_DRINK and_ME and__$ be_hones* becau*__alrea* blues_and by_mysel* cogi con crush* da__$ debia__OTHER desde despe* diero*__proba* discu* dope__$ el_antro emped* en_OTHER_CALL entre estab*__y estoy__NOW forgi* got__$ hago heart hit_the im__$ it_DAY jerin*__NOT la__tres lied__i lips lose me me_jale me_pase misa_$ mood_im more_$ on_like one_hit over para_BUSY pero_USE picad*__DAYT primo_$ puse_AGAIN_AGAIN quede some_and tell tenia them_both then think_im tingl* to_THREAT tome_y una una__PAST under up_$ veo walk__all went with_ME_KIN
3: #_ALMOST #__bad #__we ._AGO ._BODY ._CALL ._ME_BODY ._NOT_JAIL .__TOOK AGAIN___DRINK AGAIN__a AGO_. AGO___TOOK CALL___WANT DAYT DAY__. DRINK_UNTIL DRINK___NOT DRINK_right_NOW DRUG__NOW DRUG___AGAIN DRUG_this ME_AGO_. ME_GO ME_KIN ME_WON_PAST ME__mas ME__pass ME_duro ME_in ME_on NEW_. NOT_BUSY NOT_WANT NOW___USE NUMBER__para OTHER__. OTHER__encim* OTHER_buena OTHER_carto* OTHER_selec* PAST_USE PAST__WHAT PAST_con PAST_en PERSON_. STOP_. TOOK___LATER TOOK__at TOOK_that USE_date WANT__. WANT___ME WHAT__debia ^__and ^__junto* ^__que ^__some ^_payda* after__that al_activ* an__ago and__cant and__didnt blue boss can cant_see cap_$ date_$ de_ME_KIN dias__$ drink*__now ebrio empen*__cel en__antro en_piedr* entre_al gone__one got_drunk great hasta here hice_GO high__hell iba_por in__year is_BUSY knows__YOU la_prime* le linea*_OTHER lo mas me_fui mia_$ no_pude oded of__$ of_jail passi* payda*_got pills_$ puse_AGAIN que_tonta rotti* salie*_de shot__much sient*_bien still_on strai*__the stuff time__a tinfo* todos_$ too_many two un__$ una_media use_$ was_DRUG was__# with_ME worse_thing y y__ME y__mismo
2: #__$ #__mood #hour ._ME_USE ._NOT .__JAIL AGAIN_DRINK AGAIN__NOT AGO_OTHER AGO___ME ALMOST__oding BUSY___NUMBER CALL__ME DRINK_a_DRINK DRINK_and DRINK_at DRUG___WHAT GO_todos HELP_ME ME_. ME_DRINK_. ME_OTHER_BUSY ME_START ME_TOOK_REMOVE ME__AGAIN ME__ME ME__and ME__bueno ME__los ME_sente MINUTES_TEXT_ME NOT__. NOT__OUT NOT_se_WHAT NOW__YOU OTHER_DAY_en OTHER___DAY OTHER_virge* OUT__JAIL OUT_and PERSON_CALL SICK__ALMOST TEXT_OUT TEXT___JAIL TOOK__TEXTS TOOK_with_ME USE_PAST ^__broke ^__pase ^__te ^__y ^__yo ^_estab* ^_kind ^_mis al_DAYT also__AGO and_ME_GO and__chest anoth* away_# becau*_ME_NOW becau*_i beer__$ bien__$ con_DRINK con__mucha* dont_judge dope doubl* entra*_todos escri* escri*__$ eso_TEXT estoy__TEXT estoy__escri* gano__tenta* going got__last hi high_$ im_drunk im_oding in_ME inhal* it__# it_again jale_una jerin*__no knows__you la_virge* las llevo made_it marih* mi_jefa mi_mai mis__limpi* mood my_mans mysel*__the no__$ no_despi* oding_$ off__in one one__thats percs puse_otra recai* sinte* some_DRUG stop_then the__ME the_vein today__judge today_dont tome_# tonig*_$ un_DRINK up__TOOK vez__dias whole_fifth worse__is y_NOT y_OTHER y__GO yo__el you_know
1: #__IF #_dias ._BROKEN_ME ._YOU AGO__NOW BROKEN_the BYE_. DAY___OTHER DAY__fuero* DRINK__# DRINK___DAY DRINK___DAYT DRINK__and DRINK__the DRUG__to GO_debil GO_para GO_para_OTHER HURT__jarra HURT_one KIN__ME KIN___ME ME ME_BUSY_una ME_DAY ME_KIN_trajo ME_OTHER_STOP ME_TOOK_un ME__OTHER ME__STOP ME__is NOT_GO_to NOT__BUSY NOT___TOOK NOW_. NOW__. NOW___WHAT NUMBER___DRINK OTHER__con OTHER_heroi* OTHER_mante* PAST_._ME PAST_DAYT_. PAST__ME START___AGAIN TEXT__ME TEXT_lit TOOK_# TOOK__ME TOOK__few TOOK__in TOOK_some TOOK_uno USE_PAST_. WHAT___BROKEN WON_OTHER_tenta* YOU__. YOU___ME ^__de ^__debil ^__demas* ^__its ^_manan* all__# also_ME_AGO and_bake asi brand* but_ME_TOOK celes* centr* cerve* chest con__DRUG crave_# cruda__la curb dando de_WHAT_TEXT de_inyec* despi*_$ do_ME duro__OTHER empen*_OTHER_NUMBER empen*__NUMBER empen*_el en__canti* en__manan* encim* ended__using ex_showe* feels__$ fourt*_one fui_a fui_debil gallo_$ glass_of got had__beer had__shot hards have__compa* help_me heroi* hit__pipe is__didnt is_huge it_won its__now la_jarra la_quint* line_at llega* mas_$ me_clave me_di me_pegue mi__trajo more my__hurts mysel* now now_$ oding of_DRINK off_every* one_beer para pena_pero peric*_$ picke* pleas* primo puse__vez que__debia quier* right sacar*__y salie* say se_GO se_ME shot_too some__PAST someo* talk_to tall that_NOT_ME that__$ thats the__stati* this__$ this_week to_# told_ME tome__monto* too__cant took__hit vendi_ME_NUMBER veo__$ vida_nada viern*__# went__to worse_TEXTS y__OTHER yendo yo_its
-1: #_DAY #__the ._NOW .__HOSP .__OTHER AGO__BUSY AGO_it BUSY_. DRINK__cafe DRINK__y DRINK_of HURT_AGAIN IF_ME ME_AGAIN ME_TEXT ME___DAYT ME___DRUG ME__a ME_just NOT_ME_DRINK NOT_ME_TEXT NOW_GO OTHER__en OUT_a PROGRAM STOP__. STOP_de_DRINK TEXT_ME TEXT__marks USE_on WHAT_PAST WRONG YOU_WANT YOU_WHAT ^__$ ^__im ^_el ^_proba* ^_then ^_ya after__$ al alway* and anos back be becau* clean_# close* con__ninos conte*_$ did_# dijo every face give gripe had__seizu* horch* if igles* in_# inter*_$ it__ME it_wasnt las_unas like lol_$ me__# my_pills not pedaz* rendi* rompi* se__$ si_$ so sobri* telef* thoug* tiros todo_OTHER un_# up up_AGO voy was__$ when with__$ would y__ganas
-2: #_AGO #__DAY #__y ._ME_DRINK ._NOT_ME ._OTHER ._STOP .__ME .__PERSON CALL__. DRINK___AGO DRUG___OTHER DRUG_and ME_NOW ME_TOOK_al ME__ALMOST ME_estoy MINUTES_. NOW_NOT_aguan* OTHER_DRINK_en OTHER___OTHER REMOVE_the SICK STOP_OTHER THREAT_ME WHAT___OTHER YOU_TOOK ^__at ^__en ^__los ^__to ^_hoy ^_i a_SICK actua* aire aqui creo_WHAT_ME days de_DRINK embar* es even final* gas gave__and hay high_marks hora is ive kids_$ la_otra last__i long mean mucha* night_and o one__ME past perdo*__$ relap*_preve* ron_$ smell*_DRINK sweat* te the_WON todo_OTHER_DAY todo__DAY took_too unas__de with work years
-3: #__TEXT #__aqui #__por #_a #_y ._KIN ._ME ._TOOK_OTHER .__DIE AGAIN_. AGAIN___USE AGAIN_in AGO__NOT DAYT__ME DAY_and_ME DAY_in DETOX DRINK_OTHER DRUG__the JAIL__# KIN___DRINK MEANS_y ME_YOU ME__# MINUTES_OTHER NOT_ME OTHER__# PAST__NOW SICK_y STOP TEXTS TEXT___AGAIN TEXT_to TIME_. WHAT WHAT__DRUG ^__preve* ^__un ^_ive a_day a_drunk a_fake and_OTHER antoj* bed bette* bien blood corte de dog drank__# droga* early el este estoy__OTHER estoy__USE extra* famil* frien* go hours i_dont inste* inste*_of just looki* manda* maybe meti_a my nothi* parac* porqu*__$ put regre* relap*_$ respo* shift_$ shoes today_i trist* tylen* up__USE you
-4: #_sodas ._ALMOST ._TEXT_DRUG .__NOT AGAIN__# AGAIN__y BROKEN__. CALL DRINK___LATER DRINK__cocas DRINK_agua HOPE HURT ME_HURT ME_NOT ME___BUSY ME___HOPE ME___NOW NEW NOT_. NOT_one OTHER__y OUT PERSON REMOVE_ME SICK__NOT TEXTS__ME TEXT_AGAIN TEXT___PAST TEXT_it TIME_ME TOOK_ME TOOK__OTHER WANT__DRINK YOU ^__becau* ^__the ^__time ^_antes ^_pase a_HOME a__ME al__$ all_ME anoch*_$ at_# choco* clean compu* corta* di_al eche_un es_OTHER had her la las_DRUG los__$ marks me_hice mundo now_im on__$ one_of pase_la proje* regal* seman* smell* so_ME time_i to viern*_$ volvi__la walke* well ya_$
-5: #__ME #__in ._LATER ._ME_GO .__DAYT .__THREAT DRINK_BODY DRINK___OUT DRINK__de HURT_ME JAIL__. KIN__DRUG KIN__USE KIN__the ME_TOOK_. ME_TOOK_a ME___OTHER ME__todo NOW__ME OTHER_AGAIN OUT__. TEXT TOOK_ME_DRUG WHAT_PAST_. ^__fell ^__voy ^_it a_DAY anda ayer__$ bit broth* camis* copa creo__ME del dream*_i el_dia en ese first food forgo* hahah* have la_noche minut* other peppe* por_USE pract* the thing* this tired todo_ME toque vitam* vuelt* which your
-6: #__NOW #_hoy .__CALL .__SICK .__YOU BODY__racin* DAY__ME DAY__estoy DRINK__feel DRUG_de IF LIFE ME___BODY OTHER OTHER___YOU OTHER__a TEXTS_. USE_#_DAY WHAT_OTHER ^__all ^__did ^__i ^__por ^__sient* a__fiest* and_# and__SICK at__$ cant__it conte* cuant* dias_$ falli* glad good i__woke levan* might nada_$ noon of oh probl* que__$ shot_a shot_at so__ME start tiene*
-7: ._NOT_OTHER ._NOW_NOT ._USE_OTHER .__BUSY .__MEANS AGO_AGO AGO_in BUSY DRINK__TOOK DRUG__DRINK DRUG__in GO KIN OTHER_SICK TEXT_a THREAT TIME WANT WANT_DRINK ^__se about aca all_DAYT bus cafe cansa* con__droga con__jerin* droga estar falta for had__$ he heart__racin* high hija his hit_my i_feel job los_# luz me_droga* mes monda* muert* muy pasti* perso* pool preci* reall* smoke*_a somet*_in take that the_DAY the__# these vacun* very wont
-8: #__ago #__que DAYT__TOOK HOME ME__to ME_hice NOT_TEXT OTHER_de TOOK___AGO USE_ME WHO ^__is ^_oh ^_thats are by__$ class creo__me esta getti* love mi never segui__$ tarde_$ tomat* tos up_ME vecin* we
-9: AGAIN__TOOK DRINK___TEXT GO__ME KIN__# ME_WANT ME___SICK NOT__in OTHER_DRINK OUT_the TEXT_OTHER ^__there ^_last a anyth* cafec* clean_$ deje dia do helad* limpi*_$ lunch me__toda mess peopl* pero__DRINK prett* siest* tome_mi were work_$ y_BODY
-10: #_$ ._OTHER_TOOK DAYT___ME DAY_ME LATER_ME ME_BYE ME_OTHER_DRINK NOT_AGO NOT__HOPE NOW_NOT_. TOOK__whole ^__took ^__you ^_its ^_quier* bough* cravi*_# cuand* dance de__hoy drank_antif* fui_por guy ill llama* nadie oye parac*_$ paso porch thank* that__USE the_pills to_drink ultim* watch* ya_volvi
-11: ._TEXT_ME AGO ALMOST___DRINK KIN_DRINK KIN__NOT ME__por MINUTES NOT__SICK NOW__aguan* START_ME USE__the USE_it ^__tome ^_de and_bough* cai__anoch* i_cant in__DRINK invit*__DRINK miss para_OTHER queri* to_USE weird__did
-12: AGAIN__DAYT DAYT_and GO__USE HURT_. ME__way ME_sick NOT_ALMOST TOOK__# TOOK__ALMOST ^__every* bien_$ cafes cloro day de_tomar fell graci* has haven* i_use mixed_DRUG para_DIE pero_NOT sangr* she sober xanax_and
-13: #__AGO #__my #__no ._ME_KIN ._TOOK_ME DRINK_coffe* KILL ME___MEANS NOT_DRINK_. OTHER_DRINK_. REMOVE___NOT TOOK_at ^_tome a__right but hand juice me__raro
-14: AGO__all NOT___IF OTHER_DRUG_. cocas con_ME dad dio frasc* no_tome ofrec* pase_OTHER sodas todos tomo
-15: CAN DRINK_ME HOSP NUMBER OTHER___DRINK USE_# USE_this a_DAYT calle* en__BODY front gripa him insul* lol mejor se_TOOK wife
-16: ALMOST___PAST NOT__DRINK ^__like ^__volvi ^_yeah cake i_still my__relap* or pasti*__me puse_OTHER refre* shot_some sin tea that_ME todas
-17: ALMOST__DRINK enter*_$ from hes night* root sick test throw* tome_un vi
-18: DRUG_and_DRINK ME__toda OTHER_NOT TOOK_YOU WHAT_ME ^__it antif* el_brazo fall ice jaja_$ llora* metha* proba* su weeks
-19: #_DRUG ._AGO_ME ._IF_ME DRINK_cafe JAIL USE_in ^_volvi almos* camio* eggs pasti*_para tomar*
-20: #_ME .__KIN OTHER_TEXT ^_and drunk__im six tomab*
-21: NOT__AGAIN NOT__OTHER ^_he churc* pasti*_$ root_DRINK
-22: ALMOST ^_casi cierr* ha haha por_OTHER preve*
-23: AGO___DRINK CLINIC ME_USE_a dream* drunk_again
-24: botel*__la sueno used_to
-25: NOW_OTHER cabez* coffe* last pedi tome_la
-26: AGO__DRINK NOT_DRUG TOOK_OTHER agua ando__de cigar*
-27: slipp*_on
-28: AGO__AGO ^__car pills
-29: DAY_of USE_de_OTHER limpi* me_cai
-30: ME_NOW_. seizu*
-32: NOT_TOOK bleac* in__hand
-33: brisk* cutti* dream
-34: AGO_to drunk__the
-36: #_DAY_USE #tel AGO_ME ribs
-40: DRINK___DRUG HOPE___KIN
-42: schoo*
-43: DRINK__DRUG
-48: NOT_USE_.
-50: NOT_DRINK a_coke alcoh*_$ water
""",
    "wrong_number": """
50: CALL_mal YOU_looki* ^_ho ^_numer* a__shop conoz* de_donde eres manda*_a mixed taque*
45: WHO_sos
44: casa__famil*
43: este_NUMBER tiene__NUMBER writi*_to
42: busca* erras*
41: PERSON_else
40: DAY___GO NOT_carlo* TEXTS_are en_KIN_PROGRAM im_# this_belon*
39: busca right_NUMBER
38: WHAT_consi*_ME
37: ._WRONG son_para
36: WRONG a__offic* brend* know_no pal_$ se_GO
35: a_stran*
34: TOOK_this ^_uh en__tiend* you_want
33: NOT_harol* ident* no__tengo who_you
32: ME_STOP_de WHAT_CALL WHO_es ^_ident* ^_name do__know le_erras* telep*
31: NOT_LIFE_here NOT_soy NUMBER ^__conoz* larry tony
30: ^__donde no_soy
29: NOT_es_ME ^__perso* dont_know get__numbe* mr no__here owner para_ME parte__WHO texti* think_$
28: habla is_NOT know_any may me_llamo named revis*_bien whoev*
27: NOT_OTHER_. ^_este belon*_to but_hope know_YOU ok_weird
26: equiv*_$ got__numbe* not__phone se_WRONG su__$ that_name the__fella yo__me
25: LIFE_here con_otra moved otra_perso* quien__es yo
24: NOT_ME_. NOT_es NUMBER_de_OTHER WHO_are_YOU ^__yours* dont__anybo* offic* usted
23: #__NOW NOT__here WHAT__WHO anter*_de apunt*__nada kevin never__of who__it
22: START_up WRONG__. by_that dueno hell__this mio_$ nombr* perte*_a the_wrong this
21: ._WHO CAN_TOOK_YOU YOU_erras* aqui de_famil* i_never is__busin* me_pregu* nobod* um__weird
20: WHAT_consi* ^_soy ^_this her__$ nail_OUT parte__quien patri*_$ quien_manda sheil*_$ what__is you__raise
19: OUT__WANT WANT_corre* ^_esta ^_nobod* de_parte era have_diale* who__you
18: .__WRONG WHO_TEXT WHO_is_TEXT WHO_this aint__$ del_banco escri*_$ is__$ isnt__$ quien this_NOT who__is your__$
17: ME_TIME_NOT PERSON__. es_$ hablo_$ lisa_$ pal ramon telef*_de youve
16: CALL__. NOT_john NOT_tanya NOW__mio OTHER_TEXT_a TIME_NOT_the WHO__. WHO__TEXT WRONG_. WRONG_ME YOU___WRONG anymo*_$ aqui_NOT askin* belie* maria name ningu* no__conoz* no_vive party pero_NOT we_met
15: ME__jess NOT__any NOT_sheil* OTHER__WHAT WHO WHO_quier*_CALL ^__confu* ^__es ^_creo ^_perdo* a_NEW belie*__TEXTS by__name crave_nothi* creo de_numer* donde__escri* es__$ habla_$ meant mike nombr*_$ numer*_$ para__$ pleas*__your rosa this_NUMBER
14: HOME__famil* ME_NOT_START ME__goats ME_just_TEXT NUMBER_PAST WRONG_KIN_. YOU_WRONG ^__isnt ^_aqui a__phone corre*_your de__$ el_gusto error_$ este__ahora i_talki* ident*_yours* la_perso* mood not__$ y_KIN
13: CALL_asi KIN__. ME_ALMOST_. WHAT_ALMOST WRONG_PERSON YOU__ME ^__know ^__me ^_con este__NOT gave otra__$ pleas*_corre* shop_$ sorry
12: .__NOT ME_NOT_ME NEW_owner NOT_in NOT_mike WHO__y YOU_have ^__quien de_WHAT de_dar equiv* es_OTHER_NUMBER gusto_$ his llama*_a mixed__up numer*__lo soy texti*_a there*_NOT yo__llamo
11: CAN___TEXT NOT_OTHER NOT_hay_NOT NOT_the_PERSON NOT_vive YOU__the ^_discu* ^_not ^_whos a_NEW_NUMBER are__$ carlo*_$ diffe*_perso* ese hay_NOT kien__$ now_$ senor sorry__$ tengo__gusto texti*_me this_AGO this__used this_about used yo_nunca
10: ._ALMOST_YOU NOT__de NUMBER__. OTHER_NUMBER TEXT_TEXTS WHO__it WHO_eres YOU ^_do ^_im acaba*__dar ana belon* else_$ gusto her husba* manda* me_llega* otra perso* pleas*__dont reach* she this_$ who__this
9: #_AGO ._NOT ALMOST__WHAT NEW_OTHER_NUMBER NOT__START NOT___NUMBER ^__aint ^__numbe* ^_esto a_BUSY am at__numbe* diffe* dont__you era__otro i_think mal no panad* quien_me sir soy__$
8: ME_NOT_OTHER ME___NOT ME___PERSON ME_a_YOU NOT_the OTHER_gusto PERSON_. WHO_ME_TEXT WHO_is a_# dias__le esta_NOT esto mensa* not quier*__$ tal tryin*_to your_recor*
7: .__TEXT .__WHO KIN_WHO ME__YOU ^__moved ^_there* a_nail con_quien es here here_$ i_raise is__BUSY know__$ me__asi no__ningu* su_NUMBER you_$
6: ._BYE_WRONG ._ME_NOT ME_CALL ME___TEXTS NUMBER_. WHO___TEXT WRONG_KIN WRONG_guy aint bro busqu* chang*__numbe* con_AGAIN con__quier* esta for__else has__NOW has__now have__NUMBER keep_TEXT no_hay ok someb*__$ stran*__# tengo_START text__$ usted_$ with__$
5: ._WHAT_NUMBER KIN KIN_PROGRAM KIN_PROGRAM_. ME_ME_CALL ME_TEXTS ME__OTHER NEW_KIN NOT__aqui NOT_hay WANT_. YOU___ME ^__soy ^_kien ^_sorry any__$ but_WANT_OTHER carla_$ he jess keep marcu* met_$ or__YOU phone_$ tanya texts the_hell this__dont who_is wrong_fella
4: ._NOT_ME ._OTHER .__PERSON AGAIN_PERSON KIN__NOW ME_CALL_to ME_TEXT NEW__. NOT__PERSON NOT___STOP NOT_ramon START__NOT TEXT TEXTS TEXT_a WHAT__. YOU_TEXT YOU_TEXT_the YOU___NUMBER ^__consi* ^__i ^_dont aqui__vive body con_WHO days_lol de_NUMBER desco*_$ dont_have have have_ME_TOOK is__# must my__now my_name never_heard numbe*_$ ok__quest* se_WHO tammy this__# you_texte*
3: #_yr ._BYE ._CAN_TOOK ._YOU .__OTHER GO_. KIN__OTHER ME_KIN_NUMBER NOT__TEXTS NOT__este NOT_darne* NOT_se NUMBER_es OTHER_is PERSON WHAT___WHO YOU__TEXT ^__del ^_le a__NUMBER and_ME been dont_use es_OTHER nail_salon name__NOT numer*__$ phone_now quest*__we quien__y quien_hablo texti*__$ un_desco* weird__have
2: KIN_. ME_. ME_NOT ME_TOOK ME__# ME___YOU NOT_YOU_tengo NOW_es NUMBER_de OTHER_NUMBER_de OTHER__. OTHER__USE WHO__this YOU_. YOU_and YOU_recor* ^__no ^_te a_ME belie*__are creo_WHAT creo_que de_usted* dont este__OTHER este_telef* heard__you ho i__$ list_$ llega* lol manda__$ my_numbe* ok__TEXTS otro_$ por_WHAT_ME quest*_have soy__PERSON soy__perso* tengo the_WRONG this__ME whos_this wrong_guy wrong_perso* ya__tres you youve__TEXT
1: ._BYE_WHO ._NOT_YOU ._WRONG_PERSON DRUG_. ME_TEXT_. ME___OUT ME_name ME_raise NOT_ME_START NOT___WHAT OUT_._WANT STOP_TEXT_ME STOP__dar TEXTS_WHAT WHO___ME WRONG_fella YOU_TEXT_a ^__cerra* ^__got ^_think ahora_lo alvar*_at befor*_me carlo* de__habla* debe dejo edad_NOT edad__se edad_no es__ME goats__NOT hay_nadie her_$ his_numbe* is know_YOU_NOT lisa menor__edad menor_de nail name__not no__$ no_conoz* nunca one_YOU otro patri* phone__$ pleas*_i quier* sheil* someo* sos_$ soy_menor su talki*_to the__YOU think this__OTHER tiend* tiene ya_van you_peopl*
-1: .__YOU HURT KIN_ME LIFE LIFE_. ME__TOOK NUMBER_ME OTHER_WHAT TEXT__NUMBER WHO__YOU WHO___NOT YOU_TEXT_. YOU__. ^_hay ^_mi be este__ME for__ME hi much nadie phone_this pongo segui* soy_ME soy_yo too when yet
-2: ._ME ._NEW_NUMBER ._REMOVE ._REMOVE_ME BUSY_. ME_NEW_NUMBER ME__this NOT___ME NOT_a UNTIL YOU___NOT YOU_know ^__im ^__mi ^_pleas* conve* i inter* le me mi no__nada numbe*_in there_$ va
-3: .__KIN HELP NOT__to NOT_soy_NOT OTHER_TOOK STOP__. USE WHAT___NUMBER al compl* con just man one this__AGAIN una wrong_$
-4: ._NOW_NOT ._PERSON ._TEXT BYE_. KIN_NOT ME_NOT_ALMOST START__NUMBER WHAT_es WHO_YOU_TEXT YOU__to call del lo out soy_NOT way well what
-5: .__WHAT DAY_. ME_WANT NOT_TEXT NOT_WANT NOT___TEXT NUMBER_AGAIN OTHER OTHER_GO PERSON__WHO WHO__a and do en from hey its know_ME my new
-6: #__ME .__TEXTS DAY ME__ME NOT__ME REMOVE TEXT___NUMBER WHAT WON ^__are actua* bette* es__NOT jaja o they this__again thoug* y_NOT
-7: #__# .__GO ME__NEW OUT SICK calle* cuand* de_NOT este_$ frien* hey__is la like quit texti*__phone wrong
-8: NOT_sure NOT_tengo NOW NOW__este WANT ^__un a_NUMBER el gave_ME nadie_$ numbe*_for of thats y
-9: # DRINK JAIL ME__a NOT_. PERSON_WHO TEXT___ME de_$ girl it to
-10: DAYT ME__know but es_WHO in le__$ messa* the y__NUMBER
-11: ME___ME OTHER___ME STOP__this WHAT__WHAT butto* doing oh thank you_know
-12: ._NOT_WHO ME___TEXT NOT___OTHER las mis numbe*_now para time with
-13: STOP mas that yeah your
-14: ._WHAT_YOU BODY GO NEW_NUMBER YOU__OTHER good hoy reall*
-15: CALL_ME KILL STOP___NUMBER all cant do_YOU on uhh wait
-16: ME___NUMBER
-17: new_numbe*
-18: alber*
-19: ._START NOT_WRONG TEXT_TEXTS_. so
-20: los text_this
-21: HOPE LATER NOT__TEXT numer*_de
-22: chat haha
-23: CALL___NUMBER NUMBER__WHAT
-24: sin
-25: este__$ por
-26: BROKEN IF
-27: #_$
-28: CAN cambi*
-32: #tel
-39: nuevo
""",
    "back": """
50: ._NEW_MINUTES BYE__# NOW_NOT_estoy ^_found cumpl*_ME desem* im_home is_over pausa_$ reach* sigam* this_DAYT toppe*_up volvi
48: de_nuevo
47: agaim
46: in_range
45: relea* ya_ando
44: fin_OUT
43: fixed
42: NOW_CAN_conte* OUT___JAIL apare* disch*_me senal
41: CAN_START_TEXT ^_sprin* longe*_in me_solta* resur*_$ ya__recon*
40: ^_made boat me_devol*
39: ^__pusie* we_good with_DETOX
38: alta bail_$ en_linea
37: ._OUT OUT_bajo OUT_y TOOK__los ^_minut* ^_vacat* came_down dispo* good__go
36: ME_STOP_GO ME_devol* ^__over aca repai*
35: ME_loose ^_finis* ^_regre* fianz*_y
34: a__anoch* as_of got__minut* listo paid_the recar*
33: DETOX centr*_y diero*_de disch* done gradu*_the hi_$ juez_me liber* noon
32: AGAIN_from NUMBER_BUSY ^__solta* ^_back ^_compl* back_# bough* estoy__nuevo guess_who la_liber* land_$ my__days repor* tierr*
31: ._AGO_DAY OUT___HOSP encon*__NUMBER llegu* mismo_numer* up_NOW
30: ME_OTHER_AGAIN OUT_and_ME ^__fin dejar*_salir funci* hey_its sprin* walke*_OUT ya_baje
29: AGAIN__NUMBER ^__acabo ^_hola im_back it_OUT just_TEXT_OUT most_of seat
28: ._STOP_DETOX TEXT_OUT TOOK__miss despa* los_cayos road_with worki*_$
27: CAN_TEXT ME_OUT ME_TIME ^_vine a_month los__DAY me_loose reviv*
26: BROKEN__CAN ^__let ^__power ^_off de_AGAIN
25: HOME_LATER OTHER_CLINIC_. ^_final* aqui can__me cayos del__PAST del_centr* feeli*__# for__patie* got_bars vuelv*_a
24: ._NUMBER CLINIC__ME HOSP ME_habia_BROKEN TEXT__MINUTES ^_conse* ^_sali ^_termi* ahead_$ from_AWAY from_san llegu*_de on_again serve*
23: ._REMOVE AGAIN NOW_OUT_. NOW___NUMBER NOW_tengo_MINUTES OUT__DAYT estoy__AGAIN in__DAYT in__state* libre the__DAYT volvi_$ works ya
22: AWAY_STOP NOW_pase OUT__pawn WHAT__conte* ^_new arreg* dejar* im__again im_aroun* let__go lol_# mood__a
21: ._HOME AGO__DAY NOW__NUMBER NUMBER__TOOK OUT_and PAST_DAYT_. TIME__from WANT_AGO compr*__NUMBER like_befor* listo_$ pause_$ prend* sorry__$ walke*_out
20: ._TEXT_MINUTES .__START DAY_but MINUTES_NEW NOW_estoy OTHER_NUMBER OTHER__it OUT_NOW_. TOOK___ME YOU__MINUTES estab* for_mood migra*__NOW nothi* puede*_escri*
19: ._ME_REMOVE AGAIN_LATER AGO__. HOSP_y ME___START ME_burie*_KIN MINUTES NOT__lol NOW__de WANT_AGO_. ^__del ^_walke* aire bail de__clini* en_NUMBER estoy__vuelt* im_here last_week phone_for serve*_ME servi*
18: #_days BUSY__. CAN_TEXT_TEXTS HOME__# JAIL__NOW LATER___DAY LIFE_. NOW_baje OUT_of_JAIL TEXT_it YOU_TEXTS ^__pase apara* back_you came_on from__AWAY regre* regre*_del
17: CAN_reach_ME ME_NUMBER MINUTES_AGAIN NOT_NUMBER_for NOW__del OTHER_red OUT_DAY ^__more ^__sprin* ^_out ^_ya afuer* animo avail*__$ charg* discu* from__ME habia_BROKEN me__arreg* mood puse_MINUTES recup* they_dropp*
16: .__OUT AGAIN_del CALL_ME_. HOSP___ME ME_TEXT_para ME_good NOT_more_LATER NOW__MINUTES USE__# ^__diero* ^__longe* ankle bebe donde graci*__dios here home its__now new__works night_$ serve*_my termi* worki*
15: #_DAY AGO_DAY AGO_PAST DAY__AGO DAY___NOW GO__red NUMBER__AGAIN NUMBER_dried NUMBER_is_AGAIN OUT_PAST TEXT_._NUMBER WANT_CALL ^__cambi* ^__from ^__got ^__repor* ^_aqui ^_came ^_encon* answe* can_answe* estoy_OUT fine lande* ok__AGAIN tiemp*_BODY with__servi* ya_pase
14: DETOX_PAST GO__ME NOT__to NOW_._OTHER NUMBER OTHER__y STOP_AGAIN_to STOP__ME TEXT_TEXTS_AGAIN TEXT_it_BUSY YOU___NOW ^__out ahora_traba* back_my count* despu* estos_DAY estoy__ME got__now mismo ok__CAN own_bed panta*_ya pregu* same_numbe* se_STOP signa* signa*_again text__$ tiemp* viaje vine_de ya_recar*
13: #__back ._LATER ME__but ME__picke* ME_own_DETOX ME_was NUMBER_. PAST_. STOP___GO TEXTS_NOW ^__back ando con_senal el_inter* en__finca home_from im_avail* los_mensa* me_go meeti* off_the phone_kept repla* saldo sali_del scree* telef*_lo tengo__$ they_cut
12: #_and .__PAST NOW___TEXTS NOW__conte* OTHER_AWAY_. OTHER_BROKEN_. TEXT_MINUTES_. TEXT__HOME ^_sorry a_charg* can carga*_$ de__CLINIC desde_anoch* done__to estoy_$ fianz* good__GO i__text lo loade* no_longe* now same_NUMBER stay thank*_for the_progr* turne* weeks
11: #_ya AGAIN_. AGAIN__ME HOME_NOW KIN__ME NOW_CAN NOW_ME_STOP NOW___HOSP NUMBER_AGAIN OUT__JAIL OUT_of_DETOX STOP___DAY STOP_with_ME TEXT_. TEXT_MINUTES TEXT_para_OTHER YOU_every ^__compr* ^__el ^_fui ^_home ^_they babie*__me dale did__miss en__$ flew_in get_texts gradu* hi im__$ in_hospi* let_me new norma* of_JAIL ready refug* resur* servi*__nuevo since so_TEXT telef* the_rig to_$ today_so treat* tues
10: ._STOP GO_. HOSP_. ME___JAIL NOW__. NOW__GO OTHER__NOW REMOVE__boat REMOVE__las ^__de ^_disch* ^_got a_casa aqui__de baby__here bars did its__ME llega* mood_# now_$ off phone power_came regre*_de rig state*_$ today__send usted*_discu* vine__la was_under
9: ._AGAIN ._TEXT AWAY AWAY_. CAN_REMOVE_ME HOME_. HOSP_PAST JAIL___GO KIN_. ME_TEXT_OUT ME_WANT MINUTES_. OTHER_CAN_ME OTHER_CLINIC OTHER__ME OUT__HOSP START_OTHER TEXT__. ^__anoch* ^__is ^_just alive alla_en back__$ back__the back_on cel centr* clean guard*_$ hey__me hey_im la_panta* mejor_y mi_trata* migra*_ya my__today por_fin se__habia su_amigo sus
8: #hour ._OTHER_CAN .__STOP AGAIN__AWAY DRINK_. HOME HOME_from JAIL ME_OTHER ME_TIME_. ME___NOW NUMBER_is STOP_los USE_. ^__can ^__went ^_tire alta__docto* been burie*_KIN can__you casa conse*__MINUTES del__$ do__check estoy fri got__certi* hija__puso its_ME kept_the las__otra me__today more__im no_conte* of_DETOX sali salir_hoy se__OTHER termi*__# usted* vivo
7: #_$ #__ME #__sali #__ya ._STOP_OTHER .__HOME CAN_START CAN_TEXT_. DETOX_. HOME__ME LATER__# ME_ME ME_MINUTES_NOW NOT_longe* NOW_ME_recon* NOW__TEXT OTHER__WHAT OTHER_liber* STOP_._YOU STOP__# TEXT_del TOOK__card YOU_discu* ^__la ^_de ^_phone* animo__$ celul* estam* estuv* finis* go grid_$ no__hold nueva of_pawn once_more out progr*_got put tiene*_$ today_$ you_can
6: #_ALMOST ._START ALMOST_# KIN__here ME_OUT_. ME_compr* MINUTES_up NOT__en NOW__OTHER NUMBER__the OUT__DETOX OUT___AGO START_PAST_. TEXTS___ME TEXT_ME_NUMBER TIME_AGAIN_NOW WANT__to WANT_is ^__mi ^_paid a_# a__orden* bajo bien__ME both came de_alta despu*_del drill el_cel estoy__casa ganas__$ gone got gradu*__PROGRAM gradu*__progr* guy__it hello i_can ir it__under its_lou me_recon* of_detox of_jale out__days repla*_my retur* telef*_ya termi*_los toppe* was week_$
5: ._HOME_NOW ._MINUTES_AGAIN .__AGAIN DAY_. GO_HOME GO__AGAIN ME_BROKEN_. ME___AGAIN ME___DAY ME___OTHER ME___YOU ME_babie* NOT_. NOW__los NOW__recon* NOW_so_TEXT NUMBER__NUMBER OUT__BUSY TIME_. TIME_ME YOU__AGO ^__animo ^__it ^__my ^_guess ^_me after_the ayer can__texts carga* casa_con charg*_up con__$ conte* go_ahead has__GO hospi*_$ me_diero* media*_$ mi_telef* morni*_from murio_el nano noche ok__again on__grid out__detox pero__$ podem*_START puedo_conte* pusie*_MINUTES repla*_ME san_juan so_send telef*_del the_HOSP the_grid turne*_ME vine weird_OUT ya_ojala you__take
4: #__amigo .__NOW BROKEN DETOX_and HOME___START HOSP___NOT JAIL_._NOT ME_MINUTES ME__AGAIN ME__DRINK ME___BROKEN ME___DETOX ME__at ME__los NOT__NOT NOT_estoy NOW___HOME NOW___NOW NOW___OTHER OTHER_KIN OTHER___NOW OUT__OTHER PAST TEXTS_AGAIN TEXT__certi* TOOK_ME WHAT__. YOU_CAN_REMOVE ^__ayer again and__$ arreg*__NUMBER babie*__ME bus charg*_$ cojo conse* days__and de_NEW desde done_back ese estos_dias final*__# gave__ME has__gone its__NOW jeje_# kept__numbe* lol_$ over_you podem*_segui* sober they_let well_ME
3: ._BYE ._NOW_OUT ._YOU_CAN CAN__YOU HOME___OTHER JAIL_. ME ME__NOW ME_burie* MINUTES___BYE NOW_REMOVE_OTHER NUMBER___AGAIN NUMBER_dried_OUT NUMBER_on PROGRAM_._TEXT TEXT__NOW TEXT_a TOOK___DAY ^__$ ^__dejar* ^__regre* ^_case ^_done ^_llegu* ^_reloa* acabo alta_ayer and_ME anoch* are__$ back_$ be_pleas* bien_$ came__last compr*_MINUTES de_OTHER_CLINIC donde_carga* dried_out en_casa from from__every gone__and im juan_$ liber*_$ loose__$ made me minut*_are mom_im more_LATER my__picke* on__thank* paso_OTHER perdo* pusie* so__em sorry_# sus_TEXTS vacat* vine__OTHER walki* y_#
2: #__on ._HOSP ._NOT_GO .__CAN AGAIN_AGAIN_con AGAIN_on ALMOST__. BROKEN_. CAN___NOW CAN_conte* KIN__NOW ME__in ME_avail* MINUTES__. NOW__OUT NOW_ojala OTHER_finca OUT_. OUT___NOW OUT_but_ME START_TEXT YOU_CAN ^__dried ^__termi* ^_volvi ^_we boat__in can_reach check compu*_OTHER crave desca* detox em_$ got__charg* guy_TEXT guy_got hey_ME i__home is_STOP la no__since on_AGAIN otra_vez over pleas*_to sus_orden* the_NUMBER un_# veo
1: .__DAY AGO_more AWAY__PAST BODY__REMOVE DAYT__. HOME___HOSP HOME_con LATER__OTHER LATER_del ME_diero* ME_here NOW___ME NUMBER_kept OUT__HOME PROGRAM REMOVE__. START_. YOU_patie* ^__burie* ^__cap ^__of ^__on ^__with ^_gradu* ^_im ^_ok a_new am__now aqui_estoy check__again compa*_has conte*_$ de_vuelt* del dona dried_OUT en__HOME fin_NOW found_ME_NUMBER from__HOSP has_all hospi* hoy_$ im__# la_finca lives__$ me_compr* moms out__count* own_DETOX pleas*__hear ready__do salio_bien same signe* switc*_on the__late walke* weird_out y__tengo ya__$ ya__libre ya__saldo ya_puedo you_$
-1: ._CAN ._OTHER ._YOU_TEXT .__TIME DAY___DAY GO_OUT ME___TOOK NOT_ME NOW__ME NUMBER_y OTHER_DAY OTHER_beto OUT___HOME OUT_de STOP_ME YOU___NUMBER YOU___START ^__puede* ^__ya ^_cambi* ^_stayi* ahora_$ ano at__$ been_OUT early_$ hes in it_$ mas of_here okay reall* the__home turn watch* what where y__STOP
-2: #__me ._DRINK .__ME .__NUMBER AGAIN__DAY GO_AGAIN ME___TEXT NOW__REMOVE NOW__WANT NOW_esta STOP__. STOP___ME TEXT___DAY WRONG ^__me ahora all all_good are_YOU cuatr* el fine_$ how inter* las los__$ mero next_DAY of__$ pero sabe soy te thats the there way
-3: #__was ._ME AGAIN_HOME BYE__ME CAN DETOX__DAY DRINK ME_KIN ME__DAYT MINUTES_OTHER NOW_OUT_OTHER NOW___BUSY NOW_and REMOVE_ME REMOVE__NUMBER ^__en ^__estoy ^__in ^_been ago ayer_$ becau* cama el_numer* esto in_DETOX just la_beto littl* mexic* of perso* phone_$ por tempr* viene
-4: .__BYE JAIL_OTHER KIN__HOME ME_GO ME_HURT ME__TEXTS ME_de NEW__. NOW__# OUT_DAYT TEXT_ME ^__bill ^_i ^_it ^_mood a_OTHER beto_ya day de__$ esta home_$ ive las_# like month* she so tarde than the_HOME van voy y__$
-5: #tel .__HOSP .__NEW AGAIN_._ME CALL DAY_y GO__DETOX JAIL_# JAIL___AGO ME___OUT NUMBER_MINUTES ^__a ^__and after__im anoch*_$ en estoy_REMOVE have into is list llevo mi se twice
-6: #__$ .__BROKEN AGAIN_OTHER AGAIN__# ME_JAIL ME__the NEW_ME NOW__NEW OTHER___HOPE PERSON TEXT__KIN TEXT__LATER about de el__$ este house if igles* it_AGAIN its now_im numbe* old to_DETOX when
-7: ._ME_GO DAYT IF KIN___OTHER ME___DAYT ME___HOSP NOW_NOT OUT__AWAY OUT___LATER USE apunt* by for i it last prett* still una
-8: #_MINUTES AGAIN__NOT BODY HOSP_AGO ME_TOOK ME_at NOT__OTHER NOW_LATER OTHER REMOVE WANT ^__i ^_la bed beto chang* de_MINUTES es salgo volvi_a
-9: # .__YOU AGO___OUT JAIL___NOT NOT_TEXT NOT__MINUTES TEXT_# WHAT WHAT_NOW ^_and chip hace ill in_# or para phone_me the_DRINK too
-10: KIN_TEXT ME_AGAIN_. MINUTES_ME_NUMBER NOW___AGAIN OTHER__a STOP STOP_OTHER_NUMBER TEXT__of a_DETOX con espos* my says stop y_ME yeah
-11: #__HOME AGO_. ALMOST DRUG OTHER__del TEXT_OUT_of deuda* me__# narca* otra plan to tomor*
-12: HOPE OTHER___NUMBER USE__OTHER a a__HOME at_# casi going he missi* sale then un
-13: DAYT__# DAY__# KIN NOT_MINUTES NOT__AGAIN numer* this
-14: #__PAST HURT ME___STOP SICK TEXTS__ME ^__con arrep* de__OTHER doing la__# oh
-15: KILL MEANS OTHER___OTHER OUT__MINUTES TEXT_NEW al court im_done right segur* start*
-16: at__# get im__now that
-17: AGO TEXT_AGAIN TEXT__NEW gimna* of__#
-18: AGO_NOW DRINK__. del__NOW haha
-20: AGAIN_de_OTHER BUSY UNTIL my_numbe*
-21: #_ME ._BROKEN ._REMOVE_ME solo will
-23: ._AGAIN_OTHER again_# santa
-24: USE_a
-25: on__# work
-26: ._PAST NOT ^__to
-28: AGAIN___AGAIN
-29: only
-30: recog*
-37: panca*
-41: party
-45: del_BUSY
""",
    "call_me": """
50: ^_sos my_mento* phone_me telep* timbr* un_human* voice
48: llame*
46: a_voice ben_$
45: OUT_to
43: hit_my
42: talk_# that_talks
40: CALL
39: CALL_ME
38: speak_with would_help
37: misse*_YOU_CALL oido_$
36: con_algui* me_marca*
35: ME_STOP_HOPE WANT__hear by_NUMBER
34: WANT___KIN su_llama*
33: WANT_CALL about_my call conse*_$ la_enfer* text_$
32: ^_perso* con__enfer* una_llama*
31: NUMBER_AGO PERSON lets_talk
30: PERSON_de TEXT_a_LATER by_phone dale marca por_WANT_NOT still_WANT una_boss
29: WANT_CALL_con
28: asap llame
27: ^_prefi* ring_me
26: CALL__one CALL_de_NEW llama llama* me_llame telep*_me
25: CALL_AGO CAN_CALL_con NOT__in ^__habla* can_we hable* marca* sos_$ sumon*_$
24: HOPE_ME_a NOT_type ^_could marqu* un_CALL
23: DAY___CAN IF_NOT PERSON__up WHO_CAN ahi_$ call__you conta* habla*_hoy one__YOU pasen*_con por_texto
22: ._ME_TEXT PERSON__NUMBER TEXTS___CALL ^_is hable
21: CALL_. CALL_NOW TEXT_ME_NUMBER a_CALL echar
20: ._WANT CALL__DAYT CALL_so WHAT_ME_CALL ^_get here__perso* just_CALL kids_are neces* no__texto podes_CALL
19: OUT__BUSY esta_OUT here_a need por_telef*
18: NUMBER NUMBER_NOT ^__con habla*_un have__PERSON mejor the_phone
17: CALL__AGAIN ^__$ ^__tanti* a_shout i_cant i_want
16: CAN__CALL PERSON_WANT_. ^__alcan* ^__puede ^_talk anybo*_there mejor_CALL need__real por_TEXTS someb* would_like
15: ._CALL_AGO ._CAN NUMBER_ME ^__podri* a_LIFE_PERSON a_perso* agrad*_una dame__CALL impor*_$ las__$ lonel* por__$ telef* throu*_to
14: #_have ._CALL_ME CALL_to ME_CALL_to TEXT__sec WANT__una WANT_to_CALL ^__me ^__need ^_hall ^_llame* about_the asap_$ buddy con_WHO con__puedo lonel*_nobod* me_$ misse*_YOU one__you plati*__$ real__WANT ten un_phone
13: #_but ME_UNTIL_to ME__WHAT NOT_por_TEXTS OTHER_CALL_. WHAT_ME con_PERSON get__hold habla*_$ its_impor* las_# me__habla* para_CALL speak_to un when_you
12: ._CALL CALL_por GO_on LIFE_PERSON ME_inste* NOW_CALL_ME WANT__PERSON WANT__WANT give__a la_llama* me of_YOU perso*__$ plati* que__mato real_perso* the_NUMBER una_KIN
11: CALL__HURT CALL__WANT CALL_por_WANT CAN___CALL CLINIC_por ME_CAN ME_WANT PERSON_aroun* WHAT__CAN WHAT___OTHER con_WHO_CAN favor hit__line llama*_$ llama_$ llame*_$ me_podri* puede salie*__$ talk_$ telef*_$ texto there tomar want__talk
10: CALL_AGAIN CALL_ME_. CALL__LATER CALL___CAN CAN_ME_CALL KIN__WANT NOT__TEXT NOT___AGAIN ^_# afrai*__what ando call_$ dial for__call hear_from on_shift pasem*__la podes_llama* shift that_CALL
9: .__NUMBER CALL_ME_AGO CAN_YOU_CALL TEXT__mejor WANT___PERSON by__$ comun*_conmi* couns* el_paro get got habla* hey_CALL i_talk it_$ llama*_en me_puede* my_ex pasem*__OTHER pueda to_$ to_talk un__NOT
8: .__OUT CALL_LATER CALL_WANT_. CALL__tengo CALL_y ME_CAN_CALL ME_NOW_. START_a_CALL TEXT_. YOU__. ^_need algui* con_OTHER dame favor_no ganas hey_call la__$ llame*__tengo llame_me pasam* perso*_$ pleas* pleas*_$ put reach_out tengo_la tonig* un_PERSON usted* vi__CALL
7: ._CAN_YOU AGAIN_AGAIN_. AGAIN__CALL CALL___AGO CAN_CALL CAN_ME ME_KIN_se ME__PERSON ME__WANT NUMBER_. OTHER__BUSY OUT_de PERSON_. WANT___CALL ^__# ^__a ^__cravi* ^__salie* ^__y can estoy free frida*_i oido podri* there_$ to_ME_ME tomor* too_long
6: ._IF_NOT ._ME_CAN .__CALL AGO_YOU CALL__. CAN ME_CALL_y ME_WANT_a NOW_. PERSON_on THREAT WANT WANT_a_PERSON YOU__ME ^__could ^_hey ^_me ^_pasen* a_PERSON ben en_OTHER line live_perso* mejor__$ nobod* para_habla* quien_puedo salie*_# text un_rato
5: #__call .__ME CALL__DAY CALL__OTHER CAN__a LIFE_PERSON_. ME_CALL ME_NOW ME_THREAT ME_TIME ME_WANT_PERSON ME__to ME_at PERSON_there WANT_. WHAT___CALL ^__dial ^__un at break__# by call__me call_and casa cuand*__$ llama_me misse*_your on pasem* phone puede* put_ME_UNTIL reach_OUT solic*_CALL telep*_ME the_shot to_CALL to__ME un__$ una would_you y_#
4: ._AGO CALL_ME_OTHER CALL___HOME CALL__estab* CAN_YOU CAN___NUMBER DIE HOME HOME_. HOPE LATER_. ME__the OUT TIME__ME TOOK__WHO WANT__on YOU_supli* cravi* day estab* eveni*_$ in__hand marti*_$ me_hable mejor__me min minut* nuevo perdi si speak__someo* talk_to today with__$
3: #_# #__to ._TEXT .__TIME AGAIN_. AGO__. CALL_DAY CALL___OTHER CALL___WANT CALL_for CALL_un_LATER CAN___OTHER DAYT_. ME_. ME___HURT ME___NOW OTHER_PERSON OTHER_paro PERSON_CALL_. WANT__CALL WANT_oir WHAT_TIME WHO_CAN_CALL ^__got ^__llama* ^__up a_live anybo*__that befor* call_tomor* could_use cravi*_is el_padri* hijo__un hit i__somet* im me_sient* mysel*_$ need_a pasen*__OTHER put__throu* que__llame que_tengo quest*_about talk__my talk_on there__CALL to__$ to_speak use
2: #__i ._NOT .__WANT AGAIN__. AGO__CALL BUSY CALL_OUT HOPE_._NOT HURT_. KIN__un MEANS ME_AGAIN ME__same ME__shout ME_with PERSON___CALL PERSON___NUMBER PERSON___WHAT WANT_a WHAT__de YOU_. YOU__a ^__to ^_got ^_un al_NUMBER ando__para anybo*__$ bad_$ can__talk con__padri* conmi* el_celul* for__CALL from__$ manan* me_after need_someb* sea sumon* tengo un_grito we__tomor* you__$
1: .__OTHER ALMOST_is CALL__NOW IF_ME_CALL ME__OTHER ME___CALL ME___SICK ME_sient* OTHER___OTHER WANT__here WHAT___ME ^__supli* ^_pasem* a__# a__$ about__TOOK about__shot agarr* ahi al bad camin*__NOT con dial__up dijo__mi do esto good__CALL have_PERSON have__about have_quest* herma*__yo hijo_trae hoy i__quest* is_ME mi__trae my__same numer* on__NUMBER put__UNTIL quest*__the supli* to__bad to__call tomar__el traba* vi__llama* y__fuera
-1: #_$ ._PERSON .__AGO .__NOT AGO ALMOST__CALL CALL_to_ME CAN_CALL_ME GO_to_CALL KIN__NUMBER ME_WANT_to ME__NOT OTHER_. STOP WANT__TEXT WHAT_ME_da WHAT__WANT WHO WHO_CALL_. ^_quien a ayer could_talk else may my my_spons* no__habla* of refus*
-2: .__YOU CALL_of CALL_with GO__CALL KIN__. NOT_CAN OTHER_CAN ^__just ^__this ^__want ^_so again calls esta habla_$ it__$ its know more on__CALL one_perso* que__da se_ME thank* to_TEXT wants ya
-3: ._TEXT_ME CALL_del KIN ME__. ME___CAN ME___NOT ME_a PERSON_PAST WANT___ME ^_esper* ^_i ^_its ^_well a_real answe* call_it el estoy_CALL ever had hija i__talk ill job mi my_phone ni o se some to voice__TEXT
-4: ._ME ._ME_PERSON .__STOP AWAY CALL__about CAN___ME KILL ME ME__YOU NOT__WHAT TEXTS__ME WHAT a__NOW al_rato hope in jajaj* then
-5: CALL__the CAN__. CAN_be ME__NOW ME__por NOT__to WANT_to YOU_NOT ^_no en i i__$ one_PERSON por think
-6: CALL_about DAY KIN__CALL KIN___CALL ME_PERSON ^_mi ^_someb* a_lot dice today_$ what you
-7: ._BUSY ._WHAT ALMOST_. CALL_OTHER CALL_YOU CALL__PERSON CALL___PERSON CALL__y CAN_TEXT CAN__ME KIN___NUMBER LATER_una NOT___CALL TEXT_ME YOU__to an calle del las let out the will y your
-8: #__$ CALL_ME_KIN ME_CALL_. ME__CAN NOT___ME PERSON_here be calls__$ este perso*_to
-9: ._NOW_ME AGO_ME GO HELP KIN_CALL_ME WHAT__. good_CALL it jaja when_i y_ME
-10: ._KIN .__HURT ME___GO NOW__CALL and for graci* le llama*_de quien__habla* speak* thats todo
-11: CALL___OUT HOPE__CALL NEW NUMBER_CALL_. ^_the call_my cente* dijo__me lol real__$ talk_about
-12: OTHER PERSON_to YOU_WANT conve* dos famil* find numbe* polic* so with_ME
-13: JAIL START ^_call a_ME a__CALL anyon* how llama__me que__llame* they
-14: KIN___ME OTHER__OTHER WRONG alrea* esa
-15: .__IF NOT__CALL NOW__. ^__tengo but call__a just
-16: ME_KIN REMOVE ^__call ^_like ^_que later like to__KIN
-17: BYE NOT__ME ambul* we yeah
-18: NOT_CALL PERSON_WHO i__call i_call that
-19: nada_$
-20: ._OTHER talk__you wish
-21: como haha los
-22: CALL__un actua*
-23: oh or
-24: mi_padri*
-25: NOT_WANT llamo me_llame*
-26: ME_IF to_call
-27: 911 ME_CALL_ME wants__talk
-28: dont_call
-29: maybe
-30: NOT___WHAT graci*_por
-31: esper*_una hello spons*
-32: calli* chat
-36: need__call
-37: hable_con
-38: ._NOT_ME talki*
-39: calle*
-40: talke*
-43: peopl*
-49: CALL__SICK
-50: crazy en__CALL
""",
    "later": """
50: STOP_para TEXTS_LATER ^_comie* ^_remin* a_ladde* chang*_a check_with custo*_$ dame en__TIME fence_i mas_tarde* middl*__somet* min_$ rest_LATER se_duerm* someb*_here takin*__test try_me you_after
49: choir_pract* ttyl
48: al__t eatin*_$ just_walke*
47: ^_aguan*
46: CAN_YOU_know is_CALL wait_UNTIL_ME
45: bad_time en_cuant* holdu* swamp*
44: banan* despu*_$ sec
43: break_$ dando*_de gas_# is_here
42: #_mins un_momen* voy_entra*
41: OTHER_desca* shh tomor*
40: DRINK_ME_cafe aroun*__NOW brb_$ reply tryin*__nap will_answe*
39: MEANS_CALL YOU_respo* ^_pregu* a__time en__llama* is_talki* luego
38: TEXT__AGAIN en__moto estan__OTHER mas_DAYT not_now
37: deme job__going planc* rice__to up_give
36: ^__mismo de_comer dog_its
35: ._LATER_WANT ^_hacie* walke*_in y_conte*
34: boss_is cant peopl*__cant too_HOPE_NOW
33: CAN___AGO ^_up al_salir at__ok hands_full in_dishe* recue*_a
32: BROKEN___LATER WHAT_estoy ^_sec after*_$ ask hands hang__$ have__CAN traff*_NOT
31: al_LATER respo* tied__right
30: #_lo ^_en ^_in apena*__$ compa*_over conte* let__eat wait__at
29: ._AGO_TEXT ._DAYT_IF BUSY_TEXT_ME OTHER_DAYT ^__awake ^__manej* ^_apena* ^_despu* ^_when a_calf a_funer* at__denti* mas_tarde nap_$ pregu* salie* suppe*
28: ^_on cant__now despe* middl*_of must other salga
27: BYE__god TEXT___YOU ^__con ^__ocupa* ^_at ahori* compa*_STOP corte_$ do__NOW estoy_traba* maybe__$ on__one other_one
26: #_busy #_ok ._CALL_YOU ME__few YOU_aviso ^_swamp* bedti*_$ behin* deja en_BUSY ill_send kids__$ phone_with por_OTHER_DAYT soon_as walki*__dog
25: ._BUSY ._LATER ME_STOP_de YOU_digo ^__over ^_deme aguan* ahori*_no answe* fence forkl* ill ratit*_$ silen* the__TEXT
24: BUSY_lol ME_CAN_answe* ^_brb ^_cuand* a_meeti* behin*__wheel court digo_$ en__guagu* entra* holdi*__KIN hora_$ in_BUSY let__get medio ocupa* talk te this_DAYT woke__CAN
23: #_ask ._TEXT_ME BUSY_ok LATER_. LATER_as ME_find YOU_conte* ^__mins ^_eatin* a_weddi* denti*_$ fila__banco manan*_les nina on__highw* tarde_por tonig*__$ wheel_$
22: HOPE___LATER KIN__is STOP_para_DAYT ^_let ^_salie* ^_were after_dinne* boss__watch* in__UNTIL llame*__en on__bike talk_later tonig*_$ ttyl_$ voy voy_corri* ya_mero yelli*_$ yet
21: AGAIN___NOW BUSY__ALMOST NOT___LATER YOU__AGAIN ^__mejor ^_esper* ^_half ^_takin* ^_tied andam*__me aslee* banco deje_me drivi*_$ first give_me habla* it_when las__hoy later tell_you voy_$ will with_ME_JAIL your_numbe*
20: #_MINUTES ALMOST_ME NOT__NOW TEXT__OTHER ^__but ^__time ^_hang ^_job ahora busy cant_now im_runni* in__few line manej*_$ the__down the__tech
19: AGAIN_at CAN_distr* DAYT_conte* NOT___NOW NOT___TIME NOW_WHAT TEXT_REMOVE TEXT__AGO ^__answe* ^__estan ^_ahori* ^_one ^_wait ^_with ando en_corte hold__$ ill_tell jefe junta_de not__good otro__lo puedo remin*__in round__$ tel_you when__aslee* with_ME woke__let
18: CAN__NOW DRINK__cafe GO_corri* TEXT_AGAIN ^__cheff ^__now ^__visit* ^_estoy a_few after_my at_break escri*_$ ill_write joven_$ la__ahori* le_conte* se__digo tonig*_inste*
17: ._NOT_CALL ._NOT_TIME ._NOW_NOT ._TEXT_AGAIN AGO_ME AWAY_and BUSY_. ME_at TEXT__NOW ^_ahora ^_boss ^_busy ^_manej* ^_tomor* ^_tonig* ahora_no ask_me at_lunch cant_$ cuand* digo en__escue* group its__$ manan*__$ mi_numer* muere_el prayi*__NOW tel this_eveni* to_think
16: ALMOST__a LATER_conte* NOT_NOW NOW__KIN OTHER__NOW TEXT_ME_DAY ^_aroun* ^_putti* acabo_de al__YOU ando__la bad_TIME bed cocin*__me conte*__OTHER cuent*_$ es_buen few_$ have__let im__group in_front runni* the__lol this_after* tired_now un_LATER with__po
15: BUSY__NOT CAN___DAY LATER__. ME__PROGRAM ^_my estoy feedi*__KIN finis* groce* half_LATER hours_$ las_# le_respo* one_later runni*_DAYT tengo_AWAY tengo_visit* traig*
14: CAN_ME LATER__almue* ME_KIN_recit* ME_answe* NOT__CALL NOW_TEXT TEXTS__. TEXT__GO TIME_. ^__sec ^__suppe* ^_pulli* aslee*__like at__bank de_hoy deja_me do__LATER first_$ gym in__LATER la_caja la_respu* mama media*_$ my_bike name__TEXT ok on_# prayi*__now preac*_is puedo_$ que__cocin* till_# till__$ tomor*_$ weddi*_$ y_YOU ya__salgo
13: ._CAN ._DAYT CALL__#hour LATER_that ME_esta ME_on STOP__DAY ^__the ^_drivi* ^_ocupa* a__casa ando_vendi* ask__$ at__CLINIC block*_in boss__right carre* clock con_OTHER en_clase es__momen* gente_aqui hour_$ hoy__la im__work it_LATER laund* mando mas__$ me_# on__BUSY peopl* se__junta* stuck__traff* this__tonig* time__now try vendi*_tamal*
12: ._NOW_WHAT ._STOP_WHAT ._TEXT_YOU CAN__YOU HOPE_ME_# ME_bike OTHER_novel* WANT_ME ^_con ^_not ^_pacie* a_pregu* acabe ahori*__puedo al back_to can_you de__NOW el_bus estoy__BUSY las_manos let__finis* man__me me__banan* me_estan rato_$ salgo shh_$ todav* una_junta visit*_$
11: ._DAY DAYT_YOU IF_. MEANS__it ME__WANT ME_ttyl UNTIL ^__en ^__hands ^_prayi* ^_recue* ^_tryin* ^_viene are_cover* baby despe*_que gym_$ havin* hay_gente inter*_going manan*_$ maybe_$ my_shift quema_OTHER regis* tell_YOU the_JAIL
10: ._AGO_ME BUSY_ME CALL__brb KIN__BUSY LATER_ME ME_do MINUTES_. NUMBER_on STOP__GO STOP_de TEXT_YOU TEXT___NOW YOU_at ^__a ^__in ^__no ^__work ^_ando after_$ al__$ al_despe* desoc*_$ en__BUSY en__junta estan_STOP_OTHER good_TIME greas* la_noche lo_otro media__$ numbe* off on_$ park pregu*_me to__DAY visit* you__numbe*
9: ._NOW LATER__TEXT LATER___OUT ME_AGAIN_aroun* ME_LATER ME___OTHER ME__guest* NOT_awake NOW__DAYT WON ^__gente ^__right ^_come a_custo* animo aroun* aroun*_# aviso calf__a en_OTHER favor_$ getti*_my give hands_are la_noche* llame* me__few minut*__$ no__buen now__tonig* peopl*_looki* pimpi* prayi*_right swamp*__$ te_digo tiemp* til up__ME walki*_the will__tonig*
8: #__$ #_today .__CAN AGAIN_to_ME BUSY_NOW_. GO_with_ME KIN__CALL ME__recit* ME_eat ME_estan_STOP ME_sixth OTHER_BUSY OTHER_dato PERSON_looki* STOP___OTHER UNTIL_# ^__is ^__line ^__reply a_OTHER a_bit acabo ahora__$ and__bless and_god at__weddi* awake_yet call_you carga* cocin*_se day dejal* desoc* despu*__almue* doy el_jefe el_mensa* go_$ good_time home_$ in in_cant me__# me_eat me_finis* mi__luego muy__NOW no_puedo off_$ patro*__esta right__$ the_clock to__$ una__$ up__HOPE up_man waiti* you__later
7: ._IF_LATER KIN_is LATER LATER_DAYT_. ME___DAYT ME_quema_OTHER NOT__yet NOW_. NOW__CAN NUMBER_. NUMBER_at OTHER___NOW STOP_ME YOU_._ME ^__que asere_$ at at__table at_work be__LATER cabez* call_it cene__YOU dinne*_i dont__me el_medio estoy__OTHER for__rest god havin*_DAYT here_$ i__home in_# kids kids_game me_junta* me_tonig* not_awake ok_$ otra__como peopl*_aroun* right_NOW right_now se_OTHER someb* to_ALMOST tonig* vez_como wait_UNTIL
6: #_que ._BYE_NOT ._CAN_TEXT ._DAYT_YOU ._GO_BUSY ._KILL ._OUT .__AGAIN .__NEW CAN_TEXT CAN___AGAIN DAYT__ME KIN_._LATER ME_REMOVE ME__BUSY NOW_ALMOST OTHER__. START_. START_and_ME STOP_. STOP_it_DAY TOOK_. ^__$ ^__llegu* ^__recor* ^__tarde ^_esta about_to acabe_$ al_rato and__must arrib*_del back__me bed_too buen_momen* cant__in come digo_luego el_denti* en__desca* esper*_me esta_viend* game getti*__the guest* hit_me hrs is__# la_novel* le__$ levan*_deja manan* me no_time pacie*_WHAT pract* repea*_the te_respo* tengo the_bank tied_up up usted wait_til
5: .__OTHER HOME_. IF_LATER_. NOW_NOT_tengo OTHER__YOU OUT_. TEXT TEXT___HOME TEXT___ME YOU_. ^__clase ^__de ^__repea* ^_give ^_im ^_mas ^_tengo at__$ back_aroun* bug_ME check despe*_WHAT dont en__hora enfre* escri*_me esper*_$ hands__$ im im__$ in__$ is_yelli* kowal*_$ le ok_like on__clock other__$ pulle* putti*_the se__quema start_and the_dmv these think_about traig*_al try_again watch*_$ when_i work_right
4: .__WHAT AGAIN__DAYT AGAIN_to BUSY__ME CALL_NOW DAYT_WHAT DAYT__. GO_en_OTHER JAIL_right LIFE_. ME__NOW ME___CAN ME__its ME_in NEW__OTHER NOT__buen NUMBER__ME OTHER_KIN OTHER_caja OTHER_guagu* WHAT___OTHER YOU__NOW YOU__NUMBER ^__arrib* ^__hour ^__on ^_behin* ^_dame ^_no a_OTHER_DAYT a__$ a__KIN after_# and_ME andam*_no aroun*_NOT cant_talk clien*_$ comer_a comie* cuand*__a denti* do__tonig* drivi* drivi*_cant es__LATER guest*__the hold_up job_inter* levan*__me looki*_$ mejor_hoy mood my_sixth no__pensa* on por_favor pulli*_a que__$ recor*__la salie*_del text to_ME to_YOU today_im with__custo* yelli*
3: .__BUSY .__NUMBER AGAIN_aroun* BUSY_conte* GO__BUSY LATER_YOU ME__estoy ME_quema NOT__los NOT_this_DAYT NOW_inste* NUMBER TEXT_LATER TEXT__LATER TEXT__NUMBER TEXT_to WANT_. WHAT___YOU YOU__. YOU_debo_OTHER ^__el ^__talk ^_cooki* ^_luegu* ^_ttyl ^_will ahori*__acabe aqui at_# at__gym corri* down_$ duerm*__KIN eat_first el_dato escri* front_of full hoy i__$ igles*__$ in__BUSY inter*_GO inter*__on junta*_los las__$ lawye*_$ let many__looki* mero mi__ahori* mi_cafe min my__$ my_kids no_tengo ok__WANT over over_$ pacie*_que paso__dato recor*__OTHER salga_de soon__i te__$ tengo__$ the__windo* windo*__$
2: ._CAN_ME ._LATER_ME ._NOT_NOW ._STOP_ME ._TEXT .__DAY .__LATER BUSY__. BYE_NOT GO_GO IF__. LATER__ME LATER___ME ME_LATER_# ME_UNTIL ME__STOP NOT_CALL NOT__DAYT NOW___DAYT NOW__estoy NOW_mero OTHER_NEW OTHER__de OTHER_respu* STOP_WHAT TEXT___TEXT YOU__ME YOU___NUMBER ^__back ^__here ^__just ^__traba* ^_doc a__hold after* ask_again bug__UNTIL conce*_is conte*_$ dark do en__traba* funer* hit_you hold i_dont it_AGO kowal* la_guagu* lo luegu* me_acabo me_quema minut*_$ must__this my_elbow* por_WANT prime*_$ respo*_$ se tarde_$ termi*_de the_highw* the_other ya__$
1: ._DAY_NOT ._GO ._ME_TEXT ._STOP .__DAYT AGO_ME_TEXT CAN__do DAY_NOT_STOP DIE__. JAIL_right_NOW LATER_ME_BUSY ME_DRINK_ME ME_NUMBER ME__DRINK ME__TEXTS MINUTES___YOU NOT__good NOT_tengo NOW NOW_WHAT_STOP OTHER_KIN_. OTHER__LATER OTHER___GO OTHER__y OTHER_moto STOP_at TEXTS__DAYT TEXT_. TEXT_HOME_. TEXT_ME_LATER TEXT__. YOU_cuent* ^__conte* ^__get ^__me ^__una ^_can ^_subie* a_BUSY a_DIE after at__ask at__dmv be__while cant_right catch choir class_$ coffe* cravi*_is cuand*__desoc* dato_$ day__over debo_OTHER desca*__las dmv_$ doing few guagu* hoy_no ill_answe* in__after inter*__# job__GO just_woke later_im luegu*_YOU manan*_mejor manos me__$ me__hour media_TIME muy__hoy my que_acabe runni*_late showe*__$ try_AGAIN when__get you__#
-1: #_tonig* ._LIFE ._NOT ._YOU CALL__LATER CAN_be DAY_. HOME MEANS_right ME__NUMBER ME__WHAT ME_a OTHER_BUSY_. OTHER___OTHER TEXT__KIN ^__estoy all at_night bette* cocin* conte*__$ de__DAYT del__ME did digo_OTHER en ganas ha llego look now_$ perso* sec__$ su the__$ with__KIN
-2: #hour .__KIN .__NOT ALMOST__. BUSY_at CAN_GO HOME_ME HOPE JAIL MEANS ME_MINUTES ME__HOPE ME_be MINUTES NOT_BUSY NOW__ME NOW___AGAIN OTHER___AGAIN TEXT_OTHER TIME_TEXT WANT__. ^_# ^_hoy algo as__as at__BUSY becau* been calle* cravi* do_YOU en__OTHER hace hahah* in_ME is__ME jaja_$ me__after new pizza ser sleep start* the_BUSY there un what
-3: ._ME_NOT DAYT_NOW DAYT__TEXT DRINK KIN__ME LATER_NOW_. ME__AGO ME___GO NOT_ME NOW___BUSY OUT__. TEXT_mas ^__i ^_after be_here bien but_ME could en__DAYT estoy__ME i_cant long me__#hour now_on oh sec_$ shoul* so__ME soon_$ sorry the work you you_ask
-4: #_$ ._OTHER AGAIN___LATER AGO_. BUSY_DAYT CALL_AGO CALL___LATER CAN__TEXT HURT LATER___TEXT ME ME_NOT NOT___NOT NUMBER__NOW OTHER_MEANS OTHER__# YOU_NOT YOU___LATER ^__hora ^__im ^_se ^_so ^_the a__BUSY after_tonig* bus can cocin*_$ count* end in__DAY least much mysel* no schoo* siemp* the_churc* this traba* your__$
-5: AGO BUSY_y CALL_al DAYT___ME GO LIFE ME__OTHER NOW_# OTHER_DAYT_. OTHER___DAYT STOP__NUMBER TEXT___BUSY ^__y ^_phone antoj* anyth* conte*_hoy dame__CALL feel great prett* put reall*
-6: ._WHAT AGAIN_on ALMOST_# ME_KILL NUMBER_# ^__ill ^_later alrig* at__inste* back_in i lol_$ puedo_conte* sabe to_BUSY todo
-7: ._YOU_TEXT BUSY__OTHER DAY__LATER DRUG ME_TIME ME___NOT NOT PERSON ^__te ^_its ahori*_$ en_# en__OUT from_NOW inste* is la_junta me_$ out pero so some
-8: ._NOW_ME ALMOST_. CAN CAN__ME DETOX ME_LATER_DAYT ME__ME ME_al NOT_YOU SICK THREAT UNTIL_the WANT a esper*__que good it just pero__$ son to would your
-9: #__# #__la ._ALMOST ._ME ._ME_KIN .__PERSON GO_al IF NOW__# OTHER_. TEXT_ME_at TIME TOOK ^_and ^_you class es have him okay por that they to__LATER you_can
-10: ._CALL_ME ME_. NOW_YOU NOW_on PAST dan en__# got he its la mas well y
-11: ._TOOK BUSY__BUSY BYE_. CAN_conte* OTHER STOP__. ^_ya are_YOU be for from_now yeah
-12: BROKEN CALL NOT_TEXT OTHER__en ^_llegu* a__right and see thank* to__later ya
-13: # ._WANT DAYT_GO DRINK_NOW TEXT_the con este from luego_les of porqu* thats
-14: MEANS__NOW NOT__NOT USE ^_ok dias haha o para
-15: AGO_YOU ME_GO ME__TEXT REMOVE a_sec puede* we
-16: BUSY__# mejor_$ the__NOW to_TEXT yo
-17: HELP WHAT estoy__NOW or
-18: CALL___BUSY but how more
-19: AGAIN_. NEW ^__drivi* de hasta
-20: DRINK_. LATER___NOW la_manan*
-21: #_#
-22: MEANS_right_NOW
-23: DAY LATER_LATER TEXTS was
-24: CAN___YOU YOU_LATER_.
-26: woke__ask
-27: mande*_me
-28: ALMOST___BUSY GO_a ahora_estoy
-30: ._ME_BUSY ando_bien up_ask
-32: timbr*
-34: YOU_CALL
-37: te__luego
-40: WHO
-41: HOSP
""",
    "change_time": """
50: #_works #hour CAN_ser TEXTS__las ^__mine ^_middl* ^_sunup a__ocho at_bedti* las_nueve set__for swap_me tipo_#
49: mas_tempr*
47: en_adela*
46: muy_DAYT
44: #hour_one posib*_recib* tarde_a
43: los_dias
41: #_is OTHER_una move now_on
40: a__diez otra_hora pm
39: al_anoch* hour in__TIME
38: ME_REMOVE_ME mueve*
37: ^_make de_DAYT horar*_$ mount*__NOW
36: it_back like_# mejor ponme__las sea__OTHER tan_DAYT thats_AGO_ME
35: inste* media_$ nine
34: at_# daily wld
33: NEW_TIME after_#
32: UNTIL_# adjus*
31: CAN_ME_pick las_doce medio_DAY
30: NOT__las WANT___TIME ^_moved antes make__# me_convi* too_DAYT
29: TEXT__KIN TEXT__TIME it_comes the_day
28: #hour_NOT ^_al at_night befor* do_# is_there text
27: NOW_NOT_a media* medio_dia my__time to_milk y_media
26: #hour__you STOP_with TEXT__las ^_a check_in esa_hora first_thing like__$ ponga* siemp* that_hour the_kids to_#
25: ._DAYT DAYT_ME_BUSY ^_ahora ^_de is_good manda*_a pleas* prefi*
24: DAYT_de NOW_YOU mount*__now moved_to tempr*__$
23: DAYT WHAT_es ^_prefi* ^_swap after* diari* dont_work hora las_# menos noon
22: DAYT_inste* NOT__AGO STOP__it a_medio* about_# from__aroun* la_tarde* las__$ oscur* past_eight
21: #_que KIN_every_DAYT ME_TEXT_up ME___AGO NOT__acomo* OTHER_DAYT OUT_de TEXT_ME_a ^_push can__start earli*__this eveni* every_day here_on lunes past
20: .__TIME CAN___AGO DAYT_NOT NOT__DAYT NOT_so_DAYT a_OTHER best de_hora my_time quart*_to tarde__$
19: #_a ME_up NEW__to ^_mande am_$ but_CAN from_here the_phone
18: #_or CAN___NUMBER DAYT_from NOW_on TIME a__doce bette* come__# despu* good_$ id in__DAYT las_DAYT medio*_$ midni*
17: DAYT___ME DAYT_for_ME NEW_LATER NEW_ME TEXT_AGO TEXT__DAYT ^_too ^_una a_OTHER_DAYT befor*_work day_pleas* do__NEW earli* every__$ mejor__las pasen* se_puede sunup
16: BUSY_is DAYT__WANT LATER___DAY NEW__TIME TEXT_ME_at ^__$ ^_como de_DAY dialy* going_forwa* la_manan* que__pregu* switc*
15: #_si CAN DAYT__bette* LATER___ME ME_WANT_DAYT ME_queda NOT__a OTHER_TEXTS WANT___YOU WHAT_TEXT ^__a ^__le a__TIME alway* chang* early_$ favor_$ for__$ half__eight it_DAYT las_diez medio* para_OTHER_DAYT posib* rathe*__from send una__LATER you__yours
14: #__TEXT ._ME_WANT ME_OTHER OTHER_NUMBER ^__para ^_por ahi cuand* de__# mas_DAYT middl*__the muy__$ ones phone*__me recor* tan the__house to_DAYT work
13: CAN___NEW DAYT_ME ME_despi* OTHER_TIME TEXTS___DAYT TIME__WANT WANT__senor* ^__manan* ^_es ^_muy ^_recor* are_bette* bette*_$ do i__when las las__ahora las_ocho manan*_$ of__day thats_AGO y_cuart*
12: ._TIME BUSY_is_GO BUSY_so HOME_about WANT__at YOU__IF ^__#hour ^__want come de__$ de__escri* estoy_dormi* it__# later mande* para ponga*__las por_OTHER_DAYT sea swap_ME tempr*_me
11: ._LATER ._ME_GO CAN__OTHER DAYT_is ME_._TEXT ME_los NOT__the WANT___BUSY ^__it ^__tan ^_en de_eso el__cambi* llega__tempr* mejor_$ mejor__la move_it para_ME phone* podes rathe* so una_$
10: #__LATER #__good .__AGAIN .__CAN .__TEXTS KIN__. ME_DAYT_. ME_acomo* ME_pick TEXT__anoch* TEXT_it ^__chang* cada chang*__time diffe*_hour every*_$ half_past horar* is_bette* las_manan* madru* make_it now now_so otra_$ perma* to_#hour tomo wake
9: ._DAY .__TEXT CAN_YOU DAYT_CAN DAYT_TIME DAYT_WANT ME_STOP_to TEXT__aroun* TEXT_en_OTHER WHAT__TEXT WHAT_a ^__los ^__me ^__puedo ^_move a_eso a_later bette*_for cambi* dia_$ duerm* durin*_work en__DAYT esta_bien eveni*_$ hora_$ la__$ llega morni* night* or__$ por__manan* recor*__las shift the_TIME to__#
8: #_NOT #__be #__bette* ._CAN ._NEW ._WANT CAN_ver DAYT_do ME__mas NEW OTHER__. TIME_. TIME_NOT WANT_WHAT WHAT__a ^_can ^_need ^_ya chang*__to days es_WHAT esa_TIME for_ME it las_cinco mensa* not there_a
7: .__BUSY .__OTHER CAN_a CAN_it DAY DAYT_WHAT LATER__ME ME_STOP NEW_TIME_. NEW_de_TIME OTHER_podes TEXT_al ^__de ^__la ^__tempr* ^_set a_OTHER_TIME after best_$ de__tarde del__$ escri* horas_menos in_bed kindl* my_phone not__early on__BUSY salgo_del sunup_$ tarde
6: # #_so #hour_WANT ._CAN_ME ._WHAT .__NEW DAYT_. DAYT__WHAT KIN_TIME_. ME___TIME ME___YOU NEW__. NOT__. TEXT_at WANT ^__mas ^__noche ^__wake ^_dont ^_mejor ^_not agarr* ahora ajust*__hora amane* be__$ despi*_$ dia for_# hours it__$ manda*__las me_queda ponme_a puedo_ver put_ME se_CAN seman* sleep_days texts the__$ una__despu*
5: #_and #_but .__DAYT CAN_WANT CAN__be DAYT__. DAYT__BUSY NOT_ME NOT_ME_acomo* NOW_estoy OTHER__WHAT OTHER___DAY TEXT TEXT__at WHAT__las YOU_. ^_cuand* ^_texts aroun*__$ bus come_at dont__the eso fix fix_it for_#hour go_back las__mejor las_siete los_TEXTS of__ask pasam*_a prefi*_conte* sinko__las tempr*_$ work_#
4: #hour_$ #hour__#hour #hour_pleas* ._TEXT DETOX__is ME_. ME__CAN ME___OTHER ME_convi* OTHER_pasam* TEXTS TEXT_LATER TEXT_antes WANT_it WHAT_. ^__puede* ^__the ^_cravi* ^_late ^_no anymo*_i are__$ can could_you del_traba* dos_TIME duerm*_$ escri*__a fabri*__y i_pick las__WHAT me__tempr* me_over mi moles* moles*__OTHER ocloc* put__back put_me que_sea this_bus
3: #__$ #_would ._AGO AGO_ME DAYT_senor* DAY__ME DETOX__# ME_lonch* NOT_more TEXTS__LATER TEXT__OTHER TEXT___DAYT ^_# ^__at ^__las ^__moles* ^_despu* ^_eveni* ^_in ^_mount* ^_podri* ^_this a_KIN a_diffe* be de_# de__fabri* dos_horas every_DAY hora_antes is_# it_# me_llegu* mount*_time night*__me not__$ prefi*_en siemp*_$ take tarde* to__$ work__or
2: #_$ #_CAN #_inste* AGO__levan* DAYT___DAYT DAY___ME DAY_a LATER LATER_# LATER__WANT ME__GO NOW__a REMOVE_ME WANT_. YOU__ME ^__monda* ^__time ^_los ^_me ^_stop ^_they ^_weekd* a__siete at__$ b__$ de__cena despi* diffe* do__chang* dont durin*_BUSY favor from halfw*__is la_fabri* not__work only_$ para_OTHER so_# so_DAYT so__# thank_you that_LATER the__WANT time__# too_early una_hora
1: #__cambi* #__las #_at #_y BUSY__# CAN_ME CAN__a DAYT__DAYT DAY___WANT IF_CAN ME_NEW ME__. ME___BUSY ME_a NEW__cuart* OTHER_DAYT_WHAT OTHER_GO OTHER__ME OTHER__mejor TEXT_HOME_about TEXT__# TEXT__the WHAT_sea ^__en ^__is ^__y al at__inste* can_i coffe*_ha curfe* doce durin*__# escri*__las here__$ home_about id_answe* is__$ it__DAYT lo__pasar lo_pasam* lonch*_$ los me_despi* mensa*__la nueve_y para__$ pasam*__las pasen*__la pleas*_not push__back salgo schoo* sinko_a tempr* text_befor* thank_YOU thats_when
-1: #__OTHER ._GO ._USE .__IF AGO DAYT_to DRUG IF_ME ME ME___TEXTS ME__in NOT_. NOW___DAYT OTHER_DAYT_. OTHER_de WHAT ^__my ^_its ^_la ahori* becau* break* bueno* gallo inter* las_pregu* lot lunch me mejor__NOT mood oh se se_ME some tengo_que times tonig* up we y
-2: #__my #hour_in ._ME ._OUT .__LATER .__NOT AGO__# BUSY___DAYT CALL_ME ME__de TEXT_. WANT_ME WANT__. ^_las ^_siemp* a_DAY ando are detox en esta_TIME feeli* getti* grupo in jaja let levan*__DAYT manos off to toda tomor* would
-3: #_AGO #__KIN .__NUMBER BUSY__ME DAYT___OTHER IF__LATER KIN ME__STOP ME__TEXTS ME___NOW ME_put OTHER__# WHAT___OTHER ^_my also cambi*_la canta__las class escri*_me for hit i_send is me_after me_da mood__# of on sched* todo va walke* well what
-4: .__ALMOST DAYT___NOT ME_TIME_. ME__para NOT_TEXT OTHER__es TEXT___DAY TIME__OTHER ^__# an canta con esta_hora ganas las_TEXTS me__tarde tarde_por this__$
-5: #_to ._ME_KIN BODY ME___DAYT NOT__en OTHER__del OUT_a TEXT_DAYT TIME___DAYT ^_mi asi de de__DAYT do_YOU el en__tarde entra* i is_ME la rutin*_$ same
-6: BROKEN HOSP HURT IF_ME_TEXT MEANS ME_da TEXTS__ME USE YOU a esta ingle* lol ok reall* tengo_WHAT thing*
-7: DRINK GO ME_CAN ME_LATER ME__NEW NOT OTHER OTHER__OTHER engli* era hay herma* in__LATER it_$ right rutin* the__BUSY
-8: #_TIME ._NOW ._OTHER DAY__. GO___BUSY KILL LIFE ME__a NOT__TEXT OTHER___ME OUT UNTIL ^__que ^_manan* buena* count good_DAYT haha it_CAN much sola y_NOW
-9: #__DAYT #__la DAYT_y KIN_las ME__ME ME_las NOW START YOU_CAN ^_so comer mejor__no noche* other the this
-10: ALMOST ME_KIN OTHER__YOU a__BUSY if llega* pregu* still
-11: HOPE NEW_OTHER OTHER___DAYT ^__up ^_it antoj* but este hoy te
-12: OTHER___OTHER PERSON__ME ^_ahori* ^_at ^_pregu* its_#hour lunch_is tengo that up__DAYT
-13: CAN___ME KIN__las have how ill manan*__a spani*
-14: BUSY__las SICK day_like its las_#hour o or un
-15: #_DAY STOP in__$
-16: BUSY_TEXT DAYT__# at_#hour manan* voy
-17: JAIL MINUTES and
-18: #hour__the BYE es_OTHER got just
-19: so_ME
-20: #_LATER WHAT_TIME
-22: ._ME_TIME PAST
-23: PERSON
-24: CLINIC ^_llegu* early__$ this_DAYT
-25: in_BUSY like
-27: DAYT_# PROGRAM was
-28: WANT_to llego
-29: mejor_NOW que_hora will yeah
-30: NOT___TIME
-31: AGO_#hour WHAT__. numbe*
-32: TOOK again
-35: ^__levan*
-37: CALL
-38: WHAT__en
-42: junta
""",
    "help": """
50: #_did a_medic are__choic* cobra* como__cambi* estoy_habla* info_$ need__hand of__thing perdi*_con quier*_decir so_# the_scale to_reply una_mano you_charg*
49: estoy_CALL menu
48: guess__that
47: ^_auxil* como_funci*
46: #_es numbe*_or
45: eres_una rogel* tranq
44: ^_infor* a_bed de__HELP de_proba* mi__mande* opcio* pongo
43: CLINIC_NOW_. WHAT_pongo do_ME echas lo__escri* mis_respu* whats__#
42: usted*
41: WHAT_conte* ^_is cost__anyth* count__ME
40: infor*__progr* puede*_ayuda*
39: befor*_he on_there puedo_poner wats
38: #__or dont_under* good_or hows_this que_coman* que_signi* tecla
37: ^_wats ayude*__$ ayude__por is__free la_segun* paro separ*_$ work_this
36: DRUG___HELP TEXT_OTHER_. WHAT_for_OTHER ^_optio* much_is that_CAN_YOU
35: ME_STOP_MINUTES WHAT_ALMOST_WHAT aprie* maqui*_$ one__first
34: #_to 911 ME_HELP_a ME_MINUTES_. TEXT_YOU_. del_progr* does__# my__see optio* poner
33: ._HELP ME_WANT_an WANT_CALL_# YOU___ALMOST cuant*__$ menu_$ runs what__this
32: HELP_por TEXT_#_NUMBER WANT_PERSON_. ^__reads ^_cuant* from__clini* la_escal* me__mande* slip
31: #_asi MINUTES__esto ^_am call__polic* hago sobre*_mi under*__quest*
30: NOW_WHAT UNTIL__WANT ^_cobra* ^_hows conte* cuand*_uno is__confi* machi*_$ no_entie* what_to whats__for
29: CAN_this JAIL__esta MINUTES_algo NUMBER__mood ^_ayuda ^_ocupo ayuda_no donde__me espum* esto los_numer* on__daily que_hago worst
28: #__apt BUSY__ME HELP_WANT answe* come_get good__is no_enten* o quien_lee save__i si_conte* some_HELP soy__KIN
27: KIN__los NUMBER_o WHAT__hay ^_esto anoto en__orden es_grati* o_NOT palab* respu*_$ talki*_to
26: CAN__BUSY NOT_YOU_se TEXT_todos WHO___CALL doy dura_esto paga_$ stopp* tomo
25: HELP HELP_ME_ME IF_conte* NOT_CALL WHAT_orden WHAT_se YOU__the ^_expla* ambul*_pleas* anoni* compu*_$ cravi* enten*_la opcio*_$ polic* primo__$ si_cambi* to__AGAIN words
24: BROKEN_or CLINIC_NOW IF_NOT ME_OTHER_mano ME_una WANT_HELP come_TEXT como_respo* cost cuest*_$ dos_numer* hes it_run much__it robot_$
23: #_is WHAT_TIME_ME WHAT___PROGRAM ^__les a_WHAT a_donde bien__HELP conte*_con does donde grati* have__direc* mi_mujer numbe* ocupo__$ one__OTHER siend*_un sirve un_dia wrote__on
22: OTHER__en STOP_WHAT WANT___STOP WANT__hand ^_do ^_from al_# are_ME cada_cuant* dope es_mucho even__this para__son que_tendr* respo*_$ se_puede to__tonig*
21: ME_KIN_TOOK OTHER_cero ^__signi* ^_are ^_es bathr* corri* don instr* lado lado_$ llegu*_el orden_$ send someb* sure_what this_cost
20: CAN_to HELP_ME IF__de ME_TEXT_todos NOT_YOU NOT_se TEXT_PERSON_. WANT___NOW WHAT__refie* ^__entie* ^__puede ^_discu* algun boss_sos digam* do__tell esta_TOOK girl__me help__a high_numbe* more__have my_husba* outfi* por_cada priva* saldo the_direc* verda* vez_de
19: HELP_NOW JAIL___OTHER ME_NOT_TEXT ME__colon* ME_in NOT_reacc* YOU___KIN YOU__esto ^__ver a_DAY a_OTHER_HOME cambi*__hora como__anoto el_cero expli* i_talki* it__throu* letra* malo my__help numer* por__TEXT these
18: HELP_. HELP__. NUMBER_WHAT STOP__AGO USE__ME WHAT_es ^_si about_$ aca__se algo auxil* boss__una can__help dicen esto_me expli*_me half hours_is infor* like__or mande*_me mood_mean neces* o__# para__KIN pleas*__im por__calle put_$ real__one to__like una__WHAT
17: ._OTHER_ALMOST CAN__HELP ME_JAIL OTHER__GO OUT___OTHER WHAT_NUMBER WHAT___TIME WHAT_es_OTHER ^__ayuda* bill cuant*_manda* es_WHAT_NOT goes lee matar mi_tambi* point__the quier*_matar right_$ se_conte* servi* signi*__$ tengo_que the_churc* ton__it work_$
16: #__to ._DIE_WANT ._TOOK_ME ALMOST__WHAT CAN___USE DAY___ALMOST HELP___NOT LATER__. ME_TOOK_OTHER ME_put NOT_WHAT_. OTHER_puso PERSON_. WANT_PERSON WHAT_MINUTES_algo WHAT__conte* ^__usted de__NUMBER de_aqui del__lado dunno__to expla* late mano means none pongo_$ sent this_$ this__what to__WANT
15: ._WHAT CALL__OTHER HELP_OTHER ME_BUSY_NOT NOT__WHAT OTHER_WHAT_ME PERSON__to WHAT__este ^__grati* ^_opcio* ^_soy algui* ambul* confi*_$ de__# eso_se favor girlf*_oded kill__$ lo mi_primo of__bots or puse que__siend* real__what say__$ the_BUSY this this_PROGRAM to_answe* verda*_del will__run
14: ._HELP_OTHER ._SICK AGO_OTHER BROKEN__PERSON CAN__reply ME_USE NOW_OTHER OTHER_TEXTS_. OTHER_escal* USE_LATER_# WHAT___LATER WHAT__the YOU_a_BROKEN ^__lost ^__ven ^_para ^_who algo_$ ansia_$ asi_se bueno cada__GO call coman*__$ count_im de__llegu* direc*_AGO dos_NUMBER el_cravi* empez*_$ este__$ forgo*_CAN i_say i_send it_BUSY le low need que__aprie* que_orden someb*_im the_# the_JAIL the_clini* the_numbe* todav*_me van__cobra*
13: #_WHAT #__se #_a ._KIN CAN_ME_TEXT CAN_ME_say CAN___CAN CLINIC_o HELP___ME IF_NOT_conte* IF_NOW ME_NOW ME__TOOK WANT__CAN WHAT ^__cuest* ^_mande* any__for compu_$ con__TEXTS de_WHAT decir esta__ME favor_calle for__exact* for_these for_what get_air how is__OUT le_entie* me_anoto mi_ofici* neck oiga orien* para_START por__$ proba*_$ puedo put read__good real robot se__$ se_paga tengo__ALMOST texti*_i these_$ type use__$ you__robot
12: ._CAN ._CAN_ME ._SICK_HELP DAY_and GO__. IF_ME KIN__favor* KIN_is KIN_sos ME__an ME__en OTHER_is OTHER_peor PERSON_WHAT_ME SICK_PERSON SICK__WANT TEXT_. TEXT_to_ME TOOK_ME WHAT___TEXT ^__habla* ^__leen ^_del ^_does ^_quien a_day bomba_de como__usa confi* estos_TEXTS forgo* high hours__PERSON i_answe* is__these it__UNTIL krato* lo_maxim* me__puso medio_punto might_ME need__$ nine_is pleas* refie*__animo sale use_this van zero
11: ._CALL ._ME_CAN IF___ALMOST JAIL__ME ME_NEW_the ME__con ME_have NOT_BUSY OTHER__o OTHER_bots OTHER_maxim* WHAT_WHAT_YOU WHAT__ALMOST WHAT__TEXTS WHAT___TEXTS ^__$ ^_need and_dont any_HELP ayude_me back_$ cost_me cuant* dos dura__de es__$ even__nothi* for_$ guy_like here_$ lost nose__ME not__# numer*__$ nurse perso*__compu* prime* se_usa spani*_NOW tell text_$ think_call this_lol throu* to_# to_USE_LATER
10: #_TEXTS #__is #__lot #_numbe* ._DAY_TIME CAN_YOU CAN_YOU_do IF_NEW_de ME__HELP ME__STOP ME__the ME_answe* NOT__mas NOT_enten* NOT_to OTHER_DAYT OTHER_NEW OTHER__al OTHER_has SICK_WHAT START_. TEXT_YOU TIME_ME WHAT_AGO_. WHAT__goes WHAT__trata WHAT_coman* ^__am ^__una ^_pleas* answe*_$ bot_$ charg* conte*_KIN discu* es__# forge*_$ go help i__under* infor*_$ komo komo_OTHER la__ayude* late_# que_tengo rundo* salir_de say_# se__respo* tambi* what__as with__numbe* yeste*
9: ._ME_HELP ALMOST_. BODY__. CAN__fill DAY_# ME___BODY ME__por TEXT___SICK WHAT__is YOU__ME ^__dont ^__tendr* ^__tengo ^_el a_USE and_what ayuda_$ cambi* can_i de__tecla diffe*__$ do__type esto_y exact*_$ hace happe*__i he hombr* infor*__WANT is_# is_zero mando my_po numer*_o por_equiv* pregu*_$ quien__lo shoul*__answe* text the__WHAT there_$ thing_work tiene* to__every uso__$ which_one
8: #__NOT #__del ._TEXT BODY_HURT_ME CAN___BUSY DETOX_. KILL_ME_. ME___CALL ME_to MINUTES NEW_. OTHER___WHAT OTHER__es OTHER_animo OTHER_mano SICK TEXTS_. WHAT_are_TEXTS WHAT_count* YOU__and YOU__for ^_boss ^_so ^_walk ^_whats any_help ayude* both can__do como__hago compa_$ cuant*_GO dando del_# eche el_# el__$ en_vez entie*_lo entre__y findi*_a i__$ las__conte* numbe*_means o__ALMOST oiga_YOU or__$ over pagar_algo pleas*_someb* por_WANT_CALL que__trata que_numer* quien_llamo ray the_card uno
7: #__for ._BROKEN .__SICK ALMOST_WHAT_. HELP__ME HELP__here ME_TOOK ME__MINUTES OTHER_LATER_DAY SICK_HELP_. STOP__WHAT TEXTS_WHAT TEXTS__. TEXT_# USE WHAT__IF WHAT___NUMBER WHAT__esto WHAT__siend* ^__asi ^__me ^__sos ^__uso ^__you ^_me ^_neces* ^_no ^_sobre* advic*__to and_WHAT bad bien by__for cada_TEXT como conte*_a do__ME enten*_OTHER escri*_todos guy_WANT_ME hour house i__# i_text infor*__PROGRAM it__IF late__answe* me__bien me__mano mensa* month*_becau* mood_WHAT my_minut* no_tengo o__$ se_trata shes the__what time__this una__$ under*__$ wey_me what_even what_i
6: ._DAY .__HELP .__WHAT GO___ME KILL_HELP ME_BROKEN ME_OUT ME_WANT_HELP ME_WHAT_. ME__BROKEN ME__YOU ME__to ME__una NOT__OTHER NUMBER_. NUMBER___NUMBER TEXT TEXT_ME_WANT TEXT___WHAT TEXT__y WHAT__KIN WHAT_mas WHO_lee YOU_WHAT ^__funci* ^__this ^_one ^_vale a_PERSON attac*_i ayuda could_use do esto_$ esto_cuest* estos_TEXTS_ME estoy_ahoga* for_SICK ganas go__$ how__times is__too it_norma* los__$ me__favor might__have norma*_to numbe*__two or_# puso respu* right si__conte* si_hoy sirve_$ spani*__CAN the__OUT to_ME una_pregu* werk what_is with_ME
5: #__AGO #_or #_spine ._NOT_YOU ._WANT .__NEW CALL__CAN CAN_do GO_OTHER_BODY GO__KILL HURT_ME JAIL_OTHER ME_NOT_WHAT ME__TEXT ME__mano ME_do MINUTES_for NEW__LATER NOT_sure_WHAT PERSON__ME PROGRAM_. PROGRAM_._WHAT TEXTS TEXT_TEXTS_. TIME_a WHAT_YOU WHAT__# WHO_runs WRONG___NEW ^__# ^__manda ^__si ^_help ^_que again am__talki* apt__$ ayude*_me behin* best__the cada__$ cada__manda* can_someo* cant cost_ME cual_de cuant*_sale docto*_ya does__work en_AGAIN es_WHAT_ME esto_de guy_WANT i_dont lo__$ me_entra mensa*_$ no__$ or_NOT pleas*_$ point que_pongo real__$ save__ME si__despu* think__someb* this_now this_pleas* what_do who_runs wrote_#
4: ._WHO 911_$ CAN_TEXT CAN__USE CAN___WANT DIE_WANT DRINK__DAY DRUG_NUMBER HELP__conse* KILL_ME KIN___SICK ME_OTHER ME___TOOK ME__on ME_a NEW_OTHER_TIME NOT__to NOW_NOT NUMBER__NOT OTHER__. OUT_cold PERSON_HELP PERSON_real SICK_PERSON_. TEXTS__ME TOOK__OTHER USE__. WHAT_do WHAT_tengo WHO YOU_MINUTES YOU_WANT_ME YOU___ME YOU___NOT YOU_do ^__es ^__im ^_a ^_could ^_le ^_not ^_un ^_will a_OTHER a__$ a_numbe* advic*_CAN al__$ best cuest* day de_numer* did_yeste* does__BUSY el_tomo entra_el es esta estos__ME forgo*_how gasta__saldo guess_is hacer_ayuda happe* im is_good it_work k llame* manda* me_anyth* nine numbe*__mood one_goes optio*_$ para__sirve perso*_o pleas*__polic* que__$ spani*__how spani*_now tengo the__$ this_OUT this__ME this_thing to__here what__can what__my who__sendi* words_ME_CAN y_NOT ya_$ yo
3: #__worst #_answe* ._PERSON AGO_. ALMOST_de HELP__OTHER HURT__OTHER IF_ME_DRINK KIN_. KIN_NOT ME___TEXT ME__in NOT_enten*_OTHER OTHER__perso* OUT__just STOP_DRINK TEXTS__NOT TEXT__WANT WHAT_NUMBER_es WHAT_YOU_WHAT WHAT__OTHER WHAT__WANT WHAT__WHAT WHAT___AGAIN WHAT___ME WHO__TEXT ^_como ^_y ^_yo a_machi* animo ayuda*_$ best_or charg*_for cravi*__$ de_crisi* do__numbe* does__mean does_mood entie* estas_TEXTS esto__los for_mood hacer heart here hoy_con is__# is_sendi* kill la__$ la_mano le__$ mano__que me my_numbe* nada_mas ninos no_reacc* now numbe*_for pasa por__CALL put__and que_poner refie*_con soy tengo_WHAT the__bathr* this_work tiene to_TEXT to__$ to_ask used y__NOT
2: # #__guess #__mucho ._AGO ._AGO_PAST ._OTHER ._WANT_PERSON .__NUMBER AGO___ME AGO_uno BROKEN_. BROKEN__paper BUSY_HELP_ME CAN_TEXT_. CAN__medio HELP__WANT HOPE_ME ME_BROKEN_the ME_KIN_ME ME___HELP ME__here NOT_TEXT_air OTHER__de SICK__. STOP___WANT TEXTS_BUSY_. TEXTS_ME TEXT__. TEXT___DAY WANT__to WHAT_hago WHAT_one ^__does ^__i ^__que a_WHAT_TIME agarr* ahoga*_no al_juez ando attac*__think bille* can chang* cold con__$ count* crisi*_$ cual cuant*_OUT de_# de__$ del_otro do_$ dos__KIN era es_OTHER es__verda* espan*_$ first from_# good__# heart__i hoy__los hoy__paso i__both is__YOU it_$ las__$ llegu*_los lo_cambi* mean__or no__entra primo push__butto* put_# que_yo se_refie* son son__los tell_you this__$ this_about what__cravi* whats_this where__i ya__llegu* zero_NOT
1: #_and #_quest* ._ME_BROKEN ._WANT_HELP .__CALL .__ME .__PAST .__PERSON .__YOU CAN_PERSON CAN__this CAN_do_ME DRUG_. GO__y HURT__butto* ME_KIN_. ME_NEW ME__. ME__DRINK ME___DAY ME___DRUG ME___OUT ME__bien ME__del MINUTES__. NOT___OTHER NOT_tengo NOW_NOT_paso NOW__paso NUMBER__. SICK_._ME TEXT__SICK TEXT_air WANT_ME_. WANT__. WANT___ME WANT___NOT WHAT_. WHAT_NOW WHAT__TEXT WHAT___NOT WHAT__aprie* WHAT_de WHAT_does_ALMOST WHAT_it WHAT_tendr* YOU___WHAT ^__y ^_how ^_i ^_puedo a__ofici* ahoga*__ME algui*_que and_OTHER answe*__IF ayude compu count*_as da_pena digam*_que es_$ es_esto escri*__los esta_dando for for_again hay how__reply human_$ i_cant in__$ infor*_por juez_$ linea_de los__dijo me__$ me__pena me_exact* o__ganas or__littl* or__push or_one paso que__llame* repit*_$ san_jose se_MINUTES se_TEXT spani* suici*_pleas* tell_ME to_right una usted__tiene what what__i zero__ALMOST
-1: #__me .__WRONG CALL__NUMBER CAN_NEW DAY DIE_. HELP__una IF__CAN KIN__hago ME ME_CAN ME_WANT_. ME___WHAT ME_know NEW_OTHER_NUMBER NOT__IF NOW OTHER_. OTHER_WHAT_es WHAT___YOU YOU__OTHER YOU__TEXTS ^_my ^_this a_TEXT and carga* como__$ cost_$ cuand*__$ does__help en_OTHER hmm homew* how_can ill is_WHAT it_cost many__ME maybe most my my__$ part said says se_ME someb*__$ sorry super talk_to tengo__$ these__$ this_WHAT this_quest* thoug* to_HELP to_help what__do who_is wow y you
-2: #_ME #_cravi* .__WANT CAN_CALL CAN___ME IF__. ME__OTHER ME__is ME__las ME_love NEW NOT_WHAT_NOT OTHER__y OTHER_said SICK_HELP_ME TEXT_a WHAT_a WHO_is YOU__. ^_# ^__al ^__de ^__is ^__not ^__would al chat dios do__WHAT es__WHAT ever feel i_mean in_ME is_anyon* it las manda__$ mas otra point* quest* schoo* siemp* tan than there tiemp* time veo yes
-3: #_$ #__# #__ME ._ME ._NOT DAY__YOU GO_. IF_# KILL KIN ME_KIN ME_TIME ME_WANT_a ME___ME ME_right NOT_WANT NUMBER__the WANT_it WHAT__o ^__my ^__texts ^_ok a_NEW como_$ compl* de_$ desma* do__HELP does_OTHER i_can is_DRUG lord or__ME phone plan pleas*__me por ser sobre talk too took up
-4: #__$ #__ALMOST .__OTHER BROKEN__. CAN_. HOSP HURT KILL_. ME_TEXTS ME___PERSON ME___YOU ME__un NOT___ME NOT__para OTHER___ME REMOVE SICK_. TEXT__ME WHAT_IF WHAT_un YOU__to ^_los a con_ME hones* ive know llega* numbe*__this on puebl* solo wait what__# with your
-5: #__TEXT #_no .__BUSY IF__WANT KIN__. KIN___ME ME__DAY ME__with NOT___PROGRAM OTHER_TEXT TEXT__of WANT__TEXT WHAT_CAN WHAT__ME ^__in ^_la ^_mood ^_the a__KIN a__NOT an being bien_$ cual_es decid* dice getti* good good__$ graci* help_$ inter* is_ME its lol moto of she still thing up_$ well wrong y_$
-6: ._USE CALL___PERSON CAN__ME HELP_a KILL_WHAT ME_PERSON ME___NOW NOT__ME NUMBER_AGAIN OTHER___NOT TEXTS__estoy WANT_NOT WANT_WHAT WHAT_NOT WHAT__CALL ^__how con de_esto del do__ALMOST do__help do__know el got him hoy in manch* say then to__PERSON todo tomor* use_$
-7: #_AGO CAN___OTHER LATER ME_START ME_TEXT ME___CLINIC NEW_NUMBER OTHER_DAY_. OTHER_WHAT STOP STOP__TEXTS TEXTS_for WHAT__a YOU_pongo ^__a espos* from it_comes last mysel* pues que think this_numbe* to un
-8: .__BODY ME_. ME__CALL ME__LATER NOT NOW__ME WHAT__of ^__o ^_she about at de de__ME desde jaja just need_to prett* the thing* to_use
-9: BUSY NOW_. STOP_this TEXT_some WHAT__de cai can__get eso_$ mejor name peopl* su text_me why
-10: ._ME_GO CAN___TEXT ME_CALL NUMBER_# OTHER OTHER___OTHER WANT__ME a__# actua* creo en esto_no help_me me__# mover para__NOT por__ME viene* was
-11: #_# #hour ME__IF haha have herma* into mood_# of__$ off pero remem* salir_me which
-12: .__ALMOST .__NOT OTHER_NOT WON ^_or do__WANT if__need is__thing oh recib* would_you
-13: ._ALMOST ._NOW HURT__. LIFE NEW_NUMBER_. TEXT__AGAIN TEXT__NOT bonit* cambi*_el creo_que helpi* is__ME more nadie or_anyth* ya
-14: ._NEW ALMOST_# HOPE_. NOT_ME_TEXT NUMBER___CLINIC TEXT__TEXTS WHAT__DAY ^_mi a__NUMBER be hago__GO let_me rent_$ thats to_STOP
-15: OTHER__in WHAT__OUT ^_and ayer like
-16: CALL_ME GO START___ME TEXT__this YOU cance* matte* sus that to_CALL yeah
-17: CALL DAYT WANT__con han reall* te
-18: .__DAY NOT_de STOP_. YOU_TEXT entie*_nada so they us
-19: IF_PERSON ME__TEXTS ^__como but had helpe* i__these menos
-20: ^__that
-21: NOT_BODY OTHER__WHAT START mi_numer* this_HELP
-23: CAN___STOP would
-24: creo_WHAT dio
-25: ^__what
-27: WHAT__SICK
-28: KIN__SICK helps
-29: NUMBER__this SICK_ME
-31: ._ME_USE
-32: DAYT___WHAT
-35: we
-37: real__or
""",
    "opt_in": """
50: ^_suscr* ^_unsto* acept* ando__regre* god_yes in_whats inici*_$ like__parti* ponga* reins* rejoi*_$ sumam*_$ unirm*
49: unir
48: shine
46: al_progr* name_down undo
45: ^_inici* reini*
44: cance*_por conec*_de
43: a_texte* entra*
42: STOP___PAST en_OTHER_REMOVE
41: accid* comie*_$ i_stopp* in_$
40: diari*
39: add entro opt prend*
38: REMOVE__DRUG add__NUMBER de_nuevo
37: TEXTS_AGAIN arrep* puede__a su_servi*
36: em
35: yes_START
34: ._START WANT_parti* yes_$
33: can__start
32: chequ*_$ denme hacen_falta meant__someb* mood_TEXTS rejoi* took_mysel*
31: suscr*_$ tambi*
30: ME_#_ME sumam*
29: AGAIN_TEXT START_. ahead_and mande* me_inter* name_is them told__to
28: ME__tambi* OTHER_PROGRAM_. estoy_REMOVE it__DAYT on__list pause_$ se_CAN y_WANT_WHAT
27: AGAIN__TEXTS TEXT_on WANT___PROGRAM ^__$ mis__$ por_error this_numbe*
26: ME_inter* dale parte ponme sin the_check
25: START TEXT_START ^_comie* inscr* me_apunt* no__hold parti*
24: ._WHAT_DAY NOT__STOP START_ME more_LATER parte_de said the_daily
23: NEW_ME_mind ^_reins* anota_me cance* check estoy_listo join sendi* would_like
22: AGAIN_WANT START_AGAIN TEXT__too WHAT_to_STOP add__numbe* habia in__WHAT me__numbe* part__it quier* want
21: ME_AGAIN_ME ME_tambi* WANT__AGAIN WHAT_ME_START ^_yes add_ME didnt_mean entra*_$ id_like me_pleas* mysel*_off name re unsto* your_texts
20: DAY__ME ME_dijer* entra*_a put_me si si_acept*
19: #_DAY_USE ME_animo NEW__mind START_ME_. WANT_START WANT__be ^__in back__$ can_i chequ* inscr*_me more__im part puse quier*__parte the_TEXTS
18: CAN__rejoi* OUT_ME_. ^_ponga like__try me_llamo texts
17: ME_equiv* PROGRAM anota__que anoth* i__stop late usted*
16: AGAIN__HOME CAN_about ME_in OTHER_del TEXT_un_TEXTS YOU___ME ^_resum* agarr*_el back__the back_on be_added las_pregu* oport*_con sign_up vuelv*_a
15: CAN___START NOT_more_LATER TEXT___DAY WANT__do ^_count can_take else__NOT enrol* every_day i__back los_habia nuevo_me part_of stop
14: TEXT__on WHAT_ME_TEXT ^_turn a_TEXT clini* dijo en_eso for__texts go_$ good__go here it_$ llevo__dias me regre* set soy text this_$ up_$ yo
13: AGAIN_. DAY___WANT ME_AGAIN_in ME__on STOP_but TEXT___ME WANT WANT_. WANT_in ^_la como daily esto fui miss my_broth* opt_in texti* to__TEXTS told_YOU try ya__puede*
12: ME_CAN_START STOP___AGAIN TEXTS_. WRONG ^__puede* ^__stop ^_put animo cance*_$ de_NEW im__$ like_to los_TEXTS me__day new_here nombr*_tambi* pues que__escri* ready sus_TEXTS took__off turn
11: HOPE__NEW IF_acept* ME_PERSON NOW_girl START__YOU START__for TEXT TEXTS TEXT_STOP WANT__OTHER ^__its and_want del__$ ese manda* on__PROGRAM puede__$ quit to__YOU up
10: AGAIN__WANT REMOVE_. START__WHAT START_con STOP_. STOP_NOT STOP_by WANT___TEXT WHAT_DAY_. YOU_CAN_REMOVE ^__de ^_id daily__$ en__REMOVE extra*__TEXTS los_mensa* para_START puse_STOP queri* rough this__ME urge__a
9: ._WANT .__OTHER .__REMOVE DAY_and ME__este ME__with ME_up NEW_. NEW___WANT NOT__LATER WANT__. WANT___START WANT___YOU ^__el ^_otra ^_react* aqui comen* count__in him lets list me_puede* puede put_ME quier*_darme said_text tambi*__del that__HOME to__$ told_you
8: .__AGAIN AGAIN__ME AGAIN_on_WANT CAN_AGAIN CAN___ME GO_AGAIN ME_START_. ME_boy NEW_here NOT_WHAT_to OTHER_ALMOST OTHER_REMOVE START_a START_por_WANT TEXT_OTHER WANT_OTHER WANT__START WANT__parte ^_hola ^_how anota* can__me chang*__mind de_vuelt* di__STOP give__anoth* los_texto* me_dijer* my__down numer*_para recib* said_TEXT saw__flyer says sendi*_$ so__ME start_$ subsc* the_list try_it turn__back vez want_the
7: ._CAN_ME .__ME AGAIN_ME ME___ALMOST ME__por PAST___WANT PROGRAM_. START_ME_WHAT START__ME START__WANT WANT__TEXTS WHAT__STOP ^__want ^_didnt ^_regis* ^_si agree__get enrol*_$ in__name los__$ manda_me my_buddy recov* sign since start__up texts__that the_mood the_progr* told want__be want_in
6: ._ME ._ME_CALL CAN__AGAIN CAN__TEXT KIN__WHAT ME_KIN ME_START_a ME___TEXT NUMBER_para OTHER___TEXTS START_TEXT_ME TEXT___TEXTS WHAT_ME YOU___KIN ^__about ^__darme ^__my ^_you acept*__me alto and_ME back_in but_can can_you do do_ME_TEXT empie* entro_$ girl_up hit_stop ins_$ las_TEXTS me__text ocupo para__ME progr*_$ texto* to__list too_$ ya_girl
5: #_thing ._CAN ._NOT_WHAT AGAIN CAN_do_ME CLINIC DAY GO IF__los OTHER_PERSON TEXTS_NOW_that TEXTS_WANT_ME TEXT_de_NEW YOU_. YOU__NEW ^__can ^__me ago em_AGAIN este_NUMBER flyer mis_mensa* numbe* para_START_ME parti*_$ set_me someb* that_STOP the__TEXTS vengo__parte your
4: ._AGAIN ._IF_WANT AGAIN_oport* ME_AGAIN ME_dijo NEW___TEXT REMOVE TEXT_. TEXT__. WANT_GO_a WANT__the ^__espos* ^_set agree__TEXT agreg* check_in down em__$ how_about it_back los me__$ mucho take to_quit yo__los
3: .__KIN AGAIN_AGAIN CAN__ME HOPE IF__. ME__DAY ME__START ME__TEXT ME___AGAIN START_TEXT START__. STOP_._ME WANT___TEXTS WANT_to_START WHAT_TEXT YOU_to ^__couns* ^__equiv* ^_empez* a_esto again_i de__ve ins join_pleas* le lo mando me__bien meant_for new on__$ on__progr* otra_vez that__home the__$ too
2: ._ME_PERSON CAN___TEXT GO_on ME__. ME_said_STOP NOW___HOME START_AGAIN_AGAIN TEXTS___ME TEXT___START WANT_TEXT WHAT__. WHAT_for_PERSON YOU__a ^_hi ^_me am apunt*_me give got__$ llamo me_back opted_out progr* re__ME ready_to rogel* texto*_$ tre up__$ want__start was was_meant ya
1: AGAIN_a CAN CAN_ME DAY_USE DAY__and ME_CAN ME_START ME_TEXT_on ME_WANT ME__TEXTS ME___REMOVE ME__up OTHER___TEXT REMOVE__. START___AGAIN START__up STOP__ME TEXT__AGO TEXT__TEXTS WANT_GO_. WHAT_for ^__whats ^_extra* ^_hook accid*__out back couns*__text day de__mensa* else escri* every_DAY flyer__the fue i last mood no_aguan* on opted opted_OUT por_WRONG regis* sali texts_i texts_like the_messa* thing_$ this traba* yes_i your_progr*
-1: ._JAIL ._NUMBER ._TEXT AGAIN_HOME IF_YOU KIN__ME ME___LATER ME___OTHER ME___TEXTS ME___WANT NOT__TEXT NUMBER START___TEXTS WHAT ^_it back_home empez*_a hit im in more pleas* pregu*_$ que
-2: ._ME_AGAIN ._OTHER AGAIN___ME JAIL NUMBER_. OUT YOU__to al__$ can__texts i__$ it__ME me_$ nos see snapc* y
-3: BUSY_. DAYT ME___NOT ME___PROGRAM ME_diero* NOT___ME NOW_ME NOW___OTHER OTHER___ME START__DAY WANT_a activ*_$ ask con__TEXTS dont haha llego make need no se texts_on this_TEXTS this__$ tomor* when with would
-4: #hour HELP TEXT__in WANT_REMOVE ^__i ^_so are compu* ex if quest* some thats the well
-5: # HURT ME___ME ^_i ^_no ^_stop a__$ break el have i_mean la manan* my out_$ para softb* that un vuelv*
-6: #tel .__NOT BODY TEXT_a TOOK ^__back alta compr* dos for__$ got mi need_to right so these
-7: CAN___STOP DETOX DRINK LATER NOW WANT_ME a_pregu* ingle* let me_quier* one phone with_ME you
-8: ._STOP DAY_. NEW_NUMBER WHO like mas sign_$ thoug* una
-9: #__ME ._NOW_ME CALL_ME HOME HOSP MEANS ME__REMOVE NOW_. OTHER a de for no_quier* pleas*_im quier*_GO start_my to__ME voy want_to
-10: BROKEN BUSY WANT__TIME WON stop_$ where
-11: GO_to ME_OUT OTHER_. STOP_los TIME and askin* from is of or todo
-12: MINUTES START_in UNTIL WANT___REMOVE las
-13: KILL START_OTHER can_get es reall*
-14: DAY_ME NUMBER_NEW know
-15: ._IF_ME KIN_. NOT YOU_WANT ^_alta but join_me the_START what
-16: ._REMOVE_ME AWAY STOP___TEXTS equip*
-17: ME_NOT ^_cance* will
-19: #_$ AGAIN___START DIE i_can just thing*
-20: CALL NOT_WANT start__back we
-21: NOT_ME WANT___ME ^_sigan great
-22: ME_ALMOST NOW_NOT TEXT_OUT
-23: he
-24: WANT__STOP
-25: TEXT___DAYT sigan
-26: then
-27: WANT_STOP
-28: signi*
-32: start*
-33: STOP_TEXT
-35: WANT_OUT
-36: conti*
-42: ME_OUT_.
-48: segui*
-50: START__REMOVE
""",
    "new_number": """
50: #tel diff sim usen
47: ^_apunt*
46: got_mysel* old_one text_here
45: NEW_NUMBER save_this
44: ahora__el
42: el_viejo
40: NEW_ME_NUMBER
39: en_adela* este linea
38: anote de_antes
33: el_bueno numbe*
32: START_este use__#
31: NUMBER ^_text este_$ uso__#
30: NEW__its swapp*_sims
29: ME_NUMBER_NEW the_#
28: #_# NUMBER__AWAY ^__parti* ^__sims este__OTHER les numer* va__ser
27: ME__al NOT__the STOP__# pase use
26: TEXT__al ^_tarea aqui_$ cambi* estre* hoy_me they_would*
25: #_new NEW__NUMBER ahora_$ it_$ mude
24: ahora sims soy
23: NUMBER_DAY_. OTHER_NUMBER_KIN REMOVE__PAST ^_swapp*
22: ._NUMBER_NEW a_parti* and_TEXT con_NUMBER escri*__al esta_$ guard*_este is_kelly now_im this_one
21: #_now NOW__en NUMBER_a aqui_para so_ME_TEXT y__numer*
20: #__im #_numbe* NEW NUMBER_this OTHER_KIN_NOW ^__to ^_movin* here moved saque viejo
19: PAST_NUMBER_. guard*
18: AGAIN_NUMBER ME__#tel NEW_# NEW_. YOU___NEW ^__this ^_old ex numbe*__be otro
17: #__this ._OTHER_DAY NUMBER_anter* OTHER___KIN aqui doy is__new la__vieja media* would*__me
16: ME__a ME_a NOW_NOT NUMBER_NEW OTHER__KIN manan* monda* now tener__numer* this
15: #__NOW BUSY_ME NUMBER__be ^__mude otra phone__#
14: ME_OTHER_STOP NUMBER__NEW STOP ^__este el favor_# is_GO linea_vieja plan reach_ME the__one viejo_ya
13: #__$ NUMBER_is_NEW STOP_esta_NUMBER TEXT_ME_own after_the cance* conte*__el digit* gover*_NUMBER movin*_to new_# sims_$ switc*
12: #_NOT ._TEXT ME__NUMBER chang* me_mude porqu* put_this stops__$
11: ME_TEXTS NOT__ME WHAT___ME favor__# is_now paso text this_ones this_phone
10: ._NEW ._USE GO_a KIN___NUMBER ME__en NUMBER___USE NUMBER_in NUMBER_por chip el__ahora el_mismo el_numer* mi_cel new__$ nuevo swap_ME to_chang* tracf*
9: ME___NEW NEW_NUMBER_. NUMBER_NEW_. NUMBER__YOU NUMBER___NEW NUMBER___NOW NUMBER__antes NUMBER_to ^__otro ^_after anote__favor cambi*__numer* de__marte* de_baja new next todo__NUMBER
8: AGO_OTHER AGO__ME ME__have ME__same ME_al OTHER_bueno REMOVE_ME_PAST ^__telef* ^_desde ^_its al is keep_my numbe*_now reach_me se_OTHER so_ME termi*_en va viejo__no
7: #__# ._LATER ._START GO__NEW KIN___ME ME_TEXT ME___ME NEW_one NUMBER__NOW OTHER_# TEXT_here a_# adela* compa* estre*_NUMBER had linea__la one_$ quedo tengo
6: ME_TEXT_a ME__ME NEW__NEW STOP_. TEXT_ME TEXT__own ^_guard* al_# boost digan__ME new_numbe* numer*_$ numer*_el telep* to__NEW tomor*_$
5: .__AGAIN .__TEXT DAY_. ME_NUMBER OTHER_del PERSON__este REMOVE_OTHER ^__line anoth*_numbe* conse* el_# from_NOW kelly_NEW me media*_$ new_digit* numbe*__for ones__its para_lante termi*__#
4: #_NOW_ME #_fyi ._TOOK GO__tener LATER__. NOT___OTHER NUMBER_NOT NUMBER___TEXT OTHER_JAIL_. OTHER__porqu* TEXT__NEW ^_de ^_this ^_ya a_ser anter* con__numer* digan_a is__numbe* lo lost numbe*__me one use__$ will with__# you_text
3: ._ME_TEXT BROKEN DAY DAYT_ME KIN__ME ME_NEW ME__in NOT__a NOW NOW_NOT_conte* NUMBER__OTHER OTHER_WHAT PAST_NUMBER STOP_in ^_i ^_pleas* after and_numbe* aqui_IF cel es_OTHER for__use from_now getti* hecto*_$ lante mi_conse* my_numbe* phone__to swap_my text_my the_numbe*
2: .__NUMBER NOT_se OTHER_DAY OTHER__. OUT__NUMBER START__. ^__por ^_boss atenc*_NOW del_BUSY_ME el_otro hecto* mysel*_a numbe*__tonig* on__# same_me with
1: ._YOU .__DAY .__OTHER BUSY_ME_OTHER ME_PERSON_WHAT NEW_de_NUMBER NUMBER_. NUMBER__GO REMOVE REMOVE__TEXT USE YOU__ME YOU___ME a__numbe* aqui_si cance*__linea dejo del es es_perso* escri* este__perso* got its__$ lo__porqu* lol_here los_marte* of__free por_favor same_ME traba*__lo
-1: .__ME .__WANT AGO__. KILL ME ME_KIN ME__NOT ME__TEXT MINUTES NUMBER__. NUMBER__NUMBER NUMBER__the STOP_OTHER ^__$ ^_este a_NEW ayer compr*__NUMBER de__NUMBER en_OTHER going herma* like lo__# mande* numbe*__#tel numer*_# numer*_yo phone_$ same_numbe* take that the y__OTHER your
-2: ._NOT ._NOW HOSP KIN___NOT ME___NUMBER NUMBER__este TEXTS_. WANT__. ^_# a__$ a_new deale* en este_NUMBER_NOW for good his la numer*_es or pero phone thing tiene time to__ME todos
-3: ._START_ME BYE DAYT IF KIN_NUMBER ME___OTHER NOW___ME NUMBER___OTHER ^__mi ^__new back im las other phone__$
-4: CAN NEW_OTHER NOT_es NUMBER_for OTHER TEXT_NEW ^__me a busqu* is_NOT just mi numbe*__one on__$ the__$ to want was
-5: .__WHAT .__YOU CLINIC OTHER_. PAST WHAT_NUMBER this_numbe* un
-6: ._ME ._REMOVE AGO NOT NUMBER_# WHAT__OTHER WHO__. and at este__NOW is_ME of__NUMBER today una week_its
-7: ._WHAT OTHER_NUMBER_. REMOVE__NUMBER WHAT YOU de her mi__cambi* mio_$ mismo_numer* mom old yo
-8: ME__KIN NUMBER_y_NOT is_# new_phone su we
-9: .__CAN CALL KIN_NEW_de TIME i right
-10: BUSY KIN dueno tengo_guard*
-11: # #_DAY NOT___NUMBER but stop
-12: NEW___TEXT OTHER_NUMBER PERSON ^_mi is__ME los_NUMBER o the_NEW_NUMBER
-13: DAY_its KIN_NEW LIFE NUMBER___CALL TEXT__NUMBER compr*
-14: ._ME_NEW of
-15: .__TOOK KIN___NEW NEW__of its_GO
-16: do
-17: ._STOP ALMOST NEW___NUMBER
-18: OTHER__NEW all is_mine
-20: vez
-21: KIN___OTHER WRONG he
-22: CALL_ME NOW_se era
-24: OTHER__de
-25: NUMBER__#tel celul* mismo_NUMBER try
-26: .__PERSON
-28: WHO de_NEW
-30: este_NUMBER
-32: is__$
-35: got__new same_NUMBER
-50: murio
""",
}

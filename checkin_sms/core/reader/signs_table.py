"""What each sign speaks for and against, with weights: written by `bench/weigh_signs.py`.

A sign is a word, the beginning of a long one (`apunt*`), what it stands for (`CALL`), or several
of these side by side (`end_it`), or with one (`got__rope`) or two words between. A text tips at
ENOUGH. A weight may be changed by hand, if the corpus still agrees; a new
count would change it again.
"""

ENOUGH = {
    "self_harm": 92,
    "medical": 87,
    "danger": 100,
    "distress": 85,
    "opt_out": 116,
    "pause": 100,
    "slip": 102,
    "wrong_number": 101,
    "back": 94,
    "call_me": 107,
    "later": 84,
    "change_time": 111,
    "help": 91,
    "opt_in": 104,
    "new_number": 115,
    "mood about 2": 66,
    "mood about 5": 63,
    "mood about 7": 67,
    "craving about 0": 71,
    "craving about 2": 77,
    "craving about 5": 67,
    "craving about 8": 62,
}

WEIGHTS = {
    "self_harm": """
50: BYE_is DRINK_LATER_. ME_entie* WANT__dye ^__acues* a_propo* brinc* carve* con_cigar* desk drank__fifth dying__be fecha_$ find_me garag* goodb* hear__me its_ME_TIME killm* los_brazo* me_avien* me_mato me_tire morir* muere_uno on_purpo* pills regal*_ME salta*_del shoul*_died suici* that__woke the_edge venen* walk_into ya__van
49: ^__pray cutti* no__llega*
48: ME_CAN_is OTHER_hago ^_duele ^_parke* es__ultim* no_levan* pilot tonig*_the tylen*
47: a_encon* barn hopin* naci_$ plan the_trigg* weeks__i
46: KIN__heave* con__cigar* en__vias pasti* safe__mysel* want__turn water__so
45: BUSY_into about__do gave_my shoul*__BROKEN son__$ to__herse*
44: esta_alto kids__got ojala_me
43: NOT__fault WANT_HURT_ME drawe* hurt_mysel* shotg* stand*__the the__DRINK
42: BUSY__far DIE_sound* be_aroun* just_let the_knot
41: DAYT___TEXT bleed ready__meet revol*
40: hasta__llegu* los_carro* thank__for track* va__ser
39: BYE__# KILL_herse* KIN_se_KILL STOP__LIFE TOOK__un miran* razon_para the_overp*
38: LIFE_anymo* MEANS__MINUTES NOT_TEXT_a THREAT_para_ME calle*__last date_picke* note_is ojala plann* se_acaba
37: LIFE_for ME_misma NOT_se_OTHER ^_self antes_de going__drive hid irme mysel* on__mind pront* viva
36: IF__BROKEN carga* facil kill_mysel* las_piern* me__corta* mommy on__ledge piens* ya__toca
35: GO__do OTHER_viga YOU___PERSON acaba*_con ahoga*__OTHER care__ME de_KILL_ME hose in__groun* one_round segui*_vivie* they_say tiro wrist*
34: DIE REMOVE_ME_LIFE STOP__esto STOP__medio attem*_$ boy_a dano die el_agua insur* is__any jump killi*_mysel* kms la_# looki*_down read__ME voice
33: ME_GO_a OUT_CAN_ME ^__bough* ^_usted bough*__$ corta*__$ corte_$ digam* estre*_OTHER gone_$ la_vida miss_ME motiv*_para no__manan* ojala_no soga tomar*
32: BROKEN_is DIE_BUSY LIFE___SICK TEXT___BYE a__hija deep_$ got__rope hang jump_$ la_escop* loved_OTHER me_lleve mejor_muert* no_exist* shed the_river to_drown voice*
31: HOPE__LIFE MEANS__es ME__l SICK_way all_set away boots cat_is estar gas_on hacer* here_next me_tragu* mejor__BROKEN table voice_says
30: AGO_ME_do DIE__PERSON NOT__AGAIN NOT__LIFE YOU__at adios can_have decid*_$ diosi* got_enoug* harm la_muert* last_text lay_down me_corte no_vale noche_me peace* piso ratic* the_cord the_pier to_end wrote__BYE ya_escri* you_all
29: ALMOST_de BUSY_forev* DIE__it a_bus by__# extra*_$ lanzo lo_hago me__miedo morir_$ morni*__i nadie__va por__BODY se_donde se_ven the_CAN tirar to_di to_swall* tubo_$
28: DAY_LATER LIFE_NOT MEANS_in ME_under*_OTHER calli* dead hacer*__$ hit__$ its__STOP junte__pasti* longe*_$ me_die morni*_and my_wrist* parad*_en siemp*_$ son_# suici*_thoug* the_tub the_wall this_LIFE volan*__la wont_need
27: GO___UNTIL MEANS MEANS__right ME_NOW_ME ME_TEXTS_OUT STOP___LIFE WANT__viva YOU___NEW ^__vemos agua_se amane* be_here bury_ME de_DIE drive__the endin*_it have__MEANS himse* hoy_me is_DAY it__when la_otra leavi* lleva*__$ me_hice me_lasti* mind_to oigo otro_lado saved_up see__on
26: #_been BYE___OTHER DRINK_OTHER JAIL_las NOW__PAST STOP_todo WANT_ME_NOT a_rope adred* amo befor*__do belt belt_aroun* bled born cuide*__ME de__LIFE en__sleep* helps_$ hope_the i_aint insul* is_peace* loade* my_build* my_goodb* my_life not_plann* picke* puse_OTHER puse__MEANS puse_la quier*_desap* say__you the__comes to__bridg* tomor*__me vivir_$ witho*_me
25: DRUG__mas LATER__KIN ME_lap NOT_OTHER_GO NOT__nacid* NOW_NOT_GO OTHER_haga ^_compr* ^_k a_OTHER_LIFE bette*_off bye__$ cant_promi* cuand* cuide*_a deje dont_send dying esto_se ir__paz just__PERSON la_viga looki*_STOP nothi*_left on__arm pills_in por_todo quise razor tree_$
24: ME__why PERSON_STOP_ME ^_digan* ^_kms ^_para about__being alive askin* bleac*_$ bury_me cigar* cutti*_again dont__tomor* end_it in__pleas* is_all livin*_$ matar_me no__tomor* para_queda* pared_UNTIL starv*_mysel* step_off tell__KIN the_belt the_voice* to_cut un_tiro viga wont_be
23: ._OTHER_BROKEN ALMOST_of NOW__OTHER PAST_TEXT WANT__long ^__rasgu* ^__walke* ^_been a_noose adios_$ are_CALL_ME as__be burni*_ME dead_than did__narca* estar* falta__$ goodb*_every* hurti* it_true las_vias muert* noose_$ permi*__es recko*_ME slit the_SICK_STOP vivir voy y__lugar y__tiene*
22: KIN__BYE LIFE__TEXT NOT_START_. NOW_lleva* START_vivie* ahorc* all__them apren*__$ atrop*_$ balco*_$ check* colga* de__JAIL es_ME esta__OTHER freig* inten* just_wante* me_dice me_hubie* me_quier* might__well might_do no__nacid* nobod* pills_count* sitti*_here survi* tonig*_is vaya ya_puedo
21: #_goodb* ALMOST___BROKEN KILL_ME KILL_NOT LIFE__NOT ME_DRINK_toda ME_STOP_LIFE ME__attem* ME_recoj* PERSON_NOT PERSON__KILL YOU___MEANS ^_one a__put a_perso* arrib*_$ be_over been_savin* bottl* cylin* daddy decid* donde_esta for_good harmi* hurti*_mysel* im_askin* jale lasti*_me llevo_DAY mano_$ me_corto my_arms perdo* plan_and tengo_la the__way this_time tried would__bette*
20: #_BYE HOPE___LIFE KILL__y ME_BODY ME_estoy_STOP ME_rasgu* NOT__up NOT_conte* TOOK_ME_. WANT__DIE ^__amane* ^__escri* ^__made ^_life ^_tried ^_why ando__el cut debi el_frasc* end__tonig* este_mundo guard*__DRUG hung_the i_cut i_under* know_UNTIL looki*_at me_atrop* me_rasgu* merez* motor__ME on__table puest*__OTHER shot sleep spinn* stand*_on tengo_las to__BODY very_DAY viern* volan*_en voy__hacer wont_$ world__bette* you_wont
19: ALMOST_about JAIL_ME_KILL LIFE_NOW MEANS_NOW ME__WHAT NEW_side NOT_promi* TEXTS_are_CALL ^__look ^_miro and__hope at_DAYT being_alive bleac* cielo donde__se el_gas estoy_arrib* forev* god__REMOVE groun*_$ guind* holdi* hunti* it__# las_DRINK last_day llega*_a looki*__from me__inter* me__toda munec* my_lap mysel*_makin* never_born no_more off_the para__$ quarr* quier*__para take_me they_took think* to__# tonig* truck voice_that y__HOPE
18: ALMOST_about_STOP BYE__WHAT CALL___GO CAN__come IF__LIFE IF___TEXT LIFE_. MEANS_y_NOT STOP_con STOP_or_ME STOP_with_LIFE WANT_amane* WANT_to_BROKEN WANT_to_HURT ^__loade* ^_estoy ^_vine a_cada algo_malo all__end aslee* barre*__ME brain*_OUT bridg*_right crash__car de_HURT_ME despi*_de dios__YOU does__HURT haber i__dead i_carve* inste*_of it_take la__puest* la_hora lord made__my mama muero no_despe* own__$ peace piso_# put_ME quick tell_my this_plane* ver_si y__OUT
17: #__BROKEN ALMOST__ways BYE___YOU HURT_ME_HOPE HURT__DAY IF__was MEANS__se ME_BYE_. ME_CALL_# ME_ME_ALMOST ME_inste* NOW___DAY START_BODY_. UNTIL_# UNTIL___SICK WANT___BODY WANT__di WANT_desap* WHAT__se ^__ando about_DIE abrir avent* bag been_cutti* being_here busqu*_$ bye con_esto conmi* de_hacer* despe* despe*_$ despe*_de dile__mi dont_need estar*_mejor feel_WANT havin*__thoug* hot_TOOK id_never it__morni* lleva* make_it matar me_recoj* midni*_$ my_brain* nadie off_mysel* own_hand perdo*_todos purpo*_$ reaso* self__$ soga_$ tiene_que truck_into uno wanti*_to
16: ._WHAT_ME BROKEN_at BYE___WHAT DRUG_USE DRUG__. GO__LIFE HURT_is KIN_._NOW LATER__NOT ME_WANT_KILL ME__lol ME__peace ME__where ME_hice NOT__busqu* NOT_born NOW__por OTHER__MINUTES PERSON__ME UNTIL_SICK WANT___BROKEN WANT__disap* WANT_to_GO ^_mood ^_prefi* a_DAY a__conmi* a_date aca any_reaso* at_AGO be_dead bleed_out box__my by_morni* calle*_# carro caso con_OTHER corta*_me cut_$ eatin*__i ella every*_ME_ALMOST ganas_tambi* go_on i__enoug* i_swall* impor*_IF in__now ive_picke* jump_and kills_me lasti* mismo_$ off__cliff only_TEXTS para_NOT pasti*__me pensa* pido self sigo__$ stop_$ swall* takes tengo_# tengo__MEANS to_die traig*_OTHER trust_mysel* under_ME up__$ why__i with_NOT y_NOW yo
15: ._NOW_ALMOST ._WANT .__DIE BYE_forev* CAN___REMOVE IF_ME LIFE_has ME_JAIL ME_WANT_. ME__al ME_de ME_legs ME_mismo NOT_HOPE OTHER_azote* OUT___OTHER STOP_it TEXT_the_DRUG WANT___LIFE WHAT_NOT_ME YOU__WHAT ^__el ^__keep ^_bury ^_dios ^_keep ^_tell ^_tengo ando__en aqui__NOT back_in be__BYE blow__brain* clean__up culpa de__herma* dios_me dosis drivi* el_cable en__mesa esta_noche go_of hacie*__$ harme* has__USE hay__$ im_# it__IF las_venas live_$ looki* me__manan* me__volar my__attem* my_own nobod*__to paper*_are para_WHAT road segui* step the_# un_ploma*
14: #__dont ._HOPE BYE___NOT HOPE__stay KILL_. KIN___ME LIFE_up_DAY ME_CAN_just ME_DIE_. ME_avien* ME_dicen ME_hubie* NOT_ME_sient* NOT__DAY NOT__LATER NOT___DAYT NOW__YOU NOW___STOP OTHER_frasc* OUT_._OUT SICK_on WANT_DIE ^__paro ^__queme ^_givin* ^_going ^_wish a_DAYT a_WANT a_corta* about_me acaba* anymo*_$ arrib* azote* bad_thoug* been__ME can_die car_$ cerre_la cigar*_AGAIN cuand*_me dan__de despi* digan*_a en__pante* endin*__$ estoy__OTHER eveni*_$ felic*_NOT front_of hacer*_$ hangi* heave*_NOW hijo__que in_front kill la_casa left_for looki*_over made_my mis_hijos no_joke pared_hasta por_WHAT sayin* segui*__$ segur* solo_no take under_my vine wrote wrote_the y_ALMOST you_take
13: #__old AGO__. BUSY__NOT CALL___NOT DIE_BUSY_. GO_ME LIFE_NOT_WANT ME_TEXT_a ME___START ME__toda ME_lleve OTHER_gas PAST_con TEXT__ME UNTIL_there* WANT__aqui WANT_to_LIFE WHAT_ME_lleve WHAT__KILL WHAT_brinq* ^__the ^__world ^_does algui*__me being__$ car cerra* cut_deepe* de__AGAIN dead_by desca* does__hurt estoy_hacie* guard*__pasti* here herma*_se in__BUSY in__mouth ir is__PAST keeps lap last les matar* me__tonig* mejor_sin mi_$ od one__out other__$ other_side papel*_de para__NOT pense puent*_$ put_my quier*_llega* the_shotg* this_$ thoug*_of tried__hang unali* under*_OTHER vivo_$ waiti* wante* well_be wife wont__here youll_read
12: ._DIE ALMOST_en BUSY__a BUSY_and BYE CALL_._ME CALL__down DRUG_so_ME GO_a_STOP HURT_ME_. IF__OUT KIN_._OTHER KIN__OTHER MEANS__a ME__longe* ME_affai* NOT_come PERSON_ME STOP_AGO STOP_this THREAT__ME WANT_ME_TEXT YOU__have ^__famil* ^__talk ^_hope ^_i ^_ive ^_last at__MEANS bday_is bette*_REMOVE bette*_with cut_so cutti*_$ dont_look door drink__$ en__son esta__ME estar_vivo estoy_parad* forev*_$ front__a get_hit go__$ guard* hit_me ir_en know_where la_mangu* load me__wont me_inste* mejor miran*_para my_time nothi*__me pasta* quema*_los quier*__aqui segur*_conmi* stop_me stops thats_WHAT the_lord till todos ultim*__# ver_IF voice*_say world_would
11: ._NOT_GO BROKEN___CAN BUSY_OTHER BYE_a CAN_GO_of CAN__this CAN_miss_ME DAY__all DRUG_count* GO___WANT LIFE_insur* MEANS__CALL ME_ALMOST_about ME_BROKEN_KIN ME_PAST ME__LIFE ME__OUT ME___BROKEN ME__at ME__do ME__down ME_be NOT_LIFE NOT_ME_. NOW_OTHER STOP__. STOP__del THREAT_of TOOK__in WHO___USE ^__a ^__cant ^__cut ^__holdi* ^__mis ^__muert* ^__my ^__took ^__voces ^_every ^_if ^_looki* algo_$ ando_en at_midni* bajo_LIFE balco* compr*__soga conte*_ya cuell*_$ dads dios dormi*_y el_rio en_OTHER_BODY encon*_$ fed for_DAY for_every* hacer_algo harme*__$ her__may hole__of i__stop i__wake i_think in__cell its_quiet k__l kitar*_la malo_$ mas me_dicen mio miro_OTHER my__last my_affai* my_legs no__$ no__dejen propo*_$ raje_las runni*__car se_STOP_OTHER see_why senti* sorry_for that_$ that__$ the__REMOVE think*__takin* third time__up toca_$ ultim* ultim*__$ una_MEANS up__mind vine_a was_gone when wont__no works y_abri
10: ._HURT ._USE_OTHER AGAIN_. BROKEN BUSY_REMOVE BYE__the CALL_ME_down DRUG__in GO___ME HURT_AGAIN_. JAIL_made LIFE___HOPE ME_BYE ME_PAST_DAY ME_TOOK_the ME__en ME_throa* OTHER_TOOK_ME OTHER___ALMOST REMOVE__cliff TEXT__BYE TEXT___KIN USE__up WANT_TEXT_a WANT_the_NUMBER WHAT__KIN ^__decid* ^__dont ^__raje ^__se ^__tengo ^_esta ^_made ^_no about_to abri_el adios__$ ahorc*_me be_STOP bette* boss__dice care caso_a cell_$ conmi*_$ corta* count* date_$ desap* digan*__ME dont__mysel* down__the endin* every* fall hago_$ have__ME heave* hurt_to i_gave if__bus ima__ME in__garag* its_time kills__$ kitar* la_navaj* layin* le__caso let life_ends like__$ me_down my_mind my_throa* on__bridg* on__plane* on_seein* para_WHAT_LIFE paso_y pictu* ploma* por_TEXT_ME que__$ queme__BODY queme_el quier* reaso*__keep saque seroq* shoul* sick sitti* sound*_good the__dont the__under them_all this_TIME this_life to__GO tubo un__solo una_locur* up_ME use__on usted* volan*__OTHER walki*_on want__be want__to want__wake woke_up y_WHAT ya__despe*
9: #__i #_i ._ME_GO ._WHAT_NOT ALMOST_ME_CAN ALMOST__the BROKEN__AGAIN CAN__. CAN__of DAYT_NOW_NOT DIE_WHAT DRUG___DRINK GO__try IF_ME_TOOK IF_NOT IF__despi* IF__jump JAIL_PAST_y KIN_WHAT LATER_NOW LATER___TEXT LATER_de LIFE__this MEANS__ME ME_ALMOST_of ME_KIN_al ME_WANT ME__promi* ME__the ME_acues* ME_l ME_see NOT_WANT_DIE NOT_WHAT NOT_creo NOT_for NOT_promi*_ME NOT_see_ME NOW_ME_despe* NOW_NOT OUT__ME TOOK__MEANS TOOK__survi* WANT WANT_BROKEN WANT__LIFE WHAT___KILL ^__shoul* ^_id ^_is ^_me ^_plann* ^_quien ^_si a_MEANS a_dange* al_metro all_ME all__DRUG broth* cant_keep close*_and cord__the cuent* day_$ death_sound* del__$ despu* do__$ en_OTHER encue* esper* esta__$ every*_you every__$ goodb*__i hacer*_algo he_passe* herma*_$ how_many i_almos* it_$ join__$ join_her junte__DRUG keep_livin* kitch*_table last__you lo_inten* may__i muero_$ my_car my_head my_siste* on__MEANS only__out or_ME out passe*__# queme_OTHER_BODY says_they sea__KILL segui*_respi* somet*__to sorry__could* telli*_me tengo_OTHER thank*__every* the_DRUG the_MEANS the__today the_guy there* tirar_me to__mysel* to_strin* todas una__ME up_$ venen*_de was_ME wasnt_here when_im wish__was worth would_do
8: #__corte ._LIFE_NOT ._ME_HURT ._OTHER_NUMBER .__JAIL .__STOP DRINK__fifth GO___OTHER GO_a_KILL GO_por_ME HOPE_of HOPE_to JAIL_ME KILL__. KILL_en_OTHER ME_GO ME_TOOK_somet* ME_WANT_volar ME__THREAT ME__of ME_paro MINUTES___ALMOST NOT_OUT NOT___LIFE NOT_one_CAN NOW___BYE NUMBER__. OTHER_BYE OTHER__NOT OTHER_mangu* REMOVE__MEANS STOP_LIFE_. TEXT_. TEXT_the WANT__be WHAT_LIFE_. WHAT_dios YOU_DRUG YOU_for_YOU ^_# ^_dont ^_la ^_up a_hole acost* alrea* and_ME anoch* arbol_$ are_bleed* bad__ME bala be__ME boss call cant_stop carta_a corte_otra could_just desde_aqui dont_see en__bolsa estan__en exist*_$ favor fui god her__$ here_NOT hope_it hoy_$ i__$ i__gone is_goodb* it_every* kids kill__pleas* kitar*__LIFE la_munec* like_this lleva*_ya look__ME look_for maybe_dont meet__maker mess mia minut* motor__me no__nada nobod*_will of_OTHER of__MEANS pecad* perdo*_por quier*_volar safe says_OTHER sick__this sleep_$ takin*_my talk_me that_chose the_means the_whole tiene_WHAT time_you to_ME to__dias to__off to_step to_who tome__$ vivir_asi vivo volve* want__disap* wasnt wish_i with_long wont would__a y__GO ya_$
7: ._MEANS ._PERSON_STOP .__TEXT BODY_UNTIL BYE__todos CALL_ME CAN_REMOVE DIE_. DIE__. DIE_thoug* DRINK_#_DRUG DRINK_OTHER_gramo* DRINK___DIE GO__paz HURT_deepe* KIN_ME_love KIN_has LIFE__ME LIFE__bette* LIFE_asi MEANS_. MEANS_ME ME__AGO ME__DAYT ME__KILL ME__STOP ME___DIE ME_dice ME_know_CAN NOT__a NOW_regal* OTHER__adred* OTHER_pared_UNTIL OTHER_rio STOP_ME THREAT__WHAT WANT_BROKEN_. WANT__BUSY WANT_to_DIE WHAT__LIFE WHAT_se YOU_. ^__been ^__escog* ^__estar ^_adios ^_le agarr*_y al__$ alla__$ and_NOT_TEXT and__switc* and__takin* aqui_$ asi asi_$ at_once be__IF box brinq* burne*_ME by__own camio* canse_de cigar*_again cinto__OTHER close* del_MEANS despu*_del dia_$ ends falta final*_decid* going_$ graci*_por gun_in hacer_$ haga_$ harmi*_$ hasta_sangr* heave*__$ here__ME i_bough* is_BYE its__$ joke_$ la_via las_pasti* left lined live_anymo* look__me me_acues* me_busqu* means mi__cuand* mi_herma* muert*_$ my_kids parad*__la phone_anymo* plann*_ME queme__brazo saved se_STOP see_you talk__down talk_to tengo__pasti* the__bottl* the_lake the_only there_any tierr*_$ todo_$ told tomor* took_them tragu* try__$ volvi_a was_never went__his y__STOP yo__donde
6: #__day #_and ._ALMOST CAN_ME_GO DAY_AGO DRINK_bleac* GO_a_USE GO_for HURT_. IF_ME_was JAIL___WANT KILL_ME_. KIN_cuida* LIFE LIFE___DAYT ME ME_KILL_. ME_STOP_this ME___DAY ME___MINUTES ME__be ME__this ME_even ME_gave ME_perro NOT_ALMOST_ME NOT_ME_busqu* NOT_ME_extra* NOT__amane* NOT_was NOW_._ME NOW___DRINK NOW__despe* OTHER___OTHER OTHER__y PAST__NOT REMOVE_ME_NOW SICK_. SICK___ME SICK__purpo* TEXTS__. TIME_. TOOK_every WANT__in WANT__los WANT_hacer WHAT_GO WHAT_the YOU_TEXT ^__almos* ^__life ^__me ^__no ^__only ^_nadie algui* aroun* be_gone becau*_i con__$ daddy* de_ME_KIN deber* did died dile__ME disap*_forev* dont_be dont_try el_cigar* el_dia en__ME es_OTHER estoy__DRUG every*_im feel_like fore__$ give_my i__about i__die i__make is__last it_STOP it__$ just_want la__lista la_azote* last__$ les_escri* live_for locur*_ME m made_peace mato_$ me_$ me__falta mejor_BROKEN munda* my_son mysel*__$ navaj* no__amane* nota now__want of_LIFE parad*__OTHER prefi* prefi*_estar que_dios quise_KILL_PAST ready right__$ safe_$ say scare*_of shoul*_have si somet*_ME somet*_i soy_un stood__the suici*_$ sunda* swall*_# take_all talk__me tell throa*_$ told_my usted_cree va van_a very_day vivie* vuelv*_$ want_out why_NOT will with__$ y__OTHER ya__$ ya_deje
5: #_today ._OTHER_MEANS ._WANT_ME AGO___WANT AGO__halle* ALMOST_CAN BROKEN_. CALL_por CAN_GO DAY__OTHER DRINK_LATER GO__TOOK GO_on GO_to HURT__. IF_a_BUSY KIN__NOT LATER_del ME_._NOT ME_AGO_ME ME_NOW_NOT ME__AWAY ME__WANT ME___LIFE ME__aca ME_despe* ME_un_TOOK MINUTES_tengo NEW__. NEW_lado NOT_TEXT_up NOW__GO NOW___GO OTHER_. OTHER__en OTHER__porqu* OTHER_cable OUT_paper* PAST___YOU REMOVE_ME STOP_. STOP_NOW_. TEXT_for WANT___ALMOST YOU__IF ^__conte* ^__of ^__pront* ^__seria* ^_im ^_traig* a__OTHER a__place a_beam a_razor about_drivi* adred*_$ affai* all__STOP and__STOP ando__OTHER be best_KIN_ME bette*__ME bette*_than brain*__$ brain*_out churc* cielo_$ compr*_venen* corte*_$ crave_$ cuida* dame_una dar date de_vivir debi_DIE didnt__up disap* edge__$ el__$ el_carro escop* estar__este estoy__dano every__i fixin*_to hear__ME hope_i i_lost its manan* me__tiro me_paro meet_my mis munda*_$ never__up never_do not now_i place_$ por_escri* quier*__un quier*_amane* raje rasgu* segui*_en sleep_and so_far so_tired solo_$ someb*_call stay tambi* them think*__drivi* this__$ to_DIE to_GO to_ME_KIN to__$ un_balaz* want__out way_out would__me ya youll__about
4: #__hoy ._OUT .__MEANS .__OTHER ALMOST__DIE ALMOST__STOP BYE_de DRINK__. DRUG_in GO_UNTIL IF_the KIN___OTHER LATER__. LIFE__. MEANS___ME MEANS__the ME_DAY_. ME_DIE ME_TEXTS ME__BROKEN ME__DIE ME__asi ME__hacie* ME__mas ME_busqu* ME_de_OTHER ME_estoy MINUTES__HOME MINUTES__a MINUTES__seein* NOT___DAY NOT__to NOT_come_AGAIN NOT_safe NOW_might OTHER_y_ME OUT_. PERSON_CALL_. PERSON_to REMOVE__platf* START__este STOP_DRUG TOOK_del_MEANS WANT__BROKEN WANT__con WHAT_PERSON_ME WHAT_SICK WHAT__BUSY WHAT___ME ^__# ^__have ^__live ^__quier* ^__reaso* ^__today ^_done ^_ima ^_my ^_ya a__$ a__AGO a__hit all_i alrea*_$ and_BROKEN and__ME and__see anoch*_$ bad_# barre*__my bette*_place bottl*_of box_for by clips__$ come corte__vez de__$ deje__papel* di died_at el_sleep* en__OTHER every*_$ get__$ go__with going__drink gun hable hacen_falta hacer has have__truck her i__# i_starv* id if__jump ill_hang in_$ is_writt* just_TEXT just__GO keep__safe keep_pictu* like_a lleva*_NOW los__$ made me me__hacie* me_ojala might might_as morir much__want mucho my__again my_wrist no__segui* no_despi* nombr*_de oded_on para_segui* permi*_este que que_algui* quier*_exist* renun*__OTHER roof_of savin*_ME set shut stron* the_BYE the__OUT the_barre* the_wheel them__$ there*__$ to_LIFE volan* voy_$ works_i
3: #__WANT #__but ._CAN_YOU ._GO ._YOU AGO_ME AGO__GO ALMOST__TOOK ALMOST_about_BROKEN BROKEN_KIN BROKEN___HOPE CALL_ME_por CAN_just CAN_many CAN_miss CAN_notic* DAY_NOT DIE_ME DRINK_of DRUG_and GO__STOP KILL_ME_WANT KIN_bette* MEANS_en ME_. ME_NOT_LIFE ME_WANT_GO ME__TOOK ME___BYE ME___NOW ME__it ME_boy ME_brain*_OUT ME_carve* NOT__DIE NOT___WHAT NOT__for NOT_be NOW_. OTHER_carro OTHER_pared OUT__the OUT_and REMOVE_a START_the STOP__ME STOP_las TEXT_ME_ME TEXT__# TIME_YOU TIME___ME TOOK_OTHER_all TOOK__ME TOOK_bleac* UNTIL__TEXT WANT_KILL WANT_OUT WANT__NUMBER WANT__just WANT_the WHAT_OUT ^__al ^__to ^_diosi* ^_perdo* ^_pills ^_see ^_used a__IF a__ME a_ver about_NOT acaba*_$ adent* after_tonig* ahi_OTHER alcan* algui*__de all__maybe and_START arreg* be__DAY be__bette* cuell* de_facil drove_to el_gramo* el_pante* este__ME estoy estoy_HOPE ever_$ every__ME extra* for__$ for__atten* frida* going__try got have__gun here_$ herma* hijas_no hoy__me i_keep i_l i_pray i_still i_tried im_done insul*_para is_bette* its_ME_PAST ive_got jail junta* kitar*_OTHER_LIFE kitar*__vida la__$ la_insul* la_pared las last_time me__$ meter more_than motiv* need_me night_i not__$ not_safe of__LIFE one only_thing otro para_siemp* picke*_out prayi* rafte* reaso*__stay renun*_a round_the says_OTHER_NOT send seria sewer* sitti*__the sleev*_$ slit_ME slit_my someb* sound*__right sumbo* sunup_$ tengo__pisto* tengo_una the_close* the_point the_quarr* this__BYE tired_of traig* train__at veces venas vida_$ viend* wake__$ with__by would
2: ._ME_JAIL ._ME_NOW ._NOW_IF .__NOW AGO_aqui ALMOST__BUSY ALMOST___ME BYE___KIN BYE_every* BYE_por CAN___ME CAN_have DAYT_STOP DAY_. GO_on_LIFE HELP___ME HURT_HELP_. KIN__AGO LIFE__OTHER MEANS_is ME_AGAIN_. ME_BROKEN ME_JAIL_. ME_JAIL_AGAIN ME_LATER ME__. ME__KIN ME___HOME ME___KIN ME_ando ME_atrop* ME_mind ME_put NOT_ME NOT_WANT NOT__GO NOT_joke NOT_va NOW_._OTHER NOW_regal*_ME OTHER_KIN_loved OTHER__CALL OTHER__WANT OTHER__a OTHER_gramo* OTHER_quise OUT_is OUT_of PAST_TIME PAST__esta SICK__raras TOOK__. UNTIL WANT__ME WANT___ME WANT___NOW WANT__crash WANT_to_STOP WHAT_ME_WANT WHAT_ME_atrop* YOU__caso ^__arrib* ^__di ^__estoy ^__hice ^__is ^__on ^__que ^__quise ^__self ^__there ^_on ^_suici* ^_wont a_truck about_not again al_MEANS al__KIN algui*_me all__pills amarr* arm__a aroun*_$ camin*_al compr*_SICK de_OTHER drink* drive estar__sin felic*__ME forma ganas gas going hits__$ home hope__next hora__el im ima into_traff* it_tonig* keep__ME kitar*_OTHER l_l locur*_conmi* long_sleev* love_them mas_rapid* me__asi me_ando me_go mind mis_herra* mood morni* my_daugh* my_last navaj*__la night of_pills once one__OUT otra__$ over_for overp* paper* pier quier*__del reaso*_to renun*__la savin* savin*_my shoul*__LIFE sin solta*_el sunup take__$ tengo__DRUG the__clock the_shoe think__ways think__will this__goodb* tied_the to_$ to_disap* today truck__the try__find up_again venen*__raras vida walk__traff* was__$ way_OUT week weeks what_i why_TOOK with__lord wont__the ya__desca* ya_regal* ya_tengo your__these
1: #__BYE #__quier* ._CALL ._HELP_ME ._ME_DRINK ._NOT ._NOT_TEXT ._USE .__TIME AGO__and ALMOST_. ALMOST___CAN ALMOST_tambi* BODY_. BYE__writt* BYE_todos CALL__ME CAN_PERSON GO_. GO_camin* HOPE__GO HURT_HELP IF_._NOT IF__NOT KILL__OTHER KIN_ME KIN___NOW LATER__ME ME_KILL ME_OTHER_LIFE ME_STOP_. ME_WANT_ME ME__# ME__NOW ME__PAST ME___MEANS ME___NOT ME___TOOK ME__a ME__to ME_have ME_on ME_or_NOT NOT NOT_WANT_LIFE NOT___HOPE NOT__aroun* NOT__just NOT_to NOW_ME NOW__STOP OTHER_BUSY_. OTHER_pante* OTHER_via OUT_and_ME REMOVE_ME_. SICK_TOOK STOP_._NOT STOP_ME_LIFE WANT_estar WANT_it WHAT_naci ^__did ^__drove ^__for ^__mysel* ^__want ^_piens* ^_quisi* a_ME a_veces again_$ al_puent* aqui_un back_$ bajo_tierr* beam__the beam_in bette*_REMOVE_BROKEN bette*__$ bette*__dead bottl*_$ bridg*_$ brinq*_$ but__years by_the can_i cant__mysel* care_IF cierr*__talle* comes cuand*__esto cuide* dange*_to de_WHAT do do__ME each en__mano end_this es_OTHER_DAY escuc* fine__ME go_$ go__livin* goodb*_$ hate_that have__plan hice_STOP hit im__$ in__paper irme_$ it__ME just_NOT just__ME keep keep_looki* keeps_telli* know__$ las__anoch* las_deuda* let__of lo made_ME_WANT many_pills mas_HURT mas__$ me__# me__hacer mecat* miran*__abajo my_roomm* no_creo nothi* of_ways off__platf* on one__left only__way pain__when paper*__in pipe_$ pleas*_talk por__WHAT que__atrop* que__viva quier*__con ready_$ segui*__este senti*_$ signe* sin__$ sleev* starv*_ME stop_or tengo than the__thatl* the_door the_kids the_one there*_only tied to todos_$ un_TOOK un__$ up_here voces voy_camin* wake_up was__born wheel_$ whole_bottl* with__KIN y_ME y__hay years__$
-1: #__ME ._AGO ._ME_CAN ._OTHER ._OTHER_GO .__BROKEN .__WANT BROKEN_ME BUSY__. BUSY_on CAN CAN__be DRUG_# DRUG_para GO___IF HURT_a IF__. KIN__. ME_KIN ME_NOT_know ME_TEXT ME__LATER ME__and ME__more ME__on ME_and NOT__mas NOT_way NOW_NOT_CAN OTHER_DAYT OTHER_OTHER OTHER__it PAST_. REMOVE REMOVE__meds STOP_TEXT STOP_the_LIFE TEXT_UNTIL THREAT USE__ME WANT_START WHAT__OTHER YOU_WANT ^__$ ^__has ^__its ^__sorry ^__stop ^__up ^__used ^_he ^_the ^_wait a_$ accid* all_the at__$ ate ayer be_hones* blood bread cant centr* como__$ conve* coraz* de__NOT desma* dia_de en_OTHER_DAYT eso favor* final*_$ frasc*_de hace_anos have_NOT help hombr* if__dont igles* in ive keep_ME last__of late lol lunes_$ make me_# me_levan* money ones over puede put__MEANS real rest seat_$ segui*_asi sient* somet*_$ sorry stabb* thank* the_same tiene tome_todas un_frasc* va__matar want_to wants went_to y__WHAT
-2: #__my ._IF ._WHAT .__BYE .__KIN .__ME .__OUT .__YOU BROKEN__and DRINK_NOW GO HOPE_up HOSP IF_WANT KIN__se ME_TOOK ME__NOT ME___DRUG ME_feel ME_good ME_just NEW_. NOT_MINUTES NOT___NOT NOT__in NOT_tengo OTHER_BROKEN_. OTHER_DAY_. OTHER_JAIL_. OTHER___ME TEXT___DAYT TOOK_DRUG USE WANT_NOT WANT___TEXTS WANT_mas ^__agarr* ^__and ^__despe* ^_its ^_what a_HOPE a_OTHER a__casa about_it apena* but_NOT can check colon* dog dormi*_$ dropp* estos estud* fight for for_ME glad guagu* ha hope i_$ i__need i__off is job kill__$ life__$ lot mano__OTHER mata_$ nobod*__me now one_DAY opera* over_the over_there pelic* puts_me rain recib* shoes so__ME store study sus telef* the_best there there_$ this to_CALL too_$ train tren una wait were worki* y
-3: #_TIME ._BYE ._STOP .__AGAIN .__AGO .__USE AWAY_. DAYT DAYT_. DAYT__ME GO_LATER GO_al HURT___OTHER HURT__with IF KILL__ME ME_CAN_be ME_MEANS ME___REMOVE ME___WHAT ME__con ME__know ME__todas NOT__this NOT_know OTHER_MEANS_. OTHER_STOP OTHER_TEXT OTHER___TOOK OTHER__es STOP_up TIME TOOK WANT__DRUG WANT__TEXT WHAT__AGO WHAT_de ^__just ^__know ^__un ^__y ^_it a_NEW a_dormi* anda aqui__quier* barri* beat bette*_$ broke cara convi* demas* doing dont__me el_puent* en en_OTHER_HOSP en__$ every*__ME hey hormi* hoy__la hurts i_can i_like me_mata missi* much name por__$ puedo__$ puts quier*_ni quier*_que recom* roof sacar* so_ME stand stop__me sueno tarde the_DAY the__DAY the__made this__ME to_OTHER to_TEXT to_see took want__hurt where y_NOT_ME you
-4: #__me ._NOW_NOT .__DAY .__MINUTES .__TOOK AGAIN_on ALMOST__a BROKEN__ME DAY_is KIN_is ME_REMOVE ME__DRINK ME___HOSP NOT_NOT NOT__BODY NOT__CALL NOT__any NOW_REMOVE NOW___NOT OTHER_AGAIN_. OTHER__DIE OTHER___WANT OTHER_de OUT__. START TIME__. WANT__CALL WANT___CALL WHAT___GO YOU_have ^__hope ^__i ^_then an and_OTHER cool cravi* cuchi*_en days deja del discu* earth en__HOSP esa feel_WANT_ME game gusta* had i__want if in__DAY list me_back neces* need no pan para__ME perdi* pills_$ play quier*_KILL quier*_mas right se seen sigo_inten* stop__$ take__the times vi ya_quier* your
-5: #_# .__NOT .__START .__THREAT BROKEN_OTHER BUSY_. GO_a LATER LIFE__so MEANS_for ME_HELP ME__CALL ME__los ME__right ME__with NOT_. NOT_GO_to NOT_ME_TEXT NOT_NOW NOT__ALMOST NOT__CAN NOT_en NOW_en OTHER OTHER_BROKEN OTHER__del PAST__of START_asi STOP__WANT STOP___MEANS WANT__OTHER WANT__TOOK WANT__una WHAT WHAT__. ^__might ^__rio ^__was ^_all ^_ran ^_so about__$ all_DAY am ayuda but__NOT byu cance* casa coffe* comer de_$ didnt__to dos grand* grave_$ great hate_mysel* have idea im_hopin* in__$ its_GO knew last__i most my_frien* outsi* pasti*__mi playe* podri* ponga* que__inten* quit stepd* tamal* texts this_DAYT to__hones* trust__NOW un where_i wonde*
-6: .__DRUG ALMOST___KIN DAY DAYT__. GO__. GO_a_ME HURT__ME IF__START KILL__KIN LATER_OTHER MEANS___KIN ME_DRUG ME_TEXT_. ME___BUSY ME___IF ME__is NOT___DRUG NOW___ME OTHER_WANT PERSON_CALL_ME YOU_GO ^__that ^_like a are at balan* becau* busca* cabez* call_me cares chatt* commi* deale* finis* for_mysel* gets got__gun graci*_a haven* hoy ice in_OTHER in__car in__truck late_$ love lunes mando mejor__me mi_mama new pero plant* point* sabe the_LIFE think*__it to_hurt tome__pasti* va__KILL viene which whole__of with_ME witho* would* would*_be year
-7: #_DAY AGO__DIE ALMOST__it BROKEN_._ME DRINK__DRINK JAIL JAIL___NOT KIN_. LATER_a ME___OTHER ME___YOU ME_a ME_hopin* ME_know NOT_STOP NOW_estoy OTHER_CAN OUT START_ME WANT___AGAIN WANT_algo ^_lo also and as de__BROKEN el en_ME enoug*__this exist* fun funer* give_up hospi* more of one_of prett* que_yo sient*_WHAT sure that__CAN think to_KILL_OTHER to__goodb* took__pills trist* tv vivir__esta whole with__ME
-8: # #__# .__GO .__WHAT BROKEN__. BUSY GO_OUT GO_to_STOP HELP IF__ALMOST KIN_NOT LATER_. LATER_the ME___SICK ME___WANT ME_up MINUTES_to NOT_WANT_. NOW__DIE NOW___MEANS NOW__se OTHER___NOW OTHER__se OTHER__to REMOVE__to TEXTS TOOK_to WANT__TEXTS WANT__a WANT_for WRONG ^__do ^__from ^_said ahori* call__$ chest conte* defin* es__LIFE gener* hes i_cant i_need me_ahorc* mysel*_in ni__$ o of_ME our paso_OTHER semes* talki* to_BUSY to__ME told_me tomo ultim*__de uncle yes
-9: #hour ._ME ._ME_ALMOST AGO BROKEN_de CALL GO___HOME KIN ME_AGO_to ME__START ME___CALL ME___TEXT NOT__ME OTHER___KILL OTHER__the STOP__una THREAT_WHAT WANT___BYE WHAT__inten* YOU_to any baja bit by_mysel* crazy cut_my dano_a death didnt dont_know guess hace im_dying la_$ llame my_old por quede stuff__$ too us
-10: ._AGO_ME ._ME_BROKEN .__KILL BROKEN__OTHER DAY__ME DRINK DRUG_all GO__BROKEN KIN_y LIFE__the MEANS_with NOW__NOT OTHER_ME STOP_of STOP_there YOU ^__ganas ^_goodb* ^_se back cold cooki* eat hacer*__a los mal man mas_$ month my__life no__puedo perso* pills__the que_$ said sirve so super* techo the__ME thoug* up__ME well world_$
-11: GO__a MEANS_and ME_TOOK_a ME_WANT_the NOT__WHAT PERSON TEXT USE_. ^__like a_conte* belt_on could cut_the famil* fell high lette*_$ okay over__$ roof_$ their this_anymo* traba* tryin*
-12: DRINK___ME GO__WHAT NUMBER OTHER___GO OTHER_esta YOU__. YOU___WANT YOU__to ^__think ^_de ^_en ^_she cafe como de digo from homew* i_didnt i_used leave makes novel* ok parti* proba* quite* the__pills watch*
-13: ALMOST_ME_BROKEN GO___GO GO_a_BUSY HOME_. HOPE__OTHER KILL_a LIFE_in MEANS__OTHER ME_TEXT_the ME__busca* NOW___NOW OTHER_LIFE_. STOP_the TEXTS_. adios__ya even first gave_me hallo_senti* happy hard or put_a
-14: ._BROKEN ._REMOVE ._TOOK CAN_to LIFE_and OTHER_DRUG OTHER__DAY OTHER___MEANS UNTIL__DAY ^_but actua* con good lol_$ nada pleas* room suppo* was with__MEANS work wrote_a
-15: DAY_de ME__BUSY ME___DETOX NOT_BROKEN OTHER_KILL ^_well cuand*__$ in__LIFE jefe mis_pasti* remem* se_ME then when_i y__KIN
-16: DETOX NOW__a WANT___YOU ^__im andan but deje_el dies dijo he kind_of on_ME schoo* tomar_un tres two
-17: AWAY CAN_KILL_ME LIFE_tranq* ME_ALMOST_. ME_NUMBER NEW NOW___OTHER feel__ME here__to inter* open summe* the_BUSY wont_stop would__$
-18: #_$ KILL_OTHER LATER_para ME_LIFE STOP_OTHER ^_antes compr* hahah* luck ni pool
-19: ^_dice alway* early i_would need_to some somew* start su that
-20: ME_KIN_NOW MINUTES mache* muy nada_grave picke*_up reall* says__i texto*
-21: ME_rio TOOK___DRUG YOU__OTHER ^_thats bien cares__ME compu*
-22: ._BYE_BYE LIFE_here NOT___BROKEN a_knife ese killi*_me la_noche me_off to_kill wont_wake
-23: ex pierd*
-24: ._NOT_DIE hair irme_a oh
-25: jaja para_OTHER
-26: NOT_ME_WANT botel* littl* only__ME
-27: sense
-28: LIFE__esta trust_ME_NOW
-29: CLINIC like need_a
-30: WANT_START_con
-31: yeah
-32: ^_and for__LIFE
-34: PROGRAM
-35: amena*
-36: BYE__cigar* DIE_to
-37: grass haha we
-38: agrad*
-40: ME_quier*
-48: tempr*
-50: ^_bottl*
""",
    "medical": """
50: DRINK_cloro DRUG_by NOT_wakin* OTHER_cold ^__atrop* a_siezu* al_# balea*_$ burni*_up cant_wake choki* convu* de_repen* desma* droop* dt dts espum* esta_incon* fent fenta* fever fiebr* gurgl* hallu* laced mordi* mucha*__cuart* narca* oded oding param* prens* resba* stepp*_on sugar__# swell* the_saw tiemb* un_infar*
49: no__puedo use__y
48: partn* seizu*
47: NOT_reacc* azul overd* sin_quere* strok* withd*
46: cant_move gris medic_$
45: BROKEN_PAST crawl*_on se_despl* seein* thinn*_$ una_caja what__i
44: ataqu* jerin* sobre* wont_wake
43: pies_$ pulso_$ swall*_a un_derra*
42: TOOK__much calen* of_consc* pulse viene_OTHER_KIN
41: CALL_# alarm at__mouth gray se_elect* throa* took__whole
40: DRINK_gasol* blurr* unres*
39: CLINIC_NOW_. el_hueso metha* spray was_elect*
38: DRINK_una_MINUTES delir* fuent* insul* la_visit* moto tok veint*__$
37: SICK ^__mordi* cara i__died no_respi* stand_up to_many unres*_$
36: SICK_por TOOK__mas absce* asfix*_$ blood_in coraz*__# fell od orina* se_paso tent was_coke
35: ALMOST__AGO but__BODY by_a call_# crash*_the swall* that__there took__again veo viene__bebe
34: azuca* leg pupil* shock* sweat* turni* woke__in
33: DRUG_and_DRINK NOT_TEXT_air NOT_feel dying esta_tirad* no_reacc*
32: BROKEN_fuent* NOT_respo* ahoga* fake_DRUG los_BODY sudo twice uncon*
31: NOT_START_en ^_sugar arma atrag* crash*__car inhal* se__BROKEN snake subox*_$ took_like water_down
30: ALMOST_ME_BROKEN HURT__bad agua__NOT black bleed* chest demas* dropp* jerki* tieso tomo water_BROKEN went_black wont_come
29: ^__bit ambul* bleac* chess_HURT diabe* he__come la_droga negro por__nubes shock water_broke
28: GO_black ^__dio antif* bugs burne* dose en_# faint* floor foami* keep__out medic*__$ morad*_$ paral* pront* respi* slurr* up_blood
27: BODY KIN__frio cant closi*_up head_is meds_$ purpl*_$ seroq*_$ so__SICK some_pills throw*_up y_veo
26: DRINK_antif* bien__y demas*_$ frasc* hinch* mouth shock*_me shock_$ sient* stopp* they_said to__HOSP
25: ._BODY_HURT NOT__right bebe conoc*_$ cough* dying_here gas like_coffe* me_baja me_cai pase_de pasti*_$ skin think
24: GO__de and__daddy despi* frio_y mueve rolle* se_DRINK se__duerm* so__ME trago vuelv*
23: BODY__# CLINIC_NOW OUT_in YOU_dio alcoh* and_ME_TIME ando_con arm_in ataqu*_$ bicho* dura habla hall havin*_a heroi* isnt__$ mi_tia pulso
22: ME__yendo OTHER_malil* SICK_WANT WANT__groun* ^_send aprie* cold conoc* dosis drank elect* er ha__NOW hit__head incon* medic mixed my_sleep* no_pulse send_# side since the__next the_dope too__$ tres_dias veo_NOT vomit* was_bad
21: BODY_se DRUG OTHER_boca USE__the ^_water aqui__OTHER baby cant_get hot_and la_malil* lado le lo__despe* many out_$ piern* pura took__pills
20: #__hes BODY_SICK CAN__BODY GO_of_ME OTHER_hueso SICK__DAYT TEXT_into_ME WANT___NOW ^__so ^_hard amari* ambul*_$ and_green ate azuca*_en black*_out elect*_$ estoy_SICK falta__BODY fuert*_y havin* im_havin* is_# keep_me la_boca la_lengu* me_muero murie* no__mover now olvid*__ya pecho piern*_$ puso sangr* to_STOP took__bunch took__more worst_GO y_cayo
19: BUSY__SICK HOPE_and IF_. ME__muy NOT_conte* NOT_sient* OTHER_piel SICK_de_OTHER WANT__CLINIC YOU__OTHER ^__al ^__queme ^_perdi breat* cayo colla* dias_sin for_# hand hip_is huge inyec* keeps la_garga* la_noche le_dio legs one_side open parar_me perdi_el sacam* sangr*_$ se_ME_TOOK tomo__para veo_TEXTS wont
18: BUSY___NOT KIN_ate ME__se ME_falta_OTHER NOT___BODY OTHER_lengu* PERSON_SICK SICK_at came_$ clona* closi* cough creo creo_WHAT de_tomar en__piern* encim* pills_and que_hago rat__$ sick
17: #_room DRINK__frasc* KIN___MINUTES ME__WHAT NOT__BODY NOT_para OTHER_REMOVE_del PAST__DAY START__IF WHAT__agua ^_choqu* ^_haven* a__cant and__alone bad bone bottl*_of el_arma escal*_$ escup* esta_ahoga* from__DRINK hago_$ just__$ lo_sacam* not_answe* passe*_OUT puse__y sale smell* toddl* took took_# xanax
16: #_DAY BODY__AGAIN DRINK_rubbi* DRUG__BUSY ME_ALMOST_. ME__con ME_foot NOT_BODY OTHER__are TEXT__the ^__un ^_traig* asfix* bathr* bote_un burne*_real cosas del_techo diese* el_pecho en__escal* found hes__$ i__# keep__OUT la__horri* la_piel like__truck me_pase mi_espos* motel ni_agua overd*_$ passe*_out passi*_out pills_$ poopi* real red__GO room the_BUSY think__was throa*_closi* took__my used y_nada
15: #__duele ._KIN DRUG_de_ME JAIL__# ME_subox* NOT_despi* OTHER___WANT SICK_AGO YOU___BODY ^__oded air and_shes arm asthm*__no cant__awake confu* da__$ del_rio despi*_$ el_conoc* estoy_murie* every__min feel_WANT_ME feels feo forgo* frien*_fell gummi* heada* heada*__my like__groun* los_labio* mi_amigo mouth_$ on_rt respi*_$ see_strai* still__$ tengo_OTHER throu*_my tirad*_en too_many
14: CALL_al DRINK_todo_OTHER KIN_SICK_. NOT__and NOT__up SICK_SICK SICK_mucho TEXT__ME WHAT_hago ^__got ^_neces* a__ayuda* and__BODY bano breat*_$ drank_antif* estoy_embar* fuert* funny getti*__$ heada*_of is_GO lips movin*_$ mucho my_house of_tylen* out pad__# pasti*__dormi* pregn* react* room_# seein*_thing* siezu* since_lunch too__DRUG uno yello*_eyes
13: HURT_OTHER ME_estoy ME_pase ME_whole NOT_pulse OTHER_NOW SICK_in TOOK___BUSY ^_need ate_ME bote car carro chest_$ coffe*_groun* dos_dias el_coraz* esta estab* estoy frasc*_$ from__new gasol* going hold_the infar*_$ many_DRUG me_lleva* my_whole need pukin* respo*_$ se_ME se__ME se__puso see__$ tirad* tome_# took_way worst_heada* ya_$
12: #_for BODY_HURT_. JAIL_OTHER KIN_STOP MEANS_NOT ME_BODY_. NOT_CAN SICK_so STOP_de USE_and WANT_a ^__drank ^__side ^_me accid* ago alber* by__car cold_turke* comin*__OTHER cut dos_veces got__$ green__i have_USE huele i__shive* in_ME_BODY kitch* las_manos me_$ movid* no__broma no_despi* of__$ open_$ over para__sangr* parad*_$ pasti* pila_$ pound* quemo_mi says_hi shes the_HOSP tome used__and y_NOT yendo
11: ._OTHER_KIN BODY_its BROKEN_ME_leg DETOX___ALMOST DRINK__TOOK DRUG_estab* HELP_ME_. HOSP_con HURT_WANT_a KIN__drain ME__TEXT OTHER_NOT_come OTHER_pie SICK_. TOOK__ME TOOK___PAST TOOK__y TOOK_somet* WANT__medic* WRONG ^__ambul* ^__pasti* ^_can ^_mezcl* aceit* ahogo an_LATER_AGO and__REMOVE and_took answe*_$ bater* benad* de_BODY desde el_dolor el_pie en__SICK feel heari* hot__i my__arm narca*_OTHER no_epipe* no_puedo on__KIN ones__is se shot__too store sucia took__bottl* trazo* truck
10: AGO_PAST DRINK__NOT DRINK__de GO___OUT LATER___ME ME_TEXT_TOOK ME__TOOK ME__shive* ME_legs OTHER_mitad TEXT_TOOK_. TOOK___DRUG TOOK_algo TOOK_way WANT_# ^__diero* ^__hand ^_crash* ^_se a_needl* agua_y an_SICK and_ME bars blood bottl*_$ con__heroi* creo_que de_# de_pecho derra* despl* dormi*_$ drink embar* finge* grand*__de have_$ hit im im_bleed* in__DAY inyec*__mas is_huge metha*_$ minut* needl* ni_donde of_ME quemo_ME_KIN quemo__KIN saw sudor_frio sugar the__NOT tiene tight tome_demas* tres wont__$ y_OTHER_BODY
9: ._PERSON .__DRUG BROKEN_here CAN_levan* GO__. ME_BODY_is ME_KIN_NOT ME__is NOT___KIN NOT_stand OTHER_turne* START___DRINK ^__breat* ^__overd* ^_no a__ME a_ballo* air__STOP algo all__meds alone and_NOW antic* balea* bit buddy c chill* cuart* down en__piso epipe* hand_sanit* hard hes_not hot is_swell* los__meses mi_amiga mi_sobri* night percs piso roomm* se_mueve seizu*__morni* shot since_sunda* spinn*_$ subox* swole the__came woke
8: #__me #_meses ._CALL AGO__TEXTS ALMOST__was DRUG__DRINK ME_BROKEN_ME ME__BROKEN ME__drove NOT__mueve OTHER__WHAT OUT___ME SICK__BODY ^__dos ^__frien* ^__hit ^__real ^__vieji* ^_heart ^_she a_lot an__ago ate_my azuca*__# blue_$ cant_stay comin* de_fenta el__izqui* en__$ esta_gris feo_$ hago head hueso i__bleed* its__stron* lengu*_$ main__the mande* mi_mama mover negra_$ no__despi* no_habla no_inhal* presi* right_$ se__ponie* snori*__$ so_much somet* the_auger tylen* wake__$ was__$ water__$
7: ._BODY ._OTHER_TOOK ._SICK_AGO ._TOOK_WANT BODY_HURT DRINK_mucha* DRUG___DAY GO__and KIN_SICK ME_DRINK_una ME___STOP ME__esta NOT__awake OTHER_AGO OTHER__YOU OTHER__se OTHER_mouth SICK_OTHER_NOT SICK_en_OTHER TEXTS_. TEXTS__todo TOOK_. TOOK_a WHAT_ME ^__gasol* ^__in ^__meti ^_drank ^_passe* a_PERSON al__$ and and_now antic*_$ at_work cai cant__a cloro coagu* con_DRUG coraz*_$ dolor__la drank__clean* el_suelo em__$ epile* eyes_$ falta_OTHER_BODY feel_ME found_my have__$ help hes i_feel is__here kid_drank la__chuec* mama_$ manos manos_NOT meds mi my__cant my_foot not__$ of__SICK pase__fenta red sangr*_por sanit*_$ se__torci* shot_up sin_senti* soaki*__pad tome_mucha* truck_on turni*__$ under up white_$
6: #__OTHER #__and ._OTHER_SICK AGAIN__. ALMOST_ME BODY_ME KIN_is ME__de ME_estoy_BROKEN NOT__CAN OTHER_BODY_y OTHER__NOT OTHER_cara OUT__the SICK__SICK TOOK ^__by ^__esta ^__hurts ^__pique ^_veo at__shelt* attac* ayuda*_se black*_OUT bleac*_$ cant__strai* car__ME choki*_$ compa de__basur* en__suelo esta_SICK fistf* from_ME havin*_fist herma*_$ inyec*_de just_TOOK la__$ la_azuca* las_unas like_a me__drove me__yendo me_tragu* mi__empez* month* movin* much_$ muy__$ no no_conte* not_breat* off_im olvid*__NOW panza por__$ raro rojo sangr*__$ senor* sleep* slow tengo the_baby the_mouth tomar tome_como twice_today una_ambul*
5: .__DRINK AGAIN_TEXTS_. BODY_. CAN__ME DRUG___ME KIN_DRINK_drain KIN_NOT_despi* KIN_TEXT LATER_ME ME_KIN_ate ME__REMOVE ME__skin ME_have_USE ME_on NOT_GO_. NOT_ME_STOP NOT__. NOT__ME NOT_agua NOW_OTHER OTHER___BODY SICK_en START_. TOOK_too TOOK_up ^__tome ^_he ^_i as_a baby_is call__$ cant_stand cloro_$ coraz*_a de__ojo doble dos eleph* fire foot__black gone__$ had__seizu* heart__going help_$ marea* mi_azuca* mine mucha muero no_sient* oded__DAYT olvid*_WHAT_NOW otra__todo paso_$ passe*__twice pico__alacr* presi*__# puedo__bien que__$ quemo_ME rapid* react*_to sient*_OTHER someb* the_bathr* viene__KIN y_yo
4: ._ALMOST_ME ._DRINK ._TOOK .__GO .__TEXT BODY_bien BODY_is CALL__SICK CALL___ME CAN_mover DRINK_todo KIN_DRINK KIN__is ME_KIN_TOOK ME__USE ME___REMOVE ME__a ME_oded_PAST NOT__STOP NOT_veo_NOT OTHER OTHER__LIFE OTHER___NOT SICK__ME TOOK_# ^__my ^_gas ^_old ^_poopi* ^_swall* ^_took a__$ air_to azule* blood_$ bottl*__tylen* can cant_see comin*_now compa* de_OTHER did did_too do_ME down_since drank_bleac* es_broma fenta got_elect* habla* havin*__BODY he_turne* heat_strok* hurts hurts__a is_turni* itchy kept__down la_cara lay line me_tome monox* mueve_$ neces*__medic* no_klono* oded_$ on__$ on__floor passi* puedo puedo_levan* quedo real__after red__going ronca_raro rotte*__ME se_tomo sick_$ strok*__i stung tembl*_y the__DRUG tia tiene_los tongu* turne* veo_cosas went writi*_this y_ME y__manos yello*_BODY
3: #_DRUG #_me ._SICK ALMOST_it BROKEN__. CALL__. DRINK DRINK_LATER_. DRINK__MINUTES DRINK_drain DRUG_at JAIL_un KILL_ME KIN_TEXT_into KIN_right_NOW ME ME_KIN_. NOT_CAN_BODY NOT_kept OTHER_BODY OTHER_NOT OTHER__izqui* PERSON_is SICK__BUSY SICK__HELP SICK_a SICK_bad SICK_up START__PAST TOOK_espum* WANT__# ^__$ ^__pase ^__tragu* ^_gabap* ^_pot ^_ronca ^_shes ^_sobre* a_OTHER abuel*_se adult*_$ aire_$ alcoh*_$ and__react* back_$ breat*__$ call chest_hurts creo__me da_vuelv* dark_$ de__$ dizzy drove_REMOVE echan*_espum* el__$ en_OTHER enter* esta__azul estoy__$ fell_and froze_ME gabap*__a going__$ got__by got_shot her is_split isnt izqui*_$ keeps_shock* kid llame*_al los__$ lunch me__habla* me_queme mi__$ mira mixed__and mucha* my__pills my_legs no__bien noseb* off pico_un por_NOT_DRINK sin__$ since__$ skipp* snori* stand talki* there* times two un__$ up__$ water weird y y_tengo
2: #_NOW #_days ._CALL_ME .__SICK BODY_feels DAYT___ME DAYT__that DAY_y DRINK__clean* DRUG_for HELP KIN_. KIN_HURT ME_# ME_KIN ME_TOOK ME___SICK ME___TOOK ME__in ME_puse NOT_ME_conoc* NOT_STOP_SICK NOT__broma NOT_stay OTHER__HURT PAST__OTHER SICK__. SICK_thinn* STOP_SICK TEXT__. TOOK_._ME TOOK__whole ^__# ^__arma ^__him ^__many ^__of ^__on ^_aqui ^_dog ^_guy ^_heat ^_my asthm*__NOT bit_me cierr* creo_WHAT_ME culeb* de_DRUG deje down__DAY drain__$ el_nino enoug*_air esta_frio eye falta_OTHER heart hospi*_bed in__toile* is keep la_mitad me_conoc* me_meti me_puse me_sale meses_$ mi_herma* minut*_$ muy_feo my__colla* my__skin nubes_$ pacem*__shock* pad_every para__$ parar pie por__tomar por_favor puedo_despe* que__rompi* quit rompi* room_is rt_# se__LATER skin_is some_KIN somet*_in stopp*__$ strok*__think suda tengo_la the__STOP the_bone the_chain* the_hospi* too_much twice_NOW un_balaz* una__$ water_USE y_NOT_ME
1: #_but ._CAN ._ME_DRINK ._ME_KIN .__TEXTS .__TOOK BODY__. BODY__ME BODY_is_GO CAN__bien DRUG_HELP DRUG__todo HURT KIN_WHAT_hago ME_KIN_en ME__OUT ME__START ME_hands NOT_answe* NOT_es NOT_walk OTHER_CAN_LIFE OTHER_DRUG OTHER___BUSY PERSON__BROKEN REMOVE__ME STOP_air TEXT_STOP_air TEXT__air TOOK__fit TOOK__more WHAT_do_ME ^__call ^__despi* ^__is ^__me ^__mi ^_aller* ^_blood ^_found ^_mixed ^_someo* a_pad agarr* all_my amiga_que baby__comin* bad_ME bad_im balaz*_en bed_they benzo* blood_thinn* broma_$ cant_walk cierr*__BODY comin*_NOW comin*__NOT con__vidri* despe* drain_clean* en__bano esta__$ feel_OTHER feel__$ feel__ME feel_them finis*_a from_ME_HOSP get__air get_air green__ME had__fit haven*_kept i__find im_alone infec* left_BODY left_arm malil* me__demas* me_atrop* me_corte much muy_mal my my_buddy no_veo oded_PAST_DAYT of_ME_TOOK on piel_CAN prens*__OTHER reacc* ronca soaki* sol spinn* stepp* stree*_$ strok*_ME_ALMOST strok*_i stuff sudor texts_$ them there__so throu* un__WHAT vuelv*_$ was__small
-1: ._WANT .__BODY .__CALL .__NOW .__STOP .__TIME BODY__OTHER DAY_ME GO___ME HOPE_. HOSP_with_ME KIN_left ME_BODY ME_WANT ME__NOW ME__OTHER ME___BROKEN ME___DRINK ME__reall* ME__y ME_pasa NOT NOT___NOT NOT___WHAT OTHER___OUT PAST_. PERSON REMOVE ^__duele ^_de ^_en ^_this bad_$ blue compr* con__KIN do dope_$ en__BUSY enfre* esta_DAYT estoy__DRUG estoy__pasti* eyes_are it__$ llama* mango* me__$ me_levan* my__# nina painf* peopl* por puse__en shaki* sigo son stiff_from still tanta way were
-2: # #__USE .__THREAT AGO_ME BODY_and BROKEN DAYT DAY__. DRINK_OTHER KIN__SICK ME_DRINK_un ME_MINUTES ME__. NOW__CAN OTHER__UNTIL SICK__piern* TEXTS__. TEXT__KIN WHAT_. WHAT__SICK a_DRUG a__AGO all__ME aroun* ataqu*_de ayer by_the coffe* coupl* cutti* dry ese esta_bien for__KIN has how i__$ junte las looki* mal manan* me_ayudo me_pasa mis more no_$ of_coffe* phone porqu* que rasgu* se__STOP segur* shaki*_my she tengo_OTHER_BODY tengo__MEANS the_wagon tonig* y_$ y_NOW y__KIN y__TOOK
-3: ._ME_CAN ._ME_HURT .__NOT .__WHAT AGAIN_AGAIN AGAIN__ME AGO__OTHER BODY___ME BROKEN___ME CALL_ME_. DRINK_ME_DRUG HURT_a KILL MEANS_. ME_OTHER ME_SICK ME__ALMOST NOT_SICK NOW__ME OTHER__. OTHER_de OUT OUT__OTHER PERSON__ME TEXT_NOT TOOK_a_DRUG ^_it ^_like and_breat* boss bus cant_answe* cayo__OTHER chat con corta* de_ME de__KIN dijo el fine gave hurt i in light* me me_cayo mi_primo my_wrist* off__wagon poqui* real_$ respi*_hondo sangr*__me sangr*_y se_ME_STOP segui* shaki*__head si sigue so_bad super talk they_cant tome__y tome_mi too wagon weed
-4: ._NOT_ME .__YOU AWAY BODY_are BUSY__the DAYT_. DRUG__. HURT__. KIN___OTHER ME_HURT ME_REMOVE ME__# ME__ME ME___DAYT ME__and MINUTES NOT_. NOT_WHAT NOT__NOT NOW_. OTHER__TEXT PROGRAM SICK_on STOP_. ^__chest ^__tengo bien_$ call__# calle* cuchi* drunk en__DAYT eso esto gym hahah* is__ME just_TEXT mas me__sangr* me_sient* my_broth* nuevo on_ME one our poco que__sangr* somet*_$ tiene* veo_OTHER want y_nadie
-5: ._NOT .__BROKEN .__ME .__OTHER AGO___ME DAY_. DRUG__NOT DRUG_con HOSP_. KIN LIFE ME_CALL ME_KIN_is ME_TEXT_a ME_levan* OTHER_BODY_de TEXT_ME ^__aire ^__i ^__tomo a__OTHER as bien day del dont en__OTHER es fiest* girl hacer jajaj* luz me__# over__$ rolli* then un un__OTHER voy
-6: ._ME ._TOOK_DRUG BODY_hondo DAY__NOT DRINK_# DRUG_in_ME ME_. ME___OTHER ME__at OTHER__ME OTHER__y TEXT UNTIL__SICK WANT also anyon* cuand* desco* el_aire en enfer* estoy_STOP favor* feel_SICK feeli* fui gave_blood had hair ir la much__at no__dormi* perso* propo* put shaky some takin* they time vecin* ver we well windo*
-7: KIN__PAST KIN__y ME___DRUG ME___ME ME_cayo NOW_ME OTHER_BROKEN START WHO ^__too ^_breat* ^_they acabo al antes at choco* coraz*__$ cryin* detox fine_$ graci* keys laugh* mind moms my_dog on__work tan the throw* till
-8: #_# AGAIN AGO DAY DRINK_PAST DRINK___OTHER KIN__DRINK MEANS OTHER___REMOVE OTHER__a REMOVE___OTHER UNTIL__. YOU__a ^__no ^__sient* a_TEXT a__KIN again are at_ME bebe_esta bloom* drank_$ en_OTHER_BODY esta__OTHER flu helpe* primo right se_WRONG so_ME was wrist*
-9: #_and DRINK___BODY HOME HURT_ME_. KIN_and LATER_. ME__las ME__on OTHER__para PAST TEXT_. ^__broth* adred* guard* i__breat* inyec*__insul* love monda* probl* risa that thats the_ambul* trist* very yo
-10: #_AGO ._HOPE ._NOW ME_NOT ME__WANT ME__so ME_rasgu* NOW OUT__. TIME_. WHAT ^_its ^_y big cafe great here los prett* sacar* siste* the_BODY thing
-11: BUSY CAN DRINK__y OTHER_. OUT_. SICK_OUT START__. THREAT ^_blue a asien* ayudo con_OTHER_SICK de for from inter* la_escal* percs_$ smoki* su vacun*
-12: #_$ ._GO ALMOST GO_a JAIL_. ME_dog OTHER_escal* ^__left about asi con__SICK esta_OTHER manan*__no noche_$ on__BODY se__pasa
-13: BYE IF KIN___DAYT ME_TOOK_the OTHER___SICK ^__dog cabez* go is_sore it littl* oh reall*
-14: ._WHAT BROKEN_OTHER HURT_ME ME__DRUG NUMBER ^_shoul* be cabez*_$ didnt good just llama of of_SICK un_DRINK with wrist
-15: GO_to NEW OTHER_NUMBER SICK_de ^_the fue would
-16: DIE REMOVE_ME SICK_los TOOK_OTHER de_SICK full i_swall* on_purpo* para
-17: .__AGAIN TEXT_OUT ^_a ex hondo pero to
-18: carga* mejor proba* sore this why yeah
-19: BODY_de but die
-20: ._CLINIC ._NOT_DRINK done duele pain shake* their
-21: KIN_ME face__$ ojala ok
-22: NOT_mas UNTIL con_ME haha paint paint* so you
-23: CAN_ME SICK_BODY drank_# famil* murio never tele
-24: IF_NOT OTHER_in TOOK_ME are_bleed* becau* bette* quier* throw
-25: or por_OTHER proud
-26: BUSY_y ^_una este salio
-28: CLINIC USE_. YOU purpo*
-29: DRINK_ME TOOK___BODY
-30: ^_and
-31: perro the__TOOK
-32: NOW_._OTHER
-33: DRUG__SICK
-34: lol
-35: high jaja
-36: herma*_se
-41: my_blood
""",
    "danger": """
50: OTHER_KILL_. SICK_this YOU_GO_a ^_gunsh* acuch* del_pelo en__alber* ima__OTHER padra* pimp rage raped setti*_at sex stalk* touch*_ME tumba*_OTHER una_camio*
49: NOT_estoy estoy_debaj* tiros
48: de_aqui
47: pelig*_$ persi* traen trail*
46: AGAIN___SICK JAIL_ME_in held
45: DRUG__un ^_mande downs* echo_gasol* me_ahorc* stepd*
44: ^__point* aqui_antes gang owe
43: KILL_al arma_$
42: black_eye dano_a hes__her stabb* threa*_me
41: ._HELP_OTHER haga__$ scare*__my snap su_nombr* tiene_una
40: ^__patru* en__cara en__patio locke*_in the_porch
39: ME_quier* OTHER___NUMBER and_says burn dos_con robbe*
38: ^_shots con__tijer* estoy_THREAT me_amena* picar pisto*_$ smash_OTHER viole*
37: ^_mande* amarr*_$ asalt* beati* sola_$ throw* yelli*
36: ME_violo estan hands__ME me__sigui* men revis*__NUMBER robar*_a secue*
35: HURT_PERSON IF_CALL ME_oblig* ME_tumbo MINUTES__SICK NOT_safe break* guys swing*_a venta* viola* voy__alla yard
34: OUT_and_OTHER al_KIN debo hit_my las_escal* light_on locke*__the oblig*_a parti*_la venia*
33: about_to encer* encer*__la hombr* is_HURT_ME
32: PERSON_TOOK ^__puso ^_viole* adent* behin*_me golpe* im__dange* me_since offic*_not plomo saben_donde will
31: KILL_PERSON ME_viola* a_gun arras* capaz deale* hidin*_in me_quito me_volvi* not_safe quema*
30: OUT_del_BUSY PERSON__tryin* ^__capaz bat got_jumpe* my__hits no_pago putti*_a van viene
29: ME_TEXT_SICK ^_balaz* ^_dejar* cocte* drunk duerm* me_toca motel my__hit night__i sciss* un_tubo whisp*
28: HURT__KIN KIN___MEANS NOT_ME_ha TEXT__BROKEN WANT___BODY WHAT___DAYT ^_tirar* a__hoy esta_START ex__my i_shook jump_me manej* my_bf no_llame* polic* por_ME que_hoy threw__water to_snap trae was_assau*
27: BUSY___CAN ME_AGO ME_windo* OTHER_va THREAT WHAT__proxi* after__$ atras donde_LIFE dont__safe hit__wife me__encer* me__night me_tumbo quier*_KILL someo*__in viene_para
26: GO_STOP_there HURT_ME_up KIN_REMOVE_OTHER ME_las_MINUTES NOT_CALL ahorc*__que avent* con_esa door hit_on is_shoot* on__BODY someb* stab
25: DRINK_y KILL_ME_KIN ME_do_TEXTS OTHER_esta circl* comes__$ jumpe*_me me_suelt* my__place se_TOOK shoot* that_man the_floor to_ME_KIN troca viene* windo*
24: HURT_OTHER_. MEANS__OTHER ME_was_HURT NOT_para OTHER__next STOP_GO TOOK_un ^__quier* a_DRUG a_bat balaz*_aqui borra* bruis* cuell* door__$ entra*__mi from_OTHER hits_ME jumpe* poure*_gas quemo__un quier*__$ the_wall
23: HURT IF___OTHER KILL_a ME_TEXT_jumpe* NOT_CALL_WHAT NOT___OUT ^__por a__cosas a_knife are_GO bate being__$ by__or cops_$ cryin* en_ME escon*__el ex fierr* follo*_me gun_to have__addre* he_locke* hes juro kidna*__KIN man neck para_ME_KIN pasil*_$ traig*_OTHER un_carro
22: JAIL_por_WANT KILL__KIN ME_AGO_LATER NOT_CAN PERSON___ME ^_hay ^_held ^_lo acosa* al_lado algo_en anda cabez*_en choke*_her dad__me felle* knife_and la_mara mache* o_ME pared_$ piso__ME saco safe_here says three__now va
21: ._CALL NOT_ME_STOP PERSON___HOME ^__feel ^_going ^_me a_pan cops he_smash* miedo__mi need__get puert*_$ put_a que_pague sharp* so_mad termi*_$ y__quier*
20: ._ME_TIME HURT___KIN JAIL__se PAST___OTHER STOP_HURT_ME ^__being ^__landl* ^_algui* and__dont at_gunpo* de_ME dice_que in_$ landl* me_andan pandi* quebr*__BODY se__NOT shelt* tiro todav* towns vivo
19: GO___OTHER JAIL__OTHER ME_LIFE_HOPE NOW___MEANS WANT_offic* ^_dos am__mysel* busca*_$ con__bate cuart* darle dijo_que fired hell is_open kill la_casa levan* looki*_for me_down molie* pandi*__busca rastr* said segur* someo* un_cuchi*
18: ._TEXT_JAIL JAIL_ME ME__traff* NOT___GO SICK__OTHER TEXT_ME_KIN YOU_quemo_OTHER ^__found ^_someb* a_pegar comin* didnt__to ese__$ esta_pegan* face feel_safe hit_me hits_me me_vendi* parad* parad*_y pega quebr*_OTHER_BODY se_donde to_# vuelv* waiti* with__MEANS yo_$
17: BROKEN_in BUSY__HURT KILL_OTHER_. KILL__ME ME_IF ME_WANT_to ME___BODY ME_was ME_with OTHER_WHAT_ME TOOK__hirvi* ^__kidna* a_hacer afuer* amena* entra* esta_afuer* la_cabez* lasti*__algui* me_sigue metie* out__here pay pego__vez proxi*__la se_quier* shaki* so__NOT someo*__my viola*_$ volvi*_a wont wont__$
16: CALL_NOT ME_vendi* NOT_CAN_ME NOW__# OTHER_GO OTHER__ME OTHER_pandi* OUT_ME_TOOK OUT_front PERSON_is REMOVE___AGO ^__broke ^_tengo asalt*_$ balaz* cant__me cigar*_$ dice_WHAT drunk_and esta_borra* gunpo* he_broke i_heard keeps la_almoh* la_pandi* me_violo meth my__too my_apart* pisto* prend*_fuego quier*_lasti* segur*_en telef* tengo__de tiran* unos y_GO y__donde
15: AGO_estoy CAN_hear DAY__OTHER KILL MEANS ME_STOP ME__busca* ME_estan ME_tiene* OTHER_OUT_del TEXT_REMOVE WHAT_IF_NOT ^_quier* baby baby_$ bicho* choke* desgr* esta__OTHER feel__at green here_$ llame* looki* me_vino mi_parej* run swing* the_cops throa*_hes vino visto_$
14: #__ganas DRINK___ME DRUG_and HURT__ME HURT_a MEANS_to ME__from ME__the ME_andan TEXT_OTHER_JAIL YOU_TOOK ^_corri ^_send ^_there* acuch*_$ ahori*_$ busca* cafe__se como_loco espos*_me got__# guy llega los__OTHER me_golpe* me_puso my__right no__deja on_ME safe the_KIN to_hurt truck un_cocte* upsta* violo want__hurt where_i y_BUSY
13: ._HELP BODY__OTHER HOME__CALL HURT_. HURT__fuert* KILL_. ME_KIN_ME ME__up ME_littl*_KIN ME_pimp OTHER___BUSY OTHER__comin* TEXT_OUT TEXT__at WANT_KILL ^__tiro ^_dijo ^_same ^_si a_ME and__GO apunt* aqui ayude*_me came__ME carte* cryin*_$ cuchi*_$ gasol* go__this he_hit herma*_anda him house hoy_me husba* la_puert* manej*_y marid* me_pega me_viola* on__$ pegan* pulle*__MEANS que__proxi* quemo so__cant that_boy this_house tiene tonig* tryin*__break
12: CALL___OTHER CAN_KILL GO__alla IF___NOW KILL___KIN ME_LIFE ME__it NOW_YOU OTHER_GO_a OTHER_GO_to OTHER__HOME OTHER_comin* TEXT__KIN TEXT_jumpe* ^_he ^_los ^_temo ^_told ^_voy again* agarr*__cuell* algui* boyfr* close*_$ con cuchi* de__cama dispa*_$ en__cocin* esta for__$ iron_$ is_LATER_ME looki*__me offic* out_front proxi*__OTHER quier*_hacer road sacar*_pisto* shotg* tiran truck__me want_to
11: #_elm ._IF_OUT ._ME_TEXT ._TEXT CAN_OUT_. HURT_de_ME MEANS_to_BUSY ME__hits ME__of NOT_CAN_CALL NOT__va NOT_loud OTHER___MEANS TEXT__BUSY THREAT_WHAT WANT_. ^__me ^_estoy ^_gang ^_they a_quema* abusa*__mi am_by boyfr*__me broth*__a car__me cravi*__and dicen el_alber* el_cuart* finis*__$ for_ME front__the girl__the hes_aslee* his_skull hurt_him i__assau* im_being it_$ kill__all la__$ le los_KILL lot_# me_again of__OTHER rompi*__puert* stabb*_$ toca_de took_my
10: #_he ALMOST___KIN HURT_ME KILL_that KIN___HURT ME MEANS_en ME_KIN_. NOT_know OTHER OTHER__where OTHER_arras* OTHER_says TEXT_OTHER_. TEXT__JAIL THREAT_. THREAT___ME WANT___OTHER ^__boy ^__tiene* ^__tipo ^__voy ^_call ^_estan ^_my armed broke dijo_WHAT donde__$ donde_vivo going gun__work has he hed hurti*__$ i_might la_nina me_corta* money monte next o_ME_KILL polic*_to puedo_habla* puert* quito rifle segur*_aqui the__$ the_house there there__STOP threw un_MEANS
9: ._YOU_GO .__KILL ALMOST_# ALMOST_y CALL_WHAT CAN_ME_GO HURT_PAST KIN_BUSY LATER__OTHER MEANS_OUT ME_# ME_LIFE_. ME__KIN ME_esta NOT_se OTHER_CAN OTHER__it OTHER_almoh* PERSON_. ^_im ^_two a_KILL a_OUT a__$ a_algui* a_todos afuer*_$ and_hes boy car dispa* donde drink*_$ dude forzo_a hacer_TEXTS i_live i_swear matar* my_husba* my_tent patio pleas* polic*__favor put__in quier*__ME safe_at se__ese shoot sigue__$ sin stabb*__$ the_room tipo to_KILL tubo turn un__AGO us_$ want__$
8: #__im DAYT__paso DRINK_and GO_para HOME MEANS_. ME_HURT_. ME__so NOT_CALL_OTHER NOT_ME OTHER__the OTHER_encar* TEXT___OTHER THREAT_de TOOK_agua ^__en ^__might a_hamme* a_matar amarr* and__NOT being blade cant__$ desde esa__$ esqui*_$ esta_rompi* forzo gas hear her ill just_TEXT killi*_my lleva*__ME lleva*__mi makes__STOP my__$ my_ex my_kid out__back plomo_$ por__$ rompi* sabe the__ME the__down there*_a tiene__MEANS todav*_$ tome_y unos_hombr* want
7: #_no DRINK_. HOME__NOT KILL_this KIN_DRINK KIN___KIN ME__LATER ME_puso OTHER_STOP OTHER__NOW OTHER___ME OTHER__del START_a_ME STOP_de STOP_there WANT_to_KILL ^__estan ^__in ^__papa ^__tio ^_el ^_le ^_no ^_se ^_someo* a_HURT a_MEANS a_PERSON ahorc* al_bebe an and__ME aqui__$ cant casa con__MEANS de_OTHER el_caser* encim* ese eye fight__the found_ME hidin* iron is__intru* las__$ levan*_$ llevo locke* los_ninos lot mache*__mi madre_con mata me_$ mi__borra* mi_marid* noche now_$ on_meth pego_otra pelo_en plant* restr* si the_bus to_$ y_hoy
6: ._ME_KIN .__HURT BROKEN__. CAN__. HURT_del_BODY JAIL_in KILL__the KIN_ME_HURT ME_BUSY_. ME_GO_STOP ME__PERSON ME___HURT ME_door ME_under NEW___TIME NOW_NOT_ME NUMBER__the OTHER__para OTHER_holds OUT__here REMOVE_MEANS_. TEXTS___ALMOST TEXT__ME TOOK_OTHER_BODY WHAT_YOU YOU_debo ^__boyfr* ^__de ^__marid* ^__truck ^_carte* ^_esta ^_i ^_traen a__KIN at_ME barri*_$ been__ME bravo_$ car_on con__nombr* contr* corri cravi* de__feo en__carro en__mano fight front guy_at hands hitti*_me know_where la_esqui* le_quemo mad_ME matar_$ me__$ me__paga me_oblig* me_pego mi__$ my_man need need__not noche* on_OTHER peopl* que__queri* they__knive* tiene_JAIL tiene_encer* toca__DAYT tomad* va_$ vieji* wont__me y y_LIFE_NOT
5: ._JAIL ._KIN ._NOT_ME BODY_en_OTHER BUSY__OTHER CALL_dice DRINK__BUSY GO___AGO GO_a_KILL HURT__OTHER KILL_HELP KILL___CALL KIN__ME MEANS_and MEANS_en_OTHER ME_TOOK NOT__. NOT__HURT OTHER_DRINK OTHER_KIN OTHER__KILL OTHER_are OTHER_cryin* OTHER_cuart* PERSON___HURT PERSON__break* PERSON_se STOP__bucks WHAT_loco YOU__ME ^__got ^__herma* ^__que ^_abusa* ^_mi a_OTHER being_HURT break by__hair chain* con__famil* crowb* cuart*_$ dando de__$ de__noche de_viola* down droga* el__$ en_OTHER esta_DRINK esta_HURT esta_TOOK estan__$ girl gunpo*_$ hand_and hay_PERSON house_were husba*__me i__$ im_scare* in__house is_THREAT_ME knife me my_boyfr* nieto not_loud novio para_alla patea* por__LIFE put room still__with stran* the__OUT the_back there_to throa*__OTHER to__house to_work un__$ y_OTHER
4: .__THREAT HOME_. HURT__. KIN_de MEANS___KIN MEANS_y ME_. ME_ALMOST_OTHER ME_IF_ME ME_KILL ME_THREAT_. ME__TEXT ME___NUMBER ME__to ME_parej* ME_quebr*_OTHER NOT_GO_. OTHER_BUSY OTHER__OTHER OTHER__bad OTHER__in OUT OUT_. OUT__aqui REMOVE_MEANS REMOVE_this TEXT_ME_girl TEXT__MEANS TEXT_the TOOK__en WANT__KILL WHAT_de YOU_HURT ^__husba* ^__la ^__metio ^_she a__casa a__vieji* a__wont a_man acaba_de addre*__ME and_NOT_GO aroun*_$ at_home bucks_$ carro carro__con cocin*_$ dano dice__nos en__cafe finis*_it golpe gunsh* hit__again in__offic* las_# mata_$ me__cuand* mi_casa mi_patio my_yard no__dejan novio_me parti*_OTHER pelea__OTHER que__mata quebr*__brazo salir says_its shoot*_$ smash*_ME smash_his threw_boili* tiene*__$ tijer*_$ to_TEXT to__ME vez_$ vieji*__la voy__matar will_kill
3: ._NOT_CALL AGO_OTHER BODY_. BROKEN_OTHER_puert* BROKEN__puert* BUSY_a HURT___AGAIN IF_ME IF_NOT KIN_HURT_ME ME_THREAT ME___IF ME___KILL ME___NOT ME__and ME__dando ME_might OTHER_STOP_. OTHER__y OTHER_esqui* OTHER_said OTHER_skull OUT__BUSY START_. STOP_de_HURT WHAT_to ^__been ^__oblig* ^__son ^__want ^_deale* ^_rober* ^_them al_monte and__want arma at_HOME at__$ at__STOP balac* been break_in calle con__pisto* dark dude_$ estoy ex_is feel guy__a hacer hacer_dano here hes__$ his hole hoy i_feel im__safe in__yard las_paga last le_debo locks love_# manos me__dando me_asalt* mi_novio mi_tio night outsi*_the oye pagar pandi*_ME pego por__vida puedo quebr* salir_$ she_came shoot__$ smash* still three__NOW to_KILL_ME una_MEANS una__$ uno_con van__KILL with_OTHER wont_quit
2: AGO__HOPE ALMOST__KILL BROKEN BROKEN_a_ME BUSY_DRINK CALL_OTHER_CAN GO__burn GO_a_ME HURT___OTHER HURT_a_ME IF__ME KILL__. KILL__OTHER KIN_CAN KIN__the KIN_has ME_TEXT_ME ME__ME ME___JAIL ME__is ME_and ME_swear_ME NOW_se_BROKEN OTHER__YOU OTHER___KILL OTHER_mara PAST__and PERSON_en_ME TOOK TOOK__keys TOOK_the USE_. WANT_HURT WHAT_IF ^__to ^_ill ^_venia* a_BROKEN a_crowb* a_guy abusa*_de an_intru* and_said armad* arras*_del at back break*__$ de__HOME del_cuell* despe*_sin dient*_$ dio_UNTIL donde_estoy dos empuj*_por escal*_$ ese_$ ganas_de gets hacer__WHAT hay_algui* her_$ hijo_anda himse* his__$ hombr*__START im in in_here is__ME jumpe*_ME kid las_tijer* makes_me mano__OTHER manos__$ me__busca* me_tiene* over_there pelea_en point* poner*_OTHER poner*_la por__escal* quebr*_el quier* se se_BROKEN sigue someb*_is someo*_been teari*__the tengo_THREAT the_JAIL there__end theyr* this_HOME tirar* to__OTHER took__keys tryin*_to vinie*__de wants with
1: ._CALL_ME AGO_estoy_HOPE ALMOST__and BROKEN__ME BROKEN__and GO__KILL GO_por HURT_ME_. HURT_the_KIN KIN__. KIN__a ME_JAIL ME_KIN_REMOVE ME_NOT ME_STOP_de ME__HURT ME__THREAT ME__WANT ME__por ME__showe* ME_babie* ME_from ME_owe ME_patio NOT__CALL NOT__de NUMBER_and OTHER_WANT OTHER__. OTHER__TOOK OTHER__still OTHER_caser* OTHER_in OTHER_pandi*_ME OTHER_smash*_ME OUT_ME REMOVE__. SICK__KIN TEXTS__NOT TEXT__OTHER TEXT_a TOOK_ME_keys TOOK___OTHER YOU__muy ^__ahorc* ^__deale* ^__guys ^__man ^__pandi* ^__shook ^__shoot* ^__van ^_a a__HOME ahora algui*__mi algui*_se an_axe are__$ assau* behin* borra*_y break*_in by choke*_me de_abrir dijo el__uno el_telef* en__agua gun guys_in has__OTHER help_hes hitti* house_$ i_could in_ME in__tub is_after it__$ kidna* la__mient* la_arras* la_escop* las__encim* matar me_metio me_turn my my_babie* my_pimp next__is ninos_$ om_the otra_vez out pandi*_me pelo__el pero_todav* place polic*_$ que__$ quier*_matar run__STOP run_him sacar*__$ safe__home scare*_$ senor senor_y so__ME son the_camp the_tub they_said they_shot threa* throu* to__tomor* un_hombr* un_tipo up__ME vida_$ where_ME y__WHAT
-1: ._BODY ._NOW ._PERSON .__MEANS .__STOP ALMOST_en AWAY__ME CALL_to_ME GO HOME___KIN ME_KIN_says ME_SICK ME_YOU ME__su ME_taxes NOT_HURT OTHER_MEANS OTHER_and OTHER_is PAST_y REMOVE TEXT__GO WHAT_OTHER ^__and ^__eche ^__i a__JAIL a__OTHER a__WHAT accid* actua* agarr* al ando antoj* arreg* boy__KILL dog en__HOME follo*_the frio hahah* ice irme_a is los mal me__loco me_dice my_broth* my_taxes not perso* quedo screa* se_YOU stop surpr* te tell texte* ya__$
-2: ._AGO ._OTHER ._OTHER_TOOK .__AGO .__DIE .__START HURT___NOW KIN KIN__in MEANS___STOP ME_REMOVE ME___WANT ME__loco ME_love NOT_. NOT_KILL NOT_LIFE OTHER__up OTHER_dedo PROGRAM WHAT_. WRONG ^__esta ^__the ^__they ^__tuvie* al__$ and_ME bloqu* by_a de__KIN del en__ME en__MEANS even ever falta got_drunk inter* lost manda* me__matan* mis more ok pasti* perro prett* puro she shoul* sobri* the_same till vi_a
-3: ._OUT .__BUSY .__CAN BROKEN_OTHER DAY_. GO_a_OTHER KIN_TOOK KIN__OTHER ME_KILL_. ME_ME ME_TOOK_un ME__BROKEN ME__en ME_dice NOT___OTHER NOT__to OTHER___KIN OTHER__de OTHER_and_ME START_a_OTHER STOP TEXT_to THREAT_a THREAT_and TIME WHAT___WHAT ^__here ^__on about bano_con casa_de chess choki*_$ dije drank ex_$ have__gun hurts kill_mysel* las manan* mom_is my__hurts or scare*_me thoug* to_OTHER went yeste*
-4: # .__ALMOST .__GO .__LATER CALL CAN___ME DRUG HURT_en KIN_._OTHER KIN_OTHER ME__USE ME___THREAT ME__at ME__esta NOW_ME OTHER_NOT SICK YOU__. ^__a ^__am ^__im cada con_ME_KIN di did en__casa este este_calor every* game la_igles* laugh* lo matar__$ mensa* nada nadie outsi*_$ para pase pecho propo* scary spide* sure techo they think to__$ to__tonig* una__ME y_#
-5: ._CAN ._HURT ._TOOK .__KIN CALL__ME IF__a JAIL___ME KIN_TEXT KIN__en LATER MEANS_ME ME_BROKEN ME_to NOT__GO PERSON_WHAT STOP_ME UNTIL__. ^__at ^__meti ^_the and__OTHER bridg* cance* como con_ME dejo dios es escri* guess have hombr*_WHAT i jajaj* me__quier* mi_cuart* mom muero the_MEANS the__THREAT today un__WHAT ya
-6: ._ME ._ME_JAIL ALMOST_ME BUSY BUSY_on GO_in HURT_OTHER KIN_KIN LATER_. ME__CALL ME__NOT ME___CALL NUMBER_. OTHER_OUT_. OTHER__# OTHER__con OTHER_a OUT__OTHER TEXTS_. WHAT ^_kids con__corre* de_START final* fuert*_$ great gripa ive math mejor mucho quite the vende ver way would
-7: CLINIC DRINK__the ME_TOOK_a ME_cuart* NOT___BUSY NOT___ME NOT__that NOW__a OTHER__KIN OTHER_igles* TEXT_. WANT ^_con ^_got algo_$ alway* ask be buena comie* compr* cuida* domin* eso esto grito head inyec* it__ME me_boy mi_mama my_head no_quier* numer* our por schoo* se__BROKEN tarde the_HURT to un_balaz* well y_ME y__OTHER your
-8: CALL_por DAYT_. HOME_de HURT__LATER KIN_and_ME LIFE ME_NOW ME__KILL ME__TOOK ME_know NOT__the NUMBER OTHER_were STOP_OTHER ^__agarr* ^__hija agarr*_la all at_BUSY choki* colga* dias dio gane my__# para_OTHER right siste* that up_$ with_ME
-9: .__LIFE AGO_. GO__. HOPE__OTHER KIN___WHAT ME___MINUTES NOT OTHER_JAIL_ME WANT_GO ^_de also came casa__mi corte cut cut_my laugh like llama* los__HURT on teach* they_cut
-10: DAYT DETOX HELP_con ME_PERSON ME__a ME__un OTHER_HURT_. OTHER_told OUT__. PERSON SICK_. coraz* gave gusta hombr*_que igles* rapid*_$ see_my so than too weeds
-11: .__IF AGO MEANS_de NOT_WANT OTHER_JAIL WANT___ME drive en kille* mas murde* of pero se_WHAT thats
-12: ._KILL .__OTHER BODY BYE KIN_WHAT ME__HOME a_lot cutti* de el for one proba* sitti* to__mysel* tranq* yo
-13: .__DRINK HOPE ME___DRINK NEW WANT__ME WHAT__KIN bien its quede
-14: #__# ._OTHER_MEANS ._WHAT .__ME ME_a ME_on START__. YOU ^__$ ^_and creo it regal* some suert* taxes tengo__pisto* yeah
-15: .__SICK MEANS_WHAT USE WANT___MEANS de_agua docto* used
-16: ME_at becau* car_outsi* cold frien* just ofici* rope se_ME then y__ME
-17: #_$ BUSY_ME ME_WANT ME__se THREAT_OTHER WHO attac* bano__la tengo_un
-18: DRINK__ME ME__STOP car_THREAT de__ME estoy__ME la oh reall* se__OTHER tengo_la tuvie*
-19: ME_WANT_KILL but con__KIN matan* we
-20: CALL_ME CAN haha ni puent*
-21: .__BODY DAY HURT_TEXT that_OTHER
-22: ._OTHER_JAIL KIN_con
-23: good me_quier* you
-25: a__ME asust* soga
-28: CALL_to had
-29: me__miedo was
-30: HURT__at
-31: ME___HOPE
-32: lol
-35: mysel*
-36: HOSP KIN_._ME jaja
-38: looks
-39: with__KIN
-42: ME_GO_a
-45: me_mato
""",
    "distress": """
50: #__dark ME_hate_ME OTHER_LIFE_se REMOVE_with_OTHER YOU_peso ^_hopel* a_compr* anyth*_anymo* apaga*_$ arrui* bebi_hasta being_me bottl*_in by__threa* cant__doing de__sirve de_malo de_veras dont_deser* el_mundo enoug*__this es_demas* falli*_apart forgo*__ME givin*_up haven*__or hople* im__lost im_broke* im_despe* junki* just_SICK limit*_$ lones* malil*_$ no_hope pain__stop panic*_$ panic__$ por_dentr* quier*_rendi* recae*_$ same__DAY same_hell soled* the_dope un_hoyo why_bothe*
49: alma ruine* shell_$
48: TEXT_bette* estan_mejor estuv*__punto para_WHAT sopor* tengo__ansie*
47: deses* faile* todo__STOP
46: de__cama esta__mija want__use
45: aband* acaba*_las any__it it__keeps so_low yo__mas
44: NOT_fight START_loco ^_lloro ^_nadie basur*_$ fix_$ para_donde ultim*_$
43: and_falli* kids__then
42: NOT_soy_NOT and_cry estor* estoy__mal vale
41: ._WANT_USE WANT___DRUG afuer*_del cryin* da_igual la_toall* neces*_una odio using_$ weigh*_on
40: hurts so_alone trapp*
39: ^_amane* dolor_$ doy far_GO nobod* valgo
38: NOT__con anxie* cant_take ching*__ME closi* dark_place de_pelea* deses*_$ gave_up it__right pedaz*_$ ser__$ sirvo
37: NOT_WANT_ME NOT_stren* WANT__DRINK WANT_trash ^_barel* deale* el__llora* fraca* i_giv keep__i lloro nunca__a vida
36: ALMOST_ME_estan dark depre*_$ dios__oye estoy__HOPE no__under* sient*__HOPE una_carga
35: ME_break* ^_muert* fondo jones*_hard ningu*_lado perdi soy_una terri*_mothe* the__alone to_DRINK
34: LIFE_is ME_LIFE ME__belon* al_borde drown* fuerz* im_nothi* miss__at na_$ panic y__diero* y__razon
33: ME_GO_crazy STOP_of_ME ^_cried a__alway* a_burde* about_to all_for be_anyth* futur* hope_$ to_look
32: ^_every* desmo* failu*_$ hundi* its_too let__down mejor* no__arreg* nothi*_matte* puedo__con reall*_on recai*_pero the_meeti* throu*__roof tired__fight* un_fanta*
31: OTHER_toall* ^__let a_salir atrap*_$ cravi*_are droga* hopel*_today no__remed* so_depre* the_walls todos_se would__miss
30: HOPE_the ME_giv ^_about cried__the de_usar mano_$ tengo__ganas
29: ALMOST__DRINK BROKEN___BROKEN BROKEN___DRINK ME___BROKEN NOT_one bajo_los damn drown*__$ esper*_$ every*_i how__keep in__hole in__truck llama*__quier* llora* no_merez* pesa por_consu* por_venci* the__GO todo_esta witho*__mess
28: NOT___DAY ^__segui* ^_todos all_i drink_$ every*__HOPE matte* on__way se__segui* tired_in
27: NOT_ME_TOOK NOT_anymo* NOT_merez* ^_piece are__ME cares casi_recai* conte*_NOT dispe*_$ even_try have__CALL haven*__to i__sit it__never left_$ mundo_$ my_rope nadie_sabe never_going noche_$ nothi* quier*_droga* se_murio sient*__NOT sigo_$ so__today sufri*_$ trust_ME_NOW tryin*_$
26: CALL__k ME_even_TEXT ME_quier* ME_ruin a_perde* abajo all__do been__days burde*__my cant__on doing__at insid* jones*__$ me_odio no__caso no_puedo olvid*__mi pray puedo__esto soul take__more this_TIME_NOT wrong__me
25: #_month* CAN___AGAIN DRINK__GO ME__faili* NOT_LATER NOT__soul NOT_encue* USE___USE a__siemp* a_cambi* about__break anybo*_$ buy_$ cares__ME compa_$ droga droga__gano eat_alone estoy_hundi* i__nobod* lucha*_$ man__on me__matan* phone_lol ser_yo space_$ stand*_outsi*
24: #_im DRUG_fondo NOT_tiene STOP_of WHAT__TOOK ^__sient* duele enfre*_$ fingi* given__$ hopel* i__worth* la_pared losin* me__na me_rindo mom_died on_$ sient*_WHAT sit step__me todo_lo toque_fondo using_its
23: ALMOST_digo BROKEN_y DRINK_enfre* DRINK_on DRUG_NOW_. NOT___NEW NOT__mess OTHER_mismo OUT__down TEXT_DRUG WHO_ME a__mothe* at__end bed break*_down cryin*_in cuant*_mas de_LATER_WHAT dias_$ done_tryin* estoy handl*_this i_ruin is__use le_impor* licor*_y light losin*__mind no__compo* no__salid* no__veo only__word queda segui*_$ sigo_inten* too__gone worse
22: ._ME_BROKEN BROKEN_ME_KIN BROKEN___NOW GO__in HOPE ME__asham* ME__comie* OTHER_fe TEXT_USE ^_nada a__YOU aguan*_$ at__limit cant_do had_$ hole igual is_crawl* ni_dormi* ningu*__$ quier*_$ quier*_tomar to__DRINK to__DRUG took__kids y__GO
21: ME_rendi NOT_HOPE_the NOT__este WHAT_the_USE a_NOT ahogo_en cant__this cryed_all eso__$ esta__CALL estoy_destr* fixin*_it ganas_un it__STOP its__much la__pues nada_me no_futur* not__well remed* thats_ME tired_of todos_me way_OUT will_never
20: BROKEN__mind ME_CAN_feel ME__HOME ME__but ME__under NOT__arreg* OTHER_vicio ^__given ^__paro ^_faile* anybo* belon*__$ de_llora* de_tomar dont__how drown*_here durmi*_en feel__a la_ching* might_USE mismo_infie* much__i numb remed*_$ since so__NOW tambi*_$ tiro__toall* to_OTHER una__WHAT yo_no
19: #_trist* ._TEXT_NOT DETOX__DAY HOPE_up ME_STOP_. ME_and NOT_cares STOP_TEXT_. WANT_ME_at WHAT_is_WRONG ^__lo ^__morni* ^_cryin* ^_im ^_think* ^_traig* a_failu* anymo* camin*_a casi_digo derru* fanta*_en hoyo hump i__screa* it_ever its__dark lost no_point put__NUMBER segui*_asi siemp* so_HOPE soy soy_lo the_liquo* there*_no well__all y_nadie zero
18: ALMOST___USE BROKEN_it ME___LIFE ME_at ME_might_USE NOT_CALL_. NOT_valgo OTHER___KIN OTHER__infie* STOP_every* TOOK_a_BROKEN ^_# ^_$ ^__deale* ^__jus ^_night* a_flip after__month* bien__de bothe*_$ casi__que deale*__texte* do_anymo* eat_HOPE esper* forgo* forgo*__i garba* hate__ME herma*_$ in_ME its_hopel* ive_lost me__comie* mysel*_tonig* no__esper* on_every* relap* since__said va__mejor* want_me what_for whate*_numbe* whats__use worse__the
17: ALMOST___NOW BROKEN__. BROKEN_todo LATER___NEW ME_WANT_somet* ME__SICK ME_esta NOT_GO_on NOT__OUT NOT_tengo PERSON___ME WHAT__hecho WHO_CAN_even ^__left ^_alone ^_every ^_mood ^_sient* alway*__$ at_ME bette*__with donde_hacer* el_vicio for_peopl* given_up it__TEXT just__TEXT just_want mas__$ my__died ni no_valgo notic*_$ on_OTHER pena que__todo sin_nadie so_lonel* stand*_THREAT this_$ to__happy trist*_$ usted__$ whats_the
16: #_tired ._AGO_WHAT ._BROKEN CAN___NOW KILL__NOT ME_estoy ME_limit NEW___NOT NOT___HELP NOT___OUT NOT_loves_ME NOW_NOT_rezar TEXT_NOT_one USE_apart WANT__NOW WANT_this ^_bottl* ^_tengo ^_todo all__$ barel*__on casa__$ dejo dont_see esta_trist* estor*_en even impor* like_im liquo*_store llame* mi_famil* my_kids need_it no_hay of_any thing todo trust__NOW vida_es way_out whats_it why__ME why_even
15: ._BROKEN_OTHER ._WANT_DRINK ALMOST_are CAN__TEXT HELP_NOT ME__estoy ME_drown* ME_sient*_HOPE NOT_good NOT_way_OUT STOP_de TEXT_NOT WANT__HOPE YOU_USE ^__hasta ^__odio ^__on ^_mis ^_mom ^_my ^_soy ^_usele* ^_ya aloud_to am_$ anoth* clean__to en__lugar esto every*__me feels_WANT for_$ ghost__ME hope house_is im__apart im_drown* insid*_$ it_all it_matte* just_ME lo__$ mas_$ me__ganas nada_$ need_somet* never_be no_encue* no_use perdi* pesa_mas por__culpa quita*_a soy_un takin*__space tengo__botel*
14: #_i ._NOT_YOU ALMOST__DRUG ME_touch NOT_CALL NOT_ME_queda NOW_NOT STOP___MEANS TEXT__ME USE WANT___STOP WANT__to WHAT_WANT ^__have ^__me ^_cravi* ^_too asi_NOT cant__cryin* de__famil* di done__all droga_me el__infie* el_alma extra*__mi hijos_no holdi* hoy__a i_ruine* impor*_$ levan* me_sale mess mio_WHAT my_feet not__soul of_hope on_ME_KIN pero_YOU puedo_mas que__hecho ruin_every* store__NOT sufri* tanto_$ texts__no the_use theyr*_going to_TEXT_DRUG todo__igual up__good vecin*_estab* viene volvi*__$ what__wrong wish
13: DRINK_AGAIN DRINK_right_NOW GO__DRINK GO___NOW KIN_lado ME___YOU NOT__one NOT__to NOT_see NOT_to NOW_NOT_sient* NOW___DAYT OTHER_DRINK OTHER___BUSY WHAT_START_. WHAT__en ^__feel ^__hijos ^_llevo ^_scare* all__be and__almos* break* de_todo desde dios duerm* edad el_traba* every*_$ every*__too every_day feels_like hate hople*_$ im_losin* le les mi_$ mio__ME mucha__y my_mess navid* neces*_habla* negro nobod*_calls notic* notic*_IF_ME notic*_if olvid*__ME panic* peopl*__over pero__derec* screw_it see_no sient*__sola so_done takin*_up tan_HOPE there*_NOT to_eat tomar tryin* un_trago veo wore_out
12: #_ya ALMOST___NOT BROKEN__and DRINK__OTHER HOPE_. HOPE_to ME_. ME_NOT_funct* ME_mind NOT__mas NOT_cuent* NOW_HELP OTHER_BODY REMOVE__NOT REMOVE__more UNTIL___ME ^__done ^__famil* ^__going ^_aint ^_done ^_got ^_me ^_neces* about__tonig* alway*_will ando_malil* asham*_i attac*_$ baby_today cant cant__it con_NOT deale*_ya dia diero*__un dont_know falta__NOT fixin*__$ freak*_OUT i_need im__waste much_$ my_deale* my_limit my_siste* nadie put__numbe* rendi sin_esper* sleep space tengo__alma tiene__$ to_USE whate*_NUMBER worth* ya_bajo
11: #_llame* CALL__a CAN_BUSY_REMOVE CAN__. DAYT__ME DRINK___ME GO__USE ME_PERSON_. ME_TIME ME__atrap* ME_so NOT_BROKEN_up NOT__por NOT_aguan* NOT_hay NOT_know_CAN OTHER__AGO STOP__todo TEXT_OUT UNTIL_the_MEANS WHAT__perro ^__been ^__cant ^__doy ^__lost ^__sin ^__veo ^_para ^_voy ^_wish about__USE abraz* aint all__am and_ME_NOT and_NOT anymo*_$ asi casa__traba* close_to con_WHO con__$ droga*_$ every*__touch feel fight freak*_out going__open hangi*_on i__nothi* i_touch in__dark inuti* it_$ its__late me__nadie nothi*_helps on__siste* pain quier*__$ said__$ stop_$ tengo__quien y__NOT
10: #__esta #__of ._NOW_NOT ALMOST__USE CALL__WANT DAY_NOT_OUT LATER_#_DAY ME_NOT_trust ME_TOOK_. ME__THREAT ME_a ME_canse ME_diero*_ALMOST NOT_LIFE_WANT NOT__HOPE NOT__hallo START__. USE_NOW WHAT_estoy ^__is ^_been ^_tired a_PERSON a_todos ahogo__esta alway* asco_$ bed__days being__of cambi* cant_face cant_stop cerro__LIFE dead_insid* died doy__$ every* falli* fallo famil* hallo helps_$ holdi*__beer in__DAY lost__job lucha* me__derru* me_rendi mio__me morni*_i no_aguan* no_tengo nobod*__notic* offer_YOU on_ME paso__DAY perro_$ so_bad suelo_$ the_point there_is they_all this__more this__phone this_time todos verda whats y_casi ya
9: #__trist* ._SICK .__AGAIN .__HOPE AGO___ME ALMOST___ME CALL___WANT DAYT_ME ME_PERSON ME__its ME_just ME_vale NOT___TEXT NOT__futur* NOT_belon* NOT_funny NOW_HELP_. OTHER_KIN_. OTHER__ME OTHER_mano PERSON__ME STOP__NOT WANT_DRINK_. WANT_it ^__demas* ^__en ^_feel a_DRINK a_threa* a_way aloud and__reaso* anos_en bebi__el can deale*__viene di__lo empty en__suelo esta__$ ever_$ ganas give__$ is__silen* is_worse keep_faili* la_casa las__ME like_this like_trash mama me_acaba* mi_mama mujer my_car nada of_being offer_you piece_of point__me que_hacer read__to ser_igual someb* the_house tonig*_$ up__ME venci*_$ volvi* word y_NOT zero_$ zero__ME
8: #_whats ._AGAIN_AGAIN ._WANT ALMOST__estan CAN_. CAN_START_. HOME__OTHER KIN__then ME_NOT_tengo ME_feet NOT___CALL NOT___KIN NOT__para NOT_left OTHER_alma OTHER_pared TEXT__NOW TOOK_. UNTIL__MEANS WANT_GO_a WANT_HELP WANT_to_HOPE ^__aguan* ^__of ^__see ^__trist* ^__urge ^_god ^_invis* ^_wats ^_why barel*_on being__$ botiq* cabro*_$ canse caso dios__olvid* do__$ do__even done dont__anywh* durmi*__OTHER esto_no floor fuman*_y ganas__estan ganas_de gave__on going habla*_con hallo__a hand__NOW hangi* i__take im__depre* im__under inten*_$ kids la_mano las__$ llama madre_$ me_canse mis more_$ nada__$ nadie__este no__futur* of_ME_MEANS over_$ perdi__fe point_$ pozo_y quit salid* siemp*__a sigo somet*_$ step__ME tan_solo the_chair* there__no todos_ME witho*_her
7: #__no #__ya #_cryed ._CALL ._ME_NOT ALMOST_USE_pero DAY_NOT ME__AGAIN OTHER_cama OUT_del PAST__as WANT_PERSON WANT__fix WHAT_NOW WHAT_TEXT ^__merez* ^__se ^_despa* ^_estuv* a__$ almos*_said ando__las cant_funct* cero_no closi*_in del_botiq* digo_WHAT_IF estoy_bien even__$ famil*_NOT feel__$ givin*__$ got__bottl* hable*_me hand_right happi*_NOT in__hand k light_$ mensa*__mi might__$ mis_hijos muert*_en no__$ no_good open_it out__hope out_clean outsi* someb*_and stop than__dope this_TIME tiene* waste__space way__the word__CAN wore_OUT
6: #_nothi* ._ME_STOP ._NOT .__PAST CALL_ME_PERSON CAN__miss HOPE_NOT HOPE__. LATER_NOT ME__HOPE ME__NOT NOT_CAN_. NOT__WHAT NOT___OTHER NOT__miro NOW___LATER OTHER___ME OTHER_ching* OTHER_shoul* STOP_. WANT_CALL_. WANT_un WHAT__estar YOU__a ^__insid* ^__worth* ^_cant ^_estoy ^_i ^_screw* a__OUT aband*_$ al__NOW all_ME all_ME_TIME any__$ away been_cryin* call_$ caso__un chair*_$ con_quien de__$ de_sufri* does_$ esta_vida every*_hates falta_a far_gone fraca*_$ get_bette* getti* give_up help_$ her i igual_ME ill_never im is__same keep keep_GO left live_like me__$ mensa*_de mio_que mis__$ morni* muert*__vida nadie_me no__miro nobod*_$ notic*__i otra para__tanto perdi__esper* place quit__$ right_NOW right_now se__$ se__hacer sient*__$ sin skin__crawl* tengo_OTHER_DRINK tengo_mucha* this_anymo* tired__all to_$ trist* under veras voy_camin* want__get want_it why__i would__$ y_NOT_ME yes_$
5: #__al #__all #_estoy ._CALL_NOW ._HOPE ._ME_HOPE ._OTHER_TOOK .__BUSY .__WHO AGAIN_._ME BROKEN___ME BROKEN___NOT CALL___TEXT CAN_PERSON CAN_mas DRINK___HELP GO__. GO__open HELP___NOT HOPE__NOT LIFE_es ME_CAN ME__OTHER ME___REMOVE ME___WHAT ME__a ME__is ME__por ME__waste NEW_cumpl* NOT_. NOT_NOT NOT__compo* OUT_of SICK_. TEXT___ME USE_. WANT_USE WHAT_. ^__dejo ^__one ^_haven* ^_its ^_la ^_que accur*__ME again and__anymo* any bette*_REMOVE bette*_off by_mysel* cambi*_$ caso_$ cerro__mundo conmi*__hay cryin*_# estar_USE every*__love every*_is feel__trash flip_NUMBER flip_phone get going__$ hago_falta hallo_senti* hand__now hay__$ home__$ is__REMOVE like__$ los_dias mom mood mucha*__de notic*_IF now_$ of__rope other_end para__$ parar parar_de pedaz* pena_$ perdi*_$ por_ningu* punto_de que__inten* rindo_$ sit__the strug* take talk__me the_HOME to_give todas trago_$ trapp*_$ up_$ use valgo_$ veo__$ wats word__can ya_$
4: AGAIN__notic* AGO__. BROKEN_ME_mind BROKEN_en_LIFE CAN_START CAN__con CAN__esto DAY_GO DAY__the HOPE__CALL ME_ALMOST_said ME_MEANS_. ME__BROKEN ME__and ME_ruine* MINUTES_mas NOT_HOPE_. NOT__de NOW__creo NOW_para OTHER__NOW OTHER__y OUT___OUT PERSON_CALL_to USE__NOW WANT__STOP WHAT__. YOU_hallo ^__# ^__about ^__deses* ^__old ^__solte ^__want ^_no ^_there accur*__i again_like all alone__the and_nothi* as_DAY be__$ begun_to camin*__compr* cansa*_de cryin*__day echo en__$ en__trist* esto_NOT every fondo__el fraca*__siemp* getti*__tonig* god_dont happi*_witho* i__stop idc im__failu* im_worth* is_NOT keep_doing keep_going las_noche* le_hallo loved me_vale mom__i mysel*_$ nadie__busca need__fix never of__HOPE perdi_toda puedo__$ que__cambi* rendi*_$ same se_ME_STOP see_NOT she sola stop_askin* this__any tiene tiene__dia to__over todo_$ tomar__no un__$ vida_$ with_ME y_NOT_MINUTES y__alcan*
3: #_NOT #__HOPE ._WANT_ME .__NOW .__WANT ALMOST_said BROKEN_OTHER_fe BROKEN__WANT BROKEN__fe CALL_to DRINK_NOW DRINK__. HOPE_in KIN__and ME__dios ME__so ME__up MINUTES__con NOT_ME_dan NOT___ME NOT__a NOT__animo NOT__impor* NOT__it NOT_dios_ME NOT_en NOT_impor* NOW_ME OTHER_LIFE_. OTHER_fondo_NOT WANT__. WANT__de WHAT_HOPE WHAT_the_HOPE ^__dont ^__ganas ^__in ^__kids ^__para ^__tengo ^_it ^_toque a_ME a_ser all_$ am and__NOT anyth* apart_$ apena* as__same bad bad__$ botel*_en con_esto days de__WHAT de_nada diero*_ALMOST digo__IF done_$ down_$ duele_el echa__la empty_$ en__pozo estan estoy_STOP estoy__consu* estoy__sola estoy_solo even__ME ever feel_HOPE flip__$ futur*__ME go__$ help i__drive jones* just__ME just_sit know__$ la__$ la_cama like_givin* mano me me__re me_diero* my_mind neces* ni_dios no__animo no__point no_stren* not__$ not_funny nothi*__$ of__$ on__KIN out_$ point__$ por__$ queda__$ quier*_consu* said shut__and talk_to tengo__de texts_there* thats__ME the__$ the_kids this__NUMBER to__calle* to_think toda_esper* too__GO too_much traig* trist*__$ try_$ use_in verda* whats__point why_$ wish__was ya__rindo yo_$
2: ._NOT_NOT ._THREAT_ME ._WHAT ._WHAT_ME .__HOME .__OUT AGAIN__WHAT ALMOST_ME BROKEN_toda_LATER CAN___ME GO_a KIN__ME ME_CAN_offer ME_NOT_NOT ME__asco ME__derru* ME__every* ME__in ME__offer ME_diero* NEW_. NOT__CAN NOT__LATER NOT__WANT NOT___NOT NOT__busca NOT__doing NOT__loved NOT_funct* NOT_loves NOW___NOT OTHER_WHAT_tenia OUT_de USE__NOT WANT WANT_CALL WHAT___ME YOU__. ^__a ^__broke* ^__do ^_asi ^_mi ^_por aguan*__me begun burde*_to canti*__ME canti*__me cared__i casa cerro_OTHER_LIFE cryed__DAY de__ching* de_lucha* de_ser deale*_just dejo__conte* derru*_$ dont el_dia even__up extra*_a falta__nadie fight*_$ fondo_y front__me i__cant i__hold im__$ is__off it__$ it__NOT its_all junki*_$ just_texte* la_botel* la_fe llevo__AGO malo mom__sunda* mundo no__left nobod*_loves olvid*_de one__CALL own_HOME peso que__estar said_ME siemp*_$ tambi* this_LIFE viejo want way way__$ well_at what_is
1: #_AGO .__DRUG AGAIN___NOT AGO_DAY_. BROKEN___KIN BUSY_REMOVE_. CALL__NOT DRINK_. GO_to_TEXT HOPE___HOPE HOPE_to_ME IF_STOP_de KIN_NOT KIN__NOT ME ME_KIN_NOT ME_KIN_estab* ME_TIME_so ME__be ME__failu* ME_simpl* NOT_CAN_mas NOT_ME_CALL NOT_ME_busca NOT_ME_mess NOT_NOT_WHAT NOT_YOU_hago NOT_YOU_hallo NOT__WHO NOT__lift NOT__queda NOT__the NOT_dios NOT_on NOT_se NOW_. NOW_NOT_aguan* NOW__aguan* NOW_di NUMBER_lol OTHER_TOOK OTHER__. OTHER_suelo THREAT_the_DRINK WANT___GO WHAT__IF WHAT__ME WHAT___HOPE WHAT___TEXT WHAT__con ^__all ^__cryed ^__esta ^__que ^__the ^_havin* ^_las ^_otra ^_used about__go again__alway* any_of asham*_ME_NOT basur* being_tired bendi*_$ boss botel*__la cero__NOT cerro_el de_ME deale*_NOW diero*_la dont__what dont_care down doy__mas doy__y esto__NOT every*__and famil*__NOT for__$ for__drink going_crazy have__OUT heavy_NOW heavy_today here_$ hoy_voy i__offer i_can igual_me im__crazy its_NOT job know__much know_why late__me le__falta lift_my loved__NOT mas me__asco mismo mood_# night ninos no__queda nobod*__$ of_fight* on__edge otro__y que_$ reall*_WANT reall*_need see_a simpl*_NOT simpl*__GO simpl*__go since__$ so__ME store_dont tengo__$ tengo__WHO the_DRINK the__again the__closi* this_close to__$ toda_LATER today tomar_$ too__$ traba* un_# wey_$ what__zero why__try with_all wont_shut y__MINUTES y__fondo ya__creo ya_solte
-1: #__NOT #_dias ._NOT_HOPE ._WHO .__IF .__SICK .__THREAT ALMOST__NOT DAY__. GO___WANT HOPE_ME LIFE_NOT LIFE__NOT ME_KIN_. ME_NOT_WANT ME__HURT ME__NEW ME__see ME_to NOT_CAN_OUT NOT__NOT NOW___ME PAST START WANT__BROKEN WHAT__NOT WHAT___WHAT ^__its ^__ni ^__point ^__use ^_he ^_if algui*_$ alive all_the byu class* do esto__me felt home i_dont i_hear i_like is__$ jefe lavar llegu* make matar me_quede nice no_vale nothi*_much now_i numer* one pills pleas* roomm* scree* sin_ganas tengo__que text them told twice un which would*
-2: #_ALMOST #hour ._IF ._ME_WANT ._NOT_USE ._NOW ._PERSON_WANT ._USE ._WANT_WHAT .__DIE .__PERSON .__YOU ALMOST BROKEN_ME CALL DETOX DRINK_y HOPE__OTHER KIN KIN_ME ME_CALL ME_GO_a ME__CALL ME__STOP ME__TEXT ME___DRUG ME___KILL ME__it ME__know ME__un NEW__. NOT__. NOT___DRINK NOT___YOU OUT__ME STOP STOP___DAY THREAT USE__DAY WANT_OUT WHO__TEXT ^__can ^__no ^__this ^__used alone_$ an and__$ carro creo_WHAT de__OTHER depre*_ME_NOT dos estoy_SICK ex for_ME gener* had hey im_dead in__HOME mysel* no of pasti* put quier* see somet* still sus were yet youve
-3: #__# #_y .__DRINK .__TIME .__USE CALL__NOW CAN_be DAY_. GO___ME IF LATER_ME ME_# ME___CALL ME__for ME__una ME__with ME_down ME_quede NOT_WANT_to NOT__ME NOT_reall* OTHER_HOPE WHAT__TEXT ^__mis ^__vale ^_a ^_dont ^_someo* a_llora* all__i being cafe compa* con_ME conte* cuelg* de__ME early entie* estoy_BROKEN fall for good__$ has hes i__know i_wont in__$ its just last like_i love manan* need_to new okay para_siemp* rain se__ME sober stand_it super sure talki* tell time to todo__mundo tome una__$ was while with__KIN y_NOW zapat*
-4: #__DAY ._IF_ME ._ME_OTHER .__ALMOST .__KIN .__WHAT AGO__ME DAYT_. ME_BODY ME__GO ME__do ME_was NEW NOT__OTHER NOT___LATER NOT__and NOW_._ME NOW_NOT_YOU OTHER_DRINK_. OUT___ME STOP___OTHER WANT__CALL WHAT_LIFE WHAT_OTHER WHAT__esta WHAT__esto ^_well also and compl* compl*__$ desca* detox este guess he motiv* mucho muero nadie__quier* next ni__$ pract* termi* vivo where
-5: #__aguan* #__the ._NOT_ME .__NOT .__TOOK AGAIN_. BROKEN_. BROKEN_HOPE CAN__ME DAYT GO__ME HURT__. ME_._NOT ME_HELP NOT_ALMOST NOT_HOPE_up NOT_SICK NOT__here NUMBER_. USE__y WANT___ME WHAT__a WHAT__conte* WHAT_ser ^_this al all__ME are__$ call cansa* cold great insul* menos our para pensa* perso* speci* stuff watch* winte*
-6: #__a .__LATER AGO_ME ALMOST_NOT DAY__NOT DRINK_NOT KILL ME_LATER ME__USE MINUTES_. OUT___HOME STOP_ME STOP___ME STOP_up TEXT_mas WANT_START WANT_to WHAT_NOT ^__i a back bebe cryin*_$ depre*__cant depre*_i discu* el feel_ME graci* here is__ME ive_never me__nada mi of__ME para__NOT por prett* thank* this_DAY tired_$ too_$ tranq* volvi walk wante* was__$ woke
-7: # .__DAY .__ME AGO BROKEN DRINK_so JAIL ME__ME NOT___LIFE NOT_feel NOT_mas OTHER_. OTHER_STOP TEXT TIME TOOK ^_not a_lot antoj* chat de__LIFE de_tanto deje ha i__$ i_think if into it littl* mande* not on pero to_BUSY win with worth y__ALMOST y__CAN
-8: .__LIFE CAN_OUT DRUG GO HELP__OTHER NOT_ME_. WHAT_ME about at be cross* ese find give_me hahah* hoy kind la my otra__$ schoo* see__point side the this__ME viend* yo__$
-9: ._GO ._NOT_BROKEN CALL_ME CALL___ME DAY_USE_. ME__mejor* ME_hear NOT___DRUG NOT___WHAT REMOVE WHAT__WHAT ^__pleas* ^__thats a_START are cai dano de del didnt en en_ME estoy_BUSY from is like nada_mas regre* su than there tryin*_to y
-10: ._ME .__CALL LATER ME_THREAT ME__DRINK NOT__up NOT__va NOW OTHER START___USE YOU___NOT ^__calle* ^__quier* as breat* de_STOP dios_$ habla*_$ hones* i_hope just_NOT te
-11: CLINIC HOPE___LIFE IF_NOT ME__of ME_a_HOPE NOW__ME REMOVE__. STOP_it WHAT_GO YOU es good lleno mean muert* or
-12: #_my ._START BODY CAN NOT_WHAT NOT__ALMOST STOP__DRINK WHAT_se bien comer him livin* los ok tiemb* una your
-13: DIE ME___LATER ME__even NOT__DRINK NOT__LIFE TEXT_ME WANT___CALL ^_en ^_like agua aqui con debaj* depre*_ME i_would viva
-14: BODY_. KILL_ME MINUTES NOT_USE_. NUMBER ^__$ actua* give inter* si_nadie some wait
-15: #__$ BUSY NOW__TEXT PROGRAM USE__. cansa*_$ it__ME las mejor no_quier* todo_el
-16: ME__OUT NOW_estoy ^_lonel* ^_thats corta* jaja nothi*__in vivie* we when
-17: HELP__. ME_in NOT_DRINK NOT_de START_a ^_and have landl*
-18: #_$ ALMOST__. HURT NOT_WANT TEXTS lleva* no__salir oh said_NOT so_ME us
-19: MEANS SICK cuand* water
-20: LIFE__OTHER estoy_sola haha you
-21: CAN_ME IF_ME_NOT NOT_more_ME NOW__YOU aguan*__ME becau* real yeah
-22: BYE HOSP LIFE NOT_estoy
-23: esta_DAYT tired
-24: NOT_ME_TEXT WANT___NOT ^_want jajaj*
-25: but
-26: LIFE__. lol
-27: ME__PAST ^__reaso*
-29: ._OTHER_LIFE HOPE_._ME IF_NOT_ME
-30: sugar vivir
-31: extra*_$
-32: mas__dias that
-33: thoug*
-34: porqu*
-38: estoy_apaga* muero_$
-42: nada__para
-45: die
-50: mas_NOT
""",
    "opt_out": """
50: ^_alto ^_fin ^_lose bloqu*_si borre* can__my cut_it de__lista de_ahi me_salgo mi_suscr* opt p_$ revok* send__more un_START unenr* withd*
48: ^_apagu*
46: bye mi_cuent* optin*_OUT testo*
45: de_baja to_conti*
44: no_mor
43: NOT_ME_inter* WHAT_ME_REMOVE ^__mensa* the_study
42: NOT_START
41: mi_regis*
40: STOP_TEXT
39: ._STOP STOP__PROGRAM ^__mas de_STOP
38: ^_get bajen* salir_$ unsub*
37: bloqu*_IF nix not_inter*
36: ^_desap* elimi* quite* subsc*_$
35: ME__from ^_salir dont_send it_pleas*
34: NOW_NOT_OTHER TEXT_AGAIN_. bothe* cease off__this suena
33: CAN_NOW_. NOT__START block optin*_out
32: ^_cierr* me_off ok_STOP pedi quier*_$ sigue*
31: ME_suscr* STOP_ME_START WANT_STOP dont_messa* hate__TEXTS mas_$
30: ._REMOVE_ME ._WANT_WHAT WANT_OUT remov* s
29: ME_accou* NOT_TEXT STOP_. ^__buggi* desap* moles* parti* que_pregu* this_REMOVE
28: ^_leave from_YOU from__progr* mood_is off_perma*
27: REMOVE__NUMBER WHAT__OUT alrea*_$ anymo* mor this_anymo*
26: UNTIL_. ^_pull every on__GO sigan with__numbe* ya_estuv*
25: NEW___NOT REMOVE_perma* esto graci* kill_the longe*_WANT paral* por_fa this__annoy*
24: #_and PAST_one PROGRAM REMOVE_. TEXT___NOW count__OUT para_siemp* todo_OTHER
23: TEXTS TEXT__mas ^__texti* a_DAY a__mensa* asked moles*_$ rid__my stop_all
22: CAN___STOP ME_PAST_one NOT_WANT STOP___TEXTS TEXT_mas YOU___STOP alone any__$ boili* close del_PROGRAM for_good hey_NOT talke*__me texto*
21: CALL__aqui ME__mas ME_from NOT___AGAIN NOW_NOT_. NUMBER__. OUT_ME ^__$ con__PROGRAM off__good vuelv*__escri*
20: GO_ins ME_DETOX ME_NUMBER_. NOT__TEXTS NOW_NOT_TEXT STOP__TEXTS STOP_with ^__said con__numer* de_TEXT hasta_aqui in__study me__texte* paren_$ remov*_$ stop write__$
19: ._ME_DETOX ME_WANT_OUT NOT_un START_. YOU__NOT ^__cance* boss ditch_ME duboi* it_anymo* opt_out pleas* renun*__los usted* wish_to
18: ._REMOVE KILL__TEXTS ME_CAN_WANT STOP__WANT STOP_esto TEXTS_TEXTS UNTIL_aqui anymo*__$ being_watch* check close_my el_servi* fin_$ hago mande* pero__NOT prefe* suert* t texte* texti*__phone
17: ._GO_ME TEXT_NOT WANT__be WANT__more ^_mire last_one leave me__paz me_alone no__hable* renun*_a sigan_$ ya
16: ME__REMOVE ME_aburr* REMOVE__. TEXTS_. TEXT_NOT_. cance* con__TEXTS desap*_$ favor inter*_$ it_off ni_uno no_deseo not_doing opt_OUT so_STOP this_$ this_NOT
15: ._STOP_NOW CAN_STOP CAN_YOU_STOP CAN_do_ME ME_cuent* NOT_TEXT_ME NOT__TEXT YOU___WHAT ^__retir* ^_desus* buggi*__$ count__out dont__you from__PROGRAM get__anymo* list mas__$ my_accou* off__list parte spons* stop_it this
14: HOPE___NUMBER ME_mind_NOT NOT___TEXT NOW__be TEXT__more WHAT__ME a__cel and_lay apara*_WHAT it_WANT mensa* no_longe* no_quier* quita*_mi the_TEXTS todos__dias
13: .__OUT ME__paz ME_anden NOT_WANT_parti* START_ME_REMOVE STOP TEXTS_REMOVE WANT_REMOVE_. WANT__STOP WHAT__. ^__salir ^__sient* cero_mensa* check_ins decid* en__$ escri* estar esto_STOP ins is_annoy* lista_$ no_more no_sigan off_with retir*__$ signi*_up stop__want this_PROGRAM
12: ME_LIFE NOT_more NOT_to NOW_estuv* REMOVE_ME_. TEXTS__more TEXT_. TEXT___STOP WANT_REMOVE YOU___OTHER ^__mi ^_desac* cance*_$ conta*_me este__$ esto_$ lo los_dias me__$ mejor nada__usted* no_mande* out_$ phone_$ segui*__esto suspe*_esto text the__talke*
11: ._HURT ME_esten NOT_longe*_WANT PAST_DAY PROGRAM_. REMOVE__roste* STOP__. STOP__TEXT STOP_comin* USE___ME WANT_TEXT YOU__STOP ^_# ^__bothe* ^_anule* ^_bajen* ^_renun* be_REMOVE count_ME_OUT de_esto dont_bothe* i_want id por_aqui respe* shut__off
10: .__NOW ME_be ME_so NOW__ME NOW___WANT STOP_ME_en WANT_NOT_TEXT WANT__de ^__more ^__que ^_can apara*_que busqu*__$ d dejen_de do_ME dont__to esten give got__say les los__$ no off so_YOU stuff_$ texts to__ME
9: ._ME_OUT ._NOT ME_TEXT_to ME__to OUT___PROGRAM OUT_from REMOVE__good REMOVE_this STOP_NOW WANT__NOT WHAT_NOT_. ^__subsc* anule* conta*_$ de_TEXTS ended go__this im_done it__rest kill kindl* like_to me_$ messa*__$ more no_soy numbe* optin* parar_$ peace_$ pleas*_stop so__CAN this_NOT_HELP y_NOT
8: .__STOP ME_NUMBER ME_OUT_. NOT_TEXTS_. NOT__em NOW_NOT NOW___ME REMOVE REMOVE_with STOP_all WANT_. WANT__TEXTS YOU_buggi* YOU_buggi*_ME ^_ive ^_not alert* and__NOT day envia* eso hable*_por into__anymo* it_$ les_dije mande*_$ me_aburr* more__mean needi* now__be numer* off_$ progr* quit rest__good retir* rid__ME texti* texts_$ the__NOT the_daily wont
7: ._OTHER_NOT ._YOU ._YOU_PERSON LATER___ME ME_OUT ME_TEXT_TEXTS NOT_TEXT_this NOT_WANT_. NOT___ME NOT_thank* NOW_NOT_ME NOW___WHAT REMOVE_ME STOP_de TEXT WHAT_STOP_. ^__texts ^_i ^_im again_$ are_UNTIL asi asi_que buggi*_me cada cance*__$ car__YOU cero_TEXTS cost_ME cost_me de_ese dont__it graci*_NOW_NOT longe* mind__WANT no_thank* nunca_$ perma*_$ thank_you ya_$
6: #_y ._NOT_TEXT ME__NOT ME__USE NOT_ME NOT__mas NUMBER_. OUT_ME_. STOP__are TEXTS__. TEXT_ME_REMOVE TEXT__NOW WANT WANT__ME WANT__watch* ^__de a__signi* anule*_ME con ever_again i_mean if__all me_esten messa* no__$ no_escri* of_here off_of off_the spot_to the_PROGRAM the__$ the_check watch*__ME wont_be yo_estoy
5: ._BROKEN ._WANT_STOP DIE__. ME_. ME_TEXT_. NOT_ME_TEXT NOT_START_a NOT__of NOT__saber NOW___TEXT TEXT__NOT TEXT__anymo* WANT__. YOU_CAN ^__asked ^__was alto__me asi_WHAT be_ME block_me care conti*_$ de_YOU dejen__moles* do_ME_STOP dont_need end_my escri*_mas haras* manda*__$ me messa*_$ mood my__pleas* puede quier*__$ quier*_cance* quier*_saber stop_comin* todos__DAY want__$
4: .__REMOVE ME ME_START ME__YOU NOT_TEXTS NOT__WANT NOT__inter* NOT_graci*_NOW OTHER_WANT OUT_. START_up STOP_the_TEXTS TEXT__STOP WANT___REMOVE WANT___TEXTS WANT__parte ^__do again anule*_mi be bothe*_me buggi*_ME conti* de__PROGRAM ditch_my doing_this f_off from__thing good_will o_p parar* que_parar* quier*__parte so_ME_TIME suert*_$ talke*_to these undo_it with__TEXTS ya_dejen
3: AGAIN_. DAY___NOT IF__all ME_GO ME_STOP_with ME___STOP NOT__GO NOT__ME NOT___TEXTS NOT__it NOT_doing NUMBER_de OTHER__WHAT OTHER___WHAT TEXT_ME TEXT_to WANT_NOT WHAT___WHAT YOU YOU_. YOU___TEXT ^__aint ^__me ^_block ^_desco* ^_id ayer_que bothe*_ME bye_$ can_give can_you daily dejen dont end escri*_me furth* it list__$ many mas_mensa* me_anden mean mensa*_$ moved__with no__moles* paren* por__$ recib* shut sign_me sirve siste*_$ so the_progr* was__mista* way_the would_like you_needn*
2: .__ME ME_mood NEW_ME_mind NEW__mind NOT_longe* NOT_soy OTHER_PROGRAM_. PROGRAM___DAY START__REMOVE STOP_the TEXTS_for TEXT_TEXTS_. WANT__way WHAT_YOU WHAT_parar* YOU___ME ^__no ^_ditch ^_dont ^_it ^_sign ^_stop alone__the any borra* bothe*__$ cel im like__watch* me__graci* me_mudo mind_NOT mio_$ mire no_graci* of__$ off__roste* que send someb*_i spot__PERSON text__again thank* the__CALL the_list this__HELP uno want__do you_may
1: #__NOW ._BYE .__TEXTS GO_a IF_the_DRUG ME___REMOVE ME___USE ME_spot NOT_WANT_mas NOT__a NOW_STOP PAST STOP_ME TEXTS__WANT TEXT__. WHAT__todos ^__done ^_jus ^_no ^_your ahi_$ ate been chang*__mind de_TEXT_ME denme__baja el_ultim* haras*__$ i__like joder last lay_off like__way me_now mejor__KILL my_spot no__escri* now out ray se_enoja stop_$ the_fella theez traba* undo__pleas* watch*_i you__$
-1: .__OTHER AGO_ME BROKEN BUSY_. CALL_ME GO_. IF_ME KIN_TEXT ME_USE NOW_ME NOW___START OTHER__de STOP___ME STOP___YOU WANT_a a__$ all amane* antoj* back bien deja diner* do esto_NOT even exist* he i__want los mal medic* pleas*_dont quest*_$ quite se stop_texti* takes texti*_me todo want_to we y
-2: ._IF ._ME_NOT ._WANT DAYT_. DAY__. KIN_. ME___OTHER PROGRAM__ME START___TEXTS TEXT__TEXTS YOU_TEXT ^__need ^__out ^_cance* and and__ME answe*__$ becau* con_esto dont_like esta hear here hey_stop job manda*__mensa* more_$ much never_want of phone quier*_que send__to was
-3: ._ME ._PERSON .__HURT .__YOU CLINIC ME_STOP ME___ME ME___YOU ME_just STOP_OTHER STOP__CLINIC UNTIL USE_this WHAT___YOU ^__dont ^_el ^_the arrep* askin* con__$ do_YOU enoug*_$ for__texts got i list_of my or reall* sin stop_me to_stop viva ya__puedo
-4: # DRINK ME__WHAT MINUTES NOT_WHAT NOT__HOPE STOP_._ME TEXT_the WHAT__START YOU__TEXTS are cant_do could donde doy en enoug* nobod* okay pleas*__stop por_WHAT
-5: ._NOW ._TEXT_ME ME_NOW NOT___REMOVE OTHER___STOP TEXTS___ME TEXT___OTHER TIME_. USE__. WANT_ME WANT__REMOVE WHAT ^__los ^_and ^_nobod* back_on cable cant__this de for__$ kill_me otra ser they tiemp* tonig* y__NOT ya__quier*
-6: #__ME GO_en MEANS ME_CLINIC ME_WANT ME__ME NOT_STOP_TEXT NOT_mas TEXTS_AGAIN YOU_NOT_TEXT by end_this este get going hola ill in le like_it pause quest* right yo_no
-7: KIN___ME ME_KIN ME_STOP_. NOT__REMOVE NOW___NUMBER WANT___NOT WHAT__NOT ^__i a be__NOT dont__the just los_TEXTS thing un
-8: ME_NOT_TEXT ME__MINUTES ME__STOP ME__de NOW_NOT_CAN WANT_TEXTS_anymo* ^__from ^__por and_# bad be__ME el ese__no i_can que__$ quier* thats why would yeah
-9: ._TEXT BYE IF IF___ME KIN LATER ME__NOW ME___GO ME__for NOT__OUT REMOVE__TEXT START WANT_START but dont_get getti* hope is like love to
-10: ._HELP CAN__it ME___TEXTS ME_arrep* NUMBER_anymo* ^__al a_ME me_quita* mi_$ mi__$ the tomor*__wont
-11: AWAY HOSP JAIL NOT_se OTHER STOP_todo about got__$ insul* para quier*_segui* start take vende*
-12: ._OTHER AGAIN_on ALMOST BUSY CALL_. CAN_TEXT ME__NUMBER ME_was NEW OTHER__ME TEXT___DAY have me_arrep* more__for never__you see then
-13: WHO del es jaja_$ on te the_# tiene turn what
-14: ._START AGAIN AGO HOME TOOK at never
-15: DIE_. ME___AGO ^_so it_NOT pan take__$
-16: NOT__STOP NOT___OUT bette* cant di tengo when
-17: NOW_OTHER ^_done done
-18: TEXT_los dont_stop las oh puedo to__here
-19: .__TOOK SICK WHAT__de
-20: DAY DAY__WANT KIN_NOT haha nadie thing* tomar
-21: CALL aguan* corta* know lol_$
-22: DAYT
-23: NOT___STOP NUMBER__OTHER that
-24: ME_TEXTS acaba*
-26: over
-27: finis* want__to
-28: BODY
-30: diero*
-31: WANT_NOT_STOP
-32: basta* deale*
-34: put
-35: LIFE
-37: want_the
-39: NOT_ME_REMOVE
-41: una
-44: llega*
-46: NOT_STOP
-50: #_$ ._NOT_STOP NOT_REMOVE al sin_quere*
""",
    "pause": """
50: #_bar ^_$ ^_ausen* ^_scree* admit* apaga doc__a escri*_del herni* inpat* pausa pause pause* pause__$ psych_ward says__for where__MINUTES wk
49: KIN__typin* NOT_STOP_just encam*_en
48: ^_away desca*_de
47: #__good #_day ^_bond gallb* into_DETOX overn*
46: my_$
44: #__left poder__$ with_pneum*
43: ME_in_DAY almos*__$ cramp*_with skip
42: ^_dropp* apend* con_suero just__surge* the_plea
41: suspe*
40: DETOX dios__$ mins obser*
39: OUT_of_MINUTES fri week_my
38: ^_pause* arres* me_metie* minit*
37: NOT__MINUTES UNTIL_ME_OUT ingre* no_servi* progr*_me
36: #_perce* STOP__MINUTES mi_$ multa_$ rayit* tener_NUMBER the_$
35: OTHER_DAY_# ambul* entro it__again labor me_quedo strok* to_DETOX van_a
34: NOW__sayin* estoy__HOSP from__TEXTS go__tonig* havin*__baby me_inter* me_lleva* un_tiemp*
33: NUMBER by_a pausi* used__just
32: DAY___TEXTS NOT_MINUTES ^_havin* la_panta* no_carga prisi* the_# y__tiene*
31: ME_JAIL_a TEXTS_UNTIL ^_ponga* at__er cant_text desin*_$ deten*
30: #_mos KIN__games NOT_tower* UNTIL charg* charg*_at detox queda saldo sanct* sirve*_las
29: #__for BROKEN_OTHER_MINUTES BYE__NOW CALL_AGO HOSP ^_knee carga el_plan phone*__$ tengo_para un_break
28: AGO_it ME_GO_al STOP_OTHER_NUMBER ^_voy estoy_HOSP in__HOSP repla*
27: #_TEXTS ^__$ doing__DAY expec* how__$ just_TOOK_HOSP mas__ME picki*_ME walki*
26: ._TEXT_YOU LATER___YOU START_DAY apaga* card clot headi*_to hoy_y is_about juez_me locke*__$ minut* penal talk__$
25: #__se DAY___KIN NOT_ME_TEXT NOT___MINUTES ^_low ^_put a__job about_to break_from hold_$ is__KIN start_again the_bus to_rehab van__corta*
24: HOSP___OTHER HOSP_with detuv* runni*__of says_i sitti*_in took_the using vesic*_$
23: ._NUMBER_USE KIN__NOT YOU_TEXTS_. batte* deliv*_$ denme games_on in__sink mysel*_in now_start on__rig psiqu* quedo_con roami*_$ telep* then__AGAIN ttyl_$ unos
22: ._DAYT_ME ME_START_ME OTHER_# TEXTS_LATER_ME ^__under and_NOT_MINUTES beto cama cant_answe* carce* en__dias getti*__right intak* is_typin* luz_en the__HOME two_weeks vacac*_$
21: JAIL NOT_NUMBER NOT_PROGRAM NOT__es TEXT_it_AGAIN ^_estoy ^_in ^_paren ambul*__me carce*_$ hold in_JAIL lo_deje manan* off rehab* sorry_my stole telef*_en ten_days texts
20: CAN_STOP CLINIC_NOT DAY NOT_CAN_respo* UNTIL_WHAT agarr* dos_DAY esta_BROKEN estoy_JAIL for_NOW_START high__no lo_van metie* revok*_$ silen*_retre* talk tiemp* under
19: .__HOSP AGO_the BROKEN_ME_NUMBER OTHER__# TEXT_AGO TEXT_JAIL WHAT__DAY WHAT__OTHER ^__but a_arreg* a_manda* alla broke estoy__AWAY for__while june luz__OTHER need_a pal save se_ME shut_me un_#
18: #_GO #_y BROKEN__NUMBER BYE_ME_. DAYT_y DAY___AGAIN HOSP__OTHER ME_JAIL_. NOT_TEXTS OTHER___TOOK STOP_BUSY ^__arres* ^__parar be__treat* be_off corta*_$ freez* jail keepi*_me of_MINUTES out__minut* por_ahora so_ME_NOT they theyr* van__$
17: CALL_LATER_. JAIL_up PAST_DAYT TEXTS_for ^__getti* ^_aqui aguan*__mensa* casi_no con__NUMBER er_$ este_NUMBER_NOT esto__LATER estoy__OTHER out pausa_$ perdi_el se__cayo
16: AWAY AWAY_# BUSY__there CALL_LATER CALL_PERSON GO__HOSP HOSP_con JAIL__una JAIL_a ME_NOT_answe* ME_here_ME NOT___WANT NOT_money OTHER_KIN_de ^__winds ^_pausa aviso_$ carga* cuand* detox__the dropp*__NUMBER er_with me_agarr* me_encer* minut*__gone moms monte_con phone__my por_# recup* seman* servi*__DAY sirve*__tecla* sorry__$ takin* text the_NEW tiemp*_$ to__leg tower while wont_have y__NOT you__today
15: #_and .__PAST DAY___YOU MINUTES_NOT ^__toca ^__tomor* a_poder barco black* cerro er few_days no no__minut* revok* rig servi* skip_ME thats__$ una_DAY unos_DAY
14: .__MINUTES ME_TIME MINUTES_. NOW_and NUMBER_REMOVE OTHER_ofici* OUT_ME PAST___MINUTES WANT___NOT ^_# ^__keepi* ^__tanti* ^_going ^_text al_agua be_able charg*_lol corta* dano_el el_# el_cel getti* in_count* libra*_$ my_time plea por_IF_NOT quebr* queda* red_$ roami* salud* storm surge* texti* that_ME to_jail voy__estar well_ME_TOOK
13: #__expec* #_talk ._AWAY ._NUMBER ._YOU_TEXT AGO__just AWAY__. CLINIC___ME DAY__START NOT__NUMBER NOT_se_AGO NOW__traig* OTHER_MINUTES PERSON___NUMBER STOP__NOW STOP___UNTIL TEXT___MINUTES ^__got aguan* alla_$ anoch*_y arreg* booke* cama_en credi* desin* dropp*_this en__barco entro_a estar from__UNTIL long me__broke pausa__WANT poner power__$ recog* rehab*_$ senal sigo st stick* terap*
12: ._CLINIC ._DETOX ._MINUTES BROKEN__NOT GO__un JAIL_. LATER_WANT ME_CALL_LATER ME_HURT_. ME_STOP_OTHER ME_in ME_traje* MINUTES___GO ^__into ^__traje* ^__wont ^_at a_cumpl* about__be almos*_out ando at_ME_KIN boy count*_$ de_AWAY de__jeje en_OTHER_HOSP en_SICK en_cama for__start guard* hospi* la__llame* les lleva* manan*_me me__week meses_$ my_minut* my_texts pila pila__me puede shank sin__$ tanti* voy_pal worki*
11: ._TEXT_NEW CALL_DAY_. DAY_. DAY__WANT DAY__pneum* GO___OUT JAIL___DAYT JAIL___ME ME__HOSP ME__para ME__por NOT__AGO NOT__CAN OTHER_TEXT_ME REMOVE_OTHER STOP_._NOT TEXT__do TOOK__va ^__agarr* ^__have ^__me ^__to ^_phone ^_salgo ^_suspe* a_DETOX ando_en break days_in del__ME el__toda en_OTHER en__carce* entre*_el home in_rice leg les__$ lo may minut*__$ money_for mysel*__to no__credi* no_tengo place prisi*_$ progr* right__$ siste*_is takin*_me telef*__el till ver__mi
10: ._BUSY ._JAIL .__JAIL DAY__tengo HOPE_OTHER KIN___NOT KIN_playe* ME_HOSP NOT__WHAT NUMBER_USE NUMBER__BROKEN OTHER_KIN OTHER_keepi*_ME START_AGAIN ^__# ^__en ^_pause ^_perdi ^_servi* a_HOSP apago but__$ churc* cut dano_OTHER en__clini* esta_noche gave__# getti*__off havin*_ME mando me mes on__card phone__the pila_llame* playe*_games por_favor to__hospi* tonig* unos_dias up
9: #__animo ._DRUG ._GO ._USE .__REMOVE BUSY_so DAY_._LATER DAY__GO DAY___NOT GO__for HURT_OTHER_JAIL ME_NUMBER_. ME__NOW NOT_answe* NOT_tengo NUMBER___KIN OTHER_BROKEN OTHER_DAY TEXT_ME_UNTIL TEXT__DAY ^__is ^__on ^__you ^_boost a__separ* al_excus* at avisa_WHAT cel__$ centr* days__the deje dont entra es__ME for__DAY for_obser* get__$ getti*_my keep_ME me_suelt* me_van monda* no__respo* no_escri* not of__relat* preso_$ recar* respo* runni*_out says see_YOU segui*_$ servi*_# start*__$ stopp* today_just used__last viola*__OTHER
8: #__JAIL .__GO BODY_. CLINIC__CAN DAYT__NOT DAY_ME DAY__. DAY__LATER DAY_de DAY_in GO__JAIL HOSP_NOW JAIL__DAY JAIL__ME KIN___DAY ME_GO ME__a ME_have_NOT ME_tempo* MINUTES__NOW OTHER_NOT_allow OTHER_NUMBER OTHER_NUMBER_se OTHER__WHAT OTHER__allow OTHER_de TEXTS__DAY TEXT__REMOVE WANT_suert* WHAT_OTHER_DAY WHAT__GO ^__opera* ^_el ^_neces* a_inter* bed__up broke__phone charg*__$ dias_$ escri* ex_se games__it ill is__ME it__AGAIN luz me__inter* my_batte* no_money off_til ok on phone_got playe*__on prepa* puede_respo* regre*_el soy__KIN stayi* texto* the_BUSY the_sink til to_BROKEN vendi
7: #_DRUG #__to ._NOT_MINUTES ._OTHER_JAIL GO HOSP___SICK JAIL_gave ME_NUMBER ME__TEXT ME_shoul* NOW_. NUMBER__excus* REMOVE__the TEXT___OUT UNTIL_enero YOU__WHAT ^__de ^_la ^_me ^_mi admit*_me be_OUT boss_ando c cant de_HOSP drivi* este going__jail in in_HOSP in_icu inter*_en jale just_sayin* locke*_up month month_$ ni_ganas out__$ retre* stayi*_$ thank*_but the__$ the_month to__ME two una__NOT until_the up__$ y__GO y__hay
6: #__NOT #_for ._WANT BUSY__OTHER BUSY___DAY DAY_._ME GO__OTHER HOSP_. HOSP___HOSP JAIL__up KIN__to LATER__ME ME_AGO ME_TEXT_NOT ME__LATER ME__OTHER ME__PAST ME___JAIL ME___KIN ME_queda* ME_up_NOW ME_va ME_van MINUTES__DAY MINUTES_y NOT_NUMBER_. NOT_mas NOT_worry_IF NOW_GO NOW___MINUTES NOW___NOT NUMBER__BUSY OTHER_STOP OTHER_van STOP__en TEXT___ME TEXT___NOW UNTIL__DAY ^__carce* ^__perce* ^__used ^_can ^_my ^_the a_GO aguan*__TEXTS answe* avisa_que aviso back_$ broke__it cayo__telef* de__ME detox__they el__$ el_carga* encam* encam*__OTHER estoy from_ME guard*__mensa* in__$ keep_me knee__DAY la_clini* manan*_$ manda* mensa* mi__tiene minut*_$ mos no__conte* no_agarr* on__$ out_today pneum* siste* take__break tempo* text_$ the__by the_mount* there_$ toda__seman* tower* ttyl ya__carga
5: #__hold ._NOT_NUMBER .__TEXT AWAY__hondu* CAN_YOU CLINIC DAY_OTHER GO__on GO_pal HOSP__. JAIL_gave_ME LATER_NOW ME_NOT_TEXT ME_TOOK ME__DAY ME___BROKEN ME___MINUTES ME___USE MINUTES_CALL_ME MINUTES_is OTHER_DAY_y OTHER_NUMBER_al OTHER__to TEXTS TEXT_NEW TEXT_NOT TEXT_UNTIL TEXT__ME WHAT__. YOU_put_ME ^__detox ^__entro ^__los ^__my ^__por ^_ya ando__OTHER at_HOSP bed_opene* cuand*__otro days_$ dias enero escri*__seman* for hospi*_$ i__havin* im_getti* kidne* last leavi*_for los_TEXTS my_mothe* my_phone no_puede quedo__ME quedo__mi se__ME sin_saldo st_marys tell_you tener_telef* the_TEXTS to_JAIL tomor*__my va worry_IF_ME write
4: #_DAY ._HOSP ._STOP BROKEN CALL__NOT DAY_NOT DAY___ME DAY__con LATER__TEXTS ME_BODY_. ME_NUMBER_at ME_OUT_of ME_TIME_havin* ME__AWAY ME__NOT ME_por MINUTES_CALL NOW_NOT_HOPE NOW__OTHER OTHER__NUMBER OTHER___YOU STOP_just TEXT_to WANT_ME_luck ^__el ^__locke* ^__minut* ^__para ^_im a_$ a_DAY a_rest a_week and_ME animo are_GO de__TEXTS del_# dropp*__phone en__calle esta_seman* esto fire for__$ for_now from__NUMBER get_paid hasta__$ idea__long in_jail la__$ la_granj* las__$ les__cuand* long_$ low me__# me__anoch* me_traje* mi_abuel* mi_telef* my no_hay no_signa* of_ME_MINUTES of_town ofici*__TOOK proba*_me queda__y se se__cuand* the_kids this to__HOSP toda_OTHER_DAY tomor*_at took un_LATER va__TEXT ver_a vuelv* week
3: #__$ ._CAN_YOU ._HOSP_DAY ._ME_CALL ._NUMBER_NOT .__DETOX AGO__. DAY__the GO__quiro* GO_a_OTHER IF_NOT JAIL__. ME_BROKEN_OTHER ME_NUMBER_on ME_esta_BROKEN NOT_MINUTES_. NUMBER___TEXT OTHER_MINUTES_CALL OTHER_NUMBER_. OTHER_TEXT REMOVE__break TEXT WHAT_ME ^__a ^__affor* ^__are acaba*__minut* aqui_en at__NOT be bent__$ bent_wrong count* cumpl* el_viern* en_OTHER_JAIL este_DAY este_mes estoy__desde estoy_preso first_$ for_# grid_$ guate*__DAY hasta_enero hay__en hinge_BROKEN i_cant in__morni* in_ohio las_tecla* leave leavi* lleva*_OTHER_NUMBER los__$ me__salud* my__$ of__DAY pleas*_$ quiro* robar*_el saldo_$ se__OTHER sit soy__$ start*_sunda* teeth telef*_por toca today_$ tomor* treat*__days wish_me wont worry_IF
2: #_days ._NOW_NOT .__WHAT AGAIN_DAY AGO_NOW ALMOST__. AWAY_UNTIL AWAY__DAY DAYT_y_NOT DETOX_#_DAY GO___CALL GO__the HOSP_DAYT HOSP_OTHER HOSP__ME IF__DAY JAIL___NOT KILL_ME_swear ME ME_. ME_UNTIL_the ME___HOSP ME_in_JAIL MINUTES_LATER NUMBER_. NUMBER__TEXT NUMBER___REMOVE OTHER__se OTHER_de_OTHER OTHER_keepi* OUT_NOW OUT__. OUT_a PAST_DAYT_. START__DAY STOP_ME TEXTS__about TEXT_esto TEXT_one TIME_havin* UNTIL_AGO_. UNTIL_ME WHAT__# ^__in ^__mysel* ^__phone ^__up ^_runni* ^_tengo a_corta* ahori* aqui__OTHER arrai* at__dont ayer bad by celul* conte* could_you days days_my de_ME de_manda* decom* deje__cel dia_# final* going guard*__TEXTS hay_MINUTES im in_DETOX in__hospi* is_TEXT later_today le_escri* like_most media*_$ mensa*__que mis_mensa* morni* my_telep* mysel* on__TEXTS poder_conte* por put__on recar*_$ runni*_OUT scree* silen* strok*_OTHER suici* takin*__in tell_YOU the__UNTIL this_DAY this__ME to__befor* used van__meter wish__luck with_ME_AGAIN
1: #__no ._CAN ._ME_HURT ._OTHER ._TEXT DAY_ME_GO DETOX__. DETOX_opene* HOSP___AGAIN JAIL_._ME LATER_. LATER__. ME_KIN_in ME_TEXT ME__en NOT_GO NOT__UNTIL NOT_tengo_MINUTES NOW_just OTHER_JAIL OTHER__ME OUT___UNTIL REMOVE_on START__. STOP___OTHER TEXT_YOU TIME_. UNTIL_the WANT___ME WHAT___DAY ^__quedo ^__talk ^_denme ^_need al__NOW al__hoy all_of ausen* be_CAN bent_WRONG can__put come con_OTHER de_luto do__DAY el_celul* el_jueve* en_# en__$ en_ambul* going_under grid hasta__soy hoy i_start is_BROKEN juez la_matri* manan*__no me_luck me_mojo me_queda me_toca meter_al moms__ohio no__there no_tower* off__$ on_MINUTES opera* out__town pausa_por phone_in por_OTHER por_WANT say_$ solo sunda* suspe*_me the_er there these_for thurs til__# to__OUT toda__DAY tomor*_$ unos__$ well__took with__back ya_casi
-1: #__NOW .__DAY AGO_DAY_. AGO_OTHER GO__. HOME_from HOPE HOSP_._NOT HOSP_is KIN___NUMBER ME_BROKEN ME_LATER ME___REMOVE ME__de ME__in NOT_. NOT_DRINK OTHER_DAY_. OTHER__OTHER STOP__ME TEXTS__NOT TEXT__MINUTES USE USE__. USE___ME YOU___ME ^_i ^_they are_keepi* becau* can compr* con_ME_KIN de__NOT devol* es got__days graci* gradu* hes how in__DAY is it la las_# limpi* me_$ month* not__$ one only por__$ pregu* some thats the_inter* thing tomor*__$ too traba* very y__$
-2: ._AGO ._DAY ._IF_ME ._LATER ._ME_KIN ._NOW AGAIN BUSY___HOSP DAYT DAY___OTHER HOPE_. HURT_ME JAIL__OTHER KIN_._OTHER ME_# ME__the ME__y NOT__JAIL NUMBER__REMOVE OTHER_TOOK_ME OTHER__y OUT__ME OUT___HOSP TEXTS___ME TEXT__to ^_no a__OTHER about are_YOU bed_$ dads de empez* esta__$ este_NUMBER este__OTHER inter* is__$ it__$ mas mejor nos presi* quita* she thoug* tiene__$ what would y yo your
-3: #_el ._ME_TEXT ._OTHER_DAY AGO AGO__DAY CALL_ME DAY_UNTIL JAIL___GO ME_place MINUTES_OTHER NOW___DAY OTHER_put OUT TEXT__. TEXT_the TIME UNTIL_DAYT WANT WANT__ME ^__from ^__im a a__UNTIL all as at_# comer compu* despu* do eat eso is__DAY last__$ now our pagar pago polic* puse sient* the_next to_ME up__ME week_so well you
-4: # #__this .__TEXTS BYE CAN_TEXT DAY__ME HOME KIN__. KIN__en ME_a NOT___TEXTS NOT___UNTIL NOW__TEXT NUMBER__AGAIN NUMBER___NOT OTHER___REMOVE START TEXT_ME_NUMBER TEXT_OTHER TEXT__DAYT TEXT__NUMBER USE_OTHER WANT_NOT WANT_to ^__se ^__seman* bano bien bill casa court_tomor* domin*_$ el_numer* el_segur* encer*_en fue go guy ir knock las linea locke*_in los marte* mi_hijo more now_$ prest* same tengo__NUMBER thank*_for the the_DAY to__$
-5: #__# #__days ._BROKEN .__TIME ALMOST_. CAN__ME DAY___NOW KIN___HOSP ME__REMOVE ME___NOT ME___OTHER ME___TEXT NOW__ME OTHER_HOSP THREAT ^__days ^__think days_got early habia llevo__DAY my_inter* ponle somet* tarje*_del the__one the_phone they__keepi* thing* vez waiti* with y_ME
-6: ._AGO_ME JAIL_ME JAIL__in JAIL_in ME__GO MINUTES__NUMBER OTHER_. OTHER_NOT OTHER___OTHER WHAT___MINUTES WHO YOU ^_ill acabo aqui__$ el__pasad* este__$ have mensa*_$ o pasad* psych* uno
-7: #_# #_$ #__ME ._TEXT_ME ._WHAT .__CAN GO___ME HOME__ME ME_HOME ME__UNTIL ME__una NOT__HOSP NOT__in PERSON REMOVE_ME SICK WHAT ^__dont ^__no ^__of ^_it a_TOOK antes back_on cada came de_OTHER el_sabad* home_from ive made mis my_numbe* nice que ready sali schoo* tarje* than we
-8: .__ME HOSP__NOT ME__for NOT_es NUMBER_OTHER ^__let and cobra* custo* de__DAY diero* esper* every* good grand* in_# just la__seman* nunca open reall* segur* stop throu* y__OTHER
-9: ME_DAY ME_KIN ME_WANT ME__YOU NOT_OTHER NUMBER__NOT NUMBER___OTHER OTHER OTHER_BUSY OTHER_DAYT PAST__. STOP__DETOX TEXT_ME TOOK ^_its a__IF an bater*_en cambi* chama* down esa first got__phone i lol might prayi* puedo the_HOSP todos use y__ME
-10: #tel_$ ._ALMOST .__BUSY DAY_USE DRINK DRUG_. HOSP___ME NEW NOT___OTHER OTHER_GO OTHER___NUMBER PAST_DAY TEXT_mas TOOK_NOT ^_dont but cita cono domin* levan* muert* ni of oh pay so
-11: .__HOPE AGAIN__ME CALL DAY___TEXT GO__STOP ME___CAN NOW___ME NUMBER_ME NUMBER___LATER TEXT__# del in__ME of_JAIL porqu* siemp*_$ still
-12: ._ME_NUMBER .__KIN DAY_left KIN__OTHER OTHER___OUT TEXT__TEXTS a_KILL every he hora on__NUMBER or
-13: ._TOOK GO_on KIN_TEXT NOT_HOSP STOP__. a_ME at_BUSY been corte didnt haha me_pagar* reviv* this__$
-14: DAY_NOW LIFE NOT__the NUMBER__# bed hace halfw* like sat
-15: LATER___DAY ME_ALMOST NEW_NUMBER NUMBER___NOW TEXT_TEXTS
-16: #__on BUSY DAY__# GO__OUT GO_to NOT_ME NOW_NOT_ME OUT__DETOX STOP_with bette* cance* esta__OTHER estuv* house never ya
-17: AGO_to HOSP__a NOW_OTHER NUMBER__. en__# on_DAY phone_$ went yeah year
-18: HELP NOT_WANT chip eso_no
-19: KILL KIN___DETOX MEANS
-20: matar
-21: ME_ME NEW_. cosas my_po
-22: HOSP__on celul*__el eso_NOT pero
-23: ._ME_NOT HOSP___KIN KIN__in court
-24: dia
-25: MINUTES_to fui that
-26: TEXT_HOSP TEXT_OUT
-27: it__#
-28: #__TEXT al_LATER to_bed
-29: in_ME te
-31: REMOVE_the
-32: day
-34: KIN__JAIL
-35: #_MINUTES line up_ME
-38: JAIL__JAIL numbe*
-40: numer*
-41: visit*
-44: por_NOT
-48: was
""",
    "slip": """
50: #_pack ALMOST_ME_oded ALMOST_won IF_USE ^_dirty ^_huffe* absti* aguar* anduv* bad_again blew_it buzze* caved chupe chute count__ME cruda crudo di_unos diero*__con faded fifth gave_in goma herma*_estoy huffe* hungo* k2 loade* los_compa* mezca* nip pint reinc* shot_up sniff* snort* start*_over thc the_wagon tippe* trama* tufo un_litro whisk*
48: AWAY_#_DAY TEXT_waste* sobre*_la used y_pues
47: peric*
46: clona*__ME pasta*
45: birra* caved_$ curb_$ twelv*_$
44: BROKEN_ME_USE YOU__al anten*_$ bebi gano_la on__bende* shots
43: beers me__unas the__game
42: USE_REMOVE_. every__this smoke* volvi_a
41: NOT_proud ^__jumo a_bende* ball_HOPE noddi* relap* still_cant
40: #__aguan* di_un fenta guaro inhal*_thinn* is__empty krato* lento nose_$ was_bad
39: ^__many ^_vengo adder* altas cumpl*__ME did__line vergu* volo
38: NOT_score ^_went black*__and
37: BROKEN_ME_# alcol fenta* gon good_UNTIL made__to not_sober
36: cero_AGAIN fume im_high
35: #__up bad__cant clean_time cough de__suegr* hasta__$ lit
34: DAY__AGAIN DRUG ME_._DRINK TOOK_DRUG_on ^__inyec* de_nuevo el__otra i_slipp* is__NOT keep__BODY me_embor* pero_IF then__more
33: a_subox* bump crack los_labio* nodde*_OUT since_the una_recai*
32: jale messe*_up pack recai tome_como traia
31: ._USE GO_por NOW__seis ^_$ as_of edibl* got__frida* home__i stop__going with__rooma*
30: USE_TIME been_using drain_$ drank drunk hadnt lines
29: ._IF_DRINK AGO__TOOK DAY__llevo DRINK__DRINK GO_AGAIN_OUT amane* blew__# blew_my bottl*__it brete* dirty knows light_$ recai_y tasha up__days
28: TOOK__raya USE_. ^_back ^_dos ^_salud antie*_$ chiva drank_and few gaste me_eche media_de pena picke*__$
27: AGO__DAY DRINK__NOW DRUG_with_ME NOT__BODY PAST_con TOOK_ME_KIN ^_told agarr*_la ended__using finis*_a fui good_til had__shot messe*__$ monte on_PAST resac*_y reset_my vida_nada was__there
26: ._TOOK DRINK_with NOT__un TEXTS___NOT ^__up acabe acuer*_$ antie* aqui__una demas*_$ las_WHAT mouth perdo* regue__AGAIN segui suppo*_to tuve__desli* use__y
25: ALMOST_ME_oding DRINK KIN__STOP OTHER_regue TOOK__coupl* TOOK__much ^__te ^_could* aguan*_y ando_bien comin*_down el_antro gone le_hice me_fume no__regan* nodde*_out not__anymo* payda* picke*_up resba*_OTHER tome_$ twelv* volvi__las y_STOP
24: DRINK__BUSY NOT__ando OTHER_juram* ^__month* ^_ando ^_one a_hit asham* by__in came__with el_finde es_WHAT feel_ME for__days line resto_$ rivot* think_come
23: DRINK_PAST LATER__BUSY ME_pique USE__al ^_rompi bathr* crave_# hubo i_used la__anoch* left__i ma not_proud once_this puse__y sorry_$ think__took up__night y_LATER y_YOU y_tengo
22: AGAIN__DAY AGAIN__squar* DRUG_# LATER__OTHER LIFE__OTHER ME_AGO_but ME_KIN_DRUG TOOK__of USE_AGAIN YOU___AGAIN ^_creo ^_used ano__una asi__mal i_alrea* inyec* la_heroi* mano_que me__yendo me_meti nodde* on__STOP poure*_ME puse tome
21: ALMOST__oded ALMOST_y BROKEN___DAY BROKEN___USE DAY_# GO_and PAST_DAYT TOOK__LATER ^__score alcoh*_del and__daddy as_hell drank_about el_fin fue got_high it_didnt lying me_encon* pase_de quick room screw*_up tequi*
20: #__hubo DRINK_. TOOK__DRUG USE_a_USE ^__diero* ^__picke* a_TOOK bridg* cel_por cuatr*_$ di drank_$ em_$ escri*__$ estoy__$ hit hit__all it_ME le_entre me_acabe me_drogu* my_cousi* no__remed* pase porqu* proba*_y resba*__DAY room_is shoul*__$ supe_decir the__LATER three white
19: #__pero #__yes AGO_LATER_. CAN_PERSON DAY_DRINK DAY_USE DRINK_NOT KIN_estoy LIFE_NOT_. REMOVE_in WHAT_tonta ^_estoy ^_got again arreb* been_DRINK bien_loco chupa* empez* i__say meti__y pache* porqu*_ya quier*_que ron sherr* toast__# wagon y_USE yea_ME
18: ._BROKEN AGO__DAYT IF_. ME_TOOK_DRUG NOT_ME_regan* NOT_llevo START_OTHER TOOK__y ^__comi ^__right ^_put ^_start* and_used blew buddy crist* day_one eight_ball finis* fuero* got__again hice marga* mismo nobod*__but que__debia score__ME the_rest un_desli*
17: DRINK_en GO_para HURT___BODY ME__HELP OUT__GO OUT__woke TEXT__at TOOK__NUMBER USE__DAY a__hoy agarr* back_at con__DRUG del__$ desli* detox did__again el_sabad* estoy__goma falle_$ foco from__KIN hace_rato hasta_atras hold_out i_drank jeje__$ loade*_$ me__ayer mood pues sinte* slipp*__$ strai* y_ahi
16: AGO_this ALMOST__come DRUG_DAY HELP_ME_. ME_BODY_HURT ME_USE_AGAIN NOT__regan* TEXT_DRUG_. TOOK_thinn* USE__PAST ^__gave ate bueno_para compr*_y date day__again days_i de_alcol en__$ en__banqu* heroi*_$ hit_the hones*__ME la_borra* mans__NOT menti* no__traba* of__right pipe rompi sabra* tecat*__OTHER used__$ used_and wicke*
15: AGAIN_to BODY__huge DRINK__DAY DRINK_de DRUG__DAYT DRUG___KIN HURT___PAST KIN___TOOK ME_OTHER ME_TEXT_DRINK ME_TOOK_# ME___NOT NOT_OTHER_parti* NOT_USE_anymo* NOW_._NOT TOOK__. UNTIL__#hour UNTIL_atras USE_de_NEW ^__cravi* ^_puro all_$ all__# an at__weddi* back__it bebie* been done_it es__OTHER few__the got__$ high_right i_smoke* la_botel* liter* litro mi_primo my__came neta norco* spice toman* tuve up_again used_yeste* while__cooke* white_$
14: ._DRINK_AGAIN .__USE AGO__storm DRINK_DRINK DRINK__DAYT DRUG_NOW_. DRUG_at IF_DRINK KIN_ME_STOP ME_TOOK ME_gano ME_jefa ME_sente MINUTES___AGAIN NOT__WHAT NOW__para OTHER__carna* OTHER_fin TEXT___WANT TOOK___ME YOU_GO ^_consu* aguan* basur* blanc* coupl*_DRUG cuent* estoy_DRINK estuv*_toman* every*__$ had__beer high__hell hones* hopin*_it i__back is_GO one_$ parti*_$ pukin*__$ ron_y sabe sauce_AGO sauce__the sient*__me solo_$ that__mine thc_$ the_weddi* think threw un_pase used_$ well_i y_yo
13: ._DRINK .__AGO ALMOST_# BROKEN__# DRINK_AGAIN DRUG__to DRUG__todo HELP__ME ME_GO_and ME_PROGRAM ME__CAN ME__up ME__yendo ME_gano_OTHER ME_messe* ME_so ME_vio NOT_LATER_OUT OTHER_BROKEN OTHER__USE OTHER_hooka* OUT_de REMOVE__stree* USE USE_TOOK ^__aguan* ^__marih* ^__salie* a_USE a__desde agua__ya anoch* arm__huge at_DAY at_ME_KIN ayer becau*_ME_NOW been_drink* birri* drogu* feel_like for__back fuero*_por hospi*_$ i__high la__$ la_buena letra*_$ loco night no_llevo on_like supo_a think__oding to__still verda* was__ME went__out years__in
12: BUSY__OTHER DAY_#_AGAIN DRINK_about ME_TOOK_un NOW___USE PAST_. TOOK__and TOOK_y USE_._NOT ^_cai ^_two a_# an_edibl* and__STOP andab* ando_DRINK ate_an como_# compr* con__DRINK forgi* hell_$ high__now hoy__la jaja_NOT juram* line__$ me__perdo* mi_jefa molly month*_down my__again off__in on_ME_KIN on_PAST_DAYT on__bottl* out_$ sheet*__the still__that the__like think_im three__to tome__la took_# wasnt weeke* well__done wine
11: #__i #_dias #_porqu* BODY_HURT_and BUSY__YOU CALL___WANT DAY__fuero* DRINK_NOW DRINK_this_DAY DRUG_PAST GO___HOME JAIL_. LATER_DAYT_BUSY ME_USE_date ME___AGAIN ME__llora ME__una OTHER___DAYT PAST REMOVE_it_NOW TOOK__DRINK WANT__a ^__con ^__lo ^__today ^_estab* a_littl* ando__loco bent borra* broug* cart_$ coca_y compa*_$ consu*_$ discu*_$ dormi*__$ dosis__no dosis_y drank__the el_monte estoy__NOW fourt*_one fria__OTHER heart i__pills i_didnt i_took i_went just_one la__# la_canti* le__$ llevo lying__YOU manan*_$ me_jale me_sente meti meti_$ not_lol off otro__$ pedo pero_ME tome__no wind_so with_DRUG
10: #__use ._ME_DRUG .__DRINK AGAIN_OUT_. DAY DRINK_con DRINK_it DRUG_. GO__. KIN_at LATER_._ME ME_supo NOT__remed* OTHER_virge* TEXT_. TOOK_. USE_PAST_. WANT__BROKEN WHAT_NOT YOU__PAST ^__carto* ^__got ^_chin ^_recai ^_relap* ^_smoke* a_proba* aguan*__DAY and__NOT anymo* are__ME away creo_no daddy_$ de_ME_KIN de__WHAT derro* despu* did en__manan* had__drink high_as i_black* in__sauce it_NOW mala marea*_$ me_gano me_pique meth on_DRUG otra otra__en picad*__DAYT relap*_and satur* sient* sient*__mal some still_DRINK tengo__piel the__crazy the__hank tuve_un under up_PAST vendi_ME waste*_$
9: ._AGAIN ._NOT_CAN .__GO .__UNTIL AGAIN__OTHER ALMOST__oding DAY_down DRINK_._WHAT DRINK__and DRUG_con DRUG_con_DRINK HURT_one KILL__. KIN_ME ME_ME ME__las NOT_aguan* OTHER___WANT OTHER_buena OTHER_del OUT_of_JAIL STOP___ME USE___NOT WHAT_UNTIL_OTHER WHAT_hice_GO YOU___OTHER a_DRUG all__it alrea*_got and_ME_GO and_TOOK and_now ando__# bueno centr* comin*__REMOVE de__ano esta_DAYT esta_tarde feel fuero*__un have_any help_me i_hit in__BUSY in__DAYT in__hospi* inyec*__mas la_cruda meani*__they no__decir piel_CAN resba*_OTHER_DAY right__$ sient*_WHAT some_DRINK some__$ the_vein think_i too_many una__NOW up__TOOK used_today vapin* volvi__tomar
8: #_picke* ._ME_OTHER ._OUT AGO__# BODY_is DRINK__del DRINK_a_DRINK DRINK_y DRUG__conse* LATER_AGO_. LATER__. ME___TOOK NOT_GO NOT__left NOT_for NOW__OTHER OTHER_DAY OTHER_DRUG OTHER_mante* STOP_and TEXT_the_DRUG TOOK__AGAIN TOOK_a USE__NOW ^_# ^__# ^__anoch* ^__cerve* ^__mai ^__mas ^__once ^__out all_weeke* animo both buena__$ by_mysel* cant con_OTHER con__botel* cousi*__like crew_$ died died__i done drink*__now el_jueve* ex feel__legs i i__drink* i__today jumo la_regue lips_going madre mae mal_$ mas_DRUG mire mysel*__the no_aguan* of__$ of_champ* perdi_mis pura_LIFE same__he sera_ME sola the_bag this_morni* took__hit truck vendi_mi woke__in xanax
7: #_pills #_ya ._PAST .__AGAIN .__PAST AGAIN__. AGO_DAYT_. AGO_DAY_. ALMOST___NOW DAYT__NOW DAYT__a DRINK__NOT DRINK___DAYT DRINK_a DRUG_feel GO___TOOK KIN___KIN ME_OTHER_STOP ME_TOOK_REMOVE ME__DRINK ME___ALMOST ME___DRINK NOT___NOT NOT__but NOT_do OTHER_antro OTHER_finde PAST__WHAT SICK__ALMOST TEXT___JAIL TOOK_DRUG TOOK__few TOOK__shots UNTIL_las WHAT_YOU YOU__a ^__dos ^__hit ^__tecat* ^__vieja ^_empen* ^_im ^_not a__$ a__then and_ME_CAN and__CAN ando__$ anoch*__la asi debia_la dias__$ didnt dos__USE drunk_$ en__antro got_drunk hold huge_and i__drunk in__year jaja_no llega*_mi me me_puse my__hurts my_siste* of_JAIL one_glass por__quint* puent* pura_vida quint*_$ recai_$ regue sunda* the__ME to_detox tragu*_de tres_dias truck__then un_ano una_$ use_$ was_DRUG waste* with_ME won won__STOP y_ME_DRINK y_NOT_GO y__sient*
6: #_days ._AGO ._BODY_GO .__NEW AGAIN_on ALMOST__es BODY BUSY___ME CALL_. DRINK__thats DRINK_at GO___ME HOME_and_ME LATER_OUT_. ME_NUMBER ME__REMOVE ME__at ME__right ME__y ME_clave ME_hate ME_pase NOT__GO NUMBER_TOOK_. OTHER___GO OTHER___ME OTHER_carto* PAST_con_OTHER REMOVE___YOU START_. TOOK_._ME USE__. ^__heart ^__lying ^__pasti* ^_been ^_la ^_tuve a_drink a_slip again_$ and__KIN bad_AGAIN birth* break_NOW cero_AGAIN_AGAIN champ* dope__$ el_coraz* en__fiest* entre estab* im in_ME_BODY in__garag* las llora__ME made_it me__mucha me__otra me_avent* mi__$ more_$ my_sobri* parad*_$ pero__$ poppe* primo_$ showe* stuff__do tempr*__voy that_shot time__a una_media use used_again vieja_me y_NOW y__bien y_fui you_know
5: #_USE #_i ._DRUG ._HURT AGAIN___DAY BUSY_una CALL_con DAY_. DRINK_to DRINK_un_DRINK DRUG__DAY DRUG___NOT LATER_JAIL MEANS__ME ME_GO ME_STOP_OTHER ME_TEXT_DRUG ME__. ME__OUT ME__trajo ME_encon* ME_in NOT__BUSY NOT__decir NOT_es OTHER_MINUTES_se OTHER___AGAIN OTHER_canti* OUT_OTHER PAST_._ME PAST__. START___AGAIN STOP_it TOOK_DRINK TOOK___DAYT TOOK_de USE_date YOU_di YOU_know ^__demas* ^__embor* ^__relap* ^_had ^_mi a_half algui*_$ and__took and_freez* becau*_i beer blew_ME blew__$ blue chest cheve* cravi* day_# de__DAY despe* dias discu* dos down_the drink*_again el__$ en_OTHER ex_$ gaste_OTHER girls_at got_lit got_loade* i__using it_$ jajaj la__ayude* la_gran la_verda* la_virge* le_digo many_NOT me_clave mis_# my_clean my_mans no__# on__today otra_vez party por_eso reset_ME stron* stuff tenia then_TOOK to__one today_dont tomad* tome_y una unas using vez_$ vez__dias weed y y_GO y__OTHER
4: #__$ #__bad #_de ._ME_SICK .__TEXT AGO_. AGO_DAY CAN__CALL DAYT_ME DAYT_NOW DAY_one DETOX_. DRINK_right_NOW DRUG__ME DRUG___WHAT LATER ME_._ME ME_CALL_. ME_TOOK_that ME_USE ME__STOP ME__WHAT ME__bday ME__down ME__that NEW_. NEW_NUMBER NOT_STOP NOT___BODY OTHER__ME OUT___DAY SICK__. TEXT__. TEXT___DAYT TOOK_#_DRUG TOOK__linea* TOOK_a_DRINK TOOK_it USE_and_ME ^__broke ^_con ^_pura ahori* amane*__la and__didnt ando anoth* at be_hones* beer__$ bourb* broke_my convu*_$ desde dias_se drink* en__canti* encim* eso feel_WANT fuman* fuman*__$ here its jale_una la_jale le mal me__jale me_pase mi__llora mi_mai mixed mood_im ni ni__parti* ni_modo now off__stree* out__woke pique shot slip slipp* still_on stuff__me tecat* tell think__oded today_$ too__DRUG up_$ vendi_ME_NUMBER was__# well_ME_STOP with_ME_KIN y__$
3: #_# #_of #_then ._BROKEN_ME ._BYE ._ME_TIME ._NOT ._YOU AGAIN_on_DRUG AGO__. BUSY__whole DAYT_. DRINK__the DRINK_mouth* DRINK_por DRUG___AGAIN DRUG_as GO__TEXT KIN__. ME_DRINK_# ME_KIN_trajo ME_USE_. ME__HOPE ME__ME ME__bueno ME__mas ME__un ME_black*_OUT MINUTES_y_OTHER NOT_GO_to NOT___NEW NOT_mas NOW__YOU OTHER_BROKEN_the OTHER__. OTHER_heroi* STOP_. TEXT_the TOOK_DRUG_. TOOK__at TOOK_a_DRUG TOOK_that TOOK_una YOU_. YOU__. ^__and ^__discu* ^__dope ^__had ^__la ^__on ^__pegue ^_just ^_le ^_manan* ^_three ^_trope* after__that algo_y also_ME_AGO and_ME and__$ ano_por away_# boda_$ check con__fria con__primo cravi*__$ didnt_answe* do_ME duerm*__labio* el__carna* empen*__cel encim*__# estoy__SICK fria__la hable_con have_CAN heroi* i_messe* i_relap* im__$ in_ME is_BUSY it jefe knows__YOU knows__you la_banda le_di linea*_OTHER llevo__$ lying__you lying_to man me_bebi me_inyec* me_vio mucho__$ oded one_hit over percs piel__$ pleas* por__conse* someo* thats_all the_DRUG too__cant trajo__y un_DRINK una__$ up__DAYT veint* vendi__celul* went y_NOT ya_van yo
2: #_ALMOST #__OTHER #hour ._BODY ._ME_TOOK .__TOOK BYE__NOT DAYT_de DAY_con DRINK__all DRINK_in GO__the IF__NOW KIN_WHAT_hice KIN_trajo ME_TOOK_de ME__KILL ME__SICK ME___BYE ME_ok ME_puse NOT_WANT NOT__ME NUMBER__para OTHER_NUMBER_por OTHER___NOW PAST_USE REMOVE_y START_a TEXT__PAST TOOK TOOK___DRINK TOOK__in TOOK__this TOOK__too TOOK_some WANT_to ^__celes* ^__used ^__yo ^_chipp* ^_cravi* ^_me ^_mis a_TEXT all_shift and__cant antro_$ bad be__ME becau*__NOW becau*__alrea* caso cero__AGAIN cero_otra chela* con cravi*__it de__buena did__much didnt__no ebrio empen*_OTHER empen*_OTHER_NUMBER fiest*_de fue__$ game__like going going_since got hasta hice__tomar im_drunk in__arm it_DAY it__$ keep lose many__keep parki* por__$ porqu*__me said_ME salie* say se_ME smoke*__with still stopp* strai*__the subox* tacha* thats_the them_then to_# to_YOU to__$ took_some truth ud un_tragu* una_raya vendi__NUMBER walk__all way__many worse_TEXTS worse_thing y_NOW_ME
1: #_DAY_NOT #__# ._NOT_GO ._NOT_NOT .__WHAT AGAIN___DRINK AGAIN__a AGO_OTHER BROKEN_the BUSY___NUMBER DAYT DRINK_NOW_. DRINK__. DRINK_and DRUG__# DRUG__. DRUG___TEXT HOPE__its KIN__hice ME_#_DAY ME_KIN ME_OTHER_BUSY ME__AGAIN ME__NOW ME__in ME__it ME__mucha ME__somet* ME_have_CAN ME_mans MINUTES_se NOT_modo NOT_tell_ME NOW NOW_. NOW_van OTHER___WHAT OTHER_banda OTHER_disco STOP_at TEXT_lit TOOK__ME WANT__. YOU_ALMOST YOU_acomp* YOU_discu* ^__hace ^_ate ^_ended ^_kind ^_that a__gran a_ver after_court al_activ* algo__ME and_NOT and_all ayer_$ back__squar* bien__$ brand* by cero__vez con__banda dos_DAY dosis drank_mouth* em empen*__NUMBER empen*_el estoy__escri* few_beers gallo got__last half hamme*_at have__every* hice_GO_DRINK hice__DRINK hice_fue hooka* in__liter* is__$ is__didnt it_again it_won la_hooka* la_paga lips littl*_$ mala_la me_supo mood_# my__bday no__ayer no_hope oded_$ of_jail pedo_$ perdo*_$ prime*__hice reall*_DRINK resba*_el sali sali__lo some_DRUG that__$ thats then this__$ to__# to__ME to__off today__judge took__$ took__too two un__$ vein vengo_OUT vengo_salie* went__to what__it whole_fifth y_OTHER y__acomp* yendo
-1: # #_AGO ._IF_ME ._NOW_NOT ._OTHER .__OTHER AGAIN_and ALMOST__AGO ALMOST___DRINK DAYT___DRINK DRINK_una DRUG__NOT ME_TOOK_a ME__NOT ME___DAYT ME___ME ME__the ME__vergu* ME_hice NOT_BODY NOT__up NOW__ME OTHER_DAY_. OTHER__y PERSON SICK___DAYT STOP STOP_de TEXT__marks WANT_DRINK WHAT_. WHAT__. YOU_de ^__the ^__un ^_bien ^_but ^_hoy ^_i ^_llevo ^_tome al__$ algo all_ME anos aroun* bar be becau* bette* bottl*_$ by__$ calor chat conte* creo__ME cuant* da_vergu* domin* el el_dia estoy__OTHER felt floor forgo* havin* i__like i__way igles* kids_$ long los marks me_$ me__vergu* monda* my my__$ parac*_$ peppe* por_USE pract* preci* puebl* red solo super tacos the_DAYT think* to_drink tomar took__shot trago un_YOU up work xanax_and
-2: #__NOW ._KIN ._ME_WANT ._NOW .__ME .__WANT AWAY BROKEN BUSY_. BYE_BYE CALL__. DRINK_._ME GO_to ME_WANT ME__DRUG ME___CAN ME___HURT ME_estoy NOT_. NOT_DRINK_. NOT_ME NOT__that NOW_GO OTHER___OTHER OTHER___YOU OTHER__en PROGRAM REMOVE_. STOP_ME TEXTS TEXT__# WHAT WHAT_OTHER ^__all ^__im ^__por ^__se ^__voy ^_anoch* aire all_day alway* back bus cloro creo__me dijo estar guys hahah* i_shot if inste*_of it__ME ive la like llama* lo__$ lol_$ los__$ muy no_tome nothi* parac* phone pinch* progr* puse_OTHER put que__$ se somet* tarde_$ tengo tengo_el the_KIN the__NOT throw* tired to toda took_too ultim* una_cerve* up_AGO up__USE you
-3: #__ME ._GO ._ME ._PAST_ME .__DAY .__THREAT AGAIN_. CALL DIE DRINK__y DRUG_y_ME HURT_ME ME_AGAIN ME_BYE ME_TEXT ME__TEXT ME___BUSY NEW NOT_OTHER OUT_the SICK__NOT STOP__# TEXT_OTHER ^__at ^__en a__now and__OTHER antoj* at__$ cafec* de_USE del dije dream*_i early en ese falli* he his just looki* mi__# might minut* mood__$ pill pool quien refre* respi*_$ smoki* so so__ME speed store this time_i toman*__$ took_the traba* up_ME vitam* with would years your
-4: #__the .__NOT AGAIN__TOOK AGO__NOT BROKEN__. DAYT__TOOK DAYT___ME DRINK_antif* DRUG_de KIN ME___BODY ME___DRUG ME___WHAT ME_just NOT___DRINK TEXTS_. THREAT TOOK_ME TOOK__whole USE_ME ^__did ^__preve* ^_y a__ME and_OTHER at_BUSY close* dance days de famil* food frien* go gripa had i_feel in__# is its_ME llora* mi my__last never on__$ porch sangr* se__OTHER sober the tylen* vi walke* was_ME
-5: #_and ._SICK .__CALL .__PERSON AGAIN__# AGAIN__DAYT AGAIN_in AGO_AGO BODY__NOT DAY_ME DAY__ME GO_a_OTHER KIN__DRINK ME_YOU ME__LATER REMOVE_the TEXT TEXT_AGAIN USE_it YOU ^__fue ^__is ^__los ^__tome actua* and_bough* are bed cafe choco* creo_WHAT_ME give have ladde* los_# los_KIN lunch maybe my_pills sobri* this_NUMBER todos tomar* very watch* well work_$
-6: .__DAYT .__YOU AWAY_. BUSY DAY_y DRINK_OTHER DRUG__in GO HOME KIN_DRINK MEANS ME_TOOK_. ME___OTHER NOW_NOT_. OTHER_de OUT TEXT___PAST TOOK_ME_DRUG WANT WHAT_PAST_. ^__broth* ^__i a_SICK al beer__the brazo cant__it como__$ cuand* droga fell getti* got__marks had__$ helad* insul* lol pasti*_para real regal* root_DRINK she slept take that the_pills thing* vecin* which ya_$
-7: #_ME ._ME_KIN ._NOT_AGO ._NOT_ME ._STOP .__DIE DRINK_un KIN___DRINK ME_NOT ME__por NOT__SICK NOT__in NOW__aguan* OTHER OTHER_DRINK THREAT_ME TIME USE__the WHO ^__there ^__volvi ^_de ^_el ^_it ^_proba* ^_quier* ^_thats broth* calle* cumpl* first for guy heart__racin* high hora i_use juice las_DRUG muert* nada_$ pase_OTHER perso* por_OTHER queri* shot_some start te tos trist* y__WHAT
-8: #__que ._ALMOST .__SICK DRINK__TOOK DRUG__DRINK LIFE ME__toda NOW_NOT_aguan* NOW_OTHER OUT__. PAST__ME REMOVE_ME TEXT_a ^__becau* ^__drank ^__you about compu* conte*_$ day falta good hit_my ill la_noche of one_of other peopl* prett* probl* reall* relap*_$ tiene* tome_mi volvi__la were
-9: ._LATER ._TOOK_ME DAY_and_ME IF_ME MINUTES_. OTHER_JAIL TEXTS__ME ^__beers ^_pase a__fiest* bit bleac* bough* cafes class dano deje dia front hours i_still inyec*_la los__DRINK nadie neigh* pasti* the_DAY these tome_un tomo we weeks
-10: ._ME_GO HURT KILL ME___MEANS ME__to MINUTES NUMBER REMOVE___NOT TEXT_to ^__like a a_DAY anda anyth* blood dio do esta had__seizu* haven* him i_cant love my__relap* o siest* sin sopa that__USE volvi_$
-11: ._OTHER_TOOK ._TEXT_ME AGO AGO__DRINK DRINK_ME DRINK_agua DRINK_coffe* LATER_ME OTHER_DRINK_. OTHER__a TOOK__OTHER TOOK__many ^_casi camio* cryin* job night* test
-12: #_$ ._AGO_ME .__BUSY GO__USE HOSP KIN__the ME__way NOT_ALMOST NOT_DRUG NOT__AGAIN OTHER___DRINK PAST_y_ME ^__every* ^__took a_DAYT bien_$ cocas con_ME did_# hes in__hand mes ofrec* six to_USE tomat* tome_la wife
-13: #__no AGO__all JAIL__# START_ME TOOK__# almos* but con__droga oye sueno
-14: CAN HURT_. ME___SICK OTHER_NOT ^_its cierr* corta* dias_$ graci* la_otra limpi*_$ para_OTHER poqui*_y sober_$ su tea tomab*
-15: DRUG_and_DRINK JAIL KIN__NOT ME__too NOT_AGO ^_oh ^_volvi a__right all_DAYT antif* casi cutti* from fui_por ha me_cai mess
-16: #__AGO NOT__DRINK ^_yeah metha* proba* segui__$
-17: AGO__AGO ALMOST GO__ME NOT_TEXT NOT__OTHER OTHER_TEXT ^__car and_# has ice preve* root sick slipp*_on
-18: DRINK_cafe ^__it de_tomar me__toda or root_beer that_ME
-19: agua eggs enter*_$ fall seizu* todas
-20: ME_USE_a TOOK_YOU brisk* cabez* churc* eche_un mejor
-21: #tel .__KIN WHAT_ME WHAT__DRUG ^_and cigar* clean_$ haha in__DRINK jaja_$ last
-22: USE_in ^_he botel*__la coffe* pasti*_$ porqu*__$
-23: CLINIC DAY_of dad limpi* mucha*
-24: DAYT_and pills
-25: USE_#_DAY USE_de_OTHER pero_NOT
-26: ME_NOW_. OTHER_DRUG_. pedi
-27: USE_PAST_y ^__sient*
-28: dream* drunk__the
-29: DRINK___DRUG
-30: TOOK_OTHER hand
-32: NOT_TOOK drunk_again used_to
-33: dream
-35: ribs
-37: DRINK__DRUG
-41: AGO_ME schoo*
-43: #_DAY_USE
-44: AGO_to
-46: HOPE___KIN NOT_USE_.
-47: water
-50: NOT_DRINK a_coke alcoh*_$
""",
    "wrong_number": """
50: CALL_mal NOT_carlo* YOU_looki* a__shop conoz* de_donde eres mixed pal_$
49: im_# tiene__NUMBER
46: ^_ho belon*_to busca* estan_manda*
43: writi*_to
42: WRONG ^_numer* le_erras*
41: by_that este_NUMBER
40: ME_STOP_de
39: ._WRONG PERSON_else WHO_sos
38: busca no_soy
37: right_NUMBER
36: TEXTS_are apunt*__nada
35: NOT__here TOOK_this ^_uh kevin know_no owner
34: NUMBER NUMBER_de_OTHER habla parte__quien
33: LIFE_here YOU_erras* ^_ident* ident* you_want
32: WHAT_consi*_ME do__know no__here this_belon* who_you
31: have_diale*
30: ^__perso* no__tengo reach*
29: HOME__famil* NOT_OTHER_. NOT_harol* WHAT_CALL ^__yours* aqui equiv*_$ rick su__$ telep* tony usted
28: ^__conoz* ^_name know_YOU me_llamo ningu* otra_perso* texti*_me think_$
27: NOT_es_ME ^__donde ^_este casa__famil* dont_know en__tiend*
26: is_NOT offic* yo__me
25: ME_NOT_START NOT_ME_. WHAT__WHO WHO__TEXT ^__confu* en_KIN_PROGRAM erras* get__numbe* may para_ME pleas*__your quien__es
24: TEXT_a_NEW WANT_corre* con__quier* dueno larry negoc*__el never__of quien_manda se_GO se_WRONG this yo
23: NOT_soy creo_que el_gusto era gusto_$ that_name
22: ME_just_TEXT NOT_es ^_soy hay_nadie la_perso* maria moved not__phone who__it
21: WRONG__. con__hablo is__busin* ramon
20: ._WHO de_famil* es_$ is__$ whoev*
19: NOT_john TIME_NOT_the WHO__. WHO_are_YOU got__numbe* her__$ kien__$ lo_conoz* quien wrong_fella yo__llamo
18: NOT_the_PERSON PERSON__. WRONG_fella YOU__TEXT belie* by__name consi*_mi esto__un gave lisa_$ mr name parte__WHO quien__y taque* the_hell um__weird
17: OTHER__WHAT ^_this nombr* sheil* who__is your__$
16: ME_NOT_OTHER NOT_mike WRONG_ME YOU_WRONG ^__es ^_she anymo*_$ de__$ de_parte este__NOT mike numer*_$ otra who__you
15: CALL__. NOT__any WHO WHO_es WRONG_. WRONG_KIN_. YOU___WRONG ^_esta aqui__vive es__$ me_pregu* not__$ numer*__lo quest*__we sheil*_$ shop_$ someb*__$ this_NOT what__is
14: .__WRONG KIN__. NOT_tanya YOU__ME YOU__the ana know_any mood nobod* nothi*_$ pleas*_i texti*_$ this_$ this_NUMBER this_about y_KIN
13: .__TEXT CAN_TOOK_YOU ME_TIME_NOT NOT_brend* OTHER_NUMBER_de OUT__WANT WHO_TEXT WHO_this ^__know ^_con creo_WHAT del_banco ese isnt__$ llama*_a named senor
12: .__NOT CALL_asi ME_ALMOST_. NEW_owner NOT_the OTHER_NUMBER YOU_have any__$ are__$ carla_$ diffe*_perso* escri*_$ gusto no_vive nombr*_$ quest*_have se__WHAT texti* the_WRONG
11: NOT_hay_NOT OTHER_TEXT_a OTHER_gusto PERSON_. TEXT_TEXTS WHO__it a_NEW a_stran* aint dont__you este__ahora esto guero lisa meant now otra__$ son_para the_wrong used
10: ._NOT CAN___TEXT KIN_WHO ME_CALL ME___PERSON ME__goats NOT_LIFE_here NOT_OTHER WHO_is_TEXT YOU_TEXT_a ^__isnt ^__me ^_do ^_whos a_nail am aqui_NOT brend* de_WHAT de_numer* i_talki* nail_OUT never_heard ok_weird reach*_a soy__$ telef*_de
9: ME__YOU ME___TEXTS NOT_in YOU_TEXT_the ^__moved ^_me askin* at__numbe* bro donde__escri* dont__anybo* era__otro es_OTHER_NUMBER has__NOW her i_never name__not pero_NOT sir this__OTHER
8: NOT__de NOT_se NUMBER__. START_up WHAT_consi* WHO_ME_TEXT ^__numbe* ^__pero ^_aqui ^_esto ^_not compa dar__NUMBER diffe* donde__TEXT es este_telef* husba* i_think ident*_yours* keep know__$ mio_$ no panad* perso* phone_$ quier*__$ soy this_AGO usted_$ weird__have who_is
7: ME_TEXT ME_TEXTS NOT__TEXTS NOT_mr WANT_. YOU_TEXT ^_im a_NEW_NUMBER a__offic* alvar*_at and_ME belie*__TEXTS chang*_her corre*_YOU dont_crave esta have_ME_TOOK inqui* me__asi never_signe* no_conoz* not ok_WHO party revis*_bien sorry verif* wrong_perso* you_$ you_peopl*
6: #_AGO ._WRONG_PERSON KIN_PROGRAM_. ME___NOT NOT__PERSON NOT___NUMBER NUMBER___OTHER NUMBER_mal OUT_._WANT WHAT___WHO WHO_eres YOU ^__aint ^__soy and_ME_NOT de_usted* error_$ habla_$ has__now have__NUMBER he his la__$ lupe_$ mal met_$ nail_salon numer*_mal ok__TEXTS para__$ phone__$ tal this__dont tryin*_to who__this whos_this with__$
5: ._BYE ME_NOT_ME NOT__START NUMBER_. OTHER__NOW PERSON START_en TEXT_ME ^__i ^__no ^__quien ^_creo ^_eres aint__$ con_quien cravi* dont_have equiv* es_OTHER fella i__$ list_$ no__ningu* por_WHAT_ME quier* tengo_START this__used weird_quest* wrong_guy you you_texte*
4: ._ME_NOT ._NOT_ME ._WHO_TEXT KIN_. NEW__. NOT_START_up NOT__. NOT_hay NUMBER__a TEXTS TEXT_. WHAT_ALMOST WHAT__. WHO__CALL YOU_. YOU_recor* a__NUMBER agreg*__$ am__talki* belie*__are debe dont en_ningu* for__else hell__this here llega* mal_$ mensa* must numbe*_$ ok__is ok__quest* tengo this_isnt tiene up__numbe* we_met
3: ._CAN_TOOK ._OTHER ._WHAT_NUMBER .__WHO ALMOST__WHAT KIN ME__TEXTS ME_raise NOT_YOU_tengo WHO___TEXT YOU___NUMBER ^_sorry befor*_me carlo*_$ con_AGAIN con_otra dont_use esta_NOT estan_TEXT have here_$ i_raise inten*__me keep_TEXT marcu* marcu*_$ mixed__up my_numbe* no_hay now_$ pleas* pleas*_corre* progr* quien_me someo* tengo__gusto up
2: .__AGO .__OTHER ALMOST BUSY___NOT CALL_. ME_. ME_TOOK NOT__WHO NOT_know_NOT NUMBER_anymo* OTHER__. WHO_is WRONG_NUMBER_. ^__equiv* ^__for are_inten* belon* carlo* con_WHO conmi* dont__what el_guero else_$ goats__NOT heard__YOU me_llega* name__NOT numer*_ahora one__ME por__ME tanya there*_NOT this__ME
1: ._KIN_WHO ._NOT_OTHER .__PERSON KIN__OTHER ME_NOT ME__is NOT NOT_CALL_. NOT_ME NOT__YOU OTHER_guero WHO_quier*_CALL WRONG_PERSON WRONG__bud WRONG_guy ^__consi* ^__de ^_i ^_le bien de_NUMBER de__escal* dejo este__OTHER for__$ has heard__you is_$ is__ME manda__$ mi__$ my__now never__up nunca parte_de quien__$ sos_$ su this__NOT who__texti* yo_nunca your_recor*
-1: ._REMOVE_ME BUSY HURT ME_NOT_know ME__a ME__de NOT_WANT NUMBER___PROGRAM OTHER___OTHER WHAT__this ^__is ^__you ^_hay again_$ be conve* el_numer* every* from mi more numer* one or soy_ME una when
-2: HELP LIFE_. ME_TEXT_a ME__ALMOST ME__NUMBER PERSON__WHO STOP__this TEXT___NUMBER YOU__OTHER YOU__to ^__mi ^_pleas* a__OTHER actua* bette* con__habla* del me no__nada numbe*_now para way wont y_NOT
-3: ._REMOVE BYE___ME CALL__NUMBER LIFE NOT___ME OTHER WHO_NOT YOU___NOT anyon* con de_ME i i__think inter* lo my un well
-4: ._ME ._TEXT BYE_. ME__NEW ME__this NOT___TEXT USE YOU_know ^__im calle* en es__NOT este_$ girl hi its just out this__AGAIN thoug*
-5: ._NEW_NUMBER JAIL NOT__ME NOT_tengo OTHER___ME SICK TEXT___ME call de_NOT es_quien like me_equiv* mejor nadie numbe*_for o thank to va y
-6: ._NOT_TEXT ._NOT_WHO ._PERSON NOT_. a_NUMBER es_WHO hoy las no_tengo numbe*_in numer*__no why y__NUMBER you_know your
-7: OTHER_TOOK REMOVE YOU___YOU de_$ it judge* man new
-8: # ME__ME NOT_TEXT NOT___OTHER OUT doing gave_ME of
-9: ME___TEXT ME__know PERSON_WHO TEXT_TEXTS_. WHAT alber* cuand* do do_YOU la
-10: DRINK NUMBER_AGAIN ^__un and el fuert* in le__$ thats
-11: DAY NUMBER__WHAT cant telef*_$ time with
-12: DAYT ME___ME NOT_WRONG WANT messa* numer*_de oh text_this the they wait wrong wrong_$
-13: BODY WHAT_YOU but nadie_$ reall* that
-14: NOW STOP all good on uhh yeah
-15: ME___NUMBER NEW_NUMBER hey mas mis
-17: KILL
-18: CALL_ME IF
-19: GO NOT__TEXT cambi* so
-20: HOPE chat quit
-21: LATER los
-22: new_numbe* por
-23: ._START haha
-24: CAN WHO___NUMBER este__$
-25: CALL___NUMBER
-26: BROKEN
-27: es__numer*
-29: sin
-30: #tel
-31: #_$
-40: nuevo
""",
    "back": """
50: BYE__# NOW_CAN_conte* NOW_NOT_estoy ^_found cumpl*_ME desem* encon*__NUMBER fianz* im_home is_over me_solta* pausa_$ reach* this_DAYT toppe*_up volvi
49: de_nuevo ya_ando
48: good__go
47: agaim bail_$ sigam*
46: CAN_START_TEXT
45: ^_finis* en_linea just_TEXT_OUT
44: OUT___JAIL in_range
43: fin_OUT
42: ME_devol* fixed relea*
41: ^__pusie* listo los__DAY
40: ._NEW_MINUTES OUT_bajo
39: ^_made apare* centr*_y longe*_in telef*_lo we_good
38: ._TEXT_MINUTES got_bars senal with_DETOX
37: disch*_me guess_who scree*__can ya_baje
36: AGO__. ^__over ^_termi* as_of bough* dispo*
35: ^__power ^_regre* ^_vacat* mismo_numer* resur*_$
34: OUT___HOSP ^__fin alta gradu*_the recar* sprin*
33: AGAIN_from DAY__AGO DETOX aca me_devol* repor*
32: ._OUT ME_STOP_GO ME_loose OUT_y boat disch* land_$ los_cayos most_of repai*
31: LATER___DAY ^_hola done it_OUT noon tierr* vuelv*_a
30: CLINIC__ME PAST_DAYT_. ^_back ^_minut* came_down despa* estoy__nuevo
29: AGAIN__NUMBER TOOK__los ^_off got__minut* hi_$ liber* vine volvi_$
28: ._REMOVE NOW_OUT_. NUMBER_BUSY ^__acabo im__again in__DAYT
27: CAN_TEXT NUMBER_is_AGAIN TEXT__MINUTES WHAT__conte* ^_sali feeli*__# la_liber* migra*_ya paid_the serve*
26: ME_OUT ME_TIME OUT_and_ME WANT_AGO_. ^_compl* ^_conse* a_month im_back let__go my__days road_with
25: AGAIN DAY_but ^_walke* ahead_$ de_AGAIN dejar* from_san juez_me sorry_# the__DAYT toppe* walke*_OUT ya
24: ._NUMBER OUT__JAIL TEXT_TEXTS_AGAIN TEXT_it TOOK___ME aire aqui can__me me_loose mood salir_hoy worki*_$
23: HOSP HOSP_y ME_OTHER_AGAIN cayos funci* in__state* last_week prend* reviv* walke*_out
22: ._ME_REMOVE NOW___NUMBER OTHER_finca OUT__DETOX OUT_and TEXT_OUT ^_new del__PAST llegu* signa*_again
21: DAY___NOW ME___START NOW_ME_recon* NOW_estoy OTHER_CLINIC_. OTHER__it OUT__DAYT PAST_. TOOK__miss YOU__MINUTES ^__let a__orden* apara* diero*__START hey_its on_AGAIN pause_$
20: #_days .__START CAN_TEXT_TEXTS JAIL__NOW OTHER_NUMBER ^_final* animo estab* estoy__AGAIN from__ME graci*__dios on_again regre*_del sali__hospi* seat
19: HOME_LATER HOME__# NOT__NOT STOP_AGAIN_to can_answe* discu* me_diero* servi*
18: MINUTES NOW_tengo_MINUTES TIME__from ^__del ^_home ^_out bebe did__miss estoy__vuelt* from_AWAY repla* same_NUMBER works
17: ._STOP_DETOX .__OUT AWAY_STOP ME__but MINUTES_NEW ^__pase ^__went ^_ya and_used aqui_repor* arreg* carga*_$ de_OTHER_CLINIC donde dried_out its_ME libre mood__a no__hold of_pawn puede*_escri* regre* sus_orden* viaje
16: CALL_ME_. GO__AGAIN LIFE_. MINUTES_AGAIN NEW_MINUTES OUT_NOW_. OUT_PAST ^__more ^_came ^_llegu* ^_sorry ^_vine answe* compr*__NUMBER despu* estoy_OUT punto*_y the_rig to_$ torit* was_under worki* ya__recon*
15: #_DAY AGO__DAY DETOX_PAST KIN__here ME_NUMBER ME_avail* NOT__lol WANT_CALL gradu* hi hija__puso i__text lande* llegu*_de mi_trata* mismo no__since off_the recup* se__habia today_so weird_OUT
14: #_for ._HOME BUSY__. HOSP___ME ME_KIN_in ME_good ME_own_DETOX NOT_longe* NOW_TEXT_del NOW__MINUTES NOW__de NUMBER NUMBER__AGAIN ^_tire a_charg* burie*_KIN en_NUMBER home im_here mejor_y over_you phone phone_for pregu* signa* telef*_ya weird_out with__servi* y_OTHER
13: #__ya ME_MINUTES_NOW ME_TEXT_para ME__arreg* NUMBER_was OTHER_red TEXT__HOME ^__back a_# a_casa came_on can dejar*_salir hey__me im_aroun* now_$ nueva puse_MINUTES ready saldo se_STOP thank*_for week_$
12: GO__red HOME__ME JAIL___GO ME_TIME_. ME_babie* NOT__to NOW__NUMBER NOW__los NOW_baje NOW_pase OTHER_CLINIC OTHER__y STOP__ME USE_. USE__# WANT_is ^__longe* ^_they afuer* bail feels_weird got__now here hey_im home_from im__$ listo_$ new out_# resur* weeks
11: #_ya ._TEXT .__PAST AGAIN_. CAN_TEXT_. GO_. GO__ME HOME ME___JAIL ME_was NUMBER_AGAIN OTHER_CAN_ME OUT___AGO OUT_of_JAIL TEXT_. YOU_TEXTS ^__out ^__sprin* ^_aqui cel charg*_$ de__CLINIC do__check finis* flew_in good__GO habia_BROKEN in_HOSP la_panta* let_me me_compr* perdo* regre*_de rehab_$ sus tengo__$ they_cut today_$ y__tengo ya_pase
10: #_and ._LATER ._NOW_IF AWAY AWAY_. ME___YOU MINUTES_. NOW___TEXTS NUMBER_kept TEXTS_NOW TEXT_para_OTHER TIME_AGAIN_NOW ^__de ^__el babie*__me back_my came charg* con_MINUTES dale de_alta del__$ en__$ fine like_befor* lo no_longe* now of_detox ok__CAN on__grid power_came serve*_my since_sunda* tiemp* ya_recar*
9: ._AGAIN ._OTHER_CAN AGAIN_del CAN_REMOVE_ME GO_ahead JAIL_._NOT KIN__ME ME___NOW ME_habia_BROKEN NOT_NUMBER_for NOW__TEXT NUMBER_. OTHER_liber* STOP_with_ME ^__from ^_disch* ankle aqui_estoy arreg*__NUMBER been celul* count* estoy got jeje_# la__ayer lo__$ me_recon* night_$ no_conte* serve*_ME state*_$ tengo_NUMBER under_the you__take
8: #_$ ._STOP_OTHER .__STOP AGAIN_but CAN_reach_ME DRINK_. HOME_. HOME_NOW LATER__# ME_TEXT_OUT NEW__BROKEN NOW___HOSP NOW___NOW OTHER__ME PROGRAM__NEW STOP___GO TEXT_._NUMBER TEXT__. TEXT__certi* ^__it ^_done ^_paid ^_reloa* activ*_el clean done__to estoy_$ from__HOSP kept__numbe* liber*_$ los_mensa* made_it me__today meeti* new__works of_JAIL of__JAIL paso_OTHER switc*_on text__$ they_dropp* treat* turne* up__$ veo y_#
7: #__ME ._START ._STOP HOSP_. JAIL_ME ME___AGAIN MINUTES_NOW_so NOT_estoy NOW_ME_STOP NOW__OTHER NOW__del OTHER__AGO TEXT_ME_NUMBER TOOK_ME ^__compr* ^__is ^_guess ando back_on con__$ con_senal conse*__MINUTES dona drill estam* for__patie* got__certi* habia__el has__GO hello la_finca llega* my__picke* off out podem*_START repla*_my same_numbe* telef*_$ the_progr* you_can
6: #_# #_animo ._HOSP .__CAN .__NOW AGAIN__AWAY AGAIN_on ALMOST_# BROKEN_. DETOX_and GO_HOME HOME_from JAIL__. KIN_. ME_NUMBER_kept ME_OTHER ME__los ME_diero* ME_recon* NOW__. NUMBER__TOOK OTHER__WHAT OTHER___NOW OTHER___WANT START_. STOP___DAY WANT_AGO YOU___NOW ^__cambi* ^__got ^_de ^_phone* alive ando_en de__boss de__clini* did done_back em_$ grid_$ guy habia__OTHER im_avail* loade* lol more__im norma* ok ok__AGAIN own_bed pero__$ por_fin so_TEXT su__refug* telef* termi* the__late usted* was ya__saldo
5: .__AGAIN CAN___NOW HOME___HOSP HOME___OTHER JAIL_. ME__AGAIN ME_burie*_KIN NOW_ando_OUT NUMBER_for NUMBER_is OTHER_dropp* OUT___NOW PROGRAM_._TEXT REMOVE__. TEXTS_AGAIN TEXT_del TIME_ME ^__can ^__la ^__my bien_$ both conte* crave estos_dias found_ME_NUMBER from__AWAY gone gradu*__PROGRAM guard*_$ hospi* i_can las__otra me migra*__NOW minut* mood_# out__count* psych so__em sunda*
4: ALMOST__. AWAY__PAST GO_DAYT_for GO__OTHER JAIL ME_MINUTES ME_OUT_. ME_WANT ME___DAY ME___OTHER MINUTES__. NOW___HOME NOW___OTHER NOW_so_TEXT OTHER_BROKEN_. START_OTHER TEXT_it_BUSY TOOK__card ^__animo ^__dejar* ^_got ^_just ^_me acabo_la after_the avail*__$ back_$ back__the back_off bajo bien__su bus casa casa_con del_JAIL ese estoy__casa for_mood from give_me go im ir luz me_go minut*_are more_LATER para_OTHER progr*_got put rig sali same se__OTHER so_send sore_but throu* vine__OTHER volvi_de
3: #__# #_y #hour ._HOME_NOW ._NOT_GO .__DAY AGAIN__ME ME ME_NOT ME__DAY NOT_more_LATER NOW_._OTHER NOW__OUT NOW__recon* NUMBER__NUMBER NUMBER__the OTHER_AWAY_. OTHER_HOSP OUT__HOME OUT_of_DETOX PROGRAM REMOVE__las START_TEXT TEXT_a YOU_every_DAY ^__with ^_concl* ^_im acabo ahora_traba* aqui__GO bad_but can_ask centr* de_ME detox diero*__alta el_inter* estos_DAY estuv* gave good_again guy__it here_$ hospi*_$ la_carce* lives__$ loose mom_im out__detox reach*__$ ready__do red_$ scree* we_burie* you__ask
2: ._BYE .__JAIL AGAIN_AGAIN_con CAN_START CAN_conte* DETOX_. HOSP___NOT ME__DRINK ME__ME ME_compr* OUT OUT_._WANT OUT__BUSY PAST START__. TEXT__NOW ^__$ ^_we amigo__$ and_ME andab* back__$ boat__in cojo concl*_ME conse* del el_cel fianz*_y get_texts go_ahead gone__and gradu*__progr* grid habia_BROKEN_OTHER in_ME is_here kept_the la__desde la_casa morni*_from my_daugh* of_jale own_DETOX pero__BUSY puedo_conte* pusie* reach_ME_NOW repla*_ME reviv*__# segui*_$ sient*__y sigan sigo sober the_NUMBER the__$ they_let tiemp*_BODY un_# usted*_discu* vine__la vivo ya__$
1: #__amigo .__LIFE AGO_more BODY__REMOVE BROKEN CAN__YOU DAY DAY_. DIE_. HOME_con KIN___WANT LATER__OTHER ME_BROKEN_. ME_ME ME_REMOVE ME__. ME___DETOX ME___ME ME__pleas* ME__tiemp* ME_burie* ME_here NOW_CAN NOW__GO NOW_tengo_NUMBER NUMBER__talle* NUMBER_dried NUMBER_dried_OUT OTHER_KIN PROGRAM_AGO REMOVE___TEXTS REMOVE__north STOP_._YOU STOP__# TEXTS___ME WHAT__. YOU_CAN_REMOVE YOU_patie* ^__ayer ^__cap ^__now ^__regre* ^__the ^__who ^_se and__$ aqui__de ayer back__my bad__USE be_pleas* compu*_OTHER de_vuelt* desca* dias final*__# from__every god good_time guy_got has__gone is_STOP it__under la__$ lo_arreg* los_# my_babie* my_phone noche__a noche_escri* of_DETOX pero__traba* pleas*_to podem*_segui* que__$ reach__now rehab san_juan smell_bad su_amigo to_norma* well_ME y_WANT your_patie*
-1: #__AGO ._AGO .__ME DAY_JAIL DAY__. ME_HURT NOW__bien NUMBER_NEW_. OUT__MINUTES OUT_de TEXT WRONG ^__and ^__en beto__NOW cance* day de_MINUTES frida* ive of__$ old they took up vez what ya_$
-2: #__$ #tel .__BROKEN AGAIN__jaja BROKEN__# BYE__ME ME__DAYT MINUTES_ME_NUMBER NOT__OTHER NOW_OTHER NUMBER___ME STOP___ME TEXT_ME acost* ago at__$ con__KIN deuda* esto estoy__OTHER in_# into las mero now_im of okay power__out reall* so tarde the thoug* thoug*_$ y__$ year
-3: ._NOW_GO AGAIN_jaja NOW__NEW NOW___DAY OTHER_DAY OTHER__a REMOVE_ME TEXT_OUT_of TOOK USE__OTHER ^__con ^_i ^_it ahora apunt* be becau* by for_ME from_JAIL home_$ is it_AGAIN just mi phone_$ por stop there voy ya__bien
-4: ._DRINK ._TEXT_ME ._YOU_TEXT CAN ME_PAST_DAYT NEW_ME NOW__ME NUMBER_TEXT OTHER___HOPE all_good are_YOU chip de espos* estoy_REMOVE have how llego mexic* power__OUT salgo se soy tempr* thats van
-5: ._ME AGAIN_OTHER ME_KIN MINUTES_OTHER PERSON TEXT___DAY TEXT___NUMBER WANT ^__a ^__estoy ^__in ^_pleas* ^_stayi* ando__$ at_# chang* en esta like on__$ perso* she the__home volvi_a
-6: #__me .__NUMBER AGAIN___ME ALMOST CALL DAYT DAY__# ME__TEXTS ME___OUT ME___STOP ME___TEXT ME__the ME_just OTHER__del OUT__AWAY ayer_$ el__$ month* next numbe* the_HOME y_ME
-7: AGAIN___AGAIN IF KIN__HOME NEW__. NOW___START OTHER WHAT ^__me ^_la a__HOME about bien__$ de__$ doing este house i or prett*
-8: .__YOU AGAIN_de_OTHER JAIL_OTHER NOT_ME NOW___AGAIN NUMBER_MINUTES USE bed casi es for ill last plan still
-9: BODY DRUG REMOVE STOP WHAT_NOW YOU___NUMBER ^__i ^__new beto dog going im__now in__DAY its la_beto me__# start* too una
-10: # ME_TOOK OTHER___NUMBER TEXTS__ME ^_and a_OTHER if it missi* narca* para twice un
-11: .__HOSP BUSY NOT_MINUTES NOW___BUSY con he im_done says the_DRINK then tomor* yeah
-12: #__PAST HURT ME_at NOT_TEXT NOT__MINUTES TEXT_AGAIN a list my_numbe* numer* of__# otra to
-13: ._ME_GO DRINK__. KIN MEANS TEXT_NEW TEXT__of arrep* get santa segur*
-14: HOPE KILL ME_AGAIN_. NOW_NOT al my oh solo this
-15: AGO_NOW SICK START__OTHER right that will
-16: de__OTHER haha
-19: ._BROKEN AGAIN__# JAIL_# OTHER___OTHER UNTIL
-20: ._AGAIN_OTHER USE_a sale
-21: court of_MINUTES
-22: ^__bill ^__to
-23: ._PAST AGO
-24: ._REMOVE_ME hace
-25: NOT la__# only
-26: panca*
-31: work
-34: recog*
-35: del_BUSY
-41: party
""",
    "call_me": """
50: ^_sos my_mento* phone_me telep* timbr* un_human*
49: llame* voice
47: hit_my
45: ben_$
44: by_phone
43: a_voice
41: CALL OUT_to speak_with
40: por_texto
37: that_talks would_help
36: LIFE_PERSON_. TEXT_a_LATER text_$
35: CALL_ME WANT__hear
34: me_marca* un_phone
33: marca oido_$ una_llama*
32: about_my call dale
31: WANT_CALL ^_perso* conse*_$
30: PERSON con__enfer*
29: WANT_CALL_con WANT___KIN con_algui* por_WANT_NOT ring_me su_llama*
28: llama*
27: WHO_CAN me_llame
26: CAN_CALL_con PERSON_de ^_prefi* lets_talk marca* sos_$
25: NOT__in hable* llame plati*__$ telep*_me
24: HOPE_ME_a NOT_type STOP_HOPE ^_is buddy can_we por_telef* un_CALL una_boss
23: ._ME_TEXT CALL_AGO CALL__DAYT CALL__one ^_could conta* llama mejor_CALL misse*_your one__YOU
22: ._WANT PERSON_WANT_. ^__con ^__habla* asap by_NUMBER hable i_cant kids_are need still_WANT
21: CALL_NOW CALL__AGAIN habla*_un here_a marqu*
20: CALL_. DAY___CAN GO_on NUMBER_NOT PERSON__up WANT__una ^_hall a_CALL have__PERSON talk_#
19: NUMBER PERSON__NUMBER asap_$ call__you hey_CALL just_CALL lonel* misse*_YOU the_NUMBER
18: CALL_de_NEW ^__podri* hit__line las__$ neces*
17: ._CALL_ME ._CAN ^_talk its_impor* nobod* one__you speak_to telef*_$
16: CALL_ME_. CALL_so WHAT_ME_CALL ^__$ echar i_want las_# sumon*
15: ME_UNTIL_to NUMBER_ME WHAT_ME ^__tanti* impor*_$ me__shout
14: #_but ._CALL_AGO TEXT_ME_NUMBER ^__cravi* ^_get ahi_$ con__puedo habla*_hoy llama_$ me_inste* podes_CALL por_TEXTS put__UNTIL someb* tomar
13: #_have CAN__CALL ME_CALL_to NUMBER_AGO WANT__PERSON ^__me a_perso* anybo*_there con_OTHER con_WHO enfer*_$ esto habla*_$ i_talk it_$ misse*_YOU_CALL need__real pasem* perso*__$ sumon*_$ tonig*
12: CALL_por CAN_ME_CALL CAN___CALL CLINIC_por ME_CAN ME__the ^__# ^__puede a_llama* by__$ con_PERSON el_padri* favor frida*_i here__perso* la_llama* me__habla* mejor of_YOU por__$ que__mato the_phone want__talk
11: ._CALL CALL_OUT CALL__LATER CALL_por_WANT ME_NOW_. ME_WANT_a ME___SICK PERSON__GO TEXT__mejor YOU__ME cuchi*__esta me me_$ talk_$ that_CALL
10: CALL_WANT_. CALL_to ME_WANT ME__WHAT NOT__TEXT PERSON_. WANT_to_CALL ^__need about_the algui* break__# call_and habla* llama*_$ me_podri* pasem*__la real_perso* salie*__$ shift talk__me texto there to_$ un un__$ una_KIN vi__llama*
9: ._ME_CAN .__OUT CALL__WANT CALL___CAN KIN__WANT OTHER_CALL_. OUT_de PERSON_aroun* PERSON_on WANT__WANT WHAT__CAN WHAT___OTHER WHAT_tengo ^__could call_$ dame dame__CALL give__a got llame_me me_puede* pero_NOT pleas* puede real__WANT telef* un__NOT usted*
8: ._TEXT CALL_._ME CALL_AGAIN CALL_ME_AGO CALL_ME_OTHER CALL__DAY CALL__HURT CALL__NOW CAN_YOU CAN_YOU_CALL ME_WANT_PERSON ME__WANT NOT_por_TEXTS NOW_CALL_ME OUT__BUSY WANT___CALL WANT__on ^_pasen* a_LIFE_PERSON a_PERSON anybo*__$ can eveni*_$ free la__$ la_enfer* oido perdi plati* pleas*_$ the_shot to_talk tomor* un_telef*
7: .__CALL AGAIN__CALL CAN_CALL ME_TIME ME___HURT ME___NOW OTHER__BUSY PERSON_there WANT___PERSON ^_# ^__un ^__y agrad*_una de_guard* estoy from__$ get hear_from hoy llama*__$ para_habla* podri* que__hable reach_OUT salie*_# to_CALL too_long when_you would_you
6: .__NUMBER AGO_YOU CALL__OTHER CALL___HOME CALL_for CAN_ME LATER_. ME__PERSON THREAT TIME__ME ^__a ahi ando ben camin*__NOT casa dial en_OTHER favor_no ganas marti*_$ mejor__me on perso*_$ podes_llama* pueda put there_$ you__$
5: CAN_. CAN__a HOPE_._NOT ME_CAN_CALL ME__HOPE NOT_alcan* NOW_. TEXT_. TOOK__WHO WANT WANT_. WANT__here WHAT_TIME ^__supli* agarr* by conmi* couns* estab* for__call no_alcan* of_ME_NOW phone puede* put_ME_UNTIL reach_out solic*_CALL text up__call would_like
4: #__# #__i .__ME AGAIN_AGAIN_. AGAIN__. CAN___NUMBER DIE HOME HOPE ME_CALL ME__at ME_inste* OUT PERSON___CALL YOU__. ^__got ^__to ^__up ^_me about__shot afrai*__what after al_NUMBER al__$ cravi* cuand*__$ de__$ dial_me do_ME_CALL k llama_me llame*_$ my__same need_someb* nuevo numer* pasem*__OTHER que_tengo to__bad use
3: #_# AGAIN_. AGO__. BUSY CALL__. CALL___AGO CAN DAYT_. ME_. ME_AGAIN ME_KIN_se NUMBER_. PERSON___NUMBER TEXTS_. THREAT___ME WANT_oir WHAT___ME ^__like ^_hey ^_need ^_un at at_# befor* boss_$ have__about line llama*_en talk_to telep*_ME throu*_to to__$ to__ME to__call una we__tomor*
2: #__CALL ._AGO .__OTHER .__SICK .__TIME .__WANT AGO__CALL AGO__ME ALMOST_CALL ALMOST__. CALL__up CAN___OTHER DAY_WANT_to DAY___CALL DRINK HOPE__a LATER__ME ME_STOP_HOPE ME__TOOK ME___CALL ME__to ME__with OTHER___ME WANT_a_PERSON YOU_. YOU_have a_shout bad boss con_WHO_CAN dont good__CALL guard*_$ have_quest* i__quest* i__somet* minut* pasen*__OTHER quien_puedo tengo there__CALL tough__WANT vi__CALL when
1: ._CAN_YOU ._NOT ._YOU CALL_LATER CALL_ME_up CALL__estab* HOPE_. ME__OTHER ME___WANT ME_have_TEXTS NOT___AGAIN NOW___DAYT OTHER_PERSON PERSON___WHAT TEXT__sec TOOK_ME WANT_a YOU_CALL_. ^_lonel* ^_pasam* a__$ ando_camin* d do el_paro estoy__$ is_ME live_perso* manan* me_marca mi_herma* need__talk on_shift para__DRINK put__throu* si the__$ today tomar__el would__call y_llama you_call
-1: #__$ .__YOU CAN_CALL_ME HURT IF___CALL ME__YOU ME___NOT ME_a OTHER_. PAST STOP a a_real ayer dijo_CALL_ME es__$ good__$ here_$ my of on__CALL refus* se_ME talk_with to voice__TEXT wants well
-2: ALMOST__CALL CALL_ME_IF CALL__a CALL_of CALL_with GO_to_CALL KILL KIN KIN__. ME PROGRAM a__PERSON about__$ again answe* call_me es estoy_habla* go habla_$ had hope llama__me mi talk__someo* thank* what would
-3: #_$ ._ME ._TEXT_ME ALMOST_. ME__TEXT ^__this ^_i ^_no a__NOW call__mom else estoy_CALL ever know llame_a my_phone only quier* refus*_to sigue today_$
-4: .__NOT .__STOP CALL_con_ME CALL_to_ME DAY KIN__CALL ME__. ME__NOT YOU_NOT ^__just ^_its ^_someb* ^_the a_lot esta mi_padri* o por refus*__CALL some to_TEXT
-5: AWAY CALL__PERSON CAN__. CAN___ME CAN_be HOPE__CALL ME_CALL_. NOT__WHAT NUMBER_CALL_. WANT___ME WANT_to WHAT WHAT__en be el i__$ i__talk its jajaj* more out real__$ y
-6: CALL_ME_KIN CALL__about CAN__ME GO__CALL ME___GO NOW_ME PERSON__a TEXT_ME WHAT__WANT YOU__to alrea* en ill in job lol_$ pregu* thats think y__CALL your
-7: CALL_YOU CALL_about NOT___ME NOT__to PERSON_PAST PERSON_here an call__a dice good_CALL i que__da quien__habla*
-8: ._BUSY .__HURT ME_PERSON ME__NOW call_my las let talk_about to__KIN y_ME you
-9: ._WHAT AGO_ME HELP ME__CAN NOT___CALL WHAT__esto YOU_WANT del dos the
-10: CALL_OTHER and it le llama*_de numbe* so
-11: .__IF CALL___PERSON GO KIN_por NEW OTHER but cente* este for just todo will with_ME
-12: CALL___OUT JAIL KIN___ME ^__tengo ^_call conve* llame*__# llame*_al que__llame* speak*
-13: NOW__. NOW__CALL OTHER__OTHER START WHAT__. WRONG jaja like
-14: ._KIN PERSON_to a__CALL dont_call
-15: ^__call ^_like como find graci* how that when_i
-16: NOT__ME REMOVE anyon* haha later polic* talk__you they yeah
-17: ME_KIN a_ME al_# dijo__me esper*_una wish
-18: ._OTHER NOT__CALL i__call i_call los
-19: BYE PERSON_WHO actua* famil* we
-20: CALL__y NOT_WANT
-21: ME_IF llamo
-22: CALL__un calls or
-23: ME_CALL_ME oh
-24: LATER_una NOT_CALL graci*_por me_llame*
-27: call_#
-28: need__call to_call wants__talk
-29: maybe
-30: spons*
-31: hello talki*
-32: chat
-33: NOT___WHAT
-34: ._NOT_ME calli* talke*
-37: hable_con
-39: calle*
-42: peopl*
-46: the__CALL
-50: ambul* crazy en__CALL
""",
    "later": """
50: TEXTS_LATER ^__mismo ^_aguan* ^_comie* ^_pregu* ^_remin* a_ladde* at__ok choir_pract* custo*_$ fence_i mas_tarde* middl*__somet* min_$ sec someb*_here takin*__test try_me up_give wait_UNTIL_ME you_after
49: dame is_CALL
48: eatin*_$ en__llama* ttyl
47: compa*_STOP
46: STOP_para
45: #_mins ^_swamp* tired_now
44: chang*_a check_with
43: ahori* banan* just_walke*
42: shh
41: break_$ despu*_$ dog_its is_here
40: al__t aroun*__NOW behin*__wheel estan__OTHER soon_as
39: en__TIME la__ahori* walke*_in
38: WHAT_estoy ^_salie* mas_DAYT reply tomor*
37: ._LATER_WANT en__moto en_cuant* not_now rest_LATER se_duerm*
36: BUSY__ALMOST CAN_YOU_know TEXT__AGAIN ^__manej* tryin*__nap
35: DAYT_conte* al_LATER brb_$ forkl* is_talki* nap_$ prayi*__NOW will_answe*
34: CAN___AGO YOU_respo* boss_is cant hands_full holdu* lo_otro rice__to un_momen* y_conte* ya__salgo
33: BROKEN___LATER a__time at__denti* en_BUSY one_later
32: ^_deme ^_en after*_$ bad_time conte* deme first_$ woke__let
31: ^_despu* ^_up despe* have__CAN planc* respo* with__po
30: ^_brb cant_now fence hang__$ in_dishe* must
29: MEANS_CALL STOP_para_DAYT YOU_aviso ^__mejor ^_in apena*__$ bedti*_$ corri* deje_me job__going silen* traff*_NOT
28: NOT___LATER OTHER_DAYT ^_apena* a_funer* answe* ask esper*_me le_respo* luego mas_tarde on__one suppe*
27: ._BUSY BYE__god ^__con ^_at ^_estoy aslee* cant_right court middl*_of por_OTHER_DAYT recue*_a the__TEXT till__$
26: ._DAYT_IF BUSY_lol DRINK_ME_cafe NOT_awake YOU__AGAIN ^__cheff ^__mins ^__ocupa* ^__over ^_behin* ^_on ^_when acabo_de en__junta gente_aqui ill ill_send kids__$ maybe__$ my_bike tied__right wait__at
25: #_sec LATER_. dando*_de de_comer hands ill_write line swamp* this_DAYT
24: AGAIN___NOW CAN__NOW KIN__is ME_CAN_answe* YOU_digo ^_sec banco denti*_$ digo give_me let__get mi_numer* tel walki*__dog
23: ._CALL_YOU ._LATER ._TEXT_ME NOT__CALL ^__time ^_eatin* entra* le_conte* man__me salga tonig*__$ voy
22: CAN_distr* ME__few NOT___TIME ^_busy ^_were a_pregu* fila__banco hours_$ my_shift phone_with talk
21: ._NOT_CALL AGAIN__DAYT GO_en_OTHER TEXT_AGAIN ^__estan ^_ahora ^_boss block*_in cuand* deja en__escue* hands_are in_BUSY las__hoy me__few nina with_ME yet
20: #_busy DAYT_YOU LATER_that ME__PROGRAM NOT___NOW TEXT__AGO TEXT__NOW TEXT___YOU ^__now ^_hang a_weddi* ahora_no at_break in__UNTIL now_my ocupa* on__bike pacie*_WHAT peopl*__cant pregu* pulli*_a quema_OTHER te_respo*
19: ._TEXT_AGAIN AWAY_and CALL__#hour OTHER_desca* ^_dando* ^_drivi* ^_let ^_takin* a_few call__after hoy__la is_yelli* it_when later manan*_les media__$ te tel_you tengo_visit* the__tech to_think ttyl_$ will
18: #_ask ._STOP_WHAT BUSY_ok DRINK__cafe LATER__almue* ME_find ^__reply ^__visit* ^_cuand* ^_dame ^_job ^_with al_salir bad_TIME duerm*__KIN gym_$ hold__$ its__$ llegu*__mi not__good other puedo putti*__kids talk_later tonig*_$ traig* voy_entra*
17: BUSY_. ^_putti* ^_tomor* ^_tonig* a_meeti* acabe ando boss__right escri*_$ game group havin*_DAYT in__LATER inter*_going me_estan runni* runni*_DAYT this_after* tied_up
16: AGO_ME NOT_NOW NOT__NOW ^__traba* ^_esper* ^_one ^_tied aguan* ahora and__bless aroun*_NOT deja_me estoy__OTHER feedi*__KIN finis* hora_$ me_finis* media*_$ on__highw* pimpi* se__digo the__lol this__tonig* til
15: ME_LATER_# ME__recit* ME_answe* ME_at NOW_WHAT OTHER___NOW STOP_de YOU__en ^__answe* ^__sec ^_ando ^_half ^_recue* ^_viene ^_wait ahori*_no back_to be__LATER boss__watch* drivi*_$ half_hour jefe mood preac*_is tarde_por tell_YOU to_ALMOST weddi*_$
14: ._DAY ._NOW_NOT CAN_ME CAN___DAY GO_GO_a YOU_conte* ^__no ^__right ^_ocupa* andam*__me ask_me cant_$ con_OTHER desca*__las desoc*_$ doy good_time habla* im__work is__# llame*__en minut*__$ recor*__la se__junta* tell_you the_JAIL this_eveni* todav* try un_LATER voy_$ ya_mero
13: ._CAN IF_. LATER__. TEXT_ME_DAY TEXT__OTHER ^__awake ^_manej* a_OTHER al aslee*__like buen_momen* calf__a cene__YOU dejal* go_$ groce* las_# mando ok_like right_NOW visit* y_YOU yelli*_$
12: ._AGO_ME HOPE___LATER LATER_as ME_on OTHER_medio PERSON_looki* ^__the ^_con awake_yet clock dinne*_i en__hora estoy__BUSY getti*_my greas* hacie* le llame* min no__buen ok regis* time__now vez_como wheel_$
11: #__$ ._NOW AGAIN_at CAN__YOU KIN_down MEANS__it ME_STOP_de ME_in_PROGRAM NOW_DAY OTHER_BUSY START_and_ME TEXTS__. TEXT_a_ME TIME_. YOU_at ^__a ^__hands ^_mas ^_prayi* al__YOU andam*_no animo aroun* at__bank bed carre* comie* desca*_de guest*__the hands__$ have__let i__home las_manos linea_$ numbe* peopl* recor*__OTHER se__quema shh_$ the__windo* when__aslee* will__tonig*
10: #_MINUTES ._DAYT CAN_TEXT KIN_._LATER ME__WANT ME___OTHER NOT__yet TEXT_YOU WANT_ME ^__in ^_aroun* ^_my ^_not ^_tryin* after_my aslee*_ill calli* conte*__OTHER dark first hour_$ hoy_no joven_$ junta*_los manan* manej*_$ me_junta* me_tonig* on_$ on__clock repea*_the runni*_late tengo_AWAY to__DAY tomor*_$ up_man watch*_$
9: ._OUT ._TEXT_YOU .__NEW AGAIN_to_ME LATER LATER_conte* ME__banan* ME_quema_OTHER NOW_TEXT OTHER__NOW TEXT__GO UNTIL_its_STOP ^__work ^_ahori* a_BUSY at at__table cocin*_se compa*_over cuent*_$ day despe*_que despu*__almue* el_medio en__medio hit_you home_$ in in_front laund* mas__$ no__pensa* peopl*_looki* pract*__# the_clock waiti* with__custo*
8: ._LATER_ME AGAIN_AGAIN_WHAT ALMOST_ME CAN___AGAIN KIN__BUSY MINUTES___YOU NOW_. OTHER__LATER OUT_. ^__en ^__is ^_hacie* ^_tengo ^_ttyl a__casa and__must aroun*_# at__ask at__weddi* comer__la debo_OTHER do__NOW en_OTHER en__desca* good_TIME guest* here_$ it_LATER junta_de la__ando levan*_deja lol me medio muere__cel park tell una__$ when_i your_numbe*
7: ._AGO_TEXT ._NOT_TIME .__AGAIN BUSY_NOW_. CALL__brb DAYT__ME DAY_the HOME_. LATER_up ME___CLINIC ME__its ME_esta NOT__los NUMBER__ME OTHER__YOU START_. TIME_right_NOW YOU__. ^__pregu* ^_come ^_pulli* ^_subie* a__HOME a_calf ahora__$ at_lunch busy busy_$ clien*_$ comer_a dando* do__LATER en__traba* god hacie*__en havin*__with hay_gente im inter*_GO kids le__$ mi__luego moto_$ muy__hoy my_elbow* now__tonig* off on soon__i talk__$ text__later the_bank the_highw* these think_about to__$ visit*_$ ya__$
6: .__CAN .__LATER .__WHAT BUSY_ME BUSY_NOT ME_LATER ME__STOP NOT_CAN_CALL NOW__DAYT OTHER__. STOP_WHAT STOP__DAY TEXT___HOME TEXT___NOW UNTIL_# YOU_. YOU_TEXT_. ^__$ ^_bad about_to and_ME aqui at__gym at_work baby befor* cant_talk carga* come de__NOW despe*_WHAT do el_dato en_clase front_of getti*__the give hit_me in__$ it__$ me__hour me__viend* muere_el muy__NOW on__BUSY pract*_UNTIL pregu*_me que__$ ratit* ratit*_$ salie* te_paso the_dmv tiemp* to_CAN_YOU today_im tonig* try_AGAIN up up__ME viend* walki*_the
5: ._IF_LATER ._KILL ._OTHER_NEW .__DAYT .__NUMBER .__OTHER CAN_ME_answe* DAYT__. JAIL_right_NOW ME_REMOVE ME__BUSY NUMBER OTHER_KIN OTHER__de STOP__GO TEXT TEXT_. TEXT_en WANT_. YOU__NUMBER YOU_debo_OTHER ^__clase ^__here ^__line ^__recor* ^_can ^_im ^_no ^_pacie* a__$ a_littl* after_$ ando__la at__dmv check es__momen* estoy estoy__$ favor_$ few__$ gym luegu* many__looki* over_$ peopl*_aroun* por_WANT salgo stuck__traff* swamp*__$ tengo viene voy__$ vuelv* wait_UNTIL windo*__$ woke__CAN work_right
4: ._GO ._STOP_ME AGAIN_to BUSY__NOT DAYT_IF DAYT_YOU_conte* DAYT___NOW GO_with_ME HOPE__an IF__. KIN_is LATER_DAYT_. ME_AGAIN_aroun* ME_KIN_recit* ME___DAYT ME__right MINUTES_. NOT__buen START__TEXT STOP_. STOP_ME STOP___OTHER TEXT_to YOU___NUMBER ^__lol ^_luegu* a_bit a_custo* al__$ al_rato at__$ aviso back_aroun* call_it cuant*_ME dato_$ dont__me en__BUSY half_LATER hold_up kowal*_$ lunch me__banan* media_TIME muy_BUSY other_line over pacie*_que por__DAYT right_now se tarde_$ the__NUMBER to_YOU traba*_conte* usted
3: ._AGO ._BYE ._NOW_WHAT AGAIN_aroun* BUSY___CAN CALL_con DAYT_por LATER___OUT LIFE_. ME_AGO ME___CAN ME__guest* ME_elbow* ME_mas_DAYT NOT_CAN_TEXT NOT___GO NUMBER_. UNTIL WANT_conte* YOU_._ME ^__just ^__on ^__repea* ^__talk ^__vendi* ^_havin* ahori*__$ ando__OTHER asere_$ can_you come__to dont full funer* havin* ill_tell im__$ in__after job_inter* la_moto las__$ later_im let__finis* me__$ me_quema no_puedo prime*_$ puedo_$ pulle* so_later tengo__$ the__after today with_ME_JAIL you__numbe*
2: #__LATER #_today .__BUSY .__ME BUSY__. CLINIC DAY_ok KIN_recit* LATER_YOU ME__the ME_sixth NOT__DAYT NOT___TEXT NOT_tengo OTHER_jefe START_and YOU_OTHER YOU__ME YOU__NOW ^__arrib* ^__class ^__de ^__debo ^__que are_cover* catch el el__luego es_buen estoy_banan* estoy_traba* few fila give__an i__$ in__BUSY kowal* la_caja las let__eat levan*__me luego_$ my__$ my_sixth no_tengo noche otra__como por_favor que__cocin* rato_$ showe*__$ someb* then try__in up__HOPE up_getti*
1: #_TEXT ._STOP ._YOU_CAN AGO___OTHER ALMOST__a BUSY__ME DAYT_._NOW ME__on ME_do ME_on_WANT ME_quema NOT_CALL_. NOT__. NOT__good NOW_NOT_tengo OTHER_NEW OTHER___GO OTHER_moto TEXT__LATER TEXT_en_OTHER ^__churc* ^_cant a__salid* acabo conce*__about cuand*__desoc* custo* doing down_$ el_cine el_jefe es__LATER few_hours hit ill_answe* im_runni* it_#hour it_AGO la__hoy la_noche let lol__ME maybe_$ mi my my_kids respo*_$ right__$ test_$ to_ME tome__no too__PERSON trepa* try_again voy_corri*
-1: ._HOPE CALL__BUSY DRINK MEANS ME_AGAIN ME__AGO ME___GO ME__is ME__sec MINUTES NOT__LATER NOT___BUSY OUT__. TEXT_OTHER YOU__a ^__graci* ^_phone any back_on bien como dame_una en en__DAYT en__OTHER espec* him inste* la__$ mande*_me me__sec me_pregu* messa* schoo* siemp* son start* the_LATER the__$ un
-2: ._STOP_OTHER HOPE LATER_BUSY LATER_LATER MEANS_right ME_be TEXT__a TEXT__at UNTIL_the ^_the ^_you alrig* at__tonig* becau* end estoy__ME from_NOW las_TEXTS manda* me__#hour me__after now_on ser so__ME someo* the__STOP there
-3: #hour ._ME_KIN .__NOT BUSY__OTHER CAN__. DRINK_NOW HOME ME_KIN_ME ME__ME NOW___AGAIN OTHER_. PERSON START TEXT__KIN TEXT_estoy TEXT_mas ^__hold ^__will ^_after all anyth* bette* bit calle* count* en__manan* graci* no tele work__#
-4: .__KIN AGO_YOU CALL_. DAYT_ME JAIL ME ME_NOT NOT_BUSY NOT_TEXT STOP__NUMBER TEXT_ME_at TIME ^__i ^_so at__BUSY been detox every if in_ME in__DAY least look new seman* shoul* soon_$ telef* tempr* the tiene with you your__$
-5: #_inste* ._CALL_ME ._IF ._OTHER CAN DAYT__TEXT GO HURT IF KIN__on LATER___TEXT LIFE ME__OTHER ME___ME NEW_. TEXT__BUSY TEXT___BUSY TEXT_the ^__ill ^_its apaga* en_# oh sec__$ this todo
-6: #_$ #_DAY ._ALMOST AGO_. DETOX DRINK_. LATER___NOW MEANS_right_NOW SICK YOU_NOT YOU_TEXT me_$ put would
-7: ._NOW_ME ._WHAT AGAIN___LATER ALMOST__. CALL__estoy CAN_GO ME_TIME NOT NOT___NOT NOW_YOU NOW_on WANT ^_se as__as back_in bajo class del__ME do_YOU es good have is mas por reall* sec_$ so the__right
-8: ._ME ._YOU AGO ALMOST_# DRUG GO_al NOW__ME OTHER__en TEXTS_. ^__im ^_and ^_later could got i to to__LATER
-9: ._TOOK DAY__LATER HELP NOT__NOT OTHER_MEANS THREAT WHO YOU___BUSY ^_llegu* estoy_manej* it its just out they y your
-10: # .__DRINK ME_. ME__WHAT NOT_CAN_estoy NUMBER_NOW YOU_CALL ^__hora a__BUSY la puede* see ya
-11: ._WANT .__PERSON AGAIN_on ALMOST_. CAN__ME REMOVE STOP__. TOOK ^__drivi* a a__right can haha of okay that well
-12: BYE_. DAYT___ME ME_al OTHER con este from pero thats yeah
-13: BROKEN BUSY__BUSY CALL CAN_estoy NEW OTHER_BUSY_. ^_ya algo and are_YOU en__OUT he luego__digo para the__NOW to_TEXT
-14: #__# BUSY_DAYT BUSY__# ME_GO ME_KILL USE be for hasta some to__later
-15: bus_$ we
-16: NUMBER__NOW lol_$ more now__$ o thank* was
-17: AGAIN_. NOT_YOU WHAT how manan*__digo timbr*
-18: MEANS__NOW PAST TEXTS de or yo
-19: DAYT_GO a_sec dias la_manan*
-20: DAY GO_a ahora_estoy
-21: but up_ask
-22: ando_bien
-23: ^__te
-24: ME__TEXT woke__ask
-25: CAN___YOU
-27: now_drivi*
-29: HOSP
-31: YOU_LATER_.
-32: ._ME_BUSY ahori*_$
-41: puedo__manej*
-42: ^_ok
-50: conte*__LATER
""",
    "change_time": """
50: #_works #hour CAN_ser ^__mine ^_sunup a__ocho pm set__for swap_me tan_DAYT tipo_#
49: TEXTS__las at_bedti*
46: OTHER_una ^_middl* mas_tempr* medio_dia
45: muy_DAYT nine posib*_recib*
44: en_adela* horar*_$ it_back
42: TEXT__anoch* los_dias medio*
41: move
40: tarde_a
39: #_is media_$
37: ^_make in__TIME
36: hour
35: it_comes
34: adjus* daily mejor wld
33: ME_REMOVE_ME ^_al a__diez de_DAYT from__aroun* mount*__NOW
32: ^_recor* inste* la_tarde*
31: NEW_TIME NOW_on las_doce ponga*
30: at_# thats_AGO_ME thats_when
29: befor*
28: #hour_one ^_ponme antes phone*
27: NOT__las WANT___TIME ^_a is_there medio_DAY menos past_eight the_day
26: DAYT_NOT DAYT_inste* at_night like_# mount*__now my__time noon nueve_y quart*_to swap_ME
25: #_or NOT_so_DAYT OTHER_DAYT after* dialy* esa_TIME hora make__# now_on sunup text too_DAYT
24: ._DAYT NEW_de_TIME ^_de ^_prefi* a_OTHER al_anoch* is_good middl*__the my_time not__early otra_hora siemp* that_hour y_cuart*
23: ME_up STOP_with TEXTS___DAYT TEXT__las WHAT_es ^_ahora ^_como despu* diari* diffe*_hour every_day lunes sea__OTHER to_#
22: DAYT NOW_NOT_a ^_moved cuand* do_# media* pleas* sea
21: DAYT_de ME_TEXT_up NEW__to TEXT_ME_a dont_work las__$ like__$ llega otra_$
20: CAN_ME_pick CAN___NUMBER TEXT_antes are_bette* from_here good_$ here_on i_pick la_manan* midni* past send tempr*__$ y_media
19: #hour_NOT ME_OTHER ME_WANT_DAYT NEW_ME STOP__it UNTIL_# ^_too am_$ eveni* first_thing it__# las_# moved_to prefi* you__yours
18: #__be #_but ME___AGO TEXT__TIME ^_por de_DAY earli*__this me_convi*
17: #_a .__TIME CAN___AGO DAYT_ME DAYT_ME_BUSY DAYT__WANT a__TIME bette* chang* check_in despi* earli* id para__#
16: TEXT_AGO TEXT__DAYT TIME TIME__WANT ^_this ahi early_$ every__$ in__DAYT las madru* mejor__la tan think_befor* una__despu*
15: #_NOT ._LATER NOT__AGO NOW_YOU OUT_de TEXT_at ^_cravi* a__doce alway* befor*_work bette*_$ favor_$ me_acomo* on__BUSY work
14: #_que CAN___NEW NOT_a TEXT_ME_at TEXT_en ^__$ ^__it a__hora about_# do escri*__a hora_$ horar* kindl* mejor__las puedo_ver
13: AGAIN_TIME DAYT__bette* DAYT_from KIN_every_DAYT LATER_# NEW__TIME ^__a ^__want ^_muy best do__NEW el_mensa* eveni*_$ for__$ las_diez las_manan* mas_DAYT prefi*_en put se_puede wake
12: #_and CAN DAYT___ME LATER___DAY LATER___ME NEW_LATER NOT__the WANT__at WANT__senor* WHAT_a ^_dont ^_en ^_una de__# de__$ half__eight morni*__get so
11: #hour__#hour ._ME_WANT ._TIME CAN_WANT ME_STOP_to ME__#hour NOT__DAYT NOT__acomo* OTHER_TEXTS TEXT__at WANT__durin* baby best_$ going_forwa* it_DAYT las_DAYT manan*_$ manda*_a night* rathe*__from switc* tarde tarde__$
10: # #__good CAN_YOU CAN_a DAYT__ME DAYT_is ME_DAYT_. TIME_. ^__le ^__para ^_move ^_push a_OTHER_DAYT after_# can__start de_# de__tarde dia_$ dos_horas las__NOT make_it mensa* pasen*__la shift
9: #__TEXT ._CAN ._NEW .__BUSY .__CAN DAYT_for_ME ME___YOU ME_los NOT_ME OTHER_NUMBER TIME_NOT WANT WANT_it WHAT__TEXT ^__puede* ^_mande a__siete bus dos_TIME later mejor_$ muy__$ oscur* para para_OTHER por_OTHER_DAYT posib* tempr*_$
8: #_y #hour__you ._DAY ._WANT .__DAYT ME_KIN_. NEW REMOVE_ME TEXT_it ^__#hour ^__chang* ^_es ^_mejor cambi* comes_at day_pleas* dayti* every*_$ for_ME go__to house las_nueve las_ocho morni* rathe* the_TIME
7: ._TEXT .__AGAIN .__TEXT .__TEXTS BUSY_is CAN__be DAYT_. DAYT__. LATER__WANT NEW_TIME_. NEW__. NOT__a OTHER___DAY TEXT_LATER TEXT_en_OTHER ^__manan* ^__me a_medio* be__$ but_CAN come days it it__$ manda* mover__TIME now_so para__manan* tempr*_me texts thats_AGO the__$ the_phone to_DAYT
6: #hour_pleas* ._CAN_ME BUSY__# CAN__OTHER DAY ME__mas ME_levan* NOT_more OTHER_GO OTHER_TIME OTHER__. TIME_antes WANT_# WANT___BUSY YOU_. ^__muy ^_swap ^_they after ajust*__hora ask_me esa_hora eso half_past is_bette* it__DAYT las_siete los_TEXTS moles* no__$ now pasam*_a perma* prefi*_conte* would__good
5: #__LATER #_en GO__mejor ME_STOP ME_convi* ME_in NOT__. OTHER__WHAT TEXT__the WHAT__las ^__de ^__la ^__los ^__noche ^_need a_OTHER_TIME aroun*__$ can can_i dia en__DAYT es_cuand* i__when la__$ manda*__las para__$ pasen* que__pregu* tarde* that_LATER to__#
4: #__bette* #hour_$ #hour_WANT ._ME_GO ._TEXT_ME .__NEW .__OTHER BUSY_so GO_forwa* ME_. ME__up NOW_estoy OTHER__para OTHER_pasam* YOU_TEXT ^__las ^__mas ^_can ^_texts adela* arizo*_so could_you despu*_de hora_antes in_bed is__ME mount*_time mueve* pleas*_$ por__manan* the__WANT the__like to__$ to_milk when you_aroun*
3: #_$ CAN_it DAYT_WANT DAYT__BUSY DAYT_for LATER ME___TIME ME_queda TEXT TIME__. WHAT_. ^_# ^__time ^_eveni* ^_in ^_mande* ^_mount* a_later b__$ be can__pick chang*__time coffe*_ha del__$ eight en__BUSY id_rathe* lo me__tempr* no__acomo* of__day tempr* thank_YOU with_ME_KIN
2: #_so .__ME DAYT_CAN DAYT_do DAYT_mejor DAYT_senor* LATER__ME ME___OTHER ME__las ME_acomo* ME_pick NUMBER TEXTS__LATER TEXT__a WANT_NEW_OTHER ^__the ^_me ^_no ^_set a_eso acomo* ahora can_you come__# como convi* durin*_BUSY escri* eso__las first for_#hour from hours i_want im is__$ it_# las_cinco lo_pasam* lunch_$ mas me_levan* me_queda medio*_$ my_phone not on_$ para_OTHER_DAYT pasam*__las pleas*_not ponme seman* there_a turno una_$ work_#
1: #__$ #__de #_at BUSY___ME DAYT_TIME DAY_a ME_BUSY ME_CAN_WANT ME__CAN ME__GO ME__to NEW_ME_TIME NEW_it NOT_ME_acomo* OTHER__TEXT TEXT__aroun* TIME__ME WANT_DAYT YOU_TEXT_ME YOU__ME ^_#hour ^__en ^__tempr* ^_could ^_entro a_KIN are__$ at__$ bus__# day_$ dont__the durin* durin*_work estoy_dormi* favor go_back horas__ajust* las__mejor los mande* me__# me__#hour morni*__bette* move_it otra puede__$ put_me siemp*_$ sunup_$ text_befor* too__$ una__LATER work__or
-1: ._BUSY ._ME AGO_. BUSY__OTHER ME ME__para NEW_OTHER OTHER__en TEXTS__ME TEXT_# TEXT___ME TIME_jaja WANT_ME WHAT_OUT ^__noche* ^__que all are bueno* chang*__answe* de_ME early is_#hour la las_pregu* me rutin*_$ see the_time thing* vez
-2: #_TIME HOME_. HURT KILL ME__in NOT_TEXT NOT__en TEXTS_. WANT_YOU ^__# ^_my for hay in__$ is mood sient* since tengo_WHAT thoug* to to__ME tomor* we
-3: #_to DAYT_a KIN ME_LATER ME__YOU ME__de ME_las NOT___NOT OTHER_BUSY OTHER__OTHER TEXT_. TIME___ME WHAT__OTHER ^__my ^_it en i inter* llega* me_da noche* of up
-4: #__DAYT BROKEN DRINK DRUG ME__TEXTS ME___GO ME_da NEW__NUMBER NOW OTHER_DAYT_. OTHER___DAYT ^_at an de do_YOU escri*__esa good if las_TEXTS oh on por tengo_que up__DAYT well
-5: ._NOW BUSY___DAYT DAYT_# DAY__. HOPE ME__a OUT_a a becau* del el it_$ lunch pregu* same then
-6: BODY ME_TIME_. OTHER___OTHER OTHER__del ^_el ando esper* grupo is_ME las_#hour
-7: ._START KIN_las ME___DAYT NEW__answe* NOT OUT TEXT___DAY UNTIL USE YOU also con jaja levan*__DAYT pleas*__me the
-8: #_LATER ._ME_KIN BUSY_DAYT GO ME_KIN YOU_CAN hit its_#hour still this
-9: #_de BYE CAN___ME HOSP MEANS ME__NEW OTHER TEXT___TIME break* good_DAYT haha like_#hour other reall*
-10: ._OTHER AGO_#hour BUSY_TEXT DAYT___NOT ME_CAN NOW___DAYT ill it_CAN que_hora
-11: ALMOST DAYT___OTHER LIFE START TIME__OTHER ^__up ^_so but de__DAYT este manan* tarde_por that
-12: DAYT__# PERSON__ME how o or
-13: #_DAY JAIL TEXT_DAYT ^_pregu* at_#hour got in__LATER much the__BUSY
-14: ME__ME STOP ^_manan* ^_siemp* its un voy
-15: rutin*
-16: MINUTES SICK have
-17: BUSY__las and buena*
-18: era te tengo
-20: WHAT_TIME just
-21: a__BUSY herma* so_ME
-22: ._ME_TIME ^_llegu* hoy
-23: PROGRAM like llego
-24: #hour_in this_DAYT
-25: early__$
-26: CLINIC PERSON
-27: was yeah
-28: DAYT_y PAST will
-30: again
-31: numbe*
-32: WANT_to
-33: WHAT__.
-34: CALL ^__levan* junta
-40: NOT___TIME
-41: TOOK
""",
    "help": """
50: #_es ^_auxil* a_medic cobra* echas estoy_CALL info_$ need__hand perdi*_con que_signi* quier*_decir rundo* the_scale una_mano
49: befor*_he de__HELP opcio*
48: #_did numbe*_or
47: #_asi WANT__hand menu on_there pongo the_choic*
46: mi__mande*
45: rogel*
44: ^_infor* como_funci*
43: a_bed do_ME maqui*_$ puedo_poner you_charg*
42: ^_is dont_under*
41: WHAT_coman* cost__anyth* infor*__PROGRAM paro
40: aprie*
39: JAIL__esta KIN__los WHAT_MINUTES_algo WHAT_orden de_proba* good_or
38: NOW_WHAT WHAT_conte* eres_una
37: TEXT_OTHER_. one__first work_this
36: WANT_PERSON_. esto is__free los_numer* usted*
35: come_get estoy_habla* hows_this much_is por_cada runs wats_this
34: ME_HELP_a count_im cravi* is__confi* my__see
33: WANT_CALL_# optio* poner you__robot
32: ._HELP CAN_this ME_TEXT_todos ayude*__$ does__# si_cambi* slip
31: HELP_WANT ^_optio* ayude_me compa_$ good__is lee numbe*__that respu*_$ ton__it what__this what_to
30: CLINIC_NOW_. ME_MINUTES_. WHAT_ALMOST_WHAT WHAT_se ^_am ^_hows hago much__it pongo_$
29: BUSY__ME CLINIC_NOW NUMBER_WHAT WHAT_hago YOU__esto paga_$ palab* some_HELP the__bathr* tomo
28: #__or ayuda_no en__orden es_grati* para__KIN puede*_ayuda* to__AGAIN
27: CAN__BUSY CAN__reply JAIL___OTHER NOT_CALL YOU___ALMOST boss__una conte* cost_me cuest*_$ habla*__un hes la_escal* lado_$ orien* whats__for
26: NOT_YOU NUMBER_o STOP_WHAT WHO___CALL ^__grati* come_TEXT de_aqui have__direc* how__reply o opcio*_$ pleas*_someb* un_dia
25: HELP HELP_ME_ME NOT_enten*_OTHER SICK_WANT TEXT_YOU_. WANT___NOW ^_ocupo answe* es__# sure_what todav*_me
24: ME_answe* ME_respu* NOT_reacc* ^_cobra* a_WHAT are_ME cuant*__$ digam* dope machi*_$ my_husba* no_enten* por__TEXT pregu*_$ se_usa the_direc* this_cost under*__TEXTS words
23: #_about #_is CAN__fill ME_UNTIL_this WHAT___PROGRAM ^__puede ^_cuant* ^_expla* can__help compu_$ goes hour no_entie* o_NOT ocupo__$ respo*_$ separ*_$ texti*_i the_# these to_ME_WANT
22: ALMOST__WHAT CAN_to ME_STOP_MINUTES WHAT__conte* YOU__and ^__lost ^__reads does mando numbe* para_volve* perso*_o si__conte*
21: BUSY_HELP_ME WANT_HELP WHAT_TIME_ME WHAT_es ^__entie* ^_ayuda expli* heart instr* numer* polic* por__calle put_$ sale se_puede send stopp*
20: DRINK__DAY HELP_NOW IF__de ME_NOT_under* NOT_WHAT_. ^_do ^_quien about_$ animo clini* del_progr* don donde help__a hours_is i_put infor* lado lo point__the sent the_worst this__what to_reply
19: BODY_HURT_ME GO_TEXTS_. HELP_ME ME_USE TEXT_YOU WANT_PERSON YOU__the ^_discu* ^_si algo algun aprie*_$ ayuda*_$ call good__# lo__escri* matar need save__i se__respo* servi* shes sirve una_pregu* will__run work_$
18: #__de #_the ._CAN ._HELP_OTHER HELP___NOT OTHER_NEW SICK_HELP_. TEXT_# a_DAY bad favor hours__PERSON mensa*_$ month*_becau* puse robot use__$
17: #__WRONG HELP_. HELP___WANT IF___ALMOST NOT_se TEXT__WANT WHAT__hay ^_wats ^_who a_OTHER_HOME confi* eso_se for_$ grati* i_say is__these numer*_o que_coman* que_pongo saldo tengo_que the_BUSY the_numbe* this
16: ._ME_CAN CAN___CAN GO__. STOP__AGO TEXT_todos TOOK_ME ^_esto aca__se ayude*_me cada__GO cambi*_$ conte*_con cuant* de_WHAT do__type even__this expla* happe*__i low numbe*_means put the_clini*
15: CAN__HELP MINUTES__esto PERSON_. TEXT___WHAT WHAT__the ^__$ ^__cuest* ^_boss ^_es ambul* ayuda_$ bueno he mano mood_WHAT neces* or outfi* pleas* pleas*__im priva* robot_$ someb* type wey_me
14: ._KIN ._WHAT BUSY_NOT HELP___ME IF_ME JAIL__ME KIN__favor* ME__HELP NOT__WHAT NUMBER__that OTHER_animo TEXTS__. WANT__CAN ^__tengo ^_are conte*_a del__lado discu* dos_NUMBER forgo* guy_WANT half help__here it_BUSY juez le__$ letra* narca* orden_$ proba*_$ talki*_to the_churc* this_$ verda* yeste* yo_que
13: CALL_# CALL__OTHER CAN_ME_say HELP_por IF_NOT_conte* ME__en NOT__right SICK_PERSON_. TEXTS_ME TEXT__y WHAT WHAT___LATER WHAT___TEXTS WHAT__este WHAT_es_OTHER ^__ven cost could_you count__ME cual__el esta__ME esto_me findi*_a forgo*_CAN i__# k krato* perso*__compu* read__good that_right the__WHAT una__WHAT wats
12: ._TOOK_ME ._WHAT_WHAT ALMOST_. CAN_ME CAN___BUSY DRINK__y HELP_OTHER ME__an ME__mano MINUTES NOT_enten* OTHER_# OTHER_SICK_. OTHER_escal* WANT___STOP WHAT_NUMBER WHAT_NUMBER_es WHAT__# WHAT__aprie* WHAT_are_TEXTS a_WHO_CALL decir exact*_$ hall in__CAN is__OUT la_mano of__thing que__enten* ray signi*__$ to_right uno_USE van who_reads
11: DETOX_. GO___ME ME_MINUTES ME_OTHER_mano ME_have OTHER_has SICK__WANT TEXT_. WHAT__is WHAT_count* ^__coman* ^__sos con_animo did_yeste* eche en_vez enten*_la entie* es_esto este__$ expli*_me for_these guy_like happy_$ house i__both i__under* is_good late llegu*_el lost numbe*__mood numer*__$ que__aprie* real right_$ say_# se__$ the_cravi* to__real use_this you__wheth*
10: #_como ._SICK_HELP ._WHO_TIME .__HELP DRUG_NUMBER KIN_NOT NOT__mas SICK_PERSON TIME_ME WHAT__TEXT WHAT_pongo YOU_MINUTES YOU__ME ^_does a_# a_PERSON a_real al__$ am__talki* ayuda con__TEXTS decir_WHAT esto_de even_is favor*_or go__$ happe* hay is__askin* le_entie* manda_$ me__favor might_i one_goes puedo recae robot__perso* tambi* the_JAIL these_$ to_answe* una__$ walk__UNTIL
9: .__NEW AGO___ME DAY___ALMOST HELP__WANT KIN__esta LATER__. ME_JAIL ME_NEW_the OTHER_TEXTS_. PERSON__to TEXT_TEXTS_. WHAT_TEXT ^__usted ^__you ^_el ^_me a_machi* al_# algo_$ any_help bien both charg*_for dando de_numer* es__$ ganas guy_WANT_ME happy help here i_cant info infor*__progr* it_run le me_$ mis_respu* mood more__have puedo_manda* text_$ the__$ to__every verda*_del what__as what_do what_is
8: #_and ._PERSON CAN_ME_TEXT CAN___USE DAY_and GO_TEXTS KIN_is ME__DRINK MINUTES_algo NOT___OTHER OTHER_DAYT TEXTS_. TEXTS__NOT WHAT__WHAT WHAT___AGAIN YOU___NOT ^__here ^__me a_robot antoj* ayude* bad__ME behin* bien__HELP coman*__$ comin*__and cuand*__esto de_# does_mood dont__$ el_animo estos_TEXTS_ME hace hasta_cuand* manda* or__$ para__son pleas*_$ por__$ que_tengo save__ME say__$ son soy tell to_ME up_ME_MINUTES what__can where__i y_IF zero zero_NOT
7: ._DIE_WANT AGO_uno BODY___ALMOST GO_OTHER_BODY HELP_ME_. IF__conte* KIN___SICK ME_NOT_TEXT ME__MINUTES ME__the NUMBER___NUMBER OTHER_is PROGRAM_. STOP__WHAT TEXT_los WHAT__IF WHAT__YOU WHAT___NUMBER ^__es ^__funci* ^__leen ^_whats a_algui* algui* any_HELP aqui__AGO back_$ bueno_$ charg* clue como__hago cuest* direc*_AGO el_cravi* el_tomo estos_TEXTS gasta__saldo i__$ lo_cambi* los_TEXTS manda messa*__am norma*_to oiga or__perso* quier*_matar respu* same__for vez_de werk with__numbe* y_NOT ya__doy
6: #__OTHER #__lo #_a ._SICK ALMOST_de HELP__ME JAIL_to ME_BUSY_NOT ME_NOW ME__STOP ME___HELP ME__con NOT__OTHER NUMBER_. TEXT TEXTS_WHAT TOOK__OTHER USE WHAT___NOW WHAT__se ^__am ^__ayuda* ^__dont ^__this ^_neces* a__$ ahoga*_no and_WHAT and_what chang*__numbe* compu*_$ consi*__WANT could_use entie*_lo good_WHAT high_numbe* how i_talki* la__ayude* might__have my_house nine nurse otro__$ refie* there_$ what_even what_i
5: ._TEXT CAN_do CLINIC_o DRUG__bad HELP__conse* ME_WANT_HELP ME__AGAIN ME__TEXT ME__TOOK ME___DAY ME___TEXT ME_los ME_to MINUTES_for NEW_. OTHER___WHAT OTHER_mano STOP___WANT UNTIL__WANT WHO_lee ^__conte* ^__que ^_pleas* ^_soy a_WHAT_TIME como_respo* confi*_$ dicen do docto*_ya dos drank esto_y estoy infor*_por it_norma* los__$ me__mano might_ME numbe*__two o__$ optio*_$ que_son real__what sale_$ text thing_work this_lol van__cobra*
4: #__se ._WANT ._WHO .__TIME BROKEN_con BUSY_ME CAN_TEXT_. CAN_do_YOU DIE_WANT HOPE_ME IF_NEW_de ME_TOOK ME__YOU ME___DRUG ME__del ME__here ME__por ME__to NOT_BUSY NUMBER_or OTHER_SICK OTHER_del TEXT__answe* WHAT__scale WHAT_do WHO__TEXT YOU__wheth* ^__le ^__una ^_lo ^_not ^_opcio* ambul*_$ and__WANT ando answe*_$ choic*_$ como con__$ cost__$ count*_as day_$ de__chuy duboi*_$ en_AGAIN es es_OTHER favor_$ first for_again from__what is__# like_me my__help my_numbe* neces*__no neck need__$ no_reacc* now o_PERSON ocupo or_# por_WANT_CALL se_CAN se_MINUTES se_trata send_$ this_PROGRAM to_ask tres whats_the ya_$ yo
3: #_WHAT #_y ._CALL .__WHAT AGAIN_de CAN__CAN CAN__USE CAN_does GO__KILL IF_ME_DRINK ME_OUT ME__BROKEN ME__on ME__that ME_do ME_in NEW__. NEW__CAN NOT_se_WHAT NOT_sure_WHAT OTHER__. OTHER__o PERSON_WHAT_ME SICK WHAT_YOU WHAT__WANT WHAT__mood WHAT_tengo WHO_runs WRONG___NEW YOU_WHAT ^__# ^__call ^_im ^_mando ^_no ^_ya any__for bille* cada__$ cuant*_OUT del__$ does__BUSY does__work entra_el es__OTHER ese_que estoy_ahoga* expla*__to infor*_$ is_# is__norma* lo__perso* malo me me_anyth* mensa*_me para_WHAT porqu* puse__por que__$ real__$ right seno signi*_el tell_ME tengo the__once the__what the_best this_OUT this_pleas* throu* usted whats__# who_runs
2: .__PERSON .__SICK AGO_. BODY__ME BROKEN_. BROKEN_OTHER CALL__CAN CAN__clari* CLINIC HELP__. IF___TEXT JAIL ME_NEW ME_TOOK_OTHER ME_WHAT_. ME_put NUMBER__two OTHER__en OUT__ME TEXTS_a_ME TEXT__# UNTIL_AGO WANT_ME WANT__de WHAT__CAN WHAT___ME WHAT___TEXT WHAT_respo* WHO_reads YOU_WANT_ME ^_para a__TIME a__llamo a_compu* a_donde anoni* be__ME bot_$ by__for como__usa count* day do__right dope_was dos__junto* dunno_WHAT el__$ es_WHAT_ME es__ME esta for_AGAIN for_mood forgo*_how go hago__conte* i_dont i_send i_text im la__$ llego llegu*__texto* lo__$ me_entra mi_tambi* mood_mean my no numbe*_$ numer*_junto* pagar_algo que__trata quien_lee real_human relap*_after tengo_WHAT_MINUTES the_card this__CAN to_BROKEN to_USE_LATER under*__$ where__ME
1: ._BROKEN ._CAN_ME ._WANT_HELP CALL__. CAN_YOU CAN__medio HELP__OTHER ME___OUT ME__and ME_dunno_WHAT NOT___TOOK NOT_conte* NOW_NOT_doy NOW__doy PERSON PERSON__verda* PROGRAM WANT_ME_. WHAT__ALMOST WHAT__goes WHAT__trata ^__ray ^_can ^_i advic*__to after__month* and_OTHER bad_$ bill can comin*_from conte*_$ de_OTHER do_$ el_cero enten*_OTHER es_$ es_mucho esto_$ estos__ME estos__me favor_calle first_$ it__$ know__to me__bien mean__or need_help only para__sirve porqu*__USE puse_# que_yo quien_llamo singl*__$ the_BUSY_BUSY this_about this_comin* uno what__write with_ME_NUMBER
-1: #__$ #__ALMOST ._NOT .__OTHER ALMOST__. CAN___WHAT DAY DAY_. HELP___KIN HOPE ME_KIN ME_PERSON ME__REMOVE ME_know NOT_TEXT OTHER_WHAT REMOVE STOP_TEXTS WHAT_IF YOU__. al are_YOU bette* can__get going help__$ it know lol maybe mean_$ para__NOT plan point* time to_help under*_how up_$ voy wrong
-2: #__que ._STOP .__WANT CAN___OTHER DIE_. HELP_a ME_CAN ME_NOT ME___ME ME___OTHER NOW OTHER___ME OTHER___NOT OTHER__y WANT___TEXT WHAT__ME WHAT_does ^__en ^_it ^_this an bonit* desde else every* ill its last make or__ME prett* ser__$ syste* va y
-3: ._NEW .__DAY KIN__HELP KIN__SICK ME_CALL ME_NOT_BODY NEW_WHAT NUMBER_# NUMBER_AGAIN PAST STOP STOP_this WANT__TEXT WHAT__of YOU___NUMBER ^__not ^_o ^_the and entie*_nada ever help_$ hmm i__these idea in_ME is is__thing las many me_pleas* phone them this_numbe* un with y_$ y_ME
-4: ._ME .__BUSY BODY___ME BROKEN_ME ME__WHAT NOT_WANT NOW__ME STOP__. TEXT_mas WHAT_NOT WHAT___WHO WHAT_un ayude_a de_$ en getti* inter* me_pregu* numbe*__this se_ME solo stop sus then thoug* to to__ME todo well
-5: #_$ ._TEXTS CAN_. KILL_. KILL_WHAT KIN ME_TEXT ME_WANT_. NOT_WHAT_NOT OTHER_DAY_. OTHER__los YOU__to de_esto decid* from graci* is_anyon* llega* love me__esto of otra por que_$ this_NUMBER un_# when
-6: ._ME_GO ._NOW ._WHAT_ME .__WRONG ME_TEXTS NEW NEW_NUMBER NOW_. OTHER_. OTHER___OTHER TEXT__ME TEXT__this TIME_. WHAT__de ^__my cance* del jaja just me__respi* name thing* think which
-7: .__NOT CAN_CALL LATER ME_TEXT_a ME__with OTHER__pero TEXT_some ^__can ^__how con do__ALMOST en_OTHER es__WHAT got las_# mejor que su talk_to these__$ tomor* too
-8: .__ALMOST DAY__. ME__is NOT NOT___ME TEXT__TEXTS ^_la ^_los a about cuand*__$ de feel have hoy in is__ME pero pleas*__me shoul* you__$
-9: #_AGO #_ALMOST ._ALMOST BUSY IF__WANT LIFE ME__LATER NOT__ME STOP__TEXTS WANT__ME WHAT___HELP ^__de actua* do__know good hay__$ if__need mood_# need_to the was
-10: .__BODY CAN__ME DAYT ME__mas SICK_HELP_ME TEXT__NOT de__ME do__WANT domin* quier*_que remem* ser what__you why
-11: HOPE_. ^__como ^__that ^_and be como_$ hard helpi* menos oh on rent_$ to_CALL
-12: ._ME_USE CALL_ME ME_START OTHER haha like more nadie of__$ peopl* recib* ya
-13: ALMOST_# ME_WANT_a ME__TEXTS NOT_ME_TEXT OTHER_NOT ^_or dio manda__$ off salir_me she thats to_STOP
-14: GO ME_. NOT_de WANT__con they use_$
-15: ME__IF WHAT_CAN YOU ^_mi had yeah your
-16: reall* so
-17: NOT_BODY TEXT__AGAIN at but
-18: CALL
-19: ME___PERSON NEW_OTHER NUMBER__this helpe*
-20: STOP_.
-21: HURT__. this_HELP would
-22: espos* han herma*
-23: CAN___TEXT helps
-24: CAN___STOP YOU_TEXT ^__what
-25: creo_que that
-26: into let_me
-27: NEW_NUMBER_. no__nada
-29: creo_WHAT te
-31: OTHER__WHAT
-33: START
-37: we
-40: eso_$
-42: mi_numer*
""",
    "opt_in": """
50: ^_suscr* ^_unsto* ando__regre* god_yes inici*_$ ponga* reins* rejoi* sumam*_$ unirm*
49: STOP___PAST
48: acept*
47: al_progr* name_down
46: ponme shine unir
45: ^_inici* in_whats
44: entra* puede__a
43: arrep*
42: cance*_por undo
41: ^_comie* conec*_de entro
40: WHAT_DAY_. accid* in_$
39: diari* se_CAN
38: add de_nuevo
37: add__NUMBER em reini* su_servi*
36: suscr*_$
35: ._START can__start hacen_falta
34: NOT_more_LATER
33: TEXTS_AGAIN name_is tambi* yes_$
32: REMOVE__DRUG ahead_and pause_$ yes_START
31: START_. a_texte* chequ*_$ opt por_error y_WANT_WHAT
30: WANT_parti* it__DAYT mande* told__to
29: ME_#_ME ME_inter* NOT__STOP mis__$
28: START_AGAIN TEXT_on parte re__ME
27: OTHER_PROGRAM_. ^_count para_START
26: ME_animo ^__$ add__numbe* clini* me_inter* otra__con
25: AGAIN__WANT ^_prend* check en_OTHER_REMOVE me_apunt* on__list sin
24: ME_dijer* START_ME WHAT_to_STOP inscr* mood_TEXTS mysel*_off sign_up want
23: ME__tambi* START WANT__AGAIN comie*_$ else__NOT entra*_a i_stopp* id_like me_llamo nombr*_tambi* put_me sumam* them
22: denme me_pleas* more_LATER no__hold opt_in parti* rejoi*_$ said sendi* si this_numbe* your_texts
21: PROGRAM STOP_NOT WANT___PROGRAM ^_reins* ^_yes add_ME daily__$ entra*_$ part__it quier* quier*_lo
20: agarr*_el cance* habia like__parti* name si_acept*
19: CAN__rejoi* START_ME_. TEXT__too YOU_CAN_REMOVE ^__puede* in__WHAT me__numbe* nuevo_me part puse_STOP the_check would_like
18: ME_equiv* STOP___AGAIN STOP_but TEXT_START back__$ back_on give__anoth* like__try said_TEXT texts the_TEXTS
17: AGAIN_AGAIN_TEXT DAY__ME DAY___WANT ME_tambi* NEW_ME_mind WANT_START a_esto again_i anoth* the_daily unsto*_$
16: WHAT_ME_START ^__in anota_me dale los_mensa* more__im to__thank took_mysel* up_$ was_meant yo
15: START_con STOP_by TEXT_un_TEXTS WHAT_for_PERSON chang*__mind dijo for__texts go_$ las_TEXTS part_of regre* tambi*__del texti* vuelv*_a
14: AGAIN_WANT ME_in ME_up NEW__mind TEXT_STOP TEXT___DAY WANT WANT__do WRONG ^_resum* anota* can_i didnt_mean late me put_ME ready soy
13: ME_AGAIN_in ME_START_a ME__on OTHER_REMOVE TEXTS TEXT__on YOU___KIN YOU___ME ago do_ME_TEXT em_AGAIN enrol* every_day here join list me_dijer* text to__TEXTS try_it want__be
12: ._ME_CALL CAN___START ME_boy START_AGAIN_AGAIN TEXT TEXT_OTHER WANT__OTHER WHAT_ME_TEXT cance*_$ chequ* en__REMOVE esto i__back im__$ it_$ los_TEXTS my__down que__escri* since stop told_YOU usted*
11: ._CAN_ME AGAIN_. AGAIN___TEXTS STOP_. TEXT_de_NEW WANT__be WANT_in WHAT_ME ^_set como ese girl_up lets like_to mood my_broth* rough says start__up to__YOU
10: ._WHAT_DAY CAN_AGAIN ME_PERSON ME_TEXT_on ME__with TEXTS_. WANT__. YOU_. ^__my ^_how a_TEXT can_take daily i__stop someb* try turn unsto* up vengo__parte
9: ME__DAY ME___ALMOST NEW_. NEW_here NOT_WHAT_to WANT__START WANT___START WANT__the ^__its but_can de_NEW how_about inscr*_me llevo__dias manda_me me__day new_here opt__in recib* texto* to__$ told_you vez
8: ._WANT AGAIN_TEXT CAN___ME ME_AGAIN OUT_ME_. PAST___WANT START__ME START__WANT START_a TEXT__AGO TEXT___ME WANT_. WANT__parte ^__about ^_la ^_otra am animo aqui back__the empie* good__go it_back join_pleas* mis_mensa* on__progr* quit set sus_TEXTS texts__that
7: ._AGAIN ._ME ._NOT_WHAT .__ME AGAIN__ME CAN_REMOVE_ME DAY__and DAY_and IF_acept* ME_START_. ME__por NEW___WANT OTHER_PERSON REMOVE_. TOOK_ME_REMOVE WANT__TEXTS WANT_to_START WHAT__STOP ^__de ^_si acept*__me can_you check_ins en_eso este_NUMBER estoy_REMOVE group i__like manda* parti*_$ progr*_$ pues queri* quier*_darme sendi*_$ start_$ the_progr* to__list told ya_girl
6: #_DAY_USE .__OTHER CAN_about DAYT_but_CAN IF_WANT IF__. ME_KIN NOT__LATER NOW_girl REMOVE_para_START START_por_WANT WANT___TEXT WANT___YOU ^__couns* ^__espos* ^_didnt ^_hola ^_id ^_react* check_in do enrol*_$ fui hit_stop in__name los_WANT los_texto* meant_for miss new numbe* ocupo parte_del so__ME the_mood
5: ._NOW ._START_NOW .__AGAIN CAN__TEXT DAY PROGRAM_. REMOVE START_TEXT START__. START__YOU STOP__ME TEXT__. TEXT__TEXTS TEXT___TEXTS WHAT_for ^__darme ^__me ^__want ^_regis* ^_turn agree__get and_ME can__get del__$ didnt__to en__dispe* every_DAY extra*__TEXTS ins_$ le los los_habia me_back puse set_me subsc* the_list to_quit want_the
4: ._ME_PERSON .__REMOVE AGAIN_up HOPE IF__START ME_CAN_START ME_CAN_WANT ME__. ME___AGAIN ME__up NEW___TEXT START__WHAT TEXT_. ^__el ^__stop ^_put agree__TEXT back_up escri* eso estoy_listo listo on__PROGRAM por_WRONG socor*_$ take the__TEXTS turn__back
3: ._CAN .__KIN AGAIN AGAIN__los CAN_ME CAN__ME CAN___TEXT GO GO_AGAIN ME__START ME___TEXT ME__este OTHER___TEXT OTHER___TEXTS WANT_._ME WHAT__. ^__equiv* ^__vez agree_to back comen* does for_someb* him la_clini* las_pregu* los__$ mando on opted_OUT otra_vez para_START_ME pleas*_$ puede ser__del too try__$ want_in you_text your
2: .__IF .__START CAN__a NUMBER_para OTHER__AGAIN TEXTS___ME WANT_GO_a YOU__a ^_start and_want day dont_take lista_$ llamo mucho opted otra__$ said_text take__off that_STOP the__$ this__START
1: #_ME_WANT CAN CAN_do_ME DRUG GO_ins GO_on ME_CAN ME__TEXT ME_las OUT__. PERSON PERSON___NOT REMOVE__. YOU_ME YOU__NEW ^_empez* ^_yo accid*__out back_in can down_$ every fue give good__GO got__$ maria numer*_para of__$ on_pleas* opted_out por__$ quier*__de regis* sign socor* soy_NEW stop_was that__HOME the_TEXTS_NOW vengo vez_$ vi__carte* was wilme*_$ your_progr*
-1: .__TEXT HELP_ME IF_YOU ME___OTHER OTHER___ME START__DAY WHAT YOU__the ^_it ^_its al_equip* ask entre graci* hit in inclu* ive me_$ me__otra more my__$ nuevo__$ start_my texts__$ they
-2: ._STOP_ME .__GO AGO CAN___STOP DAYT HOME KIN_ME KIN___AGAIN KIN___WANT NOT___ME YOU__to ^__i ^_stop a__$ activ* compr* da dos empez*_a he make para que see sign_$ softb* to_start with_ME y__GO
-3: ME_TOOK OTHER_. TEXT_a WANT_ME WANT__TIME casa it__ME se snapc* tengo would
-4: # ._NUMBER ._OTHER HELP ME___ME ME___NOT ME___TEXTS START_in ^_i activ*_$ actua* alta for__$ manan* no off__list quest* the un when y
-5: #hour #tel ._IF_ME ._REMOVE_ME BUSY_. HURT MEANS ME___PROGRAM NOW NOW_. OTHER_DAY TOOK WANT_a WHO ex haha if la me_quier* mi so some well with you
-6: BODY CALL_ME HOSP JAIL NUMBER_. TEXT_OUT ^_no ^_so are compu* el right that thats these una
-7: ._STOP .__NOT BUSY DRINK ME_OUT MINUTES OTHER REMOVE_this a_pregu* askin* break got join_me my texts_on thoug*
-8: START_OTHER from i_mean one todo
-9: LATER WANT___REMOVE a de nos phone voy
-10: and have let mas of quier*_GO want_to
-11: BROKEN CAN__TEXTS for i_can is las like or stop_$ to__ME where
-12: ._REMOVE DAY_. GO_to ^_cance* know need
-13: STOP_los UNTIL great the_START
-14: KILL KIN_. NEW_NUMBER NUMBER_NEW es para_OTHER reall*
-15: ._TEXT_OUT AGAIN___START NOT TIME will
-16: ME_NOT YOU_WANT but para_volve* what
-17: equip* just thing* we
-18: STOP___TEXTS
-19: AWAY ME_ALMOST ^_alta
-20: NOT_ME
-21: NOW_ME NOW_NOT sigan
-22: #_$ TEXT___DAYT
-23: WANT__STOP ^_sigan
-24: CALL DIE out_$
-26: WANT_STOP
-27: signi*
-28: NOT_WANT
-29: WANT___ME then
-31: start*
-33: STOP_TEXT WANT_OUT
-36: START__REMOVE
-39: conti*
-41: segui*
""",
    "new_number": """
50: #tel diff got_mysel* sim
48: text_here
45: NEW_#
43: ahora__el
42: usen
41: ^_apunt*
40: NEW_NUMBER el_viejo save_this swapp*_sims
38: este linea
37: ^_text anote aqui_$
36: numbe*
35: este_$
34: OTHER_NUMBER_KIN de_antes old_one
33: me__#tel
32: #__im ahora_$
31: NUMBER_NEW the_#
30: NUMBER este__OTHER
29: ME_OTHER_STOP ME__al STOP__# conte*__el
28: #_# START_este is_kelly numer* pase
27: NEW_ME_NUMBER NOT__the en_adela* use
26: NEW__NUMBER NUMBER__AWAY el_bueno guard*__$ it_$ sims
25: #__this
24: #_now NEW__its va__ser
23: NOW__en NUMBER_DAY_. ^__parti* ^_movin* digan_a la__vieja so_ME_TEXT soy uso_el
22: me_mude
21: ._OTHER_DAY NEW NEW_. con_NUMBER hoy_me les tener__numer*
20: NUMBER_a ^__mude ahora doy esta_$ estre* ex here use__#
19: #_numbe* PAST_NUMBER_. REMOVE_ME_PAST ^__sims
18: #__# ME_NUMBER_NEW YOU___NEW a_parti* and_TEXT this viejo
17: #__NOW ME_a TEXT__NEW cambi* el_numer* gover*_NUMBER moved mude they_would* todo__NUMBER
16: NEW_NUMBER_. NUMBER__YOU STOP_esta_NUMBER ^__to a_ser cance* estre*_NUMBER new__$ sims_$ the__one
15: ._NEW NUMBER___NOW NUMBER__be TEXT_ME_own ^__this ^_pleas* anter* guard* manan* media*_$ otro saque this_one viejo__no
14: ME__a NUMBER__NEW NUMBER__NOW STOP now_im
13: NUMBER_is_NEW OTHER_bueno el favor_# is_GO new__numbe* next now one_$ otra_linea plan put_this swap_my
12: #__$ GO__NEW ME__NUMBER NOW_NOT NUMBER_in OTHER___KIN USE__# ^__otro keep_my monda* otra swapp* would*__me y__numer*
11: OTHER__porqu* digit* el_# media* next_week numbe*__be ones__its por_WANT switc* text
10: ._TEXT GO_a ME_TEXTS ME__#tel NEW_NUMBER_next NOT__ME ^__este favor__# is__new movin*_to tomor*_$ will
9: ._LATER ._USE DAYT_ME ME__en NUMBER_this aqui chang* compa* reach_ME tengo this_phone viejo_ya
8: #_fyi ._START NUMBER_por OTHER_# OTHER_KIN_NOW STOP_. YOU__ME ^_desde ^_its hecto* is_now paso same_me so_ME termi*_en
7: ME___ME NEW___WHAT NOW NUMBER__OTHER OTHER_del and__NOT anoth*_numbe* de_NOW kelly_NEW lol_here me numbe*_now
6: #_new ._NUMBER_NEW ME__ME NUMBER___USE NUMBER_anter* ^_swapp* chip is is__numbe* my_job new numbe*__me quedo stops__$ swap_ME text_my uso_OTHER voy__tener
5: #tel_$ NUMBER___NEW WHAT___NUMBER YOU_TEXT ^__telef* ^_digan al de_baja el__ahora for__use had linea__la los_marte* numer*_el phone__to this_ones to_chang*
4: ._TOOK AGAIN_NUMBER DAY_. LATER__. ME_NUMBER NEW_de_NUMBER NOT___OTHER OTHER_JAIL_. REMOVE__PAST START__. TEXT__own TEXT_here YOU___ME ^__line ^_old adela* after chip_nuevo con__numer* conse* el__$ el_mismo got its__$ my__numbe* my_numbe* termi*__# to__NEW you_text
3: ._OTHER_NUMBER .__NOW AGO_OTHER DAY KIN__ME ME_TEXT NEW_is NUMBER_NOT PAST_NUMBER WHAT___ME ^__lupe ^_save boost cel de__marte* digan__mi es lo me_other new_numbe* otro_numer* se_OTHER usen__$
2: ._YOU .__TEXT AGO__ME DAYT__NUMBER KIN___NUMBER ME_TEXT_a ME___NEW ME__have ME__to NEW__NEW NEW_one NUMBER__GO NUMBER_con NUMBER_to OTHER___NOT ^__mysel* ^_el getti* linea_esta linea_vieja mi_telef* no__$ nuevo pleas* porqu* telep* tomor* tracf*
1: BROKEN NOW_uso NUMBER_. NUMBER__WANT NUMBER___TEXT NUMBER_is_GO OTHER_STOP OTHER_WHAT OTHER__. TEXT_ME TEXT___NUMBER WHAT_este aca_$ ahora_uso aviso_WHAT contr* from_now lo_quita* lost me_$ mysel*_a on__new one que same_ME the_numbe* va with
-1: ._NOW ME ME_USE ME___OTHER ME___STOP NOT___NEW NUMBER__# PAST REMOVE_. TEXT_NEW acabo deale* her not old on__$ quier* todos ya
-2: ._NOT IF KIN NEW__for NUMBER__. NUMBER_y_NOT STOP_OTHER TEXTS_. YOU__. ^_este a for good its_GO los_NUMBER mas para phone that we whoev*
-3: DAY_its NOT_es NUMBER__NOT NUMBER_for OTHER ^__$ ^__que a_new en_OTHER la one_is to yo your
-4: #_DAY .__YOU BYE DAYT HOSP ME_KIN_. NEW_OTHER NEW__BUSY NOT WANT__. ^__me mi__cambi* numbe*__#tel o su today y__OTHER
-5: NEW___TEXT WHAT_NUMBER a_NEW_NUMBER all anoth* de i me__otro mi mismo_numer* numbe*_for te thing this_numbe*
-6: .__WANT CAN NEW__en WANT WHAT YOU ^_new and his is_ME is_NOT just on__other un was
-7: ._ME ._ME_NEW ._REMOVE ._WHAT .__WHAT AGO CALL REMOVE__NUMBER ^_mi de__NUMBER este_NUMBER_NOW este__NOW my_old other
-8: BUSY LIFE mio_$ try
-9: ._STOP NUMBER_._NOW
-10: .__CAN START_ME TIME at una
-11: NEW__of NOW___NEW OTHER_NUMBER PERSON but compr* he of__NUMBER vez
-12: ALMOST KIN___NOT NOW___ME OTHER_NUMBER_. WANT___NUMBER
-13: # ME__KIN of stop
-14: KIN__de NUMBER__este TEXT__NUMBER do
-15: NEW___NUMBER right
-16: NUMBER___CALL TEXT_a_NEW WRONG
-17: CALL_ME dueno quier*_cambi*
-19: .__TOOK OTHER__NEW
-20: NOT___NUMBER WHO
-21: de_NEW new_phone
-23: mismo_NUMBER same_NUMBER
-24: celul* este_NUMBER
-26: OTHER__de is__$
-27: .__PERSON KIN___NEW NOW_se era got__new
-29: NUMBER__#tel
-34: is_mine
-38: murio
""",
    "mood about 2": """
50: NOT_good WHAT_YOU_digo ^__rubbi* ^_anxio* ^_devas* ^_frust* ^_hecho ^_horri* ^_poorl* ^_shitt* ^_upset ^_wreck* aguit* angus* asham* bajit* bajon* crapp* de_animo decai* depre depre* depri* destr* encab* enoja*_con every*_sucks hopel* jodid* lower mas_hondo nada_bien so_alone store_up trist* wreck
49: angry deses* there*__left
48: ^_irrit* ^_mal rough
47: today_is
46: nothi*_helps
45: NOT__good tiran*_a
44: cansa*_y
43: ^_awful ^_stres* ^_terri* apach*_$ el__herma* gloom* sient*__basur*
42: ^__leani* an_ME preoc*
41: WANT_crap ^__desde ^_disco* trajo_$
40: STOP__en ^__caraj* bad_day dos__tres hones*_$ im__ok la_patad*
39: ME_GO_bien ^__mal ^_fatal funk
38: ^_ansio* blue_$ de_malas doing_so three__a
37: BODY_is_BROKEN lousy the_head worst_day
36: WHAT_digam* absol*__$ amarg*__OTHER shit_$ worth*
35: ^_mad ^_pesim* mano peor
34: ^_bad havin*__hard miser*__$ no__bien the_anxie*
33: becau*_my dific*_$ disap*_$ dumps_$ por__suelo* toque_fondo
32: BROKEN__just low sad
31: NOT__bien ^__off
30: NOT_happy ^__angry ^__bad apach* con__ansie* ganas_de no__caso not__great the_core
29: WHAT_YOU ^_arras* ^_trist* but_made disgu*__ME no__nada strug*__$
28: ^_homes* ^_peor my_nerve* reall*_strug* sin_esper* terri*
27: but__great cried miss on__day strug*
26: ^_desan* desan*
25: DIE__be ME_NOT_BODY NOT__caso ^_miser* been__thats love_just mad mas_NOT rotte* todo__negro
24: KIN___NOT ME_nerve* ^__la ^_blue ^_gutte* drink_call el__rota good__TEXT lonel* mood mood__TEXT stres*_out verda*_$
23: NOT__mas ^__broth* ^_hate absol*_zero ando__y been_good crank* cryin* defea* mal que_digam* sick_about
22: HOPE__NOT NOT_ok but__safe de_mal dread*_$ estoy_WHAT estoy_apaga* feeli* fraca*__$ real sient*_HOPE
21: KIN_. ^__and ^__sad awful_DAY con_esto hecha_DRINK llora* miss__kids nada__soy nada_solo poco_mal
20: KIN___ME ME_see_ME NOW__NOT OTHER_bajon ^_could* ^_kind ^_prett* extra*_ME_LIFE malis* me_tiene mierd* pedaz*_no so_hot
19: ME___JAIL ^_sad be__worse dark dos_o fatal let llama* nervi* off_$ pesim* vergu*__pero
18: ME_LIFE ^_aint ^_dissa* ^_lousy ^_rough and_WANT as__NOT bad_$ caraj*_$ de_mucho every*__$ mood_$ mucha of_bumme* tengo_corte vergu* very wagon_satur*
17: ._NOT_ME NOT_YOU ^__ganas ando botto* broke__a destr*__BROKEN down down_$ el_bajon feeli*_BYE hate_mysel* kind__bumme* nunca pero__sigo pero_aqui the__botto* toda vergu*_decir*
16: ME__USE ME_sient* NOT___HOPE NOT_para NOT_so NOW_IF OTHER_del ^__just about__cousi* bad_as crumm*_$ hard heart__broke la_custo* like_crap mas__WHAT not_feeli* scare*__of tengo_JAIL this_landl* truck worst_DAY
15: BROKEN___BROKEN ^__am ^_de ^_drown* ^_estoy and_tired de_OTHER dio__bajon disgu*_with mal_y not__best not_great over_here the_whole todo
14: STOP__ME WANT_shit ^__poco ^__sient* ^_ando ^_down ^_dread* ^_in ^_low ^_pisse* all_DAYT ando_bien been__month* core_$ extra*_mi fue is_eatin* la_frega* mas__YOU muy_HOPE over__$ por_OTHER today
13: BODY__BROKEN GO___KIN OUT__. ^_medio ^_super animo are_shot awful baja but_ME cant__this estoy_hundi* in_ME llora*_$ mysel*_$ of__$ pisse*_off sad_$ segui* since so_depre* this_day want__disap* worri*
12: DRUG_fondo HOPE_and ME_CALL_. ME_sient*_WHAT ^__feel ^_con con_OTHER doing__good good_$ just_want up_about verda*
11: ME__BROKEN NEW_._NOW NOT_great WANT__disap* WANT_garba* ^__dia ^__feeli* ^_nervi* a__time all_$ bajon_fuert* de__frega* estoy__$ furio* herma* me_sient* porqu* rope__this
10: ._ME_HOPE ._THREAT ME_NOT_doing ME_WANT ME__OTHER NOT_BUSY NOW_ME_a WHAT_PAST ^__hundi* ^__trist* ^_feeli* ^_trick* ^_un anyon* apaga*_$ con_ganas dissa* do__NOT drink__me fight*_but hundi*_$ lo muy sin suici*_to the_best the_dumps this__more too_great wey_$
9: HOPE ME_STOP ME__bien ME_a NOT__. NOW__a STOP_here ^__$ ^__over ^__por ^_para a_bit about aqui_sigo de__ching* desde__me gutte*_$ homes*_$ im__$ malas_$ much_worse nerve* perdi_toda que__levan* under__weath* wey y_NOT
8: ME_MEANS_with ME___OTHER ME_sient*_HOPE NOT__at ^__feo ^__pinch* ^_guilt* a__day algo__$ ansio*_$ con_ALMOST digam*_$ esper* feel__$ frien*__himse* hecha_pedaz* la_ching* levan*__mas lo_peor mano_para much muy__$ nothi* por__suelo quier*__nunca sigo te toda_LATER toda_esper* todo__LIFE too_good toque__$ trick*__$ whole__$ worri*__about
7: ._HOPE .__DAY BROKEN_toda NOT_ME_sient* NOT__sient* TEXT_. TOOK_a ^__extra* ^__malas ^_not as__gets bad_mood cambi* crumm* de_luto depre*_$ disco*_$ dog frega*_$ no__hallo no_hay para_abajo pero_DRINK preoc*_$ sad_NOW so_angry year
6: ._NOW_DRUG ._OTHER_TOOK AGO_and_NOW DRINK_._CALL ME__WANT ME__un ME_trajo NOT_OTHER STOP_. WHAT_ME_levan* ^__becau* ^__up ^_hoy a__$ ansio* con dia__quita* dont__the dont_see i_cant it__$ kind__bad like_shit mal_$ me__bien morir__me not_ok ok__not pisse* pisse*_REMOVE reall*__$ sin__$ so__$ tiene__START whole_shift with__landl*
5: ._NOT .__IF HOPE_. HOPE___NOT LATER_. NOT__so NOW__WANT OTHER_WHAT OTHER___KIN OTHER_infie* STOP_OTHER ^__a ^__de ^__do ^_reall* am__lonel* arras* attac*_all bien__$ como con__alma day de__patad* extra* feel_WANT feeli*__$ hopel*_$ hoy in__head is__good just__$ kille*_himse* la_mierd* like__$ lonel*_$ low_$ me_quier* me_trajo medio much__hurts mysel* not por real__place regul*_TOOK rough_day so_HOPE solo__una stres* todo_el vacio
4: AGO_WHAT_ME DRINK__CALL NOT_the NOW__fondo NOW__hard OTHER__NOT ^_$ ^__mano ^__mood ^__muy ^_like ^_lonel* ^_muy all and_sad asi dia feel_worth* fight* in__dumps mi mi_tierr* nada_$ nosta*__mi so_good still to__$ worth*_$ y
3: DAY_. KIN___DAYT ME__so ME__up NOT_ME_CALL NOW_NOT_YOU OTHER_ching* OUT__esta START__. TEXT_a ^__ahuev* ^__to ^_bien ^_depre* ^_encab* a_bad a_rough and__$ and_cryin* becau*_ME chipi*_y como__$ decir*_pero feeli*__day happy_$ in__$ kind_of la_cabez* made__to mal__$ moles* nada of_ME otra prett* regul*_tiran* shit the__shift this__NOT torn__about torn_up worst worst_ive y__BODY
2: .__OTHER BROKEN_toda_LATER BUSY__ME KILL___AGO ME__. ME_best_DAY NOW_DRUG_fondo NOW_is OTHER_BODY OTHER_patad* TOOK__malo YOU__a ^__amane* ^__el about__$ about_money again alma_rota been cried__whole del__$ extra*__LIFE extra*__tierr* feel feel__garba* feeli*_all gets_$ hice__ME hice__mi hoy_$ hurti*__littl* lleva*__OTHER much__HURT negro_$ no__sient* sick sient*_BROKEN site__ME up weath*_and
1: AGO__DIE AGO_the_DIE DRINK_de_NEW HOPE__on HOPE_of ME ME__NOT ME_feel_HOPE ME_nana ME_sient*_BROKEN NOT__great NOT_consu* WHAT_YOU_hice WHAT__hice ^__apaga* ^__of ^__toque ^_depri* ^_hurti* ^_store animo__OTHER as asi__es bajon__$ bien_$ caso_START caso_segui* chipi* cried_the culpa*__OTHER dark__but el__$ el_infie* feeli*__DAY hice_a hurti*_a levan* like_garba* livin_$ luto_y me__$ mind_about muy_sola my_daugh* my_nana nana no__veo no_sirvo pero que__hice scare* see_the sient*_como sin_consu* since__funer* sirvo__NOT stres*_OUT the_GO_NOW the_funer* this__$ tome__nuevo verga wagon_DAY y__$
-1: ._BYE .__ME BUSY_. DETOX JAIL NOT__TEXT NOT_de NOT_trist* OTHER__en OUT START WHAT_mal ^__animo ^__good ^__quier* and bad blah este high las mal_NOT mal_no me muy__hoy now_$ que_mal tired_$ traba*_$
-2: .__WANT BROKEN BUSY BYE_. DIE_. HURT ME__to NEW NOT__just NOT_terri* OTHER_MEANS OTHER___OTHER PROGRAM TIME TOOK WANT ^__im ^__it ^_a at be hair mi_$ no__$ o_menos sient*_segur* tan they tired today_$
-3: GO NOT__but NOT_estoy PERSON UNTIL ^__ok ^__on ^_i ^_no ^_quier* amazi* anda bless* buen cansa*_$ happy los prett*_good seven so_bad two yeste*
-4: ._LATER .__JAIL ME_. ME___ME NOT_BODY NOW__ando NUMBER_. TEXT_ME WHO ^__all ^_it alegr* blah_$ burne* by cinco de estar favor for ni_trist* not_sad or out_$ suici* we
-5: ._YOU .__USE HURT_ME MEANS NOT_sad OTHER PAST USE WHAT YOU ^_and are crudo de_ALMOST estab* five lol my__$ no__mal oh tan_HOPE
-6: AGO__. ALMOST__. AWAY GO_. HOSP ME__a OTHER_. ^_the ^_todo ^_ya a him ok poco solo_$ una__$ used
-7: CALL NOT__mal asham*_$ bette*_$ i just la mis tranq* un
-8: ._ME ._OTHER NUMBER REMOVE STOP USE__. but haha have no_ando no_respi* the__NOT
-9: .__NOT AGO CALL__. DRINK_PAST TEXT ^__i ^_mi ^_tengo bien con__$ feeli*__NOW feeli*__today ocho you
-10: ._ME_WANT ._OUT .__BUSY .__CAN .__YOU KILL KIN ^_el conte* en is siemp* thats
-11: ._GO CAN LIFE NOT__bad al feeli*_great se
-12: ._KIN bien_pero mi__$ yeah
-13: TEXTS graci* knock* power to was
-14: ._WHAT SICK ^__me its pero_NOT than_PAST
-15: feliz good__bad hacer
-16: ._TOOK MINUTES NOT_mal NOW__ME feeli*_good song
-17: DRUG HOPE_NOT ^_esta good
-18: ALMOST mejor
-19: DRINK bien__NOT not_bad
-23: NOT__NOT estoy_$
-24: ._NOT_YOU
-27: NOT_bad
-28: that
-30: estoy__HOPE great_but sient*__mal
-50: #
""",
    "mood about 5": """
50: ^__so ^_bored ^_tiran* asi_asi avera*_$ chill_$ de_OTHER_BUSY decen* dragg* good__bad half_$ hangi*_in meh mejor* regul* se_aguan*
47: ^_estab* ^_fair blah_$ grump* ok
46: ^_so ca__$ queja*_$
45: ^_pasab* iffy slugg* stabl*_$
44: neutr*_$
43: ^__flat bajon_$
42: ^__calma* ^_chill* ^_medio* alrig* an_down bien_pero
41: ^__ol en__lucha middl*_$
40: ^_getti* about_a same__alway* somew*__$ to_bien
39: dentr*_de poco prome*_$
38: ^__o todo__aqui
37: ^_fine pero_NOT_ME suave_$
36: ^_sobre* no__mal
35: ^_equis ^_mixed aunqu* foggy_$ it__what medio_$
34: ^__ish
33: NOW_._ALMOST bien__tu getti*__$ k_$ norma* pero_NOT
32: ^_maint* not_bad pasan*
31: NOT_amazi* NOT_ando ahi calm_$ stead* tranq*
30: ME_NOT_great NOT_estoy ^_parej* ^_sligh* altib* consi*_$ fine
29: WHAT_siemp* ^__pilot* ^_ni ^_survi* bette*_today bien__mal eh_$ im_here mejor_$
28: ME__so ^__dentr* ^__tranq* ^_a aburr*_$ livin_$ looki*_up of__betwe* ok_thank*
27: its_all kind__SICK nervi*_por
26: ^_holdi* ^_littl* its__good paso tanti*__$ too_hot
25: calma_$ enoug* littl* norma*_$ okay six
24: ^__calma a__low ahi_GO cuatr*_y im_fine mitad not__bad tan_mal tranq*__casa
23: GO_bien ^__enoug* ^_even acept*_$ ahi_la bette* ish_$ just_tired mejor mejor_ya run_of sient*__$ trist*__OTHER
22: NOT_ME ^__compl* ^_acept* ^_subid* bette*__nothi* mas__menos mill or_seven wobbl*
21: NOT_compl* NOT_trist* NOW__algo ^__supon* ^_on evens fifty__$ i_guess o_menos raro__$
20: TOOK__bien ^__norma* ^__suave ^_could ^_eh ^_medio ^_somew* a__ME crabb* estab*_graci* feel_kind just__$ kicki*_ME up_$
19: ._LATER ^__bronc* ^_bien aburr* bette*_$ could_be equis even__$ good__guess ni
18: ^__i ^_con adela*_$ extra*__mi it__$ nervo* of_SICK que_siemp* sin__bien the_middl* trist*_a wiped_out write__about
17: HOPE_NOT_mas NOT_mas ^__creo ^__down ^_ahi a_LATER como__cuatr* creo_$ i__$ lo_norma* mejor_que pero un_cuatr* what_it write_home
16: ME_NOT_terri* ME__and ^_basta* ^_en ^_mejor* ^_same all_good cuatr* out__doubl* paso_$ viend*_OTHER voy_bien
15: BUSY_thats ME__queja* NOT__trist* ^__ahi ^__okay ^_livin ^_seren* esper*_$ just__thoug* kind_of nothi* parej*_$ sueno survi*_$ today
14: LIFE_WHAT_NOW ^__bien ^__but ^_calm ^_como about__five doing feel__of feeli*_bette* ok__great para_traba* so_$ wiped_OUT
13: ._KIN_STOP HOPE__thoug* ME_ok WHAT_OTHER YOU_. ^__coast* ^_esper* ^_fifty ^_mood ^_salie* autom*_$ but__$ calma*__$ con_animo desan*_$ doing_okay fe_y im__$ irrit*_with nervi*__OTHER not_too pasan*_$ pero_tranq* quejo
12: ^__$ ^_not bien_ya but coast*_$ down__down fifty_fifty im_ok it__WHAT maint*_$ mejor_WHAT much_$ not__best supon*_$ the_mill wiped__$
11: CALL_ME ME__fine NOT__NOT NOT__pero OTHER__de ^__y ^_algo algo been__$ bit dunno_why estar__$ evens_out flat_$ la_lucha llevo_$ o__$ regul*_$ six__seven tranq*__OTHER
10: ._NOT ^__chill ^_come ^_relax* alrig*_$ been_bette* best_$ fair_to fifty_$ mas medio mood nervi*__la ok_graci* still_sad tan tranq*__el trist*__la
9: ME_PERSON_and NOW__y ^__altib* ^__the ^_k doing__$ feeli* foggy my_spons* no__trist* run__the worse y_desca*
8: HOPE__mas NOT__. PAST ^__and ^__here ^__no ^_im about bajad* blah con_fe happy__$ im_okay que__$ sad still__i vivo__ya
7: NOT_to_TEXT OTHER_lucha ^_seis ^_tanti* a_OTHER a_six animo could__worse enoug*_$ enoug*_now even five guess_$ is_what looki*__$ mal_no no__$ peor pull sligh*__$ spons*__felt thank*__askin* thank__$ to__ME ya__algo
6: LATER__. ME__OTHER NOW__ME NOW__why PAST__still ^__littl* ^__out ^_alrig* ^_cansa* bad but_ok here_$ hospi*_pero igual just_coast* me__queja* mi__$ no_compl* not_amazi* okay_no para__$ sin than touch__$ vivo_que worn__from y_media
5: .__LATER .__NOT DRINK__seven ME_okay NOT_ME_sient* NOW_NOT_ando OUT__doubl* ^__too ^__touch ^_just ^_mas ^_prome* a__lones* a__mitad aguan*_$ bien but_LIFE doubl*_BUSY from_doubl* ive__bette* mal ok_$ out_$ prett*_decen*
4: CAN__worse ME__mal NOT__mal NOT_good ^__good ^_pura ahi__$ cansa*__mas de_OTHER home_about hospi* kind__off la__$ la_llevo mal_NOT my ni_trist* no_ando pero_mejor pude_BUSY sad_than so__raini* y__$
3: ._ME_KIN DRINK_or NOT_ME_best NOT___NOT OUT_from ^__graci* ^__to ^_doing ^_prett* ^_well bit__both chill*_$ decen*_$ doubl*_shift dunno__$ feel from__shift hoy igual_que leave_him me__mal me__mejor* morni*_was my__sad no__tan que_ayer still subid*_y tiran*__bien tired to_GO_OTHER today__ok
2: NOT_bad NOW OTHER_llevo PERSON__felt ^__of ^_aburr* ^_aqui ^_wiped aca and_felt bad_$ call cant__much cravi* dad__passe* down_$ great_but medio*_$ not_great pero__$ por_OTHER prett*__$ pura__$ sad__leave tranq*_en with_ME
1: GO__. ME__. ME__sad ME_guess ME_quejo NOT_ME_quejo NOT__quejo NOW__. ^_$ ^__all ^__la ^__tired ^_bette* aqui__WHAT as_alway* be_worse boy__to dad_he downs estar estoy_tan evens__$ four igual_WHAT in__$ is_WHAT me_quejo mixed_feeli* mucho__dormi* no__quejo no__sient* none_$ passe*__PAST passe*__last poco_$ pude_dormi* sad__GO sient*_mal six_or than_nothi* thank*__TEXT tranq*__HOME ya
-1: ._NOW .__OTHER AGAIN BUSY_. CAN DAY ME__DAY NEW ^__mal ^_seven at__$ be bien__$ con_ALMOST estoy_bien feeli*__today great_$ hahah* hold of__$ ok_STOP real surge* tonig*
-2: ._ME .__CAN .__TEXT REMOVE ^__mas ^_the en good_and im super two way
-3: .__AGO HURT NOT_. NOT__WHAT PERSON THREAT ^__than ^__trist* ^_me aguit* at going great how las reall* right_now to trist*_$ vivo_$
-4: .__ALMOST ALMOST CALL HOPE NOT___NOW SICK ^_estoy and__$ bien_NOW is luego poco_mal sad_$ y
-5: BYE GO KIN ^__a ando_bien are bien__NOT conte*_$ every* five_$ los me so_happy todo__$ una
-6: .__ME CALL_. OTHER WHO WRONG ^_good ^_ok about__$ el fuert* much__$ no__nada un__decai*
-7: ME___ME NOT_so NUMBER ^_muy a a__$ este feliz good__$
-8: DRUG JAIL LIFE MINUTES START STOP WHAT a__about and de for ok_ok yeste*_$
-9: DIE LATER_. ME MEANS good have
-10: ._OTHER DRINK NOT NOW_ME TOOK bien_graci* danci* the this tranq*_$ tres
-11: TEXT dos no pero_bien thats un__mal
-12: IF NOT_ok i its
-13: AGO today_$
-14: DAYT DRINK_. NOT_CAN WANT so__ME yeah
-15: TEXTS
-16: BODY USE ^_but haha oh
-17: ._SICK decai* never used
-18: ^_siete
-19: NOT__bette* depre
-20: three
-22: depre*
-23: it muy
-24: BROKEN YOU ^__leani*
-25: ME_. that
-28: ^__im but_NOT
-41: so
-50: #
""",
    "mood about 7": """
50: NOT_CAN_estar ^_bende* ^_emoci* ^_happi* ^_proud ^_wonde* chido grand__i maciz* me__senti* orgul* perfe*_$ smili* sunsh* thank*__be
49: ^_anima* alegr* at_peace felic* tocan*
48: feliz jevi
47: top
46: bless*
45: ^_agrad* en__glori*
44: ^__mil alivi* siete__ocho
43: NEW_woman ^_motiv* brill*__$ cheve*
42: LIFE_AGAIN ^_best grate*
41: ^_fenom* ^_satis* chivi* energ* estup*_$ jazze* joyfu* outst*
40: ^__cien
39: ^_super ^_ten bacan* excel* own_place
38: NOT__for ^__pilas ^_fanta* conte* quejo_$
37: ^__as ^__mood a_gusto ecsta*_$ gucci joy pumpe*_$
36: happy of__NOT tuani*
35: ^_optim* could*
34: WHAT__siete a_todo poca
33: ^_bruta* ^_de bien_graci* bien_mi
32: ^_posit* cloud
31: ^__mejor ^__sonri* amazi*_$ great tickl* upbea*_$
30: al_tiro bien como_nuevo good hopef*_$
29: ._BROKEN_DAY STOP__moon ^_excel* finer heave*_TEXT mello*_$ pink radia*_$
28: NOT_ALMOST ^__toda ^_peace* happy_today judge sonri*__$
27: ^_amazi* a_roll bien__ME good_thank* pura_vida y_medio
26: ^__pelos ^_all aweso* bien_me feeli* incre* real_good solid_$ todo__$ way_up
25: DAYT__ME NOT__DRINK NOT__bette* ^_tranq* feel_a have__own un_rey
24: ALMOST__real ^_$ ^__feliz ^_al ^_on cheer*_$ ching* en__nubes madre
23: ^__lol ^_conte* ^_muy ^_never beste* dream_for estoy_conte* sweet_as y_usted
22: ME__great ^__las ^__well ^_bless* ^_como ^_con ^_over ^_quite buen__$ cant_compl* en_paz good__my got mejor__$ pero__bien stron*_$ tranq*__a
21: ME_good_CAN NOT_de OTHER_BUSY ^__buen ^_cool ^_diez ^_genia* bien__NOT buena_onda en__conmi* got__flat millo*_$
20: agrad* fuert* genia*_$ happy_ME made__my muy_bien well_$
19: TEXT_the ^__$ ^__even ^_good ^_lovel* as_a bendi* diez feel good_day hoy in__spiri* is_good mejor much__$
18: NOT_compl* ^__impos* ^_top basta*_bien buena__$ gets_$ siete_y to__ME tranq*_$ you__$
17: GO_padre ME__rang WHAT_NEW_. ^__marav* ^_way best__$ de_buena* estoy__$ feel__$ happy_$ me_sient* mello* one__USE pura_LIFE
16: ^_brill* ^_cheer* ^_ching* ^_great ando__$ ando__HOPE best_day ganas never of_happy unbel*__$
15: UNTIL_the_DAY ^__pez ^_a ^_cant ^_much ^_solid bien_y call__good doing_well en__agua encan*__la feeli*_good good__NOT me_llamo pero_conte* vida_$
14: DIE_._NOW ^__good ^_re bette* bien_$ bien_ganas cansa*_pero day_$ from_work fuert*_$ im_good optim*_$ over peace*_$ real rey_$
13: ^_encan* con__pie de__felic* de_lujo en_OTHER good_vibes graci* las__TEXTS life_is meds_got mejor_de never_bette* rang_me right__rain
12: HOPE__bien LATER__. TIME__good ^__buena* ^__compl* ^__enoug* al__$ but_good daugh*_visit* frog__$ incre*_$ milli*_bucks quepo_de right_as thank_you the_job way__than y_conte*
11: AGO_. DAY_USE OTHER__. ^__bette* ^__me ^__top ^_en bien__aca cool_$ de_OTHER good_enoug* jaja__bien llamo pie__ME went
10: ._OUT ^__lujo ^_prett* ^_que ^_reall* a__$ a_new damn__$ de__$ doing__$ el feliz_$ fur_$ good_$ got__job nice onda_$ upbea*
9: ._DRINK JAIL__nice ME_quejo OTHER__de OTHER_mejor ^__amazi* ^_todo all__way as__gets como could*_be day de_marav* encan*__OTHER great_no great_today la_glori* lupe make_$ muy_conte* posit*_$ siete soy throu*__day today
8: ME___AGO STOP_bien ^__but ^__happy ^__peace ^__sient* ^__the ^_aweso* ^_very best churc* compl*__TOOK god_is good__GO good_and guagu*_$ relie*__JAIL way_bette* well
7: .__WANT ME__padre OTHER__derec* ^__el ^__porqu* ^_hopef* ^_tuani* alive and_YOU bende* bien_conte* cheve*_$ doing great_day no__quejo one_AGO_USE prett*_good pues rang__$ sient* sient*__$ thank_YOU unbel*
6: BROKEN_DAY_. LIFE ME__. ^__day ^_radia* bien_bien damn encan*_de feel_great feeli*_stron* fur good__to jaja_pero lujo_$ motiv*_$ prett*__well radia* rang_ME tranq*
5: .__OTHER KIN KIN_y ME_diero* ^__bien ^__todo ^_bien ^_relie* bucks_$ doing_good good_none me_diero* my__back no orgul*_de surpr*_good the__$
4: .__NOW BROKEN_DAY HOPE__good NEW__. OTHER_chama* TEXT_UNTIL_the YOU_. ^__is ^__ive and__$ baby cravi* de__vida ecsta* estoy_bien felic*_$ god__good graci*_$ great__$ had__great im_doing padre__ME padre_me pues__que than the_flat tired wicke*_good
3: AGO__. CALL_ME_good LIFE_. ME_KIN ME_TIME ME___ME ME_one_AGO ME_sient* NOT__at WHAT_muy ^__graci* ^__millo* ^__none ^_incre* ^_padre ^_real ^_wicke* con_OTHER dia esta_bien glad_ME_TEXT i__good lad lo lot__AGO lovel*_$ marav*_$ negat*_OTHER on__roll over_the peace_$ pelos proud* pumpe* quejo salio stoke*__the thank*_$
2: ALMOST_. KIN__. NOT_ME_quejo NOT__quejo OTHER_BUSY_. OTHER___ME OTHER_traig* ^__a ^__and ^__feel ^_absol* ^_god ^_im ^_so ^_tip absol*__$ el_pie good__guess i__doing las_nubes man my my__rang nada_$ no_quepo pez prett* so_happy super_$ surpr*__$ thank* thril*_to un__$
1: CALL_ME ME__heave* NOT_. ^__y a__bucks all__best an__man bien__ALMOST bien__ganas bien_en drugs_at el_dia en_OTHER_BUSY feeli*__NOT feeli*__no flyin im__$ mood pues__WHAT quite__for smili*_$ traig*_alta tranq*_graci* y you you_$
-1: ._NEW .__BUSY .__DAY CAN DRINK HELP_. ME_LIFE WRONG ^_but bien__$ bien__de every* for_ME good_TEXTS me no_puedo off rough terri* todos two un would
-2: ._OTHER .__TEXT AGAIN ME NOT__. PROGRAM WHAT__. ^_ando alrig* as__$ de_ALMOST dog los mal_$ of sueno thoug*_$ with
-3: LATER_conte* MINUTES NOT_ME NOT_happy WHO ^_and ^_estoy ^_my ^_well and down drank food good__$ numer* seven su traba*
-4: ._NOT ._WANT GO__. HOPE KIN__bien ME_. but five me__$ nt okay que
-5: ._NOW .__ME .__TEXTS BUSY__. CAN_be DRUG IF PERSON SICK THREAT ^__my crapp* lord
-6: NOT_muy TOOK ^_me ^_tome again_$ aint i its muert* tiran*
-7: ._ME ALMOST_de BROKEN NOT___ME NOW PAST SICK_. ^__one ^_i a consi* es navid* not same six sound*
-8: ._START BODY HURT ^_medio ^_not ^_nt good_job para suici* una voy
-9: ._CAN CALL HOPE_. KILL NOT_good NUMBER ^_the all_DAY all__$ aqui con__KIN feeli*_bette* pero_NOT sin the to too
-10: GO HOME NOT_ME_sient* TEXTS ^_got aunqu* yeah
-11: DAYT_. MEANS NOT NOT__NOW WHAT_conte* it ok por_OTHER
-12: .__AGO BROKEN_. STOP ^__la de oh somew*
-13: ._USE ^__cumpl* haha sad start
-14: DAYT NOT__good NOT__sient* dont
-15: WHAT are have mal
-16: ._TEXT ^_ocho just this
-17: WANT my__$
-18: NOT__much YOU is luck o
-19: BYE HOSP sick
-20: bien_pero estoy__OTHER
-21: OTHER conte*_de no__sient*
-22: ^_have se
-23: thats
-25: LATER no__bien that trist*
-26: .__KIN
-27: was_good
-29: bad final good_good
-31: poco
-50: #
""",
    "craving about 0": """
50: ^_barel* ^_muy ^_whats* faint_$ flick*_$ fuero*_por just_tired tiny tries_$
49: ^__gone
46: ^_crapp* lowes*
45: cosqu*
44: ^_minim*
43: limpi*_de next__nothi*
41: but__cravi*
40: ^_$ what_cravi*
39: busy__the
37: much__all
36: NOT__CALL me__asco
35: im_good
34: ._ALMOST_NOT
33: no_urge
32: not_reall*
31: ^__chin
30: apena*_$ da_asco
29: antoj*_$ poqui*_$
28: my_mind
26: NOT_WANT NOT_antoj* ^__all ^_at
25: USE__ALMOST almos*__$ nada__eso
24: ._OUT_NOW ME___ALMOST bajit*_hoy
23: chin_chin
22: GO_. ^__even ^_apena* ^_nah ^_very any_$ hardl*_any very_low
21: ._OUT ME__asco aint__none grand*__day
20: ME_mind but_NOT_ALMOST pizca_$ quita*__ganas very__$
19: free_of no_$
18: ^__thoug* ^_ni ^_non pensa*
17: have__want minim*_$ no__$ nombr*_NOT por_OTHER
16: littl*_$ thoug*
15: ALMOST_NOT LATER_. NOT__for NOT_de aint_got booze__$ free__it ni tempt*_$
14: ^__nada ^_hardl* cravi*__god he_pensa* non_DIE weak_$
13: ^__exist* ^__hay bajit*_NOW makes__sick na_mas nada_$ nothi*_today
12: ALMOST_AGO NOT_OTHER NOT_even ^__$ non_exist* none nothi* once the_NEW want_for
11: .__ALMOST NOT__it WHAT__lol ^__touch could*_care touch__IF
10: NOT_NOW_. NOT_one_LATER NOW__NOT ^__to bajit*__$ chin__$ eso nah_$ not__bit porqu*
9: ._NOT NOT_WANT_NOT STOP_las_ALMOST ^_para a__$ it_$ no_hay reall*_$ se touch__if un__na
8: ._NOT_ME ALMOST__god un_LATER_NOT
7: NOT_TEXT_none NOT__ME NOT_hay ^_almos* care_less nombr*__$ non__$ now__no one_bit quita*_las se_ME
6: ALMOST_lol CALL__atenc* IF__paid NOT_OTHER_ALMOST NOT__acord* NOW_. OTHER_ALMOST_en ^__any ^__weak ^_not ^_un if__paid much_at speak_of very_littl*
5: ALMOST ALMOST_none NOT_. NOT_ME_acord* NOW ^__none ^_no all_$ chist*_$ con_ME_KIN hay_$ hoy_$ mas_$ me_acord* me_sick nada sick__so want
4: ALMOST__ME LATER_NOT_mas ME___OTHER ME_cruzo ^_just bit_$ flick* less_about muy__$ se__cruzo you_paid
3: ._NOT_LATER AGO NOT ^__de ^_poqui* de__$ it libre__$ me_cruzo
2: LATER YOU_paid ^__reall* about__today booze faint gone mood__$ next_to not_even por tanti*_$ the__meds
1: ^__tempt* ^_se didnt_cross it_today no__nada nothi*__$ segun*__mas smell__me ya
-1: ME ME_ALMOST PERSON STOP_. at cravi* mucha* not thats up
-2: .__ME ALMOST__all BUSY NOT___NOT REMOVE STOP ganas_$ going haha mucho my the__$
-3: NOT__. NOT__NOW TEXT in no we
-4: DAYT DRUG TEXTS are good was
-5: ^__bien ^__not bad de right the
-6: NOT_GO ^__no a and cant que tan
-7: ME_NOT
-8: CAN WHAT ganas like
-9: ._ME
-10: ALMOST_NOW NOW__. OTHER YOU en that
-11: but y
-12: TOOK stron* to
-13: i
-14: is
-17: on
-18: ^__ya ^_nada
-25: tengo
-28: fuert*
-38: #
""",
    "craving about 2": """
50: ^_mild leve leves liger*_$ low pocas small_$ suave*_$ tanti*_$
48: to_ignor*
47: ^_toler*
43: que__poca
42: good__much no_tanto
41: poqui*
39: no_mucho
37: TEXT_weake*
36: que_otra
35: dos_cosas
34: ^_some from__week
33: NOT_bad ^_sligh* no_fuert* weak_$
32: ^_light mostl* no_mucha*
31: ^_a poco
29: algo littl*
27: WHAT_AGAIN_.
25: NOT__stron* ^__tanta* se_ME
24: ^_littl* bajan* dos_TEXTS
23: not_much poco__de yes_a
22: ^_ahi
21: littl*_$
20: NOT__. just__littl* not__bad that_bad vino_y
19: ^__$ ignor*_$ its__$ paso_rapid* un_poco
18: ^__too from_PAST_DAY light_$ stron*_$
17: ^__weake* ^_algo ^_not ^_weak low_$ sligh*_$
16: ^__horri* ^__ya algo_$ kind__low some_$ thoug*_nothi*
15: NOT_loud ^_poqui* mostl*__one poco_$ tanta*_$
14: ^_un coupl*_littl* few_thoug* paso_HURT pocas_ganas weake*_$
13: DAYT NOT_fuert* PAST ^__but ^_poco ^_wasnt littl*_bit the_low un_poqui* vaso__agua
12: ME_acted acted__$ vaso_de ya_casi
11: ALMOST__. ALMOST__low tanto_$ tranq*
10: OTHER__facil bad la_manej* not__stron* one_WANT pero_OTHER_BUSY un un_chin
9: de__$ me__rapid*
8: LATER algo_de mucha* not__$ not_horri*
7: ^__regul* ^_easy ayer__$ en_OTHER las__TEXTS my_cravi* nada__$ the__side
6: NOT_too ^__que bad_today bit_after down_from ganas_$ notic*__NOT pocas_ALMOST tranq*_en
5: NOT_stron* ^_just ^_no bit la__facil no__$ today_$ yes__littl*
4: DRINK__se NOW_ALMOST WANT_at chin__mas not_loud notic*_but toler*_$
3: ^_menos ahi_leve good_not nothi* nothi*_i on
2: ME_ALMOST_are ME_mood NOT_mas ^__y a__LATER algun*_que bien_las easy_to it__small las_dos me__camin* pero__BUSY quita*__$ tranq*__la
1: ^__bit ^_pocas acted bit_$ casi_no ganas good not not_stron* weake*
-1: .__ALMOST WHAT as of
-2: be yeah
-3: WANT all so un__fuert*
-4: .__NOT is__$ ya__$
-5: AGO la medio
-6: TOOK fuert* to
-7: IF reall*
-8: OTHER
-9: JAIL KIN a even the
-10: is
-11: NOT_ALMOST hoy muy
-12: ^_low
-15: ME
-17: noche
-18: YOU
-24: ^_very
-37: #
-41: ni
""",
    "craving about 5": """
50: NOT_tan ^_media* avera*_$ could_go five__five middl*_$ regul*_$ tempt*_$
49: itchy_$ medio
47: ^__ratos
45: fight_with tiran*_a
44: ^__anda pizca_y
40: ^__betwe*
39: ^_fairl* media_$
38: TEXT_stron* notic*_$
37: ^_mediu* its_there
36: ^_si y_viene
35: en_OTHER_BODY half_and necia
34: aguan* jones*
33: basta*_$ mediu*
32: AGAIN_of_ME algo_hay moder*_$ no__fuert* than_PAST_DAY
31: ^_mas ^_on creep*__a por_LATER
30: an_down bajo pero_NOW
29: ^_manag* algo but_NOT
28: OTHER_mitad contr* manej*_$ more__usual sort__$
27: ^_kind ^_moder* ^_sort me_pega mitad_$ same__alway* tengo__$
26: WANT_a_DRINK but_ME four_$ i__think* ride_em same_as want__but
25: ME__ALMOST ^__con ^_inter* ^_manej*
24: ME___AGO ^_tengo ahi naggi* on__high pican*
23: NOT_WHAT ^_me stron*__BUSY
22: IF_a ^__an ^__at inqui*__ALMOST me_prett* menos
21: DRINK_. NOT_pocas ^__pops a__$ algo_fuert* manag*_$
20: ^_about ^_medio a_bit con_OTHER mas__menos norma*__los
19: ^__than ^_se betwe*_$ la_mitad stron*
18: OTHER__de WHAT__. there_$
17: ._REMOVE DRUG__NOT NOT__NOT ^_aguan* ^_ahi ^_la regul* subie*__a tengo__la think*__it viern*_$
16: ^__and bajit*__OTHER my__some pero_NOT poco_$ si
15: AGO_ME antoj*_$ inter*_$ mind very__or
14: ME_CAN_wait WHAT_water ^__in ^_jones* off__day pero__$ y__$
13: ^_basta* cuand*_me half__half la__hoy mas__WHAT than
12: ME_PERSON_. ^_ni about__$ pican*_$
11: ME__. STOP_. ^__buggi* ^__notic* ^_media can_wait cobre_$ con_ALMOST good_$ ni__$ of__$ some un__NOT very_LATER
10: ME_esta fuert* tengo_ALMOST
9: .__GO WANT___NOT ^__$ ^_inqui* ^_quite la_contr* menti* mouth_water* my__water* up
8: AGO__pass DAY_. OTHER__. as_alway* but__winni* cuand* dia gone_but prett*__$ se_aguan* un_dulce va
7: WHAT_cobre ^__me ^__poco hay hit__im it_pops menos_$ pull__ME que_cobre since than_PAST thirs*__ME veces_no waves_but
6: ^_meh antoj* fight__my littl*_$ medio_$ ni pero poco thirs*_and
5: DRUG IF_ando ME__water* TEXT__. ^_its con_ganas ganas los_viern* not_winni* the_high
4: NOT_GO_but NOT___STOP OTHER_._GO START_en_OTHER a_DRINK at_ME half_$ im__$ la__$ se
3: ME__ronda* NOT_es ^__of ^__un de__viern* gana__$ gana_hoy hit_but mas not_gone of_ME vuelv*_en water*__i
2: AGO AGO__smell NOT_winni* ^__fuert* ^__y about_four itchy me_quejo of_there prett* que__$ si_algo tengo_ganas the_fight veces_NOT veces__$ veces__a when__smell
1: ._CAN_GO ._IF AGO_ME_smell ME_tient* NOT__fuert* ^__pelea* ^__puso creep*_up eithe*__$ empat*_$ fairl*__$ gana_NOW ganas_la i_ride me me_tient* mouth__when norma* stron*_than thirs*__i tient* tient*__$ with__wife
-1: ME___ME NOW TEXTS ^_the all bad mucha*_ALMOST
-2: CAN NUMBER TEXT be but__there it out
-3: .__TEXT ALMOST__. WANT ahi__$ al haha have mucha*_ganas this
-4: ALMOST BUSY LIFE NEW ^_yeah are fuert*_$ today
-5: ME__OTHER ME__a ^_but mi reall* the
-6: ._AGO OUT REMOVE_. USE estoy thats voy you
-7: MINUTES ^_no and just las por was
-8: NOT OTHER a hard
-9: ._DRINK KIN TIME WHAT los
-10: ._ME .__NOT BROKEN for mild
-11: DAYT
-12: NOT_ALMOST
-13: .__ME de el
-14: YOU low that
-16: ahi_leve
-17: is
-20: to
-25: antoj*__$
-50: #
""",
    "craving about 8": """
50: USE_IF ^_terri* aguan*_mas heavy_$ muchi* the_walls worse__yeste*
48: ^__weak
46: ^__high ^_fiend*
45: altis*
44: ^_insan* duris* insop*_$ max_$ overp*_$ peor
43: CAN_sell_ME of__scale
42: taste_it the_chart*
41: NOT_se_CAN cabro*
40: es_STOP store__$
39: duro maxed__$ way__much
38: CALL_ME_guy killi*_me
37: ^_fuert*
36: ME_va stron* wanti*__$
35: ^__blast ^_big it__day skin__crawl*
34: ^_inten* contr*_$ day_long loco mucha_$ treme*
33: altas_$
32: ^__tope agarr*__la de__ganas deale*_$ gaggi* it__front
31: ^__bad ^_alot ^_incon* bruta*_$ casi_compr* cigar*_de fuert* its__joke
30: OTHER_KIN_DAY freig* is_crawl* un_ching* una_DRINK
29: ME_LIFE_. unbea*_$
28: bottl*__in en_canti* punto
27: ^__pero
26: jones*_hard
25: NOT__en ^__lot gana its_loud mucha*_ganas
24: DRUG_. NOT_STOP USE_. ^__malil* about__call basta* mucha* no_puedo
23: WHAT_OTHER ^__esta ^_sever*
22: al__$ de_ALMOST drink haven*__one he__$ help_$ need__$ un_monto*
21: ME_OTHER ^_reall* big__$ mucho_$ sever*_$ stron*_becau* throu*__roof
20: ^__for a__perce* esta_$
19: ._BROKEN AGO_agua ME__por ^_ando ^_bien bad bad_$ mucha
18: ^__canti* ^_mucho ^_pila drove__the stron*_$
17: NOT_REMOVE_it OTHER_BODY ^_real ^_un a__train bad_NOW de_OTHER i_can me_$ to_USE white_knuck*
16: NOT___STOP ^_want full_blast it_$ unbea*
15: ^__fuert* all_day at__$ in_ME is__ME mucha*_$ never__this this_bad white__it
14: ALMOST_about NOW_OTHER_tengo WHAT__tenid* a__$ agua__boca alot_$ and_WANT as__gets could*__stron* cravi* incon*_$ todo
13: MEANS_. STOP_OTHER_verda* WANT_it ^__stron* ^__the ^__trae ^_a hard mucha*_ALMOST muy_fuert* of_ME reall*__one stron*__$ the_cravi* y__puedo
12: GO___IF ME__STOP WHAT_ME ^_bad ^_bruta* ^_casi bien__$ loco_por maxim*_$ no_use por
11: DAY_long NOT___NOT NOW_. ^__un ^_al ^_estoy ^_its antoj* at_ME cant eso_$ estoy hard_$ hooks__ME mala_$ un__$ want ya__tengo
10: HURT ME__a STOP__verda* ^__$ ^__mas ^_cant ^_las enfre*__NOT ganas la__$ much real trago traig* way_too
9: HURT_fuert* UNTIL__MEANS ^__to ^_esta call canti* drink_so inten*_$ out paro_en sell_my slipp*_$ tope_$
8: ALMOST ALMOST__eso DRINK_. ME_CAN_ALMOST ME___OTHER USE de__mala esta_ganan* me me__ganan* monto*_$
7: DRINK NOT_GO_. WANT__DRINK ^__me ^__of ^_mood ahori*_$ cant__it cravi*_no dying_for high is_stron* knuck* licor*_$ pensa*__eso scale_$ screa*__me una__ahori*
6: ._NOT_REMOVE .__WANT GO__USE HELP HURT_ME ME__ganan* OTHER___USE UNTIL_the_MEANS ^__ever ^__maxim* ^__no ^_super fight*_it in__$ its__today lot_$ no want__drink
5: ME___DRINK NOT_se USE_yet ^__antoj* ^__need ^_all ^_high ^_me ^_way ando_malil* demas*__$ dying__a eatin*_ME_LIFE en__$ enfre*__no esta__$ jones*__$ mas_fuert* maxed me__$ pego_duro stron*_NOW
4: LATER__. TOOK_. ^__hundr* ^__la ^_throu* ^_very about__secon* al chart*_$ dosis__$ eatin*__alive every fuert*_$ por__cigar* right__$ trae_loco voy
3: ._HURT CAN_. ME_paro NOT_TOOK_one NOT__at OUT__contr* ^__skin ^__today ^_full ^_mucha de__$ high_$ hundr*__$ la_ansie* las_ganas me_paro out__contr* se_puede the__$ today
2: .__OUT OTHER_ansie* WANT__. aguan* all curar* duro__la eatin*__LIFE fiend* gana_$ my no__contr* no__puede skin_is to_CALL_ME uf__$ una
1: CALL HURT_duro aqui_sigo chorr* compr* crawl*_$ every_secon* las my__$ one pero__sigo prime*_dia right sudan__manos the_scale uf
-1: ALMOST_NOW_. LIFE ME___LATER NOT_de NOW__ME OTHER__ME SICK bien__NOT do hall like of__$ on
-2: ._IF ._TOOK .__ALMOST ME__OTHER ME___REMOVE NOW ^__as ^__de ^_it pero__$ pocas sient* un zero
-3: .__USE GO ^_de good i some y
-4: ._ME ME_KIN ME__ME ME__un PERSON STOP_. ^__a de oh or
-5: ._ALMOST ._CAN ALMOST__. DAYT ME NEW bien_y en so yeah
-6: NOW__. PAST abraz* haha littl* ok pero thoug* un__fuert* with
-7: ._WANT ALMOST_de OTHER are for__$ mi the
-8: JAIL NOT_WANT TEXT is just none
-9: IF
-10: TEXT__. naggi* thats
-11: a too
-12: KIN WHAT del not
-13: NOT NOT__. and coffe* el to
-15: ._TEXT LATER_. los weak_$
-16: BUSY medio poqui*
-17: ._OTHER but no_cravi*
-18: .__DRINK
-20: nada was
-21: algo
-22: YOU por_OTHER that
-23: NOT_bad poco
-24: ._USE
-25: kind
-30: fairl*
-50: #
""",
}

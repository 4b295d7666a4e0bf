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
    "slip": 98,
    "wrong_number": 102,
    "back": 94,
    "call_me": 107,
    "later": 84,
    "change_time": 112,
    "help": 91,
    "opt_in": 104,
    "new_number": 115,
    "mood about 2": 61,
    "mood about 5": 57,
    "mood about 7": 60,
    "craving about 0": 62,
    "craving about 2": 69,
    "craving about 5": 59,
    "craving about 8": 52,
}

WEIGHTS = {
    "self_harm": """
50: BYE_is DRINK_LATER_. ME_entie* WANT__dye ^__acues* a_propo* brinc* carve* con_cigar* cutti* desk dying__be fecha_$ find_me garag* goodb* hear__me killm* los_brazo* me_avien* me_mato me_tire morir* muere_uno no_levan* on_purpo* pills regal*_ME safe__mysel* salta*_del shoul*_died suici* that__woke the_edge venen* walk_into ya__van
49: its_ME_TIME no__llega*
48: WANT_HURT_ME ^__pray ^_duele es__ultim* pilot tonig*_the tylen*
47: ME_CAN_is barn con__cigar* hopin* plan the_trigg* weeks__i
46: KIN__heave* ^_parke* a_encon* pasti* shoul*__BROKEN want__turn
45: BUSY_into gave_my ojala_me son__$ to__herse* water__so
44: about__do stand*__the
43: OTHER_hago drawe* hurt_mysel* just_let shotg*
42: be_aroun* kids__got la_viga revol* the__DRINK the_knot
41: NOT__fault bleed drank__fifth esta_alto los_carro* se_acaba the_overp*
40: BUSY__far BYE__# DAYT___TEXT DIE_BUSY KIN_se_KILL STOP__LIFE thank__for track* va__ser
39: MEANS__MINUTES ME_rasgu* TOOK__un hasta__llegu* hid razon_para
38: KILL_herse* LIFE_anymo* LIFE_for THREAT_para_ME ^_self miran* mommy note_is ojala
37: IF__BROKEN ME_misma NOT_TEXT_a NOT_se_OTHER STOP__medio cuide*_a date_picke* irme kill_mysel* plann* tubo_$ viva
36: ahoga*__OTHER attem*_$ boy_a carga* de_KILL_ME mysel* on__mind piens* pront* ya__toca
35: GO__do YOU___PERSON ^_usted blow__brain* care__ME die facil hose is__any k__l las_vias me__corta* me_lleve on__ledge one_round suici*_thoug* tiro
34: DIE corte_$ el_agua en__vias going__drive in__groun* insur* jump kms la_# la_vida las_piern* lo_hago looki*_down motiv*_para read__ME ready__meet segui*_vivie* take__life they_say voice wrist*
33: LIFE___SICK OUT_CAN_ME SICK_way ^__bough* a__hija acaba*_con bough*__$ corta*__$ digam* estre*_OTHER gone_$ mejor_muert* no__manan* pier soga
32: MEANS__es STOP__esto antes_de away cant_promi* dano deep_$ hang killi*_mysel* la_escop* last_text mejor__BROKEN miss_ME never_born no_exist* ojala_no por__BODY shed the_river to_drown tomar* ya_escri*
31: AGO_ME_do BROKEN_is ME_GO_a TEXT___BYE YOU__at adred* boots calle*__last diosi* estar got__rope here_next jump_$ loved_OTHER noche_me piso table voice_says
30: BUSY_forev* DIE__PERSON DIE_sound* HOPE__LIFE ME_NOW_ME NOT__LIFE adios all_set by__# can_have gas_on hacer* harm hit__$ la_muert* lay_down me_corte me_hice me_recoj* my__attem* my_affai* no_vale peace* to_end voice*
29: ALMOST_de DIE__it NOT__AGAIN OTHER_pared_UNTIL WANT_desap* ^__vemos a_bus calli* cat_is dead decid*_$ extra*_$ got_enoug* hacer*__$ me_tragu* morir_$ morni*_and parad*_en ratic* the_CAN tiene_que tirar
28: LIFE_NOT MEANS NEW_side OTHER_haga STOP___LIFE ^_compr* bury_me have__MEANS himse* hoy_me is_peace* its__STOP kitar*_OTHER lanzo leavi* longe*_$ me_die me_lasti* morni*__i my_wrist* no__nacid* oigo say__you son_# the_wall this_LIFE to_swall* vivir_$ wrote__BYE
27: LATER__KIN MEANS__right MEANS_in ME_TEXTS_OUT NOW_NOT_GO NOW__PAST WANT__viva YOU___NEW agua_se amane* amo be_here de_DIE deje hope_the insul* looki*_over mind_to my_goodb* nadie__va not_plann* pills_in se_donde se_ven see__on the__comes the_tub wont_need you_all
26: #_been DAY_LATER GO___UNTIL WANT__di a_rope befor*__do belt bled born de__LIFE dont_send endin*_it helps_$ i_aint la_otra loade* my_build* my_life nothi*_left pain__when picke* por_todo puse_OTHER puse__MEANS saved_up siemp*_$ tree_$ world__bette*
25: BYE___OTHER DRINK_OTHER DRUG__mas ME_under*_OTHER WANT_ME_NOT ^_k ^_kms a_OTHER_LIFE askin* belt_aroun* bleac*_$ cuand* death_sound* drive__the dying esto_se guard*__pasti* is_DAY it__when just__PERSON livin*_$ me__miedo puse_la quise razor to__bridg* tomor*__me witho*_me
24: #_goodb* ME__why NOT_OTHER_GO WHAT_naci ^_been ^_para a_noose alive bye__$ cigar* cutti*_again estar* in__pleas* is_all lleva*__$ matar_me on__arm this_time vaya wont_be
23: ME_CALL_# ME_avien* OTHER_azote* START_vivie* WANT__long ^__walke* ^_tried about__being ahorc* burni*_ME bury_ME check* cord__the cylin* end_it falta__$ hurti* llevo_DAY naci_$ no__tomor* para_queda* pills_count* plan_and tell__KIN the_belt to_cut voy y__tiene*
22: ._OTHER_BROKEN ALMOST_of KIN__BYE LIFE__TEXT MEANS_y_NOT ME_DRINK_toda ME_hice ME_lap NOT_START_. NOW__OTHER NOW_lleva* PERSON_NOT PERSON_STOP_ME PERSON__KILL STOP_con STOP_todo a_perso* apren*__$ are_CALL_ME be_over daddy de__JAIL dead_than debi_DIE el_sleep* es_ME esta__OTHER freig* harme* hunti* inten* junte__pasti* lasti*_me mano_$ me_quier* muert* recko*_ME segui*_respi* sitti*_here survi* the_voice* ultim*__# vivir voice_that y__lugar ya_puedo
21: KILL_ME KILL__y ME_BODY ME_ME_ALMOST PAST_TEXT YOU___MEANS ^_one ^_vine a__put all__them as__be barre*__my bette*_off cut decid* dont__tomor* forev* harmi*_$ hung_the hurti*_mysel* it_true just_wante* lap me_dice merez* might_do noose_$ puest*__OTHER tengo_la tengo_las the__way viga volan*_en
20: ALMOST___BROKEN ALMOST__ways HOPE___LIFE JAIL_las KILL_NOT LIFE__NOT NEW_lado NOT__up OTHER_viga TOOK_ME_. WANT__DIE ^__amane* ^__made ^_life ^_why algo_malo and__hope ando__el atrop*_$ bleac* bottl* colga* did__narca* digan*_a dios__YOU donde_esta god__REMOVE groun*_$ i_under* me__inter* me_corto my_arms nobod* on__table permi*__es quarr* see__makin* shot un_tiro volan*__la would__bette* you_wont
19: ALMOST_about BYE__WHAT BYE_every* CALL___GO CAN__come LIFE_NOW ME__WHAT ME__lol ME_estoy_STOP NOT_conte* OTHER__MINUTES OTHER_frasc* STOP_LIFE_. TEXTS_are_CALL WANT___BODY WANT_to_BROKEN ^__look a_cada balco*_$ been_savin* carro cielo cut_deepe* de_HURT_ME de_hacer* end__tonig* este_mundo guind* haber has__USE holdi* i_cut im_askin* in_front ir__paz it__# jale know_UNTIL la_hora last_day llega*_a looki*__from lord me_dicen me_hubie* me_inste* munec* no_despe* no_more para__$ perdo* purpo*_$ quier*__para sleep spinn* tell_my tengo_# think* to__# to_di tonig* tried viern* voy__hacer wont_$
18: #__BROKEN IF__LIFE IF___TEXT LIFE_. ME_hubie* ^__loade* ^_estoy adios_$ all__end alla__$ bag bridg*__now despi*_de does__hurt donde__se for_good hurt_to it_take las_DRINK lleva* looki*_at make_it off_the own__$ peace put_ME quick reaso* stand*_on take_me they_took this_plane* tonig*_is truck uno volan*__OTHER y__HOPE y__OUT y_abri
17: ALMOST_about_STOP BYE___WHAT BYE___YOU DRINK__fifth HURT__DAY JAIL_ME_KILL MEANS_NOW MEANS__se ME__peace ME__toda NOT__nacid* STOP_with_LIFE UNTIL_# WANT_to_HURT ^__ando ^__escri* ^_miro ^_mood abrir aqui__NOT arrib* at_DAYT at_once been_cutti* being_here bette*_REMOVE bleed_out by_morni* con_OTHER con_esto despe* dont_need el_gas estar*_mejor estoy_arrib* havin*__thoug* her__may i__dead i_swall* id_never inste*_of jump_and kills_me la__puest* matar midni*_$ might__well mis_hijos muero nadie off_mysel* only_TEXTS pensa* pido piso_# self__$ soga_$ swall* tengo__MEANS the_cord to__BODY under*_OTHER under_my
16: ._WHAT_ME GO__LIFE GO__paz HURT_ME_HOPE ME_BYE_. ME_busqu* ME_legs ME_mismo ME_throa* NOW___DAY OTHER_mangu* PERSON__ME STOP_it UNTIL___SICK WANT_TEXT_a WANT_to_GO WHAT_NOT_ME ^_prefi* a_DAY about_DIE aca any_reaso* aslee* avent* bday_is be__BYE busqu*_$ bye calle*_# conmi* cuand*_me cut_$ despe*_de dosis el_frasc* ella en__pante* go_on hot_TOOK i__enoug* it__morni* lasti* looki* made__my me_rasgu* para_NOT para_WHAT segui* sigo__$ stop_$ takes the_# traig*_OTHER truck_into trust_mysel* up__$ ver_si wanti*_to why__i wrote_the y_NOW
15: ._WANT .__DIE BROKEN_at BYE___NOT BYE_forev* CAN___REMOVE DRUG_USE DRUG__. HURT_is IF_ME IF__was KIN_._NOW KIN___ME LATER__NOT LIFE_has ME_JAIL ME_WANT_. ME__al ME_de NOT_HOPE NOT_WANT_amane* OUT___OTHER REMOVE__cliff UNTIL_SICK WANT_DIE WANT___BROKEN WHAT__se ^__keep ^__paro ^__queme ^__raje ^_bury ^_digan* ^_dios ^_going ^_keep ^_tell a_DAYT a_date about_me ando__en arrib*_$ back_in be_dead been__ME caso corta*_me de__herma* desde_aqui despe*_$ dile__mi drivi* eatin*__i estoy_hacie* feel_like frien*_my heave*_NOW if__bus im_# in__now ive_picke* mama me__manan* me__toda mejor_sin miro_OTHER mismo_$ my_own no_joke nobod*__to on_seein* own_hand pasti*__me por_TEXT_ME queme__brazo road talk__down to_strin* voice*_say with_NOT wrote y_ALMOST yo
14: #__dont #__old #_adios ._HOPE ._NOW_ALMOST BYE CALL___NOT KILL_. ME_DIE_. ME_WANT_KILL ME___START ME__volar ME_acues* MINUTES___ALMOST NOT__DAY NOT__LATER NOW__YOU NOW___STOP NOW__por TEXT_the_DRUG WANT___LIFE YOU__WHAT ^__el ^__muert* ^_does ^_givin* ^_tengo ^_wish a__conmi* anymo*_$ bad_thoug* balco* boss__dice can_die car car_$ cerre_la clean__up crash__car cuide*__ME culpa de__AGAIN dios_me door el_cable endin*__$ esta_noche estoy__OTHER eveni*_$ every*_ME_ALMOST felic*_NOT hacer*_$ hacie*__$ hay__$ impor*_si it__IF junte__DRUG kill la_casa live_$ made_my me__tonig* meet__maker my_lap od other__$ por_WHAT puent*_$ sayin* segui*__$ segur* self starv*_ME step take the_shotg* this_$ to_die tried__hang very_DAY you_take youll__about
13: ME_TEXT_a ME__longe* ME__where NOT___DAYT OUT_paper* PERSON_ME TEXT__ME WANT__aqui WANT_the_NUMBER ^__talk ^__the ^__voces ^__world ^_ive a_corta* algui*__me all__maybe being__$ being_alive bette*_with dan__de desca* drink__$ dye el_rio en__mesa en__son front__a hangi* here hijo__que in__BUSY in__cell ir_en keeps las_venas last left_for les locur*_ME me__wont me_down no__amane* para__NOT pecad* pense quier*_desap* seroq* solo_no this__goodb* thoug*_of todos un_ploma* unali* under_ME up__mind vine waiti* want__disap* wante* well_be wife ya__despe*
12: #_BYE ._DIE AGO__. ALMOST_en BUSY__NOT BUSY_and BYE_a LIFE_asi LIFE_up_DAY ME_ALMOST_about ME_BROKEN_KIN ME_BYE ME_CAN_just NOT_come NOT_promi* NOW_OTHER OUT_._OUT SICK_on THREAT__ME WANT_ME_TEXT WANT_to_LIFE WHAT_ME_lleve WHAT__KILL YOU__have ^__mis ^_hope ^_i ^_if a_WANT acaba* agarr*_y ando_en cerra* compr*__soga conte*_ya cut_so despi* for_DAY ganas_tambi* get_hit go__$ go_of guard* hit_me hole__of if__jump ima__ME in__mouth know_where load matar* me_atrop* mejor my_time no__dejen off__cliff one__out papel*_de pared_UNTIL perdo*_todos put_my queme__BODY quier*__aqui se_STOP_OTHER slit sorry_for sound*_good stops till ultim* un__solo vivo_$ when woke_up wont__here world_would
11: ._NOT_GO BROKEN___CAN BUSY__a CALL_._ME CAN__this DRINK__gramo* DRUG___DRINK DRUG_count* GO_ME GO___WANT GO_a_STOP HURT_ME_. IF__OUT JAIL_PAST_y LATER___TEXT MEANS__a ME_PAST ME_PAST_DAY ME_STOP_LIFE ME__LIFE ME__do ME__down ME_inste* ME_lleve ME_paro ME_un_TOOK NOT_LIFE NOT_ME_. PAST_con STOP_AGO STOP__. STOP__del STOP_this THREAT_of TOOK__in UNTIL_there* ^__a ^__cant ^__holdi* ^__tengo ^__took ^_every ^_last ^_made ^_quien algo_$ at__MEANS at_midni* corta* corte_otra count* cuell*_$ cutti*_$ dads dead_by desap* digan*__ME dont__mysel* dont_look dormi*_y en_OTHER_BODY endin* estar_vivo every*_you fed herma*_se how_many i__stop i__wake i_carve* i_think its_quiet its_time la_navaj* like__$ looki*_STOP mas mi_$ might_as motor__ME motor__me nothi*__me off__platf* on__plane* pasta* perdo*_por ploma* que__$ que_brinq* runni*__car says_OTHER see_why senti* stop_me that_$ thats_WHAT the__REMOVE think*__takin* this_life una_MEANS ver_IF walki*_on was_gone wasnt_here wish__was wont__no works yo__donde
10: ._HURT ._USE_OTHER AGAIN_. ALMOST_ME_CAN BROKEN BUSY_OTHER BUSY_REMOVE BYE__the DAYT_NOW_NOT DAY__all DIE_WHAT GO___ME IF_NOT_despi* JAIL_ME KIN_._OTHER KIN__OTHER KIN_cuida* LATER_de LIFE___HOPE LIFE_insur* ME__OUT ME___BROKEN ME__at ME__en ME_be ME_l ME_recoj* OTHER_BYE OTHER_gas WANT__disap* WHAT__KIN WHAT___KILL WHO___USE YOU_DRUG ^__cut ^__dont ^__famil* ^__rasgu* ^_esta ^_looki* ^_no about_to acost* be_STOP bette* broth* by__own care cigar*_AGAIN cigar*_again day_$ despu*_del dios down__the encon*_$ esta__$ esta__ME estan__en estoy__dano estoy_parad* every* fall for_every* forev*_$ front_of fui goodb*__i hago_$ heave* i_almos* ir is__last layin* let mio miran*__abajo muero_$ my__last my_legs my_siste* no__$ on__bridg* on__kitch* only__out phone_anymo* pictu* propo*_$ quier* safe_$ sitti* stop_or thank*__every* that__$ the__dont third time__up tirar_me to__GO toca_$ ultim*__$ up_ME use__on usted* venen*_de very_day vine_a want__be y_WHAT
9: ._ME_GO ._ME_HURT ._PERSON_STOP .__JAIL ALMOST__the CAN__of CAN_miss DRUG_so_ME GO___OTHER GO_a_KILL GO_por_ME HOPE__stay HOPE_of HOPE_to IF_ME_TOOK LIFE__this MEANS__ME ME_ALMOST_of ME_KIN_al ME_TOOK_the ME_WANT ME_WANT_volar ME__l ME__of ME__promi* ME__the ME_gave ME_see NOT_ME_busqu* NOT_ME_sient* NOT_OUT NOT_WHAT NOT_born NOT_for OUT__ME REMOVE__platf* SICK__purpo* STOP_or_ME TEXT__BYE TEXT_the TOOK__MEANS WANT WANT__LIFE WHAT_dios YOU_for_YOU ^__decid* ^__my ^__se ^__shoul* ^_id ^_me ^_plann* ^_si ahorc*_me al_metro all_ME alrea* bajo_tierr* brain*__$ cant_keep cell_$ cinto__OTHER close*_and conmi*_$ could_just date_$ del__$ do__$ en_OTHER esper* favor going__try haga_$ have__ME he_passe* her__$ hora__el hoy_$ in__garag* is__PAST it_$ kids kills__$ last__you le__caso lo_inten* look_for my_car my_head nobod*_will or_ME out quema*_los reaso*__keep saque shoul* sick sick__this sleep_$ slit_ME slit_my somet*__to step_REMOVE telli*_me tengo_OTHER the_DRUG the_MEANS the__bottl* the__under the_guy the_lord them_all to__mysel* to__off una__ME up_$ vivo want__to went__his
8: #_i .__STOP .__TEXT BROKEN__AGAIN CALL_ME CAN_GO_of CAN__. DRINK_#_DRUG DRUG__in HURT_AGAIN_. IF_ME_was IF_NOT MEANS__CALL ME_GO ME_TOOK_somet* ME__DAYT ME__THREAT ME_brain*_OUT ME_carve* ME_despe* ME_dice ME_know_CAN ME_mind NOT___LIFE NOT_promi*_ME NOT_see_ME NOW_NOT OTHER_TOOK_ME REMOVE__MEANS STOP_ME TEXT_. USE__up WANT_BROKEN WANT_BROKEN_. WANT__be WHAT_LIFE_. YOU_. YOU__caso ^_# ^__been ^_dont ^_is ^_up a_MEANS abri_el al__$ all__DRUG and_ME and_NOT_TEXT bad__ME call canse_de cant_stop carta_a close* cuent* despu* dont_see every__$ god guard*__DRUG gun_in hacer_algo here_NOT herma*_$ i__$ i__gone i_bough* it_every* join__$ joke_$ keep_livin* kill__pleas* las_pasti* look__me mess mia muert*_$ munda* of_OTHER on__MEANS otro_lado para_WHAT_LIFE passe*__# quier*_exist* saved sorry__could* takin*_my talk_me tengo__pasti* the_whole there* time_you to_ME to_who todas tomor* vuelv*_$ want__wake was_ME way_OUT when_im wish_i wont worth would__a would_do
7: #__corte #__i #_and ._ALMOST ._LIFE_NOT ._WHAT_NOT CAN_ME_GO CAN_REMOVE DAY_AGO DIE_. DIE_BUSY_. DIE__. DRINK_LATER GO_a_USE HURT__. KILL_ME_. KILL__. KIN_WHAT LATER_NOW ME MEANS_. ME_NOW_NOT ME_STOP_this ME__AGO ME__KILL ME__STOP ME___DIE ME_atrop* ME_dicen NOT__a NOT_creo NOT_one_CAN NOT_was OTHER__NOT OTHER___ALMOST REMOVE_ME_NOW TEXTS__. TEXT___KIN THREAT__WHAT WANT_to_DIE WHAT__LIFE WHAT_se YOU__IF ^__estar ^__no ^_la ^_le a_hole adios__$ algui* and__takin* anoch* aqui_$ are_bleed* asi bala be__IF be__ME becau*_i boss box burne*_ME camio* churc* cielo_$ con__$ daddy* deje_la dia_$ dont_try encue* exist*_$ falta feel_WANT goodb*_every* hacer*_algo hasta_sangr* heave*__$ hope_it i__make i_starv* its__$ la_azote* left let__of life_ends like_this lined live_anymo* lleva*_ya look__ME m mato_$ means mi__cuand* minut* mysel*__$ of__MEANS parad*__la plann*_ME ready reaso*__stay says_they se_STOP shoul*_have somet*_ME the__today the_lake the_only throa*_$ to__dias to_step todo_$ told told_my tome__$ tragu* try__$ una_locur* vivie* volve* volvi_a want_out wasnt with__$ y__GO ya_$
6: #__but ._MEANS ._WANT_ME BYE__todos BYE_todos CALL__down CAN_miss_ME DRINK___DIE DRINK_bleac* GO__TOOK HURT_. KILL_en_OTHER KIN__NOT LIFE LIFE__ME ME__AWAY ME__WANT ME___DAY ME__asi ME__las ME__this ME_even NOT_ALMOST_ME NOT_despi* NOW___DRINK OTHER__y OTHER_cigar* PERSON_to SICK_. TIME_. TOOK_every WANT__BUSY WANT__in WANT__los WANT_amane* WANT_hacer WHAT__atrop* WHAT_the YOU_TEXT ^__life ^__me ^__only ^_nadie a_dange* a_razor all__STOP all__pills and__STOP aroun* asi_$ be_gone box__my compr*_venen* date de_ME_KIN deber* del_MEANS di did died disap*_forev* does__HURT dont_be edge__$ el_carro en__ME ends es_OTHER escop* estoy__DRUG final*__its fixin*_to going_$ hacer hacer_$ harmi* hear__ME here__ME i__about i_gave i_lost it_STOP it__$ just_want last__$ last_time live_for lleva*_NOW made_ME_WANT me__falta mecat* meet_my mi_herma* mi_perro motor_y my_kids my_son navaj*__la need_me no__nada nombr*_de now__want of_LIFE paper*_are parad*__OTHER place_$ prefi* queme_OTHER_BODY queme_el quier*_llega* right__$ sea__KILL see_you segui*_en segur*_ME segur*_conmi* si sleep_and swall*_# talk__me talk_to tell the_lawye* the_means them there*__$ there_any think*__drivi* this_TIME tierr*_$ took_them va van_a want__out why_NOT will world__need would__me y__OTHER ya
5: #__day ._OTHER_NUMBER AGO___WANT ALMOST_tambi* BODY_UNTIL BROKEN_. BROKEN___HOPE BYE__writt* CALL_por GO_for GO_on GO_to KIN___OTHER LIFE___DAYT MEANS_ME MEANS___ME ME_._NOT ME_AGO_ME ME_WANT_GO ME___LIFE ME__attem* ME__be ME_de_OTHER MINUTES__a NOT_ME_extra* NOT_safe NOW_._ME NOW__GO NOW___BYE OTHER_. OTHER___OTHER OTHER__en OTHER_pared PAST__NOT SICK___ME START_BODY_. STOP_. STOP_DRUG STOP_NOW_. STOP_at_DAYT TOOK__survi* WHAT_ME_entie* WHAT_PERSON_ME WHAT__BUSY ^__escog* ^_adios ^_im a__AGO a__place about_drivi* anoch*_$ azote* be being_LIFE bette*__ME bette*_than bottl*_of box_for caso_a come dame_una dar de__$ dile__ME el__$ el_dia en__sleep* estar__este every*_im fore__$ graci*__escri* hacen_falta harme*__$ her hope_i i__die i_tried join_her keep__safe la_mangu* les_escri* made made_peace me_$ mis never__up no__busqu* not not_safe now_i otro paper*__in prefi*_estar que_dios raje_las roof_of savin*_ME say scare*_of segui*__este so_far so_tired solo_$ someb*_call somet*_i soy_un stay suici*_$ sunda* tambi* the__thatl* the_wheel this__$ to_DIE to_GO to_LIFE to_ME_KIN to__$ to_disap* venas vivir_asi y__STOP ya__$
4: #__WANT #_but ._OUT .__MEANS .__OTHER ALMOST_CAN ALMOST__DIE ALMOST__STOP ALMOST__TOOK CALL_ME_down CAN_just DAY__OTHER DAY_y_OTHER DRINK__. GO_UNTIL GO__STOP GO__try IF_the JAIL_made_ME KIN_ME_love KIN_bette* LATER__. LATER_del LIFE_NOT_WANT MEANS__the ME_. ME_KILL ME_NOT_LIFE ME_TEXTS ME__BROKEN ME__DIE ME__aca ME__mas ME_estoy MINUTES__HOME NEW__. NOT_TEXT_up NOT_WANT_DIE NOT__DIE NOT___DAY NOT__sient* NOT_come_AGAIN NOW_ME_despe* NOW__despe* NOW_might OTHER_cable OTHER_rio OUT_and PAST___YOU PERSON_CALL_. REMOVE_ME TEXT_ME_ME TEXT__# TEXT_for TOOK_del_MEANS WANT_KILL WANT__BROKEN WANT___ALMOST WANT__con WHAT_SICK ^__# ^__almos* ^__conte* ^__have ^__live ^__of ^__reaso* ^_done ^_my ^_perdo* ^_traig* ^_used a__$ a__OTHER a_ver acaba*_$ all_i and__ME ando__OTHER aroun*_$ at_AGO bajo_LIFE be__bette* bette*_place by crash_ME cuida* de_vivir didnt__up disap* drive drove_to en__OTHER en__bolsa every*_$ every__ME every__i felic*__ME gas get__$ give_my gun has have__truck herma* i__# i_keep i_pray in_$ insul*_para irme_$ is_goodb* its jail junta* just_TEXT kitar*_OTHER_LIFE la__lista la_munec* la_via like_a los__$ manan* may__i me__$ me_busqu* mejor_BROKEN might more_than mucho munda*_$ my_mind my_wrist never_do no__segui* oded_on other_side para_siemp* que quier*_volar quise__PAST rafte* renun*_a set sewer* solta*_el starv*_mysel* stron* sumbo* sunup the__OUT the_shoe todo_YOU traig* tubo un_TOOK un_balaz* vida_$ voy_$ with__by y_ME ya_deje youll_read
3: #_today ._CAN_YOU ._GO ._ME_JAIL ._ME_NOW ._NOW_IF ._YOU AGO_aqui BYE___KIN BYE_de CALL_ME_por CAN_GO CAN_notic* DIE_ME DRUG_and KILL_ME_WANT KIN___NOW KIN_has LIFE__. LIFE__OTHER ME_AGAIN_. ME_DAY_. ME_DIE ME_KILL_. ME___MINUTES ME___NOW ME__hacie* ME__it ME_boy ME_brain* NOT__GO NOT___WHAT NOT__for NOT__to NOT_be NOW_. NOW__STOP NOW___GO NOW_regal*_ME NUMBER__. OTHER__CALL OTHER__porqu* OTHER_quise OTHER_via OUT_. OUT__the REMOVE_a START_the STOP__ME TOOK__ME UNTIL WANT_OUT WANT__just WANT_the YOU_all ^__is ^__on ^__quier* ^__quise ^__self ^__seria* ^__there ^__to ^__today ^_see ^_ya a__ME a_veces about_dying about_not adent* after_tonig* agaim ahi_OTHER and_BROKEN and_START arbol_$ barre*__ME be__DAY brain*_out brinq* brinq*_$ chose_this crave_$ cuell* debi did__survi* died_at este__ME estoy estoy_HOPE ever_$ extra* for__$ go__with good_$ got graci*_por here_$ hits__$ i_still id im_done is_BYE is_bette* it_tonig* its_ME ive_got just__GO keep__ME keep_pictu* kitar*__vida la__$ la_pared las long_sleev* malo_$ me me_ando meter morir motiv* my__again my_brain* my_throa* night_i no_call of__LIFE one one__OUT over_for paper* para_segui* pared_hasta permi*_este por__YOU prayi* que_algui* quier*__un rasgu* renun*__la round_the send shut signe* sitti*__the someb* step_off stood__the take__$ take_all tengo__pisto* tengo_una the__NOW them__$ tied_the to_START_OTHER today truck__the up_again veces viend* wake__$ wake_up works_i would years__$
2: #__the ._OTHER_MEANS .__NOW AGO_ME AGO__GO AGO__and AGO__halle* BROKEN_KIN CAN_PERSON CAN_have DAYT_STOP DAY_NOT DRINK_OTHER_gramo* DRINK_of DRUG___ME DRUG_in HOME_so HOPE_._ME IF_._NOT IF__NOT JAIL___WANT KIN__AGO KIN___GO KIN__love LIFE__bette* MEANS_comes ME_JAIL_. ME_JAIL_AGAIN ME_KIN_WHAT ME_LATER ME_OTHER_LIFE ME__# ME__. ME__KIN ME__TOOK ME___BYE ME__donde ME_on ME_starv*_ME NOT NOT_CALL_WANT NOT_ME NOT_WANT NOT_WANT_LIFE NOT_joke NOT_va NOW_ME NOW_regal* OTHER_KIN_loved OTHER__WANT OTHER___STOP OTHER__loved OTHER_y_ME PERSON__de REMOVE_ME_. TIME_YOU TIME___ME TOOK__. UNTIL__TEXT WANT___ME WANT___NOW WANT__crash WANT_to_STOP WANT_volar WHAT_ME_WANT WHAT_ME_atrop* WHAT_OUT WHAT___ME WHAT_brinq* YOU_cree_WHAT ^__al ^__deje ^__did ^__estoy ^__heren* ^__pront* ^__que ^_ima ^_on ^_piens* ^_pills ^_quisi* a__IF a_beam about_NOT algui*__de alrea*_$ amarr* and__see arm__a arreg* avien* brain*_OUT camin*_al cant__mysel* carta* cierr*__talle* compr*_SICK corte__vez cuand*__esto cuide* dange*_to de_OTHER de_WHAT deje__papel* drink* el_pante* end_this frida* ganas going going__drink hable have__gun home hoy__me i__l i__nothi* ill_hang im im__dange* ima is_writt* keep_looki* kitar*__LIFE las__anoch* llego__mi love_them many_pills mas_HURT mas_rapid* me__asi me__volar miran*_para much_ME_WANT much__WANT my_daugh* nadie_va navaj* night no_creo not__$ nota of_pills of_ways once one__left only_thing otra__$ paso_y picke*_out por__WHAT quier*__con safe savin* seria shoul*__LIFE sin that_chose the_BYE the_barre* the_close* the_point the_quarr* think__will til tired_of to_$ try__find usted_cree walk__traff* what_i why_did ya__desca* ya_regal* ya_tengo
1: #_AGO_NEW ._CALL ._HELP_ME ._ME_DRINK ._ME_TOOK ._NOT ._THREAT ._USE ._WANT_OUT .__NUMBER .__TIME ALMOST_. ALMOST__BUSY ALMOST___CAN ALMOST___ME ALMOST__takin* BODY_. BUSY__truck CALL__ME CAN___ME CAN___TEXT DAY_. GO_camin* GO_on_LIFE GO_to_DRINK HELP___ME HOPE__GO IF_ME_just IF__despi* JAIL_en_OTHER JAIL_made KILL__OTHER LATER__ME LIFE_up MEANS_en MEANS_is ME_BROKEN ME__ME ME__NOW ME__PAST ME___HOME ME___MEANS ME___NUMBER ME__a ME__to ME_have ME_or_NOT ME_put MINUTES_tengo NOT___HOPE NOT__aroun* NOT__here NOT__just NOT_to NOW__ME OTHER_BUSY_. OTHER_LATER OTHER__a OTHER__adred* OUT_and_ME OUT_of PAST_TIME SICK_TOOK SICK__raras STOP_las TOOK_OTHER_all TOOK_bleac* WANT_CALL_ME WANT__ME WANT__NUMBER WANT__del WANT_it WHAT_GO WHAT_LIFE ^__di ^__drove ^__for ^__kms ^__want ^_diosi* ^_give ^_suici* ^_wont a_ME a__hit a__picke* a__vida a_plan again again_$ al_MEANS al__KIN alcan* algui*_me and__TEXT back_$ beam_in bette*__dead brinc*_y can_i care_if clips__$ dar_un deser* dia_y do do__ME each el_cigar* en__mano ends_at estar__sin every final*_decid* for_OTHER_NUMBER go_$ go__livin* hand hate_that have__plan hijas_no hit hope__next im__$ im_takin* impor*_IF into_traff* is_there it__ME it__take just_NOT just__ME keep know__$ la la_insul* lo loved__$ manan*_$ mas__$ me__# me__hacer me_go me_paro mind mood morni* mucha*__$ my_roomm* my_wife next no__sient* nothi* on papel*__OTHER plann*_my plann*_to por_escri* que__hable que__viva quier*_amane* ready_$ reaso*_to renun*__OTHER saban* says_OTHER_NOT sleev*_$ sunup_$ swall*_bleac* tengo than the__clock the__think* the_one there*_only thing think*_how this_DAY up_here venen*__raras vida vivir__$ voice*__$ volan* was__$ week weeks wheel_$ whole_DRINK whole_bottl* with__KIN with_long
-1: ._OTHER_GO .__BROKEN .__ME .__OUT .__REMOVE BROKEN__and BYE___TEXT CAN CAN__be DRINK_NOW DRUG_# DRUG_para GO___IF GO___NOW IF__. ME_BROKEN_ME ME_DRINK_todas ME_KIN ME_SICK ME__LATER ME__and ME__more ME__todas ME_and NOT___ME NOT___NOT NOT__in NOW_NOT_CAN NOW_en OTHER_DAY_. OTHER_OTHER OTHER__OTHER OTHER__it PAST_. PAST__ME REMOVE START_asi TOOK_DRUG WANT__. WANT___TEXTS WHAT__YOU YOU_WANT ^__$ ^__its ^__pensa* ^__sorry a_OTHER a__casa and__BODY at__$ be_hones* bread cant centr* conve* de__adios demas* dont__any eithe* eso favor* for_ME guagu* hombr* hope i_$ igles* in isnt it job keep_ME life__$ looki*__me make mano__OTHER me_lleva* money movie my_stepd* no_tengo no_way ones puedo__$ real rest sacar* se_DRINK se__$ shoes sient* sol somet*_$ tengo_WHAT thank* the_best tiene tomar tome_todas tranq*_$ unos va__matar wait went_to y__WHAT
-2: ._AGO ._IF ._ME_CAN ._WHAT .__BYE .__KIN .__MINUTES .__YOU AGAIN_on BROKEN_ME BUSY__. DAYT__ME GO HOSP HURT___OTHER IF KIN_is ME_MEANS ME_TEXT ME_TOOK ME__NOT ME_feel ME_just NEW_. NOT_MINUTES NOT__mas NOT_know NOT_tengo OTHER_BROKEN_. OTHER_JAIL_. OTHER_STOP OTHER___OUT OTHER___TOOK OUT__DAY STOP_the_LIFE TEXT_UNTIL TEXT___DAYT THREAT THREAT__STOP USE USE__ME WANT_START ^__agarr* ^__and ^__un ^_he ^_its ^_wait ^_what a_$ about_it accid* and_# anda aqui__quier* barri* beat bebe but_NOT can cara check colon* de__NOT dia_de dog en_OTHER_DAYT en__HOSP en__MEANS fight front__ME game glad ha have_NOT i__need i__off idea if__dont is ive lol now ocupa* one_DAY over puede puts quier*_que rain recib* recom* seat_$ so_ME stop__me study sueno sus tarde telef* the_same there there_$ this this__ME to_CALL took tren una were worki* ya_quier*
-3: #_TIME .__AGAIN .__AGO DAYT DAYT_. GO_LATER IF_WANT LIFE__so ME___DRUG ME___REMOVE ME___WHAT NOT__this NOW_REMOVE OTHER___ME OTHER_de STOP_up TIME TOOK WANT_NOT WANT__TEXT WANT_algo WHAT__AGO WHAT___GO WHAT_de YOU_have ^__hope ^__just ^__know ^_it ^_then a_HOPE and_OTHER bette*_$ bueno bulle* cuchi*_en days deja dont__me dormi*_$ el_puent* en en__$ estan estud* every*__ME for had hey hurts i_like kill__$ lot mata_$ missi* much name over_the play por__$ put__MEANS quier*_ni se so__ME sorry stand take__the times to_OTHER to_see too_$ train trist* vi want__hurt where y you your
-4: #_# #__me #__my ._BYE ._NOW_NOT ._STOP .__DAY .__TOOK .__USE ALMOST__a BROKEN_OTHER KILL__ME MEANS_for ME_CAN_be ME_REMOVE ME__CALL ME__DRINK ME___HOSP ME__know ME__right ME_hopin* NOT_NOT NOT__ALMOST NOT__any NOT_en OTHER_AGAIN_. OTHER_MEANS_. OTHER__DIE OTHER__del OTHER__es START WANT__CALL WANT__DRUG WANT__TOOK WANT___CALL ^__despe* ^_all ^_ran a_NEW an ayuda broke convi* cool cravi* del doing dos dropp* earth gusta* i_can if its_GO knew list lunes me_back mejor__me mi_mama my__tonig* my_frien* neces* need pan para__ME pelic* pills_$ playe* ponga* quier*_KILL right roof seen stepd* the_DAY the__DAY this_DAYT to_TEXT to__BYE
-5: .__DRUG .__NOT .__START .__THREAT AWAY_. BROKEN__ME DAY DAY_is GO_a GO_a_ME HOPE_up KIN__se LATER ME_HELP ME_TEXT_. ME___BUSY ME__con ME__los ME__with NOT_GO_to NOT_ME_TEXT NOT__BODY NOT__CALL NOT__CAN NOW___NOT OTHER_TEXT OTHER_WANT OTHER___WANT STOP__WANT TIME__. WANT__una WHAT ^__i ^__might ^__that ^__was ^_so a about__$ are byu call_me cance* cares casa comer de_$ en_ME give_up great hate_mysel* have hormi* hoy__la i__want in_OTHER in__$ la_$ last__i last__of me_mata most no opera* outsi* over_there pasti*__mi podri* point* que__inten* segui*_asi sigo_inten* stop__$ texts to__hones* un where_i y__KIN
-6: AGO__DIE ALMOST___KIN BUSY_. DAYT__. DRINK__DRINK GO_al HURT__ME IF__START JAIL___NOT KILL__KIN KIN_. LATER_OTHER MEANS___KIN ME_DRUG ME___IF ME___OTHER ME__is NOT_. NOT___DRUG NOW___ME OTHER OTHER_BROKEN OTHER_CAN OUT__. PERSON_CALL_ME START_ME STOP__una TOOK_to WANT__OTHER WHAT__. a_dormi* all_DAY am at balan* becau* busca* but__NOT chatt* coffe* commi* deale* didnt__to discu* el en_OTHER_HOSP exist* feel_WANT_ME gets grave_$ hoy in__DAY in__car in__truck love new perdi* pero que_yo quier*_mas store tamal* the_LIFE to_hurt viene which whole__of witho* wonde* would*_be y_NOT_ME year
-7: #__# ALMOST__it BROKEN__. BUSY DRUG_all GO__. ME_AGO_to ME___YOU ME__busca* ME_a ME_know NOT_NOW NOT_STOP NOW__DIE NOW___MEANS NOW_estoy OUT STOP___MEANS STOP_there WANT___AGAIN WANT_for YOU_GO ^_like ^_lo as bit cabez* esa for_mysel* fun funer* gener* got__gun grand* haven* hospi* im_hopin* more my_old mysel*_in ni__$ of plant* quit sabe sure think think*__it to_BUSY took__pills tv uncle with_ME with__ME would*
-8: #_DAY #hour ._ME ._ME_ALMOST .__GO .__WHAT GO_OUT GO_to_STOP HELP IF__ALMOST JAIL KIN_NOT LATER_. LATER_the ME__START ME___SICK ME___TEXT ME_up MINUTES_to NOT_WANT_. NOW__se TEXTS THREAT_WHAT WANT__TEXTS WRONG ^__do ^__from ahori* also and call__$ conte* dano_a defin* enoug*__this finis* hes i_cant i_need ice im_dying late_$ mando me__busca* novel* of_ME one_of paso_OTHER prett* sient*_WHAT super* talki* to__ME told_me tomo va__KILL whole yes
-9: # ._ME_BROKEN AGO BROKEN__OTHER CALL GO__BROKEN GO___HOME KIN KIN_y LATER_a ME___CALL ME___WANT NOT__ME NOW__NOT OTHER___KILL OTHER__se OTHER__the UNTIL__DAY WANT__a WHAT__inten* YOU_to ^__ganas any baja de__BROKEN death didnt first graci*_a guess hace mal o pills__the por put_a quede said semes* sirve so that__CAN the__pills to_KILL_OTHER tome__pasti* too
-10: .__KILL BROKEN_._ME DAY__ME DRINK GO_a_BUSY LIFE__the OTHER_ME OTHER___NOW OTHER__to STOP_of WANT___BYE ^__like ^_se back by_mysel* chest cold cooki* crazy cut_my cut_the dont_know eat es__LIFE famil* fell llame los man month my__life our roof_$ sofa stuff__$ techo their this_anymo* thoug* up__ME us world_$
-11: ALMOST_ME_BROKEN BROKEN_de GO__a MEANS__OTHER MEANS_and MEANS_with NOT__WHAT TEXT YOU YOU__. ^_en adios__ya could digo gave_me hacer*__a high leave lette*_$ mas_$ okay over__$ perso* proba* the__ME tryin* watch* well
-12: DAY_de GO__WHAT HOME_. HOPE__OTHER ME_TEXT_the ME_TOOK_a ME_WANT_the NUMBER OTHER___GO PERSON USE_. YOU___WANT YOU__to ^_de ^_goodb* ^_said ^_she a_conte* even from homew* i_used makes me_ahorc* no__puedo ok parti* que_$ quite* traba* ultim*__de
-13: ._AGO_ME ._BROKEN CAN_to GO___GO KILL_a LIFE_and LIFE_in ME_rio NOW___NOW OTHER__DAY STOP_the ^__rio ^__think ^_but de happy hard i_didnt or summe*
-14: ._REMOVE DRINK___ME ME__BUSY ME___DETOX NOT_BROKEN NOW___OTHER OTHER_LIFE_. OTHER_esta REMOVE__to TEXTS_. actua* belt_on cafe como cuand*__$ dies hallo_senti* lol_$ nada pleas* room suppo* tres vivir__esta was with__MEANS wrote_a
-15: ._TOOK OTHER_DRUG OTHER___MEANS ^_antes andan con feel__ME good in__LIFE jefe then trust__NOW when_i work
-16: DETOX LIFE_tranq* OTHER_KILL WANT___YOU ^_well dijo he mis_pasti* on_ME remem* schoo* se_ME two would__$
-17: AWAY CAN_KILL_ME KILL_OTHER ME_ALMOST_. ME_NUMBER NEW ^__im ^_dice but here__to kind_of open wont_stop
-18: #_$ ._BYE_BYE LATER_para NOW__a hahah* inter* luck need_to somew* su tomar_un
-19: ME_LIFE STOP_OTHER YOU__OTHER alway* deje_el ese i_would ni reall* some start texto* that the_BUSY trust_ME_NOW
-20: nada_grave pool
-21: LIFE__esta LIFE_here ME_KIN_NOW MINUTES ^_thats bien cares__ME compr* compu* early me_off muy pierd*
-22: a_knife irme_a killi*_me mache* to_kill
-23: NOT___BROKEN jaja la_noche says__i wont_wake
-24: ._NOT_DIE TOOK___DRUG ex hair oh para_OTHER picke*_up
-26: NOT_ME_WANT littl* only__ME sense
-27: botel*
-28: like
-29: need_a
-30: CLINIC
-31: ^_and for__LIFE yeah
-32: WANT_START_con
-33: PROGRAM amena*
-34: BYE__cigar*
-36: DIE_to haha
-37: agrad*
-38: we
-39: grass
-42: ME_quier*
-47: tempr*
-50: ^_bottl*
""",
    "medical": """
50: DRINK_cloro DRUG_by NOT_wakin* OTHER_cold WANT__groun* ^__atrop* a_siezu* al_# balea*_$ burni*_up cant_wake choki* convu* de_repen* desma* droop* dt dts espum* fent fenta* fever fiebr* gurgl* hallu* laced medic_$ mordi* mucha*__cuart* narca* no_reacc* oded oding param* prens* resba* se_despl* stepp*_on sugar__# swell* the_saw tiemb* un_infar*
49: esta_incon* partn* use__y
48: seizu*
47: BROKEN_PAST crawl*_on no__puedo overd* strok* withd*
46: gris viene__bebe what__i
45: asfix*_$ azul cant_move una_caja
44: ataqu* jerin* seein* sin_quere* sobre* swall*_a unres*
43: pulse pulso_$ wont_wake
42: CALL_# DRINK_gasol* TOOK__much pies_$ went_black
41: DRINK_una_MINUTES alarm at__mouth calen* crash*__car gray of_consc* throa*
40: se_elect* took__whole was_elect*
39: blurr* el_hueso fuent* spray thinn*_$ veint*__$
38: CLINIC_NOW_. SICK delir* insul* la_visit* metha* no_respi* tok
37: blood_in cara coraz*__# moto stand_up tent to_many
36: ALMOST__AGO BROKEN_fuent* SICK_por TOOK__mas azuca* fell i__died od orina* pad_every pupil* se_paso took__again veo was_coke
35: absce* but__BODY by_a call_# that__there water_broke
34: DRUG_and_DRINK dying leg quemo__KIN shock* sudo swall* turni* un_derra* viene_OTHER_KIN
33: NOT_feel NOT_respo* ^__mordi* ahoga* lo_sacam* snake sweat* unres*_$
32: NOT_START_en YOU_dio la_boca los_BODY uncon* water_down woke__in
31: HURT__bad ^_sugar arma atrag* demas* esta_tirad* fake_DRUG inhal* twice
30: black keep__out medic*__$ pront* shock tieso tomo
29: ALMOST_ME_BROKEN ^__bit ambul* bleac* bleed* chest dropp* ha__NOW jerki* negro se__BROKEN slurr* subox*_$ took_like up_blood
28: KIN__frio diabe* drank_antif* en_# floor la_droga seroq*_$ wont_come
27: BODY DRINK_antif* bugs burne* chess_HURT closi*_up dose faint* foami* frasc* head_is me_baja meds_$ mi_tia morad*_$ olvid*_WHAT_NOW paral* pasti*_$ respi* they_said throw*_up y_veo
26: CLINIC_NOW ^__dio agua__NOT cant demas*_$ dosis he__come mouth purpl*_$ sient* skin so__SICK some_pills stopp* vuelv*
25: GO__de bicho* bien__y cough* despi* no_sient* rolle* shock_$ side the_dope think to__HOSP trago tres_dias y_cayo
24: ._BODY_HURT NOT__right OTHER_piel arm_in bebe conoc*_$ me_cai me_muero my_sleep* so__ME water_BROKEN
23: BODY_SICK OTHER_malil* ^_send and_ME_TIME and__daddy ando_con ataqu*_$ creo_WHAT drank dying_here frio_y habla havin*_a heroi* hit__head incon* otra__todo piern*_$ pulso se_DRINK se__duerm* the__next took__more
22: ^_water alcoh* aprie* cold conoc* er gas hinch* isnt__$ mixed pura que_hago
21: #__hes BODY__# BODY_se DRUG NOT_reacc* NOT_veo_NOT SICK__DAYT TEXT_into_ME ^__queme amari* and_green cant_get dura elect* en__piern* estoy_SICK hall hip_is la_lengu* la_malil* la_noche lado legs many no_pulse out_$ pasti*__dormi* pecho perdi_el puso sangr* since too__$ took__pills vomit*
20: CAN__BODY GO_of_ME HOPE_and ME__muy ME__yendo NOT_conte* PERSON_SICK SICK_WANT USE__the WANT__CLINIC ^_asthm* ^_perdi azuca*_en baby breat* crash*_the dias_sin elect*_$ falta__BODY for_# fuert*_y havin* is_# mueve murie* now ones__is pase_de sale to_STOP took__bunch was_bad worst_heada*
19: ME__shive* OUT_in SICK_de_OTHER START__IF WANT___NOW YOU__OTHER ^__al ^__so ^_hard ambul*_$ ate creo epipe* grand*__de hand hot_and huge inyec* keep_me keeps le off_im on_rt parar_me puedo_despe* wont yello*_BODY
18: BUSY___NOT KIN___MINUTES ME__se ME_pase NOT_para OTHER_lengu* SICK_at ^_passe* aqui__OTHER bottl*_of came_$ cayo closi* colla* cough de_tomar derra* encim* from__DRINK hour_ago open passe*_OUT piern* por__nubes rat__$ sangr*_$ se_ME_TOOK smell* tomo__para
17: #_DAY #_room DRINK_todo GO_black ME__WHAT ME_subox* NOT__BODY NOT___BODY OTHER_hueso WHAT__agua ^_choqu* ate_ME bottl*__tylen* clona* del_techo el_arma escal*_$ gummi* inyec*__mas just__$ no_despi* not_answe* pills_and sick still__$ throa*_closi* took_# took__my xanax
16: BODY__AGAIN BUSY__SICK DRINK__frasc* IF_. KIN_ate ME_ALMOST_. ME__con NOT_BODY NOT__air OTHER_REMOVE_del SICK_SICK TOOK_way ^_haven* ^_traig* and__alone bad bathr* bone burne*_real cosas da__$ en__escal* escup* found im_havin* la_garga* mi_amigo motel one_side overd*_$ passi*_out pills_$ real respi*_$ room send_# think__was toddl* too_many took y_nada
15: DRINK_rubbi* JAIL__# NOT__up OTHER_NOT_come OTHER__are TEXT__the YOU___BODY ^__un a__ayuda* a__cant and_shes arm black*_OUT chest_$ confu* drain__$ el_pecho feel_WANT_ME feels feo forgo* getti*__$ hago_$ heada* hes__$ i__# keep__OUT keeps_shock* medic mi_espos* my_house pregn* since_lunch the_BUSY throu*_my tirad*_en uno used
14: ._KIN CALL_al DRUG_de_ME KIN_SICK_. NOT__and OTHER_NOW SICK_AGO SICK_mucho ^__got ^__oded ^_crash* ^_neces* and__BODY car despi*_$ diese* esta estab* frien*_fell fuert* funny heada*__my huele la__horri* las_manos los_labio* mouth_$ movin*_$ mucho my_whole need ni_agua out puse__y react* sucia tengo_OTHER trazo* veo_TEXTS
13: #__duele DRINK__TOOK ME_TEXT_TOOK ME_estoy NOT_CAN NOT_TEXT_air NOT_pulse OTHER___WANT PAST__DAY SICK_in SICK_so TEXT__ME ^_need air bote breat*_$ by__car coagu* comin*__OTHER cut dos_dias el_coraz* esta_ahoga* estoy estoy_murie* falta_OTHER_BODY from__new going got__$ hand_sanit* in_ME_BODY is_GO le_dio lips many_DRUG mueve_$ negra_$ pase__fenta pila_$ says_hi se_ME se__ME see__$ see_strai* seein*_thing* tirad* too__DRUG worst_GO ya_$
12: #_for HURT_OTHER JAIL_OTHER LATER___ME MEANS_NOT ME_BODY_. ME__TEXT OTHER_pie STOP_de TOOK___BUSY TOOK___DRUG TOOK__y TOOK_somet* USE_and WANT_a WRONG ^_can ^_me antic* antif* bater* dos_veces en__piso estoy_embar* feel frasc*_$ gasol* green__ME hold_the hot__i hurts__a me_$ me__yendo me_lleva* me_pase narca*_OTHER of__$ on__KIN open_$ over pacem*_keeps parad*_$ pasti* pound* puedo_levan* pukin* red__going respo*_$ room_# se se__puso shes shot__too siezu* tome tome_mucha* woke y_OTHER_BODY
11: ._OTHER_KIN AGO_PAST BODY_HURT_. DRINK__NOT DRUG_estab* HELP_ME_. HOSP_con KIN_STOP ME_whole NOT__awake NOT__mueve OTHER__YOU SICK_. STOP_air TOOK__ME TOOK___PAST WHAT_hago ^__ambul* ^__pasti* ^_poopi* ^_se accid* aceit* agua_y ahogo alber* an_SICK and_now and_took answe*_$ benad* cant__awake carro cold_turke* de_pecho el__izqui* el_conoc* el_dolor embar* have_$ have_USE heari* hueso im_bleed* in__DAY infar*_$ kitch* la_azuca* my__arm my_foot my_legs neces*__medic* needl* ni_donde shot_up store the_HOSP the__NOT took__bottl* truck y_NOT
10: ._SICK_AGO BODY_its DRINK__de GO___OUT HURT_WANT_a ME_foot NOT__broma NOT_despi* OTHER_boca OUT___ME WANT_# ^__diero* ^__drank ^__hand ^_mezcl* a__ME and_ME and__REMOVE black*_out blood bottl*_$ cant_stay de_# de_BODY dormi*_$ drink en__SICK finge* im la_cara lengu*_$ main__the no__mover para__sangr* percs puras shot since_sunda* subox* tiene tight veo_cosas
9: ._PERSON .__DRUG AGAIN__. ALMOST__was BROKEN_ME_leg GO__. ME_BODY_is ME_BROKEN_ME ME_KIN_NOT ME__TOOK ME__is ME_falta_OTHER NOT___KIN START___DRINK TEXT_TOOK_. TOOK_algo ^__overd* ^__side ^_no a_ballo* a_lot air__STOP all__meds alone bano bars bed_they bit blue_$ c chill* con__heroi* cuart* del_rio desde dolor__la hago hard heada*_of hes_not hit hot is_huge its__stron* la_piel like__groun* metha*_$ minut* mover night no_habla no_puedo of_ME panza poopi* que__rompi* saw sin_senti* snori*__$ sugar used__and was__$ water__$ wont__$
8: #_meses ._OTHER_TOOK BODY_HURT BROKEN_here DRUG__BUSY GO__and KIN_SICK ME__BROKEN OUT__the START__PAST TOOK_a ^__real ^_heart ^_she al__$ algo buddy cant__a cloro_$ compa down el_pie en__$ en__suelo epile* i__bleed* is_swell* la__chuec* like_coffe* mande* manos_NOT mi_amiga mi_mama my__cant presi* raro red red__GO roomm* sangr*_por so_much somet* sudor_frio tome_# tome_demas* tres tylen* wake__$ yendo
7: #__and #__me ._BODY ._CALL ._OTHER_SICK DRUG__# ME_DRINK_una ME___STOP ME__esta ME__skin NOT_agua NOT_stand OTHER__NOT OTHER__WHAT SICK_OTHER_NOT SICK__BODY SICK__SICK SICK_en SICK_this_DAYT TEXTS_. TOOK_. WHAT_ME ^__breat* ^__dos ^__frien* ^__hit ^__in a_PERSON a_needl* an__ago and at_work balea* cai cloro comin* con_DRUG coraz*_$ de__basur* doble em__$ en__bano esta_gris eyes_$ feo_$ have__$ he_turne* head help i_feel la__$ las_unas like__truck meds mi mi_sobri* month* movid* no__broma no__despi* of__SICK passe*__and por__$ presi*__# right_$ sacam* swole the__came turni*__$ under up white_$
6: ._TOOK_WANT ALMOST_ME BODY_ME CAN__ME CAN__bien DRUG__DRINK DRUG___ME ME_have_USE NOT__. NOT__CAN NOT__mover NOW_OTHER OTHER_AGO OTHER_BODY_y OTHER_CAN_LIFE OTHER__se OTHER_mouth TOOK TOOK_espum* TOOK_too ^__esta ^__meti ^_gas ^_i ^_old ago and__react* at__shelt* ate_my azuca*__# baby_is bleac*_$ call__$ cant_stand choki*_$ creo_WHAT_ME de__ojo de_fenta dos esta_SICK feel_ME gabap*__a havin*_fist herma*_$ hes is__here just_TOOK kid_drank la_mitad like_a los__meses mama_$ manos movin* much_$ mucha no no_conte* noseb* not__$ not_breat* oded__DAYT piso por_NOT_DRINK rojo se__torci* sient*_OTHER slow tengo the_mouth tomar took_way truck_on una_ambul*
5: #__OTHER #_me ._DRINK .__DRINK BODY_. BODY_is_GO CALL__SICK KIN_TEXT KIN__is KIN_is ME__REMOVE ME__de ME_estoy_BROKEN ME_oded_PAST ME_puse NOT_ME_STOP NOT__ME OTHER_BODY OTHER___BODY OTHER___NOT OTHER_turne* SICK_thinn* START_. ^__by ^__hurts ^_drank ^_he ^_veo abuel*_se and_NOW asfix* asthm*__NOT attac* azule* blood_$ cant__strai* cant_walk car__ME coffe*_groun* coraz*_a dark_$ de_OTHER did_too drain_clean* eleph* esta__azul foot__black from_ME got_elect* haven*_kept heat_strok* help_$ itchy las_nubes lay line muy__$ out_twice puedo que__$ rapid* sleep* smell*_rotte* stung tembl*_y the_baby the_bathr* tongu* twice_today worst__of writi*_this y_yo
4: ._ALMOST_ME BODY_is DRINK_drain DRUG_at KIN_NOT_despi* LATER_ME ME_KIN_TOOK ME_on NOT_GO_. NOT__STOP OTHER OTHER__LIFE OTHER_mitad OTHER_suelo SICK_en_OTHER STOP_SICK TEXT_air TOOK_# TOOK__whole WANT__# ^__my ^__pase ^__tome ^_gabap* ^_swall* ^_took a__$ alcoh*_$ am_writi* antic*_$ can cant__air cant_see carbo*_monox* comin*_now compa* did drank_bleac* esta_ponie* estoy_BROKEN falta_OTHER fenta fire found_my gone__$ had__seizu* havin*__BODY hurts is_turni* lunch me__drove meses_$ mi__$ mine mira oded_$ off on__$ paso_$ pico_un react*_to se__LATER se_tomo sick_$ someb* tengo_la times tome_como turne* viene__KIN y_ME
3: ._CALL_ME ._TOOK .__GO .__TEXT ALMOST_it BODY_bien BODY_feels BROKEN__. CALL__. CALL___ME CAN_mover DRINK DRINK_todo_OTHER DRUG___DAY KILL_ME KIN_DRINK KIN_right_NOW ME ME_KIN_ate ME_TOOK ME__USE ME___REMOVE ME__a ME__in ME_havin* NOT_CAN_BODY NOT_CAN_mover NOT__strai* NOT_kept OTHER_NOT OTHER__hay PERSON__BROKEN PERSON_is SICK__HELP SICK_bad ^__$ ^__gasol* ^__on ^__tragu* ^__vieji* ^_pot ^_ronca ^_sobre* a_OTHER adult*_$ aire_$ as_a ayuda*_se back_$ bote_un comin*_NOW creo__es creo__me de_DRUG de__$ despl* do_ME el__$ en_OTHER enter* estoy__$ fell_and got__by habla* heart her is_split isnt kept__down kid marea* me_conoc* me_meti me_tome mixed__and mucha* muero my__ate my_chest of_ME_TOOK on__floor passe*_out passi* por_WANT quedo quit ratic*_$ real__after rt sangr*__$ sanit*_$ shock*__$ skipp* stand stopp*__$ store_REMOVE strok*__ALMOST sudor talki* the__DRUG the_bone the_chain* the_hospi* there* tiene_los twice_NOW two un__$ water water_USE weird y y_tengo
2: #_DRUG #_NOW #_days ._ME_DRINK ._SICK .__HURT AGO__. DAYT___ME DAY_y DETOX___ALMOST DRINK_LATER_. DRINK__MINUTES DRINK__clean* DRUG__todo HELP HOPE__its KIN_WHAT_hago KIN__drain ME_KIN ME_KIN_. ME___SICK ME___TOOK ME_azuca* NOT_answe* OTHER__HURT OTHER__chuec* OTHER_carro PAST__OTHER SICK__. SICK__BUSY SICK__ME SICK_a TOOK_._ME WANT__medic* ^__# ^__arma ^__many ^__of ^__passe* ^_aqui ^_found ^_guy ^_mixed ^_my ^_shes atrop* bad_ME bad_im breat*__$ call chest_hurts despl*__OTHER despl*__la despu*_de dog__my el_nino enoug*_air es_broma estam* every__min fell_out garga* get_air going__$ got_shot heart__going i__find i__shive* im_alone is izqui*_$ keep llame*_al los__$ me__habla* me_puse minut*_$ much my my__pills my_metha* no__bien no_klono* of_tylen* para__$ pie piel_CAN queme reacc* ronca_raro senor* sin__$ since__$ skin_is snori* somet*_in strok*_ME_ALMOST suda the_auger them tia tres__hoy un__WHAT una__$ veo_NOT veo_nada went y_NOT_ME y__manos
1: #_de .__SICK .__TOOK ALMOST_# BODY__. BODY__ME CALL_bien CAN_levan* DRINK_demas* DRINK_los DRINK_rubbi*_DRINK DRUG___KIN DRUG_and DRUG_for GO_down HOSP_DETOX_. HURT KIN_. KIN_DRINK_drain KIN_HURT KIN_TEXT_into KIN_TOOK KIN__OUT ME_# ME_KIN_en ME__OUT ME__drove ME_duerm* NOT_ME_conoc* NOT_STOP_SICK NOT__bien NOT__water NOT_sient* OTHER_DRUG OTHER___BUSY OTHER__con OTHER__del REMOVE__ME SICK_up TEXTS__todo TEXT__. TOOK__fit WANT__truck WHAT_do_ME ^__him ^__is ^__mi ^_blood ^_burne* ^_chess ^_mi agarr* an_LATER_AGO asthm*__no bit_me cierr* cierr*__BODY con_OTHER culeb* da_START de__cara deje dizzy down__DAY drank__clean* drank_drain drove_off echan*_espum* esta__$ esta_frio eye feel_OTHER feel__ME feel_them fistf* froze_ME froze_my get__air hands kitch*_$ left_BODY left_arm llame*__# me__demas* me_corte me_tragu* mi_herma* muy_feo my__colla* my__skin my_buddy night__that nubes_$ oded_PAST_DAYT olvid*__NOW on__baby on__wall parar pico__alacr* ponie*_azul quemo_ME quemo_mi rompi* ronca se__ponie* seizu*_this soaki* soaki*__pad sol some_DRUG_PAST some_KIN spinn*_$ stepp* strok*__i strok*__think stuff texts_$ the__STOP throu* took__# torci*_la truck__it up__$ was__small wreck*_ME y_NOT_CAN
-1: .__NOW .__TIME DAYT__ME HOPE HOSP_with_ME KIN___SICK ME_BODY ME_WANT ME__NOW ME___BROKEN ME___DRINK ME__reall* ME__y NOT___NOT NOT___OTHER NOT___WHAT OTHER__UNTIL PERSON REMOVE SICK___OTHER TEXT__KIN TOOK__subox* ^__de ^__duele ^_de ^_en ^_thats a_DRUG alegr* aroun* arreg* coffe* cutti* dia enfre* estoy__DRUG give how i__$ it__$ kids mal manan* me__$ much__at my__# neck_$ no_aguan* not numb o off__wagon orgul* otra_vez painf* rasgu* sangr*__me saque se_ME_STOP shaki* sigue son stiff_from the__$ tiene* too_$ way were y__TOOK
-2: # ._ME_CAN ._USE ._WANT .__STOP AGO_ME AGO___ME BODY_and BROKEN CALL_ME_. DAYT DAY__. DRINK_# DRINK_ME_DRUG HOPE_. HURT_a KIN__SICK MEANS_. ME_MINUTES ME__OTHER NOW__CAN NUMBER_. OTHER__. OUT__OTHER PAST_. PERSON__ME TEXTS__. UNTIL__SICK WHAT_. ^_it a__AGO antes arms ayer azuca*_$ blue de_ME dope_$ esta_DAYT esta_bien estoy__pasti* eyes_are junte las let llama* looki* mango* me mis more nos peopl* poqui* por right_NOW segui* shaki*__head shaki*_my she sigo still tonig* va wagon y__KIN
-3: .__NOT .__THREAT .__WHAT AGAIN__ME BODY_are BROKEN___ME DRINK_un DRUG_con KILL ME_HURT ME_OTHER ME_REMOVE ME_SICK ME__. ME__ALMOST ME_cayo NOT_. NOW_. NOW__ME OTHER___OUT OUT TEXT_NOT ^_like and_breat* ataqu*_de bien_$ bus chat con coupl* de__KIN dry has hurt i mi_primo of_coffe* our paste* porqu* real_$ so_bad super they_cant too veo_OTHER y_NOW y_nadie
-4: ._NOT_ME AGO__OTHER AWAY BODY__OTHER BODY___ME BUSY__the DAY_. DRUG__. DRUG__NOT HOSP_. HURT__. KIN LIFE ME_KIN_is ME__# ME__ME ME___DAYT ME__and ME_pasa MINUTES NOT_SICK NOT_WHAT NOT__NOT OTHER__TEXT OTHER_de PROGRAM SICK_on STOP_. WHAT__SICK ^__chest ^__tengo a__OTHER as bloom* boss cant_answe* cayo__OTHER choco* corta* day dijo el enfer* esto fiest* gave hahah* in is__ME mas me_sient* my_wrist* on_ME one que sangr*_y scrat* somet*_$ talk tengo_OTHER_BODY tengo__MEANS the_wagon then tome_mi un want weed
-5: ._ME_HURT ._NOT .__ME .__YOU AGAIN_AGAIN DAYT_. DAY__NOT KIN___OTHER ME_CALL ME_dog OTHER__ME TEXT_ME TOOK_a_DRUG ^__i ^__tomo all__ME bien call__# calle* coraz*__$ cuchi* del desco* en__DAYT es eso fui gave_SICK girl gym me__# on__work over__$ perso* que__sangr* shaky si takin* un__OTHER ver voy
-6: ._ME ._TOOK_DRUG .__OTHER DRUG_in_ME ME_TEXT_a ME__on ME_levan* NOW_ME OTHER_BROKEN OTHER__y SICK__piern* TEXT WANT ^__aire also anyon* cryin* dont el_aire en en__OTHER estoy_STOP feel_SICK feeli* fine hacer had helpe* ir keys la me_cayo much_on poco put right rolli* se_WRONG they till time tome__y vecin* we well
-7: #_# .__BROKEN AGO DRINK_PAST KIN__PAST KIN__y ME_. ME___DRUG ME___ME ME__at OTHER___REMOVE START UNTIL__. WHO ^__too at bebe_esta cuand* en_OTHER_BODY favor* graci* la_escal* laugh* luz my_broth* no__dormi* respi*_hondo risa se__STOP some thats the throw* windo* wrist*
-8: BODY_hondo KIN_and ME___OTHER OTHER_BODY_de OTHER__a REMOVE___OTHER ^__broth* ^_they a_TEXT a__KIN acabo again al are asien* drunk guard* inyec*__insul* me__sangr* mind moms prett* propo* so_ME thing yo
-9: #_and ._HOPE AGAIN HOME HURT_ME_. KIN__DRINK MEANS OTHER__para WHAT ^__no ^__sient* ^_breat* at_ME detox drank_$ esta__OTHER hair i__breat* love monda* primo probl* sacar* that the_ambul* very
-10: ._NOW DAY LATER_. ME_NOT ME__WANT ME__las ME__so NOW OUT__. PAST TEXT_. ^__left ^_blue ^_its big con__SICK great here los sangr*_los smoki* tan trist* was
-11: BUSY CAN DRINK___BODY DRINK__y GO_a START__. THREAT YOU__a ^_y a adred* cafe de from inter* is_sore noche_$ percs_$
-12: #_$ ALMOST BROKEN_OTHER DRINK___OTHER JAIL_. OTHER_NUMBER OUT_. SICK_OUT TIME_. about asi esta_OTHER for hondo se__pasa siste* su the_BODY
-13: ._GO BYE IF OTHER_. OTHER___SICK ^__dog ^_shoul* cabez*_$ flu good it littl* llama oh on__BODY reall* vacun*
-14: ._CLINIC HURT_ME KIN___DAYT ME_TOOK_the OTHER_escal* SICK_de ^_the de_SICK go just manan*__no me_rasgu* my_dog of of_SICK un_DRINK with would
-15: GO_to ME__DRUG REMOVE_ME ayudo be cabez* con_OTHER_SICK fue full i_swall* wrist
-16: .__AGAIN DIE NEW NUMBER TOOK_OTHER didnt para to
-17: ._WHAT BODY_de TEXT_OUT ex this why
-18: #_AGO SICK_BODY SICK_los ^_a pero proba* yeah
-19: carga* die mejor pain
-20: but duele face__$ sore
-21: ._NOT_DRINK shake* their
-22: KIN_ME UNTIL con_ME haha ojala ok paint* proud purpo* so
-23: CAN_ME IF_NOT NOT_mas bette* famil* on_purpo* paint quier* tele throw you
-24: BUSY_y OTHER_in are_bleed* becau* done murio never por_OTHER
-25: TOOK_ME este or
-26: TOOK___BODY USE_. ^_una salio
-27: drank_#
-28: YOU
-29: DRINK_ME
-30: CLINIC herma*_se the__TOOK
-31: ^_and
-32: DRUG__SICK perro
-33: NOW_._OTHER
-34: lol
-35: high jaja
-41: my_blood
""",
    "danger": """
50: NOT_estoy OTHER_KILL_. SICK_this YOU_GO_a ^_gunsh* acuch* de_aqui del_pelo en__alber* ima__OTHER me_violo padra* pimp rage raped setti*_at sex stalk* tiros touch*_ME traen tumba*_OTHER una_camio*
47: estoy_debaj* pelig*_$ persi* trail*
46: AGAIN___SICK ^_mande echo_gasol* held stepd*
45: DRUG__un JAIL_ME_in downs* owe
44: ^__point* gang
43: arma_$ black_eye burn me_ahorc* stabb*
42: KILL_al aqui_antes dano_a en__patio snap su_nombr* threa*_me tiene_una
41: ._HELP_OTHER ME_quier* ^__capaz locke*_in
40: ^__patru* en__cara haga__$ scare*__my
39: OTHER___NUMBER robbe*
38: ME_oblig* ^_mande* ^_shots al_KIN and_says me_amena* sola_$ the_porch viole*
37: IF_CALL amarr*_$ asalt* beati* dos_con pisto*_$ throw* yard
36: estan estoy_THREAT hands__ME hit_my las_escal* me__sigui* me_tumbo revis*__NUMBER secue* smash_OTHER yelli*
35: HURT_PERSON MINUTES__SICK light_on men not_safe robar*_a venia* venta* viola*
34: ^__puso ^_tirar* a__cosas debo encer* guys locke*__the me_since swing*_a
33: JAIL_por_WANT about_to break* esta_pegan* hes__her me_quito parti*_la
32: OUT_del_BUSY arras* golpe* is_HURT_ME picar putti*_a
31: OUT_and_OTHER PERSON__tryin* ^_viole* adent* bat dont__safe encer*__la hombr* im__dange* kidna*__KIN oblig*_a quema* van viene_para will
30: GO__alla KILL_PERSON WANT___BODY behin*_me duerm* hidin*_in motel my__hit night__i no_pago plomo sciss* whisp*
29: NOT_ME_ha NOT_safe PERSON_TOOK TEXT__BROKEN a_gun con__bate deale* drunk hits_me manej* me_volvi* por_ME saben_donde to_snap viene
28: HURT__KIN ME_las_MINUTES THREAT WHAT___DAYT a__hoy a_knife atras my_bf no_llame* polic* un_tubo
27: KIN_REMOVE_OTHER KIN___MEANS ME_viola* ^_balaz* after__$ door esta_START ex__my gun_to hit_on jump_ME me__encer* me_toca quebr*_OTHER_BODY se_TOOK someb* to_ME_KIN trae
26: BUSY___CAN GO_STOP_there HURT_ME_up KILL_ME_KIN ME_AGO ME_do_TEXTS ME_tumbo ME_windo* OTHER_va avent* circl* con_esa cuell* hit__wife i_shook las_tijer* me__night que_hoy someo*__in stab viene*
25: DRINK_y WANT_offic* YOU_quemo ^_dejar* ahorc*__que bruis* by__or comes__$ dice_que is_shoot* neck pan__my shoot* the_floor troca windo*
24: HURT_OTHER_. IF___OTHER KILL_a ME_TEXT_jumpe* ME__hits NOT_CALL NOT_para ^__quier* a_bat abusa*__mi balaz*_aqui borra* en_ME escon*__el follo*_me from_OTHER gunpo* he_locke* jumpe* juro la_pandi* me_suelt* pasil*_$ quemo__un quier*_KILL quier*__$ that_man the_wall
23: ME_andan ME_was_HURT NOT_CAN NOT___OUT OTHER_esta OUT_ME_TOOK STOP_GO TOOK_un are_GO being__$ cops cops_$ cryin* door__$ ex felle* got_jumpe* hes man o_ME on__BODY que__proxi* saco says traig*_OTHER un_carro
22: HURT KILL__KIN MEANS__OTHER NOT_CALL_WHAT OTHER__next OTHER_mara ^__landl* ^_going ^_me al_lado algo_en am__mysel* anda cuart* miedo__mi put_a un_cocte*
21: HURT___KIN NOW___MEANS PERSON___ME STOP_HURT_ME ^__feel ^__por ^_hay ^_held acosa* choke*_her dad__me he__gas looki*_for pared_$ piso__ME que_pague safe_here shelt* so_mad termi*_$ towns va voy__alla y__quier*
20: ._CALL JAIL_ME PERSON___HOME ^__being ^_lo busca*_$ capaz donde_LIFE entra*__mi in_$ mache* molie* my__place need__get no__deja out__here para_ME_KIN puert*_$ sharp* tiro
19: ._ME_TIME ._TEXT_JAIL JAIL__OTHER ME_IF OTHER_smash*_ME SICK__OTHER ^__found ^_algui* a_DRUG addre*__ME and__dont comin* con__tijer* de_ME face fired hell hit_me jumpe*_me kill me_vendi* offic*_not pego_otra someo* threw__water to_# todav* vivo vuelv* waiti*
18: GO___OTHER JAIL__se KILL__ME ME_LIFE_HOPE ME_WANT_to ME__traff* OUT_front PAST___OTHER TEXT_jumpe* WHAT_loco ^_dos a_hacer a_pegar dijo_que donde_vivo ese__$ hacer_TEXTS i__assau* landl* levan* me_down mi_parej* parad* rastr* said se__NOT segur* un_cuchi* viola*_$
17: BROKEN_in BUSY__HURT KILL_OTHER_. ME_AGO_LATER ME_TEXT_SICK ME_was ME_with NOT___GO NOW__# OTHER_pandi* TOOK_OTHER_BODY YOU_TOOK ^_someb* afuer* asalt*_$ balaz* darle didnt__to esta_afuer* la_cabez* la_casa lasti*__algui* me_pega me_sigue my__hits parad*_y pay se_quier* segur*_en shaki* so__NOT someo*__my three__NOW tiran* visto_$ was_assau* wont wont__$
16: CALL_NOT KILL MEANS ME_STOP ME___BODY NOT_ME_STOP OTHER_OUT_del OTHER_WHAT_ME OTHER__ME TEXT_OTHER_JAIL TEXT_REMOVE TOOK__hirvi* ^__broke ^_quier* amena* baby_$ came__ME choke* cigar*_$ cocte* entra* he_broke knife_and me_viola* my_apart* pega pisto* run safe se_donde swing* telef* tiran unos vino
15: #__ganas BODY__OTHER DAY__OTHER ME_KIN_ME ME_pimp OTHER_GO PERSON_is REMOVE___AGO TEXT__KIN ^_dijo ^_send baby bicho* cant__me en__cafe esta__OTHER green here_$ i_heard keeps llame* looki* marid* meth metie* my__too prend*_fuego pulle*__MEANS tengo__de that_boy the_KIN volvi*_a with__MEANS y_GO y__donde yo_$
14: HURT_. HURT__ME HURT_a ME__busca* ME__the ME_littl*_KIN ME_tiene* NOT_CAN_ME TEXT_ME_KIN TEXT__at ^_tengo acuch*_$ ahori*_$ apunt* busca* cravi*__and de__cama dice_WHAT drunk_and esta feel__at guy hes_aslee* hits_ME la_nina manej*_y on_ME proxi*__OTHER proxi*__la quebr*__brazo so__cant the_cops throa*__OTHER to_hurt truck tryin*__break upsta*
13: ._HELP CALL___OTHER CAN_KILL CAN_hear DRINK___ME DRUG_and HOME__CALL KILL_. ME_LIFE ME_vendi* NOW_YOU NOW_se_BROKEN OTHER_GO_a OTHER_GO_to OTHER___BUSY OTHER_puert* TEXT_OUT WANT_KILL ^__tiro ^_si ^_there* a_ME and__GO bate by__hair car__me cuchi* desgr* dispa*_$ espos*_me esta_borra* for__$ got__# herma*_anda him his_skull house husba* llega los__OTHER me_golpe* me_puso my__right not_loud on__$ stabb*_$ tonig* where_i
12: #_elm AGO_estoy IF___NOW MEANS_to ME__from NOT_CAN_CALL OTHER__HOME OTHER__comin* OTHER_coffe* OTHER_comin* WHAT_IF_NOT WHAT__proxi* ^__me ^_estoy ^_gang ^_same ^_told ^_voy aqui armed ayude*_me close*_$ con cryin*_$ cuchi*_$ dicen en__cocin* feel_safe gasol* he_hit hoy_me hurt_him iron_$ is_open la__$ looki*__me los_KILL me_again offic* out_front se__ese shotg* tiene toca_de un__AGO want__hurt want_to y_BUSY
11: ._ME_TEXT HURT_ME KILL_that ME__it ME__of ME__up ME_puso OTHER__where OTHER_almoh* TEXT__BUSY TEXT__JAIL THREAT_WHAT THREAT___ME WANT_. ^__estan ^__tiene* ^__voy ^_corri ^_he ^_los again* at_gunpo* boyfr* dijo_WHAT finis*__$ for_ME front__the girl__the go__this going have__addre* im_being is_LATER_ME it_$ lot_# me_andan of__OTHER pandi* quemo quier*__ME quier*_hacer quier*_lasti* road rompi*__puert* sacar*_pisto* segur*_aqui threw took_my un_MEANS
10: ._TEXT ._YOU_GO ALMOST___KIN ALMOST_y CAN_ME_GO KIN___HURT LATER__OTHER MEANS_to_BUSY ME_# ME_estan NOT__va NOT_know NOT_se OTHER OTHER___MEANS OTHER_says TEXT_OTHER_. WANT___OTHER ^_call ^_my ^_they a_quema* ahorc* algui* barri*_$ boyfr*__me broke cabez*_en carte* gun__work has he hed kill__all le mache*__mi me_vino money monte need__not next on_meth puert* put__in rifle sigue__$ the__$ there todav*_$ want__$ water__me
9: ALMOST_# DRINK_and GO_para HURT_PAST KIN_BUSY ME MEANS_en ME_KIN_. ME__KIN NOT_CALL_OTHER OTHER_CAN PERSON_. TEXT___OTHER THREAT_. ^__boy ^__kidna* ^__tipo ^_im ^_two a_KILL a_OUT a__$ a_algui* afuer*_$ and_hes boy broth*__a cant__$ car casa dio_hasta donde donde__$ dude el_alber* esa__$ fierr* hear i_live i_swear la_almoh* las_paga me_corta* me_oblig* me_turn mi__borra* no__dejan noche* out__back pleas* plomo_$ por__$ por__vida rompi* safe__HOME senor_y shoot sin the__ME this_HOME to_$ to_KILL to__house tome_y truck__me us_$
8: #_he #_no .__KILL CALL_WHAT DRINK_. HOME__NOT KILL__the KILL_this MEANS_. MEANS_OUT ME_HURT_. ME_LIFE_. ME__so NOT_ME OTHER__it OTHER__para OTHER__the OTHER_arras* TOOK_agua ^__might ^__truck a_HURT a_PERSON a_hamme* agarr*__cuell* amarr* and__NOT been__ME being corri drink*_$ golpe guy_at her hidin* ill just_TEXT la_esqui* levan*_$ lleva*__ME lleva*__mi matar* my__$ my_kid noche pandi*__busca patea* patio plant* polic*_to puedo_habla* quito stabb*__$ the_house the_room there*_a toca__DAYT tubo unos_hombr*
7: #__im BROKEN__. CAN__. DAYT__paso HOME HURT_del_BODY KILL___KIN MEANS_en_OTHER ME__LATER ME_esta ME_under ME_violo NOW_NOT_ME NUMBER__the OTHER_STOP OTHER___ME OTHER__del OTHER_cryin* OTHER_cuart* PERSON___HURT REMOVE_MEANS START_a_ME WANT_HURT WANT__KILL YOU_debo ^__en ^__in ^__pandi* ^_no a_MEANS a_todos an and__ME assau* cant con__MEANS dispa* el_cuart* ese esqui*_$ esta_DRINK estan__$ eye fight__the forzo_a hurti*__$ i_might iron is_THREAT_ME jumpe*_ME killi*_my la_arras* llevo locke* los_ninos lot madre_con matar_$ my_ex my_husba* on_OTHER oye pegue__fuert* por__LIFE puedo_salir que__mata sabe si the__down the_bus this_house tiene__MEANS tijer*_$ tipo va_$ vieji*__la want wont__me y_LIFE_NOT
6: ._JAIL .__HURT BROKEN__puert* DRINK__BUSY GO___AGO HOME_were JAIL_in KIN_DRINK KIN__ME KIN___KIN MEANS_and ME_BUSY_. ME__PERSON ME___HURT ME__place NOT_loud OTHER__NOW REMOVE_MEANS_. STOP_de TEXT__ME THREAT_de TOOK__en ^__boyfr* ^__de ^__husba* ^__tio ^_carte* ^_el ^_i ^_le ^_mi ^_se ^_someo* a__KIN a_crowb* aqui__$ aroun*_$ at_ME at_home blade car_on carro contr* cravi* dando de_OTHER de__noche del_cuell* encim* front gas hand_and hitti*_me in__house in__offic* is__intru* las__$ makes__USE mata me_$ me_pego mi__$ now_$ over_there the__OUT tiene*__$ tiene_encer* voy__matar
5: ._KIN ._NOT_CALL ._NOT_ME BODY_en_OTHER BUSY__OTHER HOME_. HURT__OTHER KIN_ME_HURT KIN_de ME_. ME_GO_STOP ME_KILL ME_TOOK ME___NUMBER NEW___TIME NOT__. OTHER_DRINK OTHER_KIN OTHER__in OTHER_are OTHER_said REMOVE_this YOU__ME ^__been ^__got ^__herma* ^__marid* ^__papa ^__que ^_deale* ^_estan a__casa a_pan al_bebe algui*_se being_HURT break bucks_$ con__famil* cuart*_$ de__$ down el__$ en_OTHER en__carro esta_TOOK esta_rompi* fight found_ME girl gunpo*_$ hands hay_algui* he_smash* las_# me me__$ me_metio mi_novio my_boyfr* my_door my_man my_yard need nieto night pagar pandi*_me peopl* put quebr*_el restr* room shoot*_$ so__ME there__STOP there_to they__knive* three__now tiene_JAIL to_TEXT to_work turn un__$ uno_con vieji* violo y y_hoy
4: ._ME_KIN .__THREAT AGO_OTHER AGO_estoy_HOPE BROKEN_a_ME GO_a_KILL GO_a_ME HURT__. KILL_HELP KILL___CALL KIN_HURT_ME MEANS_y ME_ALMOST_OTHER ME_THREAT_. ME_might ME_tent NOT__HURT OTHER_BUSY OTHER__KILL OTHER__OTHER OTHER_encar* OUT OUT_. PERSON__break* STOP__bucks TEXT__MEANS TOOK_ME_keys WHAT_YOU WHAT_to YOU_HURT ^_esta ^_temo a_OTHER a_matar acaba_de almoh* an_axe and_said apuna* arras*_del balac* break*_in calle chain* con__nombr* dano desde dos en__mano esta_HURT ex_is finis*_it gunsh* hacer_dano here hes__$ hole hoy husba*__me i__$ im_scare* le_debo makes__STOP mata_$ matar me__cuand* mi_marid* mi_tio my_tent novio pego__vez poner*_la quebr*__BODY says_its smash*_my still__with stran* to_KILL_ME to_smash tomad* un_tipo una__$ vez_$ y_OTHER
3: BODY_. CAN_OUT_. HURT__fuert* HURT_de_ME IF_NOT KIN__the MEANS___KIN ME_IF_ME ME__TEXT ME___JAIL ME___KILL ME___NOT ME__to ME_and ME_whisp* NOT_GO_. OTHER__bad OTHER__y OTHER_caser* OTHER_esqui* OTHER_poure* OUT__here START_. STOP__viola* STOP_there TEXT_the TIME_by USE_. WANT_to_KILL WHAT_de YOU__muy ^__deale* ^__hombr* ^__metio ^__want ^_ill ^_she a__vieji* a_man abusa*_de and_NOT_GO break*__$ carro__con cocin*_$ con__pisto* dando_$ de__feo de__hace donde_estoy droga* el_caser* el_encar* escal*_$ estoy feel guy__a hay__hombr* himse* his hit__again im__safe is__ME know_where locks mano__OTHER manos me__dando mi_casa novio_me parti*_OTHER pego pelea__OTHER pelea_en pero_todav* poner*_OTHER que__queri* quebr* run_OTHER_STOP salir salir_$ salir__aqui shoot__$ sigue someb*_is still the_AGAIN the_back there__end they_said throa*_hes to__ME to__OTHER where_ME will_kill with_OTHER with__gun
2: ALMOST__and BROKEN GO_KILL HURT___AGAIN HURT_a_ME IF_ME IF__ME KILL__. KIN_has ME_TEXT_ME ME_THREAT ME__ME ME___IF ME__and ME_asalt* ME_tiene_JAIL NOT__de OTHER_STOP_. OTHER___KILL OTHER__gas OTHER_skull OUT_ME OUT__BUSY PERSON_en_ME REMOVE__. TEXT_ME_girl TEXT__OTHER TOOK TOOK_the TOOK_the_HOME WHAT_IF ^__dispa* ^__la ^__shook ^__son ^_traen a_BROKEN a__HOME a__wont a_guy algui*__mi and__want at at_HOME at__$ at__STOP ayuda__me behin* borra*_y cafe__se de__HOME dude_$ el__uno empuj*__las ganas_de gets hacer hay_PERSON her_$ hijo_$ his__$ hitti* hombr*_$ i_feel im in is_after it__$ kid la_mara last last__and love_# me__busca* mi__ahora o_ME_KILL outsi*_the pandi*_ME para_alla pelo_en point* por__escal* puedo que__$ se smash* someo*_been son temo tengo the_JAIL the_tub theyr* threw_boili* throu* to_death toca tryin*_to una_MEANS up__ME van__KILL vendi* wants with wont_quit
1: #_but ._CALL_ME ._NOT BODY___NOT BROKEN__ME BROKEN__and BUSY_DRINK GO__HURT GO_por HURT_ME_. HURT___OTHER KILL_OTHER KILL__OTHER KIN_. KIN_CAN KIN__. KIN__a ME_JAIL ME_KIN_REMOVE ME_NOT ME_STOP_de ME__HURT ME__THREAT ME__WANT ME___SICK ME__is ME_dio_UNTIL ME_door ME_patio ME_swear_ME NUMBER_and OTHER__LATER OTHER__REMOVE OTHER__TOOK OTHER__a OTHER__still OTHER_in OTHER_pandi*_ME OUT_para SICK__KIN STOP__. STOP_de_HURT TEXTS__NOT WANT_to YOU_HURT_muy YOU_quemo_OTHER ^__guys ^__man ^__shoot* ^__to ^_a ^_rober* ^_venia* am_by are__$ arma back been_KILL break_in by by_her cabez*__el call__will car_besid* dark dice__nos dijo el_telef* elm empuj*_por ese_$ has__MEANS has__OTHER him__$ hombr*__START hombr*__vuelv* house_were hoy_se i_owe in_ME in__tub in_here jump_me le_quemo leave_$ los__$ mad_ME makes_me manos__$ my next__is o__KILL otra_vez out place quier* safe__home scare*_$ se_BROKEN senor_de she_came stree* tengo_THREAT tengo_miedo the_camp three to__HOME took__keys vida_$ vinie*__de y_NOT yelli*__KILL
-1: ._OTHER ._OUT .__STOP ALMOST_en AWAY__ME BROKEN_OTHER GO HOPE__OTHER JAIL KIN_._OTHER KIN__and ME_KIN_says ME_YOU ME_taxes NOT_LIFE OTHER_and OTHER_dedo OTHER_is PAST_y SICK___NOT TEXT TEXT__GO ^__and ^__the ^__vecin* ^_y actua* agarr* antoj* broth* corre* en__MEANS eso este_calor ever hahah* id im_done is la_navaj* my__hurts not perro perso* piern* porqu* quedo screa* she shoul* siemp* so_ME sobri* stop te times try when
-2: ._AGO ._NOW ._OTHER_TOOK .__AGO .__MEANS DRUG GO_a_OTHER HOME___KIN KIN KIN_TOOK KIN__in MEANS___STOP ME_REMOVE ME__BROKEN ME__USE ME___WANT ME__en ME_dice ME_love NOT_GO_a NOT_HURT NOT_KILL NOT___OTHER OTHER__up OTHER_and_ME PROGRAM REMOVE TIME WRONG ^__esta about and_ME boy__KILL by_a de__KIN dog en__HOME en__ME ex_$ falta have__gun inter* irme_a lost me__loco nadie ok prett* tell thoug* till to_OTHER yeste*
-3: .__CAN .__DIE .__START DAY_. HURT__LATER HURT___NOW KIN_OTHER KIN__OTHER ME_ME ME_SICK NOT_. NOT__to OTHER_MEANS OTHER___KIN OTHER__de STOP WHAT_. ^__eche ^__on ^__they arreg* con__corre* del dije en__casa es even got_drunk kill_mysel* laugh* lo mal me_dice mis more muero pecho the_same un__WHAT went
-4: # .__ALMOST .__GO CALL CAN___ME HOME_de JAIL___ME LATER_. ME_KILL_. ME_TOOK_un ME__at NOW_ME OTHER_NOT OTHER__KIN OUT__OTHER PERSON_WHAT SICK WHAT___WHAT ^__am ^__here ^__im al__$ bloqu* cada chess choki*_$ con_ME coraz* di did escri* every* game las mensa* mi_cuart* mom_is no_quier* outsi*_$ pasti* propo* scare*_me sure they think to__$ to__tonig* una__ME vi_a y_#
-5: ._TOOK .__BUSY .__KIN BUSY_on HURT_OTHER HURT_en IF__a KIN_TEXT KIN__en ME_BROKEN ME___THREAT ME_to OTHER__con STOP_ME TEXTS_. TEXT_to UNTIL__. ^__a ^__meti ^__tuvie* ^_got and__OTHER bano_con este frio fuert*_$ guess have hombr*_WHAT hurts ive manan* me__quier* mom nada or para pase quite scary spide* tarde techo the_MEANS the__THREAT today vende ya
-6: ._HURT ._ME ._ME_JAIL .__LATER BUSY CALL__ME CALL_por KIN_KIN LATER ME__CALL ME__NOT ME___CALL ME__esta NOT__GO NUMBER_. OTHER_OUT_. OTHER_a TEXT_. THREAT_a WANT WHAT YOU__. ^__at ^_con ^_the algo_$ bridg* cance* como cuida* de_START dios drank esto final* great grito head i it__ME jajaj* mejor mi_mama mucho numer* se_YOU se__BROKEN the the_HURT way
-7: ._CAN ALMOST_ME CLINIC DAYT_. GO_in MEANS_ME MEANS_de ME_TOOK_a NOT___BUSY NOT___ME STOP_OTHER ^_kids agarr*_la all alway* ask be buena casa__mi casa_de choki* corte dejo domin* gripa laugh matar__$ math me_boy our para_OTHER por right schoo* to up_$ ver well would y_ME y__OTHER
-8: KIN_and_ME ME_NOW ME__KILL ME__TOOK ME___MINUTES ME_know NOT__that NOT__the NOW__a NUMBER OTHER_igles* ^__agarr* ^__hija ^__pega at_BUSY compr* con_ME_KIN cut cutti* dias inyec* my__# that with_ME your
-9: AGO_. GO__. KIN___WHAT LIFE NOT OTHER_HURT_. OTHER_were PERSON WANT_GO also colga* on siste* teach*
-10: .__IF DETOX ME_PERSON ME__a OTHER__# SICK_. cut_my dio gusta like llama* my_head rapid*_$ see_my so suert* than they_cut too un_balaz*
-11: .__LIFE AGO BYE DAYT ME__un OTHER_JAIL OTHER_told OUT__. WANT___ME came de el en gave igles* kille* los__HURT mas of pero proba* sitti* thats to__mysel* tranq* weeds yo
-12: ._KILL .__DRINK .__OTHER BODY ME__HOME ME_cuart* NOT_WANT YOU a_lot gane murde* one quede tuvie*
-13: ._OTHER_MEANS HOPE KIN_WHAT ME___DRINK ME_a OTHER_JAIL_ME WANT___MEANS WHAT__KIN ^_and ^_de bien creo drive for hombr*_que regal* se_WHAT some
-14: ._WHAT .__ME .__SICK ME_on NEW START__. WANT__ME ^__$ it its rope yeah
-15: #__# USE taxes tengo__pisto* tengo_la
-16: BUSY_ME attac* bano__la becau* car_outsi* cold just then y__ME
-17: #_$ ._OTHER_JAIL DRINK__ME MEANS_WHAT ME__STOP ME_at THREAT_OTHER WHO con__KIN frien* la ofici* se__OTHER used
-18: ME_WANT ME__se car_THREAT de__ME docto* estoy__ME matan* oh reall* se_ME tengo_un
-19: CALL_ME HELP_con ME_WANT_KILL but that_OTHER we
-20: CAN HURT_TEXT ni
-21: DAY KIN_con haha
-22: .__BODY puent*
-23: de_agua good
-24: a__ME asust* me_quier* you
-26: CALL_to soga
-27: had
-28: HURT__at was
-30: ME___HOPE
-31: me__miedo
-32: lol
-35: KIN_._ME mysel*
-37: HOSP
-40: looks with__KIN
-44: ME_GO_a jaja me_mato
""",
    "distress": """
50: #__dark ME_hate_ME OTHER_LIFE_se REMOVE_with_OTHER YOU_peso ^_hopel* a_compr* anyth*_anymo* apaga*_$ arrui* bebi_hasta being_me bottl*_in by__threa* de__sirve de_malo de_veras dont_deser* el_mundo enoug*__this es_demas* falli*_apart forgo*__ME givin*_up haven*__or hople*_$ im__lost im_broke* im_despe* junki* just_SICK limit*_$ lones* malil*_$ no_hope pain__stop panic*_$ panic__$ por_dentr* recae*_$ same__DAY same_hell soled* the_dope un_hoyo
49: TEXT_bette* estan_mejor estuv*__punto ruine* shell_$ sopor*
48: alma para_WHAT tengo__ansie* todo__STOP why_bothe*
47: deses* faile* quier*_rendi*
46: acaba*_las any__it kids__then
45: START_loco aband* de__cama esta__mija it__keeps so_low want__use
44: ^_nadie basur*_$ fix_$ para_donde ultim*_$
43: NOT_fight ^_lloro this_TIME_NOT vale
42: and_cry and_falli* cryin* estoy__mal yo__mas
41: WANT___DRUG afuer*_del da_igual estor* neces*_una odio using_$
40: ._WANT_USE hurts so_alone weigh*_on
39: NOT__con anxie* dark_place dolor_$ doy nobod* valgo
38: ^_amane* cant_take ching*__ME closi* deale* deses*_$ it__right nunca__a pedaz*_$ ser__$
37: WANT__DRINK ^_barel* fraca* gave_up keep__i lloro sirvo using_its vida
36: NOT_WANT_ME ^_muert* de_pelea* depre*_$ estoy_hundi* losin*__mind no__under* puedo__con trapp*
35: LIFE_is ME__comie* ME_break* cant__doing cravi*_are dark drown* estoy__HOPE fondo perdi to_DRINK y__diero* y__razon
34: ME_GO_crazy ME_giv OUT__down fuerz* futur* i_giv im_nothi* panic sient*__HOPE soy_una terri*_mothe* the__alone una_carga
33: ME_LIFE STOP_of_ME ^_cried a__alway* a_burde* about_to al_borde all_for atrap*_$ be_anyth* desmo* hope_$ miss__at na_$ to_look
32: NOT_soy_NOT ^_every* bajo_los its_too jones*__$ let__down mejor* ningu*_lado no__arreg* no__remed* nothi*_matte* por_venci* reall*_on recai*_pero the_meeti*
31: ^__let a_salir droga* failu*_$ hopel*_today jones*_hard so_depre* tengo__ganas the_walls
30: BROKEN___BROKEN HOPE_the ME___BROKEN ME_drown* OTHER_toall* ^_about cried__the damn de_usar every*_i hople* mano_$ no_merez* vecin*_estab*
29: ALMOST_ME_estan BROKEN___DRINK NOT_one ^_todos drink_$ drown*__$ how__keep in__hole in__truck llora* pesa por_consu* que__hecho stand*_outsi* the__GO todo_esta todos_se
28: ALMOST__DRINK ME__belon* NOT___DAY ^__segui* all_i camin*__compr* conte*_NOT esper*_$ fanta*_en it__never matte* me__derru* mundo_$ on__way se__segui* se_murio
27: BROKEN_OTHER_fe ME_even_TEXT NOT_ME_TOOK NOT_anymo* NOT_merez* ^_piece a_perde* abajo cares doing__at even_try every*__HOPE have__CALL haven*__to i__sit left_$ llama*__quier* never_going noche_$ nothi* queda sient*__NOT sigo_$ so__today soul takin*__space tired_in trust_ME_NOW tryin*_$
26: CALL__k ME_quier* NOT_ME_mess STOP___MEANS UNTIL__MEANS USE___USE WHAT_the_USE a__mothe* a_flip are__ME burde*__my cant__on casi__que droga i__nobod* i_ruin insid* la_toall* might_USE nadie_sabe no__caso no_puedo pray quier*_droga* remed*_$ step__me sufri*_$ take__more toque_fondo wrong__me
25: #_im #_month* CAN___AGAIN NOT_LATER about__break ahogo_en all__do anybo*_$ been__days buy_$ cares__ME compa_$ far_GO feel__trash i__worth* man__on on_$ space_$ todo_lo
24: DRINK__GO NOT___NEW NOT_tiene OTHER_mismo TEXT_DRUG WHAT__TOOK ^__sient* a__siemp* at__end belon*__$ casi_recai* enfre*_$ estoy given__$ is__use losin* me__matan* me__na me_rindo sit way_OUT
23: ._ME_BROKEN DRINK_on DRUG_NOW_. ME__faili* ME_odio OTHER__llora* OTHER_vicio STOP_of WHO_ME at__limit bed break*_down cryed_all cryin*_in de_LATER_WHAT dias_$ droga__gano duele fingi* handl*_this hopel* le_impor* licor*_y light lucha*_$ mom_died quier*_tomar sient*_WHAT worse y__GO
22: BROKEN_ME_KIN BROKEN___NOW BROKEN_y DRINK_enfre* GO__in HOPE ME__asham* ME__under NOT_HOPE_the NOT_dios NOT_encue* ^_nada a__YOU a_cambi* aguan*_$ begun_to bothe*_$ cant_do eat_alone had_$ hole igual like_trash mismo_infie* ningu*__$ no__compo* no__salid* no__veo not__soul quier*_$ ruin_every* segui*_$ to__DRINK to__DRUG un_fanta* will_never
21: CAN__miss DRUG_fondo ME_CAN_feel NOT__arreg* OTHER_ching* OTHER_pared TEXT_USE ^__paro ^_faile* a_NOT cant__this eso__$ esta__CALL estoy_destr* hundi* is_crawl* it__STOP its__much nada_me no_futur* no_stren* not__well numb of_ME_MEANS the_liquo* tiro__toall* whate*_NUMBER yo_no
20: ME__HOME ME__but ME_touch NOT__este WHAT_is_WRONG ^__given anybo* cuant*_mas de_tomar dispe*_$ dont__how drown*_here eat_HOPE feel__a its__dark la__pues much__i ni_dormi* no_point phone_lol siemp* since so__NOW tambi*_$ thats_ME tired_of to_OTHER took__kids una__WHAT vida_es
19: ._TEXT_NOT DETOX__DAY ME_STOP_. ME_and NOT_stren* STOP_TEXT_. ^__jus ^__lo ^__morni* ^_cryin* ^_im ^_think* a_failu* anymo* bien__de de_llora* deale*__viene do_anymo* feels_WANT forgo* hoyo hump i__screa* it_ever lost mio__ME no_encue* puedo__esto put__NUMBER segui*_asi ser_yo so_HOPE soy soy_lo there*_no tired__fight* well__all what_for y_nadie zero
18: #_trist* ALMOST___USE BROKEN_it BROKEN_todo ME___LIFE ME_at NOT_CALL_. NOT_GO_on NOT_valgo OTHER___KIN ^_# ^_$ ^__deale* ^_night* ^_traig* durmi*_en esper* far_gone garba* hate__ME herma*_$ in_ME its_hopel* ive_lost mas__$ mysel*_tonig* no__esper* no_tengo nobod*_cares notic*_IF on_OTHER on_every* pena rendi sin_nadie since__said todos_me trist*_$ want_me word__CAN wore_OUT worse__the
17: ._AGO_WHAT ALMOST_digo BROKEN__. ME_WANT_somet* ME_esta NOT__OUT NOT__soul PERSON___ME STOP_every* TEXT_NOT_one ^__left ^_alone ^_every ^_mood ^_sient* all__$ alway*__$ alway*_will at_ME casa__$ dejo donde_hacer* done_tryin* el_alma estor*_en for_peopl* forgo*__i ganas_un given_up it__TEXT just__TEXT just_want ni notic*_$ on_ME_KIN que__todo relap* so_lonel* the_use this_$ to__happy too__gone trust__NOW usted__$
16: #_tired ._BROKEN ._BROKEN_OTHER ALMOST___NOW CAN___NOW KIN_lado LATER___NEW ME__SICK ME_estoy ME_ruin ME_ruine* NOT___HELP NOT___OUT TOOK_a_BROKEN WANT__NOW WANT_this ^_bottl* ^_my ^_todo ^_usele* barel*__on bette*__with casi_digo deale*_just dont_see el__infie* even for_$ holdi*__beer hope im__apart im__waste impor* like_im llame* mi_famil* no_valgo panic* perdi* que__inten* see_no thing todo whats_it whats_the why__ME witho*__mess would__miss
15: ._WANT_DRINK ALMOST__DRUG CAN__TEXT HELP_NOT KILL__NOT ME__estoy NOT_good NOT_loves NOT_way_OUT OTHER___BUSY STOP_de TEXT_NOT USE_apart WANT__HOPE WHO_CAN_even YOU_USE ^__hasta ^__have ^__odio ^__on ^_mis ^_mom ^_soy ^_tengo ^_ya am_$ anoth* asham*_i droga_me esta_trist* esto every*__me every*__touch house_is insid*_$ it_all just_ME lo__$ mas_$ me__ganas my_kids nada_$ need_it need_somet* no_hay no_use of_any pesa_mas quita*_a remed* rezar_ME soy_un sufri* volvi*__$
14: #_i ._NOT_YOU BROKEN__and GO__DRINK LATER_#_DAY ME___YOU NEW___NOT NOT_CALL NOT__to NOT_see NOW_NOT NOW_NOT_sient* NOW___DAYT OTHER__infie* TEXT__ME USE WANT__to WHAT_WANT ^__me ^_cravi* ^_llevo after__month* and__almos* cant__cryin* de__famil* di done__all el__llora* en__lugar extra*__mi fixin*__$ going__open holdi* hoy__a it_matte* keep_doing levan* me_sale mess my__died my_limit navid* neces*_habla* never_be of_fight* olvid*_de sient*__sola tanto_$ this__phone throu*__roof toall* todo__igual va__mejor* veo viene what__wrong wish
13: ALMOST___NOT DRINK_AGAIN GO___NOW HOPE_up ME_limit ME_rendi MINUTES__con NOT_LIFE_WANT NOT__miro NOT__one NOT_belon* NOT_cuent* NOT_to OTHER_DRINK OTHER__AGO WANT___STOP WHAT_START_. WHAT__en ^__feel ^__hijos ^_too about__tonig* baby_today break* cerro_el dios duerm* edad el_traba* el_vicio every*_$ every*__too freak*_out ganas__estan ghost__ME im_losin* impor*_$ le mi_$ mucha__y muert*__vida negro no__futur* nobod*_calls notic* pero_YOU pero__derec* so_done stand*_THREAT tan_HOPE the_house theyr*_going tiene__$ to_TEXT_DRUG to_USE to_eat tomar tryin* un_trago way_out
12: #_ya ALMOST_are BUSY_REMOVE_. DRINK__OTHER HOPE_. ME_. ME_PERSON_. ME_might_USE ME_sient*_HOPE ME_so NOT__mas NOT_hay OTHER_BODY STOP__todo UNTIL___ME ^__done ^__going ^__sin ^_aint ^_done ^_got ^_me ^_neces* ^_scare* accur*__ME aint all__am all__be cambi* cant cant__it con_NOT de_todo desde every_day give_up hand__NOW hate i__nothi* i_need les me__nadie mio__me much_$ my_deale* my_feet my_mess my_siste* nadie of_hope offer_you on__siste* right_now sigo_inten* sin_esper* sleep space tengo__alma tengo__botel* there*_NOT todos_ME too__GO verda y_casi
11: #__esta #__of #__trist* ALMOST__USE CALL__a CAN_BUSY_REMOVE CAN__. CAN_mas DAY_NOT_OUT DRINK___ME GO__USE HOPE_to ME_ALMOST_said ME_TIME NOT_ME_queda NOT__mess NOT__por NOT_know_CAN REMOVE__NOT REMOVE__more TEXT_OUT UNTIL_the_MEANS WANT_ME_at WHAT__perro ^__been ^__cant ^__doy ^__famil* ^__veo ^_been ^_para ^_voy a_todos about__USE abraz* and_ME_NOT and_NOT and__anymo* ando_malil* anymo*_$ attac*_$ canse casa__traba* close_to con__$ dead_insid* dia died dont_know droga*_$ falli* feel fight gave__on hangi*_on hijos_no in__dark inuti* it_$ its__late la_mano la_pared mama me_rendi ni_dios no_aguan* nothi*_helps pain put__numbe* quier*__$ said__$ shut__and soy_NOT step__ME stop_$ tengo__WHO worth* y__NOT ya
10: #_llame* ._NOW_NOT ALMOST_USE_pero ALMOST__estan BROKEN_ME_mind CALL__WANT CAN__esto DAYT__ME ME_NOT_funct* ME_TOOK_. ME_a ME_feet ME_mind ME_vale NOT__HOPE NOW_HELP_. NOW_di OTHER__ME START__. USE_NOW ^__is ^__lost ^_tired ^_wish alway* anos_en as__same asi bed__days cant_face cant_funct* digo__IF dios__olvid* doy__$ durmi*__OTHER ever_$ every* fallo famil* freak*_OUT ganas hallo is__silen* keep_going lucha* morni*_i need__fix nobod*__notic* notic*_if on_ME paso__DAY perro_$ rendi*_$ so_bad suelo_$ the_point there_is they_all this_time tiene* todos tonig*_$ up__good whats whats__use why_even ya_bajo zero_$
9: #_whats .__AGAIN .__HOPE AGO___ME ALMOST___ME CALL___WANT CAN_START_. DAYT_ME DRINK_right_NOW ME_PERSON ME__THREAT ME__atrap* ME__its ME_canse ME_just NOT___KIN NOT___TEXT NOT__doing NOT_aguan* NOT_left NOT_tengo PERSON__ME STOP__NOT WANT_DRINK_. WANT_it WANT_to_HOPE WHAT_estoy YOU_hallo ^__demas* ^__en ^_wats ^_why a_DRINK a_PERSON a_way asco_$ asi_NOT bebi__el being__$ can cant_stop con_WHO empty esta__$ falta_a feels_like getti*__tonig* give__$ happi*_witho* helps_$ in__DAY inten*_$ is_worse la_cama la_casa las__ME like_this me_acaba* mujer my_car nada of_being olvid*__ME out__hope peso point__me que_hacer ser_igual someb* tengo_OTHER_DRINK texts__no texts_there* this__more trapp*_$ volvi* word word__can y_NOT
8: #__ya ._AGAIN_AGAIN ._CALL ._SICK ._WANT CAN_. DRINK_store ME__AGAIN NOT___CALL NOT__para OTHER_KIN_. OUT___OUT TEXT__NOW TOOK_. WANT_GO_a WANT_HELP ^__aguan* ^__of ^__see ^__trist* ^__urge ^_feel ^_god ^_invis* aloud_to and__reaso* barel*_on cabro*_$ caso caso__un cero__NOT con_quien del_botiq* do__$ done esto_no ganas_de going habla*_con i__take im__under kids las__$ madre_$ mensa*__mi might__$ mis mis_hijos more_$ nada__$ nadie__este notic*_IF_ME over_$ peopl*__over piece_of point_$ quit salid* se_olvid* sigo somet*_$ tan_solo there__no up__ME waste__space way__the
7: #__no ._ME_NOT ._ME_STOP DAY_NOT HOME__OTHER KIN__then ME_diero*_ALMOST NOT__compo* NOW_HELP OTHER___ME OTHER_shoul* OTHER_suelo OUT_del WANT_PERSON WANT_un WHAT_NOW WHAT_TEXT WHAT__estar YOU__a ^__merez* ^__se ^__worth* ^_estuv* a__$ ahogo__esta aloud ando__las being__of bette*_REMOVE botto*__a closi*_in di__lo do__even even__$ falta__NOT famil*_NOT feel__$ fixin*_it fondo_y fuman*_y givin*__$ got__bottl* hable*_me hallo__a hangi* her ill_never im__depre* in__hand le_hallo llama me_canse morni* nadie__busca no__$ no_good olvid*__mi open_it outsi* pozo_y siemp*__a sit__the skin__crawl* stop than__dope this_TIME whate*_numbe* witho*_her zero__ME
6: #_nothi* ._NOT ._OTHER_TOOK .__PAST BROKEN___ME BROKEN__job CALL_ME_PERSON HOPE__. LATER_NOT ME__HOPE ME__NOT NOT_CAN_. NOT__WHAT NOT___OTHER NOT_dios_ME NOW___LATER NOW_bajo OTHER_alma STOP_. STOP_tryin* WANT_CALL_. ^__insid* ^_cant ^_estoy ^_i ^_screw* a_threa* aband*_$ al__NOW all_ME any__$ away by_mysel* call_$ de__$ dios__oye does_$ dont__anywh* dont_trust estoy_bien every*_hates every*_is falta__nadie floor fraca*_$ get_bette* getti* hallo_senti* help_$ i igual_ME im k keep la_ching* left light_$ liquo*_store me__$ mensa*_de mi_mama mio_que mis__$ mood mucha*__de nadie_me no__animo nobod*_$ now_$ offer_YOU other_end otra para__tanto parar_de perdi_toda por__culpa se__hacer ser_ME sient*__$ sin this_anymo* to_$ todas trist* valgo_$ venci*_$ want_it why__i why__try would__$ y_NOT_ME yes_$
5: #__al #_estoy ._HOPE ._ME_HOPE .__BUSY .__WHO AGAIN_._ME CAN_PERSON DAY__the GO__. HELP___NOT HOPE_NOT HOPE__NOT ME_CAN ME__BROKEN ME__OTHER ME___REMOVE ME__a ME__dios ME__is ME__por NOT_. NOT_NOT NOT__de NOW_para OTHER_mano OUT_of PERSON_CALL_to SICK_. TEXT___ME USE_. WANT_USE WANT__STOP WHAT_. ^__one ^__solte ^_despa* ^_haven* ^_its a__OUT again all_ME_TIME any asi_no being_tired botel*_en cansa*_de caso_$ chair*_$ cryin*_# de_sufri* deale*__texte* diero*_ganas echa__la estar_USE flip_phone get going__$ hand_right hay__$ home__$ is__REMOVE is__same keep_faili* las_noche* like__$ lost__job me__comie* my_rope para__$ parar pedaz* perdi*_$ perdi__esper* place por_ningu* puedo__$ punto_de quit__$ se_ME_STOP se__$ sola take the_kids tired__all to__over to_give trago_$ up_$ use veo__$ want__get ya_$ yo__tengo
4: #__all ._CALL_NOW .__WANT AGAIN__notic* AGO__. BROKEN___NOT BROKEN_en_LIFE BROKEN_toda_LATER CALL___TEXT CAN_START DRINK_right HOPE__CALL KIN__and ME___WHAT ME__and ME__asco MINUTES_mas NEW_cumpl* NOT_CAN_mas NOT_HOPE_. OTHER__NOW OTHER__y USE__NOW WANT_trash WHAT__. ^__# ^__about ^__cryed ^__kids ^__old ^__want ^_la ^_no ^_que ^_there ^_toque a_mejor* a_ser again_like alcoh*__botiq* all alone__the am and__NOT and_nothi* be__$ been_cryin* cambi*_$ canti*__me cerro_OTHER_LIFE conmi*__hay cryin*_all de__WHAT de_nada dios__que done_$ echo el_dia en__$ esta_LIFE esto_NOT estoy_STOP estoy_derru* even__ME every every*__love flip_NUMBER fraca*__siemp* happi*_NOT house__so i__stop la__$ los_dias loved loved__NOT mom mom__i my_mind mysel*_$ never nobod*_loves otro__y own_house pena_$ perdi__fe puedo_mas put_whate* read__to rindo_$ said same she sient*_HOPE someb*_and strug* talk__me talk_to tengo_mucha* this__NUMBER tiene todo_$ un__$ under use_in veras vida_$ wats wish__was with_ME wore_out ya__creo yo_$
3: #_NOT .__NOW CALL_to DAY_GO DRINK_NOW DRINK__. DRINK___HELP DRINK__botiq* IF_STOP_de ME_MEANS_. ME_NOT_trust ME__offer ME__so ME__up NOT_YOU_hago NOT___ME NOT___NOT NOT__a NOT__futur* NOT__impor* NOT__it NOT_en NOT_impor* NOW_ME NOW__creo PAST__as WANT__. WANT__de WHAT_the_HOPE ^__dejo ^__deses* ^__in ^__para ^__tengo ^_asi ^_it ^_mi a_ME all_$ alway*__im anyth* apena* bad bad__$ bette*_off bottl*_on burde*_to cared__ME casa clean__to con_esto days down_$ duele_el empty_$ en__trist* estoy__consu* estoy__sola estoy_solo feel_HOPE feel__givin* fondo__el futur*__ME go__$ god_dont heavy_NOW help i_ruine* im__failu* im__high im_worth* is_NOT it__NOT just__ME just_sit know__$ mano me me__re me_diero* me_odio me_vale neces* no__left not__$ of__HOPE out_$ out_clean quier*_consu* store_dont thats__ME the__$ the_chair* this__any to_think tomar__no too_much traig* try_$ una_HOPE verda* viejo well_at whats__point why_$ wont_shut ya__rindo
2: #__HOPE ._NOT_NOT ._THREAT_ME ._WANT_ME ._WHAT .__DRUG .__HOME AGAIN__WHAT ALMOST_ME ALMOST_said BROKEN__WANT BROKEN__fe CAN___ME GO_a HOPE_in KIN__ME ME_CAN_offer ME_NOT_NOT ME_NOT_tengo ME__be ME__every* ME__failu* ME__in ME_diero* NOT_YOU_hallo NOT__CAN NOT__LATER NOT__WANT NOT__queda NOT_cares NOT_loves_ME NOT_on NOT_sabe NOT_se NOW___NOT OTHER_LIFE_. OUT_de THREAT_the_DRINK USE__NOT WANT WANT_CALL WHAT_HOPE WHAT___HOPE WHAT___ME WHAT__hecho YOU__. ^__a ^__broke* ^__do ^__dont ^__ganas ^_por accur*__i again__alway* aguan*__me apart_$ basur* cryed__DAY de_lucha* deale*_NOW diero*_ALMOST diero*__un dont en__pozo estan esto__NOT even__up ever extra*_a fight*_$ front__me hago_falta hand__now i__cant i__offer im__$ is__off it__$ its_all junki*_$ la_botel* la_fe live_like malo me__dios mom__sunda* ninos nobod*__$ nothi*__$ of__$ of__rope one__CALL point__$ por__$ que__estar screw__ME screw_it stop_mysel* store__NOT tambi* tengo__de this_LIFE tiene__dia to__calle* today trist*__$ want way way__$ wey_$ what_is y_NOT_MINUTES y__MINUTES
1: #_AGO ._WANT_DRUG .__OUT AGO_DAY_. BROKEN_OTHER BROKEN___KIN BROKEN__mind CALL__NOT DRINK_. GO_to_TEXT HOPE___HOPE HOPE_to_ME KIN_NOT KIN__NOT LIFE_es ME ME_KIN_NOT ME_LIFE_. ME_TIME_so ME__derru* ME_simpl* NEW_. NOT_CALL_to NOT__WHO NOT__dan NOT__the NOT_funct* NOW_. NOW_NOT_aguan* NOW_NOT_creo NOW__aguan* NUMBER_lol OTHER_DRINK_enfre* OTHER_TOOK OTHER__. OTHER_fondo_NOT START_asi WANT___GO WHAT__IF WHAT__ME WHAT___TEXT WHAT__con WHO__even YOU__falta ^__all ^__esta ^__mas ^__que ^__the ^_havin* ^_las ^_nobod* ^_otra ^_used about__go aguan* any_of apena*_a as_DAY boss botel*_enfre* botiq* cerro__LIFE cerro__mundo cryed cryed__day de_ME de__ching* de_ser dont__what dont_care down el_suelo en__suelo esta_vida every*__and famil*__NOT for__$ for__drink god__WANT heavy__cant here_$ i__hold i_can idc im__crazy its_NOT jones* just_texte* know__much know_why late_for llevo__AGO mas matan* me_$ mio_WHAT mundo ni_rezar night no__point no_ahi notic*__i on__KIN on__edge only__word que_$ que__cambi* reall*_WANT reall*_need said_ME see_a segui* siemp*_$ simpl*_NOT simpl*__GO simpl*__go so__ME takin*_up tengo__$ tengo__quien the_HOME the__again the__closi* this_close tiene__DAY to_GO_DRINK to__$ toda_LATER tomar_$ too__$ with_all ya_solte
-1: #__NOT #_dias #hour ._WHO .__IF .__SICK ALMOST__NOT LIFE__NOT ME__HURT ME__NEW ME__TOOK ME__see ME_to NOT__NOT NOT___DRINK NOT___WANT NOT___YOU NOW___ME PAST START WANT_STOP WANT__BROKEN WHAT___WHAT ^__its ^__ni ^__point ^_he agrad*_$ algui*_$ all_the but_ME byu class* creo_que do estoy_SICK felt home i_like is__$ jefe lavar llegu* make no_vale nothi*_much now_i numer* one pills pleas* rain somet* tengo__que text them tres twice which would*
-2: #__# ._IF ._ME_WANT ._NOT_HOPE ._NOT_USE ._NOW ._USE ._WANT_WHAT .__PERSON .__USE .__YOU AGO__ME ALMOST BROKEN_ME CALL DETOX DRINK_y HOPE_ME HOPE__OTHER KIN KIN_ME ME_._NOT ME_CALL ME_GO_a ME__CALL ME__STOP ME__TEXT ME___KILL ME__it ME__know ME__un ME_down NOT__. STOP THREAT USE__DAY WANT_OUT WHO__TEXT ^__can ^__mis ^__no ^__this ^__use alive alone_$ an and__$ carro de__ME de__OTHER ex for_ME gener* had hey im_dead in__HOME matar mysel* new no of pasti* puedo_salir puro put quier* sin_ganas still sus were yet youve
-3: #_ALMOST #__DAY ._PERSON_WANT .__DIE .__DRINK .__TIME CALL__NOW CAN_be DAY_. GO___ME IF LATER_ME ME__GO ME___CALL ME___DRUG ME__for ME__una ME__with ME_hear ME_quede ME_was NEW NEW__. NOT_WANT_to NOT__ME NOT_reall* OTHER_HOPE OUT__ME STOP___DAY STOP___OTHER WANT__CALL WHAT_LIFE WHAT__TEXT WHAT__esto ^__used ^_a ^_dont ^_someo* a_llora* all__i being cafe compa* compl* con_ME conte* dos entie* estoy_BROKEN fall for good__$ has hes i_wont in__$ its just last like_i love need_to okay para_siemp* se__ME see sober stand_it super talki* tell time to todo_OTHER_LIFE tome una__$ was while winte* with__KIN y_NOW y__puedo zapat*
-4: #_y ._IF_ME ._ME_OTHER .__ALMOST .__KIN BROKEN_. DAYT_. ME_# ME_BODY ME_HELP ME__do NOT__OTHER NOT___LATER NOW_._ME OTHER_DRINK_. WANT___ME ^__vale ^_well and cold compl*__$ cuelg* detox este great guess he i__know motiv* muero nadie__quier* ni__$ pract* sure termi* vivo where y__CAN
-5: #__aguan* #__the ._NOT_ME .__NOT .__TOOK .__WHAT AGAIN_. CAN__ME DAYT HURT__. KILL MINUTES_. NOT_ALMOST NOT_HOPE_up NOT__here NUMBER_. OUT___ME STOP_up USE__y WHAT__a WHAT__conte* WHAT_ser ^_this al all__ME also are__$ cansa* i_hear insul* manan* me__nada menos mucho next our para pensa* perso* speci* stuff tranq* volvi watch* woke
-6: # #__a .__DAY .__LATER ALMOST_NOT BROKEN_HOPE DRINK_NOT GO__ME ME_LATER ME__USE NOT_SICK NOT__and STOP_ME TEXT_mas WANT_START WANT_to WHAT_NOT WHAT_OTHER ^__i a back bebe call cryin*_$ desca* discu* el ese graci* here into ive_never mi para__NOT por prett* thank* this_DAY tired_$ too_$ walk was__$
-7: .__ME AGO AGO_ME CAN_OUT DAY__NOT JAIL ME__ME NOT___LIFE NOT_feel NOT_mas OTHER_. OUT___HOME STOP___ME TEXT TIME TOOK ^_not about chat dano de_tanto feel_ME ha i__$ i_think if is__ME it la littl* mande* my not of__ME on pero to_BUSY viend* wante* win with worth y__ALMOST
-8: .__LIFE BROKEN DRINK_so DRUG GO NOT_ME_. NOW_NOT_YOU OTHER_STOP WHAT_ME a_lot antoj* at cai cross* de__LIFE deje estoy_BUSY find give_me hahah* hoy kind nada_mas regre* schoo* side te than the
-9: ._GO ._NOT_BROKEN CALL_ME CALL___ME HELP__OTHER ME__DRINK ME__mejor* NOT___WHAT REMOVE START___USE WHAT__WHAT ^__pleas* ^__thats a_START are be de debaj* del didnt en en_ME from hones* is like otra__$ see__point su there this__ME tryin*_to y yo__$
-10: ._ME .__CALL DAY_USE_. HOPE___LIFE LATER NOT___DRUG NOT__up NOT__va NOW OTHER STOP_it YOU___NOT ^__calle* ^__quier* as breat* de_STOP dios_$ habla*_$ i_hope just_NOT
-11: #_my IF_NOT ME_THREAT ME__of ME_a_HOPE NOW__ME REMOVE__. STOP__DRINK WHAT_GO YOU ^_en depre*_i es good lleno los mean muert* or
-12: ._START BODY CAN CLINIC NOT_WHAT NOT__ALMOST WANT___CALL WHAT_se bien comer him livin* ok tiemb* una your
-13: DIE ME___LATER NOT__DRINK NOT__LIFE TEXT_ME ^_like actua* aqui con i_would inter* viva
-14: BUSY KILL_ME ME__even NOW__TEXT NUMBER USE__. ^__$ agua give it__ME some todo_el wait
-15: #__$ ALMOST__. BODY_. MINUTES NOT_USE_. NOW_estoy PROGRAM cansa*_$ depre*_ME las mejor no_quier*
-16: HELP__. ME__OUT START_a ^_lonel* ^_thats jaja nothi*__in vivie* we when
-17: ME_in NOT_DRINK NOT_de NOW__YOU ^_and corta* have landl*
-18: HURT LIFE__OTHER TEXTS lleva* oh said_NOT so_ME us
-19: #_$ MEANS NOT_WANT SICK cuand* no__salir water
-20: IF_NOT_ME haha you
-21: CAN_ME NOT_more_ME aguan*__ME becau* estoy_sola real yeah
-22: BYE HOSP IF_ME_NOT LIFE NOT_estoy jajaj* tired
-23: esta_DAYT
-24: NOT_ME_TEXT WANT___NOT ^_want si_nadie
-25: but lol
-26: LIFE__. ^__reaso*
-27: ME__PAST
-29: ._OTHER_LIFE HOPE_._ME
-31: extra*_$ sugar vivir
-32: that
-33: porqu* thoug*
-34: mas__dias
-37: estoy_apaga* muero_$
-42: nada__para
-45: die
-50: mas_NOT
""",
    "opt_out": """
50: ME_suscr* ^_alto ^_fin ^_lose bloqu*_IF borre* can__my cut_it de__lista de_ahi me_salgo opt p_$ revok* send__more un_START unenr* withd*
48: ^_apagu*
47: mor
45: bye de_baja testo*
44: ME_cuent* the_study to_conti*
43: WHAT_ME_REMOVE ^__mensa* bloqu*_si
42: NOT_START
41: NOT_ME_inter* mi_regis*
40: STOP_TEXT
39: ._STOP STOP__PROGRAM ^__mas bajen* de_STOP
38: ^_get salir_$ unsub*
37: mi_suscr* not_inter* optin*_OUT ya_estuv*
36: ^_desap* elimi* nix quite*
35: ME__from ^_salir dont_send it_pleas* subsc*_$
34: TEXT_AGAIN_. bothe* cease off__this off_perma* renun*__los suena
33: CAN_NOW_. NOT__START NOW_NOT_OTHER block pedi
32: ^_cierr* me_off ok_STOP quier*_$ sigue*
31: ._REMOVE_ME STOP_ME_START WANT_OUT WANT_STOP dont_messa* hate__TEXTS mas_$ s
30: ._WANT_WHAT remov*
29: NOT_TEXT STOP_. ^__buggi* ^_leave desap* moles* my_accou* optin*_out parti* que_pregu*
28: NEW___NOT WHAT__OUT count_ME_OUT from_YOU from__progr* mood_is this_REMOVE
27: REMOVE__NUMBER alrea*_$ anymo* every last_one opt_out this__annoy* this_anymo*
26: UNTIL_. ^_pull on__GO sigan with__numbe*
25: esto graci* off__good paral* todo_OTHER
24: #_and REMOVE_. TEXT___NOW kill_the no_mor para_siemp*
23: ._ME_DETOX ME_PAST_one PROGRAM TEXTS TEXT__mas YOU___STOP ^__texti* a_DAY asked moles*_$ por_fa stop_all
22: CAN___STOP NOT_WANT NOT___AGAIN OUT_ME STOP___TEXTS TEXT_mas alone any__$ boili* close del_PROGRAM for_good hey_NOT optin* texto*
21: ME_from NOW_NOT_. NUMBER__. ^__$ a__mensa* con__PROGRAM de_TEXT hasta_aqui me__texte* rid__my vuelv*__escri*
20: CALL__aqui ME_NUMBER_. ME__mas NOT__TEXTS NOW_NOT_TEXT STOP_with ^__said con__numer* longe*_WANT me__paz me_esten paren_$ remov*_$ stop usted* write__$
19: NOT_un START_. STOP__TEXTS YOU__NOT ^__cance* boss duboi* in__study ins it_anymo* me_aburr* pleas* suert* wish_to
18: ._REMOVE KILL__TEXTS ME_CAN_WANT ME_WANT_OUT REMOVE_perma* STOP__WANT STOP_esto anymo*__$ check close_my el_servi* fin_$ hago leave mande* pero__NOT prefe* t texte* texti*__phone
17: ME_DETOX TEXTS_TEXTS TEXT_NOT TEXT_NOT_. UNTIL_aqui WANT__be ditch_my it_off me_alone mi_cuent* no__hable* not_doing sigan_$
16: ._GO_ME ME__REMOVE NOT__TEXT REMOVE__. TEXTS_. WANT__more cance* cero_mensa* con__TEXTS desap*_$ dont__you favor from__PROGRAM inter*_$ ni_uno no_deseo so_STOP this_$ this_NOT todos__dias ya
15: ._STOP_NOW CAN_STOP CAN_YOU_STOP CAN_do_ME GO_ins ME_accou* NOT_TEXT_ME NOT_longe*_WANT REMOVE_with TEXT__more YOU___WHAT ^__retir* ^_desus* buggi*__$ get__anymo* list mas__$ no_more off__list parte rest__good spons* stop_it this
14: HOPE___NUMBER ME_mind_NOT ME_numer* NOT___TEXT PAST_one WHAT__ME ^__sient* a__cel and_lay count__out it_WANT mensa* retir*__$ the_TEXTS
13: .__OUT STOP TEXTS_REMOVE WANT_REMOVE_. WANT__STOP WHAT__. ^__mi ^_desco* en__$ escri* estar este__$ lista_$ me_anden mire no_quier* no_sigan now__be stop__want stop_comin* this_PROGRAM todos__DAY
12: ME_LIFE NOT_to PAST_DAY REMOVE_ME_. START_ME_REMOVE TEXT_. WANT_REMOVE YOU___OTHER ^_anule* asi_que cance*_$ conta*_me decid* desac* esto_$ esto_STOP lo me__$ mejor nada__usted* no_mande* phone_$ segui*__esto suspe*_esto text
11: ._HURT ME__paz PROGRAM_. STOP__. TEXTS__more TEXT___STOP USE___ME WANT_TEXT YOU__STOP ^_# ^__salir be_REMOVE being_watch* check_ins de_ese de_esto dont_bothe* id out_$ por_aqui respe* shall__the shut__off talke*__me
10: .__NOW ME_TEXT_to ME_be ME_so NOT_more NOW__ME REMOVE_this STOP_ME_en STOP__TEXT WANT_NOT_TEXT ^__bothe* ^__que ^_bajen* ^_can busqu*__$ d dejen_de do_ME dont__to give got__say i_want is_annoy* les los__$ no no_longe* off so_YOU stuff_$ texts the__talke*
9: ._ME_OUT ._NOT .__STOP ME_NUMBER ME__to NOT_WANT_parti* NOT_graci*_NOW NOW_NOT NOW___ME NOW___WANT NOW__be OUT___PROGRAM REMOVE__roste* STOP_NOW WANT__NOT WANT__de WHAT_NOT_. ^__more ^__subsc* anule*_ME conta*_$ cost_me count__OUT day ended go__this hable*_por im_done into__anymo* kill kindl* like_to me_$ messa*__$ more needi* numbe* parar_$ peace_$ quier*_saber so__CAN to__ME y_NOT
8: ._YOU ME_OUT_. ME_TEXT_TEXTS NOT_TEXTS_. NOT__em NOT_longe* OUT_from REMOVE STOP_all WANT_. WANT__TEXTS ^_ive ^_not ^_renun* a__signi* alert* de_TEXTS eso it_$ les_dije mande*_$ no_soy numer* off_$ opt_OUT pleas*_stop progr* quit texti* texts_$ the__NOT the_daily watch*_i wont
7: ._NOT_TEXT ._YOU_PERSON LATER___ME ME_OUT ME__USE NOT_TEXT_this NOT_WANT_. NOT___ME NOT__inter* NOT_thank* NOW___WHAT REMOVE_ME STOP_de WHAT_STOP_. YOU_buggi* ^__texts ^_i ^_im ^_mire again_$ and__NOT anule*_mi apara*_WHAT asi bothe*_me buggi*_me cada cance*__$ ditch_ME dont__it envia* ever_again longe* more__mean no_thank* nunca_$ perma*_$ retir* rid__ME the__CALL this_NOT_HELP watch*__ME ya_$
6: #_y ._OTHER_NOT ME__NOT NOT_ME NOW_NOT_ME NUMBER_. TEXT TEXTS__. TEXT__NOW WANT WANT__ME WANT__parte ^__de alto__me are_throu* con cost_ME i_mean messa* mood no__$ of_here off_of off_the renun*_a signi*_up thank_you the_PROGRAM the__$ the_check want__$ was__mista* way_the wont_be yo_estoy
5: ._BROKEN ._WANT_STOP DIE__. ME_. ME_TEXT_. NOT_ME_TEXT NOT__mas NOT__of NOW_STOP_de NOW___TEXT OTHER_WANT OUT_ME_. REMOVE__good STOP__are TEXT_ME_REMOVE TEXT__NOT TEXT__anymo* YOU_CAN YOU_buggi*_ME ^__was ^_block be_ME care de_YOU do_ME_STOP dont_need end_my escri*_mas from__thing haras*__$ if__all manda*__$ me messa*_$ my__pleas* no__parti* no_escri* puede quier*__$ quier*_cance* talke*_to this__HELP undo_it with__TEXTS
4: .__REMOVE IF__all ME ME_START ME__YOU ME_aburr* NOT_START_a NOT_TEXTS NOT__WANT OUT_. START_up STOP_the_TEXTS TEXT__STOP WANT__. WANT___REMOVE WANT___TEXTS WANT__way ^__asked ^__do again apara*_que be buggi*_ME cero_TEXTS conti* conti*_$ de__PROGRAM doing_this esten mas_mensa* mind__WANT my_spot no_graci* off__roste* off_with these your_buggi*
3: DAY___NOT ME_GO ME_STOP_with ME___STOP ME_esten NOT__GO NOT__ME NOT___TEXTS NOT__it NUMBER_de OTHER__WHAT TEXT_ME WANT_NOT WANT__watch* YOU YOU_. YOU___TEXT ^__aint ^__me ^_dont ^_id block_me bye_$ can_you daily dejen dejen__moles* dont end escri*_me f_off furth* good_will it many mean mensa*_$ mio_$ moved__with no__moles* o_p parar* paren* por__$ que_parar* recib* shut sign_me siste*_$ so so_ME_TIME someb*_i spot__PERSON suert*_$
2: ._BYE .__ME AGAIN_. GO_a ME_anden ME_spot NEW_ME_mind NEW__mind NOT__a NOT_doing NOT_soy NOW_STOP NOW_estuv* OTHER_PROGRAM_. OTHER___WHAT PERSON_._ME PROGRAM___DAY START__REMOVE STOP_comin* STOP_the TEXTS__WANT TEXTS_for TEXT_TEXTS_. TEXT_to WANT_saber WHAT_YOU WHAT___WHAT WHAT_parar* YOU___ME ^__no ^__rid ^_it ^_sign ^_stop anule* any ate ayer_que borra* bothe*__$ cel f_REMOVE fa_$ im like__watch* like__way list__$ los_dias me__graci* me_now of__$ que quier*__parte send sirve spot_to text__again thank* the_list the_progr* traba* want__do would_like you_may
1: #__NOW .__TEXTS KILL_the ME___USE ME_mood NOT_WANT_mas NOT_for_ME PAST STOP_ME TEXT__. ^_ditch ^_jus ^_no ahi_$ alone__the been de_TEXT_ME el_ultim* enoja f__with good__ya haras* i__like it__rest joder last me_mudo mind_NOT mind__want more__YOU mudo no__escri* now out ray se_enoja stop_$ thank_YOU theez undo__pleas* uno was__WRONG yo__dije you__$
-1: ._WANT .__OTHER BUSY_. CALL_ME CAN_be DAY__. GO_. IF_ME KIN_TEXT ME_USE ME___OTHER NOT_GO NOW___START OTHER__de STOP___ME WANT_a a__$ all amane* antes antoj* becau* bien deja diner* do esta esto_NOT exist* he hear i__want los medic* never__you pleas*_dont quest*_$ quier*_que quite stop_texti* todo want want_to we
-2: ._IF ._ME_NOT .__YOU AGO_ME DAYT_. KIN_. PROGRAM__ME START___TEXTS STOP__CLINIC TEXT__TEXTS YOU_TEXT ^__need ^_cance* and and__ME answe*__$ askin* con_esto dont_like enoug*_$ even here hey_stop job list_of mal manda*__mensa* more_$ much of phone se send__to texti*_me was y
-3: ._ME ._PERSON .__HURT DRINK ME_STOP ME___ME ME___YOU STOP_OTHER UNTIL USE_this ^__dont ^__out ^_the back_on con__$ do_YOU for__texts got i nobod* or reall* sin to_stop viva ya__puedo
-4: # CLINIC ME__WHAT ME_just MINUTES NOT_WHAT NOT__HOPE OTHER___STOP STOP_._ME TEXT_the TIME_. WHAT__START YOU__TEXTS ^_el are cant_do could donde doy en my okay pleas*__stop por_WHAT stop_me
-5: ._NOW ._TEXT_ME NOT___REMOVE TEXTS___ME TEXT___OTHER USE__. WANT_ME WANT__REMOVE WHAT WHAT___YOU ^__los ^_and ^_nobod* cable cant__this de enoug* going kill_me like_it otra ser tonig* ya__quier*
-6: #__ME GO_en KIN___ME MEANS ME_CLINIC ME_NOW ME_WANT ME__ME ME_arrep* NOT__REMOVE NOW___NUMBER TEXTS_AGAIN YOU_NOT_TEXT by end_this este for__$ get hola ill in le me_arrep* pause quest* right they tiemp* y__NOT
-7: ME_KIN ME_STOP_. NOT_STOP_TEXT NOT_mas WHAT__NOT ^__i a dont__the just los_TEXTS thing un yo_no
-8: IF___ME ME_NOT_TEXT ME__MINUTES ME__STOP ME__de NOW_NOT_CAN WANT_TEXTS_anymo* WANT___NOT ^__from ^__por bad be__ME be__NOT el ese__no que__$ quier* thats why would yeah
-9: ._HELP ._TEXT BYE IF LATER ME__NOW ME___GO ME__for REMOVE__TEXT START WANT_START ^__al and_# but dont_get getti* hope i_can is like love mi_$ to
-10: AWAY CAN__it KIN ME___TEXTS NOT__OUT a_ME mi__$ the tomor*__wont
-11: ._OTHER NOT_se NUMBER_anymo* OTHER STOP_todo about got__$ insul* me_quita* more__for para quier*_segui* start take vende*
-12: ALMOST BUSY CALL_. CAN_TEXT HOSP JAIL ME__NUMBER NEW OTHER__ME TEXT___DAY have jaja_$ see te then
-13: ME_was WHO del es never_want on the_# tiene turn what
-14: ._START AGAIN AGAIN_on AGO HOME TOOK arrep* at never
-15: DIE_. bette* it_NOT pan take__$
-16: ME___AGO NOT__STOP NOT___OUT ^_so cant di done tengo when
-17: NOW_OTHER ^_done puedo
-18: .__TOOK TEXT_los dont_stop las oh to__here
-19: WHAT__de
-20: DAY DAY__WANT KIN_NOT SICK haha nadie thing* tomar
-21: CALL aguan* corta* know lol_$
-22: DAYT
-23: NOT___STOP acaba* that
-24: ME_TEXTS NUMBER__OTHER
-26: over
-27: finis* want__to
-28: BODY
-30: diero*
-31: WANT_NOT_STOP
-32: basta* deale*
-33: put
-35: LIFE
-37: want_the
-41: NOT_ME_REMOVE
-42: una
-44: llega*
-46: NOT_STOP
-50: #_$ ._NOT_STOP NOT_REMOVE al sin_quere*
""",
    "pause": """
50: #_bar ^_$ ^_ausen* ^_scree* admit* apaga doc__a escri*_del herni* inpat* pausa pause pause* psych_ward says__for where__MINUTES wk
49: gallb* pause__$
48: ^_away into_DETOX plea
47: #__good #_day NOT_STOP_just
46: KIN__typin* ^_bond desca*_de just__surge* my_$ overn* with_pneum*
45: ME_in_DAY
44: #__left poder__$ skip
43: almos*__$ apend*
42: ^_dropp* cramp*_with
41: mins
40: DETOX NOW__sayin* OUT_of_MINUTES dios__$ minit* obser* suspe*
39: ^_pause* fri
38: #_perce* NOT__MINUTES me_lleva* pausi* progr*_me
37: UNTIL_ME_OUT arres* con_suero ingre* labor multa_$ week_my
36: from__TEXTS me_metie* no_servi* rayit* the_$
35: STOP__MINUTES entro for__start go__tonig* it__again mi_$ tener_NUMBER
34: ambul* by_a estoy__HOSP me_inter* to_DETOX
33: DAY___TEXTS NOT_MINUTES NUMBER ^_ponga* playe*_games van_a
32: OTHER_DAY_# strok* the_# y__tiene*
31: TEXTS_UNTIL ^_havin* charg* el_plan la_panta* lo_van prisi* saldo sanct*
30: #_TEXTS BYE__NOW HOSP ME_JAIL_a at__er charg*_at desin*_$ deten* detox havin*__baby runni*__of tengo_para un_break un_tiemp*
29: #__for AGO_it CALL_AGO UNTIL cant_text phone*__$ queda
28: BROKEN_OTHER_MINUTES STOP_OTHER_NUMBER ^_knee ^_voy carga estoy_HOSP how__$ in__sink juez_me repla*
27: #_mos DAY___KIN KIN__games LATER___YOU headi*_to in__HOSP locke*__$ used__just
26: #__se ME_GO_al ME_START_ME ^__$ ^_low a__job card doing__DAY en__dias expec* hoy_y is_typin* mas__ME minut* no_tower* sirve*_las talk__$
25: ._NUMBER_USE NOT_ME_TEXT NOT___MINUTES TEXTS_LATER_ME ^_put break_from detuv* intak* is__KIN is_about me_quedo penal took_the unos_DAY
24: ._TEXT_YOU HOSP_with NOT__es START_DAY ^__under alla apaga* carce* clot hold_$ no_carga pila__me roami*_$ sitti*_in start_again unos
23: HOSP___OTHER KIN__NOT TEXT_it_AGAIN YOU_TEXTS_. batte* denme just_TOOK_HOSP telep* the__HOME the_bus to_rehab using vesic*_$ walki*
22: ._DAYT_ME CLINIC_NOT WHAT__DAY about_to and_NOT_MINUTES cant_answe* deliv*_$ encam* getti*__right hold mysel*_in psiqu* rehab* says_i sorry_my then__AGAIN two_weeks vacac*_$
21: JAIL NOT_NUMBER NOT_PROGRAM TEXT_AGO ^_estoy ^_in ^_paren agarr* ambul*__me cama dos_DAY en_cama encam*_en estoy__AWAY in_JAIL luz_en manan* metie* off on__rig quedo_con silen*_retre* stole telef*_en texts ttyl_$
20: CAN_STOP DAY___AGAIN NOT_money OTHER_# UNTIL_WHAT WHAT__OTHER ^_pausa beto carce*_$ esta_BROKEN estoy_JAIL freez* june luz__OTHER por_ahora puede_respo* save shut_me sirve*__tecla* talk tiemp* under
19: #_y .__HOSP AGO_the DAY OTHER__# ^__arres* ^__but aviso_$ be_off corta*_$ en__barco encam*__OTHER esto__LATER for__while need_a se_ME ten_days van__corta* viola*__OTHER
18: BROKEN_ME_NUMBER BROKEN__NUMBER BYE_ME_. HOSP__OTHER PAST_DAYT TEXTS_for TEXT_JAIL a_arreg* casi_no estoy__OTHER lo_deje of_MINUTES pal perdi_el por_IF_NOT revok*_$ so_ME_NOT they
17: #_GO CALL_PERSON GO__HOSP JAIL_up ME_here_ME NOT_TEXTS STOP_BUSY ^__winds ^_aqui a_manda* aguan*__mensa* black* broke carga* er_$ jail la__llame* me_encer* pausa_$ por_# salud* seman* servi*__DAY text thats__$ the_NEW theyr* tiemp*_$ un_# van__$
16: CALL_LATER CALL_LATER_. DAYT_y DAY___YOU JAIL_a ME_JAIL_. NOT___WANT OTHER_KIN_de OTHER___TOOK PERSON___NUMBER ^__getti* ^__parar con__NUMBER cuand* el_# in_count* me_agarr* moms of_minut* out phone__my picki*_ME revok* rig servi* sorry__$ storm takin* treat*__days wont_have y__NOT you__today
15: #__expec* #_and AWAY AWAY_# BUSY__there HOSP_con ME_NOT_answe* NUMBER_REMOVE TOOK__va ^__keepi* ^__toca ^__tomor* a_poder al_agua be_able detox__the el_cel er er_with este_NUMBER_NOT few_days minut*__gone my_time no__minut* red_$ tower while
14: ._AWAY ._NUMBER .__MINUTES .__PAST AGO__just AWAY__. BROKEN__NOT CLINIC__CAN DAY__START JAIL__una ME_TIME ME_tempo* ME_traje* MINUTES_NOT NOW_and WANT___NOT ^_# ^__got ^__tanti* ^__traje* ^_going aguan* arreg* booke* cama_en corta* dano_el desin* for_NOW_START games_on getti* high__no keepi*_me les manan*_me me__broke monte_con no no_tengo quebr* queda* recup* surge* texti* that_ME to__leg to_jail una_DAY ya__carga
13: ME_in MINUTES_. NOT__NUMBER NOT_se_AGO NOW__traig* NUMBER__excus* OTHER_MINUTES OTHER_TEXT_ME OTHER_ofici* STOP__NOW TEXT___MINUTES ^_at ^_text a_cumpl* about__be anoch*_y boy credi* de_AWAY dropp*_this en_OTHER_HOSP entro_a from__UNTIL libra*_$ me__week my_minut* puede senal shank siste*_is skip_me
12: #_talk ._DETOX ._MINUTES ._TEXT_NEW DAY_. DAY__WANT GO___OUT GO__un JAIL_. JAIL___DAYT ME_CALL_LATER ME_STOP_OTHER ME__para OTHER_keepi* STOP___UNTIL ^_suspe* admit*_me almos*_out ando_en at_ME_KIN cerro charg*_lol count*_$ dropp*__NUMBER for_obser* getti*__off guard* in_rice lleva* long my_texts mysel*__to pila prisi*_$ recog* regre*_el rehab*_$ sigo sin__$ st stick* till ver__mi worki*
11: #__animo ._YOU_TEXT .__JAIL DAY__pneum* HOPE_OTHER JAIL___ME JAIL_gave_ME LATER_WANT ME_HURT_. ME__HOSP ME__por NOT__CAN NUMBER__BROKEN OUT_ME REMOVE_OTHER ^__have ^__to ^__wont a_DETOX ando avisa_WHAT barco cut dano_OTHER en__clini* en_ambul* estar gave__# havin*_my hospi* leg may me_van meses_$ money_for no_puede poner right__$ roami* telef*__el they__allow tonig* voy__estar
10: ._JAIL BUSY_so CALL_DAY_. CLINIC___ME DAY__GO DAY_in HURT_OTHER_JAIL KIN___NOT ME_HOSP MINUTES___GO NOT__AGO NOT__WHAT NOT_tower* OTHER_BROKEN OTHER_KIN TEXT_ME_UNTIL TEXT__do ^__# ^__en ^__into ^__me ^_pause ^_phone ^_salgo a_inter* apago bent__$ break but__$ churc* deje del__ME el__toda en_OTHER entre*_el es__ME esta_noche for__DAY les__$ lo me me_cayo minut*__$ monda* no__credi* no_escri* of__relat* off_til place progr* quedo__mi stopp* takin*_me tanti* terap* the_plea to__hospi* today_just up voy_pal worry_IF_ME
9: #__JAIL ._USE .__REMOVE BODY_. BUSY__OTHER DAY_ME DAY__LATER DAY___NOT DAY__tengo GO_pal HOSP_NOW ME_NUMBER_. ME__NOW ME_have_NOT ME_quedo NOT_answe* OTHER_NUMBER_se START_AGAIN STOP_._NOT TEXT__DAY ^__agarr* ^__is ^__opera* ^__you ^_boost ^_neces* alla_$ cel__$ days__the days_in dont get__$ getti*_my hasta_enero high_winds keep_ME mando mes mos not preso_$ recar* respo* texto* vendi well_ME_TOOK
8: ._BUSY ._DRUG ._GO .__GO BUSY___DAY DAY_._LATER DAY__. DRUG_winds GO GO__for JAIL__ME ME_GO ME_TIME_havin* ME__a ME_shoul* MINUTES__NOW NUMBER_USE NUMBER___KIN OTHER_DAY OTHER_DAY_y OTHER_NUMBER OTHER__WHAT STOP__en TEXT___ME ^__on ^_mi ^_perdi a_HOSP at bed_opene* broke__phone c centr* drivi* dropp*__phone en__carce* entra ex_se ill inter*_en is__ME it__AGAIN jale locke*_up luz my_batte* ofici*__TOOK ok on phone_got prepa* retre* says see_YOU segui*_$ servi*_# start*__$ stayi* the_BUSY the__by til to_BROKEN tomor*_at used__last y__GO
7: #__to ._CLINIC ._NOT_MINUTES ._OTHER_JAIL DAYT__NOT DAYT_y_NOT DAY_de GO__JAIL HOSP___HOSP JAIL__DAY ME_AGO ME_NUMBER ME__tiene MINUTES_y NOT_CAN_respo* NOW___MINUTES NOW___NOT OTHER_STOP OTHER_de PAST___MINUTES TEXTS__DAY TEXT__REMOVE TEXT___OUT UNTIL__DAY WANT_suert* WHAT__GO YOU__WHAT ^__de ^__detox ^_me ^_my ^_servi* a_quiro* aguan*__TEXTS back_$ be_OUT cant charg*__$ de_HOSP de__ME dias_$ escri* from_ME going__jail grid_$ home in in_icu just_sayin* la_clini* leavi*_for me__inter* me_suelt* minut*_$ month month_$ ni_ganas no__respo* of_ME_MINUTES on__card proba*_me se__cayo soy__KIN strok*_OTHER text_$ the__$ to__ME toda__DAY tomor*__my ttyl two until_the up__$ y__hay
6: #_DRUG ._WANT DAY__con HOSP_. HOSP___SICK KIN___DAY KIN__to KIN_playe* LATER__ME ME_BODY_. ME_TEXT_NOT ME__LATER ME__PAST ME__TEXT ME___JAIL ME_va MINUTES__DAY NOT_NUMBER_. NOT_hay NOT_mas NOT_tengo NOW_. NOW_NOT_HOPE NUMBER__BUSY REMOVE__break REMOVE__the TEXT_NOT TEXT___NOW TEXT_esto ^__used ^_can ^_el ^_la a_GO answe* arrai* aviso cayo__telef* el_carga* enero este este_DAY estoy for_now im_getti* in_HOSP in__$ la_granj* manan*_$ manda* mensa* no__conte* of__minut* on__$ out__$ out__town pausa__favor pausa_por pneum* por_WANT stayi*_$ tell_you the_month there_$ to_JAIL una__NOT
5: #__NOT #_for ._NOT_NUMBER .__TEXT CAN_YOU DAY_._ME DAY_OTHER DAY___ME DETOX_opene* GO__OTHER HOSP__. JAIL__up ME_BROKEN_OTHER ME_NOT_TEXT ME_TOOK ME__AWAY ME__DAY ME__OTHER ME___KIN ME___MINUTES ME_queda* ME_up_NOW ME_van NOW_GO NUMBER___TEXT OTHER__to STOP_just TEXTS TEXT_NEW TEXT_UNTIL WHAT__. ^__entro ^__los ^_the ^_ya a__separ* a_week acaba*__minut* and_ME ando__OTHER aqui_en at_HOSP boss_ando broke__it days_$ de__TEXTS dias el__$ escri*__seman* esto estoy__desde for games__it guard*__mensa* idea__long keep_me knee__DAY la_matri* last le_escri* los_TEXTS marys my_phone no_money out_today phone__the por_favor queda__y se__ME se__cuand* sin_saldo start*_sunda* tener_telef* thank*_but the_TEXTS the_mount* to__HOSP took va vuelv* write
4: #_DAY #__hold ._HOSP ._STOP AWAY__DAY AWAY__hondu* BROKEN CLINIC DAY_NOT LATER_NOW ME_UNTIL_the ME__NOT ME___BROKEN ME___USE ME_por NOT_worry_IF NOW__OTHER OTHER_CALL OTHER_NOT_allow OTHER_NUMBER_al OTHER_keepi*_ME TEXT_to WANT_ME_luck WHAT_ME WHAT_OTHER_DAY YOU_put_ME ^__carce* ^__el ^__minut* ^__my ^__perce* ^__quedo ^_im a_$ a_DAY a_rest al_excus* animo are_GO be__treat* bed__up dia_# en_OTHER_JAIL fire for__$ hasta__$ havin*__KIN hinge_broke hospi*_$ in_jail kidne* las__$ las_tecla* later_today lleva*_OTHER_NUMBER long_$ low mensa*__que my my_mothe* no_agarr* no_signa* now_start phone_in pila_llame* playe*__on power__$ saldo_$ se suero teeth this to__befor* toca today_$ week with__back
3: #__$ #__no ._CAN_YOU ._NUMBER_NOT .__WHAT AGAIN_DAY CALL__NOT GO__estar GO__on KIN__DAY LATER__TEXTS ME_NUMBER_at ME_NUMBER_on ME_OUT_of ME_esta_BROKEN MINUTES_LATER NOT_MINUTES_. NUMBER___REMOVE OTHER__NUMBER OTHER___YOU OTHER__allow OTHER_van OUT_NOW TEXT TEXT__ME WHAT__# ^__a ^__locke* ^__por ahori* at__NOT be cumpl* days de_ME de__jeje decom* del_# el_viern* estoy_preso final* from__NUMBER in__morni* la__$ leave leavi* les__cuand* like_most los__$ manan*__no me__# me__anoch* me_traje* mi_telef* morni* my__$ pleas*_$ quedo__ME recar*_$ runni*_OUT siste* sit soy__$ tell_YOU toda_OTHER_DAY ver_a well__took wont
2: #__progr* #_days ._CAN ._HOSP_DAY ._ME_CALL ._NOW_NOT .__DETOX AGO__. AWAY_UNTIL DETOX_#_DAY DETOX__the GO__quiro* GO_a_OTHER HOSP_DAYT HOSP__ME JAIL__. JAIL___NOT ME ME_. ME_KIN_in ME_and ME_in_JAIL MINUTES__on NOT_tengo_MINUTES NUMBER_. NUMBER__the OTHER_NUMBER_. OTHER_de_OTHER OUT__. START__. TEXT_del TOOK_OTHER_NUMBER UNTIL_ME UNTIL_enero WANT__luck WHAT___DAY ^__are ^__para ^__phone ^__talk ^_denme ^_runni* a__walki* a_while agarr*_estoy al__hoy bad con_OTHER conte* count* cuand*__otro de_luto detox__they el_celul* el_jueve* este_mes for_# get_paid going hasta__soy hay__en i_cant im in_DETOX in_ohio is_TEXT me_luck me_tempo* media*_$ meter_al mi__tiene mi_abuel* my_telep* no__there on_MINUTES por runni*_out scree* se__OTHER take__break takin*__in the__UNTIL the_kids the_sink there this_DAY this__ME tiro_el to__OUT tomor*_$ with_ME_AGAIN
1: ._CLINIC_NOT ._DRINK ._ME_HURT ._OTHER ._TEXT .__BROKEN ALMOST__. DAY_ME_GO DAY__the DETOX__. DETOX__NOW GO__the GO_al HOSP_DAYT_. HOSP___AGAIN IF_NOT LATER_. LATER__. ME_KIN_is ME_TEXT ME___HOSP ME__en ME__on ME_cayo MINUTES_CALL_ME MINUTES_is MINUTES_lol NOT_GO NOT___DAY NUMBER__TEXT NUMBER___BUSY OTHER_MINUTES_CALL OTHER_TEXT OTHER__ME OTHER__por OTHER__se OUT_a PAST_DAYT_. PROGRAM STOP_ME TEXTS__about TEXTS_in TEXT_YOU TEXT_one UNTIL_AGO_. WANT___ME ^__in ^__up ^__van ^_need ^_tengo ^_viola* a_corta* again al__NOW am_havin* avisa_que ayer by can__put cell come could_you creo__me de__UNTIL de_manda* deje__cel el_telef* esta_seman* first_$ guate*__DAY hay_MINUTES hoy i_start in__hospi* mysel* of__DAY on__TEXTS on_these opera* out__minut* pausa__WANT poder_conte* put__on recup*__dias robar*_el said say_$ silen* skip_ME solo st_marys start* suici* the__floor til__# toda__seman* tomor* un un_LATER used van__meter wish_me
-1: ._LATER .__DAY CAN HURT KIN___NUMBER ME_LATER ME__de NOT_. OTHER_DAY_. OTHER_TOOK_ME OTHER__keepi* TEXT__to USE___ME YOU___ME ^__se ^_i ^_no ago all arroz becau* bed_$ bien_$ busca* carro de_OTHER_JAIL de__$ el__pasad* es este_NUMBER got__days gradu* hes how in__DAY is it la las_# me_$ month* not__$ one pagar* palom* por__$ pregu* presi* puse seman*_$ some talle* thats thing too up__ME very you your
-2: #_AGO #__NOW ._AGO ._DAY ._NOW CAN_TEXT DAYT DAY_UNTIL DAY___OTHER HOPE_. JAIL___GO KIN_._OTHER ME_BROKEN ME___REMOVE ME__from ME__in ME__so ME__the ME__una NOT_DRINK OTHER__y OUT OUT__ME OUT___HOSP STOP__ME TEXTS___ME TEXT_OTHER USE_OTHER WANT__ME ^_they a a_TOOK about_the are_YOU at_# compr* court_tomor* de de__NOT empez* esta__$ hospi*__me hospi*_a i__# last__$ mas mejor nos__el prest* quita* the_inter* the_next the_week thoug* to_ME traba* what would y y__$ yo
-3: #__this #_el ._IF_ME ._ME_KIN ._OTHER_DAY .__TEXTS AGAIN AGO__DAY DAY__ME KIN__en ME_# ME__y MINUTES_OTHER NOT__JAIL NOT___TEXTS NOT___UNTIL NOW___DAY NUMBER__AGAIN NUMBER__REMOVE OTHER_put PAST___OTHER TEXT__. TEXT__NUMBER TEXT_the TIME WANT ^__from ^__im a__OTHER a__UNTIL as bano bien compu* con_ME_KIN dads days_got do el_numer* el_segur* graci* inter* is__$ it__$ linea now pago ponle sient*
-4: #__# #__days ._BROKEN ._ME_TEXT .__TIME AGO CALL_ME HOME_from HURT_ME KIN__. ME___OTHER ME_a START WANT_NOT WANT_to ^__let aqui__$ despu* domin*_$ eat fue go guy las locke*_in los marte* mi_hijo more my_inter* now_$ our polic* same she tarje*_del tengo__NUMBER thank*_for the the_phone thing* to__$ vez waiti* well y_ME
-5: # BYE CAN__ME JAIL_in ME__GO ME__REMOVE ME___NOT NOW__ME NUMBER___NOT OTHER___REMOVE TEXT_ME_NUMBER TEXT__DAYT UNTIL_DAYT WHAT___MINUTES WHO ^__days acabo early eso este__$ habia home_from knock llevo__DAY my_numbe* pagar somet* than the_DAY the__one
-6: #_$ ._AGO_ME ._TEXT_ME ALMOST_. DAY___NOW HOME__ME JAIL__in ME___TEXT NOT__HOSP NOW__TEXT OTHER_. OTHER_HOSP OTHER_NOT THREAT ^__dont ^__no ^__think ^_ill antes comer de_OTHER is__DAY made mensa*_$ mis o psych* ready schoo* uno with
-7: #_# #__ME ._WHAT GO___ME JAIL_ME KIN_TEXT KIN___HOSP ME_HOME MINUTES__NUMBER NUMBER_OTHER OTHER___OTHER PERSON REMOVE_ME SICK YOU ^__seman* ^_it back_on cada casa de__DAY have ir ive open puedo que tarje* todos we
-8: .__CAN .__ME ME_KIN ME__UNTIL NOT__in NOT_es OTHER WHAT ^__of a__IF an and cobra* custo* diero* down encer*_en esa every* first grand* i in_# just prayi* reall* sali segur* stop the_HOSP throu* y__OTHER
-9: #tel_$ ME_DAY ME_WANT ME__for NUMBER__NOT NUMBER___OTHER OTHER_BUSY OTHER_DAYT OTHER_GO PAST_DAY PAST__. ^_its cambi* came chama* cita el_sabad* esper* good lol might nunca of_JAIL y__ME
-10: ._ALMOST .__BUSY DAY_USE DRINK GO__STOP HOSP__NOT HOSP___ME ME___CAN NOT_HOSP NOT_OTHER NOT___OTHER NOW___ME NUMBER___LATER OTHER___NUMBER TEXT_ME TOOK ^_dont bater*_en but cono domin* got__phone la__seman* ni of oh pasad* pay so use
-11: .__HOPE AGAIN__ME CALL DRUG_. KIN__OTHER ME__YOU NEW NUMBER_ME TEXT__# TEXT__TEXTS TEXT_mas at_BUSY del in__ME me_pagar* muert* or porqu* siemp*_$ still
-12: .__KIN DAY___TEXT DAY_left OTHER___OUT STOP__DETOX TOOK_NOT didnt eso_no hora on__NUMBER
-13: ._ME_NUMBER ._TOOK LIFE NOW_OTHER NUMBER__# a_KILL a_ME been en__# haha he this__$
-14: DAY_NOW GO_on LATER___DAY NEW_NUMBER NOT__the STOP__. bed corte every like reviv*
-15: ME_ALMOST NOT_ME OUT__DETOX STOP_with TEXT_TEXTS cance* hace halfw* on_DAY sat ya
-16: #__on BUSY DAY__# GO__OUT NUMBER___NOW esta__OTHER levan* never year
-17: GO_to HOSP__a NOW_NOT_ME chip phone_$
-18: AGO_to HELP NOT_WANT NUMBER__. bette* went yeah
-19: KILL KIN___DETOX estuv* my_po
-20: MEANS NEW_. house matar
-21: HOSP___KIN ME_ME cosas pero
-22: celul*__el
-23: HOSP__on KIN__in court
-24: ._ME_NOT MINUTES_to eso_NOT fui
-25: TEXT_OUT dia it__# that
-27: TEXT_HOSP te
-28: to_bed
-29: #__TEXT al_LATER in_ME
-31: REMOVE_the
-32: day
-33: #_MINUTES
-35: up_ME
-37: JAIL__JAIL KIN__JAIL
-38: line
-39: numbe* numer*
-40: visit*
-44: por_NOT
-47: was
""",
    "slip": """
50: #_pack ALMOST_ME_oded ALMOST_won IF_USE TEXT_waste* ^_dirty ^_huffe* absti* aguar* anduv* bad_again birra* black*__and buzze* caved chupe chute count__ME cruda crudo di_unos diero*__con faded fifth gave_in goma herma*_estoy huffe* hungo* k2 loade* los_compa* mezca* nip on__bende* pint reinc* shot_up sniff* snort* start*_over thc the_wagon tippe* tufo whisk*
49: trama*
48: AWAY_#_DAY nodde*_out y_pues
47: peric* used
46: pasta*
45: YOU__al caved_$ twelv*_$
44: ^__jumo anten*_$ bebi clona*__ME shots
43: USE_REMOVE_. beers every__this lento the__game
42: curb_$ gano_la krato* relap* smoke*
41: #__aguan* BROKEN_ME_USE TOOK_thinn* fenta noddi* nose_$ sobre*_la still_cant un_litro volvi_a
40: di_un good_til
39: ^__many altas guaro volo was_bad
38: ^_vengo ^_went adder* cumpl*__ME fenta* made__to me__unas vergu*
37: did__line fume gon not_sober
36: USE_TIME cough then__more
35: DAY__AGAIN NOT_ME_regan* NOT_score OUT__GO bad__cant blew__# lit litro
34: #__up DRUG antie*_$ crack de__suegr* de_nuevo el__otra is__NOT limpi*__al me_embor*
33: NOT_proud NOW__seis TOOK_DRUG_on ^__inyec* drain_$ edibl* im_high is__empty jale keep__BODY recai tome_como traia una_recai*
32: GO_AGAIN_OUT ME_._DRINK aqui__una as_of ball_HOPE bump drogu* i_slipp* light_$ pack pero_IF stop__going
31: ._IF_DRINK ._USE BROKEN_ME_# GO_por OTHER_juram* ^_$ a_subox* de_alcol drunk got__frida* hasta__$ lines messe*_up not_proud since_the
30: a_bende* bottl*__it drank with__rooma*
29: DAY__llevo been_using blew brete* dirty drank_and hadnt home__i knows messe*__$ picke*__$ resba*_el sheet*__the up__days
28: AGO__TOOK DRINK__DRINK USE_. ^_back acuer*_$ amane* antie* blew__$ chiva clean_time few fui gaste los_labio* media_de monte nodde*_OUT recai_y resac*_y tasha vida_nada was__there
27: TOOK_ME_KIN ^_dos ^_told finis*_a had__shot pena regue__AGAIN suppo*_to
26: #__hubo ._TOOK AGO__DAY ALMOST__come DRINK KIN__STOP TEXTS___NOT TOOK__coupl* TOOK__much ^__up ^_salud acabe agarr*_la aguan*_y blew_it by__in comin*_down demas*_$ ended__using gone letra*_$ not__anymo* perdo*
25: AGO__storm DRINK__BUSY DRINK_with LATER__BUSY NOT__BODY NOT__un ^_could* ^_one ando_bien asham* crave_# desli* las_WHAT me_eche me_fume mouth picke*_up poure*_ME puse__y reset_my resto_$ rivot* tome_$ twelv* volvi__las y_STOP
24: DRINK_PAST DRUG_with_ME PAST_con ^__month* ^__te ^_ando eight_ball feel_ME for__days line segui think__took
23: BODY__huge DRINK__NOW NOT__ando ^_creo a_hit alcoh*_del alcol came__with es_WHAT i_used inyec* left__i lying ma me_acabe me_meti sorry_$ use__y y_LATER y_YOU y_tengo
22: AGAIN__DAY GO_and ME__yendo TOOK__LATER TOOK__of USE_AGAIN ^__score as_hell em_$ la__anoch* le_hice on__STOP once_this payda* puse supe_decir tequi* tome
21: #__pero ALMOST_y BROKEN___DAY BROKEN___USE KIN_estoy LATER__OTHER LIFE_NOT_. LIFE__OTHER ME_AGO_but ME_KIN_DRUG PAST_DAYT UNTIL_atras YOU___AGAIN ^__picke* ^_rompi ^_used ando__loco asi__mal el_fin fue high__now llora__ME no__remed* porqu*_ya proba*_y quick room room_is screw*_up shoul*__$ the__LATER tuve__desli*
20: AGO_LATER_. DRINK_. DRUG_# REMOVE_in USE_a_USE ^_put blew_my cel_por chupa* date di drank_$ good_UNTIL hice hit i_alrea* it_didnt marga* pache* pase_de porqu* quier*_que sherr* three white
19: ALMOST__oded BROKEN__# DRINK_NOT ME_pique TOOK__DRUG TOOK__NUMBER TOOK__y WHAT__debia ^__diero* ^_estoy ^_got a_TOOK again bridg* crist* cuatr*_$ day_one de__ano empez* escri*__$ estoy__$ got__again hubo i__say it_ME la_heroi* me__ayer meti__y mismo my_cousi* no_llevo ron score__ME wagon yea_ME
18: ._BROKEN AGO__DAYT ALMOST_ME_oding CAN_PERSON DAY_DRINK DAY_USE HURT___BODY IF_. ME_BODY_HURT ME_TEXT_DRINK ME_jefa ME_sente START_OTHER ^_start* and__daddy and_used bathr* been_DRINK del__$ el_finde el_sabad* estoy__goma finis* got_high mano_que me_pique mood sinte* slipp*__$ y_USE
17: #__yes DAY_# DRINK_about DRINK_en GO_para HELP_ME_. KIN_ME_STOP ME__HELP REMOVE_it_NOW TEXT__at USE__DAY USE__PAST ^__comi ^__right agarr* ate back_at buddy detox drank_about en__banqu* falle_$ few__the fuero* hones*__ME i_drank jeje__$ loade*_$ me_encon* menti* no__traba* nobod*__but pase pues sabra* una_raya
16: AGO_this DAY_#_AGAIN DRUG_DAY DRUG___KIN DRUG_at DRUG_con_DRINK HURT___PAST HURT_one ME_TOOK_DRUG ME_USE_AGAIN ME_gano_OTHER ME_supo NOW_._NOT OTHER_regue UNTIL__#hour ^__gave ^_puro a__hoy arm__huge cero_AGAIN_AGAIN compr*_y days_i did__again en__$ from__KIN got__$ heroi*_$ hit_the hopin*_it in__BUSY inhal*_thinn* jaja_NOT la_borra* la_buena meti_$ mi_primo no__regan* norco* pipe ron_y solo_$ strai* think_come un_pase used__$ wicke* y_ahi
15: AGAIN_to DRINK_de DRUG__DAYT KIN___TOOK ME_OTHER ME___NOT MINUTES___AGAIN NOT_USE_anymo* NOW__para OTHER__carna* YOU_GO all_$ an ano__una back__it been con__DRUG cuent* done_it estoy_DRINK estuv*_toman* every*__$ hace_rato hasta_atras i_smoke* la_botel* liter* of__right on_ME_KIN on_PAST rompi that__mine the_weddi* threw to_squar* tuve up_again used_and well_i white_$
14: ._DRINK_AGAIN DRINK_DRINK ME_TOOK ME_TOOK_# ME__up ME_have_CAN ME_so ME_vio NOT__WHAT TEXT_DRUG_. TEXT___WANT TOOK__. TOOK___ME USE_de_NEW ^__cravi* ^__salie* aguan* basur* day__again dormi*__$ feel_WANT fuero*_por had__beer i__back i_messe* la_regue la_virge* loco my__came on_PAST_DAYT one_$ sabe sient*__me the_rest think toman* used_yeste* while__cooke* y_yo
13: .__AGO .__USE DRINK__DAY DRUG_NOW_. DRUG__to HELP__ME ME_PROGRAM ME__CAN OTHER__USE OTHER_canti* OTHER_finde OUT_de TOOK__and TOOK__raya TOOK_y USE USE_._NOT ^__aguan* ^_cai ^_consu* a_USE a__desde andab* anoch* antro_$ bebie* birri* bueno_para como_# discu*_$ el_antro es__OTHER foco hones* hospi*_$ hoy__la line__$ me_jale neta night on_like one_glass parti*_$ spice still__that took_# un_desli* up__DAYT used_$ vieja_me was__ME
12: #_dias ._DRINK ALMOST_# DAY__fuero* DRINK_AGAIN DRINK__DAYT DRINK_this_DAY DRUG_PAST IF_DRINK ME_TOOK_un NOT_llevo OTHER_BROKEN OTHER_cruda OTHER_fin OUT_of_JAIL TOOK__DRINK WHAT_UNTIL_OTHER YOU__PAST ^__mai ^_chin a_# and__STOP ando_DRINK at_DAY at__weddi* ate_an ayer becau*_ME_NOW bent borra* broug* con__DRINK consu*_$ coupl*_DRUG creo_no drank__the for__back forgi* i__pills inyec*__mas is_GO la__$ llevo manan*_$ my__again one_hit out_$ sauce_AGO thc_$ up_PAST up__TOOK verda* wasnt wine with_DRUG
11: #__i ._ME_DRUG .__DRINK AGAIN_OUT_. AGO_DAYT_. BUSY__YOU CALL___WANT JAIL_. LATER_OUT_. ME_GO_and ME___AGAIN ME_gano NOT_LATER_OUT NOT__decir NOW___USE PAST PAST_. USE__al WANT__a ^__con ^__marih* ^__mas ^__today ^_two a_littl* all__# and_ME_CAN are__ME away cero_otra compa*_$ compr* dosis_y empen*_el en__manan* estoy__NOW fria__la heart hell_$ high_as hold_out i_didnt i_went just_one le__$ le_entre lying__YOU me__perdo* me__yendo me_gano meth off off__stree* on__bottl* otro__$ pedo pero_ME pukin*__$ que_tonta sola still_DRINK the__like think__oding think_im tome__la tome__no tuve_un up__night vapin* weeke* whole_fifth you_know
10: #__use #_porqu* BODY_HURT_and BUSY__OTHER DAY DRINK_NOW DRINK_con DRUG__todo GO__. GO___HOME KILL__. KIN_ME ME_USE_date ME__las ME__una ME_encon* NOT_aguan* TEXT_. WHAT_NOT ^__got ^__lo ^__tecat* ^_recai ^_smoke* a_proba* all_weeke* an_edibl* and_TOOK and__NOT and_now ando__# at_ME_KIN centr* cero__vez daddy_$ de_ME_KIN de__WHAT despu* did dosis__no el_coraz* had__drink i__drink* i__high i_took im_oding it_NOW lips_going mala mans__NOT mas_DRUG molly month*_down mysel*__the otra out__woke relap*_and resba*_OTHER resba*__DAY right__$ sient* sient*__mal some to__still too_many unas under waste*_$ went__out
9: #_picke* ._AGAIN ._OUT AGO__# BODY_is DRINK_._WHAT DRINK__and DRINK_at DRINK_it DRUG_. HOME_and_ME KIN_at LATER_AGO_. LATER__. ME_ME ME_OTHER_STOP ME_clave NOT_OTHER_parti* OTHER___DAYT OTHER_del OTHER_heroi* TOOK_. USE_PAST_. USE___NOT WANT__BROKEN YOU___OTHER ^_# ^__heart ^__out ^_relap* agua__ya aguan*__DAY all__it and_ME_GO anymo* bueno day_# derro* died__i drink*__now fourt*__it fuero*__un have_any hit__all hooka* i__today i_hit in__DAYT in__hospi* mae marea*_$ mi_jefa on_DRUG satur* sient*_WHAT some_DRINK stuff__do tecat* tecat*__OTHER think_i used_today volvi__tomar was_DRUG well__done
8: .__GO .__PAST .__UNTIL AGAIN__OTHER DAY_down DRINK__NOT DRUG_con DRUG_feel ME___ALMOST ME___TOOK ME__bday MINUTES_y_OTHER NOT_GO NOT___NOT NOT__remed* OTHER_DAY OTHER_DRUG OTHER___GO OTHER___WANT PAST_con_OTHER STOP___ME TEXT_the_DRUG TOOK_._ME TOOK_DRUG TOOK__AGAIN TOOK_a TOOK_a_TEXT ^__# ^__anoch* ^__cerve* ^__once ^_estab* a_DRUG again_$ alrea*_got animo anoch*__la bien_loco both buena__$ cant cart_$ coca_y con_OTHER crew_$ didnt done el_jueve* esta_DAYT ex feel feel__legs had__shots help_me hice_GO i in__sauce madre mal_$ many_NOT me me_sente meti mire perdi_mis pero__$ puent* regue same__he some__$ toast__# truck una_$ una__NOW vendi__celul* won xanax
7: #_pills #_ya ._AGO ._ME_OTHER ._NOT_CAN .__AGAIN AGO_DAY_. DAYT__NOW DAYT__a DRINK_a_DRINK DRINK_right_NOW DRINK_y KIN___KIN KIN_trajo ME_NUMBER ME_TEXT_DRUG ME__DRINK ME___DRINK ME_pase ME_puse ME_y NOT__but NOT__left NOT_do NOT_for NOW__OTHER NUMBER_TOOK_. OTHER_buena OTHER_disco OUT__woke PAST__WHAT SICK_OTHER STOP__then TEXT___JAIL TEXT__ma TOOK__few USE__NOW YOU__a ^__entre ^_been ^_im ^_not a__$ and__KIN ando__$ ano_por antro asi been_drink* birth* break_NOW cero_AGAIN champ* con__botel* cousi*__like died en__fiest* entre hards high__hell hold i_black* in__garag* juram* la__# la_verda* me__otra more_$ my__hurts my_clean my_siste* ni__parti* of__$ on__today otra__en piel_CAN piel__$ poppe* pura_LIFE recai_$ resba*_OTHER_DAY sunda* the_bag to_detox use with_ME y_ME_DRINK y_NOT_GO y__sient* years__in
6: #_days ._DRUG ._HURT ._PAST .__NEW AGAIN__. AGAIN_on AGO_DAYT BODY CALL_. DRINK___DAYT DRINK__del DRINK__thats DRINK_a DRINK_esta DRUG___NOT DRUG__hell GO___ME LATER_._ME ME_CALL_. ME__REMOVE ME__bueno NOT__regan* OTHER___ME PAST_._ME REMOVE___YOU REMOVE__stree* START_. STOP_and UNTIL_las USE__. WHAT_YOU YOU_di ^__hit ^__lying ^_tuve a_slip algo__ME algui*_$ amane*__la and__took arreb* blanc* blue could*__out de__DAY de__buena despe* dias__$ drunk_$ el_monte en__canti* gaste_OTHER got_drunk half la_jale las linea*_OTHER made_it me_supo mi__$ mis_# molin*_$ no_aguan* not_lol of_champ* otra_vez por__conse* primo_$ stron* tempr*__voy tengo__piel the__ME this_morni* tome_y tres_dias use_$ used_again vendi_ME vez_$ well_ME_STOP wind_so worse_TEXTS y_GO y_NOW y__bien
5: #_USE #_de #_i ALMOST___NOW ALMOST__es ALMOST__oding CALL_con CAN__CALL DAYT_ME DAY_. DRINK_to DRINK_un_DRINK DRUG___WHAT DRUG__conse* MEANS__ME ME_GO ME_TOOK_REMOVE ME_USE ME__. ME__OUT ME__at ME__right ME__y NEW_NUMBER NOT__BUSY NOT__GO NOT___BODY NOT_es OTHER_antro OTHER_carto* SICK__. SICK__ALMOST START___AGAIN STOP_it TEXT__. TEXT_loade* TOOK_de TOOK_it ^__demas* ^__discu* ^__dos ^__pasti* ^__relap* ^_had ^_la ^_pura a__then a_drink and__didnt and_freez* anoth* becau*_i beer cheve* creo__NOT discu* dope__$ dos drink* drink*_again el__$ estab* ex_$ i__using im in__liter* in__year it_$ jumo le le_digo me_avent* my_sobri* ni_modo no__# nodde* oded por_eso pura_vida sauce__the sera_ME shot strai*__the stuff stuff__me that_shot tragu*_de una using vez__dias was__# weed with_ME_KIN y y__OTHER
4: #_ALMOST #__$ #_of #_then ._BYE ._YOU .__TEXT AGAIN___DAY AGAIN__squar* AGO_DAY BUSY___ME DAYT_. DETOX_. DRUG__DAY DRUG__ME LATER LATER_JAIL_. ME_TOOK_that ME_USE_. ME__KILL ME__down ME__mucha ME_hate ME_in NEW_. NOT_GO_to NOT_STOP NOT___NEW NOT_lol NOT_modo NOW_van OTHER_BROKEN_the OTHER__ME OTHER___AGAIN OTHER_hooka* OTHER_mante* PAST__. TEXT_lit TOOK_#_DRUG TOOK_DRINK TOOK_DRUG_. TOOK___DAYT TOOK_a_DRINK TOOK_that TOOK_una ^__and ^__broke ^__carto* ^__on ^_con ^_cravi* ^_empen* ^_manan* ^_mi ahori* at back__squar* be_hones* broke_my by_mysel* chela* chest convu*_$ dias didnt__no down_the en_OTHER encim* estoy__SICK feel_like fourt*_one fuman* here i__drunk im__$ in_ME its jaja_no la__ayude* labio* mal mixed mucho__$ my_mans now parad*_$ percs que__debia reset_ME salie* showe* slip slipp* still_on tenia the__crazy then_TOOK time__a tinfo* to_YOU to__one today_$ tomad* too__DRUG too__cant un_ano una_media vendi_ME_NUMBER vendi_mi woke__in y__$ y_fui yo
3: #_# #__bad ._BODY ._BROKEN_ME ._ME_SICK ._NOT .__TOOK AGAIN_on_DRUG AGO_. AGO__. DAY_one DRUG___AGAIN DRUG___TEXT KIN__. ME_._ME ME_DRINK_# ME__ME ME__WHAT ME__mas ME__that ME_mai ME_mans ME_ok NOT_mas NUMBER__para OTHER_NUMBER_por OTHER__. PAST_USE STOP_. TEXT___DAYT TEXT_the TOOK__at TOOK__linea* TOOK_a_DRUG USE_and_ME WHAT_tonta YOU_. YOU_ALMOST YOU_discu* ^__celes* ^__dope ^__embor* ^__la ^__pase ^_three ^_trope* and_ME and__$ and__CAN ando be__ME becau*__NOW becau*__alrea* beer__$ boda_$ check con con__primo cravi* cravi*__$ dias_se do_ME en__disco eso esta_tarde going hable_con hamme*__the huge_and i_hate in_ME_BODY in_TOOK in__arm is_BUSY it it__$ jefe keep la_banda lips me__jale mi__trajo oding of_jail off__in over party pleas* porqu*__me sali_y someo* stuff_NOT subox* tacha* tell thats_all three__to to_# today_dont un_DRINK una__$ up_$ waste* way__many went
2: #__OTHER #hour ._ME_TIME ._ME_TOOK AGO_OTHER BUSY__whole BUSY_una DAYT_NOW DAYT_de DRINK_in DRINK_por GO__TEXT IF__NOW LATER_DAYT_BUSY ME_BUSY_una ME_STOP_OTHER ME__SICK ME__STOP ME___BYE ME__trajo ME__un NOT_WANT NOT__ME NOW NOW__YOU OTHER_monte OUT___DAY START_a TEXT__PAST TOOK TOOK__too TOOK_some UNTIL_OTHER_BROKEN WANT_to YOU__. ^_ended ^_just ^_le ^_me ^_that a_TEXT after_court also_ME_AGO also__used and__cant ayer_$ bad brand* cero__AGAIN con__fria curb debia_la desde did__much didnt_answe* dosis duerm*__labio* encim*__# few_beers fuman*__$ got__last got_lit hasta herma* heroi* i_relap* it_DAY jale_una knows__you la_mante* le_di let_them lied littl*_$ lose lying__you lying_to man me_inyec* me_pase me_puse meani*__they my__bday ni off_a one__thats parki* por__$ reall*_DRINK rum se_ME smoke*__with some_DRUG still supo_a thats_the the_DRUG then this__$ to__$ trajo__y truth un_tragu* used__i veint* vendi__NUMBER worse_thing y_NOT ya_van
1: #_DAY_NOT ._BODY_GO ._DRINK_PAST ._NOT_GO ._NOT_NOT ._TEXT ._TEXT_OUT .__LIFE .__WHAT BROKEN_the BYE__NOT DAYT DAY__DRUG DAY_con DRINK_NOW_. DRINK__. DRINK_mouth* DRUG__# HOPE__its KIN__hice ME_KIN ME_KIN_trajo ME_OTHER_BUSY ME__AGAIN ME__HOPE ME__in ME__it ME__llora ME_black*_OUT ME_messe* NOW__NOT OTHER__NOT OTHER___WHAT OTHER_virge* REMOVE_y STOP_at TEXT_DRINK TEXT__ME TOOK__ME TOOK___LATER TOOK__in TOOK__shots USE_date WANT__. WHAT_hice_GO ^__hace ^__had ^__pegue ^__que ^__used ^_hit ^_kind ^_trama* a__few a_half a_ver after al_activ* algo_y and_NOT and_all at__KIN away_# ayer_le bad_AGAIN been__since bien__$ by caso comin*__REMOVE cravi*__it dos_DAY down drank_mouth* en__antro estoy__escri* ex_showe* fiest*_de for__toast fue__$ glass_of got great have__every* hice_GO_DRINK hice__tomar hice_fue high_right hit__pipe i_shoul* im_drunk jajaj knows__YOU la_canti* la_cruda la_hooka* la_paga liter*__REMOVE llevo__$ mala_la mama__$ me__mucha me_bebi me_clave me_vio miles__in month*__the mood_# morni* no__ayer no_hope out__jail pedo_$ said_ME sali say si stop_then that__$ thats the__hank then_# then_had they_shut to__# to__ME tonta took__$ took__too took_some truck__then two un__$ va vein vengo_OUT vengo_salie* went__to y_OTHER yendo
-1: #_AGO ._IF_ME ._NOW_NOT ._OTHER_DAY .__NOW .__OTHER AGAIN__the AGAIN_and ALMOST__AGO CALL__. DAY_in DRINK___ME DRUG__NOT DRUG__in KIN__USE ME_TOOK_a ME__NOT ME___CAN ME___DAYT ME___ME ME__a ME__vergu* ME_the OTHER_DAY_. OTHER__del OTHER__en SICK___DAYT START TIME_. WANT_DRINK ^__the ^__time ^__un ^_bien ^_but ^_casi ^_tome ahora aire algo as back be becau* bette* bottl*_$ by__$ cloro como__$ conte* creo__me cuant* drank_antif* el ese even felt floor havin* i__like igles* in__NOT inste*_of inter* it__ME long los me__vergu* my my__$ nothi* parac* parac*_$ phone por_USE preci* progr* puse_OTHER que__$ solo somet* store super the_KIN the__NOT think* to_drink took_the traba* trago try ultim* una_cerve* up where whole_DRINK wish xanax_and
-2: # ._KIN ._ME_WANT .__ME .__WANT ALMOST___DRINK AWAY BROKEN BUSY_. DAYT___DRINK DIE DRINK_._ME DRINK__of KIN__# ME_WANT ME_YOU ME__DRUG ME__TEXT ME__the ME_estoy NOT_. NOT__that NOW_GO OTHER___OTHER OTHER__y PERSON STOP STOP_ME TEXTS TEXT_OTHER TOOK__as WHAT WHAT__. ^__all ^__en ^__im ^__se ^__voy ^_anoch* a_day all_day alway* and__OTHER beer__the bus calor chat de_USE dream*_i early estar forgo* had__# hahah* heart__racin* i_shot if its_ME ive kids_$ la like llama* lo__$ los__$ me_$ monda* muy no_tome pinch* puebl* quita* so__ME tarde_$ tengo tengo_el the_DAYT throw* tiros to toda un_YOU up__ME you your
-3: #__NOW #__the ._GO ._ME ._NOW ._PAST_ME .__DAY BROKEN__. BYE_BYE CALL GO_to ME_AGAIN ME_BYE ME_TEXT ME___BUSY ME___HURT ME_just NOT_DRINK_. NOT_ME NOT_OTHER PROGRAM STOP__# WHAT_OTHER ^__at ^__fue ^__por a__ME a__now and_OTHER antoj* at_BUSY cafec* dije dijo en estoy__OTHER falli* guys his i_feel just mi__# might minut* paste* pill porch pract* refre* se smoki* so sober sobri* speed this time_i toman*__$ took_too up_ME vitam* with
-4: #__ME ._SICK .__CALL .__NOT AGAIN_. AGAIN__# AGAIN__TOOK DAYT__TOOK DAYT___ME DRINK_agua GO_a_OTHER HURT_ME KIN ME___BODY ME___DRUG ME_sick NEW NOT___DRINK OUT_the THREAT TOOK_ME TOOK__whole USE_ME ^__is ^_y aroun* at__$ dance days de del famil* food frien* give gripa had had__$ he high is ladde* llora* los_# maybe mi mood__$ my__last my_pills never put root_beer the tired tylen* was_ME would years
-5: #_and .__DIE .__PERSON .__THREAT AGO__NOT BODY__NOT DAY_ME DAY__ME DAY_y DRINK__y DRUG_de DRUG_y_ME HOME ME__LATER ME___WHAT NOW_NOT_. NOW__aguan* REMOVE_the SICK__NOT TEXTS_. TEXT_AGAIN TEXT___PAST USE_it ^__becau* ^__did ^_proba* actua* all_DAYT cafe creo__ME looki* on__$ sangr* se__OTHER slept thing* this_NUMBER tomar* very vi walke* watch* well work_$ ya_$
-6: ._ME_KIN ._NOT_ME .__YOU AGAIN__DAYT AGO_AGO AWAY_. DRINK_OTHER DRINK_un KIN_DRINK KIN__DRINK KIN___DRINK MEANS ME_TOOK_. ME___OTHER NOT__SICK OTHER OTHER_de OUT TEXT TEXT_to WANT YOU ^__i ^__los al and_bough* are bed brazo cant__it class droga falta go have helad* hora insul* lunch pasti*_para perso* pool por_OTHER quien real regal* take te the_pills
-7: #_ME ._ALMOST ._NOT_AGO ._STOP AGAIN_in BUSY DRUG_and_DRINK GO ME_NOT PAST__ME TEXT_a THREAT_ME TIME TOOK_ME_DRUG USE__the WHO ^__broth* ^__there ^__tome ^__volvi ^_de ^_el ^_it ^_thats broth* calle* conte*_$ cumpl* fell first for guy hit_my i_still la_noche muert* nada_$ of she shot_some start that todos tome_mi vecin* which
-8: ._LATER ._TOOK_ME .__DAYT AGO_car BODY__racin* DAY_and_ME LIFE ME__por OTHER_DRINK OTHER_JAIL REMOVE_ME ^__beers ^_pase ^_quier* a_SICK about bit choco* compu* cuand* day front good i_use ill las_DRUG lol los_KIN los__DRINK one_of other peopl* prett* probl* reall* relap*_$ tiene* tos trist* volvi__la were y__WHAT
-9: ._ME_GO ._TEXT_ME .__SICK IF_ME MINUTES NOT__in ^__drank ^__like ^__you a a_DAY bleac* bough* cafes deje dia esta getti* i_cant inyec*_la juice o pase_OTHER queri* the_DAY these tomo volvi_$ we weeks
-10: AGO DRINK__TOOK HURT ME___MEANS NOW_OTHER OTHER_DRINK_. TEXTS__ME a__fiest* did_# dio do haven* hours love neigh* pasti* siest* sin sopa that__USE tome_un
-11: ._OTHER_TOOK .__BUSY AGO__all DRINK_coffe* HOSP KILL LATER_ME ME__to ME__toda MINUTES_. NOW_NOT_aguan* NUMBER OTHER___DRINK OUT__. REMOVE___NOT TOOK__OTHER WHAT_PAST_. ^__car ^__every* a_DAYT anyth* dano him job my__relap*
-12: #_$ #__no #__que ._AGO_ME AGO__DRINK DRINK_ME GO__USE NOT_ALMOST OTHER__a START_ME TOOK__# TOOK__many ^__took anda bien_$ blood camio* cierr* cocas corta* cryin* limpi*_$ poqui*_y segui__$ six sober_$ tea to_USE wife
-13: JAIL NOT_DRUG NOT__AGAIN con_ME con__droga mes night* ofrec* seizu* tome_la
-14: CAN GO__ME JAIL__# KIN__NOT KIN__the ^_its almos* but graci* ha had__seizu* hes in__hand la_otra nadie su test tomab*
-15: #__AGO AGO__AGO HURT_. ME___SICK ME__too ME__way NOT_AGO OTHER_NOT PAST_y_ME ^_oh ^_volvi dias_$ me_cai oye para_OTHER root_DRINK
-16: NOT_TEXT OTHER_TEXT a__right cutti* fui_por me__toda proba* slipp*_on tomat*
-17: ALMOST DRUG__DRINK NOT__DRINK NOT__OTHER ^__it ^_yeah from has ice mess metha* root sick sueno
-18: de_tomar enter*_$ or that_ME
-19: DRINK_cafe and_# antif* cabez* eche_un fall in__DRINK todas
-20: TOOK_YOU churc* eggs mejor
-21: .__KIN USE_in ^_and agua botel*__la brisk* cigar* clean_$ coffe* jaja_$ last porqu*__$
-22: #tel CLINIC ME_USE_a WHAT_ME WHAT__DRUG ^_he haha pasti*_$
-23: DAYT_and DAY_of limpi* mucha* pills preve*
-24: OTHER_DRUG_. dad
-25: USE_#_DAY USE_de_OTHER
-26: ME_NOW_. pero_NOT
-27: USE_PAST_y ^__sient* casi
-28: drunk__the hand pedi
-29: DRINK___DRUG TOOK_OTHER
-30: dream*
-32: NOT_TOOK
-33: drunk_again used_to
-35: dream ribs
-36: DRINK__DRUG
-41: AGO_ME
-42: AGO_to
-43: #_DAY_USE
-45: schoo*
-46: NOT_USE_. water
-48: HOPE___KIN
-50: NOT_DRINK a_coke alcoh*_$
""",
    "wrong_number": """
50: CALL_mal NOT_carlo* YOU_looki* a__shop conoz* de_donde eres mixed pal_$
49: im_# tiene__NUMBER
46: busca*
44: le_erras* no_soy
43: writi*_to
42: WRONG ^_ho ^_numer* by_that erras*
41: casa__famil*
40: PERSON_else este_NUMBER
39: ._WRONG ME_STOP_de WHO_sos belon*_to
38: apunt*__nada
37: busca estan_manda* right_NUMBER
36: TEXTS_are
35: NOT__here ^_uh kevin know_no owner
34: NUMBER TOOK_this en_KIN_PROGRAM habla
33: LIFE_here ^_ident* ident* this_belon* you_want
32: HOME__famil* NUMBER_de_OTHER do__know no__here who_you
31: ^__perso* have_diale*
30: parte__WHO
29: NOT_harol* WHAT_CALL ^__yours* equiv*_$ me_llamo ningu* no__tengo reach* rick su__$ telep* texti*_me tony usted
28: NOT_OTHER_. NOT_es_ME ^__conoz* ^_name aqui know_YOU lisa_$ think_$
27: ^__donde ^_este dont_know en__tiend*
26: WHAT_consi*_ME is_NOT may offic* parte__quien yo__me
25: ME_NOT_START NOT_ME_. WHO__TEXT get__numbe* para_ME pleas*__your
24: TEXT_a_NEW WHAT__WHO ^__confu* consi*_mi creo_WHAT dueno gusto_$ larry never__of quien_manda this yo
23: era moved not__phone quien__es se_GO se_WRONG that_name
22: ME_just_TEXT WRONG__. esto__un maria taque*
21: NOT_es ^_soy is__$ is__busin* la_perso* ramon
20: OTHER_gusto WHO__. es_$ her__$
19: ._WHO AGAIN_PERSON NOT_hay_NOT NOT_john NOT_vive TIME_NOT_the WHO_are_YOU kien__$ quien whoev*
18: PERSON__. WRONG_ME YOU__TEXT belie* by__name gave got__numbe* mr name numer*_$ pleas*_corre* sheil* who__is
17: NOT_brend* NOT_soy NOT_the_PERSON OTHER__WHAT WHO_quier*_CALL ^_this es__$ nombr* who__it wrong_fella your__$
16: ME_NOT_OTHER NOT_mike WHO__it ^_esta anymo*_$ con__hablo de__$ este__NOT mike numer*__lo otra shop_$ weird__have what__is who__you
15: .__WRONG CALL__. NOT__any WHO WRONG_. YOU_WRONG YOU___WRONG YOU__the ^__es ^_she donde__escri* not__$ someb*__$ this_NOT this_about
14: CAN_TOOK_YOU KIN__. OTHER_guero OUT_._WANT WHO__y WHO_es YOU__ME YOU_erras* ana know_any mood nobod* nothi*_$ pleas*_i senor the_wrong this_$ this_NUMBER we_met y_KIN
13: .__TEXT ME_TIME_NOT WHO_TEXT WHO_this WRONG_KIN_. WRONG_fella ^__know ^_con del_banco ese estan_TEXT llama*_a me_pregu* named texti*_$ the_hell yo__llamo your_recor*
12: .__NOT ME_ALMOST_. NEW_owner NOT_the OTHER_NUMBER_de YOU_have any__$ are__$ belie*__TEXTS carla_$ creo_que diffe*_perso* escri*_$ este__ahora hay_nadie i_talki* isnt__$ no__conoz* nombr*_$ ok_weird otra__$ reach*_a se__WHAT texti*
11: CALL_asi NOT_sheil* OTHER_NUMBER OTHER_TEXT_a PERSON_. TEXT_TEXTS a_NEW aint de_WHAT dont__you el_gusto es_OTHER_NUMBER esto gusto has__now meant negoc*__el quest*_have used
10: ._NOT CAN___TEXT KIN_WHO ME_CALL NOT_OTHER NOT_mr WANT_corre* WHO_is_TEXT ^__isnt ^__me ^_do ^_whos a_stran* am aqui_NOT de_numer* de_parte era__otro never_heard now ok__quest* otra_perso* son_para soy__$ tanya
9: ME__YOU ME___PERSON ME___TEXTS NOT_LIFE_here NOT__de NOT_in YOU_TEXT_a ^__moved ^__pero ^_me at__numbe* bro diffe* dont__anybo* es fella hell__this her i_never pero_NOT quier*__$ sir telef*_de this__OTHER verif* who_is
8: ._WRONG_PERSON NOT__TEXTS NOT_se NUMBER__. START_en START_up WANT_. WHAT_consi* WHO_ME_TEXT YOU_TEXT YOU_TEXT_the ^_aqui ^_esto ^_not askin* belon* compa con__quier* husba* i_raise i_think ident*_yours* keep know__$ lo_conoz* name__not never_signe* no numer*_mal perso* phone_$ por_WHAT_ME quest*__we soy tengo__gusto the_WRONG this_AGO usted_$
7: ME_TEXT NOT_YOU_tengo NOT_tanya ^__numbe* ^_im a_NEW_NUMBER and_ME aqui__vive chang*_her con_quien corre*_YOU dont_crave error_$ este_telef* mio_$ not ok_WHO ok__TEXTS panad* para__$ party sorry you_$ you_peopl*
6: ME_ME_CALL ME_TEXTS ME___NOT NOT__PERSON NOT___NUMBER NOT_hay NUMBER___OTHER NUMBER_mal WHAT_ALMOST WHAT___WHO WHO_eres YOU ^__aint ^__soy ^_eres a__offic* aint__$ and_ME_NOT brend* corre*_your de_usted* esta habla_$ have__NUMBER his inqui* la__$ mal no_conoz* quien_hablo revis*_bien tal this__dont tryin*_to um__weird with__$ wrong_perso* you_texte*
5: #_AGO ME_NOT_ME NUMBER_. PERSON TEXT_ME ^__i ^__no ^__quien ^_creo ^_sorry acaba*__dar alvar*_at con_AGAIN de_famil* debe dont_have equiv* have_ME_TOOK he i__$ list_$ llega* lupe_$ must nail_salon no__ningu* phone__$ sheil*_$ this__used up__numbe* weird_quest* who__this whos_this you
4: ._BYE ._ME_NOT ._NOT_ME ._OTHER ._WHO_TEXT KIN_. ME__asi ME__goats ME_raise NEW__. NOT_START_up NUMBER__a OTHER__NOW TEXTS TEXT_. WHAT__. WHO__CALL a__NUMBER cravi* dont es_OTHER for__else guero has__NOW here ho me__asi mensa* nail nail_OUT numbe*_$ ok__is quier* tengo this_isnt
3: ._CAN_TOOK ._WHAT_NUMBER .__WHO ALMOST__WHAT KIN ME__TEXTS NOT__. WHO___TEXT YOU_. befor*_me belie*__are carlo*_$ donde__TEXT dont_use el_guero esta_NOT have here_$ marcu* mixed__up my_numbe* now_$ para_otra pleas* progr* quien__y quien_me someo* the__fella tiene wrong_guy
2: .__AGO ALMOST BUSY___NOT CALL_. ME_TOOK NOT_ME NOT__WHO NOT_know_NOT NUMBER_anymo* OTHER__. WRONG_guy YOU___NUMBER ^__for agreg*__$ am__talki* de_NUMBER dont__what else_$ hay_NOT keep_TEXT mal_$ marcu*_$ met_$ numer*_ahora one__ME parte_de sos_$ tengo_START there*_NOT up wrong__bud you__raise
1: ._KIN_WHO ._NOT_OTHER ._NOT_YOU .__OTHER .__PERSON KIN__OTHER ME_. ME_NOT ME__is NOT NOT_CALL_. NOT__START NOT__YOU OUT__WANT STOP_de WHO__this ^__de ^_i ^_le a_nail bien carlo* crave__$ de__escal* de_dar dejo este__OTHER esto__la for__$ has is_$ is__ME lisa manda__$ me_llega* mi__$ my__now name__NOT never__up no__$ no_hay no_vive por__ME quien__$ this__ME this__NOT who__texti*
-1: ._REMOVE_ME BUSY HURT KIN_NOT ME_NOT_know ME_TEXT_a ME__a ME__de NUMBER___PROGRAM WHAT__this WHO_NOT YOU__OTHER ^__is ^__you ^_hay again_$ be conve* every* i__know mi more one or soy_ME tell the_NUMBER when y_NOT
-2: HELP LIFE LIFE_. ME__NUMBER PERSON__WHO STOP__this TEXT___NUMBER YOU___NOT YOU__to ^__mi ^_pleas* actua* anyon* bette* con__habla* del from i me no__nada numbe*_now numer* una way wont
-3: CALL__NUMBER ME__ALMOST NOT___ME OTHER YOU_know a__OTHER con i__think lo my out para un well
-4: ._ME ._REMOVE ._TEXT BYE_. ME__NEW ME__this NOT___TEXT NUMBER__WHAT TEXT___ME USE ^__im calle* de_ME en es__NOT este_$ girl hi inter* its just me_equiv* mejor this__AGAIN thoug*
-5: ._NEW_NUMBER JAIL NOT_. NOT__ME NOT_tengo OTHER___ME SICK call like nadie numbe*_for numbe*_in numer*__no o thank to va why
-6: ._NOT_TEXT ._NOT_WHO OTHER_TOOK YOU___YOU a_NUMBER de_NOT es_WHO es_quien hoy y y__NUMBER your
-7: # ._PERSON ME__ME REMOVE it judge* las man new no_tengo of you_know
-8: ME___TEXT NOT_TEXT NOT___OTHER OUT PERSON_WHO de_$ doing gave_ME
-9: TEXT_TEXTS_. WHAT ^__un alber* do do_YOU fuert* la
-10: ME__know NUMBER_AGAIN and cuand* el in le__$ numer*_de telef*_$ thats time
-11: DAY DRINK cant with wrong
-12: DAYT ME___ME WANT messa* oh text_this the wrong_$
-13: NOT_WRONG but nadie_$ reall* that they wait
-14: BODY NOW STOP WHAT_YOU all good hey uhh yeah
-15: NEW_NUMBER mas mis on
-16: ME___NUMBER
-17: KILL
-18: CALL_ME IF
-19: GO HOPE cambi* chat so
-20: NOT__TEXT quit
-21: ._START LATER los por
-22: new_numbe*
-23: WHO___NUMBER haha
-24: CALL___NUMBER CAN este__$
-26: BROKEN
-29: es__numer*
-30: #tel sin
-35: #_$
-40: nuevo
""",
    "back": """
50: BYE__# NOW_CAN_conte* NOW_NOT_estoy ^_found cumpl*_ME de_nuevo desem* im_home is_over longe*_in me_solta* pausa_$ reach* this_DAYT toppe*_up volvi
49: encon*__NUMBER good__go ya_ando
48: fianz*
47: agaim
46: sigam*
45: in_range
44: CAN_START_TEXT ^_finis* just_TEXT_OUT
43: ME_devol* fin_OUT
42: fixed listo
41: ._NEW_MINUTES relea*
40: OUT_bajo ^__pusie* ^_made los__DAY los_cayos resur*_$ we_good
39: apare* scree*__can telef*_lo
38: ._TEXT_MINUTES centr*_y got_bars senal with_DETOX
37: ME_loose ^_termi* bail_$ disch*_me
36: AGO__. OUT___JAIL ^_vacat* as_of bough* dispo* guess_who mismo_numer*
35: ^__power alta recar*
34: AGAIN_from ^__fin ^_regre* gradu*_the repor* sprin*
33: DAY__AGO DETOX OUT___HOSP OUT_y ^__over aca en_linea land_$ me_devol* road_with
32: ._OUT PAST_DAYT_. ^_hola boat disch* noon
31: CLINIC__ME LATER___DAY ^_minut* estoy__nuevo it_OUT most_of repai* tierr* vuelv*_a
30: ME_STOP_GO TOOK__los ^_back came_down dejar* despa* done got__minut* vine
29: ._REMOVE AGAIN__NUMBER NUMBER_BUSY liber* volvi_$
28: CAN_TEXT ^__acabo ^_off hi_$ im__again in__DAYT serve* toppe*
27: ME_OUT NUMBER_is_AGAIN WHAT__conte* ^_compl* a_month feeli*__#
26: ME_TIME NOW_baje OUT_and_ME ^_conse* ^_sali im_back paid_the
25: AGAIN ME_OTHER_AGAIN TEXT_TEXTS_AGAIN TEXT__MINUTES ^_walke* ahead_$ de_AGAIN juez_me let__go mood my__days sorry_# the__DAYT walke*_OUT ya ya_baje
24: ._NUMBER TEXT_it aqui can__me en_NUMBER last_week on_AGAIN
23: DAY_but TEXT_OUT TOOK___ME funci* me_loose prend* walke*_out worki*_$
22: ._ME_REMOVE HOSP ME_habia_BROKEN OUT__DAYT OUT__JAIL OUT_and TOOK__miss ^_new a__orden* aire del__PAST hey_its in__state* migra*_ya reviv* salir_hoy signa*_again
21: #_days HOSP_y NOW___NUMBER NOW_estoy OTHER_NUMBER OTHER__it OUT__DETOX PAST_. YOU__MINUTES ^_final* apara* bail discu* la_liber* pause_$ same_NUMBER
20: .__START HOME__# ME___START ME_recon* NOW_OUT_. NOW_TEXT_del OTHER_CLINIC_. ^__let diero*__alta from__ME from_san graci*__dios like_befor* me_diero* servi*
19: CAN_TEXT_TEXTS GO__red HOME_LATER NOT__NOT animo can_answe* estab* estoy__AGAIN estoy__vuelt* llegu* sali__hospi* seat works ya_pase
18: ._STOP_DETOX CALL_ME_. DAY___NOW JAIL__NOW MINUTES NOW_tengo_MINUTES TIME__from ^__del ^_home ^_llegu* ^_out arreg* bebe carga*_$ from_AWAY its_ME phone_for puede*_escri* regre*_del weird_out
17: AWAY_STOP ME__but NEW_MINUTES OUT_NOW_. ^__pase ^__went ^_came ^_ya aqui_repor* burie*_KIN did__miss donde estoy_OUT llegu*_de regre* repla* viaje worki*
16: .__OUT AGO__DAY LIFE_. MINUTES_NEW NOW__MINUTES ^__more answe* compr*__NUMBER de__clini* despu* i__text lande* libre mood__a on_again recup* signa* since_sunda* the_rig to_$ today_so
15: GO__AGAIN ME_NUMBER MINUTES_AGAIN NOW_ME_recon* OUT_PAST ^_sorry ^_vine and_used con_senal de__CLINIC gradu* hi home_from im_avail* mi_trata* mismo of_JAIL off_the punto*_y torit* was_under y_OTHER
14: #_DAY ._HOME DETOX_PAST HOSP___ME JAIL___GO KIN__here NOT__lol NOW__de NUMBER NUMBER__AGAIN OTHER_liber* USE__# WANT_CALL ^_tire can cayos im_aroun* im_here no__hold over_you phone pregu* ready with__servi*
13: ME_KIN_in ME_MINUTES_NOW ME_good NUMBER_was TEXT__HOME WANT_AGO_. WANT_is ^__back a_# came_on dejar*_salir got__now here nueva of__JAIL out_# out__detox puse_MINUTES saldo serve*_ME sus_orden* telef*_ya thank*_for week_$ weeks weird_OUT ya__recon*
12: #__ya ._TEXT BUSY__. CAN_TEXT_. HOME ME_NUMBER_kept ME_TIME_. ME___JAIL NOW__NUMBER OTHER_CLINIC OTHER__y OUT___AGO YOU_TEXTS ^__longe* ^__out ^_they a_charg* afuer* charg*_$ done_back hey_im home im__$ let_me new norma* now_$ sus they_let veo
11: .__PAST AGAIN_. GO_. GO__ME HOME__ME ME_was NUMBER_AGAIN STOP__ME TEXTS_NOW TEXT_. USE_. ^__sprin* ^_aqui concl*_ME fine grid_$ hey__me in_HOSP la__ayer listo_$ out__count* perdo* rehab_$ se_STOP they_cut today_$ you__take
10: #_ya ._LATER ._NOW_IF AWAY AWAY_. JAIL_ME ME___YOU ME__picke* ME_own_DETOX NOT__to NOW__los NUMBER_. STOP___DAY STOP_with_ME TIME_AGAIN_NOW ^__de ^__from a_casa activ*_el been cel charg* dale de_alta en__$ feels_weird finis* for_mood from__every habia_BROKEN_OTHER la_carce* lo__$ migra*__NOW now ok__CAN power_came regre*_de se__habia tengo_NUMBER tengo__$ tiemp* y__tengo ya_recar*
9: ._AGAIN ._OTHER_CAN AGAIN_del KIN__ME LATER__# ME_TEXT_para ME___NOW ME_avail* MINUTES_. NEW__BROKEN NOT_NUMBER_for NOW__TEXT NOW___TEXTS NOW_ando_OUT NUMBER__TOOK OTHER__AGO OTHER_red TEXT_para_OTHER ^__el ^_paid ankle back_my came celul* del__$ done__to estoy estoy_$ good__GO got la_panta* lo more__im my__picke* no_conte* out__pawn own_DETOX paso_OTHER so_send state*_$ under_the
8: #_$ #_and ._STOP .__STOP CAN_REMOVE_ME HOME_. HOME_NOW ME_TEXT_OUT NOT_estoy NOW__OTHER NOW___HOSP NOW___NOW OTHER__ME OTHER_finca STOP___GO TEXT_ME_NUMBER TEXT__. WANT_AGO aqui_estoy arreg*__NUMBER back_on clean con__$ count* from__HOSP got__certi* jeje_# los_mensa* me__today meeti* of_pawn phone_dried sali_$ treat* turne* up__$ y_#
7: #_animo ._HOSP ._START ._STOP_OTHER .__NOW AGAIN__AWAY AGAIN_but DETOX_and DRINK_. HOSP_. JAIL__. ME___AGAIN ME__los ME_compr* NOW_ME_STOP NOW__recon* OTHER___NOW STOP_AGAIN_to TEXT_it_BUSY ^__cambi* ^__compr* ^__is ^__it ^_de ^_disch* ^_done conse*__MINUTES drill el_inter* em_$ hello liber*_$ llega* made_it me_compr* morni*_from new__works off out resur* san_juan text__$ the_progr* they_dropp* tiemp*_aire
6: #_# #__ME #_for .__CAN ALMOST_# BROKEN_. CAN___NOW GO_HOME KIN_. ME_OTHER ME_burie*_KIN ME_diero* MINUTES_NOW_so NOW__. NUMBER_is OTHER__WHAT START_. TEXT_._NUMBER TEXT__certi* TOOK_ME YOU___NOW ^__can ^__cap ^__got ^_phone* alive ando ando_en de__boss del_JAIL did dona en__finca estam* finca flew_in found_ME_NUMBER go_ahead gradu*__PROGRAM guy loade* lol me_go minut* night_$ ok ok__AGAIN pero__$ pero__BUSY podem*_segui* por_fin ready__do so_TEXT telef*_$ usted* was you_can
5: .__AGAIN AGAIN__ME AGAIN_on GO_ahead HOME___HOSP JAIL_. JAIL_._NOT ME___OTHER ME__arreg* NOT_more_LATER NOW__del NOW_pase NOW_so_TEXT NUMBER_dried_OUT OTHER_BROKEN_. OTHER___WANT OTHER_dropp* OUT_of_JAIL PROGRAM__NEW REMOVE__. TIME_ME YOU_patie* ^__la ^__my ^_guess back_$ bien_$ both bus conte* crave de_OTHER_CLINIC do__check estos_dias fianz*_y from__AWAY gone habia_BROKEN hospi* kept_the las__otra luz me me__tiemp* mejor_y mood_# no__since no_longe* on__grid phone_kept psych puedo_conte* reach_ME_NOW reviv*__# sali same_numbe* serve*_my sober telef* termi* usted*_discu* ya__saldo
4: ALMOST__. KIN_ME_puso ME_MINUTES ME_OUT_. ME_WANT ME__AGAIN ME___DAY MINUTES__. NOT_longe* NOW_._OTHER NOW___HOME OUT___NOW START_OTHER START_TEXT TEXTS_AGAIN TEXT_a TOOK__card ^__with ^_got ^_just acabo_la bajo casa_con de_ME dried_OUT for__patie* give_me go guard*_$ guy__it has_all i_can im it__under kept__numbe* lo_arreg* me__arreg* minut*_are mom_im my_babie* para_OTHER progr*_got put reach__now repla*_ME repla*_my rig same se__OTHER so__em sore sunda* the__late trip__last volvi_de your_patie*
3: #__# #_y #hour ._HOME_NOW .__DAY AWAY__PAST CAN_START GO_DAYT_for GO__OTHER HOME___OTHER HOME_from HOSP___NOT JAIL ME ME__DAY ME__DRINK ME_burie* NOW___OTHER NUMBER__NUMBER NUMBER__the NUMBER_dried OTHER_AWAY_. OTHER_HOSP OUT_of_DETOX PROGRAM REMOVE__las TEXT__NOW TEXT_del TEXT_para YOU_discu* ^__animo ^_encon* ^_im ^_me acabo after_the alla_en and_ME andab* babie*__ME babie*__me back__the boat__in can_ask casa conse* del detox diero*__START el_cel ese estuv* from gave good_again good_time ir la_finca on__thank* own_bed podem*_START reach*__$ sient*__bien sient*__y smell_bad su_amigo throu* un_# vine__OTHER vivo ya__$ you__ask
2: #__amigo ._BYE ._NOT_GO AGAIN_AGAIN_con BODY__REMOVE CAN_reach_ME DIE_. ME_NOT ME___DETOX ME_babie* OUT OUT_._WANT PAST PROGRAM_._TEXT REMOVE__north START__. STOP_._YOU YOU__estab* ^__$ ^_reloa* ^_se ^_we and__$ back__$ back__phone centr* con_MINUTES estoy__casa gave_ME get_texts gradu*__progr* halle_ME here_$ hija__puso hospi*_$ in_ME more_LATER of_BUSY_YOU of_jale over pusie* que__$ segui*_$ switc*_on the_NUMBER the__$ the_grid vine__la well_ME y_NOW
1: ._NOW .__LIFE BROKEN CAN_conte* DAY DAY_. DETOX_. HOME_con ME_BROKEN_. ME__. ME__ME ME__NOW ME_here NOW__GO NOW__OUT NOW_tengo_NUMBER NUMBER_for OTHER_CAN_ME OUT__BUSY OUT__HOME OUT_de_OTHER PROGRAM_AGO REMOVE___TEXTS TOOK_de YOU_every_DAY ^__home ^__now ^__the aqui__de avail*__$ ayer back_off can__texts can__you carga* check compa*_has de_vuelt* desca* dias donde_carga* dried_out estoy__HOME estoy__ME ganas__$ gone__and habia__el is_STOP la__desde la_casa los_# me_recon* of_DETOX once_more pero__traba* red_$ refug* rehab salio_bien scree* sigan we_burie* ya__libre ya_regre*
-1: #__AGO .__BROKEN .__ME AGAIN_HOME AGAIN__jaja AGAIN_jaja DAY__. DAY___NUMBER OTHER___DAY OTHER__en OTHER_beto OUT_DAYT OUT_de TEXT TEXT_OUT_of USE__OTHER WRONG YOU_TEXT ^__en ^_been cance* esto hay of__$ of_here old reall* she tarde thoug*_$ up when y_OUT
-2: #__$ #tel BROKEN__# BYE__ME ME__DAYT MINUTES_ME_NUMBER NOW_OTHER NUMBER___ME OTHER_DAY OUT__MINUTES REMOVE_ME STOP___ME TEXT_ME acost* ago ahora at__$ by espos* estoy_REMOVE estoy__OTHER for_ME in_# into ive las of okay so the ya_$ year
-3: ._YOU_TEXT AGAIN___DRINK ME_HURT NOT__OTHER NOW___DAY TEXT___DAY ^_i ^_it ^_stayi* all_good ando__$ be becau* beto__NOW con__KIN deuda* from_JAIL home_$ is it_AGAIN just mero mexic* mi now_im por power__OUT stop thoug* van vez_jaja y__$
-4: ._AGO ._DRINK ._TEXT_ME AGAIN___ME ME_KIN NOW__bien OTHER___HOPE OTHER__a TOOK ^__a ^__con apunt* are_YOU beto__regre* cuand* how tempr* there voy y_ME
-5: ._ME .__NUMBER CAN DAYT ME_PAST_DAYT ME___OUT MINUTES_OTHER NEW_ME NOW__ME NUMBER_TEXT OTHER__del PERSON WANT YOU___NUMBER ^__estoy ^__in ^_pleas* de en esta have like llego month* next on__$ perso* phone_$ power__out salgo se the__home
-6: #__me AGAIN_de_OTHER CALL JAIL_OTHER KIN__HOME ME___TEXT ME__the OUT__AWAY about at_# ayer_$ chang* chip este numbe* prett* soy thats the_HOME
-7: .__YOU AGAIN___AGAIN ALMOST DAY__# IF ME__TEXTS ME___STOP ME_just NEW__. NOW___START OTHER TEXT___NUMBER WHAT WHAT_NOW ^__me beto de__$ doing el__$ es i or still the_DRINK volvi_a
-8: AGAIN_OTHER NOT_ME NOW___AGAIN NUMBER_MINUTES STOP USE bien__$ for ill last plan
-9: BODY DRUG ME_TOOK NOT__MINUTES ^__i ^_la a_OTHER a__HOME bed casi dog going house im__now in__DAY its me__# narca* santa too una
-10: # NOW___BUSY REMOVE TEXTS__ME ^__new if it missi* start* tomor* twice un
-11: .__HOSP HURT NOT_TEXT OTHER___NUMBER ^_and con he im_done list para says to yeah
-12: #__PAST BUSY MEANS ME_at TEXT_AGAIN TEXT_NEW a al de__OTHER my_numbe* of__# otra then
-13: ._ME_GO KIN NOT_MINUTES get my segur* solo
-14: DRINK__. HOPE KILL ME_AGAIN_. arrep* numer* oh this will
-15: AGO_NOW NOW_NOT SICK START__OTHER TEXT__of right that
-17: ._AGAIN_OTHER JAIL_# USE_a haha
-18: OTHER___OTHER UNTIL
-19: ._BROKEN AGAIN__#
-20: of_MINUTES
-21: ^__bill court sale
-22: ^__to
-23: ._PAST AGO
-24: la__#
-25: NOT only
-26: ._REMOVE_ME hace
-27: panca*
-31: work
-34: del_BUSY
-40: recog*
-44: party
""",
    "call_me": """
50: ^_sos my_mento* phone_me telep* timbr* un_human*
49: voice
48: llame*
47: hit_my
45: ben_$
43: a_voice
42: OUT_to
41: CALL speak_with
40: that_talks
39: por_texto
37: by_NUMBER con__enfer* text_$ would_help
36: WANT__hear
35: CALL_ME TEXT_a_LATER me_marca*
34: con_algui* un_phone
33: marca una_llama*
32: about_my call
31: WANT_CALL ^_perso* conse*_$ dale
30: PERSON by_phone por_WANT_NOT
29: WANT_CALL_con WANT___KIN oido_$ ring_me su_llama*
28: telep*_ME
27: CAN_CALL_con llama* me_llame
26: PERSON_de WHO_CAN lets_talk marca* sos_$ una_boss
25: HOPE_ME_a NOT__in ^_prefi* hable* llame plati*__$ por_telef*
24: ^_is can_we
23: CALL_AGO CALL__DAYT NOT_type ^_could conta* llama mejor_CALL one__YOU still_WANT un_CALL
22: ._ME_TEXT CALL__AGAIN CALL__one ^__con ^__habla* asap hable here_a kids_are need
21: ._WANT CALL_NOW GO_on PERSON_WANT_. buddy call__you i_cant lonel* marqu* talk_#
20: DAY___CAN NUMBER_NOT PERSON__up WANT__una a_CALL habla*_un hit__line misse*_YOU
19: CALL_. NUMBER PERSON__NUMBER ^__podri* ^_hall asap_$ have__PERSON just_CALL the_NUMBER
18: ._CALL_ME CALL_de_NEW las__$ neces* put__UNTIL
17: ._CAN CALL_ME_. ^__$ ^_talk its_impor* misse*_YOU_CALL misse*_your speak_to sumon*
16: WHAT_ME WHAT_ME_CALL ^__tanti* i_want me__shout nobod* one__you pasem* telef*_$
15: CALL_so ME_inste* NUMBER_ME a_LIFE_PERSON echar impor*_$ las_# llama_$
14: #_but #_have ._CALL_AGO NUMBER_AGO TEXT_ME_NUMBER ^__cravi* ^_get ahi_$ perso*__$ someb* tomar
13: CAN__CALL ME_CALL_to ME__the STOP_HOPE WANT__PERSON ^__me a_llama* anybo*_there con_OTHER esto habla*_$ habla*_hoy i_talk it_$ la_llama* need__real no__texto reach_OUT
12: CALL_por_WANT CAN_ME_CALL CAN___CALL LIFE_PERSON ME_CAN ME_STOP_HOPE a_perso* by__$ con_WHO el_padri* favor mejor of_YOU podes_llama* por__$ que__mato sumon*_$ the_phone tonig* want__talk
11: ._CALL CALL_WANT_. CALL__LATER CALL_por CLINIC_por ME_NOW_. ME_UNTIL_to ME_WANT_a ME___SICK PERSON__GO PERSON_aroun* YOU__ME ^__# ^__need about_the algui* here__perso* hey_call me me_$ me__habla* oido puede shift talk_$ there
10: ._ME_CAN CALL_OUT CALL_to LIFE_PERSON_. ME_WANT ME__WHAT NOT__TEXT NOW_CALL_ME TEXT__mejor WHAT__CAN WHAT___OTHER ^_pasen* a_PERSON break__# call_$ call_and con_WHO_CAN frida*_i habla* llama*_$ me_podri* por_TEXTS real_perso* salie*__$ talk__me telef* texto to_$ un un__$ usted*
9: .__OUT CALL_ME_AGO CALL__WANT CALL___CAN ME__same OTHER_CALL_. PERSON_. WANT__WANT WANT_to_CALL ^__supli* anybo*__$ dame__CALL got llame_me perdi pero_NOT pleas* pleas*_$ real__WANT that_CALL un__NOT una_KIN
8: ._TEXT CALL_AGAIN CALL__NOW CAN_YOU_CALL KIN__WANT ME_TIME ME__WANT OUT__BUSY OUT_de PERSON_on WANT___CALL WANT__on ^__could ^__puede dame enfer*_$ eveni*_$ get hey_CALL la__$ me_puede* plati* podes_CALL to_CALL tomor* vi__llama* would_you
7: .__CALL AGAIN__CALL AGO_YOU CALL_._ME CALL_ME_OTHER CALL__DAY CALL__HURT CAN_CALL CAN_ME CAN_YOU CAN__a ME_WANT_PERSON ME__PERSON ME___HURT WHAT_tengo ^_# ^__un ^__up ^__y agrad*_una can dial en_OTHER estoy favor_no free from__$ give__a hear_from la_enfer* llama*__$ mejor__me no_alcan* para_habla* pueda que__hable salie*_# to_talk too_long un_telef* when_you
6: .__NUMBER CALL__OTHER CALL___HOME CALL_for LATER_. ME___NOW NOW_. OTHER__BUSY PERSON_there TIME__ME WANT___PERSON ^__a ^_pasem* ahi ando ben con_PERSON conmi* hoy i__quest* live_perso* marti*_$ of_ME_NOW on perso*_$ podri* put que_tengo quien_puedo solic*_CALL text there_$ throu*_to would_like you__$
5: DIE HOME ME_CAN_CALL OUT THREAT WANT WANT_. WANT__here WHAT_TIME al__$ by couns* do_ME_CALL estab* for__call ganas have_quest* k llame*_$ phone puede*
4: #__# #__i .__ME AGAIN_. AGAIN__. ALMOST__. CALL___AGO CAN_. CAN___NUMBER HOPE HOPE_._NOT ME_CALL ME__HOPE ME__at NOT_alcan* PERSON___CALL TEXT_. THREAT___ME YOU__. ^__got ^__to ^_hey ^_me ^_un a_live after agarr* casa cravi* de__$ hijo__un llama_me me_inste* my__same nuevo numer* tomar__el una use vi__CALL
3: AGO__. BUSY CALL__. CAN DAYT_. HOPE__a ME_. ME_AGAIN ME_KIN_se ME__to NUMBER_. TEXTS_. WANT_oir WHAT___ME ^__like ^_need al_NUMBER at at_# bad boss_$ camin*__NOT con__puedo cuand*__$ dial__up guard*_$ line llama*_en minut* pasem*__OTHER pasen*__OTHER talk_to to__$ to__ME to__bad
2: #_# #__CALL ._AGO ._CAN_YOU .__OTHER .__TIME .__WANT AGO__ME CALL_ME_up DAY_WANT_to DRINK HOPE_. LATER__ME ME_KIN_trae ME__TOOK ME___CALL ME___WANT NOW___DAYT OTHER_paro PERSON___NUMBER TOOK_ME WANT_a_PERSON YOU_have ^_pasam* about__TOOK afrai*__what befor* boss de_guard* do dont el_paro end estoy__$ good__CALL need_someb* pasem*__la tengo the_shot there__CALL time__we to__call up__call
1: ._NOT ._YOU .__SICK AGAIN_AGAIN_. AGO__CALL ALMOST_CALL CALL_LATER CALL___WANT CALL__estab* CALL__up CAN___OTHER CAN___PERSON DAY___CALL ME__with ME_have_TEXTS OTHER_PERSON OTHER___ME UNTIL_to YOU_. YOU_CALL_. ^__llama* ^_got ^_would a__$ about__shot afrai*_of conte* conte*__$ d i__somet* man mi_herma* need__talk put_ME_UNTIL put__throu* quest*__the si the__$ time_can today tough__WANT we__tomor* when would__call
-1: #__$ .__STOP .__YOU CAN_CALL_ME KILL ME__TEXT ME__YOU ME___NOT ME_a NOT_CAN OTHER_. OTHER_CAN PAST STOP WHAT__da a answe* ayer es even good__$ is llame*_al my of que__da refus*_to right se_ME talk__someo* talk_with voice__TEXT wants
-2: ._TEXT_ME ALMOST__CALL CALL__a CALL_of CALL_with DAY__. KIN ME PROGRAM ^_well a__PERSON a_real about__$ again call__mom call_me es__$ ever go habla_$ had here_$ hope llama__me llame_a mi my_phone thank* to what would
-3: #_$ ._ME DAY GO_to_CALL KIN__. ^__this ^_i ^_no ^_someb* ^_the a__NOW else esta estoy_CALL estoy_habla* o on__CALL only quier* today_$
-4: .__NOT ALMOST_. CALL_con_ME CALL_to_ME CAN___ME GO__CALL KIN__CALL ME__. ME__NOT WHAT__en YOU_NOT ^__just ^_its a_lot its jajaj* know mi_padri* por some to_TEXT
-5: AWAY CALL__PERSON CAN__. CAN_be HOPE__CALL ME_CALL_. ME___GO NOT__WHAT NUMBER_CALL_. PERSON__a WANT___ME WANT_to WHAT WHAT_ME_da be el i__talk more real__$ y
-6: CALL_ME_KIN CALL_YOU CALL__about CAN__ME NOW_ME TEXT_ME WHAT__WANT YOU__to alrea* en i__$ in lol_$ out pregu* thats think y__CALL your
-7: CALL_about ME__NOW NOT___ME NOT__to PERSON_PAST an call__a good_CALL i ill quien__habla* refus*__talk to__KIN
-8: ._BUSY AGO_ME ME_PERSON PERSON_here WHAT__esto del dice las let talk_about y_ME you
-9: ._WHAT .__HURT HELP ME__CAN NOT___CALL YOU_WANT call_my dos the
-10: CALL_OTHER CALL___PERSON and este it le llama*_de numbe* so
-11: .__IF KIN___ME NEW OTHER cente* for will with_ME
-12: GO JAIL KIN_por LATER_una NOW__CALL ^__tengo ^_call but conve* just que__llame* speak* they todo
-13: CALL___OUT NOW__. PERSON_to START WRONG jaja like
-14: ._KIN OTHER__OTHER WHAT__. dont_call
-15: ^__call ^_like a__CALL anyon* como find graci* how that when_i yeah
-16: NOT__ME REMOVE haha later polic* talk__you
-17: ME_KIN wish
-18: ._OTHER NOT__CALL a_ME al_# dijo__me famil* i_call
-19: BYE CALL__y PERSON_WHO actua* i__call los we
-20: NOT_WANT llamo
-21: llame*__#
-22: CALL__un or
-23: ME_CALL_ME ME_IF calls oh
-24: NOT_CALL graci*_por me_llame*
-26: call_#
-28: need__call wants__talk
-29: maybe spons* to_call
-30: esper*_una
-31: hello talki*
-32: chat
-34: ._NOT_ME NOT___WHAT calli* talke*
-36: hable_con
-40: calle*
-42: peopl*
-47: the__CALL
-50: ambul* crazy en__CALL
""",
    "later": """
50: TEXTS_LATER ^__mismo ^_aguan* ^_comie* ^_pregu* ^_remin* ^_swamp* a_ladde* at__ok choir_pract* custo*_$ en__llama* fence_i mas_tarde* middl*__somet* min_$ sec someb*_here takin*__test try_me up_give wait_UNTIL_ME you_after
49: dame is_CALL
48: eatin*_$ ttyl
46: STOP_para
45: #_mins
44: al__t chang*_a tired_now
43: banan* check_with
42: walke*_in
41: ahori* break_$ despu*_$
40: aroun*__NOW estan__OTHER is_here
39: ^_salie* just_walke*
38: ._LATER_WANT WHAT_estoy en__TIME reply rest_LATER shh tomor*
37: CAN_YOU_know TEXT__AGAIN dog_its en__moto mas_DAYT not_now se_duerm* soon_as
36: DAYT_conte* ^__manej* en_cuant* tryin*__nap
35: al_LATER behin*__wheel fence forkl* is_talki* nap_$
34: BROKEN___LATER BUSY__ALMOST CAN___AGO at__denti* boss_is brb_$ cant lo_otro one_later un_momen* will_answe* y_conte*
33: OTHER_desca* YOU_respo* a__time compa*_STOP deme en_BUSY hands_full rice__to
32: ^_en after*_$ conte* despe* have__CAN respo* ya__salgo
31: ME__few ^_deme ^_despu* ^_up cant_now first_$ planc*
30: MEANS_CALL STOP_para_DAYT ^_brb bedti*_$ deje_me hang__$ in_dishe* job__going must
29: NOT___LATER ^__mejor ^_behin* ^_in a_funer* apena*__$ corri* esper*_me mas_tarde silen* suppe* wait__at
28: ._DAYT_IF BYE__god ^_dando* answe* ask cant_right middl*_of on__one
27: ._BUSY OTHER_DAYT YOU_aviso ^__cheff ^_apena* ^_at ^_estoy en__junta ill_send kids__$ la__ahori* luego recue*_a the__TEXT
26: NOT_awake ^__con ^__mins ^__over ^_on ^_when aslee* bad_time court le_respo* maybe__$ por_OTHER_DAYT till__$
25: BUSY_lol DRINK_ME_cafe KIN__is LATER_. ME_CAN_answe* YOU__AGAIN YOU_digo banco dando*_de de_comer give_me hands ill ill_write let__get line tel this_DAYT tied__right traff*_NOT yelli*_$
24: AGAIN___NOW CAN__NOW NOT__CALL ^__ocupa* ^_sec acabo_de compa*_over digo le_conte* man__me me_junta*
23: #_sec ._LATER ._TEXT_ME ^__time ^_busy ^_eatin* bad_TIME gente_aqui mi_numer* que__cocin* voy
22: ._CALL_YOU CAN_distr* NOT___TIME ^_hang ^_were at_break denti*_$ entra* good_time hands_are hours_$ nina ocupa* phone_with quema_OTHER salga talk tonig*__$ walki*__dog when__aslee*
21: #_busy AGAIN__DAYT LATER_that TEXT_AGAIN ^_ahora ^_boss a_few a_pregu* ahora_no andam*__me deja fila__banco holdu* in_BUSY in__UNTIL las__hoy llegu*__mi my_shift te_respo* tengo_visit* yet
20: ._NOT_CALL DAYT_YOU GO_en_OTHER ME__PROGRAM TEXT__NOW TEXT___YOU ^__estan ^__now ^_let a_weddi* call__after cuand* en__escue* is_yelli* manan*_les my__recit* now_my on__bike peopl*__cant pregu* swamp* with_ME with__po woke__let
19: #_ask ._TEXT_AGAIN AWAY_and GO_GO_a NOT___NOW TEXT__AGO ^_drivi* ^_takin* a_calf hoy__la later not__good talk_later te the__tech traig* will
18: ME_find ^__visit* ^_cuand* ^_dame ^_job ^_with ahori*_no duerm*__KIN half_LATER hold__$ it_when its__$ media__$ other puedo putti*_the runni*_late tel_you to_ALMOST ttyl_$ voy_entra*
17: BUSY_. DRINK__cafe ^__reply ^_ando ^_putti* ^_tomor* ^_tonig* ^_viene a_meeti* acabe ahora al_salir deja_me escri*_$ feedi*__KIN game group in__LATER me_estan media*_$ ok_like pimpi* prayi*__now runni* se__digo tell_you time__now tonig*_$
16: ._STOP_WHAT AGO_ME CALL__#hour ME_at NOT_NOW NOT__NOW NOW_WHAT ^__traba* ^_esper* ^_one ^_tied aguan* ando at__table boss__right cocin*__me finis* havin*_DAYT hora_$ inter*_going let__finis* my_bike this__tonig* this_after* tied_up til to_think weddi*_$ woke__CAN
15: LATER__almue* ME_LATER_# STOP_de TEXT__OTHER YOU__en ^__answe* ^__sec ^_half ^_recue* ^_wait a__casa aroun*_NOT be__LATER boss__watch* doy drivi*_$ estoy__OTHER habla* muere__cel preac*_is shh_$ the_JAIL
14: ._DAY CAN_ME IF_. LATER_as ME_answe* ask_me awake_yet cant_$ con_OTHER desoc*_$ go_$ groce* gym_$ im__work is__# jefe las_# llame*__en minut*__$ mood pract*_UNTIL pulli*_a recor*__OTHER tarde_por the__lol todav* try un_LATER vez_como y_YOU ya_mero
13: ._CAN ._NOW_NOT CAN___DAY LATER__. ME__banan* TEXT_ME_DAY YOU_conte* ^__no ^__right ^_manej* ^_ocupa* al block*_in cene__YOU el_medio en__hora hacie* in_front mando min prayi*__NOW this_eveni* visit* voy_$ walki*_the with_ME_JAIL
12: ._AGO_ME AGAIN_at ME_STOP_de ME_on OTHER__NOW OTHER___NOW ^__the ^_prayi* al__YOU animo back_to bed clock despu*__almue* greas* hoy_no las_manos le llame* ok regis* tell_YOU
11: #__$ ._NOW CAN__YOU HOPE___LATER MEANS__it ME__WANT NOT__yet NOW_DAY OTHER_BUSY TEXTS__. TIME_. YOU_debo_OTHER ^__awake ^__hands ^_ahori* ^_con ^_not after_my aroun* conce*__about dejal* dinne*_i es_buen estoy__BUSY getti*_my hands__$ i__home me__few numbe* on__highw* peopl* the_highw* watch*_$
10: #_MINUTES CAN_TEXT HOME_. ME_AGAIN_aroun* ME_elbow* NOW_TEXT TEXT_YOU YOU_at ^__a ^__in ^_aroun* ^_mas ^_my ^_tryin* a_BUSY aslee*_ill at__bank buen_momen* calf__a calli* carre* comie* conte*__OTHER cuent*_$ dark en__medio first hour_$ im__group junta*_los levan*_deja linea_$ manej*_$ many__looki* on_$ on__clock right_now to__DAY tomor*_$
9: ._NOT_TIME ._OUT ._TEXT_YOU .__NEW CAN___AGAIN KIN_._LATER KIN__BUSY LATER ME___OTHER ME_bike ME_quema_OTHER STOP_WHAT TEXT__GO WANT_ME ^__work ^_hacie* a_OTHER at__ask comer__la day guest*__the gym have__let here_$ in joven_$ la__ando laund* lol manan* mas__$ me_tonig* mi__luego peopl*_looki* runni*_DAYT the_bank up_man waiti* wheel_$ will__tonig*
8: ._DAYT ._LATER_ME AGAIN_to_ME ALMOST_ME BUSY_ok DAYT__ME LATER_conte* LATER_up NOW_. NUMBER__ME OTHER_medio OUT_. PERSON_looki* ^__en ^__is ^__pregu* ^_tengo ^_ttyl and__bless aroun*_# at do__NOW en__desca* getti*__the hay_gente hit_you it_LATER junta_de le__$ me me__hour no__pensa* park recor*__la stuck__traff* tell text__later the__windo* the_clock with__custo* your_numbe*
7: ._OTHER_NEW .__AGAIN AGAIN_to ME__its ME_esta MINUTES___YOU OTHER__LATER OTHER__YOU START_. STOP__DAY YOU__. ^__clase ^__recor* ^_bad ^_come ahora__$ and_god aqui at__dmv at__weddi* at_lunch aviso busy_$ carga* debo_OTHER despe*_WHAT do__LATER el_dato en_OTHER en__traba* god hacie*__en im in_cant medio muy__NOW now__tonig* off ok__WANT on pregu*_me ratit*_$ repea*_the right_NOW soon__i think_about to_CAN_YOU to__$ tonig* una__$ visit*_$ when_i ya__$
6: ._AGO_TEXT .__CAN .__LATER .__WHAT AGAIN_AGAIN_WHAT BUSY_NOT BUSY_NOW_. CALL__brb DAYT_YOU_conte* DAY_the ME__STOP ME___CLINIC NOT__buen NOT__los OTHER__. TEXT_. TEXT___HOME TEXT_en UNTIL_its_STOP YOU_. YOU_TEXT_. ^__$ about_to and_ME busy cant_talk come conce*_is de__NOW desca*_de despe*_que do dont__me esta_viend* havin*__with in__$ it__$ kids moto_$ muy__hoy muy_ocupa* on__BUSY por_WANT putti*__kids que__$ salie* talk__$ tengo tengo_AWAY these tiemp* today_im up
5: ._IF_LATER ._NOW_WHAT .__DAYT .__NUMBER BUSY_ME BUSY_conte* CALL_it CAN_ME_answe* DAYT__. IF__. ME_LATER ME_REMOVE NOT_CAN_CALL NUMBER OTHER__de STOP__GO TEXT TEXT___NOW TEXT_a_ME UNTIL_# WANT_. ^__here ^__line ^__repea* ^__vendi* ^_can ^_im ^_no ^_pacie* ^_pulli* a_OTHER_DAYT a__$ a_custo* after_$ ando__la at__gym at_work baby befor* check en__BUSY es__momen* estoy__$ favor_$ few__$ give hit_me igles*_NOW inter*_GO lol__me lunch over_$ peopl*_aroun* por__DAYT ratit* salgo swamp*__$ te_paso the_wheel up__ME viend* voy__$ vuelv* wait_UNTIL work_right you__numbe*
4: ._GO ._STOP_ME .__OTHER DAYT_por DRINK___WANT GO_with_ME JAIL_right_NOW KIN_down KIN_is LATER_DAYT_. LATER___OUT ME__BUSY ME__guest* ME__right MINUTES_. NOW_._DAYT NOW__DAYT NUMBER_. OTHER_KIN START__TEXT STOP_. STOP_ME TEXT_to UNTIL YOU___NUMBER ^_havin* a_bit a_littl* al__$ al_rato andam*_no asere_$ at__$ clien*_$ comer_a cuant*_me desca*__las el_jefe en_clase estoy full guest* home_$ in__after mi__ahori* no_puedo over prayi*_right se__quema showe*__$ tarde_$ the__NUMBER the__after the_dmv to_YOU try_AGAIN usted
3: ._BYE BUSY__NOT BUSY___CAN DAYT_IF DAYT___NOW HOPE__an ME___CAN ME___DAYT ME_mas_DAYT NOT_CAN_TEXT NOT___GO OTHER_moto STOP___OTHER YOU__NUMBER ^__arrib* ^__de ^__just ^__on ^__talk a__salid* and__must ando__OTHER aslee*__like can_you come__to dont el__luego es__LATER funer* havin* hold_up ill_tell im__$ in__BUSY it_#hour job_inter* kowal* kowal*_$ las__$ later_im luego_$ luegu* luegu*_YOU me__$ me_finis* other_line paso__dato pract*__# prime*_$ pulle* se so_later tengo__$ today windo*__$
2: #__LATER #_today ._AGO ._KILL ._STOP .__BUSY .__ME ALMOST__a BUSY__. CALL_con CLINIC DAY_ok GO_corri* JAIL_right KIN_recit* LATER_YOU LIFE_. ME_AGO ME__the ME_on_WANT NOT_CALL_. NOT__DAYT NOT___TEXT NOT__good NOT_tengo NOW__tengo TEXT_HOME_. TEXT__LATER YOU_OTHER YOU__ME ^__churc* ^__class ^__que ^_subie* ahori*__$ are_cover* cocin*_se dando* el el_cine estoy_banan* estoy_traba* give__an hit i__$ im_runni* it_AGO la_moto la_noche me_acabo me_eat media_TIME media_hora my_sixth noche otra__como pacie*_que puedo_$ right__$ someb* then try__in try_again up__HOPE viene
1: ._YOU_CAN AGO___OTHER BUSY__ME DAYT_._NOW HURT__right ME__on ME__that ME_do ME_sixth NOT__. NOT__CAN NOW___DAYT NUMBER_at OTHER_igles*_NOW WANT_conte* WHAT___YOU ^__busy ^_cant ^_luegu* a__HOME a__hours acabo call_you catch catch_you cuand*__desoc* de__manan* denti* doing down_$ front_of going__finis* half_hour inter*__on la__hoy las let let__eat man maybe_$ me__banan* me__eveni* me__viend* mi my my__$ my_kids no__buen pacie*_WHAT rato_$ respo*_$ start_and test_$ to_ME today_will tome__no trepa*
-1: ._HOPE ._STOP_OTHER DRINK LATER_LATER MEANS MEANS_right_NOW ME_AGAIN ME_KIN ME__AGO ME___GO ME__a ME__is MINUTES NOT___BUSY NOW_OTHER OTHER_MINUTES OUT__. TEXT__KIN TEXT_estoy YOU__a any becau* bien cocin* en en__DAYT espec* from_NOW him inste* la__$ la_junta las_TEXTS mande*_me messa* real te__luego tempr* the_LATER the__$ the_churc* un
-2: ._ME_KIN HOPE LATER_BUSY ME_KIN_ME ME__sec ME_be NOT__LATER TEXT_OTHER TEXT__a TEXT__at ^_the ahora_en all alrig* at__tonig* calle* end manda* me__#hour me__after me_pregu* schoo* siemp* so__ME someo* work__#
-3: #hour .__NOT HOME ME ME__ME NOT_BUSY OTHER_. PERSON TEXT_mas UNTIL_the ^__hold ^__will ^_after ^_you anyth* bette* bit count* en__OTHER en__manan* graci* if look no ser shoul* son telef* the__STOP there with you your__$
-4: ._CALL_ME ._IF .__KIN AGO_YOU BUSY__OTHER CAN__. CAN_estoy DRINK_NOW GO JAIL LIFE ME_NOT ME___ME NEW_. NOT_TEXT START STOP__NUMBER TEXT_the TIME ^__i ^_so at__BUSY back_on been every in_ME least mis new now_on seman* soon_$ the tiene todo
-5: #_DAY #_inste* CALL_. CAN DAYT__TEXT HURT IF KIN__on NOT_CAN_estoy NOW___AGAIN TEXT_ME_at TEXT___BUSY ^__ill ^_its detox in__DAY oh sec__$ this
-6: #_$ ._ALMOST ._OTHER CALL__estoy LATER___TEXT ME__OTHER SICK TEXT__BUSY YOU_TEXT ^_se apaga* del__ME en_# me_$ put would
-7: ._WHAT ._YOU AGO AGO_. ALMOST__. CAN_GO DETOX LATER___NOW ME_TIME NOT NOT___NOT NOW_on TEXTS_. WANT YOU_NOT ^__im as__as back_in bajo class do_YOU es good have is mas reall* sec_$ so the__right
-8: ._ME AGAIN___LATER AGAIN_on ALMOST_# DRINK_. DRUG GO_al NOW_YOU OTHER_MEANS ^_and ^_later a__BUSY could estoy_manej* got i por to
-9: ._NOW_ME ._TOOK .__DRINK DAY__LATER HELP MEANS_right NOW__ME OTHER__en THREAT WHO YOU___BUSY ^_llegu* it its just la out they to__LATER y
-10: # ME_. ME__WHAT NOT__NOT NUMBER_NOW YOU_CALL ^__hora puede* see ya your
-11: ._WANT .__PERSON ALMOST_. CAN__ME DAYT___ME ME_al REMOVE STOP__. TOOK a a__right can haha of okay that well
-12: #__# BYE_. OTHER ^__drivi* are_YOU con este from para pero thats yeah
-13: BROKEN CALL OTHER_BUSY_. USE ^_ya and he luego__digo to_TEXT
-14: BUSY__# BUSY__BUSY MEANS__NOW ME_KILL NEW algo en__OUT for the__NOW to__later
-15: BUSY_DAYT ME_GO NUMBER__NOW be bus_$ hasta manan*__digo some was we
-16: CAN_estoy_BUSY lol_$ more now__$ o thank*
-17: DAYT_GO NOT_YOU WHAT how
-18: AGAIN_. PAST TEXTS de la_manan* or timbr* yo
-19: a_sec dias
-20: DAY up_ask
-21: GO_a ahora_estoy ando_bien but
-23: ME__TEXT ^__te
-25: CAN___YOU woke__ask
-27: now_drivi*
-28: ahori*_$
-29: HOSP YOU_LATER_.
-32: ._ME_BUSY
-42: ^_ok
-43: puedo__manej*
-50: conte*__LATER
""",
    "change_time": """
50: #_works #hour CAN_ser ^__mine ^_sunup a__ocho pm set__for swap_me tan_DAYT tipo_#
49: at_bedti*
47: TEXTS__las muy_DAYT
46: OTHER_una ^_middl* mas_tempr*
45: posib*_recib*
44: horar*_$ it_back medio_dia nine
42: medio*
41: move
40: los_dias tarde_a
39: #_is
38: ^_make en_adela* in__TIME media_$
36: nueve_y
35: de_DAYT hour not__early
34: CAN_ME_pick adjus* al_anoch* daily it_comes las_doce mejor wld
33: ME_REMOVE_ME ^_al ^_recor* la_tarde*
32: a__diez mount*__now ponga*
31: NEW_TIME NOW_on TEXT__anoch* inste* otra_hora
30: at_# phone* thats_AGO_ME
29: befor* is_there
28: that_hour
27: #hour_one DAYT_inste* WANT___TIME antes like_# medio_DAY menos the_day
26: NOT__las OTHER_DAYT ^_a ^_swap after* at_night is_good sunup
25: #_or DAYT_NOT a_OTHER dialy* hora lunes make__# mount*__NOW my__time noon now_on quart*_to text too_DAYT
24: ._DAYT ^_moved ^_prefi* middl*__the past_eight
23: ME_up TEXT__las ^_ahora ^_como ^_de diari* do_# esa_hora my_time siemp* to_#
22: DAYT DAYT_de ME_TEXT_up NOW_NOT_a STOP_with TEXTS___DAYT TEXT_ME_a WHAT_es cuand* despu* diffe*_hour every_day me_convi* media* rathe*__from sea sea__OTHER
21: NEW_de_TIME ^_ponme are_bette* good_$ like__$ llega midni* pleas*
20: #hour_NOT CAN___NUMBER ME_WANT_DAYT NEW__to TEXT_antes dont_work from__aroun* from_here la_manan* las__$ otra_$ past send tempr*__$ y_media
19: ME_OTHER NEW_ME STOP__it UNTIL_# ^_too eveni* here_on it__# las_# prefi* thats_when una__despu* you__yours
18: #__be #_but .__TIME CAN___AGO DAYT_ME_BUSY ME___AGO TEXT__TIME ^_por am_$ bette* de_DAY earli* earli*__this early_$ first_thing mejor__la moved_to thats_AGO
17: #_a DAYT_ME DAYT__WANT NOT__acomo* ^_this a__TIME chang* check_in id para__# tan
16: TEXT_AGO TEXT__DAYT TEXT_at TIME TIME__WANT despi* every__$ in__DAYT las to_milk
15: #_NOT ._LATER DAYT_from NOT_a OUT_de ^__$ ^__it a__hora ahi alway* befor*_work favor_$ hora_$ madru* mejor__las puedo_ver work
14: CAN___NEW KIN_every_DAYT NEW__TIME NOT__AGO NOT_so_DAYT NOW_YOU TEXT_ME_at ^__want ^_cravi* about_# best bette*_$ do for__$ horar* las_diez mas_DAYT on__BUSY y_cuart*
13: #_que CAN LATER_# LATER___DAY NOT__the TEXT_en ^__a el_mensa* escri*__a eveni*_$ half__eight kindl* las_manan* las_siete prefi*_en
12: #_and ._TIME DAYT___ME DAYT__bette* LATER___ME NEW_LATER WHAT_a ^_en ^_muy a__doce do__NEW las_DAYT me_acomo* pasam*_a put se_puede so tarde__$
11: ._ME_WANT CAN_WANT CAN_a ME__#hour NOT__DAYT TEXT__at WANT__at ^__le ^__para ^_dont ^_push ^_una baby de__# de__$ las_ocho manda*_a night* para_OTHER switc* tarde
10: # #__TEXT #hour__#hour ._DAY .__BUSY .__CAN DAYT__ME DAYT_is ME_DAYT_. TIME_. TIME_NOT ^_move after_# can__start day_pleas* de__tarde dos_TIME is_bette* it_DAYT later make_it manan*_$ shift tempr*_$
9: #__good ._CAN ._NEW ._WANT CAN_YOU DAYT_for_ME ME_STOP_to ME___YOU NOT_ME OTHER_TEXTS TEXT_LATER WANT WANT__senor* WANT_it WHAT__TEXT ^_mande a_OTHER_DAYT best_$ comes_at dayti* de_# dia_$ go__to las__NOT las_nueve mejor_$ mensa* posib* wake
8: #_y .__DAYT ME_KIN_. ME_los ME_pick NEW OTHER_NUMBER OTHER___DAY REMOVE_ME TEXT_it ^__#hour ^__me ^__puede* ^_es a_medio* adela* bus dos_horas esa_TIME for_ME going_forwa* half_past hora_antes it__$ morni* muy__$ oscur* para pasen* pasen*_a ponme rathe*
7: ._CAN_ME ._TEXT .__AGAIN .__TEXT .__TEXTS BUSY__# CAN__OTHER CAN__be DAYT_. DAYT__. GO_forwa* LATER__WANT NEW_TIME_. NEW__. NOT__a TEXT_en_OTHER TIME_menos ^__chang* ^__manan* ^_mejor ^_they be__$ but_CAN cambi* come dia eso every*_$ house it it__DAYT moles* mover_OTHER_TIME now_so one__cant por_OTHER_DAYT texts the_TIME the__$
6: #hour_pleas* AGAIN_TIME BUSY_is DAY ME__mas ME_in NOT__. OTHER_TIME OTHER__WHAT WANT___BUSY YOU_. ^__de ^__muy after aroun*__$ coffe*_ha days los_TEXTS manda* now para__$ para__manan* perma* tempr*_me the_phone think_befor* to_DAYT to__#
5: #__LATER #_en #hour__you BUSY_so ME_STOP OTHER_GO OTHER__. OTHER__para TEXT__the WANT_# WHAT__las ^__la ^__los ^__mas ^__noche ^_can ^_mount* ask_me b__$ can durin*__# en__DAYT la__$ manda*__las me__tempr* mount*_time no__$ no_more pleas*_$ prefi*_conte* que__pregu* swap_ME tarde* with_ME_KIN would__good you_aroun*
4: #hour_$ #hour_WANT ._TEXT_ME .__NEW DAYT_WANT DAYT_for GO__mejor ME_. ME_levan* TIME_antes YOU_TEXT ^__las ^__wake ^_need ^_texts arizo*_so can_i could_you del__$ despu*_de dont__the es_cuand* i__when in_bed me_levan* mueve* no__acomo* text_befor* the__WANT the__like to__$ when
3: #_$ #_so ._ME_GO .__OTHER CAN_it DAYT_TIME DAYT__BUSY DAYT_senor* LATER LATER__ME ME___TIME NOW_estoy TEXT TIME__. WHAT_. ^_# ^__the ^__time ^_in ^_mande* ^_set a_OTHER_TIME a_later be cant_think eight escri* eso__las i_pick id_rathe* is__ME of__day pleas*_not por__manan* tempr* thank_YOU una_$ work__or
2: #__bette* DAYT_CAN DAYT_do ME__las ME__up ME_convi* ME_queda NEW_ME_TIME TEXTS__LATER TEXT__a TEXT__aroun* WANT__durin* ^_could ^_eveni* are__$ can_you chang*__time come__# como durin*_work en__BUSY first for_#hour hours im las_cinco lo los lunch_$ me_queda my_phone on_$ work_#
1: #__$ #_at ._NOT .__ME BUSY___ME DAYT_mejor ME_BUSY ME_CAN_WANT ME_NEW ME__CAN ME__GO ME___OTHER ME__to NEW_it NUMBER YOU_TEXT_ME YOU__ME ^_entro ^_me a_KIN ahora ajust* ask__at at__$ convi* day_$ despi*_$ durin* durin*_BUSY estoy_dormi* from i_want it_# kowal* las__mejor mas me__# me__#hour medio*_$ mi morni*_are move_it not otra pasam*__las puede__$ put_me seman* si siemp*_$ too__$ turno y__$
-1: ._BUSY ._ME ._OUT BUSY__OTHER LATER__. ME ME___NOW ME__in NEW_OTHER NOT__ME NOT___DAYT OTHER__en TEXT___ME WANT__ME WHAT__OTHER ^__que ^_my all are bueno* despe* escri*__esa in in__$ la_reuni* quier* see tengo_que the_time thing*
-2: DAYT_a HURT KILL ME__para NOT_TEXT OTHER_BUSY OTHER___DAYT TEXTS_. TEXTS__ME WANT_ME WANT_YOU ^__# ^__my de_ME early hay hope is is_ME la la__manan* mood thoug* to to__ME todo vez we
-3: #_TIME #_to DRUG KIN ME_LATER ME__TEXTS ME__YOU ME__de NOT__en OTHER__OTHER OTHER__del OTHER_reuni* TEXT_. TIME___ME ^_it day__$ de en for i inter* llega* me_da of oh rutin* sient* tengo_WHAT tomor* up
-4: #__DAYT BROKEN HOPE NEW__NUMBER NEW__answe* NOW OTHER_DAYT_. TIME_jaja ^__noche* ^_at ^_el an break* do_YOU good noche* on por same well
-5: ._NOW BUSY___DAYT DAYT_# DAYT___NOT DAY__. DRINK ME_las OUT_a ^__up a ando chang*__answe* el if lunch pregu* then
-6: ._START BODY ME_TIME_. ME___GO ME__a ME_da USE YOU becau* del esper* grupo it_$ las_TEXTS up__DAYT
-7: KIN_las NOT OTHER___OTHER OUT TEXT___DAY UNTIL also con its_#hour jaja las_#hour pleas*__me the
-8: #_LATER ._ME_KIN GO MEANS ME_KIN ME___DAYT OTHER YOU_CAN este hit like_#hour this
-9: AGO_#hour BUSY_DAYT BYE CAN___ME HOSP ME__NEW TIME__OTHER good_DAYT haha manan* other reall*
-10: #_de BUSY_TEXT LIFE ME_CAN TEXT___TIME but ill que_hora tarde_por
-11: ALMOST DAYT___OTHER NOW___DAYT PERSON__ME START ^_siemp* ^_so de__DAYT how it_CAN that
-12: #_DAY ._OTHER DAYT__# TEXT_DAYT got much o or still
-13: JAIL ME__ME ^_pregu* at_#hour in__LATER
-14: BUSY__las STOP its the__BUSY un voy
-15: buena*
-16: MINUTES SICK ^_manan* have herma* te
-17: and era
-19: tengo
-20: WHAT_TIME just so_ME
-21: a__BUSY levan*__DAYT
-22: ._ME_TIME ^_llegu*
-23: PROGRAM hoy llego
-24: #hour_in like this_DAYT
-26: PERSON early__$ yeah
-27: was
-28: will
-29: PAST
-30: CLINIC DAYT_y again
-31: numbe*
-32: WANT_to
-33: WHAT__.
-34: CALL
-35: ^__levan*
-40: junta
-41: NOT___TIME TOOK
""",
    "help": """
50: #_es ^_auxil* a_medic cobra* de__HELP estoy_habla* info_$ need__hand opcio* perdi*_con que_signi* quier*_decir rundo* the_scale una_mano
49: befor*_he
48: WANT__hand pongo
47: #_asi on_there the_choic*
46: menu numbe*_or
45: #_did ^_infor* rogel* you_charg*
44: como_funci* mi__mande*
43: a_bed do_ME maqui*_$ puedo_poner
42: ^_is dont_under*
41: paro
40: aprie* echas
39: come_get good_or wats_this
38: JAIL__esta KIN__los NOW_WHAT cost__anyth* eres_una infor*__progr* usted*
37: TEXT_OTHER_. WHAT_conte* WHAT_orden es_grati* is__free los_numer* one__first work_this
36: esto
35: CLINIC_NOW_. ME_HELP_a WANT_PERSON_. runs
34: hows_this is__confi* optio*
33: cravi* much_is por_cada slip
32: ._HELP CAN__reply CAN_this WHAT_MINUTES_algo ayude*__$ count_im de_proba* good__is lee my__see poner
31: HELP_WANT ME_MINUTES_. WHAT_ALMOST_WHAT WHAT_hago ^_hows ^_optio* compa_$ does__# estoy_CALL la_escal* much__it what__this
30: WHAT_se YOU__esto ^_am pongo_$ respu*_$ tomo what_to
29: BUSY__ME ME_TEXT_todos NUMBER_WHAT hago paga_$ para__KIN some_HELP ton__it
28: #__or NOT_CALL NOT_enten* ayuda_no ayude_me boss__una cuest*_$ habla*__un lado_$ palab* si_cambi* this_cost to__AGAIN
27: NOT_YOU WHAT_coman* WHO___CALL conte* de_aqui en__orden orien* whats__for
26: CAN__BUSY HELP STOP_WHAT YOU___ALMOST es__# hes o opcio*_$ pleas*_someb* puede*_ayuda* todav*_me un_dia
25: CLINIC_NOW SICK_WANT WANT___NOW answe* it_norma* machi*_$ numbe*__that por__TEXT se_usa si__conte*
24: HELP_ME_ME JAIL___OTHER ME_UNTIL_this TEXT_YOU_. ^__reads ^_cobra* ^_ocupo a_WHAT cuant*__$ digam* dope my_husba* numer*_o perso*_o pregu*_$ sure_what the_direc* under*__TEXTS words
23: #_about #_is BUSY_HELP_ME ME_answe* ME_respu* WHAT___PROGRAM ^__puede ^_cuant* ^_expla* come_TEXT cost_me hour hours__PERSON no_entie* ocupo__$ para_volve* save__i separ*_$ texti*_i the_# these
22: ALMOST__WHAT CAN_to ^__lost are_ME can__help clini* does goes mando numbe* respo*_$ to_ME_WANT you__robot
21: GO_TEXTS_. IF__de ME_NOT_under* ME_STOP_MINUTES WHAT__aprie* WHAT__conte* WHAT_es YOU__and ^_ayuda ayuda*_$ del_progr* donde expli* heart how__reply i_put instr* lo__escri* numer* polic* put_$ send
20: #__de DRINK__DAY NUMBER_o TEXT_YOU TEXT_todos WANT_CALL_# WANT_HELP WHAT_TIME_ME ^__entie* ^_discu* ^_do ^_quien animo cada__GO don grati* guy_like help__a infor* lo por__calle priva* robot sale stopp* the_worst this__what will__run
19: HELP_ME HELP_NOW ME_USE NOT_WHAT_. WANT_PERSON YOU__the YOU__wheth* ^_si about_$ algo good__# lado o_NOT point__the proba*_$ puse sent sirve work_$
18: #_the ._CAN HELP___WANT KIN__favor* NUMBER__that OTHER_NEW SICK_HELP_. SICK_PERSON TEXT_# algun aprie*_$ ayude*_me bad call coman*__$ compu_$ eso_se favor matar mensa*_$ need servi* shes the__bathr* to_reply una_pregu* use__$
17: ._HELP_OTHER HELP_. HELP___NOT IF___ALMOST TEXT__WANT ^_who a_DAY aca__se confi* cuant* de_WHAT for_$ is__these krato* puse__por saldo se_puede the_BUSY the_numbe* this wats
16: ._ME_CAN ME_OTHER_mano NOT_se WHAT__hay ^__coman* ^__grati* ^_esto advic*__to ambul* ayuda_$ bueno conte*_con cual__el even__this i_say orden_$ pleas* que_pongo the_clini*
15: CAN__HELP CAN___CAN DRUG_NUMBER MINUTES_algo PERSON_. STOP__AGO TOOK_ME WHAT__the ^__$ ^__cuest* ^_es a_WHO_CALL cambi*_$ como_respo* do__type enten*_la esta__ME expla* happe*__i he hours_is it_BUSY juez low more__have neces* numbe*_means or outfi* put que_coman* real__what someb* type
14: ._KIN ._WHAT BUSY_NOT GO__. HELP___ME IF_ME ME__HELP MINUTES__esto NOT__WHAT NOT_reacc* TEXTS_ME TEXTS__. TEXT___WHAT WANT__CAN WHAT___TEXTS ^__tengo ^_boss a_OTHER_HOME any_HELP conte*_a forgo* half i__# le__$ letra* mano mood_mean narca* robot_$ talki*_to the__WHAT the_churc* this_$ yo_que
13: ._TOOK_ME ALMOST_. CALL_# CALL__OTHER ME_TOOK_OTHER ME__en OTHER_animo WHAT WHAT_NUMBER_es WHAT__# WHAT__este ^_are cost could_you count__ME discu* guy_WANT_ME hall heart__i k late no_reacc* pleas*__im verda* verda*_del yeste*
12: ._WHAT_WHAT CAN_ME CAN___BUSY DETOX_. DRINK__y GO___ME HELP_OTHER ME__an NOT__right OTHER_SICK_. OTHER_mano WANT___STOP WHAT_NUMBER WHAT_are_TEXTS WHAT_count* WHAT_es_OTHER al_# con_animo decir en_vez entie* es_esto esto_me exact*_$ findi*_a forgo*_how is__OUT might_ME might__have por__CALL ray tengo_que una__WHAT use_this van
11: ._SICK_HELP IF_NOT_conte* ME_MINUTES ME_have MINUTES NOT_enten*_OTHER OTHER_# OTHER_has SICK__WANT TEXT_. TEXT__y WHAT___LATER WHAT__is WHO_reads YOU_a_BROKEN ^__sos ^_el con__TEXTS decir_WHAT even_is expli*_me for_these happy_$ house i__both i_talki* in__CAN info infor*__PROGRAM is_good llegu*_el lost manda_$ me__favor numbe*__mood numer*__$ of__thing perso*__compu* puedo_manda* que__enten* que_tengo real right_$ say_# se__$ signi*__$ the_JAIL the_cravi* to_right
10: #__OTHER #_como ._WHO_TIME .__HELP KIN_NOT NOT__mas TIME_ME WHAT__TEXT WHAT_pongo YOU__ME ^__usted ^_does a_# algo_$ de_# de_numer* del__lado direc*_AGO es__$ este__$ esto_de go__$ happe* happy hay i__under* le mis_respu* month*_becau* mood no_enten* numer*_junto* puedo se__respo* tambi* tell that_right these_$ to__real to_answe* una__$ y_IF
9: .__NEW AGO___ME CAN_ME_say HELP__WANT HELP_por_WANT JAIL__ME KIN__esta LATER__. ME_NEW_the ME__con NOT___OTHER PERSON__to TEXT_TEXTS_. WHAT_TEXT YOU_MINUTES ^__here ^__leen ^__you ^_me a_PERSON a_algui* a_machi* a_real aqui__AGO ayuda bien both dando eche enten*_OTHER good_WHAT help__here me_$ no__entie* or__$ robot__perso* se_MINUTES text_$ the__$ to__every what_do what_is
8: #_and ._DIE_WANT AGO_uno CAN_ME_TEXT CAN___USE DAY___ALMOST DAY_and JAIL_to KIN_is ME_NOT_TEXT ME__DRINK OTHER_escal* TEXTS_. TEXTS_WHAT WHAT__WHAT WHAT___AGAIN YOU___NOT ^__funci* ^__me ^_wats al__$ antoj* aqui_que bad__ME charg* charg*_for clue comin*__and como__hago cuand*__esto dont__$ entie*_lo ganas hace hasta_cuand* help here i_cant la_mano manda* me__mano my_house para__son pleas*_$ por__$ quier*_matar respu* say__$ son the_BUSY_BUSY to_ME walk_me what__as what__can zero_NOT
7: #__did ._PERSON GO_OTHER_BODY HELP_ME_. ME_BUSY_NOT ME__MINUTES ME__the NOT__OTHER NUMBER___NUMBER OTHER_DAYT OTHER_TEXTS_. PROGRAM_. TEXTS__NOT WHAT__IF WHAT___NOW WHAT___NUMBER WHAT__trata ^__ven ^_whats advic*_CAN and_what back_$ behin* bueno_$ cuest* estos_TEXTS have__direc* i__$ it_run los_TEXTS manda messa*__am nurse or__perso* quien_lee same__for se_CAN soy up_ME_MINUTES vez_de werk where__i y_NOT zero
6: ._CALL_PERSON ALMOST_de CLINIC_o HELP__ME IF_NEW_de IF__conte* KIN___SICK ME_NOW ME_WANT_HELP ME__TOOK ME___HELP MINUTES_for NUMBER_. NUMBER_or OTHER___WHAT OTHER_is STOP__WHAT STOP___WANT TEXT TEXTS_a_ME TEXT_los USE WHAT__YOU WHAT__se ^__am ^__conte* ^__dont ^__es ^__que ^__this ^_lo ^_neces* ^_soy a_robot ahoga*_no am__talki* and_WHAT ayude* bien__HELP chang*__numbe* compu*_$ consi*__WANT does__work does_mood el_animo how is__norma* lo_cambi* los__$ me_anyth* me_entra might_i mood_WHAT my__help my_po nine oiga one_goes read__good sale_$ the_dorm there_$ van__cobra* what_i with__numbe* ya__doy
5: ._SICK ._TEXT CAN_do HELP_por HOPE_ME ME_JAIL ME__AGAIN ME__STOP ME__TEXT ME___DAY ME__del ME__here ME__por ME_los ME_to NEW_. PERSON_WHAT_ME SICK_PERSON_. WHAT_YOU WHAT__goes ^__ayuda* ^_pleas* a_WHAT_TIME a__$ by__for con__$ confi*_$ cost_ME could_use de__chuy del_otro dicen did_yeste* do dos_numer* drank el_cravi* esto_y estoy favor_$ first for_again gasta__saldo infor*__WANT is__askin* la__ayude* need__$ ocupo optio*_$ otro__$ pagar_algo recae tengo_WHAT text the__once thing_work this__CAN this_lol tres uno_USE what_even
4: #__WRONG #__lo #__se ._CALL ._WHO .__TIME BROKEN_con BUSY_ME CAN_TEXT_. CAN_do_YOU GO_TEXTS HELP__conse* HELP__here ME_TOOK ME__YOU ME___TEXT ME__mano ME__that ME__to NOT_se_WHAT OTHER_SICK TEXT__answe* TOOK__OTHER UNTIL__WANT WHAT__scale WHAT_do WHO__TEXT ^__# ^__call ^__una ^_mando ^_not ^_opcio* algui* ambul*_$ and__WANT ando answe*_$ choic*_$ como compu count*_as day_$ del__$ docto*_ya dope_was dos entra_el es es_OTHER estoy_ahoga* is__# la__$ neck now numbe*__two o_PERSON o__$ or_# para_WHAT que_son refie* send_$ this_PROGRAM to_ask wey_me whats__# whats_the where__ME who_runs ya_$
3: #_a #_y ._WANT ._WANT_HELP .__SICK .__WHAT AGAIN_de BODY__ME BROKEN_. CAN_does DIE_WANT DRUG__bad GO__KILL JAIL ME__BROKEN ME___DRUG ME__ahoga* ME_in NEW__. NOT_BUSY NOT_sure_WHAT NOW_NOT_doy NUMBER__two OTHER__o OUT__ME SICK UNTIL_AGO WANT_ME_. WHAT__WANT WHAT___ME WRONG___NEW ^__le ^_im ^_no ^_ya a__llamo any__for cada__$ can__say day duboi*_$ el__$ el_tomo en_AGAIN es__ME es__OTHER esta estos_TEXTS_ME estos__me favor_calle go guy_WANT infor*_$ is_# llego lo__$ malo me mensa*_me my_numbe* neces*__no por_WANT_CALL porqu* porqu*__USE que__$ real__$ right save__ME signi*_el the_best this_OUT this_comin* this_pleas* throu* yo
2: #_WHAT .__PERSON AGO_. BROKEN_OTHER CAN__CAN CAN__USE HELP__. ME_OUT ME_WHAT_. ME__on ME_do ME_dunno_WHAT NEW__CAN OTHER__. OTHER__en PERSON__verda* WANT_ME WANT__de WHAT__ALMOST WHAT__CAN WHAT___TEXT WHO_runs YOU_WHAT ^_para a__TIME a_compu* and_OTHER attac*__think be__ME bot_$ comin*_from cravi*__que cuant*_sale dos_NUMBER dos__junto* dunno_what es_mucho estos__ME expla*__to for_AGAIN for_mood forgo*_CAN from__what high_numbe* i_dont i_text im lo__perso* mi_tambi* my need_help no numbe*_$ puse_# que__aprie* que_orden quien_llamo real_human scale seno tell_ME tengo the__what the_card think_call under*__$ usted you__wheth*
1: ._CAN_ME ._ME_BROKEN BODY___ALMOST CALL__. CALL__CAN CAN_YOU CAN__fill CAN__medio HELP__OTHER HURT_ME_ALMOST IF_ME_DRINK IF_NEW IF___TEXT LATER_#_DAY ME_NEW ME___OUT ME__and NOT___TOOK OTHER_del PERSON PERSON__ME PROGRAM TEXT__# WHAT_it WHAT_tengo WHO_lee YOU_WANT_ME YOU___NEW ^__ray ^_can ^_i ^_que a_donde anoni* any_help bad_$ bill can cant conte*_$ count* do__right duboi* entie*_$ es_$ favor*_or first_$ geral* hago__conte* i i_send it__$ know__to mean__or no__entra no_conte* norma*_to only organ*__TEXTS para__sirve que_yo runs_this se_conte* singl*__$ stuff__ME tengo_WHAT_MINUTES this_about to_BROKEN to_USE_LATER uno walk_ME_UNTIL what__write
-1: #__$ #__ALMOST ._NUMBER .__OTHER ALMOST__. CAN___WHAT DAY DAY_. HELP___KIN HOPE KIN__HELP ME_KIN ME_know NOT_TEXT NOW OTHER_WHAT OTHER___NOT OTHER__se OTHER__y PAST REMOVE WHAT_NOT WHAT__ME WHAT___OTHER YOU__. ^__en al are_YOU bette* can__get class didnt el help__$ ill it know lol matte* maybe mean_$ pasti* plan point* solo tan time to_help under*_how up_$ voy y_$
-2: ._NOT ._STOP .__DAY .__WANT DIE_. KIN__SICK ME_CAN ME_NOT ME___OTHER NOT_. OTHER___ME STOP_this WANT___TEXT WHAT_IF WHAT_does ^_this an contr* desde else esto__OTHER its make mi_espos* or__ME para__NOT prett* se__poner this_numbe* va y
-3: ._TEXTS .__WRONG BODY___ME CAN___OTHER HELP_a KILL_. ME_CALL ME__WHAT ME___ME NUMBER_# NUMBER_AGAIN STOP TEXT_mas WANT__TEXT WHAT__of WHAT_un ^_it ^_o ^_the and bonit* de_$ entie*_nada every* gobie* help_$ i__these idea in_ME is is__thing las many me_pleas* phone syste* with y_ME
-4: ._ME ._NEW .__BUSY ME_NOT_BODY ME_WANT_. NEW_WHAT NOT_WANT NOW__ME OTHER_DAY_. OTHER__los WHAT___WHO YOU___NUMBER ^__not de_esto decid* ever getti* hmm inter* last me__esto me_pregu* otra se_ME ser__$ stop sus them then to to__ME todo un well
-5: #_$ BROKEN_ME KIN ME_TEXT NEW STOP__. WHAT__de YOU__to en es__WHAT from graci* is_anyon* jaja llega* love numbe*__this of por thing* thoug* when
-6: ._ME_GO ._WHAT_ME CAN_. NOW_. OTHER_. OTHER___OTHER TEXT__ME TIME_. ^__my ayude_a cance* de__ME hay__$ just me__respi* name que_$ su think this_NUMBER tomor* un_# which
-7: ._NOW .__NOT CAN_CALL DAY__. KILL_WHAT LATER ME_TEXTS ME_TEXT_a ME__with NEW_NUMBER NOT_WHAT_NOT OTHER__pero TEXT__TEXTS TEXT__this TEXT_some WANT__ME ^__can ^__how a con del do__ALMOST en_OTHER got mejor these__$ too
-8: #_ALMOST .__ALMOST IF__WANT LIFE ME__is NOT NOT___ME about do__know feel have if__need in is__ME las_# pero que shoul* talk_to you__$
-9: #_AGO ._ALMOST BUSY ME__LATER NOT__ME SICK_HELP_ME WHAT___HELP ^__de ^_la actua* cuand*__$ de good hoy mood_# need_to pleas*__me the was what__you
-10: .__BODY CAN__ME DAYT STOP__TEXTS ^_los do__WANT domin* remem* rent_$ ser to_CALL why
-11: ME__mas OTHER TEXT__NOT ^__como ^__that ^_and be como_$ hard helpi* oh on peopl* quier*_que recib*
-12: ._ME_USE CALL_ME HOPE_. ME_WANT_a dio haha like menos of__$
-13: ME_START ME__TEXTS NOT_de manda__$ more nadie off she to_STOP ya
-14: ALMOST_# ME_. NOT_ME_TEXT WANT__con WHAT_CAN ^_or had thats they use_$
-15: GO ME__IF OTHER_NOT YOU reall* your
-16: NOT_BODY ^_mi so yeah
-17: TEXT__AGAIN at but
-18: CALL salir_me
-19: NUMBER__this helpe*
-20: ME___PERSON STOP_. espos*
-21: this_HELP would
-22: CAN___TEXT HURT__.
-23: NEW_OTHER helps
-24: YOU_TEXT ^__what han herma*
-25: CAN___STOP that
-26: NEW_NUMBER_. creo_que into let_me no__nada
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
48: acept* al_progr*
47: name_down
46: ponme shine unir
45: ^_inici* entra* in_whats
44: arrep* puede__a
42: undo
41: ^_comie* cance*_por entro
40: accid* add__numbe* in_$
39: add diari*
38: conec*_de de_nuevo reini*
37: WHAT_DAY_. em se_CAN su_servi*
36: hacen_falta suscr*_$
35: ._START
34: can__start
33: chequ*_$ en_OTHER_REMOVE name_is pause_$ tambi* yes_$
32: TEXTS_AGAIN ahead_and por_error y_WANT_WHAT yes_START
31: REMOVE__DRUG START_. a_texte* opt
30: ME_#_ME it__DAYT told__to
29: ME_inter* NOT__STOP NOT_more_LATER WANT_parti* mande* mis__$ re__ME
28: ME_animo OTHER_PROGRAM_. START_AGAIN TEXT_on mood_TEXTS
27: ^_count para_START parte
26: ^__$ clini* me_dijer* me_inter* otra__con
25: AGAIN__WANT ^_prend* check me_apunt* on__list sin
24: CAN__rejoi* ME__tambi* START_ME WHAT_to_STOP inscr* no__hold nombr*_tambi*
23: START comie*_$ denme i_stopp* id_like parti* put_me sendi* sign_up took_mysel* want
22: STOP_NOT WANT__AGAIN entra*_a me_llamo me_pleas* opt_in part__it rejoi*_$ said si them this_numbe* to__thank unsto* your_texts
21: PROGRAM WANT___PROGRAM ^_reins* ^_yes add_ME add__NUMBER daily__$ else__NOT entra*_$ more_LATER quier* quier*_lo
20: IF_acept* NEW_ME_mind agarr*_el cance* habia in__WHAT name nuevo_me the_check would_like
19: START_ME_. TEXT__too YOU_CAN_REMOVE ^__puede* me__numbe* part
18: ME_equiv* STOP_but TEXT_START again_i back__$ back_on give__anoth* like__try mysel*_off texts
17: AGAIN_AGAIN_TEXT DAY__ME DAY___WANT ME_tambi* NEW_here STOP___AGAIN WANT_START a_esto anoth* said_TEXT the_TEXTS
16: START_con STOP_by WHAT_ME_START ^__in anota_me dale los_mensa* puse_STOP the_daily vuelv*_a ya_girl yo
15: NEW__mind TEXT_un_TEXTS anota* dijo go_$ part_of regre* texti* up_$
14: AGAIN_WANT ME_in ME_up NOT_WHAT_to TEXTS TEXT_STOP TEXT___DAY TEXT__on WANT WANT__do WRONG YOU___KIN can_i for__texts las_pregu* me put_ME soy sumam*
13: ._WHAT_DAY ME_START_a ^_resum* ^_set ago didnt_mean em_AGAIN enrol* here join late like__parti* list more__im ready since text try_it want__be
12: CAN___START ME_AGAIN_in ME__on ME_boy OTHER_REMOVE TEXT TEXT_OTHER WANT__OTHER WHAT_ME_TEXT YOU___ME do_ME_TEXT ese every_day good__go im__$ it_$ los_TEXTS my__down on__progr* que__escri* says stop tambi*__del to__TEXTS to__YOU told_you usted* vengo__parte
11: ._CAN_ME ._ME_CALL AGAIN_. AGAIN___TEXTS START_AGAIN_AGAIN STOP_. TEXT_de_NEW WANT__. WANT__be WANT_in WHAT_ME cance*_$ chang*__mind como esto how_about i__back lets like_to meant_for mood my_broth* quier*_darme rough start__up turn up
10: ME_PERSON ME__with ME_dijer* START__WANT TEXTS_. YOU_. ^__my ^_how a_TEXT but_can can_take chequ* daily girl_up i__stop inscr*_me me__day soi someb* stop_was told_YOU try vez was_meant
9: CAN_AGAIN CAN___ME ME_TEXT_on ME__DAY NOT__LATER WANT__START WANT___START WANT__the ^_la agree__get de_NEW empie* llevo__dias opt__in recib* texto* to__$
8: ._WANT AGAIN_TEXT ME_AGAIN ME___ALMOST NEW_. PAST___WANT START__ME START_a TEXT__AGO TEXT___ME WANT_. WHAT_for_PERSON ^__about ^__its am aqui back__the en_eso join_pleas* quit sus_TEXTS
7: ._AGAIN ._ME .__ME AGAIN__ME CAN_REMOVE_ME DAY_and ME_START_. ME__por NEW___WANT OTHER_PERSON OUT_ME_. REMOVE_. WANT__TEXTS WANT_to_START WHAT__STOP ^__de ^__espos* ^_si acept*__me animo can_you este_NUMBER estoy_REMOVE group i__like it_back los_WANT manda_me mis_mensa* progr*_$ pues queri* sendi*_$ set_me start_$ told
6: #_DAY_USE ._NOT_WHAT .__OTHER AGAIN_up DAY__and IF_WANT ME_KIN WANT___TEXT WANT___YOU ^__couns* ^__el ^__want ^_didnt ^_hola ^_id ^_otra del__$ do enrol*_$ every_DAY hit_stop in__name los_texto* manda* miss new numbe* ocupo parte_del parti*_$ puse si_acept* so__ME socor* the_TEXTS_NOW the_progr* to__list to_quit
5: ._NOW .__AGAIN CAN__TEXT DAY DAYT_but_CAN GO_ins IF__. REMOVE REMOVE_para_START START_TEXT START__. START__YOU START_por_WANT STOP__ME TEXT__. TEXT__TEXTS TEXT___TEXTS WHAT_for ^__me ^_react* ^_regis* ^_turn and_ME can__get check_in en__REMOVE estoy_listo extra*__TEXTS fui ins_$ las_TEXTS le los me_back the__TEXTS the_list want_the
4: ._ME_PERSON .__REMOVE AGAIN_AGAIN HOPE ME_CAN_WANT ME__. ME___AGAIN ME__up NEW___TEXT NOT_REMOVE_ME PROGRAM_. START__WHAT ^__stop ^__vez ^_conec* ^_put escri* eso llamo los_habia por_WRONG puede set subsc* take turn__back
3: ._CAN .__KIN AGAIN AGAIN__los CAN_ME CAN__ME CAN___TEXT GO GO_AGAIN IF__START ME_CAN_START ME__START ME__este OTHER___TEXT OTHER___TEXTS TEXT_. WANT_GO_a WHAT__. accid*__out agree__TEXT back does him listo los__$ mando maria on pleas*_$ the__$ too took__off try__$ unsto*_$ want_in your
2: ._START_NOW .__IF .__START CAN__a CAN_about ME___TEXT NOW_girl OUT__. TEXTS___ME TOOK_ME_REMOVE WANT_._ME YOU__a ^__equiv* ^_start and_want back_in back_up comen* day didnt__to en__dispe* for_someb* fue got__$ la_clini* lista_$ mucho on_pleas* opted para_START_ME regis* said_text soy_NEW take__off that_STOP that__home the_mood this__START you_text
1: AGAIN__con CAN DRUG GO_on ME_AGAIN_up ME_CAN ME_START_up ME__TEXT ME_las NUMBER_para OTHER_ALMOST OTHER__AGAIN OTHER_dispe* PERSON REMOVE__. STOP_._ME TEXTS_NOW_that WANT__parte YOU__NEW ^_empez* ^_yo accid*__OUT agree_to can carte*__OTHER dispe* down_$ el_dispe* give hold_im ins new_here numer*_para of__$ opted_out otra__$ por__$ progr* quier*__de ser__del sign start_them texts__that that__HOME the_TEXTS_AGAIN vez_$ was your_progr*
-1: ._NOT_ME .__GO .__TEXT HELP_ME KIN__ME ME___OTHER NOT___ME WHAT ^_# ^_it ^_its ask compr* dos en graci* hit in inclu* ive me__otra more my__$ start_my texts__$ vuelv*
-2: ._STOP_ME CAN___STOP DAYT HOME KIN_ME KIN___AGAIN KIN___WANT OTHER___ME WANT_ME WANT__TIME YOU__the YOU__to ^_stop a__$ activ* casa da he make para que se sign_$ tengo they to_start with_ME y__GO
-3: AGO ME_TOOK OTHER_. TEXT_a ^__i empez*_a it__ME see snapc* when
-4: # ._NUMBER ._OTHER HELP ME___ME ME___NOT ME___PROGRAM ME___TEXTS START_in TEXT_OUT WANT_a WHO ^_i activ*_$ actua* alta for__$ manan* me_quier* off__list quest* so softb* the un would y
-5: #hour #tel ._IF_ME ._REMOVE_ME BUSY_. HURT NOW NOW_. OTHER_DAY TOOK compu* ex haha if la no some well with
-6: BODY CALL_ME HOSP JAIL MEANS NUMBER_. OTHER ^_no ^_so el mi right that thats these thoug* una you
-7: ._STOP BUSY ME_OUT MINUTES REMOVE_this a_pregu* are askin* my texts_on
-8: .__NOT DRINK break from got i_mean join_me one todo
-9: LATER START_OTHER WANT___REMOVE a de phone quier*_GO voy
-10: CAN__TEXTS and have let nos of stop_$ want_to
-11: BROKEN for i_can is las like mas need or to__ME where
-12: ._REMOVE AGAIN___START DAY_. GO_to know
-13: ^_cance* great the_START
-14: KILL KIN_. NEW_NUMBER NUMBER_NEW STOP_los UNTIL es para_OTHER reall*
-15: NOT will
-16: ME_NOT TIME YOU_WANT but equip* para_volve* thing* what
-17: ._TEXT_OUT just we
-18: STOP___TEXTS
-19: AWAY ME_ALMOST NOT_ME ^_alta
-21: NOW_ME NOW_NOT
-22: TEXT___DAYT ^_sigan sigan
-23: #_$ WANT__STOP
-24: CALL DIE out_$
-26: WANT_STOP
-27: NOT_WANT
-28: WANT___ME signi* then
-31: start*
-33: STOP_TEXT WANT_OUT
-35: START__REMOVE
-39: conti*
-40: segui*
""",
    "new_number": """
50: #tel diff got_mysel* sim text_here
43: NEW_# save_this
42: mude
41: ^_apunt* ahora__el swapp*_sims usen
40: NEW_NUMBER
39: el_viejo
38: este linea
37: ^_text anote aqui_$
36: numbe*
35: este_$ old_one
34: OTHER_NUMBER_KIN de_antes
33: me__#tel
32: #__im ahora_$
31: the_#
30: #_# NUMBER_NEW el_bueno
29: ME_OTHER_STOP ME__al NUMBER STOP__# en_adela* este__OTHER va__ser
28: NOT__the START_este ^__sims is_kelly numer* pase
27: NUMBER__AWAY use
26: NEW_ME_NUMBER NEW__NUMBER conte*__el it_$
25: #__this NEW__its guard*__$
23: #_now NEW ^_movin* so_ME_TEXT soy
22: NOW__en NUMBER_DAY_. ^__parti* les sims_$ tener__numer*
21: ._OTHER_DAY NEW_. NUMBER_a ahora con_NUMBER esta_$ estre* hoy_me la__vieja
20: here use__#
19: #_numbe* ex
18: #__# ME_NUMBER_NEW a_parti* and_TEXT doy manan* moved this
17: #__NOW ME_a NEW_NUMBER_. YOU___NEW cance* el_numer* otra sims they_would* viejo
16: NUMBER__YOU NUMBER__be TEXT__NEW ^__to ^_pleas* cambi* estre*_NUMBER gover*_NUMBER new__$ otro the__one todo__NUMBER
15: NUMBER__NEW REMOVE_ME_PAST ^__this anter* guard* me_mude ones__its saque this_one uso_OTHER
14: ._NEW ME__a NUMBER__NOW NUMBER___NOW STOP el el_# favor__# now_im
13: GO__NEW NOW_NOT OTHER_KIN_NOW PAST_NUMBER_. media*_$ next now one_$ put_this
12: #__$ ME__NUMBER NUMBER_in NUMBER_is_NEW OTHER___KIN OTHER__porqu* is_GO keep_my media* plan swap_my uso_el would*__me
11: ME__#tel NEW_NUMBER_next NOT__ME PAST_NUMBER USE__# ^__este ^_digan a__conse* a_ser digit* is__new monda* new__numbe* next_week otra_linea text y__numer*
10: ._TEXT ME_TEXTS NUMBER_this OTHER_bueno ^__otro numbe*__be switc* termi*_en tomor*_$ viejo__no viejo_ya
9: ._START ME__en TEXT_ME_own TEXT__own aqui movin*_to my_job reach_me swapp* this_phone will
8: #_new ._LATER ._USE GO_a NUMBER_por OTHER_# STOP_. STOP_esta_NUMBER ^_desde ^_its chang* compa* de_NOW favor_# lol_here paso so_ME tengo
7: #_fyi ._NUMBER_NEW NOW YOU__ME and__NOT anoth*_numbe* is__numbe* is_now kelly_NEW me por_WANT
6: DAYT_ME ME__ME ME___ME NEW___WHAT NUMBER__OTHER NUMBER_anter* OTHER_del REMOVE__PAST ^__telef* ^_swap chip is new numbe*__me numbe*_now quedo text_my to_chang* voy__tener you_text
5: #tel_$ DAY_. NOT___OTHER NUMBER___USE OTHER_JAIL_. PERSON__este ^__mude ^_old al de_baja digan_a el__ahora el_mismo for__use had hecto* its__$ linea__la numer*_el same_ME same_me to__NEW usen__$
4: ._TOOK AGO_OTHER LATER__. ME_NUMBER NEW_de_NUMBER NEW_is NUMBER___NEW START__. STOP_esta WHAT___NUMBER YOU_TEXT YOU___ME ^__line after chip_nuevo con__numer* el__$ got my_numbe* phone__to por_favor stops__$
3: ._OTHER_NUMBER .__NOW AGO__ME DAY NUMBER_NOT NUMBER_to ^__lupe ^_swapp* boost cel conse* de__marte* es lo mi_telef* my__numbe* new_numbe* se_OTHER termi*__# this_ones
2: ._YOU .__TEXT AGAIN_NUMBER BROKEN KIN__ME KIN___NUMBER ME_TEXT ME_TEXT_a ME__have ME__to NEW__NEW NEW_one NUMBER_con OTHER___NOT TEXT___NUMBER adela* aviso_WHAT digan__ME getti* linea_vieja lo_quita* los_marte* me_other on__new otro_numer* pleas* porqu* que telep* tomor*
1: DAYT__NUMBER ME_NEW ME___NEW NOW_uso NUMBER_. NUMBER_NUMBER NUMBER__GO NUMBER__WANT NUMBER___TEXT OTHER_WHAT OTHER__. TEXT_ME WHAT___ME ^__code ^__mysel* ^_el aca_$ ahora_uso code__# digan__mi fyi lost me_$ no__$ nuevo numbe*__tonig* one the_numbe* tracf* with
-1: ._NOW ME ME_USE ME___STOP NEW__for NOT___NEW NUMBER__. NUMBER___OTHER PAST TEXTS_. TEXT_NEW ^_#tel for her not quier* whoev*
-2: ._NOT IF KIN ME___OTHER NUMBER__# NUMBER_y_NOT REMOVE_. YOU__. ^__$ ^_este a a_new acabo good its_GO la old phone that todos we ya yo your
-3: HOSP NOT NOT_es NUMBER__NOT NUMBER_for OTHER STOP_OTHER WANT__. ^__que en_OTHER mas para to y__OTHER
-4: .__YOU BYE DAYT DAY_its ME_KIN_. NEW__BUSY ^__me mi__cambi* numbe*_for o su te thing today
-5: #_DAY ._WHAT NEW_OTHER NEW___TEXT NEW__en a_NEW_NUMBER all de his i is_NOT mi one_is this_numbe* was
-6: .__WANT CAN REMOVE__NUMBER WANT WHAT WHAT_NUMBER ^_new and anoth* is_ME numbe*__#tel on__other un
-7: ._ME ._ME_NEW ._REMOVE .__WHAT AGO CALL YOU ^_mi de__NUMBER este_NUMBER_NOW este__NOW me__otro mio_$ my_old
-8: BUSY LIFE just other try
-9: ._STOP NUMBER_._NOW
-10: NOW___NEW START_ME TIME at una
-11: .__CAN KIN___NOT OTHER_NUMBER but compr* he of__NUMBER
-12: NEW__of NOW___ME OTHER_NUMBER_. PERSON WANT___NUMBER stop
-13: # ALMOST ME__KIN mismo_numer* of
-14: NEW___NUMBER NUMBER__este TEXT__NUMBER do mismo_NUMBER vez
-15: KIN__de NUMBER___CALL right
-16: TEXT_a_NEW WRONG
-17: dueno quier*_cambi*
-18: CALL_ME
-19: .__TOOK WHO
-20: NOT___NUMBER
-21: OTHER__NEW de_NEW new_phone
-23: same_NUMBER
-24: este_NUMBER
-25: NOW_se OTHER__de celul* is__$
-27: .__PERSON
-28: KIN___NEW NUMBER__#tel era got__new
-35: is_mine
-39: murio
""",
    "mood about 2": """
50: NOT_good WHAT_YOU_digo ^_anxio* ^_devas* ^_frust* ^_hecho ^_horri* ^_shitt* ^_wreck* aguit* angus* apach*_$ asham* bajit* bajon* crapp* depre depre* depri* destr* encab* enoja*_con hopel* jodid* lower mas_hondo nada_bien so_alone today_is trist* wreck
49: ^_poorl* ^_upset angry decai* deses* every*_sucks rough
48: ^_mal
47: ^__rubbi* ^_irrit* de_animo doing_so
46: NOT__good an_ME tiran*_a
45: there*__left worth*
44: STOP__en ^__desde ^_disco* de_malas el__herma* im__ok
43: hones*_$ no__bien nothi*_helps
42: ^__leani* ^_awful ^_stres* ^_terri* gloom* mano preoc*
41: cansa*_y no__caso
40: bad_day the_anxie*
39: ^__mal ^_ansio* funk store_up the_head
38: ^__caraj* blue_$ dos__tres
37: absol*__$ disap*_$ peor sient*__basur*
36: like_shit
35: ME_GO_bien ^__angry digam*_$ three__a
34: ^_arras* ^_bad amarg*
33: ^_mad dific*_$ on__day
32: ^__off
31: ^__bad ^_fatal ^_pesim* becau*_my de__patad* havin*__hard low no__nada trajo_$
30: NOT_happy ^_trist* not__great sad the_core the_dumps
29: NOW__fondo ^__sad miser*__$ terri* worst_DAY
28: WHAT_YOU ^_homes* ^_miser* con__ansie* cried ganas_de los_suelo* lousy strug* strug*__$
27: WANT_crap ^_desan* hundi*_$ mas_NOT reall*_strug* todo__negro
26: but__great lonel* miss sin_esper* stres*_out
25: BROKEN__just ^__la ^_lousy fatal la_frega* like_crap mad my_nerve* nerve* rotte* wagon_satur* worst_day
24: ^_blue ^_peor cryin* disgu*__ME fraca*__$ que_digam*
23: BODY_is_BROKEN ME_NOT_BODY NOT__bien NOT__mas desan* feeli* heart__broke mal over_here real
22: HOPE__NOT KIN_. KIN___NOT ^__and ^__broth* crank* defea* dio__bajon good__TEXT mood vergu*
21: KIN___ME ME_see_ME NOW__NOT ^_hate absol*_zero ando__y awful_DAY botto* but_made de_mal gutte*_$ llora* pesim*
20: BROKEN___BROKEN ^__ganas apaga*_$ aqui_sigo been_good broke__a dread*_$ love_just poco_mal rope__this the_whole verda*_$ very
19: ._NOT_ME DIE__be ME_LIFE ^_could* ^_sad all_DAYT as__NOT dark dos_o estoy_WHAT llama* mierd* mood_$ mucha off_$ tengo_corte toda
18: ME___JAIL ^_aint ^_pisse* ^_prett* apach* caraj*_$ hard let not_great nunca over__$ sick_about
17: ME_sient*_HOPE NOT___HOPE NOT_so ^_dissa* ^_kind and_WANT bad_$ be__worse crumm*_$ disgu*_with down_$ every*__$ me_tiene nada_solo pero_aqui
16: BODY__BROKEN ME_trajo ^_de ^_dread* ^_rough ando de_mucho down fue hate_mysel* malis* miss__kids sad_$ verda* want__disap*
15: DRINK_._CALL ME__USE NOT_YOU OTHER_del ^__am ^__just ^__poco ^_nervi* about__cousi* bad_as con_esto el_bajon me_sient* mysel*_$ nada__soy nervi* not_feeli* todo truck
14: ME_nerve* NOT__caso NOT_para OUT__. ^_ando ^_down ^_estoy ^_low and_tired ando_bien been__thats but__safe con_OTHER de_OTHER drink__me in_ME la_custo* levan*__mas mal_y mas__WHAT muy_HOPE of__$ porqu* sient*_HOPE so_hot tengo_JAIL today worri*
13: ME_sient*_WHAT STOP__ME ^__feel ^__sient* ^_drown* ^_in awful but_ME core_$ de__ching* doing__good hecha_pedaz* mood__TEXT not_ok por_OTHER tome__nuevo
12: GO___KIN ^_medio ^_super a__time all_$ animo bajon_fuert* estoy_apaga* extra*_ME_LIFE in__dumps llora*_$ mas__YOU of_bumme* pedaz* scare*__of segui* this__more vergu*_decir*
11: HOPE_and ME_sient* NOW_ME_a ^__trist* ^_gutte* anyon* baja con_ganas destr*__BROKEN dia__quita* drink_call foul good_$ hecha_DRINK herma* pedaz*_no shit since the_best torn_up under__weath* vergu*__pero worri*__about
10: ._THREAT BROKEN_toda ME_WANT ME__BROKEN ME__OTHER ME_a NOT__. NOW_IF ^_store about cant__this decir*_pero estoy__$ extra*_mi feeli*__day lo much muy not__best perdi_toda pisse*_REMOVE que__levan* sin te this_day
9: HOPE ME__bien NOT_BUSY ^__$ ^__dia ^__feeli* ^_con ^_un a__day becau*_ME dissa* do__NOT furio* nothi* too_great worst__been
8: NOT__sient* NOT_ok WHAT_ME_levan* ^__extra* ^__feo ^__por ^_feeli* ^_hoy ^_like ^_para ^_trick* alma__$ feel__$ im__$ kille*_himse* like__$ made__to much_worse muy__$ not pero_DRINK reall*__$ rough_day this_landl* toque__$ toque_fondo trick*__$ with__landl* y_NOT
7: ._HOPE ._ME_HOPE ._NOW_DRUG .__DAY DIE_to ME_CALL_. ME_STOP ME__WANT ME___OTHER NOT_ME_CALL NOT_OTHER NOT_the NOW__a OTHER_bajon STOP_OTHER STOP_here WHAT_PAST WHAT_digam* a_bit algo__$ ansio*_$ bad_mood con con_ALMOST esper* it__$ just_want kind__bumme* la_patad* lonel*_$ much__hurts por so__$ so_depre* solo__una toda_esper* too_good wey_$ whole__$
6: .__IF NOT_great NOW__WANT STOP_. TEXT_. ^__de ^__mood ^__pinch* ^__up a__$ all alma_rota como dark__but depre*_$ dia dog extra*__LIFE homes*_$ hoy is_eatin* kind_of mal_$ me__bien mi_tierr* of_ME para_abajo sigo sin__$ sin_consu* the__botto* wey y
5: ._NOT DRUG_fondo LATER_. NOT_ME_sient* NOT__at OTHER__NOT TOOK_a WANT__disap* ^__becau* ^__do ^_nosta* and_sad as__gets bien__$ con__alma day dont__the estoy_hundi* feel__garba* feeli*_BYE feeli*__$ feeli*_sorry fight*_but frien*__himse* just__$ kind__bad no_hay ok__not pisse*_off preoc*_$ sient*_como sorry__mysel* stres* todo_el vacio
4: ._OTHER_TOOK AGO_and_NOW HOPE_. ME_MEANS_with NOW_DRUG_fondo OTHER_WHAT OTHER___KIN OTHER__fuert* OTHER__rota OTHER_suelo ^__a ^__muy ^_not ^_under ansio* are_shot asi cambi* chipi* desde__me disco*_$ dont_see dumps_$ extra*__tierr* feel_WANT fight* i_cant la_ching* me_quier* medio mi nada nosta*__mi pero__sigo pisse* prett* shit_$ still suici*_to torn__about weath*_and whole_shift year
3: BROKEN_toda_LATER HOPE___NOT HOPE__una ME__so ME__un ME__up ME_sient*_BROKEN NOW_NOT_YOU TOOK__malo ^_$ ^__el ^__with ^_bien ^_muy ^_reall* a_bad about_money and__$ as been been__month* crumm* de__frega* el__rota extra* gets_$ hopel*_$ in__$ in__head low_$ mysel* mysel*_today no__hallo otra rubbi*__$ see_the to__$ todo_OTHER_LIFE todo__mundo worst_ive
2: .__OTHER DAY_. ME__. ME_best_DAY NOT__hallo NOT_sirvo START__. STOP_NOW_ME TEXT_a WHAT_YOU_hice ^__apaga* ^__hundi* ^__over about__$ asi_todo feeli*_all is__good mano_para mi__cambi* my_daugh* my_siste* no_sirvo por__suelo* real__place regul*_tiran* sirvo__NOT so so_HOPE still__down toda_LATER todo__LIFE tome up up_about y__BODY
1: BUSY__ME DRINK__CALL KILL___AGO KIN_KILL ME ME_feel_HOPE NOT__great NOT__so OTHER_patad* OUT__esta USE__ME WANT_shit ^__malas ^__of ^__the ^__to ^__toque ^_guilt* ^_lonel* again been__DAY bit chipi*_y como__$ cried__whole cried_the culpa*__OTHER del__$ el_suelo feel_like feo_pero hice__mi in la_cabez* like_garba* mal__$ malas_$ moles* morir__me nada_$ no no__sient* numer*_y pero que__hice regul*_TOOK rota_$ sirvo_para so_good the__shift this__$ y__$
-1: .__WANT BUSY_. DAYT JAIL NEW NOT_NOW NOT__mal OTHER_KIN OTHER_MEANS TOOK UNTIL ^__ok ^__stron* ^_great ^_im be blah_$ crudo_$ dios este from__$ hair los mal_no mas__menos me muy__NOW muy__hoy one tired_$ traba*_$
-2: ._BYE BYE_. DETOX NOT_USE NOT__TEXT NOT_sad OUT TIME YOU ^_the at bad but__$ de fine for mi_$ now_$ prett*_good sient*_segur* we
-3: BROKEN BUSY DIE_. HURT ME__to NOT_estoy NOW__ando OTHER___OTHER WANT WHAT ^__good ^__le ^__on ^__quier* ^_a ^_i ^_quier* are buen by feeli*__today haha happy just ni_trist* no__$ not_sad o_menos so_bad tan thats tired today_$
-4: ._LATER ._YOU .__JAIL .__USE ALMOST__. GO ME___ME NOT_BODY NOT__but OTHER PERSON TEXT_ME WHAT_mal WHO ^_no cansa*_$ la__$ lol mal_NOT suici* tan_HOPE two
-5: ME_. NUMBER_. OTHER_. PAST a amazi* anda bless* burne* cinco crudo estab* out_$ seven tranq*
-6: .__YOU GO_. HOSP HURT_ME MEANS OTHER__en ^_todo alegr* blah but de_ALMOST estar favor have i la solo_$ un una__$
-7: AGO__. AWAY CALL ME__a NOT__just USE USE__. ^__all ^__i five my__$ poco yeste*
-8: ._ME AGO ^_ya al him mis no_ando no_respi* yeah
-9: ._OTHER .__CAN .__NOT NOT__bad NUMBER REMOVE STOP TEXT ^_mi asham*_$ bette*_$ con__$ ocho ok the__NOT
-10: ._ME_WANT .__BUSY CALL__. DRINK_PAST KIN ^_tengo bien en is power se used
-11: ._GO ._OUT CAN no__mal you
-12: KILL LIFE ^_el bien_pero conte* feeli*_great its siemp* to was
-13: graci*
-14: TEXTS feeli*__NOW mi__$
-15: ._KIN ._WHAT SICK good__bad knock*
-16: ._TOOK NOT_mal NOW__ME ^__me ^_esta feeli*_good good pero_NOT song
-17: HOPE_NOT MINUTES feliz than_PAST
-18: DRUG bien__NOT hacer
-19: mejor not_bad
-20: ALMOST
-21: DRINK
-23: estoy_$
-24: ._NOT_YOU
-25: NOT__NOT
-27: that
-28: NOT_bad
-31: estoy__HOPE
-34: sient*__mal
-35: great_but
-50: #
""",
    "mood about 5": """
50: ^__so ^_bored ^_fair ^_tiran* alrig* asi_asi avera*_$ chill_$ de_OTHER_BUSY decen* dragg* good__bad half_$ hangi*_in meh mejor* ok queja*_$ regul* se_aguan*
47: ^_estab* ca__$
46: norma*
45: middl*_$
44: ^__flat ^__o grump*
43: ^_chill* ^_medio* ^_pasab* iffy neutr*_$ run_of slugg* stabl*_$
42: bien_pero poco
41: ^_so equis
40: bajon_$
39: aunqu* prome*_$
38: ^__ol ^_getti* not_bad
37: it__what k_$ pero_NOT_ME to_bien
36: ^_fine ^_maint* about_a ahi dentr*_de todo__aqui
35: ^_sligh* ^_sobre* same__alway* somew*__$ suave_$
34: ME_NOT_great ^__altib* medio_$ nervi*_por
33: NOW_._ALMOST ^__ish ^_mixed fine foggy_$ getti*__$ im_here no__mal pasan* pero_NOT
32: WHAT_siemp* an_down bien__tu mejor_$ tranq*
31: ^__calma* ^_parej* bien__mal consi*_$ kind__SICK okay
30: ^__tranq* ^_survi* blah_$ en__lucha fifty_fifty not_amazi*
29: NOT_ando ^_a ^_ni bette*_today eh_$ stead* tanti*__$
28: NOT_estoy ^__pilot* calm_$ livin_$ looki*_up
27: OTHER_lucha ^__calma ^__dentr* ^__enoug* calma_$ its_all littl*
26: ^_holdi* ^_littl* cuatr*_y enoug* its__good not__bad
25: NOW__algo aburr*_$ adela*_$ blah ok_thank* paso six
24: NOT_ME ahi_la ish_$ just_tired mejor_ya of__betwe*
23: DRINK__seven NOW_NOT_ando ^_somew* calma*__$ down__down im_fine mitad o_menos too_hot
22: NOT_compl* ^__supon* aburr* acept*_$ bette* crabb* estab*_graci* i_guess mejor mejor_que ni tan_mal trist*__OTHER
21: ME__so ^__compl* ^_acept* ^_even ahi_GO bette*_$ just__$ kicki*_ME sient*__$
20: GO_bien ^_could ^_eh ^_on good__guess raro__$ tranq*__casa wobbl*
19: ^__suave ^_medio ^_subid* could_be feel__of trist*_a wiped_out
18: BUSY_thats TEXT_HOME_about ^__down a__ME cansa*__mas como__cuatr* pero_tranq* up_$ what_it
17: NOT_trist* ^__i ^__okay ^_bien ^_same con_animo creo_$ esper*_$ not_too paso_$ pero sin__bien so_$ tranq*__el voy_bien
16: ._LATER ME_ok ^__coast* ^_con ^_seren* even__$ evens i__$ kind_of mas__menos mill un_cuatr*
15: TOOK__bien ^__creo ^_basta* ^_calm ^_en bit but__$ cuatr* doing nervo*
14: NOT_mas ^__ahi ^__norma* a_LATER all_good been__$ but fe_y it__$ nothi* para_traba* que_siemp* today touch__$
13: ._KIN_STOP YOU_. ^__bien ^__bronc* ^_fifty ^_livin ^_salie* extra*__mi feeli*_bette* norma*_$ of_SICK viend*_OTHER y_desca*
12: HOPE__thoug* ME__and WHAT_OTHER ^_mejor* ^_mood ^_not about__five even parej*_$ sueno survi*_$ the_middl*
11: ._NOT NOT_to_TEXT ^__$ ^__but ^_ahi ^_como ^_equis algo autom*_$ bien_ya dunno_why enoug*_$ feel_kind just__thoug* mas me__queja* nervi*__la wiped__$
10: DRINK_or LIFE_WHAT_NOW NOT__NOT NOT__pero OTHER__de ^__littl* ^__y ^_esper* best_$ bette*__nothi* foggy im__$ mal_NOT medio much_$ pasan*_$ supon*_$ tan than_nothi* wiped_OUT
9: CALL_ME HOPE__mas NOT__mal OUT__doubl* ^_algo a__low about desan*_$ doing_okay guess_$ not__best ok__great trist*__la worse
8: ME_PERSON_and NOT__. ^__no ^__the ^__touch estar__$ evens__$ feeli* just_coast* me__mal mejor_WHAT my_spons* no__$ que__$ tiran*__bien vivo__ya
7: CAN__worse LATER__. ME__fine NOT__trist* PAST ^__chill ^__here ^__out ^_come ^_just doing__$ flat_$ happy__$ im_ok it__WHAT lo_norma* maint*_$ mood no__tan sad than to__ME
6: .__NOT ME_NOT_terri* ME__OTHER NOW__why NOW__y ^_well a_OTHER a_six alrig*_$ bajad* bien bronc* fifty_$ here_$ igual is_what la_llevo o__$ pero_mejor still_sad
5: HOPE_NOT_mas ME_okay ME_quejo NOT__quejo ^__good ^_k ^_seis ahi__$ bad doubl*_shift fifty__$ from_doubl* looki*__$ mal no__quejo no__sient* para__$ peor sad_than sin still subid*_y the_mill vivo_que ya__algo
4: HOME_about NOT_amazi* NOW__ME PERSON__felt ^__and ^__tired ^_alrig* ^_im ^_prome* ^_wiped a__mitad altib* been_bette* bien_NOT boy__to dunno__$ five from__shift home_about im__terri* irrit*_with no_ando no_compl* or_seven out_$ out__doubl* por_OTHER prett*_decen* regul*_$ worn__from write_home y_media ya__ando
3: ME__. NOW PAST__still ^_cansa* and_felt animo as_alway* cant__much coast*_$ doubl*_BUSY evens_out fair_to feel great_but hoy llevo_$ mi__$ my okay_no six_or spons*__felt tranq*_en ups__downs
2: .__LATER GO__. ME__sad NOT_ME_best OTHER_llevo ^__of ^__too ^_tanti* and_downs betwe*_$ could__worse de_OTHER evens_OUT im_okay in__$ ive__bette* la__$ mixed_feeli* my__sad nervi*__OTHER ni_trist* ok_$ ok_graci* pull sad__GO sad__leave sient*_mal thoug*_$ write__about y__$ ya
1: LATER__both ME__queja* NOT_ME_quejo NOT___NOT NOT__best NOT_good OTHER__pero ^__la ^_mas aca aguan*_$ but_ok dad__passe* downs estoy_tan mal_no me_quejo mucho__dormi* neith*__nor no__trist* passe*__PAST passe*__last poco_$ prett*__$ pude_BUSY pude_dormi* que_ayer seren* sligh*__$ still__i thank__$ today__ok
-1: .__OTHER DETOX ^_cinco bien__$ esto feeli*__today right_NOW so__NOW to un__decai* way
-2: ._NOW .__TEXT .__TOOK AGAIN PERSON REMOVE SICK_. ^__mas ^__trist* be cant con_ganas estoy_bien got how las two went y
-3: .__ALMOST BUSY_. DAY ^__mal ^__than ^_seven are bien_NOW ganas great great_$ is los me__$ of__$ poco_mal super tonig* una vivo_$
-4: .__AGO .__CAN ALMOST BYE CALL GO HURT NOT___NOW OTHER SICK THREAT and at bien__NOT el luego right_now sad_$
-5: HOPE KIN ^_estoy ^_me ^_ok a aguit* and__$ ando_bien five_$ going me surge* thats
-6: .__ME WHAT ^__a conte*_$ de every* fuert* no__nada
-7: CALL_. DRUG NOT__WHAT START for have trist*_$
-8: LATER_. LIFE MINUTES NOW_ME NUMBER ^_good ^_muy its pero_bien todo__$ yeah
-9: ._OTHER ME___ME STOP WHO WRONG bien_graci* este feliz much__$ ok_STOP the
-10: JAIL ME MEANS TEXT ^_but a__$ good
-11: DIE DRINK IF NOT NOT_so TOOK about__$ good__$ oh this yeste*_$
-12: dos haha no so_happy tres
-13: AGO i ok_ok today_$ tranq*_$
-14: DRINK_. NOT_ok
-15: DAYT NOT_CAN TEXTS
-16: ._SICK WANT un__mal
-17: BODY
-18: USE ^_siete so__ME
-19: never
-20: used
-21: NOT__bette* depre it
-22: ^__leani* that three
-23: YOU decai* muy
-26: depre*
-27: BROKEN ME_.
-30: ^__im but_NOT
-33: so
-50: #
""",
    "mood about 7": """
50: NOT_CAN_estar ^_bende* ^_emoci* ^_happi* ^_proud ^_wonde* at_peace chido felic* feliz maciz* me__senti* orgul* perfe*_$ smili* sunsh* top
49: ^_anima* grand__i jevi
48: alegr* bless*
47: thank*__be tocan*
45: alivi* siete__ocho
44: ^_motiv*
43: ^_agrad* brill*__$ cheve* joy
42: ^__mil energ*
41: ^_best grate*
40: LIFE_AGAIN ^_super excel* great quejo_$
39: ^_fenom* ^_satis* chivi* estup*_$ jazze* joyfu* outst*
38: ^__pilas bacan*
37: NOT__for ^__as ^__cien ^__sonri* ^_fanta* a_gusto conte* of__NOT own_place pumpe*_$ pura_vida
36: ^_ten could* good happy
35: WHAT__siete amazi*_$
34: ^_bruta* a_todo poca
33: bien_mi hopef*_$
32: OTHER_glori* ^_de bien bien_graci* incre* pink
31: ^__mood
30: NEW_woman ^__mejor ^_excel* al_tiro aweso* happy_today
29: NOT_ALMOST ^_posit* gucci
28: ^__lol ^_tuani* bien__ME bien_me cloud judge
27: ^_all ^_optim* ^_radia* beste* good_thank*
26: STOP__moon ^_peace* heave*_TEXT pero__bien real_good un_rey way_up
25: NOT__bette* ^__toda ^_al ^_conte* ^_cool a_roll cheer*_$ ecsta* feeli* rang_me solid_$ tickl* todo__$ y_medio
24: ME__great WHAT_NEW_. ^__las ^_on bien__NOT cant_compl* ching* estoy_conte* feel finer upbea*
23: BROKEN_DAY DAYT__ME NOT__DRINK ^_amazi* ^_muy agrad* ando__HOPE como_nuevo en_paz fuert* genia*_$ madre
22: ALMOST__real NOT_compl* ^__marav* ^_diez ^_tranq* buen__$ good__my happy_ME mejor__$ mello*_$ padre_me
21: NOT_de ^_$ ^__well ^_encan* ^_lovel* de__felic* got is_good never well_$ y_usted
20: OTHER_BUSY ^__lujo ^_con ^_over ^_way have__own hoy optim*_$ sweet_as you__$
19: TEXT_the ^__feliz ^_bless* ^_como ^_quite as_a dream_for en__conmi* much__$ one__USE stron*_$
18: ^__$ ^__buen ^_never feel_a happy_$ im_good mejor millo*_$ pero_conte* siete_y to__ME tranq*_$
17: bendi* buena_onda diez good_day mello* muy_bien pelos pez
16: ^_a ^_genia* ^_good a_new buena__$ in__spiri* llamo over real right_as
15: ^__even ^__impos* ando__$ basta*_bien best__$ bien_$ bien_y ecsta*_$ estoy__$ good__NOT good_enoug* graci* sonri*__$ upbea*_$
14: NOT__quejo ^_brill* ^_ching* ^_much ^_solid best de_buena* ganas las_nubes nice rang__$ relie*__JAIL tranq*__a tuani* vida_$ well y_conte*
13: ^_cant ^_cheer* bette* bien_ganas el__derec* fur_$ gets_$ got__job me_sient* mejor_de peace*_$ rey_$
12: GO_padre ^__good cansa*_pero day_$ doing__$ feeli*_good from_work good__GO good_vibes la_glori* of_happy onda_$ went
11: AGO_. OTHER__de ^__buena* con__pie en_OTHER feel__$ frog__$ fuert*_$ got_throu* me_llamo meds_got milli*_bucks pues thank_YOU the_job
10: OTHER__. OTHER_mejor ^__happy ^__pelos ^_en ^_re al__$ call__good day doing_well el encan*_de incre*_$ las__cosas lupe posit*_$ the_flat tranq*_graci*
9: ._BROKEN_DAY ._OUT HOPE__bien ^__bette* ^__sient* ^__the ^_que ^_todo ^_top best_day como damn daugh*_visit* en__agua en__glori* encan*__la feeli*_stron* high__no radia*_$ way_bette*
8: .__WANT LATER__. TEXT__flat TOOK_DAYT_with ^__enoug* ^__me a__$ bucks_$ cool_$ good_$ muy_conte* my__rang never_bette* pie__ME unbel*__$ way__than
7: ._DRINK BROKEN_DAY_. DAY_USE LIFE ME_sient* STOP_bien TIME__good UNTIL_the_DAY ^__compl* ^__el ^_great bende* but_good could*_be doing great_today pura_LIFE rang_ME siete throu*__day
6: .__NOW KIN ME_good_CAN ^__amazi* ^__porqu* ^_aweso* ^_reall* alive bien__aca bien_bien cheve*_$ churc* fur good_and good_none got__flat great_day guagu*_$ over_the prett*_good sient* soy tranq* unbel*
5: ME_TIME ME___AGO ME__rang ME_one_AGO ^__but ^__day ^__millo* and__$ as__gets bien_conte* compl*__TOOK de_OTHER de__$ de_lujo encan*__OTHER feel_great felic*_$ feliz_$ great_no jaja_pero make_$ my__back prett* right__rain sient*__$ tired
4: DIE_._NOW ME___ME ^_hopef* ^_very all__way bien__ALMOST god__good good__to life_is marav*_$ no on__roll pero_bien proud* thank* thank_you today
3: .__OTHER AGO__. HOPE__good KIN__. ME_KIN ME__. ME_diero* TEXT_UNTIL_the YOU_. ^__bien a__woman and_YOU bien_en con_OTHER graci*_$ lujo_$ me_quejo motiv*_$ nubes nubes_$ one_AGO_USE peace_$ radia* salio than the__$ you_$
2: ALMOST_. CALL_ME NEW__. NOT_ME_quejo OTHER_BUSY_. OTHER___ME STOP__NOW ^__pez ^__todo ^_prett* baby buena*_$ de_marav* doing_good el_dia en estoy__ganas glad_ME_TEXT great_DAY im__$ im_doing jaja__bien lad made__my man my prett*__actua* pumpe* soy_KIN y ya__abuel*
1: .__STOP JAIL__nice NOT_. NOT__at ^__a ^__graci* ^__is ^__none ^__top ^_bien ^_so a_morir damn__$ de__vida en__nubes estoy_bien ganas__tengo ganas_no great__$ im__prett* lo lovel*_$ ten_$ went__churc*
-1: ._NEW .__TEXT BUSY CAN ME NOW_. REMOVE ^_well as__$ bajon* birth* every* low me medio__$ sueno
-2: .__BUSY DRINK ME__NOT NOT_feel NOT_happy WRONG ^_tengo again and bien__$ cinco de_ALMOST drank eight food for_good four good_TEXTS mal_$ me__$ of rough todos traba* two whats
-3: ._WANT .__LATER AGAIN CAN_be HELP_. NOT__. crapp* le okay to__$
-4: ._DIE ._NOT ._NOW .__ME HOPE MINUTES ^_ando ^_estoy again_$ alrig* but down no_puedo que terri*
-5: ._ME ._OTHER ALMOST_de BUSY__. PERSON SICK WHAT__. WHO ^_tome consi* i muert* ocho seven
-6: .__TEXTS DRUG IF ME_. NOT_muy THREAT ^_nt a all_DAY con__KIN es five its lord six yeah
-7: GO__. HOME TOOK de good__$ sound* to
-8: ._START NOT___ME NOW PAST ^__my ^__one ^_my ^_not aunqu* good_job oh para suici* too una
-9: ._CAN BODY BROKEN CALL HOPE_. HURT SICK_. WHAT_conte* ^_got ^_i ^_me ^_the feeli*_bette* haha same the tiran* voy
-10: KILL NOT_good TEXTS aint it pero_NOT
-11: DAYT_. GO ^_medio aqui great_$ have not ok por_OTHER sin
-12: MEANS NOT NOT__NOW ^__la all__$ navid* nt
-13: .__AGO BROKEN_. STOP WHAT ^_ocho are just
-14: ._USE NUMBER dont is start
-15: DAYT NOT_ME_sient* no__sient*
-16: NOT__good NOT__sient* YOU mal sad this
-17: ._TEXT ^__cumpl* luck my__$
-18: somew*
-19: BYE NOT__much OTHER WANT
-20: estoy__OTHER
-21: HOSP o thats
-22: bien_pero se
-23: sick
-25: no__bien that
-26: LATER good_good trist*
-29: ^_have
-32: .__KIN bad final
-33: poco was_good
-50: #
""",
    "craving about 0": """
50: ^_barel* ^_muy tiny tries_$
49: ^_whats* faint_$
47: ^__gone
46: fuero*_por
45: cosqu* just_tired
44: flick*_$
43: next__nothi*
42: ^_minim* limpi*_de lowes*
41: ^_crapp*
40: NOT__CALL ^_$ but__cravi*
38: aint__none
36: busy__the not_reall*
35: much__all
34: ._ALMOST_NOT almos*__$
32: ALMOST_lol ^__chin
30: bajit*_hoy im_good
28: NOT_WANT ^__all apena*_$ da_asco my_mind
27: ME___ALMOST ME__asco no_urge poqui*_$
26: nada__eso
25: USE__ALMOST antoj*_$ me__asco
24: ^__even ^_nah
23: very__$
22: ._OUT_NOW GO_. ^_at ^_very grand*__day
21: ^_apena* no_$
20: ._OUT STOP_las_ALMOST free_of pensa*
18: ME_mind ^_non but_NOT_ALMOST hardl*_any na_mas thoug*
17: NOT__for ^__thoug* ^_ni chin_chin no__$ por_OTHER sin_antoj*
16: any_$ nombr*_NOT
15: minim*_$ ni pizca_$ tempt*_$
14: LATER_. NOT_de ^__hay ^_hardl* non_exist* very_low what_cravi*
13: ALMOST_NOT NOT_OTHER ^__nada have__want
12: NOT_even could*_care cravi*__god littl*_$ quita*_las touch__if
11: .__ALMOST NOT__acord* NOT_one_LATER NOW__NOT ^__any ^__exist* nothi* nothi*_today
10: NOT__it ^__$ booze__$ chin__$ free__it non_DIE se the_NEW touch__IF want_for
9: ._NOT ._NOT_ME ALMOST__god IF__paid NOT_OTHER_ALMOST NOT_antoj* WHAT__lol ^__touch bajit*__$ nada_$ not__bit porqu* weak_$
8: ALMOST__ME NOT_NOW_. a__$ care_less flick* he_pensa* it_$ none now__no un_LATER_NOT
7: ALMOST_AGO NOT_. NOT__ME NOT_hay OTHER_ALMOST_en much_at nada no_hay once se_ME
6: NOW ^_para con_ME_KIN eso nah_$ nombr*__$ non__$ one_bit sick__so
5: AGO ALMOST_none NOW_. ^__de ^__to ^_just ^_no bajit*_NOW un__na
4: LATER_NOT_mas NOT_TEXT_none ^_almos* ^_not hoy_$ it reall*_$
3: ME_cruzo NOT_ME_acord* NOT_WANT_NOT ^__weak bit_$ booze if__paid libre__$ makes__sick me_cruzo me_sick por quita*__ganas se__cruzo segun*__mas
2: ._NOT_LATER ALMOST NOT YOU_paid ^__reall* about__today all_$ good_NOT_ALMOST hay_$ in__while less_about mas_$ nothi*__$ very_littl* want
1: LATER ME___OTHER ^__none ^_poqui* ^_un aint_got muy__$ none_$ not_even para_nada speak_of tanti*_$
-1: .__ME NOW_thank PERSON my ni__$ not si the__$ today_thank up
-2: DRINK ME STOP_. ^_me are cravi* in was we
-3: BUSY DAYT NOT__NOW REMOVE ^__bien ganas_$ going the
-4: NOT__. STOP TEXT de good mucha* no que
-5: ^__not and like mucho
-6: ._ME TEXTS ^__no a right
-7: CAN ME_NOT WHAT
-8: YOU cant that
-9: DRUG OTHER bad but ganas to
-10: ALMOST_NOW NOT_GO en
-11: TOOK tan y
-12: NOW__. i is
-18: stron*
-20: ^__ya on
-21: ^_nada
-25: tengo
-29: fuert*
-40: #
""",
    "craving about 2": """
50: ^_mild leve low pocas small_$
49: tanti*_$
47: leves liger*_$ suave*_$
46: to_ignor*
45: no_tanto
42: ^_toler*
39: good__much
37: no_mucho poqui* que__poca
36: NOT_bad que_otra
35: ^_sligh*
33: mostl*
32: ^_some no_mucha*
31: NOT_fuert* ^_light littl* weak_$
30: algo poco
29: ^_a dos_TEXTS
26: TEXT_weake* dos_cosas thoug*_nothi*
25: ^__tanta*
24: weake*_$
23: NOT__stron* WHAT_AGAIN_. ^_littl* from__week
22: from_PAST_DAY not_much paso_HURT
21: NOT__. just__littl* that_bad yes_a
20: ^__ya ^_ahi se_ME
19: bajan* poco__de
18: ^__$ its__$ pero_OTHER_BUSY pocas_ALMOST
17: un_poco
16: ^__but ^__too ^_not ignor*_$ light_$ not__bad
15: ^__horri* ^__weake* ^_poqui* ^_weak littl*_$ me__rapid* un_poqui* vaso_de vino_y
14: algo_$ low_$ no_fuert* some_$ stron*_$ ya_casi
13: ME_acted littl*_bit poco_$ tanta*_$
12: DAYT NOT_too PAST ^_algo one_WANT the_low un
11: ^_poco coupl*_littl* sligh*_$
10: ^_un algo_de mostl*__one tranq* un_chin
9: ALMOST__. ^_wasnt kind__low not__stron* not_loud
8: ^_easy ayer__$ bad down_from few_thoug* la__facil vaso__agua
7: LATER NOT_loud ^__regul* acted__$ de__$ las__cosas nada__$
6: DRINK__se mucha* my_cravi* poqui*__me yes__littl*
5: ALMOST__low NOT_stron* ^__que a__LATER en_OTHER ganas_$ la_manej* not__$ not_horri* tanto_$ toler*_$ tranq*__la
4: ^_just ^_no ahi_leve not notic*_but
3: ME_ALMOST_are OTHER__facil ^_menos bad_today bien_las bit no__$ on paso_rapid* today_$
2: WANT_at ^__bit ^__y algun*_que bit_after chin__mas
1: after__but good not_stron* nothi*_i pocas_ganas tranq*_en
-1: .__ALMOST
-2: ME__. STOP_. as
-3: .__GO .__NOT NOT_NOW WANT
-4: AGO rain un__fuert*
-5: OTHER all to
-6: TOOK is medio
-7: la reall* the
-8: IF KIN a fuert* is__$
-10: JAIL
-11: even
-13: NOT_ALMOST hoy muy
-14: ME
-16: YOU ^_low noche
-25: ^_very
-41: #
-42: ni
""",
    "craving about 5": """
50: NOT_tan ^_media* avera*_$ could_go five__five middl*_$ regul*_$ tempt*_$
48: medio
47: itchy_$
45: fight_with
44: media_$
43: tiran*_a
42: ^__anda ^__ratos
41: pizca_y
39: ^_si notic*_$
38: TEXT_stron* ^_fairl*
37: ^__betwe* ^_mediu*
34: basta*_$ en_OTHER_BODY pero_NOW pican*_$
33: ^_jones* necia y_viene
32: ^_mas algo_hay than_PAST_DAY
31: ^_on
30: aguan* its_there por_LATER
29: NOT__fuert* half_and manej*_$ mediu* moder*_$
28: ^_manag* algo but_ME contr* creep*__a
27: ^_kind bajo but_NOT mitad_$ same__alway* sort__$ tengo__$
26: IF_a ME__ALMOST WANT_a_DRINK ^__con ^_inter* ^_moder* ^_sort i__think*
25: ME___AGO OTHER_mitad stron*__BUSY
24: AGAIN_of_ME me_pega naggi*
23: an_down
22: NOT_WHAT ^__at ^_me ahi inqui*__ALMOST same_as
21: ^__an ^__pops ^_about ^_manej* ^_tengo a__$ four_$ on__high
20: con_OTHER mas__menos more__usual want__but
19: NOT_pocas ^__than ^_se a_bit algo_fuert* manag*_$ tengo__la viern*_$
18: DRUG__NOT NOT__NOT betwe*_$ menos si
17: DRINK_. WHAT_water ^_aguan* ^_ahi ^_la ^_medio antoj*_$ la__hoy la_mitad there_$
16: AGO_ME OTHER__de WHAT__. cobre_$ half__half regul* than
15: ._REMOVE
14: ^__in about__$ can_wait inter*_$ my__some my__water* poco_$ ride_em stron* y__$
13: ^__and ^__buggi* ^_subie* waves_but
12: ME__. good_$ mind of__$ some very__or
11: bajit*__OTHER jones* pero_NOT pero__$ think*__it up
10: ^_basta* ^_inqui* ^_ni gone_but menos_$ off__day very_LATER
9: ME_CAN_wait OTHER__. STOP_. WANT___NOT con_ALMOST mas__WHAT me_prett* ni__$ tengo_ALMOST un__NOT
8: DAY_. ME_PERSON_. NOT_GO_but ^__$ cuand*_me dia los_viern* no__fuert* norma*__los prett*__$ pull__ME va
7: .__GO ^_its ^_meh ^_quite cuand* fuert* hay tengo_ganas
6: as_alway* but__winni* menti* ni pero poco se_aguan* since
5: AGO__pass ^__me ^__poco con_ganas hit__im la_contr* medio_$ mouth_water* se stron*_than
4: ME_esta TEXT__. ^__notic* pican* the_high
3: AGO DRUG NOT___STOP ^__fuert* a_DRINK de__viern* fairl*__$ half_$ it_pops not_winni* que__$ subie* thirs*_and vuelv*_en
2: NOT__water NOT_winni* OTHER_._GO WHAT_cobre ^_media algo__$ ando__no buggi*_ME fight__my gana_hoy im__$ la__$ littl*_$ mas of_ME prett* thirs*__ME with__wife
1: IF_ando NOT__quejo ^__of ganas kind__stron* off_all thirs*__i un_dulce
-1: LIFE ME__OTHER TEXTS TOOK ^_yeah be cero real
-2: CAN NEW NOW SICK TEXT ^_but all have it this
-3: BUSY__. WANT ahi__$ are mi reall* tanti* thats
-4: BUSY las none the today
-5: .__TEXT and fuert*_$ out was you
-6: ALMOST ME__a MINUTES NUMBER OTHER OUT los
-7: ._AGO ._DRINK TIME USE a bad just voy
-8: NOT REMOVE_. WHAT estoy por
-9: ._ME BROKEN
-10: KIN NOT_ALMOST ^_no de for hard
-11: .__NOT mild
-12: YOU
-13: .__ME DAYT el that
-15: is
-18: low
-19: ahi_leve to
-21: antoj*__$
-50: #
""",
    "craving about 8": """
50: USE_IF ^__high aguan*_mas heavy_$ muchi* peor the_walls
47: worse__yeste*
46: ^_terri*
44: ^__weak
41: CAN_sell_ME es_STOP
40: NOT_se_CAN ^_insan* altis* duris* duro max_$ overp*_$
39: cabro* insop*_$
38: of__scale the_chart*
37: it__day loco way__much
36: store__$
35: ^_big ^_fuert* bruta*_$ is_crawl* taste_it
34: ^_fiend* treme*
33: ME_va contr*_$ de__ganas killi*_me mucha_$ stron*
32: ^_inten* wanti*__$
31: ME_LIFE_. ^__tope altas_$
30: fuert*
29: ^__blast ^_alot una_DRINK
28: ^__bad about__call deale*_$ it__front un_ching* unbea*_$
27: CALL_ME_guy DRUG_. NOT__en ^__pero ^_incon* maxed__$
26: casi_compr* en_canti* its__joke mucha* skin__crawl* ya__tengo
25: ^_reall* day_long jones*_hard
24: agarr*__la gaggi*
23: NOT_STOP WHAT_OTHER
22: ME_OTHER ^__esta ^__for ^__lot basta* freig* gana need__$ punto
21: ME__por ^_sever* al__$ bottl*__in de_ALMOST drink mucha*_ganas mucho_$ no_puedo
20: STOP_OTHER_verda* USE_. ^_want
19: ._BROKEN DAY_long bad bad_$ drove__the esta_$ he__$ help_$ its_loud me_$ sever*_$ stron*_becau*
18: UNTIL_the_MEANS a__train agua__boca haven*__one in_ME white_knuck*
17: big__$ de_OTHER full_blast i_can is__ME un_monto*
16: ME_paro ^__canti* ^_ando ^_bien ^_pila bad_NOW it_$ stron*_$ todo
15: OTHER_BODY mucha
14: ME__ganan* NOT_REMOVE_it NOT___STOP a__perce* as__gets could*__stron* curar* mucha*_ALMOST this_bad
13: GO___IF MEANS_. OTHER_KIN_DAY ^__fuert* ^__stron* ^__the ^_a ^_casi ^_its ^_mucho ^_real ^_un a__$ and_WANT at__$ bien__$ cigar*_de cravi*_no incon*_$ por__cigar* the_cravi*
12: AGO_agua ME__STOP ME__a USE ^__mas ^__un hard of_ME stron*__$ unbea* way_too
11: ME_CAN_ALMOST NOW_. ^_al ^_cant ^_las all_day alot_$ much muy_fuert* never__this pensa*__eso por to_USE y__puedo
10: ALMOST_about HURT WANT_it ^_esta cant cravi* de__mala estoy fiend* is_stron* monto*_$ mucha*_$ out slipp*_$
9: HELP NOT___NOT WHAT_ME ^__$ ^_estoy at_ME eso_$ maxed_out maxim*_$ real un__$ want
8: GO__USE ME___OTHER NOT_GO_. ^__me ^__of ^_bad ^_mood ando_malil* ganas hard_$ in__$ knuck* me trago traig*
7: ._NOT_REMOVE DRINK_. HURT_fuert* NOW_OTHER_tengo OTHER___USE ^__no antoj* dosis__$ drink_so inten*_$ its__today
6: .__WANT ALMOST WANT__DRINK ^__antoj* ^__to ^_throu* canti* la__$ me__ganan* no prime*_dia sell_my want__drink white__it
5: ._HURT NOT___GO UNTIL__MEANS USE_yet ^__malil* ^_all ^_high ^_mucha ^_super ahori*_$ al all call cant__it en__$ mala_$ me__$ throu*__roof trae_loco
4: CAN_. DRINK HURT_ME ME___DRINK NOT_TOOK_one NOT_se TOOK_. WANT__. WHAT__tenid* ^__ever ^__hundr* ^__trae ^_bruta* high jones*__$ lot_$ por_darme que__tenid* reall*__one scale_$ screa*_at stron*_NOW
3: .__OUT STOP__verda* ^__today ^_full ^_me antoj*__$ demas*__$ dying_for enfre*__NOT enfre*__no esta__$ every fuert*_$ right__$ screa*__me the__$ the_scale tope_$
2: ALMOST__eso CALL__guy NOT__at NOT__contr* ^__la ^__skin ^_very call__guy call_my ganan*_$ las licor*_$ mas_fuert* my no__contr* no_use tengo__y today una voy
1: ME__it OTHER__. ^__maxim* a_fix about__secon* chart*_$ chorr* compr* crawl*_$ de__$ dying__a eatin*_ME_LIFE eatin*__LIFE eatin*__alive fumar me_paro my__$ one right skin_is uf
-1: ._IF .__ALMOST AGO_. REMOVE_ME TEXTS ^_la ahi animo de do low of__$ oh si tan
-2: ._NOT ME__OTHER ME___LATER NOT_mas graci* i menos pero__$ regul* y
-3: ._ME ME__ME NOW NOW__ME PERSON SICK ^__de cero comin* good haha hall on or pocas so
-4: ._CAN ._TOOK .__USE ALMOST__. DAYT GO ME_KIN bien_y en for__$ thoug* yeah zero
-5: ._ALMOST NEW OTHER abraz* are sient* with
-6: ME ME___REMOVE ME__un NOW__. STOP_. ^__a ^__as ^_de just ok some the
-7: JAIL thats
-8: is mi pero
-9: ._WANT IF PAST a littl* un__fuert*
-10: ALMOST_de NOT_WANT TEXT to
-11: ._TEXT TEXT__. WHAT and naggi*
-12: NOT none not too
-13: KIN NOT__. coffe* del los
-15: el
-16: no_cravi* weak_$
-17: BUSY but
-18: .__DRINK LATER_. medio poqui*
-19: ._OTHER
-21: that was
-22: NOT_bad YOU nada por_OTHER
-24: algo
-25: poco
-26: kind
-28: ._USE
-31: fairl*
-50: #
""",
}

"""What each sign speaks for and against, with weights: written by `bench/weigh_signs.py`.

A sign is a word, the beginning of a long one (`apunt*`), what it stands for (`CALL`), or several
of these side by side (`end_it`), or with one (`got__rope`) or two words between. A text tips at
ENOUGH. A weight may be changed by hand, if the corpus still agrees; a new
count would change it again.
"""

ENOUGH = {
    "self_harm": 97,
    "medical": 92,
    "danger": 104,
    "distress": 87,
    "opt_out": 117,
    "pause": 101,
    "slip": 104,
    "wrong_number": 102,
    "back": 97,
    "call_me": 109,
    "later": 86,
    "change_time": 114,
    "help": 92,
    "opt_in": 106,
    "new_number": 114,
    "english": 135,
    "spanish": 138,
}

WEIGHTS = {
    "self_harm": """
50: BYE_is KILL_herse* ME_CAN_is OTHER_viga UNTIL___SICK WANT__dye WANT_desap* ^__acues* ^__ratic* ^_self a_propo* befor*__do bette*_dead bury_me by_morni* calle*__last carve* cord cutti* dying__be en_fila find_me garag* hasta_sangr* heliu* hurt_mysel* im_gone into_traff* killm* las_vias lo_hago los_brazo* los_carro* me_mato me_tire no_levan* on_purpo* one__shot paper*_are para_queda* pilot puse__MEANS safe__mysel* saved_up se_KILL shotg* shoul*_died suena_bonit* suici* tell_pasto* the_edge to__herse* va__tener ya__cuand*
49: desde_aqui en__via fecha_$ kill_mysel* the_trigg* tragu*__pasti* venen*
48: ME_entie* adred* me_corte
47: LIFE_anymo* START_vivie* ^__raje a_bus barra* difun*_$ its_ME_TIME lo_haga never_born plan recoj* ya__van
46: dead__dont goodb* kids__aslee* one_way take__life walk_into
45: LIFE_# TEXT___IF bleac* eche_gasol* kms pills point__livin the_insur* viva
44: DIE_thoug* attem*_$ be_aroun* morir* no__llega* para__DAY stand*__the
43: STOP___HOPE WANT_HURT_ME get_hit hopin* la_sobre* pront* the_knot to_swall* tonig*_the
42: HOPE__livin MEANS__es USE_a_STOP last_text no_sabe plann* quemo_con said_my
41: ^_duele ando_viend* bridg*_i cuide*_a her__may irme morir_$ of_wakin* traig*__de
40: DAYT_START DRINK_cloro ME__peace ME_despe* de_NOW_NOW jumpi*_$ muere_uno muslo*_con parki*_deck voice_says wont_need
39: LIFE_for ^_parke* ahoga*__el killi*_mysel* my__hung my_wrist* puest*__OTHER read__ME salta*_del se_acaba tome_venen* un_brinc* weeks__i
38: a_encon* after_tonig* askin*__me hacer* harmi* hose me_corto mejor_muert* piens* the_tub this_LIFE
37: BROKEN_is LATER___TEXT die insul* inten*__veces k__l me_die me_hice nombr*__mi ya__toca
36: DIE_sound* MEANS__MINUTES OTHER_azote* UNTIL__SICK ^__loade* ansia*__no belt busqu* hear__me is__any junte__DRUG le_pedi shoul*__BROKEN these_month* tiro to_drown tylen*_on unloc* vine_a woke__today
35: DIE MEANS_y_NOT ME_vieji* STOP__esto STOP__medio TOOK__un all__tonig* be_here boss__dice carga* el_agua gets_my in__groun* lunes_no me_avien* od on__arm see__on talk_me tirar track* vivir_$
34: MEANS_comes ^_diosi* about__do barre*__my escoj* have__MEANS hoy__tomo insur* kitar*_la la_puse me_dice no__tomor* ojala ojala_me pasti* siemp*_$ swim__$
33: BODY___DAY GO__do IF__BROKEN ME_affai* ME_avien* NOT__fault STOP__LIFE barn cravi*_and gas_on its_over jump jump_$ malec* motiv*_para muert* not_exist quier*_llega* revol* se__antoj* se_quede truck__the very_day voice* water__so witho*_me
32: BUSY_into CAN_desca* CAN_miss KIN__himse* MINUTES_tengo NOW__va abri__gas cuide* culpa de_KILL_ME endin*_it estoy__DRUG guind* hid its__STOP joke_$ last__you lined mysel* para_siemp* peace* quise seroq* soga_$ son__$ tengo__pasti* voice
31: BUSY_AGO ME_estoy_STOP NOT__LIFE all__STOP cinto__OTHER cuand*__vaya de_DIE estoy_hacie* it__morni* know__was la_via naci_$ no__nacid* on__ledge ploma* soga the__DRINK to_cut wrist* wrote
30: ALMOST___BROKEN BUSY_forev* PERSON_STOP_ME STOP___LIFE TEXT__be WHAT_naci a_noose a_ser ahorc* ando__en apren*_fuego be_over bleed can_have dying mensa*__quier* no__manan* no_vale plan_and see__makin* stand*_on the_voice* to__BODY to_end tried__hang want__disap*
29: #_wish MEANS_in ME_puse_OTHER ^_compr* a_OTHER_LIFE al_metro algo_malo avise be_dead bette*_off bottl*_$ dios__YOU es__ultim* hang hurti* loved_OTHER me__manan* munec* my_guita* nothi*_left off_mysel* own_hand piso river shed siste*_has someo*__how the_belt tree want__turn was_nice
28: #_goodb* HURT_AGAIN_. NOW_escog* NOW_regal*_ME TEXT___BYE WANT__viva ^_digan* ^_life about_me at__MEANS bough* boy_a cielo corta* cylin* daddy drank__fifth drawe* extra*_$ got__rope havin*__thoug* it_NOT_OTHER just_let keep__over livin*_$ miro navaj* no__amane* segui*_vivie* the_overp* they_say this_time trate tuvie* va__encon* wont__no world__bette* y_freno
27: ALMOST_de KILL_ME ME_KIN_hung NEW_side NOW_NOT_GO UNTIL_SICK UNTIL__bled WANT__DIE WANT__di ^__swall* ^_kms a_rope cant_promi* de_NOW de__ano decid* deje donde_voy dont__tomor* god__REMOVE groun*_$ hope_the in__mouth its_quiet just__PERSON lasti* manan*_ya matar* miran* mommy otro_lado picke* somet*__to table take_me the_pier the_platf* theyl* vidri*_$ voice_that want__out you_all
26: #_freig* CAN__come DRINK_OTHER DRINK_a KIN__heave* LATER___NOT MEANS NOT_se_OTHER THREAT_NOW_. ^__aroun* ^__pray a_perso* al_tubo along__AGO are_CALL_ME blow__brain* boots brinc*_$ ceniz* dano de_coser despi*_de end_it estar goodb*_every* got_enoug* hacer_el hit__$ i__enoug* i_under* is_CALL_ME kills_me los_muslo* me__miedo me_tragu* munda*_$ my_lap my_own off__cliff one__left pills_count* so__can solte sorry_for the_cat to__son to_di tome__$ ya_soy yo__aca
25: BUSY__far DRUG_so_ME LATER___WHAT LIFE_NOT ME_TEXTS_OUT YOU___NEW YOU_cuida* ^_keep ^_usted adios__$ born con__cintu* deep_$ desk each gone_$ happi*__ME helps_$ is_all llevo_DAY merez* mi_cuerp* pasti*__mas por__alma que_vivo queme razor son_para soy_un vean way_for would__bette* ya_escri*
24: ALMOST__ways BYE__WHAT DIE_ME HOPE__LIFE HOPE_de KIN__have NOT_TEXT_a NOT__AGAIN SICK_way WHO___USE YOU___PERSON ^_been ^_k ^_vine a__cande* abajo_$ able__ever about__being adios alrea*_might bette*_with calm_for cigar* corte* cut donde_esta el_segur* en__falda hoy_compr* i__dead it_true la_muert* me_quier* my_build* my_goodb* noche_me on__mind regal*_ME they__somet* ultim*__$ unali* volan*_en wrote__BYE y_NOT_OUT ya__todo
23: #_tylen* CALL_a DIE__PERSON MEANS__se ME_WHAT_OTHER ME_a_THREAT NOT_START_. NOT_TEXT_JAIL NOT_come_AGAIN OTHER_gramo* OTHER_orill* WANT_WHAT_OTHER WHAT_NOT_YOU ^__escri* ^_givin* amo bottl*_of brinc* caja_de cerra* colga* del_edifi* dile_a encar* facil front__a gave harm harme*__$ himse* it__drown* la_carta motiv*__segui* my__attem* needi*__phone no__would note_is of_BROKEN propo*_$ regal* seria so__TEXT so_nobod* tell_my thank__for to_count to_lay tomar* tried vivir voice*_say volan*__la y__HOPE y__tiene*
22: BYE_forev* ME_TOOK_# ME_throa* NOT__nacid* OTHER_at OTHER_hago OTHER_rio WANT_DIE WANT_ME_NOT ^__world ^_wish amane* being_here bleed_out burni*_ME but__ALMOST de__AGO de__LIFE de__dias death_sound* debi__en decis* diosi* duele_mucho el_pante* estar* estar*_mejor gave_my heave* into_a lleva*__$ look__ME many_tylen* me__quito my__told no_llego noche one_round se_donde tell__im the_quarr* tired__wakin* tonig* ultim* works_i
21: DAY_LATER GO_a_KILL GO_for HOME___BYE JAIL_made_ME KILL__PERSON ME_._NOT ME_GO_a ME_KIN_van ME_inste* MINUTES_a OTHER_frasc* TEXTS_are_CALL WANT_to_HURT ^_depri* ^_tried about_DIE abrir* acaba*_con ahi_YOU azote* being_LIFE calli* cat_is cintu*__OTHER conte*_ya de_hacer* dead dejo difun* doing_it door_shut esper*_el estre*_OTHER for_good hacer*__$ has__USE im__tonig* inten* is_BYE las_venas locur*_conmi* lord matar me_mate me_quite meet__maker mejor__BROKEN miss_ME morni*_and my__bottl* notic*_on off_the parad*_en reall*_$ segur*_conmi* stood__the venta* where_ME_GO wud
20: ._PERSON_STOP ALMOST_about CAN_NOW_. HURT_in LIFE__WANT MEANS_OUT ME_cuelg* ME_rasgu* OTHER_caja STOP_# ^__etern* ^__keep ^__vemos ^_cuant* amarr*__cable and__MEANS and__hope any_reaso* avent* balco* be_NOT bury_ME bye__$ cigar*_AGAIN conmi* crash_my desde__$ esta_vez estar__este exist*_$ falta__$ hold_me hoy__le in__desk it_twice la_orill* llena__las los_GO me__inter* might_do mind_to muero nobod* nobod*__to nobod*_will noose_$ one_bulle* or_ever pasti*__me paz_$ put_ME quick ratic* sitti*_here survi* to_die tomar_todo tome__la tree_to venen*_de walk__the why__i ya_saben
19: #__tengo #_wont ALMOST_en BYE__# BYE__YOU DRUG_USE DRUG_in LIFE__this ME_DIE ME_PAST_DAY NOT_para_NOT STOP_with_LIFE ^__made ^__reaso* ^_para ^_tengo ^_ultim* a_WANT adios_$ after_my alla_arrib* and_now being_alive bled cant_stop cravi*__becau* die__thats estoy__OTHER glove* go_on here_next hoy_me jamas junto kids__got know_UNTIL las_piern* leavi* llega*_a mad_at matar_me matar_pero may__i me_cuelg* mis_hijos muert*_me nieto*_van no__probl* odio_$ punch*_the purpo*_$ ready__meet sleep_and spons*_didnt tengo__MEANS the_CAN think* tonig*_is tylen* un__solo wont_be
18: AGO_a BROKEN_at BYE___YOU CAN_GO_of CAN__of GO_a_USE KIN_._OTHER LIFE_. LIFE___SICK NOT__up STOP_todo TEXT_ME_BYE TIME_ME_. WHAT__aqui WHO__ME acaba*__todo at_midni* bridg*_right check* cierr*__talle* colga*__el corta*__$ de__llena despe* dias_que does__hurt drove_to endin* estar_vivo every_pill felic*__ME freig* grand*_esta hija_que hold__$ la_viga looki* looki*_down me_inste* medal* meet_my mesa_$ might__well miro_OTHER morni*__i my_life nobod*_is not__joke ojala_NOT peace_WANT piso_# roof_of see__i self__$ so_far some__ME starv*_mysel* tengo__frasc* the__under the_top they_took thoug*_of todas trail*_$ want__be
17: AGO_NOT_mas BUSY__NOT DAY_CLINIC HURT_ME_BODY IF__happe* KILL_NOT KIN_van ME_OTHER_LIFE ME_de NOW_NOT_BODY NOW_saben OTHER_autop* OTHER_gas TEXTS_._NOT TOOK__in WANT__LIFE WANT__aqui WANT_to_GO WANT_volar WHAT__KIN WHAT_se ^__more ^_cuand* ^_si ^_tell alive away be_gone brain*_OUT brinq*_$ care__ME cloro con_DRUG con_cigar* cuand*_lean cut__deep dead_than desca* diero*__de digam* digan*_a dont_wake en__pante* end__life forev*_$ hacer_algo heave*_NOW home_to junte__pasti* la_escop* la_gente made__my me__yo me_lleve midni*_$ misma__$ my_wrist numbe*_is pense picke*_OUT por_escri* prefi* quarr* queri* se__todo segur*_ME seren*_ya slit_my so_TIME_ME stops the_LIFE_CAN the_parki* the_wall time__i toda__# todo__IF tomor*_i trust_mysel* uno vaso venas ver_IF wish_i
16: ._OTHER_LIFE BUSY_and CAN_ME_GO CAN_have_ME DRINK_bleac* HURT_ME_. HURT__NOT LIFE__NOT ME__dano ME__donde ME_figur*_OUT ME_lleve NOT__van OTHER_TIME PERSON_CALL_. REMOVE_para SICK__purpo* STOP_or_ME UNTIL_WHAT WANT___LIFE ^__ando ^__cravi* ^__life ^__tengo ^_hope ^_why abri_el acabo__tomar after_$ ando__el arbol_$ arrib* arrib*__puent* broth*__passe* car__the care cuand*_me dan__de date date_picke* dios__lleva* eatin*__i el_frasc* enter* esta__OTHER eveni*_$ from_ME_AGAIN fusca__la hoy_voy i__gone it_take jump_and keep__ME la_# la__lista lanzo les like__$ made_my mas_LATER mas__NOT mismo_$ much_longe* munda* my_arms now__want off_dead only__out other_side parke* reaso* se_vaya sumbo* takin*_my the__way time_made to__GO toda_las truck ver_si weapo* when_they
15: #_anos BYE IF___TEXT JAIL_ME_KILL ME_GO_en ME__KILL ME_dicen ME_impor*_IF ME_mismo MINUTES_OTHER NOW__PAST NOW_compr* OTHER_passe* PAST___YOU STOP_LIFE_. TEXT__its THREAT_of WANT__NUMBER WANT___BROKEN WHAT_GO ^__da ^__voces ^_kill ^_last adent* agarr*_y all__pills all__them and_START as__be been_cutti* blade__my busqu*_ya con_esto corta*_me could_you cuand*__esto de_dormi* dias__y dont_look down__the el_gas falte front__the going__drive hung is__last keeps_telli* know__im la_vida lay live_$ load make_it mala_suert* mano_$ me__tiro me_atrop* me_dejen me_down me_lasti* mejor miran*_para no_despe* on__desk on__highw* on__lap on_seein* para_cuand* perdo*_por pills_in que__vivo quier*__aqui savin* sewer* takes tell__group viend* wasnt wont would__me would_do y__OUT youll__about
14: #_been ._OTHER_MEANS BROKEN_KIN CALL__PERSON CAN___REMOVE HURT_deepe* IF__LIFE IF_the MEANS___NOT ME_BODY ME_ME_ALMOST ME___BROKEN ME__es ME__longe* ME_recoj* NOT__va NOT_creo_TEXT OTHER_cuart* OUT_CAN_ME START_BODY_. STOP_it STOP_this TEXT_ME_LIFE TEXT__ME THREAT_NOW THREAT_para_ME UNTIL_# WANT__BROKEN WHAT__se ^__adios ^__walke* ^_perdo* ^_think* a_DAY antes_de askin* atrop*_$ bank barre*__ME been__ME being__$ busqu*_$ cable_al car cerro clips__$ decid*_$ deepe* diosi*__ya does__HURT dont_send en__otro entie*_$ estoy_senta* for_every* god__me good__NOW haber hacer_$ holdi* i_pray im_fixin* inste*_of last longe*_$ me__all me_dicen might_as motor__me my_time no_amane* no_creo no_more notic* only_TEXTS pana permi*__es pido por_todo recue*_$ right_here road tengo_# that__woke them__$ this_$ this_plane* till to_ask up_tomor* volan* well_be ya__probe
13: #__IF ._ME_NOW .__UNTIL AGO_lean ALMOST_of BYE__todos BYE_a DRUG__a KIN_para LIFE_NOW MEANS_NOW ME_ALMOST_about ME_LATER_DAYT ME_STOP_LIFE ME_WANT_. ME_WANT_GO ME__LIFE ME__NUMBER ME__attem* ME_atrop* ME_vemos NOT___DRINK NOW__OTHER NOW_desca* SICK_TOOK STOP_con TEXT_from_ME TOOK___DAYT WANT__BUSY ^_estoy ^_ive ^_traig* a_razor algo_$ and_AGO and__em asi_$ bad_thoug* corta*_otra cuand* dame_una de_agua died_at do__mysel* ends estar*__NOT estoy_parad* estre* forev* hacie*__$ have__ME here_anymo* hunti* in_march it__# it__IF join_her lap me__camin* me__igual nadie nice__someo* no_exist* no_quier* on_# permi*_este plann*__a puse_la put__BODY radio respi*_$ segui* segui*_respi* take the_MEANS the__there* the_lake the_rail tirar_me todos va__extra* viga volan*__OTHER voy wall want_out when ya_lleva* yo
12: #__its ._OTHER_DAY .__JAIL BYE_ME_NOT BYE___WHAT CALL___GO CAN__this DAY__all GO_to_BUSY LATER__NOT ME_ALMOST_of ME_TEXT_a ME_WANT_volar ME__OUT NOT_LIFE NOT__DAY NOW_ME_DRINK NOW_esta OTHER__parej* OTHER__pudo OTHER_quise SICK___ME TEXTS___GO TEXT_the WHAT__BUSY ^__cant ^__estar ^__looki* ^__paro ^_going ^_i ^_if ^_me ^_plann* a__azote* abrir acaba* amarr* and__STOP ando_ALMOST aqui_TEXT bette*_REMOVE broth* con_ron corte_$ cutti*_$ de__AGAIN debi_DIE dormi* drink* en_OTHER_SICK end__tonig* este__$ estre*_el every*_you every_DRUG fine__ME goodb*__i i__l it_tonig* kille*__at la__puest* la_casa la_dosis la_mangu* looki*_over misma more_TOOK my__like mysel*__$ of__life otro para_NOT pasti*_son pensa* piern* puent*_$ que_altur* reaso*_to renun*_a saque se_OTHER shot si_nadie simpl*__$ slit_ME subi that_$ the_only to__# to__bridg* un_ploma* up_ME up__$ use__on van_a vivo want__to was_gone whole__$ woke_up y__dios
11: #_going ._WANT .__DIE DAY__NOT DRUG__. GO_a_STOP HOPE__wakin* HOPE_of HURT_OTHER_cable IF_ME_TOOK KIN_bette* ME_BYE_ME ME_KILL_. ME_KIN_TEXTS ME_TOOK_gasol* ME__WHAT ME__bonit* ME__en ME__toda ME__where ME_love_OTHER ME_see NOT___LIFE NOW_._OTHER OTHER_tengo START_the TEXT___GO WHAT__OUT WHAT_pasa_IF WHAT_sea ^_# ^__conte* ^_hopef* ^_one a__mejor a__nada alcan* algui*__de all__up at_DAYT avien* bday_is be__ME becau*_i behin* behin*__like brain*_out camin*_al carro con_OTHER count* cutti*_again dano_$ dejen del_MEANS despi* dios dios_me dios_mio dont_see drivi* edge_$ el_carro encon* every*_ME_ALMOST final_$ for__own gas_y get__by give_my going__try good_DAYT guard* hacer_nada here_for im_askin* in_front it_STOP its_BYE its_time jamas_me just_REMOVE_ME last__$ let llega looki*_STOP mama manan* manan*__$ me_haria me_puedo mejor_sin meses mi__muert* more_probl* muert*_$ muert*_que my_trazo* mysel*_with nadie__va next_week no__falta no_volve* nombr*_de on__DRUG peace safe_$ solo_no somet*_to son_# tank tengo_OTHER the_close* think*_how third train_$ try__find una__ME velor* vez waiti* was_cutti* wheel_$ wife wud__me yo_me
10: #__DAY #_but BROKEN__HOME BUSY_REMOVE DAYT_a DRINK_ME_to DRUG___NOW HOPE___HOPE HOPE__stay IF_ME IF_ME_NOT IF___MEANS JAIL_PAST_y KIN___ME LATER__KIN LATER__y LIFE__OTHER MEANS__. ME_CAN_just ME_WANT_KILL ME__at ME__pero ME_hubie* ME_un_TOOK NOW_NOT NOW_regal* OTHER__WANT OTHER__para OUT_ME PAST_con REMOVE_OTHER SICK___HURT SICK_on STOP__ME TEXT__DAY THREAT___NOW TOOK__ME TOOK__MEANS WANT WANT_BROKEN_. WANT___BODY WANT_to_BROKEN WANT_to_LIFE WHAT_pudo WHAT_tengo WHO_quier*_ME YOU__a ^__too ^_is ^_mood a__put aca acaba*_$ aint and__see aqui__NOT ask_$ balaz*_en baran* bye camio* como_hacer crash__car cuant* dads day_$ decis*_$ deep del_banco did__narca* en__cuell* escog*__dia escop* estar*__sin exist feel_WANT fusca__OTHER graci*_por havin*__TEXT havin*_someo* hay__$ how_many i_cut i_lost if__happe* im_# in_peace it_$ its_ME_PAST kind_to la_azote* las_graci* looks los_# made__plan matar*__$ matar*_matar* me__corta* mi_ultim* muero_$ my__after my_head narca*_me nicho__a nino nobod*__stuck not__$ nothi*__me on__bridg* or_NOT para__$ pensa*_$ plane* por_ME queme* ray ready_$ savin*__my se_duerm* se_muere segui*_en self she_dont so_OTHER spinn* tengo_fecha that__$ the_PROGRAM the_lord tiene_que toca_$ told up_$ volve* voy__hacer vuelv*_$ wanti*_to woke__NOW wont__to ya_puedo
9: #_and #_gave #_hoy ._NOW_YOU .__LATER AGAIN_. BROKEN___AGO BYE___NOT BYE__the CAN_many CAN_the DIE__it DRINK_UNTIL DRUG_count* GO__LIFE GO_con IF___CALL JAIL__KILL KIN__KIN LIFE___HOPE MEANS__NOT ME_AGO_ME ME_BYE ME_JAIL ME__down ME_boy ME_fixin* ME_lap ME_legs NEW_lado NOT_ME_extra* NOT_WANT_to NOT_be NUMBER__. OTHER_AGAIN_AGAIN OTHER_BYE OUT___OTHER PERSON_ME PERSON__ME TEXTS__. TEXTS__NOT TEXT_. TEXT__BYE THREAT__ME TOOK_ME USE__up WANT_NOW WHAT_OUT WHAT__WANT WHAT__accid* YOU_. YOU_REMOVE YOU_all ^__arrib* ^__cut ^__dont ^__my ^__shoul* ^__the ^_algui* ^_ando ^_dios ^_every ^_made ^_see ^_shoul* ^_soy a_date agua_se and_ME anos__mas anymo*_$ are_calli* asi asi__me balaz* be__last bette* clean con__SICK cumpl* desap* dont_need el__manan* el_rio en_OTHER_BODY fall fed finds_ME go_of hung_himse* hurt_to hurti*_mysel* i__down i_carve* impor*_IF in__BUSY join__$ just_wante* la_autop* la_otra last__# left__its loade* looki*_at made_ME_WANT mas__$ me_hubie* means mi_$ mio_lleva* mood__i much_i my__tried need_me no__mori on_being or_ME other__frien* paid para__LIFE picke*_out says_OTHER scare* segui*__$ shut si_amane* so_TIME stay stop_$ take_all tell tengo_una thats__$ the__CAN the__PAST the__STOP the__WHAT think_of tiro_$ to_LIFE to_ME to__off with_long wud__ME y_NOW y_acost* ya you_take
8: #__YOU #__becau* #__to #_on ._DIE ._WANT_BUSY .__STOP CAN_notic* DAY__las GO_ME GO__al GO__peace HURT___NOT IF_ME_was KILL_AGO KILL__y KIN__OTHER LIFE ME_BROKEN ME_WANT ME__l ME__lol NOT_AGAIN_. NOT__DRINK NOT_es NOT_promi* NUMBER_en_ME OTHER_BODY_. OTHER__a OTHER__in OTHER_dosis OUT__ME PERSON_NOT PERSON__KILL REMOVE__cliff REMOVE_a START_en STOP_OTHER_BUSY STOP__. TEXT__MEANS TOOK_ME_. TOOK_ME_al UNTIL__TEXT WANT_BROKEN WANT__disap* WHAT_the YOU__for ^__a ^__muert* ^__no ^__pasa ^__talk ^__took ^_does ^_loade* ^_ojala ^_up ^_world al__NOW aroun* arreg* arrib*_$ aslee* balco*_$ be be_alive brinc*__NOW brinc*__ya cigar*_again close* comes conmi*_$ could_just cumpl*__el de__JAIL de__herma* deber* decir* didnt__up dispu*_$ do__$ done dormi*_para drive drive__the duele en__vias encim*__no escog*_OTHER_DAY este_mundo esto_se every* feel_like finds_me fine_AGO fuera going__drink got__pills gun here hopin*_$ i__die i__stop id in__NUMBER is_right it_every* it_hurt its_ME la__vida layin* light* like_virgi* lleva*_YOU look__me lupit* mas__WHAT me_$ me__hoy me_quito morir__$ my_brain* my_legs no__ray not_safe of_DRUG one_last out over__good paro__el pick__so planc*_en por__meses porqu*_no pregu*__me prome* queda_con quier*__ya quier*_exist* razon_para renun*__OTHER repar*__$ shoul*_have st_$ step_REMOVE tell__KIN the_highw* they_narca* think*__takin* think_about to__mysel* todos_$ told_the trazo* un_balaz* velor*_$ very_DAY was_ME water way_home with__$ wont_$ worry_about worth wrote_the y__pesos y_hoy
7: #_le #_mood #_would ._HURT ._USE AGO__ME AGO___NOW AGO__encue* ALMOST__REMOVE BROKEN_CALL_to BROKEN__TEXT BYE_. BYE__writt* DIE_BUSY HOPE__NOT KILL_KILL_. KIN__its LIFE_up ME MEANS_. MEANS_is ME_BYE_. ME_GO ME_KILL ME_TEXTS ME__BROKEN ME___DAY ME___LIFE ME__al ME__do ME_quedo NOT_YOU NOT__extra* NOT_promi*_ME NOW_NOT_despi* NOW__REMOVE NOW___STOP NOW_might OTHER_. OTHER_NUMBER OTHER__en OUT_the PERSON_YOU REMOVE_ME START__. START___LIFE STOP_. STOP_AGO STOP__DAYT STOP__DRINK TEXT__# TEXT_for TIME___ME TOOK__survi* TOOK_del WANT_amane* WHAT___KILL WHAT__quede YOU__WHAT YOU__para ^__las ^__left ^__picke* ^_dont ^_fui ^_graci* ^_id ^_lasti* ^_marqu* ^_nadie ^_no a_blade a_estar a_ver amane*__$ and__switc* be__OTHER bottl* canse_de clock con__$ da dead_$ dead__bette* diosi*__NOW donde__se door el_domin* el_gramo* en__mesa endin*__$ es for__BYE frent* from_ME from__again gave_AWAY going going__set hizo__que hope__next impor*_si ir__paz it__$ keeps kept__$ kitar*_OTHER_LIFE know__$ le__caso lol_not mad__NOT mar__$ me__off me__toda mi__cuand* mi__hoy mi_vieji* more_than my_throa* no__$ no_hay nobod*__was of__NEW of_ways on__MEANS paid_up pal para_WHAT para_WHAT_LIFE para__NOT parki* pasa_IF plan__seein* por_WHAT prefi*_estar puse_OTHER que__$ readi*_up rifle* savin*_my says_they segur* send__$ set sigo__$ sleep sleep_$ sorry__could* swall*_bleac* telli*_me the__OUT the__dont there* theyl*_get tied_the to_GO to__$ to_step todo_listo tomor*_$ un_TOOK vaso_de vida_$ vivir_asi voces vos voy_camin* when_im why_BROKEN will ya__despe*
6: #_BYE #__corte #_me ._ME_HURT ._OTHER_BROKEN .__CALL .__NUMBER ALMOST___ME ALMOST_about_STOP BROKEN_. BYE__OTHER CAN_REMOVE CAN__. GO___MEANS GO___OTHER HOME_to HOPE___LIFE HURT__BODY IF__was JAIL___WANT KILL_. KIN_WHAT KIN_has LATER__. ME_. ME_PAST_DAYT ME__AGO ME___START ME__the ME__why ME_brain*_OUT ME_haria NOT_despi* NOT_hay NOW_OTHER NOW_said_BYE OUT_del OUT_is OUT_on REMOVE__MEANS SICK_. TEXTS__WHAT TOOK__tylen* WANT_to_STOP WHAT__LIFE WHAT__NOW WHAT_altur* YOU___MEANS ^__count* ^__creo ^__did ^__dios ^__escog* ^__holdi* ^__is ^__live ^__me ^__se ^__tell ^__to ^__venen* ^__vida ^_bad ^_cant ^_could ^_every* ^_ima ^_que a__ME a__bottl* a__comad* a_cada a_plan about_drivi* ahora_no along_fine alrea*__goodb* amane*_$ ano at_# bajo_tierr* be_STOP being_aroun* call_$ calm__the carta* cielo_$ comer__con de_NOT de_OTHER_HOME de__KIN de__vida de_comer de_facil deje_la del__$ dias died disap* dont_matte* en_OUT_ME en__BUSY encue* enfre* esta__ME esta_todo ever__from frida*_$ goodb*__$ hacer*_algo hand_$ helps here_NOT hit hizo_lo how i__$ i__about i_still in_$ in_ME_BUSY in__hand into__wall it__ME ive_picke* just_TEXT kids la_munec* las_DRUG las__son levan*_$ lleva* lleve los__$ lugar mas me__hacer mi_hija mi_viejo mis mismo more_pain mucha* mucho_$ my__pisto* neith* nota nothi* of_LIFE of_OTHER on__# once otra_vida own__$ pagad* para__sigo por__BODY quier*__# raro razon reaso*__keep right__$ runni* seren*__NOW shoul* si_yo sitti* sleev*_$ sobre*_$ soga_en st starv*_ME swall* swall*_# table__ME tell__kids tengo__y the__freig* the_barre* the_guy the_men there_any this_TIME throa*_$ tired to_stay to_strin* took_them va veces voy__dar wante* why with__KIN wont__it you_ever
5: #_IF #__old ._CAN_YOU ._ME_GO ._PERSON_CALL ._YOU .__PERSON AGO___ME ALMOST_ME_CAN ALMOST__GO ALMOST__KILL ALMOST___OTHER ALMOST___STOP ALMOST__takin* BROKEN_NOW_. CAN_PERSON DAYT___TEXT DAY_y DETOX_and DIE__. DIE__WANT DRINK_of DRINK_todas DRUG__in GO__DRINK GO___WANT HOME___ME JAIL_ME KIN_._NOW KIN_CALL KIN__the LATER_NOW LIFE_._GO MEANS__ME ME_BROKEN_KIN ME_KIN_so ME_NOT_see ME_OTHER ME_STOP_this ME__DAYT ME___HURT ME___KILL ME___MEANS ME__para ME_build* ME_misma ME_own_BODY ME_was_HURT NOT_ME_despi* NOT__LATER NOT__sient* NOT_este NOW_ME NOW__BROKEN NOW___DAY OTHER_BUSY OTHER_LIFE_NOT OTHER__USE OTHER_cinto OTHER_mangu* PROGRAM___ME REMOVE_ME_in START_OTHER STOP_ME_LIFE STOP__DIE STOP__este STOP_de TOOK_it USE_y WANT__con WHAT_SICK WHAT__STOP WHAT_brinq* ^__been ^__como ^__le ^__of ^_about ^_dejen ^_esta ^_my ^_pills ^_sick ^_suici* ^_want a_DAYT a__AGO acabo agaim all all_ME alrea* and__never anden antes__que are_CALL at_BUSY bajo_LIFE be__DAY be__anymo* becau*_ME been_savin* bette*__dead boca broth*__the car_runni* clean__up conta* cuent* despe*_$ dije docto* dont el__hoy el_numer* ella en__DAY enfer*_$ enoug* enoug*_$ every*_$ every__ME for__kids for_today givin* go__livin* go__with hable hacer happe*_if head_on here_$ herma*_$ hice hisse*_in im__suici* insid*__got ir_en is_writt* it__NOW its__$ ive_got just_cut kill__pleas* kills__$ kitar* la__seria lado_$ lasti*_me left legs los_ojos mar mas_falta matte*_when me__$ me__algo me_rasgu* mean__$ men_ME mothe* mucho my_girls my_mind my_roomm* nada_$ nadie_$ no__dejen no__pain no_despi* not nunca_me on__count* out_$ out__good paro_en pulle* puse que__quede que_sea queme__brazo quier* radio_la regal*_la safe saved savin*_ME se_ven senti* si__$ signe*_the sin__$ sleev* spons*__pick than_feel the_shotg* the_track* this__$ til_i to_ME_KIN to__LATER today_$ tomor*__me un_tiro under_my usted__lo viend*_para was__$ way_out what_i with_NOT wont_see would__till y_WHAT
4: #_ya ._ALMOST ._CALL ._HELP_ME ._ME_BYE ._WHAT_YOU .__CAN .__OTHER .__TEXT AGAIN AGAIN__DAYT AGO_ME_do AGO___WANT ALMOST__STOP BODY__NOT BROKEN_NOT BUSY_con CAN_just DAYT_NOT GO__START GO__jump GO__ver GO_camin* GO_de HOPE__GO HOPE__keep HURT_HELP_. HURT_is IF_YOU IF__OUT IF__TEXT KILL KILL_OTHER_DAY KILL__. KIN___GO KIN___OTHER LATER_de MEANS_MINUTES ME_OUT ME_PAST ME__HURT ME__STOP ME___MINUTES ME__that ME_on ME_pesa NOT_HOPE NOT_HOPE_it NOT_KILL NOT_TEXT NOT_TEXT_up NOT_WANT_LIFE NOT__DAYT NOT___AGO NOT___WHAT NOT___YOU NOT__a NOT__for NOT_aroun* NOT_born NOT_for NOT_tiene NOT_trust_ME NOW_. NOW__STOP OTHER_almoh* OTHER_carre* PAST__but REMOVE___DAY REMOVE___OTHER SICK_anymo* STOP__BODY STOP_y TEXT___KIN TOOK_. UNTIL_aqui_TEXT WANT_WHAT WHAT_ME_lleve WHAT_NOT_ME WHAT_START WHAT_YOU WHAT_to YOU__at ^__cloro ^__decid* ^__el ^__kms ^__la ^__look ^__morir ^_con ^_le ^_quisi* a_dange* aguan*__la alma and__TEXT arent_meant be__bette* bette*__$ by by_DAY car_$ care_IF_ME conte cut_deepe* da__OTHER de__OTHER do does dont__for dont__mysel* easie* edge__$ ella_$ en_OTHER entre es_WHAT_ME estar_BROKEN ever_TEXT ever__$ every far favor fenta* frida* front_of going__shoot got guard*__DRUG guy_its hear__ME her here__ME i_bough* i_inten* inten*_KILL ir it__NOT it_quick ive__the just__GO just_sitti* keep_pictu* la_almoh* la_caja live_anymo* lo made matar_$ maybe__world me_tomo motor motor__ME my__again no_encon* one__and pain__when pasa_si perdo*_todos perma*_$ platf*_$ por_estos prefi*__BROKEN que_brinq* que_tengo queme_el quise__PAST radio__OTHER robin_willi* room__of send signe* sitti*__the sitti*_on sleep* strin*__$ tengo__listo tengo__pisto* the_BYE the__AWAY the__floor tierr*_$ time to_START_OTHER to_disap* todo_$ tomor* vez_$ voy_$ voy__$ walk way_OUT whole_DRINK wish__truck would__a would__it
3: #__TOOK #__a #__dont #__the #_de #_milim* ._HOPE_ME ._MINUTES_OTHER ._NOW_ALMOST ._WHAT_NOT ._WHAT_PERSON .__TIME AGO__# BODY_. BROKEN BROKEN___ME BUSY_OTHER BYE___OTHER BYE_todos CALL___KIN CAN_ME_was CAN_have CAN_irme GO__try HURT_but_NOT JAIL_en_OTHER KILL_y KIN_AGO KIN_ME LIFE__. MEANS__right MEANS_de_ME ME_BYE_pero ME_JAIL_. ME_TOOK_somet* ME_YOU ME___TOOK ME__be ME__gasol* ME__just ME_be ME_car ME_l ME_mind ME_odio NEW_LIFE NOT_WHAT NOT___OTHER NOT_se_IF NOW_._ME NOW_YOU NOW__TOOK OTHER_ALMOST OTHER__abier* OTHER__milim* OTHER__porqu* OTHER__y OTHER_via PAST_y STOP_DRUG STOP__GO STOP___KIN TEXT_ME TEXT_ME_ME TIME_ME WANT_CALL_ME WANT__ME WANT__crash WANT__mas WANT_god WHAT_ME WHAT__IF WHAT_sigo YOU__OTHER ^__# ^__de ^__deje ^__down ^__estoy ^__going ^__knife ^__mejor ^__mysel* ^__noche* ^__seria* ^__so ^__time ^_bette* ^_im ^_looki* ^_wont a_MEANS a__conmi* a_hacer a_tener a_veces accid*_$ al_MEANS algui* all_$ all__think and_BROKEN ando_en apren*__$ aqui asi_de autop* been been_looki* bette*__ME build*_$ calli*_me carro*_en chama*__# come con_ME_LIFE cuart*_$ cut__last date_$ de_ME_KIN dead_by dejo_el deser* despi*_$ di drawe*__i escog*__DAY escog*_el esta estar__$ este__ME for_when frent*_al ganas_tambi* gas gave__my go__sleep guard*__pasti* hacie*_dano hand happe* i__make i__mysel* i_l i_think im__dange* in__garag* in__pleas* into_the is_ME_PAST it_all jale just keep__STOP la_carre* la_medal* la_probe las_dos les_escri* life__is like_this lo__pudo lost__to mangu* mato_$ me__dano me__gasol* miran*__abajo morir*_$ muslo*__OTHER muslo*__el my_sleep never__back never_do next night_i no_joke not_plann* of__MEANS oigo ojala__despi* on one only__OUT own_BODY para__antes pictu* place_$ por_ultim* puedo_desca* puse_los que queda quier*_y quisi* rato road_$ rope_at say__you see_you send_cops shelt*__AGO si sick__this simpl* so_tired soon still_works talk_to tengo_todo than thats thats_my the__NOW the__comes them_$ them_all this__anymo* tied time_$ to_DIE todo todo_REMOVE todo__$ true__is usted* venas_$ veo__a volvi__corta* walki* want_$ whats_the who_gets would y_ALMOST y__da ya_$ ya__fecha ya_escog*
2: #_i ._BUSY ._CAN ._DRINK ._GO ._HOPE ._MEANS ._ME_DRINK ._NOT_ME ._NOW ._OUT ._REMOVE_OTHER ._WANT_ME .__ALMOST .__NOW AGAIN_LIFE_. AGO_. AGO__GO AGO__cryin* ALMOST_STOP ALMOST__BROKEN BODY BROKEN__# BROKEN_seria BUSY_para CALL_ME DAYT___ALMOST DRUG___ME DRUG__mas DRUG_and DRUG_enfre* GO_UNTIL_with GO__STOP GO_a GO_en GO_to_REMOVE HOPE_._ME HOPE__STOP HOPE_to HURT_. HURT__AGAIN HURT__DAY IF__BUSY IF__KIN IF__OTHER IF__REMOVE IF__a KILL_ME_WANT KIN_OTHER KIN__TEXT KIN__WHAT KIN___WHAT LIFE__bette* ME_GO_con ME_KIN_LATER ME_KIN_se ME_TOOK_the ME_WANT_ME ME__. ME__WANT ME___DAYT ME___GO ME___NOW ME__del ME__of ME_quise ME_was MINUTES__seein* NEW___ME NOT_ME NOT_ME_DIE NOT__IF NOT___DAYT NOT__chris* NOT__just NOW_CAN_irme NOW__. NOW___DIE NOW__fecha NOW_escog*_OTHER NOW_lleva* OTHER_KIN OTHER_MEANS_OTHER OTHER_SICK OTHER___OTHER OTHER___WHAT OTHER_pante* OTHER_repar* PAST__. PERSON_NOT_pick PERSON___OTHER PERSON__de PERSON_antes PERSON_to SICK__NOW STOP_ME STOP_ME_. STOP_NOW TEXTS_DRUG_. TEXT__. TEXT_the_DRUG TIME___GO TOOK_bleac* WANT_KILL WANT___ME WANT__in WANT__was WHAT_OTHER YOU___ME YOU_for ^__es ^__gave ^__have ^__it ^__last ^__many ^__ojala ^__on ^__want ^__wrote ^_anoch* ^_drank ^_prefi* ^_quier* ^_sitti* ^_whats ^_ya a_BYE a_START a__hija a_meter a_swing affai* aint_no all_my almos* ansia* are__ME bangi*_ME_GO bangi*__GO bed befor*_i bot_a boy by__# call canse__la care_of chris* chris*_i con__cigar* crash_ME cut_is da__$ daddy_loved de_WHAT death_$ do__ME dont__cops dye en__SICK en__sleep* end_this es_ME este_LIFE estoy falta first__made for__swing get go_$ gone graci*__estos happe*_IF hasta have__plan her__$ hope_i hope_it hoy__$ i__god i_aint i_starv* i_took if__died ima__ME in__paper is__$ is__only is_bette* it__HURT it__when its_NOT its__time job__all junta* just_ALMOST_PERSON know_what la_vecin* las las_pasti* le_pido left_for lleva*_NOW lleva*_ya lo_unico long_sleev* look look__on look_for made__want mal_mal mas_rapid* masks_ME_NOT masks__NOT matar__$ me__ganas me_recoj* mejor_BROKEN mi mi_mujer miedo_$ mom morni* my_last my_siste* need__$ no__aqui nos_vemos nothi*_else now_$ oded_on of_jumpi* of_us orill* over__the overp* para_acaba* passe* passe*_in perdo* perdo*__que perro pesos__WHAT pisto*_carga* pregu* primo prome*_WHAT_NOT puedo_irme put_ME_BODY que__viva quier*_desap* quier*_estar ready real_perso* said__morni* shoul*__LIFE sin so_much somet*_ME somet*_i son still_here table*_in take__bunch tell_the the_DRUG the_KIN the_TIME_YOU the__alrea* the_desk the_one time_you un_carro una_locur* ver_IF_ME want__die want__wake wante*_to wasnt__$ whats__point who__my why_NOT y_# y_ME y__$ ya__$ year_# you_wont youll_read
1: #__WANT #__ando #__volvi ._ME_WANT ._NOT ._PAST ._THREAT .__MEANS AGO__. AGO___DRINK ALMOST_CAN ALMOST_PERSON_to ALMOST___REMOVE ALMOST__jumpi* BYE__put BYE_every* CAN_ME DAYT__NOT DAYT__STOP DAY__TEXT DIE_. DIE_BUSY_. DIE___HOPE DRINK__OTHER GO__TOOK GO___ME GO__set GO_on_LIFE GO_to HOPE HOPE_. HURT__. IF_NOT_despi* IF__NOT KILL__OTHER KIN_CAN KIN_ME_love KIN_TOOK_it KIN__to KIN_se_KILL LATER_ME_. LIFE_._ME LIFE__ME LIFE_is MEANS_PAST MEANS__NOW MEANS__and ME_AGAIN_. ME_ALMOST_KILL ME_CAN_REMOVE ME_DRINK ME_NOT_MINUTES ME_NOW_ME ME_STOP ME__DIE ME__MEANS ME__NOW ME__PAST ME___STOP ME__de ME__it ME_dads_MEANS ME_de_OTHER ME_girls NOT_KIN NOT__. NOT__NOT NOT__culpa NOT_to NOT_was NOW_IF NOW__todos NOW__un OTHER_MEANS OTHER___MINUTES OTHER_cable OTHER_carro OTHER_pared_UNTIL OTHER_y_ME STOP__NOW TEXT__fine TEXT__to TOOK_WHAT TOOK_por USE__ME WANT_to WANT_to_DIE WHAT__DAYT WHAT__KILL WHAT___NOT WHAT___NOW WHAT__en YOU_TEXT YOU_dije YOU_ever ^__acabo ^__en ^__for ^__got ^__only ^__you ^_inten* ^_mejor ^_who a__$ a__WHAT a__place a_extra* a_tree about_dying al__UNTIL all_of almoh* and__NOT and_all anoch* anybo* anyon*_masks are_bleed* at_NOT bangi*_ME bangi*__head bathr*_$ be__one be_one behin*_ME cabez*_$ cande* caso_a con__antes conmi*__$ contr*__pared could__look count__DAYT cuell* cuell*__$ cut_$ cut__not cut_so dads_MEANS de_todos del__hoy did die_$ dont_try down_$ doy__en drove duerm* el_cable el_sleep* encue*_la es_dormi* esper* estar_con every*_im every__i finds__$ fixin* floje*_$ fue fusca_en get__fine gets go__$ going__jump good_$ hangi* harme* hice__$ hit_at i__every i__said i_shoul* i_wont im im_done ima impor* inten*_KILL_ME is_NOT_HOPE is__PAST jail__me just__ME know know_where l_l la la__$ las__enfre* left__live les_cuest* lord_tonig* lost loved me_ando me_odio mejor__una meter mia more_DAY morir my_kids my_mama mysel*_$ nice__PERSON not__here numbe*__ever of__$ on__mothe* on__plane* or_# pase_la pedi perdo*_$ pier porqu*_NOT prayi* prome*_que puest* punet*__OTHER que_quier* queme_OTHER_BODY queme__BODY quier*_volar quito renun*__la ring round_the sangr* says__dont se__ME shoot_mysel* sigo solo solta*_el stop_or stopp* suici*__$ table_$ tengo tengo__REMOVE tengo_la the_BYE_NOW the__$ the_car the_cryin* the_train the_water them tire to__BUSY to_drive todas_$ todos__$ tragu*_# urge_to viern* viva_$ wake_up walke*_to where_im whole_bottl* why_did y__vaso yo__quier* youll
-1: #__NOW #__says #_no ._AGAIN ._IF ._PERSON ._TEXT .__SICK AGO_ME AGO_NOW_. BROKEN___NOW BROKEN__the BUSY__DAYT BYE___DAYT CALL_. CAN_STOP_. CAN__OTHER DAY__ME DAY___DAY DIE_BYE_. DIE__YOU DRINK__# DRUG___KIN GO___NOW HURT__hand KILL_OTHER_ropa MEANS_and ME_TOOK ME__LATER ME__YOU ME___AGO ME___ME ME___PAST ME__more ME__so ME_hopin* ME_mira ME_una ME_up NOT_. NOT__ALMOST NOT___ALMOST NOT___BUSY NOT___TEXTS NOT__doing NOT_one NOW_NOT_. NOW__OUT NOW_es OTHER_STOP_. OTHER__ME OTHER___HURT OTHER__it PAST__OTHER REMOVE__BODY START_asi STOP___AGO STOP_the TEXT___ME TOOK___BUSY TOOK_to TOOK_un WANT_START_con WANT__. WANT___NOT WANT___TEXTS WANT_to_KILL WHAT WHAT__DIE WHAT__ME WHAT__NOT WHAT__OTHER WHAT__YOU WHAT___AGO WHAT___WANT YOU_are ^__in ^__said ^__un ^__y ^_bottl* ^_its ^_todo a_DRUG a__asi all__$ and_NOT animo anoth* apart* baby breat* byu can_do coffe* consi* cravi*_$ creo_que de_antes de_noche del dice_ME dijo_que dishe* dont__me dont__no dormi el el_piso en_$ en__lado en_eso entra* esto__me estoy_viend* estud* famil* final*_$ for frasc*__$ futur* gave__KIN goodb*__me grave gun_and gusta* ha hate_ME have_NOT haven*__it i i_feel i_thoug* i_wish im__over in in_ME inten*_$ is__LIFE is_dead it__GO its_GO knive* la_pisto* la_seman* left_$ life_$ list_$ liter* llame* mande mande* me me_# me_levan* me_quede mejor__me meti miedo_que moved much my__$ neces* no_escri* pasti*__mi pasti*_de pasti*_para pelea* pero__$ playi* pone por_NOT putti* que_hoy risa roof_$ says__i segui*_con si_quier* sient*_que since store sueno tell_me texts the the_ALMOST the_DAY the_DIE the__says this_DAYT throu* tirad* today tu una unas vida__$ viend*_la want__hurt was__ME with__famil* would*
-2: #_# #__OTHER #__PAST #__keep #__you ._ME_CAN ._STOP .__NOT .__WANT ALMOST BYE___WANT DAY DAY__the DRUG_. GO GO_a_OTHER HOSP IF IF__CAN IF__START IF___OTHER KIN__. KIN__se LATER_. ME_#_DAY ME_CAN_be ME_NOT_GO ME__NOT ME__OTHER ME__UNTIL ME___WHAT ME__looki* ME_en ME_feel ME_levan* ME_quede ME_the ME_wonde* MINUTES_for NOT_GO_to NOT_NOW_. NOT__ME NOT__para NOW NOW_REMOVE NOW__mejor OTHER_GO OTHER_WANT OTHER__PAST OTHER___IF OTHER___YOU OTHER_esta OTHER_piso SICK_._ME STOP__las THREAT THREAT___ME TOOK__DRUG TOOK___NOT TOOK_a TOOK_y WANT___AGAIN WANT__jump WANT_for WHAT_de YOU_NOT ^__i ^__lo ^_es ^_he ^_nobod* a__MEANS a__hijo a_gun and__GO anda anima* asi__OTHER check class* clean*__garag* colgo compa* con_STOP con__ME creo_WHAT da__ME dan days de__HOPE de_darle dog_$ dormi*_$ esto favor* final* for__IF funci* guy i__under* i_would* jefa just_CALL left_in los_KIN losin* mal mata_$ miss_OTHER muy my__tonig* noon novel* para_donde part plant* poner_UNTIL por quere* quier*_KILL quier*__a sabad* sat se_DRINK se__$ shoes so_IF somet*_$ tamal* tengo__de the__AGO the_best there*_NOT there_$ theyr* times to_work tome_todas traig*_un up__ME voy__poder wont_stop y y_$ y_OTHER y__ME y_yo ya__aguan* ya__tengo year
-3: #__and #__my #__today ._NEW ._WANT_STOP .__BROKEN .__DRUG ALMOST_it BODY_NOT BUSY_on CALL__. CAN CAN_KILL_ME CAN__ME CAN_much DAY___WANT DRINK__DRINK DRUG__ME GO__ME HOPE__OTHER HURT__ME IF__ALMOST KILL_IF KILL__ME KILL___NOW KILL__ropa KIN__ME KIN_is LATER MEANS___KIN MEANS_and_ME ME_# ME__HOME ME__TEXT ME___BUSY ME___IF ME_famil* ME_hizo ME_los NEW__ME NOT_DIE NOT_ME_TEXT NOT_TEXT_ME NOT__any NOT__y NOT_the NOW_STOP NOW___ALMOST NUMBER__OTHER OTHER_._ME OTHER_MINUTES OTHER___TEXT SICK_and STOP_OTHER TEXT___NOW TIME TOOK UNTIL_the WANT__HOPE ^__can ^__just ^_take a a_# a__NOW answe* anyth* ayer ayuda bad buy calls cant casa_ya como__$ conse* coraz* cravi* cravi*__$ deje_el didnt__to dont__any dont_text en en__$ en__KIN finis* has_ME have__keep hay help hoy_amane* if in__$ in__DAY is ive los__ME lunes_$ me__mejor me__more me_escri* me_lleva* mensa* mis__$ on__$ pena peopl* prett* quest* right semes* so__$ sober someo* techo the_bus three tiend* to_BUSY to__AGO to__ME to__when to_keep toda_OTHER tonig*_i torti* trafi* true truly up__DAYT went were while why__you with with_ME y__NOT
-4: # #__ME ._TOOK_ME ._WHAT AGAIN_AGAIN BROKEN__BUSY BUSY BYE_._ME CALL___OTHER DAYT_. DAYT__. DIE_en_OTHER GO_OUT IF_OTHER IF__WHAT KILL_OTHER LATER_a LIFE_en ME_HOSP ME_REMOVE ME_SICK ME_TEXT ME___DETOX ME___OTHER ME__con ME__los ME_meds NOT_BROKEN NOT_LATER NOT_REMOVE NOT__CALL NOT___ME NOT___NOT NOT__of NOT_just NOW_NOT_ME NOW___WHAT OTHER__OTHER OTHER___REMOVE PAST_DAYT_. PERSON STOP_SICK_. TEXT___DAYT TEXT_del TOOK_YOU WANT__TEXT WANT_algo WHAT__CALL WHAT__a YOU YOU_CAN YOU__. YOU___LIFE ^__and ^__do ^__mi ^__might ^_all ^_el ^_ill ^_so a_ME_HOME a_OTHER aburr* alegr* antoj*_$ back_to belie* bendi* dejar* dice_mi diero* do_YOU dont_have el__dormi* even feel funer* ganas half hold i_dont i_need invie* kill__$ love mas_$ me_hizo mine mood__$ nervi* ni ninos nobod*__me o of off pain_pills pero pull que_$ quit ran says show so__ME study suegr* super sure telef* that_ME the_STOP to__NOW to_see un__WHAT usual* vamos viend*_OTHER week_$ when_i witho* wonde*
-5: #_NOT #__this #_years ._BROKEN ._TOOK .__KILL .__KIN AWAY BROKEN__. BYE_del CAN_be DAYT_GO DRINK___ME GO__BROKEN GO__HURT HURT__with KIN ME_AWAY ME_GO_to ME_KIN_y ME_NOW_. ME_PERSON_. ME___CALL ME__is ME_tiene NOT_MINUTES OTHER OTHER_ME OTHER___KILL OTHER__to REMOVE__the START STOP__para USE YOU__BYE ^_dice ^_hoy ^_well a_HURT alrig* an and__$ apunt* blood broth*_in butte* camin*__el cobre cool corte__$ cours* cuatr* cuchi* cut_my cut_the d__$ day debo del__ME dos en__HOSP esa eso estab* felt for_# fume ganas__darle great have high hope i__off it_AGO last__i leave lonel* me_quita* mi_casa more no_hoy one__$ opene* parti* pasad* poner_hasta rest saw see_NOT shop sient* sigue stand suspe* the_bulle* un_DAY vez_que visit* what whats* y_NOT y_SICK
-6: #__for ._ME AGO ALMOST__AGO BROKEN_._ME BUSY_. CAN__be DAYT_y DRUG_para GO__CALL GO___GO LATER_YOU ME_ALMOST_. ME__have NOT__NOW NOT___TEXT NOT_tengo NOW__NOT OTHER_LIFE_. OTHER___NOW OTHER__es REMOVE__. STOP___MEANS STOP___OTHER STOP__cigar* TEXT_OTHER UNTIL_DAY WANT___HOPE WANT_una ^__has ^__its ^__mean ^_aqui ^_it about_$ and_OTHER as_ME at at_ME back_on baja bette*_$ canti* cares chanc* chatt* corta*_el could__a day__the decid*_to desma* dias_$ do_ME doing drank earth_$ feeli* glad had i_like im_hopin* let_me mano_y me_rio norma* otra por__$ puebl* puede quier*_mas rifle right__ME roof see__ME see_no so tears the__ME think un va__KILL va__dar ve vivir__esta want winte* wont_let y_GO y__WHAT you zero
-7: #__$ .__START .__THREAT .__TOOK ALMOST_ME_BROKEN BODY__ME DRINK_. GO__a GO_into GO_para HELP HOPE_en JAIL__OTHER JAIL_y KIN_to LATER_OTHER ME_TEXT_. ME___TEXT ME___YOU NOW___OTHER NOW__con NOW_en OUT PERSON_. START_ME STOP_up TEXT__GO TEXT__PAST WANT_ME WANT_ME_TOOK WANT___BYE WHAT__. ^__herma* ^__im ^_de ^_took a_KILL about__$ al__ME all_the azote*_con by_mysel* colga*_la compr* cuchi*_en de_# de_OTHER_BROKEN dice el_mundo el_pecho espal* estan every*__ME every_DAYT feel__ME food for_mysel* gener* habla* hurts i_cant mysel*_in nos perdi* que_yo quier*_$ seen segui*_asi short since_i sirve so_ME stuff sus te thank_god the_BUSY to_CALL todos_los trae type watch* where_i which wont__up worki* y_ando yes your
-8: #_NOW #hour ._AGO ._BYE_BYE ._NOW_NOT ._YOU_GO ALMOST__ME CALL DRUG__GO DRUG__NOT GO_a_ME GO_mejor JAIL KIN_. MEANS_for ME__BUSY MINUTES_to NOT__OUT NOT__WHAT OTHER__DAY TOOK___DRUG WANT___CALL YOU___HURT ^__was ^_en ^_goodb* a_morir afuer* all_DAY also am and and_says aunqu* blood_every* broke call__$ compr*__$ consu* could creo de_$ diner* eat fun ganas__# guess looki*__me los_texto* new open__$ over paste* por_ME_KIN progr* sacar* says_ME schoo* tarde their tio to_HURT_ME to__YOU tres us viene ya__quier*
-9: #_KIN ._NOT_ALMOST ._SICK ._START_ME ALMOST__darle ALMOST__it DAYT__GO DRINK_NOW DRINK___NOW GO__DETOX GO_to_TEXT JAIL_con ME___HOSP ME___WANT NOT__WANT NOW__sient* OTHER_DAYT OTHER__the SICK_every* TEXTS TOOK__do YOU_have ^_y andan ando__$ as balan* beat cayo chest class cold con death defin* dijo en_OTHER_HOSP fuerz* got__gun gradu* hace hard hombr* hospi* i_leave if__dont in_here inter* makes me_duele mi_cunad* my__took no__puedo no_puedo of_ME play pusie* salir sorry stab stop__$ tengo_WHAT the_gun to_hurt toco trist* wait was with__ME
-10: #__y ._AGO_ME ._BROKEN_ME ._ME_BROKEN ._REMOVE ALMOST___KIN ALMOST___NOW CAN_to DAY__DAY DIE__NOT IF__quier* ME__# ME__DRUG ME_and NOT__en OTHER_DRUG OTHER__del START_a STOP__MEANS TEXT TEXTS_. WANT__DRUG WHAT_ME_TEXT WHAT__de YOU_GO_a a__OUT about_it any aqui_no are back becau* bien__$ bone compu* con__famil* convi* couch cunad* deja didnt equiv* feliz fell from going__$ littl* mes need opera* or over__$ poqui* recom* stuff__$ talki* tanti* the_LIFE then vive vomit* with__gun wont_quit would__$
-11: ._OTHER_GO AGO__un DRINK__DAY HOME_. HOME__ME KILL_ME_KIN LIFE__a LIFE_and ME_NOT_know ME_TOOK_a NOT_WANT_. NOT__CAN NOW__CALL NOW_amane* OTHER___TOOK REMOVE__to SICK_DRUG STOP__DRUG USE_. WANT__a WHAT__inten* ^__know ^_like ^_then a_whole amane*_con de el_$ haven* here__to i_can late_$ luck man me_back me_urge my_old my_stepd* one_of our put_a recib* siemp* stop__me the__DAY to_kill tren vi
-12: DRINK DRUG___DAY HOPE_up JAIL___OTHER KIN_y LIFE__so ME_a ME_rio NOT_._NOT NOT__las WHAT_# WHAT__AGO YOU_GO ^__despe* ^__used ^_antes ^_lo conte* dies first in__DAYT my__wont ocupo okay para_OTHER pleas* point* quite*__$ this_anymo* to_OTHER tryin* world_$
-13: GO___HOME GO__conte* IF_GO KIN__HURT LIFE__esta ME_DRUG ME_HELP PROGRAM UNTIL_NOW WANT_BUSY_. ^__that ^__think ^_she dano_a ex exist* grave_$ hate_mysel* i__know la_$ lette*_$ linea manda* me_off media missi* nada pool that that__CAN the_roof thoug* too ultim*__de
-14: #_DAY BROKEN__and BROKEN_de DETOX LATER_OTHER_. LIFE_tranq* ME_stepd* NEW OTHER_los STOP_of WANT_._ME ^_ok ^_se ahori* commi* good hacer*__a hes im_dying need_to needl* para_morir* plati* proba* said somew* stabb* suppo* texto* to__DRINK well would*_be
-15: IF___YOU KILL__NOT LATER_para ME_LIFE ME__START NOT_STOP NOW_estoy NUMBER OTHER_AGAIN_. OTHER___GO UNTIL_DAYT WANT__TEXTS ^__like a_LATER actua* alway* clase* el_techo hallo_senti* homew* kind_of mando sol summe* to_KILL_OTHER whole__of
-16: #_$ DAY__GO DRUG_all MEANS_with ME__bien NOW__a TONGUE con_MEANS cooki* crazy happy hormi* my__life need_a on_ME only__ME perso* sofa una_$
-17: #__es KIN_en ME_KIN_NOW NEW_. START_con YOU__to ^_and belt_on cafe deale* hahah* in__LIFE jefe_$ lot outsi* pan told_me trust__NOW wine
-18: MEANS___BYE ME_NUMBER YOU_to bebe but i_didnt killi*_me me_ahorc* me_dejo meeti* pero__ME quier*__solo reall* se_ME the_dog traba* trust_ME_NOW with__MEANS
-19: CLINIC ME_TEXT_the NOT__BODY ^_thats bit dude mache* manos puro so_alone start stepd* van__STOP work
-20: GO_a_BUSY KIN_DRINK LIFE_in MINUTES NOW__DIE ^_hace a__# de__adios la_noche me_mata trago
-21: #__pero NOT_NOW NOT_en ^_but bien cares__ME fumar i_would irme_a month some
-22: BROKEN_en_OTHER NOT_even NOW___NOW REMOVE__REMOVE cousi* ese graci*_a he in_OTHER su
-23: BYE__cigar* DAY_at KILL__KIN THREAT_WHAT de_llora* lol tranc*
-24: like
-25: WON WRONG hair puso
-26: NOT___BROKEN NOT_on OTHER_KILL OTHER___MEANS WANT___YOU a_knife early oh pelic* remem*
-27: KILL_a NOW___MEANS picke*_up
-28: botel*
-29: LIFE_here amena* comen wrote_a
-30: KILL_al two wont_wake
-31: mudo
-32: busca* gave_me
-34: agrad* me_corta* yeah
-35: NOT_ME_WANT
-36: sense
-37: NOT___HURT
-38: haha jaja
-41: grass
-43: ME_quier* for__LIFE
-44: i_swear we
-47: pierd* tempr*
-50: ._NOT_DIE
""",
    "medical": """
50: BROKEN_#_MINUTES BROKEN_fuent* DRUG_by NOT_wakin* ^__atrop* a_siezu* antif* burni*_up cant_wake choki* chorr*_$ coffe*_groun* convu* desma* dt dts escup* espum* fent fenta* fiebr* gurgl* laced mordi*_una mucha*__cuart* nalox* narca* oded oding overd* param* peed prens* pulse pulso rcp rio__helad* se_despl* shock*_me strok* sudo swall*_a swell* the_saw tobil* una_caja wont_come
49: guaro_AGO medic_$ seein* stepp*_on
48: ataqu* pupil* unres*_$
47: coagu* consc*_$ fever no_reacc* se_elect* sobre* stop__up withd*
46: CLINIC_NOW_. DRINK_cloro DRINK_gasol* closi*_up sugar__#
45: de_repen* delir* droop* seizu* stand_up wont_wake
44: TOOK__much de__ojo viene__bebe
43: absce* foami* metha* turni* veo__y went_black
42: NOT__water asfix*_$ azul blurr* cant__awake la_lengu*
41: #__duele crawl*_on de_dosis esta_incon* spray
40: SICK USE___KIN arm_in asfix* gray hallu* infar* to_many veint*__$
39: MINUTES__los ambul* crash*__car crash*_the fake_DRUG today__remem* took__bunch water_broke
38: DRINK_una_MINUTES OTHER_cold dando_un me_reviv* tok viene_OTHER_KIN
37: NOT__right asthm*__no en_HOSP jerin* partn* sangr*_$ sin_quere* tiemb* vomit*
36: ALMOST_ME_BROKEN NOW_las SICK_so cara demas* dose feo_$ pregn* seroq*_$ swall* sweat* to__HOSP was_elect*
35: START___DRINK azuca* bugs fell hinch* la_malil* los_BODY parar_me tent veo
34: azuca*_en azuca*_por burne*_real calen* cough* desan* negro someo*_is thinn* throa* tieso took_like y_nada
33: NOT_respo* by_a hay_uno incon* insul* leg legs medic*__$ orina* so__SICK took__whole twice unres* use__y veo_TEXTS
32: BODY__AGAIN HURT__bad ^_water a_fit epipe* gris las_palab* mouth mueve se__murie* trago
31: ME_KIN_en WANT__CLINIC atrag* balea* black boca boca_a bone chess_HURT chest frasc* meds_$ pies_$ se_paso snake un_balaz*
30: BODY_SICK BROKEN_PAST DRINK_rubbi*_DRINK and_NOW black*_OUT fuent* my__open narca*_OTHER noddi* one_eye pasti*_$ puse__y respi* un_derra* up_blood
29: .__UNTIL OTHER_SICK_ME ^__dio amari* and_green dura embar* heart__then mante*__ME murie*_$ passi* piern* shock tomo
28: HOME__SICK KIN_found_ME ME_pase SICK_por TOOK__mas ^_mezcl* at__mouth blood_in burne* corte_con diabe* el_hueso floor habla hot__i inyec* izqui* me_sale medic shock_$ skin soaki* stopp* sudor_frio uncon*
27: BODY OTHER_NOW ^_sugar adult* bebe coraz*__# de_golpe despi* dude__the dying me_cai not_answe*
26: ._BODY_HURT BROKEN__conoc* DRUG___DAY ME_subox* NOT_feel ^__arma ^__reviv* alarm behin*_the con__cierr* confu* corri*_y desde__sin esta_ahoga* feels jerki* me_paral* no__agarr* orino purpl*_$ resba* roja shock* tirad* un_infar* was_coke worst y_cayo
25: 911 KIN_DRINK_drain KIN_SICK_. NOT_despi* SICK__SICK ando_con arma bleac* cant conoc*_$ dias_sin fuert*_y hago_$ heada* im_# lado mixed od old_man sangr*_por side the_dope to_STOP trazo*_$
24: ._SICK_AGO NOW__GO ^__bit a__cant aceit* aguad* alacr* alcoh* cabec* de_pecho elect* ha__NOW havin* im_havin* jalo_aire la__chuec* my_left no_conte* sugar_is tongu*_is water_BROKEN
23: #_BODY AGO_PAST KIN___DRUG ME_HOSP ME_balea* NOT_START_en NOT__CAN NOT_se_NOT YOU_dio bars bleed* by__car ciego cold cut de_salir derra* dropp* fist found_my gas mordi* olvid*__ya pase__fenta stabb* subox*_$ that__there tight wont
22: AGAIN_TEXTS_. HURT_WANT_a ME_azuca* NOT_para USE__the benzo* conoc* er eye huge lips mi_tia neces*__medic* ni_donde of_tylen* open por_NOT_DRINK rat__$ ronca sient* sient*_bicho* think too_many
21: ._DETOX BROKEN__fuent* HOSP_con OTHER_hueso OUT__NOW OUT__the OUT_in SICK_for_ME SICK_in agua__NOT aprie* brinc* despi*_$ heart__# in__subox* isnt__$ jarab* me_meti morad*_$ moto no__puedo por__tomar rooma* throa*_closi* took__pills was_bad what__i
20: CLINIC_NOW DRINK__de HELP_ME_. HOPE_and ME_estoy PERSON_SICK SICK_AGO STOP__DRINK al_lado clona* el_coraz* falta__BODY frien*_fell kitch* la_visit* mover*_$ my_sleep* needl* on_fire por_WRONG veo_nada visit*__$
19: #_but ALMOST__AGO CALL__SICK DRINK__frasc* KIN__frio ME__BROKEN NOT_TEXT_air OTHER_quija* TEXT_TOOK_. TOOK_en TOOK_way WHAT__agua ate baby closi* el_pecho en__piso faint* feels__PERSON foot_is green__i havin*_a keep__OUT my_life nariz_$ overd*_$ pills_and puso quija* rapid* react* since some_pills the_shelt* think__was tome_# woke__in xanax yendo
18: BODY__# DRINK__sanit* KIN_TEXT_into NOW__remem* NUMBER___ME ^__many ^_hard ahoga* and__off bote breat*_$ burni* car__ME creo drank forgo* funny hip_is huele i__losin* inyec*__mas le llevo__dias mande* need not_breat* respi*_$ sangr*__$ this_morni* tingl* tome tragu* vuelv*__si
17: ._KIN ._OTHER_TOOK DRINK_demas* KIN_right_NOW ME_ALMOST_. ME_KIN_ate ME_passe*_OUT NOT_BODY OTHER_malil* OTHER_pulso OTHER_turne* SICK__it TOOK_somet* aqui_en bit cant_move como_# coraz*_a doubl* en_# en__carro frio fuert* hall head its__stron* many me_balea* me_pase metad* out_$ pecho pone_oscur* real_BUSY tengo__azuca* too__$ took__my tylen*_$ vidri*
16: IF_. NOT___KIN NOT__awake NOT_reacc* SICK__BUSY TEXT__ME TOOK___DRUG WANT__medic* WHAT_hago ^_poopi* after_that breat* cant_get coraz*__me dejo_de elect*_$ esta_tirad* estab*__OTHER hard im_bleed* is_empty k2 la_droga las_manos lo_mismo mi_ayuda* out passe*_OUT pasti*__dormi* presi*__# real_sleep* round se_DRINK sleep*_$ smell* suda tome_como tomo__para tranq un_paro una_jerin*
15: #__hes #_traig* BUSY___NOT CAN__BODY DRUG DRUG_and_DRINK ME_have_USE NOT__and NOT_reten* TOOK__y WRONG ^__side ^__un ^_drank accid* an__# and__BODY arm bano dio__ataqu* esta estab* hand hand_on hit__head hurts__a is_huge le_di manos_ME media_cara more__i mucho no_vuelv* passe*_out pills_$ puedo_despe* pukin* raro room_is se__BROKEN send shot__too snori*__$ techo they_said to_pass urgen* y_veo
14: ._TOOK_WANT BROKEN_OTHER_conoc* HURT__DAYT KIN_DRINK ME_JAIL_con ME__shive* NOW__dos TOOK___BUSY ^__drank ^__hand ^__queme ^__so ^_send a_needl* algo bad benad* black*_out bleed*__my cant_stand casi_no chest_$ detox* en__suelo encon* esta_morad* getti*_dark have_$ heari* herma*_$ in_ME_BODY move no_inhal* oded__DAYT oido one_side pacem* pasti* peso_en pront* puedo se shot sick sin_senti* so__ME split_open that_arent the_START the__next took used visio* weird
13: BODY_bien BODY_its KIN_WHAT_hago KIN_en_OTHER MEANS_NOT ME_BODY_. ME_THREAT_. ME__muy ME__se ME_atrop* NOT__air NOW___ME OTHER___WANT OTHER_said_ME SICK_mucho TEXT_OTHER TEXT_PERSON_. TEXT_into_ME ^__al ^__comi ^__from ^__had ^_mande* ^_neces* agarr* ahogo and__kills atras_del attac* blue_$ carro cierr* curb dormi*_$ eleph* escal*_$ going got_elect* had__seizu* have_USE head_is is_GO keep_ME manos_NOT me__apaga* me_puse movin* my__arm no__obede* perdi__conoc* pico pound* quemo_ME reacc* real red rolle* sale sangr*_en sudor sunda*_$ the__DRINK traig*_el two__$ y__USE
12: .__DRUG BODY_HURT_. BODY_is_GO CALL_puras DRINK_DAY_. DRINK_mucha* DRINK_todo DRINK_todo_OTHER HOSP_DETOX ME_BROKEN_ME ME__demas* ME_brinc* NOT__BODY NOT__up NOT_pulse NOT_sient* OTHER_mitad OTHER_mouth OTHER_piel SICK_OTHER_NOT SICK_up TEXT__the ^__ambul* air and_shes andam*_NOT ate_my below bicho* board_$ cant__a cant_see cayo demas*_$ desde do_ME doble falta_OTHER_BODY frasc*__$ guy__the hes_not hour i__died is__here jalo_BODY keeps las__SICK lay los_labio* mante*__me me_muero monst*_and mucha no_ride of__$ pad_every piso quit reacc*_$ rotte*_and se_ME se__puso sick_$ siezu* somet*_in swole_up tengo_# the_BUSY times took_way woke wont__$ worst_GO ya_$
11: #_DAY #_de #_pero 911_$ DRUG__DRINK HURT_OTHER ME__feel NOT_CAN_mover NOT_answe* SICK_at START_a TEXT_air TOOK_#_DRUG USE__y ^__aint ^__got ^_od all__meds and__daddy bien__y blood can cloro_$ colla* comin*_now con_aceit* de_# despl*__OTHER dosis durmi* en__bano encim* heada*__my heroi* hes hes__$ hour_ago im_dying inhal* just_sleep* lleva* mi_espos* motel movid* movin*_$ nene night_they nos__de now otra_cosa para__$ sangr*__la se_tomo seein*_thing* sudde* sugar the__DRUG vuelv*
10: ._OTHER_SICK AGO_DRUG BODY__ME CAN_mover DRUG_and KIN_HURT ME_SICK_and ME__TEXT NOT___BODY OTHER__horri* OUT___ME TOOK__ME WANT_a WHAT___NOT WHAT_es ^__bicho* ^_shes a_lot a_pad alber* and_ME and_ME_TIME antic* bathr* belly bleac*_$ calle came_$ creo__me cuart*__DRINK culeb* de_fenta dos drank_bleac* el_pie esta_ponie* face_is falta_el finge* got__$ heart heroi*_$ hot im__cold just__BUSY keep_me like__groun* mante* me_atrop* minut* month*_of mouth_$ my_buddy my_foot night no__despi* no_respi* not_movin* piern*_$ que_hago red__going sale_$ se__duerm* seizu*_this shes sient*_WHAT_ME slow_$ sobre*_en stree* the__NOT the__STOP to_$ uncon*_$ va__AGAIN veces whole y__AGAIN
9: ._HELP ._OTHER_KIN BROKEN__. CALL_# DRINK__TOOK DRUG_at GO__. GO__de HURT_de KIN_found ME_pique OTHER_AWAY OTHER__LIFE OTHER_nariz SICK_. SICK_SICK SICK_bad START__IF STOP_de TOOK_# ^__911 ^__by ^_choqu* ^_me ^_need ^_old ^_se aca agua aint aire alone amiga_que awake azuca*__# brazo car cayo_y cerro con__heroi* el_arma embar*_y encim*_a estoy estoy_apaga* fistf* found__on from__DRINK help hit hurts jaw labio* like_a marea* me_brinc* me_comi metha*_$ mi_amigo muy__$ my__cant no__mover no_puedo of__SICK over pique__una poopi* quemo_ME_KIN respo*_$ ribs room se__tiro senor* sleep* some_DRUG_PAST tengo_OTHER tengo_la tomo_cloro traig*__azuca* twice_today un__$ was__$
8: #__las #_minut* #_tylen* ALMOST_ME CALL_ME_HURT DRINK_del KIN_is LATER___ME ME_KIN_NOT ME_TOOK ME__con ME_speec* NOT_CAN_BODY NOT_ME_conte* NOT__strai* OTHER_BODY OTHER_DAYT OTHER__are OTHER_tengo PAST_DAY_ME START_. USE___NOT WHAT_es_OTHER ^__hit ^__nina ^__oded ^__tragu* ^_crash* ^_he ^_narca* ^_passe* a_seizu* ambul*_$ azule* balea*_$ bottl* cant__my chorr* cierr*__BODY consc* cosas costi* creo_que dentr*_$ did_too dos_dedos drank_the empty_and esta_toda estoy_SICK feel feel_WANT_ME fell_out froze_my gasol* getti*__$ haven* havin*__BODY hot_and hurti* i_thoug* ido in__toile* is_# kid killi*_me klono* la_piel las_piern* le_dio left_side lungs me__todo me_tragu* metio my__colla* my_speec* no__despe* no_food nobod* od_ing on__floor passi*_OUT por_favor se__ME se_quemo see__$ skipp* smell*__and smoke*_that somet* sun throu*_my tiene tiene_los tomo_el truck__it tylen* wake__$ water_down
7: ._BODY .__TEXT BODY___DAYT BUSY__SICK DRINK__MINUTES DRINK__bolsi* DRUG__BUSY DRUG_de_ME GO_black JAIL___DRUG ME_TEXT_TOOK ME_diero* NOT_ME_obede* NOT___LIFE OTHER_JAIL OTHER__WHAT USE_and WANT_an WANT_coffe* WHAT__de YOU__OTHER YOU___BODY ^__him ^__to ^_llevo ^_took ago alcoh*_$ and_OTHER and_took antic*_$ asthm* ayuda ayuda*_se bit_me burie*__NOW but_NOT_BODY but__breat* c cant_breat* colla*_in comin* con_mucho deje del_MEANS dizzy esta_WHAT fiebr*_de for_# hold_the i__shot i_cant im la_barri* mama_$ me_obede* mi__$ my_chest no no__broma no_sient* now_$ of_ME off_im oido_no presi* puede puedo_levan* queme remem* room_# rooma*__en round__# saw shot_and swall*__$ swole the_HOSP the_bone thinn*_$ tiesa un__NOW whole__worth worst_heada* y
6: #__me #_ya ._CALL ._ME_DRINK ._OTHER_BODY ._OTHER_STOP ._TOOK BROKEN_here BUSY__# DAY___ME GO___OUT JAIL__# LATER__NOT LATER_de ME_KIN ME__de ME__is ME__oded ME__sick ME_comi ME_pregn* NOT__STOP OTHER_AGO OTHER_STOP OTHER___AGO OTHER___NOT OTHER___NOW OTHER_boca OTHER_espal* SICK__. TEXT_STOP_air TEXT__air TOOK__USE TOOK__fit TOOK_too WHAT_AGO WHAT__ME WHAT__es YOU_di ^__esta ^__puse ^__wont ^_cravi* ^_swall* a__$ a_ballo* abuel*_se air__STOP and_ME_BODY and__DRUG answe*_$ apt_# arent balaz*__la beber bike__GO blanc* bottl*_of but__BODY could*_BROKEN creo__ME el__$ el_lunes en_OTHER feel_them fell_and fria greas* habla* hands hay_SICK hay__en her hes_blue i__shive* i_keep isnt itchy mano__NOT me_muere me_pique meds mi_amiga mi_rooma* mueve_$ negro_y no__salen no_veo not__$ nubes_$ obede* on__$ por_WANT por__$ red_$ sangr*_mucho se_puso sient*_las since__$ sol stand__$ still__$ store stuff the__came tome_mucha* tome_todas twice_NOW tylen*_pm una_ambul* went whats_the wont_work y_NOT y_sient* yello*
5: #_meses ._ALMOST_ME ._TEXT ._TEXT_SICK BODY_feels BODY_is CALL___ME DAYT__that DRINK_de DRUG__todo GO__and KIN_SICK ME ME__TOOK ME__esta ME_foot ME_obede* NOT_CAN NOT_STOP_ME NOT__y NOW_ME_remem* NOW__. OTHER_CAN_LIFE OTHER_DRUG OTHER___BODY OTHER__se REMOVE__ME TOOK___PAST TOOK_a WANT_# WHAT_IF ^__can ^__frien* ^__stabb* ^_call ^_las ^_le ^_no a_PERSON a_bottl* algo_anda at_work ataqu*_$ bend__and cold_and con__vidri* creo_WHAT cuart*_# de_DRUG despl* despl*_en di dicen did docto* drink en__piern* era esta__# every* from_ME gabap*__a hay_sangr* i_feel infec* la_nariz main__the me_$ meses_y mi_compa* minut*_$ my_body noseb* olvid*_WHAT_NOW one__$ pad__# pila_$ pills__night pills_last pleas* quemo_mi quit__$ roomm* round_ME se_metio shot_up slow soaki*__pad someb* spinn*_$ subox* too__going took__bottl* torci* turni*__$ two up__$ viene__KIN
4: ._SICK .__SICK AGO_HOPE BODY_HURT BODY_ME CALL_bien DRINK__NOT GO_in KIN__cuart* KIN__se LATER_ME ME_KIN_se ME_TOOK_too ME__WHAT ME_could*_BROKEN NOT_BUSY NOT__in OTHER_BODY_. OTHER_BODY_y OTHER_NOT OTHER__NOT OUT___OTHER SICK_UNTIL SICK__WANT SICK__en TEXTS__NOT TEXT_worse TOOK ^__at ^__cold ^__fell ^__on ^__took ^_i ^_my ^_she ^_too a__ME a__ayuda* algo_y all__sleep* and and_NOW_ME bone_is botan*_SICK breat*__$ call cant__strai* carbo*_monox* choki*_$ dedos despe* dos_veces dying_here empap* en__$ en__pared escal* estoy__sangr* found_OTHER guy_in he_smoke* heart__going help_$ hi in__house inyec*_y is keep keep__out kills_my la__$ las__ME like__truck los_pies many_DRUG me_diero* mi mi_azuca* mi_mama muert* negra_$ new__$ olvid*__NOW parad*_$ quedo se__ponie* seizu*__morni* strok*__think sweat*_$ tengo them there* truck tuvo under uno up up__peopl* up_sweat* wake white_$ y__frio
3: #_days ._NOT_BODY .__GO .__OUT AGO__DAY ALMOST__was BODY__GO CAN_levan* DRINK_drain DRUG_ME DRUG_OTHER DRUG___ME KIN__in LATER_that ME_# ME_BODY_is ME___BODY ME___KIN ME___STOP ME__has ME_body ME_burni* ME_on ME_puse NOT_CALL NOT__broma NOT__mover OTHER__HURT OTHER___BUSY OTHER_panza REMOVE_. SICK_WHAT SICK__BODY SICK_en STOP__SICK STOP_and WANT___NOT WHAT__DRUG ^__mi ^__my ^_think abajo alber*_de algui* all_ME_BUSY all_my and_shaki* ataqu*_hoy bad_and been_SICK burie*__today capto_# cara__el colla*__the comin*__OTHER despi*__KIN down drank__clean* duele__pecho el_suelo esta_frio feel__$ finge*_$ foam frio__no hardl* hospi*_bed i__# is_split is_turni* its__$ la_mitad las__$ lengu* lento light__my llevo__noche manos me__respi* me_baja me_tome media mis_pasti* much_$ much__out mucha_sangr* my_cousi* nariz negro__huele night__that on__saw puse__de remem*_it se__ahoga* se__paral* se__paso shoul*_i sin stay__$ strok*__ALMOST talki* there__so throu* tome_demas* took_# took_all tres_dias un_vieji* vez vuelv*_$ wont__to worki* y_calen* y_tengo
2: #_# #__OTHER ._BROKEN ._JAIL ._PERSON AGAIN__. BUSY__NOT DRINK_hand DRUG_. GO_down HELP_ME HOSP__. KIN_. KIN_NOT KIN_TEXT KIN_TOOK KIN__de ME_GO ME__in ME__por ME_keep ME_legs NOT_DRINK_. NOT__. NOT_hay NOW_OTHER OTHER_BODY_con OTHER_DAYT_. OTHER_KIN OTHER_TOOK_somet* OTHER__GO OTHER__chuec* OTHER__del OTHER_azuca* OTHER_piso PERSON_is SICK_ing STOP_air TEXTS_. TEXT__. TEXT__and TOOK_. TOOK_._ME WANT__groun* ^__an ^__pana ^__tembl* ^_toso a_ME a_OTHER abuel* agua_y air_to and__down baby__comin* blew__in by_WRONG came cant_bend capto carbo*__alarm clots cold_turke* comin*_out cough*_SICK cuart* de_OTHER de__$ de_agua de_tomar drain_clean* el_dolor espos* esta__$ esta_dando feet_NOT fenta*_$ food got__by got_shot habla*_puras have__$ head_pound* hit__a in__ME inyec*__se just__$ la__horri* la_espal* la_panza las_unas le_eche like_coffe* manos_me me__drove me_corre medio mine monox*_alarm much muero mysel*__the nadie__el need__ambul* negra no_hay nobod*__here od_$ oded__night pass_OUT pie_negro por__nubes punal* pura round_me sangr* se_YOU shive* shoul*_have slurr* smell*_rotte* snake*__the so_sleep* soaki*_a split__$ swall*_pills tengo__$ that__$ the_baby the_toile* tongu* traig*__MEANS veo_cosas with__round woke_up y_OTHER_BODY y__marea*
1: #__SICK #__cant ._DRINK ._KIN_DRINK ._ME_NOT .__DRINK BODY_a BROKEN_. BROKEN_consc* CAN_CALL CAN__. DAYT_OTHER DRINK__clean* DRINK_mucha*_DRUG DRINK_the GO GO_pound* HURT LATER ME_KIN_TOOK ME_KIN_oded ME__SICK ME__bend ME__to ME_corre ME_paral* ME_was_BROKEN NOT__ME NOT___HURT NOT__bien NOT__obede* NOT_conte* NOT_es NOT_food NOT_stand NOW_empap* OTHER OTHER_DAY_y OTHER__YOU OTHER_carro OTHER_mano SICK__NOT SICK___STOP STOP STOP__. TEXT__SICK WHAT_ME WHAT__y ^__heart ^__in ^__od ^__passe* ^__the ^_aller* ^_kid ^_la ^_mixed ^_out ^_tengo ^_vengo aire_$ alone__its anoch* ate_ME azul_$ baby__into baby_is baja board botan* cai camis*_$ cant__air cant_feel chill* comin*_OUT con_OTHER corri* could*_died cunad*_ya cut__hand de_BODY de_DRINK dedos_con despi*_ME_KIN don dormi* drank__sanit* drank_hand drove_off el_nino encim*__ME es_broma every*__$ feel_OTHER feels_WANT_PERSON frien*__out from_ME_HOSP get_air had__fit hand_sanit* her_mouth hospi* im__$ is__BUSY is_swell* it_$ it__light la_quija* lengu*__me lengu*_no lo_encon* los__$ me__$ me_rapid* mi_herma* mismo monox* no__pulso no_despi* no_habla noon obede*_$ pase__la press* seein*__$ stepp* stop__$ the_hospi* the_wheel the_whole there*_blood think__put turne* turne*_SICK tylen*_TIME una_SICK una__$ was__small was_dead weak wife_says with__chain* writi*_this y_ME y_NOT_CAN ya_empap*
-1: #__ME ._ME_HURT ._ME_SICK ._STOP ._WANT .__DAY .__THREAT AGO_AGO AGO__TOOK AGO___ME BROKEN__BODY DAYT HOPE KILL ME_KIN_y ME_TEXT_a ME_TOOK_ME ME__STOP ME__UNTIL ME_esta NOT_BROKEN NOT_WHAT NOT___OTHER NOT_levan* NOW_NOT OTHER_TEXT_ME OTHER__. OTHER__ME OTHER___OTHER OUT___NOT PAST_y PERSON___ME REMOVE__wagon SICK_ME SICK_OTHER_boca SICK_on STOP_it TOOK_a_DRUG USE WANT__. WHAT_. ^__chest ^__de ^__says ^_they ^_ya alegr* alway* any blue__the bp cero con cool dog donde el_# em es girl give has i ill is__# is__$ it__ME kids leg__$ light* me__mal me_cayo much__at ningu* on one opera* orgul* panic* pasa pase__el percs_$ salio saved__$ se__$ se__OTHER shaki*_$ suegr* sushi telef* than thoug* too tv verda* very were y__DRINK
-2: #_and ._BUSY ._DRUG .__CALL HOME_y KIN_._OTHER ME_. ME_SICK ME_TIME ME_dio ME_las ME_queda* NOT_. NOT__it NOT_se OTHER_CLINIC OTHER_MEANS OTHER_escal* OTHER_frio OUT__TOOK PAST__. SICK_it SICK_los STOP_. TEXT__KIN THREAT__OTHER TOOK__. TOOK__on WHAT ^_it ^_un a_guy all_the also and__# and__CAN anyth* ayer break* calle* casa compl* cumpl* didnt__$ esta_DAYT estoy_STOP first gave_blood have i__$ i_didnt i_drank in is_sore la let look me_dio mi_$ more para_NOT poco ron se__antoj* son super tarde te tome_la took_the ver vomit*_$ windo* worn y__NOT
-3: #__NOT #__se .__MINUTES .__OTHER BODY__OTHER BODY__a DAYT_. DRINK_. DRUG_._ME HOPE___SICK KIN__# KIN__. ME_MINUTES ME_TEXT ME___AGO ME___DRINK ME__on ME_pasa NOT__NOT NOT__para OTHER__en STOP__OTHER TOOK__# ^__sient* ^__sweat* ^__too ^__y ^_not ^_todo a_BUSY ando aqui bien como__$ contr* de_ME dice_que en_OTHER_BODY en__BUSY espos*_se esta_OTHER feel__and in__$ in__hand just limpi* luz march mas mas_$ me movie my_dog my_mouth no_manch* pesca* se_GO se_llevo segui* to__$ toda_OTHER wagon way when which wish with__BODY y_# y__#
-4: #__# #__y ._ME ._YOU .__ME .__YOU AGO AGO__OTHER BODY__WHAT BUSY__the CLINIC__ME DAY DAYT__. DAY_. DRINK_AGO DRINK_OTHER DRINK_OTHER_DRUG DRUG__y ME_HURT ME_WANT ME__. ME__WANT ME___DRUG ME_mouth NOT_ME_. NOT_OTHER OTHER_DAY START__OTHER WANT__DRINK WHAT_OTHER ^_cant ^_just ^_shoul* ^_still a__nina and__WANT ano anyon* at by_the chile cuand* day do en__DAYT enfer* esta__OTHER esta_bien estad* feliz hahah* happy helpe* in_# ir just_TEXT kind me_pasa moms nina_que noche_$ poqui* preci* purpo*_$ real_$ se__pasa si tan the_SICK thoug*_$ too_$ vecin* vida_$ week y_ME_TOOK y__$
-5: ._TOOK_DRUG AGO_. BODY__SICK BODY__de DAY__. DRINK__ME DRUG_con DRUG_de_OTHER GO_. HURT_ME_. HURT__BODY IF KIN__DRINK KIN___OTHER MEANS ME_CALL ME_REMOVE ME__of ME_love MINUTES NOT_SICK OTHER_SICK OTHER___HOSP OTHER_de OTHER_esta OUT_on PERSON__. SICK__boca TEXT_. ^__i ^_blue ^_con ^_respi* and_then anda animo anymo* arms big blue casa_y coffe* de__escal* dice_WHAT el_aire en_ME estoy_mal fine i__breat* impor* la_escal* la_insul* laugh* llama__$ looki* much_on munec* naps no_$ off__wagon our perso* porqu* probl* proud put que que__sangr* with_ME with__KIN
-6: #_AGO #__KIN ._ALMOST ._ME_BODY ._ME_TOOK .__BROKEN .__NOT ALMOST__OTHER HURT__. KIN__REMOVE KIN__en LIFE MEANS_. ME_JAIL_las ME__JAIL ME__from NOT_ALMOST NOT_manch* NOW_ME OTHER_NUMBER OTHER__para OUT__. SICK_OUT START TOOK_DAY WANT_the WON ^__just a__OTHER a_bit ahi as ayuda*_$ azuca*_$ class compr* dice died__i el galle* gave_SICK guard* hand_$ i_want mensa* mucho_$ my_grand* overd*_on pelic* pero piedr* right_NOW right_now se_BROKEN siemp* talk the_gym throw* time toda_la told tragu*_# un_# was
-7: ._NOW .__PERSON BUSY DRINK_# DRINK_PAST KIN KIN__PAST ME_GO_. ME_OTHER ME___OTHER NOT___WHAT NOW_. OTHER__TEXT OTHER__UNTIL OTHER___KIN SICK_NOT SICK__# SICK__piern* TEXT TOOK_OTHER WHAT___OTHER ^__all a_TEXT again al and_ME_TOOK ayudo cant_answe* con__KIN coraz*_y de__hace dont drank_# escri* me_sient* mind nada numb pasti*_con profu* shake* some thats the_BODY using want y_$
-8: ._GO .__AGAIN AWAY LATER_. ME__AGAIN ME___BROKEN ME__and OTHER_WANT OTHER__por OUT TOOK__tylen* WHAT_OUT WHAT__SICK ^_de ^_its ^_y be bien_$ de dream ensen* favor* feeli* graci* hacer had meth my__# sigo siste* tembl*_$ that the the_ambul* they un vino
-9: #__DAYT ALMOST CAN__GO DRUG___BODY KIN_y ME_KIN_is ME__ME ME___ME NOT__se NOW PAST THREAT TIME_. TOOK___BODY WANT ^__agua abeja agua_OTHER are asien* cabez*_$ corta* en final* from_BUSY fui hair hard_$ la_sobre* los manan* on_$ pase_OTHER por puse__en se__AGO tome__y was_# with
-10: #__sin AGAIN BODY___OTHER ME___DAYT ME__so NOT_TEXT_NOT NOT__con NOW__BODY OTHER___SICK OTHER__a TEXT_NOT UNTIL__. USE_. WHO ^__aire are_bleed* cafe carga*_$ con__SICK from puro risa sacar* se_ME_STOP shaki* wrist*
-11: .__JAIL DRINK__BUSY DRINK___BODY KIN_and ME_NOT ME_dog PROGRAM START__. cabez* choco* de_SICK drunk fue full me__sangr* of propo* smoki* so_bad the_wagon tome_agua tome_unas tragu*__pasti* trist*
-12: ._HOPE CAN KIN_ME KIN__on ME__at NOT__veo OTHER_BROKEN andam*__me arreg* el_frio for mas_OTHER oh or se_WRONG up__# y__TOOK yo
-13: AGO__AGO BROKEN_OTHER CAN_ME DRINK_en HURT_ME ME__DRUG OUT_. SICK_BODY ^_a ^_the a ataqu*__panic* calm detox el_cuerp* face__$ here it me__# mysel*_$ panic*_$ paste* perro queri* shake*__$
-14: ._IF ._WHAT BODY___ME GO_a ME___YOU NUMBER SICK_was at_ME boss coraz*__$ d ex famil* frio__WANT mal_OTHER mango* murio reall*
-15: HURT_a ME__las ME_in OTHER_. becau* corte_las este good inyec*_la is__ME on__BODY on__work on_purpo* paint why
-16: JAIL_. JAIL_las OTHER_in PAST__NOT SICK__GO UNTIL about but el_docto* eso fine_$ great hasta__$ littl* para proba* so
-17: ._NOT_STOP BYE CLINIC ME_DRINK_un NOW_._OTHER OUT__OTHER YOU adred* die ganas inter* prett* shaky to vacun*
-18: SICK_todo TEXT_OUT antoj* con_ME esto would ya__puedo
-19: #_$ DRINK__SICK ^__cunad* cryin* en__pecho go how llora* wrist
-20: ._CLINIC OTHER_BODY_de SICK_de ^_una mejor their throw to__SICK
-21: IF_NOT NEW ataqu*_de bette* done jajaj* me_despi* mood of_SICK paint* yeah
-22: GO_to UNTIL__SICK gym hondo ok this un_DRINK y_nadie
-23: DIE DRUG__SICK TOOK_ME asi i_swall* narca*_en quier* sangr*_la su
-24: flu
-25: ^__dog herma*_se the__TOOK
-26: DRUG_en never ojala
-27: and_blue enfre* every*__ME pain sore
-28: REMOVE_ME
-29: DRINK_ME SICK_pero high
-30: so_ME
-32: haha
-33: YOU__a duele purpo* tele
-34: ^_and my_blood
-36: y__azuca*
-37: jaja
-50: lol you
""",
    "danger": """
50: DRINK_y_BUSY MINUTES__SICK NOW__encon* OTHER_OUT_del ^__eye ^_gunsh* ^_shots acuch* con__nombr* con__planc* dano_a del_pelo en__alber* escon*__el held ima__OTHER locke*_in moret* padra* pimp raped revis*__NUMBER sangr*_la snitc* stalk* stepd* tiros touch*_ME una_camio*
49: bates me_violo pelig*_$
48: JAIL_ME_in OTHER_KILL_. on__today
47: oblig*_a
46: ^__pandi* me__sigui* tiene_una traen
45: BROKEN__vidri* since__# tirar*_un
44: cops_$ hit__wife mando_a pisto*_$ venen*_en
43: aqui_antes gang hands__ME parti*_la sciss*
42: YOU_GO_a de__carro not_safe say__the trail*
41: NOT_CALL_WHAT bate me_ahorc* picar robbe*
40: nina_y rage they_shot viene viola*
39: a_morir burn my__over no_pago porch quema* so_mad tumbo__dient*
38: KIN_pulle* scare*__go
37: ^_corri al_KIN debo down__steps gun__work persi*
36: ME_quier* a_levan* al_caser* asalt* black_eye circl* darle downs* esta_DRINK fists gunpo* looki*_for polic*__favor put_a trata*_de
35: and_says de_aqui esta_START queri*_$ restr* stabb* venen*__el visto_$
34: HURT_PERSON IF_CALL KILL__KIN NOT_estoy golpe* guys is_HURT_ME is_shoot* me_vino quebr*_OTHER_BODY smash_OTHER threw__water throw* viole* yard
33: OUT_del_BUSY ^__point* amarr*_$ and_NOT_GO bat beati* behin*_me by__hair gasol* hit_my men my__lady send_polic* slow__TIME snap to_snap venta*
32: HOME_del_KIN ^__puso ^_mande* ^_saben acuch*_$ cuell* desgr* haga hits jump_me las_escal* mans me_amena* me_puso no_llame* robar*_a sex venia* will
31: KILL_a NOT_safe PERSON___REMOVE apare*_en drunk el_encar* en__bodeg* juro o_ME plomo so__cant troca
30: ._HELP_OTHER HURT__PERSON OTHER_._NOW OTHER___NUMBER START_con_OTHER WHAT_MINUTES ^_dejar* ahori*_$ crew deuda hombr* knife__me me__contr* me_quito me_tiran meter*__cuchi* pegan* se__ese shotg*
29: ._TEXT_HURT HURT_OTHER_. IF_suena ^__echo a_fight at_gunpo* atras break* didnt__to felle* hidin*_in light__ME me__leon my_bf owe puedo_habla* smash* someo*__my tiene*_JAIL
28: KILL_al ME_LIFE_HOPE ME_was_HURT arma_$ door dudes estoy__salvo hacia_$ hirvi* hit__again puert* sayin* tires tryin tumba*_OTHER windo*
27: again* encer* follo*_me for_real fuego las_tijer* llave*_y man mande_la me_deja polic* que_nos secue* segur* swing*_a van
26: ME__hits NOT_CAN NOT___OUT TEXTS_with ^__oblig* ^_temo ^_viole* a_bat armed being__$ brinc*_la dijo entra*__mi ex fierr* guy_ME la_escop* mucha*__ME my_yard puert*_a putti*_a stab three__now to_hurt vuelv*
25: BUSY___CAN GO_STOP NOW_GO_con NOW___MEANS TOOK___HOME ^__being ^__quier* block boyfr* break_in cravi*__and debo_al donde__$ i__assau* mi_parej* molie* my__hit my__too sabe scare*__my the_room threa*_me wants y_ME_KIN
24: #__he ME__traff* SICK_this THREAT YOU___TOOK ^__tiene* anda donde_LIFE dont__from encan* from_OTHER hes hit_on im__dange* in_ME_DRINK jumpe* los__OTHER my_kid on_meth quebr* rastr* saco segur*_aqui shook__baby sola_$ tiran* whisp* yelli*
23: BODY_en_OTHER KILL_OTHER_. KILL_this KIN___MEANS KIN__dando* LATER_ME_. ME_both ME_viola* OTHER_esta STOP_un ^__landl* ^_dice abusa*__mi cuart* donde_vive en__costi* estan estan__la his_throa* im_about jumpe*_me knife_and miedo__mi plomo_$ poiso* por_ME rompi*_todo setti*_at sin_ropa towns trae upsta* waiti* ya__encon*
22: #_he HURT IF__KIN MEANS_en NOW__TOOK TEXT_jumpe* apare* cant__out cuand*__sola door__$ drink*_$ en__cara en__patio esta_afuer* hamme* kidna*__KIN me_tumbo propi*_KIN quier*__$ se_quier* shelt* shoot* someo* someo*__in suelt* to_ME_KIN voy__alla y_GO
21: GO_STOP_there HURT_AGO HURT_ME_up HURT_tanto KILL_PERSON ME_TEXT_jumpe* ME_WANT_to NOT__va OTHER_mara TOOK_un WANT_offic* a_pisto* comin* deale* dice duerm* la_mara la_marca marid* me_since mi_venta* motel my_apart* palab*__ME parto quier*__la safe_here said shook__KIN todav*_$
20: #_but AGO_estoy_HOPE DRUG__un GO_para HURT___KIN KILL_that KIN_REMOVE_OTHER ME_AGO ME_HURT_AGAIN ME_LIFE ME_STOP NOT_CAN_ME NOT_USE_. NOT_ropa OTHER_made_ME TEXT_in_ME THREAT__a WHAT_NOW WHAT_OTHER_proxi* ^_lo ^_peopl* a_DRUG a_hacer abusa*_de adent*_de al_lado avent* brake cuchi* debaj* diero*_UNTIL dont__safe hay__afuer* is_tryin* manej* me_sigue me_volvi* mi__noche mi_patio next_$ or_ME orden pega sigue__$ someb* soy_capaz toca_$ un_tipo unos_hombr* va want__$
19: CALL__sus DRINK_and KIN_KILL_ME ME___BODY ME_with NOT_CALL NOT___GO OUT_and_OTHER TEXT__NOT TEXT__y TEXT_por a_algui* al_bebe amena* apuna* baby bruis* cable__NOT canda* cryin*_$ feel__at feel_safe gas in_here jumpe*_ME kitch*_right mache* matar*_$ me_viola* mi__borra* offic*_not on_OTHER_BODY rompi* says se_donde someb*_shot the_cops throw tipos tiro tomad* traig*_OTHER viene_por
18: #__broke #_to HURT__KIN JAIL__OTHER KILL_PERSON_. KILL__ME KILL_al_WHAT KIN_is_THREAT ME__still ME_under OTHER_GO OTHER___MEANS PAST___OTHER TEXT__BROKEN YOU_quemo ^__pateo ^_someb* a__hoy acros*__my adent* afuer* been_KILL borra* busca* comes__$ debaj*__OTHER denun*_y diner*_$ dispa*_$ echar*_algo encer*_$ fire_$ got_jumpe* has__MEANS keeps need__not on__BODY on__ME parad* ruta saben swing* there__end tiene_OTHER tiran to_smash us_$ viene* y__HURT
17: ._ME_TIME CAN_hear MEANS OTHER_HOME_esta OTHER___DAYT PERSON_TOOK PERSON__tryin PERSON_and PERSON_is THREAT__the WHAT__los ^__ahorc* ^_estan ^_quier* abajo acaba_de ahorc*__que arras* being_HURT boyfr*__me busca capaz colon* con_esa escuc*_WHAT he_hit hed in_$ just__by lot me__corre* me_corta* metie* no__dejan peopl*_from pleas* run__over shoot siren* smell*__my truck
16: #__now ALMOST___KIN GO__BROKEN HOME__DAYT MEANS_to_BUSY ME__busca* ME_hid OTHER__next OTHER_barda OTHER_fuerz* WANT_HURT ^_agarr* ^_balaz* ^_gang ^_me a_MEANS busca*_$ cigar*_$ cryin* cuadr*_$ cuand*__me de_# dijo_que donde_vivo en__sien he kill la_pandi* los__ME my_husba* nene__OTHER nose punta quemo quier*__ME rompe* round_his sale_del salga se_TOOK shoot*_$ sigo_yo smell*__ME they_know to_GO_KILL un_cocte* viola*_$ was_assau*
15: AGAIN_golpi* BROKEN_in HOME MEANS_at ME_asalt* ME_en_OTHER ME_windo* NOT_REMOVE_OTHER OTHER_GO_a OTHER_encar* SICK__KIN TEXT__KIN TEXT___OTHER WHAT_ME_va YOU__ME YOU_esta ^__debaj* ^__feel ^__found ^__need ^_call ^_deale* ^_same about_to after__$ balaz* choke* contr*__$ cravi*_# dad__me del_otro en_ME esper*_me front__the guy_at here_$ hijo_$ hit_me i_heard is__intru* laund*_$ llave_$ me_dispa* me_every on_ME patea* that_man the__ME took_my un_carro unos van__KILL wont
14: ._HELP ._PERSON_ME ME_AGO_LATER ME__the NOT__HURT OTHER_AGAIN OTHER_pasil* TEXT_ME_MEANS THREAT_. THREAT_de_ME TOOK_iron WANT_. WHAT__AGO WHAT_to ^__broke ^__forza* ^__metio ^__pasos ^__patru* ^_ella ^_there* a_HURT a__wont ayuda__me break break*_in broth*_in carre* come__me con__ME dijer* donde el_hacia esta__OTHER from__bus hands hear hoy_me kid__it marks money need__get no__hoy pateo__panza pay quier*_KILL telef* the_laund* the_wall y_viene
13: ._CALL ALMOST__KILL BROKEN_a_ME DAYT_NOT GO___OTHER HURT_a_ME IF_ME_ve KILL KIN_ME_TEXT MEANS__OTHER ME_OUT_para ME_and ME_esta ME_patio ME_violo WHAT_IF WHAT_IF_NOT WHAT__proxi* ^__quito ^_sin a_pegar algui* are_GO avien* balaz*_aqui cant__me choke*_her close*_$ cosas de__carce* del_BODY desde droga* esper*_con espos*_me estoy_encer* face found__where golpe hay__en hes_here hurt_someb* ill in__laund* is_OUT light_on llave locke*__the los_WHAT_ME love_# me__since me_pego me_suelt* meter mi_casa my_ex my_littl* oigo_pasos para_ME_KIN pateo_la quemo__un si_suena smell*_to swear tent termi*_$ there_with tiene tiene__$ tiene__MEANS tire_iron todo__NOW tried__HURT tumba* ve where_ME y_ME_STOP
12: ._TEXT_JAIL AGAIN_and DAY_NOT DRUG_and GO___STOP HURT__ME KILL_. KIN_ME_HURT KIN__esta ME_IF ME__of ME_andan ME_de ME_vendi* NOT_es NOT_para OTHER_WHAT_ME OUT_front PERSON___HOME REMOVE_MEANS WHAT_YOU ^__estan ^__la ^__sigue* ^__tipo ^__you ^_going ^_mande ^_send a_ME acosa* almoh*_en and__dont apunt* arm arma blood* broke__my carro con_OTHER_CALL de_ME dude encim* estan__$ for_ME hay_algui* i_woke in__hand in__room kitch* know_where la_arras* la_barda landl* los__punto lot_# manej*_y me__night me__paga me_down me_vendi* neck now_$ pisto* que_yo quier*_hacer quier*_lasti* rippe* sacar*_pisto* segur*_en tiene* time_he to__HOME tubo_$ un_MEANS van_$
11: #_someb* HOME__NOT HURT_. IF__CALL KILL_HELP ME__DAY ME__REMOVE PERSON___ME TEXT__JAIL THREAT_WHAT TOOK_OTHER_BODY TOOK__carro ^__capaz ^__deale* ^__novio ^_carte* about__my afuer*_$ at_ME broke cabez*_$ con_botel* el_ojo entie* estoy_debaj* fight fired guy have__$ hits_ME it_$ just_drove la_fuerz* mando matar* monte_NOT no__diner* one__OTHER or_else otra_golpi* para_ca patio revis*__telef* round set the_KIN the__$ threw tipo tirar* toca tonig*_$ viole*_$ violo want will_kill y_quier*
10: #__TOOK ._IF_OTHER BROKEN__. BUSY__OTHER DAYT__NOW GO_a_REMOVE HOME_down HURT_ME KILL__todos KIN_._CALL MEANS_to ME__KIN ME__from ME__up ME_las_MINUTES ME_parej* NOT_ME_HURT OTHER OTHER__ME OTHER___USE OTHER_arras* OTHER_coffe* OTHER_comin* STOP_GO TEXT_JAIL THREAT_for_ME USE_. YOU_quemo_OTHER ^__kidna* ^__por ^__put ^__tiro ^_le ^_she ^_tengo a_gun again__nothi* almoh*__OTHER amarr* andan aqui aqui__$ asalt*_$ boy burns cant__his car_seat con cousi* dange* de__dedos decir_que dos el_cuell* el_mache* esqui* esta esta_rompi* fusca going green guy_i herma*_anda him house i_feel i_hid im_being kill__all knife know__to la__$ la_casa levan* lo_lleno makes__STOP me_golpe* mood__he my_girl next ninos no_paso offic* out__here palos pasap* prend* quebr*__BODY shovi* stair*_$ the_stair* there*_a tumba*__puert* un_tubo want_to wish y__busca*
9: ._NOT_ME ALMOST___OTHER ALMOST__the DRINK___OTHER GO___JAIL HURT__. JAIL_ME KIN__NOW LIFE_HOPE_. ME_CALL_. ME_KIN_ME ME__found ME_diero*_UNTIL ME_littl* ME_pateo ME_tumbo NOW__OTHER OTHER_KIN OTHER__KILL OTHER___DRUG OTHER__bad OTHER_cara OTHER_in REMOVE___AGO STOP_# THREAT_de WHAT_de YOU_TOOK ^__beat ^__en ^__got ^__tiene ^__wife ^_algui* ^_my ^_se ^_some ^_two ^_voice* a__cosas after_me and_ME_GO and__ME armad* cant_leave car__me cuart*_$ en__OTHER enfre* for__$ for_em hell her hoy__me i_live i_might in__basem* kidna* las_paga le llega lleva*__mi looki* marca_de mata_$ me me_$ me__busca* me_turn my__$ my__dad my_landl* neigh* parti*_OTHER peopl*__they pick por__LIFE punto rick_is run safe senor showe*_me tengo__la tengo_su the__AGO the_hall todo_y tres un__$ un_marti* waiti*__OTHER
8: #__ex #_mi ._IF ._OTHER_BROKEN .__THREAT CAN___ME DRINK_a DRINK_con GO__REMOVE GO_en KILL__WHAT KIN__con MEANS_OUT ME_USE_. ME__place ME_car NOT__safe NOW__# OTHER__BUSY OTHER___IF OTHER__the REMOVE_MEANS_. THREAT___LIFE WANT_KILL ^__hidin* ^__hombr* ^__papa ^_hay ^_voy a_KILL a__otra anda_MEANS at_# casa cerra* comes dando dano drivi* el_marid* el_parqu* el_sigue en_OTHER_OUT en__CALL en__cuadr* esa__$ ese__$ esta_HURT estoy__$ gun hijo_anda hitti*_me hombr*_$ hurt_him in__house kicks_ME kids__$ las_# las_MINUTES locke*_us matar me__amena* me_acosa me_again* mi_tio mira misma my__hits my__place my_kids otro pared_$ por__venta* porch_with pusie*__MEANS puso_OTHER rifle salir so__NOT someo*_my subie* the__PERSON the__right tiene*__$ tijer* tijer*_$ una__NOT volvi* want__kill what_he y__quier* y_choqu*
7: #__$ ._JAIL ._TEXT .__HURT .__KILL CALL_._ME CALL___NOT DRINK_y HURT_del IF__ME JAIL_por_WANT KIN___THREAT LATER__OTHER ME MEANS_. ME__UNTIL ME__YOU ME__con NOW_NOT_ME OTHER_GO_to OTHER__in OTHER_pandi* OTHER_said SICK__OTHER TEXT_OUT TEXT__ME WANT__KILL ^_# ^__been ^__voy ^_he ^_im ^_there ^_think* a__$ a__KIN a_donde a_truck acosa ahorc* an and__keys and__want aroun* barda beat__up con__adent* cunad* diner* donde_estoy en_OTHER entra* found getti* husba*__me i__$ in__parki* in__tub keys_$ la_cabez* llevo lo__$ los_mato marid*_me me_again need not_loud over peopl* phone phone_he place put__in sigo_ME sin sin_salir slamm*__into so__ME the_BUSY threw_boili* to__GO un_cuchi* uno__DRINK voy__matar want__hurt
6: #_pero ._OTHER_OUT ._YOU_GO AGO_NOT AGO_OTHER CAN__. GO_a_KILL HURT___WANT HURT_de_ME KILL_ME_KIN KILL__dude KIN_in MEANS__su ME_BUSY ME_KIN_. ME__TEXT ME___HURT ME___KILL ME__and ME_behin* ME_in ME_nene ME_oblig* ME_pateo_OTHER ME_trapp* MINUTES_o NOT_ME_STOP NOT__. NOT_see NOW__HURT OTHER_STOP OTHER__comin* OTHER_are OTHER_says OUT___OTHER OUT__here PERSON__is TEXT__BUSY WANT___OTHER WHAT_los YOU___KIN ^__husba* ^__lleva* ^__me ^__want ^_getti* ^_oigo ^_si ^_they a_PERSON algo_en almoh*__la bicho* by c cama cambi*_de cocte* comin*_for cuchi*_$ dijo_WHAT dont en__mochi* encon*__WHAT escal* from fuert*__mi go_$ go__this his hoy hurti*__$ i__hurt im_scare* kicki* kill_me leave me__ir me_tiro night__i nos__en now_# para_ME por__vida puert*_$ put_OTHER road sabe_donde safe_at se_bajo senor__WANT showe*_ME so_angry someb*_is stabb*_$ there there_to threa* throa*_hes viene__OTHER with__MEANS with__rifle
5: #__ME #_me ._CALL_ME ._HELP_WHAT ._PAST_ME .__NEW AGO__TEXT CAN_KILL GO__TEXT GO__alla GO_a GO_con_OTHER HURT_GO HURT_ME_KIN HURT___STOP HURT_a IF_ME IF___OTHER KILL__. KIN__ME KIN__START KIN_de MEANS_and ME_STOP_de ME__los ME__so ME__y ME_door ME_girl ME_woke NOT__NOT NOT_se OTHER_TEXT_ME OTHER___ME OUT_. PAST__. PERSON__a SICK_ME STOP__. TEXT_REMOVE TOOK_ME_babie* TOOK_it WANT_to_KILL WHAT___ME WHAT_loco YOU__OTHER ^__has ^__herma* ^_esta ^_estoy ^_i ^_ill ^_los ^_no addre*_and al_BUSY alla_a assau* atras_$ beats_me been broke_my call__will carte* caser* cerro_con choke*_me cobra*_con come con__# coyot* cuart*_y de_viola* dijo__de echo en__cuart* encer*__la es__$ ese floor_$ girl__OTHER grito* if__dont is__# it__$ jump_ME la_mano m man__ME matar_$ me__$ mi__$ monda* no__deja nosot* novio of_OTHER on__$ otra out pegue__fuert* piso que_pague quier*_matar said_so sali_para se_llevo tengo_miedo that_boy the_churc* the_tub tires_and un__AGO una__$ va__dar vuelv*_me with y_NOW yo_$
4: #_ME_KIN ._ME_TEXT BROKEN__ME BROKEN__and DRUG__OTHER GO_to HURT__AGAIN HURT__fuert* IF_NOT KILL__the KIN___KIN KIN___PAST KIN_has MEANS___KIN MEANS_aqui MEANS_y ME_# ME__THREAT ME__corre* ME__this ME_swear_ME ME_tiene NOT__# NOT__CALL OTHER_BUSY OTHER__YOU OTHER_fusca OTHER_parqu* OUT_on STOP_HURT_ME WHAT_ME ^__de ^__in ^_guys ^_trae a_knife acros* algui*_se and_OTHER and__GO bad_$ break*__$ canon__OTHER cant car chest__i clini* con_canda* cuand*_toma cut_her dad dark de_muert* desde__$ dijo_WHAT_NOW direc*__GO dont_hear dont_reply el__$ estoy_THREAT from_ME fue__cerve* go got__# he__gas he_broke here here__sunda* herma* hit__$ hitti* house__with husba* im_hidin* iron kids_$ llame* llame_me makes_me marti* me_encon* meth mothe*_$ out_front pandi* polic*_$ por_OUT por__$ si_vuelv* sigue* skull sober stuff that__ME the__line to_KILL to__OTHER todav* tumba*_la una_MEANS va_$ volvi*_a y__reia you_dont
3: #_elm #_i ._ME_KIN CAN__OUT GO_KILL KIN_left ME_NOT_safe ME___TEXT ME__del ME__it ME_again* ME_pero_NOT ME_whisp* NOT__suelt* OTHER_. OTHER_AGAIN_. OTHER_STOP_. OTHER__NOT OTHER__OTHER OTHER___AGO OTHER___OTHER OTHER___WHAT OTHER__al OTHER__y OTHER_cerra* OTHER_cryin* OTHER_on PAST_ME REMOVE__. STOP_de_HURT TEXTS_WHAT TEXT_DRINK_y TEXT_ME_KIN TEXT___NOW TEXT_a THREAT___ME TOOK TOOK___OTHER TOOK_the WANT_ME WHAT__esta ^__might ^__pushe* ^_escuc* ^_hes ^_mi ^_someo* ^_tirar* a_BROKEN ahi_$ ahora_$ apret*__cuell* at__$ bano_$ barri* behin* beto_lo cable calle chain* como_loco con__$ crowb* debaj*__la desde_el dos_con el_pasil* empuj*__las esta_TOOK esta_adent* ex_esta for__life going__die has he_smash* her_$ herma*_la himse* house_down hoy_se ir_$ le_pegue le_quemo locke* locks looki*__me low__OTHER me_mata me_pateo metio my__right my_car my_check nenes no__conte* oil_on pago papa parad*_y parki*__$ pateo pega_tanto pero_ME por__OTHER por_cerve* que reia_$ say_your se send showe*__and sigue sold_my someo*_been somet*_in son spits swear_ME tengo tengo__de the__down the_bus the_kitch* the_shotg* throa* throa*__OTHER today_and tonig* troca__de twist* una uncle uno up__ME wont__my y y__WHAT
2: #__im #_toda ._OTHER .__TEXT .__WHAT BODY_so_ME BROKEN_. BUSY_. CALL_NOT CALL___KIN CALL___OTHER DRUG_. GO_por HELP_WHAT HURT_ME_AGO HURT_en_OTHER IF___AGAIN JAIL KIN_DRINK KIN__. KIN_threw_ME KIN_y LATER_OTHER LATER_WHAT ME_HURT_. ME_TEXT ME_TOOK ME__HURT ME___SICK ME__por ME_encon* ME_owe ME_va NOT_CAN_CALL NOT__diner* NOT_loud NOW___MINUTES NOW_mismo OTHER__para PERSON___HURT STOP_de WHAT_BROKEN_OTHER WHAT_ME_KILL WHAT__OTHER YOU___BODY YOU__muy ^__boyfr* ^__he ^_abusa* ^_venia* a__vieji* a_man acros*__ME and_REMOVE anda_con anoch*_$ apret*_OTHER_BODY aqui_OUT are__$ at_home been__ME brinc*_OTHER carro_$ cocin*_$ cuand*_salga de_OTHER de__cama dice_que dicen duerm*_$ en__esqui* esper* esta__$ estoy ex__my he_locke* hes__the him__$ hits_me im kitch*__now la_fusca late__it linch* llamo__que me_andan me_asalt* me_escri* me_go me_pusie* mi__llego my on_$ over_# para__HOME pero_ME_KIN por__deuda put quema*_OTHER quier* safe__home said_theyd saque*_me se__TOOK se_oyen seat senor_y sharp* si son__on stree* the__STOP them__$ thing* to_shoot took__babie* when__late wont__$
1: #__mi #_no ._KIN ._ME_NEW ._NOW_NOT .__DAYT .__JAIL .__OUT AGO__. ALMOST__pero CALL_OTHER_CAN CALL_dice HOME_. HOME__CALL HURT_AGO_DRINK HURT_muy IF_NOT_MINUTES JAIL_a KILL_OTHER KIN__GO KIN__THREAT KIN__TOOK KIN___HURT KIN__is KIN__the KIN_aroun* KIN_los_KIN LIFE_con ME_HOME_. ME_HURT ME_IF_ME ME_TEXT_ME ME_THREAT ME_TOOK_contr* ME__LATER ME__SICK ME___ME ME__in ME_do_TEXTS ME_might NOT__ME NOT__WANT NUMBER___WHAT OTHER_KILL OTHER_KIN_. OTHER__LATER OTHER__and OTHER__gas OTHER_lleno OTHER_ojo OTHER_smash*_ME PERSON__break* PERSON_se REMOVE_ME_de STOP__viola* TOOK_. TOOK__. TOOK__hirvi* TOOK_agua UNTIL_ME WHAT_NOT_ALMOST YOU__CLINIC ^__con ^__estoy ^_black ^_told ^_ya a a_ese a_guy a_hit and_ME_THREAT apret*__BODY at_HOME ayuda back__$ balac* belly bette*__come block* call_he camin* cobra* con__bate cops de_WHAT del_carro denti*__is dice_WHAT diero* dijo__NOW dispa* drunk_and el_telef* elm encon* encon*__que escob*_$ esta_dando* find__$ ganas_de girl__the guy__the ha__$ hacer hacer_TEXTS have__addre* he__home he_said hes__$ hes_high holds_ME home_$ if__go is_THREAT is__ME is_break* its_nothi* kicks_me las__$ llego__y looki*_in los__$ mad_ME matar_a me_entie* me_oblig* me_toca mi mi_nene night no__suelt* o of__house on_DRUG on_OTHER on_fire outsi*__a pagar papel* parki*_lot pateo_OTHER patru* pegue_muy pelea_en por_WANT por_favor right__$ run__STOP safe__HOME say sayin*_we seat__the si_llamo sien since since_sunda* sits__my sleep* smash spits_on stabb*__$ still__with sunda*_# the_camp them there_is threw__down tiene_encer* un uno_con van_a verse vivo where
-1: #_HURT #__OTHER ._ME_PERSON ._OTHER_DAY .__CALL .__CLINIC .__GO .__MEANS .__NOW AGAIN___ME AGO__OTHER DIE DRINK DRINK__. DRINK__ME DRINK__NOW GO__ME GO__the HELP MEANS_in_ME ME_KIN_and ME_TEXT_the ME__USE ME___TOOK ME_atrop* ME_famil* NOT_. NOT___ME NOW_OTHER NUMBER_ME OTHER___AGAIN OTHER__paso OTHER_igles* TEXTS TEXTS__. TEXT_OTHER TEXT___AGAIN TEXT__a THREAT_and WANT__put WRONG ^__and ^__i ^__this ^_el ^_y a_$ a__HOME a_llora* again_$ al algui*_me and_NOT as becau*_OTHER belie* best cel close*__$ conte* decid* desco* duele en__BODY estoy_BUSY feet free frio guard* hangi* heart him_# hurt id in_JAIL into is it_OUT it__OTHER knock*__the la_$ manan* mi_vecin* no_$ numer* off preoc* proud shes_going shoul* siemp* ten tengo__MEANS that_$ the_DRINK the_YOU the__THREAT trist* try una__ME vecin* week with__$ y_# y_$ y_NOW_NOT y__JAIL
-2: #_my ._CLINIC ._YOU .__KIN BUSY_on CALL__. CALL__PERSON CAN___OTHER DRINK_. GO_. GO__. KIN_HURT KIN_ME_dijo KIN_THREAT MEANS__NOT ME_NOW ME_OTHER_GO ME_SICK ME___PERSON ME_con ME_dio ME_lap NOT_HURT NOT___NOT NOW OTHER_DRINK OTHER_NEW OTHER___SICK OTHER___TEXT OTHER__esta OUT__ME PROGRAM SICK_. START START___OTHER STOP__DAYT STOP_for TEXT_to WANT_a WHAT_NOT ^__quemo ^__they ^__y ^_it all_the bathr* big broth*__me chase* cuant* cuerd* del_taman* en_OTHER_BODY enfer* estan__los every* fenta* got inter* irme__mi is__$ it__ME knock*_on las las_ganas lost me__# me_back me_odio menti* my__again my_broth* mysel*_$ nadie ok one owe_ME para passe* playi* quien se_rompi* seman* somet* start* su taman*_de to__herse* tren un_balaz* y__$ y_nadie yes yet
-3: #_y ._ME_GO .__REMOVE AGAIN_a AGO__NOT AGO___ME CLINIC DETOX HOME_ME HOME__ME KIN KIN_TEXT ME_BODY_. ME_YOU ME__KILL ME__NOT ME__para ME__with ME_sient* OTHER_ALMOST OTHER__GO OTHER___WANT OTHER__por OTHER_diner* OTHER_told PERSON___CALL STOP_OTHER TEXTS_. TEXT_KILL WHAT__. ^__a ^__hija ^__meti ^__my ^__una ^_con ^_que at__door boy__KILL creo_WHAT de_OUT del_MEANS dije dont__the el_# en__HOME escri* going__stran* happy hasta head_$ here_with hours i invit* its la_botel* los__HURT matab* math me_eche me_puse nadie__va outsi* perso* por_OTHER propo* puro pushe*_me schoo* surpr* tengo_la the the_same tiene__OTHER to_follo* to_see una__taman*
-4: #__hoy ._ME .__SICK AGAIN__ME ALMOST CALL_por DAYT DRINK_AGAIN HOPE_en HURT_OTHER KIN__# KIN__OTHER LATER MEANS__on ME_BROKEN ME__# ME___HOSP ME_know MINUTES_. NOT_OTHER NOW_ME NUMBER__. NUMBER__ME OTHER_DAYT OTHER__DAY OTHER__WANT OTHER_were SICK_in STOP__ME STOP___OTHER TEXT__GO TEXT___GO WANT__un WHAT__KIN ^__at ^__eche ^__mi agarr* bano__la basur* charg* elote* en__JAIL graci* how hoy_$ i_took like llora*__NOT malo manda* mas me_boy mi__sigue mis mouth my__# now orgul* scare*_me scary se__ME siste* sure they turne* tuvie* un__WHAT up_$ vecin*_en viend* viene_OTHER weeds y__ME yeste*
-5: ._HURT .__LIFE AWAY BODY_ME HOME___KIN HURT__MEANS IF_. KIN__BUSY KIN_se ME_HOPE ME_KIN_NOT ME___AGO ME___WANT ME__a ME__at ME_on ME_said NOT_KILL NOW_GO_a NUMBER OTHER_piern* STOP STOP___KIN STOP_the TOOK_a WHAT ^__cousi* ^_its ^_por a_GO a__OTHER a__ex algo_$ ando buddy casa_de colga* como cut_my de_$ de_agua dias dog drank en_$ en__casa eso even follo* from__$ hit_a hospi* la_igles* lap mama_$ matar_me me__loco mucho my_lap notic* on outsi*_$ para__$ presi* prett* right roomm* she store the__OTHER they_cut tirad* to very visit* when
-6: # ._LATER .__STOP AGO HELP___KIN KIN__en KIN_and LATER_. MEANS_burn ME_OTHER ME__STOP ME___CALL ME_estoy ME_love NOT__the OTHER_JAIL_ME OTHER_MEANS OTHER__se PERSON_CALL REMOVE TEXT_. TIME WANT___ME ^__sient* ^__the ^_en ^_hoy ^_the again__$ and_ME and__OTHER cada cuent* de en_OTHER_HOME es fixed fui gone gripa hold is_# is__now las_ALMOST laugh* los maybe migra missi* texti* to__mysel* ver ya
-7: #__KILL ._START .__CAN DRUG HOME_de HOPE KIN_._OTHER KIN_and_ME ME_JAIL_. ME__un ME_to NOT NOT__that NOT__to NOT__up OTHER__# OUT_a PAST_y PERSON REMOVE__KIN SICK TONGUE ^_la ^_man ^_this about all amarr*_la aqui_en attac* calli* came conmi*__$ dios door__ME en esta_$ falta hahah* have lo matar__$ mi_cuart* mi_hijo movie narca* new parol* pero rapid*_$ sitti* taman* that them_$ told_OTHER voy
-8: ._OTHER_TOOK ._TOOK ._WHAT .__ME BUSY DRINK___GO HELP_con HURT_un OTHER_HURT_. OTHER_NOT OTHER__JAIL OTHER__donde STOP_ME WHAT_PERSON ^__im ^__on a__# car_outsi* dio este_calor guess gusta hija_me laugh me__matan* piern* progr* quite the_HURT to_stran* today_$ went whole y__OUT
-9: ._AGO .__AGO .__DRINK .__HOME .__OTHER LIFE ME___DRINK ME_a ME_dijo_WHAT NEW OTHER___STOP OTHER_a OTHER_de WANT___MEANS and_CALL asi bolsi* compa compa* con__corre* cut de__ME el ex_$ he_beat mal manan*_$ of sol someb*_left then thoug* why y_ME
-10: #__# #__voy ._BODY CALL__ME DRINK_y_ME KIN___NUMBER NOT__AGO OTHER_MEANS_en WANT__ME WHO ^__$ ^_kids at_BUSY becau* bridg* camis* cutti* dando_un dont__me drive estoy__ME got_drunk help_me hurts it lleve para_OTHER preso queda* quede se_YOU the_MEANS think viejo y_eso yo
-11: #hour ._ME_JAIL .__IF BODY CALL_to JAIL___ME MEANS_de ME_HURT_OTHER ME_at ME_cuart* ME_odio TEXT_TEXT TOOK___ME WANT WHAT___WHAT ^__agarr* ^__viene also alway* be broth*__he car_THREAT chess choki* di este for kille* murde* pase pecho salud* se_WHAT to_OTHER tomar too
-12: BYE IF___MEANS KILL_herse* KIN_WHAT MEANS_WHAT ME_ME ME__CALL ME___USE OTHER_was THREAT_OTHER THREAT_a answe* cance* creo great grito herse* hurt_$ ive llama* mejor se__OTHER so texte*_me tranq* vi_a
-13: BROKEN__OTHER NUMBER_. USE YOU a__ME accid* agarr*_la docto* en__ME head irme_a lo_agarr* tengo__pisto* thats with_ME
-14: #_hoy ME_WANT_KILL bien but cold corte event* inten* inyec* just la la_navaj* nadie_me razor techo
-15: ._KILL CALL_ME GO_in KIN_says conmi* en__puert* igles* me_quier* tengo_un way you
-16: KIN_con ME__TOOK coraz* desan* la__# ni ofici* regal* screa* we with__KIN
-17: DAY ^_and final* gave looks some thing
-18: #_$ ._OTHER_JAIL AGO_. OTHER__pero PERSON_WHAT UNTIL__. WHAT_. but__NOT caso good jajaj* proba* used was well yeah
-19: ME___HOPE ME__se START__. esto frien* tarde
-20: NOT_WANT asust* compr* puent* reall*
-21: con_ME_KIN
-22: .__BODY CAN and_THREAT los_mucha* me_tire oh rope
-23: OTHER_dedo TEXT__in a_lot antoj* than
-24: HOSP arreg*
-25: #_la ME_WANT ME__HOME me__miedo that_OTHER
-26: ex__me
-27: se_ME
-28: had show
-29: ._OTHER_MEANS HURT_TEXT
-30: teach*
-31: que__quier*
-33: KIN_._ME
-34: HURT__at
-36: ME_GO_a
-38: mysel* soga
-39: WON haha
-40: me_mato
-50: jaja lol
""",
    "distress": """
50: #_apaga* ME_break* NOT_ME_TOOK NOT_mejor* OTHER_trae REMOVE_with_OTHER YOU_peso ^__soled* ^_fria a_ganar a_waste about_to all__do all__had amarr*_me anyth*_anymo* arrui* asi__solo being_me bigge*_failu* bothe*_$ by__threa* conte*_por cuerd* de__sirve deses* despa*__the desta*_$ destr*_$ dios__oye dont_deser* el_mundo enoug*__this es_demas* estan_mejor estar_USE fia_y forgo*__ME fraca* gave_up get_hamme* givin*_up hate_ME hate__ME haven*__or hople*_$ house__so hundi* im__lost im_despe* lucho_$ me__na miss__at no_futur* no_hope nothi*_helps of_fight* pain__stop panic*_$ ruine* same_hell shell_$ so_alone so_depre* sopor* the_use tryin_$ venci*_$ walki*_to y__encen*
49: DRUG_so junki*_$ malil*_$ se__segui*
48: ME_giv and_sleep cuant*_mas todos_se
47: punte*
46: WANT_to_TOOK here_with just_SICK limit*_$ para_compr* to_smoke
45: ._TEXT_NOT TEXT_bette* ^_muert* bad_got drink*_tonig* its_too mothe*_$ plug_$ quier*__un recae*_$ to_DRINK
44: LIFE_is ME_._WHAT a_compr* cant__cant de_pelea* it__keeps las_pared* screa*_in the_dope
43: CALL_ME_NEW ME_why NOT_soy_NOT aband* ando_sudan* anybo*_$ cuent*__NOT got__needl* hople* jumbo sirvo
42: #__dark a_bump a_burde* esta__mija esta_trist* fixin* fondo im_nothi* me_rindo mom_died plug
41: HOPE_the ME_might_USE ^_hate a_glass a_perde* conec* cumpl*_y entie*__ME hoyo llama_por lucha* me__grand* mismo_infie* soled* sufri*_$ there*_NOT too__gone
40: #_quier* NOT_anymo* apart closi* esto__un estor*_en hall_senor lagri* matte* mind_wont screw_it tengo__ansie* y__dije
39: ._WHO_CAN NOT_fight WHAT_is_WRONG ^_barel* ^_lloro al_punto any__it cares__ME con__diner* de_veras drink__or llama*__estoy on__way poner* soy_una the_corne*
38: TEXT_faded bien__quier* deale* donde_hacer* faile* guy_is hopel* livin*_for mano__$ no_stren* no_valgo past__$ tengo__jerin* to_throw use_going
37: carga*_$ cryin* dark_place eat_alone every*__HOPE hands_are manej*_para odio olerl*_$ panic pero__CAN same__DAY so_low toall* ultim*_$
36: DAYT_mas NOT_un_KIN ^_jones* dispe*_$ eatin*_me esta_mejor failu*_$ hope_$ lo_bueno nothi*_matte* pouri* remed* sient*_atrap* sin_nadie this_room valgo_$ vida voy
35: NOT_ME_mess ^_night* break*_down da_igual de_compr* hoy__ya me_acaba* my_guy no__salid* of_ME_MEANS panic_attac* para_WHAT ruin ser__$ sient*__HOPE sin_esper* tan_solo way_forwa*
34: BROKEN__mind ^_nadie ^_numb buyin* cuent*__dan de__cama doy igual_de keep__i let__down no__arreg* no_point notic*_if opene* piece ser_norma* tired_in to__drunk
33: WANT_ME_at ^__let alma and__ride cant__this cant_take cares dark de__blanc* drown* every*__too fingi* im_broke* jones*_hard kids__then lloro loco much__i nobod* off__bus perra*_de sigo_$ truck__for ya_quede
32: NOT_WANT_ME OTHER_BODY_de ^_todos at__limit corti*_$ cravi*_it cuand*_se de_aqui en__trist* just_sit lones* puedo__con quier*_rendi* reall*_on se_dan takin*_up y__diero*
31: BROKEN_insid* DETOX__DAY OTHER_LIFE_se OTHER__viend* WANT_a_TEXT ^_every* a__alway* abc barel*__on bebi_hasta dying__a esta_comie* god__want lloro_sin mas_HOPE mas_da nadie_sabe no_merez* of__rope paro__llora* poiso* por_dentr* soy_lo the__closi* trapp* trust_ME_NOW using_$ valgo vecin*_estab* viene what__zero
30: ._ME_BROKEN GO_por GO_to_TEXT OTHER_WANT_NOW STOP__un WANT__NOW WANT_un_DRINK WHAT_NOT_se ^__copit* ^_holdi* alone_on camin*_pal de_DRUG despa* dolor_$ falli*_apart had_$ light need__drink no_puedo panic_HURT parki*_lot peso__ME pierd*
29: ME_guy NUMBER__is TEXT__cash again__alway* ataqu*__panic* barel*_on bring*__a cansa*_de deses*_$ estoy__mal fallo hace__la llama*__quier* make__UNTIL me__asco merca_$ nacho_$ no__remed* no_use para_donde pick_up sient*_NOT to_GO_TEXT to__hamme* trust__NOW
28: #_parad* CALL__k ME__desmo* ME__gram NOT_HOPE_the NOT_tiene STOP_every* WHAT__perro ^__dando cant__down compr*_mi el_traba* en_OTHER_WHAT en__gasol* en__puert* every*_i for_$ fria hopel*_today mi_copit* mom__i my_rope perdi pide__$ still_TEXT_NOT store think__can way_OUT
27: ALMOST___NUMBER DRINK__esta HOPE__HURT ME__HOME NOT_GO_on STOP__llora* ^_mis after__month* all__am cap_is chupa* de_ron derru* every*__dark freak*_OUT fuerz* inten*_$ its__dark open_it poner_hasta se_llevo some_DRUG soul tiemb*_las to_look today__want vale well__all wore
26: DRUG__GO NOT___NEW NOT__arreg* NOT_merez* WANT_somet* WANT_una WHAT___BODY WHO_ME ^__destr* ^_hopel* basur* ching*__me curb_$ estac*__OTHER fue__vieja given__$ go_score i__screa* keep_doing queda rumbo_a ser_yo tengo_fuerz* the__GO trist*__trist*
25: ME_come NOT_consu* NOT_one STOP_of TEXT__have ^_every a_hit be_happy cambi*_$ cryed de_verda dejo_de died_sunda* dude_is empti* en__camio* futur* i__feel llora* need_it not__well nunca__a para_levan* que__todo se__hacer soy_$ the_spot tired_of to__spot un_fanta* vende weigh*__my y_GO
24: BROKEN_ME_mind BROKEN___BROKEN DRINK_bien IF___HOME ME_LIFE ME_NOT_belon* ME_OTHER_GO ME_culpa ME_ruine* NOT__con NOT_good NOW_NOT_creo OTHER___KIN REMOVE__more STOP_of_ME TOOK_a_BROKEN WANT__todo ^__recai* a_pint cabro* cant__on done__all down__the drown*__$ drown*_here eat_HOPE en__mesa estuv*__punto even_try famil*__mejor hacer__mi have__man heade* hijos_no i_even i_want invis* it__never loade* losin* mujer__a mundo_$ olvid*__ME room_$ the_point tryin* want__i ya__ganas
23: BROKEN___KIN BROKEN_it NOT_aguan* NOT_valgo OTHER_BUSY_. PAST__as STOP__fuerz* WHAT__TOOK al_borde all__it cant_do cash compr*_$ crack*__on depre*_$ enter*_$ even__ME every*_hates falle_a fanta*_en fix_$ front haven*__to i__nobod* i_giv its_NOT jus la_pulqu* lucho me__comie* me__matan* no__compo* on_ME_KIN one__DAY pesa puedo__que store__# todo_es traig*__la va__mejor* wish__was with__dang y_hoy
22: DAYT__TIME DRUG_fondo NOT_TEXT_USE NOT__este WANT___DRUG WHAT_START_. ^__apaga* ^__given ^__segui* ^__sient* a_fix all_point* alway*__$ basur*_$ beer__$ buy crack_$ diner*_y dios__olvid* el__infie* esper* esper*_$ every*_left fight freak*_out hago_falta his_way i__faili* in__hole la_toall* me_urge min money__$ never_going no__dan no__futur* no__hallo no_fixin* nothi* of_any perdi* quita*_a recai*_pero senta* the__waiti* todo__BROKEN trist*_voy un_jalon want__shoot y_yo
21: ._AGO_WHAT ME__under MINUTES_and_ME NOT_LATER NOT_OUT_de NOT___OUT OTHER_at STOP_TEXT_. TEXT_NOT_one WANT__HOPE ^__old ^_been ^_cryin* a_bag and_falli* asi__la been__days caso comin*__at de_LATER_WHAT de_lucha* doing__at dont_see el__llora* encim*_$ esta_ganan* far_gone fe fumar heavy__cant im_losin* man__on me__quebr* me__tomo menos__nada nadie negro never_be of__HOPE pal__a por__pase puedo__esto quier*_consu* stand*__the tanto_$ the_bottl* to_call weigh*
20: .__HOPE CAN__# HELP__a HOME___KIN HOPE__thats ME___LIFE ME__pide ME_daban NOT__mess NOT__sopor* NOT_un NOT_way_OUT NOW__creo NUMBER___WHAT WANT_trash ^__morni* ^_too a__hijo a_beber a_todos aguan*_$ are_KILL_ME are_killi* asi_NOT bano dando__en ella_no end__it estoy given_up givin*__$ guaro_$ i__belon* igual impor* is__REMOVE is__off k know__much liter*_on me_daban me_tengo mio_que nobod*__notic* pal quier*_un sient*__WHAT sixer soy_un the_man there__no to__happy todos_me trapp*_$ una_carga use_right
19: #__reaso* BROKEN__WANT DRINK_and_ME DRINK_con GO__USE HOPE_para IF__de KIN_left ME_WANT_more ME___BROKEN ME_hate_ME ME_quier* NOT__animo NOT_know_CAN NOW_mismo OTHER_licor* SICK_and START__# WANT__DRUG WANT_it_WANT WANT_some_DRUG ^_$ ^__diosi* ^__feel ^__impor* ^__reino a__YOU a__igual a_rock as__same bed_$ block_and burde*__my but_went cama_AGO cant__it cant_anymo* circl* de_sufri* dope_$ el_churr* every*__touch foot_in guagu*__OTHER how__keep im_drown* in__way it_all its__much just__TEXT las_ultim* le__ganas les_traig* looki*_at mal_siemp* malas__ME miran* no__forwa* out__hope radio_NOT salid* se_murio soy space_$ tan_HOPE think*__using todos_ME trist*_trist* un_DRINK vale__pena what__wrong what_for will_never
18: #_month* CALL__deale* DAY___KIN HOPE_._NOT KIN__TOOK ME_NOT_NOT ME_TEXT_ME ME__belon* NOT_ME_queda NOT_loves_ME NUMBER_con_OTHER OTHER_DRUG_en OTHER_cama_AGO OTHER_shoul* UNTIL___ME USE__bad ^__odio ^_feel ^_llevo a_busca* abrir alway*_was and_NOT_STOP anymo* cabro*_ya calls_nobod* cant_$ cant__cryin* casi_recai* compo*_$ de_todo dias_en done__$ drive escri*__que estor* estoy__sola faile*_my forgo* garba* hour it__STOP just_want levan* like_trash line llora*_$ llora*__ayer loca_$ los_mios mejor* my_limit ningu*__$ ningu*_lado no__d no__under* of_bed pedaz*_$ perra* quier* rendi rock__LATER se_cansa* so_bad somet*__$ the_cash to__high tomar__no traig* tryin*_$ un__tapad* worth* would__$ y_NOW_WANT
17: #_sorry ._OTHER_BODY AGAIN__USE ALMOST_ME_estan BROKEN_por BUSY__a CALL_al DAYT__ME HOPE ME_USE_a ME_in_OTHER ME_odio ME_touch NOT___DAY SICK__alma START_en_OTHER TEXT_up UNTIL__MEANS WANT_WHAT_NOW WANT_that WHAT_GO_. WHAT_IF_. WHO_ME_va YOU_CALL_al ^_about ^_alone a_mejor* aguan*_mas all_for amiga and_cry ansie* antoj*_# anxie* asham*_ME_NOT cant__doing capea*_$ casi__que cravi*_are cry cryed_all culto_WHAT damn de_bruga* de_ser deale*__right di__lo diero*_ganas diez el_espej* en_AGAIN en__BODY esta__CALL feel__a fenta_en hallo_senti* handl* i__worth* im__apart is_water* it__TEXT it__right just__every* just_texte* man__TEXT me_undo merca meter_me my_pocke* nada_me negro_$ not_one order* outsi*_the pero_WANT por__dos punto so_HOPE so_close strug*_so thing this__NOT water__is
16: #__mater* #_i ._ME_BODY BROKEN__. DRINK_in HOPE_NOT_to HOPE___USE IF__un ME__asco NOT_KIN NOT__compo* NOT__hago NOW__los OUT__down OUT_del STOP__todo UNTIL_the_MEANS WANT__UNTIL WHAT_IF ^__call ^_cant a__lado and_ME_GO and__thing ando_malil* ansia*_# ayer__habla* bed__days busca* cerro__LIFE close_to conne* conta*__my de_usar en_DRINK exist*_$ falli* fix got__cash hagan* hump i_need in_ME just_ME la_fe la_mia le_impor* llora*__NOT lo_quier* meter mi_vieja my_coat next_hour one_pill penal__ME perdi__esper* pilas_$ pipe recov* relap* rock siemp* since__said so_lonel* this_anymo* threa*_$ tiene*__$ to_think toco_OTHER todo_se un_lugar una_linea vida_es
15: #_but #_im ._IF_NOT ._NOW_NOT BUSY___OTHER DRINK_UNTIL_OTHER DRINK__NOW HELP_NOT KIN__BUSY ME_coat ME_deale* ME_drown* ME_estoy_START ME_mind_NOT ME_ruin NOT_CAN_mas NOT__esta NOT_stren* NOT_to NOT_veo NOW_NOT_LATER OTHER_alma OTHER_bolsa WANT_USE WANT_a_PERSON WANT_to_KILL WANT_un ^__freak* ^__tome a_salir abier* algui*_estoy any_more bad_im borre call_$ cant__no cant_stop cerqu*_de cried__the crist*_no de__famil* depos* droga*_$ en__cuart* every*__love get_some hand__on holdi*_a hole i__nothi* idc im__weigh* in_anyth* is__same is_dead la_botel* la_canti* left_$ llora*__PAST me__dios me__want me_quedo my__zero my_kids night_i no__esper* no_tengo on_every* para_GO penal_no piece__garba* place_$ por_consu* por_ningu* quema*_$ quien__va sient*__NOT sigo stari*__the stari*_at tengo__DRINK tengo__quien the__alone tired__it toda__noche use__now va__cambi* whisk*_$ y_START yo__tengo
14: #__afuer* #__manda* ._GO .__PAST CALL___WHAT CAN___AGAIN CAN_mas DRUG_. GO__GO GO__picar HOME_._HOPE HOPE_. KIN___REMOVE LIFE___KIN ME_CAN_feel ME_KIN_passe* NOT__prete* NOT__to NOT_cares OTHER__venir OTHER_blanc* OTHER_canti* TEXT__the WANT___DAYT WHAT_# WHAT_WANT YOU_veo ^__famil* ^__fuero* ^__have ^__kids ^__mi a_DRINK a_NOT a_spoon attac*__the bano__BUSY canse cierr*_el comid*_ni compa cuete_$ dias_$ en_nada every*__and every__is fenta__OTHER forge*_$ gave__on give__$ hecha home__$ im it_matte* la_esqui* lost manan*_y mano_$ matan*_$ me_oye me_rendi mija more_bad need__to notic*_$ olvid*__mi over_$ pared*__ME paro pint poner__el por__bolsi* punto_de sigo_inten* skin__crawl* step__me tambi*_$ toall*_$ todo todo__OTHER todo_perdi* una_DRINK una__NOW what__do why__ME why__try why_even word worse y_ahori* yrs__and
13: #_whats AGO_DAY_. AGO__OTHER CALL__a DRINK_y_WANT DRUG_NOW DRUG_right HELP__WANT HOPE_to HOPE_up KIN_a ME_and ME_aplas* ME_estoy ME_pray ME_rendi ME_sient*_HOPE NOT_CALL NOT_DAY_. NOT__LATER NOT__en NOT_hay NOT_sirvo NOW_ME_las NOW_para_WHAT OTHER_DRINK OTHER_WHAT PAST__NOW PERSON_NOT PERSON___ME REMOVE_a START_asi TEXT__ME THREAT_the USE_NOW USE___USE WANT_DRINK WANT__USE WANT_this YOU___CALL ^__peopl* ^__see ^__trist* ^_anoth* ^_estoy ^_mad ^_ready ^_todo a_GO a_TOOK about__break ando_en bad__now bajar_al cerca cop cryed__DAY days_since de_malo door door_AGO drive*_$ esto estoy_hecho estoy_quebr* ever__bette* every_day failu* famil*__nothi* far_GO feet fenta__la gets_bette* guaro hell hope hopel*__# i_pray insid* insid*_$ it_dont junki* le__senti* left llego lost__baby mama__murio me_anda me_odio mensa*__mi meter__algo miser* mood_# nada no_aguan* no_hay none_of numb one__CALL packa*_store perte*_a pray pude__$ puro_HOPE put__NUMBER rezar_me sient*_que so_done someb*__i the__floor to_USE to__some traig*_con traig*_una trona* whate*_NUMBER yo__mas
12: ._BROKEN ._DRINK_AGAIN ALMOST_are CAN__TEXT DAY___NOT GO__DRINK IF__ME KIN___GO ME_GO_de ME_TOOK_. ME_WANT_that ME__every* ME_tengo NOT__caso NOT__mas NOT_left NOT_see NUMBER__# OTHER__infie* TEXT___DETOX TEXT_a_DRINK TOOK_OTHER_toall* TOOK__ME WANT_DRUG WHAT_. ^__camin* ^_call ^_done ^_hable* ^_para again_for all__$ all_this alway*__im and_ME_TEXT anoth* apren*_$ at_HOME bad__the bar been__DAY being__$ bolsi* by_NOT cant_face casi_digo ching*__ME conmi* corri*_al de_DRINK de_noche dentr*_$ dormi*__dias doy__y eatin*_ME en__carro esto_NOT estoy_tocan* famil*_NOT ghost__ME go_cop going got__$ guagu*_con heart__racin* hierv*_OTHER_SICK i__stop im__under in__drive* la_licor* la_mano light_at line_$ lost__job lot__the me_befor* money my_hand neces*_una night no__segui* no_salgo nothi*_feels old_man one_more one_would parar que__tiene quier*_$ sale segui* sit__the some__bad takin*__space tengo__ganas there_is this_$ throu*__roof tirad* to_$ to_relap* una_cheve viejo weigh*__ME whats witho*__mess ya
11: #__of #_tengo ._HOPE .__AGAIN .__HOME AGAIN_and AGO___NOT CALL_OTHER_. CALL__the CALL_muy DRUG_NOW_. HOPE___HOPE ME_HOPE_up ME___KIN ME__keep ME_estan ME_limit ME_y NOT_CAN_decir NOT_sirve OTHER_BODY OTHER_esqui* PERSON__ME PERSON__to START_ME_algo START__algo TEXT_OTHER_the USE_. USE__NOT WANT___IF WHAT___ME ^_# ^__broke* ^__caso ^_why a__bad a_marca* a_perso* aband*_$ afuer* ahi__$ al_grupo all_HOPE and_NOT anymo*_$ anyth* are__ME bajar bloqu*_NOW bough* by_mysel* cabez*_$ como_radio crawl*_i dayli*_$ digo_WHAT_IF duele__alma el_alma empty esper*__que estoy__HOPE every*_$ for__store fria__no funci*_$ going__$ hangi*_on hay_HOPE hole_i in__# inser* is__waste it_ever just_bough* keep late__me licor* linea_con llame*_ya loved__NOT madre_$ main me__desmo* me_canse mi_mesa mio__ME mismo much_$ muy_HOPE my_mess next_LATER no_good not__water notic*_IF_ME peso poner*_NOW poner_UNTIL poste quier*_mi said se_GO se__$ terri*_mothe* thats_ME tiene_HOPE todo_esto tonig*_i usted_dispe* vacio y_ME_OTHER
10: #_# #__en ._ME_STOP ._OTHER_TOOK ._THREAT ._WANT ALMOST__USE BROKEN___NOW BROKEN_a CAN_. CAN___DAY DRINK_. DRINK_NOW DRINK__BYE DRINK__than GO__NEW GO___DRINK HOME__so KIN___WHAT ME_STOP_. ME__HOPE ME__ahoga* ME__derru* ME_hand NOT__hallo NOT__with NOT_tengo OTHER___BUSY OTHER_deale* OUT_por PAST_y_NOW USE WANT__GO WANT___STOP WANT_to_TEXT WHAT__ME ^_at ^_cravi* ^_deses* ^_dios ^_ganas ^_havin* ^_think* ^_vacio a_bottl* a_punto ahoga*_en algui*__me all__be and__need any_of aqui_afuer* are_KILL asham*_i awful bien_HOPE calm__$ cant_go cerro_OTHER_LIFE compa_$ conte*__CALL day_long de_OTHER de_USE de_nada derru*_$ do__$ done_$ done_tryin* dont__bette* doy_$ el_deale* el_limit* empty_insid* encue* esto__va feels_WANT ganas__levan* god__WANT gram hate_WHAT_ME i_ruin killi*__$ la_mona life_$ lo__$ loco_$ look__ME mas me_# me__ganas me_aplas* meet__man mess more_$ muero__un muert*__vida mysel*_tonig* no__caso nobod*_$ not__soul not_ok on_$ one__$ out__bed para__$ para__tanto perdo* piedr* pozo_y puert*_del putti*_my sient*__un so_lones* tan_sola tengo__WHO the__now this_time to_CALL_OTHER to__DRUG todo_$ toque trash_$ try_$ un_arpon* una_porqu* use_in voy__poner way_out wey y_NOT y_llora* ya__puedo ya_viene
9: #_TOOK #_min ._WANT_DRINK AGO_its ALMOST_digo BROKEN__job CALL_NOT_ME CALL___OTHER CAN__esto DRINK__GO DRINK_fria DRINK_pero DRUG___WANT GO_._GO ME_NOT_hay ME_TIME_. ME__NOT NOT_DIE NOT_NOT NOT_OUT NOT_YOU NOT__OUT NOT___AGO NOT___NOT NOT__daban NOT__futur* NOW_ME_anda NOW_REMOVE OTHER_KIN_. OTHER_mano SICK__the TOOK__toall* UNTIL_aqui WANT_ME WANT__. WHAT_NOT_quier* WHAT_vende ^__aguan* ^__como ^__culto ^__got ^__todo ^__would ^_tengo a_ella about__buy ahori* and__HOPE and__NOT and__know bebi__el boy break* bruga* caso_tiene cerro__mundo crawl*_ME cryin*__DAY cryin*_on desde_que el_cuerp* estoy_$ even feels_like feo ganas_de get_high go_on holdi* im__failu* in__BUSY it_$ it_NOW ive_lost kids la__enfre* la_corte llevo malil* mas_hondo mi_$ mi_compa mis__$ money_and mouth__water* nada_$ nadie_me name_$ negro_y noche_compr* not_# of__today ok__ME one_WHAT point_$ por__$ quit radio sale__siemp* se__WHAT see__way segui*_asi sient*_WHAT_ME sient*__que sient*__ya sleep_on store_waiti* stron*__for strug* take take__few the_tunne* this_dang throu*_the tiene__$ tomar_$ usar_$ veo__$ visit*_que want_it y_quier*
8: #__inhal* #__manej* #__to ._WANT_PERSON AGAIN_for ALMOST__estan BROKEN_ME_KIN BROKEN__KIN CAN_NOT CAN___NOW DRINK DRINK__y KIN_OUT_a KIN__bendi* LIFE_es ME_GO_a ME_GO_crazy ME_WANT_one ME__KIN ME___TEXTS ME__comie* ME__faili* ME__money ME_a ME_esta NOT_LIFE_WANT NOT___CAN NOT_fixin* NOW_NOT_rezar NOW___LATER OTHER_WANT OTHER__NOW OTHER__por OTHER_fe SICK_OTHER_alma STOP_ME_. STOP__it TEXT_OUT TEXT_REMOVE_the TEXT__DRUG TEXT___ME TEXT___OTHER TIME__HELP TOOK__OTHER USE__NOW USE_and WANT_ME_just WANT__# WANT_that_DRUG WHAT__bien WHAT_estoy ^__all ^__done ^__merez* ^__pero ^__perte* ^__sin ^_amane* ^_nada ^_nunca ^_por ^_que ^_sient* ^_tired ^_wish a_sixer acabo afuer*__la algo__$ algui*_ya alma__$ alway*_$ and__light* answe*_$ birth* botel*_esta bottl*_in buy_a buy_some cama__OTHER con_eso con_esto corti* cryed__day dar_un do__one done dont__how drink_one drink_tonig* el_fuego every* from_IF give_in go_pick handl*_this in__truck know__to la_boca linea lost_becau* make__throu* manej* me_$ me_estan me_hierv* me_van minut* my_car my_mind nadie__habla no__miro noche_$ nothi*_but of_hope pelea* peric* puedo_$ se_ME_STOP sed_de so__ME someb* stop_$ strug*__bad talk_to tengo_OTHER_DRUG the_DRINK this__stop this_close todo__STOP todo__igual toque_fondo up__ME use_$ use__bad usted vende_$ veo vino__$ whats_the ya__doy
7: #_ya .__OTHER ALMOST_ME BROKEN___NOT BYE_. CAN__. DAY__CALL DRINK__WANT HOPE_WHAT HOPE__. HOPE__WHAT HOPE__every* KIN_NOT KIN___NOT KIN_and KIN_lado MEANS_. ME_NOT ME_TIME_so ME__WANT ME__asham* ME__but ME__encim* ME__is ME_oye NOT__CAN NOT__KIN NOT___CALL NOT___TEXTS NOT__todo NOT_va NOT_way NOW___OTHER NOW_sea OTHER__prend* OTHER__y OTHER_de_OTHER OTHER_mona REMOVE___JAIL SICK___BUSY STOP_. USE_ME_CAN WANT_PERSON_ME WANT__DRINK WANT___WHAT WHAT___ALMOST WHAT__hecho YOU_dispe* ^__about ^__and ^__basur* ^__boy ^__cravi* ^__esta ^__going ^__it ^__me ^__point* ^__thirs* ^_dying ^_god ^_hoy ^_mal ^_soy a_light* aguan*_AGAIN alcan* all_ME alway*_CAN alway*_will am_$ and__anymo* as_DAY asi_$ at__end belon*__$ block__ME burde* cansa*__ME chang*_$ con_OTHER cruza* de__$ dead_insid* died donde__OTHER drink drink_more dying_for enfre* esper*_nada estoy_bajan* estoy_viend* falta_OTHER famil* get__$ hate_what jones*__$ live_$ llame* lo_peor loco__un madre mama mano_de me__atrap* me_queda me_sale mi_famil* mi_mama mio_WHAT morni* my__left nada__$ nervi*_en odio__lo pedaz* perro_$ point_anymo* queda_NOT quier*_tomar reaso*__get reaso*__to right_here rock_this roof_cant sient*__ME since sola__sola sola_que stop tengo_OTHER texte*_me the__man tiene* to_give todo_BROKEN un_DAY un_foco un_pase up_compa volvi* voy__picar what_is would__miss y_nadie ya_di zero
6: #_NOW_NOT #__CALL #__al #__all #__el #_ando #_horas #_trist* #_yrs ._DAY ._ME_NOT ._NOT .__KILL AGO_NEW_and AGO_easte* AGO_of ALMOST__DRINK ALMOST___HOPE CALL_NOW CAN_START_. DAY__this GO_to IF_GO KILL__NOT ME_KIN_left ME_STOP_NOT ME__BROKEN ME__SICK ME___HOPE ME__up ME_algo ME_cierr* ME_feel_NOT ME_so ME_whole NOT_BUSY NOT_KILL_to NOT_ME_busca NOT_pilas NOT_rezar_ME NOW_. NOW__OTHER NOW__rezar NOW__se NUMBER__OTHER OTHER__GO OTHER_pared PERSON_CALL START_. TEXT__rock THREAT__DRINK TIME__the WANT__WANT WANT__so WHAT__DIE WHAT___START ^__bebi ^__cant ^__en ^__of ^_givin* a_DAY a_PERSON a_USE a_consu* a_gram a_junki* a_threa* abc_store all_ME_TIME ando__$ asham* asham*__cant at_home bottl*__the buy_this cant cant__out caso__nada compr* con_OTHER_WHAT de__fuert* de_frent* depri* donde__$ drink*__$ eso_es estoy_START even__up ever feel__im fondo_y foot__the go__some hace__$ hate_mysel* have__CALL hierv* hoyo_$ impor*_$ is__peopl* is_racin* its_# its_HOPE just_TEXT know_ME la_blanc* la_bolsa lift_my like_this liter*__the lucha*_$ me__apart* me__volvi* me_manda* mis_herma* modo_$ mona mood__$ mota__la mucho_$ my__right my_siste* neces* ni no__sopor* no_doy noche notic*_IF of__$ ok_i olvid* on__other para__segui* para_bajar pared* perdi_la quebr*_$ quien__$ rendi*_$ rota saque_los sell__tv sendi* ser_igual siemp*_$ sient*__$ sitti*__the so__NOW so__today store__on take__more tengo__ALMOST the_other this_# this_LATER_ME tirad*_$ to__liquo* to__one trist*_$ tv__a un_hoyo una_NOT unas va__NEW vos waste what__it with_some y_WHAT y__atras ya__rindo ya_nada yo_con
5: #_DRINK #_GO #__le #__want #_todo AGAIN__WHAT ALMOST___NOT CAN_PERSON CAN_START CAN_STOP CAN__down DRINK_AGAIN DRUG HOPE__all HOPE_en LATER__hurac* ME_ALMOST_said ME_OTHER_WANT ME__atrap* ME__muy ME_at ME_pocke* ME_thirs* NOT_REMOVE_it NOT___ME NOT__impor* NOT__in NOT_been NOT_doy NOW_CALL NOW_ME NOW__CALL OTHER_KILL_NOW OTHER__# OTHER___GO OTHER___ME OTHER__del OTHER_diner* OTHER_mia OTHER_verda* START_loco TOOK_thinn* USE_a WANT_ME_GO WANT_TOOK WANT__KILL WANT__TEXT WANT_it WHAT__NOW ^__day ^__demas* ^__dont ^__hierv* ^__is ^__keep ^__sola ^__tocan* ^__too ^__vez ^_need ^_ocupo ^_tempt* about__USE al__$ and__feel aqui_en asham*_ME baby__$ borde_$ buen buy__bag by_ME by__$ can cant_keep cdl cierr* con_WHAT consu* crack* d dan__de de_NOT_CALL de__WHAT do_anymo* dont_matte* down_to drink_but echar el_numer* en__bano en__labio* en__mano famil*__NOT famil*_esta feels for__$ forgo*__i ganas gasto*__apena* getti* hate_WHAT helps hurti* i in__next in_any la_merca la_quier* like_im llame*__$ loade*_and mala man_ME_TEXT matan* me__ahoga* meto mis_hijos mujer muy__$ nadie__busca ni_dormi* ningu* no_ahi no_way now_$ o_NOT of_ME olvid*_de on_ME on__siste* one__to one_bump open_UNTIL padri*__conte* parke* perdi*_$ puedo__$ que_algui* quedo_KIN quier*__no rezar_ME see_a since__$ tengo__NOT the__liter* the_beer they_all to__DRINK todo_esta too__$ trist*__por un__$ unas_ALMOST unas__de want__get what__i y_OTHER y__GO ya__rezar yo_no
4: #__HOPE #__OTHER #__am ._NOT_YOU .__STOP .__WHO BROKEN_y BUSY_to CAN__con CAN_con DAY_NOT DRINK_._NOT DRUG_in_ME GO__CALL GO__OTHER GO__this HELP_. IF_GO_a ME_. ME_AGO_agua ME_DRINK ME_OTHER ME_WANT_DRUG ME__OTHER ME__are ME__feel ME_van NOT_# NOT_CAN NOT__HELP NOT__lift NOT__veo NOW_NOT NUMBER_with OTHER_WANT_. OTHER__a OTHER_pulqu* OTHER_renta OUT_de OUT_of_JAIL SICK_and_HOPE START__. STOP_de TIME___ME WANT_HELP WANT_the WHAT___HOPE YOU_estoy ^__hard ^__hate ^__hates ^__hopel* ^__para ^_all ^_animo ^_antoj* ^_ayer ^_haven* ^_loco ^_my ^_nobod* ^_terri* a_BROKEN a__NOT a__piedr* am an__MINUTES ando_manej* ansia* asco asi at_ME bad bad_right bed beer__the body bothe* but_ME_WANT cada cant_i casa__$ consu*_$ dang_phone de_jodid* dont_get doy_gasto* duerm* el__enter* el__lleva el_diner* en_OTHER_LIFE esta__$ este_pais estoy_derru* explo* feel__$ foco for__rock forwa* fria_$ fria__$ ganas__estan ganas__usar get go_in hable*_me hallo__a hay_WHO_ME hecho__$ her hierv*_OTHER hoy_me hurts__much i_touch im_worth* is__till just__now keep_GO kille*__with la__abier* la_pena la_trist* like_givin* man manda*_la mas_$ me__$ me__gram mejor*_$ mensa*__a mio__me navid* nobod*_cares nobod*_loves open other_line out_$ parad*_frent* phone_lol piedr*_$ que__inten* quier*__$ quier*_ver quit__$ reaso*_not same se_ME segui*_$ ser_fuert* sient*_WHAT sient*_bien someo*__me take_it tanto_WHAT_ME to_hit to_shoot took_my trago__$ use_today vergu* walki*__the want__use way__$ whats__point y_YOU
3: #_AGO #__it #_cravi* #_me #_y ._CALL ._NOT_GO ._WHAT .__BROKEN .__HURT AGAIN___ME AGAIN_de ALMOST_ME_CAN ALMOST__KILL ALMOST_de CALL__ser DAY__the DRINK___DRINK GO___OTHER HOPE__any HURT__much KILL__esta KIN__then ME_NOT_mas ME_STOP ME___GO ME___OTHER ME__dios ME__en ME__failu* ME__in ME__y ME_hate_WHAT ME_hierv* ME_mesa NEW_. NOT_. NOT_ME_KIN NOT_REMOVE NOT_TEXT_bette* NOT_YOU_veo NOT___GO NOT___OTHER NOT_opene* NOT_se_IF NOW_NOT_aguan* NOW_NOT_even NOW__aguan* NOW__viend* NOW_di OTHER_NUMBER_con OTHER___AWAY OUT_of PERSON__. SICK__DRUG TEXT_NOT TEXT_OTHER TOOK__. USE_pero WANT_PERSON WANT_YOU_TEXTS WANT_givin* WANT_to_STOP ^__cryin* ^__just ^__left ^__my ^__on ^__worth* ^_no ^_on ^_pesim* a__$ a__NOW a__right a__siemp* a_ride alway* and_ME animo_# away be__$ be__NOT bien__$ cagua* cayen* cerqu* como_basur* con__$ conte*__NOW cost cravi*__eatin* cuent* culto_que de_ME del_hurac* di_todo drink__than embor* end_of esta__compr* estan este_cuart* estoy_deses* estoy_desmo* fight__me get__# go__$ got__body hasta here__and hole_ME i__cant i__hold i__trapp* i_talk in is__point it__$ its_all keep_going la__$ la_ching* lados_$ le left__ME licor*_y lift_ME llego__un llevo_# lo loade*__i mal__no mater*__esta me_algo me_ayuda me_impor* me_tape muy_mal muy_solo my__$ nadie__estoy nadie_viene needl* nobod*__$ norma*_$ not_stron* notic*__i now__$ nunca on__KIN out_clean padri*_no penal_NOT perdo*_$ que__$ que__hecho quien_me recai*__no sale__las salid*_$ sient*_HOPE sin sin_pilas since_easte* so__insid* talk__ever tengo tenia_y the__DAYT throu* tiene__# to__pick toda_esper* tunel una__$ una_cerve* una_cuba under_$ up_$ vacio_como verda* was_someb* wife wife_left y__razon ya__creo ya__viend*
2: #__but #__nadie #__un #_days #_nothi* #_que #hour_and AGAIN__alway* BROKEN__un BROKEN_en CALL___NOW DAY_AWAY DAY__OTHER DRINK___ME DRINK___WANT DRINK_pero_NOT GO_. GO_TEXT GO__some GO_con GO_pick HOME__. HOPE___DAY IF__LIFE ME ME_PERSON ME_TIME ME___WHAT ME__a ME__quebr* ME_canse ME_ever ME_hierv*_OTHER ME_just ME_swear ME_undo MINUTES__ME NOT_HOPE_. NOT_HOPE_NOT NOT_LATER_. NOT_ME_impor* NOT_STOP_ME NOT__WHAT NOT___START NOT__it NOT__one NOT__soul NOT__y NOT_aguan*_AGAIN NOT_loves NOT_tiene_HOPE NOW_NOT_ALMOST NOW_NOT_tengo NOW__anda OTHER__lleva OTHER_comid*_NOT OTHER_mismo OTHER_pena OTHER_puert* OTHER_toall* STOP__NOT TEXT_OUT_of TEXT__and TEXT_the TIME__. TIME__HOPE TOOK_. TOOK__KIN WANT WANT__PERSON WANT___WANT WHAT_basur* WHAT_trist* ^__circl* ^__feeli* ^__ganas ^__hay ^__lost ^__mysel* ^__need ^__que ^__roto ^__solo ^_bottl* ^_faile* ^_hurts ^_im ^_las ^_me ^_trist* ^_ya a_todo again aguan*_otra algui* algui*__la almos*_said and__reaso* ansie*__NOT any any__$ bad__going blow buy__DRUG cousi*_to crack dang_NUMBER de__linea despu*__hurac* digo__IF dont_know echo en__$ esper*_al esto_$ estoy__$ estoy_volvi* favor__me feel fight* gasto*_y give_up go going__take habia_estad* hace_anos hacie*_senas have__DRINK haven* help_$ hierv*__SICK hierv*__sangr* hierv*_la human_in hurts i__what inhal*_thinn* its__ME its__late keep_tryin la__quier* la_puert* la_sangr* las_apart* lost_the loves low_in mas__$ mas__da matte*_to me__derru* mi_culpa morni*_i murio my__house nada__senti* never ninos ninos_y no_reaso* no_veo on__table one pal__ya passe*__is pena peopl*__over point* point__$ por__WHAT pulqu* put_whate* que__bien que_vende queda_nada razon_$ right_now ron__le said__min sea see_NOT si siemp*__NOT sient*_nada simpl*_NOT sit some__get stari* tempt*_to tengo__churr* the__$ the_walls this__$ to_OTHER to__KIN toda todos too_much trash trist* un_palo voy_salie* watch__game way weigh*_on with__$ y_# y_NOT_WANT y_NOW_NOT y__MEANS y__WANT y__tengo y__todos ya_bajo years
1: #_OTHER #__AWAY #__and #__calle* ._DRUG ._NOT_KIN ._NOT_OTHER ._WANT_HELP ._WANT_ME .__BODY .__DRUG .__START .__WANT AGAIN__TEXT ALMOST__eatin* BROKEN_OTHER_fe BROKEN__fe BROKEN_becau* BROKEN_en_LIFE BROKEN_toda_LATER CALL CALL___ME DAY_._CAN DRINK_UNTIL DRUG_en HOPE_WHAT_estoy HOPE__estoy HOPE__levan* HOPE_insid* HOPE_para_ME KIN_. LATER_#_DAY ME_AGO_ME ME_CAN ME_ME ME_NOT_ME ME_OUT_. ME__. ME__PERSON ME___USE ME__its ME_anda ME_mind ME_quedo_KIN ME_sinki* NOT_BUSY_en NOT_CAN_. NOT_MEANS_. NOT_ME_AWAY NOT_NEW_. NOT_STOP NOT__NOT NOT__WHO NOT__miro NOT__por NOT_las NOT_ok NOT_paro NOT_sient*_NOT NOW_ME_NOT NOW__NOT NUMBER_lol OTHER_DRUG OTHER_WHAT_tenia OTHER__ME OTHER__enfre* OTHER_limit* OUT__OTHER OUT_here PERSON__STOP PERSON__WHAT PERSON__and REMOVE_. STOP__TEXTS TEXTS___DRINK TEXT__DRINK WANT_. WANT___NOW WANT__right WHAT___GO WHAT___STOP WHAT__tiene WHAT_the_USE ^__da ^__de ^__doy ^__estoy ^__harta ^__so ^__spoke ^__tiene ^__to ^__veo ^__y ^_cried ^_neces* ^_nervi* ^_quier* ^_so ^_wats acaba*__fuerz* acaba*_las all all_i altas_y amarr* an_LATER and__heavi* and_about and_nothi* animo ansie*__no atras bad__$ boca__una bottl* break*__in calli* camin* can__going capea* churr*__los clean__to como__despu* con__conec* con__human* con_ser crawl*_ME_WANT crawl*__WANT cryin*__# cunad*_llego days de_START_ME de__ching* de_ganas de_meter demas doy__mas dropp*_REMOVE dropp*_off duele el_conec* el_mater* empty_$ end end__my escal* eso_soy esto_no estoy_solo even_lift for_# for_peopl* hago_NOT hay__$ hay_esper* heavi*__TIME heroi* house_$ i__try i_dont i_swear im_sinki* is_cooki* kids_dont la_manan* la_pared la_renta las__$ le_veo life__ruine* like__$ llora*_AGO_PAST los_DAY low__my mano__el mas__GO me mi_padri* minut*_im more muy my_name nada__impor* ni__mama no_$ no__$ no_more no_paro nothi*__$ of_DETOX old on__edge padri*_$ perdi__fe perdi_toda pill por__culpa puedo_decir pues__ando que__exist* que_hago raya reall*__a remes*_y rindo said__$ sale_a senti* sient* simpl*__go sixer_and soy__HOPE tan tengo__de tengo_el thats__mood the_BUSY the_DRUG the_roof there*__left this__phone tiend*_por tiene_su to_GO_WON to_STOP to_USE_NOW to__$ to_buy toda_LATER today__going todo__$ todos_$ traig*__WHAT traig*__que trist*__GO truck_again una__WHAT use__$ veo_a vieja want_your well_at ya__aguan* zero__ME
-1: #__# #__KIN #__NOW #__im #_cant ._CAN ._LATER ._ME_GO ._OTHER ._WHAT_YOU .__KIN .__SICK .__WHAT ALMOST___DRINK CAN_CALL CAN__ME DAY__NOT GO_and GO_para GO_y HOPE__on HOPE_con IF_ME_was KIN_de LATER_de ME_BUSY_. ME_OUT_OTHER ME__HURT ME___DRINK ME___HOME ME___ME ME_aguan* ME_left NOT NOT_START NOT_WHAT NOT___BODY NOT_reall* NOW__STOP NOW___TEXT OTHER_DAY OTHER__menos OTHER_fusca STOP_ME TEXTS__. TEXTS___ME THREAT__ME THREAT__OTHER USE__# USE_it WANT___OUT WHAT_ME WHAT_NOT_ME WHAT_NOW_NOT WHAT___WANT WHAT_kind WHO__TEXT YOU YOU_HOPE ^__a ^__be ^__dios ^_someb* ^_the ^_y a_DRUG acabe ahi al alot and_wont animo* aqui__me ate be_here bien__se bonit* broke caer__me chef closi*__$ comi como compr*_y cuatr* cuide* de_$ de__KIN deale*_is dont e__$ esa estoy_DRINK fishi* food fuert*_$ gana got gym happy hey hizo i__gone i_hear incom* insid*_me is_# junto just la la_fusca liquo*__call lleno make many miss__$ movie mucho ocho off off_and para_START past_the point poqui* porqu*__ME rest seman* six so__NOT super* tanti* telef* tengo__NUMBER thats they to to_see tomat* tome_$ van vida__no voy__# want__beer well_i woke xanax y__HOPE y__WHAT year
-2: # #__ME #__ganas #__las #__sin #__ya #_mood ._ME ._ME_WANT .__DAY .__LIFE .__ME .__NEW .__NOW AGAIN_. AGO__ME BROKEN_OTHER BUSY_ME BUSY__. CALL__. CALL__ME CALL___GO CALL__anymo* CAN__CALL HOME HOME_NOT HOPE__a IF IF__BROKEN KIN__a LIFE_NOW ME_BROKEN_OTHER ME_NOT_WANT ME__REMOVE ME__USE ME__about ME__all ME__do ME__esto ME_hear NEW NOT__CALL NOT__TEXT NOT__levan* OTHER_GO OTHER_KIN OTHER__NOT OTHER___CALL OTHER__en TEXT TEXT_mas TOOK___DRINK WANT_TOOK_. WHAT_GO WHAT_ME_GO WHAT__YOU WHAT__y WRONG ^__calle* ^__el ^__la ^_a ^_going ^_yes a__hoy abuel* acuer* aguan*_OTHER and_DRINK ando antes antoj* been belly cai call__about call_me canse__OTHER cant__up de__NOT debaj*_de dont_hate down down__ME drink_so e eh en_ME estas ex expla* fatal felic* flore* ganas__$ habla*_$ hate__$ him id in__$ it its its_GO know_$ la_azote* las llegu* made manan* mano__ME medic* medio mi mi__quier* monda* muert* nah nice no_despe* no_soy nothi*__to ok only parti* por_WANT quier*_ir respo* rompi* rope__this see__$ so somet* still stron*_$ su suici* talk team the_store then tiro_$ todo_el tomar__$ tonig*__it top una_fria vuelt* y__$ yet zancu*
-3: #_DAY #__DAY #__got #__se #_no ._BROKEN_ME ._ME_KIN ._NOT_ALMOST ._NOT_NOW ._USE AGO_to CALL_en CAN_TEXT DAY DAY_. DAY_NOW DRUG_y GO__HOPE GO___GO GO___ME KIN__# LATER_. MEANS__this ME_KIN_is ME_USE_. ME__STOP ME___AGAIN ME___CAN ME___DAY ME___TEXT ME___WANT ME__hacer ME__mad ME_on ME_up NOT_._NOT NOT_DRUG NOT__ME NOT__NOW NOT___YOU NOT_fuerz* NOT_soy NOW_._NOW NOW__ME NOW___ME START_vivie* TEXT_ME TEXT_NOW TEXT__OTHER TOOK__DRUG WHAT WHAT___NOW YOU_. YOU__WHAT ^_dont ^_i ^_yo a a_HOPE a_beer agua_$ aguan*__ganas and and_ME_WANT and_TEXT and__nothi* at bad_i by carro__a class* de__OTHER dead dead_$ deseo despi* despu*_de door_$ dormi* excep* excit* for frien* ganas_# good__$ horri* i_like it__WANT lavar littl* low_NOW meses nada__de next now_i o ocupa* pizza por_eso se showe* sitti*_right start* stuff talki* tele tempr* that_ME the these total* two type ugh veo_HOPE vi were whole
-4: #__AGO #__NOT #__PAST #__sient* #__una ._ME_OUT ._NOT_HOPE ._WANT_START .__BYE .__DRINK ALMOST_. BROKEN__USE CAN_PERSON_CALL CAN__de DRINK_y_ME GO__HURT HURT__. HURT___NOT IF__CALL IF___NOT ME_._WANT ME_HURT ME_NOW_. ME_OTHER_LIFE ME__to ME_room ME_to NOT_ME_TEXT NOT_TEXT NOT___LIFE NOT_hate NOT_read NOW NOW__TEXT OTHER_AGAIN OTHER___DAYT OTHER___NOT OTHER_azote* OUT START STOP_con USE___ME YOU___NOT ^__estan ^__use ^__want ^_real a_BUSY a_LATER a_START ahori*__puedo and__ME bebid* breat* but_ME cant_talk cinco compr*__$ con_ME con__ALMOST corta* cruci* de__vida diner*__NOT do drink__bad dying este estoy_comie* even_WANT favor feel__i felt found gave go_$ happe* have he heard i_wont impor*__ME inqui* is la__# leave like_i livin*_$ los no of para__HOME para__casa pedi pero_NOT_OTHER porqu* put safe se_TOOK se_donde see__HOPE side sient*_WHAT_GO sitti*__here solo there this__ME those un_ploma* una__ME ver voy__tomar where which with y_ME
-5: #_DRUG #__SICK #__the #_dias #hour ._YOU ALMOST ALMOST__# BODY___ME CALL__about CALL_y_NOT DRINK_OTHER DRINK_todas DRUG_y_ME GO__the GO__to HOPE_ME IF_ME KIN__OTHER KIN___OTHER ME_KIN_. ME___START ME_levan* ME_said MINUTES__NOT NOW__. NOW___WANT OTHER OTHER_# OTHER_HOME_. OTHER__USE OTHER_gave PERSON_. REMOVE_OTHER SICK___ME TEXT_it USE_._ME WANT_OTHER YOU_digo ^__im ^__thats ^_can ^_la ^_mas ^_this a_$ and_hes as becau*_ME bien bit cara de_CALL deses*_por dieta dijo enoja* estoy_WHAT estoy_trist* fusca gener* i_haven* inyec* is_DRINK it_feels just_NOT me__habla* most pero__OTHER poner*_$ por__KIN que_quier* quier*__para says sient*__voy tarde tengo__MEANS the__TEXTS to__HOPE unos vez_$ way_$ wont_be y y__OUT yo
-6: #__me ._WHO .__CALL .__NOT .__TEXT AGO ALMOST__NOT ALMOST__STOP BROKEN__OTHER DAYT DRUG__and HELP__OTHER LATER ME_._NOT ME_LATER ME_REMOVE ME_TEXTS ME_TOOK ME_a_HOPE ME_was NOT_DRINK_. NOT_aqui NOT_mas NOW_NOT_WANT NOW___START OTHER__AGAIN OTHER__esta OUT__ME PAST_. TEXT_# TOOK USE_NOT_. USE_this WANT_NOT_. WANT_WHAT WANT_to WHAT__# WHAT__a ^__cansa* ^__voy ^_algui* ^_had acaba* aguan*__ALMOST an and_OTHER balea* belie* bottl*_of casa cat con con_OTHER_DRINK cravi*_$ drink_water dura en en__DAY es eso estoy__NOW fridg*_$ got_high had im_dying insul* llama*_$ love nadie_va need_to our perdi_mi plann* ploma* point_in por_# quier*__a recib* rompi*_todo somet*__ME text the_DAY them tired_$ today toman* troca very with_ME_KIN with__KIN ya__#
-7: #__de ._WANT_WHAT GO___CALL KIN KIN__DRINK LIFE__OTHER ME___NEW ME__it ME__reall* ME_guess NEW__. NOT_NOW NOT_OTHER NOT_WANT_to NOT__acuer* NOT__los NOT__up NUMBER NUMBER_. OTHER_. OTHER_NOT OTHER___STOP OTHER_basur* TEXT_in USE__CALL WANT_# WANT_DIE WHAT_WHAT ^__its ^_not ^_ok a__sitti* alla_no also are__$ bien__NOT broth* byu conoc* day_and debo deje dos drove early el fall fume go_to hijo i__$ las_# life__$ marid* me_levan* my nadie__quier* nadie_aqui on__WANT para_siemp* por quier*_segui* room sayin* sugar sure this_house time tomad* traba*_$ tu wait watch* went would* y_ando
-8: #_ME #__a ._NOT_ME .__ALMOST ALMOST__. CALL_NOT_. DRINK___NOT DRINK__pero DRINK_a GO GO_REMOVE GO___DAYT HOME_ME ME_THREAT ME__HELP ME__una NOT_de PAST REMOVE REMOVE__the STOP_OTHER TOOK__NOW WHAT_YOU ^__busca* ^__pleas* ^__used ^_hay ^_someo* a_hacer about__get bien_$ big cant_get conte*_$ del detox drank escri*_$ estoy_cansa* half home_$ hoy i__# i_hope limpi*_$ me__todo mi_herma* nobod*_will overp* pero_NOT piens* pisto* poco pract* runni* shoul* sin_ganas tell to__mysel* told veces walk walke* weeke*
-9: ._ME_TOOK ._START ._TOOK AGO__BROKEN BROKEN BUSY CAN_ME CAN__los DAY__ME DRINK_y_NOT HOPE___LIFE IF__. IF__was ME_AGAIN ME__DAY ME__DAYT ME__even ME_have NOT__sient* NOT_y STOP USE__. WHAT__CALL ^__some actua* all__STOP alone_$ azote* back be borra* call con__KIN con__OTHER creo_que encon* es__DRINK estoy_afuer* fine for_ME hahah* high las_DRUG left__the mal__que mas__lleno me__yo muero_$ nadie__va need__$ on_purpo* pero pull que__aqui than too toque_$ tres ya_quier* zapat*
-10: #__$ ._NOT_WHAT AGO_NOW ALMOST_NOT DAYT_. GO___WANT ME_USE ME___NOW ME_was_GO NOT__OTHER OTHER__DRINK STOP___DRINK TIME___NOW WANT_por WHAT_OTHER WHAT__WHAT ^__i ^__point ^_we ahora antoj*_$ are at__store bano_$ burde*_on calor coffe* cryin*_$ de__LIFE eggs este_NUMBER estoy_HOPE great if im_about morir* pasti* propi* quill* recai rompi sol speci* to_clean todo_me todo_para wont
-11: #_mi BROKEN_HOPE DAYT_ME_GO DAY_USE_. GO__DETOX GO___NOT HOPE___NOW ME__DRINK ME___NUMBER ME__con NOT_DRINK NOW_NOT_ME OTHER_TEXT OTHER___USE PERSON_to TIME__to ^_there* about ahori*_no bad__cant bette*_$ check compa* con__tengo de de__esqui* from good hones* hora new nos now_im okay perso* pleas* ponle she_left sucia sueno this_DAY tirar vende* wanti*_to win yeah
-12: ._IF ._ME_CALL BROKEN__y CAN_be DRINK_NOT HOPE__LIFE LATER__OTHER ME___LATER MINUTES WANT___KIN ^_like ^_voy comer debaj* estoy__NOT estoy_sola give_me i_think is__$ it__ME like nada_mas noche__voy or prime* salir_me this_HOME til to_LIFE to_hurt y__DRUG
-13: #_$ .__LATER HURT JAIL MINUTES_. NOT__va NOW_se PROGRAM UNTIL_WHAT USE__much ^__porqu* about__eat mano__me mient* not the__ME wanti* when winte* your
-14: ._NOT_BROKEN DRINK__DRINK DRINK_water KILL__ME KIN___DRINK ME_TEXT_the ME__PAST NOT_GO OTHER_LIFE_NOT TEXT__to WANT_OUT WANT__CALL ^__oir ^_is ^_yeah avent* cafe cansa*_$ fenta* five give in__liquo* into like__and me__nada pausa prett*_bad was y__unico
-15: .__IF CAN ME_# NOT_USE_. NOT___DRINK STOP_los WANT___CALL ^__$ ^__quier* ^_thats amane*__a antes_$ aqui chat discu* esqui*__$ matar menti*_$ nobod*__to quier*_que rain respi* summe* us
-16: DETOX GO__and HOSP KILL NOT___DRUG TEXTS a__WHAT a_segui* antoj*__$ cuand* dije fui ha im__# mato no__sient* nunca_# se__HOPE store__me store_call tacos tranq* ver_a viva_$ y__ALMOST
-17: BODY DRINK__and LIFE__. NOW_NOT_. OTHER_NEW SICK a_lot but_ME_NOT check* el__# jefe pasti*_$ pregu* regal* thank* wante*
-18: #__i #__stop .__DIE BUSY_. CALL__NOW GO__STOP ME_entie* WANT_STOP ^_well graci* ive_never landl* llame*_que pront* water
-19: BYE HOPE__OTHER KILL_ME WHAT___WHAT but es_OTHER_DRINK pero__GO recae*_pero so_ME the__way vivir ya__quier*
-20: ^__she al_KIN didnt ese frio inter* mano_y tome worth
-21: ^_and agua botel*_$ desca* estoy__ME flat i_would mean to_BUSY use__much vivie* want_$ you
-22: WANT___NOT becau* came desap* kind pone__$ tanto__$
-23: DIE HOPE_._ME ME__with NOT_WANT NOT__DRINK WHAT_se cross* estar home ice jaja unas_$ volvi we
-24: IF_ME_BROKEN LIFE cansa* day__i estoy_OUT queja* schoo*
-25: #__ago ._WANT_GO NOT_WANT_it NOT__LIFE TONGUE frasc* thoug*
-26: NOT_estoy OTHER_MEANS comid*_$ empty_and lol venen*
-27: AGO__DRINK GO__KILL ME__un NOT__ALMOST tryin*_to
-28: #_its CLINIC NOT_feel WANT__BROKEN ^_lonel* here_NOT la__aguan* prett* quier*_habla* raro
-29: HOME___OTHER bebe extra*_$ inuti*_$ mejor tired
-30: haha te
-31: lleva* oh pills that un_TOOK
-32: STOP_it bleac*
-33: regre*
-34: aguan*__ME
-35: lousy
-36: ^__reaso*
-37: said_NOT
-40: MEANS
-50: die jajaj* si_nadie y_compr*
""",
    "opt_out": """
50: ^__buggi* ^_bajen* ^_bug ^_desin* ^_fin ^_lose bloqu*_IF cut_it de__lista de_baja deten*_$ me_salgo opt optin*_out revok* send__more testo* un_START unenr* withd*
49: NOT_ME_inter*
47: the_study
44: bloqu*_si cease p_$ salir_$
43: bye can__my
42: ^_desap* borre* de_ahi not_inter*
41: ^__mensa* ^__said mi_cuent* no_mor stop_#
40: NOT__START puede*_quita* sigan subsc*_$
39: ._STOP ME_DETOX con__numer* pedi
38: NOT_START ^_alto block suscr* to_conti* unsub*
37: WHAT_ME_REMOVE elimi* me_off
36: CAN_NOW_. mor
35: ._REMOVE_ME TEXT_AGAIN_. ^_get busqu*_mas de_STOP nix parti* quite*
34: STOP_TEXT anymo* me_alone mi_regis*
33: ^_salga* boili* bothe* count_ME_OUT ni_uno que_pregu*
32: off__this quier*_$
31: ._GO_ME ME__from NOT_longe*_WANT alto__me remov* sigue*
30: STOP__WANT WANT_OUT ^_apagu* alrea*_$ de__NUMBER for_good it_pleas* s
29: STOP_ME_START ^_anule* renun*__los this__again ya_estuv*
28: NOT_TEXT else_$ my_accou*
27: ^_pull dejen_de del_PROGRAM desin*_$ esto from_YOU moles* off_perma* por_aqui this_REMOVE
26: NEW___NOT UNTIL_. ^_salir cance* con__PROGRAM de_TEXT favor kill_the opt_out paral* y_punto
25: #_and GO_ins LATER___ME ME_from NOT__NEW REMOVE__NUMBER STOP_. TEXTS ditch_my ok_STOP
24: ME__answe* NOT_un OUT_ME REMOVE_. REMOVE_perma* ^__$ ^__retir* dont_messa* every fin_$ no_mande* texte*
23: CALL__aqui PAST_one UNTIL_aqui WANT_STOP WHAT__OUT annoy* apara*_que check_ins count__OUT dont_send last_one no_more nunca_$ pleas* stop texto*
22: #__que ME_cuent* NOW_NOT_OTHER PROGRAM PROGRAM__graci* ^__mas ^_cierr* d if__all los_DAY mind__want no__moles* sign_me suert* the_car
21: NOT__TEXTS TEXT_mas close dont_bothe* duboi* from__PROGRAM hey_NOT mas__favor off__good optin* parte t
20: NOT_TEXT_ME STOP_esto alto and_lay desap* hate__TEXTS into__anymo* more__mean now__be pero__NOT texti*__phone ya
19: ._JAIL ._WANT_WHAT KILL__TEXTS NOT_WANT NOT___AGAIN NUMBER__. STOP___TEXTS YOU___WHAT ^__texti* chuy de_esto desap*_$ graci* leave not_doing quita*_mi rid__my this_anymo* wish_to
18: ME_suscr* NOT_START_a REMOVE__. WANT_REMOVE_. YOU__NOT YOU_buggi* con__TEXTS from__progr* hago like_the my_mood segui*__esto
17: ME_CAN_WANT ME_NUMBER_. STOP__TEXTS STOP_with TEXTS_. TEXT_NOT_. TEXT__of WANT__be YOU___STOP ^__salir all_$ asked close_my inter*_$ it_off mas_$ paren_$ remov*_$ so_STOP the_TEXTS this
16: ._REMOVE ._WANT_STOP ME_STOP_with ME__USE ME_aburr* NOT_ME_TEXT STOP__PROGRAM WANT_NOT_TEXT WANT__more ^_desac* a_DAY alone check el_servi* hasta_aqui in__study me__texte* mensa* no__recib* no_sigan por_fa shut this_NOT_HELP usted*
15: IF__all NOT_more_TEXTS NOW_NOT_TEXT NOW_STOP REMOVE___REMOVE TEXT___NOW TEXT__more WANT__NOT YOU__STOP ^_leave ^_mire ^_renun* any__$ anymo*__$ esos_TEXTS esto_STOP me__paz no_thank* optin*_OUT para_siemp* retir*__$ sigan_$ todo_OTHER todos__dias
14: ._DAYT_NOW CAN___STOP ME_be NOW___CAN STOP TEXTS__more TEXT___STOP WANT_REMOVE WANT__STOP WHAT__los being_watch* de_YOU decid* dont__you ever_AGAIN jus__ME list lista_$ mande* mi_suscr* out_$ sirve with__numbe*
13: #_ALMOST #_y ME_NUMBER ME_PROGRAM ME_WANT_OUT ME__paz NOT_TEXTS_. NOT_WANT_parti* NOT_to OUT___PROGRAM START_. STOP_ME_en STOP_NOW STOP__. TEXTS_TEXTS TEXTS_for TEXT_NOT TEXT_to_STOP WHAT__. YOU___OTHER basta_$ boss cero_TEXTS day de_TEXTS en__$ escri* from__thing it_WANT this_$ wont_be
12: ._ME_OUT ME__mas NOT__TEXT NOT___TEXT NOW_NOT STOP_# STOP__TEXT STOP___WANT UNTIL_._NOT WHAT__ME ^__subsc* ^_i a__mensa* a__signi* be_REMOVE lo more__i paren*
11: CAN_STOP DAY___NOT NOT_WANT_WHAT PROGRAM_. TEXT_ME_at TEXT__anymo* again_$ annoy*_stop cance*_$ cance*_me cierr* do_ME_STOP dont_need eso este_NUMBER graci*__NOT longe* mas_TEXTS mas__$ moles*_$ off on__check peace_$ so_ME_TIME stop_comin* texti* was__WRONG with__TEXTS wont write__$ ya_$
10: .__PERSON NOT_TEXT_mas NOT_WANT_mas NOT__on NOW___TEXT NOW___WANT REMOVE_this TEXTS__thank* TEXT_. YOU__de ^__mi ^__quier* ^__was ^_borre* ^_ive cada conta*_me conti* daily dont__to m mande*_$ me__$ me_aburr* me_esten numer*_si off_of parar_$ por__$ quit suena the__NOT the__talke* watch*_i
9: CAN_do_ME ME_. ME_PAST_one ME_TEXT_to ME__REMOVE ME_accou* NOT_graci*_NOW NOW__ME OUT_ME_. REMOVE_ME TEXT WANT_WHAT ^_can ^_dont anule*_ME apara*_WHAT bothe*_ME close_ME dije_$ dont_text ended estar ever for_every* id it_$ leve_me me_anden mensa*_ya messa*__$ more__YOU nada__usted* needi* off__list off_with so_YOU stop_i suspe*_esto this_stuff undo_it watch*__ME
8: .__NOW .__STOP AGO_falta ME_OUT ME_OUT_. NOT_WANT_. NOT_for_ME NUMBER_. OTHER__WHAT OUT__this REMOVE STOP_all TEXTS__. WANT_TEXT WANT___TEXTS WANT__watch* WHAT_STOP_. ^__me ^__more ^__que ^_desus* ^_lo ^_not ahi_$ be_ME conti*_$ hable*_por hate_TEXTS im it_anymo* kindl* like__stop mas no no_deseo quier*_cance* quite*_me renun*_a sign__off talke*__me texts texts_$ thank_YOU theez this_thing unsub*_$
7: ._BYE ._HURT ._UNTIL .__OUT CAN_YOU_STOP ME_START ME_TEXT_. ME_TEXT_TEXTS ME__cents ME_so NOT_longe* OTHER_# OTHER___WHAT OUT_de REMOVE_ME_. STOP__numer* TEXTS_REMOVE TEXTS_WANT_. TEXTS___OTHER TIME_it USE___ME any conta* do_ME dont__it en_esto este_progr* give it__rest joder les__ayer like_to lo__$ manan*_ya me_$ mejor_no mind__WANT mood_is no__don no_quier* of_these off__roste* perma*_$ progr* respe* spons* stop_$ stuff stuff_$ su_lista the__$ the_progr* time_it times vuelv*__escri* want__$
6: #__and ._NOT ._YOU ._YOU_PERSON .__REMOVE .__TEXTS CAN__ME ME__NOT NOT__WANT NOT__em OTHER___NOW REMOVE_ME_de TEXT__NOT WANT WANT___REMOVE WANT__de WANT_darme WHAT_NOT_. ^__cance* ^__doing ^__text ^_it ^_no ^_stop dije doing_this en_ME end esos_mensa* esten esto_$ los__$ me__manda* messa* more no__$ no__hable* of__$ off_the on__GO p quier*__$ text thank* these this_NOT this_PROGRAM to_TEXT traba*
5: ._KIN ._NOT_TEXT KIN___NUMBER ME_START_. ME__YOU ME__to ME_anden ME_mind_NOT ME_mood NOT_ME NOT__GO NOT___TEXTS NOT__inter* NOT_more NOW___ME NOW__be TEXTS_ME TEXT__. WANT__ME ^__do ^__is ^__no ^__todo ^_ditch a_TEXT a__NUMBER a__cel appre*_it ayer_que cance*__$ con desus* escri*_mas got__say hace__que kill mensa*__$ moved__with my_last numbe* opt_OUT paren phone_$ prefe* siste*_$ so stop_it termi* the_PROGRAM to__ME want__do
4: ._ME_DETOX ._STOP_ME ._STOP_NOW DAY_so DIE__. HOPE_ME_spot ME__WANT NOT__a NOT__it NOW_NOT_. NOW___WHAT OUT_. PAST_DAY PAST_WHAT REMOVE__REMOVE REMOVE__good STOP_ME_NOW STOP__NOW STOP__are STOP_it WANT_NOT WANT__. WANT__TEXTS ^__asked ^__bothe* ^__de ^__favor ^_desco* ^_quier* a_conte* anule* can_you de__$ escri*_$ estoy_bien hate_these i_mean ins like__watch* list__$ lose__numbe* me mejor more_after no_escri* o_p of__TEXTS off_$ progr*_$ servi* soy spot_to talke*_to the_list think this__HELP y_NOT
3: #_cents ._START_ME ._YOU_CAN AGO_falta_WHAT GO_a ME_# ME_ME ME_REMOVE_. ME_hate_TEXTS NOT___ME REMOVE__PROGRAM STOP_de_TEXT STOP_the TEXT__mas WHAT___WHAT YOU YOU_CAN YOU__on YOU_buggi*_ME ^_# ^__# ^__aint ^__con ^_deten* ^_parar ^_termi* and__OUT anule*_mi be been cost_me dejen__estar este__$ fella get__anymo* get_off graci*_NOW_NOT i_want many me__cents mi my_phone no_graci* numbe*__$ out puede shut__off text__again the_check this__AGAIN thoug*_$ throu* to__OUT ya__parti*
2: ._BROKEN ._NOW_NOT HOPE__spot ME ME_GO ME__it NOT_AGO_falta NOT___NOT NOT___START NOT_soy NOW_estuv* REMOVE_with STOP_ME STOP__YOU STOP___STOP STOP_por_WANT TEXTS_NOT TEXT_to WHAT_STOP WHAT__todos YOU_STOP ^__d and__NOT asi_que block_me bothe*__$ can_end care conte* cost_ME dame__baja day_$ de_moles* dios__bendi* ditch_ME for_ME from good_will graci*_ya hace_falta les_dije mas__WANT mean mensa*_$ messa*_$ more_of movin* my_spot no_soy one__these que quier*__esto reads__phone rid__ME salga* sea signi*_up spot__PERSON stop__going the_fella them_$ these_$ was__mista*
1: #__NOW ._OUT .__NOT ME_GO_a ME__UNTIL ME__dije ME_numer* ME_spot NOT__. REMOVE__roste* START_ME_REMOVE START__REMOVE STOP_de TEXT_ME WANT_. WANT_START_con WANT___TEXT ^__esto ^__it ^__want ^_block ^_id ^_im a_rest agrad* anden annoy*_STOP bothe*_me consi*__ME dame__STOP dame_de de_TEXT_ME de__TEXTS dejen denme__STOP dont el_saldo end_my estar_en fa_$ haras*__$ let__go longe*_WANT mind_NOT mio_$ more_TEXTS more__this no_hace now numbe*_$ ok per pido que__todos quit_texti* reads_ME_NUMBER rest__good retir* siste* stop__$ thank_you undo__WANT you you_can your_buggi*
-1: #__# ._IF ._YOU_NOT .__START CALL_. DETOX GO_en ME__STOP ME__a NOT__NOT OTHER__de STOP___ME WANT_CALL WANT___ME WANT_it YOU_TEXT ^__i ^_and ^_el a__# acabe algo cravi* do_YOU esto_NOT every*_$ great like_it los mande nuevo someb*__me viva want__end weeks y
-2: ._ME_NOT AGAIN__WANT BROKEN ME_CLINIC ME_HURT ME_WANT ME__WHAT ME__de MINUTES NEW__. NUMBER_NOT REMOVE__TEXT TEXTS___ME TEXTS_to WANT___CALL WANT__anymo* WHAT__WHAT all answe*__$ cant__this cosas dog doy en_OTHER hacer harto here hola i__$ much my no__pregu* okay reall* ser the_STOP the__AGAIN today y_NOW
-3: ._ME .__YOU BUSY_. DAY__. DRINK KIN__. MEANS ME_TIME NOT___ALMOST NOT___REMOVE STOP_._ME STOP___YOU STOP__todo TEXT___TEXTS WANT__YOU YOU__START ^__por ^_baja ^_mi acabo animo__NOT back bien con_esto despi* dont_get esta hoy i_can list_of nobod* on_AGAIN se tell to__texti* two
-4: # #tel CAN_be IF_ME ME_STOP_. ME___DAYT ME___OTHER ME__los NOT__HOPE TEXTS___TEXT UNTIL arrep* back_on dios for get__$ hey_stop i ill job ni of off_my on_again or porqu* purpo* quest*_$ right se_STOP shoul* sin the__STOP was y__NOT
-5: ._WANT AGO_ME CAN___REMOVE ME__# ME__del ME_arrep* NOT_GO NOT_se OTHER_GO PAST_. STOP_todo TEXT__TEXTS USE__. ^__lo and antes cance*_el comid* cosa de_animo este going insul* los_TEXTS para por trist* when
-6: ._NOW ME_KIN_. ME___START ME_up NOT_._NOT OTHER___STOP START___TEXTS TIME_. WHAT YOU_NOT_TEXT ^__need ^__ni anymo*_$ cant_do el enoug*_$ for__$ hope just las_# le paren_los said thats un yeah yo_no
-7: #__NOT ._PERSON DIE_. KIN__TEXT ME__ME NEW_NUMBER STOP___AGAIN TEXT___DAY TEXT___OTHER TEXT_the WANT_START ^__al ^__dont ^__from ^_esto a are cable diner* end_this es got group kill_me me_quita* mi__$ que__$ stop_me they to told
-8: ._TEXT .__DAY CAN__START JAIL KIN__STOP ME_USE OTHER__ME de en get got__$ grupo_$ in quest* start to_stop
-9: AGAIN_on AWAY BYE DAYT_. IF KIN_NOT ME_BROKEN ME___GO ME___ME NOT__OUT NOW_OTHER NOW__YOU NOW___NUMBER NOW___START START TEXTS_UNTIL YOU___NUMBER by de__NOW donde have mande_mensa* me_pregu* mi_$ pan quier* would
-10: WHAT_ME_START a_ME antoj* but like more__for the vende* vivie* what why
-11: #__ME CLINIC ME__MINUTES ME__NUMBER WANT_ME WHO ^_cance* pregu*_$ pregu*_mas take__$ tengo todo_ya
-12: .__HURT LATER ME__NOW ME___TEXTS NEW OTHER ^_the for__texts is see then tonig*
-13: ._OTHER CAN___AGAIN HOME KIN TEXT_STOP TEXT__# WANT___NOT puedo thing un_tiemp*
-14: ._HELP HOSP NOT_STOP_TEXT NOT___OUT NOT__de TOOK getti* on pause
-15: AGAIN AGO BUSY IF___ME ME_TEXTS at dejen__manda* di jaja_$ take turn
-16: ME_NOT_TEXT ME__for SICK TEXTS__TEXT ^_done about and_# done oh
-17: KIN___ME NUMBER__OTHER TONGUE acaba* quier*_segui*
-18: BODY CAN_TEXT WANT__NUMBER ^_so bad cant del know las that tiene
-19: #hour ALMOST ME_was aguan* it_NOT te
-20: NOW_NOT_CAN love
-21: TEXT_los WHAT__de be_here diero* haha
-22: .__TOOK DAYT be__NOT over
-24: DAY finis* put thing* want__to
-25: WANT_NOT_STOP corta* the_#
-26: CALL bette* dont_stop nadie
-27: DAY__WANT tomor*__wont
-28: NOT__STOP
-30: ._START LIFE TEXT_NOT_WANT
-33: deale*
-34: basta*
-35: sin_quere*
-39: NOT_STOP never__you una
-42: llega* lol_$
-43: NOT___STOP
-44: #_$ want_the
-50: ._NOT_STOP NOT_ME_REMOVE NOT_REMOVE al
""",
    "pause": """
50: #_bar LIFE__eithe* NOT_OUT_ME ^_$ ^_ausen* ^_away ^_scree* admit* apaga apend* desca*_de detuv* estoy__AWAY gallb* good_NOT_ALMOST my_$ pausa pause pause* ph pila where__MINUTES
49: NOT_STOP_just but_$ into_DETOX
47: escri*_del just__surge* overn* rayit* skip
46: ^_bond doc__a un_tiemp*
45: #__good obser* psych_ward with_pneum*
44: NOW__sayin* me_inter* pause__$ week_my
43: ME_encie* ^_knee este__NOW no_servi* por_ahora suspe* telef*_en
42: con_suero inpat*
41: TEXTS_UNTIL cramp*_with el_plan grid the_plea
40: DETOX ^_paren ^_pause* a_rest gave__# me_metie* regre*_el sirve*__tecla*
39: #__left STOP__MINUTES ^_pila arres* progr*_me
38: PAST___MINUTES ambul* diero*__dias prisi* the_$
37: KIN__typin* ^__but ingre* labor revok* unos_DAY
36: apaga* estoy__HOSP havin*__baby preso
35: #_day NOT_TEXTS UNTIL_ME_OUT del_# minit*
34: charg* dropp*_this mas__ME mins ttyl_$
33: HOSP STOP_OTHER_NUMBER ^_ponga* clot getti*__right my_time van_a you_later
32: OUT_of_MINUTES beto desin*_$ mi_$ on__card saldo to_DETOX
31: DAY___TEXTS UNTIL_LATER ^_dropp* at__er avisa_que carga charg*_at from__TEXTS headi*_to later_# my_ttyl no_tower* puede_respo*
30: NOT__MINUTES a_shank cuand*__otro how__$ phone*__$ repla*
29: #_perce* JAIL__una NUMBER ^__arres* alla batte*__# estoy_HOSP is_about on__rig poder_conte* tower
28: #__pila ME_JAIL_a ^__toca batte* cant_answe* high__no mom_colla* penal sirve*_las talk__$ then__AGAIN
27: NOT_ME_TEXT NOT_money for__start hasta__dia hogar hold_$ la_matri* minut* por_IF_NOT runs_out stole the_#
26: GO__HOSP ME_CALL_LATER START_DAY UNTIL UNTIL_WHAT ^__$ a_cumpl* and__MINUTES deten* detox en__barco hospi*__# manan* tengo_para to_rehab
25: ._DAYT_ME HOSP_con OTHER_NUMBER_al UNTIL_enero ^__under ^_herni* ^_pausa colla*_# doing__DAY el_$ encam*_en expec* leavi*_for lo_deje mood__i says__for telep* tiemp* using
24: NOT_NUMBER ^__parar ^_in a_manda* aguan*__mensa* almos*__$ cama carce* el_carga* herni* in_rice intak* jail la_panta* locke*__$ need_a of_MINUTES playe*_games siste*_is start_again ten_days two_weeks wk
23: BYE_ME_. HOPE_OTHER NUMBER_._TEXT OTHER___TOOK ^__keepi* and__TIME con__NUMBER dios__$ dont_allow fri hear__me hold i_start just_TOOK_HOSP les__$ me_quedo pausi* sanct* terap* walki*
22: AGO__just BROKEN__NOT BYE__NOW DAY__con JAIL_UNTIL JAIL___DAYT LATER___YOU ME_in_DAY NOT_CAN_respo* NOT_MINUTES ^_havin* entro getti* les__cuand* me__inter* picki*_ME plea theyr*
21: HOSP_with JAIL KIN__NOT ME__al NUMBER_REMOVE PERSON___NUMBER STOP_just apago apt__TEXT black* days__the de_MINUTES encam* mande*_$ me_queda mysel*_in on_MINUTES prepa* runni*__of se__quebr* se_apaga so_ME_NOT so_TIME_ME tener_NUMBER unos vendi
20: #_mos GO__for IF__TEXT NOT___MINUTES NUMBER_STOP START_AGAIN ^_good ^_put ^_salgo broke er_$ er_with have_NOT havin*_my in__HOSP in__START is__KIN luz_en monte_con rehab* servi* silen*_retre* sorry_my takin* tempo* texts un_break viola* vos_ando wont_have ya_casi
19: #_TEXTS AGAIN_in MINUTES_LATER NOT_answe* STOP__NOW TEXT_AGAIN ^__tomor* ^_voy a_DETOX carce*_$ celul*_al conda* corta* encam*__OTHER estoy__OTHER estoy_deten* it__again mos no__minut* runni*_OUT save seman* stick* the_mount* took_the while worki* y__tiene* ya__carga
18: #_CALL_DAY #__for DAY___KIN HOSP__OTHER HOSP___OTHER LATER_WANT MINUTES_is OTHER_ofici* TIME___NOT ^__agarr* ^__mom a_break acaba*__minut* are__letti* booke* cel__$ days_my en_ambul* esta_BROKEN hondu* is_typin* lleva* off phone__my roami*_$ servi*__DAY text_$ the_charg* to__befor* to__leg van__$
17: ._MINUTES ._NUMBER_NOT CLINIC__CAN LATER_YOU_segui* ME_JAIL_. ME_queda* ME_ttyl NOT_PROGRAM UNTIL_AGO ^_low ^_servi* casi_no con_ella en__dias from__UNTIL give__a live_anymo* mojo no__credi* not__joke playe*_WON psiqu* talk_when they to_JAIL well__took
16: ._NOT_MINUTES .__HOSP AGO_it CLINIC_NOT DAY DAY_._CALL DAY_NOT ME_esta ME_in NOT_tengo PROGRAM__DAY ^_at ^_pause ^_text a_arreg* agarr* bien__mas by_a cama_en de_manda* denme for_# for_NOW_START in_count* juez_me long manan*__no mes no_escri* pausa_$ progr* right__$ se__dano stayi*_$ strok*_OTHER tener_telef* with__back y__NOT
15: #_y ._AWAY AGO_NOW CAN_STOP DAY__encie* JAIL___ME ME_BROKEN_OTHER ME_and MINUTES_ALMOST MINUTES_NOT NOT__es acaba actin*_up cant_affor* cayo__telef* centr*_de cerro count*_$ day_progr* enero es__ME few_days games__it go_in going__detox may phone_got poder__$ quebr*_OTHER queda salgo_para thats__$ the_BUSY the__HOME vendi__NUMBER weeke*_in
14: #_but ._TEXT_NEW AWAY AWAY_# AWAY__. BROKEN_ME_NUMBER DAYT__NOT DAYT_y DAY_. DAY_ME DAY__KIN DAY__then JAIL__DAY JAIL_up LATER_UNTIL ME_NOT_answe* ME_NUMBER_in NOW_and PAST_DAYT REMOVE__the TEXTS_LATER_ME TEXTS_for YOU_TEXTS_. ^_estoy a_GO a__separ* am and__dont asi_que be_OUT be_able be_off entra freez* guard* hasta_enero lo locke*_up my__phone off_til phone_fell por_# puede roami* se_ME so__ME st surge* telef*_por there_$ til voy__estar
13: #_GO #__JAIL #__hold ._BROKEN_BROKEN ._TEXT_YOU ._YOU_TEXT ALMOST__. BROKEN__NUMBER CALL_AGO DETOX__NOW GO_al ME_START_ME ME_por MINUTES__DAY NUMBER___REMOVE NUMBER___TEXT SICK__ME USE___NOW ^_going a_HOSP a_poder a_while about_to al__hoy be__DETOX but__$ catch__later cuand* cuart*_# de_AWAY de_HOSP de__jeje for_good hospi* hospi*__with june kids_playe* la_clini* me__broke me_lleva* mensa*__que moms no_signa* not_letti* perce* pneum* regre*__dia salud* say_$ takin*_me the_NEW the_bus to_BROKEN
12: #__nervi* #__se #tel_este ._USE .__PAST .__TEXT ALMOST__of CAN_YOU DAY__LATER KIN_#_DAY ME__TEXT MINUTES_y NOT_MINUTES_. NOT_tengo_MINUTES NUMBER__BUSY OTHER_vesic* START_OTHER_DAY STOP_._NOT STOP___START TEXT_AGO TEXT_ME_UNTIL WHAT___DAY ^__fell ^__traje* ^_aqui ^_me a_guate* al_agua aqui__OTHER at__$ corta*_$ el_cel en_SICK entro_a esta_apaga* ex_se for__LATER fuera hay_MINUTES leg los_separ* me__anoch* me__week me_agarr* out phone phone_is por_IF prisi*_$ queda__y quedo__ME says send_someb* sigo start*__# suero till today_just turn_mysel* up y__GO
11: ._CLINIC AGO_the CLINIC___ME DAY_with GO ME_NUMBER_. ME_TEXT_NOT ME___KIN MINUTES_se OTHER_# OTHER_DAY OTHER_KIN OTHER_NUMBER TEXTS__DAY TEXT__UNTIL ^__en ^__into ^_ando ^_el ^_tengo a_DAY aguan* aguan*__TEXTS bar barel*__$ bater*_$ cant_text charg*_lol esta_seman* from__texts heart_$ in_HOSP inter*_en kidne* live__eithe* me_encer* meses_$ month my__till my_minut* of_minut* off_tonig* place sitti* sitti*_in talk thurs tower* turni*_mysel* until_the
10: #__at #__expec* #_and AGAIN_DAY BUSY_._REMOVE BUSY_so_ME CALL_LATER DAY_ME_encie* DRINK___ME GO_para JAIL_PAST ME_STOP_OTHER ME__LATER ME___HOSP ME___JAIL ME_here_ME NUMBER_USE_in NUMBER___KIN OTHER_MINUTES OUT_ME STOP___UNTIL TEXT_UNTIL TEXT_YOU_DAY TOOK_OTHER_NUMBER YOU__WHAT ^__me ^__minut* ^__queda* ^__quedo ^__wont ^__you ^_en ^_la ^_neces* ^_phone a__job after_this all_of at_ME_KIN break_from cant__$ card carga* catch_YOU_LATER cel_$ charg*_broke count* cut days_they el_# en_OTHER estar from__NUMBER in_JAIL is__ME luz__OTHER manan*_me meter_al mi_abuel* my__$ no nuevo__este pero_nervi* power queda* quiro* shut_me skip_ME storm tengo__y text_you texti* that_ME the_boat traig*_MINUTES ttyl va vuelv* you__#
9: ._DETOX ._GO ._NUMBER ._OTHER_JAIL .__GO AGO__. AWAY_UNTIL BODY_. BROKEN_OTHER_MINUTES DAY__WANT DAY__tengo DAY_por HOSP_NOW HURT_OTHER_JAIL ME_HOSP ME__DAY ME__HOSP ME__NOW ME___OUT NOT_more_MINUTES NOT_se_AGO NOW_ALMOST_NOT OTHER_TEXT_JAIL OTHER__WHAT REMOVE_OTHER REMOVE_on TEXTS_in TEXT__DAY WANT_suert* WHAT__DAY ^__got ^_got a_OTHER a_corta* admit*_me almos* arrib* broke__phone charg*__$ credi* days_in de_ME de_luto dias el__# en_OTHER_HOSP en__carce* er esta_noche estoy__DETOX hay__en keepi*_ME last leavi* les luego__segui* luz me_van nena_$ opene*_up out__minut* pal recog* so_TIME stayi* text tonig* un_LATER van__STOP voy_pal
8: ._TEXT_TEXT .__MINUTES .__REMOVE BROKEN BUSY__OTHER DAY___NUMBER DETOX___OTHER DETOX__the GO___OUT GO__un HOPE_ME_NUMBER JAIL_. ME_HURT_. ME_KIN_SICK ME__DETOX ME__JAIL ME__para MINUTES_. MINUTES__ALMOST NOT_allow NOT_mas NOW_just OTHER_TEXT TEXT_to WHAT__GO WON__it YOU_. ^_# ^__el ^__my ^__mysel* ^__winds ^_and ^_catch ^_my arreg* chanc* deje__el drivi* en__clini* for_obser* in in__morni* left littl*_break low__MINUTES me me_lleva might_BROKEN off_$ pause_it por__DAY recar* sin__$ the_month to__HOSP to__anymo* to_charg* una_DAY wish__luck worry_if
7: #_for #_pero ._BROKEN_OTHER ._CALL ._JAIL ._ME_JAIL AGAIN___DAY BROKEN_GO_to BROKEN__MINUTES CALL_PERSON DAY__START DETOX_NOW JAIL__. LIFE_anymo* ME_BODY_. ME_REMOVE_OTHER ME__a ME__por ME_dano ME_in_JAIL ME_queda MINUTES_GO NOT__CAN NOW__OTHER NUMBER___BROKEN TEXTS TEXT_NOT TEXT___NOW YOU__ando ^_mi ^_mood ^_perdi a_$ and_ME_NOT aviso churc* deje do__DAY docto* en__minis* favor games_on guate*__DAY hoy_y keep_me leave_$ like_most los_NUMBER mi_telef* no_bars no_traig* ok on__$ on__TEXTS pausa__WANT pausa_por pleas*_$ quedo rig runs_OUT senal silen* start*__$ strok* tanti* texto* the_kids toile* two un_DAY up__$ van__corta* venci*_el vos warra* wont__able
6: #__in #_phone ._NUMBER_USE ._WANT .__JAIL DAY__. DAY___YOU DETOX__up GO___DETOX GO__estar HOPE_._IF HOSP___HOSP KIN__WON LATER__TEXTS LATER__segui* ME__AWAY ME__STOP NOT__WHAT NOT__there NOT_letti*_ME OTHER_BROKEN REMOVE__vesic* TEXT___MINUTES TEXT___OUT UNTIL_OTHER_DAY ^__broug* ^__deten* ^__is ^__preso ^__talk ^__to ^_runni* a__LIFE a_quiro* a_week abren_la acost*_en alla_$ ambul*__me ando__OTHER at bent_WRONG boy c cant celul*_$ centr* dano_el days_$ dia_# dont dos_DAY escri* estoy estoy_JAIL for__$ for__DAY for_now getti*__off going__jail holdi*__NOT home in_jail keep_ME la__# lunes_$ migra* not on por_WANT que__$ quedo__mi red_$ rehab*_$ salgo send__$ seno tell_YOU ten_DAY this__ME to_jail toda__seman* under viola*__OTHER worry_IF_ME
5: ._NOT_NUMBER AGAIN_OTHER_DAY BROKEN_it BUSY___DAY DAY_OTHER DAY___AGAIN DETOX_. HOSP__. ME_OUT_of ME_TEXT ME___NOW ME_shoul* ME_va NOT__para NOT__respo* NOT_traig* NOT_traig*_MINUTES NOW_. NOW_ALMOST NUMBER__BROKEN OTHER_KIN_de START_ME STOP___OTHER TEXT_esto UNTIL__DAY YOU_put_ME ^__it ^__para ^__saldo adent*_$ al__# and_# be break bunki*__a comin* el__$ en__$ esto first_$ go__tonig* going_under good__cravi* ill in__$ keepi*_me la__$ mensa* money_for next_DAY no_tengo perdi_el respo* saldo_y sorry__$ start* telef*_$ the__$ this this_DAY to__ME to__OUT took turni*__in ver_a want__live y_NOT
4: #_DAY ._AGAIN ._BUSY ._STOP .__UNTIL DAY_._ME DAY_NOT_TEXTS DAY_for GO__in GO__the GO_to_JAIL IF__DAY JAIL__up KIN__DAY ME_. ME_NUMBER ME___BROKEN ME___MINUTES MINUTES MINUTES___NOW MINUTES__on NOT_hay NOT_letti* NOT_worry_IF NOW_y NUMBER_USE NUMBER_para OUT_DAY OUT___UNTIL REMOVE_DAY START_OTHER START__. TEXT_JAIL TEXT_NOT_UNTIL ^__acost* ^__carce* ^__detox ^__encer* ^__have ^__locke* ^__used ^_entro a_inter* adios and_deliv* ando back_the c_secti* celul*_para days desde__$ detox_in doc en_HOSP en_cama entra*__hospi* go_dead going havin*__KIN hear_from holle* in_icu inter*__el it__AGAIN its__# le_escri* libra*_$ los_TEXTS maybe__month me_dan mi__$ minut*_run my_telep* no_minut* no_money on_these opera* panta*_se phone* phone_using pleas* quiet se__ME see_YOU suici* talk_later telef*__las the__by tiemp*_$ tomor* up_again va__TEXT wont worry_IF ya__traig* you__today
3: #__$ #__progr* ._HOSP ._NOW_ME ._NOW_NOT .__WHAT ALMOST___ME CALL__. CAN__REMOVE DETOX__GO GO__OTHER HOPE__IF HOSP_. HOSP_AGO HOSP___SICK HOSP_on JAIL_._ME KIN__quedo KIN__to KIN_playe* LATER__ME ME_GO ME_GO_con ME___DAY MINUTES__GO NOT_ALMOST NOT_TEXT NOT__IF NOT_affor* NUMBER__TEXT OTHER_cerro OUT_of STOP_BUSY STOP_ME TOOK__va UNTIL_DAY WANT___NOT WHAT_IF WHAT__# WHAT__. ^__a ^__cel ^__going ^__the ^_can ^_turni* agarr*_estoy barco bed_opene* charg*_is conte* dio__dias en__cerro estoy_inter* final*__my fire for getti*_my hasta__$ i_cant juez le_segui* lleva*__NUMBER mama manda* me_cayo minut*_$ minut*__out my_daugh* my_sugar no__nada no_hay now_with pausa__favor phone__the playe*__on quebr* se servi*_# siste* st__# teeth telef*__el the_KIN the_TIME the__floor tiemp*_aire to__CAN un way_to
2: #__animo #_talk ._CAN .__BROKEN CAN_YOU_put DAYT_ME DAY_ME_GO DAY__pneum* DETOX_opene* DRUG_winds GO_a_OTHER HOPE_ME HOSP__DAY HOSP__ME HOSP___AGAIN IF_a_DAY KIN___NOT LATER__. ME_AGO ME_GO_al ME_NOT_TEXT ME_TEXTS ME__OTHER ME__OUT ME___AGAIN ME_at ME_flip_NUMBER ME_for MINUTES__NOW MINUTES___GO NOT_ALMOST_. NOT__UNTIL NOT___WANT NOW___MINUTES NOW___OTHER NUMBER_. NUMBER__the OTHER__# OTHER__ME OTHER__NOW OTHER__NUMBER OTHER___STOP OTHER__se OTHER_keepi* OTHER_keepi*_ME OUT__MINUTES PAST_. PAST_y PERSON__ME TEXTS__LATER YOU__. ^__# ^__entro ^__in ^__metie* ^__queda ^_cramp* ^_hoy a__marca* a_phone al_excus* and_ME apunt*_mi arreg*_$ bent_wrong can__take cel creo_WHAT_ME creo__ME creo__me cumpl* desin* dio_# dos_seman* dropp*_ME_NUMBER dropp*__NUMBER dying en_DETOX en_OTHER_JAIL estoy__$ have__phone hinge_BROKEN hospi*_$ im_getti* in_DETOX in__# las__$ left_$ left_ME_NUMBER lleva*_OTHER_NUMBER lleva*__telef* manan*_$ me__days me_mojo mood_# my_flip my_phone my_texts no__$ of__DAY off__$ para phone*_$ pila_# sacan__vesic* sayin* scree* shank so__wont solo son__meses stopp* tener__$ then_start tiene*_en to__DAY treat*__days turn__in un_# vacac*_$ van__meter vesic* viern* week with_ME_AGAIN write y_NOW
1: #_days ._ME ._MINUTES_BROKEN ._OTHER ._TEXT .__DETOX .__OUT ALMOST_NOT_prend* BYE___BROKEN CALL_DAY_. CAN___TEXTS DAYT___OTHER DAY__DAY DAY___ME DAY___NOT DAY_de_JAIL GO__quiro* GO_con GO_in IF_NOT JAIL_a KIN_SICK_. ME_KIN_is ME___AWAY ME__on ME__tiene ME_cayo ME_luck ME_tempo* MINUTES_run_OUT NEW__este NOT_CAN NOT__AGO NOT__NUMBER NOT_power NOW___NOT NUMBER_al OTHER_NUMBER_. OTHER__. OTHER___AGAIN OTHER__por TEXT__REMOVE TEXT___ME UNTIL_ME_TEXT WANT_ME_luck WHAT__OTHER ^__de ^__hacen ^__los ^__phone ^__tengo ^__van ^_charg* ^_doing ^_im ^_no ^_not ^_surge* a__CALL acabo__entra* agua_y al_DETOX ayer_$ bed__up cel__el celul* conte*_$ dice_WHAT doing dropp*__phone el_cerro esta_DAY este from_ME high_winds hinge_broke hoy idea__long it_WANT keepi*__$ la_vesic* left__NUMBER left__phone mando me_dano me_traje* monda* my no_carga no_prend* opera*_manan* out__town phone__a ponga*_pausa por_favor repor* se__cayo send shuts skip_me tengo__MINUTES the_TEXTS the__UNTIL then_START_AGAIN thurs* toda_OTHER_DAY toda__DAY un_mes used__just while_maybe will
-1: #_# #__DAY .__BYE AGAIN_. BODY__OTHER DAY_NOW DIE_. HOME HOPE_. JAIL__# JAIL___KIN LATER LATER_ME ME_GO_a ME__CALL ME__HURT ME___ALMOST ME__is MINUTES_OTHER MINUTES___ME MINUTES_del NOT__. OTHER___NOT OTHER_cama OTHER_put OUT_. OUT__the REMOVE_the STOP_OTHER TEXT__at THREAT UNTIL_las WANT__NUMBER ^__cumpl* ^_i a a_BUSY a__UNTIL and_ME_NUMBER at_# bed_$ bien_$ call does early en_ME es feeli* for__inter* free gradu* hoy__# im_fine it_REMOVE la la_cama las main man minut*__work pesos puedo quier* rompi* siemp*_$ termi* text_me these this_NUMBER to very
-2: #_ME #__STOP #__got #__the #_el #_minut* ._BROKEN ._IF .__NEW .__NOT AGO DAYT DAY_USE GO__poner HOSP_is HURT HURT_ME JAIL_ME ME__AGAIN ME___OTHER ME__from ME__this ME__y MINUTES_ME NOT_WANT NOT__NOT NOW__ME NUMBER___AGAIN OTHER__the TEXT__to TOOK_NOT USE_. YOU__OTHER ^__back ^__days ^_they a__GO a__OTHER about al all alway* an_HOSP check cravi*__$ dejen despu* do_YOU este_NUMBER feel have hoy_no impor* is last__$ let__go llega* locke* locke*_in me_pagar* mi not__$ se_STOP_OTHER seman*_$ si the__# the__one traba* try volve* voy weath* were with_ME_KIN would y_ME you
-3: # #__NOW ._IF_ME ._REMOVE AGO__DAY BYE DAY__ME DAY___NOW DAY__se DETOX___DAY HOME__ME HOSP___ME ME_KIN ME_LATER ME___ME ME__and ME__the ME_place NOT___UNTIL NOW___NUMBER NUMBER___NOT OTHER_MINUTES_del OTHER_gave PERSON PROGRAM__a TEXT___NOT USE_OTHER ^_a a_MINUTES a__$ alrig* back_on but_ME can el__pasad* este__OTHER got los mas nunca on_ME on__NUMBER one only open out_$ pagan phone__# polic* se_$ start*_monda* summe* tengo__NUMBER thats the the_HOSP the_next they_gave todo_OTHER trata* up__# vez y_OTHER
-4: #__a #__days #__esta ._ALMOST ._DAYT ._ME_NUMBER ._NEW .__TIME GO___UNTIL GO__de HOPE IF__MINUTES KIN__en KIN__the ME_AGAIN ME__BUSY ME__WHAT ME___DAYT ME___NOT ME__del ME__it ME_fine NOT_DRINK NOT___TEXTS OUT_of_DETOX PAST_NOT TEXTS_TEXTS TEXT_ME_NUMBER TEXT__DAYT TIME USE WANT_NOT WANT__ME ^__dads a__JAIL carro casa celul*_en chip cobra* compu* con cuart*_$ dar day_$ de__DAY del_PROGRAM dias_sin do este_telef* go graci* her hours in__DAY inter* mensa*_$ month* my_numbe* of_DETOX pregu* real sirve some thing* til_# todo un__$ well y y__OTHER yo you__$
-5: #_NOT #_ayer #_no AGAIN__ME AGO_AGO ALMOST CAN__ME KIN ME_ME ME___WHAT ME_inter* NOT_estoy NUMBER__# OTHER_SICK OTHER___LATER OTHER___OTHER REMOVE_ME_. START___ME TEXTS__. TEXT__NUMBER WANT ^__court ^_animo ^_hasta ^_it a_KILL a__KIN are_YOU bano cel__la cravi* de de_# el__ahora en eso esta__OTHER halfw* ive made mis ni nice presi* quita* sale schoo* somet* tiene your
-6: #_$ ._WHAT .__DAYT .__ME AGAIN CALL GO___ME JAIL___UNTIL JAIL_in LATER_# ME_AGAIN_in ME__REMOVE ME__YOU ME_a NOT_HOSP NOT___OTHER OTHER__del OUT___HOSP REMOVE_ME SICK TEXT__# TONGUE UNTIL_DAYT antoj* bater*_en cada conte*_ME del diner* eat el_sabad* from_DETOX ganas go_to grand* i in_bed manan*_voy more o out_now patro* same than throu* tiene__$ uno we with
-7: #__# ._DAY .__CAN BUSY__. DAY___STOP ME_BROKEN NEW NOT_OUT_. NOT__AGAIN NOW__NUMBER NOW___DAY OTHER OTHER_DAY_. OTHER__OTHER OTHER___HURT OTHER___NOW PAST__. TOOK WHAT YOU YOU__TEXT ^__let ^_dont ^_ok an domin*_$ en__NUMBER esta__$ every* in_# las_# pagar prayi* psych* sat she
-8: AGO_to DRUG_. HOME_. KIN_TEXT KIN__# MEANS ME_HOME NOW_OTHER OTHER__PAST START STOP__. TEXT_ME TEXT___NUMBER WHO ^_broke ^_si a_ME becau* en__MINUTES este__$ guy hey hora in__ME pasad* pay porqu* prayi*_$ the_DETOX to__$
-9: #__TEXT ._ME_TEXT DRINK GO__OUT GO_on LIFE ME_# ME__GO MINUTES__NUMBER NOT_OTHER NOT__in NOT_es NUMBER__DAY NUMBER___ME OTHER_BUSY TEXT_OTHER TEXT__NOW ^__of comer de_OTHER for__minut* fue is__$ just llevo__DAY my_# my_inter* on_DAY pagar* que reall* so stop the_JAIL the_inter* throu*_the
-10: CALL_. DAYT_NOW HOSP_OTHER_# HOSP__on KIN__OTHER NUMBER__NOT ^__seman* devol* first froze good knock makes me__mensa* queda*__de saldo_en use
-11: #__til #tel_$ ._TEXT_ME .__HOPE DAY__# KIN__in ME_DAY ME_WANT ME__una NOT__the NOW__. NUMBER__AGAIN NUMBER___OTHER OTHER_NOT ^_regre* and cosas down i__# mejor this__$ thoug*
-12: #__OTHER .__BUSY .__NOW AGO___ME CAN__YOU DRUG__the ME__UNTIL ME___CAN OTHER_DAYT ^_its antes came en__# lol now oh susto
-13: GO_to HOSP___KIN JAIL__in NOW___ME TEXT__TEXTS ahora court court_tomor* diero* hospi*_a house like no_pago of or phone_charg* reviv* sient* stitc* the__TEXTS todos
-14: AGO___JAIL BUSY OTHER_NEW as cambi* dia home_from muert* never pago pusie* y__ME ya year
-15: ._TOOK DAY_left KIN___DETOX KIN___HOSP NOW_NOT_ME NUMBER___NOW OTHER_GO PAST_DAY cance* corte he la__seman* pero pull segur* te
-16: #__this ._OTHER_HOSP .__TEXTS GO__STOP HELP JAIL_al KILL ME__NUMBER NEW_. NOT_ME NUMBER_y OTHER___OUT aqui_estoy charg*__phone didnt every sorry_for still the_phone yeah
-17: CALL_ME LATER__DAY TEXT_mas ^__from been but cita salir went
-18: ._ME_NOT CAN_TEXT NUMBER_ME NUMBER_MINUTES TEXT_TEXTS aqui__$ bed eso_NOT sali
-19: .__KIN HOSP__a NEW_NUMBER NUMBER__. STOP_with eso_no haha sin_pila
-20: #_MINUTES ME_NUMBER_is bette*
-21: MINUTES_to STOP_# minut*_at nos__el
-22: ME_ALMOST grupo of_JAIL phone_$
-23: #__on ir
-24: OTHER_MEANS a_TOOK
-26: hace in_ME up_ME
-27: ask off_the
-29: it__# that
-30: line por_NOT to_bed
-31: TEXT_OUT estuv*
-32: day numer*
-33: KIN__JAIL al_LATER fui im_here
-34: visit*
-35: TEXT_HOSP
-36: my_po
-38: numbe*
-49: ^__quito was
-50: JAIL__JAIL
""",
    "slip": """
50: #__aguan* ALMOST_ME_oded TEXT_waste* TOOK__sip USE_REMOVE_. ^_dirty ^_huffe* absti* bebi been_drink* blew_it buzze* caved_$ chupe chute cruda crudo diero*__con faded fume gave_in goma hungo* marga* mezca* nip noddi* not_proud piedr*__otro reinc* smoke* sniff* snort* tecat* thc the_wagon to_times twelv*_$ un_litro usamo* used volo
49: bad_catch been_using bien__ahori* fifth tranq tufo tuve__desli*
48: DAY_#_AGAIN caved fuman*__$ loade* pint
47: NOT_debia every__this shot_up start*_over vergu*
46: on__bende* shots
45: NOW__seis bump did__line frias recai sinte* think_come
44: IF_DRINK aguar*
43: OUT__GO ^_volo a_bende* clean_time count__ME drank im_high lit supo_a tragu*_de
42: IF_USE LIFE_NOT_. edibl* estoy_DRINK krato* lento nodde*_out
41: buche_y didnt__no got_high jumo
40: ._USE adder* anten* estoy_quema* not_sober relap* resba* reset_ME they_cut una_curb
39: ME_WON_OTHER PERSON_laced TOOK__coupl* anduv* atasq* from__KIN gon lapse una_recai*
38: BROKEN_ME_# OTHER_alumi* arreb* got_loade* im_loade* supe_decir
37: alcol aqui__una away__month* brete* gaste la_borra* traia
36: #__up ._NOT_WON a__botel* cough de__suegr* fenta* good_til herma*_estoy to_squar*
35: YOU_._PAST agarr*__jarra birri* blew__# day__again trama*
34: ^_creo acabe ando_DRINK bathr* crack drunk for__back me_pique no__regan* not__anymo* pache* tallb* tome
33: ^_salud ^_went alrea*_got beers hasta_atras huffe* made__to spice that__mine vida__ando
32: AGO__storm DRINK_GO JAIL__USE NOW_ME_habia ^_$ ^__black* ^__laced de_cero fuero*_por inyec* pasta* rivot* the_ALMOST_WON was_bad
31: #_DAY_YOU #_pack DRINK_as GO_AGO_the KIN_estoy ME_._DRINK UNTIL__#hour ^_one en__banqu* finis*_a had__glass* keep__BODY la_regue le_hice messe*_up pack y_trist* zafac*
30: #__pero DRUG ^__emped* ^__many altas cure de_nuevo fenta for__days hubo pero_IF suppo*_to
29: BROKEN_ME_USE PAST_es TOOK_thinn* bday bien_loco di__palos heroi* hit__pipe le_entre lines nose_$ para_OTHER_HOME picke*__$ rompi
28: DRUG__hell REMOVE_it_NOW ^_chin jaja_no knows light_$ me_embor* probe tippe* una__NOW y_tengo
27: ALMOST_y IF_. KIN_ME_STOP NOT_es OTHER_juram* TEXT_fever TOOK_DRUG_on TOOK__raya ^__heart as_of ball_HOPE breat*__$ buena_# did__again feel__legs i__pills jale on_PAST_DAYT stop__going the__WON trajo__y truth volvi_a whisk*
26: #__yes DAY_down ME_pique NOT_USE_anymo* NOT__BODY OTHER_monte ^__aguan* ^__hungo* ^_could* a__hoy acabo_de ando_bien ate__edibl* bad_again ben__AGO champ* could*__out empez*__cero got__frida* i_slipp* is__NOT peric*_y tempr*__voy up_PAST volvi__tomar wind_so y_pues
25: BROKEN_._NOW GO_and ME__yendo NOT_llevo PAST_USE ^__discu* ^__toman* ^__up encim*__# finis* guaro i_done k2 lying ma meti not_lol palos payda*__me pena peric* quint*_$ solo_$ tome_$
24: AGAIN_a BODY_HURT_and BODY__ALMOST DAY_DRINK DAY_USE DRUG__DAYT LATER_de_TOOK NUMBER_TOOK_. REMOVE_in WON_PAST_. aguan*_y asham* de_alcol di drank__all drank_on el__otra el_fin esta_tarde few half_a is__empty left__i once_this screw*_up since_the slow_$ today__low white
23: AGO_DAY AGO__DAY DRINK LIFE__OTHER ME_ching* NOT__ando PAST_con_OTHER TOOK__DRINK USE__DAY USE__las USE_a_USE YOU__al alrea*_used chiva di_un eight_ball es__OTHER fuero* home__i im_oding it_ME know__# le_di los__NOT meth mood_im mouth my__vodka neta room sabe that_bad this_HOME tomar_por was__there y_ahi
22: ._TOOK AGAIN_to BUSY__todav* DRINK__BUSY DRINK__DRINK GO_AGAIN_OUT GO__guaro ME_CAN_OTHER ME_ben NOT__decir OTHER_finde TOOK__linea* YOU_GO ^_trama* comin*_down day_one drogu* eso_# fui hospi*_$ im_drunk it_didnt le_digo line me_inyec* me_meti nodde* picke*_up thats_my up__days white_$
21: AGO__DAYT BROKEN___USE BUSY__YOU DRUG___KIN ME_cumpl* NOT_ME_regan* NOT_WON_. TEXT_PERSON_. TOOK__NUMBER TOOK__some USE_TIME ^__comi ^_ando algui*_$ ando__jeje cheve* clona*__mi cuatr*_$ demas*_$ demas_$ drink*__now gone i_drank i_used la__anoch* los_labio* monte nodde*_OUT pase_de porqu* showe*__with tallb*__the tuve_un un_gallo
20: ._USE_NOW AGAIN___DAY BROKEN___DAY DRINK_AGAIN DRINK__NOW DRUG_DAY KIN__STOP NOT___NEW NOW_NOT_STOP OTHER_fin TOOK__much USE_. all__it drank_and el__hoy en_guaro es_WHAT jale_una me__ayer me_puye norco* on__STOP pack_is quebr* threw to_DAY to_detox vez__a wagon was__ME well_i y_OTHER_BODY
19: #__perdi #_cerve* #_use ._TEXT_OUT ALMOST__come LIFE___GO ME_START_OTHER PAST_DAYT TOOK__y TOOK_y USE__NOW USE__al ^__jumo ^__month* ^__puse ^_put compr*_y di_unos dosis_creo i_messe* just_one k2__dont messe*__$ on_PAST resba*_PAST said_ME tasha the__LATER three tome_como truth__i weeke* while__cooke* wine
18: #_USE #__hubo #_pills DRINK__del DRUG_PAST IF__DRINK LATER__OTHER ME_BODY_HURT ME_USE_AGAIN ME__pass ME_supo NOT_proud TOOK_NOW TOOK__DRUG TOOK__LATER UNTIL_atras ^__right ^_agarr* ^_start* ^_used a_hit a_pipe and_ME_BODY bebie* cant_see con__DRINK consu* el_carto* estab*__la hadnt huge_and in__hospi* le_jale mixed my_clean pase resac*_y ron shot trope* vergu*_$ y__tome
17: AGAIN__DAY BUSY__OTHER BUSY_al DRINK_. DRINK_NOT DRINK_PAST DRINK__DAYT DRINK__it DRUG__todo HOME_and_ME NOW_save TOOK__extra TOOK__glass* USE USE_de_NEW ^_told ^_traig* ^_vengo again all_$ asi__mal birra* bridg* broug* buddy crudi* cumpl*__ME done_it el_finde empez* entra*_todos estoy_USE guilt* inhal*_thinn* low_$ me__meti me__unas me_supo media media_de no__remed* one_glass perdo* polvo same__he sient* twelv* unas vengo_salie* weddi*_$ y_ME_DRINK y_STOP
16: ._ME_DRUG AWAY_#_DAY DRINK_de DRINK_it HELP_ME_. TEXTS___NOT WANT_more ^__much ^__picke* a_subox* and__strai* antes_de both champ*__the con__fria consu*_y count del__$ drain_$ estoy__$ fiebr*_y fue__$ fuman* got__again had__shots half hit__all hopin*_it i__high la_jale liter*__REMOVE llevo__$ me_eche mia_$ no_aguan* no_llevo otra__en picad*__DAYT puent* puse_$ racin*_# room_is sauce_AGO think__oded up_again went__out y_GO y__NOW y__acomp* y_termi*
15: ._DRINK AGO_LATER BROKEN__# BROKEN__USE DAYT_de DRINK_with LATER__BUSY ME_DRINK_mas ME_KIN_DRUG ME_USE ME___ALMOST ME_so OTHER_DAY PAST USE__una ^__diero* ^__quebr* ^_blew ^_poppe* a_DRUG and_now birth* black*__and blew blew__$ came__with chewe*__a could*_hold did dont__$ good_UNTIL had__few hice_GO_DRINK high_right hit i_took las_WHAT mi__llora now_the on_DRUG payda* peda propo*__ya recai_y slipp* sorry_$ tailg* think_i this_house tuve un_pase used_and used_today veo y_cai yeah_$
14: #_used ._AGO BODY__huge CAN_PERSON DRUG__estoy KIN__las LATER__. ME_PROGRAM ME_TOOK OUT_de TEXT___WANT TOOK_ME_KIN TOOK__TEXTS TOOK__too USE_AGAIN ^__embor* ^__faded ^__salie* a_TOOK acabo_mi and__STOP and__took andab* ano__una anoch* ayer__puse ayuda_$ bent bueno_para by__in by_mysel* cai chela*__# crew cuent* desde__# drank_$ ended__using ex high_as hones*__ME in__liter* menti* mezca*_y mi_jefa my_cousi* night off__in parti*_$ party percs que_use reall*_DRINK regue__AGAIN sobre*_la still_DRINK tres_dias wicke*
13: #__used ._BROKEN .__USE AGAIN_AGO AGAIN_on BROKEN__DRINK DAY__DRUG ME_TOOK_DRUG ME__DRINK ME__REMOVE ME__up NOT__remed* NOW__mas OTHER_jerin* TEXT__at TOOK__of TOOK_of USE_DAY YOU_acomp* ^__hit a__taste amane*_en and__CAN been beers__$ bendi*_volvi burne* con__DRUG confe* de__creo eche entre_al feels fent goma__$ hit_the hones* iba_por is_GO juram* la_botel* la_tenta* loco me_emped* me_puse me_vio meti_un mismo mood_# one__to para_aguan* por__cafe pues quier*__me right__$ sabe__que salie*_de slip tacha* the__game then__let think__took today__judge tomad* took_# un_DRUG used_yeste* wagon_and ya_consu*
12: ._AGAIN .__AGO .__PAST AGO__this BYE__DRINK DRINK_mas_DRUG DRINK_y DRUG___NOT HURT_OTHER LATER___GO ME_USE_date ME___NOT ME_have_CAN ME_puse OTHER_canti* OTHER_quint* OTHER_regue STOP_at TOOK__and TOOK_de ^__cravi* ^__mas ^_slipp* a_slip al_START amane* and_freez* blew_my blue borra* cai_$ comin*__REMOVE compr* con__mucha* cubas da__$ detox didnt el_sabad* embor* en__disco escon* esta__# estoy__NOW fenta*__me foco funer* gano_la herma* hungo*_$ i__say i_alrea* i_smoke* i_went la_canti* manan*_$ mas__NOW me_encon* month*_down more_$ sabra* say_in segui sera_ME shoul*__$ sient*__me some thc_$ there*__answe* think_im to__feel toman*__las too__cant used__my waste* with_DRUG y_USE you_know
11: ._BROKEN_OTHER AGAIN___DRINK AGO_this ALMOST__oding DAY_# DAY__AGAIN DRUG_. GO___ME HURT___PAST ME_TEXT_DRINK ME__DIE ME__llora ME__una NOT_GO NOT__BUSY NOT__but NOT_lol NOW___USE OTHER_selec* SICK_in STOP__USE TOOK_._ME WON_. ^__pasti* ^__today ^_dos ^_had ^_la ^_too ago_$ an an__# and_TOOK at_DAY ate blues date despu* died dont_judge en__manan* estab* falle_$ forgi* fria_en had__beer had__drink hell_$ i_hit in_TOOK it__TEXT la__$ llevo llora__ME los_compa* mans__NOT me_acabe me_avent* mezcl* mona_$ much__cant out_$ oxy pain pegue primo_$ ron__le see__$ slamm*_some still_cant strai* the__like the_rest todo_$ toman* up__TOOK use vendi_ME_NUMBER vengo_OUT wasnt y_NOT_GO y__USE yea_ME yo__el
10: #_DAY_NOT #__TOOK AGAIN__. ALMOST__oded CALL___OTHER DAY DAYT___OTHER DRINK__NOT DRINK_en KILL__. LATER_DAYT_BUSY ME_OTHER_STOP ME_TOOK_REMOVE NOT_OTHER_WON NOT_for NOW__OTHER NOW___YOU OTHER_piel PAST_en REMOVE__stree* YOU_sabe ^__dope ^_estoy ^_me ^_messe* ^_recai* ^_took ^_was a_TEXT acabo accid*_$ alcoh*_del and__daddy arpon*__quier* blew_ME broke_my compa* con_DRINK con__primo de_ME_KIN de__carce* died__i estoy_UNTIL faded_$ feel feel_WANT fue ganas_# got_fever hasta__$ home_and it_DAY lared* littl*_taste mal_$ me_di miche* money__ME mood__three my__percs ni__parti* of__right off__stree* puse_de que__hago quema*_el reset_my shot_$ soy_una stati* una_pasti* with__rooma* xanax y_NOW_WANT y__sient* ya__tome
9: #__i #__some ._DRINK_AGAIN ._DRINK_DRINK ._TEXT_DRINK .__DRINK AGO_DAYT_. ALMOST_# ALMOST__es BODY_GO CALL___WANT DAY___OTHER DRINK_a DRINK_un_DRINK DRUG__every* DRUG_with_ME KIN_ME ME_AGO_but ME_OTHER ME_PAST ME__down ME__look NOT__GO NOT__STOP NOT_knows NOW___WHAT OTHER__ME OTHER___USE PAST_. PAST__NOT START_STOP TEXT__. TOOK_uno USE_PAST USE_pero WHAT_NOT_debia YOU___AGAIN ^__crudo ^__lying ^__once ^__pegue ^_desde ^_drunk ^_got a_USE again_$ arpon* at__party ayer bien_DRINK boda_$ bodeg* chupa* clona*_de de_usar down_the en__curb en__fiest* escri* few__the hate_mysel* hice i i__more i__today is_BUSY la_piel la_verda* liter* lying__you me_sente miles molly mucho__$ my__again one_$ payda*_got porqu*__me puse que_tenia relap*_and resto_$ still to__off two_beers un_six una_TOOK una_media up__night vino__la week_#
8: #_DRINK #__fume ._BODY ._DRUG .__AGAIN AGO_. ALMOST_ME_oding ALMOST__. BODY___NOT DAYT_ME DAY_NOT_BUSY DAY_con DRINK_._WHAT DRINK_OTHER_DRINK DRINK__OTHER DRINK___CALL DRUG__# DRUG_con_DRINK HOPE_and LATER_._ME ME_TOOK_USE ME__HELP ME__OUT ME_atasq* ME_encon* NOT_CAN_STOP NOT_aguan* NOT_se_WHAT OTHER__NOT OTHER___AGAIN OTHER___ME OTHER__it STOP___ME TEXT_. TOOK_. TOOK___DAYT TOOK___PAST TOOK_that UNTIL_las WANT___ME YOU_. YOU_ALMOST ^__me ^__one ^__pase ^_back ^_been after agarr*_la amane*__la and__KIN and__WANT antie* at__BUSY back__squar* consu*_$ de__meses despe* dormi*__$ el_pecho ex_showe* feel_like fria__la gabap* garba*_$ going_since got_lit hable_con hards heroi*_$ in__car in__rooms inhal* lo madre__$ mae mala mis_# misa misa_$ nips no_pude of__SICK on__NOW picke* place porqu*_ya puse_AGAIN_AGAIN que_tome recai* ron_y sauce__the tengo__$ the_DRUG think told_my tuve__tropi* y__entra*
7: #_alrea* #_i ._PAST AGAIN__NOT AGO_LATER_. DAYT_. DRINK_UNTIL DRINK__# DRINK___KIN DRINK__the DRINK_de_NEW DRUG_at GO_OUT_. GO_por GO_todos ME_#_DAY ME_BODY_. ME__bueno ME_di ME_puye NOT__WHAT NOT___BODY OTHER_CALL OTHER__and OTHER__in OTHER_verda* OUT___KIN OUT_of_JAIL SICK_OTHER TOOK___BYE TOOK___ME TOOK_a TOOK_it USE_and_ME YOU___DRINK ^__cerve* ^__got ^__way ^_relap* ^_smoke* a__over a_drink agarr* al_activ* algo_y and_all becau*_i bowl_with brinc*_WHAT con_unas crazy creo__NOT de__NOT did__shot dont_tell dos dosis el_antro ended_up ex__by gallo_$ girls_at hate in__arm la_mano las__$ le__todos los_TOOK lying__YOU marte*__# me__yendo me_clave meti__y mi_cumpl* mi_novio ni_modo of_JAIL on__# otra pasti*_con por__quint* propo*_para quede regue sacar*__y satur* see_right si_use tengo_# that__$ to_YOU tome__la tonay* took__hit una up_$ used_$ vez_$ vomit* wante*_to wine__my y_OTHER_MINUTES y_quier*
6: #_ALMOST #__se #__si #_hrs #hour ._BYE ._ME_BODY ._TOOK_DRUG .__GO .__UNTIL AGAIN__OTHER AGAIN_on_DRUG ALMOST__NOW BODY DAYT__NOW DRINK__DAY DRINK_as_ME DRINK_at DRUG_ME DRUG__NOW DRUG___DAY DRUG___WHAT DRUG_in DRUG_was GO_and_TEXT KIN__un ME__KILL ME___AGAIN ME___TOOK ME__right ME__tres ME_oding ME_sente ME_vio NOT_STOP NOT___NOW NOT__para NOT_pude NOT_veran OTHER__USE OTHER_disco OTHER_velor* OUT__woke PAST_con REMOVE_PAST_DAYT SICK_ME_ALMOST TEXT_DRUG_. TEXT_the TOOK_#_DRUG TOOK__. WHAT_loco ^__celes* ^__had ^__score ^__some ^_hey a__$ adent* and__cant ano_por anoch*__el arm__huge arrep* back__drink* back_at bad__cant basur* be_hones* bien__$ bottl*__it bueno but_only can cant con_OTHER crave crave_# cravi* de_mota dias__# drink* duro_NOT el_coraz* el_vicio en__$ falle few_beers finde fria__OTHER gaste_OTHER gone__one hable high__hell hoy__$ im in_thats is_closi* klono* la_paga lied__i line__$ me_gano much_for my_siste* no_veran one_hit otro__$ overd* perdi pero__$ porro__ME powde* pura__nada que_sera salio se_ME slow think__oding this_week throa*__closi* thurs* tinfo* tome_en tome_mas two un__$ un_ano volvi__las went wey worse__is y_TOOK y_YOU y_use
5: #__but ._DRINK_PAST ._YOU AGAIN___NOW AGO__. AGO__TIME CALL_. CAN_. DAY_. DAY__. DAY__llevo DRINK_UNTIL_OTHER DRINK__. DRINK__PAST DRINK_a_DRINK DRINK_mas DRUG__DAY DRUG__ME HURT___ME KIN_showe* MEANS_OUT_. ME_CALL_. ME_KIN_NOT ME_ME ME_START ME_WON ME__AGAIN ME__WHAT ME__but ME__y NOT_BUSY NOT___TOOK NOT__regan* NOT__to NOW__para NOW_se OTHER_DAY_en OTHER__the OTHER_banda OTHER_tenta* PERSON_. START_. START_OTHER STOP_de_USE TEXT__ME TOOK_AGAIN TOOK_DRUG TOOK__few TOOK_a_TOOK USE___NOT USE__but USE__y WANT_mas YOU___ME YOU___OTHER YOU_hice YOU_know_WHAT ^__acabo ^__as ^__broke ^__con ^__drunk ^__gave ^__la ^__quede ^__was ^_bough* ^_mi ^_sali ^_two ^_vino a_littl* a_ver al_DAYT and__chest and_used ando_crudo back__meeti* blanc* break_NOW by_DAY cant__to chest_feels chip con con__banda de_eso dirty el__$ emped* empty ex__up feel_ME fourt*_one glass_of got got__$ hall__volvi hate_ME hold hoy_# i__back jefe knows__you la_jerin* la_selec* last__$ mas mas_$ me_drogu* mi__$ my_sobri* nobod*__but nobod*_but of__$ on__bottl* passi* pedo por_eso propo*__NOW puye said__overd* sali__lo some_and subox* tell tequi* that_DRUG them then__more this_DAY tome_# took__extra unos used_again wed weed with_ME with_ME_KIN xan y__GO yo_its
4: #__had #_de ._IF ._ME_OTHER ._START_STOP AGAIN_OUT_. AGAIN__squar* AGO___ME ALMOST___ME BODY_. BUSY___NOT BUSY___NUMBER DAY_._ME DAY_._NOW DRINK_LATER DRINK__and DRINK_and DRINK_por DRINK_the DRUG_AGAIN GO__. GO_debil GO_un HURT_OTHER_jarra JAIL_. KIN__. LATER_. ME_ALMOST_. ME__. ME__BUSY ME__CAN ME___LATER ME__unas NEW_NUMBER NOW_USE_. NOW___TOOK NUMBER__the OTHER_USE OTHER_centr* PERSON_CALL PROGRAM__as REMOVE___YOU SICK__. STOP_it TOOK___DRINK USE_OTHER_DAY WHAT_NOT WHAT_YOU WHAT_tonta YOU__a ^__and ^__falle ^__mi ^__off ^__out ^__over ^_hall ^_inhal* ^_not ^_tuve a__few adent*_ya after_the all_in and_drank antie*_$ anymo* at beber_$ beer botel* botel*__$ cant__good clona*__ME comi__brown* con_goma convu*_$ crudo_$ cuand*__escri* diero*__TOOK drank_about drink*__the ebrio en_HOME encim* era eso_TEXT fell__last finis*__whole finis*_the fuero*__cabra* have_let hi_$ high__now i_mixed im_such im_three it__$ jerin*__no la_quint* letra*_$ madre me__culpa* me_pase mire mis__limpi* mota much_DRUG no__traba* no_quier* not_clean now__are oded of_jail on__DRINK on_like otra_vez out__woke pack__$ para_WHAT para_dormi* pase__fenta porqu*_de sabe_por say shot_too slipp*__$ sola that_wasnt the__# the__hank this_morni* un_DRINK un_brown* unas_frias under use_$ veo__y vieja_me vodka want_more wante* wante*__feel y_NOW_ME y_compr* y_todav* yendo
3: #_dias ._BROKEN_ME ._CALL ._OUT .__ALMOST .__NEW AGO_and AGO_so ALMOST_WON_. BUSY_. BUSY__whole DAYT__a DRINK__BYE DRINK_con DRUG__to KIN_y_ME ME_AGO_. ME_HURT_una ME_NUMBER ME_TEXT_DRUG ME_TOOK_# ME_WON_PAST ME___DRINK ME__dos ME_clave NOT_GO_to NOT_STOP_. NOW NOW_._NOT NOW__CALL OTHER_BROKEN OTHER___NOW OUT__JAIL TOOK__USE TOOK___LATER USE_REMOVE_PAST USE__. USE_y WHAT___DRINK WHAT__debia WHAT_sera WON_OTHER YOU__PAST YOU__todos ^__# ^__amane* ^__carto* ^__for ^__forgi* ^__hace ^__junto* ^__no ^__on ^__vieja ^__y ^_le a_START a_beer all_weeke* and_ME_GO asi at_ME_KIN away bathr*__dont bebi_un by__fourt* came cerve*_y consu*_# conte*__es cravi*__$ cravi*_won curb dando day__$ de__DAY dia__otra didnt__feel didnt__it diez dos__y drunk_right duro_ni en_OTHER en_OTHER_DRINK en__antro escri*_esto estoy feel__$ fell_off fourt*__it game_feel got__last got_drunk had_# hasta heart_is hi i_didnt im__$ in__DAYT in__sauce it_$ ive_been jarra jerin*__NOT junto*__OTHER junto*_y les let lips lleva*_# made_it mas_DRUG me__$ month*__the much__# of_somet* on_DAY parar_$ passe* peric*_$ pero_USE pleas* poure*_ME puse__vez que_tonta rooms_# sera_mi someo* somet* stuff the__ME the_bag to__ME told_ME un_DRINK_ME use__y verda* was__# went__to won_$ worse_TEXTS worse_thing y y_ME y__OTHER y__vomit* y_sient* ya__$ you__what
2: #__$ #__it #__me #_of #_then ._ME_TOOK ._TEXT ALMOST___NOW CAN_OTHER_. DAYT DRINK__ME DRINK___PAST HURT__jarra IF__NOW IF__OTHER LATER_JAIL LATER_JAIL_. ME_. ME_._ME ME_DRINK_and ME_GO ME_GO_and ME_PERSON_. ME_STOP_and ME_TEXT_fever ME__ME ME__PAST ME___NUMBER ME__at ME__say ME__that ME_comi ME_emped* ME_juzgu* ME_on ME_pase MINUTES_y_OTHER NEW_. NOT___NOT NOT_despi* NOT_do NOT_good NOW_sabe OTHER_DRUG OTHER_carto* OTHER_heroi* OTHER_jarra OUT__# SICK___ME START_a TOOK TOOK__AGAIN TOOK__in TOOK_some USE___DAYT WANT__. WANT___CALL WHAT_AGO WHAT_tenia ^_# ^__dos ^__inyec* ^__mai ^__used ^_ate ^_chipp* ^_consu* ^_cravi* ^_ended ^_estab* ^_im ^_ok ^_rompi ^_slamm* a__DRUG a_coupl* a_shot an_ME and__NOT ando__ya bad__$ been_DRINK buena carto*_de cerve* check crist* cut day_# de_TOOK decir dope dope__$ dope_i drunk_$ durmi* el_velor* em estoy__goma even_feel ex_came fiebr* fui_debil going gran__ME i__using it it_all it_now jail keepi* know knows__YOU la_heroi* las llevo__dias loade*_$ mande*__$ mas__OTHER me me__acabe me__otra me__tres me_atasq* me_duro me_pleas* miles__in more no_debia now now_$ of_ME_KIN over para_BUSY perdo*_las picke*__a picke*__again que__debia quier*_las rayas recai*_no ron__casa said__SICK said_id se_GO shot_of sient*_WHAT sleep* some_DRINK still__that stron*_$ supo tall thats_the tingl* todav* today_$ took__$ trajo_DRINK un_TOOK un__OTHER una_$ up_AGAIN went__came y_IF y_WANT y__$
1: #__ya #_for ._NOT_JAIL ._USE_REMOVE .__WHAT AGAIN__meeti* AGAIN_to_DRINK ALMOST_to BUSY_y DAYT_NOW DAYT__. DAY__fuero* DAY_but DAY_one DRINK_AGO DRINK___DAYT DRINK___WANT DRINK_con_OTHER DRINK_mouth* DRUG_NOT DRUG_NOT_mas DRUG_NOW_. DRUG__ALMOST DRUG___TEXT DRUG_con GO__DETOX GO__TEXT HURT_one KIN_trajo_DRINK ME_BUSY_una ME_DAY ME_GO_OUT ME_KIN ME_KIN_. ME_STOP_OTHER ME___REMOVE ME__and ME__parte* ME_jefa ME_messe* ME_mixed MINUTES_TEXT_ME NOT_GO_a NOT__. NOT_modo NOW_AGO NOW_SICK NOW_but NOW_para_WHAT OTHER__. OTHER___DAYT PAST_DAYT_. PAST__. PROGRAM_AGAIN STOP_. STOP__GO TEXT__with TOOK__DAYT TOOK__liter* USE_TOOK YOU__. YOU_know ^__a ^__anoch* ^__atasq* ^__its ^__le ^__relap* ^_hit a_# a_OTHER_DRINK a_xan also__AGO and_DRINK and_ME and__$ ando ando__$ ando__loco antro_$ at__cousi* back__it botel*_$ bottl* bump__the celes* como_loco como_veint* del_traba* dia__$ did__$ down__it drank_mouth* el_monte em_$ en__boda en__dia entre estoy__TEXT few__on heart high_$ i__# i__fever i__wine i_picke* i_think in__BUSY jajaj kids__quit la_jarra llega* mal marte*_hoy mcdon*_BUSY me__dos me_comi me_tome my__came mysel*__the nada_ando no__$ off ok__i open perdi_mis pero pesos quit_and recai_$ recai__$ rooms__$ se__fuero* segui* selec*_y si_hubo sient*_bien some__ME spons*__and stron* sully tarde__hoy the__$ them_then they this__# time_on tomar__eso tome__el tome__no trago_$ truth__ME truth_is turne*_into un_AGO up__DRINK used__$ used__days vendi__celul* veo__$ veran__$ vida_nada y_NOT y__ME y__NOT y_fui y_yo yo
-1: #__ME #__de #__el #__en #_becau* #_got ._ALMOST_ME ._SICK ._WANT .__OTHER AGAIN__USE AGAIN___USE AGO___OTHER AGO__on AWAY BUSY__y DAY_y DRINK_BODY_. DRINK__refre* DRUG_and GO_AGAIN HOPE LATER ME_KIN_DRINK ME__# ME_sad NOT_BYE NOT__up OTHER_KIN OTHER_SICK OTHER___BODY REMOVE_ME REMOVE___NOT SICK_PAST TEXTS__. TEXT_BROKEN TEXT__marks USE_BUSY USE__the WANT_ME WANT___DRINK WHAT ^__da ^__my ^__the ^__un ^_mood ^_ron ^_turne* a__DAY a_drunk actua* al and ando_en bar becau* being cero__$ cinco con__# con__$ consu*__$ cuand* de_START di_al dice_WHAT dice_que did_# dijo dog el esper* gym hard hit_my holdi* is_SICK mando maybe me_vino muela nice ninos_$ no o pedaz* quit real the_DAYT tiene* time_i tome__pasti* too traba* un_DAY used__be voy_$ yeste*_$ your
-2: #_# #__y ._GO ._LATER ._ME_GO ._WON AGAIN__# AGAIN__TOOK AGAIN__y AGO_it CALL__. DAY_and_ME DRUG___OTHER DRUG__in DRUG__y GO_a KIN_AGO KIN__WHAT ME_AGAIN ME_CAN ME_GO_to ME_TOOK_a ME_TOOK_it ME__DRUG ME___OTHER ME__a ME__todo ME_estoy NOT__TEXT NOW__ME NOW___NOT NUMBER_. OTHER_TOOK OUT_the PROGRAM TOOK__# UNTIL_ME WANT_a ^__$ ^_a ^_mas ^_quier* ^_then a__KIN a__ME a_good a_night* agua_y and__TOOK anoch*__puse as bed blood cravi*_# cuant* donde_ME_TOOK donde__TOOK droga* early ese every* frent* fui__la hija hours i_cant libre malo monda* my no_$ other pase_OTHER perdo*__$ progr* shot__the sick sitti* so swing* today_i took_the un_YOU una_coca unas_ALMOST unas_ganas work y__# ya_$ yrs zero
-3: #__# #__NOW #_y ._ME ._NOT_ME ._OTHER .__IF .__THREAT BODY_and BROKEN__. CALL DAYT__TOOK DAY___KIN DETOX DIE DIE_y DRINK__TOOK DRINK___ME LATER__NOW MEANS_y ME_YOU ME___BROKEN ME___WHAT NOT__HOPE NOT___OTHER NOT___WHAT OTHER_DAYT_. OTHER___DRINK PERSON SICK_y STOP STOP__# TIME_. TOOK__SICK TOOK___AGO TOOK_the WANT_it WHAT_PAST WHAT__en WHAT_se YOU_TOOK YOU_de ^__car ^__por ^__took ^_cuand* ^_my a__right and__DRINK anoch*_$ colad* de_DRINK dedo dolor donde__inyec* drank_coffe* en fenta*_$ gane go hoy_$ hoy_me inter*_$ just lo__$ long my__pills nada_$ nothi* now_im paste* pero__DRINK phone por__cerve* porqu*__$ puert* se shoes sobri* tanti* the_whole thoug* three__$ to to_GO toco tomab* tome_el vitam* vuelt* weddi*__i which with__$ y_DRINK y__ganas year you
-4: #__TEXT ._ALMOST ._WHAT .__CALL AGAIN__BUSY AGO_USE ALMOST_DRINK BYE__. DAYT__ME DRINK___WRONG GO LATER___ME ME_SICK_. ME_THREAT ME__AGO ME___YOU NEW OTHER_DRINK_en OUT STOP_de_DRINK TEXTS TEXT_DRUG_marks TEXT___AGAIN TEXT___PAST TOOK_at WANT__DRUG WHAT_GO YOU__ME ^__fell ^__high ^__to ^_hoy al_BUSY all_day and_# antoj* bien chela de dead decis* dije__NOT en__# five forgo* frien* fume_un hahah* i__woke in__# la las__ME las_unas marks mucha* night_and piedr*_y que__$ se__antoj* shift_$ si_$ so__ME sore te the turke* would y_recai*
-5: #_$ #_PAST ._NOT_OTHER ._PERSON .__DAYT .__DIE .__PERSON AGAIN_. AGAIN__DAYT DRINK_BODY DRINK_LATER_. DRINK___TEXT DRINK__feel DRUG_and_DRINK DRUG_de HOPE__ME HURT_en KIN MEANS ME_TOOK_. ME___BUSY ME___NOW ME___TEXT ME__the ME__to ME_just MINUTES_. NOT_BODY NOT__in OTHER OTHER__al OUT__. REMOVE_the STOP_OTHER TEXT TEXT_AGAIN TIME TONGUE USE__a YOU ^__en ^__im ^__se ^_last ^_thats a_GO a_fake and_bough* and_feel aqui at__$ ayer__$ cafec* cansa* class* con__ninos creo__me days dice dije eche_un es este even famil* first food getti* good gradu* have i_aint in_# inste* levan* loco_por los_KIN lunch me__# mess mi might minut* murio oh parac*_$ puse_a queri* se__$ seman* start sweat* thing* this todo_OTHER todo__DAY used_the vecin* vino water*
-6: #_DRUG ._KIN .__NOT BODY__racin* DAY_ME DRINK_._NOW DRINK_mucha* IF_ME KIN__NOT KIN__the ME_NOT ME___BODY NOT_ME NOT_TEXT OTHER_AGAIN OTHER_AGO OTHER___OTHER OUT_PAST SICK_AGO TEXTS__ME YOU___NOT ^__did ^__every* ^__i ^__preve* ^_it about and_CALL anda broth* busca* by__$ conte*_$ cryin* dance didnt__$ embar* es_OTHER esta every*_at gave__and had__$ his i_mean looki* love ofrec* oye parac* proje* regre* sangr* she shot_a that that_ME the_DAY the_pills these tomar tome_mis well wife y_dije
-7: #_AGO #__the .__BUSY DAYT_and GO__AGAIN HOME HURT IF KIN__USE LIFE ME_BYE ME__ALMOST ME___DRUG ME___USE ME_antoj* NOT__mas NOW_amane* OTHER_# OTHER__DRINK TEXT_up TIME_ME TOOK__whole USE_preve* ^_pase ^_tome a_day and__OTHER are bawli* beers__the bola calle* corte del every high lunes molid* mood__cravi* of picke*__ME pill probl* put quien ron_$ take thats__i the__loade* todo__dia up_AGO we were
-8: ._ME_DRINK BUSY DRINK___LATER DRINK_of GO_# GO_to MEANS___ME ME_WANT NOT_. NOT_the OTHER__a TEXTS_. TOOK__cigar* USE_a_OTHER USE_de_OTHER WHAT_PAST_. WHO ^__there ^__time ^_oh a and_OTHER cai__anoch* caigo clean_$ dio floor fresc* meti_a para_OTHER pase_la pepsi perso* por_poqui* reall* super tarde_$ the_KIN to_TEXT
-9: #__hoy ._ME_KIN DAY__ME DRINK_ME GO__ME GO__USE ME_NOW_. ME_TOOK_al ME__por MINUTES NOT__SICK OTHER_DRINK THREAT USE__# WANT ^_antes after__$ bien_$ conte* de__hoy di_OTHER do give had__night* has he horch* ill me_antoj* mes mind my__drank never paso picke*__my porch queda* regal* this_NUMBER tired tomat* walke* watch* weird__did y_BODY
-10: ._TEXT_ME AGO HURT_ME KIN__# KIN__DRINK LATER_ME NUMBER OTHER___LATER PAST___WHAT SICK__NOT TEXT__GO TOOK__OTHER WANT__DRINK ^__is about_to aca all_ME bette* custo* dad day falta for gas gripa her i_feel i_still pasti* puse_OTHER sodas the_WON tome__refre* tome_mucha* toque trist* used_car very
-11: ._TOOK_OTHER AGO__all ALMOST___DRINK HURT_. JAIL KIN___DRINK NOT_AGO NOT_ALMOST NOW_NOT_. OTHER_NOT OTHER_de TEXT_a USE_it ^__becau* ^_its and_NOT_BODY apart* bus buy carne creo__ME deje dia drunk__im haven* llama* me__yo miss muero root_DRINK slipp*__and todas too_$ took__shot years
-12: ._OTHER_TOOK ._USE_OTHER .__SICK ME_KIN_TEXT NOT__AGAIN NOT___IF ^__es a_SICK but class clean falli* hand hay i__way in__DRINK mejor rendi* rompi* sin telef* the_needl* to_USE tome_un trago tylen* vacun* weeks
-13: #__AGO ALMOST___PAST DRINK___OUT HOSP ME_WANT_it ME___MEANS ME___SICK OTHER_DRINK_. OUT__the ^__del ^_en ^_fume a__fiest* cabez* cafes cero_DRINK choco* echar front graci* guy me__toda meti_# proba* siest* that__USE throw* ultim* up_ME
-14: #_ME_DRINK #__my #__to DAYT___ME DRUG__DRINK JAIL__. KILL START_ME TOOK_OTHER WANT_USE ^_de ahi_NOT bough* cloro con_ME corta* en__BODY ha helad* him pase__NOT por__trago su test the__NOT todos voy ya__aguan* ya_volvi
-15: #_ME #__no #_hoy #_pasti* AGO_AGO ME_AGO_ME ME__raro OTHER_TEXT USE_on a_DAY con__jerin* delic* drank__# from heart__racin* i_use me__raro me_droga* mixed_DRUG my__relap* planc* steer* tacos tomo work_$
-16: ._IF_ME CAN DRINK__agua NOT_DRUG NOT__OTHER OTHER_DRUG_. TEXT_OTHER ^__like ^__volvi ^__you ^_yeah ahora_no botel*__la cake cierr*__BODY estar final* juice llora* my_pills pasti*_para peopl* refre* se_TOOK term to_drink vi when
-17: #_sodas DRINK_coffe* KIN_DRINK NOW_OTHER fall ir or prett* preve* seizu* the_hay tome_mi
-18: ._TOOK_ME ME_USE_a OTHER_DRINK_y WHAT_ME ^__cafe ^__sient* ^_and ^_volvi agua been__# camio* cocas ice job pool root
-19: #_a ._AGO_ME .__KIN AGO_car CLINIC ME__way NOT__DRINK ^_casi bebi_# con__droga enter*_$ insul* pasti*_$
-20: AGO__DRINK ALMOST ^_he anyth* drunk_again fell
-21: AGO_ME TOOK_YOU USE_ME WANT_DRINK ^__hate ando__de cafe cigar* haha jaja lol por_OTHER sober
-22: ME__toda USE_this ^__it drunk__the pedi tomar*
-23: ALMOST__DRINK USE_in d hes todo_ME
-24: DRINK_agua metha* pero_NOT sueno
-25: no_tome six
-26: all_DAYT el_brazo
-27: #__los ^__all almos* alway* pills tea
-28: eggs
-29: AGO_to DAY_of JAIL__# ME_sick last
-30: coffe* tome_la
-31: NOT_USE_. cutti* frasc*
-32: back__# used_to
-33: DRINK__DRUG churc*
-34: #tel AGO___DRINK antif* limpi*
-35: a_DAYT
-36: bleac*
-37: dream* me_cai
-38: #_DAY_USE HOPE___KIN ribs
-39: smoke*_#
-40: brisk* in__hand
-41: NOT_TOOK
-43: schoo*
-44: AGO__AGO shot_some
-45: slipp*_on tos
-46: DRINK___DRUG
-50: NOT_DRINK a_coke alcoh*_$ dream water
""",
    "wrong_number": """
50: CALL_mal YOU_looki* ^_ho a__shop conoz* de_donde eres manda*_a misdi* mixed se_llama son_para writi*_to
47: ^__conoz* un_negoc*
46: pal_$
45: PERSON_else
44: NOT_soy WHAT_consi*_ME tiene__NUMBER
43: TEXTS_are WRONG ^_numer*
42: ident*
41: este_NUMBER know_no
40: WHO_sos en__tiend* erras* no__here
39: WHO_es busca*
37: ._WRONG right_NUMBER who_you
36: belon*_to dejo_este o_WHO owner
35: LIFE_here ^_uh you_want
34: ME_WRONG_con le_erras* named se_GO texti*
33: NUMBER ^_name dueno larry telep* whoev*
32: DAY___GO HOME__famil* ME__carlo* a_stran* moved usted y_YOU_WHO
31: CALL_asi ^__perso* a_baker* busca by_that parte__quien this_belon*
30: ME__goats TOOK_this apunt*__nada dont_know habla we_met
29: NOT_es_ME brend* do__know know_any mio_$
28: NOT_es ^_ident* acaba*__dar es__negoc* hablo_$ no__tengo para_ME
27: ME_just_TEXT WHO_are_YOU WHO_this YOU_erras* aqui_no equiv*_$ named_rick not_darne* se_WRONG that_name
26: NOT_harol* ^__yours* a__offic* de_NUMBER im_# mr offic* perte*_a recor*_$ revis*_bien tony
25: get__numbe* never__of sir su__$ this
24: WHAT_CALL WRONG_ME YOU_recor* ^_nobod* ^_soy anter*_de baker*_$ is_NOT kevin know_YOU la_perso* no_soy yo
23: NOT_OTHER_. OTHER_NOT_LIFE WHO_is_TEXT busin*_NUMBER mike taque* una_HOME una_casa who__it
22: ._WHO NOT__here START_up ^_creo ^_discu* ^_this aqui askin* at__numbe* no__conoz* sheil* what__is
21: NEW_OTHER_NUMBER NUMBER_de_OTHER WHO_tf YOU___WRONG by__name escri*_$ ningu* no_vive quien quien__es
20: KIN_PROGRAM_. ME_STOP_de WHAT_ALMOST WHO__y ^_este got__numbe* gusto_$ kien__$ may me_llamo nombr* patri* think_$
19: #__is CALL__. ME__jess WHO_TEXT WHO_eres WRONG_KIN ^__quien carlo* de_parte her__$ meant not__$ party quien_manda yo__llamo you__raise
18: CAN_TOOK_YOU NOT_named WRONG__. but_hope era isnt__$ mixed_me numer*_$ youve
17: #__NOW .__WRONG NOT_ME_. NOT__pal ^_do ^_esta aint__$ es_OTHER_NUMBER este__NOT sorry__$ the_hell who__you yo_nunca your__$
16: ME_TEXTS WHO_quier*_CALL ^__know ^_perdo* a_BUSY am creo donde__escri* ese for__else hell__this i_never lisa_$ otra_perso* who__is
15: ALMOST__WHAT NOT_hay_NOT NOT_vive TONGUE_WANT_. WHO ^__es a__desco* belie* de_WHAT diffe*_perso* es__$ gusto his jess maria nombr*_$ otra__$
14: ME__YOU NOT__any NOT_usa OTHER__WHAT OTHER_gusto TEXT_a_NEW WHO_ME_TEXT WHO__. WRONG_PERSON ^_te darne* en_KIN_PROGRAM gave habla_$ is__$ me_llega* name panad* parte__WHO ramon telef*_de yo__me your_recor*
13: KIN__. NOT_darne* NUMBER__de OTHER_TEXT_a PERSON_. PERSON__. ^__me a_NEW aint esta pleas*__your senor*_$ this_NOT wrong_fella
12: .__NOT KIN_PROGRAM NOT_keish* NOT_the NUMBER__. WHAT_consi* WHO__TEXT WRONG_. WRONG_guy YOU_ME YOU_WRONG casa__famil* donde_REMOVE_ME esa__$ esta_linea has__now mal senor sorry soy soy__$ used
11: AGAIN_PERSON NOT_START_up NOT_frank NOT_the_PERSON NOW__mio WHO__es WHO__it YOU_have ^__cerra* ^__donde ^_sir after__is belie*__TEXTS check de__$ error_$ her marcu* mood my_name nail_salon nobod* otra otro_$ para__$ quien_me the__YOU who_is
10: #__old CAN___TEXT ME_NOT_ME ME_TIME_NOT ME___TEXTS ^__confu* ^_whos ana aqui__hay bro fella i_told know_YOU_NOT know__$ mensa* no_usa not_frank now_$ quest*_have the_wrong who__this
9: ._WHAT_NUMBER .__TEXT ME_CALL ME_NOT ME___NOT NEW_owner NOT_OTHER NOT__START NOT___NUMBER NOT_in NOT_john NOT_tanya NUMBER_PAST WHO__this YOU are__$ body corre*_your dont__you else_$ es__ME here_$ mi_$ no__ningu* not quest*__we texti*_me verif*
8: KIN__NOW TIME_NOT_the WHAT__WHO WHO_is YOU__ME YOU__the ^__for ^__isnt ^_aqui ^_not ^_there* belon* es_$ es_aqui este__OTHER have__NUMBER hay_nadie ident*_yours* quier*__$ tal the_WRONG there*_NOT this_NUMBER this_isnt weird__have
7: ._NOT ME__frank NOT___STOP NOT_se_WHO STOP__dar TEXT_TEXTS WANT_. WHAT___WHO YOU___NUMBER ^__numbe* ^_im con_WHO con__quier* heard__you last_week me_pregu* numbe*_$ numer*__$ ok__quest* ok_weird parte_de perso* tanya the__fella think this_AGO to__PERSON
6: ._BYE_WHO ._CAN_TOOK ._NOT_OTHER ._WHO_CALL .__WHO ME_CALL_to ME__START ME___YOU NOT__de NOT_mike OTHER_NUMBER OTHER_PERSON OUT_._WANT WHO___TEXT YOU_WHO YOU___ME ^__consi* ^_sorry a__NUMBER a__phone any__$ compa con_quien de_dar diale* equiv* es feed__$ have i_talki* no__$ pleas*_corre* se_CALL um__weird youve__TEXT
5: ._ALMOST_YOU AGO ME_TEXT ME___PERSON NOT___WHAT NOT__tengo NUMBER_. TOOK_YOU_TEXT YOU_TEXT YOU__TEXT a__store antes are__ME de__ME de_usted* dont_have for_# here keep man__LATER ok__TEXTS phone_$ pleas*__dont sheil*_$ su_NUMBER texti*_a this_NUMBER_AGO this__used tryin*_to weird_quest* with__$ you_$
4: ._OTHER ME_. ME_ME_CALL ME_NUMBER_. ME_soy NEW__. NOT NOT_ME NOT_YOU_tengo NOT___START NOT_mr NUMBER_de OTHER_NUMBER_de OTHER__USE YOU_. ^__got ^_ya a_ME any_tammy anymo*_$ con__hablo conoz*_$ de__sacar* de_famil* donde_ME_TEXT el_gusto goats__NOT has__NOW he ho inten*_for manda__$ menor__edad no ok old phone__is quien_ching* reach* she stran*__# tengo__gusto walma* yo_soy you_texte*
3: #_who ._NOT_ME ._OTHER_NOT KIN KIN_. ME__the ME_a NEW_NUMBER_. OTHER_is START__NOT TEXTS__. YOU_TEXT_the ^__who ^_con and_ME at but_WANT_OTHER days_lol diffe* donde_sacar* es_OTHER esto her_$ i_keep i_think is lol lol_$ my_mood rosa se__WHAT soy__KIN soy_menor text__$ tf__this this_$
2: ._BYE .__PERSON ME_AGO_WHAT ME_NOT_OTHER ME_NOT_START ME_TOOK ME__WHAT ME_name NOT_LIFE_here NOT_USE NOT___CALL NOT_know_NOT NOT_know_YOU NOT_ramon NUMBER_AGO NUMBER___ME START_en TEXTS_WHAT TEXTS___ME TEXT_ME_. TEXT_a WHAT___ME YOU__a YOU_and ^__mal ^__moved ^__pero ^__soy ^__this are_inten* bloqu*_$ cerra*_$ era__otro have_ME_TOOK i_raise inten*__me is__BUSY lisa lupe_$ menor_de mi__$ my__now my_moms no_keish* o_quien pero_NOT quier*_CALL se she__ok texts this__OTHER this_about tres_DAY_WHAT up you
1: #__who KIN___ME ME_NOT_the ME_TEXT_. ME__OTHER ME__USE ME___OUT ME_raise NOT__. NOT___YOU NOT__este NOW_van NUMBER_from OTHER_NOW PERSON STOP_de TEXT TEXT_ME TEXT_the TOOK_. WANT_corre* WRONG__PERSON ^__caraj* ^__just ^__no ^__not ^_digam* ^_se a_# been belie*__are caraj*__$ consi*__NUMBER de__mija de_edad ese__$ esta_NOT here__$ in_any keep_TEXT know__tammy manda_esto met_$ never_heard not__perso* numbe*__this que que__quien se_WHO since__$ someb*__$ tammy vive we wrong_perso* ya_van
-1: ._REMOVE .__DAY BUSY_. CALL__NUMBER HURT ME_NUMBER ME__WANT NOT_NUMBER NOT__NOT NOT__OTHER NOT___ME NOT___PERSON NOT__a OTHER__ME OTHER___WRONG TEXT__NUMBER USE__NUMBER WHAT_is WRONG__CALL ^_hay conve* es_quien i__know lo nadie this_TEXTS too un_NUMBER
-2: ._ME ._NOT_TEXT .__ME ME_WANT ME__NUMBER ME__TOOK MINUTES NOT_. TEXT_aqui WHAT_es YOU___NOT ^__is es__numer* espos* even for_ME inter* much o one por_NUMBER segui* uhh vez who yet you_know
-3: BYE_. HELP HOSP LIFE ME_NOT_know NUMBER___NUMBER OTHER STOP_. TEXT___ME ^__en ^__im a__numer* bad de_$ es_ME_NUMBER es_WHO ever good_$ info le numer* thoug* well why y_NOT
-4: ._REMOVE_ME ._TEXT .__KIN NEW_NUMBER NOT_WANT NOT___AGO NOT__to NUMBER_y OUT ^__are being call con entie* ganas i judge* me mi one_$ out urges wrong_$
-5: BUSY ME__NEW ME__a NOT__USE NOT_tengo PERSON_WHO REMOVE THREAT USE al becau*_i bette* este__ME from hey just more there_$ wont
-6: # ._NEW_NUMBER .__WHAT DRINK KIN_NOT ME___ME NOW__este START__NUMBER WHAT ^__un actua* en for__ME frien* know_ME like thats what who__not wrong
-7: .__TEXTS DAY ME__ME ME__know NOT_TEXT NOT__ME NOW PERSON__WHO UNTIL WHAT___NUMBER WHO_YOU_TEXT WON YOU_TEXT_. and compl* do gave_ME in le__$ quit y your
-8: #_no ME_NOT_ALMOST NOT___OTHER NUMBER__WHAT YOU_TOOK YOU_know calle* de_NOT doing el la my of or texti*__phone when who__your
-9: #__ME .__GO DAY_. NOT_sure TEXT___NUMBER but text_this the
-10: ME___TEXT NOT_mas WANT WHAT__WHAT WHO___WHAT jaja messa* numbe*_for para they to with
-11: DAYT LATER ME___NUMBER STOP__this este_$ new numbe*_now y__NUMBER
-12: CALL___NUMBER GO NOT_soy_NOT SICK it so
-13: ._NOT_WHO NOT__TEXT TEXT_TEXTS_. all girl its oh thank time
-14: STOP STOP___NUMBER hey__is syste* yeah
-15: ._NOW_NOT ._START CALL_ME KILL ME_NEW_NUMBER del on reall* va
-16: butto* las los
-17: OTHER_GO OTHER___ME YOU__OTHER mas numer*_de soy_NOT that
-18: BODY a_NUMBER cuand* do_YOU new_numbe*
-19: por
-20: good
-21: HOPE cant es__NOT wait
-22: esto__del mis
-23: alber*
-24: BROKEN NOT_TEXT_this nuevo sin
-25: CAN chat este__$
-26: #tel haha
-27: ._WHAT_YOU
-28: IF hoy
-29: NOT_WRONG
-30: #_$
-31: JAIL
-33: #__#
-38: cambi*
""",
    "back": """
50: ._NEW_MINUTES NOW_CAN_conte* NOW_NOT_estoy ^__bail ^_found ^_sprin* cumpl*_ME desem* is_over reach* sigam* turne*_ME volvi
49: relea*
48: im_home longe*_in
47: CAN_START_TEXT resur*_$ this_DAYT
46: fixed
45: agaim de_nuevo in_range los__DAY pause_$
44: apare* dispo* me_solta*
43: ^_vacat*
42: ^_made disch*_me
41: ._AGO_DAY ^_back as_of
40: NUMBER_BUSY OUT___JAIL OUT_y ^__pusie* cayos en_linea
39: BYE__# STOP__pausa ^_regre* disch* fin_OUT me_devol*
38: WANT_AGO ^_minut* dejar*_salir fianz*_y good__go paid_the
37: funci* toppe*_up we_good
36: AWAY_STOP got_bars juez_me mismo_numer* mood__a
35: ME_OTHER_AGAIN TOOK__los listo
34: ._OUT came_down done hi_$ la_liber* liber* recar* senal with_DETOX
33: TIME__from WANT_AGO_. ^__power ^_encon* aca alta got__minut* lande* repai* repor*
32: CAN_TEXT a_month boat from_AWAY hey_its im_back llegu*_de no__hold seat sorry__$
31: DETOX MINUTES_NEW TEXT_MINUTES ^__sprin* feeli*__# la_pausa my__days
30: ME_OUT ^_finis* a__anoch* estoy__nuevo from_san in__DAYT it_OUT noon serve* the_progr*
29: BROKEN__CAN ME_STOP_GO NOW_baje NOW_reviv* TEXT__MINUTES ^__del bough* up_NOW
28: HOSP ME_devol* OUT___HOSP OUT_and_ME TEXT_OUT ^__over centr*_y for_mood just_TEXT_OUT tierr* toppe*
27: AGAIN__NUMBER AGAIN_from CLINIC__ME OTHER_CLINIC_. ^__let ^__solta* ^_compl* ^_hola de_AGAIN
26: OUT__DAYT TEXT_para_OTHER aqui sali termi* worki*_$ ya_ando
25: ._STOP_DETOX ME_TIME MINUTES___BYE OTHER_red ^_conse* back_# let__go loose__$ recup* reviv* sigan thank*__waiti* ya ya__recon*
24: OTHER_NUMBER TOOK__miss ^__fin ^_off ^_vine de__clini* dejar* diero*_de fianz* i__answe* im_here llegu* they_dropp* ya_baje
23: ._HOME ._NUMBER MINUTES_AGAIN NUMBER__TOOK ^__cap ^_final* arreg* baby__here been_gone conse*__MINUTES im__again me_loose vuelv*_a works
22: ._REMOVE HOME_LATER NOW_._OTHER OUT_PAST ^__anoch* ^__pase de__DAY del_centr* final*__# flew_in prend* se__habia sprin* walke*_OUT
21: AGAIN AGO__. NOT__lol NOW___NUMBER REMOVE__boat came_on del__PAST guess_who mood_# on_again phone_for servi*
20: ._TEXT_MINUTES AGAIN_YOU_. NOW_estoy NUMBER__AGAIN OTHER_BROKEN_. WHAT__conte* YOU__MINUTES can__me estoy__AGAIN estoy__ME new__works night_$ volvi_$
19: .__START ME_MINUTES_NOW NOW__NUMBER NOW_tengo_MINUTES NUMBER_is_AGAIN ^_walke* bough*__card estab* gradu*_the im_aroun* im_avail* los_cayos most_of punto*_y puse_MINUTES the_rig
18: #_days #_ya ._NOW_IF HURT__loose JAIL__NOW ME___START NOW__del NOW_ando_OUT NUMBER_. OUT_NOW_. OUT__DETOX TEXT__HOME TEXT_it ^_came ^_out afuer* ahead_$ aterr* cel__# discu* encon*__NUMBER from__AWAY me__arreg* migra*__NOW of_JAIL ok__AGAIN phone_dried regre* since usted*_discu* vine__la with__servi*
17: ._STOP_OTHER AGAIN_AGAIN ME_NUMBER_kept ME_good ME_habia_BROKEN MINUTES OUT_DAY ^__longe* ^__repor* ^_new ^_termi* ^_ya acabo aire apara* charg* con_senal im__lol its__now pero__$ repla* so_TEXT worki*
16: ._ME_REMOVE DAY_but DETOX_PAST LATER___DAY NOT__en NOW_ME_recon* NOW__MINUTES OTHER__y PAST_. START_OTHER TEXT_TEXTS_AGAIN TEXT_it_BUSY YOU_TEXTS ^__compr* ^_home answe* compr*__NUMBER done__to en_NUMBER en__finca gradu*__progr* guess_WHO guy__it home in__state* loade* panta*_ya saldo scree* text__$ thank*_for viaje ya__libre
15: .__OUT CAN_reach_ME HOSP___ME ME_NUMBER ME_burie*_KIN NOW__recon* NUMBER_AGAIN OUT__pawn ^__from ^__got ^_sorry animo aqui_estoy count* desde_anoch* esta_manan* estoy__vuelt* fine graci*__dios habia_BROKEN new ready serve*_my telef*_lo trip__last walke*__OTHER weeks y__tengo
14: #__regre* AWAY_. BUSY__. GO__and MINUTES_. NOT___DAY OTHER_pausa OUT__JAIL OUT_and OUT_bajo STOP_AGAIN_to STOP__# TEXTS_NOW bebe centr* dale docto*_$ estoy_OUT here ir listo_$ me_despa* my__picke* perdo* por_fin pregu* puede*_escri* tengo__$ the__DAYT treat*
13: AGAIN_LATER CALL_ME_. CAN_TEXT_TEXTS KIN__ME ME__but NOT__to NOW__de NOW_pase OTHER_CAN_ME OTHER__it TOOK___ME USE__# ^__acabo ^_aqui ^_gradu* ^_sali ankle back_on de_OTHER_CLINIC despa* did for_YOU good__GO hello kept__numbe* libre like_befor* now phone ya_recar* ya_regre*
12: AGAIN_del DAY___NOW ME_BROKEN_. NUMBER OUT___AGO STOP__ME TEXT_del YOU___NOW ^__back ^__out ^__went alive can carga* despu* en__$ gave__ME hey_ME land_$ lol__$ me_diero* meeti* of_detox of_pawn retur* salio_bien segui*_$ sus to_$ week_$
11: #hour ._AGAIN ._OTHER_CAN ._START AGAIN__ME CAN_TEXT_. DETOX_and GO___NUMBER GO__red HOME_. HOSP_PAST ME_TIME_. ME_was NOT_NUMBER_for NOT___AGAIN NOW__TEXT STOP___GO TEXTS_AGAIN ^__ayer ^__mi ^__on ^_de ^_fui ^_got ^_just ^_they ando back_my el_inter* its_ME lol_# nothi* off_the regre*_del resur* road_with same_NUMBER so__em stay tiemp* usted* vine vine_de was y__TEXT
10: #__back ._STOP .__HOME AGAIN_de AGO__DAY ALMOST_# DAY__AGO HOME_from KIN_. NOW___HOSP OUT___NOW OUT_de_OTHER STOP_with_ME TEXT_ME_NUMBER WANT_CALL WANT__to ^__cambi* ^__can ^__de ^__el ^__is check compu*_OTHER con__$ conte*_$ de_vuelt* drill finis* go gone guard*_$ hija__puso llega* luz me_go my__today now_# serve*_ME signe* sober y_OTHER
9: #_DAY ._LATER ._MINUTES_AGAIN ._TEXT AGAIN_. AGAIN_onlin* DETOX_. GO_ahead HOME_NOW LATER__OTHER LIFE_. ME___NOW ME_aroun*_AGAIN NUMBER___AGAIN OTHER__NOW OUT__HOSP PAST_DAYT_. USE_. ^__been ^__more and_used bajo casa cel charg*_$ clean cut__loose detox diero*__START ese from__ME its__ME la_panta* liber*_$ los_mensa* mi_trata* no_longe* ok__CAN once_more st telef* ya_puedo
8: .__AGAIN AGO_PAST BROKEN___DAY HOME HURT_ME_loose JAIL ME_OTHER ME_TEXT_para ME__los NOT_more_LATER NOW___TEXTS OTHER__ME STOP___DAY TIME_AGAIN_NOW ^__animo ^__my ^_disch* ^_reloa* avail*__$ been came concl*_ME de_NEW de_alta done_back estoy hi im__$ las_pregu* last_week let_me lo minut*_are no_conte* now_$ phone_back power_came put_# signa*_again tiemp*_aire tues was_gone went__im y_#
7: #__STOP #_and #_wks ._YOU_CAN .__STOP AGAIN__AWAY AGO_more CAN_START CAN___NOW DRINK_. HOME__ME ME_AGAIN_onlin* ME_DAY ME__from NOT_longe* NOW___TEXT OTHER_TOOK TEXT_de TOOK_ME TOOK_NOT ^__diero* ^__la ^__volvi ^_paid ^_tire a__orden* activ*_el back__phone back_onlin* bus_ticke* celul* estoy_$ get_texts got__now gradu* made_it me__tiemp* me__today me_manda* my_babie* noche on__thank* out own_bed rig seman*_ya sorry_# termi*_los turne* weird_out ya_veo
6: #__amigo DAY_. GO_. HOSP_. HOSP_y JAIL_. ME_. ME_KIN_in ME_OUT_. ME___DAY ME___JAIL NOW__. NOW_ojala NUMBER__NUMBER NUMBER_dried_OUT NUMBER_is OTHER_AWAY_. OTHER_CLINIC OTHER__AGO OTHER_liber* PAST_del TEXT__. ^_volvi apare*__NUMBER aqui__de are__$ baby back_you bail_$ both case__im de__CLINIC despa*__OTHER donde hey_im home_from hospi*_$ im__# in_ME me_compr* migra*_ya mismo norma* of_jale off paso_OTHER pusie*_MINUTES same so_send sobri*_$ state*_$ today_$ under_the walki* was_under ya_pase you_can
5: AGAIN___HOSP AWAY CAN__ME GO__ME HOME__# JAIL_ME KIN__NOW LIFE ME_TEXT_OUT ME__GO ME___AGAIN ME_avail* ME_own_DETOX NOT_. NOW_CAN NOW__GO NOW__OTHER NUMBER_for OUT_NOW OUT__BUSY OUT_of_JAIL TEXTS___ME TOOK__card ^__ando ^__it ^_guess after_the again aterr*__santo ayer babie*__me bars can__texts cojo did__# do__check era estuv* found_ME_NUMBER fri got here_AGAIN i_can im ins_again my_# nueva ohio ok__again para_OTHER se__OTHER sus_orden* tiemp*_BODY veo walke*_out well_ME
4: #_$ #__mood ._NOW_OUT .__PAST AGAIN__. AWAY_DAYT BODY__REMOVE ME_NOW_DRINK ME___YOU ME__picke* NUMBER__del NUMBER__on OUT_. START_. STOP_OTHER_pausa TEXT_a WANT_is ^_concl* ^_phone* amigo__$ and_ME and__$ back_now boat__in came__last desca* desde did__miss for_waiti* ganas__$ hospi* mismo_DAY mood nano over own_DETOX puebl* put repla*_my signa* telef*_del the_HOSP they_cut they_took ya__telef*
3: .__JAIL BROKEN BUSY_ticke* HOSP__NOT ME_WANT ME__AGAIN ME__DAY ME___BROKEN ME___DETOX ME___TEXTS ME_compr* NOT_conte* NOW___OTHER NUMBER_._NOW OTHER_KIN PAST TEXT_. TEXT__NOW TEXT__certi* YOU_CAN_START ^_done ^_we a_bus a_charg* alta_hoy animo__$ arreg*__NUMBER at_#hour back__$ back__the bed_tonig* burie*_KIN case__ME de__cierr* en__casa estuv*_BROKEN from__HOSP got__certi* got__charg* hoy_$ i__home its__NOW its_lou me_pusie* mejor_y over_you pregu*_$ puedo_conte* se_STOP segui* the__late time today__send torit* vine__OTHER ya__$ ya__dispo*
2: #__ME #__sali ._ME_OUT ._NOT ._OUT_NOW .__DAY .__NOW DAY GO__AGAIN HOSP___NOT JAIL___GO LATER_del ME ME_ME ME_WANT_to ME_babie* ME_burie* ME_loose ME_recon* NOW_BUSY_de NOW_TEXT NOW__OUT NOW___NOW NUMBER__the OTHER_DETOX_. OTHER__WHAT OTHER_finca OUT_graci* TIME_. YOU_CAN YOU_discu* ^__$ ^__of ^_dr ^_me ^_ok a_# a__$ animo_# bad__USE bus can_ask carga*_$ de_santo del_AWAY del__$ dona donde_carga* escri*_$ fuera good_again grid_$ hey__me jail las_TEXTS linea lo__$ lol luz_y me me__phone mi_mama minut*_final* mom_im of_DETOX paper*_ME podem*_segui* refug* rehab repla*_ME sore su_amigo they_let walke* we_burie* wks your__$
1: #__TEXT ._ME_WANT .__LIFE AGAIN__LATER AGAIN_from_DETOX ALMOST__. AWAY__PAST AWAY___DAYT BYE_. DAY__and GO_HOME ME_NOT ME_REMOVE ME__NOW ME___HOME ME___NUMBER ME__tiemp* MINUTES__. NOW_. NOW___ME NOW__conte* NOW_so NUMBER_dried NUMBER_was_REMOVE OTHER_fiebr* OUT_of_DETOX PROGRAM_._TEXT STOP_._YOU TEXT__the WANT_CALL_con WHAT__. YOU__AGO ^__burie* ^__dried ^__with a__NUMBER a_dios again_$ alrea*_drank aqui__GO aqui_repor* aroun* aterr*_de bien bien__ME can__you despu*_del dried_OUT en_HOME en_OTHER estoy__HOME finca flew from habla*_con in_HOSP in__home is_STOP la__despu* la_carce* la_fiebr* la_finca luz__OTHER made mismo_dia muert* new_one no__since now__# numbe*_$ of_BUSY_YOU of__JAIL on_NOW out__count* pastu* podem*_START progr*_got pusie* red_$ regre*_$ signe*__paper* signe*_my smell_bad the__$ throu* tiene*_$ vez_$ volvi_# weird_OUT with_ME_DAY your
-1: #__# #_phone ._ME ._TEXT_ME ._USE ._WHAT .__DAYT .__OTHER AGAIN_de_OTHER DAY_# DAY__# GO___HOME ME_NUMBER_. ME__OTHER ME_at NOW__WANT NOW_and NUMBER_NEW_. REMOVE__NUMBER START_ME STOP__TEXTS TEXT___DAY YOU___NUMBER YOU__de ^__you ago ayer_$ bien__$ donde_vivo el entra* espos* frida* got__go how in__DAY of__$ perdo*_$ reall* salio__la toca todo town_$ what y y_OUT ya_$
-2: #__OTHER ._WANT AGAIN__CLINIC DRUG_. ME___HOSP ME__a NOT__OTHER NUMBER_y OTHER_MINUTES OTHER__de OUT__here STOP___ME TEXT_the THREAT ^__puede* ahora all bill cuand* day de_# esta hit__# in inter* it_$ las los__$ mas no of power__out santa shoul* texto* there
-3: #__y ._CAN_ME ._STOP_ME .__BROKEN .__ME .__NUMBER AGAIN_._ME AGAIN__DAYT CALL CAN_GO ME_HURT ME_KIN ME_STOP_OTHER ME__TEXT NOW__# OTHER___HOPE REMOVE START_AGAIN_AGAIN WRONG ^__en ^__llegu* ^_i ^_it a_OTHER at__$ becau* buddy cama carro conta* de_MINUTES feet house is it_AGAIN littl* mexic* my__# out__here por prett* so tengo than the thoug*_$ turn us van
-4: #__ALMOST #__NUMBER #__was ._OTHER AGAIN__from DAYT__ME IF ME_JAIL NUMBER__TEXT START_del TEXT_AGAIN TEXT__KIN TEXT__de alta_del at been_OUT boss de__$ en igles* in_DETOX lo_mismo tempr* wait y__$
-5: .__HOSP AGAIN__# AGAIN___ME CAN MINUTES_ME_NUMBER NEW_ME NOW_._ME NOW__NEW NUMBER_MINUTES OUT_DAYT OUT__AWAY TEXT_ME TEXT__LATER USE_PAST WANT YOU_TEXT ^__estoy about again_im are_YOU donde_LIFE home_$ monda* old or pero perso* phone_me says se takin* when y_ME y__STOP year
-6: #_MINUTES #__HOME #__me #tel AGO___OUT BUSY_. DAYT DRINK GO_OUT JAIL___AGO ME_AGAIN_. ME_de MINUTES_OTHER NOT_ME OUT___LATER OUT___TEXT PERSON STOP__. USE__OTHER WHAT ^__and ^__in again_# bill__# day_# de del__# dog esto going have i its mi narca* numbe* phone_$ salgo thats the_HOME the__home vez
-7: .__YOU AGO_. NOW___AGAIN NOW___START OTHER OTHER__del STOP ^__i ^_stayi* a_DETOX after__im arrep* by el_numer* en__HOSP for like list next_DAY yeah
-8: # AGAIN_OTHER ME__the USE en_# este hes into ive me__# still
-9: #_NOW #__$ ._ME_GO AGAIN___DRINK BYE__. BYE__ME HOPE ME_TOOK NOW_ALMOST REMOVE_ME WHAT_NOW ^__a ^_and a__HOME apunt* con de__OTHER en_OTHER_HOSP es it of_ME quier* too voy
-10: #__AGO BODY GO__DETOX HOSP_AGO JAIL_OTHER ME___DAYT NEW__. NOT__MINUTES NOW_LATER NOW_NOT OTHER__a STOP_OTHER_NUMBER TEXT_OUT_of at_# el__$ got_back if im_done in_# llego missi* of__# plan sale
-11: ._BROKEN DAYT__# NOT_TEXT OUT_de TEXT_# ^_been a chip doing my para stop the_DRINK una
-12: ALMOST DAY___DAY DAY_y MEANS TEXTS__ME TEXT__of ^__salio at__# chang* deuda* now_im regre*__la salio_de tiend* un volvi_a
-13: OTHER___OTHER ^__beto a__# ill numer* oh on_DRUG store tomor*
-14: #__PAST HURT KIN ME___STOP NOW___BUSY ^__con beto gimna* he
-15: AGAIN__DAY BROKEN__# DRUG KIN_TEXT TEXT__NEW hace right this to
-16: BUSY del__NOW la__#
-17: AGAIN_HOME AGO KILL al get me_sali pinta* then
-18: NOT_MINUTES SICK bed haha my_numbe* segur* that
-19: DRINK__. ME__TEXTS START__OTHER im__now otra solo start*
-20: AGO_NOW llevo will work
-21: TEXT_NEW telef*_graci*
-22: ._AGAIN_OTHER USE_a ^__to recog*
-23: ._PAST ._REMOVE_ME NOT OUT__MINUTES
-24: NOT__AGAIN UNTIL court
-28: #_ME on__#
-29: OTHER___NUMBER
-30: only
-32: AGAIN___AGAIN
-34: sabe
-35: del_BUSY
-38: panca*
-45: party
""",
    "call_me": """
50: ^_pasen* ^_sos by_phone llame* my_mento* phone_me timbr* un_human* voice
49: telep*
48: misse*_YOU_CALL
47: talk_#
44: OUT_to pasem*_con
43: una_boss
41: a_voice su_llama* una_llama*
40: asap ball_of me_marca* speak_with
39: text_$
38: a_live hit_my
37: CALL CALL_ME TEXTS___CALL TEXT_a_LATER one__you would_help
36: ben_$ call
35: WANT_CALL marca por_telef*
34: CALL_por_WANT NUMBER_AGO about_my al_NUMBER lets_talk
33: con_PERSON lonel*_nobod* por_texto
32: that_talks
31: ball__WANT
30: NOT_type PERSON WANT___KIN conta* llame
29: ^_perso* habla*_hoy ring_me still_WANT
28: PERSON__up TEXT__sec WANT__hear ^__habla* conse*_$ hable* llama que__mato
27: WANT_CALL_con marqu* oido_$ para_CALL
26: ._ME_TEXT me__shout sos_$ un_CALL
25: KIN__WANT NOT__in esta_OUT kids_are llama* no__texto plati*
24: conmi*__de hable me_llame mejor_CALL por_WANT_NOT speak_to
23: GO_on ^_is call__you dale of_YOU oido
22: CALL__tengo HOPE_ME_a TEXT_ME_NUMBER ^__alcan* just_CALL marca* telep*_me
21: CALL_AGO CALL___HOME ME_UNTIL_to NUMBER_ME PERSON_de WHAT_ME_CALL ^_get here__perso* need reach
20: ._CALL_AGO CALL_un_LATER ME_STOP_HOPE ^__$ a_CALL can_we con__puedo
19: CALL_. CALL___AGO CALL_so IF_NOT WANT__WANT WANT_a_PERSON denme escuc* id_like neces*
18: CALL_NOW CAN__CALL NUMBER WHO_CAN ^__need by_NUMBER here_a impor*_$ la_enfer* la_llama* mejor text__$ would_like
17: ._CALL_ME CALL__DAYT CALL_en_OTHER DAY___CAN WANT_oir ^_could by__$ conmi*_antes do_ME sumon* texto that_CALL
16: ._WANT WHAT_ME YOU_CALL_. ^__tanti* dial_me need__real por__$ real__WANT shoul*__to talk__someb* telef* the_phone un_grito
15: #_call ._CAN NOT__TEXT ^__me ^_llame* ^_prefi* dame me_$ one__YOU perso*__$ podri* puede
14: ._CALL CAN_YOU_CALL ME_escuc* ME_so PERSON__GO WHAT___CALL ^__con ^__up ^_hall ^_talk afrai*__what algui* ando anybo*_there free hear_from i_cant i_want line_$ talk_on tonig*
13: #_tonig* CALL_LATER CALL__AGAIN CALL__estab* NUMBER_NOT OUT__BUSY ^_ball ^_pasem* a_perso* about_the give__a llama*_$ min on__NUMBER pleas*_$ puede* real_perso* sigo sigo_LATER
12: ._CAN_YOU CALL_AGAIN CAN_CALL CAN_CALL_con CAN__OTHER START_a_CALL TOOK_ME_un WHAT___OTHER ahi_$ call__house call_inste* have__PERSON las__$ me__habla* misse*_YOU someb* telep*_ME there un
11: CALL_ME_. CALL__LATER CAN_ME_CALL CAN___CALL ME_CAN ME__WHAT WHAT__CAN ^__podri* con_OTHER con_algui* habla* its_impor* podes_llama* prefi* talk_$ ten
10: .__OUT AGAIN__CALL CALL__por CALL_to ME_TIME ME___KIN NOW___DAYT OUT_de OUT_del PERSON_on ^__cravi* ^_dame con_WHO could_use couns* estoy_HOPE eveni*_$ habla*_$ habla*_con hit llama_me llame*_$ llame_me marqu*__# me need_someb* perso*_$ pueda salie*_# salie*__$ want__talk we__tomor* you__$
9: ALMOST_CALL CALL___CAN CALL_to_PERSON CAN___PERSON ME_OTHER ME__WANT ME___NOW ME__to ME_with OTHER_paro PERSON_NOT TEXT__mejor THREAT WANT___CALL WANT__una ^__puede ^__y ^_hey ^_me ahi be_nice befor* can con_WHO_CAN conec*_con could__a habla*_un inste* las_# llama*_en pleas* talk_to think_i to_$ una_PERSON
8: #_and .__WHAT CALL_ME_AGO CALL___WANT CAN_ME IF__CALL ME__the NOT___AGAIN OTHER_del PERSON_CALL_to WANT__CALL ^_# ben call_$ cell dijo__mi get__hold have__give i_talk llame*_me lonel* me_marca pueda* puede_habla* salgo senor* shift sumon*_$ to_ME_ME to_talk un_telef*
7: #_if ._ME_CAN .__CALL CALL__OTHER CALL__one CALL_para CALL_por CAN_. HOME_. ME_CALL ME_antes NEW_. OTHER_enfer* PERSON_. PERSON_aroun* PERSON_there TOOK_. WANT ^__# ^__but ^_need casa dial favor la__$ mato_$ phone put put_ME_UNTIL quien_puedo the_NUMBER to__bad vi__CALL
6: CALL_DAY CALL__. CALL__HURT CALL___OTHER CAN__a ME_CAN_CALL ME__PERSON ME_inste* NOW_. PERSON___CALL TEXT_for WANT___PERSON WANT_to_CALL ^__got ^__llama* a_PERSON about_ME_KIN ando__para aroun* favor_no human* is__$ me__call me_escuc* me_pleas* minut* nobod* para_habla* pasam* pasem* put__throu* shaky solic*_CALL text there_$ to__$ to__ME un__NOT una want
5: #_# #__WANT ._TEXT .__WANT AGAIN_AGAIN_. AGAIN_PAST CALL___ME CAN ME_CALL_to ME_GO_to ME_KIN_se ME_NOW_. ME__trae OTHER_CALL_. YOU_CAN_. ^__a antes_de camin*__no can__get can__talk end estoy for__CALL get hear me_after me_puede* mejor__$ mento*_$ oir__KIN perso*_pleas* there__CALL time__we to_CALL tomar un__$ with_PERSON
4: #__i AGO__. AGO_pueda* CALL__on MEANS ME_AGO ME_NOW ME_WANT_PERSON NOW_CALL_ME PERSON_CALL_. WHAT__de YOU__ME YOU_have ^__could ^__to ^__un ^_conec* ^_real agrad*_una call_me call_tomor* con__PERSON cuand*_pueda* ganas_que got grito_$ have_PERSON is_ME live oir_una que_tengo real_voice un_phone vi__llama* with__$ y__WHAT
3: ._BROKEN ._IF .__OTHER AGO_YOU AGO__CALL CALL__DAY CALL__NOW CALL__YOU CAN___NUMBER CLINIC_por ME_. ME_WANT ME__CALL ME___WHAT ME__somet* NUMBER_. PERSON__CALL WANT__on ^_got at camin*_para conmi* conte* d day esto favor__me good__CALL grito i_shoul* lady_call me__llama* me_hable misse*_your neces*_habla* oblig* oir__boss on__$ put__UNTIL talk__my throu*_to would_you
2: #_CALL #__TEXT #_have ._ME_WANT .__ME .__TIME BROKEN BUSY CALL_ME_por CALL_WANT_. DAYT DAYT_at HOPE HOPE_._NOT LATER_. ME___HURT PERSON__. PERSON___ME TEXT_. WANT__PERSON WHO_CAN_CALL ^__that ^_podem* ^_tengo a__NUMBER a_call antes__WHAT anybo*__$ by call_and camin*__NOT con devue*__llama* el_paro en_# estoy__$ from__$ hand hey_call hijo_trae id if llama_$ me_sient* need_a not nuevo para__DRINK quick rapid* supli* tanti*_$ telef*_$ tengo the__$ this__$ tomar__el tomor*
1: #__call ._NOT .__NUMBER .__SICK AGAIN_. AGAIN__. CAN___THREAT CAN_do DAYT_. HOME HURT_. ME_AGAIN ME_THREAT ME__TOOK ME__is ME_a_CALL ME_at ME_sient* NOW___ME NUMBER_#tel OUT__CALL PAST___WANT WHAT___ME ^__the ^_solic* ^_un a__# a__$ a_shout algo de_OTHER en__orill* fonaz* have have__HOPE it_$ me_marqu* my_ex no of__ME oir para podes_CALL prefi*_habla* si sigo_esper* talk__a to__about un_THREAT un_fonaz* use when y_llama
-1: .__NOT CAN___ME DRUG LATER ME___NOT ME___NUMBER ME__por NOT_AGO NOT__to NOW NOW_CALL OTHER___CALL PAST_. PERSON__ME YOU_CALL YOU__reach again ambul* el__$ else en esta good in know maybe_$ my__calle* refus* thank*
-2: #_DAY #__NOT #hour ._BUSY ._DAYT ._OTHER_CALL .__AGO .__HURT CALL__WHAT CALL_a_PERSON CALL_to_ME CAN_to KIN_por ME_CALL_. ME__. ME__NOW ME___TEXT MINUTES NOW_YOU OTHER_. OTHER_OTHER PERSON__a PROGRAM STOP STOP__ME TEXTS ^_mi a__ME es__$ ever hija lol_$ mama may my no__falta no__habla* quier* the_CALL would y__CALL you__reach
-3: ._LATER AGO CALL___OUT CALL__crazy CAN__. CAN__ME GO__CALL ME ME__IF OTHER__ME WANT_WHAT WANT__DRINK WANT___ME ^__del ^__tengo ^_and ^_quien ^_someb* ^_well compu* dias equiv* go more one_PERSON one_perso* por see some to va voice__TEXT with_ME would_call ya
-4: #_$ ._ME ._NOT_CALL ._NOW CALL_with DAY KIN ME___CAN NEW__. NOW__CALL PERSON__WANT PERSON_here TEXT_ME WHAT_WHAT ^__llamo ^__this ^_hello a_lot del dont__a i_can las le mood phone_call pregu* se_ME thats thats__ME una__$
-5: ._NOW_ME .__YOU CALL__una NOT_CAN NOT__falta OTHER_CAN SICK__ME WANT_to WHAT__en ^_no a__NOW be graci* had how i llama*_a llama*_de ni real__$ se then to_TEXT your
-6: CALL___PERSON CALL_of CAN_CALL_to CAN_TEXT NOT_. NOT_WANT_to NOT___ME OTHER__OTHER WHO_ME ^__just ^_how ^_i ^_so ^_wish answe* could_talk it wants will y_ME you
-7: CALL_OTHER CALL__the CALL_del CAN_CALL_ME CAN_be OTHER__con SICK WHAT ^__habla ^_los dijo__me el out perso*_to right
-8: #__$ HOPE__CALL KILL KIN_CALL_ME KIN__CALL KIN___CALL ME_IF_. NOT__WHAT WRONG YOU__to ^_its and good_CALL here_$ let lol mi que__llame* speak* the they
-9: ._TEXT_ME ME__CAN NOT___CALL OTHER YOU_NOT a__CALL alrea* an call__crazy come for jajaj* y
-10: AGO_ME CALL__PERSON GO HELP NEW START ^__call i__call it__$ so
-11: ME_PERSON OTHER_CALL_ME a_ME later
-12: NOW__. NUMBER_CALL_. PERSON_to ^_like ^_que call_it cente* conve* dice i__$ jaja nada_$ numbe*
-13: ._KIN REMOVE ^_yeah anyon* call_my en__llama* estoy_CALL famil* find mi_padri*
-14: ^_call llama__me
-15: ME_KIN ME___GO NOT_CALL PERSON_WHO calle esa esper*_una llama*__la los to__KIN
-16: like talk_about todo what
-17: #__OTHER .__IF CALL_ME_KIN ME_IF but llamo polic*
-18: ._OTHER CALL_YOU NOT__CALL como just
-19: JAIL NOT__ME oh that we
-20: call__a haha i_call wants__talk
-21: or
-22: 911 BYE CALL__un KIN___ME talk__you
-23: LATER_una
-24: TONGUE
-26: to_call
-27: NOT___WHAT actua* calle* need__call
-28: ^_the calli* hello
-29: ._NOT_ME NOT_WANT me_llame*
-30: WHAT__. talki*
-32: graci*_por maybe
-33: ME_CALL_ME chat
-34: dont_call my_spons*
-35: call_someb*
-40: talke*
-44: peopl*
-50: CALL__SICK crazy en__CALL hable_con
""",
    "later": """
50: ._DAYT_IF GO_GO_a STOP_para_DAYT ^_comie* ^_remin* a_ladde* brb_$ choir_pract* compa*_STOP eatin*_$ mas_tarde* mejor_hoy middl*__somet* min_$ rice__to someb*_here takin*__test ttyl walki*__dog you_after
49: dando*_de wait_UNTIL_ME
48: #_mins NOT_this
47: en__TIME
46: banan* dame
45: aroun*__NOW swamp* try_me
44: break_$ is_talki*
43: ^_aguan* ^_mowin* custo*_$ not_now will_answe*
42: TEXTS_LATER a_funer* hit_you is_CALL is_here lo_otro
41: AGAIN__WHAT pregu* sec
40: DAYT_conte* holdu* right__someo* se_duerm* this_eveni*
39: ._LATER_WANT CAN_YOU_know at__ok en__llama* tomor* up_give
38: DRINK_ME_cafe ^_hacie* ahori*_no at__denti* but__again gas_#
37: en__moto luego
36: WHAT_estoy YOU_respo* bad_TIME cant estan__OTHER ocupa* reply salie*
35: ._AGO_TEXT ^_deme in_dishe*
34: DAYT_YOU a__time ask conte* deja have__CAN hrs_$ rosar*
33: #_busy AGAIN___NOW BYE__god ^_busy ^_tryin* cant__now chang*_a rest_LATER tomor*_the
32: LATER_CALL_. ^_ahora ^_in ^_sec ^_up a_medio* al_LATER check_with denti*_$ drivi*__$ estoy_traba* it_when pulli*_a shh_$ soon_as
31: #_lo OTHER_DAYT TEXT__AGAIN al_salir despu*_$ es__momen* hands_full respo*
30: UNTIL_# ^_doc ^_recue* ahora_no despe* peopl*__cant por_OTHER_DAYT salga
29: BROKEN___LATER NOT_CAN_NOW OTHER_desca* ^_apena* deje_me deme give_me hang__$ havin*_DAYT ill_answe* job__going mas_tarde nap_$ this_tonig* un_momen*
28: BUSY_TEXT_ME BUSY_lol CALL__#hour STOP_para YOU_digo ^_en ^_hang ^_pregu* answe* aslee*__like estoy__BUSY fence forkl* mas_DAYT maybe__$ on__road other prayi*_right talk
27: DRINK__make MEANS_CALL ^__cheff ^_ahori* ^_swamp* ^_tied ^_when apena*__$ boss__watch* boss_is despe*_WHAT ill_tell las__hoy le_conte* me_eat not__good silen* tied_up voy_$
26: ._TEXT_ME KIN__is NOW_WHAT TEXT__for check__me cocin*__me corte_$ drivi*_$ middl*_of pregu*_otra te traff*_NOT woke__CAN
25: #_ok CAN___AGO ^__answe* ^__manej* al__t banco cant_now despe*_que en_cuant* groce* its__$ kids__$ name__TEXT one_later regis* tel_you y_conte*
24: ._LATER BUSY__ALMOST ME_STOP_de ME_find ^__over ^_on ask_me bedti*_$ de_comer eat_first el__luego en__escue* fence_i in__UNTIL me_junta* must on__bike this_after* try
23: LATER_. TEXT___YOU ^__awake ^__mismo ^_at acabe ando boss__right cuent*_$ en_BUSY first hands hours_$ in_BUSY llame*__en manej*_$ on__one termi*_de
22: ._BUSY ._STOP_WHAT TEXT_ME_DAY ^__mins acabo ahori* aint ask_again calie* catch__at get__work just_walke* later my_shift no__pensa* shh wait__at
21: ._CALL_YOU BUSY_ok CAN__NOW NOT___LATER TEXT_then ^_behin* ^_cooki* ^_cuand* ^_esper* ^_manej* ^_putti* ^_tomor* ^_tonig* ^_too ^_were ^_with a_meeti* a_traba* a_weddi* after*_$ aslee* at__bank busy en__guagu* habla* ill in_group muy_tempr* ok_$ pregu*__vez tengo_AWAY walke*__$ will
20: ALMOST_ME CAN_distr* ME_quema_OTHER NOT___TIME YOU__AGAIN YOU_aviso ^__con ^_half bed behin* behin*__wheel cuand* debo despu* el_patro* feedi*__KIN la_cena las__WHAT ok_like pacie*_WHAT preac*_is tonig*__$ tryin*__nap ttyl_$
19: NOT__NOW NOT___NOW NOT__yet NOW_CALL ^__ocupa* ^_one clock digo hands_are las__despu* let__finis* medio suppe* tel the__TEXT todav* voy_corri* wait_UNTIL
18: ._TEXT_AGAIN GO__NOW ^__estan ^__visit* a_pregu* aguan* do__NOW en_corte fila__banco finis* ill_send in__few jefe las_manos lunch_$ min the_chair un_LATER with_ME your_numbe*
17: #_MINUTES AGAIN_to_YOU AGO_ME LATER__. YOU__NOW ^__hands ^_aroun* ^_dame back__me clien* court entra* half_LATER hora_$ igles*__$ in_cant lawye*_$ le_respo* me_tonig* mi_numer* my_bike nina on__highw* other_one peopl* pregu*__la text_you tonig*_$ voy y_YOU
16: ._NOT_TIME ._NOW_NOT ALMOST__a DAYT_WHAT DRINK__cafe HOPE___LATER ME__WANT ME_at ME_on_WANT NOT_NOW YOU_conte* ^__but ^_despu* ^_let con_OTHER conte*__OTHER digo_$ group gym inter*_going me__about me__few no__puedo pimpi* ratit*_$ salgo text__back todav*_NOT tomor*_$ ya__salgo
15: GO_en_OTHER LATER__ALMOST MEANS__it ME_do NOT__CALL OTHER__NOW OTHER_comid* STOP_de TEXT_REMOVE YOU_._ME ^__right ^__sec ^__tarde ^_boss ^_eatin* ^_estoy ^_job ^_takin* ^_wait a_few after_# ahora__$ aroun*_# ask__$ ask_then back_to drivi* few_$ first_$ have__let in__LATER in_front is__# la_caja line mas__$ planc* puedo t_TEXT tell_YOU with__custo* yet
14: ._NOT_CALL BUSY_. CALL_NOW KIN_recit* LATER_ME LATER___OUT LATER_as ME_LATER ME__few NUMBER_on STOP__DAY ^_bad ^_come al ando__OTHER at__weddi* bad_time bed_too de_hoy deja_me dog_its en__junta eso_NOW ill_write mowin* my__recit* showe*__$ the__line tiemp* tired_now
13: AGAIN__DAYT CAN_ME CAN___NUMBER OTHER_DAYT_WHAT ^__clase ^__reply ^__the ^__work ^_not ^_viene after* again_tonig* ahora at__table block*_in carga* check did__hours estan_STOP_OTHER estoy estoy__OTHER greas* hold__$ holdi*__KIN hours__CALL it_LATER laund* let me_estan mi__luego para_OTHER_DAYT recko*__CAN runni* runni*_late the_JAIL the_regis* the_tract* to_think tonig*__the traig* una__$ visit*_$ with_ME_JAIL work_right
12: ._GO_BUSY CAN_TEXT LATER_DAYT_. LATER__TEXT LATER_conte* ME__banan* NOW___DAYT OTHER_BUSY TEXT_YOU TEXT__OTHER TEXT___ME YOU_in ^__time ^_brb ^_muy ^_salie* a__# a_bit a_diape* after_$ at_break awake_yet back__at be_right cant_$ cuant*_ME en__techo esta_bien good_time la__ahori* las_# las__$ mi__ahori* mom__calli* off por_WANT right_NOW_ME right__$ texte*_$ tonig* up_man walke*_in yelli*_$
11: #_ask ._CAN AGAIN_at AWAY_and CAN__YOU GO_corri* ME___OTHER OTHER___NOW OTHER_caja ^__early ^_con ^_my a__$ al__YOU at_lunch buen_momen* clock_$ comer_a desca*__las doy en_clase esta__$ front_of good_TIME grita* guest*__the hay_gente hour_$ im_runni* junta_de la_noche* littl*_while not_awake numbe* on_$ peopl*_looki* rato_$ round__$ salie*_del talk_now tarde_por the_highw* un_calie* vuelv*__pregu* weddi*_$ wheel_$ with__po
10: ._STOP_ME BUSY_NOW_. CAN___DAY GO__BUSY HURT_con KIN__BUSY ME_UNTIL NOT__ME NOW_TEXT NOW_mero OTHER_NUMBER_. OTHER_jefe TEXT_AGAIN WHAT___OTHER YOU_AGAIN_. ^__a ^__arrib* ^__en a__hold at__gym coffe* crazy_DAY de__NOW duerm*_los im__work let__get llame* lo__luego los_clien* mama mando media_hora que__cocin* swamp*__$ t__$ tell_you tengo_visit* text
9: #_for ._AGO_ME ._DAY CALL__brb CAN__on ME__BUSY NOT_CALL NOT___TEXT NOW__LATER NUMBER__ME TIME_right_NOW WON ^__in ^_tengo a_OTHER about_to after_my ahora_mismo at__$ aviso back_aroun* boss do__LATER en__BUSY escri* estoy__corte game hoy_no joven_$ kids later_im maybe_$ me_# me__hour media__$ minut* must__this park prayi*__NOW repea*_the se__quema te_respo* til till_# walki*_the ya_mero you__numbe*
8: ._YOU_CAN .__LATER .__NUMBER AGAIN_NOW AGAIN__# AGO___REMOVE CALL_LATER_. DRINK_to HOPE_ME_# LATER LATER_that ME_DAY_. ME__TEXTS ME_answe*_DAY ME_bike ME_in MINUTES_. NOT_CAN NOW__DAYT NOW__KIN START__TEXT TEXTS___DAYT TEXT_to TIME_. UNTIL YOU_at ^__now ^_groce* a__KIN after_dinne* ahori*__puedo al__$ animo aroun*_NOT at baby cuand*__desoc* cuand*_salga dinne*_i en_consu* esper*_me gente_aqui i__home im__$ in__after kowal*_$ le__$ let__eat lo manan* no__buen on on__BUSY peopl*_aroun* prayi*__now puedo_$ the__down till__$ to__DAY too_HOPE_NOW up__ME watch*_$ will_tell
7: ._ME_TEXT ._NOW_WHAT AGO__BUSY LATER_YOU ME_AGO ME_TEXT_it ME__NOW ME__PROGRAM ME_esta ME_on ME_sixth NEW_LATER NOT_awake NOT_tengo OTHER__ok OTHER_novel* PERSON_looki* STOP_. TEXT__las ^__$ ^__pregu* ^_pulli* and__bless andam*__NOT ando_BUSY ando__la at_# at__regis* befor*_bed compa*_over con__calie* cuida*_un desoc*_$ dont esper*_$ god gym_$ here_$ hit_me ill_hit in__weeds is_yelli* man__me me__# on_# over recko*_ME_CAN recue*__las six_but slamm* soon__i talk__$ the__windo* tomor*__$ try__in visit* yelli*
6: .__BUSY AGO_DETOX_. BUSY__NOT DAYT___DAYT HOME_. JAIL_right JAIL_right_NOW ME__inste* NOT_WANT OUT_. STOP_OTHER_pelo STOP___OTHER TEXT___HOME YOU__. ^__el ^__suppe* ^_ocupa* a_DIE a_calf a_littl* andam*_no are_cover* at_work bottl*_to chang*__diape* cuant*_me dame__minut* desoc* el_bus el_medio en__desca* en__hora give go_$ havin* in in__$ inter*_GO is_watch* job__GO joven just_woke le le_escri* manan*__$ my_talk no_puedo putti*_the recue*_a tengo the_wheel this_DAYT time to_ME una_junta when_i
5: ._DAYT ._ME_HURT ._NOT_NOW ._NOW .__WHAT GO__ME IF_LATER_. KIN__CALL LATER_CALL ME_eat NOT_TIME NOW_. NOW_ALMOST OTHER_KIN OTHER__. OTHER__LATER OTHER__de ^__de ^__line ^__mejor ^__no ^__que ^__timin* ^_give ^_im a_ME a__casa a_custo* after__#hour ahori*__acabe ando_vendi* aqui aroun* at__dmv baby_cryin* bad__im calf__a call_you can_you chair checa* en_OTHER en__culto favor_$ in__BUSY inter*_in junta*_los la_moto later_ok looki*_$ manan*_$ mi_hijo noon_$ pongo__NUMBER por_NOW que__$ se__digo t tempr*_a the__lol tied__right to__$ traff* with__lawye* woke__let work_im
4: #__ME .__AGAIN .__DAYT AGAIN CAN_CALL_NOW DAYT__. JAIL___MINUTES KIN_down LATER___ME LIFE_. ME_DRINK_ME ME_LATER_# ME_REMOVE ME_TEXT_REMOVE ME_answe* NOT__. NUMBER_. NUMBER_at OTHER__YOU OTHER_respu* STOP__GO TEXT_. TEXT__AGO TOOK_. WANT_ME YOU_. ^__for ^__llegu* a_min circl*_AGAIN come_back cuand*__duerm* de_eso en__traba* estoy__$ few give__# hoy_por i__$ it_after kowal* manan*_les me__$ me__banan* me_acabo noon now por_favor respo*_$ right_NOW right_now salgo_a someb* techo tell the__NOT the_bank today__tomor* una_BUSY with__famil*
3: #hour_TOOK ._OUT .__NEW AGAIN__at AGO__duerm* BUSY__ME BUSY_al DAYT_. DAYT___LATER KIN_._LATER LATER_on ME_AGAIN_aroun* ME__estoy ME__guest* ME_estan_STOP NOT_CALL_. NUMBER OTHER_cena START_and_ME TEXT TEXT___NOW YOU___NUMBER ^_no a_BUSY a__HOME a__while after__$ arrib*__andam* arrib*_del at__KILL be__while busy_with dame__hora del__$ en__noche escri*_$ funer* im it__TEXT job_inter* la_noche las_ALMOST laund*_at many__looki* me__inste* me_finis* mero momen* no_time pregu*_me salgo__lonch* to_YOU traig*_al up up_$ up__HOPE up_getti* voy_manej* ya__$
2: #__$ #__then #__you #_today ._TEXT ._TEXT_DAY .__OTHER AGO_ME_TEXT AGO_TEXT_a AGO__desoc* CAN_ME_answe* DAYT__ME DETOX_too GO_a_BUSY ME_CAN_answe* ME___LATER ME_banda* ME_jamme* NOT__good NOT__right OTHER_CALL OTHER_KIN_. OTHER_cine TEXT_a ^__# ^__aunti* ^__just ^__me ^__on ^__recko* ^_ando ^_can ^_te acabe_$ at__math bad_timin* circl*_back cocin*_se compa con_OTHER_CLINIC con__CLINIC de__manan* despe*_bien despu*_del digo_luego dmv_$ do__when dog down down_$ en__LATER enfre* estan_corta* guest* hands__$ here_doing hold_up hours its_STOP jamme*_up la__conte* las_ganas levan*_deja me mood my__$ my_kids my_sixth ok__WANT pleas* prime*_$ putti*__KIN ratit* recko*_ME recko*_i tarde te__$ the_cravi* think_about vendi*_tamal* viend* way__as when when__get when__kids
1: #__animo ._BYE ._KILL .__CAN AGAIN_aroun* CLINIC KIN_. KIN_is LATER__ME LATER_ok ME_KIN_recit* ME_NUMBER ME__LATER ME__STOP ME__a ME__recit* NOT_bug NOT_bug_ME NOW NOW_WHAT_STOP NOW__OTHER NOW___LATER OUT_de START_. STOP__pelo TEXT_DAY_. TEXT_LATER TEXT_ME_AGO TEXT__in YOU__ME YOU___OTHER YOU__en YOU_know_LATER ^__at ^__laund* ^__repea* ^__to ^_cant ^_drivi* ^_mas ^_me ^_pacie* ^_salgo ^_someb* ^_voy aguan*_$ ahori*_conte* ampar* aqui__rato bottl* bug__UNTIL cine__$ come conte*_OUT conte*_salie* corta*__pelo creek_is de_animo do_over dont__me el el__$ el_jefe en__cine en__medio es_buen horse* hoy hoy_si in_# in_ten jamme*__$ la_guagu* la_novel* math_# my my_banda* no__ahori* no_tengo ocupa*_$ off_$ one__baby pacie*_que planc*_y quema_OTHER quier*__ahora runni*_DAYT se se__junta* sleep*_to tarde_$ texte* the__call the__tech till time__now tome__no too__PERSON try_at wait_one windo*__$ y_OTHER
-1: #_DAYT #_tonig* ._ME_NOT ._OTHER .__DRINK .__ME ALMOST__. BYE CALL_to CAN__CALL HOME_ME KIN LATER_de MEANS ME_CALL ME_STOP_OTHER ME_TEXT_YOU ME___ME ME_al NOT___NOT NUMBER__NOW OTHER__con STOP STOP__ME TEXT___LATER UNTIL_LATER YOU YOU___TEXT ^__i ^_conte* ^_meeti* ^_ok a__right about__LATER ahi anywa* are can churc* cuand*__$ en__# en__OUT espec* every* food hasta herma* look my__today night now_$ oh out podri* que real so__ME the_churc*
-2: #__NOT #tel ._ME_BUSY ._NOT ._NUMBER BUSY_BUSY CALL__in CAN__TEXT GO___ME HOPE HURT KILL KIN__# ME_KIN ME_OUT ME__ALMOST NOT_BUSY NOW_._NOT NOW_YOU NOW_YOU_CALL NOW_estoy TEXT_# TEXT__on TEXT_mas YOU_NOT ^__hold ahori*_$ as__as at_BUSY_UNTIL bien bus but_ME de_OTHER digo__$ en__DAYT got hace hey least llego me_pregu* mejor mysel* now__$ quita* said sleep there this with wont
-3: ._TOOK .__CALL ALMOST ALMOST_. LIFE ME ME_KILL ME_KIN_ME ME_MINUTES ME__mas NOT_TEXT NOW___ME NUMBER_# OTHER_BUSY_. OTHER__OTHER STOP__NUMBER STOP__en TEXT_ME_at TEXT___NUMBER WANT__. WHAT_YOU algui* all audio be cocin*_$ conte*__$ en__manan* esa five great ha in_ME jale_$ las phone schoo* the traba* verda* work
-4: #__the ._NOW_YOU ._YOU .__KIN AGAIN_on BODY BUSY_# BUSY_at CALL___BUSY CALL___LATER CAN__ME JAIL__. LATER_BUSY ME_LATER_DAYT OTHER___OTHER TIME YOU___LATER ^_al at__NOT been bus__# en__OTHER guy hasta__$ i las_TEXTS long mas_tempr* now_on paz prett* sec__$ shoul* the__UNTIL they worki*
-5: #hour .__NOT AGAIN___LATER AGO CALL__LATER GO ME__AGO NOW__ME NOW__TEXT NOW___NOT OUT__. TEXT_YOU_DAY TEXT___DAYT WRONG ^__minut* ^__pero ^_later ^_ya ^_you anyth* baja be_here end estoy_bien if is jaja_$ la mas_$ me_$ much o puedo_conte* to_talk todos went you your
-6: CALL_AGO CAN DAY___YOU KIN__ME ME__WHAT NOT__digo OTHER_CAN THREAT UNTIL_the ^__estoy ^_the a_# algo alrig* bit busy__$ class como count* de_DAYT dos es esper* from_NOW home_i house ill_text it messa* que__pregu* reall* son would your__$
-7: ._ME_KIN AGAIN_LATER_# AGAIN__. HOPE___CALL IF ME_TIME ME__HOPE ME___GO TEXTS_. are_YOU conte*_hoy dame__CALL del__ME just mande* on_LATER por pregu*_$ run sabe see tele texti* to
-8: #__en BUSY__NOW DRUG HURT_. LATER___OTHER NOT_TEXT_ME NOW___TEXT TONGUE TOOK ^__ill ^_got at__inste* could dias dont_ask en_# is__ME nada
-9: # AGO_. AGO_YOU PERSON SICK TEXT_the ^_se asi bette* but every feel i_cant la_junta manan*_te okay soon_$ telef* thank* that
-10: #_$ ._ALMOST ._ME ._NOW_ME ._WANT CALL_al DETOX GO_al ME_GO ME__ME ME_be OTHER_. PAST TEXT__at ^_and ^_hasta a__BUSY at__UNTIL have para pero ser so some well you_can
-11: #_inste* ._CALL_ME .__PERSON BUSY_DAYT CALL NOT NOT_mas NOW_en TEXTS USE and antoj* for him lol_$ luego_les ya
-12: ._WHAT BROKEN BUSY__# BUSY__OTHER CAN_conte* KIN_NOW ME_. ME__TEXT NOT__NOT OTHER OTHER___DAYT OTHER___LATER a he y
-13: #_DAY BYE_. DAYT_GO LATER_NOW_. ME___NOT NOW__# OTHER__# WANT YOU_CALL_. con estoy__NOW good new no_ando yeah
-14: NOW_on STOP__. ^_llegu* dan more of siemp* todo
-15: CAN_be DAY__LATER OTHER__en graci* haha marco thats to__LATER to__later yo
-16: CALL__estoy DRINK_. NEW REMOVE este
-17: WHAT ^__hora de_OTHER_DAYT how in__DAY
-18: ._ME_NUMBER CAN___YOU LATER___NOW
-19: de te_marco
-20: #__# DRINK_NOW or to_TEXT
-21: #__la DAYT__# DAYT__TEXT GO_a its the__NOW
-22: AGAIN_. mande*_me we
-23: NOT_YOU from was
-24: ALMOST___BUSY HELP a_sec puede*
-25: DAY ahora_estoy
-26: #_# NOW_#
-27: YOU_LATER_.
-28: LATER_LATER timbr*
-29: up_ask
-30: la_manan*
-31: porqu*
-33: ando_bien
-35: ^__drivi*
-38: te__luego woke__ask
-39: HOSP
-42: WHO
-49: MEANS__NOW
""",
    "change_time": """
50: #_works #hour TEXTS__las ^__mine at_bedti* las_nueve mount*__NOW sea__OTHER set__for sunup_$ tipo_#
49: ocho_en
48: ^_middl* mas_tempr*
46: OTHER_una tan_DAYT
45: it_back
44: hour
42: move
41: ME_REMOVE_ME a__diez that_hour
40: #_is ^_make mueve*
39: los_dias pm
38: TEXT__anoch* ^_moved in__TIME otra_hora tarde_a
37: de_DAYT inste* like_# make__# swap_me
36: UNTIL_# daily horar*_$ mejor muy__$ y_media
35: NEW_TIME NOT__las NOW_on ^_sunup first_thing wld
34: ponga*
33: at_# at_night it_comes medio_dia nine too_DAYT
32: TEXT__TIME antes
31: NOW_YOU a_later
30: #hour_one CAN_ME_pick media_$ prefi* the_kids
29: #hour_NOT adjus* la_tarde* thats_AGO_ME
28: WANT___TIME a__ocho befor* do_# dont_work medio_DAY past_eight tempr*__$
27: ^_a after_# muy_DAYT que__pregu* text
26: ^_mande a_OTHER_DAYT a__doce my__time siemp* the_phone
25: ._DAYT NOT__AGO WHAT_es ^_ahora dialy* doce_$ from__aroun* la_manan* las_# las__ahora posib*_recib*
24: CAN_ser DAYT KIN_every_DAYT ^_de about_# menos noon the_day you__yours
23: ME_._TEXT STOP_with TEXT__KIN WHAT_TEXT ^_al but_CAN diari* early_$ every_day hora is_good me_acomo* media* phone* pleas* ser_a
22: CAN___NUMBER DAYT_from ME_OTHER OUT_de STOP__it TEXT_AGO am_$ best las__$ las_cinco medio* not__early now_on now_so thats_AGO
21: #_si ME_WANT_DAYT ME___AGO OTHER_DAYT ^_set after* de__escri* dont__the en_adela* like__$ mejor__la
20: CAN___AGO ME_up TEXT__las ^_prefi* alway* befor*_work bette*_$ can__start de_eso eveni* good_$ lunch* lunes me_queda midni* quart*_to switc*
19: #__be .__TIME BUSY_is CAN CAN__OTHER ME_convi* NEW__to ^_move are_bette* check_in despu* earli*__this is_there las_manan* mande* me_convi* mejor__las my_time past send to_# una__despu*
18: DAYT___ME NOW__a OTHER_TEXTS TIME ^__$ a_OTHER al_anoch* bette*_for come__# esa_hora here_on in__DAYT mas_DAYT medio*_$ mount*__now se_puede y_cuart*
17: #hour__you DAYT_inste* TIME_menos ^_push chang*__time de_DAY earli* from_here manda*_a posib* prefe* swap_ME to_lunch*
16: #_a DAYT_NOT ME_TEXT_up ME_despi* NOT__DAYT OTHER_DAYT_WHAT TEXT__DAYT WANT___YOU WANT__at ^__a ^_recor* ^_ya fix it_DAYT llega morni*__get of__day para wake
15: #_OTHER_REMOVE #__TEXT DAYT_ME_BUSY DAYT__WANT NEW_LATER NEW_ME TEXT_ME_at ^__want ^_despu* ^_una a__TIME baby cambi* chang* do i_pick las_diez manda*__las para__manan* pasen* salgo_del tarde__$ work
14: ._ME_WANT ._TIME CAN___NEW DAYT_de ME_DAYT_. NOT__a NOT__the OTHER_TIME ^__manan* ^_ponme after and_NOW cuand* i__when las later llega__tempr* manan*_$ pleas*_not ponga*__las so_DAYT to_DAYT
13: DAYT_do GO_forwa* KIN_TIME_. NOW_estoy TEXT_antes TIME__WANT ^__moles* ^__rathe* ^_es ^_swap befor*_# bette* come dia_$ esa for_#hour for__$ i_sleep las_DAYT later_in of__ask ponme to__#
12: #_que DAYT_CAN NEW_de_TIME OTHER_NUMBER WHAT__a WHAT_a a_eso ahi de_NOW de__$ do__NEW estoy_dormi* every__$ im_aslee* la__$ las__IF make_it night* ones perma* por__DAYT recor* tan
11: #_NOT #__good DAYT_WANT KIN_every TEXT_ME_a TEXT_al TEXT_at ^__la a_OTHER_TIME del__$ duerm* en__DAYT every*_$ favor_$ hours is_bette* move_it noche__que not__# or__$
10: #__bette* #_or ._DAY DAYT_is KIN__. ME_STOP ME_acomo* NEW__TIME NOW_NOT_a TEXTS___DAYT WANT___BUSY ^_por chang*__$ come_at de__# diffe*_hour esta_bien for_# id_answe* id_rathe* levan*__$ lonch*_$ middl*__the mover__TIME need__earli* recor*__las so_TEXT_ME tarde tarde_ya to_#hour
9: ._NEW AGAIN_TIME DAYT_ME DAYT_TEXTS DETOX__# LATER___ME NOW_en TEXT TEXT_it TIME_. WHAT__las YOU__IF ^__#hour ^__noche ^_can ^_en eveni*_$ for_ME it madru* not para_ME ponme_a puede__$ sea ser__las shift siemp*_$ so there_a too__$
8: #__do ._AGO ._WANT ._WHAT DAYT_TIME DAYT__BUSY DAYT__bette* DAYT_for DAYT_for_ME ME_los NEW NOW__adela* OTHER__. ^__los ^__para ^_como ^_late ^_vos adela* agarr* at__inste* eight es_WHAT esa_TIME fabri*__y go_back here__$ horar* id it__# manda mejor_$ morni* muy_tarde ocloc* oscur* ponme__las put_me se_CAN tempr*_$ the_TIME to__$ to_milk
7: #_and ._CAN .__CAN CAN_YOU DAY LATER_# ME__CAN ME___YOU REMOVE_NUMBER_. WHAT_. ^__it aroun*__$ b__$ be__$ day_pleas* days de_hora durin* escri* favor from going_forwa* half_past halfw*__is hora_$ me__tempr* milk_$ mueva* not__$ puedo_ver thats_when the__$
6: #__CAN #_here ._WANT_WHAT .__AGAIN .__DAYT CAN_WANT CAN_a CAN_it DAYT__TEXT DAY__ME LATER___DAY ME_KIN_. NEW_TIME_. TEXTS TEXT__at TIME_NOT WANT WANT_WHAT ^__de ^_eveni* ^_mount* ajust*__TIME cambi*_me dia dos_TIME eso from_NOW in__after* mensa* monda* moved_to now otra_$ prefi*_conte*
5: # #_#hour #__LATER #_so #hour_pleas* ._ME_GO .__OTHER .__TEXT CAN__be DAYT_WHAT DAYT__ME DAYT_mejor ME___TIME ME__las NEW__. NOT_so_DAYT WHAT__TEXT ^__hora ^__muy ^_no ^_not ^_too a__ninos a_diffe* a_medio* alway*__me amane* cada could_you dayli* de__fabri* durin*_work en__turno escri*__a hacer*__DAYT it__$ kowal* la_fabri* la_noche las__mejor los mi_$ need no_longe* puedo rathe* take text_in thats__id the__WANT til_# wake__my
4: #_NOW #hour_$ .__BUSY BUSY__# DAY___ME DAY_a ME_. ME_BUSY ME_queda NOT_ME NOT__. OTHER_DAYT_porqu* TEXT_HOME_about ^__me ^__medio* ^__puede* ^__the ^_bump bump_ME can de_# de__tarde dont en_vez half__eight is__$ kindl* kowal*_$ las__WHAT me_despi* moles*__OTHER on__BUSY para__OTHER por_OTHER_DAYT prefi*_en puedo__el que_sea schoo* texto y_HELP
3: #__de #hour_WANT #hour__#hour ._LATER .__ME DAYT_. DAYT_._TEXT DAYT__. DAYT__WHAT DETOX__is LATER__ME ME_TEXTS ME___BUSY ME__mas NOT_a OTHER_DAYT_mejor TEXTS___ME WANT_. YOU_. ^__las ^__tan ^__time ^__y ^_quier* ajust*_OTHER_TIME are__$ bus day_$ de__cena home_about it_# lo_pasam* mi mount*_TIME no__$ para_OTHER_DAYT pasam*__las pleas*_$ por__manan* pregu*_me seman* senor* so__# tarde_$ tempr* thats_my the__like these tipo una_$
2: #__here #_would ._CAN_ME ._TEXT .__DAY .__TEXTS AGO_ME CAN_TEXT CAN_ver DAY_. GO_al_BUSY HURT_it_AGAIN IF_. ME_NEW ME__the ME__to ME_a ME_break OTHER__de TEXT__aroun* TEXT__the WANT__durin* WHAT_sea ^_# ^__cambi* ^__tempr* ^_quisi* ^_this ahora_en al_amane* anymo*_i at__$ best_$ bien_$ can_we do_DAYT dos_horas durin*__# in_bed me__manda* mejor_a my_phone para__# ponga*_a puede* put tarde* tempr*_me the_KIN to_like work__or works
1: #__$ #__take ._YOU .__NEW AGO__DAY AGO__answe* BUSY_._DAYT BUSY_so DAYT_senor* IF_CAN IF_OTHER LATER ME_TEXT_en ME__GO NOT_#hour OTHER_fabri* REMOVE_ME TEXTS_LIFE_up TEXTS__# TIME__. TIME__ME WANT__TEXTS WANT__senor* WANT_the ^_#hour ^__puedo ajust*_OTHER ajust*_la al_OUT and_now bed__# do__$ duerm*_$ go lo mande_me me_llegu* morni*__bette* no_good noon_is numer*_no of__$ on_$ para_OTHER podes put_it rathe*__from so_TEXT swap text_befor* the__house tomo una_TIME vez_de wrong y__$
-1: #_AGO #__the #_to ._BROKEN BUSY___DAYT DAYT___DAYT DAYT___OTHER DAY__# DAY__. IF_ME ME_TIME_. ME_WANT_to ME__# ME__YOU ME__in NEW__NUMBER NOT_CAN NOW_. REMOVE TEXT___ME ^__am ^__you a_DAY all also animo cambi*_la class dinne* littl* mejor_ya more_WANT no_puedo on prett* right rutin*_$ sent tengo_que well
-2: #__# #__ME #__NOW .__LATER .__NOT DRUG ME__TEXTS NOW_NOT OTHER__OTHER OTHER_de TEXT__AGAIN TEXT___AGAIN WANT___ME YOU__a as detox grupo herma* im__# in is noche_$ of rutin* then tonig* up va would
-3: #__NOT ._ME ._USE .__ALMOST AGO BUSY__TEXT ME_da NEW_OTHER TEXTS_. ^_ahori* a_BUSY asi con de en for i_send keep las_TEXTS manos mejor__NOT mood noche* por reall* what
-4: #hour_in ._NEW_OTHER AGO__# CAN__YOU CAN__mejor GO GO___BUSY HOPE KIN LATER__. MEANS ME_LATER ME__NEW ME__para OTHER_DAYT_. OTHER__YOU TIME_._DAYT WANT_ME WANT__. WHAT YOU ^__# ^_at ^_la ^_salgo an and_ME ask becau* comer como_siemp* conte* del estoy ganas me_after me_da ok tengo_WHAT thoug* to toda
-5: #__OTHER BUSY__ME LIFE OTHER_NEW OTHER__y TEXTS__ME TEXT_. WHAT___OTHER ^_my buena* count day_like de_antes early el even feeli* fuert* getti* lol_$ mejor__no same say se_ME so__$ sola tarde_por this y
-6: ._START BROKEN BUSY__las DAYT_to ME__DAY ME__a NOT__ME OTHER__# USE ^_ask ^_chang* ^_el ^_las ^_mi a_# ahori* discu* escri*__esa escri*__mas esta i is_ME let levan*__DAYT much
-7: ._OTHER HURT IF_ME_TEXT ME__ME NOT OTHER___ME a es_OTHER if la pleas*__me text__after
-8: DAYT__# DRINK OTHER TEXT_DAYT TIME__DAY ^_so at_BUSY escri*_me hay mejor__en para_siemp* thing*
-9: #__my ._NOW DAYT___LATER GO_a KIN_las ME_CAN NOT_TEXT NOT__TEXT START ando antoj* do_YOU haha the
-10: #__la BODY HOSP KILL ^__que ^__up have hit it_$ llega* mucho or that
-11: #_TIME DAYT_y ^_manan* hoy still
-12: #__DAYT ALMOST KIN__las ME_KIN OUT TEXT___DAY YOU_CAN but good_DAYT ill pregu* tempr*_a tomor*
-13: #tel DAYT__at OTHER___OTHER TIME__OTHER at_#hour early__$ in__LATER manan*__a o other tengo the__BUSY
-14: #_DAY BUSY_TEXT NOW un
-15: #hour_so ._ME_TIME CAN___ME OTHER__es SICK WHAT_TIME este in_BUSY las_#hour por__tarde te
-16: JAIL PERSON__ME STOP UNTIL got how its its_#hour so_ME up__DAYT
-17: #hour__the MINUTES ^_it ^_pregu*
-18: ^_llegu* manan*
-19: ME_las PAST WANT_to and voy
-21: #_LATER CLINIC PERSON like
-22: ^__levan* just
-24: BYE WHAT__. in__$
-25: AGO_#hour
-26: ._OUT PROGRAM
-27: DAYT_# WHAT__en
-28: again was yeah
-29: llego mejor_NOW que_hora
-30: TOOK this_DAYT
-31: numbe* will
-41: TONGUE
-42: CALL
-43: NOT___TIME
-45: junta
""",
    "help": """
50: #_did ^_infor* a_bed a_medic alto__OTHER are__choic* como__cambi* como_funci* compu_$ eres_una es__gobie* estoy_habla* infor*__PROGRAM menu need__hand perdi*_con pongo pull__what quier*_decir se_refie* that_CAN_YOU to_reply tranq una_mano
49: cobra*
47: opcio*
46: count__ME numbe*_or
45: de_proba* mi__mande* so_# usted*
44: de__HELP quien*__$ you_charg*
43: me__mande* quier*_saber
42: WANT_PERSON_. WANT__hand WHAT_MINUTES_algo befor*_he como__anoto of__thing que_signi*
41: MINUTES__esto ^_auxil* ^_optio* aprie* do__text mis_respu* slip
40: WHAT_pull ^_ayuda ^_wats do_ME is__free paro primo__$ whats__#
39: ^_is cost__anyth* dont_under* la_escal* poner
38: #_what BROKEN_or CLINIC_NOW_. DAYT__answe* TEXT_OTHER_. TEXT_YOU_.
37: JAIL__esta ME_WANT_an ^_cuant* esto respu* rogel* tecla the_scale
36: ME_STOP_MINUTES ayude__por echas hago hows_this info my__see no_entie* puede*_ayuda* puedo_poner soy__KIN
35: #__or 911 KIN__los WHAT_conte* YOU___ALMOST en__orden info_$ someb*_im
34: ME_MINUTES_. ^_cobra* cuant*__$ estoy_CALL machi*_$ para__KIN
33: #_to DRUG___HELP IF_NEW_de ME_HELP_a ME_KIN_TOOK WANT_CALL_# WHAT_for_OTHER WHO___TEXTS WHO__esto ^_vos optio* pongo_$ separ*_$
32: TEXT_#_NUMBER ^_am como_respo* one__first put_$ si_conte* the_stron* wats
31: #__whats CAN_this NUMBER_o i__yeste* la__ayude* much_is o on_there
30: ME_TOOK_OTHER STOP__AGO ^__grati* answe* conda* conte* doy nueve_es on__daily siend*_un the__STOP
29: HELP_por ME_NOT_TEXT ME_TEXT_todos UNTIL__WANT bien__HELP cost good__is menu_$ much__it palab* progr*__this the_direc* think__# what_to
28: #_asi #_es NOT_enten* WANT___STOP ^_do ^_from ^_hows cuant*_manda* cuest*_$ help__a is__confi* le_entie* malo numbe* opcio*_$ runs se_conte* un_dia
27: #_spine ._HELP ME_ofici* NOT_CALL WHAT___LATER WHAT_orden YOU__the a_donde aca__se ayuda_no come_get compu*_$ mi_mujer point__the si_hoy sure_what under*__quest*
26: CAN__BUSY IF_NOT WHAT_es enten*_la expli*_me instr* lo_puso los_numer* maqui*_$ mi_tambi* paga_$ signi*__$ some_HELP whats__for work_this
25: #_means AGO_uno BUSY_HELP_ME CAN___USE HELP HELP_ME_ME HELP_NOW JAIL___OTHER NOW_WHAT OTHER_mas STOP_WHAT WHAT_ALMOST_WHAT WHAT_se ^_discu* donde__me espum* set to__AGAIN
24: ._SICK_HELP BUSY__ME IF__de KILL_HELP ME_JAIL OTHER_puso WANT_HELP ^__coman* asi_se de_WHAT do__type girlf*_oded hacen_YOU lo__escri* ocupo__$ para_START robot_$ talki*_to todav*_me verda*_del you__robot
23: #_is ME_put ^__ayuda* ^__oiga ^_are ^_es ^_expla* call__polic* can__help does does__# dope el_# even__this good_or it__UNTIL lado priva* se_puede
22: ALMOST__WHAT HELP_WANT NUMBER__mood OTHER__en TEXT_PERSON_. WHAT_are_TEXTS ^__ver al_# al_juez ayude* bathr* dos_NUMBER esta__ME este_PROGRAM favor_calle from__clini* lado_$ lee numer* real__one save__ME tengo_que what__this wrote__on
21: ME__here MINUTES_for NOT_se TEXT___SICK WHAT_AGO_. a_WHAT cada_TEXT el_cero es_mucho ganas_o hours_is i__now is__askin* lo_cambi* polic* quier*__WHAT say__$ scale se_usa these vez_de worst
20: CAN_ME_TEXT GO__KILL IF_conte* ME_USE ME_una WHO___CALL ^__usted ^_esto ^_son algo ayude_me clini* de__# de_aqui don donde entra_el esto_cuest* is_# it_run nurse por_cada quien__lo the_JAIL this_TEXTS_BUSY to__tonig*
19: #__for ALMOST__CALL CAN_ME_say NOW_OTHER OUT___OTHER PERSON_WHAT_ME WANT__CLINIC WHAT___PROGRAM WHAT___TIME ^__daugh* ^__les churc*_$ conte*_con cuand*_uno dunno__to guy_like means neces* orden_$ que_hago rundo* sirve someb* to__like
18: ._TOOK_ME ._WHO CAN___WANT CAN_to DAY___ALMOST ME_answe* PERSON__to SICK_PERSON_. WHAT_TIME_ME a_DAY auxil* con__TEXTS cual_de del_# expli* happy_$ medio_punto my_husba* proba*_offic* texti*_i the__bathr* this_cost tomo verda*
17: AGO_OTHER CAN_YOU_do HELP__. HELP___NOT ME__colon* NOT__# NUMBER_WHAT TEXT_YOU ^__habla* a_list algun ambul* anoto best_for como_cambi* compu cravi* digam* do__tell esta_TOOK expla* favor forgo* guy_WANT_ME le letra* lo_maxim* might__have mood_and more__have o_NOT prime*__animo this this_PROGRAM this_about to__WANT to_answe* una_manit* ya__doy zero
16: CAN__HELP CLINIC_NOW DRUG_NUMBER HELP_. HELP_ME KIN_OTHER KIN___SICK NOT_YOU SICK__WANT TEXT_todos WANT__CAN WHAT__is WHAT__the ^__lost ^__puede ^_ocupo antoj*__ME dura__de este__$ grati* how my__help o__# of__bots or pasa pleas*_$ que_tendr* respo*_$ servi* this_$ with_ME
15: #__AGO #_good GO_OTHER_BODY ME_in NOT__WHAT WANT___NOW WHAT__hay WHAT_coman* ^__leen ^_si ^_whats algo_$ ambul*_pleas* are_ME both by__way de_crisi* empez*_$ en_vez hes i__words i_send i_talki* it__CLINIC it_work llegu*_el lo__verda* mano mood__and por__$ puedo que_coman* send text_$ use_this words you_want
14: #__mucho ._DAY_TIME ._UNTIL_AGO ._WHAT HELP___ME IF_IF_. IF___ALMOST ME_have PERSON_. TEXT_# WANT_PERSON ^__am ^__signi* ^__ven ^_mande* about_$ and_WHAT cada_cuant* cambi*__hora come_TEXT con__WHAT confi* confi*_$ diffe*__$ does_mood el_cravi* es_bueno eso estos_TEXTS for_WHAT happe*__ME list_of lo__$ mi_primo need no_reacc* oiga_YOU one__OTHER outfi* puse que__siend* real sent these_come ton__it verda*_$ yeste*_$
13: #__apt ._HELP_OTHER BUSY_NOT GO___ME IF_ME_DRINK ME__HELP ME__an ME__con NOT_WHAT_. OTHER_WHAT_ME WHAT WHO__TEXTS WHO_lee YOU__ME ^__pull ^_y bot_$ coman*__$ could_use cuant* did_yeste* goes highe* i_say mande*_me matar me__mano messa*__am pregu*__$ prime* right_$ robot se__$ sobre*_mi tell the_BUSY the_numbe* think_is uno__$ van__cobra* work_$
12: ._CAN ._ME_CAN .__WHO CAN__reply HELP_OTHER KIN_OTHER_animo KIN__TEXTS ME_OTHER_mano TEXT_. TEXT__REMOVE WHAT__KIN WHAT__tengo WHAT__this WRONG___NEW ^__me ^__tendr* again_is ayuda_$ cada__manda* call de__llegu* dos_numer* el__$ es_WHAT_NOT esto_lo esto_me for_these have__direc* help__im here_$ krato* la_segun* mando might_i pull_$ put que__aprie* real__what saldo sale type una__WHAT up_ME_MINUTES who_reads work__$
11: #__is ._WHO_MINUTES CAN___BUSY HELP__OTHER LATER__. ME_ALMOST_. ME_NOW ME_WANT_HELP ME_exact* NOT___OTHER NOT__air NOT_to NUMBER__that SICK_PERSON STOP__WHAT TEXTS TIME_ME TOOK_ME WHAT_NUMBER WHAT_quier* ^__$ ^__dont ^__tengo ^_help ^_para ^_sobre* conte*_a dando de_# de__tecla decir este_servi* for_$ good__# how__times it__IF late lette* numer*_$ numer*__$ o__OTHER ocupo paso pleas* por__TEXT por__calle pregu*_$ ray se_USE set__with stopp* this_now throu* use__$ werk whats__and who_runs
10: #_WHAT #_and #_the ._ME_HELP ._SICK BODY__ME CAN_TEXT DRINK__DAY DRINK__y KILL_ME_. ME___CALL ME__del ME__una NEW_. NOT_YOU_se OTHER__o OUT_cold TEXTS__NOT WHAT__ALMOST WHAT__IF WHAT__conte* WHAT__to YOU__and ^__entie* ^__una ^_does ^_el ^_will advic*_CAN algui* and__what any_help apt__$ bad cada__$ cost_me dicen forge*_$ hacer_ayuda half help__here help_he hon i_answe* is__OUT like__or los__$ lost me_exact* nada_mas need__$ one_goes por_WANT_CALL tengo__ALMOST text the__OUT there_$ this__real to_# van which_numbe* will__run ya_$
9: ._CALL ALMOST__is CALL__OTHER CAN__clari* IF_so ME_BUSY_NOT ME_NOT_WHAT ME_START_. ME___TOOK ME__the NEW__LATER NUMBER___WHAT OTHER_NEW OTHER__al OTHER_escal* PERSON_real WHAT___TEXT WHAT___TEXTS WHAT_all ^__im ^_need ^_opcio* ^_so ^_soy a_OTHER best broke__nose churc* cravi*__$ crisi*_$ day era es_grati* first habla*__un help hombr* infor*_$ komo low nine_is no__$ o__$ out_cold que__usted* se__respo* tell_ME the_# the__one this_lol this_thing toca__$ uso__$ usted__tiene what_do ya__llegu*
8: #__to #_a ._WHAT_OTHER .__SICK 911_$ BODY__. CAN___CAN GO__. GO_in IF_ME KILL_ME KIN__favor* KIN_is ME_do NOT__OTHER NOT_enten*_OTHER NOT_tengo SICK TEXTS_ME TEXT__SICK WHAT_ALMOST WHAT__este WHAT__goes WHO_reads YOU___KIN YOU__wheth* YOU_do ^_algui* ^_pleas* ^_yo agarr* back_$ bueno compa_$ de_gasol* direc*_AGO dos enten*_OTHER entre__y eso__# exact*_$ favor*_or go hour i__under* im_new is__# is_zero just__$ la_mano las__$ linea_de might_ME now or_NOT pleas*__polic* pull que_escri* que_numer* que_tengo quier*_matar right seno she_broke suici*_pleas* suppo*_to to_TEXTS ver__que what__as where__ME y_NOT
7: #__good #_oiga #_or ._DIE_WANT ._WANT_PERSON ALMOST_. CAN_ME CAN__medio CAN_do_ME ME__MINUTES ME_to MINUTES NOT__se OTHER__GO OTHER_bots OTHER_is PROGRAM_. TOOK__OTHER WANT___NOT WANT__or WHAT___NUMBER WHO_runs YOU_MINUTES YOU__with ^_me ^_neces* ^_que ^_quien a_WHO a_compu* ayuda*_$ bien by_the cobra*_por come como como__usa count_im de_numer* digam*_que doy_mas es_OTHER eso_de for_AGAIN for__exact* get_air grati*_$ high house how__reply infor* infor*__progr* is_good it__throu* le__aqui maqui* matar__ayuda me_anoto mean_by mi_ofici* my__punch* ninos not__# numbe*_suppo* otro__$ progr* progr*_pleas* put_# que__$ que_opcio* se_usar shoul*__answe* to_BROKEN to_ask un_numer* want__die who__these
6: #__NOT ._NOT_WHAT ._TEXT ._WANT ._WANT_HELP ._WHO_TIME ._YOU_TEXT .__WHAT ALMOST_de BROKEN__PERSON CAN__do HURT_ME JAIL_OTHER JAIL__ME ME__STOP NOT__mas NOT_reacc* NUMBER_suppo* OTHER___WHAT OTHER_mano SICK_WHAT TEXT__WANT TEXT___NUMBER USE USE__ME WHAT_NUMBER_es WHAT_YOU_WHAT WHAT__TEXTS WHAT__esto WHAT_tendr* WHO_BUSY WHO_MINUTES YOU_with ^__infor* ^__uso ^__you ^_no ^_not a_PERSON again am__talki* anoni* ayuda ayude*_me bill cambi* corri* cual__las cuant*_GO es face__it for_mood i_write infor*_por kien_manda llegu*__texto* lo mano__que my_house my_minut* numbe*__two o__ALMOST oiga or__littl* or__perso* or_one over paga perso*__compu* quita* real_human save__i se__esto sees_these send_$ shes that__DRUG the__WHAT the__texts the_clini* the_good these_$ this_OUT tiene* time__this to_TEXT una_pregu* up__ME wont you__wheth*
5: #__se #__think #_y ._NOT_YOU CALL__CAN CAN_YOU CAN__fill ME_BROKEN ME__TEXT ME___BODY ME__mano MINUTES__. MINUTES__this MINUTES_algo NEW_ME_NUMBER NOT___TOOK NOT__to NOT_se_USE OTHER_WHAT_TEXT OTHER_animo OTHER_has OTHER_maxim* SICK_._ME TEXTS_. TEXT__up WANT__HELP WHAT_NOW WHAT___ME WHAT__siend* WHAT_count* WHAT_mas WHO__TEXT YOU_a_BROKEN ^__this a_numbe* a_quien al__$ al__HELP answe*_$ any__for ayude can__say can_i como__respo* como_conte* cost_ME count* de_OTHER entie*_lo es__$ esta even__nothi* forgo*_how go__$ hay human_$ i_dont if in__$ la_bomba las_ganas late__answe* make__BYE me__bien mean mensa* nine none numbe*__that oiga_usted on_DAY one__DAY or__$ orien* que_orden send__$ si__despu* signi*_el tambi* the__$ you_peopl* zero__ALMOST
4: #__WHAT ._CAN_ME ._OTHER .__HELP .__KILL .__NEW CAN_OTHER_USE DRINK_ME IF___NOT KIN_. LATER_. ME_NEW ME_WHAT ME_WHAT_. ME__BROKEN ME___DRUG ME__en ME__to NOT_BUSY NOW_NOT OTHER___TONGUE OTHER__de WANT___ME WHAT_NOT_tengo WHAT_PROGRAM WHAT__NUMBER WHAT__TEXT WHAT_hago WHO YOU___ME YOU__esto ^__# ^__call ^__es ^__si ^__un ^__wey ^_del a__$ a_day any_HELP apure* cada__GO clue conte*_$ de__ALMOST do do__ME does__work dura_esto entie* esto_$ ganas have_TONGUE_CALL heart i__$ im it_BUSY la__$ las_instr* me mood_WHAT norma*_to numbe*_for pagar_algo puede__lo salir_de sees_TEXTS send_my text__$ the__what to_ME to__$ under*__$ va__$ what what__cravi* what_i where__i y_WHAT zero_NOT
3: ._ME_KIN AGO_. BROKEN_. CALL__por HELP__conse* HOPE_ME HURT__OTHER ME___DRINK ME__bien NUMBER_. OTHER_TEXTS_. SICK__SICK SICK__san STOP_DRINK STOP__ME TEXTS__bigge* TEXT___BUSY TONGUE__CAN WANT_ME_. WANT___WHAT WHAT_. WHAT_YOU WHAT__# WHAT__WHAT WHAT__YOU WHAT___NOW WHAT_de YOU__a ^__asi ^__esto ^__i ^_can ^_one ^_vale ^_walk a_# and_what apure*_$ best_or chang*_my charg* de_santa do_$ do__chang* eche es_$ esto_de hago_con happe*__i he husba*_how im__man in__dorm infor*__WANT it__broke kill__$ komo_OTHER las_ALMOST me_expli* narca* numer*__el otro_lado proba* puedo_manda* read__good say_# se_manda stron* the_BUSY_BUSY the_DAY_NUMBER the_card this__ME this__what this_work to__every to__here what__i what_is you__set
2: # #_al ._BROKEN ._KIN ._ME_STOP .__IF .__TOOK .__YOU BROKEN__nose CALL_for_ME CAN__YOU DETOX_. DRUG_. ME_BROKEN_the ME_OUT ME_REMOVE ME_TOOK ME__DRINK ME___HELP ME_a NEW_OTHER_TIME NUMBER__NOT OTHER_DAYT OTHER__. OTHER__perso* OTHER_cero OUT__this OUT_de TEXT TEXT___DAY TEXT___WHAT USE__. WANT__OTHER WHAT__OTHER WHAT___AGAIN WHAT___WHAT WHAT__aprie* YOU_TEXT_. ^__que an_ambul* and_ME_NOT ansia_$ antoj* asi__manda ayude*__$ can de_STOP_WHAT discu* does__mean door el_animo em es_eso esto__de gasol*_de hace hacer in__CAN mal me_whats month*_becau* neck no_tengo nose__a once_more one_$ prime*_$ puedo__$ punch*__in put__and quier*_morir real__WHAT se_CAN sirve_$ son speak*__my tengo the_NEW the__numbe* the__once the_hour this_BUSY todos__dias whats wrote_#
1: #__OTHER #__de #__lot ._DAY ._ME_TEXT ._YOU .__NUMBER .__PERSON AGO___ME CAN__USE CAN_do DAY_and DIE__PERSON GO__y HOME_TEXT_HELP IF IF__miss JAIL_to MEANS_. ME_HOME_TEXT ME_SICK ME__. ME__AGAIN ME__TOOK ME___AGO ME___TEXT ME__in ME__por ME_famil*_CAN ME_supos* NEW_lado NOT__CAN NOT_tengo_ALMOST NUMBER__. NUMBER__two OTHER_USE_this OTHER__OTHER OTHER__es OTHER__gurgl* OUT__ME PERSON SICK_WANT TEXT_TEXTS_. TEXT_to_ME TIME__supos* TIME_a WHAT_does_ALMOST WHAT_tengo WHAT_the YOU_MINUTES_ME YOU_WHAT YOU__aqui YOU_have_TONGUE ^_# ^__does ^__hombr* ^__mas ^_a ^_como ^_i ando aqui bomba_de clini*_$ con__$ cual day_$ de__NUMBER del__$ del_progr* dont_get eso_se famil*_CAN first__mood for_again forgo*_CAN frien*_is girl__me good_WHAT he__gurgl* here high_numbe* i__# i_sent i_text if__miss is_gurgl* it_norma* los_TEXTS lot__a manda* manej*__$ me__hacer me_anyth* mensa*_$ mood_mean o__ganas od optio*_$ para__sirve para_conte* que_pasa soy tell_you to_USE_LATER to_right used whats_the who__sendi* works_$ would_he y__NOT yeste*
-1: .__TEXTS CALL__PERSON DAY_. DIE_. IF__o KILL_WHAT ME ME__NUMBER ME___WHAT NOT_a OTHER_TEXT PAST SICK_HELP_ME STOP__. TEXT___ME TIME WANT WANT_NOT WHAT__OUT ^__en a__NUMBER ayudo call_me carga* como_$ conve* corte do_IF do_ME_START does__help el_numer* esta__$ for_ME group hay__$ is__suppo* it it_cost ive les phone se_ME siemp* so_CAN someb*__$ somet* these__$ this_quest* ultim* wait
-2: #__es .__OTHER AGAIN_WHAT HELP__KIN HOME_. HOPE KIN ME_NOT ME_TIME ME__ME NOW NUMBER_AGAIN NUMBER__# OTHER_OTHER TEXTS_._WHAT TEXT__ME TEXT_the WHAT_TOOK YOU_es ^__al ^_it al an and and__$ anymo* anymo*_$ are chat dice does__HELP encer* es__ultim* good_numbe* is_ME is__$ is__thing mas mean_$ mood__# no_mande* of_TEXTS of__$ ok ok_# part perso*_$ presi* que_$ sobre suppo*__do thank* there thoug* tirar to_HELP took up very viene* what__# who_is with
-3: .__ME ALMOST___HELP CALL___PERSON CAN___LATER HURT__. ME_CALL ME_PERSON ME_WANT ME___PERSON ME___STOP ME_love NOT__IF OTHER_. OTHER_DAY_. OTHER___ME OTHER__in TEXTS__estoy TEXT__NEW TEXT__NOT TEXT_some WANT_to WHAT__de YOU__TEXTS ^__con ^__texts ^_took a_TOOK bebe being came como__$ date de_$ de__ME else este_numer* estoy las me_muero my__$ plan pregu*__estoy right_now shoot su super this_TIME to_help who__this
-4: #_ME #__ME #__pull ._STOP ._USE DAY__. DRINK KIN__WHAT ME_NOT_BODY ME_NUMBER_. ME__from NEW NOT_WANT NOT__ME NOT__WANT OTHER_ultim* SICK_. STOP_this TEXT__of WANT_HELP_with WHAT___NEW WHAT_esto YOU__. ^__and ^__my ^__to ^__was ^_la a_NEW cual_es de__KIN del desde didnt falta feel got help_me him hones* la manda__$ ni old para__NOT stop__$ texts to_STOP todo vez what_numbe* y_$ you
-5: #__$ ._HELP_ME ._ME ._NOT ._WHAT_ME .__USE BYE CAN_. CAN_YOU_TEXT ME_TEXTS NOT_ME_TEXT OTHER OTHER_NOT OTHER_WHAT OTHER___DAY WHAT__a YOU___NOW ^__who ^_los ^_this a a__# dios estan getti* going havin* lord nadie of on or_anyth* quien quien_es reach rent_$ right_NOW still then think_$ voy was y
-6: #_AGO ALMOST_# CAN__TEXTS CAN___TEXT HELP___OTHER KILL ME_HOPE ME__DAY ME___YOU ME__is REMOVE STOP_. TEXT__this WANT_WHAT WANT__TEXT WANT__with WHAT_NOT WHAT_a WHO_this ^_mi a_good and_CAN como_# es__WHAT getti*_a idea is_WHAT know lol manch* muy my_son mysel* pues ser sera talk_to than time un_arpon* well which
-7: CAN_CALL HELP_ME_NOT ME_TEXT ME__LATER ME__OTHER ME___NOW ME___TIME NOT__para TEXTS__CAN TONGUE WHAT_CAN WHAT__of WHAT__uno WHAT_un YOU__to ^__how ^_the bien_$ cai con dar espos* graci* in me_pleas* numbe*__this numbe*_is para__OTHER por que said tiemp* to to__PERSON too wrong
-8: #_$ #__TEXT .__NOT .__TONGUE BUSY CALL__ME CAN__ME CLINIC__ME HURT LATER ME__IF ME___CLINIC ME__with STOP__TEXTS WHAT__ME WHO_is ^_mood ^_she cance* compl* do__know inter* just long say why your
-9: #__IF ._NEW .__ALMOST KILL___ME KIN__. ME_KIN ME_START NOW__ME NUMBER___OTHER OTHER_DAY STOP WHAT__CALL WHAT__mas ^__a about domin* duerm* from good_NUMBER later pasti* the this_WHAT this_numbe* tomor* un
-10: #__how #_no .__GO GO__USE ME_. NUMBER_AGAIN_. OTHER_WHAT_es WHAT__o ^__in actua* cravi*_# do__WANT el helpe* helpi* hmm hoy last quien_manda remem* says thing*
-11: GO GO_a KIN_se NOT NOT___PROGRAM NOW_. OTHER__BODY arpon* ayer decid* entie*_nada han i_mean is_HURT jaja matte* pleas*__me quier*_que she tan thing would_you
-12: CALL_ME LIFE NUMBER_# START___ME WANT__con WHO_YOU de en into its more muero name oh pero salir_me send_to wow
-13: #_# ._NOW CALL__WANT HELP__the HOPE_. WHAT__SICK at can__get cost_$ herma* menos te ya
-14: #_ALMOST #hour .__AGAIN CAN___OTHER KIN__SICK SICK_ME WHAT__TONGUE YOU a__numbe* de_esto esto_no had haha have hijo_no is__ME peopl*
-15: #__ALMOST IF__WANT NEW_NUMBER OTHER___OTHER TEXT__AGAIN TEXT_esto WHAT__DAY WON ^__o ^_or be creo_WHAT do__ALMOST yeah
-16: WHAT_IF es_mejor eso_$ like thats to_CALL
-17: IF_OTHER YOU__OTHER ^__como ill reall* so
-18: ._ALMOST CALL DAYT OTHER__WHAT off text_me that
-19: ^_and bonit* numer*_que sus use_$
-20: START helps this_HELP
-21: ME__TEXTS NOT_BODY TEXTS_for WHO_es let_me
-22: NUMBER__the NUMBER__this but up_$ us
-23: CAN___STOP TEXT__TEXTS
-24: IF_PERSON would
-25: ^__what they
-26: .__DAY
-27: NOT_de YOU_pongo ^__that
-28: NUMBER___CLINIC creo_que hago__GO
-30: DAYT___WHAT mi_numer*
-32: ME__las
-33: ._ME_USE
-36: HELP__SICK
-39: dio
-40: we
""",
    "opt_in": """
50: CAN__rejoi* ^_inici* ^_unsto* acept* ando__regre* god_yes like__parti* name_down ponga* reini* reins* sumam*_$ suscr* unir unirm*
47: STOP___PAST
45: al_progr*
42: comie*_$ entro in_$ shine undo
41: add
40: en_OTHER_REMOVE entra* estoy_listo in_whats
39: accid*
38: chequ*_$ diari* yes_START
37: em hacen_falta
36: ._START de_nuevo told__to
35: ^_suscr* a_esto yes_$
33: REMOVE__DRUG WANT_parti* name_is opt
32: arrep* conec*_de mande* prend* this_numbe*
31: WANT___PROGRAM ahead_and i_stopp* id_like me_inter* no__hold on__list tambi*
30: AGAIN_WANT STOP__WRONG TEXT_on parte rejoi* se_CAN
29: START_. TEXTS_AGAIN TEXT_START add__numbe* mood_TEXTS parti* pause_$
28: AGAIN_TEXT NEW_ME_mind daily me__numbe* su_servi*
27: ._WHAT_DAY ME__tambi* ME_tambi* OTHER_PROGRAM_. ^__$ ^_reins* add_ME add__NUMBER can__start inici*_$ maria them
26: AGAIN__TEXTS
25: START_ME ^_comie* anota_me inscr* me_apunt* me_pleas* ponme quier*__parte said
24: #_to ME_inter* entra*_$ more__im mysel*_off name new_here nuevo_me prend*_AGAIN_AGAIN sin would_like
23: NOT_more_LATER START START_ME_. WANT__AGAIN WHAT_ME_START ^_turn it__DAYT miss rejoi*_$ sendi* sign_up
22: STOP___AGAIN ^_resub* check dale in__WHAT join opt_in puede__a y_WANT_WHAT
21: DETOX___TEXT ME_animo a_texte* cance*_por llevo__dias me_dijer* the_check
20: IF_acept* TEXT__too ^_yes cance*_$ chang*__mind denme else__NOT part_of que__escri* took_mysel*
19: DAY__ME NOT_debi habia more_LATER on__progr* por_error uno
18: #_i ME__este ME_in NOT__STOP ^__equiv* check_in didnt_mean enrol* part part__it parte_de start_it
17: OTHER_del PROGRAM START_con WANT__START WANT___START WANT__be agree__TEXT alto anoth* back_on can__me cance* hit_stop i__back like__try queri* quier* re si soy usted* want
16: CAN___START DAY___WANT ME_#_ME ME_dijer* TEXT__on WANT__do WHAT_to_STOP YOU___ME ^__puede* ^_la ^_resum* can_i late los_TEXTS mis__$ put_me recib* sumam* texti* texts this_$ up_$
15: NUMBER_para TEXT___ME WHAT_for_PERSON WRONG ^__in ^_count agarr*_el como entra*_a im__$ me_llamo me_puede* pero__espan* puede__$ puse_STOP said_TEXT unsto*_$
14: OTHER_ALMOST START_AGAIN START__WHAT TEXT___DAY WHAT_DAY_. a_TEXT de_NEW fui give__anoth* go_$ put_ME stop the_daily this__ME yo
13: CAN_AGAIN DAYT___ME ME_CAN_START NOT_WHAT_to NOW___START TEXTS_. TEXT_un_TEXTS can_take dijo esto here inscr*_me los_WANT los_habia pues text the_TEXTS turn ya__sigan your_texts
12: #_DAY_USE ME_AGAIN_ME ME_AGAIN_in ME_up OTHER_REMOVE OUT_ME_. TEXTS___KIN WANT WANT_in WHAT__STOP chequ* en_eso i__stop it_$ las_pregu* like_to me me_back rough si_acept* try turn__back want_the
11: ._WANT AGAIN__HOME NEW_. REMOVE_. STOP_._ME STOP_by TEXTS TEXT_de_NEW TOOK_ME_REMOVE WANT_. WANT___YOU YOU__NEW ^_denme ^_hook ^_put clini* girl_up hay las_TEXTS lets puede ready saw__flyer set start__up stop_was unsto* ya__puede*
10: ._ME_CALL AGAIN AGAIN_ME CAN_about ME_KIN ME_START_. ME_arrep* NEW__mind START_a START_por_WANT TEXT WANT__OTHER WANT___TEXT WHAT_ME WHAT_ME_TEXT WHAT_TEXT ^__its ^_hola again_i ago check_ins darme_de de_vuelt* enrol*_$ every_day for__texts him how_about puse regre* texto* that__HOME the_progr* to__$ told_YOU want_in
9: ._CAN ._IF_WANT ._WANT_START .__AGAIN AGAIN_. IF__los ME_START_up ME__on ME_boy STOP_NOT TEXT_OTHER WANT__. YOU_._START ^__want and_can anota* back__$ back__the be_added comen* del__$ extra*__TEXTS in__first last_yr llamo los_STOP manda_me me__day progr*_$ sign tambi*__del told want__be
8: .__OTHER AGAIN__WANT DAY_and ME__DAY OTHER___TEXTS REMOVE START_WANT_. STOP_. TEXT_STOP ^__couns* ^__my ^_react* ^_si and_ME do__join en__REMOVE ese every_DAY pero_NOW quit sendi*_$ start__with subsc* texts__that the__TEXTS to__TEXTS too up vuelv*_a was_meant
7: .__REMOVE DAY__and ME__por NEW___TEXT START___ME START__for TEXTS_NOW_that WANT__TEXTS ^__de ^__whats ^_regis* ^_start ^_you animo count__in denme__alta di__STOP do_ME_TEXT empie* good__go it_AGAIN los_mensa* meant_for my_broth* oport*_con opt__in otra_oport* says sus_TEXTS to__YOU told_you try_it vez y_WANT
6: ._ME .__ME CAN___ME CLINIC__ME ME_START_a ME__for NEW_here NOW_girl START__ME TEXTS___ME TEXT__. TEXT___TEXTS USE_._START WANT_GO_. WHAT_for YOU_. YOU_CAN_REMOVE acept*__me apunt*__$ denme__START dio__numer* do eso estoy_REMOVE give ins_$ los_texto* manda* me_dijo meant__someb* my_buddy of_DETOX otra_vez quier*_lo si__$ that__home the_# the__$ the_messa* to__list took__off want__to
5: ._CAN_ME .__KIN AGAIN___OTHER CAN___TEXT GO_on HOPE__NEW ME_PERSON NUMBER_._WANT START__. START__WANT TEXT_. TEXT__TEXTS WANT_START YOU__ME YOU__START YOU___STOP YOU_to ^__about ^__me ^_how ^_id ^_ok activ*_mi back_in em__$ im_ready list los los__$ me__$ new nombr*_tambi* numer*_para on__$ start_$ to__added to_shine
4: ._NOT_WHAT .__START .__STOP AGAIN_AGAIN CAN__TEXT DAY GO_AGAIN HOPE__las ME___AGAIN ME___ALMOST ME___TEXT ME_equiv* ME_los OTHER_PROGRAM WANT__parte ^__can ^__el ^_didnt accid*__out activ*__numer* agreg* anota__que anote*__de can good good__GO me_hacen me_uno pero__TONGUE rogel* said_text since so__ME them_again ver_si ya your_progr*
3: #__$ ._AGAIN CAN__AGAIN CLINIC KIN__WHAT ME_NUMBER ME__TEXTS ME___REMOVE PAST___WANT PERSON_said_TEXT WANT__the YOU___KIN and_want apunt*_me aqui can_you con_YOU day didnt__to este_NUMBER for_someb* i_join in__name mande*_me no_queri* numbe* opted opted_out parti*_$ pleas*_$ regre*_$ rehab_you sign__up the_mood thing_$ this__START to_enrol* too_$ ver_IF want__do yo__los your
2: #__USE ._NEW ._START_NOW AGAIN__ME CAN_ME DAY_USE GO ME_AGAIN ME_WANT_to ME__. ME__with ME_to_TEXT PROGRAM_. STOP TEXTS__ME TEXT_ME_AGAIN WANT___TEXTS ^_empez* ^_me ^_otra agree__get begin can__get count_me daily__$ dont_take down_$ got__$ i me_arrep* meth now__im on on__PROGRAM perdo* por__$ pregu*_estoy prend*__AGAIN said__here sali stop_i that_ME_HOME that_STOP to_quit ya_girl
1: #__DAY AGAIN__. CAN_REMOVE_ME CAN_START GO_AGAIN_AGAIN GO_ins HOPE___DAYT ME_START ME_WANT ME__START ME__TEXT ME__insis* REMOVE__. REMOVE__ME START_TEXT START_TEXT_. START__AGAIN TEXT__this WANT_GO WANT___AGAIN YOU ^_ponga ^_ready ^_sign ^_yo back_$ couns*__text count_ME down empez*_$ flyer__the it last mando me__agreg* me__text no_debi ocupo opted_OUT otra__$ para_START pero por_WRONG regis* rehab__can resta* tuesd*_group uno_a was ya_firme
-1: ._NOT_ME ._STOP_ME BUSY_. KIN___WHAT ME_TEXTS ME__ME ME__OUT ME___LATER ME___START ME___TEXTS NOT___ME REMOVE___TEXTS START___OTHER TEXTS__OTHER TEXT__at WANT_REMOVE WANT_a ^__a ^_it cance*_mi con__TEXTS i__$ i_like in join__$ llego nos pleas* would
-2: ._TEXTS .__TEXT AGAIN___ME AGAIN___TEXT AGAIN__para DETOX IF_YOU ME_STOP ME___PROGRAM ME___WANT NOT_START NUMBER OTHER__START OTHER___ME OUT TEXTS__NOT WANT___STOP WANT_it WHAT YOU__to ask can_get corta* dos el haha have hoy im lol more neces* otra otra__para quier*_GO thats vuelv* vuelv*_$
-3: AGAIN_de ME___ME ME___OTHER OTHER_WANT STOP__TEXTS TEXTS_to TEXT_OUT TEXT__WANT ^_# ^__i ^__is ^_apunt* a_TEXTS activ*_$ algo are did empez*_a ex graci* hit if ive la me_diero* no no_quier* once phone sient* this_TEXTS tomor* with y
-4: ._NUMBER ._OTHER ._TEXT .__ALMOST DAYT HURT ME_diero* START___CAN TEXTS__TONGUE TOOK ^_no ^_so askin* compr* compu* de_manda* for__$ it__ME manan* me__otra on_snapc* see the they
-5: ._NOW_ME ._REMOVE .__OUT AGAIN_TIME HELP JAIL ME___NOT NOT___TEXT NOT___TEXTS REMOVE_of ^_i done_with horas let like__start mi signe* that un well went
-6: # #__ME #hour KIN KIN_. ME__REMOVE NUMBER_. START_in START_the diero*__alta meter_me my one so softb* some stop_$ thoug* want_to when where
-7: BODY DETOX__. LATER ^_back break for got make me_llega* off_$ pleas*_im
-8: #tel ._ME_AGAIN NOW NOW___OTHER OTHER PROGRAM_de WANT_ME WHO a can__texts de mas quest* right se to__ME
-9: BUSY CALL_ME CAN_STOP DAY_. DRINK GO_to KIN__ME OTHER_. OTHER___START TEXT_a TIME ^_cance* from like of or todo una
-10: ._IF_ME ME__DAYT WHAT___OTHER WON a_pregu* my__signe* need_to sign_$ the_DAY you
-11: ._STOP BROKEN HOSP MEANS NEW_NUMBER NOW_. diero*_de great para_OTHER voy
-12: .__NOT DAY_ME YOU_WANT and es reall* will y_ME
-13: HOME ME_NOT TEXT___DAYT but equip* is know
-14: NOW_NOT OUT__this PROGRAM___ME START_OTHER UNTIL WANT__TIME start_my
-15: ._REMOVE_ME AGAIN___START DAY__START KILL NOT WANT___ME las snapc* this_DAYT
-16: #_$ STOP___TEXTS TONGUE diero*__START
-17: ._ME_WHAT MINUTES NUMBER_NEW ^_sigan just the_START
-18: CAN___STOP ME_ALMOST STOP_los i_can
-19: AWAY what
-20: NOT_ME WANT___REMOVE ^_alta we
-22: he thing*
-23: CALL
-24: DIE quier*_meter
-25: join_me sigan signi* then
-26: NOT_WANT
-27: start__back
-30: STOP_TEXT WANT_OUT
-33: start*
-34: WANT_STOP
-37: conti*
-40: segui*
-41: WANT__STOP
-50: ME_OUT_. START__REMOVE
""",
    "new_number": """
50: #tel al_# diff got_mysel* old_one same_guy save_this sim text_here usen
44: anote el_viejo
40: ^_apunt*
38: ^__va este
37: ahora__el linea
36: NEW_NUMBER de_antes sims
35: ^_tarea el_bueno numbe*
33: NEW__NUMBER en_adela* este_$
32: NEW__its NUMBER__AWAY use
31: PAST_NUMBER_. guard* now_im
30: ME_NUMBER_NEW ^_movin* estre*_NUMBER keep_my numer* otra_linea the_#
29: ^__parti*
28: ^_escri* after_the ahora_$ este__OTHER soy
27: NUMBER ^_text ahora digit* gover*_NUMBER
26: NEW_ME_NUMBER swapp*_sims
25: #_# #_new NOT__the NUMBER_DAY_. favor__# it_$ linea_vieja numbe*__be termi*_en use__#
24: ^_old les manan* this_one y__numer*
23: NEW aqui_$ boost esta_$ me_here va__ser
22: #_fyi AGO__ME STOP__# updat* viejo
21: NEW_# TEXT__al ^__mude ^_swapp* a_cambi* aqui la__vieja pase swap_my
20: ME__#tel NOW__en STOP_esta_NUMBER con_NUMBER hoy_me lol_here now phone__# put_this they_would*
19: #_ALMOST NEW_NUMBER_. YOU___NEW ^__sims anter* moved reach_ME
18: ME_a NOW_NOT NUMBER_a REMOVE_ME_PAST a_parti* at__# cambi* conte*__el uso_el
17: ME__al NEW_. OTHER___KIN ^__este ^__to ex is_kelly telep* this
16: ._START NUMBER_is_NEW OTHER__KIN de_baja here no_sirve so_ME_TEXT to_chang* uso_OTHER
15: #__this ._NUMBER_NEW ME_OTHER_STOP ME__a NUMBER_in START_este_NUMBER TEXT__# TEXT_al doy el is__new monda* mude the__one
14: ^__otro ^__this anoth*_numbe* aqui_para compa* el_#tel otra plan porqu*
13: #_numbe* #_soy ._LATER .__DAY NUMBER_NEW STOP TEXT_ME_own del__ME reach_me
12: #_NOW ._NEW ME_HOME ME_TEXT ME__NUMBER NUMBER__NEW NUMBER_por TEXT__NEW ^_its and_TEXT con__numer* de__marte* del_traba* el__ahora es_# one_$ paso will
11: #_NOT #__NOW #__from #_write ME_TEXTS NOT__ME OTHER_NUMBER_KIN START___ME el_# estre* hey_its lante me_mude stops__$
10: #__im AGO_OTHER GO_a LATER__# NEW_ME NUMBER_next OTHER_bueno OTHER_de STOP_. and_numbe* cance* desde media* mi_cel movin*_to new new_numbe* swapp* text this_phone
9: ._TEXT ._YOU KIN___ME NUMBER_NEW_. NUMBER__NOW NUMBER__YOU OTHER__NOW a__conse* conse* el_otro on__# otro same se_OTHER so_ME write__#
8: ._TOOK GO__tener ME__have STOP_esta TEXT_# ^__ex ^__telef* adela* cel chip este__ME is saque switc* tengo voy__tener
7: ._AGO ._USE ME_TEXT_a ME__ME NEW__NEW NUMBER___NEW NUMBER___NOW NUMBER___USE NUMBER__antes NUMBER__be OTHER_del TEXT__own TEXT_here ^_after ^_de ^_guard* ^_ya anote_por atenc*__NOW code__# had__# new__$ old_# the_numbe* todo__NUMBER tomor*
6: ME___NEW NUMBER_this OTHER_DAY OTHER_JAIL_. OTHER_NEW_. ^__line aca_$ cambi*__numer* chang* is_GO kelly_NEW lo__$ my_numbe* mysel*_a new_# next_week numbe*_now one por_WANT regal* swap_ME to__NEW tracf* uso viejo__no would*__me
5: AGAIN_NUMBER ALMOST_# DAYT__NUMBER ME___ME NEW_de_NUMBER NEW_one OTHER_JAIL REMOVE REMOVE__PAST USE__# ^__del ^_hey ^_tengo a_ser favor_# hecto* jaja__$ lo lost numer*_$ ones__its sims_$
4: .__AGAIN BROKEN DAY_. ME_NUMBER NOT_sirve NOT_va START_este WHAT__es ^_atenc* ^_can ^_this anote__favor digan_a no__# nuevo numbe*__me of__free one__ME quedo text_my the__numbe* viejo_ya
3: #_NOW_ME ._NEW_NUMBER .__NUMBER DAY GO__NEW LATER__. ME_TEXTS_a ME_on NOW_NOT_GO NUMBER__DAY TEXT___NUMBER ^_swap chip_nuevo guard*_este me media*_$ mensa* no__$ numbe*__tonig* use__$ with
2: #__# #__$ #__write DAYT_ME KIN__ME ME__OTHER ME__to NEW__guy NOT__a NUMBER__OTHER NUMBER_is_GO NUMBER_to TEXT TEXTS__ME TOOK_ME ^_digan el_numer* free__phone* getti* give is__numbe* las_pregu* linea_esta me_aqui new__numbe* numbe*__chang* on__new sirve stops_tonig* swap tengo_NUMBER tengo_numer* this_ones va wont work write ya__tengo
1: #_no #_now ._ME_TEXT ._OTHER_DAY .__OTHER CAN_YOU KIN___NUMBER ME__. NOW_ME NUMBER_WHAT NUMBER__ME NUMBER___DAY OTHER__. OTHER___STOP TEXT_ME ^__code ^__here digan__mi escri* had hecto*_$ inste*_$ its kelly__$ next nuevo_$ of_OTHER_OUT otro_numer* para_lante por_favor que same__$ start*_tomor* telef* tener__numer* texas them_free this__new to_ME tomo_$ use_it
-1: .__ME KIN__OTHER ME__NOT NOT_es NOW_. NUMBER_y_NOT OTHER___ME WANT__. WHAT__OTHER been bien cel_$ good has is__ME lol__# no_soy nos nueva old__$ thing
-2: ._CALL ._NOW AGO_ME BUSY__. KIN_NEW ME_. NEW_en NUMBER_MINUTES OTHER__del PAST TEXT_. TEXT___DAY TONGUE WANT__NEW a la mi numbe*_$ phone
-3: ._KIN ALMOST CAN DAY_its IF MEANS ME___NOW NUMBER__the NUMBER_es OTHER_DAY_. OTHER_NUMBER_. WON YOU__. en es_#tel if las linea_$ mio_$ numbe*_one she su tiene to__ME todos whoev*
-4: ._NOT .__NOT AGO__. CALL HOSP NOW_es NUMBER_same_NUMBER OTHER__y TEXTS_. ^__me ^_mi a_new cambi*_$ for her herma* just numbe*_chang* on__$ or this_NEW to un
-5: #_$ .__TOOK HOME_. MINUTES NOT_soy NOW_se REMOVE__NUMBER UNTIL WANT ^__$ ^__tengo a_NEW again and at compr* day hace is_NOT numbe*_for phone__$ su_NUMBER take this_numbe*
-6: ._ME ._WHAT AGO ME__KIN NEW__ME NEW__of NOT NOT___NUMBER NUMBER_one OTHER_NUMBER REMOVE___NEW ^_soy a__$ este_NUMBER_NOW mood need on__other same_numbe* today una
-7: ._ME_NEW OTHER de im other stop
-8: # DAYT WHAT ^__que en_ME the we yo
-9: KIN___OTHER ME_NUMBER_de NEW_OTHER YOU deale* right y_ME
-10: ._REMOVE NEW__MINUTES REMOVE_ME_NUMBER his i mi__cambi* o
-11: #_DAY .__CAN BUSY KIN NOW___ME TIME he mom y_NOT
-12: .__WANT TEXT__NUMBER new_phone numbe*__#tel numbe*__the numer*_es try
-13: ._STOP CLINIC PERSON
-14: #_i NUMBER___CALL but celul* mismo_numer*
-15: NEW___NUMBER its_GO of old
-16: LIFE all los_NUMBER
-17: numbe*__one numer*_# of__NUMBER
-20: ._START_ME de_NEW
-21: KIN_NEW_de OTHER__de era este__nuevo vez
-22: celul*_viejo puert*
-23: NUMBER__#tel
-25: OTHER__NEW
-26: do
-27: KIN___NEW
-28: CALL_ME mismo_NUMBER
-29: NUMBER__en este_NUMBER
-30: dueno
-31: is__$
-32: .__PERSON WHO is_mine
-33: #__CAN se_BROKEN
-34: got__new
-35: NUMBER__este
-38: WRONG same_NUMBER
""",
    "english": """
50: dont__spani* engli*
48: en_ingle*
43: quest*_in
41: ingle*
39: a_ingle*
38: TONGUE
33: mejor
32: ingle*_$
29: plis
26: ingle*__favor
25: put
24: engli*_pleas* lol
22: ._NEW ME___TEXTS NOT___TONGUE prefi*_TONGUE
19: ^_# ^_ingle* set
18: CALL_TONGUE_hon pleas* to_engli*
17: ._TONGUE ^_what
16: ingle*_de
15: TONGUE_OTHER engli*_$ engli*__me i__read in_engli*
14: send
13: TONGUE___NOW thank*_$
12: NEW__TONGUE WANT__# i__engli*
11: ME_TONGUE NOT_CALL TONGUE__WANT ^_prefi* asi why_is
10: AGAIN TEXT_TONGUE_. TONGUE_ME
9: TEXTS TEXT_ME ingle*_por
8: ._ME_TONGUE .__TONGUE NEW_it TEXTS__TONGUE TEXT_ME_en ^__dont ^__por cambi* get__quest*
7: ._CAN ME_CALL_TONGUE ^__it ^_can cant_read it spani*__engli* spani*_i that_$
6: ME_NOT_CALL TEXT TEXTS_in prefi*
5: NOW TONGUE__ME ^__$ ^_engli* ^_in ^_why i__speak ingle*_pleas* me to_TONGUE
4: #_# bueno engli*_por lo now only puede spani*__only
3: ME_OTHER WANT_. engli*__bette* engli*_hon it__TONGUE pleas*_$ speak__hon this
2: ME__read NEW TEXTS__ameri* in_ameri*
1: ._ME_CALL ._WHAT TONGUE_. TONGUE_thoug* engli*_thoug* i
-1: ._ME CALL TEXT___TONGUE WHAT hard
-2: GO HOPE its
-3: is langu* of to
-4: WANT__TONGUE espan*_$
-5: ME__in TONGUE_NOT an you
-6: dont__engli* espan*_por y
-8: engli*_is jaja un
-9: like spani*__$
-10: a
-11: OTHER ingle*_espan* so
-12: but
-13: DAY
-15: my_engli* no_engli*
-16: and
-20: ME__en
-21: espan*
-23: spani*_pleas*
-29: no__ingle*
-31: WANT_._TONGUE
""",
    "spanish": """
50: TONGUE en_crist*
35: spani*_pleas* spani*_texts
34: ^_no ^_ponga*
33: no_engli*
32: espan*
29: NOT_YOU my_engli*
28: a_espan*
27: spani*_ok
26: crist*_$
25: spani*
24: chang* en_espan*
21: hablo
20: ^__espan* next
18: ._CAN espan*_$ for_ME
17: it__spani* no__engli*
16: ingle*__lo
15: TONGUE_. TONGUE_NOT WANT ^_# can my_wife phone
14: espan*__favor from_now ingle*_espan*
13: dont__engli* under*
12: NOT__TONGUE TEXT YOU_have favor_$ in_spani* send_me spani*_por yo
11: ^__en
10: ._TONGUE YOU__TONGUE bette* puede
9: caste*_$ ponga*_en
8: NOT_WHAT ^__$ ingle*__$ ok
7: NOW_on ^__# espan*_no no__$ pleas*
6: .__TONGUE CAN__be to_spani*
5: CALL__. ME_TONGUE TONGUE__OTHER ^_me spani*__$
4: CALL___WANT KIN___CAN TONGUE__TONGUE ^__you ^_espan* espan*_pleas* me more this
3: ME__TONGUE TEXT__TONGUE ^__me ^_from ^_i en entie* spani*__favor texts that_$
2: TONGUE___CAN espan*__$ in_TONGUE is__spani* ser__ME solo start too_$
1: ._ME ._NEW ._START_ME ._TEXT_ME CAN___ME ME_TONGUE_is TEXTS TONGUE_to en__$ from_NOW it no no__ingle* spani*_$ that_way
-1: .__NOT ME_CALL YOU fluen* learn* like oh
-2: ME__. espan*_en habla*__$ la no_spani* speak
-3: .__CALL AGO ALMOST___TONGUE and are missi* que spani*_i teach* y
-4: #__$ CALL TOOK bueno but
-5: IF NOT_CALL mi_espan* of thats
-6: #_$ OTHER
-7: ALMOST came langu* speak* to
-8: habla*_espan* i
-9: a im ingle*_por no__espan*
-10: TONGUE___ME las ya
-11: the
-13: ingle*__favor
-15: then
-16: ^_ingle* how spani*__for
-17: WANT_TONGUE_.
-18: speak__$
-21: in_engli* spani*_engli*
-22: de
-25: NOT___TONGUE engli*_pleas*
-27: engli*
-29: en_ingle*
-38: habla*
-40: BUSY
""",
}

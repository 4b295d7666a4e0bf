"""How much each sign speaks for an answer in words, and for how much: written by
`bench/weigh_feelings.py`.

The signs are those of `feeling_signs`. A text that comes to ENOUGH answers the question; what it
comes to for each "at least" makes the value. A weight may be changed by hand, if the corpus still
agrees; a new count would change it again.
"""

ENOUGH = {
    "mood": 18,
    "mood at least 1": -50,
    "mood at least 2": -37,
    "mood at least 4": -8,
    "mood at least 6": 7,
    "mood at least 8": 14,
    "craving": 41,
    "craving at least 1": -17,
    "craving at least 2": -13,
    "craving at least 4": -4,
    "craving at least 6": 2,
    "craving at least 8": 9,
}

WEIGHTS = {
    "mood": """
50: NOT_to_TEXT crawl hangi*_in hangi*_on hecho just_sat numbe*__got rei the_mirro* tickl*
49: TOOK_ALMOST casi_#
48: agust* rara super_$
47: ahuev* lucha
46: apago_OTHER nosta*
45: podia
44: fore gutte* nuts oh_im so_alone sonri* ~MOOD ~yo_GOOD
43: ^__jaja bien_aqui joy ~._ANGRY ~._ANXIOUS
42: IF_# ^__vos dragg* well_STOP
41: coach tomar_no ~._GREAT ~CRAVE_# ~im_SOSO
40: WHAT_YOU_digo crush* funk jaja__bien ~#_MOOD
39: al_tiro encoj* hoy_despe* jevi ~._AWFUL ~._HOPE
38: ^_chopp* ^_terri* alma smili* sorry__mysel* the_point
37: PAST__BUSY PERSON__eat ^_con is_what perce*__$
36: #_haha #_there ._ME_ME HURT__hours ^_relie* basta* being__mom on_edge queja quill* rang tiran* ~THINK_is
35: NOT_ME_OTHER WANT__THREAT achan* madre pasti*__$ store_up they__know
34: CAN_queja* ^_arrib* ^_gozan* ^_vuelt* lloro loca__un maciz* melan*
33: ._UNTIL_OTHER CAN_START_. NOT_muy ^__along ^_middl* aborr* care_about el_cuerp* estoy_mal i__who shatt* ~._VERY_SAD ~WORN...NONE ~like_AWFUL
32: NEW_man ^_de asham* carga* my_rope neta por_sient* rolli* scare*_my sobre ~._CALM ~GOOD_pero ~lol_GREAT
31: ^_cada be__NOT encim* feeli* heavy of__days of_down ~AWFUL_but
30: ^__betwe* ^_bien ^_runni* arras* brega* cafe_BUSY con__pie el_mundo feel hoyo of__today recie* sh vibes ~VERY_SHAME ~mi_THINK
29: DRUG_on ^_alegr* ^_dark can_you coraz*__$ en_dos grand is_BROKEN llevo_$ the_head toall*_$ wishi*
28: #__proba* GO_downh* HOPE_para_ME ME_IF_YOU ME__look OTHER_SICK ^__so ^_como ^_incom* ^_top ahi_GO all_right blast bonit*__la doy__$ fino good__my left_with level_$ makin*_it mi_mujer que__cuent* suck ~._WEAK ~ANXIOUS_in ~got_NOT
27: CALL__AGAIN HOSP_but NOT___DRUG ^_medio ^_tranq* al_# chipi* de__patad* de_malas heart hombr*_$ hummi* like__old me_tiene mejor* my__back sick_about traig*_a usefu* ~._SAD ~ANGRY ~GOOD_day ~NONE_helps ~NOT_SOSO
26: DRINK__WANT LIFE__thats STOP__en ^__como ^__ish ^__ol ^_hecha ^_mas ^_worn adela*_$ asi_asi claro dory entus* estoy_conte* g good_# its_whate* nerve* oh__know pocke*_$ preoc*_$ so_hot the_clini* under word y__senti ~SOSO_but ~first:SHAME
25: NOT__shabb* WANT_DIE WANT_THREAT ^_acaba* ^_del ^_perso* ^_real ando as__gets brand feel__to hate_ME juez_me medio mess of_ME_MEANS perce* pozo resig* serio shook sufri* volve* ~BETTER__that
24: AGAIN__so HOPE__CALL OTHER_DAY_y ^_$ ^_asi ^_fine ^_pal ^_vengo baila* cloud en__glori* felt insid* it__what mas_feliz por_TEXT scare*__what senti* shift_$ vos worth* ~GOOD_now ~NOT_HOPE ~NOT_about ~WORN_but ~doing_GOOD ~im_GOOD
23: #__say CAN___BYE IF_ME_was NOT_compl* PAST_WHAT ^__impos* ^__porqu* ^_bit ^_dos aguev* and_too burie*__KIN el_senor fifty getti*__$ good_place happy_ME im__happy its_raini* looki*_up lujo pesa pleno porci* raine*_on smile thumb* vivo_que walki*_on was__yeste* wore ~BETTER_que ~LOW ~NOT...NOT...NOT ~at_CALM ~is_RESIST ~just_GREAT
22: BUSY__thats CAN_estar HOPE_._ME ME_WANT_# ME_tres OTHER_BROKEN_en WANT_NEW ^__an ^__as ^_ahi ^_confu* ^_getti* ^_tree a_raise comin*__$ could*_be emoci* encue* feel__and hurti* its__bad la_cosa like_me like_somet* livin*_the llena me_robar* miser* nowhe* se__despe* sient* todo torn ~._BORED ~BETTER__a ~SAD...VERY ~WORN__#
21: AGO_LATER_. BROKEN_NOW DRINK__las NOT_TEXT_a NOW_DRUG USE__its WHAT_ME_said ^__fine ^__hasta ^__top ^_laugh* ^_on ^_pensa* ^_vacil* and_$ aunqu* cosa cuatr*_$ de_pie dear_$ delig* destr* good_thank* hopel* is_ME_NEW makin*__$ o__$ papa_murio porci*_$ puedo_queja* se__$ siemp*__traba* to_compl* y_$ y_ando ~.__ANXIOUS ~NOT_THINK_en ~WORN_out ~por__LOW ~today_NOT
20: DAY_estuv* KIN___NEW ME__dance ME_los STOP___NOT WANT___NUMBER WANT___TEXTS WHAT__cuent* YOU___NOT ^__amane* ^__mejor ^_falli* ^_meh ^_pues ^_woke all__# asere behin*__ME come_home coraz*_$ entre__y es_algo esto_de fed feel__i feeli*__$ fever__and its__one mama__en mas__menos mostl*_$ nubes over pila prome* rato_me reall*_strug* regul* sensi* today valle* ~.__GREAT ~CRAVE__y ~GREAT_thank* ~SOSO ~SOSO__guess ~feel_AWFUL ~feel__LOW ~hoy__GOOD ~this_SAD
19: BROKEN__a KILL__a ME__invis* ME_odio NOT___DIE NOW_ME_CALL TEXT_by ^__but ^__desde ^_choqu* ^_could ^_muy ^_nervo* ^_so and__TIME botto* cap_$ con_OTHER_BODY feels fever hell_$ im_cool kicke* killi*_me la_paso mal_y me__despu* mitad onda pedaz* peor snapp*_at t9 tan teeth__$ tengo_la thats_my tome__las vida ~CRAVE_just ~SOSO...CRAVE ~VERY...CALM ~lol_GOOD
18: DAY_all NOT___CALL NOW_bien OTHER_licen* STOP_the ^__pez ^__toda ^_happi* ^_livin* ^_tryin* ^_un a_gusto abajo all__end bad__WANT best clear_$ crack*__$ dios__$ disap*_$ disgu*__ME el_dia encim*_$ energ* got gozo id_say judge just_SICK la_verda* las_dos no__quejo odio_por por_WHAT quisi*_no seen__AGO soy_el throu*__$ tirar_del un__DAY valie* yo_tranq* yuca ~._GOOD ~._WORN ~BETTER_days ~GOOD...CALM ~GOOD_. ~NOT__NOT ~NOT__than ~SAD ~both:SHAME ~got__SAD ~im_SAD ~la_AWFUL
17: DETOX_and ME__been ME__tanto ME_sient* ME_va NOT__USE WANT_PERSON ^__been ^__da ^__enoug* ^__give ^__y ^_al ^_conte* ^_depri* ^_recie* ^_uy along_$ asco asust* ayer__y bajad* be_$ both both_$ como_pez dando de_gusto decen* denie* dentr* dia_me estoy_WHAT flojo food__$ for_askin* ganas__nada honey is_USE_AGAIN is_black la_bola like__again me_dejar* mejor_$ my_cup my_po okay_dokey pasad*_$ pase__$ pierd*_OTHER rey_$ sale__$ some_DAY stole_ME strai* to_# to__thats top__the very_sad ~BIT__today ~GREAT_. ~GREAT_lol ~HAND__se ~THINK...HIGH ~WORN_. ~and_NONE ~mas_CALM ~me__SAD ~so_SAD ~ya__VERY
16: ME_START_. NOT_YOU_hago NOW_NOT_se NOW__para TEXT_up ^__givin* ^__today ^__wish ^__worth ^_come ^_hangi* ^_ni ^_una a__HOPE aca__$ ahi and__one and_three aqui__$ bed bueno_NOW camin*__GO carri*_$ deses* dia echan* enfre*__ME enoug* escap*_$ ganas_de gray great_day i__well like_a livia* lol_$ lol_but lost low maxim*_$ me_sient* mi_dia mi_suegr* millo* more__going neces*_un nuevo__no oh_you para_ir pero resul* schoo*__USE se__quita seno suave thank_YOU to_$ want was_dead worri*_sick worse ~._SHAME ~BETTER_since ~CRAVE...SAD ~NOT__thing ~NOT_compl* ~SAD_in ~WORN__. ~doing_SOSO ~hace__NOT ~kind__SAD ~la_ANXIOUS ~lol__GOOD
15: BROKEN__DAYT DAY__feel KIN_AGAIN NOW__bane OTHER_WHAT OUT__KIN PERSON_WANT PROGRAM__OTHER STOP__and STOP_de TOOK_OTHER_DAY WANT_BROKEN_. ^_doing ^_troub* ^_under a__DAYT alivi* and_ME_WHAT anxio* bajon* been_ME bien_y cabez*_no caido can__text canti*_me caso caso__NOT chuec*_$ cosas encab* estar_USE gusto have_ME heard_ME hoy__en hoy_estoy hurts i_aint im_flyin* im_great imagi*_$ its_pulli* jale kind like__the llevo__seman* lower me_lleva more_ME_GO my_soul neith* no__hallo of__UNTIL pensa* pude signi* some_$ thats__sure the__kind un__NOW vida__$ vivo__ya ~ANGRY__mi ~AWFUL_. ~BETTER_. ~GOOD_how ~GREAT__are ~HOPE_of ~NOT...SAD...NOT ~SAD_. ~SOSO_# ~SOSO__just ~de_AWFUL ~de_GOOD ~just_SOSO ~the_CRAVE
14: #__up DAYT_y NOT__for NOT__great NOW_IF OTHER__mas UNTIL_a WANT_ME_was WANT__WHAT WHAT_NEW WHAT_es WHAT_perro ^__con ^__court ^__del ^__dijer* ^__lol ^__verda* ^_aburr* ^_lleno ^_over ^_peace* ^_poorl* ^_tiran* anyth*_for beaut*__$ bette*_AGO_ME calie*__el court_$ delan* drink__$ en_OTHER_GO en__BODY foggy good_STOP good__how good__thing* guys im_here its_bad key_$ kille* last__im least_i lunes__$ made__call me_quejo menos__# mind mom__in my_back night* not__hot nothi*_helps nunca__a off_$ over_it puro__$ than thank_you trist* un_DAY ~.__ANGRY ~BIT_BETTER ~BIT__. ~CRAVE...GREAT ~GOOD__NONE ~GOOD__a ~GOOD_as ~HOPE_. ~LOW__de ~NOT...CRAVE...NOT ~NOT...GOOD ~NOT...GREAT ~NOT___VERY ~NOT__tomar ~RESIST__. ~WEAK_. ~WORSE_day ~ando_SAD ~en_CALM ~estoy_GOOD ~estoy_GREAT ~is_WEAK ~just_RESIST ~mas__BETTER ~pero_BETTER ~the_THINK
13: #__CALL ._OTHER_BROKEN BUSY_pass CAN__mejor GO_# HOPE___NOW IF__IF KIN_se_GO LATER__KIN ME_DAY_. ME_THREAT ME__but ME_lleva NOT_OTHER_# NOT__at NOT__caso NOT_estoy TOOK___ME TOOK__con YOU__a ^__ahi ^__and ^__day ^_a ^_en ^_hurti* ^_maluc* ^_panic* a__one a_media* alrig* apart are__tonig* betwe*_# black_$ canta*__DAYT casa_y como__viejo cryin*__the cut_my del_turno denie*_ME dive drama*_$ emoti* en_cande* enfre*_de feel_prett* feels__$ getti*_by gris herma*_$ high__a hones*_$ hoy hrs i_keep im__today is_$ its__day jesus knots life__good like__today llama_$ matar* me_quier* nervo*__the not__thoug* notic*_if nudo__OTHER other_$ parej*_$ passe*_in recon* rey said_no sient*__ya so_$ thats_for thats_somet* the_dumps the_table trick*_REMOVE trick*_off want__use with__kids wreck y ~._VERY ~.__AWFUL ~.__CALM ~AWFUL...AWFUL ~AWFUL__been ~BETTER_now ~BIT_ANXIOUS ~BIT_SAD ~GOOD_MOOD_. ~LOW_. ~VERY...GOOD ~VERY__actua* ~WORSE ~both:ANGRY ~con__ANXIOUS ~en_LOW ~feel__AWFUL ~first:WORSE ~just_GOOD
12: #_DRUG ._NOW_UNTIL .__HOME BROKEN_DAYT HURT__los JAIL__on KIN_NOT ME_MINUTES ME__are ME_strai* NOT___OUT NOT_tan NOW___WHAT OUT___CALL REMOVE_de TEXT___DETOX ^__becau* ^__heart* ^__ive ^__pague ^__te ^_aqui ^_judge ^_kind ^_l ^_pura ^_to ^_toi aca atrav* brand_new cuant*_$ dark de_# de__cama doing_so estad* este_dia estoy__WHAT far_from felic* frog full full_of hell im_strai* in__pocke* its__NOW la_patad* let_it llegu*_a los__$ los_mosqu* mano moms month_and my_boy my_inhal* my_shoul* on_life para__$ put_my resto* ron se__WHAT seren* sin__$ tiran*_$ toile* top ugh_$ viend*_la viera* wante* what_i winni*_$ with_$ wore_OUT y__OTHER ~.__GOOD ~.__SHAME ~AWFUL__i ~HAND_out ~MOOD_GOOD_. ~NOT_GOOD_. ~NOT_SAD ~NOT_felt ~NOT_llego ~RESIST_. ~SAD_since ~both:ANXIOUS ~both:CRAVE ~doing__GOOD ~to_GOOD
11: #_# ._CAN_GO .__REMOVE DAY__y ME_levan* OTHER___WHAT OTHER_bola OTHER_left STOP__moon STOP_here WHAT_apaga* WHAT_desca* ^__$ ^__bette* ^__cant ^__fui ^__here ^__por ^__si ^__too ^__worst ^_human ^_like ^_peor ^_super ^_walls ^_weath* a_NOT a__any a_couns* acaba*_de altos ando_con at_peace bajon bebe_no been_cryin* bien_ME botto*_of bus_pass casi__$ caugh* chequ* chill*__OTHER closi*_in come_HOME como day day_from day_in depre dia__y el_tiemp* en__$ esper* full__of grand*__a haber_despe* high__$ human__$ ill_live im infie* is__right its__hard kids__me livin lying marca medio* mi__traig* mi_grupo mil_$ my__calle* mysel* ngl nothi*_speci* nothi*_to own paran* pelos pierd* pierd*_el poorl* pura__$ quite_well radia* rest_is rico_desca* run__the see_the six sunsh* talki*__me tanta the_BUSY_NOT tres_$ un_DRUG wanti* went_for what_im won you_know ~ANGRY__going ~GOOD_and ~GOOD_y ~HIGH_. ~NONE__mi ~NONE_speci* ~NOT...AWFUL ~VERY_BETTER ~VERY__i ~am_GOOD ~been_BETTER ~both_short:HIGH ~but_WORN ~first:BORED ~i__SOSO ~in__VERY ~last:ANXIOUS ~still_HAND
10: #_AGO #__im ._ME_SICK BODY___OTHER CAN_it DAY_in HURT_. IF_CAN LIFE__ALMOST ME__final* ME_been NEW_esta NOT__LIFE OTHER_patad* REMOVE__. WANT_to_USE WHAT_agua ^__compl* ^__deses* ^__esta ^__nabo ^__todo ^_all ^_anima* ^_chill* ^_not ^_sort ^_stres* ^_was a__today a_long a_wall about__# about_my alegr* all__STOP all_good and_ME_WANT andam* bag bette* brill* ca cabe chill* cien con_OTHER cover*_$ de_ME die_too dormi__horas down__ME el__dia el_alma en_OTHER_BUSY espan* every*_sucks fatal feel__$ feel__the feliz for_$ galan great__the hard__$ hija_me hijo_esta i__dead i_guess is_tired kind__in last left_in llego mal malos me_levan* mud my_nerve* nada night__want norma* of_SICK orgul* roadk* shot_$ sour tan__WHAT than__WANT the_DIE the__DRUG the__side the__time thing_is throu* tiemp*_no to_KILL today_is todo__$ toque turno un__dia up_WANT ~._BETTER ~._VERY_CALM ~.__BETTER ~.__WORN ~ANXIOUS_. ~GOOD_about ~GOOD_but ~GOOD_this ~GREAT_how ~HAND...BETTER ~NOT__this ~NOT_been ~NOT_the ~SAD...SAD ~SAD___STRONG ~THINK_i ~WORN__it ~a_BIT ~day__GOOD ~im_ANGRY ~quisi*_NOT
9: #_$ ._BROKEN ._ME_HURT AGO_OTHER AGO_the ALMOST_de_NOT BUSY__GO CALL__a CALL_to DAYT___JAIL DRINK_AGAIN KIN_HURT ME_CALL ME__great ME__well ME_sad MINUTES_OTHER NOT_BUSY NOT___NOW NOT__hago NOW_MINUTES_OTHER OTHER_KIN_ME OTHER_STOP_. OTHER__NOW OTHER___DAYT THREAT_. WANT_NOT_LIFE WHAT_ME_falta WHAT_OTHER_clima ^__bajo ^__la ^__with ^_ching* ^_livin ^_mal ^_rough ^_todo ^_tryin ^_tumba* about__DRUG about__i accid* adent* amor ando__y bad_day bajit* bette*_days came_HOME came_home can cauti* chama* chin con_NOT crank* de__$ de__BUSY de_dia divin* en__mano eveni* ever_$ finer float* fue fuera fur good_KIN half home_to i__say is__kind it_TEXT like_such lo_prime* looki*__$ luz_al mae me me__sobre midte* mismo_$ nadie__$ no__exist* of__all on__day prend* que__fire que_bien que_nunca quede__OTHER raisi* re round runni*_on sient*_que so__# tell_you the__off to__here today__a unico up_$ verda* voy__$ was__all ~#__MOOD ~._NOT_THINK ~.__SOSO ~BORED ~GREAT__you ~HAND__in ~NOT__sopor* ~NOT_ando ~SAD...NOT ~SOSO___NOT ~WORN_all ~a_AWFUL ~and_SAD ~be__NOT ~both:THINK ~both_short:CALM ~de_GREAT ~feeli*_GREAT ~is_STRONG ~just_WORN ~throu*_BIT
8: .__IF AGO__NOT ALMOST_en_OTHER BROKEN__NOT BUSY__conte* DAY___BODY DIE__ME HOPE_WHAT HOPE_or HURT__PAST HURT__the KIN_came KIN_is_AWAY LATER___DAY LIFE__NOW ME_JAIL ME__CAN ME___SICK ME__so ME_en NEW___OTHER NOT__great* NOT__just NOT_good NOT_quepo NOT_tanto NOW_ME_bane NOW_UNTIL OTHER_MINUTES OTHER__para OTHER_alma OTHER_tiemp* OUT_from OUT_of PERSON__. TOOK__y WANT_WHAT_STOP WANT__con WHAT_YOU WHAT__se WHAT_bien ^__nervi* ^__soy ^__vieja ^__well ^_andam* ^_best ^_espan* ^_lleva* ^_numb a_real a_wet about__HOPE about_a alive_lol and__CALL asi__$ be_OUT be_USE be__$ beat bette*_DAY betwe* buen cada call_it cobra_$ colea* conte*__ME could* de__HOME de__canti* de__hijo dias_bueno* disgu*__mysel* duper el__estuv* even every* falta_ME foul fresc* gane gozan* happi* happi*_ME hard_$ he_estad* heard_my ho id__$ in__while ish it_$ it_all its__ME its__good make_it maluc* manag*_$ mas medio*_$ middl* milli*_bucks none not__best o_menos of_USE off pague__renta pesim*__$ pilas probl* proud__ME pues pura que_alegr* real reina salad* scare* scare*_about se__OUT sient*__HOPE so__ME so__NOW still__$ tengo__$ the_water this_DAYT to__hones* today* una__WHAT using visit* volvi* ~.__HOPE ~ANXIOUS_por ~BIT_ANGRY ~BIT__BIT ~GOOD_graci* ~GOOD_jaja ~NOT___NONE ~NOT___THINK ~NOT__great* ~RESIST ~SOSO_NOT ~SOSO_i ~VERY_duper ~VERY_out ~alone_short:HIGH ~and__ANGRY ~ando_VERY ~both:NONE ~both_short:AWFUL ~but_GOOD ~de_BIT ~feel_GREAT ~me__AWFUL ~por_LOW ~puse_GOOD ~the_SAD ~y_GOOD
7: ._BROKEN_HOPE ._NOW_MINUTES .__GO AGO__# ALMOST_._ME AWAY_de BROKEN__ME CALL_. CAN_are_YOU DAY__ME DAY_of_ME GO_AGAIN_to GO___KIN HOPE__TEXT HOPE___KIN KIN___WHAT MEANS__. ME_._NOT ME_STOP ME_WON_OTHER ME__KIN ME___DRUG ME___KIN ME_flyin* NOT__OUT NOT___ALMOST NOT_make_ME NUMBER_YOU OUT_. PERSON_ME STOP___STOP TEXTS_in THREAT_._ME TOOK__DAY UNTIL___OTHER WANT_have WHAT_NEW_. WHAT_NOT_ME WHAT_OTHER_DAY WHAT__en ^__again ^__chef ^__de ^__happy ^__mal ^__mi ^__mil ^__muy ^__quier* ^__side ^__talla ^__vino ^_awful ^_excit* ^_had ^_lo ^_prett* ^_regul* ^_relaj* ^_sin a__note ahi__$ aint alive all__it all_week alot ando__los at__end autom*_$ bette*__be broke caigo call clean cobij* como_perro con corte_de cuand* dance* days__feel del_resta* despu*_de diero*_las dios__ME down_NOW drink* el_pecho energ*_$ enter*__mi es__$ es_bueno feel__a for__drink for_sure fui__la gets good_ME graci*_$ graci*_a grave_$ half_$ in__HOSP is_HOPE its__DAY izqui* joy_$ kind__down lagri* landl* landl*_$ left__ME marqu*_$ mija_$ negro nervi* night no__asi no_quepo notch of_blah of_laugh* ok pana_$ pelea* pena pero__ME pesad*_$ que_felic* rain_$ se_sient* sick sobre*_$ someb* stand*_$ tengo_corte the__came the_cover* the_new the_paper* thing this_anymo* tiene__hoy tirar__puent* took_the tranq*__mi turno* un_coraj* una_pena whole with_ME worst_$ you__spani* ~._BIT ~._NOT ~ANXIOUS__court ~AWFUL__me ~CALM_. ~GOOD ~GOOD_aunqu* ~GOOD_today ~NOT__LOW ~NOT__it ~NOT_ver ~SAD...STRONG ~SOSO_. ~SOSO_day ~STRONG__. ~STRONG__el ~WORN...GREAT ~WORN_to ~alone_short:BIT ~alone_short:SOSO ~any_BETTER ~both:BORED ~both_short:MOOD ~cama__NOT ~estoy_CALM ~first:STRONG ~last:CALM ~me__STRONG ~my_HAND ~se__BIT
6: #__$ #_or #_yr ._ME_TEXT ._WHAT_DAY .__BODY .__LIFE AGO__this BODY_apret* CAN__WANT DAYT_BUSY DAY__NOT HOPE___HOME HOPE_en HOPE_up KIN__DRINK LIFE_. LIFE___NOW ME_CALL_. ME_KIN_OTHER ME__. ME__USE ME___HOPE ME_cup ME_just_WANT ME_walki* NOT_CALL NOT_LIFE_DAYT NOT_OUT NOT__DRUG NOT___LIFE NOT__so NOT_bette* NOT_say NOW___ME NOW__aguan* OTHER_CALL_. OTHER_KIN_de OTHER___ME OTHER_estad* OTHER_said PAST___ME TEXT__raise UNTIL_WHAT YOU_fire ^__feliz ^__hoy ^__in ^__let ^__no ^__pero ^__strug* ^__uno ^_in ^_walke* a__bucks all__way alrig*__a am__$ and_ME and_tired ando__# ando__$ anniv* any_bette* as_ME as_can calie*__OTHER canal cande* cero__$ con__mujer cooke* could could_be cryin* cuerp*__pide days_clean de_lujo desca*__OTHER doy drink*_$ fit for_once from__BUSY fui_al going_throu* good_CAN hangi* healt*__my i_feel last_nerve lie lindo line_at made made__CALL manan*_es march_$ me__month* me_habla* me_marqu* me_odio me_rio mi_hijo mood_is mud_$ my_coffe* ni no__sopor* old pero__$ pero_ahi pull_# quejo read roof_$ se_ME_OUT segui*__$ since* so_ok soled* solo te_digo the_word they_let this__NOT this_day to_disap* tome_todas traig* tryin un__mejor vino_el want__disap* wonde* ~._RESIST ~CALM__the ~GOOD__all ~GOOD_perso* ~GREAT_MOOD_. ~HAND...HAND ~HAND___HAND ~HIGH__a ~MOOD...HIGH ~MOOD_is ~NONE...AWFUL ~NOT...VERY...GOOD ~NOT__hallo ~NOT_el ~NOT_quepo ~RESIST__NOT ~RESIST_in ~SAD__hoy ~SAD_today ~THINK...NOT ~VERY...NOT ~VERY_VERY ~and__BIT ~con__THINK ~el_MOOD ~estoy_VERY ~feeli*__GOOD ~in__GOOD ~last:AWFUL ~o_BETTER ~real_LOW ~sient*__SAD
5: #__PAST #_pack .__MINUTES .__NOW ALMOST__it BODY_NOT BODY__BROKEN BROKEN_jaja CAN___NOT DAY_JAIL DAY_y DIE__NOW DRUG_PAST GO_UNTIL GO_a_DRINK HOPE__bien HOPE__for IF__con IF_tuvie* KIN_. KIN__CALL KIN__ME KIN__to KIN_con ME_AGO ME_HURT_OTHER ME_KIN_a ME_NOT_. ME_WANT ME__AGAIN ME__OTHER ME___DAY ME__happy ME__igual ME__in ME__nerve ME_and ME_soul ME_tranq* NOT___START NOT__reall* NOT_felt NOW_hice OTHER_WHAT_ME OUT__it START_con_OTHER TOOK_the UNTIL_. WANT__NOT WANT__TEXT WANT__disap* WANT__real WANT_a WHAT__. YOU_digo ^__ando ^__dear ^__en ^__highe* ^__or ^__out ^__over ^__waiti* ^_ate ^_feeli* ^_fo ^_full ^_por ^_sad ^_storm* ^_sunny a_hard agarr*_la amane*_con an__$ and and_PAST and__lol are_fine asi_de askin* at__# bano_con barel*_$ basta*__$ burde* but__$ but__hard by__DIE calle* churc* compa*_se coraz* cumpl*__DAY custo* de__casa dejen__escri* del_BUSY dia__$ dia_en dio_OTHER el_exame* en_# escal*_$ espej* estoy__hoy falta_mi fijat* flyin* fr_$ good__i good_here good_one great_# habla*__un hace_falta hay__$ heat hell_and i_drank in_DAY in_ME in__real is_# is__$ is__ME its_early jaja_$ job key le lleva*_$ loca lord_have loud__ME luto maint* mama__to me__hoy me_agarr* me_diero* mejor__$ mejor_graci* mi_hija mi_vieja mierd* morni* my__right my_own nothi* notic*__i nudo__la nudo_en of_beans oh_YOU otra otro__$ over__moon papa_$ perdo*_todos pesad* pilot* poco__$ prett*_$ rico right salid* se_ME se_murio seven shabb* showe* si_tuvie* since_i so__work sobri* tad talke* tengo_OTHER the__ME thirs* to_stay today__$ todo__fin too__ME traig*_una tranq*_$ un_HOPE un__# un_nudo una__ME with__dad wrong__me ~._SOSO ~._VERY_AWFUL ~.__LOW ~.__VERY ~ANGRY_mysel* ~ANXIOUS_pero ~AWFUL__be ~AWFUL_and ~AWFUL_day ~CRAVE__NONE ~GOOD...CRAVE ~GOOD_actua* ~GREAT__. ~GREAT__my ~HAND_VERY ~HAND__voy ~NONE...GOOD ~NOT...NOT ~NOT...SOSO ~NOT__# ~NOT___NOT ~NOT___WORSE ~NOT__que ~NOT_estoy ~NOT_stop_SAD ~SAD__. ~SAD_all ~WORN__SAD ~alone:SHAME ~both:STRONG ~both_short:SAD ~first:GOOD ~foul_MOOD ~got__HAND ~had__GOOD ~im__GOOD ~y__GOOD
4: #_DRINK #_IF ._ME_KILL ._NOT_ME .__LATER BODY_aches CAN___ME CAN__do DAYT___ME DAY__NOW DAY___BUSY DRINK___WHAT HOME_. HOPE__ME IF_YOU KIN_WHAT ME_# ME_BODY_aches ME_CAN_do ME_TOOK_un ME_WANT_it ME__# ME__NOT ME__TEXTS ME___AGO ME___AWAY ME___NUMBER ME___OUT ME__right ME_jefa ME_quejo ME_vale NOT_ME_quejo NOT__. NOT__DRINK NOT___HOPE NOT_bad NOW_mejor OTHER_BUSY OTHER_dona OTHER_luz OTHER_verda* TEXT_NOT TEXT_the TIME_ME_. TOOK___DAY WHAT__fire WON_. YOU__TONGUE ^__bien ^__despe* ^__dont ^__el ^__go ^__good ^__haha ^__high ^__marid* ^__of ^__stand* ^__sucke* ^_amane* ^_chequ* ^_doubl* ^_esta ^_le ^_littl* a_# a_DRINK a_LATER a__TEXT a_thing absol*__$ alive_$ all am antes_$ at_# ate_$ ayude best_ME bette*__ME brand_NEW bus caida call_im calla*_$ ching* clima_nubla* contr*_$ del_MEANS del__$ desde doing__$ dos__$ end entre estoy estoy__$ every*_$ gloom* good__ALMOST good__BUSY good__all good__he hija_$ hole hones* hoy_$ id id_rathe* im__down im_doing impro* in__dumps in_knots is_NEW is__much jalan* junto kids_are la__$ la_dona la_manan* laugh* let levan* life_is like_the made_the me__sola me_cuest* me_dio more_than muero__a murio murio_mi my__nerve my_dad ni__$ nobod* not_$ now__i of__DAY ok_# peore* pero_LIFE place proud ray reall*_reall* right__the salir__la say_$ se_ME_STOP se_WHAT se__cayo see__way shaky she sin since siste*__visit* sobre* spot storm stres*_out sunny survi* the_HOSP the_NUMBER the__TIME the__day the__today there*_nothi* to_OTHER to__OUT to__sober to__too tonig*_i took traia tuvie* un_poco una_DRINK up_# up__ME vacil* vecin*_y verga victo* viva_$ wall with__PERSON wore_out worn y_NOW y__conte* y__trist* you__ok you_can ~.__SAD ~ANGRY_today ~AWFUL_to ~BIT__than ~GOOD...AWFUL ~GOOD__be ~GREAT__# ~HIGH ~LOW__a ~MOOD...SOSO ~NONE ~NOT...BORED ~NOT__the ~NOT_too_AWFUL ~RESIST__in ~SAD__eso ~SAD_like ~SAD_por ~SOSO__my ~VERY__now ~WORN_and ~alone:ANXIOUS ~alone_short:VERY ~and_NOT ~both:CALM ~both:GOOD ~feeli*_GOOD ~first:BETTER ~first:GREAT ~for_MOOD ~fue_GOOD ~haha__GOOD ~i__NOT ~im__GREAT ~me_CRAVE ~real_GOOD ~up__NOT ~y__BIT
3: #_DAY_DAYT #__mas #__of ._CALL_ME ._DAY ._LIFE ._NOT ._NOT_CAN ._NOW ._TOOK_ME ._WHAT_YOU AGAIN_AGAIN_. AGO_YOU AGO__. AGO_falta ALMOST_. ALMOST__CAN BROKEN__OTHER BUSY__DAYT BUSY_pero BYE_todos CAN__TEXT DAYT__a DAY__TEXT DAY_from DRINK__DAY DRINK__NEW GO___DRINK GO__be GO_bien HOPE__NOT JAIL_. KIN_GO KIN___ME KIN__en LIFE_is ME_KIN ME_TEXT_OUT ME__STOP ME__WHAT ME___BROKEN ME__and ME__is ME_but ME_cuest* ME_trajo NOT_. NOT_ME_hallo NOT___ME NOT___NOT NOT__mas NOT_sirvo NOW__de OTHER_GO_. OTHER_JAIL OTHER_KIN OTHER__. OTHER__ME OTHER_exame* OTHER_felic* OUT__OTHER OUT___ME PAST__PAST START___ME TEXT__# TEXT__for THREAT__DAY TIME_at UNTIL WANT_# WANT__DRINK WANT___DAYT WANT___WANT WANT__all WHAT__para WHAT_alegr* WHAT_is WHAT_un YOU_. ^__bad ^__cooke* ^__from ^__just ^__kids ^__my ^__poco ^__sad ^_agota* ^_day ^_norma* ^_trist* ^_weary a__$ a__way about about__ME absol* acuer* all__on and_NOW and__NOT and__WANT and__about as__as as_a belly bette*__$ by__grave came__of can__this carna*_$ comin* como_nuevo corte cosqu* cravi*_$ cravi*_just creo_$ culto day_$ de_OTHER de__todo de_muert* de_todo decai* dia__el doing__thank doler dont_feel en_OTHER_HOME en__cocin* equip*_gano es_OTHER es_ganan* folks ganas__$ gano getti* going_good happy humil* i_suppo* im_ok is_NOT is__again it_NOT its__worst just__$ just__here kids life life__$ like__$ lord__mercy los__ME loud made_my mas__$ me__otra me_dijo me_vale mi_jefa middl*_$ mija miser*_$ monda*_$ more_$ nada_bien neede* no__pongo numb of_ME ok_NOW ok_and ok_now okay__$ on_ME para_abajo pelee pelee_con por_OTHER porqu* pregu*_$ punk que__norma* rent rent__# respi*_$ sali same__alway* sangr*_$ se_fuero* slow_$ so_far solo__la soy_AGAIN soy_otra stop__me sun super_duper tanto__$ tengo__asi the_wrong this_TIME tiene__NOW to_CAN to_DRINK tranq* una__$ unas uno uy way__$ weigh* wish_i y__hoy ~._BIT_SAD ~._LOW ~._STRONG ~._WORSE ~AWFUL...NOT...GOOD ~AWFUL__ayer ~BIT ~CRAVE___GOOD ~CRAVE__a ~CRAVE_que ~GOOD...NOT ~GOOD__you ~GOOD_por ~GOOD_que ~GREAT__got ~HAND_. ~HAND_is_GOOD ~MOOD...GOOD ~MOOD...LOW ~MOOD__a ~MOOD_anda ~NOT__a ~NOT__perso* ~NOT__quejo ~NOT__si ~NOT_le ~WORN__SOSO ~WORN_from ~WORSE_que ~a_STRONG ~alone:SOSO ~and__NOT ~at_HAND ~both:SAD ~both:VERY ~dia_GOOD ~i_NOT ~i__ANGRY ~im_GREAT ~is_GOOD ~is_NOT_GOOD ~las_HIGH ~last:BORED ~last:SOSO ~my__ANGRY ~my__HAND ~of_BORED ~over__HIGH ~que_VERY ~so__GOOD ~to_AWFUL
2: #_DAY #__lol #_at #_month* #_to ._ME_LIFE ._NOW_NOT ._OTHER_KIN .__SICK AGO_falta_ME ALMOST__DRUG AWAY__ME BODY_. CAN_ME_feel CAN___CALL DRINK_. DRINK_PAST_. DRUG_. GO__BUSY GO___OTHER GO_a_ME GO_right GO_to_BUSY HOME__OTHER HOME_y HOPE___ME JAIL__# KILL___ME KIN__. KIN__NOW KIN___GO KIN__todo LATER_._ME LATER__ME LIFE___ME ME_PERSON_. ME__BODY ME__WANT ME___WANT ME__good ME_dijo ME_nerve* ME_was NEW_._NOW NOT__good NOT__it NOT__quejo NOT_ando NOT_hay_NOT NOT_love NOT_se_WHAT NOW__CALL NOW__YOU OTHER_GO OTHER_HOME_y OTHER__WHAT OTHER___CALL OTHER___KILL OTHER_senor OUT__. OUT___OTHER PAST__and PAST_nerve STOP_ME_KIN STOP___MEANS STOP_to TEXTS_._CAN TEXT_ME TOOK_. USE__. USE__ME WANT___PERSON WANT__dog WANT_this WHAT__ME WHAT__es WHAT_pez YOU__caso ^_# ^__# ^__all ^__are ^__dia ^__made ^__maxim* ^__me ^__morni* ^__nothi* ^__regul* ^__todav* ^__worse ^_aguit* ^_cheve* ^_fanta* ^_holdi* ^_horri* ^_jevi ^_reall* a__bebe a_bad a_high aburr* agarr* alrig*_$ and__hate and_contr* anima* animo__$ asque* at_ME at__BUSY baby becau*_i belon* best_DAY boca_$ bonit*_$ but_NOT by__threa* cance*_$ como__clima compl* con_ganas conte* cosa_$ de_OTHER_WHAT death__$ devas* dog doing doing__thank* dos drain*_$ el__hoy el__nubla* el_sol equip*_WON every*__too every*_is ex expre*_$ fair_to feel_WANT_ME fixed fragi* frog__$ grand* gray_$ great__ME guess_$ guys_at hate_my hate_mysel* have_mercy heart* herma* hizo_OTHER hours hoy__$ hoy__fue hurts_$ i__$ impos* in__good it__ME it__TEXT just__today know__$ la_botel* la_casa la_luz littl*_$ lleve lo__$ manan* me_hallo me_llego me_salen me_trajo mejor_WHAT mejor_que more__i mostl*_good muert*_$ mundo_$ muy_HOPE my__life my_dog my_heart my_song neces* nervi*_por never__this no__fuerz* not_okay notic*_IF_ME nuevo nunca of__$ on__last over_$ over_here para_WHAT pasad* peach* perdi pills poqui* prais* que que__puro que_bonit* raini*_$ read_TEXTS refug*_$ right_to ring_me roll_$ said__# sali_a salie* ser sient*__basur* sirvo slept so__good so_angry someo*__call sopor* sort_of soy stron*_and tengo_fuerz* that_great the_DETOX the__# to__NOT to__all todav* traba* truth vicio walls want_to was_gone won_$ y_OTHER_KIN ~._HAND ~.__MOOD ~ANGRY_. ~AWFUL_con ~BIT_of ~CRAVE__. ~GOOD__guess ~GOOD__y ~GOOD_mi ~GOOD_thank* ~GOOD_to ~HAND_throu* ~HOPE__. ~HOPE__me ~LOW_de ~LOW_prime* ~MOOD__. ~MOOD__AWFUL ~NONE_NOT ~NOT...THINK ~NOT__de ~NOT_love ~NOT_me ~RESIST_ANXIOUS ~SAD__my ~SAD_y ~SOSO__mas ~VERY ~VERY_AWFUL_. ~VERY__con ~VERY__this ~a_HIGH ~a__BIT ~alone:GOOD ~alone:HOPE ~alone:LOW ~alone:NOT ~alone:WORSE ~both:MOOD ~both:WEAK ~el_HIGH ~estoy__AWFUL ~feel__VERY ~first:ANXIOUS ~first:HOPE ~havin*__STRONG ~i__GREAT ~la__GOOD ~last:SAD ~mostl*_GOOD ~the_VERY ~with__HAND ~y__NOT ~ya__LOW
1: #_cravi* #_de #_hour #_of ._ME_DRINK ._ME_HOPE ._ME_NOT ._NOT_DRINK ._NOW_ME ._YOU_GO .__AGO .__STOP AGO AGO_NOT ALMOST__a BROKEN_. BUSY_STOP CALL___YOU CALL_with DAYT_._NOW DRINK___NOW DRINK_is DRUG_._NOW GO_. GO__DAY GO___ME HOPE___BUSY KIN KIN_TEXT KIN_TOOK KIN___DAYT KIN___OTHER LIFE__. ME_HURT ME_NOT_BODY ME_NOT_been ME_PAST_nerve ME__OUT ME___DRINK ME___KILL ME___NOW ME___OTHER ME__about ME__y ME_acuer* ME_diero* ME_diero*_OTHER ME_dio_OTHER ME_dog ME_doing ME_equip*_WON ME_happy NEW_. NEW_NUMBER_. NOT NOT_BUSY_. NOT_OUT_. NOT_WANT NOT__CAN NOT___DAY NOT__sopor* NOT_okay NOT_para NOT_se_IF NOW_# NOW_NEW NOW_NOT_aguan* NOW__. OTHER_CALL OTHER_DAY_. OTHER_cielo OTHER_cobra PERSON___ME REMOVE_. SICK_NOW_. SICK__DAY START__OTHER STOP__TEXT TIME__. UNTIL_OTHER USE__sueno WANT_. WANT_ME WANT_is WHAT_GO WHAT_sigo YOU_know ^__a ^__caraj* ^__conte* ^__ever ^__ganas ^__mood ^__onda ^__pelos ^__se ^__sient* ^__would* ^_half ^_iffy ^_lol ^_lord ^_muert* ^_quebr* ^_salie* ^_senti* ^_somew* ^_stuff ^_sx a_DRUG a_TOOK a__day about__$ aguit* al_rio alway*_$ and_ME_NOT apart_$ asi asi_NOT at_all bad__$ bad__the be_sober been__$ been_bette* bette*_ME bien bien_$ bien__LATER bien_graci* bit broke_and but__bette* call__pleas* calm cansa*__todo cant_compl* canti*_ME caso_a compa* compl*_$ con_ALMOST con__JAIL conte*__$ day__i de__AGO de__junta despe*_sin dia__ya dio dios diria disgu*_with dog_died dokie don down_$ drain* en_LIFE entre* esta__OTHER ever_since every excel* feel__of flat for_mood foul_mood god__good good_as graci* great_thank* haha__good hice house huevo is__AGAIN it__$ just_sad keep_ALMOST la_cobra last__and last__i leani*__$ line live_$ manan*__a me_caigo me_vino missi*_my mood__# nervo* never_bette* no_tengo now_$ nuevo_ya ok_NOT ok__$ okay_dokie or_# otra__no overf* peor_$ perdo* perfe*_$ pero_vivo perro_$ pez plug poco por__DRINK que_sigo quepo real_low salir senor_$ she_passe* shop so_TIME_ME spot_$ steps stole_my strai*__$ suegr* sunny__the tell_YOU tembl*_$ tengo_JAIL the_BUSY the_NEW the__DAY the_guys thing_wrong tired_$ tocan* too_$ ugh un_ano un_pase uno_NOT up using_$ viend*_OTHER was_# was__NOW way__the went_to words y_ME_GO y_NOT y_OTHER y__BODY y__NOT you__askin* ~._SOSO_SOSO ~._THINK ~.__RESIST ~AWFUL__. ~AWFUL__the ~AWFUL_i ~AWFUL_y ~BETTER_y ~BIT_. ~BORED_. ~CRAVE_is ~GOOD__. ~GOOD_go ~GOOD_just ~GOOD_my ~GOOD_place ~HAND___BETTER ~HAND__la ~NOT...VERY ~NOT__THINK ~NOT_even ~NOT_sleep ~SAD___NOT ~SAD__el ~SAD_my ~SOSO_NOT_mas ~SOSO__. ~SOSO_and ~SOSO_dokey ~STRONG_. ~THINK_NOT ~THINK__it ~VERY...SAD ~WORN...SAD ~a_HAND ~alone:NONE ~alone_short:HAND ~am__SAD ~asi_NOT ~both:LOW ~both:NOT ~both_short:ANGRY ~con_CRAVE ~first:AWFUL ~first:HAND ~im_ANXIOUS ~im_WORN ~la__GREAT ~last:NOT ~last:SHAME ~me__GOOD ~mi__NOT ~of_AWFUL ~the_HIGH ~un_BIT ~y_WORN ~yo_CALM
-1: #__at #__tengo #_and ._CAN ._ME_CAN ._ME_DAY ._ME_DRUG ._NOT_AGO ._OUT ._SICK ._THREAT .__BUSY .__OTHER .__START AGAIN_pero ALMOST BUSY_y_NOT CALL_ME CAN_. CAN_to DAYT___KIN DAY__. DAY___NOT DAY_de KILL_. LIFE_up ME_PERSON ME_SICK_. ME___IF ME__para ME__proud ME__the ME_just ME_might NEW_ME NOT___WANT NOT__worst NOT_sabe NOW__CAN NOW_the OTHER__# OTHER___OUT OTHER__de OTHER_are OTHER_doing OTHER_perro OUT__JAIL REMOVE_the SICK_de START_asi STOP_there TEXT_a THREAT_of_ME TIME__ME TOOK__. TOOK_una WANT__a WHAT__TOOK WHAT___NOT WHAT__las WHAT_bueno WHAT_de WHAT_soy YOU_veo_HOPE ^__back ^__bebe ^__got ^__grand* ^__gusta ^__hurt ^__idea ^__im ^__like ^__los ^__news ^__someb* ^_creo ^_cuest* ^_es ^_none ^_saw ^_someo* ^_use ^_volvi abuel* agrad*__OTHER al algo_cansa* and__DRUG ando_de anoch* anymo*_$ aroun* at_HOME at_home bad_today belt bendi*_$ bien_PAST bien_crudo bike bonit*__cielo book by_the call_$ cama_con cansa*_de canse cant carbo* chick* como__# compr*_y consu* da daugh* denti* despi*_$ dia_$ dias dicie* did__$ digo_WHAT dodge* domin* early el el_perro estoy_BROKEN estoy__explo* estoy_sola excit* feel_tired feeli*_ME feeli*__thats fight* gente_$ god_$ goes good__someo* got_faded hay__en hear here__$ hizo hopef* horri*_$ i__even im__full im_sorry is_doing it__NOT kill_mysel* knee la la_enfer* las_# last_day laund*_$ live me_pase messe* mi_$ mi_abuel* moral__$ morni*_and muero murie*_$ muy_trist* news ni_bien ninos no__$ not now_its of_WANT on on_sunda* one_$ other* parag* part point que_pongo recov* respo* room sad__$ sal secon* siemp*_$ skunk*_NOW slept_good smoke* sober_# some some__$ soon sugar talk_$ than_DAY than__week the__broke then this__$ tiend* to_know today_i todos tome__y tuve una_NUMBER una_linea usar veo_HOPE ver__mis vez_pero volvi went__$ worri* y__BUSY y__WHAT yet ~._NOT_ANXIOUS ~.__BIT ~BETTER ~CRAVE...STRONG ~GOOD...HAND ~GOOD_WORN_. ~GOOD__how ~GOOD_job ~HAND_said ~NOT__. ~NOT__NONE ~NOT_drama ~NOT_traig* ~SAD__CALM ~SHAME_. ~VERY_dark ~alone ~alone:AWFUL ~both:BETTER ~both_short:RESIST ~first:MOOD ~first:SAD ~have__GREAT ~im__VERY ~in__LOW ~is_ANGRY ~last:LOW ~last:WORN ~the_LOW
-2: #__USE #_dias ._DIE ._OTHER .__BYE .__DAY .__DRINK .__TONGUE .__YOU ALMOST___KIN BUSY_a CAN__de DAYT_. DAY_._NOT DAY__the DRINK_del GO_fine KILL_a KIN__PERSON KIN_is LATER LATER__. LIFE LIFE_in ME_TOOK ME__DIE ME__LIFE ME__REMOVE ME___DAYT ME__esta ME__feels ME_arrep* ME_pase ME_such MINUTES_. NEW NOT_GO NOT__TEXTS NOW_OTHER NOW__DRINK NOW___KIN NOW___OTHER NUMBER_. OTHER___BODY OTHER___IF OTHER___OTHER OTHER___USE OTHER_tiend* OUT__NOT PERSON__ME PROGRAM SICK__the START_ME STOP_NOT TEXT_to TIME___ME USE_. WANT__. WANT__be WHAT_conta* WHAT_explo* WHAT_pongo ^__aqui ^__at ^__came ^__dope ^__is ^__llovi* ^__on ^__quede ^__robar* ^__that ^_bad ^_buen ^_call ^_chill ^_cold ^_cut ^_didnt ^_dios ^_drink* ^_dude ^_great ^_haven* ^_piens* ^_put ^_tell ^_thank* ^_went ^_which a__LIFE a__ninos acaba addic* agrad* ahorc* aint_no algo amane*__$ ando__crudo ando__el bad_$ bajan* bette*_than bien__del bien__me bien_hoy birri* blanc* bueno*_dias came_OUT canse_de canta capit* car cente* chees* chiva_$ compl*__one con_$ con__perro cunad* de de_fumar de_goma dead die_$ diffe* do_YOU does dogs dolid*_$ done_with dont__so dos_DAY drama_$ drank_$ drink*__$ duro el_cafe embar* empan* en_HOME esto_no estoy_ALMOST explo*_$ fair_$ falta* feeli*__today feliz__OTHER feliz_dia fishi* found from_ME fuert* gas good__PERSON him hizo_$ hoy_y i__cant in__$ is__KIN is__today is_full it__WANT jail job_$ joke junta kind__a la_tiend* las__$ less lets like__up linea littl*__$ llamo llega* llora* lost_$ mal_NOT mama__trist* me_puso meh__$ mio monda*__$ mood_i music* muy__OTHER my_knee my_phone next__$ nieve nino no no_conte* o_$ pause peor_WHAT_PAST pictu* que__prime* que_soy quien quier*_mi saldo skunk*_today so_good sueno techn* text_me thank*_$ thank_god thats__$ the__TEXTS thoug* tigre* time tired_of to_feel tomor*_is trope* una up__tired us usted vamos viene wanti*_it was__$ went_fine windy y_USE y__despe* y__sient* ya ya__doy youll yup ~ANGRY__. ~AWFUL_weath* ~BETTER...WORSE ~GOOD_HAND_. ~GOOD__# ~GREAT_for ~HAND__. ~LOW__todo ~NOT__right ~NOT__to ~SAD_by ~SOSO_graci* ~THINK__mi ~VERY___NOT ~VERY__and ~VERY__me ~a__ANXIOUS ~alone_short:STRONG ~both_short ~feel_WORN ~first:LOW ~first:THINK ~haha_SOSO ~it__SOSO ~its_GOOD ~last:GOOD ~now_NOT ~still_GOOD ~tengo__ANXIOUS ~to_RESIST ~un__AWFUL
-3: #__for #__i ._ALMOST_ME ._IF ._KILL ._KIN ._ME_OUT ._NOT_MINUTES .__CALL .__KIN .__NUMBER AGAIN_. ALMOST_to BODY_hondo BUSY_. DRINK_NOW DRINK__DRINK DRINK_of GO__# GO_all GO_on HOPE___LIFE HOPE__the HOPE_it IF__ME KILL__. LATER_con MEANS_en ME_KIN_. ME__TEXT ME__TOOK ME___HOSP ME__of ME__un ME_a ME_feel ME_quede NOT_LIFE NOT__ME NOT__about NOT__of NOT_drama NOT_traig* NOW_NOT NOW_tengo OTHER_AGAIN OTHER_LIFE OTHER_TEXT OTHER__es OTHER_enfer* OUT__NOW SICK_._ME SICK__. TEXT_en USE__NOW WANT__ME WHAT WHAT_a ^__broke* ^__the ^__would ^_comi ^_dont ^_every* ^_its ^_llego ^_pull ^_suici* ^_tengo ^_wanti* ^_way a a_ME a__WHAT a_new after__$ ahori* algui* all_day ando_desca* arroz beer bette*_witho* bien_OTHER_DAY birri*_y bugs bumme* calor chili cravi*_# cumpl*__mi days_$ de_DRINK de__# de__manan* dia_de dias_$ dieta dios_ME eatin* eche en_ME en__DAYT escue* eso_es estoy_BUSY exper* feet_HURT flu_$ follo* for_OTHER for_good frio_$ from ganar* givin*_up good good_for great_$ hace__$ hambr* happe* haven* havin* hay__que here hit hrs_$ hung hungr* i iba in__dark jefe la_fiest* llave me__atrap* me_canse me_quede mi__todo my__feels my__wont my_mom night_$ ninos_$ on__$ panic*_$ para parti* pass peace__ME peopl* peor__ayer pero_$ posit* pues__la queda* queri* quita* recai_$ red regal* rindo risa_$ rough__$ sec sigue sitti* someo*__$ somet* somos stead* still_USE stres* thank* that__ME too__$ trist*_$ twice_NOW um un__WHAT vivir wait wasnt well__my yet_$ you ~._GOOD_WORN ~.__STRONG ~GOOD__want ~NOT...CALM ~NOT_AWFUL_. ~SAD_a ~SAD_de ~VERY_. ~VERY__y ~VERY_to ~WORN_de ~a_MOOD ~alone_short:CALM ~alone_short:CRAVE ~ando_GOOD_WORN ~both_short:HAND ~is__SAD ~last:VERY ~sient*_CALM ~thats__GOOD
-4: #_GO #__# #__ME #__a #__days #_al ._ME ._NEW ._NOT_OTHER ._NOW_OTHER ._REMOVE ._USE_AGAIN AGAIN AGO_AGO BODY CAN_CALL DAYT__. KIN__GO LATER_WHAT LIFE__ME LIFE_and ME_AGAIN ME__DRINK ME__ME ME__lol ME__to ME_name NOT_CAN NOT___NUMBER NOT__one NOW_ME NOW__WHAT OTHER_# OTHER_WON OTHER___NOT OTHER___NOW OTHER___TEXT OTHER__con PAST_andab* SICK__veo STOP__. TEXTS THREAT_ME TOOK UNTIL__. WANT_BUSY WHAT_PAST WHAT_buena ^__it ^__traba* ^__way ^_bus ^_cambi* ^_cool ^_fuimo* ^_hall ^_paid ^_passe* ^_si ^_then a_SICK a__look actua* ahi_YOU algo__mal animo_NOT animo_luego arm attac* away ayer_de back_$ becau* bette*_DAYT bien__todos bridg* came__today can__a cant__my casi cerve* cigar* conve* cool_$ cravi*__$ day__$ de__NOT decir*_$ did digo_que dije diner* diner*_$ dio_gusto dream_$ drivi*_$ eh estuv* exhau* fea_$ feo ganas_$ go_$ good__NOT good_im hairc* he her huh hurt hurt_my ive kind__WANT la_pelic* la_vida lavan* learn* legs livin* lleva*_OTHER lluvi* love loved luego mama_$ max_$ me_arrep* me_pregu* meeti* mi_vida movie* much much__today no_$ not__$ nt_good of ok_$ on__LIFE parqu* pasti* presi* prime* pulle* quedo_OTHER ready real__$ relap* rest sad_$ se__todo seein* sign sigo__$ skipp* smell so_sad sol song_$ stop_$ termi* terri*__$ the_KIN this_LIFE to told_me tranq*__$ tried tuesd* turni* un__HOPE un__ME una_DRUG veces very vuelv* whats with ~BETTER_witho* ~CRAVE_NONE ~CRAVE__me ~NOT__CRAVE ~NOT__voy ~SAD_the ~SOSO__i ~WORN_._GOOD ~both:HAND ~both:SOSO ~both:WORSE ~both_short:VERY ~con_VERY ~first:SOSO ~first:VERY ~last:MOOD ~to__BETTER
-5: #tel ._PAST_DAY ._START ._YOU .__ALMOST .__ME .__USE BODY__. BUSY__. DETOX DRINK DRINK__DRUG DRUG_as GO_OUT GO_to JAIL__. LATER_. ME_KIN_DRINK ME_KIN_esta ME_REMOVE ME__deale* ME__en ME__pero ME_de ME_despe* ME_puso NOT__OTHER NOT__to NOT_de OTHER_. OTHER__OTHER OTHER__and OTHER_rodil* SICK_the UNTIL_DAY WHAT_WHAT_. WRONG_NUMBER ^__cayo ^__reall* ^__thoug* ^_fuert* ^_gave ^_heart ^_ooh ^_salud* ^_start ^_watch* ^_worse a__herma* ahora_estoy amazi* ameri* anyth*_$ aqui aqui_no attac*_$ aviso ayer_$ barat* being being_LIFE bette*__yeste* bien__$ bien_feo bien_trist* buena* can__call cansa*_$ cant_see cerve*_$ close* cobre con__herma* conte*__OTHER cuerd* de_tomar defin* en_DETOX en__KIN esa este feel__all feeli*__NOW flu food_$ for got_high gusta* hago hairc*__a hand harta_de has hay herma*_y hes hold hora hungo* im_# im_glad into jumpe* la__estuv* la_rodil* lady last__$ latel* les lluev*__lluev* lol_OTHER me__$ me_di meh_# mi__# might muy__$ never no__esper* no_traig* not__bette* pelic*__bien pelig* peor__PAST playe* porch pregu* proud__$ que_buena que_bueno que_todo quit resti* ronca small so__NOT solo_$ subie* tacos tan__hizo tengo tenia they think tia til to__# today_$ todos__$ tomor* trata* try vecin* vivir_$ was_$ weath* weeke* ~ANGRY__me ~BIT_anda ~GOOD...HIGH ~NOT_ANXIOUS_. ~NOT___LOW ~NOT__one ~RESIST_a ~SOSO_GOOD_. ~WORN__la ~alone:WORN ~de__NONE ~esta_GOOD ~estoy_THINK ~feeli*_HOPE ~im__SHAME ~of__GOOD ~so_STRONG
-6: ._DAYT ._DRINK ._ME_TOOK ._TOOK ._WHAT .__TEXT .__TEXTS ALMOST___ME AWAY BYE_. CAN CAN_about DAY__BUSY GO HURT__ME IF_NOT IF___NOT KIN___KIN LIFE_for ME ME_HOPE_. ME_ME ME_NUMBER ME_WANT_to ME__HURT ME__MEANS ME__NOW ME__atrap* NOT__STOP NOT__up NOW__ME NUMBER OTHER___HOPE OTHER_novel* OUT_bien PAST START STOP_OTHER TEXT__at THREAT__. THREAT__GO TOOK___OTHER WHAT_WHAT WHAT_dios_ME WON ^__feel ^__much ^__numbe* ^__thing ^_bored ^_how ^_im ^_llore ^_me ^_sient* ^_tired a_todos about_the algo_anda and_ME_SICK and_TEXT answe* aweso* been_DRINK bette*_off buena cansa*__conte* carce* carro check clean* comim* como__$ conta*_$ count* cried cuart* de_vuelt* despi* drunk embar*_$ en__piso en_casa esqui* esta_llovi* food from__all good__me gradu*_$ hacer* haha_$ homew* hoy_voy in__BODY its_awful just kill la_puert* laund* llore loco_$ my__$ my_life nadie__la nevad* nieto now ofici* ok_graci* over_there padre_$ para_NOT peace__my pedo play pool puso_OTHER que_conta* rastr* refre* relap*__$ renta same__PAST scare*__my segur*_ME senti*__$ sound start step t tell texts the the__KIN the__store the_baby this to_go traig*_los used_today veo_senti* vida_$ when_i y_# y__NEW yes ~._NOT_GOOD ~AWFUL__on ~AWFUL_up ~CRAVE ~GOOD__i ~NONE_ya ~SAD_desde ~SAD_to ~VERY_CRAVE ~VERY_WORN ~WEAK__. ~alone_short:HOPE ~both ~both_short:NONE ~feeli*_STRONG ~got_HIGH ~la_HAND ~legs_ANXIOUS ~the_GOOD ~tome_VERY
-7: #__y ._ALMOST ._BROKEN_ME ._LATER ._PAST .__WHAT BUSY__DAY CALL___KIN DAYT DAY_con DETOX__. DIE_. DRUG__DRINK HOPE_in JAIL KIN_WON KIN__in ME_KIN_WON ME_THREAT_. ME___ME ME___TEXTS NOT_NEW_. NOT___BODY NOW_. OTHER__NOT OTHER_fiest* OUT PAST__OTHER TOOK_NOT WANT__up WHAT_ME WHAT__OTHER WHAT__WHAT WHAT__un ^__antoj* ^__every* ^__horri* ^__le ^_ahori* ^_have ^_sitti* ^_traba* ^_voy ^_ya a__about a__amane* all__$ amen arent aww ayuda bolsa bonit* chiva class* como__dia cours* da_$ dano desca* die disap*_forev* empty_$ esas estoy_HOPE extra* good_TEXTS groun* gusta habla idea_$ im_broke* inyec* ir_con is_feeli* isnt la_cara la_novel* las live__$ livin*_$ llevo__dias lo__todo look_like mood__ME mood_same no_# nos nt ooh para_OTHER piens* put quemo same segur* so_ME still__still store_$ sunda*_$ sure tempr* todo__dia un un__$ used ve want__$ weak wife_is yep youve ~#__GOOD ~.__HAND ~ANXIOUS...NOT ~BORED...GOOD ~BORED__. ~CALM__. ~CALM_with ~GOOD__panca* ~GOOD__someo* ~HOPE...GOOD ~NOT...ANXIOUS ~NOT...RESIST ~NOT__me ~SAD_pero ~SOSO__im ~THINK_about ~VERY_GOOD_. ~WORSE__# ~a_GREAT ~a_SAD ~both_short:SHAME ~first:NOT ~heart__GOOD ~pelic*__GOOD ~que_AWFUL
-8: #__NOW ._STOP .__PROGRAM .__WON ALMOST__AGO BUSY_ME CALL__NOW DAYT___DAYT DIE DRUG_and HOPE_por KIN___NOW KIN_and_ME LATER_YOU LATER___KIN MEANS__NOW ME_PERSON_NOW ME_USE_. ME___TIME NOT__SICK OTHER_cara OTHER_puert* UNTIL_OTHER_DAY UNTIL__ME USE WHAT___DAY WHAT__conte* WHAT_asi WON_# ^__going ^__ok ^__siste* ^__stron* ^__viene ^_ando ^_aweso* ^_back ^_been ^_drank ^_feel ^_i ^_que a__KIN aguan*_$ alrig*__ME aqui_estoy at__$ aweso*_$ been_drink* bueno_$ comer con__novel* corri* creo_WHAT cuell* dice discu* drown*_in en_TONGUE enter*_$ esto estoy__HOPE estoy__sola estoy_viend* every*__and flore* fume game hable hair_day heari* i__real im_such is_happy it jugo keep kept kids_$ la_comid* like__feel llovi* lol_ME look_WANT many minut*_$ nada__lo ocupa* ok_ok point*_$ proba* puse_OTHER renta__# scare*_$ senor* serio* sin_ganas smell* stuff_$ su summe* sweat* templ* the__NOT trafi* up_ME where worki* yours* ~#__BETTER ~AWFUL_NOT ~AWFUL___RESIST ~BETTER...MOOD ~BETTER_de_MOOD ~BIT...RESIST ~GOOD...SAD ~GOOD_STRONG ~MOOD...NOT ~MOOD_luego ~NOT...HAND ~NOT_THINK_. ~RESIST_this ~SAD...CALM ~SAD__estoy ~SOSO__and ~SOSO__me ~THINK_en ~VERY__hizo ~alone_short:SAD ~and__WORN ~felt_GOOD ~first:CRAVE ~i__WORN ~last:CRAVE ~me__BETTER ~sient*_VERY_AWFUL ~yo_NOT
-9: ._BYE ALMOST_NOW ALMOST__ME BROKEN BROKEN_AGAIN CALL GO___NOT HELP KIN__JAIL KIN___CALL KIN__depre* ME_BODY_is ME_HOME ME_TEXT_a NOW__BUSY NOW_ando OTHER PERSON REMOVE_ME WANT WHAT_. ^__seman* ^_ayer ^_fui ^_hopef* ^_manan* ^_mood ^_my ^_nobod* ^_shot ^_todos ^_you ah ahh an anoch*_$ bad__ME bleed* close confu*_$ crazy do dude el_lunes entie*__ME famil* for_ME frio haha happy_DAY heada* help hola ir its makin* manej* manos mas__NOT me_feel me_too mensa* ohh or paste* racin* reall* saber seems servi* shave shes sient*_bien snow so someo* tarde the__AGO then_$ tiend*_$ tiene tranq*__aca tranq*_por trape* vez wrote_my yard yeah year_$ zombi* ~ANXIOUS__the ~ANXIOUS_of ~AWFUL__my ~CALM_._NOT ~GOOD__to ~GOOD_dias ~HAND_hoy ~HIGH...AWFUL ~STRONG__NOT ~ayer__GOOD ~but__NOT ~dormi_GOOD ~feel_CALM ~my_MOOD
-10: #__NOT ._AGO ._ME_ALMOST ._NOW_WHAT BROKEN_# BYE CAN_PERSON KIN__un LIFE_NOT ME_toca NOT_TOOK OTHER__is REMOVE TEXTS___ME WHAT___KIN YOU__WHAT ^__buena* ^__one ^_dying ^_hope ^_it ^_mis ^_one ^_or a_USE ando__con atrap* awful_$ azuca* be bien_aburr* bueno*_DAY chatt* coffe*_$ conte*_ando da__decir* deale* didnt easte* estab* feet find good_job home_$ how_about huge inter* is_DAY is_alway* k_$ looks malis* me_rindo muert* my_cousi* need neigh* no_drama novel* o oh oh__$ panic por_todo readi* relap*_$ shaki* someo*_call sone think*_$ tome torti* was was_small ya__$ ~BETTER_off ~CALM__aca ~GOOD_NOT ~GOOD__day ~GOOD_con ~HAND__mi ~NOT_. ~NOT_got ~STRONG_to ~both_short:LOW ~day__RESIST ~its__VERY ~me_LOW ~nt_GOOD ~so_BORED ~thank_HAND
-11: #_y ._NOT_USE AGO__CALL BUSY DRINK__NOT GO___DAYT IF_GO KILL__ME KILL__NOW ME_BROKEN_. ME_TOOK_a ME___BODY NOW_GO OTHER__conte* TEXT__DAY WANT__HOPE WHAT_PAST_pero WHAT__hago ^__mucho ^_can ^_el ^_fin ^_he ^_hes ^_hoy ^_jajaj* ^_no ^_y a_$ a__ok ahora algo_HOPE and__feet cinco confu* creo_que dan days_and entie* es fast fathe* feel_ME felt_good frien* galli* his incre* locke* mala me__# me_dolid* meet more more_TEXTS nobod*__me on__# one_my out__$ prefi* que_murio serie show sient*_atrap* so_bad spide* thank*__all those todo__DAY un_KIN un_hombr* un_senor with_ME_KIN withd* ~BETTER__me ~HAND_me ~MOOD__se ~NOT_mi ~RESIST_out ~VERY_of ~ando__WORN ~esta_VERY ~feels_BETTER ~is_VERY ~its_GREAT ~sient*_VERY ~sient*__CALM ~whole
-12: ._CALL AGO__BROKEN DAY_._ME DAY__OTHER DAY__a DAY_es DRUG__WANT JAIL_NOW JAIL__OTHER ME___HURT ME__prett* ME_dolid* NOT__right NOT__sient* OTHER_BODY_y TOOK_y WANT__GO WHAT__CALL WHO ^__know ^_lluev* ^_oh ^_phone ^_shaki* ^_subie* ^_the and_# antoj* basta beans befor* bendi* bumme*_$ casa con_calma down eggs en_$ esta fish golpe* goodn* hair_DAY happy__$ hi hmm hungo*_$ i_felt idea knock* makes mood_NOW nada_$ pero_ando road rompi* says_OTHER sore tembl*_de told_ME true twice_today was_good watch* what would would_be ~._GOOD_BORED ~AWFUL_la ~BIT_feel ~SAD_at ~THINK__el ~estoy__ANXIOUS ~first:BIT ~is_BETTER ~it_SAD
-13: DIE_de DRINK_and HOPE_of JAIL__in ME___PAST PAST_de SICK__SICK SICK___BODY TEXT WANT___OTHER ^__tempr* ^_graci* ^_leave ^_ok ^_took a_BUSY algun ando_DRINK bueni* chat conoz*_a cowbo* de_START decir* encon* favor floor ha happy__to hate__$ hielo i_like ill kitte* la_mano made_me mal_no maybe next no__ningu* planc* ropa see seria theyr* toca vient* whate* will ~#__RESIST ~AWFUL_traff* ~GOOD...NONE ~GOOD__just ~GOOD_at ~HOPE_tomor* ~MOOD_same ~SAD_pero_CALM ~alone_short:WORN ~esta_BETTER ~is__GOOD
-14: ._WHO BROKEN__all HOSP HURT HURT_ME KILL ME_hice NOT__TEXT NOT_bien_NOT TEXT_it WHAT_DRINK WON_en ^__cabro* ^_antes ^_becau* ^_boss ^_got ^_hace ^_pase ^_think* afuer* al_LATER also ando__OTHER animo_$ baila*_$ bueno cafe_$ came_in choic* compr* de_STOP dejo_de del_DAY for__KIN fun good_but guy hair__$ is later lo lol_# me_sobri* messa* para_siemp* pollo pride sayin* se sick_$ subie*_$ ~ANXIOUS...HIGH ~GOOD_with ~NOT__sient* ~SOSO_GOOD ~THINK__NOT ~VERY_WORN_. ~a_SOSO ~alone_short:ANXIOUS ~been__AWFUL ~first:NONE ~slept_GOOD ~was_VERY ~was__WEAK
-15: AGO_NOW DRUG HOPE_ME ME_HELP ME__mas ME_still NOT__CALL NOW__# OTHER_mano OTHER_parad* PROGRAM_. THREAT WHAT__LIFE WHAT_trist* ^__siemp* ^_fell ^_poqui* are bad__NOW bien_fuert* camin* comid* feel_real feliz_navid* good_CALL gradu* happy_birth* have its_NOT just__DRUG los ojala piens*_en piso pizza prayi* que_hoy quest* solit* stati* todo_OTHER_DAY traff* ~._ANXIOUS_NOT ~._HIGH ~ANXIOUS__going ~AWFUL___SAD ~MOOD_NOT_se ~NOT_rastr* ~estoy__NOT ~since__RESIST
-16: IF__OTHER MINUTES STOP ^_that ^_why a__NOT anda ando_$ as_hell bette*_REMOVE bonit*_DAY crudo equiv* feliz__a hello hopin* luego_$ mal__y miss misse* mothe* no__hoy okay on__floor on__kids only pan panca* para_todos power que_trist* same_$ thats viene* walki*_$ y_veo ~ANGRY...GOOD ~GOOD_AWFUL ~NONE_mas ~NOT...BIT ~NOT_CALM ~NOT_want ~SAD_el
-17: KIN_YOU LIFE__OTHER ME__know ME_glad NOT___TEXTS NOW__USE OUT_mal USE_NOW WHAT__pero ^__una ^_estuv* ^_haha ^_is ^_legs ^_mi a_OUT amane*_bien camio* como_ando de_USE despe*_$ el__conte* feel_bette* is_ME_KIN renta_pero schoo* skip still_kicki* stron*__$ todo_OTHER tv vivi water were ~NOT_LOW ~con_VERY_MOOD ~for_GOOD ~like__SHAME
-18: #_anos DAY_mas LIFE__siemp* STOP___LIFE TEXT__to ^_nice ^_oiga ^_yes a_WHAT achy compu* died_in el__hace gato nah sueno_$ sueno_de telef* that this_weath* we well with_OTHER ~#__ANGRY ~GREAT_but_NOT ~LOW...NOT ~a_SHAME
-19: ._ME_THREAT HURT_ME_. NOT_BODY_. NOW_esta ^_animo ^_ojala ^_whats bien__de bien_manan* borin* but_mostl* chest de_ME_KIN espos* estos estoy__OTHER feel_ok fuimo* hope lit mas_DAYT ok__in pues_bien puse__en safe two y_WHAT ~._CRAVE ~NOT_ANXIOUS ~SAD_day ~WORN_._NOT
-20: # #_the MEANS ^__fin ^__vecin* ^_feliz ^_want agua and__BROKEN bende*_DAY candl* ese estoy_SICK graci*_por mucha* sirve socia* socks ya_$ your ~NOT___MOOD ~al_HIGH ~the_MOOD
-21: #__bad #hour GO_trist* NOT_NOW WHAT__esto WHAT_conte* ^_jaja con_ME_KIN cryin*_all doc hands i__# leave* mejor__ME mood_$ numer* regre* team ~GOOD__thank* ~but__AWFUL
-22: ME_to YOU ^__weath* ^__you and_bad animo_no busca* de_KIN hacer lol lonel*__could y__falta ~i__BORED
-23: OUT_AGO SICK ^_cryin* con_sueno de__ME excit*_$ few good_DAYT i_haven* pero_bien poor pues__OTHER rei_mucho suici*_$ wow ~BIT...NOT ~GREAT___AWFUL ~GREAT_navid* ~MOOD...STRONG ~VERY...MOOD
-24: CLINIC HOPE_NOT WHAT_ando ^_hey acele* animo__cambi* burne* matar puedo__de puso sus tele ~its_VERY
-25: TONGUE WHAT_esta ^_alto hate im_drivi* my__# tiemb* va ~WORN___GOOD
-26: .__WHO BROKEN_por NOW_STOP ^_sigo as__dog basta*_$ de__alegr* estar* felt__PAST luck takin* tan__NOT
-27: WHAT__media* ^_she ahi__tres baja_$ cara_me del_# demas* todo_norma* y__todo
-28: DAY_# LIFE_tranq* con__jaja deja dia__un mood_ME showe*__and
-29: ._HURT_ME ^_pero bien_DRINK sola todo_bien ~have__GOOD
-30: OTHER_pelic* ^__song ^_and bajar* eleva* estan nice pass_$ ~WORSE_than ~todo__NOT
-31: ._WHAT_ME ^_buena* feel_weird final_del igual_$ movie
-32: ^_relap* ^_yeah cafe hahah* mal_# tranq*_no ~SAD__but
-33: NOW_y cool ni_mal the__OUT tranq*__NOT
-34: ^_but feliz_de sient*_en sorry ~._GOOD_STRONG
-35: bad__today es_todo k ~GOOD_and_AWFUL
-36: dunno_$ lloro__OTHER ~BORED__GOOD ~NOT...NOT...MOOD
-37: ^_bueno ^_thats alcoh* blank capaz_de
-38: ^_well llore_de queda suici* termi*_con
-39: alone ~me__CALM
-40: bien_cansa* era y_tengo ~GOOD_o
-41: sound*
-45: STOP_los
-47: la_lavad*
-48: conte*_de
-49: feliz_DAY ~GOOD_but_SAD
-50: de_ganas del_animo ~ANGRY_de
""",
    "mood at least 1": """
22: not
20: ^__$ botto*_$ ~ANXIOUS ~SOSO
19: ~GOOD ~both:WORSE
18: y
17: ~GREAT
16: HOPE__NOT
15: .__LIFE NOW_NOT
14: a__$
13: CALL un ~NOT ~feel_AWFUL
12: BUSY lost ~both
11: OTHER__. peor_$ prett* ~both_short:AWFUL
10: AGO NOT__CAN ^_no
9: ~NONE_. ~SHAME
8: TOOK about like ~BIT ~both_short
7: ALMOST OTHER mal mejor pero this__$ today ~SAD ~last:ANGRY ~whole
6: ._NOW_NOT NOT__ME ^_bad and feel_HOPE ~.__SAD
5: ME__. ~.__VERY ~CALM ~GOOD_. ~alone:VERY ~first:HOPE
4: DAY DAY_. THREAT ^__i con kind to ~._MOOD ~both:AWFUL
3: ._WHAT .__WHAT ME__HOPE OUT TEXT__. a el__$ feel__$ kind_of sin__$ the tired ~AWFUL ~VERY__. ~alone_short:SAD ~both:SAD ~first:BETTER
2: but good low_$ ~BETTER ~last:GOOD
1: CAN KIN_. USE ^__me ando de mi right ~HIGH ~NOT_me ~SAD__.
-1: KIN_PAST_. ME_DRINK_todas ME_NOT ME_WANT_DIE ME__BROKEN NOT__. WANT_BROKEN a_ME_KIN al__tengo and_nothi* dying_$ every* helps_$ me__todas much stop todas__DRUG ~._AWFUL_AWFUL ~._LOW ~NOT...CRAVE...NOT ~NOT...WORSE ~alone_short:VERY ~both:VERY
-2: ._NOT DRINK__las MEANS_aqui ME__it ME__much NOT NOT_para NOW TIME WANT__LIFE ^_ando and__HELP es__$ is_black no_aguan* of papa__$ para_WHAT pasti*__$ so__$ this very ya ~alone:BORED ~alone_short:AWFUL ~estoy__LOW ~una__NOT
-3: BROKEN_. GO MEANS__ME ME___BROKEN NOT_NOT NOW__NOT OTHER_infie* ^_i el__herma* esper*__que like_dying mal_NOW muy_mal navaj* peor todas vida ~NOT_le ~last:NOT ~mysel*__VERY
-4: ^__my de_ME_LIFE que worst ~CRAVE ~NONE ~first:AWFUL ~first:WORSE
-5: ._NOW .__HOPE .__OTHER .__STOP BODY_. NOW__para ^__ive esper* mysel*_so no sigo_$ this_$ vivir_$ ~._AWFUL ~CRAVE_morir ~al_LOW
-6: GO__. ME__LIFE ME__todas NOT_# NOW_DRUG YOU ^_de black_$ feel_WANT_BROKEN horri*_$ in__$ of__$ viva_$ ~alone:NOT
-7: ^_peor it ~LOW_._NOT ~NOT__this
-8: KIN__. LIFE LIFE_. NOT_aguan* and__helps ~ANGRY__so
-9: DIE NOT__this ^_muy black botto*__the hate__so worst_$ ~SAD__of
-10: OTHER___ME STOP ^__ningu* acaba* mi__ayer muert* ~VERY...AWFUL ~both_short:WORSE
-11: NOT_CAN ^__es ^__want ^_asi ^_cant ^_me asi_de dead horri*__$ more_$ que_sigo thats ~._VERY_AWFUL ~.__NONE ~alone:NONE
-12: .__TEXT GO___KIN ^__con mi_hija nada_$ no__nada ~AWFUL_AWFUL_AWFUL
-13: KIN__PAST ME_LIFE ME_NOT_been ME__so ^_estoy ^_hoy
-14: .__DRINK .__WANT DRUG__. LIFE___ME ^__impos* as ~VERY_AWFUL
-15: CAN__. KIN___DAYT ^_hopel* ^_the hate_ME hones*_$ pure to_live ~AWFUL__feel ~LOW
-16: asco hija para__sigo plann* very__$
-17: LATER__WHAT ^_worst destr* la_navaj* pure__$
-18: NOT__worse ~AWFUL...AWFUL...AWFUL ~im_AWFUL
-19: BROKEN ever papa ~both:HOPE ~first:NOT
-20: ando_con hopel* ~ANGRY___VERY ~NOT...HAND
-21: ME_WANT STOP_ME nunca ~alone_short:CRAVE ~quisi*_NOT
-22: dentr*_$ en_OTHER estad*
-23: KIN___NOT quisi*_no
-25: ^__feel how ~WORSE
-26: ^_hell
-27: BROKEN__just
-28: there*
-31: segui*
-32: OTHER__mas estoy_cansa* ~de_SAD
-33: ^_lowes* el_infie* suici* ~NOT_# ~SAD_day
-34: ^_as negro
-37: livin
-40: patad*_$
-41: lowes*
-42: veo
-44: desap*
-49: botto*
-50: ^_doubl* for_both
""",
    "mood at least 2": """
39: perdi*
38: crapp*
37: lousy
35: mal prett*
34: ^__tengo feo
31: shitt* ~NOT__AWFUL
30: muy_HOPE ~AWFUL__this
25: basta* gacho not rough
24: ~GREAT
23: ^__broke* malo nothi*_$ ~HAND_. ~WORN_. ~first:BIT ~first:CALM
22: .__SICK ^__mucho sucks
21: ^__so but hoy_no
20: DAY___WANT ~GOOD
19: ._YOU kind
18: ^_bad ahi best it__WANT mucha quede ~BETTER_. ~GOOD_. ~NOT_AWFUL
17: aint ~ANGRY
16: #__PAST hangi* ~first:HOPE
15: HOPE___ME HOPE__and ^_deses* bad_NOW buen compl* ~BIT_. ~SOSO ~last:GREAT
14: DAYT_. ^_aqui ^_cansa* jaja pero pues ~first:HAND ~last:GOOD
13: ._NOT_BUSY NOW__OTHER OTHER___NOT bad lost mi_mama ~BORED
12: REMOVE_. ^_broke ando__$ conmi*__$ mala_$ queja* ~._NONE ~HIGH ~me__SAD
11: ._LIFE NOW__. WHAT_PAST ando baja calls crap_$ far feel__and jefe sad tough ~GOOD...NOT ~NOT__VERY ~NOT_me ~SAD__.
10: .__NOW WHAT_. ^_no aguit* bette* life__$ ya_paso
9: ME__OTHER WANT_a ^__aint ^_rough animo__$ haha low mundo_$ pura sient*_HOPE the__feel trash_$ ~._MOOD ~MOOD_LOW ~alone:HOPE ~the_LOW
8: HOPE__OTHER ME__a WHAT_WHAT ^__quier* bad_$ feeli* from going ~._SOSO ~.__ANXIOUS ~ANGRY_. ~AWFUL__NOT ~MOOD ~NOT_. ~NOT__el ~SAD__she ~alone:SHAME ~first:BETTER
7: BROKEN_. DRINK___ME ME_AGO ME___PAST OTHER___OTHER OTHER_de USE ^__the ^_on apart* bored every*_$ graci* hoy jodid* llama* still today top ~._ANXIOUS ~.__SOSO ~last:ANXIOUS
6: AGO___ME AGO__feel BUSY__. DAY KIN___ME KIN_de TOOK_a ^_a about as__$ ayer bad__$ dormi en_OTHER feel_WANT_ME feel__im landl* sonri* than__$ tres vez y__OTHER ~._HOPE ~AWFUL...NONE ~AWFUL__NONE ~SAD_. ~alone:GOOD
5: CALL_to HURT_OTHER NOT_se OTHER_LIFE_. WANT__and WHAT__ME ^__i ^__mood ^_heart all_STOP con__KIN depri*_$ down down_$ estoy_mal feel frega* is__$ lo now_$ over week why_$ y ~.__SHAME ~ANXIOUS ~BETTER ~NOT ~NOT_VERY ~SOSO_. ~a_AWFUL ~alone_short:SAD ~first:HIGH ~last:SOSO
4: ._DAYT ._OUT ME_GO ME_been NOT__CALL OTHER_luz WANT__DRINK WHAT__. ^_feel ^_tengo con la_luz lol muy_sola pleas* podri* sient* to_ME to__NOW tomar tonig*_$ trapo trist*__NOT up_$ ~CALM ~a__MOOD ~alone:BIT ~feel__LOW ~first:RESIST ~first:STRONG ~first:THINK ~last:CALM ~last:SHAME
3: .__OUT AGAIN BUSY_. LIFE_WHAT ME_KIN_. ME_sient*_HOPE NOT__ALMOST NOT___DAY NOT_compl* NOW_paso NUMBER SICK_. YOU__. ^_# ^__my ^__tan ^_got aburr* and animo_$ aqui bad_DAY dont_feel feeli*_HOPE mi of preoc* right sad_$ tan__$ tan_sola thoug*_$ vos ~CALM_. ~NONE__. ~SAD_por ~VERY...GOOD ~alone_short:BETTER ~apart ~both_short ~both_short:ANGRY ~estoy_VERY ~first:GREAT ~last:CRAVE
2: ._CAN ._OTHER ._STOP BODY_y BROKEN_OTHER BUSY_NOT DAY_. DRINK DRINK__the GO__. ME_HURT ME__HOPE ME__NOT ME_so NOT__. NOT__NOT OUT PAST__. STOP_OTHER USE_. WHAT_OTHER ^__dont ^__insid* alone_$ at back broke* cada_DAY call de__$ doing drink el eso guilt* im is lluev* made mejor mi_herma* orgul* sorry todo_OTHER y__$ yeste* yo ~._GREAT ~SAD ~SAD...AWFUL ~SAD__hoy ~WEAK_. ~alone:LOW ~alone_short:MOOD ~alone_short:WORSE ~both_short:ANXIOUS ~de_MOOD ~first:WORN ~im__SAD ~que_NOT ~una_SAD
1: # .__IF AGO_. DRINK_ME GO KIN ME___ME ME__con ME__y MINUTES NOT__HOPE NOT_estoy WANT_it ^__me ^__por ^_all ^_con all_over and__ME el__$ fire for fui garba*_$ getti* go got gusto home i_drank jodid*_$ mal_y mucha* my por_OTHER relap* traba*_$ tranq* ver world y_ME you ~.__BORED ~.__VERY ~AWFUL__want ~BETTER__. ~NOT___SAD ~SAD__me ~WORN__. ~alone_short:VERY ~both:MOOD ~both_short:SAD ~con__MOOD ~first:SOSO
-1: ._ME_KIN ._NOW_GO ._WANT ._WHAT .__DAYT .__NOT CAN CAN__a DAY__ME HOME_LATER HOME_LATER_del HOPE_. HOPE__WHAT ME_STOP_una ME__ME ME___OTHER STOP STOP_una THREAT_. THREAT___STOP WANT_. ^__animo ^__good ^__trist* ^_i ^_like a bangi*__the bangi*_on botel* cabez*_de calle* casa con__vida could__a cryin*__day day_$ dejar*_una depre*_about dijer* dos for__$ habla* it_$ it__$ la__$ llore__la mal_llame* me mi_nombr* out_$ para_ME piece*_$ puedo__con quedo_grand* the_basem* this__AGO to up__$ vida whats y_llora* ~AWFUL...AWFUL...AWFUL ~AWFUL__llame* ~BETTER__a ~MOOD__NOT ~NOT__estad* ~NOT_even ~NOT_le ~NOT_valgo ~VERY...VERY...AWFUL ~WORSE_dia ~alone:WORSE ~both:BETTER ~both:HAND ~both:SAD ~both:VERY ~buy_BIT ~estoy_AWFUL ~first:LOW ~first:VERY ~la_AWFUL ~quedo_STRONG ~real_LOW
-2: ._NOT .__GO .__ME DRINK_. HELP_. HOPE__ME ME_. ME__BROKEN ME__every* NOT_ME_. NOT_NOT NOT__mas NOW___STOP WHAT_NOT_quier* ^__day ^__doy ^__nabo ^__sient* ^__te ^_por all__it bien__$ cande* casa__del depri*__OTHER deses*_$ estoy_deses* hurac* i i_cant like_shit los mal_$ me_tome mood_ever no_hay no_more off_witho* out para perro piece* por__piso real__NOW real__today tengo_$ very ya ~._SAD ~._VERY_SAD ~._WORSE ~AWFUL__i ~GOOD_AWFUL_. ~GOOD_SAD ~GOOD_SAD_. ~NOT___VERY ~NOT_hay ~SHAME__SAD ~VERY_LOW ~alone ~con__ANXIOUS ~con__SHAME ~first:NOT ~this_AWFUL
-3: ._ME ._SICK BODY CAN__con DAYT_feel DRINK_PAST HOPE___KIN HOPE___PERSON KIN_. LIFE_. ME_STOP ME_WANT ME__TEXT ME_lleva_OTHER NOT NOT__MINUTES NOT__in NOT_hay OTHER ^__$ ^__como ^__mate ^__real ^__una ^__up ^_cant ^_de all any bangi* basem*_$ brode* dark__$ de_verda* dread* drown* encoj*_con get i_want insid*_$ like livin llame*_$ mas mi_jefa nadie_me ni the today_im todo__$ trist*__mi una_pesad* viern* with__NEW ~._AWFUL ~.__LOW ~AWFUL_. ~GOOD__. ~NOT...NOT ~SAD__SAD ~SAD__que ~alone:NOT ~both:STRONG ~todo_AWFUL
-4: .__KIN ALMOST_# GO_a ME_LIFE_. ME___LIFE NOT_._NOT NOT_OTHER NOT__CAN NOT__worse STOP_ME STOP__todo THREAT WHAT__cuent* YOU___DRUG ^__brode* ^_drank ^_estoy ^_mom ^_sin again_and del_hurac* dia dia_$ diero*_las dread*_$ esto fue fuert* grand* no_sirvo plast* tengo terro* todo una worst_ive ~AWFUL__the ~LOW_que ~NOT...SOSO ~NOT_GOOD_at ~SHAME_. ~alone:NONE ~alone_short:AWFUL ~alone_short:GOOD
-5: ._DAY ._ME_NOT .__BROKEN BROKEN_in DAY___LIFE HOPE ME_KIN_se ME___GO NOT_TEXT NOW_NOT_se NOW__NOT NOW___WHAT OTHER_patad* ^_depri* ^_l ^_me ^_muy broke_in casa_despu* day dos__el el_dia enter* estoy__ME fe feel_terri* feeli*__$ heart*_$ horri*_$ humil* in__basem* la_depre le mood_$ my__$ nada_$ no_valgo para_nada patad*_$ trist*__$ want__disap* ~AWFUL__. ~CRAVE...AWFUL ~MOOD___LOW ~MOOD_ever ~SAD__the ~VERY__MOOD ~WORN__AWFUL ~both_short:AWFUL
-6: ._NOW .__HOPE DAYT LIFE___ME ME___BODY ME__up NOT__BODY REMOVE___ME WANT__NOT WHAT__y ^__en ^__low ^__terri* ^__total a_pint anda bien_mal dejo_mi del_nabo desde dijer*_WHAT good_at la_patad* low_as madre mismo_$ my_ex negro_$ no__sopor* off_the pesad* quisi* scare* sient*__OTHER sient*__ya soy tan_mal they to_disap* used vacio veo ~._VERY_AWFUL ~LOW ~NOT...NONE ~NOT__at ~VERY_AWFUL_. ~WORSE...NOT ~both:WORN ~de__NOT ~felt__AWFUL ~first:AWFUL ~first:SHAME ~like_AWFUL ~ya_NOT
-7: ._NOT_ME .__YOU BODY_HURT BROKEN_NOW CAN_CALL DRUG HURT__OTHER ME___DRINK ME__una ME_quedo NOT__this NOW___ME SICK_and STOP__. TOOK__. WANT__. ^__peor ^_super am burie*_ME_KIN cant del_caraj* do en__hoyo en_cande* estoy_cansa* even hate_mysel* here hopel*_$ ive just llora*_AGO much sin_esper* so__$ terri*_$ the__$ todo_$ vida_$ ~LOW_. ~NONE_helps ~NOT_more ~SAD__la ~alone:ANXIOUS ~both:BIT ~both_short:MOOD ~both_short:WORSE ~en_NONE ~last:WORSE ~so_AWFUL
-8: #__me ._CALL ._USE GO__DAY LIFE ME_OTHER ^__feel ^_fatal ^_horri* a_wall bien burie* casi_# could* de__OTHER dos__OTHER muert* mysel*__$ nothi*_helps odio peor_DAY peric* pies_$ que_sigo super__$ todo_y word words_$ ~._GOOD_AWFUL ~._HAND ~AWFUL...NOT ~NOT_la ~SAD___NOT ~VERY_AWFUL ~WORSE ~alone_short:NONE ~da_SOSO ~last:HOPE
-9: BUSY__NOT HURT__. IF_ME KIN__even KIN__the ME___BROKEN NOT__to WHAT__con ^__de encoj*__OTHER hell mal__$ me_$ no parti*_en pint so_low tengo__$ vivir vuelt* ~ANXIOUS_que ~AWFUL ~AWFUL_y ~NOT___WORSE ~SHAME...NOT
-10: HOPE_y NOT_WHAT NOT___LIFE WHAT___OTHER ^__depre ^__mal ^_bien ^_dark ^_so ^_una absol* alma__$ animo_en cayo_OTHER estoy_WANT every*_down look mano_$ mas__OTHER me__igual mom peor quisi*_no real so_depre* trash_and trist*_$ ~#_MOOD ~._GOOD_VERY ~.__MOOD ~AWFUL__GOOD ~NONE_NOT ~NOT__sopor* ~NOT_tengo ~SAD_y ~VERY__de ~both:SHAME ~de_ANXIOUS ~que_NONE ~quisi*_NOT
-11: NOT_sirvo NOT_tengo NOW_NOT_YOU UNTIL_OTHER ^__is ^_as ^_peor ^_sola a_real absol*__$ cravi* feel_HOPE get__$ hate_ME llora* llora*_$ llora*_desde mal_NOW papa respi* tambi* toda__noche tome toque ~VERY...AWFUL ~first:NONE ~last:AWFUL
-12: ME_TIME ME___NOW NOT___CALL OTHER_alma STOP_. WANT_DIE ^_hecha ^_mood a_ser burie*__KIN dentr*_$ doy en_vida end fever_# jodio lleva_OTHER nadie no_tengo noche__mi nunca que_nada use_so y__ME ~AWFUL_AWFUL_AWFUL ~SAD_._VERY ~SAD__of ~and_SHAME
-13: .__STOP HOPE__CAN ME_cayo_OTHER OUT__ME ^__pinch* ^_worst asi_de at__$ can failu* hoy__$ mal_no peor__$ spent stop ~._NOT_GOOD ~.__NONE ~NOT...LOW
-14: KILL NOT_# NOT_ME_WANT NOT__OUT NOW__se chill* mal__mal para_WHAT puedo quier* the_point worth* worth*_$ ~AWFUL__con ~NOT__this ~SAD__este ~every*_SAD
-15: HOPE_._ME ME__PAST NOT__sopor* TEXT_. WANT__disap* ^_ahuev* ^_animo ^_drown* ^_en a_DAY de__ching* esper* gets_$ hate__$ hay__$ hecho hones*_$ me_quedo passe* que__cuent* toall*_$ ~a_WORSE ~both_short:SHAME ~la_SAD
-16: ._NOT_CAN con__coraz* de_DAY desgr* keep sient*__basur* super_mal tears_$ terri* ~NOT_RESIST ~NOT_que ~VERY_SAD ~alone:BORED ~like__SHAME
-17: GO__DRINK ME__paso ME_jefa NOT_HELP OTHER__mas ^_espan* ^_messe* asi_me cayo_el de__hijo depre is_NOT real_bad real_low toall* ~en__LOW
-18: ^_depre* bien_jodid* depri* hecha roto ~VERY...VERY ~los_LOW
-19: HOPE_para MEANS ME_NOT ME___JAIL depre* el_alma empty es__$ hoyo sin_consu* soy__HOPE ~AWFUL__BIT ~AWFUL_todo ~LOW...MOOD ~NOT_# ~NOT_consu*
-20: BROKEN DAYT_ME NOT_LIFE THREAT___ME ^_very de_terro* de_trist* heart_hurts me_dejo ya_$ ~NOT...NOT...NOT ~el_LOW ~so_SAD
-21: ME_odio NOT_YOU NOW_DRUG cryin* estoy_HOPE mierd* miser* patad* ~por__LOW
-22: JAIL__NOT KIN__todo TIME___ME ^_quebr* ^_store espan*_$ is__bangi* left__ME point* segui* sient*_de this_$ y__GO ~AWFUL...THINK ~NOT__mas ~just_SAD
-23: HOPE___NOT OTHER_peor ^_terri* cares feel__the i__dead never porqu*_$ sopor*
-24: DRUG_._NOW ME__HURT WHAT_NOT_. cryin*__ME cryin*_all lowes* malis* negro
-25: ^__ever ^_doubl* me_odio para__sigo
-26: bano_con basem* da_igual dark hopel* muy_mal the_HOPE
-27: ^_perdi awful fatal l me_muero recai
-28: ~LOW_as ~WORSE...AWFUL
-29: la_frega* velor*
-30: ._ME_HOPE NOT_be pozo to_KILL
-31: ^_lowes* depre__$ horri*
-32: DIE ^_inser* hit_a not_good
-33: WANT___AGO ~NOT_HOPE ~SHAME_to
-34: shatt*
-36: ^_falli* pedaz* ~BORED_and
-37: ^_heart* worst ~ataqu*__ANXIOUS
-38: ^_del asque* every*__REMOVE pesim*
-39: for_both hell_$ infie* yrs__and
-40: ^_lleva* botto*
-41: safe
-42: ^_uno basur*
-44: verga
-45: ^_won destr*
-46: desap*
-47: TEXT__y ^_crush*
-49: the_toile*
-50: asco atrop* hate lower ~SAD__whole
""",
    "mood at least 4": """
50: ~NONE_AWFUL ~SAD_NOT_.
48: ~NOT_AWFUL
47: ~NOT...ANGRY
41: NOT_compl*
40: smili*
39: buen ~NOT_SAD
38: ~NOT...AWFUL
37: ^_restl* asi_asi cansa* ~BETTER ~NOT__AWFUL
36: stron* ~NOT___AWFUL
35: ^_homes* nieto*
34: ._LATER ~first:CALM
33: graci* gusto queja ~of_ANGRY
32: best feet lo
31: aburr* hangi*__$ shoul* sunny ~._HOPE ~kind__ANGRY
30: ^_leani* ~this_GOOD ~un_BIT
29: OTHER_BODY_en moody rico ~._AWFUL_NOT ~GOOD...MOOD ~NOT...STRONG
28: WHAT_WHAT_ME alegr* bajo bien_y ~._HIGH
27: energ* nervi*__OTHER ~GREAT ~SAD_NONE ~SOSO ~WORN__#
26: ._DAYT jevi rio verda*__$ ~GOOD
25: chopp* gps happi* nervo*
24: agust* half joy top ~CALM_.
23: felic* milli*_bucks muert*_$ sient*__hoy there tiran* ~AWFUL_NOT
22: STOP_the ^__sleep littl*__$ ~NOT_as ~el__NOT ~todo_GOOD
21: ^__but ^_inqui* ^_rough fuert* kind landi*_$ lujo made me_down mitad ~.__SOSO ~LOW__SAD ~NOT...SAD
20: ^__so el__ando first lindo tickl* ~BIT__por ~SAD___NOT
19: ._CAN ando_nervi* flat fui orgul* salie* ~MOOD...GOOD
18: ME__worse ^__need bored_$ gozo laugh* media* paso pero the__lol tired_$
17: KIN__NOT WANT__NEW ^_disap* ^_livin blah fixed from intra* limpi* mas tranq* un_chin ~._NONE ~.__BIT ~NOT...GOOD...NOT ~me__LOW
16: AGAIN_. BROKEN__OTHER ^_ahi ^_bette* along alrig* baja clean dar low__my norma* or__$ want__use weird ~GOOD...GOOD ~HIGH ~first:HOPE ~from_AWFUL
15: #_de DIE_. ^__mejor a__bucks good__bad grump* jaja_$ me_today no__trist* pelin radia* rei trist*_nada with__siste* ~._BIT ~SAD_GOOD ~alone:BIT ~feel__GOOD ~im_GOOD ~up__SAD
14: KILL__. ME_CALL NOT__shabb* WHAT_NEW ^__ol ^_on beat blah_$ jaja mi_$ pocke* recie* reir strai* super_$ tampo*_para ~._GREAT ~BIT_ANXIOUS ~GOOD__AWFUL ~NOT_LOW ~NOT__SAD ~VERY...GOOD ~a_BIT
13: #__$ HOPE___BUSY ME__fuert* NOT__WANT NOT_to ^_# ^__vos ^_fore ^_vacil* ^_yo and_too bored but cuand* down__$ hijo_de hoy_me los_KIN marte* night__$ puedo_queja* queja* tanto the_KIN tired ~BETTER...SAD ~MOOD__up ~NOT...VERY ~SAD...CALM ~VERY...BETTER ~first:HAND ~first:SOSO
12: #_y ME__HOPE ME__on NOT_bad NOT_tan OUT_del START YOU__. ^_al ^_up aqui con_fe de_DRINK dmv enter*_$ feel__good happy it_bad kind_of los new rara right so_$ ~ANXIOUS...LOW ~ANXIOUS__los ~ANXIOUS__tengo ~AWFUL_con ~MOOD...HIGH ~NOT...ANXIOUS ~con_MOOD ~que_NOT ~yo_GOOD
11: ._NEW BUSY__. CAN_queja* CLINIC ME__flojo NOT___KIN NOW__sient* OTHER_mismo ^__chist* ^_esta ^_gozan* a_# ahi ahi_la ate baila* compl* conte* de_fiest* fino for_ME getti*__$ glori* leani* littl* lol_$ no_ando pues same_ol ~._GOOD ~BIT_SAD_. ~been_WORSE ~feel_GOOD ~last:RESIST
10: .__LIFE ME__but NOT__ME NOT_para NOW_es OTHER_agua OTHER_lucha WRONG_. ^__away ^_dos ^_just ^_sleep* a__madre canta* de__DRINK el_agua for id like__again maciz* me_llama perce* por_fuera prime*_vez que__hijo regul* sabro* tan tv victo* ~.__CALM ~ANGRY_. ~GOOD___AWFUL ~NOT...BORED ~NOT...VERY...AWFUL ~a_GOOD ~alone:SOSO
9: ._WRONG .__AWAY AGO_. ALMOST___OTHER CAN_. DRINK_STOP_it HOME_. NOT__NOT NOT__USE WANT_a ^__manan* ^_im ^_it ^_jodid* ^_tryin* and__about been_worse cafe como__$ crank* cravi*__$ deses* juez madre me_quejo ninos now_$ of__today pelic* poco_desan* reina ~.__BORED ~BIT_LOW ~BIT__SAD ~CALM ~NOT_para ~WEAK_. ~estoy_GOOD
8: .__DRINK .__OUT AWAY_NOW KILL_in NOT__bad WANT_ME_AGAIN WHAT__DAY WRONG ^_dia ^_perso* al almos* arrib* brega* capaz chequ* como con_animo disap*_$ down_$ echan* inqui* libre me__tan me_hizo my__came no__quejo quejo rey shaky sir_$ siste* sol still sueno tan__como un__desan* week_$ y_NOT ~._NOT_THINK ~ANXIOUS_pero ~BORED_out ~GOOD_. ~HOPE ~NOT_ANGRY ~NOT__to ~NOT_the_WORSE ~NOT_want ~SAD___STRONG ~SAD__my ~STRONG_to ~WORN__. ~i_NOT
7: DRINK__it ME_KIN_. ME___ME NOT_ME_acuer* NOT__the NOT_mal WHAT__estoy ^__as ^__more ^_he about__DAY baby bonit*_$ comer*_el de__WHAT dio dolid*_OTHER gozan* hour is__$ livia* o otra__$ prett*_good restl* rolli* se__$ so stick* suave vez_$ ya ya__$ ~._RESIST ~._VERY_GOOD ~ANXIOUS__LOW ~BETTER__ayer ~MOOD__y ~NOT_VERY ~NOT__que ~NOT_too ~SAD__i ~SAD__se ~WORN_. ~both:NOT ~both:SOSO ~estoy_ANXIOUS ~last:SOSO
6: #__y ._ME_GO .__HOME .__KIN GO_. LIFE ME__AGAIN ME__are ME_was NOT_OUT_. NOW_amane* UNTIL___OTHER WON ^__# ^__ahi ^__no ^_en ^_same al__$ all_right anima* asi_$ bajon bebe bien__NOT cabe de__marid* de_lujo dragg* el_animo every*_up fe glad habla*_$ heart__full hoy i inqui*__NOT la_llevo mucho__$ muy__NOW need nervi* ni__$ not_as noved* nuevo once parej*_$ pelos pero_tampo* super to__contr* toda todo__orden trist*__la ves vida__$ ~._NOT_SAD ~ANGRY_but ~GREAT_y ~alone:WEAK ~con_WORN ~so__ANGRY
5: .__JAIL BUSY DAY__. DRINK_STOP KIN_._ME KIN_STOP ME_CALL_. MINUTES_. NOT__trist* NOT_noved* OTHER__de PAST_. REMOVE__. TOOK_ME WHAT__. ^__be ^__como ^__it ^__pelos ^__perdi* ^_ate ^_doing ^_got ^_ni ^_no ^_un alto and__all are bien_$ bien_aunqu* but__$ cansa*__$ could_be days_$ dolid*_la fijes* full gente hijo it_$ la medio_raro not__$ ok perdi*__el pleno resig* say se siemp* sient* so_ME soft sonri* sunsh* todo_en un_pelin with with_ME_KIN ~.__GOOD ~LOW__. ~NOT...NOT...SOSO ~SAD__la ~SAD_con ~VERY_. ~alone_short:WEAK ~both:THINK ~con__MOOD ~feeli*_ANXIOUS ~first:GREAT ~first:WEAK ~it_AWFUL ~last:GOOD ~last:GREAT
4: ._NOT_OTHER ._OUT DAY_. LATER__. ME__ME ME___NUMBER ME__a ME_feeli* NEW NEW_. NOT___DRINK OTHER_BUSY OTHER_DRUG REMOVE_. ^__hice ^__news ^__puse ^__que ^__todo ^__ya ^_never ^_still ^_ya adent* all__the ando_en bette*_than bonit* clima conte*_$ down__down down_in falta feeli*_ME felt__good final* flojo_$ for_$ frog__$ landi* long makin* nervi*__el nosta* not_too one out_$ peor_$ pero_enter* por__$ sola traba* up__down vicio_$ ~._THINK ~GOOD_aunqu* ~STRONG_day ~VERY...MOOD ~VERY_BETTER ~alone:GOOD ~first:GOOD ~last:NOT ~ya__VERY
3: #_DAY ._HOPE ._NOW_IF .__ME .__START AGO__NOT CAN GO__. ME__came ME_hizo NOT__acuer* NOT_a NOT_estoy NOT_mas OTHER___ME OTHER_tenid* REMOVE WANT_# ^__about ^__day ^__tired ^_a ^_aburr* ^_nervi* ^_todo at_ME bajo__$ beaut* bien__LATER canal chin clear de__$ doing__$ el_hijo en_OTHER feo_$ flat_$ for_AGO for_once fore frog good__$ hice__con in__DAY la_lucha manan*_y medio* mejor_$ miss_my not__worst of__NOW pie pilas proud puse renta_$ senti* serio the thoug*_$ toda_la toler* trist*_NOT trist*__no turne* vacil* way ~._MOOD ~.__MOOD ~ANXIOUS_for ~BIT...ANXIOUS ~GREAT...NOT ~HIGH_y ~MOOD_BIT ~NONE__. ~NOT_me ~SAD_BIT ~SAD_pero ~SOSO_. ~WORN_live ~WORSE_. ~both:BORED ~both_short:RESIST ~but_SAD ~de_GOOD ~feeli*_GOOD ~sient*_VERY_AWFUL
2: ._BROKEN ._PAST ALMOST_. ALMOST__. BODY__full BROKEN_DAY_. DRINK__ME ME__WANT ME___BYE ME__tan ME_gente ME_quejo NOT_ME_quejo NOT__CAN NOT___DAY NOT__quejo NOW___OTHER STOP_. TEXT_ME WHAT__es ^__bad ^__del ^__medio ^__to ^_aca ^_con ^_de ^_fo ^_lo ^_sx a__$ a__DAY alelu* and_NOT and_OUT anima*__OTHER aunqu* ayer bored__of crapp* cuatr* de__nada en_orden escap* escap*_$ feel__a feeli*_stron* good hangi*_in hizo in__$ is_$ kind__SICK las_nubes level manan*__corte me__fuert* medio*_$ miss_ME more on__$ pura_vida quede quit said_i tenid* trist*__$ ~._BIT_SAD ~.__HAND ~GOOD_and ~GOOD_pero ~NOT...BETTER ~NOT_AWFUL_. ~NOT__NOT ~NOT__acuer* ~NOT__quejo ~alone:VERY ~alone_short ~both:AWFUL ~both_short:BETTER ~both_short:BIT ~both_short:NONE ~feeli*_GREAT ~felt__GOOD ~first:HIGH ~first:NOT ~first:RESIST ~im_SOSO ~las_HIGH ~my_HAND
1: ._ALMOST .__DAY .__GO .__OTHER .__TEXTS ALMOST BODY_. BROKEN_DAY BROKEN_and BUSY_. CALL__. DAYT DAYT_tengo HOPE_. KIN_ME ME___AGAIN ME__un ME_diero* ME_guess ME_so_ME NOT_ME_CAN NOT__worst NOT_as NOW__mas OTHER__en OTHER__pero OTHER_animo OTHER_culto OTHER_llevo OTHER_vicio STOP_TOOK STOP_de TOOK_. WANT__. ^__and ^__pero ^__poqui* ^__traff* ^_all ^_toler* a__day about_JAIL_DAY aca ahi_OTHER ahi__$ all and_$ ando_como animo_ahi antoj* bien_WHAT bored_OUT bored_out but_good coffe* colea* day_at de_pelos dos__$ el_vicio en__BUSY extra*__mi feeli* feeli*_mysel* guess he_tenid* heart_$ home i_aint ill_live la_vida looki*__$ me__tanto me_diero* me_puedo mi moods nervi*__$ ni_fa of_SICK orden pero_GO si sin_noved* so__$ this_traff* today traff*__KILL traff*__killi* up wanti*_to went y_colea* ~.__STRONG ~ANXIOUS__. ~ANXIOUS_y ~BIT_ANGRY ~BIT_of ~NONE_. ~NOT_ANXIOUS ~NOT_fu_NOT ~NOT_noved* ~VERY...GREAT ~WORN_but ~alone:NOT ~alone:SAD ~apart ~both_short:GREAT ~both_short:WORN ~feel_GREAT ~last:VERY ~me__BIT
-1: ._NOW_GO .__AGAIN .__WHAT AGO__ME AGO___ME DAY__ME GO HOPE__NOT ME__con ME__to ME__todo ME_hubie* ME_jefa NOT_BODY NOT__hallo NOT__much NOT_valgo OTHER OTHER_DAY OTHER_TEXTS PAST__NOW SICK_. STOP_it ^__ever ^__just ^__that ^__throu* ^_ando ^_feel ^_hecha ^_low ^_mal abrum* aburr*_y algui* ando__de ansio*_$ bumme* burnt_out choqu* con__$ could__a cuant*_$ depre* disgu*__ME disgu*_with drown* ever_$ for_both give_up gris_$ herma*_$ how_bad hoy_ando im__$ kicke* la_migra las less__a low mal__no me_hubie* mi__$ no__hallo no_hay nt overw* passe* pena pero_USE pero_sobri* pesa por__WHAT que recai sient*__y sin sobri* tengo_OTHER the_BUSY the__side veo wante* was y ~.__ANXIOUS ~ANXIOUS_and ~CRAVE...NOT ~GOOD__. ~LOW_. ~MOOD ~NOT__hallo ~NOT_valgo ~RESIST__my ~SAD...HAND ~SAD_que ~SOSO_is ~VERY...NOT ~WORSE ~alone:CALM ~alone:HAND ~alone_short:ANGRY ~alone_short:ANXIOUS ~alone_short:AWFUL ~and_WORN ~both_short:VERY ~de_BIT ~first:NONE ~had_BETTER ~im_AWFUL ~last:BETTER ~last:BORED ~last:SAD
-2: ._STOP ALMOST_en IF__hubie* ME__OTHER ME___KILL ME__invis* NOT__STOP NOT___NOT NOT__best NOT__levan* NOT__this NOT_con NOT_slept NOW___WHAT TEXT__. TEXT_a ^__all ^__of ^__quedo ^__up ^__y ^_cada ^_choqu* ^_depri* ^_overw* ^_que ^_sin ^_tengo ^_troub* a about_JAIL about__$ ando_bien at__$ bette*_DAY bien bien_hoy brill*_$ court day depre*_$ desin*_$ despe*__$ despu* dia_de digam*_$ el_dia es_$ feel feeli*_kind ganas_de gasol* had_bette* he__$ hell_$ horri* hubie* just_dandy la__bien loca mal__$ maluc* me_dejo meh mi_jefa old out__$ says sufri* terri* this__$ today_$ todo__me trist* voy woke__on worri* ~._BETTER ~._MOOD_LOW ~.__VERY ~AWFUL_. ~AWFUL__. ~BIT__y ~CRAVE ~GOOD__con ~MOOD_. ~NOT_GOOD ~NOT__levan* ~NOT_puedo ~WORN_and ~alone:STRONG ~both:VERY ~por_LOW ~y_WORN
-3: ._ME_NOT ._NOT AGAIN AGO CALL_con DAY__y HURT ME_HURT ME___NOT NOT_# NOT_YOU NOT__. NOT__mas OTHER__por THREAT_. USE_apart YOU ^__$ ^_crush* ^_storm* ^_stuff again ando bano batal* botel* burnt_OUT claro con decir* del__$ desga* en esper* ever every felt__AGO good_me hay hot hoyo invis* is_NOT landl* like__$ los_nervi* lowes* mas__OTHER medio__y migra mood__$ nervi*__punta night_$ on_by pal pull punta quedo_$ quise real rent right_now shook sient*_HOPE sirvo toall*_$ tomar took un_dia vacio ~._BETTER_MOOD ~AWFUL_pero_NOT ~CRAVE_de ~LOW__HIGH ~LOW_today ~MOOD...AWFUL ~MOOD_BETTER ~MOOD_to ~NOT_that ~SAD__LOW ~STRONG ~VERY__. ~VERY__que ~a__MOOD ~alone:CRAVE ~both:WEAK ~first:LOW ~first:STRONG ~like_AWFUL ~seen_BETTER
-4: #_DRINK .__NOW IF_. ME_KIN_in ME_WANT NOT_CAN NOT_MINUTES_. NOT___LIFE NOT_hay NOT_that OTHER_# OTHER_BODY OTHER_DAYT OTHER__AGAIN STOP__ME TEXT TEXT_DRUG USE__. ^__bit ^__down ^__muert* ^__perro ^__quier* ^__the ^__too ^_agota* ^_batal* ^_had ^_not ^_stres* a_DRINK agobi* anda ando__$ animo_NOT bit cosa_$ cuent* de__todo de_malas desga*_$ disgu* el__$ end entus* fue haha infie* is just just__ME kind__WANT la_cosa lanzo malo me muy_bien mysel*_$ on otra_vez quere* sabe sient*__OTHER storm* the_wrong uno uy ~._ANXIOUS ~AWFUL__NOT ~BORED__. ~NOT__best ~NOT_that_GREAT ~SAD_. ~SAD___BIT ~both_short:AWFUL ~el_HIGH
-5: #_AGO CAN__a DRUG___ME HOPE___NOW HOPE_a JAIL__. MEANS ME_LIFE ME_sient*_WHAT NOW_ME NOW__. OTHER__esta OTHER_patad* TOOK_OTHER WANT ^_day ^_la ^_tree ^_weary a_lie animo_$ bien_no blast burnt__$ de de_OTHER de__patad* desgr* dia en__BODY feel_WANT feeli*__of humor i_cant la__$ le lleva menos_$ mi_vida ni paper* pocas poqui*_$ por_OTHER_WHAT pozo suert* the__came this throu*_a todo_el truck turno_$ ugly valie* weeks_$ y_$ y__animo y_yo ~GOOD__me ~HIGH__. ~NOT_hay ~SAD__. ~SAD_but ~SOSO___GREAT ~VERY...LOW ~WORN ~both:WORN ~both_short:LOW ~both_short:STRONG ~but__GREAT ~first:SAD ~hoy_AWFUL ~los_ANXIOUS ~me__AWFUL ~por__LOW
-6: #_and ._ME ._WANT GO_un KIN KIN__todo ME_KIN_NOT ME__KIN ME__raro NOT NOT_MINUTES OTHER_CALL WHAT ^__me ^_anxio* ^_el ^_me ^_uy ahori* and_thats animo__$ cansa*_de con_pena es_bueno esto fanta* go herma* igual_$ im__today in is_HOPE lanzo_de llora*_$ me__todo me_prett* my__$ no_puedo roomm* sad sient*_bien solo sucke* trist*_$ troub* what ~.__SAD ~GOOD___NOT ~NOT__GOOD ~RESIST_with ~alone_short:GOOD ~alone_short:WORN ~como__NOT ~first:BIT ~la_SAD ~si__VERY ~this_AWFUL
-7: .__BUSY DRINK DRINK_NOT HOPE__ME JAIL OTHER_del ^__feel ^__hay ^__want ^_panic* ^_solo ^_tumba* at_work atrav* bien__NOW burde* desde drank good__no hate hoy_$ jose not__best not__too pesim* quier* shot_$ the__$ to trick* trick*_REMOVE verga ~._BORED ~._VERY_AWFUL ~BETTER_que ~BIT_MOOD ~HAND__a ~LOW...MOOD ~VERY_probl* ~alone_short:RESIST ~and_SAD ~both:LOW ~pues_NOT ~y_SAD
-8: #_porci* .__BODY ALMOST__TEXT ME__se NEW_DAY NOT__worse NOT_doing NOW_todo TIME ^__con ^__la ^_amane* ^_animo ^_entus* ^_estoy ^_medio ^_nada at con_OTHER cuant* good_$ in_$ it_NOW muy__$ nada_$ nada_bien paran* que_dia stres* tomo_$ too_$ up__ME vi ~.__WORSE ~AWFUL...AWFUL ~BIT...VERY ~GOOD__por ~MOOD...BETTER ~SAD__con ~alone_short:NONE ~first:BORED ~was_AWFUL ~y__NOT
-9: .__PERSON .__REMOVE AGO_the HOPE_NOW HOPE_of STOP__. ^__asco ^__some ^_going ^_like ^_los ^_perdi cant da dia_y doing_so es far__good hoy__$ in_ME lot mano medio__$ mi_mama of_ME_KIN poco__$ por por__corte porqu*_$ slept sour under_the viejo_$ want_to wet ~.__LOW ~ANGRY...GOOD ~BIT___VERY ~NOT...GREAT ~NOT___GOOD ~alone_short:SAD ~both_short:SAD ~felt__AWFUL ~first:WORN ~last:WORSE ~nt_GOOD ~pero_SAD
-10: .__HOPE ME___STOP ME_cayo_OTHER NOW_NOT NUMBER_. WANT__NOT WHAT___ME ^__real ^_hall been genio im_down its mejor__BROKEN odio perro* pues_$ tambi* tiene todos un__trist* vale with__$ ~#_MOOD ~ANGRY ~BETTER_MOOD ~BETTER__a ~NOT___NONE ~alone_short:MOOD
-11: NOT_TEXT NOT__OUT ^__off ^_espan* ^_fed and_# and_contr* asi_WHAT cande* cayo_OTHER chill* consu* crudo del dont doy encim*_$ estre* every* honey hurts_$ malas nobod* not__great para trash ~ANXIOUS_que ~AWFUL_day ~BIT__today ~MOOD_de ~NOT_# ~a_AWFUL ~last:LOW ~que_NONE
-12: #__mas DRINK__. NOT___NOW aguad* anniv* burnt con_ME_KIN en_paz feel_like hecha nt_good revue* segui* sigo stuff__$ talk ~._HAND ~.__ANGRY ~MOOD__de ~NOT...HAND ~SAD__mas ~alone:THINK ~ando_GOOD_SAD ~feeli*_SAD ~im_WORN ~last:ANGRY
-13: ME_NOT NOT_happy WHAT_digam* ^_lowes* ^_won about_my amarg* asham* asque* panic* pinch* pulga* salad* sh sick too_great with_mysel* ~.__AWFUL ~SAD_y ~con__HIGH ~first:WORSE ~last:AWFUL
-14: NOT_BUSY NOT___CAN NOW_de TOOK_bette* ^_bien all__up anxio* bajad*_$ crush* desin* dific* good__ME mal_pero me_corri* menos__# no pero_ahi seen_bette* shot the_NEW they tomar__$ traig* ~._NOT_GOOD ~._SAD ~MOOD...MOOD ~NOT...SOSO ~NOT_SOSO_. ~SOSO__AWFUL ~VERY_SAD ~kind__SAD
-15: GO_en HOPE ME__BROKEN ^__bette* ^__un ^_del ^_lleva* ^_menos ^_uno ahoga* aint__$ aint_no best_$ encab* every*__ME evict* junto otra pero_$ tengo to__all ~con__HAND ~last:SHAME
-16: HOPE_y ME_DAY ME_sient*_HOPE NOT_HELP THREAT USE WHAT_para ^__aburr* abajo bien__ya bus but_$ cryin* feeli*_too hurti* mucho_$ patad* perdi pero__DRINK puchi* resul* right_NOW right__$ the_WRONG too_and ~._AWFUL_MOOD ~BIT...MOOD ~SAD
-17: HURT__. OTHER_peor ansie* en_cande* for__$ fumar heart* suck tree ~AWFUL___VERY ~CRAVE_# ~VERY...ANXIOUS ~VERY_ANXIOUS ~far__GOOD
-18: LATER__NOW NOT__y animo_bajo de_todo feel__and going gris much ratit* si__hubie* ~GOOD_at ~STRONG_. ~WORN...ANGRY
-19: CALL_. DIE GO_a and_HOPE bien__y by_a caida cat con__herma* de_levan* insid* pesad* rubbi* ~BIT...SAD...NOT ~NOT_GOOD_. ~first:ANXIOUS
-20: ^_maluc* aguev* bien__$ but_USE cobra* conte*__no los__$ muert*_jaja pedaz* quebr* very ~NOT__mas ~NOT_so
-21: BROKEN BROKEN_ME ME_NOT_. WHAT__NOT ^_las ^_store aborr* cayo_el ~LOW ~LOW___BIT ~NOT_doing ~SOSO...NOT
-22: OTHER__OUT asco choca* dope nadie que_nada start* ~CRAVE...SAD ~WORSE_que ~so_GREAT
-23: ._START ^_sad achan* chipi* en__hoyo nt__$ preoc*_$ yuca ~._AWFUL ~AWFUL ~GOOD...SAD ~GOOD_ANXIOUS ~NOT...RESIST ~que_GOOD
-24: NOT__good NOT_so UNTIL_OTHER ^_kind by__$ ex if lloro* toile* ya_$ ~BETTER_NOT
-25: ahora algo__pero apena* bajon* hones* poorl* ugh ~first:ANGRY ~say__GOOD
-26: encoj* felt__bad funk ~NOT...MOOD ~a_BIT_SAD
-27: arras* mess not_good so_HOPE ~BETTER__#
-28: ^_lol depre gutte* ~SOSO__a ~from_GOOD ~mas_SAD
-29: ^_quisi* quill*
-30: no__bien ~NOT...GOOD ~NOT_SOSO
-31: ME_best_DAY WHAT_BROKEN ^__edge basur* left negro todo_me ~NOT_fue
-32: hell weak ~BIT__BETTER
-33: #_animo ~._WORSE ~SOSO_but
-34: sure
-35: bajit* ~NONE...GOOD ~NONE_GOOD_.
-37: ahuev* alma not_$ perro
-38: ^__poco
-39: ME_corri* ~NOT_HOPE
-41: caido mal_que
-42: strug* ~SHAME ~so_SAD
-46: dark
-47: NOT_great
-48: ^_oh hecho igual
-50: lower ~NOT...VERY...GOOD
""",
    "mood at least 6": """
50: smili*
49: ^_alone ~from_AWFUL
48: ~me__LOW
46: ~NOT...VERY...AWFUL
45: NOT_bad
44: buen
43: compl*
42: ~NOT...ANGRY
40: laugh*
39: de_fiest* fuert* ~GREAT ~NOT...AWFUL
38: cante jevi
37: queja suave top turne* ~._SAD_NOT
36: bien__mas happy sunny ~BETTER
35: echan* lo
34: agust*
33: joy
32: gods mood__up nearl* quejo_$ stick* ~NOT...ANXIOUS
31: ._NOT_OTHER alrig* dando*_$ stron* ~NOT...STRONG
30: alegr* recie* strai* ~HIGH
29: above chopp* de__nada grand gusto ~._NOT_SAD ~GOOD
28: ese lindo ~GOOD...MOOD
27: ^_best felic* tickl*
26: antes__OTHER madre perfe* ~HOPE ~NOT_im
25: ._DRUG fine_just nada_mal sunsh* vida__$ ~._HOPE
24: #_ME NOT__WANT NOT__bad ^__dear gozo happi* libre real_$ rico ~NOT...SAD ~SAD_la ~que_BETTER
23: NOT__shabb* ^_gozan* ^_never and__GO baila* bien_y cant_be conte* maciz* milli*_bucks radia* reina ~NOT_ANGRY ~con_MOOD ~this_GOOD
22: ME___NEW about__$ decen* hurt nieto* queja* ~BIT___SOSO ~NOT_CRAVE_NOT
21: ME__on TEXT_the ^__onda anima* canta* comer*_el good los_KIN pocke* trist*_NOT ~._NOT_THINK ~NONE...AWFUL ~SAD_anymo* ~first:CALM
20: ^_on antoj* fino free here_$ just_DAY resol* ~SOSO__NOT
19: AGAIN_. bien_$ body fixed limpi* lujo suave* ~BIT__SOSO ~MOOD...HIGH
18: NOT_DRINK_. ^__vos ^_ate aint_nothi* bien_graci* buddy como__$ made me_hizo pleno ~GOOD_que ~SAD_como
17: ALMOST_NOT NOT_a ^__six ^_rough chequ* despe*_sin en__agua fui jaja once super_$ ~BIT_BETTER_. ~MOOD__# ~NOT__AWFUL ~NOT___AWFUL ~VERY...GOOD ~first:HOPE ~un__ANXIOUS
16: NOT__pena TOOK_ME ^__unhap* ^_yo ate colea* energ* fe know_$ landi*_$ me__tanto sabro* so__ME sx ~GOOD...GOOD ~MOOD...GOOD ~NOT_una
15: AWAY_NOW BROKEN_DAY_. NEW NOT__OTHER NOT__trist* ^_# ando_en best proud rey than today__you victo* ~BETTER__ayer ~SOSO__it ~VERY_SOSO ~de_GOOD ~last:CALM
14: #_DAY ME_GO NOW__OTHER WANT__NEW ^__away ^__talla ^_esta ^_perso* a__bucks aunqu* canal full good__$ poca soft ~._NOT_AWFUL ~MOOD__a ~mas_STRONG
13: .__LIFE ME___AGAIN NOT_mal OTHER___OTHER ^__# ^_solit* a_todo cant__$ chin clean_$ dedos doing__$ estoy_bien guess_ME_NOT heart hummi* just_sat livia* morni* pilas prett* quepo_de the__NOW yo ~#__BETTER ~BIT...BIT ~BIT_WORN ~NOT_SAD_. ~NOT__pena ~WORN_del ~alone_short:WORSE ~both:CALM
12: #_TOOK ALMOST__. DAY___ME NOT_TOOK NOT_WANT NOT___DRINK NOW___DAYT OTHER__para ^__alive ^_de ^_id ^_todo ^_vacil* doing__just eso felt__good flat la_vida more__ME mostl* pura__$ que__lunes saw sient*__hoy song spiri*__$ ten ~._VERY_GOOD ~.__CALM ~BETTER...BETTER ~GOOD_. ~GOOD__SOSO ~both_short:NOT ~estar_WORSE ~last:GREAT
11: ._OTHER_BROKEN GO__a ME_good WHAT___OTHER WON ^_$ ^__voy a_half al__$ been_worse but_good cool dear en_AGO feeli*__$ fresc* glori* hoy_me in__DAY like_a mas_WHAT mas__# maxim* orden pelos quite rei say__not shabb* surpr* thing todo__orden ~._GREAT ~CALM_. ~alone:WORN
10: ME_NOW ME__the NOT__bette* NOW_NOT_ando OTHER_pie TEXTS WANT_ME_AGAIN ^__day ^__dont ^__mostl* al capaz comin* gozan* im_all miedo pie__el spiri* tiran*_para toda_la ~alone:RESIST ~and_GOOD ~doing_SOSO
9: .__AWAY ME__# ME_walki* NOT_much ^__parej* ^_dale ^_good beaut* canon consi* danci* de_lujo dory easy hizo inter* know lleno looki*__$ mejor ok_DAY ok__it pelic* right se__$ sol vicio ~.__BETTER ~GOOD...SOSO ~GOOD___WORN ~GOOD_than ~MOOD__y ~NOT_SOSO ~SAD___NOT ~SAD__my ~first:HAND ~que_AWFUL
8: ._PAST ME_NEW ME__ME ME_hizo NOT_._ME START TEXT_. TEXT_ME WHAT__DAY ^__as ^__to ^__todo ^_jamas ^_super ^_ya a__$ and_NOT cap clean conte*_$ dormi em en__glori* estoy__$ estuv* fine_but graci* im_good life mas__WHAT mucho__$ my_kids no__trist* salio senor todo_bien way went y_NOT y_colea* ~GOOD__ANXIOUS ~NOT_NONE ~con__MOOD ~hace__NOT
7: ._ME_KIN IF__IF ME__is REMOVE_. WHAT__. ^__bien ^__esta ^__im ^_im a_ME a__bit a_poco about_# an__DAY at_all beer cap_$ chile* de_# de__WHAT estar_peor excit* felt frog i like like_my mal__NOW maxim*_$ new nunca old__and shoul*_$ sient* smoot* sola thumb*_up traba*_$ ~CALM ~GOOD__mi ~NONE__. ~NOT...BETTER ~NOT_ANXIOUS ~NOT_SAD ~NOT___BETTER ~both:THINK ~both_short:CALM ~i_NOT ~la_HAND ~too_AWFUL
6: ._NOW_IF .__START ME___NOT ME__a ME_bad ME_was NOT__ALMOST NOW___NOW NOW___OTHER NUMBER OTHER___LIFE USE_. WHAT_mal ^__pila ^__there ^_al ^_ching* ^_slow ^_the al_tiro bless* de_LIFE de__$ de_vivir divin* feeli*_stron* galan guerr* hice hun_$ im__alrig* los mejor_impos* mind my_grand* no_good poco_$ por__$ ray recon* resto* said si siest*_$ sonri* y__$ ~._NONE_AWFUL ~BETTER_. ~BIT__but ~GREAT__NONE ~NOT__at ~NOT__shabb* ~alone_short:HIGH ~both_short:VERY ~de__BETTER
5: #_DRUG #__y ._NOT_WANT ._NOW_UNTIL .__UNTIL ALMOST__LIFE BUSY__. HOPE_de KIN__ME NOT__for NOT_be NOW_amane* OTHER_LIFE OTHER___ME OTHER_culto REMOVE__# TOOK_para WANT_# WHAT_NEW YOU__. ^__como ^__compa ^__mil ^__vamos ^_ok ^_sx alto bien_pero bueno_$ cried digo__$ dio feeli*__NOW habla* human jamas max_$ me__senti* no__$ not_sad para__llove* poqui* por_fuera possi*_$ puedo__no pues__que puse_a rio side_of since sir_$ six take talla the__REMOVE tranq* tranq*_$ up_$ ~._NONE ~._VERY_SOSO ~NOT__SAD ~NOT_me ~STRONG_hoy ~an_SOSO ~doing_GOOD ~feeli*_GOOD ~felt__GOOD ~un_BIT_ANXIOUS
4: ._PERSON AGO__NOT DRINK__ME GO_. KIN_con ME_CALL ME_REMOVE NOT__the NOW OUT REMOVE STOP_. WHAT__OTHER ^__a ^__mi ^__va ^_como ^_full ^_hoy a_gusto about_using adela*_$ an__day as_a at_ME bonit* comi con_animo down__$ en_OTHER en_orden feliz_$ fin final* frog__$ hair hoy landi* like_# lol_$ mis_hijas my_dad ni__acuer* ok_$ ok_day peor_$ que_mal rey_$ soy_OTHER than__$ the the_DETOX the_word vacil* whole y_# ~._BETTER ~.__HAND ~.__MOOD ~BIT_a_BIT ~GOOD__LOW ~GOOD_hon ~NONE_AWFUL ~NONE__mi ~NOT_estoy_AWFUL ~SAD__. ~VERY_BETTER ~and_NOT ~both_short:NONE ~last:THINK ~me_SAD
3: #__# ._OTHER_JAIL .__REMOVE AGO_ME BUSY_. DAY_. HOME_NOW_. KIN__. ME__HOPE ME___ME ME_alrig* NEW_. NOT_DRINK NOT_de NOT_una NOW__ME NOW__ando OTHER__WHAT OTHER___NOW OTHER__pero PERSON_. TEXT__flat TEXT_there WHAT_IF YOU ^__high ^__maxim* ^__the ^_bette* ^_con ^_up adela* almos* amor ando_de ayude baby bette*__ME con__$ cosqu* could__worse cup dio_otra each enamo* fijes* for_ME hijas it_$ jaja_$ la lo__$ nervo* ok__$ orgul* possi* prett*_ok pura sin tears there_$ toda_madre today todo un__$ usefu* ~._HIGH ~._VERY ~.__NOT ~BETTER_impos* ~CRAVE_NOT ~HOPE_. ~MOOD...VERY ~MOOD_. ~NONE_AWFUL_. ~NOT__acuer* ~NOT__the ~NOT_he ~SAD_pero ~VERY...BETTER ~WORSE_. ~alone:HAND ~alone:WEAK ~been_WORSE ~best_MOOD ~de_BIT ~last:GOOD ~last:MOOD ~voy_BIT
2: ._WHAT .__JAIL .__ME AGO_. AGO_para ALMOST BROKEN_DAY DRINK_. DRUG__NOW GO__. ME ME_KIN ME__AGAIN NOT_been OTHER_BUSY OTHER__jaja OUT_of PAST__. THREAT WANT__AGAIN ^__compl* ^__ok ^__pelos ^_a ^_cant ^_la ^_lleno ^_such a__madre and__feel ando_al bendi* bien_aunqu* bucks cloud compl*_$ con consi*_$ de_llove* del_LIFE del_mundo dia__$ doing_well drink* esta fe_$ feel_alrig* first for go_with guerr*_$ guess__cant hoy_amane* id is__$ it_GO luz mal_$ mas mi_hijo mood_$ mood__# numbe* ok pie_en prime* pura_LIFE que se_ME siest* slow_but stron*_NOW tan_mal thumb*__$ toda todo_en trist*_$ up__$ vez_en well_$ world_$ ya ~.__WORN ~HAND_. ~MOOD__up ~NOT___SAD ~SOSO_el ~alone:SOSO ~both:HAND ~estoy_VERY ~last:HIGH ~last:SOSO ~que_NOT
1: ._HOPE .__DAY AGO BODY__. DAYT__feel GO_with HOME_NOW KIN_ME LIFE ME__. ME__LIFE ME__por NOT_. NOT_REMOVE NOT__acuer* NUMBER__ME STOP__con WHAT__TEXT WHAT__en ^__$ ^__juez ^__mejor* ^__pase ^_right ^_una a__dar an been__lol best_DAY bueno cansa*_pero clear como dando* doing_alrig* dokey echar* el_pie got__flat guess_i hace__no in__hole it las_nubes me__$ me_diero* millo* mis mostl*_$ ninos__me nubes ok_ok paz pink queri* ratin*_GO satis* seman* senti soy_el the__off the_hole thoug* to_bien today_$ todo_dar trist*__$ una__$ up woke woke_up y_ME y__OTHER ~._GOOD ~GOOD_._WORN ~GOOD_and ~MOOD__. ~NOT...VERY...SAD ~NOT_been ~NOT_estoy_SAD ~RESIST__to ~VERY_. ~WORSE_lol ~alone:SAD ~both:BIT ~both:MOOD ~both:NOT ~both_short:GOOD ~buen_MOOD ~first:NOT ~me__SAD ~me__VERY ~me__WEAK ~say__AWFUL ~yo_GOOD
-1: #_$ #_AGO .__WANT DRINK_NOT DRINK__OTHER MEANS ME__bien ME__good NOT__NOT NOT_del NOT_feeli* NOT_the NOW__NOT OTHER_WHAT OTHER__. OTHER__NOW ^__and ^__es ^__for ^__por ^_bad ^_bien ^_en ^_honey ^_jealo* ^_panic* ando__$ animo_al but cobra come depre* el__$ every*__ME fo garga* hay holdi*__$ honey hot junto la_cobra left like__$ makin*_it maluc* me_hubie* me_vale medio* monst* mood__$ my nadie_me pasad* por_OTHER raro reall* somet* the_wrong ~._BIT ~BETTER__. ~BIT_want ~GOOD__AWFUL ~HAND_throu* ~HIGH__. ~NOT__NONE ~NOT__VERY ~NOT___GREAT ~NOT___NONE ~WEAK__. ~WORN_. ~alone:ANXIOUS ~alone:NONE ~both:GREAT ~both_short ~con__BIT ~first:STRONG ~was_AWFUL ~whole
-2: ._NOT ._NOW ._USE BODY CALL_. DAY_WHAT DRINK__the GO___DAY HOPE_. HOPE__. HOPE_up IF__hubie* KILL KIN__todo ME_KIN_se ME_butt ME_hubie* ME_sient*_WHAT NOT_TEXT OTHER OTHER__ME OTHER_cobra ^__of ^__y ^_lleva* ^_mood ^_today ahori* algo all_DAY an__$ bien_HOPE both came cobra_$ con__JAIL de dific* doing_so espan* expec* feel_WANT feel__and hallo i_want la_migra las lloro makin*__$ migra more__less muela_$ nobod* none nothi* on_ME other* otro own pedaz* pero_tampo* sale se sigo thank__and to__$ veo very vino want_to was__$ y ~.__ANXIOUS ~CRAVE ~GOOD...WORN ~NOT_the ~SAD__NOT ~VERY...NOT ~alone:CALM ~alone_short:GOOD ~ando_AWFUL ~both:LOW ~both_short:THINK ~both_short:WEAK ~de_MOOD ~first:SAD ~last:RESIST ~or_BETTER
-3: # DAY_y KILL_. ME__OTHER NOT__WHAT NOT__levan* NOW_ME WANT_to WHAT_DAY WHAT_para ^__along ^__lo ^__today a_ride all aslee*_$ cat consu* de_OTHER dog duele en__BODY fine i__bette* igual incom* insid*__$ ish__$ la_patad* marav* medio*_$ middl* mucho_$ muy_bien my__$ no__hallo not_good of_ME out_$ para__NOT pues_$ rato serio tambi* the_monst* them to to_# todo__DAY todo__me trist* un up__ME uy weath*_$ wore yuca ~._NOT ~._NOT_NOT ~.__SOSO ~BIT ~CRAVE_# ~GOOD...SAD ~GOOD___HAND ~NOT...VERY ~NOT__mas ~SOSO_today ~a_STRONG ~alone_short:BORED ~alone_short:VERY ~ando__SAD ~both_short:SOSO ~far__GOOD ~la_SAD ~last:CRAVE
-4: DAY__y DRINK DRINK__. ME_cayo_OTHER NOT__pero NOW_._NOT NOW_NOT PAST__ME TEXTS_. ^__ahi ^__dando* ^__is ^__menos ^_amane* ^_ando ^_estoy ^_had ^_half ^_lost ^_seen ahora butt cant_feel cravi* de__patad* de_malas doing__the dormi* es__$ hay_DAY he_estad* herma* if insid* mama mano mas__$ mismo_$ of para peor perro* pesim* pie_$ porqu* resig* thank*_for tree under wish_i ~BIT__it ~GOOD...ANXIOUS ~GOOD__me ~GOOD__y ~MOOD...BETTER ~SAD__GOOD ~VERY__today ~alone_short:MOOD ~first:SOSO ~last:NONE ~of_SAD ~y_AWFUL
-5: DAYT_._ME HOPE___NOW OTHER__por SICK SICK__muela TEXT TOOK_bette* ^_tengo ^_uy aguit* arras* aslee* being best_$ bien_aguit* con__herma* day dont dos down_$ hoy__$ is_BUSY llevo lucha me_despe* my_butt not old paper* peor_WHAT pero__ME pues__$ sabe so the__$ they throu*__$ tiran*_$ want_it worst y__KIN ~._ANGRY ~.__AWFUL ~ANXIOUS ~AWFUL...NOT ~GOOD_# ~GOOD__the ~NOT_as ~SOSO__. ~STRONG ~VERY...ANXIOUS ~VERY_ANXIOUS ~both:STRONG ~but__AWFUL ~como__NOT ~first:MOOD ~last:AWFUL ~last:BIT ~que_NONE
-6: #_and ._ME BUSY_en_OTHER GO GO__DRINK LATER_. ME_at NOT NOT__. OTHER__y ^__feel ^__me ^__un ^_pues ^_store a_OTHER aburr* ahi__$ ahi_voy bajas_$ best__$ bien__me de__KIN dragg* edge escap*_$ evict* expec*_$ fair_$ fine__$ for_$ frien* guess heart* hones* not_feeli* on puchi* sensi* sient*_HOPE todo__dia tomar__$ too_$ wish y_OTHER ~._SOSO ~._WEAK ~MOOD_de ~NOT_GREAT_. ~alone_short:NONE ~both:CRAVE ~both_short:SAD ~i__SOSO ~last:ANXIOUS ~last:BORED ~para__NOT
-7: .__STOP HOPE_a HURT ME__NOT NOT_YOU NOT__best OTHER_DAYT YOU_and ^__con ^__none ^__out ^_asi ^_been ^_del alway* at bien__y but_NOT crush* de_todo del_BUSY feel_like good__can hard how hoyo im_here low mood_# off por suppo* tengo trash turno vivo ~._HAND ~.__BORED ~AWFUL__si ~NOT__levan* ~NOT_feeli* ~first:LOW ~y__NOT
-8: GO_a HOPE__ME ME_KIN_NOT ME_guess ME_suppo* NOT___NOT NOT_mas OTHER_estad* OUT_. PAST_. USE__. WHAT__NOT WHAT__a ^__alrig* ^__haha ^__over ^__para both_$ by cant__much de_levan* funk get good__ME i_guess kind los__$ malas odio old_and peopl* preoc* say__$ ugh y__# ya_$ ~GOOD__i ~NOT...HAND ~NOT__best ~NOT__y ~SAD_. ~SOSO_# ~a__MOOD ~alone:BIT ~doing__GOOD ~feeli*_SOSO ~last:SHAME
-9: BROKEN_all CALL ME__con NOT_muy TEXT__. ^_fed achan* aguev* betwe* bien__$ le lloro* nadie no__bien not__best nubla*_$ pena pesad* toile* toler* voy ~.__LOW ~GOOD__todo ~NOT_VERY_. ~NOT__GREAT ~SOSO ~alone:STRONG ~first:BETTER ~is_GOOD ~last:WORSE ~this_AWFUL
-10: .__HOPE OTHER__a STOP__ME WHAT ^__sobri* ^_hall ^_maluc* about cayo_OTHER con_OTHER eh en_cande* es fine_ME here__$ hoy_ando mas_$ me__bien me_corri* mitad nt_good on_edge perdi poorl* quebr* quedo right_now salid* si__hubie* still__$ the_WRONG viejo ~BETTER_than ~GOOD...NOT ~GOOD_SAD ~NOT...HOPE ~SOSO_. ~first:BIT
-11: #_animo KIN___GO WANT ^__animo ^__hay a_littl* asco chipi* cryin* del every* good__no i_suppo* in lucha_$ negro norma* nt quiet resul*_$ some_$ the_NEW this__$ ugly vale ~._AWFUL ~ANXIOUS_. ~RESIST ~RESIST_. ~WORSE_que
-12: ._AGAIN BROKEN_ME CAN__bette* OTHER_AGAIN_. UNTIL_OTHER ^__doing ^__la ^__no ^_dont caida con_ME_KIN dias__$ felt__bad fine_$ gutte* its la_manan* less menos__$ say_$ won_$ ~#_MOOD ~ANXIOUS_y ~alone_short:RESIST ~last:LOW ~mas_SAD ~nt_GOOD ~que_GOOD ~seen_BETTER
-13: ._NOW_GO ._WANT .__BODY ALMOST__TEXT ME__BROKEN ME__se NEW_and NOT__it USE_a ^__off ^__throu* alma been__$ bien__con days encoj* estad* meh muy__$ pies todo_OTHER_DAY todos ~.__SAD ~felt__AWFUL ~last:ANGRY
-14: ME_here NOT___NOW USE ^__would* a__OTHER aguad* but__NOT cien estab* nosta* ok_ME otra sobri*_y ~AWFUL__GOOD ~NOT...SAD...NOT ~NOT_GOOD_. ~STRONG_. ~con__HAND ~first:AWFUL ~had_BETTER ~y_SAD
-15: .__BUSY OTHER__OUT ^__o ^_was ahi bajit* podri*__mejor so__$ ~._SAD ~BORED ~been_BETTER ~last:WORN
-16: AGO__ME aborr* asi_asi carga* creo_$ had_bette* patad* poqui*_mejor quien ride ~SOSO_but
-17: ME_NOT_. NOT__much STOP_ME ^_fine ^_fore bajon* could__bette* hangi* hay_dias makin* me__todo mysel*_$ pero_NOT perro sient*__bien what ~BIT__. ~NOT__NOT ~both:ANGRY ~first:ANGRY
-18: ME_DAY ^_estab* esper* just que_nada tomab* y_yo ~could__BETTER ~mas_CALM
-19: BROKEN ME_JAIL ME_sient*_HOPE less_than mess quill* sick ~BETTER_NOT
-20: JAIL__. ME_corri* STOP_it ^__fine been_bette* flojo he medio quier* ratos ~._NOT_GOOD ~ANGRY ~NOT...MOOD ~WORSE ~con__HIGH ~first:WORN
-21: ._START good_me media* nt__$ tryin* ~GOOD...AWFUL ~LOW...MOOD
-22: bano caido mal_WHAT ~._VERY_AWFUL ~CALM_pero ~NOT_HOPE ~NOT_VERY_GOOD ~NOT_estoy_GOOD
-23: ^_un dope hell ~LOW ~is_SOSO
-24: REMOVE_de ^__so ^_same abajo ex o pero_todav* regul* tampo* tiene ~RESIST...GOOD
-25: basur* ~BETTER__a
-26: GO__para cayo_el corri* ~first:THINK
-27: ^_lol acept* are__ME seen_bette* ~AWFUL ~SAD
-28: ._ME_NOT ahuev* as__as ~NOT___GOOD ~NOT_fue ~say__GOOD
-29: WHAT___ME anyth* dark entre
-30: bajad*_$ stabl* ~NOT...GOOD
-31: para_bien ~._BORED
-32: ~first:ANXIOUS
-33: ~._WORSE ~NOT...VERY...GOOD ~podri*__BETTER
-34: gris
-36: NOT_great not_$ todo_me
-37: lower
-39: ~NOT_GOOD
-40: hecho ~NOT__GOOD
-42: menos
-43: NOT__good
-48: fair
-50: ^_oh pero_bueno ~NONE_GOOD ~NOT...GREAT ~SHAME ~from_GOOD
""",
    "mood at least 8": """
50: prett*_$ ~GREAT
47: alegr* happi* top
42: BUSY__of look mejor_impos* reque* ~NOT...BETTER
41: happy
40: nunca ten
39: NOT_a ^__chile* hice__$ rico sabro* ~so_GOOD
38: could*__bette* ~VERY...GOOD
37: radia*
36: best felic* gozo
35: agua_de hair_$
34: WHAT_NEW lindo ~STRONG_to
33: baila*
32: conte* recie*
31: ^__agust* ^_ate ^_perso* a_todo miles perfe* smili*
30: ^_chivo ^_nueve dropp* lo real_good ~SAD...GOOD ~with__HAND
29: ~GOOD_as
28: OTHER_mas almos* joy poca salio
27: NOT__ALMOST halle* hoy_amane* reina
26: NOW__about OUT__en sunny ~HIGH
25: brill* could* libre lujo pesca*_$ stop__$ ~me__WEAK ~rei_VERY
24: milli*_bucks signi* ~this_GOOD
23: anos de_$ maciz* pink
22: ^__thumb* ^_best dio down__$ rey the_world ~MOOD...HIGH
21: ME___AGAIN NOT__for ^_lleno bien_a canta* galan madre resto* ~GOOD_GOOD_. ~VERY...MOOD ~VERY...VERY...GOOD ~real_GOOD
20: BROKEN_DAY_. ^_dale max_$ mejor__OTHER no_lie prend* sol soy_OTHER super tickl* y_bien ~GREAT_por ~the_HIGH
19: ME_gente ^__agrad* ^_never dedos dory fuert* jevi los_KIN mejor__NOT millo* pelos perce*_$ porqu*_ya possi* ~GOOD__GOOD ~re_GOOD
18: NOW__every* UNTIL___OTHER WON ^__dear ^__hoy ^_beaut* bonit*__$ brinc* clean_$ comer*_el divin* fino ngl paz
17: ._OTHER_BROKEN ^_ching* ^_high ^_to bonit* con_toda heart__full lleno orgul* pilas recon* sunsh* walki* ~BETTER_impos*
16: ._IF_ME KIN_AGAIN_. ME__# ME__conte* NOT_DRINK ^__pila ^_jamas bien__NOW bomb chivo conte*__el ear_$ full light proud stron* un__$ volvi* ~MOOD__y ~de_GOOD ~estoy__GOOD
15: .__LIFE .__YOU NOT_habia NOW___WANT OTHER__HOPE ^__pelic* ^_como ^_full al bomb_$ caugh* digo__$ feeli*_$ felt fiest* flyin* life limpi*_y mi_gente month* senor_$ soy_el there vos ~CRAVE...GOOD ~HOPE ~both_short:CRAVE ~feel_GREAT
14: BUSY__conte* ME___WHAT NEW_. OTHER_BUSY ^__the ate como__$ en_AGO hijas jaja_$ man mysel*_today party por_fuera roll_$ ~GREAT__i ~GREAT_day ~NOT___BETTER ~dia__GOOD ~sient*__GOOD
13: ME__happy NOW___ME WHAT___BUSY ^__pero a__bucks a_new con__BODY in__kitch* possi*_$ super_$ very_good vez_$ ~both_short:VERY
12: ME__REMOVE ^_anima* ^_de agua and_still bien__todo birth* free_$ grate* gusto hoy__sient* humor_$ like_a my_grand* not__about one river sonri*
11: NOT_be NOW_ME_sient* as_a beaut* buena cried de__fui enamo*__$ hoy__en jamas laugh* maxim* ni__$ padro* pilas__$ proud_$ victo* ~GOOD__hasta ~GOOD_all ~HOPE_con ~NOT_NONE ~any_BETTER ~both_short:HOPE
10: AGO_NOT BYE_. DAY___ME TEXT_. WRONG__. ^__bien ^__maxim* ^__mil ^__wipe ^_peace* alelu* ando__# animo__bien bien_bien canon dance* de__HOME down from glori* im__peace mejor nubes trago ~CALM_like ~both:CALM
9: ME_was NOT_STOP NOW_IF USE_. WANT_a ^__a ^_al ^_gozan* ^_so ^_una anima*__$ bucks buddy conte*_como estoy_WHAT good__ALMOST made__my mysel* por_OUT reall*__$ today vi y__conte* ~CALM_en ~VERY_CALM_. ~are__NOT
8: ._NOT_WANT ._TEXTS ME__ME OTHER_mejor START ^__ando ^__jevi ^_joy ^_wicke* antoj* any_bette* baby but_ME conte*_WHAT en_OTHER got madre__$ mi_hija my_heart one_TEXTS paz_$ pleno senti* the__REMOVE two way ~BIT_. ~GOOD_todo ~MOOD...VERY ~me__VERY
7: ._ME_TEXT .__UNTIL AGAIN_. ALMOST__real DAYT_. ME__on ME__un OTHER_DRINK OTHER___LIFE OTHER_animo WANT_a_NEW ^__are ^__compa ^_hoy a__madre a_long agrad* buen__y cheve*_$ chopp* con day_$ de_lujo el_culto el_mismo en_ME en_alto este_dia for__good gandu* livin__dream llevo__DAY me_diero* mejor_DAY perdo* siste*__visit* to_bien ~GOOD_y ~LOW_BETTER ~NOT_WORN ~NOT__de ~NOT_lie ~THINK_for ~alone:VERY
6: #__$ ._BROKEN DAY KIN__estoy LIFE LIFE__. ME_ribs ME_sient* MINUTES__. REMOVE_. TEXTS__NOW TEXT_OTHER USE_de ^_chopp* ^_relaj* and_ME and_NOT comer*_OTHER de_conte* el_animo heart_$ jaja licen* life__good lo__$ malo mis_hijas peace_$ rang the__off todo__y todo_al verda* vida vida__$ wrong__$ ~GOOD_GREAT_. ~GOOD__hoy ~GOOD_como ~GOOD_go ~VERY_. ~VERY__graci* ~VERY_up ~both:HOPE ~both_short:HIGH ~y_NOT
5: ._PERSON .__TOOK DRINK_# KIN_is_AWAY ME_. ME_GO ME__ate ME__peace NOT_ALMOST WHAT_buen ^__tiro ^_a ^_casi alegr*__ME anima*_$ arroz__gandu* buen comer* delig* excel* fui gave gozan* ilusi* me_sient* mil mucho__$ one_thing que_nunca sat woke_up ~._GREAT ~GOOD__# ~GREAT__. ~HAND_in ~VERY__VERY ~both:GOOD ~en_HIGH ~first:NOT ~life__GOOD
4: #_DAY #_OTHER ALMOST_. BODY_HOPE BODY__pero CAN__. DRINK_ME ME_toco_OTHER MINUTES OTHER__de WANT__NEW WHAT__jaja ^__talla ^_la ^_the a__man animo_es animo_y bien__hoy brand cafe cuerp* de de__casa de_fiest* dia_bien el_domin* every* glori*_$ good__gold is_AWAY las_nubes like__new llena_de mi mil_$ mis mis__$ muy__graci* pura que que__animo que_buen ran reall*_good talla the_LIFE the__house the_kitch* woke yo_conte* ~.__GREAT ~GOOD...GOOD...GOOD ~GOOD__gold ~GREAT__NOT ~GREAT_and ~MOOD...GREAT ~MOOD__. ~MOOD__a ~NOT...THINK ~alone_short:BETTER ~both:GREAT ~sient*_GREAT
3: # #_a DAY_ME DRINK_y KIN__ME ME_KIN ME__NOW ME___ME ME_feel_WANT NOT__WHAT NOT___OTHER NOW__WHAT NUMBER__TEXT OTHER__CALL OUT WHAT___OTHER ^__pelos ^_great ^_it ^_orgul* agust* and_OUT anima* animo__# arroz buen_dia ching*_$ de__OTHER fresc*_$ gano gave_me graci*_$ grate*_$ great heart hoy_$ hoy_estoy is_full is_visit* it__$ la__$ la_vida livin_the llamo lying__$ mom__me never ni no__$ raise sient*_$ una y_$ ~._HOPE ~GOOD__graci* ~HAND__GOOD ~HOPE_. ~MOOD_al ~MOOD_es ~NOT__me ~NOT__que ~NOT_im ~VERY...GREAT ~con_CRAVE ~doing_GREAT ~first:HIGH ~last:HAND ~me_SAD ~pero__GOOD
2: #_porci* IF__un LIFE__good ME_KIN_. ME__del ME_da ME_diero* NOT_ME_acuer* NOT_quepo OTHER___OTHER WHAT__. ^__el ^__like ^__show ^_alegr* ^_en ^_feliz ^_kille* ^_reall* a__one acord*__vicio al__$ amazi* and__DAY ando_conte* bendi* bien__YOU birdh* con_ALMOST con__coraz* con_ganas de__$ de_comer* diero* diero*_mi entus* este_DAY feeli*_great gold great_$ happy_NOW high__$ im__happy la_moral maxim*_$ my pero_$ rey_$ the__NOW the_moon toco_OTHER toda winni*_$ y__$ ~._VERY ~HAND ~NOT__acuer* ~NOT_a ~at_CALM ~both:NOT ~el_CRAVE ~feeli*_GREAT ~las_HIGH ~livin__THINK
1: ._JAIL .__ME ALMOST_for BROKEN_DAY GO___ME IF___HOPE KIN LATER__ME LIFE_AGAIN ME_KIN_y ME_own NOT_WANT NOT__acuer* OTHER_antoj* TOOK_ME USE_birth* WHAT__de ^__birth* ^__easy ^__highe* ^__in ^__mi ^__pues ^__todo ^__up ^_entus* ^_haven* ^_on a_ME_KIN adent*_$ and__# animo_al aqui__ME arroz_con at_peace built built_a con_gandu* dia diero*_ME el_coraz* feeli*__today feliz fixed gold__$ happy_today highe* hija im in__LIFE insid* kille*_it laugh*__my livin__ALMOST me me_da meses_$ mi_papa muy_bien my_nephe* my_own no_quepo novel*__OTHER one__a over__moon party__# quepo_de show_$ sient* way_up with_ME_KIN ~._NONE ~._NOT_THINK ~ANXIOUS_in ~GOOD ~GOOD...NONE ~GOOD___STRONG ~GOOD__jaja ~GOOD__pero ~GOOD__y ~HAND_. ~HIGH_. ~LOW...BETTER ~MOOD_y ~NOT_quepo ~STRONG__. ~STRONG__you ~a_ANXIOUS ~all__VERY ~alone:NOT ~ando_GOOD ~be_ANXIOUS ~both:MOOD ~both_short:STRONG ~de_LOW ~first:HAND ~first:HOPE ~la_GOOD ~over__HIGH ~to__ANXIOUS
-1: ._NOW DAYT__. DRUG ME_ME ME__. ME__BROKEN ME__say NOT__quejo OTHER_KIN OTHER_patad* PAST PERSON TEXTS UNTIL_OTHER USE__. ^__# ^__but ^__de ^__feel ^__of ^__off ^__well ^_animo ^_just aborr* agua__OTHER aint and and__$ at bien_ME bien_OTHER bien__$ bien_cheve* favor*_$ fit glad good__ME home i_guess is__$ keen mal mind mitad my__day none of say_$ so_$ todo__LIFE todo_y vale y_conte* ~._GOOD_GOOD ~.__CALM ~.__VERY ~BETTER_. ~GOOD...HAND ~GOOD_vos ~MOOD_# ~VERY...ANXIOUS ~VERY_ANXIOUS ~both_short:ANXIOUS ~both_short:CALM ~first:MOOD ~first:STRONG
-2: ._ME .__OUT HOME LATER LIFE__NOW ME___OTHER NOW__NOT TEXT WHAT__OTHER WHAT_es ^__del ^__thank* ^_andam* ^_bette* ^_conte* ^_un ^_weird agua__el ando bano buena*_$ bueno cayo frio fuero* ganas good_mood graci*__ME here_$ hoy_todo i__real is jefa las mas no_$ nobod* now pues_$ regul* she sient*_bien this time up__$ vivo was__now ~._VERY_CALM ~ANXIOUS...GREAT ~GOOD__NOT ~GREAT__SAD ~GREAT__dia ~SAD__the ~THINK ~alone_short ~alone_short:GOOD ~both:LOW ~doing_GOOD ~estoy_GOOD ~first:AWFUL
-3: .__NOT AGAIN BODY_. BUSY_. CALL DRUG_PAST HOPE IF__. NOT_compl* WHAT___ME WRONG__ME ^_not ^_sin ^_uy aguev* alegr*_$ all__$ asi bajit* breat* buena* caida chido coffe* de_ME de_malas dont drank el__$ esta estoy estoy_bien fed funk la_patad* le__$ make mess not__best otra pero__$ puedo se sin the_NEW too y_feliz ~#__MOOD ~._CALM ~ANXIOUS_. ~AWFUL_. ~CALM_graci* ~HIGH__# ~STRONG_y ~WEAK ~alone_short:GREAT ~alone_short:HOPE ~alone_short:NONE ~fairl*_GOOD ~last:BETTER ~que_NONE
-4: #_# DAYT GO_a JAIL ME_DAY ME_corri* NOT__conte* NOT_conte* NOW_ME SICK TEXTS_. ^__compl* ^__out ^__un ^_bien ^_fairl* ^_getti* ^_hasta ^_i ^_tranq* al__NOW along bajad* bien_y cama chido_$ compa* dark day good__$ half hambr* happy_to hard hoy_hubo in in_ME la_manan* lol mucha*_$ nada__$ onda prett*__$ said_NOT slept to_$ today_$ todo_ME up_$ ~._MOOD ~CALM_. ~NOT_HOPE ~amane*_GOOD ~both:STRONG ~both_short:WEAK ~last:WORN ~me__BETTER ~todo_CALM
-5: ._CAN .__WHAT BROKEN_ME DRINK_. ME_NOT OTHER_JAIL STOP TOOK WANT WANT__. ^__to ^__traba* ^_feeli* a__NOW about all ando__y arrib*_de cool de_OTHER de__todo del_BUSY ex fairl* feel fine good__CAN have it_$ me_corri* mood patad* por_fin the__$ won y ya ~._GOOD ~.__CRAVE ~CALM ~alone:BIT ~alone_short:NOT ~apart ~both_short:BIT ~con__BIT ~de__MOOD ~first:BIT ~first:CRAVE ~first:SAD ~whole
-6: ._LATER ._SICK GO ME__KIN ME__flojo OTHER_DAY_. TIME ^__have ^__today a_OTHER about_as bajon* desgr* graci*_a great_now gris gutte* hell no__conte* para pena por so with ~#_MOOD ~GOOD_. ~GOOD_._NOT ~GOOD_GREAT_todo ~GOOD_i ~GREAT_el ~NOT__NOT ~alone_short:CRAVE ~first:WORN
-7: ._GO HURT ME__for NOT__. al__hoy bien__ME days el_dia encoj* feeli*__$ good low mano moved nadie pie quier* quill* y__ME ~WEAK_. ~alone ~last:ANGRY ~last:WORSE
-8: #_de #_hoy .__LATER DAY__ando HOPE_. NOT__best NOW_NEW PERSON__. REMOVE__. ^__la ^_my ^_pues ahora bien__y cheve* chill* con_ME en__casa fair fishi*_$ graci*__mi happy__be motiv* viejo vuelt* ~BIT__. ~NONE...NOT ~RESIST ~WORN ~last:CRAVE ~todo_GREAT
-9: MEANS WHAT ^_hecho ^_no ^_smili* ^_spiri* asi_asi aunqu* con_fe dentr*_de en__HOME famil*_$ fore frijo* herma* just lost me__todo me_sali mismo_$ o para__$ pesad* salud* sient*__$ solo this_DAYT throu* to uy ~._NOT ~.__HAND ~.__SAD ~GOOD_and ~NOT__best ~pero_GOOD
-10: AGAIN__. ME__NOT MINUTES_de OTHER__ME WHAT_OTHER ^__me ^_good ^_lol a_gusto amane* came conte*_NOW de__patad* doing rain there* un ~GOOD_day ~alone_short:MOOD ~first:LOW
-11: ._ME_NOT BUSY_STOP LIFE___IF NOT__NOT NOW__ME ^__no alma day__my fine_$ haha lado lucha malas of_ME siemp* sient*__de under voy ~NOT...VERY...GOOD
-12: NOT__good far feeli*_good hopef* hoyo me__orgul* suave ~GREAT___NONE ~STRONG_. ~VERY_BETTER ~first:SOSO ~last:RESIST ~sient*_BETTER
-13: ._DAY .__NOW DAY__NOW ME__con ^__animo ^__dia ^_chequ* pies tambi* ~._SAD ~CALM__. ~GOOD_de ~both:WORN ~last:LOW
-14: arrib*__# but decen* fijes*_$ ugh ~VERY...BETTER ~pues_GOOD
-15: WANT_ME abajo bien con_OTHER dando hay lovel* store tengo well ~LOW...MOOD ~NOT_. ~SAD_. ~first:THINK
-16: .__BUSY BROKEN ME_DAY_. ME_WANT ahuev* asco de_buen lloro* loca nitid*_$ ~BIT ~CALM...GOOD ~GREAT__me ~LOW ~NOT_GREAT ~im_GOOD ~last:AWFUL
-17: ^__porqu* le media* old ~SAD ~VERY__NOT ~both_short:SAD ~first:BETTER
-18: NUMBER__. ^__an ^_bless* ^_buen aqui i__$ ish perro ~ANXIOUS ~MOOD_GOOD
-19: NOT_say TEXT__. ^_chido a_DAY feliz_DAY hopef*_$ prett*_good purty side stead*
-20: ._NOW_NOT basur* cabez* purty__$ tranq*
-21: ._REMOVE ._WANT hecho prett*_happy ~NOT...VERY ~NOT_GOOD ~mi_HAND
-22: ^_cheve* menos ser trist*
-23: fue nosta*
-24: ^__so esper*
-25: WHAT__NOT corri* mysel*_$
-26: its pero
-27: ^_oh ahi not
-28: ^__mas done soup ~HOPE...NOT
-29: ^_bacan* hangi* todo_chido ~NOT_VERY
-31: JAIL__.
-32: dia__estoy ~BORED ~first:ANXIOUS
-33: ~._WORN ~NOT...GREAT
-34: emoci*_$
-35: feliz_dia tuani*_$
-36: ~SOSO
-37: peach*
-38: ~WORSE
-40: ~AWFUL ~SHAME
-42: ~ANGRY
-43: ^_kind
-47: basta*
-50: prett* weird
""",
    "craving": """
50: basta* crawl* mediu* want__use wanti*
49: cosa
47: media* un_YOU
45: pulli* thirs*
44: corti* muchi*
43: no_wants
42: NOT_._AGO
41: GO_to_TEXT none
40: ~and_NONE ~both_short:CRAVE
39: cuerp* mitad
38: ^_como debil goose_egg me_llama sed
37: ^_tiran* whole_body
35: ^_mas a__MEANS down_from tanta* todo__TOOK ~want_NONE
34: ^_getti* despa* pops_up the_usual ~CRAVE ~both:MOOD
33: #__going GO___USE ^_tres its_there ningu*
32: BUSY_becau* any_$ del_# hit_$ speak
31: ^__mouth and_OUT asomo cosqu* exist* una_sola ~._BIT ~NOT_CRAVE
30: ME_esta ^__amoun* desta* fumar na para_GO want zip ~CRAVE_mi
29: NOW_se TEXT___GO ^__tiene ^_nueve agua__boca albor* chin just_one mi_mujer pain sient*_$ the__now ~CRAVE__cigar* ~tengo__CRAVE
28: ^_comes ^_esta ^_norma* oh__a prome* smoke think_about vicio
27: GO__USE ^_una compr*_$ fifty forgo*__it han its__there mouth punto stron* una_fria ~._STRONG
26: ^_real barba*_$ cada hands quito some__bad the_smell want_it wante* yelli* ~CRAVE_is ~NONE_.
25: OTHER__para ^__than ^_moder* ^_solo andan__$ bien_la contr* lol_$ middl*_$ mild pasar* quier*_$ quise se__quita* the_NEW the_back una_$ wants
24: NOW_es ^__jaja ^_hasta ^_off and_cravi* dulce_y gusan* libre loade* of__moms sitti*_THREAT six_and tengo_OTHER to_SICK under__$ way_with ~el_CRAVE
23: ME_AGO_ME NEW_LIFE OTHER_BUSY_y ^_full canij* front_of gas_stati* hay_$ just__BUSY max maybe_# middl* queri*_$ regul* taste the_drawe* todo__que un__$ vaso ~BIT...CRAVE ~BIT_. ~BIT_but
22: DAYT__it LIFE__OTHER ME__fight* ME__por OTHER_licor* TOOK_to WANT__DRUG ^_coupl* ^_gets ^_pull acuer* bottl*_$ deliv* ganan* i_keep ignor*_$ it_right loud que__tomar tengo_$ tu_$ ~NOT...BETTER ~SAD_it ~and__CRAVE
21: ._NOT_STOP DRINK LATER_del ME_KIN_WHAT ME_PERSON ^__so ^__tenta* ^_poqui* ^_un a_third burie* canti* como feel_it medio_$ mini order* store__# tengo__ME tengo_a the_walls to__hones* tries_$ una_dosis what_it ~CRAVE_. ~CRAVE_so ~of_CRAVE
20: GO_down MINUTES___KIN NOT_STOP_. NOT_se_ME WANT_TOOK ^_easy ^_half a_shot about_to al_ver avera* bien__$ cuand* curb_$ de_PAST de_antes flick* helad*_$ la_sangr* once otra_$ speck that_ALMOST ~._VERY ~BIT_when ~WORSE ~both:BORED ~traig*__CRAVE
19: #__IF ME_guy REMOVE_it WHAT__DAY ^_an ^_big ^_cuest* ^_none acord* ate_$ busy fuert* guaro its__ME maxed meter need__$ next_to of_stron* olvid* pensa* pesa pide quema* quick salva*_$ up__down waves white__it won_$ ~CRAVE__there ~NOT__va ~SOSO_de ~am_GOOD
18: #_to ._WANT_USE HOPE__IF KIN_TEXT NOT__any WANT_USE WANT__WANT YOU__WHAT ^_# ^__asi ^_bien a_beer es_WHAT fair_amoun* fix have_any in_DAY it_passe* manda_$ ms__$ quier*__un tanti* tequi* the_money un_pase yeah__$ ~GOOD__NONE ~both_short:HIGH ~but__CRAVE ~throu*__HIGH ~un_BIT
17: DAYT_y DRINK_._NOT GO__do IF__NOW ME_mind NOW__mood TEXT__have ^__estan ^_ahi ^_all ^_es ^_libre a_compr* agua_la cant__this day__this de_consu* deale* espin* hard_i hardl* in_here marqu* mid_$ overp* pero same_as the_break* think*__the this_ALMOST treme*_$ vuelv*__la ya__apren* ~._VERY_BETTER ~BIT_so ~CRAVE_are ~LOW...THINK ~NOT_hubo ~NOT_want_NONE ~both:CRAVE ~both_short:VERY ~de__AWFUL ~im_GOOD ~to__AWFUL
16: #__want ._AGO_WHAT ._START ALMOST_de_TOOK CALL__name CAN_GO DRUG_in ME_ojala NOW_BUSY OTHER_MINUTES WHAT__lol ^__brain ^__hoy ^__las ^__trae ^__turne* ^_about ^_de ^_lol ^_over ^_uf a_drink a_media a_thing abier* and_ME_GO bajit*_hoy brava* calli* canon chupa* cincu* cop enoug*_to eso get_high halfw* man_i me_dan me_hace me_llego mente mitad_$ my_guy my_mind piens*__OTHER pues_si se_fuero* the_spot usar_$ using whisp* xoxo ~._AWFUL ~CRAVE___AWFUL ~CRAVE_mas ~GOOD_CRAVE ~HAND__it ~THINK__using ~VERY_up
15: ALMOST_AGO ALMOST__DRUG DRINK_UNTIL LIFE__NOT ME_provo* WHAT_vende ^__bad ^__feel ^__knock* ^__maxim* ^__or ^_a ^_killi* ^_not aguan* ahi_esta aint bad_as bien_y body casi climb*__walls con_eso cool__that dios_$ for__too for_cravi* have__$ me_anda me_like monst* more_$ over_# pack poner* que__$ ronda* se_ME_STOP sweat* tanto that_bad thats_all the_seat there__is tug up_$ want__drink wine ~._LOW ~BIT_mas ~CRAVE_por ~NOT_today ~alone_short
14: #__and ._ALMOST_NOT ALMOST__USE ALMOST__of BUSY__the HURT___OTHER ME_LIFE_. OTHER_DRINK OTHER_ansie* TOOK___ME WANT___WANT ^__time ^_inter* ^_middl* ^_throu* ^_unas a_hair and_GO and__feel beber creep*_up de__tamal* deja_en eatin*_me el_dia free ganas__$ graci*_a have__WANT its_TEXT las_manos low minut* more__ME on_ME_AGAIN que_vende quiet_$ smoki*__the the_scale una_DRINK vuelv* with_mysel* y ~._NONE ~BIT_THINK ~CRAVE...BIT ~CRAVE__esta ~NONE__NONE ~NONE_today ~NOT_THINK_en ~RESIST__my ~SHAME_im ~VERY_HIGH ~alone_short:WEAK ~esta__HIGH
13: #__nada #_in CALL_PERSON CAN_STOP CAN__eithe* ME__from NOW_ME_HURT NOW_TOOK NOW__mas TOOK___DAYT WANT_DRINK WANT_to_TEXT WHAT_IF ^__anda ^__esta ^__pero ^__quiet ^__real ^__since ^_grand* ^_just ^_regul* anda__$ antoj*__$ anyth*_for bad comes con__MINUTES de_# desde dormi* en__OTHER enfre* i__about in_ME ir_a it_AGO killi*_me let__$ loca long_$ meds more_than mundo no__$ no__tenid* old on__mind shoul*_$ si sized suppe* tengo_de tenid* the_pull thing to_smoke treme* want_nothi* y_yo zilch ~#__NONE ~._VERY_VERY ~._WEAK ~its_AWFUL ~me__HAND ~son_VERY ~the_HIGH
12: #__ayer #_cocas ._ME_GO ._WHAT_ALMOST ALMOST___CALL DAY___OTHER DRUG_. GO__for ME_en_OTHER NOT_tan NOW__USE NOW_se_ME WANT__DRINK WANT_more ^__traig* ^_las ^_muy ^_para ^_too a__one ahori* all_DAY ando_con anoth*__$ atras bajan* by__threa* climb*__$ de__IF desde_que duele__el el__quedo el_prime* en__$ enoug* fight* got harto here__there i_aint i_need it_$ la_licor* less__yeste* llevo_el loco mil_$ mostl*_$ much_$ murie* my__all nancy negat*_$ noise not__# notic* of_NOT over__$ pal__$ quedo_la showe* skin smell*_it store_is subid* swear_$ tembl* the__place to_# viene want__shoot wante*_it would__over yo_$ ~NOT...THINK ~NOT_a ~THINK__drink* ~VERY__the ~WEAK ~alone:RESIST ~pero_NOT ~tomar_NOT
11: #_$ ._ME_CAN ._NOW_NOT .__KILL .__PAST ALMOST_WANT ALMOST_a BUSY_to DAY__NOW DRUG NOT_OTHER NOT__AGO NOT__DAY NOT__de NOT_pull OTHER_DAYT OTHER_tenid* WANT__TEXT WANT_is WHAT_NOT_YOU WHAT_una ^__despe* ^__dos ^__fuert* ^__half ^_con a__lol a_point amoun* and_ALMOST beggi* betwe* betwe*_# big__$ but__aint buy canti*_ME cigar* clear_$ de__blanc* feels_like get__$ hair_$ half head_$ hizo_un im_about its__stron* keys kid la_neta llega lunch_$ mas__ME naggi* no_$ peor poqui* por__calor serio*_$ small* stoma* take_it the_DAYT trago una__NOT walki* walki*__$ winni*_$ wish__could y_ando ya_$ ~._BETTER ~.__STRONG ~CRAVE...VERY ~NONE...NOT ~NONE_de ~NOT__CRAVE ~THINK__it ~WEAK...CRAVE ~both_short:THINK ~hoy_NOT
10: #_right ._OTHER_WANT CAN_KILL DAY_WANT DRINK_NOW IF__. ME_WANT_a ME__and NOT___STOP NOT_de PAST__OTHER TEXT_. TOOK_it WHAT_YOU ^__$ ^__whole ^_algo ^_bruta* ^_loud ^_me ^_mediu* ^_menos a_busca* a_ratos ahori*__$ at__DRINK away beer consu* day days_$ de_unos duro entra going__use good__WANT half_$ hones*_$ i_can im_cool keep__the kind_of la_ansie* la_mente like_right me_da ni not_gone now_$ one perdo* que__tengo ron sea_$ simpl*__that since some_$ someb* sudan* the_stuff train_$ un_WANT vez ~._GREAT ~.__LOW ~BIT_CRAVE ~CRAVE...CRAVE ~NOT...AWFUL ~NOT_even ~WEAK_. ~a_CRAVE ~al_GREAT ~both:GOOD ~both:GREAT ~both_short:NONE ~first:WORSE ~kind__AWFUL ~y_VERY
9: #__$ #_a ._BROKEN ._KIN ._ME_NEW DAYT__this GO__GO KIN_WHAT ME_cool ME_sweat* NOT NOT_ME NOT_WANT_NOT NOW__AGAIN OTHER_. OUT__contr* PAST_DAY_. SICK_. THREAT_ME WANT_NOW WANT__NOW WANT_half YOU___ME ^__betwe* ^__hambr* ^__of ^__stron* ^__tanto ^__y ^_for ^_nah ^_se ^_two ^_worst a__when about_half ahi all_i and_there bad_NOW but_ME canon*_$ cant__it cheve de__jaja doing__with drink_$ e el__dia en_OTHER_HOME es_DAY espan* estan forgo*_about it_some its its__$ kind__there licor* like_a like_an lol__$ mami mary mas meeti* might*__$ monto* norma* nothi*_else of__NOT paso_$ pelea* porqu* poten* queda quier*_tomar regul*_$ se_sient* sell_ME sermo* so_stres* son the_bottl* think*__it thoug*__it throu*__roof up_there volum* yo__$ ~._ANXIOUS ~._NOT_VERY ~._VERY_AWFUL ~CRAVE_la ~CRAVE_que ~GOOD__that ~HIGH_. ~LOW_. ~NOT_es ~NOT_there ~STRONG_. ~STRONG_at ~VERY...VERY ~VERY_. ~VERY_en ~alone ~alone_short:RESIST ~just__BIT ~mas__LOW ~que__NOT ~the__VERY ~unas_CRAVE
8: ._IF_PERSON ALMOST_on CALL_ME_name DAY__its DRINK___ME DRINK__in HURT__en KIN__ME ME__for ME_pasa NOT__USE NOT__all NOT_es OUT_the PAST___NOW TEXT_ME WANT__so ^__absol* ^__down ^__fast ^__hay ^__nada ^__que ^_fuert* ^_ni ^_o ^_once ^_wish a_ALMOST a__$ a_flick* aguan*__$ and__nap aroun*_DAYT avera*_$ call chisp* climb*_the cocas_y do__NEW domin* dose easy el_vecin* en__manan* estoy__ME every falta from_PAST get hour__so hoy__$ it its__NOW la_seman* las_tengo left_$ manos me mind mood_# mosqu*_$ on__back one__$ otro__$ over por que quedi* quimi* scale se__$ seven sient* sin__$ sir sitti* so__ME still this_morni* threa*_$ to__$ vos ~.__BIT ~.__HIGH ~CRAVE...WEAK ~GREAT_. ~LOW ~NONE...CRAVE ~NOT...VERY ~NOT__# ~NOT__me ~NOT_tengo_CRAVE ~but__SOSO ~first:SAD ~it__AWFUL
7: #_DAY_NOW ._WANT_ME ALMOST__. ALMOST_en BUSY_#_TIME CAN__. DRINK_and DRINK_is HOME__ME HURT_OTHER_BODY KILL__. LATER_IF ME_BROKEN_. ME_GO_a ME_OUT ME__the ME_hand ME_keep ME_walki* MINUTES__OTHER NOT__pero NOT__y NOW___ALMOST OTHER_DRINK_. OTHER___AGAIN OTHER_norma* WANT__USE WANT_de WANT_somet* WHAT___OTHER ^__be ^__for ^__have ^__me ^__tempt* ^__un ^_al ^_la ^_lo ^_on ^_three a__NOW an__$ and__WANT bajit*_NOW buggi* by_DAYT come__$ con_OTHER_MINUTES could_go cuell*_$ drink*_$ dura even__the god_$ high__im im_looki* it_AWAY it_REMOVE jones* just__bit la_cosa loco_por los__$ machi*_$ malos maxed_out me_hard my_back my_old naran*_$ no_maam on_$ pipa pocas quema racha sabad* senti* stirr* stron*_than stuff_$ tengo__ALMOST tengo__ganas there this_$ to_KILL to_TOOK today today_im tope traen traig* un__NOW unbea* urge va__$ voy want__$ worse y_OTHER y_nada ~._NOT ~._WORSE ~CRAVE_LOW ~CRAVE_en ~NONE ~NONE...NONE ~NOT__HAND ~STRONG ~STRONG_hoy ~VERY_AWFUL_. ~alone:STRONG ~alone:THINK ~but_CRAVE ~get_HIGH ~im_SOSO ~its_SAD ~last:BETTER ~mi_CRAVE ~y_STRONG
6: ._NOT_GO ._NOW_ME ._WHAT_IF ALMOST_NOT_. DRINK_in HOPE_de IF___OTHER ME_OTHER ME__AGO ME__NOW ME__openi* ME_tiene NOT_NOT NOT_WHAT NOW_NOT_. NOW_its NUMBER_CALL OTHER_BODY_. OTHER_SICK OTHER___STOP OTHER___WHAT OTHER__anda REMOVE_up STOP_. TEXTS_. TOOK_HELP WANT___DRINK WANT__thoug* WANT_una ^__and ^__come ^__de ^__ese ^__ex ^__mi ^__none ^_every ^_kind a_# a_TEXT a__truck al_cien all_$ and_ME animo_$ at_ME at__$ away_$ bajo be_hones* canon* cant__$ comez* dient* dormi*_$ earli* em esta__$ estoy exist*_$ faded fair final* for_DRINK getti*__$ he_tenid* i__take i_said im_home is_BUSY it_OUT it__ME it__NOW kicki*_my la la_tomo lo me__$ no__eso not__$ of_there on_ME paid pega__$ piedr*_$ quita* quita*_$ rapid* reall*_bad say_# se_ME small__$ so_$ still_get suelt* tenta*__$ than_yeste* the_secon* tired_to todo_$ uf walk we__$ when y_YOU ~._NOT_THINK ~BETTER_de ~CRAVE_GOOD ~GOOD_but ~HIGH ~NOT...HAND ~NOT__NONE ~THINK___GOOD ~VERY__to ~VERY_with ~alone_short:NONE ~casi_NONE ~en__THINK ~hoy_NONE ~its_SOSO ~last:WEAK ~to__BIT ~y__GOOD
5: #__USE ._IF_ME .__ALMOST CALL_al CAN__have DAYT___NOW DAY_y DRINK_. GO__DRINK GO__al HELP KIN__su ME_KILL_. ME_STOP_de ME___YOU ME__on ME__to ME_said_NOT NOT_CALL NOT_KIN NOT__stron* OTHER_BUSY_. OTHER__DRINK OTHER_diabl* SICK_it UNTIL WANT__CAN WANT_one WHAT_KIN WHAT_NOT_. WHAT__cuent* WHAT__de ^__acaba* ^__cant ^__looki* ^__mucho ^__stres* ^__the ^_cada ^_hitti* ^_under a__# after al alway* buggi*_me but__STOP cabro* cien con__$ cravi*_are de__NOT deseo el_bote en_OTHER fight__ME get_loade* god good_$ gran hable hasta i__$ im la_verda* light*_$ like__now madre maxed_OUT me_provo* moder* nada never__$ no_hubo off once__was pal perro_$ piedr* ridin* segui*_$ shot still__to talk__me talk_to the_taste there_$ times to_DRINK too_$ tu un_DRINK urges van_y want__get wey wish ~.__ANXIOUS ~.__RESIST ~.__SOSO ~.__WEAK ~.__WORSE ~ANXIOUS_so ~AWFUL...AWFUL ~BIT_one ~NONE_de_NONE ~NOT_. ~NOT__VERY ~NOT_wants ~SAD_. ~THINK ~VERY...SAD ~VERY_BETTER ~a__CRAVE ~alone:SOSO ~alone:WEAK ~alone_short:WORSE ~both:CALM ~ya_NONE
4: #__the ._NOW_YOU AGO_veo ALMOST__that CALL__ME CAN_ALMOST CAN___NUMBER DAY__this DRUG__NOW HELP_ME HOME___KIN LATER ME_WANT_it ME__BUSY ME__REMOVE ME___PERSON ME__feel ME__las ME_at ME_por ME_trae NOT_to NOW_WANT_apren* OTHER_NUMBER_del OTHER__NOT OTHER__TOOK OTHER___DRINK OTHER_neta PERSON___ME UNTIL_OTHER UNTIL_the_MEANS WANT_for WHAT_OTHER ^__# ^__a ^__any ^__but ^__dont ^__in ^__paso ^__poco ^__to ^__too ^_alot ^_bigge* ^_en ^_inten* a__cravi* a__pack about__minut* about__once aguan*_$ all__$ almos*__$ and_WANT and__NOT ando bad_STOP been big bruta* by_the casa_de compr*_una con_OTHER contr*_$ coupl* crawl cuand*__a cuent* door_$ dos_WHAT drink escal* eso_$ feels_WANT for_$ for__DRUG from__$ fuero* ganit* going gutte* haria herma*_$ hit hones*_a hour hoy hoy__me hoy_ando i_want inten* is__half it_went kicki*_ME knock* la__$ like_$ littl*_$ me_$ me_persi* menos mid mira mota much__than my__came naran* ni__$ nowhe* nunca_$ of__today ofrec*__dije one_$ point por__$ que__cuent* quiet*_$ se_puede seca secon* so_bad stron*_$ suelt*_$ tambi* than_ME_WANT thank the_BUSY then__then to_USE tomar_$ tome_# una up_NOW vos_$ wants_it was_OUT whats* when__comes ya__puedo yes_a ~._HAND ~._NOT_CRAVE ~.__CRAVE ~AWFUL_. ~BIT__que ~HAND...HAND ~NONE__# ~NOT_VERY_como ~NOT_paran ~SAD_por ~THINK___SAD ~THINK___STRONG ~WEAK__. ~WORN_to ~alone:BETTER ~apart ~both:ANGRY ~both:SHAME ~but__NOT ~deja__CALM ~first:RESIST ~im_ANXIOUS ~im_SAD ~it_NOT ~last:AWFUL ~last:NONE ~lol_BIT ~me_STRONG ~me__CRAVE
3: ._AGO_LATER .__OTHER AGAIN_. ALMOST ALMOST_lol BUSY_so CAN___BYE DAY_._NOW DAY___NOT DRINK_# DRINK__ME HOME_de HURT_. IF___ME IF_traig* KIN_is LATER_NOT LATER___DAY ME__CAN ME__do ME__in ME__jaja ME_looki* NOT_GO NOT__NOW NOT_sir NOT_too NOW_. NOW__con OTHER_BUSY OTHER__REMOVE OTHER___OTHER OUT_of PAST_estab* START__OTHER TIME_. USE_. WANT_. WANT_DRUG WANT_an WANT_it_ME WHAT_OUT YOU__. YOU__STOP ^__at ^__guess ^__like ^__lot ^__mucha* ^_at ^_in ^_ya a_OTHER a__right a_hit alway*__$ amarr* ando_BROKEN ando__$ aroun* asi at_all barel* be_found been__ME caigo care con conec* could__just cuand*_veo dar_un de_ganas demas*_$ depen*__which despe*_con echar el__$ el__cuand* for_one good guys had hallw* hand_$ heavy i_cant in__ME is__ALMOST it__YOU it__day like__frien* like_half mano_$ mas_ME me__nada me_trae my_moms nada_de nah no_pull on__DRINK ones_$ overw*_$ payda* phone_call por__NOW preci* prend* prime* quede quisi*_una reall*__$ right_NOW room_$ sale se_CAN shaki* sick sient*_NOT sitti*__the speak_of thats__$ the_NUMBER the_WANT then__ME there__ME tickl*_$ todav* top train un_LATER un_poco unas va_$ vecin* y_ALMOST ~._CRAVE ~._SOSO ~BIT_en ~CRAVE__fumar ~CRAVE__that ~CRAVE_al ~CRAVE_van ~NONE_hoy ~NOT_CRAVE_NOT ~NOT_VERY_. ~NOT_mas ~RESIST ~RESIST_con ~THINK_. ~THINK_of ~WEAK_today ~first:AWFUL ~last:BIT ~real_GOOD ~y_LOW
2: #__me #_on #tel_$ ._DAY ._NOT_OTHER ._NOW ._OTHER_NEW .__BUSY .__LATER .__WHAT AGO_the ALMOST_NOT ALMOST__DAY ALMOST___DAY ALMOST___DRUG ALMOST__the ALMOST_van BROKEN__. DRINK__WANT GO_up LIFE_. ME_. ME_HOPE ME_KIN_ME ME_SICK_todo ME__. ME__STOP ME___KIN ME___TEXT ME__about ME__so ME_anda NOT_STOP NOT__AGAIN NOW NOW_OTHER OTHER_NUMBER OTHER_WHAT_sea OTHER__a OTHER__en OUT__it PERSON_CALL_. PERSON__. STOP__paz TEXT__. TOOK__. USE___NOT WANT__. WHAT_NOT_pero WHAT__DRINK YOU_hice ^__antoj* ^__been ^__con ^__el ^__hace ^__one ^__today ^_asi ^_bajit* ^_prett* ^_si ^_sitti* ^_smell* a_DRUG a_ME_KIN a_pint al__OTHER all_day an__IF and and__ALMOST any_NOW apunt* bad__the befor* buggi*_ME but_ALMOST canti*_$ celeb* de__graci* de__hoy de_comer del_DRINK diria duris* estan__$ ever every__MINUTES fight fixin* ganas__comer gets goes grand*_$ hay__$ horri* i__nothi* i_could it__$ its_GO kicki* kille* know_ME la_boca la_idea la_manan* littl* mal_y malil* man_ME maybe__$ me__cuand* me_late miss miss_it moles* no_joke of_contr* on on__good on__way pipe se_REMOVE smell soft sunda* that__$ thoug* tiran*_a to_$ to_GO todo_OTHER toman* twice up usual_$ va vida_$ vuelv*_$ which with__$ worse_$ ~._NOT_NOT ~.__VERY ~BETTER_. ~BIT ~BIT_BIT ~BIT__. ~CRAVE...NOT ~CRAVE__# ~CRAVE__comer ~GOOD_on ~GOOD_with ~HAND_and ~NONE__. ~NOT...NOT ~NOT_NOT ~NOT__one ~NOT__this ~NOT_exist* ~NOT_joke ~NOT_maam ~RESIST_it ~STRONG__me ~VERY_HIGH_. ~VERY_como ~a_RESIST ~alone:BIT ~alone_short:VERY ~and_CRAVE ~casi_NOT ~de_CRAVE ~feeli*_GOOD ~i_NOT ~it_STRONG ~its_WEAK ~last:RESIST ~last:THINK ~por__HIGH ~the_CRAVE ~with__CRAVE
1: #__animo #_and ._CAN_KILL ._ME_DRINK .__IF .__STOP AGO__OTHER ALMOST_REMOVE ALMOST_pero BODY_. BUSY_# CALL_to DAYT DAYT_NOT DAY_. DRINK_NOT_. DRINK_NOW_. GO_to GO_y KILL_del KIN_. ME_AGO ME_DRINK ME_WANT_to ME__DRUG ME__a ME__al ME__worse ME_but ME_mouth ME_ok ME_persi* NEW_NOT_. NOT__ALMOST NOT__STOP NOT_joke NOT_maam OTHER_BODY OTHER__on OTHER_boca OTHER_is OTHER_mente START_. STOP__. TEXT_NOT TEXT__LATER TIME__ALMOST WANT___NOW WHAT_a_OTHER ^__como ^__just ^__monto* ^_cant ^_enoug* ^_pesad* ^_sin ^_so a_DRINK a_cigar* a_thoug* a_whisp* acuer*_$ alone_$ altis* and__NOW as_ME as__as bad_$ broke but decen* deja__paz del_BODY del_NEW del_otro depen* dont_want dos_que en_DRINK en__BODY en__cuart* esta_hora estab* esto_me every__minut* frien*_$ fuert*_$ good_# had__leave i__want i_forgo* id ir ir_$ it_TEXT it__GO it__WANT jugar kept kids__me la_botel* le_hice lie liquo* lo__$ lo__sea looki*_for loude* lucha me_hizo me_ojala minut*_$ money_in more mucho_$ my_hands no_urge nothi*_$ numbe* ocupa* of_USE of__$ one__the pero_OTHER pone_OTHER pues_IF pull__$ real_good reall*_WANT right_now senti*_$ sient*__$ sit solo tengo_el than the__right the_door till to_TEXT to_use today_thank under_# up__$ was_# with__cravi* would* y__ME ya_paso yo you_know zip_$ ~ANGRY_. ~BIT_NOT ~CALM_. ~CRAVE_VERY ~CRAVE__BIT ~NOT_THINK ~NOT__STRONG ~NOT__de ~NOT__le ~NOT__tomar ~NOT_time ~RESIST_. ~SAD__a ~STRONG__estoy ~STRONG_i ~THINK__the ~VERY...HIGH ~VERY__me ~WEAK_hoy ~a_BIT ~alone:ANGRY ~alone:ANXIOUS ~alone:NOT ~alone_short:LOW ~both:SAD ~both_short:AWFUL ~both_short:STRONG ~first:CALM ~first:GOOD ~first:SOSO ~first:VERY ~first:WORN ~la__CRAVE ~last:ANGRY ~lol__BIT ~now__NOT ~pero__ANXIOUS
-1: #__DAY #__no ._CALL_ME ._NOT_ME ._OTHER_KIN .__NOT .__TIME BROKEN_. CALL__. CAN_PERSON CAN_be DAY__OTHER DAY__a DETOX_. DRINK_pero GO___OTHER GO_a IF__OTHER JAIL__. KILL_ME KIN__DRINK ME_KIN ME_REMOVE ME___DRINK ME__real ME__un NOT__. NOT__for NOT__in NOT_traig* NOW___WHAT NOW_tengo NUMBER OTHER_PROGRAM OTHER__GO OTHER___IF OTHER___NOT OTHER_barri* OUT_. TIME__OTHER WANT_OUT WANT__OTHER WHAT__AGO ^__ganas ^__its ^__reall* ^__silen* ^__think* ^__una ^_hard ^_is ^_nope ^_now ^_or ^_queri* ^_quier* ^_sigo a_CALL a_guy and__$ antoj*_$ aqui_en baja bien calor__$ capta* check como__mide con_ME corte cravi*_but da_ganas de de_$ dedo dia dijo dile espec* feel__NOW feeli*_stron* frent* fui gone_to graci*_$ gusto_$ hambr* haven* hija his hows i_went im__today in_one inyec* it_wont llame* makes man mas__NOT mato me_pego me_puse me_quejo need_a no_traig* novio our out__$ pelea*_$ pills repor* se_BROKEN seas smell__the socia* stopp* tengo_ALMOST tengo_ganas thats tire to_BROKEN to__store toler*_$ torti* traig*_antoj* un_mucha* viejo viend*_OTHER vivir_$ volvi wait want__of weren* with y__STOP yes yet ~._GOOD ~.__NOT ~AWFUL__today ~BETTER__. ~CRAVE__sabe ~CRAVE_y ~NOT__quejo ~NOT__the ~NOT_thank* ~NOT_traig* ~SAD_today ~SOSO...AWFUL ~THINK...CRAVE ~THINK_so ~alone:MOOD ~alone:WORN ~alone_short:WORN ~de__CRAVE ~hoy__BIT ~it__GOOD ~last:GREAT ~que_NOT ~to_SAD ~was_STRONG
-2: #_hoy ._DRINK ._ME_WHAT .__THREAT .__USE AGAIN__. ALMOST_. ALMOST_NOT_YOU ALMOST__WANT ALMOST__las AWAY BODY BROKEN_OTHER DAYT_AGO DRUG_and GO__# GO_in HOPE LIFE_NOT ME ME_STOP_OTHER ME___DRUG ME___ME ME___NUMBER ME___WANT ME__diner* NOT___ALMOST NOT___NOT NOT_paso NOT_reall* OTHER_ALMOST OTHER__al PAST__ME PERSON__ME STOP_de TEXT__GO THREAT WANT__ALMOST WANT__agua WANT_comer WHAT_. WON YOU__it ^__i ^__no ^__tacos ^_crave ^_creo ^_drank ^_have ^_iba ^_llevo ^_no ^_ooh ^_want a aca_$ ahora_estoy al__$ all amigo animo__$ anymo*_$ ask boss buen__$ burge* colle* con_ganas cousi* cravi*__$ da_ALMOST de_WHAT dos__de estar esto_$ feel_WANT feeli*__NOW found funny goes_$ hall high hmm how in inter* jaja kitch* know last mal malas mangu me_quier* mide missi* morir* never nina nunca_me on__cravi* perdi* pero_bien plati* puedo_$ puro raine* real_low salio sense slept sligh*_$ sodas tarde_$ this tiend*_$ to_HURT to_HURT_ME toca told un_DAY un_cafe unsub* up_ME visit*_$ was_PAST water would years yes_$ ~CRAVE__de ~HOPE_. ~NOT__habla* ~NOT_paso ~al_BIT ~alone:SHAME ~alone_short:HAND ~both:BETTER ~both:NOT ~both_short:BETTER ~first:NOT ~for__BIT ~its_STRONG ~las_CRAVE_NOT ~last:SHAME ~was_NONE ~ya_NOT
-3: ._AGO ._WANT .__DAY .__PERSON .__TOOK DAYT_. DRINK__# DRINK__DRINK DRINK_mucho DRUG__. HURT KIN_._NOT KIN_se ME_KIN_NOT MINUTES_. NOT_ALMOST_de NOT_MINUTES NOT__por NOT_impor* NOT_modo OTHER_CALL OTHER_DAY_. OTHER__to START__. STOP___ME TOOK__DRUG WANT_DIE WANT__BUSY WHAT__CAN WHAT__ME WHAT__un ^__pull ^__quier* ^__weath* ^_alrig* ^_cravi* ^_hi ^_i ^_im ^_maybe ^_my ^_took ^_yo alrig* are__$ ayer_$ basur* bed_$ bien_$ broth* car cayo choco* cocin* como__$ con_ALMOST con__KIN de_cravi* dont__$ every* fe for_ME from ganas_$ grand* hi igles* it__PAST las__$ mas_$ media_hora modo nervi* nice no_fui no_tengo no_thank* nombr* oiga on_ALMOST on__BODY pais para pasti*__la paz piso presi* proba* salir says_OTHER some sopit* sound* survi* sweet* tamal* tv una_gana ver__ME were win yep you your__$ ~#_BIT ~#_NOT ~ANGRY_de ~BETTER...CRAVE ~CRAVE...LOW ~CRAVE__agua ~CRAVE__una ~GOOD...STRONG ~GOOD_STRONG ~MOOD__. ~NOT ~NOT__los ~NOT_comen* ~SAD__day ~VERY...GOOD ~alone:GOOD ~alone_short:ANGRY ~alone_short:THINK ~both:BIT ~both:VERY ~es_LOW ~first:CRAVE ~first:MOOD ~first:STRONG ~traig*_CRAVE
-4: #_NOW #__i #_for ._ALMOST_AGO ._ALMOST_IF ._OTHER ._TEXT .__WANT ALMOST__whate* DAY_# DRINK__OTHER GO__a HURT_ME ME_NOT ME__IF ME__OTHER ME___NOW ME__at ME__even ME_va NOT_GO_a NOT_ME_CAN NOT___OTHER NOT___WHAT NOT__mas NOT_be NOW__ME NOW__en OTHER_STOP OTHER__OTHER OTHER_farma* SICK_mucho STOP_it TOOK_al USE WHAT_es ^__do ^__is ^__llovi* ^__unico ^_mosqu* ^_today ^_tome ^_vi algui*_$ azuca* calie* comen* compl* cravi*_today cuchi* de__$ dead di dont eat echan*__$ el_barri* enjoy estoy_pensa* find ganas_las ganas_me hace hear here him hungr* is_all las_# learn* like_it lol_ME mano__la mi morni*_$ my nadie no no_queri* not_bad nothi*_reall* nuevo on_cravi* on_tv otra otra__$ pase__OTHER pegue pena pleas*_$ ropa round__$ said say__$ she snow so sobri* stron*__hell tarde that_ME the they think* to_clean ultim* un_helad* us velas want_to waved week weird yeste*__# ~._SAD ~.__ANGRY ~BETTER_CRAVE ~NOT__mas ~NOT_fui ~SAD...SAD ~VERY__it ~alone:VERY ~first:SHAME ~las__NOT ~last:CRAVE ~last:HAND ~last:WORN ~me__BIT
-5: #__# ._BODY ._STOP ALMOST_IF ALMOST___NOT ALMOST_de_BUSY ALMOST_to CAN DRINK_y GO_on KIN__# LATER_. ME_BROKEN NOT_. NOT_REMOVE NOT__CALL NOT___LATER NOT___ME NOT__se NOW_GO OTHER_TOOK OTHER__# OTHER__. OTHER__are PAST_. SICK_and WANT_ME ^__crazy ^__en ^__it ^_aqui ^_does ^_ese ^_ganas ^_some ^_suave ^_whats also answe* been_DRINK camio* cash comid* conta* corta* de__todo de_cerve* donut* drove en en__tarde ese esta esta__OTHER estud* fishi* ganas__ver hand__now have hoy__# i__now is_ALMOST itch_on ive las__NOT lejos_$ limpi* made me_puedo most new ni_modo none_at not ok play pregn* que_$ quedo sabe sol tengo__verda* today_i un uno wanti*_to wants__drink who woke worki* wow zapat* ~.__GREAT ~BIT...WORN ~CRAVE...NOT...NOT ~CRAVE__tomar ~CRAVE_llega* ~CRAVE_unas ~HAND...NOT ~NOT___CRAVE ~NOT_queri* ~THINK...VERY ~both:AWFUL ~both:STRONG ~feeli*_STRONG ~real_LOW
-6: #__el ._ME_KIN .__BODY AGO__. ALMOST__TEXT ALMOST__lol DAY_ME DRINK_agua HOME KIN_WANT ME_GO ME_have NOT_._NOT NOT_BODY NUMBER_. OTHER__esta OTHER__jaja STOP_OTHER WANT___OTHER WHAT_OTHER_WANT ^__di ^__now ^__right ^__woke ^__yeah ^_estuv* ^_good ^_nothi* ^_te about__$ about__a al_LATER best boy busin* class cobro compr*__me crazy_$ diner* entie* es escri* ganas__se gusto ha he i__mysel* i_thoug* it__STOP job just la_tenta* mal__NOT manza* much of ooh pan para_OTHER parti* puse regal* salsa scare* se_decir show sin super there* think__it those to__water tome_$ tonig*_$ very wheel* witho* y__AGAIN y__DRINK ~#__NOT ~GOOD_today ~LOW_on ~NOT...CRAVE...NONE ~NOT_CRAVE_today ~NOT_modo ~NOT_se ~THINK__mi ~WORN ~alone_short:GOOD ~by__VERY ~de_SAD ~first:THINK ~im_STRONG ~is__AWFUL ~is__STRONG ~tomar__NOT
-7: ._DAYT .__YOU ALMOST_TEXTS ALMOST__ME ALMOST_es BUSY_. BUSY_WHAT CALL DAYT__OTHER DAY__ME GO__BUSY IF_ME JAIL ME___USE ME_rei NOT__MINUTES NOT__los NOT__than NOT_comen* OTHER_tenta* OUT REMOVE_ME SICK__BODY TEXT__OTHER USE_NOW USE_pero WANT__mas WHAT_se ^__days ^__left ^_dame ^_piens* ^_stron* ^_the ^_urge ^_way a_while about__ALMOST all_the ando_de ano ayer_si conse* cuant* cut decir desca*_$ dice drown* escue* esper* flore* food hand_right hello hoy_me insop*_$ is_DRUG later llove* luego mal_muy mas__$ means media medic* music* prefi* price* progr* punto__USE queri*__$ rent sangr* say sus tiene used wind ~BORED ~CRAVE__NONE ~CRAVE__baila* ~CRAVE__con ~CRAVE__mas ~CRAVE_i ~CRAVE_unos ~NOT...RESIST ~esta_BETTER ~i_THINK ~there__BIT
-8: ._DIE ._ME ALMOST_de ALMOST_de_NOT BUSY_NOW CAN__NOW ME_a NEW NOT_DRINK NOT_se OTHER OTHER_de STOP_NOW STOP__OTHER TOOK__DRINK WANT_TEXT WANT_to WHAT__mide ^__about ^__aqui ^__mas ^_ando amane* bad__NOW bane batte* blows carro coppe* favor_$ ganas ganas_no gym hambu* hand__NOW heard hoy_en insan*_$ las_norma* mean ni__gana no__nada none__all nos oye read se_IF sin_comen* tele tenta*_$ their them tiemp* todo__me traba* true try urge_$ y_ME yeste* ~ANXIOUS_por ~CRAVE__CRAVE ~GOOD_pero ~VERY_of ~WEAK_of ~and_AWFUL ~both:NONE ~it__VERY ~las_CRAVE ~ya_CRAVE
-9: ._WHAT .__DAYT .__ME ALMOST__sabe BROKEN GO_a_OTHER GO_un HOPE__NOT ME___TOOK ME_too NOW_NOT_aguan* PAST TEXT__for TOOK WANT WHAT__ALMOST YOU_NOT ^_dont ^_traig* a_KILL a_ME a_NEW about__BROKEN about_the ago alto_$ anoch* cooke* de__NOW de_malas done estoy_ALMOST gusta* habla*_$ hoy_voy i__even ill irme it__NOT lloro me_rei mero_$ miedo muy nada_mas on__$ one_of peopl* plan pobre*_$ poca__hoy pulle* quemo salud* same the_whole tomo un_senor unos__$ wasnt ~AWFUL...NOT ~BETTER_# ~BETTER__my ~NOT___NONE ~NOT_say ~SAD__. ~STRONG__en ~alone:GREAT ~both:WEAK ~its_GOOD ~on_CRAVE ~the_WEAK
-10: #_no ALMOST_ME BUSY HOSP IF_OTHER KIN MINUTES NOT___DRUG NOT_mal NOW__ALMOST NOW___NOT NOW_estoy START ^__back ^_and ^_tengo ^_what aca ahi__NOW cansa* casa compu* de__ME de_nada defin* do feliz ganas_de gente golpe* hes home_$ infar* las_notic* light lots_of make might none_of oh sure the__one to to__about todo__$ was watch* y_IF ~._NONE_STRONG ~BIT_SAD ~CRAVE__lol ~CRAVE_como ~NONE_AWFUL_. ~NONE_mas ~RESIST...NOT ~a_AWFUL ~alone:SAD ~both:LOW
-11: #hour ._TOOK DAY KIN_._ME ME__contr* ME_sient* NOT__just NOW__TEXT OTHER___AGO PAST_IF PERSON STOP ^__same ^_hes agua alcoh* bad_day becau* class* comer cual este frio invit* least me__# paint quier*_llega* quier*_que raini* some__$ sopa sueno_$ telef* to__mysel* to_pull wante*_to way_$ y__WHAT year ~._VERY_GOOD ~LOW__a ~NOT...CRAVE...THINK ~alone:HOPE ~both:WORSE ~for_BIT ~la_SAD ~last:GOOD
-12: #_cravi* #_today ._WANT_WHAT ._WHO ._YOU_GO ALMOST___OTHER BYE KILL KILL_OTHER ME_NUMBER ME__bien NOT_DRINK_. NOT__para TEXT YOU__ALMOST ^_hay ^_this a_BUSY and_# anos aqui at_# baila*_$ be bette* bottl*__$ dead_$ den exact* favor frega* guy humor i_like is is_# know_$ nobod* noche_me perdi se__OTHER tell tire_$ tomad* trafi* un__fuert* una_KIN whate* will ~STRONG__hell
-13: .__DRINK AGO_to ALMOST_# ALMOST_YOU BODY__. DRINK_y_ME ME_USE ME__una NOT__bad PROGRAM STOP_todo TEXTS_mia UNTIL__. USE__pero WHO WRONG ^__duele ^__pasan* ^_alto ^_somet* a_hug baja_$ cream del_alma drove_past good__$ isnt k los meses miche* muela on__ALMOST put refie* test that volvi_a ya_quier* ~#__RESIST ~a_STRONG ~esta_GOOD
-14: .__JAIL AGO___GO DRINK_ME ME_TOOK NOT_se_IF OTHER__y TOOK___DRINK ^_mi ^_that a_$ again antoj*_un bien_DRINK breat* cara coffe*_NOW coffe*_today did ganas__tomar girl hombr* movie no_way quier* why your ~NOT...NONE ~NOT_ya ~SAD_pero ~STRONG_to ~both:HIGH
-15: ._PAST ALMOST__BUSY BUSY__. DRINK__DAYT DRUG___NOT ME__right OTHER_DRINK_NOT YOU___OTHER ^_but are ayer__me chees* chiqu* con_mucha* creo for_some hacer hopel* nubla* okay quit se__olvid* se_mide skip tacos tempr* tengo__hambr* text vient* ~CRAVE__unas ~alone_short:GREAT ~pero_HAND
-16: DIE GO_ALMOST ME_up NOT_NEW NOT__START OTHER_NOT YOU ^__thats actua* camin* como_antes de__ahori* desca* esta_fuert* ganas_verda* hot itch__my just_NOT levan* liquo*__right only or perso* the__OUT ~CRAVE__las ~CRAVE_verda* ~estoy_THINK ~y_BETTER
-17: .__MINUTES ALMOST_verda* IF__# ME__DRINK ME_so SICK WHAT WHAT___ME ^__slept ^_feeli* ^_leave ^_you a_dormi* azul chest coffe* cosa_mia de_CALL dream esto lluev* manan* mango mia_$ pozol* pregu* sirve time we ~AWFUL_for
-18: LIFE TOOK_ALMOST YOU_WANT ^_well any__this cafec* cravi*_$ famil* fume gas into love me_sient* pie pizza quest* reall* regre*_$ ~CRAVE_# ~CRAVE__cerve* ~CRAVE_tacos ~SAD_but ~alone_short:SAD ~both_short
-19: ALMOST_o NOT__TEXT as__$ crazy dice_OTHER fin fun hahah* her_$ lado levan*_$ renta says see thank* y_TEXT ~SAD...NONE
-20: #_es ALMOST_las LATER_ME NUMBER__the SICK___OTHER ^_drink* adent* de_NOT didnt__to era has i_$ lluvi* pull y_# ~NOT_ANXIOUS ~alone_short:MOOD ~me_CRAVE
-21: about_ALMOST about__# bebe bottl*_of fish flan for_OTHER nose pasti* relap* troca
-22: #__OTHER ^__quede ^_thats crave_$ esta_OTHER ganas__habla* low__want nadie_me navid* se_refie* think ~pero__GOOD
-23: AGAIN_AGAIN TONGUE ^_yeah antoj*_de conte* dicen digo_$ eran estuv*_a nope pobre*
-24: # BUSY_the WON__. de_busca* gripa mate schoo* somet* trist* weath* ~MOOD ~NONE_of
-25: ._USE cravi*__i ganas_o hey pero__IF salir_$ what_$ ~i_RESIST ~last:HOPE
-26: TEXTS ice mejor ni__cuent* ~#__BIT
-27: GO_al ^__puse gusta se_$ stron*__in tomar_agua
-28: ^_stand* cafe diner*_$ drank fuert*__# jajaj* many
-29: #_didnt OTHER_OUT and__half se_anda y_usted
-30: NOT_ALMOST_NOW ^_ojala ask_me fight*__$ haha matar ~AWFUL__# ~NOT_una_CRAVE
-31: ALMOST__van CLINIC rain
-32: IF_DRINK un_perro ~GOOD_NONE ~STRONG_el
-33: MEANS ME_stron* respi*
-34: esta_llovi* storm ~CRAVE_one
-35: WANT_BUSY casi__pero table tomat* tome
-36: dulce_$
-37: lol mango* ni_ganas un_abraz*
-39: cravi*_a dunno
-40: bebi cero impor*_$
-41: ahori*_no no_quier*
-42: but_WANT
-45: graci*_por taco
-46: cravi*__no
-49: cama
-50: zero
""",
    "craving at least 1": """
50: casi sure voy
43: cant
41: ~about_NONE
40: ~WEAK
39: hardl*
36: almos* ~BIT
34: WHAT__ME
33: easy ~NOT...AWFUL
32: said ~last:STRONG
31: NOW_ME
29: NOT_ME_STOP ganas__beber quier*
28: ~NOT...NOT...HAND
27: hielo
26: ~NOT_me_CRAVE
25: ^_una every ~WORSE ~de_CRAVE_NOT
24: estan ~NOT_like ~to_NONE
22: CALL NOT_STOP much ~NOT...VERY
21: son
20: ME__en ~NOT...NONE ~a_VERY
19: ._WANT_NOT HURT so_$ ~STRONG...NOT
18: NOT___CALL minut* ni_ganas poner*
17: NOT_DIE_. NOT___STOP its todo_$ yeah ~HIGH ~NOT...CRAVE...VERY
16: ._ME_WANT GO_to YOU__. a__$ bad hace__$ kind no_real ~VERY ~last:LOW
15: #__ME NOT_BUSY NOT_YOU estoy mas me_quita nothi* the_DRINK ~AWFUL_. ~CRAVE_al ~CRAVE_que
14: ALMOST_ALMOST LATER__. WHAT_NOT compr* del__$ ni_# pract*__$ puedo tenta* todo ~NOT_es ~NOT_joke ~RESIST_. ~alone:THINK
13: ._WANT ALMOST_IF CALL_it ME__ALMOST ME__to ^_un aint_no ansia close comes de_ME diga_$ suelt* yeah__$ ~STRONG_. ~VERY...CRAVE ~con_CRAVE ~pract*_NONE
12: ALMOST_it ME_WANT ^_quier* antoj*__la asked_$ contr* es__$ it__ME next no_ganas no_quier* una up ~CRAVE__and ~STRONG ~both_short:CALM ~como_NOT ~last:VERY
11: NOT_GO NOT_real ^__fu aint but__$ cosa diero*__$ loud menos nearl* ~NOT__# ~SOSO ~last:SOSO ~whole
10: KIN__NOT NOT__. OTHER_KIN nothi*__$ por__DRINK pract*
9: NOT__WHAT NOT_es NOT_se TEXT ^__and but cosa_$ cuand* de_TOOK de_USE long_$ media* neces* pero__$ regul*_$ right sermo* to_TEXT ~CRAVE___NONE ~NOT_se ~alone ~con__CRAVE
8: ._GO ALMOST_NOT ALMOST__DRINK dan__$ door fu than ~._AWFUL ~._THINK ~ANXIOUS ~CRAVE ~CRAVE__NOT ~NOT_VERY ~alone_short ~first:THINK
7: .__STOP AGAIN ALMOST_zero CAN LATER_NOT ME_OTHER OTHER___ALMOST ^__# ^_me esta going half in_ME mas_$ mitad se__$ some tengo__hoy to una_DRINK up_$ ~BIT...BIT ~NOT_# ~alone:NOT ~alone_short:LOW ~last:RESIST
6: DRUG__. ME_OUT a_# ahi gana_$ is itchi*_for la__$ tengo_ganas the__$ when ~CRAVE_AWFUL ~RESIST ~THINK_en ~last:HIGH
5: DRINK___NOT DRUG IF__en ME___NOT ME__the TEXT__# WANT__. de_OTHER de__DRUG fuert* itchi* itchi*__it major_$ por stron* this va ~CRAVE__jaja
4: DRUG__NOT GO_. ME__al NOT___OUT NOT_fu UNTIL WON ^_and a_drink and__$ como con en good littl* llega los ni_fu no now_$ pero pull_$ since_$ stron*_$ tengo_ALMOST ~.__HAND ~NONE__for ~NOT__un ~THINK ~alone:SOSO ~both_short:CRAVE ~las__NOT ~me_CRAVE
3: .__DRUG AGO ALMOST_a IF LATER ME_AGO MINUTES NOT__un REMOVE WANT__WANT ^__ganas ^__hoy ^__me ^_tengo asked cravi*_is de_WANT deseo__$ despu* el ganas__usar hay la mediu* pero_NOT till to_lie want_to y_OTHER ~._VERY ~BETTER ~CRAVE_NOT_se ~CRAVE___NOT ~GOOD__. ~NOT__NOT ~NOT_real ~alone:GOOD ~alone_short:AWFUL ~first:CRAVE ~first:NOT
2: ALMOST__NOW DAYT DRINK ME_STOP_con ME__WANT ME___ME NOT_BROKEN NOT___ALMOST ^__not ^__of ^_a ^_ganas ^_las a ando anoch* basta* botel* fight good_$ in joke nothi*_major prend* real__$ sin__$ too un ~._NOT_NONE ~ANGRY ~BIT__. ~CRAVE...CALM ~NOT__at ~a_GOOD ~first:ANGRY
1: ._NOT_GO AGO_ME ME WANT_is ^_como and_ME for i_dont jeje of tengo tengo__NOW to__DAYT tranq*_$ una__$ want__$ wante* wanti* when_i with y__ME ~._BETTER ~.__BIT ~.__SAD ~CRAVE_at ~NOT__que ~NOT_fu ~THINK...NONE ~alone_short:STRONG ~and__CRAVE ~apart ~both_short ~both_short:AWFUL
-1: # ._ALMOST_NOT ._KIN ._ME_ALMOST ._NOT_NUMBER ._OTHER .__OTHER ALMOST_pero KIN_. ME_. ME__NOW ME__is ME_da NOT_NOW NOT__one NOT_desir* NOT_tengo NOW NOW__OTHER STOP__. STOP_lol ^_nada antoj* antoj*_IF cravi* dios_ME dont__any ganas ganas_y got ice_cream me_$ mente se__fuero* so_bad that y__$ ~#_CRAVE ~._HAND ~.__NONE ~GOOD__the ~NOT__. ~NOT__a ~alone:AWFUL ~both:LOW ~im_GOOD ~last:THINK ~so_AWFUL ~the_CRAVE ~were_AWFUL
-2: ALMOST__CALL DAYT_. DAYT___NOW DAY_. DRINK__. ME_fuero* NOT_ME NOT___ME OTHER__NOT OTHER___ME STOP__a ^__good ahora away_$ cant__i da de_ALMOST_ME es_OTHER_WHAT fuert*__la ganas_pero he_pensa* here nada_$ no__$ same se__ayer tamal* thank today_$ y_NOT ~GOOD_. ~NONE_today ~NOT__THINK ~NOT_a ~NOT_traig* ~SAD
-3: ALMOST__llora* GO NOT__a NOW_NOT_. STOP__OTHER USE_. ^__feel ^__what ^_all ^_antoj* ^_not all_gone antoj*_$ busy de__hoy drink_$ el_rio ganas_un just__BUSY lo manan* me__dado me_da no_urges of__NOW showe*_up tener__$ thats thoug*_about whats* ~._NOT_CRAVE ~NOT_hay ~STRONG__la ~alone:LOW ~both_short:NOT ~day_NOT ~i_CRAVE ~que_CRAVE
-4: ._AGO IF___TOOK NOT___OTHER NOT_sient* TOOK and crave_$ cravi*_so cream dan__AGO for_BUSY fuman* ganas_ni it__$ las_# las__$ llevo_OTHER mas_jaja no__eso one se_ME si_$ so ~CRAVE_de_SAD ~NOT_CRAVE_. ~NOT_he ~WORN ~last:CRAVE
-5: ._ME_GO ._NOT_NOW ._NOT_WANT ME__dado NOT_ALMOST_to NOT__CALL NOT_a NOW_NOT OTHER_rio TIME ^__antoj* ^__hambr* ^__where ^_se at__$ cravi*_to de_BUSY de__$ el_$ feel ganas__llora* ha have_any it__today lecho* night no_cravi* rio_$ say tenid* to_ALMOST went y_ganas ~._CRAVE ~._CRAVE_NONE ~GOOD...NOT ~GREAT_. ~NONE__i ~alone:CRAVE ~both:GREAT ~last:HAND ~y__GOOD
-6: ._WHAT .__NOT ME_ha NOT__ME NOT___DRINK NOT_antoj* NOT_pulli* OTHER_WANT ^__came ^_dont ^_no ^_only ^_pero ^_solo all any_$ clear comer__$ jesus_$ la__traia nah only_ALMOST sient*_$ urges ~.__NOT ~CRAVE_NOT ~NONE...NONE ~NOT__one ~NOT_tengo ~STRONG__the ~both_short:GOOD
-7: ._HOPE KIN NOT__it ^_sin antoj*_NOT antoj*_si fijes* goose han last muy_conte* no_desir* on__$ que__$ sir there_at tomar_$ what y__conte* ~.__CRAVE ~CRAVE_bendi* ~alone_short:HAND ~he_THINK ~so_NONE ~y__CRAVE
-8: #__$ ._TOOK .__NOW BODY BUSY BUSY_# KIN__. NOW_. OTHER___STOP OTHER__en ^__got cravi*__$ de__ME de__NOT lol olor pupus* se__quita* stuff the ~CALM_. ~LOW__en ~THINK_y ~la_CRAVE ~last:NOT
-9: ._BROKEN NOT_hay OTHER_WHAT ^__on a_OTHER dios feeli* feo hubo__$ las__OTHER one_bit ~HAND__las ~NOT...LOW ~THINK_about ~both:VERY ~last:NONE ~pero__NOT ~por__THINK
-10: #tel_$ ._NOT_ME GO__. ^__por ^__tenta* a_one dado de_llora* deje llevo_el me_quita* out por__$ quier*_$ stuff_$ ~CRAVE_on ~NOT_sient* ~it_NOT ~on__CRAVE
-11: DRINK__ALMOST STOP_WHAT ^__de ^__deseo* ayer_$ barba* de__NOW didnt eso goose_egg naran*_$ none rosar* there__# whisk* wish ~LOW_que_CRAVE ~is_NONE ~one_BIT ~what_CRAVE
-12: DRINK___WHAT GO__the OTHER__DRINK ^_none barba*_$ hambr* lo__quier* lol_$ naran* where_$ ~CRAVE_de ~NONE_. ~NOT...THINK ~NOT_got ~both:GOOD
-13: #tel ALMOST__a NOT__ALMOST bendi* enter* found_$ monte ~._NOT ~NOT...CRAVE ~NOT_CRAVE ~NOT_there ~first:CALM ~its_NONE
-14: ._NOT_ALMOST ME_STOP_. ^__$ ningu* no_$ tengo_$ that_ALMOST tuve ~.__GOOD ~alone_short:CALM ~and_NONE ~hoy_NOT
-15: NOT NOT___USE NOW___NOT ^_smell* god ~CRAVE_NONE ~NOT ~pero_CRAVE
-16: #_cravi* WANT_OTHER lost me_fuero* vino_$ ~NOT_want ~both:STRONG
-17: any pull__$ quiet* the_taste ~morni*__NONE
-18: ME__at NOT__less OTHER__STOP ^__last coca left quito ~NOT_una
-19: DRINK_NOT by_DAYT d ~NOT_THINK ~de_SAD
-20: DAY___NOT NOT_WANT NOT_una hasnt quiet*_$ senor
-21: bit meds skipp* ~NOT___CRAVE
-22: ME_and bit_$ fue__$ sleep_$ that__$ thing ~NONE ~both_short:NONE
-23: antoj*_de con_tanto de__tamal* deliv*_$ graci* nancy negat* o_$ subox* tacos ~both_short:WORN
-24: ALMOST__GO it_IF its_gone ni ~NOT_even
-25: compl* ~NOT...BIT
-26: ^_de ^_urge fuero* limpi*
-27: by_the free
-29: forgo*
-30: be_found
-31: ALMOST__BUSY jaja ~._NONE
-32: NOT_even ^_mi clear_$ it__YOU
-33: no__llama
-34: egg
-36: AWAY
-37: .__DIE mary
-38: ME_KIN_is e nap
-40: ni_tanti*
-44: absol*
-46: only
-47: ~CRAVE_se
-49: olvid*
-50: asco libre
""",
    "craving at least 2": """
50: sure
41: said
40: cant
39: voy
36: diga_$ no_quier*
32: nothi*__$
31: NOT_YOU ~NOT...NONE
28: NOT_GO yeah
27: ._ME_WANT NOT___STOP ~AWFUL_. ~NOT...NOT...HAND
26: NOT_HURT quier*
25: NOT_STOP cosa ~NOT...CRAVE...VERY ~STRONG ~un__NONE
24: ^_quier* de_ME some
23: WHAT_NOT bad loud more_than ~NOT_easy ~last:HIGH
22: NOT_BUSY minut* not_cravi* pero__$ pocas so_$ ~VERY_CRAVE ~last:SOSO ~last:VERY
21: NOT_ME_STOP ~ANXIOUS ~CRAVE__jaja
20: IF___OTHER WHAT_PAST ahi hielo me_gana media* son ~un_BIT
19: ME_gana NOT__STOP lot por__DRINK ~NOT_VERY
18: ALMOST_IF NOT_CALL ^__pero ^_littl* algo en estoy me_quita poner* suelt* yeah__$
17: NOT___TEXT UNTIL_YOU aguan* up ~WEAK
16: ^_sligh* esta is_weak monto* prett*_low regul* ~WORSE ~a_WEAK_CRAVE ~con_CRAVE ~last:STRONG
15: CAN ^__se bajo_$ fu joke mas work ~CRAVE_but
14: ._WANT ALMOST_low TEXT ^_on in_ME small stron*_$ ~LOW__. ~a_HAND ~last:WORSE
13: ME__to few mostl* para suave* un_poqui* y_ME ~._THINK ~NOT__NOT ~NOT_like ~STRONG_. ~VERY_NOT
12: AGAIN__. a__NOT ansia going neces* serio* want_to ~HAND__BETTER ~VERY...CRAVE
11: ._PAST AGO__KIN ALMOST__NOW NOT_easy NOW___OTHER TEXT__# ^_and contr* goes it_UNTIL leves prett* ~CRAVE...LOW ~CRAVE__NOT ~CRAVE__and ~NOT...RESIST ~SOSO ~alone_short:CRAVE
10: ME_OTHER ME_OUT ^_ganas a_drink diga hay its las__NOT littl* or pase_$ than_PAST the_store toda va ya_casi ~HIGH ~THINK_. ~i__THINK
9: #__a ._CALL GO___GO ME__ALMOST ME___NOT NOT__. NOT__WHAT NOT_se ^__aint ^__there ^_las about_half and__$ call down fair kind think* this ~NOT...VERY ~whole
8: AGO_. GO_to ME__GO ME_said NOW___GO OTHER___ALMOST TEXT_a ^__hoy ^_cravi* ^_si about_to as bajan* basta* bien_$ close_to como__$ contr*_$ its__$ just_one medio poco right__$ sermo* todo_OTHER treme* twice ~BETTER ~CRAVE...VERY ~CRAVE_BIT ~GOOD__. ~NOT...AWFUL ~WEAK_at ~both_short:BIT ~con__CRAVE ~just__BIT ~las__NOT ~last:AWFUL
7: CALL ME_WANT ME__it MINUTES NOT_joke WANT__. ^__and ^__of ^_tengo bruta* cuand* de__DRUG despi* fuert* mitad moder* piens*_en ratos tengo_ALMOST traig* van with ~BETTER__casi ~CRAVE_NOT_se ~CRAVE__CRAVE ~a_BIT ~a_GOOD ~alone:BIT ~alone_short:AWFUL ~both_short:AWFUL
6: ._LATER AGAIN ALMOST_a DRINK___NOT NOT___OUT NOT_too NOW_ME NOW___ALMOST PERSON ^_con ^_me ^_ni beara* big_$ but_NOT cigar* de_USE el__$ every good__it i_said la me of puedo se__$ un_antoj* una_DRINK week ~BIT_CRAVE ~BIT__a ~NOT_fu ~alone ~alone:BETTER ~alone:NOT ~both_short:STRONG
5: #__ME ._NOW ALMOST___AGO ME ME___ME ME__de NOT__up NOT_good ^__# ^__con ^__fu ^__poco ^_about ^_its antoj*__la can casi_$ con cravi*_aint de_ALMOST del__$ for ganas_que gran grand* id in is la_boca lie mediu* no_joke por pull_$ still thats__$ ~._CRAVE_BIT ~._WEAK ~AWFUL__. ~CRAVE___NOT ~CRAVE_at ~HAND...BETTER ~NOT_se ~RESIST_. ~VERY_. ~both_short:WEAK ~el__NOT
4: .__IF ALMOST__and ALMOST__una ALMOST_at LATER___LATER LIFE_. ME_KIN_. OTHER_boca REMOVE STOP_. ^_unas ^_y antoj*__$ cada canij* de_TOOK down_$ estan fuerz* maxed mild nothi* si the_BUSY the__$ thoug*_$ to too un_chin wine ~._VERY ~BIT ~BIT...WEAK ~CRAVE_it ~NOT_joke ~me_CRAVE
3: .__CALL ALMOST_poqui* DRINK DRUG LATER__. ME__the NOT__NOW NOT_fu UNTIL ^_prett* all_DAY and_goes boca but de de_todo en_AGO it__ME no norma* of_NOT pero sin__$ sligh* stron*__$ tambi* tengo_ganas weak ~ANGRY ~ANGRY...CRAVE ~AWFUL ~CRAVE ~CRAVE_# ~CRAVE_AWFUL ~CRAVE_el ~NOT...THINK...NONE ~STRONG...NOT ~WEAK...CRAVE ~both_short:CRAVE ~first:LOW ~first:NOT
2: ._GO ._STOP AGO_ME ALMOST_. ALMOST_NOT ALMOST_pero DAY DRINK_y KILL LATER ME__NOT ME__WANT NOT_ME_gana ^_traig* a__pack algun* ando any__YOU big comes_and como coupl* de_OTHER deale* en_cuand* half major_$ mucha* ni_fu perro_$ piens* tengo y y_OTHER ~BORED ~NONE_major ~NOT...GOOD ~THINK_en ~VERY_VERY_. ~VERY__. ~WEAK_. ~alone:GREAT ~alone:VERY ~just__THINK ~y_LOW
1: .__AGO .__GO .__LATER .__WANT ALMOST__de ALMOST__from NOT_WHAT WANT_is WHAT___NOT ^__cravi* ^__deseo ^__the a_ALMOST a__nada about agua and_hardl* any__you at bad__$ but__$ climb* fight* ganit* have__UNTIL is__$ maxim* mejor nothi*_major of__$ pack pensa* perro queda quier*__$ tempt* tengo__$ to__$ un_cigar* ~CRAVE...NOT...CRAVE ~CRAVE_VERY ~NOT...VERY...CRAVE ~VERY...STRONG ~both_short ~both_short:BETTER ~first:CRAVE ~i_NOT ~its_CALM ~mas_CRAVE
-1: #tel ._AGO ._BUSY ._NOW_NOW ._OTHER BODY LATER_NOT_mas ME__tried NOT_. NOT_ME_dan NOT__much NOW___STOP OTHER_olor OTHER_rio TOOK_it ^__in ^__tenta* ^_muy ^_real a al al_TOOK an antoj* bien_OTHER congr* ganas__la gone gone__$ guard* hoy i las__OTHER lecho* like llevo_OTHER low_$ negat*_$ pase_por por__$ que so suelo* tiro todo__TOOK un_cafec* una_cosqu* very__$ ya_paso ~._GOOD ~.__GREAT ~BIT_a ~CRAVE__. ~LOW_. ~NOT__hace ~VERY...NONE ~alone_short:NOT ~de_CRAVE ~por__THINK ~so_VERY
-2: ._NOT_WANT ._WHAT ALMOST_DRUG_cream ALMOST__USE ALMOST_just DRUG_. GO ME__OTHER NOT_OTHER_WANT OTHER___ME OTHER___NOW STOP__. TOOK__# ^__any ^__no ^__pull ^__una a__$ a_cigar* a_one antoj*_NOT check cravi*_hardl* cross*__mind de_comer el_olor en_OTHER_BUSY four fue_$ jaja_$ las littl*__$ maybe_a me_da medio* mente mind not__$ olor over_it pull rapid* rio_$ segui sick sient*__$ tamal* whisk* ~.__GOOD ~.__NONE ~.__VERY ~CALM ~CRAVE_just ~GOOD_. ~HAND ~NOT__dan ~NOT_hay ~first:HOPE ~morni*__NONE
-3: # .__DRINK DRINK__. DRINK_and GO__the ME__dado ME__un NOT_ALMOST NOT___OTHER NOT___USE NOT__dan NOW__ME NOW_paso WON YOU ^__sauce ^_solo ^_wante* ahora and cream cream_$ cross* durmi* ganas__$ he hubo it_NOW limpi* me__$ notic* pase__OTHER quedi*_$ quiet* real__today rio se_durmi* stuff_$ urges where_$ whisp*_$ y__antoj* ~.__BIT ~CRAVE_de_SAD ~NOT...THINK ~NOT__sient* ~NOT_traig* ~VERY...WEAK ~alone_short:VERY ~both:CALM
-4: ._ME_ALMOST KIN KIN_. ME__con ME__jaja ME__so NOT_tengo NOW OTHER OTHER__en ^_antoj* ^_el about__NOW about__today anduv* antoj*_IF antoj*_si at_all cravi*_so cross*_ME cross*_my el_rio feel ganas ice__$ laugh*_$ maybe ni_tanti* pull_is quedi* sient* sin so_much the tried_it un un__$ una__$ ~CRAVE___CRAVE ~CRAVE__just ~GOOD...WEAK ~NOT_LOW_CRAVE ~both_short:SAD ~first:GOOD ~last:THINK ~por__LOW ~y__CRAVE
-5: ._TOOK DAYT___NOW DAY_. KIN__. LATER_AGO NOT__DAY NOT__one TOOK USE ^__borra* ^__on ^_not borra*_$ calle*_my con__$ en_OTHER flash ganas_$ ganas__los ganas_de god hardl*__cravi* ice_cream las__$ menos_WHAT ms ms__$ poqui*_$ poqui*__$ por__suelo* que__$ si_$ the_NEW the_secon* throu*_$ una_pizca want want_it way won y_NOT ~CRAVE...AWFUL ~CRAVE_de ~CRAVE_graci* ~GOOD ~NOT_VERY_. ~both_short:HAND ~i__SAD ~it__BIT
-6: AGO_WHAT ALMOST__GO DRUG_cream ME_da NOT__WANT OTHER__anda STOP_it ^__$ ^_my ^_se con_ME_KIN cravi*__a del_DRINK dont_have es_OTHER_WHAT even ganas_tranq* got in__right le me__dado me_acord* no__$ other papa re tiny_$ tomar ~#_BIT ~#__CRAVE ~CRAVE__LOW ~NONE_now ~NOT_mas ~NOT_tengo ~WORN ~both_short:GOOD ~last:HAND
-7: ME__a NOT___AGO OTHER___DRINK REMOVE_. WANT_NOT ^__feel ^__thoug* ^__where al__# compl* cuand*_pase de__$ gana__$ god_$ good_# hun_$ it__ALMOST me_pego monst* monte muy nah naran*_$ now reall* se__quita* the_taste ~CRAVE_. ~CRAVE__los ~CRAVE_casi ~HAND_my ~NOT...BIT ~WEAK__. ~last:NOT ~los_LOW
-8: ALMOST_KIN NOT_stron* NOW___NOT ^__gana ^_nada ^_no ^_only ^_tanti* almos* de_llora* eso just mi mofon* pasar* quit se_GO ~.__THINK ~NONE_. ~NOT_me ~THINK__it ~both_short:NOT
-9: ._ALMOST .__NOT ALMOST___BUSY DRINK___WHAT NOT NOT__ME NOT___IF NOT__sient* NOT_hay ^__de ^_just ^_lowes* ^_sin ^_smell* a_big cravi*_$ dado de__NOT de_antoj* fuman* it__today naran* paso_$ skipp* smell* subox* the__thats ~._NOT_CRAVE ~BIT...BIT...BIT ~LOW_LOW_. ~now__GOOD
-10: AGO_pase ALMOST_so GO___KIN NOT__LATER OTHER_ALMOST ^_an bien__$ es__WHAT is_ALMOST llevo_el ningu* real sauce smell ~._HAND ~VERY_at ~la_CRAVE
-11: ALMOST__ME ALMOST__los ME_acord* a_DAYT bajas cravi*__$ goose_egg me_$ nada_$ was_there ~.__WORN ~CRAVE_dormi* ~LOW__LOW ~NOT__one ~alone_short:WEAK ~de_NONE ~last:NONE
-12: ALMOST__llora* ALMOST_tranq* NOW_UNTIL ^__poqui* ^_en ^_one ^_pull a_speck egg found_$ ganas__llora* menos__# un_LATER ~._NOT ~GOOD_._BIT ~both:STRONG ~what_CRAVE
-13: AGO_LATER ALMOST__a BUSY WHAT___ME ^__bajit* ^_hoy ^_lost a_tad apena*_$ asomo be_found de__NOW fijes* lejos_$ mas__ALMOST me_quita* night out pelit* the__way y_NOW ~it_NOT
-14: DRINK_NOT ME_sick ^__deseo* ^_mi ^_una a__when an__$ d de__ME dormi* han much_$ only went y_$ y__WHAT ~NOT ~me_CRAVE_BIT
-15: #tel_$ ALMOST___ALMOST HOME ^_de a_whisp* apaga* by_DAYT clear comer graci* negat* rara ~._LOW_LOW ~NOT__THINK ~NOT___CRAVE ~VERY_WEAK ~WEAK_CRAVE_. ~both:GREAT
-16: ALMOST_hardl* NOT__CALL ^_pero deliv*_$ nancy no_$ o_$ real_low sauce_$ se_ME ~._VERY_BIT ~GOOD__me ~NOT__llama ~NOT_even ~real_LOW
-17: STOP__OTHER ^__casi ^__chiqu* any final* fue goose lost menos_que quier*_$ senor that_ALMOST thats_it was ~._VERY_VERY ~NOT_CRAVE ~NOT_there ~THINK_y
-18: AGAIN_y AGO__a ^__its acord* ha hun muy__$ not_much once thing tickl*_$ too__to ~STRONG_at ~VERY_BIT ~im_GOOD
-19: ALMOST__BUSY NOT_WANT it__YOU sient*_$ ~BETTER...BIT ~CRAVE...HAND ~CRAVE_on
-20: DAYT__NOT NOT___DRINK apena* last nap quito that ~NOT_THINK ~NOT_want
-21: NOT_even smidg* ~un_THINK
-22: NOW_se any_$ by_the dear free left mini none speck ~._NONE ~LOW_LOW
-23: NOT_TEXT chisp* clear_$ de__tamal* vez_y
-24: NOT_NOW ayer_$ casi_todo one_bit under_# ~._CALM
-25: AWAY ME_and NOT__less hambr*_de it_CAN teeny vez ~NOT...CRAVE
-26: WHAT_un exist*
-27: en__manan* fuero* musta* quiet*_$ ~NONE
-28: ._OTHER_ALMOST ME_KIN_is NOW_NOT_. ~one_BIT
-29: a__playa domin* hair_$ mary tacos vino_$
-30: ^_very e tome ~and__RESIST
-31: absol* bendi* let
-32: lol_$ ~VERY_LOW ~both_short:NONE ~el_CRAVE_LOW ~so_WEAK
-33: ^_was chin_chin
-34: forgo* segun* won_$ ~CRAVE_se
-35: antoj*_de its_GO
-36: ^_urge tiny
-37: olvid*
-38: jaja ni
-39: ^__quiet faint
-40: asco el__cuand*
-43: DAY___NOT hardl*
-49: libre lowes*
-50: NOT_reall* barel* minim*_$
""",
    "craving at least 4": """
50: NOT_BUSY algun* medio moder* ~NOT...WEAK
49: ~NOT_easy
48: but_ok
47: NOT___STOP cant
44: manag*
43: manej*_$
42: ~NOT_BIT_.
40: just_one mediu* veces
39: cuest* fair
38: some voy
36: como_ayer diga_$ media* ~STRONG...NOT
35: NOT_CALL media
34: NOW_va quier* said somew* thats_for
33: todav* waves
32: un_rato
31: ~BIT...WEAK ~VERY_NOT
30: ~both_short:WORSE
29: ~NOT__GOOD
28: deja
27: tan__$
26: me_gana poner* puedo ~NOT...THINK...NONE
25: up
24: LATER_at ^__mostl* mas__# ratos then__$ ~NOT...NONE
23: so_$ suelt* ~CRAVE__NOT ~NOT_GOOD ~NOT_NONE
22: ME_gana las_ALMOST_NOT scale treme* ~.__WORSE
21: LATER__. NOT_good me__algo minut* more ~AWFUL__it ~BIT___WEAK ~VERY__NOT
20: .__TIME AGO__DAYT ganas_si mas on_ME un_poco una_DRINK ~LOW___CRAVE ~NOT__NOT ~last:ANGRY
19: GO_to ME__al ^_regul* mejor__NOW monto* than_PAST viene*_$ ~ANGRY...CRAVE ~STRONG ~VERY_CRAVE ~con_CRAVE ~last:VERY
18: MINUTES__OTHER TEXT__# WHAT_NOT all_day bruta* estoy middl* naggi*
17: IF__. LATER__ME aguan* for_sure havin* noche pack pero__$ ron ~STRONG...LOW
16: ._WANT ALMOST__NOW IF___OTHER NOT__WHAT cravi*_some esta__$ paso__la sermo* sort tanta*_WHAT want_to ~NOT_paran ~NOT_se ~STRONG...CRAVE
15: NOT_YOU NOT_se ^__as algo calme* compr* cravi*__and id kind neces* y_STOP ~NOT_fu_NOT ~NOT_joke ~last:STRONG ~of_CRAVE ~than__BIT
14: ME_WANT ME__to NOT_GO NOT_STOP NOT_easy algo__$ con_eso deale* feeli*__$ i_dont jones* llega loud poco__$ sure_$ terri* yeah yeah__$ yet ~CRAVE__so ~CRAVE_que ~HIGH ~NOT_BIT ~alone_short:CRAVE ~first:ANXIOUS
13: AGO__. HURT_OTHER ME__en NOT__STOP ansia_$ at few__$ for_$ ganas_a hit i_want of_NOT por__DRINK sort_of still ~ANXIOUS_. ~AWFUL ~NOT__BIT ~WORSE ~and__CRAVE ~both_short:HIGH ~last:HIGH
12: DAY__NOT HURT_. ME__ALMOST STOP__NOT ^__for ^_y bad canon* con_antoj* en__DAY ganas__mas littl*_more mil_$ mitad_$ norma*_$ para piens*_en smoke tempt*_$ ~._SOSO ~BETTER_. ~BIT__BIT ~NOT...RESIST
11: DRUG IF_se ME__GO OTHER__NOW ^_so ^_tengo a_drink about_half about_to ahi__no antoj*__la beara* busca* dulce_$ ganas__el hoy_si las__hoy lo mas_WHAT mas__menos regul* think* today_and ~BIT_NOT ~BIT__today ~CRAVE...NOT...CRAVE ~CRAVE...VERY ~GOOD_BIT ~NOT...LOW ~NOT...NOT...HAND ~VERY...GOOD ~a_VERY ~first:AWFUL
10: .__BROKEN ALMOST_NOT_too CAN NOT_STOP_. NOW_ME OTHER_KIN OTHER__pero TOOK_to WANT_is ^__con and__$ climb* cravi*_and del__$ fuert* grand* in pizca quier*__$ thats__sure to_GO todo todo_OTHER toler*_$ una_fria ~CRAVE__GREAT ~CRAVE_regul* ~GOOD...STRONG ~NOT___STRONG ~VERY...CRAVE ~alone:NONE ~una__NOT
9: .__TOOK .__WANT ALMOST_OTHER KILL ME__WANT ^_bien a__LATER albor* camin*_y canij* diga its la__bien no_manch* no_quier* norma* right__$ se_antoj* some_ALMOST some_cravi* tambi*_$ ~both_short:SOSO ~last:SOSO ~pero_HAND ~y_LOW
8: #__# ALMOST_zero CALL REMOVE__LATER ^_tenta* a_media big but_NOT en max medio_$ mejor pase pega se__AGO serio* stron*__DAY trae traig* y_ME zero ~._THINK ~BIT_VERY ~BIT___VERY ~CRAVE_VERY ~CRAVE__jaja ~CRAVE__se ~NOT_RESIST_. ~alone:VERY ~con__CRAVE ~now__NOT ~ya_NOT
7: ._DAY BODY DRINK___NOT ME NOT_de WANT_un WHAT___NOT ^__bothe* ^__me ^__se ^_traig* aguan*__$ con es_WHAT for__$ fore ganas__o haha keep la loco manch* mejor_hoy mitad never over__$ prome* right store stron* tengo thoug*_$ un_monto* y_OTHER ~._VERY ~CRAVE_AWFUL ~NOT_te ~THINK__otra ~VERY_. ~a_BIT ~both:LOW ~first:ANGRY ~o_BETTER ~the_LOW ~whole
6: ME_esta NEW_. WANT___NOT ^__so ^__up a__more avera* but_ME de_antes de_pensa* el__$ esta fumar is it__# morni* piens* por right_NOW ronda* some__$ tengo_el un_pase va white__it with ~NOT__at ~VERY__BIT ~alone:THINK ~last:ANXIOUS
5: #_# ._CAN ._IF .__WHAT AGAIN ME___TEXT NOT___TEXT NOT_joke OTHER_tengo PERSON TEXT UNTIL WANT__TOOK WANT_it WHAT_se ^__aint ^__ansia ^__un ^_ando ^_lo ^_quier* ahi__$ ahi__NOT ando bien_$ canon cuand*_me de_TOOK estan every gana ganas_# grand*_$ half in_ME me me_trae mucha* otra_cosa over overp* pensa* poco_mas right_now stick* thirs* vuelv* wont work ~._WORSE ~BIT__es ~BIT__im ~CRAVE__GOOD ~NONE__for ~NOT__de ~WEAK__el ~alone_short:BIT ~first:CRAVE ~first:WEAK ~first:WORSE
4: .__MINUTES .__SICK BROKEN DRINK__NOW IF ME__NOT OUT WANT__. WHAT___WHAT YOU__WHAT ^_about ^_ganas ate_$ back bad_$ basta* big_$ calli* creep* de__madre* del ever every* hay_$ i_keep inter* know la_boca leani* maxim* to__$ today_$ un_DRINK ~._STRONG ~BIT__. ~BIT_me ~CRAVE...STRONG ~CRAVE_SOSO ~WORSE...BIT ~a_GOOD ~alone:BETTER ~both:SAD ~both_short:AWFUL ~como_NOT ~la__GOOD ~las_CRAVE_NOT ~last:AWFUL
3: AGAIN_TEXTS ALMOST_it ME__it ME_trae NOT_._NOW NOT__at NOT_manch* NOT_paran OTHER OTHER__. PAST_. PERSON__. START WHAT__. ^__can ^__cravi* ^_estoy about__$ and__WANT boca de en__$ esos going it__ME joke keeps littl*__than lo__$ machi* no not_gone ok_$ pero_IF perro_$ sweat* taste_it think*_about this todos urge_is water* ~._GOOD ~._VERY_CRAVE ~CRAVE...SOSO ~CRAVE__un ~CRAVE__ya ~CRAVE_it ~NOT_. ~NOT_NONE_but ~STRONG_. ~STRONG_NOT ~alone_short:GOOD ~but__AWFUL ~si__CRAVE
2: #_$ ALMOST_ME ALMOST_NOT ALMOST_a ALMOST_about ALMOST_de_DRINK DRINK NOT___NOT NOW__HOPE OUT_. REMOVE REMOVE_a USE_. ^__mas ^__poco ^__the ^__was ^_and ^_como ^_cravi* ^_ni a_DRINK aint ansia bit_$ brain con_unas could*_be de_ME de__DRUG en_AGAIN_TEXTS en__TEXTS fight fight* fu_NOT fu_ni fuert*_$ ganan* good_$ hoy__me if it__bad las__estan my ni_fa no_joke no_paran paran since some_$ subid* the_cravi* to ~CRAVE__guaro ~CRAVE__o ~CRAVE_estan ~LOW__. ~VERY___VERY ~ahi__NOT ~both_short ~both_short:STRONG ~first:RESIST ~fu_NOT ~kind__CRAVE ~me_CRAVE ~se_CRAVE
1: #__ME #_to ._NOW DAY ME_WANT_it ME__. ME__WHAT ME__littl* ME_keep ME_pongo NOT_fu_NOT OTHER_DAY OTHER__ME OTHER_boca OUT__contr* SICK WHAT_PAST_. ^__an ^__buen ^__ganas ^_the ^_tres a_NOT a_mil and_ME bajan* blah body bottl* brava* buen but__$ canon*_$ como de_OTHER de__TEXT dos drink every__MINUTES every__minut* fa few_times fifty gone_$ guaro guys is_loud las__$ littl*_$ muchi* mundo ni__$ o_menos of paso__OTHER paso_por poco__que regul*_$ so tan tarde_$ the__$ to_# tres un__NOW unas usual_$ y y__$ y__HURT ~._NOT_BIT ~NOT...GOOD ~NOT...HAND ~NOT_manch* ~THINK_about ~alone ~alone:NOT ~both:ANXIOUS ~both:BORED ~el__NOT ~en_NONE ~first:HAND ~las_CRAVE ~last:CRAVE ~last:WORSE ~mas__BETTER
-1: #tel #tel_$ ._LATER ._ME_CAN ME_da NOT_WANT_. NOW_. OTHER__STOP OTHER___NOW OTHER___OTHER ^__dio ^__littl* ^__no ^_hoy ^_only ^_pull ^_two ahi__pero ahi_estan al_# al__# and_$ apena*_$ bajit* by chisp* cold cross*_ME day de__tamal* de_usar deliv*_$ didnt dormi*_$ flojo ganas_van hun_$ it_NOT knock* las__van las_tengo lower none__ME por_sient* reall* right_OUT rough say_ME se_ME_STOP soda some__DAYT tiro where_$ y__antoj* ~._SAD ~.__SOSO ~.__VERY ~.__WEAK ~BIT__de ~CRAVE_NOT ~LOW_sient* ~NOT_CRAVE ~NOT__. ~NOT__today ~NOT_me ~NOT_so_AWFUL ~SOSO_. ~alone:WORSE ~alone_short ~alone_short:LOW ~both_short:BETTER ~first:GOOD ~first:STRONG ~last:GOOD
-2: #__sient* .__KIN AGO__TEXT ALMOST ALMOST__ME ALMOST_is ALMOST_se ALMOST_van KIN NOT NOT__WANT NOT_say_ME NOW__a OTHER___DRINK OTHER__de OTHER_tenta* ^_antoj* ^_el a a_speck baja bajo burne* but calle*_my con_ALMOST cravi*_$ de_WANT de__herma* dont es eso__OTHER found_$ hoy_$ hubo__$ ignor*_$ in_CALL mary monte nada nancy naran*_$ negat* no__pensa* no_cravi* o_$ pero__ALMOST pocas_ganas pront* right_out smell* suave tambi*__$ tanto tranq* tries un_YOU want was__CALL way_down y_$ ~._NOT_STRONG ~CRAVE___CRAVE ~CRAVE_van ~HAND ~HOPE ~LOW__en ~NOT__llama ~both:BIT ~both:NOT ~both_short:BIT ~de_CRAVE ~que_CRAVE ~un_THINK ~ya__NOT
-3: ._ME ._TOOK .__NOW DAY_. DAY___NOT LATER ME_NOT ME___ALMOST NEW__. NOT__to NOW__NOT OTHER_DRUG_. REMOVE_. STOP_. WANT__and WHAT_ALMOST ^__but ^__down ^__few ^__va a__$ algo_leve asoma* cerve* con_ME_KIN dios el__anda fly ganas__comer ganas_hay ha hardl* hardl*_there he it la_tenta* light light* like limpi* me_acuer* nah no_tanto not one payda* pelit* por_OTHER pull so__$ sola todo__TOOK viene vino ya__$ ~.__LOW ~.__THINK ~BIT_pero ~BORED_. ~CRAVE_. ~CRAVE__. ~CRAVE__de ~HAND_. ~NOT__one ~THINK__it ~VERY_WORSE_. ~alone_short:NONE ~first:BIT ~last:NOT ~pero_WEAK
-4: # ._NOT ALMOST_un ME___OTHER NEW NOT__one ^__when ^_nah ^_smell* a_fly acord* al al_TOOK de__NOT de_eso despa* duro el_cigar* en__OTHER extra* ganas__$ goose_egg hay_pero hun i__manag* i_feel laugh* littl*__$ me_da much que queda the_pull the_want too_$ un_antoj* weake* with_ME ~.__BIT ~BETTER_than ~CRAVE...NONE ~GOOD__me ~NOT_real ~alone:SAD ~first:NONE ~first:THINK ~so_AWFUL ~what_CRAVE
-5: ._NOT_WANT DRUG__ME ME__y ME_acuer* NOT___NOW OTHER_cigar* TOOK_it WANT___LATER ^__bien ^__on ^__where ^_poca ^_wante* a_DAYT and_go anda be_found burne*_$ calle* de__$ del_DRINK el_trago eso estoy_sola estuv* home la_puert* leves me_pego muy notic* paso__$ pero poqui*_$ rapid* say_i small_$ suave* thoug*_of un un_LATER wasnt won ~BETTER...BIT ~BIT_but ~CRAVE...BIT ~CRAVE_LOW ~LOW_but ~NONE_. ~NOT__CRAVE ~NOT_mas ~NOT_there ~alone_short:NOT ~both_short:SAD ~la_CRAVE
-6: ALMOST__GO DAYT NOT_ALMOST NOT___OTHER OTHER_DRINK_. WANT__a YOU ^__knock* ^_se casi__$ clear con_ganas da_de el_# ha_$ i me_viene no__$ no__eso none only_a quiet te the_AGAIN the_liquo* very ~._VERY_BETTER ~.__GREAT ~NOT__to ~NOT_tengo ~WEAK__. ~apart ~both:CRAVE
-7: .__AGAIN ALMOST__BUSY CAN__it HOME ME__LATER NOT_WANT OTHER_DAYT_. OTHER__anda WHAT_un ^__es ^__menos ^_sprin* ^_una bajo__$ chiqu* deseo dio en_OTHER fine_$ goose me_llama ni_tanti* otro__$ quiet* se_ME tempt*__$ the_back tomar_$ two urges ya ya_paso ~.__WORN ~BIT___LOW ~CRAVE...SAD ~CRAVE_cuand* ~GOOD ~SOSO__BIT ~both_short:GOOD ~last:BIT ~of_WEAK
-8: ._DRINK ._NOT_ME DAY__this ME_sick ME_viene NOT_ME NOT__ALMOST NOW_NOT ^__$ ^__antoj* ^_aguan* a__one and_there comes_$ ganit*_$ here it__$ me_$ muy__$ now__$ paso so_bad think__it too what ~._BIT ~THINK...GOOD ~it__BIT ~last:WEAK
-9: BUSY ME__con ME_acord* ME_dio OTHER_sient* ^__at ^__da ^__deseo* ^__mucho ^_doing a_cravi* ahora bajar* dan__AGO estoy__$ far good_# hambr* its_ME maybe_a me_acord* mini not__$ se that_ALMOST the_KIN too_bad tu_$ ya_$ ~CRAVE__LOW ~HAND_my ~con_BIT_CRAVE
-10: ._MINUTES ALMOST__DAYT OTHER_ALMOST TOOK ^__de ^_meh ^_one ^_was ahi_un crave cravi*_# cravi*__a down_$ pasar* pense puert* rio solo some_not thing thoug* tiny urge ~._BETTER ~._LOW ~.__HAND ~NOT__AWFUL ~NOT___CRAVE ~RESIST__. ~both:STRONG
-11: ALMOST___DAY ME_and OTHER_puert* ^_not en__manan* esqui*_$ han it__about last leves_$ now okay on__$ ~CRAVE...WEAK ~alone_short:HAND
-12: ^_de ^_it ^_no a_whisp* about_a alrig* arrib* con_tanto ganas__la like_a meh__$ mild mosqu*_$ segun* tengo_$ under_contr* way__$ y__WHAT ~CRAVE_to ~both:GREAT ~im_GOOD
-13: ._AGO .__BUSY NOW_paso ^__gana all_$ bit just ok ok__my quedi* quiet*_$ was won_$ ~CRAVE_se ~NOT ~NOT...VERY ~NOT_STRONG_. ~NOT_even ~alone:WEAK ~y__CRAVE
-14: GO__. ME_laugh* NOT_real ^_ansia* as__$ barel* but__ME fire heart*_$ passe* sin tries_$ way ~CRAVE__cigar* ~GOOD_. ~NOT...STRONG ~NOT__THINK
-15: ME__REMOVE NOW_NOT_. PAST a_ALMOST a__playa cosqu* hair_$ itch me_dio me_quito soft tanti* ~._HAND ~BIT ~NOT_THINK ~VERY...NONE
-16: DRINK___WHAT NOW_UNTIL ^_an bendi* con__KIN e exist* its_GO now_and quick quier*_$ speck ~BIT_por ~NOT__VERY ~last:NONE
-17: DRINK_NOT NOT_TEXT NOT_stron* NOT_una casi final* jaja no_$ pocas some__the that ~.__CALM ~CRAVE_con ~WEAK...CRAVE ~pero_BIT
-18: AWAY IF__un NOT_mas fue under__$ weake*_$ ~LOW ~both_short:NOT ~por__THINK
-19: ME__manag* NOT___DRINK WANT__fly cold_one comer__$ domin*_$ forgo* free in__right littl* quito small* throu*_$ vino_$ ~.__BETTER ~NOT...CRAVE ~to_SOSO
-20: ALMOST__LIFE at_DAYT clear_$ fuert*__OTHER poco quedi*_$ quita* tome ~CRAVE__SAD ~NOT__STRONG ~mi_CRAVE
-21: amarr*_$ six_and the_taste ~BIT__i ~THINK_y
-22: NOW_se ^_just dormi* egg facil_$ thats__$ tuve
-23: HOME_. NOT__ME coupl* unos ~BIT_when ~both_short:NONE
-24: CAN_manag* WHAT__DRINK fuero* ~._NOT_CRAVE ~CALM ~its_SOSO
-25: NOT___USE ganit* left leve
-26: NOT__bad NOT_much antoj*_de chin raya vez ~BETTER
-27: ME__pero STOP__OTHER WHAT_AGAIN_. ^_urge ganas__fumar low ~._NONE
-28: sient*_$ sligh*
-29: easy graci* ni olvid* ~BIT__pero
-30: ^__feel corti* it_CAN ~CRAVE_was
-31: afloj* lol_$ ~NONE ~NOT_want ~WEAK
-32: NOT_even absol*
-33: asco went
-34: ME_KIN_is poqui* ~NOT_una
-35: libre
-36: any
-37: NOT_bad
-38: below
-40: ALMOST__ALMOST
-43: WHAT_AGAIN
-50: once
""",
    "craving at least 6": """
50: cant ~NOT_BIT_.
42: ~NOT__GOOD
41: about_to
38: NOT_ME_STOP
37: NOT_CAN ~NOT...WEAK
36: NOT___STOP diga_$
35: every mejor
34: NOT_BUSY beara*_$ hoy_si scale
33: kicki* loud voy
32: poco__$
31: quier*__$ suelt*
30: ganas_# ~last:HIGH
29: OUT__contr* bruta* zero ~NOT...RESIST ~NOT_easy
28: esta__$ poner* treme* ~NOT...THINK...NONE
27: deale* pero_todav* up_there ~GOOD...BIT
26: ALMOST_zero BUSY__NOW stron*__DAY ~WORSE
25: harto one_was una_DRINK ~CRAVE...NOT...CRAVE
24: monda* monto*
23: DRINK__a LATER__a ME___IF PAST_de ^_over la_boca sermo* veces yeah__$ ~ANGRY_CRAVE ~just__SOSO ~last:ANGRY
22: quier* want_to wont ~NOT...NOT...HAND ~VERY...CRAVE
21: .__BROKEN ME_medio NOT_good WANT_some albor* decir* lo mas__# nunca the_DAYT thirs* ~BIT_VERY ~first:HIGH
20: DRUG WHAT_NOT algo__$ climb* despi*_$ ~CRAVE...VERY ~last:STRONG
19: ^_estoy compr* cravi*_and grand* more noche ~BIT_y ~both_short:AWFUL
18: MINUTES NOT_OUT NOW_GO canij* canon canon* dentr* havin* if over__$ to_GO ~kind__STRONG
17: ME___BODY NOT_STOP WANT___WANT ^__than bad going mil_$ serio* y__da ~NOT__at
16: BODY NOT_easy cuest* diga front hold in_ME joke__$ max never stick* weak ~CRAVE__GOOD ~STRONG ~both_short:STRONG
15: AGAIN_TEXTS PAST__PAST STOP__NOT USE_. a_good ate_$ de__madre* for_sure in_$ keep madre said to_# tonig* ~AWFUL_. ~BIT_me ~THINK_about
14: ME__en ME_all NOT_CALL NOT_se OTHER_boca ^_esta ^_hardl* ^_im ^_mas ahora__$ big brava* cada canti* fiend* fight* its jones* jones*_$ las__hoy perro_$ todo ~._STRONG ~BIT_la ~GOOD_CRAVE ~NOT_se ~con__CRAVE ~last:VERY
13: NOT_ME_OTHER PERSON START__OTHER ^__cabro* ansia boca de_OTHER dice ever half_$ i__think loco pase pero__$ por__DRINK store stron* sweat* today_and traig* white__it would ~._WORSE ~.__WORSE ~CRAVE_que
12: ME__to NOW_ME ^_full a_ME_KIN above ahi_estan and_ALMOST and_ME basta* comin* con_eso mano maxim* neta_$ right__$ taste_it think*_of todo_OTHER trae water* ~CRAVE__NOT ~CRAVE__STRONG ~CRAVE__ya ~NONE__for ~VERY_of ~WORSE...BIT ~en__HAND ~of_AWFUL ~tengo__CRAVE
11: ._NOT_GO GO_to HURT_OTHER IF_se KILL ^__like big__$ enorm* ganas_a is pizca tengo__$ ~._VERY_CRAVE ~AWFUL ~HIGH ~NOT...NONE ~VERY_. ~traig*__CRAVE
10: ._ALMOST_IF .__OUT ALMOST__NOW ALMOST_de_DRINK ME__las NOW___OTHER UNTIL ^__can ^__for ^__pero ^_up all body drink goes__to kicki*_ME las__NOT right sure_$ up ~ANXIOUS_. ~CRAVE...GREAT ~NOT_paran ~WEAK_at ~alone_short:CRAVE ~mas_CRAVE
9: ALMOST_mucho ALMOST_pero CALL_. DRINK ME_esta ^__worse ansia_$ could*_be del en id just_one las_ALMOST_NOT lo__$ no overp* pana pulli* si_traig* sigo since__$ want__want y_antoj* y_yo ~BIT_WEAK_. ~THINK__otra ~con_CRAVE ~last:BETTER ~me_CRAVE ~y_BIT
8: ._ME_WANT .__ALMOST AGO__. ALMOST_IF ALMOST_ME ME__de OTHER___WHAT REMOVE_the WANT___NOW ^__como a_DIE aint all_day ando asere botel* but__$ es__$ esos estan estan__$ estoy still__$ subid* terri* to_TEXT traig*_OTHER trist*_$ unas y_OTHER ~BIT__today ~CRAVE__guaro ~LOW___CRAVE ~above_SOSO ~alone:VERY ~first:BETTER
7: ._WANT .__LIFE CALL ME_WANT_a ME__ME NEW_. NOT_YOU OTHER_KIN OTHER__con THREAT ^_me antoj*_me for__$ i_want los machi* mas_WHAT me mejor_hoy on_ME pero_ALMOST preci* right_NOW time un_DRINK un_monto* up_$ yet ~.__STRONG ~AWFUL_but ~STRONG...CRAVE ~STRONG__NOT ~VERY ~alone_short:GOOD ~but_SOSO
6: #__ALMOST ._TEXT BROKEN DRINK__NOW NOT__OTHER OUT_of REMOVE__LATER SICK TEXT TEXT_. WANT WANT__. ^__hi ^_que ^_tenta* aint__up antoj*_un bajan* bien__OTHER con cravi*__the do en__TEXTS floor hands i_dont is__ALMOST just_over la__$ malil* maxed_out mucha* no_quier* oh por right_now smoke toda_OTHER un_pase wine_$ ~.__AWFUL ~AWFUL__it ~BIT_WEAK ~CRAVE_NOT_se ~GOOD__. ~NONE_else ~NOT...BIT ~alone_short:BIT ~first:AWFUL ~first:CRAVE ~first:VERY ~kind__AWFUL ~si__CRAVE ~y_CRAVE ~y_NOT
5: .__MINUTES ALMOST_tambi* ME_OTHER ME___DRINK ME__the NOT__up WHAT_se ^__maxim* ^__tempt* ^__un ^_and ahori* ansia*_$ buen cabal* cravi*_zero de hit_me mas no_paran otra_cosa pizca_$ poten* puedo__$ quite thats__sure thats_for this__$ traig*_la ~._VERY ~NOT_GOOD ~NOT__de ~first:ANXIOUS ~last:ANXIOUS ~than_SOSO
4: #_to ALMOST_all_DAY DAY_._NOT ME__NOT ME__OTHER ME_gana NOT_be OTHER___NOT WHAT_IF ^__bad ^__me ^__se ^_ando ^_at ^_bien ^_y agarr* and_WANT and__ALMOST be_stron* de_ME de_esos el else en__$ fight fuert*_$ gana hit know las__$ letti* manch* my para que__tengo se_ME_AGO skin tenta*_$ the__$ throu* una__NOW want__$ wanti*_it with ~._ANGRY ~._AWFUL ~._BIT_WEAK ~AWFUL__. ~BIT...STRONG ~CRAVE...AWFUL ~CRAVE_VERY ~CRAVE_WORSE ~CRAVE_more ~CRAVE_y ~a_LOW ~alone:RESIST
3: ._WHAT_NOT .__OTHER .__STOP .__WANT AGO___ME ALMOST__. LATER__. ME_ALMOST ME_CAN ME__WANT NOT_GO NOT__va NOW_viene WANT__WANT WHAT_ME ^__ansia ^__i ^_pesad* ^_sient* as__but bad_$ como_nunca con_WANT cravi*_all el__$ en_AGAIN en__cosa en_otra flor im las_manos looki* maxed muero mysel* over pensa* por_dentr* puedo salva*_$ tengo_el the_cravi* to today wanti* ~._THINK ~ANXIOUS_and ~CRAVE_AWFUL ~GOOD_BIT_. ~NOT_joke ~VERY_pero ~both:SAD ~both_short:HIGH ~both_short:WORSE ~el__NOT ~para_NOT
2: #_$ .__KILL LIFE ME ME__. ME___NOT MINUTES__OTHER OTHER OTHER__ME PAST_and START STOP_OTHER ^__ansia* ^__con ^__stron* ^__yes ^_fuert* about_it and__ME and__NOW at at_all busca* cobre cravi*__day cuant* de_ALMOST del__$ dient* el_cuerp* fuert* ganas_$ high it_$ it_TEXT it__day joke lot medio muchi* neces* need oh_its one__a paran punto salva* se__hace stron*_NOW the this_ALMOST todav* today_$ yeste*_and ~BIT__. ~CRAVE...STRONG ~GREAT_. ~STRONG_pero ~alone:NONE ~and_CRAVE ~de_THINK ~i__BIT ~las__NOT ~last:GREAT
1: .__CALL .__TOOK .__WHAT ALMOST_up GO_a ME_WANT NOT__CAN NOT___WANT NOT_else NOT_paran OTHER__WHAT OTHER_antoj*_ME TIME__and ^__aguan* ^__cuant* ^__good ^__over ^__preci* ^_con ^_las ^_son a_DRINK a_beast al_cien and__one beast bruto canon*_$ const*__ME cuant*__$ de_$ de_TOOK en_AGAIN_TEXTS flor_de ganas_tambi* guaro it_all its_# keeps kid las_piern* manan*_$ manos my__$ nothi*_else of__$ smell*_it tambi*_$ tengo__de toda_OTHER_DAYT uf un un__NOW va white yuca ~CRAVE_si ~GOOD...STRONG ~NOT_CRAVE_NONE ~NOT_manch* ~RESIST_. ~SAD_. ~SOSO_. ~a_VERY ~alone_short:AWFUL ~alone_short:GREAT ~como_NOT ~first:NOT ~las_CRAVE_NOT
-1: ._ALMOST ._NOT .__GO .__KIN .__LATER ALMOST__a ALMOST_regul* ALMOST_to DAYT_. IF__pero KIN_TEXT_ME ME___ALMOST ME___ME ME_dio NOT__DRINK NOT__NOT NOW_ALMOST TIME__. WANT__and WHAT_OTHER ^__contr* ^__si ^_so ^_the a__$ a__TIME but_ME cravi* cross*_ME dan_ganas de_WANT fore halfw* i i__think* las__van mitad_de momen* mosqu* no_cravi* ok part__me pasar* pero_ME por_OTHER_DAYT puro quiet* repen* speck still__the tengo__pero to_USE tries want__use ~._HAND ~CRAVE...GOOD ~CRAVE_on ~CRAVE_to ~LOW__en ~NONE_. ~NOT__to ~NOT_tengo ~RESIST__. ~alone ~dan_CRAVE ~last:SAD ~mas__BETTER ~o_BETTER
-2: ._NOT_WANT .__NOT AGAIN AGO__TEXT ALMOST_. ALMOST_de_USE DAY_. IF_GO ME_dan_ALMOST NEW_DAY NOT_OTHER NOT___NOW NOW_NOT OTHER_DRINK_. OTHER_verda* REMOVE__on STOP__ME WHAT WHAT_a WHAT_un WHAT_una ^__$ ^__antoj* ^__sient* ^__tanti* ^_one ^_se but__NOT con_ME con_OTHER em en_OTHER ex forgo* free gana__$ goes_$ mas__menos me_da me_provo* menos__$ mostl*_$ of otra_$ que still_TEXT that_ALMOST tranq* un__NOT want_it waves won won_$ y_IF ya ~CRAVE...CRAVE ~CRAVE__. ~NOT__. ~NOT__llama ~alone_short ~both_short:CRAVE ~both_short:WEAK
-3: ._LATER ._ME ._NOW_ALMOST .__DRINK LATER LATER_NOT ME_seen NOT__TOOK NOT_mas OTHER__esta ^__just ^__y ^_hoy and con__$ corti* cravi*_is cross* domin* down earli* goose_egg it_CAN menos moles* o__GO on on__$ one_$ over_it pocas pull__$ quedi* van__viene* ~.__CRAVE ~.__LOW ~.__THINK ~BETTER_que ~CRAVE_con ~CRAVE_cuand* ~GOOD ~GOOD...NOT ~NOT_AWFUL_. ~WEAK__. ~WORN ~apart ~both_short:GOOD ~last:BORED ~pero__CRAVE ~que_CRAVE
-4: ._OTHER ALMOST DAYT GO GO___ME KIN_. LATER_IF ME_HURT ME__REMOVE ME_provo* NOT___OTHER NOT___WHAT NOT_tengo NOW_paso OTHER_WANT OTHER_calor WHAT__de ^__es ^__poqui* ^_half ^_in ^_some and__urge cosqu* cravi*_$ dan_ALMOST de_PAST del_DRINK el_calor exist* fair han i_seen im__$ it__$ lejos moder* no__llama of_ME prome* quedi*_$ sient* that__$ tomar_$ too weake* ya__$ ya_paso yo__$ ~._WEAK ~.__GREAT ~.__SAD ~BIT__de ~CRAVE_de_SAD ~CRAVE_se ~NONE...NOT ~NOT__THINK ~THINK_. ~alone:BIT ~alone_short:NOT ~both:GOOD ~de_SAD ~first:GOOD
-5: ALMOST___ALMOST ALMOST_se ALMOST_van IF__un NOT__AGO NOW_se WHAT___ME ^__las ^__so ^_pues ^_tempt* a_ALMOST aunqu* casi__$ clear cravi*_for de_repen* e eso ganas_van mira my_shoul* pull se_ME smell* the_AGAIN tres un_LATER urges verda*_$ y__WHAT ~.__VERY ~GOOD_. ~NOT__STRONG ~both_short:NOT ~con__HAND
-6: # ._START ALMOST_is GO__. ME__y ME_antoj* NOT OTHER___DRINK ^__deseo* ^__hay ^__tenta* a_hair and_cravi* antoj* but__CAN days dormi* es__WHAT estan_ahi fue la_verda* littl* me_quito mediu* notic* part puert*_$ the_old the_taste the_usual tu_$ unos urge veo were would* y__$ ~CRAVE_. ~CRAVE__# ~CRAVE__CRAVE ~CRAVE_van ~HAND ~LOW_. ~NOT...NOT ~NOT_VERY ~STRONG_a ~VERY_BIT ~alone:LOW ~casi_NOT ~de_CRAVE ~tengo_CRAVE
-7: ME__con STOP_it WHAT__y ^__at ^__brain ^__low ^_no a__playa comer just muy__$ provo* que_ganas the_NEW vez ~BIT ~LOW...THINK ~NOT ~NOT_mas ~NOT_want ~both:STRONG ~both_short:SOSO ~first:BIT ~hoy_NOT
-8: #_a ._DRINK ALMOST_de ALMOST_un ME_feel NOT_too OTHER_DAY OTHER_olor ^__de ^__in ^_aguan* an__$ con__WHAT coupl* dont__it estuv* goose itch la_cerve* no__pensa* none poco tengo_pero what y_NOW ~NONE__i ~STRONG__la ~last:BIT ~last:NONE ~last:SOSO ~se_RESIST
-9: ._STOP DRINK__. NOT_. NOT_ME NOT_stron* NOW__NOT a_littl* all_$ anda__$ bendi* but contr* de_comer fria_$ hay_pero kind__ALMOST naggi* off__on quiet*_$ quita* tanto_$ the_pull then tries_$ una_vez weake*_$ y__antoj* ~BIT_. ~CRAVE__pero ~NOT___CRAVE ~alone_short:NONE ~last:GOOD ~last:NOT
-10: ALMOST__DAYT DRUG__ME NOT___USE ^__norma* ^__of ^_just comes didnt easy every_day for__minut* go handl* its_GO limpi* me__ganas mofon* now so__$ stres* there took went when ~._BIT ~SOSO ~SOSO__i
-11: ._NOT_ME ALMOST_TEXT DAYT_pero DRINK_NOT ME__un NOT__bad ^__o ^_it ^_prett* absol* and__$ espin* fifty mind off tengo_antoj* under very ~BETTER_than ~CRAVE_en ~me__BIT
-12: ME__fuert* NOT__ME ^__dio ^_ansia* ^_final* ^_por clear_$ could_go de_eso deseo easin* ganas__# jaja kind_of low not olor por_OTHER same so_$ the_KIN ~.__BIT ~CRAVE...BIT ~NOT_AWFUL ~VERY...NONE ~its_SOSO
-13: ME_da ^__could ^_ahi antoj*__un but_ME_CAN cincu* egg ganas__fumar me_dio me_pega so thoug* vino was ~CRAVE__LOW ~first:CALM
-14: ALMOST_pero_NOT AWAY IF___NOT NOT__WANT cravi*__a fuero* hair quick ronda* ~._NOT_CRAVE ~CRAVE__SAD ~CRAVE__in ~VERY_SAD ~both_short:BIT
-15: cuand* i_feel me__cuand* paso raya tengo_$ that thats__$ ver ~CRAVE_mi
-16: ME__pero NOT__ALMOST ^_de asco card sient*_$ te way worse_$ ~._NONE ~is_SOSO
-17: BUSY ahi antoj*_de chin like se the_back ~LOW_CRAVE
-18: ^_en about by_DAYT crave creep* eso_me fine_$ middl* o small* tuve whisp* ~CRAVE_was ~both:GREAT
-19: OTHER_ALMOST WANT__fly ^__there ^_easy amarr*_$ arrib* at_DAYT for_$ ~._BETTER ~LOW ~NOT_STRONG ~THINK_y ~WORN_. ~im_GOOD
-20: NOT_bad WHAT__DRINK amoun* de_OTHER_DRINK down_$ el__anda en__DAYT home now__$ ~NOT_CRAVE
-21: inter* left no_$ pero say ~STRONG__its
-22: tempt*__$ ~._CRAVE_NOT ~NOT_THINK
-23: ^_urge last maybe olvid* the__all ~NOT...CRAVE ~both_short:NONE
-24: ^_ni ^_solo ni ~BIT...CRAVE
-25: NOT___DRINK lol_$ of_WANT passe* poqui* quito
-26: STOP__OTHER every_DAY libre regul* ~._SOSO ~NONE
-27: ME_KIN_is NOT_WANT
-28: GO__ME once traig*__pero ~NOT...AWFUL
-29: any bajo
-30: aroun* graci* tanto
-31: ALMOST__ALMOST
-33: half ~CALM
-34: ganit*
-37: ~NOT...STRONG
-38: mitad ~CRAVE__cigar*
-39: media*
-43: ~BETTER
-45: edge
-46: ~NOT...VERY
-47: even
-49: afloj*
-50: ~WEAK
""",
    "craving at least 8": """
42: muchi*
41: about_to
39: could*_be no_manch*
38: bruta* mil_$
37: voy
36: minut*
35: despi*_$ ever
34: WANT___WANT suelt*_$ ~NOT...RESIST ~STRONG_STRONG
33: cant treme*_$ ~AWFUL...AWFUL
32: hold max
31: GO__DRINK PAST_NOT ^__malil* climb* full noche terri* way_up
30: monto* quier* sad__WANT ~del_CRAVE
29: extre* horri* loco
28: de_$ sermo*
27: STOP__NOT conde* duris* its_# madre toda__noche
26: ate_$ canon* de_fuert* kicki* maxim* me_deja ~STRONG
25: el_$ gana_$ hands__$
24: awful mano need nunca ron some_DRUG unbea*
23: .__KILL ^_const* a_ME_KIN and__NOW kille* no_puedo take
22: a_morir fiend* kicki*_ME letti* piens* ~CRAVE__ya
21: buen_$ estoy ganas__una loca me_urge overp* this vuelt* worst ~CRAVE_que ~NOT_se
20: HELP ^__ansia ^__hi body de__madre* fierc* ganas__el inten* ~CRAVE__GOOD ~GOOD__STRONG ~NOT...THINK...NONE
19: ._WHAT_AGO BROKEN__a ME__to NOT___STOP TEXT__and TOOK__ME demas* tengo_OTHER the_debil tope yet ~.__AWFUL ~CRAVE__GREAT ~traig*__CRAVE
18: LATER__en NOT__CAN NOT___ALMOST WANT__WANT WANT___NOW as es__$ estan line poten* shaki* ~._AWFUL_CRAVE ~._NOT_LOW ~AWFUL__it ~NOT...NONE ~NOT_puedo ~both_short:HIGH
17: NOT___ME NOT__up NOW_GO OUT__contr* ^_que ^_siete back_and ganas_a to_TEXT ~._VERY_STRONG ~ANGRY...CRAVE ~CRAVE_WORSE ~wanti*__AWFUL
16: .__NEW .__WON ALMOST_right ME_OTHER NOT_ME_STOP SICK__WANT anyth* at_all casi_me de__OTHER diga diga_$ huge_$ jones* overw*_$ pero_ALMOST right_$ still_want whole ~MOOD_is ~NOT...HAND ~NOT__de ~SAD_and ~me_BIT ~real_AWFUL ~so_AWFUL ~so_STRONG
15: #__ME .__PAST BODY BROKEN DAY__DAYT ME_BROKEN OTHER__con OUT_of THREAT ^__todo bad_ALMOST cada canti* deep huge never pero__USE por__DRINK serio* sweat* than__today top ~VERY...HIGH ~VERY_LOW_today
14: CALL_al DAY_en_OTHER GO_to LIFE_. MINUTES__ALMOST NOT_STOP NOT_se WHAT_IF a__DRUG caigo fuert*_que incon* locas mucha_$ pana real__today screa* still__$ uf__$ ~CRAVE_VERY ~NOT_te ~alone:NONE ~both_short:STRONG
13: CALL_ME HOME___KIN UNTIL ^_at ^_insop* a_punto alrea* altis* antoj*_NOW asere avisa* can canti*_ME de__ALMOST dentr* dient* eatin* its_WANT lo off_the real_stron* since_my skin tengo_el the_bottl* the_stron* todo ~._GREAT ~._VERY_VERY
12: ._NEW .__REMOVE BUSY__. ME_trae MINUTES_so OTHER_LIFE WHAT_se ^__ansia* ^__dejo ^__del ^_and ^_y ahori*_$ all_night e__$ hones*_its might*__$ mismo_$ muy_fuert* ok por por_dentr* right_NOW siete weak ~CRAVE___STRONG ~VERY_CRAVE_. ~both_short:VERY ~la_HAND ~si_VERY
11: ^__real ^__un ^_estoy all_ME apena* bien cabal* ching*_$ en__TEXTS enorm* every grand*_$ hand it_WANT it__bad know maxed neces* real__NOW the__$ treme* yeah_right ~CRAVE...WORSE ~STRONG__NOT
10: ALMOST_IF ME_ME ME__for ME_hand ME_tiene NOT_else PERSON ^__como ^__perro ^_grand* ^_tons a_busca* all_i con_eso cryin* looki* my_kids nunca_$ owns prett*__NOW sigo the__NOT think ~._CRAVE_AWFUL ~AWFUL...CRAVE ~CRAVE_VERY_AWFUL ~CRAVE__esta ~HIGH...HIGH ~VERY_VERY_. ~de__NOT ~pero_CRAVE ~pura_CRAVE
9: .__LATER HOME_with HURT__OTHER ME___WHAT OUT ^__hoy ^__maxim* ^_tanti* ^_una apena*_ME be_stron* beggi* canij* canon*_$ ganas_y going here_$ im ir is__ALMOST la_botel* la_mano le lion not_good overw* pero__$ piedr* reall*_bad so_bad so_stron* tengo_un ~HIGH ~SAD__want ~alone_short:GREAT ~como_NOT ~con__CRAVE
8: DRUG_. NOT_aguan* OTHER_NEW REMOVE_the ^__can canon en__bolsa estas este feels__a fight* fuert*_AGO ganas_de hour maxed_out more_$ mouth_is pouri* starv* that_DRUG traig*_mucha* un_trago unas up_NOW ~._STRONG ~CRAVE__real ~VERY_STRONG_. ~WORSE ~con_CRAVE_STRONG ~me_CRAVE
7: ._NOT_GO .__MINUTES DRINK_a KILL ME__KILL ME_come NEW_. NOW ^__ganas ^__hard ^_all ^_i almos* alway*__and bad_cravi* bottl* cien conec*_$ de_DRUG else en__$ feo_$ him i_want in in_month* it_more its_like la_sangr* manch* mas_KIN maxed_OUT me_traen otra_cosa peor right salva* stack* the_seat there__alway* todas_$ una with_ME_KIN y__KIN ya ~._CRAVE_HIGH ~CRAVE...VERY...AWFUL ~VERY ~alone:WORSE ~first:WORSE ~its__NOT ~the_HIGH
6: ALMOST__the ALMOST_it ALMOST_too ME__the ME_been ME_traen ME_walki* NOT_BUSY NOT_CALL OTHER OTHER_. OTHER_BODY_ME TEXT WHAT_AGO WHAT__tenid* ^__pero ^_casi ^_me ^_para agarr* aguan* and_alway* brava* cravi*__day dia__la duras en_otra flor fuert*__$ ganas_pero hoy_si if im_cryin* is its__NOT its_all killi* no nothi*_else que_hambr* quier*__$ real__AGO senta* tonig* ~._RESIST ~.__SAD ~AWFUL_AWFUL ~CRAVE_AWFUL ~HAND__. ~LOW...AWFUL ~NOT___THINK ~both_short:AWFUL ~both_short:WORSE ~first:VERY ~im_HAND ~las__NOT ~last:AWFUL ~last:HIGH ~por__HIGH ~un_CRAVE ~y_CRAVE
5: #__NOW ._OTHER_WANT ALMOST_all_DAY ALMOST_of BUSY_y CALL DRUG HURT___ME MEANS ME_HURT_duro ME__en MINUTES NOT_HURT NOT___GO NOW__OTHER NOW_y OTHER__esta OTHER_licor* ^__# ^__all ^__day ^__i ^__mucha* ^__the ^__with ^__ya ^_super ^_the all_DAY ansia aqui__$ beber_$ bien__OTHER buy compr* cravi* curb_$ de_ME de_esos deale* drink__$ flor_de for ganas_$ is__too kicki*_my killi*__$ las__hoy me_tiene me_trae mucha*_$ opene* pipe scale_$ since tanti*_$ than__$ to_$ tonig*_$ un__$ una__NOW want__so whole__$ ~CRAVE...AWFUL ~CRAVE_GOOD_STRONG ~GOOD_STRONG ~VERY__tonig* ~alway*_STRONG ~both:SAD ~but_STRONG ~first:CRAVE ~first:SAD ~last:VERY
4: .__DRINK CAN ME ME___BODY NOT_be NOT_manch* NOW___GO NOW_mismo OTHER_DRINK OTHER__por WANT__NOW WANT__TEXT ^__a ^__estas ^_as ^_im ^_mad ^_oh ^_with all bad_$ compr*__$ cravi*__stron* cravi*_all dream* floor fuera hi_$ i__know in__DAYT mood_# mucha*_ALMOST mucha*_ganas only que__tenid* revue* than__NOW tons trae with ~CRAVE_STRONG ~NONE_else ~VERY_CRAVE ~con__STRONG ~its_AWFUL ~una_CRAVE ~unas_CRAVE
3: .__ME .__PERSON ALMOST_ME ALMOST__OTHER BODY_ME LIFE ME_TOOK_. ME__in NOW_but OTHER__. WANT___MEANS WHAT_es ^__lo ^__que ^_treme* a__MEANS antoj*__WHAT apena*_me are__$ barba* cravi*_bad do esos espan* fuert*_desde haha home_with i__used in_ME it__now las las__NOT licor* liquo*_store mas__# me mi_herma* much_$ my_hand no_quier* nonst* now_$ over piedr*_$ poner* real__since sangr* taste_it tenta*__$ too_much trash unas__que used_$ y_yo ya__estar ~._VERY_AWFUL ~.__RESIST ~CRAVE__se ~NONE...THINK ~SOSO_my ~VERY_. ~al_GREAT ~alone_short:CRAVE ~de_VERY ~might*_STRONG
2: # AGO_PAST ALMOST_AGO ALMOST__LATER DRINK_NOW DRINK__NOT DRUG__NOW HURT_. IF__ME ME_ALMOST_AGO ME_LIFE ME__STOP ME__WANT ME___OTHER ME__al ME__ganan* OTHER_unico TEXT_. USE___NOW WANT_WHAT WHAT WHAT_hambr* ^__el ^__is ^_inten* ^_las ^_quier* a_mil al almos*__$ and__pull and__want ansia* behin*__$ bolsa con_mucha* di dos dude_is fila front it_TEXT la_bolsa loud me__ganan* me__matan* money mundo on_$ one paro pleas* por__trago stop stron*__$ stron*_as sudan* the_scale throu* to to__DRINK todo_OTHER train_$ unas_ganas vuelv* wanti*_it winni*_$ y__bien y_ganas yet_$ ~AWFUL_. ~CRAVE__guaro ~CRAVE__que ~CRAVE_por ~NOT__this ~NOT_manch* ~SAD_. ~STRONG_y ~alone:ANGRY ~and__CRAVE ~last:CRAVE
1: ._ALMOST_IF .__ALMOST .__CAN .__IF .__WHAT AGAIN_TEXTS ALMOST__stron* ALMOST_todo_OTHER DAY___OTHER HOPE_. ME___TEXT NOT__. NOW_. NOW__las OTHER__NOT OTHER__WHAT OTHER_antoj* SICK_y START__OTHER STOP_OTHER_antoj* TOOK__OTHER WANT__NOT WHAT_NOT YOU_digo ^__consu* ^__heavy ^_bigge* ^_cant ^_ganas ^_pero ^_way ^_ya a a_OTHER al_cien all_haha almos*_used and_ME_WANT been bigge* busy cerve* como crazy cuant* cuant*__$ curb de_# de_NOW de__WHAT el_antoj* el_estom* en esta_KILL ganas_locas hi i_need im_walki* it_$ its its__man la_licor* las__$ mas me__comie* morir never__it no_hay punto_de right_now salva*_$ seat stron*_ALMOST stron*__stron* stron*_real tengo__mi to_go unas_ALMOST unas_ALMOST_WHAT unas__WHAT y_OTHER y_WANT y_ahori* y_quier* ~._GOOD ~.__HIGH ~AWFUL...STRONG ~CRAVE_are ~CRAVE_la ~CRAVE_locas ~LOW_unico ~NOT_stop ~RESIST_con ~STRONG_que ~VERY...STRONG ~VERY_STRONG ~alone_short:STRONG ~both_short:GOOD ~cuant*_CRAVE ~first:HIGH ~la_CRAVE ~since__RESIST
-1: ._TOOK .__AGAIN .__HOPE .__STOP ALMOST__a ALMOST__tambi* ALMOST__y ALMOST_con KIN__. ME_. ME_STOP_. ME_dan ME_provo* OTHER__de STOP_. WHAT_tengo ^__deseo ^_hard ^_ive ^_loud ^_se ^_yes about_a admit_$ and__$ and__DRINK antoj*_$ came con_ME_KIN con_ganas de_OTHER de_poner* diero* el es_WHAT estan__NOW fuero* ganas_van good goose got heavy_$ i it__like me_persi* me_quede mind mucha nothi* o one_$ prese* tambi* tengo__ganas the_taste to__$ tomar__$ va wanti*__drink ~._CRAVE ~._STRONG_CRAVE ~.__GOOD ~.__STRONG ~BIT ~CRAVE...SAD ~CRAVE__up ~CRAVE_usar ~GOOD...NOT ~LOW...CRAVE ~LOW__tengo ~STRONG__la ~STRONG_right ~alone:AWFUL ~first:ANXIOUS ~first:AWFUL ~to_RESIST ~want__AWFUL ~whole
-2: ALMOST_NOW ALMOST_OTHER ALMOST_estan DAY_. IF JAIL_. ME_a ME_persi* NOT__ALMOST NOT___OTHER NOT___USE OTHER_# ^_algo ^_de ^_mucha ^_not ^_pesad* absol* and and__ME anda__OTHER betwe* bus cabro*_$ cincu* cravi*__my de_OTHER_DRINK de__IF de__KIN de_tomar didnt dont__it egg eso_me espin* ganas__no gasta* middl* noise notic* passi* past pero_NOT quier*_salir quier*_usar quiet so_ME stron*_$ tengo__ALMOST the_NEW today trago trago_$ un wanti*__$ waves ~CRAVE__cigar* ~CRAVE_estan ~CRAVE_traig* ~NOT_STRONG ~STRONG_to ~alone:CRAVE ~alone_short:SAD ~alone_short:VERY ~both:GOOD ~last:STRONG
-3: ._WANT_OUT .__YOU DRINK GO ME___DRINK ME_guess ME_un NOT_ALMOST NOT__a TEXT__REMOVE TIME WANT__stron* ^__$ ^__fuert* ^__on ^__una ^_been ^_had ^_heavy antes con_harta* cravi*__tonig* deseo guess high__bad i_guess it_NOT kind_of las__van me_dan mind_$ muy__$ naggi* on quier*_$ sad_$ sient* stron*_one tengo the__TEXT to_admit usar vos want_it wanti* yeah_ME yo ~CRAVE__a ~CRAVE__tonig* ~CRAVE_con ~HIGH__AWFUL ~LOW_THINK ~NOT__STRONG ~NOT_tengo ~STRONG_one ~VERY__. ~alone_short:NOT ~both:THINK ~both_short:NONE ~both_short:NOT ~it_VERY ~tengo_CRAVE ~the_WORSE ~un_BIT ~y_THINK
-4: ._DRUG ._ME ._ME_HURT .__OTHER AGO ALMOST___CALL AWAY DIE_. GO_. HURT_fuert* KILL_del KIN ME_ALMOST ME___WANT ME_en_OTHER NOT_OTHER NOW__. OTHER_canti* SICK_so WANT_to ^__gana ^__in ^__keep ^__so ^_muy ^_stron* about bad_tonig* de_DRINK deje en__OTHER eso estuv* fairl* ha hace had hizo hoy is__$ its__$ la_canti* la_playa las__estan past__DRINK quita* reall*_WANT use_$ want__bad wine ~AWFUL_tonig* ~CRAVE ~CRAVE_BIT ~CRAVE_NOT ~CRAVE_ya ~NOT...STRONG ~STRONG_CRAVE_. ~VERY...WORSE ~VERY_hoy ~a_BIT ~alone_short:BIT ~last:SAD ~un__GOOD
-5: ._DRINK ._NOT ._NOT_ME ._NOW ALMOST ALMOST_van CAN__. DAYT__NOW GO___ME HURT_ME LATER__. ME_GO_. ME_KIN NOT__ME REMOVE__. ^__got ^__por ^_big ^_cravi* ^_high ^_on ^_smell* acuer* at_DAYT ayer_$ beer but clear_$ en__DAYT entie* fuert*__OTHER hormi* huele is_bad is_heavy is_stron* like mas__WHAT me_da mucha*_ALMOST_NOW mucha*__hoy noche_$ norma* playa quier*_fumar se_ME smell* tenta*_$ today__and tough tuve up_$ ~._WORN ~NOT_VERY ~alone:HIGH ~alone_short ~apart ~of_STRONG ~y_STRONG ~y__VERY
-6: DRINK_and HOME_. ME__un MINUTES_. OTHER__OTHER SICK_it WANT_is ^__antoj* ^__bad ^__today ^_en ^_just a_ALMOST at__$ colga* con_ALMOST con_ME from in__NOW ive me_acord* me_provo* moder* now sabe_$ salir say smell un__NOT what y__$ ya_$ ~ANXIOUS_. ~BORED ~CRAVE__. ~SAD ~SAD_y ~SOSO ~WORN
-7: ._NOW_NOT AGO__TEXT DAYT JAIL ME_HURT ME_KIN_is NOT_. OTHER___WHAT OUT___NOW bad__NOT becau* bendi* chin con__$ cuest* duro__$ free its_there jaja la__$ maybe mediu* mi__$ prett*__$ si_$ tengo_$ urges__$ y ~._CRAVE_CRAVE ~SOSO_. ~STRONG__de ~STRONG__que ~alone_short:LOW ~con_CRAVE ~con_STRONG ~con_STRONG_CRAVE ~last:NONE
-8: .__NOW DAY___ME ME__and ME_acord* REMOVE_. TEXT_ME ^__at ^__de ^_mucha* all_$ an day dios es esta__$ fuert* fuert*__me gusan* hard_to is__NOW jugar last lol_$ none provo* stron*__i tomar went ~AWFUL_but ~LOW_. ~alone ~last:THINK
-9: ._CAN_ME NOW_ALMOST OTHER_DAY_. OTHER_entie* WHAT__OTHER ^_for a__$ alot antoj*_de call con_OTHER dura el_entie* entre__y esta__duro fria fuert*__la me_pega there today_$ un__KIN under ~._VERY_CRAVE ~.__BIT ~ANXIOUS_so ~CRAVE__# ~CRAVE_for ~CRAVE_fumar ~LOW ~NOT_CRAVE ~STRONG_hoy ~VERY_WORSE
-10: #__# ALMOST_CAN DAYT_. DRINK__the DRINK_una ME_quede YOU ^__salir a__DRINK admit bad__$ bajo heavy high__$ malo mas__OTHER menos mucho of so_$ took unas__$ vi ~CRAVE_tambi* ~LOW_CRAVE ~a_STRONG ~both_short:CRAVE ~first:STRONG ~first:WEAK ~last:GOOD ~mas_CRAVE
-11: NOW___STOP OTHER_TEXTS_. PAST and_still de__ME high littl* pasti* pelit* por_WHAT stron* usual way_$ ~._BIT ~CRAVE_. ~CRAVE_en ~NOT...AWFUL ~both_short:BIT
-12: ._IF .__KIN WHAT__WHAT ^_quite animo calor de_verda* duro graci* is_DRINK it__WANT lot_$ more__i once paso poco si__$ y_cravi* ~._CRAVE_NOT ~NOT ~the_CRAVE
-13: ^__fumar ^_my ^_ni cosqu* down easy feel is_DRUG is_high not poqui* por_OTHER quick regul* un__bien vos_$ ~BIT__. ~CRAVE_van ~alone_short:RESIST ~first:SOSO ~is_STRONG ~las_CRAVE_STRONG
-14: ALMOST_but START_. ^__muy ^__pensa* bad_NOW hay_$ low_$ me_llama mucha__$ quita_$ that thats__$ use__$ ~CRAVE_CRAVE ~estan_STRONG ~que_CRAVE
-15: ._NOT_WANT DRINK___WHAT GO__y ME_PERSON ME__OTHER NOT__TOOK ^__ganit* ^__than ^_bad any aroun* arrib* kill_me luego mucha*__$ sient*_$ ~BIT...STRONG
-16: BUSY GO__ME REMOVE WANT_one anda dropp* fire heavy__$ its__NOW me_want no_$ same tanto_$ ~CRAVE...BIT ~NOT_mas ~NOT_voy ~NOT_want
-17: AGO_the LATER ^_yeah and_now moods ni verda* vez wanti*_a ~._NONE ~CRAVE_estan_STRONG
-18: are__thoug* itch its_TEXT passe* pesad* rough vino ~GOOD_.
-19: pull were ~both_short:SAD
-20: even was ~feel__AWFUL
-21: ME___KIN ME_da for__minut* todo_me ~last:SOSO
-22: KIN_OTHER comes libre mas__$ me__ganas media* pasti*_$ pero se ~BIT_.
-23: ^__tempt* could en__DRINK hard ran una_$ ~BIT...CRAVE ~WEAK ~last:WEAK
-24: half las__fuert* ~NOT_AWFUL
-25: ._STOP mitad ~BETTER ~NOT...CRAVE
-26: but_ME cuand* when
-27: ~CALM
-28: ^__lot eso_$ subie* ~NOT...VERY
-29: prett*_stron*
-30: ~both:GREAT
-32: ~NONE
-36: kind
-37: ahi
-39: ~un_CRAVE_STRONG
-48: prett*
-50: basta*
""",
}

"""How much each sign speaks for an answer in words, and for how much: written by
`bench/weigh_feelings.py`.

The signs are those of `feeling_signs`. A text that comes to ENOUGH answers the question; what it
comes to for each "at least" makes the value. A weight may be changed by hand, if the corpus still
agrees; a new count would change it again.
"""

ENOUGH = {
    "mood": 18,
    "mood at least 1": -51,
    "mood at least 2": -32,
    "mood at least 4": -9,
    "mood at least 6": 7,
    "mood at least 8": 12,
    "craving": 41,
    "craving at least 1": -18,
    "craving at least 2": -13,
    "craving at least 4": -3,
    "craving at least 6": 3,
    "craving at least 8": 10,
}

WEIGHTS = {
    "mood": """
50: NOT_to_TEXT TOOK_ALMOST ^_cabro* hangi*_in hangi*_on the_mirro* tomar__que
49: agust* rei tickl*
48: gutte* lucha
47: oh_im rara
46: dragg* joy so_alone ~._ANGRY
45: apago_OTHER super_$
44: ^_acaba* ahuev* funk pierd*
43: ^_hecha just_sat ~._GREAT ~MOOD
42: WHAT_YOU_digo ^__jaja ^__rompi bien_aqui ~._ANXIOUS ~._AWFUL
41: ._ME_ME crush* fore hecho jevi
40: NOT_muy ^_terri* nosta* sonri* to_crawl ~#_MOOD ~im_SOSO
39: ^_confu* ^_vuelt* casi_# smili* well_STOP ~._HOPE
38: ^_chopp* encoj* i__who maciz* melan* ~GOOD_pero ~yo_GOOD
37: HURT__hours IF_# WANT__THREAT al_tiro alma coach its_what numbe*__got nuts quill* tomar_no
36: PERSON__eat el_cuerp* shatt* tiran*
35: #_there ._UNTIL_OTHER NOT_ME_OTHER achan* care_about estoy_mal its__bad more_ME_GO on_edge queja ~GOOD_day ~mi_THINK
34: LIFE__thats ME_IF_YOU ^_cada ^_como ^_con ^_relie* aborr* con__pie getti*_by its__today lloro me_lleva so_hot the_point ~ANXIOUS_in ~CRAVE_#
33: PAST__BUSY WANT_THREAT WHAT_DRUG ^__vos ^_pal a_raise being__mom blast heavy is_BROKEN neta of_down sobre store_up tome__las wishi* ~like_AWFUL
32: HOPE_para_ME NOT_compl* ^__como ^_arrib* ^_de ^_mas brega* hummi* left_with madre of_ME_MEANS perce*__$ rang they__know ~feel__LOW
31: ^__along ^_runni* ^_vengo en_dos feel feeli* grand makin*_it valie* ~._VERY_SAD ~NONE_helps ~THINK_is
30: DRINK__NEW GO_downh* NEW_man OTHER_DAY_y WHAT_ME_said ^__betwe* ^_incom* ahi_GO asi_asi berra* cabiz* can_you desca*__el encim* fino jaja__bien rolli* se__despe* sh ~._CALM ~hoy__GOOD
29: #__say #_haha CAN_START_. CAN___BYE ME_good_CAN ^_dark ^_medio ^_middl* at_peace chipi* cloud hate_ME hombr*_$ level_$ lol_but mae mejor* my_rope oh__know pilas pocke*_$ traig*_a ~AWFUL_but ~VERY_SHAME ~WORN...NONE
28: AGO_LATER_. ME__look STOP__en ^_ahi ^_bien ^_tranq* brand carga* chafa de_malas gozan* heart its__one of__days pez puedo_queja* rey sorry__mysel* suck to__thats ~WORN__# ~lol_GREAT
27: OTHER_SICK ^_entus* ^_real calie*__el fui__la is_tired llevo_$ mess ne nowhe* sick_about vida__$ ~._WEAK ~GOOD_por ~GREAT__are
26: AGAIN__so DRUG_on ME_tres NOW_DRUG WHAT__cuent* ^__ish ^__so ^_getti* ^_six ^_top al_# clear_$ feel__to hopel* hurti* la_patad* por_sient* porci*_$ pull_# un__DAY usefu* worth* ~._SAD ~BETTER__that ~got_NOT ~just_GREAT ~this_SAD
25: BROKEN_DAYT ^__ol ^_fine as__gets be__NOT could*_be fever__and hoyo its_whate* mama__en mas_feliz me_tiene miser* my__back pelie pesa toall*_$ vivo__ya ~ANGRY ~GOOD_MOOD_. ~WORN_out ~doing_GOOD ~im_GOOD ~por__LOW
24: HOSP_but KIN___NEW ME__dance USE__its ^__fine agua_en aguev* and_too asham* baila* bajad* bonit*__la che de__patad* dory el_mundo estoy_conte* insid* lechu* nervo*__the pasti*__$ pozo que__cuent* radia*_$ recie* resig* scare*_my sufri* the_head to_compl* vibes y__senti ~first:SHAME
23: CALL__AGAIN ME_va NOW_UNTIL TOOK__con WANT_DIE ^_$ ^_chequ* ^_del ^_dos ^_falli* ^_lleno ando arras* bajon* canta* canti*_me destr* emoci* esto_de felt fifty g good__my good_thank* like__again like__old llena my_soul nerve_$ pila reall*_strug* sale__$ senti* todo vos walki*_on word ~._BORED ~CRAVE__y ~NOT_HOPE ~SAD...VERY ~SOSO__guess ~is_RESIST ~the_THINK
22: CAN_queja* NOW_bien OTHER_KIN_ME REMOVE_de ^__amane* ^__as ^__impos* ^__lol ^_asi ^_perso* ^_tree calid* casi__$ chidi* de_pie delig* echan* feel__and getti*__$ good_# is_USE_AGAIN its_raini* just_SICK like_me like_somet* maluc* of__today perce* pleno regul* scare*__what thumb* volve* was__yeste* ~CRAVE_de_NONE ~GOOD_now ~LOW ~SOSO_but ~de_AWFUL ~feel_AWFUL
21: ALMOST_de_NOT BROKEN_NOW ME_WANT_# NOT___DRUG WANT___TEXTS ^__top ^_alegr* ^_anima* ^_woke all__end and_$ basta* cafe_BUSY cargo cuatr*_$ feel__i feels great_day happy_ME hoy_despe* jarto la_cosa least_i looki*_up me_dejar* nerve* nudo__OTHER por_TEXT serio tengo_la vacil* y_ando ~._GOOD ~HOPE_of ~NOT...NOT...NOT ~SAD ~WORN_but ~dia_AWFUL ~you__NOT
20: BUSY__thats CAN_estar DAY_all ME_lleva NOT_TEXT_a NUMBER_YOU_TEXT TOOK_OTHER_DAY WANT___NUMBER ^__but ^__mejor ^_al ^_bit ^_come ^_could ^_laugh* ^_pues ^_pura adela*_$ aunqu* cap_$ claro cosa de_gusto en__glori* fed good_place gozo im_strai* key_$ o__$ que_bien se__$ se__WHAT soy_el today wore yuca ~.__ANGRY ~.__GREAT ~BETTER__a ~GREAT_thank* ~SOSO__suppo* ~and__ANGRY ~both:SHAME
19: BUSY_pass IF_ME_was LIFE_the_ALMOST ME_START_. ME_cup WANT__WHAT ^__an ^__esta ^__hasta ^_on ^_recie* ^_so ^_under ^_uy a__HOPE aca__$ along_$ asere best bien_y despe*_sin dia dr__my hell_$ its_$ ma makin*__$ mas__menos me_robar* my_shoul* poorl* sensi* so__BUSY thats_for vergo* worri*_sick ~.__ANXIOUS ~GOOD...CRAVE ~GOOD_. ~NOT_about ~SOSO...CRAVE ~VERY_duper ~WORSE_day ~de_GOOD ~yo_CALM
18: ._ME_SICK BROKEN__a DETOX_and GO___KIN KIN_AGAIN ME_sient* NOT_OTHER_# NOT___ALMOST WANT_NEW WANT_PERSON ^__da ^__enoug* ^__pague ^_panic* ^_worn alegr* am__$ asi_de bed bette*_AGO_ME caso__NOT come_home como__clima coraz*__$ cosas crack*__$ denie* dentr* dios__$ el_dia estar_USE feeli*__$ flojo got gusto im__happy judge_gave like__the llegu*_a lujo medio mejor_$ mitad mostl*_$ mud my_back odio_por on_life parce porci* prome* pude sient* so_$ thirs* throu*__$ today_is under y_$ ~ANGRY__mi ~BETTER_que ~CRAVE...GREAT ~GOOD...CALM ~GREAT_lol ~THINK_i ~both:ANXIOUS ~got__SAD ~just_SOSO ~kind__SAD ~today_NOT
17: ME_DAY_. ME__been ME__final* NOT_ME_quejo NOW_NOT_se NOW__para PAST_WHAT STOP_the THREAT_._ME ^__ahi ^__been ^__givin* ^__porqu* ^__y ^_tryin* a__one a_media* alrig*__TOOK aqui__$ asust* both_$ cien come_HOME comin*__$ court_$ de_dia dear_$ el_alma encim*_$ fever i_aint in__dumps its_pulli* loca los_dos lovin* low luto marca pensa* rabio* strai* tirar_del to_$ valle* want winni*_$ ~._WORN ~AWFUL_. ~GREAT__you ~NOT...GREAT ~SAD_today ~WORSE ~doing_SOSO ~mas_CALM ~my__WORN
16: .__HOME BROKEN__DAYT BROKEN__NOT DAY__y DRINK__las HOPE___HOME IF_CAN KILL__a KIN_se_GO LIFE___NOW ME__invis* NOT___CALL TEXT_up ^__today ^__wish ^_a ^_gozan* ^_happi* ^_lleva* ^_muy and_three anxio* best_DAY both cabez*_no caida camin*__GO can__text closi*_in con_OTHER_BODY coraz*_$ cryin*__the dando derro* disap*_$ doy__$ energ* entre__y escap*_$ estad* estoy__WHAT happi*_ME i_keep im_great im_sad its__day jale judge juez_me kicke* las_dos let_it life__good like__today me_odio me_sient* mood_is oh_you over_it prend* said_no se_ME_OUT shook some_$ than__WANT thank_YOU thank_you trist* years_of ~BETTER_days ~BIT__today ~GOOD__NONE ~GREAT_. ~GREAT_how ~NOT__NOT ~NOT__than ~SAD_since ~SOSO ~VERY...CALM ~VERY...GOOD ~feel__AWFUL ~im_SAD ~in__VERY ~lol__GOOD ~un__NOT
15: #_IF HOPE__CALL ME__tanto NOT_felt OUT__KIN WANT_ME_was WHAT_NEW ^__del ^__deses* ^_depri* ^_en ^_meh ^_super ^_un a__any a_wall abajo and_ME_WANT behin*__ME botto* de__cama encue* es_algo felic* feliz gris healt*__my hoy im_here killi*_me kind la_paso last__im lol_$ lower made__call manan*_es millo* neith* nitid* no__asi over para_ir pedaz*_$ pelos peor rato_me smile tan tan__WHAT thats__sure the__kind tiran*_$ tirar__puent* to_# trick*_REMOVE want__disap* ~._SHAME ~._VERY ~BETTER_. ~CRAVE...SAD ~GOOD__a ~GOOD_graci* ~GREAT_MOOD_. ~SAD_. ~SOSO__just ~SOSO_day ~con__ANXIOUS ~day__GOOD ~doing__GOOD ~hace__NOT ~o_BETTER ~the_CRAVE
14: #_# #__up BROKEN_toda DAY_JAIL DAY__feel DRUG_._NOW HOPE__TEXT NOT___NOW OTHER_licen* OTHER_verda* TOOK___DAY WANT_BROKEN_. WHAT__se ^_bacan* ^_pensa* ^_sad ^_tiran* a_media about__# alivi* ando_con anyth*_for black_$ blanc*__OTHER botto*_of brega caido carri*_$ chin como_perro conte*__ME conte*_el dance* dark de__traig* decen* denie*_ME deses* die_too en_cande* encab* encac* estoy_WHAT full ganas_de gray hija_me honey hurts id_say imagi*_$ its_bad lost mal_y malit* malos marav* menos__# my_boy nothi*_helps notic*_IF ok_and pasad*_$ pero_ahi re resul* rollo sient*__HOPE suave teeth__$ than the_clini* todos__OTHER top trick*_off ~.__CALM ~AWFUL__been ~BIT_BETTER ~BIT__. ~HOPE_. ~LOW...STRONG ~NOT...GOOD ~NOT_GOOD_. ~NOT_SOSO ~NOT_THINK_en ~NOT___VERY ~NOT__quejo ~NOT__thing ~and_NONE ~en_LOW ~just_WORN ~quisi*_NOT ~throu*_BIT
13: CAN__mejor DAYT___JAIL DAYT_y DAY_in HOPE___NOW KIN_GO ME_._NOT ME_dijer* ME_flyin* NOT_HOPE_a NOT__USE NOT__at NOT__for NOT__great* NOT_bette* NOW_IF NOW___WHAT OTHER_GO_. OTHER___WHAT OTHER__mas STOP__moon WHAT_YOU_fire WON__ME YOU__a ^__and ^__becau* ^__con ^__hoy ^__verda* ^_aqui ^_divin* ^_hangi* ^_over a__IF aguad* and__one are__tonig* bad__WANT be_$ chama* chequ*__$ con__nieto* crawl cuant*_$ day enoug* entre fatal felt_bette* good_here hoy_estoy i__say kids__me left_in levan* like_a lunes__$ my_song ngl of_beans on__day onda other_$ pero puro__$ resol* rota schoo*__USE seno shift_$ some_DAY tanta they_let top__the viend*_la wreck y ~._NOT_THINK ~.__GOOD ~GOOD_today ~NOT...SAD...NOT ~NOT__shabb* ~SOSO_# ~SOSO_i ~THINK...HIGH ~VERY_BETTER ~estoy_GREAT ~going_GOOD ~im_ANGRY ~im__SOSO ~la_AWFUL ~me__AWFUL
12: #_DRUG DRINK___PAST HOPE___KIN HURT__PAST LIFE__NOW ME_THREAT ME__are ME_odio NOT___DIE NOT__great NOW_ME_CALL NOW__bane OTHER___DAYT OTHER_left OTHER_patad* STOP_de UNTIL_a WANT_NOT_LIFE WANT_have WHAT_un ^__$ ^__bette* ^__day ^__here ^__por ^__side ^_all ^_conte* ^_judge ^_relaj* ^_toi a_long about_my alot and__TIME andam* aroun*_# betwe*_# blanc*_en came_HOME como__viejo con_OTHER coraz* crank* de__hijo de_lujo depre dia_me dive drink__$ enfre*_de far_from good_ME gorro hard_$ hell herma*_$ hones*_$ hours i_guess in__while inhal*_$ is_ME_NEW jesus la_bola like__dog lindo luz_al mal me__escon* me_caigo me_habla* me_quier* mind moms month_and my_po no__exist* nothi*_speci* of_laugh* parej*_$ preoc*_$ que_$ roadk* salie* seren* signi* stole_my thats_my the_BUSY_NOT the__time the_cover* to__here toile* torn wanti* worse ~.__AWFUL ~.__HOPE ~BETTER_now ~BORED ~CRAVE__pero ~GOOD_about ~GOOD_this ~HIGH_. ~NOT...AWFUL ~NOT__LOW ~RESIST_. ~SAD...SAD ~SAD_in ~SOSO_today ~VERY__actua* ~VERY_out ~a_AWFUL ~and_SAD ~be__NOT ~estoy_GOOD ~first:WORSE ~is_WEAK ~just_GOOD ~just_RESIST ~last:ANXIOUS ~livin*__THINK ~rest__GOOD ~still_HAND ~ya__VERY
11: ._CAN_GO AGO__this BODY___OTHER DAYT_BUSY GO_# GO__los KIN_NOT LATER_en ME_CALL_. ME_WHAT_good ME_been NOT___OUT NOT_tan PERSON_WANT WHAT_desca* WHAT_perro ^__bajo ^__compl* ^__give ^__pero ^__toda ^__too ^_amane* ^_chill* ^_ching* ^_despi* ^_doing ^_to a__DAYT a__today a_gusto aca ahi alrig* apart atrav* bad_day bag beaut*__$ been_bette* best_ME bette*_DAY caso cobij* cover*_$ de_ME de__$ de__HOME delan* despu*_de disgu*__mysel* dolid*_la dormi__horas el_patio emoti* en__BODY eveni* feel_prett* for__drink for_askin* fue good_STOP guys high__a hrs huevo i__dead im_cool im_flyin* in_knots is_NEW larga_$ live_$ llama_$ los__$ medio* mil_$ minut*__the norma* nunca_voy of__all orgul* own para__$ paran* pero__ME que__puro resto* run__the sali__las sali_a se_ME_STOP se__quita see_the seen__AGO short snapp*_at stand*_$ stole_ME thats_somet* throu* turno ugh_$ un__mejor verga vida vivo_que what_im with__kids y__OTHER ~._VERY_AWFUL ~.__SHAME ~AWFUL__i ~BETTER_since ~BIT_SAD ~GOOD_and ~GOOD_but ~GOOD_how ~GOOD_y ~GREAT__got ~GREAT__my ~LOW_. ~LOW__de ~MOOD...HIGH ~NONE_speci* ~NOT___WORSE ~NOT_the ~RESIST__. ~RESIST__NOT ~WEAK_. ~WORN_to ~and__BIT ~both:CRAVE ~estoy_CALM ~feeli*_GREAT ~lol_GOOD ~me__SAD ~my__HAND ~of_BORED ~sient*__SAD ~so_SAD ~to_GOOD
10: #_AGO ._ME_HURT .__BODY BROKEN__ME CAN__WANT DIE__ME HURT_. KIN__DRINK ME__sobre ME_en NOT_cap NOT_good NOT_tanto NOW_ME_bane NOW_MINUTES_OTHER OTHER_WHAT OTHER__para OTHER_said OTHER_senor OUT_of PERSON_AGAIN STOP__and TEXT__# TOOK___ME WANT___DAYT WANT_to_USE WHAT_NOT_ME WHAT___GO WHAT__en WHAT_es ^__cant ^__desde ^__la ^__quier* ^__with ^_choqu* ^_had ^_hecho ^_l ^_norma* ^_peace* ^_prett* ^_una a__TEXT a_couns* a_thing a_wet about__i again_im apest*_$ bajon bette*_days burie*__KIN canal chill* chuec*_$ churc* dios__ME divin* dumps el_pecho el_tiemp* en__mano espej* even every*_sucks excel* feels__$ fur have_ME im__today in__pocke* is_black it_TEXT just_sad kids_are kind__in last livia* los_mosqu* made__CALL me_hallo me_llego mi_dia middl*_$ mysel* nada_mi nadie_$ none not__thoug* nothi*_to off_$ padre* pelie__ME quede__OTHER read_my sin__$ the__off the_table the_word this_anymo* to__NOT un_DRUG una_chimb* una_pena viera* vino_el was__all was_ok went_for with_$ wore_out ~._BETTER ~._NOT ~AWFUL__be ~AWFUL__me ~CALM_. ~CRAVE_just ~GOOD_as ~NONE...AWFUL ~NOT...BORED ~NOT_SAD ~NOT__this ~NOT__tomar ~NOT_been ~SAD...STRONG ~both:NONE ~both_short:MOOD ~i__GREAT ~i__SOSO ~la__GOOD ~las_HIGH ~me_CRAVE ~mean_GOOD ~se__BIT ~the_SAD
9: ._BROKEN_HOPE BROKEN_a_ME BUSY_pero DRINK_is HOPE_._ME HURT__los HURT__the MEANS__. ME_CALL ME__but ME_quejo MINUTES_OTHER NOT_BUSY NOT__just NOT_ando OTHER_CALL_. PERSON__. STOP___NOT STOP_here WANT_a WHAT_felic* ^__ando ^__bien ^__heart* ^__ive ^__medio ^__nervi* ^__si ^__todav* ^__todo ^__vino ^__worst ^_hurti* ^_kind ^_like ^_lo ^_lovin* ^_mal ^_nervo* ^_not ^_sin a_NOT a_fuego accid* alive_$ ate_$ bano_con bette*__be brill* cabe cande* casa_y chile* cobra_$ could* cuand* day_from de__BUSY done_$ drain*_$ en__$ esper* ever_since every* falta_mi feel__$ fell_out food__$ for_$ fui_al full_of gano_$ going_throu* good_KIN grand*__a hijo_esta im it_all la_lona la_verda* landl* line_at livin looki*__$ malit*_$ me__despu* me__sola mi_grupo milli*_bucks mom__in morni* negro off old olla overf* para_abajo pena raine*_on recon* se_murio sient*__ya since* siste*__visit* sunsh* the_HOSP the_new there*_nothi* tiemp*_no todo__$ tranq*__mi un_DAY up_$ verda* won won_$ you_know ~._BIT ~.__BETTER ~.__WORN ~ANXIOUS__court ~AWFUL_i ~GOOD_VERY ~GREAT__# ~MOOD_GOOD_. ~NOT__hallo ~NOT__que ~NOT__sopor* ~NOT_estoy ~NOT_llego ~RESIST ~SOSO_NOT ~WORN_. ~WORN__. ~a_BIT ~alone_short:HIGH ~el_MOOD ~first:BORED ~la_ANXIOUS ~my_HAND ~por_LOW ~y__GOOD
8: #_$ .__IF AGO_falta_ME AGO_the DAY_estuv* DRINK__# DRUG_PAST GO___DRINK GO_a_DRINK GO_to_KILL JAIL__on ME_JAIL ME_MINUTES ME_STOP_to ME__USE ME_nerve* MINUTES_and NEW___OTHER NOT_LATER NOT__caso NOT_estoy OTHER_KIN_de OTHER_bola OUT_. OUT__OTHER TEXT___DETOX TOOK_the WHAT_YOU WHAT_agua ^__de ^__dear ^__mano ^__nabo ^__of ^__te ^_ni ^_poorl* ^_sort ^_todo a_hard a_way abuel*_$ adent* ahi__$ all__STOP all_week an__$ and_tired ando__# as_ME askin* basta*_bien be__$ belon* burie* calle* can__this caugh* de_ME_LIFE de_OTHER_WHAT de__casa dia_en dia_estuv* disgu*__ME disgu*_with dos__$ drama*_$ drink* el__hoy en_OTHER_HOME enfre*__ME ever_$ finer float* for_once frog__$ fuera galan gano gets good__# good__how good_about great__the happi* heard_ME hon im__over in__real is_# it_$ it_would its__good its_early job__ME livin*__dream llego make_it mama__to mas me me_agarr* mejor_graci* mejor_que my__life nervi* night no__caso numb of_GO otra over_here pana_$ pelea* pelee por_WHAT por__DRINK prais* preoc* put_my que__falta ron runni*_on senor_$ si_tuvie* sour still__$ sun talki*__me the_water this_day to_OTHER to__hones* trona* up__ME want__use wante* was_dead whole wonde* wore_OUT wrong__me y_colea* ~.__SOSO ~.__VERY ~ANXIOUS_. ~AWFUL...AWFUL ~AWFUL__a ~GREAT_# ~NOT___NONE ~NOT_compl* ~STRONG__el ~VERY__i ~a_HIGH ~but_GOOD ~but_WORN ~con__THINK ~i__NOT ~im__SAD ~me__STRONG
7: #_of ._BROKEN ._CLINIC ._ME_WON ._NOW_IF .__GO AGO_OTHER AGO__NOT AWAY_de BUSY__GO CALL___YOU CALL_to CAN___NOT DAY__ME DRUG__. HOPE_up KIN_HURT KIN___WHAT KIN__even KIN_came LIFE_is ME_KIN_a ME__reall* ME__sad ME__so ME_encue* ME_vale ME_walki* NOT_LIFE_DAYT NOT__LIFE NOT__so OTHER_STOP OTHER__siemp* PAST__y REMOVE_for TEXTS_in TEXT_the THREAT__DAY ^__bad ^__dia ^__go ^__had ^__happy ^__muy ^__no ^__nothi* ^__uno ^_andam* ^_baila* ^_day ^_foggy ^_le ^_nosta* ^_tumba* ^_was ^_weary ^_weath* a_# a_real a_snake about_a acuer*_de agarr* all__it ando__los asque* bette* bette*_ME bien_ME boy__his but__$ by__threa* ca calla*_$ came_home chill*__OTHER chimb* clean comin* cosqu* de_# de__canti* del_turno desay* doing__thank* doing_so doubl* echo es__$ este_dia falta_ME feel__a fit for_sure fr_$ frog fui ganas__$ good__thing* half hard__$ heart* hell_and ho hoy_hice is__ME ish its__ME its__hard knots las_nubes llevo__seman* lying madri*_$ march_$ marqu*_$ me_callm* mi__traig* mismo_$ my__right my_nerve* no_quepo not__good of_USE oh_YOU papa__hoy papa_murio passe*_in pero__$ pilot* pues que_nunca raine* reina sali salie*_# sat seven shabb* shift so_TIME sobre* soled* solo te_digo the_DIE the_NUMBER the__side this_DAYT this_TIME took_the trapo tres_$ tuvie* un_ching* un_coraj* uy vaina vecin*_y visit* with_ME ~._SOSO ~._VERY_CALM ~ANGRY_today ~AWFUL_y ~BIT_ANXIOUS ~CRAVE___GOOD ~GOOD__you ~HAND_VERY ~HAND___HAND ~HAND__in ~HAND__se ~HAND_throu* ~NONE ~NOT__it ~RESIST_in ~SAD_all ~SAD_en ~SAD_like ~SOSO_. ~STRONG__. ~WORN__SOSO ~WORN__it ~WORN__mas ~WORN_all ~alone:SHAME ~both:ANGRY ~both:HOPE ~both_short:HIGH ~de_BIT ~en_CALM ~first:BETTER ~first:STRONG ~foul_MOOD ~is_STRONG ~mi__NOT ~my__ANGRY ~real_GOOD
6: #__$ #__im #__se #__sient* ._ME_KILL ._TOOK_ME .__LIFE .__REMOVE ALMOST_of_DRINK BUSY_STOP CALL_. CALL__a CAN__do GO_UNTIL KIN__AWAY KIN__todo LATER_del ME_AGO ME_TEXT_NOT ME_WANT_it ME_WON_OTHER ME__. ME__BODY ME__KIN ME___NUMBER ME___OUT ME__in ME__nerve ME__okay ME_jefa ME_levan* NOT_CALL NOT__shabb* NOT_say NOW__YOU OTHER_STOP_. OTHER_estad* REMOVE__. STOP__TEXT THREAT_. THREAT___TOOK TIME_ME_. WANT__NOT WANT__real ^__court ^__dijer* ^__feliz ^__fui ^__mal ^__mi ^__over ^__poco ^_feeli* ^_human ^_littl* ^_low ^_muert* ^_peor ^_por ^_rough ^_stres* ^_tryin ^_walke* ^_walls a_DRINK_NOW aint all_good amor and_ME and__NOT ando__$ any_bette* asi__$ bajit* betwe* brand_new broke buen call can chilo como con cosa_esta cryin* de_OTHER_DRINK del_resta* doble__ME down__ME el__dia el_bus en_LIFE entus* escal*_$ espan* esta__OTHER fijes* foggy for_mysel* happy hole hones* human__$ hurts_$ in_ME is__right la__$ landl*_$ last__i lie like_such like_the llant* manan*__a me_encue* me_rio meh mi_hija mi_hijo mi_jefa murio my_own never__this not__best ok okay_dokey over__moon pague__renta parce_$ perdi__mi probl* proud__ME punto quier*_ni real respi*_$ right__the roof_$ scare*_about se_ME segui*_viva so_# so__ME so__NOW sobri* sort_of storm survi*__$ tad tambi*_$ the__came thing tiene__hoy to__tonig* toda today__a traig* tryin un_HOPE una__WHAT uno up_WANT using vacia vacio y_conte* ~#__MOOD ~.__LOW ~.__SAD ~ANXIOUS_por ~AWFUL_and ~BETTER_y ~BIT_ANGRY ~CALM__the ~GOOD__graci* ~GOOD_actua* ~GOOD_jaja ~GOOD_que ~HAND...BETTER ~MOOD_anda ~NOT...NOT ~NOT...SOSO ~NOT...THINK ~NOT___NOT ~NOT__today ~SAD...NOT ~SAD__. ~SAD__eso ~SAD__it ~SAD__my ~SAD_por ~SOSO_dokey ~VERY...NOT ~VERY_AWFUL_. ~WORN__todo ~WORN_and ~WORN_live ~alone:ANXIOUS ~ando_SAD ~ando_VERY ~at_CALM ~both:GOOD ~both:MOOD ~both:STRONG ~both:THINK ~both_short:AWFUL ~con_CRAVE ~first:GOOD ~haha__GOOD ~havin*__STRONG ~last:CALM ~over__HIGH ~puse_GOOD ~up__NOT ~y_GOOD
5: #__CALL #_a #_maybe ._DAY ._NOT_ME ALMOST_just BROKEN_all CAN___CALL DAYT___YOU DAY__NOT DAY__so DAY_bueno* DRINK_AGAIN HOPE_WHAT HOPE___ME KILL___ME KIN_CALL KIN_TOOK KIN__ME KIN__to LATER___DAY ME_CALL_to ME_CAN_do ME_NOT_. ME_WANT ME___DRUG ME__great ME__igual ME_cuest* ME_just_WANT ME_los ME_strai* NOT___STOP NOT__hallo NOT_quepo NOW__CALL NOW___ME OTHER_enemi*_ME OTHER_frega* OTHER_luz OTHER_unico START___ME START_viva TEXT__BODY TEXT__for TOOK_ME WHAT_NEW_. WHAT_OTHER_DAY ^__caraj* ^__el ^__en ^__haha ^__in ^__kids ^__las ^__mil ^__out ^__suici* ^__talla ^_agota* ^_regul* a__bucks agarr*_la agua__el alive alive_lol and and_NOT and__about and_contr* animo* animo__$ as_can bad__all be_USE be_here beat been_cryin* birth* bit bus but__hard call__pleas* call_it cante cayo_en con_ALMOST con_ganas cooke* could cravi*_is culto del_BUSY dio dio_otra estoy__$ fair_to fixed frio_NOT good__all good_lol graci*_a guys_at hay__$ hot_$ hoy__en hubo__$ i_drank id__$ is_NOT is__tonig* izqui* junto kille* lawye* le loud manag*_$ manan* me__otra me_salen mejor__$ mi_suegr* mujer_no nada nerve*_are ni nice_DAY no__quejo no__sopor* not__hot nota notch of_SICK ok_NOW on__water out__bed pasan* pesad*_$ pesim*__$ porqu* punk pura_LIFE pura__$ que__tengo rain_$ read_TEXTS resta*_$ sangr*__me scare* se_WHAT she showe* sick since snug so_far someb* soy_otra sunny thats_CAN_ME the__today this__NOT tocan* todav* todo__ME too__ME tranq*_$ un_AGO un_poco went_to y_ME_GO ~ANGRY_. ~ANGRY_mysel* ~BIT__BIT ~GOOD___NOT ~GOOD_mi ~HAND...HAND ~NOT...CRAVE...NOT ~NOT_le ~RESIST__in ~SOSO___NOT ~THINK_NOT ~VERY_SOSO ~WORN_from ~both:SAD ~estoy_VERY ~feel_GREAT ~feel__VERY ~feeli*_GOOD ~im__GOOD ~im__GREAT ~mas__BETTER ~y_WORN
4: #_MINUTES #__and #__bien #__of #_or ._NOT_CAN AGO_falta CAN__. CAN_are_YOU DAY_bueno DRINK__WANT HOME_. HOPE__NOT HOPE_en IF_YOU IF_tuvie* JAIL_. KILL_BUSY_pero KIN_. KIN__the LATER__ME ME_KIN ME_PERSON_. ME__OTHER ME__WANT ME_and ME_gente NOT_OUT NOT__DRUG NOT__mas NOW___WANT NOW_mejor OTHER_DAY_de OTHER_DRINK_. OTHER_LATER OTHER__NOW OTHER___ME OTHER__se OTHER_tiemp* OUT___CALL OUT__it OUT_from PAST___ME PROGRAM__OTHER SICK_NOW_. STOP___DAY TEXT_ME TEXT__it TEXT__raise TOOK_. TOOK__DAY WANT_NOT WANT__DRINK WANT__TEXT WANT__con WANT_this YOU_digo ^__are ^__chef ^__made ^__mae ^__media* ^__que ^__salie* ^__se ^__strug* ^__waiti* ^__well ^__worth ^_ate ^_best ^_esto ^_full ^_holdi* ^_horri* ^_in ^_livin* ^_maluc* ^_pasan* ^_troub* aburr*__OTHER aguan*__LIFE aguit* all__way and__DAY ando__las bad_my barel*_$ been_ME bien_$ bien__LATER burde* but__bette* but_ok callm* canti*_ME conte* could_go creo_$ day__good day_in death__$ decai* del__$ del_nabo desde doy en_OTHER_BUSY esper*_en every*_is falta_$ for__minut* fragi* front fuert*_y haber half_$ hangi* have_mercy heard_my heat i_feel id is__$ is__kind its__DAY its__worst jalan* juez jury la_dona life__$ lleve made mano mas__$ matar* mato__pero me_dejo me_diero* me_levan* meane* mi_gente mi_mujer mostl*_good ni__$ no__despe* no_duerm* nobod* numb_$ ok__for or_# over_$ pasad* peach* pelee_con peore* perro_$ place poco__$ quite_well ray read right right_to round rutin* salir__la say_$ segui*__$ semaf* shaky shot_$ siemp*__traba* sient*__basur* six so_happy spot tengo_$ the__# the__ME the__NUMBER think_$ tired_$ to__OUT to__sober to_stay traba* un__NOW under_# valgo voy__$ weigh* y__DRINK yo_tranq* ~._BIT_SAD ~._RESIST ~._THINK ~._WORSE ~.__RESIST ~ANXIOUS...LOW ~BETTER...VERY ~BIT ~GOOD__all ~GOOD_baby ~GREAT__. ~HAND__a ~HAND_out ~LOW_prime* ~NONE_NOT ~NOT__great* ~NOT_quepo ~SAD___STRONG ~THINK...NOT ~VERY_VERY ~alone:CALM ~alone:GOOD ~alone:SOSO ~alone_short:BIT ~alone_short:SOSO ~any_BETTER ~first:GREAT ~had__GOOD ~i__AWFUL ~im_NOT_SOSO ~its__GOOD ~last:AWFUL ~pero_BETTER ~real_LOW ~the_VERY ~today__STRONG ~y__BIT ~ya__LOW
3: #_cansa* #_cravi* #_month* #_seman* #_to ._NOW_MINUTES ._NOW_YOU .__HOPE AGO_NOT ALMOST__a BODY_. BODY_NOT BODY_aches BROKEN__OTHER BUSY__por BUSY__so CALL_with CAN__TEXT CAN___ME CAN_be DAYT__a DAY__NOW DIE__STOP DRINK_NOT DRUG_. GO__DAY GO__DRINK GO__to HOPE__. IF__con KIN__CALL LATER___AGO LIFE_. ME__AGAIN ME__OUT ME__WHAT ME___BROKEN ME___SICK ME__all ME__is ME__por ME__some ME__y ME_ok ME_senti ME_tranq* MINUTES_y NEW_NUMBER_. NOT_. NOT_OUT_. NOT__. NOT__DRINK NOT__OUT NOT___LIFE NOT___ME NOT___START NOT__good NOT_fu NOT_make_ME NOT_se_WHAT NOW__. NOW__OTHER NOW_was OTHER_DAY_. OTHER__ME OTHER_felic* OTHER_semaf* OUT__. PAST_. PERSON_ME STOP___STOP STOP_to TEXT_NOT USE__ME WANT_# WANT_ME WANT___PERSON WHAT_ME_falta WHAT__. WHAT__ME WON_. YOU_. YOU__. YOU___NOT YOU_fire ^__again ^__cooke* ^__good ^__just ^__or ^__solo ^__stand* ^_about ^_esta ^_excit* ^_fo ^_half ^_lord a_DRINK a_LATER a__$ a__bette* a__day a__night a__note absol* aguan*_LIFE aguan*__$ aguan*__vida all alrig*_$ and__CALL and__lol and__meane* as_a asi_NOT at__end best_DAY_ME bus_pass by__DIE by__grave came__of carna*_$ comin*_AGAIN comin*_back con_ME con_NOT con__$ corte_de could_be cravi*_$ de_OTHER de_estar del_MEANS dia__$ dia__el dia__y diero*_las doing doing__$ dokey domin*_$ el_exame* el_sueno en_OTHER_GO en__cocin* en_dios esta__$ estoy expec*_$ fe fijat* foul fundi* gave__# genio god__good good__days good_so graci*_$ graci*__mi grand* grave_$ great_thank* herma* high__$ hija_$ hoy_$ hrs__a i__god id_rathe* ill_live impro* in__HOSP it_NOT it__TEXT just__today la_brega la_visit* lagri* las_patas laugh* licen* lo__$ lord__mercy me__traba* me_cuest* me_dijo me_vale mean_good medio*_$ middl* midte* monda*_$ more__i muero__a my_hours no__hallo notic*_IF_ME nudo__la nudo_en nunca__a of_# of__UNTIL of_drink* pedaz* peor_$ pero_LIFE pipa_$ place_today poca pull__# quepo refug*_$ rent roll_$ sabe se__cayo ser since_i so_low spot_$ stop__me talke* tembl*_$ tengo_OTHER tengo__$ the_first today_was tranq* truth un_ano un_nudo up_# using_$ volvi* wante*_it way_up with__PERSON with__guys y__$ y__hoy yo ~#__ANXIOUS ~._NONE ~ANXIOUS__LOW ~AWFUL__. ~GOOD ~GOOD...AWFUL ~GOOD...BIT ~GOOD...RESIST ~GOOD__. ~GOOD__be ~GOOD_just ~GOOD_thank* ~HAND__la ~LOW_otro ~MOOD...GOOD ~MOOD...LOW ~MOOD__a ~NONE...GOOD ~NOT...VERY...AWFUL ~NOT_RESIST_vivir ~SAD_BIT_. ~SAD_y ~SOSO__mas ~THINK__it ~WEAK ~WORN...SAD ~been_BETTER ~both:LOW ~both:WORN ~cama__NOT ~con__HAND ~is_GOOD ~last:SHAME ~last:SOSO ~me__GOOD ~mostl*_GOOD ~mujer_NOT
2: #_DRINK #_de ._ME_NOT ._ME_TEXT ._NOW_NOT ._STOP_OTHER ._UNTIL .__AGAIN .__AGO .__LATER .__NOW AGAIN_AGAIN_. AGO_YOU AGO__. BODY__pide BROKEN_and BUSY_._NOT CALL__WANT CALL_to_ME DAYT_._NOW DAY__TEXT DAY___BUSY DAY_y GO___ME GO___SICK GO_a_ME HOME_y HOPE_._WANT HOPE_a HOPE_from KIN_OUT KIN__NOW KIN__OTHER KIN___DAYT KIN___HURT KIN___LATER KIN___ME KIN___OTHER KIN__en KIN_con ME_KIN_OTHER ME_PAST_nerve ME_STOP ME__NOT ME___AGO ME___AWAY ME___DAY ME___KILL ME___KIN ME___LIFE ME__and ME__fine ME_diero* ME_dog ME_girls ME_soul ME_was NOT_BUSY_. NOT_WANT NOT__CAN NOT___GO NOW_NEW NOW___DAYT OTHER_BUSY OTHER_CALL OTHER_KIN OTHER__. OTHER__DAY OTHER__WHAT OTHER___KILL OTHER__in OTHER_exame* OUT_of_ME PAST_DAYT_. REMOVE__# SICK_. STOP___MEANS TEXT_NOT_HOPE THREAT__KIN TOOK_OTHER TOOK__great TOOK__hours TOOK_and UNTIL_OTHER WANT_ME_just WANT__all WHAT_BROKEN_. WHAT___CALL WHAT__fire YOU_KIN ^__breat* ^__bueno ^__high ^__marid* ^__maxim* ^__mood ^__sient* ^__soy ^__va ^__was ^_aroun* ^_beat ^_beaut* ^_calm ^_lol ^_lousy ^_numb ^_reall* ^_storm* ^_sunny ^_vacil* ^_yo a_bad a_high a_morir about about__HOPE absol*__$ acabo all__long am and_BUSY and__hate ansio* arrib* as__as ate baby be_OUT becau*_i bette*__$ bien_graci* bonit*_$ but_NOT caigo cansa*__todo ching*_$ corte cravi*_just cumpl*__DAY days__feel de_PAST de__IF de__WHAT de__jaja de_buena* deans deans_list dia_bueno dios doing_great dont_feel down__i duele eatin*__LIFE el__nubla* el_semaf* el_senor en_OTHER en__brega en__entre* en__hoyo every every*_$ every*__too for__walk for_mood from__BUSY getti* good__OTHER good_one gray_$ great__ME gusta_$ hace_falta hate_my homes* horas hospi*_and i_never im_feeli* in_DAY is__much it__ok jaja job kind__down la_luz let life list littl*_$ llora*_y lord_have los__ME made_the maint* me_# me_dijer* me_quejo mi_vieja mija_$ mis__$ more_$ more_than muert*_$ muy_HOPE my_dad nabo nada_bien nadie__$ neede* night* notic*__i nuevo o_menos of_bed ok_NOT old__$ on_ME on_both papa_$ perfe*_$ pills__my place_NOW poqui* que_siemp* quejo rabia raini*_$ rio sangr* shop sient*__$ sin slept so_TIME_ME so__# sobre*_$ tengo_corte thats__word the__day the_paper* thumb__# to_use tryin*__make una__ME up want_to was_bad went_up which_is work_but worn worst_$ y_NOT y_NOW y__NOT ~._HAND ~._NOT_AWFUL ~.__WORSE ~ANGRY__going ~AWFUL__la ~AWFUL_day ~AWFUL_to ~GOOD...NOT ~GOOD_VERY_. ~GOOD_i ~HAND__voy ~HAND_is_GOOD ~HIGH ~LOW__a ~LOW_of ~MOOD...SOSO ~MOOD__# ~NOT...VERY ~NOT...VERY...GOOD ~NOT_GOOD_today ~NOT___THINK ~NOT__caso ~NOT__peso ~NOT__the ~NOT_ando ~NOT_duerm* ~NOT_sleep ~NOT_too ~RESIST__vida ~SOSO__. ~VERY_SAD_. ~WORN...GREAT ~WORSE_que ~alone:LOW ~alone:NONE ~alone_short:HAND ~both:BORED ~both_short:SAD ~but__GOOD ~estoy_SAD ~estoy__CALM ~first:AWFUL ~fue_GOOD ~i_NOT ~in__GOOD ~last:NOT ~to_AWFUL ~to__GOOD ~to__HAND ~was_AWFUL ~was_NONE
1: #_DAY #__PAST ._GO ._ME_LIFE ._NOT ._NOW_ME ._OTHER_KIN ._WHAT_DAY ._WHAT_OTHER ._YOU_GO .__BROKEN AGAIN___ME AGO__# ALMOST_. ALMOST_a ALMOST_en_OTHER AWAY__ME BROKEN_. BROKEN__. BUSY___ME DIE_and DRINK_. GO_with_ME IF_ME KIN_WHAT KIN__. KIN__PAST LATER_._ME LIFE_OTHER ME_GO ME_NEW ME_NOT_BODY ME__CAN ME___WANT ME__conte* ME_rio ME_sad NOT NOT_CAN_con NOT___HOPE NOT__it NOT__peso NOT__quejo NOT__reall* NOT_aguan*_LIFE NOT_bad NOT_doy NOT_duerm* NOW_NOT_aguan* NOW___AGO NOW__de NOW_amane* NUMBER_at OTHER_AWAY OTHER_DAY OTHER_HOPE OTHER_JAIL OTHER_TEXTS_esta OTHER_enemi* OTHER_jefe_ME OUT___OTHER OUT_a PAST__. PAST__and PERSON___ME REMOVE_with START_. STOP_it TOOK__AGO UNTIL_. UNTIL_the USE__. WANT_. WANT__CAN WANT__disap* WANT_to WHAT_OTHER_clima WHAT_apaga* WHAT_las WHAT_than YOU___ME ^__# ^__a ^__aint ^__bless* ^__conte* ^__dont ^__feeli* ^__me ^__norma* ^__onda ^__pues ^_aint ^_fair ^_far ^_re ^_stuff ^_trist* ^_vergo* ^_very a__TIME a__way a_pint about__$ about__ME about_it aguan*_esta aguan*_vivir al_cien anima* apart_$ aroun*__$ arrep*_$ at_ME ayude be_sober been__$ belly bette*_AGO bette*_NOW bette*__ME cance* cant_compl* cayo__OTHER chequ* clima_nubla* compl*_$ con__JAIL con__YOU coraj* could__bette* days_clean de__junta de__todo de_todo dias_bueno* dio_AGAIN do__anymo* down_$ down_NOW drink*_$ eatin*__alive el__$ el__apret* el_enemi* embra* en end enemi*_ME every*__REMOVE feel__the flat from_# full__of got__reaso* great_CAN great__lol habla*__un had__great haha__good hang__$ hasta havin*__hard he_estad* hoy__de hug i_suppo* in__head is_HOPE joy_$ just__$ key la__sigo la_botel* last__and last_nerve last_time leani*__$ left__me like__$ lleno lo_prime* los__KIN mama mas_$ me__hoy meane*_than mom month* mud_$ mundo_$ muy_bien my my_cup my_dog my_heart my_siste* nervi*_por ni_fa nice_day not_good notic*_if of_ME of__AGO of_blah ok__ALMOST okay_dokie otro__$ para_WHAT pensa*_$ perdo* pie_izqui* pocas por__DAY pura_vida que__$ que__fire que_felic* que_sigo quede__$ quisi*_no real_low rico sad salir seen side__the sient*__OTHER siste*__the so__$ so__good someo*_to soy_AGAIN survi* tengo_JAIL that_great the_HURT the__HOME the_guys the_lord the_wrong thing_wrong tired_from to_TEXT to_disap* today__$ todo_ME tonig*_i took traba*_y un__# unas walls was_hard well_thank went while_$ wife wind with__dad y_OTHER y__trist* ~._STRONG ~AWFUL_VERY ~AWFUL__ayer ~BIT...SOSO ~BIT_. ~BIT_of ~BIT_off ~CALM ~CRAVE__# ~CRAVE_is ~GOOD...SOSO ~GOOD__WORN ~GOOD_aunqu* ~GOOD_my ~GOOD_perso* ~HAND___BETTER ~LOW__. ~MOOD__. ~MOOD__AWFUL ~NOT__AWFUL ~NOT__GOOD ~NOT___BETTER ~NOT__a ~NOT__fuerz* ~NOT_doy ~NOT_el ~NOT_felt ~NOT_me ~NOT_too_AWFUL ~NOT_ver ~SHAME_to ~SOSO_dokie ~THINK_for ~VERY ~alone:ANGRY ~alone:HOPE ~alone:NOT ~both:VERY ~both:WEAK ~do__NOT ~feel_GOOD ~first:ANXIOUS ~i__HAND ~last:HOPE ~of_AWFUL ~un_AWFUL
-1: #__OTHER #__day #__una #_im ._HELP ._NOT_MINUTES ._PERSON ._TEXT .__BUSY .__DRINK AGAIN_pero AGO_muy ALMOST BODY__. BROKEN_for BUSY__ME BUSY___OTHER DAYT__ME DAY_NOT DAY__BUSY DRINK_of DRUG__OTHER DRUG_as GO_of HOME HOPE HOPE_of KIN__KIN KIN__para LATER__. LIFE LIFE_in ME_ALMOST ME_KIN_y ME_NUMBER ME_OTHER ME_PERSON_NOW ME__DAY ME__GO ME__REMOVE ME___PERSON ME__con ME__hungr* ME__pomad* ME_a ME_and_ME ME_at ME_de ME_di ME_feel ME_puso ME_sient*_WHAT ME_the NEW_ME NOT__OTHER NOT__TEXTS NOT___NUMBER NOT__about NOT__acuer* NOT__one NOT_conoz* NOT_tiene NOW_NOT NOW___KIN NOW___OTHER OTHER__IF OTHER___BODY OTHER___OTHER OTHER__a OTHER_basur* OTHER_enfer* OTHER_nariz OUT__# SICK_and STOP__de TEXT_a TOOK_a_DRINK TOOK_to USE_. WANT__ME WHAT_a WHAT_soy ^_# ^__buena* ^__cuida* ^__glad ^__i ^__news ^__ok ^__to ^_amen ^_es ^_hes ^_id ^_its ^_misse* ^_pause ^_pleas* ^_tome ^_too ^_way ^_wish a__LIFE a__ninos ago air alto_$ ando__crudo as_well bad__to bajo_$ being_alive bien_fuert* boda boyfr* byu c call_my came_OUT cant cente* chees* colle* comid*__NOW corte_y cuida* daugh* daugh*_$ day__is de_risa decid* decir* degre* del despe* dia__la dishe* dos_DAY drank_$ dunno el__# el_aire embar* en__CLINIC esta_mejor este_LIFE estoy_ALMOST estoy__explo* feel_WANT felt_good fight* fishi*_$ fria fuert*_$ good_$ great_$ hambr* hear hes__and hizo hoy_como humid hung igual* ingle* is_full it__WANT kill knee la_piel le__$ lets lista littl*__$ live__$ llame*_$ look_like me_$ me__pomad* meatl* mejor mejor_WHAT_ME mismo_sueno much__$ muert*_por my__wont no_# no__levan* no_conte* nos not_reall* nt__$ nt_good of_WANT of__ME ok_$ ok_graci* on on_MINUTES on_sunda* ones parad*_$ pausa pegue pelic*__bien phone pinta* prett*_good puedo pulle* que_coraj* que_soy reall*_good recov* serie sitti* sitti*_in skunk*_today so_HOPE soup_was spide* stres* tamal* tengo__nadie tengo_a text_me thank*_thats the__KIN think* thoug*_of tio to_GO to_LIFE tongu* traig*__$ tried tuesd* twice_today una_seman* vamos why wont y_LIFE y_ME ya youll ~.__BIT ~.__CRAVE ~ANGRY__. ~ANGRY__el ~BETTER ~BETTER...WORSE ~CRAVE_NONE ~CRAVE__me ~GREAT_for ~MOOD_. ~NOT__in ~NOT_te ~NOT_traig* ~SAD_day ~SAD_de ~VERY_. ~VERY_dark ~WEAK...CRAVE ~WORN_today ~a_VERY ~al_BIT ~alone ~alone:AWFUL ~alone:WORN ~alone_short:NOT ~ando_GOOD_WORN ~both_short ~both_short:CRAVE ~era_VERY ~first:THINK ~last:GOOD ~my_THINK ~nt_GOOD ~oh_SOSO
-2: ._CAN ._IF ._NOT_AGO ._OTHER .__CALL .__DAY .__KIN .__TONGUE AWAY_. BROKEN__dentr* BUSY__WHAT CALL__. CALL__OTHER DAYT_. DAY__. DAY_de HOPE__conte* HOSP_. HURT__ME HURT_and_ME IF_NOT KILL_. KIN__all KIN__un KIN_was LATER LIFE_up ME_KIN_WON ME_WANT_to ME___BUSY ME___DAYT ME___YOU ME_canse ME_worst NEW_DAY NOT_GO NOT__SICK NOT__UNTIL NOT___UNTIL NOT___WANT NOT__of NOT_more_TEXTS NOW_ME NUMBER_. OTHER_NEW_. OTHER_TOOK OTHER___NOT OTHER___OUT PAST_GO REMOVE_the SICK_de STOP_there TEXT__GO TEXT_to TOOK__. WANT__be WHAT___DAY WON__domin* ^__came ^__hombr* ^__it ^__los ^__on ^__robar* ^__such ^__talk ^__tengo ^__that ^__would ^_algo ^_bad ^_busy ^_comi ^_ive ^_passe* ^_piens* ^_quit able about_YOU abuel* ahori* aire al algo ameri* ando__con anymo*_$ anyth*_$ aqui_estoy aviso bajan* beer bien__del bien_lejos book bugs can__call canse_de car_BROKEN cards casa_$ cigar* consu*_$ conta*_$ cuart* del_DAY digo_WHAT diner* diner*_$ dinne* does dormi_bien down_the drank drink*__$ e el empan*_para en_OTHER_CLINIC estoy_pensa* estuv* exper* explo*_$ fea_$ feel_like feet_HURT four from from__all gave go_$ good good__$ good__ME good_i gusta* habla hace__$ hay__en hora hospi*_$ i i_want im_asham* im_such ima is__today is_alway* is_happy ive john kids_$ las_# let_me llega* long mama_$ me_di me_lleva* me_puso missi* moles* music* muy_mal my__feels nariz nieto no__$ nombr* opera* other* outsi*_$ over_there part passi*_$ pelic* point pomad* posit* puede* put que_buena queri* quita* ran_OUT real__$ red renta respo* sadly said said_$ satur* scare*__my sec sient*__ME sleep* so_good some some__$ stayi* still_sober sunsh*_and tears text the_day thoug* todos tome__y trapp* um una_DRUG under* us vivir wanti*_it was_$ was_small weath* well_its worry y_IF yello* yeste* yup zumba ~._NOT_GOOD ~AWFUL...SAD ~AWFUL__is ~CALM_._NOT ~GOOD__i ~GOOD__its ~GOOD_manan* ~GOOD_on ~NOT...MOOD ~NOT_ANXIOUS_. ~NOT_AWFUL_. ~NOT__la ~NOT__me ~NOT__one ~NOT__right ~NOT_drink ~SAD__song ~SAD_desde ~SOSO__im ~SOSO__me ~THINK__mi ~VERY_WORN ~WORN_as ~a_AWFUL_MOOD ~alone_short:STRONG ~both_short:HAND ~estoy_THINK ~first:LOW ~first:MOOD ~first:SAD ~first:SOSO ~is_LOW ~its_SAD ~last:BIT ~last:VERY ~pero__GOOD ~que_GOOD ~still_GOOD ~thats_GREAT
-3: #__USE #__i #_hours ._DIE ._DRINK ._KIN ._ME_DRUG ._NOT_OTHER .__OTHER AGAIN_. AGO___ME ALMOST__ME BODY_HURT_. BUSY_. CAN_about GO_OTHER GO__OTHER GO_on HOPE_it HURT_AGAIN IF_OTHER KIN__GO KIN__PERSON KIN_is ME_PERSON ME__DIE ME__ME ME__NOW ME___TIME ME__esta ME__lucky ME__the ME__un ME_excit* ME_reall* NEW NOT_ME_acuer* NOT___YOU OTHER_# OTHER_._ME OTHER_LIFE OTHER_OUT OTHER_TEXT OTHER_WON OTHER__OTHER OTHER_fiest* OTHER_tiend* PROGRAM STOP__. TEXT__at TOOK__NOW UNTIL__# WANT_BUSY WHAT WHAT___KIN ^__idea ^__im ^__is ^__mama ^__mas ^__nice ^__road ^__says ^__the ^__way ^_call ^_cambi* ^_cold ^_didnt ^_fuert* ^_gave ^_si ^_they ^_went ^_wrong a__vida after aint_no alrea* alto animo_WHAT attac*_$ away ay back_$ bad_$ bonit*__$ bueno_$ busin* buzze* calor car carce*_$ cero_$ close* comim* comme* dan dicie* did digo_que ella en_DETOX en__DAYT este estoy__HOPE excep* feel__tonig* feeli*__today feo flore* food from_ME from_ME_KIN game ganar* ganas_$ gas good__PERSON good_for hago hairc* hay__WHAT hoy_voy hungr* i_shoul* i_took im_confu* in__$ in__BODY in__dark junta* la la_nariz less makes__feel mal_ya mala manan*_$ mas__OUT me_quede me_rindo messe* mi__# mi_vida miedo__mi my_keys my_mom next__$ nice_$ no no__preoc* no_drama ok__NOT on__$ on__right para parti* past pictu* plant pregu* prime* puebl* punto* que__prime* ready rehab* risa sal_$ sandw* scare*_$ se__olvid* small so__NOT sol somet* start sugar__# tengo__WHAT texts then think*_$ this_LIFE tia to_go trata* un_senor una veo_senti* wait worki* worri* y__YOU ya_sali yet_$ yo_con you ~#__AWFUL ~AWFUL...NOT ~AWFUL_me ~BETTER_en ~BIT_me ~CALM__HAND ~CRAVE_SOSO ~GOOD_job ~HAND...LOW ~MOOD_same ~NOT...RESIST ~NOT__NONE ~NOT_drama ~RESIST_this ~SAD_by ~SOSO...GOOD ~both:WORSE ~both_short:NOT ~con_VERY ~first:VERY ~la_HAND ~thats__GOOD ~the_LOW ~to_RESIST
-4: ._ME ._MINUTES AGAIN AGAIN___OTHER AWAY BROKEN_AGAIN BUSY__. BYE_. CALL___KIN CAN_CALL CAN_to DAYT__. DAY_._NOT GO_fine HOPE__the KILL__. KIN__BUSY KIN__HOSP KIN__in LIFE_NOT MEANS_en ME_HOPE_. ME_KIN_. ME_REMOVE ME__DETOX ME___TEXTS ME__en ME__to ME_hice ME_perro NOT__ME NOT__worst OTHER_AGAIN OTHER___NOW OUT_and SICK__ME START__a TEXTS THREAT_ME TOOK_NOT UNTIL__. WANT_OUT WHAT_ME WHAT__TOOK ^__compa* ^__feel ^__going ^__hurt ^__paso ^_boss ^_dude ^_every* ^_great ^_now ^_put ^_que ^_someo* ^_still ^_vamos a a_ME a__KIN after__$ amena* and__cant animo_luego aqui_no aweso* ayuda being bike birth*__ME carro cerra* check chili compr*_y con_todo corri* creo_que cuerd* de_DRINK de__NOT de_quien de_tomar dead do_YOU early eatin* el__sueno empty_$ en_ME en__tarde enter*_$ esqui* fair_$ follo* for found frijo* fuert* gradu*_$ gusta haha_$ hallo_WHAT happe* have__great havin* he him hit horri*_$ jefe kill_mysel* la__# la_comid* learn* limpi* live llamo lluvi* love loved luego_$ mood__NOT much my_cousi* my_phone now of pase_de prett*__i quien refre* rest right_$ se__todo se_ve sient*__que snow sore stop_$ store summe* t tarde_$ team__$ tempr* tenia terri*__$ thank_god the__broke they this__$ to today__feel today__good tomor* too__$ tranq*__$ tranq*__aca trape* ultim*_DAY un__HOPE un__ME up_DAYT veces vivir_$ with zombi* ~AWFUL__# ~AWFUL___RESIST ~BETTER...BIT ~BETTER_off ~BIT__a ~BORED__. ~CALM__. ~GOOD...HIGH ~GOOD__someo* ~GOOD_dias ~GREAT...GOOD ~HAND_por ~NOT__CRAVE ~NOT___LOW ~SOSO___GOOD ~THINK__my ~THINK_about ~WORN_._NOT ~a__ANXIOUS ~alone_short:CRAVE ~alone_short:HOPE ~both_short:GREAT ~both_short:THINK ~felt_GOOD ~last:WORN ~que_AWFUL ~tengo__ANXIOUS
-5: #__ME ._NEW ._OUT ._THREAT .__ALMOST .__ME .__TEXT .__USE AGO_AGO ALMOST___ME CAN CAN__de DETOX DIE DIE_. DRINK GO_to HOPE___LIFE KIN_WON LATER_con LIFE__ME ME_HELP ME_KIN_esta ME___IF ME__of ME__para ME_arrep* ME_might ME_quede NOT_CAN NOT_traig* OTHER__con OUT__NOW START TOOK TOOK__and TOOK_una WANT___NOT WHAT__OTHER ^__ansia ^__every* ^__numbe* ^__reall* ^_ayer ^_casi ^_dont ^_drank ^_este ^_happy ^_heart ^_im ^_me ^_shot ^_then actua* agrad*__OTHER algo_HOPE all_day alway*__$ amazi* and_TEXT ando__el antoj*__$ bette*_DAYT bien__$ bien__dia bien_aburr* bolsa bueno*_DAY bumme* came_out cant__my capit* carre* clean* compl*__one conoz*_a conve* count* days_$ de de_WHO de_fumar de_goma de_llora* done_with el_cafe en__KIN escue* falta* for_one good__me hambr*_$ has hay here hey hm hrs_$ huh hurt idea im_broke* jail jumpe* la_fiest* latel* lavan* like__up livin* loco_$ me__# me__dormi* me_sobri* meh__$ muy__$ no_$ padre_$ pause peopl* puse_OTHER que_todo quit reuni* sale__no shave sient*_un skipp* skunk* socia* solo_$ su than_DAY the the_good time toca todos__$ told_me trans*_$ trist*_$ turni* twice_NOW un_KIN un__WHAT una_DAY usted vuelv* weeke* worth__$ youve ~._ANXIOUS_NOT ~.__NONE ~ANXIOUS...NOT ~GOOD_._GOOD ~GOOD_NOT ~GOOD__# ~NOT...CALM ~NOT_THINK_. ~RESIST_a ~STRONG_to ~VERY_CRAVE ~VERY__and ~VERY__y ~WEAK__. ~WORN_._GOOD ~WORN__la ~a__SOSO ~alone_short:SAD ~and__WORN ~feeli*_STRONG ~so_BORED ~so_STRONG ~was__SOSO
-6: #__# ._REMOVE .__NUMBER .__WON ALMOST___KIN DIE_de GO_OUT GO__# IF___NOT ME ME_BODY_is ME_TEXT_a ME_THREAT_. ME__TOOK ME__pero ME_such NOT_LIFE NOT__STOP NOT__up NOW_. NOW_ando OTHER_. OTHER__NOT OTHER_cara REMOVE STOP_OTHER TOOK___OTHER UNTIL_DAY WRONG_NUMBER YOU__WHAT ^__back ^__broke* ^__hard ^__much ^_leave ^_traba* ^_voy algo_cansa* amane*_bien at__$ bette*__yeste* bonit*_DAY bored bridg* cafe_$ cansa*_de chiva comer consu* cours* cravi*__$ de_DRUG depen* disap*_forev* doing__all drivi*_$ eh fathe* feel__right got_high hacer* hand herma*_y into jugo just kind__WANT la__estuv* la_junta last__$ llore max_$ me_pregu* mi_perro mi_vecin* might misse* my__$ never news night_$ no_traig* nope not__$ not__worst o o_$ of_$ para_OTHER paste* por__LIFE prayi*_for proud__$ puso_OTHER que__soy relap* resti* sayin* sick_$ sigo__$ so_ME somos song sound tembl*_de the__NOT this to__# today_$ tuve un un__$ up__# used vient* when_i ya_tengo ~BETTER_witho* ~CRAVE ~GOOD...SAD ~GOOD__panca* ~NOT_NONE_. ~SAD_pero ~VERY_to ~esta_VERY ~first:NOT ~in__HAND ~in__LOW ~is_VERY ~last:MOOD ~tome_VERY ~was__WEAK
-7: #_al ._LATER .__PROGRAM .__WHAT BODY BUSY_NOW_. DRINK__NOT GO___NOT IF__ME ME_AGAIN ME_HOME ME__feels ME__prett* NOT___BODY NOT__to NOT_drama NOW__ME NUMBER OTHER OTHER_piel OUT PAST PERSON START_ME TEXT__to THREAT_the WANT__GO WANT___OTHER WHAT_WHAT WHAT_WHAT_. WHAT__IF WHAT__WHAT ^__le ^__thoug* ^__viene ^_ahori* ^_bus ^_how ^_mis ^_whate* a__herma* a__look a_todos ah ahi_YOU all__$ alrig*__ME aqui arent arm arroz awful_$ aww bad__ME becau* bien__NOT bonit* class* crazy cried da day__$ defin* desca* dias_$ did__$ do dream_$ drunk easte* embar*_$ en_TONGUE en__piso en_serio enjoy* esto estoy__sola famil* feel__all felt__$ galli* golpe* hair_DAY hambr*__ME haven* hay__que her i__real ir it it_feels leave* luego manos me__$ menos_$ mensa* mi_$ movie* ofici* palab*_me pero_ando que_hoy queda* rindo sad_$ seems segur* senti*__$ shes siemp*_$ sober_# stead* store_$ tarde tengo_# thank* the_KIN the__TEXTS trafi* up_ME vivi want__$ weak would_be ~#__BETTER ~AWFUL_up ~BETTER...MOOD ~GOOD_HAND_. ~NOT_mi ~SAD_pero_CALM ~STRONG__NOT ~THINK_en ~VERY_GOOD_. ~a_GREAT ~a_SAD ~alone_short:ANGRY ~ayer__GOOD ~both_short:BORED ~both_short:SHAME ~both_short:VERY ~de_NONE ~esta_GOOD ~got_HIGH ~is_BETTER ~my_MOOD ~que__VERY
-8: #__for ._DAYT ._TOOK ._WHAT .__TEXTS BUSY_ME BUSY__DAY DAYT DETOX__. DRINK_NOW DRUG__DRINK GO GO_con JAIL KILL__ME KIN___CALL KIN___NOW KIN_and_ME LATER_. LATER_YOU ME__HURT ME___ME NEW_AGO_. NOW_GO NOW_OTHER OTHER___USE OTHER__and OTHER_doing OTHER_novel* OTHER_rodil* OUT_bien PAST__OTHER TEXT__feel USE WHAT__conte* WHAT_dios_ME ^__antoj* ^__grand* ^__seman* ^__siste* ^_ando ^_aweso* ^_back ^_becau* ^_buen ^_feel ^_nobod* ^_watch* ^_ya ^_you about_the amigo answe* ayer_$ being_LIFE bien__pero break*__$ buena bueno*_dias cinco close cool_$ cumpl*__mi da__decir* de_vuelt* despi* discu* dont__so dope dude el_lunes entie* estoy_HOPE feeli*__NOW find for_OTHER givin*_up groun* help hurt_my i__cant im_# isnt keep les lol_ME messa* mi_abuel* my_life nadie__la pelig* point*_$ pract* que_ayer recai_$ road rough__$ saber same same__PAST says_OTHER senor* show small__$ subie*_$ sunda*_$ sweat* tell templ* the_baby then_$ this_NUMBER told_ME un_hombr* veo_HOPE very was_good went_fine where y__sient* yep yes zombi ~.__HAND ~AWFUL_la ~GOOD_lejos ~HOPE...GOOD ~alone_short:WORN ~both ~de__NONE ~feel_CALM ~last:CRAVE
-9: #__y #tel ._AGO ._ALMOST ._STOP ._YOU BROKEN CALL CAN_PERSON DRUG_and HELP JAIL_NOW ME__mas NOT_hallo_WHAT OUT_AGO REMOVE_ME TEXTS___ME USE__the WHAT_. WHAT_DRINK WHAT__un WHAT_bueno ^__stron* ^__tempr* ^__traba* ^_hope ^_hopef* ^_i ^_no ^_oh ^_or ^_tengo ^_todos ahh amen an and_# azuca* be been_DRINK bien_DAYT bien_trist* bueni* cansa*__conte* chat chick* cobre coffe*_$ con__poqui* die esta_llovi* full_today good_job guess__just heari* herra* idea_$ is_SICK kitte* las last_day legs leo llevo__dias makin* me_feel me_too meeti* mi__todo mood_NOW mood_i mover much__today novel* ok_ok panca* play pool prefi* proba* pues__la shaki* sient*_bien smell* so someo* sone sueno tacos tenta* think tranq*_por y__despe* yeah yours* ~#__GOOD ~ANXIOUS__the ~CALM_with ~HOPE_tomor* ~NOT_. ~NOT__sient* ~SAD_to ~SOSO_GOOD ~SOSO_GOOD_. ~a_MOOD ~anda_SAD ~but__NOT ~first:CRAVE ~heart__GOOD ~i__WORN ~its_GOOD ~sient*_VERY ~sient*_VERY_AWFUL
-10: #_anos ._PAST ._USE_AGAIN DRUG KIN__JAIL ME__IF NOT_TOOK NOT_sabe OTHER_mano PROGRAM_. TEXT__DAY TEXT__mejor WANT WANT__de ^__one ^_been ^_creo ^_graci* ^_have ^_llego ^_one afuer* ansia apaga*__$ attac* aweso*_$ befor* bette*_off camin* cerve* chatt* cuell* dano dejo_de dia_de eggs el__hace en_chica* es estoy_viend* extra* feet fume haha happy_DAY hizo_$ hola huge incre* its_NOT k_$ la_novel* la_rodil* look_WANT makes mal_no maybe mood__ME need ohh on__# only or parqu*_$ pasti* puse__en que_murio reall* seein* stuff_$ sure termi*_con the__AGO tired_of try vez was what whate* ~._NOT_RESIST ~ANXIOUS_y ~AWFUL_NOT ~AWFUL__on ~BIT...RESIST ~GOOD_STRONG ~GOOD__to ~GREAT_navid* ~HAND__mi ~HAND_me ~NOT...HAND ~SOSO__and ~alone_short:ANXIOUS ~feels_BETTER ~for_GOOD ~legs_ANXIOUS ~of__GOOD ~yo_NOT
-11: #__NOT #__NOW ._BYE ._ME_ALMOST ._NOT_USE BUSY BYE DAY__OTHER DRINK_and HOPE_por KIN___KIN ME_KIN_DRINK ME__know NOW__BUSY OTHER__is SICK__SICK SICK_the THREAT TOOK_y WHAT__hago WON ^__horri* ^__song ^_harta ^_hoy ^_it ^_jajaj* ^_manan* ^_mood ^_my ^_paid ^_wanti* a_BUSY a_USE aguan*_$ amane*__$ and__BROKEN anoch*_$ antoj* baila*_$ bumme*_$ con__novel* days_and esa esas every*__and flu_$ food_$ frio good__someo* good_im ha happy__DAY ice ill inter* its its_awful la_alegr* la_cara laund* like__feel locke* meet minut*_$ more muert* my_worst neigh* ocupa* oh__$ ok__in on__kids out__$ panic panic*_$ para_todos pollo quemo readi* relap*_$ rompi* sad__$ servi* socks stati* team termi* those tiene watch* windy with_ME_KIN y__NEW ~AWFUL_hair ~BIT_feel ~MOOD__NOT ~NONE_ya ~NOT...ANXIOUS ~NOT...BIT ~SAD_at ~SOSO_thank ~and__ANXIOUS ~both_short:LOW ~con_VERY_MOOD ~its__VERY ~me_LOW ~whole
-12: AGO__CALL BROKEN_# BROKEN__all DRUG__WANT HOPE_ME KILL__NOW ME_BROKEN_. ME_ME ME_USE_. ME___BODY WHO ^__siemp* ^_antes ^_can ^_dying ^_fell ^_fin ^_sitti* ^_took a_SICK acele* animo_$ bad__today barat* been_drink* bien__no camio* carbo* compr* conte*_ando crudo cryin*_all dice estab* feel_ME floor for_ME for__KIN frien* happy__$ hate__$ heada* how_about hoy_y im_glad is_feeli* jajaj*__$ kind__a la_puert* looks manej* my__# nada_$ para_siemp* pizza que_trist* side__ME so_bad torti* were ya__$ ~._GOOD_BORED ~GOOD_con ~HAND_hoy ~MOOD_luego ~VERY_tempr* ~but__AWFUL ~estoy__NOT ~is__GOOD
-13: #_the ._CALL ALMOST__AGO DAY_con HOSP KILL KIN__depre* ME___HURT NOT__TEXT STOP WHAT__CALL WHAT_asi ^__know ^_el ^_fui ^_none ^_ok ^_phone ^_the ^_tired a_$ a_OUT ahora basta*_$ bette*_REMOVE bien_feo buena* casa de_START de_STOP died_in down encon* fast fun goodn* hi hmm lee many me_pase nevan* next ooh piso por_todo quest* see still_USE this_weath* tome traff* viene* y_WHAT yard ~BETTER__me ~NOT_got ~SAD_el ~THINK_con ~de__SAD ~first:BIT ~first:NONE ~im_SHAME
-14: #_y ._ME_THREAT ._WHO DAY__a GO_all HURT HURT_ME IF_GO LIFE__OTHER LIFE__siemp* ME___PAST ME_glad ME_still ME_toca NOT__CALL SICK___BODY TEXT WANT__HOPE WHAT__LIFE WHAT_ando ^__andab* ^__mucho ^__una ^_he ^_pase and__feet ando_DRINK bien__todos bonit*__cielo bueno con_sueno de_USE didnt favor hable have hielo his home_$ homew* i_felt inyec* is la_mano made_me no_mucha* okay punto_$ rastr* rei_mucho serio* true walki*_$ well ~#__BIT ~._CRAVE ~ANGRY__me ~BETTER_de_MOOD ~GOOD_WORN_. ~NOT_ANXIOUS ~SAD...CALM ~THINK__el ~VERY_of ~dormi_GOOD ~haha_SOSO ~now_NOT ~thank_HAND
-15: ALMOST_NOW DAY_._ME ME__deale* MINUTES NOT__right NOT__sient* NOW__USE PAST_de ^_got ^_hace ^_haha ^_legs ^_lluev* ^_mi ^_shaki* al_LATER ando__OTHER are as__dog ayer_de basta bendi* bien__de candl* chica* choic* cowbo* de_KIN deale* del_# doc esta estos feliz__a fish hello hes i_haven* later like__# lo los malis* no__mucho no__ningu* oh one_my ropa same_$ se seria someo*_call step still_kicki* stron*__$ theyr* well__my withd* would ~ANXIOUS...HIGH ~ANXIOUS__going ~GOOD_AWFUL ~GOOD_at ~GOOD_o ~GOOD_with ~its_GREAT ~since__RESIST
-16: # AGO_NOW_ME BODY___REMOVE CALL__NOW HOPE__tranq* ME_despe* ME_dolid* PAST_andab* TEXT_it ^__fin ^__llovi* ^__nubla* ^_alto ^_pero ^_that a__NOT agua animo_NOT been__rough came_in decir*_$ en_$ equiv* estoy_SICK good_CALL good_TEXTS gradu* hungo* i__# i_like miss mood_same more_TEXTS ok__no planc* prayi* queda solit* sueno_$ telef* todo_OTHER tv we wife_is will y_veo ~#__ANGRY ~VERY_WORN_. ~like__SHAME ~slept_GOOD
-17: .__WHO AGO__BROKEN ME_to NOT_BODY_. NOW__# OTHER_pelic* USE_NOW ^_estuv* ^_fuimo* ^_why ^_yes bende*_DAY borin* cafe de_ME_KIN dia__un estoy_sola for_good hair__$ is_DAY meh_# mucha* puedo__de pues__OTHER schoo* ~ANXIOUS_of ~BIT...NOT ~GOOD__want ~LOW...NOT ~NOT_CALM ~RESIST_out ~SAD__on ~al_HIGH ~todo__NOT
-18: #hour AGO_NOW ME__MEANS NOW_STOP also and_bad as_hell compu* deja el__conte* im__bad lit me_dolid* nt ronca that ~._HIGH ~AWFUL_traff* ~CRAVE_mas ~day__RESIST ~was_VERY
-19: LATER___KIN UNTIL_OTHER_DAY WHAT__pero ^_is ^_think* a_WHAT animo_no busca* confu* entie*__ME estoy__OTHER feel_bette* hopin* mejor__ME nah on__floor power pride thats two y__falta y_tengo ~#__RESIST ~AWFUL___SAD ~GOOD__just ~NONE_mas ~NOT_LOW ~NOT_want
-20: #__bad ._HURT_ME CLINIC HURT_ME_. JAIL__OTHER KIN_YOU LATER_WHAT MEANS NOT_NOW NOT___TEXTS OTHER_cafe WHAT__esto ^_animo ^_hey ^_poqui* ^_start algun beans bleed* con_ME_KIN ese excit*_$ good_but guy hope knock* lol_# lonel*__could mas_DAYT matar mi_espos* mood_$ mothe* numer* safe water ~NOT___MOOD ~a_SHAME ~in__BORED ~it_SAD
-21: ._NOW_WHAT DAY_mas IF__OTHER OUT_mal THREAT__. ^_whats comid* de__ME feel_ok mood_ME showe*__and sus ya_$ ~WORN___GOOD ~a_SOSO
-22: DAY_es HOPE_NOT NOT_bien_NOT YOU ^_oiga ^_want bad__NOW but_mostl* chest few im_drivi* just__DRUG puso tan__NOT tele ~ANGRY...GOOD ~GOOD...NONE ~VERY...MOOD ~i__BORED
-23: BROKEN_por OTHER_parad* ^__vecin* ^__you ^_buena* ^_nice anda burne* de__alegr* gato graci*_por lol suici*_$ ~MOOD__se
-24: NOW_y OTHER_BODY_y ando_$ baja_$ con__jaja estar* hacer hands happy_birth* pero_bien sirve skip with_OTHER your ~CALM__aca
-25: NOW_esta SICK WHAT_esta WON_en achy animo__cambi* atrap*_$ cara_me como_ando demas* eleva* feel_real la_pelic* ni_mal pan takin* thank*__all va wow ~MOOD...STRONG
-26: TONGUE ^_and ^_feliz good_DAYT hate nice tiemb* todo_bien ~GOOD__thank* ~WORSE_than ~the_MOOD
-27: WHAT_trist* ^_subie* ahi__tres con_calma mal__y me__mejor poor pues_bien renta_pero
-28: LATER_the LIFE_tranq* ^_cryin* ^_sigo the__OUT ~CALM__#
-29: ^__weath* ^_jaja feliz_navid* is_ME_KIN movie piens*_en regre* tranq*__NOT ~its_VERY
-30: WHAT_conte* bien_cansa* dunno_$ luck sola sorry
-31: DAY_# GO_trist* STOP___LIFE bien_DRINK cool feel_weird felt__PAST ~my_WORSE
-32: ^_she alcoh* feliz_de mal_# no__hoy tranq*_no ~have__GOOD
-33: bajar* hahah*
-34: STOP_los igual_$ ~sient*__CALM
-35: ^_thats estan la_lavad* ojala pass_$
-36: ._WHAT_ME WHAT__media* ^_yeah blank sound* ~NOT...NOT...MOOD
-37: ^_but ^_relap* alone capaz_de ~BORED__GOOD
-38: k
-39: ~GOOD_and_AWFUL
-40: todo__dia
-41: lloro__OTHER ~me__CALM
-42: era es_todo
-43: ^_bueno ~SAD__but
-44: ^_well final_del ~._GOOD_STRONG
-46: conte*_de todo_norma*
-47: suici*
-48: ~GOOD_but_SAD
-50: de_ganas del_animo feliz_DAY llore_de ~ANGRY_de ~GREAT_but_NOT
""",
    "mood at least 1": """
24: ~feel_AWFUL
22: not
21: ~GOOD ~SOSO
20: ^__$ botto*_$
19: y
18: ~ANXIOUS ~GREAT
17: ~both:WORSE
16: a__$
15: HOPE__NOT
14: BUSY ~both
13: CALL NOW_NOT lost ~both_short:AWFUL
12: OTHER__. prett*
11: AGO TOOK ^_no mal peor_$ ~NOT
10: like un
9: NOT__CAN ~NONE_. ~both_short
8: ._NOW_NOT today ~SAD ~SHAME
7: .__LIFE ALMOST THREAT about ~BIT ~whole
6: ME__. OTHER ^_bad kind mejor this__$ ~.__VERY ~last:ANGRY
5: DAY_. NOT__ME feel_HOPE pero ~.__SAD ~VERY__. ~first:HOPE
4: ._WHAT DAY ^__i and awful con feel__$ low_$ up ~GOOD_.
3: bad sin__$ to ~._MOOD ~BETTER ~CALM ~alone:VERY
2: ._CAN ME_STOP OUT USE a but el__$ mi the tired ~AWFUL ~alone_short:SAD ~both:SAD
1: .__WHAT CAN ME__HOPE NOT__it TEXT__. ^__the de dia ~HIGH ~WORSE_day ~both:AWFUL ~first:BETTER ~last:GOOD
-1: DRINK___DRUG DRINK__las ME__BROKEN ME__it ME__much ME__todas START_viva al__tengo botto*_of el_infie* feel__dying impos*_$ just_BROKEN like_dying long_TIME mood_$ much navaj* no_aguan* para_nadie stop todas__DRUG tome_todas vida ~._LOW ~CRAVE_morir ~NOT...WORSE ~NOT_le ~alone_short:WORSE ~both:VERY ~estoy__LOW ~first:LOW ~last:AWFUL ~last:NONE
-2: BROKEN_. ME_WANT_DIE ME__and NOT_NOT NOT__. NOW ^__get and__HELP feel feel_WANT_BROKEN for_CAN is_black long_time me__todas muy__$ of of_ME pasti*__$ que que_sigo ya ~._AWFUL_AWFUL ~NOT...CRAVE...NOT ~al_LOW ~alone_short:AWFUL ~last:NOT ~una__NOT
-3: ._NOT .__HOPE BROKEN___BROKEN NOT ^_there a_waste la_navaj* mal_NOW sigo_$ vivir_$ ~ANGRY___VERY ~NONE ~both:BETTER
-4: GO ME___BROKEN NOT__this NOT_para ^_de es__$ ganas__desap* hate__so muy_mal of__$ para_WHAT peor this this_$ very ~CRAVE ~alone:BORED ~alone_short:VERY ~first:WORSE
-5: ._NOW .__OTHER .__STOP GO__. GO___KIN WHAT_sigo ^__ningu* ^_i black esper* horri*_$ no quier*_morir worst ~alone:NOT
-6: ME_DRINK_todas ME___HOPE NOW__para WANT__LIFE ^__my ^_peor de_ME_LIFE esper*__que it mysel*_so segui*_viva son_today
-7: KIN__. LATER_AGO MEANS__ME ME__LIFE NOW_DRUG YOU de_desap* el__herma*
-8: LIFE ^_muy botto*__the in__$ ~._VERY_AWFUL ~LOW_._NOT ~LOW__tengo ~first:AWFUL ~im_AWFUL
-9: LIFE_. OTHER___ME WANT_BROKEN ever_$ ~mysel*__VERY
-10: .__TEXT BODY_. ^__con ^__ive ^_cant hija horri*__$ to_live worst_$ ~ANGRY__so ~AWFUL...AWFUL...AWFUL ~CRAVE__desap* ~NOT__this
-11: DIE NOT_CAN STOP ^_me black_$ ever thats ~.__NONE ~SAD__of
-12: LIFE___ME NOT_aguan* ^__want ^_asi ^_estoy asi_de muert* ~VERY_AWFUL ~both_short:WORSE
-13: .__WANT ME_LIFE ^__es ^_hopel* ^_hoy acaba* dead desap* hate_ME hones*_$ more_$ pure__$ ~alone:NONE
-14: CAN__. DRUG__. ^__impos* aqui_ME as nada_$ very__$
-15: ALMOST__desap* KIN__PAST ME_NOT_been ^_the ~LOW ~VERY...AWFUL
-16: .__DRINK LATER__WHAT ^_worst asco no__nada
-17: NOT__worse STOP_ME destr* ~AWFUL__feel ~NOT...HAND ~alone_short:CRAVE
-18: KIN___DAYT NOT_# ^_hell mi_hija plann* ~first:NOT
-19: papa ~AWFUL_AWFUL_AWFUL
-20: BROKEN KIN___NOT ME_WANT ME_so dentr*_$ para__sigo quisi*_no
-21: ando_con hopel* nunca papa__$
-22: OTHER_infie* ^__feel en_OTHER how ~NOT_# ~both:HOPE ~quisi*_NOT
-23: BROKEN__just estad*
-25: ~WORSE
-27: pure there*
-31: ^_lowes* negro ~SAD_day
-33: ^_as segui* ~de_SAD
-34: OTHER__mas suici*
-36: estoy_cansa*
-42: patad*_$ veo
-44: livin lowes*
-49: botto*
-50: ^_doubl* for_both
""",
    "mood at least 2": """
46: crapp* lousy
44: feo
43: mal perdi*
37: prett* shitt*
33: ^__tengo gacho
32: malo
31: rough
29: muy_HOPE ~AWFUL__this
27: not sucks
24: ~first:BIT ~first:CALM
23: basta* ~HAND_.
22: ^__mucho bad ~NOT__AWFUL ~WORN_.
21: ^__broke* ~GREAT ~NOT_AWFUL
20: ^_deses* but far_from nothi*_$ ~GOOD_.
19: .__SICK DAY___WANT HOPE__and aint jaja kind lost mucha
18: best jefe jodid* ~BIT_. ~GOOD ~SOSO
17: #__PAST ahi frega* hoy_no tough ~me__SAD
16: HOPE___ME REMOVE_. TOOK_a ^_bad crap_$ ~ANGRY ~BETTER_. ~last:GOOD
15: ._YOU NOW__. ^__so buen compl* feel__and
14: NOW__OTHER OTHER___NOT ^_aqui ando__$ hangi* it__WANT pues ~BORED ~last:GREAT
13: animo__$ ayer i_drank mala_$ me_robar* mi_mama ~first:HAND
12: ME__a ^_cansa* aguit* bette* calls pero quede queja* sad ~AWFUL...NONE ~AWFUL__NOT ~GOOD...NOT ~first:HOPE
11: ._LIFE .__NOW ^__aint bad_NOW baja y__OTHER ~NOT__VERY ~alone:HOPE
10: ._NOT_BUSY WHAT_WHAT ^_broke ^_rough ando dont_feel en_OTHER mundo_$ muy_sola picke* trash_$ ~._HOPE ~._NONE ~HIGH ~MOOD ~MOOD_LOW ~NOT_me ~SAD__she ~alone:SHAME ~apart ~the_LOW
9: KIN___ME WANT__DRINK WANT_a ^__the ^__was feeli* haha low podri* than__$ today trapo ~._MOOD ~ANGRY_. ~AWFUL__NONE
8: BROKEN_. KIN_de ME__OTHER ME_sient*_HOPE ^_no broke* conmi*__$ going is llama* preoc* ~._ANXIOUS ~.__ANXIOUS
7: BODY_y DAYT_. OTHER_de WANT__and ^_a ^_got all_STOP as__$ down_$ feel now_$ pura sient*_HOPE sient*_mal to_ME to__NOW tonig*_$ up_$ y__$ ~._SOSO ~NOT_. ~first:BETTER ~last:ANXIOUS
6: DRINK___ME ME_AGO OTHER___OTHER USE WHAT_. ^__quier* ^__tan about bad_$ estoy_mal every*_$ feel__im graci* lol still the__feel todo_OTHER tres week why_$ ya_paso ~.__SOSO ~SAD_. ~SAD__. ~a_AWFUL ~last:CRAVE
5: ._STOP AGO___ME AGO__feel BROKEN_OTHER BUSY_NOT BUSY__. CALL_to HOPE__OTHER HURT_OTHER LIFE__. ME___PAST NOT__CALL PAST__. WHAT__ME ^__yeste* ^_on alone_$ bad__$ con feel_WANT_ME hoy landl* mi over tan_sola top ~BETTER ~NOT ~NOT__el ~SAD...LOW ~SOSO_. ~VERY...GOOD ~alone:GOOD ~both_short ~first:GREAT ~first:HIGH ~whole
4: ._HELP .__OUT AGAIN BUSY_. DAY DAY_. HOPE_NOT ME__con NOW_paso STOP_OTHER USE_. WHAT__. ^__insid* doing down este__$ far mal_DAY mal_dia nervo* rotte* tan__$ vez y ~ANXIOUS ~CALM_. ~a__MOOD ~alone:BIT ~alone_short:WORSE ~both_short:NONE ~de_MOOD ~last:CALM
3: ._OTHER GO__. ME_GO WHAT_OTHER YOU__. ^__i ^__mood ^__my ^_frega* ^_heart ^_mal all_over and animo_$ apart* de__$ dormi from guilt* gusto is__$ life__$ lo lost_the orgul* pero_NOT rent robar* sient* tomar trash ~NONE__. ~NOT_VERY ~NOT___SAD ~SAD ~SAD_today ~alone_short:BETTER ~alone_short:SAD ~both:CALM ~feel__LOW ~first:STRONG ~first:THINK ~last:SHAME ~que_NOT
2: #__# ._DAYT ALMOST BROKEN_the BUSY CAN__. DRINK_ME KIN ME__NOT ME__y ME_been NOT__. NOT__NOT NOT___DAY OTHER_LIFE_. TOOK_. WHAT_PAST ^__garba* ^_con bad_DAY bored by call con__KIN de__KIN depri*_$ desan* garba* getti* got home lleva_la lluev* low_$ mal__ME mal__a mejor mi_herma* nunca_$ of por_OTHER thoug*_$ tired tranq* trist*__NOT world wreck_$ ~.__SHAME ~.__VERY ~AWFUL...MOOD ~AWFUL_about ~AWFUL_por ~BETTER__. ~SAD_por ~alone:WORN ~alone_short ~alone_short:MOOD ~both:MOOD ~first:RESIST ~first:SOSO ~got__SAD
1: ._ALMOST DRINK ME_KIN_. NOT_se NUMBER OTHER_verda* OUT WANT_to_DRINK WHAT_YOU_fire WHAT__en ^_# ^_ando ^_feel ^_miser* ^_pues ^_tengo aburr* aqui back bad_day depre*__$ en__BODY feeli*_HOPE fire for its__bad la_luz la_verda* made no__$ on__$ pleas* que__fire sient*__sola sol sorry traba*_$ yo ~._GREAT ~MOOD__AWFUL ~NOT_estoy ~WEAK_. ~WORSE_. ~both ~both_short:ANXIOUS ~first:WORN
-1: ._WANT .__GO .__ME BROKEN_in CAN__a CAN__con HOME_LATER_del HURT ME__. ME_dijer*_WHAT ME_hubie* NOT_# NOT__MINUTES NOT___NOT NOT_more NOW__feel OTHER_diabl* OTHER_lluvi* STOP__BODY TEXT THREAT WANT_. WHAT_es YOU ^__pinch* ^__sient* ^__te ^_i ^_the a about__buy again_and amane*__el any asere bad__bad bangi* casa_despu* could*__any could__a cryin*__day day_$ dejar*_una del__$ del_hurac* depre*_about dia dia_$ diero*_las for__$ gutte* hubie* hurac* i_want impos*_$ in lonel*_$ loud mal__CALL me mismo muy__$ mysel* no_sirvo nombr* piso__$ puedo__con que__$ quedo_KIN tan__que this__since to_disap* up__$ ~.__AWFUL ~AWFUL_AWFUL_AWFUL ~AWFUL__llame* ~CRAVE...AWFUL ~THINK_de ~VERY...VERY...AWFUL ~VERY_LOW ~both:HAND ~both:SAD ~both:VERY ~both_short:LOW
-2: ._NOT ._NOW .__NOT DAYT_feel DRINK_. GO_a HELP_. HOPE__ME HOPE__WHAT HOPE___KIN KIN_. LIFE_. ME_STOP_una ME___OTHER NOT__in NOT_hay NOW___WHAT REMOVE_the TOOK WHAT___MINUTES ^__impos* ^__un ^__up ^_awful ^_muy ^_pesim* about_court and_NOT botel* burie*_ME casa day_of despu* diabl* dijer* grand* herma* in__basem* la_madre la_patad* los mal__verda* mas mi__$ ni no_hay out peor_DAY peric* por__suelo* quedo_grand* telev* this__AGO to took_my un__$ va ~ANGRY_mysel* ~MOOD__NOT ~MOOD_ever ~NOT___NONE ~NOT__la ~NOT_hay ~NOT_more ~alone:NOT ~alone_short:LOW ~both:BETTER ~first:VERY ~last:LOW ~last:MOOD ~like_AWFUL ~quedo_STRONG
-3: ._ME ._SICK BODY DAY_in HOPE_. IF_ME_hubie* LIFE___ME ME__PAST ME___GO ME___KIN ME___OUT ME_cayo_OTHER NOW_bien OTHER OTHER__por STOP WHAT__culo ^__$ ^__real ^_cant ^_de ^_estoy broke_in de__patad* door_with en esto feel_terri* feeli*__$ fue heart*_$ i insid* is__bangi* la_lluvi* para para_ME passe*_$ perdi tan_mal toda__noche una used__feel was__$ would ~._SAD ~AWFUL_. ~NOT...NONE ~SAD___NOT ~SAD__la ~SHAME_. ~WORN__AWFUL ~first:NOT ~quisi*_NOT ~real_LOW
-4: ._CALL ._WHAT .__BROKEN DAYT GO__DAY ME_. ME_WANT NOT_TEXT NOT__CAN PAST___WANT REMOVE___ME ^__como ^__una ^_drank ^_sin brode* calle* con__vida de_verda* el_diabl* encoj*_con fuert* get__$ insid*_$ it__$ jodio like low_as mal_$ mood_$ my__$ piece* piece*_$ por__piso scare* sient*__OTHER the the__$ todo__$ todo_y very ya_$ ~._AWFUL ~.__ANGRY ~AWFUL__. ~AWFUL__AWFUL ~AWFUL__GOOD ~AWFUL__the ~AWFUL_today ~LOW ~NOT...NOT ~NOT___VERY ~NOT__at ~NOT__sopor* ~SAD__SAD ~SAD__the ~WORSE ~en_NONE
-5: #__me ._DAY ._NOT_ME ._NOW_GO DAY_of DRINK_PAST HOPE ME_KIN_se ME_LIFE_. NOT NOT__worse NOW__NOT STOP__todo TOOK__. WANT__. ^__low ^__nabo ^__peor ^_dark ^_super animo_de bangi*__the burie*_ME_KIN cant cayo_el culo de_desap* do dos__OTHER even every*_down get hate_ME here hopel*_$ humil* miser*_and mismo_$ nadie_me no__sopor* outsi*_bangi* paro_de pint plast* the_basem* today_im todo trist*__mi ya yeste*_was ~._VERY_AWFUL ~.__LOW ~AWFUL...NOT ~AWFUL__i ~CRAVE__desap* ~SHAME__SAD ~de__NOT ~first:SHAME ~this_AWFUL ~ya_NOT
-6: ._THREAT .__HOPE .__YOU ALMOST_# BODY_HURT DRUG ME___BODY ME___LIFE ME__is ME__up NOT__mas STOP__. ^__brode* ^__doy ^__en ^__mal ^__mate ^_peor ^_por a_ser absol* del_caraj* end fe mal_NOW mood_ever much quisi* real__NOW so_low they todo_$ trash_and vida_$ ~GOOD_AWFUL ~LOW_que ~NOT___WORSE ~SAD_todo ~VERY_AWFUL_. ~alone_short:AWFUL ~con__SHAME ~first:NONE
-7: HURT__. KIN__the ME___DRINK NOT__BODY OTHER_patad* ^__animo ^__de ^_burie* ^_drown* ^_horri* ^_me a_wall basem*_$ dos__el en__hoyo good_at ive just llame*_$ llore_toda mal_mal nada_$ no real so__$ used witho*_me ~GOOD_SAD_. ~NOT__this ~WORSE_dia ~alone:NONE ~both:STRONG ~both:WORN ~both_short:AWFUL ~both_short:MOOD ~first:AWFUL
-8: .__KIN CAN_CALL HOPE_._ME HOPE__HOPE ME_quedo NOT_valgo NOW_NOT_YOU OTHER_alma OUT__ME SICK_and WANT__NOT WHAT__y ^_bien ^_so all could* dijer*_WHAT doy en_cande* estoy_deses* le mysel*__$ peor_dia vacio veo vuelt* worth*_$ ~._HAND ~.__MOOD ~AWFUL_y ~LOW_. ~MOOD___LOW ~VERY__MOOD ~alone:ANXIOUS ~alone_short:NONE ~both:BIT ~last:AWFUL ~so_LOW
-9: ._ME_NOT IF_ME ME__every* ME__una ME_jefa ME_lleva_OTHER NOT_ME_WANT OTHER_frega* OTHER_madre WANT__disap* WHAT___OTHER ^__feel ^_sola and_all bien casi_# depri*__OTHER encoj*__OTHER hate_mysel* hell look mal__$ me_$ que_nada sin_esper* terri*_$ ~NOT...LOW ~NOT_tengo ~alone_short:GOOD ~both_short:WORSE ~last:HOPE ~que_NONE
-10: ._USE BROKEN_NOW HOPE_y LIFE ME_OTHER NOT_._NOT NOT__to STOP_. WHAT__con ^_as burie*__KIN el_dia livin mano_$ mas__OTHER my_ex no_more odio respi* so_depre* spent super__$ tengo__$ trist*_$ vivir word ~SAD_._VERY ~VERY...AWFUL ~VERY__de ~both:SHAME ~da_SOSO ~so_AWFUL
-11: HURT__OTHER ME___NOW NOT___CALL NOT___LIFE NOW__se asco feel_HOPE fever_# hecha madre muert* papa patad*_$ pies_$ tambi* ~AWFUL__con ~VERY_AWFUL ~la_SAD ~una_AWFUL
-12: .__STOP BUSY__NOT KILL KIN__even ME___BROKEN NOT_WHAT NOW___ME ^_hecha ^_l a_pint como__culo de__OTHER drown* ganas__desap* nadie no_tengo para_WHAT para_nada passe* peor__$ stop toall* valie* y__ME ~._NOT_GOOD ~ANXIOUS_que ~NOT_consu* ~de_ANXIOUS ~every*_SAD ~last:WORSE ~like__SHAME ~un_AWFUL
-13: HOPE__CAN ME___JAIL WHAT_un a_DAY can chill* dentr*_$ hate__$ helps la_depre miser* mom parti*_en quier* sient*__basur* super_mal tome use_so ~#_MOOD ~NONE_NOT ~NOT_even ~SAD__of ~SAD_y ~SHAME...NOT ~WORSE...NOT ~a_WORSE
-14: TEXT_. ^__depre ^_en ^_messe* ^_mood absol*__$ at__$ bien_mal es__$ hay__$ hoy__$ mal_pero roto words_$ ~.__NONE
-15: NOT__OUT NOT_tengo NOW_NOT_se ^__madre asi_de con__coraz* cravi* desap* en_vida esper* hones*_$ llora* mal_no mi_jefa nunca toque ~both_short:SHAME ~just_SAD
-16: ._WON GO__DRINK KIN__todo ME_NOT NOT__this ^_ahuev* da_igual de__ching* depre estoy_cansa* gets_$ hecho me_quedo negro_$ puedo real_bad terri* want__disap* ~AWFUL_de ~SAD__este ~VERY...VERY
-17: ._NOT_CAN ME_odio OTHER_peor WANT_DIE ^_depre* ^_very a_real estoy_HOPE para__sigo peor quisi*_no the_HOPE the_point worth* ~NOT_RESIST ~NOT_la ~alone:BORED ~and_SHAME ~hoy_GOOD
-18: HOPE_para ^__is ^__total ^_fatal asi_me depre__$ el_alma failu* feel__the hoyo keep lleva_OTHER noche__mi patad* real_low ~._GOOD_VERY ~AWFUL ~NOT_que
-19: ALMOST__desap* HOPE___NOT NOT_LIFE NOT__sopor* WHAT__cuent* WHAT_sigo ^_animo ^_worst hopel* malis* me__igual mierd* toall*_$ ~AWFUL__BIT
-20: BROKEN NOW_DRUG depre* depri* im__lonel* point* ~NOT...NOT...NOT ~VERY_SAD
-21: MEANS ME__paso OTHER__mas awful de__hijo empty l tears_$ terro* ~NOT__mas
-22: DAYT_ME ME__HURT NOT_YOU ^_despi* ^_perdi ^_store ^_terri* bien_jodid* cryin* fatal sient*_de velor*
-23: NOT_HELP i__dead me_dejo me_muero sopor* this_$ y__GO ~so_SAD
-24: THREAT___ME WHAT_NOT_. ^_lowes* cares de_trist* is_NOT left__ME me_odio negro segui* was_bad ~AWFUL...THINK
-25: ^_quebr* basem* heart_hurts mal__mal never soy__HOPE ~AWFUL_todo ~LOW...MOOD
-26: bano_con cryin*__DAY cryin*__ME muy_mal pozo
-27: JAIL__NOT ^_doubl* recai
-28: ^__ever dark sin_consu* ~LOW_as
-29: DIE cayo_OTHER la_frega* ~BORED_and
-30: ^_llora*
-31: NOT_be WANT___AGO hit_a not_good to_KILL
-32: ^_inser* every*__REMOVE horri* ~NOT_# ~NOT_HOPE
-33: ^_won lowes* ~por__LOW
-34: ._ME_HOPE
-35: despi*__$ pesim* ~ataqu*__ANXIOUS
-36: ^_falli* derro* shatt*
-37: pedaz*
-38: yrs__and ~SHAME_to
-39: ^_del botto*
-40: DRUG_._NOW ^_heart* for_both safe ~en__LOW
-41: asque* hell_$ worst
-42: rota
-43: ^_lleva*
-44: ^_uno
-46: basur*
-50: TEXT__y ^_crush* atrop* destr* hate lower the_toile* verga ~SAD__whole
""",
    "mood at least 4": """
50: ~NONE_AWFUL ~NOT_AWFUL
49: ~SAD_NOT_.
47: ~NOT...ANGRY
42: smili* ~NOT__AWFUL
40: ~NOT___AWFUL
39: ._LATER stron* ~NOT...AWFUL ~NOT_SAD ~of_ANGRY
38: NOT_compl* cansa* feet
37: ^_restl* asi_asi buen nieto* ~BETTER
36: ^_homes*
35: lo
34: OTHER_BODY_en
32: WHAT_WHAT_ME ^_leani* best graci* gusto ~._HOPE ~GOOD...MOOD ~NOT...STRONG
31: aburr* queja shoul* ~un_BIT
30: ^_inqui* moody nervi*__OTHER sunny ~SAD_NONE ~SOSO
29: alegr* ~kind__ANGRY
28: rico verda*__$ ~._HIGH ~LOW__SAD ~WORN__# ~first:CALM
27: energ* jevi rio salie* ~._AWFUL_NOT ~GOOD ~el__NOT ~this_GOOD ~todo_GOOD
26: bajo hangi*__$ ~AWFUL_NOT
25: bien_y chopp* fuert* happi* que__hijo
24: el__ando nervo* tiran* top ~GREAT
23: MINUTES__ME STOP_the ^__manan* ^__ol ^__sleep agust* de_lujo there ~NOT...SAD
22: a__bucks ando_nervi* half joy mitad ~.__SOSO ~NOT...GOOD...NOT ~SAD...CALM
21: KILL__. ME__worse ^__but felic* first fui lindo me_down sient*__hoy
20: bored_$ gps made media* muert*_$ so_$ tranq* ~BIT_SAD_. ~from_AWFUL
19: KIN__NOT ^__so ^_baila* baila* el_agua intra* laugh* littl*__$ norma* pero radia* tickl* tired_$ ~._NONE ~BIT__por ~MOOD...HIGH ~SAD_GOOD
18: BROKEN__OTHER NOT__WANT WANT__NEW ^_disap* ^_rough blah_$ night__$ queja* suave weird ~GOOD__AWFUL ~NOT_as
17: ._CAN AGAIN_. and_too clean flat kind milli*_bucks ~BETTER...SAD ~NOT__quejo
16: NOT__trist* ^_fore along baja chin grump* mas mi_$ or__$ paso ~GOOD...GOOD ~NOT__SAD ~SAD___NOT ~VERY...GOOD ~alone:BIT ~been_WORSE ~me__LOW
15: .__AWAY YOU__. ^__need ^_bette* alrig* cuand* from hoy_me kind_of maciz* me_today orgul* pelos rara tanto un_chin ~._GREAT ~CALM_. ~NOT...ANXIOUS ~NOT_LOW ~que_NOT
14: ^_livin a__madre beat but compl* fixed for_ME good__bad jaja jaja_$ limpi* me__fuert* me_llama recie* rey tampo*_para tired want__use ~ANXIOUS...LOW ~HIGH ~MOOD...GOOD ~MOOD__up ~first:HAND ~first:HOPE ~yo_GOOD
13: #_de NOT__NOT NOT__USE NOT_bad NOT_tan WHAT_NEW ^__puse ^_ahi ^_al ^_yo blah canta* comer*_el dar down__$ feel__good id landi*_$ pocke* reir sola the_KIN ~._BIT ~.__BIT ~.__CALM ~NOT...VERY ~NOT_para ~sient*_VERY_AWFUL
12: #__$ CAN_queja* DIE_. ME_CALL ME__flojo NOT_para WRONG_. ^_# ^__medio ^__pelin ^__vos ^_on ^_up a_# ate de_DRINK down__down getti*__$ glori* gozo new rei siste*_$ strai* super tan trist*_nada vergo* ~ANXIOUS__los ~AWFUL_con ~VERY...BETTER ~a_BIT ~estoy_GOOD ~first:SOSO ~im_GOOD
11: #_y BUSY__. NOT__bad NOT_mal NOW__sient* ahi bored de__marid* decai*_$ enter*_$ fino gozan* happy hijo_de hizo leani* littl* los marte* ninos not_as perce* por_fuera pues quejo ~BIT_LOW ~CALM ~NOT_ANGRY ~SAD__i ~alone:SOSO ~both_short:BIT ~estoy_ANXIOUS ~feel__GOOD
10: DRINK_STOP DRINK_STOP_it HOME_. NOT__ME OTHER_mismo ^__mejor ^_dos ^_esta aqui bored_OUT brega* chequ* conte* de_fiest* dmv down_$ echan* for is__$ it_bad landi* lol_$ los_KIN no__trist* no_ando o puedo_queja* regul* reina super_$ trist*__la vacil* ya ~._GOOD ~.__BORED ~HOPE ~NOT__to ~NOT_noved* ~NOT_too ~SAD__my ~VERY__como ~con_MOOD ~feel_GOOD
9: #__y .__HOME .__LIFE AGO_. ME__HOPE ME__but START WANT_a WRONG ^__chist* ^__day ^__more ^_he ^_im cafe crank* deses* disap*_$ hangi*_in juez of__NOW poco_desan* prend* shaky sol tv ~ANGRY_. ~BIT...ANXIOUS ~GREAT...NOT ~NOT...BORED ~SAD___STRONG ~STRONG_to ~VERY__me ~WEAK_. ~i_NOT
8: ._DAYT .__DRINK .__KIN .__OUT AWAY_NOW ME_guess ME_was NOT_OUT_. NOT_as OTHER_lucha OUT_del WHAT__estoy ^__ahi ^_jodid* ^_just ^_tryin* al anima*__OTHER are bette*_than brega calid* capaz chisp* de__DRINK fe hijo inqui* lujo miss_ME pero_enter* pilas restl* sabro* se__$ so trist*_NOT up__down vez_$ y_NOT ~._NOT_THINK ~._RESIST ~._VERY_GOOD ~GOOD_and ~NOT...VERY...AWFUL ~NOT__acuer* ~NOT__que ~NOT__shabb* ~NOT__the ~both:SOSO ~last:RESIST ~last:SOSO
7: ._BUSY ._NEW ._WRONG .__JAIL DAY_. LATER_mal ME___ME OTHER_DRUG UNTIL___OTHER WANT__AGAIN WHAT__. WHAT__es ^_sleep* ^_vacil* ahi_la como como__$ con_animo con_fe hour its_$ la_llevo libre mucho__$ need not__worst now_$ once pelic* prime*_vez pura_LIFE right still toda vicio_$ victo* ~GOOD_. ~SAD__se ~con__MOOD ~first:GREAT ~last:GOOD ~so__ANGRY ~up__SAD
6: .__YOU GO_. GO__. ME_KIN_. ME__AGAIN ME__ME NOT___KIN NOT_mas NOT_to OTHER_agua TOOK_ME WANT_ME_AGAIN WHAT__DAY ^__be ^__it ^__no ^__todo ^_perso* ^_todo ando_en ansio*_y baby bien_aunqu* cansa*__$ could_be cravi*__$ doubl* down_in el_animo en_orden full i it_$ la nuevo prett*_good rolli* same_ol soft sola_$ sonri* stick* sunsh* toda_la todo_en toler* traba* trist*__no with_ME_KIN ~._NOT_SAD ~.__GOOD ~ANXIOUS__LOW ~GOOD___AWFUL ~HIGH_y ~LOW__. ~alone:WEAK ~feeli*_ANXIOUS ~last:GREAT
5: AGO__NOT BODY__full CAN CAN_. CLINIC LIFE ME__came NOT___DRINK NOT__worst NOT_quepo NOW_es OTHER___ME ^__# ^__as ^__poqui* ^_gozan* ^_never ^_same ^_vergo* adent* al__$ alelu* all__the almos* and__all ando__un anima* arrib* asi_$ at_ME ayer bajon bien_$ but__$ cabe de__$ de__WHAT dio dragg* feeli*_mysel* fijes* final* hoy like__again my__came ne ni__$ one otra__$ parej*_$ perdi*__el quede siste* week_$ with ~._THINK ~BIT...ANGRY ~BIT_ANXIOUS ~MOOD__y ~NOT_VERY ~NOT_want ~STRONG_day ~WORN__. ~both:NOT ~both:THINK ~con_WORN ~felt__GOOD ~first:HIGH ~first:RESIST ~it_AWFUL
4: ._PAST .__START ALMOST__. DAY__. DRINK__it ME__are NEW_. NOW__every* NOW_amane* OTHER_BUSY REMOVE REMOVE__. WON ^__about ^__away ^__como ^_a ^_divin* ^_doing ^_got ^_nervi* ^_ni ^_no and_NOT aroun* bebe bien__LATER bien__NOT bonit* canal conte*_$ feeli*_ME flat_$ frog__$ good__$ hice__con livia* lleno medio* mejor_$ miss_my nervi* not__$ out_$ pleno resig* se senti* siemp* thoug*_$ un__desan* way ~.__MOOD ~ANGRY_but ~BETTER__. ~BETTER__ayer ~GREAT_. ~NONE_. ~RESIST_smoki* ~VERY_BETTER ~a_GOOD ~both:AWFUL ~but_SAD ~de_GOOD ~ya__VERY
3: ._HOPE ._ME_GO ._NOW_IF ._OUT BROKEN_and BUSY DRINK__ME KIN_STOP ME___NUMBER ME__a ME__been ME_feeli* MINUTES_. NEW NOT_ME_acuer* NOT_ME_quejo NOT__shabb* NOT_exact* NOW__mas OTHER_llevo PAST_. REMOVE_. TOOK_a WANT_# ^__bad ^__del ^__news ^__que ^_ate ^_en ^_still a__$ away_today bajo__$ coffe* escap*_$ feeli*_stron* feo_$ fiest* for_$ good habla*_$ in__DAY la_lucha la_vida madre manan* me__tan mood__of nervi*__$ of_SICK peor_$ pero_tampo* renta_$ say sient* sit tan__como the this_traff* trist*__$ with__broth* ~BIT_of ~MOOD__# ~VERY_. ~WORN_. ~alone:GOOD ~alone_short:WEAK ~both:BORED ~both_short:WORN ~first:GOOD ~first:WEAK ~me_SAD ~y_LOW
2: ._BROKEN ._WHAT_AGO .__DAY .__GO .__ME ALMOST BUSY_. HOPE_. LATER__. ME_CALL_. ME__fuert* ME__it ME__on ME_dio NOT__the NOT_fu NOT_noved* NOT_sad OTHER__de OTHER__en OTHER_animo STOP_de TOOK_. ^__to ^__traff* ^__voy ^_aca ^_dia ^_lo ^_moods ^_un about_JAIL_DAY ahi_OTHER and_$ and__about animo_y as_ME been_worse bien_de clima colea* comer* de_OUT de__hoy dia__$ en_OTHER exact* feel__a felt__good fijat* for_once frog hice huevo kind__SICK las_nubes lovin* makin*_it mal__NOW muy__NOW ok por__$ sin_noved* sir_$ song start sueno traff*__KILL traff*_is un_pelin una went y__$ you__$ ~._MOOD ~.__HAND ~.__STRONG ~ANXIOUS__tengo ~ANXIOUS_for ~BIT_ANGRY ~BORED_out ~NOT...NOT...SOSO ~NOT_ANXIOUS ~NOT_AWFUL_. ~NOT__NOT ~NOT_me ~NOT_the_WORSE ~SOSO_. ~alone:HIGH ~both_short:BETTER ~both_short:CALM ~both_short:GREAT ~first:NOT ~first:VERY ~las_HIGH ~last:NOT ~last:VERY ~my_HAND
1: #_DAY ._ALMOST ._REMOVE .__OTHER ALMOST_. ALMOST___OTHER BODY_. CALL__. CLINIC__ME DAYT HOME__. HOPE__and KILL__so KILL_in KIN__ME ME__WANT ME__por ME__un NOT__quejo NOW__WHAT NOW_estoy OTHER___NOW OTHER__con STOP_. TEXT_ME WANT__. WHAT_OTHER ^__pero ^__pues ^__tired ^_aqui ^_con ^_id ^_sx about_the alto and ando_como but_good comer*_OTHER comin* crapp* cuatr* de_animo de_comer* dia_$ doing__$ dolid*_OTHER dolid*_la el_clima falta feliz_$ flojo_$ great_$ guind* i_guess ill__$ ill_live in__$ level_$ luz me_diero* muchi* nervo*_$ no__quejo of__today on__$ parej* pelin pie pila pura_vida quepo serio so__$ suave* today todo__orden traff*__killi* una_chimb* vida__$ wanti*__bad ya__$ ~BIT__SAD ~GOOD__NOT ~GOOD__SAD ~GOOD_de ~GOOD_pero ~GREAT_y ~MOOD__a ~NOT ~NOT_exact* ~NOT_quepo ~SAD_BIT ~SAD_anymo* ~SAD_pero ~VERY...MOOD ~WORN__GOOD ~WORN_live ~WORSE_. ~alone:LOW ~alone:SAD ~alone:VERY ~alone_short ~apart ~both:CALM ~both:GOOD ~both:MOOD ~both_short:RESIST ~im_SOSO ~last:MOOD
-1: ._AGAIN ._KIN ._STOP ._THREAT .__NOW AGO__ME DAYT__. DRINK_NOT DRINK___PAST DRUG IF__hubie* ME_LIFE ME__todo NOT__NOW NOT__hallo NOT__levan* NOT__much NOT_es NOT_hay OTHER__NOW OTHER_lona SICK_. ^__not ^_day ^_low ^_medio ^_troub* ^_weary a a_lie about_JAIL algui* ando_bien apest*_$ aqui_en at_work batal* brill*_$ cama cooke*_today cuant*_$ de_ME decir* dia_de digam* disgu*__ME drown* en__BODY end feel__$ fuert*_$ ganas_de gasol* herma* invis* it_NOW landl* like__$ lona low luna me__todo medio__$ menos molid*__la mood_NOT muy_bien nada__$ nervi*_$ not__best not_feeli* of_ME on_ME otra_vez over overw* preoc* recai rent sient*__y sin the_DRUG to__$ today_but todo ~ANXIOUS...ANXIOUS ~ANXIOUS_and ~CRAVE_de ~MOOD...AWFUL ~MOOD_. ~NOT__levan* ~NOT_es ~NOT_hay ~RESIST_with ~STRONG__. ~VERY...NOT ~VERY__que ~alone:CRAVE ~alone:HAND ~alone:STRONG ~alone_short:ANXIOUS ~and_WORN ~both_short:BORED ~both_short:NOT ~both_short:VERY ~estoy_WORN ~first:AWFUL ~first:LOW ~had_BETTER ~last:BETTER ~last:SAD ~like_AWFUL ~los_ANXIOUS ~por_NOT
-2: ._NOT ._NOW_GO ._UNTIL ._UNTIL_OTHER .__AGAIN DAY__ME DAY__y DAY_y GO___DRINK GO_un ME__OTHER ME_hubie* ME_sient*_WHAT NOT_# NOT_HOPE NOT___NOT NOT_feeli* NOT_veo NOW__. OTHER OTHER_# TEXT_a WHAT_NOT_ME ^__just ^__raini* ^__up ^_crush* ^_i ^_la ^_lower ^_overw* ^_que ^_sin ^_stres* ^_uy a_BROKEN about__$ acaba* again ahi_voy animo_NOT bette*_DAY bien__de botel* cielo_$ con con__suegr* de__herma* del__$ down_today esper* feeli*__of fue gris_$ it izqui*_$ la_migra less__a llora*_$ mano meh migra mood__$ nada night_$ no__hallo no_veo nt_good of_DAY old passe* pero_sobri* por__WHAT so_good sober terri* the_other this today_$ todo_el too_great un_dia voy was with_mysel* worst y__KIN ~._CRAVE ~.__ANXIOUS ~ANXIOUS ~BIT__today ~BORED_. ~GOOD__. ~NOT___WORSE ~SAD_i ~SOSO_is ~VERY...LOW ~alone_short:ANGRY ~both:WORSE ~first:STRONG ~pero_GOOD ~y_WORN
-3: ._ME_NOT .__CAN AGO ALMOST_en BODY__. GO ME_BUSY_NOW ME__invis* NOT_CAN NOT__. NOT___LIFE OTHER_patad* TEXT TOOK_OTHER ^__$ ^__nabo ^__of ^_cada ^_over ando__de animo__$ anxio*_$ bien day dentr*_$ depre* el__$ en feel go he__$ horri* hot kind__wanti* lanzo_de las le malo manan*_$ mi__$ mysel*_$ on out__$ pena pero_ahi que_digam* real sabe some storm* toall*_$ todo__me tomar took truck ~._BETTER ~._MOOD_LOW ~.__VERY ~AWFUL__. ~BORED__. ~MOOD ~NOT__best ~NOT_feeli* ~VERY...WORSE ~VERY__. ~a__MOOD ~and_SAD ~both:VERY ~both:WEAK ~como__NOT ~me__AWFUL ~por_LOW ~si__VERY
-4: #_DRINK ._NOW_NOT AGAIN HOPE___NOW HOPE_a HURT IF_. JAIL__. ME_HURT ME_KIN_in ME___KILL ME__to NOW___NOT OTHER_DAY OTHER__por STOP_it TEXT__. USE_OTHER WANT WHAT_digam* ^__some ^__the ^__y ^_depri* ^_drown* ^_had ^_maluc* ^_panic* ^_tengo agota* ando angus* bien_no cande* de de_OTHER desga*_$ es_$ es_bueno every feeli*_kind for_both humor is_HOPE just just_dandy llora* me me_hubie* nervi*__punta ni nosta*_$ not__too of_ME_KIN parce pesa si__hubie* sient*_bien the__came toall* todos troub* turno_$ vacio weary y_$ ~.__SAD ~AWFUL_. ~AWFUL__NOT ~MOOD_BETTER ~NOT_it ~NOT_puedo ~NOT_veo ~alone_short:WORN ~first:BIT ~im_AWFUL ~last:CRAVE ~por__LOW ~was_AWFUL
-5: ._ME ._WANT .__BROKEN .__BUSY BUSY__GO DRUG___ME ME_WANT ME___NOT NOT_YOU NOT__OUT OTHER_CALL OTHER_DAYT STOP__. STOP__NOW THREAT_. ^__bit ^__feel ^__me ^_ay ^_choqu* ^_dark ^_el ^_not ^_storm* a_DRINK and_thats anda bajit*_de cansa*_de con_pena de__todo de__vida desga* disgu* drank fanta* hay hoy_$ i_cant im__today la__$ mal__$ me__raro mood_to ok_is on_by pero__ME pocas por_OTHER_WHAT quier* sale senta* shook throu*_a too_good trist* uno well what worri* ~._LOW_MOOD ~.__NONE ~ANXIOUS__ANXIOUS ~AWFUL...AWFUL ~BETTER_que ~GOOD_AWFUL ~GOOD___NOT ~GOOD__me ~MOOD...SAD ~SAD___BIT ~SAD_but ~SAD_que ~WORN ~both:WORN ~both_short:AWFUL ~both_short:STRONG ~first:SAD ~y__AWFUL ~y__NOT
-6: ALMOST__TEXT CALL_con HOPE__ME MEANS ME__KIN ME_sient*_HOPE NEW_DAY NOW_NOT NOW___WHAT NOW_todo ^__quier* ^__want ^_anxio* ^_lowes* ^_me ^_solo a__down ando__$ claro desin*_$ digam*_$ el_# esos__$ haha in its__today medio menos_$ mi_mama no_puedo paper* pues_no pull shot_$ solo suert* thats__it the__$ this__$ to trick* ugly y_yo ~._ANXIOUS ~.__WORSE ~ANXIOUS_que ~BIT___VERY ~CRAVE...NOT ~NOT_SOSO_. ~RESIST__my ~SAD__con ~alone_short:NONE ~alone_short:RESIST ~both_short:LOW ~first:BORED ~la_SAD
-7: #_AGO #_and #_porci* .__PERSON ALMOST_de DRINK KIN ME_KIN_NOT ME__se NOT NOT__y NOT_doing NOW_ME OTHER_BODY ^__all ^_estoy ^_hecha ^_tumba* atrav* bit blast could__a crumm* de_malas desde desin* el_dia entus* ever every*__ME igual_$ is just__ME lanzo my__$ no_hay poqui*_$ punta roomm* rota says sient*__OTHER sobri* sufri* trick*_REMOVE trist*_$ un__trist* want_to y__animo ~MOOD...BETTER ~SAD_. ~SAD__. ~STRONG ~alone_short:GOOD ~ando_GOOD_SAD ~both:LOW ~last:WORSE
-8: .__BODY .__HOPE HOPE_of NOT___NOW OTHER_DAY_y OTHER_del STOP__ME TIME USE__. WHAT ^__down ^__la ^_acaba* ^_batal* ^_despe* agobi* ahori* animo_$ asi_WHAT at ay burde* chill*_$ its lowes* nada_bien paran* poco__$ por sad stuff__$ to__all under_the up__ME viejo_$ ~._BORED ~NOT_# ~NOT_GOOD ~NOT_GOOD_. ~NOT__y ~both_short:SAD ~first:WORN
-9: JAIL ME___STOP NOT__best NOT__worse YOU ^_amane* ^_animo ^_bien ando_$ asque* cayo_el con_OTHER crudo cuant* da feel_like genio good__no hoy__$ im_down in_ME jose malas nada_$ perdi quita_la revue* sient*_HOPE slept start* stres* the_wrong un__$ vi wet with__$ ~.__LOW ~LOW...MOOD ~NOT__GOOD ~NOT_doing ~nt_GOOD ~y_SAD
-10: AGO_the IF_ME_hubie* ME_cayo_OTHER NOT_MINUTES NOT__mas OTHER__esta ^_nada ahi__medio all__up been cant consu* derro* es esto estre* feel_WANT felt__bad good_$ hate in_$ muy__$ pesad* sigo sour trash verga weeks_$ ~HAND__a ~NOT...SOSO ~alone_short:MOOD ~alone_short:SAD
-11: .__REMOVE NOT_BUSY NOT_happy ^__con ^__off ^__real ^_fed ^_like ^_won ^_y about_my and_contr* anxio* bien__NOW bus dont far__good i_neede* lot nobod* nt__$ para pesim* pues_$ segui* tomo_$ ~._VERY_AWFUL ~.__ANGRY ~GOOD_SAD ~MOOD...MOOD ~MOOD__de ~NOT___GOOD ~NOT__mas ~SAD__mas ~VERY_probl* ~feeli*_SAD
-12: HOPE_NOW NOW_de NUMBER_. WHAT___ME and_# con_ME_KIN cosa_$ del en_paz encim*_$ every* honey hurti* los_nervi* mejor__BROKEN odio por__corte que_nada the_NEW too_$ too_and traig* very ~#_MOOD ~BETTER__a ~BIT...VERY ~BIT_MOOD ~LOW___BIT ~NOT___NONE ~SOSO__AWFUL ~VERY...ANXIOUS ~alone:THINK ~last:LOW
-13: DRINK__. GO_en KIN__todo NOT_TEXT OTHER__AGAIN WANT__NOT ^_del ^_going aint__$ anniv* asham* best_$ cogie* doy hurts_$ no que_dia sick tambi* tiene un_ching* ~._HAND ~.__AWFUL ~ANGRY ~GOOD__por ~LOW_today ~NOT...GREAT ~but__GREAT ~im_WORN ~last:ANGRY ~so_GREAT
-14: #__mas ME_NOT NOT_it ^_lleva* ^_menos conte*__no disgu*_with feeli*_too heart* junto lleva panic* perro* talk trona* ~._SAD ~SAD_y ~a_AWFUL ~con__HAND ~last:AWFUL
-15: ME__BROKEN NOT___CAN THREAT USE WHAT_para ^__bette* ^_entus* ^_las ^_uno animo_bajo bajad*_$ cara__$ crush* dific* encab* for__$ going la_lona otra pinch* pulga* sh tengo the_WRONG they tomar__$ vale ~MOOD_de ~SAD ~WORN...ANGRY ~far__GOOD ~felt__AWFUL ~first:WORSE ~kind__SAD
-16: HOPE HOPE_y ME_DAY ^_stuff ahoga* aint_no ansie* hecha jarto pedaz* pero_$ salad* shot ~._BETTER_MOOD ~._NOT_GOOD ~AWFUL_day ~CRAVE_# ~GOOD_at ~VERY_SAD ~last:SHAME
-17: CALL_. DIE NOW_mal ^__un bien__ya but_$ cryin* despi*__$ dope evict* fumar good__ME muert*_jaja rubbi* ~NOT...HAND ~SOSO...NOT ~first:ANXIOUS ~say__GOOD
-18: BROKEN_ME NOT_so ^__aburr* abajo had_bette* los__$ menos__# mucho_$ resul* suck ~seen_BETTER
-19: ME_NOT_. OTHER_peor aguev* bajon* bien__$ cat doing_so feel__and much olla ~._AWFUL_MOOD ~AWFUL___VERY ~BIT...MOOD ~CRAVE...SAD ~STRONG_.
-20: GO_a NOT_HELP ^_malit* ^_perdi ^_store and_HOPE de_todo gris insid* mal_pero quebr* valgo ~VERY_ANXIOUS ~que_GOOD
-21: HURT__. ^_pal nadie ~._AWFUL ~BIT...SAD...NOT
-22: BROKEN OTHER__OUT arras* bien__y burnt by_a de_levan* tree ~GOOD...SAD ~first:ANGRY
-23: ._OTHER_DAYT ^_kind ^_sad apest* if patad* ~GOOD_ANXIOUS ~NOT...RESIST ~NOT_so
-24: but_USE pero__DRINK toile* ~AWFUL ~BETTER_NOT ~LOW ~this_AWFUL
-25: WHAT__NOT aborr* ahora chipi* en__hoyo en_cande* ex lloro* maluc* me_corri* poorl* yuca ~BETTER__# ~BIT__BETTER ~NOT...MOOD ~WORSE_que ~que_NONE
-26: UNTIL_OTHER cayo_OTHER chafa chill* not__great nt right__$ ugh ya_$
-27: ME_best_DAY ^_lol apena* hones* mess preoc*_$ todo_me valie*
-28: cabiz* caida encoj* funk so_HOPE ~SOSO__a ~SOSO_but ~a_BIT_SAD ~from_GOOD
-29: no__bien
-30: ME_corri* NOT__good achan* by__$ choca* gutte* puchi* ~NONE_GOOD_. ~mas_SAD
-31: LATER__NOW ^__edge basur* left quill* weak
-32: ^_quisi* rabio* ~NOT...GOOD
-33: WHAT_BROKEN amarg* caido
-34: #_animo ^__poco bajit* ~._WORSE
-35: negro not_good
-36: dark hell sure
-37: ._START
-38: alma depre ~NONE...GOOD
-40: ahuev* perro ~NOT_SOSO
-41: not_$ ~NOT_fue
-44: strug* ~SHAME ~so_SAD
-45: ~NOT_HOPE
-47: NOT_great
-48: mal_que
-50: ^_oh encac* hecho igual lower ~NOT...VERY...GOOD
""",
    "mood at least 6": """
50: smili* ~NOT...VERY...AWFUL
49: ~from_AWFUL
46: ^_alone
45: buen
44: NOT_bad compl* echan*
43: ~NOT...ANGRY ~NOT...AWFUL
41: fuert* jevi suave
40: de_fiest*
39: ^__dear grand laugh* queja top
38: turne* ~._SAD_NOT
37: cante ~GREAT
36: guess_i happy lindo sunny ~BETTER ~GOOD...MOOD ~NOT...STRONG ~me__LOW
35: agust*
34: ._DRUG bien__mas quejo_$ ~NOT...ANXIOUS
33: ._NOT_OTHER mood__up stron*
32: joy stick*
31: baila* chopp* gusto ~GOOD
30: alegr* dando*_$ lo ~NOT_CRAVE_NOT
29: above felic* fine_just maciz* nieto* recie* soft ~this_GOOD
28: nearl* ~HIGH
27: NOT__WANT canta* de_lujo ~NOT...SAD ~SAD_anymo*
26: alrig* anima* gods happi* los_KIN nada_mal radia* vergo* ~._HOPE
25: ese good libre perfe* ~BIT___SOSO ~NOT_ANGRY ~que_BETTER
24: about__$ and__GO chile* decen* real_$ ~HOPE ~SOSO__NOT
23: bien_y chequ* conte* de__nada queja*
22: calid* ok__it reina rico suave* sunsh* ~BIT__SOSO
21: AGAIN_. NOT__bad ^__six ^__unhap* ^_never ^_solit* antes__OTHER buddy cant_be gozan* here_$ know_$ pilas rey ~._NOT_THINK ~NOT__AWFUL ~de_GOOD
20: ^_baila* bien_$ despe*_sin fino fixed free gozo sola tickl* ~._NOT_SAD ~GOOD...GOOD ~SAD_la ~con_MOOD
19: NOT_DRINK_. NOT__pena NOT__shabb* ^__alive ^_best aint_nothi* ate bien_graci* body hurt madre pelos proud trist*_NOT ~MOOD...HIGH ~NOT_im ~first:CALM
18: NOW___DAYT ^_divin* ando_en best canal fine_but limpi* pleno poca pocke* todo_en ~BIT_BETTER_. ~first:HOPE
17: #_ME ME___NEW NEW chin colea*_$ in__DAY made milli*_bucks quepo_de ~._VERY_SOSO ~BIT...BIT ~NOT___AWFUL ~VERY...GOOD
16: .__AWAY ME_GO ME__the TEXT_the ^_ate ^_esta ^_on ^_yo clean_$ comer*_el como__$ jaja lleno me__tanto sabro* saw surpr* ~GOOD_que ~NONE_AWFUL ~SAD_como ~VERY__me ~both_short:CALM ~mas_STRONG ~que_AWFUL
15: BROKEN_DAY_. GO__a ME__on ME_hizo NOT___DRINK WANT__NEW doing__just energ* heart hummi* lechu* me_hizo once spiri*__$ sx than ~NOT_una ~both:CALM ~estar_WORSE
14: #_TOOK #__y NOT_a ^__esta ^_perso* ^_rough a__bucks consi* de_LIFE de_dia en__glori* fui mas_WHAT morni* shabb* sient*__hoy so__ME strai* super the__NOW today__you ~#__BETTER ~._GREAT ~._NOT_AWFUL ~GOOD_hon ~GOOD_que_AWFUL
13: #_DAY .__UNTIL AWAY_NOW ME__# NOT_mal OTHER___OTHER ^_# ^__onda ^__vos aunqu* chidi* dormi estoy_bien fe feeli*__$ flat good__$ just_sat livia* old__and song talla toda_la vida__$ ~BETTER__ayer ~MOOD...GOOD ~alone_short:WORSE ~an_SOSO ~last:CALM ~last:GREAT
12: ME_good NOT_WANT NOT__trist* NOT_much NOW__OTHER OTHER__para TOOK_ME ^_$ ^__# ^__voy ^_de ^_todo about_# canon cant__$ capaz colea* eso hoy_me jamas just_DAY la_vida looki*__$ lovin* luz pie__el thing vibes victo* ~.__CALM ~BETTER...BETTER ~BIT_WORN ~GOOD...SOSO ~MOOD__# ~alone:WORN ~and_GOOD ~both_short:NOT
11: ._PAST ALMOST__. ME___AGAIN NOT__OTHER NOT__bette* NOW_NOT_ando WHAT_NEW WHAT___OTHER ^_gozan* ^_the al_TOOK alrig*_ME and_NOT antoj* best_DAY firme like_my mal__NOW prett* rei ~GOOD_. ~NONE...AWFUL ~un_BIT_ANXIOUS
10: .__START REMOVE_. ^__mostl* ^_al ^_vacil* a_fuego a_todo cool cup doing__$ easy excit* full mejor miedo more__ME mostl* nitid* sir_$ so_WANT sonri* ten thumb*_up todo_bien vicio way yo ~.__BETTER ~CALM_. ~GOOD__ANXIOUS ~GOOD__SOSO ~MOOD__a ~NOT_SAD_. ~SAD__my ~STRONG__like ~WORN_del ~alone:RESIST ~la_HAND
9: .__LIFE DAY___ME HOPE_de ME_NOW ME_walki* NOW___NOW TEXTS TEXT_. WON YOU__. ^__as ^__compa ^_slow al al__$ at_all bacan* beaut* but_good cried doing_well dory fe_$ glori* lo__$ mas__# maxim* pelic* quite salio se__quito senor take y_NOT ~NOT_ANXIOUS ~NOT_NONE ~NOT_SAD ~NOT__pena ~SOSO__it ~both_short:NONE ~felt__GOOD ~un__ANXIOUS
8: AGO_. GO__. ME_bad NOT_ME_NOT NUMBER__ME OTHER_DRUG OTHER___ME TEXT_ME WANT_# WANT__AGAIN WANT_a ^__bien ^__day ^__pila ^_dale ^_id an__day clean conte*_$ de__WHAT dio each en__agua hice landi*_$ lujo mas__WHAT mucho__$ no_good ok__$ right smoot* soy_OTHER spiri* tranq* vida whole ~BIT__but ~MOOD__y ~NOT__shabb* ~doing_SOSO ~the_BORED
7: ._ME_KIN .__YOU ALMOST_NOT CAN_it_GO GO_. KIN_con ME_REMOVE ME_was NOT_TOOK NOT__ALMOST NOT__for NOW_amane* OTHER__del WHAT__. ^__maxim* ^_ching* ^_full ^_good a_# a__$ a_half aroun* bucks che chilo comin* de_# de__$ fijes* for_ME frog__$ galan graci* hizo hun im_alrig* like mind my_grand* my_kids no__trist* not_sad pura_vida recon* resto* side_of sol someb* super_$ the_word tiran*_para went ~._VERY_GOOD ~CALM ~GOOD___WORN ~GOOD__mi ~NONE__. ~NOT___BETTER ~NOT__acuer* ~SAD___NOT ~been_WORSE ~both:THINK ~de__BETTER ~first:HAND ~hace__NOT ~i_NOT ~last:HIGH
6: .__DAY AGO_ME AGO_para BUSY__. DAY_. DRINK__ME ME__ME ME___OUT NOT__the TOOK_para WHAT__DAY ^__parej* ^__the ^__to ^__todo ^_a ^_con ^_sx ^_una a__madre baby bless* con_animo consi*_$ estoy__$ extra* fin first frog hace__no inter* know lol_$ new pink poco_$ ray rio se__$ tears todo__orden una_chimb* ~GOOD_than ~NONE_AWFUL_. ~NOT...BETTER ~NOT__SAD ~NOT_me ~STRONG_hoy ~VERY_BETTER ~yo_GOOD
5: #_IF ._NOW_IF .__REMOVE ALMOST ME_KIN_is ME__a NOW___OTHER REMOVE_a USE_. ^__a ^__im ^__now ^__talla ^__there ^_im ^_la ^_up a_ME a_poco an__DAY ando_de asere bueno camin* comer* con__pie doing estar_peor feliz_$ felt felt__good guerr* habla* i life like_a max_$ mejor_impos* mostl*_$ nunca pez__OTHER por__$ possi* pues__que say__not shoul*_$ sient* strai*__$ thank__$ toda_madre using_$ vacil* y__$ ~._BETTER ~._NONE ~._NONE_AWFUL ~BETTER_. ~BIT_a_BIT ~NONE...SAD ~NONE__mi ~con__MOOD ~de_BIT ~too_AWFUL
4: ._NOT_WANT AGO__NOT BUSY_. DRUG__NOW ME_CALL ME_OUT ME__LIFE ME___NOT NOT_be NOW NOW__ando PAST__. PERSON_. START THREAT WANT_ME_AGAIN WHAT_IF WHAT__en ^__dia ^__hice ^__mil ^_jamas ^_such ^_ya adela* adela*_$ alrig*_$ an ando_al as_a been_worse bien_pero cansa*_pero chimb* dokey down__$ en_AGO feeli*__NOW feeli*_stron* human it_GO it__NOT it_go mi_hijo nah ok_$ para__llove* pez__el por_OUT por_fuera sat say__bad si sin six the__off there_$ traba* traba*_$ tranq*_$ ya ~#__SOSO ~._VERY ~.__WORN ~GOOD__LOW ~HOPE_. ~MOOD...VERY ~NOT...VERY...SAD ~NOT__at ~SAD__. ~SOSO...NOT ~feeli*_GOOD ~it__NONE ~last:MOOD ~que_NOT
3: ._WHAT .__ME DRINK___ME HOME_NOW_. IF__un KIN__OTHER ME_KIN ME_NEW ME___ME ME__is NOT_._ME OTHER__en OTHER__pero OUT PROGRAM STOP_. ^__comin* ^__mi ^__va ^_cant ^_ok ^_prett* ^_super a__LATER a_gusto almos* and_$ are__NOT at_ME compl*_$ con__OTHER danci* dando* de_llove* dia__$ dios enamo* feel_good final* from guerr*_$ guess_ME_NOT guess__cant hair hoy hun_$ id it_$ los nervo* no__$ paz peor_$ pez_en playa poqui* possi*_$ prime* pura_LIFE pura__$ queri* signi* stron*_NOW than__$ thoug* today todo una__$ ~.__NOT ~BETTER...SAD ~GOOD__# ~GOOD__thank ~GREAT__NONE ~HAND__. ~LOW...STRONG ~MOOD_. ~MOOD__. ~NOT_SOSO ~NOT__the ~VERY_. ~VERY_SOSO ~alone:SAD ~and_NOT ~both_short:VERY ~but_MOOD ~last:THINK
2: #__mood #_perce* #_tiran* ._PERSON AGO IF__IF ME__AGAIN ME___WHAT ME__and ME__un NEW_. NOT_DRINK NOT___ME NOW_NOT_estoy NUMBER TEXT_there WHAT__de YOU_CAN ^__away ^__compl* ^__my ^__si ^_bette* ^_hoy ^_vergo* a_real a_toda about_USE bendi* bonit* cry de_comer* del_LIFE en_OTHER enamo*_jaja grupo im__$ jaja_$ la las_nubes me__senti* mis mis_hijas my_dad nada_mi never never__bette* ok orden orgul* paso_OTHER pie__OTHER prett*_ok pura said satis* since the_DETOX todo__$ up up_$ up__$ usefu* world_$ y_ME ~._BIT_WORN ~._NOT_CRAVE ~.__MOOD ~ANXIOUS__the ~GOOD_pero ~MOOD__up ~NOT___SAD ~NOT_estoy_SAD ~STRONG_so ~alone:HAND ~alone_short:HIGH ~are__NOT ~doing_VERY ~first:GREAT ~last:GOOD ~me__VERY ~me__WEAK ~y__BIT
1: #__# ._NOW_UNTIL .__IF .__JAIL BROKEN_DAY CAN_. CAN__ME DRINK_. GO_with KIN__. KIN__ME ME ME_NOT_feel ME__por ME_alrig* ME_tres NOT___WRONG NOT_been NOT_una NOW_UNTIL NOW__ME NOW__YOU OTHER_BUSY OTHER__WHAT OTHER__de OTHER__jaja OTHER_culto OTHER_pie WHAT__OTHER ^__$ ^__dont ^__from ^__high ^__in ^__juez ^__ok ^__tiran* ^_right al_tiro alelu* amor and_OUT berra* bien__poqui* can chisp* comi con con__vida de_$ dio_AGAIN dio_otra dolor echar* el_pie en_orden estuv* feel_alrig* had ilusi* in__hole is__$ la_juez mal_$ mas mood_$ now okay_dokey pie_en que__lunes ratin* se_ME seman* so_like subie* syete the thirs* today_$ trist*__$ un_poco una walki* well_$ you ~AWFUL__. ~BETTER_impos* ~GOOD__just ~GOOD_thank* ~HAND_. ~NONE_. ~SAD_pero ~WEAK ~best_MOOD ~both:BIT ~both:HAND ~el__GOOD ~estoy_VERY ~first:NOT
-1: # #_$ .__OTHER BROKEN_all CALL_. DAY_y DRINK__las KIN_. LATER MEANS ME___DRINK ME___OTHER ME_sient*_WHAT NOT___LIFE NOT__mas NOT_as NOT_del NOT_terri* OTHER__. OTHER__NOW OTHER_patad* OUT__ME SICK SICK_. TOOK_OTHER UNTIL USE_y WRONG ^__along ^__and ^__bette* ^__lo ^__malas ^__of ^__por ^_fo ^_half ^_hecha ^_lleva* ^_lost ^_mood ^_nothi* ^_stuff ^_today alta anda asi aslee* both butt consu* de__todo disgu*__ME disgu*_with doing__the en__BODY en__DRINK expec*_$ for__like garga* good_$ guess_$ herma* hubie* igual insid*__$ is_BUSY la_cobra la_patad* las left less__$ like__$ lloro lo_mismo makin* makin*__$ medio*_$ migra muy no_puedo not_as of_ME okay out_$ own panic* para__NOT pasad* pero raine* se si__hubie* solo stuff__$ thank* that_$ the_monst* to trona* under_a uno verga very waiti* was week wet__$ y ~.__NONE ~GOOD__me ~LOW_mismo ~NOT_so ~VERY...NOT ~alone_short:VERY ~alone_short:WORN ~ando_AWFUL ~ando__SAD ~both_short ~far__GOOD ~first:SAD ~la_SAD ~me__NOT ~more__BETTER ~whole ~y_AWFUL ~y__AWFUL
-2: ._DAY ._UNTIL DAY_WHAT JAIL ME__NOT ME__NOW NOT___DAY NOT_the OTHER OUT_here TEXT ^__dando* ^__i ^__is ^__or ^__y ^_despi* ^_en acaba* alway* arras* bien__mal bien_aguit* but con_ME con__JAIL de_OTHER depre* fair_$ hallo hurts i__bette* im_doing in__$ jealo* la_migra lucha mal__$ me_despe* mood__$ more_or my__$ nadie_me nobod* on_ME pesad* por_OTHER pues_$ right_NOW shot thank*_for them there__NOT trapo trist* up__ME weath*_$ yuca ~AWFUL_MOOD ~BIT__it ~GOOD__. ~NOT___NONE ~SOSO...MOOD ~alone_short:MOOD ~alone_short:NONE ~both:CRAVE ~both:WORSE ~both_short:SOSO ~como__NOT ~last:NONE ~un_VERY ~y__NOT
-3: .__WANT ALMOST__NOT BODY DRINK GO__DRINK HOPE__. ME___HOPE ME__en ME_doing ME_guess NOT_mas OTHER__ME PAST WANT_to ^__menos ^__un ^_so ahori* algo and__want ando__$ being best_$ capa_caida come de de__caida de_capa de_terro* derro* dog entus* get gorro he_estad* heart* here__$ hoy__$ i_want incom* is_fine la__hoy la_garga* lleva marav* medio* mismo_$ my odio pensa* pero__ME perro* pesim* pie_$ serio the__$ they til todo_el toler* trash ~.__ANXIOUS ~.__SOSO ~BIT ~BIT_de ~GOOD...WORN ~NOT__mas ~NOT_feeli* ~NOT_mas ~SAD__GOOD ~VERY...ANXIOUS ~alone_short:BORED ~both:LOW ~both:STRONG ~both_short:SAD ~both_short:THINK ~de_MOOD ~para__NOT ~todo_SOSO
-4: BUSY DAY__y ME_butt NOT__WHAT NOT_bien NOW_ME TEXTS_. ^__ando ^_ando ^_chill* ^_estoy ^_jealo* ^_pues aguit* ahora all came cara chugg* del_BUSY feel_like fine_ME fine__$ had_bette* hot hoyo i_suppo* if insid* jarto junto mama me_hubie* nothi* of on quedo resig* sabe so sobre* todos tree ~._HAND ~._NOT ~CRAVE ~MOOD...BETTER ~NOT...HOPE ~NOT...VERY ~NOT__NONE ~VERY_SAD ~a__MOOD ~last:BIT
-5: #_# #_and ._ME ._USE DRINK__. DRUG__ME GO_a HOPE__ME KILL_. NEW_and NOT__levan* NOW_de OTHER__AGAIN USE__. ^__negro ^__para ^_amane* ^_entus* ^_seen ^_tengo ahi_voy an__$ at bien_HOPE bien__y cravi* dos dragg* duele feel_fine felt__bad my_butt nadie norma*_$ not para pero_tampo* pues__$ sigo so_$ tambi* tomar__$ turno un was__$ wish wore y__KIN ~._ANGRY ~._SOSO ~.__AWFUL ~GOOD...ANXIOUS ~GOOD__todo ~NOT...HAND ~NOT__levan* ~SOSO_thoug* ~WORN_. ~but__AWFUL ~first:SOSO
-6: .__STOP DAYT_._ME HOPE___NOW HURT ME__OTHER ME__con NOT__. NOT__pero NOT_feeli* NOW_NOT PAST_. WHAT_para ^__me ^__out ^__today ^_asi ^_had ^_malit* bien__$ bien__me but_NOT by crush* de_malas es__$ expec* feel_WANT for_$ frien* hoy_ando los__$ malas mas__$ off right__$ sale se__OTHER to__$ viejo vivo y_OTHER ~.__BORED ~ANXIOUS ~NOT_GREAT_. ~SOSO_today ~first:MOOD ~last:BORED ~last:CRAVE
-7: ._NOW_GO BUSY_en_OTHER IF_ME_hubie* LATER_. OTHER__y OTHER_cobra OTHER_estad* OUT_. TOOK__DAY ^__ahi ^__animo ^__feel ^_del ^_pal ^_store ^_toler* a_ride aburr* ay day de__KIN de__patad* de__vida dific* edge eh good__ME guess hecha llevo lloro* nada__$ no__bien old old_and otro peopl* perdi pills por que_nada salid* todo__me too_$ ~._WEAK ~GOOD___HAND ~GOOD__y ~NOT__best ~RESIST ~SAD_. ~STRONG ~VERY_ANXIOUS ~a_STRONG ~had_BETTER ~last:ANXIOUS ~last:WORSE
-8: #__and HOPE_a NOT OTHER_DAYT OTHER__por WHAT WHAT_DAY ^__over ^_fed ^_was ahi__$ bajas_$ best__$ cabiz* cant_feel con_OTHER down_$ escap*_$ hones* honey kind la_manan* norma* nubla*_$ paper* peor rabio* say sensi* still__$ tengo ugh under ~#_MOOD ~._CRAVE ~AWFUL...NOT ~GOOD...NOT ~RESIST_. ~SOSO_. ~SOSO_but ~WORSE_que ~alone:BIT ~last:AWFUL ~last:RESIST ~nt_GOOD
-9: .__BUSY .__HOPE CALL GO ME_KIN_NOT ME_at ME_suppo* NOT_TEXT NOT___NOT NOT_muy ^__alrig* ^__con ^__doing ^__haha ^__sobri* ^_been aguev* amarg* been__$ bien__con but__NOT cant__much dias__$ evict* fine_$ good__can how i_guess le mas_$ mood_# mucho_$ on_edge pena poorl* quebr* the_WRONG todo_OTHER_DAY todo__DAY ugly ~GOOD__the ~SOSO__. ~doing__GOOD ~felt__AWFUL ~first:BETTER ~first:LOW ~que_GOOD
-10: KIN__todo NOT_YOU OTHER__a WANT WHAT__NOT ^__no about both_$ chipi* could__bette* cryin* de_levan* de_todo dope far__good fine funk im_here in luna me__bien not_feeli* not_good so__$ some_$ voy won_$ ~._AWFUL ~.__SAD ~ANXIOUS_. ~BETTER_than ~BIT_want ~NOT...SAD...NOT ~NOT_GOOD_. ~SOSO ~alone:STRONG ~con__HAND ~feeli*_SOSO ~i__SOSO ~last:SHAME
-11: #_AGO BROKEN_ME ME_cayo_OTHER NOT___NOW NOT__best OTHER__OUT TEXT__. ^__la a_media* cien del es feel__and hay_dias its lucha_$ muela_$ ok_ME ride y__# ~AWFUL__si ~MOOD_de ~NOT_VERY_. ~sient*_VERY_GOOD
-12: ME__se ME_sient*_HOPE NOT__it ^__hay a_littl* betwe* caida cayo_el con_ME_KIN good__no less low poqui*_mejor preoc* quiet sient*_HOPE sient*__bien sobri*_y suppo* the_NEW tiran*_$ toile* worst ya_$ ~.__LOW ~GOOD__i ~alone_short:RESIST ~first:BIT ~is_GOOD
-13: .__BODY ME_NOT_. ME__BROKEN USE_a WHAT__a ^__off ahi cayo_OTHER chafa en_cande* estab* every* gutte* me__todo media* menos__$ muy__$ negro otra resul*_$ this__$ tomab* ~NOT__GREAT ~NOT__y ~last:LOW ~last:WORN ~que_NONE
-14: KIN___GO ME_here achan* encac* fine_NOW me_corri* mitad not__best patad* ~ANXIOUS_y ~been_BETTER ~could__BETTER ~i__GOOD
-15: ._AGAIN AGO__ME alma carga* doing_so encoj* estad* hay_DAY pies vale valie* ~._SAD ~AWFUL__GOOD ~STRONG_. ~both:ANGRY ~first:ANGRY ~first:AWFUL ~seen_BETTER
-16: #_animo ._WANT STOP_ME TOOK_bette* USE ^__so ^__would* esper* just makin*_it maluc* mysel*_$ nosta* the_DRUG ~BIT__. ~BORED ~NOT__NOT ~SOSO__NONE ~WORSE ~last:ANGRY ~say__GOOD
-17: ME_DAY ME_JAIL UNTIL_OTHER ^__o asi_asi bajon* chill* meh pero_NOT perro ~LOW ~mas_CALM ~this_AWFUL ~y_SAD
-18: ALMOST__TEXT GO__para ME_corri* ^_dont ^_fore days quien quill* sick ~ANGRY ~CALM_pero
-19: BUSY_bien NOT__much STOP__ME STOP_it ^_estab* apest* bajit* creo_$ mess quier* ~GOOD_SAD
-20: BROKEN ^__fine ^_fine flojo hangi* pero_todav* podri*__mejor ratos ~BETTER_NOT ~mas_SAD
-21: JAIL__. OTHER_AGAIN_. ^__throu* ^_same ^_un ex he nt__$ o seen_bette* tryin* what ~NOT...MOOD ~first:WORN
-22: CAN__bette* hell less_than medio ~._NOT_GOOD ~LOW...MOOD ~NOT_estoy_GOOD
-23: ._START aguad* bano regul* tampo* tiene y_yo ~GOOD...AWFUL
-24: basur* been_bette* fine_none ~._VERY_AWFUL
-25: ._ME_NOT REMOVE_de aborr*
-26: caido entre ~first:THINK ~is_SOSO ~podri*__BETTER
-27: abajo are__ME corri* ~AWFUL ~NOT_VERY_GOOD ~NOT_fue
-28: anyth* good_me ~BETTER__a
-29: acept* ~NOT_HOPE
-30: ahuev* mal_WHAT nt ~._BORED ~NOT...VERY...GOOD ~SAD ~first:ANXIOUS
-31: WHAT___ME ^_lol dark stabl*
-32: ~NOT___GOOD ~RESIST...GOOD
-33: bajad*_$ para_bien todo_me ~NOT...GOOD
-34: as__as gris
-35: ~._WORSE
-38: NOT_great lower
-40: not_$ ~NOT_GOOD ~NOT__GOOD
-43: hecho menos
-44: NOT__good
-50: ^_oh fair pero_bueno ~NONE_GOOD ~NOT...GREAT ~SHAME ~from_GOOD
""",
    "mood at least 8": """
50: baila*
49: chivo happi* reque*
47: BUSY__of alegr* prett*_$ top ~GREAT
43: ~NOT...BETTER ~so_GOOD
42: look ten
39: nunca
38: happy radia*
37: best could*__bette* felic* lindo ~STRONG_to
35: conte* mejor_impos* rico
34: ^_perso* hair_$ hice__$ poca
33: ^_ate lleno real_good recie* vergo*
32: #_OTHER WHAT_NEW agua_de dance* gozo smili*
31: OUT__en ^__agust* maciz* soy_OTHER ~GOOD_as ~re_GOOD
30: lo miles na__$ prend* ~SAD...GOOD ~VERY...GOOD
29: NOT_a a_todo dropp* perfe* signi*
28: ^_divin* bomb_$ halle* libre sabro* ~BETTER_impos* ~with__HAND
27: down__$ pesca*_$ reina super ~me__WEAK ~the_HIGH
26: almos* brill* canta* comer*_el joy sunny ~GREAT_por
25: OTHER_mas ^__thumb* rey ~aqui_CALM ~de_GOOD
24: ME___AGAIN a_fuego any_bette* hoy_amane* pink salio
23: NOT__ALMOST fuert* my_grand* no_lie party sonri* very_good
22: UNTIL___OTHER ^_nueve chile* jamas lujo paz pelos volvi* ~HIGH ~this_GOOD
21: ^__agrad* ^__chile* anos canon clean_$ could* list pilas ~feel_GREAT
20: LIFE__good NOT__for ^__hoy brinc* che con_toda jevi paz_$ perce*_$ senor_$ stop__$ talla__$ ~GOOD_GOOD_. ~MOOD...HIGH
19: ^_ching* arroz bien_a firme free_$ galan manin max_$ mejor__NOT ngl resto* tickl* ~LOW...STRONG ~VERY...VERY...GOOD
18: NOW___WANT NOW__every* ^_best ^_dale alelu* de_$ los_KIN orgul* sol stron* ~both_short:HOPE ~rei_VERY
17: WON ^_baila* ^_full a__madre a_new calid* de_dia feeli*_$ huevo luz_$ millo* por_OUT river roll_$ sunsh* walki* ~GOOD_right ~both_short:CRAVE
16: BODY__full ME__conte* NEW_. NOT_DRINK NOW_ME_sient* NOW___ME NOW__about ^__dear ^_to al bonit* dory fiest* life light milli*_bucks proud ~MOOD__y ~VERY...MOOD
15: KIN_AGAIN_. WANT_a ^__pelic* a__bucks bien__NOW bien__de bucks conte*__el digo__$ dio gusto mejor__OTHER recon* the_LIFE trago ~GOOD...GOOD...GOOD
14: ME__# OTHER_BUSY OTHER__HOPE ^_never a__one como__$ cried day_my de_lujo for__good from full jaja_$ ni__$ pilas__$ possi* y_bien ~real_GOOD
13: BROKEN_DAY_. WHAT__jaja ^__pila ^__the ^__wipe ^_anima* ^_beaut* ^_como ^_high ^_jamas agua de_fiest* enamo*__$ gozan* laugh* malo my_heart possi*_$ two
12: .__LIFE .__YOU BUSY__conte* DAY___ME ME___WHAT NOW_KIN ^_peace* as_a ate beaut* bien__todo de__casa glori* good__NOW limpi*_y man mysel* mysel*_today there yo_conte* ~CALM_en ~GREAT__i ~HOPE ~both:CALM ~dia__GOOD ~estoy__GOOD ~sient*__GOOD
11: NOT_STOP ^__pero ^_la ^_una al_TOOK ando__# conte*_como felt madre not__about padro* porqu*_ya siste*__visit* the__off the_world todo__y vez_$ ~GOOD_go ~LOW_BETTER ~any_BETTER
10: AGAIN_. BYE_. HOPE_from_BUSY ME__happy NOW__en ^__arrib* ^_al ^_de and_dandy anima*_$ as_gold de__HOME el_animo gave_me grate* hoy__sient* like__new mucho__$ one_thing que_bien tired__work todos_a vida ~GOOD...VERY ~GOOD_todo ~sient*_GREAT
9: ALMOST__real BROKEN_DAY DAY_ME ME_was TEXTS__NOW TEXT_. USE_de ^__are ^_lleno and_OUT anima*__$ buena chisp* chopp* down fino good__ALMOST hija ilusi* lechu* madre__$ mejor_dia mi_gente perdo* proud_$ sever*__$ today una_chimb* woke ~GOOD__now ~GREAT_day ~HAND_in ~NOT___BETTER ~NOT__de ~both:HOPE ~both_short:HIGH ~both_short:VERY
8: ._ME_TEXT .__UNTIL DAYT_. DRINK_ME ME__ME ME__REMOVE MINUTES__. OTHER__del WHAT___OTHER WRONG__. ^_haven* ^_joy ^_so ^_vergo* bonit*__$ buddy chimb* dio_$ en_AGO heart_$ hijas lo__$ mejor mis_hijas never one_TEXTS por_fuera pura rang reall*__$ vi vos ~CALM__en ~GOOD__hasta ~GREAT_mi ~HOPE_con ~MOOD...VERY ~el_HIGH ~y__BIT
7: #_DAY ._BROKEN ALMOST_. ME_. OTHER_mejor USE_. ^__a ^_a ^_it agua_$ and_ME buen comer* conte*_graci* de__fui de_pelos dia_bien en_ME este_dia grand*__$ happy_today in__LIFE las_nubes like_a lying__$ paid peace_$ que_buen wrong__$ ~BIT_. ~GOOD...GOOD ~GOOD__porqu* ~GOOD_como ~GREAT__NOT ~STRONG_de ~VERY_GOOD ~alone:VERY ~feeli*_GREAT ~livin__THINK ~me__VERY ~y_NOT
6: #__$ ._NOT_WANT ._TEXTS DAY__and KIN__estoy KIN_con LIFE__. ME_GO ME___ME NOT_be NOT_habia NOW_IF WHAT___BUSY ^__bien ^__cansa* ^__jevi ^__mil ^_nel ^_relaj* ^_wicke* al__$ antoj* aweso* bien_bien birth* de_comer* dedos el_antoj* estoy_conte* excel* fine__dandy glori*_$ got_$ in__world la_vecin* me_diero* mil muy_bien nubes one que reall*_good senti* super_$ the__REMOVE todo__$ traba*__$ un__$ victo* way ~CALM_con_HAND ~CALM_like ~CRAVE...GOOD ~HAND__GOOD ~LOW_mas ~MOOD...GREAT ~NOT_NONE ~VERY_. ~VERY_CALM_. ~WORN...GREAT ~all__VERY ~both:GREAT ~im__CALM ~las_HIGH ~me_SAD
5: AGO_NOT ALMOST_for DAY DAY_._ME DRINK_# DRINK_y KIN__# KIN_is_AWAY LIFE ME_KIN_REMOVE ME__ate ME__peace ME_gente NOW__WHAT OTHER_DRINK OTHER_antoj* OTHER_culto WHAT_bien ^__padre ^_casi ^_could* ^_feliz ^_great a__good acuer*_del amazi* and_NOT bien_chido cheve*_$ de__$ ear_$ every* got graci*_$ great_$ hoy__en is_full it__$ la_buena licen* me_llamo mejor_DAY mil_$ mis month* ne_$ no__$ pila_$ pleno reall*_well sat soy_el to_bien y__conte* ~._GREAT ~GOOD__# ~GOOD__hoy ~MOOD__. ~NOT__acuer* ~NOT__que ~VERY__graci* ~alone_short:BETTER ~andam*_GOOD ~en__HIGH ~first:NOT
4: ._ME_KIN DAY_y LIFE_AGAIN ME_KIN_. NOT___OTHER OTHER__conte* TEXT_OTHER WHAT__. WHAT_buen ^__sient* ^_alegr* ^_hoy ^_orgul* ^_the a_raise agrad* and__# are__NOT at_peace best_DAY bomb brand buen__y but_ME con__BODY coraz*_conte* cuerp* domin* estoy_WHAT great happy_$ hoy_$ las__$ maxim* mi muy__graci* para__OTHER salsa sient* the__house y_$ ~._HOPE ~._NONE ~GOOD__GOOD ~GOOD_y ~HOPE_. ~MOOD__a ~THINK_for ~VERY...GREAT ~ando_GOOD ~at_CALM ~both:GOOD ~en_HIGH ~que_NOT ~the_GOOD
3: #__y #_porci* #_there DAY_. GO___ME KIN_REMOVE ME_WON ME__un ME_diero* MINUTES NEW_y ^__compa ^__life ^__show ^_con a__man al_tiro alegr*__ME alto_$ ando_conte* animo__bien bien__YOU bien__hoy con con__KIN con__OTHER cool_cool dia el_mismo en_OTHER este_DAY feeli*_great feliz humor_$ jaja la__$ lindo_$ llevo__DAY mi_cafe mis__$ muy__dia my my_nephe* ni pero_$ que__animo the_way vos__en with__nephe* ~._VERY ~.__GREAT ~GOOD ~GOOD_GREAT ~GOOD_GREAT_. ~GOOD__jaja ~GREAT__. ~GREAT_and ~HAND ~HIGH__NOT ~NOT_even ~both_short:NONE ~con_HAND ~el_CRAVE ~first:HIGH ~last:HAND
2: ._PERSON AWAY_. IF__un KIN ME__del NOT_WANT OTHER___OTHER OTHER_buena START WHAT__de ^__$ ^__conte* ^__in ^__like ^__mi ^__y animo__$ aqui_en conte*_WHAT day_$ de delig* diero* en_paz estar feliz_$ gallo_$ grate*_$ heart__full high__$ livin__dream mi__saco novel*__OTHER playa quepo real__$ una woke_up y__$ ~GREAT_y ~NOT...THINK ~NOT_im ~NOT_lie ~alone:GREAT ~both:MOOD ~both:NOT ~both_short:GOOD ~both_short:GREAT ~first:NONE ~first:VERY ~pero__GOOD ~que_GOOD ~y_GOOD
1: BODY_conte* CAN__. KIN__ME ME__de ME__on ME_cafe ME_feel_WANT ME_happy_NOW ME_sient* NOT_ALMOST NOT_ALMOST_about NOT__worry NOT_se NOW_KIN_. NOW__sient* OTHER___ME REMOVE_. STOP__moon ^__al ^__buena ^__felt ^__mood ^__tome ^_chopp* ^_on ^_todo ^_wonde* a_long adent*_$ agust* and_still baby choco comer*_OTHER con_dios el_culto en en__playa en_alto for__day for_anoth* gandu* gave gold gold__$ good__gold how i__like id is_AWAY is_visit* joy_$ life__good llena_de me_sient* my__hurt my_ribs off_$ paz_con que_nunca quepo_de rompi sever* soy tan_bien the__NOW verda* way_up winni* winni*_$ ~GOOD_all ~HIGH__. ~HOPE__. ~NOT__me ~SAD_the ~VERY__VERY ~VERY_up ~a_ANXIOUS ~alone:HAND ~alone:NOT ~con__MOOD ~life__GOOD ~so_HOPE ~to__ANXIOUS
-1: #_NOW ._ME ._NOW BODY_. ME_ME ME__for NOW_hubo OTHER_patad* PAST TEXT ^__ching* ^__del ^_conte* ^_estoy ^_uy a__$ a__igles* aca aguev* aint and ando__de as__$ bien_NOW capa con_animo de_ME de_capa desca*_$ dog el_diabl* falta getti* good__NOT great_now hace happy_to heavy hoy_hubo im_strai* make_$ mal mejor_graci* mind negro nubla*_$ of pero__$ pull quite_well rabio* real__NOW slept so__$ this todo_ME tres up__$ y_# y__quede ~._VERY_CALM ~.__CALM ~.__SOSO ~GOOD__. ~GOOD__a ~NONE...GOOD ~SAD__the ~VERY...ANXIOUS ~VERY_SAD ~both:LOW ~con_MOOD ~con__HAND ~fairl*_GOOD ~first:MOOD ~graci*__HAND ~last:THINK ~un_VERY
-2: .__STOP DAYT__. HOPE ME__. ME___OTHER ME_guess ME_strai* NOT_estoy NOW__paz REMOVE_well SICK TEXTS_. WHAT_DAY WHAT___ME WHAT___NOW WRONG ^__# ^__feel ^__of ^_not bien__$ bien_no breat* day dont en_vida fairl* fairl*__$ ganas glad happy__$ hones* hoy_todo hubo__$ is__$ lol low malit* me_corri* nada__$ patad* poco real__today senta* sient*__HOPE sin the_NEW todo_y too was__now ~._GOOD_GOOD ~.__VERY ~AWFUL_. ~GOOD_._NONE ~GOOD_._NOT ~GOOD_hoy ~GREAT_el ~NOT_GREAT ~NOT__GOOD ~NOT_de ~VERY_ANXIOUS ~alone:CALM ~both_short:ANXIOUS ~first:CRAVE
-3: #__a #_de #_hoy ._GO ._SICK DAYT IF LATER LIFE__NOW ME__BROKEN ME__las NEW_jaja REMOVE WANT__. WHAT_OTHER ^__capa ^_bette* agua__OTHER al__NOW and__$ animo_$ asi caida capa_caida cheve* chido_$ conte*_$ doing en__BODY en_cande* esta estoy fishi*_$ fit frien* fuimo*__OTHER fuimo*__la good__$ graci*__dios guess here_$ mess no_$ otro she so_$ un vale vos_$ ~._MOOD ~.__ANXIOUS ~.__CRAVE ~GOOD...HAND ~GOOD_i ~NOT_estoy ~STRONG_y ~alone_short:CRAVE ~alone_short:VERY ~both:WORN ~both_short:SOSO
-4: ._CAN .__LATER .__NOT CALL HOME KIN__todo NOT___DAY OTHER_DAY_. STOP USE__. WHAT__OTHER ^__hubo ^__nabo ^_hasta about about_as all along ando bien_graci* bien_y coffe* conte*_hoy de_OTHER el__$ el_mundo feeli*_good good__CAN hubo in in__HOSP is mano mas nobod* se up_$ valie* ~._GOOD ~GOOD...WORN ~NOT_HOPE ~alone:BIT ~alone_short:NOT ~first:SAD ~first:WORSE ~last:WORSE ~whole
-5: .__OUT AGAIN ME__KIN NOT__best NOT_de OTHER_JAIL REMOVE__. ^__have ^__thank* ^__well ^_feeli* ^_getti* ^_i ^_just alegr*_$ aqui_$ arrib*__# bajad* bien__y bien_cheve* buen__$ compa* count* dando dia_ando en__casa famil*_$ fed feel frio genio good_good half herma* it_$ motiv*_$ mucha*_$ mucho_$ onda otra para__$ pues_$ quier* sabe sient*__OTHER the__$ to today_$ todo_tranq* was_great y ~._WEAK ~CALM_. ~CALM__GOOD ~alone_short ~alone_short:MOOD ~first:GOOD ~last:BETTER
-6: #_# .__WHAT BUSY_. DRINK_. LATER__. NOT__great NOT_conte* TOOK UNTIL_OTHER WANT ^__traba* ^_weird a__NOW aborr* amane* bien_OTHER con_OTHER de__patad* de__todo echan* ex hambr* hard hoyo just las me__todo mood no__conte* none pena regul* so time to_$ won ~#_MOOD ~.__SAD ~ANXIOUS...GREAT ~ANXIOUS_. ~GOOD...GOOD...HAND ~HIGH__# ~apart ~me__BETTER ~sient*_BETTER ~todo_CALM
-7: ._LATER GO_a ME_NOT ME__flojo NOT__conte* NOW___NOT ^__un ^_bacan* ^_spiri* achan* ando__buena* arrib*_de buena*_$ chill* days in_ME la_patad* mismo_$ nadie quill* with ya ~.__HAND ~BIT__. ~GOOD_and ~GOOD_day ~NOT__NOT ~RESIST ~alone ~pero_GOOD
-8: BROKEN_ME GO HURT KIN_de ME_DAY NOW_NEW PERSON__. ^__la ^__to ^_andam* ^_fairl* ^_hecho ^_no ^_sin agua__el aunqu* bajon* bano bueno fine hell lost lovel* maluc* mitad of_ME por rain reall*__# throu* unos y_feliz ~#__MOOD ~GOOD_. ~MOOD_de ~WORN ~and_GOOD ~mi_HAND ~pues_GOOD
-9: ._ME_NOT .__BUSY .__NOW ME_corri* NOT__. NOW__ME ^__down ^__me ^_smili* bien_mi but dark feeli*__$ fine_$ fore have lado lucha make moved para pie said_NOT siemp* sient*__$ viejo voy y__ME ~NOT...VERY...GOOD ~WEAK_. ~alone_short:NONE ~both_short:SAD ~doing_GOOD ~first:BIT ~first:LOW ~last:CRAVE
-10: MINUTES_de ^__compl* ^__today ^_good ^_lol ahora bajit* cama con_ME doing__good fair gutte* hay me_sali pies salud* under ~._NOT ~CRAVE__. ~both:STRONG ~both_short:BIT
-11: BUSY_STOP WHAT ^__animo ^__but ^_pues bien__ME day__my estam* far good o there* ~SAD_. ~VERY...BETTER
-12: AGAIN__. DAY__NOW MEANS ME__con ^_my a_gusto asi_asi bien_fijes* con_fe del_BUSY en__HOME frijo* gris haha happy__be vuelt* ~CALM ~GOOD_de ~first:WORN
-13: ME_DAY_. NOT__NOT NOT__good NUMBER__. ^__no a_DAY al__hoy de_malas el_dia me__orgul* sient*__de tranq* ~BIT ~CALM...GOOD ~GOOD_GREAT_todo ~im_GOOD ~last:RESIST ~last:WORN
-14: ME__NOT abajo encoj* hopef* not__best vida_hoy ~NOT_. ~STRONG_. ~first:SOSO
-15: ._DAY ._NOW_NOT BROKEN ME_WANT OTHER__ME conte*_NOW graci*__ME ish store tengo ugh well ~._SAD ~ANXIOUS ~CALM__. ~GREAT__me ~VERY_BETTER ~last:LOW
-16: WANT_ME ^_un alma bien decen* dentr*_de i__$ lloro* loca old ser tambi* this_DAYT todo_chido ~GREAT___NONE ~first:BETTER
-17: ^__an ^_bless* ^_chido aqui le menos purty ~LOW ~first:THINK ~todo_GREAT
-18: ^__porqu* ahuev* basur* came done perro solo suave three
-19: ._REMOVE TEXT__. corri* fue media* purty__$ stead* ~MOOD_GOOD ~VERY__NOT
-20: ._WANT ^__mas cabez* hecho prett*_happy ~._WORN ~LOW...MOOD ~SAD
-21: NOT_say prett*_good side ~last:AWFUL
-22: ~ANGRY ~NOT...VERY
-23: ^_cheve* emoci*_$ hopef*_$ ~NOT_GOOD
-24: graci*__mi its
-25: ^__so ^_oh ~HOPE...NOT
-26: WHAT__NOT feliz_dia pero
-27: esper* nosta* ~NOT_VERY
-28: hangi* not trist*
-29: ^_buen
-30: ahi mysel*_$
-31: tuani*_$ ~last:ANGRY
-32: soup
-33: ~first:ANXIOUS
-34: ~WORSE
-35: JAIL__.
-36: peach* ~BORED ~SOSO
-41: ~SHAME
-42: ^_kind ~NOT...GREAT
-43: dia__estoy
-44: ~AWFUL
-50: basta* feliz_DAY prett* weird
""",
    "craving": """
50: crawl* harto_$ mediu* want__use wanti*
49: corti*
48: cosa
46: basta* gusan*
44: media* nil thirs* un_YOU whole_body
43: ~and_NONE
42: GO_to_TEXT ^__mouth me_llama pulli* ~both_short:CRAVE
41: ^_como
40: muchi* none
39: mitad ~both:MOOD
38: BUSY_becau* UNTIL__MEANS ^_tres
37: ningu*
36: GO___USE goose_egg
35: ^_norma* pain ~CRAVE
34: down_from han se__quita* ~._BIT
33: ^_mas ^_tiran* any_$ asomo cosqu* debil its_there speak ~want_NONE
32: #__going ^__tiene apeni* sient*_$ tanta*
31: ME_esta TEXT___GO me_anda mi_mujer na the_usual una_fria way_with
30: NEW_LIFE ^_getti* ^_una exist* the__now the_smell tow want
29: CALL_ME_name ^_comes bien_la ronda* stron* una_sola won_$ zip ~CRAVE_mi ~NOT_CRAVE ~tengo__CRAVE
28: #__IF ^__amoun* ^_off chin cuerp* forgo*__it hit_$ its__there just_one of__moms train_$ yelli* ~._STRONG
27: ^_dormi* albor* del_# fifty hay_$ prome* quise that_ALMOST think_about under__$ wante* ~NONE_.
26: GO__USE NOW_se ^__traen ^_esta ^_real and_OUT by__threa* floji* fumar it_right loade* lol_$ para_GO punto the_drawe* ~NONE_mi ~NOT_wants ~of_CRAVE
25: OTHER_BUSY_y OUT__contr* ^_gets a__MEANS a_shot a_third barba*_$ canon_$ las_manos pide quito sea_$ smoke vicio want_it ~both:BORED
24: NOT_._AGO WANT__DRUG ^__tenta* ^_nueve monst* no_wants order* pasar* sed taste tengo_OTHER to_SICK una_dosis wants ~im_GOOD
23: ._NOT_STOP ME__por TEXT__have TOOK_to ^__than ^_coupl* ^_pull ^_un al_tiro cada canij* como dulce_y hands jala loud middl* mouth pops_up tu_$ un__$ ~BIT...CRAVE ~BIT_. ~CRAVE_is
22: ME_AGO_ME ME_PERSON NOT__any NOW_es ^__hoy bottl*_$ chupa* climb*__walls compr*_$ contr* day__this oh__a sitti*_THREAT tengo_$ the_NEW the_pull up__down waves what_it ~BIT_but ~SAD_it ~el_CRAVE
21: #__nada #_to DRINK_._NOT LATER_del ME_provo* NOT_STOP_. WANT_TOOK WANT_USE ^_cuest* ^_hasta ^_moder* ^_solo bad_as bitty busy cant__this de_consu* deliv* fair_amoun* meter my_guy regul* to__hones* tries_$ una_$ vaso ~CRAVE_are ~NOT__va ~NOT_want_NONE ~THINK__using ~both_short:HIGH
20: HOPE__IF NOT_se_ME ^__so ^_big ^_easy ^_es a_drink agua__boca agua_la canon*_$ eatin*_me forgo*_about grues*_$ guaro im_about in_DAY libre max maybe_# middl*_$ mild mini of_stron* quedi* quick tengo_a the_walls this_ALMOST un_pase ~._VERY ~GOOD__NONE ~traig*__CRAVE
19: ._AGO_WHAT ._NOW_BUSY ALMOST__DRUG KIN_TEXT ^__dos ^__estan ^_over ^_poqui* a_media acord* aguan*__$ avera* brava* cuand* de_antes despa* el__todav* en_paz eso flick* hardl* ignor*_$ licor*_$ manda_$ ms__$ next_to pack poner* que__tomar salva*_$ same_as solo__me tanto think*__the wine ~CRAVE_. ~and__CRAVE
18: ._IF_PERSON ._WHAT_IF GO__do GO_down MINUTES___KIN OTHER_DRINK OTHER__para TIME__ALMOST WANT_to_TEXT WHAT_una YOU__WHAT ^__fuert* ^_an ^_bien ^_full about_to acuer* antoj*_OTHER ate_$ bajit*_NOW beggi* de__IF graci*_a have_any keys llevo_el need__$ once pero piens*__OTHER que_vende quema* quier*__un sized thats_all the_seat there__is treme*_$ ~BIT_mas ~BIT_when ~CRAVE__esta ~CRAVE_so ~WEAK ~both_short:THINK
17: ALMOST__of DRINK ME_WANT_WHAT ME_mind PAST___NOW ^__or ^_a ^_ahi ^_all ^_lol a_compr* and_ME_GO canti* del_DRINK despe*_con el_bote es_WHAT front_of fuert* half im_cool its__ME licor* me_like medio_$ more__ME otra_$ se_fuero* se_sient* sweat* take_it the_back the_break* to_smoke whisp* xoxo ~._NONE ~._VERY_BETTER ~NONE_today ~de__AWFUL
16: #__ayer ._OTHER_WANT ALMOST_lol CAN_GO DAYT_y DRUG_in HURT___OTHER LIFE__NOT NOW_WANT_apren* TOOK___DAYT WANT_DRINK WANT__DRINK WANT__WANT ^__bad ^_libre ^_none ^_throu* aint al_ver and_cravi* beber casi cigar* cincu* do__NEW el__quedo en__$ enoug*_to ese__$ fix halfw* loca my_mind overp* pal pensa* quier*_$ store_is tanti*_$ tequi* thing una_DRINK usar_$ ~#__STRONG ~CRAVE___AWFUL ~CRAVE__there ~CRAVE_mas ~LOW...THINK ~WORSE ~both:CRAVE ~esta__HIGH ~un_BIT
15: #_in ._WANT_USE ALMOST_de_TOOK IF___OTHER NOW_ME_HURT WHAT__DAY ^_# ^__since a_hit ando_con animo_$ bad bien__$ con_eso cool__that de__tamal* deale* duro feel_it have__WANT hour__so i_keep it_passe* loco man_i maxed me_dan no__$ not_gone olvid* poqui* smell*_it some__bad tengo__ME tengo_de tug want__shoot with_mysel* would__over yeah__$ ~._LOW ~._WEAK ~CRAVE__ayer ~THINK__drink* ~THINK__it ~alone_short ~both_short:VERY ~y_VERY
14: #__want ._START ME_guy NOW__mood ^__brain ^__feel ^__maxim* ^__quiet ^__turne* ^_about ^_kind ^_muy ^_not ^_too a__lol a__one a_beer and__feel anyth*_for bajan* comes desde el__dia el_dia espin* estan__$ fight* for_BUSY ganas__$ have__$ head_$ me_hace me_llego mid_$ more_$ pocas preci* que__$ quiet_$ showe* small* store__# swear_$ tembl* up_$ winni*_$ wish__could zilch ~._AWFUL ~CRAVE__cigar* ~NONE_de_NONE ~NOT...THINK ~NOT_hubo ~VERY__the ~but__CRAVE ~first:WORSE ~pero_NOT
13: ._ALMOST_NOT ._BROKEN ._ME_GO ALMOST_a BUSY_to DRINK___ME DRUG_. IF__. NOW_TOOK THREAT_ME WANT___WANT ^__despe* ^__esta ^__traig* ^_inter* ^_regul* a__when a_hair a_point abier* antoj*__$ but__aint by_DAYT climb*__$ cocas_y creep*_up curb_$ good__WANT hizo_un i_need killi*_me la_sangr* la_tomo let__$ llega long_$ me_da my__all my_old ni noise notic* olor_a over__$ queda quier*_tomar regul*_$ so_stres* tenid* the__place times to_# treme* using vuelv* y y_nada ~._BETTER ~CRAVE...BIT ~CRAVE_LOW ~HAND_and ~HIGH_. ~NOT_a ~NOT_today ~SOSO_de ~WEAK_. ~hoy_NONE ~son_VERY ~the_HIGH
12: ALMOST_AGO CAN_STOP ME_holdi* NOT__AGO NOT_pull NOW_NOT_. NOW_se_ME OTHER_norma* PAST_DAY_. TOOK___ME TOOK_it WANT__so WANT_more WHAT_NOT_YOU ^__trae ^_grand* ^_just ^_las ^_on ^_once ^_para ^_se a_speck ahi_esta all_DAY asi__$ at__DRINK ayer_en bad_NOW buy calli* could_go dormi* for__too get_high hard_i helad* hones*_$ i__about i__take i_can im_walki* it_AGO its_TEXT just__BUSY la_mente lol__$ low marqu* maxed_OUT mente no__tenid* of_NOT on__mind over_# que say_# shoul*_$ suelt*_$ texte* that_bad the_money the_scale trago un_WANT vez viene vuelv*__la want__drink ~NONE_de ~NONE_else ~NOT_THINK_en ~NOT_there ~THINK___GOOD ~a_RESIST ~alone:RESIST ~im_ANXIOUS ~to__AWFUL ~tomar_NOT
11: #__and #__in #_a ._ME_CAN ._ME_NEW ALMOST_WANT ALMOST__USE BUSY__the CALL_al DAY___NOT DRINK_UNTIL IF__NOW ME_looki* ME_walki* NOT_OTHER NOW__mas OTHER_MINUTES WANT_is WANT_somet* YOU___ME ^__real ^_con ^_half ^_killi* away betwe* call de_# dose enoug* for_DRINK get__$ got hair_$ here__there in_ME in_here it_$ its__NOW its__stron* la_ansie* less__yeste* meds might*__$ mil more_than much_$ mundo my_back naggi* nancy naran*_$ now_$ of__today old one perdo*_$ pila racha senti* serio*_$ six_and someb* subid* sudan* suppe* tanti* this_morni* todo_OTHER up_there worse_$ y_yo yo_$ ~._GREAT ~._NOT_VERY ~._VERY_VERY ~BIT_en ~CRAVE...VERY ~GOOD_CRAVE ~LOW_. ~NONE...CRAVE ~VERY_up ~both:GREAT ~both_short:NONE ~hoy_NOT ~its_AWFUL ~mas__LOW ~por__HIGH ~unas_CRAVE
10: ._IF_ME ._NOW_NOT CALL_PERSON CAN__. DAYT__it GO__GO GO_y HOME__ME KILL__. ME__and ME_keep NOT___STOP REMOVE_it TOOK__# WANT_DRUG WHAT_KIN WHAT_OTHER WHAT__lol ^__$ ^__asi ^__pero ^__y ^_bruta* ^_de ^_middl* ^_o ^_two ^_uff a_busca* a_thing a_todo acuer*_$ aguan*_$ and_ALMOST anoth*__$ beer big__$ clear_$ echar free haria hell i_aint ir_a it it_some los__$ lunch_$ machi*_$ me_pone minut* monto* no_$ piedr* que__todo ratos sed__OTHER sed_de sient*_NOT some_$ son the_DAYT uff__$ volum* wey white ya_$ ~._ANXIOUS ~.__STRONG ~BIT_CRAVE ~BIT_so ~GOOD_but ~NONE ~NOT...BETTER ~NOT__CRAVE ~NOT__le ~NOT_even ~STRONG_at ~VERY_. ~a_CRAVE ~but_CRAVE ~just__BIT ~kind__AWFUL
9: ._MINUTES .__PAST ALMOST_NOT_. ALMOST__. DAY___OTHER DRINK_NOW ME_OUT ME_WANT_a NOT__DAY NOT__all NOW__AGAIN OTHER_. OTHER_SICK OTHER__anda PAST_estab* WANT___DRINK WANT_de WHAT_NOT_pero WHAT___OTHER ^__down ^__hambr* ^__stron* ^_every ^_lo ^_worst a_ALMOST a__NOW abuel*_esta and_GO and__nap asoma bajit*_hoy body burie* canti*_ME cheve come__$ con_OTHER_MINUTES con__MINUTES consu* days_$ de_unos dios_$ es_DAY estoy__ME estoy__WHAT gas_stati* gran hasta im_home it_REMOVE its__$ just__bit kicki*_ME kid like_a like_an mary mas me_dejan menos no_time on_ME pelea* se_ME_STOP se__$ si since sir sitti* skin so_$ still_get talk_to the_NUMBER the_bottl* the_door the_spot to_DRINK to__$ top unbea* up_NOW va__$ vos wante*_it wants_it ~.__BIT ~.__LOW ~NONE...NOT ~NOT...AWFUL ~NOT__HAND ~NOT__NONE ~NOT_es ~RESIST__my ~SAD__a ~STRONG_. ~VERY__CRAVE ~WORN_to ~alone ~but__SOSO
8: #_$ ._CAN_KILL ._WHAT_ALMOST DAYT__this DRINK_. DRUG GO__for KIN_WHAT ME_STOP_de ME__AGO ME__NOW ME__for ME_all NOT_NOT NOT__de OTHER_BODY_. OTHER__REMOVE OTHER_licor* OTHER_tenid* TEXT_. TEXT_ME WANT__NOW WHAT_BROKEN_ME WHAT_NOT_. WHAT__cuent* ^__any ^__be ^__betwe* ^__come ^__half ^__knock* ^__las ^__miss ^__thank ^__un ^_for ^_loud ^_mediu* ^_wish a__$ ahi an__$ apret* avera*_$ but_ME cabro* calma* cant__it cien cien_$ cop dale de_PAST duele__el e easy el_vecin* en__manan* estan final* get gutte* half_$ herma*_$ im_holdi* kind__there knock* like_right lord_$ me mind nah not__$ of__NOT ofrec* over paso_$ poten* preci*_$ quedo_la quita*_$ sermo* smell*__on still stoma* there__ME thoug*__it tickl*_$ una__NOT walki* walle* want__get want_nothi* y_ando ~._WORSE ~CRAVE__fumar ~CRAVE_por ~HAND__it ~NONE...NONE ~NOT...VERY ~NOT__# ~VERY...HIGH ~VERY...VERY ~WEAK...CRAVE ~alone:THINK ~alone_short:RESIST ~both:GOOD ~me__CRAVE ~mi_CRAVE
7: #__$ #_cocas ._KIN ._WANT_ME ALMOST___CALL ALMOST__that ALMOST_on DAY__NOW DAY__its DAY__this KIN__ME ME_GO_a ME_LIFE_. ME__the ME_said_NOT NOT NOT__pero NOT__y OTHER_DAYT OTHER__TOOK USE___NOT WANT_one WHAT_ALMOST_de WHAT_YOU WHAT_vende ^__antoj* ^__de ^__have ^__hay ^__none ^__of ^_al ^_nah ^_por a__cravi* a_flick* ahori* amoun* andan__$ aroun*_DAYT atras away_$ but__STOP cant__$ con__$ con_llave cuell*_$ day en_OTHER enfre* espan* estoy every faded fair feels_WANT get_loade* going__use its kind_of madre*_$ mitad_$ moder* mood_# mostl*_$ much__than my_hands negat* ni__$ not__# of_there on__AGAIN persi* por que__cuent* quema quimi* reall*_bad seven tenta*__$ think*__it today too_$ urge urges voy want__$ ~#__NONE ~.__WORSE ~CRAVE...GOOD ~LOW_THINK ~NOT__hoy ~alone_short:LOW ~alone_short:WEAK ~im_SAD ~the__VERY
6: .__ALMOST .__KILL ALMOST_en CAN_KILL CAN__eithe* DAY_WANT DRINK_and HURT_. KILL_. LATER LIFE__OTHER ME_HURT_a ME__CAN ME___YOU ME__from ME_hand ME_por MINUTES__OTHER NOT_de NUMBER__STOP OTHER__DRINK OTHER_ansie* OTHER_mente OUT_the SICK_. WANT_NOW WANT__TEXT WANT_una ^__drink* ^__fast ^__los ^__nada ^__preci* ^__si ^__time ^__to ^_la ^_me ^_three ^_viene a__# a__day about_half aguan* ahori*__$ and__ALMOST and__WANT and_there ando ando__$ at__$ barel* bruta* buggi*_ME canti*_$ conec* cuand*_veo de_ganas de_ron desde_que dient* diria domin* dura el_cuerp* em en_DRINK en__OTHER from_PAST full ganit* getti*__$ god good_$ hallw* he_tenid* hoy__$ hoy_es i_cant it_OUT it__ME it_aint la la__$ ladie* left_$ mas__ME me__$ me__cuand* me__nada me_trae meeti* menti* mosqu*_$ neta norma* not_much of__road on__back peor por__$ por__calor porqu* prime* que_quier* rapid* ron scale se_ME segui*_$ sell_my sient*__$ sitti*_outsi* so__ME speck stirr* stuff_$ the_WANT the_lord there_$ to_TOOK today_thank tomar_$ tope una y_OTHER yes_a ~#_NONE ~._NOT ~.__HIGH ~.__SOSO ~CRAVE...WEAK ~CRAVE__LOW ~CRAVE_la ~CRAVE_que ~GOOD__that ~GOOD_with ~NOT...HAND ~NOT__me ~STRONG ~STRONG_hoy ~THINK_of ~VERY_HIGH ~alone:BETTER ~alone:STRONG ~get_HIGH ~im_SOSO ~last:RESIST ~me_STRONG ~que__NOT
5: #__about #tel_$ ._NOT_GO ._NOW_ME ._NOW_YOU BROKEN__. DRINK__in DRINK_is DRUG___HOME GO__DRINK ME_DRINK ME_KIN_WHAT ME_WANT_it ME__BUSY ME___BUSY ME__on ME__openi* ME__to ME_at ME_but ME_cool ME_en_OTHER ME_sweat* NEW_NOT_. NOT_CALL NOT_WANT_NOT NOT_WHAT NOT__AGAIN NOT__USE NOT_es NOT_hubo NOT_to NOT_too NOW__USE NOW___ALMOST NUMBER_del OTHER___AGAIN OTHER___WHAT OTHER__enfre* PERSON___ME START__OTHER STOP_. WANT__thoug* ^__and ^__at ^__contr* ^__for ^__looki* ^__mi ^__que ^__ridin* ^__stres* ^__tempt* ^__whole ^_bigge* ^_hitti* ^_menos ^_ni a_# a__right a_pint al all_$ all_i alway* amarr* and_ME at_ME bad__TEXT be_hones* been been__ME big con_OTHER de__jaja deseo earli* esta_TIME estoy__NOT exist*_$ fuert*__OTHER ganan* going hones*_a hoy__me in__hallw* is__ALMOST it_AWAY it__GO it__YOU it__day keep__the la_neta la_verda* las_tengo le_digo lie_$ light*_$ malil* me_$ me__tomo mid money_in my_hand nada nada_de no_hubo no_paran no_pull now_its one__$ perro_$ quiet*_$ secon* sit small__$ smoki*__the so_bad sunda* tengo__ganas terri* thats__$ there to_use toman* traig*_$ un__NOW un_numer* unas walk when__comes y_ALMOST yo__$ ~._HAND ~.__CRAVE ~.__RESIST ~AWFUL...AWFUL ~AWFUL_y ~BIT_THINK ~CRAVE__that ~LOW__. ~NOT_maam ~NOT_tengo_CRAVE ~VERY_AWFUL_. ~VERY__to ~VERY_en ~alone:LOW ~alone_short:WORSE ~casi_NONE ~en__THINK ~la__CRAVE ~last:WEAK ~lol__BIT
4: #_DAY_NOW #_and AGO_the ALMOST_NOT BUSY_so CAN_ALMOST CAN___BYE CAN__have DAYT___NOW DRINK_# DRINK__ME DRINK_in DRUG_but HELP HURT_OTHER_BODY KILL_del ME__REMOVE ME__STOP ME___PERSON ME___WHAT ME__worse ME_pasa NOT_ME NOT__mucho NOT_pero NOT_tan NOW__con NUMBER_CALL OTHER__NOT OTHER_boca OTHER_oreja SICK_it TOOK_HELP WANT_AGO WANT__CAN WANT_an WHAT__DRINK ^__a ^__dio ^__dont ^__hace ^__in ^__like ^__one ^__paso ^__today ^__too ^_alot ^_at ^_del ^_en ^_fuert* ^_terri* ^_unas a_DRUG after algo all__think an__IF and_WANT bajo bar bump caigo copa could__just de__graci* de__pasti* de_comer dos_WHAT dos_que drink*_$ el__$ en_toda eso_$ even__the falta feels_like fight for_$ go__a goats harta high__im horri* i__$ i_want inten* it__NOW jones* la_botel* littl*_$ me_hard me_hizo me_pasa mira murie* my_ex never__$ no__dejan of_USE off on_ME_AGAIN or__other paid paid__ME pill_$ pipa por_OTHER_DAYT right__i se_CAN simpl*__that solo stop_texti* tengo__ALMOST than_yeste* that__$ the_BUSY the_taste then__then tiran*_a to_USE to__AGO tu usual vecin* viene* vos_$ we__$ whats*_$ y_NOW ~._VERY_STRONG ~.__ANXIOUS ~.__WEAK ~ANXIOUS_so ~BETTER_. ~BIT__que ~CRAVE...CRAVE ~CRAVE_consu* ~CRAVE_en ~GREAT_. ~HAND...HAND ~NOT...BIT ~NOT__VERY ~NOT__ha ~NOT_exist* ~NOT_me ~SAD_. ~THINK ~VERY_with ~WEAK__. ~WORN_and ~alone:SOSO ~and__NOT ~apart ~both:ANGRY ~both:SAD ~both_short:STRONG ~de_CRAVE ~first:GOOD ~first:RESIST ~first:SAD ~it__AWFUL ~its_SOSO ~to__BIT
3: #__me #__the #_ganas ._DAY .__OTHER .__WHAT ALMOST__DAY ALMOST___DRUG BUSY_# DAY_._NOW DRINK_NOT_. DRUG__NOW GO_up HELP_ME IF___NOT KIN___ME KIN___NEW LATER_NOT LIFE_. ME_BROKEN_. ME_HOPE_. ME__feel ME__las ME_trae NEW_KIN NOT_GO NOT_HURT NOT__ALMOST NOT__STOP NOT__less NOT_but NOW OTHER___STOP OTHER_cuadr* OUT_ME PERSON__. SICK__NOT TIME_. USE_. USE_PAST USE_de WANT_. WANT__. WHAT_a_OTHER YOU__. ^__# ^__absol* ^__aguan* ^__but ^__cant ^__con ^__guess ^__me ^__mucha* ^__the ^_cada ^_could ^_lleva* ^_media* ^_si ^_smell* a_TEXTS about_$ ahora all__$ all_day almos*__$ be_found betwe*_# bien_y by_the calor_$ climb*_the con_DRINK coupl* cravi* de__blanc* dormi*_$ drink drink_$ echar_me en__cuart* for__DRUG fuero* good_with grues* had hit i__nothi* i__paid im ir ir_$ it_ME jugar know_ME la_manan* la_seman* like_half lo madre_$ mami maxed_out me_visit* medio mero__$ my__came of_ME oh_its once__was or__$ or__NEW outsi*__deale* pal__$ passi* prett*_good quede quier*_consu* reall*__$ repen* sabad* se_GO shaki* si_traig* sient* sin__$ since_sunda* stron*__ME than thank the__right then__ME to_$ to_KILL todo_$ traig* un_DRINK up vida_$ vuelv*_$ was_DRINK when y__NOW ya__apren* ~._CRAVE ~._NOT_NOT ~AWFUL_. ~BETTER_de ~BIT...THINK ~BIT_por ~CALM_. ~CRAVE_NOT ~HIGH ~HIGH__. ~NONE__en ~NOT_joke ~NOT_time ~RESIST_con ~STRONG__me ~a__CRAVE ~alone:BIT ~alone:HAND ~alone_short:NONE ~alone_short:VERY ~and_CRAVE ~both:SHAME ~but__NOT ~first:AWFUL ~last:AWFUL ~last:BETTER ~last:BIT
2: ._NOW .__LATER .__STOP AGAIN_. AGO__OTHER ALMOST_REMOVE ALMOST_y BROKEN_in BUSY_#_TIME CALL__name CAN___ME DAYT_NOT DAY_y DRINK__WANT IF_traig* KIN__su KIN_esta KIN_y ME_AGO ME_HOPE ME__. ME___KIN ME__in ME_antoj*_OTHER ME_pone NOT__en NOT__it NOT__one NOT_maam NOW_. NOW__se OTHER_NUMBER OTHER__a OTHER_neta START_. TEXTS_. TEXT__. TEXT__sweat* TEXT_its UNTIL WANT_dar WANT_right ^__been ^__como ^__ese ^__perro ^_enoug* ^_ya a_DRINK a__bit a_cigar* agarr* alone_$ and and__didnt annoy* baby bad_$ bag boca but_ALMOST care chisp* comer__no comez* compr*_mi con contr*_$ could demas*_$ depen* deseo_$ dormi__y down el__cuand* en_OTHER_HOME en__mano esta__$ esta_hora felt for_one from__$ gets good good_# guys had__leave here_and high_but hubo i__used id im_looki* in_# it__$ joke__$ la_boca la_oreja like__now littl* lucha me__dado me_muero no_joke no_urge nothi*_else nunca_$ on__good one_$ one__ME one__the oreja otro__$ para__$ past pega__$ piedr*_$ poco point prend* quier*__$ quier*_dar quita real_good right_NOW roomm* sale se_STOP se_puede shot still__to stron*_$ suelt* the_secon* the_stuff then_i thoug* tired_to to_GO to_TEXT today_im train twice van_y was_# y_GO y_OTHER_KIN y_YOU y__hoy ya__puedo you_know ~._SOSO ~._VERY_AWFUL ~.__VERY ~BIT ~BIT_BIT ~BIT__. ~BIT_one ~NONE__. ~NOT_. ~NOT_VERY ~NOT_VERY_como ~NOT__BETTER ~NOT__STRONG ~NOT__anyth* ~NOT__de ~NOT_mas ~NOT_por ~RESIST_. ~THINK__the ~VERY_BETTER ~VERY_HIGH_. ~VERY_como ~WEAK_today ~about_SOSO ~al_GREAT ~both_short:AWFUL ~first:SOSO ~its_SAD ~last:STRONG ~last:THINK ~me__HAND ~the_WORN ~y__CRAVE
1: #__WHAT ._DRINK_NOT ._HURT ._ME_TEXT ._NOW_IF ._WHAT_YOU .__AGO .__SICK AGO AGO__comes ALMOST BODY_. CALL__ME DAYT GO_to HELP_. HOPE_de IF__ME KIN_. LATER__. LATER___DAY ME_OTHER ME_WANT_dar ME_WANT_to ME__WANT ME___OTHER ME___TEXT ME__pero ME_anda ME_hands ME_mouth NOT_# NOT__NOT NOT__stron* NOT_joke NOW_BUSY NOW___DRINK OTHER___OTHER OTHER__con TOOK__. USE___ME WANT__USE WANT_for WANT_this WHAT_IF WHAT_siemp* YOU__ME ^__lot ^__mucho ^__ratos ^__te ^__tengo ^_bad ^_estoy ^_horri* ^_in ^_ningu* ^_prett* ^_so a_HOPE a_ME_KIN a_OTHER a__TIME a__thats about__once and_NOT anoth* aroun* as_ME at_all ate becau*_of been_$ but but__$ casa_de chini* con_antoj* cravi*__crazy crawl day_long de_OTHER decen* del_NEW del_otro despu*_de didnt duris* ever ex feo fijes* fixin* fuert*_$ ganas__# ganas__el hand_$ hangi* hour hoy hoy_ando i__want i_could is_BUSY it__WANT its_GO jail kicki*_my la_cuadr* liquo* lord lost madre marca* mas__GO more nadit* next__me no__# no_maam no_tan non__$ nothi*_$ numbe* on on_$ on__way overw*_$ pasti*_$ prett*__$ que__tengo quedi*_$ quisi*_una quita* reall*_want se_REMOVE sigue so__$ soft speak_of stron*_than tengo_OTHER_DRINK the_DRINK traen want__hit was_OUT weake*_$ with__$ with__cravi* worse would* y_todos ~._NOT_CRAVE ~._NOT_THINK ~.__BETTER ~ANXIOUS_. ~CRAVE_AWFUL ~CRAVE_STRONG ~CRAVE_dar ~GOOD_day ~LOW ~NOT_RESIST_. ~NOT__one ~STRONG_desde ~THINK__el ~VERY...SAD ~VERY__me ~a_BIT ~alone:NOT ~alone:WEAK ~el__NOT ~first:CALM ~first:NONE ~it_NOT ~la_CRAVE ~now__NOT ~tengo_VERY ~the_CRAVE
-1: #__NOW #__TEXT #__no #_en ._HOPE .__DAY AGAIN__. AGO__NOT ALMOST__las ALMOST_d BROKEN_. CALL__. CALL__WANT DAY__a DRUG__. GO___BUSY HOPE__NOT KIN_LATER KIN__OTHER ME__IF ME___CAN ME___ME ME__un ME_den ME_di ME_rei NOT_. NOT_._ME NOT___ALMOST NOT__or NOT_modo NOT_traig* NOW_._NOT NOW_ME NOW___BUSY NOW___OTHER OTHER_DAYT_. OTHER_DAY_. OTHER_WANT PAST_# PAST_DAYT REMOVE SICK__. START__. STOP__TOOK STOP___OTHER TEXT_it TOOK_ALMOST_. TOOK___DRINK WANT_CALL WHAT_NOT WHAT_WHAT ^__littl* ^__still ^_ahora ^_crave ^_dame ^_digan* ^_ooh ^_queri* ^_te ^_want ^_yes again_$ ahora_estoy all an ando__un asust* ay azul cat cerra* choco* cocin* con_ME corte creo__me cuand*__$ day_$ de_DIE de_tacos digan*__ME do__$ el_domin* el_novio en_ganas estoy__$ favor* frent* ganas_d go got__$ graci* great ha hacie* hallo* hambr* happe* haven* high hopel* hows humor is_real it__yeste* it_makes its__prett* kind__$ kitch* las_notic* mail makes makin* manza* mi__$ muert*_$ my_head need_a no__moles* no_fui of__ME on__becau* out own paint pegue pero_PAST pleas*_$ queda* quejo regre* said salir salud se sin_tomar store_$ stres*_$ stron*__$ summe* survi* tarea tenia these this__ME time_$ torti* un_DAY wheel* while would yes ~ANGRY__mi ~BETTER...CRAVE ~CRAVE__de ~CRAVE_d ~CRAVE_was_AWFUL ~GOOD...STRONG ~HAND__se ~HOPE_. ~LOW_tire ~NONE_AWFUL_. ~NOT___VERY ~NOT_queri* ~SHAME ~STRONG_lol ~VERY_ANXIOUS ~alone:SHAME ~alone:VERY ~both:BETTER ~both_short:NOT ~en_CRAVE ~las__NOT
-2: ._AGO ._DRINK ._LATER ._NOT_REMOVE ._TEXT ALMOST_ME_estan ALMOST_to CAN_be DAYT_. DAYT_AGO DAYT__OTHER DETOX_. GO_on GO_un HOPE HOSP KIN___OTHER ME ME_GO ME__HURT ME___HURT ME___NOW ME___USE ME__diner* MINUTES_. NOT_ALMOST_de NOT_in NOT_paso NOW_NOT_GO NUMBER OTHER_ALMOST OTHER_CALL OTHER_JAIL_. OTHER__hay OTHER_de STOP_de WANT_KILL WANT_paz WHAT__ALMOST ^__ganas ^__i ^__im ^__is ^__reall* ^__una ^_alrig* ^_cravi* ^_cual ^_i ^_llevo ^_now ^_quit ^_sigo a al_ratit* all_my ando_de anymo*_$ as_a ayer_$ been_drink* being blows boy car con_ALMOST con_ganas cousi* cravi*__$ de_levan* dead_$ deje diner* dont drove feel_like for_ME from ganas__baila* gone_to habla* hace__$ hand__NOW hi huge im__$ in_one insop* is_DRUG la__vino la_cabez* la_farma* la_igles* llovi* lol_ME man me_den me_rei morni*_$ new no_thank* nombr* oiga our pasan*_$ paz pozol*_$ preoc*_por pull_ME pupus*_de quier*_llega* saldo salio sangr* says_OTHER sense smell__the some super* sweet* that__NOT this_DAY today_i todo_ME too ultim* unos very__$ vivir_$ walma* was_yeste* week weren* worki* yet you ~._CRAVE_BIT ~.__GOOD ~BIT...HAND ~BIT...WORN ~CRAVE__mas ~CRAVE_como ~CRAVE_llega* ~CRAVE_unas ~GOOD_pero_NOT ~HAND...NOT ~NOT ~NOT_CRAVE_today ~NOT__going ~NOT_impor* ~THINK__. ~VERY...GOOD ~a_VERY ~alone:HOPE ~alone_short:THINK ~both:BIT ~both:NOT ~con_VERY ~first:BIT ~is_HIGH ~last:HAND ~last:WORN ~there__BIT ~was_NONE ~y_SAD ~ya_NOT
-3: #_for ._WANT .__THREAT .__TOOK AGO__DRINK ALMOST___NOT BODY BUSY_lol DRINK_y GO__# GO_in HURT_ME ME__real ME_a NOT_ME_WANT NOT___ME NOT__mas NOT__para NOT_reall* NOW__ME NOW__WHAT OTHER_GO_. OTHER___NOT OTHER__es OTHER__to SICK__BODY STOP__OTHER STOP_it TEXT__OTHER THREAT WANT_ME WANT_tacos ^__its ^__left ^__think* ^__used ^_graci* ^_iba ^_maybe ^_stron* ^_thank* a_CALL about__ALMOST ando_$ bad__NOW barri* bien_$ but__WANT cayo chest class coffe*_today como__$ conta* de__$ de__NOW de_cravi* echan*__$ en__# enjoy escri* estuv*__punto fe fu funny ganas__habla* ganas_verda* gusto_$ hand__now here hijos hmm inter* is_all itch__ME know lake las_# las__NOT mal mal_$ mato me_di missi* modo no_tengo novio nuevo o ok on_ALMOST planc* play puede* queri*__$ repor* say__$ se_BROKEN senor* signa* swing* tamal* the_# they tiend*_$ to_HURT todo__me tres un_mucha* vamos where_ME y__STOP yes_$ yeste* zapat* ~._GOOD ~._SAD ~.__NOT ~AWFUL__# ~CRAVE__NONE ~CRAVE__baila* ~LOW__me ~NOT__. ~NOT_fui ~NOT_paso ~STRONG__in ~alone_short:ANXIOUS ~first:NOT ~first:STRONG ~first:THINK ~is__GOOD ~last:SHAME
-4: ._YOU_GO ALMOST__TEXT DAY_# DAY__OTHER DRINK__# GO__a HOME_NOW_. HURT IF_OTHER KIN___ALMOST LIFE_NOT ME_NOT ME__OTHER ME__mas NOT_BODY NOT__LATER NOT__MINUTES NOT__for NOT_be NOT_se NOT_thank* OTHER_STOP OTHER__# OTHER__OTHER OTHER_igles* OUT OUT_. REMOVE_ME STOP__NOW USE WANT_ME_NOT WANT__agua WHAT__ME WHAT_es WON ^__quier* ^__tacos ^_does ^_ganas ^_hard ^_hi ^_im ^_my ^_tome a_ME about_the are__$ asi__WANT broth* calie* cash caved cobra* cobro coffe*_NOW como__mide compl* con__KIN crazy_$ dije_que done eat en__jaja entie* espec* estoy_ALMOST fiest* ganas ganas_# goes_$ gusto hace hear las_ALMOST_NOT las__$ like_it lunes mal_muy me__diner* meses mi morir* nadie nice no not ok__WANT out__$ para pelea*_$ plati* pregn* proba* pulle* quedo raine* sabe scare* she show so that_ME the the_whole think* this to__STOP unas__$ wait waved y_ME yep ~BETTER_CRAVE ~BETTER__. ~BIT__lol ~CRAVE__tomar ~GOOD_STRONG ~NOT__los ~THINK...VERY ~THINK__mi ~alone_short:HAND ~and_AWFUL ~de__HAND ~feeli*_STRONG ~first:CRAVE ~last:CRAVE
-5: #__# #__por ._BODY ._DIE ._ME_KIN ._OTHER .__WANT ALMOST__lol ALMOST_las AWAY BUSY__. DRINK__DRINK GO__ME HURT___ME IF__OTHER KIN__NOT ME__OUT ME__at ME__bien ME__even NOT_._NOT NOT_ME_CAN NOT__START NOT___DRUG NOT___WHAT NOT__in NOT__just NOW__en OTHER__are OTHER_tenta* TOOK__DRINK TOOK__DRUG WANT_# WHAT_esta ^__do ^__it ^__now ^__sound* ^_good ^_some ^_urge about__a ahora__$ alrig* amane* and_DRINK animo__$ cansa* clean colle* comid* cravi*_today dia esa escue* esta estud* every* feeli*__NOW find ganas_$ ganas_jaja graci*_$ hambu* have hecho hoy_voy hungr* i__even i_thoug* itch__my jefe job las_norma* le_entre learn* mas_$ my ni__gana noche_me otra pasti*__la poca__NOW punto__USE ropa snow think__it those tiene to__mysel* told tonig* trigg* un un__fuert* una_gana want_to wanti*_to weird witho* woke wow y_IF ya_tengo ~AWFUL__today ~CRAVE__con ~CRAVE_i ~NOT...CRAVE...NONE ~VERY...ANXIOUS ~VERY__it ~about__CRAVE ~al_BIT ~alone:GOOD ~traig*_CRAVE
-6: #_hoy ._ALMOST_IF ._LATER_ME .__BODY .__PERSON .__YOU ALMOST_IF ALMOST__ME ALMOST__WANT ALMOST__baila* ALMOST__whate* ME_have ME_too ME_va NOT_REMOVE NOT___OTHER NOW__LIFE OTHER__. OTHER__jaja OTHER_farma* STOP_there THREAT___NOW TIME USE_NOW WHAT__CAN WHAT__mide ^_piens* ^_traig* alcoh* also alta_$ azuca* bad__pull camio* corta* creo__ME de_cerve* di dije_WHAT en es esper* ganas_me gas golpe* gusta* he heard hoy_me i_went it_wont just limpi* lloro made mas_ALMOST means nada_mas nina pan pena pleas* por_fin quier*__agua regal* some__$ super sus tenta*_$ thats toca tos traba* uno urge_$ van_a very volvi ~AWFUL_day ~CRAVE__pupus* ~GOOD__AWFUL ~HOPE ~NOT...RESIST ~NOT__que ~NOT_say ~alone:MOOD ~alone_short:WORN ~both:AWFUL ~both:WORSE ~by__VERY
-7: #__OTHER #__i #_me ._ME .__NEW AGO_to ALMOST_LATER BROKEN__NUMBER BUSY_. BUSY_WHAT BUSY__DAY CAN__NOW DRINK_ME DRINK_mucho GO__BUSY HOME KIN_WANT ME__JAIL ME__contr* ME__los ME_quedo NEW SICK___OTHER STOP_OTHER WANT___OTHER WANT__de WANT_to ^__en ^__yeah ^_estuv* ^_vi ^_way ^_yo a_while about__$ al_LATER all_the answe* bane basur* best bucks canti*_y cuant* decir flore* hello hurts insop*_$ is_ALMOST ive las_DRUG me_puedo mean much none_at of ooh pase__OTHER price* sobri* socia* stron*__NOW tarde tengo__verda* their them there* tiemp* whate* years ~.__GREAT ~ANXIOUS_por ~LOW_de ~NONE_mas ~NOT___CRAVE ~VERY_of ~both:HIGH ~both:STRONG ~on_CRAVE ~the_WEAK
-8: ._STOP ._WHO .__DAYT .__ME AGO__. ALMOST_TEXTS ALMOST__ver ALMOST_esta BODY_is CAN DRINK__OTHER DRUG___NOT ME_BROKEN ME___TOOK ME_up NOT_DRINK NOT_NEW NOT_impor* NOW_GO OTHER OTHER_TOOK STOP_NOW TEXT__for UNTIL__# USE__pero WANT_TEXT YOU_NOT ^__usted ^__woke ^_dont ^_hes ^_the algo__$ anoch* ayer_si baila*_$ banco bien_DRINK busin* but_mostl* carro cosa_mia creo de__todo food ganas_de ganas_quien habla*_$ ill lista llove* lots_of mas__NOT media mide music* on__ALMOST on__cravi* puse refie* sleep__$ sol un_cafe wind wipe ~#__NOT ~BETTER__my ~CRAVE_unos ~NOT__para ~NOT_se ~NOT_thank* ~NOT_ya ~alone:GREAT ~alone:SAD ~alone_short:GOOD ~las_CRAVE ~y_BETTER_CRAVE ~ya_CRAVE
-9: ALMOST_# ALMOST_ME BROKEN CALL GO_a_OTHER KILL_OTHER LATER_. ME_NUMBER MINUTES NOT__se NOT__than OTHER__al PAST_IF TOOK WANT WHAT___BUSY ^__aqui ^__back ^__days ^_that ^_what bed casa cual cut de_CALL den digan* drown* ese ganas__se go__it i__now is_# it__PAST later luego mal__mal mero_$ movie nadie_me oh para_OTHER peopl* piso quier*_que say se__olvid* se_mide sure telef* tell test the__one tome_$ true un_senor used volvi_a watch* y__DRINK ~CRAVE__lol ~CRAVE__una ~LOW__a ~NOT_modo ~WORN ~a_AWFUL ~alone_short:ANGRY ~esta_BETTER ~first:BORED ~its_GOOD ~la_SAD ~tomar__NOT
-10: ._DAYT ._WANT_WHAT .__JAIL ALMOST_de ALMOST_de_NOT ALMOST_es BUSY DAY__ME KIN ME__anda NOT_DRINK_. NOT_GO_a NOW__TEXT NUMBER_. OTHER__y PAST__ME START STOP WHAT___ME WHAT_se ^__mas ^__pasan* ^_and ^_is ^_toler* a_BUSY adent* ahi__NOW alto_$ be compu* conse* da_ganas de__piedr* desca* do feliz frijo* irme is is_stron* isnt la_entre* might on__$ oye prefi* rei same se_refie* time toma was wasnt year ~CRAVE__cerve* ~VERY__on ~a_STRONG ~both:NONE ~both:WEAK ~de_SAD ~esta_GOOD ~is__STRONG ~it__VERY ~que_AWFUL
-11: #hour ._TOOK ._WHAT ALMOST__BUSY ALMOST___OTHER DAY JAIL KILL KIN_._ME ME__LATER NOT__comer NOT_mal OTHER_DRINK_NOT PERSON PROGRAM ^_ando ^_feeli* ^_nothi* ^_suave ^_tengo ^_this and_# antoj*_un aqui at_# class* de__ME defin* desca*_$ dice favor_$ feeli*_stron* fume ganas__tomar hes i_like insan*_$ la_tenta* least me__# me_sient* medic* muy no__nada nobod* nos pais pozol* read salud* sombr* sopa tierr* to__about trago_y try ver__ME will ya_quier* your ~._VERY_GOOD ~GOOD_today ~i_THINK ~is__AWFUL ~last:GOOD
-12: ALMOST_YOU ALMOST_de_BUSY BYE DAYT_ME DRINK_agua ME_KIN_NOT ME___MINUTES ME_stron* NOT__los NOW___NOT NOW_estoy UNTIL__. WANT___STOP ^__about ^__right ^__slept ^_aqui ^_creo ^_hay ^_perdi ago baja_$ becau* bette* bottl*__$ con_mucha* da_ALMOST favor for_some frio gente gym home_$ levan*_$ liquo*__right make no_queri* none_of one_of quit raini* tengo__hambr* thank* to to__water to_pull todo__$ way_$ ~BIT_slept ~NOT___NONE ~NOT__mas ~RESIST...NOT ~SAD__. ~STRONG_to ~pero_HAND
-13: .__DRINK BODY__. BUSY_NOW DRINK__DAYT IF_ME ME_TOOK ME_USE NOT__bad NOT_se_IF NOW_NOT_aguan* NUMBER__the TEXT USE_pero any__this batte* comer cooke* drove_past ganas_no girl guy hacer los nubla* okay plan regre*_$ rent salsa se__OTHER tomar_agua trafi* una_KIN unos__$ ~BETTER_# ~CRAVE__habla* ~NOT_as_AWFUL
-14: AGO___GO ME__DRINK TOOK_ALMOST YOU__ALMOST ^__drank ^__same ^_alto ^_but ^_somet* agua as__$ bien_graci* breat* camin* coppe* cruz este estoy_pensa* invit* it__NOT itch_on no__quier* pregu* tacos tele that tire_$ tomo y_TEXT ~._NONE_STRONG ~CRAVE__las ~NOT__comer ~estoy_THINK ~for_BIT
-15: LATER_ME ME__una ME_so NOT___LATER PAST YOU___OTHER ^__thats ^_leave coffe* de_NOT good__$ has hot know_$ lado light muela parti* pasti* perso* que_$ sueno_$ text wante*_to y_# y__WHAT ~BIT_SAD ~THINK__AWFUL ~VERY___NOT
-16: #_cravi* OTHER_NOT WRONG ^__duele ^_drink* ^_well a_hug actua* are chees* cravi*__i cream dead ganas_las hand_right most navid* only pero__IF put quier* skip tempr* vient* why ~GOOD_pero ~NOT...NONE ~alone_short:MOOD ~alone_short:SAD
-17: ._PAST ALMOST_jaja DIE WHO YOU ^_mi ^_you about_ALMOST again anos cara de_busca* dream esto exact* for_OTHER lluev* tomad* we y_usted ~#__RESIST ~GOOD___GOOD ~STRONG__en ~alone_short:GREAT
-18: DRINK_y_ME LIFE ME__right ME_sient* SICK TEXTS_mia YOU_WANT a_dormi* chiqu* de_malas dice_OTHER dicen did fin gripa hombr* k love low__want manan* pizza quemo trist* wants__drink y_menos ~SAD_but ~SAD_pero
-19: #_no .__MINUTES WHAT a_$ a_NEW aca_$ bebe como_antes cravi*_$ esta_OTHER esta_fuert* famil* fun hahah* just_NOT mia_$ miche* pie quest* reall* se_anda sirve ~CRAVE_tacos
-20: # #_today BUSY_the a_KILL asi_OTHER crave_$ de__ahori* del_alma didnt__to era her_$ lluvi* mango no_way renta says ~me_CRAVE
-21: ._USE NOT__TEXT ^__quede ^_thats bottl*_of cafec* de_nada levan* pull refie*_$ think troca ~GOOD_NONE ~NOT_ANXIOUS
-22: #_didnt ^__coffe* or schoo* sushi the__OUT ~both_short ~im_STRONG
-23: IF__# ^_yeah conte* crazy flan ice mejor nose what_$ ~AWFUL_for ~CRAVE_# ~last:HOPE
-24: ALMOST_verda* GO_ALMOST WON__. about__# drank hey see ~#__BIT
-25: GO_al TEXTS ^__puse cafe eran fish gusta mate ni__ganas somet* ~CRAVE...THINK ~CRAVE__unas ~NONE_of ~SAD...NONE
-26: IF_DRINK OTHER_OUT antoj*_de bebi
-27: #_es NOT_ALMOST_NOW digo_$ fight*__$ into relap* ~i_RESIST
-28: ALMOST_o ^_stand* estuv*_a fuert*__# ~CRAVE_verda*
-29: AGAIN_AGAIN ni__cuent* nope respi* ~NOT_una_CRAVE
-30: jajaj* pobre* rain un_helad* ~pero__GOOD
-31: ALMOST__van TONGUE matar no_deseo ojala se_$ table ~CRAVE_one
-32: round__$ stron*__in tome un_perro ~STRONG_y
-33: ahori*_no esta_llovi* haha weath* ~MOOD ~STRONG_el
-34: CLINIC casi__pero dulce_$ ganas_o
-35: MEANS WANT_BUSY graci*_por impor*_$
-36: many tomat*
-37: ni_ganas taco
-39: and__half ask_me cero cravi*__no lol no_quier*
-40: cama cravi*_a
-41: dunno
-42: storm un_abraz*
-45: mango*
-48: diner*_$
-50: but_WANT zero
""",
    "craving at least 1": """
50: casi sure voy
45: hardl*
43: ~about_NONE
42: cant ~WEAK
40: almos*
38: NOT_ME_STOP
35: easy
34: ~BIT
32: WHAT__ME ~NOT...AWFUL ~NOT_me_CRAVE
31: ~last:STRONG
30: said
29: ~NOT...NOT...HAND
28: NOW_ME hielo ~NOT_like
27: ganas__beber ~WORSE
26: quier*
25: #__ME pract* ~de_CRAVE_NOT
24: ._WANT_NOT ^_una every much ~to_NONE
23: NOT___STOP son ~NOT...VERY
22: CALL_it ME__en estan ~CRAVE_al
21: NOT_BUSY yeah ~NOT...CRAVE...VERY
20: NOT_STOP ~NOT...NONE ~a_VERY
19: CALL NOT___CALL todo_$
18: GO_to LATER__. NOT_es WHAT_NOT antoj*__la bad minut* nearl* next ni_# ni_ganas poner* so_$ ~HIGH ~last:LOW ~pract*_NONE
17: ._ME_WANT HURT cravi*_zero hace__$ ~STRONG...NOT ~alone:THINK
16: comes compr* contr* its no_quier* ~AWFUL_. ~CRAVE_con ~CRAVE_que
15: NOT_DIE_. a__$ aint_no close es__$ mas todo una ~VERY ~both_short:CALM ~con_CRAVE
14: NOT_YOU del__$ estoy kind real_ALMOST ~VERY...CRAVE
13: ME_STOP_con ME_WANT diga_$ nothi* suelt* ~STRONG ~STRONG_. ~last:VERY ~whole
12: ALMOST_IF ALMOST_it YOU__. los media* puedo the_DRINK ~RESIST_. ~SOSO ~last:SOSO
11: ._WANT NOT__. ^_quier* a_# ansia cuand* it__ME menos no_ganas no_joke up va yeah__$ ~real_CRAVE
10: NOT__WHAT NOT___ALMOST NOT_se OTHER___ALMOST TEXT ^__fu aint but__$ cosa_$ diga loud regul*_$ sermo* ~CRAVE ~CRAVE_AWFUL
9: AGAIN ALMOST_ALMOST ALMOST__DRINK IF__en KILL_. NOT_major but de_ME de_USE mitad nothi*__$ right since_$ some to_TEXT up_$ ~ANGRY ~NOT_VERY ~first:THINK ~last:RESIST
8: ALMOST_NOT CAN NOT_GO ahi basta* como cosa de_TOOK is no__tenta* no_real por__DRINK than to ~._AWFUL ~ANXIOUS ~CRAVE_NOT_se ~CRAVE__and ~alone ~alone_short ~como_NOT ~con__CRAVE
7: .__STOP DRINK___NOT DRUG__. NOT__tenta* ^__and ^_me asked door fuert* half in_ME itchi*_for littl* mas_$ neces* tengo_ALMOST want__$ when ~._THINK ~CRAVE__NOT ~NOT_real ~RESIST ~alone:NOT ~alone_short:AWFUL ~alone_short:LOW
6: ._GO ME_OTHER ME_OUT ME__ALMOST ME___NOT UNTIL ^__# asked_$ de_OTHER de__DRUG gana_$ itchi*__it por stron* tengo_ganas ~BIT__. ~CRAVE__CRAVE ~NOT__# ~alone:GOOD ~last:HIGH
5: ._NOT_GO ALMOST__ALMOST ALMOST_a DRUG IF ME__to MINUTES NOT___OUT NOT_fu a_drink botel* la__$ llega mediu* ni_fu pero pero_NOT poqui* stron*_$ tengo__hoy tenta* to_lie treme* un y_OTHER_KIN y__KIN ~BIT...BIT ~CRAVE__speak ~NOT_# ~NOT__un ~NOT_fu ~THINK_en ~las__NOT
4: DRINK DRUG__NOT ME__the WANT___WANT WON ^__ganas ^__not ^_and ^_un and__$ chin dan__$ fu itchi* long_$ me_gana no real__$ this tranq* un_antoj* wante* y__ME ~.__HAND ~.__SAD ~BETTER ~CRAVE__jaja ~NOT__NOT ~NOT_se ~alone_short:GOOD ~both_short:CRAVE
3: ._BUSY .__WANT AGO__OTHER DAYT LATER LATER_NOT ME___ME ME__al NOT_joke OTHER__ME WANT__WANT YOU_asked ^__un anoch* at__haha cant__it con de_WANT despu* going gone_$ good la me_quita over pero_NOW prend* tengo una_DRINK want_to you_asked ~NOT_NONE ~NOT__que ~NOT_es ~and__CRAVE ~me__NOT
2: AGO ME OTHER___NOT ^__hoy ^__of ^_tengo a cero deseo__$ down el esta hay jeje_$ las__NOT long of se__$ too tries_$ una__$ y_antoj* yet ~._CRAVE_LOW ~BIT_. ~CRAVE___NOT ~CRAVE_is ~GOOD__. ~NOT__at ~THINK ~a_GOOD ~alone:SOSO ~both_short ~first:NOT
1: #_$ .__ALMOST .__DRUG ALMOST_OTHER ALMOST__the ALMOST_at KILL ME_AGO ME__con NOT_BROKEN NOT___NOW NOT__un NOT_real REMOVE STOP_con TEXT_a WANT__. ^__i ^__me ^__visit* ^_ganas ^_unas bad__$ big en id in jeje joke lie major mero nothi*_major now_$ pero__$ the__$ tries vecin* when_i ~._VERY ~AWFUL__. ~CRAVE_VERY ~CRAVE_at ~LOW__. ~NOT_GOOD ~NOT_joke ~VERY__. ~apart ~el__NOT
-1: ALMOST_KIN ALMOST_pero DAYT_._NOW DAY_. LIFE__NOT ME_STOP_. NOT_DRINK NOT__CALL NOT__de NOT_traig* NOW ^__antoj* ^__tenta* ^_antoj* all__$ congr* cravi*__there de_ALMOST_ME es_OTHER_WHAT ganas__fumar ganas__llora* hambr*_de ice_cream mas_jaja me_$ mis no__$ no_traig* on pupus* rio same thoug*_of today_$ trist* y_NOT ~.__GREAT ~CRAVE_pero ~NOT_sient* ~NOT_traig* ~both_short:GOOD ~de__NONE ~first:GREAT
-2: # ._KIN .__GO ALMOST__comer ALMOST_so DRINK___WHAT GO ME_. NOT___ME NOT__jaja NOT_for NOT_hay OTHER_WANT WHAT_IF_NOT ^_se and__didnt antoj* crave_$ cravi* da de de_ganas drink_$ feo jesus_$ stron*__the there__# thoug*_about whats* y__$ ~#_CRAVE ~._HAND ~.__NONE ~CRAVE_bendi* ~GOOD_. ~NONE_today ~NOT__. ~im_GOOD ~la_CRAVE ~last:HAND
-3: ._USE .__OTHER ME__. NOT_ME OTHER__en TIME ^__where ^_all ^_nada away_$ by comer__$ de__$ ganas__comer ganas_un ganas_y got las__$ manan* me_da nada_$ nah night no__eso no_urges of__NOW rosar* se_ME tener__$ ~CRAVE...NONE ~CRAVE_de_SAD ~GREAT_. ~NOT_tengo ~both_short:NOT ~first:HAND ~i_CRAVE ~last:CRAVE ~what_CRAVE
-4: ._AGO .__KIN NOT__ME NOT_pulli* NOW_NOT NOW__OTHER ^__good ^_not and de_antoj* jesus lo me__dado mente no_cravi* no_sient* se__PAST so thank went ~CRAVE_on ~NOT__a ~SAD ~WORN ~the_CRAVE
-5: #tel_$ ._NOT_ME DRINK__. KIN__. NOT_ALMOST_to NOT___OTHER NOT__one TOOK ^_sin antoj*_si arroz at__$ busy consu*_$ de__NOT es__WHAT fue have_any llevo_el quiet*_$ rio_$ si_$ sient* sir thats vino ~._CRAVE ~._NOT_CRAVE ~CRAVE_NOT ~NOT_a ~alone:CRAVE ~alone_short:HAND ~both:GREAT ~y_NONE ~y__CRAVE ~y__GOOD
-6: ._HOPE ._NOT_NOW ._NOT_WANT ._OTHER .__NOW DAYT_. IF___TOOK OTHER_DAY OTHER___STOP ^__came ^__got ^__on ^_dont ^_no all antoj*_IF antoj*_NOW any_$ el_rio fuert*__la han it__$ las__OTHER muy__$ no__jaja olor one say stuff the_pull urges ~._CRAVE_NONE ~NOT_un ~THINK_y ~day_NOT ~on__CRAVE
-7: ._TOOK .__NOT ALMOST___DAY KIN ME_ALMOST NOT___IF NOT_desir* NOW_NOT_. NOW__GO NOW_se antoj*_NOT dado de__ME feeli* just__BUSY last llevo_OTHER the tomar_$ wish ~.__NOT ~NOT_hay ~alone:AWFUL ~alone_short:CALM ~he_THINK ~so_NONE
-8: BUSY GO__. ME__NOW ME__dado NOT__it NOW_. dan__AGO de__NOW de__hoy de__tamal* didnt feel lo__quier* one_bit what y__conte* y_ganas ~GOOD...NOT ~THINK_about ~last:NOT ~por__THINK
-9: #__$ ._WHAT BODY ME__is NOT___DRINK NOT_sient* NOT_tengo ^__de ^_only cravi*__$ fijes* ha he_pensa* it__today lol_$ only_ALMOST solo to_ALMOST ~.__CRAVE ~LOW__en ~LOW_que_CRAVE ~both:VERY ~de_SAD
-10: DRINK__ALMOST OTHER_rio ^__por ^_none a_OTHER ahora cravi*_to ganas_ni hubo__$ lol que__$ quier*_$ vino_$ ~CALM_. ~NOT_got ~all_NONE ~it_NOT
-11: ._BROKEN ALMOST__llora* OTHER_WHAT ^__hambr* d goose me_fuero* naran*_$ out se__quita* ~CRAVE_de ~NOT...LOW ~NOT...THINK ~last:NONE ~pero__NOT
-12: BUSY_# a_one barba* eso hambr* naran* stuff_$ whisk* ~both:GOOD ~one_BIT
-13: ._NOT_ALMOST GO__the NOT__ALMOST OTHER__DRINK by_DAYT dios none tuve where_$ y__ganas ~CRAVE_NONE ~NOT_CRAVE ~NOT___CRAVE ~NOT_there
-14: ALMOST__a NOW___NOT ^__deseo* ayer_$ deje no_$ por__$ that_ALMOST ~._NOT ~both:STRONG ~hoy_NOT ~is_NONE
-15: NOT___USE OTHER__STOP STOP__. barba*_$ monte ningu* ~NONE_. ~NOT ~NOT_want
-16: #_cravi* ME__at NOT WANT_OTHER ^__$ abuel* bendi* enter* god it_IF left pull__$ tacos the_taste ~.__GOOD ~morni*__NONE
-17: NOT_una ^_smell* be_found clear_$ there_at ~NOT...CRAVE ~NOT_THINK
-18: #tel a__# any goose_egg meds on__$ tengo_$ thing ~CRAVE_graci* ~NONE ~and_NONE
-19: NOT__less de_llora* its_gone lost skipp* tamal* ~first:CALM ~its_NONE
-20: DAY___NOT DRINK_NOT antoj*_de bit graci* quiet* ~both_short:NONE ~pero_CRAVE
-21: NOT_WANT ^__last coca con_tanto hasnt subox*
-22: ALMOST__GO bit_$ clear me_quita* that__$ ~NOT_una
-23: deliv*_$ found_$ nancy negat* o_$ ~NOT_even
-24: ME_KIN_is ^_mi fue__$
-25: ME_and by_the egg ni sleep_$
-26: ^_de ^_urge compl* fuero* quito
-27: limpi* ~both_short:WORN
-28: ~NOT...BIT
-29: forgo* free
-31: jaja no__llama
-32: it__YOU
-34: ALMOST__BUSY
-35: NOT_even mary nap
-36: AWAY ~._NONE
-39: .__DIE ni_tanti* nil
-42: e only
-43: ~CRAVE_se
-44: absol*
-48: asco
-50: libre olvid*
""",
    "craving at least 2": """
50: sure
43: said
42: cant
41: voy
37: NOT_BUSY
36: NOT___STOP diga_$
35: no_quier* ~NOT...NONE
34: NOT_YOU
32: nothi*__$
31: ~CRAVE__CRAVE
29: ~AWFUL_. ~NOT...CRAVE...VERY
28: BUSY__.
27: NOT_easy me_gana
26: ._ME_WANT NOT_GO NOT_HURT not_cravi* ~STRONG
25: NOT_ME_STOP yeah ~con_CRAVE ~un__NONE
24: NOT_STOP NOT__STOP ^_quier* minut* ~VERY_CRAVE
23: WHAT_NOT bad loud media* pocas some
22: ME_OUT ME_gana NOT_CALL quier* ~last:SOSO ~last:VERY
21: ahi cosa de_ME ~day__BIT
20: IF___OTHER ^__pero ~ANXIOUS ~CRAVE__jaja ~last:HIGH
19: WHAT_PAST bajo_$ diga hielo son suelt* ya_casi ~WORSE
18: ALMOST_IF NOT___TEXT aguan* algo lot prett*_low un_antoj* yeah__$ ~NOT...NOT...HAND ~NOT_VERY ~a_WEAK_CRAVE ~un_BIT
17: ^_sligh* goes more_than por__DRINK so_$ up ~NOT_like ~WEAK ~last:STRONG
16: GO___GO ^__se down estoy
15: ._WANT CAN ^_littl* contr* monto* poner* regul* ~CRAVE_but ~alone_short:AWFUL
14: going in_ME mas me_quita pero__$ stron*_$ suave* ~._THINK ~CRAVE___NOT ~LOW__. ~STRONG_. ~con__CRAVE ~last:WORSE
13: #__a AGAIN__. TEXT ansia las__NOT para prett* serio* small treme* un_poqui* y_ME
12: ._PAST AGO__KIN PERSON TEXT_a ^_ganas a__NOT any__YOU en_AGO hardl*__pull its littl* mostl* neces* no_joke ~HAND__BETTER ~HIGH ~NOT...AWFUL ~NOT...VERY ~SOSO ~THINK_. ~a_GOOD ~i__THINK
11: ._CALL MINUTES OTHER_tenid*_ALMOST ^_and close_to como__$ de__DRUG en or sermo* tenid*__$ than_PAST think* va want_to ~a_HAND ~both_short:AWFUL ~de__GOOD
10: ALMOST_low ME_WANT ME__GO NOT__. a_drink and__$ casi_$ despi* fu joke mitad ni_fu traig* ~CRAVE__NOT ~NOT...RESIST ~NOT__NOT ~VERY...CRAVE ~VERY_NOT ~WEAK_at ~alone_short:CRAVE ~en_NONE ~just__BIT ~whole
9: ALMOST__NOW ME_OTHER ME___NOT ME__to NOW___OTHER ^__aint ^__hoy ^__of ^_cravi* ^_unas about_half about_to as basta* boca bruta* call esta few gran kind ratos van ~AWFUL__. ~BIT_any ~CRAVE...LOW ~NOT_easy ~NOT_fu ~a_BIT
8: AGO_. ALMOST_a ALMOST_at ALMOST_con_ALMOST GO_to NOT___ALMOST NOW___GO UNTIL_YOU ^__there ^_las de_ALMOST hay medio mediu* mil poco right__$ tengo_ALMOST this twice week ~._CRAVE_LOW ~BIT...WEAK ~BIT_CRAVE ~CRAVE__and ~alone:BETTER ~alone:BIT ~both_short:BIT ~las__NOT
7: NOT__up TEXT__# ^__and ^_me ^_si ^_y can every its__$ leves na__$ piens*_en puedo still the_store toda ~ANGRY ~BETTER ~NOT...GOOD ~NOT_se ~THINK_en ~alone:NOT ~y_BETTER
6: #__ME AGAIN DRINK___NOT ME ME__ALMOST ME__de ME_said NOW_ME UNTIL WANT__. ^__# antoj*__la beara* but_NOT con cuand* del__$ for fuert* ganas_que i_said id me moder* por se__$ the_BUSY with ~._CRAVE_BIT ~CRAVE_BIT ~both_short:STRONG ~both_short:WEAK ~last:AWFUL
5: ._LATER NOT__WHAT NOT_joke NOT_se NOT_too OTHER___ALMOST OTHER___NOT STOP_. WHAT___OTHER ^_about a__pack cada calma* canij* estan grand* is just_one lie mild mucha* no of of_NOT si thats__$ to todo_OTHER too una_DRINK ~._WEAK ~BETTER__casi ~BIT__a ~CRAVE_at ~CRAVE_it ~STRONG...NOT ~WEAK...CRAVE ~alone ~both_short:BETTER ~first:NOT
4: ._NOW ._STOP .__CALL ALMOST__una CALL LATER___LATER ME_KIN_. ME__en ME__it NOT_major ^__poco ^__quier* ^_ni ando bajan* big big_$ but__$ cigar* good__it in la los pase_$ stron*__$ tengo vaso ~BIT ~CRAVE ~CRAVE_NOT_se ~CRAVE_un ~GOOD__. ~NOT_joke ~alone:VERY ~both_short:CRAVE ~el__NOT ~first:LOW ~its_CALM ~of_CRAVE
3: #__NOW .__LATER ALMOST_. ALMOST__and ALMOST_pero ALMOST_poqui* DRINK LATER__. ME___ME ME__the NOT__NOW NOT__pull NOW___ALMOST OTHER_boca WANT_AGO ^__con ^_la ^_tengo antoj*__$ antoj*_un big__$ coupl* day de_USE deale* down_$ el__$ esa_$ fuerz* is_weak it_UNTIL it__ME la_boca nothi* on_ME pack piens* tengo_ganas un_chin wine y y__KIN ~._VERY ~CRAVE...VERY ~CRAVE_# ~CRAVE_AWFUL ~NOT...WEAK ~RESIST_. ~VERY_. ~VERY__. ~y_BIT_CRAVE
2: #_$ .__IF AGO_ME ALMOST__from DRUG KILL KILL_. LATER_. ME__NOT NOT__NOT NOT___OUT REMOVE ^__deseo ^__the ^_its a_ALMOST but de de_OTHER es fair loco low pero tengo__$ the__$ weak ~._BIT ~CRAVE_VERY ~VERY_of ~and__CRAVE ~i_NOT ~just__THINK
1: .__AGO .__WANT ALMOST__DRINK ALMOST___AGO ALMOST__de LIFE_. NOT_WHAT NOT_fu OTHER__. ^__a ^__fu ^__so ^_im about any__you bad__$ canon*_$ climb* contr*_$ fight* ganit* half have__UNTIL have__till high hit locur* long_$ maxim* pensa* perro_$ queda tarde thoug*_$ times ~._CRAVE_WEAK ~GOOD_CRAVE ~HAND...BETTER ~VERY...STRONG ~VERY_STRONG ~alone:GREAT ~both_short ~first:BIT ~y_LOW
-1: #_cravi* ._BROKEN ._WHAT .__OTHER ALMOST__OTHER DAY_. GO ME__un NOT_. NOT_OTHER_WANT WHAT__de ^__las ^__where ^_apena* ^_el ^_mi a a_half antoj*_si apaga* bajo__$ clear con__cafec* cross*_ME cuand*_pase en_OTHER fue_$ ganas__$ ganas_de hubie*_TOOK i kids las__$ limpi* llevo_OTHER me__$ mente mofon* que quedi*_$ rio_$ so_much thank un__$ un_susto urges with_ME ~._BIT_BIT ~._GOOD ~.__LOW ~.__NONE ~CRAVE__. ~CRAVE__dormi* ~CRAVE_just ~GOOD...NOT ~GOOD_la ~HAND_my ~NOT_LOW_CRAVE ~both_short:GOOD ~first:CALM ~last:HAND ~last:SAD ~los_LOW ~morni*__NONE ~una_BIT
-2: .__DRINK BODY DRINK__. DRUG_. DRUG_cream ME__con NOT___USE NOT__much NOT_traig* NOW__ME OTHER OTHER__en PAST_DAYT STOP_it YOU ^__una ^_antoj* ^_barel* ^_wante* a__$ cant__i con_ME_KIN con__KIN cravi*__just cross* en_OTHER_BUSY es__WHAT fuman* guard* home las laugh*_$ me_da ms__$ naran*_$ no__sient* now__$ of_wanti* one_$ pase_por poqui*__$ quedi* rio smell__$ so__ME very__$ y__ganas ya_paso ~.__WEAK ~BIT_at ~CRAVE___BIT ~CRAVE_graci* ~GOOD ~GOOD_. ~HAND ~HAND_and ~NOT___LOW ~NOT_hay ~i__SAD
-3: ALMOST__USE ALMOST__los KIN_. ME__OTHER ME___OTHER ME__jaja ME__so NOT__DAY NOT__de NOT__sient* NOW___ME NOW_paso OTHER___NOW ^__on ^_muy ^_poqui* ^_se about__NOW cream_$ de_KILL dormi*_$ feel god guard*_$ hardl*__ALMOST hardl*__cravi* hubo ice_cream not__$ notic* over_it stuff_$ want_it whisp*_$ ~#__CRAVE ~.__BIT ~.__GREAT ~LOW_. ~VERY...NONE ~alone_short:VERY ~por__LOW
-4: ._AGO ._ME_ALMOST ._TOOK ALMOST_tranq* GO__the IF___TOOK ME_acord* ME_da NOT___AGO NOW TOOK_it ^__choco* ^__feel ^__no ^_pero ^_poco a_big and at__$ dado el__bien even ice__$ it_NOW las__OTHER llevo_el maybe medio* mind once_and only_ALMOST pelit* pizqu* por__$ que__$ segui speck the_NEW thoug*__a tiny_$ tomar trist* una__$ una_pizca unos want y__DAY ~CALM ~CRAVE_casi ~NOT_mas ~VERY_BIT_. ~both:GOOD ~both_short:NOT ~so_VERY
-5: # ._OTHER .__NUMBER AGO_WHAT DAYT___NOW GO___KIN KIN NOT___OTHER NOT_hay OTHER___DRINK REMOVE_. STOP__. TOOK USE ^__borra* ^__thoug* ^_my a_DAYT antoj*_NOT bajit*_NOW comer con__$ cravi*__a cravi*_hardl* cravi*_so cross*_my de__$ deliv* flash found_$ four ganas ganas_tranq* littl*__$ monte muy of__NOW other poqui*_$ pull__$ rapid* sin susto the un whisk* ~GOOD__BIT ~NOT_VERY_. ~NOT_tengo ~VERY__all ~de_CRAVE
-6: ._NOT_WANT AGO_LATER ALMOST__llora* KIN__. OTHER_rio ^__$ ^__pull borra*_$ calle*_my cross*__mind el_olor el_rio eso gana__$ ganas_$ it__ALMOST just me_pego no__$ se_durmi* smell* ~.__GOOD ~CRAVE_. ~CRAVE__just ~CRAVE_de ~NONE_now ~NOT...THINK ~NOT___CRAVE ~NOT__one ~WEAK__. ~it__BIT ~last:THINK
-7: #tel_$ ALMOST_hardl* ME__NOW ME__a ME__tried ME_sick NOT__WANT NOT_stron* NOT_tengo NOW___STOP OTHER__anda ^__de ^__gana ^_not ^_only ^_solo about__today anduv* antoj*_IF cream ganas_y got jaja_$ monst* now pase__OTHER re__$ sient* smell ~GOOD...WEAK ~NOT...BIT ~THINK__it ~VERY_WEAK ~last:NOT ~me_CRAVE_BIT ~y__CRAVE
-8: AGO_pase ALMOST__GO ALMOST_just ALMOST_so LATER_AGO NOW___NOT ^_no almos* bien_OTHER compl* de_antoj* del_DRINK it__today le ms out quit reall* si_$ tengo_$ the__thats where_$ y_NOT ~.__THINK ~GOOD_._BIT ~WORN ~both_short:HAND
-9: ._ALMOST ALMOST_KIN ALMOST___BUSY NOT NOT__dan WHAT___ME ^_en apena*_$ bien__$ chini* de_eso goose los_suelo* me_acord* on__$ papa quiet*_$ real__today the_pull the_secon* way ~NONE_. ~NOT__llama ~alone_short:WEAK ~pero_CRAVE
-10: #tel .__NOT CALL__PERSON NOT__ME NOT__one NOW_UNTIL ^_an ^_one ^_tanti* dear_$ han me__dado mi minim* nada_$ nah ni_tanti* real se_GO skipp* un_LATER ~LOW_LOW ~NOT__sient* ~VERY_at ~de_NONE ~la_CRAVE ~now__GOOD
-11: ALMOST__ME OTHER_ALMOST WANT_NOT ^__poqui* any_$ apaga*_$ bajas goose_egg is_ALMOST lost me_$ pasar* paso_$ sauce the__way was_there ~._NOT ~LOW__LOW ~NOT_me ~last:NONE
-12: ALMOST__a BUSY NOT__LATER TOOK__# ^__bajit* ^_just ^_pull cravi*_$ cravi*__$ d de__NOT deliv*_$ god_$ good_# hun_$ ningu* se__quita* sient*_$ suelo* the_taste went y_$ y_NOW ~._NOT_CRAVE ~BIT...BIT...BIT ~CRAVE_dormi* ~LOW_LOW_. ~NOT__THINK ~NOT_there ~VERY...WEAK ~both_short:SAD ~what_CRAVE
-13: NOT__CALL NOT___IF ^_de ^_nada ^_smell* night not_much rara sient*__$ ~.__WORN ~it_NOT ~real_LOW
-14: AGO__a ALMOST___ALMOST DRINK_NOT HOME ^_hoy a_whisp* de__ME de_comer suelo*_$ that_ALMOST y__WHAT ~#_BIT ~._HAND ~CRAVE_on ~both:GREAT ~both:STRONG
-15: STOP__OTHER ^__chiqu* ^__deseo* ^_lost ^_una a__when be_found in__right me_quita* much_$ naran* no_$ pelit*_$ quier*_$ subox* was ~BETTER__#
-16: NOT_WANT an__$ asomo graci* hun senor vez_y ~NOT_THINK ~WEAK_CRAVE_. ~one_BIT
-17: a_tad by_DAYT dormi* fijes* mas__ALMOST muy__$ nancy negat* o_$ only too__to ~._CALM ~NOT_even ~STRONG_at ~VERY_BIT ~un_THINK
-18: NOT___DRINK dear fue once se_ME thats_it thing
-19: ALMOST__BUSY ^__its ^_lowes* de__NOW ha it__YOU that ~._VERY_BIT ~._VERY_VERY ~BETTER...BIT ~CRAVE...HAND ~NOT ~NOT_CRAVE ~THINK_y
-20: ._OTHER_ALMOST NOT_even egg final* free menos_que ~NOT_want
-21: DAYT__NOT NOT_TEXT any by_the hambr*_de nap sauce_$ tickl*_$ won ~GOOD__me
-22: chisp* de__tamal* left none olor quito ~._NONE
-23: ME_and NOT_NOW NOW_se ^__casi acord* casi_todo mini won_$ ~im_GOOD
-24: NOT__less es_OTHER_WHAT it_CAN last teeny
-25: AGAIN_y AWAY WHAT_un apeni* ayer_$ en__manan* smidg* tacos ~._LOW_LOW
-26: ME_KIN_is abuel* apena* domin* exist* musta* under_# ~so_WEAK
-27: real_low vez vino_$
-28: ^_very ~NONE ~NOT...CRAVE ~and__RESIST
-29: a__playa absol* de_llora* fuero* hair_$ mary
-30: NOW_NOT_. a_speck bendi* tome
-31: antoj*_de lol_$
-32: jaja let ~CRAVE_se
-33: chin_chin e nil ~VERY_LOW ~both_short:NONE ~el_CRAVE_LOW
-34: ^_urge ^_was one_bit
-35: its_GO
-36: quiet* segun*
-37: clear_$ forgo* ni
-38: ^__quiet el__cuand* olvid*
-39: lowes*
-40: faint
-41: tiny
-46: DAY___NOT
-48: asco
-49: hardl*
-50: NOT_reall* barel* libre minim*_$
""",
    "craving at least 4": """
50: NOT_BUSY NOT___STOP algun* but_ok medio moder* ~NOT...WEAK
46: manag*
45: cant
43: NOT_easy manej*_$
42: mediu*
41: cuest* just_one some veces
39: fair voy ~STRONG...NOT
38: media*
36: diga_$ media
35: NOT_CALL como_ayer said todav*
34: NOW_va somew*
33: ~NOT_BIT_. ~VERY_NOT
32: waves ~BIT...WEAK
31: ME_gana cravi*_zero
30: quier* ~both_short:WORSE
29: then__$ ~NOT__GOOD
28: un_rato
27: ~AWFUL__it ~NOT_GOOD
26: puedo treme*
25: NOT__STOP ^__mostl* up ~NOT...NONE ~NOT...THINK...NONE ~NOT_NONE
24: monto* poner*
23: LATER_at it__# mil ratos some_cravi* suelt*
22: .__TIME GO_to ME__en for_sure ~.__WORSE ~LOW___CRAVE ~NOT__BIT ~NOT__NOT ~NOT_easy ~last:ANGRY
21: AGO__DAYT WHAT_NOT ganas_si mas__# me_gana no_joke scale ~BIT___WEAK ~CRAVE__NOT ~CRAVE__so
20: LATER__. me__algo middl* more pero__$ sermo* una_DRINK ~NOT_BIT ~STRONG
19: NOT_ALMOST_con calme* jones* mas minut* noche norma*_$ on_ME sort ~ANGRY...CRAVE ~last:VERY
18: IF__. IF___OTHER NOT_se algo bruta* con_eso diga naggi* so_$ terri* than_PAST want_to
17: ALMOST__NOW ME__al bad cravi*_some estoy havin* neces* pack ron some_pull viene*_$ yeah ~STRONG...CRAVE
16: ._WANT MINUTES__OTHER NOT_YOU TEXT__# ^__as aguan* cravi*__and haha mas_WHAT piens*_en regul* ~CRAVE__GREAT ~VERY_CRAVE ~VERY__NOT ~con_CRAVE ~of_CRAVE ~than__BIT
15: AGO__. LATER__ME ME_WANT NOT_GO NOT__WHAT STOP__NOT ^_regul* all_day camin*_y compr* deja feeli*__$ few__$ ganas_a i_dont id llega trae un_poco ~ANXIOUS_. ~NOT...RESIST ~WORSE ~both_short:HIGH ~last:STRONG
14: HURT_OTHER ME__ALMOST algo__$ deale* esta__$ of_NOT still sure_$ tanta*_WHAT y_STOP yet ~HIGH ~NOT_se ~and__CRAVE ~las_CRAVE_NOT
13: NOT_good OTHER__NOW OTHER__pero about_to canon*_$ cravi*_and ganas__mas kind las_ALMOST_NOT loud no_paran smoke tan__$ tempt*_$ una_fria zero ~._SOSO ~._VERY_CRAVE ~BETTER_. ~CRAVE_que ~GOOD...STRONG ~NOT...NOT...HAND ~STRONG...LOW ~first:ANXIOUS ~last:HIGH ~una__NOT
12: DRUG KILL ME__GO NOT_STOP TOOK_to ^__for ^_tengo ^_y ahi__$ ansia_$ at beara* de_pensa* en__DAY hit i_want las__hoy lo para poco__$ sort_of think* todo toler*_$ ~BIT_VERY ~GOOD_CRAVE ~NOT...LOW
11: .__WANT ALMOST_OTHER DAY__NOT HURT_. NOT___TEXT ^_quier* ahi__no big canon_$ for_$ fuert* hoy_si littl*_more pizca to_GO ~AWFUL ~BIT_NOT ~BIT___VERY ~BIT__today ~CRAVE...VERY ~GOOD_BIT ~VERY...CRAVE
10: .__TOOK CAN ME__to NOT_STOP_. NOW_ME ^_so a_drink ahi__NOT and__$ ansia busca* dulce_$ loco medio_$ mejor__NOW pase right__$ todo_OTHER ~BIT__BIT ~CRAVE_VERY ~CRAVE_con_CRAVE ~VERY__BIT ~alone_short:CRAVE ~mas__BETTER ~y_LOW
9: ALMOST_NOT_too IF_se OUT__contr* ^_bien a_media albor* climb* del__$ fumar grand* in in_ME is its la__bien mejor mitad over__$ paso__OTHER por__DRINK today_and traig* yeah__$ ~._THINK ~both_short:AWFUL ~last:SOSO ~whole ~ya_NOT
8: .__BROKEN .__MINUTES CALL ME_esta ME_keep OTHER_tengo ^__me about_half and__one avera* canij* en full grues*_$ morni* mucha* quier*__$ se__AGO se_antoj* tambi*_$ urge_is va ~CRAVE_AWFUL ~CRAVE__jaja ~NONE__for ~NOT_RESIST_. ~a_VERY ~alone:VERY ~con__CRAVE ~fu_NOT
7: #__# AGAIN ME ME__WANT ME___TEXT NOT_fa UNTIL WANT_it WANT_un WHAT_se ^__up a__LATER aguan*__$ de_ME de_antes demon* en_AGAIN every every* for__$ ganan* ganas_# know la la_boca locur* max mejor_hoy mitad_$ no_quier* o_menos pega piens* por serio* stron* stron*__DAY tan tengo todos y_OTHER ~CRAVE__GOOD ~NOT__at ~NOT_manch* ~WORSE...BIT ~a_BIT ~both:SAD ~both_short:SOSO ~pero_HAND ~the_LOW
6: #__ME ._IF .__WON ALMOST_con_ALMOST ALMOST_zero DRINK__NOW ME__NOT ME_trae PERSON ^__aint ^__con ^__so ^_traig* ando but_NOT con de__AGO es_WHAT fore me__littl* no_manch* poco_mas right store thoug*_$ y_ME y__KIN ~BIT_me ~CRAVE...SOSO ~CRAVE__o ~VERY_. ~WEAK__el ~alone:NONE ~alone:THINK ~alone_short:GOOD ~first:ANGRY
5: #_# .__SICK ALMOST__o DRINK___NOT NOT_de OTHER_BODY OUT_de REMOVE__LATER TEXT WHAT_PAST_. YOU__WHAT ^__mas ^__se ^__was a_DRINK a__more antoj*__la brava* but_ME cuand*_me de__DRUG del ever ganas__el grand*_$ hay_$ me ok_$ pensa* pero_IF perro_$ prome* right_NOW stick* vuelv* with ~._STRONG ~._VERY ~BIT__. ~BIT__im ~CRAVE_it ~NOT_CRAVE_con ~NOT___STRONG ~VERY...GOOD ~WEAK_con ~a_GOOD ~a_LOW ~alone:NOT ~both:LOW ~but__AWFUL ~first:AWFUL ~la__GOOD ~last:ANXIOUS ~si__CRAVE
4: ._CAN .__WHAT ALMOST_de_DRINK ALMOST_estan NEW_. NOT_fu_NOT OUT PERSON__. REMOVE_a WANT___NOT WHAT___NOT WHAT___WHAT ^__can ^__cravi* ^_ando ^_estoy ^_ganas about__$ and__WANT basta* blah chupa* creep* de_OTHER el__$ esta gana half is_loud keep keeps littl*__than maxim* me_trae never pana_$ paso__la preci* right_now ronda* some__$ tengo_el think*_about thirs* this to_# un_DRINK ~.__RESIST ~AWFUL_. ~CRAVE...NOT...CRAVE ~CRAVE...STRONG ~CRAVE_SOSO ~CRAVE__se ~CRAVE__ya ~CRAVE_pero_NOT ~CRAVE_regul* ~NOT...HAND ~NOT__de ~NOT_paran ~NOT_te ~alone_short:AWFUL ~first:WEAK ~first:WORSE ~kind__CRAVE ~se_CRAVE
3: #_$ AGAIN_TEXTS BROKEN IF ME__WHAT ME_pongo NOT_._NOW NOT_joke NOT_manch* OTHER__. PAST_. START WANT__TOOK WHAT__. ^_and ^_hardl* all_i awful back big__$ boca como ganas_que hoy__me i__$ inter* it__ME it__bad las__$ lo__$ manch* me_pongo my otra_cosa over paran paso_por resto_$ segui*_$ tarde_$ the_cravi* to un_pase unas water* white wont ~._AWFUL ~._WORSE ~LOW__. ~NOT...GOOD ~STRONG_. ~alone:BETTER ~alone_short:BIT ~both_short:STRONG ~first:CRAVE ~last:CRAVE ~me_CRAVE
2: #_to ALMOST_ME ALMOST_a ALMOST_about ALMOST_regul* BODY DAY__. DRINK_en_OTHER ME__it ME__littl* NOT__at OTHER OTHER_KIN OTHER_boca USE_. WANT__. WANT_is ^__ansia* ^__ganas ^__quier* ^__the ^_about ^_cravi* ^_lo ^_mucha* ate_$ bad_$ bit_$ body calli* canon de de_TOOK de__madre* en__$ fa fiend* fight gone_$ hielo if joke las__estan mas__menos no norma* overp* sed since thats_for to__$ today_$ work y y__$ ~ANXIOUS ~BIT...BIT ~BIT__es ~CRAVE...NOT ~HAND__. ~NOT_. ~NOT___NOT ~NOT_fa ~THINK__otra ~VERY___VERY ~but_NOT ~last:WORSE
1: ._DAY ._NOW .__ALMOST ALMOST_it DAY DRINK GO_. ME__. ME___ME NOT_ME_STOP NOT___NOT NOW___OTHER OTHER___ALMOST REMOVE TEXT_a ^__aguan* ^__un ^_a ^_im ^_me ^_tenta* ^_unas and_ME bottl* cigar*_de con_WANT contr* could*_be drink en__cosa estan fight* fu_NOT fu__fa ganas__o ganas_locas hace huge_$ kind_of las__NOT littl*_$ me__$ monda* sient*_pero taste_it tengo_OTHER thats__sure tonig* un_buen urges_$ ~CRAVE_de ~CRAVE_pero ~GOOD_STRONG ~NOT_fu_NOT ~both:HAND ~now__NOT ~o_BETTER
-1: ._ME_CAN ._PAST ALMOST___ALMOST ALMOST_hay ALMOST_so LATER_. NOT NOT__one NOW_. NOW__NOT OTHER___OTHER OTHER_cigar* REMOVE_. THREAT_. WANT_. WHAT_ALMOST WHAT___ME WHAT__de ^__no ^_baja ^_prett* and antoj*__$ apena*_$ but chisp* choco* da_de de__KIN de_repen* does dormi*_$ es es_OTHER_WHAT hubo__$ its__$ knock* light los__$ lower me_pego mi nada_$ naran*_$ paso__$ pero_ahi poca pocas_ganas pues say_ME smell* soda sola suave took una__$ want ~.__SOSO ~.__VERY ~BIT__de ~BORED_. ~CRAVE_NOT ~CRAVE___CRAVE ~CRAVE_ya ~GOOD...NOT ~HOPE ~NOT__en ~NOT__today ~NOT_he ~NOT_so_AWFUL ~NOT_there ~alone:SAD ~alone_short ~alone_short:LOW ~both_short:BIT ~de_LOW ~first:BIT ~first:GOOD ~first:LOW ~last:SAD ~today__NOT
-2: #tel ._TOOK .__AWAY ALMOST__ME ALMOST_se ALMOST_van KIN LATER ME_acuer* NOW__a OTHER_DRUG_. OTHER___DRINK WANT__and WANT__fly ^__but ^__littl* ^__on ^_hoy ^_urges a algo_leve bajo burne* by cerve* cold cravi*_is el_cigar* eso__OTHER estoy__$ fly ganas__$ ganas_hay hardl*_there hay_pero he hun_$ it la_tenta* me_dan monte muy nada none__ME pego_un pelit* pizqu* pront* se_ME_STOP sick susto tamal* the__burne* the_want un vino way_down when where_$ ~._SAD ~.__CRAVE ~BETTER_than ~CRAVE...GOOD ~HAND_my ~NOT__llama ~WEAK_hoy ~alone:WORSE ~apart ~both:BIT ~both_short:BETTER ~both_short:GOOD ~first:SOSO ~hay_BIT ~last:GOOD ~last:NOT ~of_WEAK ~un_THINK
-3: #tel_$ ._ME ._NOT ._NOT_ME .__KIN .__NOW ALMOST_is DAY_. DAY___NOT ME___ALMOST ME_dan ME_sick MINUTES__that NEW OTHER_DRINK_. OTHER_tenta* ^__down ^__por ^__va ^__viene ^_el ^_sprin* ^_wante* a__$ be_found bien__$ con_ME_KIN cravi*_$ cross*_my de_comer de_usar didnt fijes* found_$ ha hun leves like nah no_tanto notic* pero_NOT pocas_ALMOST por_sient* que_ayer se_ME speck suave* te that__ME the_liquo* with_ME y__ganas ~._NOT_STRONG ~.__BIT ~.__LOW ~CRAVE...NONE ~CRAVE_van ~HAND_. ~NOT__CRAVE ~NOT__to ~SOSO_. ~WEAK__. ~alone:AWFUL ~alone_short:BETTER ~alone_short:NOT ~first:STRONG ~kind__WEAK
-4: ALMOST DRUG__ME ME_NOT ME__y ME_da NEW__. NOT_OTHER_ALMOST NOT___NOW NOT__to NOT_tengo ^__antoj* ^__few ^__knock* ^__mi ^__where ^_poca a_DAYT ahi_estan al and_go baje bien_hay burne*_$ cravi*_so de_WANT de__$ de__NOW del_DRINK deliv*_$ dios domin*_$ el_olor eso helad* hoy_$ littl*__$ me_quita* nancy naran* negat* no__fuert* none not o_$ payda* por_OTHER probl* puert* que queda quita_$ rapid* y_$ ~._VERY_BETTER ~.__THINK ~BIT_pero ~CRAVE...BIT ~CRAVE__de ~HAND ~LOW_but ~NOT__one ~NOT_me ~SOSO__BIT ~THINK__it ~de_CRAVE ~first:CALM ~me__VERY
-5: .__AGAIN DRINK___WHAT ME_acord* NOT_WANT NOT_WANT_. NOT__ALMOST NOT_real WANT___LATER WHAT_un ahi__pero baja de__NOT de__herma* dont el_# estuv* good_# gusan* hardl* home i its__NOW light* mary me_acuer* one pero rio six_and so_bad too_$ two urges very ya_paso ~.__GOOD ~BETTER...BIT ~CRAVE_un_BIT ~GOOD ~LOW__en ~NONE_. ~first:THINK ~it__BIT ~la_CRAVE ~pero_WEAK
-6: # ._NOT_WANT ME__con ME_laugh* NOT_say_ME OTHER_ALMOST ^__estan ^_smell* ^_two asoma* calle* calle*_my clear con__$ de_eso deseo en_OTHER en__OTHER esqui*_$ me_llama much no__$ no__eso only_a pasaj* pull small_$ some__DAYT think__it too viene ~CRAVE_. ~GOOD__me ~alone_short:NONE ~first:NONE ~last:BIT ~last:WEAK
-7: ._DRINK ALMOST__BUSY ALMOST__GO DAYT ME_and ME_dio NOT_ME OTHER_DAYT_. TOOK_it ^__$ ^__de a_cravi* acord* and_there cafe_$ despa* el__anda fine_$ pelit*_$ sprin* thoug*_of too_bad un_LATER ~CRAVE_LOW ~VERY_WORSE_. ~alone_short:HAND ~both:CRAVE ~so_AWFUL
-8: BUSY CAN__it ME__LATER NOW_NOT OTHER_sient* WANT__a YOU ^__at ^__deseo* ^__mucho ^_aguan* ^_nah ^_se ^_una ^_was casi__$ chiqu* con_antoj* cravi*_# cravi*__a egg ganit*_$ ha_$ it__about its_ME me_viene otro__$ quiet*_$ tempt*__$ the_AGAIN the_back the_pull tiny tu_$ wasnt ya ~._LOW ~BIT___LOW ~BIT_but ~CRAVE_cuand* ~NOT_mas ~both:STRONG
-9: ALMOST__DAYT ME___OTHER OTHER__anda TOOK__# ^__es ^_meh comer__$ con_tanto down_$ final* hambr* here la_puert* me_$ me_acord* not__$ paso pense that_ALMOST thing weake*_$ what ya_$ ~._BIT ~CRAVE...WEAK ~NOT__AWFUL
-10: HOME NOT___OTHER ^__gana ^__menos ^_de ^_final* arrib* comes_$ far goose_egg han maybe_a me_dio mild no_cravi* now thoug* urge won ~.__HAND ~.__WORN ~CRAVE...SAD ~CRAVE__LOW ~con_BIT_CRAVE
-11: DAY__this ME__manag* OTHER_puert* TOOK ^_doing ^_one a__one about_a ahora all_$ as__$ baby_$ bajo__$ crave it__$ leves_$ mini okay se way__$ ~CRAVE_to ~GOOD_. ~NOT_real ~RESIST__. ~VERY...NONE ~alone:WEAK
-12: ._AGO alrig* bit bitty dan__AGO last laugh* like_a me_quito meh__$ muy__$ now__$ ok solo un_YOU ~CRAVE_se ~y__CRAVE
-13: ALMOST_._ALMOST ALMOST__comer ^_it ^_not a_ALMOST a_whisp* barel* en__manan* feliz just mosqu*_$ olor passe* quedi*_$ ~CRAVE__cigar* ~NOT...STRONG ~NOT...VERY ~NOT_STRONG_. ~NOT_THINK ~NOT__THINK ~THINK...GOOD
-14: .__BUSY ALMOST__LIFE GO__. ME__REMOVE NOW_paso PAST ^__da ^_ansia* at_DAYT bajar* cold_one con__KIN cosqu* dio quier*_$ sin under_contr* was way weake* won_$ ~._BETTER ~._HAND ~WEAK...CRAVE ~both_short:NOT
-15: DRINK_NOT ^_no a__playa apeni* bendi* but__ME fire heart*_$ its_GO now_and pocas y__WHAT ~NOT__VERY ~last:NONE
-16: AWAY CAN_manag* IF__un ME_viene antoj*_de e goose itch jaja on__$ quick soft tanti* that vino_$ ~BIT_por ~both:GREAT ~por__THINK
-17: HOME_. NOT_mas NOW_NOT_. OTHER__mas ^_an a_speck casi exist* hair_$ is_ok poco under__$
-18: NOT_stron* facil_$ free littl* no_$ pasar* segun* small* tome ~.__CALM ~THINK_y ~im_GOOD ~mi_CRAVE
-19: NOT_TEXT NOW_se fuert*__OTHER ganas__la quito some__the ~BIT ~BIT__i ~LOW ~NOT...CRAVE ~NOT_una ~to_SOSO
-20: NOT___DRINK quedi* tow tries_$ ~.__BETTER ~NOT ~pero_BIT
-21: ALMOST___DAY STOP__OTHER amarr*_$ fue i__manag* the_taste ~NOT__STRONG
-22: NOT_even ^_just clear_$ forgo* left tengo_$
-23: NOT__ME dormi* ganit* quiet* ~BETTER
-24: NOW_UNTIL WHAT__DRINK a_fly quita* unos ~._NOT_CRAVE ~CRAVE_._CRAVE ~its_SOSO
-25: NOT_una coupl* floji* fuero* leve some_not thats__$ tuve ~CRAVE__SAD ~NOT_even
-26: ME_KIN_is NOT___USE NOT_much WHAT_AGAIN nil sient*_$ sligh* ~BIT_when ~CALM
-27: ME__pero ^_urge in__right low
-28: NOT__bad corti* raya
-29: chin graci* vez ~CRAVE_was ~NONE ~both_short:NONE
-30: ni went ~._NONE ~BIT__pero
-31: easy ganas__fumar olvid*
-32: ^__feel absol* it_CAN lol_$ ~NOT_want
-35: afloj* ~WEAK
-37: any libre
-38: NOT_bad below
-39: poqui*
-43: asco
-48: WHAT_AGAIN_.
-50: once
""",
    "craving at least 6": """
50: NOT_ME_STOP cant cravi*_zero ~NOT_BIT_.
43: OUT__contr* ~NOT__GOOD
40: NOT_CAN
39: NOT_BUSY about_to
38: NOT___STOP mejor
37: every hoy_si
35: scale treme* voy ~NOT...WEAK
33: beara*_$ bruta* kicki* loud
32: ganas_# poco__$ ~NOT...RESIST
31: diga_$ suelt*
30: nunca ~ANGRY_CRAVE
29: diga poner* ~last:ANGRY ~last:HIGH
28: monto* pero_todav* quier*__$
27: and__one deale* monda* stron*__DAY up_there ~WORSE
26: decir* una_DRINK ~BIT_y
25: ^_pesad* sermo* ~NOT...THINK...NONE ~NOT_easy
24: ^__preci* esta__$ lo mil quier* ~GOOD...BIT ~both_short:AWFUL
23: BUSY__NOW ME___IF ME_medio ^_over bad the_DAYT want_to wont yeah__$
22: DRINK__a albor* cravi*_and thirs* ~GOOD_CRAVE ~VERY...CRAVE
21: DRUG LATER__a NOT_easy WANT___WANT antoj*_un canon_$ over__$ to_# veces ~AWFUL_.
20: ME___BODY NOT_OUT NOT_good WANT_some WHAT_NOT despi*_$ havin* to_GO ~BIT_VERY ~first:HIGH ~last:STRONG
19: .__BROKEN MINUTES OTHER_boca ansia brava*_$ climb* compr* grand* if mas__#
18: NOT_STOP NOW_GO canij* canon*_$ la_boca locur* more noche tonig* ~NOT...NOT...HAND ~of_AWFUL
17: ^__cabro* going never pero__$ serio* stick* zero ~._VERY_CRAVE ~CRAVE__GOOD ~NOT__at ~STRONG ~kind__STRONG
16: NOT_se ^__than ^_estoy above fiend* full hold in_ME joke__$ jones* max y_antoj* ~con__CRAVE
15: ALMOST_de_DRINK HURT_OTHER KILL PAST__PAST STOP__NOT ^__worse ^_im a_ME_KIN ahi_estan basta* cuest* dentr* dice front i__think loco said todo trae ~._STRONG ~AWFUL__it ~BIT_la ~CRAVE_VERY ~WEAK_at ~both_short:STRONG
14: ._ALMOST_IF NOT_CALL USE_. ^_hardl* a_good ahora__$ ate_$ big cada canti* comin* con_eso could*_be fight* in_$ jones*_$ keep las__hoy stron* traig* weak y__da ~BIT_me ~just__SOSO ~last:VERY
13: ._NOT_GO GO_to ME_all NOW___OTHER ^__can big__$ boca chupa* de_OTHER ever for_sure grues*_$ its mano perro_$ sure_$ tengo__$ want__want water* white would ~._BIT_WEAK ~._WORSE ~.__WORSE ~CRAVE__NOT ~CRAVE__STRONG ~HIGH ~NOT...NONE ~NOT_se ~THINK_about ~WORSE...BIT ~mas_CRAVE ~y_BIT
12: .__OUT ME_gana PERSON ^__like a_DIE algo__$ and_ALMOST body de__madre* half_$ harto neta_$ right__$ store terri* think*_of today_and todo_OTHER traig*_OTHER trist*_$ ~CRAVE__ya ~CRAVE_que ~VERY_of ~con_CRAVE ~tengo__CRAVE
11: ALMOST__NOW IF_se IF_traig* NOT_ME_OTHER START__OTHER UNTIL ^_mas and_ME drink en enorm* floor no_paran otra_cosa right sigo ~ANXIOUS_. ~GOOD...SAD
10: ME_esta NOW_ME aint__up all es__$ estoy is just_over malil* maxim* millo* pulli* sweat* taste_it unas up ~BIT__today ~CRAVE...NOT...CRAVE ~CRAVE...VERY ~CRAVE_con_CRAVE ~GOOD_BIT_. ~STRONG__NOT ~VERY_. ~a_LOW ~last:BETTER
9: AGAIN_TEXTS ALMOST_ME BODY CALL_. ME__las OTHER___WHAT OTHER__con ^__i ^__maxim* ^__pero ^_bien ^_esta ^_up ansia_$ asere botel* del en_AGAIN_TEXTS hit id just_one kicki*_ME los mucha* no quite since__$ ~._AWFUL ~AWFUL_but ~BIT_WEAK_. ~NOT_mas_CRAVE ~STRONG...CRAVE ~alone_short:CRAVE
8: #_to .__ALMOST ALMOST_con_ALMOST DRINK NOT_ALMOST_con SICK ^__for ^_me ^_pero but__$ canon cravi*__the estan for__$ fuert*_$ ganas_a ganas_tambi* las_ALMOST_NOT lo__$ machi* madre_$ mas_WHAT me me_gana no_quier* pana_$ pase puedo__$ still__$ time wine_$ ~.__STRONG ~CRAVE...AWFUL ~NOT...BIT ~SAD__CRAVE ~VERY ~but_SOSO ~first:BETTER ~las__NOT
7: #__ALMOST ._ME_WANT AGO__. ALMOST_IF ALMOST_mucho ALMOST_pero CALL ME__ME ME__de ME__to OTHER_KIN PAST_and TEXT THREAT ^__ansia* ^_and and_WANT bajan* mas off_the on_ME overp* pizca por por__DRINK resto_$ sed tengo_el thats__sure un_DRINK up_$ want__$ y_OTHER y_yo yet ~CRAVE_locas ~NONE__for ~alone_short:GOOD
6: ._WANT .__LIFE ALMOST_more BROKEN ME_OTHER ME___DRINK NOT_YOU WANT ^__me ^_que all_day as__but buen ching* con do el_cuerp* i_dont i_want las__NOT loca madre preci* right_NOW right_now smoke subid* tempt* the_cravi* this_ALMOST to_TEXT wanti*_it ~._ANGRY ~._VERY ~.__AWFUL ~AWFUL__. ~CRAVE_y ~NOT_GOOD ~NOT__de ~NOT_paran ~al_GREAT ~alone:VERY ~first:CRAVE ~than_SOSO
5: ALMOST_NOT_mas ALMOST_all_DAY DRINK__NOW DRINK__OTHER ME__NOT NOT_else OTHER_BODY REMOVE__LATER WANT__. WANT___NOW WHAT_IF ^_ando ^_sient* ando cabal* de_ME de_esos despe*_con else hands hi_$ la__$ las__$ letti* locas maxed_out mejor__NOW my no_joke puest*_$ today ~._THINK ~CRAVE__GREAT ~CRAVE_me ~a_VERY ~alone:RESIST ~de_THINK ~en_NONE ~first:ANXIOUS ~first:AWFUL ~first:VERY ~kind__AWFUL ~si__CRAVE ~y_CRAVE
4: ._TEXT .__TOOK .__WON LATER__. ME__OTHER NEW_. NOT__OTHER NOT__va OTHER___NOT TEXT_. ^__over ^_tenta* ahori* aint and__ME bien__OTHER canon* en_otra fight gana guaro it__day oh pana por_dentr* poten* que__tengo skin un un__NOW ~ANXIOUS_and ~BIT...STRONG ~NONE_else ~THINK__otra ~alone_short:AWFUL ~alone_short:BIT ~both_short:HIGH ~en__HAND ~last:ANXIOUS
3: .__MINUTES .__WANT ALMOST__. ME_ALMOST ME_WANT ME_WANT_a ME___NOT ME__en ME__the NOT_GO NOT___ALMOST NOW_viene OTHER OTHER__es OTHER_antoj*_ME WANT__WANT WHAT_se ^__se ^__un ^_at ^_y about_it at cravi*_all el__$ en__$ flor_de is__ALMOST know looki* mysel* need no__antoj* pensa* punto salva* se_van this__$ throu* to todo_el va with ~AWFUL ~CRAVE__hay ~LOW___CRAVE ~NOT_manch* ~above_SOSO ~both_short:WORSE ~i__BIT ~para_NOT ~traig*__CRAVE ~y_NOT
2: #_$ .__OTHER .__STOP ALMOST_up ME ME_CAN ME__WANT NOT__CAN NOT__up OTHER__WHAT OTHER___AGO OUT_of START WANT__NOT WHAT_ME ^__bad ^__con ^__cuant* ^__ganas ^__nunca ^__yes ^_big and__NOW and__want antoj*_$ at_all be_stron* busca* cobre con_WANT cravi*__day cuant* day_long de de__$ del__$ en__TEXTS esos flor fuert* get__$ grues* im it_$ manos maxed_OUT my__$ neces* no_manch* oh_its over queri* reven* se__hace the the__$ toda_OTHER toda_la un_buen un_pase wanti* y__ME yuca ~BIT__. ~CRAVE_AWFUL ~CRAVE_NOT_se ~CRAVE__si ~CRAVE_si ~NOT...HAND ~SAD_. ~STRONG_pero ~alone_short:GREAT ~el__NOT ~first:NOT ~its_AWFUL
1: .__NEW .__WHAT DAY_._NOT DAY__NOT LIFE LIFE_con ME__. NOT__antoj* NOT_be OTHER___ALMOST ^__hi ^_un agarr* al_cien and__ALMOST cien de_ALMOST de_TOOK desde el en_AGAIN en__cosa ganas_$ ganas__de gone__its hace__$ high hit_me in las_manos lie_its manch* muero now_$ out para salva*_$ smell*_it some_today tiene today_$ yeste*_and ~AWFUL...CRAVE ~CRAVE_WORSE ~GOOD...STRONG ~SOSO_. ~both ~las_CRAVE_NOT ~so_AWFUL ~una__NOT
-1: ._ALMOST ._IF AGAIN ALMOST_. ALMOST_un DAYT_. DAY_. ME_OUT_. ME__it ME_dio NEW_DAY NOT_OTHER NOT___NOW NOT__to PAST WHAT__. WHAT_a ^__$ ^__be ^__cosqu* ^__is ^__pull ^__tanti* ^_on a__TIME a_speck apaga* apaga*_$ aunqu* been bothe* bothe*_ME but__NOT cafe_$ contr*_$ cravi* dog for free ganas__llora* hay_$ he i mas__menos menos nah of off_$ part_of still_TEXT tenid*_ALMOST tenid*_ganas to_USE tries una_AGAIN won ya ~._CRAVE ~._NOT ~.__GREAT ~.__WORN ~AWFUL__the ~BIT_CRAVE ~BIT__de ~CRAVE ~WEAK__. ~alone:HAND ~alone_short ~both_short:CRAVE ~first:GOOD ~first:THINK ~last:SAD ~mas__BETTER ~o_BETTER
-2: ALMOST_for IF__pero ME___ALMOST ME_seen NOT__NOT NOT___WHAT OTHER_TIME OTHER_WANT TOOK__# WHAT_ALMOST WHAT_una ^__de ^_pues ^_so ^_the bothe*_me con_OTHER de_PAST de_llora* dont el_olor fore halfw* kind__cravi* me_dio me_ofrec* me_tome mosqu* no_cravi* part__ME quita soft tomar_$ urge want_it what ya_paso ~.__THINK ~CRAVE_GOOD ~CRAVE_van ~GOOD...NOT ~NONE_. ~NOT__. ~NOT__llama ~NOT_tengo ~RESIST__. ~alone:AWFUL
-3: ._ME ._OTHER .__DRINK .__GO .__NOT DAYT GO___ME LATER_IF ME___ME NOW_NOT NOW___ME NOW_paso NOW_se STOP_it TIME__. WHAT ^__hay ^__just ^__las ^__si ^__y ^_for ^_hoy ^_one ^_por and and_cravi* comer corti* cravi*_$ cravi*_is days del_DRINK earli* estan_ahi fair gusan* las__van menos__$ moles* ningu* o_menos on provo* quedi*_$ se_ME still__the that__$ the_taste un__NOT urges weake*_$ y__WHAT ~CRAVE_cuand* ~CRAVE_se ~CRAVE_to ~GOOD ~LOW__en ~NOT...NOT ~NOT_VERY ~NOT__THINK ~THINK_. ~VERY_BIT ~alone_short:BETTER ~apart ~de_LOW ~last:BORED ~tengo_CRAVE
-4: ._NOT_WANT AGO__TEXT ALMOST ALMOST_is ALMOST_se KIN_. ME__con ME_ofrec* STOP__ME WANT__fly ^__mi ^_se a__playa antoj* casi__$ clear cosqu* e em en_OTHER exist* goes_$ goose its__NOW la_hora me_provo* mis one_$ part pocas por__DAYT prome* pull__$ ratos smell* the_NEW the_usual too verda*_$ ~._WEAK ~CRAVE...GOOD ~STRONG_a ~WORN ~alone:BIT ~both:GOOD ~casi_NOT ~hoy_NOT
-5: ._DRINK ALMOST___ALMOST GO__. ME__REMOVE ME__y NOT___OTHER NOT_mas NOT_too NOW_ALMOST OTHER___DRINK OTHER__esta OTHER_verda* ^__es ^__poqui* ^_in con__$ down es_OTHER_WHAT eso fue han it_CAN itch its__now la_verda* my_shoul* notic* of_ME pasaj* pull tres ya__$ ~.__CRAVE ~CRAVE...RESIST ~CRAVE...WEAK ~CRAVE_regul* ~NONE...NOT ~alone:LOW ~alone_short:NOT ~last:GOOD
-6: ALMOST_de_USE GO LATER NOT__AGO NOT_stron* WHAT__de ^__so ^__tenta* a_ALMOST a_littl* cross*_my hair hay_pero just la_cerve* limpi* me_acord* no__llama on__$ puert*_$ quiet*_$ sient* tow tu_$ veo won_$ ~.__VERY ~BIT ~GOOD_. ~HAND ~LOW_. ~NOT ~NOT_AWFUL_. ~STRONG__la ~both_short:NOT ~both_short:SOSO ~con__HAND ~que_CRAVE
-7: # #_a ALMOST_de IF__un ME_HURT ME_provo* NOT NOT___USE OTHER_olor ^__at ^__contr* ^__deseo* bendi* but_ME_CAN de_repen* dont__it dormi* i_seen it__$ its_GO lejos me_da moder*_$ no__pensa* none otra_$ pasar* se_aguan* tengo_pero unos went would* y__$ yo__$ ~BETTER_than ~LOW...THINK ~NOT_want ~both:STRONG ~last:NONE ~mi_CRAVE ~pero__CRAVE
-8: ._NOT_ME ._START DRINK__. DRUG__ME KIN_TEXT_ME NOT__TOOK WHAT___ME ^__o ^_ansia* an__$ anda__$ comes coupl* el_calor estuv* forgo* goose_egg littl* mediu* no__fuert* over_it so_$ that_ALMOST viene* ~dan_CRAVE ~first:BIT ~last:BIT ~last:SOSO
-9: DRINK_NOT NOT_. NOW__NOT WHAT__y ^__brain ^__in ^_aguan* ^_final* ^_no all_$ and__urge but con_antoj* fria_$ ganas__# kind__ALMOST moder* naggi* poco regul*_$ stres* the_back the_pull un_LATER under were ~BIT_. ~CRAVE_. ~CRAVE_en ~NONE__i ~NOT_mas ~VERY...NONE ~de_CRAVE ~last:NOT
-10: ._STOP ALMOST__DAYT ME_da NOT_ME ^__dio ^__low ^__of ^_it ^_some ^_tempt* and__$ card con__WHAT contr* easy egg espin* for__minut* ganas_van go i_feel lleva* me__ganas me_pega mofon* nil now off then weake* when y_NOW ~CRAVE__# ~SOSO ~alone_short:NONE ~me__BIT
-11: REMOVE__on ^_just could_go deseo handl* jaja low muy__$ same there vez ~._BIT ~CRAVE__in ~CRAVE__pero ~NOT_AWFUL ~its_SOSO
-12: GO__ME ME__un ME_feel NOT__ME OTHER_DAY ^__could ^__norma* ^_de absol* but__CAN clear_$ fifty mind por_OTHER quedi* quick so so__$ the_old vino was ~CRAVE_mi ~SOSO__i
-13: ALMOST_pero_NOT AWAY ^_prett* a_fly cincu* cravi*__a de_eso didnt easin* olor raya tengo_antoj* that the_AGAIN tries_$ very ~CRAVE__LOW ~NOT_STRONG ~both_short:BIT ~first:CALM
-14: ME__fuert* NOT__WANT NOT__bad de_comer dio kind_of not sient*_$ thoug* took way ~._NOT_CRAVE ~.__BIT ~NOT_CRAVE ~VERY_SAD
-15: IF___NOT NOT__ALMOST a_hair antoj*_de cuand* cuatr* paso quita* thats__$ ver ~CRAVE...BIT
-16: BUSY about eso_me floji* fuero* ronda* ~LOW_CRAVE
-17: DAYT_pero ME__pero ^_ahi ^_en ganas__fumar home like quiet* te whisp* ~is_SOSO
-18: OTHER_ALMOST ^__there apeni* creep* de_OTHER_DRINK down_$ el__anda every_day for_$ me__cuand* middl* se small* worse_$
-19: NOT_bad ahi antoj*__un arrib* at_DAYT by_DAYT crave o say ~._CRAVE_NOT ~CRAVE_was
-20: amarr*_$ amoun* chin en__DAYT every_DAY fine_$ left tuve ~._NONE ~CRAVE__SAD ~NOT_THINK ~THINK_y ~WORN_. ~both:GREAT
-21: ^_easy inter* now__$ olvid* pero regul* tengo_$ ~LOW
-23: ^_solo last no_$ the__all the__hit ~._BETTER ~im_GOOD
-24: ME_KIN_is libre maybe ni of_WANT
-25: NOT___DRINK STOP__OTHER ^_urge passe* quito traig*__pero ~BIT...CRAVE ~NONE ~STRONG__its
-26: ALMOST_._ALMOST WHAT__DRINK asco lol_$ ~._SOSO ~NOT...CRAVE ~both_short:NONE
-27: NOT_WANT tempt*__$
-28: ^_ni ~NOT...AWFUL
-29: bajo graci* once poqui*
-30: any aroun*
-33: tanto
-35: half ~CALM
-36: ganit* ~CRAVE__cigar*
-40: mitad
-44: media*
-45: ~NOT...VERY
-46: even ~BETTER
-47: edge
-48: ~NOT...STRONG
-50: afloj* ~WEAK
""",
    "craving at least 8": """
46: NOT_ME_STOP bruta*
45: muchi*
40: about_to ~STRONG_STRONG
39: mil sad__WANT
37: full minut* terri*
36: horri* loco voy
35: suelt*_$
34: OUT__contr* WANT___WANT way_up ~del_CRAVE
33: awful cant ever
32: ^_sueno nunca sermo*
31: climb* conde* mano ~NOT...RESIST
30: canon*_$ huge_$ max treme*_$
29: BUSY__. STOP__NOT de_fuert* hold its_# noche toda__noche
28: ._WHAT_AGO could*_be de_$ monto* unbea*
27: GO__DRINK duris* hands__$ kicki* pero_ALMOST quier*
26: despi*_$ madre siete ~STRONG
25: NOT__up PAST_NOT chupa* el_$ need
24: ^_treme* ate_$ buen_$ loca maxim* ~CRAVE_locas
23: extre* inten* no_puedo this top ~VERY_VERY_. ~real_AWFUL
22: MINUTES__ALMOST ^_const* feo_$ millo* pila prett*__NOW still_want ~AWFUL__it
21: .__KILL .__WON HELP SICK__WANT ^__ansia diga_$ estan take vuelt* ~GOOD__STRONG
20: BROKEN__a WANT__WANT ^__malil* ching*_$ es__$ fierc* me_urge ron some_DRUG tope ~CRAVE_VERY_AWFUL ~NOT_puedo ~both_short:HIGH
19: DAY_en_OTHER NOT__CAN NOT_se demas* fiend* off_the overp* right_$ whole worst ~CRAVE_WORSE ~NOT...NONE
18: ME_OTHER ME__to NOT___STOP ^_estoy altis* back_and cada casi_me eatin* ganas_a hi_$ kicki*_ME piens* the_debil ~AWFUL_AWFUL_. ~CRAVE__GOOD ~CRAVE_que ~NOT...THINK...NONE ~y_CRAVE
17: .__REMOVE GO_to WHAT_IF and__NOW anyth* as bad__bad de__OTHER ganas__una insop* letti* locur* resto_$ since_my tengo_OTHER to_TEXT ~._NOT_LOW ~CRAVE__GREAT ~CRAVE__ya ~NOT_se ~VERY...HIGH ~so_STRONG
16: BODY NOT_BUSY TEXT__and THREAT TOOK__ME a_morir at_all bad_ALMOST be_stron* body dentr* it__bad muy_fuert* still__$ sweat* the_bottl* y_yo ~alway*_STRONG
15: LIFE_. MINUTES_so NOT_STOP NOT___ME NOW_GO OTHER__con ^_que ^_uff avisa* canon_$ canti* cryin* gana_$ know maxed_OUT mucha_$ neces* never no_manch* poten* yet ~NOT_manch* ~STRONG__NOT ~both_short:ANGRY ~so_AWFUL
14: .__LATER ME_BROKEN NOT___ALMOST WHAT__tenid* ^__dejo ^__todo all_night apena*_ME caigo de__madre* enorm* estoy fuert*_que jones* line por so_bad tengo_un than__NOW todo ~AWFUL...AWFUL ~NOT...HAND ~NOT__de ~VERY_CRAVE_. ~alone:NONE ~de__GOOD ~wanti*__AWFUL
13: ._KILL BROKEN WHAT_se ^_and a__DRUG can dient* else grand*_$ its_WANT sed__OTHER serio* shaki* tengo__mi tengo_el treme* ~NOT_te ~SAD_and ~la_HAND ~si_VERY
12: DAY__DAYT ^__del ^__i ^__preci* ^__trae alrea* behin*__$ cabal* diga estoy__OTHER hand hurts im incon* le mal_y might*__$ que__tenid* real__NOW skin stron*__DAY weak ~ANGRY ~AWFUL...CRAVE ~CRAVE_VERY ~GOOD_STRONG ~al_GREAT ~both_short:STRONG ~me_BIT
11: .__NEW ALMOST_IF HOME___KIN ME_HURT_duro NOT_aguan* STOP_OTHER_antoj* ^__day ^__un a_busca* all_i de__ALMOST deep espan* every ganas__el in__DAYT kille*_$ lo lot__$ manch* por__DRINK real_stron* screa* sigo the__$ today_a ~CRAVE__esta ~VERY_STRONG_. ~im_HAND ~me_CRAVE ~pura_CRAVE ~the_HIGH ~un_CRAVE
10: ALMOST_locas CALL_al HURT__OTHER KILL OUT_of START__OTHER UNTIL ^__ansia* ^__is ^__maxim* ^__perro ^_at ^_y all_ME are__$ canti*_ME crazy ganas_y looki* malil* maxed_out not__cravi* pana_$ piedr* right stron*__stron* stron*_real the__NOT unas ~._GREAT ~.__AWFUL ~HIGH...HIGH ~MOOD_is ~both_short:VERY ~is__STRONG
9: #__NOW LATER__en ME__for ME_pizca NOT_else NOT_manch* NOW NOW_y OTHER_NEW WANT___NOW ^_i ^_nunca a_ME_KIN asere canij* its__bad la_botel* las_ALMOST_ME matan* overw* reall*_bad ~._CRAVE_HIGH ~CRAVE...WORSE ~CRAVE___STRONG ~HIGH ~VERY_STRONG_today ~alone_short:GREAT ~de__NOT ~its__NOT
8: ._NEW ._NOT_GO ._OTHER_WANT ALMOST_todo_OTHER DRUG_. MEANS ME___WHAT OUT PERSON ^__can ^__hoy a_punto almos*__$ bien__OTHER dia__la este here_$ huge ir is it_more las__NOT more_$ much_$ ok paro pero__$ pleas* pouri* starv* todo_OTHER un__$ una up_NOW with_ME_KIN yeah_right ~ANGRY...CRAVE ~CRAVE_AWFUL ~STRONG_que ~both:SAD ~both_short:AWFUL ~both_short:WORSE ~con__CRAVE ~de_VERY ~traig*__CRAVE
7: #__ME .__PAST ALMOST_all_DAY CALL DRINK_NOW ME_ME ME_come NEW_. WANT__NOW ^__ganas ^__pero almos* ansia apena* beggi* bien__y caido canon de_ME en__cosa este__$ fuera going grand*__$ him i_want is__ALMOST it__now its_all las__$ me_tiene peor pero__USE pero__limpi* por__trago que_hambr* reven* sangr* senta* the_seat think to_$ ~._VERY_VERY ~CRAVE_STRONG ~VERY ~VERY...STRONG ~WORSE ~alone:WORSE ~por__HIGH
6: ALMOST_it ALMOST_real CALL_ME CALL__. ME__the NOT_estar NOW___GO OTHER_LIFE OTHER_licor* TEXT WANT__AGAIN ^__all ^__hard ^__mucha* ^__reven* ^__ya ^_dream* ^_grand* ^_me ^_tanti* aqui__$ bien bien_duro but_$ buy cravi*_bad dale deep_$ dice en__$ estas__$ fight* ganas_de ganas_pero grues* harto_$ hour if it_WANT its_like kids_$ kille* las__hoy me__comie* mismo_$ my_hand no no_quier* ok__ME opene* otra_cosa salva* train_$ ~._VERY_AWFUL ~CRAVE__real ~HAND__. ~VERY_STRONG ~first:SAD ~first:VERY ~first:WORSE ~the_STRONG
5: AGO__# DRUG HURT_. ME___BODY ME_hand NOT___GO NOW__OTHER NOW__estar NOW_mismo OTHER OTHER_. OTHER__. OTHER__esta ^__el ^__the ^__with ^_bien ^_cabro* ^_casi all_DAY and_stron* ansia* apena*_me bad_$ canon* curb de_DRUG drink__$ en_AGAIN en__bolsa home_with in its__STOP marqu* meses mouth_is mucha*_ALMOST mucha*_ganas nonst* overw*_$ punto_de reven*_$ right_NOW sever*_$ that_DRUG tiene tons ya yet_$ ~AWFUL_man ~THINK_en ~como_NOT ~las__NOT ~last:AWFUL
4: .__WHAT ALMOST_AGO BROKEN_por BUSY_y CAN DRINK__NOT ME ME_TOOK_. ME__WANT ME__in NOT_CALL NOT_HURT OTHER_bolsa WANT_that_DRUG WHAT_NOT ^__a ^__estas ^__it ^__lo ^_im ^_overw* ^_para ^_the ^_tons agarr* aguan* all all_haha and_ME_WANT antoj*__WHAT been compr* compr*__$ drink_bad estas fuert*__$ gana ganas__beber grues*_$ hi hoy_si in_ME its__man licor* los mas mas__ayer me mi__hoy perro pipe tanti*_$ there__alway* to__DRINK un__NOW with ~._AWFUL_CRAVE ~._RESIST ~._STRONG ~AWFUL__. ~AWFUL_too ~CRAVE__as ~NONE...THINK ~SAD_. ~SOSO_my ~THINK__otra ~first:CRAVE ~last:CRAVE ~last:HIGH ~last:VERY
3: .__CAN .__MINUTES IF__ME ME___TEXT ME__up ME_been NOT__. NOT_be NOW_NOT_estar OTHER_DRINK STOP_ME STOP__antoj* TEXT_a UNTIL_OTHER WANT__NOT ^__# ^__loud ^__real ^_oh ^_quier* ^_una a__MEANS as_hell bolsa cabro* con_mucha* cuant* de_esos deale* el_antoj* hones*_its hour_$ liter* manos money mood_# mucha*_$ my__$ on_$ over owns perra poner* quier*__$ right_now stop tenta*__$ than__$ the_scale todav*_$ too_stron* traig*__ALMOST uff y_ahori* ~CRAVE...VERY ~CRAVE__que ~NONE_else ~NOT...CALM ~both:VERY ~its__STRONG ~last:SHAME ~last:WORSE
2: .__DRINK AGO_PAST ALMOST__stron* ALMOST__traig* DAY_y DRINK_bad DRUG__NOW HOME_with HOPE_. LATER_. ME__STOP MINUTES OTHER__para OTHER__por OTHER_mano TEXT_. UNTIL__MEANS WANT__TEXT WHAT_AGO WHO__. ^__hi ^__prett* ^__que ^_all ^_cant ^_inten* ^_terri* ^_un ^_with a ahori*_$ al alway*__and and_alway* ando bad__good bad_cravi* barba*_$ big_ALMOST bottl* caido_$ cravi*__day cravi*_all curb_$ doing e__$ esta_matan* feels__a fila floor flor flor_de for for__$ for__DRUG front fuert*_AGO ganas__de ganas__traig* ganas_locas i__used i_need im_walki* its__AGO la_bolsa la_licor* la_sangr* lion madre_$ me_come much nothi*_else nunca_$ of_cravi* one only pull_is stron*_as to_go todo__OTHER tonig* un_resto una_cerve* unas_ALMOST_WHAT unas__WHAT unas__que unas_ganas y_OTHER y__KIN ~._ANXIOUS ~._CRAVE_AWFUL ~.__RESIST ~ANGRY_CRAVE ~CRAVE__HIGH ~HAND_. ~RESIST_con ~VERY...AWFUL ~VERY_AWFUL ~VERY__today ~and_STRONG ~drink_AWFUL ~its_AWFUL
1: # ._ALMOST_IF .__ME .__PERSON ALMOST_ME ALMOST__the DRINK_a KILL_. LIFE ME_tiene ME_walki* NOT_hay NOW_YOU_CALL NOW__CALL OTHER_unico SICK_y THREAT_. WANT___MEANS WHAT WHAT_hambr* WHO ^__and ^__como ^__consu* ^__me ^__stron* ^_a ^_espan* ^_las ^_super ^_too ^_ya a_OTHER a__today al_cien and__cravi* barba* brava* brava*_$ cien conec*_$ cravi* cuant*__$ de_NOW de__WHAT en__TEXTS en_otra esta_KILL for_one hoy__$ it_$ keys mas_KIN maxed me_pizca mi_herma* my no_estar no_hay perro* perro*_$ por_dentr* quema real__$ right__it salva*_$ serio*_ALMOST since sitti* stand_it stron*__$ sudan* the_stron* today_not too_much viera* whole__$ y__bien ~._VERY_STRONG ~.__SAD ~CRAVE__. ~CRAVE___HIGH ~CRAVE_por ~HIGH__. ~LOW...AWFUL ~LOW___CRAVE ~NOT___THINK ~NOT_hay ~SAD__want ~alone:RESIST ~alone_short:CRAVE ~la_CRAVE ~unas_CRAVE
-1: ALMOST__ME ALMOST_estan DAY DAY__MINUTES DAY___ME DRINK_. HURT__. LATER__. ME_STOP_. ME___GO ME_a ME_costo ME_diero* NOT NOT___OTHER NOT__but NOW_es SICK_so WHAT_tengo YOU__. ^__$ ^__antoj* ^__got ^__keep ^__salir ^__tenta* ^_heavy ^_loud a_hair about_a also__$ and__ME are bad__NOW big but but_NOT con__DRINK cravi*__a cravi*_hard diero* en_OTHER fuero* good goose_egg handl* i is_bad itchy jeje jeje_$ la_playa me_diero* mind notic* o on__NOW pero_NOT quedi*_$ quiet*_$ tengo__ALMOST the__TEXT the__way tries urges wanti*__drink way y_$ ~._CRAVE ~.__STRONG ~AWFUL_right ~CRAVE___GOOD ~CRAVE__and ~CRAVE_estan ~CRAVE_usar ~LOW_THINK ~LOW__tengo ~NOT__THINK ~STRONG_. ~STRONG_CRAVE_. ~STRONG__que ~VERY_SAD ~a__CRAVE ~alone_short:NONE ~both_short:NOT ~de_CRAVE ~tengo_CRAVE ~the_WORSE
-2: ._NOT_ME .__STOP AGO ALMOST__y DRINK GO_. JAIL JAIL_. KIN_y ME__una ME_acord* ME_dan ME_quede NOT__AGO NOT__GO OTHER__en STOP__. TEXT___ME WHAT_ALMOST ^__contr* ^__de ^__es ^__la ^_ando ^_had about and and_ALMOST betwe* cravi*_is de_OTHER_DRINK egg el en__DAYT for__minut* fue goose had hambr*_de hard_to i_guess im_cravi* in__NOW it__like its__$ malas_$ me_costo one_$ pase payda*_$ quedi* quier*__pasti* stron*_$ stron*_one tengo tenta* the_lord today_$ want__bad wante* wanti*__$ wine y_LATER yeah_ME ~._CRAVE_STRONG ~CRAVE__a ~CRAVE__up ~NOT_VERY ~NOT_tengo ~SOSO...AWFUL ~STRONG__. ~VERY...GOOD ~WORSE__yeste* ~alone:AWFUL ~alone:CRAVE ~alone_short:VERY ~both:THINK ~its_STRONG ~last:NOT
-3: ._ME_ALMOST .__HOPE .__OTHER ALMOST ALMOST_NOW ALMOST___NOW AWAY DAY_. DAY_de_MINUTES GO HURT_fuert* KILL_del NOT_ALMOST NOW__. STOP_. TEXT__REMOVE ^__por ^__wanti* ^_cravi* ^_pesad* ^_yes absol* acuer* admit ando_con bad_NOW bad__now con__antoj* contr*_$ deseo ganas_van got guaro_$ inter* is__$ it_REMOVE it__today its__right las__bien las__van low me_dan mind_$ muy on pull__stron* quiet sient* tambi* un want_it yo ~#__STRONG ~._CRAVE_VERY ~CRAVE ~CRAVE_fumar ~CRAVE_was ~NONE_. ~NOT__STRONG ~STRONG_one ~a_BIT ~alone:HIGH ~alone_short:NOT ~first:AWFUL ~last:STRONG
-4: .__YOU ALMOST_is ALMOST_mucha* ALMOST_un CALL___NOW GO__ME HURT_ME KIN ME___WANT NOT_OTHER NOT__ALMOST NOT___NOW YOU_. ^__fuert* ^__in ^__una ^_in ^_not ^_stron* admit_$ beer con_ME costo de__IF en__OTHER entie* es es_WHAT hace high__bad it_NOT me_provo* passi* provo* quier*_$ quita* rato sabe_$ se_ME so_ME sola tengo__ganas today tough vi vos vos_$ wanti* were ~AWFUL__now ~CRAVE...SAD ~CRAVE__cigar* ~CRAVE__so ~GOOD_CRAVE_. ~LOW...CRAVE ~NOT__but ~STRONG_hoy ~alone_short ~con_STRONG ~que_ANGRY
-5: ._NOT ._NOW ._NOW_NOT ALMOST_OTHER ALMOST_to ALMOST_van CAN__. DAYT__NOW DIE_. ME_GO_. ME_HURT ME___DRINK ME__un ME_provo* NOT_. NOT__ME TEXT_ME WHAT__OTHER ^__so ^_bad ^_en ^_mas ^_on ^_smell* at__$ came colga* day drink* esta_cabro* fuert*__me ganas__consu* hoy its_there like now past__DRINK reall*_WANT smell smell* stron*__i tries_$ un__NOT urges__$ ~BORED ~CRAVE_NOT ~CRAVE_con ~CRAVE_ya ~LOW_CRAVE ~STRONG_to ~WORN ~apart ~both:GOOD ~both_short:NONE ~last:NONE ~last:SAD ~of_STRONG ~to_RESIST
-6: ._ME .__AGAIN AGO__TEXT ALMOST__USE DRINK__the DRINK_and ME__and NOT__a NOW___STOP OTHER_canti* TIME ^__bad ^__of ^__on ^_been ^_big a_ALMOST a__$ and__DRINK antes at_DAYT bad__NOT ganas_mucha* guess ha ive las__estan maybe naggi* past persi* playa stron*_WANT stron*__ME un__KIN un__bien use_$ use__$ y_ALMOST ya_$ ~._VERY_CRAVE ~ANXIOUS_. ~CRAVE_van ~HIGH__AWFUL ~LOW_. ~SOSO ~STRONG_right ~con_STRONG_CRAVE ~first:STRONG ~un_BIT ~want__AWFUL
-7: ._ME_HURT ._WANT_OUT ALMOST__. ALMOST__a ME_KIN_is ME_un NOT___USE OTHER___WHAT PAST ^__altas ^__mucho ^__today becau* cincu* con_OTHER con_harta* cuest* dios el_entie* floji* free heavy is_stron* la_canti* la_vecin* mi__$ moods mucha*_ALMOST_NOW mucha*__hoy norma* pasti* say tempt* tenta*_$ the_worst to_admit tomar tomar__$ under up_$ went y ~CRAVE_BIT ~CRAVE_estan_STRONG ~CRAVE_salir ~CRAVE_traig* ~SAD_y ~STRONG_de ~alone_short:BIT ~im_GOOD ~last:GOOD
-8: ._DRINK ._DRUG DRINK_una GO__y HOME_. MINUTES_. OTHER_TEXTS_. OTHER_entie* REMOVE__. SICK_it ^__at ^_algo ^_for ^_pull a_LATER all_$ an antoj*_$ antoj*_fuert* call con_ME_KIN con__$ con__gana de__KIN i_feel kind_of la__$ lol_$ mucha of prese* prett*__$ salir stron* y__$ ~._CRAVE_NOT ~CRAVE_CRAVE ~LOW ~NOT...STRONG ~SAD ~SOSO_. ~VERY_WORSE ~alone ~both_short:BIT ~first:WEAK ~is_STRONG ~it_VERY
-9: .__NOW DAYT DAYT_. ME_feel YOU ^__fumar ^_just ^_yeah a__DRINK and_still are__thoug* bad__$ bendi* cosqu* esta__$ me_acord* mediu* none quier*_fumar so_$ unas__$ wanti*_a what ~._CRAVE_CRAVE ~._WORN ~CRAVE__pasti* ~CRAVE_for ~alone_short:LOW ~last:THINK
-10: .__KIN OTHER_DAY ^_mucha* animo antoj*_de chin de_tomar down easy eso fairl* fria fuert* fuert*__la high it__WANT jugar luego mucho paso quiet* took usual way_$ ~._BIT ~.__BIT ~CRAVE_. ~GOOD_. ~both_short:CRAVE
-11: OTHER__OTHER REMOVE_. ^__muy ^__pensa* ayer_$ court feel from gasta* hormi* lot_$ not sad_$ there ~AWFUL_but ~BIT...STRONG ~NOT ~VERY...WORSE ~con_CRAVE ~dan_CRAVE ~un__GOOD
-12: #__# ALMOST_CAN ME__OTHER NOW_ALMOST REMOVE WANT_one WHAT__WHAT alot bad_tonig* de__ME dura gusan* mas__WHAT me_pega menos muy__$ pull si_$ thats__$ vez y_cravi* ~ANXIOUS_so ~BIT__. ~CRAVE__# ~NOT_CRAVE ~both_short:SAD ~que_CRAVE ~the_CRAVE
-13: ._CAN_ME ._IF ALMOST_is_DRUG WANT_is ^_my graci* mas__OTHER me_llama more__i mucha*__$ quick si__$ un__grand* vino ~NOT...AWFUL ~NOT_voy ~alone_short:RESIST ~both:ANGRY
-14: GO___ME KIN_OTHER bajo dropp* littl* low_$ moder* por_OTHER tanto_$ ~STRONG__de ~first:SOSO ~y__VERY
-15: ^__ganit* ^__lot ^__than ^_quite entre__y is_DRINK mas__$ me_da ni once pesad* poco quita_$ rough that
-16: ._NOT_WANT ME_da START_. ^_ni apeni* arrib* calor hay_$ last lousy me__ganas por_WHAT tengo_$ ~mas_CRAVE
-17: ._STOP LATER ME_PERSON anda de_verda* high__$ malo pelit* verda* ~AWFUL__STRONG ~CRAVE...BIT ~VERY_AWFUL_today ~a_STRONG ~feel__AWFUL ~las_CRAVE_STRONG
-18: BUSY any eso_$ fire itch its_TEXT las__fuert* libre no_$ same trae__$ ~NOT_mas ~NOT_want ~last:WEAK
-19: NOT__TOOK ^__tempt* aroun* is_heavy its__NOW jaja malo_$ me_want passe* regul* ~._NONE ~last:SOSO
-20: AGO_the and_now duro even poqui* sient*_$ ~NOT_AWFUL ~estan_STRONG
-21: DRINK___WHAT comes kill_me ran
-22: cuand* hard pasti*_$ pero was ~BIT_.
-23: se ~BIT...CRAVE
-24: ALMOST_but ME___KIN could half
-25: en__DRINK mitad todo_me una_$
-26: mucha__$ ~BETTER ~CALM
-27: but_ME heavy__$ prett*_stron* when ~NOT...CRAVE
-28: media* ~both:GREAT
-29: kind
-30: ~WEAK ~un_CRAVE_STRONG
-32: subie*
-33: ~NONE ~NOT...VERY
-44: ahi
-50: basta* prett*
""",
}

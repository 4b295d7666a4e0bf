"""How much each sign speaks for an answer in words, and for how much: written by
`bench/weigh_feelings.py`.

The signs are those of `feeling_signs`. A text that comes to ENOUGH answers the question; what it
comes to for each "at least" makes the value. A weight may be changed by hand, if the corpus still
agrees; a new count would change it again.
"""

ENOUGH = {
    "mood": 18,
    "mood at least 1": -47,
    "mood at least 2": -36,
    "mood at least 4": -6,
    "mood at least 6": 7,
    "mood at least 8": 14,
    "craving": 43,
    "craving at least 1": -19,
    "craving at least 2": -15,
    "craving at least 4": -7,
    "craving at least 6": -1,
    "craving at least 8": 6,
}

WEIGHTS = {
    "mood": """
50: TOOK_ALMOST apago_OTHER hangi*_in hangi*_on hecho just_sat the_mirro* tickl*
49: alma
48: nosta*
47: agust* oh_im
46: basta* encim* joy
45: crawl fore nuts well_STOP
44: gutte* ~#_MOOD
43: ahuev* el_cuerp* scare*__what ~._AWFUL ~yo_GOOD
42: coach heavy jevi scare*_my ~._ANGRY ~._ANXIOUS
41: NOT_to_TEXT PERSON__eat ^_chopp* dragg* is_what lucha ~WORN__mas
40: bien_aqui crush* rara ~MOOD ~THINK_is
39: ^_con acros*__board encoj* funk hoy_despe* of__today ~._HOPE
38: al_tiro ~._CALM ~im_SOSO
37: #__say #_there HURT__hours NEW_man ^_cada dia_me jaja__bien quill*
36: CAN___BYE ^__jaja ^_dark ahi_GO denie*_ME estoy_mal perce*__$ so_alone super_$ ~ANXIOUS_in
35: DRUG_on ^_middl* care_about is_BROKEN maciz* shatt* walki*_on
34: ._UNTIL_OTHER GO_downh* NOT_compl* ^_runni* ^_vuelt* can_you felt i__well left_with me_tiene on_edge the_point they__know tiran*
33: NOT_muy NOW_DRUG OTHER_SICK ^__como ^_gozan* asham* carga* g melan* of__days volve* was_dead ~like_AWFUL ~lol_GREAT ~mi_THINK
32: #_haha CAN_queja* ^_alegr* ^_relie* ^_terri* brega* de_malas doubl*__$ its_whate* recie* store_up tomar_no ~._GREAT ~GOOD_pero ~got_NOT
31: ._ME_ME BROKEN_DAYT ^_bien ^_de ^_pura aborr* feel hombr*_$ lloro my_rope nothi*_helps of_down se_ME_OUT smili* tome__las wore ~ANGRY ~hoy__GOOD
30: CAN_estar STOP__en ^_del al_# casi_# dia__y en_dos full__of good__my hummi* of_ME_MEANS oh__know ~AWFUL_but
29: NOT_ME_OTHER NOW_ME_CALL PAST__BUSY ^__vos ^_getti* ^_mas achan* blast con__pie dory gusto hate_ME level_$ medio usefu* vos ~._WEAK ~SOSO_but ~ya__VERY
28: ME__look NOW_NOT_se WHAT_YOU_digo ^__along ^_incom* asi_asi black_$ feeli* heart its_raini* looki*_up preoc*_$ rolli* sorry__mysel* toall*_$ y__senti ~._VERY_SAD ~BETTER_que ~NOT_about
27: LIFE__thats ^__ol ^_asi ^_hecha ^_real ^_vengo hambr*__frio llevo_$ madre porci* rang sick_about ~._SAD ~BETTER__that ~SOSO
26: ^_como ^_worn cloud esto_de feeli*__$ good_thank* perce* resig* sient* worth* ~at_CALM ~just_SOSO ~por__LOW
25: ^__court arras* brand burie*__KIN could*_be desca*__el estad* fifty hurti* just_SICK livin*_the mom__in mundo_$ pleno por_sient* ~._BORED ~CRAVE__y ~GREAT__are ~be__NOT ~first:SHAME
24: BUSY__thats ME_odio WANT_THREAT ^_$ ^__porqu* ^__so ^_could asere coraz*__$ de__patad* doy__$ entus* feel__and gozo hopel* hoyo insid* like__old mi_mujer pesa suck thats_my worri*_sick ~AWFUL__been ~NOT_SOSO ~WORN_but ~feel__LOW ~im_GOOD ~is_RESIST
23: AGO__this BROKEN_NOW CAN_START_. HOSP_but WANT_DIE ^__as ^__del ^_judge ^_panic* ^_tranq* and_ME_WHAT ando as__gets being__mom botto* cande* crack*__$ im_cool low makin*__$ mess poorl* rey_$ se__$ sensi* serio sobre teeth__$ valle* ~GOOD_now ~WORN__# ~doing_SOSO
22: HOPE__on HOPE_para_ME ME_WANT_# OTHER_licen* WANT___NUMBER ^__ish ^__toda ^__top ^__y ^_medio ^_perso* ^_tree aguev* ando_con chill* chipi* delig* emoci* enfre*_de it__what killi*_me mano mostl*_$ nerve nerve* por_TEXT pude puedo_queja* run__the se_murio snapp*_at thats_for tirar_del todo y_$ ~doing_GOOD ~over__HIGH
21: WANT__all ^__desde ^_on ^_pues ^_woke all__STOP both caso__NOT como_pez fed getti*__$ grand i__who id_say la_cosa makin*_it mas__menos me__sobre mejor* my__back onda pedaz* por_WHAT senti* smile so_hot sufri* throu*__$ was__yeste* was_gone word ~CRAVE_# ~GOOD_day ~GREAT_lol
20: DRINK__las GO__DAY HOPE___NOW ME_IF_YOU ME_sient* NOT___DRUG SICK_NOW_. ^__hasta ^__mejor ^_acaba* ^_andam* ^_muy a__any along_$ decen* destr* feel__i honey is_USE_AGAIN my_po nowhe* nudo over podia pozo thank_you the_head today yuca ~._GOOD ~._VERY_CALM ~HOPE_of ~NOT...NOT...NOT ~SAD...VERY ~im_SAD ~la_ANXIOUS ~mas_CALM ~today_NOT
19: ._OTHER_BROKEN BROKEN__DAYT HOPE__CALL ME_START_. ME_flyin* ME_rei OTHER__siemp* TEXT_up WANT_BROKEN_. ^__adela* ^__an ^__but ^_come ^_fine ^_tryin* acaba*_de baila* bed canti*_ME clear_$ comin*__$ dentr* fever last__im let_it like_me like_somet* mas_feliz o__$ passe*_in prome* que__puro reall*_strug* rompi super_duper the_clini* to_$ want yo_tranq* ~._WORN ~.__ANXIOUS ~GOOD_as ~LOW ~SOSO__guess ~WORN_out
18: CALL___TEXT DETOX_and LATER__KIN LIFE_OTHER ME__invis* ME_tres NOT__quejo OTHER_neta OUT_from PROGRAM__OTHER WANT__THREAT WANT___TEXTS ^_ahi ^_bit ^_lleva* ^_so ^_un all_# all_right aunqu* cabro* come_HOME come_home cosas entre__y im_here im_strai* imagi*_$ in__pocke* its__NOW livin me_rei more_ME_GO not__thoug* papa_murio pocke*_$ regul* sient*__ya some_$ tan ~._SHAME ~both:SHAME ~both_short:HIGH ~but_WORN ~la_AWFUL ~the_THINK
17: #_DRUG BODY_NOT IF_# KILL__a OTHER_KIN_ME ^__pague ^__wish ^_falli* ^_top a__jaja a_raise abajo aqui__$ best cafe_BUSY carri*_$ casi__$ cosa doing_so echan* fatal feels fives fur good_STOP is_ME_NEW jajaj*_ME junto kind like__the like_a lost me_quier* millo* neces*_un neith* night* oh_you para_ir pero since_the turno under very_sad wishi* y_ando ~GOOD...CALM ~GOOD...CRAVE ~NOT_HOPE ~NOT_SAD ~SAD_in ~SOSO...CRAVE ~VERY_SHAME ~de_AWFUL ~estoy_GOOD ~estoy_GREAT ~first:BORED ~foul_MOOD ~so_SAD
16: DRINK__WANT HOPE___KIN ME_espan* NEW_NUMBER_. NOW__para OTHER__mas OTHER_left OTHER_patad* ^__been ^_aburr* ^_conte* ^_happi* ^_lo a_real ahi asco bajon chuec*_$ como__viejo drink__$ en__glori* escap*_$ feels__$ gray_$ hace_rato hell_and is_tired its__one juez left__ME like__again lower mejor_$ said_no seen__AGO shook thats__sure thirs* this_DAYT trick*_REMOVE two__$ up_WANT vino_el ~AWFUL...AWFUL ~BETTER_. ~BETTER_days ~GOOD_. ~GOOD_y ~HAND__se ~LOW_. ~NOT__NOT ~NOT_estoy ~both:ANXIOUS ~feel_AWFUL ~got__SAD ~kind__SAD
15: AGAIN__so DAYT___JAIL HOPE__TEXT KIN___NEW NOT___CALL YOU__a ^__amane* ^__bette* ^__enoug* ^__lol ^__te ^__verda* ^__waiti* ^_confu* ^_nervo* ^_ni a__DAYT and_ME_WANT and__TIME anxio* asust* bajad* behin*__ME both_$ bueno_NOW cero__$ chequ* closi*_in como_perro con_OTHER_BODY de_lujo de_pie dios__$ encab* full give__$ good_place got grand*__a hell im__happy its__bad jale like__today llevo__seman* loca lol_$ me__despu* me_robar* mi_pana miser* more__going my_song never_been no__asi nuevo__no odio_por porci*_$ put_my ron se__WHAT so_$ some_DAY suave to_disap* torn want__use went_up ~.__CALM ~.__GREAT ~BETTER_dia ~LOW__de ~NOT__tomar ~NOT_llego ~SAD...NOT ~me__STRONG
14: #_or ALMOST_de_NOT DRUG_._NOW GO_UNTIL NOT__for NOT_ver OTHER_CALL_. PERSON_WANT TEXT__# TOOK__DAY WANT_PERSON WANT_have WHAT_NEW WHAT_desca* YOU_digo ^__ahi ^__con ^__da ^__deses* ^_all ^_aqui ^_doing ^_en ^_hangi* ^_laugh* ^_livin* ^_pensa* ^_peor ^_re ^_toi and_too are__tonig* be_$ cabe chama* en__BODY espej* estoy__WHAT felic* fijat* for__drink happi* healt*__my hurts is_$ its_early kicke* landl* las_dos lol_but lunes__$ me_lleva mi_suegr* mud_$ muero__a my_inhal* nada not__hot nothi*_speci* nothi*_to que_bien quite_well rei sient*__HOPE so__# top vibes viera* what_im worse ~.__ANGRY ~AWFUL_. ~GOOD_MOOD_. ~MOOD_is ~SAD ~SAD_. ~VERY...CALM ~WORN_. ~WORN__. ~WORSE ~and_NONE ~both:BORED ~de_GOOD ~de_GREAT ~just_GOOD
13: BROKEN__a DAYT_y KIN_AGAIN ME_MINUTES ME__are ME__been ME__but ME__final* ME_soul NOT_LIFE_DAYT NOT_TEXT_a NOT__just NOT_make_ME OUT__KIN OUT___ME PERSON_AGAIN UNTIL_WHAT UNTIL_a ^__$ ^__dijer* ^__impos* ^__la ^__si ^__worth ^_a ^_l ^_maluc* ^_recie* a_wall aint ando__y apart_$ at_peace atrav* bad__WANT be__NOT brand_new came_HOME cumpl*__DAY dark de_# de__fui deses* disap*_$ el_senor energ* energ*_$ enoug* foggy food__$ haber_despe* half_$ hard_$ have_ME herma*_$ hoy_hice i__say i_keep im_flyin* its_bad milli*__$ mind neta ngl of__UNTIL off on__day parej*_$ pierd* quede__OTHER radia* raisi* resto* signi* sin__$ strai* thumb* today__a tres_$ vida won_$ ~._BETTER ~._VERY ~.__AWFUL ~.__GOOD ~AWFUL__i ~BETTER__a ~BIT__. ~CRAVE...SAD ~GOOD_but ~GOOD_perso* ~GREAT_. ~NOT...AWFUL ~NOT...GREAT ~NOT__thing ~SAD_por ~VERY...GOOD ~VERY_out ~alone_short:HIGH ~ando_SAD ~lol__GOOD ~sient*__SAD
12: ._BROKEN ._ME_SICK ALMOST_en_OTHER BUSY__GO CALL__AGAIN CAN_are_YOU DRUG_PAST KIN__to ME_cup ME_pana NOT__DRINK NOT__caso NOW__bane OTHER___DAYT STOP_de TOOK___ME WHAT_OTHER_clima WHAT__fire WHAT_es YOU___NOT ^__today ^__todo ^__with ^_al ^_dos ^_meh ^_peace* ^_regul* ^_to a__mitad about__i accid* and__one bette*_AGO_ME bette*_days como coraz*_$ court_$ cover*_$ cuent* dando de__canti* de__hijo disgu*_with emoti* enfre*__ME estoy_WHAT for_askin* guys hoy i_guess in__dumps its__DAY its__day key_$ least_i lujo mae mama__en marqu*_$ me__otra me_dejar* moms none own paran* pilot* salid* seno tengo_la the__kind the_cover* this_TIME tryin viend*_la ~._BIT ~ANXIOUS_are ~GOOD_and ~GOOD_graci* ~GREAT__you ~HIGH_. ~HOPE_. ~LOW...STRONG ~MOOD_GOOD_. ~NOT___VERY ~NOT__this ~NOT_ando ~SAD...SAD ~SOSO__just ~SOSO_i ~VERY__i ~a_AWFUL ~day__GOOD ~en_CALM ~feel__AWFUL ~in__VERY ~me__SAD ~quisi*_NOT ~this_SAD ~throu*_BIT
11: ._ME_WON ._NOW_UNTIL AGO_the AWAY_de DETOX___REMOVE GO_# HURT_. KIN_NOT ME__CAN ME__great ME__right NOT__shabb* NOW_IF NOW_bien OTHER_STOP_. PERSON__. TEXTS_in TEXT_by WHAT_NOW_es WHAT__se ^__and ^__let ^__todav* ^_depri* ^_hurti* ^_lord ^_over ^_stres* ^_una a__bette* a_media* bajad*_$ brill* buen cauti* crank* de__cama de__casa de__todo doing__thank* esta__OTHER eveni* frog galan ganas_de happi*_ME ho__$ id_rathe* kids__me la_verda* last levan* life__good llegu*__las llena make_it mejor__$ mi_vieja pila poco pure__$ queja recon* shift_$ stand*_$ tan__WHAT tengo_JAIL to_compl* today_is toile* top__the torne*__domin* tranq*_$ ugh_$ want__disap* with_$ y ~.__SHAME ~.__WORN ~AWFUL_y ~BETTER_now ~BIT_ANXIOUS ~GOOD_jaja ~HAND__in ~HAND__voy ~NONE_helps ~NOT_GOOD_. ~NOT___WORSE ~NOT_le ~SAD__hoy ~SAD_all ~VERY_BETTER ~WEAK_. ~and__ANGRY ~first:GREAT ~la_SAD
10: #__want ._CAN_GO .__HOME CALL__a CAN___NOT CAN_it DAY___BODY GO___KIN GO_right KIN__DRINK KIN__NOW KIN__en KIN_is_AWAY LATER_._ME ME_JAIL ME_lleva ME_told NOT__USE NOT__great OTHER___WHAT OTHER_paso OUT_of START___ME STOP___STOP TIME__HOPE TOOK__con WHAT_ME_falta WHAT_YOU WHAT__en WHAT_apaga* WHAT_perro ^__betwe* ^__fine ^__quier* ^_best ^_kind ^_like ^_super ^_tiran* adent* all_good and_$ and__CALL bajon* ching* day de_muert* dia_pero el_tiemp* es_algo every* feel__$ feliz fue gets good_# grave_$ guys_at hard__$ human__$ i_feel its__ME just_tired la_patad* like_old like_the livia* loud me_agarr* medio*_$ mi_hija mil_$ mostl*_good my__calle* mysel* nervi* no__hallo norma*_$ of_beans or_# para__$ peor pesim* que_alegr* quepo shift slow_$ sobre* soy_el tengo__$ than than__WANT the__TIME thing throu* to__hones* trist* unas under__weath* winni*_$ ~ANGRY_con ~BIT_SAD ~GOOD_que ~GREAT__# ~GREAT__my ~LOW_de ~NOT__quejo ~NOT__shabb* ~RESIST__. ~WORN__SAD ~en_LOW ~first:WORSE ~the_CRAVE ~valgo_NONE
9: #__im AGO__NOT BUSY_pass CALL_to CAN__WANT DAYT__a DAY__feel DAY_in HOPE_._ME KIN_TOOK ME_DAY_. ME__KIN ME__hell ME_been ME_en ME_los NEW__DAY NOT_OUT NOT__DRUG NOT__hallo NOW_UNTIL NOW___WHAT OTHER_GO_. OTHER_MINUTES OTHER_WHAT OTHER_verda* OUT_of_ME PERSON_ME STOP___NOT STOP_the THREAT_._ME UNTIL___OTHER WANT_ME_was WANT_NOT_LIFE WHAT_NOT_ME ^__becau* ^__hoy ^__por ^__wipe ^__worst ^_anima* ^_las ^_not ^_troub* a__HOPE about_my ahi__$ alive alivi* alrig* and_contr* and_tired ando__$ anyth*_for are_looki* at__BUSY bag bette*_AGO bien_y broke calie*__el came_home canta*__DAYT caso chill*__OTHER chin comid*__ME con_NOT con_OTHER conte*__ME coraz* de__$ del_jale esper* float* for_$ for_mysel* good_KIN good__how half heard_my high__$ hoy__en hrs im in__while is_HOPE it_$ izqui* jaja_$ la_felic* life_is like_such live_$ lying manag*_$ mas media* mom nervo*__the not__best of_USE on__only other_$ otra over_here over_it pague__renta patro* pelea* pensa* pila_$ por__DRINK quisi*_no resul* rey seren* someb* sonri* sour tan__$ to__NOT todo__$ toque up_$ verda* vergu* wanti* went_for wet woke__on ~._NOT ~._WORSE ~.__BETTER ~ANXIOUS_. ~BIT_BETTER ~BIT__BIT ~CRAVE_de_NONE ~GOOD...RESIST ~GOOD__graci* ~GOOD_just ~NOT...CRAVE...NOT ~NOT...GOOD ~NOT_felt ~RESIST_. ~SAD...STRONG ~SAD_since ~VERY_right ~WORSE_que ~alone_short:BIT ~been_BETTER ~hace__NOT ~last:ANXIOUS ~last:CALM ~lol_GOOD ~my__HAND ~y_WORN
8: #_# #_AGO .__LIFE .__MINUTES .__REMOVE BROKEN__NOT CALL_to_ME HOME_y HOPE_OTHER KIN__CALL LIFE___NOW ME_AGO ME_CAN_do ME_NOT_BODY ME_TEXT_OUT ME__USE ME_strai* NOT___ALMOST NOT__so OTHER_said THREAT_. WANT__TEXT WHAT_agua ^__bus ^__compl* ^__esta ^__fui ^__go ^__mil ^__pez ^__too ^_feeli* ^_in ^_lleno ^_numb ^_todo ^_walke* a__day a__today a_couns* al_cien alegr* altos be__$ calla*_$ calle* can__this canti*_me caugh* con con__madri* con__mujer cryin* cryin*__the days__feel de_ME despu*_de die_too disgu*__mysel* dormi__horas down__i drink* echo en__$ entre ever_$ fundi* happy_ME head__$ hole i_aint jesus key kids_are kille* line_at los_mosqu* los_rinco* lousy mal_y me middl*_$ mood_about my_boy negro no__caso nothi* notic*_if nunca_voy off_$ orgul* pase_NOW peor_$ quita real_low schoo*__USE sin still__$ stole_my the_paper* the_word thing_is to__here to__thats traig* trick*_off un_DAY voy__$ wrong__me y_NOW_NOT y__hoy you_know ~#__MOOD ~.__HOPE ~ANXIOUS_por ~BIT...BETTER ~BIT__today ~GOOD...AWFUL ~GREAT_day ~GREAT_thank* ~HAND_out ~NOT___NOT ~SAD_today ~VERY...NOT ~VERY__actua* ~both:ANGRY ~both:SAD ~both:THINK ~both_short:MOOD ~doing__GOOD ~es_BIT ~for_MOOD ~had__GOOD ~las_HIGH ~to_GOOD ~with__HAND ~y_GREAT
7: #__$ ._NOT_ME .__IF AGO_LATER_. ALMOST__a BUSY__conte* DAY__good DAY_of_ME DAY_y DIE__ME HOME__OTHER IF_YOU LIFE_y ME__. ME__NOT ME__OTHER ME___AWAY ME___OUT ME__igual ME__so ME_ok ME_vale NOT_BUSY NOT___NOW NOT__good NOW_hice NOW_mejor OTHER_JAIL OTHER___ME OTHER__para OTHER_mismo OTHER_unico OUT_. TOOK_the UNTIL_. USE__its WANT__con ^__cant ^__de ^__en ^__in ^__mi ^__rei ^__soy ^__vino ^_prett* ^_sin ^_storm* ^_uy ^_walls ^_was a_NOT an__$ arrib* as_ME bajit* bette*_NOW betwe*_$ ca cut_my day_from de_OTHER_DRINK de__vida dia__$ dios en_OTHER_BUSY enter*__mi es__$ este_dia even flat good__days good__he hangi* hardl* hones*_$ ish it_TEXT job__ME judge la_dona life__$ llegu*_a lo__$ luz made mal me_levan* me_sient* mejor_graci* mi_grupo mud my_back my_nerve* nadie__$ notic*__i nubes of__all ok__ALMOST old pego pilas pues read real scare*_about shabb* showe* so_angry steps sun tanta te_digo tengo_OTHER the_NEW this_anymo* to_KILL un_DRUG up__ME wante* went_to whole wonde* wore_OUT y__BODY y__conte* ~._VERY_AWFUL ~.__SAD ~GOOD_actua* ~HAND...HAND ~MOOD__a ~MOOD_anda ~NOT...VERY...GOOD ~NOT___THINK ~NOT__at ~NOT__it ~RESIST ~WORN_and ~WORN_to ~a_HIGH ~both:CRAVE ~but_GOOD ~con__ANXIOUS ~feel__VERY ~feeli*__GOOD ~in__GOOD ~just_WORN ~kind__BORED ~last:AWFUL ~puse_GOOD ~still_HAND
6: #_$ #__of .__GO AGO_NOT AGO_OTHER BODY__y BROKEN__ME BROKEN__OTHER HOPE___BUSY IF_CAN KIN__ME KIN_came KIN_se_GO LATER__ME MEANS__. ME_STOP ME__# ME__WHAT ME___WANT NEW__is NOT_. NOT_ME_va NOT__sopor* NOW_MINUTES_OTHER NOW__CALL OTHER__on OTHER_senor OUT__it TEXT___DETOX TEXT_the WANT_# WANT___DRUG WANT_this WHAT_OTHER_DAY YOU_. ^__haha ^__here ^__just ^__out ^__pero ^__strug* ^__well ^__would* ^_espan* ^_esta ^_hot ^_weath* a_LATER a_gusto amor and_ME anima*__OTHER asque* at_ME baby be_bette* bien_ME calie*__OTHER call came__of compl* de_OTHER_BUSY dejen__escri* del_BUSY depre desde disgu*__ME dropp* el_pecho en_LIFE en__playa encue*__a estoy__$ estoy__hoy every falta_ME feel__the flojo_$ fui god__good good__i hace__mi havin*__hard i_drank in_ME is__$ its__worst jajaj*_me just__here la__$ la_neta laugh* like__dog los__$ me_llego mi_jefa mija_$ monda*_$ more__i my__life of__DAY pelee pero__$ prend* quejo right_to round salir__la scare* see_the senor_$ so__ME so_far so_happy solo stole_ME strai*__$ terri*_of thank_YOU the_NUMBER the_hospi* they_let tiemp*_no to_OTHER un__NOW un__hace un_coraj* una__WHAT under_the unico use_a using using_$ with_ME y_ME_GO ya__hay you_can ~._RESIST ~._SOSO ~.__SOSO ~ANGRY_mysel* ~AWFUL__be ~BIT_of ~CRAVE...CALM ~GOOD ~GOOD...NOT ~GOOD__ANXIOUS ~GOOD_my ~GOOD_today ~HAND___HAND ~NONE_speci* ~NOT...THINK ~NOT_THINK_en ~NOT___NONE ~NOT__en ~NOT_sleep ~NOT_the ~NOT_ver ~RESIST__NOT ~RESIST__me ~SAD_BIT_. ~SAD__my ~VERY__con ~WORN...NONE ~a_BIT ~and_SAD ~ando_VERY ~both:MOOD ~both_short:AWFUL ~el_HIGH ~first:GOOD ~im_ANGRY ~kind__ANXIOUS ~like__LOW ~me__AWFUL ~mi__NOT ~the_VERY ~y_GOOD ~yo_CALM
5: #_DRINK #_on #_seman* ._ME_TEXT ._NOW_IF ._TOOK_ME AGO__# AGO_falta_ME ALMOST_. CAN__do GO_bien HOPE__START HOPE__bien IF___DAYT KIN_. LATER___DAY LIFE_. LIFE__ALMOST LIFE__NOW ME_CALL ME_CALL_. ME___DAY ME___DRUG ME__sobre ME_dio MINUTES__. NOT_NOT NOT_WANT NOT__LIFE NOT___DAY NOT___HOPE NOT___START NOT_ando NOT_estoy NOT_even NOW___ME REMOVE__. TIME_at TOOK__y WANT_DRINK WANT__dog WHAT_NEW_. ^__bien ^__doy ^__el ^__heart* ^__kids ^__muy ^__side ^__suici* ^__tres ^_ate ^_hay ^_rough ^_sunny ^_survi* ^_weary a_DRINK a__$ agota* all__it alot and and_NOT and__NOT bad__# bad_day be_sober beat betwe* but__$ caigo call_im cama__NOT camin*__GO can cant_shake churc* clean comin* consi*_$ could de__junta delan* dia divin* doing__$ doy drain*_$ easy el_dia en_OTHER_HOME even__$ face__$ feel_prett* finer for_hours gane got_# grand* gray gris heard_ME herma* hija_me hones* hoy_$ is_NOT la_seman* last__and los__ME me_cuest* me_dejo me_diero* me_rio my_cup my_own my_soul ni norma* now__i numb_$ of_SICK oh_YOU ok_NOW ok_now on__PAST out_$ par_de para_WHAT pero_ahi pero_mejor pills poca por__DAY prett*_$ quita_$ rain_$ raini*_$ rico salie* salie*__$ sat se__quita siemp*__traba* since since* so__NOW so__good someo*__call spot sunny tembl*_$ the__time the_table the_water the_wrong to_stay too__ME took_the un_# una_DRINK vecin*_y walls weigh* with__kids worst_$ y_NOW y__OTHER ~AWFUL_con ~AWFUL_i ~BETTER_since ~BIT_ANGRY ~GOOD...SOSO ~GOOD_how ~HAND_VERY ~HAND_is_GOOD ~HOPE__# ~NONE_NOT ~NOT__just ~NOT_been ~NOT_valgo_NONE ~RESIST__vida ~SAD__. ~SOSO___NOT ~SOSO_day ~SOSO_just ~SOSO_thank* ~THINK...NOT ~WORN...GREAT ~WORN__it ~WORN_all ~alone_short:SOSO ~both:HOPE ~both:NONE ~estoy_VERY ~estoy__AWFUL ~feeli*_GOOD ~first:BETTER ~im__GOOD ~just_GREAT ~mas__BETTER ~my_HAND ~por_LOW ~the_SAD ~y__GOOD
4: #_cravi* ._ME_HOPE ._ME_HURT ._ME_KILL ._STOP_OTHER ._YOU_GO AGO ALMOST_._ME BODY_. CALL_. CALL___YOU DAY__ME DRUG_. HURT__los IF__o JAIL__# KIN___DAYT LIFE_is ME_STOP_to ME_THREAT ME_TOOK_un ME_WANT_it ME_WON_OTHER ME__AGAIN ME___BROKEN ME___KILL ME___KIN ME___SICK ME__and ME__happy ME__in ME_cuest* ME_dijo ME_jefa ME_levan* ME_quejo ME_sad ME_walki* MINUTES_OTHER NEW_. NOT_TEXTS_. NOT__HOPE NOT___LIFE NOT___ME NOT___OUT NOT___STOP NOT_se_WHAT NOW__de NOW_paso NUMBER_y OTHER_WHAT_ME OTHER___CALL OUT_of_DETOX PAST__y REMOVE_de STOP___DAY WANT_ME WANT__DRINK WANT___DAYT WANT_a WHAT_is WHAT_pez ^__# ^__feliz ^__marid* ^__nervi* ^__no ^__pues ^_had ^_holdi* ^_mal ^_sad ^_stron* a__note a_hard all all__on and_NOW asi_de at_# at__# ate_$ bad_DAYT been__$ bonit*_$ cada cant_stop carna*_$ compl*_$ con__BODY conte* day_in de__BUSY de__HOME dead_$ del_MEANS dog dog_BROKEN dont_feel eat_with en__DRINK esta_$ feel__a fijes* for_once good_CAN good_ME good__BUSY good_as good_day good_got gutte*_$ hang__$ hours hoy__$ hurts_$ i__$ ill_live joy_$ keep_think* la__sigo last__i le littl*_$ llego_a lo_prime* luz_al made__CALL made__call marca me__sola mi_hijo mismo_$ missi*_my mood__# mood_is neces* night nobod* of_GO ok peore* perdi__mi punk que runni*_on sale__$ same__alway* se_sient* segui*__$ since_i solo__la sopor* sunsh* tanto the_DIE to_# todav* today__$ tonig*_i traba* un_AGO un_ano very__of victo* volvi* wanti*_to well_$ well_thank wreck_$ ya_camin* ~._THINK ~.__WORSE ~ANGRY_. ~AWFUL__NOT ~CRAVE___GOOD ~GOOD___NOT ~GOOD__a ~GOOD_i ~LOW__a ~NOT...SOSO ~NOT__LOW ~NOT__hallo ~NOT__peso ~NOT_shake ~SAD_like ~SOSO_. ~SOSO_NOT ~THINK_i ~VERY...SAD ~but__GOOD ~estoy_CALM ~first:ANXIOUS ~first:AWFUL ~first:HOPE ~first:STRONG ~first:WEAK ~i__HAND ~i__SOSO ~im_ANXIOUS ~im__GREAT ~is_NOT_GOOD ~last:RESIST ~last:SAD ~o_BETTER ~que_VERY ~this__NOT ~tiemp*__NOT
3: ._BROKEN_HOPE ._BUSY ._CALL_ME ._DAY ._LIFE ._ME_LIFE ._NOT_CAN ._NOW_NOT .__BROKEN .__NOT BODY__BROKEN DAY__NOT DAY___LIFE DAY__y DRINK_AGAIN DRINK__# DRINK___NOW GO__to GO_a_DRINK HOPE__NOT KIN_HURT KIN__the KIN_con ME_KIN ME_TEXT_NOT ME_WANT ME___AGO ME__del ME__up ME__y ME_rio NOT__DAYT NOT__OUT NOT__at NOT_tan NOW_NOT_aguan* NOW__. NOW__YOU NOW__a OTHER_KIN OTHER__ME OTHER__NOW OTHER_cobra OTHER_exame* OUT__. OUT__OTHER OUT___CALL OUT__the OUT_a PAST__. STOP__TEXT STOP___MEANS TOOK_. TOOK_and UNTIL_the_DAY USE__ME WHAT__ME WHAT_hice WHAT_sigo YOU_encue*_HOPE ^__again ^__ando ^__day ^__good ^__high ^__made ^__of ^__over ^__se ^__sient* ^__tan ^_aint ^_amane* ^_storm a__TEXT a__TIME a_thing about_ME_KIN again_im aguan*__$ alive_lol am animo__$ askin*_$ ayer__y becau*_i been_bette* belly best_DAY bus by__threa* calm canal cobra_$ could* cravi*_$ cuand* cuand*__$ de__soy death doing__thank dos__$ drama*_$ dumps dying_$ el__dia en__BUSY en_cande* encue*_senti* esta__$ estoy fair_to falta_mi fit frog__$ fuera fui__la ganas__nada getti*_my good__ALMOST gozan* graci*_$ happy hate_mysel* hay_NOT here_$ homes* house is_NEW is__again is__right it__$ it__ME its_ME job just__lol kind__in la_bola las_nubes last_week leani* llego lloro* looki*__$ made_the matar* me__hoy me__todo month_and more_$ nervo* no__sopor* numb nunca of_BUSY of_DETOX of_ME of__$ old__$ old_man on_ME over_the pasan* place poco__$ prais* pregu*_$ pulli* quier*_ni ratos ray refug*_$ rehab_$ right sangr* se_WHAT seven she sick sient*__basur* siste*__visit* soled* soy stole tambi*_$ tell_you tenid* the__shop the_dumps the_new think_i tiene__hoy tirar__puent* tired_$ to__OUT today_was un_HOPE uno visit*_$ with__dad y__NOT ~._NOT_THINK ~.__VERY ~AWFUL_and ~BORED ~CALM_. ~CRAVE...NOT ~GOOD__be ~GOOD_por ~GREAT_MOOD_. ~GREAT__. ~GREAT_mi ~HIGH ~HOPE__me ~MOOD__. ~NONE ~NOT__THINK ~NOT_love ~NOT_tengo ~RESIST__in ~SAD__eso ~THINK...HIGH ~VERY ~WORSE_day ~a__SAD ~alone:SHAME ~alone_short:GREAT ~ando_GOOD ~day__NOT ~doing_VERY ~feeli*_GREAT ~first:HAND ~first:WORN ~i_NOT ~im_GREAT ~ive__BETTER ~la__GOOD ~last:SOSO ~last:STRONG ~me_CRAVE ~of_AWFUL ~pero_BETTER ~to__GOOD ~ya_NOT_RESIST
2: #_DAY #_at ._NOT ._NOT_NEW ._NOW_MINUTES ._TEXT_ME ._WHAT_YOU .__BODY .__LATER .__NOW CALL___WANT CAN_be DAY_. DAY_all DAY_from DRINK_PAST_. DRINK_is GO__BUSY HOPE_en HURT__PAST JAIL_. JAIL__on KILL___ME KILL__and KIN__even ME_PERSON_. ME__TEXTS ME___NUMBER ME__well ME_and ME_diero* NEW__. NEW___OTHER NOT_HOPE_to NOT_ME_quejo NOT__. NOT_good NOT_love NOT_quepo NOT_say NOW_ME_bane NOW__NOW OTHER_BUSY OTHER_DAY OTHER___AGAIN OTHER_del OTHER_tiemp* OUT___OTHER OUT_negat* STOP__moon STOP_here TEXT_ME THREAT__DAY UNTIL USE__. WANT_. WANT_NOT WANT__NOT WANT_such WANT_to_USE WHAT_OUT WHAT__. WHAT___PAST ^_# ^__despe* ^__happy ^__insid* ^__me ^__my ^__nothi* ^__salio ^__stand* ^__tome ^__up ^_about ^_chill* ^_doubl* ^_foggy ^_littl* ^_lol ^_low a_high about about__DRUG aca accid*_$ agarr* am_$ and__about ando__# apart as_a back_to been_cryin* bette* bette*__ME burde* caida cant_compl* cante cheve* clima_nubla* cryin*_since del__$ devas* dios__ME do__ME dog_died doing dormi down_$ eatin*_ME_LIFE eatin*__alive en__cocin* en__manan* eso estoy_conte* ever ever__$ ever_since fine first for_mood foul_mood fuero* getti* graci*_a great_thank* hasta heart* hice hoy__dia i_suppo* im__over is__ME it_all it_eithe* just__today know__$ left_in libre_$ like__$ line maint* mejor_WHAT menos__WHAT mi__$ mitad my__right my_dad nephe* new_numbe* no__quejo no_quepo notic*_IF o_menos papa papa_$ par pero__ME playa playa_con que_felic* que_hice quedo__$ rabia regul*_$ rest_is rinco* roll_$ roof_$ say_$ se_BROKEN_ME se_ME_STOP shot_$ six so__$ someo*_to storm talki*__me tengo_corte the__today the_call the_taste tiemp*__NOT to_TEXT to__about too_$ tranq*__OTHER tranq*__mi tumba* un__# up__$ venta*_$ verga was__all wish_i ya_paso ~AWFUL__BIT ~AWFUL_to ~GOOD...GOOD ~HAND_. ~MOOD...LOW ~NONE...AWFUL ~NOT...NOT ~NOT_GOOD_today ~NOT__caso ~NOT__mas ~NOT__the ~SAD...BIT ~SAD_y ~SOSO__. ~VERY__. ~VERY__this ~VERY_duper ~WORN__SOSO ~alone:BETTER ~alone:BIT ~alone:GREAT ~alone:RESIST ~alone_short:VERY ~are_GOOD ~at_HAND ~both:CALM ~both:GOOD ~dias_GOOD ~el_MOOD ~im__SAD ~my__ANGRY ~so_HOPE
1: #__and #_mood #_pack ._ME_NOT ._NOW ._OTHER_KIN .__AGAIN .__AGO .__HOPE .__KILL .__STOP AGAIN_AGAIN_. AGAIN___ME AGO__. ALMOST__DRUG ALMOST_of BROKEN___BUSY BUSY_de CAN__. CAN_con DAY__and DRINK_. DRINK_._CALL DRINK_OTHER_DAY DRINK___ME GO_to_KILL HOPE HOPE___ME HOPE__of IF_ME KIN_GO KIN__. KIN___LATER KIN___ME KIN__a KIN__todo LIFE_LIFE LIFE___ME ME_AGO_to ME_NOT_. ME_STOP_. ME_TIME_GO ME__STOP ME__WANT ME___DRINK ME___OTHER ME__al ME__animo ME__it ME__las ME__some ME__the ME_dog ME_doing ME_tranq* ME_was MINUTES_de NOT_HELP NOT_YOU_encue* NOT__WHAT NOT___NOT NOT__encue* NOT__peso NOT_a NOW__OTHER OTHER_CAN OTHER_DAYT_. OTHER_DRINK_. OTHER_WHAT_hice OTHER__WHAT OTHER___KILL OTHER_bola PAST___ME SICK_. START__OTHER STOP_. STOP_to TEXT__. TEXT___ME TEXT__for TOOK___DAY WANT_ME_. WANT___PERSON WANT___WANT WANT__disap* YOU_KIN YOU_encue* YOU_know ^__a ^__breat* ^__by ^__into ^__sad ^_aguit* ^_at ^_bette* ^_blue ^_destr* ^_full ^_human ^_jealo* ^_muert* ^_nothi* ^_por ^_reall* ^_surpr* ^_up ^_yo a_# a_NOT_YOU a__one a__way about_to aguan*__LIFE aguan*__vida amane* animo_si apaga* are_fine as__as askin* ayude bad__all bette*_$ botel* broth* broth*_relap* casa_y caugh*__DAY comin*_back como__clima como_nuevo could_be cravi* culto dad__$ dance* day_$ days de_OTHER de__AGO del_vicio do__anymo* doing_good dont dont__it doubl* down_all drink*_$ duper el__$ el__nubla* entre* es_$ espan* every*_$ every*_down ex falta first_steel* god good_$ good__# grand*_$ hago__$ happy_$ hot_$ i__see i_never in_DAY incen* is_black it_NOT its__good ive__bette* jajaj*_$ just__$ kids la_cobra landl*_$ llama*__$ llama_$ loud__ME malos manan* mas_$ me_pleas* mierd* my_dog ni__$ okay_dokie passi*__$ pecho_apret* pensa*_$ perdi perdo*__$ pez pie_$ por puro__$ que__$ que_nunca resta*_$ sali_a se__STOP shaky sleep sleep*_$ slow so_low stick* suegr* talk teeth tempr*_$ tengo_$ tengo__asi tengo_frio thats_somet* the_BUSY the__$ the__ME the__off the__right the_worst these__you tiene__NOW tirar to_CAN to__sober today__is tome_todas too_bad took_my tranq* truth ugly vuelt* want_to was__NOW woke_up wrong__$ y_NOT y__DRINK ~._HAND ~._STRONG ~ANGRY_today ~AWFUL__me ~BETTER__i ~BORED_. ~GOOD_._HAND ~GOOD__WORN ~GOOD_this ~GOOD_to ~HAND...BETTER ~HIGH__. ~MOOD...GOOD ~MOOD__# ~NOT_GREAT_. ~NOT_RESIST_esta ~NOT__perso* ~NOT__que ~NOT__sopor* ~NOT_me ~NOT_sirvo ~STRONG_. ~STRONG__. ~VERY_CALM ~VERY_LOW ~VERY__GOOD ~WEAK ~WORN...SAD ~both:STRONG ~both:WEAK ~both_short:SAD ~both_short:WORSE ~broth*_WORSE ~every*_SAD ~feel_GOOD ~la__SAD ~last:SHAME ~ya__RESIST
-1: #__day #__i ._KILL ._ME_DRUG ._TEXT .__CALL .__DAYT .__DRINK AGAIN AGAIN__. AGO_ME_TEXT ALMOST_con AWAY_. CALL_ME CAN_PERSON DAY DAYT___KIN DAY_NOT DIE GO_OUT GO__OTHER HOME__ME HOPE_in KILL_. KILL_ME_. KIN__HOSP KIN__ok KIN__un KIN_been KIN_is LATER_ME LATER_conte* LIFE_here LIFE_up ME_AGAIN ME_GO_to ME_ME ME_OUT_. ME_TOOK ME__IF ME__REMOVE ME___DAYT ME__lucky ME__segur* ME_canse ME_left ME_on ME_quede ME_queme NOT__OTHER NOT___BUSY NOT___TEXT NOW_DAY OTHER__OTHER OTHER___NOT OTHER__is OTHER_tiend* OUT__ME OUT__NOT STOP__llora* THREAT___NOW UNTIL__ME WANT_GO WHAT___ME ^__animo ^__call ^__im ^__like ^__much ^__tempr* ^__the ^__to ^_ayer ^_comi ^_cool ^_dios ^_fuimo* ^_going ^_great ^_happy ^_high ^_hopef* ^_llore ^_pleas* ^_se ^_still ^_volvi ^_whate* a_job able agrad*__el all__$ amigo anymo*_$ apart* aroun* bad_today beans belt bicho* bien_NOT bien__todos brazo bugs but byu cant__my carbo* chiva colle* conta* crap_$ crazy daugh* de_llora* dejo_de dicie* diner* discu* doing__all down_to drank_$ drove en en__ME enjoy* feel_WANT feel_like for_one frasc* from_ME givin* good__someo* graci*__$ hopef* im_such jajaj*__$ just__DRUG la la_tiend* las_# learn* lee lluvi* mal_NOT mal__sirvo mama_$ mas__NOT me_$ me__segur* me_canse meh_# mi mi_abuel* my__today no no__nada nombr* nt_good ok_$ other* out para pase__la pasti* peor_WHAT_PAST peor__PAST peor__ayer playi* por__NOT prett*_good punto_$ que_conta* que_soy quiet rest se_NOT_WHAT se_STOP secon* senor* siste* somos sugar talk_$ tengo__nadie text_me the_gradu* thing* throa* today_i trata* trist*__ME tuve um vivir wait was__# wrote y_yo yard you yup ~._CRAVE ~AWFUL_today ~BETTER...WORSE ~BETTER_witho* ~BIT__pero ~NONE...BETTER ~NOT___GOOD ~SAD__song ~alone:AWFUL ~ando_GOOD_WORN ~both:BETTER ~both:BIT ~both_short:GREAT ~el__GOOD ~el__NOT ~feel_WORN ~first:CALM ~first:THINK ~got_BETTER ~in__HAND ~last:GOOD ~last:WORN ~nt_GOOD ~por__NOT
-2: #_the ._DRINK ._KIN ._NOT_AGO ._REMOVE ._USE .__KIN .__OTHER .__TEXT .__YOU AGAIN_from AGO_. BUSY_. BUSY_ME BUSY___KIN CALL__OTHER CAN_to DAY__. DAY_at DRUG_and GO__. GO_all IF_. KIN___NOT LIFE ME_PERSON_NOW ME_TEXT_a ME__ME ME__WON ME___JAIL ME___MEANS ME___START ME__en ME__esta ME__hungr* ME__of ME__prett* NEW_AGO NOT___UNTIL OTHER_KIN_. OTHER_WON OTHER__a OTHER__and OTHER_de PROGRAM STOP__. STOP_con STOP_there TEXT___WHAT TEXT_en WANT__a WANT__be WHAT_LIFE WHAT__WHAT WHAT___DAY WHAT_conta* WHAT_soy WON_# ^__at ^__came ^__i ^__such ^__thoug* ^__way ^_can ^_neces* ^_put ^_sick ^_somet* ^_use ^_vi a__PERSON a__ninos ahora_estoy ameri* ando__crudo ando_de ando_desca* anoch* answe* any arm awake away aweso*_$ baja bike break*__$ bus_$ call_$ call_my can__call cansa* cansa*__la canse cant_feel car chick* close* como__$ con__novio cours* cried__day cuart* cuell* cuide* de de_DRINK de_WHO dias_$ do_YOU donde done dont_want dude empty_$ excit* faded feel_tired feeli*__today food_$ for__KIN found good good__PERSON got_high great groun* hace__$ happe* havin* hay__WHAT hear hold hoy_me im_glad k_$ kill la_piel la_puert* las__$ last_day late lavan* livin*_$ llave mal__$ manda* me__atrap* me_feel me_too mi__todo much murie* my_grand* mysel*__$ night_$ nope ones pausa plato por_todo pound* pulle* que_dia quier* ready real__$ recai_$ regal* sad_$ se__todo shoes siemp* sign sigo small so_good socks sone sore still__still sueno_$ teach* tembl*_de tengo_# tengo_a thank_god thats__$ the__NOT think* thoug* time told_me tomor* too__$ uno_de vecin* vida_$ viern*_$ was__$ watch y__WHAT ~._NOT_CRAVE ~.__NONE ~ANGRY__el ~ANXIOUS__the ~BETTER_en ~CALM_._NOT ~HAND ~MOOD_. ~NOT_AWFUL_. ~NOT__y ~NOT_traig* ~SOSO...GOOD ~SOSO__me ~STRONG_to ~THINK_. ~VERY_. ~a__SOSO ~alone:STRONG ~alone_short:MOOD ~both_short:GOOD ~both_short:THINK ~dormi_GOOD ~esta_GREAT ~esta_VERY ~first:LOW ~out_AWFUL ~thats_GOOD
-3: #__ME ._HELP ._ME_TOOK ._TOOK .__BUSY AGAIN___OTHER AGO_ME ALMOST__AGO AWAY BODY BROKEN_de BUSY__. BUSY_a CALL__. CAN_about DAY__OTHER GO_con KILL__. KIN__all KIN__trist* LATER_con LIFE_and ME_NOT_TEXT ME_WANT_to ME__DETOX ME__LIFE ME___HOSP NEW NOT_ME_sient* NOT_USE NOT__ME NOT__TEXT NOT__sient* NOT_despi* NOW_ME OTHER___NOW OTHER___OTHER OTHER__de OTHER__pero PAST__ME TEXT_a THREAT_ME THREAT_the UNTIL_OTHER_DAY USE__the WANT_BUSY WANT___ME WHAT_hago WON_de ^__aqui ^__hombr* ^__on ^__otra ^__reall* ^_gave ^_how ^_ive ^_just ^_roomm* ^_watch* ^_you a alrig*__ME and_left ando_WHAT animo_NOT antoj* attac* bad barat* been__AGO being being__$ bette*_witho* busin* came_out cansa*_de cerve* chang* con__MEANS consu* conve* count* de_DRUG de__DAYT dia_$ die early easte* eatin* en_HOME estoy_HOPE fight* for_NOW for_OTHER fume good__now gusta* hablo hair_DAY here him how_about i_like into is_low jumpe* latel* laund*_$ lol_OTHER mal_# mal_no me_di meh__$ mejor most muy__$ my_life need_to news no__sient* no_despi* not__$ ok__no pal parti* piedr*_$ posit* pues_ahi que_ayer queme refre* respo* sal segur*_ME side__ME so__NOT some somet* the__broke then there* tiend* to to_go todo__DAY todo__dia trope* twice_today us used__im usted vi whats when_i work_today y__sient* zombi ~ANXIOUS_and ~GOOD__and ~GOOD__the ~GOOD__want ~HAND_hoy ~LOW__todo ~MOOD_today ~NONE_ya ~NOT...CRAVE ~NOT__NONE ~NOT_despi* ~NOT_used ~SAD_by ~VERY_WORN ~VERY___NOT ~VERY__y ~a_MOOD ~both:HAND ~both_short:NONE ~de__NONE ~estoy_THINK ~first:VERY ~is__GOOD ~last:LOW ~mas__NOT ~of__GOOD ~sient*_VERY_AWFUL ~there*_NOT ~went_GOOD
-4: #_todo ._NEW ._SICK AGO_AGO AGO___ME CAN CAN__de DAYT_. DAY___KIN DAY_es GO_to HOPE__the HURT__ME IF_NOT KIN___KIN KIN__in ME__HURT ME__TOOK ME___ME ME___TEXTS ME__feels ME__proud ME__to ME__un ME_a ME_quier* ME_worst MINUTES_. NEW_deale* NOT__about NOT_mas NOT_traig* NOW_. NOW_NOT NOW___KIN OTHER_. OTHER__del OTHER_fiest* OUT_AGO OUT_bien SICK_OTHER START TOOK USE WANT___NOT WHAT WHAT__CALL WHAT__las ^__back ^__going ^__grand* ^__is ^__mama ^__thats ^_cravi* ^_fin ^_nobod* ^_odio ^_traba* ^_which about_the actua* agrad* amen aqui at__$ bad__ME basta beer_$ bette*__yeste* cafe_$ cai calor check cinco comme* conta*_$ cuchi* day__$ defin* desca* en_casa esta__ME estab* estoy_BUSY estoy__HOPE extra* feel__tonig* fell floor for frijo* gano_el go_$ good__at habla* hacer* happy__$ harta_de haven* he helad* herma*_y hit_me idea isnt kind__WANT la_novel* like__up live loco_$ love luego_$ mejor_WHAT_ME mi_vecin* misse* mood_same my__feels ninos nos nos__en numbe* oh__$ old_deale* on__$ pase_de pelic* peopl* put queda* raro risa_$ room saldo seein* seman* sitti*_in smoke* so_ME sol solo_$ some__$ stop_$ tempr* them tigre* todo_para told_ME traig*_la tried un_KIN un_senor very with wont work_and worri* ~ANXIOUS...NOT ~AWFUL...NOT ~BIT_ya ~CALM__aca ~GOOD__i ~GOOD_job ~MOOD_NOT_se ~NOT...MOOD ~NOT__my ~NOT__one ~NOT_te ~RESIST_this ~SAD_the ~SOSO__im ~both_short ~both_short:SHAME ~feels_BETTER ~first:NOT ~haha_SOSO ~im__SHAME ~its_GOOD ~last:VERY ~me_LOW ~the_GOOD
-5: ._ALMOST ._ME ._ME_OUT ._TOOK_DRUG ._WHAT AGAIN_. AGO__BROKEN CALL___KIN DAY_con DRINK HOPE___LIFE JAIL__. JAIL__in KIN___CALL LATER_. LIFE__ME ME ME_KIN_WON ME_REMOVE ME_USE_. ME__NOW ME_di ME_toca ME_too NOT_to_LIFE OTHER_TEXT OTHER_novel* PAST REMOVE_the SICK__. TOOK__. USE_. USE__OTHER WHAT_WHAT ^__feel ^__it ^__llovi* ^__numbe* ^_cambi* ^_dont ^_im ^_its ^_then ^_voy a__KIN after__$ ah aire al_LATER algun amazi* atrap* been_DRINK bien_fuert* boda book capit* cerve*_$ class* confu* cowbo* dan days_$ de_tomar dias dije drunk el__hace este__$ esto_no exhau* feeli*__NOW find fishi* from ganas_$ gas gave givin*__$ got_faded help hey hit homew* hoy_y huge i i__tired it__WANT jefe la_fiest* las__DRINK laund* legs lo__todo looks makin* manej* mediu* mensa* might muert* my__$ never nieto no__hoy o ok__and pelig* pregu* pride que_buena que_todo quien renta_pero road same__PAST sick_as sitti* spide* sweat*_$ tacos tell than_DAY thank* the__TEXTS then_$ toca told try un un__HOPE very_good was_$ y_USE y__YOU yet youve ~#__AWFUL ~.__HAND ~BETTER__me ~HAND__mi ~NOT__me ~SAD__a ~THINK_en ~WEAK__. ~a_SAD ~both:SOSO ~both_short:VERY ~in__LOW ~is_GREAT ~last:MOOD ~now__SOSO ~was__WEAK
-6: #__# #tel ._OTHER ._PAST ._USE_AGAIN ._YOU .__ME .__TEXTS BROKEN_# BYE DRINK__y GO___DAYT HOPE_it LATER_WHAT ME_BUSY ME_KIN_. ME___HURT ME_excit* ME_feel ME_such NOT_LIFE NOT__STOP NOT__one OTHER_cara OUT_and START__a TEXTS UNTIL__. WANT__up WHAT__hago WHO YOU_veo_HOPE ^__idea ^__mucho ^__sueno ^__that ^__vecin* ^_ahori* ^_graci* ^_or ^_shaki* ^_tengo ^_went a_OUT ahori* all_my animo_luego anoch*_$ as__dog aww becau* bien__$ bleed* bumme* bumme*_$ carce* chatt* cigar* clean* close con__herma* cool_$ cried de_goma decir*_$ died_in drown*_in en_cuant* entie*__ME esta_llovi* esto famil* felt_good food fuert*_$ goes golpe* has hes hora im_back ir_con it joke juego just les livin* llovi* maybe me__$ me_dolid* mood__ME mucho__$ no_$ now ocupa* of over_there panic pelo pool porch pusie* quita* racin* relap* seems shes sient*_bien thank*__all the they think to__# to__STOP today_$ twice_NOW veo_senti* where work__$ worki* y_ALMOST y__todo yep ~BIT...RESIST ~HOPE__el ~LOW__mi ~NOT...HAND ~SAD__but ~SAD_a ~STRONG__NOT ~THINK_about ~a_GREAT ~alone_short:HOPE ~alone_short:SAD ~but__NOT ~day__RESIST ~esta_GOOD ~feeli*_HOPE ~is_AWFUL ~its__VERY ~me__BETTER ~my_MOOD ~since__RESIST ~thank_HAND ~tome_VERY
-7: #__NOW #__a ._CAN ._IF ._LATER ._ME_CAN .__USE ALMOST_to BODY_and DETOX DRINK__NOT GO GO__ME GO___NOW GO_on JAIL_up KIN__BUSY KIN___NOW KIN__depre* ME_KIN_DRINK ME_KIN_esta ME___TIME ME__pero NOT_STOP NOT___BODY NOW__ME NUMBER_. OTHER OTHER__NOT OTHER__con OUT__NOW PAST_andab* TEXT__GO WANT__GO WANT___OTHER WHAT__OTHER ^__antoj* ^__le ^__ok ^_bad ^_bored ^_el ^_estuv* ^_every* ^_feel ^_me ^_mood ^_pase ^_phone ^_que ^_sient* ^_ya a_todos aguan*_$ ahorc* an ando__con arent be been_drink* bien_trist* bridg* camin* canon carro casa chat con__ALMOST creo_WHAT dano daugh*_$ despi* eh en_ME en__KIN en__piso enter*_$ es esos for__ME for_good good_TEXTS haha hand happy_thank* her huh i__cant idea_$ im_sorry inter* junta keep kids_$ kind__a la_rodil* las last__$ look_like lord_$ me_toca more_TEXTS nadie__la need no__esper* oh ohh on__# out__$ panca* para_NOT parqu* pictu* piso play puedo quedo quest* same sec smell* snow someo*_call soon stron*__$ stuff think*_$ those torti* two vez vivir_$ weeke* ~#__RESIST ~._HIGH ~AWFUL...SAD ~AWFUL__my ~BIT__on ~BORED__. ~GOOD...SAD ~GOOD__to ~GOOD_dias ~MOOD_luego ~NOT_ANXIOUS_. ~NOT_mi ~VERY_GOOD_. ~VERY__and ~VERY__me ~VERY_of ~VERY_to ~alone:WORN ~alone_short:ANGRY ~both ~first:SOSO
-8: #__days #__y #_y ._AGO ._NOT_MINUTES ._THREAT .__PROGRAM .__WHAT .__WON BODY__. BROKEN_ME BYE_. CALL CAN_PERSON_CALL DAYT HURT_ME LIFE_NOT ME__MEANS ME__atrap* ME_still NOT__to NOW__WHAT OUT WHAT_asi ^__every* ^__paso ^_ando ^_becau* ^_es ^_have ^_hope ^_i a_USE ahh algo_HOPE all_day alway*__$ awful_$ cansa*_$ cansa*__conte* casi comer corri* creo_que de_AGAIN de_STOP de_ganas did do esa fast flore* good_job gusta ha haha_$ his in__dark is_DAY is_alway* just_TEXT just__ME knee la_pelic* lo me_quede mi__# minut*_$ more my_cousi* pizza point*_$ prefi* pues__la renta ropa segur* sober_# sobri*_$ start step this traff* traig*__$ un__ME wife_is worth__$ ya__$ ~._GOOD_WORN ~ANXIOUS_of ~GOOD__day ~NOT...CALM ~NOT_THINK_. ~SAD...CALM ~SAD_pero ~THINK__el ~WORN_._GOOD ~alone_short:ANXIOUS ~both_short:LOW ~got_HIGH ~todo__NOT
-9: ._STOP BUSY__DAY DRINK__DRUG HOPE__tranq* JAIL KILL__ME ME_BROKEN_. ME_TOOK_a NOT_de NOW_OTHER NOW_ando REMOVE_ME UNTIL_DAY WHAT_ME WHAT___KIN ^__one ^_been ^_dying ^_passe* ^_sitti* ^_yes a_SICK afuer* ahora amane*_bien ayer_$ bette*_off bien__la buena came_in como__# compl*__one decir_WHAT dormi_bien eggs esta_OTHER fish foot galli* hable hay hmm hurt_my i__real ir is_feeli* its its_awful la_vida luego makes neigh* not__worst novel* ooh pollo queda so_bad telef* templ* todo_OTHER_DAY tranq*_por un__$ up_ME vuelv* was with_ME_KIN would_be y_# ~#__BIT ~#__GOOD ~BETTER_off ~GOOD__que ~MOOD__se ~MOOD_same ~NOT__hoy ~SAD__CALM ~WORN_de ~de__SAD ~first:BIT ~last:CRAVE ~so_BORED ~yo_NOT
-10: ._START ALMOST_NOW ALMOST___ME HELP HOPE_of KIN_WON KIN_and_ME ME_HELP ME_despe* ME_hice NOT__every* NOT__right NOW__BUSY NOW_y NUMBER OTHER_# OTHER_parad* OTHER_puert* OUT_mal PERSON SICK_de TEXTS___ME TEXT__DAY TEXT__feel WANT WHAT_. WHAT_trist* YOU_CALL YOU__WHAT ^__fin ^__siste* ^_leave ^_my ^_tired aqui_estoy bad__today bien_feo bien_manan* coffe*_$ eche en_$ exhau*_$ fathe* feel_ME hurt in__BODY incre* la_cara la_mano lol_ME me__# ok__in para_siemp* queri* quier*__ya readi* reall* relap*_$ road__$ se__mal serio* show sick_$ skip so sound su sunda*_$ texts tv un_hombr* used want__$ were yeah yours* ~AWFUL_NOT ~AWFUL__is ~CALM__. ~NOT...BIT ~RESIST_a ~RESIST_out ~ando__WORN ~both_short:STRONG ~have__GREAT ~is_BETTER ~it_SAD ~its_GREAT
-11: ._DIE ._NOT_USE DRUG__WANT KILL__NOW ME_HOME NOT_ME_TEXT NOT_NEW_. NOW_GO REMOVE TEXT__to WHAT__conte* ^_fell ^_fui ^_he ^_hoy ^_mis algo_cansa* also aqui_no bende*_DAY bueno*_DAY cried__DAY day_not days_and decir_que despe*_$ didnt down dream_$ el_lunes embar*_$ engli* feel__all feet for_ME im_broke* jaja_NOW later llore locke* los many meet messa* mothe* paste* pues__OTHER quit saber see sigo__$ someo* thats thats_all tome withd* year_$ ~.__STRONG ~AWFUL___SAD ~AWFUL__day ~GOOD__someo* ~MOOD...NOT ~NOT_CALM ~NOT___MOOD ~SAD_pero_CALM ~SOSO_GOOD ~esta_BETTER ~heart__GOOD ~is_VERY ~like__SHAME
-12: #__bad ._BYE ._CALL BROKEN_AGAIN BUSY BUSY_HOPE CALL__NOW GO_trist* HOPE_por NOT_TOOK NOW_esta NOW_tengo PROGRAM_. TEXT THREAT WHAT_esta ^_drank ^_got ^_shot ^_why and_# ando__OTHER as_hell baila*_$ bendi* choic* compr* de_ME_KIN deale* dio_gusto drama este_mundo estos estoy_sola estoy_viend* estuv* frien* good__NOT goodn* gradu* have hi hola home_$ ill like__feel look_WANT para_OTHER puse_OTHER skipp* store_$ t todo__no vivi what y__# ~CALM_with ~GOOD_NOT ~GREAT_la ~NOT_. ~first:CRAVE ~tengo__ANXIOUS
-13: DAY_._ME DIE_. HOSP HURT JAIL__OTHER ME_HOPE_. ME___BODY ME__mas NOT_bien_NOT OTHER_BODY_y PAST_de STOP USE_NOW WHAT_DRINK ^__know ^__siemp* ^__una ^_jaja ^_jajaj* ^_manan* ^_no ^_paid ^_piens* ^_took anda ando_DRINK animo_$ azuca* bolsa bonit* dice esta feel_bette* game hago_para hate__$ hopin* is kept me_pregu* my__# oiga_y or panic*_$ pero_ando prayi* seria servi* sin_ganas sure team theyr* tiene traff*_$ was_good water yes ~ANGRY__me ~BIT...NOT ~LOW...NOT ~NOT...RESIST ~NOT__sient* ~first:NONE ~whole
-14: #__NOT #hour ._ME_ALMOST ._ME_THREAT BROKEN DRINK_and HOPE_ME JAIL_NOW KILL ME___PAST ME__know OTHER_mano WHAT__LIFE WHAT_dios_ME ^_hace ^_it ^_lluev* ^_that ^_the a__look algo_anda attac*_$ ayer_de bette*_REMOVE bien_aburr* con__novel* de_USE deja el__conte* entie* every*__and feliz__a fuimo* gato good_CALL good_DAYT i_felt is_ME_KIN its_NOT loved miss my_mom next sayin* schoo* se sient*_atrap* true whate* with_OTHER your ~GOOD_con ~GOOD_with ~WORN_._NOT ~for_GOOD ~slept_GOOD ~the__NOT ~was_VERY
-15: ALMOST__ME DAY_# ME__deale* ME__lol ME_dolid* MINUTES NOT__CALL NOT___TEXTS NOW__# THREAT__. ^__you ^_back ^_haha ^_is ^_oiga ^_ok ^_one a_$ are confu*_$ da_$ equiv* excit*_$ feel_real feliz_navid* ganar* hands lit puso que_hoy resti* shaki* small__$ subie* subie*_$ the_baby todo_OTHER un__WHAT walki*_$ watch* y_WHAT y__falta ~ANXIOUS__going ~SAD_el ~VERY_WORN_. ~estoy__NOT ~hoy__ANGRY ~my_WORSE
-16: SICK__SICK SICK_the WANT__HOPE WHAT_ando ^_boss ^_hey ^_mi ^_salud* ^_think* a_BUSY agua and__feet camio* chest cryin*_all dia_de encon* estoy__OTHER few full_today fun good_but guy hello hope i__# manos piens*_en proba* puse__en same_$ socia* the__AGO we will y_veo ~AWFUL_up ~CALM_out ~GREAT___AWFUL ~NOT...ANXIOUS ~SOSO__and ~a_SHAME ~alone_short:WORN ~its_VERY ~se__AWFUL
-17: HURT_ME_. KIN_YOU LATER_YOU LIFE__OTHER ME_to NOT_NOW SICK___BODY WHAT__esto ^_feliz ^_pero a_WHAT aweso* comid* crudo de_START de__ME frio hielo hungo* knock* made_me mood_$ movie on__floor pues_bien que_trist* well would ~#__BETTER ~GOOD__just ~GOOD__thank* ~HAND_me ~MOOD...STRONG ~NOT_LOW ~NOT_want ~al_HIGH ~sient*_VERY
-18: #_anos BROKEN_por DRUG LATER___KIN MEANS STOP___LIFE WHAT__pero WON_en ^_animo ^_antes ^_oh bad__NOW compu* estoy_SICK favor hacer hair__$ ingle* okay only pan puedo__de tan__NOT tarde ~#__ANGRY ~GOOD...NONE ~SAD_at ~felt_GOOD ~the_MOOD
-19: DIE_de NOW_STOP NOW__USE ^_want con_ME_KIN eleva* ese i_haven* lol lonel*__could mala matar mood_NOW nada_$ nt numer* para_todos takin* termi*_con that this_weath* tranq*__aca ~GREAT_navid* ~SAD_day ~WORN___GOOD
-20: # AGO_NOW IF__OTHER TEXT_it ^__song ^_whats borin* candl* estoy__sola happy_birth* less mucha* rei_mucho suici*_$ termi* ~but__AWFUL
-21: ._WHO CLINIC OTHER_pelic* SICK TOOK_y WHAT_conte* ^_buena* achy de_NOW demas* feel_ok nah on__kids pero_bien still_kicki* tranq*__NOT viene* ~GREAT_but_NOT ~a_SOSO
-22: ME_glad ^_nice como_ando de__alegr* espos* mood_ME ni_mal poor power sirve sus todo_bien ~GOOD_AWFUL ~WORSE_than
-23: YOU ^_she ^_sigo ^_y acele* animo_no baja_$ bien__de bueno burne* busca* estar* feliz_DAY final_del safe wow ya_$ ~ANGRY...GOOD ~ANXIOUS__want ~i__BORED
-24: ahi__tres bien_DRINK leave* luck max_$ tele tranq*_no ~NONE_mas
-25: ._HURT_ME .__WHO HOPE_NOT NOT_BODY_. ^_todos befor* con_calma hate nice sola solit*
-26: llore_de regre* tiemb* ~._ANXIOUS_NOT
-27: ^__weath* but_mostl* estan lloro__OTHER
-28: LIFE_tranq* a__herma* animo__cambi* blank cafe cara_me feel_weird y_tengo ~have__GOOD
-29: ^_bueno ^_cryin* graci*_por hahah* the__OUT va
-30: alone and_bad cool sorry ~GOOD_and_AWFUL
-31: ^_but ^_yeah da__decir* del_# ojala
-32: igual_$ mejor__ME showe*__and sound* todo_norma*
-33: ^_and bien_cansa* de_KIN pass_$
-34: ._WHAT_ME bajar* feliz_de ni__#
-35: ^_relap*
-36: ^_alto
-37: ^_thats ^_well era
-38: capaz_de dunno_$ ~NOT...NOT...MOOD
-39: alcoh* la_lavad*
-40: ~me__CALM
-41: animo_que ~BORED__GOOD
-42: sient*_en suici*
-43: k
-44: ~VERY...MOOD
-45: STOP_los
-48: ~GOOD_but_SAD
-50: conte*_de del_animo ~ANGRY_de ~GOOD_o
""",
    "mood at least 1": """
23: not
22: ~ANXIOUS
18: y ~GOOD ~feel_AWFUL
17: lost ~SOSO
16: ^__$
15: BUSY HOPE__NOT
14: ~GREAT
13: un
12: NOW_NOT OTHER__. a__$ ~NONE_. ~both_short
11: AGO ~both
10: NOT__ME ^_bad ~whole
9: ALMOST CALL ^_no prett*
8: .__LIFE NOT__CAN kind mejor this__$ ~.__SAD ~SAD ~SHAME
7: DAY_. about mal peor_$ pero the ~BIT ~NOT ~alone:VERY ~last:ANGRY
6: ._NOW_NOT THREAT TOOK ~CALM ~VERY__.
5: OTHER ~GOOD_. ~both_short:AWFUL ~first:BETTER
4: ._WHAT ^__i a and con el__$ tired today ~MOOD ~both:SAD ~first:HOPE
3: ME__. ME__HOPE OUT WHAT_PAST mi sin__$ up
2: KIN_. USE WHAT feel_HOPE like to ~AWFUL ~both:AWFUL ~both:NOT ~both:WORSE
1: .__ME .__WHAT ando but de good la ~.__VERY ~AWFUL_. ~NOT___NONE ~SAD__. ~alone_short:SAD ~last:GOOD ~last:MOOD
-1: DRINK___DRUG DRINK_todas ME__BROKEN ME___BROKEN ME__it ME__todas NOT_NOT NOT__. NOW ^_ando after_my and_hate aqui_ME day_of dying_$ it_LATER_ME life me__todas muy__$ nothi*__in plann*__doing ~NOT_le ~SAD__of ~al_LOW ~last:NOT ~last:WORSE
-2: BODY_. BROKEN_. DRUG GO MEANS_aqui NOT__NOT NOT_para NOW__NOT TEXT_NOT al__tengo and__helps be__$ day feel__BROKEN helps_$ it_LATER left mi__ayer muy_mal papa__$ para_WHAT ~._AWFUL_AWFUL ~LOW_. ~NONE_left ~NOT...WORSE ~alone ~last:NONE
-3: .__STOP KIN_PAST_. be el_infie* feel_WANT_BROKEN hate__so life_and my_life so__$ tengo__navaj* this this_$ ~NOT_para ~both_short:SAD
-4: ME_DRINK_todas a_ME_KIN and__HELP esper* hija infie* me__morir no que ~._WORSE ~alone:NOT ~first:VERY ~might__GOOD
-5: ._NOW .__HOPE .__OTHER BROKEN___BROKEN LATER_AGO NOT_aguan* NOW__para black el__herma* sigo_$ todas_las ~._AWFUL ~.__NONE ~.__WORSE ~CRAVE_morir ~NONE__in ~alone_short:AWFUL ~alone_short:WORSE ~estoy__LOW
-6: NOT__this YOU ^__es it navaj* no__nada ~CRAVE ~first:AWFUL
-7: KIN__. WANT__LIFE ^__my ^_de in__$ like_dying muert* mysel*_so que_sigo to_live
-8: DIE LIFE NOW_DRUG ^_i black_$ de_ME_LIFE horri*_$ lower viva_$ worst_$ ~AWFUL...AWFUL...AWFUL ~NOT__this ~quisi*_NOT
-9: ME_LIFE ME__LIFE ^__con ^__want ^_hopel* acaba* dead no_aguan* thats ~._VERY_AWFUL ~NONE ~VERY...AWFUL ~alone:NONE
-10: .__TEXT .__WANT GO__. LIFE_. OTHER___ME horri*__$ plann* ~ANGRY__so
-11: KIN__PAST ^_cant ^_me ^_worst asi_de hate_ME nada_$ of__$ ~LOW ~mysel*__VERY
-12: DRUG__. LIFE___ME MEANS__ME NOT_# NOT_CAN STOP ^_asi ^_muy as pure ~im_AWFUL
-13: .__DRINK GO___KIN destr* gets_$
-14: CAN__. ME__so ^__feel ^_hoy ^_the esper*__que peor ~AWFUL_AWFUL_AWFUL
-15: BROKEN__just LATER__WHAT ME_NOT_been ^_as ^_estoy more_$
-16: pure__$ ~ANGRY___VERY ~VERY_AWFUL ~WORSE
-17: botto* ever_$ para__sigo
-18: STOP_ME hopel* worst ~LOW_._NOT ~NOT...HAND
-19: asco papa ~AWFUL__feel ~alone_short:CRAVE ~both:HOPE ~both_short:WORSE ~first:NOT
-20: dentr*_$ en_OTHER nunca
-21: BROKEN KIN___DAYT ME_WANT how
-22: KIN___NOT ando_con very
-23: there*
-24: NOT__worse
-25: estoy_cansa* mi_hija
-27: OTHER__mas OTHER_infie*
-28: estad* peor__$
-29: ^_hell ~NOT_#
-31: segui* ~SAD_day ~de_SAD
-32: quisi*_no
-34: suici*
-37: patad*_$ veo
-38: negro
-41: livin
-45: desap*
-50: for_both lowes*
""",
    "mood at least 2": """
37: muy_HOPE perdi*
35: crapp*
33: lousy
32: mal
31: prett*
30: ^__tengo shitt*
29: ^__broke* feo
26: ~AWFUL__this
25: ~HAND_.
24: peor_$
23: quede rough ~WORN_.
22: ~NOT_AWFUL ~first:BIT
21: but not ~AWFUL__and ~NOT__AWFUL ~first:CALM
20: best gacho mucha
19: .__SICK ^_bad hangi* kind ~AWFUL...NONE ~BETTER_. ~last:GREAT
18: ^__so estoy_mal pues ~GOOD ~GOOD_.
17: ~NOT_. ~first:HOPE
16: ._NOT_BUSY hoy_no jaja jefe jodid*_$ ~a_AWFUL
15: DAY___WANT ahi pero ~ANGRY ~SOSO ~last:GOOD
14: HOPE___ME ^__quier* aint mi_mama sucks ~ANGRY_. ~alone:HOPE ~first:HAND
13: BUSY__. WHAT_PAST WHAT_WHAT ^_deses* aguit* bad basta* lost pura queja* ~BORED
12: OTHER___NOT TOOK_a nothi*_$ ~GOOD...NOT ~MOOD_LOW
11: HOPE__and ^_rough ando ando__$ it__WANT ~GREAT ~SAD__hoy
10: ME__a ^__aint ^__i ^_cansa* graci* mucho sad ~._STRONG ~HIGH ~MOOD ~alone:SHAME ~first:BETTER ~last:ANXIOUS
9: ._NOT_CALL ._OUT ._YOU BODY_y DAYT_. OTHER_luz WHAT__ME ^_broke ^_no about ayer compl* hoy sient*_HOPE tonig*_$ vez ~BIT_. ~first:GREAT
8: .__OUT ME_AGO REMOVE_. WHAT_. ^__the bad__$ drink feel_WANT_ME feeli* i_drank lol mi_herma* still today ~._ANXIOUS ~AWFUL__want ~me__SAD
7: NOT_compl* USE WANT_a con__KIN feel from jodid* low_$ sad_$ tan_sola the__feel tomar tres yeste* ~._NONE ~._SOSO ~.__ANXIOUS ~alone_short:SAD ~first:RESIST ~the_LOW
6: .__NOW AGO_. ALMOST BROKEN_. DAY_. HURT_OTHER KIN_de ME_HURT ME__OTHER and bad_$ buen every*_$ guilt* life__$ ~AWFUL__NOT ~NOT__VERY ~NOT__el ~NOT_me ~alone:GOOD ~last:SOSO
5: ._LIFE CAN_be DAY HOPE__OTHER KIN___ME ME__it NOT__CALL OTHER_LIFE OTHER_de WHAT__. ^__porqu* alone_$ depre*__$ down_$ el en_OTHER feel__and feeli*_HOPE is__$ mal_y mala_$ right thank* why_$ y_ando ~.__SHAME ~.__SOSO ~AWFUL_por ~NOT ~SAD__. ~SAD_por ~WEAK_. ~both_short ~first:HIGH
4: AGO__feel CALL DRINK___ME ME_KIN_. ME__con NOW__OTHER OTHER___OTHER OTHER__en OTHER__y USE_. ^__levan* ^__mucho ^_heart ^_tengo baja bette* broke* dont_feel feel__im for_ME going got lo mundo_$ no__$ preoc* sient* sient*_mal tranq* ~.__VERY ~CALM ~alone:BIT ~apart ~con__MOOD ~last:CALM ~last:SHAME ~somet*_AWFUL
3: AGAIN AGO___ME AGO___OUT DRINK LIFE__. ME_GO ME__NOT ME_sient*_HOPE ME_so OUT STOP_OTHER TEXTS USE__NOT WANT__DRINK WANT__and ^__of ^__tan ^_on apart* bored con conmi*__$ de__$ depri*_$ down eso go gusto my_back of over sucks_$ to_ME y y_ME y__OTHER ~._LOW ~SAD ~SAD_. ~alone:LOW ~estoy_VERY ~last:CRAVE
2: ME__feel NEW__. NOT_se NOW__. ^_# ^__my ^__to ^_a ^_con animo__$ aqui bad_DAY bad_day blues crap_$ dormi el__$ el_mundo i__today im la_luz landl* made mejor my now_$ se_ME since today_$ up_$ vos ~._GREAT ~._HOPE ~BETTER ~SOSO_. ~VERY...GOOD ~VERY_LOW_. ~both
1: ._DAYT ._TEXT BUSY_. CALL_to GO GO__. KIN_and ME___PAST ME__todo ME__y NOT__. NOT__ALMOST NOW__ME NUMBER OTHER_LIFE_. OTHER__NOT PAST__. WANT_it WHAT_OTHER WHAT__DAY ^__hoy ^__me ^__ya ^_got ^_mal con__animo dad doing fui home las__$ lucha malas_$ mi on__$ por same si sient*__sola tan__$ than too_bad week worse y__$ ~AWFUL__me ~MOOD__. ~NONE__. ~NOT___SAD ~SAD__me ~VERY__. ~WORN ~alone:SAD ~alone:WORN ~alone_short:NOT ~both:CALM ~de_MOOD ~el_MOOD ~feel__LOW ~first:THINK ~first:WORN
-1: ._ME_KIN ._NOT ._WHAT .__ME BROKEN_in HELP HOPE_. HURT ME_OUT ME_STOP ME_STOP_ME ME__ME ME_hubie* NOT_._NOT NOT_ME_STOP NOT_valgo OTHER_lluvi* PAST__ME STOP STOP__todo THREAT_bangi* WANT_. WHAT___MINUTES ^__el ^__like ^__solo ^__una ^_i ^_nobod* ^_rotte* a a_ser bad__bad bangi*__the basem*_$ botel* day__my del_hurac* door_with en__$ encoj*_con for__$ is__bangi* l la_lluvi* like_shit look_at loud mano_$ me_tome mismo_$ ni paro_de pero_$ piece*_$ que shit telev* with__bat worst_$ ya ~.__AWFUL ~AWFUL___AWFUL ~AWFUL__i ~AWFUL__the ~GOOD_SAD_. ~WORSE ~alone ~both:HAND ~both:VERY ~con__ANXIOUS ~felt__AWFUL ~first:LOW ~like_AWFUL ~to_AWFUL
-2: ._SICK .__GO .__NOT .__WHAT GO_a KIN_. KIN__the ME_. ME___KIN ME_in NOT NOT_# NOT_ME_WANT NOT__MINUTES NOT___SICK NOT__in OTHER___KIN THREAT WANT__LIFE WHAT_NOT_quier* ^__in ^__trist* ^__up ^_de ^_peor anoch* be burie*__KIN ching*_$ dark__$ del__$ dijer*_que estoy_deses* helps i_want in__$ infie* insid* it_$ la_depre las_DRUG mal_$ mas__OTHER no_hay of__$ outsi*_bangi* passe*_$ pure this__since todo__$ trist*__$ up__$ vacio ~.__MOOD ~ANGRY_mysel* ~AWFUL__GOOD ~NONE_NOT ~NOT_valgo ~SAD__la ~SAD__the ~alone:NOT ~alone_short:AWFUL ~both:SOSO ~con__SHAME ~en__LOW ~so_AWFUL ~so_LOW ~y_SAD
-3: ._ME BODY HELP_. HOPE__ME HOPE__todos ME_LIFE ME___OTHER NOT_ALMOST NOT_ME_. NOT_NOT NOT__BODY NOT_more OTHER THREAT_. WANT__NOT WANT__disap* ^__as ^__doy ^__good ^_cant ^_depri* ^_like bat_$ carga_para cryin*__day de_todo deses*_$ despu* dijer* el__herma* en_cande* felt__bad horri*_$ low_today mal_llame* no_more parti*_en que_nada so_low this__AGO to va veo ~._SAD ~._VERY_AWFUL ~._VERY_SAD ~AWFUL...NOT ~MOOD__los ~NOT___VERY ~VERY__de ~both:STRONG ~both_short:AWFUL ~de__AWFUL ~first:SAD ~la_AWFUL ~this_AWFUL ~ya_NOT
-4: ._NOT_CAN AGO_PAST_. CAN KIN_passe* ME_WANT NOT_OTHER NOW___STOP REMOVE_the STOP_ME WANT_DIE WANT_shit ^__culto ^__is amane*__el el_infie* esto grand* i le like lleva_OTHER lo__$ mal_NOW mas mi_jefa papa para patad* pesim*_$ very vida_$ ~NOT_GOOD_at ~NOT___NONE ~NOT_even ~NOT_la ~NOT_sirvo ~SHAME_. ~alone:ANXIOUS ~alone_short:GOOD ~feel_AWFUL
-5: #__me ._NOT_ME CAN_PERSON DAYT DRINK_. HOPE HOPE_y ME_TIME ME__TEXT ME__up ME_lleva_OTHER NEW__DAY NOT__mas NOT__worse TEXT___ME ^__depre ^__feel ^_animo ^_fatal ^_sin all bien__$ cande* casa_despu* desde estoy_WANT feeli*__$ here para_ME perdi punto_de scare* sient*__OTHER soy the used viern* y__ME ~._AWFUL ~.__LOW ~AWFUL__. ~AWFUL__con ~AWFUL_y ~GOOD_AWFUL_. ~GOOD__. ~NOT...NONE ~NOT_le ~SAD_._VERY ~SAD__SAD ~SAD_y ~VERY_AWFUL ~first:NOT ~first:VERY
-6: .__HOPE CAN_CALL DAY__ME DRUG HOPE___PERSON HURT__OTHER ME___BROKEN ME___DRINK ME_quedo NOW___WHAT WANT__. ^__en ^_muy bien cravi* cryin*__DAY day dos dos__el en_NOT get hell herma* in__basem* las_pasti* me_dejo mood_$ my__$ nada_$ pint real__today so_depre* super__$ tengo they toall*_$ trash_and ~ANXIOUS_que ~AWFUL__AWFUL ~CRAVE___NOT ~NOT...NOT ~NOT__sopor* ~both:WORN ~de__NOT
-7: ._NOW LIFE ME___BODY OTHER__mas ^_drown* a_pint cant de__ching* drown* el_dia estoy_cansa* feel_HOPE good_at hones*_$ ive life_$ me_$ me_muero much muert* no_tengo se_GO sopor* tan_mal una__WHAT words_$ ~._GOOD_VERY ~CRAVE ~CRAVE...AWFUL ~both:BIT ~both_short:MOOD ~first:SHAME
-8: .__YOU HOPE_._ME HOPE_para HURT__. NOT__this NOT_tengo NOW__NOT STOP__. WHAT___OTHER ^__mal ^_me ^_messe* ^_so bangi*_on bien_mal de__patad* depri*__OTHER every*_down fe get__$ heart_hurts humil* just left__ME mal__$ murio sin_esper* tirar toda__noche trist*_$ ~AWFUL__BIT ~MOOD___LOW ~SAD__of ~VERY...AWFUL ~los_LOW
-9: BROKEN_NOW BUSY__NOT ME___GO NOT_TEXT NOT___LIFE NOW___ME OTHER_infie* WHAT__con ^__mate ^_estoy ^_horri* ^_sola do even hate_mysel* hopel*_$ llora*_AGO llora*_desde low_NOW nadie patad*_$ puedo__con real_low so__$ tengo_$ todo word ~AWFUL...VERY ~SHAME...NOT ~VERY_AWFUL_. ~WORN__AWFUL ~both_short:LOW ~last:HOPE
-10: DRUG_._NOW JAIL__NOT NOT_WHAT NOT__to OTHER_WHAT SICK_and UNTIL_OTHER ^__animo ^__de ^_super diero*_las encoj*__OTHER hate_ME hoy__$ la_patad* left livin los_suelo* no no__sopor* peor__$ por__suelo* real tengo__$ todo_y tome vuelt* ~._HAND ~NOT...LOW ~VERY...VERY ~WORSE...NOT ~and_SHAME ~both:SHAME ~de_ANXIOUS ~first:AWFUL ~last:AWFUL
-11: ._CALL KIN__even LIFE___ME ME_BROKEN ME__PAST ME__una THREAT___ME ^_mom ^_terri* am can chill* en_vida end llora*_$ my_ex quisi* stop terri*_$ the_HOPE ~AWFUL ~LOW_. ~NOT__this ~NOT_que ~NOT_tengo ~VERY_LOW ~every*_SAD ~like__SHAME
-12: KILL NOT__OUT NOT___CALL OTHER_patad* ^_bien ^_hecha a_DAY absol* broke_in da_igual en__hoyo fever_# gets_$ is_NOT passe* quier* vida ~._NOT_GOOD ~NOT__mas ~a_WORSE ~real_LOW
-13: ._USE .__STOP CAN__con HOPE__WHAT IF_ME ME___NOW ME_jefa STOP_. WHAT__y ^_mood a_real anda at__$ cryin*_all de__hijo look miser* nadie_me para_nada punto ~#_MOOD ~.__NONE ~LOW_as ~NOT_RESIST ~NOT_consu* ~quisi*_NOT
-14: ME_OTHER NOW_DRUG REMOVE___ME ^__total ^_worst asi_ME asi_me dos__OTHER el_alma failu* hate__$ keep llora* me__igual mysel*__$ negro negro_$ para_WHAT puedo respi* spent tears_$ vivir ~both_short:SHAME ~last:WORSE
-15: NOT_LIFE NOW__se OUT__ME PAST___WANT TIME___ME ^_very asi_de doy esper* malis* me_quedo nunca worth*_$ ~LOW...MOOD ~SAD__este ~alone:BORED
-16: GO__DAY GO__DRINK MEANS NOT_YOU ^_en de_trist* dentr*_$ jodio the_point use_so worth* ~first:NONE ~que_NONE
-17: OTHER_alma ^__pinch* ^_ahuev* con__coraz* dejo es__$ hecha mierd* ~VERY_SAD
-18: NOW_NOT_YOU TEXT_. depre estoy_HOPE hecho in__toile* mal__mal quebr* roto terri* witho*_me
-19: BODY_HURT ^_perdi depri* peric* point* real_bad want__disap* ~da_SOSO ~la_SAD
-20: BROKEN KIN__todo ME_NOT ME__HURT ^_l cryin* depre* empty super_mal ~so_SAD
-21: cuent* horri* noche__mi ~just_SAD
-22: ^_depre* ^_store awful i__dead la_frega* never sient*_de ~el_LOW ~por__LOW
-23: hoyo me_odio para__sigo peor sin_consu* soy__HOPE ~AWFUL...THINK
-24: dark y__GO ~NOT...NOT...NOT
-25: DAYT_ME burie* feel__the hopel* to_KILL toque
-26: cares depre__$ fatal
-27: ._ME_HOPE cryin*__ME hay__$ segui*
-28: ME_odio NOT_HELP NOT__sopor* hell_$ ya_$
-29: NOT_be WHAT_NOT_. pozo recai ~NOT_#
-30: WANT___AGO botto* this_$ ~NOT_HOPE ~SHAME_to
-31: ^_falli* ^_inser* not_good pedaz* the_toile*
-32: HOPE___NOT
-33: ^__ever asco muy_mal
-34: pesim*
-35: velor*
-36: DIE shatt* worst
-37: asque* ~BORED_and
-38: ^_del
-39: ^_lleva* for_both
-40: destr* hit_a ~ataqu*__ANXIOUS
-41: ME___JAIL TEXT__y yrs__and
-43: lower
-44: ^_uno
-45: ^_won bano_con verga ~SAD__whole
-46: desap* lowes*
-47: safe
-48: ^_crush*
-50: ^_heart* atrop* basur* hate
""",
    "mood at least 4": """
50: ~NONE_AWFUL ~NOT_SAD
49: tv
48: ~SAD_NOT_.
46: buen
44: ~NOT_AWFUL
43: ~NOT...ANGRY
42: ~NOT...AWFUL
40: ~BETTER
39: aburr*
38: ~NOT___AWFUL
36: felic*
35: asi_asi cansa*
34: ^_homes* stron* ~kind__ANGRY
33: dmv ~first:CALM
32: rico ~MOOD...GOOD
31: ^_restl* graci* nervi*__OTHER
30: alegr* gusto ~._AWFUL_NOT ~._HOPE ~WORN__#
29: jevi ~NOT__AWFUL
28: lo moody
27: muert*_$ ~SAD...GOOD
26: ^__need hangi*__$ ~NOT...STRONG
25: ~GOOD...MOOD ~GREAT
24: ._DAYT best bien_y half jaja_$ joy shoul* smili*
23: NOT_compl* WHAT_WHAT_ME happi* nieto* to__contr* ~._GREAT ~CALM_. ~LOW__SAD
22: ._LATER ._WRONG OTHER_BODY_en ^_inqui* ando_nervi* blah_$ fui nervo* trist*_nada ~of_ANGRY ~un_BIT
21: compl* energ* limpi* queja* rio ~._HIGH ~ANXIOUS__los ~SAD___NOT
20: flat laugh* leani* same_ol sient*__hoy ~AWFUL_NOT ~GOOD ~NOT...SAD ~NOT_ANGRY ~alone:BIT
19: AGAIN_. BROKEN__OTHER DIE_. STOP_the baila* feet fixed kind mi_$ tranq* ~._NONE ~NOT_too ~todo_GOOD
18: ME__worse WHAT_NEW ^__but ^_leani* agust* baby bored fuert* no_ando salie* tiran* tired_$ verda*__$ weird ~HIGH
17: NOT_tan OUT_del WANT__NEW a_# el__ando gozo grump* los_KIN orgul* pero se__$ ~GOOD__AWFUL ~last:SOSO
16: #_y ._CAN AGO_. NOT__quejo ^__day ^__so ^_gozan* ^_on along bored_$ but__$ first glori* inqui* landi* made media* milli*_bucks tanto tickl* up__down ~._BIT ~ANXIOUS__LOW ~MOOD...HIGH ~NOT...GOOD...NOT ~SOSO ~que_NOT
15: #__$ .__AWAY KILL__. ME__fuert* NOT___KIN ^_disap* a__bucks littl* lol_$ queja sunny top want__use ~.__BIT ~NOT_as ~VERY_GOOD ~alone:WEAK ~been__STRONG
14: ME__are NOT___DRINK ^_yo ate beat bebe but disap*_$ en__agua hijo_de intra* long mas mitad night__$ recie* so_ME the_KIN turne* un__desan* ~.__SOSO ~BIT_ANXIOUS ~GOOD_. ~NOT_want ~de_GOOD ~it_AWFUL
13: #_de LATER__. ^__mejor ^__vos ^_ahi ^_livin ahi conte* crank* for hoy_me kind_of maciz* ninos there_$ ~BIT__por ~NOT...VERY ~SAD_NONE ~SAD__to ~VERY...BETTER ~first:HAND ~first:SOSO ~last:RESIST ~me__LOW
12: .__LIFE BUSY__. DRINK_STOP_it ME__on OTHER___NOW ^_esta ^_jodid* dar de_lujo felt__good good madre paso sol super todo__orden ~ANXIOUS_pero ~NOT...ANXIOUS ~first:HOPE
11: CLINIC KIN__NOT ME_KIN_. NOT_to NOW__sient* WANT_a ^__sleep ^_al ^_sleep* ^_up al__$ away_today been_worse gente landi*_$ lujo my_siste* nosta* perce* pocke* reir sonri* suave there ~AWFUL_con ~HOPE ~MOOD_BIT ~NOT_VERY ~NOT_para ~both:SOSO
10: IF__. NOT__trist* NOT_para NOW_es OTHER_mismo START ^_im ^_rough and_$ antes_$ aqui blah bonit* chopp* con_fe juez la_llevo littl*__$ los new ok pues regul* strai* sueno week_$ went ~._GOOD ~CALM ~VERY__como ~WEAK_. ~WORN__. ~alone:SOSO ~first:GREAT ~up__SAD
9: AGO__NOT NOT__USE NOT__WANT ^_fore ^_tryin* ^_un and__about anima*__OTHER brega* con_animo de_DRINK decai*_$ dolid*_OTHER dolid*_la echan* feo_$ pero_GO restl* rey right still ~._BIT_SAD ~GOOD...GOOD ~yo_GOOD
8: ._NEW ._REMOVE ._TEXT BUSY NOT_OUT_. NOT_estoy YOU__. ^_# ^__be ^_bette* ^_en bajo bored_OUT chequ* como como__$ de_# me_today miss_ME norma* parej* say soft tengo__$ ya__$ ~._THINK ~.__CALM ~ANXIOUS__tengo ~MOOD__up ~NOT__NOT ~SAD__my ~SAD__se ~VERY_. ~felt__GOOD ~ya__VERY
7: ._HOPE ._NOT_OTHER .__OUT BODY_en CAN_. DRINK__it HOPE__LIFE ME_TEXT ME__ME NOW_amane* ^__as ^__como ^__tired a__madre bien__NOT cafe cuand* de_MINUTES el_hijo for_ME from ganas__comer* i_guess la lindo long_$ puedo_queja* que__hijo serio shaky sin_noved* siste* so_$ sola stick* sweat traba* vez_$ ~._RESIST ~.__GOOD ~.__HAND ~.__MOOD ~ANGRY_. ~GOOD_and ~WORSE_. ~been_WORSE ~both_short:BIT ~first:GOOD ~im_GOOD ~me__BIT
6: ._DAY ._WHAT_OTHER CAN_queja* KIN_._ME KIN_ME ME__HOPE ME___BYE ME___ME NEW_. NOT_bad NOT_mas OTHER__de WANT__AGAIN WHAT_CALL WON ^__manan* ^__ol ^__pelic* ^__ya ^_ni alto animo_ahi estar__$ extra*__mi feeli*_ME happy it__$ jaja me_down miss_my no__trist* of__NOW on__$ one quede tired vicio_$ with with_ME_KIN y__$ ~._VERY_GOOD ~ANXIOUS_y ~BIT_ANGRY ~GREAT_. ~SOSO_. ~WORN_. ~both:THINK ~but_SAD
5: ._BROKEN .__DRINK .__GO DAY_. GO_. HOME_. HOPE___BUSY ME__TOOK ME___AGAIN MINUTES_. NOT__bad NOT_as OTHER_lucha ^__feeli* ^__no ^_con ^_just ^_nervi* ^_so ando__y animo__y antoj* arrib* baja bien__LATER bien_la chin clean de_OUT de__$ de__WHAT down__$ en_OTHER fore glad i i_dont im_strai* it_bad libre more music*_de poco_desan* quejo quit tan__como todo_en trist*__no victo* y_NOT y_bajo ~._NOT_THINK ~BIT__. ~NONE__. ~NOT__shabb* ~alone:GOOD ~both_short:NONE ~con__MOOD ~last:NOT ~my_HAND
4: ._ME_GO CAN DAYT__feel KILL_in KIN__ME LIFE NOT_. NOT_a OUT_of WHAT_OTHER WHAT__. ^__del ^__it ^_hoy ^_no ahi_OTHER all_right and_too anos betwe* cansa*__$ con__nieto* dentr*_de en_orden enter*_$ full getti*__$ good__$ grump*_$ home id is__$ lleno lo__$ mal__que me__$ medio_raro not__$ ol onda_$ peor_$ perdi*__el pleno rara rei resig* rolli* se si sient*_$ sin__$ so tan that the toler* trist*__la wanti* way ~ANXIOUS...LOW ~BETTER__ayer ~BIT_raro ~GOOD___AWFUL ~NOT__puedo ~NOT_estoy ~a_GOOD ~both:MOOD ~both:NOT ~both_short:CRAVE ~estoy_GOOD ~feeli*_ANXIOUS ~last:GOOD ~me_SAD
3: ._OUT ALMOST ALMOST_WHAT ALMOST___OTHER DAYT DRINK__ME ME__NOW ME__WANT ME__came ME_was NEW NOT__WHAT NOT__shabb* NOW OTHER__pero REMOVE TEXTS_ME WHAT__estoy ^__ahi ^__medio ^__puse ^_a ^_my ^_ya a_todo al all__long almos* ando_como cabe_$ could_be de_fiest* deses* dio dos__$ down__down enoug* escap* fijes* final* hoy la_lucha level me__fuert* me_hizo me_rei muchi* no__quejo not_as of_SICK out_$ pero_tampo* proud renta_$ senti* sient* sunsh* toda vida__$ with__siste* ya ~._MOOD ~.__BORED ~ANXIOUS_for ~GOOD_as ~NOT_ANXIOUS ~SAD__SAD ~SAD__i ~VERY...GOOD ~a_BIT ~both_short ~con_MOOD ~feeli*_GOOD ~first:NOT
2: .__ME .__OTHER .__YOU ALMOST_. ALMOST__. DAY__. HOPE_. HOPE_de KILL__so LATER_mal ME_BODY ME_CALL ME__AGAIN ME__it ME_guess NOT_DRUG NOT__CAN OTHER___ME OTHER_culto OUT REMOVE__. ^__about ^__perdi* ^_ate all andab* ando__un ando_de bien_$ canta* canti*_ME canti*_me capaz con__$ cried cuand*__$ days_$ de__nada decai* dragg* el_animo every*_up flat_$ fu fur gozan* heart i__like ill_live in__$ it_$ kids__$ lento makin* mija_$ my_feeli* need nervi* ni__acuer* o of__today prime*_vez que_cabe radia* sir thing thoug*_$ ve ~.__HIGH ~BETTER_. ~BIT ~BIT...ANGRY ~GOOD_pero ~GOOD_por ~NOT_LOW ~NOT__SAD ~NOT__the ~SAD...CALM ~VERY_BETTER ~alone_short ~alone_short:WEAK ~apart ~last:GREAT
1: ._LIFE ._WHAT .__SICK CLINIC__ME HOME KIN_con ME__. ME_hizo ME_quejo ME_so_ME ME_strai* NOT___ALMOST NOT__still NOW__mas OTHER_BUSY OTHER_KIN OTHER_WHAT_cabe OTHER__en STOP_. STOP__too TEXTS UNTIL___OTHER WANT_ME_. ^__el ^__regul* ^__today ^_all ^_aqui ^_de ^_same alrig* bajon bajon_$ bien_OTHER bored_out cabe clear clima comer*_OTHER de_animo de_comer* down drink el_culto esa__de fe feel__USE feliz felt for_$ for_AGO for_once frog guess hangi*_in hizo hour inqui*__NOT looke*__the looki*_up lost__$ me_puedo me_quejo mejor_$ music* music*__OTHER need_a no__puedo noved* of_BROKEN_NOW pelic* pie prend* prett*_good pura_LIFE que__music* que_esa rey_$ se_STOP suave* the__lol this_traff* traff*__KILL traff*__killi* trist*__$ un_chin up ~.__GREAT ~ANXIOUS__. ~AWFUL_pero ~BIT...ANXIOUS ~BIT_LOW ~BIT_SAD_. ~BIT__SAD ~CRAVE__comer* ~LOW__. ~MOOD___LOW ~MOOD__y ~NOT ~NOT_. ~NOT__quejo ~NOT__still ~NOT_me ~NOT_noved* ~VERY...GREAT ~ando_SAD ~both:AWFUL ~both:SAD ~con_WORN ~so__ANGRY
-1: ._ME_WANT ._USE .__WANT AGO ALMOST_en HOPE_of HURT KIN__the ME_._ME ME_DRINK ME__OTHER ME__invis* ME_jefa NOT_ME NOT__hallo NOW_. PAST_bien STOP__ME STOP___STOP TOOK WHAT_NOT_. ^__of ^__over ^_batal* ^_drown* ^_feel ^_i ^_jealo* about__and agua_para and animo animo_NOT bano cayo_OTHER cayo_el choco*_$ cobra* con__PERSON de_TOOK de__vida del_dia dios_es disgu*__mysel* do drown* empty esto for_sure ganas great horri* is jealo* jose luna me__raro mi__$ mi_jefa ni over__$ own quiso sabe sober still__$ tambi* valle* ~AWFUL___VERY ~BETTER_que ~BIT___VERY ~GOOD__. ~MOOD__. ~NOT_# ~NOT__hallo ~NOT__y ~NOT_doing ~RESIST__my ~a__MOOD ~alone:HAND ~alone_short:VERY ~both_short:ANXIOUS ~but__NOT ~estoy_WORN ~first:STRONG ~la_AWFUL ~last:SAD ~me__AWFUL ~pero__HAND
-2: ._NOT ._STOP AGO___ME ALMOST_de DAY__y IF__hubie* KIN_and LATER ME_STOP_OTHER ME___NOT ME__is ME__to NOT_NOT NOT_happy NOT_valgo STOP_it WHAT_ME ^__$ ^__oyend* ^__para ^__the ^__want ^_burnt ^_empty ^_numb ^_troub* a_DRINK a__jose algui* amane* asi bajad*_$ bien bit__$ botel* con could__a cuent* day de_todo desin*_$ despe*__$ despu* entus* ever_$ feel feeli*_kind filed fue herma* hoy_$ hurts it_today jose_$ la_luna las los__ME los_nervi* mal_$ me_hubie* no_puedo not__best overw* oyend* pero_NOT quier* recai roomm* sient*_bien todav* today__$ troub* unas__$ vacio with_mysel* ~.__ANXIOUS ~ANGRY...GOOD ~AWFUL...MOOD ~AWFUL_MOOD ~GOOD__de ~HAND_es ~NOT__for ~SAD__mas ~VERY ~VERY___NOT ~WORN ~alone_short:AWFUL ~both:ANGRY ~both_short:BORED ~both_short:VERY ~first:AWFUL ~last:STRONG ~pues_NOT
-3: #_porci* .__WHAT AGAIN_AGAIN GO IF_ME_hubie* KIN__todo ME__KIN ME___KILL ME___OTHER ME__raro ME_best_DAY NOT__. NOT__NOW NOT___NOT NOW___WHAT NOW__it OTHER OTHER_del PAST_DAYT SICK_. TIME_. ^__just ^__si ^__sucke* ^_ando ^_hecha ^_lower ^_start* ^_storm* ando anyth* blast burnt_OUT bus del__$ feeli*__of ganas_de go hopel* invis* landl* no__hallo not__too nt__$ nt_good por_OTHER real the_BUSY the__$ trick* viejo_$ ~ANXIOUS_and ~BIT...VERY ~MOOD_. ~MOOD_anda ~NOT__too ~RESIST_with ~SAD__. ~STRONG ~VERY__. ~WORSE ~alone_short:WORSE ~first:BIT ~is_STRONG ~last:BETTER ~y_WORN ~y__BIT
-4: .__BODY CALL_con HOPE_a ME_LIFE ME_cayo_OTHER ME_sient*_HOPE ME_sient*_WHAT NOT_# NOT_MINUTES_. NOT__too OTHER__NOW STOP__. WHAT__de WHAT__pero YOU ^__ever ^_me ^_not ^_sin ^_tengo agobi* agota* and_thats ando__$ ansio*_$ asham* brill*_$ de de_llora* depre* gasol* give herma*_$ la__$ la_patad* last_night me mi_mama mysel*_$ patad* pues_NOT rent sient*__OTHER sient*__y sigo storm* the_DRUG this throu*_a to too_$ trist*_$ vale y_$ y_yo ~._ANGRY ~._ANXIOUS ~CRAVE_de ~NOT_puedo ~SAD__the ~VERY...LOW ~VERY_probl* ~alone:CRAVE ~alone_short:RESIST ~and_SAD ~both_short:NOT ~con__HIGH ~first:BORED
-5: #_MINUTES #_and ALMOST__TEXT CAN__a DRINK KIN MEANS NOT_con NOW_NOT STOP__NOW THREAT_. TIME WANT ^__cuant* ^_had ^_too again burnt_out cant comer__bien cuant* da desde disgu* drank edgy en feel_like hay humor im__$ in_ME its__NOW mal_pero maluc* medio__$ pesad* pozo resul* right__$ right_now si__hubie* suert* terri* ugly vi weary y__KIN ~.__WORSE ~AWFUL__. ~AWFUL_pero_NOT ~GREAT__me ~MOOD ~NOT___VERY ~NOT__para ~NOT__this ~NOT_fue ~SAD...HAND ~SAD_. ~SOSO___GREAT ~and_ANGRY ~both:WORN ~both_short:AWFUL ~first:LOW ~is_WORN ~kind__SAD
-6: #_AGO ._ME .__AGAIN .__REMOVE DRINK___PAST JAIL KIN_. NOT_MINUTES NOT_WHAT NOT__best NOW_ME OTHER_TEXTS_. SICK__NOT WHAT_para ^__all ^__good ^__low ^__y ^_hall ^_like ^_panic* ^_solo ^_tree animo_LATER batal* bien__de court_$ crudo de_OTHER desap* disgu*__ME en_# for_both good__ME hate hoyo in mama passe* pesim* to__$ todo_$ todo__me too_good walls wet with__$ ~.__LOW ~BIT__y ~MOOD_de ~MOOD_to ~NOT__today ~SOSO__AWFUL ~WORN_y ~both:LOW ~first:SAD ~nt_GOOD ~y_SAD
-7: .__HOPE BUSY__GO DRINK_NOT NOT_even OTHER_BODY OTHER_animo_LATER WHAT ^__me ^__too ^_amane* ^_animo ^_el ^_mal ^_nada ^_overw* acost* asi_WHAT atrav* bumme* burde* del_BUSY end haven*_felt mano on pena por preoc*_$ probl* sad sucke* the_other up__ME verga y__animo ~GOOD_SAD ~HAND__a ~LOW ~LOW_. ~MOOD...WEAK ~VERY...NOT ~alone_short:GOOD ~alone_short:WORN ~but__GREAT ~la_SAD
-8: ._WANT .__CAN .__NOW .__PERSON GO_en ME_NOT NOT__this OTHER_CALL OTHER_patad* TEXT USE__. ^__la ^_entus* ^_stres* ^_uy and_contr* ando_bien at_work de__todo en__DRINK meh my__$ paran* sour stres* the_wrong they tomo_$ traig* ~._VERY_AWFUL ~.__AWFUL ~.__SAD ~ANXIOUS_que ~HIGH__. ~NOT_GOOD ~NOT___NONE ~alone_short:MOOD ~alone_short:NONE ~ando_GOOD_SAD ~felt__AWFUL ~last:AWFUL ~last:WORSE ~por__LOW
-9: ._ME_STOP DRINK__. HOPE__ME ME__BROKEN NOT TEXT_DRUG TOOK_OTHER ^__da ^__feel ^__real ^_anxio* ^_estoy ^_la ^_perdi about_my aint__$ animo__$ been but_$ chill* de__patad* desga*_$ despu*__comer disgu*_with en_cande* feel_WANT felt__bad going igual_$ junto low_and medio mucho_$ muy__$ muy_bien nada_$ out__$ que_nada revue* segui* shot_$ trash weeks_$ ~AWFUL__NOT ~AWFUL_day ~GOOD__con ~GREAT_lol ~NOT___GOOD ~VERY_ANXIOUS ~VERY_SAD ~VERY__que ~alone_short:SAD ~both_short:LOW ~both_short:WEAK ~el_HIGH ~im_WORN ~los_ANXIOUS ~por_LOW
-10: GO__to HOPE_y ME___STOP ME__se NOT___DAY WANT__NOT ^__con ^__quier* ^_been ^_doubl* ^_medio aint_no at burnt con_OTHER dont doy every haha heart* hecha odio para pedaz* shook sufri* then tiene tree under_the ~._HAND ~CRAVE_# ~WORN...ANGRY ~a_AWFUL ~both_short:SAD ~im_NOT ~last:ANGRY ~si__VERY
-11: AGO_the ME_HURT NOT__mas USE and_HOPE asque* con_ME_KIN depre*_$ desin* dific* en_paz every* hubie* im_down it_NOW its pero__DRINK pero_ahi puchi* seen_bette* the_NEW todos ~NOT...HAND ~last:SHAME
-12: CALL_. HOPE_NOW ^__bette* consu* encab* es honey lot no pero_$ slept so_good todo_el very ~NOT...GREAT ~NOT__best ~a_BIT_SAD ~first:WORN ~mas_SAD ~pero_SAD ~seen_BETTER
-13: NOT__y ^_bien ^_fed ^_won ahoga* asco bien__$ con__herma* del doing_so mi_vida muert*_jaja panic* pues_$ que_dia right_NOW sient*_HOPE talk too_and ~.__ANGRY ~BETTER_MOOD ~SAD ~con__HAND
-14: ^_del ^_lleva* ^_maluc* insid* kicke* poqui*_$ shot truck ~#_MOOD ~._BETTER_MOOD ~AWFUL...AWFUL ~NONE_GOOD_. ~SAD__LOW ~SOSO...NOT ~y__NOT
-15: BROKEN_ME HOPE NOT_BUSY ahora all__up anxio* bien__y genio good_$ hurts_$ le menos_WHAT perdi start* want_to ya_$ ~._BORED ~ANGRY ~GOOD__por ~NOT__GOOD ~NOT_so ~alone:THINK ~de_BIT ~feeli*_SAD ~first:WORSE
-16: ME_DAY NOT__OUT THREAT ^_going ^_sad ahori* by_a estre* for__$ hoy__$ not_good tengo ~._AWFUL ~._NOT_GOOD ~MOOD...MOOD ~say__GOOD
-17: NOT___NOW aguad* bajit* cryin* dope much not_great otra_vez some suck the_WRONG tomar__$ ~._SAD ~BETTER_NOT ~GOOD_at ~SAD_y ~WORSE_que ~first:ANXIOUS
-18: DAYT__. NOT_HELP abajo ansie* bette*_DAY caida cande* en__hoyo feel__and gris hurti* pinch* ~NOT...GOOD ~NOT__mas ~STRONG_. ~last:LOW
-19: HURT__. NOT_doing ^_las ^_store ^_what ex lloro* uy ~GOOD...SAD ~GOOD_ANXIOUS
-20: GO_a NOT_TEXT NOT___CAN NOT_great ^_uno aborr* aguev* anniv* if poorl*
-21: #_animo achan* crush* fumar hones* malas no__bien ~NOT_VERY_GOOD ~SOSO__a ~first:ANGRY ~this_AWFUL
-22: ._START LATER__NOW NOT__good ^__un arras* bajon* bien__ya mejor__BROKEN nadie ~CRAVE...SAD ~NOT...MOOD ~NOT...RESIST
-23: DIE NOT_so ^__aburr* ^__off los__$ quebr* ~VERY...ANXIOUS
-24: chipi* negro rubbi* so_HOPE toile* weak
-25: BROKEN encoj* mas__OTHER sick yuca ~NOT_GOOD_.
-26: ^_kind depre mal_que too_great ~NOT...SOSO
-27: gutte* hell menos_que mess ugh ~._WORSE ~AWFUL
-28: WHAT_BROKEN basur* funk
-29: WHAT__NOT ~SOSO_but
-30: left ~NOT...VERY...GOOD ~NOT_SOSO
-31: ^_oh de_levan* nt perro quill* ~BIT...SAD...NOT
-32: ^_lol
-33: alma
-34: ahuev* ~so_SAD
-35: ME_NOT_. UNTIL_OTHER igual todo_me
-36: ^__edge strug*
-37: algo__pero
-39: caido dark
-40: ^_quisi*
-42: ~NOT_HOPE
-44: ^__poco
-46: ~SHAME
-47: hecho
-50: lower ~NONE...GOOD
""",
    "mood at least 6": """
50: buen
48: smili*
47: alrig*
42: jevi
41: dando*_$ ~NOT...AWFUL
40: NOT_bad felic* fuert* laugh* stron* ~._SAD_NOT ~NOT...ANGRY
39: de_fiest*
38: compl* ~BETTER ~BIT__SOSO
36: ~HOPE ~me__LOW
34: suave
33: alegr* los_KIN rico
32: echan* turne* ~NOT_im
31: ^_yo gusto happy joy ~BIT_BETTER_. ~GOOD...MOOD
30: ^_alone baila* madre ~BIT_WORN ~NONE_AWFUL ~de_GOOD ~estar_WORSE
29: despe*_sin lo queja stick* top ~._GREAT ~GREAT
28: ._NOT_OTHER ^_ate antoj* cante limpi* strai* sunny ~._HOPE ~._NOT_SAD ~HIGH ~que_BETTER
27: antes__OTHER recie* tickl* ~SAD_como
26: de__nada gods maciz* pocke* quejo_$
25: NOT__trist* about__$ conte* real_$ sunsh* vida__$ ~WORN_del ~first:CALM
24: agust* dear grand ~GOOD ~NOT_ANGRY ~SAD_la
23: OTHER__para happi* todo__orden ~doing_GOOD
22: away_today danci* fixed mood__up nearl* ~BIT___SOSO ~want_NONE
21: NOW___DAYT ^__alive ^_super chopp* doing__$ eso good libre tan_mal ~NOT...ANXIOUS ~VERY_SOSO
20: ^__day ^_gozan* fui gozo hurt perfe* se__$ ~BIT...BIT
19: ._PAST AGAIN_. NEW NOT__WANT NOT___DRINK OTHER__pero TEXT_the best bien_y canta* chequ* free good__$ here_$ know_$ suave* ~GOOD...GOOD ~NOT...STRONG
18: ME_REMOVE NOT__bad NOT__shabb* NOT_mal OTHER___OTHER above cant_be de_# full fur glori* milli*_bucks phone soft ~NOT...SAD ~both:CALM ~both_short:NONE
17: ME___NEW NOT__bette* NOT_a ^_on a__bucks amor anima* energ* just_DAY pleno ~GOOD_than ~MOOD__a ~feeli*_GOOD ~felt__GOOD ~last:GREAT
16: HOPE_de ^__six a_todo bien_graci* bueno_$ consi* made ~._VERY_GOOD ~MOOD...HIGH ~NOT...NOT...SOSO ~VERY...GOOD ~last:CALM
15: ME_KIN_is ^__vos ^_de bien_no canal guess__cant hair hizo hummi* lleno me__tanto ok_DAY poca resol* rey ~GOOD_. ~SOSO__it ~and_NOT
14: ALMOST_NOT NOT_WANT ^__como bien_$ colea* como__$ mostl* thing ~.__CALM ~GOOD_que ~NOT__AWFUL ~SAD_anymo*
13: NOT_DRINK_. ^__voy ^_rough al__$ felt__good fresc* la_vida ok__it proud puse_a que__lunes the__NOW ~GOOD__SOSO ~MOOD__# ~NOT_SAD_. ~NOT___STRONG
12: DAY___ME ME_NEW WANT__NEW WHAT___OTHER ^_good about_# en__agua flat just_sat like lujo my_dad queja* right ~LOW...STRONG ~MOOD...GOOD ~NOT___AWFUL ~SAD__my ~SOSO__my
11: ._NOW_UNTIL ME__on ME_walki* ^_$ cant__$ clean con_animo fe felt for_ME gozan* hace__no human jaja jaja_$ just_fine lo__$ morni* once prett* salio song spiri*__$ victo* y__$ ~._NOT_THINK ~BETTER...BETTER ~GOOD_que_AWFUL ~NOT_SAD ~NOT__shabb* ~RESIST__to ~SOSO__NOT
10: #_# .__START BUSY_. GO__a NOT__OTHER NOW___NOW TEXTS WHAT__. WHAT__OTHER ^_ok a_poco chin cool decen* el_pie en_AGO heart im_good in__DAY like_a no__trist* ok_ok seman* senor shabb* sient*__hoy sol tears worry* ~CRAVE_NOT ~con_MOOD ~first:HOPE
9: .__AWAY ME_hizo PAST__. WHAT_onda ^_# ^__mil ^_best ^_cant ^_esta ^_the a__$ all_right alto at_all aunqu* chile* clean_$ comin* con__$ de_lujo dory esta estoy_bien graci* heavy__$ is__$ mas__# ok_day pura_vida que radia* so__ME sonri* toall* way ~BETTER__ayer ~CRAVE...NOT ~both_short:CALM ~first:HAND ~la_HAND ~todo_GOOD
8: .__LIFE AGO_. ALMOST__. KIN_ME ME_._NOT NOW__STOP NOW___OTHER OTHER___NOW OTHER__jaja ^__mejor a_ME al as_a cloud domin*_$ feet ganas__comer* landi* lindo looki*_up mas__WHAT me_hizo new pero_yo rei se_ME si sient* toda_la tranq*_$ went y_colea* ~.__BETTER ~CALM_. ~GOOD...SOSO ~both_short:NOT
7: BUSY__. KIN__ME ME_GO ME_NOT_feel ME__ME REMOVE_ME TEXT_ME TOOK_ME ^__# ^__parej* ^__wipe ^_con ^_dale ^_high ^_im ^_okay ate been_worse bless* clear como_pez dedos each ese feeli*__$ from gane guerr*_$ hijas hoy mas more never pilas say__not tiran*_para today vicio_$ ~._VERY_SOSO ~.__MOOD ~NONE...SAD ~NOT...VERY...AWFUL ~alone_short:WORSE ~but_GOOD
6: #_NOW AGO_NOT ME___AGAIN ME_was NOT__CAN USE_. WHAT__DAY YOU ^__bien ^_ya a_half adela* ando_de baby bronc* capaz dando* de_LIFE de_vivir divin* dormi em en_OTHER estar_peor galan hice id like__again livin* mind nada_mal ok pie__el playa pura__$ recon* resto* rey_$ rio runni*__$ said siest* siest*_$ spiri* than the_word tranq* trist*_NOT un_poco well_$ ~._BETTER ~._MOOD_VERY ~._NONE ~HAND...HAND ~NOT_NONE ~NOT_he ~SAD__. ~el_ANXIOUS ~me_SAD
5: #__$ AGO_ME ALMOST DRUG__NOW ME_good NOT_DRINK NOW__OTHER NOW__ando OTHER_LIFE OTHER__WHAT OTHER___ME WHAT__TEXT ^__todo ^__unhap* ^_never ^_slow ^_todo al_tiro an asere bonit* ching*_$ compl*_$ cry de__$ en_orden for_once guess_ME_NOT hoy_amane* mal_$ mejor my_kids not__$ pana_$ perso*_$ pura_LIFE rough six sola soy_el there_$ up_$ whole y_NOT ~GOOD__. ~GOOD_pero ~MOOD_. ~MOOD__up ~NOT_CRAVE_NOT ~NOT___SAD ~VERY___THINK ~alone:RESIST ~alone:SOSO ~hace__NOT ~mas_STRONG ~que_NOT ~too_AWFUL
4: #_DAY ._HOPE ._NOW_IF ._WHAT .__AGO .__ME AGAIN_en DRINK__ME GO__. HOPE__LIFE KIN_y ME ME__AGAIN ME__tanto NOT__at START STOP_. WON ^__a ^__aunqu* ^__mood ^__the ^__there ^_a ^_como ^_no al_TOOK animo__y buddy down__$ fine_but for_AGO guess_i i i__worse landi*_$ mis_hijas ray surpr* thank vez_en ~#__SOSO ~._GOOD ~GOOD...LOW ~HAND__. ~MOOD__. ~NOT__at ~SAD_NOT_. ~SAD___NOT ~SAD_at ~VERY...CALM ~alone:SAD ~doing_SOSO ~last:HIGH ~the_BORED
3: #__# AWAY_NOW KIN___ME KIN_con ME_GO_OTHER ME_NOW ME___ME ME___OUT ME_saw NOT_de NOW_UNTIL NOW_amane* OTHER__de OTHER_pie OUT_of PERSON_. REMOVE_. THREAT WHAT_IF WHAT_NEW YOU__. ^__$ ^__as ^__be ^__ok ^__to ^__ya ^_una actua* cansa*_pero comer*_OTHER como dio en__glori* guaro liked__ME luz me__$ ok_$ ok__$ okay orden pero_OTHER se_ME_GO slow_but smoot* soy_OTHER tiro toda todo_en traba* trist*_$ up with ya__$ ~.__GOOD ~.__GREAT ~.__HAND ~BETTER_. ~NOT__THINK ~NOT_me ~alone:WORN ~alone_short:HIGH ~both:HAND ~both:THINK ~con__MOOD ~first:GREAT ~que_AWFUL
2: ._BROKEN .__GO ALMOST_. DAY ME__# ME_rei NOT_. NOW__. OTHER_JAIL OTHER_espal* OUT OUT__. TEXT_there WANT_# WANT__AGAIN ^__high ^__mostl* ^__pelic* ^__vamos ^__went ^_al ^_chopp* ^_lleno ^_prett* ^_sweet a_gusto and__who con confi* consi*_$ cried diria el_senor feeli*__today fin guerr* hoy_ya i__like impos*_$ it it_$ la_espal* livia* lol_$ millo* mostl*_$ peor_$ pero__bien pues__que que_mal relie* right_$ signi* since sir todo todo__$ wipe woke word__$ world_$ y_# ~._VERY ~MOOD...VERY ~NONE...AWFUL ~NOT...THINK ~alone:HAND ~alone:WEAK ~both_short:GOOD ~feel_GOOD ~feel_SOSO ~i__WORSE ~last:GOOD ~last:THINK
1: ._DRUG .__DRINK CAN_. DAYT__feel DAY_. LATER_bette* ME_BODY ME__. ME___WHAT ME_acord* ME_looke* NOT___OTHER NOW OTHER__en STOP__. STOP_the TEXT_. WANT_ME_AGAIN WHAT__estoy ^__esta ^__fair ^__looke* ^_up acomp* and__GO ando__# anos as_$ but_good canal__OTHER casa comer* comer*_el de_comer* enamo* feeli*__NOW getti*_there hand i_looke* inter* la life list me_rei mejor* ngl orgul* over_here pero__$ pero_conte* pink reina saw saw_$ se__GO side_of sient*_$ sient*__NOW sin sweet sweet__$ thank_YOU thank_you the thing_im traba*_$ usefu* viend*_OTHER winni* winni*_$ y_ME y__OTHER ~._HIGH ~._STRONG ~GOOD___WORN ~HOPE_. ~MOOD_VERY ~MOOD__y ~NOT ~NOT_ANXIOUS ~NOT_estoy ~THINK_en ~VERY...BETTER ~VERY__. ~alone_short:NOT ~been_WORSE ~both:MOOD ~both_short:VERY ~first:WORSE ~last:BETTER
-1: .__NOT BODY BUSY_en_OTHER HOPE__. HURT_. KIN__todo LATER ME_. ME_HURT ME___KIN NOT_as NOT_feeli* OTHER TEXTS_. TEXT___DAYT TEXT_to ^__acros* ^__ahi ^__down ^__ganas ^__o ^_aint ^_asi ^_entus* ^_lleva* ^_today ^_toler* all_DAY all__up animo animo_al both de__vida de_malas depre* doubl* el__$ en in_ME las left makin*__$ malas_$ mood none nubla* panic* pero pero__NOT pero_vivo por_dentr* reall* sient*_muy the_mood wore yeste* yeste*_$ ~._BIT ~._WEAK ~.__VERY ~BIT ~GOOD...SAD ~GREAT...NOT ~NOT_RESIST ~NOT__a ~NOT__hallo ~NOT__levan* ~NOT_mas ~SAD__NOT ~SOSO__. ~VERY__que ~alone_short:BETTER ~alone_short:SOSO ~both:CRAVE ~both_short:HAND ~con__HAND ~last:NOT ~seen_BETTER
-2: #_and ._CAN ._DAY ._UNTIL DRINK MEANS ME__OTHER ME___OTHER ME_cayo_OTHER ME_guess NOW___ME PAST_. WHAT__NOT ^__lo ^__than ahori* are being came cansa*_$ comer__bien de doy expec*_$ give hoyo incom* la__$ me no__hallo not odio para peopl* serio the__$ too too_$ trash vivo what y_ando ~._ANGRY ~._AWFUL ~._CRAVE ~.__ANXIOUS ~.__LOW ~ANXIOUS ~BETTER_than ~GOOD...WORN ~MOOD_al ~NOT_VERY ~NOT_as ~alone_short:GOOD ~and_NONE ~both_short:BIT ~last:VERY ~para__NOT ~the_MOOD ~whole
-3: .__STOP KILL LATER_. ME_butt ME_en NOT__levan* OTHER_. OTHER_patad* OUT_. WHAT_DAY ^__along ^__is ^__ish ^__of ^__por ^_bien ^_mood all animo_LATER de_OTHER dog dormi* en__DRINK falta_$ herma* if in__$ jus kind_of la_patad* mano mucho_$ on_edge own pero__ME pues_$ pues__$ still the_NEW this throu*__$ todo__me trist* un want_to worst ~BIT...BETTER ~CRAVE ~GOOD_y ~NOT___GREAT ~WORN__SOSO ~alone:MOOD ~alone_short:BORED ~both_short:THINK ~first:SAD ~last:ANXIOUS ~last:AWFUL ~too_GOOD
-4: ._NOT ._NOT_ME .__NOW JAIL ME_NOT ME__BROKEN ME__con NOT NOT__. NOT__just OTHER_AGAIN_. PAST TEXT TOOK_OTHER USE_y ^__i ^__me ^__no ^_del ^_estoy ^_had ahi__$ and_$ animo__$ ayer_me best_$ bien_aguit* cravi* desap* dope escap* feel_WANT feel_like felt__bad great hallo he_estad* i_guess im__$ insid* jealo* lucha mitad mood_# negro off plug poorl* por se_WHAT some_$ tengo toile* used vale wish ~.__SOSO ~GOOD_ANXIOUS ~GOOD__y ~NOT...SAD...NOT ~WORSE...BETTER ~both_short:WEAK ~both_short:WORN ~was_GOOD
-5: .__WANT DRINK_en_OTHER JAIL__. ME_sient*_HOPE WHAT__a ^_jealo* ^_maluc* a_littl* alrig*_$ alway* asi_asi blast by con_ME consu* day el escap*_$ for_$ junto llevo mal__$ mas__$ mood__fair not_feeli* patad* resig* right_NOW se tomab* y_OTHER yuca ~AWFUL...NOT ~NOT...VERY ~NOT___NONE ~NOT__mas ~NOT_feeli* ~SOSO_. ~STRONG ~como__NOT ~first:MOOD ~i__SOSO ~last:STRONG
-6: ._START AGAIN_AGAIN CALL_. DAYT_._ME GO HOPE__ME NOT__pero OTHER__y OTHER_estad* PAST__ME UNTIL_OTHER ^__malas ^__off ^__well ^__y ^_ando ^_fine ^_pues bette*__a but_ME_NOT expec* low makin*_it malas menos__$ my__$ old on para_abajo quebr* sient*__bien sobri* still__$ ugly weath* won_$ ~._ANXIOUS ~.__AWFUL ~SOSO_i ~last:BIT ~last:WORSE ~que_NONE
-7: #_AGO ._ME .__WHAT DAY__y HURT IF_ME ME__se NOT___NOT NOT__it NOT_mas NOW_de ^__alrig* ^__sobri* ^_hall ^_se ^_tengo a_OTHER cryin* de__KIN despu*__comer es__$ every* hubie* in muy no__bien nt_good out_$ perdi podri*__mejor por_OTHER preoc* right_now se__OTHER seen_bette* the_WRONG todo_y ~._HAND ~BIT_BETTER ~NOT...HAND ~NOT...NOT ~NOT_estoy_GOOD ~NOT_le ~RESIST ~SAD_. ~VERY...ANXIOUS ~alone:BIT ~alone:WORSE ~been_BETTER ~both:STRONG ~could__BETTER ~feeli*_SOSO ~felt__AWFUL ~last:BORED
-8: AGO__ME DRINK__. KILL_. ME__NOT ME__muy NOW_._NOT SICK ^__con ^__estar ^__feel ^__out ^_fed ^_mas ^_store a__OTHER an__$ at con_ME_KIN de__todo holdi*__$ hoy__$ hoy_ando me__bien meh mismo_$ my_butt this__$ to__$ ugh ~AWFUL__GOOD ~BETTER__WORSE ~BETTER__voy ~first:LOW ~y_AWFUL
-9: ._ME_NOT .__BUSY DRINK_NOT NOT__mas ^__throu* ^_half ^_kids achan* aguev* doing_so dragg* guess i_would* muy__$ nosta* not__best ok_ME one_of peor_WHAT todo_el toler* truck waiti* y__# ~.__SAD ~ANXIOUS_y ~GOOD...NOT ~GOOD__AWFUL ~NOT__y ~VERY_ANXIOUS ~last:NONE
-10: .__HOPE CALL TEXT__. USE__. ^__haha alma asco bien__$ bien__y chipi* con_OTHER days de_todo frien* kind mal_WHAT mas_$ nadie nt__$ oh salid* sensi* terri* think* y_yo ya_$ ~.__BORED ~NOT_GREAT_. ~WORSE ~both:LOW ~first:BIT
-11: OTHER__LATER ^__la ^__over are__ME asi bano been__$ both_$ cande* cant__much crush* de_levan* del its lucha_$ norma* old_and somet* turno ~._SOSO ~GREAT_NOT ~ando_AWFUL ~first:BETTER ~last:ANGRY
-12: ._WANT GO_a ME_NOT_. NEW_and NOT__best STOP__ME about but__NOT de__patad* del_BUSY encoj* es gutte* sick uy ~BORED ~LOW ~STRONG_. ~alone_short:RESIST ~pero__NOT ~y__NOT
-13: .__BODY aborr* bien__con bien__me estab* funk get makin* todos voy ~#_MOOD ~NOT__NOT ~WORSE_que ~nt_GOOD
-14: CAN__bette* NOT__much USE_a WANT ^__animo ^_been bajas_$ bajon* caida edge los__$ puchi* viejo ~._NOT_GOOD ~GOOD_SAD ~NOT__best ~alone:STRONG ~y_SAD
-15: ME_DAY USE WHAT ^_dont ^_fore creo_$ just perro ~._SAD ~GOOD...AWFUL ~LOW...MOOD ~NOT...HOPE ~NOT__GREAT ~both:ANGRY
-16: BROKEN REMOVE_de ahi bajit* caido carga* good__ME hell la_manan* quien ~ANXIOUS_. ~RESIST_. ~SOSO_but ~last:WORN
-17: ALMOST__TEXT ME_JAIL NOT___NOW ^__un dark fine_$ le que_nada so__$ tampo* ~con__HIGH
-18: ME__bette* ME_just ^_lost been_bette* eh flojo im_here less_than mess pero_NOT quier* quill* sient*_HOPE tryin* ~podri*__BETTER
-19: WHAT___ME bajad*_$ pena ~SOSO ~first:ANGRY ~this_AWFUL
-20: regul* tiene ~BIT__. ~NOT...MOOD
-21: ^_uy as__as hangi* ~ANGRY ~NOT_VERY_GOOD ~RESIST...GOOD
-22: ex mysel*_$ same ~first:AWFUL ~last:LOW
-23: STOP_it acept* gris nt ~._VERY_AWFUL ~CALM_pero ~first:WORN ~mas_CALM
-24: NOT_TEXT ^__so basur* could__bette* pero_todav* ~BETTER__a ~first:THINK
-25: NOT_great ^_estab* ^_seen ^_un stabl*
-26: ^__would* o ~AWFUL
-27: ^_lol he medio para_bien ~NOT_HOPE
-28: ahuev* ~NOT...GOOD ~NOT...VERY...GOOD
-29: abajo entre fine_ME ratos ~say__GOOD
-30: esper* fair ~NOT___GOOD ~SAD ~first:ANXIOUS
-31: fair_$ lower
-33: bette*_DAY
-34: todo_me ~._BORED
-35: anyth* ~._WORSE
-36: media*
-37: NOT__good
-39: ~NOT__GOOD
-40: hecho
-41: ~NOT...GREAT
-43: menos
-50: ~NONE_GOOD ~NOT_GOOD ~SHAME
""",
    "mood at least 8": """
49: ~GREAT
47: alegr*
46: nunca
45: BUSY__of dropp* impos*_$
43: baila* salio
42: rico
41: top
40: felic* prett*_$
39: ^__chile* look
38: real_good ten
37: NOT_be a_todo ~NOT...BETTER
35: OUT__en best
34: gozo happy
33: NOT_a ^_chivo agua_de miles super
32: happi* recie*
31: ^_high could*__bette* ~GOOD_as
30: WHAT_NEW tickl*
29: hair_$ poca ~STRONG_to ~so_GOOD
28: ^_ate anos conte* sunny
27: lo ~GREAT_por
26: OTHER__HOPE hoy_amane* lleno never stron*
25: NOT__ALMOST de_$ orgul*__ME radia* sol
24: caugh* feeli*_$ joy maxim* millo* prend* rey ~GOOD_GOOD_.
23: brill* buddy canta* dio full hice__$ jamas perce*_$ pesca*_$ pupus* river ~me__WEAK
22: ME__on almos* down__$ halle* maciz* soy_el ~GOOD__GOOD ~GOOD_como
21: ^__agrad* de__OTHER madre nueve possi*_$ ~both_short:CRAVE
20: ME__# UNTIL___OTHER ^__wipe clean_$ divin* dory galan resto* signi* the_LIFE ~dia__GOOD
19: KIN_AGAIN_. ^_best ^_dale ^_to alto and_NOT dedos digo__$ fuert* light like_a paz_$ stop__$ vos ~VERY_GOOD ~im__CALM
18: ME__happy ^__toda ^_una a__bucks ate bien__NOW jevi mejor paz pink sunsh* ~SAD...GOOD ~the_HIGH
17: BYE_. ^__hoy from los_KIN ngl pilas recon* ~GOOD_all ~VERY...VERY...GOOD ~VERY__VERY ~with__HAND
16: ME___AGAIN OTHER_BROKEN baby felt proud reall*__$ there walki* ~MOOD...HIGH ~real_GOOD
15: ME___WHAT ME__conte* NOT_STOP WHAT__jaja ^__mil ^_anima* ^_jamas ^_lleno bonit* de__fui de_lujo jaja_$ mi_gente orgul* very_good
14: .__LIFE NOT_DRINK NOT_habia NOW__every* OTHER_mas TEXTS__NOW WON ^_de ^_happi* ching*_$ conte*_y gold__$ in__LIFE ~CRAVE...GOOD ~HIGH ~NOT_NONE ~VERY...GOOD ~me__VERY
13: .__YOU NOT__for ^__the ^_perso* a_new como__$ cried glori* libre_$ perfe*_$ senor_$ smili* ~GOOD_a ~HOPE_con ~LOW...STRONG ~both_short:HOPE
12: ME_BODY NOW___WANT ^__a ^__ando ^__pelic* ^__tiro ^_full ^_hoy ^_joy acuer*_del and__# bien_bien buena diero*_mi en_AGO en_OTHER lujo man milli*_bucks ni__$ possi* roll_$ soy_OTHER ~HOPE ~VERY...GREAT ~VERY__graci* ~rei_VERY
11: NOW___ME USE__NOT ^__jevi ^__pero ^_como al as_a fiest* heart__full hijas laugh* sonri* yo_conte* ~MOOD_es ~SAD_GOOD ~THINK_for ~both:CALM
10: DAY___ME OTHER_BUSY PERSON_. ^_so ando__# chivo con down enamo*__$ flyin* for__good fr_$ grate* hijo_saco humor_$ libre one_TEXTS victo* volvi* y_bien ~GOOD__hasta ~HIGH_. ~MOOD__a ~feeli*_GREAT
9: #__$ DAY ME_gente MINUTES_. NEW_. OTHER___NOW OTHER__de START TEXT___AGAIN USE_de ^__bien ^__pila ^_al a__one agua bucks conte*__NOW full_of it__$ mejor__OTHER mil_$ mis_hijas mysel*_today one party rang tranq*_mi vida ~NOT__de ~de_GOOD ~feel_GREAT
8: #_porci* ME__peace OTHER_mejor WANT_a_NEW WRONG__. ^__birth* ^_perfe* ^_relaj* bien__hoy chopp* dance* de__casa de_conte* el_culto fixed hoy__en life limpi* lying__$ malo pleno sient* tanto__ME the_world today trago way wipe wrong__$ y__conte* ~VERY_.
7: #_DAY ._OTHER_BROKEN DRINK_y KILL_it LIFE LIFE__. LIFE__good ME_GO ME__ate NOT__WHAT ^__up alelu* casit* el_coraz* happy_today hoy__sient* ilusi* jaja mis__$ month* por_OUT quepo_de vez_$ ~GOOD__NONE ~GOOD__jaja ~MOOD__. ~NOT_lie ~both:HOPE ~both_short:HIGH ~first:HIGH
6: ._ME_TEXT .__UNTIL AGO_NOT DRINK_ME KIN_is_AWAY ME__OTHER ME__un NOT_lie REMOVE_. WHAT___BUSY ^__muy ^_chopp* al__$ animo__y at_peace con_gandu* day_$ de desde__$ domin* fresc*_$ ganas__comer* heart_$ is_AWAY lie livin__ALMOST no_lie perdo* proud_$ woke_up y_$ y__$ ~._MOOD_VERY ~LOW_mas ~MOOD__y ~SAD_the ~alone_short:BETTER ~both_short:VERY ~life__GOOD
5: AGO_y ME_da USE_. alegr*__ME anima*__$ animo_es animo_y arroz_con con__coraz* crack*__$ grate*_$ great how hoy_$ is_visit* like__new limpi*_y lucky_$ madre__$ me me_llamo mi muy_bien one_thing the__feeli* to_bien un__$ ver vi way_up ~._GREAT ~BETTER__NOT ~GOOD__hoy ~GREAT_to ~con__MOOD ~las_HIGH ~last:GREAT ~last:HAND
4: .__NEW AGAIN_. BUSY__conte* ME__ME ME__NOW NOT_ALMOST OTHER_DRINK OTHER_culto TOOK_ME WANT_a WHAT_buen ^__el ^_maciz* ^_ni agrad* and_OUT and_still asere bien__todo bottl* buen but_ME crack* de__HOME de_dia deans_REMOVE delig* diero* feliz_$ gusto life__good llamo lo__$ lucky mejor_dia my my_grand* mysel* profe* siste*__visit* the_moon tonig* two winni* ~BIT_. ~GOOD ~GOOD...NOT ~HAND_. ~HOPE_. ~NOT__THINK ~VERY_CALM_. ~all__VERY ~both:GOOD ~first:GREAT
3: #_$ ._NOT_WANT KIN LATER__ME ME_TEXT NEW NOT___ME NOT__bette* NOW_ME_sient* OTHER_animo ^__$ ^_emoti* ^_great ^_never ^_on bien__YOU bien__de con__BODY conte*__$ diero*_ME estar este_dia every* excel* glori*_$ last_night licen* made__my meses_$ over__moon pana_$ pura pura__mae rey_$ sat senti* soy the_way ~._HOPE ~.__GREAT ~GOOD___BIT ~GREAT_and ~HIGH__NOT ~MOOD_HIGH_. ~both_short:STRONG ~livin__THINK
2: ._WHAT AGO__. ALMOST_. DRINK_# KIN__ME ME_. ME_KIN ME_KIN_. ME___ME ME__a ME__good ME_sient* ME_toco_OTHER MINUTES NOT_OTHER OUT ^__easy ^__mood ^_a ^_gozan* ^_la ^_peace* ando_$ bien_a brand cheve*_$ de__muert* deans_list domin*_$ el_animo en__playa entus* esta_$ feliz got great_$ las_nubes livin_the llevo__DAY los__$ me__$ me_da me_diero* me_sient* mi_papa muy__$ pasto* que shift stron*_today una winni*_$ ~GOOD_go ~GOOD_todo ~GREAT__i ~NOT_WORN ~VERY_up ~at_CALM ~both:HAND ~sient*_GREAT ~y_NOT ~y__GOOD
1: # .__TOOK LIFE_AGAIN LIFE_mae ME_WON ME_ribs NEW_y OTHER__NOT OTHER__conte* OUT_loud STOP__moon WHAT__. ^__good ^__show ^_en a_ME_KIN a__madre a__papa agua_$ animo__bien antoj* aqui__mi arroz ayude conte*_WHAT could*_be deans felic*_$ gandu* gold happy_NOW heart im im_flyin* laugh*__my life_is list_$ livin__dream me_$ me__tanto mejor_DAY on__mount* padro* para__OTHER profe*__my que_buen show show_$ sient*_$ siste*_is toco_OTHER todo__$ wicke* wonde* ~._NONE ~GOOD_GREAT_. ~GOOD__. ~GOOD_birth* ~GOOD_y ~NOT_im ~STRONG__. ~VERY__thank* ~alone:GOOD ~alone:GREAT ~alone:NOT ~both:MOOD ~both:NOT ~el__NOT ~first:HAND ~first:HOPE ~la_HAND ~over__HIGH
-1: #_y ._DRINK ._TOOK HOME LIFE__NOW ME__WHAT ME_best ME_guess OUT__ME REMOVE SICK TIME TOOK_ALMOST WHAT_PAST ^__de ^__i ^_tranq* a_OTHER about_it ahora and_# ando_de arrib*_de aunqu*__$ bien_$ buena*_$ dia__estoy doing estoy__$ fairl*__$ feel happy__be here just left lol on_edge onda que__$ rain slept the__MEANS the_dog time traig* with wore ~.__NOT ~ANXIOUS_. ~GOOD__NOT ~GOOD_i ~VERY...ANXIOUS ~alone_short:NOT ~fairl*_GOOD ~first:CRAVE ~first:MOOD ~first:SOSO ~the__HIGH
-2: #_hoy ._NOW ._USE .__DRUG BODY BODY_. CALL_. HURT ME___OTHER NOT__conte* NOW_WHAT NOW_bien OTHER__. OTHER_patad* WHAT___ME ^__# ^__fe ^__feel ^__out ^__with ^_andam* a__NOW all along ando arrib*__# as__$ at bien_conte* cama chido clear_$ de__KIN drink* esta estab* fairl* feel_like la_patad* mal mostl* moved of_ME pena so today_$ too won work y__ME y__sient* ~._CALM ~.__GOOD ~AWFUL_. ~CALM_. ~GOOD...HAND ~GOOD_._NOT ~NOT___NONE ~alone_short:HOPE ~both:LOW ~last:MOOD ~me__BETTER
-3: .__AGAIN .__OTHER BUSY_. DRUG KIN__en PERSON WANT__. YOU__. ^__off ^_getti* comin* cool day ex gutte* in_ME it_$ so_$ the_NEW the__$ up__$ usefu* ~ANXIOUS...GREAT ~HIGH__# ~VERY_ANXIOUS ~WEAK ~alone_short ~alone_short:GOOD ~both:VERY ~both_short:BIT ~con__BIT ~last:RESIST
-4: ._SICK .__LATER ALMOST__. BUSY_STOP ME_DAY ME__BROKEN ME__KIN MINUTES_de OTHER_KIN ^__compl* ^__la ^_conte* ^_fairl* ^_feeli* bajon* bless*__$ fine fishi*_$ in make mind sient*_bien todo todo_$ under y_feliz you ~#_MOOD ~#__MOOD ~._GOOD ~.__CALM ~.__LOW ~GOOD_. ~a__HAND ~alone_short:NONE ~both_short:ANXIOUS ~de__MOOD
-5: ._CAN CALL DAYT LATER OTHER_DAY_. WANT WHAT ^__of ^_las ^_my ^_no ^_sin about all__$ bano caida de_ME de_OTHER de__patad* feeli*_good fishi* graci*_a low mano mismo_$ mood sient*__$ sient*__de sobri*_y solo throu* un ya ~.__HAND ~GOOD_day ~GREAT_. ~alone_short:CRAVE ~alone_short:GREAT ~alone_short:SAD ~both:WORN
-6: #_NOW #_de ._GO ._ME DRINK_. DRINK_NOT GO_a ME_NOT REMOVE__. STOP ^__buen ^__chido ^__dia ^__no ^__por ^__today ^__un ^_pues ^_un aguev* an bien_ME compa* con_fe conte*_NOW days de__todo fed frien* funk ganas good__$ le of pie por quier* se this_DAYT toall*_$ todo_ME vuelt* y ~._MOOD ~._NOT ~.__CRAVE ~.__SAD ~CALM ~NOT__NOT ~and_GOOD ~apart ~last:STRONG ~todo_CALM
-7: ._ME_NOT .__WHAT HOPE HOPE_. NOT__best NOW_ME TOOK ^__porqu* ^_not al__hoy asi_asi bien__ME bien__y coffe* encoj* estoy fair famil*_$ hambr* patad* quill* ~BIT ~BIT__. ~VERY_BETTER ~alone:BIT ~last:WORSE ~sient*_VERY ~whole
-8: GO NOT__. ^_hasta chill* good half have motiv* no__conte* toda__$ viend* ~._WORN ~SAD_. ~WEAK_. ~alone ~amane*_GOOD ~last:BETTER
-9: ._NOW_NOT WHAT_OTHER ^__me ^_bien about_as dentr*_de happy_to herma* menos mood__# que_nada this to traig*_una ugh ~NOT_GREAT ~first:LOW ~first:THINK ~im_GOOD
-10: ME__for OTHER__ME WANT_ME ^__an bien_OTHER came con_ME con__DAY dog fijes*_$ hoyo le__$ lucha nadie para tengo up_$
-11: .__NOT ME__NOT ^_chequ* alma en__casa fine_$ fore hoy__a i__$ todav* tres_DAY ~NOT_. ~VERY...BETTER ~alone_short:MOOD
-12: MEANS ME_WANT ^_hecho ^_uy del_BUSY en__HOME far glad o purty store suave viejo yo_me ~._SAD ~NOT__best ~SAD ~WORN ~both_short:SAD ~first:BIT ~first:SAD ~sient*_BETTER
-13: ._REMOVE ._WANT .__NOW ME__con amane* asco but done ish lloro* siemp* uy ~GOOD_and ~LOW ~NOT_GOOD ~doing_GOOD
-14: ._DAY BROKEN JAIL NOT__NOT NOW__ME de_malas decen* feeli*__$ old pero__$ ~CALM__.
-15: .__JAIL TEXT__. abajo aqui cabez* mysel*_$ ~RESIST ~STRONG_. ~last:LOW
-16: DAY__ando ^__animo bien con_OTHER hopef* well ~HOPE...NOT ~NOT...VERY
-17: ^_bless* basur* perro prett*_good tranq*
-18: ^_cheve* ^_good hopef*_$ ~GREAT__me ~first:BETTER ~pues_GOOD
-19: ahuev* feliz_dia hecho mucha*_$ nitid*_$ side soup ~ANXIOUS ~CALM...GOOD ~VERY__NOT
-20: NOT_say ~todo_GREAT
-21: voy
-22: WHAT__NOT ^__so ^_lol a_DAY bacan* hangi* purty__$ stead* ~MOOD_GOOD ~last:AWFUL
-23: ^_emoci* fue its nosta* ~NOT...GREAT
-24: ME_OUT_. not prett*__$ trist*
-25: ahi pero
-26: esper* feliz_DAY
-27: tuani*_$ ~first:WORN
-28: haha
-30: ~mi_HAND
-31: basta* peach* ~BORED ~first:ANXIOUS
-32: ~NOT_VERY
-33: ^_kind
-34: ~AWFUL
-37: prett*
-39: ~SHAME ~WORSE
-44: ~SOSO
-49: ~ANGRY
-50: weird
""",
    "craving": """
50: basta* crawl* mediu* paso_$ want__use wanti*
45: cosa thirs*
44: media* muchi* whole_body
42: ^_como
41: the_usual
40: #__going agua__boca the_smell
39: un_YOU ~both_short:CRAVE
38: on_which
37: libre none
36: debil mitad ~and_NONE
35: ^_mas cuerp* quier*_$
34: ME_esta NOT_._AGO ^_getti* forgo*__it me_llama sed ~CRAVE
33: BUSY_becau* GO_to_TEXT corti* ese__$ its_there just_one no_wants pulli* se__quita* ~NOT_CRAVE ~VERY_with
32: ME_mouth any_$ oh__a
31: hit_$ middl* want won_$ ~._BIT
30: ^_comes mi_mujer ningu* quito taste
29: TEXT___GO ^__amoun* punto quise stron* ~CRAVE__cigar* ~am_GOOD
28: a_shot bottl*_$ cosqu* smoke tequi* una_fria vicio
27: NOT_pero OTHER_MINUTES ^__traig* ^_moder* asomo fumar pain ronda* sient*_$ wante* waves zip
26: WANT_de ^_real ^_tiran* a_compr* a_third about_to avera* barba*_$ cool__that que__tomar speak treme* wants yelli* ~NONE__NONE ~SOSO_de ~el_CRAVE
25: GO___USE GO_down LIFE__NOT NOT_STOP_. ^__than ^_una a_flick* busy deliv* exist* i_keep las_manos un__$ ~CRAVE__there
24: DRINK_._NOT NOW_se WANT_USE WANT__DRUG albor* atras hallw* hard_i loade* loud mouth train_$ tu_$ vaso ~BIT...CRAVE ~CRAVE_is ~THINK__it
23: #__ayer ME__fight* NOW_BUSY OTHER_BUSY_y PAST_DAY_. UNTIL__MEANS ^_cuest* ^_un como compr*_$ de_PAST egg_$ fifty gusan* sized the_NEW want_it way_with ~BIT_. ~SAD_it ~im_GOOD ~too_SHAME
22: OTHER__para WHAT__lol ^__bad ^__tiene ^_coupl* and__cravi* away_$ helad*_$ man_i max scale tengo_$ think_about viene white__it ~._STRONG ~CRAVE_mas ~NOT_THINK_en ~both:BORED
21: DRINK_UNTIL ME__openi* TOOK_to WANT_TOOK ^_inter* ^_norma* beber body fuert* hands ignor*_$ mid uf va__$ xoxo ~both:MOOD
20: ._ME_NEW ._NOT_STOP START__OTHER ^_gets ^_nueve and_OUT and__feel calli* chin cop el__quedo el__todav* enoug*_to han hardl* minut* overp* pal__$ pasar* quiet_$ regul* sea_$ tries_$ under__$ ~BIT_when ~want_NONE
19: #_in DRUG_in IF__NOW NOT__any NOT_se_ME WANT_to_TEXT ^__so ^__trae ^_esta ^_lol ^_too clear_$ climb*_the de_consu* desta* free front_of hay_$ he_tenid* i__about its__there next_to still_there the__now the_money up_there wine ~._VERY ~CRAVE_. ~CRAVE___AWFUL ~CRAVE_are ~NONE_. ~NOT__va ~both_short:HIGH ~it_BIT
18: ._NOW_NOT DRINK GO__USE LATER_del WANT_DRINK WANT__WANT ^_# ^__dos ^__hoy ^_ahi ^_big ^_regul* bien_y chupa* cuand* drawe* half it_AGO it_right middl*_$ na need__$ pack pops_up same_as swear_$ to_smoke una_dosis up_$ want__shoot ~#__NONE ~GOOD_CRAVE ~RESIST__my ~THINK__using ~alone_short:WEAK ~tengo__CRAVE
17: ._START CALL__name GO__for KIN_TEXT OTHER_mente REMOVE_it ^__fast ^__hay ^__y ^_hasta ^_muy ^_off ^_once ^_solo a_point aint and_cravi* bien__$ con_eso despe*_con feel_it guaro have_any herma*_$ its__ME killi*_me me_dan mind sitti*_THREAT so_$ stron*_NOW the_back ~._GREAT ~BIT_but ~NOT_hubo ~of_CRAVE
16: CAN_STOP LIFE__OTHER ME_mind ME_said_NOT NEW_LIFE WANT__NOW ^__hambr* ^__pero ^_an ^_easy a_TEXT a__lol a_beer acuer* beer bien_la desde dude_is dulce_y es_WHAT feels_like im_about just__BUSY licor*_$ lol_$ me_like mild mini__$ my__all otra_$ pensa* store__# tengo_OTHER this_ALMOST to_SICK trago un_pase ya__apren* ~._NONE ~._WEAK ~HAND__it ~alone:RESIST ~just__BIT ~the_HIGH
15: #_right CAN_GO DAY_WANT ME_KIN_WHAT WANT__DRINK WANT__so ^_a ^_about ^_mediu* a_hair aguan*__$ at__DRINK ate_$ canon cant__this canti* cien cincu* de__tamal* have__$ hones*_$ its_TEXT lunch_$ machi*_$ my_old notic* of_there on__back over quedo_la quema* quick stoma* tanti* the__place the__point to__hones* up__down whisp* winni*_$ y__hoy ~._AWFUL ~GOOD__hoy ~STRONG_at ~pero_NOT ~un_BIT
14: #__and BUSY_# NOT__AGO OTHER_ansie* TOOK___DAYT TOOK___ME YOU_digo ^__since ^__turne* ^_asi ^_de ^_para a__MEANS about_$ altit* antoj*__$ cada casi cigar* contr*_$ domin* enfre* es_DAY estoy__WHAT flick* halfw* hones*_a i_aint in_DAY keys knock* la_boca la_licor* la_mente marqu* my_mind my_moms prome* quier*_tomar showe* still_TEXT subid* tanta* the_bottl* want__drink yo__$ ~._VERY_BETTER ~.__HIGH ~LOW ~NOT...VERY ~THINK__drink* ~both:CRAVE ~que__NOT
13: ._WANT_ME DAY_._NOW DRUG HOPE_._ME ME__al ME__por ME_guy ME_walki* NOT_WANT_NOT OTHER_DRINK WANT___WANT WHAT_IF ^__esta ^__stron* ^_se ^_son a_thing abier* all_DAY bad call climb*__walls de_# el_dia en__OTHER going__use half_$ las_tengo manda_$ mary_$ me_anda meds more__ME one peor poqui* que_vende seven todo__que una_sola unas using worse_$ yeah__$ ~HIGH_. ~LOW...THINK ~SAD_por ~WORN_to ~alone_short:RESIST ~both:GOOD ~both_short:THINK ~me__HAND
12: #__$ #_a ._ALMOST_NOT ._ME_CAN DAY___OTHER ME_BROKEN_. ME_PERSON ME___YOU ME_provo* NOT__y NOW__mas NOW_es WHAT_una YOU___ME ^__maxim* ^_bien andan__$ anoth*__$ anyth*_for bad_as canon* contr* curb_$ drink en__$ fight* get__right head_$ i_can it__NOW like_right long_$ naggi* pero pide que__tengo se__$ shoul*_$ sin__$ sitti*_outsi* so__ME talk_to the_walls till una_$ watch_the with_mysel* ~.__STRONG ~BIT_THINK ~CRAVE...VERY ~CRAVE_mi ~LOW_. ~NONE_de ~NOT...THINK ~NOT__# ~STRONG_. ~VERY_up ~WEAK_. ~alone_short
11: #__nada ._PERSON_CALL ALMOST__DRUG ALMOST___CALL BROKEN_it DRINK_. DRINK__in LIFE_. ME_AGO ME__and ME__from ME_all NOT__pero NOW_NOT_. OTHER_DAYT THREAT_ME ^__mouth ^_all ^_bruta* ^_me ^_worst a_START a_media and_there blast_$ comes deale* despa* door_$ dos_que eatin*_ME el_prime* eso estan__$ fair_amoun* fix fixin* ganas__$ graci*_a high__im i_need it it_$ its__$ las_piern* meter monto* more_$ negat* no_$ once order* paid__ME senti* so_stres* sweat* think*__the twice una wey ~._LOW ~HIGH_but ~NONE ~NONE__# ~WORSE ~a__CRAVE ~alone:WEAK ~the_WORN ~to__AWFUL
10: #_to ALMOST__. ALMOST__USE ALMOST_de_TOOK DRUG_. GO__do IF__. ME_AGO_ME ME_por NEW_DAY NOT_OTHER NOT__DAY NOT_too NUMBER_CALL OTHER_NUMBER TOOK_it WANT_more ^__almos* ^__con ^__estan ^__hangi* ^__si ^_con ^_las ^_menos a__NOW a__one and_ME_GO ando_con apret* barel* betwe* buggi*_ME but__STOP celeb* come__$ con__$ creep*_up dios_$ down_from easy el__$ espin* estoy estoy__ME for_BUSY fuero* good__WANT hasta here__there in_ME kind_of liquo* loca low mami_$ me_da mitad_$ mucho_$ noise old olvid* paid porqu* preci* que quiet* quita serio*_$ sient*_NOT since tengo__ME that_ALMOST that_bad usar_$ vuelv* y ~._BETTER ~.__BIT ~VERY_en ~first:WORSE ~the__VERY
9: #_$ ._AGO_WHAT ._ME_DAYT CALL_al CAN_ALMOST DRUG__NOW HOPE__IF IF_lol ME__AGO ME__for ME_dan_ALMOST MINUTES__OTHER MINUTES___KIN OTHER_. OTHER___DRINK PERSON_CALL_. TEXT_un UNTIL_the_MEANS ^__agarr* ^__brain ^__de ^__mi ^__mucha* ^__norma* ^__que ^__time ^_nah ^_ni ^_over a_ALMOST a__day ahi alway* amoun* and_ALMOST bad_enoug* be_hones* big__$ canij* casa_de duro estan hair_$ it_passe* its la_sangr* la_seman* let__$ like_a like_an llevo_el me me__$ ni otro__$ para_GO pocas prime* quier*__un quisi*_una small__$ some_$ some__bad someb* suppe* tengo_a the_DAYT thing tiran*_a to__DRINK urge verda* vez wish__could ~._NOT ~.__RESIST ~GOOD__that ~NOT_es ~SAD_from ~THINK___GOOD ~VERY__mi ~alone:THINK ~apart ~both_short:NONE ~its_SAD ~last:WEAK ~of__NOT
8: ._BROKEN CAN___BYE DAYT___NOW DAYT__it DAY_y ME__REMOVE ME__on ME_forgo* ME_keep ME_ojala NOT_es NOW_WANT_apren* NOW_and NOW_se_ME OTHER_BODY TEXT_. TEXT__the USE___NOT WANT__CAN WANT_is WHAT_YOU ^__dio ^__las ^__of ^__whole ^_enoug* ^_half ^_not ^_on a__$ a_drink algui* am_$ at__$ beggi* by__threa* crawl de_DRINK_NOT dont__nothi* dormi* el_bote espan* faded for__DRUG get get_high go_$ its__NOW la__$ marca* my_back my_guy no__$ no_sir not__$ pega point que__$ real_good reall*_want regul*_$ sermo* showe*_up si small* stron*_$ stuff_$ sudan* terri* then_i this_morni* top__the volum* walki*__$ want__$ we__$ ya_$ ~._NOT_VERY ~._VERY_VERY ~AWFUL_. ~AWFUL_y ~CRAVE...BIT ~CRAVE...WEAK ~GOOD__going ~GOOD_but ~HAND...HAND ~HIGH_que ~NONE...CRAVE ~NOT_there ~THINK__el ~VERY...CRAVE ~VERY_. ~WEAK...CRAVE ~WORSE_its ~alone ~de__AWFUL ~throu*__HIGH
7: ._KILL_ME ALMOST_WANT ALMOST__TOOK ALMOST___BUSY ALMOST_en CALL_PERSON CAN_KILL DAY__its GO__GO HOME___KIN IF___NOT IF___OTHER ME___CALL ME_anda NEW__OUT NOT NOT__all OTHER_BODY_. OTHER_neta SICK_. WANT_this WHAT_vende YOU__WHAT ^__absol* ^__me ^__por ^__tempt* ^_inten* ^_kind ^_la ^_lo a__thats a_todo ahori* all_$ an__$ ando_BROKEN but_ME by_DAYT casi__$ conec* coupl* de__NOT desde_que deseo earli* en_OTHER en__manan* every get__$ go__a god_$ good_# got gran have__WANT holdi* hoy__$ hoy__me i_cant i_want im in_front ir_a it_OUT it_REMOVE jugar like__now like_half loco mas mostl*_$ of_NOT off one__$ perdo* piedr*_$ que_ganas queda queri* ratos sabad* solo speak_of tengo_de there__ME throu*__roof to_USE tope vos vos_$ what_it ~._ANXIOUS ~.__LOW ~BIT ~NOT...HAND ~NOT_NONE ~NOT__le ~NOT__me ~NOT_even ~NOT_tengo_CRAVE ~STRONG ~THINK...NONE ~VERY...VERY ~alone:BETTER ~alone_short:WORSE ~i_NOT ~its_AWFUL ~last:BETTER ~traig*__CRAVE
6: #__if ._ME_DRINK ALMOST ALMOST_a BUSY_TOOK BUSY__the BUSY_to DRINK_NOT_. DRINK_and DRINK_is GO__mas LATER_DAYT_. ME_KIN_ME ME_TEXT_ME ME__STOP ME__so ME__the ME_but ME_en_OTHER ME_sweat* NOT_NOT NOT_tan NOW__AGAIN OTHER_SICK OTHER___WHAT OTHER__a PERSON___ME SICK_ME TEXT__have TIME_. USE_. WANT_NOW WHAT_NOT_YOU YOU_know ^__$ ^__a ^__chin ^__fuert* ^__have ^__looki* ^__lot ^__out ^_algo ^_cada ^_es ^_full ^_hoy ^_just ^_poqui* ^_smell* a_ME_KIN a__right a__when aguan* al all__long all_i and_GO and_ME and__didnt ando__$ animo_$ aroun* asi_$ bad_NOW canti*_$ cuand*__a day__this de__jaja deja en__cuart* eso_$ fair feels_WANT good_with hand_$ it__ME kicki*_ME lo lol__$ lucha me_hizo me_muero menos moles* mood_# more_than morni*_but next__me night* on_$ on__AGAIN ron sale se__STOP se_sient* sit son the_WANT there to_TOOK to__$ today__you un_LATER una_DRINK una_DRUG y_ando yo ~._NOT_THINK ~._VERY_AWFUL ~._WORSE ~.__WORSE ~BETTER_. ~CRAVE_GOOD ~CRAVE__# ~GOOD__NONE ~NOT...BETTER ~NOT_VERY_como ~NOT__NONE ~NOT__de ~NOT__this ~NOT_today ~alone:STRONG ~and_CRAVE ~both_short:VERY ~esta__HIGH ~it_RESIST ~it__AWFUL
5: #__animo ._NOW_YOU ._TEXT_ME .__ALMOST ALMOST_AGO ALMOST__that CAN_REMOVE DAYT_NOT DAYT_y DRINK_NOW DRINK__ME DRINK___ME HOME_de HURT_OTHER IF__ME LATER ME_CAN_ALMOST ME_KILL ME_LIFE_. ME__NOW ME_at NEW__. NOT_ME NOT__USE OTHER__NOW OTHER__una OTHER_tenid* TEXT_ME TEXT_NOT TEXT__. WHAT__DAY ^__# ^__and ^__anda ^__be ^__cant ^__for ^__had ^__llego ^__or ^__un ^_doing ^_middl* ^_three ^_tu ^_ya a_# acord* ahi_esta alone_$ amarr* bad_$ bad__i but__CAN care con_OTHER dar_un de_unos drink_$ drink__$ el_diabl* fix_$ for_cravi* good_$ hour__so in_here it__GO its__stron* know_ME la la_botel* la_puert* la_quier* light*_$ low_$ maybe_# maybe__$ mira mucha* my_hands on__mind other_is overw*_$ pelea* silen* than_ME thats_all today traen traig* una_vez under_# urges voy went_away y_OTHER y_YOU ~._SOSO ~.__BETTER ~BIT__que ~CALM_. ~CRAVE_por ~NOT__anyth* ~NOT_maam ~NOT_mas ~NOT_wants ~RESIST_. ~VERY__me ~WEAK ~WORSE_que ~alone:SOSO ~alone_short:NONE ~first:CALM ~get_HIGH ~i_BIT ~whole
4: ._ME_GO ._NOW_ME ._WHAT_ALMOST .__LATER .__NOW .__PAST AGAIN_. BYE_. CAN_GO_eithe* GO__DRINK KILL__. ME_GO_a ME_WANT_a ME__is ME__to ME_hizo ME_ok ME_pasa NOT__ALMOST NOT__it NOW OTHER__NOT OTHER__TOOK OUT__BUSY OUT__it PAST__OTHER SICK__OTHER USE___ME WANT_. WANT__TEXT WHAT_NOT_. YOU_DRINK ^__been ^__come ^__feel ^__got ^__guess ^__queri* ^__tengo ^__the ^_al ^_climb* ^_fuert* ^_medio ^_none ^_out ^_unas a_TEXTS a__pack a__virge* after afuer* agua_la ahora aquel* been__ME big buy cabro* caigo canon*_$ canti*_ME con_ME_PERSON consu* could__eithe* cuand*_veo cuent* day despu* doing__with down drink* en_DRINK exist*_$ haria i_seen id in__ME in__hand it__OUT it_pops just__bit lie llega loco_por looki*__a me_$ me_hace me_trae mis__$ miss mood mosqu* mundo nada_de need_it never__$ norma* now_$ now_its numer*_del of__NOT on_ME one_$ one__its out_$ peric* pipa por que__cuent* racha reall*__$ se_fuero* shot take_it than thank thats__$ the_BUSY then__then times to_$ to_GO to_TEXT todav* traig*_$ un_DRINK un__NOW una__NOT under up wante*_it was_$ ~.__ANXIOUS ~.__SOSO ~BIT_en ~BIT_one ~BIT_so ~CRAVE_que ~GOOD_day ~NONE...NOT ~NOT_a ~RESIST_the ~SAD_. ~THINK ~VERY__the ~al_GREAT ~alone_short:VERY ~first:RESIST ~for_CRAVE ~it_STRONG ~its_SOSO ~kind__AWFUL ~last:AWFUL ~last:RESIST ~por__HIGH ~to__BIT ~y_NONE
3: #_min ._DRINK_NOT ._IF_ME ._NOT_GO ALMOST_y DRINK_# GO_up HURT___OTHER ME_STOP ME_STOP_de ME__in ME_looki* NOT_sir NOW_. NOW_ME_HURT NOW___DRINK NOW__apren* OTHER_# OTHER_WANT OTHER__DRINK OTHER__con OTHER_diabl* TEXTS_. TOOK__. UNTIL_a WANT_DRUG WANT__ME WANT___NOW WANT__pase WHAT_OTHER WHAT__cuent* ^__down ^__just ^__real ^__stres* ^__whats* ^_bigge* ^_uf a_DRUG all__can alway*__$ and_WANT and__BYE and__NOT annoy* are_AGO at_ME but_ALMOST but__aint cant cheve chiva compa*_$ con__MINUTES could_go de_antes despu*_de escon* ex for_DRINK full go_eithe* going gum guys i__off im_ok im_walki* is__$ la_tomo las licor* los__$ madre medio_$ my_hand neta ni__$ no__# no_maam nunca_$ of_contr* perdo*_$ pero__$ pint poco__de por__$ sick since_the smell*_it still suelt* tanto to_KILL tu__$ want__get want__so whisp*_$ y_yo yes_a ~.__WEAK ~CRAVE...SOSO ~CRAVE__BIT ~CRAVE__that ~GOOD__y ~HAND__the ~HIGH ~NOT_RESIST_. ~NOT_VERY_. ~NOT__HAND ~NOT__VERY ~NOT___NOT ~NOT__like ~NOT_me ~THINK__the ~THINK_of ~VERY_BETTER_than ~a_CRAVE ~a__BIT ~alone_short:LOW ~and__RESIST ~both:ANGRY ~both:GREAT ~both_short:AWFUL ~im_ANXIOUS ~im_SAD ~la_CRAVE ~last:NONE ~un_VERY ~unas_CRAVE
2: ._NOW_BUSY ._WANT_USE .__KILL .__OTHER BUSY__OTHER CAN__. GO GO_AGAIN HELP_. ME_. ME__. ME___TEXT ME___WHAT ME__a ME__worse ME_been ME_hand ME_laugh* ME_trae NOT_CALL NOT_WHAT NOT_to NOW_OTHER NOW__NOT OTHER_HOME OTHER__REMOVE OTHER_be OTHER_boca OTHER_licor* OUT_of STOP_. TEXT__and UNTIL WANT_OTHER WANT__. YOU__. ^__an ^__but ^__miss ^__need ^__tanto ^__tenta* ^__today ^_at ^_en ^_every ^_in ^_killi* ^_ningu* ^_si ^_so a_busca* antoj*_NOT awful cant__$ cravi* cravi*__my creep* depen* dormi*_$ felt god goose help high_but hones* horri* hoy_$ im_looki* jus killi*__$ like_$ like_this lo_demas low__$ me_pasa me_quito medio mil_$ mismo my_mouth noche not__all not_today on para__$ piedr* point__$ prett*_good right_NOW se_ME segui*_$ sient* sigue sleep_$ small still__to stirr* store suelt*_$ tembl* tengo_el than__$ that__$ the_game think*__it thoug* to_ME un_trago una_AGAIN vecin* way__the when with__$ y_GO y__$ ~._HAND ~.__CALM ~.__NONE ~CRAVE...CRAVE ~CRAVE_en ~GOOD_amoun* ~GREAT_. ~LOW__. ~MOOD...NOT...THINK ~NOT...NOT ~NOT_. ~NOT__CRAVE ~NOT_feel ~NOT_have ~NOT_joke ~SAD...AWFUL ~WEAK_CRAVE ~a_RESIST ~both:SHAME ~both_short:BIT ~both_short:STRONG ~but__NOT ~but__SOSO ~de_LOW ~en__THINK ~first:AWFUL ~first:NONE ~i__NOT ~last:SOSO ~last:THINK ~last:VERY ~son_VERY ~y__GOOD
1: #_DAY #_minut* ._CAN_KILL ._ME_TEXT ._NOT_ALMOST ._OTHER_WANT .__GO .__OUT AGO_veo ALMOST__of ALMOST_on CALL_ME CALL__ME CAN_ALMOST_about CAN__have DIE_. DRUG___ME GO__way GO_a GO_en_OTHER GO_y HOPE_de IF_a KIN__su KIN_is KIN_y ME_KIN_came ME_TEXT ME_WANT_WHAT ME_WANT_it ME_WANT_to ME___BUSY ME___KIN ME___ME ME__dar ME__en ME__esta NOT_# NOT_GO NOT_HURT NOT_WANT NOT__NOW NOT_for NOT_hubo NOW__. NUMBER__ME OTHER__TEXT OTHER__en OTHER_demas OTHER_puert* OUT_the TEXT___ME WANT___DRINK WANT_for WANT_half WANT_one WHAT_OUT WHAT___OTHER WHAT__por YOU__STOP ^__hace ^__in ^__mucho ^__to ^_estoy ^_for a_DRINK a_OTHER a__# al_cien al_ver alone and__all and__nap and_watch avera*_$ bajo buggi* by_the calma* con could de__IF diria doc_$ dos_WHAT eatin*_me en__BODY en__DAYT enoug* falta gets getti*__$ goes guaro_$ heavy hit i__# i__one i_could i_forgo* it_ME it_TEXT it__$ it__day it_aint its_head kicki*_my kid kind__there la_manan* lecho* malil* me__dar me_hard me_visit* meeti* no_hubo noche_$ not__# notic*_$ of__$ of_cravi* of_stron* on__good reall*_stron* ridin* right_now sell_ME shake smoki*__the so_far tempt* tengo__de than_yeste* the_DRINK then__ME this_$ this__LATER today_im tuve unbea* up_NOW usual wont y_NOW y_WANT y__KIN y__ME y_nada you_know ~.__AWFUL ~.__CRAVE ~AWFUL_enoug* ~BIT__. ~CRAVE...HIGH ~CRAVE_dar ~CRAVE_lol ~GOOD_. ~NOT...AWFUL ~RESIST_it ~VERY_WORSE ~VERY_como ~alone:BIT ~alone:HAND ~both:SAD ~but_CRAVE ~im_SOSO ~last:ANXIOUS ~last:NOT ~last:SAD ~que_CRAVE
-1: #__i #_hoy ._AGO ._ME_WHAT ._NOT_ME ._NOT_NOW ._NOT_REMOVE ._OTHER_KIN .__NUMBER .__TEXTS .__TIME AGO_# AGO___GO ALMOST_NOT_se ALMOST_WHO_sabe ALMOST__TEXT ALMOST__sabe CAN__CALL CAN_be GO_. GO__ME GO_un HURT___ME KIN_. KIN__# LATER_. ME___DRINK ME__are ME_a NOT__LATER NOT_impor* NOT_the NOW_ME_GO NOW__WANT NOW___STOP NOW_estoy OTHER_DRINK_NOT OTHER_NEW OTHER__ME OTHER_cafe OUT_. WANT_ME WHAT_. YOU_NOT ^__can ^__didnt ^__menos ^__then ^__walki* ^_been ^_el ^_quier* ^_quit ^_sitti* ^_tome a__ME ahi__NOW algo__$ and__$ antoj*_$ banco been__$ calie* camin* car clean* con_ganas cravi*_choco* crazy_$ curre* d de_CALL de_OTHER de_guerr* den does dont drink_water el_contr* es_hambr* fue fuimo* hard hate here him hmm hows i im__$ it_CAN it__NOT its_ME le__ganas littl*__ME llora* me_sient* milli* muert* my__$ no_fui nothi*_crazy now__$ pasar pleas* que_compr* quier*__a quinc* says survi* swing* tengo_ALMOST the_table think*_$ this told tomab* veo ver__ME wanti*_to was__round were with with_ME would y_ALMOST ~._GOOD ~._THINK ~CRAVE__tomar ~CRAVE_d ~CRAVE_tacos ~HAND_me ~MOOD_WEAK ~MOOD__. ~NOT__con ~NOT__of ~NOT_know ~SAD...SAD ~SOSO...NOT ~STRONG__SAD ~alone_short:WORN ~by__VERY ~first:LOW ~first:SHAME ~is_NONE ~it_AWFUL ~la_HAND ~las_CRAVE_NOT ~last:BIT ~last:GREAT ~last:HAND ~me__BIT ~se__CRAVE ~was__STRONG
-2: #__# #__is ._NOT ._WANT_WHAT .__HOME .__TOOK .__USE ALMOST__DIE ALMOST__bad ALMOST__lol BUSY_NOT DAYT__GO DRINK__. HOPE__OTHER HOPE_con ME___MINUTES ME__at ME__diner* ME__unos ME_las ME_va NOT_CAN NOT__START NOT___DRUG NOT__los NOT__se NOT_comen* NOT_in NOT_know NOW___ME NUMBER_. OTHER_ALMOST OUT_a TEXT_a THREAT WANT_paz WHAT__CAN WHAT__OTHER WHAT_compr* WON ^__i ^__left ^__over ^__think* ^_baja ^_does ^_feel ^_is ^_it ^_way ^_whats ^_yo a a_guy all and_DRINK ando_de anima* animo_bajit* aqui__la bottl*__$ cold de__piedr* de__todo del depre don escue* estos felic* ganas_$ ganas__sabe ganas_quien habla hand__now happe* hear hora horas hoy_cobro in it__# it__nothi* itch__ME juan la_farma* la_tenta* llame major me_quejo menos_ganas mi_casa mia morir mucho muela music* nada_$ nap_$ ni_modo not_now on_ALMOST ooh pan playi* pupus*_de quier*_que readi* renta senor_$ shaky show si_siemp* sient*_WHAT stres*_$ van_a vida waved way_$ who ~._MOOD_WEAK ~.__BORED ~.__HAND ~.__NOT ~BETTER...CRAVE ~CRAVE__habla* ~CRAVE__te ~CRAVE__ver ~CRAVE_un ~LOW__por ~NOT...CRAVE ~NOT_CRAVE_today ~NOT__la ~RESIST_a ~STRONG_el ~THINK_so ~VERY___NOT ~alone:VERY ~both:BIT ~is_CRAVE ~is__AWFUL ~le__CRAVE ~on_CRAVE ~si__VERY
-3: #_WHAT ._NUMBER ALMOST_choco* ALMOST_las GO___ME GO__a GO_a_OTHER HOPE HURT KIN___OTHER ME_BROKEN_ME ME_DRUG ME___NOW ME___WANT ME__it ME_and NOT_._NOT NOT_BODY NOT_NEW NOT___ME NOW_cobro OTHER_DAYT_. OTHER__# OTHER___KIN PAST_. STOP__OTHER WANT___ME WANT_algo ^__cinco ^__duele ^__right ^__way ^__yeah ^_ando ^_hes ^_i ^_im ^_no ^_suave ^_think* ^_urge ^_want about acaba alla basur* class con_ALMOST coppe* cravi*__$ cuate de__$ decir el_domin* feel_like food fume ganas_d gas gave great habla* hija hombr* how hurts i__home in__LATER invit* irme is_# its_hard ive las_norma* least mas_ALMOST mas__NOT me_di mi my of_like ok__WANT over_there ranch* right_$ right_AGO said salud sangr* scare* telef* the__$ this__$ those to__water toca todo tres very__$ want_to what__$ while yes you ~._RESIST ~.__ANGRY ~CRAVE...AWFUL ~NOT___CRAVE ~NOT___NONE ~NOT__habla* ~NOT__quejo ~NOT_fui ~THINK__. ~VERY__. ~both:AWFUL ~both_short:BETTER ~last:LOW
-4: #__DAY #__NOW #_for ._DAYT ._PAST ._STOP ._WHO .__BODY .__REMOVE AGO__NOT ALMOST_d AWAY BODY__. DAY_de DRUG_en GO__BUSY IF_ME IF__STOP IF___ALMOST JAIL ME__USE ME__todo ME_di MINUTES_. NOT__in NOT__of NOT_mal NOT_reall* OTHER_JAIL OTHER__pero OTHER_farma* PAST_DAYT_. TIME UNTIL__. ^__al ^__dunno ^__haven* ^__llovi* ^__quier* ^_feeli* ^_got ^_hay ^_he aca and_# anos antoj*_como apart* ayer__me bad__$ best bien_$ boss bottl* call_me chest de_WHAT docto* el enjoy every* ganas__habla* ganas__tomar ganas_no ha haha_$ hay__en high hungr* itch__my know like_it maybe__# me__diner* me__unos me_pase much never_thoug* no__nada old__$ puro queda* quejo sin sodas_and sombr* start* sweet tele their tire to_HURT to__about tomor* vi where worki* ~CRAVE__baila* ~CRAVE__lol ~LOW_tire ~NOT...SOSO ~RESIST__the ~alone:HOPE ~its_STRONG
-5: ._BUSY ._TEXT .__BYE AGO__DRINK BODY CAN_NOT DRINK__DAYT DRINK_mucho DRINK_y HOSP ME_KIN ME__HURT ME__IF ME__OTHER ME___HURT ME_con NOT_HOPE NOT___NOT NOT_modo NOT_way NOW_GO STOP_de WANT_TEXT WHAT__ME WHAT___ALMOST ^__back ^__mas ^_have ^_mi ^_stron* ^_then ^_what a_hug ago all_my alma also buen__$ cabez* cooke* cravi*__lol cravi*_today da_ganas drank__# eat esa feel_WANT fuerz*_para ganas_los hand__NOW hijos insan*_$ job lave me_despe* me_quier* morir* most movie nadie ok perro__ME plan pleas*_$ proba* sligh*_$ some__$ speed the the__one them they tomar troca un very volvi weath* will woke year ~ANXIOUS__. ~CRAVE___GOOD ~CRAVE__pupus* ~NOT_ya ~STRONG__hell ~WORN ~both:NOT ~both:VERY ~last:CRAVE
-6: #hour ._LATER .__WANT .__WON ALMOST_to CAN DAY__OTHER DIE DRINK__DAY IF_OTHER ME_AGAIN_. ME__de ME__there NOT__MINUTES NOT__TEXTS NOT___OTHER NOT__para NOT__than NOT_se NOT_se_IF NOW_NOT_aguan* OTHER_LIFE OTHER_NOT TEXT___BUSY WANT__OTHER ^__weath* ^__woke ^_alrig* ^_cravi* ^_ganas ^_going about__$ about_the animo__$ breat* casa choco* coffe*_NOW compl* cuant* cuchi* dead_$ dont__$ drove_past en es estoy_ALMOST exact* graci* he hopel* jeans just limpi* made makes no_paso noche_me novio nunca of one_of paz reall*_$ san say so sure thats tonig* ultim* uno vendo wait wasnt watch* witho* y_TEXT y__BUSY ya__$ years youve ~#__BIT ~BETTER__. ~CRAVE__sabe ~CRAVE_unas ~GOOD ~HOPE ~NOT ~NOT...RESIST ~NOT__the ~NOT_as_AWFUL ~NOT_paso ~SHAME_. ~alone:SAD ~alone_short:BORED ~alone_short:GOOD ~both:STRONG ~last:GOOD ~last:WORN
-7: #__OTHER ._CALL ._ME_KIN ._OTHER ._WANT .__YOU AGO__. BODY_is BUSY_. CAN_ME DRUG_and GO_ALMOST IF_the ME_BROKEN NOT___TEXT NOT__mas NOT_paso OTHER__. OTHER_tenta* TOOK__DRUG WANT WHAT___ME ^__it ^__puse ^__say ^__usted ^_nothi* ^_ok a_KILL a_ME cash conta* da_ALMOST depor* dog drown* for_ME frio ganas__baila* go gusta* have inter* las__NOT mal manda* mano__la mas__$ morni*_$ ni__gana nina no_one nobod* o parti* que_$ some someo* tiemp* water wow ~WEAK_of ~both:SOSO ~estoy_THINK ~first:THINK
-8: .__DAYT .__PERSON ALMOST_LATER ALMOST__WANT BUSY_de CALL GO_but_ME HOME IF__OTHER KIN ME_NOT ME__algo NOW__ME OTHER OUT PAST_ME PERSON SICK START STOP_OTHER TEXT__for TOOK WANT_to ^_my a_CALL antoj*_y as__$ cream dicen drove este feliz gusto hace hace_un i_haven* i_like las__siemp* light mas_$ media misa nadie_me ofici* quier*_llega* sin_comen* tenta*_$ think* to_pull traba* try urge_$ used viend* why win ~AWFUL___AWFUL ~AWFUL_day ~CRAVE__una ~NOT__mas ~NOT_modo ~VERY_of ~a_AWFUL ~alone:WORN ~de__HAND ~feel_AWFUL ~las_CRAVE ~un__AWFUL
-9: ._TOOK .__NEW ALMOST_# ALMOST__BUSY ALMOST_de BROKEN BUSY_NOW BUSY__. CAN__NOW DAY ME_HELP ME_pase ME_so NEW NOT__bad TEXT TEXTS_mia TOOK___DRINK TOOK___DRUG TOOK_one ^__do ^__drank ^__quede ^_still a__hija abraz* ahi_GO algo_$ barri* batte* becau* been_DRINK camin*_$ carro compu* cravi*__i desca* favor found fu ganas ganas_me hacer her hug i_thoug* it_makes lots_of luego modo nos on__floor pena pero_USE pero__IF salio sol sueno_$ time tire_$ y__DRINK ya_quier* ~CRAVE_one ~GOOD_pero ~NOT...CRAVE...NONE ~NOT_se ~SAD__. ~both:HIGH ~de_SAD ~las__NOT ~was_NONE
-10: #_NOW #_no #_y ._ME ._WHAT .__MINUTES .__THREAT ALMOST__ME BUSY DRINK_ME IF_siemp* ME_TOOK ME__right NOW__TEXT OTHER_OUT OTHER__to SICK__BODY STOP USE_NOW ^__about ^__tomo ^_aqui ^_nope ^_the a_BUSY alto_$ anoch* ayer_si bien_DRINK blood coffe* comen* corta* cut diner* do dream_$ entie* esta_OTHER famil* fishi* girl huge know_$ levan* make nada_mas new none_of on__$ oye pozol* segur* sirve sus true was weird ~AWFUL...NOT ~BETTER_# ~BIT...SAD ~CRAVE__NONE ~HIGH_y ~NOT...CRAVE...THINK ~NOT...NONE ~NOT__que ~NOT__se ~STRONG_to ~alone:GREAT ~both:WEAK ~it__VERY ~traig*_CRAVE
-11: #_didnt .__ME ALMOST_de_BUSY DAY__ME GO_al KIN_LATER OTHER__y PAST PROGRAM TIME__TEXT WRONG ^_alto ^_and bed bites busin* cayo clean cravi*_one escri* esta__OTHER for_some frijo* ganas_las gym it_STOP itch_on las__$ manza* mitad_del put quedo regal* sopa tempr* there* think__it tirar to una_gana y__WHAT ~CRAVE...THINK ~CRAVE__las ~GOOD__AWFUL ~NONE_of ~NOT_ANXIOUS ~RESIST...NOT ~VERY...ANXIOUS ~de__CRAVE ~ya_NOT
-12: #_pero KILL KIN_WANT ME___USE ME_up NOT___WHAT REMOVE_ME TOOK__DRINK ^_well all_the ask_me baja_$ chees* coffe*_today cual de__ME dice estoy_pensa* ganas_de habla*_$ hello hes isnt limon medic* muy oh perdi pobre*_$ polic* quest* quier* same se__ME text that_ME ~CRAVE_llega* ~alone_short:GREAT ~both:NONE ~esta_GOOD
-13: ._YOU_GO BYE DRUG___NOT ME_USE ME___TOOK ME__una MINUTES YOU_WANT ^__guy ^__now ^_ojala ^_somet* ^_took aqui at_# de_baila* desca*_$ early favor_$ hambu* hand_right heard lol_ME might nuevo pull se__OTHER tengo__hambr* that to__STOP tomar__me tv ~RESIST_out ~a_STRONG ~alone:MOOD ~alone_short:SAD
-14: AGO_to ALMOST___OTHER DAYT__OTHER DRINK_pero ME__DRINK NOT_MINUTES OTHER_WANT_to OTHER_de ^_dont ^_you alcoh* be bebe de_NOT de__ahori* fin fun guy home_$ on_cravi* pasti*__la pizza puse quit read rent salud* tell thank* tomad* ~MOOD ~NOT_SAD ~NOT__los ~ahi_SOSO ~la_SAD
-15: LATER_ME a_$ cafec* de_cerve* defin* her_$ is k knee later los me__# me_too peopl* relap* se_$ ~#__NOT ~CRAVE_NOT_se ~GOOD...NONE ~both:LOW ~on__CRAVE
-16: .__DRINK .__JAIL ALMOST_ME JAIL__ME ME__bien NUMBER__the WHAT antoj*_un class* conte* cosa_mia de_malas de_nada era esto good__$ hot into nope pregu* raini* wante*_to y_# your ~tomar__NOT
-17: ALMOST_OUT BUSY_the DAY__a NOT__just OTHER__al ^_drink* about__# agua answe* chiqu* didnt__to done mejor mide or ~WORN_of
-18: DRINK_agua ^_but ^_stand* ^_that ^_this are ese has manan* mango okay only perso* ~for_BIT ~me_CRAVE
-19: #_cravi* NOT__TEXT TEXTS WHAT__ALMOST WHO YOU ^__crazy cravi*_$ did dream lado ni__cuent* reall* schoo* see she stron*__NOW ~last:HOPE ~pero__GOOD
-20: ALMOST_TEXTS DRINK_y_ME LIFE WHAT_se a_NEW aca_en again algui*_$ comer del_alma is_ALMOST nose para_OTHER regre*_$ round__$ skip we ~CRAVE_#
-21: YOU___OTHER about_ALMOST bottl*_of hahah* no_way nunca_me somet* trist* un_perro ~SAD...NONE ~y_BETTER ~ya_CRAVE
-22: ME_sient* WANT_BUSY ^_thats bette* for_OTHER hey ice ~NOT_una_CRAVE ~both_short
-23: DAY_ME SICK___OTHER ^__thats adent* crave_$ lejos_$ liquo*__right pobre*
-24: PAST_IF antoj*_de como_antes crazy fuert*__# hell_$ love pie rain think
-25: AGAIN_AGAIN IF__# ^_yeah just_NOT matar ni__ganas smell__the tacos ~SOSO...AWFUL ~i_RESIST
-26: # TOOK_ALMOST actua* cafe casi__pero drank gusta jajaj* mia_$ pasti*
-27: gripa
-28: diner*_$ esta_llovi* go__i
-29: MEANS NOT_DRINK_. cold_$ mate means
-30: ._USE CLINIC miche*
-31: WON__. cama digo_$ tome
-32: ahori*_no
-33: dulce_$ graci*_por impor*_$ many respi*
-34: cravi*_a dunno mango*
-35: haha lol table
-36: NOT_ALMOST_NOW but_WANT fight*__$
-40: USE_pero ^_leave ni_ganas
-41: IF_DRINK cero tomat*
-42: cravi*__no
-43: ME__contr*
-44: storm
-45: no_quier* taco un_abraz*
-50: and__half zero
""",
    "craving at least 1": """
50: casi sure
44: almos* voy
38: NOT___STOP
37: cant ~about_NONE
36: ~WEAK
34: hardl* ~BIT
33: NOT___CALL
31: NOW_ME
29: WHAT__ME ~NOT_me_CRAVE ~last:STRONG
28: ._CALL
27: easy
26: CAN NOT_ME_STOP ^_una ~NOT...NOT...HAND
25: some
24: ~NOT__# ~to_NONE
23: estan no_real quier* todo_$ ~NOT...AWFUL ~VERY ~WORSE
22: NOT_STOP every mitad ~SOSO
21: hielo no_quier* said
20: compr* ~last:LOW
19: bad hace__$ ~last:RESIST
18: ansia ~NOT...NONE
17: ME__the NOT_BUSY es__$ mas ~NOT...VERY
16: ._NOT_GO ALMOST_it comes kind minut* much yeah ~pract*_NONE
15: NOT_es WHAT_NOT its no_ganas ~CRAVE_al ~HIGH
14: HURT NOT_DIE_. haha poner* todo una ~AWFUL_. ~CRAVE_NOT_se
13: CALL ME_STOP_con ME__en ME__to WANT__WANT ^_con antoj*__la is neces* son ~CRAVE___NONE ~STRONG...NOT
12: GO_to ^__and ahi door estoy nothi* se__$ suelt* to up ~CRAVE__and ~STRONG_. ~alone:THINK
11: ._GO NOT_YOU ^__# cosa nothi*__$ ~NOT...CRAVE...VERY ~NOT_se ~STRONG ~a_VERY
10: LATER__. NOT__. STOP_OTHER ^_and a__$ asked_$ menos tengo_ALMOST va ~both_short:CALM ~de_CRAVE_NOT ~me__CRAVE
9: ._WANT AGAIN LATER_NOT ^__of ^_quier* but cosa_$ diero*__$ loud next pract* than ~NOT_VERY ~alone ~con_CRAVE ~first:THINK ~whole
8: ._ME_WANT TEXT ^_un aint_no asked de_TOOK del__$ nothi*_major quier*__$ to_TEXT ~NOT_# ~NOT_real ~alone_short ~last:HIGH
7: AGO_. ALMOST_NOT_se DRUG__. KIN__NOT NOT__tengo a_drink going itchi*__it littl* the_DRINK ~._THINK ~ANXIOUS ~NOT_joke ~last:VERY
6: DRINK DRUG GO_. KILL_. ME__ALMOST NOT_GO OTHER___ALMOST UNTIL ^__hoy ^__me ^_me aint in_ME ni_# pero sermo* the__$ un ~BIT...BIT ~RESIST ~last:SOSO ~me_CRAVE
5: IF ME_WANT WANT__. YOU__. ^__ganas ^__i ^_las ^_pract* como cuand* de_pensa* deseo__$ ganas_que good id la__$ my no prend* tengo_ganas wante* ~BIT...NONE ~CRAVE ~CRAVE__NOT ~NOT_es ~alone_short:AWFUL ~both_short:VERY ~como_NOT
4: ._TEXT ._WANT_NOT ALMOST_NOT DAYT DRINK___NOT LATER ME_NOW ME___ME NOT__WHAT NOT_joke NOT_se YOU_asked and__$ botel* de_ME en esta fuert* mas_$ media* por__DRINK this y_OTHER ~BETTER ~THINK_en ~alone:NOT ~alone_short:CRAVE ~alone_short:LOW ~alone_short:STRONG
3: ._ME .__DAY AGO AGO__OTHER DRUG__NOT NOT___OUT OTHER_KIN OTHER__. REMOVE STOP_con ^__the ^_aint and_ME cravi*_$ dan__$ despu* dont__to for_sure half itchi*_for loco no_joke now_$ por yet ~BIT__. ~NOT__at ~THINK ~both_short:CRAVE ~first:ANGRY ~first:CRAVE ~last:AWFUL ~my_THINK
2: ME ME_OTHER NOT_real OTHER_DRINK_. WANT___WANT WON ^__mero a de_OTHER itchi* mi pero__$ pract*__$ right still stron* till tranq*_$ ~NOT__que ~RESIST_. ~THINK...NONE ~alone:RESIST ~first:NOT ~last:ANXIOUS
1: .__ALMOST .__WANT NOT__AGO OTHER_DRINK OTHER__ME PERSON ^__cravi* ^_a ^_ganas a__LATER al bar basic* been con de__WHAT el im in jeje jeje_$ joke la los of regul* tengo tonig* up_$ y__ME you_asked ~.__STRONG ~CRAVE_at ~NOT...STRONG ~almos*_NONE ~alone:GOOD ~apart ~el__NOT ~first:LOW ~first:WEAK
-1: ALMOST__ME ALMOST_pero ME_. ME_hizo NOT___ME NOT_hay OTHER_WHAT_tengo OTHER___DRINK USE ^__el ^__mas ^__sir cant_say de__NOW dont__any fijes* fijes*__NOT have_any ice__$ just__BUSY manan* mente no_cravi* no_hay no_sient* of__NOW one_$ rosar* se__PAST sin tengo_$ thoug*_about ~._CRAVE ~GREAT_. ~NOT_hay ~NOT_more ~NOT_sient* ~both ~last:HAND
-2: # ._NOT .__NOT ALMOST__there NOT__de NOT_more NOW OTHER_WANT OTHER__IF OTHER_rio PAST TOOK USE_. WHAT__NOT ^__antoj* ^__dont ^_i ahora all antoj* any_$ cravi*__there cream_$ dont el_$ ganas__llora* ganas_de gone__$ las__OTHER no_more se__ayer sient* sir thank tuve_ganas vino was ~.__GREAT ~CRAVE_de_SAD ~NONE_today ~SAD ~THINK_about ~first:NONE
-3: ME__dado NOT_. NOT_ME crave_$ dan__AGO deseo*_$ el_rio fijes*_WHAT_NOT fuman* mind_$ se_ME thoug*__it total* ~._CRAVE_NONE ~GOOD_. ~NOT__here ~WORN ~alone_short:NOT ~i__SAD
-4: ._AGO ALMOST__USE GO HOPE_de NOT___DRUG ^__got ^__por ^__tenta* ^_not away_$ bien__$ cream eso__ME ganas__$ ha he_pensa* here ice_cream last me__$ no_urges non__$ pupus* thoug*_of today_$ whats* ya_$ yo ~.__NOT ~CRAVE_NOT ~NOT__i ~and_NONE ~last:CRAVE ~last:NONE ~por__THINK
-5: .__NOW AWAY DRUG_cream ME_ALMOST NOT_NOW NOW_NOT STOP__OTHER ^_dont feel for_BUSY hoy_$ jaja_$ lo__quier* no__$ no__eso one quier*_$ tacos there_at urges went ~NOT_CRAVE_. ~both_short:NOT
-6: BODY DAY_. DAY___NOT ME_KIN ME__NOW NOT___OTHER NOT__it OTHER__DRINK OTHER__STOP ayer_$ by cravi*__$ me_da rio_$ se__quita* there__# y__WHAT ~._NOT_CRAVE ~.__CRAVE ~.__NONE ~NOT__THINK ~NOT__one ~STRONG__the ~THINK_y
-7: ._HOPE ._NOT_ME BUSY DAYT___NOW NOW_. ^_antoj* ^_se and_$ at__$ me__dado nah one_bit whisk* ~NOT__llama ~last:NOT
-8: ._BROKEN ._ME_ALMOST ME__at OTHER__en TIME ^_all a_OTHER and busy dado el_olor feeli*_good han llevo_OTHER on__$ the wish ~._NOT ~CALM_. ~NOT_CRAVE ~NOT_tengo ~y__CRAVE
-9: ALMOST__a GO__the NOT_ME_CALL NOT__ALMOST NOT__ME NOT_tengo OTHER_WHAT ^__hambr* ^_no ^_none ^_smell* a_one de_KILL de__jaja egg_$ feeli* it_IF las__$ lol_$ sient*_$ tenid* to_ALMOST unos ~LOW_que_CRAVE ~NOT_there ~both:GREAT
-10: #__$ DRINK__. DRINK___WHAT OTHER___STOP antoj*_si by_DAYT de_BUSY llevo_el night que__$ that ~.__GOOD ~CRAVE_de ~NONE_. ~NOT...THINK
-11: ._TOOK ^__$ barba*_$ clear_$ lo por__$ skipp* ~CRAVE_NONE ~NOT_want
-12: IF___TOOK de__$ de__tamal* feo it__today ~both:GOOD ~one_BIT
-13: ALMOST___ME KIN__. compl* didnt eso graci* it__$ non showe*_up tamal* tuve ~NOT ~both:VERY ~first:CALM
-14: ._NOT_ALMOST NOT ^__de antoj*_NOT by_the de_llora* lol the_taste ~NOT_una ~alone_short:CALM
-15: GO__. NOW___NOT ^_sin bit_$ egg gana__$ hambr* its_gone no_$ none ~both:STRONG
-16: ME_and barba* coca out ~NOT...CRAVE ~NOT___CRAVE ~NOT_got
-17: ALMOST__llora* NOT__less enter* fue__$ jaja ningu* would*__it ~NOT_THINK ~hoy_NOT
-18: NOT___DRINK hasnt ~NOT_even ~its_NONE ~the__RESIST
-19: #_cravi* ._WHAT_ALMOST dios ~CRAVE_on
-20: .__DIE ^__last limpi* stuff_$
-21: DRINK__ALMOST any lost meds ~NOT...BIT ~both_short:WORN
-22: NOT___USE ^_de
-23: DRINK_NOT bendi* god sleep_$
-24: ALMOST__GO NOT_WANT NOT_una antoj*_de bit goose ni ~NONE ~both_short:NONE ~pero__NOT
-25: away deliv*_$ left negat* vino_$
-26: clear me_quita*
-27: e
-29: WANT_OTHER free ~._NONE
-30: quito
-31: it__YOU nap
-32: forgo* thing
-34: quiet*
-36: ALMOST__BUSY ni_tanti*
-37: ^_mi
-38: mary
-39: NOT_even fuero*
-42: ~CRAVE_se
-43: absol* only
-46: asco olvid*
-50: libre
""",
    "craving at least 2": """
47: sure
38: cant no_quier*
37: said
35: voy
34: ~VERY_CRAVE
33: more_than nothi*__$
32: me_gana
30: NOT___STOP
28: ~un__NONE
27: CAN
26: NOT_BUSY bad minut* some
25: NOT_GO ahi de_ME ~AWFUL_. ~NOT...NONE ~NOT...NOT...HAND
23: ._ME_WANT NOT_YOU cosa quier*
22: NOT_STOP ~last:SOSO ~un_BIT
21: WHAT_NOT diga loud mitad neces*
20: yeah ~last:VERY
19: NOT_ME_STOP ~CRAVE_un ~STRONG ~last:HIGH
18: aguan* en lot pero__$ ~NOT...CRAVE...VERY ~last:STRONG
17: ^_littl* algo ~a_WEAK_CRAVE ~both_short:WEAK
16: AGAIN__. NOT_easy ^__pero ~ANXIOUS ~NOT_VERY ~VERY_NOT ~WORSE ~con_CRAVE ~last:AWFUL
15: ALMOST_IF ME_gana NOT_HURT WHAT___NOT ansia estoy mas media* mostl* por__DRINK ratos small up ~CRAVE_NOT_se ~alone_short:STRONG
14: NOT__STOP NOT_se WHAT_PAST son ~BETTER ~BIT_CRAVE ~HAND__BETTER ~NOT_joke ~SOSO ~a_BIT ~last:WORSE
13: #_a think* ya_casi ~HIGH
12: AGO__KIN NOW___OTHER ^_con a_drink casi_$ contr* its not_cravi* till_you toda ~CRAVE_BIT
11: ^__se ^_quier* and__$ down_$ esta haha hielo pase_$ poco va work ~BETTER...NOT ~CRAVE...NOT...CRAVE ~NOT...THINK...NONE ~NOT_easy ~alone_short:CRAVE ~i__THINK
10: ._PAST ._WANT ME___ME NOT__. NOW_ME OTHER___ALMOST TEXT ^_on bien_$ in_ME pocas poner* quier*__$ regul* suelt* to un_poqui* y_ME ~._WEAK ~BIT__a ~CRAVE...VERY ~NOT...RESIST ~WEAK_.
9: ALMOST__and ALMOST_low IF___OTHER NOT___OUT ^__of ^__there ^_si ^_y a__NOT any__YOU kind las__NOT monto* para thoug*_$ ~._THINK ~CRAVE__NOT ~CRAVE_but ~THINK_.
8: AGO_. ALMOST__una ME___NOT ME__to STOP_. WANT__. ^__and ^_me como__$ despi* fuerz* just_one me_quita or serio* stron* un_antoj* want_to ~._NOT_WEAK ~BIT...WEAK ~CRAVE...LOW ~CRAVE__jaja ~HAND...BETTER ~STRONG_.
7: ._CALL ALMOST__NOW DRINK_y ME NOW___GO PERSON UNTIL WANT_AGO ^__con and_goes but few going good__it id is it_UNTIL moder* right__$ so_$ still this ~NOT__NOT ~a_HAND ~alone
6: .__IF CALL GO_to ME_WANT ME__the NOT_joke OTHER__. ^__hoy ^_ganas de__DRUG every fuert* gran half hit in its__$ littl* me nothi*_major piens*_en por sermo* sligh* traig* twice van week ~BIT ~HAND_. ~VERY ~a_GOOD ~alone:NOT ~first:CRAVE ~las__NOT ~whole
5: AGAIN ALMOST_at DRUG__NOT ME_OUT ME_said ^__# big_$ de_ALMOST el_dia i_said no_joke of__$ pensa* se__$ tengo than_PAST ~._CRAVE_BIT ~CRAVE_# ~NOT...AWFUL ~NOT_se ~WEAK_at ~alone:BIT ~el__NOT ~just__BIT
4: ._NOW ._STOP ALMOST___AGO NOT__up ^__maybe ^__one ^_about ^_and ^_its as can cigar*_$ comes_and con ganas_que hay la_boca la_tarde medio no piens* prett* prett*_low stron*_$ wine ~._BIT ~.__STRONG ~CRAVE ~CRAVE...NOT ~CRAVE_at ~CRAVE_it ~LOW__. ~NOT...VERY ~WEAK ~alone:CALM ~first:ANGRY
3: ._LATER ALMOST_WHAT DAY DRINK GO___DRINK ME_AGO ME_OTHER ME__ALMOST ME__WANT NOT_WHAT OTHER_boca REMOVE ^__tanto ^_las antoj*__la beara* boca de es fair for goes hardl*__$ loco of of_NOT si suave* too treme* y_OTHER yeah__$ ~.__SAD ~GOOD__. ~NOT...WEAK ~alone_short:AWFUL ~first:HAND ~first:LOW ~first:NOT ~first:WEAK ~last:GREAT ~para_NOT
2: ._GO ._TEXT .__GO AGO_ME AGO__. ALMOST_NOT_. DRUG KILL LATER___LATER LIFE_. ME__de ME__it NOT__WHAT ^__a ^__cravi* ^__me ^__the about_to agua all_DAY any__you at big cada coupl* cuand* deale* down el__$ mediu* mucha* noche one__ME pero tarde with ~._VERY ~CRAVE__and ~both ~last:LOW ~last:RESIST ~y_LOW
1: #__NOW .__WANT ALMOST_ME DAY__. DRINK_. DRINK___NOT LIFE MINUTES NOT_ALMOST_it NOT__NOW NOT_es STOP__NOT UNTIL_YOU ^_cravi* ^_traig* ando antoj*__$ basta* been but__$ canij* cigar* climb* good have__UNTIL joke la on_ME queda store the_BUSY the__$ the_store un_chin una_DRINK unas ~ANGRY ~NOT__# ~NOT_es ~RESIST_. ~alone:GREAT ~alone:VERY ~and__CRAVE ~both_short:STRONG ~last:ANXIOUS ~me_CRAVE
-1: AGO_LATER GO KIN__. ME__NOW ME_da ME_provo* NOW_NOT NOW_paso OTHER_rio STOP_it TEXT__. WANT_. ^__bajit* ^_a cafec*_$ de__NOT didnt domin*_$ dont en_OTHER_BUSY gone hace_rato hambr* hoy ice__$ it la__$ le littl*__$ llevo_OTHER meds no_more pase__OTHER por__$ smell__$ tranq* una__$ una_cosqu* was_there y__WHAT ~.__HAND ~.__LOW ~.__VERY ~BIT__CRAVE ~CRAVE_. ~GOOD_# ~NOT_CRAVE ~VERY__de ~WEAK__. ~alone_short:NOT ~both:CALM ~el_CRAVE ~last:CRAVE ~por__LOW
-2: .__DRINK ALMOST_lol DAYT DAYT___NOW LATER_AGO ME_dio NOT_. NOT___OTHER NOT__one NOT_more OTHER OTHER_olor WHAT__cuent* ^__cross* a_cigar* about__today antoj* at_DAYT bien_OTHER borra* by cream cream_$ dio dont_have egg it_NOW it__$ las__OTHER los_suelo* me_da me_dio no_hay notic* pero__NOT si_$ the tomar un_cafec* want ~.__CRAVE ~CRAVE__LOW ~CRAVE_lol ~GOOD...WEAK ~LOW__NOT ~NOT_more ~first:THINK
-3: ._OTHER ALMOST___ME ALMOST__los ALMOST_but_ME ALMOST_tranq* NOT_ALMOST NOW___NOT OTHER___NOW TOOK YOU ^__antoj* ^__at ^__hasta ^__in ^__no ^_antoj* ^_not ^_poqui* cravi*__there cross* cross*_ME cross*__mind cross*_my el_olor el_rio es__WHAT free_$ ganas__la i not__$ over_it quiet rio so__ME stuff_$ suelo* tanti* to_ALMOST ~._LOW_LOW ~.__GOOD ~CRAVE_de ~LOW__en ~NOT__one ~day__THINK ~it_NOT ~last:THINK
-4: # ._ME_ALMOST ALMOST__GO DAYT_but ME__a NOT__much NOW OTHER__STOP WHAT_un WON ^_solo ^_tiny a__$ anduv* antoj*_si con_ME_KIN cravi*_$ cravi*__a fijes*_WHAT home it__ALMOST laugh*_$ pasar* por__suelo* praye* rapid* re showe*_up whisp*_$ ya_$ ~.__NONE ~GOOD ~GOOD_. ~HAND ~VERY...NONE ~alone_short:BIT ~de_SAD ~first:HOPE ~so_VERY
-5: .__NOT ALMOST__USE ME_KIN ME__# NOT___IF NOT_mas USE WHAT___YOU ^__una about__NOW bajit* con__cafec* de_PAST de__tamal* egg_$ hair_$ mind not__bit one_$ poqui*_$ que real__today se_GO sin skipp* tried urges very__$ way ya_paso ~.__BIT ~CRAVE__. ~NOT...BIT ~NOT_me ~NOT_tengo ~THINK__it ~alone_short:VERY ~both:CRAVE ~both:GOOD ~first:NONE
-6: ._ALMOST ._NOT_ALMOST ._WHAT_ALMOST DRINK___WHAT GO___KIN ME__un NOT__DAY NOT___AGO OTHER__AGO OTHER__en WHAT_IF_NOT ^__$ ^_graci* ^_just ^_only ^_pero and away calle*_my cravi*__$ de__NOW hair like limpi* llevo_el lol low_$ me__$ medio* mini__$ papa paso_$ que__cuent* throu*_$ un ~NOT__i
-7: AGO_pase ALMOST__WHAT NOT___USE NOT__sient* REMOVE_. WANT_OTHER ^_apena* ^_one a_DAYT ahora antoj*_IF check en__BUSY gana__$ ganas_$ ganas__llora* las__$ mofon* nada_$ quiet*_$ tenid* y_NOT ~.__GREAT ~CALM ~CRAVE_de_SAD ~NOT...THINK ~NOT___CRAVE ~THINK_y ~WORN ~de_CRAVE ~i__SAD ~last:NOT ~y__CRAVE
-8: ._TOOK AGO_WHAT ALMOST__there DRINK__. DRUG_OTHER ME_sick NOT__ME NOW__ME OTHER___STOP WANT_NOT ^_lost ^_smell* a__playa almos* bien__de borra*_$ clear dado deseo*_$ en_OTHER fuman* ganas__$ ganas_tranq* me__dado mi no__$ now over rio_$ sauce_$ se_durmi* tiny_$ want_it ~._NOT ~CRAVE...AWFUL ~LOW_LOW_. ~LOW__LOW ~NONE_. ~it__BIT ~la_CRAVE ~last:HAND ~los_LOW
-9: ALMOST__a DAY_. NOT OTHER_KIN_. WHAT___ME ^_poco ^_sin ^_tanti* apena*_$ god graci* in__right just nah night smell unos ~BIT...BIT...BIT ~GOOD_la ~HAND_my
-10: GO__the OTHER_ALMOST ^__poqui* ^_an ^_nada de__$ even ganas_de ganas_dormi* hun jaja_$ maybe_a sick ~._VERY_VERY ~CRAVE_casi ~NOT_even
-11: AWAY BUSY HOME NOT__LATER NOT__WANT ^_no ^_se asomo cuand*_pase flash ganas__los gone__$ hun_$ maybe me_acord* much_$ the_taste ~._HAND ~._NOT_CRAVE ~BETTER__# ~NOT__sient* ~VERY_at ~both_short:NOT ~last:NONE
-12: ME__dado ME__jaja NOT__CALL NOW_UNTIL OTHER___DRINK ^__casi ^_de ^_en ^_mi and_$ antoj*_NOT any_$ durmi* eso it__today once real smell* tamal* the_NEW won_$ y_$ ~.__THINK ~CRAVE__los ~NOT ~VERY_LOW ~alone_short:WEAK ~real_LOW
-13: NOW___STOP ^__de ^__tenta* ^_lowes* apena* fijes* god_$ han me_$ pelit* ~.__WORN ~de_NONE ~now__GOOD
-14: ALMOST___BUSY ^_hoy ^_wante* an__$ dormi* lost ningu* quier*_$ rara real_low segui ~NOT_there
-15: AGAIN_y AGO__a ALMOST__ME DRINK_NOT NOT_tengo NOW_se a_tad a_whisp* del_DRINK deliv*_$ es_OTHER_WHAT mini negat* super_low y_NOW ~WEAK_CRAVE_. ~me_CRAVE_BIT
-16: DAYT__NOT ayer_$ by_DAYT mas__ALMOST only sauce se_ME thats_it too__to was ~GOOD__BIT ~both:GREAT
-17: ALMOST___ALMOST a__when a_hair chin_$ nap out tickl* un_LATER ~NOT__THINK ~both:STRONG ~both_short:HAND ~the__RESIST ~un_THINK
-18: ._OTHER_ALMOST ^_una e ha ice_cream last sient*_$ went ~LOW_LOW ~NOT_THINK ~VERY_BIT
-19: NOT_NOW STOP__OTHER free fue good_# tacos ~._NONE ~NOT_want ~im_GOOD ~one_BIT
-20: NOT___DRINK NOT_even acord* chisp* dear no_$ ~NOT__llama
-21: ALMOST__BUSY by_the de_KILL it_CAN jaja none reall* ~._CALM ~and__RESIST
-22: ^__its de_llora* en__manan* it__YOU left not_much under_# ~CRAVE_on
-23: me_quita* thing tiny vez ~NONE
-24: NOT_TEXT NOT_WANT NOW_NOT_. ^_muy ^_urge casi_todo lol_$ quiet* that vino_$
-25: ME_and exist* goose segun* ~so_WEAK
-26: NOT__less quito
-27: clear_$ domin* final* one_bit won ~CRAVE_se
-28: any musta* teeny
-29: ^__quiet fuero*
-30: hambr*_de tome vez_y
-31: absol* forgo* mary
-32: ~NOT...CRAVE
-33: ^_very ~both_short:NONE
-34: DAY___NOT its_GO
-35: lowes*
-36: bendi* olvid*
-37: ni ~BETTER...BIT
-39: ^_was
-41: hardl*
-43: antoj*_de faint let
-47: NOT_reall*
-49: libre
-50: asco barel* minim*_$
""",
    "craving at least 4": """
50: moder* ~NOT...WEAK
48: NOT___STOP but_ok
43: NOT_BUSY
42: cant ~NOT_easy
39: voy
38: cuest* ~STRONG...NOT
37: fair ~VERY_NOT
36: medio puedo waves
35: media
34: just_one un_rato
33: todav* ~AWFUL__it
32: tan__$
31: media*
30: deja somew* veces
29: ^_manej* quier* ~BIT...WEAK ~NOT_BIT
28: said
27: NOW_va manag*_$ mas__# ~VERY__NOT
26: NOT_CALL ^__mostl* on_ME poner* some thats__sure ~NOT_GOOD ~NOT_NONE ~WORSE
25: mediu*
24: AGO__DAYT algun* middl* minut* up ~NOT__GOOD
23: id some_cravi* ~NOT...NOT...HAND ~las__NOT
22: IF__. then__$
21: LATER__. NOT_se como_ayer havin* monto* scale
20: ME_gana more neces* ratos ~HIGH ~NOT...NONE ~last:ANGRY
19: NOT_easy diga good_LATER ~CRAVE...VERY ~NOT...THINK...NONE
18: AGO__. ^_regul* sure_$ today_and ~BIT___WEAK ~STRONG
17: ._WANT NOT_STOP NOT_YOU ganas__se haha loud me_gana no_quier* noche treme* ~last:VERY
16: GO_to NOT__WHAT WHAT_NOT ^_manag* half_$ hit mas mejor naggi* o y_STOP ~ANGRY...CRAVE ~NOT...RESIST ~VERY__BIT ~both_short:WORSE
15: .__TIME WHAT___NOT all_day big bruta* calme* for_sure ganas_si i_dont mas_WHAT viene*_$ yet ~._SOSO ~CRAVE_pero_NOT ~NOT__NOT ~alone_short:CRAVE
14: ME_WANT ME__to and__$ camin*_y con_eso cravi*__and estoy un_poco ~NOT...LOW ~NOT_joke ~both_short:SOSO
13: LATER_at NOT_GO ^_y cousi* ganas_que kind manch* mitad_$ of_NOT paso_por piens*_en so_$ sort_of still than_PAST want_to ~.__WORSE ~BIT___VERY ~CRAVE__NOT ~NOT_se ~last:ANXIOUS ~than__BIT
12: #__# ALMOST__una CALL CAN HURT_. LATER__ME ME__al NOT__STOP OTHER__pero STOP__NOT ^__ansia ^_bien ^_con a__more ansia_$ compr* con_antoj* deale* esta hay_$ i_want norma*_$ paran ~BIT__today ~VERY_CRAVE ~both_short:HIGH ~both_short:STRONG ~first:AWFUL
11: DRUG IF___OTHER ME__ALMOST WHAT_PAST_. ^__con ^__for aguan* canon*_$ cravi*_and cravi*_some cravi*_zero para pero__$ por__DRINK quier*__$ think* una_fria yeah ~NOT__BIT
10: ALMOST__NOW ALMOST_zero a_drink aguan*__$ bad busca* climb* en__DAY feeli*__$ fuert* in in_ME las__hoy mitad regul* ron se__AGO sermo* stron* terri* thats_for trae va y_ME yeah__$ ~BIT__. ~NOT_RESIST_. ~WEAK...ANGRY ~la__GOOD ~last:STRONG
9: DAY__NOT DRINK___NOT ME__GO ME__WANT MINUTES__OTHER NOW_ME ^_si a_todo algo__$ at avera* but_NOT del__$ for_$ gana its littl*_more pase pensa* ~AWFUL ~NOT___STRONG ~VERY_. ~a_VERY ~first:ANXIOUS ~se_CRAVE ~there__NOT ~ya_NOT
8: #_# BODY KILL TOOK_to WANT___NOT ^_estoy ^_lo ^_quier* bad_$ de_ME es_WHAT is las__NOT loco me_trae mucha* pega pizca right__$ some_$ suelt* tempt*_$ una_DRINK with y_OTHER ~ANXIOUS_. ~BETTER_. ~BIT...BIT ~CRAVE_NOT_too ~NONE__it ~VERY...CRAVE ~alone_short:STRONG ~con_CRAVE ~last:AWFUL ~of_CRAVE ~y_LOW
7: ._KIN .__BROKEN .__TOOK .__WANT AGAIN ME NOT_._NOW NOW__HOPE WANT__. ^__me ^__so ^__un ^__up ^_so ^_tengo a__LATER albor* algo ando antoj*__la at_all de_DRINK en estan i_keep it__bad jones* littl*_$ me__algo punto serio* smoke store todo todos toler* ~._VERY ~HAND__. ~VERY...GOOD ~WEAK_con ~alone:VERY ~alone_short:WEAK ~both:LOW ~last:HIGH
6: ALMOST_ME BROKEN CALL_. IF_se ME___ME NOT_STOP_. OTHER_KIN OTHER__NOW PAST_. ^__as ^__se ^__the ^_and ^_but beara* canon cosa de_antes every* goes_$ hoy__me lo manej*_$ medio_$ mil moles* norma* piens* poco__$ ronda* stick* thoug*_$ traig* ~._WORSE ~CRAVE...NOT ~GOOD_BIT ~en_NONE ~kind__CRAVE ~last:LOW ~last:SOSO ~una__NOT
5: ALMOST__so NOT__at NOT_joke OTHER__. OTHER___ALMOST PERSON WANT_AGO ^__can ^_about ^_inter* ^_traig* about_to and_ME ate_$ but_ME con de dulce_$ every ganan* ganas__el going know la overp* por prome* right right_NOW right_now to todo_OTHER vuelv* water* ~BIT_VERY ~BIT_me ~CRAVE__guaro ~CRAVE__pero ~CRAVE__so ~CRAVE__ya ~GOOD...STRONG ~NOT_. ~WEAK__el ~a_BIT ~alone:THINK ~both:ANXIOUS ~both:SAD ~first:CRAVE
4: ._DAY AGAIN_TEXTS ME__NOT ME__en NOT_WHAT NOT__. NOT__up REMOVE__LATER TEXT__ME UNTIL WHAT__. WHAT___WHAT ^__aguan* ^_its ^_the a_DRINK ahi__$ all_ME and__WANT bajan* bit_$ canon* creep* cuand*_me de_pensa* ganas_a hoy_si keep maxim* me paso__la some__im sort sweat* tengo think*_about thirs* this to_GO un__NOW white__it ~._THINK ~BIT__BIT ~BIT__es ~CRAVE...NOT...CRAVE ~CRAVE_VERY ~CRAVE_a ~LOW___CRAVE ~VERY_NOT_BIT ~alone:NONE ~tengo_CRAVE ~the_LOW ~whole
3: ._CAN .__MINUTES .__SICK .__WHAT ALMOST_WHAT ALMOST_it DRINK ME__. ME___TEXT ME_esta NOT_CAN NOT_good OTHER OTHER_boca START TEXT WANT_it ^__quier* ^_ando about__$ antoj*__OTHER basta* boca caigo canij* de_# el__$ en__$ en_otra few__$ for__$ fumar keeps mas__menos no_joke paso__OTHER pone se_antoj* since tambi* taste_it tres y__$ ~._VERY_CRAVE ~CRAVE...GREAT ~CRAVE_SOSO ~CRAVE__un ~CRAVE_pero ~NOT_BIT_. ~STRONG_. ~alone:BETTER ~and__CRAVE ~last:CRAVE ~pero_HAND ~que__CRAVE
2: ._ALMOST ALMOST__mas IF ME__WHAT OUT WANT__DRINK ^__anda ^__mas ^__maxim* ^__poco ^__tanto ^_cant ^_mediu* ^_tenta* all all_i back bajo_$ de_siemp* el_dia ever fifty fore grand* it_aint joke machi* madre* me__littl* no no_paran nothi*_else now_$ some_ALMOST tengo_OTHER today_$ un_monto* unas wont ~GOOD_STRONG ~GREAT_. ~NOT__at ~STRONG...LOW ~VERY...NOT ~VERY...NOT...BIT ~alone:CRAVE ~alone:NOT ~alone_short:BIT ~alone_short:GOOD ~alone_short:RESIST ~both_short:AWFUL ~first:ANGRY
1: ALMOST_about ME__ME ME_keep NEW NEW_. NOT_manch* NOT_paran OTHER_DAY REMOVE SICK WANT_un WANT_una ^__been ^__cravi* ^__ganas ^_como ^_full ^_mas a__bit and_REMOVE at_ME buen de__madre* dos esos esta__$ fiend* from ganas ganas__mas it__ME kind_of knuck* la__bien my ni__$ of_contr* pensa*_$ se__$ so the__$ tonig* un_pase work would y zero ~._STRONG ~.__NOT ~.__RESIST ~CRAVE__jaja ~CRAVE_hoy ~GOOD...BIT ~NOT_paran ~alone_short:AWFUL
-1: ._ME ._ME_CAN ALMOST__WHAT ALMOST___WHAT ALMOST_but ALMOST_is BYE LATER ME__manag* ME_diero* NOT_reall* NOT_say_ME OTHER_DRUG_. OTHER___OTHER REMOVE_. TIME WANT__fly WHAT_OTHER ^__la ^__no ^__ok ^_a ^_hoy ^_sprin* a__playa ahi__pero calle*_my chiqu* come__GO come__go cravi*_$ da_de del_DRINK deliv*_$ diero* ganas_de here it its__NOW mary my__$ nada_$ negat* of__NOW pocas__$ tengo_$ the the_smell took under ~._SAD ~.__GOOD ~.__GREAT ~BIT__it ~CRAVE...BIT ~NOT_tengo ~STRONG_as ~VERY...BETTER ~VERY__. ~both_short:BETTER ~both_short:SAD
-2: ._DRINK ._NOT ALMOST ALMOST__DAYT ME_acuer* NOT__to NOW__NOT OTHER_DRINK_. OTHER__de PAST___ME WHAT__NOT ^_final* ^_getti* ^_muy a__$ al_# apena*_$ at__$ burne* by comer didnt duro el_cigar* es_OTHER_WHAT fine_$ hair_$ heart* here_and i_feel ignor*_$ lower mas_bien me__dado no_cravi* one pique* porqu* pues que__cuent* quiet seen smell* te the__burne* tiny viene y_$ ~.__BIT ~.__WEAK ~BIT___LOW ~LOW...HAND ~LOW__en ~NOT_CRAVE ~NOT_STRONG_. ~THINK__it ~alone:BIT ~alone:SAD ~alone_short:BETTER ~alone_short:LOW ~both:THINK ~first:BIT ~la_CRAVE ~to_SOSO
-3: ._TOOK .__DRINK DAY_. KIN__OTHER ME_CAN_manag* ME_da NOW__a OTHER_cigar* STOP_. ^__dormi* ^__el ^__por ^_en ^_urge a amarr* at_# bien_fria comes_$ cross*__mind de_eso egg egg_$ fijes* ha_$ had i__about is_ok mini__$ no_tanto now__$ pelit* quiet_$ suave* thoug*_of too_bad tu_$ very__$ want ~._VERY_BETTER ~.__LOW ~BIT__the ~CRAVE...WEAK ~CRAVE_. ~CRAVE_NOT ~CRAVE__. ~CRAVE__estan ~HAND_my ~WORSE_. ~alone_short ~last:GOOD ~the__RESIST
-4: .__CAN ALMOST___BUSY BUSY NOT__WANT NOT___NOW OTHER_ALMOST OTHER___DRINK OTHER___NOW OTHER_tenta* WHAT__cuent* ^__down ^__gana aunqu* baja cerve* de_WANT de_comer estar estoy_sola ganit*_$ knock* las_tengo me_$ me_dio muy noon of_low ok__my only pero pero_OTHER poco__OTHER rapid* rough say_i se_ME_STOP sick sient* tenid* the_liquo* too_$ un un_antoj* vino way_down when ~._NOT ~.__HAND ~NOT__to ~first:THINK
-5: # .__NOW ALMOST__ME ALMOST___ME ME___OTHER NOT TOOK ^__on ^__tenta* ^_se a_ALMOST and and_go antoj*__$ en_OTHER estoy__$ estuv* light* me_acuer* mini much not poco_pero que that_ALMOST the_AGAIN think__it una_cosqu* ya__$ ~.__THINK ~CRAVE_LOW ~GOOD___BIT ~NOT__me ~VERY...NONE ~alone:WORSE ~alone_short:HAND ~both:STRONG ~both_short:WEAK ~first:CALM ~first:GOOD ~last:WEAK ~of_LOW
-6: DAYT ME_sick NOT_WANT_it ^__ahi ^__littl* ^_una burne*_$ cravi*_# en__OTHER eso ganas__$ ha me_da pense por_OTHER probl* pront* say_ME soda to_$ very ~CRAVE_con ~CRAVE_cuand* ~HAND ~HOPE ~NOT...STRONG ~NOT__llama ~alone_short:NOT
-7: .__BUSY ALMOST_to ME_NOT ME__y NOT_ALMOST OTHER_DAYT_. WHAT_ALMOST ^__bajo ^__but ^__dio ^__few ^__va ^__when ^_wante* ^_was as__$ cosqu* de_KILL despa* despu* dont el_# esqui*_$ hardl* heart*_$ i la_tenta* like like_a littl*__$ no__eso notic* only_a paso puert* quiet*_$ se_ME some__the sprin* the_KIN urge way__$ ~._BIT ~BIT__SOSO ~NOT_real ~NOT_una ~alone:WEAK ~last:BIT
-8: CAN__it ME_dio ^__$ ^__at ^__es ^_mi a_DAYT algo_leve casi__$ cravi*__a e en__manan* i__manag* mild pasar* pero_NOT tempt*__$ too ya ya_paso ~._LOW ~NOT...VERY ~RESIST__. ~VERY_NONE ~apart ~por__THINK
-9: ._MINUTES .__AGAIN CAN_manag* ME__con WANT___LATER WHAT__DRINK ^__da ^__mucho all_$ and_there jaja nah not__$ not_stron* ok small_$ solo the_back thoug* tomar_$ urges ~BIT_por ~both:CRAVE ~first:NONE ~now__GOOD
-10: CAN__. NOT_real NOW_NOT NOW_UNTIL ^__menos ahora but__ME calle* clear con_ME_KIN fuert*__OTHER hambr* it__$ its_ME now now_and on__$ puert*_$ queda rio to__about un_LATER ~BETTER...BIT ~BIT ~NOT ~NOT___CRAVE ~NOT_there ~alone_short:NONE ~last:NONE ~un_THINK ~y__CRAVE
-11: HOME ME_acord* ME_feel NOT_ME NOT_tengo NOW_paso PAST TOOK_it YOU ^__antoj* ^__bien ^__viene ^_de a_whisp* con__KIN crave dan__AGO de__$ de__jaja dio fire goose paso__$ se sola throu*_$ way won_$ y__WHAT ~._NOT_STRONG ~.__WORN ~CRAVE_WEAK ~CRAVE__LOW ~CRAVE_se ~NOT__AWFUL ~NOT_even ~WEAK__. ~pero_BIT
-12: ALMOST__GO ME__REMOVE ME_and NEW__. ^_not ^_one a_fly a_hair alrig* cold_one deseo far ganas__la no__$ quier*_$ quiet* soft ~NOT_THINK
-13: ALMOST__BUSY ALMOST___DAY DRINK___WHAT NOT_TEXT NOT__ALMOST NOT___OTHER ^__de a__one about_a han just me_acord* mosqu* none que_ayer segun* was wasnt ya_$ ~._BETTER ~THINK...GOOD
-14: ._AGO GO__. ME_laugh* ^_it ^_meh ^_no bajar* baje down_$ itch its_GO me_quito passe* thing vino_$ ~GOOD_. ~NOT...CRAVE ~NOT__THINK ~both:GREAT ~both_short:NOT ~pero_WEAK
-15: NOT_stron* NOT_una NOW_NOT_. OTHER__HURT WHAT_AGAIN ^_an casi free last quita* vez_y ~VERY_WORSE_. ~im_GOOD
-16: NOT_WANT ^_ansia* ^_doing at_DAYT barel* exist* good_# it_CAN it__about quick that tome tries_$ ~CRAVE__cigar*
-17: AWAY NOT___USE no_$ tuve ~.__CALM
-18: NOT__ME NOT___DRINK NOT_mas NOW_se OTHER__STOP clear_$ final* fly maybe_a poco sient*_$ small* tanti* ~._HAND ~BIT_when ~LOW ~NOT__VERY ~WEAK...CRAVE
-19: ALMOST_._ALMOST ^_just a_cravi* bit fue fuero* leve sin won ~._NOT_CRAVE ~BETTER ~SOSO__BIT
-20: ^__showe* ^_poca coupl* domin*_$ ganas__fumar
-21: quito raya ~.__BETTER ~CALM ~NOT__STRONG
-22: bendi* graci* ~BIT__i ~NOT_want
-23: HOME_. asco thats__$ ~CRAVE__SAD ~THINK_y ~its_SOSO
-24: ALMOST__ALMOST STOP__OTHER left littl* under__$ unos ~NONE
-25: NOT_much dormi* facil_$ ~BIT__pero
-26: DRINK_NOT ME__pero olvid* the_taste
-27: WHAT_AGAIN_. ^__feel absol* chin forgo* low vez
-28: NOT_even easy ~._NONE
-29: NOT__bad afloj*
-30: OTHER__mas ganit*
-31: antoj*_de ni
-32: libre
-33: corti* lol_$ went ~both_short:NONE
-34: pocas sligh* ~WEAK
-37: in__right
-38: any
-39: NOT_bad poqui*
-44: below
-50: once
""",
    "craving at least 6": """
42: about_to cant ~NOT__GOOD
37: NOT_easy diga kicki*
35: mejor
34: NOT_BUSY every hoy_si voy
33: scale ~NOT...RESIST
32: NOT_ME_STOP quier*__$
31: NOT_CAN
30: loud
29: NOT___STOP
28: ~BIT_y
27: BUSY__NOW poner*
26: deale* jones* monto* quier* ~CRAVE...VERY ~NOT...WEAK
25: big today_and treme* up_there ~NOT...NOT...HAND ~WEAK_at ~WORSE
24: NOT_se cravi*_zero
23: ALMOST_zero LATER__a albor* beara*_$ bruta* pero_todav* ~NOT...THINK...NONE
22: ^_estoy ^_over said want_to ~._WORSE ~CRAVE...NOT...CRAVE ~HIGH ~si_VERY
21: NOT_OUT NOT_STOP algo__$ thats__sure ~STRONG
20: DRUG ME___IF NOT_ME_OTHER above lo more ~BIT_me ~GOOD...BIT ~NOT_BIT_.
19: ALMOST_IF ME__en OUT__contr* despi*_$ fiend* going por_dentr* thirs* una_DRINK wont ~BIT_VERY ~BIT__today ~last:HIGH
18: ^__than climb* noche sermo*
17: IF_se MINUTES ^_mas estan__$ havin* in_ME loco malil* serio* todo veces weak ~first:HIGH ~y__BIT
16: .__BROKEN ME___BODY ^__worse and_ME ansia ate_$ bajan* cada canon compr* cuest* hold keep over__$ suelt* yeah__$ ~kind__STRONG ~las__NOT ~last:ANGRY
15: ALMOST_ME GO_to START__OTHER WANT___WANT WHAT_NOT ahora__$ basta* decir* ever its pase pulli* since__$ would ~both_short:STRONG ~kind__AWFUL
14: #__ALMOST ._ME_WANT BODY DRINK__a NOW_GO STOP__NOT WANT_some bad canon* cravi*_and good_LATER hay__no i__think las__hoy mil right__$ store taste_it tonig* ~CRAVE__NOT ~THINK__otra ~mas_CRAVE
13: ALMOST__NOW CALL_. NOW_ME ^_im ^_tenta* es__$ half_$ hardl*__$ if it_TEXT joke__$ madre maxim* stick* sweat* ~ANGRY...CRAVE ~CRAVE_NOT_se ~VERY_of ~both_short:AWFUL ~last:STRONG ~traig*__CRAVE
12: DAY___DAY ME__to ^__for ^_full at_all canti* esta__$ fight* in_$ me_hace right si_traig* sure_$ ~NOT...NONE ~VERY_.
11: ._NOT_GO .__OUT NOT_be PAST__PAST PERSON USE_. WANT__. all en_AGAIN for_sure ganas_# mano neta_$ not_good overp* siete stron* think*_of to_GO traig* water* white__it y_antoj* ~._STRONG ~AWFUL_. ~GOOD__. ~THINK_about ~en__HAND
10: .__ALMOST KILL NOW___OTHER ^__can ^_con ^_que about_it body canij* comin* id kicki*_ME las__NOT manch* mucha* por__DRINK ~.__WORSE ~AWFUL_but ~BIT_la ~alone_short:GREAT ~de__CRAVE ~last:VERY
9: ._WANT NOT__up TEXT_. ^__cabro* ^__good ^__tempt* ^_hardl* ^_up a_ME_KIN and__ALMOST ansia_$ de__madre* i_want just_STOP just_one siemp*_$ time toda__DAYT unas up up_$ ~._BIT_WEAK ~._VERY_CRAVE ~ANXIOUS_. ~AWFUL ~BIT_WEAK_. ~CRAVE__ya ~NOT___NONE ~NOT_se ~alone_short:CRAVE ~and_CRAVE ~last:ANXIOUS ~y_BIT
8: CALL DRINK ME__ME ME__de ME_all NEW_. NOT_CALL ^__like ^_bien ^_me bad_$ con de_DRINK de_OTHER drink esos max never no_quier* paran pero__$ quite terri* wine_$ yelli* ~.__AWFUL ~LOW___CRAVE ~NOT...BIT ~VERY...CRAVE ~como_NOT ~first:VERY ~just__SOSO ~tengo__CRAVE
7: .__DAYT .__MINUTES AGAIN_TEXTS LATER___NOW ME_esta THREAT UNTIL ^__pero ^_pero ^_sient* altit* and_ALMOST do en ganas_a ganas_que ganas_si i_dont la__$ mas_WHAT muero one__a otra_cosa pana perro_$ pizca subid* trae un_DRINK with y_OTHER ~BIT__. ~CRAVE__STRONG ~CRAVE__guaro ~CRAVE_y ~NOT__at ~NOT_easy ~NOT_puedo ~VERY ~alone:VERY
6: ._WHAT_NOT .__LIFE ALMOST__una ALMOST_all_DAY HURT_OTHER OTHER_boca OUT_of PAST__OTHER WHAT_ME and_PAST ando asere botel* buen caigo cien de de_$ el__$ el_cuerp* grand* is lo__$ los madre* me neces* no still__$ tengo__$ thats_for toda_OTHER_DAYT viene_OTHER ~._AWFUL ~._VERY ~GOOD_CRAVE ~THINK...VERY ~alone_short:GOOD ~first:AWFUL ~so_AWFUL
5: #_$ ._PAST ._TEXT .__OTHER ALMOST_WHAT BROKEN ME_WANT_a ME__NOT ME__OTHER ME__the OTHER__con SICK ^__como ^_y all_ME all_day cravi*_more el estoy for__$ hi_$ hoy__me la_boca las__$ mas__$ oh sigo skin the__$ this throu* traig*_OTHER yet zero ~._MOOD ~SOSO_. ~but__CRAVE ~con__CRAVE ~de_THINK ~para_NOT
4: AGO__. ALMOST_pero DAY_._NOT DRINK__OTHER ME_OTHER ME__. ME___DRINK ME__las OTHER__NOT WANT WANT___NOW ^__day ^__i ^__maxim* ^__the ^_got ^_siete ahori* ansia*_$ cabal* canon*_$ de_esos del dentr* en__cosa esta estan floor front hands keeps machi* nothi*_else nunca of_contr* on_ME out__contr* piern* puedo__$ right_now to to_TEXT traba* wanti* white ~NOT_joke ~RESIST_. ~STRONG_pero ~al_GREAT ~alone_short:BIT ~but_SOSO ~first:CRAVE ~y_NOT
3: AGO_WHAT_ME DRINK__NOW KIN ME MINUTES__OTHER OTHER_KIN OTHER___NOT OTHER__para PAST_and TEXT TIME_. WHAT_IF ^__con ^__crave* ^__hi ^__me ^__preci* ^__stron* ^__un ^_ando ^_esta aint al_cien antoj*__ME boca busca* but__$ de_ME en_AGAIN_TEXTS fuert* ganas_$ get__$ mas__# me_today muchi* my night_$ right_NOW so_bad stick*_$ this__$ toda_la yeste*_and ~.__STRONG ~ANXIOUS_and ~BIT...STRONG ~CRAVE...AWFUL ~CRAVE_WORSE ~NONE_else ~NOT_paran ~WORSE...BIT ~alone:RESIST ~alone_short:STRONG ~first:NOT ~last:AWFUL ~last:LOW
2: ._DAY .__KILL KIN_DRINK LIFE ME_ALMOST ME__DRINK ME__WANT NOT_YOU NOT_else NOT_manch* OTHER__ME OTHER___ALMOST TOOK ^__stick* ^__to ^__yes ^_const* ^_out all_i and_WANT antoj*_un are at can cobre como_nunca cosa cravi*__the cravi*_all desde else en__$ fight gana im know las_piern* lot medio no_joke no_puedo over pensa* por queri* tengo__de toda_OTHER todo_OTHER un__$ wanti*_it y_ME y__ME y__da ~AWFUL__it ~both:NOT ~both:SAD ~first:ANXIOUS ~last:BETTER ~of_AWFUL ~y_CRAVE
1: .__ME .__TOOK ALMOST_de_DRINK HOPE_. LATER__. NOT_GO NOW NOW_y OTHER OTHER__WHAT OTHER___WHAT REMOVE__LATER SICK_so STOP_OTHER WANT__WANT ^__out ^__terri* ^_its ^_stron* a_DRINK a__MEANS be_stron* beast bien__$ bruto con_eso could*_be despe*_con en__TEXTS is__ME it_$ it_ME knuck* las las_manos looki* manos no_manch* no_paran one__$ pero_ALMOST punto smoke tenta*_$ todav* today today_$ una__NOW viene_el want__$ ~CRAVE_las ~alone_short:SOSO ~been_CRAVE ~both ~its_AWFUL ~last:GREAT ~si__CRAVE
-1: .__KIN AGO_ME AGO__TEXT ALMOST_is HURT KIN_TEXT_ME LATER ME_HURT NEW__. NOT_ALMOST NOT__TOOK NOT_tengo NOW_se OTHER_antoj* OUT_. STOP_. STOP_it WANT__fly ^__creep* ^__is ^__let ^__o ^__showe* ^_been ^_hoy ^_on ^_one baja by casi__$ cross*_my de__$ fore forgo* hair_$ halfw* las__van me__$ me_provo* mira moles* of_ME one_$ por_LATER que quiet*_$ se__STOP still_TEXT viene* vuelv*_$ want_it way_$ worse ya__$ ~._NOT ~CRAVE__SAD ~CRAVE_on ~GOOD_. ~LOW...THINK ~NOT_want ~VERY__. ~WEAK__. ~both_short:VERY ~de_CRAVE ~first:GREAT ~last:BORED
-2: ._ME ._NOW_NOT ME__REMOVE ME_dan_ALMOST NOT___USE REMOVE__on WHAT_OTHER ^__contr* ^__tenta* ^_cravi* ^_half a_littl* cerve* con__$ es__WHAT free fue hambr* it_off its__NOW its__now mas_bien mis moder* ningu* no__$ notic* part__ME tengo_pero whisp*_$ y_IF yo yo__$ ~.__NOT ~BORED ~CRAVE_de_SAD ~NOT_AWFUL ~alone ~alone:SOSO ~but__NOT ~con__HAND ~un_BIT
-3: ._NOT_WANT ._OTHER .__HOPE ALMOST__ME ALMOST___ALMOST ALMOST__llora* ALMOST_se BUSY_HOME DAY_. GO___ME LATER_IF NOT___NOW NOW_paso OTHER_calor WON ^__poqui* ^__si ^_inter* ^_tempt* antes antoj* dog dormi* em en__DAYT eso exist* fria ganas__llora* i i__think* i_seen kind__ALMOST la_tenta* poco right__ME stres* to_USE una_cosqu* waves won y__$ ya ~BIT ~CRAVE...CRAVE ~CRAVE_cuand* ~NOT...NOT ~NOT__. ~THINK_. ~VERY...NONE ~a_BIT ~alone_short:NOT ~casi_NOT
-4: .__DRINK AGAIN ALMOST_. ALMOST__DAYT ALMOST_to ALMOST_un ME_guess NOT__NOT NOW___ME OTHER_tenta* ^__$ ^__y ^_ansia* ^_part a_hair con_ME cravi*_$ cravi*_for de_WANT de_repen* espan* ficha go it_CAN kind me_tome mediu* no_cravi* part pasar* se_ME so__$ tambi* to__$ tu_$ were would* ya_paso ~.__VERY ~HOPE ~LOW__en ~NOT ~alone:LOW ~last:NOT
-5: ._DRINK ALMOST ME__con ME_seen NOW_NOT ^__dio ^__es ^_in baje cross*__mind de_comer itch me_da me_pega me_quito mitad_de momen* on__$ over_it showe*_up the__hit too urges van__viene* ~._HAND ~.__GREAT ~.__LOW ~CRAVE_. ~CRAVE_en ~NOT___CRAVE ~NOT__llama ~NOT__que ~NOT_mas ~alone_short ~both:CRAVE ~both:STRONG ~both_short:NOT ~last:NONE
-6: GO KIN_. ME_provo* NOT ^__at ^__de ^__low ^_just a_ALMOST an__$ and clear comer coupl* days de_OTHER_DRINK fair fria_$ it__$ kind_of me_dio nah olor pero_ME quita* repen* tomar_$ un_LATER una_AGAIN una_vez ~.__THINK ~LOW...CRAVE ~both_short:BIT ~que_CRAVE ~the_SOSO
-7: ._NOT_ME .__LATER ALMOST_for DAYT ME__y NOT___OTHER NOW__NOT OTHER_DAY OTHER___DRINK TIME__. WHAT_a ^__as ^__brain ^__las and__$ but_ME_CAN comes dio down el_olor ex han jaja_$ menos puert*_$ pues smell* the_NEW the_usual vez ~HAND ~both_short:CRAVE ~first:GOOD ~hoy_NOT
-8: ALMOST_de ME_da ME_feel OTHER_olor ^_no ^_some con_OTHER de_llora* deseo easin* es_OTHER_WHAT fly ganas__fumar goose handl* im__$ its_GO sin tengo_$ tries_$ y__WHAT ~._WEAK ~BIT_. ~CRAVE__CRAVE ~STRONG__la ~STRONG_a ~VERY_NONE ~alone:BIT ~first:BIT ~last:GOOD
-9: # AWAY DAYT_pero DRUG__ME GO__. NOT_. NOT__ME OTHER_verda* ^__could ^_ahi ^_final* all_$ antoj*__un bendi* contr* dont fifty inter* limpi* mosqu* now provo* quiet* under very was when ~BETTER_than ~CRAVE...RESIST ~both:GOOD ~last:BIT
-10: ME_dio WHAT__de ^_en amarr* cincu* crave el_calor espin* every_day fuero* just la_verda* low mind off__on pero_NOT por_OTHER the_middl* the_taste there unos veo y_NOW y__antoj* ~._BIT ~BIT...CRAVE ~LOW_. ~LOW_CRAVE ~NOT_AWFUL_. ~VERY_BIT
-11: DRINK__. ME__un NOT_ME ^__antoj* ^__comes ^__of ^_it ^_por ^_prett* but clear_$ easy littl* my_shoul* no__pensa* off se_aguan* tengo_antoj* ~.__BIT ~NOT_CRAVE ~SOSO ~first:CALM ~last:SOSO
-12: ._STOP for_$ for__minut* la_cerve* like me__ganas que_ganas same went ~alone_short:NONE
-13: a_fly absol* but__CAN en_OTHER_DAYT estuv* now__$ so so_$ then ver ~._BETTER
-14: IF___NOT NOT__ALMOST NOT__bad NOT_bad ^__in ^__so by_DAYT didnt none pocas raya that thoug* took vino whisp*
-15: asco could_go cuand* i_feel naggi* thats__$ the_KIN way worse_$ ~._CRAVE_NOT ~BIT_CRAVE ~NOT_STRONG ~both:GREAT ~its_SOSO ~pero__CRAVE
-16: ALMOST__WHAT ALMOST_van NOT__WANT WHAT__y ^__there ^_urge de_eso down_$ pero tuve ~._NOT_CRAVE
-17: BUSY DRINK_NOT IF__pero ^_de ^_easy amoun* chin cravi*__a me__cuand* ~CRAVE__pero
-18: ME__pero home paso sient*_$ tanto_$ ~LOW ~NOT_THINK ~is_SOSO
-19: WHAT__DRINK ahi ronda* se the_AGAIN traig*__pero ~._NONE ~CRAVE__LOW
-20: OTHER_ALMOST about at_DAYT creep* eso_me not ~CRAVE...BIT ~NOT__STRONG ~STRONG__its ~VERY_SAD
-21: fine_$ left quick regul* small* ~._SOSO
-22: last maybe o te the__all
-23: olvid* say tanto ~NONE ~both_short:NONE ~im_GOOD
-24: ^_solo card every_DAY libre ~THINK_y
-25: ~CRAVE__# ~NOT...CRAVE
-26: ni quito ~NOT...AWFUL ~NOT...STRONG
-27: STOP__OTHER half poqui*
-28: ^_ni bajo of_WANT once
-29: GO__ME NOT___DRINK antoj*_de graci* no_$ passe*
-30: any
-31: NOT_WANT
-32: mitad
-33: aroun* media*
-35: lol_$
-36: ~CALM
-37: ganit* ~WORN_.
-39: ~BETTER
-41: even
-43: ~CRAVE__cigar*
-45: ~NOT...VERY
-47: afloj*
-48: edge
-49: tempt*__$
-50: ~WEAK
""",
    "craving at least 8": """
39: muchi*
38: noche voy
36: about_to bruta*
35: ~del_CRAVE
34: WANT___WANT mano minut*
33: loco terri*
31: GO__DRINK climb* ever nunca_$ treme*_$ ~NOT...RESIST
30: cant despi*_$ ~STRONG
29: WANT___NOW full
28: horri* manch*
27: PAST_NOT ^__malil* ate_$ awful canon* its_# monto* quier* sermo* ~AWFUL...AWFUL
26: de__OTHER sad__WANT
25: KIN__las NOT_be de_$ de_fuert* letti* me_urge need way_up ~ANGRY...CRAVE ~NOT_puedo
24: hold max maxim* so_bad toda__noche top
23: NOT___STOP duris* fiend* me_deja unbea* ~both_short:STRONG
22: WANT__WANT diga el_$ es__$ gana_$ kicki* madre overp* this ~both_short:HIGH
21: BROKEN__a HELP STOP__NOT estan ganas__una mil right_$ take y__KIN ~.__AWFUL ~real_AWFUL
20: ME__to ^_const* loca ron tengo_OTHER tope ~so_STRONG
19: ALMOST__NOW HOME_with TEXT__and WHAT_se ^__ansia ^__winni* ^_today body caido duras my_hand some_DRUG
18: NOT___ALMOST NOT___ME NOT_se dient* estoy kille* piens* shaki* ~CRAVE_WORSE ~STRONG_STRONG ~both_short:VERY
17: ._WHAT_AGO .__PAST DRUG_. ME_LIFE a_ME_KIN as cada canij* casi_me por__DRINK still_want sweat* ~._CRAVE_AWFUL ~NOT...THINK...NONE ~VERY_LOW_today
16: BODY THREAT WHAT_IF ^__day ^__todo ^_que alrea* at_all caigo deep pero_ALMOST siete the_chart* vuelt* ~CRAVE__GREAT ~its__NOT
15: ME_ME NOW_GO TOOK__ME a__DRUG buen_$ canti* despi* extre* ganas__el grand*__$ hands__$ its_like jones* overw* serio* still__$ tengo_un worst yet ~._GREAT ~AWFUL__it ~BIT_me ~CRAVE__GOOD ~VERY_STRONG_. ~wanti*__AWFUL
14: BROKEN GO_to ME_OTHER ^_at ^_estoy all_i all_night and__cravi* canti*_ME ching*_$ fierc* me_today never poner* por_dentr* the_bottl* todo ~CRAVE...WORSE ~NOT_se ~con__CRAVE
13: #__ME NEW_. NOW_but OUT_of ahori*_$ cabal* en_AGAIN fuert*__$ mas__# me_trae mucha_$ to_TEXT ~SAD__want ~VERY...HIGH ~la__NOT ~me_BIT ~y__GOOD
12: .__KILL CALL KILL NOT_STOP YOU_digo ^__real anyth* back_and bad_ALMOST de__ALMOST de__madre* dentr* every inten* morir pero__USE uf__$ ~NOT...HAND ~NOT...NONE ~VERY_VERY_.
11: .__LATER ALMOST_IF ALMOST_all_DAY ALMOST_todo_OTHER DAY__DAYT NOT_ME_STOP NOT__CAN NOT__up OTHER_. OTHER__esta UNTIL WHAT_hambr* ^_siete a_mil altis* be_stron* frio ganas_que going heavy__ME im le line lo mundo overw*_$ since_my starv* the_stron* think traig*_mucha* unrea* whole ~._CRAVE_HIGH ~CRAVE___STRONG ~CRAVE__que ~SOSO_my ~WORSE ~both_short:GOOD ~pero_CRAVE
10: ME_traen OTHER__con OUT__contr* ^__can ^__maxim* ^__ya ^_y behin*_it de_DRUG demas* dice else fuert*_que ganas_a haha hi in las__NOT mas_KIN piedr* weak ~._VERY_VERY ~both_short:AWFUL
9: BUSY__. HURT___ME LIFE_. MEANS ME_BROKEN ME__for MINUTES__OTHER WANT__AGAIN a_lion and_big bien__OTHER busy buy could*_be killi* la_bolsa madre* mismo_$ no_puedo not_good punto_de sigo skin tail the_debil ~._STRONG ~._VERY_STRONG ~CRAVE_VERY ~NONE_else ~alone:NONE ~de_AWFUL ~la_HAND ~off__HIGH ~traig*__CRAVE
8: ._NEW ._NOT_GO ._SICK .__MINUTES CAN ME___WHAT MINUTES_so OTHER__por ^__pero ^__un ^_the ^_una a_busca* all_ME alway*__and and_alway* can cravi*_bad hi_$ home_with if ir it_more money on__seat over pana paro por right the__$ treme* unas_ganas up_NOW viene_OTHER ~._AWFUL_CRAVE ~._MOOD ~CRAVE...VERY...AWFUL ~CRAVE__ya ~NONE...THINK ~NOT__de ~VERY_stron* ~alone_short:GREAT ~last:HIGH ~y_CRAVE ~y__THINK
7: #__NOW ._WANT_DRINK HOME___KIN ME___BODY ME_in NOT_aguan* NOW NOW___GO SICK_and STOP__antoj* ^__with aguan* al_cien all almos* apena* asere bad_$ cravi*_all cryin* di do en__$ fight* i_want it__bad know more_$ no_manch* peor pero__$ real__since right_NOW right_now screa* stop tengo__mi tonig* un__$ una whole_body ya ~AWFUL...CRAVE ~CRAVE...VERY ~CRAVE__se ~CRAVE_hoy ~MOOD_is ~and_CRAVE ~las__NOT
6: HURT_de ME__en ME__ganan* ME_trae NOT_BUSY NOT_else NOT_manch* NOW_y TEXT ^__como ^__consu* ^_full ^_i ^_me ^_para a_punto are__$ bien bottl* can_taste de_USE de__ganas de_esos deep_$ en_ME en__TEXTS floor ganas_de i__used la_botel* looki* me_traen mucha* neces* otro_$ quier*__$ real__AGO real_stron* reall*_bad there__alway* throu* unas_ALMOST viva ~CRAVE_HIGH ~HAND__. ~STRONG...STRONG ~alone_short:CRAVE ~como_NOT ~con__STRONG ~de__NOT ~first:CRAVE ~first:VERY ~last:VERY ~so_AWFUL ~the_HIGH
5: ALMOST_ME ALMOST__as ALMOST_bad CALL_al ME ME__in ME__the ME_been NEW__is NOT__STOP NOW__OTHER OTHER SICK__WANT ^__all ^__hi ^__hoy ^__lo ^_quier* agarr* all_DAY and__want bad_cravi* be beber_$ behin*__$ canon*_$ de_ME duro_$ el__dia este__$ fuert*_AGO fuert*_desde it_WANT its_WANT mi_herma* much ok old__is otra_cosa que_hambr* sangr* than__$ ~._NOT_LOW ~HIGH...HIGH ~NOT___THINK ~NOT__suelt* ~alone:WORSE ~alone_short:STRONG ~alway*_STRONG ~de_VERY ~last:AWFUL
4: .__PERSON CALL_ME ME_tiene MINUTES NOT_HURT NOT_ME_suelt* OTHER__. OUT WHAT_NOT ^__i ^_mad ^_worst ^_ya almos*_used conec*_$ cravi*__day eatin*_ME esos esta_KILL estas falta feels__a fuera ganas_y hour insop* is it_TEXT kicki*_ME la_licor* loud muero no one__ME only out pura tonig*_$ una__NOW viene_el with ~._VERY ~.__HIGH ~.__VERY ~CRAVE_que ~GOOD__STRONG ~STRONG_. ~both:AWFUL ~first:WORSE
3: # ._ALMOST ._OTHER_WANT .__ME .__REMOVE ALMOST___DRUG ALMOST_right DRINK_NOW DRUG DRUG__NOW LATER__en ME_NOW ME__por ME_esta_KILL ME_hand ME_quema NOT__. OTHER_DRINK OTHER__ME TEXT_. WANT___MEANS ^__el ^__ganas ^_bigge* ^_ganas ^_im al ansia ansia* antoj*_NOW beggi* de deale* dos dream* for fuert*__NOT ganas_$ ganas__traig* ganas_pero get__$ it__now its las licor* me_muero me_quema might*__$ morir_$ my_kids no_quier* nunca out__contr* real__$ senta* stron*__stron* stron*_as that_DRUG used_$ whole__$ ~GOOD_STRONG_. ~NOT_manch* ~NOT_te ~SAD_and ~VERY ~VERY_. ~VERY__today ~VERY_of ~both:SAD ~but_STRONG ~first:NOT ~me_CRAVE
2: .__WHAT AGAIN__. ALMOST__. ALMOST__DIE ALMOST_it ALMOST_of DRINK__NOT KIN__TEXT ME__know ME_walki* NOT___GO NOT_hay NOW_mismo OTHER__WHAT OTHER__y PERSON TEXT__. TOOK__cold WHAT_AGO WHAT__enjau* ^__ansia* ^__is ^__it ^__que ^__the ^_and ^_as ^_extre* ^_las ^_oh ^_unas a__MEANS alto como como__enjau* curb_$ de__WHAT hand i__know im_cryin* in_ME in__$ killi*__$ la_sangr* las__hoy marqu* me__matan* nothi*_else now_$ off__chart* on_$ one opene* pouri* sigo_$ since tengo_el tenid*_$ this__$ un_trago ~AWFUL_. ~CRAVE_el ~HIGH ~STRONG_tonig* ~VERY...STRONG ~WORSE_. ~a__AWFUL ~both:NOT ~first:SAD ~it__AWFUL ~its_AWFUL
1: .__DAY AGAIN_TEXTS AGO__# ALMOST__traig* BUSY_y IF__ME LATER_. ME_ALMOST_AGO ME_DRINK ME__. ME___ME ME__it ME_come MINUTES__ALMOST NOT_know NOW_. NOW__las WANT_DRINK ^__a ^__hard ^__stron* ^_cant ^_inten* ^_terri* ^_un a ahori* almos*__$ aqui__$ avisa* barba*_$ bigge* compr* de_ALMOST doing dont_know en en_AGAIN_TEXTS enjau* esta every* fila for__$ harta* has here_$ im_walki* las__$ locur* lots_$ me_falta mil_$ pero__limpi* pipe right__it ron_$ stron*_real the the__NOT thirs*_for to to_$ trae train_$ un_antoj* y_IF y__NOW yet_$ ~._RESIST ~ANGRY ~CRAVE_me ~CRAVE_por ~GOOD__GOOD ~NOT_take ~SAD_. ~STRONG__NOT ~STRONG_que ~VERY_CRAVE_. ~both ~con_CRAVE_STRONG ~im_HAND ~las_CRAVE ~traig*_VERY
-1: .__OTHER .__STOP .__YOU ALMOST__BUSY ALMOST_estan ME__DRINK ME__have ME__keep ME_acord* ME_dan ME_guess NOT_OTHER NOT_tengo OTHER_WHAT_tengo OTHER__en OUT_ME WHAT__DAY ^__could ^__en ^__es ^__las ^__se ^_been ^_high ^_mucha* ^_muy admit antes cincu* clear_$ crave creep* de_OTHER deje didnt drink_right el ganas__no ganas_estan good guess he ignor* im_cravi* jeje_$ las__estan me_diero* now_its one_$ pase passi* playa que_tengo quita* rato the_AGAIN todav* un__NOT un__bien urge y__$ ~ANXIOUS_about ~AWFUL_tonig* ~BIT ~CRAVE ~CRAVE...NOT ~CRAVE__up ~CRAVE_en ~CRAVE_estan ~CRAVE_pero_NOT ~GOOD...NOT ~NOT_tengo ~STRONG__que ~alone:AWFUL ~alone:CRAVE ~alone:LOW ~tengo_CRAVE ~to__AWFUL ~to__VERY ~un_BIT ~un__GOOD
-2: ._NOT ._TOOK .__HOPE DAYT__NOW DIE_. ME_PERSON_. ME___DRINK ME__a ME__un MINUTES_. OTHER_ALMOST OTHER_canti* OTHER_playa REMOVE__. ^__on ^__up ^_de ^_hoy ^_mas about_a at_DAYT compr*_y de__$ easy en__DAYT en__botel* i i_guess is__$ its_there la_neta la_playa me_dan no__$ norma* on provo* segui* si siste* then urges__$ y_ALMOST ~.__CRAVE ~CRAVE_usar ~NOT__STRONG ~RESIST_the ~SAD ~THINK ~alone_short:NONE ~alone_short:NOT ~whole
-3: #__# ._ME .__AGAIN AGAIN__ME AGO DAY_. DRINK HURT_fuert* IF_ME IF_WANT ME_KIN ME__CAN ME__its ME_feel NOT_ALMOST NOW_es OTHER__HURT OTHER___WHAT TIME ^__fuert* ^__una ^_bad ^_cravi* ^_had a__DRINK about admit_$ ayer_$ came colga* court estuv* fuert*_$ fuert*__OTHER fuert*__me gusan* ha hambr* hoy i_feel ignor*_$ im__$ jaja_$ me_pego moder* mucha*__hoy neta notic* quier*_$ quito rough se_ME still_$ stron*_$ tengo today tomar un up_$ want_it y__STOP yeah_ME ~._VERY_CRAVE ~ANXIOUS_. ~CRAVE__cigar* ~CRAVE_salir ~NOT...STRONG ~STRONG_today ~VERY_WORSE ~a_BIT ~first:ANXIOUS ~la_THINK
-4: ._DRINK ._DRUG ALMOST_un CAN__. GO IF___NOT ME___WANT ME_provo* NOT_. OTHER_neta STOP_. WANT_to ^__por ^__salir ^__tenta* ^_hard ^_se ^_stron* ^_yes a_ALMOST after and cuest* espin* had mas__WHAT mi_padri* mind pero_ME pero_NOT quier*_fumar quier*_salir reall*_WANT si_$ van vos wanti*__drink yo ~BORED ~LOW...CRAVE ~NOT_. ~NOT__THINK ~SAD_y ~alone_short:LOW ~alone_short:SAD ~first:AWFUL ~it_VERY ~mas_CRAVE ~the__VERY
-5: ALMOST__y GO__y ME_ALMOST ME_quede NOT__ME NOT__WANT NOT___NOW OTHER__de WANT__stron* WHAT_ALMOST ^__$ ^__at ^__bad ^_algo ^_big ^_en an bad__NOW bajo con__$ de__ME entie* eso ganas__y jaja jeje last like now_i pocas sabe_$ so_$ today_$ use_$ y_NOT_STOP ya_$ ~CRAVE_BIT ~CRAVE_fumar ~NOT_STRONG ~SOSO_. ~WORN ~alone_short:VERY ~apart ~of_STRONG
-6: ._WANT_OUT .__KIN ALMOST KILL_del KIN OTHER_entie* TEXT_ME WHAT__OTHER ^_fuert* all_$ and__DRINK at__$ bus en__OTHER fue fuert* it_NOT its__$ left mas__OTHER me_provo* say stron*__ME tengo_$ to_admit tuve under ~._CRAVE ~NOT_CRAVE ~STRONG_hoy ~VERY__. ~a_STRONG ~both:THINK ~both_short:NONE ~last:STRONG
-7: ._NOT_ME ._NOW ._NOW_NOT AWAY DAYT_. DAY___ME GO___ME HURT_ME ME_GO_. SICK_so WANT_is ^__keep ^_on acuer* alot antoj*_de becau* but call_$ chin con_ME day es from hizo la__$ llora* mucha*_ALMOST_NOW mucha__$ now por_OTHER regul* today__$ unas__$ va went ~._CRAVE_CRAVE ~CRAVE__SAD ~LOW ~alone ~con_CRAVE
-8: AGO__TEXT ALMOST__en GO__ME ME__and ME_a NOW_ALMOST OTHER_DAY_. REMOVE_. SICK_it ^__got ^__pensa* antoj*_$ beer con_ALMOST con_OTHER cuell*_$ deseo dios drink* fuert*__la me_da menos mi__$ noise of once pelit* por_WHAT smell y ~CRAVE...BIT ~STRONG__la ~alone_short ~first:WEAK ~last:THINK ~the_CRAVE
-9: HOME_. ME_PERSON ME_un a__$ animo de_tomar esta__$ fairl* in__NOW la_canti* lol_$ maybe mediu* prett*__$ there ~CRAVE_. ~CRAVE_for ~LOW_. ~LOW_CRAVE ~SOSO ~STRONG_one ~alone_short:RESIST ~both_short:CRAVE
-10: ALMOST_NOW OTHER__OTHER and_now arrib* fria graci* hace me_acord* me_quede past prese* the__TEXT ~._CRAVE_NOT ~.__BIT ~ANXIOUS_so ~VERY...WORSE ~both_short:SAD ~first:SOSO ~first:STRONG ~que_CRAVE
-11: DRINK_una ME__OTHER ME_en ^__antoj* ^__so ^_smell* and_still bendi* betwe* cosqu* en__DRINK eso_$ esta__NOW esta__duro free high jugar littl* mucho noche_$ si__$ took usual vi vos_$ way_$ ~._WORN ~both_short:BIT ~is_STRONG
-12: ._IF DAYT ^__de ^__ganan* ^_my fire media* ~._BIT ~NOT ~last:GOOD
-13: .__NOW DRINK___WHAT KIN_OTHER ME_HURT PAST REMOVE START_. ^__than ^_ni anda aroun* feel hay_$ heavy ive luego none pasti*_$ sient*_$ stron* ~CRAVE_CRAVE
-14: YOU dropp* dura is_DRINK kill_me libre un__KIN use__$ ~BIT...CRAVE ~BIT__.
-15: DRINK__the WANT_one ^__in bad_NOW calor low_$ passe* same thats__$ ~CRAVE__# ~GOOD_. ~NOT...AWFUL ~NOT_mas ~NOT_want
-16: ^_yeah entre__y it__WANT more__i paso pasti* poco poqui* quick quita_$ that
-17: ._NOT_WANT AGO_the BUSY ^_quite any cabro*_$ pull vino was
-18: ALMOST_CAN LATER are__thoug* de_verda* is__NOW its__NOW no_$ se verda* ~NOT_voy
-19: ^__fumar me_llama not todo_me vez ~._NONE ~BIT...STRONG
-20: ME_da ^__tempt* comes even half me_want mitad ran wanti*_a were
-21: ME___KIN ^__ganit* but_ME down duro for__minut* ni pero ~BIT_. ~last:SOSO
-22: ^__muy ^_heavy una_$ ~WEAK ~last:WEAK
-23: could cuand* itch mas__$ un__grand* ~feel__AWFUL
-24: ._STOP WHAT__WHAT its_TEXT pesad* ~BETTER
-26: me__ganas ~NOT_AWFUL ~las_CRAVE_STRONG
-27: tanto_$
-28: subie* when
-29: ^__lot hard
-31: prett*_stron* ~NOT...CRAVE ~both:GREAT
-32: ~CALM
-34: ~NONE
-37: ahi
-38: ~NOT...VERY
-42: kind
-44: prett*
-45: ~CRAVE_estan_STRONG
-50: basta*
""",
}

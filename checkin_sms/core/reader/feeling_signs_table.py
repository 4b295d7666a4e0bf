"""How much each sign speaks for an answer in words, and for how much: written by
`bench/weigh_feelings.py`.

The signs are those of `feeling_signs`. A text that comes to ENOUGH answers the question; what it
comes to for each "at least" makes the value. A weight may be changed by hand, if the corpus still
agrees; a new count would change it again.
"""

ENOUGH = {
    "mood": 16,
    "mood at least 1": -49,
    "mood at least 2": -36,
    "mood at least 4": -8,
    "mood at least 6": 7,
    "mood at least 8": 15,
    "craving": 42,
    "craving at least 1": -17,
    "craving at least 2": -14,
    "craving at least 4": -5,
    "craving at least 6": 1,
    "craving at least 8": 8,
}

WEIGHTS = {
    "mood": """
50: NOT_to_TEXT crawl hangi*_in hangi*_on hecho just_sat numbe*__got super_$ the_mirro* tickl*
48: agust* apago_OTHER
47: ahuev*
46: gutte*
45: cafe_BUSY casi_# fore well_STOP
44: TOOK_ALMOST basta* joy nosta* nuts ~._ANGRY
43: IF_# dragg* fours hoy_despe* podia
42: el_cuerp* lucha
41: ahi_GO al_tiro coach funk jevi smili* ~._ANXIOUS ~._HOPE ~yo_GOOD
40: ^_chopp* oh_im the_point ~THINK_is
39: PERSON__eat ^__jaja bien_aqui crush* quill* rara sonri*
38: NOT_ME_OTHER WHAT_YOU_digo alma care_about encoj* felt tiran* tomar_no ~._AWFUL ~MOOD
37: #_haha ^_cada ^_con albor*
36: #_all #_there HURT__hours PAST__BUSY ^_arrib* heavy porci* scare*_my so_alone ~#_MOOD ~im_SOSO
35: ^__vos carga* is_BROKEN lloro maciz* on_edge shatt* they__know ~._GREAT
34: #_id ._UNTIL_OTHER NOT_muy WANT__THREAT ^_middl* being__mom brega* encim* estoy_mal fever__and is_what llevo_$ pasti*__$ rang sorry__mysel* ~ANXIOUS_in ~ya__VERY
33: ^_relie* ^_runni* ^_vuelt* aborr* asham* jaja__bien of__days
32: NEW_man al_# en_dos grand melan* of_down perce*__$ sick_about store_up ~._CALM ~like_AWFUL
31: ._ME_ME CAN___BYE ME_tres OTHER_SICK ^__acros* ^__along ^_terri* coraz*__$ feel feeli* lujo of__today volve*
30: ME__dance ^_bien ^_gozan* good__my que__cuent* vibes ~ANGRY ~AWFUL_but ~WORN...NONE
29: GO_downh* ^__como ^_incom* ^_pura ^_top achan* arras* blast dia_me hate_ME heart of_ME_MEANS rolli* toall*_$ ~CRAVE_# ~VERY_SHAME
28: LIFE__thats NOT_ME_quejo ^__so ^_dark ^_de ^_del ^_perso* con__pie feel__to g it__what its_whate* level_$ my_rope por_sient* se__despe* usefu* y__senti ~._VERY_SAD ~lol_GREAT ~mi_THINK ~o_BETTER
27: DRUG_on ME__look NOT_compl* STOP__en ^__pair ^_alegr* ^_como ^_getti* ^_real adela*_$ be__NOT de_malas dory fino hombr*_$ i__who la_patad* like__old madre makin*_it me_robar* pesa puedo_queja* traig*_a walki*_on ~BETTER__that ~GOOD_day ~doing_SOSO ~lol_GOOD
26: AGO_LATER_. HOSP_but NOW_ME_CALL ^__ol ^_hecha ^_mas ^_tree ^_worn can_you claro come_home de_pie doy__$ hoyo livin*_the me_tiene my__back perce* preoc*_$ recie* se_ME_OUT so_hot ~BETTER_que ~GOOD_pero ~LOW ~NOT_SOSO ~NOT_about
25: AGAIN__so CAN_queja* DRINK__NEW OTHER_DAY_y ^_acaba* ^_asi cloud fives hummi* left_with medio oh__know pocke*_$ pozo resig* scare*__what sient* sobre vos worth* ~._SAD ~._WEAK ~SOSO ~SOSO_but ~got_NOT ~just_SOSO
24: DAYT_y ME_IF_YOU WHAT_ME_said ^_$ ^__betwe* ^_medio ^_pal ^_vengo asere brand burie*__KIN chipi* feel__and good_thank* insid* la_cosa looki*_up mess more_ME_GO pierd*_OTHER raine*_on reall*_strug* rey_$ serio shift_$ the_clini* tirar_del wore ~BETTER__a ~NOT...NOT...NOT ~doing_GOOD ~first:SHAME ~is_RESIST
23: CALL__AGAIN CAN_START_. HOPE_para_ME IF_ME_was WANT_DIE WANT_NEW WANT_THREAT ^__as ^__toda ^__top ^_ahi ^_fine ^_tranq* ^_under aguev* black_$ con_OTHER_BODY could*_be enfre*_de feel__i fifty gozo mas_feliz mi_mujer pleno senti* shook suck throu*__$ wishi* ~WORN_but
22: BROKEN_DAYT BROKEN_NOW ME_START_. ME_rei NOT_OTHER_# ^__desde ^__impos* ^__porqu* ^_on ^_regul* ^_uy all_right and_too ando as__gets asi_asi en_cande* esto_de getti*__$ good_# hopel* im__happy im_great like_somet* me_sient* neces*_un regul* se__$ sufri* the_head word ~._BORED ~GREAT_lol ~WORN_out ~hoy__GOOD
21: DRINK__WANT HOPE__CALL ME_WANT_# ^__hasta ^__mejor ^__pague ^_bit ^_falli* ^_nervo* ^_woke a_raise abajo at_peace coraz*_$ crack*__$ destr* dia__y el__estuv* emoci* encue* feeli*__$ hurti* im_cool im_flyin* just_SICK la_neta like_me me_dejar* mejor* nothi*_helps papa_murio por_TEXT que__puro sensi* smile teeth__$ thumb* today tome__las torn vida__$ y_ando ~BETTER_days ~CRAVE__y ~GOOD_now ~HOPE_of ~NONE_helps ~NOT__tomar ~SAD...VERY ~SOSO__guess ~im_GOOD ~just_GREAT ~mas_CALM
20: BUSY__thats KIN___NEW ME_soul NOW_DRUG OTHER_licen* WANT___NUMBER ^__fine ^_happi* ^_muy ^_recie* ^_so and__TIME asco both can__text comin*__$ como_pez doubl*__$ en__BODY entre__y food__$ good_place gusto let_it loca makin*__$ mostl*_$ my_po nowhe* o__$ onda over prome* sh sient*__HOPE tan to__thats todo ~NOT_HOPE ~and_NONE ~estoy_GREAT ~hace__NOT ~im_SAD ~por__LOW
19: DETOX_and ^__an ^__been ^__but ^__lol ^_dos ^_tryin* ^_un and_ME_WHAT behin*__ME bette*_days bonit*__la caso__NOT en__glori* fed its__one mitad nerve* on_life pedaz* pila snapp*_at the_cover* to_$ valle* yo_tranq* ~.__ANXIOUS ~.__GREAT ~LOW...STRONG ~NOT_THINK_en ~both:ANXIOUS ~both:SHAME ~feel__LOW ~havin*__STRONG ~so_SAD ~the_THINK ~this_SAD
18: HOPE___NOW KILL__a ME__invis* ME_strai* NOT_TEXT_a NOT___DRUG NOT__shabb* STOP_the USE__its WANT_BROKEN_. ^__amane* ^__ish ^_andam* ^_come ^_could ^_panic* ^_pensa* ^_pues all__end along_$ baila* best closi*_in cosas decen* delig* feels i__dead me__despu* mejor_$ nothi*_speci* para_ir queja schoo*__USE seen__AGO stole_my super_duper to_# valie* want worri*_sick ~._GOOD ~GOOD_. ~GOOD_MOOD_. ~WORN__# ~at_CALM ~estoy_GOOD
17: #_on AGO__this BROKEN__DAYT BROKEN__a DAY_bueno* DRINK__las LATER__KIN ME_lleva NOW_NOT_se NOW__para NUMBER_YOU OTHER_verda* PERSON_WANT PROGRAM__OTHER STOP__and WANT__WHAT WHAT__cuent* ^__ahi ^__court ^__enoug* ^__wish ^__y ^_aburr* ^_hurti* bajad* bajon be_$ bed been_ME carri*_$ cosa entus* estoy_WHAT fever for__drink good_STOP got healt*__my hurts its__bad judge juez junto killi*_me least_i like__again like__the lost mi_suegr* miser* my_shoul* por_WHAT raini*_$ rato_me said_no some_$ trick*_REMOVE y_$ yuca ~._SHAME ~._WORN ~AWFUL_y ~GREAT_. ~NOT___WORSE ~SAD ~SOSO...CRAVE ~WORN_. ~de_GOOD ~kind__SAD ~me__SAD
16: CAN__mejor DAY__feel ME_DAY_. ME__been NOT__USE NOW___WHAT WANT_PERSON WHAT_es YOU___NOT ^__del ^__esta ^__today ^_confu* ^_laugh* ^_ni a__HOPE a_gusto all_# and_$ aqui__$ asust* cap_$ casi__$ chuec*_$ clear_$ come_HOME de_gusto denie* dentr* energ* happy_ME hell_and id_say imagi*_$ is_ME_NEW is_USE_AGAIN kicke* millo* pero pude resul* signi* since_the tanta than thank_YOU thats__sure thats_my this_DAYT to_compl* under vida wore_OUT ~AWFUL_. ~LOW__de ~VERY...CALM ~WORN__. ~de_AWFUL ~feel_AWFUL ~la_ANXIOUS ~la_AWFUL
15: #__CALL ._OTHER_BROKEN CAN_estar HOPE__TEXT ME__tanto NOT___CALL OTHER_BROKEN_en OTHER__mas OTHER_patad* PAST_WHAT STOP_de ^_al ^_conte* ^_doing ^_hangi* ^_meh ^_peace* a_real a_wall are__tonig* botto* bueno_NOW drama*_$ drink__$ encab* encim*_$ escap*_$ feels__$ for_askin* grand*__a haber_despe* have_ME is_tired its__day key_$ like_a llena llevo__seman* lol_$ lol_but low lunes__$ me__sobre my_song neith* pase_NOW poorl* pull run__the sient*__ya tiemp*_no to_disap* up_WANT was__yeste* ~.__AWFUL ~.__CALM ~BETTER_. ~BETTER_now ~BETTER_since ~GOOD...CALM ~GOOD...CRAVE ~GOOD_as ~LOW_. ~NOT...GREAT ~NOT...SAD...NOT ~NOT__NOT ~NOT_llego ~NOT_ver ~SAD_. ~SAD_in ~THINK...HIGH ~WEAK_. ~am_GOOD ~lol__GOOD
14: #_DRUG #__im ALMOST_en_OTHER GO__DAY KIN_AGAIN ME__well ME_cup ME_odio NOT_estoy NOT_make_ME NOW_bien OTHER_WHAT OTHER_paso TOOK___ME UNTIL_a WANT_ME_was ^__con ^__givin* ^_all ^_livin* ^_peor ^_poorl* ^_una about__# ahi all__# and_ME_WANT and__CALL ando_con bad__WANT brand_NEW chill* cryin*__the dark day_in deses* dia dios__$ disgu*__ME full good_KIN happi*_ME hija_me i__dance im_here kind like__today luto mama__en me_levan* me_odio my_inhal* nada_mi not__hot of__UNTIL other_$ passe*_in put_my ron seno seven* siste*__visit* some_DAY strai* suave tengo_la un__dia very_sad viera* zeros ~.__ANGRY ~BIT_BETTER ~GOOD__NONE ~GOOD_about ~GOOD_and ~HOPE_. ~NOT___VERY ~NOT__thing ~SAD___STRONG ~ando_SAD ~been_BETTER ~both_short:HIGH ~but_WORN ~doing__GOOD ~first:WORSE ~just_GOOD ~today_NOT
13: HOPE_._ME KIN_se_GO LIFE___NOW ME_MINUTES ME__are ME__but NOT__for OUT___CALL STOP___NOT TEXT_up TOOK__con WANT___TEXTS WANT__all WHAT_OTHER_DAY WHAT__en ^__and ^__bette* ^__day ^__dijer* ^_en ^_l ^_lleno ^_over ^_troub* a__DAYT a_couns* a_media* acaba*_de alegr* alivi* aunqu* bajon* bette*_ME betwe* chama* como denie*_ME disap*_$ dive echan* el_alma el_dia el_mundo es_algo feel_prett* felic* frog__$ fuera full__of good__thing* gray_$ guys honey hoy human__$ i__well i_keep kille* las_dos left__ME maluc* marca marqu*_$ me_quier* me_rei mom__in nothi*_to odio_por on__day over_it pague__renta parej*_$ peor peor_$ seren* sin__$ so_$ thank_you thats_for the__kind twin__$ un_nudo want__use worse y ~._VERY_CALM ~AWFUL...AWFUL ~AWFUL__i ~BIT__. ~CRAVE...SAD ~MOOD_GOOD_. ~NOT...AWFUL ~VERY...GOOD ~VERY__i ~WORSE ~ando_VERY ~en_CALM ~es_BIT ~first:BORED
12: #__up .__HOME AGO_the HOPE__on HURT_. IF__IF KIN__to ME_._NOT NOW_UNTIL NOW__bane OTHER_STOP_. OTHER___DAYT OTHER_left WANT_NOT_LIFE WHAT_NEW_. ^__$ ^__fui ^__give ^__mil ^__todo ^__verda* ^__well ^__worth ^_a ^_aqui ^_choqu* ^_to aint ando__los ando__y anxio* atrav* bette*_AGO bien_y cabe came_home caso como__viejo con_OTHER cover*_$ de__cama delan* en_OTHER_BUSY enoug* fatal for_$ fur good__how hoy__en i_guess in__pocke* its__NOW mano media* menos__# mi_grupo mi_vieja mind mundo_$ my__calle* my_back nada night* nubes on_both para__$ paran* pelos pensa* poco recon* rest_is resto* roadk* see_the the_table today__a toile* top__the tryin turno wanti* what_i winni*_$ ~._BIT ~._VERY ~.__SHAME ~BIT__today ~GOOD_jaja ~GOOD_y ~HAND__se ~NOT...CRAVE...NOT ~NOT_SAD ~NOT__this ~NOT_the ~RESIST_. ~SAD...SAD ~VERY_out ~i__SOSO ~in__VERY ~pero_BETTER ~throu*_BIT
11: #_or ._ME_SICK BROKEN__NOT DAY___BODY HOPE_or JAIL__on KIN_HURT ME__great ME_nerve* ME_vale NEW___OTHER NOT__caso NOT__just OTHER_WHAT_ME OTHER_bola OTHER_senor PAST__PAST WANT_have WHAT_NEW WHAT_NOT_ME WHAT_agua WHAT_apaga* WHAT_desca* WHAT_perro YOU__a YOU_fire ^__ando ^__becau* ^__deses* ^__with ^__worst ^_doubl* ^_stres* a__any about_my alive and__one and_tired be__$ betwe*_# both_$ calie*__el caugh* chequ* dando de_# de__patad* doler dormi__horas estoy__WHAT galan ganas_de give__$ hell_$ hoy_estoy hrs im la_bola last lower make_it mezcl* moms mud my__right my_boy mysel* no__asi not__thoug* own pelea* radia* rico someo*__call talki*__me te_digo the__time the_dumps thing_is to__hones* trist* un_coraj* wante* was__all with_$ with__kids ~._BETTER ~.__GOOD ~BIT_SAD ~CRAVE_de_NONE ~GOOD_how ~HAND_VERY ~HIGH_. ~MOOD_is ~NOT...GOOD ~NOT_GOOD_. ~SOSO___NOT ~be__NOT ~de_GREAT ~feel__AWFUL ~the_SAD ~to_GOOD
10: #_# #_AGO ._HOPE_OTHER .__REMOVE BODY___OTHER DAY_all GO_# GO_bien HURT__los ME_WON_OTHER ME__CAN ME__hell ME_been ME_los ME_quejo NEW_NUMBER_. NOT___NOW NOT___OUT NOT__great NOW_IF OTHER_CALL_. OTHER___WHAT OTHER_neta OUT__KIN OUT_from PERSON__. STOP__moon TOOK__DAY WHAT_bien ^__da ^__la ^__por ^__si ^_judge ^_re ^_super a_NOT about__i adent* alrig* apart asi__$ bag bebe_no bien_ME broke came_HOME canta*__DAYT cauti* chill*__OTHER con_NOT conte*__ME corte_de dance* day_from de_ME depre die_too doing__thank* doing_so el_tiemp* emoti* en__$ enter*__mi esper* estad* eveni* ever_$ far_from feel__$ foggy fue full_of great_day half_$ hard_$ herma*_$ hoy_hice i_aint im__today is_$ ish its_raini* last__im like_such los__$ matar* me__month* more__going my_cup negro ngl no_quepo numb oh_you orgul* pilas quite_well rei round se_murio six soy_el stand*_$ tengo_corte the_new todo__$ top turno* ugh_$ vino_el wreck_$ ~.__BETTER ~.__HOPE ~.__WORN ~ANXIOUS_. ~AWFUL__been ~GOOD__a ~GOOD_graci* ~GOOD_this ~GREAT_thank* ~NOT___NONE ~NOT__hallo ~NOT__sopor* ~RESIST__. ~SAD_since ~SOSO__just ~SOSO_i ~WORN_live ~alone_short:BIT ~en_LOW
9: #_DAY_DAYT #_yr ALMOST_de_NOT BODY_NOT BUSY__GO CALL_to CAN_are_YOU DAYT___YOU HOPE___BUSY HOPE___KIN IF__con KIN_NOT LATER___DAY ME_BODY_aches ME_TEXT_OUT ME_THREAT ME__so ME_va MINUTES_OTHER NOT_LIFE_DAYT NOT__LIFE NOT___ALMOST NOT_good NOT_say OTHER_KIN_ME OTHER_MINUTES OTHER__para OTHER_mismo REMOVE__. STOP_here TEXT_by TOOK_OTHER_DAY UNTIL___OTHER WHAT__se YOU_know ^__again ^__heart* ^__here ^__nervi* ^__worse ^_anima* ^_espan* ^_kind ^_like ^_mal ^_not ^_rough ^_tiran* ^_walke* ^_weath* a__bucks a_long bad_day bus_pass can casa_y ching* como_perro cumpl*__DAY day de__$ de__BUSY del_BUSY disgu*__mysel* dos__$ el_senor energ*_$ feel__the fijat* finer float* fr_$ gets gozan* gris high__$ ho i__say its_early izqui* jesus landl* life__good livia* llego llegu*_a mae me me_habla* me_lleva mejor__$ month_and muero__a my__nerve nudo_en nunca__a of_SICK oh_YOU pilot* por__DAY pure__$ quede__OTHER sale__$ se__WHAT se__quita shot_$ so_TIME sour sunsh* tan__$ than__WANT the__off throu* to__here today_is toi toque trick*_off un__DAY up_$ verda* was_dead was_gone went_for won y__OTHER y__conte* y__hoy ~._NOT ~ANGRY__mi ~BORED ~GOOD_perso* ~GREAT_MOOD_. ~NONE...AWFUL ~NOT_been ~NOT_compl* ~SAD...NOT ~SAD__hoy ~THINK_i ~VERY_BETTER ~VERY__actua* ~WORN_all ~a_AWFUL ~and_SAD ~and__BIT ~both:ANGRY ~both_short:MOOD ~got__SAD ~im_ANGRY ~last:ANXIOUS ~still_HAND
8: #_$ ._BROKEN ._NOW_UNTIL DAY_in DRINK_is KIN___WHAT ME_CALL ME___OUT NEW_esta NOT__at NOT__so NOW_ME_bane OTHER_said OTHER_tiemp* OUT_. OUT_of TEXTS_in THREAT_. WANT__TEXT WHAT_OTHER_clima WHAT_YOU WHAT__fire ^__cant ^__compl* ^__hoy ^__muy ^__pero ^__te ^__too ^_amane* ^_depri* ^_had ^_prett* ^_relaj* ^_sin ^_toi a_wet ando__$ asi_de bad_my brill* by__DIE ca call calla*_$ cien con__YOU con__mujer could de__casa dios__ME divin* even every* feliz good_CAN good__he graci*_$ he_estad* hija_$ hones*_$ im_strai* it_$ it_TEXT its_bad jale just__today lleva*_$ looki*__$ lord_have los_mosqu* lying mal manag*_$ mas__menos mi__traig* none not__best notic*_IF_ME o_menos off off_$ ok_# over__moon peore* porci*_$ pues que_nunca quisi*_no right__the scare* so__NOW the_word they_let thing this_TIME to__NOT un_DRUG use_a using voy__$ want__disap* y_colea* ~._NOT_THINK ~ANXIOUS_por ~BIT_ANXIOUS ~GOOD...RESIST ~GOOD_but ~HAND___HAND ~HAND__in ~HAND__voy ~NOT___THINK ~NOT__it ~NOT_le ~SAD__my ~SAD_all ~THINK...NOT ~VERY...NOT ~WORN__mas ~alone_short:HIGH ~but_GOOD ~con__ANXIOUS ~first:GREAT ~just_WORN ~me__AWFUL ~me__STRONG ~my_HAND ~quisi*_NOT ~up__NOT ~y_GOOD
7: #_DRINK ._CAN_GO ._NOW_IF .__GO .__LIFE AGO_OTHER AWAY_de CALL_. DAYT__a DAY__ME DIE__ME DRINK_AGAIN HOPE_WHAT ME_AGO ME__. ME__KIN ME___KIN ME___SICK ME_jefa NOT__OUT NOW_MINUTES_OTHER OTHER__NOW OTHER___ME PAST___ME PERSON_ME SICK__y START___ME TIME__OTHER TOOK_the UNTIL_. UNTIL_WHAT WANT_to_USE WHAT_un ^__cooke* ^__en ^__let ^__mi ^__side ^__soy ^__sucke* ^__todav* ^_entus* ^_lo ^_todo ^_tumba* ^_was a_LATER a__TEXT a__bette* a__note a_pair accid* alot alrig*__a am__$ anyth*_for bajit* bette* caida came__of camin*__GO cobij* cosqu* court_$ cryin* cut_my de__HOME de__fui del_resta* desca*__OTHER down_NOW drink*_$ el__nubla* en__mano espej* folks foul_mood fui_al going_throu* good_here gray half hate_mysel* heard_ME i_feel im_ok its__ME jajaj*_ME kids__me la_felic* landl*_$ laugh* left_in life_is mama__to mas me_agarr* me_dejo mil_$ mood__# my_own nervi* nervo*__the ok_now old or_# pena_$ pesim*__$ por__DRINK punk rain_$ rey roof_$ se_ME_STOP sick someb* soy_AGAIN tengo__$ thats_somet* to_OTHER too__ME traig*_una tranq*_$ un__NOW unas unico uno up_# viend*_OTHER what_im with__PERSON woke__on won_$ worst_$ wrong__me ya__hay you__ok ~#__MOOD ~._RESIST ~BETTER_dia ~CRAVE__pero ~GOOD ~GREAT__# ~HAND...HAND ~MOOD...GOOD ~NONE_NOT ~NOT...SOSO ~RESIST ~SAD_today ~SOSO_. ~THINK_NOT ~VERY...SAD ~WORSE_que ~a_BIT ~both:THINK ~de_BIT ~estoy_CALM ~feel__VERY ~feeli*__GOOD ~is_STRONG ~kind__ANXIOUS ~kind__BORED ~las_HIGH ~last:AWFUL ~last:CALM ~por_LOW ~y_WORN
6: #__$ ._ME_TEXT .__IF .__MINUTES AGAIN_AGAIN_. ALMOST_. BROKEN__ME BROKEN__OTHER BUSY_pass CALL__a CAN__WANT CAN__do CAN_it DAYT_BUSY DAYT___JAIL GO_UNTIL GO___KIN IF_CAN IF_YOU KIN__CALL MEANS__. ME_JAIL ME__OTHER ME___DRUG ME__mal ME_levan* ME_sad ME_sient* NOT_BUSY NOT__hallo NOW_es OTHER_BODY_apret* REMOVE_de SICK_NOW_. TEXT__las TOOK___DAY TOOK__y WANT__con WANT_a YOU_for_TEXT ^__de ^__feliz ^__go ^__in ^__kids ^__strug* ^__waiti* ^_lleva* ^_walls a__one ahi__$ all__STOP and_contr* anniv* bajad*_$ buen by__threa* calie*__OTHER call_it clean con custo* days__feel de__todo de_muert* del_MEANS despu*_de drink* dumps entre entre* escal*_$ espan* feel__a good_ME good__BUSY great*_$ hace__mi hace_falta hard__$ id im__over im_doing in__while job just_HOPE just__here kind__in like__dog like_the line_at livin loud__ME luz_al made__CALL made_the me__sola middl*_$ milli*_bucks monda*_$ nerve*_are ni night norma* of_USE overf* papa_$ pelee pero__ME que__norma* quejo real rutin* se_ME si_tuvie* so_angry solo somew*_betwe* sunny tan__WHAT the_water thirs* this_anymo* to__OUT up__ME verga viend*_la visit* whole with_ME with__dad wonde* ~.__SOSO ~AWFUL__be ~BIT_ANGRY ~CALM_. ~CALM__the ~GOOD_VERY_. ~GREAT__are ~GREAT__you ~HAND_out ~HAND_throu* ~NOT...NOT ~NOT__THINK ~NOT__shabb* ~NOT_el ~SAD_like ~SAD_por ~STRONG__el ~WORN_and ~alone:SHAME ~both:NONE ~both:SAD ~both:STRONG ~day__GOOD ~estoy__AWFUL ~feeli*_GOOD ~puse_GOOD ~the_VERY ~y_GREAT
5: #__PAST ._ME_HURT ._NOT_ME ._YOU_GO .__NOW AGO__# AGO__NOT BYE_todos CALL___TEXT CAN___NOT DAY_of_ME DRUG_._NOW GO_a_DRINK KIN___DAYT KIN__en LIFE_. ME_CALL_. ME_NOT_. ME_STOP ME_WANT ME__# ME__NOT ME__final* ME__igual ME__in ME_flyin* NOT__DRINK NOT__DRUG NOT___LIFE NOW___ME NOW_paso OTHER_DRINK_. OTHER_KIN OTHER_exame* OTHER_luz PAST_nerve STOP___WANT TEXTS_._CAN TEXT___DETOX WANT_# WANT_NOT WANT__DRINK WANT___PERSON WANT__disap* WHAT_ME_falta WHAT_NOW_es WHAT__es WHAT_is YOU_digo ^__despe* ^__el ^__made ^__no ^__over ^_awful ^_chill* ^_esta ^_foggy ^_human ^_in ^_numb ^_sad ^_trist* ^_weary a_# a__today a_high a_way all_good and and_ME and__NOT are_fine as_ME as_a asque* bette*__be botto*_of bus by__grave calle* calm carna*_$ chin churc* cobra_$ compl* coraz* cryin*_since cuand* cuatr*_$ de__hijo doing__$ drain*_$ el_pecho en_# end esta__OTHER estoy__hoy ever_since every*_$ face__$ fair_to fijes* fit five flojo fresc* good__i hangi* heat hell hones* hoy_$ in_DAY in_ME is__$ its__DAY juez_me kids_are la__$ la_verda* le levan* lie live_$ made manan*_es me_dio mi_hijo mismo_$ mom muy_HOPE my__life my_soul no__caso nothi* over_here perdi pero__$ prett*_$ punto que_sigo reina right_to se_WHAT se_sient* segui*__$ sient*_que slow_$ so__ME soy_otra spot still__$ tell_you this__NOT tiene__hoy to_stay today__$ took_the traig* un_DAY un_HOPE un__# una__ME well_$ worn y_NOW ~._VERY_AWFUL ~.__LOW ~ANGRY__going ~AWFUL__the ~AWFUL_and ~AWFUL_i ~GOOD...NOT ~GOOD_today ~HIGH ~HOPE__me ~MOOD__a ~NOT...VERY...GOOD ~NOT__LOW ~NOT__just ~NOT__than ~NOT__the ~NOT_ando ~NOT_felt ~SAD__. ~SAD_y ~SOSO_NOT ~THINK_for ~VERY_AWFUL_. ~VERY__now ~WORN__SAD ~alone:ANXIOUS ~alone_short:VERY ~and__ANGRY ~ando_GOOD ~both:CRAVE ~both:HOPE ~both_short:WORSE ~dia_GOOD ~el_MOOD ~estoy_VERY ~first:GOOD ~first:STRONG ~had__GOOD ~la_SAD ~my__HAND ~sient*__SAD
4: #__of ._LIFE .__BODY ALMOST__a BROKEN___BUSY BUSY__conte* DAYT_._NOW DAY__NOT DRINK___NOW GO_to_BUSY HURT__PAST KIN_. KIN_WHAT KIN__ME KIN__the KIN_is_AWAY LIFE__NOW ME_# ME_NOT_been ME_TEXT_NOT ME__AGAIN ME__TEXTS ME__USE ME___BROKEN ME___DAY ME__right ME_dijo NOT_. NOT_OUT_. NOT__mas NOT_se_WHAT NOT_tanto NOW__. NOW__aguan* NOW_hice OTHER_cielo OTHER_estad* OUT___ME OUT__it PAST__y PERSON_IF STOP___STOP TEXT_the TIME_at TOOK_and WANT_WHAT_STOP WANT__NOT WANT___DAYT WANT_this WHAT___PAST WHAT_alegr* ^_# ^__bien ^__good ^__of ^__out ^__pez ^__pull ^__quier* ^__stand* ^_agota* ^_ate ^_best ^_chequ* ^_ching* ^_crush* ^_stron* ^_sunny a__$ about__DRUG about__HOPE aca all all__it and_NOW and__about apart_$ at_# at__# at__end autom*_$ bano_con beat been_cryin* but__$ canal cero__$ conte* cooke* could* crank* dad__$ de_buena* de_todo death del__$ del_turno diero*_las do__anymo* dont_feel doubl* doy el_exame* en_LIFE enfre*__ME escal*__OTHER estoy estoy__$ every*_is falta_ME for_once for_sure fuerz* ganas__nada gane good_one great_CAN happy herma* hijo_esta hole i__words i_never impro* in__HOSP is_# is_NEW is__ME is_black jaja_$ job__ME joy_$ key littl*_$ made__call maint* march_$ me__otra me_dijo me_rio me_vino meh mija_$ more_than mostl*_good murio murio_mi no__hallo no__sopor* not_$ of_GO ok_and otra pana_$ para_WHAT pego pez pierd*_el poca prend* probl* que_$ que__falta read respi*_$ right runni*_on salid* shabb* showe* sient*__basur* sin since sobre* stres*_OUT tengo_OTHER_MEANS terri*_of the__today the_paper* think_i to_KILL to__sober took tranq* un__mejor una_DRINK vecin*_y was__NOW way__the y_NOW_NOT you__spani* ~._LOW ~.__SAD ~AWFUL__ayer ~BIT__BIT ~BIT_of ~GOOD__graci* ~GOOD__you ~GREAT__my ~HAND_. ~LOW_prime* ~NOT_sleep ~NOT_tengo ~RESIST__NOT ~SOSO_day ~VERY_CALM ~WORSE_day ~alone_short:SOSO ~and_NOT ~both:GOOD ~both:MOOD ~cama__NOT ~first:BETTER ~got__HAND ~haha__GOOD ~i__ANGRY ~is_GOOD ~last:SOSO ~que_VERY ~the_CRAVE ~y__GOOD
3: #_DAY #_DAY_JAIL #_IF #__mas ._BROKEN_HOPE ._ME_WON ._NOW_NOT ._OTHER_DAY ._TOOK_ME ._WHAT_DAY .__HOPE .__LATER AGAIN__y AGO_NOT AGO__. BUSY_de DAY_from DRUG_PAST GO_AGAIN_to GO_right HOME_y HOPE__ME HOPE__bien HOPE_en IF__o JAIL_. JAIL__# KILL___ME KIN___ME KIN_con LATER_._ME LIFE__ALMOST LIFE__good ME_CAN_do ME_KIN ME_WANT_it ME__WANT ME___AGO ME___HOPE ME___WANT ME__nerve ME_coffe* ME_cuest* ME_diero* ME_dio ME_rio NEW__is NOT_CALL NOT_ME_hallo NOT__. NOT__NUMBER NOT__good NOT_love NOT_tan NOW___BODY NOW__de OTHER_GO_. OTHER_JAIL OTHER__ME OTHER___KILL OTHER_felic* OUT__. OUT__OTHER PERSON_AGAIN TEXT__# THREAT_._ME TIME__HOPE TOOK_. WANT_ME_AGAIN WANT___WANT YOU_. ^__# ^__are ^__bajo ^__dont ^__doy ^__echan* ^__from ^__haha ^__just ^__marid* ^__puedo ^__would* ^_calm ^_feeli* ^_holdi* ^_littl* ^_livin ^_lol ^_por ^_storm ^_survi* aguan*__vida aguit* altos am an__$ askin* at_ME at_all ate ayude bad__i bette*_AGO_ME broke_and burde* but__bette* call_im can__this cance*_$ canti*_me comin* como_nuevo day_$ day__me de_ME_LIFE de_OTHER de__canti* died_$ dokie dropp* echo el_cielo en_OTHER_HOME es__$ every for_mysel* good__days graci*_a grave_$ happi* hardl* have_mercy head__$ heart* i__$ i_drank i_suppo* im_good is_NOT is__again it__$ it__ME it_all la_casa last__and like__$ llant* lo__$ lord__mercy loud mas_$ me_cuest* me_diero* mess__$ middl* mierd* mija more_$ mud_$ my_coffe* my_dad my_nerve* neces* never__this notic*_if of__$ ok otro__$ out__bed pena pills playa_con podri* por_OTHER que que_alegr* ray sali sangr*_$ scare*_about senor_$ seven shaky she_passe* since* since_i storm strai*__$ stron*_and sun talke* tambi* the_HOSP the__# the__ME the__side thing_wrong tirar__puent* to_CAN todav* too_$ traba* traia tres_$ una__$ una__WHAT victo* want_to went_up y_ME_GO y__BODY you_can ~._SOSO ~.__VERY ~ANGRY_. ~ANGRY_mysel* ~AWFUL__me ~GOOD...AWFUL ~GOOD_actua* ~GOOD_just ~GOOD_mi ~GOOD_que ~HAND...BETTER ~HAND_is_GOOD ~MOOD...HIGH ~MOOD...SOSO ~MOOD__AWFUL ~NONE ~NONE...GOOD ~NONE_speci* ~NOT___NOT ~NOT__caso ~NOT_even ~RESIST_in ~SAD...STRONG ~SAD__eso ~VERY__con ~alone:RESIST ~both:WORN ~both_short:ANGRY ~both_short:AWFUL ~feel_GREAT ~feeli*_GREAT ~first:AWFUL ~i_NOT ~i__HAND ~im__GOOD ~last:GREAT ~last:STRONG ~like__LOW ~mas__BETTER ~mi__NOT ~real_LOW ~ya__LOW
2: #_de ._DAY ._NOT_CAN ._NOW AWAY__ME BODY_. BODY_aches BUSY_pero CALL___YOU CAN__. CAN___ME DAY_JAIL DAY__NOW DRINK_in DRUG_. GO__be GO__to HOPE__NOT HOPE__pelea* HOPE_and IF___DAYT KIN_GO KIN_came LIFE___ME LIFE_y ME_HURT_OTHER ME_KIN_OTHER ME_STOP_. ME__BODY ME___KILL ME___OTHER ME___USE ME__and ME__sobre ME__some ME__y ME_and ME_diero*_OTHER ME_dog ME_en ME_equip*_WON ME_hallo NOT NOT_._ME NOT_ALMOST_ME NOT_WANT NOT___HOPE NOT___ME NOT__it NOT__quejo NOT__reall* NOT_ando NOT_tengo NOW_# NOW__KIN NOW__YOU NOW_amane* OTHER_BUSY OTHER_CALL OTHER_DAY OTHER_GO OTHER__in OTHER_cobra OTHER_dona OTHER_unico OUT_of_DETOX REMOVE_. SICK__DAY STOP__TEXT TEXT_ME THREAT__DAY UNTIL UNTIL_the USE__. WANT_. WANT_ME WANT_is WHAT_GO WHAT_OUT WHAT___GO WHAT_felic* YOU_KIN ^__all ^__my ^__perro ^__sad ^__tan ^_about ^_full ^_harto ^_horri* ^_le ^_norma* ^_quebr* ^_storm* ^_stuff ^_yo a_DRINK a__day a_bad about about_a agarr* alive_$ animo__$ as__as ate_$ bad__all be_OUT be_USE been__$ bette*__ME breat*_$ but_NOT caigo cap como__clima compl*_$ con__madri* contr*_$ corte could_be cuest*_$ days_clean de__vida de_lujo dear_$ desde dios disgu*_with dog doing down__ME down__i duper en__cocin* enoug*_$ es_OTHER even__$ falta_mi flat getti* gloom* good_$ good_as got_# great__ME guys_at happy__ME hours huevo im_sad is__AGAIN it_NOT its__good just__$ kind_$ know__$ la_botel* la_cobra la_dona la_luz last_week life__$ livin_$ lleve lousy manan* mano_$ me_llego medio*_$ mejor_graci* mi_famil* mi_hija muy_bien nervo* ni__$ nobod* now__i of_BUSY of_ME of__DAY ok__ALMOST on_ME otra__no par patro* pero_ahi place pocas poco__$ pregu*_$ puedo_con que_bien que_felic* refug*_$ rent rent__# rico_desca* salie* salir same__alway* se_IF she siemp*__traba* so__work so_far sopor* soy stole_ME tan_mal tembl*_$ ten tengo_OTHER the_BUSY the_NEW the_wrong this_day tiene__NOW to_DRINK to_OTHER_LIFE to__mundo todo__aqui tonig*_i una_pena walls weigh* went_to wet wind you_know ~.__CRAVE ~AWFUL__NOT ~AWFUL_to ~BETTER__i ~CRAVE...CALM ~CRAVE__. ~CRAVE___GOOD ~GOOD__guess ~GOOD_to ~GREAT__. ~LOW__a ~MOOD__. ~NONE__mi ~NOT...THINK ~NOT__mas ~NOT__que ~NOT_estoy ~NOT_quepo ~RESIST__vida ~SAD_my ~SOSO_and ~SOSO_thank* ~VERY ~VERY...GOOD...AWFUL ~VERY_VERY ~VERY_duper ~WEAK ~WORN...SAD ~WORN__pelea* ~alone:BIT ~alone:CALM ~alone:GOOD ~alone_short:HAND ~both:BORED ~both:LOW ~first:ANXIOUS ~foul_MOOD ~i__GREAT ~i__NOT ~im__GREAT ~in__GOOD ~is_NOT_GOOD ~last:SAD ~real_GOOD ~so__GOOD ~to__GOOD ~y__BIT ~yo_CALM
1: #__jale #_at #_cravi* #_month* #_pack ._HOPE ._ME_KILL ._ME_NOT ._NOT ._NOT_NEW ._WHAT_YOU .__AGO .__NOT .__SICK AGAIN__OTHER AGO BODY__BROKEN BROKEN_. CALL_to_ME CAN__TEXT DAYT___ME DAY_y DIE__NOW DRINK_._CALL DRINK__DAY DRINK___ME DRUG__ME GO___ME GO_to_KILL HOME_. IF_ME KILL__and KIN KIN_TOOK KIN__. KIN__NOW KIN__PAST KIN__a KIN__todo LATER__ME ME_HURT ME_NOT_BODY ME_PERSON_. ME_TEXT ME_TEXT_OTHER ME_TIME_GO ME__STOP ME__WHAT ME___DRINK ME___NOW ME___NUMBER ME__happy ME__is ME__las ME__reall* ME_ok ME_told ME_tranq* NEW__DAY NOT_BUSY_. NOT_HOPE_to NOT_NOT NOT_OUT NOT___NOT NOT_bad NOT_felt NOT_quepo NOT_se_IF NOT_ver NOW__every* NOW_mejor OTHER__. OTHER__DAY OTHER_peor OUT_of_ME PAST__. STOP_TEXT STOP___DAY TEXT_NOT_HOPE TEXT__it TIME__. USE_a WANT__dog WHAT_YOU_fire WHAT__. WHAT__ME WHAT_pez WHAT_sigo YOU__TONGUE ^__a ^__breat* ^__bus ^__by ^__ever ^__happy ^__high ^__hijo ^__ive ^__mano ^__me ^__mood ^__se ^__sient* ^__solo ^__tres ^__up ^_half ^_las ^_left ^_maluc* ^_muert* ^_sobre* a_DAY a_hard aguan*__$ al__hoy all_aroun* amor and__WANT ando__# anima* anoth*__$ are_looki* aroun*_$ as__kite at__BUSY baby bad_but be_bette* becau*_i belly best_DAY bien bit but_ok cabez* cande* cansa*__pelea* cant_compl* canti*_ME caugh*_ME cheve* clima_nubla* comin*_back compa* con_ME conte*__$ cravi*_$ cravi*_is de_ayer de_dia despe*_sin dia__$ dias_bueno* domin*_$ dont__a dos easy eat_with el__$ en_OTHER en_OTHER_GO en__entre* equip*_WON esta__$ ex first fixed for__$ for_hours foul frog good_got graci* grand*_$ hasta hay__$ head hice house_$ i_said id__$ in__bad is_HOPE is__right its__worst ive__every* ive_had jaja kids lagri* las_nubes last_nerve leani* let life luz mal_y me_# me_acuer* me_quejo medio* missi*_my more__i neede* never_been no__quejo norma*_$ notic*_IF notic*__i nudo__la nunca ocho of_bed ok_NOW okay_dokie old__$ optim* over_$ pasan* pasan*_$ pelee_con perdo* perfe*_$ pero_vivo pila_$ puedo__con que__fire que_siemp* quepo rabia_$ real_low roll_$ salad* sat say_$ ser sleep slept so__good steps talk tanto__$ tell_YOU the_NUMBER the_REMOVE the__DRUG the__came the__day the__right thee thumb*_up tired_$ to_TEXT to__tonig* to_bien today_was todo_me traba*_y tranq*__OTHER trapo tren truth ugh under_the using_$ viva_$ way weed wish_i y_NOT y_OTHER y__NOT you__askin* ~._NONE ~._THINK ~._WORSE ~.__MOOD ~BIT_. ~BIT__than ~CRAVE_just ~GOOD...SOSO ~GOOD__. ~GOOD___NOT ~GOOD_i ~GOOD_por ~GREAT_day ~GREAT_mi ~HAND__la ~LOW_de ~NOT_VERY ~NOT__a ~NOT__quejo ~NOT__today ~NOT_me ~NOT_para ~SAD_BIT_. ~SAD___NOT ~SAD__it ~SOSO__. ~SOSO_dokie ~THINK__it ~WORN_to ~alone:GREAT ~alone:NOT ~alone_short:GREAT ~both:NOT ~both:VERY ~both_short:SAD ~both_short:WORN ~con__HAND ~el_HIGH ~first:HAND ~first:WEAK ~for_MOOD ~im_ANXIOUS ~im_WORN ~im__SAD ~jaja__GOOD ~last:NOT ~to_AWFUL
-1: #_KIN #__DAY #__i ._NOW_GO ._OTHER_TEXT ._SICK ._TEXT ._USE .__BYE .__DAY .__DRINK .__OTHER .__START AGAIN_AGAIN AGAIN_pero AGO_AGO BODY___REMOVE BUSY___KIN CALL_ME CALL__. CAN_. CAN_PERSON_CALL DAYT_. DAY__. DRINK__. HOPE___LIFE IF_. IF_OTHER KILL_a KIN___NOT KIN__un LATER ME_TOOK ME__DIE ME___MEANS ME___YOU ME_excit* ME_knee ME_such MINUTES_. NOT_GO NOT_TEXT NOT_USE NOT__TEXTS NOT___TEXT NOT_hallo_WHAT NOW_NOT_ME NOW__WHAT OTHER_._ME OTHER_KIN_. OTHER_TOOK OTHER___OTHER OTHER___OUT OTHER__pero OTHER__quedo OTHER_piel OTHER_was OUT__JAIL OUT_and SICK_de TEXT_a TOOK_good USE__the WANT___ME ^__bebe ^__came ^__i ^__lo ^__on ^__otra ^__quede ^__sueno ^__to ^__want ^_comi ^_cut ^_es ^_esa ^_ese ^_estoy ^_happy ^_para ^_pause ^_still ^_tengo ^_thank* ^_traig* ^_volvi ^_wanti* ^_watch* ^_way ^_went a_CALL a__OTHER a_new agrad* al__# and__# arroz away bad_news being_LIFE bike birri* birri*_y blusa bored__death cake calor canse_de capit* chick* chiva comme* conta* creo_que cunad* de_DRINK denti* digo_que dos_DAY drama dunno elect* en__DAYT estoy_pensa* estoy_sola exper* feel_WANT feel_like feeli*__thats food_$ from__all good_im good_job got_faded hacer* hambr*__$ hard helad* him hit_me hoy_y i__even it__WANT its__$ job_$ kill_mysel* la_fiest* leo llama*_$ llevo__dias lluev*__lluev* los_KIN m me_$ mejor__# messe* mi_abuel* miedo miedo__mi mismo_que mucho__$ mueve muy my_keys nada__lo nieve no__$ no__sient* on one_DAY pase_de pasti* pelo perdi* phone playi* pulle* que_conta* quedo_el quemo respi*_hondo room roomm* sale__no scare*__my seman* sign slept_good smoke* some tengo_# tenia text_me that__ME the__$ there there* thoug* tio tired_of to_feel to_know um veces veo_senti* vidri* windy wont y_USE y__WHAT y__YOU youll ~AWFUL__my ~AWFUL_today ~BIT_anda ~CALM_._NOT ~GOOD_SAD_. ~HAND ~HIGH...AWFUL ~NOT...CRAVE ~NOT__NONE ~NOT__mueve ~NOT__segur* ~NOT__y ~NOT_traig* ~RESIST__a ~SAD__and ~SAD_a ~a_VERY ~alone_short:CRAVE ~ando__WORN ~as_GOOD ~both:BETTER ~both_short:NOT ~both_short:RESIST ~el__NOT ~estoy_THINK ~feel_WORN ~feel__HAND ~first:SAD ~got_BETTER ~haha_SOSO ~last:LOW ~por__NOT ~se__AWFUL
-2: #_herma* ._IF ._KIN ._ME_OUT ._NOT_OTHER ._THREAT .__BUSY .__KIN AGO___ME ALMOST_to BODY_hondo BROKEN_ME CAN_CALL DRINK_del GO_OUT GO___NOW HELP_. KILL_. KIN__BUSY KIN__KIN LATER_con ME_ME ME_NUMBER ME_PERSON_NOW ME__TEXT ME___DAYT ME___HOSP ME___IF ME__lucky ME_a ME_canse ME_de ME_just ME_quede NEW NOT_CAN_. NOT__SICK NOT___WANT NOT___YOU NOT_mas NOW NOW___OTHER NOW_tengo NOW_the OTHER__LATER OTHER__OTHER OTHER__a OTHER__del OTHER_mismo_WHAT OUT__NOW PAST__of PERSON__ME START__a TEXT__GO THREAT_ME TOOK__. USE_. WANT_OUT WANT__. WANT__a WANT__so WON ^__idea ^__is ^__like ^__mama ^__mas ^__much ^__mysel* ^__the ^_cambi* ^_cansa* ^_cold ^_cool ^_estan ^_hopef* ^_mejor ^_only ^_piens* ^_se ^_some ^_someo* ^_tome a_ME a__vida al ando_desca* anoch* anyth*_$ back_$ bette*__yeste* bette*_witho* bien_crudo bored__DIE bueno_$ call_my came_OUT came_out can__a comim* consu* cravi*__$ cuart* cuell* dang de de_NOW de__# de_llora* did__$ diffe* dijo do_YOU does drivi*_$ el empan*_para empty_$ escri* esta__ME estoy_BUSY estoy__explo* feel_calm fight* fishi* gente_$ good__PERSON good__at good__someo* good_for happe* here hey hm hungr* i__today iba in__$ is_full junta la la_rodil* las_# last__of learn* libra* live live__$ llevo lol_OTHER long look_WANT los__NOT mal__sirvo mama_$ me_quede mediu* mi__todo mismo_WHAT morni*_$ my__today my_life no nope ok_graci* ones opera* pelic* peopl* peor_WHAT_PAST peor__ayer por__LIFE pregu* pues_ahi punto_$ que_ayer relap* right__$ risa_$ said seco shoes sitti* skunk*_today small some__$ somet* soup_$ stead* sweat*_$ talk_$ thats__$ the_KIN this__$ tiend* today__feel too__$ traig*_los turni* una up__TOOK vivir volvi was__$ wasnt worth__$ ~ANXIOUS...HIGH ~BETTER___NOT ~GOOD__del ~GOOD__que ~GREAT__mi ~HAND__. ~LOW__todo ~MOOD__NOT ~NOT_THINK_. ~NOT__my ~NOT__voy ~SAD__# ~SAD_by ~SAD_desde ~SHAME__every* ~SOSO__i ~VERY_. ~VERY__and ~VERY__me ~VERY__y ~WORN__la ~alone:AWFUL ~both:SOSO ~both_short:BETTER ~both_short:GREAT ~both_short:SHAME ~de__GOOD ~de__SAD ~esta_GREAT ~im_NOT ~is__SOSO ~last:GOOD ~last:WORN ~thats_GOOD ~the_GOOD ~to_RESIST ~tome_VERY
-3: #__USE #__for #_al ._BROKEN_ME ._CAN ._ME_CAN ._USE_AGAIN .__CALL AGAIN AGAIN___OTHER CAN_about DETOX__. DRINK_of KILL__. KIN__GO KIN___AGO KIN___KIN LATER_WHAT LIFE LIFE_here LIFE_with ME_BUSY ME_REMOVE ME__DRINK ME__NOW ME__REMOVE ME__TOOK ME__of ME__un ME_antoj* ME_feel NOT_LIFE NOT_STOP NOT__about NOT__las NOT__mueve NOT__one NOT_more_TEXTS NOW_ME NOW_NOT OTHER___NOT OTHER___TEXT OTHER_cafe OTHER_rodil* OUT_bien PROGRAM SICK__. TOOK_AGAIN TOOK_DRUG TOOK_NOT TOOK___OTHER WANT__up WHAT WHAT__TOOK WHAT_buena WHAT_bueno WHAT_rico ^__cayo ^__los ^__thats ^__thing ^__viene ^_aweso* ^_bad ^_bored ^_bus ^_creo ^_didnt ^_passe* ^_then ^_use a a__LIFE addic* ahi_YOU alrea* ando__con ando__el antoj* anymo*_$ attac* bad_$ baja beer bien_feo bonit*__$ can__call canse cant_see carro con_$ de__NOT de_tomar del_BODY dia_$ dias dias_$ diner* diner*_$ dormi_bien early el_cafe embar* esos esqui* estab* flore* for__ME from from_ME full_today good good_TEXTS happy__to harta_de hay__que here__$ hurac* i__real is_alway* jail la_piel lady latel* laund*_$ lavan* like__up livin* llamo llave llora* mama__trist* max_$ mood_i movie* my__feels my__wont news not__bette* nt o_$ ofici* ok_$ ok_ok on__$ on_sunda* over_there padre parqu* pelig* point posit* prayi*_for presi* prime* proud__$ que_rico real__$ recov* respo* saldo sec segur*__$ skipp* so_good sone stati* sweat* terri*__$ thank*_thats the__TEXTS the_gradu* time tomor* vi viene y__despe* y__sient* you ~._NOT_CRAVE ~ANXIOUS...NOT ~AWFUL...SAD ~AWFUL_NOT ~AWFUL_THINK ~AWFUL_up ~BETTER__me ~GOOD...HAND ~GOOD__and ~GOOD_at ~GREAT_for ~MOOD...NOT ~NOT__las ~NOT_conte* ~SOSO__me ~SOSO_graci* ~THINK_about ~VERY_GREAT ~WORSE__yeste* ~ayer__GOOD ~both_short ~both_short:CALM ~both_short:GOOD ~both_short:THINK ~both_short:VERY ~el__GOOD ~feeli*_HOPE ~first:LOW ~first:THINK ~first:VERY ~have__GREAT ~last:MOOD ~que_AWFUL ~so_STRONG
-4: #__sober ._DRINK ._OTHER ._REMOVE ._YOU BODY BODY_._ME BUSY_. BUSY__. BUSY__DAY BUSY_a DAYT__. DAY_at DAY_de DRINK DRINK__DRINK GO_all GO_on HURT__NOW IF___NOT JAIL__in KIN__JAIL LIFE_and LIFE_in ME_KIN_. ME_KIN_WON ME__ME ME___START ME___TIME ME__feels ME_by NOT_ME_sient* NOT__ME NOT__OTHER NOT_sabe OTHER___NOW OTHER_fiest* OTHER_novel* PAST_andab* SICK_the START STOP__. STOP_there TEXTS___ME TEXT_en THREAT_the WANT_BUSY WANT__ME WANT__be WHAT_BROKEN WHAT__WHAT ^__hombr* ^__it ^_ayer ^_dont ^_its ^_ive ^_llego ^_neces* ^_ooh a__amane* a__mismo actua* after__$ algo__mal algo_cansa* ameri* ando_WHAT animo_luego answe* aqui arm aviso ayer_$ bajan* beans being_alive bien__no bueno*_dias bumme* car cigar* clean* close* cobre como__$ con__herma* conve* cowbo* crap_$ cuerd* decir_WHAT done_with dope dude en_TONGUE en_cuant* este este_mundo estoy_HOPE estoy__HOPE explo*_$ feo_$ flu flu_$ for_one found givin*_up go_$ great hace__$ hago hand happy_DAY havin* herma*_y i im_back in__STOP in__dark jefe kind__WANT la_vida last__$ legs lo__todo loco_$ mal_NOT me_hice me_toca meeti* meh__$ mi_vecin* most much nobod*__me now of para parti* pero__bien pictu* puro__y quedo_OTHER quien ready recai_$ red refre* rest resti* rindo sandw* se_ve sober_# solo__me song_$ stop_$ stres* thank* the__NOT the__broke then to toca tranq*__aca trape* un__HOPE vecin* very was_$ with wrote y_bajan* yet_$ yours* ~AWFUL...NOT ~AWFUL_hair ~BETTER_en ~BORED__. ~GOOD_STRONG ~HAND__y ~NOT_AWFUL_. ~NOT__sient* ~SAD_de ~VERY___NOT ~VERY_to ~WORN_del ~a_MOOD ~alone_short:HOPE ~alone_short:SAD ~con_VERY ~feet_SAD ~got_HIGH ~is_GREAT ~its_GOOD ~la_HAND ~last:VERY
-5: #__a #__days #_and ._KILL ._ME ._ME_DAY ._NOT_MINUTES .__NUMBER .__TEXT AGAIN_. AGO__BROKEN AWAY CAN DAY_con GO__# GO_to HOPE__the HOPE_it HURT__ME IF_NOT IF__ME JAIL__. KIN___NOW KIN__in LIFE_for ME_AGAIN ME_HOPE_. ME_KIN_esta ME__to ME_dolid* ME_y NEW__# NOT__STOP NOT__of NOT__up NOT_de NOW_. OTHER_# OTHER_TEXT OTHER__con OTHER__conte* OTHER__de OTHER_cara PAST STOP_OTHER TEXTS TEXT__down TIME__ME TOOK WHAT_ME WHAT___KIN WHAT__las ^__grand* ^__jefe ^__numbe* ^__ok ^__reall* ^__robar* ^__thoug* ^__way ^_hall ^_how ^_im ^_just ^_nobod* ^_odio ^_paid ^_si ^_traba* ^_which a_SICK and_TEXT bad_hair been_DRINK bonit* call_$ check conoz*_a count* cours* daugh*_$ day__$ days_$ defin* del_DAY desca* did die dieta discu* drunk eatin* eche eggs en_DETOX entie*__ME esta_llovi* estoy_ALMOST extra* faded feeli*__NOW for for_OTHER fuert*_$ great_$ gusta* haha_$ her huh hurt im_# im_sorry into its_awful jumpe* just k_$ la_novel* last_day laund* like__# love manej* me_rindo mensa* night_$ no_# no_$ not__$ on__LIFE por_todo porch queda* quit seein* senor* smell snow still__still tacos tell tempr* the__store then_$ tiend*_$ tigre* today_$ tranq*_por tried un__ME ve veo_HOPE wanti*_it weath* whats worri* youve zombi* ~._GOOD_BORED ~AWFUL_la ~AWFUL_weath* ~GOOD__i ~GOOD__want ~GREAT_la ~HAND_hoy ~MOOD_same ~NOT_ANXIOUS_. ~NOT__me ~SAD_pero ~SOSO_GOOD_. ~THINK_en ~VERY_WORN_. ~a_SAD ~alone:WORN ~alone_short:ANGRY ~ando_GOOD_WORN ~heart__GOOD ~in__HAND ~nobod*__SAD ~thats__GOOD
-6: #__# #tel ._ALMOST ._ME_TOOK ._NEW ._TOOK ._WHAT .__ME .__TONGUE ALMOST_con BODY__. BROKEN__all BUSY_ME BYE_. CALL__NOW CALL___KIN DIE DRUG_and GO KIN__OUT LATER_. LIFE__ME ME ME_WANT_to ME___ME ME___TEXTS ME__en NOT_CAN NOT_NEW_. NOT___BODY NOW_OTHER NOW__ME NOW___KIN NUMBER_. OTHER_. OTHER__NOT OTHER_puert* UNTIL__. WHAT_WHAT WHAT__conte* ^__feel ^__going ^__mucho ^__puro ^_fui ^_me ^_que ^_quit ^_tired a__about a__herma* about_the ah alrig*__ME amane*__$ an and__feet and__shave ando__BROKEN aqui_estoy as_hell aww ayuda being bien__me bien_trist* bolsa bueni* bueno*_DAY bugs carce* casi cerve* class* confu* cool_$ crazy cried de_goma decir*_$ decir_que dije dio_gusto drown*_in en_ME exhau*_$ feet_HURT ganar* good__NOT got_high has homew* hora hungo* i__cant isnt kill livin*_$ luego_$ me__$ muert* my__$ no_traig* nos padre_$ para_OTHER paste* piens* planc* que_bueno sad_$ same sigo__$ sigue store_$ sunda*_$ tengo termi* texts thank_god the the__KIN to__# trata* try twice_today un vida_$ vuelv* ~ANGRY__me ~ANXIOUS__the ~CALM__. ~CALM__aca ~GOOD__to ~GOOD_dias ~MOOD_luego ~NONE_ya ~NOT...RESIST ~SAD__song ~SAD_the ~SOSO__im ~VERY_GOOD_. ~a_GREAT ~both_short:NONE ~first:NOT ~im__SHAME ~in__LOW ~me__BETTER ~nt_GOOD ~of__GOOD
-7: #__y ._PAST .__TEXTS .__USE ALMOST___ME BROKEN_# DETOX JAIL KIN__all KIN_and_ME ME__HURT ME__lol ME_di NOT_TOOK NOT__to NOW__BUSY NUMBER OTHER__and OUT USE WHAT__OTHER WHAT___DAY WHAT__un WHAT_dios_ME ^__every* ^__stron* ^__such ^__that ^_drink* ^_el ^_every* ^_gave ^_have ^_heart ^_hes ^_ya a__KIN a_todos ahori* ando__crudo at__$ ayer_de becau* bien__$ bleed* cansa*__conte* comer como__# cumpl*__mi de_USE de_vuelt* decir* eh esa estoy_viend* gusta haven* hay hes hit huge idea_$ inyec* ir_con is_DAY it kept kids_$ les llore lol_# loved mal_no me_feel me_too mood__ME nieto no__esper* ocupa* oh__$ ooh panic pero_$ point*_$ pool put que__prime* quier*__ya seems sient*_bien so_ME so__NOT solo_$ start step sure they think this to_go tome__y tranq*__$ un__$ un_senor vamos vivir_$ was_small weeke* well__my when_i yard ~#__GOOD ~.__HAND ~.__STRONG ~AWFUL__on ~BETTER_witho* ~NOT_mi ~SAD_to ~STRONG_to ~both ~de__NONE ~dormi_GOOD ~first:CRAVE ~first:SOSO ~i__WORN ~me_LOW ~tengo__ANXIOUS ~was__WEAK
-8: #__NOW #_y ._STOP .__WHAT DAYT DAY__a DRUG__DRINK GO___DAYT HELP LATER_YOU ME_BODY_is ME_HOME ME___BODY ME__deale* ME_glad NOT_ME_TEXT NOT__TEXT OTHER OTHER___BODY TEXT__at UNTIL_DAY UNTIL_OTHER_DAY WHAT_asi ^__paso ^__seman* ^_ando ^_becau* ^_can ^_feel ^_fuimo* ^_he ^_i ^_llore ^_mis ^_or ^_shot ^_voy agrad*__OTHER ahh algo_anda all_day anoch*_$ baila*_$ been_drink* bette*_than came__today chat chatt* chees* close coffe*_$ confu*_$ corri* dano do dream_$ en__piso en_casa exhau* famil* galli* he heada* help im_glad in__BODY its las less locke* lol_ME look_like me_di muy__$ my_mom ohh para_NOT proba* que_todo quita* renta road ropa saber same__PAST scare*_$ segur* servi* socks spide* stuff_$ the_baby un_KIN un_hombr* want__$ was weak yep ~._GOOD_WORN ~AWFUL___RESIST ~CALM_with ~GOOD__panca* ~GOOD__someo* ~GREAT___AWFUL ~NOT...CALM ~NOT_ANXIOUS ~NOT___LOW ~RESIST_a ~and__WORN ~day__RESIST ~esta_GOOD ~feel_CALM ~is_VERY ~last:CRAVE ~went_GOOD
-9: #__ME ._NOW_WHAT ._START .__PROGRAM AGO_NOW_ME AGO__CALL BYE CALL DRINK__NOT DRUG__WANT GO___NOT HOPE_in HURT_ME KILL__NOW MEANS__NOW ME_BROKEN_. ME_USE_. ME__MEANS ME__pero ME_toca NOW_GO OTHER_WON REMOVE UNTIL__ME WANT WANT__GO ^_drank ^_you a_$ aguan*_$ amen and_# animo_NOT arent be bonit*_DAY buena* camin* dan dia_de embar*_$ esto feel__all food for_ME groun* haha hair_DAY happy__$ his how_about is_happy keep la_cara makin* meh_# minut*_$ nadie__la never peace__ME play prefi* puso_OTHER queri* quier*_mi regal* shave show smell* someo*_call sore sound think*_$ those tia tuve twice_NOW used vez withd* y_# yeah yes ~#__BIT ~GOOD...SAD ~GOOD_con ~NOT__one ~RESIST_this ~SOSO_GOOD ~SOSO__and ~VERY_of ~esta_VERY ~yo_NOT
-10: ._AGO ._BYE ._CALL ._LATER DIE_. DRINK__DRUG JAIL_NOW KIN_WON ME_TEXT_a ME_TOOK_a ME_puso NOW_ando PERSON WHO WON_# ^__le ^__siste* ^__vecin* ^_dying ^_jajaj* ^_my ^_sient* a_BUSY a_OUT amazi* azuca* barat* buena cansa*_$ casa compl*__one conta*_$ da_$ de_STOP despi* el__hace el_lunes en__KIN entie* es esta_mejor estuv* fast find good__me ha hola hurt_my idea ill inter* ir is_feeli* la_puert* llovi* made_me mala mas_DAYT might misse* neigh* o or pues__la que_trist* reall* shaki* shes so so_bad someo* su subie* templ* tiene todo__DAY todo__dia with_ME_KIN worki* ~HAND__mi ~NOT...HAND ~NOT_. ~STRONG__NOT ~THINK__el ~VERY_WORN ~WORSE__# ~alone_short:ANXIOUS ~both_short:LOW ~but__NOT ~feels_BETTER ~it_SAD ~its__VERY ~my_MOOD
-11: ._DIE .__WON ALMOST__ME BROKEN BUSY CAN__de KILL__ME ME_HELP ME_KIN_DRINK ME___HURT ME__mas PAST_de TEXT__feel WANT__HOPE WHAT_. WHAT__CALL ^__cabro* ^_been ^_is ^_mood ^_no ^_oh ^_ok ^_one ^_pase ^_y a_USE a__look ahora alway*__$ ando__OTHER aweso* bette*_REMOVE bette*_off bien_manan* bridg* bumme*_$ cansa*_de con__novel* con_calma dice down esas fathe* feet floor for__KIN for_good frien* ganas_$ hable home_$ i_like just__DRUG luego makes many maybe messa* more need novel* oh panic*_$ para_siemp* readi* rei_mucho seria serio* subie*_$ tarde telef* todo_OTHER todo_OTHER_DAY told_ME tome tv up_ME what where wife_is ya__$ ~AWFUL_traff* ~BETTER_de_MOOD ~BETTER_off ~GOOD_NOT ~GOOD_job ~HAND_me ~RESIST_out ~first:BIT
-12: ._NOT_USE BROKEN_AGAIN CAN_PERSON DAY__OTHER DIE_de KILL KIN__depre* LIFE__siemp* ME___PAST NOT__right NOT__sient* REMOVE_ME TEXT WANT___OTHER WHAT__LIFE ^__one ^_back ^_estuv* ^_hace ^_hope ^_hoy ^_it ^_leave ^_lluev* ^_sitti* afuer* attac*_$ aweso*_$ de_DRUG de__manan* didnt enter*_$ frio game golpe* good_CALL hungo*_$ im_drivi* kitte* knock* manos me__# mood_same more_TEXTS my_cousi* on__# out__$ pollo que_hoy racin* relap*_$ see small__$ todos__$ two was_good were y__NEW year_$ ~ANXIOUS_of ~AWFUL__is ~BIT...RESIST ~GOOD__day ~GOOD_with ~NOT...BIT ~NOT_CALM ~SAD_pero_CALM ~felt_GOOD ~for_GOOD ~is_BETTER ~is__GOOD ~so_BORED
-13: #__NOT ALMOST_NOW ALMOST__AGO DRINK_and DRUG HOSP JAIL__OTHER LATER___KIN LIFE_NOT ME__prett* ME_despe* SICK__SICK THREAT__. WHAT__hago YOU__WHAT ^__fin ^__siemp* ^__una ^_legs ^_phone a__NOT al_LATER anda ando_DRINK awful_$ bien_aburr* compr* de_START dejo_de died_in esta feel_bette* fish fun gradu* hi hmm incre* is la_mano like__feel looks los me_pregu* miss mood_NOW next nt_good puse_OTHER quest* sayin* se se__mal sin_ganas thats torti* true with_OTHER would_be ~#__RESIST ~GOOD__just ~NOT...ANXIOUS ~SAD_at ~alone_short:WORN ~first:NONE ~its_GREAT ~legs_ANXIOUS ~since__RESIST ~whole
-14: #hour ._ME_ALMOST HOPE_ME HOPE_of HURT ME__know ME_hice OTHER_mano OTHER_parad* OUT_AGO SICK___BODY STOP TEXT_it THREAT WHAT_DRINK ^__antoj* ^__tempr* ^__weath* ^_jaja ^_subie* ^_the ^_why ^_yes acele* algun also atrap* bad__ME basta choic* cinco comid* creo_WHAT da__decir* de_ME_KIN dia__un encon* every*__and favor feel_ME goodn* hair__$ have hielo hizo_$ im_broke* is_ME_KIN la_pelic* later on__kids piso pride sient*_atrap* tembl*_de thank*__all traff* vivi watch* water whate* would ~BIT...NOT ~BIT_anda_AWFUL
-15: ._WHO DAY_._ME DAY_mas KIN___CALL ME_still NOW_DAY TEXT__DAY USE_NOW WHAT_PAST_pero WHAT__pero ^__know ^_antes ^_fell ^_got ^_manan* ^_nice ^_salud* ^_took animo_$ aqui_no are befor* bendi* bueno cafe_$ came_in deale* despe*_$ equiv* feliz__a feliz_navid* fuimo* good_DAYT guy i__# i_felt me_sobri* mothe* panca* prayi* theyr* todo_norma* ~._CRAVE ~a_SHAME ~was_VERY
-16: #_the KIN_YOU LIFE__OTHER NOT_BODY_. NOT__CALL NOT___TEXTS NOW_esta TOOK_y ^_fin ^_graci* ^_mi algo_HOPE ando_$ borin* candl* de__ME en_$ estoy__sola felt_good gato happy_birth* hello malis* meet nada_$ pan piens*_en pizza power pues_bien sick_$ stron*__$ un__WHAT walki*_$ will y__falta ~._ANXIOUS_NOT ~AWFUL___SAD ~NONE_mas ~NOT_want ~WORN_._GOOD ~al_HIGH ~slept_GOOD ~thank_HAND
-17: #_anos ._ME_THREAT HOPE_por NOT_bien_NOT PROGRAM_. WHAT__esto ^_shaki* ^_that ^_think* ^_whats a_WHAT achy camio* compu* i_haven* lo me_dolid* okay only para_todos pues__OTHER same_$ schoo* sueno_$ ~GOOD...NONE ~NOT___MOOD ~SAD...CALM ~estoy__NOT ~like__SHAME
-18: AGO_NOW IF__OTHER MINUTES NOW__# NOW__USE OTHER_BODY_y TEXT__to WON_en ^_haha ^_oiga agua but_mostl* chest con_ME_KIN con__animo con_sueno crudo cryin*_all el__conte* estos estoy__OTHER its_NOT puse__en that we ~._HIGH ~ANXIOUS__going ~GREAT_navid* ~VERY...MOOD
-19: OUT_mal STOP___LIFE WHAT_ando WHAT_trist* ^__song ^_boss ^_feliz animo_no bad__NOW comid*__NOW days_and de__alegr* deja drama_$ estoy_SICK feel_real few good_but nah numer* regre* renta_pero solit* y_veo ~#__ANGRY ~GOOD_AWFUL ~LOW...NOT ~NOT_LOW ~but__AWFUL ~sient*_VERY
-20: # #__bad DAY_es MEANS ^__you ^_hey espos* hate__$ mood_$ ok__in pero_bien puedo__de safe sirve skip socia* still_kicki* viene* ~GOOD__thank* ~SAD_el ~its_VERY ~the_MOOD
-21: GO_trist* HURT_ME_. ME_to TONGUE ^_animo ^_sigo ese hope hopin* lit lol mucha* takin* tan__NOT team ~the__NOT
-22: OTHER_pelic* WHAT_conte* YOU ^_alto excit*_$ hate luck t wow your ~WORN_._NOT ~a_SOSO
-23: .__WHO DAY_# WHAT_esta ^_pero busca* demas* hacer leave* lonel*__could no__hoy the__AGO todo_bien well ya_$ ~SAD_day ~WORN___GOOD
-24: CLINIC NOT_NOW SICK ^_she ^_todos ahi__tres animo__cambi* bien__de doc graci*_por matar on__floor y_WHAT ~ANGRY...GOOD
-25: NOW_STOP ^_want and_bad como_ando con__jaja de_KIN hands mood_ME puso sus
-26: BROKEN_por as__dog burne* eleva* estar* feel_ok mal_# my__# poor showe*__and suici*_$ tele tiemb* ~MOOD__se ~todo__NOT
-27: ^_buena* cafe cara_me es_todo the__OUT this_weath* va ~have__GOOD
-28: ._HURT_ME LIFE_tranq* ^_cryin* bad__today movie ni_mal y__todo ~MOOD...STRONG ~i__BORED
-29: HOPE_NOT NOW_y ^_bueno bende*_DAY de_ganas del_# estan mejor__ME tranq*_no
-30: baja_$ bajar* cool hahah* nice y_tengo ~SAD__but
-31: feel_weird sola sorry
-32: ^_well bien_DRINK blank dunno_$ igual_$ pass_$ termi*_con tranq*__NOT ~WORSE_than
-33: ^_but ^_yeah alone ojala
-34: ^_and feliz_de final_del lloro__OTHER queda sient*_en ~GOOD_and_AWFUL
-35: ^_relap* sound* suici* ~._GOOD_STRONG
-36: bien_cansa*
-37: alcoh* era ~GOOD_o ~GREAT_but_NOT
-38: ^_thats llore_de
-40: ._WHAT_ME k ~GOOD_but_SAD ~me__CALM
-42: STOP_los feliz_DAY ~NOT...NOT...MOOD
-44: capaz_de
-48: la_lavad* ~BORED__GOOD
-49: conte*_de
-50: del_animo ~ANGRY_de
""",
    "mood at least 1": """
23: not
19: ~ANXIOUS ~GOOD
17: ^__$ y ~SOSO
16: ~GREAT ~feel_AWFUL
15: HOPE__NOT
14: lost peor_$
13: BUSY CALL a__$ un
12: NOW_NOT OTHER__. ~both ~both:WORSE ~both_short
11: AGO prett* ~NONE_.
10: NOT__CAN
9: NOT__ME ^_bad ^_no mejor ~NOT
8: ~BIT ~SAD ~whole
7: ._NOW_NOT .__LIFE DAY_. about mal this__$ ~SHAME
6: ALMOST OTHER THREAT pero ~.__SAD ~CALM ~VERY__. ~alone:VERY ~both_short:AWFUL ~last:ANGRY
5: and like the
4: ME__HOPE OUT TOOK ^__i ^__the con kind today ~GOOD_. ~first:HOPE
3: ._WHAT KIN_. ME__. a good to ~AWFUL ~MOOD ~both:AWFUL ~first:BETTER
2: .__WHAT TEXT__. USE ando but el__$ feel_HOPE lo mi right sin__$ tired up ~both:SAD
1: WHAT WHAT_PAST ^_mal awful kind_of low_$ ~.__VERY ~NOT_me ~alone_short:SAD ~both:NOT ~last:GOOD
-1: DRUG ME_WANT_DIE ME___BROKEN ME__todas NOT_NOT NOT__. NOW NOW_might WANT_BROKEN_. ^_the and__HELP be__$ feel__dying finis*__$ ive me__todas nothi*__in quier* tengo__navaj* this todas_las ya ~NOT...CRAVE...NOT ~NOT...WORSE ~al_LOW ~alone ~alone_short:VERY ~might__GOOD
-2: BODY_. DRINK_todas KIN_PAST_. LATER_AGO ME__BROKEN ME__and ME__it NOT__NOT NOT_aguan* NOW__NOT a_ME_KIN be el_infie* es__$ la_navaj* might__well navaj* tome_todas vivir_$ ~._AWFUL_AWFUL ~alone_short:WORSE ~last:NOT
-3: .__STOP BROKEN_. GO MEANS_aqui ME__much ^__get ^__ningu* ^_ando ^_peor black hones*_$ infie* muy_mal para_WHAT so__$ todas__DRUG ~both_short:SAD ~first:VERY
-4: MEANS__ME WHAT_sigo aqui_ME esper* no nothi*_left papa__$ que sigo_$ todas__pasti* ~CRAVE ~NOT_le ~NOT_para
-5: .__HOPE NOW_DRUG NOW__para YOU horri*_$ is_black mi__ayer ~alone:NOT ~alone_short:AWFUL ~first:AWFUL
-6: ._NOW .__OTHER TEXT_NOT WANT__LIFE ^__es ^_de ~._WORSE ~ANGRY...VERY ~LOW__tengo ~SAD__of ~mysel*__VERY
-7: KIN__. ^__my ^_i in__$ it mysel*_so peor this_$ viva_$ ~._AWFUL ~ANGRY___VERY ~ANGRY__so ~CRAVE_morir ~NOT_# ~NOT__this ~both_short:WORSE
-8: .__TEXT BROKEN__just DIE LIFE ME_LIFE ME__LIFE NOT__this OTHER___ME ^_worst acaba* black_$ hate__so mi_hija muert* no__nada of__$ to_live ~.__NONE ~VERY...AWFUL
-9: LATER__WHAT LIFE_. ^__want ^_muy dead horri*__$ ~.__WORSE ~NONE ~alone:NONE
-10: GO__. KIN__PAST thats very__$ ~._VERY_AWFUL ~estoy__LOW
-11: NOT_CAN OTHER_infie* ^_me asi_de de_ME_LIFE feel_WANT_BROKEN helps_$ nada_$ no_aguan* very
-12: .__WANT GO___KIN LIFE___ME STOP ^__con ^_asi as ~AWFUL...AWFUL...AWFUL
-13: BROKEN___BROKEN ^_cant ^_hopel* ^_hoy
-14: .__DRINK DRUG__. ME_NOT_been ME__so ^_estoy more_$ plann* ~AWFUL_AWFUL_AWFUL ~im_AWFUL
-15: CAN__. destr* pure__$ worst_$ ~LOW
-16: hate_ME pure
-17: ^__feel worst ~LOW_._NOT ~VERY_AWFUL
-18: asco esper*__que papa ~alone_short:CRAVE
-19: ^__impos* hopel* ~AWFUL__feel ~NOT...HAND ~both:HOPE ~first:NOT
-20: BROKEN KIN___DAYT dentr*_$ hija nunca ~quisi*_NOT
-21: ME_WANT NOT__worse STOP_ME quisi*_no ~WORSE
-22: ando_con en_OTHER ever_$ para__sigo
-23: KIN___NOT el__herma* how
-25: botto* botto*_of there*
-26: ^_hell estad*
-28: OTHER__mas
-30: estoy_cansa* segui*
-31: ~de_SAD
-34: NOT_# ^_as suici*
-36: ~SAD_day
-38: negro
-39: patad*_$
-40: veo
-42: livin
-45: desap*
-50: lowes* zeros
""",
    "mood at least 2": """
38: lousy
33: crapp* perdi*
32: mal shitt*
31: ^__tengo prett* ~NOT__AWFUL
30: feo ~AWFUL__this
29: muy_HOPE
24: ~HAND_.
23: ~WORN_.
22: from gacho not ~SAD__she ~first:BIT
21: ^__broke* ^_bad
20: .__SICK DAY___WANT but mucha rough ~BETTER_. ~GOOD ~NOT_AWFUL
19: ^__so hangi* quede ~first:CALM
18: hoy_no kind
17: aint nothi*_$ ~last:GREAT
16: ^_deses* best pues ~ANGRY ~GOOD_.
15: ._YOU ahi it__WANT pero ~GREAT ~first:HOPE ~last:GOOD
14: bad_NOW jaja ~first:HAND
13: HOPE___ME HOPE__and ya_paso ~BIT_. ~SOSO ~a_AWFUL
12: ._NOT_BUSY REMOVE_. WHAT_WHAT ^_rough aguit* ando__$ bad jodid*_$ ~GOOD...NOT ~HIGH
11: basta* feel__and jodid* mala_$ mi_mama sad ~BORED ~MOOD_LOW ~alone:HOPE
10: ._NOT_CALL BUSY__. DAYT_. NOW__. OTHER___NOT WHAT_PAST ^__quier* ^_cansa* ando animo__$ buen compl* jefe lost mucho queja* ~ANGRY_. ~NOT_. ~me__SAD
9: KIN_and NOW__OTHER WHAT__ME baja podri* ~._NONE ~MOOD ~alone:SHAME
8: .__NOW ME_AGO WANT_a WHAT_. graci* haha lol sad_$ sient*_HOPE still sucks_$ the__feel today ~._MOOD ~.__ANXIOUS ~NOT_me ~SAD__. ~first:BETTER ~first:RESIST ~last:ANXIOUS
7: BROKEN_. ME_HURT ME__OTHER ME__a OTHER___OTHER OTHER__en OTHER_de TOOK_a ^__aint ^__i ^__the ^_no ayer conmi*__$ depri*_$ estoy_mal feel guilt* hoy muy_sola pura sucks ~._ANXIOUS ~.__SOSO ~AWFUL...NONE ~SAD__hoy ~SOSO_. ~alone_short:SAD ~the_LOW
6: .__OUT BROKEN_OTHER DAY NOT__CALL ^_tengo about bad_$ con__KIN crap_$ dormi feel__im feeli* i_drank is__$ life__$ lluev* mi_herma* mundo_$ se_ME sonri* tonig*_$ trapo vez ~._SOSO ~.__SHAME ~CALM ~NOT__VERY ~NOT__el ~alone:GOOD ~both_short ~first:GREAT
5: AGO___ME BODY_y DRINK___ME KIN___ME KIN_de LIFE__. ME_KIN_. NOT_compl* USE USE_. ^__mood ^_a ^_broke alone_$ apart* aqui_en con__animo down down_$ en_OTHER every*_$ feel_WANT_ME going la_luz mal__NOT over pleas* tan_sola tomar tres y__OTHER ~AWFUL__NOT ~SAD_por ~alone:LOW ~apart
4: ._LIFE AGAIN AGO_. DAY_. ME_GO ME__it ME__y ME_sient*_HOPE OTHER_luz WANT__DRINK WANT__and WHAT__. ^__porqu* ^_got ^_heart ^_mal and bad__$ bette* bored con de__$ dont_feel gusto llama* low_$ malo of right than__$ y ~._GREAT ~._STRONG ~.__VERY ~BETTER ~SAD_. ~SAD__me ~last:SOSO
3: ._ALMOST ._OUT HOPE__OTHER ME__HOPE ME__con NOW_paso NUMBER OTHER_LIFE PAST__. TEXTS WHAT_OTHER ^__hoy ^__mucho ^__tan ^_aqui bad_day drink el__$ feeli*_HOPE got home im low my no__$ now_$ tan__$ traba*_$ tranq* y_ME y__$ ~._HOPE ~AWFUL__want ~NOT ~a__MOOD ~alone:BIT ~alone_short:BETTER ~alone_short:NOT ~alone_short:WORSE ~last:CRAVE ~last:SHAME
2: ._DAYT ._STOP DRINK HURT_OTHER NOT__. NOT__ALMOST NOT_estoy OUT STOP_OTHER ^_# ^__my ^_all ^_on ^_the and_BROKEN awful_$ bad_DAY broke* el eso for_ME its_eatin* landl* las__$ lo mi si sient* sient*_mal sola_$ to_ME too_bad vos why_$ y_ando ~.__BORED ~AWFUL_por ~NOT...VERY ~alone:SAD ~both:NOT ~estoy_VERY ~first:HIGH ~first:STRONG ~last:CALM
1: #__PAST ._CAN ._OTHER ALMOST BUSY_. CALL CALL_to CAN__. GO GO__. ME__NOT ME__feel ME__todo ME_been NOW__ME OTHER__y USE__NOT ^__levan* ^__me ^__ya aburr* aqui blue conte* de_# doing el_mundo from__$ go good__$ on__$ preoc* to__NOW ~ANXIOUS ~NOT_SAD ~VERY__. ~WORN__. ~alone:BETTER ~both ~both:CALM ~el_MOOD ~first:WORN ~whole
-1: #__me ._NOT ._SICK ._WHAT .__KIN .__ME .__OTHER .__WHAT BROKEN_in CAN HOPE_. HURT IF__hubie* KILL_ME LATER ME_LIFE ME__ME NOT_valgo PERSON_CALL ^__animo ^__culto ^__in ^__terri* ^_cant ^_malis* a anoch* bien__$ burie*_my carga_para ching*_$ con__vida cryin*__DAY da_igual dijer*_WHAT door_with el_infie* hurac* i_want in__$ infie* it__$ la__$ llame*_$ low_NOW mal_$ me ni odio of__$ passe*_$ pero_$ piso por__suelo* que si__hubie* this__AGO to todo__dia up__$ va was_bad ~._BETTER ~ANGRY_mysel* ~AWFUL_. ~AWFUL__llame* ~AWFUL_todo ~NOT__la ~NOT_le ~NOT_more ~alone ~alone_short:NONE ~con__ANXIOUS ~y_SAD
-2: ._ME_NOT HELP_. HOPE__todos KIN_. LIFE_. ME_. ME_OUT ME_STOP ME___OTHER NEW__DAY NOT NOT_._NOT NOT_NOT NOT_OTHER OTHER__por STOP THREAT_. WANT_. WANT__LIFE WANT__disap* ^__como ^__trist* ^__up ^_i ^_like burie*_ME del_hurac* despu* dont__to en_nada every*__REMOVE fe_en feeli*__$ i insid*_$ it_$ low_today mal__CALL me__igual mood_$ mood_in off_the perro pint que_sigo real__today say_ME this__since to__ME trist*__$ trist*__mi vacio words_$ ya ~AWFUL...AWFUL...AWFUL ~AWFUL__AWFUL ~CRAVE ~NOT_valgo ~SAD___NOT ~both:HAND ~both_short:LOW ~first:SAD
-3: .__GO .__NOT CAN__con DRINK_. GO_a HOME_LATER_del ME_LIFE_. ME_jefa NOT_ALMOST NOT_ME_. NOT__in OTHER OTHER_infie* ^_dark ^_por absol*__$ again_and asi_ME cuent* de__patad* de_verda* deses*_$ el_viern* enter* llore_toda mismo_$ no_hay no_tengo nothi*_helps para real__NOW scare* the the__$ the_basem* today_im todo_$ una__WHAT ~._SAD ~._VERY_SAD ~AWFUL__. ~CRAVE___NOT ~NOT___NONE ~NOT__at ~NOT_even ~SAD__la ~WORSE ~alone_short:AWFUL ~feel_AWFUL ~first:LOW ~la_AWFUL ~los_LOW ~so_AWFUL
-4: ._ME BODY HOPE__ME ME_KIN_se ME_WANT OTHER_depre STOP_ME THREAT TOOK_OTHER WANT__NOT ^__good ^_drank ^_horri* all cravi* day depri*__OTHER dia dos feel_terri* grand* life_$ like low_as mas piso__$ todo__$ used veo worst_$ ~.__LOW ~AWFUL...VERY ~BETTER__a ~GOOD_SAD_. ~GOOD__. ~LOW ~NOT_GOOD_at ~NOT___VERY ~NOT__mas ~NOT_stop_SAD ~SAD__SAD ~SAD__the ~SHAME_. ~alone:ANXIOUS ~both:STRONG ~like_AWFUL ~ya_NOT
-5: HOPE ME__up ME_dijer* NOW___WHAT NOW__feel WANT__. ^__is ^__real ^_depri* ^_muy a_ser amane*__el basem* cande* casi_# desde en_cande* esto herma* look_at murio out_$ para_ME sient*__OTHER sient*__ya so_low telev* they vida_$ want__disap* with__NEW ~AWFUL_AWFUL_AWFUL ~CRAVE...AWFUL ~NOT...NONE ~NOT...NOT ~SAD_._VERY ~de__NOT ~first:NOT ~first:VERY ~real_LOW
-6: .__HOPE .__YOU DAYT ME_BROKEN ME_STOP_ME ME__TEXT ME___BODY NOT_sirvo NOW__NOT OTHER_lluvi* REMOVE_the WHAT___MINUTES WHAT___OTHER ^__en ^__feel ^__una ^_drown* ^_fatal ^_super dos__OTHER estoy__ME felt__bad get good_at here humil* llora*_AGO my__$ no_sirvo se_GO shit sin_esper* soy tengo very y__ME ~._VERY_AWFUL ~AWFUL ~AWFUL__i ~AWFUL__the ~LOW_que ~NONE_helps ~NOT__sopor* ~NOT_tengo ~WORN__AWFUL ~alone_short:GOOD ~both:BIT ~both:WORN ~both_short:AWFUL
-7: ._NOT_ME ._NOW BODY_HURT DAY__ME DRUG HOPE_y HURT__. LIFE ME_OTHER ME_TIME ME___GO NOT_ME_WANT STOP__. TOOK__. WHAT__cuent* ^_estoy ^_me ^_peor ^_sin bien bien_mal brode* cant encoj*_con ive la_patad* le mas__OTHER me_$ nada_$ papa patad* perdi real toda__noche vida ~._WORSE ~AWFUL__GOOD ~LOW_. ~VERY_LOW ~VERY__de ~first:SHAME ~last:HOPE
-8: ._USE ME___DRINK WANT_DIE ^__low ^__total ^_messe* absol* am burie*_ME_KIN diero*_las encoj*__OTHER fe hopel*_$ llora*_$ nadie_me para_nada piece*_$ quisi* so__$ terri*_$ todo trist*_$ ~._AWFUL ~ANXIOUS_que ~AWFUL...NOT ~MOOD___LOW ~MOOD_in ~SAD_y ~VERY_AWFUL ~de_ANXIOUS
-9: ._CALL CAN_CALL HOPE_._ME HURT__OTHER NOT_TEXT NOT_WHAT NOW___ME REMOVE___ME ^_worst anda cryin*_all dos__el estoy_deses* even hate_mysel* just left look me_quedo much muert* mysel*__$ no parti*_en quisi*_no so_depre* super__$ tengo_$ toall*_$ ~._HAND ~AWFUL_y ~GOOD_AWFUL_. ~NONE_NOT ~NOT__this ~SHAME...NOT ~WORSE...NOT ~first:AWFUL ~quisi*_NOT
-10: BUSY__NOT HOPE__WHAT HOPE_para LIFE___ME ME___NOW NOT___LIFE NOT__to NOT__worse UNTIL_OTHER ^__de ^__mal ^__mate ^_so do drown* every*_down get__$ hecha livin lleva_OTHER mal_NOW mal__$ mano_$ no__sopor* no_more peric* que_nada real_low tengo__$ tirar todo_y trash_and vuelt* word ~NOT_# ~NOT___WORSE ~NOT_la ~and_SHAME ~both:SHAME ~both_short:MOOD ~en__LOW ~last:WORSE
-11: JAIL__NOT NOT__this OTHER_toall* ^__depre ^__pinch* a_pint at__$ chill* hell left__ME nadie stop tome ~._NOT_GOOD ~.__MOOD
-12: .__STOP ALMOST_# BROKEN_NOW IF_ME ME___BROKEN ME__paso NOT___CALL OTHER__mas WHAT__con burie* end estoy_cansa* feel_HOPE hones*_$ jodio llora*_desde mi_jefa patad*_$ use_so worth*_$ ~.__NONE ~SAD__of ~every*_SAD ~last:AWFUL ~like__SHAME ~que_NONE
-13: HOPE__CAN ME__PAST STOP_. TEXT_. TIME___ME WHAT__y ^_animo ^_l ^_mom can de__ching* el__herma* en__hoyo en_vida hate_ME hate__$ llora* malis* negro_$ nunca peor tambi* tears_$ vivir ~._GOOD_VERY ~NOT_RESIST ~NOT_que ~VERY_AWFUL_. ~a_WORSE
-14: ._NOT_CAN GO__DAY KILL ME__una NOW_DRUG NOW_NOT_YOU SICK_and ^_as ^_bien ^_sola ^_very a_DAY asi_de dentr*_$ doy el_alma fever_# gets_$ hecho hoy__$ l passe* puedo que__cuent* quier* tan_mal ~VERY...VERY
-15: GO__DRINK NOT__OUT OTHER_patad* OUT__ME ^_en con__coraz* cryin*__day depre estoy_HOPE keep my_ex para_WHAT ~AWFUL__BIT ~NOT...LOW ~NOT_consu* ~alone:BORED ~first:NONE
-16: NOW__se PAST___WANT ^_mood burie*__KIN de__hijo failu* mal_no miser* respi* sient*__basur* the_point ~AWFUL__con ~LOW...MOOD ~SAD__este ~VERY_SAD
-17: MEANS ME_quedo NOT_LIFE NOT__sopor* OTHER_alma esper* is_NOT negro noche__mi real_bad suelo* worth* ~#_MOOD ~both_short:SHAME ~la_SAD
-18: KIN__even NOT__mas ^_ahuev* ^_terri* depre* empty es__$ roto sopor* spent terri* to_disap*
-19: ME_NOT NOT_YOU NOT_tengo THREAT___ME ^_perdi a_real cryin* de_trist* depri* mal__mal me_muero the_HOPE with__bat
-20: BROKEN DRUG_._NOW KIN__todo ME_odio ^_quebr* peor__$ toque ~just_SAD ~por__LOW ~so_SAD
-21: ME__HURT OTHER_peor ^_hecha asi_me hay__$ heart_hurts me_dejo sient*_de super_mal ya_$
-22: HOPE___NOT cryin*__ME hoyo mierd* point* witho*_me y__GO ~LOW_as ~NOT...NOT...NOT ~el_LOW
-23: ^_depre* dark feel__the
-24: NOT_# NOT_HELP i__dead para__sigo segui* soy__HOPE
-25: DAYT_ME WHAT_NOT_. cares hopel* never sin_consu*
-26: ^_store awful hell_$ la_frega* ~WORSE...AWFUL
-27: depre__$ fatal to_KILL ~AWFUL...THINK
-28: ME___JAIL recai this_$
-29: ._ME_HOPE WANT___AGO ^__ever me_odio
-31: ^_inser* horri* pozo ~SHAME_to
-32: not_good velor* ~NOT_HOPE
-33: ~BORED_and
-34: ^_falli* muy_mal
-35: DIE
-36: NOT_be worst
-37: asque* pedaz*
-38: botto*
-39: ~da_SOSO
-40: ^_del pesim* the_toile*
-41: bano_con shatt* yrs__and ~ataqu*__ANXIOUS
-42: ^_lleva* basur* hit_a
-43: TEXT__y
-44: asco destr* safe
-45: ^_uno
-46: ^_won zeros ~SAD__whole
-47: desap* verga
-50: ^_crush* ^_heart* atrop* hate lower lowes*
""",
    "mood at least 4": """
50: ~NONE_AWFUL ~SAD_NOT_.
49: ~NOT_AWFUL
48: tv
46: ~NOT...ANGRY
40: smili*
39: ~NOT...AWFUL
38: asi_asi
37: NOT_compl* stron* ~NOT_SAD ~NOT___AWFUL
36: buen cansa* ~BETTER
35: ._LATER ^_restl* ~NOT__AWFUL ~kind__ANGRY
34: nieto* ~first:CALM
33: ^_homes* aburr* graci* gusto ~GOOD...MOOD
32: alegr* ~._HOPE
31: ~WORN__#
30: shoul* ~of_ANGRY
29: lo moody sunny ~GOOD ~LOW__SAD
28: feet
27: ._DAYT OTHER_BODY_en ^_inqui* best ~CALM_. ~NOT...STRONG
26: WHAT_WHAT_ME fuert* rio ~GREAT
25: jevi rico
24: half joy muert*_$ nervi*__OTHER trist*_nada verda*__$ ~._AWFUL_NOT ~NOT...SAD ~el__NOT ~un_BIT
23: KILL__. bien_y blah_$ chopp* energ* felic* gps happi* nervo* ~.__SOSO ~SAD___NOT ~SOSO
22: ^_leani* ando_nervi* kind salie* to__contr* ~AWFUL_NOT ~MOOD...HIGH ~this_GOOD
21: NOT_tan mitad ninos no_ando sient*__hoy ~._HIGH
20: flat ~SAD_NONE ~todo_GOOD
19: #_de NOT_ME_quejo ^__but ^__sleep agust* bajo hangi*__$ made mi_$ tiran* top ~NOT...GOOD...NOT
18: ME__worse ^__so ^_bette* bored_$ gozo laugh* limpi* night__$ pero there tranq* ~._NONE ~MOOD...GOOD ~me__LOW
17: ._CAN AGAIN_. BROKEN__OTHER STOP_the WANT__NEW ^__need a__bucks fixed fui lujo milli*_bucks orgul* paso poco_desan* queja tickl* ~GOOD...GOOD ~SAD_GOOD
16: NOT___KIN ^_disap* dar first intra* leani* or__$ reir tired_$ ~HIGH ~from_AWFUL
15: AGO_. NOT__WANT WHAT_NEW ^_on along been_worse clean down__$ el__ando from good__bad jaja like__again puedo_queja* todo__orden weird ~.__BIT ~VERY__como ~yo_GOOD
14: CAN_queja* KIN__NOT ME_CALL ^__ol ^_ahi ^_livin a_# bored compl* glori* jaja_$ landi* littl* littl*__$ me_today new not_as recie* strai* super_$ tanto the__lol turne* want__use ~._GREAT ~BIT__por ~GOOD__AWFUL ~first:HOPE ~it_AWFUL ~last:RESIST
13: #__$ ._NEW CAN_. DIE_. HOPE___BUSY ME__but NOT__USE ^__day ^__mejor ^__vos ^_rough and_$ beat el_agua grump* kind_of mas media* queja* shaky so_$ ~AWFUL_con ~NOT...VERY ~NOT_ANGRY ~alone:BIT ~been__STRONG ~de_GOOD ~first:HAND ~first:SOSO ~que_NOT
12: ME__on NOT_mal NOT_to OUT_del ^_yo but cuand* de__marid* de_fiest* enter*_$ for id los norma* perdi*__el right tired ~.__CALM ~ANXIOUS...LOW ~ANXIOUS__tengo ~BETTER...SAD ~VERY...BETTER ~estoy_GOOD ~feel__GOOD
11: #__y ._WHAT_OTHER BUSY__. CLINIC ME__are NOW__sient* OTHER_mismo START WANT_a ^_sleep* ^_un ahi alrig* ate baila* conte* de_lujo dmv hoy_me juez lol_$ maciz* mejor_$ nosta* perce* pocke* regul* se__$ tampo*_para the_KIN victo* ~BIT_ANXIOUS ~feel_GOOD ~im_GOOD
10: ME_KIN_. NOT_para ^_# ^_fore ^_up a__madre and_too aqui asi_$ away_today de_DRINK de__DRINK dolid*_la feel__good happy landi*_$ pues up__down with__siste* y_NOT ~._BIT ~.__BORED ~ANXIOUS__LOW ~NOT_as ~SAD...CALM ~VERY_GOOD
9: #_y DRINK_STOP_it KILL_in WRONG WRONG_. ^__acros* ^__away ^_al ^_gozan* ^_im ^_ni baja blah chequ* como__$ de__WHAT fe for_ME inqui* medio_raro por_fuera prime*_vez que__hijo rara reina restl* still vicio_$ vida__$ ya__$ ~._BIT_SAD ~ANGRY_. ~ANXIOUS_pero ~GOOD_. ~GOOD___AWFUL ~NOT...ANXIOUS ~NOT__que ~NOT_para ~NOT_want ~SAD__my ~VERY...MOOD ~a_BIT ~a_GOOD ~alone:SOSO ~estoy_ANXIOUS ~up__SAD
8: ._ME_GO .__LIFE .__OUT ME__AGAIN ME_rei NOT_OUT_. NOT__NOT NOT__bad NOT__shabb* NOT_as YOU__. al baby cafe canta* como con_animo crank* deses* disap*_$ echan* feeli*_ME fino fours la_lucha lindo me_quejo miss_my no__trist* now_$ of__today same_ol soft sol suave super ~._GOOD ~BETTER__ayer ~BIT...ANXIOUS ~BIT__SAD ~BORED__of ~HOPE ~MOOD__up ~NOT...NOT...SOSO ~NOT_ANXIOUS ~NOT_LOW ~NOT__to ~NOT_the_WORSE ~WEAK_. ~WORN__. ~first:WEAK
7: .__AWAY DRINK__it GO_. HOME_. ME__HOPE ME___ME ME___NUMBER NOT__CAN NOT__trist* NOT_bad OTHER_agua WON ^__ahi ^__no ^_esta ^_tryin* ahi_la bebe brega* comer*_el decai*_$ dos__$ down_$ gente hijo_de i not__$ not__worst nuevo otra__$ pelic* rolli* sabro* so stick* tan traba* trist*__no ya ~ANXIOUS__los ~ANXIOUS_y ~BIT...ANGRY ~NOT_VERY ~NOT_too ~SAD___STRONG ~both:SOSO ~both:THINK ~con_MOOD ~first:GREAT ~last:SOSO
6: ._DAY ._WRONG .__DRINK ALMOST___OTHER AWAY_NOW ME__been NEW_. NOT__ME OTHER___ME WANT_# ^__as ^__be ^__como ^__manan* ^__more ^__puse ^__tired ^_en ^_just al__$ and__about anima*__OTHER bien__NOT but__$ dia__$ dolid*_OTHER heart__full home los_KIN madre not_too ok on__$ parej* shabb* siste* so_ME with_ME_KIN ~._NOT_THINK ~._RESIST ~._VERY_GOOD ~BIT_SAD_. ~CALM ~MOOD_BIT ~NOT__SAD ~NOT__acuer* ~SAD__i ~SOSO_. ~VERY_BETTER ~both:NOT ~i_NOT ~y_LOW ~ya__VERY
5: ._HOPE BUSY DAY_. DRINK_STOP LATER__. LIFE ME__a NOT___DRINK NOT__acuer* NOT_a NOT_mas STOP_. TOOK_ME WHAT__estoy ^__feeli* ^__perdi* ^_con ^_hoy ^_jodid* ^_nervi* ^_same ^_ya acros* ahi_OTHER almos* and__all anima* animo__y antoj* are dio dragg* el_hijo extra*__mi frog__$ hijo is__$ it_$ marte* me__fuert* me_hizo miss_ME music* my_siste* o one pelos peor_$ pero_tampo* prett*_good rey_$ se_STOP senti* sient* sola sunsh* the toda un__desan* with ~BIT ~NOT...BORED ~NOT_estoy_SAD ~VERY...GOOD ~VERY_. ~WORN_. ~but_SAD ~con__MOOD ~last:GOOD
4: #_DAY ._ALMOST ._OUT ._TEXT .__HOME .__JAIL KIN_ME ME__ME ME___AGAIN ME__un ME_was NOT_ME_acuer* NOT_fa NOW_es OTHER__de OTHER__en REMOVE REMOVE__. WHAT__. ^__# ^__about ^__que ^__todo ^_ate ^_doing ^_he ^_the ^_toler* all ando__y canal chin clear cravi*__$ days_$ de_OUT de__$ fore full good__$ hice__con la manan*_y need nervi* nervi*__el no__quejo of_SICK out_$ pleno radia* renta_$ resig* serio sueno thoug*_$ trist*__la un_chin vez_$ week_$ ~._MOOD ~._NOT_SAD ~.__GOOD ~.__HAND ~ANGRY_but ~GOOD_and ~MOOD__y ~NOT__quejo ~SAD_con ~VERY...GREAT ~both:BORED ~feeli*_ANXIOUS ~feeli*_GOOD ~felt__GOOD ~last:GREAT ~last:NOT ~me__BIT
3: ._BROKEN .__KIN BROKEN_and KIN_._ME KIN_STOP ME_NOT_WANT ME__WANT ME___BYE ME_guess MINUTES_. NOT__the OTHER_BUSY OTHER___NOW OTHER_animo OTHER_lucha TEXT_OTHER ^__bad ^__ya ^_no ^_perso* about_JAIL_DAY adent* algo__$ and_NOT and_OUT antes_$ bien__LATER con__$ could_be cravi* el_animo en_OTHER escap*_$ fijes* final* flat_$ getti*__$ glad gozan* grump*_$ habla*_$ hour hoy is_$ it__$ la_vida libre long mucho__$ noved* of__NOW once pero_GO prend* pues__que se tengo__$ up ~.__MOOD ~NOT_estoy ~NOT_noved* ~SAD__la ~alone:GOOD ~alone:WEAK ~both_short:WORN ~buen_MOOD ~me_SAD ~my_HAND
2: ._ME_KIN ._NOT_OTHER ._OTHER_BROKEN ALMOST ALMOST_. BODY_. CALL__. CAN GO__. HOPE__LIFE HOPE_de ME__TOOK ME_diero* NEW NOT__worst NOT_estoy NOW___OTHER OTHER_llevo OUT_of PAST_. TEXTS__. UNTIL___OTHER WANT__. WHAT__DAY ^__it ^__medio ^__to ^_a ^_got ^_never ^_still a__$ all__the all_right alto arrib* ayer bien_$ bonit* bonit*_$ bored_out cabe coffe* crapp* de__nada doing__$ down__down down_in en_orden feliz_$ feo_$ for_$ hangi*_in i_guess ill__$ ill_live la_llevo level me__tanto me_down muchi* no__$ nubla* pasan*_$ pero_enter* proud quit rough_morni* say siemp* sin_noved* the__day there_$ today y_colea* ~._THINK ~HAND_. ~LOW__. ~NONE__. ~NOT__shabb* ~alone_short ~both:AWFUL ~both_short ~both_short:BIT ~both_short:NONE ~del__GOOD ~first:HIGH ~im_SOSO ~me__SAD
1: ._REMOVE .__DAY .__ME .__YOU AGO__NOT ALMOST_WHAT BUSY_. DRINK__ME HOPE_. ME_BODY ME_CALL_. ME_TOOK ME__came ME__fuert* ME__the ME_hizo NOT_noved* NOT_sad OTHER__pero OTHER_clima OUT REMOVE_. WANT__AGAIN WANT___KIN WHAT__es ^__a ^__del ^__hice ^__mi ^__pero ^__pues ^_all ^_de ^_lo a__DAY a__day andab* aqui__$ bajon betwe* brega*_$ cansa*__$ colea* cried decai* duerm* extra*_a feeli* frog good i_aint in__DAY is_full licen* like_a lleve makin*_it mas__menos me_rei moods ni__acuer* orden por__$ pura_LIFE rei rey sient*_$ sir_$ so__$ sonri* tan__como toda_la todo_en way y__$ ~AWFUL_morni* ~BIT__. ~BIT_raro ~GOOD_aunqu* ~GREAT_. ~GREAT_y ~LOW__cabe ~NONE_. ~NOT__WORSE ~NOT__puedo ~NOT_me ~SAD__SAD ~SAD__se ~SAD_anymo* ~SAD_at ~alone:BETTER ~alone:NOT ~alone:VERY ~apart ~both:MOOD ~first:NOT
-1: #_$ ._NOT .__THREAT DAY__ME GO IF_ME_hubie* IF__hubie* KIN_NOT LATER LATER__comer ME__con ME_hubie* NOT_BODY NOT_even NOT_hay NOW___WHAT OTHER OTHER_WHAT PERSON SICK_. WHAT_digam* ^__all ^__good ^__of ^__pair ^__raini* ^__sucke* ^_crush* ^_depri* ^_feel ^_tree ^_trick* animo ayer_bien claro de_TOOK de__patad* digam*_$ disgu* edgy exhau*_$ feels hay hurts la_migra mi_jefa nada_bien nt__$ of on_by over own pair_of pocas por_ME_KIN por_OTHER_WHAT quedo_$ recai salad* still__$ to__$ today_$ todo todo_OTHER_DAY todo__DAY tomar troub* un uy wet__$ y y_ALMOST y_OTHER ~.__ANXIOUS ~.__VERY ~AWFUL__. ~BIT...BETTER ~GOOD_SAD ~HAND ~LOW___BIT ~NOT_# ~NOT___VERY ~NOT__sient* ~NOT_con ~NOT_puedo ~STRONG ~WORN_and ~alone:HAND ~and_WORN ~both_short:BORED ~estoy_WORN ~la_AWFUL ~last:SAD ~last:STRONG ~nt_GOOD ~pues_NOT ~si__VERY ~y_SAD ~y_WORN
-2: ._STOP .__BUSY .__STOP .__WHAT AGO___ME CAN__a DRUG___ME GO___DRINK HOPE__NOT HOPE_up ME_BUSY_NOW NOT_HOPE NOT__. NOT__this OTHER_DAY_y YOU ^__da ^__ever ^__just ^__like ^__muert* ^_batal* ^_burnt ^_lower ^_overw* ^_sin ^_too ^_troub* ^_what a about__and all_day anda ando animo_$ animo_LATER ansio*_$ asi bette*_DAY blast burnt__$ cande* comer__bien con de_ME del__$ desga* desin* dia el__$ es_$ esto fake herma*_$ hopel* im__$ it_today las los__ME me__bien me__todo mi__$ mood__$ passe* pesa quise real sient*__y sient*_raro sober this trick*_off unas__$ voy y__KIN ~._BETTER ~._BETTER_MOOD ~ANXIOUS ~ANXIOUS_and ~AWFUL_y ~BIT_BETTER ~HAND_es ~MOOD...AWFUL ~NOT__for ~NOT_hay ~SAD...HAND ~VERY ~VERY...WORSE ~VERY__. ~VERY___NOT ~alone_short:ANGRY ~both_short:NOT ~first:NONE ~first:STRONG ~last:BETTER ~last:BORED ~los_ANXIOUS ~por_NOT
-3: ._ME_NOT ._WANT .__CAN AGAIN ALMOST_en DRINK___PAST GO__to KIN_. ME_KIN_in ME_LIFE ME__OTHER ME___KILL ME__invis* ME__todo NOT___NOT NOW_ME OTHER_# OTHER__AGAIN OTHER__NOW OTHER__por TEXT_a ^__$ ^__quedo ^__y ^_ando ^_bad ^_empty ^_entus* ^_low ando_bien anyth* bien bonit*__ME brill*_$ car could__a cuent* de__vida depre* despe*__$ despu* despu*__comer dios_es en ever_$ every feel feeli*__of feeli*_too gasol* hoy_$ invis* is just just__ME lanzo_de like__$ llora*_$ low_and manan*_$ me muy_bien puchi* quiso rent sabe sale si__hubie* sient*_bien solo tengo_OTHER tomo_$ ugly walls what words ~._ANXIOUS ~AWFUL_pero_NOT ~BETTER_que ~BORED__. ~BORED_y ~CRAVE_de ~MOOD ~NOT__best ~NOT__y ~alone:CRAVE ~both:BIT ~both:GREAT ~both_short:AWFUL ~felt__AWFUL ~first:BIT
-4: #__mas ._ME_STOP .__NOW AGO ALMOST_de DAYT__. DRINK_NOT HOPE_of HURT MEANS ME__KIN ME___NOT ME_jefa NEW_DAY OTHER_TEXTS OTHER__KIN TEXT_DRUG THREAT_. USE_apart ^__asco ^__cuant* ^__down ^__up ^_me a_pair about__$ algui* ando__$ at_work bano bien_hoy da day de de_OTHER desap* end give_up go haha la__$ landl* lleva llora* malo me_hubie* meh ni overw* patad* sient*__OTHER the__side this_$ this__$ todo__dia trick*_REMOVE turno_$ vacio y_$ ~MOOD...BETTER ~MOOD_. ~MOOD_to ~NOT_VERY_GOOD ~SAD_. ~SAD__. ~WORN ~alone_short:RESIST ~alone_short:WORN ~and_ANGRY ~both:WORN ~first:LOW ~pero__HAND
-5: .__REMOVE CALL_con HOPE___NOW HOPE_a JAIL__. ME_WANT NOT_YOU NOT_con OTHER_BODY TEXT ^__low ^__me ^__quier* ^__the ^__too ^_agota* ^_had ^_mal ^_maluc* ^_tengo a_DRINK again bien__de burnt bus cuant* de__todo desde esper* feeli*_kind ganas_de had_bette* herma* horri* hoy__$ humor in_ME its__NOW kind__WANT la_cosa less__a los_nervi* me_prett* medio mi_vida pesad* pozo roomm* shook terri* the__$ the__came throu*_a todo__me todo_el uno weeks_$ y__animo ~GOOD__con ~GOOD__por ~SAD__mas ~SAD_but ~VERY__que ~first:SAD
-6: #_DRINK IF_. KIN KIN__todo ME__raro ME_sient*_HOPE OTHER_CALL STOP__ME TOOK_OTHER USE__. WANT ^__want ^_choqu* ^_hecha ^_not ^_perdi ^_uy ^_weary batal* bien__NOW bit botel* cayo_OTHER depre*_$ desga*_$ feel_WANT in_$ mas__OTHER migra mysel*_$ on out__$ por__WHAT stres* suert* sufri* the_DRUG truck up__ME valie* ~.__SAD ~ANXIOUS_que ~AWFUL__NOT ~BIT...VERY ~BIT_MOOD ~BIT__y ~GOOD__y ~LOW_. ~LOW_today ~MOOD_BETTER ~NOT___GOOD ~and_SAD ~but__GREAT ~de_BIT ~me__AWFUL
-7: #_AGO ._ME .__PERSON BUSY__GO DRINK JAIL ME_DAY ME__se ME_best_DAY ME_sient*_WHAT NOT NOW__. NOW_de OTHER_del OTHER_patad* WHAT ^_el ^_medio ^_nada ^_storm* agobi* ahori* and_thats animo__$ bien_no cayo_el decir* en__BODY hate hecha in junto le not__best otra_vez panic* paper* que_dia que_digam* quier* right_now sad shot_$ to too_$ trist*_$ viejo_$ y_yo zeros ~._BORED ~ANGRY...GOOD ~GOOD__me ~HAND__a ~NOT_GOOD ~NOT__mas ~VERY...LOW ~both:WEAK ~both_short:LOW ~con__HIGH ~el_HIGH ~last:WORSE ~por__LOW
-8: #_porci* DRINK__. NOT__OUT NOT_doing NUMBER_. STOP__. WANT__NOT ^__feel ^__la ^_animo ^_anxio* ^_la ^_los ^_stres* ^_tumba* and_# atrav* burde* drank en_paz entus* far__good good__no hoyo im__today im_down jose mano medio__$ mi_mama my__$ nada_$ no_puedo pues_NOT stuff__$ sucke* the_WRONG ~._VERY_AWFUL ~.__WORSE ~AWFUL...AWFUL ~BETTER_MOOD ~BIT___VERY ~MOOD_de ~alone_short:GOOD ~both:LOW ~seen_BETTER ~y__NOT
-9: #_and ALMOST__TEXT HOPE_NOW ME___STOP NOT_# NOT__worse TIME animo_bajo asi_WHAT asque* been but_$ cant es feel_like hubie* lanzo mucho_$ pesim* poqui*_$ por revue* seen_bette* segui* tambi* under_the verga want_to with__$ ~.__LOW ~GOOD___NOT ~HIGH__. ~NOT___NONE ~SOSO_is ~VERY_SAD ~alone_short:MOOD ~alone_short:NONE ~la_SAD ~pero_SAD
-10: .__BODY AGO_the ME_cayo_OTHER NOT_MINUTES ^__con ^__real ^_amane* ^_bien ^_estoy ^_hall and_contr* at con_OTHER de_todo dont doy good_$ hurts_$ its lot paran* sh sour talk traig* ~AWFUL_day ~BETTER__a ~NOT...HAND ~NOT...SOSO ~alone_short:SAD ~both_short:SAD ~first:BORED ~first:WORN ~had_BETTER
-11: .__HOPE NOT___NOW NOW_NOT ^_like ahoga* asham* crudo de_malas del encim*_$ every* fanta* honey lejos_de mal_pero malas muy__$ odio para poco__$ pues_$ sient*_HOPE sigo slept the_wrong tiene todos trash vi wet ~#_MOOD ~BIT...MOOD ~both_short:WEAK ~first:WORSE ~last:ANGRY
-12: NOT_TEXT NOT__y WHAT_para ^_fed ^_going ahori*__de anniv* con_pena dope every*__ME igual_$ it_NOW mejor__BROKEN nobod* right_NOW tengo ~AWFUL___VERY ~a_AWFUL ~que_GOOD
-13: HOPE HOPE__ME NOT_happy WHAT___ME about_my aint__$ burnt_out cobra* con_ME_KIN consu* desin*_$ doing_so estre* good__ME maluc* no of_ME_KIN pero_$ que_nada right__$ shot some to__all vale ~._HAND ~.__ANGRY ~ANGRY ~MOOD__de ~NOT__GOOD ~SAD__LOW ~VERY_probl* ~alone:THINK ~ando_GOOD_SAD ~como__NOT ~feeli*_SAD ~im_WORN ~last:LOW ~was_AWFUL
-14: ME_NOT USE WHAT__NOT ^__bette* ^__perro ^_del ^_doubl* ^_solo ^_won abajo anxio* bien__y chill* conte*__no gris me_corri* no_hay ratit* the_NEW they very ~LOW ~mas_SAD
-15: HURT__. NOT___CAN NOT__best NOT__mas ^__un ^_panic* en__hoyo encab* for__$ genio hurti* la_patad* los__$ preoc*_$ sick ~._NOT_GOOD ~.__AWFUL ~MOOD...MOOD ~SAD ~WORN...ANGRY ~kind__SAD ~last:AWFUL ~last:SHAME
-16: CALL_. GO_en HOPE_y ME__BROKEN THREAT ^_lleva* ^_menos con__herma* cryin* kicke* much otra pinch* ~._SAD ~SOSO__AWFUL ~VERY...ANXIOUS ~VERY_ANXIOUS ~con__HAND ~far__GOOD
-17: NOT_BUSY ^__aburr* ^_stuff ^_uno cat crush* disgu*__ME evict* fumar going nt_good perdi pero_ahi suck tomar__$ too_and ~._AWFUL_MOOD ~GOOD_at ~NOT_GOOD_. ~first:ANXIOUS
-18: GO_a OTHER_peor ^__hay aint_no and_HOPE ansie* but_USE muert*_jaja pedaz* pero__DRINK resul* ~CRAVE...SAD ~SAD_y ~a_BIT_SAD
-19: BROKEN_ME DIE NOT_HELP NOT_so OTHER__OUT all__up bien__$ caida dific* menos__# ~BETTER__#
-20: ME_NOT_. ^_las bien__ya by_a feel__and heart* insid* lloro* tree ~CRAVE_# ~NOT...MOOD ~NOT_SOSO_. ~this_AWFUL
-21: NOT__good ^__off ^_sad ^_store aborr* aguad* aguev* ex not__too pulga* start* ~._AWFUL ~NOT_doing ~STRONG_.
-22: ._START BROKEN nadie nt quebr* ~AWFUL ~GOOD...SAD ~GOOD_ANXIOUS ~NOT_so ~WORSE_que ~que_NONE ~say__GOOD
-23: achan* bajon* felt__bad not_good ~BETTER_NOT ~SOSO...NOT
-24: algo__pero ~SOSO__a ~first:ANGRY
-25: LATER__NOW chipi* hones* if rubbi*
-26: UNTIL_OTHER ^_kind asco depre en_cande* toile* ya_$ yuca ~BIT__BETTER ~NOT...GOOD ~NOT...RESIST ~from_GOOD
-27: WHAT_BROKEN ^_lol bajit* choca* de_levan* funk hell mal_que negro poorl* too_great ~NOT_SOSO
-28: ahora encoj* gutte* so_HOPE ugh ~BIT...SAD...NOT ~NONE_GOOD_. ~so_GREAT
-29: #_animo arras* mess perro
-30: basur* no__bien weak
-31: left not_$ quill*
-32: ME_corri* ^_quisi* todo_me ~SOSO_but
-34: ^__edge
-35: sure
-36: alma ~._WORSE
-37: ahuev* ~NOT_HOPE
-38: caido
-39: strug* ~NONE...GOOD ~so_SAD
-43: ^__poco igual ~NOT...VERY...GOOD
-44: dark ~NOT_fue ~SHAME
-46: ^_oh
-47: hecho
-50: NOT_great lower
""",
    "mood at least 6": """
50: smili*
49: NOT_bad
47: ~from_AWFUL
43: fuert*
42: ~me__LOW
41: compl* dando*_$ ~._SAD_NOT ~NOT...ANGRY
40: ^_alone
39: alrig* laugh* ~NOT...AWFUL
38: echan* turne* ~GREAT
37: cante jevi sunny
35: lo stron* ~BETTER
34: buen de_fiest* happy top
33: mood__up
32: alegr* quejo_$ stick* suave ~GOOD...MOOD
31: joy strai* tan_mal
30: above bien__mas gods nearl* queja ~NOT_im
29: ._NOT_OTHER gusto ~GOOD ~NOT...ANXIOUS
28: chopp* de__nada rico tickl* ~NOT...STRONG
27: ^_ate antes__OTHER grand landi* recie* ~._HOPE ~HIGH ~HOPE
26: bien_y just_sat madre ~GOOD...GOOD
25: a__bucks agust* felic* fine_just lujo perfe* pocke* reina ~NOT_ANGRY
24: NOT__WANT baila* happi* me_hizo ~._NOT_SAD ~MOOD...HIGH ~NONE_AWFUL ~SAD_la ~que_BETTER
23: ^__alive about__$ antoj* cant_be canta* chile* hurt maciz* vida__$ ~BIT_BETTER_.
22: #_ME anima* conte* fixed gozo libre nieto* real_$ sunsh* ~._NOT_THINK ~SAD_como
21: TEXT_the ^_best los_KIN resol* ~CRAVE_NOT ~NOT...SAD ~NOT__AWFUL ~SAD_anymo* ~de_GOOD ~first:CALM
20: ME___NEW ^_yo free here_$ limpi* once ~BIT___SOSO
19: AGAIN_. NOT__shabb* OTHER__para ^__toall* como__$ en_AGO fui good good__$ todo__orden ~VERY...GOOD
18: ^__dear ^_on bien_$ chequ* danci* ese jaja la_vida suave* ~BIT__SOSO ~first:HOPE
17: ._DRUG ALMOST_NOT ME__on NOT_DRINK_. NOT__OTHER NOT__trist* NOT_una NOW___DAYT ^__vos bien_graci* canal despe*_sin en__agua made me__tanto rey_$ sabro* y_colea* ~BIT...BIT ~BIT_WORN ~MOOD__# ~this_GOOD
16: ._PAST .__AWAY NOT_mal TOOK_ME ^__day ^_rough and__GO body comer*_el estar_peor estoy_bien fino know_$ lindo my_dad pleno que_onda ~._VERY_SOSO ~SOSO__NOT ~SOSO__it ~last:CALM
15: ME_GO NOT_WANT NOT__bad ^__unhap* ^__voy a_todo in__DAY poca proud so__ME spiri*__$ ~MOOD__a ~VERY_SOSO ~WORN_del
14: #_NOW ._OTHER_BROKEN ME___AGAIN NEW NOT_a WANT__NEW ^__# cant__$ clean_$ mostl* nada_mal solit* tiran*_para victo* yo ~GOOD_que ~LOW...STRONG ~MOOD...GOOD ~NOT___AWFUL ~NOT__pena ~SAD__my ~con_MOOD ~doing_SOSO
13: ^_de ^_never al__$ best decen* energ* eso fe full hummi* quepo_de song than the__NOW trist*_NOT ~.__CALM ~GOOD__SOSO ~NOT_SAD ~alone_short:WORSE
12: DAY___ME NOT_TOOK ^__six ^_gozan* ^_lleno a_half buddy chin de_# flat fur gozan* heart inter* right se__$ sient*__hoy ~#__BETTER ~BETTER...BETTER ~CALM_. ~an_SOSO ~both:CALM
11: #_DAY ME_good NOT___DRINK NOT__pena OTHER___OTHER WHAT___OTHER ^_$ ^_esta but_good comin* fresc* glori* guess_ME_NOT guess__cant like_a morni* my_kids queja* sol super_$ ten ~GOOD_than ~NONE...AWFUL ~alone:WORN ~and_NOT ~buen_MOOD ~last:GREAT
10: HOPE_de ME_NEW ME_NOW NOT__bette* TOOK_para WON ^_id at_all aunqu* cool dedos excit* felt or pura_vida quite radia* salio saw thing ~._VERY_GOOD ~BETTER__ayer ~GOOD_. ~NOT...BETTER ~NOT_NONE ~NOT__shabb*
9: BROKEN_DAY GO__a ME__ME NOW__YOU OTHER_pie TEXTS WHAT__DAY ^_# ^__mil ^__there ^_perso* ^_una ^_ya consi* dear doing__$ en__glori* felt__good hace__no just_DAY my_grand* new no__trist* pilas que__lunes senor shabb* spiri* ~._GREAT ~GOOD...SOSO ~GOOD_que_AWFUL ~NOT__acuer* ~VERY...BETTER ~alone:RESIST ~both_short:NOT ~first:HAND ~me_SAD ~too_AWFUL
8: AGO_ME ALMOST__. KIN__ME NOW__OTHER NUMBER OTHER___LIFE TEXT_. TEXT_ME WHAT_NEW ^__dont ^__mi ^__parej* ^__to ^__todo ^_good ^_super ^_the ^_todo a_ME a__$ al_tiro away_today cap_$ clean con__$ each feeli*__$ graci* hice know looki*__$ no__$ nunca ok__it pelos prett* siest* sir_$ surpr* thumb*__$ tranq* vicio_$ y__$ ~._NOT_AWFUL ~BETTER_impos* ~BIT_a_BIT ~NOT_SAD_. ~been_WORSE ~both_short:NONE ~both_short:VERY ~estoy_VERY ~feeli*_GOOD
7: #_DRUG ._ME_KIN .__LIFE AWAY_NOW ME_REMOVE ME_walki* NOT_._ME NOW___OTHER OTHER___NOW OTHER__jaja START ^__acros* ^__as ^__compa ^__esta ^_dale ^_hoy al ando__los bucks colea* de_LIFE dia__$ digo__$ dormi dory im_all life mas_WHAT milli*_bucks mind more__ME mucho__$ ok pelic* puse_a sient* smoot* the__REMOVE todo_bien traba*_$ way went y_NOT ~._NONE ~.__MOOD ~NOT_una ~SAD___NOT ~both_short:CALM ~con__MOOD ~doing_GOOD ~i_NOT ~la_HAND
6: ._PERSON ALMOST__LIFE ME__# ME__is ME_hizo NOW_NOT_ando NOW___NOW OTHER___ME OUT USE_. WHAT__. WHAT__OTHER ^__mostl* ^_im ^_slow amor an__DAY and_NOT ate beer bless* con_animo conte*_$ de__$ estoy__$ human i like livia* mas__WHAT no_good ok_ok old__and orden por__$ since un__$ y_# ~.__BETTER ~BETTER_. ~NOT...VERY...AWFUL ~NOT_SOSO ~NOT__THINK ~want_NONE
5: .__START DRUG__NOW KIN_con ME__a ME_was NOT_much NOW__ME REMOVE WHAT_mal ^__bien ^__como ^__high ^_ching* ^_como ^_con ^_full a__bit a_gusto about_# an__day ando_de as_a ayude bette*__ME canon cried cup dando* de_vivir doing__just en_OTHER feeli*__today frog__$ galan habla* hoy_me im_good jamas landi*_$ lo__$ mal__NOW mejor mejor_impos* miedo never pie__el pura_LIFE que recon* rei resto* said si sola toda up_$ whole ~.__HAND ~NONE...SAD ~NONE__. ~SOSO__my ~STRONG_hoy ~both:THINK ~got__BORED ~im__SOSO ~que_AWFUL
4: #_TOOK ._OTHER_JAIL .__REMOVE BUSY_. IF__IF ME__AGAIN ME___NOT ME___OUT NOT__CAN NOW_amane* NOW_comi OTHER__pero PERSON_. REMOVE_. YOU__. ^__a ^__away ^__im ^__the ^_jamas ^_okay adela* alto ando__# baby capaz cloud cuand* de__WHAT de_llove* del_mundo dio dio_otra divin* down__$ em en_orden feliz_$ first guerr*_$ hair hijas la like__again lol_$ max_$ ok_DAY pero_OTHER por_fuera pues__que pura__$ que_mal rough se_ME side_of sonri* super the twin world_$ ~GREAT__NONE ~NOT_ANXIOUS ~NOT_CRAVE_NOT ~NOT__SAD ~NOT___SAD ~VERY___THINK ~alone:HAND ~alone_short:HIGH ~felt__GOOD ~first:WORSE ~me__SAD
3: #__y ._HOPE .__ME AGO_. AGO_para BUSY__. CAN__. DAY_. HOME_NOW_. KIN__OTHER ME_CALL ME___ME ME__the NOT_DRINK NOT_be NOW NOW_UNTIL OTHER_LIFE OUT_of PAST__. REMOVE__# STOP_. WANT_# WANT__AGAIN ^_a ^_ok ^_up al_TOOK ando_en animo__y bien_pero comer* compl*_$ easy fin guerr* hizo hoy jaja_$ livin* los luz mas mas__# millo* ok_$ ok__$ oport* orgul* ray rio senti sin six someb* tears the__mood toda_la today vez_en vos y__OTHER ~.__STRONG ~CALM ~MOOD_. ~NONE_AWFUL_. ~NOT__at ~NOT_he ~NOT_me ~VERY__. ~alone:WEAK ~de__BETTER ~estar_WORSE ~first:HIGH ~hace__NOT ~mas_STRONG ~say__AWFUL
2: ._NOW_UNTIL .__DAY ALMOST BODY__. DRINK__ME GO_. GO_UNTIL_. GO__. HOME_NOW KIN_ME ME NEW_. NOW__ando OTHER_BUSY OTHER__WHAT OTHER_espal* THREAT WHAT_IF WHAT_onda YOU_CAN ^__$ ^__mejor ^__my ^__onda ^__pase ^__vamos ^_bette* about_using been_worse bette*__DAY bueno clear como_pez con cosqu* de_comer* de_lujo drink* enamo* esta estuv* for for_ME it_$ like_my me__$ mi_hijo mis_hijas mood__# more nervo* not__$ ok_day peor_$ pie__OTHER pie_en possi* prime* right_$ senti* slow_but the_word to_bien tranq*_$ trist*_$ twin__$ up worse y_ME ya ~._BIT_WORN ~._VERY ~CRAVE...NOT ~GOOD__ANXIOUS ~HOPE_. ~NOT ~SAD__. ~alone:SOSO ~both:HAND ~but_GOOD ~el__GOOD ~last:GOOD ~last:HIGH ~last:THINK ~yo_GOOD
1: #__# #__de ._NOT_WANT ._WHAT .__JAIL .__UNTIL AGAIN___BODY AGAIN_en AGO_NOT DAYT__feel HOPE__LIFE ME_bad NOT_. NOT___WRONG NOT__acuer* NOT__the NOT_been NOT_de NOW_. OTHER_DAY OTHER__de OTHER__del OTHER__en TEXTS__. YOU ^__bad ^__be ^__in ^__va ^_al ^_cant acomp* adela*_$ almos* and_OUT and__feel and__who at_ME been best_DAY bueno_$ cap carri*_$ comer*_OTHER como con__pie del_LIFE dios diria echar* el_pie feeli*_stron* final* grupo hoy_amane* is__$ it it_GO it_go lleno mal_$ mejor* mi__$ nada_mi ni__$ ni__acuer* not_sad paso_OTHER paz perso* relie* rey say__bad seman* seven* soft soy_OTHER soy_el than__$ the_DETOX there_$ to_$ todo todo_en una__$ up__$ usefu* well_$ woke word__$ worry* ~._GOOD ~.__GREAT ~.__WORN ~BIT__but ~GOOD...LOW ~GOOD__LOW ~HAND_. ~HAND__. ~MOOD...VERY ~MOOD__. ~MOOD__y ~NONE__mi ~NOT_been ~NOT_wait ~RESIST__to ~SAD_NOT_. ~SAD_pero ~THINK ~VERY_. ~alone:GOOD ~alone:SAD ~both:NOT ~but_MOOD ~el_ANXIOUS ~first:GREAT ~first:NOT ~i__WORSE ~last:MOOD ~sient*_GREAT
-1: #_AGO ._NOW ._UNTIL .__NOW HOPE__. IF_ME_hubie* KILL LATER__comer ME__NOW ME___DRINK ME_hubie* NOT_GO NOT__pero NOT_del NOT_para OTHER__ME OTHER__NOW PAST WANT_to ^__i ^_animo ^_en ^_jealo* ^_lleva* ^_panic* ahori* all__$ animo_al bien_aguit* but_ME came cat cobra_$ doy feel_like fine great jealo* jus la_migra las lloro lloro* los__$ mama me_hubie* migra my_butt nothi* of_ME para_arrib* pensa* raine*_on say se_WHAT si__hubie* slow_$ thank__and tiran*_$ trist* up__ME y ~._RESIST ~BIT_de ~GOOD...SAD ~GREAT_NOT ~HAND_throu* ~NOT___GREAT ~NOT_as ~NOT_para ~VERY__que ~alone:CALM ~alone_short:GOOD ~both:SAD ~both_short:WEAK ~both_short:WORN ~last:SAD ~para_HIGH ~the_MOOD ~whole ~y_AWFUL
-2: ._CAN ._DAY ME_AGO ME_sient*_WHAT NOT__hallo NOT_the STOP__en TEXTS_. USE_y ^__ahi ^__and ^__lo ^__mucho ^__por ^_entus* ^_had asi aslee* but cansa*_$ de dific* dormi* el__$ en__BODY es__$ expec* expec*_$ good__no hot i__bette* i_guess insid*__$ la_cobra left makin* makin*__$ mal__$ mas__$ muy_bien my o__$ ok_and out_$ raine* raro rato say_$ sient*__de sient*_muy todo_OTHER_DAY tomar__$ too was__$ ~._ANXIOUS ~AWFUL__si ~BIT__it ~BIT__que ~BIT_want ~GOOD___HAND ~NOT_. ~WORSE...BETTER ~alone_short:VERY ~ando__SAD ~both:CRAVE ~both_short:BIT ~como__NOT ~de_MOOD ~far__GOOD ~last:VERY ~too_GOOD
-3: # .__WANT BODY DRINK DRINK_NOT MEANS ME_NOT ME__OTHER ME_butt NOT__levan* NOW_ME OTHER_cobra PAST_. PAST__ME ^__is ^__of ^_amane* ^_del ^_mood ^_stuff ^_today ^_uy algo an__$ both_$ cant_feel cayo_OTHER cayo_el cobra come de_OTHER depre* despu*__comer doing_so down_$ duele evict* fine__$ hard hones* if incom* la__$ llevo meh not not_as of on_ME own para pedaz* peor_que pero_vivo pesim* pues_$ pues__$ thank*_for they to under veo want_to wet__$ y__KIN yuca ~._BIT ~._CRAVE ~._WEAK ~.__ANGRY ~.__SOSO ~CRAVE_# ~GOOD__in ~GOOD__the ~NOT_mas ~NOT_the ~VERY...NOT ~WORN__SOSO ~alone_short:BORED ~alone_short:NONE ~both:GREAT ~both_short:SAD ~both_short:THINK ~con__BIT ~first:SAD ~la_SAD
-4: ._NOT CALL_. HOPE_up KILL_. ME_DAY ME__bette* NOT_as OTHER OTHER_AGAIN_. OTHER_DAYT OUT__ME SICK__muela WHAT_DAY ^__along ^__ish ^_bien ^_half aburr* best_$ bien__y cant__much con_ME de__patad* dont dos feel_WANT guess_$ hallo holdi*__$ honey hoy__$ is_BUSY la_patad* mano mucho_$ my__$ not_good paper* peor_WHAT sabe so start* stuff__$ tengo the_monst* todo__me trash tree vivo y__# ~.__ANXIOUS ~ANXIOUS ~AWFUL_and ~BETTER_NOT ~BIT_BETTER ~CRAVE ~GOOD_ANXIOUS ~GOOD_y ~MOOD...BETTER ~MOOD_de ~NOT__GREAT ~NOT___NONE ~NOT__mas ~SAD__NOT ~SOSO_i ~WORN_. ~first:MOOD ~first:SOSO ~of_SAD
-5: .__STOP DAYT__NOW DAY__y GO ME_at NOT__mas NOW_NOT NOW_but OTHER_animo_LATER OTHER_patad* SICK WHAT__a ^__haha ^__malas ^_ando ^_store aguad* ahi_voy all animo_LATER being best__$ chill* consu* de_malas del_BUSY frien* herma* hoyo insid* lucha muela_$ nubla*_$ odio off on_edge pero__NOT pie_$ se sigo the_WRONG to__$ un weath*_$ ~._NOT_NOT ~GOOD__AWFUL ~GOOD__me ~NOT...HAND ~NOT...VERY ~SOSO__. ~VERY...ANXIOUS ~VERY_ANXIOUS ~WEAK__. ~a__MOOD ~both:STRONG ~last:BIT ~last:CRAVE ~last:NONE ~last:RESIST ~para__NOT
-6: ._ME DAYT_._ME HOPE___NOW HURT ME_guess NOT_mas OTHER_WHAT OTHER__AGAIN OTHER__a OTHER_estad* TEXT WHAT__NOT ^__me ^__menos ^__y ^_asi ^_estoy ^_lost ^_pues ^_toler* a_ride aguit* ahora been_bette* con_ME_KIN could__bette* day de__KIN de_levan* doing__the heart* low mismo_$ mitad none old on para__NOT pero__ME resig* right_now serio somet* the__$ the_wrong too_$ wore ~._ANGRY ~.__AWFUL ~.__BORED ~GOOD...WORN ~NOT...HOPE ~NOT_GREAT_. ~SOSO_today ~alone:BIT ~both:LOW ~first:LOW ~last:ANXIOUS ~que_GOOD
-7: ._START DRINK__. ME__con NOT NOT_YOU NOT__. NOW_._NOT ^__feel ^__out ^_been ahi__$ alway* at bien__$ butt escap*_$ for_$ how hoy_ando im_here le malas maluc* muy nadie not__best por que_nada right_NOW salid* say__$ throu*__$ todo__DAY todo__dia ~._HAND ~NOT__levan* ~RESIST ~alone:STRONG ~is_GOOD ~last:AWFUL ~last:BORED
-8: #_animo BROKEN_all DRINK__the ME_KIN_NOT ME__NOT ME_cayo_OTHER ME_sient*_HOPE NOT__best OTHER__y USE__. WHAT_para ^__con ^__para ^_tengo a_OTHER arras* by crush* dragg* get guess hubie* mood_# negro old_and pena perdi preoc* this__$ toler* ~AWFUL...NOT ~LOW...MOOD ~NOT_le ~STRONG ~first:BETTER ~i__SOSO ~last:WORSE ~seen_BETTER ~was_AWFUL
-9: #_and HOPE__ME HOPE_a LATER_. OTHER__por OUT_. TEXT__. USE_a ^__doing ^__no ^__throu* ^__un aguev* aslee*_$ betwe* de_todo fair_$ funk good__can kind monst* poorl* poqui*_mejor quedo resul*_$ sobri*_y toile* turno ugly ~._SOSO ~.__LOW ~ANXIOUS_y ~BETTER_than ~NOT_VERY_. ~ando_AWFUL ~doing__GOOD ~feeli*_SOSO ~first:BIT ~nt_GOOD
-10: CALL GO_a NOT___NOT OTHER__LATER UNTIL_OTHER ^__alrig* ^__sobri* a__OTHER cien doubl* eh menos__$ no__bien other* quebr* quiet seen_bette* still__$ viejo ~GOOD...NOT ~GOOD__todo ~GOOD__y ~NOT...SAD...NOT ~NOT__best ~NOT_feeli* ~SAD_. ~SOSO
-11: .__HOPE ME__se STOP__ME WANT WHAT ^__over ^_fed about achan* bajas_$ con_OTHER cryin* del en_cande* es every* fours in its mas_$ nt patad* peopl* puchi* the_NEW tomab* ugh wish y_OTHER ~#_MOOD ~.__SAD ~SOSO_. ~alone_short:RESIST
-12: ._AGAIN ._WANT .__BODY BROKEN_ME NEW_and NOW_de OTHER__OUT ^__animo ^__la ^__o asi_asi board_$ both days edge estab* felt__bad good__ME lucha_$ me_corri* muy__$ nosta* ride voy won_$ ~AWFUL__GOOD ~NOT__y ~RESIST_. ~WORSE_que ~con__HAND ~felt__AWFUL ~first:AWFUL ~last:SHAME ~this_AWFUL ~y__NOT
-13: AGO__ME KIN___GO ME_NOT_. ME__BROKEN YOU_and ^__fine ^_hall a_littl* alma asco bajon* caida chipi* estad* la_manan* me__todo norma* sensi* todos ~STRONG_.
-14: .__BUSY NOT_TEXT USE ^_fine ^_fore encoj* gutte* makin*_it me__bien nt_good quien ~._AWFUL ~._SAD ~ANXIOUS_. ~BORED ~GOOD_SAD ~NOT_GOOD_. ~SOSO_but ~con__HIGH ~could__BETTER ~last:WORN
-15: ._NOW_GO ALMOST__TEXT GO__para NOT___NOW NOT__it ^__none ^_dont ahi been__$ so__$ ~last:ANGRY ~y_SAD
-16: JAIL__. ME_here NOT__much ^__off ^__would* bajit* bien__con but__NOT fine_$ marav* ok_ME otra pero_NOT perro sient*_HOPE some_$ vale what ya_$ ~ANGRY ~last:LOW
-17: BROKEN aborr* carga* creo_$ quill* sick sient*__bien ~GOOD...AWFUL ~both:ANGRY
-18: STOP_it ^_seen ^_was bano caido hangi* hell ~first:ANGRY
-19: ^_un flojo mess nt__$ ratos ~LOW
-20: just ~._NOT_GOOD ~BIT__. ~NOT...MOOD ~NOT__NOT ~podri*__BETTER ~que_NONE
-21: ME_JAIL ME_corri* ^__hay ^_estab* ^_same abajo bajad*_$ dope he mysel*_$ pero_todav* podri*__mejor regul* tryin* ~._VERY_AWFUL ~BETTER__a ~NOT_estoy_GOOD
-22: corri* good_me quier* tampo* y_yo ~WORSE ~first:WORN ~mas_CALM
-23: ._ME_NOT ^_lol ~CALM_pero ~NOT_fue
-24: REMOVE_de acept* are__ME ex o tiene ~first:THINK ~is_SOSO
-25: CAN__bette* basur* dark gris ~AWFUL ~NOT_HOPE ~NOT___GOOD ~RESIST...GOOD ~SAD
-26: ^__so esper* fine_ME mal_WHAT
-27: NOT_great as__as less_than ~been_BETTER
-28: ~NOT...VERY...GOOD ~NOT_VERY_GOOD ~say__GOOD
-29: ahuev* medio ~NOT...GOOD
-30: anyth*
-31: WHAT___ME entre stabl* todo_me ~first:ANXIOUS
-32: media*
-33: ~._BORED
-35: bette*_DAY lower not_$
-36: ~._WORSE
-37: NOT__good
-39: para_bien ~NOT_GOOD ~NOT__GOOD
-40: hecho
-41: menos
-45: fair
-48: ~SHAME ~from_GOOD
-50: ^_oh pero_bueno ~NONE_GOOD ~NOT...GREAT
""",
    "mood at least 8": """
50: ~GREAT
48: alegr*
47: top
45: prett*_$
44: BUSY__of
43: dropp* reque*
41: nunca
40: ~NOT...BETTER
39: look rico ~so_GOOD
38: ^__chile* happy salio ten
37: NOT_a best hair_$
36: happi*
35: agua_de gozo ~STRONG_to ~VERY...GOOD
34: ._IF_ME could*__bette* ~BETTER_impos*
33: a_todo
32: WHAT_NEW felic* poca recie*
31: ^_ate ^_lleno lo miles real_good ~with__HAND
30: conte* hice__$ joy
29: NOT_be ^_nueve chivo halle* radia*
28: OUT__en de_$ perfe* ~this_GOOD
27: anos stop__$ sunny ~GOOD_as
26: reina signi* super
25: ME__conte* ^__agrad* ^_high ^_perso* almos* baila* ear_$ pesca*_$ ~SAD...GOOD
24: OTHER__HOPE canta* maciz* smili* ~me__WEAK
23: ._OTHER_BROKEN ^__thumb* mejor_impos* millo* prend* sabro* sol tickl* ~GOOD_GOOD_.
22: NOT__ALMOST NOW__about ^_to fuert* hoy_amane* orgul* perce*_$ pink possi*_$ ~GOOD__GOOD ~VERY...MOOD
21: ^_una de__OTHER down__$ lujo mysel*_today soy_OTHER ~LOW...STRONG ~VERY...VERY...GOOD
20: BYE_. ^_dale ^_jamas bucks galan max_$ resto* soy_el ~dia__GOOD
19: ME___AGAIN WON ^__mil ^_ching* ^_full bomb_$ brill* dedos dory maxim* ni__$ pilas stron* tanto__ME ~HIGH ~real_GOOD ~the_HIGH
18: ME__# ^_best brinc* caugh* clean_$ dio divin* jaja_$ libre rey_$ un__$ walki* ~both_short:CRAVE
17: NOT_habia NOW__every* OTHER_mas ^__pelic* ^_never bien_bien bonit* jevi madre pelos proud recon* there vos ~feel_GREAT ~im__CALM
16: .__YOU KIN_AGAIN_. TEXT_. ^__toall* ^_chivo ^_como a__bucks feeli*_$ full glori* month* ngl senor_$ the_LIFE y_bien ~CRAVE...GOOD ~GREAT_por
15: ^__hoy bien__NOW como__$ conte*_como cried felt like_a limpi*_y man mejor mejor__OTHER paz paz_$ possi* reall*__$ roll_$ sunsh* very_good ~de_GOOD
14: OTHER_BUSY UNTIL___OTHER ^__are ^__pila ^_hoy ate buena light novel*__OTHER por_OUT the_kitch* volvi* ~GOOD_all ~HOPE ~MOOD...HIGH
13: NEW_. NOW___WANT ^__toda al baby de__fui digo__$ los_KIN one river the__REMOVE victo* wicke* y__conte* ~MOOD__y ~both_short:VERY
12: DAY___ME ME_gente OTHER_mejor ^__the ^_de a_new ando__# de__casa fiest* from grate* gusto jamas life no_lie por_fuera ~GOOD_a ~GOOD_go ~GREAT_day ~HIGH_. ~NOT_lie
11: .__LIFE ALMOST__real BUSY__conte* ME___WHAT NOT_DRINK NOW___ME ^__ando ^__pero ^__tiro ^_anima* anima*__$ as_a beaut* dance* de_lujo for__good gave_me got hijas is_AWAY muy__graci* my_grand* party proud_$ vez_$ ~LOW_mas ~both:CALM
10: AGAIN_. BROKEN_DAY_. OTHER_culto USE_. WHAT___BUSY ^__a ^__bien ^__jevi ^_happi* bomb con__BODY day_$ down enamo*__$ estoy_WHAT free_$ humor_$ laugh* no__$ no_wait ran the_world wrong__$ ~GOOD__hasta ~GOOD__jaja ~HOPE_con
9: AGO_NOT BODY__full DRINK_ME ME_GO ME__happy ME_was NOT__for OTHER__CALL OTHER___LIFE START USE_de WANT_a_NEW WRONG__. ^_peace* agrad* and_NOT and_still birth* con en_OTHER hoy__en licen* life__good lying__$ mejor__NOT milli*_bucks my_ribs rang sonri* super_$ way ~GOOD__hoy ~VERY__VERY ~both_short:HIGH ~both_short:HOPE ~me__VERY
8: ._ME_TEXT BROKEN_DAY KIN__estoy ME__on ME_diero* NOT_STOP OTHER_DRINK OTHER__de TEXT_OTHER ^__wipe ^_relaj* agua agust* animo__bien but_ME chopp* de_conte* heart__full libre_$ like__new livin__ALMOST livin_the lleno quepo_de today vida y_NOT ~BIT_. ~CALM_like ~MOOD_al ~the_GOOD
7: #_porci* ._PERSON LIFE__. ME__peace ME__un NOT___OTHER OTHER_prueb* REMOVE_. ^_casi ^_joy ^_so a__one and_OUT as_gold con_ALMOST de_dia el_coraz* flyin* good__ALMOST im__happy it__$ la_cocin* llevo__DAY madre__$ malo mi_gente my_heart not__about one_thing pleno senti* viend*__novel* woke_up yo_conte* ~MOOD__. ~NOT__de ~VERY_. ~VERY_CALM_. ~alone_short:BETTER ~estoy__GOOD ~pero__GOOD ~so_HOPE
6: #__$ ._BROKEN CAN__. DAYT_. LIFE ME_KIN_REMOVE ME__ME ME__del ME_sient* NOT_ALMOST NOW_ME_sient* WANT_a ^__todo ^_al a__madre alelu* alto arroz_con brand casit* el_domin* esta_$ llamo one_TEXTS perdo* rey vida__$ ~GOOD__# ~GOOD_como ~NOT_NONE ~VERY_up ~con__MOOD ~las_HIGH ~sient*_GREAT
5: #_DAY DAY DRINK_# ME_. NOW__WHAT OTHER_animo ^__mi ^_the a_long aqui__ME bien_a buen conte*__NOW de el_animo en__playa estoy__bien every* excel* graci*_$ great heart hoy_$ ilusi* mejor_DAY mi_hija mil mysel* pura que que_buen todo__TOOK y_$ ~._HOPE ~GOOD_VERY ~GOOD_birth* ~GREAT_and ~NOT__THINK ~doing_GREAT ~me_SAD
4: #_a .__MINUTES .__TOOK HOSP_. KILL_it KIN ME_KIN_. ME__OTHER ME__ate ME_feel_WANT NOT__WHAT WHAT_buen ^__el ^__like ^_chopp* al__$ alegr*__ME anima*_$ animo_es animo_y antoj* at_peace comer*_el delig* diero*_ME diero*_mi el_culto fresc*_$ happy_NOW happy_today jaja made__my me_da mean__$ mi nubes porqu*_ya show_$ sient* sient*_$ siste*__visit* tranq*_mi vi ~._GREAT ~.__GREAT ~both:GOOD ~both:NOT ~could*__BETTER ~first:HIGH
3: ALMOST_. DRINK_y ME__NOW ME___ME PAST_DAYT ^__$ a__HOPE al__# and_ME animo_al aqui__mi con__cafe coraz*_conte* deans_REMOVE en_AGO estar fino good__gold grate*_$ hija hoy__sient* is_full la_novel* lindo mi__saco mis muy_bien my_essay never sat the__NOW the_moon to_bien una verda*__$ woke y__$ ~GOOD_GREAT_. ~GOOD___BIT ~GOOD__pero ~GREAT__i ~MOOD_es ~VERY...GREAT ~at_CALM ~both:HOPE ~last:HAND
2: ._TEXTS .__ME .__UNTIL DAY_. DAY_ME IF___HOPE IF__un KIN_is_AWAY LIFE_AGAIN ME_WON NOT__ME NOT__acuer* NOT__bette* NOW__en OTHER___OTHER WHAT___OTHER WHAT__jaja ^__day ^__easy ^__pelos ^_a ^_gozan* a_ME_KIN animo__y bien__hoy bottl* canon ching* conte*_y cosqu* deans_list dia feliz feliz_$ fixed gave great_$ heart_$ id is_visit* kille*_it me me_$ me_inter* me_sient* meses_$ mucho__$ my ni no_quepo raise still the__off the_mount* trago winni* ~._MOOD_VERY ~._NONE ~._NOT_THINK ~BETTER__NOT ~GOOD...GREAT ~GOOD__gold ~GOOD__y ~GOOD_y ~HAND_. ~HAND__GOOD ~HAND_in ~HIGH__NOT ~HOPE_. ~MOOD__a ~alone:VERY ~ando_GOOD ~en_HIGH ~first:HAND ~life__GOOD
1: # #__limpi* .__DAY ALMOST_for GO___ME LIFE__good ME_KIN ME___NOW ME__a ME__the ME_ribs ME_toco_OTHER MINUTES_. NEW NOT_wait OTHER_BODY_conte* OTHER___NOW TEXTS__NOW USE_birth* WHAT__. WHAT__de ^__birth* ^__compa ^__mood ^__show ^__up ^_en ^_entus* ^_feliz ^_great ^_kille* ^_on a a__man be bien__de bonit*__$ cafe con__$ con__OTHER con_ganas conte*_WHAT de__$ deans diero* en_alto entus* escue* feeli*_great from__$ gozan* great__ME im insid* jevi_$ kitch*_$ la_prueb* las_nubes laugh*__my limpi* livin__dream me_llamo mis_hijas papa_y sober_birth* till_my today__like todo_bien y__meses y__senti ~.__MOOD ~ANXIOUS_in ~GOOD ~GOOD_GREAT ~GOOD__. ~HAND ~NOT___GOOD ~NOT__acuer* ~THINK_for ~VERY_GOOD ~a_ANXIOUS ~alone:GOOD ~alone:NOT ~alone:SAD ~and__NOT ~both:GREAT ~both:HAND ~both:MOOD ~con_CRAVE ~feeli*_GREAT ~first:NOT ~la_GOOD ~livin__THINK ~rei_VERY
-1: ._NOW_ME .__AGAIN HOME LATER ME_ME ME___OTHER NOT_TEXT NOW__. OTHER_BODY PAST USE__. WHO ^__de ^__off ^__thank* ^_andam* ^_cant ^_fairl* ^_i about_as achan* aint at caida dark fairl*__$ fuert*_$ good_mood graci*__mi low mama media* mi__$ mind my__day no__conte* por_fin so_$ the_NEW there* todo_$ traig* up__$ was__now y__ME ~._WEAK ~.__CALM ~BETTER_. ~GOOD__NOT ~GOOD_de ~GOOD_pero ~GREAT_. ~HOPE...GOOD ~LOW_. ~NONE__. ~NOT_HOPE ~THINK_en ~VERY_BETTER_. ~alone:CALM ~both:LOW ~both:THINK ~both:VERY ~both_short:BIT ~both_short:NOT ~estoy_GOOD ~last:CRAVE ~to__GOOD
-2: ._SICK AGAIN__. BODY IF__. ME_DAY ME__BROKEN ME___NOT WANT__. WHAT_es ^__del ^__fe ^__feel ^__of ^_not ^_tranq* agua_en along ando arrib*_de bien_$ bien__$ de__todo esta falta fed graci*__ME it_$ las lol make me__todo mess mood__# moved now puedo this_DAYT time vale ~._CALM ~ANXIOUS_. ~NOT__GOOD ~NOT___NONE ~VERY_ANXIOUS ~alone_short:GREAT ~alone_short:NOT ~and_GOOD ~both_short:ANXIOUS ~first:AWFUL ~first:GOOD ~first:MOOD ~sient*_VERY
-3: #_# ._CAN ._GO ._ME .__OTHER DRUG NOT_compl* NOW_ME WHAT_PAST WHAT___ME WHAT___NOW WRONG__ME ^__out al__hoy asi_asi both buena*_$ cama chido el__$ graci*_a in in_ME mas none of once_$ pies regul* se sin solo today_$ was_great ~._GOOD ~GOOD_vos ~GREAT__SAD ~HIGH__# ~alone_short:HOPE ~alone_short:NONE ~last:WORSE ~me__BETTER ~pero_GOOD ~que_NONE
-4: ._LATER .__NOT AGAIN DRINK_. ME__KIN ME__for NOT__conte* NOW___YOU OTHER_patad* SICK STOP TOOK ^__compl* ^__la ^__to ^__un ^_conte* ^_feeli* a_OTHER a__NOW about all bajit* bueno compa* con_fe drank famil*_$ fine fours funk ganas gutte* half happy__be have mal motiv* para said_NOT slept thank__$ the__$ to_$ todo too tres_DAY y_feliz ~._GOOD_GOOD ~._NOT ~CALM_y ~LOW...MOOD ~VERY...ANXIOUS ~alone_short ~both:STRONG ~first:CRAVE
-5: #_de .__WHAT BUSY_. NOT__best OTHER_KIN ^_bien ^_hasta ^_pues ^_sin ^_weird aguev* bien__ME breat* cheve*__$ coffe* de_ME dont frien* glad hambr* hoyo i__say le__$ mismo_$ motiv*_$ pena sient*__$ uy y ~#_MOOD ~#__MOOD ~._MOOD ~.__HIGH ~ANXIOUS...GREAT ~BIT__. ~CALM ~CALM_. ~GOOD...HAND ~GOOD_. ~GOOD_i ~amane*_GOOD ~apart ~con__BIT ~doing__GOOD ~todo_GREAT ~whole
-6: .__LATER BROKEN_ME CALL DAYT GO_a HURT LIFE___IF MINUTES_de NOW__NOT OTHER_DAY_. TIME ^_chido ^_hecho ^_smili* all__$ arrib*__# asi bien_OTHER day day__my de_OTHER de__patad* del_BUSY estoy ex feel feeli*__$ fishi*_$ good good__$ good__CAN lado mood not__best para__$ patad* quill* so throu* toda__$ vuelt* won ya ~._MOOD_HIGH ~CRAVE__. ~NONE...NOT ~RESIST ~SAD__the ~VERY...BETTER ~alone_short:CRAVE ~last:BETTER
-7: DAY__NOW HOPE NOT__. NOT__good REMOVE__. TEXT WANT WHAT ^_my conte*_NOW days encoj* just malas por prett*__$ todo_ME with ~._WORN ~.__SAD ~alone ~alone:BIT ~fairl*_GOOD ~first:BIT ~first:SAD ~todo_CALM
-8: NOT_conte* ^__today ^_uy aunqu*__$ de_malas dentr*_de feliz_DAY happy_to hopef* lost quier* thing* this ~both:WORN ~last:ANGRY ~last:LOW
-9: ._DAY .__NOW GO HOPE_. ME__NOT ME_corri* NOW_NEW OTHER__ME PERSON__. ^__porqu* ^_no bien__y came en__HOME great_now lucha otra pie suave to un under ~.__CRAVE ~.__HAND ~CALM_graci* ~GOOD_and ~GOOD_day ~de__MOOD
-10: #_NOW WHAT_OTHER ^__no ^_good a_gusto doing fair far fore frijo* mano me_corri* o of_ME rain ~GOOD_._NOT ~NOT__best ~WORN
-11: ME_DAY_. ME_WANT NUMBER__. alma chill* con_ME en__casa fijes*_$ haha hoy__a loca tambi* tengo ~GREAT__dia ~WEAK_. ~first:LOW
-12: ._ME_NOT JAIL MEANS NOT__NOT WANT_ME ^__have ^__me amane* dando feeli*_good herma* me__orgul* mucha*_$ nadie pero__$ que_nada siemp* viejo ~._SAD
-13: NOW__ME ahora asco but corri* purty sient*__de store toall*_$ ~CALM...GOOD ~VERY_BETTER ~last:RESIST ~sient*_BETTER
-14: DAY__ando ME__con bien cabez* decen* fine_$ le menos nitid*_$ ~BIT ~CALM__. ~NOT__NOT ~SAD_. ~both_short:SAD ~first:THINK
-15: TEXT__. ^__animo ^_chequ* hay ish old ~SAD ~alone_short:MOOD ~first:SOSO
-16: ._NOW_NOT BROKEN ^__dia ^_buen ^_lol abajo ahuev* aqui con_OTHER prett*_good ser well ~ANXIOUS ~GREAT__me ~GREAT_el ~NOT_. ~NOT_GREAT ~VERY__NOT ~im_GOOD
-17: ^__an ^_cheve* perro prett*_happy ugh ~NOT...VERY ~STRONG_. ~pues_GOOD
-18: ._REMOVE ^_bless* lloro* lovel* stead* ~first:BETTER
-19: ._WANT ME_OUT_. basur* i__$ mysel*_$ tranq* ~last:AWFUL
-20: ^__so a_DAY nosta* side voy ~LOW ~MOOD_GOOD
-21: NOT_say fue ~NOT_GOOD
-22: .__BUSY JAIL__. ^_oh hopef*_$ its trist*
-24: purty__$ ~mi_HAND
-25: WHAT__NOT ^_bacan* done hecho soup todo_chido
-26: esper* pero
-27: ahi
-28: hangi*
-29: not ~HOPE...NOT
-30: ~BORED ~first:WORN
-32: ~NOT...GREAT ~SOSO ~first:ANXIOUS
-33: emoci*_$ feliz_dia
-34: peach* tuani*_$ ~NOT_VERY
-36: ~WORSE
-37: ~AWFUL
-38: ^_kind
-39: ~SHAME
-41: ~ANGRY
-43: basta*
-49: prett*
-50: weird
""",
    "craving": """
50: basta* crawl* mediu* want__use wanti*
47: debil whole_body
46: pulli*
44: media* thirs* ~and_NONE
43: GO_to_TEXT cosa ~want_NONE
42: #__going un_YOU
41: libre none train_$
39: muchi* the_smell yelli*
37: UNTIL__MEANS ^_como goose_egg ~both_short:CRAVE
36: cuerp* exist* sient*_$ ~NOT_wants
35: its_there
34: ^__amoun* ^_mas mitad smoke stron* ~NOT_CRAVE
33: TEXT___GO ^_tiran* any_$ me_llama sed ~BIT...CRAVE
32: oh__a pain ~._BIT
31: GO___USE ^_getti* ^_nueve middl* ningu* the_pull want
30: #_to about_to asomo bien_la de_consu* the_usual up__down ~CRAVE ~VERY_with
29: WANT_de ^__traig* atras climb*_the corti* na next_to se__quita* speak there__is think_about ~BIT_so
28: #_in BUSY_becau* ^_tres a_compr* forgo*__it fumar hands hit_$ just_one ~im_GOOD
27: ME__fight* NOT_STOP_. ^__mouth ^_moder* quito ~NONE__NONE
26: NOW_es ^_real ^_una agua__boca avera* bottl*_$ chin del_# han mouth punto sitti*_THREAT the_NEW wants ~tengo__CRAVE
25: #__IF DRINK_._NOT ME_esta NOW_se WANT_USE ^__tiene ^_coupl* calli* down_from i_keep loade* quier*_$ quise sea_$ the_drawe* vicio ~el_CRAVE
24: GO__USE GO_down OTHER__para TOOK_to WANT__DRUG ^_esta and_OUT canij* deliv* el__todav* fifty thats_all the__now under__$ want_it wante*
23: KIN_TEXT LIFE__NOT NEW_LIFE ^__jaja ^__trae ^_norma* albor* bad_as bien_y con_eso cool__that cosqu* front_of maybe_# six_and taste tengo_OTHER un__$ waves zip ~BIT_. ~NONE_.
22: ._PERSON_CALL OTHER__anda ^_comes ^_off ^_un a_third and_cravi* canti* como cop hay_$ low marqu* mid pasar* quier*_tomar sized to_SICK ~._STRONG ~CRAVE__cigar* ~SAD_it ~THINK__using ~am_GOOD
21: CAN_GO DAY_WANT OTHER_MINUTES ^__than ^_hasta ^_inter* a_shot andan__$ loud max my_mind my_old tanta*_WHAT una_fria up_$ vaso way_with ~BIT_when ~CRAVE_. ~CRAVE_is ~CRAVE_mas ~NOT__va
20: ._IF_PERSON MINUTES___KIN WANT_DRINK WANT_TOOK WANT__WANT ^_cuest* ^_too al_TOOK body cuand* despe*_con dulce_y gusan* helad*_$ in_DAY its__there lol_$ me_dan mi_mujer my_moms regul* up_there want__shoot what_it white__it wine ~CRAVE__there ~SOSO_de ~both:BORED ~it_BIT
19: ._AGO_WHAT ._KILL_ME ._NOT_STOP CAN_STOP DRINK ^__esta ^__tanto enoug*_to feel_it fuert* guaro ignor*_$ its__ME la_sangr* me_like my_guy on__back overp* para_GO tengo_$ tengo__ME todo__que treme* tries_$ tu_$ un_pase ~._VERY ~._WEAK ~CRAVE___AWFUL ~GOOD_CRAVE ~GOOD__NONE ~alone_short:WEAK
18: #__ayer ._WANT_USE ALMOST___CALL ME__from REMOVE_it WANT_to_TEXT ^__ese ^__fast ^__real ^_an ^_lol ^_over at__DRINK beber busy chupa* compr*_$ despa* el__quedo half hard_i i_aint it_right middl*_$ minut* more__ME pack quema* queri*_$ same_as still_TEXT tequi* that_ALMOST using volum* vuelv*__la ~._NONE ~BIT_but ~CRAVE_are ~THINK__it ~both:MOOD ~first:WORSE ~of_CRAVE
17: ._START BROKEN_it BUSY_to IF__NOW ME_provo* YOU___ME ^_# ^__so ^_regul* a_flick* acord* agua_la aint de_antes have_any it_pops its_TEXT killi*_me my__all need__$ pensa* quiet_$ scale va__$ won_$ ~BIT_THINK ~CRAVE_so ~NOT_want_NONE ~STRONG_at ~both:GOOD ~the_HIGH
16: #__nada DRINK_UNTIL ME_PERSON NOT___NEW NOT__any WANT_is WHAT_vende ^__dos ^__hay ^__hoy ^__time ^_gets ^_solo and__cravi* brava* by_DAYT cada clear_$ conec* de_PAST drink flick* forgo*_about free get__right hardl* in_here it_AGO just__BUSY las_tengo licor* man_i mild mini__$ mitad_$ monto* paid__ME pues_si que__tomar quick quier*__un to__hones* to_smoke una_dosis una_sola viene vos_$ xoxo ~HAND__it ~LOW...THINK ~NOT...THINK ~both_short:HIGH
15: #_right ALMOST_AGO ALMOST_de_TOOK DRUG_in ME_BROKEN_. ME__por ME_anda NOT_se_ME NOW_WANT_apren* OTHER_BUSY_y OUT__contr* WANT___WANT WHAT_NOT_. WHAT__lol ^__bad ^__dio ^__y ^_de ^_easy ^_once ^_poqui* and__feel barba*_$ burie* cincu* de__IF deale* eatin*_me hair_$ halfw* have__$ head_$ la_mente meter my_mouth no__tenid* so_$ swear_$ the_money uf want__drink zilch ~._AWFUL ~BIT_mas ~CRAVE...WEAK ~HIGH_. ~VERY_en ~alone_short ~both:CRAVE ~get_HIGH ~pero_NOT ~que__NOT ~un_BIT
14: #_a ME_KIN_WHAT NOT__AGO NOW_BUSY NOW__mas NOW_se_ME OTHER_BODY_. WANT_more ^__brain ^__estan ^__hambr* ^__knock* ^__las ^__mucha* ^__pero ^_a ^_big ^_lo ^_muy ^_para ^_se ^_worst ate_$ away_$ beer contr* estan__$ here__there it__NOW loca manda_$ meds mosqu*_$ olvid* once otra_$ paso_$ pero regul*_$ se_fuero* showe* store__# the_back una__NOT with_mysel* yo__$ ~LOW_. ~NONE...NOT ~NOT__# ~RESIST__my ~WEAK...CRAVE ~alone:RESIST ~to__AWFUL
13: #__want GO_y HURT___OTHER ME__on ME_mind TOOK___ME WHAT__DAY ^__asi ^_about ^_ahi ^_bien ^_con ^_half a__one a_speck acuer* ahi ando_con antoj*__$ bad bien__$ canon canon* cant__this comes curb_$ en__OTHER eso for__too have__WANT hones*_a i__about im_walki* kind__there las_manos long_$ mind no_hubo notic* phone_call poqui* que__$ ronda* shoul*_$ since smell*_it smoki*__the the__place todo_$ unas whisp* yeah__$ ~._BETTER ~._GREAT ~.__LOW ~.__STRONG ~NOT_THINK_en ~NOT_es ~THINK___GOOD ~alone_short:RESIST
12: #__and ._NOW_NOT ._WANT_ME DAY___OTHER DRUG HOME_de IF___OTHER NEW_NOT_. NOT_OTHER OTHER_verda* WHAT_IF WHAT_NOT_pero ^_la a__MEANS a__lol abier*_$ altit* barel* call casi cigar* de_DRINK_NOT dios_$ dormi*_$ estoy__NOT i_need in_ME it_$ it_passe* let__$ licor*_$ more_$ of_NOT on__mind over_# over__$ pide pops_up prome* quier*_mi sabad* se__$ subid* talk_to tenid* there__ME this_ALMOST una_$ ~._LOW ~CRAVE_por ~NONE...CRAVE ~STRONG_. ~THINK__drink* ~WORN_to ~its_AWFUL ~just__BIT ~the__VERY ~traig*__CRAVE
11: #_$ ._WHAT_ALMOST CAN_ALMOST DRINK__in DRUG__NOW GO__for LIFE__OTHER ME_LIFE_. ME_STOP_de ME_sweat* OTHER_DRINK OTHER___STOP PAST_DAY_. TEXT_. THREAT_ME WANT__so ^__maxim* ^__since ^_all ^_es ^_me a_ALMOST a_TEXT a_busca* a_hair anda__$ anoth*__$ anyth*_for be_hones* betwe* bote cuand*__a de__tamal* de_helad* desde el_dia en__$ espal* fair good__WANT hasta la_tomo like_an like_right loco_por manos mary_$ me_anda medio_$ mil_$ ms naggi* nancy no__$ one pal__$ sin__$ small__$ stoma* tengo_a the__point thing think*__the tome_# traen un_DRINK vuelv* want_nothi* worse_$ ~CRAVE...BIT ~NOT...VERY ~NOT__me ~WEAK_. ~alone
10: ._ALMOST_NOT ._ME_CAN ._ME_NEW ._NOW_BUSY .__PAST CAN_KILL DRUG_. ME_AGO_ME ME_por NOT__all SICK_. TEXT__have WANT__TEXT WHAT_NOT_YOU WHAT_YOU ^__betwe* ^__down ^__half ^__tenta* ^_algo ^_mediu* ^_middl* a_TEXTS a__cravi* a_beer a_media aguan* aguan*__$ con__MINUTES contr*_$ creep*_up desde_que fair_amoun* get__$ god good_# got gutte* hangi* hangi*_on high__im hones*_$ i_can it it_REMOVE kicki*_my la_ansie* llega ni no_pull over point ron se_sient* si some_$ store_is tengo__de tomar_$ una wey y ~#__NONE ~._NOT ~._VERY_AWFUL ~.__RESIST ~AWFUL_y ~CRAVE...CRAVE ~CRAVE...VERY ~HAND_con ~HIGH_que ~NONE_de ~VERY...HIGH ~VERY...VERY ~both_short:THINK ~de__AWFUL ~last:WEAK
9: #__animo #_minut* ._BROKEN ALMOST__. ALMOST__DRUG BUSY_#_TIME DAYT___NOW DAYT__it DAYT_y DRINK___ME GO__do IF__. KIN_is ME_AGO ME_guy NOT NOT_WANT_NOT NOT__DAY NOT___STOP NOT_too NOW_paso OTHER__bien OUT__it UNTIL_a USE___NOT WANT__DRINK WHAT_una ^__$ ^__llego ^__mi ^__que ^_bruta* ^_just ^_kind ^_loud ^_not ^_uf a_DRUG a_thing acuer*_$ alway* at__$ blast_$ come__$ could__just de__jaja domin* door_$ easy en__manan* enfre* espan* fight* fix_$ for_DRINK ganas__$ going__use half_$ harto its its__$ lunch_$ mas me_da mostl*_$ mundo noise norma* on__DRINK paid porqu* que que__tengo racha say_# senti* serio*_$ so__ME tanta* than the_DAYT the_scale the_walls this_morni* till to_USE trago urge usual y_OTHER ya__apren* zip_$ ~._ANXIOUS ~._VERY_BETTER ~.__BETTER ~.__BIT ~GOOD_on ~HAND...HAND ~NOT__this ~THINK__el ~VERY...CRAVE ~WORSE ~alone:BETTER ~alone:WEAK ~apart ~mas__LOW ~por__HIGH ~too_SHAME ~y__GOOD
8: #__$ #_cocas ALMOST_a BUSY__the DAY_y DRINK_and GO__GO ME__al ME__and ME__for NOT_WHAT NOT__USE NOT__de NOT_paran NOW_and TEXT_ME TOOK___DAYT TOOK_it WANT__NOW YOU__WHAT ^__con ^__de ^__lot ^__or ^__si ^_las a__NOW and__didnt been__ME crawl de_# el__$ el_prime* en_DRINK en__cuart* espin* estoy good_$ hoy__$ im_about its_DAYT its__NOW keys kind_of maybe__$ me me_hard me_llego menos negat* never__$ no_$ order* peor prime* que__cuent* que_vende quiet*_$ ratos sermo* sient*_NOT simpl*__that sitti*_outsi* small* so_stres* someb* son suppe* sweat* tanti* throu*__roof tiemb*_las tug un__NOW una_DRUG urges usar wante*_it was_OUT y_ando y_yo ~._NOT_VERY ~._VERY_VERY ~.__HIGH ~.__SOSO ~GOOD_day ~HIGH_but ~NONE ~NONE_else ~NOT_. ~NOT_NONE ~NOT__anyth* ~NOT__hace ~NOT_a ~NOT_even ~VERY_. ~im_SAD
7: ._ME_DRINK .__ALMOST ALMOST_y CALL_ME_name CAN___BYE DAYT__this DAY___NOT DRINK_NOT_. DRINK_is KIN_y LIFE_. ME_WANT_a ME__AGO ME__STOP ME___YOU ME__the ME__to ME_said_NOT NOT__y NOT_de NOT_tan OTHER_. OTHER_NUMBER OTHER__NOW OTHER_boca PERSON_CALL_. TIME_. WHAT___OTHER ^__almos* ^__of ^__out ^__whole ^_al ^_en ^_inten* ^_ni ^_on a_START a__$ a__truck a__virge* a__when ahori*__$ al all_day and_ALMOST and_ME_GO and__nap and_there asi_$ bajo beggi* big brazo_$ but_ME caigo cocas_y cravi* day en_OTHER es_DAY es_WHAT estan estoy__WHAT get go_$ haria herma*_$ i__openi* i_said i_want it_OUT its__stron* la la__$ la_botel* like_a like_half liquo* loco looki*__a me__$ me_late me_pasa mente no_wants not__$ on__AGAIN one__$ pocas por showe*_up solo speck stuff_$ tengo__$ that__$ that_bad to_KILL todo_me twice two_$ una_DRINK vez voy we__$ went_away ~.__AWFUL ~AWFUL_. ~BIT ~CRAVE...GOOD ~CRAVE_la ~NOT__LOW ~NOT_maam ~STRONG ~VERY_up ~WORSE_que ~alone:THINK ~alone_short:WORSE ~both:GREAT ~both_short:VERY ~but_CRAVE ~en__THINK ~hoy_NOT ~i_NOT ~it__AWFUL ~son_VERY
6: #__the ._ME_GO ._OTHER_NEW ALMOST_en ALMOST_on DAY_._NOW DRINK_NOW_. HOPE_._ME HURT_OTHER_BODY IF___NOT LATER LATER_del ME_OTHER ME_WANT_it ME__REMOVE ME__worse ME_but ME_ok NOT_es OTHER_DAYT OTHER_WANT OTHER___AGAIN OTHER_licor* OUT_the TEXTS_. WANT_. WANT__USE WANT_right ^__for ^__fuert* ^__guess ^__have ^__lo ^__quiet ^__tempt* ^__turne* ^_every ^_menos ^_nah ^_none ^_pull a_# a__# about_$ about__once all_i an__$ and_ME away bad_NOW bad__DAYT bad_enoug* big__$ buggi*_ME buggi*_me but__STOP cant__it con_OTHER con__$ consu* de__DRINK doing__with dormi* drink*_$ duro enoug* estoy__ME faded fix for_cravi* full getti*__$ going gran i_cant i_could im in__ME it__ME jugar just__bit la_cosa machi*_$ mucha*__$ my_back my_hand naran*_$ ni__$ of_there off one__its perro_$ por_USE quita se__STOP segui*_$ sick sit there to__$ traig* winni*_$ would__over ~._NOT_THINK ~BETTER_. ~BETTER_de ~CRAVE_NOT ~GREAT_. ~LOW ~NONE__en ~NONE_today ~NOT__NONE ~NOT_hubo ~NOT_mas ~RESIST ~RESIST_the ~VERY_WORSE ~alone:SOSO ~alone:STRONG ~and_CRAVE ~and__RESIST ~both_short:NONE ~im_ANXIOUS ~me__HAND ~of__NOT ~the_WORN ~tomar_NOT
5: .__KILL ALMOST_WANT ALMOST___BUSY DRINK_# DRUG_but GO_up ME_GO_a ME_KIN_ME ME___CALL ME_at ME_en_OTHER ME_keep ME_walki* MINUTES__OTHER NEW_DAY NOT_ME NOT_NOT NOW NOW_. NOW__AGAIN NOW__USE OTHER_JAIL_de OTHER_diabl* PAST___NOW REMOVE_up STOP_. TEXT__the WANT_an WHAT__cuent* ^_#tel ^__# ^__a ^__and ^__ando ^__me ^_bigge* ^_fuert* ^_full ^_seven ^_tu ^_unas ^_ya a_OTHER a_drink a_pint algui* all_DAY and__ALMOST and__WANT animo_$ apret* at_ME bad_$ but_ALMOST buy canti*_ME could__eithe* coupl* day__this de__graci* del_DRINK drink_$ e el__dia en_OTHER_HOME feels_WANT feels_like felt final* get_high goes hable hay__$ id kicki*_ME la_boca la_quier* llevo_OTHER lo lol__$ los__$ mira miss mood my_hands naran* not__# pal perdo* piens*__OTHER quita* reall*_want shot since_the sleep_$ speak_of still__to suelt*_$ tengo_de the_NUMBER the_bottl* tiran*_a to__DRINK un_poco vez_$ walki*__$ want__$ watch_the y_GO ya__puedo ~.__WEAK ~ANGRY_. ~BIT_one ~CRAVE_en ~NOT__CRAVE ~NOT_me ~NOT_today ~STRONG_hoy ~THINK ~a_CRAVE ~a_HAND ~alone_short:VERY ~but__SOSO ~esta__HIGH ~first:CALM ~its_SOSO ~kind__AWFUL
4: #__me ._IF_ME ._TEXT_ME .__NOW ALMOST ALMOST__that BUSY_# BUSY_TOOK CALL_al DRINK_. GO__DRINK GO__mas HELP__ME HOME___KIN ME__NOW ME___BUSY ME__pero ME_all ME_hand ME_looki* NOT_GO NOT__NOW NOW__apren* OTHER_BODY OTHER__DRINK OTHER_be PAST__OTHER SICK__OTHER TOOK___WANT UNTIL_the_MEANS WANT__esta WANT_this WHAT_OTHER WHAT_OUT WHAT__DRINK ^__be ^__but ^__feel ^__hace ^__tengo ^__today ^__un ^_at ^_del ^_two a_DRINK a_ME_KIN a__day a_whisp* about_half ahori* all_$ alone_$ am_$ and_GO aroun* bad__i bar bien__hoy cabro* care celeb* climb*__walls cravi*_are cuand*_veo de__NOT deja dose earli* el_diabl* el_vecin* ese__$ esta__$ fight__ME forgo* from_PAST fuero* graci*__la in__hallw* it_aint la_neta less__yeste* marca* me_hizo me_muero me_visit* now_$ now_its old on_$ on_ME one_$ pelea* piedr* pipa queda quedo_la quema se_ME sir still sudan* tembl* thank the_WANT the__TIME then__then to_$ toman* tope traig*__$ treme*_$ van_y y_YOU y_nada yes_a yo ~.__ANXIOUS ~.__WORSE ~CRAVE_GOOD ~CRAVE_LOW ~CRAVE__LOW ~CRAVE_que ~GOOD_amoun* ~NOT...HAND ~NOT_VERY_. ~NOT__HAND ~NOT_sir ~THINK_of ~a_RESIST ~a__BIT ~alone_short:NONE ~both:SHAME ~both_short:STRONG ~casi_NONE ~im_SOSO ~last:NONE ~throu*__HIGH
3: #_DAY_NOW #_and #_on ._ME_TEXT ._NOW_ME AGAIN_. ALMOST_NOT ALMOST___DRUG BYE_. CAN_REMOVE CAN__. DIE_. DRINK_in HOPE__IF IF__ME KIN___NEW ME_. ME_KILL_. ME___TEXT ME__in ME__jaja ME_acord* ME_been NOT__one NOT__pero NOT_to NOW___ALMOST NOW__con NOW__mood OTHER_DRINK_. OTHER_SICK OTHER___WHAT OTHER_mente OTHER_neta TEXT__. TOOK_HELP USE_. USE_PAST WANT_DRUG WANT__CAN ^__absol* ^__anda ^__been ^__come ^__got ^__just ^__nada ^__norma* ^__porqu* ^__the ^__to ^_dos ^_el ^_si ^_smell* a__TIME abier* after al_ver alone and_WANT and__BYE anda betwe*_# cant__$ cien cuart* dar_un days_$ dient* diria eso_$ every good_with he_tenid* hit hour__so hoy__me i__$ im_looki* in_# in_front ir_a its__bad jones* la_seman* light*_$ lucha madre me_$ mood_# nada ocupa* of_USE of__NOT of_stron* on__way out_$ piedr*_$ por_sient* preci* queri* ridin*_$ sale se_STOP some__bad spot_$ stron*_NOW suelt* take_it tambi* tanto terri* than_ME_WANT the_AGAIN the_BUSY the_taste this_$ to_GO todo_OTHER up_NOW vecin* whats* wish__could y_NOT ya_$ ~.__CRAVE ~ANGRY ~CALM_. ~CRAVE_lol ~GOOD_but ~NOT...BETTER ~NOT__BETTER ~SAD_por ~THINK___STRONG ~VERY__mi ~VERY__to ~al_GREAT ~alone_short:LOW ~both ~both:SAD ~it_RESIST ~it_STRONG ~its_SAD ~la_CRAVE ~last:AWFUL ~last:BETTER ~to__BIT ~y_NONE
2: #_the ._ME_DAYT ._NOT_NOT .__LATER .__OTHER .__WHAT AGO___NOT ALMOST_van BROKEN__. BROKEN_up CALL_PERSON CALL_to_ME DAYT_NOT DAY__NOW DAY_long DRINK_NOW DRINK__ME GO_eithe* HURT_. HURT__BODY IF_acaso IF_tuvie* KIN__su LATER__ME ME_OUT ME__. ME__CAN ME___KIN ME__openi* ME_mouth ME_shoul* NEW___ME NOT__ALMOST NOT__it NOT_for NOT_hubo NOT_joke NOW__NOT NOW_its OTHER___DRINK OTHER__en OUT_of SICK_it TEXT___ME TEXT_worse TIME__ALMOST WANT___DRINK WANT_one WHAT___PAST WON_. YOU__. YOU_know ^__any ^__in ^__looki* ^__need ^__voy ^_bad ^_cada ^_climb* ^_could ^_desde ^_doing ^_enoug* ^_o ^_three a__pack a__right a_point acaso aguan*_$ al_cien amoun* ando__$ any asi be_TOOK busca* by_the chisp* come drink* echar echar_me em en_OTHER_DAY en__DAYT for_BUSY ganit* get_loade* get_some help his_house i__take i__want it_ME it__GO la_licor* lie lo__$ malil* me_trae meeti* mid_$ mucho_$ nada_# neta next__me not_much notic*_$ of_ME ofrec*_y on on__KIN pill_$ pint pues_IF rapid* reall*_stron* rough si_tuvie* small so_yea stirr* tan__WHAT tengo_el thats__$ the_deale* the_game thoug* times todav* today today__you today_im top tranq* un_WANT un_trago want__get way__the when wish_i with__$ with__cravi* ~._HAND ~._NOT_CRAVE ~._SOSO ~.__CALM ~CRAVE__# ~CRAVE_mi ~HIGH ~NONE...NONE ~NONE__. ~NONE__eso ~NONE__it ~NOT_have ~NOT_tengo_CRAVE ~RESIST_. ~VERY__the ~WEAK ~WORSE_its ~alone:CRAVE ~both:ANGRY ~both_short:AWFUL ~but__CRAVE ~first:NONE ~first:SAD ~hoy_NONE ~i_BIT ~whole ~ya_NONE
1: #_DAY ._NOT_KIN ._NOW_IF .__CALL .__START AGAIN__ME ALMOST__USE ALMOST___DAY ALMOST_pero CAN_GO_eithe* DAYT HELP HELP_ME HOPE_de KIN__ME ME_BODY_. ME_CAN_ALMOST ME_STOP ME_TEXT ME_TEXT_ME ME__ME ME__WANT ME__a ME__dar ME__one ME__so ME_hizo ME_pasa NOT_CALL NOT_OTHER_. NOT_else NOT_sir NOW___NOW OTHER_WHAT OTHER___ALMOST OTHER___OTHER OTHER_ansie* SICK_ME START__OTHER STOP__. TEXT_ME_. TOOK_a WANT__. YOU_DRINK ^__cant ^__had ^__la ^__por ^__todo ^_sin ^_son ahi_esta and and__NOT and__today antoj*_NOT are_AGO aroun*_DAYT been beer_$ buggi* canon*_$ cant comer__no con creep* d_tomar de_unos deseo_$ drink__$ el_refri escon* even__the ever fight fixin*_to ganan* ganas_en ganas_van god_$ gum had holdi* hoy hoy_$ i__one im_ok inten* is__$ it__$ it__OUT kille* kind know_ME la_verda* las like_$ like__now lot low__$ mami me__dar mi__$ momen* mucha*_ALMOST mucha*_ganas my__today nada_de night no_sir noche not_gone nothi*_else numbe* of_cravi* on_which peric* pipe point__$ por__$ por__NOW secon* senti*_$ seven shake sient*__$ so__ALMOST store stres*__ME the_hallw* there_$ think*__it to_use tuvie* want__hit what__was wish y_NOW ya_paso ~._CRAVE ~.__NONE ~AWFUL_CRAVE ~AWFUL_enoug* ~BIT__. ~NOT...NOT ~NOT__VERY ~NOT__like ~VERY__me ~alone:AWFUL ~alone:BIT ~alone:NOT ~both_short:BIT ~but__NOT ~casi_NOT ~de_CRAVE ~first:ANXIOUS ~first:AWFUL ~i__NOT ~last:ANGRY ~last:ANXIOUS ~last:NOT ~last:SAD ~with__CRAVE ~y_LOW
-1: ._CAN ._ME_WHAT ._NUMBER .__AGAIN .__HOME .__HOPE .__TIME ALMOST_. ALMOST__TEXT DAYT__. DAYT__GO DRINK__# DRUG__. GO__ME HOPE__OTHER IF_GO JAIL__. JAIL__ME ME_GO ME_WANT ME___CAN ME___DRINK ME_was NOT_._ME NOT_HOPE NOT_impor* NOT_reall* NOW_o OTHER_CALL OTHER_DAY OTHER__LATER OTHER__ME OTHER__pero OTHER_igles* OUT_. OUT_a STOP__OTHER TEXT_a WANT_GO WON_OTHER ^__back ^__dunno ^__en ^__is ^__no ^__walki* ^__was ^__zero ^_hes ^_how ^_it ^_its ^_take a__NOT about about__ALMOST alma blood bucks call_me car chill cravi*_today curre* dad de dice_OTHER el_contr* esta_OTHER farma* feel_like for__$ fotos gaste__en hand_right happe* him i i__home i__mysel* igual*_$ just__ME like_it littl*__ME man_$ me__unas me_pase media_hora misa_$ need_a no_puedo none_of now old__$ ooh playi* pleas* prett*_much regre* right_$ se seems so__NOT stran* sugar super tempe* the_table then_$ throu* told tos wasnt with y_TEXT yeste*__# zero_$ ~._GOOD ~._NONE_VERY ~.__GREAT ~.__NOT ~.__WORN ~AWFUL__THINK ~BETTER...CRAVE ~BETTER_CRAVE ~CRAVE__cafe ~CRAVE__pupus* ~CRAVE_it ~GOOD_today ~NONE_STRONG ~NOT_impor* ~NOT_tomar ~NOT_ya ~NOT_ya_CRAVE ~VERY...ANXIOUS ~alone:VERY ~alone_short:HAND ~alone_short:WORN ~both_short:BETTER ~both_short:NOT ~de__HAND ~first:BIT ~first:STRONG ~on_CRAVE
-2: #_# ._BUSY ._CALL ._DAYT ._NOT .__TOOK ALMOST_DRINK ALMOST__ALMOST BROKEN_. CAN_be DAY_# DRINK__. DRINK__DRINK DRINK__and DRINK_y HOPE IF___ALMOST ME ME_BROKEN_ME ME_KIN ME_NUMBER ME__unas ME__unos ME_gaste ME_las ME_pase NOT__. NOT___ME NOT_paso NOW___ME OTHER_ALMOST OTHER__OTHER OTHER___NOT OTHER__del TEXT_ME_NOW TEXT__KIN WANT_# WANT_ME WANT__NOT WHAT_WHAT WHAT___BUSY YOU_NOT ^__nunca ^__right ^_alrig* ^_ando ^_can ^_creo ^_i ^_im ^_is ^_no ^_nope ^_sitti* a a_tomar acaba and__$ at bad_for breat* cerro clean* con_ganas cravi*_# creo dead_$ does from ganas_$ ganas__bien hay hmm in juan just__$ la_farma* las_# las__siemp* m me__unos menos_ALMOST much muela my__$ nadie one_of pick pills play proba* salir stopp* store__NOT stron*__NOW sweet_$ tele tengo_ALMOST the__$ their think* think__the un_helad* unas_pupus* vemos veo where worth would ya__$ your__$ ~._SAD ~._THINK ~.__ANGRY ~.__HOPE ~CRAVE__agua ~CRAVE__me ~CRAVE_mean ~LOW_on ~NOT___CRAVE ~NOT__the ~NOT_puedo ~THINK__. ~VERY__. ~WORSE_. ~alone:CALM ~alone_short:BORED ~alone_short:THINK ~feel_AWFUL ~first:SHAME ~last:HAND ~last:SHAME ~store__NOT ~un__AWFUL
-3: #_for ._DRINK ._NOT_ME ._TEXT .__BODY .__USE .__WON AGAIN__. ALMOST_YOU ALMOST_es BUSY_WHAT CALL__. CAN_NOT CAN_it GO_but_ME HOPE_con HURT___ME IF_. IF_ME ME_NOW ME__HURT ME___NOW ME___WANT ME__de ME__diner* ME__it ME_va NOT_DRINK NOT___NOT NOT___OTHER NOT_fu OTHER_JAIL_. OTHER___AGO OTHER__jaja STOP_NOW STOP_OTHER TEXT__OTHER TIME TIME__TEXT WHAT__. WHAT__ME WON ^__cravi* ^__days ^__didnt ^__viene ^_been ^_maybe ^_whats abraz* anima* been_DRINK bottl*__$ burge* clean compl* cuant* desca* dicen_WHAT dont dream_$ drink_water echan*__$ el enjoy es__$ escue* esta every* feel_WANT fuerz*_para ganas__habla* ganas_no gas gaste gusta* habla* happy hate here hopel* hows ive jaja las__NOT las_norma* limpi* major mas_ALMOST me_gaste mean meet mine ni_fu no no__nada no_paso nothi*_crazy nunca_me o para_WHAT piso quejo_$ readi* renta sient*_WHAT so sobri* sodas sone speed start* test this tiene tirar tire to_STOP to_stay tomor* tonig*_$ trafi* uno ver__ME viend* wants__drink was_PAST whate* where_ME witho* year yes you ~ANXIOUS_por ~CRAVE...HAND ~GOOD...HAND ~NOT__habla* ~NOT_comen* ~NOT_fu ~RESIST__the ~RESIST_out ~SAD_pero ~THINK_so ~WEAK_of ~alone:SAD ~both:BIT ~both:VERY ~im_NOT ~is_NONE ~its_STRONG ~las__NOT ~last:LOW
-4: #_WHAT ._ALMOST_IF .__WANT ALMOST_# ALMOST__se BODY_NOT CAN DAY_REMOVE DRINK__NOT DRINK__OTHER HURT JAIL KIN___OTHER LATER_. ME__OTHER ME__OUT ME_con NOT__por NOT__tv NOT_in NOT_the NOW_GO NOW__ALMOST NOW__BUSY OTHER_TOOK PAST_. PAST_DAYT SICK_mucho STOP_de WANT___OTHER ^__guy ^__yeah ^_feel ^_ganas ^_got ^_hard ^_llevo ^_then ^_want a_poco algo__$ and_# and_DRINK animo aqui_en azuca* been_drink* buen__$ cara crazy_$ dang de_CALL de__$ de__NOW dog drove_past escri* estuv*__punto feet frio ganas__se gave go goes_$ haven* hi hombr* hungr* im__$ it_CAN itch__ME jeans least lol_ME manda* menos_ganas mi modo music* never_thoug* over_there pobre*_$ pulle* se_refie* sombr* someo* stron*__hell the traba* un_DAY vi waiti* want_to while woke ~#__RESIST ~CRAVE...LOW ~CRAVE__con ~CRAVE__mas ~LOW_tire ~NONE_mas ~NOT__que ~THINK...VERY ~alone_short:GOOD ~both:BETTER ~both:NOT ~both:WEAK ~both:WORSE ~first:MOOD ~first:THINK ~is__STRONG
-5: #__# #__AGO ._LATER ._STOP ._WANT ._WHO .__YOU ALMOST__baila* ALMOST__lol ALMOST_to AWAY BUSY_lol DRUG_en GO_in HOPE_it ME_a NOT_. NOT_._NOT OTHER_LIFE START_con TEXT___LATER THREAT USE WANT_TEXT WANT__OTHER ^__di ^_good ^_quier* a_NEW ahi__$ animo__$ barri* bien_$ broth* conta* corta* cruz cuadr*_$ de_DIE feeli*_stron* food ganas_las hall hear hielo how impor* invit* job know la_tenta* makes mano__la mas_$ mas__$ me_sient* media my ni_modo no_one ofici* on__table parti* price* pull raine* said se__olvid* socia* stres*_$ tengo_ganas thats them they those tomar tv un una_gana very volvi y__DRINK yep ~GOOD ~NOT_CRAVE_today ~alone:SHAME ~and_AWFUL ~both:AWFUL ~both:LOW ~comi_VERY ~con_VERY ~de__CRAVE ~las_CRAVE ~las_CRAVE_NOT ~last:CRAVE ~last:MOOD ~was_NONE
-6: ._YOU_GO .__BYE .__PERSON BODY BROKEN_OTHER GO_a_OTHER HOSP HURT_ME KILL_OTHER ME__at MINUTES_. NOT_ME_CAN NOT_NOW_WANT NOW_._NOT NOW__WANT OTHER__. TEXT___BUSY TOOK___DRINK TOOK_al ^__drank ^__it ^__ofrec* ^__quier* ^_have ^_my ^_tengo ^_think* a_CALL a_WHAT a_guy about_the amane* ando_de bad__$ bed best boss casa coffe*_today cravi*__$ cream cual de_WHAT de_baila* docto* drove eat en es este for_ME ganas_me hace hambu* have he hija hora insan*_$ it_makes itch__my just la__hoy mal mas__NOT me__diner* nap_$ no_# no_way of pasam* paz puro que_$ reall*_$ say se__ME show sin sirve sligh*_$ some tenta*_$ the_whole there* tiemp* to__water tonig* urge_$ very__$ volvi_a was_yeste* waved ~#__NOT ~ANGRY__mi ~CRAVE_NOT_se ~CRAVE__sabe ~CRAVE_i ~MOOD ~NOT_SAD ~SAD_today ~SOSO...NOT ~WORN ~alone_short:ANGRY ~esta_GOOD ~me__BIT ~y_BETTER
-7: #__DAY #__no #_today ._ME_KIN ._PAST ._WANT_WHAT AGO_to ALMOST_de BODY__. DAYT__OTHER HOME ME_NOT ME_so NOT_MINUTES NOT__bad NOT__mas NOW__ME OTHER_de TOOK TOOK__DRINK TOOK___DRUG WANT__agua WHAT_compr* ^__quede ^__think* ^_alto ^_cravi* ^_mi ^_nothi* ^_urge a__hija again_$ ago also anoch* bien_DRINK bites choco* cobro con_ALMOST de__todo dicen_que dijo diner* drown* estoy_pensa* fishi* frijo* gusto inter* it__PAST made mal__NOT ni__gana nunca ok on_ALMOST on__floor peopl* plan pleas*_$ que_compr* queda* quier*_llega* refie* sabe sangr* she the__one to_clean way_$ will wow y__BUSY youve ~#_BIT ~._SHAME ~CRAVE__CRAVE ~CRAVE__NONE ~CRAVE_unas ~GOOD_NONE ~NOT__mas ~NOT_modo ~RESIST...NOT ~VERY_of ~alone:WORN ~si__VERY ~ya_NOT
-8: ._OTHER ._OTHER_KIN .__MINUTES AGO__. ALMOST_LATER BROKEN BUSY BUSY_. CALL KIN_WANT ME_BROKEN ME___USE ME__even ME__there ME_up NEW NOT_BODY NOT__of NOT__than NOT_se_IF OTHER OTHER_JAIL OTHER__to WANT WANT__BUSY ^__pasan* ^__usted ^__woke ^_way ^_what about__$ alcoh* all_GO anos basur* cuate de_recae* dice esto_$ estoy_ALMOST fu ganas girl igles* is_# la_cabez* las__$ levan*_$ lots_of luz new salio sol sueno_$ swing* tempr* wait wante*_to water why worki* y_ME_DRINK y_medio ~AWFUL_day ~BETTER__. ~BIT...SAD ~CRAVE__tomar ~CRAVE__una ~NOT ~NOT...CRAVE...NONE ~a_AWFUL ~alone:GREAT ~first:BORED ~last:WORN
-9: #__i AGO__NOT ALMOST_IF ALMOST_OUT ALMOST__BUSY ALMOST__bien DAY IF_OTHER KIN ME__bien ME__una NOT_NEW NOT__MINUTES NOT___DRUG NOT__comer OTHER_NOT OUT START UNTIL__. WANT_to WHAT___ME ^__aqui ^__mas ^_still answe* becau* cash cayo class coffe* compu* cosa_mia dead decir ganas_de hand__NOW infar* itch_on mate me_quier* media_TIME most perdi quier* quier*_que says that_ME to__about toca tomo un_infar* vi_en weird win ~BETTER_# ~BIT...WORN ~CRAVE...THINK ~GOOD_pero ~NOT_paso ~STRONG_to ~both:STRONG ~is__AWFUL ~tomar__NOT
-10: #__OTHER ._ME ._WHAT .__ME BUSY_NOW MINUTES NOT___WHAT NOT__los NOW___NOT NUMBER_. OTHER__# OTHER__al OTHER__y PERSON PROGRAM WHAT__esta ^__about ^__now ^__weath* ^_aqui ^_does ^_going ^_took a_ME aca aca_en aqui baja_$ bed_$ busin* cooke* de_cravi* ese great_$ habla*_$ heard i_like irme is_all it__yeste* light make nina nuevo san sin_comen* some__$ sure the__OUT true was watch* ~AWFUL__# ~HIGH_y ~NOT___NONE ~a_STRONG ~alone_short:SAD ~both:NONE ~feeli*_STRONG ~last:GOOD
-11: #hour .__DAYT .__THREAT AGO___GO ALMOST__ME ALMOST__WANT DAY__a DRINK__DAYT GO__BUSY IF__OTHER ME_HELP ME_USE ME_sient* NOT__LATER NOT__se NOW__en OTHER_OUT PAST PAST_IF REMOVE_ME STOP WHAT__ALMOST WHAT_se ^__do ^_and ^_the again ahi__NOW algo_$ algui*_$ carro comer de_cerve* do entie* estuv*_a famil* fume ganas__tomar huge medic* morni*_$ oh on__$ on_cravi* oye puse salud* se__OTHER telef* tire_$ ultim* ~CRAVE_tacos ~NOT__los ~alone_short:GREAT ~both:HIGH ~for_BIT
-12: #_no BUSY__. BYE NOT__just NOT_modo ^__menos ^_yo all_the at_# batte* be camin* compr*__me den early feliz hes it_STOP judge knee las_ALMOST_NOT later muy nada_mas quedo same to tomad* used verda*_$ y__WHAT ~AWFUL___AWFUL ~CRAVE__baila* ~CRAVE__las ~CRAVE__lol ~CRAVE_llega* ~NOT_as_AWFUL ~STRONG__hell ~it__VERY ~la_SAD ~ya_CRAVE
-13: #_NOW #_cravi* ALMOST_ME ALMOST_TEXTS CAN__NOW DRINK_ME DRUG___NOT KILL STOP_there TEXT TOOK__DRUG USE_NOW USE__pero YOU_WANT YOU__ALMOST ^_dont ^_stron* ^_suave ^_well ^_you a_BUSY antoj*_un coffe*_NOW cut de__ME de__ahori* for_some hello is_ALMOST liquo*__right mango movie pozol* sus try ~CRAVE_como ~NOT...RESIST ~SAD__. ~de_SAD ~estoy_THINK ~pero_HAND
-14: ._TOOK AGO__DRINK ALMOST___OTHER DAY__ME LATER_ME ME_TOOK NOW__TEXT SICK SICK___OTHER WRONG ^_this agua chees* defin* did done exact* favor_$ fun guy home_$ i_thoug* is isnt it__NOT k know_$ less__last me__# me_too put raini* read sopa think__it time tome_$ ~NOT...NONE ~WORN_of
-15: #_es ALMOST_de_BUSY BUSY_the ME___TOOK NOT_se a_$ era esto favor fin hot limon los luego nadie_me nos punto__USE tacos text that to_pull ~NONE_in ~NOT_say
-16: .__DRINK DAY_ME DIE NOT_DRINK_. TEXTS_mia WHAT WHO ^__coffe* ^__crazy ^_but ^_leave ^_that about_ALMOST como_antes de_malas didnt__to good__$ gym hacer manan* ni__cuent* nobod* pie pizza regal* tell tengo__hambr* thank* to__STOP ~both_short ~traig*_CRAVE
-17: ALMOST_las IF__# ME__right NOT_way OTHER_tenta* YOU ^_feeli* alto_$ ayer_si cafec* chiqu* class* de_NOT desca*_$ has lado manza* quest* rent your ~me_CRAVE ~on__CRAVE
-18: NOT__TEXT ^__pull ^__puse ^_somet* a_KILL are as__$ de_busca* de_nada dream into means might noche_me okay or pregu* skip we what_$ ~AWFUL...NOT ~SAD...NONE ~pero__GOOD
-19: .__JAIL GO_al LIFE ME__DRINK NUMBER__the TOOK_ALMOST a_hug bette* chest i_$ mia_$ quit reall* somet* y_usted
-20: ME__contr* USE_pero ^_drink* ^_stand* dicen hahah* matar relap* salir_$ se_$ see
-21: ._USE YOU___OTHER bebe but_WANT cold_$ conte* cravi*_$ gusta pero__IF refie*_$ smell__the ~NONE_of
-22: DRINK_y_ME ^_ojala hey only para_OTHER polic* schoo* ya_quier* ~NOT_ANXIOUS
-23: TEXTS TONGUE WANT_BUSY ^_thats about__# crave_$ crazy digo_$ her_$ nose y_# ~NOT_una_CRAVE
-24: # NOT__START bebi just_NOT love me_despe* mejor miche* perso* ~CRAVE_# ~alone:MOOD
-25: GO_ALMOST WON__. ^__thats ^_yeah antoj*_de diner*_$ for_OTHER fuert*__# gripa jajaj* nope regre*_$ think un_perro ~STRONG_el
-26: actua* cafe cravi*__i drank round__$ trist* ~SOSO...AWFUL ~last:HOPE
-27: bottl*_of ice pobre* rain tomar_agua ~#__BIT
-28: #_didnt adent* esta_llovi* ganas_o levan* mide
-29: pasti* ~i_RESIST
-30: AGAIN_AGAIN CLINIC casi__pero fight*__$ lejos_$ taco ~AWFUL_for
-31: IF_DRINK ahori*_no cama dulce_$ impor*_$ mango* respi* storm
-32: ALMOST__van many
-33: MEANS table tomat*
-34: NOT_ALMOST_NOW cravi*_a go__i haha
-35: ALMOST_o lol tome ~CRAVE_one
-37: ME_stron* cero dunno graci*_por
-39: and__half ask_me
-42: ni_ganas
-43: cravi*__no
-46: un_abraz*
-47: no_quier*
-50: zero
""",
    "craving at least 1": """
50: casi sure
43: voy
41: cant ~about_NONE
39: ~WEAK
38: almos*
37: ~NOT...NOT...HAND
36: hardl* ~BIT
35: ~last:STRONG
32: easy said ~NOT...AWFUL
31: NOT_ME_STOP WHAT__ME
30: NOW_ME todo_$
27: NOT_STOP quier*
26: every hielo
25: ^_una ~WORSE
24: no_real
23: estan ~NOT...VERY ~NOT_me_CRAVE ~a_VERY ~to_NONE
22: CALL much ~NOT...NONE ~NOT_like
21: ni_# ~STRONG...NOT
20: NOT_DIE_. minut*
19: HURT ~CRAVE_al
18: poner* ~CRAVE_que
17: ._ME_WANT ._WANT_NOT ALMOST_NOT_se kind mitad yeah ~HIGH ~como_NOT
16: GO_to NOT_BUSY NOT___CALL bad its so_$ ~NOT...CRAVE...VERY
15: ME__en a__$ ansia mas nothi* ~AWFUL_. ~VERY
14: ME__ALMOST ME__to YOU__. ^_quier* antoj*__la comes compr* estoy ~NOT_es ~both_short:CALM ~pract*_NONE
13: ALMOST_ALMOST LATER_NOT ^_un aint_no close contr* es__$ hace__$ menos pero__$ se__$ sermo* son the_DRINK todo ~CRAVE_NOT_se ~RESIST_. ~STRONG_. ~VERY...CRAVE ~alone:THINK ~last:LOW ~last:VERY
12: #__ME CALL_it ME_WANT NOT_YOU TEXT__# WHAT_NOT aint cosa loud me_quita nearl* no_ganas puedo una ~SOSO ~STRONG ~con_CRAVE ~last:SOSO
11: ._GO ALMOST_it NOT_GO del__$ next no_quier* pract*__$ ~NOT__# ~NOT_se ~last:HIGH ~whole
10: ME_STOP_con NOT__. NOT___STOP de_TOOK diero*__$ it__ME por__DRINK up ~BIT...BIT ~first:THINK
9: ._WANT LATER__. NOT__WHAT NOT_se OTHER___ALMOST TEXT but but__$ de_ME itchi* nothi*__$ right suelt* than up_$ ~._THINK ~ANXIOUS ~CRAVE___NONE ~NOT_VERY ~alone ~last:RESIST
8: DRUG__. ME_OTHER ahi digam* in_ME la__$ mas_$ pract* to yeah__$ ~CRAVE__and ~NONE_major ~con__CRAVE
7: ALMOST_NOT ALMOST_zero CAN KIN__NOT NOT_joke YOU_asked ^__# ^__and ^_me cuand* door half itchi*_for media* tengo_ganas to_TEXT ~._AWFUL ~THINK_en ~alone_short ~alone_short:LOW
6: .__STOP AGAIN DRUG ME__the NOT___OUT NOT_es ^__me and__$ cosa_$ despu* is itchi*__it los neces* por regul*_$ sin__$ the__$ ~CRAVE ~CRAVE_AWFUL ~CRAVE__NOT ~de_CRAVE_NOT
5: ALMOST_IF DRINK IF NOT__tengo WANT__. de__DRUG esta for_sure fuert* going good las__NOT pero some tengo_ALMOST this to_lie una_DRINK y_OTHER ~._VERY ~NOT_joke ~RESIST ~alone:NOT ~me_CRAVE
4: AGO_. AGO__OTHER ALMOST__DRINK GO_. KILL_. ME_AGO ME___NOT UNTIL USE_y ^__cravi* ^__ganas ^__hoy ^_ganas a_# a_drink asked_$ como dan__$ de_OTHER deseo__$ en joke llega no now_$ tengo wante* when you_asked ~.__BIT ~NOT_real ~alone:SOSO ~alone_short:AWFUL ~first:CRAVE
3: ._CALL AGO DRINK___NOT ME___ME NOT___ALMOST STOP_con WANT___WANT ^_tengo asked con el i_dont littl* mi stron* un when_i ~._BETTER ~._NOT_NONE ~.__HAND ~CRAVE__jaja ~NOT__NOT ~NOT__at ~THINK ~a_GOOD ~alone:GOOD
2: ALMOST__mas DAYT LATER ME_STOP_OTHER MINUTES REMOVE ^__not ^_como ^_con ^_las ^_on a and__cravi* anoch* botel* cravi*_is gana mediu* real__$ till una__$ va want_to ~BIT__. ~CRAVE...LOW ~CRAVE_VERY ~CRAVE_at ~GOOD_CRAVE ~NOT__que ~apart ~both_short:AWFUL ~both_short:CRAVE
1: .__DRUG .__WANT AGO_ME ALMOST___NOT DAY__. DRUG__NOT ME NOT_BROKEN NOT_real OTHER_KIN OTHER__. WANT__WANT WANT_is WON ^__of ^__un ^_and ^_unas ^_ya cant__it de__TEXT de__WHAT down ganas__mas good_$ hay in la loco of too want__$ y__ME ~ANGRY ~BETTER ~NOT_# ~alone_short:STRONG ~and__CRAVE ~first:ANGRY ~first:NOT ~me__CRAVE
-1: ._ALMOST_NOT ._USE ALMOST_pero ALMOST_to ME_. ME_STOP_. NEW NOT_ME NOT_OTHER_WANT NOT_antoj* NOT_traig* OTHER_DAY_. PAST WHAT_IF_NOT ^_antoj* ^_en cant_say cravi* da de_llora* dont__nothi* fuert*__la ganas__llora* ganas_pero ganas_y ha he jaja_$ manan* nada_$ no__$ no_traig* olor se__fuero* so_bad stron*__the that thoug*_about urge_$ vino whats* y_NOT_ME y__$ y__conte* ~.__NONE ~CRAVE__. ~GOOD_. ~GOOD__the ~HAND__las ~NOT_LOW_CRAVE ~NOT__a ~NOT__jaja ~NOT__one ~NOT_a ~NOT_he ~NOT_say ~NOT_traig* ~SAD ~all_NONE ~que_CRAVE ~want_NONE
-2: #tel .__KIN ALMOST___ME DAYT_. DAYT___ALMOST DAYT___NOW GO ME_was NOT_ME_CALL NOT_NOW NOT__a NOW NOW_NOT OTHER__IF STOP__OTHER ^__el ^__feel ^_all ^_not ^_only cant__i dado de__tamal* ganas here me_$ me__$ no__jaja se__ayer showe*_up tenid* today_$ tuve_ALMOST unos ~._HAND ~CRAVE_NOT ~NOT_hay ~STRONG__the ~alone:AWFUL ~alone_short:NOT ~is_NONE ~last:CRAVE ~tuve_CRAVE
-3: ._NOT_NOW ._OTHER ALMOST__USE ALMOST_so NOT__de NOT_urges OTHER___DRINK PAST_DAYT ^__antoj* ^_dont ahora and antoj* antoj*_IF busy cravi*_so dont__any el_rio fuert*__OTHER he_pensa* ice__$ ice_cream lo mofon* no_sient* of__NOW rio rio_$ rosar* say tener__$ thats the_ALMOST there_at tomar_$ ~.__GREAT ~CRAVE_de_SAD ~NONE_today ~NOT__. ~NOT_sient* ~WORN ~alone:LOW ~day_NOT ~he_THINK ~y_VERY
-4: ._ME_ALMOST DAY_. DRINK__. DRINK___WHAT NOT_desir* NOT_sient* NOW_NOT_. OTHER_WANT OTHER__DRINK OTHER___STOP TOOK ^_no at__$ crave_$ de__NOT el_$ es_OTHER_WHAT have_any hoy_$ it__today night one si_$ so ~._CRAVE_NONE ~GOOD...NOT ~NONE...NONE ~NOT__THINK ~STRONG__la ~both:GREAT ~i_CRAVE ~one_BIT ~y__GOOD
-5: #__$ ._AGO ME__NOW NOT_a NOT_pulli* ^_se ^_solo a_OTHER all jesus_$ last me_da pupus* se_ME tengo_$ to_ALMOST urges ~._CRAVE ~NOT_CRAVE_. ~alone:CRAVE ~both:LOW ~last:HAND
-6: #tel_$ ._NOT_WANT .__NOT ALMOST__llora* IF___TOOK ME_KIN NOW_. OTHER_rio ^__came ^_pero antoj*_si at_# away de__NOW deseo* feel ganas_un it__$ las_# las__$ las__OTHER on__$ wish ~.__NOT ~GREAT_. ~LOW__en ~both_short:GOOD ~what_CRAVE
-7: BODY BUSY ME__dado NOT__CALL NOT__ME NOT__it OTHER_WHAT TIME ^__hambr* ayer_$ didnt dios feeli* fijes*__NOT just__BUSY nah que__$ sir where_$ ~NONE__i ~NOT...LOW ~THINK_y ~alone_short:HAND ~both_short:NOT ~so_NONE
-8: ._BROKEN ._HOPE ._TOOK .__NOW OTHER__en STOP_de ^__got cravi*__$ de__$ han lol me__dado no_cravi* only_ALMOST stuff_$ the went ~CALM_. ~NOT_tengo ~last:NOT ~y__CRAVE
-9: ._NOT_ME ._WHAT NOT___OTHER NOT__one NOT_hay ^__on ^__where a_one enter* lo__quier* me_fuero* no__eso non quier*_$ sient*_$ stuff what y_ganas ~.__CRAVE ~it_NOT ~last:NONE ~on__CRAVE
-10: GO__. KIN__. ^__por away_$ barba*_$ dan__AGO de_BUSY muy_conte* naran* none por__$ vino_$ ~LOW_que_CRAVE ~THINK_about ~both:VERY ~its_NONE
-11: BUSY_# GO__the NOT_tengo el_olor feo goose_egg hambr* non__$ there__# ~CRAVE_on ~NOT...CRAVE ~NOT...THINK
-12: ALMOST__a NOT__ALMOST ^_none deje eso lol_$ monte out quiet*_$ se__quita* tuve whisk* ~._NOT ~NONE_. ~NOT_there ~alone_short:CALM
-13: ._NOT_ALMOST DRINK__ALMOST NOT ^_sin be_found egg naran*_$ ~NOT_CRAVE
-14: ^_#tel ^__$ ^__tenta* antoj*_NOT coca that_ALMOST ~NOT_una ~and_NONE
-15: ME__at WANT_OTHER ^_smell* but__pull god llevo_OTHER no_$ ~.__GOOD ~CRAVE_NONE ~CRAVE_de ~NOT ~NOT_got ~both:GOOD ~first:CALM ~hoy_NOT ~pero_CRAVE
-16: .__DIE barba* lost one_bit tamal* the_taste ~NOT_THINK ~NOT_want
-17: DRINK_NOT ME_ha NOT___DRINK NOT___USE ^__last clear d found_$ left me_quita* ~both:STRONG ~morni*__NONE ~pero__NOT
-18: #_cravi* NOW___NOT ^__de antoj*_de ningu* pull__$ tacos
-19: NOT_WANT NOT__less by_DAYT hasnt senor subox*
-20: AWAY ~NOT_even ~both_short:NONE ~de_SAD
-21: DAY___NOT OTHER__STOP ^_urge bendi* bit limpi* meds sleep_$ that__$ ~NOT__llama
-22: NOT_una any bit_$ clear_$ compl* deliv*_$ nancy negat* o_$ quiet* skipp* ~NONE
-23: con_tanto ~NOT...BIT ~NOT___CRAVE
-24: ALMOST__GO ^_de ni quito thing ~both_short:WORN
-25: ME_and graci*
-26: fue__$
-27: by_the free goose it_IF its_gone
-29: jaja
-30: ALMOST__BUSY forgo*
-31: ~._NONE
-32: fuero*
-33: ^_mi
-34: ME_KIN_is it__YOU
-36: NOT_even mary nap ni_tanti*
-40: e
-42: absol*
-44: ~CRAVE_se
-46: asco
-47: only
-49: olvid*
-50: libre
""",
    "craving at least 2": """
50: sure
39: cant
37: said
35: no_quier* voy ~VERY_CRAVE
33: ~NOT...NOT...HAND
32: nothi*__$
31: ~NOT...NONE
29: ~un__NONE
28: ~AWFUL_. ~CRAVE_NOT_se
27: ._ME_WANT NOT_GO ahi yeah
26: NOT_YOU quier*
25: ME_gana pero__$ ~NOT...CRAVE...VERY ~last:HIGH
24: NOT_BUSY NOT_HURT NOT_STOP ~STRONG ~last:VERY
23: bad cosa loud more_than ~last:SOSO ~un_BIT
22: ^_quier* not_cravi* some ~con_CRAVE
21: WHAT_NOT de_ME minut*
20: NOT___STOP WHAT_PAST lot so_$ ~ANXIOUS
19: ALMOST_low IF___OTHER ^__pero ~NOT_easy
18: NOT_CALL NOT_ME_STOP ^_littl* algo hielo media* mitad pocas por__DRINK up ~last:STRONG
17: aguan* estoy mas ~CRAVE__jaja ~WORSE
16: ALMOST_IF NOT__STOP ansia en me_quita poner*
15: AGAIN__. CAN NOT___TEXT diga esta i_said small work ~NOT_VERY ~VERY_NOT
14: ._WANT UNTIL_YOU ^__se ^_on monto* mostl* regul* son ~CRAVE_but ~NOT_se ~STRONG_. ~a_HAND ~last:WORSE
13: NOT_easy ^_sligh* in_ME serio* ya_casi ~WEAK ~WEAK_.
12: AGO__KIN NOW___OTHER TEXT WHAT___NOT and__$ call few leves neces* prett* suelt* ~._THINK ~NOT__NOT ~a_WEAK_CRAVE
11: ._PAST ALMOST__NOW ME__to NOT_joke TEXT__# TEXT_a ^_ganas a__NOT contr* goes it_UNTIL just_one or prett*_low stron*_$ toda una_DRINK want_to y_ME ~BETTER ~CRAVE__NOT ~NOT...AWFUL ~NOT...RESIST ~NOT...THINK...NONE ~NOT...VERY ~WEAK_at ~alone_short:CRAVE ~last:AWFUL
10: AGO_. ^__aint ^__hoy ^_hardl* close_to down going its me_gana sermo* suave* this un_poqui* ~CRAVE_BIT ~GOOD__. ~SOSO ~THINK_. ~a_BIT ~las__NOT
9: ._LATER ME_OUT NOT__. a_drink bien_$ como__$ its__$ kind las__NOT twice yeah__$ ~CRAVE...LOW ~HAND__BETTER ~HIGH ~just__BIT
8: ._CALL GO___GO ME__it OTHER___ALMOST STOP_. ^__of ^_me contr*_$ de__DRUG hay littl* para se__$ than_PAST ~LOW__. ~NOT_like ~a_GOOD ~i__THINK ~whole
7: ME_AGO ME_WANT ME__ALMOST ME___NOT NOT__WHAT NOT___OUT NOW___ALMOST NOW___GO WANT__. ^__con ^__there ^_las ^_si bajan* casi_$ down_$ fair fuerz* ganas_que good__it gran is__$ joke medio moder* pack poco right__$ thoug*_$ traig* va ~CRAVE___NOT ~NOT_joke ~alone:BETTER
6: #__a AGAIN ALMOST___AGO CALL DRINK_y ME_OTHER ME___ME NOW_ME ^_about ^_con ^_cravi* about_half and_goes as bajo_$ beara* big_$ canij* cuand* de_ALMOST despi* el__$ fuert* mediu* piens*_en ratos still think* todo_OTHER van week with ~BIT_CRAVE ~CRAVE...VERY ~CRAVE_AWFUL ~STRONG...NOT ~alone:CALM ~both_short:AWFUL ~both_short:STRONG ~con__CRAVE
5: ._NOW ALMOST_ME ALMOST__and GO_to LATER___LATER ME MINUTES NOT__up NOT_se PERSON ^_ni antoj*__$ cravi*_aint every for have__UNTIL is nothi*_major of pase_$ pensa* por tengo the_BUSY to un_antoj* ~._CRAVE_BIT ~._VERY ~BIT ~CRAVE...WEAK ~CRAVE_# ~HAND...BETTER ~RESIST_. ~WEAK...CRAVE ~alone ~alone:BIT ~alone:NOT ~alone_short:AWFUL ~both_short:BIT ~both_short:WEAK ~el__NOT ~first:LOW
4: .__IF ALMOST_at DRUG ME__GO NOT__NOW OTHER__. OTHER_boca REMOVE UNTIL ^__# ^__and ^__cravi* ^_tengo about_to antoj*__la can cigar* con del__$ in la me piens* puedo quier*__$ si sligh* tarde the__$ too weak wine ~._NOT_WEAK ~NOT...GOOD ~and__CRAVE ~me_CRAVE ~para_NOT
3: #__ME ._STOP ALMOST_NOT DRINK LATER__. LIFE_. ME__the NOT_ME_gana NOT_too ^__me ^_its ^_traig* ^_y agua all_DAY any__YOU cada coupl* de de_todo gana id it__ME mild no_joke till_you treme* un_chin y__KIN ~._BIT ~AWFUL__. ~BIT__a ~BORED ~CRAVE ~CRAVE__CRAVE ~CRAVE_at ~CRAVE_it ~alone:VERY ~both_short:CRAVE ~first:NOT ~just__THINK ~last:GREAT ~y_LOW
2: .__CALL AGO_ME ALMOST_LATER ALMOST_a ME_KIN_. ME__WANT ME_said ^__poco ^__un ^_unas about any__you at bad__$ basta* big__$ bruta* but_NOT drink en_cuand* half hit lie loco no of__$ pero sin__$ stron*__$ tempt* think*__it y ~._WEAK ~ANGRY ~ANGRY...CRAVE ~CRAVE...NOT...CRAVE ~CRAVE__and ~VERY ~first:CRAVE ~its_CALM
1: ._GO .__GO ALMOST_NOT_. DAY DAY__. DRINK_. LIFE ME__NOT NOT_WHAT OTHER___NOT ^__quier* ^__the ^_and ^_prett* but deale* diga_$ es la_tarde los maxim* mucha* nothi* queda the_store to__$ ~AWFUL ~CRAVE_el ~NONE_major ~RESIST_it ~VERY...CRAVE ~VERY_. ~alone:GREAT ~first:BIT ~first:HAND ~i_NOT ~last:LOW
-1: ._NOT_WANT ALMOST__llora* ALMOST_and ALMOST_just DRINK_and DRUG__KIN GO LATER__ALMOST ME__so NOT_. NOT__dan NOT__de NOW_paso STOP_it ^__antoj* ^__in ^__no ^__thoug* ^_fijes* ^_real ^_tiny a al_TOOK al__$ an bajit*_NOW bajit*__$ bien cravi*_hardl* cross*_ME cross*__mind dear_$ dormi*_$ el_rio feel fijes*_WHAT las laugh*_$ like ni__acuer* no__ganas not__$ por__$ rio sir super_low tomar_$ un__$ very__$ ya_$ ~.__HAND ~.__LOW ~BIT__CRAVE ~CRAVE...SAD ~CRAVE___CRAVE ~CRAVE_just ~LOW_LOW ~NOT...BIT ~NOT_LOW_CRAVE ~both:CALM ~el_CRAVE ~first:GOOD ~first:STRONG ~la_THINK
-2: #tel_$ ._AGO ._OTHER AGO_LATER ALMOST__los LATER_NOT_mas ME__NOW ME__jaja ME_da NOT_ME_dan NOT_OTHER_WANT NOT__DAY NOT___USE NOT__much STOP_de TOOK__# ^__chin ^_barel* a__$ a_one about__NOW al__# and antoj* antoj*_IF cafec* con_ME_KIN con_tanto cross*_my deseo en_OTHER_BUSY ganas__llora* gone i ice_cream la_gana las__OTHER meds quiet real_low so stuff_$ the_secon* una_pizca ~.__NONE ~.__WEAK ~BIT_a ~CRAVE___BIT ~CRAVE__los ~CRAVE_casi ~NOT_hay ~day__THINK ~de_CRAVE ~first:NONE
-3: # #__ALMOST #tel .__DRINK DRINK__. DRUG_. DRUG_cream ME__# OTHER OTHER__en OTHER_rio WON YOU ^__deseo* ^_muy ^_sin all_$ antoj*_si bajit*_hoy cream cream_$ egg es_OTHER_WHAT ganas ganas_y hubo in__right it_NOW maybe me_da mind notic* pase__OTHER pase_por que que__$ rapid* real__today se_durmi* tiro tomar tried__i una__$ unos urges ~.__CRAVE ~.__VERY ~CRAVE_. ~GOOD_._BIT ~HAND ~LOW_. ~NONE_now ~NOT...THINK ~NOT__one ~WEAK__. ~alone_short:VERY ~both_short:HAND ~first:HOPE ~morni*__NONE ~y__CRAVE
-4: ._ME_ALMOST LATER_AGO NOT_mas NOW NOW___STOP OTHER___NOW ^_el ahora bajit* bien_OTHER cafec*_$ ganas__$ ganas__la got jaja_$ le los_suelo* maybe_a naran* no__$ pasar* pelit* quit rio_$ the todo_al want where_$ ~.__BIT ~.__GOOD ~CRAVE__. ~CRAVE__cream ~NOT_mas ~NOT_me ~WORN ~alone_short:BIT ~both:GOOD ~both_short:GOOD ~last:THINK
-5: ._TOOK ALMOST_so DAYT___NOW KIN__. ME_acord* NOT_ALMOST NOW__ME OTHER_KIN_. TOOK USE WANT_NOT ^__on ^__where ^_not ^_solo about__today anduv* de__tamal* de_antoj* flash he it__ALMOST limpi* low_$ me__$ monte papa tanti* the_NEW throu*_$ want_it whisp*_$ ya_paso ~CRAVE__LOW ~VERY...NONE ~alone_short:NOT ~last:HAND ~so_VERY
-6: AGO_pase ALMOST__USE DAY_. ME_sick NOT___AGO ^__una ^_my ^_tanti* a_DAYT antoj*_NOT away bien__$ check compl* de__NOT de_comer ganas_$ ice__$ it__today las__$ me_acord* medio* mi mofon* now over_it poqui*_$ re se__quita* subox* the__thats tiny_$ un ~CRAVE_de ~HAND_my ~NONE_. ~NOT__dan ~it__BIT ~last:NOT ~los_LOW
-7: AGO_WHAT ALMOST__GO ALMOST_hardl* ME_KIN ME__a NOT NOT___OTHER ^__$ ^__cross* ^_antoj* ^_just ^_no borra*_$ comer cravi*__a del_DRINK durmi* en_OTHER even ganas_de goose_egg hace_rato is_ALMOST mini__$ nada_$ other paso_$ sin y_NOT ~CRAVE_de_SAD ~CRAVE_graci* ~GOOD ~THINK__it ~i__SAD ~por__LOW
-8: NOT_hay NOT_tengo ^_se almos* apaga* apaga*_$ cravi*_$ cross* cuand*_pase dado de__$ el_olor four god god_$ menos_WHAT nah si_$ the_taste way y__antoj* ~._NOT_CRAVE ~.__GREAT ~CALM ~CRAVE...AWFUL ~GOOD__BIT ~VERY_BIT ~VERY_WEAK ~VERY_at
-9: ._ALMOST .__NOT ALMOST__a ME__dado NOT__WANT OTHER___DRINK REMOVE_. ^_#tel ^__poqui* a_big but__pull de_KILL deseo* eso ms pelit*_$ por__suelo* sauce se_GO sick smell smell* won ~._VERY_BIT ~LOW__LOW ~VERY...WEAK ~VERY_BIT_.
-10: DRINK___WHAT NOT__ME NOT___IF NOT_stron* NOW___NOT ^_an ^_nada ^_one ^_only be_found clear_$ cravi*_so de__NOW fijes* gana__$ me_$ me__dado naran*_$ quiet*_$ speck ~._HAND ~la_CRAVE ~one_BIT
-11: ALMOST___BUSY GO___KIN ^__de ^_lost bajas cravi*__$ ganas_tranq* good_# just muy muy__$ night real was_there ~._LOW_LOW ~._NOT ~CRAVE_dormi* ~GOOD__me ~NOT_tengo
-12: ALMOST__ME IF___TOOK NOT__CALL OTHER_ALMOST WHAT_un ^_smell* a_whisp* by_DAYT hun_$ menos__# much_$ skipp* y_$ y__WHAT ~._VERY_VERY ~.__THINK ~NOT ~WEAK_CRAVE_. ~de_SAD ~me_CRAVE_BIT ~now__GOOD
-13: BUSY DRINK_NOT HOME NOT__LATER WHAT___ME ^_mi a_tad an__$ any_$ chin_$ d dormi* han mas__ALMOST monst* suelo* tamal* ~NOT___CRAVE ~alone_short:WEAK ~both:GREAT ~both_short:NOT ~last:NONE ~what_CRAVE
-14: #__ganas NOT__one ^_en a__when asomo de_llora* hun llevo_OTHER only rara that_ALMOST the__way ~NOT_CRAVE ~both:STRONG ~it_NOT
-15: AGO__a AWAY DRUG_OTHER NOT__sient* ^_de ^_hoy deliv*_$ found_$ mini nancy negat* o_$ quiet* reall* tickl* y_NOW ~BIT...BIT...BIT ~NOT__THINK ~de_NONE
-16: AGAIN_y NOW_UNTIL STOP__OTHER ^_una apena* apena*_$ graci* out quier*_$ sauce_$ se_ME senor thats_it un_LATER went ~.__WORN ~CRAVE...HAND ~NOT_THINK
-17: ^__tenta* ^_pull dear es__WHAT lowes* me_quita* ningu* no_$ too__to was ~BETTER...BIT ~NOT_there ~STRONG_at ~THINK_y
-18: NOT_even ^_pero a__playa menos_que vino_$ ~CRAVE_on ~NOT__llama
-19: ALMOST___ALMOST NOW_se ^__casi ^__chiqu* ^__its acord* it__YOU nap that thing ~im_GOOD
-20: ALMOST__BUSY NOT_WANT fue ha last lost ~._CALM ~NOT_even
-21: ._OTHER_ALMOST DAYT__NOT NOT___DRINK chisp* free left not_much once ~._NONE ~LOW_LOW_. ~NOT_want
-22: a_speck ayer_$ final* quito smidg* ~el_CRAVE_LOW
-23: casi_todo en__manan* none tiny under_# vez
-24: hambr*_de teeny ~real_LOW ~un_THINK
-25: ME_and NOT_NOW NOT_TEXT by_the exist* sient*_$ ~VERY_LOW
-26: ME_KIN_is fuero* it_CAN musta* tacos ~NONE ~NOT...CRAVE
-27: any mary ~so_WEAK
-28: NOW_NOT_. absol* clear domin* hair_$ segun* vez_y
-29: ^_lowes* won_$
-30: e goose ~and__RESIST ~both_short:NONE
-31: NOT__less ^__quiet let lol_$ tome
-33: ^_very antoj*_de
-34: ^_was bendi* ~CRAVE_se
-35: forgo* its_GO jaja
-36: el__cuand*
-37: ^_urge
-38: olvid*
-39: ni
-40: DAY___NOT
-42: faint
-43: asco
-44: one_bit
-49: libre
-50: NOT_reall* barel* hardl* minim*_$
""",
    "craving at least 4": """
50: NOT_BUSY moder* ~NOT...WEAK
46: but_ok cant
45: medio
44: algun* ~NOT_easy
43: NOT___STOP
40: just_one
39: fair
37: cuest* media voy
36: veces ~VERY_NOT
34: NOW_va sure_$ todav*
33: NOT_CALL media* un_rato waves
32: said
31: mediu* quier* somew* ~NOT_BIT_. ~STRONG...NOT
30: ~both_short:WORSE
29: some tan__$ ~BIT...WEAK
28: good_LATER poner*
27: ^__mostl* como_ayer manej*_$ puedo ~NOT_GOOD ~NOT__GOOD
26: deja then__$
25: mas__# mejor_hoy
24: manag*_$ scale up
23: ALMOST_zero NOT_se ^_manag* ratos so_$ sort ~NOT...THINK...NONE
22: LATER__. minut* ~NOT...NONE
21: AGO__DAYT ME_gana middl* more on_ME
20: NOT_YOU loud ~NOT_BIT
19: NOT_easy bruta* havin* las_ALMOST_NOT than_PAST viene*_$ ~ANGRY...CRAVE ~AWFUL__it ~NOT__NOT ~STRONG ~last:VERY
18: GO_to IF__. IF___OTHER aguan* all_day con_antoj* ganas_si mas me_gana naggi* una_DRINK ~BIT___WEAK ~CRAVE__NOT ~NOT_NONE ~VERY_CRAVE ~last:ANGRY
17: ._WANT LATER_at ^_manej* a__more estoy for_sure monto* treme* un_poco ~.__WORSE
16: .__TIME NOT_good NOT_joke WHAT_NOT id llega neces* noche pack ron some_ALMOST want_to ~NOT...NOT...HAND ~both_short:STRONG
15: LATER__ME ME_WANT MINUTES__OTHER NOT_GO NOT__WHAT STOP__NOT ^__as deale* feeli*__$ ganas_que hit i_dont mitad_$ o_menos of_NOT pero__$ se__AGO todo_OTHER ~._SOSO ~HIGH ~alone_short:CRAVE ~both_short:HIGH
14: AGO__. CALL_. ME__al NOT_STOP TEXT__# ^_bien ^_regul* diga diga_$ i_want norma*_$ poco__$ sermo* smoke tanta*_WHAT yeah__$ yet ~NOT_se ~WORSE
13: #_the ME__to NOT__STOP REMOVE__LATER ^__con ^__for ^_so about_half ahi__no algo__$ ansia_$ at beara* compr* cravi*__and cravi*_some del__$ kind still suelt* think* y_STOP yeah ~AWFUL ~VERY__NOT ~first:ANXIOUS ~last:HIGH ~of_CRAVE ~than__BIT
12: NOT_STOP_. NOT_manch* ^__ansia ^_y bad calme* camin*_y canij* hoy_si mas_WHAT some_cravi* tempt*_$ terri* y_ME ~ANXIOUS_. ~CRAVE__jaja ~CRAVE__so ~STRONG...LOW ~STRONG_NOT ~a_VERY ~both_short:SOSO ~first:AWFUL ~las_CRAVE_NOT ~last:STRONG ~there__NOT
11: DAY__NOT DRUG HURT_. ME__WANT albor* canon* con_eso cravi*_and en__DAY jones* para regul* se_antoj* today_and toler* ~BETTER_. ~BIT_VERY ~CRAVE...VERY ~NOT...LOW ~y_LOW
10: .__TOOK ALMOST_ME ALMOST__NOW HURT_OTHER ME__ALMOST ME__GO NOW_ME WHAT___NOT ^_con ^_lo ^_tengo a_drink and__$ antoj*__la few__$ in las__hoy mejor mil_$ no_quier* pega pizca quier*__$ to_GO ~._NOT_BIT ~BIT___VERY ~CRAVE__GREAT ~NOT...RESIST ~NOT_RESIST_. ~NOT__BIT ~con_CRAVE ~una__NOT
9: .__WANT DRINK___NOT KILL NOT___TEXT OTHER__pero TOOK_to ^__me aguan*__$ ahi__NOT algo climb* esta ganas__el hay_$ its paso_por piens*_en serio* stron* un_monto* un_pase una_fria wont ~BIT...BIT ~CRAVE_NOT_se ~CRAVE_VERY ~GOOD...STRONG ~VERY...GOOD ~WEAK__el ~last:SOSO
8: ._CAN .__BROKEN ALMOST_NOT_too BODY CAN ME___TEXT NOT_._NOW OTHER__NOW PAST_. ^__un ^_traig* about_to busca* but_NOT el__$ for_$ for__$ fumar ganas__se la__bien lo mitad overp* por__DRINK some_$ trae traig* ~._THINK ~._VERY ~BIT__today ~CRAVE...NOT...CRAVE ~CRAVE_AWFUL ~VERY_. ~WEAK_con ~and__CRAVE
7: #__# ._DAY ME ME__en ME_trae NOT_paran YOU__WHAT ^__up ^_quier* ando avera* big_$ en haha huge keep littl*_more loco mucha* pase paso__OTHER prome* right_now ronda* thoug*_$ todos with zero ~CRAVE_SOSO ~CRAVE__pero ~VERY...CRAVE ~alone:NONE ~alone:VERY ~last:ANXIOUS ~now__NOT ~whole
6: AGAIN_TEXTS ALMOST_OTHER CALL ME__littl* ME_esta OTHER_KIN OTHER_boca PERSON WANT___NOT WANT_is ^__aint ^_about ^_estoy blah but_ME canon dulce_$ es_WHAT esta__$ fuert* gana ganas_# in_ME is la no_joke over__$ pensa* por right right__$ thats__sure urge_is white y_OTHER ~BIT__. ~BIT_me ~CRAVE_pero ~VERY__BIT ~both:LOW ~como_NOT ~ya_NOT
5: ._IF ._KIN ALMOST__LATER ALMOST_a BROKEN ME__NOT OTHER_tengo WANT__. WANT_un ^__can ^__se ^__so ^_ganas ^_inter* a_media ahi__$ at_all ate_$ back bad_$ big calli* con en_otra every fore machi* me__algo morni* no_paran over paran paso__la piens* right_NOW stick* store stron*__DAY tengo thats_for thirs* va ~CRAVE__ya ~a_LOW ~alone_short:GOOD ~alone_short:STRONG ~both:SAD ~first:CRAVE ~pero_HAND
4: #_# .__SICK .__WHAT NOT_de OTHER___ALMOST OUT START WANT_it WHAT_PAST_. ^__the a_DRINK a__LATER a_todo big__$ bit_$ creep* de_DRINK de_TOOK de__madre* en__$ en__cosa every* ganas_a ganas_regul* going grand* half keeps littl*_$ maxim* me no_manch* norma* not_gone ok_$ pero_IF regul*_$ sweat* tambi* tambi*_$ to__$ un_DRINK vuelv* ~._VERY_CRAVE ~._WORSE ~BIT__BIT ~CRAVE__todo ~NOT__de ~STRONG_. ~THINK__otra ~WORSE...BIT ~a_BIT ~alone:THINK ~alone_short:BIT ~first:WORSE ~la__GOOD ~last:AWFUL ~se_CRAVE ~the_LOW
3: #_$ .__MINUTES IF IF_se ME_pongo OTHER OTHER__. TEXT UNTIL ^_and ^_ando ^_si ^_tenta* about__$ and_REMOVE and__WANT brava* cuand*_me de de_ME de__TEXT el_domin* estoy__NOT ever few_TIME i_keep it__bad mas_$ medio_$ poco_mas punto some__im tengo_OTHER this to today_$ un__NOW water* work ~BIT__es ~BIT__im ~CRAVE_estan ~GOOD...BIT ~LOW__. ~LOW___CRAVE ~NOT_. ~NOT___STRONG ~NOT__at ~STRONG...CRAVE ~THINK_about ~VERY...STRONG ~VERY___VERY ~WEAK...ANGRY ~both_short:AWFUL ~first:ANGRY ~las_CRAVE ~last:CRAVE ~last:LOW ~o_BETTER ~para_NOT
2: #__ME AGAIN ALMOST_it DRINK NEW_. NOT___NOT NOT__at NOT__up TEXT_a WHAT__. WHAT___WHAT WHAT_se ^__an ^__cravi* ^__poco ^__quier* ^_como ^_cravi* ^_me a_OTHER and_ME body but__$ canon*_$ cravi*_zero de_ALMOST de__DRUG de_antes de_pensa* drink en_AGAIN esos estan few_times fiend* ganas__mas good_$ if it__ME joke know mas__menos monda* never now_$ pero_ME perro_$ since sort_of tan taste_it tengo_el tres unas y__KIN ~._GOOD ~._STRONG ~BIT...STRONG ~CRAVE__guaro ~CRAVE__un ~NONE__it ~NOT_WEAK ~NOT_joke ~alone:BETTER ~alone:NOT ~both:ANXIOUS ~but_NOT ~first:HAND ~first:WEAK ~last:WORSE ~me_CRAVE ~si__CRAVE
1: #_to ALMOST_NOT ALMOST_estan DAY DRINK_en_OTHER ME__. ME__WHAT ME___ME ME_keep ME_said NOW___GO OUT_de SICK ^__buen ^__keep ^__mas ^__was ^_full ^_its ^_mas ^_the ^_tres a_LATER ahori* aint brain buen como con_unas de_OTHER de_esos del dive dos en__TEXTS fifty fight fight* ganan* half_$ huge_$ i_said las__estan malil* manch* max mil mundo my of_ALMOST pelea* sube tarde_$ the__$ think*_about to_# usual_$ y ~.__RESIST ~CRAVE...NOT ~NOT_manch* ~NOT_paran ~alone_short:RESIST ~el__NOT ~en_NONE ~first:RESIST ~mas__BETTER
-1: CAN__. DAY___IF DAY___NOT DAY__this ME_KIN OTHER___OTHER OTHER_tenta* STOP_. WANT_NOT WANT__and WANT__fly WHAT_un ^__knock* ^__to ^_antoj* ^_only ^_two a_DAYT ahi_estan am anda but but__pull by cold cross*_ME estar fijes*_WHAT ganas_van hoy_$ hun_$ ignor* ignor*_$ is_ok las__van leves leves_$ light los__$ march mini__$ pero_NOT rough say_ME tamal* tranq* ver vi_a ~.__CRAVE ~.__GOOD ~CRAVE_LOW ~LOW__en ~NOT_CRAVE ~NOT__me ~SAD ~alone:SAD ~alone:WORSE ~both:BIT ~both_short:BIT ~de_CRAVE ~un_CRAVE ~what_CRAVE
-2: ._ME ._ME_CAN ._NOT ALMOST ALMOST__ME ALMOST_van ME_CAN_manag* ME_sick OTHER_DRINK_. OTHER___DRINK OTHER___NOW ^__down ^__where ^_mi ^_smell* ^_urges a__$ al antoj*__$ aunqu* cravi*_$ da_de didnt esta__OTHER ha_$ hay_pero home i__manag* it it_NOT las_tengo light* littl*__$ me_acuer* nap none__ME of__NOW pelit*_$ pocas__$ pront* say_i se_ME_STOP sick smell* thoug*_of too_$ tries un_antoj* when ~.__LOW ~.__SOSO ~BETTER_than ~CRAVE...BIT ~CRAVE_WEAK ~NOT...NOT...BIT ~alone:AWFUL ~first:BIT ~first:THINK ~last:GOOD
-3: # ._NOT_ME .__NOW ALMOST_._ALMOST ALMOST__de DAY_. LATER NOT_tengo REMOVE_. ^__alrig* ^__la ^_en ^_pull a algo_leve and_$ apena*_$ cerve* day dormi*_$ es__WHAT ganas__$ hardl*_there he i_feel limpi* me_viene medio* meh__$ much muy__$ noon one pero__ALMOST pocas_ALMOST que sient* some_not the_AGAIN tiny want y_$ ~._NOT ~._VERY_WEAK ~.__STRONG ~BIT_but ~CALM_. ~CRAVE...NONE ~CRAVE...WEAK ~GOOD...NOT ~HAND ~HAND_. ~HAND_my ~HOPE ~NONE_. ~NOT__llama ~NOT__to ~THINK__it ~VERY_NONE ~alone_short ~both:THINK ~first:GOOD ~last:NOT
-4: #__sient* .__KIN ME_laugh* NOT__one NOW__NOT NOW__a OTHER_olor WANT___LATER WHAT_ALMOST ^__but ^__dio ^__el ^__on ^__when ^_el al_# de_eso del_DRINK dont eso hun knock* no_cravi* poqui*_$ puert* pull que_ayer rapid* so__$ so_bad speck suave* una_cosqu* where_$ won ~.__BIT ~.__THINK ~GOOD___BIT ~NOT__one ~NOT_tengo ~SOSO_. ~alone_short:BETTER ~both_short:WEAK ~first:NONE
-5: ALMOST__DAYT ALMOST_se CAN__it ME___ALMOST ME___OTHER ME__y NOT NOT_ALMOST NOT__WANT NOT___NOW NOT_say_ME WANT__a ^__littl* ^__viene baja de__herma* el_# esqui*_$ found_$ i la_tenta* like of_low pocas_ganas poco_pero por_OTHER quiet te tu_$ un un_LATER with_ME ya__$ ~.__GREAT ~CRAVE_. ~NOT_mas ~WEAK__. ~both_short:GOOD ~both_short:SAD ~la_CRAVE ~un_THINK
-6: .__AGAIN DRUG__ME ME_NOT NOT__to NOW_NOT NOW_paso OTHER_DAYT_. ^__bajo ^__few ^__menos casi__$ comer con_ME_KIN despa* dio el_cigar* en_OTHER good_# ha hardl* here its_ME lower me_$ me_da nah not notic* paso__$ pero quiet* the_liquo* way_down ya ~BIT___LOW ~CRAVE...SAD ~GOOD ~GOOD__me ~NOT_real ~NOT_there ~alone_short:NONE ~alone_short:NOT ~it__BIT ~so_AWFUL ~to_SOSO
-7: ._MINUTES DAYT ME__con ^__bien ^__gana ^_sprin* ^_una ^_wante* and_go and_there calle* can_manag* de__NOT de_comer deseo en__manan* estoy__$ estoy_sola estuv* far ganit*_$ mild mini no__eso pense se_ME small_$ sola tempt*__$ think__it too_bad two urges very ~._LOW ~BORED_. ~CRAVE__. ~CRAVE__LOW ~CRAVE_cuand* ~NOT__AWFUL ~VERY_WORSE_. ~apart ~both:CRAVE ~both:STRONG ~last:WEAK
-8: ._DRINK ALMOST_un CAN_manag* HOME ME_dio ME_feel NOT_ME NOT_WANT ^__es ^__tenta* ^_aguan* ^_se be_found burne*_$ comes_$ de__$ fine_$ it__$ la_puert* muy no__$ none not__$ now__$ tengo_$ that_ALMOST the_back tomar_$ vez_y wasnt what ~._BIT ~._NOT_STRONG ~BIT__SOSO ~NOT__THINK ~THINK...GOOD ~last:BIT
-9: ALMOST__BUSY ALMOST__GO BUSY ME_acuer* ME_viene NEW__. NOT_WANT_. OTHER__STOP TOOK_it YOU ^__$ ^__antoj* ^__at ^__mucho ^_poca cosqu* crave deseo* down_$ maybe_a se urge ~._VERY_BETTER ~BETTER...BIT ~NOT
-10: .__BUSY OTHER_ALMOST ^__de ^_no ^_not ^_one ^_was a_cravi* ahi_un arrib* en__OTHER hambr* ok__my only_a pasar* paso rio solo too ya_paso ~.__HAND ~.__WORN ~CRAVE_to ~NOT...STRONG ~RESIST__. ~alone_short:HAND ~y__CRAVE
-11: ALMOST___DAY ME_acord* NOT___OTHER NOW_NOT_. OTHER_puert* ^_de ^_doing a_ALMOST a__one ahora all_$ alrig* bajo__$ comer__$ con_tanto cravi*_# cravi*__a fly last laugh* like_a me_quito mosqu*_$ now okay on__$ quiet*_$ the_KIN thoug* way__$ weake* y__WHAT ~CRAVE_se ~NOT___CRAVE ~SOSO__BIT ~por__THINK
-12: ._AGO TOOK ^__da ^_it a__playa clear goose_egg heart*_$ it__about just me_acord* ok some__the thing was ~._BETTER ~BIT ~CRAVE_con ~GOOD_. ~VERY...NONE ~alone:WEAK ~both:GREAT ~pero_WEAK
-13: DRINK___WHAT ME__REMOVE ME_and NOT_real about_a as__$ bajar* but__ME clear_$ ganas__la itch segun* way ya_$ ~last:NONE
-14: GO__. OTHER__anda a_speck a_whisp* barel* cold_one dan__AGO han quier*_$ soft vino_$ ~NOT...VERY ~NOT__VERY ~im_GOOD
-15: NOT__ALMOST NOT_even PAST ^_ansia* ^_meh casi fire fuert*__OTHER hair_$ its_GO passe* quick tries_$ won_$ ~NOT_THINK ~both_short:NOT
-16: AWAY DRINK_NOT NOT_mas NOW_UNTIL WHAT__DRINK ^_an a_fly amarr*_$ con__KIN e exist* me_dio now_and queda ~._HAND ~CRAVE__SAD
-17: NOT_TEXT domin*_$ no_$ poco sin small* tome ~BIT__i ~BIT_por ~WEAK...CRAVE
-18: bit free in__right pocas ~CRAVE__cigar* ~LOW
-19: NOT_una at_DAYT bendi* final* fue goose quita* that throu*_$ ~._NOT_CRAVE ~.__BETTER ~.__CALM ~NOT...CRAVE ~pero_BIT
-20: NOT___USE NOW_se forgo* six_and ~BIT_when
-21: NOT___DRINK ganas__fumar jaja littl* tuve ~CALM
-22: HOME_. coupl* dormi* leve ~BETTER ~NOT__STRONG
-23: ^_just facil_$ fuero* quito raya sient*_$ thats__$ vez ~its_SOSO
-24: NOT__ME WHAT_AGAIN ^__feel left the_taste unos ~THINK_y
-25: STOP__OTHER asco ganit* it_CAN tanti* ~NOT_una
-26: NOT_stron* antoj*_de chin under__$ ~both_short:NONE
-27: ME__pero NOT__bad NOT_much olvid* sligh*
-28: ME_KIN_is ^_urge ~._NONE ~BIT__pero ~NOT_even
-29: absol* ~NONE
-30: afloj* easy graci* lol_$ ni
-31: OTHER__mas corti* ~NOT_want ~WEAK
-32: low went ~CRAVE_was
-33: WHAT_AGAIN_. libre
-36: any
-37: NOT_bad poqui*
-38: ALMOST__ALMOST
-40: below
-50: once
""",
    "craving at least 6": """
50: cant ~NOT_BIT_.
43: ~NOT__GOOD
40: about_to
37: hoy_si scale
36: every kicki*
35: poco__$ ~NOT...WEAK
34: voy ~NOT_easy
33: loud ~NOT...RESIST
32: NOT_BUSY beara*_$ for_sure mejor
31: #_the NOT_CAN NOT_ME_STOP NOT___STOP
30: poner* quier*__$
28: bruta* up_there ~NOT...NOT...HAND ~NOT...THINK...NONE
27: deale* diga ~last:HIGH
26: ganas_#
25: LATER__a OUT__contr* pero_todav* quier* treme* una_DRINK
24: NOT_good albor* stron*__DAY ~GOOD...BIT
23: ^_over algo__$ sermo* wont
22: BUSY__NOW ^_siete above good_LATER monda* the_DAYT want_to ~WORSE
21: DRINK__a DRUG ME___BODY ^_estoy each_one monto* nunca yeah__$ ~CRAVE...NOT...CRAVE
20: ME___IF canij* climb* cravi*_and despi*_$ esta__$ lo mas__# suelt* thirs* veces ~BIT_VERY ~CRAVE...VERY
19: ME__en NOT_STOP WANT___WANT ^__than compr* decir* going hold joke__$ malil* more ~BIT_me ~BIT_y ~VERY...CRAVE ~first:HIGH
18: .__BROKEN NOT_OUT ansia la_boca loco serio* zero ~CRAVE_NOT_se ~STRONG ~both_short:AWFUL ~kind__AWFUL ~last:STRONG
17: MINUTES NOT_se WANT_some ahora__$ fiend* half_$ havin* jones* me_hace mil_$ stick* weak ~._ANGRY ~CRAVE__STRONG ~last:ANGRY
16: BODY CALL_. STOP__NOT WHAT_NOT ^_mas ate_$ bad canon cuest* ganas_si harto if in_ME madre tonig* ~NOT_se ~both_short:STRONG ~mas_CRAVE
15: ALMOST_IF IF_se START__OTHER cada canon* de__madre* en_otra fight* front in_$ keep las__hoy noche por_dentr* said taste_it ~BIT_la ~CRAVE__NOT ~HIGH ~WORSE...BIT ~kind__STRONG
14: ALMOST_ME ME_all NOT_ME_OTHER ^_hardl* big brava* estan__$ ever i__think its mano over__$ pero__$ sweat* to_GO water* ~._STRONG ~._WORSE ~.__WORSE ~WEAK_at ~last:VERY
13: #_to .__OUT ALMOST_zero ME__to NOW_GO NOW_ME NOW___OTHER PERSON ^_full ^_im and_ALMOST canti* de_OTHER grand* jones*_$ never pase todo y_antoj* ~AWFUL_. ~NOT...NONE ~THINK_about
12: ._NOT_GO KILL NOT_easy USE_. ^_esta ^_tenta* ^_up esos neta_$ pizca thats__sure thats_for traig* white would ~._BIT_WEAK ~CRAVE...GREAT ~CRAVE__GOOD ~CRAVE__ya ~VERY_of ~en__HAND ~y_BIT
11: GO_to HURT_OTHER NOT_CALL OTHER_boca ^__cabro* ^_me a_ME_KIN and_ME and__ALMOST big__$ body comin* letti* overp* por__DRINK right right_NOW since__$ store stron* sure_$ terri* y__da ~AWFUL ~CRAVE_WORSE ~VERY_. ~alone_short:CRAVE
10: ME__las PAST__PAST ^__for ^__like all basta* but__$ drink es__$ ganas_a pana pulli* right__$ think*_of to_TEXT ~._VERY_CRAVE ~GOOD__.
9: .__ALMOST ALMOST__NOW DRINK IF_traig* NOT_be TEXT_. UNTIL ^__can ^__pero ansia_$ asere at_all boca botel* del en id just_one maxim* mucha* to_# up ~AWFUL_but ~BIT__today ~GOOD_CRAVE ~con__CRAVE
8: ._ME_WANT ALMOST_de_DRINK ALMOST_mucho ME_WANT_a ME__ME ME_esta NOT_paran OTHER_KIN REMOVE__LATER THREAT WANT__. ^__maxim* aint diga_$ for__$ gana it_TEXT just_over las_ALMOST_NOT las__NOT machi* max no todo_OTHER trae up_$ ~ANXIOUS_. ~CRAVE__guaro ~NOT...BIT ~VERY ~alone:VERY ~just__SOSO
7: ._TEXT ._WANT ALMOST_WHAT BROKEN CALL NEW_. OTHER___NOT OTHER___WHAT OTHER__con PAST__OTHER PAST_and SICK WANT___NOW WHAT_ME bajan* con do en_AGAIN ganas_tambi* hands i_want is mejor_hoy no_quier* perro_$ quite tengo__$ time today_and un_monto* unas wine_$ ~._AWFUL ~.__STRONG ~NOT__at ~NOT_puedo ~STRONG__NOT ~alone_short:GOOD ~and_CRAVE ~last:BETTER
6: .__MINUTES AGAIN_TEXTS ALMOST_more ALMOST_pero ^__worse ^_bien ^_con ^_que all_day altit* ando ansia*_$ be_stron* buen cravi*_all el__$ el_cuerp* estoy floor hi kicki*_my la__$ lo__$ los me sigo skin still__$ subid* toda__DAYT want__want y_OTHER ~.__AWFUL ~BIT_WEAK_. ~CRAVE_AWFUL ~CRAVE_VERY ~STRONG...CRAVE ~both_short:HIGH ~but_SOSO ~como_NOT ~con_CRAVE ~first:BETTER ~las__NOT ~last:ANXIOUS ~tengo__CRAVE ~traig*__CRAVE
5: .__OTHER AGO_WHAT_ME AGO__. DAY_._NOT LIFE ME__NOT ME___DRINK ME__de ME__the NOT__up NOT_else OUT_of WANT ^__como ^__me ^__preci* ^__tempt* ^__un ^_out ^_sient* ahori* bad_$ cabal* canon*_$ de dentr* ganas_que i_dont mas_WHAT no_paran oh on_ME over pero_ALMOST puest*_$ throu* toda_OTHER_DAYT toda_la un_DRINK viene_OTHER with yeste*_and ~._VERY ~BIT...STRONG ~BIT__. ~CRAVE_y ~LOW___CRAVE ~THINK__otra ~first:ANXIOUS ~first:AWFUL ~first:CRAVE ~first:VERY
4: .__LIFE ME__OTHER ME__WANT NOT_joke OTHER__es TEXT WHAT_IF ^__bad ^__con ^_at ^_y and_WANT antoj*_un as__but de_ME each el en_AGAIN_TEXTS fight ganas_$ know my por puedo si_traig* stron*_NOW tengo__de tenta*_$ today traig*_OTHER yet ~NOT_CRAVE_NONE ~VERY_pero ~a_LOW ~alone_short:SOSO ~de_THINK
3: .__STOP ALMOST_all_DAY NOT_YOU NOT__OTHER NOT_manch* NOW_viene OTHER__ME OTHER__NOT OTHER__para WANT__WANT ^__yes ^_ando ^_const* and__ME caigo con_eso en__TEXTS gana_$ keeps looki* mas neces* one__$ paran pensa* puedo__$ smoke the__$ this this__$ un__NOW wanti* wanti*_it y__ME y_yo ~ANGRY...CRAVE ~ANXIOUS_and ~NONE_else ~NOT_manch* ~a_VERY ~alone:RESIST ~alone_short:GREAT ~both:SAD ~last:LOW ~me_CRAVE ~si__CRAVE ~y_NOT
2: #_$ .__KILL .__WANT AGO___ME ALMOST__. LATER__. ME ME_OTHER ME_WANT ME__. ME_gana NOT_GO NOT___WANT WHAT__tengo ^_# ^__cuant* ^__day ^__i ^__out ^__se ^__stron* a_beast about_it and__NOW at beast bien__OTHER cobre con_WANT cravi*_zero de_DRINK de_esos desde each__was else estan im it_$ knuck* las__$ manos muchi* muero otra_cosa para piern* que__tengo siemp*_$ smell*_it so_bad think__$ this_ALMOST to todav* today_$ un__$ un_pase una__NOW want__$ y_ME yuca ~CRAVE...AWFUL ~CRAVE_las ~CRAVE_up ~NOT...GOOD ~NOT_GOOD ~NOT__de ~al_GREAT ~alone_short:AWFUL ~alone_short:BIT ~been_CRAVE ~first:NOT ~last:GREAT
1: #__ALMOST ._PAST .__AGO .__ME .__TOOK .__WHAT DAY_y DRINK__NOW GO_a KIN KIN_DRINK KIN___ME ME_ALMOST ME_CAN ME__DRINK ME___NOT OTHER OTHER__WHAT SICK_so START STOP_OTHER TIME__and ^__a ^__hi ^__stick* ^__the ^_big ^_uf aguan*_$ and__one and_each beast_$ bruto busca* cien con_unas could*_be cuant* de_ALMOST del__$ dice en__$ hoy is__$ is__ME las las_manos manan*_$ manch* mysel* nothi*_else oh_its one__a one_was punto the un white__it ~AWFUL__it ~CRAVE__de ~CRAVE_si ~NOT___NONE ~SAD_. ~SOSO_. ~both ~both:NOT ~las_CRAVE ~las_CRAVE_NOT ~last:WORSE ~para_NOT
-1: .__GO .__KIN ALMOST_to ME__# ME___DAYT NEW_DAY NOT_ME_acuer* NOT_OTHER NOT__acuer* NOT_tengo OTHER_DRINK_. OTHER_WANT OTHER__esta OTHER_gana ^_cravi* ^_part andan antes but_ME_CAN by cravi*_for dan_ganas earli* el_olor ex free ganas_van im__$ it_CAN it_off its__NOW nah of on pull__$ que sin the_liquo* the_old then__then to_USE urge viene* vuelv*_$ ~._CRAVE ~.__NOT ~BETTER_que ~CALM_. ~CRAVE__# ~CRAVE_on ~NOT__acuer* ~RESIST__. ~VERY_NONE ~alone ~alone_short:BETTER ~apart ~de_LOW ~de_SAD
-2: ._START .__LATER .__NOT AGO__TEXT ALMOST__NOT ALMOST_is BODY__. ME__REMOVE ME___ME ME_dan_ALMOST NOW_se STOP__ME WANT__and WHAT WHAT_OTHER WHAT_a WON ^__let ^__y ^_one ^_se ^_tempt* con__$ dan_ALMOST de_PAST dog dont__it drink__$ em exist* ganas__llora* ganas_regul* halfw* i__think* it_NOT me_tome ningu* no_cravi* one_$ over_it un_LATER want_it won_$ ya yo__$ ~._NOT ~BIT__de ~CRAVE__. ~CRAVE__SAD ~CRAVE_cuand* ~CRAVE_de ~GOOD...NOT ~GOOD_. ~NONE_. ~NOT__. ~WORN ~a_BIT ~first:GOOD ~que_CRAVE
-3: ._ME ._OTHER AGAIN ALMOST__WHAT ALMOST__llora* DAY_. IF__pero LATER ME_HURT ME___ALMOST ME_ficha ME_seen NOT__TOOK NOW_NOT NOW_paso OTHER_tenta* OUT_. TIME__. ^__$ ^__contr* ^_e ^_half ^_pues a__NOT and antoj* but__NOT clear corti* cravi*_is cross* domin* e el_calor es_OTHER_WHAT fly fria gana__$ go goose_egg it__$ la_tenta* menos mofon* mosqu* on__$ pasar* quiet* too tries una_AGAIN una_cosqu* waves would* ya__$ ~.__CRAVE ~.__LOW ~.__SAD ~CRAVE ~CRAVE...SAD ~NOT_VERY ~NOT__STRONG ~NOT__que ~NOT_tengo ~THINK_. ~WEAK__. ~alone_short ~both_short:CRAVE ~both_short:VERY ~con__HAND ~dan_CRAVE ~me__BIT
-4: .__DRINK ALMOST GO___ME KIN_. KIN_TEXT_ME LATER_IF NOT__NOT NOT___NOW NOT___USE WHAT___ME ^__si ^__tenta* ^_ansia* ^_hoy ^_some a_ALMOST con_ME de_comer de_llora* dormi* egg eso ficha goes_$ kind__ALMOST las__van me_dio me_pega me_provo* me_quito mira moles* of_ME ronda* tomar_$ tu_$ urges van__viene* y__$ ya_paso ~._WEAK ~.__THINK ~GOOD ~NONE...NOT ~NONE__i ~alone_short:NOT ~both_short:NOT ~de_CRAVE ~it__BIT ~last:BORED
-5: ALMOST_. ALMOST___ALMOST DAYT GO ME__con ^__es ^__norma* ^_in ^_no a__playa con_OTHER cravi*_$ del_DRINK down fue ganas__fumar han mediu* muy__$ no__pensa* part poco provo* quiet*_$ se_ME smell* stres* the_usual y__WHAT ~.__GREAT ~.__VERY ~BIT ~CRAVE_de_SAD ~LOW...THINK ~LOW__en ~NOT ~alone:LOW ~hoy_NOT ~pero__CRAVE
-6: ALMOST_van ME__y ME_da OTHER___DRINK ^__at ^__las ^__low all_$ deseo* dio fair fria_$ hair i_seen itch littl* notic* pocas puert*_$ repen* se_aguan* that__$ tres tries_$ what ~CRAVE...CRAVE ~CRAVE_. ~CRAVE__CRAVE ~CRAVE_van ~STRONG_a ~VERY_BIT ~casi_NOT ~first:BIT
-7: # ALMOST_de ALMOST_se ALMOST_un ME_feel ME_provo* NOT_. OTHER_calor WANT__fly ^__antoj* ^__brain ^__de and_cravi* bendi* casi__$ la_verda* mitad_de momen* my_shoul* que_ganas tanto_$ the_NEW the__hit the_middl* then unos veo ~BIT_. ~HAND ~NOT...NOT ~NOT_AWFUL_. ~NOT_mas ~both:GOOD ~last:NONE ~last:NOT ~the_SOSO
-8: ._DRINK ALMOST__DAYT GO__. NOT NOT_ME OTHER_olor STOP_it ^__in ^_aguan* ^_ahi ^_just an__$ cincu* comes contr* coupl* days me_da quita* so_$ so__$ tanti* the_taste una_vez vez weake* were ~LOW_. ~NOT_STRONG ~NOT_want ~both:STRONG ~last:BIT
-9: ._NOT_ME ._STOP DRINK_NOT DRINK__. NOT_too OTHER_DAY WHAT__de ^_final* ^_prett* a_littl* but deseo didnt just limpi* the_AGAIN there under went when y_NOW y__antoj* ~STRONG__la ~alone:BIT
-10: #_a DAYT_pero ME_dio NOT___OTHER NOT___WHAT NOT__bad NOW__NOT REMOVE__on ^__dio ^__o ^__so a_fly and__$ es__WHAT estuv* every_DAY hay_pero its_GO kind_of none now pull tengo_antoj* tengo_pero the_back ~._BIT ~._NOT_CRAVE ~CRAVE_en ~NOT_AWFUL ~NOT___CRAVE ~first:CALM
-11: ALMOST_for ME__un OTHER__anda OTHER_verda* ^__of ^_en ^_it espin* fifty for_$ me__ganas mind por_OTHER took vino was worse_$ ~.__BIT ~BIT...CRAVE ~VERY...NONE ~alone_short:NONE ~its_SOSO ~last:GOOD ~last:SOSO
-12: AWAY NOT__ME ^__could comer easin* easy jaja low olor ~CRAVE__LOW ~CRAVE__pero ~SOSO ~both_short:BIT ~is_SOSO
-13: DRUG__ME a_hair fuero* handl* naggi* not off raya same that the_KIN very ~CRAVE...BIT ~CRAVE__in
-14: NOT_stron* ^_por absol* asco clear_$ de_eso inter* quick so tengo_$ ~BETTER_than ~BIT_CRAVE ~CRAVE_was ~LOW_CRAVE
-15: ALMOST_pero_NOT IF___NOT WHAT__y cravi*__a for__minut* like thoug* ver ~._CRAVE_NOT ~._NONE
-16: amarr*_$ antoj*_de chin cuand* ganas__# i_feel me__cuand* paso thats__$ way whisp* ~both:GREAT
-17: ALMOST__ALMOST BUSY NOT__ALMOST NOT__WANT ^_de about amoun* antoj*__un card creep* down_$ eso_me fine_$ te tuve
-18: OTHER_ALMOST ^__there ahi arrib* but__CAN could_go goose se sient*_$ ~NOT_CRAVE
-19: ME__pero WHAT__DRINK home o pero say ~LOW
-20: NOT_bad ^_easy at_DAYT by_DAYT crave en_OTHER_DAYT left now__$ ~._BETTER ~NOT_THINK ~STRONG__its ~VERY_SAD
-21: last small* the__all ~._SOSO ~THINK_y
-22: ~both_short:NONE
-23: maybe ni olvid* regul* ~NONE ~NOT...CRAVE
-24: ME_KIN_is ^_solo ^_urge libre ~im_GOOD
-25: ^_ni anda__$ lol_$ ~WORN_.
-26: STOP__OTHER no_$ of_WANT traig*__pero ~NOT...AWFUL
-27: NOT___DRINK every_day quito
-28: once passe*
-29: NOT_WANT bajo
-30: GO__ME any de_OTHER_DRINK tanto
-31: poqui*
-32: mitad
-33: graci*
-34: ganit* ~CALM
-35: half media* tempt*__$
-36: aroun*
-37: ~NOT...STRONG
-39: ~BETTER
-41: ~CRAVE__cigar*
-45: even
-46: edge ~NOT...VERY
-47: afloj*
-50: ~WEAK
""",
    "craving at least 8": """
50: #_the
41: muchi*
37: about_to
36: minut* ~NOT...RESIST
35: WANT___WANT bruta* voy
34: canon* sad__WANT ~del_CRAVE
33: PAST_NOT despi*_$ noche treme*_$
31: climb* loco mil_$ terri* way_up
30: ^__malil* cant ever mano
29: GO__DRINK STOP__NOT monto* quier*
28: conde* duris* gana_$
27: NOT_be NOW__yes ate_$ de_$ horri* sermo*
26: duras
25: ^__maxim* el_$ full hold toda__noche ~AWFUL...AWFUL ~NOT...THINK...NONE ~STRONG ~both_short:HIGH ~both_short:STRONG
24: es__$ ganas__una madre max need
23: MINUTES_so a_ME_KIN awful diga_$ letti* me_urge nunca overp* ~STRONG_STRONG
22: fiend* huge kicki* no_puedo ron suelt*_$ ~._CRAVE_AWFUL ~ANGRY...CRAVE ~CRAVE__GREAT
21: ._WHAT_AGO HELP ME__to NOT_manch* vuelt* ~CRAVE_VERY_AWFUL ~NOT_se ~so_STRONG
20: BROKEN__a TEXT__and WANT__WANT ^__winni* back_and casi_me de__madre* demas* loca shaki* take tengo_OTHER this y__KIN ~AWFUL__it
19: and__NOW body estoy my_kids ~NOT_puedo
18: NOT___ME NOT___STOP ^__todo buen_$ cada de_fuert* fierc* ganas_a hands__$ line some_DRUG still_want ~CRAVE...WORSE ~so_AWFUL
17: .__PAST NOT___ALMOST THREAT ^_const* ^_que ahori*_$ as ganas__el its_WANT kille* me_deja overw* pero_ALMOST piens* sweat* tope traig*_mucha* unbea* ~CRAVE_WORSE ~NOT...HAND
16: #__ME .__KILL DRUG_. NOT__CAN TOOK__ME at_all jones* por_dentr* the_debil yet ~CRAVE__GOOD ~NOT...NONE ~STRONG__NOT
15: DAY__DAYT ME_BROKEN NOT_se NOW_GO WANT___NOW and_big caigo canti* canti*_ME de__OTHER estan inten* right_$ serio* unrea* worst ~._GREAT ~.__AWFUL ~MOOD_is ~me_BIT
14: ALMOST_IF BODY BROKEN HURT___ME KILL ME_ME ME_OTHER MINUTES__ALMOST NOT_STOP NOT__up OUT_of WHAT_IF WHAT_se ^__ansia ^__day ^_siete a__DRUG anyth* ching*_$ dient* mucha_$ not_good poner* que_hambr* siete skin still__$ ~CRAVE__ya ~alway*_STRONG ~wanti*__AWFUL
13: OUT__contr* all_i all_night de__ALMOST lo never por__DRINK to_TEXT top ~._STRONG ~._VERY_VERY ~NOT__de ~both_short:VERY ~con__CRAVE ~real_AWFUL
12: .__NEW CALL_al ME_hand NEW_. NOT_ME_STOP NOT_else NOW_but SICK__WANT ^_at ^_estoy ^_y a_busca* asere cabal* could*_be en__TEXTS floor grand*__$ hi overw*_$ pana so_bad think uf__$ viene_OTHER ~._AWFUL_CRAVE ~CRAVE__real ~alone:NONE
11: .__LATER GO_to UNTIL ^__del ^__un altis* bad_cravi* can deep e__$ esos every fuera ganas_que going it__bad know nunca_$ piedr* por ~._NOT_LOW ~._VERY_STRONG ~CRAVE...VERY ~CRAVE___STRONG ~NOT_manch* ~VERY_stron* ~con_CRAVE_STRONG ~pura_CRAVE ~the_HIGH
10: ALMOST_todo_OTHER LIFE_. ME__for ^__can ^__hoy ^_tons all_ME apena* avisa* bottl* cravi*_all despi* extre* fuert*_AGO fuert*__$ hi_$ kicki*_my le looki* maxim* me_trae mismo_$ mouth_is mucha*_$ punto_de real__NOW reall*_bad right_NOW scale_$ sigo since_my the_stron* todo treme* whole ~._CRAVE_HIGH ~BIT_me ~VERY...HIGH ~VERY_CRAVE_. ~VERY_VERY_. ~both_short:AWFUL ~y_CRAVE
9: ._NEW ALMOST__as ALMOST_bad HOME___KIN HOME_with ME___WHAT ME_trae ME_walki* NOW OTHER__con STOP_OTHER_antoj* ^__ya ^_i ^_una alrea* at__haha beggi* bien__OTHER brava* de_DRUG frio im me_today morir_$ neces* sangr* screa* tengo_un the_bottl* tonig* unas weak ~AWFUL_too ~GOOD__STRONG ~HIGH ~alone_short:GREAT ~de__NOT ~first:VERY
8: ALMOST__NOW ME_LIFE ME__en NOT_aguan* NOW___GO OTHER_. OTHER_estom* ^_me bad_ALMOST be_stron* canij* cryin* dentr* diga este__$ fuert*_que in it_more money more_$ mucha*_ALMOST off__chart* otra_cosa peor pero__$ right tengo_el the__$ tons un__$ ~AWFUL_. ~CRAVE_que ~NONE...THINK ~SAD_and ~alone:WORSE ~la_HAND ~pero_CRAVE ~traig*__CRAVE
7: .__MINUTES ALMOST_all_DAY ME___BODY ME_traen NOW_y OTHER_NEW OTHER_bolsa PERSON WANT_that_DRUG ^__all ^__pero ^_extre* ^_full almos* and__cravi* ansia* behin*__$ bien busy en__$ estas fight* ganas_de ganas_y here_$ if it_WANT its__NOT mas_KIN mil muy_fuert* no_manch* pero__limpi* quier*__$ starv* una whole_body ya ~SOSO__i ~STRONG_que ~VERY_STRONG_. ~WORSE ~como_NOT ~first:WORSE ~la__NOT
6: ._NOT_GO CALL_ME ME_been MINUTES__OTHER OTHER_BODY_ME OTHER_DRINK OTHER_LIFE OTHER__esta TEXT YOU_digo ^__real ^__the ^_and ^_cant ^_the a_lion agarr* all and__want ansia buy conec*_$ cravi*__day curb_$ de_USE deep_$ eatin*_ME feels__a i_want in_month* insop* ir la_botel* marqu* me_traen mood_# mundo my_hand pero__USE real_stron* stron*_real the_scale today_not un_trago ~._RESIST ~CRAVE_HIGH ~HAND__. ~SAD__want ~its_AWFUL
5: ._WANT_DRINK CALL CAN IF__ME LIFE NOT_CALL NOT_HURT NOW__OTHER OTHER OTHER__por WANT__TEXT WANT___MEANS ^__como ^__ganas ^__hard ^__i ^__with aguan* all_DAY alway*__and are__$ beber_$ compr* cravi*_bad de_ME do dream* ganas_$ ganas_pero is las__NOT las__hoy me__ganan* much_$ no now_$ only out real__since real__today right__it seat stron*_as tail taste_it than__$ the__NOT today_a up_NOW used_$ ~CRAVE...AWFUL ~CRAVE...VERY...AWFUL ~CRAVE_me ~NONE_else ~NOT___THINK ~STRONG_. ~alone_short:STRONG ~first:CRAVE ~its__NOT ~las__NOT ~last:HIGH ~last:VERY ~me_CRAVE
4: .__WHAT DRINK__NOT ME ME__the MINUTES OTHER_licor* OUT WHAT_AGO ^__a ^__consu* ^__el ^__prett* ^_im ^_para ^_quier* ^_with a__MEANS a_punto and_ME_WANT aqui__$ esta_KILL for hand has it__now its_like kicki*_ME la_licor* manch* mas__# mi_herma* off_the ok pal pipe real__AGO since stop there__alway* unas__WHAT unas_ganas viva_$ ~ANGRY ~CRAVE_VERY ~CRAVE__que ~HIGH...HIGH ~SAD_. ~VERY ~alone_short:CRAVE ~and_CRAVE ~both:SAD ~both_short:GOOD ~first:SAD ~si_VERY
3: # ._ALMOST ._OTHER_WANT .__ME .__PERSON AGAIN__. ALMOST_it ALMOST_right BODY_ME BUSY__. DRINK_NOW DRUG MEANS ME__STOP ME__WANT ME__ganan* ME__in ME_tiene NOT_BUSY NOT__STOP NOT___GO OTHER__. OTHER__NOT WHAT_NOT ^_dream* ^_ya al al_cien almos*__$ deliv* di duro_$ en en_AGAIN haha heavy__ME hour huge_$ in_ME killi* killi*__$ las licor* lots_$ me mucha*_ganas no_quier* one paro prett*__NOW real senta* than__NOW than__today to_$ to__DRINK train_$ unas_ALMOST unas__que whole__$ with ~.__HIGH ~.__RESIST ~CRAVE_GOOD_STRONG ~VERY_STRONG ~VERY__today ~a__LOW ~al_GREAT ~last:AWFUL
2: ._SICK ALMOST__. ALMOST__DIE ALMOST__OTHER ALMOST__the ALMOST__traig* ALMOST_of ALMOST_too BUSY_y HURT_de ME_ALMOST_AGO ME_esta_KILL NOT__. NOW_YOU_CALL NOW__CALL OTHER__para TEXT_. TEXT__. WANT__AGAIN WHAT_hambr* ^__# ^__ansia* ^__heavy ^__hi ^__is ^_insop* ^_las ^_mad ^_way a_mil and_alway* antoj*__WHAT bigge* cant_take cien como cravi* de de__WHAT deale* dos drink__$ esta_matan* haha__right harta* in__DAYT is__too it_$ it_TEXT la_mano lo_unico might*__$ morir nothi*_else on_$ over por__trago pouri* right_now stron*__stron* that_DRUG the_seat to traig*_$ un_antoj* una__NOW unico want__so ~._VERY_AWFUL ~AWFUL...CRAVE ~CRAVE_AWFUL ~CRAVE__STRONG ~CRAVE__guaro ~GOOD_STRONG ~NOT_know ~SOSO_my ~THINK__otra ~a__AWFUL ~both ~de_VERY ~de__VERY ~first:NOT ~im_HAND ~the_STRONG
1: #__NOW .__REMOVE DRINK___ME DRUG_NOW DRUG__NOW ME__. ME__KILL ME___ME ME___OTHER ME_come NOT__OTHER NOT__this NOW__las OTHER__ME REMOVE__chart* REMOVE_the TOOK__OTHER WHAT_es ^__be ^__it ^__lo ^__mucha* ^_all ^_as ^_casi ^_oh a ahori* almos*_used antoj*_NOW barba* been behin*_it canon*_$ cravi*__$ de_esos doing else en_otra for__$ front fuert*_desde ganas__traig* get haha_yeah home_with i__used i_need im_walki* la_sangr* los me_falta mi much on__seat opene* que__ganas real__$ revue* shaki*_and so__ME stron*__$ sueno this__$ tonig*_$ un__NOW viva wanti*_it week y__bien yet_$ ~._VERY ~.__SAD ~AWFUL ~CRAVE__se ~CRAVE_hoy ~HIGH__im ~LOW_unico ~NOT__this ~NOT_take ~NOT_te ~RESIST_con ~STRONG...NOT ~VERY_. ~both:NOT ~de_AWFUL ~first:HIGH ~last:CRAVE ~last:WORSE ~y__THINK
-1: ._CAN .__HOPE .__STOP .__YOU ALMOST___AGO ALMOST__a ALMOST_van GO IF IF_ME ME_. ME_diero* NOT_OTHER OTHER_# OTHER_ALMOST OTHER_neta WANT ^__es ^__la ^__of ^__since ^__una ^_mas ^_reall* aint and__$ and__ME antes bad__im came cuell* de__$ dia__pago el fuero* got huele i_guess im_cravi* is_bad it__today jeje_$ left low me_pego neta no__$ o one_$ pero_ME shake si the_back to_admit today__and urge waves ~._CRAVE_STRONG ~.__CRAVE ~ANXIOUS__court ~CRAVE__VERY ~CRAVE_estan ~NOT_VERY ~NOT_tengo ~STRONG__que ~STRONG_one ~VERY...WORSE ~both:STRONG ~first:ANXIOUS ~la_THINK ~last:SAD ~tengo_CRAVE ~y_THINK
-2: ._ME_HURT ._TOOK .__OTHER AGO ALMOST_stron* ALMOST_un DIE_. DRINK DRINK__the GO_. IF_WANT KILL_del KIN__. ME_ALMOST ME_KIN_is ME___WANT ME_un NOT_ALMOST NOW__. OTHER__de OTHER_canti* TIME ^__could ^__salir ^__up ^_been ^_big ^_cravi* ^_for ^_had ^_se about_a and ayer_$ bad_tonig* big con_ganas dan_ganas didnt en__DAYT entie* guess i is_DRUG la_neta la_playa mind moder* notic* on para__$ past quier*_$ the_AGAIN un__NOT want__bad wanti* wanti*__$ yeah_ME yo ~AWFUL_tonig* ~BIT ~CRAVE_LOW ~CRAVE_NOT ~CRAVE_usar ~NOT_. ~alone:CALM ~alone:CRAVE ~alone_short:BIT ~alone_short:NOT ~both_short:NONE ~el__LOW ~first:AWFUL
-3: ._DRINK ._DRUG ALMOST__en ME__DRINK ME_dan NOT__ALMOST NOT__WANT NOT___OTHER OTHER___WHAT SICK_so WANT_too WHAT_ALMOST ^__bad ^_algo ^_de ^_high ^_yes and__DRINK call de_DRINK de_OTHER deje dont__it eso espin* fuert*_$ goose had hormi* hoy is__$ its_there jaja jaja_$ me_diero* noise of__NOW past__DRINK quito reall*_WANT sabe_$ se_ME smell* stron*__ME stron*__i tengo the__way the_taste tough up_$ y__$ y__STOP yes ~._STRONG_CRAVE ~CRAVE__cigar* ~GOOD...NOT ~VERY...GOOD ~a_BIT ~alone:AWFUL ~alone_short ~alone_short:VERY ~to_RESIST ~un_BIT
-4: AWAY DAYT__NOW DAY_. KIN ME___DRINK ME__un ME_a ME_en NOT___USE NOT__a NOT_tengo NOW_es OTHER_entie* TEXT__itch WANT__stron* WANT_is WANT_to ^__fuert* ^__in ^__today ^_bad ^_pull about absol* acuer* an at_DAYT bajo betwe* bus de_OTHER_DRINK drink* el_entie* en__OTHER esta__NOW fuert* fuert*__OTHER ha hambr* huele_a i_feel las__estan noche_$ passi* si_$ stron*_WANT tambi* tengo__ALMOST the_NEW today today_$ today__$ tomar tuve un use_$ va vos want_it y_ALMOST ~NOT...STRONG ~NOT_STRONG ~SAD ~VERY__. ~WORN ~alone_short:LOW ~both:THINK ~last:STRONG ~to__VERY ~whole
-5: ._CAN_ME ._ME ._NOT ._WANT_OUT ALMOST___CALL CAN__. DRINK_una HURT_ME HURT_fuert* JAIL ME_provo* MINUTES_. NOT_. NOT__ME WANT_OUT_a ^__$ ^_just ^_not a_ALMOST admit_$ alot at__$ bad__NOW but chin con_ALMOST con_ME con__$ cuest* hace its__$ last like me_acord* pero_NOT prese* provo* so_$ stron*_$ tengo_$ the__TEXT ~._CRAVE ~._VERY_CRAVE ~BORED ~CRAVE_BIT ~STRONG__la ~alone ~mas_CRAVE
-6: AGO__TEXT HOME_. ME_KIN ME_acord* ME_en_OTHER ME_guess NOT___NOW NOW___STOP ^__at ^__got ^__keep ^__por ^_smell* cuell*_$ deseo free from fuert*__me heavy_$ hizo it_NOT la_canti* llora* me_provo* mucha*_ALMOST_NOW muy__$ prett*__$ smell still_$ under went ya_$ ~LOW_CRAVE ~SAD_y ~SOSO ~is_HIGH ~last:NONE ~of_STRONG
-7: ._NOW_NOT ALMOST ALMOST__y NOW_ALMOST OTHER__OTHER TEXT_ME ^__tenta* ^_en ^_hard becau* beer day de_tomar es fue gusan* la__$ mas__WHAT mi__$ now quita* rato say stron* stron*_one what ~ANXIOUS_. ~CRAVE_en ~SOSO_. ~alone_short:SAD ~apart
-8: ._NOW .__KIN ALMOST_NOW DAYT DAY___ME DRINK_and GO___ME ME__and OTHER_DAY_. OTHER_playa REMOVE_. REMOVE__. SICK_it ^__de ^_heavy ^_on a__DRINK admit all_$ and_still bendi* colga* esta__duro high__$ las__fuert* lol_$ mas__OTHER maybe me_quede menos mucho none quier*_salir use__$ y_NOT_STOP ~._CRAVE_CRAVE ~LOW ~NOT__STRONG ~STRONG_hoy ~VERY_hoy ~a_STRONG ~both_short:CRAVE ~con_CRAVE ~first:SOSO ~first:WEAK ~last:THINK ~y__VERY
-9: ._NOT_ME ME_quede ^__antoj* ^__so ^_mucha* a__$ antoj*_$ antoj*_de con_OTHER dios fairl* heavy in__NOW is_DRINK of por_OTHER regul* there y ~._CRAVE_NOT ~._WORN ~AWFUL_but ~CRAVE_. ~LOW...CRAVE ~both_short:BIT
-10: #__# ALMOST_CAN ALMOST__# ME_GO_. ^__pensa* ^_fuert* ^_stron* after animo easy entre__y feel fria jugar pelit* por_WHAT usual wine ~LOW_. ~NOT_CRAVE
-11: ._NOT_WANT DAYT_. KIN_OTHER REMOVE YOU dura hay_$ is_high ive kind_of me_llama more__i rough took way_$ ~._BIT ~.__BIT ~CRAVE_for ~NOT...AWFUL ~first:STRONG ~que_CRAVE
-12: .__NOW ME_HURT ME_PERSON ME__OTHER WHAT__OTHER ^_my bad__NOT cosqu* costo esta__$ fire fuert*__la heavy__$ it__WANT low_$ mediu* once poco quier*_fumar un__KIN vi ~CRAVE...BIT ~VERY_WORSE ~alone_short:RESIST ~last:GOOD ~the_CRAVE
-13: ._IF AGO_the GO__y ME_da NOT__TOOK ^__fumar ^__muy ^__than ^_ni cabro*_$ de__ME eso_$ littl* moods mucha*__$ not paso si__$ thats__$ vos_$ ~ANXIOUS_so ~BIT__. ~CRAVE_estan_STRONG ~NOT
-14: PAST WHAT__WHAT ^_quite graci* is__NOW libre luego media* poqui* quita_$ ~._NONE ~CRAVE_CRAVE ~both_short:SAD
-15: BUSY GO__ME LATER START_. WANT_one ^_yeah aroun* bad_NOW high its__NOW me_want mucha__$ pasti* unas__$ ~NOT_mas ~NOT_voy ~y_STRONG
-16: DRINK___WHAT anda calor dropp* me_da quick sient*_$ that vino ~GOOD_. ~NOT_want
-17: and_now any no_$ passe*
-18: ^__tempt* de_verda* duro en__DRINK its_TEXT same verda* was ~BIT...STRONG ~is_STRONG
-19: ME___KIN even for__minut* ni pero todo_me vez
-20: are__thoug* arrib* comes itch pasti*_$ ran ~feel__AWFUL
-21: down se un__grand* ~BIT_. ~last:WEAK
-22: half mas__$ mitad tanto_$ ~last:SOSO
-23: ^__ganit* could wanti*_a were ~WEAK
-24: but_ME kill_me me__ganas ~BIT...CRAVE ~NOT_AWFUL ~estan_STRONG
-25: pesad* pull ~BETTER
-26: cuand*
-27: ._STOP hard when ~NOT...CRAVE ~NOT...VERY
-28: ^__lot
-29: subie* una_$ ~las_CRAVE_STRONG
-30: kind ~CALM ~both:GREAT
-32: ~NONE
-36: ahi
-37: prett*_stron*
-45: prett*
-48: basta*
""",
}

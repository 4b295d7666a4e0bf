"""Signs of a cry and of a calm day, with weights: written by `bench/weigh_signs.py`.

A sign is a word, the beginning of a long one (`apunt*`), two words side by side (`end_it`), or two
with one between (`got__rope`). Those of a cry stand with the tier that holds them most; CALM takes
weight away. A text tips at ENOUGH. A weight may be changed by hand, if the corpus still agrees; a
new count would change it again.
"""

ENOUGH = 59

CRIES = {
    "self_harm": """
40: a__del acaba*_con avent* be_dead be_here bette*_off bridg* corta* cutti* dano despe* die done__life es__ultim* este_mundo go__sleep going__walk goodb* got__rope gun__my hangi*_mysel* havin*__thoug* keep_pictu* killm* kills_me kms la_soga la_vida last_text lasti* live_anymo* live_for lleva* matar* maybe__world me_lleve morir morir* muert* my_wrist* mysel*_last nadie__a ojala para_siemp* quisi* rathe*_die razor robin_willi* self_harm sitti*__the suici* tell__his the_voice* this_ill tie_a to_drown to_dye to_hang to_live tonig*_is vivir want__disap*
39: dont__sad end_it go__livin* have__truck the_overp* thing*__calli*
38: calle*__last like__ghost
37: a_extra* estar for_every* hot_shot my__last
36: be_with bette*_witho* colga* drove_to feel__dying i_cut might_do piens* tired_of to_end with_doubl*
35: i__dead me_inste* stand*_on wrote
34: keep__how of_livin* puent*
33: los_brazo* mysel* point__livin* vivie*
32: alive de_hacer* going__drive going__jump muero off_mysel* the__say
31: #_but bulle*_in conte*_it dar_un goodb*__i id_never the_trigg* the_will want__exist would_even
30: about__it brazo* cuide*_a diosi* exist hurti* i__alive segui* think*__killi* think_about wish_i
29: be_alive care_if cigar* gave_my ima in__groun* que_sigo seria
28: only__out reaso*_to see__on think*__drivi* this_earth wasnt_here
27: a__hijos alrea*__as arms be_aroun* crash_my endin* estar*_mejor good_right in_it over_for suici*_thoug* vivo
26: bette*__dead carta into_a livin* me_mato nobod*_would one_would only_way out__every* ready__meet was_gone worth wrote_the
25: al_tren crash__car good__now hacer* in__garag* mama_al no__would not__up on_purpo* quier* to_die truck
24: a_bette* adios himse* hope_i just_die la_carta pictu*_my take_my unali*
23: amo be_over desap* exist* i_gave jump just_take k__l llega*_a no_more no_vale off_the para_que pense_en
22: calle*_# gone l_l mejor no__exist* no_reaso* so_close tonig* voy_camin*
21: been_cutti* born burne* cutti*_again dead lleva*_ya lord loved_him mis_hijos quier*_desap* unali*_mysel*
20: end__life i__them id_be ill_see jk__reall* no__nacid* pensa* pleas*_take sad_when sound*__right why_am witho*_me worry__me you_on
19: be__my cut_again dan_ganas death every*__be goodb*_every* i_keep it_have just__me keep_think* my_maker para__vivo to_disap* todo__mi worth_livin* ya__voy you__a
18: be__this being_alive care__i del_techo hoy_me i__about i__why ill__gone killi*_mysel* la_mano les me__ganas muera other_side pills_and pulli*_the the_world trigg* you__have
17: been do_it doubl*__i i_want life__not never_born start*_cutti* tell_my todas tried
16: and_its be__every* can_have dont_see endin*_it it_tonig* mysel*__doing not_worth on_the ready think*_about time_becau*
15: drive__the for__to las_venas let__die me_corte nobod* think*__endin* vez want__die want_it wrist*
14: all_thank* and_be dont__to extra* forev* going__do i_shoul* k my_wrist plann* takes thing_no used__want viva
13: a__hit be__for court_date el__viend* how__you looki* los_carro* me_quemo meet_my on_livin* this_is to_jump voice* want__be world__be world__need would__me
12: cant_do deser*_to died_that favor_if from_doing ganas_de groun* hope kill_mysel* life loade* my_time quier*__aqui think* think*_how to_strin* voy_a
11: are_calli* im_sorry it__the just_want mejor_muert* my__i rathe*_be see_the this_plane* voy wasnt wrote__note
10: be__next be_happi* been__my care end_my hurt_to it_to my_life nacid* of_endin* para__sigo que__amo robin tengo time__can time_you wish
9: a__alrea* a_bulle* a_plan acaba_todo be_bette* end god have__up how_do i_was id__be ill__aroun* im_so ive_decid* kids__love like_this longe* me_quier* miss reaso* si_yo waiti*__it want__all want_out wish__was ya_escri*
8: a_favor about_me cut drive es_mi frida*_when got_the mejor__mi no_point point shoul*_of soga tirar*_al todos
7: esta_es finis*_it from__it hoy id_rathe* im__close la_muert* like__mysel* llora*_en lo_que sin_mi that_night tirar* use__it want_to way__is world_dont ya__aguan*
6: again and__dont and_never as__be for__you for_tryin* happi*_if ill just_wasnt love__all mejor_sin might_as my_arms no_quier* nobod*__care on__plane* out__of time_i to_my va__extra* when__hear with_life ya__la
5: becau*__tried de_todos hurt_mysel* i killi* me_much meet__maker note part__me read_this sound*_good thing__more to__til to_mysel* want want__life
4: anymo* do__but entie* every* for_me get_hit i__like i_drove i_l keep_livin* made__want manan* me_voy mind_if not_going out_is que_vivo segui*_vivie* thank*_for well__one
3: a__to about__mysel* aroun* dan__de dont_wake hubie* if_i it_kills keep last me_die my_brain* mysel*_alone no_despe* nobod*_will nothi* of__train quier*_despe* sin this__my to__it was__born you_read
2: a_train about_takin* ando__el de_matar* did_for dios_que front__a garag* harm hoy__acaba i__l i__the i_die im_just ir_con live lol__not mejor_me might__well no nothi*__live nothi*_left on__bridg* on_this point_in quier*__con se_acaba si__no take than__this thank*__tryin* thats__the the_pills un_tiro want__wake wante*_to
1: a_rope alrea* and__i be be__off can_stop cielo cuand* does en every*_you here i__do i__keep if__was jail like_dying loade*__up looki*__how mom__heave* much_longe* no__despe* off_dead plann*__do quisi*_no sad__you shoul*__livin* the_bridg* the_garag* todo_para tomor* why you__thank* you_all
""",
    "medical": """
40: #_pasti* aire ambul* arent_there arm black*_out bleed* breat* call_# chest cloro convu* de_mas demas* desma* died__night droop* dts el_azuca* el_coraz* el_pecho estoy_sangr* faint* feel_real fent fenta* found_my hand_sanit* he_turne* heart_attac* incon* into_shock la_boca laced lips_are llame*_al me_pase my_throa* narca* no_despi* no_sient* od oded overd* para__sangr* passe*_out pasti* perdi_el pills pukin* respi* se_esta seein*_bugs seizu* since_sunda* sobre* swall* that_arent the_kitch* took_like took_way turni*_blue tylen* unres* vomit vomit*_sangr* wake_up whole_bottl*
39: frasc* veint*
38: i__feel vomit*
37: dio_un me_estoy un_infar*
35: di
34: antif* numb que_hago se_puso shot_and tembl* tiemb*
33: i__bleac* no_pulse shaki* xanax
32: a_needl* reacc*
31: dio__ataqu* my_metha* tongu*_is
30: a_seizu* burni* cosas do_if hallu* he_fell im_dizzy
29: and_im blood drank_antif* woke_up wont
28: i__too im__out im_bleed* la_cabez* next__isnt night__that no_reacc* of_consc* sugar__# withd*
27: cara en__bano veo
26: from_withd* in__out infar* primo_esta the_stair* tiene__labio*
25: alcoh* burni*_up hardl*_breat* inyec* my__out pulse rat up_blood
24: blood__# el_brazo muy_mal needl* pecho percs percs_and tome_mucha* took_#
23: and_wont cant_get conoc* dying eleph*_on la_cara like_coffe* llame*__# shot__and throw*_up trago__pasti* traig*
22: a_strok* and_hes benad* chest_pain lips__blue meds my_sugar no_respi* tembl*_y too_much wakin*_up
21: and__percs cai_y did__much my_baby not_breat* pm shot took
20: bleed*_bad de_pasti* doubl* heart i__im i__stop me_hinch* puso seein* shes todo_el
19: baby_got cant__and esta fell_and heart_is se_metio
18: and__skin blue bottl* creo_que pregn*_and puedo too_many
17: at__park baby drank fell garga* is_not took_too
16: despi*_mi dosis dream_i havin*_chest poiso*
15: #_y at_work bleac* despi* falta_el me_durmi* murie* of__and por_la se throw*
14: at__and colla* dude_in fell_out labio* my_whole my_words pee the_wall took__whole twice
13: broke__im chest_hurts do__do feel_right from__new havin* my__is stay stepp*__a sweat* took_doubl*
12: #_and bars bro__somet* colla*__the hago i__weird isnt_breat* los_labio* mi__que se_tomo tome
11: a_ballo* by_a de__y estoy feel i_feel in_the out__today sangr* shoul*_have that__there turni* viend*
10: al_# and__dizzy i__woke is__and much_cant no__puedo seein*_thing* stepp*_on
9: baby__into breat*_right cant_breat* choki* cold desde his_breat* month* side the_bathr* throa* took__bunch wont__up
8: and__lips azul cant comin* found i_did is_swell* lips too__cant
7: #_xanax alone and__my and_my brazo chest_pains going_in mi_mama month*__my mueve the__and the__bottl* up__the
6: #__im ago and_out baby_is bottl*_of floor im__and im__up many me__de metio mucha*_pasti* my_stuff open__eyes real se__durmi* strok* to__cant up y_no
5: a__where all_my floor_and hard__breat* its_not kitch* morad* now_im on__stuff paro se__hinch* se_trago sugar_is
4: #_month* a_bunch and_hit bad coffe*_groun* is_# is__the la_garga* left month*_of night_on of_my se_mueve stop_bleed* tome_demas* wake
3: conte* did i__took im_noddi* just__a mi__no mi_hija mucho my_legs out_and stopp* tiene_los water water_broke
2: feel_my hand im_seein* last_night los_pies movin* muy__no my_hand on__floor out out_of pase_de se_le shes__out sient*
1: aint all__meds ate estoy__mucho feels_like frio__no is__up is_on noddi* pies pound* so_bad took__my water_down
""",
    "danger": """
40: a_gun a_knife abusa* ahorc* amena* balaz* being_held borra*_y cuchi*_en cuell* escon* estoy_a hes_drunk hidin* hombr* i__jumpe* im__dange* is_after jumpe*_me kill matar me_viola* miedo__mi my_neck not_safe pega pegar pisto* que__mate raped robbe* sex shoot*_outsi* someo*_is stalk* to_stab un_carro un_mache*
38: me__encer* me_home me_locke*
37: beati*_me golpe* gun
36: los__la me_golpe*
35: mi_casa stabb* they_robbe* touch*_me
34: he__hitti* my_pimp sigui* someb* someo*_tryin*
33: im_afrai* me__sigui* me_oblig*
32: me_pego
31: abuse* esta_pegan*
30: pegan* punch* whoev*__in
29: follo*_me from_him gunsh* hurt
28: door me_empuj* to_hurt
27: choke*_me dijo house threa*
26: at_home broke burn he__my me_toca scare*__my unsaf*
25: arma escal* he_makes si_lo un_arma
24: gunpo* la_casa me__las mi_ex scare* shoot tengo__de
23: am_being lo__me my_boyfr*
22: beat__up hit made_me me_in not__here
21: afuer* down__stair* no__deja no_estoy oblig*_a outsi* safe someo*__tryin* the_close* them_money tiene
20: a_staff cops door_in hes me__salir might_hurt over_# owe queri* was__and where__stay
19: beats_me estoy_en hits_me husba* keeps__me my__hits voy__matar
18: black__from guy_at hell hurt_him locke* my__wants
17: dude__the empuj* encer* got_a i_owe me me_leave on_me si someo*
16: at_this cuchi* he__me is__in my_apart* quito__llave* shake_the slapp*_me with_a
15: at__shelt* comes_in ex is__me mi the_shelt*
14: being_beat hit_me light_on locke*_in my_windo* over_there phone_and there__someo* will_kill
13: a__light agarr*_del beats del_cuell* going__shoot hidin*_in i_got kids me_if put there*_a
12: going he kill__man me__a miedo next noche said to_shoot una_pisto*
11: at_the away__him choke* deja_salir esta_noche for_rent im__over la__y me_says my_man outsi*_my pimp quier*__a se__a
10: beat is_hitti* me__con my
9: burn__house got__green got_jumpe* hit_on im im__he me_sigue she__me slapp* someo*__in
8: dad__me el__en estan from_my him_tonig* hitti* in_and pushe*_me someo*_broke they_are thing*__didnt to__him when__drink*
7: bf__me bus casa hits in_front my__hit my__with night rape
6: a__on and_said dont_feel he_force* he_has him i__her me_again me_avent* my__threa* my_bf salir the_door the_kids touch*
5: being drunk_and front_of my__beats they_said this_house threa*_me to_kill will_hurt y__sin
4: break*_in came going__hurt hear in_my le__un me__otra my_husba* oblig* que_me quito_las
3: a_bat dad esta__la guy__the he_drink* his_hands kill_him la__con la_pared metio_a over pego stepd* this_time trick* will__me
2: a_mi at_gunpo* dont_reply dude find_me going_to knife me__he mi_espos* my_stepd* pared put__hands says the__with to__shoot
1: a__casa door_with gang his_house i__kill i_might im__from le me__anoch* me_mate metie*_a my__and my__im my_house my_roomm* tryin*
""",
}

CALM = """
40: ay que_se yeah
39: compr*
38: haha i__pills
37: a__de
36: my__this
34: make
33: como seman*
32: becau* talki*
31: esper* their
30: mount* oh ran that
29: so till_i your
28: schoo* talk
27: tome_mi
26: esta_lista jajaj* know or you
25: we
24: but de__me jaja nada secre*
23: mama_me then
22: hahah* jefe live_here risa you__me
21: ese live_in proba* que__con
20: actua* long reall* y_mi yes
19: like_i perso* toda tome__pasti*
18: also chat could didnt en_esta homew* inter* kind las_ganas mensa* mom_is was
17: el good hey la__de loco sure
16: by_mysel* call_me del hasta i__up like okay thats usar y_quier*
15: breat*_and grand* i_would me_im numbe* quier*_que still too tylen*__my very well
14: cours* fue ok once rio throu* tylen*_for
13: alway* class el__de great guess in_a is__from lol me_a more rato start suegr* what
12: and class* corta*_el enoug* hurt_me i__my la__# mysel*_tonig* prett* que__me shaki*__head so_i suppo* the to__somet* watch wonde*
11: an and__and can early el__por happy its keeps_calli* para_la podri* sorry__didnt texti* to_tell were yours*
10: able any are as at cool first for hopef* horas how_i it ive just kill_me muert*_de murio my__like super tacos the__door think__going with would
9: chang* comer compu* conve* defin* del__me ever favor* going__end he__to him_and i_like love meeti* of_the some sone sorry te thoug* to__i try when_i while
8: #_# a anyon* back befor* eat even for_the frien* habla* have hello how ill__here im__my la later loves me__una me_llame* missi* por quien sueno the__house took__pills took_my which
7: # abuel* and__to best cree cunad* de drank__night give hes_been hijo i__been i__i i_am i_haven* im_tryin* is__i life_and littl* mas me_off mento* messa* mujer my__wont one right there to__a to_see tu un_# up__me
6: and_i calls dont__me else es ex__stop for_my high i__to id_die im__mysel* im_all makes me_at my__has no__con now of on other pero se__olvid* semes* sense shaki*_my su to_me took_me total* wait watch* year
5: alrig* cant_i cenar chatt* check con_mi dinne* docto* edge esto fall few final* forgo* forwa* fun got_to hair i_had i_wish im_despe* in in__life is list llama* locke*_up makes__want marri* may naps nice no_i norma* papa remem* salid* text_me them there_are told wow
4: a__# all all_the anoth* anyth* be__to chats count* eithe* event* famil* freak* it__me like_im lot me__un me_now mi__y misa ni no__los no_me our peopl* picke* regre* somet* this_anymo* those to work
3: a_littl* after byu dias diffe* do__use end_up felic* going__be got hate have_you hay hmm im__tired im__to im_not is_a liter* maybe nadie__quier* name not on_my phone que say someb*__me soon tell_me theyr* to_be today want__say wrong yep
2: agree and_he can_someb* cerve* cooki* coupl* crazy da day domin* every*__my go has herma*_esta i__he i__him i__it late laugh* look manag* maybe_i me_dejo mean mi_jefe my__cut my__to notic* olvid* puro recen* refre* se__los sore spons* start* stres* teach* tele the__of the_dog the_same they think un un__de una use using wont_stop worri*
1: about__tonig* about_drink* about_her about_how and_breat* and_she ask at__is be__in creat* cried dont__my en_el entre ex_wont finge* from getti* had happe* i__breat* i__some idea its_a learn let major mom month music need__to new numer* presi* progr* same small stop stop__me summe* two ugh un__y until van will_be xd ya you_use
"""

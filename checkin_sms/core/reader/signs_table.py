"""Signs of a cry and of a calm day, with weights: written by `bench/weigh_signs.py`.

A sign is a word, the beginning of a long one (`apunt*`), two words side by side (`end_it`), or two
with one between (`got__rope`). Those of a cry stand with the tier that holds them most; CALM takes
weight away. A text tips at ENOUGH. A weight may be changed by hand, if the corpus still agrees; a
new count would change it again.
"""

ENOUGH = 64

CRIES = {
    "self_harm": """
40: acaba*_con avent* be_dead be_here be_with bette*_off bridg* corta* crash_my dano done__life es__ultim* este_mundo feel__dying go__livin* go__sleep going__walk goodb* got__rope hangi*_mysel* i_cut in__garag* killm* kills_me kms la_soga la_vida last_text lasti* like__ghost live_anymo* lleva* matar* maybe__world me_inste* me_mato might_do morir morir* muert* ojala pain__when piens* quisi* rathe*_die razor robin_willi* self_harm suici* the_belt the_overp* the_trigg* the_voice* thing*__calli* this_ill tired_of to_di to_drown to_dye to_live tonig*_is vivir want__disap* will_is with_going world_dont wrote_the you_tie
39: end_it esta_noche gun__my hot_shot i__dead live_for mysel*_last want__exist
38: bette*_witho* cutti* despe* estar sad_when
37: die havin*__thoug* i_loade* just_die keep__how nadie__a para_siemp*
36: burne* calle*_# colga* endin*_it in__groun* k__l keep_pictu* segui*
35: alive for_every* his__loved jump off_mysel* suici*_thoug* to_end used__want va__extra*
34: de_hacer* exist* goodb*__i no_reaso*
33: brazo* id_never just_take mysel* seria
32: drove_to on__bridg* puent*
31: al_tren all__end been_cutti* cuide*_a cutti*_again good_right me_lleve muero of_livin* think*_how
30: adios going__drive i__alive la_mano my_wrist* to_die vivo want__out would_even wrote
29: desap* endin* estar*_mejor exist gave_my los_brazo* never_born nobod*_would start*_cutti* the__say think*__drivi*
28: care_if conte*_it diosi* hope_i my__last pense_en see__on the_train
27: arms be_alive be_over life__not mis_hijos one_would
26: about__it be__this going__jump irme no_more quier* take_my think_about unali*_mysel*
25: calle*__last care__i hacer* i_gave into_a it_tonig* killi*_mysel* me_die no__would para__sigo pictu*_my shoul*_of the__stops the_surge* was_gone whats__point wish_i worth
24: be_aroun* bette*__dead livin* me__ganas not__up para_que pensa* pleas*_take segui*_vivie* tengo__de tried you_on
23: about__being cigar* do_it for_good ill_see ima llega*_a meet_my off_the stand*_on worth_livin* ya_escri*
22: a_favor carta death i_keep la_carta me_much no_vale out__ill tell__his the__thatl* voy_camin* wasnt_here witho*_me
21: a__del dar_un dios_me dont_see good__now i__woke ill__gone las_venas mejor mejor_muert* point__livin* reaso*_to the__track* think*_about
20: drive__the gone goodb*_every* hang_mysel* my_wrist so_close the_will tie_a unali* you_for
19: los_carro* my__out pulli*_the takes tonig* when__hear
18: a_plan been__my dead end__life every*__be jk__reall* my_maker slit_my tell_my time__can wish_the you__have
17: a_bette* alrea*__as de_todos have__truck hurti* i__about id_be ill__aroun* me__tonig* only__out train viva want__be ya__voy
16: be__my decid*_my end_my from_doing got_the hang i__why i_want im_sorry it_to just_want kill_mysel* sound*__right to_strin* vez way_out
15: crash__car have__up i__them just__me k me_corte might__well muera my__i no__nacid* not_worth on_purpo* plann* quier*_desap* si the_world think*__killi* wish world__be world__need
14: be__tomor* been dan_ganas lleva*_ya lord nobod* on_livin* this_is to__til track* vivie* voy worry__me you__thank*
13: doubl*_and ganas_de gave_away happi*_if ive_made off_dead point_in que__amo que_vivo ready sad__you somet*__look think* up_how would__me
12: a__hijos and_be be__for born end_life from__it junte_las like_this loade* lol__not longe* meet__maker of_died only_way sitti*__the use__it voy_a why_am ya__la
11: a__hit a_beam cut cut_again drive forev* groun* how_ill hoy__acaba life_thing my_life nacid* other_side over_for pills_in this_time todo__mi voy__dejar way__is wish__was
10: carta_a garag*_with going__do hurt_mysel* i_shoul* i_was id__be it__the kids__love life lol_jk looki* mysel*_alone quier*__aqui ready__meet tengo thing__more to_disap* to_my wasnt when__stop
9: and__i ando__el be__every* be__next dejar_de dios do__but end hurti*_mysel* just_wasnt me_quier* mind_if quier*_despe* si__muero the_bridg* this_earth time_becau* todo want__die
8: a__alrea* a_extra* are_calli* deser* died_that do_life dont__to estar* for__to garag*__the god i__deser* i__like i_drove if__was im__close l_l les miss no__exist* out__every* para point quisi*_no rathe*_be sin slit soga tengo_la thank*_for to_hang viend*
7: about__mysel* and__dont be_on being_alive can_have care esta_es hijos i__keep i_l i_lost ir_con la_muert* like__mysel* my_sleep my_time nadie__va nothi*__live of__train this__my this_plane* trigg* want__wake want_to well__one why__i will_care with_doubl*
6: anymo* aroun*__my becau*__tried deser*_to doubl*__i extra* happi*__i have__me hope hoy_me hubie* id_rathe* in__sad mama_al mejor__mi no_point no_quier* pido__dios read_this tirar* vida want wante*_to wrist*
5: about__my about_dying be_bette* cant_do cigar*_again court_date cuand* de_matar* have__deal here__week if_i jail killi* live loved_him made__want mejor_que nobod*_will not_going nothi*_left que_sigo quier*__con quier*_exist* ready_to robin see_the si_me the_only the_pills thing_no think*_of to_jump todas todos
4: all_thank* earth i i_been makin*__to mind__a my_brain* mysel*_makin* no__despe* no_despe* on__plane* out_is part__me reaso*__stay somet*__mysel* that_night time_you tirar*_al to__tired up__doubl*
3: a_dejar again alrea* be__off dios_que dont__sad el__viend* favor_if hurt_to i__die i__the im_just last life__no lost_the made_peace mejor_me might_as my_dog nobod*__care note nothi* on__other sad see__reaso* see_why sin_mi thoug*_of to_deal voice* world_would ya__aguan*
2: a__in aroun* be car_runni* dan__de disap*_and doing_every* dont_wake every* go__of hot i_tried its_the junte junte__pasti* keep my_court mysel*__doing no nobod*__have of_endin* peace_with reaso*__keep sound*_good srsly tirar*__tren to_go tomor* venas want__live want_it wants
1: #__night about_takin* acaba_todo amo and_its and_never carta__despe* dads_gun es_mi frida*_when i__a i__wasnt ive_decid* mejor_sin my__gun need_me of__alive of__earth pido_a take the__you the_point till_it to__it to_want want__go wish__never you_read
""",
    "medical": """
40: #_pasti* a_needl* a_seizu* aire ambul* and__skin arm black*_out bleed* breat* call_# chest colla*_in convu* de_mas demas* desma* dio_un droop* dts el_azuca* el_coraz* el_pecho faint* feel_real fell_and fent fenta* frasc* got_elect* hand_sanit* he_turne* heart_attac* hes_foami* incon* into_shock la_boca la_garga* laced last__on lips_are llame*__# llame*_al me_pase narca* no_despi* no_respi* no_sient* od oded overd* para__sangr* pasti* perdi_el pills pm pukin* pulse se_esta se_puso seein*_bugs since_sunda* slurr* sobre* sugar__# swall* swell* took_like turni*_blue unres* veint* vomit vomit* wake_up whole_bottl*
39: cloro
38: del_techo el_brazo esta_tirad* la_cabez* throa*
37: #_but my_metha* respi* shot_and
36: drank_antif* passe*_out tiemb*
35: died__night drain hallu* tembl* that_arent xanax
34: and_bleed* numb
33: arent_there estoy_sangr* hardl*_breat* im_bleed* tylen*
32: la_cara que_hago
31: azuca*__# burni* pecho took_# un_infar*
30: and__percs and_im i__bleac* i__feel im__out pills_and woke_up
29: bleed*_bad burni*_up me_mordi* no__respi* tembl*_y throw*_up
28: #__pound* blood cara her__is infar* up_blood wont
27: cant_get detox* not_breat* on__chest percs sangr* shaki* tirad*__el veo withd*
26: coffe*_groun* did__much dizzy in__out needl* seizu* un_compa*
25: antif* heart_is i__too mucha*_pasti* reacc*
24: #__escal* and_wont baby__into chest_pain chest_pains cosas do_if found_my gurgl* had__seizu* meds rat se_le shot__and
23: benad* bottl*_of going__and mordi* murie* my_throa* took_way venen*_para wakin*_up
22: alcoh* asfix* dying from_withd* hago inyec* no_reacc*
21: cant_breat* conoc* esta isnt_breat* lips__blue se_mueve seein*_thing* shot shoul*_have tomo too_much
20: chest_hurts doubl* dude__the fell_out his_breat* i__stop is__and next__isnt took_too vomit*_sangr*
19: and__feel baggi* by_a drank kitch* me_estoy muy_mal off__we out_for por__boca tirad*_en took
18: a_strok* ate__all feel fell found__roomm* frio__no labio* no_pulse took__whole
17: bleac* blue de_pasti* despi* hard__breat* heart of_consc* poiso* real_bad seizi* shes side the_stair* tiene__labio* traig*
16: baby bit_by dude_in heari* my__is pound* puedo se sweat* that__there the_wall took__more venen*
15: baby_got choki* colla* desde floor i__im los_labio* seein*
14: #__im breat*_right cant_feel creo_que en__bano feels_like havin* into_my me_durmi* mi__no no__puedo one_side percs_and the_bathr* throw* twice
13: al_# cai_y do__do elect* is_not le_dio my_arm of__and on__floor se__mi took__bunch twice_today wont__up y_no
12: baby_is estoy feel_right kid my_sugar my_whole se_metio techo the__bottl* trago__pasti*
11: a_ballo* and_ate el__izqui* feel_weird he_fell se_trago stay
10: bars by__snake cant__awake me_duele month* on_the out__today pacem* skin_is water
9: and_hit brazo buddy_is cold_turke* despi*_mi dosis falta_el foami* garga* herma*_no manos my_baby my_cousi* tome too__cant took__my turni*
8: #_month* at_work bottl* cant de__y stepp*__a stopp* think_im too_many
7: and__my bars_and en__pecho found got_bit im__up many of_my sanit* se__un stop_bleed* uncon*
6: azuca*_en hold izqui* las_manos mi__que now_im she_is sunda* tiene_los took_doubl* wake water_broke
5: #_y a_bunch alarm__off all_my ate bad duele__pecho embar* falta__aire i_did im__# is_# is__a lips pulso sient* strok* up
4: and__dizzy at__and eleph*_on estoy__mucho funny hes_gray i_took is_swell* like_coffe* me__de mucho my_words out pain pouri* real swall*_a swell*__from tome_mucha*
3: and_my azul bad_by creo__es havin*_chest i__took im_seein* left mama se__hinch* stepp*_on sugar the__and the__he todo_el took__month* weeks__of
2: #_xanax ago blood_is bunch_of by cold dream_i going_in he__breat* i__weird isnt its_not like_to my__weeks my_hand no_conte* noddi* only__month* pregn*__bleed* took__many we__sick whole__worth
1: a_fifth and__em cant__her con_la creo did fiebr* fifth get_up hand im_dizzy like_# los_pies mueve open__eyes out__like se_tomo side__my tome_demas* tongu*_is we_feel whole y
""",
    "danger": """
40: a_gun a_knife abusa* ahorc* amena* balaz* beat__up being_held borra*_y burn__house cuell* escon* golpe* hombr* i__jumpe* im__dange* is_after jumpe*_me kill matar me_home me_viola* miedo__mi my_neck not_safe pega pegar pisto* que__mate raped robbe* sex shoot*_outsi* someb* someo*_tryin* stalk* they_robbe* to_stab truck un_carro
39: armad* esta_pegan* hear_her i_owe my__hits my_door
38: hidin* oblig*_a
37: gun gunsh* me_locke* my_pimp scare*__my whoev*__in
36: abuse*
34: hes__and keeps__me kidna* si_lo touch*_me
33: cuchi* de__casa me__sigui* punch* someo*_is
32: a__hija from_him me__encer*
31: estoy_a me_empuj* me_pego put__bulle*
30: mi__saco someo*__tryin* unsaf*
29: beati* choke*_me cuchi*_en me_golpe* quemo she_stabb* sigui* to_hurt
28: he__my she_threw
27: drunk_and im_afrai* my__pulle* no__deja no_estoy slapp*_me the_door
26: down__stair* hell me_toca shake_the
25: a_bulle* am_being dijo follo*_me gunpo* hurt mache* tiene un_arma
24: broke en_mi he_makes
23: himse* stabb*
22: black__from bury_me encer* hes mi_ex se__a
21: beats_me estoy_en hit is__in kill__man might_hurt pegan* the_close*
20: a__light deja_salir empuj* hitti* hurt_him me_oblig* on_me shoot someo*__in the_kids the_shelt* there*_a where__stay
19: a__casa at_home hidin*_in house my__wants nephe*_is quito_las threa* una_pisto*
18: agarr*__cuell* arma dijo__me me outsi* phone_and puert*_con scare*
17: a_staff he__me is_break* lo__me mi_tio queri*
16: at_the away__him escal* estan going__shoot i_got miedo my_boyfr* them_money was__and
15: door ex in_the kids locke*_in mi quito__llave* safe someb*__at to_shoot
14: afuer* and_hes en__calle going grabb* herma*_anda himse*__me im_so is__me me__las me_avent* my__hit my_man next over_there quier*__a stepd*
13: comin* do_thing* estoy_escon* husba* is_looki* locke* los__la los_de made_me mi_casa my__threa* someo* this_house will_kill
12: a__un choke* comes_in ima__my lo_que me_in someo*_broke there__someo* with_a
11: hacer he he__hitti* hit_me im__mad in_it me__a not__here put__hands they_said voy__matar
10: dad__me fired__my got__green hes_here im__from me__con my_house viola* y__sin
9: and_said bulle*_in casa going__hurt got_a im__he is_hitti* la_casa my my_husba* they__my threa*_me
8: a_bat aint algui*__de beati*_me beats find_me finis*_it for_me from_my gang has__knife he_drink* him i__out ill_do im im__over light_on me__thing* me_mate me_says night over pushe*_me que_me said when__drink*
7: a__on at_this boyfr*__me bus de_la got_jumpe* in_and kill_him le__a me__mi me_again me_if money__they my__with my_roomm* neigh* so_bad swing* touch* tryin*__break will_hurt wont__me
6: he_wont him_tonig* his_hands ill kille* let__leave like_hurti* me_leave my__beats my_apart* owe__to scare*__what to_kill un_hombr*
5: algo alone bangi*_on beat bf__me burn cops feel__at he_has he_threa* hes_drunk knife la__y la_pared shoot_up so_mad to__him waiti*
4: about_to dont_feel esta__la his_house me__otra my_windo* outsi*_my pared pimp showe* to__shoot
3: being down_the escon*__el in_my me__en me_quito right_now saco_un safe_here stab un will__me
2: algui* dad go_shoot going_to hear here husba*__me last_night marid*_me mi_espos* pego staff there_is they__me they_are tryin* waiti*_for
1: agarr*_del at_gunpo* bangi* break_in con_un el__en getti*__at hear__screa* i_might landl* made me__anoch* me__i metio_a might stabb*_me the_time trick* will with_me
""",
}

CALM = """
40: ay compr* que_se yeah
38: haha
37: tome_mi
36: como
35: docto* jaja jajaj*
33: oh
32: and__and seman* their
31: de__me
30: becau* proba* puro ran so till_i
29: sore
28: i__pills or sense
27: but las_ganas that then your
26: you
25: could paste*
24: dia_de keeps_calli* kind know my__this un__y
23: commi* en_esta guess reall* tome__pasti*
22: actua* going__end mount*
21: despe*__mi enoug* esper* hahah* suppo* talki* was
20: befor* cunad* hey me_a risa talk try
19: didnt hair lol perso* sure wonde* you__me
18: chat el like live_in mom_is my__broke schoo* well yes
17: also as ese esta_lista homew* i__up live_here okay thats we
16: cooki* first for_the great la__de mi__y ok still
15: about__i alway* comer del good hasta la matar__un matar_de murio my_blood su toda usar
14: diero* going__be i_would mensa* no__en once quier*_que te very
13: and by_mysel* call_me class favor* ill__here inter* like_i mama_me me__# misa prett* rio sorry summe* super took_my walki* which
12: can chang* compu* cours* early eat eithe* el__de fue graci* happy la__# me_dejo meeti* more nada nobod*__me que__con secre* texti* the too tu watch would
11: cool el__mejor ex__stop hace i_had im__mysel* it lapto* me_off name overd*_it para_la podri* quede to__somet* were will_answe*
10: apolo* corta*_el cree de__no dont__me drank__night frien* got_to have just later least missi* no_veo numbe* perro_se quien so_i start start* thoug* what y_quier*
9: # able an back breat*_and can_someb* class* commi*_suici* compl* de defin* el__por for freak* its littl* long love makes__want me_at me_now mento* month non other por pusie* right ring there worki*
8: and_i are byu con_mi esta_el even few for_my give he__to i__my i_haven* in_a is__i just_got like_im make mi_celul* mysel*_tonig* ni of pills_like remem* sangr*_para shaki*__head some the__of think__going to_me to_see up__me while wow year
7: a any chatt* check else fun hello high hopef* hurt_me i__to is_a ive knew mas may mean messa* rato same today tylen*_for va__matar want__say watch*
6: abuel* all alrig* and__to anyon* at best doc domin* esto famil* how i_am i_wish is is_sore llama* luck nope o old peopl* pero se__los someo*__me stres* susto tacos takin* those throu* took_me un_# wait with yours*
5: #_# calls cant__think* cocin* conve* crazy dias diffe* done event* ever feel_bette* going__die i_like im__my llamo marri* maybe me_llame* muert*_de nice no_me norma* now on on_my que quier*__me se_me tell_me them to to__to to_be told_me un__de until van when_i work y_mi
4: a_littl* ahora anyth* chats consu* cravi* de_un dinne* gente habla* herma*_esta him_and i__breat* i__i i__it i__some im__to in it__me jesus kill_me list locke*_up nadie__quier* no_i notic* one progr* semes* shaki*_my somet* to__a to__i total* traba* usual* utah vi walke* yep
3: a__with about__tonig* aburr* clean con el__no entre es estar_en ex_wont fall for_a from got__to grupo has hate hmm horas i__been i__him im_not just__up las__del let lista loco makes_me my__has no_se paren* salid* shop sone taken teach* text_me trist* two who with_my ya
2: a_# all_the be__to conti* del__me do__use el__me esa hi hijo_me how_i i_wont if__dont im_at im_tryin* keep_mysel* laugh* lot loves major me_to me_too mom my__life my__to need__to new not out__me parti* phone se__olvid* se_cree secon* spons* the__house to__me true using would*
1: about_it and_he apren* bien cant__mysel* da dont__my end_up final fine get go got grand* id_die if im__tired im_a im_all in__life is__from is_going kiddi* leave* liter* los loud makes me__mal mi__me mi_cunad* nino one_of only our papa quite regal* regre* room saw strea* they_cant think think*__drink* this tylen*__my up_to use
"""

"""What looks like a slip and is none: "used the bus", "drank water". Taken out of the text before
a slip is sought.
"""

NOT_SLIP = """
used to !use_drugs
smoked|smoking|smoke out the
getting|get|got|be|going_to_get high|drunk|loaded|wasted tonight|later|after_work|this_weekend
    |tomorrow !and|but
took|take|taking|had my|the pill|pills|meds $|today|this_morning|tonight|like|at|on_time|with|as|and
    |already|on_schedule|last_night_like|for_the
esta|anda|llego|viene|estaba|andaba|vino|el|ella|papa|marido|esposo bien|muy|todo|toda? tomado
    |borracho|drogado|tomada|borracha|drogada|pedo|peda|pisteando|tomando|crudo !yo|estoy
use|used my|your|the|our|a|an|his|her|that|this|up|all_my|some_of|for|it_for|public|google|lyft|uber
    |coupons|tools|skills|coping|{soft} !needle|pipe|crack|bottle|dope|morning|afternoon|evening
    |weekend|week|am|shit
used the bus|phone|bathroom|restroom|computer|car|money|card|skills|tools|app|stove|gym|shower
    |number|hotline
used car|cars|clothes|books|furniture|tires|phone|truck|bike|stuff|bookstore|games
feel|felt|feeling|get|got|getting|be|being|been|was|am|is|were|are used
drank|drink|drinking|drunk|had|having|have|took|tomando|finished my|a|some|a_lot_of|lots_of|more|#
    |_? cup|cups|glass|glasses|bottle|bottles|gallon|of|my|a? of? hot|iced|cold|black|sweet|green
    |decaf|diet|too_much|so_much|way_too_much|a_lot_of? {soft}|near_beer|root_beer|ginger_beer
    |na_beer|nonalcoholic|non_alcoholic|virgin|shirley|mocktail|mocktails|ginger_ale|soft_drink
    |soft_drinks|cold_drink_of_water|energy_drink|energy_drinks
drank|drinking {soft}
drinking|drank|drink water|more_water|a_lot_of_water|lots_of_water|enough
a drink|drinks of water|coffee|tea|juice|soda|pop|milk
drank|drink|had|took|drinking _3 glass|glasses|bottle|bottles|cup|cups|jug of water|coffee|tea|juice|soda|pop|milk|lemonade|gatorade
root|ginger|butter|birch beer
got|get|getting|gotten|earned|scored|received high marks|mark|score|scores|grade|grades|praise|five
    |fives|ratings|speed|quality|paid
high school|blood|fever|marks|five|energy|life|hopes|spirits|time|way|rent|temp|chair|tech|light
    |power|end|sugar|pressure|bill|bills|price|prices|anxiety|winds|ground|road|and_dry|risk|levels
    |volume|heat|temperature|cholesterol|up_on_the
high on that|the_ride|the_swings|life|hope|god|jesus|myself|happiness|sugar|love|caffeine|coffee
    |the_list|my_list
life|sugar|runners high
so|really|kinda|pretty high up|above|price|priced|cost|expectations|strung|maintenance
cravings|craving|urge|urges|ganas|pull|it|theyre|they|rent|prices|bills|gas|fever|temp|pressure|rate
    |rating|score is|are|was|were|got|so|pretty|really|very|been|way|a_bit|still|too|kinda? high
    !on_dope|as_hell_on
high craving|cravings|urges|urge
loaded the|up_the|my_car|baked|potato|fries|nachos|dishwasher|with_work|it|truck
lit the|a|up|candles|candle
wasted my|time|money|the|all|day|a|on_that|potential
wasted time|away|food|trip
smoked|smoking|smoke|smokes|fume a|some|my|one|# cigarette|cigarettes|cig|cigs|cigar|brisket|ribs
    |meat|turkey|salmon|pork|chicken|bbq|newport|newports|camel|square|stogie|cigarro|cigarros
    |cigarrillo|vape|tobacco|pack
smoked|smoking|smoke cigarette|cigarettes|cig|cigs|cigar|brisket|ribs|meat|turkey|salmon|pork
    |chicken|gouda|sausage|too_many_cigs|newports|alarm|detector|break|outside|free
fume|fumo|fumando un|unos|dos|mi|el|# cigarro|cigarros|cigarrillo|cigarrillos
fume cigarro|cigarros|cigarrillos|tabaco
chain smoked|smoking
relapse|relapsing prevention|prev|plan|class|group|dream|dreams|triggers|warning|worksheet
no relapse|relapses
about|going|gonna|will|might|ill|may|could|afraid|scared to? relapse|use|drink|slip|get_high
slipped|slip|slipping on|in_the|down|my_mind|out_of|away|by|through|past|off_the|off_my|into
    |and_fell|a_disc|disc|under|the_note|him|her|me_a|me_his !using|my_recovery|monday|tuesday
    |wednesday|thursday|friday|saturday|sunday|sat|sun|fri|mon|tues|wed|thurs|purpose
slipped up the
fell off the|my|a bed|bike|porch|couch|ladder|roof|chair|truck|horse|steps|stairs|counter|table
picked|pick|picking up my|the|a|some|his|her|# kids|kid|son|daughter|groceries|shift|chip|coin|key
    |tag|check|mail|book|package|phone|grandkids|wife|husband|prescription|meds|extra|paycheck|trash
    |food|pizza|dinner|medallion|hobby|job|ride|another_shift|milk|stuff|things
picked up groceries|extra|an|overtime|where|dinner|food|on
my|the|his|her|this|that|your|car|phone|order|schedule|sleep|back|hair|knee|whole is|was|are|got|all
    |so|really? {messed} up
{messed} up my back|knee|foot|ankle|order|hair|leg|hand|phone|schedule|sleep|stomach|shoulder|arm
    |interview|paperwork|dinner|test|knees|neck|truck|car|appointment|check|paycheck|account
thats|its|is|so|be|all|kinda|was|pretty|thats_so|feeling|feel|stomach {messed} up
gave in my notice
gave|give|giving in to my_kid|the_kids
had|have|having a hit song|hit_single|line|bump_on|bump_in|slip_n|slip_and|slip_at
took a shot at|in_the_dark|of_insulin|for
got|had|get|getting my|the|a_flu|a_covid|a_tetanus|a_vivitrol|a_sublocade|a_cortisone shot|shots
    !of_vodka|of_tequila|of_whiskey|glass
flu|covid|vivitrol|sublocade|booster|tetanus|allergy|insulin shot|shots
had|got shots $|today|at|for|yesterday
had|took|take|taking|takes|did my|his|her|all|the|some? meds|medicine|medication|vitamins|vitamin
    |methadone|suboxone|subs|vivitrol|antibiotics|insulin|dose|tylenol|advil|ibuprofen|prescription
    |bp_pills|vitamins_and|blood_pressure|prescribed|allergy_pill|pills_like|pills_as
    |pills_the_doctor|night_meds|morning_meds
took a shot|hit to my|the pride|ego|wallet
took|take|taking a|my pill|pills for|to_sleep|my_doctor|like|this_morning_for|as_prescribed
took_a_hit_to|hit_the_gym|hit_a_meeting|hit_up|hit_me|hit_my
bowl of cereal|soup|chili|oatmeal|ice|rice|fruit|pozole
pot roast|of|luck|holes|hole|pie|pies|stickers
potluck
crack of|a|up|me|in|the|at|open|jokes|joke|smile|corn
ice cream|coffee|water|tea|cold|skating|cube|cubes|pack|fishing|storm|on|in
iced
speed limit|bump|bumps|up|of|walk|dating|ticket|way|racing|trap
line dance|dancing|cook|up|of|at|for|to|work|leader|backer
weed eater|whacker|wacker|the|eating|garden|eat|killer
acid reflux|rain
black friday|eye|coffee|beans|out_curtains|history|shirt|car|cat|dress
crystal clear|light|ball
spice cabinet|rack|girls|cake|latte
coke zero|machine|can|and_a_burger|bottle|product|float
diet|cherry|vanilla|cold|drank_a|had_a|a|can_of|bottle_of|drink_a|drinking_a|large|small coke !line
    |bump|habit|dealer|head
blow dry|up|dryer|out|my_nose|off|it|bubbles|out_the
molly is|said|and_i|my
blues clues|music|club
shot hoops|some_hoops|pool|some_pool|a_text|him_a|her_a|them_a|a_deer|baskets|down_the|video
    |the_breeze
went|go|going back out to|for|there|in|side|and_get|on_the|with_the_kids|and_walked|with_my_mom
back out in|to|there|for
got|get buzzed in|my_head|cut
buzz cut
buzzed in
day 1|one|zero at|of|on|in|clean|sober|back_at !again
restart phone|computer
no estoy|ando|me_siento borracho|borracha|tomado|tomada|drogado|drogada|crudo|cruda
tome|tomo|tomando|me_tome|tomado|tome_mucha|tome_mucho|bebi|bebiendo|tomar|tomarme|bebe|bebo|me_bebi
    |me_tomo un|una|unos|unas|mi|mis|el|la|los|las|mucha|mucho|mas|#|vaso_de|un_vaso_de|una_taza_de
    |taza_de|dos|bastante|solo|puro|pura|litro_de|# vaso_de|tazas_de|vasos_de|taza_de|litros_de|dos?
    {soft}|medicina|medicinas|medicamento|medicamentos|pastilla_para|pastillas_para|pastilla_de
    |pastillas_de_la|vitaminas|bus|camion|taxi|foto|fotos|siesta|decision|descanso|clase|clases
    |tiempo|sol|aire|metadona|suboxone|metro|uber|desayuno|caldo|sopa|suero|aspirina|antibiotico
    |antibioticos|insulina|paseo|curso|examen|autobus|tren|bano|nota|temperatura|presion|una_siesta
    |una_pastilla|pastilla|caldito|decisiones|agua_de|un_bano|cuenta|nyquil|dosis|ducha|vuelo
    |llamada|control|jugo_de
use|uso|usando el|la|mi|los|las|un|una|su|tu|ese|esa|mis|sus|lo|uber|zoom|internet !droga|pipa
    |jeringa|drogas|cristal|heroina|mota|lunes|martes|miercoles|jueves|viernes|sabado|domingo
    |fin_de_semana|otro_dia
cerveza|cervezas sin alcohol
sin recaidas|recaida|recaer|consumir|tomar|usar|beber
volvi a casa|la|trabajar|mi|ver|nacer|clases|reir|el_trabajo|dormir|hablar|sonreir|llamar|estudiar
    |comer|vivir|el|sentir|caminar|correr|empezar|hacer !bebida|droga|botella
tome|tomo|tomando|tomar en cuenta|serio|broma
tome|tomo|tomando con calma|filosofia
perdi mi tiempo|trabajo|telefono|celular|cartera|libro|camion
cai bien|en_cuenta|de_la|en_la_calle|mal|dormido|dormida|del|enfermo|al|en_cama
me cai
consumi mucho_tiempo|gasolina|mucha_gasolina|datos|mis_datos|mis_minutos
falle el|la|en_el_examen|a_la_cita|mi_cita|en_la_escuela
took|take|taking #|my|all|two|three|four _1 pills|meds|medicine|pill as_prescribed|as_directed|like_the_doctor|with_breakfast|with_dinner
compre|comprar|compro|surti|recogi mas|mis|las|unas? pastillas|medicina|medicinas para|de la|el|mi presion|azucar|tos|gripa|dolor|diabetes|corazon|mama
hace # anos|meses recai|use|tome|consumi
hace un|dos|tres|cuatro|cinco|seis|ocho|diez|varios|muchos ano|anos|meses recai|use|tome|consumi
"""

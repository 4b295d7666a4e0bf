"""What looks like a slip of the thumb in a long word and is a word itself: "letter", "caring".

These are never mended. Words that no table of `spelling_tables` could be taken for need no row.
"""

DENIED = """
fie for fou foul none nane nune nene fiver fours fives nines fin fined find fone fines finer
fore fun
preety petty pretty prettily peeling reeling healing dealing heeling filing feelings feelin
message massage massages passages messaged textings testing resting nesting
better bitter batter butter letter getter bettor bettering
forever fever never ever fore
please pleased pleases plead pease phase place
thanks thank tanks thinks shanks
sorry story worry sort sorrow
seven severn even seen sven sieve sever sevens seve steven
eight weight height right fight night sight light eighty eighth eights
zero hero zeros aero zeto
three there thee tree these threw throe threes
strong string strongly strung sting stron song
happy harpy hippy happ nappy
lonely lovely lonelier only loner
pills pull pulls pill pillow polls piles pilots pils
bottle battle bottles bottled bottom
breathe breath breaths breather breathed
drinking drinks drinkings
relapse relapses elapse lapse
slipped clipped flipped shipped skipped whipped slapped snipped
alone along lone alones clone aloe
today toddy tody toda
tonight tonights
detox detour retox
rehab rehabs
number lumber numbers numbed numb
someone somebody some somone
really rally real realty
nobody
myself himself herself
awful lawful awfully
noting alene quiere reilly herein recall aller hasher messag fatal total fatales
triste tristes trista
canada cansado cansados casado casada casados cansada cansan
contento contenta contentos contenta content
matarme mataron marcarme martarme mataras
cortarme contarme cortar cortare
quitarme quitarse quitarte quitare quitamelo
cinco cincos zinc
cuatro cuarto cuartos cuadro
siete sientes site
carcel cartel cancel
hablar hablas habla hablan
llamame llamarme llamarte llamabas llama
numero numeros numerosos
quiero quieren quieres quiera
gracias graciosas
mensajes mensaje
recai recae reca reci
recaida recaidas caida
consumi consumo consume consumir consumia consumio
borracho borrachos
cerveza cervezas cereza cerezas
drogas droga drogo
drogue drogues
deprimido
perfect prefect
amazing amassing
grateful grate
pesimo pesimos ultimo
horrible horribles
excelente excelentes
suicidar suicidas suicidio
hospital hospitals hospitality hospitales
goodbye goodbyes
"""

"""Classes of words for cries that name no deed: what is at hand, who is meant, what a body does.

A hint is two or three of these near each other, so that one row hears a whole family of texts.
"""

from checkin_sms.core.reader.tables import rows, words
from checkin_sms.core.reader.word_classes import CLASSES

CRISIS_CLASSES: dict[str, tuple[str, ...]] = CLASSES | {
    # What a life is ended with. Kitchen knives and bridges are everyday: rows add more to them.
    "means": words(
        """rope noose gun pistol shotgun rifle revolver glock razor razors blade blades pills
        bullet bullets"""
    ),
    "blade": words("knife razor razors blade blades boxcutter scissors glass"),
    # How one looks at them.
    "brood": rows(
        """looking at / keep looking at / staring at / keep staring at / stare at / thinking about
        / thinking of / keep thinking about / keep thinking of / holding / sitting with
        / sitting here with / saving up / hiding / hid / hoarding / stashing / stashed / holding on to
        / eyeing / playing with / loaded / loading / counting"""
    ),
    "ready": rows(
        """looking at me / calling me / calling my name / in my hand / in my hands / on my lap
        / in my lap / in front of me / next to me / beside me / right here / is loaded / loaded
        / saved up / lined up / put away / keep looking at
        / keep looking at it / keep thinking about / and i keep / and im thinking / and i want
        / under my pillow / in my mouth / tied / hanging / around my neck"""
    ),
    "brood2": rows(
        """cant stop thinking about / keep thinking about / think about just / thinking about just
        / thinking about / think about / thinking of / staring at / drawn to / standing near
        / standing on / sitting on / sitting near / walking to / headed to / heading to / walking toward
        / parked by / parked at / on my way to / sitting by / standing by / looking down from
        / looking over / keep going back to / obsessed with / walked out to / walked up to"""
    ),
    "kin2": words(
        """mom mother dad father sister brother husband wife son daughter cousin nephew niece aunt uncle
        grandma girlfriend boyfriend roommate friend kids kid family baby girl"""
    ),
    "limb": words("arm arms leg legs thigh thighs wrist wrists skin stomach body forearm ankles"),
    "vehicle": words("car truck van bike motorcycle bus train semi suv jeep cars trucks"),
    "wall": words(
        """wall tree pole bridge cliff river lake traffic semi train guardrail canal ditch ravine
        ocean building median truck"""
    ),
    "god": words("god lord jesus"),
    "mine": rows(
        """my family / my kids / my mom / my wife / my husband / my son / my daughter / my children
        / my parents / my girl / my boyfriend / my girlfriend / my dad / my friends / everyone
        / everybody / people / the world / this world / they / yall / nobody / no one / my sister
        / my brother / the kids / she / he / you"""
    ),
    "farewell": rows(
        """goodbye / good bye / bye / farewell / im sorry / i am sorry / sorry / forgive me / i love you
        / i love yall / love you all / thank you for everything / thanks for everything
        / take care of my kids / take care of my dog / tell my kids / tell my mom / tell them"""
    ),
    "spent": rows(
        """i cant keep going / i cant go on / cant go on / im done / i am done / i cant do this anymore
        / i cant do this / cant do this anymore / cant keep going / i cant take it / cant take it
        / i give up / im so tired / i cant anymore / nothing left"""
    ),
    # Who lies there, whoever it is.
    "them": rows(
        """he / she / they / him / her / hes / shes / my friend / my buddy / my boy / my homie
        / my homegirl / my roommate / my cousin / my brother / my sister / my mom / my dad / my son
        / my daughter / my boyfriend / my girlfriend / my bf / my gf / my husband / my wife / my man
        / my girl / my neighbor / this guy / this dude / a guy / some guy / some dude / this girl
        / someone / somebody / my uncle / my aunt / my baby / my kid / my grandma / my grandpa
        / my partner / my ex / dude / my nephew / my niece / the guy / a lady / my old lady"""
    ),
    "kid": words(
        """baby kid kids son daughter toddler child grandson granddaughter grandbaby niece nephew boy
        girl"""
    ),
    # What is dangerous when there is too much of it, or when a child finds it.
    "medicine": (
        *CLASSES["pills"],
        *words(
            """methadone suboxone subs lithium insulin heroin dope fent fentanyl xanies zannies
            clonazepam lorazepam ativan percocet percocets oxycodone hydrocodone lortab
            tramadol soma somas morphine dilaudid opana phenobarbital lyrica lexapro zoloft
            antidepressants opioids opiates downers nyquil robitussin dxm metformin
            bleach cleaner antifreeze edible edibles gummy gummies vape"""
        ),
    ),
    "downer": words(
        """pills meds xanax xans xanies zannies bars benzos klonopin valium ativan percs percocet
        oxy oxys oxycodone methadone suboxone heroin fent fentanyl opioids ambien seroquel
        gabapentin soma somas tramadol downers dope"""
    ),
    "ill": rows(
        """dizzy / blurry / seeing double / cant see / cant see straight / throwing up / puking
        / bleeding / passed out / cant stand up / cant walk / cant think straight
        / cant move / cant talk / shaking / sweating / fever / cant breathe / faint
        / cant keep my eyes open / cant stay awake / nodding / nodding out / cold sweats
        / feel real bad / feel bad / feel sick / feel really bad / feel weird / feel really weird
        / feel horrible / feel terrible / feel like shit / feel like im dying / feel funny / cant feel
        / not feeling right / dont feel right / feel off / heart is racing / heart racing / im scared"""
    ),
    "taken": rows(
        """i took / we took / just took / and took / i smoked / i snorted / i shot / shot up / i popped
        / i swallowed / i drank / i did a / i did some / i did my / i did too / i ate some / injected
        / i hit the / i hit a / he took / she took / they took / ive taken / i have taken / i used
        / he smoked / she smoked / i got some / i mixed / after i took"""
    ),
    "sore": words("swollen huge infected red hot fever pus black purple puffy oozing streaks"),
    "shakes": rows("shaking / shakes / the shakes / tremors / trembling / sweating / sweats"),
    "dry": rows(
        """havent had a drink / havent drank / havent drunk / havent had any / havent had anything to drink
        / havent had / quit drinking / stopped drinking / since i quit / since i stopped
        / withdrawal / withdrawals / cold turkey / without a drink / without drinking / no alcohol
        / detoxing / no drink / off the booze / off alcohol"""
    ),
    # Who does harm. "they" and "he" too: rows say what is done.
    "foe": (
        *CLASSES["attacker"],
        *words("pimp trick john gang cartel plug stepbrother stalker guys guy dude cops officer"),
    ),
    "target": rows(
        """him / her / them / someone / somebody / everyone / everybody / people / this guy / that guy
        / this dude / that dude / the dude / this man / that man / this bitch / that bitch / this fool
        / that fool / this mf / that mf / this motherfucker / that motherfucker / my ex / my wife
        / my husband / my dad / my mom / my stepdad / my brother / my sister / my boss / my neighbor
        / my roommate / my roomate / my baby daddy / my baby mama / my landlord / my boyfriend
        / my girlfriend / my kids / my po / this kid / the guy / this punk / that punk / these people
        / those people / one of them / all of them / the next person"""
    ),
    "weapon": words("gun pistol knife blade bat machete hammer crowbar glock shank ax axe taser"),
    "bottle": rows(
        """bottle / beer / beers / pint / fifth / six pack / 12 pack / 6 pack / handle / bag / pipe / needle
        / dope / pills / drink / vodka / whiskey / wine / weed / meth / crack / baggie / shooter / stash
        / can of beer / rig / fifth of vodka / bottle of vodka / bottle of wine / some dope / joint"""
    ),
    "at_hand": rows(
        """in front of me / in my hand / in my hands / next to me / on the table / right here / in my pocket
        / in my car / in the car / in my purse / sitting here / in my room / staring at me / calling me
        / calling my name / looking at me"""
    ),
    "store": rows(
        """liquor store / the liquor store / the bar / my dealers / my dealers house / the dope house
        / dope house / the trap / the trap house / trap house / my plugs / the dope spot / the corner store
        / the dope man / the package store / the casino / the beer aisle / the liquor aisle / a bar"""
    ),
    # Spanish.
    "arma": words("""pistola arma cuchillo machete navaja escopeta rifle soga cuerda pistolas armas cuchillos
        machetes fusca cuete punal bate"""),
    "dios": words("dios diosito senor virgencita jesus"),
    "los_mios": rows(
        "mis hijos / mi familia / mi mama / mi esposa / mi esposo / mi hijo / mi hija / mis ninos / mis papas"
    ),
    "alguien": (
        *CLASSES["attacker_es"],
        *rows(
            """mi esposo / mi marido / mi novio / mi pareja / mi papa / mi padrastro / mi hermano / mi ex
            / mi vecino / un senor / unos tipos / unos cholos / mi cunado / mi suegro / el senor"""
        ),
    ),
    "enfermo": rows(
        """mareado / mareada / muy mal / me siento mal / me siento muy mal / me siento raro / me siento rara
        / vomitando / temblando / sudando / no puedo respirar / no puedo pararme / me estoy durmiendo
        / no veo bien / veo borroso / tengo fiebre / con fiebre / sangrando / me desmaye"""
    ),
    "trago2": rows(
        """botella / cerveza / caguama / pipa / foco / jeringa / bolsita / dosis / droga / piedra / mota
        / cristal / vodka / tequila / mezcal / caja de cervezas / six / doce"""
    ),
}

# Questions and choices of the bank, found by their sign (assets/bank).

question-emotion = Hûn hîs dikin ku dibistan bi hatina we kêfxweş dibe?
question-messages = Hûn name û mesajên dibistanê fêm dikin?
question-barriers = Di têkiliya bi dibistanê re ji bo we çi zehmet e?
question-wishes = Hûn ji dibistanê çi dixwazin?
question-knowledge = Hûn dizanin zarokê we li dibistanê çi fêr dibe?
question-rational = Ji bo zarokê we baş e ku hûn bi dibistanê re biaxivin?
question-ways = Hûn bi kîjan awayî têkiliya bi dibistanê re dixwazin?
question-conviction = Alîkariya we ji bo fêrbûna zarokê we girîng e?
question-competence = Hûn dikarin bi mamoste re li ser pirsgirêkekê biaxivin?
question-behaviour = Hûn gelek caran bi mamoste re diaxivin?
question-time = Wextê we ji bo têkiliya bi dibistanê re heye?

scale-yes = Erê
scale-mostly = Bi piranî erê
scale-little = Hinekî
scale-no = Na

barrier-time = Saetên karê min
barrier-childcare = Li malê zarokên biçûk hene
barrier-money = Jê re pere lazim e
barrier-worries = Pirsgirêkên din ên mezin
barrier-language = Ziman
barrier-digital = Aplîkasyona dibistanê
barrier-reading = Nameyên dibistanê zehmet in
barrier-system = Ez nizanim dibistan çawa dixebite
barrier-shy = Ez li dibistanê kesî nas nakim
barrier-asking = Xwestina alîkariyê zehmet e
barrier-welcome = Ez xwe li wir xerîb hîs dikim
barrier-badnews = Dibistan tenê ji bo pirsgirêkan telefon dike
barrier-none = Tiştek nîne, her tişt baş e

wish-coffee = Li dibistanê bi hev re qehwe
wish-class = Temaşekirina dersê di sinifê de
wish-together = Li dibistanê bi zarokê min re xwendin an lîstin
wish-tips = Pêşniyar ji bo alîkariya zarokê min li malê
wish-lessons = Dersên zimanê dibistanê ji bo min
wish-interpreter = Tercumanek ji bo axaftinê
wish-goodnews = Xeberên xweş jî li ser zarokê min
wish-hour = Axaftin di saeteke din de

way-gate = Li ber deriyê dibistanê
way-call = Bi telefonê
way-message = Mesajek li ser telefona min
way-letter = Nameyek bi wêneyan
way-app = Aplîkasyona dibistanê
way-talk = Hevdîtinek li dibistanê
way-home = Li mala min
way-evening = Civîna agahiyê ya êvarê

## More questions of the seven dimensions

question-friendly = Kesên li dibistanê bi we re rûxweş in?
question-accepted = Hûn çawa bin, dibistan we wisa qebûl dike?
question-opinion = Hûn dikarin fikra xwe li dibistanê bibêjin?
question-goodwill = Dibistan başiya zarokê we dixwaze?
question-asks = Hûn dizanin dibistan ji dê û bavan çi dixwaze?
question-contact = Gava pirsa we hebe, hûn dizanin ji kê bipirsin?
question-visit = Ji bo zarokê we baş e ku hûn werin dibistanê?
question-reach = Hatina dibistanê ji bo we hêsan e?
question-role = Di fêrbûna zarokê we de wezîfe dikeve ser we jî?
question-influence = Hûn jî dikarin li ser tiştên dibistanê biryarê bidin?
question-homework = Hûn fêm dikin zarokê we divê li malê çi fêr bibe?
question-transition = Hûn dikarin alîkariya zarokê xwe bikin ku dibistana nû hilbijêre?
question-council = Gava dê û bav li hev bicivin, hûn dikarin fikra xwe bibêjin?
question-talkchild = Hûn li malê bi zarokê xwe re li ser dibistanê diaxivin?
question-support = Hûn di dersên malê de alîkariya zarokê xwe dikin?
question-come = Gava ji bo dê û bavan tiştek hebe, hûn tên dibistanê?
question-helpout = Hûn di çalakiyên dibistanê de alîkariyê dikin?
question-timehome = Li malê wextê we ji bo dersên zarokê we heye?
question-hours = Saetên dibistanê ji bo we baş in?

## Themes

question-useful = Tiştên ku hûn dixwazin bizanin, di mesajên dibistanê de hene?
question-listen = Dibistan têra xwe guh dide we?
question-learninghelp = Dibistan alîkariya we dike ku hûn alîkariya zarokê xwe bikin?

## The twelve keys, as parents are asked

key-welcome = Li dibistanê bi rûxweşî silavê didin we?
key-families = Dibistan malbata we wek ku heye qebûl dike?
key-firststep = Kesên ji dibistanê bi xwe tên û bi we re diaxivin?
key-bonds = Gava her tişt baş be jî, dibistan bi we re diaxive?
key-oral = Dibistan bi axaftin, foto û wêneyan agahiyê dide we?
key-languages = Gava ziman zehmet be, dibistan alîkariya we dike?
key-explicit = Dibistan ji we re dibêje ku her tişt çawa dimeşe?
key-fathers = Dibistan ji bavan jî dixwaze ku beşdar bibin?
key-doors = Hûn dikarin bi gelek awayan bi dibistanê re biaxivin?
key-time = Dibistan ji bo we wext vediqetîne?

## Cards: who does this?

who-read = Kî ji zarok re çîrokan dixwîne?
who-homework = Kî di dersên malê de alîkariya zarok dike?
who-manners = Kî zarok fêrî edeb û rûxweşiyê dike?
who-language = Kî zarok fêrî zimanê dibistanê dike?
who-quarrel = Gava pevçûn çêbe, kî alîkariya zarok dike?
who-rest = Kî bala xwe dide ku zarok têra xwe razê?
who-screens = Kî ji bo telefon û ekranê qaîdeyan datîne?
who-future = Kî bi zarok re li ser pêşerojê diaxive?
does-home = Em li malê
does-together = Bi hev re
does-school = Dibistan

## After an activity

after-knowledge = Hûn niha li ser dibistanê zêdetir dizanin?
after-emotion = Hûn niha zêdetir hîs dikin ku dibistan bi hatina we kêfxweş dibe?
after-rational = Ev ji bo zarokê we baş bû?
after-conviction = Hûn niha baştir dibînin ku alîkariya we çiqas girîng e?
after-competence = Axaftina bi mamoste re niha ji bo we hêsantir e?
after-behaviour = Hûn niha zêdetir bi dibistanê re diaxivin?
after-time = Ev wext ji bo we baş bû?

## Would you come?

question-wouldcome = Hûn ê werin?
wouldcome-yes = Erê, ez têm
wouldcome-maybe = Belkî
wouldcome-no = Na, spas

## More choices

barrier-overload = Mesaj pir zêde ne
barrier-transport = Rêya heta dibistanê
barrier-trust = Berê tiştên nexweş çêbûne
barrier-role = Dibistanê heta niha tiştek ji min nepirsiye

wish-meet = Naskirina dê û bavên din
wish-buddy = Alîkarî ji dê û bavên ku zimanê min dizanin
wish-room = Li dibistanê cihek ji bo dê û bavan
wish-help = Alîkariya min di çalakiyên dibistanê de
wish-think = Gotina fikrên min ji dibistanê re
wish-papers = Alîkarî ji bo kaxezan an pirsgirêkên pereyan

way-class = Di sinifê de

question-moments = Kîjan wext ji bo we baş e?
moment-morning = Sibehê li ber deriyê dibistanê
moment-day = Bi roj
moment-afternoon = Hema piştî dibistanê
moment-evening = Êvarê
moment-weekend = Şemî an yekşem

question-strengths = Hûn dixwazin bi çi alîkariya dibistanê bikin?
strength-language = Zimanê min
strength-cooking = Çêkirina xwarinê
strength-music = Muzîk
strength-making = Çêkirin an tamîrkirina tiştan
strength-work = Axaftin li ser karê min
strength-interpreting = Tercumanî ji bo dê û bavên din

question-carer = Hûn ji bo zarok kî ne?
carer-parent = Dê an bav
carer-grandparent = Dapîr an bapîr
carer-foster = Zarok spartine min
carer-sibling = Xwişk an bira
carer-family = Kesekî din ji malbatê
carer-other = Kesekî din

question-stage = Zarokê we diçe kîjan dibistanê?
stage-nursery = Baxçeyê zarokan
stage-primary = Dibistana seretayî
stage-secondary = Dibistana navîn û lîse
stage-special = Dibistana bi alîkariya zêde

# What a parent sees beside the questions.

start-title = Fikra we girîng e
start-pick = Zimanê xwe hilbijêrin
start-time = Nêzîkî deqîqeyekê
anonymity-tally = Bersiva we xêzeke biçûk e di nav gelek xêzan de
anonymity-nobody = Bê nav. Kes nabîne hûn kî ne
anonymity-box = Sindoqa bersivan di dawiyê de vedibe
more-languages = Zimanên din

listen = Guhdarî bikin
back = Vegerin
next = Berdewam bikin
skip = Pirsê derbas bikin
stop-and-send = Biqedînin û bişînin
send = Bişînin
choose-up-to = { $max ->
    [one] Wêneyekî hilbijêrin
   *[other] Herî zêde { $max } wêneyan hilbijêrin
}
choose-full = Pêşî yek ji wêneyên xwe rakin: dîsa dest bidinê
question-of = Pirsa { $number } ji { $total }
unknown = Ez nizanim

check-title = Bersivên we
check-text = Her tişt rast e? Bersivên xwe bişînin.
check-change = Biguherînin
skipped = Bê bersiv

sending = Em bersiva we dişînin…
thanks-title = Gelek spas!
thanks-counted = Bersiva we hat hejmartin.
thanks-more = Deqîqeyeke din wextê we heye?
thanks-results = Hûn dixwazin encamê bibînin? Roja { $date } kameraya telefonê dîsa bigirin ber heman kodê.
thanks-close = Hûn dikarin vê rûpelê bigirin.
waiting-title = Hê nehatiye şandin
waiting-text = Bersiva we li ser vê telefonê dimîne. Gava înternet hebe, em wê dişînin.
waiting-sent = Bersiva we ya berê niha hat hejmartin.
waiting-missed = Bersiva we ya berê pir dereng hat. Ew nehat hejmartin.
waiting-lost = Ev telefon nikare bersiva we hilîne. Vê rûpelê negirin.
late-title = Biborin, êdî dereng e
late-text = Dema pirsan qediya. Bersiva we nehat hejmartin.
refused-title = Çênebû
refused-text = Me nekarî bersiva we bixwînin. Ji nû ve dest pê bikin.
try-again = Dîsa biceribînin

quiet-title = Niha pirs nînin
quiet-text = Vê kodê winda nekin. Paşê pirsên nû tên.
closed-title = Gelek spas!
closed-text = Dema pirsan qediya.
closed-results = Hûn dixwazin encamê bibînin? Roja { $date } kameraya telefonê dîsa bigirin ber heman kodê.
opened-text = Sindoq vebû. Niha dibistan li hemû bersivan bi hev re dinêre.

error-unknown-code-title = Em vê kodê nas nakin
error-unknown-code-text = Careke din li kodê binêrin. An kameraya telefonê dîsa bigirin ber kodê.
error-not-found-title = Rûpeleke wisa nîne
error-not-found-text = Vegerin, an kameraya telefonê dîsa bigirin ber kodê.
error-language-title = Ev ziman li cem me nîne
error-language-text = Li vir zimanekî din hilbijêrin.
error-answer-title = Bi vê bersivê re pirsgirêkek heye
error-answer-text = Vegerin û ji nû ve hilbijêrin. Tiştek nehat hejmartin.
error-too-large-title = Mesaj pir mezin e
error-too-large-text = Vegerin û ji nû ve dest pê bikin. Tiştek nehat hejmartin.
error-form-title = Me nekarî vê bixwînin
error-form-text = Vegerin û dîsa biceribînin. Tiştek neguherî.
error-closed-title = Dema pirsan qediya
error-closed-text = Bersiva we nehat hejmartin. Dîsa jî gelek spas.
error-busy-title = Hinekî bisekinin
error-busy-text = Niha gelek kes vê rûpelê bi kar tînin. Piştî demeke kurt dîsa biceribînin.
error-inside-title = Li cem me şaşiyek heye
error-inside-text = Piştî demeke kurt dîsa biceribînin.
error-foreign-title = Hûn ji malpereke din hatin
error-foreign-text = Vegerin rûpela me û dîsa biceribînin.
error-number = Hejmara şaşiyê: { $number }
go-back = Vegerin

root-title = Koda dibistana xwe binivîsin
root-code = Koda dibistanê
root-help = Di kodê de 6 nîşan hene: herf û hejmar. Kod li ser afîşê an di nameyê de ye.
root-team = Ji bo mamoste û xebatkarên dibistanê

example = Ev mînakek e. Dibistaneke wisa nîne.
test-only = Ev ceribandin e. Ew nayê hejmartin.
told-link = Dibistanê bi bersivên berê çi kir?
told-people = { $people ->
    [one] 1 kesî bersiv da.
   *[other] { $people } kesan bersiv da.
}
told-named-hard = Ev tişt ji bo dê û bavan zehmet in
told-named-wish = Dê û bav van tiştan dixwazin
told-named-by = { $people ->
    [one] 1 kes
   *[other] { $people } kes
}
told-promises = Dibistan van tiştan dike
told-promised = Me soz da
told-busy = Em pê mijûl in
told-done = Me ew kir

trust-link = Bersiva min çawa veşartî dimîne?
trust-title = Bersiva we wiha veşartî dimîne
trust-tally = Bersiva we xêzeke biçûk e di nav gelek xêzan de. Em tenê xêzan dihejmêrin. Bersiv bi xwe li cem me namîne.
trust-nobody = Em navê we napirsin. Em nanivîsin hûn bi kîjan telefonê bersivê didin.
trust-box = Ev xêz di sindoqeke kilîtkirî de ne. Sindoq tenê carekê vedibe, di dawiyê de.
trust-groups = Dibistan tenê bersivên komên ji 5 kesan an zêdetir dibîne.
trust-not-title = Em nikarin we ji van tiştan biparêzin
trust-not-machine = Komputer û mifteya wê li cem hin kesan in. Ew dikarin bersivên ku tên bibînin.
trust-not-cheat = Dibistaneke ku derewan dike, dikare bi xwe bersivan çêke.
trust-not-group = Di komeke biçûk de carinan mirov dikare texmîn bike kê çi got.
trust-not-watching = Kesê li cem we dikare ekrana we bibîne.
trust-not-place = Dibistan kêm zêde dizane li kîjan cihî çend kes bersivê didin.
trust-not-late = Bersiva ku demeke dirêj li ser telefona we bimîne, nayê hejmartin.

# What a parent sees beside the questions.

start-title = Ra’yigaagu waa muhiim
start-pick = Taabo luqaddaada
start-time = Qiyaastii 1 daqiiqo
anonymity-tally = Jawaabtaadu waa hal calaamad yar oo kuwo badan ka mid ah
anonymity-nobody = Magac laguma weydiinayo. Qofna ma ogaanayo cidda aad tahay
anonymity-box = Sanduuqa jawaabaha waxaa la furayaa marka waqtigu dhammaado
more-languages = Luqado kale

listen = Dhegayso
back = Dib u noqo
next = Sii wad
skip = Ka bood
stop-and-send = Jooji oo dir
send = Dir
choose-up-to = { $max ->
    [one] Dooro 1 sawir
   *[other] Dooro 1 ilaa { $max } sawir
}
choose-full = Marka hore mid ka saar: taabo sawir aad dooratay
question-of = Su’aasha { $number } ee { $total }
unknown = Ma garanayo

check-title = Jawaabahaaga
check-text = Wax walba ma sax baa? Markaa taabo Dir.
check-change = Beddel
skipped = Waa laga booday

sending = Waxaan diraynaa jawaabtaada…
thanks-title = Mahadsanid!
thanks-counted = Jawaabtaada waa la tiriyey.
thanks-more = Ma haysaa 1 daqiiqo oo kale?
thanks-results = Ma rabtaa inaad natiijada aragto? Maalinta { $date } kaamirada telefoonka u jeedi isla koodhkan.
thanks-close = Boggan waad xiri kartaa.
waiting-title = Weli lama dirin
waiting-text = Jawaabtaada waxaan ku haynaa telefoonkan. Waan diraynaa marka internet la helo.
waiting-sent = Jawaabtaadii hore hadda waa la tiriyey.
waiting-missed = Jawaabtaadii hore way soo daahday. Lama tirin.
waiting-lost = Telefoonkani jawaabtaada ma kaydin karo. Fadlan boggan ha xirin.
late-title = Waan ka xunnahay, waqtigii waa dhammaaday
late-text = Su’aalihii way xirmeen. Jawaabtaada lama tirin.
refused-title = Tani ma shaqayn
refused-text = Jawaabtaada waan akhrin weynay. Fadlan mar kale bilow.
try-again = Mar kale isku day

quiet-title = Hadda su’aalo ma jiraan
quiet-text = Koodhkan hayso. Mar dambe su’aalo cusub ayaa imanaya.
closed-title = Mahadsanid!
closed-text = Su’aalihii way xirmeen.
closed-results = Ma rabtaa inaad natiijada aragto? Maalinta { $date } kaamirada telefoonka u jeedi isla koodhkan.
opened-text = Sanduuqa jawaabaha waa la furay. Iskuulku hadda wuxuu eegayaa dhammaan jawaabaha oo wada jira.

error-unknown-code-title = Koodhkan ma naqaan
error-unknown-code-text = Koodhka mar kale eeg. Ama kaamirada telefoonka mar kale u jeedi koodhka.
error-not-found-title = Boggan ma jiro
error-not-found-text = Dib u noqo. Ama kaamirada telefoonka mar kale u jeedi koodhka.
error-language-title = Luqaddan ma hayno
error-language-text = Halkan ka dooro luqad kale.
error-answer-title = Jawaabtan dhib baa ku dhacay
error-answer-text = Dib u noqo oo mar kale dooro. Waxba lama tirin.
error-too-large-title = Fariintu aad bay u weyn tahay
error-too-large-text = Dib u noqo oo mar kale bilow. Waxba lama tirin.
error-form-title = Tan waan akhrin weynay
error-form-text = Dib u noqo oo mar kale isku day. Waxba lama beddelin.
error-closed-title = Su’aalihii way xirmeen
error-closed-text = Jawaabtaada lama tirin. Laakiin waad mahadsan tahay.
error-busy-title = Fadlan wax yar sug
error-busy-text = Hadda dad badan ayaa isticmaalaya. Wax yar ka dib mar kale isku day.
error-inside-title = Qalad ayaa xaggayaga ka dhacay
error-inside-text = Wax yar ka dib mar kale isku day.
error-foreign-title = Waxaad ka timid websayt kale
error-foreign-text = Ku noqo boggayaga oo mar kale isku day.
error-number = Lambarka qaladka: { $number }
go-back = Dib u noqo

root-title = Qor koodhka iskuulkaaga
root-code = Koodhka iskuulka
root-help = Koodhku waa 6 xaraf iyo lambar oo isku jira. Wuxuu ku qoran yahay boostarka derbiga ama warqadda.
root-team = Qaybta shaqaalaha iskuulka

example = Kani waa tusaale. Iskuulkani ma jiro.
test-only = Tani waa tijaabo. Lama tirinayo.
told-link = Muxuu iskuulku ku sameeyey jawaabihii hore?
told-people = { $people ->
    [one] 1 waalid ayaa jawaabay.
   *[other] { $people } waalid ayaa jawaabay.
}
told-named-hard = Waxyaabaha waalidiinta ku adag
told-named-wish = Waxyaabaha waalidiintu rabaan
told-named-by = { $people ->
    [one] 1 waalid
   *[other] { $people } waalid
}
told-promises = Waxa iskuulku samaynayo
told-promised = Waa la ballanqaaday
told-busy = Hadda waa la wadaa
told-done = Waa la sameeyey

trust-link = Sidee bay jawaabtaydu sir u ahaanaysaa?
trust-title = Sidan ayay jawaabtaadu sir u ahaanaysaa
trust-tally = Jawaabtaadu waa hal calaamad yar oo kuwo badan ka mid ah. Calaamadaha uun baan tirinnaa. Jawaabtaada gooni uma kaydinno.
trust-nobody = Magac ma weydiinno. Ma kaydinno telefoonka aad isticmaalayso.
trust-box = Calaamadaha oo dhan waxay ku jiraan sanduuq qufulan. Hal mar ayaa la furayaa, marka waqtigu dhammaado.
trust-groups = Iskuulku wuxuu arkaa oo keliya kooxo ah 5 qof iyo ka badan.
trust-not-title = Waxyaabahan kaama ilaalin karno
trust-not-machine = Qofka haysta kombiyuutarka jawaabaha iyo furihiisa ayaa arki kara jawaabaha soo gelaya.
trust-not-cheat = Iskuul been sheega ayaa isagu jawaabo samaysan kara.
trust-not-group = Kooxda yar gudaheeda mararka qaar waa la malayn karaa waxa qof yiri.
trust-not-watching = Qofka ku ag taagan ayaa arki kara shaashaddaada.
trust-not-place = Iskuulku qiyaas ahaan wuu og yahay tirada dadka meel walba ka jawaabay.
trust-not-late = Haddii jawaabtu muddo dheer telefoonkaaga ku jirto, lama tirinayo.

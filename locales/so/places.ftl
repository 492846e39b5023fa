# Waxa dadku ku arkaan meelaha: shaashadda xafladda, tablet-ka caawiyaha, warqadaha iyo warqadaha yaryar.

kiosk-touch = Taabo shaashadda
kiosk-vote = Fikraddee baad jeceshahay?
kiosk-counted = Codkaaga waa la tiriyey.
kiosk-next = Hadda qofka xiga ayaa codayn kara.
kiosk-votes = { $votes ->
    [one] 1 cod
   *[other] { $votes } cod
}
kiosk-won = Tan ayaa heshay codadka ugu badan
kiosk-told = Tan ayaad wada doorateen
live-title = Codadka ilaa hadda
live-soon = Wax yar ka dib halkan ka eeg codadka ugu horreeya.

helper-mine = Luqaddee baad ku hadashaa?
helper-language = Waalidku luqaddee buu ku hadlaa?
helper-next = Waalidka xiga
helper-read = Tan kor ugu akhri
helper-turn = Shaashadda u jeedi waalidka
helper-turn-back = Shaashadda dib xaggaaga ugu soo jeedi
helper-hand = Tablet-ka sii waalidka
helper-hand-text = Hadda waalidka oo keliya ayaa jawaabaya. Fadlan dhinac kale eeg.
helper-alone = Taabo jawaabahaaga. Qofna ma eegayo.
helper-give-back = Waa dhammaatay. Tablet-ka dib u celi
helper-again = Tablet-ka waa la ii soo celiyey
helper-kept = Jawaabta waxaa lagu hayaa tablet-kan. Waa la dirayaa marka internet la helo.
helper-unsafe = Tablet-kani jawaabaha ma kaydin karo. Wuxuu shaqeeyaa oo keliya marka internet jiro.

device-code = Qor koodhka iskuulku ku siiyey
device-code-wrong = Koodhkani ma shaqaynayo. Iskuulka weydiiso koodh cusub.
device-start = Bilow
device-ready = Tablet-kani hadda wuu shaqaynayaa, xitaa internet la’aan.
device-ended = Koodhka tablet-kani mar dambe ma shaqaynayo
device-ended-text = Iskuulka weydiiso koodh cusub.

slip-line = Qoys walba hal warqad yar ayaa la siiyaa. Qofna ma oga warqadda taada ah.
slip-used-title = Warqaddan hore ayaa loo isticmaalay
slip-used-text = Jawaabtii koowaad waa la tiriyey. Warqad walba hal mar ayay shaqaysaa.
slip-foreign-title = Warqaddani ma aha tan su’aalahan
slip-foreign-text = Iskuulka weydiiso warqad cusub.
slip-only-title = Waxaad u baahan tahay warqadda yar ee iskuulka
slip-only-text = Kaamirada telefoonka u jeedi koodhka ku yaal warqadda uu qoyskaagu helay.
slip-open = Warqad la’aan ka jawaab

paper-how = Sanduuqa yar gudihiisa ku qor X.
paper-turn = Warqadda dhinaca kale u rog. Weli su’aalo ayaa jira.
paper-return = Warqadda laab. Ku rid sanduuqa iskuulka yaal.
paper-scan = Ama kaamirada telefoonkaaga u jeedi koodhka.
badge-ask = I weydii. Waan kaa caawinayaa inaad jawaabto.

# Tiştên ku mirov li cihan dibînin: ekrana şahiyê, tableta alîkar, kaxez û kaxezên biçûk.

kiosk-touch = Dest bidin ekranê
kiosk-vote = Hûn ji kîjan fikrê hez dikin?
kiosk-counted = Dengê we hat hejmartin.
kiosk-next = Niha kesê din dikare deng bide.
kiosk-votes = { $votes ->
    [one] 1 deng
   *[other] { $votes } deng
}
kiosk-won = Vê herî zêde deng girt
kiosk-told = We ev bi hev re hilbijart
live-title = Dengên heta niha
live-soon = Piştî demeke kurt hûn ê dengên pêşîn li vir bibînin.

helper-mine = Hûn bi kîjan zimanî diaxivin?
helper-language = Dayik an bav bi kîjan zimanî diaxive?
helper-next = Dora kesê din
helper-read = Vê bi deng bixwînin
helper-turn = Ekranê ber bi dayikê an bavî ve bizivirînin
helper-turn-back = Ekranê dîsa ber bi xwe ve bizivirînin
helper-hand = Tabletê bidin dayikê an bavî
helper-hand-text = Niha dayik an bav bi tena serê xwe bersivê dide. Ji kerema xwe li aliyekî din binêrin.
helper-alone = Dest bidin bersivên xwe. Kes lê nanêre.
helper-give-back = Qediya. Tabletê vegerînin
helper-again = Tablet dîsa li cem min e
helper-kept = Bersiv li ser vê tabletê dimîne. Gava înternet hebe, ew tê şandin.
helper-unsafe = Ev tablet nikare bersivan hilîne. Ew tenê bi înternetê dixebite.

device-code = Koda ku dibistanê da we, binivîsin
device-code-wrong = Ev kod naxebite. Ji dibistanê kodeke nû bixwazin.
device-start = Dest pê bikin
device-ready = Ev tablet niha bêyî înternetê jî dixebite.
device-ended = Koda vê tabletê êdî naxebite
device-ended-text = Ji dibistanê kodeke nû bixwazin.

slip-line = Ji bo her malbatê kaxezeke biçûk. Kes nizane kîjan kaxez a we ye.
slip-used-title = Ev kaxez berê hatiye bikaranîn
slip-used-text = Bersiva yekem hat hejmartin. Her kaxez tenê carekê dixebite.
slip-foreign-title = Ev kaxez ne ya van pirsan e
slip-foreign-text = Ji dibistanê kaxezeke nû bixwazin.
slip-only-title = Ji we re kaxeza biçûk a dibistanê lazim e
slip-only-text = Kameraya telefonê bigirin ber koda li ser kaxeza malbata xwe.
slip-open = Bêyî kaxezê bersivê bidin

paper-how = Di qutîkê de X binivîsin.
paper-turn = Li rûyê din ê kaxezê binêrin. Hê pirs hene.
paper-return = Kaxezê qat bikin. Wê bixin sindoqa li dibistanê.
paper-scan = An kameraya telefona xwe bigirin ber kodê.
badge-ask = Ji min bipirsin. Ez ê ji bo bersivan alîkariya we bikim.

# Fjalët në vende të ndryshme: tableti në festë, tableti i ndihmësit, letra dhe fletët e vogla.

kiosk-touch = Prekni ekranin
kiosk-vote = Cila ide ju pëlqen?
kiosk-counted = Vota juaj u numërua.
kiosk-next = Tani mund të votojë personi i radhës.
kiosk-votes = { $votes ->
    [one] 1 votë
   *[other] { $votes } vota
}
kiosk-won = Kjo mori më shumë vota se të tjerat
kiosk-told = Këtë e zgjodhët bashkë
live-title = Votat deri tani
live-soon = Së shpejti do t’i shihni këtu votat e para.

helper-mine = Cilën gjuhë flisni?
helper-language = Cilën gjuhë flet prindi?
helper-next = Prindi i radhës
helper-read = Lexojeni këtë me zë
helper-turn = Kthejeni ekranin drejt prindit
helper-turn-back = Kthejeni përsëri ekranin drejt vetes
helper-hand = Jepjani tabletin prindit
helper-hand-text = Tani prindi përgjigjet vetë. Ju lutem, mos shikoni.
helper-alone = Zgjidhni përgjigjet tuaja. Askush nuk shikon.
helper-give-back = Mbaroi. Jepjani tabletin personit që ju ndihmon
helper-again = Tabletin e kam përsëri unë
helper-kept = Përgjigjja pret në këtë tablet. E dërgojmë kur të ketë internet.
helper-unsafe = Ky tablet nuk mund t’i ruajë përgjigjet. Ai funksionon vetëm me internet.

device-code = Shkruani kodin që ju dha shkolla
device-code-wrong = Ky kod nuk funksionon. Kërkojini shkollës një kod të ri.
device-start = Filloni
device-ready = Tani ky tablet funksionon edhe pa internet.
device-ended = Kodi i këtij tableti nuk funksionon më
device-ended-text = Kërkojini shkollës një kod të ri.

slip-line = Një fletë e vogël për çdo familje. Askush nuk e di cila është juaja.
slip-used-title = Kjo fletë e vogël është përdorur më parë
slip-used-text = Përgjigjja e parë u numërua. Çdo fletë e vogël funksionon vetëm një herë.
slip-foreign-title = Kjo fletë e vogël nuk është për këto pyetje
slip-foreign-text = Kërkojini shkollës një fletë të vogël të re.
slip-only-title = Ju duhet një fletë e vogël nga shkolla
slip-only-text = Familja juaj mori një fletë të vogël. Skanoni kodin e saj me telefonin tuaj.
slip-open = Përgjigjem pa fletën e vogël

paper-how = Vendosni një X në kutizë.
paper-turn = Kthejeni fletën nga ana tjetër. Ka edhe pyetje të tjera.
paper-return = Paloseni fletën me përgjigjet. Futeni në kutinë në shkollë.
paper-scan = Ose skanoni kodin me telefonin tuaj.
badge-ask = Më pyetni mua. Ju ndihmoj të përgjigjeni.

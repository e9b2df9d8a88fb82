"""German verbs of news that tell no journey, known so that their subject, place and day are not lost."""

from __future__ import annotations

#: Regular, with "ge" before the participle or in -ieren: by their infinitive.
WEAK = """
ahnen atmen beten blicken blockieren buchen bündeln bürgen dämpfen decken dehnen drehen drosseln drücken
dulden ebnen festigen filmen flüchten folgern forschen fragen freuen glauben gratulieren grüßen handeln
hegen hindern huldigen impfen jubeln kippen klappen klettern klopfen koppeln krönen kümmern kürzen lächeln
leben lehren leugnen lockern lösen merken mildern mindern nähern ordnen packen passen pflegen pflanzen
pokern prägen prallen proben rächen rechnen rechtfertigen richten rollen rücken rügen rühmen sammeln
schalten schätzen schenken schmieden schulden schwächen schweben schwenken segnen siegen spenden sperren
spiegeln sprengen spüren stationieren steuern stiften stimmen stören strafen stürmen stürzen stützen
tanzen taufen tauschen teilen töten trennen trauen trotzen urteilen wandern wehren weinen werten wuchern
zeugen zollen zünden zweifeln zaudern ächten drängeln lauern mieten nicken rasen säumen streuen trösten
wachen würgen träumen adressieren akzeptieren amtieren analysieren appellieren attackieren basieren
charakterisieren definieren degradieren deklarieren diktieren dominieren dokumentieren etablieren
existieren exportieren finanzieren fixieren forcieren formieren formulieren fungieren fusionieren
identifizieren importieren initiieren integrieren intensivieren intervenieren isolieren kandidieren
kapitulieren kombinieren konkretisieren konsolidieren konstruieren konzentrieren kooperieren korrigieren
lancieren manipulieren mobilisieren moderieren monieren motivieren normalisieren notieren offerieren
operieren optimieren orientieren partizipieren pausieren platzieren positionieren produzieren
programmieren provozieren publizieren ratifizieren realisieren rebellieren reduzieren referieren
reformieren relativieren reparieren resultieren revidieren revanchieren salutieren skizzieren
solidarisieren stabilisieren stagnieren subventionieren suggerieren taktieren tendieren tolerieren
trainieren transportieren triumphieren unterminieren variieren zelebrieren zementieren zitieren
""".split()

#: Regular, their participle without "ge" ("bedroht").
WEAK_BARE = """
beachten beanspruchen beantragen beantworten beauftragen bedanken bedecken bedrohen beeinflussen befeuern
befragen befreien begeistern beglückwünschen begnadigen begutachten behandeln beharren beherrschen
beherbergen behindern bekämpfen beklatschen belagern belästigen belegen beleidigen belohnen bemängeln
benennen benutzen bereichern beschädigen beschenken beschleunigen beschränken beschweren besiegen besorgen
bestellen bestimmen bestrafen bestärken betätigen betrachten betrauen betrauern beunruhigen bevorzugen
bewachen bewaffnen bewegen bewältigen bewirken bezahlen bezeugen bezichtigen bezweifeln entdecken
enteignen entfachen entfalten entfernen entführen entlasten entmachten entschärfen entschädigen
entschuldigen enttäuschen entwickeln entwaffnen entzünden erarbeiten erblicken ereignen erfassen erfordern
erforschen erfreuen erfüllen ergattern erhärten erhoffen erholen erkunden erkundigen erlauben erledigen
erleichtern ermahnen ermitteln ermuntern ermutigen ernähren erpressen erregen ersehnen ersparen erstatten
erstrecken ersuchen erteilen erwecken erweitern erwirtschaften erzeugen gedulden gehorchen gestalten
gestatten gewähren gewährleisten gewöhnen missachten missbilligen misstrauen überarbeiten überbrücken
überdenken überführen überholen überleben überlegen übermitteln überprüfen überqueren überrollen
überschatten überschätzen übersetzen überstimmen überwältigen umarmen umrunden umringen umzingeln
unterbreiten unterdrücken untermauern untersagen unterschätzen unterstellen untersuchen veranlassen
veranstalten verantworten verankern verarbeiten verbannen verblüffen verbreiten verbuchen verdammen
verdanken verdienen verdrängen verehren vereidigen vereinen vereinfachen vereinigen vereiteln verfassen
verfehlen verfügen vergiften vergrößern verhaften verhärten verhöhnen verhören verkaufen verkehren
verkleinern verknüpfen verkörpern verlagern verlangsamen verleiten verleumden vermehren vermerken
vermissen vermitteln vernachlässigen vernetzen vernichten verordnen verpassen verringern versagen
verschanzen verschicken verschlechtern verschulden versetzen versöhnen versorgen verspotten verständigen
verstecken verstimmen verstören verteilen verteuern vertrauen vertuschen verüben verunsichern verursachen
verwalten verwechseln verwehren verwirklichen verwüsten verzeichnen verzögern verzweifeln widerlegen
wiederholen zersplittern
""".split()

#: Regular, and what parts from them: "stellt … dar".
WEAK_PARTED = """
stellen/dar,ein,her,aus,sicher,bereit,nach,um setzen/aus,fest,voraus,durch,herab,an,entgegen
legen/vor,fest,zu,nahe,offen,auf machen/aus,mit,rückgängig,ab führen/aus,ein,fort,herbei,zurück,vor,an
fordern/ein,heraus,zurück lehnen/an arbeiten/zusammen,aus hören/zu,an räumen/auf drohen/an
kündigen/auf lösen/ab,auf weiten/aus zeichnen/aus,ab,nach wählen/aus,ab klagen/an klären/auf,ab suchen/aus
schalten/ein,aus,ab richten/ein,aus reden/ein,aus stocken/auf rüsten/auf,aus hängen/ab schicken/vor,los
zahlen/ein,aus kaufen/ein bauen/auf,aus,ab decken/ab,auf wehren/ab reichen/ein teilen/auf,ein fügen/an
stufen/ein haken/nach ordnen/an,ein schätzen/ein zielen/ab sichern/zu,ab mahnen/an prangern/an kurbeln/an
mischen/ein werten/auf,ab schwören/ein peilen/an streben/an rechnen/an trauen/zu muten/zu schotten/ab
wickeln/ab zeigen/auf zögern/hinaus spitzen/zu warten/ab melden/an,ab,zu atmen/auf siedeln/an,um tasten/ab
wandern/aus,ein blicken/zurück,voraus kehren/ein,um knicken/ein lenken/ein,ab pochen/an prallen/ab
bremsen/ab,aus zucken/zurück schrauben/zurück schwächen/ab dämmen/ein segnen/ab
""".split()

#: By infinitive, present, past and participle.
STRONG = """
bieten/bietet/bot/geboten empfehlen/empfiehlt/empfahl/empfohlen raten/rät/riet/geraten binden/bindet/band/gebunden bekennen/bekennt/bekannte/bekannt
bestehen/besteht/bestand/bestanden bewerben/bewirbt/bewarb/beworben beweisen/beweist/bewies/bewiesen
entgehen/entgeht/entging/entgangen entlassen/entlässt/entließ/entlassen
entnehmen/entnimmt/entnahm/entnommen entsprechen/entspricht/entsprach/entsprochen
entziehen/entzieht/entzog/entzogen erfinden/erfindet/erfand/erfunden ergreifen/ergreift/ergriff/ergriffen
erheben/erhebt/erhob/erhoben erleiden/erleidet/erlitt/erlitten erwerben/erwirbt/erwarb/erworben
erweisen/erweist/erwies/erwiesen erschießen/erschießt/erschoss/erschossen fliehen/flieht/floh/geflohen
fließen/fließt/floss/geflossen geraten/gerät/geriet/geraten gefallen/gefällt/gefiel/gefallen
hängen/hängt/hing/gehangen heben/hebt/hob/gehoben klingen/klingt/klang/geklungen laden/lädt/lud/geladen
leihen/leiht/lieh/geliehen messen/misst/maß/gemessen misslingen/misslingt/misslang/misslungen
preisen/preist/pries/gepriesen raten/rät/riet/geraten scheinen/scheint/schien/geschienen
schießen/schießt/schoss/geschossen schneiden/schneidet/schnitt/geschnitten
schreien/schreit/schrie/geschrien schweigen/schweigt/schwieg/geschwiegen
schwören/schwört/schwor/geschworen schwinden/schwindet/schwand/geschwunden singen/singt/sang/gesungen
sitzen/sitzt/saß/gesessen springen/springt/sprang/gesprungen stehlen/stiehlt/stahl/gestohlen
stoßen/stößt/stieß/gestoßen trinken/trinkt/trank/getrunken tun/tut/tat/getan
überbringen/überbringt/überbrachte/überbracht überfallen/überfällt/überfiel/überfallen
übergeben/übergibt/übergab/übergeben überlassen/überlässt/überließ/überlassen
überstehen/übersteht/überstand/überstanden übertragen/überträgt/übertrug/übertragen
übertreffen/übertrifft/übertraf/übertroffen überwinden/überwindet/überwand/überwunden
umgehen/umgeht/umging/umgangen unterbrechen/unterbricht/unterbrach/unterbrochen
unterlassen/unterlässt/unterließ/unterlassen unterliegen/unterliegt/unterlag/unterlegen
unterscheiden/unterscheidet/unterschied/unterschieden verfallen/verfällt/verfiel/verfallen
vergeben/vergibt/vergab/vergeben vergehen/vergeht/verging/vergangen vergessen/vergisst/vergaß/vergessen
verhalten/verhält/verhielt/verhalten verlaufen/verläuft/verlief/verlaufen
vermögen/vermag/vermochte/vermocht verraten/verrät/verriet/verraten
verschweigen/verschweigt/verschwieg/verschwiegen verschwinden/verschwindet/verschwand/verschwunden
versehen/versieht/versah/versehen versterben/verstirbt/verstarb/verstorben
verstoßen/verstößt/verstieß/verstoßen verzeihen/verzeiht/verzieh/verziehen weichen/weicht/wich/gewichen
widerrufen/widerruft/widerrief/widerrufen widerstehen/widersteht/widerstand/widerstanden
wiegen/wiegt/wog/gewogen zerbrechen/zerbricht/zerbrach/zerbrochen gestehen/gesteht/gestand/gestanden
besitzen/besitzt/besaß/besessen befehlen/befiehlt/befahl/befohlen behalten/behält/behielt/behalten
beschreiben/beschreibt/beschrieb/beschrieben beschwören/beschwört/beschwor/beschworen
begehen/begeht/beging/begangen betrügen/betrügt/betrog/betrogen
""".split()

#: So too, and what parts from them: "nimmt … fest".
STRONG_PARTED = """
nehmen/nimmt/nahm/genommen/an,ab,zu,fest,hin,vorweg
geben/gibt/gab/gegeben/auf,aus,an,nach,weiter,preis,vor
kommen/kommt/kam/gekommen/zu,auf,durch,voran,aus,um,zustande,vorbei
gehen/geht/ging/gegangen/vor,an,auf,unter,einher,hervor,um,entgegen
ziehen/zieht/zog/gezogen/ein,ab,an,aus,hinzu,durch
halten/hält/hielt/gehalten/ein,zurück,an,aufrecht,bereit,durch,entgegen,vor
stehen/steht/stand/gestanden/auf,bei,ein,fest,aus,gegenüber liegen/liegt/lag/gelegen/vor,nahe,zugrunde
fallen/fällt/fiel/gefallen/auf,ein,zu,weg bleiben/bleibt/blieb/geblieben/aus,übrig,dabei
sprechen/spricht/sprach/gesprochen/zu,ab,frei laden/lädt/lud/geladen/aus
schreiben/schreibt/schrieb/geschrieben/vor,zu,fest,aus schließen/schließt/schloss/geschlossen/ein,zusammen
schlagen/schlägt/schlug/geschlagen/ein,aus,nieder,zurück,um treiben/treibt/trieb/getrieben/voran,an,ein
tragen/trägt/trug/getragen/vor,aus,zusammen
bringen/bringt/brachte/gebracht/vor,auf,an,voran,um,hervor,zusammen,nahe denken/denkt/dachte/gedacht/nach
finden/findet/fand/gefunden/heraus,vor,ab lassen/lässt/ließ/gelassen/zu,frei,ein,nach
reißen/reißt/riss/gerissen/ab,ein,mit schieben/schiebt/schob/geschoben/ab,zu
greifen/greift/griff/gegriffen/an,ein,auf,zurück rufen/ruft/rief/gerufen/aus,zurück,ab
weisen/weist/wies/gewiesen/aus,an,auf,ab,zu werfen/wirft/warf/geworfen/hin,auf,nieder
steigen/steigt/stieg/gestiegen/ein,aus,um,an,auf treten/tritt/trat/getreten/bei,hervor
weichen/weicht/wich/gewichen/aus,ab,zurück fangen/fängt/fing/gefangen/an,auf,ab
erkennen/erkennt/erkannte/erkannt/an,zu frieren/friert/fror/gefroren/ein raten/rät/riet/geraten/ab
sehen/sieht/sah/gesehen/zu,voraus,um messen/misst/maß/gemessen/bei
schneiden/schneidet/schnitt/geschnitten/ab springen/springt/sprang/gesprungen/ein
brechen/bricht/brach/gebrochen/aus,zusammen,ein gleichen/gleicht/glich/geglichen/an,aus
bieten/bietet/bot/geboten/auf
""".split()

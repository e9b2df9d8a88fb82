"""Islands, states and provinces that news names as a place to go to, and small places without GeoNames row here.

`COUNTRY: English name [=spelling|spelling …]; …` The English name is a spelling too. An area has a country but
stands for no city; where the name is a city as well, both are candidates.
"""

from __future__ import annotations

AREAS = """
    AU: New South Wales; Queensland; Tasmania =Tasmanie; Northern Territory; Western Australia
    BE: Flanders =Flandre|Flandres|Flandern|Flandes|Fiandre; Wallonia =Wallonie|Vallonia; Bastogne; Ypres =Ypern
    BR: Amazonas; Bahia
    CA: British Columbia =Colombie-Britannique|C.-B.; Alberta; Ontario; Quebec =Québec|Province of Quebec; Nova Scotia =Nouvelle-Écosse; New Brunswick =Nouveau-Brunswick; Newfoundland =Terre-Neuve|Terranova; Manitoba; Saskatchewan; Yukon; Nunavut; Kananaskis =Kananaskis Country; Charlevoix; La Malbaie
    CH: Davos =Давос|دافوس; Bürgenstock =Burgenstock|Bürgenstock; Ticino =Tessin; Crans-Montana; Gstaad; Valais =Wallis
    CK: Rarotonga; Aitutaki
    CL: Easter Island =isla de Pascua|Isla de Pascua|île de Pâques|Osterinsel
    CN: Xinjiang; Tibet; Hainan; Inner Mongolia =Mongolie-Intérieure; Guangdong; Sichuan; Yunnan; Boao
    CY: Northern Cyprus =Chypre du Nord
    DE: Bavaria =Bavière|Bayern|Baviera|Бавария; Saxony =Saxe|Sachsen|Sassonia; Hesse =Hessen; Lower Saxony =Niedersachsen|Basse-Saxe; North Rhine-Westphalia =Nordrhein-Westfalen|Rhénanie-du-Nord-Westphalie; Baden-Württemberg; Brandenburg =Brandebourg; Elmau =Schloss Elmau; Heiligendamm; Meseberg =Schloss Meseberg; Ramstein; Rügen; Saarland =Sarre
    DZ: Kabylie =Kabylia
    ES: Catalonia =Catalogne|Cataluña|Katalonien|Каталония|Catalogna|Catalunha; Andalusia =Andalousie|Andalucía|Andalusien|Andaluzia; Basque Country =Pays basque|País Vasco|Baskenland|Paesi Baschi; Galicia; Canary Islands =Canaries|Canarias|îles Canaries|Islas Canarias|Kanarische Inseln|Kanaren|Canarie|Isole Canarie|isole Canarie; Mallorca =Majorque|Majorca; Balearic Islands =Baléares|Baleares|Balearen|Baleari; Gran Canaria =Grande Canarie; Tenerife =Ténérife|Teneriffa; Lanzarote
    FI: Lapland =Laponie|Lappland|Lapponia; Åland =Aland
    FR: French Basque Country =Pays basque|Pays basque français|País Vasco francés; Corsica =Corse|Córcega|Korsika|Корсика|Córsega; Brittany =Bretagne|Bretagna; Normandy =Normandie|Normandía|Нормандия|Normandia; Provence =Provenza; Alsace =Elsass; Martinique; Guadeloupe; New Caledonia =Nouvelle-Calédonie; French Polynesia =Polynésie française; Burgundy =Bourgogne|Borgogna; French Riviera =Côte d'Azur; Mayotte; Reunion =La Réunion; Savoy =Savoie|Savoia; Lorraine; Colombey-les-Deux-Églises; Oradour-sur-Glane; Colleville-sur-Mer =Omaha Beach; Arromanches
    GB: Cornwall =Cornouailles|Cornualles|Cornovaglia; Carbis Bay; Jersey; Guernsey =Guernesey; Gleneagles; Lough Erne; Chequers; Sandringham; Balmoral
    GE: Abkhazia =Abkhazie|Abjasia|Abchasien|Абхазия; South Ossetia =Ossétie du Sud|Südossetien|Osetia del Sur|Южная Осетия|Ossezia del Sud; Adjara =Adjarie|Batumi region
    GL: Greenland =Groenlândia|Gronelândia; Ilulissat
    GR: Crete =Crète|Creta|Kreta|Крит; Corfu =Corfou|Corfú|Korfu; Rhodes =Rodas|Rhodos|Rodi; Lesbos; Santorini =Santorin; Thessaly =Thessalie; Mount Athos =mont Athos
    ID: Bali =Bali|بالي|Бали|Bali Island|île de Bali; Java; Sumatra; Papua =Papouasie; Aceh; Lombok; Nusa Dua; Sulawesi; Labuan Bajo
    IL: Golan Heights =plateau du Golan|Golan|Altos del Golán|Golanhöhen|Alture del Golan|alture del Golan|Montes Golã|montes Golã|Colinas de Golã; Galilee =Galilée
    IN: Kashmir =Cachemire|Cachemira|Kaschmir|Кашмир|Caxemira; Goa; Kerala; Punjab; Gujarat; Tamil Nadu; Assam; Rajasthan; Ladakh
    IQ: Iraqi Kurdistan =Kurdistan irakien|Kurdistan d'Irak|Kurdistan iraquí|Kurdistan|Kurdistan iracheno|Curdistan iracheno; Anbar
    IT: Sicily =Sicile|Sicilia|Sizilien|Сицилия|Sicília; Sardinia =Sardaigne|Cerdeña|Sardinien|Sardegna|Sardenha; Tuscany =Toscane|Toscana; Lombardy =Lombardie|Lombardía|Lombardei|Lombardia; Puglia =Pouilles|Apulien|Apulia; Lampedusa; Capri; Taormina =Taormine; Borgo Egnazia; South Tyrol =Südtirol|Haut-Adige|Alto Adige; Castel Gandolfo; Fiuggi; Cernobbio; Ventotene
    JP: Hokkaido =Hokkaïdo; Okinawa; Ise-Shima; Kyushu; Karuizawa
    KR: Jeju =Jeju Island|île de Jeju; Panmunjom =Panmunjeom
    KP: Panmunjom (North)
    MG: Nosy Be
    ME: Sveti Stefan
    MN: Gobi
    MX: Yucatán =Yucatan; Chiapas; Baja California; Los Cabos
    MT: Gozo
    MY: Sabah; Sarawak; Langkawi; Borneo =Bornéo; Penang
    NO: Svalbard; Lofoten
    NZ: Waitangi
    PH: Mindanao; Luzon; Boracay; Palawan
    PK: Balochistan =Baloutchistan; Punjab (Pakistan) =Pendjab
    PT: Azores =Açores|Azoren|Azzorre; Madeira =Madère; Algarve
    RU: Chechnya =Tchétchénie|Chechenia|Tschetschenien|Чечня|Чечне|Чечню|الشيشان|Cecenia; Dagestan =Daghestan|Дагестан; Tatarstan =Татарстан; Siberia =Sibérie|Sibirien|Сибирь; Kaliningrad region =enclave de Kaliningrad; Bashkortostan; Buryatia =Bouriatie; Kamchatka =Kamtchatka; Sakhalin =Sakhaline|Сахалин; Kuril Islands =Kouriles|îles Kouriles|isole Curili|Curili; Valdai =Valdaï; Chukotka =Tchoukotka; Primorye; Ingushetia =Ingouchie; North Ossetia =Ossétie du Nord; Yakutia =Iakoutie; Tuva =Touva; Vostochny Cosmodrome =cosmodrome Vostotchny; Khasan =Khassan|Chassan|Jasán
    RO: Transylvania =Transylvanie; Mihail Kogălniceanu =Mihail Kogalniceanu Air Base; Cincu
    SC: Mahé =Mahe Island|île de Mahé
    SD: Darfur =Darfour|دارفور
    SI: Brdo =Brdo pri Kranju; Bled
    SK: Vyšné Nemecké =Vysne Nemecke
    SO: Somaliland; Puntland
    SY: Rojava; Idlib province =province d'Idleb; Qamishli =Kamichli|Kamischli|Qamishlo
    TN: Djerba =Jerba|Yerba|Dscherba|جربة|Джерба|île de Djerba
    TZ: Zanzibar
    UA: Crimea =Crimée|Crimea|Krim|القرم|Крым|Крыму|Крыма|Krim-Halbinsel|penisola di Crimea|Crimeia; Donbas =Donbass|Donbás|Донбасс; Transcarpathia =Transcarpatie; Borodianka =Borodyanka|Borodjanka; Izium =Izioum|Isjum
    US: Alabama; Alaska =Аляска|Alasca; Arizona; Arkansas; California =Californie|Kalifornien|Калифорния|Califórnia; Colorado; Connecticut; Delaware; Florida =Floride|Florida|Флорида|Flórida; Georgia =Géorgie|Geórgia; Hawaii =Hawaï|Hawái|Гавайи; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana =Louisiane|Luisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico =Nouveau-Mexique|Nuevo México; New York state =État de New York|New York State; North Carolina =Caroline du Nord|Carolina del Norte; North Dakota =Dakota du Nord; Ohio; Oklahoma; Oregon; Pennsylvania =Pennsylvanie|Pensilvania; Rhode Island; South Carolina =Caroline du Sud|Carolina del Sur; South Dakota =Dakota du Sud; Tennessee; Texas =Техас; Utah; Vermont; Virginia =Virginie; Washington state =Washington State|État de Washington; West Virginia =Virginie-Occidentale; Wisconsin; Wyoming; Guam; Puerto Rico; Silicon Valley; West Coast; East Coast; Rehoboth Beach; Martha's Vineyard; Kennebunkport; Sea Island; Sunnylands; Rancho Mirage; Hamptons; Long Island; Nantucket; Wilmington, Delaware; Cape Canaveral =Cap Canaveral|Cabo Cañaveral
    UY: Punta del Este; Colonia del Sacramento
    VE: Margarita Island =Isla Margarita|Isla de Margarita|isla de Margarita|isla Margarita
    VN: Ha Long Bay =baie d'Along; Dong Dang =Dông Dang|Dong Dăng
    ZA: KwaZulu-Natal; Western Cape
    MA: Al Hoceima
    EH: Sahrawi refugee camps
    GA: Franceville region
    CM: Anglophone regions
    CI: Assinie
    AZ: Nagorno-Karabakh =Haut-Karabakh|Haut-Karabagh|Karabakh|Nagorny-Karabakh|Alto Karabaj|Bergkarabach|Нагорный Карабах|ناغورنو كاراباخ; Shusha =Choucha; Nakhchivan =Nakhitchevan; Gabala =Qabala
    KZ: Borovoe =Borovoye|Burabay; Baikonur Cosmodrome =cosmodrome de Baïkonour
    KG: Cholpon-Ata; Issyk-Kul =Yssyk-Koul
    TM: Avaza =Awaza
    LB: Bekaa =Békaa|Bekaa Valley|vallée de la Bekaa; Naqoura
    JO: Dead Sea =mer Morte|mar Muerto|Totes Meer|Mar Morto|mar Morto; Petra =Pétra; Zaatari =camp de Zaatari|campo de Zaatari
    EC: Galápagos =islas Galápagos|Islas Galápagos|Galápagos Islands|Galapagos Islands
    HN: Roatán
    EG: Sinai =Sinaï|Sinaí; El Alamein =New Alamein|El-Alamein|العلمين|مدينة العلمين|Эль-Аламейн
    SA: AlUla =Al-Ula|Al Ula|العلا; NEOM =Neom|نيوم|Неом; Diriyah =الدرعية|Diriya
    AE: Ras al Khaimah
    GD: Grand Anse
    AG: English Harbour
    AF: Panjshir =Panchir
    ET: Tigray =Tigré|تيغراي|Тыграй
    CD: Kivu =Nord-Kivu|North Kivu|Sud-Kivu|South Kivu; Katanga
    ML: Azawad
    EE: Ämari
    LV: Adazi =Ādaži|Adaži
    LT: Rukla
    PL: Orzysz; Redzikowo
    TR: Incirlik =İncirlik
    LU: Differdange =Differdingen; Diekirch; Remich; Mersch; Echternach
    AT: Mauthausen; Alpbach
    BA: Srebrenica =Srebreniza|Potočari|Potocari
    YE: Marib =Ma'rib
    PE: Paracas
    GT: Tikal
    TW: Kinmen =Quemoy
"""

#: States, provinces and regions among them, too wide to be the place of a stop: who goes to Bavaria is told to go
#: to Germany. Islands and resorts are places.
_WIDE = """
    AU: New South Wales; Queensland; Northern Territory; Western Australia
    BE: Flanders; Wallonia
    BR: Amazonas; Bahia
    CA: British Columbia; Alberta; Ontario; Quebec; Nova Scotia; New Brunswick; Manitoba; Saskatchewan; Yukon; Nunavut
    CD: Kivu; Katanga
    CH: Ticino; Valais
    CM: Anglophone regions
    CN: Xinjiang; Tibet; Hainan; Inner Mongolia; Guangdong; Sichuan; Yunnan
    DE: Bavaria; Saxony; Hesse; Lower Saxony; North Rhine-Westphalia; Baden-Württemberg; Brandenburg; Saarland
    DZ: Kabylie
    ES: Catalonia; Andalusia; Basque Country; Galicia
    ET: Tigray
    FI: Lapland
    FR: French Basque Country; Brittany; Normandy; Provence; Alsace; Burgundy; Savoy; Lorraine
    GR: Thessaly
    ID: Java; Sumatra; Papua; Aceh; Sulawesi
    IN: Kashmir; Kerala; Punjab; Gujarat; Tamil Nadu; Assam; Rajasthan; Ladakh
    IQ: Iraqi Kurdistan; Anbar
    IT: Tuscany; Lombardy; Puglia; South Tyrol; Sicily; Sardinia
    JP: Hokkaido; Kyushu
    LB: Bekaa
    MN: Gobi
    MX: Yucatán; Chiapas; Baja California
    MY: Sabah; Sarawak; Borneo
    PH: Mindanao; Luzon
    PK: Balochistan; Punjab (Pakistan)
    PT: Algarve
    RO: Transylvania
    RU: Chechnya; Dagestan; Tatarstan; Siberia; Kaliningrad region; Bashkortostan; Buryatia; Kamchatka; Sakhalin; Chukotka; Primorye; Ingushetia; North Ossetia; Yakutia; Tuva
    SD: Darfur
    SO: Puntland
    SY: Rojava; Idlib province
    UA: Donbas; Transcarpathia
    US: Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York state; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington state; West Virginia; Wisconsin; Wyoming; West Coast; East Coast
    ZA: KwaZulu-Natal; Western Cape
"""
WIDE = frozenset(
    (code, name)
    for line in _WIDE.strip().splitlines()
    for code, _, names in (line.strip().partition(": "),)
    for name in names.split("; ")
)

"""Regions and groups of countries: never a stop by themselves, because they name no country.

`English name: spelling | spelling`. A spelling in lower case may stand in lower case in a text.
"""

from __future__ import annotations

REGIONS = """
    Africa: Africa | Afrique | África | Afrika | أفريقيا | إفريقيا | Африка | Африке | Африки | Африку
    North Africa: North Africa | Afrique du Nord | norte de África | Nordafrika | Norte de África | شمال أفريقيا | Северная Африка | Nord Africa | Nordafrica | Africa del Nord | África do Norte | norte da África
    West Africa: West Africa | Western Africa | Afrique de l'Ouest | Afrique occidentale | África Occidental | África occidental | Westafrika | غرب أفريقيا | Западная Африка | Africa occidentale | África Ocidental
    East Africa: East Africa | Eastern Africa | Afrique de l'Est | Afrique orientale | África Oriental | Ostafrika | شرق أفريقيا | Восточная Африка | Africa orientale
    Central Africa: Central Africa | Afrique centrale | África Central | Zentralafrika | وسط أفريقيا | Africa centrale
    Southern Africa: Southern Africa | Afrique australe | África Austral | África austral | Südliches Afrika | südlichen Afrika | Africa australe
    Sub-Saharan Africa: Sub-Saharan Africa | sub-Saharan Africa | Afrique subsaharienne | Afrique noire | África subsahariana | Subsahara-Afrika | Африка южнее Сахары | Africa subsahariana | África subsaariana | África Subsariana
    Sahel: Sahel | Sahelzone | الساحل الأفريقي | Сахель
    Maghreb: Maghreb | Magreb | المغرب العربي | Магриб
    Horn of Africa: Horn of Africa | Corne de l'Afrique | Cuerno de África | Horn von Afrika | القرن الأفريقي | Африканский Рог | Corno d'Africa | Corno de África | Chifre da África
    Great Lakes: Great Lakes region | région des Grands Lacs | Grands Lacs | Grandi Laghi | Grandes Lagos
    Gulf of Guinea: Gulf of Guinea | golfe de Guinée | Golfe de Guinée | golfo de Guinea | golfo di Guinea | golfo da Guiné | Golfo da Guiné
    Middle East: Middle East | Mideast | Near East | Proche-Orient | Moyen-Orient | Proche et Moyen-Orient | Oriente Medio | Oriente Próximo | Cercano Oriente | Medio Oriente | Nahost | Naher Osten | Nahen Osten | Mittleren Osten | الشرق الأوسط | Ближний Восток | Ближнего Востока | Ближнем Востоке | Medio Oriente | Médio Oriente | Oriente Médio | Próximo Oriente
    Gulf: Persian Gulf | Gulf | Golfe | Arabian Gulf | golfe Persique | Golfe persique | golfe Arabo-Persique | Golfo Pérsico | Persischer Golf | Persischen Golf | Golfstaaten | Gulf states | Gulf States | pays du Golfe | monarchies du Golfe | الخليج | الخليج العربي | Персидский залив | Golfo | Golfo Persico | Paesi del Golfo | golfo Pérsico
    Levant: Levant | Levante | بلاد الشام
    Arabian Peninsula: Arabian Peninsula | péninsule Arabique | Péninsule arabique | península Arábiga | شبه الجزيرة العربية | Penisola arabica | península Arábica | Península Arábica
    Europe: Europe | Europa | أوروبا | Европа | Европе | Европы | Европу
    Western Europe: Western Europe | Europe de l'Ouest | Europe occidentale | Europa Occidental | Westeuropa | Europa occidentale | Europa Ocidental
    Eastern Europe: Eastern Europe | Europe de l'Est | Europe orientale | Europa del Este | Europa Oriental | Osteuropa | Восточная Европа | Europa orientale | Europa dell'Est | Europa de Leste | Leste Europeu
    Central Europe: Central Europe | Europe centrale | Europa Central | Mitteleuropa | Europa centrale
    Northern Europe: Northern Europe | Europe du Nord | Norte de Europa | Nordeuropa | Nord Europa | Norte da Europa | Europa do Norte
    Southern Europe: Southern Europe | Europe du Sud | Sur de Europa | Südeuropa | Europa meridionale | Sul da Europa
    European Union: European Union | Union européenne | Unión Europea | Europäische Union | Europäischen Union | الاتحاد الأوروبي | Евросоюз | Unione Europea | Unione europea | União Europeia
    Balkans: Balkans | Western Balkans | Balkans occidentaux | Balcanes | Balcanes Occidentales | Balkan | Westbalkan | البلقان | Балканы | Балканах | Balcani | Balcani occidentali | Balcani Occidentali | Balcãs | Bálcãs | Balcãs Ocidentais | Bálcãs Ocidentais
    Baltics: Baltics | Baltic states | Baltic States | pays baltes | Pays baltes | États baltes | Países Bálticos | países bálticos | Baltikum | Прибалтика | Paesi baltici | Baltico | Bálticos
    Nordics: Nordic countries | pays nordiques | Scandinavia | Scandinavie | Escandinavia | Skandinavien | Скандинавия | Paesi nordici
    Benelux: Benelux
    Caucasus: Caucasus | South Caucasus | Caucase | Caucase du Sud | Cáucaso | Kaukasus | Südkaukasus | القوقاز | Кавказ | Закавказье | Caucaso meridionale
    Asia: Asia | Asie | Asien | آسيا | Азия | Азии | Азию | Ásia
    Central Asia: Central Asia | Asie centrale | Asia Central | Zentralasien | آسيا الوسطى | Центральная Азия | Средняя Азия | Центральной Азии | Центральную Азию | Asia centrale | Ásia Central
    East Asia: East Asia | Asie de l'Est | Asie orientale | Asia Oriental | Ostasien | شرق آسيا | Восточная Азия | Asia orientale | Ásia Oriental | Leste da Ásia
    South Asia: South Asia | Asie du Sud | Asia Meridional | Südasien | جنوب آسيا | Южная Азия | Asia meridionale
    Southeast Asia: Southeast Asia | South-East Asia | South East Asia | Asie du Sud-Est | Sudeste Asiático | sudeste asiático | Südostasien | جنوب شرق آسيا | Юго-Восточная Азия | Sudest asiatico | Sud-est asiatico
    Northeast Asia: Northeast Asia | Asie du Nord-Est
    West Asia: West Asia | Western Asia | Asie occidentale
    Far East: Far East | Extrême-Orient | Lejano Oriente | Extremo Oriente | Fernost | Дальний Восток | Estremo Oriente
    Asia-Pacific: Asia-Pacific | Asia Pacific | Asie-Pacifique | Asia-Pacífico | Asien-Pazifik
    Indo-Pacific: Indo-Pacific | Indopacifique | Indo-Pacifique | Indopacífico | Indopazifik | Indopazifik-Region | Indo-Pacifico
    Pacific: Pacific Islands | Pacific islands | Pacific | Pacifique | îles du Pacifique | Pacífico | Pazifik | South Pacific | Pacifique Sud | Südpazifik | Pacifico
    Oceania: Oceania | Océanie | Oceanía | Ozeanien | أوقيانوسيا | Океания | Oceânia
    Indian subcontinent: Indian subcontinent | sous-continent indien
    Indian Ocean: Indian Ocean | océan Indien | Océano Índico | Indischer Ozean | Oceano Indiano | oceano Índico | Oceano Índico
    Korean Peninsula: Korean Peninsula | Korean peninsula | péninsule coréenne | península coreana | koreanische Halbinsel | penisola coreana | Península Coreana
    North America: North America | Amérique du Nord | América del Norte | Nordamerika | Северная Америка | Nord America | America del Nord | América do Norte
    South America: South America | Amérique du Sud | América del Sur | Suramérica | Sudamérica | Südamerika | أمريكا الجنوبية | Южная Америка | Южной Америки | Sud America | Sudamerica | America del Sud | América do Sul
    Latin America: Latin America | Amérique latine | América Latina | Latinoamérica | Lateinamerika | أمريكا اللاتينية | Латинская Америка | Латинской Америки | Латинскую Америку | Латинской Америке
    Central America: Central America | Amérique centrale | Centroamérica | América Central | Mittelamerika | Zentralamerika | Центральная Америка | America centrale | Centroamerica
    Americas: Americas | Amériques | Américas | Americhe
    Caribbean: Caribbean | Caraïbes | Caraïbe | Antilles | Caribe | Karibik | الكاريبي | Карибы | Caraibi | Caraíbas
    Mediterranean: Mediterranean | Méditerranée | Mediterráneo | Mittelmeer | Mittelmeerraum | Mediterrâneo
    Black Sea: Black Sea | mer Noire | mar Negro | Schwarzes Meer | Mar Nero | mar Nero | Mar Negro
    Red Sea: Red Sea | mer Rouge | mar Rojo | Rotes Meer | البحر الأحمر | Mar Rosso | mar Rosso | mar Vermelho | Mar Vermelho
    South China Sea: South China Sea | mer de Chine méridionale | mar de China Meridional | Mar Cinese Meridionale | mar Cinese meridionale
    Arctic: Arctic | Arctique | Ártico | Arktis | Арктика | Artico
    Soviet Union: Soviet Union | Union soviétique | URSS | USSR | Unión Soviética | Sowjetunion | СССР | Unione Sovietica | União Soviética
    Eurasia: Eurasia | Eurasie | Eurasien | Евразия | Eurásia
    Transcaucasia: Transcaucasia | Transcaucasie
"""

"""Regions and groups of countries: never a stop by themselves, because they name no country.

`English name: spelling | spelling`. A spelling in lower case may stand in lower case in a text.
"""

from __future__ import annotations

REGIONS = """
    Africa: Africa | Afrique | África | Afrika | أفريقيا | إفريقيا | Африка | Африке | Африки | Африку
    North Africa: North Africa | Afrique du Nord | norte de África | Nordafrika | Norte de África | شمال أفريقيا | Северная Африка
    West Africa: West Africa | Western Africa | Afrique de l'Ouest | Afrique occidentale | África Occidental | África occidental | Westafrika | غرب أفريقيا | Западная Африка
    East Africa: East Africa | Eastern Africa | Afrique de l'Est | Afrique orientale | África Oriental | Ostafrika | شرق أفريقيا | Восточная Африка
    Central Africa: Central Africa | Afrique centrale | África Central | Zentralafrika | وسط أفريقيا
    Southern Africa: Southern Africa | Afrique australe | África Austral | África austral | Südliches Afrika | südlichen Afrika
    Sub-Saharan Africa: Sub-Saharan Africa | sub-Saharan Africa | Afrique subsaharienne | Afrique noire | África subsahariana | Subsahara-Afrika | Африка южнее Сахары
    Sahel: Sahel | Sahelzone | الساحل الأفريقي | Сахель
    Maghreb: Maghreb | Magreb | المغرب العربي | Магриб
    Horn of Africa: Horn of Africa | Corne de l'Afrique | Cuerno de África | Horn von Afrika | القرن الأفريقي | Африканский Рог
    Great Lakes: Great Lakes region | région des Grands Lacs | Grands Lacs
    Gulf of Guinea: Gulf of Guinea | golfe de Guinée | Golfe de Guinée | golfo de Guinea
    Middle East: Middle East | Mideast | Near East | Proche-Orient | Moyen-Orient | Proche et Moyen-Orient | Oriente Medio | Oriente Próximo | Cercano Oriente | Medio Oriente | Nahost | Naher Osten | Nahen Osten | Mittleren Osten | الشرق الأوسط | Ближний Восток | Ближнего Востока | Ближнем Востоке
    Gulf: Persian Gulf | Gulf | Golfe | Arabian Gulf | golfe Persique | Golfe persique | golfe Arabo-Persique | Golfo Pérsico | Persischer Golf | Persischen Golf | Golfstaaten | Gulf states | Gulf States | pays du Golfe | monarchies du Golfe | الخليج | الخليج العربي | Персидский залив
    Levant: Levant | Levante | بلاد الشام
    Arabian Peninsula: Arabian Peninsula | péninsule Arabique | Péninsule arabique | península Arábiga | شبه الجزيرة العربية
    Europe: Europe | Europa | أوروبا | Европа | Европе | Европы | Европу
    Western Europe: Western Europe | Europe de l'Ouest | Europe occidentale | Europa Occidental | Westeuropa
    Eastern Europe: Eastern Europe | Europe de l'Est | Europe orientale | Europa del Este | Europa Oriental | Osteuropa | Восточная Европа
    Central Europe: Central Europe | Europe centrale | Europa Central | Mitteleuropa
    Northern Europe: Northern Europe | Europe du Nord | Norte de Europa | Nordeuropa
    Southern Europe: Southern Europe | Europe du Sud | Sur de Europa | Südeuropa
    European Union: European Union | Union européenne | Unión Europea | Europäische Union | Europäischen Union | الاتحاد الأوروبي | Евросоюз
    Balkans: Balkans | Western Balkans | Balkans occidentaux | Balcanes | Balcanes Occidentales | Balkan | Westbalkan | البلقان | Балканы | Балканах
    Baltics: Baltics | Baltic states | Baltic States | pays baltes | Pays baltes | États baltes | Países Bálticos | países bálticos | Baltikum | Прибалтика
    Nordics: Nordic countries | pays nordiques | Scandinavia | Scandinavie | Escandinavia | Skandinavien | Скандинавия
    Benelux: Benelux
    Caucasus: Caucasus | South Caucasus | Caucase | Caucase du Sud | Cáucaso | Kaukasus | Südkaukasus | القوقاز | Кавказ | Закавказье
    Asia: Asia | Asie | Asien | آسيا | Азия | Азии | Азию
    Central Asia: Central Asia | Asie centrale | Asia Central | Zentralasien | آسيا الوسطى | Центральная Азия | Средняя Азия | Центральной Азии | Центральную Азию
    East Asia: East Asia | Asie de l'Est | Asie orientale | Asia Oriental | Ostasien | شرق آسيا | Восточная Азия
    South Asia: South Asia | Asie du Sud | Asia Meridional | Südasien | جنوب آسيا | Южная Азия
    Southeast Asia: Southeast Asia | South-East Asia | South East Asia | Asie du Sud-Est | Sudeste Asiático | sudeste asiático | Südostasien | جنوب شرق آسيا | Юго-Восточная Азия
    Northeast Asia: Northeast Asia | Asie du Nord-Est
    West Asia: West Asia | Western Asia | Asie occidentale
    Far East: Far East | Extrême-Orient | Lejano Oriente | Extremo Oriente | Fernost | Дальний Восток
    Asia-Pacific: Asia-Pacific | Asia Pacific | Asie-Pacifique | Asia-Pacífico | Asien-Pazifik
    Indo-Pacific: Indo-Pacific | Indopacifique | Indo-Pacifique | Indopacífico | Indopazifik | Indopazifik-Region
    Pacific: Pacific Islands | Pacific islands | Pacific | Pacifique | îles du Pacifique | Pacífico | Pazifik | South Pacific | Pacifique Sud | Südpazifik
    Oceania: Oceania | Océanie | Oceanía | Ozeanien | أوقيانوسيا | Океания
    Indian subcontinent: Indian subcontinent | sous-continent indien
    Indian Ocean: Indian Ocean | océan Indien | Océano Índico | Indischer Ozean
    Korean Peninsula: Korean Peninsula | Korean peninsula | péninsule coréenne | península coreana | koreanische Halbinsel
    North America: North America | Amérique du Nord | América del Norte | Nordamerika | Северная Америка
    South America: South America | Amérique du Sud | América del Sur | Suramérica | Sudamérica | Südamerika | أمريكا الجنوبية | Южная Америка | Южной Америки
    Latin America: Latin America | Amérique latine | América Latina | Latinoamérica | Lateinamerika | أمريكا اللاتينية | Латинская Америка | Латинской Америки | Латинскую Америку | Латинской Америке
    Central America: Central America | Amérique centrale | Centroamérica | América Central | Mittelamerika | Zentralamerika | Центральная Америка
    Americas: Americas | Amériques | Américas
    Caribbean: Caribbean | Caraïbes | Caraïbe | Antilles | Caribe | Karibik | الكاريبي | Карибы
    Mediterranean: Mediterranean | Méditerranée | Mediterráneo | Mittelmeer | Mittelmeerraum
    Black Sea: Black Sea | mer Noire | mar Negro | Schwarzes Meer
    Red Sea: Red Sea | mer Rouge | mar Rojo | Rotes Meer | البحر الأحمر
    South China Sea: South China Sea | mer de Chine méridionale | mar de China Meridional
    Arctic: Arctic | Arctique | Ártico | Arktis | Арктика
    Soviet Union: Soviet Union | Union soviétique | URSS | USSR | Unión Soviética | Sowjetunion | СССР
    Eurasia: Eurasia | Eurasie | Eurasien | Евразия
    Transcaucasia: Transcaucasia | Transcaucasie
"""

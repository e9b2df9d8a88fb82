"""Spellings of cities that GeoNames' free list leaves out or that are too short to be trusted unasked.

`COUNTRY English GeoNames name: spelling | spelling`.
"""

from __future__ import annotations

CITY_NAMES = """
    AE Abu Dhabi: Abou Dhabi | Abou Dabi | Abu Dabi | أبوظبي | أبو ظبي | Абу-Даби
    AE Dubai: Dubaï | Dubái | دبي
    AF Kabul: Kaboul
    AM Yerevan: Erevan | Eriwan | Ereván | Jerewan | Everan | يريفان | Ереван
    AR Buenos Aires: Buenos-Aires | Буэнос-Айрес | بوينس آيرس | بوينس أيرس
    JO Amman: Amán | Amã
    GN Conakry: Conakri | كوناكري
    SS Juba: Yuba | Giuba
    AZ Baku: Bakou | Bakú | باكو | Баку
    BD Dhaka: Dacca
    BE Brussels: Bruxelles | Brüssel | Bruselas
    BI Bujumbura: Bujumbura
    BO Santa Cruz de la Sierra: Santa Cruz
    BR Rio de Janeiro: Rio
    BR São Paulo: San Pablo | San Paolo
    CD Kinshasa: Kinshasa
    CF Bangui: Bangui
    BZ Belize City: Ciudad de Belice | Belice Ciudad | Belize-Stadt
    UA Kherson: Jersón
    FR Perpignan: Perpiñán
    CH Bern: Berne | Berna
    CH Lausanne: Lausana
    CH Geneva: Genf | Ginebra | Genève | جنيف
    CH Zurich: Zürich | Zúrich
    CN Beijing: Pékin | Pekín | Peking | Pekin
    CN Guangzhou: Cantón
    AU Sydney: Sídney
    MR Nouadhibou: Nuadibú
    PT Porto: Oporto
    BR Foz do Iguaçu: Foz de Iguazú | Foz de Iguaçu
    CN Xi’an: Xi'an | Xian
    CO Bogotá: Bogota
    DE Aachen: Aix-la-Chapelle | Aquisgrán
    DE Cologne: Köln | Colonia
    DE Frankfurt am Main: Francfort | Frankfurt | Fráncfort | Francfort-sur-le-Main
    DE Munich: München | Múnich
    DE Trier: Trèves
    DE Mainz: Mayence | Maguncia
    DE Bonn: Bonn
    DE Weimar: Weimar
    DE Dresden: Dresde
    DE Leipzig: Leipzig
    DE Hamburg: Hambourg | Hamburgo
    EG Sharm el-Sheikh: Charm el-Cheikh | Charm-el-Cheikh | Sharm el Sheikh | Sharm-el-Sheikh | Sharm el Sheij | Sharm el Sheik | Scharm el-Scheich | Charm el Cheikh | شرم الشيخ | Шарм-эш-Шейх
    EH Laayoune: Laâyoune | El Aaiún | El Aaiun
    ER Asmara: Asmara | أسمرا | أسمرة
    ET Addis Ababa: Addis-Abeba | Addis Abeba | Adís Abeba | أديس أبابا | Аддис-Абеба | Аддис-Абебе | Addis
    FR Nice: Nice | Niza | Nizza
    FR Strasbourg: Straßburg | Estrasburgo | ستراسبورغ
    FR Marseille: Marseilles
    FR Biarritz: Biarritz
    GB London: Londres | Londra
    GB Edinburgh: Édimbourg | Edimburgo
    GE Batumi: Batoumi | Batumi
    GE Tbilisi: Tbilissi | Tiflis
    GR Athens: Athènes | Atenas | Athen
    GR Thessaloniki: Thessalonique | Salonique | Saloniki | Tesalónica
    IL Jerusalem: Jérusalem-Est | East Jerusalem | Jérusalem | Jerusalén | القدس
    IL Tel Aviv: Tel-Aviv | Tel Aviv-Jaffa | Telavive
    IN Delhi: Dehli
    IN New Delhi: Nouvelle-Delhi | New-Delhi | Nueva Delhi | Neu-Delhi | نيودلهي | نيو دلهي | Нью-Дели
    IN Mumbai: Bombay
    IQ Erbil: Arbil | Hawler | Irbil
    IQ Mosul: Mossoul
    IQ Baghdad: Bagdad | Bagdade | Bagdá
    IR Tehran: Téhéran | Teherán | Teheran
    IT Genoa: Gênes | Génova | Genua
    IT Turin: Turín | Torino
    IT Venice: Venise | Venecia | Venedig | Veneza
    IT Rome: Rom | Roma
    IT Florence: Florenz | Florencia
    IT Naples: Neapel | Nápoles
    IT Bari: Bari
    KE Nairobi: Naïrobi
    KG Bishkek: Bichkek | Biskek | Bischkek
    KR Busan: Pusan
    KR Seoul: Séoul | Seúl | Söul
    KZ Almaty: Alma-Ata | Almaty | Алма-Ата | Алматы
    KZ Astana: Noursoultan | Nour-Soultan | Nur-Sultan | Nursultan | Nursultán | Нур-Султан
    KZ Aktau: Aktaou | Aqtau
    LB Tyre: Tyr
    LY Benghazi: Bengasi
    LY Sirte: Syrte
    MA Fes: Fès | Fez
    MA Marrakesh: Marrakech | Marrakesch
    MA Tangier: Tanger | Tánger
    MD Chisinau: Chişinău | Chisináu | Kischinau
    ME Podgorica: Podgoritsa
    MK Skopje: Skopie
    MM Naypyidaw: Nay Pyi Taw | Naypyitaw | Naipyidó | Naipidó
    MM Yangon: Rangoun | Rangoon | Rangún
    MN Ulaanbaatar: Улан-Батор | أولان باتور | Oulan-Bator | Ulan Bator | Ulán Bator
    MX Mexico City: Mexico | Ciudad de México | Mexico-Stadt | CDMX | Mexiko-Stadt | Mexico DF | مكسيكو سيتي | مدينة مكسيكو
    MY Kuala Lumpur: Kuala-Lumpur | Куала-Лумпур | Куала-Лумпуре | Куала-Лумпура
    NL The Hague: La Haye | Den Haag | La Haya | Haag | لاهاي | Гаага | Гааге | Гаагу | L'Aia | Aia | Haia
    NP Kathmandu: Katmandou | Katmandú
    PK Karachi: Karatchi
    PL Warsaw: Varsovie | Varsovia | Warschau
    PL Krakow: Cracovie | Cracovia | Krakau | Kraków
    PL Gdańsk: Dantzig | Gdansk
    PL Rzeszów: Rzeszow
    PT Lisbon: Lisbonne | Lisboa | Lissabon
    RS Belgrade: Beograd
    RU Moscow: Moscou | Moscú | Moskau | Mosca
    RU Saint Petersburg: Saint-Pétersbourg | San Petersburgo | St. Petersburg | Sankt Petersburg | Petersburg | Санкт-Петербург | Санкт-Петербурге | Петербург | سان بطرسبرغ | سان بطرسبورغ | بطرسبورغ
    RU Sochi: Sotchi | Sotschi | سوتشي
    RU Kazan: Kazan | Kasan
    RU Vladivostok: Wladiwostok
    RU Yekaterinburg: Ekaterinbourg | Iekaterinbourg | Ekaterimburgo | Jekaterinburg
    RU Nizhny Novgorod: Nijni Novgorod | Нижний Новгород | Нижнем Новгороде | Нижнего Новгорода
    SA Riyadh: Riyad | Ryad | Riad | الرياض | Эр-Рияд
    SA Jeddah: Djeddah | Djedda | Yeda | Dschidda | جدة
    SA Mecca: La Mecque | La Meca | مكة | Mekka
    SA Medina: Médine | Medine
    SD Khartoum: Jartum | Khartum | الخرطوم
    SD Port Sudan: بورتسودان | بورت سودان | Порт-Судан
    CN Shanghai: شنغهاي | شانغهاي
    KP Pyongyang: بيونغ يانغ | بيونج يانج | بيونغيانغ
    ID Jakarta: جاكرتا
    OM Şalālah: صلالة
    JO Aqaba: العقبة | Акаба
    AE Al Ain City: العين
    SN Saint-Louis: Saint-Louis du Sénégal
    SO Mogadishu: Mogadiscio | Mogadischu | Mogadiscio
    SY Aleppo: Alep | Alepo
    SY Homs: Homs
    TD N'Djamena: N’Djaména | Ndjamena | Yamena
    TH Bangkok: Bangkok | Bangcoc | Banguecoque
    TJ Dushanbe: Douchanbé | Dusambé | Duschanbe | Duchanbé | Duchambé
    TM Ashgabat: Achgabat | Asjabad | Aschgabat
    TR Istanbul: Estambul
    TZ Dar es Salaam: Дар-эс-Салам | دار السلام | Dar es-Salaam | Daressalam | Dar-es-Salam | Dar es Salam
    UA Kyiv: Kiev | Kiew | Киев | Quieve
    UA Lviv: Lvov | Lemberg | Leópolis | Lwiw
    UA Odesa: Odessa
    UA Kharkiv: Kharkov | Charkiw | Járkov
    US New York City: New York | Nueva York | Nouvelle York | New-York | Нью-Йорк | نيويورك
    US Washington: Washington D.C. | Washington DC | Washington, D.C. | District of Columbia | واشنطن | Вашингтон
    US Los Angeles: Los Ángeles | L.A.
    US San Francisco: San-Francisco | São Francisco
    US Philadelphia: Philadelphie | Filadelfia
    US New Orleans: La Nouvelle-Orléans | Nouvelle-Orléans
    UZ Tashkent: Tachkent | Taskent | Taschkent | Tasquente
    UZ Samarkand: Samarcande | Samarcanda
    UZ Bukhara: Boukhara | Bujará
    VE Caracas: Caracas
    VN Hanoi: Hanoï | Hanói
    VN Ho Chi Minh City: Saigon | Saïgon | Hô Chi Minh-Ville | Hô-Chi-Minh-Ville
    YE Sanaa: Sana'a | Saná | صنعاء
    YE Aden: Adén
    ZA Cape Town: Le Cap | Ciudad del Cabo | Kapstadt | كيب تاون
    ZA Johannesburg: Johannesbourg | Johannesburgo
    CU Havana: La Havane | La Habana | Havanna | La Havana | L'Avana | Avana
    DZ Algiers: Alger | Argel | Algier
    EG Cairo: Le Caire | El Cairo | Kairo
    GR Piraeus: Le Pirée
    FR Le Havre: Le Havre
    SC Victoria: Victoria
    GD Saint George's: Saint-Georges | St. George's | Saint George
    PS Gaza: Gaza City | Gaza-Ville | Gaza-Stadt | غزة | Città di Gaza
    PS Bethlehem: Bethléem | Belén | Betlemme
    PS Ramallah: Ramallah
    VA Vatican City: Cité du Vatican
    BF Ouagadougou: Uagadugú | Ouaga
    CG Brazzaville: Brazzaville
    CD Goma: Goma
    ES Las Palmas de Gran Canaria: Las Palmas
    ES Palma: Palma de Mallorca
    AR San Carlos de Bariloche: Bariloche
    ES Granada: Grenade
    ES Seville: Séville | Sevilla
    ES Zaragoza: Saragosse | Saragossa
    ES Donostia / San Sebastián: Saint-Sébastien | San Sebastián | San Sebastian
    CA Quebec: Québec | Quebec City
    CA Montréal: Montreal
    BY Minsk: Minsk
    LT Vilnius: Wilna | Vilna
    LU Luxembourg: Luxembourg-Ville
    GT Antigua Guatemala: Antigua
    GT Guatemala City: Guatemala Ciudad
    KW Kuwait City: Koweït-Ville | Koweït City | Ciudad de Kuwait | Эль-Кувейт | مدينة الكويت | Città del Kuwait
    PA Panama City: Panama City | Ciudad de Panamá | Panama-Stadt | Città di Panama
    IS Reykjavík: Reykjavik
    DK Copenhagen: Copenhague | Kopenhagen
    SA Dammam: Dammam
    SA Dhahran: Dhahran
    JP Kyoto: Kyoto
    TN Tunis: Túnez | Tunes | Túnis
    AT Vienna: Vienne | Viena | Wien | Вена | Вене | Вены | Вену
    SY Damascus: Damas | Damasco | Damaskus
    PH Manila: Manille
    CZ Prague: Praga | Prag
    RO Bucharest: Bucarest | Bukarest
    IE Dublin: Dublín | Dublim
    ES Valencia: Valence
    ES Barcelona: Barcelone
    IT Milan: Milano | Mailand | Milán
    BE Antwerp: Anvers | Amberes | Antwerpen
    BE Ghent: Gand | Gante | Gent
    BE Bruges: Brugge | Brujas
    CH Basel: Bâle | Basilea
    NG Lagos: Lagos
    SI Ljubljana: Liubliana | Laibach
    HR Zagreb: Agram
    IQ Basrah: Bassora | Basora | Basra
    IQ Kirkuk: Kirkouk
    LB Beirut: Beyrouth | Beirute
    UA Donetsk: Donetsk
    TR Gaziantep: Gaziantep
    FR Lille: Lilla
    FR Toulouse: Tolosa
    RO Constanţa: Costanza
    ES Madrid: Madri
    FI Helsinki: Helsinque | Helsínquia
    EE Tallinn: Taline
    RW Kigali: Quigali
    CL Santiago: Santiago do Chile
    CR San José: São José da Costa Rica
    DO Santo Domingo: São Domingos
    DZ Tindouf: Tinduf
    PL Oświęcim: Auschwitz | Auschwitz-Birkenau
    UA Bucha: Boutcha | Butscha | Butcha
    UA Irpin: Irpine | Irpín
"""

# GeoNames gives these under their local name; English prose does not.
ENGLISH_NAMES = {
    "DE Köln": "Cologne",
    "BE Brugge": "Bruges",
    "BE Gent": "Ghent",
    "DE Hannover": "Hanover",
    "DE Nürnberg": "Nuremberg",
    "ES Sevilla": "Seville",
    "IN Bangalore": "Bengaluru",
    "MM Nay Pyi Taw": "Naypyidaw",
    "MN Ulan Bator": "Ulaanbaatar",
    "RU Nizhniy Novgorod": "Nizhny Novgorod",
    "RU Rostov-na-Donu": "Rostov-on-Don",
    "RU Yekaterinburg": "Yekaterinburg",
    "SA Madinah": "Medina",
    "SA Makkah": "Mecca",
}

# Told from a country of the same letters by a mark that news writes where it matters; as written.
MARKED_CITIES = {"عمّان": "JO Amman"}

"""Seats of power, residences and conference places, each in its city.

`City English name, COUNTRY: site [=spelling|spelling …]; …` A site marked `*` is the usual name for a
government or an organisation ("the Kremlin said"), so a mention is a place only where the sentence moves
somebody there; `metonym` on the entry says so.
"""

from __future__ import annotations

SITES = """
    Moscow, RU: *Kremlin =Kreml|Кремль|Кремле|Кремля|الكرملين|Cremlino|Krêmlin; Novo-Ogaryovo =Novo-Ogariovo|Novo-Ogarevo|Ново-Огарёво; Red Square =place Rouge|Plaza Roja|Roter Platz|Красная площадь; Vnukovo =Vnoukovo|Внуково; Sheremetyevo =Cheremetievo; *Lubyanka =Loubianka
    Washington, US: *White House =Maison Blanche|Maison-Blanche|Casa Blanca|Weißes Haus|Weißen Haus|Weißen Hauses|Weissen Hauses|Weisses Haus|Weiße Haus|Weissen Haus|البيت الأبيض|Белый дом|Белом доме|Белого дома|Casa Bianca|Casa Branca; Oval Office =Bureau ovale|bureau ovale|Despacho Oval|Oval Office; *Pentagon =Pentagone|Pentágono|البنتاغون|Пентагон; *Capitol Hill =Capitol|Capitole|Capitolio; Blair House; *Foggy Bottom; Georgetown University =George Washington University|Howard University|American University|université de Georgetown|Universidad de Georgetown|Georgetown-Universität|Universität Georgetown; *State Department =département d'État|Departamento de Estado; Joint Base Andrews =base d'Andrews|base aérienne d'Andrews|Andrews Air Force Base; Dulles International Airport; Naval Observatory; Eisenhower Executive Office Building; South Lawn; Rose Garden; East Room; Roosevelt Room; Diplomatic Reception Room; Vice President's Ceremonial Office =Vice President’s Ceremonial Office; Vice President's Residence =Vice President’s Residence; *World Bank headquarters
    Thurmont, US: Camp David =Camp-David|كامب ديفيد|Кэмп-Дэвид
    Palm Beach, US: Mar-a-Lago =Mar a Lago
    New York City, US: United Nations headquarters =UN headquarters|siège de l'ONU|siège des Nations unies|sede de la ONU|UN-Hauptquartier|U.N. headquarters|Palazzo di Vetro|sede dell'Onu|sede da ONU|sede das Nações Unidas; Trump Tower; Manhattan; Turtle Bay; Wall Street
    Paris, FR: *Élysée =Elysée Palace|Élysée Palace|palais de l'Élysée|Elíseo|Palacio del Elíseo|Élysée-Palast|Elysée-Palast|Elysee|قصر الإليزيه|الإليزيه|Елисейский дворец|Елисейском дворце|Елисейского дворца|palazzo dell'Eliseo|Palazzo dell'Eliseo|Eliseu|Palácio do Eliseu; *Matignon =hôtel Matignon|Hôtel de Matignon; *Quai d'Orsay; Orly =aéroport d'Orly; Roissy =Roissy-Charles-de-Gaulle; Arc de Triomphe; Hôtel des Invalides =Invalides; Palais-Bourbon =palais Bourbon; Palais du Luxembourg; Hôtel de Marigny; Grand Palais; *Bercy; *Unesco headquarters
    Bormes-les-Mimosas, FR: Brégançon =fort de Brégançon|Fort de Brégançon
    Versailles, FR: Palace of Versailles =château de Versailles|Château de Versailles|Schloss Versailles|Palacio de Versalles|Versalles|Reggia di Versailles|reggia di Versailles; Trianon =Grand Trianon|Petit Trianon
    London, GB: *Downing Street =10 Downing Street|Number 10|Number Ten|Даунинг-стрит; Buckingham Palace =palais de Buckingham|Palacio de Buckingham|Buckingham-Palast|Buckingham|Palácio de Buckingham; Lancaster House; Westminster Abbey =abbaye de Westminster; *Westminster; *Whitehall; Heathrow; St James's Palace; *Foreign Office
    Windsor, GB: Windsor Castle =château de Windsor|Castillo de Windsor|Schloss Windsor|Castello di Windsor|castello di Windsor
    Edinburgh, GB: Holyrood =Palace of Holyroodhouse
    Berlin, DE: *Kanzleramt =Bundeskanzleramt|chancellerie allemande|Chancellery; Tegel =Flughafen Tegel; Schönefeld =Flughafen Schönefeld; BER =Flughafen BER; Hauptstadtflughafen =Hauptstadtflughafens; Schloss Bellevue =Bellevue Palace|château de Bellevue|palais de Bellevue|palacio de Bellevue|Palacio de Bellevue|palazzo Bellevue|palácio de Bellevue|Bellevue palace; *Bundestag =Reichstag; Brandenburg Gate =porte de Brandebourg|Brandenburger Tor|Puerta de Brandeburgo|Porta di Brandeburgo; *Auswärtiges Amt =Auswärtigen Amt|Auswärtigen Amtes
    Rome, IT: *Quirinal Palace =Quirinal|palais du Quirinal|Quirinale|Quirinalspalast|Palacio del Quirinal|Palazzo del Quirinale|Palácio do Quirinal; *Palazzo Chigi =palais Chigi|Chigi; *Farnesina =Farnésine; Villa Madama; Villa Doria Pamphilj; Fiumicino; Ciampino
    Vatican City, VA: Apostolic Palace =palais apostolique|Palazzo Apostolico|palazzo apostolico; Saint Peter's Square =place Saint-Pierre|St. Peter's Square|Petersplatz|Plaza de San Pedro|piazza San Pietro; Saint Peter's Basilica =basilique Saint-Pierre|St. Peter's Basilica|basilica di San Pietro; Casa Santa Marta =Sainte-Marthe|Santa Marta
    Madrid, ES: *Moncloa =La Moncloa|Palacio de la Moncloa|Palácio da Moncloa; *Zarzuela =La Zarzuela|Palacio de la Zarzuela|Palácio da Zarzuela; Barajas =Torrejón; Palacio de El Pardo =palacio de El Pardo; *Palacio de Viana; *Palacio de Santa Cruz; Ifema
    Lisbon, PT: Belém Palace =Palácio de Belém|palácio de Belém|palais de Belém; São Bento Palace =São Bento|Palácio de São Bento|palácio de São Bento
    Brussels, BE: *Berlaymont; NATO headquarters =siège de l'Otan|siège de l'OTAN|quartier général de l'Otan|Nato-Hauptquartier|sede de la OTAN|quartier generale della Nato|sede della Nato; Zaventem; *Europa building; *Justus Lipsius; Evere; Royal Palace of Laeken =Laeken
    Strasbourg, FR: European Parliament in Strasbourg
    Geneva, CH: Palais des Nations =Palace of Nations|Palacio de Naciones|Palacio de las Naciones
    Bern, CH: Bundeshaus =Palais fédéral
    Vienna, AT: Hofburg =palais de la Hofburg; Ballhausplatz; Palais Coburg
    The Hague, NL: Peace Palace =palais de la Paix|Friedenspalast|Palazzo della Pace; Binnenhof
    Maastricht, NL: NATO Brunssum
    Helsinki, FI: Kesäranta; Mäntyniemi; Finlandia Hall
    Naantali, FI: Kultaranta
    Stockholm, SE: Rosenbad; Harpsund
    Kongens Lyngby, DK: Marienborg
    Warsaw, PL: Belweder =palais du Belvédère; Royal Castle in Warsaw
    Prague, CZ: Prague Castle =Château de Prague|château de Prague|Hradčany|Prager Burg|Castello di Praga|castello di Praga
    Budapest, HU: Carmelite Monastery; Sándor Palace
    Bucharest, RO: Cotroceni =Cotroceni Palace|palais de Cotroceni; Victoria Palace
    Kyiv, UA: Mariinsky Palace =Mariyinsky Palace|palais Mariinsky|Мариинский дворец; Bankova; Boryspil =Boryspil airport
    Saint Petersburg, RU: Konstantinovsky Palace =palais Constantin|Strelna|Константиновский дворец; Smolny
    Sochi, RU: Bocharov Ruchei =Botcharov Routcheï|Бочаров Ручей; Sirius
    Minsk, BY: Independence Palace
    Ankara, TR: Beştepe =Bestepe|Ak Saray; Çankaya; Esenboğa =Esenboga
    Istanbul, TR: Dolmabahçe =Dolmabahce Palace|palais de Dolmabahçe; Vahdettin Pavilion; Çırağan =Ciragan Palace
    Beijing, CN: Great Hall of the People =Palais du Peuple|palais du Peuple|Grand Palais du Peuple|Gran Palacio del Pueblo|Große Halle des Volkes|Дом народных собраний|Grande Sala del Popolo; *Zhongnanhai; Diaoyutai =Diaoyutai State Guesthouse; Tiananmen Square =place Tiananmen|Tiananmen; Forbidden City =Cité interdite|Città Proibita
    Tokyo, JP: *Kantei; Akasaka Palace =Akasaka; Haneda; *Nagatacho; Imperial Palace in Tokyo; Yokota Air Base =base de Yokota|Yokota
    Seoul, KR: *Blue House =Maison Bleue|Casa Azul|Blaues Haus|Casa Blu; Yongsan; DMZ =Demilitarized Zone|zone démilitarisée; Osan Air Base =base d'Osan
    Panmunjom, KR: Joint Security Area
    New Delhi, IN: Rashtrapati Bhavan; Hyderabad House; Palam; Raj Ghat =Rajghat; *South Block; Bharat Mandapam
    Agra, IN: Taj Mahal
    Islamabad, PK: Aiwan-e-Sadr; Serena Hotel Islamabad
    Rawalpindi, PK: Nur Khan
    Kabul, AF: Arg =Arg Palace
    Kandahar, AF: Kandahar Airfield
    Bagram, AF: Bagram Airfield =base de Bagram
    Baghdad, IQ: Green Zone =Zone verte|zone verte|Zona Verde
    Ramallah, PS: *Muqata =Mouqataa|Muqataa|Mukata|Mukataa|Moukataa
    Jerusalem, IL: *Knesset; Yad Vashem =Yad Vachem; Western Wall =Mur des lamentations|mur des Lamentations; Al-Aqsa =Al-Aqsa Mosque
    Tel Aviv, IL: Ben Gurion Airport =Ben Gurion|aéroport Ben-Gourion|Ben Gourion|Ben-Gurion
    Amman, JO: Al-Husseiniya Palace =Husseiniya Palace|Raghadan; Marka
    Riyadh, SA: Al-Yamamah Palace =palais Al-Yamamah|Yamamah; King Khalid International Airport; Diriyah =Diriyya
    Cairo, EG: Al-Ittihadiya =Ittihadiya|palais d'Ittihadiya|قصر الاتحادية; *Arab League headquarters
    Sharm el-Sheikh, EG: Jolie Ville
    Abu Dhabi, AE: Qasr Al Watan =Qasr al-Watan|قصر الوطن; Al Dhafra =Al-Dhafra
    Doha, QA: Al Udeid =Al-Udeid|Al Oudeid; Lusail Palace =Amiri Diwan
    Algiers, DZ: El Mouradia =El-Mouradia|palais d'El Mouradia|قصر المرادية; Zeralda
    Tunis, TN: Carthage Palace =palais de Carthage|قصر قرطاج; La Kasbah =Kasbah
    Addis Ababa, ET: African Union headquarters =siège de l'Union africaine|AU headquarters|sede de la Unión Africana
    Abuja, NG: *Aso Rock =Aso Villa
    Accra, GH: Jubilee House
    Nairobi, KE: Gigiri
    Pretoria, ZA: Union Buildings
    Kinshasa, CD: Palais de la Nation =Cité de l'Union africaine|Mont Ngaliema
    Abidjan, CI: Cocody
    Libreville, GA: Palais du bord de mer
    Buenos Aires, AR: *Casa Rosada =Maison rose; Quinta de Olivos =Olivos|La Quinta de Olivos|quinta de Olivos|residencia de Olivos; *Palacio San Martín; Ezeiza
    Brasília, BR: *Planalto =Palácio do Planalto|palais du Planalto|Palacio de Planalto; Itamaraty =Palacio de Itamaraty|Palácio do Itamaraty; Palácio da Alvorada =Alvorada
    Caracas, VE: *Miraflores =Palacio de Miraflores|palais de Miraflores; Maiquetía =Maiquetia
    Bogotá, CO: *Casa de Nariño =Palacio de Nariño|Nariño Palace
    Asunción, PY: *Palacio de López; Mburuvicha Róga =Mburuvichá Róga
    La Paz, BO: *Palacio Quemado; *Casa Grande del Pueblo
    Montevideo, UY: *Torre Ejecutiva; Residencia de Suárez =residencia de Suárez
    Lima, PE: *Palacio de Pizarro =Torre Tagle
    Quito, EC: *Carondelet =Palacio de Carondelet
    Santiago, CL: *La Moneda =Palacio de La Moneda|palais de la Moneda|Moneda
    Mexico City, MX: *Palacio Nacional =National Palace; *Los Pinos; Felipe Ángeles
    Havana, CU: Palace of the Revolution =Palacio de la Revolución|palais de la Révolution
    Ottawa, CA: *Rideau Hall; *Parliament Hill
    Canberra, AU: *The Lodge; Yarralumla
    Sydney, AU: Kirribilli House =Kirribilli
    Wellington, NZ: *Beehive
    Hanoi, VN: Presidential Palace in Hanoi
    Hanoi, VN: Noi Bai
    Jakarta, ID: Merdeka Palace =palais Merdeka|Istana Merdeka
    Bogor, ID: Bogor Palace =palais de Bogor
    Manila, PH: *Malacañang =Malacanang Palace|Malacañang Palace|Malacañan
    Astana, KZ: Akorda =Ak Orda|Акорда
    Tashkent, UZ: Kuksaroy =Kuksaroy Palace
    Yerevan, AM: Tsitsernakaberd
    Tbilisi, GE: Orbeliani Palace
    Sarajevo, BA: Butmir
    Belgrade, RS: Palace of Serbia
"""

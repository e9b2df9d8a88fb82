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
    New York City, US: United Nations headquarters =UN headquarters|siège de l'ONU|siège des Nations unies|sede de la ONU|UN-Hauptquartier|U.N. headquarters|Palazzo di Vetro|sede dell'Onu|sede da ONU|sede das Nações Unidas; UN General Assembly =United Nations General Assembly|U.N. General Assembly|Assemblée générale de l'ONU|assemblée générale de l'ONU|assemblée générale des Nations unies|Assemblée générale des Nations unies|Asamblea General de la ONU|Asamblea General de las Naciones Unidas|UN-Generalversammlung|UN-Vollversammlung|Generalversammlung der Vereinten Nationen|Assemblea generale dell'Onu|Assemblea generale delle Nazioni Unite|Assembleia Geral da ONU|Assembleia Geral das Nações Unidas; Trump Tower; Manhattan; Turtle Bay; Wall Street
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
    Beijing, CN: Great Hall of the People =Grand Palais du Peuple|Gran Palacio del Pueblo|Große Halle des Volkes|Дом народных собраний|Grande Sala del Popolo; *Zhongnanhai; Diaoyutai =Diaoyutai State Guesthouse; Tiananmen Square =place Tiananmen|Tiananmen; Forbidden City =Cité interdite|Città Proibita
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
    Paris, FR: Le Bourget =Bourget; Villacoublay =Vélizy-Villacoublay
    London, GB: Stansted; Gatwick
    Amsterdam, NL: Schiphol
    The Hague, NL: Huis ten Bosch; Noordeinde =Noordeinde Palace|palais Noordeinde|Palast Noordeinde
    Brussels, BE: Melsbroek; Egmont Palace =palais d'Egmont|Palacio Egmont|Egmont-Palast
    Copenhagen, DK: Amalienborg; Christiansborg; Kastrup
    Stockholm, SE: Arlanda; Drottningholm
    Oslo, NO: Gardermoen; Akershus =Akershus Fortress|forteresse d'Akershus|Festung Akershus
    Vienna, AT: Schwechat =Flughafen Wien-Schwechat
    Zürich, CH: Kloten =Flughafen Kloten
    Geneva, CH: Cointrin =Genève-Cointrin
    Bern, CH: Bern-Belp =Flughafen Belp|Berne-Belp; Landgut Lohn =domaine du Lohn
    Warsaw, PL: Okęcie =Okecie
    Rzeszów, PL: Jasionka =Rzeszów-Jasionka|Rzeszow-Jasionka
    Prague, CZ: Ruzyně =Ruzyne; Czernin Palace =palais Czernin|Palacio Czernin|Palais Czernin
    Bucharest, RO: Otopeni
    Budapest, HU: Ferihegy
    Athens, GR: Maximos Mansion =palais Maximos|Villa Maximos
    Zagreb, HR: Banski dvori; Pantovčak
    Tallinn, EE: Kadriorg =Kadriorg Palace; Stenbock House
    Riga, LV: Riga Castle =château de Riga|Castillo de Riga|Rigaer Schloss
    Moscow, RU: Domodedovo =Domodedowo
    Saint Petersburg, RU: Pulkovo =Poulkovo|Pulkowo
    Tehran, IR: Mehrabad; Saadabad =Sa'dabad|Saadabad Palace|palais de Saadabad|Palacio de Saadabad; Imam Khomeini International Airport =Imam Khomeini Airport|Imam Khomeini airport|aéroport Imam Khomeini|aéroport international Imam Khomeini|aeropuerto Imam Khomeini|aeropuerto internacional Imam Khomeini|Flughafen Imam Khomeini|aéroport Imam-Khomeini|aéroport international Imam-Khomeini|Imam-Khomeini Airport|Flughafen Imam-Khomeini
    Amman, JO: Basman Palace =palais Basman; Queen Alia International Airport =Queen Alia Airport|Queen Alia airport|aéroport Queen Alia|aéroport international Queen Alia|aeropuerto Queen Alia|aeropuerto internacional Queen Alia|Flughafen Queen Alia|aéroport Queen-Alia|aéroport international Queen-Alia|Queen-Alia Airport|Flughafen Queen-Alia|aéroport Reine Alia|aeropuerto Reine Alia|Reine Alia Airport|Flughafen Reine Alia|aéroport international Reine Alia|aeropuerto internacional Reine Alia|aéroport Reina Alia|aeropuerto Reina Alia|Reina Alia Airport|Flughafen Reina Alia|aéroport international Reina Alia|aeropuerto internacional Reina Alia
    Beirut, LB: Grand Serail =Grand Sérail|Gran Serrallo; Ain el-Tineh =Aïn el-Tiné|Ain al-Tineh; Baabda =Baabda Palace|palais de Baabda|Palacio de Baabda; Rafic Hariri International Airport =Rafic Hariri Airport|Rafic Hariri airport|aéroport Rafic Hariri|aéroport international Rafic Hariri|aeropuerto Rafic Hariri|aeropuerto internacional Rafic Hariri|Flughafen Rafic Hariri|aéroport Rafic-Hariri|aéroport international Rafic-Hariri|Rafic-Hariri Airport|Flughafen Rafic-Hariri|aéroport Rafik Hariri|aeropuerto Rafik Hariri|Rafik Hariri Airport|Flughafen Rafik Hariri|aéroport international Rafik Hariri|aeropuerto internacional Rafik Hariri|aéroport Rafic-Hariri|aeropuerto Rafic-Hariri|Rafic-Hariri Airport|Flughafen Rafic-Hariri|aéroport international Rafic-Hariri|aeropuerto internacional Rafic-Hariri
    Algiers, DZ: Houari Boumediene International Airport =Houari Boumediene Airport|Houari Boumediene airport|aéroport Houari Boumediene|aéroport international Houari Boumediene|aeropuerto Houari Boumediene|aeropuerto internacional Houari Boumediene|Flughafen Houari Boumediene|aéroport Houari-Boumediene|aéroport international Houari-Boumediene|Houari-Boumediene Airport|Flughafen Houari-Boumediene|aéroport Houari-Boumédiène|aeropuerto Houari-Boumédiène|Houari-Boumédiène Airport|Flughafen Houari-Boumédiène|aéroport international Houari-Boumédiène|aeropuerto internacional Houari-Boumédiène|aéroport Houari Boumédiène|aeropuerto Houari Boumédiène|Houari Boumédiène Airport|Flughafen Houari Boumédiène|aéroport international Houari Boumédiène|aeropuerto internacional Houari Boumédiène
    Tunis, TN: Tunis-Carthage =Tunis-Carthage airport|aéroport de Tunis-Carthage
    Rabat, MA: Rabat-Salé =aéroport de Rabat-Salé|aeropuerto de Rabat-Salé
    Casablanca, MA: Mohammed V International Airport =Mohammed V Airport|Mohammed V airport|aéroport Mohammed V|aéroport international Mohammed V|aeropuerto Mohammed V|aeropuerto internacional Mohammed V|Flughafen Mohammed V|aéroport Mohammed-V|aéroport international Mohammed-V|Mohammed-V Airport|Flughafen Mohammed-V|aéroport Mohamed V|aeropuerto Mohamed V|Mohamed V Airport|Flughafen Mohamed V|aéroport international Mohamed V|aeropuerto internacional Mohamed V
    Bamako, ML: Koulouba =palais de Koulouba; Modibo Keïta International Airport =Modibo Keïta Airport|Modibo Keïta airport|aéroport Modibo Keïta|aéroport international Modibo Keïta|aeropuerto Modibo Keïta|aeropuerto internacional Modibo Keïta|Flughafen Modibo Keïta|aéroport Modibo-Keïta|aéroport international Modibo-Keïta|Modibo-Keïta Airport|Flughafen Modibo-Keïta|aéroport Modibo-Keïta-Sénou|aeropuerto Modibo-Keïta-Sénou|Modibo-Keïta-Sénou Airport|Flughafen Modibo-Keïta-Sénou|aéroport international Modibo-Keïta-Sénou|aeropuerto internacional Modibo-Keïta-Sénou|aéroport Modibo Keita|aeropuerto Modibo Keita|Modibo Keita Airport|Flughafen Modibo Keita|aéroport international Modibo Keita|aeropuerto internacional Modibo Keita
    Ouagadougou, BF: Kosyam =palais de Kosyam|Kosyam Palace
    Niamey, NE: Diori Hamani International Airport =Diori Hamani Airport|Diori Hamani airport|aéroport Diori Hamani|aéroport international Diori Hamani|aeropuerto Diori Hamani|aeropuerto internacional Diori Hamani|Flughafen Diori Hamani|aéroport Diori-Hamani|aéroport international Diori-Hamani|Diori-Hamani Airport|Flughafen Diori-Hamani
    N'Djamena, TD: Hassan Djamous International Airport =Hassan Djamous Airport|Hassan Djamous airport|aéroport Hassan Djamous|aéroport international Hassan Djamous|aeropuerto Hassan Djamous|aeropuerto internacional Hassan Djamous|Flughafen Hassan Djamous|aéroport Hassan-Djamous|aéroport international Hassan-Djamous|Hassan-Djamous Airport|Flughafen Hassan-Djamous|aéroport Hassan-Djamous|aeropuerto Hassan-Djamous|Hassan-Djamous Airport|Flughafen Hassan-Djamous|aéroport international Hassan-Djamous|aeropuerto internacional Hassan-Djamous
    Dakar, SN: Blaise Diagne International Airport =Blaise Diagne Airport|Blaise Diagne airport|aéroport Blaise Diagne|aéroport international Blaise Diagne|aeropuerto Blaise Diagne|aeropuerto internacional Blaise Diagne|Flughafen Blaise Diagne|aéroport Blaise-Diagne|aéroport international Blaise-Diagne|Blaise-Diagne Airport|Flughafen Blaise-Diagne; Léopold Sédar Senghor International Airport =Léopold Sédar Senghor Airport|Léopold Sédar Senghor airport|aéroport Léopold Sédar Senghor|aéroport international Léopold Sédar Senghor|aeropuerto Léopold Sédar Senghor|aeropuerto internacional Léopold Sédar Senghor|Flughafen Léopold Sédar Senghor|aéroport Léopold-Sédar-Senghor|aéroport international Léopold-Sédar-Senghor|Léopold-Sédar-Senghor Airport|Flughafen Léopold-Sédar-Senghor
    Abidjan, CI: Félix Houphouët-Boigny International Airport =Félix Houphouët-Boigny Airport|Félix Houphouët-Boigny airport|aéroport Félix Houphouët-Boigny|aéroport international Félix Houphouët-Boigny|aeropuerto Félix Houphouët-Boigny|aeropuerto internacional Félix Houphouët-Boigny|Flughafen Félix Houphouët-Boigny|aéroport Félix-Houphouët-Boigny|aéroport international Félix-Houphouët-Boigny|Félix-Houphouët-Boigny Airport|Flughafen Félix-Houphouët-Boigny|aéroport Félix-Houphouët-Boigny|aeropuerto Félix-Houphouët-Boigny|Félix-Houphouët-Boigny Airport|Flughafen Félix-Houphouët-Boigny|aéroport international Félix-Houphouët-Boigny|aeropuerto internacional Félix-Houphouët-Boigny
    Conakry, GN: Sékhoutouréya =palais Sékhoutouréya|Sekhoutoureya
    Cotonou, BJ: palais de la Marina =Marina Palace
    Libreville, GA: Léon Mba International Airport =Léon Mba Airport|Léon Mba airport|aéroport Léon Mba|aéroport international Léon Mba|aeropuerto Léon Mba|aeropuerto internacional Léon Mba|Flughafen Léon Mba|aéroport Léon-Mba|aéroport international Léon-Mba|Léon-Mba Airport|Flughafen Léon-Mba|aéroport Léon-Mba|aeropuerto Léon-Mba|Léon-Mba Airport|Flughafen Léon-Mba|aéroport international Léon-Mba|aeropuerto internacional Léon-Mba
    Brazzaville, CG: Maya-Maya =aéroport Maya-Maya
    Kinshasa, CD: N'Djili =Ndjili|aéroport de N'Djili|N'djili
    Yaoundé, CM: Nsimalen =Yaoundé-Nsimalen|Palais de l'Unité d'Etoudi|Etoudi
    Accra, GH: Kotoka =Kotoka International Airport
    Lagos, NG: Murtala Muhammed International Airport =Murtala Muhammed Airport|Murtala Muhammed airport|aéroport Murtala Muhammed|aéroport international Murtala Muhammed|aeropuerto Murtala Muhammed|aeropuerto internacional Murtala Muhammed|Flughafen Murtala Muhammed|aéroport Murtala-Muhammed|aéroport international Murtala-Muhammed|Murtala-Muhammed Airport|Flughafen Murtala-Muhammed|aéroport Murtala Mohammed|aeropuerto Murtala Mohammed|Murtala Mohammed Airport|Flughafen Murtala Mohammed|aéroport international Murtala Mohammed|aeropuerto internacional Murtala Mohammed
    Abuja, NG: Nnamdi Azikiwe International Airport =Nnamdi Azikiwe Airport|Nnamdi Azikiwe airport|aéroport Nnamdi Azikiwe|aéroport international Nnamdi Azikiwe|aeropuerto Nnamdi Azikiwe|aeropuerto internacional Nnamdi Azikiwe|Flughafen Nnamdi Azikiwe|aéroport Nnamdi-Azikiwe|aéroport international Nnamdi-Azikiwe|Nnamdi-Azikiwe Airport|Flughafen Nnamdi-Azikiwe
    Addis Ababa, ET: Bole International Airport =Bole Airport|Bole airport|aéroport Bole|aéroport international Bole|aeropuerto Bole|aeropuerto internacional Bole|Flughafen Bole
    Nairobi, KE: Jomo Kenyatta International Airport =Jomo Kenyatta Airport|Jomo Kenyatta airport|aéroport Jomo Kenyatta|aéroport international Jomo Kenyatta|aeropuerto Jomo Kenyatta|aeropuerto internacional Jomo Kenyatta|Flughafen Jomo Kenyatta|aéroport Jomo-Kenyatta|aéroport international Jomo-Kenyatta|Jomo-Kenyatta Airport|Flughafen Jomo-Kenyatta
    Dar es Salaam, TZ: Julius Nyerere International Airport =Julius Nyerere Airport|Julius Nyerere airport|aéroport Julius Nyerere|aéroport international Julius Nyerere|aeropuerto Julius Nyerere|aeropuerto internacional Julius Nyerere|Flughafen Julius Nyerere|aéroport Julius-Nyerere|aéroport international Julius-Nyerere|Julius-Nyerere Airport|Flughafen Julius-Nyerere
    Johannesburg, ZA: OR Tambo International Airport =OR Tambo Airport|OR Tambo airport|aéroport OR Tambo|aéroport international OR Tambo|aeropuerto OR Tambo|aeropuerto internacional OR Tambo|Flughafen OR Tambo|aéroport OR-Tambo|aéroport international OR-Tambo|OR-Tambo Airport|Flughafen OR-Tambo|aéroport O.R. Tambo|aeropuerto O.R. Tambo|O.R. Tambo Airport|Flughafen O.R. Tambo|aéroport international O.R. Tambo|aeropuerto internacional O.R. Tambo|aéroport Oliver Tambo|aeropuerto Oliver Tambo|Oliver Tambo Airport|Flughafen Oliver Tambo|aéroport international Oliver Tambo|aeropuerto internacional Oliver Tambo
    Pretoria, ZA: Waterkloof =Waterkloof Air Force Base|Waterkloof Air Base
    Antananarivo, MG: Ivato =aéroport d'Ivato|Iavoloha
    Mogadishu, SO: Villa Somalia; Halane
    Buenos Aires, AR: Aeroparque =Aeroparque Jorge Newbery
    Santiago, CL: Pudahuel =aeropuerto de Pudahuel; Arturo Merino Benítez International Airport =Arturo Merino Benítez Airport|Arturo Merino Benítez airport|aéroport Arturo Merino Benítez|aéroport international Arturo Merino Benítez|aeropuerto Arturo Merino Benítez|aeropuerto internacional Arturo Merino Benítez|Flughafen Arturo Merino Benítez|aéroport Arturo-Merino-Benítez|aéroport international Arturo-Merino-Benítez|Arturo-Merino-Benítez Airport|Flughafen Arturo-Merino-Benítez
    Lima, PE: Jorge Chávez International Airport =Jorge Chávez Airport|Jorge Chávez airport|aéroport Jorge Chávez|aéroport international Jorge Chávez|aeropuerto Jorge Chávez|aeropuerto internacional Jorge Chávez|Flughafen Jorge Chávez|aéroport Jorge-Chávez|aéroport international Jorge-Chávez|Jorge-Chávez Airport|Flughafen Jorge-Chávez|aéroport Jorge Chavez|aeropuerto Jorge Chavez|Jorge Chavez Airport|Flughafen Jorge Chavez|aéroport international Jorge Chavez|aeropuerto internacional Jorge Chavez
    Bogotá, CO: Catam =CATAM; El Dorado International Airport =El Dorado Airport|El Dorado airport|aéroport El Dorado|aéroport international El Dorado|aeropuerto El Dorado|aeropuerto internacional El Dorado|Flughafen El Dorado|aéroport El-Dorado|aéroport international El-Dorado|El-Dorado Airport|Flughafen El-Dorado|aéroport Eldorado|aeropuerto Eldorado|Eldorado Airport|Flughafen Eldorado|aéroport international Eldorado|aeropuerto internacional Eldorado
    Quito, EC: Mariscal Sucre International Airport =Mariscal Sucre Airport|Mariscal Sucre airport|aéroport Mariscal Sucre|aéroport international Mariscal Sucre|aeropuerto Mariscal Sucre|aeropuerto internacional Mariscal Sucre|Flughafen Mariscal Sucre|aéroport Mariscal-Sucre|aéroport international Mariscal-Sucre|Mariscal-Sucre Airport|Flughafen Mariscal-Sucre
    Santa Cruz de la Sierra, BO: Viru Viru =aeropuerto Viru Viru
    Asunción, PY: Silvio Pettirossi International Airport =Silvio Pettirossi Airport|Silvio Pettirossi airport|aéroport Silvio Pettirossi|aéroport international Silvio Pettirossi|aeropuerto Silvio Pettirossi|aeropuerto internacional Silvio Pettirossi|Flughafen Silvio Pettirossi|aéroport Silvio-Pettirossi|aéroport international Silvio-Pettirossi|Silvio-Pettirossi Airport|Flughafen Silvio-Pettirossi
    Montevideo, UY: Carrasco airport =aeropuerto de Carrasco|aeropuerto internacional de Carrasco
    Havana, CU: José Martí International Airport =José Martí Airport|José Martí airport|aéroport José Martí|aéroport international José Martí|aeropuerto José Martí|aeropuerto internacional José Martí|Flughafen José Martí|aéroport José-Martí|aéroport international José-Martí|José-Martí Airport|Flughafen José-Martí|aéroport Jose Marti|aeropuerto Jose Marti|Jose Marti Airport|Flughafen Jose Marti|aéroport international Jose Marti|aeropuerto internacional Jose Marti
    Panama City, PA: Tocumen =aeropuerto de Tocumen; Palacio de las Garzas
    San José, CR: Juan Santamaría International Airport =Juan Santamaría Airport|Juan Santamaría airport|aéroport Juan Santamaría|aéroport international Juan Santamaría|aeropuerto Juan Santamaría|aeropuerto internacional Juan Santamaría|Flughafen Juan Santamaría|aéroport Juan-Santamaría|aéroport international Juan-Santamaría|Juan-Santamaría Airport|Flughafen Juan-Santamaría
    Guatemala City, GT: Palacio Nacional de la Cultura =National Palace of Culture|Palais national de la Culture|Nationaler Kulturpalast; La Aurora airport =aeropuerto La Aurora|aeropuerto internacional La Aurora
    Tegucigalpa, HN: Toncontín =Toncontin
    Managua, NI: Augusto C. Sandino International Airport =Augusto C. Sandino Airport|Augusto C. Sandino airport|aéroport Augusto C. Sandino|aéroport international Augusto C. Sandino|aeropuerto Augusto C. Sandino|aeropuerto internacional Augusto C. Sandino|Flughafen Augusto C. Sandino|aéroport Augusto-C.-Sandino|aéroport international Augusto-C.-Sandino|Augusto-C.-Sandino Airport|Flughafen Augusto-C.-Sandino|aéroport Augusto César Sandino|aeropuerto Augusto César Sandino|Augusto César Sandino Airport|Flughafen Augusto César Sandino|aéroport international Augusto César Sandino|aeropuerto internacional Augusto César Sandino
    Mexico City, MX: Benito Juárez International Airport =Benito Juárez Airport|Benito Juárez airport|aéroport Benito Juárez|aéroport international Benito Juárez|aeropuerto Benito Juárez|aeropuerto internacional Benito Juárez|Flughafen Benito Juárez|aéroport Benito-Juárez|aéroport international Benito-Juárez|Benito-Juárez Airport|Flughafen Benito-Juárez
    Santo Domingo, DO: Las Américas airport =aeropuerto Las Américas|aeropuerto internacional de Las Américas
    Port-au-Prince, HT: Toussaint Louverture International Airport =Toussaint Louverture Airport|Toussaint Louverture airport|aéroport Toussaint Louverture|aéroport international Toussaint Louverture|aeropuerto Toussaint Louverture|aeropuerto internacional Toussaint Louverture|Flughafen Toussaint Louverture|aéroport Toussaint-Louverture|aéroport international Toussaint-Louverture|Toussaint-Louverture Airport|Flughafen Toussaint-Louverture|aéroport Toussaint-Louverture|aeropuerto Toussaint-Louverture|Toussaint-Louverture Airport|Flughafen Toussaint-Louverture|aéroport international Toussaint-Louverture|aeropuerto internacional Toussaint-Louverture
    Kingston, JM: Norman Manley International Airport =Norman Manley Airport|Norman Manley airport|aéroport Norman Manley|aéroport international Norman Manley|aeropuerto Norman Manley|aeropuerto internacional Norman Manley|Flughafen Norman Manley|aéroport Norman-Manley|aéroport international Norman-Manley|Norman-Manley Airport|Flughafen Norman-Manley
    Port of Spain, TT: Piarco
    Bridgetown, BB: Grantley Adams International Airport =Grantley Adams Airport|Grantley Adams airport|aéroport Grantley Adams|aéroport international Grantley Adams|aeropuerto Grantley Adams|aeropuerto internacional Grantley Adams|Flughafen Grantley Adams|aéroport Grantley-Adams|aéroport international Grantley-Adams|Grantley-Adams Airport|Flughafen Grantley-Adams
    New Delhi, IN: Indira Gandhi International Airport =Indira Gandhi Airport|Indira Gandhi airport|aéroport Indira Gandhi|aéroport international Indira Gandhi|aeropuerto Indira Gandhi|aeropuerto internacional Indira Gandhi|Flughafen Indira Gandhi|aéroport Indira-Gandhi|aéroport international Indira-Gandhi|Indira-Gandhi Airport|Flughafen Indira-Gandhi
    Colombo, LK: Katunayake; Bandaranaike International Airport =Bandaranaike Airport|Bandaranaike airport|aéroport Bandaranaike|aéroport international Bandaranaike|aeropuerto Bandaranaike|aeropuerto internacional Bandaranaike|Flughafen Bandaranaike
    Kathmandu, NP: Tribhuvan International Airport =Tribhuvan Airport|Tribhuvan airport|aéroport Tribhuvan|aéroport international Tribhuvan|aeropuerto Tribhuvan|aeropuerto internacional Tribhuvan|Flughafen Tribhuvan; Singha Durbar
    Dhaka, BD: Hazrat Shahjalal International Airport =Hazrat Shahjalal Airport|Hazrat Shahjalal airport|aéroport Hazrat Shahjalal|aéroport international Hazrat Shahjalal|aeropuerto Hazrat Shahjalal|aeropuerto internacional Hazrat Shahjalal|Flughafen Hazrat Shahjalal|aéroport Hazrat-Shahjalal|aéroport international Hazrat-Shahjalal|Hazrat-Shahjalal Airport|Flughafen Hazrat-Shahjalal; Bangabhaban
    Bangkok, TH: Suvarnabhumi; Don Mueang =Don Muang
    Vientiane, LA: Wattay
    Jakarta, ID: Soekarno-Hatta; Halim Perdanakusuma
    Kuala Lumpur, MY: Istana Negara
    Manila, PH: Ninoy Aquino International Airport =Ninoy Aquino Airport|Ninoy Aquino airport|aéroport Ninoy Aquino|aéroport international Ninoy Aquino|aeropuerto Ninoy Aquino|aeropuerto internacional Ninoy Aquino|Flughafen Ninoy Aquino|aéroport Ninoy-Aquino|aéroport international Ninoy-Aquino|Ninoy-Aquino Airport|Flughafen Ninoy-Aquino
    Taipei, TW: Songshan Airport =aéroport de Songshan|aeropuerto de Songshan|Flughafen Songshan
    Tokyo, JP: Narita Airport =aéroport de Narita|aeropuerto de Narita|Flughafen Narita
    Pyongyang, KP: Sunan =Sunan Airport|aéroport de Sunan; Kumsusan
    Ulaanbaatar, MN: Chinggis Khaan International Airport =Chinggis Khaan Airport|Chinggis Khaan airport|aéroport Chinggis Khaan|aéroport international Chinggis Khaan|aeropuerto Chinggis Khaan|aeropuerto internacional Chinggis Khaan|Flughafen Chinggis Khaan|aéroport Chinggis-Khaan|aéroport international Chinggis-Khaan|Chinggis-Khaan Airport|Flughafen Chinggis-Khaan|aéroport Gengis Khan|aeropuerto Gengis Khan|Gengis Khan Airport|Flughafen Gengis Khan|aéroport international Gengis Khan|aeropuerto internacional Gengis Khan|aéroport Dschingis Khan|aeropuerto Dschingis Khan|Dschingis Khan Airport|Flughafen Dschingis Khan|aéroport international Dschingis Khan|aeropuerto internacional Dschingis Khan
    Apia, WS: Faleolo =Faleolo airport
    Port Moresby, PG: Jacksons International Airport =Jacksons Airport|Jacksons airport|aéroport Jacksons|aéroport international Jacksons|aeropuerto Jacksons|aeropuerto internacional Jacksons|Flughafen Jacksons
    New York City, US: JFK Airport =JFK airport|John F. Kennedy Airport|John F. Kennedy International Airport|aéroport JFK|aeropuerto JFK
"""

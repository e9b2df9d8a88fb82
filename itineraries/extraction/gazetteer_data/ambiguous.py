"""Names of towns that are everyday words or people's names: by themselves no proof of the place.

Folded, by language, "_" for a space. A capital, or a city of a million, is believed in spite of its other
meaning under its usual name, but for the words marked "!"; an unusual spelling of a city that is a word or a
person's name is not believed at all.
"""

from __future__ import annotations

COMMON_WORDS: dict[str, str] = {
    "en": """
        !male !roma acre acropolis agar airport ajax alabaster ales algonquin alley alliance
        alma aloha along americana anew angers anna annex antelope anthem apex archangel archway
        argyle ariel ascot auburn aurora awash bade badger bah bake bale bally bam banco banda
        bank banning bar barium barking barrage barrow barry basic bath batman bay bayside bear
        begun bell bend bender berber best billings bimbo bled boden bolder bolivar bolus bonny
        boo boom borne boulder bountiful bow bowie bra brad bras bray brick broach buckeye
        buffalo burbank burke bury bush butte butterfly buy cairns caldera caller can canes
        canning canton capitol caroline castro cat cay centennial central centurion ceres chair
        cham chandler chesterfield chino cine clay clive cocoa cognac coin colon columbine come
        commonwealth conception concord conde confederation converse cordon corona cove creek
        cruces crystal cutler cypress dade dalton dandy date davenport deal defiance deli delta
        derby dig dining dire divas docklands dole dolores dome dosing downtown drama draper
        dual duffel dura dyer eagle elbow elk enterprise erode eureka evergreen fate fatwa
        federal felling fillmore fishers flagstaff fleet fletcher flint flora fords forest
        fountain ganja gap gar garland garner gay genes gent god goes golden gondola google gore
        goto graham grapevine grays green greenbelt greenfield greenwood griffin grins groves
        hale hang harrow hawthorn hays hem hermitage hickory highland highlands hillside hippo
        hire hit holden holiday holt homestead hook hoover horde horn hough hove hub hull human
        humble hun hurricane hurst imperial independence jam jasper juarez julia kami kazakh
        keystone kline lacrosse laguna lakeland lakeside lander lar largo latina lattes laurel
        leek lend lens liberal liberty lice lido liege lime limo linden linen lira lisle logos
        loos lop lupin lutz mach madras mage magenta maidenhead man manage manga manger mango
        manly manning manta march marina marks martin mascara mascot mason materia medias mentor
        merced meridian mesa mesquite metro midland midway mile mine minster mission mobile
        mocha mojo mol mon mons monster monte morales moron moss most much murphy mus mustang
        myrtle mystic nan neath nelson newton nice noisy normal nur ode officer ogre olympic
        opera opportunity oral orang orange orchards overland pace paisley palatine panda
        panorama pantheon papa papaya para paradise paramount paras pare parkland parole pearl
        peer pen perm perry pesto pinewood pinto pita plantation plaque playa plum plunge police
        ponce pop porta portage posse pout pristine proclamation prosper providence pueblo puma
        punch quack rapid reading redding redwood rees republic reservoir retreat reus revel
        revere rho rich riverbank riverside rogers roles roman roses rosette rota rouge rouse
        rugby ruse rye saga sake sale salina salt samba same san sandy saran sari savage savanna
        save say seaside sedan semi senna shaping shields shone shoreline shu shush sienna sig
        sim simmering sire slaughter slough solon soma somerset sparks spire spires split spoken
        spring springs stains stella sterling stoke stow sue sulphur summit sunrise sunset
        superior surprise swords sycamore tabor tame tampon tana tango tank tara tarsus tartar
        temple tequila terminus terrace than thorn thorne time tire tome toon tooting torrent
        tours trident troy tuba tucker tui tulle tunes turbo tyre union university upland uptown
        vac valence valley van vegas vera vermilion verve vicar victor vine vineyard vise vista
        wadi walker walnut ware warren wean weasel wedding weir welling westchester westerly
        westside wetter wheeling wildwood winder woking woodland woodlands worms worthing wright
        yoga young
    """,
    "fr": """
        !roma !seul acacias acharne acre aga alliance aman ames ami ampere ans assis avare avion
        baise bale bals bambous banco banda bar barra barrage barras baston batavia bati batie
        bau becs beni berbere berge berline bogue bol boom borne bosse bougie brandon breves
        brick brousse bruni brusque bulle bure butte cabot cala cales cambre campos canton
        capelle caroline carrefour cary cela celle central centurion chair chalons chaman
        charlotte chester chia choque chu cine clive cognac coin colombes colon come conception
        conde confederation converse cordon creek cremone cuite dalle dalton dandy daphne date
        david deal defiance delta derby dire divas dole dome dominique donna douane draper dual
        dura durant dure dures eden eldorado emet este fana fate federal fiche fier fila flores
        florin florissant fontaine fougeres galle gardez gare gay genes genet gent gente germe
        giron gloria gobelins gode golden gore grasse green grenade grise gueret guider hale
        halle harper havre hercules hidalgo hit horde houilles humble hun imperial inca
        invalides jaffa jambes jasper jette joliette kazakh la_defense labo labrador lai langue
        largo lattes leche lents lester liberal libres lice liege lier limbe lime limon lira
        lisse logos lombard luce lupin macon mage magenta magna mai maints manga manger mangue
        mao marchand mari marin marina marks marquette martin martinez massa mastic maurice
        medias melo mena menton mentor meres metairie metro meurs mie mile minas mine mirador
        mission mobile moche mol mon monte montes morales moulins muret mus mustang nankin naze
        nomme normal observatoire ode ogre opera oral orange osa palatin palatine palmas palmer
        pampa panda panorama pantheon pantin papa para parais paras pare pari parla parole peine
        peniche pensa peste pilon pita plaisance plaisir plantation plaque police ponce pop
        porta proclamation providence pullman puma punch puni rabot racine rama renes reservoir
        riant rivera roles roman roquette roses rosette rouge rousse rugby ruse russe sado saga
        sainte saintes sake sala sale sali salines salomon samba sape sarcelles sari sceaux
        seins sens senti serai serez serra serre serres sienne sinon sire situe soja spire sue
        sur surprise tabou tampon tango tank tara tarde taree tarse tata tempe temple tequila
        terme terni tete tetu tigre timon tire toison tome tonton torrent tours trappes trente
        trident tuba tulle tunes turbo union valence van varennes verve veston vine vise vitre
        yoga zele
    """,
    "es": """
        abba abbas acacias acre acropolis ada adan adelanto adra aga agar agraria agria agro
        agudo agudos aguilas alaba alameda alamo alba alcantarilla alegre aliaga allende alma
        almagro almenara alta altea altos aluminio ama aman amara amarillo americana ames amos
        ampara amparo ancon anda ande andes angeles angostura anta antigua aparecida apartado
        apio apostoles arar arcadia arcangel arcos argos arida arras arrecife arrecifes artemisa
        artigas aso atalaya atar aten augusta aurora avellaneda aventura avila avion azul babor
        bada bagre bailen baja bajan bajon balboa bale balneario balsas bamba banco banda bando
        bar barda bardo bario barnes barra barracas barranca barrancas barranco barras barro
        barroso basar basic baste baston bastos bata batas bato baza becerril belen bella bello
        bendigo bermejo besar bol boli bolivar bombo bonito boom bordo brando brea breves brick
        brujas bruna budin buenaventura bufalo burla bush bustos cabildo cabra cabrero caia cala
        calabozo caldas caldera calera camas campamento campana campestre campina campos can
        canas canela canelones canes canillas cano canoas cansa canta canton canuelas capas
        capaz cardenas carey carmen carolina carrizal casco castanos castellana castilla castro
        cayena caza cecina cedro ceiba cela centenario central centro centurion cercado cerro
        cesarea cestas chama chamba chas chato chia chico chilla chincha chino chita chiva
        choque chorrera ciceron cienaga cine clinton cobija codo cofradia colegiales colima
        colina colinas colon columna come comillas como comodoro concepcion conchas concordia
        condado conde conquista consolacion constancia constitucion contramaestre converse
        cordon corinto coro corona coronado coronel corrientes cota cotorra crema crespo
        cristalina cristalino croata cruces cruzeiro cueto custodia dabas dalton danan dandy
        dano dar dara daran dardo date deba delgado delicias delta derbi derby deva diadema
        diamante diana dire divas divino divo dole dolo dolores doma dome dorada drama dual duma
        dumas dura duran durazno dure duren eagle ebano eden ejido embajadores embalse
        embarcacion empalme encantado encanto encarnacion encino encontrados encrucijada ende
        ensenada envigado escondido esmeralda esmeraldas esparza esperanza espinal espinosa
        espumoso esquina estancia este estero estrella extrema extremos fajardo faro federal
        fila flint flora flores floresta foca fomento fontana fortuna foso franca franklin
        freire fresnillo fresno fria frontera frutal fuman fundacion galapagar galeras gallegos
        gama gandia ganga gap garca garcia garzon gay gaya gemas genes gente george gigante gil
        gilbert giron gloria godo goleta goma gondola gracia grana granada granado graneros
        granja guaira guapo guarani guarda guerrera guisa habana habra haga hago hala hale halle
        haren helena hercules hermosa hidalgo hilo hit hola honda horizonte huacho human humus
        hunde huy iba iglesias iguala igualada imperial inca independencia indio inga ingenio
        isla jalapa jardines jauja jeremias joda julia junten jupiter justicia labrador labranza
        lagarto laguna lai laja lajas lapa lar largas largo latina laurel leche leer leo leon
        leonas lerdo liberal libertad libres lido lime limo limon limpio linares linda linden
        lira lista litros lobos logan logos lola lota luce lucero lunas luz mach machado madera
        madero madruga madura maga magdalena magenta magna mala man manadas manchar manda mandan
        manga mango mani manos mansa manta manteca mantilla manzanares manzanillo maracas marana
        marca marco marfil mariana mariano marica marina marino marroquin mascara mason
        matamoros matanzas matara materia meca medias mejicanos melgar melo mena menton mentor
        merca merced mercedes merlo mesa metro mexicanos milagro mima minas mine minga mino
        mirador miranda mito moca mocha moche modesto mojan mojo mol molde molina moneda monte
        monteria montero monteros montes montgomery montilla monzon mora morales morar morena
        moreno mori moria moro moron morros morteros mosca motril mula mus nacimiento nada napa
        naranjos narra natal nava navarro navas navegantes nazca negara negrito neutra neves
        newton nis nogales noma normal norman noto novato novena obispos obra oliva onda opera
        oral orlando oros osa ostia osuna ota oyo pace pacho pacifica paco pajaro pala !palacio
        palenque palma palmares palmas palmer palmira palo pampa panda pando panorama papa
        papaya para paraiso paras pare paredes parla parral pasaje pasan pastas pasto patan
        paterna paterno patos patrocinio paulista pecas pedregal peer peine peje pelotas
        penaranda penitencia pensa pergamino perico peste petare peto petra picos piedras pila
        pilar pilon pinto pio piro pisco pita placas planas plano plato playa playas poblacion
        pop porta porto posadas poso pozuelo pradera prado progreso prosperidad pueblo puerto
        pullman puma puna purificacion quilla quintana quintero rama ramos rastrojos raya
        realeza recita recodo recoletos reconquista reforma regio registro regla rejas remanso
        remedios rengo reno reo republica reserva resina resistencia retiro reyes ribera rige
        rincon rioja rivera rocha rojas roles romana romanas romo ron ronda rosales rosario
        rosas roses rota ruano rubi rubio rugby rutherford sabinas sabra sacaba saco sacramento
        saga sake sala saladas salcedo sale salgado sali salina salinas salitre saltas salto
        saltos salvadora sama samba san sano santos santuario sarandi sari sarria sedan semi
        senti serena seres seria serian serra serrana seto silla sinfin sirvan soba socorro soja
        sola solana solano soledad soma sombrio sosa spring springs sueca suecas sume sumen
        sumida sumio superior sur surco tabaco tala talas talla tamana tamano tampon tanda tanga
        tango tanta tapa tara taras tarde tarifa tarso tata taza tejen tela tema temen temple
        tena tenes tequila tera teresa tias tienen tigre time timon tiran tirano tire tita toba
        toma tomar tome tono torrente torres tostado tours trafalgar trinidad triunfo tuba tumba
        tunas tunes turbo una union universidad urbana utrera uva valdepenas valentia valles van
        varadero varas vasco vaso vasto vedado vegas vele vena vence venceremos ventanas ventas
        ventura vera vertientes vibora victorias vicuna viejo vigas vine vista vite yate yerba
        yoga zafar zafra
    """,
    "it": """
        acre alba alma ama amara amare ami anda apio arida ati augusta aurora avvocata banco
        banda bando barra bella bello beni bimbo bordo borsa brando bruna bruni bufalo burla
        cala caldera campana campi canta carolina casco castellana castello cecina cela celle
        centro cesarea chiari cine codo come concordia conquista coro corona corrente cota crema
        croata custodia dalle dara daro date delta diadema diamante diana dire divino divo dolo
        donna dorada drama dura dure erba estero extrema faro fate fermo fiche fila fiume flora
        foca fondi fontana fortuna franca fuso gente gigante gloria gonda gondola grana granata
        guarda hanno inca indiana inga largo lassa latina lido limo linda lira lista luce maga
        magenta maggio magna mai mala male maliana manda mandera mandi mango mani manica manta
        marca marco mari marina marino massa materia melo mena mesa metro mie mila mile mine
        mito mobile moche modesto molina mons monte mora mori moro mosca mula neutra noma noto
        oliva onda ono opera orlando ottava pace pala pali palma palo panda panorama papa pare
        pari parla parli parola passi pasto paterno pensa peste pesto petra pila pinto pio pisco
        pita porta porto prato pula puma quarto rama recita regina regio resina rigo riunione
        rivera romana rosario rosso rota sala sale sali salta salto san sana sano santuario semi
        senna senta senti serena seria serra serre sesto siano sigli sire sola soma sora stella
        sue summit tana tango tanta tara tela tema tera terme tete toma tono torrente tuba turbo
        una urbana uruguaiana usa usera uva vada valli van vaso vasto vele vena vera vinto vista
        vite voi
    """,
    "pt": """
        acre agar alba alegre ali alianca alma alta ama amara americana ampara anda andes anta
        aparecida arcadia arcos argos arouca arras artigas atalaia atar aten augusta aurora
        aventura baia balsas bamba banco banda bando bar barra barracas barras barro barroso
        batalha bela belas bonito bordo botsuana breves bruna bruxas bufalo burla cabra
        cachoeira caldas campina campos canas canela canoas cansa canta capela carmo carolina
        casco castelo castro cela centenario central centro chama chato chaves chia cine codo
        colina colinas colonia come como conceicao concordia conde conquista contagem converse
        corrente correntes cota crema cristalina croata cruzeiro custodia dali dandy dar dara
        date delta dessa desse deva diadema diamante diana dire divino dourados drama dura eden
        encantado encontrados escada esmeralda esperanca espinho espinosa estancia este estrela
        extrema fafe fartura fatima federal feira ferreiros fez fila flores floresta formosa
        fortuna franca freire fundao gama ganga garca gente gigante gloria graca gramado granada
        granja guarda horizonte imperatriz imperial independencia indiana indio inga jardim
        julia laje lapa lar laranjeiras largo leme lima limeira limo limoeiro linda lira lista
        loja longa luz machado madeira mala maliana manda manga manta maravilha marca marco
        mariana marina marroquina massa matam matara mataram matinhos melo mena mendes mesa
        metro mexicanos minas miranda mito moca mocha moncao monte montes morena moreno mosca
        mula negara neves nomea normal obra oliveira onda opera oral ourem palacio palma
        palmeira pampa panda panorama para paraiso pare passos pastas patrocinio paulista pecas
        pedra pedreira penha pensa perdoes perto peste piedade pilar pinto pio pisa planalto
        plano poa pombal porta portel posse prado prata queimadas ramos redencao registro
        remanso republica resende reserva resina reuniao ribeira ribeirao rocha romana rosario
        ruma russas saco saida sala saldanha salto serra serrana servia sete sim sombrio sousa
        sueca suecas suica tala tarde telha tema tendo tera timon tomar torres touros trindade
        una uniao usa uva vaso vence vera videira vila vista voltam voltem
    """,
    "de": """
        commonwealth dabei lander moria         au berg brand burg dom lauf regen roth see stein wald zug
        bergen ende essen gerat gerne haar hagen halle hang heide hof horde horn hosen hub hunde
        ihren jager kalk kamen kapelle kehl keller kuche lage landen langen leer leimen linden
        man merke mitte mobil morden most much muhe mut nabel namen neubau neustadt norden nur
        siegen singen weiden wetter worms
    """,
    "ar": """
        العين المدينه سالم فاس
    """,
    "ru": """
        веселый город дружба заречный мир мирный нового новый октябрьский орел первомайский
        победа полевской свободный совет совета советский союз
    """,
}

# Given names, and family names of people in the news.
PERSONS = """
    abba abbas abha achim acuna ada adam adams adan adelaida adem adler adrian adriano agudo ahmad
    ahmadi aki aksay aksu alamo alba albuquerque alcantara alegre ales alexandra alfaro ali aliaga
    alice alicia allen alma almagro almansa almonte alvar alvarado alvin amadeo amador amancio amara
    amol amparo anand anda anderson andrija angeles ann anna antonina antony aparecida apodaca aral
    arcelia archambault arcos ariana ariel arjona arnold aroa aron arora arriaga artemisa artigas
    aru ashton aston atena ati augusta aurora austin avila aviles babati babu badami baena baeza
    bagdat bahri bajan baki balaguer baldwin banko banu barbosa baris barna barnes baro barranco
    barroso barry bartlett bashan basic bath bech bedi bela belen bell bella bello belmonte
    benavente bender bentley benton bera berat berenice berge bergen bermejo berta best bethany
    beverley beverly bhavani bina blackburn blanes blomberg bodo bohuslav bolton boone borges boros
    brad bradley brandon bray brcko brent bruna bruni bryan bryant buchanan buckley budai
    buenaventura burke burton bush busra bustos butala butte cabrero caceres calatayud caldera
    caldwell calhoun calvillo camargo camarillo campbell campos canas candelaria canete cano canton
    cantu carballo cardenas cardona carey carmelo carmen carmona carney carolina caroline carson
    casagrande casper castello castilla castro celina cerro cezayir chaman chanda chandler chang
    chaves chelsea cheyenne chhabra chico chita christiana cifuentes ciro claudio clay clayton
    clinton clive colon colton columbo compton concepcion conde constance constantina constanza
    conway cordova corlu cornelius corona coronado coronel crespo crystal cueto cunha cusano
    custodia dalton daphne dar dara date davenport david davies davis dayal delgado delmas desio
    dhar diana dickinson dickson dixon dobric dolores donna doreen douglas duarte dudley dumas
    dumont duncan duran dyer edina edmond elgin elizabeth elorza eloy emin emmen emmerich
    encarnacion engels escalante esim esmeralda esna esparza esperanza espinal espinosa estelle
    estrella eugene eusebio evans everett ewing fajardo farah fatih fatima ferdinand ferguson flavia
    fletcher flora florencia florenta flores florian florin florina foley fonseca fontaine franca
    franka franklin frederick frederik fuzuli gallegos galvez ganga garcia gardner garibaldi garner
    gary garzon gaspar gautier gay gaya george gera gero gil gilbert girard giron gloria godfrey
    golden gonen gori gorlitz graham granado green greenwood greer griffin griffith gustaf gutierrez
    guyon gyula hagen hajo hale hami hamid hamilton hammond hampton handa haney hanna hanno harper
    harrison hartley harvey hassan hatfield hayden hayes hays hayward heide helena helin helma
    henderson henrietta heredia hernando herve hidalgo hilde hobbs holden holguin holloway holt
    hoover hopkins horn howard hudson hurst hutchinson hyde ibarra ica iglesias iida ina inga isa
    isabel isabela ise ismail iwo izabela jackson jacob janin janina jaroslav jaroslaw jarvenpaa
    jasper jeremi jeremias jimenez johnston joso juarez judita jules julia kaarina kade kai kallio
    kamil kanda kant kara kari karin karolina kas kasper katerina kati katy keller kennedy kent
    kerman khalil khanna kim kimberley kira kline kolar kos koster kriens krishna kunda kuusela
    kveta kyle lacey lage laguna lamy lanka lara larisa larissa lauri lautaro lawrence lawson
    leander leduc leigh lemay lenoir leo leon leopoldina leslie lester leticia levin lewis lilla
    limon linares lincoln linda lindau linden lindsay lira livingston logan lola lombard loni lonn
    loos lopez lorena loreto lourdes luan lucas luce lucena lucero lugo lujan lukas lund lutz luz
    lynn lynne mach machado madera madison magdalena maia maki mala maldonado manda mandal mandela
    mani manning manzanares maras marchand marcin marco margherita margit mari mariana marianna
    mariano marica marietta marijana marin marina marino marion markova marks marrero marroquin
    marshall marte martin martina martinez martorell mary mason massa massey matthews mckinney
    mclean mehdiye melgar melle melo mena mendes mendoza mercedes mesa middleton mie mila milas mile
    milton minna miranda mitchell moa moccia modesto modugno mol molina monreal monroe montalban
    montalvo monte monteiro montero montes montgomery moore mora morales morar morena moreno morley
    morton mosquera moss muniz munoz muret murphy murray musaffa musil myers nada nadi nadia nagar
    nancy nava navarro navas naveen nazaret neira nelson nevgin newton nigel nikki nili norman
    norton obama ocana olimpia oliva oliveira oosterhout orlando osorio osuna oymak pace pacifica
    paco palacio palla palma palmer palmira pare paredes parisi parker patterson pau peer pereira
    perez perry petitjean pickering pilar pilon pinto pio pittman pizarro planas polanco ponce poole
    pop porta porto pozega pozuelo prado premysl preston puri purificacion qasim quesada quevedo
    quincy quintana quintero qushi racine rafaela rafia rama raman ramon ramona ramos ramsey
    randolph rangel raval raya razo rees regina remedios remigio reni requena reyes rezende ribera
    rich richardson ridder rigo riihimaki rincon rivas rivera robertson rocha rodriguez rogers rojas
    roman romana romo romulus ron rosales rosario rosas rosenberg roth rovira roy ruano rubio rufino
    saari saba saga sagar sakarya sala salazar salcedo saldana salgado sali salinas salo sama
    samaniego samar sanda sandi sandu sandy sanford santana santi santos saran sari sauli sava
    savage savannah sayan schagen schroeder sebastian segovia seguin selcuk selina selma semender
    senna senta seppa sepulveda serena serra seyhan shaw shelby shelton sherman shields shirley sian
    sibilia sienna simen sire socorro sofi sofie sokol sokolov sola solana solano soledad sophia
    soria sosa sousa souza sparks stafford stanislav stanislaw stanley stanton stella stuart suarez
    sue sukri sunel sur suran surian sutton svoboda tak talavera tanay tank tara tata taylor tena
    teo teodosia teresa terrell teruel thies thomson thornton timoteo tolentino toma tome tomi tono
    torrens torrent torres tovar tracy trapani treves troy tucker tudela tulun turina tyler uppal
    urena ushan valenzuela valera vallejo valles valls valverde vanda vanja vasco vaughan veenendaal
    velez vera verena vernon viana victor vigo viktoria vila vilanova vilar villanueva villaverde
    villena vincent vitoria vittoria vladimir vladimira vratislav walker walton ware warren wayne
    wensen weston whitney wilson wladimir wright xenia yaiza yara york young zachary zaida zarate
    zaraza владимир роман александр константин
"""

"""First names borne nearly always by women or nearly always by men, folded, for whom a pronoun may mean.

A name that goes both ways, in one country or between countries (Andrea, Jean, Kim, Sasha), stands in neither list.
Where a name comes behind the surname (Chinese, Korean, Hungarian) the first word tells nothing and is not listed.
"""

from __future__ import annotations

from itineraries.extraction.words import plain

_WOMEN = """
    adela adriana agata agnes agnieszka aida aisha aleida alejandra alena alexandra alice alicia aline alisa
    alma amanda amelia amelie amina amy ana anabel anastasia angela angelica angelika angelina anita anja
    anke anna annalena anne anneliese annette annie antje antoinette antonella antonia april arancha ariane
    asma astrid audrey aurelie aurore aysha azucena barbara beata beate beatrice beatriz begona benita berit
    bernadette bertha betty bianca birgit bodil bridget brigitte britta camilla candice carine carla
    carlotta carmen carol carole carolina caroline catarina catherine cathy cecile cecilia celia celine
    chantal charlotte cheryl chiara christelle christiane christina christine chrystia cindy claire clara
    claudette claudia clemence colette condoleezza constance consuelo corina corinne cornelia cristina
    cynthia dalia daniela danielle daria deborah delcy delphine denise diana diane dilma dina dinah dolores
    dominika donatella dora doreen doris dorothea dorothy dubravka edith edna ekaterina elaine elena eleni
    eleonora elfriede eliane elina elisa elisabeth elisabetta elise elizabeth elke ella ellen elsa else
    elvira elżbieta emilia emilie emily emma emmanuelle ena erika erna ernestine esperanza esther eugenia
    eugenie eva eveline evelyn evelyne ewa fabienne fanny fatima fatma fatou fatoumata fernanda fiona flora
    florence francesca franziska françoise frederique frieda gabriela gabriella geneviève georgina geraldine
    gerda germaine ghislaine gina giorgia gisela giulia gladys gloria grace greta gretchen gro guadalupe
    gudrun hadja halimah hanna hannah harriet heather heidi heike helen helena helene helga helle henriette
    hilary hilda hilde hillary hina huguette ida ilse imelda ines ingeborg ingrid inna ioana irena irene
    irina iris irma isabel isabella isabelle ivana ivanka ivette jacinda jacqueline jadranka jadwiga jana
    jane janet janice janine jasmine jeanne jeannette jelena jennifer jenny jessica jill joanna johanna
    johanne jolanta josefa josefina josephine joyce juana judith julia juliana julie julienne juliette
    justine kaja kamala karen karin karina karine karla karolina katalin katarina kate katerina katharina
    katherine kathleen kathryn kathy katia katja katrin katrín kersti klara kolinda kristalina kristen
    kristin kristina lana lara larissa laura laurence lea leila lena leonor leonora leticia lidia lilian
    liliana liliane lina linda lisa lise liz lola loreto lotte louise lourdes lucia lucie lucinda lucy
    ludmila luisa luise luz lydia lyudmila madeleine magda magdalena maia maja malala manuela manuelle mara
    marcela margaret margareta margarete margarida margarita margot margrethe marguerite mari maria mariam
    mariana marianna marianne maribel marie marielle marietta marija marilyn marin marina marine marion
    marisol marjorie marlene marta martha martina martine mary maryam matilda maud maureen maya melania
    melanie mercedes meret meryl mette mia michaela michelle mihaela milena mina miranda mireille miriam
    mirjana molly monica monika monique myriam nadezhda nadia nadine nadja nancy naomi natalia natalie
    natalija natalya natasha nathalie ngozi nicole nicoletta nina nkosazana noemi nora norma odette odile
    oksana olena olga olivia olympia paloma pamela patricia paula paulina pauline penny petra philippa pilar
    piroska priti prudence rachel rachida raffaella rania raquel rebecca regina regine reina renate rita
    roberta rocio rosa rosalia rosario rose roselyne rosemary roxana ruth sabine sabrina salome samantha
    sandra sanna sara sarah saskia selma serena sharon sheikha sheila shirley silke silvana silvia simonetta
    sirikit sofia sofie sofía solange sonia sonja sophia sophie soraya stella stephanie susan susana susanna
    susanne suzanne svenja svetlana svitlana sylvia sylvie tamara tanja tansu tarja tatiana tatyana teresa
    theresa therese thora thérèse tiina tina tomasa trudy ulla ulrike ursula uta ute valentina valerie
    vanessa vera verena veronica veronika veronique victoria viktoria viola violeta violette viorica
    virginia virginie vjosa wanda wendy wilhelmina wilma winnie xiomara yael yasmin ylva yolanda yulia
    yuliia yulija yuriko yvette yvonne zahra zainab zeinab zsuzsanna zuzana
    abigail ainhoa amaia annegret beth bettina bonnie bronwen caitlin carme cathleen chloe chrysoula cilia
    debbie eluned florencia gillian gimena graciela hannelore heidrun hildegard idoia ilona imogen ione
    irmgard joanne karoline kathrin kemi kerstin kirsten kirsty laetitia leni leonore ludivine maggie
    mairead malu manon maricarmen marlies marsha mathilde mechthild meg melissa meritxell micheline
    montserrat muriel nadege naima naledi nicky nikki noelia nuria oceane patsy patty phoebe prisca ramona
    reinhilde ricarda romy rosemarie rosi rosie roswitha sandrine segolene serap sigrid siobhan solene
    stacey stefanie steffi suella svea swantje tabea tammy tessa thekla trude tulip valeria vicky waltraud
    wiebke ximena yesenia zita zoe
    aicha aikaterini aissata aminata annelie anniken annita aoife ayelet barbora bente birgitte catriona
    chiamaka despina ebba eftychia eilis emer folashade fotini gila halyna hege ikram ikuko ildiko indrani ine
    inger iryna jarmila kajsa kateryna kristi lene lesia lindiwe ljubica lone maite makiko mariama marketa
    marte merav miri mojca najla nataliya nawal niamh niki nirmala nomvula nouria olha orit orla oumou
    pernille ragnhild rahayu ramatoulaye reem retno rima roisin samia saoirse sawsan seiko shashi sherry siti
    siv smriti snezana solveig souad sushma sviatlana takako tetiana thandi tomomi tulsi tzipi urska vesna
    yetunde yoko yuko zainabu zdravka
"""

_MEN = """
    aaron abbas abdallah abdel abdelaziz abdelfattah abdelkader abdelmadjid abdelmajid abdelmalek abdou
    abdoulaye abdourahmane abdul abdulaziz abdulla abdullah abiy abraham adam adama adel adnan adolf adolfo
    adrian ahmad ahmed alain alan albert alberto albin alejandro aleksandar aleksander aleksandr aleksandre
    aleksei alekseï alessandro alexander alexandr alexandre alexei alexey alexis alfonso alfred alfredo ali
    alioune alpha alvaro amadou amir anatole anatoly anders andreas andrei andrej andrew andrey andrius
    andriy andrus andrzej andrés anibal anthony antoine antonin antonio antonis antony antti anwar aníbal
    arif aristide armando armen armin arnaud arnold arthur artur arturo aslan assimi augusto axel azali aziz
    babacar bahram barack bart bartholomew bashar bassirou beji ben benigno benito benjamin benyamin bernard
    bernardo bernd bertrand bill bjarni björn bob bogdan bola boris borut boyko brahim brian brice bronislaw
    bruce bruno burhan carlo carlos carsten celso cesar charles chedli chris christoph christophe
    christopher claudio clemens clément colin constantin constantine cristóbal cyril cyrille césar damien
    dan daniel daniil danilo danny dario darius david denis derek desmond didier diego dieter dietmar
    dimitar dimitri dimitrios dimitris dirk djordje dmitri dmitrij dmitry dmytro donald doudou douglas
    dragan dušan eamon ebrahim edgar edgars edi eduard eduardo edward edwin efraín egils ehud elias elías
    emanuel emil emile emilio emir emmanuel emomali enda enrico enrique enzo eric erich erik ernest ernesto
    erwin esteban etienne eugene eugenio evan evariste evo fabian fabien fabrice fadi faisal farid faure
    faustin felipe felix ferdinand ferenc fernando fidel filip filippo florian foday francesco francis
    francisco franck franco frank franklin franz françois fred frederic frederick friedrich fritz frédéric
    fumio félix gabriel gaston georg george georges georgi georgios gerald gerard gerardo gerhard ghassan
    gianluca gianni gideon gilbert gilles gintautas giorgio giovanni giulio giuseppe goran gordan gordon
    graham grigory guido guillaume guillermo gunther gustav gustavo guy gérald gérard habib haidar haider
    hakainde hakan hamad hamdi hamid hans harald haris harold harry harun hasan hassan hassanal hector heiko
    heinrich heinz helmut hendrik henri henrik henrique henry herbert hermann hernán hervé hichem horacio
    horst hosni houari howard hubert hugo hugues humberto hussein hélder ian ibrahim idi idriss igor ilham
    ilir imran ion iossif iouri isaac isaias ismail ismaïl issa istvan ivan ivo jack jacques jaime jair
    jakaya jake jakob jakov jalal jamal james jamil janez janos janusz jaroslaw jarosław jason javier jeff
    jens jeremy jerome jerzy jesus jesús jim jimmy joachim joao joaquim joaquin joaquín jochen joe joel
    johann johannes john johnny jomo jonas jonathan jorge joschka jose josef josep joseph joshua josip josu
    josé jovenel joão joël juan juha jules julio julius jurgen juri justas justin jérôme jürgen jüri kais
    karel karim karl karolos kassim kassym kazimierz keir keith kemal ken kenneth kevin khaled khalid
    khalifa kiril kjell klaus koffi kofi konrad konstantin konstantinos krisjanis kristijan krzysztof kurt
    kyriakos kyrylo lars lasso laszlo laurent lazarus lech leif lenin leo leon leonardo leonel leonid
    leonidas leopoldo leszek levan liam linas lionel lloyd lorenzo lothar louis luca lucas ludovic ludwig
    luigi luis luiz lukas luís macky magnus mahamat mahinda mahmoud mahmud malcolm malik mamadou mamady
    mamuka manuel marc marcel marcelo marcin marco marcos marcus marek mariano mario marios mark markus
    martin martti marwan massimo massoud mateo mateusz mathias mathieu matteo matthew matthias maurice
    mauricio maurizio max maxim maxime maximilian mehdi mehmet melih menachem mevlut mevlüt michael michal
    michał michel micheál miguel mihai mihail mikael mike mikhail mikhaïl mikheil miklos mikulas milan milo
    milorad milos miloš mirko miroslav mirosław mohamad mohamed mohammad mohammed moise moncef montek morgan
    moritz moshe moussa moïse muammar muhammad muhammadu mustafa mustapha mwai mykhailo mykola naftali najib
    narendra nasser nathan nawaf nawaz nayib necmettin neil nelson nestor nicholas nick nicolae nicolas
    nicolás nigel nikol nikola nikolai nikolaos nikolay nikolaï nikos nils norbert norodom noureddine nouri
    nursultan néstor olaf olafur oleg oleh oleksandr oleksiy olexiy olivier olli olusegun omar omer orlando
    oscar oskar osman otto ousmane ovidio pablo paolo pascal paschal patrice patricio patrick paul paulo
    pavel pavlo pawel pedro pekka pere peter petr petre petro petteri philip philipp philippe pierre pieter
    piotr porfirio prabowo radek radoslaw radosław rafael rafał raila raimonds rainer rajiv ralf ralph
    ramiro ramon ramzan ramón ranil raphael rashad rashid raul raymond raúl recep rene rené reuven rex
    ricardo richard rick rishi robert roberto rodrigo roger roland rolf roman romano román ron ronald rory
    rosen ross roy rudolf rui ruslan rustam rémi saad saadeddine sadyr said salah salih salman salva
    salvador salvatore sam sameh sami samuel sandro santiago saud sauli saulius scott sebastian sebastián
    selim serdar serge sergei sergej sergey sergio sergiy serguei sergueï serhiy seyni shahbaz shavkat
    shehbaz shimon shinzo sigmar sigurd silvio simon slobodan sooronbay stanislas stanislav stanley stefan
    stefano stephane stephen steve steven stuart stéphane sukarno surangel sven sébastien tamim taneti tariq
    taro tarō tayyip ted teodor teodoro thabo theo theodor theodore theodoros thierry thomas thorsten tibor
    tim timothy tobias todor tom tomas tomasz tommy tomás toni tony toomas torsten traian tudor udo uhuru
    ulf ulrich umaro urho uwe vaclav valdas valdis valentin valentyn valery vasile vasily vasyl vicente
    victor vidal viktor vincent vincenzo vitalii vitaly vlad vladimir vladislav vladímir volker volodymyr
    vyacheslav václav waldemar walter warren wayne werner wilfried wilhelm willem william willy winston
    wladyslaw wojciech wolfgang wopke xavier yahya yair yanis yasser yasuhiro yasuo yevgeny yitzhak
    yoshihide yoshimasa youssef yoweri yuri yuriy yusuf yves zalmay zbigniew ziad zine zoran zurab álvaro
    étienne óscar łukasz
    aitor alistair andoni angus asier aymeric balz bastien benoît bernie bodo callum carles cem chuck clive
    cédric damian darragh declan diosdado dominic duncan elio fergus florent gareth gaspard gernot ghislain
    glyn gottfried grégory gustau günter hadrien hamish hartmut henning holger hubertus huw iain ignazio
    iker ingo iñigo jamie janosch jocelyn jordi josselin julian julien justus jérémie kieran kilian knut
    koldo korbinian loïc lutz malte manfred matthieu meinhard mickaël mitch niall niels oliver omid oriol
    padraig paulin peer quentin rasmus reiner reinhard rhys romain ruairi rudi rémy rüdiger sajid seamus
    sean siegfried siegmar steffen stephan swen sylvain tanguy thibault thibaut thilo thorben timm timo tino
    torben trevor tristan ueli uli ulli unai urs veit volkmar walther willi winfried wolfram xabier ximo
    yannick yoann zac édouard íñigo
    abdourahamane abelardo adalberto adewale aivars alar alirio alphonse amit anatoliy andris anurag arne
    arsen arseniy artem artis arun asbjorn asif asim augustin ayman azman babatunde badr bakary baltazar
    bandar barthelemy bilawal bishnu bjarne blaise bohdan boubacar celestin cheikh chidi chukwuemeka demeke
    deogratias duarte emeka emmerson espen ezequiel facundo fouad fulgence gebran gebre geir getulio ghulam
    gitanas godswill goncalo gonzalo goodluck gunnar haakon hailemariam haitham hamdan hennadiy hirofumi
    hiroshi hishammuddin ignacio ihor ishaq issoufou itsunori jabulani janis jaswant josaphat juris kaspars
    katsuya keisuke kenji khadga khalil khawaja kipchumba kiprono koichiro kojo kostiantyn kwabena kwaku kwame
    kwesi lassana lisandro madhav mahamadou mahathir maksym mandla manmohan mansour margus mart mateus modou
    moses muhyiddin murilo musalia nabih nabil nahuel nitin nuno olav olufemi ostap oystein piyush prakash
    pranab protais qamar ragnar rajesh rajnath ramesh ruben rustem saifuddin samir sayyid sekou seydou shigeru
    shivraj sigmund siphiwe sipho souleymane subrahmanyam suhail suresh sverre taavi takeo takeshi tammam
    taras tendai terje tesfaye thaddee thani themba thiago thulani tiago tormod toshimitsu trond turki uche
    ulises urmas valerii valeriy vasco vusi walid wilfredo wycliffe yacouba yamandu yaroslav yashwant yaw
    yoichi zahid zakaria zambry
"""

#: First name -> "f" or "m".
GENDERS: dict[str, str] = {
    **{plain(name): "m" for name in _MEN.split()},
    **{plain(name): "f" for name in _WOMEN.split()},
}


def gender_of(name: str) -> str:
    """What the first name of a full name tells: "f", "m", or "" where there is none or it goes both ways."""
    words = name.replace("-", " ").split()
    return GENDERS.get(plain(words[0]), "") if len(words) > 1 else ""

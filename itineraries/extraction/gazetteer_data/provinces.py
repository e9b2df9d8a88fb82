"""States, provinces and regions that have governors, premiers and ministers of their own, by country.

`CODE: name | name`, without accents and in lower case. They tell the country of an office alone ("el gobernador de
Jalisco") and are no places to go to; names that two countries share for such offices are left out.
"""

from __future__ import annotations

from functools import cache

from itineraries.extraction.words import plain, split

_LONGEST = 4
_PROVINCES = """
    AR: chubut | neuquen | mendoza | tucuman | salta | jujuy | misiones | chaco | formosa | corrientes | entre rios
    AR: santa fe | la pampa | rio negro | tierra del fuego | san juan | catamarca | santiago del estero
    AT: steiermark | vorarlberg | burgenland | kaernten | karnten | oberosterreich | niederosterreich | tirol
    AU: victoria | victorian | queensland | tasmania | new south wales | western australia | south australia
    BE: wallonie | wallonia | flandre | flandern | flanders | region de bruxelles-capitale
    BR: sao paulo | minas gerais | parana | pernambuco | ceara | goias | mato grosso | maranhao | espirito santo
    BR: rio grande do sul | santa catarina | rondonia | roraima | tocantins | sergipe | alagoas | piaui | amapa
    CA: alberta | ontario | quebec | saskatchewan | manitoba | british columbia | nova scotia | new brunswick
    CN: guangdong | jiangsu | zhejiang | fujian | shandong | henan | hubei | hunan | sichuan | shaanxi | shanxi | anhui
    CN: liaoning | jilin | heilongjiang | guizhou | gansu | qinghai | jiangxi | hebei | hainan | yunnan | guangxi
    CO: antioquia | valle del cauca | cundinamarca | boyaca | narino | norte de santander | arauca
    DE: bayern | bavaria | sachsen | hessen | niedersachsen | thuringen | nordrhein-westfalen | brandenburg | saarland
    DE: schleswig-holstein | rheinland-pfalz | sachsen-anhalt | mecklenburg-vorpommern | baden-wurttemberg
    ES: galicia | asturias | cantabria | navarra | aragon | extremadura | murcia | canarias | castilla y leon
    ES: castilla-la mancha | andalucia | euskadi | pais vasco | generalitat valenciana | baleares
    FR: occitanie | bretagne | normandie | ile-de-france | nouvelle-aquitaine | auvergne-rhone-alpes | hauts-de-france
    FR: pays de la loire | bourgogne-franche-comte | mayotte | la reunion | guyane | martinique | guadeloupe
    GB: scotland | wales | northern ireland | ecosse | escocia | schottland | gales | irlanda del norte | nordirland
    ID: jakarta | west java | east java | central java | aceh | papua | north sumatra | yogyakarta
    IN: maharashtra | gujarat | tamil nadu | karnataka | kerala | uttar pradesh | madhya pradesh | andhra pradesh
    IN: telangana | west bengal | rajasthan | bihar | odisha | assam | haryana | himachal pradesh | uttarakhand | goa
    IQ: kurdistan region | kurdistan | kurdistan irakien | kurdistan iraqui | region du kurdistan | autonome region kurdistan
    IT: veneto | lombardia | lombardy | lazio | toscana | campania | sicilia | sardegna | piemonte | liguria | puglia
    JP: hokkaido | okinawa | aichi | fukuoka | kanagawa | hyogo | hiroshima prefecture | miyagi | shizuoka
    KE: mombasa county | kisumu county | nakuru county | turkana
    MD: gagauzia | gagauz | gagaouzie | gagausien
    MX: jalisco | nuevo leon | puebla | guanajuato | michoacan | oaxaca | veracruz | chihuahua | sonora | sinaloa
    MX: tamaulipas | quintana roo | yucatan | chiapas | coahuila | hidalgo | zacatecas | queretaro | tabasco | nayarit
    MX: baja california | tlaxcala | aguascalientes | morelos | campeche | colima | guerrero | edomex
    MY: sabah | sarawak | selangor | johor | penang | kelantan | perak
    NG: lagos state | lagos | kano state | rivers state | borno | kaduna | ogun | oyo | anambra | akwa ibom | enugu state
    PG: bougainville
    PK: sindh | khyber pakhtunkhwa | balochistan | azad kashmir | gilgit-baltistan
    PY: itapua | alto parana
    RU: chechnya | chechen | tchetchenie | tchetchene | tschetschenien | tatarstan | dagestan | bashkortostan | yakutia
    SO: jubaland | puntland | galmudug | hirshabelle
    TZ: zanzibar
    US: california | texas | florida | ohio | virginia | illinois | michigan | new jersey | massachusetts | colorado
    US: minnesota | oregon | arizona | utah | nevada | wisconsin | pennsylvania | tennessee | maryland | connecticut
    US: indiana | iowa | missouri | kentucky | louisiana | alabama | oklahoma | arkansas | nebraska | montana | idaho
    US: north carolina | south carolina | washington state | new mexico | hawaii | alaska | kansas | new hampshire
    US: kalifornien | californie | floride | puerto rico | guam
    ZA: gauteng | western cape | kwazulu-natal | eastern cape | limpopo
"""


@cache
def _tree() -> dict[tuple[str, ...], str]:
    found: dict[tuple[str, ...], str] = {}
    for line in _PROVINCES.strip().splitlines():
        code, _, names = line.strip().partition(": ")
        for name in names.split(" | "):
            found[tuple(plain(w) for w in split(name))] = code
    return found


def province_at(words: list[str], k: int, stop: int) -> str | None:
    """The country of the province that is named at a word: "Jalisco", "Nuevo León"."""
    if not words[k][0].isupper():
        return None
    named = (tuple(plain(w) for w in words[k : k + n]) for n in range(min(_LONGEST, stop - k), 0, -1))
    return next((code for name in named if (code := _tree().get(name))), None)

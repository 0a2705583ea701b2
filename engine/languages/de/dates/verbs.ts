/** Finite verbs by which a German clause tells its time. The present of a verb beside a date looks ahead: `tagt am Freitag`. */
export const AHEAD: readonly string[] = (
  'wird werden werde wirst soll sollen will wollen willst plant planen geplant sollte sollten muss findet finden beginnt beginnen ' +
  'startet starten endet enden kommt kommen trifft treffen reist reisen steigt lädt laden gastiert erwartet erwarten eröffnet veranstaltet ' +
  'bittet tritt treten stehen steht geht gehen gibt läuft laufen vorgesehen angesetzt bevor kann können kannst ' +
  'fällt spielt spielen bietet organisiert präsentiert referiert wählt wählen entscheidet stimmt berät tagt bleibt bleiben gilt gelten ' +
  'empfängt empfangen hält halten nimmt nehmen zieht ziehen verhandelt verhandeln debattiert diskutiert feiert feiern'
).split(' ');

/** Strong and irregular preterites, and participles that go with `sein`. Weak ones end in -te. */
export const BACK: readonly string[] = (
  'war waren hatte hatten wurde wurden worden gewesen sei seien gab gaben ergab ergaben begab übergab vergab ging gingen ' +
  'erging verging kam kamen bekam bekamen entkam fand fanden befand befanden empfand erfand begann begannen nahm nahmen benahm stand ' +
  'standen bestand bestanden entstand entstanden verstand verstanden gestand sprach sprachen besprach versprach traf trafen betraf starb ' +
  'starben verstarb blieb blieben verblieb lag lagen erlag unterlag lief liefen verlief verliefen fiel fielen gefiel befiel verfiel hielt ' +
  'hielten erhielt erhielten enthielt behielt verhielt ließ ließen verließ verließen entließ erließ überließ rief riefen berief schrieb ' +
  'schrieben beschrieb trat traten betrat vertrat verlor verloren gewann gewannen stieg stiegen bestieg überstieg trug trugen betrug beitrug ' +
  'übertrug schlug schlugen erschlug zerschlug brach brachen verbrach brachte brachten verbrachte fuhr fuhren erfuhr erfuhren überfuhr lud ' +
  'luden zog zogen bezog entzog vollzog wies wiesen erwies verwies bewies warf warfen bewarb sah sahen übersah saß saßen besaß griff griffen ' +
  'ergriff schloss schlossen beschloss beschlossen erschoss schoss schossen schied schieden entschied entschieden verschied schien schienen ' +
  'erschien erschienen flog flogen floh flohen sank sanken sang sangen sprang sprangen zwang schnitt stieß stießen verstieß strich trieb ' +
  'betrieb vertrieb wuchs wuchsen erwuchs half halfen hing hingen hieß hießen las lasen litt litten riet berieten geriet gerieten bat baten ' +
  'bot boten verbot band verband verschwand verschwanden aß trank schuf schufen schwieg warb wusste dachte kannte konnte konnten musste ' +
  'mussten durfte durften wollte wollten nannte rannte brannte unterschrieb unterbrach überwies übernahm übernahmen unternahm unternahmen ' +
  'vernahm entnahm gelang gelangen misslang geschah geschahen tat taten unterzeichnet geschehen gestorben getötet verhaftet festgenommen ' +
  'verunglückt zurückgetreten angekommen eingetroffen ausgebrochen gestürzt zurückgekehrt verstorben gestiegen gesunken'
).split(' ');

/** Subjunctives that look ahead. Folded they are preterites (`konnte`, `wurde`), so they are compared as written. */
export const SUBJUNCTIVES: ReadonlySet<string> = new Set(
  'könnte könnten könntest müsste müssten dürfte dürften möchte möchten möchtest würde würden'.split(' '),
);

/** Modal verbs that report what is said to have happened, where a perfect infinitive follows: `soll geschlagen haben`. */
export const REPORTING: ReadonlySet<string> = new Set(
  'soll sollen will wollen dürfte dürften könnte könnten muss müssen'.split(' '),
);

/** Words in -te that are no preterites. */
export const NO_PRETERITES: readonly string[] = (
  'heute letzte letzten nächste nächsten erste ersten zweite zweiten dritte dritten vierte vierten fünfte sechste siebte achte neunte zehnte ' +
  'bitte weite weiten rote roten gute guten alte alten harte harten kalte laute breite beste besten größte größten meiste meisten bereiten ' +
  'möchte sollte könnte dürfte müsste möchten sollten könnten dürften müssten gesamte gesamten bekannte bekannten verletzte verletzten ' +
  'geplante geplanten leichte echte rechte rechten späte späten bereite zarten selten mitten unten hinten warten arbeiten bieten leisten ' +
  'richten halten erhalten starten erwarten beraten gelten treten vertreten antreten auftreten stattete berichten verzichten starte ' +
  'ersten sechsten siebten achten neunten zehnten höchsten höchste neueste neuesten jüngste jüngsten früheste spätesten ehesten meistens ' +
  'beliebte geehrte sogenannte sogenannten'
).split(' ');

/** Small words in -t that are no verbs. */
export const NO_PRESENTS: ReadonlySet<string> = new Set(
  'mit nicht seit statt anstatt erst jetzt zuerst zuletzt fast selbst dort fort sofort meist längst samt bereit bekannt gut weit spät laut direkt rot oft nachts insgesamt damit somit womit überhaupt vielleicht leicht recht dicht zunächst demnächst möglichst wert jüngst unlängst einst sonst ist hat schlecht nackt alt kalt hart zart breit matt satt fit tot komplett konkret exakt perfekt strikt'.split(
    ' ',
  ),
);

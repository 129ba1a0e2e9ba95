/**
 * Common requests in other languages, word for word in the English that the rules read. What a person typed stays as it
 * is where it becomes words for a viewer.
 */
export interface Language {
  /** What a request begins with. */
  readonly verbs: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
  /** Words with which a request can do without a verb: parts of a scene, and "más", "plus", "etwas". */
  readonly parts: ReadonlySet<string>;
}

const table = (lines: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    lines
      .trim()
      .split(/\s*[;\n]\s*/)
      .flatMap((line) => {
        const [own = '', english = ''] = line.split(/\s*=\s*/);
        return own.split(' ').map((word) => [word, english] as const);
      }),
  );

const parts = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const german: Language = {
  verbs: table(`
    mach mache machen setze stelle = make; ändere ändern ändre = change; füge hänge = add; erstelle = create
    lösche lösch löschen entferne entfern = delete; verschiebe verschieb schiebe = move; tausche = swap
    kopiere dupliziere verdopple = duplicate; exportiere = export; rückgängig = undo; wiederhole wiederholen = redo
    ersetze = replace; zeige zeig = show; kürze = shorten; verlängere = lengthen; benenne = rename; nimm = use; gib = give
    vergrößere vergrössere = enlarge; verkleinere = shrink; beschleunige = speed up; verlangsame = slow down`),
  words: table(`
    die der das den dem des = the; ein eine einen einem einer = a; und = and; mit = with; auf zu = to; nach = after
    vor = before; im = in the; am = at the; ins = into the; zum zur = to the; von = of; für = for; durch = with; an = to
    hinzu = ; ende = end; anfang = start; mitte = middle; szene folie = scene; szenen folien = scenes
    hintergrund = background; titel überschrift = title; untertitel = subtitle; schrift schriftart = font; farbe = color
    fett fette fetten fettgedruckt = bold; fetter = bolder; dünner = thinner; kursiv = italic; schriften = fonts
    serifenschrift = serif font; handschrift schreibschrift handschriftlich = handwritten; serifenlos = sans serif
    liste = list; balkendiagramm säulendiagramm = bar chart; kreisdiagramm tortendiagramm = pie chart
    liniendiagramm = line chart; diagramm = chart; zitat = quote; zahl = number; sekunde sekunden = seconds
    rot rote roten roter = red; blau blaue blauen = blue; grün grüne grünen = green; gelb gelbe = yellow
    schwarz schwarze schwarzen = black; weiß weiss weiße weißen = white; grau graue = gray; rosa = pink; lila = purple
    braun braune = brown; dunkel dunkle dunklen dunkler = dark; hell helle hellen heller = light; größer grösser = bigger
    kleiner = smaller; schneller = faster; langsamer = slower; länger = longer; kürzer = shorter
    erste ersten erster erstes = first; zweite zweiten = second; dritte dritten = third; vierte vierten = fourth
    letzte letzten letzter = last; alle = all; alles = everything; es ihn sie = it; bitte = please; ist = is; soll = should be; sein = 
    etwas bisschen = bit; viel = much; zwei = two; drei = three; vier = four; fünf = five; sechs = six; sieben = seven
    acht = eight; neun = nine; zehn = ten; beide beiden = two; auch = too; jetzt = now; wieder = again; nur = only
    neue neuen neuer neues = new; nochmal noch = again; nicht = not; nein = no; ganze ganzen = whole; sagt steht = says
    doppelt = twice; lang = long; dunkelblau = navy; dunkelrot = darkred; dunkelgrün = darkgreen; dunkelgrau = darkgray
    hellblau = lightblue; hellgrün = lightgreen; hellgrau = lightgray`),
  parts:
    parts(`hintergrund titel überschrift untertitel schrift schriftart farbe szene folie liste zitat diagramm balkendiagramm
    säulendiagramm kreisdiagramm tortendiagramm liniendiagramm etwas bisschen viel`),
};

const spanish: Language = {
  verbs: table(`
    haz pon poner ponle = make; hazlo hazla ponlo ponla = make it; cambia cambiar = change; cámbialo = change it; quiero quisiera = i want; dure durar = make it; añade agrega añadir agregar = add
    crea = create; borra elimina quita borrar eliminar = delete; bórralo bórrala elimínalo quítalo = delete it; mueve = move; muévelo muévela = move it; intercambia = swap; copia duplica = duplicate
    exporta exportar = export; deshacer deshaz = undo; rehacer rehaz = redo; reemplaza = replace; acorta = shorten
    alarga = lengthen; usa = use; muestra = show; aumenta agranda = enlarge; reduce achica = shrink; acelera = speed up
    ralentiza = slow down`),
  words: table(`
    el la los las = the; un una = a; y = and; con = with; en = in; a = to; al = to the; del = of the; de = of; por = with
    después = after; antes = before; final = end; principio inicio = start; medio = middle; escena diapositiva = scene
    escenas diapositivas = scenes; fondo = background; título = title; subtítulo = subtitle; texto = text; letra fuente = font
    negrita negritas = bold; cursiva cursivas itálica = italic; tipografía = font; manuscrita = handwritten; fuentes = fonts
    fina delgada = thin; monoespaciada = monospace
    color = color; lista = list; gráfico gráfica = chart; barras = bar; cita = quote; número = number; segundos = seconds
    rojo roja = red; azul = blue; verde = green; amarillo amarilla = yellow; negro negra = black; blanco blanca = white
    gris = gray; rosa = pink; morado morada violeta = purple; naranja = orange; oscuro oscura = dark; claro clara = light
    más = ; grande = bigger; pequeño pequeña = smaller; rápido rápida = faster; lento lenta = slower; largo larga = longer
    corto corta = shorter; primera primero primer = first; segunda segundo = second; tercera tercero tercer = third
    última último = last; todo todas todos = all; que = that; diga dice = says; vídeo = video; porfa = please; favor = please
    doble = twice; otra = another; vez = time; vertical = vertical; cuadrado = square; eso esto = it; poco = bit; un = a
    dos = two; tres = three; cuatro = four; cinco = five; seis = six; siete = seven; ocho = eight; nueve = nine; diez = ten
    circular pastel = pie; líneas = line; también = too; ahora = now; segundo = second; mucho = much`),
  parts: parts('fondo texto título subtítulo letra escena diapositiva lista gráfico gráfica cita más poco'),
};

const french: Language = {
  verbs: table(`
    mets mettre rends fais = make; rends-le rends-la mets-le mets-la fais-le = make it; change changer changez = change
    je voudrais = i want; ajoute ajouter ajoutez = add; crée = create
    supprime supprimer efface enlève enlever supprimez = delete; supprime-le supprime-la enlève-le enlève-la = delete it; déplace déplacer = move; échange = swap
    copie duplique = duplicate; exporte exporter = export; annule annuler = undo; rétablis rétablir = redo
    remplace = replace; raccourcis = shorten; allonge = lengthen; utilise = use; montre = show
    agrandis grossis = enlarge; réduis rétrécis = shrink; accélère = speed up; ralentis = slow down`),
  words: table(`
    le la les = the; un une = a; et = and; avec par = with; dans en = in; à = to; au = to the; du = of the; de = of
    après = after; avant = before; fin = end; début = start; milieu = middle; scène diapo = scene; scènes diapos = scenes
    fond arrière-plan = background; titre = title; sous-titre = subtitle; texte = text; police = font; couleur = color
    gras = bold; italique = italic; typographie = font; manuscrite = handwritten; fine mince = thin; polices = fonts
    liste = list; graphique = chart; citation = quote; nombre chiffre = number; secondes seconde = seconds; rouge = red
    bleu bleue = blue; vert verte = green; jaune = yellow; noir noire = black; blanc blanche = white; gris grise = gray
    rose = pink; violet violette = purple; orange = orange; foncé foncée sombre = dark; clair claire = light; plus = 
    grand grande = bigger; petit petite = smaller; rapide vite = faster; lent lente = slower; long longue = longer
    court courte = shorter; première premier = first; deuxième = second; troisième = third; dernière dernier = last
    tout toutes tous = all; qui = that; dit = says; vidéo = video; double = twice; carré = square; vertical = vertical
    s'il = ; te vous = ; plaît = please; peu = bit; deux = two; trois = three; quatre = four; cinq = five; sept = seven
    huit = eight; neuf = nine; dix = ten; barres = bar; camembert = pie; lignes courbe = line; aussi = too; maintenant = now
    encore = again; ça = it`),
  parts: parts('fond arrière-plan titre sous-titre texte police scène diapo liste graphique citation plus peu'),
};

const portuguese: Language = {
  verbs: table(`
    faz faça coloca põe deixa bota = make; quero queria = i want; muda mude mudar troca = change; adiciona adicione acrescenta = add; cria = create
    apaga apague remove exclui exclua tira = delete; move mova = move; copia duplica = duplicate; exporta = export
    desfazer desfaz desfaça = undo; refazer refaz = redo; substitui substitua = replace; encurta = shorten; usa = use
    aumenta aumente = enlarge; diminui diminua reduz = shrink; acelera acelere = speed up; desacelera = slow down`),
  words: table(`
    o a os as = the; um uma = a; e = and; com por = with; em = in; no na = in the; ao à = to the; do da = of the; de = of
    para = to; depois = after; antes = before; fim final = end; início começo = start; meio = middle; cena = scene
    cenas = scenes; fundo = background; título = title; subtítulo legenda = subtitle; texto = text; fonte letra = font
    negrito = bold; itálico = italic; tipografia = font; manuscrita = handwritten; fina = thin; fontes = fonts
    cor = color; lista = list; gráfico = chart; barras = bar; citação = quote; número = number; segundos = seconds
    vermelho vermelha = red; azul = blue; verde = green; amarelo amarela = yellow; preto preta = black; branco branca = white
    cinza = gray; rosa = pink; roxo roxa = purple; laranja = orange; escuro escura = dark; claro clara = light; mais = 
    maior = bigger; menor = smaller; rápido rápida = faster; lento lenta devagar = slower; longo longa = longer
    curto curta = shorter; primeira primeiro = first; segunda segundo = second; terceira terceiro = third
    última último = last; tudo todas todos = all; que = that; diz diga = says; vídeo = video; favor = please; dobro = twice
    quadrado = square; isso isto ele ela = it; pouco = bit; duas dois = two; três = three; quatro = four; cinco = five
    seis = six; sete = seven; oito = eight; nove = nine; dez = ten; pizza = pie; linhas = line; também = too; agora = now
    muito = much; pra = to; favor = please`),
  parts: parts('fundo texto título subtítulo legenda fonte letra cena lista gráfico citação mais pouco'),
};

export const languages: readonly Language[] = [german, spanish, french, portuguese];

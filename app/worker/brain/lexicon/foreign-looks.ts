const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split(/\s*[;\n]\s*/)
      .flatMap((line) => {
        const [own = '', english = ''] = line.split(/\s*=\s*/);
        return own.split(' ').map((word) => [word, english] as const);
      }),
  );

/** Words of looks in German, Spanish, French, Portuguese and Italian, each as the English that the rules read. */
const words = table(`
  rot rojo roja rouge vermelho vermelha rosso = red; blau azul bleu bleue blu = blue; grün verde vert verte = green
  gelb amarillo amarilla jaune amarelo giallo = yellow; schwarz negro negra noir noire preto preta nero = black
  weiß weiss blanco blanca blanc blanche branco branca bianco = white; grau gris grise cinza grigio = gray
  rosa = pink; lila violett morado violet violette roxo viola = purple; türkis turquesa turquoise = turquoise
  braun marrón marron marrom marrone = brown; dorado dorada doré dorée dourado dourada oro = gold
  silber plateado argent argenté prata argento = silver; oliva olive = olive; bordeaux burdeos bordo = burgundy
  beige crema crème creme = cream; marino marine = navy; celeste himmelblau = light blue; orange naranja laranja arancione = orange
  oscuro oscura dunkel dunkle foncé foncée sombre escuro escura scuro = dark; claro clara hell helle clair claire chiaro = light
  elegante elegant élégant élégante = elegant; moderno moderna modern moderne = modern; sencillo simple schlicht sobrio sobre semplice = minimal
  alegre fröhlich joyeux joyeuse ludique divertido divertida verspielt allegro = playful; sachlich seriös serio sérieux formell sério = serious
  festivo festiva festlich festif = festive; rústico rustikal rustique rustico = rustic; clásico clásica klassisch classique clássico = classic
  vintage = vintage; retro rétro retrô = retro; mediterráneo mediterran méditerranéen = mediterranean; edel luxuriös lujoso luxueux = luxurious
  tonos tonalidades farben farbe colores couleurs tons cores colori töne = colors; estilo stil style = style; fondo hintergrund fond fundo sfondo = background
  letras schrift lettres letra = letters; con mit avec com = with; y und et e = and; en in = in; sobre auf sur = on; de = of; muy sehr très muito = very
`);

/** The English of a part in which every word is one of looks in another language; null if one is not. */
export function lookInEnglish(raws: readonly string[]): string | null {
  const english = raws.map((raw) => words.get(raw.toLowerCase()));
  return english.length > 0 && english.every((word) => word !== undefined) ? english.join(' ') : null;
}

/** Which faces stand in for scripts that no style's own faces have, and where they come from. */
export interface ScriptFace {
  /** As a scene names it. Not the face's own name: one installed under that name is not ours. */
  readonly family: string;
  /** The package below @fontsource-variable, and its version is part of what is kept. */
  readonly slug: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/** Small enough to be kept on every device; with all that shapes their letters. */
export const shapedFaces: readonly (ScriptFace & {
  readonly subset: string;
  /** Whose widths are written down. */
  readonly measured: string;
  /** A letter's form, and so its width, depends on its neighbours. */
  readonly joined: boolean;
})[] = [
  {
    family: 'Noto Arabic',
    slug: 'noto-sans-arabic',
    subset: 'arabic',
    ranges: [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0x200c, 0x200f],
      [0xfd3e, 0xfd3f],
    ],
    joined: true,
    measured: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىي٠١٢٣٤٥٦٧٨٩٪٫٬٭،؛؟ٱٹپچڈڑژڤکڭگںھہۀۃۆۇۈۋیېےۓ۔ە۰۱۲۳۴۵۶۷۸۹',
  },
  {
    family: 'Noto Hebrew',
    slug: 'noto-sans-hebrew',
    subset: 'hebrew',
    ranges: [
      [0x590, 0x5ff],
      [0x20aa, 0x20aa],
      [0xfb1d, 0xfb4f],
    ],
    joined: false,
    measured: 'אבגדהוזחטיךכלםמןנסעףפץצקרשת־׀׃װױײ׳״₪',
  },
  {
    family: 'Noto Devanagari',
    slug: 'noto-sans-devanagari',
    subset: 'devanagari',
    ranges: [
      [0x900, 0x97f],
      [0x1cd0, 0x1cf9],
      [0x200c, 0x200d],
      [0x20b9, 0x20b9],
      [0x25cc, 0x25cc],
      [0xa8e0, 0xa8ff],
    ],
    joined: false,
    measured: 'अआइईउऊऋऌऍऎएऐऑऒओऔकखगघङचछजझञटठडढणतथदधनऩपफबभमयरऱलळऴवशषसहऽािीॉॊोौॐक़ख़ग़ज़ड़ढ़फ़य़।॥०१२३४५६७८९॰ः₹',
  },
  {
    family: 'Noto Thai',
    slug: 'noto-sans-thai',
    subset: 'thai',
    ranges: [
      [0xe01, 0xe5b],
      [0x200c, 0x200d],
      [0x25cc, 0x25cc],
    ],
    joined: false,
    measured: 'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะาำเแโใไๅๆ฿๏๐๑๒๓๔๕๖๗๘๙๚๛',
  },
];

/** Thousands of letters: a scene is sent the slices that hold its own. */
export const slicedFaces: readonly (Omit<ScriptFace, 'ranges'> & { readonly letters: 'ja' | 'zh' | 'ko' })[] = [
  { family: 'Noto Japanese', slug: 'noto-sans-jp', letters: 'ja' },
  { family: 'Noto Chinese', slug: 'noto-sans-sc', letters: 'zh' },
  { family: 'Noto Korean', slug: 'noto-sans-kr', letters: 'ko' },
];

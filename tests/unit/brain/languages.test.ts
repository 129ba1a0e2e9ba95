import { expect, test } from 'vitest';
import { openConversation } from '../../eval/conversation';

/** A project of two titles after a message: the tool, and the texts of each scene. */
function after(message: string, ...before: readonly string[]) {
  const conversation = openConversation('languages');
  const made = ['title "Hello"', 'add a title "World"', ...before];
  for (const say of made) conversation.say({ say });
  const { tool, project } = conversation.say({ say: message });
  return { tool, project, texts: project.scenes.map(({ texts }) => texts.join(' / ')) };
}

test.each([
  ['lösche die erste szene', ['World']],
  ['supprime la scène 1', ['World']],
  ['borra la primera escena', ['World']],
  ['apague a cena 1', ['World']],
  ['ändere den titel von szene 1 zu "Guten Morgen"', ['Guten Morgen', 'World']],
  ['cambia el título de la escena 1 a "Buenos días"', ['Buenos días', 'World']],
  ['muda o título da cena 1 para "Bom dia"', ['Bom dia', 'World']],
  ['mueve la segunda escena al principio', ['World', 'Hello']],
  ['füge eine Liste hinzu: Milch, Eier, Brot', ['Hello', 'World', 'Milch / Eier / Brot']],
  ['añade una escena con el título "Feria del libro"', ['Hello', 'World', 'Feria del libro']],
])('[BR99] “%s” leaves %s', (message, texts) => {
  expect(after(message).texts).toEqual(texts);
});

test.each(['mach den hintergrund rot', 'pon el fondo rojo', 'mets le fond en rouge', 'deixa o fundo vermelho'])(
  '[BR99] “%s” makes the background red',
  (message) => {
    expect(after(message).project.scenes[1]?.background).toEqual(['#dc2626']);
  },
);

test.each([
  ['mach es schneller', 'shorter'],
  ['haz la escena 2 más larga', 'longer'],
])('[BR99] “%s” makes the last scene %s', (message, length) => {
  const frames = after(message).project.scenes[1]?.durationInFrames ?? 0;
  expect(length === 'shorter' ? frames < 96 : frames > 96).toBe(true);
});

test('[BR99] what was done is taken back', () => {
  expect(after('rückgängig', 'delete scene 1').texts).toEqual(['Hello', 'World']);
});

test.each([
  ['add a title "El fondo rojo"', 'El fondo rojo'],
  ['add a title: Die letzte Szene', 'Die letzte Szene'],
])('[BR99] “%s” is English, and its words stay', (message, text) => {
  expect(after(message).texts[2]).toBe(text);
});

test.each([
  ['fondo negro y texto blanco', '#000000'],
  ['Hintergrund dunkelblau', '#12235a'],
  ['fond noir, texte blanc', '#000000'],
  ['fundo preto', '#000000'],
  ['hazlo rojo', '#dc2626'],
  ['rends-le rouge', '#dc2626'],
  ['deixa vermelho', '#dc2626'],
  ['der Hintergrund soll schwarz sein', '#000000'],
  ['quiero el fondo verde', '#16a34a'],
])('[BR99] “%s” needs no more words', (message, color) => {
  expect(after(message).project.scenes[1]?.background).toEqual([color]);
});

test.each(['pon el fondo azul oscuro', 'coloca o fundo azul escuro', 'mets le fond bleu foncé'])(
  '[BR99] “%s” is dark blue, whatever word comes first',
  (message) => {
    const english = after('make the background dark blue');
    expect(after(message).project.scenes[1]?.background).toEqual(english.project.scenes[1]?.background);
  },
);

test.each([
  ['crea un gráfico de barras: enero 3, febrero 5', 'enero / febrero / 3 / 5'],
  ['un graphique en barres : janvier 3, mars 5', 'janvier / mars / 3 / 5'],
  ['ein Balkendiagramm: Januar 3, Mai 5', 'Januar / Mai / 3 / 5'],
  ['um gráfico de barras: abril 3, maio 5', 'abril / maio / 3 / 5'],
])('[BR99] “%s” is a chart and nothing beside it', (message, texts) => {
  expect(after(message).texts[2]).toBe(texts);
});

test.each([
  ['ändere den Titel in "Hallo Welt"', 'Hallo Welt'],
  ['change le titre en "Bonjour"', 'Bonjour'],
  ['muda o título para Olá Mundo', 'Olá Mundo'],
])('[BR99] “%s” changes the title', (message, text) => {
  expect(after(message).texts[1]).toBe(text);
});

test.each(['troca as duas cenas', 'échange les deux scènes', 'tausche die beiden Szenen', 'intercambia las escenas'])(
  '[BR99] “%s” swaps them',
  (message) => {
    expect(after(message).texts).toEqual(['World', 'Hello']);
  },
);

test.each(['más rápido', 'etwas schneller bitte', 'plus vite', 'mais rápido'])('[BR99] “%s” is shorter', (message) => {
  expect(after(message).project.scenes[1]?.durationInFrames).toBeLessThan(96);
});

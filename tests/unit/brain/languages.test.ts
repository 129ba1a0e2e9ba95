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

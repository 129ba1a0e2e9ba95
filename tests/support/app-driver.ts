import type { Page } from 'playwright';
import { expect } from 'vitest';

/** The app as somebody uses it: by what stands on the screen. */
export class AppDriver {
  constructor(readonly page: Page) {}

  get prompt() {
    return this.page.getByRole('textbox', { name: 'Prompt' });
  }

  get scenes() {
    return this.page.getByRole('listbox', { name: 'Scenes' }).getByRole('option');
  }

  get conversation() {
    return this.page.getByRole('log', { name: 'Conversation' });
  }

  /** From the list of projects; both pages have a prompt, so what is typed next must wait for the editor. */
  async openProject(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click();
    await this.page.waitForURL(/\/p\//);
    await this.page.getByRole('listbox', { name: 'Scenes' }).waitFor();
  }

  async say(text: string): Promise<void> {
    await this.prompt.fill(text);
    await this.prompt.press('Enter');
  }

  /** Names of the scenes in the strip, in order. */
  sceneNames(): Promise<string[]> {
    return this.scenes.evaluateAll((all) =>
      all.map((one) => (one.getAttribute('aria-label') ?? '').replace(/^Scene \d+, |, [^,]* seconds$/g, '')),
    );
  }

  async expectScenes(names: readonly (string | RegExp)[]): Promise<void> {
    const wanted = names.map((name) =>
      typeof name === 'string' ? expect.stringContaining(name) : expect.stringMatching(name),
    );
    await expect.poll(() => this.sceneNames()).toEqual(wanted);
  }

  /** Waits until the preview has drawn `text`, and returns what else it shows. */
  async expectShown(text: string): Promise<void> {
    const frame = this.page.frameLocator('iframe[title="Preview"]');
    await expect.poll(async () => fold((await frame.locator('body').textContent()) ?? '')).toContain(fold(text));
  }

  async saved(): Promise<void> {
    await this.page.getByText('Saved on this device').waitFor();
  }
}

/** Lines and words are drawn one by one; the text is the same without its spaces. */
function fold(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

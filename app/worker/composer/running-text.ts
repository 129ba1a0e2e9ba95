/** From so many letters on, a text is read line by line like a paragraph, whatever its role. */
const RUNNING = 80;

export const isRunning = (text: string): boolean => text.length > RUNNING;

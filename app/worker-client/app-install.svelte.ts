declare global {
  interface Window {
    /** Heard before the app ran: app/static/install-offer.js. */
    installOffer?: BeforeInstallPromptEvent;
  }
}

/** Chromium's event, which the compiler's DOM library does not have. */
interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<unknown>;
}

/**
 * - installed: it was, or this window is the installed app. offered: the browser would show its own question.
 * - by-hand: on iOS and iPadOS, where only a person can do it. no: this browser says nothing about it.
 */
export type InstallState = 'installed' | 'offered' | 'by-hand' | 'no';

/** Whether this app can stand among the others of the device. Offered in the settings, and nowhere else. */
class AppInstall {
  #state = $state<InstallState>('no');
  #offer: BeforeInstallPromptEvent | null = null;

  get state(): InstallState {
    return this.#state;
  }

  /** Once a page. */
  start(): void {
    if (matchMedia('(display-mode: standalone)').matches) this.#state = 'installed';
    // Only Apple's touch devices have the property, and there it says whether this is the installed app.
    else if ('standalone' in navigator) this.#state = navigator.standalone === true ? 'installed' : 'by-hand';
    const take = () => {
      this.#offer = window.installOffer ?? null;
      if (this.#offer) this.#state = 'offered';
    };
    take();
    // After the listener that has kept it.
    window.addEventListener('beforeinstallprompt', take);
    window.addEventListener('appinstalled', () => {
      this.#offer = null;
      this.#state = 'installed';
    });
  }

  /** Shows the browser's own question; if it is declined, the browser may ask again another day. */
  async install(): Promise<void> {
    const offer = this.#offer;
    this.#offer = null;
    await offer?.prompt();
    if (this.#state === 'offered') this.#state = 'no';
  }
}

export const appInstall = new AppInstall();

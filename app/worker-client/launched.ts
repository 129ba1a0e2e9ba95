/** Chromium's: how an installed app is told that it was asked for again. */
interface LaunchQueue {
  setConsumer(consume: (launch: { readonly targetURL?: string }) => void): void;
}

/** Runs when a shortcut of the manifest, named by its query, is chosen while a window of the app is open already. */
export function onShortcut(name: string, run: () => void): void {
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue }; // Chromium's alone
  launchQueue?.setConsumer(({ targetURL }) => {
    if (targetURL === undefined || targetURL === location.href) return;
    if (new URL(targetURL).searchParams.has(name)) run();
  });
}

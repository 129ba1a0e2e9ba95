// A browser says once a page, and maybe before the app runs, that it would install it: app/worker-client/app-install.
addEventListener('beforeinstallprompt', function (event) {
  event.preventDefault(); // no banner over the app
  window.installOffer = event;
});

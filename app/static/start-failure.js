// A page whose parts can't be had, because the server was given another build meanwhile, would stay blank.
(function () {
  addEventListener('unhandledrejection', function (event) {
    var page = document.body && document.body.firstElementChild;
    if (!page || page.querySelector(':not(script)')) return;
    if (!/import|module|fetch/i.test(String(event.reason))) return;
    var main = document.createElement('main');
    var sentence = document.createElement('p');
    var button = document.createElement('button');
    main.setAttribute('role', 'alert');
    main.style.cssText = 'display:grid;gap:16px;max-width:32rem;margin:20vh auto;padding:24px;font:16px/1.45 system-ui';
    sentence.textContent = navigator.onLine
      ? 'The app did not start: a part of it is no longer on the server, because there is a new version. Your projects are on this device and safe.'
      : 'The app did not start: a part of it is not on this device yet, and there is no network. Your projects are on this device and safe.';
    button.textContent = 'Reload';
    button.style.cssText = 'justify-self:start;padding:8px 16px;font:inherit';
    button.onclick = function () {
      location.reload();
    };
    main.append(sentence, button);
    page.append(main);
  });
})();
